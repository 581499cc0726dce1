## Mouvements de référence venant d’autres programmes ou pour eux. Ce qui ne va pas suit le nom du fichier.

name-shape = utilisez des minuscules, des chiffres et _ dans le nom, comme { $example }
curves-no-coordinate = OpenSim n’a de coordonnée pour aucune mesure de { $pattern } ; écrivez un .csv
curves-no-column = aucune colonne n’est une coordonnée que PoseCheck puisse utiliser ; il y a { $known }
curves-ending = donnez un fichier dont le nom se termine par { $table } (un tableau) ou { $motion } (OpenSim)
curves-times-of-table = --from et --to ne valent que pour .mot ; un tableau a une seule répétition
curves-outside = de { $from } à { $to } : le fichier va de { $first } à { $last }
curves-too-few = de { $from } à { $to } : seulement { $count ->
    [one] { $count } instant
   *[other] { $count } instants
} ; il en faut { $needed }
curves-several = il contient { $count } répétitions (secondes { $at }) ; choisissez-en une avec --from et --to
curves-no-measure = ne nomme aucune mesure que PoseCheck connaisse ; `posecheck exercises measures` énumère leurs noms
curves-no-sides = { $measure } n’a pas de côtés ; laissez son côté vide
curves-unit = { $measure } doit être en { $unit }, pas en { $given }
curves-number = { $column } de { $measure } doit être un nombre
    .negative = { $column } de { $measure } ne doit pas être négatif
curves-percent = percent de { $measure } doit aller de 0 à 100, chaque valeur une fois, par pas de { $step } au plus ; ici, il a { $count } valeurs de { $first } à { $last }
    .each = { $measure } doit avoir chaque pour cent de 0 à 100 une fois
curves-whole = { $name } vaut { $given } ; attendu : un nombre entier
curves-text = { $name } doit être un nombre, pas { $given }
curves-part = part vaut { $part }, qui n’existe pas
curves-no-table = ce n’est pas un tableau : il faut une ligne avec les noms des colonnes, et des lignes en dessous
curves-cells = a { $cells } cellules, mais la ligne 1 nomme { $columns } colonnes ; les nombres à virgule décimale demandent des points-virgules entre les colonnes
curves-angle = { $measure } vaut { $given } ; un angle du corps est compris entre -{ $most } et { $most } degrés
curves-lacks = a une colonne measure, mais aucune nommée { $missing }
curves-side = le côté est { $given } ; attendu : left, right ou rien
curves-no-percent = ne nomme aucune colonne percent (du mouvement, de 0 à 100) ; à côté, il y a une colonne measure, ou une par mesure, comme knee_flexion_left_mean
column-again = { $name } y figure deux fois
motion-not = ce n’est pas un fichier de mouvement ; son en-tête doit se terminer par une ligne { $end }
motion-only-header = s’arrête avec son en-tête ; une ligne avec les noms des colonnes doit suivre
motion-first-column = vaut { $given } ; la première colonne doit être time
motion-columns = a { $count } colonnes ; { $named } ont un nom
motion-gap = { $name } est inconnu ; comblez d’abord le trou
motion-count = annonce { $said }, mais il y en a { $found }
motion-degrees = inDegrees vaut { $given } ; attendu : yes ou no
motion-no-unit = n’indique pas son unité ; ajoutez à l’en-tête une ligne inDegrees=yes ou inDegrees=no
