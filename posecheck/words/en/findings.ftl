## What was found in a repetition.

status-complete = Counted
    .short = complete
status-compensated = Counted, but another part of your body helped
    .short = compensated
status-partial = Smaller movement, not counted
    .short = partial

# $measure, $value, $error (texts): how far a repetition went, from its start to its farthest point
range-give-or-take = { $measure }: range of motion { $value }, give or take { $error }
    .farthest = { $measure }: farthest angle { $value }, give or take { $error }
# $asked (text)
range-asked = You were asked for { $asked }.
range-unseen = The camera did not see how far you moved
held = target posture held for { $time }
    .none = target posture not seen held

## One rule in one repetition. $what names the measure; $value is one of the texts below; $limit is a text.

finding-aim-for-least = { $what } { $value }; aim for at least { $limit }
finding-least = { $what } { $value }; the aim was at least { $limit }
finding-aim-for-most = { $what } { $value }; aim for at most { $limit }
finding-most = { $what } { $value }; up to { $limit } is fine

# $measure (text), $side
what-on-side = { $measure } ({ $side ->
    [left] left
   *[right] right
})
# The measure itself, where it went farthest; "reached" is never the range of motion. $value is a text.
value-reached = reached { $value }
value-came-down = came down to { $value }
# A measure compared with itself at the start of the repetition
value-more = increased by { $value } from the start
value-less = decreased by { $value } from the start
# A measure compared between the sides
value-between-sides = differed by { $value } between left and right
# $phase (text)
what-phase = The “{ $phase }” phase took
what-whole = The whole repetition took
# $measure (text), with its side. The limits are those of the rule, not the target posture of a hold.
what-hold = { $measure } kept within its limits for

## Why a rule could not be judged.

reason-not_seen = The camera could not see this well enough.
reason-wrong_view = The camera cannot see this from where it is.
reason-one_side = The camera saw only one side move.
reason-cut_off = The set ended too soon to tell.

## Why a movement was not counted; never a fault of the patient.

why-too_small = much smaller than the others
    .alone = too small to be sure
why-too_slow = too slow to follow
why-paused = a long pause in the middle
why-too_quick = too quick to be sure
why-one_side = only one side moved
why-other_side = the other side moved
why-other_movement = looked like a different movement
why-wrong_view = seen from an angle that does not show it
why-not_seen = partly out of sight
why-begun_unseen = already under way when first seen
why-cut_off = cut off at the end
why-somebody_else = done by somebody else
why-out_of_time = outside the time that counts
# $like (text), such as "a lunge"
why-like = looked like { $like }

## What a report says about itself.

note-nobody_seen = The camera did not see anyone. Stand where your whole body is in the picture.
# $missing, $duration (texts); $advice (text): a sentence
note-not_measured = The movement could not be followed for { $missing } of { $duration }. { $advice }
    .unseen = It was not seen well enough.
# $amount (text)
note-nothing_moved = No movement of { $amount } or more, out and back, was seen.
# $times (number)
note-side_repeated =
    { $times ->
        [one] The same side moved twice in a row.
       *[other] The same side moved twice in a row, { $times } times.
    } Change sides after every movement.
# $times (number): how many times slower than real time the recording plays; $speed (text): the same, as the option has it
note-slow_motion = The repetitions were slow for such smooth movements. Was this recorded in slow motion? If so, the times are wrong: check it again with --speed, for example --speed 4 if it plays 4 times slower than real time.
    .told = According to the camera, this plays { $times } times slower than real time. If so, the times are wrong: check it again with --speed { $speed }.
# $exercise (text): its id
note-built_in_replaced = Judged by your own definition of “{ $exercise }”, which is used in place of the built-in one.
# $rule, $reason (texts)
note-rule_not_judged = “{ $rule }” could not be judged. { $reason }
