## Wie gut eine Bewegung war, und die Punkte.

score-told = Punkte: { $points } von 100.
score-change = Ein Unterschied von weniger als { $change } zwischen zwei Punktzahlen kann Zufall sein.
score-judged = { $judged } dessen, was zählt, ließ sich beurteilen.
score-none = Keine Punkte: Zu wenig von dem, was zählt, ließ sich beurteilen.
aspect-range = Wie weit
aspect-alignment = Haltung
aspect-pattern = Wie in der Vorführung
aspect-tempo = Tempo
aspect-smoothness = Gleichmäßigkeit
score-part = { $aspect }: { $points } von 100
    .partly = { $aspect }: { $points } von 100 ({ $judged } davon ließ sich beurteilen)
    .untold = { $aspect }: nicht beurteilt, { $why }
untold-not_seen = nicht gut genug zu sehen
untold-wrong_view = in dieser Ansicht nicht messbar
untold-cut_off = die Aufnahme war zu früh zu Ende
untold-frame_rate = zu wenige Bilder pro Sekunde
untold-too_small = zu klein gegenüber der Streuung der Messpunkte
untold-too_short = zu kurz
untold-one_side = nur eine Seite hat sich bewegt
untold-few_repetitions = zu wenige Wiederholungen
untold-no_reference = die Referenzbewegung zeigt es nicht
untold-not_asked = wird in dieser Übung nicht verlangt

trend-range = Ihre Bewegung wurde von der ersten bis zur letzten Wiederholung um { $amount } { $way ->
    [more] größer
   *[less] kleiner
}.
trend-time = Ihre Wiederholungen wurden von der ersten bis zur letzten um { $amount } { $way ->
    [more] langsamer
   *[less] schneller
}.
trend-smoothness = Ihre Bewegung wurde { $way ->
    [more] gleichmäßiger
   *[less] ungleichmäßiger
}.
sides-differ = { $measure }: Ihre { $side ->
    [left] linke
   *[right] rechte
} Seite hat sich { $amount } weniger bewegt als die andere.
    .handed = { $measure }: nach { $side ->
        [left] links { $amount } weniger als nach rechts
       *[right] rechts { $amount } weniger als nach links
    }.

quality-title = Kennzahlen:
figure-deg = { $value }°
figure-s = { $value } s
figure-ratio = { $value } %
figure-number = { $value }
figure-per_min = { $value } Schritte pro Minute
figure-cm = { $value } cm
figure-m_per_s = { $value } m/s
quality-tempo = Dauer jeder Phase, Median (5 bis 95 % des Wegs; weitester Punkt: jenseits von 95 %): { $phases }
quality-tempo-phase = { $phase } { $time }
quality-smoothness = Gleichmäßigkeit, Median: spektrale Bogenlänge (SPARC) { $arc }, logarithmischer dimensionsloser Ruck (LDLJ) { $jerk }
quality-untold = nicht angegeben ({ $why })
quality-steadiness = Am weitesten Punkt, jenseits von 95 % des Wegs, Median: Schwanken { $sway }, Drift { $drift }
quality-sequence = Reihenfolge der Gelenke auf dem Hinweg: wie in der Referenz bei { $times } von { $of } Wiederholungen
quality-symmetry = Links und rechts, { $measure }, Mittel der vergleichbaren Wiederholungen: Ausmaß { $left } und { $right }, Symmetrieindex { $index }
    .untold = Links und rechts, { $measure }: { $index }
quality-variability = Zwischen den Wiederholungen: Ausmaß { $range }, Zeit { $time }, Kurven { $curves }
quality-variability-spread = SD { $deviation } ({ $variation } des Mittelwerts)
quality-trends = Änderung von einer Wiederholung zur nächsten: Ausmaß { $range }, Zeit { $time }, SPARC { $smoothness }
