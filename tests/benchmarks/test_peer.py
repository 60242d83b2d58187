"""The peer: its equations, that it is fitted on the calibration study alone, and its stored scores."""

import shutil
import tomllib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from peer import fit, model, score
from peer.fit import WAYS

from myosat.analysis import observation
from myosat.analysis.observation import CellSeries
from myosat.analysis.predict import observed_series

CONSTANTS = st.lists(st.floats(1e-6, 1e2), min_size=model.CONSTANTS, max_size=model.CONSTANTS)
STATES = st.lists(st.floats(0.0, 1e5), min_size=len(model.STATES), max_size=len(model.STATES))
TIMES = np.array([1.0, 3.5, 7.0, 28.0])


@pytest.fixture
def mckellar() -> CellSeries:
    (series,) = observed_series("calibration")
    return series


def _solved(off: tuple[int, ...]) -> dict[str, np.ndarray]:
    """A solution at the quoted constants, some of them (k1 to k19) switched off."""
    states = model.solve([0.0 if n in off else k for n, k in enumerate(fit.QUOTED, 1)], TIMES)
    assert states is not None
    return dict(zip(model.STATES, states, strict=True))


def test_what_neutrophils_eat_is_found_in_them() -> None:
    """Without feeding M1 and other loss of fed cells, dead nuclei and fed neutrophils sum to those killed."""
    got = _solved(off=(2, 5))
    assert got["fed"][-1] > 1.0
    assert got["dead_nuclei"] + got["fed"] == pytest.approx(np.full(len(TIMES), model.KILLED), rel=1e-6)


def test_satellite_cells_only_change_state_unless_they_divide_or_die() -> None:
    """Quiescent, activated, myocytes and what myocytes gave back."""
    got = _solved(off=(16, 18))
    pool = sum(got[name] for name in ("quiescent", "activated", "myocytes", "returned"))
    assert got["returned"][-1] > 1.0
    assert pool == pytest.approx(np.full(len(TIMES), model.QUIESCENT), rel=1e-6)


def test_monocytes_only_become_macrophages_unless_they_enter_or_leave() -> None:
    """M1 come from monocytes, M2 from M1, one for one."""
    got, entering = _solved(off=(6, 8, 9, 12)), _solved(off=(8, 9, 12))
    total = [sum(one[name] for name in ("monocytes", "m1", "m2")) for one in (got, entering)]
    assert total[0] == pytest.approx(np.zeros(len(TIMES)), abs=1e-6)
    assert np.all(np.diff(total[1]) > 0.0)


@given(STATES, CONSTANTS)
def test_no_cell_number_can_fall_below_zero(state: list[float], k: list[float]) -> None:
    """Where a state is zero, it does not fall."""
    for place in range(len(model.STATES)):
        empty = [0.0 if n == place else value for n, value in enumerate(state)]
        assert model.slopes(empty, *k)[place] >= 0.0


def test_another_solver_agrees(mckellar: CellSeries) -> None:
    """Radau at the stored constants."""
    from scipy.integrate import solve_ivp

    k = score.stored()["equal_terms"].constants
    found = model.solve(k, mckellar.after)
    with np.errstate(all="ignore"):  # SciPy widens the step of its slopes over states that stay at zero
        wanted = solve_ivp(
            lambda _, y: model.slopes(y.tolist(), *k),
            (0.0, 7.0),
            model.start(),
            method="Radau",
            t_eval=mckellar.after,
            rtol=1e-9,
            atol=1e-8,
        )
    assert found is not None and wanted.success
    assert model.counts(found) == pytest.approx(model.counts(wanted.y), rel=1e-3, abs=1e-3)


def test_a_solve_that_fails_counts_as_far_off(mckellar: CellSeries) -> None:
    """Activated cells that multiply without bound."""
    wild = list(fit.QUOTED)
    wild[15] = 1e6
    assert model.solve(wild, mckellar.after) is None
    row = np.log([*wild, 1.0, 1.0])
    assert np.all(fit.residuals(row, mckellar, WAYS["equal_terms"]) == fit.MISSING)
    assert np.isnan(model.returned(wild, 7.0))


@pytest.mark.parametrize("name", WAYS)
def test_a_fit_comes_closer_within_its_bounds(name: str, mckellar: CellSeries) -> None:
    """Some steps from the quoted constants."""
    way, start = WAYS[name], fit.first(0, 1, mckellar, WAYS[name])
    end = fit.fit_from(start, mckellar, way, 36)
    low, high = fit.bounds(mckellar, way)
    assert end.loss < 0.9 * fit.loss(start, mckellar, way)
    assert np.all(end.row(way) >= low - 1e-9) and np.all(end.row(way) <= high + 1e-9)
    assert way.capture or set(end.capture.values()) == {1.0}


def _fitted_on(folder: Path, edit: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What the command writes when one number of a study is changed by hand."""
    shutil.copytree(observation.FOLDER, folder, ignore=shutil.ignore_patterns(observation.DECLARATION.name))
    for name, new in edit.items():
        file = folder / name
        head, sample = file.read_text().rsplit("[[sample]]", 1)
        file.write_text(f"{head}[[sample]]\n{new}")
        assert sample.strip() != new.strip()
    out = folder / "fitted.out"
    with monkeypatch.context() as patch:
        patch.setattr(observation, "FOLDER", folder)
        fit.main(["--starts", "0", "--steps", "2", "--out", str(out)])
    return {key: value for key, value in tomllib.loads(out.read_text()).items() if key in WAYS}


OTHER = """time = "7 days"
neutrophils = 0.4
monocytes = 0.1
m1 = 0.1
m2 = 0.1
quiescent = 0.1
activated = 0.1
committed = 0.1
"""


def test_the_fit_never_sees_the_validation_study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other data there, the same fit; other data in the calibration study, another fit."""
    plain = _fitted_on(tmp_path / "plain", {}, monkeypatch)
    assert _fitted_on(tmp_path / "held", {"demicheli2020.toml": OTHER}, monkeypatch) == plain
    assert _fitted_on(tmp_path / "seen", {"mckellar2021.toml": OTHER}, monkeypatch) != plain


@pytest.mark.parametrize("name", score.stored())
def test_stored_constants_give_the_stored_scores(name: str, mckellar: CellSeries) -> None:
    """What fitted.toml holds makes what peer.toml says."""
    fitted = score.stored()[name]
    kept = tomllib.loads(score.SCORES.read_text())
    assert score.scores(fitted) == pytest.approx(kept[name], rel=0.01)
    assert score.copied() == pytest.approx(kept["copied"], rel=0.01)
    row = fitted.row(WAYS[name])
    assert fit.loss(row, mckellar, WAYS[name]) == pytest.approx(fitted.loss, rel=0.01)
