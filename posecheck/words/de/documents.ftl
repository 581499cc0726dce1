## Ein schriftlicher Bericht, als Seite oder auf Papier.

document-title = { $exercise }: Bericht
    .several = { $exercise }: Bericht über mehrere Sitzungen
document-session = Sitzung { $number }
    .dated = Sitzung { $number }, { $when }

document-progress = Verlauf: { $exercise }
    .caption = Die Kennzahlen jeder Sitzung
    .session = Sitzung
    .says = { $figure ->
        [test] Testergebnis jeder Sitzung; die Werte stehen in der Tabelle.
        [held] Längste Haltezeit jeder Sitzung mit ihrem Fehler; die Werte stehen in der Tabelle.
       *[mean_range] Mittleres Bewegungsausmaß jeder Sitzung mit dem erwarteten Fehler; die Werte stehen in der Tabelle.
    }
    .about = Das graue Band ist die kleinste nachweisbare Veränderung um die letzte Sitzung: Ein Wert darin hat sich nicht wirklich verändert.
document-since = Die letzte Sitzung im Vergleich mit: { $session }

document-about = Über diese Sitzung
document-exercise = Übung
document-when = Datum
document-source = Aufnahme
document-prescription = Verordnet
document-measured = Gemessen
document-speed = Zeitlupe
    .times = läuft { $times }-mal langsamer ab als in Wirklichkeit; alle Zeiten hier sind die der wirklichen Bewegung
document-unknown = nicht bekannt
document-as-usual = wie in der Übung vorgesehen
document-range = Bewegungsausmaß { $range }
document-age = { $age ->
    [one] { $age } Jahr alt
   *[other] { $age } Jahre alt
}
document-female = weiblich
document-male = männlich
document-height = { $height } groß
document-dose = { $sets ->
    [one] { $sets } Satz, { $reps }
   *[other] { $sets } Sätze, je { $reps }
}

document-summary = Zusammenfassung
document-sentence = { $text }.
document-mean-range = { $figure }: { $range }.
document-judged = { $judged ->
    [0] Keine der { $rules } Regeln ließ sich beurteilen.
    [one] { $judged } von { $rules } Regeln ließ sich beurteilen; sie wurde { $met ->
        [0] nicht jedes Mal eingehalten
       *[other] jedes Mal eingehalten
    }.
   *[other] { $judged } von { $rules } Regeln ließen sich beurteilen; { $met ->
        [0] keine davon wurde jedes Mal eingehalten
        [one] { $met } davon wurde jedes Mal eingehalten
       *[other] { $met } davon wurden jedes Mal eingehalten
    }.
}
document-to-work-on = Zu verbessern: „{ $aim }“, nicht eingehalten in { $times } von { $of } Wiederholungen.
document-differs = Im Vergleich mit der Referenzbewegung: { $text } ({ $times } von { $of } Wiederholungen)

document-rules = Was verlangt war
    .caption = Jede Regel, und in wie vielen von { $count } Wiederholungen sie eingehalten wurde. Was die Kamera nicht sehen konnte, ist unklar.
document-other-definition = Die Definition dieser Übung hat sich seit der Sitzung geändert. Die Regeln tragen ihre heutigen Namen, und was sie damals verlangten, ist nicht bekannt.
document-rule = Regel
document-asked = Verlangt
document-met = Eingehalten
document-not-met = Nicht eingehalten
document-unknown-verdict = Unklar

document-score = Punkte
document-quality = Bewegungsqualität

document-repetitions = Wiederholungen
    .caption = Jede Wiederholung
document-rep-number = Nr.
document-rep-side = Seite
document-rep-time = Zeit
document-rep-range = Bewegungsausmaß
document-rep-farthest = Winkel in Endstellung
document-rep-status = Wiederholung
document-rep-work-on = Zu verbessern
document-rep-whole = Gesamt
document-rep-score = Punkte
document-rep-reason = Grund
document-ranges =
    .says = { $measure }, Bewegungsausmaß jeder Wiederholung: { $listed }. { $asked }
    .farthest = { $measure }, Winkel in Endstellung bei jeder Wiederholung: { $listed }. { $asked }
    .caption = Die Balken zeigen den erwarteten Fehler eines einzelnen Werts.
document-over-time =
    .says = { $measure } über die Zeit der Sitzung, mit { $count ->
        [one] einer Wiederholung
       *[other] { $count } Wiederholungen
    }, nummeriert.
    .caption = Nur Wiederholungen sind gezeichnet. Eine Lücke heißt, dass die Kamera dort nicht genug gesehen hat.

document-phases = Phasen
    .caption = Wie lange jede Wiederholung und ihre Phasen gedauert haben. Eine Phase wird von 5 bis 95 % des Wegs gemessen; am weitesten Punkt zählt die Zeit jenseits von 95 %.

document-curves = Verlauf jeder Messgröße
    .about = Jede Linie ist eine Wiederholung, von ihrem Beginn bis zu ihrem Ende. Das graue Band ist die Referenzbewegung: Mittelwert ± 2 Standardabweichungen.
    .says = { $measure } über die Zeit einer Wiederholung, von { $least } bis { $most }, in { $count ->
        [one] einer Wiederholung
       *[other] { $count } Wiederholungen
    }, neben der Referenzbewegung.
    .caption = { $measure }: Ein einzelner Wert kann um { $error } danebenliegen. Eine Lücke heißt, dass sie dort nicht zu sehen war.

document-differences = Im Vergleich mit der Referenzbewegung
document-compared = { $count ->
    [one] Eine Wiederholung wurde Messgröße für Messgröße verglichen. Genannt werden nur Unterschiede, die größer sind als der Fehler der Kamera und die üblichen Unterschiede zwischen Menschen.
   *[other] { $count } Wiederholungen wurden Messgröße für Messgröße verglichen. Genannt werden nur Unterschiede, die größer sind als der Fehler der Kamera und die üblichen Unterschiede zwischen Menschen.
}
document-alike = Kein Unterschied war größer.

document-unjudged = Was nicht gezählt oder nicht beurteilt werden konnte
document-uncounted = Bewegungen, die nicht gezählt wurden
document-sometimes = „{ $rule }“ ließ sich in { $times } von { $of } Wiederholungen nicht beurteilen. { $reason }

document-made-from = Wie dieser Bericht entstanden ist
document-software = Programm
document-model = Posenmodell
    .none = keines: Die Positionen der Gelenke stammen aus einer anderen Quelle
document-definition = Definition der Übung
    .same = { $id }, Version { $version }
    .other = { $id }, Version { $version }; nicht die, die jetzt installiert ist
document-hash = Ihr Inhalt (SHA-256)
document-counted-by = Wiederholungen gezählt nach
    .of = { $people ->
        [0] einer Bewegung, die aus Haltungen gebildet ist
        [one] { $repetitions ->
            [one] einer Bewegung, gelernt aus einer Wiederholung einer Person
           *[other] einer Bewegung, gelernt aus { $repetitions } Wiederholungen einer Person
        }
       *[other] einer Bewegung, gelernt aus { $repetitions } Wiederholungen von { $people } Personen
    }
document-compared-with = Messgrößen verglichen mit
    .of = { $people ->
        [0] denen einer Bewegung, die aus Haltungen gebildet ist
        [one] denen einer Person
       *[other] denen von bis zu { $people } Personen: bei jeder Kurve steht, wie viele die Messgröße zeigten
    }
document-reference = Referenzbewegung

document-conventions = Was die Zahlen bedeuten
    .about = Winkel sind 0° in der anatomischen Grundstellung. Links und rechts sind die Seiten des Patienten. Der erwartete Fehler ist der mittlere absolute Fehler eines einzelnen Werts in dieser Ansicht.
    .caption = Messgrößen in diesem Bericht
document-measure = Messgröße
document-definition-of = Was sie ist
document-expected-error = Erwarteter Fehler
