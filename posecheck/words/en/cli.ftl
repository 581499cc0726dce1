## What the command line says. The help of a command is `command-NAME`; its attributes are its arguments and
## options. A paragraph is one line, because the terminal breaks the lines.

app = Check therapeutic movement with a camera: count repetitions, measure joints and give cues.
    .version = Show the version and exit.

argument-exercise = The exercise: the id of one that `posecheck exercises list` names or the path of an exercise definition (.yaml).
option-language = Language of everything that is said and written: en, es, de or fr.
option-model = Pose model: lite is the fastest, heavy the most accurate.
option-speed = For a recording in slow motion, how many times slower than real time it plays: with 4, a movement that takes 8 s in the video took 2 s. If not given, it plays at real speed.
option-view = For joints (.trc, .csv, .json): the side of the person that faces the camera. If not given, 3D joints are seen in the view that the exercise asks for, or from the front; for 2D joints, the view is worked out from them.
option-fps = Frames per second, for joints (.csv, .json) in a file that does not give it.
option-reference = What to compare the repetitions with instead of the reference movement of the exercise, such as the patient's own other side or an earlier session (`posecheck pattern personal` makes it) or curves from elsewhere (`posecheck pattern import`). It does not change what is counted.
option-prescription = Settings for one patient (.yaml or .json): side, range, limits, dose, and how often to correct. It changes only what it names.
option-age = Age of the patient, to choose the norm of a clinical test. Without it, no norm is shown.
option-sex = Sex of the patient, to choose the norm. Without it, only norms for both sexes are shown.
option-height = Height of the patient in centimetres, for tests that measure a distance.
option-side = Side of the body to count: whichever moves (auto), left, right, both together (both) or left and right in turn (alternating).

command-check =
    Count the repetitions in a recording, check each one and print a report.

    A camera or stream is checked until you press Ctrl-C.

    Exits with code 2 if an argument is wrong, or if the recording cannot be read to its end. What was counted up to there is still reported.
    .source = Video file, track (.npz), joints (.trc, .csv, .json or a folder of OpenPose), camera number or stream address.
    .json = Print the report as one JSON object.
    .csv = Write a table with one row per repetition to this CSV file, replacing it if it exists.
    .curves = Write the curves to this CSV file, replacing it if it exists: one row per repetition, measure, side and percent of the time, with value, unit and expected error.
    .csv-dialect = How to write the table: standard has commas between columns and a point in numbers; semicolon has semicolons and decimal commas, as Excel in German, French and other languages that write 1,5 expects.
    .overlay = Write a video with the skeleton, the count and the cues drawn on it, replacing the file if it exists.
    .plot = Draw the report as a picture, replacing the file if it exists: how far each repetition went, and the course of each measure beside the reference movement. The end of the name says the format: .png, .svg or .pdf.
    .start-at = For an exercise against the clock, when the patient was told to start, in seconds of the recording. If not given, the first movement starts the clock.

command-live =
    Count repetitions and give cues in front of a camera, then print a report.

    A window shows the patient as in a mirror. Space pauses the session; q, Esc or closing the window ends it.
    .camera = Camera number or stream address.

command-report =
    Write saved reports as documents: a page or PDF to read, a SOAP note, a table or a FHIR bundle.

    Save a report with `posecheck check EXERCISE SOURCE --json > REPORT.json`. Give the reports of one patient only: with several of one exercise, the note says what has changed, and whether that is more than the camera’s error.

    Exits with code 2 if a file cannot be read or written.
    .file = Saved reports of one patient, in chronological order. If all are dated, they are sorted by date.
    .out = File to write, replacing it if it exists; its ending says what it is: .html or .pdf for a report with pictures, .md or .txt for a SOAP note, .csv for a table with one row per repetition, .curves.csv for one with the course of each measure, .json for a FHIR R4 bundle. Can be given more than once.
    .exercise = Definition of an exercise that is not built in. Can be given more than once.

command-track =
    Find landmarks in videos, or read joints from elsewhere, and save them as tracks, which are quick to check again and again.

    Finding the landmarks takes nearly all the time of a check. Check a track with `posecheck check EXERCISE FILE.npz`.

    Exits with code 2 if an argument is wrong, or if a video cannot be read to its end. The landmarks found up to there are still saved, and the other videos are still read.
    .source = Video files, joints (.trc, .csv, .json or a folder of OpenPose), or a camera number or stream address to follow until you press Ctrl-C.
    .out = Track to write, or an existing folder for one track per video. Existing tracks are replaced.

command-record =
    Make an exercise from one or more demonstrations, recorded before or in front of the camera now.

    Writes the exercise definition FOLDER/NAME.yaml and, beside it, the reference movement; says what was found and proposed. Use it with `posecheck check FOLDER/NAME.yaml SOURCE`.

    With --camera, a window counts down, shows what is seen and counts the repetitions. D takes the last one back. Enter saves; so does walking back to the keyboard. q, Esc or closing the window stops without saving.

    Exits with code 2 if a recording cannot be read or used; the message says why, and when in the video.
    .name = Name of the exercise, such as wall_slide.
    .source = Videos, tracks (.npz) or joints (.trc, .csv, .json or a folder of OpenPose) of the demonstrations.
    .camera = Demonstrate it now, in front of this camera: its number or a stream address.
    .out = Folder to write to, created if it does not exist.
    .sides = How the sides of the body move: together (body), each on its own (each) or in turn (alternating). If not given, PoseCheck finds out from the recordings.

command-pattern = Exchange reference movements with other programs, or make one from the patient.

command-pattern-export =
    Write a reference movement for other programs.

    A table (.csv) has everything: mean and standard deviation of each measure at each percent of the movement, for Excel, R or pandas. A motion (.mot) shows the mean in OpenSim.
    .pattern = An exercise (its id or definition file) or a reference movement (.pattern.json).
    .out = File to write, replaced if it exists.

command-pattern-import =
    Read a reference movement from another program: a table (.csv) or an OpenSim motion (.mot).

    Writes FOLDER/NAME.pattern.json. To compare with it: `posecheck check EXERCISE SOURCE --reference FOLDER/NAME.pattern.json`.

    The simplest table has the columns percent (0 to 100), knee_flexion_mean and knee_flexion_sd, or those of other measures.
    .file = Table or motion of one repetition.
    .out = Folder to write to, created if it does not exist.
    .name = Name of the reference, such as healthy_gait.
    .sides = How the sides of the body move: together (body), each on its own (each) or in turn (alternating).
    .from = Of a motion with several repetitions: when the one to use begins, in seconds.
    .to = When it ends, in seconds.

command-pattern-personal =
    Make a reference from the patient: an earlier session, or the unaffected side as the standard for the other.

    Counts the repetitions of the exercise in each source and writes what its measures do in them. To compare with it: `posecheck check EXERCISE SOURCE --reference FILE.pattern.json`.
    .source = Saved reports (`posecheck check … --json`), videos, tracks (.npz) or joints, all of the same patient.
    .out = File to write, replaced if it exists.
    .good-side = The unaffected side: both sides are then compared with it. If not given, each side is compared with itself.
    .name = What reports call it, such as “knee, 3 March”.

command-exercises =
    See what exercises there are and what they ask for, and write your own.

    Your own are found by their ids if the environment variable POSECHECK_EXERCISES names their folder. One with the id of a built-in exercise is used in its place, and reports say so.
command-exercises-list =
    List the exercises, built-in and your own.
command-exercises-show =
    Show everything about an exercise: movement, dose, rules and their sources.
    .picture = Picture of the start posture and, to its right, the target.
command-exercises-preview =
    Film a drawn figure doing an exercise, correctly or with a fault.
    .out = Video to write, replaced if it exists.
    .fault = Id of the rule that the figure is to break; the proof cases beside the definition describe how. If not given, it does the exercise correctly.
command-exercises-validate =
    Find all mistakes in definitions, each with its line and how to fix it.

    The exit code is 1 if there are any.
    .path = A definition (.yaml) or a folder of them.
    .languages = Languages in which every text must be there, such as en,es,de,fr. If not given, those of the other texts of the definition.
command-exercises-new =
    Write a definition to begin with: it is valid, and its comments say what to change.

    The schema written beside it lets editors that know the YAML language server complete and check it as you type.
    .id = Id of the new exercise, such as wall_slide.
    .out = Folder for the definition, created if it does not exist. If not given, the one you are in.
command-exercises-schema =
    Print the JSON Schema of definitions, for editors and other programs.
command-exercises-measures =
    List everything that can be measured, from which views and with what expected error.

command-demo =
    See PoseCheck at work without a camera, on a drawn figure.

    The figure does eight squats: the third is too shallow, and in the sixth the knees fall inwards.
    .out = Folder for the video with the overlay and a picture from it, created if it does not exist.

command-doctor =
    Find out whether PoseCheck works on this computer, and how fast.

    Exits with code 1 if recordings cannot be checked. A missing camera or display does not count, because only live sessions need them; nor do missing libraries for PDF reports.

command-serve =
    Serve the web page that counts repetitions and gives cues in front of a webcam.

    Only this computer can open the page, unless you set --host and --allow-remote. Press Ctrl-C to stop the server.
    .host = Address to listen on; 127.0.0.1 if not given.
    .port = Port to listen on; 8000 if not given, 0 for any free one.
    .camera = Camera of this computer for browsers that have none: its number or a stream address.
    .allow-remote = Name or address under which other computers may open the page. Can be given more than once.

## While a command runs, and when it is done.

screen-partial = too small to count
window-waiting = Waiting for the camera.
window-paused = Paused. Press space to continue.
# $count (number): under the count, where there is room for two words
overlay-partial = +{ $count } partial
# Under a number of seconds held, or of steps. $asked, $count (numbers)
overlay-held = s of { $asked } s
    .open = s
overlay-steps = { $count ->
    [one] step
   *[other] steps
}

# $path (text)
saved-overlay = Saved { $path }, the video with the overlay.
saved-postures = Saved { $path }, a picture of the start posture and, to its right, the target.
saved-preview = Saved { $path }.
saved-new = Saved { $path }. Edit it, then look for mistakes with posecheck exercises validate { $path }
saved-picture = Saved { $path }, a picture from the video.
# $path (text), $frames, $seen (numbers): in how many of the frames somebody was seen
saved-track = { $frames ->
    [one] Saved { $path }: { $frames } frame, a person seen in { $seen }.
   *[other] Saved { $path }: { $frames } frames, a person seen in { $seen }.
}

# $path (text)
saved-table = Saved { $path }, a table of the whole reference movement.
# $path, $names (texts)
saved-motion = Saved { $path }, an OpenSim motion of one repetition.
    .left-out = OpenSim has no coordinate for: { $names }.
# $path (text), $measures (number)
saved-import = Saved { $path }, with { $measures ->
    [one] { $measures } measure
   *[other] { $measures } measures
}. To compare with it: posecheck check EXERCISE SOURCE --reference { $path }
    .only-compared = It is only for comparison: the exercise still counts the repetitions.
    .left-out = PoseCheck does not measure: { $names }.
    .unclear = Left out, because it bends too little to tell whether flexion is positive or negative: { $names }.
# $path (text), $repetitions (number)
saved-personal = { $repetitions ->
    [one] Saved { $path }, from { $repetitions } repetition.
   *[other] Saved { $path }, from { $repetitions } repetitions.
} To compare with it: posecheck check { $exercise } SOURCE --reference { $path }
# $side
personal-side = your { $side ->
    [left] left
   *[right] right
} side
personal-earlier = your earlier session
saved-report = Saved { $path }.

report-endings = give a name that ends in .html or .pdf (report with pictures), .md or .txt (SOAP note), .csv (table), .curves.csv (table of the curves) or .json (FHIR bundle)
# $other (text): a file
report-twice = the same session as { $other }; give each session once
# $exercise (text): its id
report-needs-exercise = { $exercise } is not a built-in exercise; give its definition with --exercise FILE.yaml
report-needless-exercise = none of the reports is of the exercise { $exercise }; leave its --exercise out

demo-begins = A drawn figure does eight squats. PoseCheck sees only the pictures, as if they came from a camera.
demo-figure = drawn figure

# $address (text)
serve-running = PoseCheck is running at { $address } (press Ctrl-C to stop)
serve-no-page = the page has not been built, so only the API is available

## What keeps a command from working.

# $library (text): the name of its file
missing-library = the system library { $library } is missing; on Debian or Ubuntu, install it with: sudo apt-get install libgl1 libegl1 libgles2 libglib2.0-0 libxcb1
# $error (text): what the linker says
missing-pango = PDF files need Pango, which is missing ({ $error }); on Debian or Ubuntu, install it with: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. HTML works without it.
# $reason (text)
cannot-write-output = cannot write the output ({ $reason })

## `posecheck doctor`: a line for each thing it looks at.

doctor-ok = ok
doctor-problem = problem
# Of what is needed for live sessions only
doctor-missing = missing
# $width, $height (numbers)
doctor-camera = camera
    .works = camera 0 works
    .size = camera 0 works, { $width } x { $height } pixels
doctor-display = display
    .works = ready for `posecheck live`
doctor-paper = PDF reports
    .works = ready to be written
# $model (text)
doctor-model = { $model } model
    .nobody = does not find the person in a test picture; reinstall PoseCheck
# $rate (number)
doctor-speed = { $rate } frames per second, fast enough for live sessions
    .slow = { $rate } frames per second, slow for live sessions; use a lighter model or a faster computer
# $version, $system (texts)
doctor-python = { $version } on { $system }
# $error (text)
doctor-broken = cannot be loaded ({ $error }); reinstall PoseCheck

## `posecheck exercises list` and `show`: the list, and an exercise in full.

exercises-id = id
exercises-name = name
exercises-summary = what to do
exercises-own = your own
    .replaces = your own, in place of the built-in one

# $id (text), $version (number)
exercise-version = { $id }, version { $version }
# $id (text)
exercise-replaces = Your own definition of “{ $id }” is used in place of the built-in one.
exercise-daily-task = Trains for
exercise-group = Group
exercise-position = Position
exercise-distance = Distance
    .from-camera = about { NUMBER($distance, maximumFractionDigits: 1) } m from the camera
# $best, $others (texts): views
exercise-view = Camera
    .best = best { $best }
    .others = best { $best }; also { $others }
exercise-set = Set
# $measure, $start, $target (texts); $opposite (text): the measure beyond zero, where the movement crosses it
exercise-movement = Movement
    .range = { $measure } from { $start } to { $target }
    .across = { $measure } { $start }, then { $opposite } { $target }
exercise-phases = Phases
exercise-dose = Dose
exercise-rules = Rules
exercise-sources = Sources
sides-body = the body moves as one
sides-each = each side counts by itself, and both together count as one
sides-alternating = left and right alternate

# How much a broken rule matters
severity-info = for information
severity-correct = to be corrected
severity-stop = a reason to stop
rule-compensation = counts as a compensation
# $limits (text)
rule-limits = asked for: { $limits }
# $amount (text)
rule-tolerance = tolerance { $amount }
# $time (text)
rule-moment = ignored if shorter than { $time }
# $cue (text)
rule-cue = cue: { $cue }
# $reason, $sources (texts)
rule-reason = why: { $reason }
    .sources = why: { $reason } ({ $sources })

## `posecheck exercises validate` and `new`

# $count (number)
validate-right = { $count ->
    [one] No mistakes in the definition.
   *[other] No mistakes in the { $count } definitions.
}
validate-nothing = there is no exercise definition (.yaml) in this folder
# $languages (text): a list of codes
translation-missing = has no text in { $languages }; add one
new-exists = already exists and was not changed; give another id, or another folder with -o
schema-title = PoseCheck exercise definition

## `posecheck exercises measures`

measures-about = Angles are 0° in the anatomical position. ± is the expected error of a single value in that view.
# $least, $most (texts), $plane
measures-span = { $plane ->
    [sagittal] sagittal plane, { $least } to { $most }
    [frontal] frontal plane, { $least } to { $most }
    [transverse] transverse plane, { $least } to { $most }
   *[any] any plane, { $least } to { $most }
}
    .sides = for each side
# $view, $error (texts)
measures-error = { $view } ± { $error }
# $views (text): a list of `measures-error`
measures-views = measured { $views }

## What was asked for cannot be done. It often stands after the name of a file.

# $name, $error (texts)
command-broken = the command { $name } cannot be loaded ({ $error }); reinstall PoseCheck
# $camera (text): what was given
asked-no-camera = --camera { $camera }: give the number of a camera or the address of a stream: --camera 0
# $exercise, $source (texts): as they were given
recording-not-camera = a recording, not a camera; give it without --camera
    .check = a recording, not a camera; use `posecheck check { $exercise } { $source }`
only-for-joints = --view and --fps are only for joints (.trc, .csv or .json)
# $exercise (text): its id
start-needless = { $exercise } is not timed from when the patient is told to start; leave --start-at out
# $given (text): a number of seconds; $end (text): a time
start-outside = --start-at { $given } is outside the recording, which ends at { $end }
# $what: what the file is; $option (text)
output-is-input = is the { $what ->
    [prescription] prescription
    [reference] reference
    [exercise] exercise
    [file] file
    [pattern] pattern
    [report] report
   *[source] source
}, so { $option } would overwrite it; give another name
# $option (text), $number (text): which of several times it is given
output-option = { $option } no. { $number }
# $option, $other (texts)
output-twice = { $option } and { $other } would both be written here; give two names
# $about, $exercise (texts): ids of exercises
report-of-another = is a report about { $about }; give one about { $exercise }
record-nothing = give the recordings of the demonstration, or --camera 0 to demonstrate it now
track-already = already a track; give a video
# $ending (text): of a name
track-out = give a file whose name ends in { $ending }, or an existing folder
    .several = several videos need an existing folder, not one file
# $one, $other, $path (texts)
track-same = { $one } and { $other } would both be saved as { $path }; rename one of them

## Words of Typer, which reads the command line.

typer-usage = Usage:
    .options = [OPTIONS]
    .command = COMMAND [ARGS]...
typer-arguments = Arguments
typer-options = Options
typer-commands = Commands
typer-error = Error
typer-required = required
typer-default = default
typer-help = Show this message and exit.
# $command (text)
typer-try = Try { $command } for help.
# $hint (text): the name of the argument or option
typer-missing-argument = Missing argument { $hint }.
typer-missing-option = Missing option { $hint }.
typer-missing-command = Missing command.
# $hint, $problem (texts)
typer-invalid = Invalid value for { $hint }: { $problem }
# $given, $known (texts)
typer-choice = { $given } is not one of { $known }.
typer-number = must be a number
typer-integer = must be a whole number
# $option (text)
# $close (text): a list of options
typer-no-option = No such option: { $option }
    .close = No such option: { $option } (Possible options: { $close })
# $command (text)
# $close (text): a list of commands
typer-no-command = No such command { $command }.
    .close = No such command { $command }. Did you mean { $close }?
# $option (text)
typer-no-value = Option { $option } does not take a value.
typer-needs-value = Option { $option } requires an argument.
# $given (text): a list
typer-unexpected = Got unexpected extra argument(s) ({ $given })
