## Lo que ha dado una serie además de repeticiones: un tiempo mantenido, una cuenta en un tiempo, un tiempo, pasos.

trial-title = { $kind ->
    [hold] Tiempo mantenido
    [count_in_time] Repeticiones en el tiempo dado
    [time_to_complete] Tiempo empleado
   *[steps] Pasos
}
# $time (texto)
trial-held = Postura objetivo, mayor tiempo mantenido: { $time }
    .left = Postura objetivo con el lado izquierdo, mayor tiempo mantenido: { $time }
    .right = Postura objetivo con el lado derecho, mayor tiempo mantenido: { $time }
    .none = No se ha visto mantener la postura objetivo un segundo o más.
# $number (número); $span, $time (textos); $why: por qué terminó; $side (texto): izquierdo o derecho
trial-hold-line = Posición mantenida { $number } ({ $span }): { $time }; { $why }
    .sided = Posición mantenida { $number } ({ $span }), lado { $side }: { $time }; { $why }
# $time (texto)
trial-hold-unseen = { $time } más sin verse

## Por qué terminó un tiempo mantenido

hold-ended-completed = mantenido todo el tiempo que se pedía
# $measure: la medida que se le dice al paciente
hold-ended-came_back = { $measure ->
    [foot_height] bajó el pie
   *[other] dejó la posición
}
# $aim (texto): lo que pide un criterio, como «Pecho arriba»
hold-ended-rule = «{ $aim }» dejó de cumplirse
hold-ended-left_picture = fuera de la imagen, así que no se sabe el resto
hold-ended-not_seen = tapado, así que no se sabe el resto
hold-ended-session_end = aún se mantenía al final

## Una cuenta en un tiempo. $count (número), $time (texto)

trial-counted = { $count ->
    [one] { $count } repetición en { $time }
   *[other] { $count } repeticiones en { $time }
}
    .early = { $count ->
        [one] { $count } repetición; la grabación terminó antes de que pasaran { $time }
       *[other] { $count } repeticiones; la grabación terminó antes de que pasaran { $time }
    }
trial-counted-last = La última aún estaba en marcha cuando se acabó el tiempo; había llegado lo bastante lejos para contar.

## Una tarea cronometrada. $time, $limit (textos), $done, $asked (números)

trial-timed = Tiempo: { $time }
    .limit = No se ha registrado ningún tiempo: duró más que el límite de { $limit }.
    .over_limit = No se ha registrado ningún tiempo: duró más de lo permitido.
    .not_completed = { $asked ->
        [one] No se ha registrado ningún tiempo: la tarea no se completó.
       *[other] No se ha registrado ningún tiempo: { $done ->
            [0] no se completó ninguna de las { $asked } repeticiones.
            [one] solo se completó { $done } de las { $asked } repeticiones.
           *[other] solo se completaron { $done } de las { $asked } repeticiones.
        }
    }
    .not_started = No se ha registrado ningún tiempo: no se vio el comienzo del movimiento.

## Pasos. $count (número); lo demás son textos

trial-steps-counted = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
    .sides = { $count ->
        [one] { $count } paso (izquierdo { $left }, derecho { $right })
       *[other] { $count } pasos (izquierdo { $left }, derecho { $right })
    }
trial-steps-cadence = Cadencia: { $cadence }
trial-steps-times = Tiempo de paso: izquierdo { $left }, derecho { $right }, índice de simetría { $index }
trial-steps-speed = Velocidad: { $speed }

## Para todos ellos

trial-by-movement = Cronometrado desde el primer movimiento, porque no se sabe cuándo se dio la señal.
# $time (texto)
trial-unseen = Durante { $time } no se ha podido ver el movimiento, así que puede faltar algo.

## Cuántas veces se movió cada lado. $left, $right, $both (números)

side-counts = izquierdo { $left }, derecho { $right }
    .both = izquierdo { $left }, derecho { $right }, los dos a la vez { $both }
# $side: el lado que debe moverse a continuación
side-repeated = Ahora, el lado { $side ->
    [left] izquierdo
   *[right] derecho
}.
