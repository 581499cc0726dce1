## Vidéos, caméras, flux, pistes enregistrées et modèles de pose inutilisables. Ce qui ne va pas dans un enregistrement suit son nom.

camera-name = caméra { $number }
source-closed = impossible d’ouvrir { $name } : { $advice }
source-closed-camera = vérifiez qu’elle est branchée, qu’aucun autre programme ne l’utilise et que vous avez le droit de l’utiliser ; la première caméra est 0
source-closed-stream = vérifiez l’adresse, et que l’émetteur fonctionne et qu’il est joignable d’ici
source-lost = { $name } : perte du signal pendant { $away }, à { $at }
    .ended = { $name } : signal perdu à { $at } et jamais revenu
source-not-live = { $name } est une vidéo enregistrée, pas un flux : téléchargez-la et donnez le fichier
dark = { $name } ne montre que du noir : la caméra était-elle couverte, ou la lumière éteinte ?
    .between = { $name } ne montre que du noir de { $from } à { $to } : la caméra était-elle couverte, ou la lumière éteinte ?
speed-impossible = la vitesse doit être de { $least } à { $most }, pas { $given } ; elle est de 4 pour un enregistrement 4 fois plus lent que la réalité
speed-live = une caméra ou un flux ne peut pas être au ralenti ; retirez --speed
speed-saved = enregistrement fait avec --speed { $speed } ; retirez --speed
film-no-file = ce n’est pas un fichier ; donnez un fichier vidéo ou un numéro de caméra
film-empty = le fichier est vide
film-incomplete = la vidéo est incomplète ; elle a été coupée pendant l’enregistrement ou la copie
film-unknown = ce n’est pas une vidéo décodable ; donnez par exemple un fichier MP4, MOV, AVI, MKV ou WebM
film-no-video = ne contient aucune vidéo décodable ; donnez par exemple un fichier MP4, MOV, AVI, MKV ou WebM
film-only-sound = contient du son mais pas de vidéo ; donnez une vidéo
film-still = contient une seule image ; donnez une vidéo
film-one-picture = se réduit à une seule image ; donnez une vidéo
film-no-picture = ne contient aucune image ; donnez une vidéo
film-all-damaged = aucune de ses images n’est décodable : le fichier est endommagé
film-undecodable = impossible à décoder ({ $reason })
    .invalid = contient des données non valables
film-too-large = l’image fait { $width } x { $height } pixels ; { $most } au plus sont acceptés
film-size-changes = la taille de l’image change à { $at }
film-damaged = { $name } est endommagé peu avant { $at }
    .begin = { $name } est endommagé au début
    .missing = { $name } est endommagé et il lui manque { $missing } de ses images
film-ends = { $name } s’arrête après { $end } : le fichier est tronqué
    .perhaps = { $name } s’arrête après { $end } : le fichier est tronqué ou endommagé
    .of = { $part } sur { $whole }
track-not = ce n’est pas un fichier de piste ({ $problem })
track-lacks = il ne contient pas { $name }
track-shape = { $name } a la forme { $shape } ; elle doit être { $wanted }
track-claims = { $name } annonce { $bytes } octets ; { $most } au plus sont acceptés
track-contains = { $name } contient { $found } ; attendu : { $wanted ->
    [text] du texte
   *[numbers] des nombres
}
track-origin-object = l’origine de la piste doit être un objet JSON
track-origin-text = l’origine de la piste ne doit contenir que du texte
track-origin-numbers = { $names } de la piste doivent être des nombres positifs
track-too-long = la piste a { $frames } images ; un fichier en contient { $most } au plus
model-unknown = le modèle { $model } n’existe pas ; choisissez parmi { $known }
model-not-installed = le modèle de pose { $model } n’est pas installé ; lancez `pip install .` ou `make install` à la racine du projet PoseCheck, ce qui le construit
model-broken = impossible de charger le modèle de pose { $model } : { $error }
picture-too-large = une image fait { $width } x { $height } pixels ; chaque côté peut en avoir { $most } au plus
no-display = il n’y a pas d’écran pour ouvrir une fenêtre ; définissez DISPLAY, ou utilisez `posecheck check EXERCISE CAMERA`, qui n’en a pas besoin

## Poses et images impossibles, et séances qui ne peuvent pas être reprises.

pose-after-end = une pose à { $time } s est arrivée après la fin de la séance
pose-back = une pose à { $time } s est arrivée après une à { $before } s ; le temps doit augmenter
pose-time = time_s vaut { $given } ; attendu : un nombre fini de secondes
pose-times = time_s doit être fini et strictement croissant
pose-size = size vaut { $given } ; attendu : (largeur, hauteur) en pixels, toutes deux positives
track-empty = une piste a besoin d’au moins une pose
track-sizes = toutes les poses d’une piste doivent avoir la même taille d’image
frame-shape = une image est { $given } ; attendu : uint8 de forme (hauteur, largeur, 3)
session-other = c’est l’état d’une séance faite par autre chose, pas par PoseCheck { $this }
    .version = c’est l’état d’une séance faite par une autre version, pas par PoseCheck { $this }
session-not = ce n’est pas l’état d’une séance
session-damaged = l’état de la séance est endommagé ({ $problem })

## Ce que le patient synthétique ne peut pas être ni faire.

synthetic-height = height_m vaut { $given } ; attendu : de 0.5 à 2.5
synthetic-camera = la distance, la focale et la taille d’image d’une caméra doivent être positives
synthetic-rate = fps doit être positif et landmark_noise_px non négatif
synthetic-light = light doit être entre 0 et 1.5 ; noise et shutter_s ne doivent pas être négatifs
synthetic-durations = out_s et back_s d’une répétition doivent être positifs, hold_s et rest_s d’au moins 0
synthetic-keyframes = les temps des images clés doivent commencer à 0 et augmenter
synthetic-apart = le mouvement précédent doit finir là où celui-ci commence ; différents : { $names }
