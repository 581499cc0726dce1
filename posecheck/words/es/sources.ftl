## Vídeos, cámaras, streams, pistas guardadas y modelos de pose que no se pueden usar. Lo que falla en una grabación sigue a su nombre.

camera-name = cámara { $number }
source-closed = { $name } no se puede abrir: { $advice }
source-closed-camera = compruebe que está conectada, que ningún otro programa la está usando y que usted tiene permiso para usarla; la primera cámara es la 0
source-closed-stream = compruebe la dirección, y que el emisor está en marcha y es accesible desde aquí
source-lost = { $name }: se perdió la señal durante { $away } a los { $at }
    .ended = { $name }: se perdió la señal a los { $at } y no volvió
source-not-live = { $name } es un vídeo grabado, no un stream: descárguelo e indique el archivo
dark = { $name } solo muestra negro: ¿estaba tapada la cámara o apagada la luz?
    .between = { $name } solo muestra negro de { $from } a { $to }: ¿estaba tapada la cámara o apagada la luz?
speed-impossible = la velocidad debe ser de { $least } a { $most }, no { $given }; es 4 para una grabación que va 4 veces más lenta que la realidad
speed-live = una cámara o un stream no puede ir a cámara lenta; quite --speed
speed-saved = se guardó con --speed { $speed }; quite --speed
film-no-file = no es un archivo; indique un archivo de vídeo o un número de cámara
film-empty = el archivo está vacío
film-incomplete = el vídeo está incompleto; se cortó al grabarlo o al copiarlo
film-unknown = no es un vídeo que se pueda decodificar; indique por ejemplo un archivo MP4, MOV, AVI, MKV o WebM
film-no-video = no contiene ningún vídeo que se pueda decodificar; indique por ejemplo un archivo MP4, MOV, AVI, MKV o WebM
film-only-sound = contiene sonido pero no vídeo; indique un vídeo
film-still = contiene una sola imagen; indique un vídeo
film-one-picture = tiene una sola imagen; indique un vídeo
film-no-picture = no contiene ninguna imagen; indique un vídeo
film-all-damaged = no se puede decodificar ninguna de sus imágenes: el archivo está dañado
film-undecodable = no se puede decodificar ({ $reason })
    .invalid = contiene datos no válidos
film-too-large = la imagen tiene { $width } x { $height } píxeles; se aceptan { $most } como máximo
film-size-changes = el tamaño de la imagen cambia a los { $at }
film-damaged = { $name } está dañado poco antes de { $at }
    .begin = { $name } está dañado al principio
    .missing = { $name } está dañado y le { $missing ->
    [one] falta { $missing } de sus imágenes
   *[other] faltan { $missing } de sus imágenes
}
film-ends = { $name } termina a los { $end }: el archivo está incompleto
    .perhaps = { $name } termina a los { $end }: el archivo está incompleto o dañado
    .of = { $part } de { $whole }
track-not = no es un archivo de pista ({ $problem })
track-lacks = no contiene { $name }
track-shape = { $name } tiene la forma { $shape }; debe ser { $wanted }
track-claims = { $name } dice tener { $bytes } bytes; se aceptan { $most } como máximo
track-contains = { $name } contiene { $found }; debe contener { $wanted ->
    [text] texto
   *[numbers] números
}
track-origin-object = el origen de la pista debe ser un objeto JSON
track-origin-text = el origen de la pista solo debe contener texto
track-origin-numbers = { $names } de la pista deben ser números positivos
track-too-long = la pista tiene { $frames } fotogramas; en un archivo caben { $most } como máximo
model-unknown = no hay ningún modelo { $model }; elija uno de { $known }
model-not-installed = el modelo de pose { $model } no está instalado; ejecute `pip install .` o `make install` en la raíz del proyecto PoseCheck, que lo construye
model-broken = el modelo de pose { $model } no se puede cargar: { $error }
picture-too-large = una imagen tiene { $width } x { $height } píxeles; cada lado puede tener { $most } como máximo
no-display = no hay pantalla en la que abrir una ventana; defina DISPLAY, o use `posecheck check EXERCISE CAMERA`, que no la necesita

## Poses e imágenes imposibles, y sesiones que no se pueden retomar.

pose-after-end = una pose en { $time } s llegó después de terminar la sesión
pose-back = una pose en { $time } s llegó después de una en { $before } s; el tiempo debe aumentar
pose-time = time_s es { $given }; debe ser un número finito de segundos
pose-times = time_s debe ser finito y estrictamente creciente
pose-size = size es { $given }; debe ser (ancho, alto) en píxeles, ambos positivos
track-empty = una pista necesita al menos una pose
track-sizes = todas las poses de una pista deben tener el mismo tamaño de imagen
frame-shape = un fotograma es { $given }; debe ser uint8 de forma (alto, ancho, 3)
session-other = este es el estado de una sesión de otro programa, no de PoseCheck { $this }
    .version = este es el estado de una sesión de otra versión, no de PoseCheck { $this }
session-not = esto no es el estado de una sesión
session-damaged = el estado de la sesión está dañado ({ $problem })

## Lo que el paciente sintético no puede ser ni hacer.

synthetic-height = height_m es { $given }; debe estar entre 0.5 y 2.5
synthetic-camera = la distancia, la distancia focal y el tamaño de imagen de una cámara deben ser positivos
synthetic-rate = fps debe ser positivo y landmark_noise_px no negativo
synthetic-light = light debe estar entre 0 y 1.5; noise y shutter_s no deben ser negativos
synthetic-durations = out_s y back_s de una repetición deben ser positivos, hold_s y rest_s al menos 0
synthetic-keyframes = los tiempos de los fotogramas clave deben empezar en 0 y aumentar
synthetic-apart = el movimiento anterior debe terminar donde empieza este; difieren: { $names }
