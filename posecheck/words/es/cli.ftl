## Lo que dice la línea de órdenes.

app = Comprobar el movimiento terapéutico con una cámara: contar repeticiones, medir articulaciones y dar indicaciones.
    .version = Mostrar la versión y salir.

argument-exercise = El ejercicio: el id de uno que enumere `posecheck exercises list` o la ruta de una definición (.yaml).
option-language = Idioma de todo lo que se dice y se escribe: en, es, de o fr.
option-model = Modelo de pose: lite es el más rápido, heavy el más exacto.
option-speed = Para una grabación a cámara lenta, cuántas veces más lenta va que la realidad: con 4, un movimiento que dura 8 s en el vídeo duró 2 s. Si no se indica, va a la velocidad real.
option-view = Para articulaciones (.trc, .csv, .json): el lado de la persona que mira a la cámara. Si no se indica, las articulaciones en el espacio se ven como pide el ejercicio, o de frente, y para las de una imagen se deduce de ellas.
option-fps = Para articulaciones (.csv, .json) en un archivo que no lo dice: fotogramas por segundo.
option-reference = Con qué comparar las repeticiones en lugar del movimiento de referencia del ejercicio, como el otro lado del propio paciente o una sesión anterior (`posecheck pattern personal` la hace) o curvas de otro sitio (`posecheck pattern import`). No cambia lo que se cuenta.
option-prescription = Lo que conviene a un paciente (.yaml o .json): lado, amplitud, límites, dosis y cada cuánto corregir. Solo cambia lo que nombra.
option-age = Edad del paciente, con la que el resultado de una prueba clínica se compara con los valores normativos. Si no se indica, no se muestran.
option-sex = Sexo del paciente, por el que se dan los valores normativos. Si no se indica, solo se muestran los que valen para ambos.
option-height = Estatura del paciente en centímetros, que una prueba necesita para dar una distancia.
option-side = Lado del cuerpo que se cuenta: el que se mueva (auto), izquierdo (left), derecho (right), los dos a la vez (both) o izquierdo y derecho por turnos (alternating).

command-check =
    Contar las repeticiones de una grabación, comprobar cada una y mostrar un informe.

    Una cámara o un stream se comprueba hasta que pulse Ctrl-C.

    Sale con el código 2 si un argumento es incorrecto o si la grabación no se puede leer hasta el final. Lo contado hasta ahí se informa de todos modos.
    .source = Archivo de vídeo, pista (.npz), articulaciones (.trc, .csv, .json o una carpeta de OpenPose), número de cámara o dirección de un stream.
    .json = Mostrar el informe como un objeto JSON.
    .csv = Escribir una tabla con una fila por repetición en este archivo CSV; si existe, se reemplaza.
    .curves = Escribir las curvas en este archivo CSV; si existe, se reemplaza: una fila por repetición, medida, lado y porcentaje del tiempo, con valor, unidad y error esperado.
    .csv-dialect = Cómo escribir la tabla: standard tiene comas entre columnas y punto en los números; semicolon tiene punto y coma y coma decimal, como espera Excel en español, alemán, francés y otros idiomas que escriben 1,5.
    .overlay = Escribir un vídeo con el esqueleto, la cuenta y las indicaciones dibujadas; si el archivo existe, se reemplaza.
    .plot = Dibujar el informe como imagen; si el archivo existe, se reemplaza: hasta dónde llegó cada repetición y la evolución de cada medida junto al movimiento de referencia. El final del nombre indica el formato: .png, .svg o .pdf.
    .start-at = Para un ejercicio contra reloj, cuándo se le dijo al paciente que empezara, en segundos de la grabación. Si no se indica, el primer movimiento pone en marcha el reloj.

command-live =
    Contar repeticiones y dar indicaciones delante de una cámara, y después mostrar un informe.

    Una ventana muestra al paciente como en un espejo. La barra espaciadora pausa la sesión; q, Esc o cerrar la ventana la termina.
    .camera = Número de cámara o dirección de un stream.

command-report =
    Escribir informes guardados como documentos: una página o un PDF para leer, una nota SOAP, una tabla o un paquete FHIR.

    Guarde un informe con `posecheck check EXERCISE SOURCE --json > REPORT.json`. Indique solo informes de un mismo paciente: con varios de un ejercicio, la nota dice qué ha cambiado y si es más que el error de la cámara.

    Sale con el código 2 si un archivo no se puede leer o escribir.
    .file = Informes guardados de un paciente, en orden cronológico. Si todos tienen fecha, se ordenan.
    .out = Archivo que se escribe; si existe, se reemplaza. Su final indica qué es: .html o .pdf para un informe con imágenes, .md o .txt para una nota SOAP, .csv para una tabla con una fila por repetición, .curves.csv para una con la evolución de cada medida, .json para un paquete FHIR R4. Se puede indicar varias veces.
    .exercise = Definición de un ejercicio no incluido. Se puede indicar varias veces.

command-track =
    Encontrar los puntos del cuerpo en vídeos, o leer articulaciones de otro sitio, y guardarlos como pistas, que se comprueban rápido una y otra vez.

    Encontrar los puntos del cuerpo lleva casi todo el tiempo de una comprobación. Compruebe una pista con `posecheck check EXERCISE FILE.npz`.

    Sale con el código 2 si un argumento es incorrecto o si un vídeo no se puede leer hasta el final. Los puntos encontrados hasta ahí se guardan de todos modos, y los demás vídeos se leen igualmente.
    .source = Archivos de vídeo, articulaciones (.trc, .csv, .json o una carpeta de OpenPose), o un número de cámara o la dirección de un stream que se sigue hasta que pulse Ctrl-C.
    .out = Pista que se escribe, o una carpeta existente para una pista por vídeo. Las pistas existentes se reemplazan.

command-record =
    Hacer un ejercicio a partir de una o varias demostraciones, grabadas antes o ahora delante de la cámara.

    Escribe la definición del ejercicio FOLDER/NAME.yaml y, al lado, el movimiento de referencia; dice qué se ha encontrado y propuesto. Úselo con `posecheck check FOLDER/NAME.yaml SOURCE`.

    Con --camera, una ventana hace la cuenta atrás, muestra lo que se ve y cuenta las repeticiones. D quita la última. Enter guarda; volver al teclado también. q, Esc o cerrar la ventana sale sin guardar.

    Sale con el código 2 si una grabación no se puede leer o usar; el mensaje dice por qué, y en qué momento del vídeo.
    .name = Nombre del ejercicio, como wall_slide.
    .source = Vídeos, pistas (.npz) o articulaciones (.trc, .csv, .json o una carpeta de OpenPose) de las demostraciones.
    .camera = Demostrarlo ahora, delante de esta cámara: su número o la dirección de un stream.
    .out = Carpeta en la que se escribe; si no existe, se crea.
    .sides = Cómo se mueven los lados del cuerpo: juntos (body), cada uno por su cuenta (each) o por turnos (alternating). Si no se indica, PoseCheck lo averigua de las grabaciones.

command-pattern = Intercambiar movimientos de referencia con otros programas, o hacer uno a partir del paciente.

command-pattern-export =
    Escribir un movimiento de referencia para otros programas.

    Una tabla (.csv) lo tiene todo: media y desviación estándar de cada medida en cada porcentaje del movimiento, para Excel, R o pandas. Un movimiento (.mot) muestra la media en OpenSim.
    .pattern = Un ejercicio (su id o archivo de definición) o un movimiento de referencia (.pattern.json).
    .out = Archivo que se escribe; si existe, se reemplaza.

command-pattern-import =
    Leer un movimiento de referencia de otro programa: una tabla (.csv) o un movimiento de OpenSim (.mot).

    Escribe FOLDER/NAME.pattern.json. Compare con él mediante `posecheck check EXERCISE SOURCE --reference FOLDER/NAME.pattern.json`.

    La tabla más sencilla tiene las columnas percent (de 0 a 100), knee_flexion_mean y knee_flexion_sd, o las de otras medidas.
    .file = Tabla o movimiento de una repetición.
    .out = Carpeta en la que se escribe; si no existe, se crea.
    .name = Nombre de la referencia, como healthy_gait.
    .sides = Cómo se mueven los lados del cuerpo: juntos (body), cada uno por su cuenta (each) o por turnos (alternating).
    .from = De un movimiento con varias repeticiones: cuándo empieza la que se usa, en segundos.
    .to = Cuándo termina, en segundos.

command-pattern-personal =
    Hacer una referencia a partir del paciente: una sesión anterior, o el lado sano para el otro.

    Cuenta las repeticiones del ejercicio en cada fuente y escribe qué hacen sus medidas en ellas. Compare con ella mediante `posecheck check EXERCISE SOURCE --reference FILE.pattern.json`.
    .source = Informes guardados (`posecheck check … --json`), vídeos, pistas (.npz) o articulaciones, todos del mismo paciente.
    .out = Archivo que se escribe; si existe, se reemplaza.
    .good-side = El lado sano: los dos lados se comparan entonces con él. Si no se indica, cada lado se compara consigo mismo.
    .name = Cómo la llaman los informes, por ejemplo «rodilla, 3 de marzo».

command-exercises =
    Ver qué ejercicios hay y qué piden, y escribir los suyos.

    Los suyos se encuentran por su id si la variable de entorno POSECHECK_EXERCISES indica su carpeta. Uno con el id de un ejercicio incluido se usa en su lugar, y los informes lo dicen.
command-exercises-list =
    Enumerar los ejercicios: los que trae PoseCheck y los suyos.
command-exercises-show =
    Mostrar todo sobre un ejercicio: movimiento, dosis, criterios y sus fuentes.
    .picture = Imagen de la postura inicial y, a su derecha, del objetivo.
command-exercises-preview =
    Filmar una figura dibujada que hace un ejercicio, bien o con un fallo.
    .out = Vídeo que se escribe; si existe, se reemplaza.
    .fault = Id del criterio que la figura incumple, según los casos de prueba que están junto a la definición. Si no se indica, hace bien el ejercicio.
command-exercises-validate =
    Encontrar todos los errores de las definiciones, con la línea y lo que sería correcto.

    Sale con el código 1 si hay alguno.
    .path = Una definición (.yaml) o una carpeta con varias.
    .languages = Idiomas en los que debe estar cada texto, como en,es,de,fr. Si no se indica, los de los demás textos de la definición.
command-exercises-new =
    Escribir una definición para empezar: es válida, y sus comentarios dicen qué cambiar.

    Con el esquema que se escribe al lado, los editores que conocen el servidor de lenguaje YAML la completan y comprueban mientras escribe.
    .id = Id del ejercicio nuevo, como wall_slide.
    .out = Carpeta para la definición; si no existe, se crea. Si no se indica, la carpeta actual.
command-exercises-schema =
    Mostrar el JSON Schema de las definiciones, para editores y otros programas.
command-exercises-measures =
    Enumerar todo lo que se puede medir, desde qué vistas y con qué error esperado.

command-demo =
    Ver PoseCheck en acción sin cámara, con una figura dibujada.

    La figura hace ocho sentadillas: la tercera es poco profunda, y en la sexta las rodillas se van hacia dentro.
    .out = Carpeta para el vídeo con los dibujos y una imagen de él; si no existe, se crea.

command-doctor =
    Averiguar si PoseCheck funciona en este ordenador, y a qué velocidad.

    Sale con el código 1 si no se pueden comprobar grabaciones. Para eso no importa que falte una cámara o una pantalla: solo las necesitan las sesiones en directo. Tampoco importa lo que necesitan los informes PDF.

command-serve =
    Servir la página web que cuenta repeticiones y da indicaciones delante de una webcam.

    Solo este ordenador puede abrir la página, a menos que indique --host y --allow-remote. Pulse Ctrl-C para detener el servidor.
    .host = Dirección en la que se escucha; 127.0.0.1 si no se indica.
    .port = Puerto en el que se escucha; 8000 si no se indica, 0 para cualquiera libre.
    .camera = Cámara de este ordenador para navegadores que no tienen: su número o la dirección de un stream.
    .allow-remote = Nombre o dirección con que otros ordenadores pueden abrir la página. Se puede indicar varias veces.

screen-partial = demasiado pequeño para contar
window-waiting = Esperando a la cámara.
window-paused = En pausa. Pulse la barra espaciadora para continuar.
overlay-partial = +{ $count } parcial
overlay-held = s de { $asked } s
    .open = s
overlay-steps = { $count ->
    [one] paso
   *[other] pasos
}

saved-overlay = Se ha guardado { $path }, el vídeo con los dibujos.
saved-postures = Se ha guardado { $path }, una imagen de la postura inicial y, a su derecha, del objetivo.
saved-preview = Se ha guardado { $path }.
saved-new = Se ha guardado { $path }. Edítelo y busque después errores con posecheck exercises validate { $path }
saved-picture = Se ha guardado { $path }, una imagen del vídeo.
saved-track = { $frames ->
    [one] Se ha guardado { $path }: { $frames } fotograma, una persona visible en { $seen }.
   *[other] Se ha guardado { $path }: { $frames } fotogramas, una persona visible en { $seen }.
}

saved-table = Se ha guardado { $path }, una tabla de todo el movimiento de referencia.
saved-motion = Se ha guardado { $path }, un movimiento de OpenSim de una repetición.
    .left-out = OpenSim no tiene coordenada para: { $names }.
saved-import = Se ha guardado { $path }, con { $measures ->
    [one] { $measures } medida
   *[other] { $measures } medidas
}. Para comparar con él: posecheck check EXERCISE SOURCE --reference { $path }
    .only-compared = No se puede contar con él: las repeticiones las cuenta el ejercicio.
    .left-out = PoseCheck no mide: { $names }.
    .unclear = Se ha dejado fuera, porque se dobla demasiado poco para saber si la flexión es positiva o negativa: { $names }.
saved-personal = { $repetitions ->
    [one] Se ha guardado { $path }, de { $repetitions } repetición.
   *[other] Se ha guardado { $path }, de { $repetitions } repeticiones.
} Para comparar con ella: posecheck check { $exercise } SOURCE --reference { $path }
personal-side = su lado { $side ->
    [left] izquierdo
   *[right] derecho
}
personal-earlier = su sesión anterior
saved-report = Se ha guardado { $path }.

report-endings = indique un nombre que termine en .html o .pdf (informe con imágenes), .md o .txt (nota SOAP), .csv (tabla), .curves.csv (tabla de las curvas) o .json (paquete FHIR)
report-twice = la misma sesión que { $other }; indique cada sesión una sola vez
report-needs-exercise = { $exercise } no es un ejercicio incluido; indique su definición con --exercise FILE.yaml
report-needless-exercise = ninguno de los informes es del ejercicio { $exercise }; quite su --exercise

demo-begins = Una figura dibujada hace ocho sentadillas. PoseCheck solo ve las imágenes, como si vinieran de una cámara.
demo-figure = figura dibujada

serve-running = PoseCheck está en marcha en { $address } (pulse Ctrl-C para detenerlo)
serve-no-page = la página no se ha construido, así que solo está disponible la API

missing-library = falta la biblioteca del sistema { $library }; en Debian o Ubuntu, instálela con: sudo apt-get install libgl1 libegl1 libgles2 libglib2.0-0 libxcb1
missing-pango = los archivos PDF necesitan Pango, que falta ({ $error }); en Debian o Ubuntu, instálelo con: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. HTML funciona sin él.
cannot-write-output = no se puede escribir la salida ({ $reason })

doctor-ok = bien
doctor-problem = problema
doctor-missing = falta
doctor-camera = cámara
    .works = la cámara 0 funciona
    .size = la cámara 0 funciona, { $width } x { $height } píxeles
doctor-display = pantalla
    .works = lista para `posecheck live`
doctor-paper = informes PDF
    .works = listos para escribirse
doctor-model = modelo { $model }
    .nobody = no encuentra a la persona en una imagen de prueba; reinstale PoseCheck
doctor-speed = { $rate } fotogramas por segundo, bastante rápido para sesiones en directo
    .slow = { $rate } fotogramas por segundo, lento para sesiones en directo; use un modelo más ligero o un ordenador más rápido
doctor-python = { $version } en { $system }
doctor-broken = no se puede cargar ({ $error }); reinstale PoseCheck

exercises-id = id
exercises-name = nombre
exercises-summary = qué hay que hacer
exercises-own = propio
    .replaces = propio, en lugar del incluido

exercise-version = { $id }, versión { $version }
exercise-replaces = Se usa su propia definición de «{ $id }» en lugar de la incluida.
exercise-daily-task = En la vida diaria
exercise-group = Grupo
exercise-position = Posición
exercise-distance = Distancia
    .from-camera = a unos { NUMBER($distance, maximumFractionDigits: 1) } m de la cámara
exercise-view = Cámara
    .best = mejor { $best }
    .others = mejor { $best }; también { $others }
exercise-set = Serie
exercise-movement = Movimiento
    .range = { $measure } de { $start } a { $target }
    .across = { $measure } { $start }; después, { $opposite } { $target }
exercise-phases = Fases
exercise-dose = Dosis
exercise-rules = Criterios
exercise-sources = Fuentes
sides-body = el cuerpo se mueve como un todo
sides-each = cada lado cuenta por su cuenta, y los dos a la vez cuentan como uno
sides-alternating = izquierdo y derecho por turnos

severity-info = como información
severity-correct = hay que corregirlo
severity-stop = un motivo para parar
rule-compensation = cuenta como compensación
rule-limits = se pide: { $limits }
rule-tolerance = tolerancia { $amount }
rule-moment = no cuenta si dura menos de { $time }
rule-cue = indicación: { $cue }
rule-reason = por qué: { $reason }
    .sources = por qué: { $reason } ({ $sources })

validate-right = { $count ->
    [one] No hay ningún error en la definición.
   *[other] No hay ningún error en las { $count } definiciones.
}
validate-nothing = no hay ninguna definición de ejercicio (.yaml) en esta carpeta
translation-missing = no tiene texto en { $languages }; escríbalo también ahí
new-exists = ya existe y se queda como está; indique otro id u otra carpeta con -o
schema-title = Definición de un ejercicio de PoseCheck

measures-about = Los ángulos son 0° en la posición anatómica. ± es el error esperado de un solo valor en esa vista.
measures-span = { $plane ->
    [sagittal] plano sagital, de { $least } a { $most }
    [frontal] plano frontal, de { $least } a { $most }
    [transverse] plano transversal, de { $least } a { $most }
   *[any] cualquier plano, de { $least } a { $most }
}
    .sides = para cada lado
measures-error = { $view } ± { $error }
measures-views = se mide { $views }

## No se puede hacer lo que se pide. A menudo sigue al nombre de un archivo.

command-broken = la orden { $name } no se puede cargar ({ $error }); reinstale PoseCheck
asked-no-camera = --camera { $camera }: indique el número de una cámara o la dirección de un stream: --camera 0
recording-not-camera = es una grabación, no una cámara; indíquela sin --camera
    .check = es una grabación, no una cámara; use `posecheck check { $exercise } { $source }`
only-for-joints = --view y --fps son solo para articulaciones (.trc, .csv o .json)
start-needless = { $exercise } no se cronometra desde que se le dice al paciente que empiece; quite --start-at
start-outside = --start-at { $given } queda fuera de la grabación, que termina en { $end }
output-is-input = es { $what ->
    [prescription] la prescripción
    [reference] la referencia
    [exercise] el ejercicio
    [file] el archivo leído
    [pattern] el movimiento de referencia
    [report] el informe
   *[source] la grabación
}, así que { $option } lo sobrescribiría; dé otro nombre
output-option = { $option } n.º { $number }
output-twice = { $option } y { $other } se escribirían aquí a la vez; dé dos nombres
report-of-another = es un informe sobre { $about }; indique uno sobre { $exercise }
record-nothing = indique las grabaciones de la demostración, o --camera 0 para hacerla ahora
track-already = ya es una pista; indique un vídeo
track-out = indique un archivo cuyo nombre termine en { $ending }, o una carpeta existente
    .several = varios vídeos necesitan una carpeta existente, no un solo archivo
track-same = { $one } y { $other } se guardarían ambos como { $path }; cambie el nombre de uno

## Palabras de Typer, que lee la línea de órdenes.

typer-usage = Uso:
    .options = [OPCIONES]
    .command = ORDEN [ARGUMENTOS]...
typer-arguments = Argumentos
typer-options = Opciones
typer-commands = Órdenes
typer-error = Error
typer-required = obligatorio
typer-default = por defecto
typer-help = Mostrar esta ayuda y salir.
typer-try = La ayuda está en { $command }.
typer-missing-argument = Falta el argumento { $hint }.
typer-missing-option = Falta la opción { $hint }.
typer-missing-command = Falta la orden.
typer-invalid = Valor no válido para { $hint }: { $problem }
typer-choice = { $given } no es ninguno de estos: { $known }.
typer-number = debe ser un número
typer-integer = debe ser un número entero
typer-no-option = No existe la opción { $option }
    .close = No existe la opción { $option } (quizá: { $close })
typer-no-command = No existe la orden { $command }.
    .close = No existe la orden { $command }. ¿Quería decir { $close }?
typer-no-value = La opción { $option } no admite ningún valor.
typer-needs-value = La opción { $option } necesita un valor.
typer-unexpected = Sobra lo siguiente: { $given }
