## Un rapport dans le terminal, et un exercice en mots.

view-front = de face
view-oblique = de trois quarts face
view-side = de profil
view-rear_oblique = de trois quarts dos
view-rear = de dos

when = { DATETIME($time, dateStyle: "medium", timeStyle: "short") }

report-nobody = { $frames ->
    [one] { $duration }, { $frames } image, personne n’a été vu
   *[other] { $duration }, { $frames } images, personne n’a été vu
}
report-seen = { $frames ->
    [one] { $duration }, { $frames } image, patient visible dans { $share }, { $view }
   *[other] { $duration }, { $frames } images, patient visible dans { $share } d’entre elles, { $view }
}
report-count = { $count ->
    [one] { $count } répétition
   *[other] { $count } répétitions
}
report-compensated = { $compensated } avec compensation
report-partial = { $count ->
    [one] { $count } répétition partielle non comptée
   *[other] { $count } répétitions partielles non comptées
}
report-side = côté
report-time = temps
report-repetition = répétition
report-range = amplitude
report-farthest = angle final
report-about-range = Amplitude : la variation de « { $measure } » entre le début d’une répétition et son point le plus éloigné. Un constat avec « atteints » donne la valeur elle-même.
    .farthest = Angle final : « { $measure } » au point le plus éloigné d’une répétition, tel qu’un goniomètre l’indique. Dans les chiffres, l’« amplitude » est la variation du départ jusque-là.
    .both = Quand les deux côtés ont bougé, c’est celui qui est allé le plus loin qui compte.
report-short = Parcouru depuis le départ : { $range } ; prescrit : { $prescribed }
report-prescribed = Prescrit : { $prescribed } depuis le départ, atteint { $times } fois sur { $of }.
report-span = { $start }–{ $end } s
report-to-work-on = à améliorer
    .list = À améliorer :
report-not-counted = Non compté :
report-uncounted = { $span } : { $why }
    .sided = { $span }, { $side } : { $why }
report-share = { $share } de l’amplitude habituelle
report-cues = Consignes données :
report-cue = « { $cue } »
    .often = « { $cue } » ({ $times ->
        [2] deux fois
       *[other] { $times } fois
    })
report-score = score
report-note = Remarque :
left = gauche
right = droite
both = les deux

limits-range = { $bound ->
    [max] { $measure } : la valeur la plus basse est { $limits }
   *[min] { $measure } : atteint { $limits }
}
limits-alignment = { $quantity ->
    [change] { $measure } : { $way ->
        [either] { $limits } d’écart avec le départ, dans un sens ou dans l’autre
        [less] { $limits } de moins qu’au départ
       *[more] { $limits } de plus qu’au départ
    }
   *[value] { $measure } : { $limits }
}
limits-duration = { $timed ->
    [whole] Toute la répétition dure { $limits }
   *[other] La phase « { $phase } » dure { $limits }
}
limits-hold = { $measure } { $limits }, pendant { $time }
limits-symmetry = { $measure } : différence entre la gauche et la droite { $limits }
limits-count = { $count ->
    [one] au moins { $count } répétition dans la série
   *[other] au moins { $count } répétitions dans la série
}
limits-variability = { $timed ->
    [whole] La durée d’une répétition varie d’au plus { $most } de sa moyenne au cours de la série
   *[other] La durée de la phase « { $phase } » varie d’au plus { $most } de sa moyenne au cours de la série
}
between = entre { $least } et { $most }
at-least = au moins { $least }
at-most = au plus { $most }

trial-repetitions = répétitions
trial-hold = un maintien
    .at-most = un maintien d’au plus { $time }
trial-count_in_time = autant de répétitions que possible en { $time }
    .last = autant de répétitions que possible en { $time } ; la dernière compte à partir de { $share } du trajet
trial-time_to_complete = { $count ->
    [one] une tâche
   *[other] { $count } répétitions
}
    .way = jusqu’à un repère à { $distance } m
    .timed = chronométré { $starts ->
        [signal] depuis le signal
       *[movement] depuis le premier mouvement
    } { $ends ->
        [target] jusqu’au but
       *[rest] jusqu’au retour
    }
    .limit = au plus { $time }
trial-steps = pas
    .way = sur { $distance } m
    .time = pendant { $time }

dose-sets = { $sets ->
    [one] { $sets } série de { $reps }
   *[other] { $sets } séries de { $reps }
}
dose-hold = maintien de { $time }
dose-tempo = « { $phase } » { $time }
dose-rest = repos de { $time }
feedback-every_repetition = consignes à chaque répétition
feedback-bandwidth = consignes seulement pour les fautes nettes, quand une limite est dépassée de plus de { $width ->
    [one] la tolérance
   *[other] { $width } fois la tolérance
}
feedback-faded = consignes sur { $first } des répétitions au début, sur { $last } après { $reps }
feedback-summary = consignes résumées après la série
    .during = { $reps ->
        [one] consignes après chaque répétition et résumées après la série
       *[other] consignes résumées toutes les { $reps } répétitions et après la série
    }
