## What a set gave that is more than repetitions: a hold, a count in time, a time, steps.

# $kind: of what the set consists
trial-title = { $kind ->
    [hold] Holds
    [count_in_time] Repetitions in the time allowed
    [time_to_complete] Time taken
   *[steps] Steps
}
# $time (text)
trial-held = Longest hold of the target posture: { $time }
    .left = Longest hold of the target posture on the left: { $time }
    .right = Longest hold of the target posture on the right: { $time }
    .none = The target posture was not seen to be held for a second or more.
# $number (number); $span, $time (texts); $why: what ended it; $side: left or right
trial-hold-line = Hold { $number } ({ $span }): { $time }; { $why }
    .sided = Hold { $number } ({ $span }), { $side }: { $time }; { $why }
# $time (text)
trial-hold-unseen = unseen for another { $time }

## What ended a hold

hold-ended-completed = held for as long as was asked
# $measure: the measure reported to the patient
hold-ended-came_back = { $measure ->
    [foot_height] the foot came down
   *[other] left the position
}
# $aim (text): what a rule asks for, such as "Chest up"
hold-ended-rule = “{ $aim }” was no longer met
hold-ended-left_picture = out of the picture, so the rest is not known
hold-ended-not_seen = hidden, so the rest is not known
hold-ended-session_end = still held at the end

## A count in time. $count (number), $time (text)

trial-counted = { $count ->
    [one] { $count } repetition in { $time }
   *[other] { $count } repetitions in { $time }
}
    .early = { $count ->
        [one] { $count } repetition; the recording ended before the { $time } were up
       *[other] { $count } repetitions; the recording ended before the { $time } were up
    }
trial-counted-last = The last repetition was still under way when the time was up, but far enough along to count.

## A task that is timed. $time, $limit (texts), $done, $asked (numbers)

trial-timed = Time: { $time }
    .limit = No time recorded: it took longer than the limit of { $limit }.
    .over_limit = No time recorded: it took longer than allowed.
    .not_completed = { $asked ->
        [one] No time recorded: the task was not completed.
       *[other] { $done ->
            [one] No time recorded: only { $done } of { $asked } repetitions was completed.
           *[other] No time recorded: only { $done } of { $asked } repetitions were completed.
        }
    }
    .not_started = No time recorded: the start of the movement was not seen.

## Steps. $count (number); the others are texts

trial-steps-counted = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
    .sides = { $count ->
        [one] { $count } step (left { $left }, right { $right })
       *[other] { $count } steps (left { $left }, right { $right })
    }
trial-steps-cadence = Cadence: { $cadence }
trial-steps-times = Step time: left { $left }, right { $right }, symmetry index { $index }
trial-steps-speed = Speed: { $speed }

## For all of these

trial-by-movement = Timed from the first movement, because the time of the start signal is not known.
# $time (text)
trial-unseen = The movement could not be seen for { $time }, so something may have been missed.

## How often each side moved. $left, $right, $both (numbers)

side-counts = left { $left }, right { $right }
    .both = left { $left }, right { $right }, both together { $both }
# $side: the side that should move next
side-repeated = Now the { $side ->
    [left] left
   *[right] right
} side.
