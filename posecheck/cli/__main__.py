"""``python -m posecheck.cli`` is the command ``posecheck``."""

from posecheck.cli.app import main

main()
