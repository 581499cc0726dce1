"""Measures, views and smoothing against cases worked out by hand and against the synthetic patient."""
