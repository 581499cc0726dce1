## La page du patient.

try-again = Réessayer
one-moment = Un instant…
start = Commencer
finish = Terminer
keep-going = Continuer
stop = Arrêter
once-more = Encore une fois
another-exercise = Autre exercice
voice = Voix
sounds = Sons
licences = Licences logicielles
language = Langue

which-exercise = Quel exercice ?
search = Rechercher par nom
which-group = Afficher
group-all = Tous
seated-only = Seulement en position assise
exercises-found = { $count ->
    [0] Aucun exercice trouvé
    [one] { $count } exercice
   *[other] { $count } exercices
}
exercises-all = Afficher tous les exercices
shown-by-figure = Un personnage dessiné montre l’exercice : { $name }
repetitions = { $count ->
    [one] { $count } répétition
   *[other] { $count } répétitions
}
which-side = Quel côté ?
side-auto = Le côté que vous bougez
side-left = Côté gauche
side-right = Côté droit
side-both = Les deux ensemble
side-alternating = Gauche et droite en alternance
for-therapist = Pour votre thérapeute
which-schedule = Quand faut-il corriger le patient ?
schedule-usual = Comme d’habitude dans cet exercice
schedule-every_repetition = À chaque répétition, tout de suite
schedule-bandwidth = Seulement les fautes nettes
schedule-faded = De moins en moins souvent
schedule-summary = Une seule fois, après la série
compare-with = Comparer à une autre démonstration (un fichier .pattern.json)
compare-chosen = Votre mouvement sera comparé à { $file }.
compare-misread = Il n’y a pas de démonstration dans ce fichier. « posecheck pattern » en fait une, par exemple à partir d’un résultat antérieur.
compare-usual = Comparer à la démonstration habituelle
camera-asked = Votre navigateur va demander à utiliser la caméra. J’en ai besoin pour vous voir bouger. Aucune image n’est conservée.

asked-hold = { $count ->
    [one] À maintenir { $time }
   *[other] À maintenir { $time }, { $count } fois
}
    .longest = { $count ->
        [one] À maintenir le plus longtemps possible
       *[other] À maintenir le plus longtemps possible, { $count } fois
    }
asked-count_in_time = Le plus possible en { $time }
asked-time_to_complete = { $count ->
    [one] Le temps qu’il vous faut est mesuré
   *[other] Le temps qu’il vous faut pour { $count } répétitions est mesuré
}
asked-steps = Vos pas sont comptés

patient-title = À propos de vous
patient-why = Ces informations sont facultatives. L’âge et le sexe servent à comparer votre résultat à celui d’autres personnes.
patient-height-why = Sans votre taille, la distance atteinte ne peut pas être donnée en centimètres.
patient-kept = Elles font partie de votre résultat. La page les oublie quand vous la fermez.
patient-age = Âge en années
patient-out-of-range = Écrivez un nombre entier de { $least } à { $most }, ou laissez le champ vide.
patient-sex = Sexe
sex-untold = Non précisé
sex-female = Femme
sex-male = Homme
patient-height = Taille en cm
test-protocol = Comment se fait ce test
norm-line-you = vous
norm-line-usual = habituel
norm-line-mean = moyenne

camera-check = Vérification de la caméra
mirror = Vous, comme dans un miroir
of-goal = sur { $goal }
    .unit = répétitions
bar-target = but
bar-start = départ

headline = { $count ->
    [0] Aucune répétition comptée
    [one] { $count } répétition
   *[other] { $count } répétitions
}
goal-reached = Vous avez atteint votre objectif. Bravo.
well-done = Bravo.
partial = { $count ->
    [one] { $count } mouvement plus petit n’a pas été compté.
   *[other] { $count } mouvements plus petits n’ont pas été comptés.
}
uncounted = Non compté : { $movements }.
uncounted-one = { $count ->
    [one] { $count } mouvement ({ $why })
   *[other] { $count } mouvements ({ $why })
}
cut-short = Voilà ce que j’avais compté jusque-là.
counted-by-then = { $count ->
    [0] Je n’avais encore compté aucune répétition.
    [one] J’avais compté { $count } répétition jusque-là.
   *[other] J’avais compté { $count } répétitions jusque-là.
}
about-set = À propos de votre série
went-well = Ce qui s’est bien passé
work-on = Ce que vous pouvez améliorer
not-visible = Ce que la caméra n’a pas pu voir
in-some = { $count } fois sur { $all }
in-all = { $all ->
    [one] dans votre répétition
    [2] dans les deux répétitions
   *[other] dans les { $all } répétitions
}
your-movement = Votre mouvement
score-parts = De quoi se compose le score
each-repetition = Chaque répétition
about-range = L’amplitude est la distance parcourue depuis votre position de départ ; « atteints » donne l’angle lui-même. « À … près » indique de combien la caméra peut se tromper.
    .farthest = L’angle final est l’angle auquel vous êtes arrivé. « À … près » indique de combien la caméra peut se tromper.
also-checked = Ce qui a aussi été vérifié
also-checked-in = dans la répétition { $number }
rep-work-on = À améliorer
rep-went-well = Bien
rep-not-seen = Non vu

curve = { $count ->
    [one] Votre mouvement sur { $duration } : { $count } répétition ({ $each }).
   *[other] Votre mouvement sur { $duration } : { $count } répétitions ({ $each }).
}
curve-one = le numéro { $number } a duré { $time }

curves-title = { $measure }, répétition par répétition
    .of = { $measure }, répétition par répétition, en % { $of }
curves-others = Ce qui a aussi été observé, répétition par répétition
    .one = { $measure }, en % { $of }
curves-which = Montrer la répétition
curves-all = Toutes
curves-start = début
curves-end = fin
curves-each = Une ligne par répétition
curves-partial = Un mouvement plus petit, non compté
curves-band = { $people ->
    [0] Zone ombrée : la démonstration, et de combien les personnes s’en écartent
    [one] Zone ombrée : la démonstration de { $people } personne
   *[other] Zone ombrée : le mouvement de { $people } personnes
} ; au milieu, la ligne pointillée
    .other = Zone ombrée : { $name } ; au milieu, la ligne pointillée
curves-seen = { $measure }{ $side ->
    [left] , côté gauche,
    [right] , côté droit,
   *[both] {""}
} du début à la fin de chaque répétition : { $each }.
curves-one = la répétition { $number } atteint { $value }
    .in = la répétition { $number } atteint { $value } (dans la zone ombrée)
    .above = la répétition { $number } atteint { $value } (au-dessus de la zone ombrée)
    .below = la répétition { $number } atteint { $value } (au-dessous de la zone ombrée)
curves-band-seen = À son point le plus éloigné, la zone ombrée va de { $low } à { $high }.

trouble-camera_refused = Je n’ai pas le droit d’utiliser la caméra.
    .steps =
        Cherchez le symbole de la caméra à côté de l’adresse, en haut de la fenêtre, et appuyez dessus.
        Choisissez « Autoriser ».
        Appuyez ensuite sur « Réessayer ».
trouble-camera_absent = Je ne trouve pas de caméra.
    .steps =
        Branchez une caméra.
        Si elle a un cache, ouvrez-le. Si elle a un interrupteur, allumez-la.
        Appuyez ensuite sur « Réessayer ».
trouble-camera_busy = Un autre programme utilise la caméra.
    .steps =
        Fermez les autres programmes qui montrent une image de la caméra, comme les appels vidéo.
        Appuyez ensuite sur « Réessayer ».
trouble-camera_insecure = Votre navigateur n’autorise pas la caméra à cette adresse.
    .steps =
        Ouvrez la page sur l’ordinateur où PoseCheck fonctionne.
        Ailleurs, les navigateurs n’autorisent la caméra qu’aux adresses qui commencent par https.
trouble-camera_ended = La caméra s’est arrêtée.
    .steps =
        Vérifiez qu’elle est branchée.
        Appuyez ensuite sur « Réessayer ».
trouble-pose_failed = Je n’arrive plus à lire l’image.
    .steps = Appuyez sur « Réessayer ». Si cela n’aide pas, fermez le navigateur et rouvrez-le.
trouble-bad_reference = Je n’arrive pas à vous comparer à la démonstration du fichier.
    .steps = Appuyez sur « Réessayer » pour revenir à la démonstration habituelle, ou demandez un autre fichier à votre thérapeute.
trouble-unreachable = Je n’arrive pas à joindre PoseCheck.
    .steps =
        Vérifiez que PoseCheck fonctionne toujours sur son ordinateur.
        Appuyez ensuite sur « Réessayer ».
trouble-busy = PoseCheck est occupé avec d’autres personnes en ce moment.
    .steps =
        Patientez un instant, ou fermez les autres fenêtres qui montrent cette page.
        Appuyez ensuite sur « Réessayer ».
trouble-expired = La connexion a été perdue, et cette série ne peut pas continuer.
    .steps = Appuyez sur « Réessayer » pour commencer une nouvelle série.
trouble-taken_over = Cette série continue dans une autre fenêtre.
    .steps = Allez dans cette fenêtre, ou appuyez sur « Réessayer » pour recommencer ici.
trouble-too_long = Cette série a duré plus longtemps que PoseCheck ne le permet.
    .steps = Appuyez sur « Réessayer » pour recommencer.
trouble-no_such_exercise = PoseCheck n’a plus cet exercice.
    .steps = Choisissez-en un autre.
trouble-other_version = Cette page est plus ancienne que PoseCheck.
    .steps = Rechargez la page.
trouble-refused = PoseCheck n’a pas compris cette page.
    .steps = Rechargez la page. Si cela n’aide pas, prévenez la personne qui a installé PoseCheck.
