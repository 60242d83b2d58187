"""What a run is told in words."""

from myosat.analysis.summary import overrides
from myosat.scenario.grammar import load


def test_an_override_is_told_beside_what_the_subject_would_have_had() -> None:
    scenario = load("young_toxin").set({"parameters.area_rest": "3000 um^2"})
    male, female = (overrides(scenario.set({"subject.sex": sex})) for sex in ("male", "female"))
    assert male == ["area_rest = 3,000 um^2 instead of 2,630"]
    assert female == ["area_rest = 3,000 um^2 instead of 2,120"]
