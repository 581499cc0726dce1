"""Sessions side by side: in which order they were, what each is compared by, and whether a change is real."""

from posecheck.change.between import changes
from posecheck.change.figures import figures, measured_by_test
from posecheck.change.order import in_order
from posecheck.change.sessions import Sessions

__all__ = ["Sessions", "changes", "figures", "in_order", "measured_by_test"]
