## What was found in a repetition.

status-complete = Counted
    .short = complete
status-compensated = Counted, but another part of the body helped
    .short = compensated
status-partial = Smaller movement, not counted
    .short = partial

# $measure, $value, $error (texts): how far a repetition went, from its start to its farthest
range-give-or-take = { $measure } over a range of { $value }, give or take { $error }
range-unseen = How far you moved was not seen
held = held for { $time }

## One rule in one repetition. $what names the measure, $value and $limit are texts.

finding-aim-for-least = { $what } { $value }; aim for at least { $limit }
finding-least = { $what } { $value }; at least { $limit } was asked for
finding-most = { $what } { $value }; up to { $limit } is fine

# $measure (text), $side
what-on-side = { $side ->
    [left] { $measure }, left side,
   *[right] { $measure }, right side,
}
# Of a measure that is compared with itself at the start of the repetition; $value is a text.
value-more = { $value } more than at the start
value-less = { $value } less than at the start
# Of a measure that is compared between the sides
value-between-sides = { $value } more on one side
# $phase (text)
what-phase = “{ $phase }” took
what-whole = The whole repetition took
what-hold = Held for

## Why a rule could not be judged.

reason-not_seen = The camera could not see this well enough.
reason-wrong_view = The camera cannot see this from where it is.
reason-one_side = Only one side was seen to move.
reason-cut_off = The recording ended too soon to tell.

## Why a movement was not counted; never a fault of the patient.

why-too_small = much smaller than the others
    .alone = too small for me to be sure
why-too_slow = took longer than I can follow
why-paused = a long pause in the middle
why-too_quick = too quick for me to be sure
why-one_side = only one side moved
why-other_side = the other side moved
why-other_movement = looked like a different movement
why-not_seen = partly out of sight
why-cut_off = not finished when the picture ended
# $like (text), such as "a lunge"
why-like = looked like { $like }

## What a report says of itself.

note-nobody_seen = The camera did not see anybody. Stand where your whole body is in the picture.
# $missing, $duration (texts): seconds; $advice (text): a sentence
note-not_measured = The movement could not be followed for { $missing } of { $duration } seconds. { $advice }
    .unseen = It was not seen well enough.
# $amount (text)
note-nothing_moved = No movement of at least { $amount } and back was seen.
# $times (number)
note-side_repeated =
    { $times ->
        [one] The same side moved twice in a row.
       *[other] The same side moved twice in a row { $times } times.
    } Change sides after every movement.
# $rule, $reason (texts)
note-rule_not_judged = “{ $rule }” could not be judged. { $reason }
