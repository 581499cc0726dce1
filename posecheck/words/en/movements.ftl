## Movements that another one can look like, by the key of their pattern: “That looked like a lunge”.
## The pattern's file has the same name.

movement-elbow_flexion = an elbow curl
movement-functional_reach = reaching forward
movement-glute_bridge = a bridge
movement-hamstring_curl = bending the knee back
movement-heel_raise = rising on the toes
movement-hip_hinge = bending forward from the hips
movement-jumping_jack = a jumping jack
movement-lunge = a lunge
movement-march_in_place = walking on the spot
movement-neck_rotation = turning the head
movement-neck_side_bend = bending the neck to the side
movement-overhead_press = an overhead press
movement-push_up = a push-up
movement-row = a row
movement-scaption = raising the arm halfway to the side
movement-seated_knee_extension = straightening the knee
movement-seated_row = a seated row
movement-shoulder_abduction = raising the arm to the side
movement-shoulder_external_rotation = turning the forearms outwards
movement-shoulder_flexion = raising the arm forward
movement-side_lunge = a side lunge
movement-sit_to_stand = standing up from a chair
movement-sit_up = a sit-up
movement-squat = a squat
movement-standing_hip_abduction = raising the leg to the side
movement-standing_hip_extension = taking the leg back
movement-step_up = a step up
movement-trunk_rotation = turning the trunk
movement-trunk_side_bend = bending to the side
movement-walking = walking
movement-wall_push_up = a push-up against a wall
