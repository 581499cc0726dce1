## Wie sich eine Wiederholung von der Referenzbewegung unterscheidet.

your-knee = Ihr { $side ->
    [left] linkes
   *[right] rechtes
} Knie
your-hip = Ihre { $side ->
    [left] linke
   *[right] rechte
} Hüfte
your-leg = Ihr { $side ->
    [left] linkes
   *[right] rechtes
} Bein
your-ankle = Ihr { $side ->
    [left] linkes
   *[right] rechtes
} Sprunggelenk
your-foot = Ihr { $side ->
    [left] linker
   *[right] rechter
} Fuß
your-heel = Ihre { $side ->
    [left] linke
   *[right] rechte
} Ferse
your-elbow = Ihr { $side ->
    [left] linker
   *[right] rechter
} Ellenbogen
your-forearm = Ihr { $side ->
    [left] linker
   *[right] rechter
} Unterarm
your-arm = Ihr { $side ->
    [left] linker
   *[right] rechter
} Arm
your-shoulder = Ihre { $side ->
    [left] linke
   *[right] rechte
} Schulter
your-hand = Ihre { $side ->
    [left] linke
   *[right] rechte
} Hand

differs-knee_flexion-more = { your-knee } beugt sich { $when } { $amount } mehr.
differs-knee_flexion-less = { your-knee } beugt sich { $when } { $amount } weniger.
differs-hip_flexion-more = { your-hip } beugt sich { $when } { $amount } mehr.
differs-hip_flexion-less = { your-hip } beugt sich { $when } { $amount } weniger.
differs-hip_abduction-more = { your-leg } geht { $when } { $amount } weiter zur Seite.
differs-hip_abduction-less = { your-leg } geht { $when } { $amount } weniger weit zur Seite.
differs-ankle_dorsiflexion-more = { your-ankle } ist { $when } { $amount } weiter nach oben gebeugt.
differs-ankle_dorsiflexion-less = { your-ankle } ist { $when } { $amount } weiter nach unten gebeugt.
differs-pelvic_drop-more = Ihr Becken sinkt { $when } links { $amount } mehr ab.
differs-pelvic_drop-less = Ihr Becken sinkt { $when } rechts { $amount } mehr ab.
differs-knee_frontal_projection-more = { your-knee } kippt { $when } { $amount } weiter nach innen.
differs-knee_frontal_projection-less = { your-knee } geht { $when } { $amount } weiter nach außen.
differs-medial_knee_displacement-more = Ihre Knie fallen { $when } weiter nach innen, um { $amount } Ihrer Hüfthöhe.
differs-medial_knee_displacement-less = Ihre Knie gehen { $when } weiter nach außen, um { $amount } Ihrer Hüfthöhe.
differs-stance_width-more = Ihre Füße stehen { $when } weiter auseinander, um { $amount } Ihrer Hüftbreite.
differs-stance_width-less = Ihre Füße stehen { $when } näher beieinander, um { $amount } Ihrer Hüftbreite.
differs-pelvis_shift-more = Ihre Hüften sind { $when } weiter links, um { $amount } Ihrer Hüfthöhe.
differs-pelvis_shift-less = Ihre Hüften sind { $when } weiter rechts, um { $amount } Ihrer Hüfthöhe.
differs-hip_height-more = Ihre Hüften sind { $when } höher, um { $amount } ihrer Höhe im Stand.
differs-hip_height-less = Ihre Hüften sind { $when } tiefer, um { $amount } ihrer Höhe im Stand.
differs-stance_flexion-more = Ihre Knie beugen sich { $when } { $amount } mehr.
differs-stance_flexion-less = Ihre Knie beugen sich { $when } { $amount } weniger.
differs-foot_height-more = { your-foot } ist { $when } höher, um { $amount } Ihrer Hüfthöhe.
differs-foot_height-less = { your-foot } ist { $when } tiefer, um { $amount } Ihrer Hüfthöhe.
differs-heel_height-more = { your-heel } ist { $when } höher, um { $amount } Ihrer Hüfthöhe.
differs-heel_height-less = { your-heel } ist { $when } tiefer, um { $amount } Ihrer Hüfthöhe.
differs-elbow_flexion-more = { your-elbow } beugt sich { $when } { $amount } mehr.
differs-elbow_flexion-less = { your-elbow } beugt sich { $when } { $amount } weniger.
differs-shoulder_flexion-more = { your-arm } ist { $when } { $amount } weiter nach vorn gehoben.
differs-shoulder_flexion-less = { your-arm } ist { $when } { $amount } weniger weit nach vorn gehoben.
differs-shoulder_abduction-more = { your-arm } ist { $when } { $amount } weiter zur Seite gehoben.
differs-shoulder_abduction-less = { your-arm } ist { $when } { $amount } weniger weit zur Seite gehoben.
differs-shoulder_rotation-more = { your-forearm } ist { $when } { $amount } weiter nach außen gedreht.
differs-shoulder_rotation-less = { your-forearm } ist { $when } { $amount } weniger weit nach außen gedreht.
differs-arm_elevation-more = { your-arm } ist { $when } { $amount } höher gehoben.
differs-arm_elevation-less = { your-arm } ist { $when } { $amount } weniger hoch gehoben.
differs-shoulder_elevation-more = { your-shoulder } ist { $when } weiter vom Ohr entfernt, um { $amount } Ihrer Schulterbreite.
differs-shoulder_elevation-less = { your-shoulder } ist { $when } näher am Ohr, um { $amount } Ihrer Schulterbreite.
differs-shoulder_hike-more = { your-shoulder } ist { $when } weiter hochgezogen, um { $amount } Ihrer Oberarmlänge.
differs-shoulder_hike-less = { your-shoulder } ist { $when } tiefer, um { $amount } Ihrer Oberarmlänge.
differs-shoulder_tilt-more = Ihre linke Schulter ist { $when } tiefer: { $amount } mehr Neigung.
differs-shoulder_tilt-less = Ihre rechte Schulter ist { $when } tiefer: { $amount } mehr Neigung.
differs-wrist_height-more = { your-hand } ist { $when } höher, um { $amount } Ihrer Armlänge.
differs-wrist_height-less = { your-hand } ist { $when } tiefer, um { $amount } Ihrer Armlänge.
differs-reach_distance-more = { your-hand } reicht { $when } weiter, um { $amount } Ihrer Armlänge.
differs-reach_distance-less = { your-hand } reicht { $when } weniger weit, um { $amount } Ihrer Armlänge.
differs-reach_over_foot-more = { your-hand } reicht { $when } weiter vor den Fuß, um { $amount } Ihrer Hüfthöhe.
differs-reach_over_foot-less = { your-hand } reicht { $when } weniger weit vor den Fuß, um { $amount } Ihrer Hüfthöhe.
differs-hand_distance-more = Ihre Hände sind { $when } weiter auseinander, um { $amount } Ihrer Schulterbreite.
differs-hand_distance-less = Ihre Hände sind { $when } näher beieinander, um { $amount } Ihrer Schulterbreite.
differs-trunk_flexion-more = Sie neigen sich { $when } { $amount } weiter nach vorn.
differs-trunk_flexion-less = Sie neigen sich { $when } { $amount } weniger weit nach vorn.
differs-trunk_lateral_lean-more = Sie neigen sich { $when } { $amount } weiter nach links.
differs-trunk_lateral_lean-less = Sie neigen sich { $when } { $amount } weiter nach rechts.
differs-trunk_rotation-more = Ihr Rumpf ist { $when } { $amount } weiter nach links gedreht.
differs-trunk_rotation-less = Ihr Rumpf ist { $when } { $amount } weiter nach rechts gedreht.
differs-neck_flexion-more = Ihr Kopf ist { $when } { $amount } weiter nach vorn gebeugt.
differs-neck_flexion-less = Ihr Kopf ist { $when } { $amount } weiter nach hinten gebeugt.
differs-neck_lateral_flexion-more = Ihr Kopf ist { $when } { $amount } weiter nach links geneigt.
differs-neck_lateral_flexion-less = Ihr Kopf ist { $when } { $amount } weiter nach rechts geneigt.
differs-neck_rotation-more = Ihr Kopf ist { $when } { $amount } weiter nach links gedreht.
differs-neck_rotation-less = Ihr Kopf ist { $when } { $amount } weiter nach rechts gedreht.

when-start = am Anfang
when-out = auf dem Hinweg
when-target = am weitesten Punkt
when-back = auf dem Rückweg
when-end = am Ende
when-phase = in der Phase „{ $phase }“

compared-in-rep = Im Vergleich mit der Vorführung

compared = Im Vergleich mit der Referenzbewegung:
compared-with = Im Vergleich mit „{ $called }“ ({ $repetitions } von { $people }):
compared-with-unknown = Im Vergleich mit „{ $called }“:
other-reference = Referenzbewegung dieser Sitzung: „{ $called }“ ({ $repetitions } von { $people }).
    .unknown = Referenzbewegung dieser Sitzung: „{ $called }“.
compared-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
compared-nothing = sie enthält keine der Messgrößen, die zu sehen waren
compared-alike = kein Unterschied, der größer ist als der Fehler der Kamera und die üblichen Unterschiede zwischen Menschen
compared-often = { $text } ({ $times } von { $of } Wiederholungen)
