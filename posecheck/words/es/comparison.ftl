## En qué se diferencia una repetición del movimiento de referencia.

your-knee = Su rodilla { $side ->
    [left] izquierda
   *[right] derecha
}
your-hip = Su cadera { $side ->
    [left] izquierda
   *[right] derecha
}
your-leg = Su pierna { $side ->
    [left] izquierda
   *[right] derecha
}
your-ankle = Su tobillo { $side ->
    [left] izquierdo
   *[right] derecho
}
your-foot = Su pie { $side ->
    [left] izquierdo
   *[right] derecho
}
your-heel = Su talón { $side ->
    [left] izquierdo
   *[right] derecho
}
your-elbow = Su codo { $side ->
    [left] izquierdo
   *[right] derecho
}
your-forearm = Su antebrazo { $side ->
    [left] izquierdo
   *[right] derecho
}
your-arm = Su brazo { $side ->
    [left] izquierdo
   *[right] derecho
}
your-shoulder = Su hombro { $side ->
    [left] izquierdo
   *[right] derecho
}
your-hand = Su mano { $side ->
    [left] izquierda
   *[right] derecha
}

differs-knee_flexion-more = { your-knee } se dobla { $amount } más { $when }.
differs-knee_flexion-less = { your-knee } se dobla { $amount } menos { $when }.
differs-hip_flexion-more = { your-hip } se dobla { $amount } más { $when }.
differs-hip_flexion-less = { your-hip } se dobla { $amount } menos { $when }.
differs-hip_abduction-more = { your-leg } se separa { $amount } más hacia el lado { $when }.
differs-hip_abduction-less = { your-leg } se separa { $amount } menos hacia el lado { $when }.
differs-ankle_dorsiflexion-more = { your-ankle } está doblado { $amount } más hacia arriba { $when }.
differs-ankle_dorsiflexion-less = { your-ankle } está doblado { $amount } más hacia abajo { $when }.
differs-pelvic_drop-more = Su pelvis cae { $amount } más en el lado izquierdo { $when }.
differs-pelvic_drop-less = Su pelvis cae { $amount } más en el lado derecho { $when }.
differs-knee_frontal_projection-more = { your-knee } se va { $amount } más hacia dentro { $when }.
differs-knee_frontal_projection-less = { your-knee } se va { $amount } más hacia fuera { $when }.
differs-medial_knee_displacement-more = Sus rodillas se van más hacia dentro { $when }: un { $amount } de la altura de su cadera.
differs-medial_knee_displacement-less = Sus rodillas se van más hacia fuera { $when }: un { $amount } de la altura de su cadera.
differs-stance_width-more = Sus pies están más separados { $when }: un { $amount } de la anchura de su cadera.
differs-stance_width-less = Sus pies están más juntos { $when }: un { $amount } de la anchura de su cadera.
differs-pelvis_shift-more = Su cadera está más a la izquierda { $when }: un { $amount } de su altura.
differs-pelvis_shift-less = Su cadera está más a la derecha { $when }: un { $amount } de su altura.
differs-hip_height-more = Su cadera está más alta { $when }: un { $amount } de su altura de pie.
differs-hip_height-less = Su cadera está más baja { $when }: un { $amount } de su altura de pie.
differs-stance_flexion-more = Sus rodillas se doblan { $amount } más { $when }.
differs-stance_flexion-less = Sus rodillas se doblan { $amount } menos { $when }.
differs-foot_height-more = { your-foot } está más alto { $when }: un { $amount } de la altura de su cadera.
differs-foot_height-less = { your-foot } está más bajo { $when }: un { $amount } de la altura de su cadera.
differs-heel_height-more = { your-heel } está más alto { $when }: un { $amount } de la altura de su cadera.
differs-heel_height-less = { your-heel } está más bajo { $when }: un { $amount } de la altura de su cadera.
differs-elbow_flexion-more = { your-elbow } se dobla { $amount } más { $when }.
differs-elbow_flexion-less = { your-elbow } se dobla { $amount } menos { $when }.
differs-shoulder_flexion-more = { your-arm } se levanta { $amount } más hacia delante { $when }.
differs-shoulder_flexion-less = { your-arm } se levanta { $amount } menos hacia delante { $when }.
differs-shoulder_abduction-more = { your-arm } se separa { $amount } más hacia el lado { $when }.
differs-shoulder_abduction-less = { your-arm } se separa { $amount } menos hacia el lado { $when }.
differs-shoulder_rotation-more = { your-forearm } está girado { $amount } más hacia fuera { $when }.
differs-shoulder_rotation-less = { your-forearm } está girado { $amount } menos hacia fuera { $when }.
differs-arm_elevation-more = { your-arm } se levanta { $amount } más { $when }.
differs-arm_elevation-less = { your-arm } se levanta { $amount } menos { $when }.
differs-shoulder_elevation-more = { your-shoulder } está más lejos de la oreja { $when }: un { $amount } de la anchura de sus hombros.
differs-shoulder_elevation-less = { your-shoulder } está más cerca de la oreja { $when }: un { $amount } de la anchura de sus hombros.
differs-shoulder_hike-more = { your-shoulder } está más encogido { $when }: un { $amount } de la longitud de su brazo hasta el codo.
differs-shoulder_hike-less = { your-shoulder } está más bajo { $when }: un { $amount } de la longitud de su brazo hasta el codo.
differs-shoulder_tilt-more = Su hombro izquierdo está más bajo { $when }: { $amount } más de inclinación.
differs-shoulder_tilt-less = Su hombro derecho está más bajo { $when }: { $amount } más de inclinación.
differs-wrist_height-more = { your-hand } está más alta { $when }: un { $amount } de la longitud de su brazo.
differs-wrist_height-less = { your-hand } está más baja { $when }: un { $amount } de la longitud de su brazo.
differs-reach_distance-more = { your-hand } llega más lejos { $when }: un { $amount } de la longitud de su brazo.
differs-reach_distance-less = { your-hand } llega menos lejos { $when }: un { $amount } de la longitud de su brazo.
differs-reach_over_foot-more = { your-hand } llega más lejos por delante del pie { $when }: un { $amount } de la altura de su cadera.
differs-reach_over_foot-less = { your-hand } llega menos lejos por delante del pie { $when }: un { $amount } de la altura de su cadera.
differs-hand_distance-more = Sus manos están más separadas { $when }: un { $amount } de la anchura de sus hombros.
differs-hand_distance-less = Sus manos están más juntas { $when }: un { $amount } de la anchura de sus hombros.
differs-trunk_flexion-more = Se inclina { $amount } más hacia delante { $when }.
differs-trunk_flexion-less = Se inclina { $amount } menos hacia delante { $when }.
differs-trunk_lateral_lean-more = Se inclina { $amount } más a la izquierda { $when }.
differs-trunk_lateral_lean-less = Se inclina { $amount } más a la derecha { $when }.
differs-trunk_rotation-more = Su tronco está girado { $amount } más a la izquierda { $when }.
differs-trunk_rotation-less = Su tronco está girado { $amount } más a la derecha { $when }.
differs-neck_flexion-more = Su cabeza está inclinada { $amount } más hacia delante { $when }.
differs-neck_flexion-less = Su cabeza está inclinada { $amount } más hacia atrás { $when }.
differs-neck_lateral_flexion-more = Su cabeza está inclinada { $amount } más a la izquierda { $when }.
differs-neck_lateral_flexion-less = Su cabeza está inclinada { $amount } más a la derecha { $when }.
differs-neck_rotation-more = Su cabeza está girada { $amount } más a la izquierda { $when }.
differs-neck_rotation-less = Su cabeza está girada { $amount } más a la derecha { $when }.

when-start = al inicio
when-out = en la ida
when-target = en el punto más lejano
when-back = en la vuelta
when-end = al final
when-phase = en la fase «{ $phase }»

compared-in-rep = Comparado con la demostración

compared = Comparado con el movimiento de referencia:
compared-with = Comparado con «{ $called }» ({ $repetitions } de { $people }):
compared-with-unknown = Comparado con «{ $called }»:
other-reference = Movimiento de referencia de esta sesión: «{ $called }» ({ $repetitions } de { $people }).
    .unknown = Movimiento de referencia de esta sesión: «{ $called }».
compared-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
compared-nothing = no contiene ninguna de las medidas que se han visto
compared-alike = ninguna diferencia mayor que el error de la cámara y que la variación habitual entre las personas
compared-often = { $text } ({ $times } de { $of } repeticiones)
