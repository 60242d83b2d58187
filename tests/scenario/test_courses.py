"""Doses, sessions and agents in a scenario file: what may be said, what becomes of it, what is told."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from myosat.errors import InputError
from myosat.scenario import regimen
from myosat.scenario.grammar import Course, parse
from myosat.scenario.provenance import revive, scenario_record
from myosat.scenario.simulate import simulate

HEAD = """\
title = "T"
duration = "{duration}"
[subject]
species = "{species}"
sex = "{sex}"
age = "{age}"
"""

pytestmark = pytest.mark.usefixtures("fakes")


def scenario(
    body: str, *, species: str = "human", sex: str = "male", duration: str = "8 weeks", age: str | None = None
) -> Any:
    age = age or {"human": "70 years", "mouse": "6 months"}[species]
    return parse(HEAD.format(species=species, sex=sex, age=age, duration=duration) + body, "f.toml")


def course(body: str, **settings: str) -> Course:
    (made,) = scenario(body, **settings).courses
    return made


def told(body: str, **settings: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        scenario(body, **settings)
    return [str(problem) for problem in caught.value.problems]


def test_defaults_come_from_the_file_of_the_intervention() -> None:
    week, month = 7.0, 28.0
    assert course("[interventions.hormone]\n") == Course(
        "hormone", 100.0, 0.0, 56.0, every=week, timing="explicit"
    )
    lifting = course("[interventions.lifting]\n")
    assert (lifting.dose, lifting.length, lifting.timing) == (pytest.approx(0.8), 1 / 24, "averaged")
    assert lifting.every == pytest.approx(week / 3)
    assert lifting.intensity == pytest.approx(0.8)
    alpha = course("[interventions.antibody]\n")
    assert (alpha.agent, alpha.dose, alpha.every) == ("alpha", 700.0, month)
    assert course("[interventions.antibody]\n", species="mouse").agent == "beta"
    gamma = course('[interventions.antibody]\nagent = "gamma"\n')
    assert (gamma.dose, gamma.every, gamma.length, gamma.timing) == (30.0, None, None, None)


def test_a_course_says_its_own() -> None:
    body = '[interventions.lifting]\nsessions = "2 / week"\nintensity = "50 %"\nlength = "90 minutes"\n'
    made = course(body + 'timing = "explicit"\nadherence = 0.9\n')
    assert (made.dose, made.every, made.timing) == (pytest.approx(0.75), pytest.approx(3.5), "explicit")
    made = course('[interventions.hormone]\ndose = "0.05 g"\nevery = "2 weeks"\ntiming = "averaged"\n')
    assert (made.dose, made.every, made.timing) == (pytest.approx(50.0), 14.0, "averaged")
    assert course('[interventions.lifting]\nsessions = "1/day"\n').every == 1.0
    assert course('[interventions.lifting]\nsessions = "12 / month"\n').every == pytest.approx(30.4375 / 12)


def test_set_reaches_every_field_of_a_course() -> None:
    base = scenario("[interventions.lifting]\n[interventions.hormone]\n[interventions.antibody]\n")
    changes = {
        "interventions.lifting.sessions": "6 / week",
        "interventions.lifting.intensity": 0.5,
        "interventions.lifting.length": "30 minutes",
        "interventions.hormone.every": "2 weeks",
        "interventions.hormone.timing": "averaged",
        "interventions.antibody.agent": "gamma",
    }
    lifting, hormone, antibody = base.set(changes).courses
    assert (lifting.every, lifting.dose) == (pytest.approx(7 / 6), pytest.approx(0.25))
    assert (hormone.every, hormone.timing) == (14.0, "averaged")
    assert (antibody.agent, antibody.every) == ("gamma", None)
    with pytest.raises(InputError, match=r"^f\.toml: interventions\.lifting\.every: lifting is done in sess"):
        base.set({"interventions.lifting.every": "1 week"})


def test_a_record_of_a_course_gives_it_back() -> None:
    made = scenario("[interventions.lifting]\n[interventions.hormone]\n[interventions.antibody]\n")
    record = scenario_record(made)
    assert revive(record, "record").courses == made.courses
    for course in record["courses"]:
        course["agent"] = "delta"
    with pytest.raises(InputError, match="lifting has no agent 'delta' to use in a human"):
        revive(record, "record")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            '[interventions.lifting]\ndose = "100 mg"\n',
            "8: interventions.lifting.dose: lifting is done in sessions and has no 'dose'; "
            "allowed: sessions, length, intensity, timing",
        ),
        (
            '[interventions.hormone]\nsessions = "3 / week"\n',
            "8: interventions.hormone.sessions: hormone is given in doses and has no 'sessions'; "
            "allowed: dose, every, timing",
        ),
        (
            "[interventions.hormone]\nintensity = 1\n",
            "8: interventions.hormone.intensity: hormone is given in doses and has no 'intensity'",
        ),
        (
            '[interventions.nsaid]\nevery = "1 day"\n',
            "8: interventions.nsaid.every: nsaid is given continuously and has no 'every'; allowed: dose",
        ),
        (
            '[interventions.nsaid]\ntiming = "explicit"\n',
            "8: interventions.nsaid.timing: nsaid is given continuously and has no 'timing'",
        ),
        (
            '[interventions.antibody]\nagent = "gamma"\nevery = "1 day"\n',
            "9: interventions.antibody.every: gamma is given continuously and has no 'every'",
        ),
        (
            '[interventions.antibody]\nagent = "alhpa"\n',
            '8: interventions.antibody.agent: unknown agent of antibody: "alhpa"; allowed: alpha, gamma; '
            "did you mean 'alpha'?",
        ),
        (
            '[interventions.antibody]\nagent = "beta"\n',
            "8: interventions.antibody.agent: beta cannot be used in a human; allowed: alpha, gamma",
        ),
        (
            '[interventions.hormone]\nagent = "alpha"\n',
            "8: interventions.hormone.agent: hormone has no agents to choose from; allowed: no 'agent'",
        ),
        ("[interventions.antibody]\nagent = 3\n", "8: interventions.antibody.agent: found 3; allowed: one"),
        (
            "[interventions.lifting]\nintensity = 1.2\n",
            "8: interventions.lifting.intensity: out of range: found 1.2; allowed: a share of the most that "
            "one can do, from 0 to 1",
        ),
        (
            "[interventions.lifting]\nintensity = 0.01\n",
            "8: interventions.lifting.intensity: over ten times outside the evidence, so perhaps a wrong",
        ),
        (
            '[interventions.lifting]\nintensity = "1 kg"\n',
            "8: interventions.lifting.intensity: a plain number belongs here",
        ),
        (
            "[interventions.lifting]\nsessions = 3\n",
            "8: interventions.lifting.sessions: missing unit: found 3; allowed: sessions in a time, such as "
            "'3 / week'",
        ),
        ('[interventions.lifting]\nsessions = "3 week"\n', 'wrong dimension: found "3 week"'),
        ('[interventions.lifting]\nsessions = "0 / week"\n', 'out of range: found "0 / week"'),
        ('[interventions.lifting]\nsessions = "-3 / week"\n', 'out of range: found "-3 / week"'),
        ('[interventions.lifting]\nsessions = "9**9 / week"\n', "is not a quantity"),
        ('[interventions.lifting]\nsessions = "25 / day"\n', 'out of range: found "25 / day"'),
        (
            '[interventions.lifting]\nlength = "0 hours"\n',
            'out of range: found "0 hours"; allowed: a time above',
        ),
        ('[interventions.lifting]\nlength = "25 hours"\n', 'out of range: found "25 hours"'),
        (
            '[interventions.lifting]\nsessions = "2 / day"\nlength = "13 hours"\n',
            '8: interventions.lifting.sessions: the sessions overlap: found sessions "2 / day" and length '
            '"13 hours"; allowed: sessions that begin at least 13 hours apart, or shorter ones',
        ),
        (
            '[interventions.hormone]\nevery = "0 days"\n',
            '8: interventions.hormone.every: out of range: found "0 days"; allowed: a time from 1 minute',
        ),
        ('[interventions.hormone]\nevery = "201 years"\n', 'out of range: found "201 years"'),
        ("[interventions.hormone]\nevery = 7\n", "8: interventions.hormone.every: missing unit: found 7"),
        (
            '[interventions.hormone]\ntiming = "explicitly"\n',
            '8: interventions.hormone.timing: unknown timing "explicitly"; allowed: explicit, averaged; did '
            "you mean 'explicit'?",
        ),
        (
            '[interventions.hormone]\ndose = "100 mg/week"\n',
            "wrong dimension: found \"100 mg/week\"; allowed: a dose of zero or more, such as '100 mg'",
        ),
        (
            '[interventions.hormone]\ndose = "100 g"\n',
            "over ten times outside the evidence, so perhaps a wrong unit: found",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(body: str, message: str) -> None:
    (line,) = told(body)
    assert line.startswith("f.toml:")
    assert message in line


def test_a_drug_for_one_sex() -> None:
    body = "[interventions.hormone]\n"
    assert told(body, sex="female") == [
        'f.toml:7: interventions.hormone: hormone is for the male sex: found "female"; allowed: a male '
        "subject, or anything with extrapolate = true"
    ]
    made = scenario(body + "extrapolate = true\n", sex="female")
    assert made.courses[0].extrapolated
    assert "hormone is extrapolated to the female sex; its evidence is male" in made.warnings[0]
    assert not scenario(body + "extrapolate = true\n").courses[0].extrapolated


def test_an_intervention_of_the_other_species() -> None:
    assert told("[interventions.lifting]\n", species="mouse") == [
        "f.toml:7: interventions.lifting: lifting cannot be used in a mouse, only in a human; "
        "allowed: antibody, nsaid; or extrapolate = true"
    ]


def test_what_is_odd_but_allowed_warns() -> None:
    made = scenario("[interventions.lifting]\nintensity = 0.1\n")
    assert re.search(r"8: .*intensity: 0.1 is outside the evidence, 0.4 to 1", made.warnings[0])
    far = scenario("[interventions.lifting]\nintensity = 0.01\nextrapolate = true\n")
    assert far.courses[0].extrapolated
    assert scenario("[interventions.lifting]\nintensity = 0\n").warnings == ()


def test_too_many_doses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("myosat.scenario.courses.MAX_DOSES", 20)
    body = '[interventions.hormone]\n[interventions.lifting]\ntiming = "explicit"\n'
    assert told(body) == [
        "f.toml:8: interventions.lifting: all courses give 32 doses, each at its time; this one the most; "
        "allowed: up to 20, or any "
        "number with timing = 'averaged'"
    ]
    assert scenario(body.replace("explicit", "averaged")).courses
    assert scenario(body, duration="4 weeks").courses


def test_a_million_doses_are_too_many() -> None:
    body = '[interventions.hormone]\nevery = "1 minute"\n'
    (line,) = told(body, duration="2 years")
    assert "all courses give 1,051,920 doses, each at its time; this one the most" in line
    assert line.endswith("allowed: up to 1,000,000, or any number with timing = 'averaged'")


@pytest.mark.parametrize("every", [1 / 1440, 0.1, 1.0, 7 / 3, 7.0, 365.25])
@pytest.mark.parametrize("number", [1, 2, 12, 997])
def test_doses_fall_before_the_stop(every: float, number: int) -> None:
    start = 3.0
    assert regimen.doses_given(start, start + number * every, every) == number
    assert regimen.doses_given(start, start + (number - 0.5) * every, every) == number
    assert regimen.doses_given(start, start + (number + 0.5) * every, every) == number + 1


def test_explicit_and_averaged_doses_agree_on_slow_readouts(fakes: Path) -> None:
    """The law is linear, so the means are equal; what is left of the ripple is below 1 %."""
    path = fakes / "antibody.toml"
    text = path.read_text(encoding="utf-8").replace("immune.pge2", "nad.precursor_influx")
    path.write_text(text.replace("-0.01 kg/mg", "0.02 kg/mg/day"), encoding="utf-8")
    body = '[interventions.antibody]\ntiming = "{}"\n'
    runs = {
        timing: simulate(scenario(body.format(timing), species="mouse", duration="16 weeks"))
        for timing in ("explicit", "averaged")
    }
    means = [np.mean(run["nad"][run.time > 84.0]) for run in runs.values()]
    assert means[0] > 1.2
    assert means[0] == pytest.approx(means[1], rel=0.01)
    explicit = runs["explicit"]
    assert {4.0 * dose for dose in range(28)} < set(explicit.time)
    assert np.all(np.isfinite(explicit.solution.states))
