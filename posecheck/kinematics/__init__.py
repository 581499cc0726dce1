"""From landmarks to clinical measures: geometry, smoothing, view, and the catalogue of measures."""
