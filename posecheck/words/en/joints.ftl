## Files with the positions of joints. What is wrong stands after the name of the file, often with the line.

# $number (text), $problem (text): one of those below
column = column { $number }: { $problem }
# $cell (text)
cell-wrong = { $cell } is not a number; leave unknown ones empty
    .position = { $cell } is not a position; leave unknown ones empty
no-frames = contains no frames
# $count, $most (texts)
too-many-frames = contains { $count } frames; at most { $most } are accepted
too-many-files = contains { $count } files; at most { $most } are accepted
too-many-columns = has { $count } columns; at most { $most } are accepted
too-many-points = names { $count } points; at most { $most } are accepted
no-time = there is no time; it must be in seconds
# $time, $before (texts): numbers
time-back = the time { $time } comes after { $before }; times must increase
no-rate = does not say when its frames were taken; give the frames a second with --fps
    .table = does not say when its frames were taken; give the frames a second with --fps, or add a column named time
    .json = does not say when its frames were taken; give the frames a second with --fps, or add fps or time_s
# $rate (text)
rate-impossible = { $rate } frames a second are impossible
# $problem (text): what is wrong, as the reader of such tables says it
table-not = not a table ({ $problem })
# $name, $part (texts)
column-twice = { $name } has { $part } twice
table-no-joints = names no joints; each needs columns such as LHip_x, LHip_y and LHip_z
trc-not = not a TRC file; its first line must begin with PathFileType
# $lines (number)
trc-short = ends after { $lines } lines, within the header of a TRC file
# $given, $known (texts)
trc-units = Units is { $given }; it must be one of { $known }
trc-no-points = names no points; they come after Frame# and Time, separated by tabs
# $count, $right, $points (texts): how many columns there are and should be for how many points
trc-columns = has { $count } columns; { $right } are right for { $points } points
no-known-form = contains no joints in a known form: frames of OpenPose (people with pose_keypoints_2d), results of COCO (image_id and keypoints), or { $example }
# $problem (text): as the reader of JSON says it
json-not = not JSON ({ $problem })
    .unreadable = not JSON that can be read ({ $problem })
openpose-no-files = a folder without .json files; one of OpenPose has one for each frame
openpose-name = the name must contain the number of the frame, as OpenPose has it
# $frame (text): its number
openpose-twice = a second file for frame { $frame }; keep one recording a folder
# $kinds (text): how many points there are in each kind
skeletons-differ = contains skeletons of { $kinds } points
nobody-in-it = contains nobody

## What a field of a JSON file with joints must be.

field-people = must be a list of people, each with pose_keypoints_2d
# $most (text)
field-object = must be an object
    .coco = must be an object with image_id and keypoints
    .joints = must be an object with 1 to { $most } joints by name
    .confidence = must be an object with a list for each joint
field-frame = must be the number of the frame, or a name that ends in it
# $shape, $wanted (texts)
# $count (text)
field-shape = has shape { $shape }; it must be { $wanted }
    .points = has shape { $shape }; known skeletons have { $wanted } numbers
    .course = has shape { $shape }; it must be ({ $count }, 3), or ({ $count }, 2) in a picture
# $given, $known (texts)
field-unit = is { $given }; it must be one of { $known }
field-coordinates = must all have the same number of coordinates, two or three
field-up = must be the axis that points up, such as y or -z
field-times = must be a list of seconds
field-rate = is { $given }; it must be the frames a second
field-not-a-joint = is not one of the joints
field-size = must be [width, height] in pixels
# $what: what each number is
field-list = must be a list: { $what ->
    [points] x, y and confidence of each point
    [seconds] seconds
    [places] [x, y, z] or null for each time
   *[shares] 0 to 1 for each time
}
    .numbers = must be numbers: { $what ->
    [points] x, y and confidence of each point
    [seconds] seconds
    [places] [x, y, z] or null for each time
   *[shares] 0 to 1 for each time
}

## Skeletons that are not a person.

# $one, $other, $landmark (texts): names
joints-rival = the joints { $one } and { $other } could both be { $landmark }; leave one of them out
# $distance, $least, $most (texts): in metres
trunk-impossible = shoulders and hips are { $distance } m apart; { $least } to { $most } m would be a person: check the unit
# $side: of the patient
joint-eye = { $side ->
    [left] the left eye
   *[right] the right eye
}
joint-eye_inner = { $side ->
    [left] the inner corner of the left eye
   *[right] the inner corner of the right eye
}
joint-eye_outer = { $side ->
    [left] the outer corner of the left eye
   *[right] the outer corner of the right eye
}
joint-ear = { $side ->
    [left] the left ear
   *[right] the right ear
}
joint-mouth = { $side ->
    [left] the left corner of the mouth
   *[right] the right corner of the mouth
}
joint-shoulder = { $side ->
    [left] the left shoulder
   *[right] the right shoulder
}
joint-elbow = { $side ->
    [left] the left elbow
   *[right] the right elbow
}
joint-wrist = { $side ->
    [left] the left wrist
   *[right] the right wrist
}
joint-pinky = { $side ->
    [left] the left little finger
   *[right] the right little finger
}
joint-index = { $side ->
    [left] the left index finger
   *[right] the right index finger
}
joint-thumb = { $side ->
    [left] the left thumb
   *[right] the right thumb
}
joint-hip = { $side ->
    [left] the left hip
   *[right] the right hip
}
joint-knee = { $side ->
    [left] the left knee
   *[right] the right knee
}
joint-ankle = { $side ->
    [left] the left ankle
   *[right] the right ankle
}
joint-heel = { $side ->
    [left] the left heel
   *[right] the right heel
}
joint-foot_index = { $side ->
    [left] the left toes
   *[right] the right toes
}
joint-nose = the nose
# $joints (text): a list of the joints above; $count (number): how many they are
trunk-unseen = { $count ->
    [one] { $joints } never appears
   *[other] { $joints } never appear
}; both shoulders and both hips are needed to follow a person
    .together = shoulders and hips are never all known; both shoulders and both hips are needed to follow a person
# $name (text), $problem (text): what NumPy says
joint-numbers = { $name } must contain numbers: { $problem }
joint-confidence = the confidence of { $name }
up-unknown = up is { $given }; it must be one of { $known }
up-no-length = up must be a vector with a length
axes-mirrored = the axes are left-handed: toes or face would point backwards, so they were mirrored
