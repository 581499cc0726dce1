"""Put the pose model bundles into the source tree, from where they go into the wheel."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

import npm
import pose_bundle

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
    stamp = folder / STAMP
    if stamp.exists() and stamp.read_text("utf-8") == _checksums(bundles):
        return
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        workplace = Path(temporary)
        for name in MANIFEST:
            shutil.copy(HERE / name, workplace)
        npm.run(workplace, "ci")
        package = workplace / "node_modules" / "@mediapipe" / "pose"
        for variant, bundle in zip(pose_bundle.VARIANTS, bundles, strict=True):
            _replace(bundle, pose_bundle.assemble(package, variant))
    _replace(stamp, _checksums(bundles).encode())


def _checksums(bundles: list[Path]) -> str:
    """Return one line for each source and each bundle: whatever is changed, cut short or gone, differs."""
    return "".join(f"{_sha256(path)}  {path.name}\n" for path in (*SOURCES, *bundles))


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else "absent"


def _replace(path: Path, content: bytes) -> None:
    """Write a file so that a reader never sees half of it."""
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.write_bytes(content)
    unfinished.replace(path)
