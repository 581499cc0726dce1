"""Why the operating system refused something, which Python tells in English alone."""

from __future__ import annotations

from errno import errorcode

from posecheck.words import say


def system_reason(error: OSError) -> str:
    """Return why the operating system refused something, in the language that is being spoken.

    Parameters
    ----------
    error : OSError
        What was raised.
    """
    name = errorcode.get(error.errno or 0, str(error))
    message = f"system-{name.lower()}"
    return say(message) if message in say else say("system-other", name=name)
