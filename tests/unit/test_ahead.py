"""Work ahead: in order, bounded, and over when it is said to be."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.ahead import ahead

QUICKLY = settings(max_examples=60)


class Broken(BaseException):
    """What nobody expects, as a key that is pressed to end a program."""


def taken(items: Generator[int], most: int) -> tuple[list[int], BaseException | None]:
    """Take so many of some items; return them and the error in which this ended."""
    got: list[int] = []
    try:
        with closing(items):
            for item in items:
                got.append(item)
                if len(got) == most:
                    break
    except (ValueError, Broken) as error:
        return got, error
    return got, None


@QUICKLY
@given(
    length=st.integers(0, 12),
    at=st.integers(0, 14),
    most=st.integers(1, 14),
    reach=st.integers(1, 4),
    error=st.sampled_from([ValueError("of the source"), Broken()]),
)
def test_whatever_happens_it_is_as_without_a_thread(
    length: int, at: int, most: int, reach: int, error: BaseException
) -> None:
    """The same items, the same error after them, and nothing runs on when the taker stops early."""
    made: list[int] = []

    def items() -> Generator[int]:
        for i in range(length):
            if i == at:
                raise error
            made.append(i)
            yield i

    expected = taken(items(), most)
    made.clear()
    assert taken(ahead(items(), reach), most) == expected
    assert not [one for one in threading.enumerate() if one.name.startswith("posecheck-ahead")]
    assert len(made) <= len(expected[0]) + reach


def test_an_item_is_made_while_the_one_before_it_is_in_use() -> None:
    second = threading.Event()

    def items() -> Iterator[int]:
        yield 1
        second.set()
        yield 2

    with closing(ahead(items(), 2)) as found:
        assert next(found) == 1
        assert second.wait(10)


def test_who_takes_is_not_overtaken_by_far() -> None:
    made: list[int] = []

    def items() -> Iterator[int]:
        for i in count():
            made.append(i)
            yield i

    pause = threading.Event()
    with closing(ahead(items(), 2)) as found:
        for _ in range(3):
            item = next(found)
            pause.wait(0.05)
            assert len(made) <= item + 3


def test_an_error_of_the_taker_ends_it() -> None:
    with pytest.raises(ZeroDivisionError), closing(ahead(iter(range(100)), 2)) as found:
        for item in found:
            1 / item
    assert not [one for one in threading.enumerate() if one.name.startswith("posecheck-ahead")]
