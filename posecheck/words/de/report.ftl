## Ein Bericht im Terminal, und eine Übung in Worten.

view-front = von vorn
view-oblique = schräg von vorn
view-side = von der Seite
view-rear_oblique = schräg von hinten
view-rear = von hinten

when = { DATETIME($time, dateStyle: "medium", timeStyle: "short") }

report-nobody = { $frames ->
    [one] { $duration }, { $frames } Bild, niemand war zu sehen
   *[other] { $duration }, { $frames } Bilder, niemand war zu sehen
}
report-seen = { $frames ->
    [one] { $duration }, { $frames } Bild, Patient zu sehen in { $share }, { $view }
   *[other] { $duration }, { $frames } Bilder, Patient zu sehen in { $share } davon, { $view }
}
report-count = { $count ->
    [one] { $count } Wiederholung
   *[other] { $count } Wiederholungen
}
report-compensated = { $compensated } mit Ausweichbewegung
report-partial = { $count ->
    [one] { $count } unvollständige Wiederholung nicht gezählt
   *[other] { $count } unvollständige Wiederholungen nicht gezählt
}
report-side = Seite
report-time = Zeit
report-repetition = Wiederholung
report-range = Bewegungsausmaß
report-farthest = Winkel in Endstellung
report-about-range = Bewegungsausmaß: die Änderung von „{ $measure }“ vom Beginn einer Wiederholung bis zu ihrem weitesten Punkt. Ein Befund mit „erreicht“ nennt den Wert selbst.
    .farthest = Winkel in Endstellung: „{ $measure }“ am weitesten Punkt einer Wiederholung, wie ein Goniometer ihn anzeigt. In den Kennzahlen ist „Ausmaß“ die Änderung vom Beginn bis dorthin.
    .both = Wo sich beide Seiten bewegt haben, zählt die Seite, die weiter gekommen ist.
report-short = Vom Beginn an { $range } bewegt; verordnet waren { $prescribed }
report-prescribed = Verordnet: { $prescribed } vom Beginn an, erreicht in { $times } von { $of } Wiederholungen.
report-span = { $start }–{ $end } s
report-to-work-on = zu verbessern
    .list = Zu verbessern:
report-not-counted = Nicht gezählt:
report-uncounted = { $span }: { $why }
    .sided = { $span }, { $side }: { $why }
report-share = { $share } des üblichen Umfangs
report-cues = Gegebene Hinweise:
report-cue = „{ $cue }“
    .often = „{ $cue }“ ({ $times ->
        [2] zweimal
       *[other] { $times }-mal
    })
report-score = Punkte
report-note = Anmerkung:
left = links
right = rechts
both = beide

limits-range = { $bound ->
    [max] { $measure } geht zurück auf { $limits }
   *[min] { $measure } erreicht { $limits }
}
limits-alignment = { $quantity ->
    [change] { $measure }: { $way ->
        [either] in jede Richtung { $limits } Abweichung vom Anfang
        [less] { $limits } weniger als am Anfang
       *[more] { $limits } mehr als am Anfang
    }
   *[value] { $measure }: { $limits }
}
limits-duration = { $timed ->
    [whole] Die ganze Wiederholung dauert { $limits }
   *[other] Die Phase „{ $phase }“ dauert { $limits }
}
limits-hold = { $measure } { $limits }, { $time } lang gehalten
limits-symmetry = { $measure }: Unterschied zwischen links und rechts { $limits }
limits-count = { $count ->
    [one] mindestens { $count } Wiederholung im Satz
   *[other] mindestens { $count } Wiederholungen im Satz
}
limits-variability = { $timed ->
    [whole] Die Dauer einer Wiederholung schwankt im Satz um höchstens { $most } ihres Mittelwerts
   *[other] Die Dauer der Phase „{ $phase }“ schwankt im Satz um höchstens { $most } ihres Mittelwerts
}
between = zwischen { $least } und { $most }
at-least = mindestens { $least }
at-most = höchstens { $most }

trial-repetitions = Wiederholungen
trial-hold = Halten
    .at-most = Halten, höchstens { $time }
trial-count_in_time = so viele Wiederholungen wie möglich in { $time }
    .last = so viele Wiederholungen wie möglich in { $time }; die letzte zählt, sobald { $share } des Wegs geschafft sind
trial-time_to_complete = { $count ->
    [one] eine Aufgabe
   *[other] { $count } Wiederholungen
}
    .way = bis zu einer Markierung in { $distance } m Entfernung
    .timed = gestoppt { $starts ->
        [signal] vom Signal
       *[movement] von der ersten Bewegung
    } bis { $ends ->
        [target] zum Ziel
       *[rest] zur Rückkehr
    }
    .limit = höchstens { $time }
trial-steps = Schritte
    .way = über { $distance } m
    .time = { $time } lang

dose-sets = { $sets ->
    [one] { $sets } Satz, { $reps }
   *[other] { $sets } Sätze, je { $reps }
}
dose-hold = { $time } halten
dose-tempo = „{ $phase }“ { $time }
dose-rest = { $time } Pause
feedback-every_repetition = Rückmeldung nach jeder Wiederholung
feedback-bandwidth = Rückmeldung nur bei deutlichen Fehlern, wenn eine Grenze um mehr als { $width ->
    [one] die Toleranz
   *[other] das { $width }-Fache der Toleranz
} verfehlt wird
feedback-faded = Rückmeldung anfangs bei { $first } der Wiederholungen, nach { $reps } bei { $last }
feedback-summary = Rückmeldung zusammengefasst nach dem Satz
    .during = { $reps ->
        [one] Rückmeldung nach jeder Wiederholung und zusammengefasst nach dem Satz
       *[other] Rückmeldung zusammengefasst nach je { $reps } Wiederholungen und nach dem Satz
    }
