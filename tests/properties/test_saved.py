"""The report of any session is read back from its file as it was written."""

from __future__ import annotations

from hypothesis import given

from posecheck.report.json import as_object, to_json
from posecheck.report.saved import parse_report
from tests.properties.sessions import Session, property_test, sessions


@property_test(max_examples=12)
@given(session=sessions(most_reps=2))
def test_a_saved_report_is_read_as_it_was_written(session: Session) -> None:
    report = session.report()
    again = parse_report(to_json(report), name="session")
    assert as_object(again) == as_object(report)
    assert parse_report(to_json(again), name="again") == again
