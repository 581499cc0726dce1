"""What is wrong with a request is said in the language of whoever asked."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from posecheck.words import FALLBACK, LANGUAGES, speaking

_MOST_WANTED: Final = 20
"""So many languages of a request are looked at; browsers send fewer."""


class Spoken:
    """Middleware that has each request answered in the language that its header Accept-Language asks for.

    Parameters
    ----------
    app : ASGI application
        What answers.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request or a connection on.

        Parameters
        ----------
        scope, receive, send
            As ASGI has them.
        """
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        with speaking(preferred(Headers(scope=scope).get("accept-language", ""))):
            await self.app(scope, receive, send)


def preferred(accepted: str) -> str:
    """Return the language that a client likes best of those that there are; English if it likes none.

    Parameters
    ----------
    accepted : str
        The header Accept-Language (RFC 9110, 12.5.4), such as ``de-AT,de;q=0.9,en;q=0.5``.

    Returns
    -------
    str
        ISO 639-1 code.
    """
    liked = [_liking(one) for one in accepted.split(",")[:_MOST_WANTED]]
    known = [(weight, code) for weight, code in liked if code in LANGUAGES and weight > 0.0]
    return max(known, key=lambda one: one[0], default=(0.0, FALLBACK))[1]


def _liking(one: str) -> tuple[float, str]:
    language, _, weight = one.partition(";")
    try:
        liked = float(weight.strip().removeprefix("q=") or 1)
    except ValueError:
        liked = 0.0
    return liked, language.strip().partition("-")[0].lower()
