## En quoi une répétition diffère du mouvement de référence.

your-knee = Votre genou { $side ->
    [left] gauche
   *[right] droit
}
your-hip = Votre hanche { $side ->
    [left] gauche
   *[right] droite
}
your-leg = Votre jambe { $side ->
    [left] gauche
   *[right] droite
}
your-ankle = Votre cheville { $side ->
    [left] gauche
   *[right] droite
}
your-foot = Votre pied { $side ->
    [left] gauche
   *[right] droit
}
your-heel = Votre talon { $side ->
    [left] gauche
   *[right] droit
}
your-elbow = Votre coude { $side ->
    [left] gauche
   *[right] droit
}
your-forearm = Votre avant-bras { $side ->
    [left] gauche
   *[right] droit
}
your-arm = Votre bras { $side ->
    [left] gauche
   *[right] droit
}
your-shoulder = Votre épaule { $side ->
    [left] gauche
   *[right] droite
}
your-hand = Votre main { $side ->
    [left] gauche
   *[right] droite
}

differs-knee_flexion-more = { your-knee } se plie de { $amount } de plus { $when }.
differs-knee_flexion-less = { your-knee } se plie de { $amount } de moins { $when }.
differs-hip_flexion-more = { your-hip } se plie de { $amount } de plus { $when }.
differs-hip_flexion-less = { your-hip } se plie de { $amount } de moins { $when }.
differs-hip_abduction-more = { your-leg } s’écarte de { $amount } de plus sur le côté { $when }.
differs-hip_abduction-less = { your-leg } s’écarte de { $amount } de moins sur le côté { $when }.
differs-ankle_dorsiflexion-more = { your-ankle } est pliée de { $amount } de plus vers le haut { $when }.
differs-ankle_dorsiflexion-less = { your-ankle } est pliée de { $amount } de plus vers le bas { $when }.
differs-pelvic_drop-more = Votre bassin descend de { $amount } de plus à gauche { $when }.
differs-pelvic_drop-less = Votre bassin descend de { $amount } de plus à droite { $when }.
differs-knee_frontal_projection-more = { your-knee } part de { $amount } de plus vers l’intérieur { $when }.
differs-knee_frontal_projection-less = { your-knee } part de { $amount } de plus vers l’extérieur { $when }.
differs-medial_knee_displacement-more = Vos genoux partent plus vers l’intérieur { $when } : { $amount } de la hauteur de vos hanches.
differs-medial_knee_displacement-less = Vos genoux partent plus vers l’extérieur { $when } : { $amount } de la hauteur de vos hanches.
differs-stance_width-more = Vos pieds sont plus écartés { $when } : { $amount } de la largeur de vos hanches.
differs-stance_width-less = Vos pieds sont plus rapprochés { $when } : { $amount } de la largeur de vos hanches.
differs-pelvis_shift-more = Vos hanches sont plus à gauche { $when } : { $amount } de leur hauteur.
differs-pelvis_shift-less = Vos hanches sont plus à droite { $when } : { $amount } de leur hauteur.
differs-hip_height-more = Vos hanches sont plus hautes { $when } : { $amount } de leur hauteur debout.
differs-hip_height-less = Vos hanches sont plus basses { $when } : { $amount } de leur hauteur debout.
differs-stance_flexion-more = Vos genoux se plient de { $amount } de plus { $when }.
differs-stance_flexion-less = Vos genoux se plient de { $amount } de moins { $when }.
differs-foot_height-more = { your-foot } est plus haut { $when } : { $amount } de la hauteur de vos hanches.
differs-foot_height-less = { your-foot } est plus bas { $when } : { $amount } de la hauteur de vos hanches.
differs-heel_height-more = { your-heel } est plus haut { $when } : { $amount } de la hauteur de vos hanches.
differs-heel_height-less = { your-heel } est plus bas { $when } : { $amount } de la hauteur de vos hanches.
differs-elbow_flexion-more = { your-elbow } se plie de { $amount } de plus { $when }.
differs-elbow_flexion-less = { your-elbow } se plie de { $amount } de moins { $when }.
differs-shoulder_flexion-more = { your-arm } se lève de { $amount } de plus vers l’avant { $when }.
differs-shoulder_flexion-less = { your-arm } se lève de { $amount } de moins vers l’avant { $when }.
differs-shoulder_abduction-more = { your-arm } s’écarte de { $amount } de plus sur le côté { $when }.
differs-shoulder_abduction-less = { your-arm } s’écarte de { $amount } de moins sur le côté { $when }.
differs-shoulder_rotation-more = { your-forearm } est tourné de { $amount } de plus vers l’extérieur { $when }.
differs-shoulder_rotation-less = { your-forearm } est tourné de { $amount } de moins vers l’extérieur { $when }.
differs-arm_elevation-more = { your-arm } se lève de { $amount } de plus { $when }.
differs-arm_elevation-less = { your-arm } se lève de { $amount } de moins { $when }.
differs-shoulder_elevation-more = { your-shoulder } est plus loin de l’oreille { $when } : { $amount } de la largeur de vos épaules.
differs-shoulder_elevation-less = { your-shoulder } est plus près de l’oreille { $when } : { $amount } de la largeur de vos épaules.
differs-shoulder_hike-more = { your-shoulder } est plus haussée { $when } : { $amount } de la longueur de votre bras jusqu’au coude.
differs-shoulder_hike-less = { your-shoulder } est plus basse { $when } : { $amount } de la longueur de votre bras jusqu’au coude.
differs-shoulder_tilt-more = Votre épaule gauche est plus basse { $when } : { $amount } d’inclinaison de plus.
differs-shoulder_tilt-less = Votre épaule droite est plus basse { $when } : { $amount } d’inclinaison de plus.
differs-wrist_height-more = { your-hand } est plus haute { $when } : { $amount } de la longueur de votre bras.
differs-wrist_height-less = { your-hand } est plus basse { $when } : { $amount } de la longueur de votre bras.
differs-reach_distance-more = { your-hand } va plus loin { $when } : { $amount } de la longueur de votre bras.
differs-reach_distance-less = { your-hand } va moins loin { $when } : { $amount } de la longueur de votre bras.
differs-reach_over_foot-more = { your-hand } va plus loin devant votre pied { $when } : { $amount } de la hauteur de vos hanches.
differs-reach_over_foot-less = { your-hand } va moins loin devant votre pied { $when } : { $amount } de la hauteur de vos hanches.
differs-hand_distance-more = Vos mains sont plus écartées { $when } : { $amount } de la largeur de vos épaules.
differs-hand_distance-less = Vos mains sont plus rapprochées { $when } : { $amount } de la largeur de vos épaules.
differs-trunk_flexion-more = Vous vous penchez de { $amount } de plus vers l’avant { $when }.
differs-trunk_flexion-less = Vous vous penchez de { $amount } de moins vers l’avant { $when }.
differs-trunk_lateral_lean-more = Vous vous penchez de { $amount } de plus vers la gauche { $when }.
differs-trunk_lateral_lean-less = Vous vous penchez de { $amount } de plus vers la droite { $when }.
differs-trunk_rotation-more = Votre tronc est tourné de { $amount } de plus vers la gauche { $when }.
differs-trunk_rotation-less = Votre tronc est tourné de { $amount } de plus vers la droite { $when }.
differs-neck_flexion-more = Votre tête est penchée de { $amount } de plus vers l’avant { $when }.
differs-neck_flexion-less = Votre tête est penchée de { $amount } de plus vers l’arrière { $when }.
differs-neck_lateral_flexion-more = Votre tête est inclinée de { $amount } de plus vers la gauche { $when }.
differs-neck_lateral_flexion-less = Votre tête est inclinée de { $amount } de plus vers la droite { $when }.
differs-neck_rotation-more = Votre tête est tournée de { $amount } de plus vers la gauche { $when }.
differs-neck_rotation-less = Votre tête est tournée de { $amount } de plus vers la droite { $when }.

when-start = au début
when-out = à l’aller
when-target = au point le plus éloigné
when-back = au retour
when-end = à la fin
when-phase = dans la phase « { $phase } »

compared-in-rep = Par rapport à la démonstration

compared = Par rapport au mouvement de référence :
compared-with = Par rapport à « { $called } » ({ $repetitions } de { $people }) :
compared-with-unknown = Par rapport à « { $called } » :
other-reference = Mouvement de référence de cette séance : « { $called } » ({ $repetitions } de { $people }).
    .unknown = Mouvement de référence de cette séance : « { $called } ».
compared-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
compared-nothing = il ne contient aucune des mesures qui ont été vues
compared-alike = aucune différence plus grande que l’erreur de la caméra et que les variations habituelles entre personnes
compared-often = { $text } ({ $times } fois sur { $of })
