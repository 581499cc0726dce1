## How well a movement was done, and the score. Read by the page too.

# $points (text): whole points
score-told = Score: { $points } of 100.
# $points, $change (texts)
score-change = A difference of less than { $change } points between two scores may be chance.
# $judged (text): a share in percent
score-judged = { $judged } of the score could be judged.
score-none = No score: too little could be judged.
aspect-range = How far
aspect-alignment = Posture
aspect-pattern = Like the demonstration
aspect-tempo = Timing
aspect-smoothness = Smoothness
# $aspect, $points, $judged, $why (texts)
score-part = { $aspect }: { $points } of 100
    .partly = { $aspect }: { $points } of 100 ({ $judged } of it could be judged)
    .untold = { $aspect }: not judged, { $why }
untold-not_seen = not seen well enough
untold-wrong_view = cannot be measured in this view
untold-cut_off = the recording ended too early
untold-frame_rate = too few frames a second
untold-too_small = too small to tell from measurement noise
untold-too_short = too short
untold-one_side = only one side moved
untold-few_repetitions = too few repetitions
untold-no_reference = the reference movement does not show it
untold-not_asked = not asked for in this exercise

# What changed over the set. $way is "more" or "less", $amount (text) says by how much.
trend-range = Your movement became { $way ->
    [more] larger
   *[less] smaller
} by { $amount } from the first repetition to the last.
trend-time = Your repetitions became { $way ->
    [more] slower
   *[less] quicker
} by { $amount } from the first to the last.
trend-smoothness = Your movement became { $way ->
    [more] smoother
   *[less] less smooth
}.
# $side; $measure, $amount (texts). `.handed`: of a measure that goes to the left or to the right
sides-differ = { $measure }: your { $side ->
    [left] left
   *[right] right
} side moved { $amount } less than the other.
    .handed = { $measure }: { $amount } less to the { $side ->
        [left] left than to the right
       *[right] right than to the left
    }.

## Figures for therapists, on the terminal.

quality-title = Figures:
# $value (text); of steps a minute, with its error
figure-deg = { $value }°
figure-s = { $value } s
figure-ratio = { $value }%
figure-number = { $value }
figure-per_min = { $value } steps a minute
figure-cm = { $value } cm
figure-m_per_s = { $value } m/s
quality-tempo = Time of each phase, median (5 to 95% of the way; farthest point: beyond 95%): { $phases }
quality-tempo-phase = { $phase } { $time }
quality-smoothness = Smoothness, median: spectral arc length (SPARC) { $arc }, log dimensionless jerk (LDLJ) { $jerk }
quality-untold = not known ({ $why })
quality-steadiness = At the farthest point, beyond 95% of the way, median: sway { $sway }, drift { $drift }
quality-sequence = Order of joints on the way out: as in the reference in { $times } of { $of } repetitions
quality-symmetry = Left and right, { $measure }, mean of the comparable repetitions: range { $left } and { $right }, symmetry index { $index }
    .untold = Left and right, { $measure }: { $index }
quality-variability = Between repetitions: range { $range }, time { $time }, curves { $curves }
quality-variability-spread = SD { $deviation } ({ $variation } of the mean)
# Texts, too
quality-trends = Change from one repetition to the next: range { $range }, time { $time }, SPARC { $smoothness }
