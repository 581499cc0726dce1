"""Reference movements: what an exercise looks like in every channel, learnt or made, and how others are compared."""
