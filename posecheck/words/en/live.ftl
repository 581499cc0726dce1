## What the patient is told in front of the camera.

## How to be seen well enough.

advice-step_in = Step into the picture.
# $view: the way the patient should be seen
advice-turn = { $view ->
    [front] Turn to face the camera.
    [oblique] Turn partway to the side.
    [side] Turn sideways to the camera.
    [rear_oblique] Turn partway away from the camera.
   *[rear] Turn your back to the camera.
}
# $side
advice-turn_side = { $side ->
    [left] Turn your left side to the camera.
   *[right] Turn your right side to the camera.
}
# $part
advice-step_back = Step back until I can see your { $part ->
    [ears] ears
    [shoulders] shoulders
    [elbows] elbows
    [wrists] hands
    [hips] hips
    [knees] knees
   *[feet] feet
}.
advice-uncover = I can’t see your { $part ->
    [ears] ears
    [shoulders] shoulders
    [elbows] elbows
    [wrists] hands
    [hips] hips
    [knees] knees
   *[feet] feet
}. Move whatever is in the way.
advice-move_to_middle = Move to the middle of the picture.
advice-upright_camera = The picture is on its side. Turn the camera upright.
advice-turn_camera_round = The picture is upside down. Turn the camera the right way up.

## The camera delivers pictures in which nothing can be made out: behind its cover, or in the dark.

camera-dark = I can only see black. Open the camera’s cover, or turn on the light.

## A movement that was not the exercise.

# $like (text), such as "a lunge"; $taken_back (number)
remark = { $taken_back ->
    [0] That looked like { $like }.
    [one] That looked like { $like }, so I took one repetition off your count.
   *[other] That looked like { $like }, so I took { $taken_back } repetitions off your count.
}
    .different = a different movement

# Somebody else is followed from now on. $taken_back (number)
remark-another_person = { $taken_back ->
    [0] I’m following somebody else now, so the count starts again.
    [one] I’m following somebody else now, so I took one repetition off the count.
   *[other] I’m following somebody else now, so I took { $taken_back } repetitions off the count.
}

## What has become better. $aim (text): what is asked for, such as "Heels on the floor"

improved = Better: { $aim }.
improved-range = Better: that was farther than before.

## A phase was shorter than the dose asks for. $count (number): whole seconds; $phase (text): its name

pace-hold = Hold longer: count to { $count }.
pace-slower = Slower in the “{ $phase }” phase: count to { $count }.

## Several repetitions summed up, in the whole set or since the last time. $times, $of (numbers); $text: a sentence

summed-up-set = In { $times } of { $of } repetitions: { $text }
    .all = { $of ->
        [one] { $text }
        [2] In both repetitions: { $text }
       *[other] In all { $of } repetitions: { $text }
    }
    .none = I saw nothing to correct. Well done.
summed-up-last = In { $times } of the last { $of }: { $text }
    .all = { $of ->
        [one] { $text }
        [2] In both of the last 2: { $text }
       *[other] In all of the last { $of }: { $text }
    }
    .none = { $of ->
        [one] I saw nothing to correct.
       *[other] Nothing to correct in the last { $of }.
    }

## The sentence on the screen.

live-lost = Connection lost. I’m trying again. Please wait.
live-allow-camera = Please allow the camera.
live-getting-ready = One moment, I’m getting ready…
live-keep-still = Good. Now keep still.
live-stay = Good. Stay there.
live-get-ready = Get ready.
live-begin = Start when you’re ready.
live-finishing = One moment, I’m putting your result together…
# $goal (number)
live-goal = { $goal ->
    [one] You’ve done your repetition. Press “Finish”, or keep going.
   *[other] That’s all { $goal } repetitions. Press “Finish”, or keep going.
}

## The clock of an exercise that is held or timed. $seconds, $goal (numbers)

live-time-left = { $seconds } s left
live-time = { $seconds } s
live-held-of = of { $goal } s
live-seconds = seconds
live-steps = { $count ->
    [one] step
   *[other] steps
}
# $done, $goal (numbers)
live-done-of = { $done } of { $goal } done
live-go = Go!
live-held-enough = Long enough. Well done.
live-over = Done. Press “Finish” to see your result.
live-time-up = The time is up. Press “Finish” to see your result.

## Where your joints are found in the picture.

place-poses = Your picture stays in this browser; only the positions of your joints leave it.
place-images = This browser can’t find your joints, so PoseCheck’s server does. No picture is kept.
    .slow = This browser is too slow to find your joints, so PoseCheck’s server does. No picture is kept.
place-camera = This browser has no camera, so I’m using the one on PoseCheck’s computer. No picture is kept.
