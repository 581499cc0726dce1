"""What is said of JSON that cannot be read: the same plain sentences as of a file."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from posecheck_server.problems import RefusedError
from posecheck_server.reading import Reader
from posecheck_server.stream.messages import ClientMessage
from posecheck_server.tracks import ScoreRequest

LANDMARKS: dict[str, Any] = {
    "size": [640, 480],
    "time_s": [0.0, 0.1],
    "image_px": [None, None],
    "world_m": [None, None],
    "visibility": [None, None],
}
REQUEST = {"exercise": "squat", "track": LANDMARKS, "prescription": {}, "language": "en", "source": "x"}
START = {"type": "start", "protocol": 1, "input": "poses", "language": "en", "model": "lite", "resume": "x"}
MOMENT = {
    "type": "pose",
    "time_s": 1.0,
    "size": [640, 480],
    "image_px": [[1, 2]] * 33,
    "world_m": [[1, 2, 3]] * 33,
    "visibility": [1] * 33,
}
GOOD = [
    (ScoreRequest, REQUEST),
    (ClientMessage, START),
    (ClientMessage, MOMENT),
    (ClientMessage, {"type": "begin"}),
]
JUNK = [None, True, -1, 0.5, 10**30, "", "x", [], ["x"], [[]], {}, {"x": 1}, ["x" * 10**5]]


def spoilt(node: Any) -> Iterator[Any]:
    """Yield a value with one thing wrong, for every place in it and every kind of junk."""
    yield from JUNK
    if isinstance(node, list):
        for i, part in enumerate(node[:2]):
            yield from ([*node[:i], other, *node[i + 1 :]] for other in spoilt(part))
    if isinstance(node, dict):
        yield node | {"other": 1}
        for key, part in node.items():
            yield {name: other for name, other in node.items() if name != key}
            yield from (node | {key: other} for other in spoilt(part))


def refusal(made: Any, given: Any) -> RefusedError | None:
    try:
        Reader[Any](made).read(json.dumps(given))
    except RefusedError as error:
        return error
    return None


@pytest.mark.parametrize(("made", "good"), GOOD)
def test_nobody_reads_the_words_of_msgspec(made: Any, good: dict[str, Any]) -> None:
    assert refusal(made, good) is None
    refused = [told for given in spoilt(copy.deepcopy(good)) if (told := refusal(made, given))]
    assert len(refused) > len(JUNK)
    for told in refused:
        assert not any(
            theirs in told.detail for theirs in ("`", "Expected", "Object", "Invalid", "$", "cannot be")
        )
        assert [f"{field}: {message}" for field, message in told.errors] in ([], [told.detail])


@pytest.mark.parametrize(
    ("made", "text", "detail"),
    [
        (
            ClientMessage,
            '{"type": "strat"}',
            "type: must be start, pose, begin or finish, not 'strat'; did you mean start?",
        ),
        (ClientMessage, '{"type": "finish", "x": 1}', "x: there is no key 'x'; there is only type"),
        (
            ClientMessage,
            '{"type": "start", "protocl": 1}',
            "protocl: there is no key 'protocl'; did you mean protocol?",
        ),
        (ClientMessage, "3", "must be keys with values, such as {type: start}, not 3"),
        (ClientMessage, "{", "cannot be read as JSON: Input data was truncated"),
        (
            ScoreRequest,
            '{"exercise": "squat", "track": [',
            "track: must be keys with values, such as {size: …}",
        ),
        (ScoreRequest, '{"exercise": "\\ud800"}', "cannot be read as JSON"),
    ],
)
def test_what_is_wrong_and_what_would_be_right(made: Any, text: str, detail: str) -> None:
    with pytest.raises(RefusedError) as caught:
        Reader[Any](made).read(text)
    assert caught.value.detail.startswith(detail)


def test_what_is_one_field_of_something_larger_is_named_so() -> None:
    with pytest.raises(RefusedError) as caught:
        Reader[list[int]](list[int]).read("[1, 2, null]", "track.sizes[7]")
    assert caught.value.errors == (("track.sizes[7][2]", "must be a whole number, not empty"),)
