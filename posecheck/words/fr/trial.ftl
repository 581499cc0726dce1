## Ce qu’une série a donné de plus que des répétitions : un maintien, un compte en temps limité, un temps, des pas.

trial-title = { $kind ->
    [hold] Maintiens
    [count_in_time] Répétitions dans le temps donné
    [time_to_complete] Temps mis
   *[steps] Pas
}
# $time (texte)
trial-held = Maintien le plus long de la posture cible : { $time }
    .left = Maintien le plus long de la posture cible à gauche : { $time }
    .right = Maintien le plus long de la posture cible à droite : { $time }
    .none = Aucun maintien de la posture cible pendant une seconde ou plus n’a été vu.
# $number (nombre) ; $span, $time (textes) ; $why : ce qui y a mis fin ; $side : gauche ou droite
trial-hold-line = Maintien { $number } ({ $span }) : { $time } ; { $why }
    .sided = Maintien { $number } ({ $span }), { $side } : { $time } ; { $why }
# $time (texte)
trial-hold-unseen = hors de vue pendant encore { $time }

## Ce qui a mis fin à un maintien

hold-ended-completed = tenu aussi longtemps que demandé
# $measure : la mesure qui est dite au patient
hold-ended-came_back = { $measure ->
    [foot_height] le pied est redescendu
   *[other] la position a été quittée
}
# $aim (texte) : ce que demande un critère, comme « Buste droit »
hold-ended-rule = « { $aim } » n’était plus respecté
hold-ended-left_picture = sorti de l’image, la suite n’est donc pas connue
hold-ended-not_seen = caché, la suite n’est donc pas connue
hold-ended-session_end = encore tenu à la fin

## Un compte en temps limité. $count (nombre), $time (texte)

trial-counted = { $count ->
    [one] { $count } répétition en { $time }
   *[other] { $count } répétitions en { $time }
}
    .early = { $count ->
        [one] { $count } répétition ; l’enregistrement s’est terminé avant la fin des { $time }
       *[other] { $count } répétitions ; l’enregistrement s’est terminé avant la fin des { $time }
    }
trial-counted-last = La dernière n’était pas finie à la fin du temps ; elle était assez avancée pour compter.

## Une tâche chronométrée. $time, $limit (textes), $done, $asked (nombres)

trial-timed = Temps : { $time }
    .limit = Aucun temps enregistré : la limite de { $limit } a été dépassée.
    .over_limit = Aucun temps enregistré : la durée permise a été dépassée.
    .not_completed = { $asked ->
        [one] Aucun temps enregistré : la tâche n’a pas été terminée.
       *[other] Aucun temps enregistré : { $done ->
            [0] aucune des { $asked } répétitions n’a été terminée.
            [one] une seule des { $asked } répétitions a été terminée.
           *[other] seulement { $done } des { $asked } répétitions ont été terminées.
        }
    }
    .not_started = Aucun temps enregistré : le début du mouvement n’a pas été vu.

## Des pas. $count (nombre) ; les autres sont des textes

trial-steps-counted = { $count } pas
    .sides = { $count } pas (gauche { $left }, droite { $right })
trial-steps-cadence = Cadence : { $cadence }
trial-steps-times = Durée du pas : { $left } à gauche, { $right } à droite, indice de symétrie { $index }
trial-steps-speed = Vitesse : { $speed }

## Pour tous

trial-by-movement = Chronométré depuis le premier mouvement, car le moment du signal n’est pas connu.
# $time (texte)
trial-unseen = Le mouvement n’a pas pu être vu pendant { $time } : il manque peut-être quelque chose.

## Combien de fois chaque côté a bougé. $left, $right, $both (nombres)

side-counts = { $left } à gauche, { $right } à droite
    .both = { $left } à gauche, { $right } à droite, { $both } des deux côtés ensemble
# $side : le côté qui doit bouger maintenant
side-repeated = Maintenant, le côté { $side ->
    [left] gauche
   *[right] droit
}.
