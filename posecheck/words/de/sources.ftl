## Videos, Kameras, Streams, gespeicherte Spuren und Posenmodelle, die sich nicht verwenden lassen. Was an einer Aufnahme falsch ist, steht nach ihrem Namen.

camera-name = Kamera { $number }
source-closed = { $name } lässt sich nicht öffnen: { $advice }
source-closed-camera = prüfen Sie, ob sie angeschlossen ist, ob kein anderes Programm sie verwendet und ob Sie sie verwenden dürfen; die erste Kamera ist 0
source-closed-stream = prüfen Sie die Adresse, und ob der Sender läuft und von hier aus erreichbar ist
source-lost = { $name } war bei { $at } für { $away } weg
    .ended = { $name } war ab { $at } weg und kam nicht wieder
source-not-live = { $name } ist ein aufgenommenes Video, kein Stream: laden Sie es herunter und geben Sie die Datei an
dark = { $name } zeigt nur Schwarz: War die Kamera abgedeckt oder das Licht aus?
    .between = { $name } zeigt von { $from } bis { $to } nur Schwarz: War die Kamera abgedeckt oder das Licht aus?
speed-impossible = die Geschwindigkeit muss zwischen { $least } und { $most } liegen, nicht { $given }; sie ist 4 bei einer Aufnahme, die 4-mal langsamer abläuft als in Wirklichkeit
speed-live = eine Kamera oder ein Stream kann nicht in Zeitlupe sein; lassen Sie --speed weg
speed-saved = wurde mit --speed { $speed } gespeichert; lassen Sie --speed weg
film-no-file = keine Datei; geben Sie eine Videodatei oder eine Kameranummer an
film-empty = die Datei ist leer
film-incomplete = das Video ist unvollständig; es wurde beim Aufnehmen oder Kopieren abgeschnitten
film-unknown = kein Video, das sich dekodieren lässt; geben Sie zum Beispiel eine MP4-, MOV-, AVI-, MKV- oder WebM-Datei an
film-no-video = enthält kein Video, das sich dekodieren lässt; geben Sie zum Beispiel eine MP4-, MOV-, AVI-, MKV- oder WebM-Datei an
film-only-sound = enthält Ton, aber kein Video; geben Sie ein Video an
film-still = enthält ein einziges Bild; geben Sie ein Video an
film-one-picture = besteht aus einem einzigen Bild; geben Sie ein Video an
film-no-picture = enthält kein Bild; geben Sie ein Video an
film-all-damaged = kein Bild darin lässt sich dekodieren: Die Datei ist beschädigt
film-undecodable = kann nicht dekodiert werden ({ $reason })
    .invalid = enthält ungültige Daten
film-too-large = das Bild hat { $width } x { $height } Pixel; höchstens { $most } werden angenommen
film-size-changes = die Größe des Bildes ändert sich bei { $at }
film-damaged = { $name } ist kurz vor { $at } beschädigt
    .begin = { $name } ist am Anfang beschädigt
    .missing = { $name } ist beschädigt, und es { $missing ->
    [one] fehlt { $missing } seiner Bilder
   *[other] fehlen { $missing } seiner Bilder
}
film-ends = { $name } endet nach { $end }: Die Datei ist abgeschnitten
    .perhaps = { $name } endet nach { $end }: Die Datei ist abgeschnitten oder beschädigt
    .of = { $part } von { $whole }
track-not = keine Spurdatei ({ $problem })
track-lacks = sie enthält kein { $name }
track-shape = { $name } hat die Form { $shape }; sie muss { $wanted } sein
track-claims = { $name } soll { $bytes } Bytes groß sein; höchstens { $most } werden angenommen
track-contains = { $name } enthält { $found }; erwartet: { $wanted ->
    [text] Text
   *[numbers] Zahlen
}
track-origin-object = die Herkunft der Spur muss ein JSON-Objekt sein
track-origin-text = die Herkunft der Spur darf nur Text enthalten
track-origin-numbers = { $names } der Spur müssen positive Zahlen sein
track-too-long = die Spur hat { $frames } Bilder; in eine Datei passen höchstens { $most }
model-unknown = das Modell { $model } gibt es nicht; wählen Sie eines von { $known }
model-not-installed = das Posenmodell { $model } ist nicht installiert; führen Sie `pip install .` oder `make install` im Hauptordner des PoseCheck-Projekts aus, um es zu bauen
model-broken = das Posenmodell { $model } lässt sich nicht laden: { $error }
picture-too-large = ein Bild hat { $width } x { $height } Pixel; jede Kante darf höchstens { $most } haben
no-display = es gibt keinen Bildschirm für ein Fenster; setzen Sie DISPLAY, oder verwenden Sie `posecheck check EXERCISE CAMERA`, das keinen braucht

## Posen und Bilder, die es nicht geben kann, und Sitzungen, die sich nicht wieder aufnehmen lassen.

pose-after-end = eine Pose bei { $time } s kam, nachdem die Sitzung beendet war
pose-back = eine Pose bei { $time } s kam nach einer bei { $before } s; die Zeit muss zunehmen
pose-time = time_s ist { $given }; erwartet: eine endliche Zahl von Sekunden
pose-times = time_s muss endlich sein und streng zunehmen
pose-size = size ist { $given }; erwartet: (Breite, Höhe) in Pixeln, beide positiv
track-empty = eine Spur braucht mindestens eine Pose
track-sizes = alle Posen einer Spur müssen dieselbe Bildgröße haben
frame-shape = ein Bild ist { $given }; erwartet: uint8 der Form (Höhe, Breite, 3)
session-other = das ist der Zustand einer Sitzung von etwas anderem, nicht von PoseCheck { $this }
    .version = das ist der Zustand einer Sitzung von einer anderen Version, nicht von PoseCheck { $this }
session-not = das ist nicht der Zustand einer Sitzung
session-damaged = der Zustand der Sitzung ist beschädigt ({ $problem })

## Was der synthetische Patient nicht sein oder tun kann.

synthetic-height = height_m ist { $given }; erwartet: 0.5 bis 2.5
synthetic-camera = Abstand, Brennweite und Bildgröße einer Kamera müssen positiv sein
synthetic-rate = fps muss positiv und landmark_noise_px darf nicht negativ sein
synthetic-light = light muss zwischen 0 und 1.5 liegen; noise und shutter_s dürfen nicht negativ sein
synthetic-durations = out_s und back_s einer Wiederholung müssen positiv sein, hold_s und rest_s mindestens 0
synthetic-keyframes = die Zeiten der Schlüsselbilder müssen bei 0 beginnen und zunehmen
synthetic-apart = die frühere Bewegung muss enden, wo diese beginnt; verschieden: { $names }
