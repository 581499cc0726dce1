"""Reference movements: what an exercise looks like in every channel, learnt or made, and what is like it."""
