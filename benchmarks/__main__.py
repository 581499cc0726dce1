"""Print all figures; ``make bench``."""

from __future__ import annotations

from benchmarks import engine, memory, page, pipeline, stream

for measure in (engine, memory, pipeline, stream, page):
    for line in measure.compare():
        print(line, flush=True)
