"""The constants by which :class:`posecheck.signals.turning.TurningPoints` finds the rises of a movement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from posecheck.signals.progress import HIDDEN_S


@dataclass(frozen=True, kw_only=True, slots=True)
class TurningTuning:
    """Constants of the turning points; sizes are shares of the excursion unless stated otherwise.

    All are ours; ``python -m benchmarks.calibrate sensitivity`` shows the effect of a quarter more or less.

    Attributes
    ----------
    least : float
        Smallest rise that counts as the movement.
    usual_share : float
        A rise is at least this share of the usual one, the median of the last five.
    noticed_share : float
        A rise of this share of the one needed may have been meant as one.
    back_share : float
        Share of a rise that must be undone for it to be over.
    cut_share : float
        Share of the usual rise that must have been reached if the way back was not seen.
    turned_share : float
        The same if it was on its way back, so that its far end is known.
    first : float
        The usual rise before there has been one.
    edge : float
        Share of a rise that is negligible: this close to the rest, the person is back.
    near : float
        Within this share of ``least`` of the lowest point, the person is still at rest.
    again : float
        Share of a rise by which the signal must grow again for the next rise to have begun.
    settle_s : float
        After this long without further return, the person is back.
    hidden_s : float
        A signal that falls and is then out of sight for this long has come back.
    lost_s : float
        A rise that is out of sight for this long is over.
    present_s : float
        A signal that is missing although the person has been in view for this long is hidden.
    falling : float
        Share of a rise that must be undone to show that it is falling.
    stirring : float
        How much a signal that comes into view far from rest must still rise.
    shortest_s : float
        Nobody repeats a movement of a limb or the trunk in less time: that is a leaping landmark.
    drift_s : float
        The level of rest follows upwards by ``least`` in this time: nobody rests in exactly the same place.
    """

    least: float = 0.25
    usual_share: float = 0.25
    noticed_share: float = 0.5
    back_share: float = 0.5
    cut_share: float = 0.85
    turned_share: float = 0.6
    first: float = 0.8
    edge: float = 0.05
    near: float = 0.25
    again: float = 0.15
    settle_s: float = 0.35
    hidden_s: float = 0.5
    lost_s: float = 2.5
    present_s: float = HIDDEN_S
    falling: float = 0.1
    stirring: float = 0.05
    shortest_s: float = 0.4
    drift_s: float = 20.0


USUAL: Final = TurningTuning()
