## Measures, named before a value or before what it did: "Knee bend reached 62°".
## `.negative` names the other direction of a measure that has two, and is shown with the value's size alone.
## `.of` says what a ratio is a share of.

measure-knee_flexion = Knee bend
    .negative = Knee overextension
measure-hip_flexion = Hip bend
    .negative = Backward hip bend
measure-hip_abduction = Leg lift to the side
    .negative = Leg lift across the body
measure-ankle_dorsiflexion = Ankle bend upwards
    .negative = Ankle bend downwards
measure-pelvic_drop = Pelvic drop on the left
    .negative = Pelvic drop on the right
measure-knee_frontal_projection = Inward knee angle
    .negative = Outward knee angle
measure-medial_knee_displacement = Inward knee shift
    .negative = Outward knee shift
    .of = of hip height
measure-stance_width = Distance between the feet
    .of = of hip width
measure-pelvis_shift = Hip shift to the left
    .negative = Hip shift to the right
    .of = of hip height
measure-hip_height = Hip height
    .of = of standing hip height
measure-stance_flexion = Knee bend
measure-foot_height = Foot lift
    .of = of hip height
measure-heel_height = Heel lift
    .negative = Heel drop
    .of = of hip height
measure-elbow_flexion = Elbow bend
    .negative = Elbow overextension
measure-shoulder_flexion = Arm raise to the front
    .negative = Arm raise to the back
measure-shoulder_abduction = Arm raise to the side
    .negative = Arm raise across the body
measure-arm_elevation = Arm raise
measure-shoulder_elevation = Gap between ear and shoulder
    .of = of shoulder width
measure-shoulder_hike = Shoulder hike
    .negative = Shoulder drop
    .of = of upper arm length
measure-shoulder_tilt = Shoulder tilt to the left
    .negative = Shoulder tilt to the right
measure-wrist_height = Hand height above the shoulder
    .negative = Hand height below the shoulder
    .of = of arm length
measure-reach_distance = Reach
    .of = of arm length
measure-hand_distance = Distance between the hands
    .of = of shoulder width
measure-trunk_flexion = Forward lean
    .negative = Backward lean
measure-trunk_lateral_lean = Lean to the left
    .negative = Lean to the right
measure-trunk_rotation = Trunk turn to the left
    .negative = Trunk turn to the right
measure-neck_flexion = Forward head bend
    .negative = Backward head bend
measure-neck_lateral_flexion = Head tilt to the left
    .negative = Head tilt to the right
measure-neck_rotation = Head turn to the left
    .negative = Head turn to the right

## Values with their units. A ratio is given in percent.

amount-deg = { NUMBER($value, maximumFractionDigits: 0) }°
amount-s = { NUMBER($value, maximumFractionDigits: 1) } s
# A share in whole percent
amount-percent = { NUMBER($value, maximumFractionDigits: 0) }%
amount-ratio = { NUMBER($value, maximumFractionDigits: 1) }%
# $amounts (text): one or more ratios; $of (text): what they are a share of, such as "of hip height"
amount-of = { $amounts } { $of }
# $value, $error (texts): a value and its expected error
amount-with-error = { $value } ± { $error }
# $value (number), with its own digits
number = { $value }
