"""What is computed from numbers over time alone.

Smoothing, progress, turning points and the parts of a movement between them, curves over a cycle.
"""
