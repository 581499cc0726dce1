## Wie sich zwei Sitzungen unterscheiden.

yardstick-test = Testergebnis
yardstick-held = Längste Haltezeit
yardstick-count_in_time = Wiederholungen in der vorgegebenen Zeit
yardstick-task_time = Benötigte Zeit
yardstick-steps = Schritte
yardstick-cadence = Schrittfrequenz
yardstick-step_symmetry = Symmetrieindex der Schrittdauer
yardstick-walking_speed = Gehgeschwindigkeit
yardstick-best_range = Bestes Bewegungsausmaß, { $measure }
yardstick-mean_range = Mittleres Bewegungsausmaß, { $measure }
yardstick-repetitions = Gezählte Wiederholungen
yardstick-repetition_time = Mittlere Dauer einer Wiederholung
yardstick-score = Punkte

change-improved = { $what }: { $after }, zuvor { $before } ({ $difference }). Verbessert: Das ist mehr als die kleinste nachweisbare Veränderung von { $detectable }.
change-worse = { $what }: { $after }, zuvor { $before } ({ $difference }). Verschlechtert: Das ist mehr als die kleinste nachweisbare Veränderung von { $detectable }.
change-changed = { $what }: { $after }, zuvor { $before } ({ $difference }). Eine echte Veränderung, mehr als die kleinste nachweisbare von { $detectable }; ob mehr besser ist, sagt die Übung nicht.
change-no_real_change = { $what }: { $after }, zuvor { $before } ({ $difference }). Keine echte Veränderung: Die kleinste nachweisbare Veränderung ist { $detectable }.
change-not_judged = { $what }: { $after }, zuvor { $before } ({ $difference }). Für diese Kennzahl ist keine kleinste nachweisbare Veränderung bekannt.
change-error-alone = Darin steckt nur der Fehler der Messung, nicht, wie sehr ein Mensch von Tag zu Tag schwankt.
change-not_comparable = { $what }: nicht verglichen. { $obstacle }

difference-more = { $amount } mehr
difference-less = { $amount } weniger
    .counted = { $amount } weniger
difference-none = kein Unterschied

amount-score = { $score } von 100
amount-points = { $points } Punkte

obstacle-other_definition = Die Übung war anders definiert.
obstacle-other_prescription = Die Verordnung war eine andere.
obstacle-other_reference = Die Wiederholungen wurden mit einer anderen Referenzbewegung verglichen.
obstacle-other_model = Die Gelenke wurden von einem anderen Posenmodell erkannt.
obstacle-other_measure = Es wurde eine andere Messgröße genommen.
obstacle-other_view = Die Patientin oder der Patient war in einer anderen Ansicht zu sehen.
obstacle-not_measured = In mindestens einer der beiden Sitzungen fehlt der Wert.
