"""``posecheck serve``: the patient's page and its server.

The command line loads this module whenever it starts, so slow imports happen inside the command.
"""

from __future__ import annotations

import errno
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Any

import typer

from posecheck.errors import InputError
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.errors import Problem
    from posecheck.strict import Misfit
    from posecheck_server.settings import Settings


def serve(
    host: Annotated[str | None, typer.Option(metavar="ADDRESS", help=say("command-serve.host"))] = None,
    port: Annotated[int | None, typer.Option(help=say("command-serve.port"))] = None,
    camera: Annotated[
        str | None, typer.Option(metavar="NUMBER|ADDRESS", help=say("command-serve.camera"))
    ] = None,
    allow_remote: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help=say("command-serve.allow-remote"))
    ] = None,
) -> None:
    """Serve the patient's page and the API until Ctrl-C; what is not given comes from the environment."""
    given = {"host": host, "port": port, "camera": camera, "allow_remote": allow_remote}
    settings = _settings({name: value for name, value in given.items() if value is not None})
    _check_exercises()
    with _listening(settings) as listener:
        from posecheck_server.routes.page import FOLDER
        from posecheck_server.serving import Server

        if not (FOLDER / "index.html").exists():
            typer.echo(f"posecheck: {say('serve-no-page')}", err=True)
        typer.echo(say("serve-running", address=_address(listener, settings)))
        with suppress(KeyboardInterrupt):  # the usual way to end it is no failure
            Server(settings).run(sockets=[listener])


def _settings(given: dict[str, Any]) -> Settings:
    """Return the settings: what the command line leaves out comes from the environment."""
    from pydantic import ValidationError

    from posecheck.strict.mistakes import misfits_in
    from posecheck_server.settings import Settings

    try:
        return Settings(**given)
    except ValidationError as error:
        raise InputError("; ".join(map(_problem, misfits_in(error, Settings)))) from None


def _check_exercises() -> None:
    """Read the user's own exercises, so that a mistake in one is told now, not to a patient."""
    from posecheck.errors import DefinitionError
    from posecheck.exercise import load_exercise
    from posecheck.exercise.library import definitions_in, own_folders

    problems: list[Problem] = []
    for name in sorted({path.stem for folder in own_folders() for path in definitions_in(folder)}):
        try:
            exercise = load_exercise(name)
        except DefinitionError as error:
            problems += error.problems
        else:
            if exercise.replaces_built_in:
                typer.echo(say("exercise-replaces", id=name))
    if problems:
        raise DefinitionError(problems)


def _problem(misfit: Misfit) -> str:
    """Return a problem with the option and the environment variable that it is about."""
    place, message = misfit
    return f"{place[0]} (POSECHECK_{str(place[0]).upper()}): {message}" if place else message


def _listening(settings: Settings) -> socket.socket:
    """Return a listening socket, so that a wrong address is noticed before anything else."""
    host, port = settings.host, settings.port
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=128)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise InputError(say("serve-port-used", port=str(port), host=host)) from None
        if error.errno == errno.EACCES:
            raise InputError(say("serve-port-forbidden", port=str(port))) from None
        raise InputError(say("serve-no-address", host=host)) from None


def _address(listener: socket.socket, settings: Settings) -> str:
    """Return an address at which the server answers, which need not be the one it listens on."""
    host, port = listener.getsockname()[:2]
    if host not in settings.host_names:
        host = settings.allow_remote[0]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
