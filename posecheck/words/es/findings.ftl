## Lo que se ha encontrado en una repetición.

status-complete = Contada
    .short = completa
status-compensated = Contada, pero ha ayudado otra parte del cuerpo
    .short = con compensación
status-partial = Movimiento más pequeño, no contado
    .short = parcial

range-give-or-take = { $measure }: amplitud de movimiento { $value }, más o menos { $error }
    .farthest = { $measure }: ángulo final { $value }, más o menos { $error }
range-asked = Se le pidieron { $asked }.
range-unseen = La cámara no ha visto cuánto se ha movido
held = postura objetivo mantenida durante { $time }
    .none = no se vio mantener la postura objetivo

finding-aim-for-least = { $what }: { $value }; el objetivo es al menos { $limit }
finding-least = { $what }: { $value }; el objetivo era al menos { $limit }
finding-aim-for-most = { $what }: { $value }; el objetivo es como máximo { $limit }
finding-most = { $what }: { $value }; hasta { $limit } está bien

what-on-side = { $measure } ({ $side ->
    [left] lado izquierdo
   *[right] lado derecho
})
value-reached = llegó a { $value }
value-came-down = bajó hasta { $value }
value-more = aumentó { $value } desde el inicio
value-less = disminuyó { $value } desde el inicio
value-between-sides = { $value } de diferencia entre izquierda y derecha
what-phase = Duración de la fase «{ $phase }»
what-whole = Duración de toda la repetición
what-hold = { $measure }, tiempo dentro de sus límites

reason-not_seen = La cámara no ha podido verlo lo bastante bien.
reason-wrong_view = Desde donde está la cámara no se puede ver.
reason-one_side = La cámara solo ha visto moverse un lado.
reason-cut_off = La serie terminó demasiado pronto para saberlo.

why-too_small = mucho más pequeño que los demás
    .alone = demasiado pequeño para estar seguro
why-too_slow = demasiado lento para seguirlo
why-paused = una pausa larga a la mitad
why-too_quick = demasiado rápido para estar seguro
why-one_side = solo se movió un lado
why-other_side = se movió el otro lado
why-other_movement = parecía otro movimiento
why-wrong_view = visto desde un ángulo que no lo muestra
why-not_seen = no se veía del todo
why-begun_unseen = ya había empezado cuando se vio
why-cut_off = cortado al final
why-somebody_else = lo hizo otra persona
why-out_of_time = fuera del tiempo que cuenta
why-like = parecía { $like }

note-nobody_seen = La cámara no ha visto a nadie. Colóquese donde todo su cuerpo salga en la imagen.
note-not_measured = No se ha podido seguir el movimiento durante { $missing } de { $duration }. { $advice }
    .unseen = No se veía lo bastante bien.
note-nothing_moved = No se ha visto ningún movimiento de ida y vuelta de { $amount } o más.
note-side_repeated =
    { $times ->
        [one] El mismo lado se ha movido dos veces seguidas.
       *[other] El mismo lado se ha movido dos veces seguidas en { $times } ocasiones.
    } Cambie de lado después de cada movimiento.
note-slow_motion = Las repeticiones han durado mucho para ser movimientos tan fluidos. ¿Se grabó a cámara lenta? Entonces los tiempos no son correctos: compruebe la grabación de nuevo con --speed, por ejemplo --speed 4 si va 4 veces más lenta que la realidad.
    .told = Según la cámara, esta grabación va { $times } veces más lenta que la realidad. Si es así, los tiempos no son correctos: compruébela de nuevo con --speed { $speed }.
note-built_in_replaced = Valorado con su propia definición de «{ $exercise }», que se usa en lugar de la incluida.
note-rule_not_judged = «{ $rule }» no se ha podido valorar. { $reason }
