"""What a run is told in words."""

import re

import myosat as ms
from myosat.analysis.summary import _facts, label, overrides
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
        "intervention: testosterone ester 125 mg every 7 days, day 0 to day 56; EXTRAPOLATED, evidence is "
        "male",
        "intervention: protein mixed 100 g/kg/day, day 0 to day 56, adherence 0.5; EXTRAPOLATED, evidence "
        "covers 0.1 g/kg/day to 1.5 g/kg/day",
    ]


def test_people_are_told_in_what_is_measured_in_people() -> None:
    person = ms.run("resistance_training_at_72")
    told = person.summary()
    for name in ("lean mass", "knee extension", "grip strength", "gait speed", "fast fibre area"):
        assert f"\n  {name} " in told
    assert "fast satellite cells per fibre  cell/fibre" in told
    assert "central nucleation" not in told
    assert re.search(r"\n  by EWGSOP2 2019: no sarcopenia at 72 years, no sarcopenia at 72.2 years\n", told)
    mouse = ms.run("resting_muscle").summary()
    assert "EWGSOP2" not in mouse
    assert "grip" not in mouse
    assert "central nucleation" in mouse


def test_labels_leave_out_what_goes_without_saying() -> None:
    assert label("fast.fibre_area_of_type") == "fast fibre area"
    assert label("blood_nad_relative") == "NAD+ of blood"
    assert label("m1_fraction") == "M1 fraction"
