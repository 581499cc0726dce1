"""The lock on made-up sightings: no picture, no model."""

from collections.abc import Sequence

import numpy as np
import pytest

from posecheck.estimation.sighting import Sighting
from posecheck.estimation.subject import SubjectLock

BLUE, RED, GREEN, VIOLET = 0, 4, 8, 11
WIDTH, HEIGHT = 640, 480
BODY = np.array([(x, y) for x in (-0.4, 0.4) for y in (-0.9, -0.5, 0.5, 1.1, 1.8)])
FRAME_S = 1 / 30


def somebody(
    clothes: int,
    x_px: float,
    y_px: float = 240,
    *,
    length_px: float = 100,
    like: int | None = None,
    likeness: float = 0.0,
) -> Sighting:
    """Return somebody in clothes of one colour, with a share of another one."""
    shares = np.zeros((2, 18))
    shares[:, clothes] = 1 - likeness
    if like is not None:
        shares[:, like] += likeness
    return Sighting(
        x_px=x_px,
        y_px=y_px,
        length_px=length_px,
        off_centre=abs(2 * x_px / WIDTH - 1),
        share=length_px / HEIGHT,
        colours=np.sqrt(shares),
        landmarks_px=np.array([x_px, y_px]) + length_px * BODY,
    )


class Session:
    """Does with the lock what the estimator does: follows one person, and looks around when in doubt."""

    def __init__(self) -> None:
        self.lock = SubjectLock()
        self.time_s = 0.0
        self.looks = 0
        self.exchanged_s: list[float] = []
        self.following: int | None = 0

    def frame(self, people: Sequence[Sighting], *, slips_to: int | None = None) -> int | None:
        """Return which of the people the patient is said to be."""
        self.time_s += FRAME_S
        index = self.following if slips_to is None else slips_to
        if index is not None and index < len(people) and self.lock.trusts(people[index], self.time_s):
            self.following = index
            return index
        self.looks += 1
        self.following = self.lock.pick(people, self.time_s)
        if self.lock.exchanged:
            self.exchanged_s.append(self.time_s)
        return self.following

    def settle(self, people: Sequence[Sighting]) -> None:
        """Let the start pass."""
        for _ in range(40):
            self.frame(people)


def squatting(clothes: int, x_px: float, time_s: float, *, length_px: float = 100) -> Sighting:
    """Return somebody who squats once in two seconds."""
    deep = length_px * (0.5 - 0.5 * np.cos(np.pi * time_s))
    return somebody(clothes, x_px, 240 + deep, length_px=length_px)


def test_others_are_looked_for_until_the_patient_has_exercised() -> None:
    session = Session()
    looks = []
    for i in range(600):
        assert session.frame([squatting(BLUE, 320 + 5 * (i % 7), session.time_s)]) == 0
        looks.append(session.looks)
    assert looks[150:] == [4] * 450  # at first sight, and once a second until a repetition was seen


def test_the_largest_and_most_central_is_chosen() -> None:
    people = [somebody(RED, 600, length_px=120), somebody(BLUE, 330), somebody(GREEN, 250, length_px=60)]
    session = Session()
    assert session.frame(people) == 1
    session.settle(people)
    assert session.frame(people) == 1


def test_somebody_who_was_missed_at_first_sight_can_still_be_chosen_within_the_first_second() -> None:
    session = Session()
    bystander, patient = somebody(RED, 600, length_px=60), somebody(BLUE, 320)
    assert session.frame([bystander]) == 0
    session.settle([bystander, patient])
    assert session.frame([bystander, patient]) == 1


def test_a_larger_and_more_central_bystander_later_changes_nothing() -> None:
    session, patient = Session(), somebody(BLUE, 150)
    session.settle([patient])
    for i in range(100):
        bystander = somebody(RED, 640 - 3 * i, length_px=180)
        assert session.frame([patient, bystander]) == 0
    assert session.lock.pick([patient, bystander], session.time_s + FRAME_S) == 0


def test_when_the_follower_slips_to_someone_crossing_the_patient_is_kept() -> None:
    session, patient = Session(), somebody(BLUE, 320)
    session.settle([patient])
    said = [
        session.frame([patient, somebody(RED, 600 - 6 * i)], slips_to=1 if i in (45, 46, 47, 50) else None)
        for i in range(100)
    ]
    assert set(said) == {0}


def test_someone_who_hides_the_patient_is_not_the_patient() -> None:
    session, patient, hiding = Session(), somebody(BLUE, 320), somebody(RED, 322)
    session.settle([patient])
    assert {session.frame([hiding]) for _ in range(60)} == {None}
    assert session.frame([hiding, patient]) == 1


def test_the_patient_leaves_and_a_bystander_stays() -> None:
    session, bystander = Session(), somebody(RED, 400)
    session.settle([somebody(BLUE, 300), bystander])
    for i in range(50):
        session.frame([somebody(BLUE, 300 - 6 * i), bystander])
    assert {session.frame([bystander]) for _ in range(300)} == {None}


def test_the_patient_returns_elsewhere_and_larger() -> None:
    session, bystander = Session(), somebody(RED, 400)
    session.settle([somebody(BLUE, 300), bystander])
    for _ in range(90):
        session.frame([bystander])
    assert session.frame([bystander, somebody(BLUE, 600, length_px=160)]) == 1


@pytest.mark.parametrize("gap", [1, 5, 30])
def test_a_flickering_patient_is_found_again(gap: int) -> None:
    session, patient = Session(), somebody(BLUE, 320)
    session.settle([patient])
    assert {session.frame([]) for _ in range(gap)} == {None}
    assert session.frame([patient]) == 0


def test_two_in_the_same_clothes_are_told_apart_by_where_they_are() -> None:
    session = Session()
    session.settle([somebody(BLUE, 250), somebody(BLUE, 500, length_px=90)])
    assert session.frame([somebody(BLUE, 500, length_px=90), somebody(BLUE, 252)], slips_to=0) == 1


def test_clothes_that_change_slowly_with_the_light_are_learnt() -> None:
    session = Session()
    session.settle([somebody(BLUE, 320)])
    said = [session.frame([somebody(BLUE, 320, like=VIOLET, likeness=i / 300)]) for i in range(300)]
    assert set(said) == {0}


def test_parts_out_of_view_do_not_count() -> None:
    session = Session()
    session.settle([somebody(BLUE, 320)])
    upper = somebody(BLUE, 320)
    upper.colours[1] = np.nan
    nothing = somebody(BLUE, 320)
    nothing.colours[:] = np.nan
    assert session.frame([upper]) == 0
    assert session.frame([nothing]) == 0  # in the same place: no reason to doubt
    assert session.frame([somebody(RED, 320)]) is None


def test_nobody_in_view_is_nobody_chosen() -> None:
    session = Session()
    assert session.frame([]) is None
    assert not session.lock.chosen


SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_takes_the_place_of_a_patient_who_has_exercised(seed: int) -> None:
    """Wherever others go and stand, however large they are, whoever the follower slips to."""
    random, session = np.random.default_rng(seed), Session()
    patient_px = random.uniform(150, 490)
    while session.time_s < 5:
        session.frame([squatting(BLUE, patient_px, session.time_s)])
    start, stop = random.uniform(0, WIDTH, 2)
    size, still_s = random.uniform(60, 250), random.uniform(0, 4)
    said = set()
    for _ in range(300):
        gone = np.clip((session.time_s - 5 - still_s) / 2, 0, 1)
        other = somebody(RED, start + gone * (stop - start), length_px=size)
        here = squatting(BLUE, patient_px, session.time_s)
        said.add(session.frame([here, other], slips_to=1 if random.random() < 0.1 else None))
    assert said == {0}


@pytest.mark.parametrize("seed", SEEDS)
def test_who_walks_past_a_patient_who_waits_is_not_the_patient(seed: int) -> None:
    random, session = np.random.default_rng(seed), Session()
    patient_px, size = random.uniform(250, 390), random.uniform(90, 160)
    speed = random.uniform(1.0, 4.0) * size * random.choice([-1, 1])
    said = set()
    for _ in range(240):
        sway = 4 * np.sin(2 * session.time_s)
        people = [somebody(BLUE, patient_px + sway, 240 + sway)]
        other_px = (0 if speed > 0 else WIDTH) + speed * (session.time_s - 2)
        if session.time_s > 2 and 0 < other_px < WIDTH:
            people.append(somebody(RED, other_px, length_px=size))
        said.add(session.frame(people))
    assert said == {0}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_picture_on_the_wall_gives_way_to_the_patient_who_comes(seed: int) -> None:
    """As large as life and as near to the middle; its pose trembles with the noise of the camera."""
    random, session = np.random.default_rng(seed), Session()
    side = random.choice([-1, 1])
    picture_px, patient_px = 320 - side * random.uniform(60, 250), 320 + side * random.uniform(20, 100)
    said = []
    for _ in range(360):
        trembling = random.normal(0, 0.5, 2)
        people = [somebody(RED, picture_px + trembling[0], 240 + trembling[1])]
        if session.time_s > 3:
            coming = max(0.0, 4.5 - session.time_s) * 400
            people.append(squatting(BLUE, patient_px + side * coming, session.time_s))
        said.append(session.frame(people))
    assert set(said[:80]) == {0}
    assert set(said[-120:]) == {1}


def test_a_small_person_on_a_screen_gives_way_to_the_patient_who_comes() -> None:
    session = Session()
    said = []
    for _ in range(300):
        people = [squatting(RED, 120, session.time_s, length_px=34)]
        if session.time_s > 5:
            people.append(somebody(BLUE, 330))
        said.append(session.frame(people))
    assert set(said[-60:]) == {1}


def starts_recording(session: Session, *others: Sighting) -> None:
    """Stand before the camera for a second, and step out of the picture."""
    for i in range(70):
        session.frame([somebody(RED, 320 + 8 * max(0, i - 30), length_px=180), *others])


def test_who_comes_when_the_recording_was_started_is_the_patient() -> None:
    session = Session()
    starts_recording(session)
    said = [session.frame([somebody(BLUE, max(300, 640 - 8 * i))]) for i in range(200)]
    assert said[:30] == [None] * 30
    assert said[-60:] == [0] * 60


def test_who_was_there_all_the_time_stays_a_bystander() -> None:
    session, bystander = Session(), somebody(GREEN, 150)
    starts_recording(session, bystander)
    assert {session.frame([bystander]) for _ in range(300)} == {None}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_patient_who_leaves_and_returns_is_never_called_another_person(seed: int) -> None:
    """Before or after the choice is final, alone or not, in another light, elsewhere, nearer or farther."""
    random, session = np.random.default_rng(seed), Session()
    bystander = [somebody(RED, 560, length_px=60)] if random.random() < 0.5 else []
    leaves_s, back_px, size = random.uniform(0.5, 8), random.uniform(200, 440), random.uniform(80, 130)
    while session.time_s < leaves_s:
        session.frame([squatting(BLUE, 320, session.time_s), *bystander])
    returns_s = session.time_s + random.uniform(0.2, 20)
    while session.time_s < returns_s:
        session.frame(bystander)
    for _ in range(240):
        here = squatting(BLUE, back_px, session.time_s, length_px=size)
        session.frame([somebody(BLUE, here.x_px, here.y_px, length_px=size, like=VIOLET, likeness=0.2)])
    assert session.exchanged_s == []


@pytest.mark.parametrize("seed", range(10))
def test_whoever_takes_over_from_a_screen_is_another_person_and_only_once(seed: int) -> None:
    random, session = np.random.default_rng(seed), Session()
    comes_s, said = random.uniform(1.5, 6), []
    while session.time_s < comes_s + 8:
        people = [squatting(RED, 120, session.time_s, length_px=34)]
        if session.time_s > comes_s:
            people.append(squatting(BLUE, 330, session.time_s))
        index = session.frame(people)
        said.append((session.time_s, index))
    first_s = next(time_s for time_s, index in said if index == 1)
    assert session.exchanged_s == [first_s]


def test_who_comes_when_somebody_else_has_gone_is_another_person() -> None:
    session = Session()
    starts_recording(session)
    assert session.exchanged_s == []
    for i in range(200):
        session.frame([somebody(BLUE, max(300, 640 - 8 * i))])
    assert len(session.exchanged_s) == 1


def test_who_may_be_the_same_person_is_not_called_another_one() -> None:
    """Colours that are neither alike nor clearly different say nothing for sure."""
    session = Session()
    starts_recording(session)
    said = [
        session.frame([somebody(RED, max(300, 640 - 8 * i), like=BLUE, likeness=0.35)]) for i in range(200)
    ]
    assert said[-60:] == [0] * 60
    assert session.exchanged_s == []


def test_no_one_is_another_person_at_first_sight() -> None:
    session = Session()
    session.settle([somebody(BLUE, 320), somebody(RED, 500)])
    assert session.exchanged_s == []
