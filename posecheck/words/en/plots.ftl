## In the pictures of a report.

# $measure, $unit (texts)
plot-measure = { $measure } ({ $unit })
# $side: if only one side is shown
plot-range = { $side ->
    [left] { $measure }, left: range of motion ({ $unit })
    [right] { $measure }, right: range of motion ({ $unit })
   *[both] { $measure }: range of motion ({ $unit })
}
# The same of the farthest angle, on both sides
plot-farthest = { $measure }: farthest angle ({ $unit })
plot-unit-deg = degrees
plot-unit-s = seconds
plot-unit-number = repetitions
plot-unit-cm = centimetres
# $of (text): what it is a share of, such as "of hip height"
plot-unit-ratio = % { $of }
# $measure (text): the other direction of the measure
plot-below-zero = below 0: { $measure }
plot-share-of-time = time of the repetition (%)
plot-seconds = time (s)
plot-repetition = repetition

# $people (number): 0 for a reference that was made, not recorded; $called (text): the name of another one
plot-band = { $people ->
    [0] reference: mean ± 2 SD
    [one] reference: mean ± 2 SD of { $people } person
   *[other] reference: mean ± 2 SD of { $people } people
}
    .other = “{ $called }”: mean ± 2 SD
plot-each = { $side ->
    [left] left: each repetition
    [right] right: each repetition
   *[both] each repetition
}
plot-partial = { $side ->
    [left] left: partial, not counted
    [right] right: partial, not counted
   *[both] partial, not counted
}
# $count (number): of how many repetitions
plot-mean = { $side ->
    [left] left: mean of { $count }
    [right] right: mean of { $count }
   *[both] mean of { $count }
}
plot-not-counted = another movement, not counted
# $range (text)
plot-prescribed = prescribed: { $range }
plot-standard = standard: { $range }
plot-session-mean = mean of the session ± expected error
plot-session-result = result of the session
    .error = result of the session ± error
plot-not-comparable = measured differently, not comparable with the last
plot-no-real-change = no real change from the last session
