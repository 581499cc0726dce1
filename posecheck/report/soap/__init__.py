"""A SOAP note, one module for each subject of its objective part."""

from posecheck.report.soap.note import soap_note

__all__ = ["soap_note"]
