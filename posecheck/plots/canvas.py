"""Figures that need no display, drawn and written the same way everywhere: as SVG, PNG or PDF."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, Final

from matplotlib import get_data_path, style
from matplotlib.figure import Figure

from posecheck.errors import InputError
from posecheck.output_file import write_whole
from posecheck.words import say

FORMATS: Final = ("png", "svg", "pdf")
"""What a figure can be written as: the ends of the file names."""
DOTS_PER_INCH: Final = 200
"""Of a PNG: sharp on paper at the size it is made for."""
_STYLE: Final[dict[str, Any]] = {
    # DejaVu Sans comes with matplotlib and is wide, so that what fits here fits with any other font too.
    "font.family": ["DejaVu Sans", "sans-serif"],
    "font.size": 12.0,
    "text.parse_math": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#555555",
    "axes.titlelocation": "left",
    "axes.titlesize": 13.0,
    "axes.titleweight": "bold",
    "axes.titlepad": 10.0,
    "axes.axisbelow": True,
    "legend.frameon": False,
    "legend.fontsize": 11.0,
    "legend.handlelength": 2.6,
    "svg.fonttype": "none",
    "svg.hashsalt": "posecheck",
    "pdf.fonttype": 42,
    "savefig.dpi": DOTS_PER_INCH,
}
_NAMELESS: Final[dict[str, dict[str, Any]]] = {
    "svg": {"Date": None, "Creator": None},
    "png": {"Software": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
"""What would make two files of the same figure differ, left out."""
_TAG: Final = re.compile(r"<[^>]+>")
_DIGITS: Final = re.compile(r"(\.\d\d)\d+")


def font_files() -> dict[str, Path]:
    """Return the files of the font that figures are drawn in, by weight: ``normal`` and ``bold``."""
    folder = Path(get_data_path()) / "fonts" / "ttf"
    return {"normal": folder / "DejaVuSans.ttf", "bold": folder / "DejaVuSans-Bold.ttf"}


@contextmanager
def styled() -> Iterator[None]:
    """Draw in PoseCheck's style, whatever the settings of the user are; also a decorator.

    A character that the font lacks is drawn as a box, without a warning.
    """
    with style.context(["default", _STYLE]), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
        yield


def new_figure(width_in: float, height_in: float) -> Figure:
    """Return an empty figure, which belongs to no window and is forgotten with its last name.

    Parameters
    ----------
    width_in, height_in : float
        Size in inches.
    """
    return Figure(figsize=(width_in, height_in), layout="constrained")


@styled()
def as_svg(figure: Figure, name: str) -> str:
    """Return a figure as an SVG element for an HTML page, the same text each time.

    Parameters
    ----------
    figure : Figure
        A finished figure.
    name : str
        A word that no other figure of the page has; the ids within the element begin with it.

    Returns
    -------
    str
        Without XML declaration; its letters are text, in the fonts of the reader.
    """
    text = _svg(figure)
    return _renamed(text[text.index("<svg") :], name)


def need_format(path: Path) -> None:
    """Check that a figure can be written as the name of a file says.

    Parameters
    ----------
    path : Path
        File to write.

    Raises
    ------
    InputError
        If its name ends in none of the `FORMATS`.
    """
    if path.suffix.lower().removeprefix(".") not in FORMATS:
        endings = ", ".join(f".{one}" for one in FORMATS)
        raise InputError(f"{path}: {say('file-unwritable.figure-ending', endings=endings)}")


@styled()
def write_figure(figure: Figure, path: Path) -> None:
    """Write a figure to a file, as what the end of its name says.

    Parameters
    ----------
    figure : Figure
        A finished figure.
    path : Path
        File to write; an existing one is replaced once the new one is whole.

    Raises
    ------
    InputError
        If the name ends in none of the `FORMATS`, or the file cannot be written.
    """
    need_format(path)
    kind = path.suffix.lower().removeprefix(".")
    if kind == "svg":
        write_whole(path, _svg(figure).encode())
        return
    written = BytesIO()
    figure.savefig(written, format=kind, metadata=_NAMELESS[kind])
    write_whole(path, written.getvalue())


def _svg(figure: Figure) -> str:
    """Return the text of an SVG file, its places rounded to hundredths of a point: half the size."""
    written = StringIO()
    figure.savefig(written, format="svg", metadata=_NAMELESS["svg"])
    return _TAG.sub(lambda tag: _DIGITS.sub(r"\1", tag[0]), written.getvalue())


def _renamed(svg: str, name: str) -> str:
    """Return the element with ids that no other figure has, and without those that nothing refers to."""
    used = set(re.findall(r'(?:url\(#|href="#)([^")]+)', svg))

    def put(found: re.Match[str]) -> str:
        return f' id="{name}-{found[1]}"' if found[1] in used else ""

    svg = re.sub(r' id="([^"]+)"', put, svg)
    return re.sub(r'(url\(#|href="#)', rf"\g<1>{name}-", svg)
