## Movimientos a los que otro puede parecerse, por la clave de su patrón: «Eso parecía una zancada».
## El archivo del patrón tiene el mismo nombre.

movement-elbow_flexion = una flexión de codo
movement-functional_reach = estirar el brazo hacia delante para alcanzar algo
movement-glute_bridge = un puente
movement-hamstring_curl = doblar la rodilla hacia atrás
movement-heel_raise = ponerse de puntillas
movement-hip_hinge = inclinarse hacia delante desde la cadera
movement-jumping_jack = un salto abriendo brazos y piernas
movement-lunge = una zancada
movement-march_in_place = caminar en el sitio
movement-neck_rotation = girar la cabeza
movement-neck_side_bend = inclinar la cabeza hacia el lado
movement-overhead_press = empujar con los brazos por encima de la cabeza
movement-push_up = una flexión de brazos en el suelo
movement-row = un remo
movement-scaption = levantar el brazo en diagonal
movement-seated_knee_extension = estirar la rodilla
movement-seated_row = un remo sentado
movement-shoulder_abduction = levantar el brazo hacia el lado
movement-shoulder_external_rotation = girar los antebrazos hacia fuera
movement-shoulder_flexion = levantar el brazo hacia delante
movement-side_lunge = una zancada lateral
movement-sit_to_stand = levantarse de una silla
movement-sit_up = un abdominal
movement-squat = una sentadilla
movement-standing_hip_abduction = levantar la pierna hacia el lado
movement-standing_hip_extension = llevar la pierna hacia atrás
movement-step_up = subir un escalón
movement-trunk_rotation = girar el tronco
movement-trunk_side_bend = inclinarse hacia un lado
movement-walking = caminar
movement-wall_push_up = una flexión de brazos contra la pared
