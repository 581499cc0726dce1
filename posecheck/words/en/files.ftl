## Files that cannot be read or written. What is wrong stands after the name of the file.

file-missing = there is no such file
# $reason (text): one of the reasons below
file-unreadable = cannot be read ({ $reason })
# $endings (text): a list such as .png, .svg
file-unwritable = cannot be written
    .why = cannot be written ({ $reason })
    .folder = cannot be written (it is a folder); give a file name
    .no-folder = cannot be written (there is no folder { $folder })
    .no-permission = cannot be written (no permission)
    .size = cannot be written as a video of { $width } x { $height } pixels
    .disk = the video could not be written to its end; is the disk full?
    .video-ending = the overlay is an MP4 video; give it a name that ends in .mp4
    .figure-ending = a figure can be written as { $endings }; give it a name that ends in one of them
    .no-frames = there are no frames to write
    .no-video = cannot be written: not a place or a name for a video; give it a name that ends in .mp4 or .webm
folder-unmakable = the folder cannot be created ({ $reason })
    .file = a file, not a folder; give a folder, which need not be there yet
file-not-text = not a text file in UTF-8
# $holds: what the file should hold; $most (text): thousand bytes
file-too-large = too large for { $holds ->
    [cases] proof cases
    [curves] a table of curves
    [definition] a definition
    [joints] a file of joints
    [motion] a motion file
    [pattern] a pattern
    [prescription] a prescription
    [report] a report
    [table] a table of joints
   *[trc] a TRC file
} (over { $most } kB)
name-not-utf8 = the name is not valid UTF-8; rename the file or its folder

## A file of another kind than the one that is needed. What it is and what to give stand after its name.

# $given, $give (texts): one of each of the two below
file-another = { $given }; { $give }
file-kind = { $kind ->
    [cases] this is a file of proof cases
    [definition] this is the definition of an exercise
    [film] this is a video
    [folder] this is a folder
    [joints] these are joints
    [json] this is a JSON file for something else
    [motion] this is an OpenSim motion
    [pattern] this is a reference movement
    [prescription] this is a prescription
    [report] this is a report
    [table] this is a table
    [track] this is a track
    [yaml] this is a YAML file
   *[unknown] this is another kind of file
}
file-needed = { $need ->
    [curves] give a table (.csv) or an OpenSim motion (.mot)
    [definition] give the id of an exercise that `posecheck exercises list` names, or the path of a definition (.yaml)
    [definitions] give a definition (.yaml) or a folder of them
    [movement] give an exercise (its id or definition file) or a reference movement (.pattern.json)
    [pattern] give a reference movement (.pattern.json); `posecheck pattern import` makes one of a table or a motion, `posecheck pattern personal` one of recordings of the patient
    [prescription] give a prescription (.yaml or .json)
    [report] give a report that `posecheck check EXERCISE SOURCE --json` wrote
    [session] give a saved report (.json), a video, a track (.npz) or joints (.trc, .csv, .json or a folder of OpenPose)
   *[recording] give a video, a track (.npz), joints (.trc, .csv, .json or a folder of OpenPose), a camera number or a stream address
}

## Why the operating system refused something, by the name of its error.

system-eacces = Permission denied
system-ebusy = Device or resource busy
system-edquot = Disk quota exceeded
system-eexist = File exists
system-efbig = File too large
system-einval = Invalid argument
system-eio = Input/output error
system-eisdir = Is a directory
system-eloop = Too many levels of symbolic links
system-emfile = Too many open files
system-enametoolong = File name too long
system-enoent = No such file or directory
system-enospc = No space left on device
system-enotdir = Not a directory
system-enxio = No such device or address
system-eperm = Operation not permitted
system-erofs = Read-only file system
# $name (text): such as EPIPE
system-other = system error { $name }
