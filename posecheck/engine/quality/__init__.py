"""How well repetitions and sets were done, in figures: one module for each kind of figure."""
