"""How well people are counted whom nobody has seen: ``python -m benchmarks.calibrate``.

Every counted recording is judged by an exercise that `posecheck record` makes of the recordings of all other
sources, so no figure comes from people whom the exercise knows. With another word after it:

- ``one``: the exercise is made of a single recording;
- ``built_in``: the built-in exercises count, all of which there are recordings, though their patterns were
  learnt from some of these people, and what they count in recordings of other movements is told;
- ``postures``: the built-in exercises that people have shown count by their postures alone, as if nobody
  had: the built-in exercises of which there are no recordings have nothing else;
- ``sensitivity``: each constant of the counting and of the identity is also made a quarter smaller and
  larger, and the recordings whose count changes are told.
"""

from __future__ import annotations

import sys

from benchmarks import sensitivity, shipped_counts, strangers
from benchmarks.recordings import clips


def main() -> None:
    """Print the table, or what else is asked for."""
    modes = {
        "one": strangers.one_demonstration,
        "built_in": shipped_counts.built_in,
        "postures": shipped_counts.postures,
        "sensitivity": sensitivity.table,
    }
    modes[sys.argv[1]](clips()) if sys.argv[1:] else strangers.table(clips())


if __name__ == "__main__":
    main()
