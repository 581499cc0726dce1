## Qué está mal en un campo de un archivo o una petición, y qué sería correcto. Va después del nombre del campo.

missing = falta; se espera { $what }
must-be = debe ser { $asked }, no { $given }
    .alone = debe ser { $asked }
    .close = debe ser { $asked }, no { $given }; ¿quería decir { $close }?
unusable = no se puede usar aquí
unknown = no existe { $thing } { $given }; { $count ->
    [0] no hay nada de ese tipo
    [one] lo único que hay es { $known }
   *[other] lo que hay es { $known }
}
    .close = no existe { $thing } { $given }; ¿quería decir { $close }?
unknown-part = no existe la parte del cuerpo { $given }; indique una como ankles, o un punto del cuerpo como left_ankle
unknown-measure = no existe la medida { $given }; posecheck exercises measures las enumera todas
thing-direction = la dirección
thing-exercise = el ejercicio
thing-key = la clave
thing-measure = la medida
thing-part = la parte del cuerpo
thing-phase = la fase
thing-posture = la postura
thing-rule = el criterio

exercise-in-a-file = (o indique la ruta de un archivo .yaml)
no-own-folder = { $variable } indica { $folder }, y esa carpeta no existe
id-is-not-file = es { $id }, pero el archivo se llama { $file }; dé el mismo nombre a los dos, para que se encuentre el ejercicio

asked-and-what = { $about }: { $asked }
asked-identifier = un nombre de letras minúsculas, cifras y _ que empiece por una letra, como heel_raise
asked-language = un código de idioma de dos letras, como en
asked-texts = un texto para cada idioma, como { $example }
asked-value = un valor
asked-boolean = true o false
asked-string = un texto
asked-string-from = un texto de al menos { $least ->
    [one] un carácter
   *[other] { $least } caracteres
}
asked-string-to = un texto de { $most } caracteres como máximo
asked-integer = un número entero
asked-number = un número
asked-number-from = { $number } desde { $least }
asked-number-to = { $number } hasta { $most }
asked-number-between = { $number } de { $least } a { $most }
asked-number-above = { $number } mayor que { $least }
asked-number-above-to = { $number } mayor que { $least } y hasta { $most }
asked-array = una lista
    .example = una lista, como { $example }
asked-array-from = una lista de al menos { $least ->
    [one] una entrada
   *[other] { $least } entradas
}
asked-array-of = una lista de { $count ->
    [one] una entrada
   *[other] { $count } entradas
}
asked-object = claves con valores
    .example = claves con valores, como { $example }
asked-object-of = claves, y para cada una { $each }
given-nothing = nada
list-and = { $most } y { $last }
list-or = { $most } o { $last }

no-yaml = no se puede leer como YAML: { $problem }
no-yaml-colon = no se puede leer: ponga entre comillas un texto que tenga dos puntos
comma-in-text = un texto entre llaves termina en la primera coma si no va entre comillas; póngalo entero entre comillas, hasta '{ $rest }'
no-yaml-tab = no se puede leer: use espacios para sangrar, no un tabulador
no-yaml-bracket = no se puede leer: el paréntesis abierto en la línea { $line } no se cierra; un texto que contiene coma, dos puntos o almohadilla necesita comillas
no-yaml-mapping = una definición son claves con valores, como id: squat
no-json = no se puede leer como JSON: { $problem }
key-twice = la clave { $key } aparece dos veces; deje una

format-one-format = el formato 1 ya no se lee; cambie lo que se indica abajo y escriba format: 2
format-one-limbs = ahora se llama sides: body, each o alternating
format-one-movement = measure, start y target están ahora en lead; el resto ya no hace falta
format-one-phases = ahora son una lista, con líneas como - { "{" }id: lowering, part: out, name: { "{" }en: lowering{ "}" }{ "}" }
format-one-demonstration = ahora se llama postures
pattern-name = debe ser el nombre de un archivo .json junto a la definición, como squat.pattern.json
pattern-missing = no hay ningún archivo { $pattern } junto a { $file }
no-movement = indique pattern (un archivo) o postures: sin ellos no hay movimiento que contar
no-lead = indique también lead: en un ensayo del tipo { $kind } se le dice una medida al paciente
same-start-and-target = start y target deben ser distintos, o no hay movimiento entre ellos
wrong-view = { $measure } no se puede saber desde la vista { $views }; sí desde { $valid }
id-twice = el id '{ $id }' se usa dos veces para { $thing }; cada id debe ser único
no-source = '{ $source }' no está en sources; escriba ahí de qué publicación se trata
no-source-at-all = indique una publicación en sources; si nadie ha publicado el límite, reason dice "decisión nuestra" o "demostración propia" y cómo se eligió
source-unused = nada remite a ella; indíquela en sources de un criterio o quítela
told-twice = { $measure } ya se dice; quítela
outside-human = debe estar entre { $least } y { $most }, que es todo lo que { $measure } alcanza en las personas
no-limit = indique { $low }, { $high } o ambos
no-weight = al menos una parte de la puntuación necesita un peso mayor que 0
limits-crossed = { $low } debe ser menor que { $high }
one-limit = indique { $low } o { $high }, no ambos
no-sides = { $measure } no se mide a la izquierda y a la derecha; indique una medida que sí
consecutive-phases = indique una o varias de las fases { $known }, una tras otra
phase-whole = whole significa toda la repetición; dé otro nombre a la fase
part-or-percent = indique part o percent, no ambos
percent-backwards = percent debe ser [inicio, final], con el inicio menor que el final
all-parts = indique una fase para cada parte, en el orden out, target, back, o todas las fases en percent
percent-gaps = en percent, cada fase empieza donde termina la anterior, de 0 a 100
one-direction = indique dos o más direcciones; una sola es el objetivo mismo
hold-twice = el ritmo también da el tiempo de '{ $phase }'; indique solo uno de los dos

ages-backwards = debe ser [primera, última], con la primera edad no mayor que la última
empty-band = indique mean, low o high: una franja sin ninguno de ellos no dice nada
sd-without-mean = indique también mean: una desviación estándar sola no dice nada
needs-unverified = indique el motivo por el que las cifras no se han cotejado con la propia publicación
needless-unverified = quítelo: se dice que las cifras están verificadas
needs-limits = indique middle_half o mean_interval: la franja { $band } tiene low o high, y no se dice de qué son límites
bands-overlap = la franja { $other } también trata de personas de estas edades; dé a cada edad y sexo una sola franja
result-misfits-trial = un ensayo del tipo { $kind } no tiene { $result } como resultado; indique { $known }
result-misfits-lead = debe ser una medida en { $unit }, porque el resultado de la prueba es del tipo { $result }
uncounted-without-count = debe ser zero o invalid: el resultado es del tipo { $result }, así que no se cuentan repeticiones
norm-in-other-unit = debe ser { $unit }, la unidad de un resultado del tipo { $result }

unsupported-no-lead = hace falta: la medida que se le dice al paciente
unsupported-step-rules = los criterios todavía no se pueden valorar paso a paso; quítelos
unsupported-percent = las fases en porcentaje todavía no se pueden seguir; indique part
unsupported-also = de momento solo se puede medir lead
unsupported-directions = todavía no se pueden distinguir varias direcciones
unsupported-set-rule = un criterio para toda la serie todavía no se puede valorar

no-such-limit = un criterio del tipo { $kind } no tiene { $limit }
no-lead-range = { $exercise } no tiene una medida en lead, así que no hay nada a lo que dar una amplitud
range-too-small = la cámara no puede distinguir un movimiento tan pequeño de su propio error; indique al menos { $least }
no-sides-to-choose = { $exercise } se hace con todo el cuerpo y no tiene lados; quite side

no-report = no es un informe; indique un archivo escrito por posecheck check --json
no-such-field = no forma parte de un informe, que esta versión de PoseCheck sepa
other-unit = debe ser { $unit }, la unidad de { $measure }
no-time-origin = debe ser una fecha y hora con la diferencia respecto a UTC, como 2026-03-02T10:15:30+01:00, no { $given }
report-of-other-version = el informe lo hizo PoseCheck { $made_by }, y este es { $this }; si aquel es más nuevo, actualice PoseCheck

## Lo que falla en el archivo de un movimiento de referencia.

pattern-only-curves = solo tiene curvas con las que comparar y ninguna postura con la que contar; indíquelo con --reference
pattern-without-file = su archivo se busca junto a la definición, así que la definición debe leerse de un archivo
pattern-no-bands = no hay ninguna, así que no hay con qué comparar
pattern-still = al menos un canal debe tener un recorrido mayor que su error esperado, o debe haber bandas con las que comparar
pattern-spread = { $spread } debe ser un número donde lo sea { $of }

## YAML que no se lee aunque sea YAML.

yaml-alias = no se sigue una referencia como *name; escriba aquello que representa
yaml-too-long = demasiado largo: tiene más de { $most } claves y valores
yaml-too-deep = hay más de { $most } niveles anidados
yaml-value = no se puede leer un valor ({ $problem })
not-a-number = { $given } no es un número

## Lo que falla en los casos de prueba y en las posturas.

cases-no-rule = el criterio { $rule } no tiene casos
cases-no-view = no se cuenta nada en la vista { $view }
cases-partial = partial debe contener números de repeticiones, de 1 a { $most }
cases-sides = dé un valor de sides para cada uno de reps, o ninguno
cases-measured = measured debe ser [mínimo, máximo], con el mínimo por debajo del máximo
no-postures = { $exercise } no tiene posturas, así que no se puede mostrar
no-cases = no hay ningún { $file } junto a { $definition }, así que no se conoce ningún fallo
posture-unknown = desconocido en una postura: { $unknown }; se permite: { $allowed }; { $left }_ o { $right }_ puede preceder a todos hasta { $last }
posture-numbers = los valores de una postura deben ser números, o listas de una misma longitud: { $problem }
posture-infinite = { $name } no es finito en una postura
posture-hinge = { $name } es { $given }; debe estar entre 0 y { $most }

## Una lista de errores abreviada.

and-more = y { $count } más
