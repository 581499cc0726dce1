"""The person whom the landmarks show, followed from frame to frame."""
