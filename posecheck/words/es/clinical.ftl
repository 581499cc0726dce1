## El resultado de una prueba clínica. $value, $mean, $low, $high, $sd, $change (textos): números con su unidad.

clinical-title = Resultado de la prueba
clinical-of-count = Repeticiones en el tiempo dado
clinical-of-time = Tiempo empleado
clinical-of-hold = Tiempo mantenido
clinical-of-range = Amplitud de movimiento (ángulo final)
clinical-of-distance = Distancia alcanzada
# $what (texto): uno de los anteriores; $side es left, right o both
clinical-result = { $side ->
    [left] { $what }, lado izquierdo: { $value }
    [right] { $what }, lado derecho: { $value }
   *[both] { $what }: { $value }
}
clinical-none = sin resultado válido
# $count (número)
clinical-count = { $count ->
    [one] { $count } repetición
   *[other] { $count } repeticiones
}

# Por qué no hay ninguno, o por qué es 0. $rule (texto): lo que pide el criterio
clinical-why-broken_rule = No se ha cumplido: «{ $rule }».
    .zero = Según el protocolo vale 0, porque no se ha cumplido: «{ $rule }».
clinical-why-not_seen = La cámara no ha visto lo suficiente.
clinical-why-not_completed = La prueba no se ha hecho hasta el final.
clinical-why-too_short = La postura no se ha mantenido ni un segundo.
clinical-why-no_attempt = No se ha visto ningún intento.
clinical-why-no_height = Hace falta la estatura para dar el resultado en centímetros.
# $rules (texto): una lista de lo que piden los criterios
clinical-rule = «{ $rule }»
clinical-unjudged = No se ha podido ver si se cumplía: { $rules }. El resultado solo vale si se cumplió.

# $values (texto): una lista; $count, $asked (números): intentos que se hicieron y que tiene el protocolo
clinical-attempts = { $take ->
    [mean] { $count ->
        [one] Media de { $count } intento
       *[other] Media de { $count } intentos
    }
   *[best] { $count ->
        [one] El mejor de { $count } intento
       *[other] El mejor de { $count } intentos
    }
}: { $values }.
    .fewer = { $count ->
        [one] El protocolo prevé { $asked } intentos; solo hubo uno.
       *[other] El protocolo prevé { $asked } intentos; solo hubo { $count }.
    }
# Un intento sin resultado
clinical-attempt-none = no válido
clinical-attempt = Intento { $number }: { $why }

# Valores normativos. $group (texto): uno de los tres siguientes
clinical-women = mujeres de { $first } a { $last } años
clinical-men = hombres de { $first } a { $last } años
clinical-people = personas de { $first } a { $last } años
clinical-limits-both = { $limits ->
    [middle_half] En { $group }, la mitad central de los valores: de { $low } a { $high }.
   *[mean_interval] Media en { $group }, intervalo de confianza del 95 %: de { $low } a { $high }.
}
clinical-limits-low = { $limits ->
    [middle_half] En { $group }, todos los valores menos la cuarta parte más baja: al menos { $low }.
   *[mean_interval] Media en { $group }, límite inferior del intervalo de confianza del 95 %: { $low }.
}
clinical-limits-high = { $limits ->
    [middle_half] En { $group }, todos los valores menos la cuarta parte más alta: como máximo { $high }.
   *[mean_interval] Media en { $group }, límite superior del intervalo de confianza del 95 %: { $high }.
}
clinical-mean = Media en { $group }: { $mean }.
    .spread = Media en { $group }: { $mean }, desviación estándar { $sd }.
    .number = De { $n } personas.
clinical-standing-below = { $better ->
    [less] El resultado es mejor de lo habitual: es más bajo.
   *[more] El resultado es más bajo de lo habitual.
}
clinical-standing-usual = El resultado está dentro de lo habitual.
clinical-standing-above = { $better ->
    [less] El resultado es peor de lo habitual: es más alto.
   *[more] El resultado es más alto de lo habitual.
}
# $z (texto): cuántas
clinical-z-below = Está { $z } desviaciones estándar por debajo de la media.
clinical-z-above = Está { $z } desviaciones estándar por encima de la media.
# $share (texto): en tanto por ciento
clinical-share = Es el { $share } de la media.
clinical-source = Fuente: { $citation }
clinical-unverified = Estas cifras no se han podido cotejar con la propia publicación.
clinical-no-norm-not_published = No se muestran valores normativos: no se ha publicado ninguno que corresponda a esta prueba.
clinical-no-norm-no_age = No se muestran valores normativos, porque no se ha indicado la edad.
clinical-no-norm-no_sex = No se muestran valores normativos, porque no se ha indicado el sexo.
clinical-no-norm-other_people = No se muestran valores normativos: la publicación trata de personas de otras edades o del otro sexo.
clinical-no-norm-no_result = No se muestran valores normativos, porque no hay resultado.
clinical-change = Un cambio de más de { $change } entre dos pruebas difícilmente se debe al azar (cambio mínimo detectable, 95 %).
    .camera = Un cambio de más de { $change } entre dos pruebas difícilmente se debe al azar (cambio mínimo detectable, 95 %, a partir del error esperado de la cámara).
    .unverified = Esta cifra no se ha podido cotejar con la propia publicación.

## Cómo se hace una prueba, donde se describe un ejercicio.

exercise-test = Prueba clínica
exercise-test-start = Inicio: { $text }
exercise-test-stop = Final: { $text }
exercise-test-invalid = No es válido: { $text }
exercise-test-differs = Distinto de lo publicado: { $text }
