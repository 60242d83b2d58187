"""What a comparison shows of whom, and what it says."""

from __future__ import annotations

import numpy as np
import pytest
from figure_cases import TOXIN, Runs, person, text
from figure_sheets import collisions, letters, outside

from myosat import figures
from myosat.figures import changes, words
from myosat.figures.pairs import pairs
from myosat.scenario.grammar import parse
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate

CAST = '[interventions.cast]\nstop = "2 weeks"\n'


def message(drawn) -> str:  # type: ignore[no-untyped-def]
    return str(drawn.get_label()).replace(words.GLUE, " ")


def titles(drawn) -> list[str]:  # type: ignore[no-untyped-def]
    return [axes.get_ylabel() for axes in drawn.axes if axes.get_ylabel()]


def cast() -> tuple[Result, Result]:
    """A young man with a leg in a cast, and without."""
    scenario = parse(person("Cast", "12 weeks", CAST, age="24 years"), "cast.toml")
    return simulate(scenario), simulate(scenario.without("interventions"))


def test_people_are_shown_what_is_measured_in_people(run: Runs) -> None:
    drawn = figures.draw("what_if", [run("high dose"), run("high dose without interventions")])
    assert {"Strength (% of young)", "Lean mass (kg)", "NAD⁺ of blood (% of young)"} <= set(titles(drawn))
    seen = {text for text, _ in letters(drawn)}
    assert "Cells per fast fibre" in seen
    assert not {"Quiescent cells", "Force", "Mass"} & seen
    mouse = figures.draw("what_if", [run("old"), run("young")])
    assert "Quiescent cells (/mm³)" in titles(mouse)


def test_subjects_of_different_sex_are_compared_as_shares_of_their_own_start(run: Runs) -> None:
    man = run("life")
    text = person("A woman from 20 to 90", "70 years", age="20 years").replace(
        'sex = "male"', 'sex = "female"'
    )
    woman = simulate(parse(text, "woman.toml"))
    cast = pairs([woman, man])
    assert not changes.alike(cast)
    (found,) = changes.changes_of(cast, [changes.Measure("lean_mass", "Lean mass")])
    shares = [result["lean_mass"][-1] / result["lean_mass"][0] for result in (woman, man)]
    assert found[0].end == pytest.approx(shares[0] - shares[1], abs=1e-6)
    drawn = figures.draw("what_if", [woman, man])
    assert message(drawn).endswith("in shares of the own start")
    assert all(title.endswith("(% of own start)") for title in titles(drawn))
    assert any("% of own start" in axes.get_xlabel() for axes in drawn.axes)


def test_a_change_that_is_gone_by_the_end_is_told_when_it_was(run: Runs) -> None:
    treated, plain = cast()
    strength = treated["strength"] / plain["strength"][-1] - plain["strength"] / plain["strength"][-1]
    lowest = float(np.min(strength))
    said = message(figures.draw("what_if", [treated, plain]))
    assert said.startswith(
        f"Cast immobilisation: strength {words.percent(lowest, sign=True)}".replace(words.GLUE, " ")
    )
    assert "on day 84" in said


def test_many_scenarios_have_fewer_and_wider_panels_and_no_dots() -> None:
    results = [
        simulate(
            parse(
                text(
                    f"Wounded by {share:.0%}",
                    "20 days",
                    TOXIN.format(at="1 day", severity=share),
                    model="core",
                ),
                "a",
            )
        )
        for share in (0.2, 0.4, 0.6, 0.8, 1.0)
    ]
    few, many = (figures.draw("what_if", chosen) for chosen in (results[-3:], results))
    assert (len(titles(few)), len(titles(many))) == (4, 2)
    labels = [" ".join(axes.get_xlabel() for axes in one.axes) for one in (few, many)]
    assert ["largest on the way" in label for label in labels] == [True, False]
    assert outside(many) == collisions(many) == []


def test_titles_of_panels_keep_clear_of_the_bars(run: Runs) -> None:
    treated, plain = cast()
    for size in figures.SIZES:
        drawn = figures.draw("what_if", [treated, plain], size=size)
        assert outside(drawn) == []
        assert collisions(drawn) == []
