## Movimientos de referencia de y para otros programas. Lo que falla sigue al nombre del archivo.

name-shape = use minúsculas, cifras y _ en el nombre, como { $example }
curves-no-coordinate = OpenSim no tiene ninguna coordenada para las medidas de { $pattern }; escriba un .csv
curves-no-column = ninguna columna es una coordenada que PoseCheck pueda usar; hay { $known }
curves-ending = indique un archivo cuyo nombre termine en { $table } (una tabla) o { $motion } (OpenSim)
curves-times-of-table = --from y --to son solo para .mot; una tabla tiene una sola repetición
curves-outside = de { $from } a { $to }: el archivo va de { $first } a { $last }
curves-too-few = de { $from } a { $to }: solo { $count ->
    [one] { $count } instante
   *[other] { $count } instantes
}; hacen falta { $needed }
curves-several = contiene { $count } repeticiones (segundos { $at }); elija una con --from y --to
curves-no-measure = no nombra ninguna medida que PoseCheck tenga; `posecheck exercises measures` muestra sus nombres
curves-no-sides = { $measure } no tiene lados; deje vacío su lado
curves-unit = { $measure } debe estar en { $unit }, no en { $given }
curves-number = { $column } de { $measure } debe ser un número
    .negative = { $column } de { $measure } no debe ser negativo
curves-percent = percent de { $measure } debe ir de 0 a 100, cada valor una vez, en pasos de { $step } como máximo; aquí tiene { $count } valores de { $first } a { $last }
    .each = { $measure } debe tener cada valor de percent de 0 a 100 una vez
curves-whole = { $name } es { $given }; debe ser un número entero
curves-text = { $name } debe ser un número, no { $given }
curves-part = part es { $part }, que no existe
curves-no-table = no es una tabla: necesita una línea con los nombres de sus columnas, y filas debajo
curves-cells = tiene { $cells } celdas, pero la línea 1 nombra { $columns } columnas; los números con coma decimal necesitan punto y coma entre las columnas
curves-angle = { $measure } es { $given }; un ángulo del cuerpo está entre -{ $most } y { $most } grados
curves-lacks = tiene una columna measure, pero ninguna llamada { $missing }
curves-side = el lado es { $given }; debe ser left, right o quedar vacío
curves-no-percent = no nombra ninguna columna percent (del movimiento, de 0 a 100); además de ella hay una columna measure, o una para cada medida, como knee_flexion_left_mean
column-again = { $name } está dos veces
motion-not = no es un archivo de movimiento; su cabecera debe terminar con una línea { $end }
motion-only-header = termina con la cabecera; debe seguir una línea con los nombres de las columnas
motion-first-column = es { $given }; la primera columna debe ser time
motion-columns = tiene { $count } columnas; { $named } tienen nombre
motion-gap = { $name } no se conoce; rellene antes el hueco
motion-count = dice { $said }, pero hay { $found }
motion-degrees = inDegrees es { $given }; debe ser yes o no
motion-no-unit = no dice su unidad; añada a la cabecera una línea inDegrees=yes o inDegrees=no
