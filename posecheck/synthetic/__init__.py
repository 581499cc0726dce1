"""A synthetic patient with exact truth: for the demonstration, for fixtures and for tests.

How the data flow: a posture (:mod:`~posecheck.synthetic.posture`) moves over time
(:mod:`~posecheck.synthetic.motion`), the body turns it into landmarks (:mod:`~posecheck.synthetic.body`), a
camera sees them (:mod:`~posecheck.synthetic.camera`, :mod:`~posecheck.synthetic.patient`), a scene draws
pictures of them (:mod:`~posecheck.synthetic.scene`), and these become a file or a stream
(:mod:`~posecheck.synthetic.output`). Everything before the scene is pure arithmetic, without OpenCV.

::

    squat = Repetition(target={"knee_flexion": 100, "hip_flexion": 105, "ankle_dorsiflexion": 30})
    patient = SyntheticPatient(motion=Motion.of({}, [squat] * 5), camera=Camera(azimuth_deg=90))
    patient.truth_track()                    # landmarks, without drawing
    Scene(patient=patient).frames()          # pictures
"""
