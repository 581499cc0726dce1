## Was in einer Wiederholung gefunden wurde.

status-complete = Gezählt
    .short = vollständig
status-compensated = Gezählt, aber ein anderer Körperteil hat geholfen
    .short = mit Ausweichbewegung
status-partial = Kleinere Bewegung, nicht gezählt
    .short = unvollständig

range-give-or-take = { $measure }: Bewegungsausmaß { $value }, plus/minus { $error }
    .farthest = { $measure }: Winkel in Endstellung { $value }, plus/minus { $error }
range-asked = Ihr Ziel waren { $asked }.
range-unseen = Die Kamera hat nicht gesehen, wie weit Sie sich bewegt haben
held = Zielhaltung { $time } gehalten
    .none = kein Halten der Zielhaltung zu sehen

finding-aim-for-least = { $what }: { $value }; Ziel: mindestens { $limit }
finding-least = { $what }: { $value }; das Ziel war mindestens { $limit }
finding-aim-for-most = { $what }: { $value }; Ziel: höchstens { $limit }
finding-most = { $what }: { $value }; bis { $limit } ist in Ordnung

what-on-side = { $measure } ({ $side ->
    [left] links
   *[right] rechts
})
value-reached = { $value } erreicht
value-came-down = bis auf { $value } verringert
value-more = um { $value } größer als am Anfang
value-less = um { $value } kleiner als am Anfang
value-between-sides = { $value } Unterschied zwischen links und rechts
what-phase = Dauer der Phase „{ $phase }“
what-whole = Dauer der ganzen Wiederholung
what-hold = { $measure }, Zeit innerhalb der Grenzen

reason-not_seen = Die Kamera konnte das nicht gut genug sehen.
reason-wrong_view = Von dort, wo die Kamera steht, ist das nicht zu sehen.
reason-one_side = Die Kamera hat nur eine Seite in Bewegung gesehen.
reason-cut_off = Der Satz war zu früh zu Ende, um das zu beurteilen.

why-too_small = viel kleiner als die anderen
    .alone = zu klein, um sicher zu sein
why-too_slow = zu langsam, um ihr zu folgen
why-paused = eine lange Pause in der Mitte
why-too_quick = zu schnell, um sicher zu sein
why-one_side = nur eine Seite hat sich bewegt
why-other_side = die andere Seite hat sich bewegt
why-other_movement = sah nach einer anderen Bewegung aus
why-wrong_view = aus einem Blickwinkel gesehen, der sie nicht zeigt
why-not_seen = teilweise nicht zu sehen
why-begun_unseen = war schon im Gang, als sie zuerst zu sehen war
why-cut_off = am Ende abgeschnitten
why-somebody_else = kam von jemand anderem
why-out_of_time = außerhalb der Zeit, die zählt
why-like = sah aus wie { $like }

note-nobody_seen = Die Kamera hat niemanden gesehen. Stellen Sie sich so hin, dass Ihr ganzer Körper im Bild ist.
note-not_measured = Der Bewegung war { $missing } von { $duration } lang nicht zu folgen. { $advice }
    .unseen = Sie war nicht gut genug zu sehen.
note-nothing_moved = Es war keine Bewegung von { $amount } oder mehr hin und zurück zu sehen.
note-side_repeated =
    { $times ->
        [one] Dieselbe Seite hat sich zweimal hintereinander bewegt.
       *[other] Dieselbe Seite hat sich { $times }-mal zweimal hintereinander bewegt.
    } Wechseln Sie nach jeder Bewegung die Seite.
note-slow_motion = Für so gleichmäßige Bewegungen haben die Wiederholungen lange gedauert. Wurde in Zeitlupe aufgenommen? Dann stimmen die Zeiten nicht: Prüfen Sie die Aufnahme noch einmal mit --speed, zum Beispiel mit --speed 4, wenn sie 4-mal langsamer abläuft als in Wirklichkeit.
    .told = Nach Angabe der Kamera läuft diese Aufnahme { $times }-mal langsamer ab als in Wirklichkeit. Dann stimmen die Zeiten nicht: Prüfen Sie sie noch einmal mit --speed { $speed }.
note-built_in_replaced = Beurteilt nach Ihrer eigenen Definition von „{ $exercise }“, die anstelle der eingebauten verwendet wird.
note-rule_not_judged = „{ $rule }“ ließ sich nicht beurteilen. { $reason }
