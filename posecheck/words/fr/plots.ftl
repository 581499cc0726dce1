## Dans les images d’un rapport.

plot-measure = { $measure } ({ $unit })
plot-range = { $side ->
    [left] { $measure }, gauche : amplitude ({ $unit })
    [right] { $measure }, droite : amplitude ({ $unit })
   *[both] { $measure } : amplitude ({ $unit })
}
plot-farthest = { $measure } : angle final ({ $unit })
plot-unit-deg = degrés
plot-unit-s = secondes
plot-unit-number = répétitions
plot-unit-cm = centimètres
plot-unit-ratio = % { $of }
plot-below-zero = sous 0 : { $measure }
plot-share-of-time = temps de la répétition (%)
plot-seconds = temps (s)
plot-repetition = répétition

plot-band = { $people ->
    [0] référence : moyenne ± 2 ET
    [one] référence : moyenne ± 2 ET de { $people } personne
   *[other] référence : moyenne ± 2 ET de { $people } personnes
}
    .other = « { $called } » : moyenne ± 2 ET
plot-each = { $side ->
    [left] gauche : chaque répétition
    [right] droite : chaque répétition
   *[both] chaque répétition
}
plot-partial = { $side ->
    [left] gauche : partielle, non comptée
    [right] droite : partielle, non comptée
   *[both] partielle, non comptée
}
plot-mean = { $side ->
    [left] gauche : moyenne de { $count }
    [right] droite : moyenne de { $count }
   *[both] moyenne de { $count }
}
plot-not-counted = autre mouvement, non compté
plot-prescribed = prescrit : { $range }
plot-standard = habituel : { $range }
plot-session-mean = moyenne de la séance ± erreur attendue
plot-session-result = résultat de la séance
    .error = résultat de la séance ± erreur
plot-not-comparable = mesuré autrement, non comparable à la dernière
plot-no-real-change = pas de changement réel par rapport à la dernière séance
