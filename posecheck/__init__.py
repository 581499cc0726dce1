"""PoseCheck: therapeutic movement in front of a camera, measured, counted and corrected.

The whole path in five lines::

    from posecheck import check

    result = check("squat", "video.mp4")
    print(result.report.rep_count, "repetitions")
    for rep in result.report.reps:
        print(rep.number, rep.status, rep.rom.excursion, "degrees")  # None where not seen

The public names are listed in ``__init__.pyi``. Each is loaded when it is first used, so that importing the
package costs nothing and does not need OpenCV or MediaPipe.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
