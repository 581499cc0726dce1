"""Exercises as data: the strict definition, its loader, and the built-in library."""

from posecheck.exercise.definition import Exercise
from posecheck.exercise.library import built_in_ids, exercise_ids, load_exercise
from posecheck.exercise.prescription import Prescription

__all__ = ["Exercise", "Prescription", "built_in_ids", "exercise_ids", "load_exercise"]
