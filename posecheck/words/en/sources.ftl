## Videos, cameras, streams, saved tracks and pose models that cannot be used. What is wrong with a recording stands after its name.

camera-name = camera { $number }
# $name, $advice (texts): one of the two pieces of advice below
source-closed = { $name } cannot be opened: { $advice }
source-closed-camera = check that it is plugged in, that no other program is using it, and that you are allowed to use it; the first camera is 0
source-closed-stream = check the address, and that the sender is running and can be reached from here
# $name, $away, $at (texts): times
source-lost = { $name } was lost for { $away } at { $at }
    .ended = { $name } was lost at { $at } and did not come back
source-not-live = { $name } is a recorded video, not a stream: download it and give the file
# $name, $from, $to (texts)
dark = { $name } shows only black: was the camera covered, or the light off?
    .between = { $name } shows only black from { $from } to { $to }: was the camera covered, or the light off?
# $least, $most, $given (texts): numbers as they are typed
speed-impossible = the speed must be from { $least } to { $most }, not { $given }; it is 4 for a recording that plays 4 times slower than real time
speed-live = a camera or stream cannot be in slow motion; leave --speed out
speed-saved = was saved with --speed { $speed }; leave --speed out
film-no-file = not a file; give a video file or a camera number
film-empty = the file is empty
film-incomplete = the video is incomplete; it was cut off while being recorded or copied
film-unknown = not a video that can be decoded; give an MP4, MOV, AVI, MKV or WebM file, for example
film-no-video = holds no video that can be decoded; give for example an MP4, MOV, AVI, MKV or WebM file
film-only-sound = holds sound but no video; give a video
film-still = holds a single picture; give a video
film-one-picture = contains a single picture; give a video
film-no-picture = holds no picture; give a video
film-all-damaged = no picture in it can be decoded: the file is damaged
# $reason (text): what FFmpeg says, where there are no words for it
film-undecodable = cannot be decoded ({ $reason })
    .invalid = Invalid data found when processing input
# $width, $height, $most (texts)
film-too-large = the picture is { $width } x { $height } pixels; at most { $most } are accepted
film-size-changes = the size of the picture changes at { $at }
# $name, $at (texts)
# $missing (number)
film-damaged = { $name } is damaged shortly before { $at }
    .begin = { $name } is damaged at its beginning
    .missing = { $name } is damaged and lacks { $missing } of its pictures
# $name, $end (texts): the end is one of those below
# $part, $whole (texts): times
film-ends = { $name } ends after { $end }: the file is truncated
    .perhaps = { $name } ends after { $end }: the file is truncated or damaged
    .of = { $part } of { $whole }
# $problem (text)
track-not = not a track file ({ $problem })
# $name (text): of an array in it
track-lacks = it contains no { $name }
# $shape, $wanted (texts)
track-shape = { $name } has shape { $shape }; it must be { $wanted }
# $bytes, $most (texts)
track-claims = { $name } claims to be { $bytes } bytes; at most { $most } are accepted
# $found (text), $wanted
track-contains = { $name } contains { $found }; it must contain { $wanted ->
    [text] text
   *[numbers] numbers
}
track-origin-object = the origin of the track must be a JSON object
track-origin-text = the origin of the track must contain only text
# $names (text)
track-origin-numbers = { $names } of the track must be positive numbers
# $frames, $most (texts)
track-too-long = the track has { $frames } frames; at most { $most } fit into a file
# $model, $known (texts)
model-unknown = there is no model { $model }; choose one of { $known }
model-not-installed = the { $model } pose model is not installed; run `pip install .` or `make install` in the root of the PoseCheck project, which builds it
# $error (text): what MediaPipe says
model-broken = the { $model } pose model cannot be loaded: { $error }
picture-too-large = a picture is { $width } x { $height } pixels; each edge may have at most { $most }
no-display = there is no display to open a window on; set DISPLAY, or use `posecheck check EXERCISE CAMERA`, which needs none

## Poses and pictures that cannot be, and sessions that cannot be taken up again.

# $time (text): in seconds, to the last digit
pose-after-end = a pose at { $time } s came after the session was finished
# $before (text)
pose-back = a pose at { $time } s came after one at { $before } s; time must increase
# $given (text)
pose-time = time_s is { $given }; it must be a finite number of seconds
pose-times = time_s must be finite and strictly increasing
pose-size = size is { $given }; it must be (width, height) in pixels, both positive
track-empty = a track needs at least one pose
track-sizes = all poses of a track must have the same image size
# $given (text): type and shape
frame-shape = a frame is { $given }; it must be uint8 of shape (height, width, 3)
# $this (text): the version of PoseCheck
session-other = this session state was not saved by PoseCheck { $this }
    .version = this session state was saved by a version other than PoseCheck { $this }
session-not = this is not the state of a session
# $problem (text)
session-damaged = the state of the session is damaged ({ $problem })

## What the synthetic patient cannot be or do.

synthetic-height = height_m is { $given }; it must lie in 0.5..2.5
synthetic-camera = distance, focal length and image size of a camera must be positive
synthetic-rate = fps must be positive and landmark_noise_px not negative
synthetic-light = light must lie in 0..1.5; noise and shutter_s must not be negative
synthetic-durations = out_s and back_s of a repetition must be positive, hold_s and rest_s at least 0
synthetic-keyframes = the times of keyframes must start at 0 and increase
# $names (text): a list of what differs
synthetic-apart = the earlier motion must end where this one starts; different: { $names }
