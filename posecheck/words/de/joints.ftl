## Dateien mit den Positionen der Gelenke. Was falsch ist, steht nach dem Namen der Datei, oft mit der Zeile.

column = Spalte { $number }: { $problem }
cell-wrong = { $cell } ist keine Zahl; eine unbekannte bleibt leer
    .position = { $cell } ist keine Position; eine unbekannte bleibt leer
no-frames = enthält keine Bilder
too-many-frames = enthält { $count } Bilder; höchstens { $most } werden angenommen
too-many-files = enthält { $count } Dateien; höchstens { $most } werden angenommen
too-many-columns = hat { $count } Spalten; höchstens { $most } werden angenommen
too-many-points = nennt { $count } Punkte; höchstens { $most } werden angenommen
no-time = die Zeit fehlt; sie muss in Sekunden angegeben sein
time-back = die Zeit { $time } kommt nach { $before }; die Zeiten müssen zunehmen
no-rate = sagt nicht, wann die Bilder aufgenommen wurden; geben Sie die Bilder pro Sekunde mit --fps an
    .table = sagt nicht, wann die Bilder aufgenommen wurden; geben Sie die Bilder pro Sekunde mit --fps an, oder fügen Sie eine Spalte namens time hinzu
    .json = sagt nicht, wann die Bilder aufgenommen wurden; geben Sie die Bilder pro Sekunde mit --fps an, oder fügen Sie fps oder time_s hinzu
rate-impossible = { $rate } Bilder pro Sekunde sind unmöglich
table-not = keine Tabelle ({ $problem })
column-twice = { $name } hat { $part } zweimal
table-no-joints = nennt keine Gelenke; jedes braucht Spalten wie LHip_x, LHip_y und LHip_z
trc-not = keine TRC-Datei; ihre erste Zeile muss mit PathFileType beginnen
trc-short = endet nach { $lines ->
    [one] { $lines } Zeile
   *[other] { $lines } Zeilen
}, mitten im Kopf einer TRC-Datei
trc-units = Units ist { $given }; erwartet: eines von { $known }
trc-no-points = nennt keine Punkte; sie stehen nach Frame# und Time, durch Tabulatoren getrennt
trc-columns = hat { $count } Spalten; richtig sind { $right } für { $points } Punkte
no-known-form = enthält keine Gelenke in einer bekannten Form: Bilder von OpenPose (people mit pose_keypoints_2d), Ergebnisse von COCO (image_id und keypoints) oder { $example }
json-not = kein JSON ({ $problem })
    .unreadable = kein lesbares JSON ({ $problem })
openpose-no-files = ein Ordner ohne .json-Dateien; einer von OpenPose hat eine für jedes Bild
openpose-name = der Name muss die Nummer des Bildes enthalten, wie bei OpenPose
openpose-twice = eine zweite Datei für Bild { $frame }; legen Sie für jede Aufnahme einen eigenen Ordner an
skeletons-differ = enthält Skelette mit { $kinds } Punkten
nobody-in-it = enthält niemanden

## Was ein Feld einer JSON-Datei mit Gelenken sein muss.

field-people = muss eine Liste von Personen sein, jede mit pose_keypoints_2d
field-object = muss ein Objekt sein
    .coco = muss ein Objekt mit image_id und keypoints sein
    .joints = muss ein Objekt mit 1 bis { $most } Gelenken unter ihren Namen sein
    .confidence = muss ein Objekt mit einer Liste für jedes Gelenk sein
field-frame = muss die Nummer des Bildes sein oder ein Name, der mit ihr endet
field-shape = hat die Form { $shape }; sie muss { $wanted } sein
    .points = hat die Form { $shape }; ein bekanntes Skelett hat eine dieser Anzahlen von Zahlen: { $wanted }
    .course = hat die Form { $shape }; sie muss ({ $count }, 3) sein, oder ({ $count }, 2) in einem Bild
field-unit = ist { $given }; erwartet: eines von { $known }
field-coordinates = müssen alle gleich viele Koordinaten haben, zwei oder drei
field-up = muss die Achse sein, die nach oben zeigt, wie y oder -z
field-times = muss eine Liste von Sekunden sein
field-rate = ist { $given }; erwartet: die Bilder pro Sekunde
field-not-a-joint = ist keines der Gelenke
field-size = muss [Breite, Höhe] in Pixeln sein
field-list = muss eine Liste sein: { $what ->
    [points] x, y und Sicherheit jedes Punktes
    [seconds] Sekunden
    [places] [x, y, z] oder null für jeden Zeitpunkt
   *[shares] 0 bis 1 für jeden Zeitpunkt
}
    .numbers = müssen Zahlen sein: { $what ->
    [points] x, y und Sicherheit jedes Punktes
    [seconds] Sekunden
    [places] [x, y, z] oder null für jeden Zeitpunkt
   *[shares] 0 bis 1 für jeden Zeitpunkt
}

## Skelette, die kein Mensch sind.

joints-rival = die Gelenke { $one } und { $other } könnten beide { $landmark } sein; lassen Sie eines davon weg
trunk-impossible = Schultern und Hüften liegen { $distance } m auseinander; bei einem Menschen wären es { $least } bis { $most } m: Prüfen Sie die Einheit
joint-eye = { $side ->
    [left] das linke Auge
   *[right] das rechte Auge
}
joint-eye_inner = { $side ->
    [left] der innere Winkel des linken Auges
   *[right] der innere Winkel des rechten Auges
}
joint-eye_outer = { $side ->
    [left] der äußere Winkel des linken Auges
   *[right] der äußere Winkel des rechten Auges
}
joint-ear = { $side ->
    [left] das linke Ohr
   *[right] das rechte Ohr
}
joint-mouth = { $side ->
    [left] der linke Mundwinkel
   *[right] der rechte Mundwinkel
}
joint-shoulder = { $side ->
    [left] die linke Schulter
   *[right] die rechte Schulter
}
joint-elbow = { $side ->
    [left] der linke Ellenbogen
   *[right] der rechte Ellenbogen
}
joint-wrist = { $side ->
    [left] das linke Handgelenk
   *[right] das rechte Handgelenk
}
joint-pinky = { $side ->
    [left] der linke kleine Finger
   *[right] der rechte kleine Finger
}
joint-index = { $side ->
    [left] der linke Zeigefinger
   *[right] der rechte Zeigefinger
}
joint-thumb = { $side ->
    [left] der linke Daumen
   *[right] der rechte Daumen
}
joint-hip = { $side ->
    [left] die linke Hüfte
   *[right] die rechte Hüfte
}
joint-knee = { $side ->
    [left] das linke Knie
   *[right] das rechte Knie
}
joint-ankle = { $side ->
    [left] der linke Knöchel
   *[right] der rechte Knöchel
}
joint-heel = { $side ->
    [left] die linke Ferse
   *[right] die rechte Ferse
}
joint-foot_index = { $side ->
    [left] die Zehen links
   *[right] die Zehen rechts
}
joint-nose = die Nase
trunk-unseen = { $count ->
    [one] { $joints } erscheint nie
   *[other] { $joints } erscheinen nie
}; um einem Menschen zu folgen, braucht es beide Schultern und beide Hüften
    .together = Schultern und Hüften sind nie alle zugleich bekannt; um einem Menschen zu folgen, braucht es beide Schultern und beide Hüften
joint-numbers = { $name } muss Zahlen enthalten: { $problem }
joint-confidence = die Sicherheit von { $name }
up-unknown = up ist { $given }; erwartet: eines von { $known }
up-no-length = up muss ein Vektor mit einer Länge sein
axes-mirrored = die Achsen bilden ein Linkssystem: Zehen oder Gesicht würden nach hinten zeigen, darum wurden sie gespiegelt
