"""Put the pose model bundles into the source tree, from where they go into the wheel."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import npm
import pose_bundle
import stamp

HERE = Path(__file__).parent
MANIFEST = ("package.json", "package-lock.json", ".npmrc")
SOURCES = (*(HERE / name for name in MANIFEST), HERE / "pose_bundle.py")
STAMP = "SHA256SUMS"


def make(folder: Path) -> None:
    """Make the three bundles in ``folder``, unless the ones made from the same sources are still there.

    Parameters
    ----------
    folder : Path
        Where ``pose_landmarker_{lite,full,heavy}.task`` go; created if needed.

    Raises
    ------
    npm.NpmError
        If the models cannot be taken from the npm registry.
    """
    bundles = [folder / f"pose_landmarker_{variant}.task" for variant in pose_bundle.VARIANTS]
    made = folder / STAMP
    if stamp.is_current(made, [*SOURCES, *bundles]):
        return
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        workplace = Path(temporary)
        for name in MANIFEST:
            shutil.copy(HERE / name, workplace)
        npm.run(workplace, "ci")
        package = workplace / "node_modules" / "@mediapipe" / "pose"
        for variant, bundle in zip(pose_bundle.VARIANTS, bundles, strict=True):
            stamp.replace(bundle, pose_bundle.assemble(package, variant))
    stamp.write(made, [*SOURCES, *bundles])
