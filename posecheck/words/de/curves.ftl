## Referenzbewegungen aus anderen Programmen und für sie. Was falsch ist, steht nach dem Namen der Datei.

name-shape = verwenden Sie im Namen Kleinbuchstaben, Ziffern und _, wie { $example }
curves-no-coordinate = OpenSim hat für keine Messgröße von { $pattern } eine Koordinate; schreiben Sie eine .csv-Datei
curves-no-column = keine Spalte ist eine Koordinate, die PoseCheck verwenden kann; es gibt { $known }
curves-ending = geben Sie eine Datei an, deren Name auf { $table } (Tabelle) oder { $motion } (OpenSim) endet
curves-times-of-table = --from und --to sind nur für .mot; eine Tabelle hat eine einzige Wiederholung
curves-outside = von { $from } bis { $to }: die Datei geht von { $first } bis { $last }
curves-too-few = von { $from } bis { $to }: nur { $count ->
    [one] { $count } Zeitpunkt
   *[other] { $count } Zeitpunkte
}; nötig sind { $needed }
curves-several = sie enthält { $count } Wiederholungen (Sekunden { $at }); wählen Sie eine mit --from und --to
curves-no-measure = nennt keine Messgröße, die PoseCheck hat; `posecheck exercises measures` zeigt ihre Namen
curves-no-sides = { $measure } hat keine Seiten; lassen Sie die Seite leer
curves-unit = { $measure } muss in { $unit } angegeben sein, nicht in { $given }
curves-number = { $column } von { $measure } muss eine Zahl sein
    .negative = { $column } von { $measure } darf nicht negativ sein
curves-percent = percent von { $measure } muss von 0 bis 100 gehen, jeder Wert einmal, in Schritten von höchstens { $step }; hier hat es { $count } Werte von { $first } bis { $last }
    .each = { $measure } muss jedes Prozent von 0 bis 100 einmal haben
curves-whole = { $name } ist { $given }; erwartet: eine ganze Zahl
curves-text = { $name } muss eine Zahl sein, nicht { $given }
curves-part = part ist { $part }, und das gibt es nicht
curves-no-table = keine Tabelle: sie braucht eine Zeile mit den Namen der Spalten und darunter weitere Zeilen
curves-cells = hat { $cells } Zellen, aber Zeile 1 nennt { $columns } Spalten; Zahlen mit Dezimalkomma brauchen Semikolons zwischen den Spalten
curves-angle = { $measure } ist { $given }; ein Winkel des Körpers liegt zwischen -{ $most } und { $most } Grad
curves-lacks = hat eine Spalte measure, aber keine namens { $missing }
curves-side = die Seite ist { $given }; erwartet: left, right oder nichts
curves-no-percent = nennt keine Spalte percent (der Bewegung, von 0 bis 100); daneben gibt es eine Spalte measure oder eine für jede Messgröße, wie knee_flexion_left_mean
column-again = { $name } kommt zweimal vor
motion-not = keine Bewegungsdatei; ihr Kopf muss mit einer Zeile { $end } enden
motion-only-header = endet mit dem Kopf; es muss eine Zeile mit den Namen der Spalten folgen
motion-first-column = ist { $given }; die erste Spalte muss time sein
motion-columns = hat { $count } Spalten; { $named } haben einen Namen
motion-gap = { $name } ist unbekannt; füllen Sie zuerst die Lücke
motion-count = sagt { $said }, aber es sind { $found }
motion-degrees = inDegrees ist { $given }; erwartet: yes oder no
motion-no-unit = sagt die Einheit nicht; fügen Sie dem Kopf eine Zeile inDegrees=yes oder inDegrees=no hinzu
