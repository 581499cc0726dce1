"""Sessions side by side: in which order they were, what each is compared by, and whether a change is real."""

from posecheck.change.between import changes
from posecheck.change.figures import figures
from posecheck.change.order import in_order

__all__ = ["changes", "figures", "in_order"]
