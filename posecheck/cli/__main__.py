"""``python -m posecheck.cli`` is the command ``posecheck``."""

from posecheck.cli import main

main()
