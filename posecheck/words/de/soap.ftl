## Eine SOAP-Notiz.

soap-title = SOAP-Notiz
soap-made-with = Der objektive Teil wurde von PoseCheck { $software } mit einer Kamera gemessen. Er ist nicht fachlich geprüft. Die anderen Teile füllen Therapeutin oder Therapeut aus.
soap-subjective = S: Subjektiv
soap-subjective-prompt = [Was die Patientin oder der Patient berichtet: Beschwerden, Schmerz während und nach der Übung (0–10), Anstrengung, was sich seit dem letzten Besuch verändert hat.]
soap-objective = O: Objektiv
soap-assessment = A: Beurteilung
soap-assessment-prompt = [Klinische Deutung der Befunde, Fortschritt auf die Ziele hin, Gründe für das Beobachtete.]
soap-plan = P: Plan
soap-plan-prompt = [Übungen und Dosis bis zum nächsten Besuch, was zu ändern ist, was wieder zu messen ist.]
soap-session = { $exercise }, { $when }
    .undated = { $exercise }, Datum nicht aufgezeichnet
soap-order = Nicht jede Sitzung hat ein Datum. Sie gelten in der Reihenfolge, in der sie angegeben wurden.
soap-other-definition = Die Definition dieser Übung hat sich seit der Sitzung geändert. Die Regeln tragen ihre heutigen Namen, und Grenzen werden hier nicht wiederholt.

soap-setting = Rahmen
soap-done = Die Übung war „{ $exercise }“ im { $position ->
    [standing] Stehen
    [sitting] Sitzen
   *[lying] Liegen
}. Die Aufnahme { $view } dauert { $duration } und zeigt die Patientin oder den Patienten in { $share } ihrer Bilder.
    .unseen = Die Übung war „{ $exercise }“ im { $position ->
        [standing] Stehen
        [sitting] Sitzen
       *[lying] Liegen
    }. Die Aufnahme dauert { $duration }.
soap-source = Quelle: { $source }.
soap-model = Gelenke erkannt vom MediaPipe-Posenmodell „{ $model }“.
    .other = Die Positionen der Gelenke kamen aus einem anderen System.
soap-prescribed-side = Verordnet: { $side ->
    [left] nur die linke Seite
    [right] nur die rechte Seite
    [both] beide Seiten gleichzeitig
   *[alternating] links und rechts abwechselnd
}.
soap-prescribed-range = Verordnetes Bewegungsausmaß: { $range }.

soap-repetitions = Wiederholungen
soap-counted = { $count ->
    [0] Es wurde keine Wiederholung gezählt.
    [one] Es wurde { $count } Wiederholung gezählt.
   *[other] Es wurden { $count } Wiederholungen gezählt.
}
soap-counted-sides = Nach Seite: { $counts }.
soap-on-left = { $count } links
soap-on-right = { $count } rechts
soap-on-both = { $count } beidseits gleichzeitig
soap-compensated = { $compensated ->
    [one] { $compensated } davon wurde mit Ausweichbewegung ausgeführt
   *[other] { $compensated } davon wurden mit Ausweichbewegung ausgeführt
} (nicht eingehalten: { $rules }).
soap-partial = { $count ->
    [one] { $count } weitere Wiederholung war deutlich kleiner als der eigene Umfang und wurde nicht gezählt.
   *[other] { $count } weitere Wiederholungen waren deutlich kleiner als der eigene Umfang und wurden nicht gezählt.
}
soap-uncounted = Andere Bewegungen, die nicht gezählt wurden: { $movements }.
soap-uncounted-one = { $why } ({ $times ->
    [one] einmal
    [2] zweimal
   *[other] { $times }-mal
})
soap-held = Zielhaltung gehalten: { $times }.
    .none = { $count ->
        [one] In { $count } Wiederholung war kein Halten der Zielhaltung zu sehen.
       *[other] In { $count } Wiederholungen war kein Halten der Zielhaltung zu sehen.
    }
soap-time = Eine Wiederholung dauerte im Mittel { $mean } (Standardabweichung { $spread }).
    .one = Die Wiederholung dauerte { $mean }.

soap-range = Bewegungsausmaß
soap-range-several = { $measure }: Mittelwert { $mean } (Standardabweichung { $spread }), bestes { $best } (von { $from } bis { $to }), in { $count } Wiederholungen, { $view } gesehen. Erwarteter Fehler eines einzelnen Werts: { $error }.
soap-range-one = { $measure }: { $best } (von { $from } bis { $to }), in einer Wiederholung, { $view } gesehen. Erwarteter Fehler: { $error }.
soap-range-left-out =
    { $count ->
        [one] { $count } gezählte Wiederholung ist nicht enthalten, weil ihr Ausmaß nicht oder von einer anderen Seite zu sehen war.
       *[other] { $count } gezählte Wiederholungen sind nicht enthalten, weil ihr Ausmaß nicht oder von einer anderen Seite zu sehen war.
    }
soap-range-unseen = Das Bewegungsausmaß war nicht zu sehen.
soap-sides = Das mittlere Bewegungsausmaß der { $side ->
    [left] linken
   *[right] rechten
} Seite ist { $difference } größer als das der anderen.
    .handed = Das mittlere Bewegungsausmaß nach { $side ->
        [left] links
       *[right] rechts
    } ist { $difference } größer als zur anderen Seite.
    .real = Das ist mehr als der nachweisbare Unterschied von { $detectable }.
    .unclear = Das liegt innerhalb des nachweisbaren Unterschieds von { $detectable }.

soap-rules = Bewegungsqualität
soap-rule = { $aim } ({ $limits })
soap-rule-met = { $rule }: eingehalten in { $passed } von { $judged } beurteilten Wiederholungen.
soap-rule-worst = Größte Abweichung, in Wiederholung { $number }: { $finding }.
soap-rule-partly = In { $unknown } nicht beurteilt. { $reason }
soap-rule-unknown = { $rule }: ließ sich nicht beurteilen. { $reason }

soap-reference = Im Vergleich mit der Referenzbewegung
soap-differs-more = { $measure }: { $when } { $amount } mehr, in { $times } von { $of } verglichenen Wiederholungen.
soap-differs-less = { $measure }: { $when } { $amount } weniger, in { $times } von { $of } verglichenen Wiederholungen.
soap-differs-not = { $of ->
    [one] Die verglichene Wiederholung weicht nicht um mehr ab als der Messfehler und die übliche Streuung zwischen Menschen.
   *[other] Keine der { $of } verglichenen Wiederholungen weicht um mehr ab als der Messfehler und die übliche Streuung zwischen Menschen.
}
soap-not-compared = Es ließ sich keine Wiederholung vergleichen.

soap-figures = Bewegungskennzahlen
soap-figure = { $figure }.
soap-score = Punkte
soap-score-parts = Die Teile: { $parts }.

soap-cues = Gegebene Hinweise
soap-cues-given = Während der Übung wurde gesagt: { $cues }.
soap-cue = „{ $cue }“ ({ $times ->
    [one] einmal
    [2] zweimal
   *[other] { $times }-mal
})

soap-remarks = Anmerkungen zur Messung

soap-change = Im Vergleich mit der Sitzung vom { $when }
    .undated = Im Vergleich mit Sitzung { $number }
soap-not-told = { $count ->
    [one] { $count } weitere frühere Sitzung ist nicht aufgeführt.
   *[other] { $count } weitere frühere Sitzungen sind nicht aufgeführt.
}
soap-not-comparable = Die Sitzung wird nicht mit der vom { $when } verglichen. { $obstacle }
    .undated = Die Sitzung wird nicht mit Sitzung { $number } verglichen. { $obstacle }

soap-about = Wie die Zahlen zu lesen sind
    .text = Das Bewegungsausmaß ist die Änderung einer Messgröße vom Beginn einer Wiederholung bis zu ihrem weitesten Punkt; das Ergebnis eines Tests des Bewegungsausmaßes ist der Winkel in Endstellung. In den Kennzahlen ist das Ausmaß immer die Änderung. Der erwartete Fehler ist der mittlere absolute Fehler eines einzelnen Werts in dieser Ansicht. Die kleinste nachweisbare Veränderung (95 %) ist 1,96 × √2 × Standardmessfehler, und dieser ist das 1,25-Fache des erwarteten Fehlers. Für einen Mittelwert wird sie nicht kleiner, weil ein Teil des Fehlers in jeder Wiederholung derselbe ist. Links und rechts sind die Seiten der Patientin oder des Patienten.
