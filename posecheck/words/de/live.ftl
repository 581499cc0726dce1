## Was der Patientin oder dem Patienten vor der Kamera gesagt wird.

advice-step_in = Treten Sie ins Bild.
advice-turn = { $view ->
    [front] Drehen Sie sich mit dem Gesicht zur Kamera.
    [oblique] Drehen Sie sich etwas zur Seite.
    [side] Drehen Sie sich seitlich zur Kamera.
    [rear_oblique] Drehen Sie sich etwas von der Kamera weg.
   *[rear] Drehen Sie der Kamera den Rücken zu.
}
advice-turn_side = { $side ->
    [left] Drehen Sie Ihre linke Seite zur Kamera.
   *[right] Drehen Sie Ihre rechte Seite zur Kamera.
}
advice-step_back = Gehen Sie zurück, bis ich Ihre { $part ->
    [ears] Ohren
    [shoulders] Schultern
    [elbows] Ellenbogen
    [wrists] Hände
    [hips] Hüften
    [knees] Knie
   *[feet] Füße
} sehen kann.
advice-uncover = Ich kann Ihre { $part ->
    [ears] Ohren
    [shoulders] Schultern
    [elbows] Ellenbogen
    [wrists] Hände
    [hips] Hüften
    [knees] Knie
   *[feet] Füße
} nicht sehen. Räumen Sie bitte weg, was im Weg ist.
advice-move_to_middle = Gehen Sie in die Bildmitte.
advice-upright_camera = Das Bild liegt auf der Seite. Drehen Sie die Kamera, bis es aufrecht ist.
advice-turn_camera_round = Das Bild steht auf dem Kopf. Drehen Sie die Kamera richtig herum.

camera-dark = Ich sehe nur Schwarz. Öffnen Sie die Abdeckung der Kamera oder machen Sie Licht.

remark = { $taken_back ->
    [0] Das sah aus wie { $like }.
    [one] Das sah aus wie { $like }. Deshalb habe ich eine Wiederholung abgezogen.
   *[other] Das sah aus wie { $like }. Deshalb habe ich { $taken_back } Wiederholungen abgezogen.
}
    .different = eine andere Bewegung

improved = Besser: { $aim }.
improved-range = Besser: Das war weiter als vorher.

pace-hold = Halten Sie länger: Zählen Sie bis { $count }.
pace-slower = Langsamer in der Phase „{ $phase }“: Zählen Sie bis { $count }.

summed-up-set = In { $times } von { $of } Wiederholungen: { $text }
    .all = { $of ->
        [one] { $text }
        [2] In beiden Wiederholungen: { $text }
       *[other] In allen { $of } Wiederholungen: { $text }
    }
    .none = Ich habe nichts zu verbessern gesehen. Gut gemacht.
summed-up-last = In { $times } der letzten { $of }: { $text }
    .all = { $of ->
        [one] { $text }
        [2] In den letzten beiden: { $text }
       *[other] In allen letzten { $of }: { $text }
    }
    .none = { $of ->
        [one] Ich habe nichts zu verbessern gesehen.
       *[other] In den letzten { $of } gab es nichts zu verbessern.
    }

live-lost = Die Verbindung ist unterbrochen. Ich versuche es noch einmal. Bitte warten Sie.
live-allow-camera = Bitte erlauben Sie die Kamera.
live-getting-ready = Einen Moment, ich bereite mich vor …
live-keep-still = Gut. Bleiben Sie jetzt ruhig.
live-stay = Gut. Bleiben Sie dort.
live-get-ready = Machen Sie sich bereit.
live-begin = Fangen Sie an, wenn Sie so weit sind.
live-finishing = Einen Moment, ich stelle Ihr Ergebnis zusammen …
live-goal = { $goal ->
    [one] Sie haben Ihre Wiederholung geschafft. Drücken Sie auf „Beenden“, oder machen Sie weiter.
   *[other] Das waren alle { $goal } Wiederholungen. Drücken Sie auf „Beenden“, oder machen Sie weiter.
}

live-time-left = noch { $seconds } s
live-time = { $seconds } s
live-held-of = von { $goal } s
live-seconds = Sekunden
live-steps = { $count ->
    [one] Schritt
   *[other] Schritte
}
live-done-of = { $done } von { $goal } geschafft
live-go = Los!
live-held-enough = Lang genug. Gut gemacht.
live-over = Geschafft. Drücken Sie auf „Beenden“, um Ihr Ergebnis zu sehen.
live-time-up = Die Zeit ist um. Drücken Sie auf „Beenden“, um Ihr Ergebnis zu sehen.

place-poses = Ihr Bild bleibt in diesem Browser; nur die Positionen Ihrer Gelenke verlassen ihn.
place-images = Dieser Browser kann Ihre Gelenke nicht erkennen, deshalb übernimmt das der Server von PoseCheck. Kein Bild wird gespeichert.
    .slow = Dieser Browser ist zu langsam, um Ihre Gelenke zu erkennen, deshalb übernimmt das der Server von PoseCheck. Kein Bild wird gespeichert.
place-camera = Dieser Browser hat keine Kamera, deshalb benutze ich die am Computer von PoseCheck. Kein Bild wird gespeichert.
