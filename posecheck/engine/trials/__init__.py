"""What is counted or timed in a set that is more than repetitions: see :mod:`posecheck.exercise.trial`."""
