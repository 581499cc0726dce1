## In den Bildern eines Berichts.

plot-measure = { $measure } ({ $unit })
plot-range = { $side ->
    [left] { $measure }, links: Bewegungsausmaß ({ $unit })
    [right] { $measure }, rechts: Bewegungsausmaß ({ $unit })
   *[both] { $measure }: Bewegungsausmaß ({ $unit })
}
plot-farthest = { $measure }: Winkel in Endstellung ({ $unit })
plot-unit-deg = Grad
plot-unit-s = Sekunden
plot-unit-number = Wiederholungen
plot-unit-cm = Zentimeter
plot-unit-ratio = % { $of }
plot-below-zero = unter 0: { $measure }
plot-share-of-time = Zeit der Wiederholung (%)
plot-seconds = Zeit (s)
plot-repetition = Wiederholung

plot-band = { $people ->
    [0] Referenz: Mittelwert ± 2 SD
    [one] Referenz: Mittelwert ± 2 SD von { $people } Person
   *[other] Referenz: Mittelwert ± 2 SD von { $people } Personen
}
    .other = „{ $called }“: Mittelwert ± 2 SD
plot-each = { $side ->
    [left] links: jede Wiederholung
    [right] rechts: jede Wiederholung
   *[both] jede Wiederholung
}
plot-partial = { $side ->
    [left] links: unvollständig, nicht gezählt
    [right] rechts: unvollständig, nicht gezählt
   *[both] unvollständig, nicht gezählt
}
plot-mean = { $side ->
    [left] links: Mittelwert von { $count }
    [right] rechts: Mittelwert von { $count }
   *[both] Mittelwert von { $count }
}
plot-not-counted = andere Bewegung, nicht gezählt
plot-prescribed = verordnet: { $range }
plot-standard = üblich: { $range }
plot-session-mean = Mittelwert der Sitzung ± erwarteter Fehler
plot-session-result = Ergebnis der Sitzung
    .error = Ergebnis der Sitzung ± Fehler
plot-not-comparable = anders gemessen, mit der letzten nicht vergleichbar
plot-no-real-change = keine echte Veränderung zur letzten Sitzung
