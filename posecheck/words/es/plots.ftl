## En las imágenes de un informe.

plot-measure = { $measure } ({ $unit })
plot-range = { $side ->
    [left] { $measure }, izquierda: amplitud de movimiento ({ $unit })
    [right] { $measure }, derecha: amplitud de movimiento ({ $unit })
   *[both] { $measure }: amplitud de movimiento ({ $unit })
}
plot-farthest = { $measure }: ángulo final ({ $unit })
plot-unit-deg = grados
plot-unit-s = segundos
plot-unit-number = repeticiones
plot-unit-cm = centímetros
plot-unit-ratio = % { $of }
plot-below-zero = por debajo de 0: { $measure }
plot-share-of-time = tiempo de la repetición (%)
plot-seconds = tiempo (s)
plot-repetition = repetición

plot-band = { $people ->
    [0] referencia: media ± 2 DE
    [one] referencia: media ± 2 DE de { $people } persona
   *[other] referencia: media ± 2 DE de { $people } personas
}
    .other = «{ $called }»: media ± 2 DE
plot-each = { $side ->
    [left] izquierda: cada repetición
    [right] derecha: cada repetición
   *[both] cada repetición
}
plot-partial = { $side ->
    [left] izquierda: parcial, no contada
    [right] derecha: parcial, no contada
   *[both] parcial, no contada
}
plot-mean = { $side ->
    [left] izquierda: media de { $count }
    [right] derecha: media de { $count }
   *[both] media de { $count }
}
plot-not-counted = otro movimiento, no contado
plot-prescribed = prescrito: { $range }
plot-standard = habitual: { $range }
plot-session-mean = media de la sesión ± error esperado
plot-session-result = resultado de la sesión
    .error = resultado de la sesión ± error
plot-not-comparable = medido de otra manera, no comparable con la última
plot-no-real-change = sin cambio real respecto a la última sesión
