## En qué se diferencian dos sesiones.

yardstick-test = Resultado de la prueba
yardstick-held = Mayor tiempo mantenido
yardstick-count_in_time = Repeticiones en el tiempo dado
yardstick-task_time = Tiempo empleado
yardstick-steps = Pasos
yardstick-cadence = Cadencia
yardstick-step_symmetry = Índice de simetría del tiempo de paso
yardstick-walking_speed = Velocidad de la marcha
yardstick-best_range = Mejor amplitud de movimiento, { $measure }
yardstick-mean_range = Amplitud media de movimiento, { $measure }
yardstick-repetitions = Repeticiones contadas
yardstick-repetition_time = Duración media de una repetición
yardstick-score = Puntuación

change-improved = { $what }: { $after }, antes { $before } ({ $difference }). Mejora: es más que el cambio mínimo detectable de { $detectable }.
change-worse = { $what }: { $after }, antes { $before } ({ $difference }). Empeora: es más que el cambio mínimo detectable de { $detectable }.
change-changed = { $what }: { $after }, antes { $before } ({ $difference }). Un cambio real, mayor que el cambio mínimo detectable de { $detectable }; el ejercicio no dice si más es mejor.
change-no_real_change = { $what }: { $after }, antes { $before } ({ $difference }). Sin cambio real: el cambio mínimo detectable es { $detectable }.
change-not_judged = { $what }: { $after }, antes { $before } ({ $difference }). No se conoce un cambio mínimo detectable para esta cifra.
change-error-alone = Solo incluye el error de la medición, no lo que varía una persona de un día a otro.
change-not_comparable = { $what }: sin comparar. { $obstacle }

difference-more = { $amount } más
difference-less = { $amount } menos
    .counted = { $amount } menos
difference-none = sin diferencia

amount-score = { $score } de 100
amount-points = { $points } puntos

obstacle-other_definition = El ejercicio estaba definido de otra manera.
obstacle-other_prescription = La prescripción era otra.
obstacle-other_reference = Las repeticiones se compararon con otro movimiento de referencia.
obstacle-other_model = Las articulaciones las detectó otro modelo de pose.
obstacle-other_measure = Se tomó otra medida.
obstacle-other_view = El paciente se veía en otra vista.
obstacle-not_measured = Falta en al menos una de las dos sesiones.
