## Clases de problemas en las respuestas del servidor, por la última parte de su tipo.

problem-bad-request = La petición no se entiende
problem-foreign-origin = Otra página no puede usar este servidor
problem-foreign-host = El servidor no se conoce por ese nombre
problem-not-found = Aquí no hay nada
problem-no-such-exercise = No existe ese ejercicio
problem-method-not-allowed = Esto no se puede hacer aquí
problem-too-slow = La petición no llegó a tiempo
problem-too-large = Se envió demasiado
problem-too-long = El vídeo es demasiado largo
problem-unsupported-media-type = Este tipo de contenido no se admite
problem-invalid-request = La petición no es válida
problem-bad-pose = La pose no es válida
problem-bad-picture = La imagen no se puede usar
problem-unreadable-source = La grabación no se puede leer
problem-invalid-prescription = La prescripción no es válida
problem-defect = Se ha producido un fallo en el servidor
problem-no-model = El modelo de pose no se puede usar
problem-busy = El servidor está ocupado
problem-no-camera = La cámara no da imagen
problem-took-too-long = El procesamiento ha tardado demasiado
problem-http = La petición no se puede responder

## Qué falla en una petición, y qué sería correcto.

request-nothing-here = no existe { $method } { $path }
request-not-here = { $method } no se hace en { $path }
request-broke-off = la petición se interrumpió
server-log = el registro del servidor dice más
server-stops = el servidor se detiene
request-too-many = demasiadas peticiones a la vez; inténtelo de nuevo
request-length = Content-Length debe ser un número
request-slow = no llegó nada del cuerpo durante { $wait }, o menos de { $least } bytes/s de media
request-too-large = aquí un cuerpo puede tener { $most } bytes como máximo
request-one-host = una petición necesita una cabecera Host
request-foreign-host = este servidor no responde por { $host }; si ese es su nombre, permítalo con `posecheck serve --allow-remote NAME`
request-foreign-origin = las páginas de { $origin } no pueden usar este servidor
request-no-model = no existe el modelo { $given }; hay { $known }
request-no-page = la página no está construida; ejecute `make install` en el proyecto PoseCheck
request-track-type = envíe la pista como application/json
request-video-type = envíe el vídeo como multipart/form-data
request-the-video = el vídeo
request-reference-file = debe ser un archivo: el movimiento de referencia con el que se comparan las repeticiones
request-reference-large = es demasiado grande (más de { $most } kB)
request-lengths = tiene { $count } entradas y time_s { $right }; deben tener el mismo número
request-time-back = es { $time } después de { $before }; los tiempos deben ser estrictamente crecientes
video-too-long = el vídeo dura más de { $longest } s
videos-waiting = otros vídeos esperan a ser evaluados; inténtelo de nuevo
video-slow = evaluar el vídeo llevó más de { $longest } s
video-crashed = el proceso que evaluaba el vídeo falló

## Qué falla en un mensaje de un stream.

message-not-start = el primer mensaje debe ser un start
    .why = el primer mensaje debe ser un start: { $problem }
message-unexpected = esta sesión acepta { $input ->
    [poses] poses, begin y finish
    [images] imágenes, begin y finish
   *[camera] begin y finish
}
message-header = un mensaje binario empieza con una cabecera de { $bytes } bytes
message-zeros = los bytes 1, 6 y 7 de un mensaje binario deben ser 0
message-size = el tamaño es { $width } x { $height }; ambos deben ser positivos
message-time = time_s es { $given }; debe ser un número de segundos
message-pose-bytes = una pose tiene { $right } bytes, o { $nobody } si no se encontró a nadie, no { $given }
message-values = cada valor debe ser un número de -{ $most } a { $most }
message-visibility = visibility debe estar entre 0 y 1
message-all-or-none = dé image_px, world_m y visibility, o ninguno de ellos si no se encontró a nadie
picture-no-jpeg = la imagen no es un JPEG
picture-other-size = la cabecera dice { $width } x { $height }, el JPEG { $found_width } x { $found_height }
picture-too-many = { $width } x { $height } píxeles; se aceptan { $most } como máximo, { $edge } por lado
picture-scans = el JPEG tiene más de { $most } barridos; envíe uno de tipo baseline
picture-undecodable = el JPEG no se puede decodificar
picture-not-the-size = el JPEG no tiene { $width } x { $height } píxeles
camera-none = este servidor no tiene cámara: inicie `posecheck serve --camera 0`
camera-recording = { $name } es una grabación; indique el número de una cámara o un stream
camera-gone = { $name }: se perdió la señal y no volvió
camera-awaited = esperando la señal de { $name }

## Lo que impide que el servidor arranque.

serve-no-camera = { $given } no es una cámara; indique un número de cámara (la primera es 0) o la dirección de un stream MJPEG o RTSP, como { $example }
serve-open = a { $host } se puede acceder desde otros ordenadores; indique con --allow-remote (o POSECHECK_ALLOW_REMOTE) los nombres que pueden usar para este servidor, o escuche en 127.0.0.1
serve-no-host-name = { $given } no es un nombre de equipo; indique solo el nombre o la dirección, como { $example }, sin http://, puerto ni ruta
serve-port-used = el puerto { $port } de { $host } ya está en uso; elija otro con --port
serve-port-forbidden = no tiene permiso para usar el puerto { $port }; elija uno por encima de 1023 con --port
serve-no-address = { $host } no es una dirección de este ordenador
