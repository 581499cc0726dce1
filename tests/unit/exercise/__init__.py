"""Exercise definitions: what may be written, and what is said of mistakes."""
