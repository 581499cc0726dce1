"""The stream with poses: what is counted, what is answered, what happens when the connection is lost."""

from __future__ import annotations

import json
import math
import struct
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fixtures.stream import pose_message
from posecheck.engine import Checker
from posecheck.exercise import load_exercise
from posecheck.pose import Origin, Pose, PoseTrack
from posecheck.reference.file import read_pattern
from posecheck.reference.pattern import Pattern
from posecheck.report.json import as_object

from .clients import Running, binary, close_code


def expected_report(track: PoseTrack, reference: Pattern | None = None) -> dict[str, Any]:
    checker = Checker(load_exercise("squat"), reference=reference)
    for pose in track:
        checker.push(pose)
    return as_object(checker.finish().made_from(Origin(source="stream")))


def test_text_poses_are_counted_as_by_the_library(server: Running, track: PoseTrack) -> None:
    with server.stream() as stream:
        assert stream.ready["exercise"] == expected_report(track)["provenance"]["exercise"]
        assert stream.ready["update"] is None and stream.ready["resumed"] is False
        updates = [stream.ask(pose_message(pose)) for pose in track]
        assert [u["time_s"] for u in updates] == track.time_s.tolist()
        assert max(u["rep_count"] for u in updates) == 3
        assert {u["stage"] for u in updates} >= {"rest", "out", "target", "back"}
        assert "pose" not in updates[0]
        report, now = stream.finish(), datetime.now(UTC)
        began = datetime.fromisoformat(report["provenance"].pop("time_origin"))
        assert now - timedelta(minutes=2) < began < now
        expected = expected_report(track)
        del expected["provenance"]["time_origin"]
        assert report == expected


def test_binary_poses_are_counted_as_by_the_library(server: Running, track: PoseTrack) -> None:
    with server.stream() as stream:
        updates = stream.send_all(track)
        assert updates[-1]["rep_count"] == 3
        report = stream.finish()
        assert report["rep_count"] == 3 and report["frames"] == {"total": len(track), "with_pose": len(track)}


@pytest.mark.parametrize("as_text", [False, True])
def test_where_another_person_begins_the_count_begins_anew(
    server: Running, track: PoseTrack, *, as_text: bool
) -> None:
    poses = list(track)
    half = len(poses) // 2
    with server.stream() as stream:
        updates = [stream.ask(binary(pose)) for pose in poses[:half]]
        counted = updates[-1]["rep_count"]
        assert counted == 1
        another = replace(poses[half], another=True)
        marked: dict[str, Any] = {**pose_message(another), "another": True}
        told = stream.ask(marked if as_text else binary(another))
        text = "I’m following somebody else now, so I took one repetition off the count."
        assert told["rep_count"] == 0
        assert (told["remark"]["text"], told["remark"]["taken_back"]) == (text, counted)
        for pose in poses[half + 1 :]:
            stream.ask(binary(pose))
        report = stream.finish()
    assert [one["why"] for one in report["uncounted"] if one["end_s"] < another.time_s] == ["somebody_else"]
    assert all(rep["start_s"] >= another.time_s for rep in report["reps"])


STEP_IN = {"need": "step_in", "part": None, "view": None, "side": None, "text": "Step into the picture."}


@pytest.mark.parametrize(("quarters", "need"), [(1, "upright_camera"), (2, "turn_camera_round")])
def test_a_turned_picture_is_told_and_nothing_counts(
    server: Running, track: PoseTrack, quarters: int, need: str
) -> None:
    with server.stream() as stream:
        updates = [stream.ask(pose_message(pose)) for pose in quarter_turned(track, quarters)]
        later = [update for update in updates if update["time_s"] > 1.0]
        assert {update["advice"]["need"] for update in later} == {need}
        assert {(u["rep_count"], u["stage"], u["cue"]) for u in later} == {(0, "positioning", None)}
        report = stream.finish()
    assert (report["reps"], report["uncounted"], report["score"]["points"]) == ([], [], None)
    assert report["notes"][0]["advice"]["need"] == need


def quarter_turned(track: PoseTrack, quarters: int) -> PoseTrack:
    """The same person in a picture that was turned clockwise."""
    image_px, world_m, (width, height) = track.image_px, track.world_m, track.size
    for _ in range(quarters):
        image_px = np.stack([height - 1 - image_px[..., 1], image_px[..., 0]], axis=-1)
        world_m = np.stack([-world_m[..., 1], world_m[..., 0], world_m[..., 2]], axis=-1)
        width, height = height, width
    return replace(track, image_px=image_px, world_m=world_m, size=(width, height))


def test_nobody_is_told_to_step_into_the_picture(server: Running) -> None:
    with server.stream() as stream:
        for i in range(30):
            pose = Pose.missing(time_s=i / 30, size=(640, 480))
            update = stream.ask(binary(pose) if i % 2 else pose_message(pose))
        assert update["stage"] == "positioning" and update["advice"] == STEP_IN
        assert stream.finish()["notes"] == [{"code": "nobody_seen"}]


def test_begin_forgets_what_came_before(server: Running, track: PoseTrack) -> None:
    poses = list(track)
    with server.stream() as stream:
        assert [stream.ask(binary(pose)) for pose in poses][-1]["rep_count"] == 3
        assert stream.ask({"type": "begin"}) == {"type": "begun"}
        with server.stream(resume=stream.token) as resumed:
            assert resumed.ready["update"] is None
            again = resumed.ask(binary(Pose.missing(time_s=poses[-1].time_s + 1, size=track.size)))
            assert again["rep_count"] == 0


def test_cues_come_in_the_language_asked_for_or_english(server: Running, track: PoseTrack) -> None:
    shallow = {"range": 90, "limits": {"depth": {"min": 150}}}
    with server.stream(language="xx", prescription=shallow) as stream:
        cues = [update["cue"] for update in stream.send_all(track) if update["cue"]]
    assert cues[0] == {
        "kind": "correction",
        "rule": "depth",
        "severity": "correct",
        "side": "both",
        "text": "Go a little lower.",
        "start_s": cues[0]["start_s"],
        "end_s": cues[0]["start_s"] + 2.5,
    }


def test_a_coordinate_may_be_as_far_as_a_million_and_no_farther(server: Running, track: PoseTrack) -> None:
    pose = next(iter(track))
    header, million = binary(pose)[:16], struct.pack("<6f", 1e6, -1e6, 1e6, -1e6, 1e6, 1.0)
    farther = struct.pack("<6f", 1e6, -1e6, 1e6, -1000000.1, 1e6, 1.0)
    no_number = struct.pack("<6f", math.inf, math.nan, 1e6, 1e6, 1e6, 1.0)
    with server.stream() as stream:
        for wrong in (farther, no_number):
            refused = stream.ask(header + 32 * million + wrong)
            assert refused["problem"]["detail"] == "every value must be a number from -1000000 to 1000000"
        assert stream.ask(header + 33 * million)["type"] == "update"
    with server.stream() as stream:
        far = pose_message(pose) | {"image_px": [[1e6, -1e6]] * 33, "world_m": [[1e6, -1e6, 1e6]] * 33}
        assert stream.ask(far | {"image_px": [[1e6, 1000000.1]] * 33})["type"] == "error"
        assert stream.ask(far)["type"] == "update"


@pytest.mark.parametrize("cut", [40, 130])
def test_a_resumed_session_counts_on(server: Running, track: PoseTrack, cut: int) -> None:
    poses = list(track)
    first = server.stream()
    before = [first.ask(binary(pose)) for pose in poses[:cut]][-1]
    first.socket.socket.close()  # the cable is pulled
    with server.stream(resume=first.token) as second:
        assert second.ready["resumed"] is True and second.ready["token"] == first.token
        assert second.ready["update"] == before
        after = [second.ask(binary(pose)) for pose in poses[cut:]]
        assert after[-1]["rep_count"] == 3
        assert second.finish()["frames"]["total"] == len(track)


def test_the_newer_connection_takes_over(server: Running, track: PoseTrack) -> None:
    poses = list(track)
    with server.stream() as old:
        old.ask(binary(poses[0]))
        with server.stream(resume=old.token) as new:
            assert close_code(old.socket) == 4409
            assert new.ask(binary(poses[1]))["type"] == "update"
            with server.stream(resume=old.token) as newest:
                assert close_code(new.socket) == 4409
                assert newest.finish()["frames"]["total"] == 2


def test_the_report_can_be_had_again(server: Running, track: PoseTrack) -> None:
    with server.stream() as stream:
        stream.send_all(track)
        report = stream.finish()
    with server.stream(resume=stream.token) as again:
        assert again.ready == {"type": "report", "report": report}
        assert close_code(again.socket) == 1000


def test_tokens_are_secret_and_of_one_exercise(server: Running) -> None:
    with server.stream() as one, server.stream() as other:
        assert one.token != other.token and len(one.token) >= 32
        connection = server.connect("elbow_flexion")
        connection.send(json.dumps({"type": "start", "protocol": 1, "resume": one.token}))
        assert close_code(connection) == 4410
        for token in ("", "x", one.token[:-1], one.token + "x"):
            connection = server.connect()
            connection.send(json.dumps({"type": "start", "protocol": 1, "resume": token}))
            assert close_code(connection) == 4410


@pytest.mark.parametrize(
    ("first", "code", "detail"),
    [
        ({"type": "start", "protocol": 2, "shape": "new"}, 4406, None),
        ({"type": "start"}, 4400, "protocol: is missing; give"),
        ({"type": "begin", "protocol": 1}, 4400, "no key 'protocol'"),
        ({"type": "start", "protocol": 1, "input": "smell"}, 4400, "smell"),
        ({"type": "start", "protocol": 1, "language": "english"}, 4400, "language"),
        ({"type": "start", "protocol": 1, "model": "huge"}, 4400, "huge"),
        ({"type": "start", "protocol": 1, "prescription": {"side": "left"}}, 4400, "has no sides"),
        ({"type": "start", "protocol": 1, "prescription": {"limits": {"x": {}}}}, 4400, "no rule 'x'"),
        ({"type": "start", "protocol": 1, "prescription": {"rnge": 3}}, 4400, "did you mean range?"),
        (
            {"type": "start", "protocol": 1, "prescription": {"dose": {"feedback": {"kind": "never"}}}},
            4400,
            "every_repetition",
        ),
        ({"type": "start", "protocol": 1, "input": "camera"}, 1013, "has no camera"),
        ("[" * 100_000, 4400, "must be a start"),
        (b"\0" * 16, 4400, "must be a start"),
    ],
)
def test_a_wrong_start_is_answered_and_closed(
    server: Running, first: dict[str, object] | str | bytes, code: int, detail: str | None
) -> None:
    with server.connect() as connection:
        connection.send(json.dumps(first) if isinstance(first, dict) else first)
        if detail is not None:
            answer = json.loads(connection.recv())
            assert answer["type"] == "error" and detail in answer["problem"]["detail"], answer
            assert answer["problem"]["type"].startswith("/problems/")
        assert close_code(connection) == code


def test_a_reference_is_compared_with_after_a_begin_and_a_lost_connection_too(
    server: Running, track: PoseTrack, less_deep: Path
) -> None:
    reference = json.loads(less_deep.read_text(encoding="utf-8"))
    with server.stream(reference=reference) as stream:
        stream.send_all(track)
        assert stream.ask({"type": "begin"}) == {"type": "begun"}
    later = replace(track, time_s=track.time_s + track.time_s[-1] + 1.0)
    with server.stream(resume=stream.token) as again:
        again.send_all(later)
        report = again.finish()
    del report["provenance"]["time_origin"]
    expected = expected_report(later, read_pattern(less_deep))
    del expected["provenance"]["time_origin"]
    assert report == expected
    assert report["provenance"]["reference"]["name"] == "less deep"
    assert report["reps"][0]["comparison"] != expected_report(track)["reps"][0]["comparison"]


@pytest.mark.parametrize(
    ("reference", "field", "message"),
    [
        (3, "reference", "must be"),
        ({}, "reference.format", "is missing"),
        ({"name": "x" * 2_000_001}, "reference", "is too large (over 2000 kB)"),
    ],
)
def test_a_wrong_reference_is_told_its_field(
    server: Running, reference: object, field: str, message: str
) -> None:
    with server.connect() as connection:
        connection.send(json.dumps({"type": "start", "protocol": 1, "reference": reference}))
        problem = json.loads(connection.recv())["problem"]
        assert close_code(connection) == 4400
    assert problem["type"] == "/problems/invalid-request"
    assert problem["errors"][0]["field"] == field and message in problem["errors"][0]["message"]


def test_a_session_does_not_keep_the_text_of_its_reference(server: Running, less_deep: Path) -> None:
    with server.stream(reference=json.loads(less_deep.read_text(encoding="utf-8"))) as stream:
        session = server.services.streams.sessions[stream.token]
        assert bytes(session.start.reference) == b"null"


def test_an_unknown_exercise_is_closed_with_its_own_code(server: Running) -> None:
    for name in ("jump", "squat.yaml", "Squat"):
        with server.connect(name) as connection:
            connection.send('{"type": "start", "protocol": 1}')
            assert "there is no exercise" in json.loads(connection.recv())["problem"]["detail"]
            assert close_code(connection) == 4404


def test_an_unusable_message_is_answered_and_nothing_of_it_counts(server: Running, track: PoseTrack) -> None:
    poses = list(track)
    message = pose_message(poses[1])
    with server.stream() as stream:
        stream.ask(binary(poses[0]))
        for wrong, slug, detail in [
            ("{", "invalid-request", "truncated"),
            ({"type": "jump"}, "invalid-request", "jump"),
            ({"type": "start", "protocol": 1}, "invalid-request", "takes poses"),
            (
                message | {"image_px": message["image_px"][1:]},
                "invalid-request",
                "33 entries, not a list of 32",
            ),
            (message | {"time_s": None}, "invalid-request", "time_s: must be a number"),
            (
                message | {"visibility": [1.5] * 33},
                "invalid-request",
                "visibility[0]: must be a number from 0 to 1",
            ),
            (message | {"size": [0, 480]}, "invalid-request", "size[0]: must be a whole number from 1"),
            (
                {k: v for k, v in message.items() if k != "world_m"},
                "bad-pose",
                "nobody was found",
            ),
            (message | {"time_s": poses[0].time_s}, "bad-pose", "time must increase"),
            (binary(poses[1])[:-4], "bad-pose", "has 808 bytes"),
            (binary(poses[1])[:15], "invalid-request", "header of 16 bytes"),
            (b"\3" + binary(poses[1])[1:], "invalid-request", "takes poses"),
            (b"\2" + binary(poses[1])[1:], "invalid-request", "takes poses"),
            (b"\1\2" + binary(poses[1])[2:], "invalid-request", "must be 0"),
            (binary(poses[1])[:16] + b"\xff" * 792, "bad-pose", "must be a number"),
            (binary(poses[1])[:8] + b"\xff" * 8 + binary(poses[1])[16:], "invalid-request", "time_s is nan"),
        ]:
            answer = stream.ask(wrong)
            assert answer["type"] == "error", wrong
            assert answer["problem"]["type"] == f"/problems/{slug}", answer
            assert detail in answer["problem"]["detail"], answer
            assert answer["problem"]["status"] == 422
        assert stream.ask(binary(poses[1]))["type"] == "update"
        assert stream.finish()["frames"]["total"] == 2
