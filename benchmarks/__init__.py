"""Where the figures come from: each benchmark prints its own, ``python -m benchmarks.NAME``.

``make bench`` runs those of speed (engine, memory, pipeline, stream, page), most of them ratios measured side
by side in one run. The others measure accuracy; docs/accuracy.md names the command beside each figure.
"""
