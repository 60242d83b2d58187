"""What a run is told in words."""

from myosat.analysis.summary import _facts, overrides
from myosat.scenario.grammar import load, parse


def test_an_override_is_told_beside_what_the_subject_would_have_had() -> None:
    scenario = load("young_toxin").set({"parameters.area_rest": "3000 um^2"})
    male, female = (overrides(scenario.set({"subject.sex": sex})) for sex in ("male", "female"))
    assert male == ["area_rest = 3,000 um^2 instead of 2,630"]
    assert female == ["area_rest = 3,000 um^2 instead of 2,120"]


def test_courses_are_told_with_agent_rhythm_and_what_is_extrapolated() -> None:
    text = (
        'title = "T"\nduration = "8 weeks"\n[subject]\nspecies = "human"\nsex = "female"\nage = "70 years"\n'
        'history = {activity = "active", protein = "1 g/kg/day"}\n'
        '[interventions.resistance_training]\nsessions = "2 / week"\nintensity = 0.5\nlength = "30 minutes"\n'
        '[interventions.myostatin_blockade]\nagent = "trevogrumab"\ndose = "0.3 g"\n'
        "[interventions.testosterone]\nextrapolate = true\n"
        '[interventions.protein]\ndose = "100 g/kg/day"\nextrapolate = true\nadherence = 0.5\n'
    )
    facts = _facts(parse(text))
    assert facts[1:] == [
        "history: activity active, protein 1 g/kg/day",
        "intervention: resistance_training 2 a week of 0.5 h at intensity 0.5, day 0 to day 56",
        "intervention: myostatin_blockade trevogrumab 300 mg every 28 days, day 0 to day 56",
        "intervention: testosterone 125 mg every 7 days, day 0 to day 56; EXTRAPOLATED, evidence is male",
        "intervention: protein 100 g/kg/day, day 0 to day 56, adherence 0.5; EXTRAPOLATED, evidence covers "
        "0.1 g/kg/day to 1.5 g/kg/day",
    ]
