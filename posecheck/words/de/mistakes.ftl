## Was an einem Feld einer Datei oder Anfrage falsch ist, und was richtig wäre. Steht nach dem Namen des Felds.

missing = fehlt; erwartet: { $what }
must-be = erwartet: { $asked }; gegeben: { $given }
    .alone = erwartet: { $asked }
    .close = erwartet: { $asked }; gegeben: { $given }; ist { $close } gemeint?
unusable = kann hier nicht verwendet werden
unknown = { $thing } { $given } gibt es nicht; { $count ->
    [0] es gibt dort überhaupt nichts
    [one] es gibt nur { $known }
   *[other] es gibt { $known }
}
    .close = { $thing } { $given } gibt es nicht; ist { $close } gemeint?
unknown-part = den Körperteil { $given } gibt es nicht; geben Sie einen an wie ankles oder einen Messpunkt wie left_ankle
unknown-measure = die Messgröße { $given } gibt es nicht; posecheck exercises measures zeigt alle
thing-direction = Richtung
thing-exercise = Übung
thing-key = Schlüssel
thing-measure = Messgröße
thing-part = Körperteil
thing-phase = Phase
thing-posture = Haltung
thing-rule = Regel

exercise-in-a-file = (oder geben Sie den Pfad einer .yaml-Datei an)
no-own-folder = { $variable } nennt { $folder }, aber diesen Ordner gibt es nicht
id-is-not-file = ist { $id }, aber die Datei heißt { $file }; geben Sie beiden denselben Namen, damit die Übung gefunden wird

asked-and-what = { $about }: { $asked }
asked-identifier = ein Name aus Kleinbuchstaben, Ziffern und _, der mit einem Buchstaben beginnt, wie heel_raise
asked-language = ein Sprachcode aus zwei Buchstaben, wie en
asked-texts = ein Text für jede Sprache, wie { $example }
asked-value = ein Wert
asked-boolean = true oder false
asked-string = ein Text
asked-string-from = ein Text mit mindestens { $least ->
    [one] einem Zeichen
   *[other] { $least } Zeichen
}
asked-string-to = ein Text mit höchstens { $most } Zeichen
asked-integer = eine ganze Zahl
asked-number = eine Zahl
asked-number-from = { $number } ab { $least }
asked-number-to = { $number } bis { $most }
asked-number-between = { $number } von { $least } bis { $most }
asked-number-above = { $number } über { $least }
asked-number-above-to = { $number } über { $least } und bis { $most }
asked-array = eine Liste
    .example = eine Liste, wie { $example }
asked-array-from = eine Liste mit mindestens { $least ->
    [one] einem Eintrag
   *[other] { $least } Einträgen
}
asked-array-of = eine Liste mit { $count ->
    [one] einem Eintrag
   *[other] { $count } Einträgen
}
asked-object = Schlüssel mit Werten
    .example = Schlüssel mit Werten, wie { $example }
asked-object-of = Schlüssel, zu jedem { $each }
given-nothing = nichts
list-and = { $most } und { $last }
list-or = { $most } oder { $last }

no-yaml = lässt sich nicht als YAML lesen: { $problem }
no-yaml-colon = lässt sich nicht lesen: Setzen Sie einen Text mit Doppelpunkt in Anführungszeichen
comma-in-text = ein Text in geschweiften Klammern endet am Komma, wenn er nicht in Anführungszeichen steht; setzen Sie ihn ganz in Anführungszeichen, bis '{ $rest }'
no-yaml-tab = lässt sich nicht lesen: Rücken Sie mit Leerzeichen ein, nicht mit einem Tabulator
no-yaml-bracket = lässt sich nicht lesen: Die Klammer aus Zeile { $line } wird nicht geschlossen; ein Text mit Komma, Doppelpunkt oder Raute braucht Anführungszeichen
no-yaml-mapping = eine Definition besteht aus Schlüsseln mit Werten, wie id: squat
no-json = lässt sich nicht als JSON lesen: { $problem }
key-twice = der Schlüssel { $key } steht zweimal da; behalten Sie einen davon

format-one-format = Format 1 wird nicht mehr gelesen; ändern Sie, was unten steht, und schreiben Sie format: 2
format-one-limbs = heißt jetzt sides: body, each oder alternating
format-one-movement = measure, start und target stehen jetzt unter lead; der Rest wird nicht mehr gebraucht
format-one-phases = sind jetzt eine Liste mit Zeilen wie - { "{" }id: lowering, part: out, name: { "{" }en: lowering{ "}" }{ "}" }
format-one-demonstration = heißt jetzt postures
pattern-name = muss der Name einer .json-Datei neben der Definition sein, wie squat.pattern.json
pattern-missing = neben { $file } gibt es keine Datei { $pattern }
no-movement = geben Sie pattern (eine Datei) oder postures an: Sonst gibt es keine Bewegung zu zählen
no-lead = geben Sie auch lead an: Bei einem Versuch der Art { $kind } wird eine Messgröße genannt
same-start-and-target = start und target müssen sich unterscheiden, sonst liegt keine Bewegung dazwischen
wrong-view = { $measure } ist aus der Ansicht { $views } nicht zu erkennen; möglich ist { $valid }
id-twice = die id '{ $id }' wird zweimal verwendet ({ $thing }); jede darf nur einmal vorkommen
no-source = '{ $source }' steht nicht unter sources; schreiben Sie dort, welche Veröffentlichung es ist
no-source-at-all = nennen Sie unter sources eine Veröffentlichung; hat niemand die Grenze veröffentlicht, steht in reason "unsere Wahl" oder "eigene Vorführung" und wie sie gewählt wurde
source-unused = nichts bezieht sich darauf; nennen Sie es unter sources bei einer Regel, oder nehmen Sie es heraus
told-twice = { $measure } wird schon genannt; nehmen Sie es heraus
outside-human = muss zwischen { $least } und { $most } liegen; andere Werte von { $measure } kommen beim Menschen nicht vor
no-limit = geben Sie { $low }, { $high } oder beide an
no-weight = mindestens ein Teil der Punkte braucht ein Gewicht über 0
limits-crossed = { $low } muss unter { $high } liegen
one-limit = geben Sie { $low } oder { $high } an, nicht beide
no-sides = { $measure } wird nicht links und rechts gemessen; geben Sie eine Messgröße an, bei der das so ist
consecutive-phases = geben Sie eine oder mehrere der Phasen { $known } an, eine nach der anderen
phase-whole = whole bedeutet die ganze Wiederholung; geben Sie der Phase einen anderen Namen
part-or-percent = geben Sie part oder percent an, nicht beide
percent-backwards = percent muss [Anfang, Ende] sein, mit dem Anfang unter dem Ende
all-parts = geben Sie für jeden Teil eine Phase an, in der Reihenfolge out, target, back, oder alle Phasen in percent
percent-gaps = in percent beginnt jede Phase dort, wo die vorige endet, von 0 bis 100
one-direction = geben Sie zwei oder mehr Richtungen an; eine einzige ist das Ziel selbst
hold-twice = das Tempo nennt die Zeit für '{ $phase }' ebenfalls; geben Sie nur eines von beiden an

ages-backwards = muss [erstes, letztes] sein, mit dem ersten Alter nicht über dem letzten
empty-band = geben Sie mean, low oder high an: Ein Band ohne eines davon sagt nichts aus
sd-without-mean = geben Sie auch mean an: Eine Standardabweichung allein sagt nichts aus
needs-unverified = geben Sie an, warum die Zahlen nicht mit der Veröffentlichung selbst abgeglichen wurden
needless-unverified = lassen Sie es weg: Die Zahlen gelten als abgeglichen
needs-limits = geben Sie middle_half oder mean_interval an: Band { $band } hat low oder high, und es fehlt, wofür sie Grenzen sind
bands-overlap = Band { $other } gilt ebenfalls für Menschen dieses Alters; geben Sie für jedes Alter und Geschlecht nur ein Band an
result-misfits-trial = ein Versuch der Art { $kind } hat kein Ergebnis { $result }; geben Sie { $known } an
result-misfits-lead = muss eine Messgröße in { $unit } sein, weil das Ergebnis des Tests { $result } ist
uncounted-without-count = muss zero oder invalid sein: Das Ergebnis ist { $result }, also werden keine Wiederholungen gezählt
norm-in-other-unit = muss { $unit } sein, die Einheit von { $result }

unsupported-no-lead = wird gebraucht: die Messgröße, die genannt wird
unsupported-step-rules = Regeln lassen sich noch nicht für einzelne Schritte beurteilen; lassen Sie sie weg
unsupported-percent = Phasen in Prozent lassen sich noch nicht verfolgen; geben Sie part an
unsupported-also = bisher lässt sich nur die Messgröße unter lead messen
unsupported-directions = mehrere Richtungen lassen sich noch nicht unterscheiden
unsupported-set-rule = eine Regel für den ganzen Satz lässt sich noch nicht beurteilen

no-such-limit = eine Regel der Art { $kind } hat kein { $limit }
no-lead-range = { $exercise } hat keine Messgröße unter lead, also gibt es nichts, wofür ein Bereich gelten könnte
range-too-small = eine so kleine Bewegung kann die Kamera nicht von ihrem eigenen Fehler unterscheiden; geben Sie mindestens { $least } an
no-sides-to-choose = { $exercise } wird mit dem ganzen Körper gemacht und hat keine Seiten; lassen Sie side weg

no-report = ist kein Bericht; geben Sie eine Datei an, die posecheck check --json geschrieben hat
no-such-field = gehört nicht zu einem Bericht, soweit diese Version von PoseCheck weiß
other-unit = muss { $unit } sein, die Einheit von { $measure }
no-time-origin = muss Datum und Uhrzeit mit dem Abstand zu UTC sein, wie 2026-03-02T10:15:30+01:00; da steht { $given }
report-of-other-version = der Bericht stammt von PoseCheck { $made_by }, und dies ist { $this }; wenn jenes neuer ist, aktualisieren Sie PoseCheck

## Was in der Datei einer Referenzbewegung falsch ist.

pattern-only-curves = hat nur Kurven zum Vergleichen und keine Haltung zum Zählen; geben Sie sie mit --reference an
pattern-without-file = die Datei wird neben der Definition gesucht, also muss die Definition aus einer Datei gelesen werden
pattern-no-bands = es gibt keine, also nichts, womit verglichen werden könnte
pattern-still = mindestens ein Kanal muss einen Ausschlag über seinem erwarteten Fehler haben, oder es muss Bänder zum Vergleichen geben
pattern-spread = { $spread } muss eine Zahl sein, wo { $of } eine ist

## YAML, das nicht gelesen wird, obwohl es YAML ist.

yaml-alias = einem Verweis wie *name wird nicht gefolgt; schreiben Sie aus, wofür er steht
yaml-too-long = zu lang: mehr als { $most } Schlüssel und Werte
yaml-too-deep = mehr als { $most } Ebenen liegen ineinander
yaml-value = ein Wert lässt sich nicht lesen ({ $problem })
not-a-number = { $given } ist keine Zahl

## Was an Prüffällen und an Haltungen falsch ist.

cases-no-rule = die Regel { $rule } hat keine Fälle
cases-no-view = in der Ansicht { $view } wird nichts gezählt
cases-partial = partial muss Nummern von Wiederholungen enthalten, von 1 bis { $most }
cases-sides = geben Sie in sides für jede von reps etwas an, oder gar nichts
cases-measured = measured muss [kleinster, größter Wert] sein, der kleinste unter dem größten
no-postures = { $exercise } hat keine Haltungen und kann darum nicht gezeigt werden
no-cases = neben { $definition } gibt es keine { $file }, also ist kein Fehler bekannt
posture-unknown = in einer Haltung unbekannt: { $unknown }; erlaubt: { $allowed }; { $left }_ oder { $right }_ darf vor allen bis { $last } stehen
posture-numbers = Werte einer Haltung müssen Zahlen sein oder Reihen von gleicher Länge: { $problem }
posture-infinite = { $name } ist in einer Haltung nicht endlich
posture-hinge = { $name } ist { $given }; erwartet: 0 bis { $most }

## Eine gekürzte Liste von Fehlern.

and-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
}
