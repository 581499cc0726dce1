"""``posecheck serve``: the patient's page and its server.

The command line loads this module whenever it starts, so what is slow to import is imported by the command.
"""

from __future__ import annotations

import errno
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Any

import typer

from posecheck.errors import InputError

if TYPE_CHECKING:
    from posecheck.exercise.strict import Misfit
    from posecheck_server.settings import Settings


def serve(
    host: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Address to listen on; else 127.0.0.1.")
    ] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on, 0 for a free one; else 8000.")] = None,
    camera: Annotated[
        str | None,
        typer.Option(
            metavar="NUMBER|URL", help="Let the page use this camera of the computer the server runs on."
        ),
    ] = None,
    allow_remote: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Name or address under which other computers may ask for the server; may be repeated.",
        ),
    ] = None,
) -> None:
    """Serve the page on which a patient is counted and corrected in front of the webcam.

    Only this computer can open it, unless --host and --allow-remote say otherwise. Ctrl-C ends it.
    """
    given = {"host": host, "port": port, "camera": camera, "allow_remote": allow_remote}
    settings = _settings({name: value for name, value in given.items() if value is not None})
    with _listening(settings) as listener:
        from posecheck_server.routes.page import FOLDER
        from posecheck_server.serving import Server

        if not (FOLDER / "index.html").exists():
            typer.echo("posecheck: the page is not built; without it there is only the API", err=True)
        typer.echo(f"PoseCheck is at {_address(listener, settings)} (Ctrl-C ends it)")
        with suppress(KeyboardInterrupt):  # the usual way to end it is no failure
            Server(settings).run(sockets=[listener])


def _settings(given: dict[str, Any]) -> Settings:
    """Return the settings: what the command line does not say comes from the environment."""
    from pydantic import ValidationError

    from posecheck.exercise.mistakes import misfits_in
    from posecheck_server.settings import Settings

    try:
        return Settings(**given)
    except ValidationError as error:
        raise InputError("; ".join(map(_problem, misfits_in(error, Settings)))) from None


def _problem(misfit: Misfit) -> str:
    """Return a problem with the option and the environment variable that it is about."""
    place, message = misfit
    return f"{place[0]} (POSECHECK_{str(place[0]).upper()}): {message}" if place else message


def _listening(settings: Settings) -> socket.socket:
    """Return a socket that listens, so that what is wrong with the address is known before all else."""
    host, port = settings.host, settings.port
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=128)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise InputError(
                f"port {port} of {host} is in use already; choose another one with --port"
            ) from None
        if error.errno == errno.EACCES:
            raise InputError(f"port {port} may not be used; choose one above 1023 with --port") from None
        raise InputError(f"{host} is not an address of this computer") from None


def _address(listener: socket.socket, settings: Settings) -> str:
    """Return an address under which the server answers, which need not be the one it listens on."""
    host, port = listener.getsockname()[:2]
    if host not in settings.host_names:
        host = settings.allow_remote[0]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
