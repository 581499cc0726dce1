"""The bundles: what the original models said is kept, and the metadata is added."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from flatbuffers import Builder
from flatbuffers.table import Table

import pose_bundle

VERSION, OPERATORS, SUBGRAPHS, DESCRIPTION, BUFFERS, METADATA = 0, 1, 2, 3, 4, 6
WEIGHTS = bytes(range(64))


def small_model(*, entries: int = 0) -> bytes:
    """Return a model of the shape of a TFLite file: two buffers, one of them with aligned weights."""
    builder = Builder(1024)
    description = builder.CreateString("a small model")
    builder.Prep(16, len(WEIGHTS))
    weights = builder.CreateByteVector(WEIGHTS)
    buffers = [table(builder, {}), table(builder, {0: weights})]
    subgraph = table(builder, {3: builder.CreateString("main")})
    references = {
        SUBGRAPHS: vector(builder, [subgraph]),
        DESCRIPTION: description,
        BUFFERS: vector(builder, buffers),
    }
    if entries:
        names = [builder.CreateString(f"entry {i}") for i in range(entries)]
        references[METADATA] = vector(builder, [table(builder, {0: name}) for name in names])
    builder.StartObject(8)
    builder.PrependUint32Slot(VERSION, 3, 0)
    for field, reference in references.items():
        builder.PrependUOffsetTRelativeSlot(field, reference, 0)
    builder.Finish(builder.EndObject(), file_identifier=b"TFL3")
    return bytes(builder.Output())


def table(builder: Builder, references: dict[int, int]) -> int:
    builder.StartObject(4)
    for field, reference in references.items():
        builder.PrependUOffsetTRelativeSlot(field, reference, 0)
    return builder.EndObject()


def vector(builder: Builder, references: list[int]) -> int:
    builder.StartVector(4, len(references), 4)
    for reference in reversed(references):
        builder.PrependUOffsetTRelative(reference)
    return builder.EndVector()


def root(content: bytes) -> Table:
    return Table(content, struct.unpack_from("<I", content)[0])


def field(of: Table, number: int) -> int:
    return of.Offset(4 + 2 * number)


def tables(of: Table, number: int) -> list[Table]:
    offset = field(of, number)
    return [
        Table(of.Bytes, of.Indirect(of.Vector(offset) + 4 * i))
        for i in range(of.VectorLen(offset) if offset else 0)
    ]


def text(of: Table, number: int) -> str:
    return of.String(of.Pos + field(of, number)).decode()


def data(of: Table) -> tuple[int, bytes]:
    """Return position and content of a buffer."""
    start = of.Vector(field(of, 0))
    return start, bytes(of.Bytes[start : start + of.VectorLen(field(of, 0))])


def number_at(of: Table, number: int) -> int:
    return struct.unpack_from("<I", of.Bytes, of.Pos + field(of, number))[0]


def test_what_the_model_said_is_kept() -> None:
    model = root(pose_bundle.with_metadata(small_model(), 0.0, 255.0))

    assert number_at(model, VERSION) == 3
    assert text(model, DESCRIPTION) == "a small model"
    assert [text(subgraph, 3) for subgraph in tables(model, SUBGRAPHS)] == ["main"]
    assert field(model, OPERATORS) == 0, "a field that was absent stays absent"
    assert not field(tables(model, BUFFERS)[0], 0)
    assert data(tables(model, BUFFERS)[1])[1] == WEIGHTS


def test_the_original_lies_in_the_result_byte_for_byte() -> None:
    original = small_model()
    assert original in pose_bundle.with_metadata(original, 0.0, 255.0)


@pytest.mark.parametrize("entries", [0, 1, 3])
def test_metadata_is_a_further_entry_with_a_further_buffer(entries: int) -> None:
    model = root(pose_bundle.with_metadata(small_model(entries=entries), 127.5, 63.0))

    added = tables(model, METADATA)[-1]
    assert [text(e, 0) for e in tables(model, METADATA)] == [
        *(f"entry {i}" for i in range(entries)),
        "TFLITE_METADATA",
    ]
    assert number_at(added, 1) == len(tables(model, BUFFERS)) - 1 == 2
    assert data(tables(model, BUFFERS)[2])[1] == pose_bundle.normalisation_metadata(127.5, 63.0)


def test_metadata_says_mean_and_standard_deviation() -> None:
    content = pose_bundle.normalisation_metadata(127.5, 63.0)
    assert content[4:8] == b"M001"

    (subgraph,) = tables(root(content), 3)
    (image,) = tables(subgraph, 2)
    (unit,) = tables(image, 4)
    assert content[unit.Pos + field(unit, 0)] == 1, "the unit is NormalizationOptions"
    options = Table(content, unit.Indirect(unit.Pos + field(unit, 1)))
    values = [struct.unpack_from("<f", content, options.Vector(field(options, i)))[0] for i in (0, 1)]
    assert values == [127.5, 63.0]


@pytest.mark.parametrize("excess", range(0, 16, 3))
def test_tensor_data_stays_aligned(excess: int) -> None:
    original = small_model() + bytes(excess)
    model = root(pose_bundle.with_metadata(original, 0.0, 255.0))
    for buffer in tables(model, BUFFERS)[1:]:
        assert data(buffer)[0] % 16 == 0


@pytest.mark.parametrize("content", [b"", b"<html>not found</html>", small_model()[:6]])
def test_what_is_not_a_model_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="TFL3"):
        pose_bundle.with_metadata(content, 0.0, 255.0)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "pose_solution_packed_assets.data").write_bytes(small_model())
    (tmp_path / "pose_landmark_lite.tflite").write_bytes(small_model(entries=1))
    return tmp_path


def test_a_bundle_is_an_uncompressed_zip_of_two_aligned_models(package: Path) -> None:
    content = pose_bundle.assemble(package, "lite")
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        assert bundle.testzip() is None
        assert bundle.namelist() == ["pose_detector.tflite", "pose_landmarks_detector.tflite"]
        detector, landmarks = (bundle.read(name) for name in bundle.namelist())
    assert detector == pose_bundle.with_metadata(small_model(), 127.5, 127.5)
    assert landmarks == pose_bundle.with_metadata(small_model(entries=1), 0.0, 255.0)
    assert content.index(detector) % 16 == content.index(landmarks) % 16 == 0


def test_the_same_files_give_the_same_bundle(package: Path) -> None:
    assert pose_bundle.assemble(package, "lite") == pose_bundle.assemble(package, "lite")
