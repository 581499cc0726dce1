"""Rules: what each kind asks for, how it is judged, and how a new one is added."""
