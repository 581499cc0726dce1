"""What all parts of a definition have in common: strictness, names, texts, and what is said of mistakes."""

from posecheck.strict.model import Identifier, Misfit, MisfitError, Strict, Texts, is_texts, text_in

__all__ = ["Identifier", "Misfit", "MisfitError", "Strict", "Texts", "is_texts", "text_in"]
