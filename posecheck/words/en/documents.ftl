## A written report, as a page or on paper.

# $exercise (text)
document-title = { $exercise }: report
    .several = { $exercise }: report on several sessions
# $number (number): of a session among others
document-session = Session { $number }
    .dated = Session { $number }, { $when }

# $exercise (text); $figure: which figure a picture shows
document-progress = Progress: { $exercise }
    .caption = The figures of each session
    .session = Session
    .says = { $figure ->
        [test] Test result of each session; the values are in the table.
        [held] Longest hold of each session with its error; the values are in the table.
       *[mean_range] Mean range of motion of each session with its expected error; the values are in the table.
    }
    .about = The grey band is the minimal detectable change around the last session: a value within it has not really changed.
# $session (text)
document-since = The last session compared with: { $session }

document-about = About this session
document-exercise = Exercise
document-when = Date
document-source = Recording
document-prescription = Prescribed
document-measured = Measured
document-speed = Slow motion
    .times = plays { $times } times slower than real time; all times given here are those of the real movement
document-unknown = not known
document-as-usual = as the exercise says
# $range (text)
document-range = range of motion { $range }
# $age (number); $height (text)
document-age = age { $age }
document-female = female
document-male = male
document-height = height { $height }
# $sets (number); $reps (text)
document-dose = { $sets ->
    [one] { $sets } set of { $reps }
   *[other] { $sets } sets of { $reps }
}

document-summary = Summary
# $text (text)
document-sentence = { $text }.
# $figure, $range (texts)
document-mean-range = { $figure }: { $range }.
# $judged, $rules, $met (numbers): how many rules could be judged, how many there are, how many were always met
document-judged = { $judged ->
    [0] None of the { $rules } rules could be judged.
    [one] { $judged } of { $rules } rules could be judged; it { $met ->
        [0] was not met every time
       *[other] was met every time
    }.
   *[other] { $judged } of { $rules } rules could be judged; { $met ->
        [0] none of these was met every time
        [one] { $met } of these was met every time
       *[other] { $met } of these were met every time
    }.
}
# $aim (text): what a rule is about; $times, $of (numbers)
document-to-work-on = To work on: “{ $aim }”, not met in { $times } of { $of } repetitions.
# $text: a sentence; $times, $of (numbers)
document-differs = Compared with the reference movement: { $text } ({ $times } of { $of } repetitions)

document-rules = What was asked for
    .caption = Each rule, and in how many of { $count } repetitions it was met. What the camera could not see is unknown.
document-other-definition = The definition of this exercise has changed since the session. Rules are shown under their current names, and what they asked for then is not known.
document-rule = Rule
document-asked = Asked for
document-met = Met
document-not-met = Not met
document-unknown-verdict = Unknown

document-score = Score
document-quality = Quality of movement

document-repetitions = Repetitions
    .caption = Each repetition
document-rep-number = No.
document-rep-side = Side
document-rep-time = Time
document-rep-range = Range of motion
document-rep-farthest = Farthest angle
document-rep-status = Repetition
document-rep-work-on = To work on
document-rep-whole = Whole
document-rep-score = Score
document-rep-reason = Reason
# $measure, $listed, $asked (texts)
document-ranges =
    .says = { $measure }, range of motion of each repetition: { $listed }. { $asked }
    .farthest = { $measure }, farthest angle of each repetition: { $listed }. { $asked }
    .caption = Bars show the expected error of a single value.
# $measure (text); $count (number)
document-over-time =
    .says = { $measure } over the time of the session, with { $count ->
        [one] one repetition
       *[other] { $count } repetitions
    } numbered.
    .caption = Only repetitions are drawn. A gap means that the camera did not see enough there.

document-phases = Phases
    .caption = How long each repetition and its phases took. A phase is timed from 5 to 95% of the way; at the farthest point, the time beyond 95% counts.

document-curves = Course of each measure
    .about = Each line is one repetition, from its start to its end. The grey band is the reference movement: its mean ± 2 standard deviations.
    .says = { $measure } over the time of a repetition, from { $least } to { $most }, in { $count ->
        [one] one repetition
       *[other] { $count } repetitions
    }, beside the reference movement.
    .caption = { $measure }: a single value may be off by { $error }. A gap means that it was not seen there.

document-differences = Compared with the reference movement
# $count (number)
document-compared = { $count ->
    [one] One repetition was compared, measure by measure. Only differences larger than the camera’s error and the usual variation between people are listed.
   *[other] { $count } repetitions were compared, measure by measure. Only differences larger than the camera’s error and the usual variation between people are listed.
}
document-alike = No difference was larger than that.

document-unjudged = What was not counted or could not be judged
document-uncounted = Movements that were not counted
# $rule, $reason (texts); $times, $of (numbers)
document-sometimes = “{ $rule }” could not be judged in { $times } of { $of } repetitions. { $reason }

document-made-from = How this report was made
document-software = Software
document-model = Pose model
    .none = none: the positions of the joints came from elsewhere
# $id (text), $version (number)
document-definition = Definition of the exercise
    .same = { $id }, version { $version }
    .other = { $id }, version { $version }; not the one that is installed now
document-hash = Its content (SHA-256)
# $people, $repetitions (numbers); 0 people for a movement made from postures
document-counted-by = Repetitions counted by
    .of = { $people ->
        [0] a movement made from postures
        [one] { $repetitions ->
            [one] a movement learnt from one repetition of one person
           *[other] a movement learnt from { $repetitions } repetitions of one person
        }
       *[other] a movement learnt from { $repetitions } repetitions of { $people } people
    }
# $people (number): of the measure that most people showed; 0 for measures of a movement made from postures
document-compared-with = Measures compared with
    .of = { $people ->
        [0] those of a movement made from postures
        [one] those of one person
       *[other] those of up to { $people } people: each curve says how many showed that measure
    }
document-reference = Reference movement

document-conventions = What the numbers mean
    .about = Angles are 0° in the anatomical position. Left and right are the patient’s own. The expected error is the mean absolute error of a single value in this view.
    .caption = Measures in this report
document-measure = Measure
document-definition-of = What it is
document-expected-error = Expected error
