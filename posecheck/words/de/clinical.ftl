## Das Ergebnis eines klinischen Tests. $value, $mean, $low, $high, $sd, $change (Texte): Zahlen mit ihren Einheiten.

clinical-title = Testergebnis
clinical-of-count = Wiederholungen in der vorgegebenen Zeit
clinical-of-time = Benötigte Zeit
clinical-of-hold = Gehaltene Zeit
clinical-of-range = Bewegungsausmaß (Winkel in Endstellung)
clinical-of-distance = Erreichte Weite
# $what (Text): eins davon; $side ist left, right oder both
clinical-result = { $side ->
    [left] { $what }, links: { $value }
    [right] { $what }, rechts: { $value }
   *[both] { $what }: { $value }
}
clinical-none = kein gültiges Ergebnis
# $count (Zahl)
clinical-count = { $count ->
    [one] { $count } Wiederholung
   *[other] { $count } Wiederholungen
}

# Warum es keins gibt oder warum es 0 ist. $rule (Text): was die Regel verlangt
clinical-why-broken_rule = Das wurde nicht eingehalten: „{ $rule }“.
    .zero = Nach dem Protokoll mit 0 gewertet, weil das nicht eingehalten wurde: „{ $rule }“.
clinical-why-not_seen = Die Kamera hat nicht genug davon gesehen.
clinical-why-not_completed = Der Test wurde nicht zu Ende geführt.
clinical-why-too_short = Die Haltung wurde nicht einmal eine Sekunde lang gehalten.
clinical-why-no_attempt = Es war kein Versuch zu sehen.
clinical-why-no_height = Um das Ergebnis in Zentimetern anzugeben, wird die Körpergröße gebraucht.
# $rules (Text): eine Liste dessen, was Regeln verlangen
clinical-rule = „{ $rule }“
clinical-unjudged = Ob das eingehalten wurde, war nicht zu sehen: { $rules }. Das Ergebnis gilt nur, wenn es so war.

# $values (Text): eine Liste; $count, $asked (Zahlen): Versuche, die es gab und die das Protokoll vorsieht
clinical-attempts = { $take ->
    [mean] Mittelwert aus { $count } Versuchen
   *[best] Bester von { $count } Versuchen
}: { $values }.
    .fewer = { $count ->
        [0] Das Protokoll sieht { $asked } Versuche vor; es gab keinen.
        [one] Das Protokoll sieht { $asked } Versuche vor; es gab nur einen.
       *[other] Das Protokoll sieht { $asked } Versuche vor; es gab nur { $count }.
    }
# Ein Versuch ohne Ergebnis
clinical-attempt-none = ungültig
clinical-attempt = Versuch { $number }: { $why }

# Normwerte. $group (Text): eins der nächsten drei, immer nach „für“
clinical-women = Frauen von { $first } bis { $last } Jahren
clinical-men = Männer von { $first } bis { $last } Jahren
clinical-people = Menschen von { $first } bis { $last } Jahren
clinical-limits-both = { $limits ->
    [middle_half] Mittlere Hälfte der Werte für { $group }: { $low } bis { $high }.
   *[mean_interval] Mittelwert für { $group }, 95-%-Konfidenzintervall: { $low } bis { $high }.
}
clinical-limits-low = { $limits ->
    [middle_half] Alle Werte für { $group } außer dem untersten Viertel: mindestens { $low }.
   *[mean_interval] Mittelwert für { $group }, untere Grenze des 95-%-Konfidenzintervalls: { $low }.
}
clinical-limits-high = { $limits ->
    [middle_half] Alle Werte für { $group } außer dem obersten Viertel: höchstens { $high }.
   *[mean_interval] Mittelwert für { $group }, obere Grenze des 95-%-Konfidenzintervalls: { $high }.
}
clinical-mean = Mittelwert für { $group }: { $mean }.
    .spread = Mittelwert für { $group }: { $mean }, Standardabweichung { $sd }.
    .number = Von { $n } Personen.
clinical-standing-below = { $better ->
    [less] Das Ergebnis ist besser als üblich: Es ist niedriger.
   *[more] Das Ergebnis ist niedriger als üblich.
}
clinical-standing-usual = Das Ergebnis liegt im üblichen Bereich.
clinical-standing-above = { $better ->
    [less] Das Ergebnis ist nicht so gut wie üblich: Es ist höher.
   *[more] Das Ergebnis ist höher als üblich.
}
# $z (Text): wie viele
clinical-z-below = Es liegt { $z } Standardabweichungen unter dem Mittelwert.
clinical-z-above = Es liegt { $z } Standardabweichungen über dem Mittelwert.
# $share (Text): in Prozent
clinical-share = Es beträgt { $share } des Mittelwerts.
clinical-source = Quelle: { $citation }
clinical-unverified = Diese Zahlen konnten nicht mit der Veröffentlichung selbst abgeglichen werden.
clinical-no-norm-not_published = Es wird kein Normwert gezeigt: Veröffentlicht ist keiner, der zu diesem Test passt.
clinical-no-norm-no_age = Es wird kein Normwert gezeigt, weil das Alter nicht angegeben ist.
clinical-no-norm-no_sex = Es wird kein Normwert gezeigt, weil das Geschlecht nicht angegeben ist.
clinical-no-norm-other_people = Es wird kein Normwert gezeigt: In der Veröffentlichung geht es um Menschen anderen Alters oder des anderen Geschlechts.
clinical-no-norm-no_result = Es wird kein Normwert gezeigt, weil es kein Ergebnis gibt.
clinical-change = Eine Veränderung um mehr als { $change } zwischen zwei Tests ist wahrscheinlich kein Zufall (kleinste nachweisbare Veränderung, 95 %).
    .camera = Eine Veränderung um mehr als { $change } zwischen zwei Tests ist wahrscheinlich kein Zufall (kleinste nachweisbare Veränderung, 95 %, aus dem erwarteten Fehler der Kamera).
    .unverified = Diese Zahl konnte nicht mit der Veröffentlichung selbst abgeglichen werden.

## Wie ein Test abläuft, dort, wo eine Übung beschrieben wird.

exercise-test = Klinischer Test
exercise-test-start = Beginn: { $text }
exercise-test-stop = Ende: { $text }
exercise-test-invalid = Ungültig: { $text }
exercise-test-differs = Anders als veröffentlicht: { $text }
