"""Validation: what passes, what must fail, and that it does not hang on who computes it."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from myosat.analysis.measures import Series
from myosat.analysis.plan import rates
from myosat.analysis.trace import series_units, trace
from myosat.analysis.validate import validate
from myosat.errors import InputError
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import load
from myosat.scenario.simulate import simulate

PAPER = """
[source]
citation = "A paper"

[scenarios.brief]
based_on = "young_toxin"
set = {duration = "3 days"}

[scenarios.brief_again]
based_on = "young_toxin"
set = {duration = "72 hours"}

[scenarios.unscathed]
based_on = "resting_muscle"
set = {duration = "3 days", "experiment.clamp.age" = "rest", "subject.age" = "3 months"}

[[target]]
name = "true"
scenario = "brief"
comparator = "no injury"
readout = "necrotic"
time = "1 hour"
statistic = "direction"
observed = "higher"
split = "calibration"

[[target]]
name = "false"
scenario = "brief_again"
comparator = "no injury"
readout = "quiescent"
time = "2 days"
statistic = "direction"
observed = "higher"
split = "calibration"

[[target]]
name = "far off"
scenario = "brief"
readout = "fibre_area"
time = "0 days"
statistic = "value"
observed = 100000
unit = "um^2"
split = "calibration"

[[target]]
name = "never"
scenario = "unscathed"
readout = "nuclei_returned"
time = "1 day"
statistic = "value"
low = 0.5

[[target]]
name = "still"
scenario = "unscathed"
readout = "quiescent"
time = "3 days"
statistic = "null"

[[target]]
name = "stable"
scenario = "unscathed"
readout = "states"
statistic = "largest_eigenvalue"
below = 0
unit = "1/hour"

[[target]]
name = "at rest"
scenario = "unscathed"
readout = "states"
statistic = "largest_drift"
high = "0.1 %"
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.toml"
    path.write_text(PAPER, encoding="utf-8")
    return path


def test_what_is_wrong_fails_and_is_named(paper: Path) -> None:
    report = validate(paper, workers=1)
    assert [outcome.target.name for outcome in report.misses] == ["false", "far off", "never"]
    assert not report.passed and report["true"].passed
    assert report["paper.false"].error == 1.0
    assert report["far off"].error == pytest.approx(-1.0, abs=0.1)
    assert math.isnan(report["never"].predicted) and report["never"].error == 1.0
    with pytest.raises(KeyError, match="no target named 'absent'"):
        report["absent"]


def test_the_report_prints_and_counts(paper: Path) -> None:
    report = validate([paper], workers=1)
    score = report.score
    assert (score["calibration"].n, score["calibration"].within) == (1, 0)
    assert (score["calibration"].signs.n, score["calibration"].signs.within) == (2, 1)
    assert (score["validation"].n, score["validation"].within) == (3, 2)
    assert score["validation"].nrmse == pytest.approx(math.sqrt(1 / 3))
    text = str(report)
    assert "calibration: 0 of 1 sized within tolerance (0 %)" in text
    assert "Misses: 3\n  paper.false: " in text
    assert "eigenvalues [1/day] -" in text
    assert "MISS" in report._repr_html_()
    frame = report.to_dataframe()
    assert list(frame["passed"]) == [outcome.passed for outcome in report.outcomes]


def test_the_json_is_plain(paper: Path) -> None:
    data = json.loads(validate(paper, workers=1).to_json(), parse_constant=pytest.fail)
    assert set(data) == {"score", "cells", "targets"}
    assert {"n", "within", "nrmse", "share", "signs", "papers", "blocks"} <= set(data["score"]["calibration"])
    never = next(target for target in data["targets"] if target["name"] == "paper.never")
    assert never["predicted"] is None and never["high"] is None and never["passed"] is False


def test_a_figure_that_the_model_is_given_is_shown_and_not_scored(paper: Path) -> None:
    given = paper.with_name("given.toml")
    given.write_text(
        PAPER.replace('name = "far off"', 'name = "far off"\nby_construction = true').replace(
            'name = "true"', 'name = "true"\nby_construction = true'
        ),
        encoding="utf-8",
    )
    report = validate(given, workers=1)
    score = report.score["calibration"]
    assert (score.n, score.signs.n, score.signs.within, score.inputs) == (0, 1, 0, 2)
    assert [outcome.target.name for outcome in report.misses] == ["false", "never"]
    assert "signs and nulls 0 of 1; 2 more given to the model" in str(report)
    assert [row[-1] for row in report.table("calibration").rows] == ["input", "MISS", "input"]
    told = {target["name"]: target for target in json.loads(report.to_json())["targets"]}
    assert [told[f"given.{name}"]["result"] for name in ("true", "false", "still")] == [
        "input",
        "miss",
        "pass",
    ]
    assert [told[f"given.{name}"]["passed"] for name in ("true", "false", "still")] == [None, False, True]
    assert told["given.true"]["by_construction"] is True


def test_with_nothing_but_figures_given_there_is_no_error_to_tell(tmp_path: Path) -> None:
    path = tmp_path / "given.toml"
    row = PAPER[PAPER.index("[[target]]") : PAPER.index('[[target]]\nname = "false"')]
    head = PAPER[: PAPER.index("[[target]]")]
    path.write_text(head + row + "by_construction = true\n", encoding="utf-8")
    report = validate(path, workers=1)
    assert report.passed and math.isnan(report.score["calibration"].nrmse)
    assert "0 of 0 sized within tolerance, nRMSE none; 1 more" in str(report)
    assert '"nrmse": null' in report.to_json()


def test_a_split_is_a_part_of_the_whole(paper: Path) -> None:
    whole = validate(paper, workers=1)
    part = validate(paper, split="calibration", workers=1)
    assert set(part.score) == {"calibration"}
    assert part.to_dict()["targets"] == [o for o in whole.to_dict()["targets"] if o["split"] == "calibration"]  # pyright: ignore
    with pytest.raises(InputError, match="unknown split"):
        validate(paper, split="all")


def test_the_number_of_workers_changes_nothing(paper: Path) -> None:
    assert validate(paper, workers=2).to_json() == validate(paper, workers=1).to_json()


def test_each_distinct_scenario_runs_once_and_is_told(paper: Path) -> None:
    told: list[tuple[int, int, str]] = []
    validate(paper, workers=1, progress=lambda *step: told.append(step))
    assert [done for done, _, _ in told] == [1, 2, 3]
    assert {total for _, total, _ in told} == {3}


def test_problems_of_all_files_are_told(tmp_path: Path, paper: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text(PAPER.replace("brief_again", "brief"), encoding="utf-8")
    with pytest.raises(InputError, match="other.toml.*\n?.*there is no such file"):
        validate([other, tmp_path / "absent.toml", paper])


def test_a_case_may_change_each_rate(tmp_path: Path) -> None:
    path = tmp_path / "rates.toml"
    path.write_text(
        """
        [source]
        citation = "A paper"
        [scenarios.any]
        based_on = "young_toxin"
        set = {duration = "12 hours"}
        each_rate = "20 %"
        [[target]]
        name = "alarm"
        scenario = "any"
        readout = "alarm"
        time = "12 hours"
        statistic = "value"
        observed = 0.2
        unit = "1"
        """,
        encoding="utf-8",
    )
    (outcome,) = validate(path, workers=1).outcomes
    scenario = load("young_toxin")
    k, unit = rates(scenario)["k_alarm"]
    assert unit == "1/day"
    assert outcome.detail == f"worst of {1 + 2 * len(rates(scenario))} runs: k_alarm x 0.8"
    start = simulate(scenario).at("alarm", 0.0)
    assert outcome.predicted == pytest.approx(start * math.exp(-0.8 * k * 0.5), rel=1e-4)


def test_rates_are_per_time_and_not_derived() -> None:
    found = rates(load("young_toxin"))
    assert {"k_division", "k_fusion", "lag_duration", "r_monocytes", "growth_velocity"} <= set(found)
    assert not {"settling_rate", "nad_synthesis", "K_demand", "reference_age", "fibre_share"} & set(found)
    assert all("/day" in unit or unit == "day" for _, unit in found.values())


def test_a_run_that_fails_is_a_miss_with_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(
        """
        [source]
        citation = "A paper"
        [scenarios.broken]
        based_on = "young_toxin"
        set = {"parameters.k_commitment" = "0 1/day", "parameters.k_cycling_death" = "1e9 1/day"}
        [[target]]
        scenario = "broken"
        readout = "quiescent"
        time = "1 day"
        statistic = "value"
        low = 0
        unit = "cell/mm^3"
        """,
        encoding="utf-8",
    )
    (outcome,) = validate(path, workers=1).outcomes
    assert math.isnan(outcome.predicted) and not outcome.passed
    assert outcome.result == "failed" and "rest" in outcome.error_message


def test_labels_do_not_make_another_run() -> None:
    scenario = load("nsaid_with_toxin")
    assert substance(scenario) == substance(scenario.with_(title="x", compare_with="no injury"))
    assert substance(scenario.without("interventions")) == substance(load("young_toxin"))
    assert substance(scenario) != substance(scenario.set({"subject.sex": "female"}))


def test_a_trace_starts_before_injury_and_experiment() -> None:
    scenario = load("young_toxin").set({"experiment.ablate.deep_quiescent": 0.5, "duration": "1 day"})
    result = simulate(scenario)
    made = trace(
        scenario, ["quiescent", "fast.myonuclei", "cycling", "nuclei_lost", "fast.division", "fibre_area"]
    )
    rest = simulate(scenario.without("injuries").set({"experiment": {}, "event": []}))
    assert made.error == ""
    for name in ("quiescent", "fast.myonuclei", "cycling", "fibre_area"):
        assert made.series[name].start == pytest.approx(rest[name][0], rel=1e-9)
        assert np.array_equal(made.series[name].values, result[name])
    assert made.series["nuclei_lost"].start == 0.0
    assert made.series["quiescent"].values[0] < 0.6 * made.series["quiescent"].start


def test_every_series_that_is_offered_exists() -> None:
    for name in ("young_toxin",):
        result = simulate(load(name))
        for series, unit in series_units("full", result.scenario.subject.species).items():
            assert result.unit(series) == unit
            assert isinstance(Series(result.time, result[series], 0.0).at(1.0), float)


@pytest.mark.parametrize(("unit", "times"), [("um^2", 1.0), ("mm^2", 1e-6)])
@pytest.mark.parametrize("statistic", ["value", "difference"])
def test_a_size_is_compared_in_the_unit_that_it_is_stated_in(
    tmp_path: Path, unit: str, times: float, statistic: str
) -> None:
    found: list[float] = []
    for name, factor in ((unit, times), ("um^2", 1.0)):
        file = tmp_path / f"{name.partition('^')[0]}.toml"
        file.write_text(f"""
[source]
citation = "A paper"
split = "calibration"

[[target]]
scenario = "young_toxin"
readout = "fibre_area"
time = "5 days"
statistic = "{statistic}"
observed = 1.0
unit = "{name}"
tolerance = "10 %"
""")
        found.append(validate(file, workers=1).outcomes[0].predicted / factor)
    assert found[0] == pytest.approx(found[1], rel=1e-9)
    assert abs(found[0]) > 100.0


def test_nothing_is_wanted_of_targets_of_ones_own(paper: Path) -> None:
    report = validate(paper, workers=1)
    assert report.wanted("calibration") == report.wanted("validation") == []
    score = report.score["validation"]
    assert (score.still.within, score.still_signs.within, score.still_signs.n) == (0, 1, 1)
