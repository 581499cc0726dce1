## Was die Befehlszeile sagt.

app = Therapeutische Bewegung mit einer Kamera prüfen: Wiederholungen zählen, Gelenke messen und Hinweise geben.
    .version = Version anzeigen und beenden.

argument-exercise = Die Übung: eine id, die `posecheck exercises list` nennt, oder der Pfad einer Definition (.yaml).
option-language = Sprache für alles, was gesagt und geschrieben wird: en, es, de oder fr.
option-model = Posenmodell: lite ist am schnellsten, heavy am genauesten.
option-speed = Für eine Aufnahme in Zeitlupe: wievielmal langsamer sie abläuft als in Wirklichkeit. Mit 4 hat eine Bewegung, die im Video 8 s dauert, 2 s gedauert. Ohne Angabe läuft sie in normaler Geschwindigkeit.
option-view = Für Gelenkdaten (.trc, .csv, .json): die Seite der Person, die zur Kamera zeigt. Ohne Angabe werden Gelenke im Raum so gesehen, wie die Übung es verlangt, oder von vorn; bei Gelenken in einem Bild wird sie aus ihnen ermittelt.
option-fps = Für Gelenkdaten (.csv, .json) in einer Datei, die es nicht sagt: Bilder pro Sekunde.
option-reference = Womit die Wiederholungen statt mit der Referenzbewegung der Übung verglichen werden, etwa mit der eigenen anderen Seite oder einer früheren Sitzung (`posecheck pattern personal` erstellt sie) oder mit Kurven von anderswo (`posecheck pattern import`). Was gezählt wird, ändert sich dadurch nicht.
option-prescription = Was zu einem bestimmten Menschen passt (.yaml oder .json): Seite, Bewegungsausmaß, Grenzen, Dosis und wie oft korrigiert wird. Geändert wird nur, was darin steht.
option-age = Alter der Patientin oder des Patienten: Danach wird das Ergebnis eines klinischen Tests mit einem Normwert verglichen. Ohne Angabe wird kein Normwert gezeigt.
option-sex = Geschlecht der Patientin oder des Patienten: Danach sind Normwerte angegeben. Ohne Angabe wird nur ein Normwert gezeigt, der für beide gilt.
option-height = Körpergröße der Patientin oder des Patienten in Zentimetern. Ein Test braucht sie, um eine Strecke anzugeben.
option-side = Körperseite, die gezählt wird: die bewegte (auto), links (left), rechts (right), beide gleichzeitig (both) oder links und rechts abwechselnd (alternating).

command-check =
    Wiederholungen in einer Aufnahme zählen, jede prüfen und einen Bericht ausgeben.

    Eine Kamera oder ein Stream wird geprüft, bis Sie Ctrl-C drücken.

    Endet mit Code 2, wenn ein Argument falsch ist oder die Aufnahme nicht bis zum Ende gelesen werden kann. Was bis dahin gezählt wurde, wird trotzdem berichtet.
    .source = Videodatei, Spur (.npz), Gelenkdaten (.trc, .csv, .json oder ein Ordner von OpenPose), Kameranummer oder Adresse eines Streams.
    .json = Den Bericht als ein JSON-Objekt ausgeben.
    .csv = Eine Tabelle mit einer Zeile je Wiederholung in diese CSV-Datei schreiben; eine vorhandene wird ersetzt.
    .curves = Die Kurven in diese CSV-Datei schreiben; eine vorhandene wird ersetzt: eine Zeile je Wiederholung, Messgröße, Seite und Prozent der Zeit, mit Wert, Einheit und erwartetem Fehler.
    .csv-dialect = Wie die Tabelle geschrieben wird: standard hat Kommas zwischen den Spalten und Punkte in den Zahlen; semicolon hat Semikolons und Dezimalkommas, wie Excel es auf Deutsch, Französisch und in anderen Sprachen erwartet, die 1,5 schreiben.
    .overlay = Ein Video schreiben, in das Skelett, Zählung und Hinweise gezeichnet sind; eine vorhandene Datei wird ersetzt.
    .plot = Den Bericht als Bild zeichnen; eine vorhandene Datei wird ersetzt: wie weit jede Wiederholung ging, und der Verlauf jeder Messgröße neben der Referenzbewegung. Das Ende des Namens bestimmt das Format: .png, .svg oder .pdf.
    .start-at = Für eine Übung auf Zeit: wann das Startsignal kam, in Sekunden der Aufnahme. Ohne Angabe startet die erste Bewegung die Uhr.

command-live =
    Vor einer Kamera Wiederholungen zählen und Hinweise geben, danach einen Bericht ausgeben.

    Ein Fenster zeigt die übende Person wie im Spiegel. Die Leertaste hält die Sitzung an; q, Esc oder das Schließen des Fensters beendet sie.
    .camera = Kameranummer oder Adresse eines Streams.

command-report =
    Gespeicherte Berichte als Dokumente schreiben: eine Seite oder ein PDF zum Lesen, eine SOAP-Notiz, eine Tabelle oder ein FHIR-Bündel.

    Speichern Sie einen Bericht mit `posecheck check EXERCISE SOURCE --json > REPORT.json`. Geben Sie nur Berichte eines einzigen Menschen an: Bei mehreren zu einer Übung sagt die Notiz, was sich verändert hat und ob das mehr ist als der Fehler der Kamera.

    Endet mit Code 2, wenn eine Datei nicht gelesen oder geschrieben werden kann.
    .file = Gespeicherte Berichte eines Menschen in zeitlicher Reihenfolge. Wenn alle ein Datum haben, werden sie geordnet.
    .out = Datei, die geschrieben wird; eine vorhandene wird ersetzt. Ihre Endung sagt, was sie ist: .html oder .pdf für einen Bericht mit Bildern, .md oder .txt für eine SOAP-Notiz, .csv für eine Tabelle mit einer Zeile je Wiederholung, .curves.csv für eine mit dem Verlauf jeder Messgröße, .json für ein FHIR-R4-Bündel. Kann mehrmals angegeben werden.
    .exercise = Definition einer Übung, die nicht eingebaut ist. Kann mehrmals angegeben werden.

command-track =
    Körperpunkte in Videos finden oder Gelenkdaten von anderswo lesen und sie als Spuren speichern, die sich schnell immer wieder prüfen lassen.

    Die Körperpunkte zu finden, braucht fast die ganze Zeit einer Prüfung. Prüfen Sie eine Spur mit `posecheck check EXERCISE FILE.npz`.

    Endet mit Code 2, wenn ein Argument falsch ist oder ein Video nicht bis zum Ende gelesen werden kann. Was bis dahin gefunden wurde, wird trotzdem gespeichert, und die anderen Videos werden trotzdem gelesen.
    .source = Videodateien, Gelenkdaten (.trc, .csv, .json oder ein Ordner von OpenPose), oder eine Kameranummer oder die Adresse eines Streams, dem bis Ctrl-C gefolgt wird.
    .out = Spur, die geschrieben wird, oder ein vorhandener Ordner für eine Spur je Video. Vorhandene Spuren werden ersetzt.

command-record =
    Eine Übung aus einer oder mehreren Vorführungen machen, die aufgenommen sind oder jetzt vor der Kamera stattfinden.

    Schreibt die Definition der Übung FOLDER/NAME.yaml und daneben die Referenzbewegung; sagt, was gefunden und vorgeschlagen wurde. Benutzen Sie sie mit `posecheck check FOLDER/NAME.yaml SOURCE`.

    Mit --camera zählt ein Fenster herunter, zeigt, was zu sehen ist, und zählt die Wiederholungen. D nimmt die letzte zurück. Enter speichert, ebenso wenn Sie zur Tastatur zurückgehen. q, Esc oder das Schließen des Fensters bricht ohne Speichern ab.

    Endet mit Code 2, wenn eine Aufnahme nicht gelesen oder nicht verwendet werden kann; die Meldung sagt, warum und an welcher Stelle des Videos.
    .name = Name der Übung, wie wall_slide.
    .source = Videos, Spuren (.npz) oder Gelenkdaten (.trc, .csv, .json oder ein Ordner von OpenPose) der Vorführungen.
    .camera = Jetzt vor dieser Kamera vorführen: ihre Nummer oder die Adresse eines Streams.
    .out = Ordner, in den geschrieben wird; er wird angelegt, wenn es ihn nicht gibt.
    .sides = Wie sich die Körperseiten bewegen: gemeinsam (body), jede für sich (each) oder abwechselnd (alternating). Ohne Angabe findet PoseCheck es aus den Aufnahmen heraus.

command-pattern = Referenzbewegungen mit anderen Programmen austauschen oder eine aus eigenen Aufnahmen machen.

command-pattern-export =
    Eine Referenzbewegung für andere Programme schreiben.

    Eine Tabelle (.csv) enthält alles: Mittelwert und Standardabweichung jeder Messgröße bei jedem Prozent der Bewegung, für Excel, R oder pandas. Eine Bewegung (.mot) zeigt den Mittelwert in OpenSim.
    .pattern = Eine Übung (ihre id oder Definitionsdatei) oder eine Referenzbewegung (.pattern.json).
    .out = Datei, die geschrieben wird; eine vorhandene wird ersetzt.

command-pattern-import =
    Eine Referenzbewegung aus einem anderen Programm lesen: eine Tabelle (.csv) oder eine OpenSim-Bewegung (.mot).

    Schreibt FOLDER/NAME.pattern.json. Vergleichen Sie damit durch `posecheck check EXERCISE SOURCE --reference FOLDER/NAME.pattern.json`.

    Die einfachste Tabelle hat die Spalten percent (0 bis 100), knee_flexion_mean und knee_flexion_sd, oder die anderer Messgrößen.
    .file = Tabelle oder Bewegung einer Wiederholung.
    .out = Ordner, in den geschrieben wird; er wird angelegt, wenn es ihn nicht gibt.
    .name = Name der Referenz, wie healthy_gait.
    .sides = Wie sich die Körperseiten bewegen: gemeinsam (body), jede für sich (each) oder abwechselnd (alternating).
    .from = Bei einer Bewegung mit mehreren Wiederholungen: wann die gewünschte beginnt, in Sekunden.
    .to = Wann sie endet, in Sekunden.

command-pattern-personal =
    Eine Referenz aus den eigenen Aufnahmen machen: eine frühere Sitzung, oder die gesunde Seite für die andere.

    Zählt die Wiederholungen der Übung in jeder Quelle und schreibt, was ihre Messgrößen darin tun. Vergleichen Sie damit durch `posecheck check EXERCISE SOURCE --reference FILE.pattern.json`.
    .source = Gespeicherte Berichte (`posecheck check … --json`), Videos, Spuren (.npz) oder Gelenkdaten, alle von demselben Menschen.
    .out = Datei, die geschrieben wird; eine vorhandene wird ersetzt.
    .good-side = Die gesunde Seite: Beide Seiten werden dann mit ihr verglichen. Ohne Angabe wird jede Seite mit sich selbst verglichen.
    .name = Wie Berichte sie nennen, zum Beispiel „Knie, 3. März“.

command-exercises =
    Sehen, welche Übungen es gibt und was sie verlangen, und eigene schreiben.

    Eigene Übungen werden an ihrer id erkannt, wenn die Umgebungsvariable POSECHECK_EXERCISES ihren Ordner nennt. Eine mit der id einer eingebauten Übung wird an deren Stelle verwendet, und Berichte sagen das.
command-exercises-list =
    Die Übungen auflisten: die von PoseCheck und Ihre eigenen.
command-exercises-show =
    Alles über eine Übung zeigen: Bewegung, Dosis, Regeln und ihre Quellen.
    .picture = Bild der Ausgangsstellung und, rechts daneben, des Ziels.
command-exercises-preview =
    Eine gezeichnete Figur bei einer Übung filmen, richtig oder mit einem Fehler.
    .out = Video, das geschrieben wird; ein vorhandenes wird ersetzt.
    .fault = Die id der Regel, gegen die die Figur verstößt, wie es die Prüffälle neben der Definition sagen. Ohne Angabe macht sie die Übung richtig.
command-exercises-validate =
    Alle Fehler in Definitionen finden, mit der Zeile und dem, was richtig wäre.

    Endet mit Code 1, wenn es welche gibt.
    .path = Eine Definition (.yaml) oder ein Ordner mit Definitionen.
    .languages = Sprachen, in denen jeder Text vorhanden sein muss, wie en,es,de,fr. Ohne Angabe die der anderen Texte der Definition.
command-exercises-new =
    Eine Definition für den Anfang schreiben: Sie ist gültig, und ihre Kommentare sagen, was zu ändern ist.

    Mit dem Schema, das daneben geschrieben wird, können Editoren, die den YAML Language Server kennen, sie beim Tippen ergänzen und prüfen.
    .id = Die id der neuen Übung, wie wall_slide.
    .out = Ordner für die Definition; er wird angelegt, wenn es ihn nicht gibt. Ohne Angabe der, in dem Sie gerade sind.
command-exercises-schema =
    Das JSON-Schema der Definitionen ausgeben, für Editoren und andere Programme.
command-exercises-measures =
    Alles auflisten, was sich messen lässt, aus welchen Ansichten und mit welchem erwarteten Fehler.

command-demo =
    PoseCheck ohne Kamera bei der Arbeit sehen, an einer gezeichneten Figur.

    Die Figur macht acht Kniebeugen: Die dritte ist zu flach, und bei der sechsten fallen die Knie nach innen.
    .out = Ordner für das Video mit den Einzeichnungen und ein Bild daraus; er wird angelegt, wenn es ihn nicht gibt.

command-doctor =
    Herausfinden, ob PoseCheck auf diesem Computer funktioniert, und wie schnell.

    Endet mit Code 1, wenn sich Aufnahmen nicht prüfen lassen. Dass Kamera oder Bildschirm fehlen, spielt dafür keine Rolle: Nur Live-Sitzungen brauchen sie. Ebenso wenig zählt, was PDF-Berichte brauchen.

command-serve =
    Die Webseite bereitstellen, die vor einer Webcam Wiederholungen zählt und Hinweise gibt.

    Nur dieser Computer kann die Seite öffnen, außer Sie geben --host und --allow-remote an. Drücken Sie Ctrl-C, um den Server zu beenden.
    .host = Adresse, auf der gewartet wird; 127.0.0.1, wenn nicht angegeben.
    .port = Port, auf dem gewartet wird; 8000, wenn nicht angegeben, 0 für einen beliebigen freien.
    .camera = Kamera dieses Computers für Browser, die keine haben: ihre Nummer oder die Adresse eines Streams.
    .allow-remote = Name oder Adresse, unter der andere Computer die Seite öffnen dürfen. Kann mehrmals angegeben werden.

screen-partial = zu klein, um zu zählen
window-waiting = Ich warte auf die Kamera.
window-paused = Angehalten. Mit der Leertaste geht es weiter.
overlay-partial = +{ $count } unvollständig
overlay-held = s von { $asked } s
    .open = s
overlay-steps = { $count ->
    [one] Schritt
   *[other] Schritte
}

saved-overlay = Gespeichert: { $path }, das Video mit den Einzeichnungen.
saved-postures = Gespeichert: { $path }, ein Bild der Ausgangsstellung und, rechts daneben, des Ziels.
saved-preview = Gespeichert: { $path }.
saved-new = Gespeichert: { $path }. Bearbeiten Sie die Datei, und suchen Sie dann nach Fehlern mit posecheck exercises validate { $path }
saved-picture = Gespeichert: { $path }, ein Bild aus dem Video.
saved-track = { $frames ->
    [one] Gespeichert: { $path }, { $frames } Bild, eine Person zu sehen in { $seen }.
   *[other] Gespeichert: { $path }, { $frames } Bilder, eine Person zu sehen in { $seen }.
}

saved-table = Gespeichert: { $path }, eine Tabelle der ganzen Referenzbewegung.
saved-motion = Gespeichert: { $path }, eine OpenSim-Bewegung einer Wiederholung.
    .left-out = OpenSim hat keine Koordinate für: { $names }.
saved-import = Gespeichert: { $path }, mit { $measures ->
    [one] { $measures } Messgröße
   *[other] { $measures } Messgrößen
}. Damit vergleichen: posecheck check EXERCISE SOURCE --reference { $path }
    .only-compared = Gezählt werden kann damit nicht: Wiederholungen zählt die Übung.
    .left-out = PoseCheck misst nicht: { $names }.
    .unclear = Weggelassen, weil die Beugung zu gering ist, um zu erkennen, ob sie positiv oder negativ angegeben ist: { $names }.
saved-personal = { $repetitions ->
    [one] Gespeichert: { $path }, aus { $repetitions } Wiederholung.
   *[other] Gespeichert: { $path }, aus { $repetitions } Wiederholungen.
} Damit vergleichen: posecheck check { $exercise } SOURCE --reference { $path }
personal-side = Ihre { $side ->
    [left] linke
   *[right] rechte
} Seite
personal-earlier = Ihre frühere Sitzung
saved-report = Gespeichert: { $path }.

report-endings = geben Sie einen Namen an, der auf .html oder .pdf (Bericht mit Bildern), .md oder .txt (SOAP-Notiz), .csv (Tabelle), .curves.csv (Tabelle der Kurven) oder .json (FHIR-Bündel) endet
report-twice = dieselbe Sitzung wie { $other }; geben Sie jede Sitzung nur einmal an
report-needs-exercise = { $exercise } ist keine eingebaute Übung; geben Sie ihre Definition mit --exercise FILE.yaml an
report-needless-exercise = keiner der Berichte gehört zur Übung { $exercise }; lassen Sie ihr --exercise weg

demo-begins = Eine gezeichnete Figur macht acht Kniebeugen. PoseCheck sieht nur die Bilder, als kämen sie von einer Kamera.
demo-figure = gezeichnete Figur

serve-running = PoseCheck läuft unter { $address } (beenden mit Ctrl-C)
serve-no-page = die Seite ist nicht gebaut worden, deshalb ist nur die API verfügbar

missing-library = die Systembibliothek { $library } fehlt; unter Debian oder Ubuntu installieren Sie sie mit: sudo apt-get install libgl1 libegl1 libgles2 libglib2.0-0 libxcb1
missing-pango = PDF-Dateien brauchen Pango, und das fehlt ({ $error }); unter Debian oder Ubuntu installieren Sie es mit: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. HTML geht auch ohne.
cannot-write-output = die Ausgabe lässt sich nicht schreiben ({ $reason })

doctor-ok = in Ordnung
doctor-problem = Problem
doctor-missing = fehlt
doctor-camera = Kamera
    .works = Kamera 0 funktioniert
    .size = Kamera 0 funktioniert, { $width } x { $height } Pixel
doctor-display = Bildschirm
    .works = bereit für `posecheck live`
doctor-paper = PDF-Berichte
    .works = können geschrieben werden
doctor-model = Modell { $model }
    .nobody = findet die Person in einem Testbild nicht; installieren Sie PoseCheck neu
doctor-speed = { $rate } Bilder pro Sekunde, schnell genug für Live-Sitzungen
    .slow = { $rate } Bilder pro Sekunde, langsam für Live-Sitzungen; nehmen Sie ein leichteres Modell oder einen schnelleren Computer
doctor-python = { $version } unter { $system }
doctor-broken = lässt sich nicht laden ({ $error }); installieren Sie PoseCheck neu

exercises-id = id
exercises-name = Name
exercises-summary = was zu tun ist
exercises-own = Ihre eigene
    .replaces = Ihre eigene, anstelle der eingebauten

exercise-version = { $id }, Version { $version }
exercise-replaces = Ihre eigene Definition von „{ $id }“ wird anstelle der eingebauten verwendet.
exercise-daily-task = Für den Alltag
exercise-group = Gruppe
exercise-position = Stellung
exercise-distance = Abstand
    .from-camera = etwa { NUMBER($distance, maximumFractionDigits: 1) } m von der Kamera
exercise-view = Kamera
    .best = am besten { $best }
    .others = am besten { $best }; auch { $others }
exercise-set = Satz
exercise-movement = Bewegung
    .range = { $measure } von { $start } bis { $target }
    .across = { $measure } { $start }, dann { $opposite } { $target }
exercise-phases = Phasen
exercise-dose = Dosis
exercise-rules = Regeln
exercise-sources = Quellen
sides-body = der Körper bewegt sich als Ganzes
sides-each = jede Seite zählt für sich, und beide gleichzeitig zählen als eine
sides-alternating = links und rechts abwechselnd

severity-info = zur Information
severity-correct = zu korrigieren
severity-stop = ein Grund aufzuhören
rule-compensation = gilt als Ausweichbewegung
rule-limits = verlangt: { $limits }
rule-tolerance = Toleranz { $amount }
rule-moment = zählt nicht, wenn kürzer als { $time }
rule-cue = Hinweis: { $cue }
rule-reason = Grund: { $reason }
    .sources = Grund: { $reason } ({ $sources })

validate-right = { $count ->
    [one] Die Definition enthält keinen Fehler.
   *[other] Die { $count } Definitionen enthalten keinen Fehler.
}
validate-nothing = in diesem Ordner gibt es keine Definition einer Übung (.yaml)
translation-missing = hat keinen Text in { $languages }; schreiben Sie ihn auch dort
new-exists = gibt es schon und bleibt, wie es ist; geben Sie eine andere id oder mit -o einen anderen Ordner an
schema-title = Definition einer Übung für PoseCheck

measures-about = Winkel sind 0° in der anatomischen Grundstellung. ± ist der erwartete Fehler eines einzelnen Werts in dieser Ansicht.
measures-span = { $plane ->
    [sagittal] Sagittalebene, { $least } bis { $most }
    [frontal] Frontalebene, { $least } bis { $most }
    [transverse] Transversalebene, { $least } bis { $most }
   *[any] beliebige Ebene, { $least } bis { $most }
}
    .sides = für jede Seite
measures-error = { $view } ± { $error }
measures-views = gemessen { $views }

## Was verlangt wurde, geht nicht. Steht oft nach dem Namen einer Datei.

command-broken = der Befehl { $name } lässt sich nicht laden ({ $error }); installieren Sie PoseCheck neu
asked-no-camera = --camera { $camera }: geben Sie die Nummer einer Kamera oder die Adresse eines Streams an: --camera 0
recording-not-camera = eine Aufnahme, keine Kamera; geben Sie sie ohne --camera an
    .check = eine Aufnahme, keine Kamera; verwenden Sie `posecheck check { $exercise } { $source }`
only-for-joints = --view und --fps sind nur für Gelenkdaten (.trc, .csv oder .json)
start-needless = { $exercise } wird nicht ab dem Startzeichen gemessen; lassen Sie --start-at weg
start-outside = --start-at { $given } liegt außerhalb der Aufnahme, die bei { $end } endet
output-is-input = ist { $what ->
    [prescription] die Verordnung
    [reference] die Referenz
    [exercise] die Übung
    [file] die gelesene Datei
    [pattern] die Referenzbewegung
    [report] der Bericht
   *[source] die Aufnahme
} selbst und würde von { $option } überschrieben; geben Sie einen anderen Namen an
output-option = { $option } Nr. { $number }
output-twice = { $option } und { $other } würden beide hierher geschrieben; geben Sie zwei Namen an
report-of-another = ist ein Bericht über { $about }; geben Sie einen über { $exercise } an
record-nothing = geben Sie die Aufnahmen der Vorführung an, oder --camera 0, um sie jetzt vorzuführen
track-already = ist schon eine Spur; geben Sie ein Video an
track-out = geben Sie eine Datei an, deren Name auf { $ending } endet, oder einen vorhandenen Ordner
    .several = mehrere Videos brauchen einen vorhandenen Ordner, keine einzelne Datei
track-same = { $one } und { $other } würden beide als { $path } gespeichert; benennen Sie eines davon um

## Wörter von Typer, das die Befehlszeile liest.

typer-usage = Aufruf:
    .options = [OPTIONEN]
    .command = BEFEHL [ARGUMENTE]...
typer-arguments = Argumente
typer-options = Optionen
typer-commands = Befehle
typer-error = Fehler
typer-required = erforderlich
typer-default = Standard
typer-help = Diese Hilfe zeigen und beenden.
typer-try = Hilfe zeigt { $command }.
typer-missing-argument = Das Argument { $hint } fehlt.
typer-missing-option = Die Option { $hint } fehlt.
typer-missing-command = Der Befehl fehlt.
typer-invalid = Ungültiger Wert für { $hint }: { $problem }
typer-choice = { $given } ist keines von { $known }.
typer-number = erwartet: eine Zahl
typer-integer = erwartet: eine ganze Zahl
typer-no-option = Die Option { $option } gibt es nicht
    .close = Die Option { $option } gibt es nicht (vielleicht: { $close })
typer-no-command = Den Befehl { $command } gibt es nicht.
    .close = Den Befehl { $command } gibt es nicht. Ist { $close } gemeint?
typer-no-value = Die Option { $option } nimmt keinen Wert an.
typer-needs-value = Die Option { $option } braucht einen Wert.
typer-unexpected = Das ist zu viel: { $given }
