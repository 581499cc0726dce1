## The result of a clinical test. $value, $mean, $low, $high, $sd, $change (texts): numbers with their units.

clinical-title = Test result
clinical-of-count = Repetitions in the time allowed
clinical-of-time = Time taken
clinical-of-hold = Time held
clinical-of-range = Range of motion (farthest angle)
clinical-of-distance = Distance reached
# $what (text): one of the above; $side is left, right or both
clinical-result = { $side ->
    [both] { $what }: { $value }
   *[other] { $what }, { $side }: { $value }
}
clinical-none = no valid result
# $count (number)
clinical-count = { $count ->
    [one] { $count } repetition
   *[other] { $count } repetitions
}

# Why there is none, or why it is 0. $rule (text): what the rule asks for
clinical-why-broken_rule = This was not met: “{ $rule }”.
    .zero = Scored 0 under the protocol, because this was not met: “{ $rule }”.
clinical-why-not_seen = The camera did not see enough of the test.
clinical-why-not_completed = The test was not completed.
clinical-why-too_short = The posture was not held for a full second.
clinical-why-no_attempt = No attempt was seen.
clinical-why-no_height = Body height is needed to give the result in centimetres.
# $rules (text): a list of what rules ask for
clinical-rule = “{ $rule }”
clinical-unjudged = Could not be judged: { $rules }. The result is valid only if this was met.

# $values (text): a list; $count, $asked (numbers): attempts that were made and that the protocol asks for
clinical-attempts = { $take ->
    [mean] Mean of { $count } attempts
   *[best] Best of { $count } attempts
}: { $values }.
    .fewer = { $count ->
        [one] The protocol asks for { $asked } attempts; only one was made.
       *[other] The protocol asks for { $asked } attempts; only { $count } were made.
    }
# An attempt without a result
clinical-attempt-none = not valid
# $number (number); $why: a sentence
clinical-attempt = Attempt { $number }: { $why }

# Norms. $group (text): one of the next three
clinical-women = women aged { $first } to { $last }
clinical-men = men aged { $first } to { $last }
clinical-people = people aged { $first } to { $last }
clinical-limits-both = { $limits ->
    [middle_half] The middle half of { $group }: { $low } to { $high }.
   *[mean_interval] Mean of { $group }, 95% confidence interval: { $low } to { $high }.
}
clinical-limits-low = { $limits ->
    [middle_half] All but the lowest quarter of { $group }: at least { $low }.
   *[mean_interval] Mean of { $group }: lower limit of the 95% confidence interval { $low }.
}
clinical-limits-high = { $limits ->
    [middle_half] All but the highest quarter of { $group }: at most { $high }.
   *[mean_interval] Mean of { $group }: upper limit of the 95% confidence interval { $high }.
}
clinical-mean = Mean of { $group }: { $mean }.
    .spread = Mean of { $group }: { $mean }, standard deviation { $sd }.
    .number = Based on { $n } people.
clinical-standing-below = { $better ->
    [less] The result is better than usual: it is lower.
   *[more] The result is lower than usual.
}
clinical-standing-usual = The result is within the usual range.
clinical-standing-above = { $better ->
    [less] The result is not as good as usual: it is higher.
   *[more] The result is higher than usual.
}
# $z (text): how many
clinical-z-below = It lies { $z } standard deviations below the mean.
clinical-z-above = It lies { $z } standard deviations above the mean.
# $share (text): in percent
clinical-share = It is { $share } of the mean.
clinical-source = Source: { $citation }
clinical-unverified = These numbers could not be checked against the publication itself.
clinical-no-norm-not_published = No norm is shown: none has been published that fits this test.
clinical-no-norm-no_age = No norm is shown, because no age was given.
clinical-no-norm-no_sex = No norm is shown, because no sex was given.
clinical-no-norm-other_people = No norm is shown: the published norms are for other ages, or for the other sex.
clinical-no-norm-no_result = No norm is shown, because there is no result.
clinical-change = A change of more than { $change } between two tests is unlikely to be chance (minimal detectable change, 95%).
    .camera = A change of more than { $change } between two tests is unlikely to be chance (minimal detectable change, 95%, from the expected error of the camera).
    .unverified = This number could not be checked against the publication itself.

## How a test is done, where an exercise is described.

exercise-test = Clinical test
exercise-test-start = Start: { $text }
exercise-test-stop = End: { $text }
exercise-test-invalid = Not valid: { $text }
exercise-test-differs = Different from the published test: { $text }
