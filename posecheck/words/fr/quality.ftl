## La qualité d’un mouvement, et le score.

score-told = Score : { $points } sur 100.
score-change = Une différence de moins de { $change } points entre deux scores peut être due au hasard.
score-judged = { $judged } de ce qui le compose a pu être évalué.
score-none = Pas de score : trop peu de ce qui le compose a pu être évalué.
aspect-range = Amplitude
aspect-alignment = Posture
aspect-pattern = Comme dans la démonstration
aspect-tempo = Rythme
aspect-smoothness = Fluidité
score-part = { $aspect } : { $points } sur 100
    .partly = { $aspect } : { $points } sur 100 ({ $judged } a pu être évalué)
    .untold = { $aspect } : non évalué, { $why }
untold-not_seen = pas assez visible
untold-wrong_view = impossible à mesurer dans cette vue
untold-cut_off = l’enregistrement s’est terminé trop tôt
untold-frame_rate = trop peu d’images par seconde
untold-too_small = trop petit par rapport à la dispersion des points du corps
untold-too_short = trop court
untold-one_side = un seul côté a bougé
untold-few_repetitions = trop peu de répétitions
untold-no_reference = le mouvement de référence ne le montre pas
untold-not_asked = cet exercice ne le demande pas

trend-range = Votre mouvement est devenu plus { $way ->
    [more] ample
   *[less] petit
}, de { $amount }, entre la première répétition et la dernière.
trend-time = Vos répétitions sont devenues plus { $way ->
    [more] lentes
   *[less] rapides
}, de { $amount }, entre la première et la dernière.
trend-smoothness = Votre mouvement est devenu { $way ->
    [more] plus fluide
   *[less] moins fluide
}.
sides-differ = { $measure } : votre côté { $side ->
    [left] gauche
   *[right] droit
} a bougé de { $amount } de moins que l’autre.
    .handed = { $measure } : { $amount } de moins vers la { $side ->
        [left] gauche que vers la droite
       *[right] droite que vers la gauche
    }.

quality-title = Chiffres :
figure-deg = { $value }°
figure-s = { $value } s
figure-ratio = { $value } %
figure-number = { $value }
figure-per_min = { $value } pas par minute
figure-cm = { $value } cm
figure-m_per_s = { $value } m/s
quality-tempo = Durée de chaque phase, médiane (de 5 à 95 % du trajet ; point le plus éloigné : au-delà de 95 %) : { $phases }
quality-tempo-phase = { $phase } { $time }
quality-smoothness = Fluidité, médiane : longueur d’arc spectrale (SPARC) { $arc }, logarithme du jerk adimensionnel (LDLJ) { $jerk }
quality-untold = sans valeur ({ $why })
quality-steadiness = Au point le plus éloigné, au-delà de 95 % du trajet, médiane : oscillation { $sway }, dérive { $drift }
quality-sequence = Ordre des articulations à l’aller : comme dans la référence dans { $times } répétitions sur { $of }
quality-symmetry = Gauche et droite, { $measure }, moyenne des répétitions comparables : amplitude { $left } et { $right }, indice de symétrie { $index }
    .untold = Gauche et droite, { $measure } : { $index }
quality-variability = Entre les répétitions : amplitude { $range }, temps { $time }, courbes { $curves }
quality-variability-spread = ET { $deviation } ({ $variation } de la moyenne)
quality-trends = Variation d’une répétition à la suivante : amplitude { $range }, temps { $time }, SPARC { $smoothness }
