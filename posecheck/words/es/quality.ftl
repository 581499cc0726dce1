## Lo bien que se ha hecho un movimiento, y la puntuación.

score-told = Puntuación: { $points } de 100.
score-change = Una diferencia de menos de { $change } puntos entre dos puntuaciones puede deberse al azar.
score-judged = Se ha podido valorar el { $judged } de lo que la compone.
score-none = Sin puntuación: se ha podido valorar demasiado poco de lo que la compone.
aspect-range = Hasta dónde
aspect-alignment = Postura
aspect-pattern = Como en la demostración
aspect-tempo = Ritmo
aspect-smoothness = Fluidez
score-part = { $aspect }: { $points } de 100
    .partly = { $aspect }: { $points } de 100 (se ha podido valorar el { $judged })
    .untold = { $aspect }: sin valorar, { $why }
untold-not_seen = no se ve lo bastante bien
untold-wrong_view = no se puede medir en esta vista
untold-cut_off = la grabación terminó demasiado pronto
untold-frame_rate = muy pocos fotogramas por segundo
untold-too_small = demasiado pequeño frente a la dispersión de los puntos del cuerpo
untold-too_short = demasiado corto
untold-one_side = solo se movió un lado
untold-few_repetitions = muy pocas repeticiones
untold-no_reference = el movimiento de referencia no lo muestra
untold-not_asked = este ejercicio no lo pide

trend-range = Su movimiento se ha hecho { $amount } { $way ->
    [more] más amplio
   *[less] más corto
} de la primera repetición a la última.
trend-time = Sus repeticiones se han hecho { $amount } { $way ->
    [more] más lentas
   *[less] más rápidas
} de la primera a la última.
trend-smoothness = Su movimiento se ha hecho { $way ->
    [more] más fluido
   *[less] menos fluido
}.
sides-differ = { $measure }: su lado { $side ->
    [left] izquierdo
   *[right] derecho
} se ha movido { $amount } menos que el otro.
    .handed = { $measure }: { $amount } menos hacia la { $side ->
        [left] izquierda que hacia la derecha
       *[right] derecha que hacia la izquierda
    }.

quality-title = Cifras:
figure-deg = { $value }°
figure-s = { $value } s
figure-ratio = { $value } %
figure-number = { $value }
figure-per_min = { $value } pasos por minuto
figure-cm = { $value } cm
figure-m_per_s = { $value } m/s
quality-tempo = Tiempo de cada fase, mediana (del 5 al 95 % del recorrido; punto más lejano: más allá del 95 %): { $phases }
quality-tempo-phase = { $phase } { $time }
quality-smoothness = Fluidez, mediana: longitud de arco espectral (SPARC) { $arc }, logaritmo de la sacudida adimensional (LDLJ) { $jerk }
quality-untold = sin dato ({ $why })
quality-steadiness = En el punto más lejano, más allá del 95 % del recorrido, mediana: balanceo { $sway }, deriva { $drift }
quality-sequence = Orden de las articulaciones en la ida: como en la referencia en { $times } de { $of } repeticiones
quality-symmetry = Izquierda y derecha, { $measure }, media de las repeticiones comparables: amplitud { $left } y { $right }, índice de simetría { $index }
    .untold = Izquierda y derecha, { $measure }: { $index }
quality-variability = Entre repeticiones: amplitud { $range }, tiempo { $time }, curvas { $curves }
quality-variability-spread = DE { $deviation } ({ $variation } de la media)
quality-trends = Cambio de una repetición a la siguiente: amplitud { $range }, tiempo { $time }, SPARC { $smoothness }
