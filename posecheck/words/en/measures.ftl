## Measures, named before a value or before what it did: "Knee bend reached 62°".
## `.negative` names the other direction of a measure that has two, and is shown with the value's size alone.
## `.either` names a measure that is positive to the left where both of its directions are meant.
## `.of` says what a ratio is a share of; `.definition`, what is measured and what its sign means.

measure-knee_flexion = Knee bend
    .definition = Angle between thigh and shank; 0 straight, flexion positive.
    .negative = Knee overextension
measure-hip_flexion = Hip bend
    .definition = Angle between thigh and trunk; 0 in line, positive with the thigh in front of the trunk.
    .negative = Backward hip bend
measure-hip_abduction = Leg lift to the side
    .definition = Angle between the thigh and the perpendicular to the pelvis; outwards positive.
    .negative = Leg lift across the body
measure-ankle_dorsiflexion = Ankle bend upwards
    .definition = Angle between shank and sole; 0 perpendicular, positive with the toes towards the shank.
    .negative = Ankle bend downwards
measure-pelvic_drop = Pelvic drop on the left
    .definition = Tilt of the line through the hips; positive when the left side is lower.
    .negative = Pelvic drop on the right
    .either = Pelvic drop
measure-knee_frontal_projection = Inward knee angle
    .definition = Frontal plane projection angle of the knee; inwards (valgus) positive.
    .negative = Outward knee angle
measure-medial_knee_displacement = Inward knee shift
    .definition = Knees inside the hip-ankle lines, mean of both, as a share of standing hip height.
    .negative = Outward knee shift
    .of = of hip height
measure-stance_width = Distance between the feet
    .definition = Distance between the ankles as a share of the distance between the hips.
    .of = of hip width
measure-pelvis_shift = Hip shift to the left
    .definition = Sideways distance from mid-ankle to mid-hip as a share of standing hip height; left positive.
    .negative = Hip shift to the right
    .either = Sideways hip shift
    .of = of hip height
measure-hip_height = Hip height
    .definition = Height of the hips above the lower ankle as a share of that height when standing.
    .of = of standing hip height
measure-stance_flexion = Knee bend by hip height
    .definition = Knee flexion in a squat with the hips at this height; 0 standing. When seated, more than the true knee angle.
measure-foot_height = Foot lift
    .definition = Height of an ankle above the other, in standing hip heights; 0 for the lower one.
    .of = of hip height
measure-heel_height = Heel lift
    .definition = Height of the heel above the toes as a share of standing hip height.
    .negative = Heel drop
    .of = of hip height
measure-elbow_flexion = Elbow bend
    .definition = Angle between upper arm and forearm; 0 straight, flexion positive.
    .negative = Elbow overextension
measure-shoulder_flexion = Arm raise to the front
    .definition = Angle between upper arm and trunk; 0 hanging, forwards positive.
    .negative = Arm raise to the back
measure-shoulder_abduction = Arm raise to the side
    .definition = Angle between upper arm and trunk; 0 hanging, outwards positive.
    .negative = Arm raise across the body
measure-shoulder_rotation = Outward turn of the forearm
    .definition = Turn of the forearm, bent at the side, from straight ahead; outwards (external) positive.
    .negative = Inward turn of the forearm
measure-arm_elevation = Arm raise
    .definition = Angle between upper arm and vertical, in any plane; 0 hanging, 180 overhead.
measure-shoulder_elevation = Gap between ear and shoulder
    .definition = Height of the ear above the shoulder, in shoulder widths; a shrug lowers it.
    .negative = Distance of the ear below the shoulder
    .of = of shoulder width
measure-shoulder_hike = Shoulder hike
    .definition = Rise of the shoulder towards the ear beyond what raising the arm brings, in upper-arm lengths.
    .negative = Shoulder drop
    .of = of upper arm length
measure-shoulder_tilt = Shoulder tilt to the left
    .definition = Tilt of the line through the shoulders; positive when the left side is lower.
    .negative = Shoulder tilt to the right
    .either = Shoulder tilt
measure-wrist_height = Hand height above the shoulder
    .definition = Height of the wrist above the shoulder, in arm lengths.
    .negative = Hand height below the shoulder
    .of = of arm length
measure-reach_distance = Reach
    .definition = Distance of the wrist in front of the hip, in arm lengths.
    .negative = Hand behind the hip
    .of = of arm length
measure-reach_over_foot = Reach in front of the foot
    .definition = Distance of the wrist in front of the ankle, in standing hip heights.
    .negative = Hand behind the foot
    .of = of standing hip height
measure-hand_distance = Distance between the hands
    .definition = Distance between the wrists, in shoulder widths.
    .of = of shoulder width
measure-trunk_flexion = Forward lean
    .definition = Angle between trunk and vertical; leaning forwards positive.
    .negative = Backward lean
measure-trunk_lateral_lean = Lean to the left
    .definition = Angle between trunk and vertical; leaning to the patient's left positive.
    .negative = Lean to the right
    .either = Sideways lean
measure-trunk_rotation = Trunk turn to the left
    .definition = Rotation of the shoulder line relative to the hip line; turning to the patient's left positive.
    .negative = Trunk turn to the right
    .either = Trunk turn
measure-neck_flexion = Forward head bend
    .definition = Angle between the shoulder-ear line and the trunk; head forwards positive.
    .negative = Backward head bend
measure-neck_lateral_flexion = Head tilt to the left
    .definition = Angle between the line of the ears and the shoulders; tilting to the patient's left positive.
    .negative = Head tilt to the right
    .either = Sideways head tilt
measure-neck_rotation = Head turn to the left
    .definition = Rotation of the head relative to the shoulders; turning to the patient's left positive.
    .negative = Head turn to the right
    .either = Head turn

## Values with their units. A ratio is given in percent.

amount-deg = { NUMBER($value, maximumFractionDigits: 0) }°
amount-s = { NUMBER($value, maximumFractionDigits: 1) } s
    .moment = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
amount-cm = { NUMBER($value, maximumFractionDigits: 1) } cm
amount-number = { NUMBER($value, maximumFractionDigits: 1) }
# A share in whole percent
amount-percent = { NUMBER($value, maximumFractionDigits: 0) }%
amount-ratio = { NUMBER($value, maximumFractionDigits: 1) }%
# $amounts (text): one or more ratios; $of (text): what they are a share of, such as "of hip height"
amount-of = { $amounts } { $of }
# $value, $error (texts): a value and its expected error
amount-with-error = { $value } ± { $error }
# $value (number), with its own digits
number = { $value }
# $before, $after (texts): findings, limits or settings in a row
joined = { $before }; { $after }
