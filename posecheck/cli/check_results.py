"""What ``posecheck check`` gives: the printed report, and the files that were asked for."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.console import Console

from posecheck.cli.options import CsvDialect
from posecheck.cli.outputs import check_outputs

if TYPE_CHECKING:
    from posecheck.exercise import Exercise
    from posecheck.frame import Frame
    from posecheck.pipeline import OnUpdate
    from posecheck.pose import Pose
    from posecheck.result import Report, Update


@dataclass(frozen=True, kw_only=True)
class CheckResults:
    """Where each result goes; None for a file that is not wanted.

    Attributes
    ----------
    csv, curves : Path or None
        Tables of the repetitions and of their curves.
    dialect : CsvDialect
        How both are written.
    overlay, plot : Path or None
        Film with the skeleton drawn on it, and picture of the report.
    as_json : bool
        Whether the report is printed as JSON.
    """

    csv: Path | None
    curves: Path | None
    dialect: CsvDialect
    overlay: Path | None
    plot: Path | None
    as_json: bool

    def check(self, inputs: dict[str, str]) -> None:
        """Check before a long session, not after it, that all files can be written.

        Parameters
        ----------
        inputs : dict of str to str
            What each thing that is read is, as for :func:`posecheck.cli.outputs.check_outputs`.

        Raises
        ------
        InputError
            If one of them cannot.
        """
        asked = {
            "--csv": self.csv,
            "--curves": self.curves,
            "--overlay": self.overlay,
            "--plot": self.plot,
        }
        check_outputs({option: path for option, path in asked.items() if path is not None}, inputs=inputs)
        if self.plot is not None:
            from posecheck.plots.canvas import need_format

            need_format(self.plot)

    def drawing(self, stack: ExitStack, exercise: Exercise) -> OnUpdate | None:
        """Return what draws each frame into the film: one of a saved track, without pictures, on dark ground.

        Parameters
        ----------
        stack : ExitStack
            Closes the film.
        exercise : Exercise
            What is checked.

        Returns
        -------
        callable or None
            None if no film is wanted.
        """
        if self.overlay is None:
            return None
        import numpy as np

        from posecheck.report.overlay import Overlay
        from posecheck.report.video import OverlayWriter

        writer = stack.enter_context(OverlayWriter(self.overlay))
        drawing = Overlay(exercise)

        def draw(frame: Frame | None, pose: Pose, update: Update) -> None:
            width, height = pose.size
            image = np.full((height, width, 3), 48, dtype=np.uint8) if frame is None else frame.image
            writer.write(drawing.draw(image, pose, update), pose.time_s)

        return draw

    def give(self, report: Report, exercise: Exercise) -> None:
        """Write tables and picture and print the report: where one of them fails, there are still the others.

        Parameters
        ----------
        report : Report
            Of the finished session.
        exercise : Exercise
            What was checked.
        """
        with ExitStack() as stack:  # all of it is done, the last thing first, whatever fails
            stack.callback(self._print, report, exercise)
            stack.callback(self._plot, report, exercise)
            stack.callback(self._write_curves, report)
            stack.callback(self._write_table, report, exercise)

    def _write_table(self, report: Report, exercise: Exercise) -> None:
        if self.csv is not None:
            from posecheck.report.csv import Dialect, write_csv

            write_csv(report, exercise, self.csv, Dialect(self.dialect))

    def _write_curves(self, report: Report) -> None:
        if self.curves is not None:
            from posecheck.report.csv import Dialect
            from posecheck.report.csv_curves import write_curves_csv

            write_curves_csv(report, self.curves, Dialect(self.dialect))

    def _plot(self, report: Report, exercise: Exercise) -> None:
        if self.plot is not None:
            from posecheck.plots.canvas import write_figure
            from posecheck.plots.overview import overview

            write_figure(overview(report, exercise), self.plot)

    def _print(self, report: Report, exercise: Exercise) -> None:
        if self.as_json:
            from posecheck.report.json import to_json

            typer.echo(to_json(report))
        else:
            from posecheck.report.text import print_report

            print_report(Console(), report, exercise)
