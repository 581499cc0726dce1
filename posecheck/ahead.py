"""Work ahead of whoever takes the results, in a thread of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

Item = TypeVar("Item")


def ahead(items: Iterator[Item], count: int) -> Generator[Item]:
    """Yield what an iterator yields, which is made in a thread of its own, in the same order.

    An error that the iterator raises comes in its place, after all items before it. Who stops early closes
    this iterator, which waits for the item being made, so that afterwards the other one is no longer in use.

    Parameters
    ----------
    items : iterator
        Iterated in one other thread only.
    count : int
        How many items may be made or being made beyond those that were taken, at least 1. With 2 the thread
        goes on at once when it has made one.
    """
    end = object()
    here = copy_context()  # what is said there is said in the same language

    def following() -> Item | object:
        return next(items, end)

    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="posecheck-ahead") as thread:
        coming = deque(thread.submit(here.run, following) for _ in range(count))
        try:
            while (item := coming.popleft().result()) is not end:
                coming.append(thread.submit(here.run, following))
                yield item  # type: ignore[misc]
        finally:
            thread.shutdown(cancel_futures=True)
