## How two sessions differ. $measure (text) names a measure, with its side where it has one.

yardstick-test = Test result
yardstick-held = Longest hold
yardstick-count_in_time = Repetitions in the time allowed
yardstick-task_time = Time taken
yardstick-steps = Steps
yardstick-cadence = Cadence
yardstick-step_symmetry = Symmetry index of the step times
yardstick-walking_speed = Walking speed
yardstick-best_range = Best range of motion, { $measure }
yardstick-mean_range = Mean range of motion, { $measure }
yardstick-repetitions = Repetitions counted
yardstick-repetition_time = Mean time of a repetition
yardstick-score = Score

# $what, $before, $after, $difference, $detectable (texts); $obstacle (text): a sentence
change-improved = { $what }: { $after }, previously { $before } ({ $difference }). Improved: this is more than the minimal detectable change of { $detectable }.
change-worse = { $what }: { $after }, previously { $before } ({ $difference }). Worse: this is more than the minimal detectable change of { $detectable }.
change-changed = { $what }: { $after }, previously { $before } ({ $difference }). A real change, more than the minimal detectable change of { $detectable }; the exercise does not say whether more is better.
change-no_real_change = { $what }: { $after }, previously { $before } ({ $difference }). No real change: the minimal detectable change is { $detectable }.
change-not_judged = { $what }: { $after }, previously { $before } ({ $difference }). No minimal detectable change is known for this figure.
# Where a change is compared with the error of a time
change-error-alone = This allows for measurement error only, not for how much people vary from day to day.
change-not_comparable = { $what }: not compared. { $obstacle }

# $amount (text)
difference-more = { $amount } more
difference-less = { $amount } less
    .counted = { $amount } fewer
difference-none = no difference

# $score (text)
amount-score = { $score } of 100
amount-points = { $points } points

## Why two sessions cannot be compared.

obstacle-other_definition = The exercise was defined differently.
obstacle-other_prescription = The prescription was different.
obstacle-other_reference = The repetitions were compared with another reference movement.
obstacle-other_model = The joints were found by a different pose model.
obstacle-other_measure = A different measure was taken.
obstacle-other_view = The patient was seen in a different view.
obstacle-not_measured = It is missing from at least one of the two sessions.
