## An exercise made of a demonstration: the texts of its definition, and what `posecheck record` says of it.

# $movement (text)
demonstrated-summary = { $movement }, as demonstrated.
phase-out = moving out
# The far end of a movement, without and with a stay there
phase-target = farthest point
    .hold = holding
phase-back = moving back

# $day (text): a date; $reps, $recordings (numbers); $views (text): a list; $measure, $range (texts); $software (text)
demonstrated-source = Demonstration of { $day }: { $reps ->
        [one] { $reps } repetition
       *[other] { $reps } repetitions
    } in { $recordings ->
        [one] { $recordings } recording
       *[other] { $recordings } recordings
    } { $views }. { $measure }: range { $range }. Made with PoseCheck { $software }{ $model ->
        [none] .
       *[other] , pose model { $model }.
    }
# $range, $spread (texts)
demonstrated-range = { $range }, standard deviation { $spread } between repetitions
    .once = { $range }, measured once
recorded-on = { DATETIME($day, dateStyle: "medium") }
    .made = { DATETIME($day, dateStyle: "medium") } (day of making; the recording does not say when it was made)

## Comments in the definition.

comment-head = Made from a demonstration by `posecheck record`. All limits are proposals: change what does not fit your patient.
comment-edit = After a change, raise `version`. What each field means: docs/exercises.md.
comment-views = Views in which the movement can be followed, the best first.
comment-trial = repetitions counts how often; hold measures how long the target is held.
comment-lead = The one measure reported to the patient, from the start to the target that were demonstrated.
comment-phases = The names are shown to the patient. Rules and tempo refer to the ids.
comment-rules = Change min, max, tolerance and the sentences as you like; delete a rule that you do not want.
comment-dose = Add sets, reps and rest_s. The times are those of the demonstration, in seconds.

## Rules that are proposed. .aim names the goal under “what went well”; .cue is said to the patient.

# $share, $start, $target, $least (texts)
proposed-range =
    .aim = All the way
    .cue = Move a little farther.
    .share = { $share } of the demonstrated range, which was from { $start } to { $target } (median). The tolerance is the expected error of the measure.
    .smallest = The demonstrated range was from { $start } to { $target } (median), and the smallest repetition reached { $least }: no more is asked. The tolerance is the expected error of the measure.
# $share, $time (texts)
proposed-hold =
    .aim = Held at the end
    .cue = Hold it a little longer.
    .share = { $share } of the demonstrated hold of { $time } (median).
# $measure, $shown, $spread (texts); $reps (number)
proposed-still = { $measure } changed by at most { $shown } from the start in the demonstration ({ $reps ->
        [one] { $reps } repetition
       *[other] { $reps } repetitions
    }). The limit adds { $spread } for how much repetitions vary. The tolerance is the expected error of the measure.
proposed-trunk_lateral_lean =
    .aim = Trunk not leaning to the side
    .cue = Don’t lean to the side.
proposed-trunk_flexion =
    .aim = Trunk still
    .cue = Keep your trunk still.
proposed-trunk_rotation =
    .aim = Trunk not turning
    .cue = Don’t turn your trunk.
proposed-shoulder_flexion =
    .aim = Upper arm still
    .cue = Keep your <side> upper arm still.
proposed-shoulder_abduction =
    .aim = Upper arm still
    .cue = Keep your <side> upper arm still.
proposed-hip_flexion =
    .aim = Thigh still
    .cue = Keep your <side> thigh still.
proposed-shoulder_hike =
    .aim = Shoulders down
    .cue = Keep your <side> shoulder down.
proposed-pelvic_drop =
    .aim = Pelvis level
    .cue = Keep your pelvis level.
proposed-medial_knee_displacement =
    .aim = Knees over the feet
    .cue = Keep your knees over your feet.
proposed-heel_height =
    .aim = Heels on the floor
    .cue = Keep your heels on the floor.

## What `posecheck record` says when it is done.

# $path, $pattern (texts)
recorded-saved = Saved { $path } and, beside it, { $pattern }.
recorded-shown = Shown
# $reps (number); $source, $view, $times (texts)
recorded-source = { $reps ->
        [one] { $reps } repetition
       *[other] { $reps } repetitions
    } in { $source }, { $view }: { $times }
recorded-left-out = Left out
# $source, $why, $times (texts)
recorded-other = { $source } at { $times }: { $why }
recorded-proposed = Proposed
# $position, $sides, $trial (texts)
recorded-kind = { $trial }; { $position }; { $sides }
recorded-told = Reported
# $measure, $start, $target (texts): the target with its expected error
recorded-lead = { $measure } from { $start } to { $target }
recorded-varied = Variation
# $spread (text); $reps (number)
recorded-spread = range of motion: standard deviation { $spread } over { $reps } repetitions
    .few = range of motion: standard deviation { $spread } over 2 repetitions; three or more give a band that can be relied on
    .once = unknown: the whole range was seen in only one repetition, so a usual variation is assumed; show three or more to measure it
recorded-rules = Rules
recorded-no-rules = none: the demonstration itself would break every rule that could be proposed
recorded-measured = Measured
# $measures (text): a list
recorded-moving = moving: { $measures }
recorded-still = kept still: { $measures }
recorded-hidden = Not measured
# $views, $measures (texts)
recorded-not-from-here = { $measures } (not possible { $views }, or not seen)
recorded-next = Next
# $path (text)
recorded-check = posecheck check { $path } SOURCE
    .why = try it on another recording
recorded-look = posecheck exercises show { $path }
    .why = read all of it; edit the file to change limits and sentences

## In the window, while an exercise is demonstrated in front of the camera. One sentence at a time, read from afar.

recording-countdown = Step back until your whole body is in the picture.
recording-first = Show the movement, and rest for a moment after it.
recording-more = Show it again, or come back to finish.
# $count (number)
recording-found = Repetition { $count } seen.
recording-taken-back = The last repetition was taken back.
# $count, $seconds (numbers)
recording-review = { $count ->
        [one] { $count } repetition
       *[other] { $count } repetitions
    }. Enter saves, D takes the last one back, Q stops without saving. Saving in { $seconds } s.
recording-stopped = Stopped. Nothing was saved.

## Demonstrations that nothing can be learnt from. What is wrong stands after the name of the recording.

# $length (text): a time
take-nobody = nobody was seen
    .length = nobody was seen in { $length }
# $seen, $moving (texts): times; $away: empty or one of the messages away-…
take-none = no repetition was found; show the movement at least once, there and back
    .moves = no repetition was found; somebody is in view at { $seen } and moves at { $moving }{ $away }. Show the movement at least once, there and back
    .still = no repetition was found; somebody is in view at { $seen }, but trunk, arms and legs do not move clearly{ $away }. Movements of the head and turns of the trunk cannot be learnt from a demonstration. Show the movement at least once, there and back
take-not-again = the movement is not found again in its own recording; every repetition must look alike{ $away }. Show it three times, with a moment of rest before each
# $begin, $end (texts): times
take-not-whole = no repetition is seen to its end: one begins at { $begin }, but the movement is no longer seen after { $end }{ $away }. Show the movement at least once, there and back
    .finish = no repetition is seen to its end: one begins at { $begin }, but the recording ends at { $end }{ $away }. Show the movement at least once, there and back
    .cut = no repetition is seen to its end: one begins at { $begin }, but the picture changes to a different one at { $end }{ $away }. Show the movement at least once, there and back
# $at (text): times
away-nobody = ; nobody is in the picture at { $at }
# $parts (text): a list of the parts below
away-parts = ; the { $parts } are out of the picture at { $at }
# $part
body-part = { $part }
# $first, $from, $second (texts): times
take-two-movements = shows two different movements: one at { $first }, another one from { $from } on, at { $second }. Record each by itself
take-another = shows a different movement from the other recordings
# $at (text): times
take-uncounted = the exercise that follows from it does not count it again (movements at { $at }). Show the movement three times, with a moment of rest before each
    .nothing = the exercise that follows from it does not count it again. Show the movement three times, with a moment of rest before each
# $number, $at (texts)
# $repetition (text): as above; $size (text): how far it went
take-repetition = repetition { $number } at { $at }
    .size = { $repetition } ({ $size })
take-unmeasured = not measured
# $measure, $odd, $usual (texts): its name, a list of repetitions, how far the others went
take-sizes = the repetitions are too different from each other in how far they go ({ $measure }): { $odd }. Record repetitions that are alike
    .usual = the repetitions are too different from each other in how far they go ({ $measure }): { $odd }; the others { $usual }. Record repetitions that are alike
# $repetition (text), $side
take-sides = the repetitions are too different from each other: { $repetition } is done with the { $side ->
    [left] left
   *[right] right
} side, the others with the other one. Show one side only, or each at least twice
# $at, $view (texts)
# $problems (text): the above for each recording; $views (text)
take-no-measure = no measure shows the movement at { $at }, seen { $view }
    .all = { $problems }. Record it { $views }, with the whole body in the picture
take-stopped = stopped before anything was recorded
take-given-none = nothing to learn from: give at least one recording
# $side
personal-not-seen = no whole repetition shows the { $side ->
    [left] left
   *[right] right
} side; record it from that side or from the front
personal-none = there is no counted repetition in which a measure was seen from start to end
