"""What is computed from numbers over time alone: smoothing, progress, turning points, curves over a cycle."""
