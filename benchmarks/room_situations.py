"""What patients have in their rooms: situations for the benchmark of rooms.

Nothing to run by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import cv2
import numpy as np

from benchmarks.cut_outs import FPS, HEIGHT, WIDTH, CutOut
from benchmarks.room_changes import camouflaged, darkened, flipped, gowned, walking_frame
from benchmarks.room_pictures import HERE, Change, Layer, Matrix, Place, Take, along, moved
from posecheck.pose import FloatArray

COMES_S: Final = 3.0
"""When a patient comes who is not there from the beginning."""
STARTS_S: Final = 5.5
"""And when this patient begins."""
FOREVER_S: Final = 1e3
SCREEN_SHARE: Final = 0.36
"""Height of a television as a share of the picture's."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Cast:
    """Who plays in a situation.

    Attributes
    ----------
    patient : CutOut
        Who is to be counted.
    rival : CutOut
        Somebody else who does the same exercise.
    helper : CutOut
        Somebody who stands.
    walker : CutOut
        Somebody who walks through the picture.
    """

    patient: CutOut
    rival: CutOut
    helper: CutOut
    walker: CutOut

    @property
    def home_px(self) -> FloatArray:
        """Where the patient's trunk is at first, shape (2,)."""
        home_px: FloatArray = self.patient.centres_px[np.isfinite(self.patient.centres_px[:, 0])][0]
        return home_px

    @property
    def duration_s(self) -> float:
        """How long the patient's film is."""
        return len(self.patient) / FPS

    def aside_px(self, sizes: float) -> FloatArray:
        """Return a place beside the patient, so many trunk lengths to the side, within the picture.

        Parameters
        ----------
        sizes : float
            Trunk lengths, to the side on which there is more room.
        """
        side = 1 if self.home_px[0] < WIDTH / 2 else -1
        x = self.home_px[0] + side * sizes * self.patient.size_px
        return np.array([np.clip(x, 0.1 * WIDTH, 0.9 * WIDTH), self.home_px[1]])

    def like_patient(self, film: CutOut, factor: float = 1.0) -> float:
        """Return the scale that makes somebody so many times as large as the patient.

        Parameters
        ----------
        film : CutOut
            Somebody.
        factor : float
            How many times as large.
        """
        return factor * self.patient.size_px / film.size_px


def _alone(cast: Cast) -> Take:
    """Show nobody else."""
    return Take(patient=_patient(cast), duration_s=cast.duration_s)


def _beside(cast: Cast) -> Take:
    """Let somebody do the same exercise beside the patient."""
    other = _standing(cast, cast.rival, 2.2)
    return Take(patient=_patient(cast), behind=[other], duration_s=cast.duration_s)


def _behind(cast: Cast) -> Take:
    """Let somebody do the same exercise behind the patient, half hidden."""
    other = _standing(cast, cast.rival, 0.8, 0.75)
    return Take(patient=_patient(cast), behind=[other], duration_s=cast.duration_s)


def _in_front(cast: Cast) -> Take:
    """Let somebody stand nearer to the camera and hide a part of the patient."""
    other = _standing(cast, cast.helper, 1.0, 1.15)
    return Take(patient=_patient(cast), before=[other], duration_s=cast.duration_s)


def _crossing(cast: Cast) -> Take:
    """Let somebody walk through between patient and camera, twice."""
    scale = cast.like_patient(cast.walker, 1.1)
    (_, y), duration_s = cast.home_px, len(cast.walker) / FPS
    there = np.isfinite(cast.walker.centres_px[:, 0])
    lift = y - scale * float(np.nanmean(cast.walker.centres_px[there, 1]))
    matrix = np.array([[scale, 0, WIDTH * (1 - scale) / 2], [0, scale, lift]])

    def passage(begins_s: float) -> Layer:
        def place(time_s: float) -> Matrix | None:
            return matrix if begins_s <= time_s < begins_s + duration_s else None

        return Layer(film=cast.walker, place=place, begins_s=begins_s, again=False)

    passages = [passage(begins_s) for begins_s in (2.0, 2.0 + duration_s + 1.0)]
    return Take(patient=_patient(cast), before=passages, duration_s=cast.duration_s)


def _helped(cast: Cast) -> Take:
    """Let a therapist step in, help by hand for half of the set, and leave."""
    end_s = 0.75 * cast.duration_s
    (near, y), out = cast.aside_px(0.7), _outside(cast)
    stops = [(1.0, out, y), (2.5, near, y), (end_s, near, y), (end_s + 1.5, out, y)]
    scale = cast.like_patient(cast.helper)
    therapist = Layer(film=cast.helper, place=along(cast.helper, stops, scale))
    return Take(patient=_patient(cast), before=[therapist], duration_s=cast.duration_s)


def _therapist_first(cast: Cast) -> Take:
    """Let a therapist stand there, make room when the patient comes, and stay beside."""
    (x, y), (side, _) = cast.home_px, cast.aside_px(2.2)
    stops = [(0.0, x, y), (COMES_S, x, y), (COMES_S + 1.5, side, y), (FOREVER_S, side, y)]
    scale = cast.like_patient(cast.helper, 1.1)
    therapist = Layer(film=cast.helper, place=along(cast.helper, stops, scale))
    return replace(_late(cast), before=[therapist])


def _starter(cast: Cast) -> Take:
    """Let somebody start the recording and step out before the patient comes."""
    (x, y), out = cast.home_px, _outside(cast)
    stops = [(0.0, x, y), (1.0, x, y), (2.0, out, y)]
    scale = cast.like_patient(cast.helper, 1.6)
    return replace(_late(cast), before=[Layer(film=cast.helper, place=along(cast.helper, stops, scale))])


def _television(cast: Cast) -> Take:
    """Show somebody who does the same exercise on a television."""
    return Take(patient=_patient(cast), behind=[_screen(cast, SCREEN_SHARE)], duration_s=cast.duration_s)


def _television_first(cast: Cast) -> Take:
    """Show the television before the patient comes."""
    return replace(_late(cast), behind=[_screen(cast, SCREEN_SHARE)])


def _watching_television(cast: Cast) -> Take:
    """Let the patient only watch."""
    still = Layer(film=cast.patient.still(), place=_swaying(cast.patient))
    screen = _screen(cast, SCREEN_SHARE)
    return Take(patient=still, behind=[screen], duration_s=cast.duration_s, still=True)


def _leaving_television(cast: Cast) -> Take:
    """Let the patient leave after the set, and the television on."""
    end_s, (x, y) = cast.duration_s, cast.home_px
    going = along(cast.patient, [(end_s, x, y), (end_s + 1.5, -0.3 * WIDTH, y)])
    place = _then([(0.0, lambda _: HERE), (end_s, going)])
    return Take(
        patient=Layer(film=cast.patient, place=place, again=False),
        behind=[_screen(cast, SCREEN_SHARE)],
        duration_s=end_s + 8.0,
    )


def _poster(cast: Cast) -> Take:
    """Hang a poster of somebody, as large as life, beside the patient."""
    return Take(patient=_patient(cast), behind=[_hung(cast)], duration_s=cast.duration_s)


def _poster_first(cast: Cast) -> Take:
    """Show nothing but the poster before the patient comes."""
    return replace(_late(cast), behind=[_hung(cast)])


def _mirror(cast: Cast) -> Take:
    """Show the patient once more in a mirror beside."""
    film = cast.patient
    image = replace(
        film,
        pictures=[np.asarray(picture[:, ::-1] * 0.8 + 30, dtype=np.uint8) for picture in film.pictures],
        shares=[share[:, ::-1] for share in film.shares],
        landmarks_px=np.stack([WIDTH - 1 - film.landmarks_px[..., 0], film.landmarks_px[..., 1]], axis=-1),
    )
    place = moved(image, cast.aside_px(2.0), 0.7)
    glass = Layer(film=image, place=lambda _: place, part=_part(image), again=False)
    return Take(patient=_patient(cast), behind=[glass], duration_s=cast.duration_s)


def _changed(change: Change, cast: Cast) -> Take:
    """Show nobody else, in a picture that is changed."""
    return Take(patient=_patient(cast), duration_s=cast.duration_s, change=change)


def _lying_first(cast: Cast) -> Take:
    """Let the patient lie on the floor for three seconds, get up in two, and begin."""
    film = cast.patient
    hips, feet = film.landmarks_px[0, 23:25].mean(axis=0), film.landmarks_px[0, 27:33].mean(axis=0)

    def place(time_s: float) -> Matrix | None:
        if time_s >= COMES_S + 2.0:
            return HERE
        done = np.clip((time_s - COMES_S) / 2.0, 0, 1)
        lying = 1 - done * done * (3 - 2 * done)
        turn = cv2.getRotationMatrix2D(tuple(hips.tolist()), 90 * lying, 1.0)
        turn[1, 2] += lying * 0.9 * (min(feet[1], HEIGHT - 20) - hips[1])
        return np.asarray(turn, dtype=np.float64)

    patient = Layer(film=film, place=place, begins_s=STARTS_S, again=False)
    return Take(patient=patient, duration_s=STARTS_S + cast.duration_s)


SITUATIONS: Final[dict[str, Callable[[Cast], Take]]] = {
    "alone": _alone,
    "another beside, same exercise": _beside,
    "another behind, same exercise": _behind,
    "another in front, half in the way": _in_front,
    "somebody walks through, twice": _crossing,
    "therapist helps by hand": _helped,
    "therapist first, then the patient": _therapist_first,
    "somebody starts the recording": _starter,
    "television, same exercise": _television,
    "television first, then the patient": _television_first,
    "television, patient only watches": _watching_television,
    "television stays on, patient leaves": _leaving_television,
    "poster, life-size": _poster,
    "poster first, then the patient": _poster_first,
    "mirror beside the patient": _mirror,
    "mirrored video": partial(_changed, flipped),
    "walking frame": partial(_changed, walking_frame),
    "loose clothes (gown)": partial(_changed, gowned),
    "low light": partial(_changed, partial(darkened, 0.35, 8.0)),
    "very low light": partial(_changed, partial(darkened, 0.12, 10.0)),
    "clothes like the background": partial(_changed, camouflaged),
    "lying down first": _lying_first,
}


def _patient(cast: Cast) -> Layer:
    return Layer(film=cast.patient, place=lambda _: HERE, again=False)


def _late(cast: Cast) -> Take:
    """Let the patient come in from the side, and begin."""
    x, y = cast.home_px
    out = -0.3 * WIDTH if _outside(cast) > 0 else 1.3 * WIDTH
    coming = along(cast.patient, [(COMES_S, out, y), (COMES_S + 1.5, x, y)])
    place = _then([(0.0, coming), (COMES_S + 1.5, lambda _: HERE)])
    patient = Layer(film=cast.patient, place=place, begins_s=STARTS_S, again=False)
    return Take(patient=patient, duration_s=STARTS_S + cast.duration_s)


def _outside(cast: Cast) -> float:
    """Return a place beyond the edge that is nearer to what is beside the patient."""
    return 1.3 * WIDTH if cast.aside_px(1.0)[0] > cast.home_px[0] else -0.3 * WIDTH


def _then(parts: list[tuple[float, Place]]) -> Place:
    def place(time_s: float) -> Matrix | None:
        return [part for since_s, part in parts if time_s >= since_s][-1](time_s)

    return place


def _standing(cast: Cast, film: CutOut, sizes: float, factor: float = 1.0) -> Layer:
    place = moved(film, cast.aside_px(sizes), cast.like_patient(film, factor))
    return Layer(film=film, place=lambda _: place)


def _swaying(film: CutOut) -> Place:
    """Let a person who stands still sway by some millimetres, mostly below 1 Hz."""
    reach_px = 0.012 * film.size_px

    def place(time_s: float) -> Matrix:
        sway = reach_px * (np.sin(2 * np.pi * 0.31 * time_s) + 0.5 * np.sin(2 * np.pi * 0.57 * time_s + 1))
        return np.array([[1.0, 0.0, sway], [0.0, 1.0, 0.3 * sway]])

    return place


def _part(film: CutOut) -> tuple[int, int, int, int]:
    """Return the part of a film in which the person is, with a margin."""
    margin = 0.4 * film.size_px
    left, top = np.nanmin(film.landmarks_px, axis=(0, 1)) - margin
    right, bottom = np.nanmax(film.landmarks_px, axis=(0, 1)) + margin
    return max(0, int(left)), max(0, int(top)), min(WIDTH, int(right)), min(HEIGHT, int(bottom))


def _screen(cast: Cast, share: float) -> Layer:
    """Return a television on the wall beside the patient."""
    film = cast.rival
    left, top, right, bottom = part = _part(film)
    scale = share * HEIGHT / (bottom - top)
    x = float(
        np.clip(cast.aside_px(2.4)[0], 0.55 * scale * (right - left), WIDTH - 0.55 * scale * (right - left))
    )
    y = 0.08 * HEIGHT + scale * (bottom - top) / 2
    place = np.array([[scale, 0, x - scale * (left + right) / 2], [0, scale, y - scale * (top + bottom) / 2]])
    return Layer(film=film, place=lambda _: place, part=part)


def _hung(cast: Cast) -> Layer:
    film = cast.rival.still()
    place = moved(film, cast.aside_px(1.9), cast.like_patient(film))
    return Layer(film=film, place=lambda _: place, part=_part(film))
