"""What sequencing sees: fractions, seldom caught cells, and that only the calibration study is fitted."""

from pathlib import Path

import numpy as np
import pytest

from myosat.analysis import observation
from myosat.analysis.observation import CellSeries, fit_capture, load, load_all
from myosat.errors import InputError


def _series(split: str) -> CellSeries:
    return next(one for one in load_all() if one.split == split)


@pytest.fixture
def mckellar() -> CellSeries:
    return _series("calibration")


def test_fractions_sum_to_one_and_absolute_scale_does_not_matter(mckellar: CellSeries) -> None:
    model = mckellar.observation
    counts = np.random.default_rng(0).uniform(1.0, 1e4, (len(model.readouts), 5))
    factors = {"activated": 0.1, "committed": 0.5}
    seen = model.fractions(counts, factors)
    assert seen.sum(axis=0) == pytest.approx(1.0)
    assert model.fractions(7.0 * counts, factors) == pytest.approx(seen)


def test_counts_that_are_the_data_over_their_capture_fit_without_error(mckellar: CellSeries) -> None:
    """Cells caught less are more: the fit of capture finds the factors that made the data."""
    wanted = {"activated": 0.05, "committed": 0.2}
    model = mckellar.observation
    caught = np.array([wanted.get(type, 1.0) for type in model.readouts])
    counts = mckellar.fractions[:, 1:] / caught[:, None]
    found = fit_capture(mckellar, counts)
    assert found == pytest.approx(wanted, rel=0.02)
    assert mckellar.nrmse(counts, found) < 1e-3
    assert mckellar.nrmse(counts, {"activated": 1.0, "committed": 1.0}) > 0.1


def test_early_myogenic_values_weigh_less_in_a_fit_and_not_in_a_score(mckellar: CellSeries) -> None:
    """Days 1 and 2 of myogenic types are likelier an error of capture than biology."""
    model, types = mckellar.observation, list(mckellar.observation.readouts)
    days = mckellar.after.tolist()
    weight = model.early[2.0, "activated"]
    assert 0.0 < weight < 1.0 and (5.0, "activated") not in model.early and (2.0, "m1") not in model.early
    counts = np.full((len(types), len(days)), 100.0)
    factors = dict.fromkeys(model.factors, 1.0)
    error = mckellar.errors(counts, factors)
    row = mckellar.residuals(counts, factors).reshape(error.shape)
    place = types.index("activated"), days.index(2.0)
    assert row[place] == pytest.approx(error[place] * np.sqrt(weight) / model.spread)
    assert mckellar.nrmse(counts, factors) == pytest.approx(float(np.sqrt(np.mean(error**2))))


def test_the_held_out_study_is_scored_on_days_2_5_and_7_with_seven_types(mckellar: CellSeries) -> None:
    """Each type over its largest fraction of that study, day 0 included."""
    held = _series("validation")
    assert held.after.tolist() == [2.0, 5.0, 7.0] and len(held.fractions) == 7
    counts = held.fractions[:, 1:].copy()
    assert held.nrmse(counts, {"activated": 1.0, "committed": 1.0}) == pytest.approx(0.0, abs=0.01)
    assert 0.27 <= mckellar.copied(held) <= 0.30  # what copying one study onto the other scores


BROKEN = """
[source]
citation = "A study"
split = "calibration"

[[sample]]
time = "0 days"
neutrophils = 0.1
monocytes = 0.2
m1 = 0.1
m2 = 0.1
quiescent = 0.5
activated = 0.0
comitted = 0.0
"""


def test_a_wrong_series_is_refused_with_line_and_nearest_type(tmp_path: Path) -> None:
    """A misspelt type: what is unknown, what is missing."""
    file = tmp_path / "study.toml"
    file.write_text(BROKEN)
    with pytest.raises(InputError) as told:
        load(file)
    text = str(told.value)
    assert "committed" in text and "comitted" in text and "study.toml:" in text


def test_every_type_is_a_readout_of_its_scenario() -> None:
    """The declaration names series that a run has."""
    from myosat.analysis.trace import series_units

    known = series_units("full", "mouse")
    assert set(observation.observation().readouts.values()) <= set(known)
