## Una nota SOAP.

soap-title = Nota SOAP
soap-made-with = La parte objetiva la ha medido PoseCheck { $software } con una cámara. No ha sido revisada. Las demás partes las rellena el o la terapeuta.
soap-subjective = S: Subjetivo
soap-subjective-prompt = [Lo que refiere el paciente: síntomas, dolor durante y después del ejercicio (0–10), esfuerzo, qué ha cambiado desde la última visita.]
soap-objective = O: Objetivo
soap-assessment = A: Valoración
soap-assessment-prompt = [Interpretación clínica de los hallazgos, avance hacia los objetivos, razones de lo observado.]
soap-plan = P: Plan
soap-plan-prompt = [Ejercicios y dosis hasta la próxima visita, qué cambiar, qué medir de nuevo.]
soap-session = { $exercise }, { $when }
    .undated = { $exercise }, fecha no registrada
soap-order = No todas las sesiones tienen fecha. Se toman en el orden en que se han dado.
soap-other-definition = La definición de este ejercicio ha cambiado desde la sesión. Los criterios llevan su nombre actual, y los límites no se repiten aquí.

soap-setting = Condiciones
soap-done = El ejercicio fue «{ $exercise }», { $position ->
    [standing] de pie
    [sitting] en posición sentada
   *[lying] en posición tumbada
}. La grabación, hecha { $view }, dura { $duration } y muestra al paciente en el { $share } de sus fotogramas.
    .unseen = El ejercicio fue «{ $exercise }», { $position ->
        [standing] de pie
        [sitting] en posición sentada
       *[lying] en posición tumbada
    }. La grabación dura { $duration }.
soap-source = Fuente: { $source }.
soap-model = Articulaciones detectadas por el modelo de pose «{ $model }» de MediaPipe.
    .other = La posición de las articulaciones viene de otro sistema.
soap-prescribed-side = Prescrito: { $side ->
    [left] solo el lado izquierdo
    [right] solo el lado derecho
    [both] los dos lados a la vez
   *[alternating] izquierdo y derecho por turnos
}.
soap-prescribed-range = Amplitud de movimiento prescrita: { $range }.

soap-repetitions = Repeticiones
soap-counted = { $count ->
    [0] No se contó ninguna repetición.
    [one] Se contó { $count } repetición.
   *[other] Se contaron { $count } repeticiones.
}
soap-counted-sides = Por lado: { $counts }.
soap-on-left = { $count } con el izquierdo
soap-on-right = { $count } con el derecho
soap-on-both = { $count } con los dos a la vez
soap-compensated = { $compensated ->
    [one] { $compensated } de ellas se hizo con compensación
   *[other] { $compensated } de ellas se hicieron con compensación
} (sin cumplir: { $rules }).
soap-partial = { $count ->
    [one] { $count } repetición más fue claramente más corta que la amplitud propia del paciente y no se contó.
   *[other] { $count } repeticiones más fueron claramente más cortas que la amplitud propia del paciente y no se contaron.
}
soap-uncounted = Otros movimientos que no se contaron: { $movements }.
soap-uncounted-one = { $why } ({ $times ->
    [one] una vez
    [2] dos veces
   *[other] { $times } veces
})
soap-held = Postura objetivo mantenida: { $times }.
    .none = { $count ->
        [one] En { $count } repetición no se vio mantener la postura objetivo.
       *[other] En { $count } repeticiones no se vio mantener la postura objetivo.
    }
soap-time = Una repetición duró { $mean } de media (desviación estándar { $spread }).
    .one = La repetición duró { $mean }.

soap-range = Amplitud de movimiento
soap-range-several = { $measure }: media { $mean } (desviación estándar { $spread }), mejor { $best } (de { $from } a { $to }), en { $count } repeticiones vistas { $view }. Error esperado de un solo valor: { $error }.
soap-range-one = { $measure }: { $best } (de { $from } a { $to }), en una repetición vista { $view }. Error esperado: { $error }.
soap-range-left-out =
    { $count ->
        [one] No se incluye { $count } repetición contada, porque su amplitud no se vio o se vio desde otro lado.
       *[other] No se incluyen { $count } repeticiones contadas, porque su amplitud no se vio o se vio desde otro lado.
    }
soap-range-unseen = No se vio la amplitud de movimiento.
soap-sides = Amplitud media de movimiento del lado { $side ->
    [left] izquierdo
   *[right] derecho
}: { $difference } mayor que la del otro.
    .handed = Amplitud media de movimiento hacia la { $side ->
        [left] izquierda
       *[right] derecha
    }: { $difference } mayor que hacia el otro lado.
    .real = Es más que la diferencia detectable de { $detectable }.
    .unclear = Está dentro de la diferencia detectable de { $detectable }.

soap-rules = Calidad del movimiento
soap-rule = { $aim } ({ $limits })
soap-rule-met = { $rule }: cumplido en { $passed } de { $judged } repeticiones valoradas.
soap-rule-worst = Mayor desviación, en la repetición { $number }: { $finding }.
soap-rule-partly = Sin valorar en { $unknown }. { $reason }
soap-rule-unknown = { $rule }: no se ha podido valorar. { $reason }

soap-reference = Comparado con el movimiento de referencia
soap-differs-more = { $measure }: { $amount } más { $when }, en { $times } de { $of } repeticiones comparadas.
soap-differs-less = { $measure }: { $amount } menos { $when }, en { $times } de { $of } repeticiones comparadas.
soap-differs-not = { $of ->
    [one] La repetición comparada no difiere más que el error de medida y la variación habitual entre personas.
   *[other] Ninguna de las { $of } repeticiones comparadas difiere más que el error de medida y la variación habitual entre personas.
}
soap-not-compared = No se ha podido comparar ninguna repetición.

soap-figures = Medidas del movimiento
soap-figure = { $figure }.
soap-score = Puntuación
soap-score-parts = Sus partes: { $parts }.

soap-cues = Indicaciones dadas
soap-cues-given = Al paciente se le dijo: { $cues }.
soap-cue = «{ $cue }» ({ $times ->
    [one] una vez
    [2] dos veces
   *[other] { $times } veces
})

soap-remarks = Observaciones sobre la medición

soap-change = Comparado con la sesión del { $when }
    .undated = Comparado con la sesión { $number }
soap-not-told = { $count ->
    [one] No se incluye { $count } sesión anterior más.
   *[other] No se incluyen { $count } sesiones anteriores más.
}
soap-not-comparable = La sesión no se compara con la del { $when }. { $obstacle }
    .undated = La sesión no se compara con la sesión { $number }. { $obstacle }

soap-about = Cómo leer las cifras
    .text = La amplitud de movimiento es el cambio de una medida desde el inicio de una repetición hasta su punto más lejano; el resultado de una prueba de amplitud es el ángulo final. En las cifras, la amplitud es siempre el cambio. El error esperado es el error absoluto medio de un solo valor en esa vista. El cambio mínimo detectable (95 %) es 1,96 × √2 × el error estándar de medida, que es 1,25 veces el error esperado. No se hace menor para una media, porque parte del error es la misma en cada repetición. Izquierda y derecha son las del paciente.
