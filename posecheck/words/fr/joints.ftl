## Fichiers avec les positions des articulations. Ce qui ne va pas suit le nom du fichier, souvent avec la ligne.

column = colonne { $number } : { $problem }
cell-wrong = { $cell } n’est pas un nombre ; s’il est inconnu, laissez la case vide
    .position = { $cell } n’est pas une position ; si elle est inconnue, laissez la case vide
no-frames = ne contient aucune image
too-many-frames = contient { $count } images ; { $most } au plus sont acceptées
too-many-files = contient { $count } fichiers ; { $most } au plus sont acceptés
too-many-columns = a { $count } colonnes ; { $most } au plus sont acceptées
too-many-points = nomme { $count } points ; { $most } au plus sont acceptés
no-time = le temps manque ; il doit être en secondes
time-back = le temps { $time } vient après { $before } ; les temps doivent augmenter
no-rate = ne dit pas quand ses images ont été prises ; donnez le nombre d’images par seconde avec --fps
    .table = ne dit pas quand ses images ont été prises ; donnez le nombre d’images par seconde avec --fps, ou ajoutez une colonne nommée time
    .json = ne dit pas quand ses images ont été prises ; donnez le nombre d’images par seconde avec --fps, ou ajoutez fps ou time_s
rate-impossible = { $rate } images par seconde, c’est impossible
table-not = ce n’est pas un tableau ({ $problem })
column-twice = { $name } a deux fois { $part }
table-no-joints = ne nomme aucune articulation ; chacune a besoin de colonnes comme LHip_x, LHip_y et LHip_z
trc-not = ce n’est pas un fichier TRC ; sa première ligne doit commencer par PathFileType
trc-short = s’arrête après { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
}, dans l’en-tête d’un fichier TRC
trc-units = Units vaut { $given } ; attendu : l’une de { $known }
trc-no-points = ne nomme aucun point ; ils viennent après Frame# et Time, séparés par des tabulations
trc-columns = a { $count } colonnes ; il en faut { $right } pour { $points } points
no-known-form = ne contient pas d’articulations sous une forme connue : images d’OpenPose (people avec pose_keypoints_2d), résultats de COCO (image_id et keypoints) ou { $example }
json-not = ce n’est pas du JSON ({ $problem })
    .unreadable = ce n’est pas du JSON lisible ({ $problem })
openpose-no-files = dossier sans fichiers .json ; un dossier d’OpenPose en a un par image
openpose-name = le nom doit contenir le numéro de l’image, comme chez OpenPose
openpose-twice = un deuxième fichier pour l’image { $frame } ; gardez un seul enregistrement par dossier
skeletons-differ = contient des squelettes de { $kinds } points
nobody-in-it = ne contient personne

## Ce que doit être un champ d’un fichier JSON d’articulations.

field-people = doit être une liste de personnes, chacune avec pose_keypoints_2d
field-object = doit être un objet
    .coco = doit être un objet avec image_id et keypoints
    .joints = doit être un objet avec 1 à { $most } articulations par leur nom
    .confidence = doit être un objet avec une liste pour chaque articulation
field-frame = doit être le numéro de l’image, ou un nom qui se termine par lui
field-shape = a la forme { $shape } ; elle doit être { $wanted }
    .points = a la forme { $shape } ; un squelette connu a l’un de ces nombres de valeurs : { $wanted }
    .course = a la forme { $shape } ; elle doit être ({ $count }, 3), ou ({ $count }, 2) dans une image
field-unit = vaut { $given } ; attendu : l’un de { $known }
field-coordinates = doivent toutes avoir le même nombre de coordonnées, deux ou trois
field-up = doit être l’axe qui pointe vers le haut, comme y ou -z
field-times = doit être une liste de secondes
field-rate = vaut { $given } ; attendu : le nombre d’images par seconde
field-not-a-joint = ne fait pas partie des articulations
field-size = doit être [largeur, hauteur] en pixels
field-list = doit être une liste : { $what ->
    [points] x, y et confiance de chaque point
    [seconds] secondes
    [places] [x, y, z] ou null pour chaque instant
   *[shares] de 0 à 1 pour chaque instant
}
    .numbers = doivent être des nombres : { $what ->
    [points] x, y et confiance de chaque point
    [seconds] secondes
    [places] [x, y, z] ou null pour chaque instant
   *[shares] de 0 à 1 pour chaque instant
}

## Squelettes qui ne sont pas une personne.

joints-rival = les articulations { $one } et { $other } pourraient toutes deux être { $landmark } ; retirez l’une d’elles
trunk-impossible = épaules et hanches sont à { $distance } m les unes des autres ; chez une personne, ce serait { $least } à { $most } m : vérifiez l’unité
joint-eye = { $side ->
    [left] l’œil gauche
   *[right] l’œil droit
}
joint-eye_inner = { $side ->
    [left] le coin interne de l’œil gauche
   *[right] le coin interne de l’œil droit
}
joint-eye_outer = { $side ->
    [left] le coin externe de l’œil gauche
   *[right] le coin externe de l’œil droit
}
joint-ear = { $side ->
    [left] l’oreille gauche
   *[right] l’oreille droite
}
joint-mouth = { $side ->
    [left] le coin gauche de la bouche
   *[right] le coin droit de la bouche
}
joint-shoulder = { $side ->
    [left] l’épaule gauche
   *[right] l’épaule droite
}
joint-elbow = { $side ->
    [left] le coude gauche
   *[right] le coude droit
}
joint-wrist = { $side ->
    [left] le poignet gauche
   *[right] le poignet droit
}
joint-pinky = { $side ->
    [left] l’auriculaire gauche
   *[right] l’auriculaire droit
}
joint-index = { $side ->
    [left] l’index gauche
   *[right] l’index droit
}
joint-thumb = { $side ->
    [left] le pouce gauche
   *[right] le pouce droit
}
joint-hip = { $side ->
    [left] la hanche gauche
   *[right] la hanche droite
}
joint-knee = { $side ->
    [left] le genou gauche
   *[right] le genou droit
}
joint-ankle = { $side ->
    [left] la cheville gauche
   *[right] la cheville droite
}
joint-heel = { $side ->
    [left] le talon gauche
   *[right] le talon droit
}
joint-foot_index = { $side ->
    [left] les orteils gauches
   *[right] les orteils droits
}
joint-nose = le nez
trunk-unseen = { $count ->
    [one] { $joints } n’apparaît jamais
   *[other] { $joints } n’apparaissent jamais
} ; pour suivre une personne, il faut les deux épaules et les deux hanches
    .together = épaules et hanches ne sont jamais toutes connues ; pour suivre une personne, il faut les deux épaules et les deux hanches
joint-numbers = { $name } doit contenir des nombres : { $problem }
joint-confidence = la confiance de { $name }
up-unknown = up vaut { $given } ; attendu : l’un de { $known }
up-no-length = up doit être un vecteur de longueur non nulle
axes-mirrored = les axes forment un repère gauche : les orteils ou le visage pointeraient vers l’arrière, ils ont donc été inversés
