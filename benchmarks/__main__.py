"""Print all figures; ``make bench``."""

from __future__ import annotations

from benchmarks import engine, memory, pipeline

for measure in (engine, memory, pipeline):
    for line in measure.compare():
        print(line, flush=True)
