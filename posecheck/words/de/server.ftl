## Arten von Problemen in Antworten des Servers, nach dem letzten Teil ihres Typs.

problem-bad-request = Die Anfrage ist nicht zu verstehen
problem-foreign-origin = Eine andere Seite darf diesen Server nicht benutzen
problem-foreign-host = Unter diesem Namen ist der Server nicht bekannt
problem-not-found = Hier ist nichts
problem-no-such-exercise = Diese Übung gibt es nicht
problem-method-not-allowed = Das geht hier nicht
problem-too-slow = Die Anfrage kam nicht rechtzeitig an
problem-too-large = Es wurde zu viel gesendet
problem-too-long = Das Video ist zu lang
problem-unsupported-media-type = Dieser Dateityp wird nicht unterstützt
problem-invalid-request = Die Anfrage ist nicht gültig
problem-bad-pose = Die Pose ist nicht gültig
problem-bad-picture = Das Bild lässt sich nicht verwenden
problem-unreadable-source = Die Aufnahme lässt sich nicht lesen
problem-invalid-prescription = Die Verordnung ist nicht gültig
problem-defect = Im Server ist ein Fehler aufgetreten
problem-no-model = Das Posenmodell lässt sich nicht verwenden
problem-busy = Der Server ist ausgelastet
problem-no-camera = Die Kamera liefert kein Bild
problem-took-too-long = Die Verarbeitung hat zu lange gedauert
problem-http = Die Anfrage kann nicht beantwortet werden

## Was an einer Anfrage falsch ist, und was richtig wäre.

request-nothing-here = { $method } { $path } gibt es nicht
request-not-here = { $method } geht bei { $path } nicht
request-broke-off = die Anfrage brach ab
server-log = das Protokoll des Servers sagt mehr
server-stops = der Server hält an
request-too-many = zu viele Anfragen gleichzeitig; versuchen Sie es noch einmal
request-length = Content-Length muss eine Zahl sein
request-slow = vom Inhalt kam { $wait } lang nichts, oder im Mittel weniger als { $least } Bytes/s
request-too-large = ein Inhalt darf hier höchstens { $most } Bytes haben
request-one-host = eine Anfrage braucht genau einen Host-Header
request-foreign-host = dieser Server antwortet nicht für { $host }; wenn er so heißt, erlauben Sie es mit `posecheck serve --allow-remote NAME`
request-foreign-origin = Seiten von { $origin } dürfen diesen Server nicht benutzen
request-no-model = das Modell { $given } gibt es nicht; es gibt { $known }
request-no-page = die Seite ist nicht gebaut; führen Sie `make install` im PoseCheck-Projekt aus
request-track-type = senden Sie die Spur als application/json
request-video-type = senden Sie das Video als multipart/form-data
request-the-video = das Video
request-reference-file = muss eine Datei sein: die Referenzbewegung, mit der die Wiederholungen verglichen werden
request-reference-large = ist zu groß (über { $most } kB)
request-lengths = hat { $count } Einträge und time_s { $right }; es müssen gleich viele sein
request-time-back = ist { $time } nach { $before }; die Zeiten müssen streng zunehmen
video-too-long = das Video ist länger als { $longest } s
videos-waiting = andere Videos warten auf die Auswertung; versuchen Sie es noch einmal
video-slow = das Auswerten des Videos dauerte länger als { $longest } s
video-crashed = der Prozess, der das Video auswertete, ist abgestürzt

## Was an einer Nachricht eines Streams falsch ist.

message-not-start = die erste Nachricht muss ein start sein
    .why = die erste Nachricht muss ein start sein: { $problem }
message-unexpected = diese Sitzung nimmt { $input ->
    [poses] Posen, begin und finish
    [images] Bilder, begin und finish
   *[camera] begin und finish
}
message-header = eine binäre Nachricht beginnt mit einem Kopf von { $bytes } Bytes
message-zeros = die Bytes 1, 6 und 7 einer binären Nachricht müssen 0 sein
message-size = die Größe ist { $width } x { $height }; beide müssen positiv sein
message-time = time_s ist { $given }; erwartet: eine Zahl von Sekunden
message-pose-bytes = eine Pose hat { $right } Bytes, oder { $nobody }, wenn niemand gefunden wurde, nicht { $given }
message-values = jeder Wert muss eine Zahl von -{ $most } bis { $most } sein
message-visibility = visibility muss zwischen 0 und 1 liegen
message-all-or-none = geben Sie image_px, world_m und visibility an, oder nichts davon, wenn niemand gefunden wurde
picture-no-jpeg = das Bild ist kein JPEG
picture-other-size = im Kopf steht { $width } x { $height }, im JPEG { $found_width } x { $found_height }
picture-too-many = { $width } x { $height } Pixel; höchstens { $most } werden angenommen, { $edge } an einer Kante
picture-scans = das JPEG hat mehr als { $most } Durchgänge; senden Sie eines vom Typ baseline
picture-undecodable = das JPEG lässt sich nicht dekodieren
picture-not-the-size = das JPEG hat nicht { $width } x { $height } Pixel
camera-none = dieser Server hat keine Kamera: starten Sie `posecheck serve --camera 0`
camera-recording = { $name } ist eine Aufnahme; geben Sie die Nummer einer Kamera oder einen Stream an
camera-gone = { $name } ging verloren und kam nicht wieder
camera-awaited = warten auf { $name }

## Was den Server am Starten hindert.

serve-no-camera = { $given } ist keine Kamera; geben Sie eine Kameranummer (die erste ist 0) oder die Adresse eines MJPEG- oder RTSP-Streams an, wie { $example }
serve-open = { $host } ist von anderen Computern aus erreichbar; geben Sie mit --allow-remote (oder POSECHECK_ALLOW_REMOTE) die Namen an, die sie für diesen Server verwenden dürfen, oder lauschen Sie auf 127.0.0.1
serve-no-host-name = { $given } ist kein Rechnername; geben Sie nur den Namen oder die Adresse an, wie { $example }, ohne http://, Port oder Pfad
serve-port-used = Port { $port } von { $host } ist schon belegt; wählen Sie mit --port einen anderen
serve-port-forbidden = Sie dürfen Port { $port } nicht verwenden; wählen Sie mit --port einen über 1023
serve-no-address = { $host } ist keine Adresse dieses Computers
