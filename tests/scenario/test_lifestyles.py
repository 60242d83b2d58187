"""The history of a subject: what may be said, and a life lived under it."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from myosat.errors import InputError
from myosat.scenario import grammar, lifestyles
from myosat.scenario.lifestyles import lifestyle, lived, read_lifestyle
from myosat.scenario.simulate import simulate
from myosat.scenario.subject import Traits, traits_of

HEAD = """\
title = "T"
duration = "2 weeks"
model = "{model}"
[subject]
species = "{species}"
sex = "male"
age = "{age}"
"""
HUMAN = HEAD.format(species="human", age="70 years", model="full")
SOURCE = lifestyles.LIFESTYLES / "human.toml"


def told(history: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        grammar.parse(HUMAN + f"history = {history}\n", "f.toml")
    return [str(problem) for problem in caught.value.problems]


def test_a_life_moves_levers() -> None:
    life = lifestyle("human")
    assert life is not None
    assert life.activity["habitual"].effects == ()
    assert lived("human", {}) == lived("human", {"activity": "habitual"}) == ()
    assert dict(lived("human", {"activity": "sedentary"})) == {"body.inactivity": 0.3}
    assert set(dict(lived("human", {"activity": "trained"}))) == {"fibre.load", "fibre.endurance"}
    ((lever, value),) = lived("human", {"protein": "800 mg/kg/day"})
    assert (lever, value) == (life.protein.lever, pytest.approx(0.8 - life.protein.reference.value))
    assert lived("human", {"protein": life.protein.reference.text}) == ()
    assert lived("mouse", {}) == ()


def test_a_history_is_read_with_its_scenario() -> None:
    text = HUMAN + 'history = {activity = "sedentary", protein = "0.8 g/kg/day"}\n'
    scenario = grammar.parse(text)
    assert scenario.subject.history == {"activity": "sedentary", "protein": "0.8 g/kg/day"}
    traits = traits_of(scenario.subject)
    assert hash(traits) != hash(Traits("human", "male", "vastus lateralis", traits.age))
    assert [lever for lever, _ in traits.history] == ["body.inactivity", "nutrition.protein"]
    other = scenario.set({"subject.history.activity": "active"})
    assert other.subject.history["activity"] == "active"


@pytest.mark.parametrize(
    ("history", "message"),
    [
        (
            '{activity = "sedantary"}',
            'f.toml:8: subject.history.activity: unknown activity "sedantary"; allowed: habitual, sedentary, '
            "active, trained; did you mean 'sedentary'?",
        ),
        (
            '{protien = "1 g/kg/day"}',
            'unknown history of a human: "protien"; allowed: activity, protein; did you',
        ),
        (
            '{protein = "5 g/kg/day"}',
            'f.toml:8: subject.history.protein: out of range: found "5 g/kg/day"; allowed: 0.4 g/kg/day to 3 '
            "g/kg/day",
        ),
        ('{protein = "80 g/day"}', 'wrong dimension: found "80 g/day"; allowed: 0.4 g/kg/day to 3 g/kg/day'),
        ('{protein = "1.2"}', 'missing unit: found "1.2"'),
        ("{protein = 1.2}", "subject.history.protein: found 1.2; allowed: one line of text"),
    ],
)
def test_a_wrong_history_is_told(history: str, message: str) -> None:
    (line,) = told(history)
    assert message in line


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "[activity.habitual]",
            "[actvity.habitual]",
            'unknown key "actvity"; allowed: activity, protein; did',
        ),
        (
            "[protein.reference]",
            "[protein.refrence]",
            "protein.refrence: unknown key .* did you mean 'reference'",
        ),
        ('lever = "body.inactivity"', 'levr = "body.inactivity"', "effect.1.levr: unknown key .*'lever'"),
        (
            'value = "0.3"',
            'value = "x"',
            "activity.sedentary.effect.1.value: 'x' does not start with a number",
        ),
        ('value = "0.3"\n', "", "activity.sedentary.effect.1.value: has no value"),
        ('value = "1.1 g/kg/day"', 'value = "5 g/kg/day"', "protein.reference: out of range"),
        ('value = "1.1 g/kg/day"', 'value = "5 g/day"', "protein.reference.value: wrong dimension"),
        ('"0.4 g/kg/day"', '"4 kg"', "protein.range.1: wrong dimension"),
        ('unit = "g/kg/day"', 'unit = "g/kg/dy"', "protein.unit: .*'dy' is not a known unit"),
    ],
)
def test_a_wrong_lifestyle_file_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = SOURCE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "human.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_lifestyle(path)


@pytest.fixture
def mouse_life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A made-up history of mice, on levers that the model has had from the beginning."""
    text = SOURCE.read_text(encoding="utf-8").replace("body.inactivity", "immune.pge2")
    text = text.replace("fibre.load", "no.such.lever").replace("fibre.endurance", "nad.precursor_influx")
    (tmp_path / "mouse.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(lifestyles, "LIFESTYLES", tmp_path)
    lifestyle.cache_clear()
    yield
    lifestyle.cache_clear()


def run(history: str, body: str = "", model: str = "full") -> Any:
    head = HEAD.format(species="mouse", age="24 months", model=model)
    return simulate(grammar.parse(head + history + body))


def lever(result: Any, name: str) -> Any:
    return result.solution.levers[list(result.model.levers).index(name)]


def test_a_history_holds_before_and_during_the_run(mouse_life: Any) -> None:
    plain = run("")
    active = run('history = {activity = "active"}\n')
    assert np.all(lever(active, "nad.precursor_influx") == 0.3)
    assert active.parameters == plain.parameters
    assert active.baseline["nad"] > 1.05 * plain.baseline["nad"]
    assert active.at("nad", 14.0) == pytest.approx(active.baseline["nad"], rel=0.02)


def test_an_intervention_acts_on_top_of_a_history(mouse_life: Any) -> None:
    sedentary = run('history = {activity = "sedentary"}\n', "[interventions.nsaid]\n")
    plain = run("", "[interventions.nsaid]\n")
    ratio = lever(sedentary, "immune.pge2") / lever(plain, "immune.pge2")
    assert ratio == pytest.approx(np.full_like(ratio, 1.3))


def test_a_signal_held_at_rest_is_that_of_the_life(mouse_life: Any) -> None:
    held = '[experiment]\nclamp = {"nad" = "rest"}\n'
    result = run('history = {activity = "active"}\n', held)
    assert np.ptp(result["nad"]) == 0.0
    assert result.at("nad", 0.0) == result.baseline["nad"]


def test_a_lever_that_the_model_lacks_is_told(mouse_life: Any, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"mouse\.toml: the full model has no lever 'no\.such\.lever'"):
        run('history = {activity = "trained"}\n')


def test_the_teaching_model_comes_from_the_life_and_says_that_it_leaves_it(mouse_life: Any) -> None:
    result = run('history = {activity = "active"}\n', model="core")
    assert "the core model comes from this life and leaves it at t = 0" in result.scenario.warnings[0]
