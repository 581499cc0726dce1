## The result of a clinical test. $value, $mean, $low, $high, $sd, $change (texts): numbers with their units.

clinical-title = Test result
clinical-of-count = Repetitions in the time given
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
clinical-why-broken_rule = This was not kept: “{ $rule }”.
    .zero = Scored 0 by the protocol, because this was not kept: “{ $rule }”.
clinical-why-not_seen = The camera did not see enough of it.
clinical-why-not_completed = The test was not done to its end.
clinical-why-too_short = The posture was not held for a full second.
clinical-why-no_attempt = No attempt was seen.
clinical-why-no_height = To tell it as a length, the height of the patient is needed.
# $rules (text): a list of what rules ask for
clinical-rule = “{ $rule }”
clinical-unjudged = Whether this was kept could not be seen: { $rules }. The result counts only if it was.

# $values (text): a list; $count, $asked (numbers): attempts that were made and that the protocol has
clinical-attempts = { $take ->
    [mean] Mean of { $count } attempts
   *[best] Best of { $count } attempts
}: { $values }.
    .fewer = { $count ->
        [one] The protocol has { $asked } attempts; there was only one.
       *[other] The protocol has { $asked } attempts; there were only { $count }.
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
   *[mean_interval] Mean of { $group }, lower limit of its confidence interval: { $low }.
}
clinical-limits-high = { $limits ->
    [middle_half] All but the highest quarter of { $group }: at most { $high }.
   *[mean_interval] Mean of { $group }, upper limit of its confidence interval: { $high }.
}
clinical-mean = Mean of { $group }: { $mean }.
    .spread = Mean of { $group }: { $mean }, standard deviation { $sd }.
    .number = From { $n } people.
clinical-standing-below = { $better ->
    [less] The result is below this, which is better than usual.
   *[more] The result is below this, which is less than usual.
}
clinical-standing-usual = The result is within what is usual.
clinical-standing-above = { $better ->
    [less] The result is above this, which is worse than usual.
   *[more] The result is above this, which is more than usual.
}
# $z (text): how many
clinical-z-below = It lies { $z } standard deviations below the mean.
clinical-z-above = It lies { $z } standard deviations above the mean.
# $share (text): in percent
clinical-share = It is { $share } of the mean.
clinical-source = Source: { $citation }
clinical-unverified = These numbers could not be compared with the publication itself.
clinical-no-norm-not_published = No norm is shown: none that fits is part of this test.
clinical-no-norm-no_age = No norm is shown, because the age of the patient is not given.
clinical-no-norm-no_sex = No norm is shown, because the sex of the patient is not given.
clinical-no-norm-other_people = No norm is shown: the publication is about people of other ages, or of the other sex.
clinical-no-norm-no_result = No norm is shown, because there is no result.
clinical-change = Between two tests, a change of more than { $change } is more than chance (minimal detectable change, 95%).
    .camera = Between two tests, a change of more than { $change } is more than chance (minimal detectable change, 95%, from the expected error of the camera).
    .unverified = This number could not be compared with the publication itself.

## How a test is done, where an exercise is described.

exercise-test = Clinical test
exercise-test-start = Start: { $text }
exercise-test-stop = End: { $text }
exercise-test-invalid = Not valid: { $text }
exercise-test-differs = Otherwise than published: { $text }
