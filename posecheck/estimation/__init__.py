"""From a picture to the pose of the patient, with MediaPipe's pose landmarker."""
