## What the resources of a FHIR bundle are called.

fhir-device = PoseCheck
fhir-device-type = Software that measures movement with a camera
fhir-device-software = software
fhir-device-model = pose model
fhir-report = Exercise session: { $exercise }
# $exercise, $what (texts)
fhir-of-exercise = { $exercise }: { $what }
# $number (number): place of the session, where its date is not known
fhir-undated = Date not recorded; session { $number } in chronological order.
# $id, $sha256 (texts), $version (number)
fhir-definition = Exercise definition { $id }, version { $version }, SHA-256 { $sha256 }.
fhir-method = Pose estimation from camera pictures
    .view = Pose estimation from camera pictures, seen { $view }
fhir-repetitions = Repetitions counted
fhir-partial = Partial repetitions, not counted
fhir-compensated = Repetitions with compensation
# $measure (text)
fhir-best_range = Best range of motion, { $measure }
fhir-mean_range = Mean range of motion, { $measure }
fhir-range-unseen = Range of motion
fhir-repetition_time = Mean time of a repetition
fhir-score = PoseCheck score
fhir-expected-error = Expected error of a single value (mean absolute error)
fhir-spread = Standard deviation between repetitions
fhir-measured = Repetitions measured
# $aim (text)
fhir-rule = Share of repetitions that met the criterion “{ $aim }”
fhir-not-judged = Repetitions not judged
# $figure (text)
fhir-change = Change since an earlier session: { $figure }
fhir-detectable = Minimal detectable change (95%)

outcome-improved = Improved, by more than the minimal detectable change
outcome-worse = Worse, by more than the minimal detectable change
outcome-changed = Changed by more than the minimal detectable change
outcome-no_real_change = No change beyond the minimal detectable change
outcome-not_judged = Not judged: the minimal detectable change is not known

# $what (text): what the result of a test is; $side is left, right or both
fhir-test = { $side ->
    [both] Test result: { $what }
   *[other] Test result: { $what } ({ $side })
}

## What a set gave that is more than repetitions. $number (number), $side (text)

fhir-hold = Hold { $number }
    .sided = Hold { $number } ({ $side })
fhir-standard-error = Standard error
fhir-unseen = Time in which it could not be seen
fhir-steps-left = Steps with the left foot
fhir-steps-right = Steps with the right foot
fhir-step-time-left = Mean step time, left foot
fhir-step-time-right = Mean step time, right foot
fhir-side-left = Repetitions with the left side
fhir-side-right = Repetitions with the right side
fhir-side-both = Repetitions with both sides together
