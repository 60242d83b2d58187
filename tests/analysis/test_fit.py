"""The fit: it finds what made the data, reads no validation target, resumes, and does not hang on workers."""

from pathlib import Path

import numpy as np
import pytest

from myosat.analysis import fit as fitting
from myosat.analysis.fit import chosen_by_default, fit
from myosat.analysis.loss import can_be_fitted, residual, standard_error, weights
from myosat.analysis.predict import Predictor, Workshop
from myosat.analysis.protocol import protocol
from myosat.analysis.targets import load, load_all, shipped
from myosat.analysis.unknowns import Unknown, factors_of
from myosat.cli import main
from myosat.errors import InputError

PAPER = """
[source]
citation = "Made up for a test"
split = "calibration"

[scenarios.brief]
based_on = "core_toxin"
set = {{duration = "12 days"}}

[[target]]
name = "nuclei at day 6"
scenario = "brief"
readout = "myonuclei"
time = "6 days"
statistic = "value"
observed = {first}
unit = "nucleus/mm^3"
tolerance = "1 %"

[[target]]
name = "nuclei at day 10"
scenario = "brief"
readout = "myonuclei"
time = "10 days"
statistic = "value"
observed = {second}
unit = "nucleus/mm^3"
tolerance = "1 %"
"""

JUDGE = """
[source]
citation = "Made up for a test"
split = "validation"

[[target]]
name = "never looked at"
scenario = "core_toxin"
readout = "quiescent"
time = "10 days"
statistic = "value"
observed = {observed}
unit = "cell/mm^3"
"""


def _paper(folder: Path, first: float = 20_000.0, second: float = 30_000.0) -> Path:
    file = folder / "paper.toml"
    file.write_text(PAPER.format(first=first, second=second))
    return file


def _made_by(folder: Path, normals: dict[str, float]) -> Path:
    """A paper whose figures the model gives with these parameters."""
    targets = load(_paper(folder)).targets
    predictor = Predictor(targets, ())
    known = [one for one in predictor.unknowns if one.name in normals]
    found = predictor("mouse", factors_of(known, [normals[one.name] for one in known]))
    return _paper(folder, found.values[0], found.values[1])


def test_it_finds_the_parameter_that_made_the_data(tmp_path: Path) -> None:
    """Figures with a tolerance of one percent leave the prior little to say."""
    file = _made_by(tmp_path, {"k_fusion": 0.9})
    found = fit(["k_fusion"], files=[file], starts=2, seed=3)
    assert found.best.normals[0] == pytest.approx(0.9, abs=0.1)
    assert found.best.cost < 0.1 * found.untouched


def test_it_is_the_same_whatever_the_number_of_workers_and_again(tmp_path: Path) -> None:
    """And depends on the seed alone."""
    file = _made_by(tmp_path, {"k_fusion": 0.5, "k_commitment": -0.5})
    names = ["k_fusion", "k_commitment"]
    one, two = (fit(names, files=[file], starts=2, seed=1, workers=workers) for workers in (1, 2))
    assert one.starts == two.starts


def test_an_interrupted_fit_goes_on_where_it_was(tmp_path: Path) -> None:
    """What was found before the interruption is not worked out again; a line cut off is."""
    file, folder = _made_by(tmp_path, {"k_fusion": 0.5}), tmp_path / "out"
    folder.mkdir()

    class Stop(Exception):
        pass

    def stop(done: int, wanted: int, what: str) -> None:
        if what == "start 2 of 2":
            raise Stop

    with pytest.raises(Stop):
        fit(["k_fusion"], files=[file], starts=2, out=folder, workers=1, progress=stop)
    memory = folder / fitting.MEMORY
    before = memory.read_text()
    assert len(before.splitlines()) > 2
    memory.write_text(before + '{"key": "cut o')
    asked: list[str] = []
    again = fit(
        ["k_fusion"],
        files=[file],
        starts=2,
        out=folder,
        workers=1,
        progress=lambda *told: asked.append(told[2]),
    )
    assert again.starts == fit(["k_fusion"], files=[file], starts=2, workers=1).starts
    assert "start 1 of 2" not in asked and "start 2 of 2" in asked


def test_a_folder_of_another_fit_is_refused(tmp_path: Path) -> None:
    """Other targets: nothing of it may be used."""
    folder = tmp_path / "out"
    folder.mkdir()
    fit(["k_fusion"], files=[_paper(tmp_path)], starts=1, out=folder, workers=1)
    with pytest.raises(InputError, match="other targets"):
        fit(["k_fusion"], files=[_paper(tmp_path, 25_000.0)], starts=1, out=folder, workers=1)


def test_it_never_reads_the_validation_split(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the fit changes with what the validation targets say: neither targets nor single cells."""
    paper, judge = _paper(tmp_path), tmp_path / "judge.toml"
    ends: list[object] = []
    for observed in (10.0, 90_000.0):
        judge.write_text(JUDGE.format(observed=observed))
        found = fit(["k_fusion"], files=[paper, judge], starts=1, workers=1)
        ends.append((found.starts, found.signature))
        assert {target.split for target in found.targets} == {"calibration"}
    assert ends[0] == ends[1]
    whole = fitting.calibration()
    assert {target.split for target in whole.targets} == {"calibration"}
    assert [one.name for one in whole.series] == ["mckellar2021"]


def test_a_file_of_validation_alone_cannot_be_fitted(tmp_path: Path) -> None:
    """It says what is missing."""
    judge = tmp_path / "judge.toml"
    judge.write_text(JUDGE.format(observed=10))
    with pytest.raises(InputError, match="no target of the calibration split"):
        fit(["k_fusion"], files=[judge])


def test_a_wrong_parameter_is_refused_with_the_nearest(tmp_path: Path) -> None:
    """Before anything runs."""
    with pytest.raises(InputError, match="k_fusoin") as told:
        fit(["k_fusoin"], files=[_paper(tmp_path)])
    assert "k_fusion" in str(told.value)


@pytest.mark.parametrize(
    ("name", "told"),
    [("", 'unknown parameter ""'), ("nsaid on immune.pge2", "no target depends on it"), ("one", "no spread")],
)
def test_a_parameter_that_cannot_be_fitted_is_refused_by_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    arguments = ["fit", str(_paper(tmp_path)), "--parameter", name, "--out", str(tmp_path / "out")]
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert "error: parameter: " in error and f'"{name}"' in error and told in error


def test_by_default_it_fits_what_its_own_targets_depend_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["fit", str(_paper(tmp_path)), "--starts", "1", "--workers", "1", "--out", str(tmp_path)]
    assert main(arguments) == 0
    said, fitted = capsys.readouterr(), protocol().fitted
    kept = (tmp_path / "parameters.toml").read_text().count("[[parameter]]")
    assert 0 < kept < len(fitted) and "k_fusion" in said.out
    (line,) = (line for line in said.err.splitlines() if "left out" in line)
    assert line.startswith(f"{len(fitted) - kept} of the {len(fitted)} parameters")


def test_without_any_parameter_of_the_calibration_it_says_so() -> None:
    with pytest.raises(InputError, match="depend on none of the .*; allowed: mine"):
        chosen_by_default([Unknown("mine", "", "lognormal 0.2")])


def test_residuals_count_in_standard_errors() -> None:
    """A prediction at the edge of the tolerance is 1.96 of them away; inside a range there is none."""
    for file in load_all(shipped()):
        for target in filter(can_be_fitted, file.targets):
            low, high = target.range.low, target.range.high
            assert standard_error(target) > 0.0
            if isinstance(target.observed, float):
                assert residual(target, target.observed) == 0.0
                assert residual(target, high) == pytest.approx(1.96)
            elif np.isfinite(low) and np.isfinite(high):
                inside = target.sized or target.statistic == "null"
                assert not inside or residual(target, 0.5 * (low + high)) == pytest.approx(0.0)
                assert not target.sized or residual(target, low) == pytest.approx(-1.96)
            assert residual(target, float("nan")) > 1.96


def test_many_rows_of_one_paper_weigh_no_more_than_four() -> None:
    """Whole papers speak, not their rows."""
    for file in load_all(shipped()):
        if file.targets:
            assert sum(weights(file.targets)) <= max(4.0, 4.0 * max(t.weight for t in file.targets)) + 1e-9


def test_the_parameter_file_runs_and_reads_back(tmp_path: Path) -> None:
    """What a fit writes is taken by --parameters and gives what the fit found."""
    from myosat.scenario import library
    from myosat.scenario.grammar import load as read_scenario
    from myosat.scenario.overrides import read_parameters, with_parameters

    found = fit(["k_fusion"], files=[_made_by(tmp_path, {"k_fusion": 0.9})], starts=1, workers=1)
    written = tmp_path / "parameters.toml"
    written.write_text(found.to_toml("myosat fit"))
    scenario = with_parameters(read_scenario(library.find_scenario("core_toxin")), read_parameters(written))
    factor = found.factors[found.unknowns[0]]
    assert scenario.parameters["k_fusion"][0] == pytest.approx(0.75 * factor, rel=1e-4)


def test_a_workshop_answers_in_the_order_asked(tmp_path: Path) -> None:
    """Twice the same question is worked out once."""
    predictor = Predictor(load(_paper(tmp_path)).targets, ())
    one = Unknown("k_fusion", "", "lognormal 0.4")
    worked: list[int] = []
    with Workshop(predictor, 1, None, lambda done, *_: worked.append(done)) as workshop:
        low, high, again = workshop.ask([("mouse", {one: 0.8}), ("mouse", {one: 1.2}), ("mouse", {one: 0.8})])
    assert low.values[0] < high.values[0] and again.values == low.values and len(worked) == 2
