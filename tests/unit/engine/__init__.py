"""The engine: repetitions, rules, cues, scores."""
