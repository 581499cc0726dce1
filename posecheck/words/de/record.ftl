## Eine Übung aus einer Vorführung.

demonstrated-summary = { $movement }, wie vorgeführt.
phase-out = Hinweg
phase-target = weitester Punkt
    .hold = Halten
phase-back = Rückweg

demonstrated-source = Vorführung vom { $day }: { $reps ->
        [one] { $reps } Wiederholung
       *[other] { $reps } Wiederholungen
    } in { $recordings ->
        [one] { $recordings } Aufnahme
       *[other] { $recordings } Aufnahmen
    } { $views }. { $measure }: Ausmaß { $range }. Erstellt mit PoseCheck { $software }{ $model ->
        [none] .
       *[other] , Posenmodell { $model }.
    }
demonstrated-range = { $range }, Standardabweichung { $spread } zwischen den Wiederholungen
    .once = { $range }, einmal gemessen
recorded-on = { DATETIME($day, dateStyle: "medium") }
    .made = { DATETIME($day, dateStyle: "medium") } (Tag der Erstellung; die Aufnahme sagt nicht, wann sie gemacht wurde)

comment-head = Aus einer Vorführung erstellt mit `posecheck record`. Alle Grenzen sind Vorschläge: Ändern Sie, was nicht zum Patienten passt.
comment-edit = Erhöhen Sie nach einer Änderung `version`. Was jedes Feld bedeutet: docs/exercises.md.
comment-views = Von wo aus der Bewegung zu folgen ist, die beste Ansicht zuerst.
comment-trial = repetitions zählt, wie oft; hold misst, wie lange das Ziel gehalten wird.
comment-lead = Die eine Messgröße, die genannt wird, vom vorgeführten Beginn bis zum vorgeführten Ziel.
comment-phases = Die Namen werden angezeigt. Regeln und Tempo beziehen sich auf die ids.
comment-rules = Ändern Sie min, max, tolerance und die Sätze nach Belieben; löschen Sie Regeln, die Sie nicht wollen.
comment-dose = Ergänzen Sie sets, reps und rest_s. Die Zeiten sind die der Vorführung, in Sekunden.

proposed-range =
    .aim = Volles Bewegungsausmaß
    .cue = Führen Sie die Bewegung etwas weiter aus.
    .share = { $share } des vorgeführten Wegs, der von { $start } bis { $target } ging (Median). Die Toleranz ist der erwartete Fehler der Messgröße.
    .smallest = Der vorgeführte Weg ging von { $start } bis { $target } (Median), und die kleinste Wiederholung erreichte { $least }: Mehr wird nicht verlangt. Die Toleranz ist der erwartete Fehler der Messgröße.
proposed-hold =
    .aim = Am Ende gehalten
    .cue = Halten Sie etwas länger.
    .share = { $share } der vorgeführten Haltezeit von { $time } (Median).
proposed-still = { $measure } änderte sich in der Vorführung ({ $reps ->
        [one] { $reps } Wiederholung
       *[other] { $reps } Wiederholungen
    }) um höchstens { $shown } gegenüber dem Beginn. Die Grenze gibt { $spread } dazu, weil Wiederholungen schwanken. Die Toleranz ist der erwartete Fehler der Messgröße.
proposed-trunk_lateral_lean =
    .aim = Rumpf nicht zur Seite geneigt
    .cue = Neigen Sie sich nicht zur Seite.
proposed-trunk_flexion =
    .aim = Rumpf ruhig
    .cue = Halten Sie den Rumpf ruhig.
proposed-trunk_rotation =
    .aim = Rumpf nicht gedreht
    .cue = Drehen Sie den Rumpf nicht.
proposed-shoulder_flexion =
    .aim = Oberarm ruhig
    .cue = Halten Sie den <linken|rechten> Oberarm ruhig.
proposed-shoulder_abduction =
    .aim = Oberarm ruhig
    .cue = Halten Sie den <linken|rechten> Oberarm ruhig.
proposed-hip_flexion =
    .aim = Oberschenkel ruhig
    .cue = Halten Sie den <linken|rechten> Oberschenkel ruhig.
proposed-shoulder_hike =
    .aim = Schultern unten
    .cue = Lassen Sie die <linke|rechte> Schulter unten.
proposed-pelvic_drop =
    .aim = Becken waagerecht
    .cue = Halten Sie das Becken waagerecht.
proposed-medial_knee_displacement =
    .aim = Knie über den Füßen
    .cue = Halten Sie die Knie über den Füßen.
proposed-heel_height =
    .aim = Fersen am Boden
    .cue = Lassen Sie die Fersen am Boden.

recorded-saved = Gespeichert: { $path } und daneben { $pattern }.
recorded-shown = Vorgeführt
recorded-source = { $reps ->
        [one] { $reps } Wiederholung
       *[other] { $reps } Wiederholungen
    } in { $source }, { $view }: { $times }
recorded-left-out = Weggelassen
recorded-other = { $source } bei { $times }: { $why }
recorded-proposed = Vorgeschlagen
recorded-kind = { $trial }; { $position }; { $sides }
recorded-told = Genannt
recorded-lead = { $measure } von { $start } bis { $target }
recorded-varied = Streuung
recorded-spread = Ausmaß ± { $spread } zwischen { $reps } Wiederholungen (Standardabweichung)
    .few = Ausmaß ± { $spread } zwischen 2 Wiederholungen (Standardabweichung); drei oder mehr ergeben ein verlässliches Band
    .once = nicht bekannt, weil das ganze Ausmaß nur in einer Wiederholung zu sehen war: Wie weit andere abweichen dürfen, ist angenommen; drei oder mehr messen es
recorded-rules = Regeln
recorded-no-rules = keine: Es wird nichts verlangt, was die Vorführung nicht selbst einhält
recorded-measured = Gemessen
recorded-moving = in Bewegung: { $measures }
recorded-still = ruhig gehalten: { $measures }
recorded-hidden = Nicht gemessen
recorded-not-from-here = { $measures } ({ $views } nicht möglich oder nicht zu sehen)
recorded-next = Als Nächstes
recorded-check = posecheck check { $path } SOURCE
    .why = an einer anderen Aufnahme ausprobieren
recorded-look = posecheck exercises show { $path }
    .why = alles lesen; ändern Sie Grenzen und Sätze in der Datei

recording-countdown = Gehen Sie zurück, bis Ihr ganzer Körper im Bild ist.
recording-first = Zeigen Sie die Bewegung, und ruhen Sie danach einen Moment.
recording-more = Zeigen Sie sie noch einmal, oder kommen Sie zurück, um zu beenden.
recording-found = Wiederholung { $count } gesehen.
recording-taken-back = Die letzte Wiederholung wurde zurückgenommen.
recording-review = { $count ->
        [one] { $count } Wiederholung
       *[other] { $count } Wiederholungen
    }. Enter speichert, D nimmt die letzte zurück, Q bricht ohne Speichern ab. Gespeichert wird in { $seconds } s.
recording-stopped = Abgebrochen. Es wurde nichts gespeichert.

## Vorführungen, aus denen sich nichts lernen lässt. Was falsch ist, steht nach dem Namen der Aufnahme.

take-nobody = es war niemand zu sehen
    .length = in { $length } war niemand zu sehen
take-none = es wurde keine Wiederholung gefunden; zeigen Sie die Bewegung mindestens einmal, hin und zurück
    .moves = es wurde keine Wiederholung gefunden; jemand ist bei { $seen } zu sehen und bewegt sich bei { $moving }{ $away }. Zeigen Sie die Bewegung mindestens einmal, hin und zurück
    .still = es wurde keine Wiederholung gefunden; jemand ist bei { $seen } zu sehen, bewegt aber Rumpf, Arme und Beine nicht deutlich{ $away }. Bewegungen des Kopfes und Drehungen des Rumpfes lassen sich nicht aus einer Vorführung lernen. Zeigen Sie die Bewegung mindestens einmal, hin und zurück
take-not-again = die Bewegung wird in ihrer eigenen Aufnahme nicht wiedergefunden; Hin- und Rückweg müssen sich jedes Mal gleichen{ $away }. Zeigen Sie sie dreimal, jedes Mal mit einem Moment Ruhe davor
take-not-whole = keine Wiederholung ist bis zum Ende zu sehen: eine beginnt bei { $begin }, aber nach { $end } ist die Bewegung nicht mehr zu sehen{ $away }. Zeigen Sie die Bewegung mindestens einmal, hin und zurück
    .finish = keine Wiederholung ist bis zum Ende zu sehen: eine beginnt bei { $begin }, aber die Aufnahme endet bei { $end }{ $away }. Zeigen Sie die Bewegung mindestens einmal, hin und zurück
    .cut = keine Wiederholung ist bis zum Ende zu sehen: eine beginnt bei { $begin }, aber bei { $end } wechselt das Bild zu einem anderen{ $away }. Zeigen Sie die Bewegung mindestens einmal, hin und zurück
away-nobody = ; niemand ist im Bild bei { $at }
away-parts = ; nicht im Bild bei { $at }: { $parts }
body-part = { $part ->
    [ears] Ohren
    [shoulders] Schultern
    [elbows] Ellenbogen
    [wrists] Handgelenke
    [hips] Hüften
    [knees] Knie
    [ankles] Knöchel
   *[feet] Füße
}
take-two-movements = zeigt zwei verschiedene Bewegungen: eine bei { $first }, eine andere ab { $from }, bei { $second }. Nehmen Sie jede für sich auf
take-another = zeigt eine andere Bewegung als die übrigen Aufnahmen
take-uncounted = die Übung, die daraus folgt, zählt die Bewegung darin nicht wieder (Bewegungen bei { $at }). Zeigen Sie die Bewegung dreimal, jedes Mal mit einem Moment Ruhe davor
    .nothing = die Übung, die daraus folgt, zählt die Bewegung darin nicht wieder. Zeigen Sie die Bewegung dreimal, jedes Mal mit einem Moment Ruhe davor
take-repetition = Wiederholung { $number } bei { $at }
    .size = { $repetition } ({ $size })
take-unmeasured = nicht gemessen
take-sizes = die Wiederholungen gehen zu unterschiedlich weit ({ $measure }): { $odd }. Nehmen Sie gleichmäßige Wiederholungen auf
    .usual = die Wiederholungen gehen zu unterschiedlich weit ({ $measure }): { $odd }; die anderen { $usual }. Nehmen Sie gleichmäßige Wiederholungen auf
take-sides = die Wiederholungen sind zu unterschiedlich: { $repetition } wird mit der { $side ->
    [left] linken
   *[right] rechten
} Seite gemacht, die anderen mit der anderen. Zeigen Sie nur eine Seite oder jede mindestens zweimal
take-no-measure = keine Messgröße zeigt die Bewegung bei { $at }, gesehen { $view }
    .all = { $problems }. Nehmen Sie sie { $views } auf, mit dem ganzen Körper im Bild
take-stopped = wurde beendet, bevor etwas aufgenommen war
take-given-none = es gibt nichts, woraus gelernt werden könnte: geben Sie mindestens eine Aufnahme an
personal-not-seen = keine ganze Wiederholung zeigt die { $side ->
    [left] linke
   *[right] rechte
} Seite; nehmen Sie sie von dieser Seite oder von vorn auf
personal-none = es gibt keine gezählte Wiederholung, in der eine Messgröße von Anfang bis Ende zu sehen war
