"""Examples of what the REST interface answers."""

from __future__ import annotations

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
    "exercise": {"id": "squat", "version": 2},
    "source": "track",
    "duration_s": 4.6,
    "frames": {"total": 139, "with_pose": 139},
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
            "status": "complete",
            "decided_by": None,
            "view": "side",
            "rom": {
                "measure": "stance_flexion",
                "start": 2.1,
                "peak": 93.4,
                "excursion": 91.3,
                "expected_error": 7.0,
                "unit": "deg",
            },
            "findings": [
                {
                    "rule": "depth",
                    "verdict": "pass",
                    "measured": 93.4,
                    "limit": 80.0,
                    "unit": "deg",
                    "side": "both",
                    "from_s": 1.9,
                    "to_s": 1.9,
                    "reason": None,
                }
            ],
        }
    ],
    "cues": [],
    "score": 100.0,
    "warnings": [],
}
