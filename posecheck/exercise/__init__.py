"""Exercises as data: the strict definition, its loader, and the built-in library."""

from posecheck.exercise.definition import Exercise, Movement
from posecheck.exercise.library import built_in_ids, load_exercise
from posecheck.exercise.prescription import Prescription

__all__ = ["Exercise", "Movement", "Prescription", "built_in_ids", "load_exercise"]
