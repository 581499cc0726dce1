"""The person that the landmarks show, followed from frame to frame."""
