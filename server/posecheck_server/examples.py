"""Examples of what the REST interface answers."""

from __future__ import annotations

from math import pi, sin
from typing import Any, Final

CAPABILITIES: Final[dict[str, Any]] = {
    "protocol": 1,
    "camera": False,
    "models": ["lite", "full", "heavy"],
    "limits": {
        "video_bytes": 268435456,
        "video_s": 600,
        "video_pixels": 10000000,
        "body_bytes": 16777216,
        "image_pixels": 4000000,
        "messages_per_s": 90,
    },
}
SQUAT: Final[dict[str, Any]] = {
    "id": "squat",
    "version": 2,
    "name": {"en": "Squat"},
    "summary": {"en": "From standing, bend hips and knees as if to sit down, then stand up again."},
    "position": "standing",
    "views": ["side", "oblique", "front", "rear_oblique", "rear"],
    "trial": {"kind": "repetitions"},
    "sides": "body",
    "dose": {
        "sets": 2,
        "reps": 8,
        "hold_s": None,
        "tempo": {},
        "rest_s": None,
        "feedback": {"kind": "every_repetition"},
    },
}
SQUAT_IN_FULL: Final[dict[str, Any]] = {
    "lead": {
        "measure": "stance_flexion",
        "unit": "deg",
        "start": 0,
        "target": 95,
        "landmarks": [23, 24, 25, 26, 27, 28],
    },
    "phases": [
        {"id": "lowering", "name": {"en": "lowering"}, "part": "out", "percent": None},
        {"id": "bottom", "name": {"en": "bottom"}, "part": "target", "percent": None},
        {"id": "rising", "name": {"en": "rising"}, "part": "back", "percent": None},
    ],
    "rules": [
        {
            "id": "depth",
            "kind": "range",
            "per": "repetition",
            "measure": "stance_flexion",
            "severity": "correct",
            "compensation": False,
            "aim": {"en": "Low enough"},
            "cue": {"en": "Go a little lower."},
            "reason": "A half squat takes the knees to 70-100 degrees; the middle of that is asked for.",
            "sources": ["schoenfeld2010"],
            "landmarks": [23, 24, 25, 26, 27, 28],
        }
    ],
    "sources": {"schoenfeld2010": "Schoenfeld BJ. Squatting kinematics and kinetics (2010)."},
}
REPORT: Final[dict[str, Any]] = {
    "provenance": {
        "software": "0.1.0",
        "exercise": {
            "id": "squat",
            "version": 2,
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        },
        "prescription": None,
        "source": "stream",
        "model": "lite",
        "time_origin": "2026-03-02T10:15:30.250+01:00",
    },
    "duration_s": 8.4,
    "frames": {"total": 253, "with_pose": 253},
    "view": "side",
    "rep_count": 1,
    "partial_count": 0,
    "reps": [
        {
            "number": 1,
            "side": "both",
            "start_s": 0.633,
            "peak_s": 1.9,
            "end_s": 3.267,
            "held_s": None,
            "status": "complete",
            "decided_by": None,
            "view": "side",
            "rom": {
                "measure": "stance_flexion",
                "start": 2.1,
                "peak": 93.4,
                "excursion": 91.3,
                "expected_error": 5.0,
                "unit": "deg",
            },
            "findings": [
                {
                    "rule": "depth",
                    "verdict": "pass",
                    "measured": 93.4,
                    "limit": 80.0,
                    "bound": "min",
                    "tolerance": 5.0,
                    "unit": "deg",
                    "side": "both",
                    "phase": "target",
                    "from_s": 1.9,
                    "to_s": 1.9,
                    "reason": None,
                }
            ],
            "curves": [
                {
                    "measure": "stance_flexion",
                    "side": "both",
                    "unit": "deg",
                    "expected_error": 5.0,
                    "values": [round(2.1 + 91.3 * sin(pi * i / 100) ** 2, 1) for i in range(101)],
                }
            ],
        }
    ],
    "uncounted": [
        {
            "side": "both",
            "start_s": 5.1,
            "peak_s": 5.767,
            "end_s": 6.4,
            "share": 0.283,
            "why": "too_small",
            "like": "",
        }
    ],
    "cues": [],
    "score": 100.0,
    "notes": [],
}
