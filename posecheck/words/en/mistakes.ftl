## What is wrong with a field of a file or a request, and what would be right. It stands after the field's name.

# $what says what to give
missing = is missing; give { $what }
# $asked says what may stand there, $given what does
must-be = must be { $asked }, not { $given }
    .alone = must be { $asked }
    .close = must be { $asked }, not { $given }; did you mean { $close }?
unusable = cannot be used here
# $thing is one of the things below, $known a list
unknown = there is no { $thing } { $given }; { $count ->
    [0] there is none at all
    [one] there is only { $known }
   *[other] there are { $known }
}
    .close = there is no { $thing } { $given }; did you mean { $close }?
unknown-part = there is no part of the body { $given }; give one such as ankles, or a landmark such as left_ankle
unknown-measure = there is no measure { $given }; posecheck exercises measures lists all of them
thing-direction = direction
thing-exercise = exercise
thing-key = key
thing-measure = measure
thing-part = part of the body
thing-phase = phase
thing-posture = posture
thing-rule = rule

exercise-in-a-file = (or give the path of a .yaml file)
# $variable, $folder (texts)
no-own-folder = { $variable } names { $folder }, and there is no such folder
# $id, $file (texts)
id-is-not-file = is { $id }, but the file is called { $file }; give both the same name, so that the exercise is found

## What may stand in a field. $example is how it may be written.

asked-and-what = { $about }: { $asked }
asked-identifier = a name of lower-case letters, digits and _ that begins with a letter, such as heel_raise
asked-language = a language code of two letters, such as en
asked-texts = a text for each language, such as { $example }
asked-value = a value
asked-boolean = true or false
asked-string = a text
asked-string-from = a text with at least { $least ->
    [one] one character
   *[other] { $least } characters
}
asked-string-to = a text with at most { $most } characters
asked-integer = a whole number
asked-number = a number
asked-number-from = { $number } of { $least } or more
asked-number-to = { $number } of { $most } or less
asked-number-between = { $number } from { $least } to { $most }
asked-number-above = { $number } above { $least }
asked-number-above-to = { $number } above { $least } and up to { $most }
asked-array = a list
    .example = a list, such as { $example }
asked-array-from = a list with at least { $least ->
    [one] one entry
   *[other] { $least } entries
}
asked-array-of = a list of { $count ->
    [one] one entry
   *[other] { $count } entries
}
asked-object = keys with values
    .example = keys with values, such as { $example }
asked-object-of = keys, each with { $each }
# Of what is given
given-nothing = empty
list-and = { $most } and { $last }
list-or = { $most } or { $last }

## A file that cannot be read as what it should be.

no-yaml = cannot be read as YAML: { $problem }
no-yaml-colon = cannot be read: put a text that has a colon in it in quotes
# $rest (text): what stands after the comma
comma-in-text = a text between braces ends at a comma unless it is in quotes; put all of it in quotes, up to '{ $rest }'
no-yaml-tab = cannot be read: indent with spaces, not with a tab
no-yaml-bracket = cannot be read: the bracket opened in line { $line } is not closed; a text with a comma, a colon or a hash in it needs quotation marks
no-yaml-mapping = a definition is keys with values, such as id: squat
no-json = cannot be read as JSON: { $problem }
key-twice = the key { $key } is given twice; keep one of them

## What does not fit together in the definition of an exercise.

format-one-format = format 1 is no longer read; change what is named below and write format: 2
format-one-limbs = is now called sides: body, each or alternating
format-one-movement = measure, start and target are now under lead; the rest is no longer needed
format-one-phases = are now a list, with lines such as - { "{" }id: lowering, part: out, name: { "{" }en: lowering{ "}" }{ "}" }
format-one-demonstration = is now called postures
pattern-name = must be the name of a .json file beside the definition, such as squat.pattern.json
pattern-missing = there is no file { $pattern } beside { $file }
no-movement = give pattern (a file) or postures: without them there is no movement to count
no-lead = give lead as well: a trial of kind { $kind } needs a measure to report to the patient
same-start-and-target = start and target must differ, or there is no movement between them
wrong-view = { $measure } cannot be told from the { $views } view; it can from { $valid }
id-twice = the id '{ $id }' is used twice; every { $thing } needs its own
no-source = there is no '{ $source }' under sources; write there which publication it is
no-source-at-all = name a publication under sources; where nobody published the limit, the reason says "ours", or "own demonstration", and how it was chosen
source-unused = nothing refers to it; name it under the sources of a rule, or take it out
# $measure (text)
told-twice = { $measure } is listed already; take it out
# $measure, $least, $most (texts)
outside-human = must be from { $least } to { $most }, the range of { $measure } in people
no-limit = give { $low }, { $high } or both
no-weight = at least one part of the score needs a weight above 0
limits-crossed = { $low } must be below { $high }
one-limit = give { $low } or { $high }, not both
no-sides = { $measure } is not measured on the left and on the right; give a measure that is
consecutive-phases = give one or more of the phases { $known }, one after the other
phase-whole = whole means the whole repetition; give the phase another name
part-or-percent = give part or percent, not both
percent-backwards = percent must be [begin, end], with the beginning below the end
all-parts = give one phase for each part, in the order out, target, back, or all phases in percent
percent-gaps = in percent, each phase begins where the one before ends, from 0 to 100
one-direction = give two or more directions; a single one is the target itself
hold-twice = the tempo gives the time for '{ $phase }' as well; give only one of the two

## What does not fit together in a clinical test.

ages-backwards = must be [first, last], with the first age not above the last
empty-band = give mean, low or high: a band without any of them says nothing
sd-without-mean = give mean as well: a standard deviation alone says nothing
needs-unverified = give the reason why the numbers were not compared with the publication itself
needless-unverified = leave it out: the numbers are said to be verified
needs-limits = give middle_half or mean_interval: band { $band } has low or high, but nothing says what these are limits of
bands-overlap = band { $other } is about people of these ages as well; give each age and sex one band
# $known (text): a list of results
result-misfits-trial = a trial of kind { $kind } has no { $result } as its result; give { $known }
result-misfits-lead = must be a measure in { $unit }, because the result of the test is a { $result }
uncounted-without-count = must be zero or invalid: the result is a { $result }, so no repetitions are counted
norm-in-other-unit = must be { $unit }, the unit of a { $result }

## What a definition or a prescription may say but PoseCheck cannot do yet.

unsupported-no-lead = is needed: the measure reported to the patient
unsupported-step-rules = rules cannot be judged by step yet; leave them out
unsupported-percent = phases given in percent cannot be followed yet; give part
unsupported-also = only the lead can be measured yet
unsupported-directions = several directions cannot be told apart yet
unsupported-set-rule = a rule for the whole set cannot be judged yet

## What does not fit an exercise in a prescription for it.

no-such-limit = a { $kind } rule has no { $limit }
no-lead-range = { $exercise } has no lead measure, so there is nothing to give a range of
range-too-small = the camera cannot tell so small a movement from its own error; give at least { $least }
no-sides-to-choose = { $exercise } is done with the whole body and has no sides; leave side out

## A saved report that cannot be read.

no-report = is not a report; give a file that posecheck check --json wrote
no-such-field = is not part of a report, as far as this version of PoseCheck knows
# $measure, $unit (texts)
other-unit = must be { $unit }, the unit of { $measure }
# $given (text)
no-time-origin = must be a date and time with the offset from UTC, such as 2026-03-02T10:15:30+01:00, not { $given }
# $made_by, $this (texts): versions
report-of-other-version = the report was made by PoseCheck { $made_by }, and this is { $this }; if that one is newer, update PoseCheck

## What is wrong in the file of a reference movement.

pattern-only-curves = only has curves to compare with and no posture to count by; give it with --reference
pattern-without-file = its file is looked for beside the definition, so the definition must be read from a file
pattern-no-bands = there are none, so there is nothing to compare with
pattern-still = at least one channel must have an excursion above its expected error, or there must be bands to compare with
# $spread, $of (texts): names of fields
pattern-spread = { $spread } must be a number where { $of } is one

## YAML that is not read although it is YAML.

yaml-alias = a reference such as *name is not followed; write out what it stands for
# $most (text)
yaml-too-long = too long: it has more than { $most } keys and values
yaml-too-deep = nested more than { $most } levels deep
# $problem (text)
yaml-value = a value cannot be read ({ $problem })
# $given (text)
not-a-number = { $given } is not a number

## What is wrong with proof cases, and with postures.

# $rule (text): its id
cases-no-rule = the rule { $rule } has no cases
# $view: from which side
cases-no-view = nothing is counted in the view { $view }
# $most (text)
cases-partial = partial must be numbers of repetitions, from 1 to { $most }
cases-sides = give one of sides for each of reps, or none
cases-measured = measured must be [least, most], the least below the most
# $exercise (text): its id
no-postures = { $exercise } has no postures, so it cannot be shown
# $file, $definition (texts): names of files
no-cases = there is no { $file } beside { $definition }, so no fault is known
# $unknown, $allowed, $left, $right, $last (texts): names
posture-unknown = unknown in a posture: { $unknown }; allowed: { $allowed }; { $left }_ or { $right }_ may precede all up to { $last }
posture-numbers = values of a posture must be numbers, or arrays of one length: { $problem }
posture-infinite = { $name } is not finite in a posture
# $name, $given, $most (texts)
posture-hinge = { $name } is { $given }; it must lie in 0..{ $most }

## A list of mistakes that is cut short.

# $count (number)
and-more = and { $count } more
