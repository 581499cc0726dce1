## Die Seite für Patientinnen und Patienten.

try-again = Noch einmal versuchen
one-moment = Einen Moment …
start = Start
finish = Beenden
keep-going = Weitermachen
stop = Stopp
once-more = Noch einmal
another-exercise = Andere Übung
voice = Stimme
sounds = Töne
licences = Softwarelizenzen
language = Sprache

which-exercise = Welche Übung?
search = Nach Namen suchen
which-group = Anzeigen
group-all = Alle
seated-only = Nur im Sitzen
exercises-found = { $count ->
    [0] Keine Übung gefunden
    [one] { $count } Übung
   *[other] { $count } Übungen
}
exercises-all = Alle Übungen anzeigen
shown-by-figure = Eine gezeichnete Figur zeigt die Übung: { $name }
repetitions = { $count ->
    [one] { $count } Wiederholung
   *[other] { $count } Wiederholungen
}
which-side = Welche Seite?
side-auto = Die Seite, die Sie bewegen
side-left = Linke Seite
side-right = Rechte Seite
side-both = Beide gleichzeitig
side-alternating = Links und rechts abwechselnd
for-therapist = Für Ihre Therapeutin oder Ihren Therapeuten
which-schedule = Wann soll korrigiert werden?
schedule-usual = Wie in dieser Übung üblich
schedule-every_repetition = In jeder Wiederholung, sofort
schedule-bandwidth = Nur was deutlich falsch ist
schedule-faded = Mit der Zeit immer seltener
schedule-summary = Einmal, nach dem Satz
compare-with = Mit einer anderen Vorführung vergleichen (eine .pattern.json-Datei)
compare-chosen = Ihre Bewegung wird mit { $file } verglichen.
compare-misread = In dieser Datei ist keine Vorführung. „posecheck pattern“ erstellt eine, zum Beispiel aus einem früheren Ergebnis.
compare-usual = Mit der üblichen Vorführung vergleichen
camera-asked = Ihr Browser wird fragen, ob er die Kamera benutzen darf. Ich brauche sie, um Ihre Bewegung zu sehen. Kein Bild wird gespeichert.

asked-hold = { $count ->
    [one] { $time } lang halten
   *[other] { $count }-mal { $time } lang halten
}
    .longest = { $count ->
        [one] So lange halten, wie Sie können
       *[other] { $count }-mal so lange halten, wie Sie können
    }
asked-count_in_time = So oft Sie können in { $time }
asked-time_to_complete = { $count ->
    [one] Gemessen wird die Zeit, die Sie brauchen
   *[other] Gemessen wird die Zeit, die Sie für { $count } Wiederholungen brauchen
}
asked-steps = Ihre Schritte werden gezählt

patient-title = Über Sie
patient-why = Diese Angaben sind freiwillig. Alter und Geschlecht werden gebraucht, um Ihr Ergebnis mit dem anderer Menschen zu vergleichen.
patient-height-why = Ohne Ihre Größe lässt sich Ihre Reichweite nicht in Zentimetern angeben.
patient-kept = Die Angaben stehen dann in Ihrem Ergebnis. Sie werden vergessen, wenn Sie die Seite schließen.
patient-age = Alter in Jahren
patient-out-of-range = Bitte geben Sie eine ganze Zahl von { $least } bis { $most } ein, oder lassen Sie das Feld leer.
patient-sex = Geschlecht
sex-untold = Keine Angabe
sex-female = Weiblich
sex-male = Männlich
patient-height = Größe in cm
test-protocol = So wird dieser Test gemacht
norm-line-you = Sie
norm-line-usual = üblich
norm-line-mean = Mittelwert

camera-check = Kameraprüfung
mirror = Sie, wie im Spiegel
of-goal = von { $goal }
    .unit = Wiederholungen
bar-target = Ziel
bar-start = Start

headline = { $count ->
    [0] Keine Wiederholung gezählt
    [one] { $count } Wiederholung
   *[other] { $count } Wiederholungen
}
goal-reached = Sie haben Ihr Ziel erreicht. Gut gemacht.
well-done = Gut gemacht.
partial = { $count ->
    [one] { $count } kleinere Bewegung wurde nicht gezählt.
   *[other] { $count } kleinere Bewegungen wurden nicht gezählt.
}
uncounted = Nicht gezählt: { $movements }.
uncounted-one = { $count ->
    [one] { $count } Bewegung ({ $why })
   *[other] { $count } Bewegungen ({ $why })
}
cut-short = Das hatte ich bis dahin gezählt.
counted-by-then = { $count ->
    [0] Bis dahin hatte ich noch keine Wiederholung gezählt.
    [one] Bis dahin hatte ich { $count } Wiederholung gezählt.
   *[other] Bis dahin hatte ich { $count } Wiederholungen gezählt.
}
about-set = Über Ihren Satz
went-well = Was gut war
work-on = Woran Sie arbeiten können
not-visible = Was die Kamera nicht sehen konnte
in-some = in { $count } von { $all } Wiederholungen
in-all = { $all ->
    [one] in Ihrer Wiederholung
    [2] in beiden Wiederholungen
   *[other] in allen { $all } Wiederholungen
}
your-movement = Ihre Bewegung
score-parts = Woraus sich die Punkte zusammensetzen
each-repetition = Jede Wiederholung
about-range = Das Bewegungsausmaß ist, wie weit Sie sich von Ihrer Ausgangsstellung aus bewegt haben; „erreicht“ ist der Winkel, zu dem Sie gekommen sind. „Plus/minus“ ist, wie weit die Kamera danebenliegen kann.
    .farthest = Der Winkel in Endstellung ist der Winkel, zu dem Sie gekommen sind. „Plus/minus“ ist, wie weit die Kamera danebenliegen kann.
also-checked = Was außerdem geprüft wurde
also-checked-in = in Wiederholung { $number }
rep-work-on = Zu üben
rep-went-well = War gut
rep-not-seen = Nicht gesehen

curve = { $count ->
    [one] Ihre Bewegung über { $duration }: { $count } Wiederholung ({ $each }).
   *[other] Ihre Bewegung über { $duration }: { $count } Wiederholungen ({ $each }).
}
curve-one = Nummer { $number } dauerte { $time }

curves-title = { $measure }, Wiederholung für Wiederholung
    .of = { $measure }, Wiederholung für Wiederholung, in % { $of }
curves-others = Was außerdem beobachtet wurde, Wiederholung für Wiederholung
    .one = { $measure }, in % { $of }
curves-which = Wiederholung zeigen
curves-all = Alle
curves-start = Anfang
curves-end = Ende
curves-each = Eine Linie für jede Wiederholung
curves-partial = Eine kleinere Bewegung, nicht gezählt
curves-band = { $people ->
    [0] Hinterlegt: die Vorführung, und wie weit Menschen davon abweichen
    [one] Hinterlegt: die Vorführung von { $people } Person
   *[other] Hinterlegt: wie { $people } Personen es gemacht haben
}; die gepunktete Linie ist die Mitte
    .other = Hinterlegt: { $name }; die gepunktete Linie ist die Mitte
curves-seen = { $measure }{ $side ->
    [left] , linke Seite,
    [right] , rechte Seite,
   *[both] {""}
} vom Anfang bis zum Ende jeder Wiederholung: { $each }.
curves-one = Wiederholung { $number } erreicht { $value }
    .in = Wiederholung { $number } erreicht { $value } (im hinterlegten Band)
    .above = Wiederholung { $number } erreicht { $value } (über dem hinterlegten Band)
    .below = Wiederholung { $number } erreicht { $value } (unter dem hinterlegten Band)
curves-band-seen = An seinem weitesten Punkt liegt das hinterlegte Band zwischen { $low } und { $high }.

trouble-camera_refused = Ich darf die Kamera nicht benutzen.
    .steps =
        Suchen Sie oben im Fenster neben der Adresse das Kamerasymbol und drücken Sie darauf.
        Wählen Sie „Zulassen“.
        Drücken Sie dann auf „Noch einmal versuchen“.
trouble-camera_absent = Ich finde keine Kamera.
    .steps =
        Schließen Sie eine Kamera an.
        Wenn sie eine Abdeckung hat, öffnen Sie sie. Wenn sie einen Schalter hat, schalten Sie sie ein.
        Drücken Sie dann auf „Noch einmal versuchen“.
trouble-camera_busy = Ein anderes Programm benutzt die Kamera.
    .steps =
        Schließen Sie andere Programme, die ein Kamerabild zeigen, zum Beispiel Videoanrufe.
        Drücken Sie dann auf „Noch einmal versuchen“.
trouble-camera_insecure = Ihr Browser erlaubt die Kamera unter dieser Adresse nicht.
    .steps =
        Öffnen Sie die Seite auf dem Computer, auf dem PoseCheck läuft.
        Anderswo erlauben Browser die Kamera nur unter Adressen, die mit https beginnen.
trouble-camera_ended = Die Kamera liefert kein Bild mehr.
    .steps =
        Prüfen Sie, ob sie angeschlossen ist.
        Drücken Sie dann auf „Noch einmal versuchen“.
trouble-pose_failed = Ich kann das Bild nicht mehr lesen.
    .steps = Drücken Sie auf „Noch einmal versuchen“. Wenn das nicht hilft, schließen Sie den Browser und öffnen Sie ihn wieder.
trouble-bad_reference = Ich kann Sie nicht mit der Vorführung in der Datei vergleichen.
    .steps = Drücken Sie auf „Noch einmal versuchen“, um mit der üblichen Vorführung verglichen zu werden, oder bitten Sie in Ihrer Therapie um eine andere Datei.
trouble-unreachable = Ich kann PoseCheck nicht erreichen.
    .steps =
        Prüfen Sie, ob PoseCheck auf seinem Computer noch läuft.
        Drücken Sie dann auf „Noch einmal versuchen“.
trouble-busy = PoseCheck ist gerade mit anderen beschäftigt.
    .steps =
        Warten Sie einen Moment, oder schließen Sie andere Fenster mit dieser Seite.
        Drücken Sie dann auf „Noch einmal versuchen“.
trouble-expired = Die Verbindung ist abgerissen, und dieser Satz kann nicht weitergehen.
    .steps = Drücken Sie auf „Noch einmal versuchen“, um einen neuen Satz zu beginnen.
trouble-taken_over = Dieser Satz geht in einem anderen Fenster weiter.
    .steps = Gehen Sie zu diesem Fenster, oder drücken Sie auf „Noch einmal versuchen“, um hier neu anzufangen.
trouble-too_long = Dieser Satz hat länger gedauert, als PoseCheck erlaubt.
    .steps = Drücken Sie auf „Noch einmal versuchen“, um neu anzufangen.
trouble-no_such_exercise = PoseCheck hat diese Übung nicht mehr.
    .steps = Wählen Sie eine andere.
trouble-other_version = Diese Seite ist älter als PoseCheck selbst.
    .steps = Laden Sie die Seite neu.
trouble-refused = PoseCheck hat diese Seite nicht verstanden.
    .steps = Laden Sie die Seite neu. Wenn das nicht hilft, sagen Sie bitte der Person Bescheid, die PoseCheck eingerichtet hat.
