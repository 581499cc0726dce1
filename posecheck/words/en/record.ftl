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
comment-views = From where the movement can be followed, the best view first.
comment-trial = repetitions counts how often; hold measures how long the target is held.
comment-lead = The one measure that the patient is told, from the start to the target that were demonstrated.
comment-phases = The names are shown to the patient. Rules and tempo refer to the ids.
comment-rules = Change min, max, tolerance and the sentences as you like; delete a rule that you do not want.
comment-dose = Add sets, reps and rest_s. The times are those of the demonstration, in seconds.

## Rules that are proposed. .aim names the goal under “what went well”; .cue is said to the patient.

# $share, $start, $target, $least (texts)
proposed-range =
    .aim = All the way
    .cue = Go a little farther.
    .share = { $share } of the demonstrated way, which was from { $start } to { $target } (median). The tolerance is the expected error of the measure.
    .smallest = The demonstrated way was from { $start } to { $target } (median), and the smallest repetition reached { $least }: no more is asked. The tolerance is the expected error of the measure.
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
recorded-told = Told
# $measure, $start, $target (texts): the target with its expected error
recorded-lead = { $measure } from { $start } to { $target }
recorded-varied = Varied
# $spread (text); $reps (number)
recorded-spread = the range by { $spread } between { $reps } repetitions (standard deviation)
    .few = the range by { $spread } between 2 repetitions (standard deviation); three or more make a band that can be relied on
    .once = unknown, because one repetition was shown: how much others may differ is assumed; three or more measure it
recorded-rules = Rules
recorded-no-rules = none: nothing is asked that the demonstration itself does not keep to
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
