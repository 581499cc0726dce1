## Un informe escrito, en página o en papel.

document-title = { $exercise }: informe
    .several = { $exercise }: informe de varias sesiones
document-session = Sesión { $number }
    .dated = Sesión { $number }, { $when }

document-progress = Evolución: { $exercise }
    .caption = Las cifras de cada sesión
    .session = Sesión
    .says = { $figure ->
        [test] Resultado de la prueba en cada sesión; los valores están en la tabla.
        [held] Mayor tiempo mantenido en cada sesión con su error; los valores están en la tabla.
       *[mean_range] Amplitud media de movimiento de cada sesión con su error esperado; los valores están en la tabla.
    }
    .about = La banda gris es el cambio mínimo detectable alrededor de la última sesión: un valor dentro de ella no ha cambiado realmente.
document-since = La última sesión comparada con: { $session }

document-about = Sobre esta sesión
document-exercise = Ejercicio
document-when = Fecha
document-source = Grabación
document-prescription = Prescrito
document-measured = Medido
document-speed = Cámara lenta
    .times = va { $times } veces más lenta que la realidad; todos los tiempos que se indican aquí son los del movimiento real
document-unknown = no se conoce
document-as-usual = como indica el ejercicio
document-range = amplitud de movimiento { $range }
document-age = { $age ->
    [one] { $age } año
   *[other] { $age } años
}
document-female = mujer
document-male = hombre
document-height = estatura { $height }
document-dose = { $sets ->
    [one] { $sets } serie de { $reps }
   *[other] { $sets } series de { $reps }
}

document-summary = Resumen
document-sentence = { $text }.
document-mean-range = { $figure }: { $range }.
document-judged = { $judged ->
    [0] No se ha podido valorar ninguno de los { $rules } criterios.
    [one] Se ha podido valorar { $judged } de { $rules } criterios; { $met ->
        [0] no siempre se ha cumplido
       *[other] se ha cumplido siempre
    }.
   *[other] Se han podido valorar { $judged } de { $rules } criterios; { $met ->
        [0] ninguno se ha cumplido siempre
        [one] { $met } se ha cumplido siempre
       *[other] { $met } se han cumplido siempre
    }.
}
document-to-work-on = Para mejorar: «{ $aim }», sin cumplir en { $times } de { $of } repeticiones.
document-differs = Comparado con el movimiento de referencia: { $text } ({ $times } de { $of } repeticiones)

document-rules = Lo que se pedía
    .caption = Cada criterio, y en cuántas de { $count } repeticiones se ha cumplido. Lo que la cámara no ha podido ver es dudoso.
document-other-definition = La definición de este ejercicio ha cambiado desde la sesión. Los criterios llevan su nombre actual, y no se sabe qué pedían entonces.
document-rule = Criterio
document-asked = Se pedía
document-met = Cumplido
document-not-met = Sin cumplir
document-unknown-verdict = Dudoso

document-score = Puntuación
document-quality = Calidad del movimiento

document-repetitions = Repeticiones
    .caption = Cada repetición
document-rep-number = N.º
document-rep-side = Lado
document-rep-time = Tiempo
document-rep-range = Amplitud de movimiento
document-rep-farthest = Ángulo final
document-rep-status = Repetición
document-rep-work-on = Para mejorar
document-rep-whole = Total
document-rep-score = Puntos
document-rep-reason = Motivo
document-ranges =
    .says = { $measure }, amplitud de movimiento de cada repetición: { $listed }. { $asked }
    .farthest = { $measure }, ángulo final de cada repetición: { $listed }. { $asked }
    .caption = Las barras muestran el error esperado de un solo valor.
document-over-time =
    .says = { $measure } a lo largo de la sesión, con { $count ->
        [one] una repetición numerada
       *[other] { $count } repeticiones numeradas
    }.
    .caption = Solo se dibujan las repeticiones. Un hueco indica que la cámara no vio ahí lo suficiente.

document-phases = Fases
    .caption = Cuánto ha durado cada repetición y sus fases. Una fase se mide del 5 al 95 % del recorrido; en el punto más lejano cuenta el tiempo por encima del 95 %.

document-curves = Evolución de cada medida
    .about = Cada línea es una repetición, desde su inicio hasta su final. La banda gris es el movimiento de referencia: su media ± 2 desviaciones estándar.
    .says = { $measure } a lo largo de una repetición, de { $least } a { $most }, en { $count ->
        [one] una repetición
       *[other] { $count } repeticiones
    }, junto al movimiento de referencia.
    .caption = { $measure }: un solo valor puede desviarse { $error }. Un hueco indica que ahí no se vio.

document-differences = Comparado con el movimiento de referencia
document-compared = { $count ->
    [one] Se ha comparado una repetición, medida por medida. Solo se indican las diferencias mayores que el error de la cámara y que la variación habitual entre las personas.
   *[other] Se han comparado { $count } repeticiones, medida por medida. Solo se indican las diferencias mayores que el error de la cámara y que la variación habitual entre las personas.
}
document-alike = Ninguna diferencia ha sido mayor.

document-unjudged = Lo que no se ha contado o no se ha podido valorar
document-uncounted = Movimientos que no se han contado
document-sometimes = «{ $rule }» no se ha podido valorar en { $times } de { $of } repeticiones. { $reason }

document-made-from = Cómo se ha hecho este informe
document-software = Programa
document-model = Modelo de pose
    .none = ninguno: la posición de las articulaciones viene de otra fuente
document-definition = Definición del ejercicio
    .same = { $id }, versión { $version }
    .other = { $id }, versión { $version }; no es la que está instalada ahora
document-hash = Su contenido (SHA-256)
document-counted-by = Repeticiones contadas según
    .of = { $people ->
        [0] un movimiento hecho a partir de posturas
        [one] { $repetitions ->
            [one] un movimiento aprendido de una repetición de una persona
           *[other] un movimiento aprendido de { $repetitions } repeticiones de una persona
        }
       *[other] un movimiento aprendido de { $repetitions } repeticiones de { $people } personas
    }
document-compared-with = Medidas comparadas con
    .of = { $people ->
        [0] las de un movimiento hecho a partir de posturas
        [one] las de una persona
       *[other] las de hasta { $people } personas: cada curva dice cuántas mostraron esa medida
    }
document-reference = Movimiento de referencia

document-conventions = Qué significan los números
    .about = Los ángulos son 0° en la posición anatómica. Izquierda y derecha son las del paciente. El error esperado es el error absoluto medio de un solo valor en esta vista.
    .caption = Medidas de este informe
document-measure = Medida
document-definition-of = Qué es
document-expected-error = Error esperado
