## Bewegungen, wie die eine andere aussehen kann, nach dem Schlüssel ihres Musters: „Das sah aus wie ein
## Ausfallschritt“. In der Datei des Musters steht derselbe Name.

movement-elbow_flexion = ein Ellenbogenbeugen
movement-functional_reach = Greifen nach vorn
movement-glute_bridge = eine Brücke
movement-hamstring_curl = Beugen des Knies nach hinten
movement-heel_raise = ein Zehenstand
movement-hip_hinge = Vorbeugen aus der Hüfte
movement-jumping_jack = ein Hampelmann
movement-lunge = ein Ausfallschritt
movement-march_in_place = Gehen auf der Stelle
movement-neck_rotation = Drehen des Kopfes
movement-neck_side_bend = Neigen des Kopfes zur Seite
movement-overhead_press = Drücken über den Kopf
movement-push_up = ein Liegestütz
movement-row = Rudern
movement-scaption = Armheben schräg zur Seite
movement-seated_knee_extension = Strecken des Knies
movement-seated_row = Rudern im Sitzen
movement-shoulder_abduction = Armheben zur Seite
movement-shoulder_external_rotation = Auswärtsdrehen der Unterarme
movement-shoulder_flexion = Armheben nach vorn
movement-side_lunge = ein Ausfallschritt zur Seite
movement-sit_to_stand = Aufstehen vom Stuhl
movement-sit_up = ein Sit-up
movement-squat = eine Kniebeuge
movement-standing_hip_abduction = Beinheben zur Seite
movement-standing_hip_extension = Beinheben nach hinten
movement-step_up = Hinaufsteigen auf eine Stufe
movement-trunk_rotation = Drehen des Rumpfs
movement-trunk_side_bend = Seitneigen
movement-walking = Gehen
movement-wall_push_up = ein Wandliegestütz
