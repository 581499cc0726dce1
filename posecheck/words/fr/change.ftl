## En quoi deux séances diffèrent.

yardstick-test = Résultat du test
yardstick-held = Maintien le plus long
yardstick-count_in_time = Répétitions dans le temps donné
yardstick-task_time = Temps mis
yardstick-steps = Pas
yardstick-cadence = Cadence
yardstick-step_symmetry = Indice de symétrie de la durée du pas
yardstick-walking_speed = Vitesse de marche
yardstick-best_range = Meilleure amplitude, { $measure }
yardstick-mean_range = Amplitude moyenne, { $measure }
yardstick-repetitions = Répétitions comptées
yardstick-repetition_time = Durée moyenne d’une répétition
yardstick-score = Score

change-improved = { $what } : { $after }, auparavant { $before } ({ $difference }). Amélioration : c’est plus que le changement minimal détectable de { $detectable }.
change-worse = { $what } : { $after }, auparavant { $before } ({ $difference }). Dégradation : c’est plus que le changement minimal détectable de { $detectable }.
change-changed = { $what } : { $after }, auparavant { $before } ({ $difference }). Un changement réel, plus grand que le changement minimal détectable de { $detectable } ; l’exercice ne dit pas si plus vaut mieux.
change-no_real_change = { $what } : { $after }, auparavant { $before } ({ $difference }). Pas de changement réel : le changement minimal détectable est de { $detectable }.
change-not_judged = { $what } : { $after }, auparavant { $before } ({ $difference }). Aucun changement minimal détectable n’est connu pour ce chiffre.
change-error-alone = Seule l’erreur de mesure y est comprise, pas les variations d’une personne d’un jour à l’autre.
change-not_comparable = { $what } : non comparé. { $obstacle }

difference-more = { $amount } de plus
difference-less = { $amount } de moins
    .counted = { $amount } de moins
difference-none = aucune différence

amount-score = { $score } sur 100
amount-points = { $points } points

obstacle-other_definition = L’exercice était défini autrement.
obstacle-other_prescription = La prescription était différente.
obstacle-other_reference = Les répétitions ont été comparées à un autre mouvement de référence.
obstacle-other_model = Les articulations ont été repérées par un autre modèle de pose.
obstacle-other_measure = Une autre mesure a été prise.
obstacle-other_view = Le patient était filmé dans une autre vue.
obstacle-not_measured = Il manque dans au moins une des deux séances.
