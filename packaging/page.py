"""Build the patient's page into the server's package, from where it goes into the wheel.

Usage: ``python packaging/page.py build|check|types``: build it, check and test its code, or write the types
of the server's messages anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

import npm
import stamp

ROOT = Path(__file__).parents[1]
WEB = "server/web"
WORDS = "posecheck/words"
"""What the page says stands in the library, whose reports say it too."""
PAGE = "server/posecheck_server/page"
MANIFEST = ("package.json", "package-lock.json", ".npmrc")
STAMP = ".built"
NOT_SOURCES = ("node_modules", STAMP)
SCRIPTS = {"check": ("check", "test"), "types": ("types",)}


def make(root: Path) -> None:
    """Build the page of a source tree, unless the one built from the same sources is still there.

    Parameters
    ----------
    root : Path
        Top folder of the source tree.

    Raises
    ------
    npm.NpmError
        If what the build needs cannot be taken from the npm registry, or the build fails.
    """
    web, page = root / WEB, root / PAGE
    built = web / STAMP
    if stamp.is_current(built, [*_sources(root), *_files(page)]):
        (page / "index.html").touch()  # make compares times
        return
    install(web)
    npm.run(web, "run", "build")
    stamp.write(built, [*_sources(root), *_files(page)])


def install(web: Path) -> None:
    """Install the packages of the page's lock file, unless they are there already.

    Parameters
    ----------
    web : Path
        Folder of the page's sources.
    """
    manifest = [web / name for name in MANIFEST]
    installed = web / "node_modules" / ".installed"
    if not stamp.is_current(installed, manifest):
        npm.run(web, "ci")
        stamp.write(installed, manifest)


def _sources(root: Path) -> list[Path]:
    web = root / WEB
    own = [path for path in _files(web) if path.relative_to(web).parts[0] not in NOT_SOURCES]
    return [*own, *sorted((root / WORDS).rglob("*.ftl"))]


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def main(task: str) -> str | None:
    """Do a task in this source tree.

    Parameters
    ----------
    task : str
        ``build``, ``check`` or ``types``.

    Returns
    -------
    str or None
        What went wrong; None if nothing did.
    """
    try:
        if task == "build":
            make(ROOT)
        else:
            install(ROOT / WEB)
            for script in SCRIPTS[task]:
                print(npm.run(ROOT / WEB, "run", script), end="")
    except npm.NpmError as error:
        return str(error)
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
