"""What native code writes to standard error is not seen; what Python and its user write is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posecheck.standard_error import silence
from tests.conftest import FreshProcess

NATIVE = "WARNING: [model_load.cc:402] Sparsity tensors may not yet be fully supported.\n"
LOGGED = [
    NATIVE,
    "W0000 00:00:1795993249.979018    8079 inference_runner_litert.cc:1433] Input is not aligned\n",
    "I1129 23:04:06.123456 140213 gl_context.cc:357] GL version: 3.2\n",
    "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\n",
    "INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\n",
]
FOREIGN = ["INFO: the camera of the practice is on\n", "W is for walking\n", "half a line"]
PIECES = ["WARNING: ", "[model_load.cc:402] Sparsity tensors may not yet be fully supported.", "\n"]
"""TensorFlow Lite writes a line in three calls."""

AS_A_PROGRAM = """
import atexit, os, subprocess, sys, threading
from posecheck.standard_error import keep_for_python

def native(when):
    os.write(2, f"native {when}\\n".encode())

atexit.register(native, "at exit")
keep_for_python()
native("early")
thread = threading.Thread(target=native, args=("in a thread",))
thread.start()
thread.join()
subprocess.run([sys.executable, "-c", "import os; os.write(2, b'native in a child')"], check=True)
print("ours", file=sys.stderr)
class Loud:
    def __del__(self):
        raise ValueError("at the very end")
kept = Loud()
1 / 0
"""


def test_a_program_keeps_standard_error_for_python_to_its_end(fresh_process: FreshProcess) -> None:
    done = fresh_process(AS_A_PROGRAM)
    assert done.returncode == 1
    assert "native" not in re.sub(r'File "<.*', "", done.stderr)
    assert done.stderr.startswith("ours\nTraceback (most recent call last):\n")
    assert "ZeroDivisionError: division by zero\n" in done.stderr
    assert "ValueError: at the very end" in done.stderr, "also when the interpreter is taken down"


def test_a_program_that_native_code_ends_says_where(fresh_process: FreshProcess) -> None:
    done = fresh_process("""
from posecheck.standard_error import keep_for_python
keep_for_python()
def judge_the_knee():
    import os
    os.abort()
judge_the_knee()
""")
    assert done.returncode < 0
    assert "Aborted" in done.stderr and "judge_the_knee" in done.stderr


@pytest.mark.parametrize("before", ["sys.stderr = None", "sys.stderr = io.StringIO()", "sys.stderr.close()"])
def test_a_standard_error_that_is_not_that_of_the_process_is_left_alone(
    fresh_process: FreshProcess, before: str
) -> None:
    done = fresh_process(f"""
import io, os, sys
{before}
from posecheck.standard_error import keep_for_python
was = sys.stderr
keep_for_python()
assert sys.stderr is was
os.write(2, b"as before")
""")
    assert (done.returncode, done.stderr) == (0, "as before")


def test_what_libraries_log_is_held_back_and_the_rest_passed_on(capfd: pytest.CaptureFixture[str]) -> None:
    with silence:
        for line in [*LOGGED, *FOREIGN[:2], *LOGGED, *FOREIGN[2:]]:
            os.write(2, line.encode())
        subprocess.run([sys.executable, "-c", "import os; os.write(2, b', and the rest')"], check=True)
        assert capfd.readouterr().err == ""
    assert capfd.readouterr().err == "".join([*FOREIGN, ", and the rest"])
    os.write(2, NATIVE.encode())
    assert capfd.readouterr().err == NATIVE, "afterwards it is the program's again"


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.permutations(sorted(range(3)) * 4))
def test_lines_that_threads_write_into_each_other_are_held_back_too(
    capfd: pytest.CaptureFixture[str], turns: list[int]
) -> None:
    """As when two models are loaded at once."""
    threads_of_models = [iter(PIECES * 4) for _ in range(3)]
    with silence:
        for model in turns:
            os.write(2, next(threads_of_models[model]).encode())
        os.write(2, b"\nours\n")
    assert capfd.readouterr().err == "ours\n"


def test_standard_error_comes_back_whoever_leaves_first() -> None:
    """Two threads that keep MediaPipe quiet at the same time, the first one in being the first one out."""
    first_out = threading.Event()
    both_in = threading.Barrier(2)

    def first() -> None:
        with silence:
            both_in.wait(10)
        first_out.set()

    def place() -> tuple[int, int]:
        return os.fstat(2).st_dev, os.fstat(2).st_ino

    before = place()
    thread = threading.Thread(target=first)
    thread.start()
    with silence:
        both_in.wait(10)
        assert first_out.wait(10)
        during = place()
    thread.join()
    assert place() == before != during


def test_silence_needs_neither_standard_error_nor_a_folder_to_write_to(fresh_process: FreshProcess) -> None:
    done = fresh_process("""
import os, tempfile
from posecheck.standard_error import silence
tempfile.tempdir = "/there is none"
with silence:
    os.write(2, b"lost")
os.write(2, b"heard")
os.close(2)
with silence:
    pass
try:
    os.fstat(2)
except OSError:
    print("still closed")
""")
    assert (done.returncode, done.stdout, done.stderr) == (0, "still closed\n", "heard")
