## Dateien, die sich nicht lesen oder schreiben lassen. Was falsch ist, steht nach dem Namen der Datei.

file-missing = diese Datei gibt es nicht
file-unreadable = kann nicht gelesen werden ({ $reason })
file-unwritable = kann nicht geschrieben werden
    .why = kann nicht geschrieben werden ({ $reason })
    .folder = kann nicht geschrieben werden (es ist ein Ordner); geben Sie einen Dateinamen an
    .no-folder = kann nicht geschrieben werden (den Ordner { $folder } gibt es nicht)
    .no-permission = kann nicht geschrieben werden (keine Berechtigung)
    .size = kann nicht als Video von { $width } x { $height } Pixeln geschrieben werden
    .disk = das Video konnte nicht bis zum Ende geschrieben werden; ist der Datenträger voll?
    .video-ending = das Video mit den Einzeichnungen ist MP4; geben Sie ihm einen Namen, der auf .mp4 endet
    .figure-ending = eine Abbildung kann als { $endings } geschrieben werden; geben Sie ihr einen Namen mit einer dieser Endungen
    .no-frames = es gibt keine Bilder zu schreiben
    .no-video = kann nicht geschrieben werden: kein Ort oder kein Name für ein Video; geben Sie ihm einen Namen, der auf .mp4 oder .webm endet
folder-unmakable = der Ordner kann nicht angelegt werden ({ $reason })
    .file = eine Datei, kein Ordner; geben Sie einen Ordner an, den es noch nicht geben muss
file-not-text = keine Textdatei in UTF-8
file-too-large = zu groß für { $holds ->
    [cases] Prüffälle
    [curves] eine Tabelle von Kurven
    [definition] die Definition einer Übung
    [joints] eine Datei mit Gelenkdaten
    [motion] eine Bewegungsdatei
    [pattern] eine Referenzbewegung
    [prescription] eine Verordnung
    [report] einen Bericht
    [table] eine Tabelle von Gelenkdaten
   *[trc] eine TRC-Datei
} (über { $most } kB)
name-not-utf8 = der Name ist kein gültiges UTF-8; benennen Sie die Datei oder ihren Ordner um

## Eine Datei anderer Art als die, die gebraucht wird. Was sie ist und was anzugeben ist, steht nach ihrem Namen.

file-another = { $given }; { $give }
file-kind = { $kind ->
    [cases] das ist eine Datei mit Prüffällen
    [definition] das ist die Definition einer Übung
    [film] das ist ein Video
    [folder] das ist ein Ordner
    [joints] das sind Gelenkdaten
    [json] das ist eine JSON-Datei für etwas anderes
    [motion] das ist eine Bewegung von OpenSim
    [pattern] das ist eine Referenzbewegung
    [prescription] das ist eine Verordnung
    [report] das ist ein Bericht
    [table] das ist eine Tabelle
    [track] das ist eine Spur
    [yaml] das ist eine YAML-Datei
   *[unknown] das ist eine Datei anderer Art
}
file-needed = { $need ->
    [curves] geben Sie eine Tabelle (.csv) oder eine Bewegung von OpenSim (.mot) an
    [definition] geben Sie eine id an, die `posecheck exercises list` nennt, oder den Pfad einer Definition (.yaml)
    [definitions] geben Sie eine Definition (.yaml) oder einen Ordner mit Definitionen an
    [movement] geben Sie eine Übung (ihre id oder Definitionsdatei) oder eine Referenzbewegung (.pattern.json) an
    [pattern] geben Sie eine Referenzbewegung (.pattern.json) an; `posecheck pattern import` erstellt eine aus einer Tabelle oder Bewegung, `posecheck pattern personal` eine aus eigenen Aufnahmen
    [prescription] geben Sie eine Verordnung (.yaml oder .json) an
    [report] geben Sie einen Bericht an, den `posecheck check EXERCISE SOURCE --json` geschrieben hat
    [session] geben Sie einen gespeicherten Bericht (.json), ein Video, eine Spur (.npz) oder Gelenkdaten (.trc, .csv, .json oder einen Ordner von OpenPose) an
   *[recording] geben Sie ein Video, eine Spur (.npz), Gelenkdaten (.trc, .csv, .json oder einen Ordner von OpenPose), eine Kameranummer oder die Adresse eines Streams an
}

## Warum das Betriebssystem etwas abgelehnt hat, nach dem Namen seines Fehlers.

system-eacces = keine Berechtigung
system-ebusy = Gerät oder Ressource belegt
system-edquot = Speicherplatzkontingent überschritten
system-eexist = Datei ist schon vorhanden
system-efbig = Datei zu groß
system-einval = ungültiges Argument
system-eio = Ein-/Ausgabefehler
system-eisdir = ist ein Ordner
system-eloop = zu viele Ebenen symbolischer Verknüpfungen
system-emfile = zu viele offene Dateien
system-enametoolong = Dateiname zu lang
system-enoent = Datei oder Ordner nicht vorhanden
system-enospc = kein Speicherplatz mehr frei
system-enotdir = kein Ordner
system-enxio = Gerät oder Adresse nicht vorhanden
system-eperm = Vorgang nicht erlaubt
system-erofs = Dateisystem nur lesbar
system-other = Systemfehler { $name }
