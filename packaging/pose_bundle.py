"""Make MediaPipe pose landmarker bundles from the files of the npm package ``@mediapipe/pose``.

The Tasks API reads a ``.task`` bundle: an uncompressed zip of a detector and a landmark model, both of
which must carry TFLite metadata that says how pixels are normalised. The npm package has the two models
without that metadata. This module adds it and zips them.

A flatbuffer is built from its end to its start, and may refer to anything that lies behind. So the original
model is kept as it is, byte for byte, and a new root table is written in front of it: it takes over every
field of the original root, and has a longer list of buffers (the old ones and the metadata) and a longer
list of metadata entries.

Only ``flatbuffers`` is needed, so that the build does not have to install MediaPipe itself.
Field numbers: TensorFlow Lite's ``schema.fbs`` (file identifier ``TFL3``) and MediaPipe's
``metadata_schema.fbs`` (``M001``).
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from flatbuffers import Builder
from flatbuffers.number_types import Uint32Flags
from flatbuffers.table import Table

VARIANTS = ("lite", "full", "heavy")
DETECTOR_FILE = "pose_solution_packed_assets.data"  # its whole content is the detector model
LANDMARKS_FILE = "pose_landmark_{variant}.tflite"

# (mean, standard deviation): the detector takes -1..1, the landmark models take 0..1.
DETECTOR_NORMALISATION = (127.5, 127.5)
LANDMARKS_NORMALISATION = (0.0, 255.0)

MODEL_IDENTIFIER = b"TFL3"
METADATA_IDENTIFIER = b"M001"
METADATA_NAME = "TFLITE_METADATA"
ALIGNMENT = 16  # TensorFlow Lite aligns tensor data to 16 bytes

# Fields of the table Model. The other five are references: operator_codes, subgraphs, description,
# metadata_buffer and signature_defs.
MODEL_FIELDS = 8
VERSION, BUFFERS, METADATA = 0, 4, 6
OTHER_REFERENCES = (1, 2, 3, 5, 7)

ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the same input gives the same bundle, bit for bit
ZIP_HEADER_SIZE = 30
ZIP_PADDING_ID = 0xD935  # the extra field that zip alignment tools use


def assemble(package: Path, variant: str) -> bytes:
    """Return the ``.task`` bundle of one model variant.

    Parameters
    ----------
    package : Path
        Folder of the installed npm package ``@mediapipe/pose``.
    variant : str
        ``lite``, ``full`` or ``heavy``.
    """
    detector = (package / DETECTOR_FILE).read_bytes()
    landmarks = (package / LANDMARKS_FILE.format(variant=variant)).read_bytes()
    return _zipped(
        {
            "pose_detector.tflite": with_metadata(detector, *DETECTOR_NORMALISATION),
            "pose_landmarks_detector.tflite": with_metadata(landmarks, *LANDMARKS_NORMALISATION),
        }
    )


def with_metadata(model: bytes, mean: float, std: float) -> bytes:
    """Return a TFLite model that carries normalisation metadata for its input tensor.

    Parameters
    ----------
    model : bytes
        A TFLite model with one input, a picture.
    mean, std : float
        A pixel of 0..255 becomes the input (pixel - mean) / std.

    Raises
    ------
    ValueError
        If ``model`` is not a TFLite model.
    """
    if model[4:8] != MODEL_IDENTIFIER:
        raise ValueError("not a TFLite model: the file identifier TFL3 is missing")
    builder = Builder(len(model) + 1024)
    original = _Original(model, end=_aligned_bytes(builder, model) - Uint32Flags.bytewidth)

    buffers, entries = original.vector(BUFFERS), original.vector(METADATA)
    buffer = _table(builder, {0: _aligned_bytes(builder, normalisation_metadata(mean, std))})
    entry = _metadata_entry(builder, buffer_index=len(buffers))
    references = {
        **{field: original.reference(field) for field in OTHER_REFERENCES if original.has(field)},
        BUFFERS: _vector(builder, [*buffers, buffer]),
        METADATA: _vector(builder, [*entries, entry]),
    }
    builder.StartObject(MODEL_FIELDS)
    builder.PrependUint32Slot(VERSION, original.version, 0)
    for field, reference in references.items():
        builder.PrependUOffsetTRelativeSlot(field, reference, 0)
    builder.Finish(builder.EndObject(), file_identifier=MODEL_IDENTIFIER)
    return bytes(builder.Output())


def normalisation_metadata(mean: float, std: float) -> bytes:
    """Return the ``ModelMetadata`` flatbuffer that says how the input image is normalised.

    Parameters
    ----------
    mean, std : float
        A pixel of 0..255 becomes the input (pixel - mean) / std.
    """
    builder = Builder(256)
    options = _table(builder, {0: _float_vector(builder, mean), 1: _float_vector(builder, std)})
    builder.StartObject(2)  # ProcessUnit: options_type, options
    builder.PrependUint8Slot(0, 1, 0)  # 1 is NormalizationOptions
    builder.PrependUOffsetTRelativeSlot(1, options, 0)
    unit = builder.EndObject()
    image = _table(builder, {4: _vector(builder, [unit])})  # TensorMetadata.process_units
    subgraph = _table(builder, {2: _vector(builder, [image])})  # SubGraphMetadata.input_tensor_metadata
    root = _table(builder, {3: _vector(builder, [subgraph])})  # ModelMetadata.subgraph_metadata
    builder.Finish(root, file_identifier=METADATA_IDENTIFIER)
    return bytes(builder.Output())


class _Original:
    """The root table of the original model. Positions are given as a builder counts them: from the end."""

    def __init__(self, model: bytes, end: int) -> None:
        self._root = Table(model, struct.unpack_from("<I", model)[0])
        self._end = end

    @property
    def version(self) -> int:
        field = self._field(VERSION)
        return int(self._root.Get(Uint32Flags, self._root.Pos + field)) if field else 0

    def has(self, field: int) -> bool:
        return bool(self._field(field))

    def reference(self, field: int) -> int:
        """Return what a field refers to."""
        return self._end - int(self._root.Indirect(self._root.Pos + self._field(field)))

    def vector(self, field: int) -> list[int]:
        """Return the tables that a field lists; none where the field is absent."""
        offset = self._field(field)
        if not offset:
            return []
        start, count = self._root.Vector(offset), self._root.VectorLen(offset)
        return [self._end - int(self._root.Indirect(start + 4 * i)) for i in range(count)]

    def _field(self, field: int) -> int:
        return int(self._root.Offset(4 + 2 * field))


def _aligned_bytes(builder: Builder, content: bytes) -> int:
    """Write a vector of bytes whose content, not its count, is aligned."""
    builder.Prep(ALIGNMENT, len(content))
    return int(builder.CreateByteVector(content))


def _metadata_entry(builder: Builder, buffer_index: int) -> int:
    name = builder.CreateString(METADATA_NAME)
    builder.StartObject(2)  # Metadata: name, buffer
    builder.PrependUOffsetTRelativeSlot(0, name, 0)
    builder.PrependUint32Slot(1, buffer_index, 0)
    return int(builder.EndObject())


def _table(builder: Builder, references: Mapping[int, int]) -> int:
    builder.StartObject(max(references) + 1)
    for field, reference in references.items():
        builder.PrependUOffsetTRelativeSlot(field, reference, 0)
    return int(builder.EndObject())


def _vector(builder: Builder, references: Sequence[int]) -> int:
    builder.StartVector(4, len(references), 4)
    for reference in reversed(references):
        builder.PrependUOffsetTRelative(reference)
    return int(builder.EndVector())


def _float_vector(builder: Builder, value: float) -> int:
    builder.StartVector(4, 1, 4)
    builder.PrependFloat32(value)
    return int(builder.EndVector())


def _zipped(files: Mapping[str, bytes]) -> bytes:
    """Return an uncompressed zip in which each file starts at an aligned position.

    MediaPipe reads the models where they lie, so the alignment within a model must hold within the bundle.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as bundle:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, ZIP_TIME)
            padding = -(target.tell() + ZIP_HEADER_SIZE + len(name) + 4) % ALIGNMENT
            info.extra = struct.pack("<HH", ZIP_PADDING_ID, padding) + bytes(padding)
            bundle.writestr(info, content)
    return target.getvalue()
