"""A session that is taken out of memory at any moment and put back gives what it would have given."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.engine import Checker, put_back, take_out
from posecheck.errors import InputError
from posecheck.exercise import load_exercise

from .sessions import Session, property_test, sessions


@property_test(40)
@given(sessions(), st.floats(0.0, 1.0))
def test_a_session_goes_on_where_it_was(session: Session, share: float) -> None:
    poses = list(session.track())
    first = Checker(session.exercise, session.prescription)
    cut = round(share * len(poses))
    for pose in poses[:cut]:
        first.push(pose)
    second = put_back(take_out(first))
    for pose in poses[cut:]:
        assert second.push(pose) == first.push(pose)
    assert second.finish() == first.finish()
    assert put_back(take_out(second)).finish() == first.finish()


@pytest.fixture(scope="module")
def state() -> bytes:
    return take_out(Checker(load_exercise("squat")))


def test_a_damaged_state_is_refused(state: bytes) -> None:
    for cut in (0, 5, state.index(b"\n") + 1, len(state) // 2, len(state) - 1):
        with pytest.raises(InputError, match=r"damaged|not saved by PoseCheck"):
            put_back(state[:cut])


def test_the_state_of_another_version_is_refused(state: bytes) -> None:
    head, _, body = state.partition(b"\n")
    with pytest.raises(InputError, match="by a version other than PoseCheck"):
        put_back(head + b".1\n" + body)


class _Forged:
    def __init__(self, function: object, *arguments: object) -> None:
        self._made = (function, arguments)

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return self._made


@pytest.mark.parametrize("forged", [_Forged(print, "called"), _Forged(load_exercise, "squat"), 7])
def test_a_forged_state_calls_nothing(
    state: bytes, forged: object, capsys: pytest.CaptureFixture[str]
) -> None:
    head, _, _ = state.partition(b"\n")
    with pytest.raises(InputError, match=r"not part of a session|not the state"):
        put_back(head + b"\n" + pickle.dumps(forged))
    assert capsys.readouterr().out == ""
