## Un ejercicio hecho a partir de una demostración.

demonstrated-summary = { $movement }, como en la demostración.
phase-out = ida
phase-target = punto más lejano
    .hold = mantener
phase-back = vuelta

demonstrated-source = Demostración del { $day }: { $reps ->
        [one] { $reps } repetición
       *[other] { $reps } repeticiones
    } en { $recordings ->
        [one] { $recordings } grabación
       *[other] { $recordings } grabaciones
    } { $views }. { $measure }: amplitud { $range }. Hecho con PoseCheck { $software }{ $model ->
        [none] .
       *[other] , modelo de pose { $model }.
    }
demonstrated-range = { $range }, desviación estándar { $spread } entre repeticiones
    .once = { $range }, medida una vez
recorded-on = { DATETIME($day, dateStyle: "medium") }
    .made = { DATETIME($day, dateStyle: "medium") } (día en que se hizo; la grabación no dice cuándo se grabó)

comment-head = Hecho a partir de una demostración con `posecheck record`. Todos los límites son propuestas: cambie lo que no le convenga a su paciente.
comment-edit = Después de un cambio, suba `version`. Qué significa cada campo: docs/exercises.md.
comment-views = Desde dónde se puede seguir el movimiento, la mejor vista primero.
comment-trial = repetitions cuenta cuántas veces; hold mide cuánto tiempo se mantiene el objetivo.
comment-lead = La única medida que se le dice al paciente, desde el inicio hasta el objetivo que se mostraron.
comment-phases = Los nombres se le muestran al paciente. Los criterios y el ritmo se refieren a los ids.
comment-rules = Cambie min, max, tolerance y las frases como quiera; borre los criterios que no quiera.
comment-dose = Añada sets, reps y rest_s. Los tiempos son los de la demostración, en segundos.

proposed-range =
    .aim = Todo el recorrido
    .cue = Llegue un poco más lejos.
    .share = { $share } del recorrido mostrado, que fue de { $start } a { $target } (mediana). La tolerancia es el error esperado de la medida.
    .smallest = El recorrido mostrado fue de { $start } a { $target } (mediana), y la repetición más corta llegó a { $least }: no se pide más. La tolerancia es el error esperado de la medida.
proposed-hold =
    .aim = Posición final mantenida
    .cue = Aguante un poco más.
    .share = { $share } del tiempo mantenido en la demostración, { $time } (mediana).
proposed-still = { $measure }: cambió como máximo { $shown } desde el inicio en la demostración ({ $reps ->
        [one] { $reps } repetición
       *[other] { $reps } repeticiones
    }). El límite añade { $spread } por lo que varían las repeticiones. La tolerancia es el error esperado de la medida.
proposed-trunk_lateral_lean =
    .aim = Tronco sin inclinarse hacia un lado
    .cue = No se incline hacia un lado.
proposed-trunk_flexion =
    .aim = Tronco quieto
    .cue = Mantenga el tronco quieto.
proposed-trunk_rotation =
    .aim = Tronco sin girar
    .cue = No gire el tronco.
proposed-shoulder_flexion =
    .aim = Brazo quieto
    .cue = Mantenga quieta la parte superior del brazo <izquierdo|derecho>.
proposed-shoulder_abduction =
    .aim = Brazo quieto
    .cue = Mantenga quieta la parte superior del brazo <izquierdo|derecho>.
proposed-hip_flexion =
    .aim = Muslo quieto
    .cue = Mantenga quieto el muslo <izquierdo|derecho>.
proposed-shoulder_hike =
    .aim = Hombros bajos
    .cue = Mantenga bajo el hombro <izquierdo|derecho>.
proposed-pelvic_drop =
    .aim = Pelvis nivelada
    .cue = Mantenga la pelvis nivelada.
proposed-medial_knee_displacement =
    .aim = Rodillas sobre los pies
    .cue = Mantenga las rodillas sobre los pies.
proposed-heel_height =
    .aim = Talones en el suelo
    .cue = Mantenga los talones en el suelo.

recorded-saved = Se han guardado { $path } y, al lado, { $pattern }.
recorded-shown = Mostrado
recorded-source = { $reps ->
        [one] { $reps } repetición
       *[other] { $reps } repeticiones
    } en { $source }, { $view }: { $times }
recorded-left-out = Descartado
recorded-other = { $source } en { $times }: { $why }
recorded-proposed = Propuesto
recorded-kind = { $trial }; { $position }; { $sides }
recorded-told = Medida que se dice
recorded-lead = { $measure } de { $start } a { $target }
recorded-varied = Variación
recorded-spread = la amplitud, { $spread } entre { $reps } repeticiones (desviación estándar)
    .few = la amplitud, { $spread } entre 2 repeticiones (desviación estándar); tres o más dan una banda fiable
    .once = desconocida, porque la amplitud completa se vio en una sola repetición: cuánto pueden diferir otras se supone; tres o más lo miden
recorded-rules = Criterios
recorded-no-rules = ninguno: no se pide nada que la propia demostración no cumpla
recorded-measured = Medido
recorded-moving = en movimiento: { $measures }
recorded-still = quieto: { $measures }
recorded-hidden = Sin medir
recorded-not-from-here = { $measures } (imposible { $views }, o no se ha visto)
recorded-next = A continuación
recorded-check = posecheck check { $path } SOURCE
    .why = probarlo con otra grabación
recorded-look = posecheck exercises show { $path }
    .why = leerlo todo; edite el archivo para cambiar límites y frases

recording-countdown = Retroceda hasta que todo su cuerpo salga en la imagen.
recording-first = Muestre el movimiento y descanse un momento después.
recording-more = Muéstrelo otra vez, o vuelva para terminar.
recording-found = Repetición { $count } vista.
recording-taken-back = Se ha quitado la última repetición.
recording-review = { $count ->
        [one] { $count } repetición
       *[other] { $count } repeticiones
    }. Enter guarda, D quita la última, Q sale sin guardar. Se guardará en { $seconds } s.
recording-stopped = Detenido. No se ha guardado nada.

## Demostraciones de las que no se puede aprender nada. Lo que falla sigue al nombre de la grabación.

take-nobody = no se vio a nadie
    .length = en { $length } no se vio a nadie
take-none = no se encontró ninguna repetición; muestre el movimiento al menos una vez, ida y vuelta
    .moves = no se encontró ninguna repetición; hay alguien a la vista en { $seen } y se mueve en { $moving }{ $away }. Muestre el movimiento al menos una vez, ida y vuelta
    .still = no se encontró ninguna repetición; hay alguien a la vista en { $seen }, pero no mueve claramente el tronco, los brazos ni las piernas{ $away }. Los movimientos de la cabeza y los giros del tronco no se pueden aprender de una demostración. Muestre el movimiento al menos una vez, ida y vuelta
take-not-again = el movimiento no se vuelve a encontrar en su propia grabación; cada ida y cada vuelta deben parecerse{ $away }. Muéstrelo tres veces, con un momento de reposo antes de cada una
take-not-whole = no se ve ninguna repetición hasta el final: una empieza en { $begin }, pero el movimiento ya no se ve después de { $end }{ $away }. Muestre el movimiento al menos una vez, ida y vuelta
    .finish = no se ve ninguna repetición hasta el final: una empieza en { $begin }, pero la grabación termina en { $end }{ $away }. Muestre el movimiento al menos una vez, ida y vuelta
    .cut = no se ve ninguna repetición hasta el final: una empieza en { $begin }, pero la imagen cambia a otra en { $end }{ $away }. Muestre el movimiento al menos una vez, ida y vuelta
away-nobody = ; no hay nadie en la imagen en { $at }
away-parts = ; fuera de la imagen en { $at }: { $parts }
body-part = { $part ->
    [ears] orejas
    [shoulders] hombros
    [elbows] codos
    [wrists] muñecas
    [hips] caderas
    [knees] rodillas
    [ankles] tobillos
   *[feet] pies
}
take-two-movements = muestra dos movimientos distintos: uno en { $first }, y otro a partir de { $from }, en { $second }. Grabe cada uno por separado
take-another = muestra un movimiento distinto del de las demás grabaciones
take-uncounted = el ejercicio que resulta no vuelve a contar el movimiento (movimientos en { $at }). Muestre el movimiento tres veces, con un momento de reposo antes de cada una
    .nothing = el ejercicio que resulta no vuelve a contar el movimiento. Muestre el movimiento tres veces, con un momento de reposo antes de cada una
take-repetition = la repetición { $number } en { $at }
    .size = { $repetition } ({ $size })
take-unmeasured = no medido
take-sizes = las repeticiones difieren demasiado entre sí en su recorrido ({ $measure }): { $odd }. Grabe repeticiones parecidas
    .usual = las repeticiones difieren demasiado entre sí en su recorrido ({ $measure }): { $odd }; las demás { $usual }. Grabe repeticiones parecidas
take-sides = las repeticiones difieren demasiado entre sí: { $repetition } se hace con el lado { $side ->
    [left] izquierdo
   *[right] derecho
}, las demás con el otro. Muestre un solo lado, o cada uno al menos dos veces
take-no-measure = ninguna medida muestra el movimiento en { $at }, visto { $view }
    .all = { $problems }. Grábelo { $views }, con todo el cuerpo en la imagen
take-stopped = se detuvo antes de grabar nada
take-given-none = nada de lo que aprender: indique al menos una grabación
personal-not-seen = ninguna repetición completa muestra el lado { $side ->
    [left] izquierdo
   *[right] derecho
}; grábelo desde ese lado o de frente
personal-none = no hay ninguna repetición contada en la que se viera una medida de principio a fin
