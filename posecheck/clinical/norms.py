"""How a result compares with what is usual among people of the same age and sex."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import Final

from posecheck.exercise.clinical_test import Band, ClinicalTest, Norms
from posecheck.exercise.prescription import Patient
from posecheck.result import NoNorm, NormComparison, Standing

SPREAD: Final = 2.0
"""A distance from the mean is told in standard deviations only where a result can lie this many of them away
on either side: a stance that ends after 45 s, with a mean of 40 s and a standard deviation of 10 s, is not
spread like that. Ours: 95% of a normal distribution lie within them."""
USUAL_SD: Final = 1.0
"""Without published limits, results within one standard deviation are called usual: two thirds of people.
Ours."""


def compared(
    value: float | None,
    test: ClinicalTest,
    patient: Patient,
    sources: Mapping[str, str],
    *,
    most: float = inf,
) -> NormComparison | NoNorm:
    """Compare a result with the norm for a patient.

    Parameters
    ----------
    value : float or None
        The result, in the unit of the test; None if there is none.
    test : ClinicalTest
        Has the norms.
    patient : Patient
        Age and sex, as far as they are known.
    sources : mapping of str to str
        Publications of the exercise, by key.
    most : float
        The greatest result that is possible, in the unit of the test; none is below 0.

    Returns
    -------
    NormComparison or NoNorm
        Why it cannot be compared, where it cannot.
    """
    norms = test.norms
    if norms is None:
        return NoNorm.NOT_PUBLISHED
    if value is None:
        return NoNorm.NO_RESULT
    band = _band(norms, patient)
    if isinstance(band, NoNorm):
        return band
    return NormComparison(
        ages=band.ages,
        sex=band.sex,
        mean=band.mean,
        sd=band.sd,
        n=band.n,
        low=band.low,
        high=band.high,
        limits=norms.limits if (band.low, band.high) != (None, None) else None,
        unit=norms.unit,
        standing=_standing(value, band),
        z=_z(value, band, most),
        share=value / band.mean if band.mean else None,
        better=test.better,
        citation=sources[norms.source],
        verified=norms.verified,
    )


def _band(norms: Norms, patient: Patient) -> Band | NoNorm:
    """Return the band that a patient belongs to, or what hinders."""
    if patient.age is None:
        return NoNorm.NO_AGE
    of_age = [band for band in norms.bands if band.ages[0] <= patient.age <= band.ages[1]]
    if not of_age:
        return NoNorm.OTHER_PEOPLE
    fitting = [band for band in of_age if band.holds(patient.age, patient.sex)]
    if fitting:
        return fitting[0]
    return NoNorm.NO_SEX if patient.sex is None else NoNorm.OTHER_PEOPLE


def _z(value: float, band: Band, most: float) -> float | None:
    """Return the distance from the mean in standard deviations; None where it would mislead."""
    mean, sd = band.mean, band.sd
    if mean is None or sd is None or mean - SPREAD * sd < 0.0 or mean + SPREAD * sd > most:
        return None
    return (value - mean) / sd


def _standing(value: float, band: Band) -> Standing | None:
    low, high = band.low, band.high
    if (low, high) == (None, None):
        if band.mean is None or band.sd is None:
            return None
        low, high = band.mean - USUAL_SD * band.sd, band.mean + USUAL_SD * band.sd
    if low is not None and value < low:
        return Standing.BELOW
    if high is not None and value > high:
        return Standing.ABOVE
    return Standing.USUAL
