## Kinds of problems in answers of the server, by the last part of their type.

problem-bad-request = The request cannot be understood
problem-foreign-origin = Pages of other sites may not use this server
problem-foreign-host = The server is not known by this name
problem-not-found = There is nothing here
problem-no-such-exercise = There is no such exercise
problem-method-not-allowed = This cannot be done here
problem-too-slow = The request did not arrive in time
problem-too-large = The request is too large
problem-too-long = The video is too long
problem-unsupported-media-type = This media type is not supported
problem-invalid-request = The request is not valid
problem-bad-pose = The pose is not valid
problem-bad-picture = The picture cannot be used
problem-unreadable-source = The source cannot be read
problem-invalid-prescription = The prescription is not valid
problem-defect = The server has failed
problem-no-model = The pose model cannot be used
problem-busy = The server is busy
problem-no-camera = The camera gives no picture
problem-took-too-long = Processing took too long
problem-http = The request cannot be answered

## What is wrong with a request, and what would be right.

# $method, $path (texts)
request-nothing-here = there is no { $method } { $path }
request-not-here = { $path } does not accept { $method }
request-broke-off = the request was cut off
server-log = the server log says more
server-stops = the server is stopping
request-too-many = too many requests at the same time; try again
request-length = Content-Length must be a number
# $wait (text): a time; $least (text): a number
request-slow = no part of the body arrived for { $wait }, or it averaged less than { $least } bytes/s
# $most (text): a number
request-too-large = a body may hold at most { $most } bytes here
request-one-host = a request needs one Host header
# $host (text)
request-foreign-host = this server does not answer for { $host }; if that is its name, allow it with `posecheck serve --allow-remote NAME`
# $origin (text)
request-foreign-origin = pages of { $origin } may not use this server
# $given, $known (texts)
request-no-model = there is no model { $given }; there are { $known }
request-no-page = the page is not built; run `make install` in the PoseCheck project
request-track-type = send the track as application/json
request-video-type = send the video as multipart/form-data
request-the-video = the video
request-reference-file = must be a file: the pattern that repetitions are compared with
# $most (text): of thousand bytes
request-reference-large = is too large (over { $most } kB)
# $count, $right (texts): numbers of entries
request-lengths = has { $count } entries and time_s { $right }; they must have the same number
# $time, $before (texts): in seconds
request-time-back = is { $time } after { $before }; times must be strictly increasing
# $longest (text): in seconds
video-too-long = the video is longer than { $longest } s
videos-waiting = other videos are waiting to be scored; try again
video-slow = scoring the video took more than { $longest } s
video-crashed = the process that scored the video crashed

## What is wrong with a message of a stream.

# $problem (text)
message-not-start = the first message must be a start
    .why = the first message must be a start: { $problem }
# $input: what the session takes
message-unexpected = this session takes { $input ->
    [poses] poses, begin and finish
    [images] pictures, begin and finish
   *[camera] begin and finish
}
# $bytes (text)
message-header = a binary message begins with a header of { $bytes } bytes
message-zeros = the bytes 6 and 7 of a binary message must be 0, and byte 1 must be 0, or 1 in a pose of another person
# $width, $height (texts)
message-size = the size is { $width } x { $height }; both must be positive
# $given (text)
message-time = time_s is { $given }; it must be a number of seconds
# $right, $nobody, $given (texts): numbers of bytes
message-pose-bytes = a pose has { $right } bytes, or { $nobody } if nobody was found, not { $given }
# $most (text)
message-values = every value must be a number from -{ $most } to { $most }
message-visibility = visibility must be from 0 to 1
message-all-or-none = give image_px, world_m and visibility, or none of them if nobody was found
picture-no-jpeg = the picture is not a JPEG
# $width, $height, $found_width, $found_height (texts)
picture-other-size = the header says { $width } x { $height }, the JPEG { $found_width } x { $found_height }
# $most, $edge (texts): numbers of pixels
picture-too-many = { $width } x { $height } pixels; at most { $most } are accepted, { $edge } along an edge
# $most (text)
picture-scans = the JPEG has more than { $most } scans; send a baseline one
picture-undecodable = the JPEG cannot be decoded
picture-not-the-size = the JPEG does not have { $width } x { $height } pixels
camera-none = this server has no camera: start `posecheck serve --camera 0`
# $name (text)
camera-recording = { $name } is a recording; set the number of a camera or a stream
camera-gone = { $name } was lost and did not come back
camera-awaited = waiting for { $name }

## What keeps the server from starting.

# $given (text)
serve-no-camera = { $given } is not a camera; give a camera number (the first is 0) or the address of an MJPEG or RTSP stream, such as { $example }
# $host (text)
serve-open = host { $host } can be reached from other computers; list the names they may use for this server with --allow-remote (or POSECHECK_ALLOW_REMOTE), or listen on 127.0.0.1
serve-no-host-name = { $given } is not a host name; give the name or address alone, such as { $example }, without http://, port or path
# $port, $host (texts)
serve-port-used = port { $port } of { $host } is already in use; choose another with --port
serve-port-forbidden = you may not use port { $port }; choose one above 1023 with --port
serve-no-address = { $host } is not an address of this computer
