## A report on the terminal, and an exercise in words.

view-front = from the front
view-oblique = from the front at an angle
view-side = from the side
view-rear_oblique = from behind at an angle
view-rear = from behind

# $time (date and time)
when = { DATETIME($time, dateStyle: "medium", timeStyle: "short") }

# $duration (text); $frames (number)
report-nobody = { $frames ->
    [one] { $duration }, { $frames } frame, nobody was seen
   *[other] { $duration }, { $frames } frames, nobody was seen
}
# As above; $share (text) in percent, $view (text)
report-seen = { $frames ->
    [one] { $duration }, { $frames } frame, patient seen in { $share } of them, { $view }
   *[other] { $duration }, { $frames } frames, patient seen in { $share } of them, { $view }
}
# $count, $compensated (numbers)
report-count = { $count ->
    [one] { $count } repetition
   *[other] { $count } repetitions
}
report-compensated = { $compensated } with compensation
# $count (number)
report-partial = { $count ->
    [one] { $count } partial repetition not counted
   *[other] { $count } partial repetitions not counted
}
report-side = side
report-time = time
report-repetition = repetition
report-range = range of motion
report-farthest = farthest angle
# $measure (text)
report-about-range = Range of motion: the change in “{ $measure }” from the start of a repetition to its farthest point. A finding with “reached” gives the value itself.
    .farthest = Farthest angle: “{ $measure }” at the farthest point of a repetition, as a goniometer shows it. In the figures, “range” is the change from the start to there.
    .both = Where both sides moved, the side that went farther counts.
# $range, $prescribed (texts)
report-short = Moved { $range } from the start; { $prescribed } was prescribed
# $prescribed (text); $times, $of (numbers)
report-prescribed = Prescribed: { $prescribed } from the start, reached in { $times } of { $of } repetitions.
# $start, $end (texts): seconds
report-span = { $start }–{ $end } s
report-to-work-on = to work on
    .list = To work on:
report-not-counted = Not counted:
# $span, $side, $why (texts)
report-uncounted = { $span }: { $why }
    .sided = { $span }, { $side }: { $why }
# $share (text): in percent
report-share = { $share } of the usual range
report-cues = Cues given:
# $cue (text), $times (number)
report-cue = “{ $cue }”
    .often = “{ $cue }” ({ $times ->
        [2] twice
       *[other] { $times } times
    })
report-score = score
report-note = Note:
left = left
right = right
both = both

## What a rule of each kind asks for. $measure, $limits, $time, $most and $phase are texts; $timed is the id of the
## phase, or "whole". $way: whether it is about more or less of the measure than at the start, or either. No limit is
## below zero: there, $measure says the other direction.

limits-range = { $bound ->
    [max] { $measure } comes down to { $limits }
   *[min] { $measure } reaches { $limits }
}
limits-alignment = { $quantity ->
    [change] { $way ->
        [either] { $measure } changes by { $limits } in either direction from the start
        [less] { $measure } decreases by { $limits } from the start
       *[more] { $measure } increases by { $limits } from the start
    }
   *[value] { $measure } is { $limits }
}
limits-duration = { $timed ->
    [whole] The whole repetition takes { $limits }
   *[other] The “{ $phase }” phase takes { $limits }
}
limits-hold = { $measure } { $limits }, held for { $time }
limits-symmetry = { $measure } differs between left and right by { $limits }
# $count (number)
limits-count = { $count ->
    [one] at least { $count } repetition in the set
   *[other] at least { $count } repetitions in the set
}
limits-variability = { $timed ->
    [whole] The time taken by a repetition varies by at most { $most } of its mean over the set
   *[other] The time taken by the “{ $phase }” phase varies by at most { $most } of its mean over the set
}
# $least, $most (texts)
between = between { $least } and { $most }
at-least = at least { $least }
at-most = at most { $most }

## What a set consists of.

trial-repetitions = repetitions
trial-hold = a hold
    .at-most = a hold of at most { $time }
# $time (text), $share (text)
trial-count_in_time = as many repetitions as possible in { $time }
    .last = as many repetitions as possible in { $time }; the last one counts once it is { $share } of the way
# $count (number)
trial-time_to_complete = { $count ->
    [one] one task
   *[other] { $count } repetitions
}
    .way = to a mark { $distance } m away
    .timed = timed from { $starts ->
        [signal] the signal
       *[movement] the first movement
    } to { $ends ->
        [target] the target
       *[rest] the return
    }
    .limit = at most { $time }
trial-steps = steps
    .way = over { $distance } m
    .time = for { $time }

# How often, and with what feedback. $sets (number), $reps, $time, $phase (texts)
dose-sets = { $sets ->
    [one] { $sets } set of { $reps }
   *[other] { $sets } sets of { $reps }
}
dose-hold = hold { $time }
dose-tempo = “{ $phase }” { $time }
dose-rest = rest { $time }
feedback-every_repetition = feedback on every repetition
# $width (number): a multiple of the tolerance
feedback-bandwidth = feedback only on clear faults, when a limit is missed by more than { $width ->
    [one] the tolerance
   *[other] { $width } times the tolerance
}
# $first, $last (texts): shares; $reps (number)
feedback-faded = feedback on { $first } of the repetitions at first, on { $last } after { $reps }
# $reps (number)
feedback-summary = feedback summed up after the set
    .during = { $reps ->
        [one] feedback after every repetition and summed up after the set
       *[other] feedback summed up after every { $reps } repetitions and after the set
    }
