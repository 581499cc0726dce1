"""Renderings of a report: JSON, CSV, terminal text, and the overlay drawn on the picture."""
