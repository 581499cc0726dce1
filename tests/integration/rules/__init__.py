"""Every rule of every exercise, done by the synthetic patient and seen by MediaPipe."""
