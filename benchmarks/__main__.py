"""Measure all speeds, one after the other: ``make bench``."""

from __future__ import annotations

from benchmarks import engine, memory, page, pipeline, stream

for measure in (engine, memory, pipeline, stream, page):
    measure.main()
