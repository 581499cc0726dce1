## Wie die Ressourcen eines FHIR-Bündels heißen.

fhir-device = PoseCheck
fhir-device-type = Software, die Bewegung mit einer Kamera misst
fhir-device-software = Programm
fhir-device-model = Posenmodell
fhir-report = Übungssitzung: { $exercise }
fhir-of-exercise = { $exercise }: { $what }
fhir-undated = Datum nicht aufgezeichnet; Sitzung { $number } in zeitlicher Reihenfolge.
fhir-definition = Definition der Übung { $id }, Version { $version }, SHA-256 { $sha256 }.
fhir-method = Posenschätzung aus Kamerabildern
    .view = Posenschätzung aus Kamerabildern, { $view } gesehen
fhir-repetitions = Gezählte Wiederholungen
fhir-partial = Unvollständige Wiederholungen, nicht gezählt
fhir-compensated = Wiederholungen mit Ausweichbewegung
fhir-best_range = Bestes Bewegungsausmaß, { $measure }
fhir-mean_range = Mittleres Bewegungsausmaß, { $measure }
fhir-range-unseen = Bewegungsausmaß
fhir-repetition_time = Mittlere Dauer einer Wiederholung
fhir-score = PoseCheck-Punkte
fhir-expected-error = Erwarteter Fehler eines einzelnen Werts (mittlerer absoluter Fehler)
fhir-spread = Standardabweichung zwischen den Wiederholungen
fhir-measured = Gemessene Wiederholungen
fhir-rule = Anteil der Wiederholungen, die „{ $aim }“ eingehalten haben
fhir-not-judged = Nicht beurteilte Wiederholungen
fhir-change = Veränderung seit einer früheren Sitzung: { $figure }
fhir-detectable = Kleinste nachweisbare Veränderung (95 %)

outcome-improved = Verbessert, um mehr als die kleinste nachweisbare Veränderung
outcome-worse = Verschlechtert, um mehr als die kleinste nachweisbare Veränderung
outcome-changed = Um mehr als die kleinste nachweisbare Veränderung verändert
outcome-no_real_change = Keine Veränderung über die kleinste nachweisbare hinaus
outcome-not_judged = Nicht beurteilt: Die kleinste nachweisbare Veränderung ist nicht bekannt

fhir-test = { $side ->
    [left] Testergebnis: { $what } (links)
    [right] Testergebnis: { $what } (rechts)
   *[both] Testergebnis: { $what }
}

fhir-hold = Halten { $number }
    .sided = Halten { $number } ({ $side })
fhir-standard-error = Standardfehler
fhir-unseen = Zeit, in der es nicht zu sehen war
fhir-steps-left = Schritte mit dem linken Fuß
fhir-steps-right = Schritte mit dem rechten Fuß
fhir-step-time-left = Mittlere Schrittdauer, linker Fuß
fhir-step-time-right = Mittlere Schrittdauer, rechter Fuß
fhir-side-left = Wiederholungen mit der linken Seite
fhir-side-right = Wiederholungen mit der rechten Seite
fhir-side-both = Wiederholungen mit beiden Seiten gleichzeitig
