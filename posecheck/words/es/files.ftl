## Archivos que no se pueden leer o escribir. Lo que falla sigue al nombre del archivo.

file-missing = no existe ese archivo
file-unreadable = no se puede leer ({ $reason })
file-unwritable = no se puede escribir
    .why = no se puede escribir ({ $reason })
    .folder = no se puede escribir (es una carpeta); indique el nombre de un archivo
    .no-folder = no se puede escribir (no existe la carpeta { $folder })
    .no-permission = no se puede escribir (sin permiso)
    .size = no se puede escribir como vídeo de { $width } x { $height } píxeles
    .disk = el vídeo no se pudo escribir hasta el final; ¿está lleno el disco?
    .video-ending = el vídeo con los dibujos es MP4; dele un nombre que termine en .mp4
    .figure-ending = una figura se puede escribir como { $endings }; dele un nombre con una de esas terminaciones
    .no-frames = no hay fotogramas que escribir
    .no-video = no se puede escribir: ni el lugar ni el nombre sirven para un vídeo; dele un nombre que termine en .mp4 o .webm
folder-unmakable = no se puede crear la carpeta ({ $reason })
    .file = es un archivo, no una carpeta; indique una carpeta, que no hace falta que exista
file-not-text = no es un archivo de texto en UTF-8
file-too-large = demasiado grande para { $holds ->
    [cases] casos de prueba
    [curves] una tabla de curvas
    [definition] una definición de ejercicio
    [joints] un archivo de articulaciones
    [motion] un archivo de movimiento
    [pattern] un movimiento de referencia
    [prescription] una prescripción
    [report] un informe
    [table] una tabla de articulaciones
   *[trc] un archivo TRC
} (más de { $most } kB)
name-not-utf8 = el nombre no es UTF-8 válido; cambie el nombre del archivo o de su carpeta

## Un archivo de otro tipo que el que hace falta. Qué es y qué indicar sigue a su nombre.

file-another = { $given }; { $give }
file-kind = { $kind ->
    [cases] es un archivo de casos de prueba
    [definition] es la definición de un ejercicio
    [film] es un vídeo
    [folder] es una carpeta
    [joints] son articulaciones
    [json] es un archivo JSON para otra cosa
    [motion] es un movimiento de OpenSim
    [pattern] es un movimiento de referencia
    [prescription] es una prescripción
    [report] es un informe
    [table] es una tabla
    [track] es una pista
    [yaml] es un archivo YAML
   *[unknown] es otro tipo de archivo
}
file-needed = { $need ->
    [curves] indique una tabla (.csv) o un movimiento de OpenSim (.mot)
    [definition] indique el id de un ejercicio que enumere `posecheck exercises list` o la ruta de una definición (.yaml)
    [definitions] indique una definición (.yaml) o una carpeta de definiciones
    [movement] indique un ejercicio (su id o archivo de definición) o un movimiento de referencia (.pattern.json)
    [pattern] indique un movimiento de referencia (.pattern.json); `posecheck pattern import` hace uno a partir de una tabla o de un movimiento, `posecheck pattern personal` a partir de grabaciones del paciente
    [prescription] indique una prescripción (.yaml o .json)
    [report] indique un informe escrito por `posecheck check EXERCISE SOURCE --json`
    [session] indique un informe guardado (.json), un vídeo, una pista (.npz) o articulaciones (.trc, .csv, .json o una carpeta de OpenPose)
   *[recording] indique un vídeo, una pista (.npz), articulaciones (.trc, .csv, .json o una carpeta de OpenPose), el número de una cámara o la dirección de un stream
}

## Por qué el sistema operativo rechazó algo, por el nombre de su error.

system-eacces = permiso denegado
system-ebusy = dispositivo o recurso ocupado
system-edquot = cuota de disco superada
system-eexist = el archivo ya existe
system-efbig = archivo demasiado grande
system-einval = argumento no válido
system-eio = error de entrada/salida
system-eisdir = es una carpeta
system-eloop = demasiados niveles de enlaces simbólicos
system-emfile = demasiados archivos abiertos
system-enametoolong = nombre de archivo demasiado largo
system-enoent = no existe el archivo o la carpeta
system-enospc = no queda espacio en el disco
system-enotdir = no es una carpeta
system-enxio = no existe el dispositivo o la dirección
system-eperm = operación no permitida
system-erofs = sistema de archivos de solo lectura
system-other = error del sistema { $name }
