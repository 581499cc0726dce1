"""A recording that begins in the middle of a repetition: it is never called small for what nobody saw."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from posecheck.result import Finding, Rep, Verdict

from .sessions import Session, property_test, sessions


@property_test(60)
@given(session=sessions(alike=True), share=st.floats(0.1, 0.9))
def test_the_first_repetition_is_whole_or_left_out(session: Session, share: float) -> None:
    """Begun somewhere on the way out, it and the others stay what they are."""
    track = session.track()
    whole = session.report(track)
    first = whole.reps[0]
    since_s = first.start_s + share * (first.peak_s - first.start_s)
    report = session.report(track.part(slice(int((track.time_s < since_s).sum()), None)))
    assert whole.rep_count - 1 <= report.rep_count <= whole.rep_count
    assert report.partial_count == whole.partial_count
    if len(report.reps) == len(whole.reps):
        check_alike(report.reps[0], first)


def check_alike(rep: Rep, whole: Rep) -> None:
    """What is told of a repetition is what is told when all of it is seen, but for the expected error."""
    if rep.rom.excursion is not None and whole.rom.excursion is not None:
        assert abs(rep.rom.excursion - whole.rom.excursion) <= rep.rom.expected_error
    for found, truly in zip(rep.findings, whole.findings, strict=True):
        assert (
            found.verdict is not Verdict.FAIL or truly.verdict is Verdict.FAIL or within_error(found, truly)
        )


def within_error(found: Finding, truly: Finding) -> bool:
    """Tell whether two values differ by no more than their expected error."""
    assert found.measured is not None and truly.measured is not None
    return abs(found.measured - truly.measured) <= (found.expected_error or 0.0)
