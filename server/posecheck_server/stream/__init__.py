"""The stream of docs/protocol.md: poses or pictures in, count and cues out, while the patient moves."""
