"""Bands and intervals from parameter sets: what they hold, when there are none, and bad input."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import myosat as ms
from myosat.analysis import posterior as sets
from myosat.analysis.posterior import Posterior, read
from myosat.analysis.unknowns import unknowns
from myosat.errors import InputError
from myosat.scenario import library
from myosat.scenario.grammar import load

BRIEF = """
title = "Brief"
duration = "5 days"
model = "core"

[subject]
species = "mouse"
sex = "male"
age = "3 months"

[[event]]
injury = "toxin"
at = "0 days"
"""


def made(spread: float, number: int = 30) -> Posterior:
    """Sets around the middle of the priors of what a toxin injury depends on."""
    known = tuple(unknowns([load(library.find_scenario("core_toxin"))]))
    normals = spread * np.random.default_rng(0).standard_normal((number, len(known)))
    return Posterior(known, normals, np.full(number, 1.0 / number), 1.0, "made for a test")


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Sets that ship for the time of a test."""
    file = tmp_path / "ensemble.npz"
    made(0.2).save(file)
    monkeypatch.setattr(sets, "ENSEMBLE", file)
    sets.posterior.cache_clear()
    yield file
    sets.posterior.cache_clear()


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    file = tmp_path / "brief.toml"
    file.write_text(BRIEF)
    return file


def test_sets_come_back_from_their_file(tmp_path: Path) -> None:
    before = made(0.3)
    before.save(tmp_path / "sets.npz")
    after = read(tmp_path / "sets.npz")
    assert after.unknowns == before.unknowns
    assert np.allclose(after.normals, before.normals, atol=1e-6)
    assert after.effective == pytest.approx(30.0)


def test_a_heavy_set_is_picked_in_proportion() -> None:
    one = made(0.1, number=4)
    heavy = Posterior(one.unknowns, one.normals, np.array([0.7, 0.1, 0.1, 0.1]), 1.0, "")
    assert np.bincount(heavy.picked(100), minlength=4).tolist() == [70, 10, 10, 10]


def test_bands_hold_nine_runs_in_ten_and_the_same_sets_everywhere(brief: Path, shipped: Path) -> None:
    members = ms.run(brief, uncertainty=30).members
    assert members is not None and members.alive == 30
    low, high = members.interval("quiescent")
    inside = np.mean((members.values["quiescent"] >= low) & (members.values["quiescent"] <= high))
    assert 0.85 < inside < 0.97
    assert np.all(low <= high) and float((high - low)[-1]) > 0.0


def test_sets_that_are_all_the_same_make_no_band(brief: Path, shipped: Path) -> None:
    made(0.0).save(shipped)
    members = ms.run(brief, uncertainty=20).members
    assert members is not None
    low, high = members.interval("quiescent")
    assert np.array_equal(low, high)


def test_tables_and_figures_show_it(brief: Path, shipped: Path) -> None:
    found = ms.run(brief, uncertainty=20)
    text = found.summary()
    assert "90 % of 20 sets of parameters fitted to the data" in text
    drawing = found.plot("lineage")
    assert "Bands: 90 % of 20 parameter sets" in drawing.caption
    columns = list(drawing.data.columns)
    assert any(name.endswith("_low") for name in columns) and any(name.endswith("_high") for name in columns)


def test_a_factor_has_an_interval_of_factors(shipped: Path) -> None:
    text = ms.run("core_toxin", uncertainty=20).summary()
    (line,) = (line for line in text.splitlines() if line.strip().startswith("activated"))
    factor, low, high = re.search(r"x ([\d.,]+) \[([\d.,]+) to ([\d.,]+)\]", line).groups()
    ends = [float(one.replace(",", "")) for one in (low, factor, high)]
    assert 0.3 * ends[1] < ends[0] < ends[2] < 3.0 * ends[1]


def test_what_a_scenario_sets_itself_is_certain(shipped: Path, tmp_path: Path) -> None:
    file = tmp_path / "set.toml"
    file.write_text(BRIEF + '\n[parameters]\nk_division = "1.7 1/day"\n')
    drawn = sets.members(load(file), 10)
    assert {one.parameters["k_division"][0] for one in drawn} == {1.7}
    assert len({one.parameters["k_fusion"][0] for one in drawn}) == 10


@pytest.mark.parametrize("number", [1, 19, 1001, -5])
def test_a_number_of_sets_that_says_nothing_is_refused(brief: Path, shipped: Path, number: int) -> None:
    with pytest.raises(InputError, match="20 to 1000"):
        ms.run(brief, uncertainty=number)


@pytest.mark.parametrize("number", [-3, 1, 19, 1_000_000_000])
def test_a_validation_refuses_such_a_number_before_anything_runs(number: int) -> None:
    with pytest.raises(InputError, match=f"found {number}; allowed: 20 to 1000, or 0 for all that ship"):
        ms.validate(
            ["siegel2011"], workers=1, uncertainty=number, progress=lambda *_: pytest.fail("something ran")
        )


def test_a_file_that_is_no_ensemble_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "ensemble.npz"
    file.write_bytes(b"not an archive")
    with pytest.raises(InputError, match="holds no ensemble"):
        read(file)
