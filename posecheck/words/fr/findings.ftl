## Ce qui a été trouvé dans une répétition.

status-complete = Comptée
    .short = complète
status-compensated = Comptée, mais une autre partie du corps a aidé
    .short = avec compensation
status-partial = Mouvement plus petit, non compté
    .short = partielle

range-give-or-take = { $measure } : amplitude { $value }, à { $error } près
    .farthest = { $measure } : angle final { $value }, à { $error } près
range-asked = On vous a demandé { $asked }.
range-unseen = La caméra n’a pas vu jusqu’où vous avez bougé
held = posture cible tenue pendant { $time }
    .none = maintien de la posture cible non vu

finding-aim-for-least = { $what } : { $value } ; objectif : au moins { $limit }
finding-least = { $what } : { $value } ; l’objectif était d’au moins { $limit }
finding-aim-for-most = { $what } : { $value } ; objectif : au plus { $limit }
finding-most = { $what } : { $value } ; jusqu’à { $limit }, c’est bien

what-on-side = { $measure } ({ $side ->
    [left] côté gauche
   *[right] côté droit
})
value-reached = { $value } atteints
value-came-down = ramené à { $value }
value-more = { $value } de plus qu’au départ
value-less = { $value } de moins qu’au départ
value-between-sides = { $value } de différence entre la gauche et la droite
what-phase = Durée de la phase « { $phase } »
what-whole = Durée de toute la répétition
what-hold = { $measure }, temps passé dans les limites

reason-not_seen = La caméra n’a pas pu le voir assez bien.
reason-wrong_view = Ce n’est pas visible de là où se trouve la caméra.
reason-one_side = La caméra n’a vu bouger qu’un seul côté.
reason-cut_off = La série s’est terminée trop tôt pour en juger.

why-too_small = bien plus petit que les autres
    .alone = trop petit pour en être sûr
why-too_slow = trop lent pour être suivi
why-paused = une longue pause au milieu
why-too_quick = trop rapide pour en être sûr
why-one_side = un seul côté a bougé
why-other_side = c’est l’autre côté qui a bougé
why-other_movement = ressemblait à un autre mouvement
why-wrong_view = vu sous un angle qui ne le montre pas
why-not_seen = en partie hors de vue
why-begun_unseen = déjà commencé avant d’être vu
why-cut_off = coupé à la fin
why-somebody_else = fait par quelqu’un d’autre
why-out_of_time = hors du temps qui compte
why-like = ressemblait à ceci : { $like }

note-nobody_seen = La caméra n’a vu personne. Placez-vous de façon que tout votre corps soit dans l’image.
note-not_measured = Le mouvement n’a pas pu être suivi pendant { $missing } sur { $duration }. { $advice }
    .unseen = Il n’était pas assez visible.
note-nothing_moved = Aucun mouvement aller-retour de { $amount } ou plus n’a été vu.
note-side_repeated =
    { $times ->
        [one] Le même côté a bougé deux fois de suite.
       *[other] Le même côté a bougé deux fois de suite, à { $times } reprises.
    } Changez de côté après chaque mouvement.
note-slow_motion = Les répétitions ont duré longtemps pour des mouvements aussi fluides. L’enregistrement est-il au ralenti ? Dans ce cas, les temps sont faux : vérifiez-le à nouveau avec --speed, par exemple --speed 4 s’il est 4 fois plus lent que la réalité.
    .told = D’après la caméra, cet enregistrement est { $times } fois plus lent que la réalité. Si c’est le cas, les temps sont faux : vérifiez-le à nouveau avec --speed { $speed }.
note-built_in_replaced = Évalué selon votre propre définition de « { $exercise } », utilisée à la place de celle qui est intégrée.
note-rule_not_judged = « { $rule } » n’a pas pu être évalué. { $reason }
