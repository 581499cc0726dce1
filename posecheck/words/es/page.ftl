## La página del paciente.

try-again = Intentar de nuevo
one-moment = Un momento…
start = Empezar
finish = Terminar
keep-going = Seguir
stop = Parar
once-more = Otra vez
another-exercise = Otro ejercicio
voice = Voz
sounds = Sonidos
licences = Licencias de software
language = Idioma

which-exercise = ¿Qué ejercicio?
search = Buscar por nombre
which-group = Mostrar
group-all = Todos
seated-only = Solo en posición sentada
exercises-found = { $count ->
    [0] No se ha encontrado ningún ejercicio
    [one] { $count } ejercicio
   *[other] { $count } ejercicios
}
exercises-all = Mostrar todos los ejercicios
shown-by-figure = Una figura dibujada muestra el ejercicio: { $name }
repetitions = { $count ->
    [one] { $count } repetición
   *[other] { $count } repeticiones
}
which-side = ¿Qué lado?
side-auto = El lado que mueva
side-left = Lado izquierdo
side-right = Lado derecho
side-both = Los dos a la vez
side-alternating = Izquierdo y derecho por turnos
for-therapist = Para su terapeuta
which-schedule = ¿Cuándo hay que corregir al paciente?
schedule-usual = Como es habitual en este ejercicio
schedule-every_repetition = En cada repetición, al momento
schedule-bandwidth = Solo los fallos claros
schedule-faded = Cada vez menos
schedule-summary = Una vez, después de la serie
compare-with = Comparar con otra demostración (un archivo .pattern.json)
compare-chosen = Su movimiento se comparará con { $file }.
compare-misread = En este archivo no hay ninguna demostración. «posecheck pattern» hace una, por ejemplo a partir de un resultado anterior.
compare-usual = Comparar con la demostración habitual
camera-asked = Su navegador le pedirá permiso para usar la cámara. La necesito para ver cómo se mueve. No se guarda ninguna imagen.

asked-hold = { $count ->
    [one] Mantenga la posición { $time }
   *[other] Mantenga la posición { $time }, { $count } veces
}
    .longest = { $count ->
        [one] Mantenga la posición todo el tiempo que pueda
       *[other] Mantenga la posición todo el tiempo que pueda, { $count } veces
    }
asked-count_in_time = Tantas como pueda en { $time }
asked-time_to_complete = { $count ->
    [one] Se mide el tiempo que necesita
   *[other] Se mide el tiempo que necesita para { $count } repeticiones
}
asked-steps = Se cuentan sus pasos

patient-title = Sobre usted
patient-why = Estos datos son voluntarios. La edad y el sexo hacen falta para comparar su resultado con el de otras personas.
patient-height-why = Sin su estatura, no se puede decir en centímetros hasta dónde llega.
patient-kept = Pasan a formar parte de su resultado. La página los olvida cuando la cierra.
patient-age = Edad en años
patient-out-of-range = Escriba un número entero de { $least } a { $most }, o deje la casilla vacía.
patient-sex = Sexo
sex-untold = Sin indicar
sex-female = Mujer
sex-male = Hombre
patient-height = Estatura en cm
test-protocol = Cómo se hace esta prueba
norm-line-you = usted
norm-line-usual = lo habitual
norm-line-mean = media

camera-check = Prueba de la cámara
mirror = Usted, como en un espejo
of-goal = de { $goal }
    .unit = repeticiones
bar-target = meta
bar-start = inicio

headline = { $count ->
    [0] No se ha contado ninguna repetición
    [one] { $count } repetición
   *[other] { $count } repeticiones
}
goal-reached = Ha alcanzado su objetivo. Muy bien.
well-done = Muy bien.
partial = { $count ->
    [one] No se ha contado { $count } movimiento más pequeño.
   *[other] No se han contado { $count } movimientos más pequeños.
}
uncounted = Sin contar: { $movements }.
uncounted-one = { $count ->
    [one] { $count } movimiento ({ $why })
   *[other] { $count } movimientos ({ $why })
}
cut-short = Esto es lo que había contado hasta entonces.
counted-by-then = { $count ->
    [0] Hasta entonces no había contado ninguna repetición.
    [one] Hasta entonces había contado { $count } repetición.
   *[other] Hasta entonces había contado { $count } repeticiones.
}
about-set = Sobre su serie
went-well = Lo que ha ido bien
work-on = Lo que puede mejorar
not-visible = Lo que la cámara no ha podido ver
in-some = en { $count } de { $all } repeticiones
in-all = { $all ->
    [one] en su repetición
    [2] en las dos repeticiones
   *[other] en las { $all } repeticiones
}
your-movement = Su movimiento
score-parts = De qué se compone la puntuación
each-repetition = Cada repetición
about-range = La amplitud de movimiento es cuánto se ha movido desde donde empezó; «llegó a» es el ángulo que alcanzó. «Más o menos» es lo que puede equivocarse la cámara.
    .farthest = El ángulo final es el ángulo al que llegó. «Más o menos» es lo que puede equivocarse la cámara.
also-checked = Qué más se ha comprobado
also-checked-in = en la repetición { $number }
rep-work-on = Para mejorar
rep-went-well = Ha ido bien
rep-not-seen = No se ha visto

curve = { $count ->
    [one] Su movimiento durante { $duration }: { $count } repetición ({ $each }).
   *[other] Su movimiento durante { $duration }: { $count } repeticiones ({ $each }).
}
curve-one = el número { $number } duró { $time }

curves-title = { $measure }, repetición a repetición
    .of = { $measure }, repetición a repetición, en % { $of }
curves-others = Qué más se ha observado, repetición a repetición
    .one = { $measure }, en % { $of }
curves-which = Mostrar la repetición
curves-all = Todas
curves-start = inicio
curves-end = final
curves-each = Una línea por cada repetición
curves-partial = Un movimiento más pequeño, no contado
curves-band = { $people ->
    [0] Zona sombreada: la demostración, y cuánto se diferencian de ella las personas
    [one] Zona sombreada: la demostración de { $people } persona
   *[other] Zona sombreada: cómo lo hicieron { $people } personas
}; en el centro, la línea de puntos
    .other = Zona sombreada: { $name }; en el centro, la línea de puntos
curves-seen = { $measure }{ $side ->
    [left] , lado izquierdo,
    [right] , lado derecho,
   *[both] {""}
} desde el inicio hasta el final de cada repetición: { $each }.
curves-one = la repetición { $number } llega a { $value }
    .in = la repetición { $number } llega a { $value } (dentro de la zona sombreada)
    .above = la repetición { $number } llega a { $value } (por encima de la zona sombreada)
    .below = la repetición { $number } llega a { $value } (por debajo de la zona sombreada)
curves-band-seen = En su punto más lejano, la zona sombreada va de { $low } a { $high }.

trouble-camera_refused = No tengo permiso para usar la cámara.
    .steps =
        Busque el símbolo de la cámara junto a la dirección, en la parte superior de la ventana, y púlselo.
        Elija «Permitir».
        Después pulse «Intentar de nuevo».
trouble-camera_absent = No encuentro ninguna cámara.
    .steps =
        Conecte una cámara.
        Si tiene tapa, ábrala. Si tiene interruptor, enciéndala.
        Después pulse «Intentar de nuevo».
trouble-camera_busy = Otro programa está usando la cámara.
    .steps =
        Cierre otros programas que muestren la imagen de la cámara, como las videollamadas.
        Después pulse «Intentar de nuevo».
trouble-camera_insecure = Su navegador no permite la cámara en esta dirección.
    .steps =
        Abra la página en el ordenador en el que funciona PoseCheck.
        En otros sitios, los navegadores solo permiten la cámara en direcciones que empiezan por https.
trouble-camera_ended = La cámara se ha detenido.
    .steps =
        Compruebe que está conectada.
        Después pulse «Intentar de nuevo».
trouble-pose_failed = Ya no puedo leer la imagen.
    .steps = Pulse «Intentar de nuevo». Si no sirve, cierre el navegador y ábralo otra vez.
trouble-bad_reference = No puedo comparar su movimiento con la demostración del archivo.
    .steps = Pulse «Intentar de nuevo» para comparar con la demostración habitual, o pida otro archivo a su terapeuta.
trouble-unreachable = No consigo conectar con PoseCheck.
    .steps =
        Compruebe que PoseCheck sigue en marcha en su ordenador.
        Después pulse «Intentar de nuevo».
trouble-busy = PoseCheck está atendiendo a otras personas en este momento.
    .steps =
        Espere un momento o cierre otras ventanas que muestren esta página.
        Después pulse «Intentar de nuevo».
trouble-expired = Se ha perdido la conexión y esta serie no puede continuar.
    .steps = Pulse «Intentar de nuevo» para empezar otra serie.
trouble-taken_over = Esta serie continúa en otra ventana.
    .steps = Vaya a esa ventana o pulse «Intentar de nuevo» para empezar aquí desde el principio.
trouble-too_long = Esta serie ha durado más de lo que permite PoseCheck.
    .steps = Pulse «Intentar de nuevo» para empezar desde el principio.
trouble-no_such_exercise = PoseCheck ya no tiene este ejercicio.
    .steps = Elija otro.
trouble-other_version = Esta página es más antigua que PoseCheck.
    .steps = Vuelva a cargar la página.
trouble-refused = PoseCheck no ha entendido esta página.
    .steps = Vuelva a cargar la página. Si no sirve, avise a quien haya instalado PoseCheck.
