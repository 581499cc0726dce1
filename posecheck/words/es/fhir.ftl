## Cómo se llaman los recursos de un paquete FHIR.

fhir-device = PoseCheck
fhir-device-type = Programa que mide el movimiento con una cámara
fhir-device-software = programa
fhir-device-model = modelo de pose
fhir-report = Sesión de ejercicio: { $exercise }
fhir-of-exercise = { $exercise }: { $what }
fhir-undated = Fecha no registrada; sesión { $number } por orden cronológico.
fhir-definition = Definición del ejercicio { $id }, versión { $version }, SHA-256 { $sha256 }.
fhir-method = Estimación de la pose a partir de imágenes de cámara
    .view = Estimación de la pose a partir de imágenes de cámara, vistas { $view }
fhir-repetitions = Repeticiones contadas
fhir-partial = Repeticiones parciales, no contadas
fhir-compensated = Repeticiones con compensación
fhir-best_range = Mejor amplitud de movimiento, { $measure }
fhir-mean_range = Amplitud media de movimiento, { $measure }
fhir-range-unseen = Amplitud de movimiento
fhir-repetition_time = Duración media de una repetición
fhir-score = Puntuación de PoseCheck
fhir-expected-error = Error esperado de un solo valor (error absoluto medio)
fhir-spread = Desviación estándar entre repeticiones
fhir-measured = Repeticiones medidas
fhir-rule = Proporción de repeticiones que cumplieron el criterio «{ $aim }»
fhir-not-judged = Repeticiones sin valorar
fhir-change = Cambio desde una sesión anterior: { $figure }
fhir-detectable = Cambio mínimo detectable (95 %)

outcome-improved = Mejora mayor que el cambio mínimo detectable
outcome-worse = Empeoramiento mayor que el cambio mínimo detectable
outcome-changed = Cambio mayor que el cambio mínimo detectable
outcome-no_real_change = Ningún cambio más allá del cambio mínimo detectable
outcome-not_judged = Sin valorar: no se conoce el cambio mínimo detectable

fhir-test = { $side ->
    [left] Resultado de la prueba: { $what } (lado izquierdo)
    [right] Resultado de la prueba: { $what } (lado derecho)
   *[both] Resultado de la prueba: { $what }
}

fhir-hold = Mantenimiento { $number }
    .sided = Mantenimiento { $number } (lado { $side })
fhir-standard-error = Error estándar
fhir-unseen = Tiempo en que no se pudo ver
fhir-steps-left = Pasos con el pie izquierdo
fhir-steps-right = Pasos con el pie derecho
fhir-step-time-left = Tiempo medio de paso, pie izquierdo
fhir-step-time-right = Tiempo medio de paso, pie derecho
fhir-side-left = Repeticiones con el lado izquierdo
fhir-side-right = Repeticiones con el lado derecho
fhir-side-both = Repeticiones con ambos lados a la vez
