## Was ein Satz außer Wiederholungen ergab: ein Halten, eine Anzahl in einer Zeit, eine Zeit, Schritte.

trial-title = { $kind ->
    [hold] Gehaltene Zeit
    [count_in_time] Wiederholungen in der vorgegebenen Zeit
    [time_to_complete] Benötigte Zeit
   *[steps] Schritte
}
# $time (Text)
trial-held = Zielhaltung am längsten gehalten: { $time }
    .left = Zielhaltung links am längsten gehalten: { $time }
    .right = Zielhaltung rechts am längsten gehalten: { $time }
    .none = Es war nicht zu sehen, dass die Zielhaltung eine Sekunde oder länger gehalten wurde.
# $number (Zahl); $span, $time (Texte); $why: was es beendet hat; $side: links oder rechts
trial-hold-line = Halten { $number } ({ $span }): { $time }; { $why }
    .sided = Halten { $number } ({ $span }), { $side }: { $time }; { $why }
# $time (Text)
trial-hold-unseen = weitere { $time } nicht zu sehen

## Was ein Halten beendet hat

hold-ended-completed = so lange gehalten wie verlangt
# $measure: die Messgröße, die genannt wird
hold-ended-came_back = { $measure ->
    [foot_height] der Fuß kam herunter
   *[other] Stellung verlassen
}
# $aim (Text): was eine Regel verlangt, wie „Brust aufrecht“
hold-ended-rule = „{ $aim }“ nicht mehr eingehalten
hold-ended-left_picture = nicht mehr im Bild, deshalb ist der Rest nicht bekannt
hold-ended-not_seen = verdeckt, deshalb ist der Rest nicht bekannt
hold-ended-session_end = am Ende noch gehalten

## Eine Anzahl in einer Zeit. $count (Zahl), $time (Text)

trial-counted = { $count ->
    [one] { $count } Wiederholung in { $time }
   *[other] { $count } Wiederholungen in { $time }
}
    .early = { $count ->
        [one] { $count } Wiederholung; die Aufnahme war zu Ende, bevor { $time } um waren
       *[other] { $count } Wiederholungen; die Aufnahme war zu Ende, bevor { $time } um waren
    }
trial-counted-last = Die letzte war noch im Gang, als die Zeit um war; sie war weit genug, um zu zählen.

## Eine Aufgabe, die gestoppt wird. $time, $limit (Texte), $done, $asked (Zahlen)

trial-timed = Zeit: { $time }
    .limit = Keine gültige Zeit: Es hat länger gedauert als die erlaubten { $limit }.
    .over_limit = Keine gültige Zeit: Es hat länger gedauert als erlaubt.
    .not_completed = { $asked ->
        [one] Keine gültige Zeit: Die Aufgabe wurde nicht zu Ende geführt.
       *[other] Keine gültige Zeit: Nur { $done } von { $asked } Wiederholungen { $done ->
            [one] wurde
           *[other] wurden
        } zu Ende geführt.
    }
    .not_started = Keine gültige Zeit: Der Beginn der Bewegung war nicht zu sehen.

## Schritte. $count (Zahl); die anderen sind Texte

trial-steps-counted = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
    .sides = { $count ->
        [one] { $count } Schritt (links { $left }, rechts { $right })
       *[other] { $count } Schritte (links { $left }, rechts { $right })
    }
trial-steps-cadence = Schrittfrequenz: { $cadence }
trial-steps-times = Schrittdauer: links { $left }, rechts { $right }, Symmetrieindex { $index }
trial-steps-speed = Geschwindigkeit: { $speed }

## Für alle diese

trial-by-movement = Ab der ersten Bewegung gestoppt, weil nicht bekannt ist, wann das Signal kam.
# $time (Text)
trial-unseen = Die Bewegung war { $time } lang nicht zu sehen; es kann also etwas fehlen.

## Wie oft sich jede Seite bewegt hat. $left, $right, $both (Zahlen)

side-counts = links { $left }, rechts { $right }
    .both = links { $left }, rechts { $right }, beide gleichzeitig { $both }
# $side: die Seite, die als Nächste an der Reihe ist
side-repeated = Jetzt die { $side ->
    [left] linke
   *[right] rechte
} Seite.
