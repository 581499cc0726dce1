"""Put together what Sphinx makes the site of: ``python docs/make_site.py FOLDER``, a part of ``make docs``.

The pages of this folder read well as they are; on the site there are also README, CONTRIBUTING, and a page
for each exercise that is made from its definition.
"""

from __future__ import annotations

import re
import runpy
import shutil
import sys
from pathlib import Path

DOCS = Path(__file__).parent
ROOT = DOCS.parent
GUIDES = ("define-an-exercise", "exercises", "references", "skeletons", "reports", "server", "protocol")
BACKGROUND = ("how-it-works", "measures", "sources", "accuracy", "rooms")
TOP = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)#:]+)(#[^)]*)?\)")


def main(folder: Path) -> None:
    """Write the source of the site into a folder, anew."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DOCS / "images", folder / "images")
    shutil.copy(DOCS / "conf.py", folder)
    for path in DOCS.glob("*.md"):
        _copy(path, folder / path.name)
    for name in TOP:
        _copy(ROOT / name, folder / name.lower())
    runpy.run_path(str(DOCS / "make_exercises.py"))["write_pages"](folder / "exercises")
    (folder / "index.md").write_text(index(), encoding="utf-8")


def index() -> str:
    """Return the first page."""
    return "# PoseCheck\n\n" + "".join(
        f"```{{toctree}}\n:caption: {caption}\n:maxdepth: 1\n\n" + "\n".join(pages) + "\n```\n\n"
        for caption, pages in (
            ("Begin", ("readme", "exercises/index")),
            ("Use and extend", GUIDES),
            ("How it works, and how well", BACKGROUND),
            ("Develop", ("contributing", "changelog")),
        )
    )


def _copy(page: Path, to: Path) -> None:
    """Copy a page; of a link to what is not on the site, its words stay."""

    def linked(found: re.Match[str]) -> str:
        image, words, target, anchor = found.groups()
        path = (page.parent / target).resolve().relative_to(ROOT)
        if path.parts[0] == "docs" and (path.suffix == ".md" or image):
            return f"{image}[{words}]({'/'.join(path.parts[1:])}{anchor or ''})"
        if path.name in TOP:
            return f"[{words}]({path.stem.lower()}.md{anchor or ''})"
        return words if words.rstrip("/") == path.as_posix() else f"{words} (`{path.as_posix()}`)"

    to.write_text(LINK.sub(linked, page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
