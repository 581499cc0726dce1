"""Clinical tests: what a set of a test says by its protocol, and how that compares with what is usual."""

from posecheck.clinical.norms import compared
from posecheck.clinical.results import clinical_results

__all__ = ["clinical_results", "compared"]
