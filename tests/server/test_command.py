"""``posecheck serve``: what it refuses, what it says, and that it ends when it is told to."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from posecheck.authoring.template import new_definition
from posecheck.cli import app
from posecheck.exercise import built_in_ids

START = {"type": "start", "protocol": 1, "input": "poses"}


def serve(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(app, ["serve", *arguments], env=environment)


def refused(answer: Result) -> str:
    assert (answer.exit_code, answer.stdout) == (2, "")
    (line,) = answer.stderr.splitlines()
    return line


@pytest.fixture
def server() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the command on a free port; return the process and the address it says."""
    program = subprocess.Popen(
        [sys.executable, "-m", "posecheck.cli", "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert program.stdout is not None
    said = re.search(r"http://127\.0\.0\.1:\d+", program.stdout.readline())
    assert said is not None
    yield program, said[0]
    program.kill()
    program.communicate()


def test_a_port_in_use_is_told_before_anything_else() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        line = refused(serve("--port", str(port)))
    assert line == f"posecheck: port {port} of 127.0.0.1 is already in use; choose another with --port"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5"])
def test_other_computers_are_kept_out_unless_asked_for(host: str) -> None:
    line = refused(serve("--host", host))
    assert f"{host} can be reached from other computers" in line
    assert re.search("allow.remote", line)


def test_an_address_of_another_computer() -> None:
    line = refused(serve("--host", "192.0.2.1", "--allow-remote", "clinic"))
    assert line == "posecheck: 192.0.2.1 is not an address of this computer"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--allow-remote", "http://clinic.local:8000"],
            "'http://clinic.local:8000' is not a host name",
        ),
        (["--camera", "film.mp4"], "'film.mp4' is not a camera; give a camera number"),
        (["--camera", "-1"], "'-1' is not a camera; give a camera number"),
    ],
)
def test_what_could_never_work_is_refused(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.setattr("posecheck_server.serving.Server.run", lambda self, sockets: None)
    assert message in refused(serve(*arguments))


def test_every_wrong_setting_is_named_on_one_line() -> None:
    line = refused(serve("--port", "70000", POSECHECK_CONNECTIONS="many"))
    assert "port (POSECHECK_PORT): " in line and "65535" in line
    assert "connections (POSECHECK_CONNECTIONS): " in line


def test_the_command_line_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = []

    class Server:
        def __init__(self, given: object) -> None:
            settings.append(given)

        def run(self, sockets: list[socket.socket]) -> None:
            raise KeyboardInterrupt

    monkeypatch.setattr("posecheck_server.serving.Server", Server)
    environment = {"POSECHECK_PORT": "1", "POSECHECK_SILENCE_S": "5"}
    answer = serve(
        "--port", "0", "--camera", "1", "--allow-remote", "a", "--allow-remote", "b", **environment
    )
    assert answer.exit_code == 0
    (made,) = settings
    assert (made.port, made.camera, made.allow_remote, made.silence_s) == (0, "1", ("a", "b"), 5.0)


def test_without_the_page_it_says_so_and_serves_the_rest(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("posecheck_server.routes.page.FOLDER", tmp_path)
    monkeypatch.setattr("posecheck_server.serving.Server.run", lambda self, sockets: None)
    answer = serve("--port", "0")
    assert answer.exit_code == 0
    assert answer.stdout.startswith("PoseCheck is running at http://127.0.0.1:")
    assert answer.stderr == "posecheck: the page has not been built, so only the API is available\n"


def test_an_ipv6_address_is_told_as_browsers_want_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("posecheck_server.serving.Server.run", lambda self, sockets: None)
    assert re.match(
        r"PoseCheck is running at http://\[::1\]:\d+ ", serve("--host", "::1", "--port", "0").stdout
    )


@pytest.mark.parametrize(
    ("arguments", "address"),
    [
        (["--host", "0.0.0.0", "--allow-remote", "Clinic.local"], "http://clinic.local:"),
        (["--host", "0.0.0.0", "--allow-remote", "FD00::1"], "http://[fd00::1]:"),
        (["--host", "127.0.0.2"], "http://127.0.0.2:"),
        (["--host", "LOCALHOST"], "http://127.0.0.1:"),
    ],
)
def test_the_address_it_says_is_one_it_answers_for(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], address: str
) -> None:
    monkeypatch.setattr("posecheck_server.serving.Server.run", lambda self, sockets: None)
    answer = serve("--port", "0", *arguments)
    assert answer.stdout.startswith(f"PoseCheck is running at {address}"), answer.output


def test_ctrl_c_ends_it_within_seconds_also_with_an_open_stream(
    server: tuple[subprocess.Popen[str], str],
) -> None:
    program, address = server
    with urllib.request.urlopen(f"{address}/healthz", timeout=20) as answer:
        assert json.load(answer)["status"] == "ok"
    with connect(f"{address.replace('http', 'ws')}/v1/stream/squat") as stream:
        stream.send(json.dumps(START))
        assert json.loads(stream.recv(timeout=20))["type"] == "ready"
        began_s = time.monotonic()
        program.send_signal(signal.SIGINT)
        with pytest.raises(ConnectionClosed) as closed:
            stream.recv(timeout=10)
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1001
    output, errors = program.communicate(timeout=10)
    assert time.monotonic() - began_s < 4
    assert (program.returncode, output, errors) == (0, "", "")


def test_a_mistake_in_an_own_exercise_is_told_before_a_patient_meets_it(tmp_path: Path) -> None:
    (tmp_path / "wall_slide.yaml").write_text(new_definition("wall_slide").replace("min: 120", "min: 1200"))
    line = refused(serve("--port", "0", POSECHECK_EXERCISES=str(tmp_path)))
    assert line.startswith("posecheck: wall_slide.yaml:") and "rules.height.min" in line


def test_a_server_that_draws_clips_ends_at_once_and_without_a_defect(
    server: tuple[subprocess.Popen[str], str],
) -> None:
    program, address = server
    answers: list[int] = []

    def ask(exercise: str) -> None:
        try:
            with urllib.request.urlopen(f"{address}/v1/exercises/{exercise}/demonstration") as answer:
                answers.append(answer.status)
        except urllib.error.HTTPError as error:
            answers.append(error.code)

    asking = [threading.Thread(target=ask, args=[name]) for name in built_in_ids()[:4]]
    for thread in asking:
        thread.start()
    time.sleep(1.0)
    program.send_signal(signal.SIGINT)
    _, errors = program.communicate(timeout=30)
    for thread in asking:
        thread.join()
    assert (program.returncode, errors) == (0, "")
    assert len(answers) == len(asking) and set(answers) <= {200, 503} and 503 in answers
