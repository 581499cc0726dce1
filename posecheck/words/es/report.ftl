## Un informe en la terminal, y un ejercicio en palabras.

view-front = de frente
view-oblique = de frente en diagonal
view-side = de lado
view-rear_oblique = por detrás en diagonal
view-rear = por detrás

when = { DATETIME($time, dateStyle: "medium", timeStyle: "short") }

report-nobody = { $frames ->
    [one] { $duration }, { $frames } fotograma, no se ha visto a nadie
   *[other] { $duration }, { $frames } fotogramas, no se ha visto a nadie
}
report-seen = { $frames ->
    [one] { $duration }, { $frames } fotograma, paciente visible en el { $share }, { $view }
   *[other] { $duration }, { $frames } fotogramas, paciente visible en el { $share }, { $view }
}
report-count = { $count ->
    [one] { $count } repetición
   *[other] { $count } repeticiones
}
report-compensated = { $compensated } con compensación
report-partial = { $count ->
    [one] { $count } repetición parcial no contada
   *[other] { $count } repeticiones parciales no contadas
}
report-side = lado
report-time = tiempo
report-repetition = repetición
report-range = amplitud de movimiento
report-farthest = ángulo final
report-about-range = Amplitud de movimiento: el cambio de «{ $measure }» desde el inicio de una repetición hasta su punto más lejano. Un hallazgo con «llegó a» da el valor mismo.
    .farthest = Ángulo final: «{ $measure }» en el punto más lejano de una repetición, como lo muestra un goniómetro. En las cifras, «amplitud» es el cambio desde el inicio hasta ahí.
    .both = Si se movieron ambos lados, cuenta el que llegó más lejos.
report-short = Recorrió { $range } desde el inicio; se prescribieron { $prescribed }
report-prescribed = Prescrito: { $prescribed } desde el inicio; se alcanzó en { $times } de { $of } repeticiones.
report-span = { $start }–{ $end } s
report-to-work-on = para mejorar
    .list = Para mejorar:
report-not-counted = Sin contar:
report-uncounted = { $span }: { $why }
    .sided = { $span }, { $side }: { $why }
report-share = { $share } de la amplitud habitual
report-cues = Indicaciones dadas:
report-cue = «{ $cue }»
    .often = «{ $cue }» ({ $times ->
        [2] dos veces
       *[other] { $times } veces
    })
report-score = puntos
report-note = Nota:
left = izquierdo
right = derecho
both = ambos

limits-range = { $bound ->
    [max] { $measure }: el valor más bajo es { $limits }
   *[min] { $measure }: alcanza { $limits }
}
limits-alignment = { $quantity ->
    [change] { $way ->
        [either] { $measure }: cambia { $limits } en cualquier sentido desde el inicio
        [less] { $measure }: disminuye { $limits } desde el inicio
       *[more] { $measure }: aumenta { $limits } desde el inicio
    }
   *[value] { $measure }: { $limits }
}
limits-duration = { $timed ->
    [whole] Toda la repetición dura { $limits }
   *[other] La fase «{ $phase }» dura { $limits }
}
limits-hold = { $measure } { $limits }, durante { $time }
limits-symmetry = { $measure }: diferencia entre izquierda y derecha { $limits }
limits-count = { $count ->
    [one] al menos { $count } repetición en la serie
   *[other] al menos { $count } repeticiones en la serie
}
limits-variability = { $timed ->
    [whole] La duración de una repetición varía en la serie como máximo un { $most } de su media
   *[other] La duración de la fase «{ $phase }» varía en la serie como máximo un { $most } de su media
}
between = entre { $least } y { $most }
at-least = al menos { $least }
at-most = como máximo { $most }

trial-repetitions = repeticiones
trial-hold = mantener la posición
    .at-most = mantener la posición, como máximo { $time }
trial-count_in_time = tantas repeticiones como sea posible en { $time }
    .last = tantas repeticiones como sea posible en { $time }; la última cuenta a partir del { $share } del recorrido
trial-time_to_complete = { $count ->
    [one] una tarea
   *[other] { $count } repeticiones
}
    .way = hasta una marca a { $distance } m
    .timed = cronometrado desde { $starts ->
        [signal] la señal
       *[movement] el primer movimiento
    } hasta { $ends ->
        [target] la meta
       *[rest] la vuelta
    }
    .limit = como máximo { $time }
trial-steps = pasos
    .way = a lo largo de { $distance } m
    .time = durante { $time }

dose-sets = { $sets ->
    [one] { $sets } serie de { $reps }
   *[other] { $sets } series de { $reps }
}
dose-hold = mantener { $time }
dose-tempo = «{ $phase }» { $time }
dose-rest = descanso de { $time }
feedback-every_repetition = indicaciones en cada repetición
feedback-bandwidth = indicaciones solo ante fallos claros, cuando un límite se supera en más de { $width ->
    [one] la tolerancia
   *[other] { $width } veces la tolerancia
}
feedback-faded = indicaciones en el { $first } de las repeticiones al principio, en el { $last } después de { $reps }
feedback-summary = indicaciones resumidas después de la serie
    .during = { $reps ->
        [one] indicaciones después de cada repetición y resumidas después de la serie
       *[other] indicaciones resumidas cada { $reps } repeticiones y después de la serie
    }
