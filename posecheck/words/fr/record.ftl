## Un exercice fait à partir d’une démonstration.

demonstrated-summary = { $movement }, comme dans la démonstration.
phase-out = aller
phase-target = point le plus éloigné
    .hold = maintien
phase-back = retour

demonstrated-source = Démonstration du { $day } : { $reps ->
        [one] { $reps } répétition
       *[other] { $reps } répétitions
    } dans { $recordings ->
        [one] { $recordings } enregistrement
       *[other] { $recordings } enregistrements
    } { $views }. { $measure } : amplitude { $range }. Fait avec PoseCheck { $software }{ $model ->
        [none] .
       *[other] , modèle de pose { $model }.
    }
demonstrated-range = { $range }, écart type { $spread } entre les répétitions
    .once = { $range }, mesurée une fois
recorded-on = { DATETIME($day, dateStyle: "medium") }
    .made = { DATETIME($day, dateStyle: "medium") } (jour de la création ; l’enregistrement ne dit pas quand il a été fait)

comment-head = Fait à partir d’une démonstration par `posecheck record`. Toutes les limites sont des propositions : changez ce qui ne convient pas à votre patient.
comment-edit = Après un changement, augmentez `version`. Ce que signifie chaque champ : docs/exercises.md.
comment-views = D’où le mouvement peut être suivi, la meilleure vue en premier.
comment-trial = repetitions compte combien de fois ; hold mesure combien de temps le but est maintenu.
comment-lead = La seule mesure dite au patient, du départ au but qui ont été montrés.
comment-phases = Les noms sont montrés au patient. Les critères et le rythme se réfèrent aux ids.
comment-rules = Changez min, max, tolerance et les phrases comme vous voulez ; supprimez les critères dont vous ne voulez pas.
comment-dose = Ajoutez sets, reps et rest_s. Les temps sont ceux de la démonstration, en secondes.

proposed-range =
    .aim = Toute l’amplitude
    .cue = Faites un mouvement un peu plus ample.
    .share = { $share } du trajet montré, qui allait de { $start } à { $target } (médiane). La tolérance est l’erreur attendue de la mesure.
    .smallest = Le trajet montré allait de { $start } à { $target } (médiane), et la plus petite répétition a atteint { $least } : rien de plus n’est demandé. La tolérance est l’erreur attendue de la mesure.
proposed-hold =
    .aim = Position finale maintenue
    .cue = Tenez un peu plus longtemps.
    .share = { $share } du maintien montré, de { $time } (médiane).
proposed-still = { $measure } : variation d’au plus { $shown } depuis le départ dans la démonstration ({ $reps ->
        [one] { $reps } répétition
       *[other] { $reps } répétitions
    }). La limite ajoute { $spread } parce que les répétitions varient. La tolérance est l’erreur attendue de la mesure.
proposed-trunk_lateral_lean =
    .aim = Tronc non penché sur le côté
    .cue = Ne vous penchez pas sur le côté.
proposed-trunk_flexion =
    .aim = Tronc immobile
    .cue = Gardez le tronc immobile.
proposed-trunk_rotation =
    .aim = Tronc non tourné
    .cue = Ne tournez pas le tronc.
proposed-shoulder_flexion =
    .aim = Haut du bras immobile
    .cue = Gardez le haut du bras <gauche|droit> immobile.
proposed-shoulder_abduction =
    .aim = Haut du bras immobile
    .cue = Gardez le haut du bras <gauche|droit> immobile.
proposed-hip_flexion =
    .aim = Cuisse immobile
    .cue = Gardez la cuisse <gauche|droite> immobile.
proposed-shoulder_hike =
    .aim = Épaules basses
    .cue = Gardez l’épaule <gauche|droite> basse.
proposed-pelvic_drop =
    .aim = Bassin à l’horizontale
    .cue = Gardez le bassin à l’horizontale.
proposed-medial_knee_displacement =
    .aim = Genoux au-dessus des pieds
    .cue = Gardez les genoux au-dessus des pieds.
proposed-heel_height =
    .aim = Talons au sol
    .cue = Gardez les talons au sol.

recorded-saved = Enregistré : { $path } et, à côté, { $pattern }.
recorded-shown = Montré
recorded-source = { $reps ->
        [one] { $reps } répétition
       *[other] { $reps } répétitions
    } dans { $source }, { $view } : { $times }
recorded-left-out = Laissé de côté
recorded-other = { $source } à { $times } : { $why }
recorded-proposed = Proposé
recorded-kind = { $trial } ; { $position } ; { $sides }
recorded-told = Mesure dite
recorded-lead = { $measure } de { $start } à { $target }
recorded-varied = Variation
recorded-spread = l’amplitude, de { $spread } entre { $reps } répétitions (écart type)
    .few = l’amplitude, de { $spread } entre 2 répétitions (écart type) ; trois ou plus donnent une bande fiable
    .once = inconnue, car l’amplitude complète n’a été vue que dans une répétition : l’écart permis aux autres est supposé ; trois ou plus le mesurent
recorded-rules = Critères
recorded-no-rules = aucun : rien n’est demandé que la démonstration ne respecte elle-même
recorded-measured = Mesuré
recorded-moving = en mouvement : { $measures }
recorded-still = immobile : { $measures }
recorded-hidden = Non mesuré
recorded-not-from-here = { $measures } (impossible { $views }, ou non vu)
recorded-next = Ensuite
recorded-check = posecheck check { $path } SOURCE
    .why = l’essayer sur un autre enregistrement
recorded-look = posecheck exercises show { $path }
    .why = tout lire ; modifiez le fichier pour changer limites et phrases

recording-countdown = Reculez jusqu’à ce que tout votre corps soit dans l’image.
recording-first = Montrez le mouvement, puis reposez-vous un instant.
recording-more = Montrez-le encore une fois, ou revenez pour terminer.
recording-found = Répétition { $count } vue.
recording-taken-back = La dernière répétition a été retirée.
recording-review = { $count ->
        [one] { $count } répétition
       *[other] { $count } répétitions
    }. Entrée enregistre, D retire la dernière, Q arrête sans enregistrer. Enregistrement dans { $seconds } s.
recording-stopped = Arrêté. Rien n’a été enregistré.

## Démonstrations dont on ne peut rien apprendre. Ce qui ne va pas suit le nom de l’enregistrement.

take-nobody = personne n’a été vu
    .length = personne n’a été vu en { $length }
take-none = aucune répétition n’a été trouvée ; montrez le mouvement au moins une fois, aller et retour
    .moves = aucune répétition n’a été trouvée ; quelqu’un est visible à { $seen } et bouge à { $moving }{ $away }. Montrez le mouvement au moins une fois, aller et retour
    .still = aucune répétition n’a été trouvée ; quelqu’un est visible à { $seen }, mais ne bouge nettement ni le tronc, ni les bras, ni les jambes{ $away }. Les mouvements de la tête et les rotations du tronc ne peuvent pas être appris d’une démonstration. Montrez le mouvement au moins une fois, aller et retour
take-not-again = le mouvement ne se retrouve pas dans son propre enregistrement ; chaque aller et chaque retour doivent se ressembler{ $away }. Montrez-le trois fois, avec un moment de repos avant chacune
take-not-whole = aucune répétition n’est vue jusqu’au bout : une commence à { $begin }, mais le mouvement n’est plus visible après { $end }{ $away }. Montrez le mouvement au moins une fois, aller et retour
    .finish = aucune répétition n’est vue jusqu’au bout : une commence à { $begin }, mais l’enregistrement s’arrête à { $end }{ $away }. Montrez le mouvement au moins une fois, aller et retour
    .cut = aucune répétition n’est vue jusqu’au bout : une commence à { $begin }, mais l’image passe à une autre à { $end }{ $away }. Montrez le mouvement au moins une fois, aller et retour
away-nobody = ; personne n’est dans l’image à { $at }
away-parts = ; hors de l’image à { $at } : { $parts }
body-part = { $part ->
    [ears] oreilles
    [shoulders] épaules
    [elbows] coudes
    [wrists] poignets
    [hips] hanches
    [knees] genoux
    [ankles] chevilles
   *[feet] pieds
}
take-two-movements = montre deux mouvements différents : l’un à { $first }, l’autre à partir de { $from }, à { $second }. Enregistrez chacun séparément
take-another = montre un autre mouvement que les autres enregistrements
take-uncounted = l’exercice qui en résulte ne recompte pas le mouvement (mouvements à { $at }). Montrez le mouvement trois fois, avec un moment de repos avant chacune
    .nothing = l’exercice qui en résulte ne recompte pas le mouvement. Montrez le mouvement trois fois, avec un moment de repos avant chacune
take-repetition = la répétition { $number } à { $at }
    .size = { $repetition } ({ $size })
take-unmeasured = non mesuré
take-sizes = les répétitions ont des amplitudes trop différentes ({ $measure }) : { $odd }. Enregistrez des répétitions semblables
    .usual = les répétitions ont des amplitudes trop différentes ({ $measure }) : { $odd } ; les autres { $usual }. Enregistrez des répétitions semblables
take-sides = les répétitions sont trop différentes : { $repetition } se fait du côté { $side ->
    [left] gauche
   *[right] droit
}, les autres de l’autre. Montrez un seul côté, ou chacun au moins deux fois
take-no-measure = aucune mesure ne montre le mouvement à { $at }, vu { $view }
    .all = { $problems }. Enregistrez-le { $views }, avec tout le corps dans l’image
take-stopped = arrêté avant que quoi que ce soit ait été enregistré
take-given-none = rien dont on puisse apprendre : donnez au moins un enregistrement
personal-not-seen = aucune répétition entière ne montre le côté { $side ->
    [left] gauche
   *[right] droit
} ; enregistrez-la de ce côté ou de face
personal-none = il n’y a aucune répétition comptée où une mesure ait été vue du début à la fin
