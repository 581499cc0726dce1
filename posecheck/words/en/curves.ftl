## Reference movements to and from other programs. What is wrong stands after the name of the file.

# $example (text): a name
name-shape = use lower-case letters, digits and _ in the name, such as { $example }
# $pattern (text): its name
curves-no-coordinate = OpenSim has no coordinate for any measure of { $pattern }; write a .csv
# $known (text): a list of names
curves-no-column = no column is a coordinate that PoseCheck can use; there are { $known }
# $table, $motion (texts): endings of names
curves-ending = give a file whose name ends in { $table } (a table) or { $motion } (OpenSim)
curves-times-of-table = --from and --to are only for .mot; a table has one repetition
# $from, $to, $first, $last (texts): times
curves-outside = from { $from } to { $to }: the file goes from { $first } to { $last }
# $count (number): of moments; $needed (text)
curves-too-few = from { $from } to { $to }: only { $count } moments; { $needed } are needed
# $count (number), $at (text): from when to when each is, in seconds
curves-several = there are { $count } repetitions in it (seconds { $at }); choose one with --from and --to
curves-no-measure = names no measure that PoseCheck has; `posecheck exercises measures` lists their names
# $measure (text): its name
curves-no-sides = { $measure } has no sides; leave its side empty
# $unit, $given (texts)
curves-unit = { $measure } must be in { $unit }, not in { $given }
# $column (text): percent, mean or sd
curves-number = { $column } of { $measure } must be a number
    .negative = { $column } of { $measure } must not be negative
# $step, $count, $first, $last (texts): numbers
curves-percent = percent of { $measure } must go from 0 to 100, each once, in steps of at most { $step }; here it has { $count } values from { $first } to { $last }
    .each = { $measure } must have each percent from 0 to 100 once
# $name, $given (texts)
curves-whole = { $name } is { $given }; it must be a whole number
curves-text = { $name } must be a number, not { $given }
# $part (text)
curves-part = part is { $part }, which is not a known part
curves-no-table = not a table: it needs a line with the names of its columns, and rows below
# $cells, $columns (texts)
curves-cells = has { $cells } cells, but line 1 names { $columns } columns; numbers with a decimal comma need semicolons between the columns
# $measure, $given, $most (texts)
curves-angle = { $measure } is { $given }; an angle of the body is between -{ $most } and { $most } degrees
# $missing (text): a list of names
curves-lacks = has a column measure, but none named { $missing }
# $given (text)
curves-side = the side is { $given }; it must be left, right or empty
curves-no-percent = names no column percent (of the movement, from 0 to 100); besides it, there is a column measure, or one for each measure, such as knee_flexion_left_mean
# $name (text): of a column
column-again = { $name } appears twice
# $end (text): how the header ends
motion-not = not a motion file; its header must end with a line { $end }
motion-only-header = ends with its header; a line with the names of the columns must follow
motion-first-column = is { $given }; the first column must be time
# $count, $named (texts): numbers of columns
motion-columns = has { $count } columns; { $named } have a name
motion-gap = { $name } is unknown; fill the gap first
# $said, $found (texts)
motion-count = says { $said }, but there are { $found }
motion-degrees = inDegrees is { $given }; it must be yes or no
motion-no-unit = does not say its unit; add a line inDegrees=yes or inDegrees=no to the header
