"""A calibration's file has the effect that the fit saw, whether it ships or is given with a run."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from myosat.analysis import unknowns as all_unknowns
from myosat.analysis.fit import Fit, Start
from myosat.analysis.unknowns import Unknown, shipped_factor, taken, unknowns
from myosat.biology import models
from myosat.kernel import datafile
from myosat.scenario import library, subject
from myosat.scenario.grammar import Scenario, load
from myosat.scenario.overrides import with_parameters
from myosat.scenario.simulate import simulate

MOVED = {"k_fusion": 0.8, "k_area": -0.6, "resistance_training on fibre.load": 0.7, "k_activation": -0.5}


def _scenario(name: str) -> Scenario:
    return load(library.find_scenario(name))


def _fit(scenarios: list[Scenario]) -> Fit:
    """What a fit would write that had moved some unknowns of these scenarios."""
    known = tuple(one for one in unknowns(scenarios) if one.name in MOVED)
    end = Start(tuple(MOVED[one.name] for one in known), 1.0, 2.0, 3)
    nothing = np.array([])
    return Fit(known, (end,), {"mckellar2021": {"activated": 0.1}}, (), nothing, nothing, 2.0, 0, "abc")


def _forget() -> None:
    for cached in (
        models.calibrated,
        models.parameters,
        library.intervention,
        all_unknowns._table_of,  # pyright: ignore[reportPrivateUsage]
    ):
        cached.cache_clear()
    for name in vars(subject).values():
        if hasattr(name, "cache_clear"):
            name.cache_clear()


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place for a calibration as if it shipped; what was read of the real one is forgotten."""
    file = tmp_path / "parameters.toml"
    monkeypatch.setattr(models, "CALIBRATED", file)
    _forget()
    yield file
    monkeypatch.undo()
    _forget()


@pytest.mark.parametrize("name", ["resistance_training_at_72", "young_toxin"])
def test_a_run_with_the_file_is_the_run_that_the_fit_made(name: str) -> None:
    """`--parameters` with a fit's file, and the factors themselves, are one."""
    scenario = _scenario(name)
    found = _fit([scenario])
    assert found.unknowns
    given = with_parameters(scenario, datafile.parse(found.to_toml("myosat fit"), "fit.toml"))
    _same(given, taken(scenario, found.factors))


@pytest.mark.parametrize("name", ["resistance_training_at_72", "young_toxin"])
def test_a_shipped_calibration_is_what_the_fit_made(name: str, shipped: Path) -> None:
    """The table and the interventions have the fitted values; the middles of the priors stay."""
    scenario = _scenario(name)
    found = _fit([scenario])
    wanted = taken(scenario, found.factors)
    simulated = simulate(wanted)
    shipped.write_text(found.to_toml("myosat fit"))
    _forget()
    plain = simulate(scenario)
    for readout in ("quiescent", "fibre_area"):
        assert plain[readout] == pytest.approx(simulated[readout], rel=1e-5)
    for one, factor in found.factors.items():
        assert shipped_factor(scenario, one) == pytest.approx(factor, rel=1e-5)
    _same(taken(scenario, found.factors), wanted)


def test_what_was_fitted_says_so(shipped: Path) -> None:
    """Its source names the calibration and its grade is 'fitted'."""
    scenario = _scenario("resistance_training_at_72")
    shipped.write_text(_fit([scenario]).to_toml("myosat fit"))
    _forget()
    load_effect = next(
        effect.maximum
        for effect in library.intervention("resistance_training").use("human").effects
        if effect.lever == "fibre.load"
    )
    for one in (models.parameters()["k_fusion"], load_effect):
        assert one.grade == "fitted" and one.source.startswith("calibration")
        assert one.value != one.middle


def _same(one: Scenario, other: Scenario) -> None:
    first, second = simulate(one), simulate(other)
    for readout in ("quiescent", "fibre_area"):
        assert first[readout] == pytest.approx(second[readout], rel=1e-5)


def test_agents_of_one_intervention_are_told_apart() -> None:
    """An antibody and a decoy have numbers of their own."""
    scenario = _scenario("resistance_training_at_72")
    base = scenario.set({"interventions.myostatin_blockade": {"agent": "ace_031", "start": "0 days"}})
    names = {one.name for one in unknowns([base])}
    assert "myostatin_blockade ace_031 on endocrine.myostatin" in names
    other = Unknown("myostatin_blockade trevogrumab on endocrine.myostatin", "human", "normal 0.1")
    assert taken(base, {other: 0.5}).courses == base.courses
