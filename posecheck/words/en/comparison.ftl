## How a repetition differs from the reference movement, one sentence for each measure and direction.
## $amount and $when are texts; a ratio says of what it is a share.

# $side: left or right. Other languages have a form for each part of the body.
your-knee = Your { $side ->
    [left] left
   *[right] right
} knee
your-hip = Your { $side ->
    [left] left
   *[right] right
} hip
your-leg = Your { $side ->
    [left] left
   *[right] right
} leg
your-ankle = Your { $side ->
    [left] left
   *[right] right
} ankle
your-foot = Your { $side ->
    [left] left
   *[right] right
} foot
your-heel = Your { $side ->
    [left] left
   *[right] right
} heel
your-elbow = Your { $side ->
    [left] left
   *[right] right
} elbow
your-forearm = Your { $side ->
    [left] left
   *[right] right
} forearm
your-arm = Your { $side ->
    [left] left
   *[right] right
} arm
your-shoulder = Your { $side ->
    [left] left
   *[right] right
} shoulder
your-hand = Your { $side ->
    [left] left
   *[right] right
} hand

differs-knee_flexion-more = { your-knee } bends { $amount } more { $when }.
differs-knee_flexion-less = { your-knee } bends { $amount } less { $when }.
differs-hip_flexion-more = { your-hip } bends { $amount } more { $when }.
differs-hip_flexion-less = { your-hip } bends { $amount } less { $when }.
differs-hip_abduction-more = { your-leg } goes { $amount } farther out to the side { $when }.
differs-hip_abduction-less = { your-leg } goes { $amount } less far out to the side { $when }.
differs-ankle_dorsiflexion-more = { your-ankle } is bent { $amount } farther upwards { $when }.
differs-ankle_dorsiflexion-less = { your-ankle } is bent { $amount } farther downwards { $when }.
differs-pelvic_drop-more = Your pelvis drops { $amount } more on the left { $when }.
differs-pelvic_drop-less = Your pelvis drops { $amount } more on the right { $when }.
differs-knee_frontal_projection-more = { your-knee } falls { $amount } farther inwards { $when }.
differs-knee_frontal_projection-less = { your-knee } goes { $amount } farther outwards { $when }.
differs-medial_knee_displacement-more = Your knees fall farther inwards { $when }, by { $amount } of your hip height.
differs-medial_knee_displacement-less = Your knees go farther outwards { $when }, by { $amount } of your hip height.
differs-stance_width-more = Your feet are farther apart { $when }, by { $amount } of your hip width.
differs-stance_width-less = Your feet are closer together { $when }, by { $amount } of your hip width.
differs-pelvis_shift-more = Your hips are farther to the left { $when }, by { $amount } of your hip height.
differs-pelvis_shift-less = Your hips are farther to the right { $when }, by { $amount } of your hip height.
differs-hip_height-more = Your hips are higher { $when }, by { $amount } of their standing height.
differs-hip_height-less = Your hips are lower { $when }, by { $amount } of their standing height.
differs-stance_flexion-more = Your knees bend { $amount } more { $when }.
differs-stance_flexion-less = Your knees bend { $amount } less { $when }.
differs-foot_height-more = { your-foot } is higher { $when }, by { $amount } of your hip height.
differs-foot_height-less = { your-foot } is lower { $when }, by { $amount } of your hip height.
differs-heel_height-more = { your-heel } is higher { $when }, by { $amount } of your hip height.
differs-heel_height-less = { your-heel } is lower { $when }, by { $amount } of your hip height.
differs-elbow_flexion-more = { your-elbow } bends { $amount } more { $when }.
differs-elbow_flexion-less = { your-elbow } bends { $amount } less { $when }.
differs-shoulder_flexion-more = { your-arm } is raised { $amount } farther forwards { $when }.
differs-shoulder_flexion-less = { your-arm } is raised { $amount } less far forwards { $when }.
differs-shoulder_abduction-more = { your-arm } is { $amount } farther out to the side { $when }.
differs-shoulder_abduction-less = { your-arm } is { $amount } less far out to the side { $when }.
differs-shoulder_rotation-more = { your-forearm } is turned { $amount } farther outwards { $when }.
differs-shoulder_rotation-less = { your-forearm } is turned { $amount } less far outwards { $when }.
differs-arm_elevation-more = { your-arm } is { $amount } higher { $when }.
differs-arm_elevation-less = { your-arm } is { $amount } lower { $when }.
differs-shoulder_elevation-more = { your-shoulder } is farther from your ear { $when }, by { $amount } of your shoulder width.
differs-shoulder_elevation-less = { your-shoulder } is nearer to your ear { $when }, by { $amount } of your shoulder width.
differs-shoulder_hike-more = { your-shoulder } is pulled up farther { $when }, by { $amount } of the length of your upper arm.
differs-shoulder_hike-less = { your-shoulder } is lower { $when }, by { $amount } of the length of your upper arm.
differs-shoulder_tilt-more = Your left shoulder is lower { $when }: { $amount } more tilt.
differs-shoulder_tilt-less = Your right shoulder is lower { $when }: { $amount } more tilt.
differs-wrist_height-more = { your-hand } is higher { $when }, by { $amount } of the length of your arm.
differs-wrist_height-less = { your-hand } is lower { $when }, by { $amount } of the length of your arm.
differs-reach_distance-more = { your-hand } reaches farther { $when }, by { $amount } of the length of your arm.
differs-reach_distance-less = { your-hand } reaches less far { $when }, by { $amount } of the length of your arm.
differs-reach_over_foot-more = { your-hand } reaches farther in front of your foot { $when }, by { $amount } of your hip height.
differs-reach_over_foot-less = { your-hand } reaches less far in front of your foot { $when }, by { $amount } of your hip height.
differs-hand_distance-more = Your hands are farther apart { $when }, by { $amount } of your shoulder width.
differs-hand_distance-less = Your hands are closer together { $when }, by { $amount } of your shoulder width.
differs-trunk_flexion-more = You lean { $amount } farther forwards { $when }.
differs-trunk_flexion-less = You lean { $amount } less far forwards { $when }.
differs-trunk_lateral_lean-more = You lean { $amount } farther to the left { $when }.
differs-trunk_lateral_lean-less = You lean { $amount } farther to the right { $when }.
differs-trunk_rotation-more = Your trunk is turned { $amount } farther to the left { $when }.
differs-trunk_rotation-less = Your trunk is turned { $amount } farther to the right { $when }.
differs-neck_flexion-more = Your head is bent { $amount } farther forwards { $when }.
differs-neck_flexion-less = Your head is bent { $amount } farther back { $when }.
differs-neck_lateral_flexion-more = Your head is tilted { $amount } farther to the left { $when }.
differs-neck_lateral_flexion-less = Your head is tilted { $amount } farther to the right { $when }.
differs-neck_rotation-more = Your head is turned { $amount } farther to the left { $when }.
differs-neck_rotation-less = Your head is turned { $amount } farther to the right { $when }.

## In which part of the repetition. $phase (text): what the exercise calls it

when-start = at the start
when-out = on the way out
when-target = at the farthest point
when-back = on the way back
when-end = at the end
when-phase = in the “{ $phase }” phase

## On the page, above the difference of one repetition.

compared-in-rep = Compared with the demonstration

## A set compared with the reference movement, on the terminal.

compared = Compared with the reference movement:
# $called, $people, $repetitions (texts): another reference
compared-with = Compared with “{ $called }” ({ $repetitions } of { $people }):
compared-with-unknown = Compared with “{ $called }”:
other-reference = Reference movement of this session: “{ $called }” ({ $repetitions } of { $people }).
    .unknown = Reference movement of this session: “{ $called }”.
compared-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
compared-nothing = it covers none of the measures that were seen
compared-alike = no difference larger than the camera’s error and the usual variation between people
# $text; $times, $of (numbers)
compared-often = { $text } ({ $times } of { $of } repetitions)
