## Measures, as they are named before a value: "Knee bend 62°".
## `.negative` names the other direction of a measure that has two, and is shown with the value's size alone.
## `.of` says what a ratio is a share of.

measure-knee_flexion = Knee bend
    .negative = Knee overextension
measure-hip_flexion = Hip bend
    .negative = Leg behind the body
measure-hip_abduction = Leg out to the side
    .negative = Leg across the body
measure-ankle_dorsiflexion = Toes pulled up
    .negative = Toes pointed down
measure-pelvic_drop = Pelvis lower on the left
    .negative = Pelvis lower on the right
measure-knee_frontal_projection = Knee inwards
    .negative = Knee outwards
measure-medial_knee_displacement = Knees inwards
    .negative = Knees outwards
    .of = of the hip height
measure-stance_width = Feet apart
    .of = of the hip width
measure-pelvis_shift = Hips to the left
    .negative = Hips to the right
    .of = of the hip height
measure-hip_height = Hip height
    .of = of the height when standing
measure-stance_flexion = Knee bend
measure-foot_height = Foot off the floor
    .of = of the hip height
measure-heel_height = Heel above the toes
    .negative = Heel below the toes
    .of = of the hip height
measure-elbow_flexion = Elbow bend
    .negative = Elbow overextension
measure-shoulder_flexion = Arm forwards
    .negative = Arm backwards
measure-shoulder_abduction = Arm out to the side
    .negative = Arm across the body
measure-arm_elevation = Arm raised
measure-shoulder_elevation = Shoulder below the ear
    .of = of the shoulder width
measure-shoulder_hike = Shoulder dropped
    .negative = Shoulder hiked
    .of = of the upper arm’s length
measure-shoulder_tilt = Left shoulder lower
    .negative = Right shoulder lower
measure-wrist_height = Hand above the shoulder
    .negative = Hand below the shoulder
    .of = of the arm’s length
measure-reach_distance = Reach
    .of = of the arm’s length
measure-hand_distance = Hands apart
    .of = of the shoulder width
measure-trunk_flexion = Forward lean
    .negative = Backward lean
measure-trunk_lateral_lean = Lean to the left
    .negative = Lean to the right
measure-trunk_rotation = Trunk turned to the left
    .negative = Trunk turned to the right
measure-neck_flexion = Head forwards
    .negative = Head backwards
measure-neck_lateral_flexion = Head tilted to the left
    .negative = Head tilted to the right
measure-neck_rotation = Head turned to the left
    .negative = Head turned to the right

## Values with their units. A ratio is given in percent.

amount-deg = { NUMBER($value, maximumFractionDigits: 0) }°
amount-s = { NUMBER($value, maximumFractionDigits: 1) } s
amount-ratio = { NUMBER($value, maximumFractionDigits: 1) }%
# $value, $error (texts): a value and its expected error
amount-with-error = { $value } ± { $error }
