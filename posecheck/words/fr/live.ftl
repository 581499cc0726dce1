## Ce qui est dit au patient devant la caméra.

advice-step_in = Entrez dans l’image.
advice-turn = { $view ->
    [front] Mettez-vous face à la caméra.
    [oblique] Tournez-vous un peu sur le côté.
    [side] Mettez-vous de profil par rapport à la caméra.
    [rear_oblique] Tournez-vous presque dos à la caméra.
   *[rear] Mettez-vous dos à la caméra.
}
advice-turn_side = { $side ->
    [left] Tournez votre côté gauche vers la caméra.
   *[right] Tournez votre côté droit vers la caméra.
}
advice-step_back = Reculez jusqu’à ce que je voie vos { $part ->
    [ears] oreilles
    [shoulders] épaules
    [elbows] coudes
    [wrists] mains
    [hips] hanches
    [knees] genoux
   *[feet] pieds
}.
advice-uncover = Je ne vois pas vos { $part ->
    [ears] oreilles
    [shoulders] épaules
    [elbows] coudes
    [wrists] mains
    [hips] hanches
    [knees] genoux
   *[feet] pieds
}. Écartez ce qui les cache.
advice-move_to_middle = Placez-vous au milieu de l’image.
advice-upright_camera = L’image est couchée. Redressez la caméra.
advice-turn_camera_round = L’image est à l’envers. Remettez la caméra à l’endroit.

camera-dark = Je ne vois que du noir. Ouvrez le cache de la caméra ou allumez la lumière.

remark = { $taken_back ->
    [0] J’ai cru voir { $like }.
    [one] J’ai cru voir { $like } : j’ai donc retiré une répétition.
   *[other] J’ai cru voir { $like } : j’ai donc retiré { $taken_back } répétitions.
}
    .different = un autre mouvement

remark-another_person = { $taken_back ->
    [0] J’observe maintenant une autre personne : je recommence donc à compter.
    [one] J’observe maintenant une autre personne : j’ai donc retiré une répétition.
   *[other] J’observe maintenant une autre personne : j’ai donc retiré { $taken_back } répétitions.
}

improved = Mieux : { $aim }.
improved-range = Mieux : c’était plus loin qu’avant.

pace-hold = Tenez plus longtemps : comptez jusqu’à { $count }.
pace-slower = Plus lentement dans la phase « { $phase } » : comptez jusqu’à { $count }.

summed-up-set = { $times } fois sur { $of } : { $text }
    .all = { $of ->
        [one] { $text }
        [2] Dans les deux répétitions : { $text }
       *[other] Dans les { $of } répétitions : { $text }
    }
    .none = Je n’ai rien vu à corriger. Bravo.
summed-up-last = Dans { $times } des { $of } dernières : { $text }
    .all = { $of ->
        [one] { $text }
        [2] Dans les deux dernières : { $text }
       *[other] Dans les { $of } dernières : { $text }
    }
    .none = { $of ->
        [one] Je n’ai rien vu à corriger.
       *[other] Rien à corriger dans les { $of } dernières.
    }

live-lost = La connexion est coupée. J’essaie à nouveau. Merci de patienter.
live-allow-camera = Autorisez la caméra, s’il vous plaît.
live-getting-ready = Un instant, je me prépare…
live-keep-still = Bien. Maintenant, ne bougez plus.
live-stay = Bien. Restez là.
live-get-ready = Préparez-vous.
live-begin = Commencez quand vous voulez.
live-finishing = Un instant, je prépare votre résultat…
live-goal = { $goal ->
    [one] Vous avez fait votre répétition. Appuyez sur « Terminer », ou continuez.
   *[other] Vous avez fait les { $goal } répétitions. Appuyez sur « Terminer », ou continuez.
}

live-time-left = encore { $seconds } s
live-time = { $seconds } s
live-held-of = sur { $goal } s
live-seconds = secondes
live-steps = { $count ->
    [one] pas
   *[other] pas
}
live-done-of = { $done } sur { $goal }
live-go = C’est parti !
live-held-enough = C’est assez long. Bravo.
live-over = C’est fait. Appuyez sur « Terminer » pour voir votre résultat.
live-time-up = Le temps est écoulé. Appuyez sur « Terminer » pour voir votre résultat.

place-poses = Votre image reste dans ce navigateur ; seule la position de vos articulations en sort.
place-images = Ce navigateur ne peut pas repérer vos articulations : le serveur de PoseCheck s’en charge. Aucune image n’est conservée.
    .slow = Ce navigateur est trop lent pour repérer vos articulations : le serveur de PoseCheck s’en charge. Aucune image n’est conservée.
place-camera = Ce navigateur n’a pas de caméra : j’utilise celle de l’ordinateur de PoseCheck. Aucune image n’est conservée.
