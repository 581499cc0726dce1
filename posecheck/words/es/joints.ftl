## Archivos con las posiciones de las articulaciones. Lo que falla sigue al nombre del archivo, a menudo con la línea.

column = columna { $number }: { $problem }
cell-wrong = { $cell } no es un número; si no se conoce, se deja vacío
    .position = { $cell } no es una posición; si no se conoce, se deja vacía
no-frames = no contiene fotogramas
too-many-frames = contiene { $count } fotogramas; se aceptan { $most } como máximo
too-many-files = contiene { $count } archivos; se aceptan { $most } como máximo
too-many-columns = tiene { $count } columnas; se aceptan { $most } como máximo
too-many-points = nombra { $count } puntos; se aceptan { $most } como máximo
no-time = falta el tiempo; debe estar en segundos
time-back = el tiempo { $time } va después de { $before }; los tiempos deben aumentar
no-rate = no dice cuándo se tomaron sus fotogramas; indique los fotogramas por segundo con --fps
    .table = no dice cuándo se tomaron sus fotogramas; indique los fotogramas por segundo con --fps, o añada una columna llamada time
    .json = no dice cuándo se tomaron sus fotogramas; indique los fotogramas por segundo con --fps, o añada fps o time_s
rate-impossible = { $rate } fotogramas por segundo son imposibles
table-not = no es una tabla ({ $problem })
column-twice = { $name } tiene { $part } dos veces
table-no-joints = no nombra articulaciones; cada una necesita columnas como LHip_x, LHip_y y LHip_z
trc-not = no es un archivo TRC; su primera línea debe empezar por PathFileType
trc-short = termina tras { $lines ->
    [one] { $lines } línea
   *[other] { $lines } líneas
}, dentro de la cabecera de un archivo TRC
trc-units = Units es { $given }; debe ser uno de { $known }
trc-no-points = no nombra puntos; van después de Frame# y Time, separados por tabuladores
trc-columns = tiene { $count } columnas; para { $points } puntos deben ser { $right }
no-known-form = no contiene articulaciones en una forma conocida: fotogramas de OpenPose (people con pose_keypoints_2d), resultados de COCO (image_id y keypoints) o { $example }
json-not = no es JSON ({ $problem })
    .unreadable = no es JSON que se pueda leer ({ $problem })
openpose-no-files = es una carpeta sin archivos .json; una de OpenPose tiene uno por cada fotograma
openpose-name = el nombre debe contener el número del fotograma, como hace OpenPose
openpose-twice = un segundo archivo para el fotograma { $frame }; guarde una sola grabación por carpeta
skeletons-differ = contiene esqueletos de { $kinds } puntos
nobody-in-it = no contiene a nadie

## Qué debe ser un campo de un archivo JSON con articulaciones.

field-people = debe ser una lista de personas, cada una con pose_keypoints_2d
field-object = debe ser un objeto
    .coco = debe ser un objeto con image_id y keypoints
    .joints = debe ser un objeto con 1 a { $most } articulaciones por su nombre
    .confidence = debe ser un objeto con una lista para cada articulación
field-frame = debe ser el número del fotograma, o un nombre que termine en él
field-shape = tiene la forma { $shape }; debe ser { $wanted }
    .points = tiene la forma { $shape }; un esqueleto conocido tiene uno de estos números de valores: { $wanted }
    .course = tiene la forma { $shape }; debe ser ({ $count }, 3), o ({ $count }, 2) en una imagen
field-unit = es { $given }; debe ser uno de { $known }
field-coordinates = deben tener todas el mismo número de coordenadas, dos o tres
field-up = debe ser el eje que apunta hacia arriba, como y o -z
field-times = debe ser una lista de segundos
field-rate = es { $given }; deben ser los fotogramas por segundo
field-not-a-joint = no es una de las articulaciones
field-size = debe ser [ancho, alto] en píxeles
field-list = debe ser una lista: { $what ->
    [points] x, y y confianza de cada punto
    [seconds] segundos
    [places] [x, y, z] o null para cada instante
   *[shares] de 0 a 1 para cada instante
}
    .numbers = deben ser números: { $what ->
    [points] x, y y confianza de cada punto
    [seconds] segundos
    [places] [x, y, z] o null para cada instante
   *[shares] de 0 a 1 para cada instante
}

## Esqueletos que no son una persona.

joints-rival = las articulaciones { $one } y { $other } podrían ser ambas { $landmark }; quite una de ellas
trunk-impossible = entre hombros y caderas hay { $distance } m; en una persona serían de { $least } a { $most } m: compruebe la unidad
joint-eye = { $side ->
    [left] el ojo izquierdo
   *[right] el ojo derecho
}
joint-eye_inner = { $side ->
    [left] la comisura interna del ojo izquierdo
   *[right] la comisura interna del ojo derecho
}
joint-eye_outer = { $side ->
    [left] la comisura externa del ojo izquierdo
   *[right] la comisura externa del ojo derecho
}
joint-ear = { $side ->
    [left] la oreja izquierda
   *[right] la oreja derecha
}
joint-mouth = { $side ->
    [left] la comisura izquierda de la boca
   *[right] la comisura derecha de la boca
}
joint-shoulder = { $side ->
    [left] el hombro izquierdo
   *[right] el hombro derecho
}
joint-elbow = { $side ->
    [left] el codo izquierdo
   *[right] el codo derecho
}
joint-wrist = { $side ->
    [left] la muñeca izquierda
   *[right] la muñeca derecha
}
joint-pinky = { $side ->
    [left] el meñique izquierdo
   *[right] el meñique derecho
}
joint-index = { $side ->
    [left] el índice izquierdo
   *[right] el índice derecho
}
joint-thumb = { $side ->
    [left] el pulgar izquierdo
   *[right] el pulgar derecho
}
joint-hip = { $side ->
    [left] la cadera izquierda
   *[right] la cadera derecha
}
joint-knee = { $side ->
    [left] la rodilla izquierda
   *[right] la rodilla derecha
}
joint-ankle = { $side ->
    [left] el tobillo izquierdo
   *[right] el tobillo derecho
}
joint-heel = { $side ->
    [left] el talón izquierdo
   *[right] el talón derecho
}
joint-foot_index = { $side ->
    [left] los dedos del pie izquierdo
   *[right] los dedos del pie derecho
}
joint-nose = la nariz
trunk-unseen = { $count ->
    [one] { $joints } no aparece nunca
   *[other] { $joints } no aparecen nunca
}; para seguir a una persona hacen falta los dos hombros y las dos caderas
    .together = nunca se conocen a la vez hombros y caderas; para seguir a una persona hacen falta los dos hombros y las dos caderas
joint-numbers = { $name } debe contener números: { $problem }
joint-confidence = la confianza de { $name }
up-unknown = up es { $given }; debe ser uno de { $known }
up-no-length = up debe ser un vector con longitud
axes-mirrored = los ejes son levógiros: los dedos de los pies o la cara apuntarían hacia atrás, por eso se han reflejado
