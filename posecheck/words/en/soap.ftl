## A SOAP note: a heading for each part, prompts for what the therapist writes, and sentences for what was measured.

soap-title = SOAP note
# $software (text): version
soap-made-with = The objective part was measured with a camera by PoseCheck { $software }. It has not been reviewed. The other parts are for the therapist.
soap-subjective = S: Subjective
soap-subjective-prompt = [What the patient reports: symptoms, pain during and after the exercise (0–10), effort, what has changed since the last visit.]
soap-objective = O: Objective
soap-assessment = A: Assessment
soap-assessment-prompt = [Clinical interpretation of the findings, progress towards the goals, reasons for what was observed.]
soap-plan = P: Plan
soap-plan-prompt = [Exercises and dose until the next visit, what to change, what to measure again.]
# $when (text): date and time
soap-session = { $exercise }, { $when }
    .undated = { $exercise }, date not recorded
soap-order = Not every session has a date, so the sessions are in the order in which they were given.
soap-other-definition = The definition of this exercise has changed since the session. Rules are shown under their current names, without their limits.

## The setting of a session. $exercise, $duration, $share (texts); $position is one of the three; $view, a text such as "from the side"

soap-setting = Setting
soap-done = The exercise was “{ $exercise }” in { $position ->
    [standing] standing
    [sitting] sitting
   *[lying] lying
}. The recording, made { $view }, lasts { $duration } and shows the patient in { $share } of its frames.
    .unseen = The exercise was “{ $exercise }” in { $position ->
        [standing] standing
        [sitting] sitting
       *[lying] lying
    }. The recording lasts { $duration }.
# $source, $model (texts)
soap-source = Source: { $source }.
soap-model = Joints found by the MediaPipe pose model “{ $model }”.
    .other = Joint positions came from another system.
# $side is auto, left, right, both or alternating; $range (text)
soap-prescribed-side = Prescribed: { $side ->
    [left] the left side only
    [right] the right side only
    [both] both sides together
   *[alternating] left and right in turn
}.
soap-prescribed-range = Prescribed range of motion: { $range }.

## Repetitions. $count, $compensated, $times (numbers)

soap-repetitions = Repetitions
soap-counted = { $count ->
    [0] No repetitions were counted.
    [one] { $count } repetition was counted.
   *[other] { $count } repetitions were counted.
}
# $counts (text): a list of the next three
soap-counted-sides = By side: { $counts }.
soap-on-left = { $count } left
soap-on-right = { $count } right
soap-on-both = { $count } both together
# $rules (text): names of rules
soap-compensated = { $compensated ->
    [one] { $compensated } of these was done with compensation
   *[other] { $compensated } of these were done with compensation
} (not met: { $rules }).
soap-partial = { $count ->
    [one] { $count } further repetition was clearly smaller than the patient’s own range and was not counted.
   *[other] { $count } further repetitions were clearly smaller than the patient’s own range and were not counted.
}
# $movements (text): a list of the next message
soap-uncounted = Other movements that were not counted: { $movements }.
soap-uncounted-one = { $why } ({ $times ->
    [one] once
    [2] twice
   *[other] { $times } times
})
# $times (text): a list of times; $count (number): of repetitions in which the hold was not seen
soap-held = Target posture held for { $times }.
    .none = { $count ->
        [one] In { $count } repetition, the target posture was not seen held.
       *[other] In { $count } repetitions, the target posture was not seen held.
    }
# $mean, $spread (texts)
soap-time = A repetition took { $mean } on average (standard deviation { $spread }).
    .one = The repetition took { $mean }.

## Range of motion. $measure, $mean, $best, $from, $to, $spread, $error, $view (texts); $count (number)

soap-range = Range of motion
soap-range-several = { $measure }: mean { $mean } (standard deviation { $spread }), best { $best } (from { $from } to { $to }), in { $count } repetitions seen { $view }. Expected error of a single value: { $error }.
soap-range-one = { $measure }: { $best } (from { $from } to { $to }), in one repetition seen { $view }. Expected error: { $error }.
soap-range-left-out =
    { $count ->
        [one] { $count } counted repetition is not included, because its range was not seen or was seen from a different side.
       *[other] { $count } counted repetitions are not included, because their range was not seen or was seen from a different side.
    }
soap-range-unseen = The range of motion was not seen.
# $side is left or right; $difference, $detectable (texts)
soap-sides = Mean range of motion was { $difference } greater on the { $side } side than on the other.
    .handed = Mean range of motion was { $difference } greater to the { $side } than to the other side.
    .real = This is more than the detectable difference of { $detectable }.
    .unclear = This is within the detectable difference of { $detectable }.

## Rules. $aim, $limits, $finding (texts); $passed, $judged, $unknown, $number (numbers); $reason (text): a sentence

soap-rules = Quality of movement
soap-rule = { $aim } ({ $limits })
soap-rule-met = { $rule }: met in { $passed } of { $judged } repetitions judged.
soap-rule-worst = Largest deviation, in repetition { $number }: { $finding }.
soap-rule-partly = Not judged in { $unknown }. { $reason }
soap-rule-unknown = { $rule }: could not be judged. { $reason }

## Differences from the reference movement. $measure, $amount, $when (texts); $times, $of (numbers)

soap-reference = Compared with the reference movement
soap-differs-more = { $measure }: { $amount } more { $when }, in { $times } of { $of } repetitions compared.
soap-differs-less = { $measure }: { $amount } less { $when }, in { $times } of { $of } repetitions compared.
soap-differs-not = { $of ->
    [one] The repetition that was compared does not differ by more than the measurement error and the usual variation between people.
   *[other] None of the { $of } repetitions compared differs by more than the measurement error and the usual variation between people.
}
soap-not-compared = No repetition could be compared.

soap-figures = Movement measures
# $figure (text)
soap-figure = { $figure }.
soap-score = Score
# $parts (text): a list
soap-score-parts = Its parts: { $parts }.

# $cues (text): a list
soap-cues = Cues given
soap-cues-given = The patient was told: { $cues }.
soap-cue = “{ $cue }” ({ $times ->
    [one] once
    [2] twice
   *[other] { $times } times
})

soap-remarks = Remarks on the measurement

## Earlier sessions. $when (text): date and time; $number, $count (numbers)

soap-change = Compared with the session of { $when }
    .undated = Compared with session { $number }
soap-not-told = { $count ->
    [one] { $count } other earlier session is not listed.
   *[other] { $count } other earlier sessions are not listed.
}
soap-not-comparable = The session is not compared with that of { $when }. { $obstacle }
    .undated = The session is not compared with session { $number }. { $obstacle }

# At the end of the objective part
soap-about = How to read the figures
    .text = Range of motion is the change of a measure from the start of a repetition to its farthest point; the result of a test of the range of motion is the farthest angle. In the measures, range is always the change. The expected error is the mean absolute error of a single value in that view. The minimal detectable change (95%) is 1.96 × √2 × the standard error of measurement, which is 1.25 times the expected error. It is not made smaller for a mean, because part of the error is the same in every repetition. Left and right are the patient’s own.
