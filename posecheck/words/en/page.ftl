## The patient's page.

try-again = Try again
one-moment = One moment…
start = Start
finish = Finish
keep-going = Keep going
stop = Stop
once-more = Once more
another-exercise = Another exercise
voice = Voice
sounds = Sounds
licences = Software licences
language = Language

which-exercise = Which exercise?
search = Search by name
which-group = Show
group-all = All
seated-only = Seated exercises only
# $count (number)
exercises-found = { $count ->
    [0] No exercises found
    [one] { $count } exercise
   *[other] { $count } exercises
}
exercises-all = Show all exercises
# $name (text)
shown-by-figure = A drawn figure shows the exercise: { $name }
# $count (number)
repetitions = { $count ->
    [one] { $count } repetition
   *[other] { $count } repetitions
}
which-side = Which side?
side-auto = Whichever side you move
side-left = Left side
side-right = Right side
side-both = Both together
side-alternating = Left and right in turn
for-therapist = For your therapist
which-schedule = When should the patient be corrected?
schedule-usual = As this exercise normally does
schedule-every_repetition = In every repetition, at once
schedule-bandwidth = Only when something is clearly wrong
schedule-faded = Less and less often
schedule-summary = Once, after the set
compare-with = Compare with another demonstration (a .pattern.json file)
# $file (text)
compare-chosen = Your movement will be compared with { $file }.
compare-misread = There is no demonstration in this file. “posecheck pattern” makes one, for example from an earlier result.
compare-usual = Compare with the usual demonstration
camera-asked = Your browser will ask to use the camera. I need it to see you move. No picture is kept.

## How much is to be done, where it is not repetitions. $count (number), $time (text)

asked-hold = { $count ->
    [one] Hold for { $time }
   *[other] Hold for { $time }, { $count } times
}
    .longest = { $count ->
        [one] Hold as long as you can
       *[other] Hold as long as you can, { $count } times
    }
asked-count_in_time = As many as you can in { $time }
asked-time_to_complete = { $count ->
    [one] You will be timed
   *[other] You will be timed over { $count } repetitions
}
asked-steps = Your steps will be counted

## What the norm of a clinical test depends on.

patient-title = About you
patient-why = You don’t have to answer. Your age and sex are needed to compare your result with other people’s.
patient-height-why = Your height is needed to give your reach in centimetres.
patient-kept = Your answers go into your result. The page forgets them when you close it.
patient-age = Age in years
# $least, $most (numbers)
patient-out-of-range = Please write a whole number from { $least } to { $most }, or leave it empty.
patient-sex = Sex
sex-untold = Prefer not to say
sex-female = Female
sex-male = Male
patient-height = Height in cm
test-protocol = How this test is done
# What is marked on the line on which a result stands beside the norm
norm-line-you = you
norm-line-usual = usual
norm-line-mean = mean

camera-check = Camera check
mirror = You, as in a mirror
# $goal (number): stands under the count
of-goal = of { $goal }
    .unit = repetitions
bar-target = target
bar-start = start

## The result.

# $count (number)
headline = { $count ->
    [0] No repetitions counted
    [one] { $count } repetition
   *[other] { $count } repetitions
}
goal-reached = You reached your goal. Well done.
well-done = Well done.
# $count (number)
partial = { $count ->
    [one] { $count } smaller movement was not counted.
   *[other] { $count } smaller movements were not counted.
}
# $movements (text): a list of `uncounted-one`
uncounted = Not counted: { $movements }.
# $count (number), $why (text)
uncounted-one = { $count ->
    [one] { $count } movement ({ $why })
   *[other] { $count } movements ({ $why })
}
cut-short = This is what I had counted by then.
# $count (number): of a set that broke off
counted-by-then = { $count ->
    [0] I had not counted a repetition by then.
    [one] I had counted { $count } repetition by then.
   *[other] I had counted { $count } repetitions by then.
}
about-set = About your set
went-well = What went well
work-on = What to work on
not-visible = What the camera could not see
# $count, $all (numbers)
in-some = in { $count } of { $all } repetitions
# $all (number)
in-all = { $all ->
    [one] in your repetition
    [2] in both repetitions
   *[other] in all { $all } repetitions
}
your-movement = Your movement
score-parts = What the score is made of
each-repetition = Each repetition
about-range = Range of motion is how far you moved from where you started; “reached” is the angle you got to. “Give or take” is how far off the camera may be.
    .farthest = The farthest angle is the angle that you got to. “Give or take” is how far off the camera may be.
also-checked = What else was checked
# $number (number): only read out
also-checked-in = in repetition { $number }
rep-work-on = To work on
rep-went-well = Went well
rep-not-seen = Not seen

# The curve, for those who cannot see it; $duration (text), $count (number), $each (text)
curve = { $count ->
    [one] Your movement over { $duration }: { $count } repetition ({ $each }).
   *[other] Your movement over { $duration }: { $count } repetitions ({ $each }).
}
# $number (number), $time (text)
curve-one = number { $number } took { $time }

## The measure reported to the patient over each repetition, with the band of the reference behind it.

# $measure (text); $of (text): what a ratio is a share of
curves-title = { $measure }, repetition by repetition
    .of = { $measure }, repetition by repetition, in % { $of }
curves-others = What else was watched, repetition by repetition
    .one = { $measure }, in % { $of }
curves-which = Show repetition
curves-all = All
curves-start = start
curves-end = end
curves-each = One line for each repetition
curves-partial = A smaller movement, not counted
# $people (number): 0 for a demonstration that was made, not recorded; $name (text): what else was compared with
curves-band = { $people ->
    [0] Shaded: the demonstration, and how much people differ from it
    [one] Shaded: the demonstration of { $people } person
   *[other] Shaded: how { $people } people did it
}; the dotted line is the middle
    .other = Shaded: { $name }; the dotted line is the middle
# The same for those who do not see it; $measure, $each (texts), $side
curves-seen = { $measure }{ $side ->
    [left] , left side,
    [right] , right side,
   *[both] {""}
} from the start to the end of each repetition: { $each }.
# $number (number), $value (text): the farthest point
curves-one = repetition { $number } reaches { $value }
    .in = repetition { $number } reaches { $value } (in the shaded band)
    .above = repetition { $number } reaches { $value } (above the shaded band)
    .below = repetition { $number } reaches { $value } (below the shaded band)
# $low, $high (texts): the edges of the band at its farthest point
curves-band-seen = At its farthest point, the shaded band lies between { $low } and { $high }.

## What can stop the page from watching, and what to do about it, one step a line.

trouble-camera_refused = I’m not allowed to use the camera.
    .steps =
        Look for the camera symbol beside the address, at the top of the window, and press it.
        Choose “Allow”.
        Then press “Try again”.
trouble-camera_absent = I can’t find a camera.
    .steps =
        Plug in a camera.
        If it has a cover, open it. If it has a switch, turn it on.
        Then press “Try again”.
trouble-camera_busy = Another program is using the camera.
    .steps =
        Close other programs that show a camera picture, such as video calls.
        Then press “Try again”.
trouble-camera_insecure = Your browser does not allow the camera at this address.
    .steps =
        Open the page on the computer that runs PoseCheck.
        Elsewhere, browsers allow the camera only at addresses that begin with https.
trouble-camera_ended = The camera has stopped.
    .steps =
        Check that it is plugged in.
        Then press “Try again”.
trouble-pose_failed = I can no longer read the picture.
    .steps = Press “Try again”. If that does not help, close the browser and open it again.
trouble-bad_reference = I can’t compare you with the demonstration in the file.
    .steps = Press “Try again” to be compared with the usual demonstration, or ask your therapist for another file.
trouble-unreachable = I can’t reach PoseCheck.
    .steps =
        Check that PoseCheck is still running on its computer.
        Then press “Try again”.
trouble-busy = PoseCheck is busy with others right now.
    .steps =
        Wait a moment, or close other windows that show this page.
        Then press “Try again”.
trouble-expired = The connection was lost, and this set can’t go on.
    .steps = Press “Try again” to begin a new set.
trouble-taken_over = This set continues in another window.
    .steps = Go to that window, or press “Try again” to start over here.
trouble-too_long = This set took longer than PoseCheck allows.
    .steps = Press “Try again” to start over.
trouble-no_such_exercise = PoseCheck no longer has this exercise.
    .steps = Choose another one.
trouble-other_version = This page is older than PoseCheck itself.
    .steps = Reload the page.
trouble-refused = PoseCheck did not understand this page.
    .steps = Reload the page. If that does not help, please tell whoever set PoseCheck up.
