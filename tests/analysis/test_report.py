"""What validate prints: scores that keep sizes, signs and inputs apart, failures, reasons, a page."""

import json
from pathlib import Path

import pytest

from myosat.analysis import observation
from myosat.analysis import trace as tracing
from myosat.analysis.intervals import covers, interval
from myosat.analysis.report import read_share
from myosat.analysis.validate import reasons, validate
from myosat.api.page import page
from myosat.cli import main
from myosat.errors import InputError, SolverError

PAPER = """
[source]
citation = "A made-up <paper>"
doi = "10.1000/1"
block = "interventions"
split = "calibration"

[scenarios.impossible]
based_on = "core_toxin"
set = {"parameters.k_fusion" = "0 1/day"}

[[target]]
name = "met"
scenario = "core_toxin"
readout = "nuclei_returned"
time = "28 days"
statistic = "value"
observed = 1
unit = "1"

[[target]]
name = "missed"
scenario = "core_toxin"
readout = "quiescent"
time = "28 days"
statistic = "value"
observed = 1
unit = "cell/mm^3"

[[target]]
name = "sign"
scenario = "core_toxin"
comparator = "no injury"
readout = "quiescent"
time = "2 days"
statistic = "direction"
observed = "lower"

[[target]]
name = "given"
scenario = "core_toxin"
readout = "quiescent"
time = "0 days"
statistic = "value"
observed = 2500
unit = "cell/mm^3"
by_construction = true
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "paper.toml"
    file.write_text(PAPER)
    return file


def test_sizes_signs_and_inputs_are_counted_apart(paper: Path) -> None:
    score = validate([paper], workers=1).score["calibration"]
    assert (score.n, score.within, score.inputs) == (2, 1, 1)
    assert (score.signs.n, score.signs.within) == (1, 1)
    assert score.share == 0.5 and set(score.blocks) == {"interventions"}


def test_requirements_do_not_count_as_papers(paper: Path) -> None:
    paper.write_text(PAPER.replace('block = "interventions"', 'block = "requirement"'))
    score = validate([paper], workers=1).score["calibration"]
    assert (score.n, score.papers.n) == (2, 0)


def test_a_single_cell_study_is_asked_for_by_name(paper: Path) -> None:
    report = validate([paper, "mckellar2021"], workers=1)
    (study,) = report.cells
    assert study.name == "mckellar2021" and len(report) == 4
    assert "mckellar2021, nRMSE" in repr(report)
    table = study.fractions
    sums = table.groupby("day")[["measured", "seen", "uncaught"]].sum()
    assert sums["seen"].to_numpy() == pytest.approx(1.0) and sums["uncaught"].to_numpy() == pytest.approx(1.0)
    (series,) = (one for one in observation.load_all() if one.name == study.name)
    largest = dict(zip(series.observation.readouts, series.fractions.max(axis=1), strict=True))
    error = (table["seen"] - table["measured"]) / table["type"].map(largest)
    assert float((error**2).mean() ** 0.5) == pytest.approx(study.nrmse)
    activated = table[table["type"] == "activated"]
    assert study.capture["activated"] < 1 and (activated["seen"] < activated["uncaught"]).all()
    assert validate(["mckellar2021"], split="validation", workers=1).cells == ()
    assert validate([paper], workers=1).cells == ()


def test_what_would_be_seen_on_many_days_passes_through_the_days_that_are_scored() -> None:
    (study,) = validate(["demicheli2020"], workers=1).cells
    seen = study.fractions.pivot(index="day", columns="type", values="seen")
    course = study.course.loc[seen.index, seen.columns]
    assert course.to_numpy() == pytest.approx(seen.to_numpy(), rel=1e-9)
    assert len(study.course) > 100 and study.course.sum(axis=1).to_numpy() == pytest.approx(1.0)


def test_the_page_has_a_figure_for_each_single_cell_study() -> None:
    text = page(validate(["mckellar2021", "demicheli2020"], workers=1))
    assert text.count("<figure>") == text.count("<svg") == text.count("<figcaption>") == 2
    for panel in ("Neutrophils", "M1 macrophages", "Committed myocytes", "Share of the cells seen (%)"):
        assert text.count(f">{panel}</text>") == 2
    assert "demicheli2020: fractions of cell types" in text and "Points: observed (McKellar 2021" in text


def test_a_single_cell_study_that_cannot_run_is_told_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """The failure is made: what ships runs."""

    def fail(*_: object, **__: object) -> None:
        raise SolverError("made to fail")

    monkeypatch.setattr(tracing, "simulate", fail)
    report = validate(["mckellar2021", "demicheli2020"], workers=1)
    assert "calibration: mckellar2021, failed: made to fail" in str(report)
    assert "nan" not in str(report) and "nRMSE" not in str(report)
    told = json.loads(report.to_json(), parse_constant=pytest.fail)["cells"]
    assert [(one["nrmse"], one["error"]) for one in told] == [(None, "made to fail")] * 2
    assert page(report).count("<figcaption>made to fail</figcaption>") == 2


def test_a_target_that_cannot_run_is_told_and_the_rest_still_run(paper: Path) -> None:
    failing = '\n[[target]]\nname = "dead"\nscenario = "impossible"\nreadout = "quiescent"\ntime = "1 day"\n'
    paper.write_text(PAPER + failing + 'statistic = "value"\nobserved = 5\nunit = "cell/mm^3"\n')
    report = validate([paper], workers=1)
    assert report["dead"].result == "failed" and report["dead"].error_message
    assert report["met"].result == "pass" and report["dead"] in report.misses
    assert report.score["calibration"].n == 3 and "failed" in str(report)


def test_min_score_decides_the_exit_code(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(paper), "--min-score", "50 %"]) == 0
    assert main(["validate", str(paper), "--min-score", "0.6"]) == 1
    assert "calibration" in capsys.readouterr().err
    assert main(["validate", str(paper), "--min-score", "many"]) == 2


@pytest.mark.parametrize("text", ["-0.1", "1.2", "101 %", "", "nan", "5 % or so"])
def test_a_share_outside_zero_to_one_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="min-score"):
        read_share(text)


def test_the_page_holds_every_target_the_misses_first_and_no_script(paper: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    assert main(["validate", str(paper), "--report", str(out)]) == 0
    text = out.read_text(encoding="utf-8")
    places = [text.index(f"<h3>{name}</h3>") for name in ("missed", "met", "sign", "given")]
    assert places[0] == min(places) and text.count("<svg") == 4
    assert "<script" not in text and "A made-up &lt;paper&gt;" in text and "https://doi.org/10.1000/1" in text
    assert main(["validate", str(paper), "--report", str(out)]) == 1  # it is there already
    assert main(["validate", str(paper), "--report", str(out), "--force"]) == 0


def test_the_page_is_the_same_twice(paper: Path) -> None:
    report = validate([paper], workers=1)
    assert page(report) == page(report)


def test_json_says_the_same_as_the_report(paper: Path) -> None:
    report = validate([paper], workers=1)
    told = json.loads(report.to_json())
    assert told["score"]["calibration"]["within"] == 1 and len(told["targets"]) == 4
    assert {t["name"]: t["result"] for t in told["targets"]}["paper.missed"] == "miss"


def test_a_sentence_on_a_miss_is_of_a_target_that_ships() -> None:
    from myosat.analysis.protocol import shipped

    assert set(reasons()) <= {target.id for target in shipped()}


def test_intervals_hold_nine_in_ten_of_a_known_distribution() -> None:
    import numpy as np

    values = np.random.default_rng(0).normal(10.0, 2.0, 4000)
    even = np.full(4000, 1 / 4000)
    low, high = interval(values, even, 1e-6) or (0.0, 0.0)
    assert (low, high) == pytest.approx((10 - 1.645 * 2, 10 + 1.645 * 2), abs=0.15)
    low, high = interval(np.array([10.0]), np.array([1.0]), 2.0) or (0.0, 0.0)
    assert (low, high) == pytest.approx((10 - 1.645 * 2, 10 + 1.645 * 2), abs=0.01)
    assert interval(np.array([np.nan]), np.array([1.0]), 1.0) is None
    # A set without weight does not widen it.
    low, high = interval(np.array([10.0, 900.0]), np.array([1.0, 0.0]), 2.0) or (0.0, 0.0)
    assert high < 14.0


def test_only_one_observed_size_can_be_covered(paper: Path) -> None:
    report = validate([paper], workers=1)
    assert covers(report["met"].target, (0.5, 1.5)) is True
    assert covers(report["met"].target, (1.2, 1.5)) is False
    assert covers(report["sign"].target, (0.0, 1.0)) is None
