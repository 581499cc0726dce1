## Mouvements auxquels un autre peut ressembler, d’après la clé de leur modèle : « J’ai cru voir une fente ».
## Le fichier du modèle contient le même nom.

movement-elbow_flexion = une flexion du coude
movement-functional_reach = un geste pour attraper devant soi
movement-glute_bridge = un pont fessier
movement-hamstring_curl = une flexion du genou vers l’arrière
movement-heel_raise = une montée sur la pointe des pieds
movement-hip_hinge = une flexion du tronc à partir des hanches
movement-jumping_jack = un saut avec écart des bras et des jambes
movement-lunge = une fente
movement-march_in_place = de la marche sur place
movement-neck_rotation = une rotation de la tête
movement-neck_side_bend = une inclinaison de la tête sur le côté
movement-overhead_press = une poussée au-dessus de la tête
movement-push_up = une pompe
movement-row = un tirage
movement-scaption = une élévation du bras en diagonale
movement-seated_knee_extension = une extension du genou
movement-seated_row = un tirage assis
movement-shoulder_abduction = une élévation du bras sur le côté
movement-shoulder_external_rotation = une rotation des avant-bras vers l’extérieur
movement-shoulder_flexion = une élévation du bras vers l’avant
movement-side_lunge = une fente latérale
movement-sit_to_stand = un lever de chaise
movement-sit_up = un redressement assis
movement-squat = un squat
movement-standing_hip_abduction = une élévation de la jambe sur le côté
movement-standing_hip_extension = une extension de la jambe vers l’arrière
movement-step_up = une montée de marche
movement-trunk_rotation = une rotation du tronc
movement-trunk_side_bend = une inclinaison sur le côté
movement-walking = de la marche
movement-wall_push_up = une pompe contre le mur
