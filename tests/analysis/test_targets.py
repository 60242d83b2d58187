"""Target files: what is read, and what is told about a wrong one."""

from pathlib import Path

import pytest

from myosat.analysis import targets
from myosat.analysis.target_rows import Target
from myosat.errors import InputError
from myosat.kernel import datafile

SOURCE = '[source]\ncitation = "A paper"\n'
ROW = """
[[target]]
scenario = "young_toxin"
readout = "fibre_area"
time = "14 days"
statistic = "value"
"""


def one(row: str, head: str = SOURCE) -> Target:
    return targets.from_document(datafile.parse(head + row)).targets[0]


def refused(row: str, match: str, head: str = SOURCE) -> InputError:
    with pytest.raises(InputError, match=match) as caught:
        targets.from_document(datafile.parse(head + row))
    return caught.value


def test_the_flat_row_of_the_design_is_read() -> None:
    target = one(
        """
        [scenarios.aged]
        based_on = "young_toxin"
        set = {"subject.age" = "24 months", "subject.sex" = "female"}

        [[target]]
        scenario = "aged"
        comparator = "young_toxin"
        readout = "fibre_area"
        time = "14 days"
        statistic = "ratio"
        observed = 0.8
        unit = "1"
        spread = 0.3
        n = 9
        split = "calibration"
        note = "as printed"
        """
    )
    assert target.case.scenario.subject.sex == "female"
    assert target.case.scenario.subject.age == pytest.approx(730.5)
    assert target.comparator is not None and target.comparator.name == "young_toxin"
    assert target.ask.time == 14.0
    assert target.tolerance == pytest.approx(1.96 * 0.1)
    assert target.split == "calibration"
    assert target.name == "aged: fibre_area, ratio"


@pytest.mark.parametrize(
    ("keys", "tolerance"),
    [
        ("observed = 1000\nunit = 'um^2'", 150.0),
        ("observed = '1000 um^2'", 150.0),
        ("observed = 1000\nunit = 'um^2'\nspread = 300\nn = 9", 196.0),
        ("observed = 1000\nunit = 'um^2'\nspread = 100\nspread_kind = 'SE'", 196.0),
        ("observed = 1000\nunit = 'um^2'\nspread = 10\nspread_kind = 'SE'", 150.0),
        ("observed = 1000\nunit = 'um^2'\ntolerance = 20", 20.0),
        ("observed = 1000\nunit = 'um^2'\ntolerance = '20 %'", 200.0),
        ("observed = 0\nunit = 'um^2'\ntolerance = 20", 20.0),
    ],
)
def test_the_tolerance_is_the_larger_of_two_unless_given(keys: str, tolerance: float) -> None:
    target = one(ROW + keys)
    assert target.tolerance == pytest.approx(tolerance)
    assert isinstance(target.observed, float)
    inside, outside = target.observed + 0.999 * tolerance, target.observed + 1.001 * tolerance
    assert target.range.contains(inside) and not target.range.contains(outside)


@pytest.mark.parametrize(
    ("keys", "inside", "outside"),
    [
        ("low = 24\nhigh = 30\nunit = 'um^2'", [24, 30], [23.9, 30.1]),
        ("low = '24 um^2'", [24, 1e9], [23.9]),
        ("below = 5\nunit = 'um^2'", [4.99, -1], [5]),
        ("above = 5\nhigh = 6\nunit = 'um^2'", [5.01, 6], [5, 6.01]),
    ],
)
def test_a_range_holds_its_ends_unless_they_are_open(
    keys: str, inside: list[float], outside: list[float]
) -> None:
    target = one(ROW + keys)
    assert all(target.range.contains(value) for value in inside)
    assert not any(target.range.contains(value) for value in [*outside, float("nan")])


def test_units_are_converted() -> None:
    target = one(
        """
        [[target]]
        scenario = "young_toxin"
        readout = "cells_entered_cycle"
        statistic = "time_of_fraction"
        fraction = "5 %"
        window = ["0 hours", "48 hours"]
        low = "1 day"
        high = 30
        unit = "hour"
        """
    )
    assert (target.range.low, target.range.high) == pytest.approx((24.0, 30.0))
    assert target.factor == pytest.approx(24.0)
    assert target.ask.window == (0.0, 2.0)
    assert target.ask.fraction == 0.05


def test_a_direction_and_no_change_are_ranges_of_the_change() -> None:
    row = ROW.replace("value", "direction")
    lower = one(row + 'observed = "lower"').range
    assert lower.contains(-1.01) and not lower.contains(-0.99) and not lower.contains(5.0)
    null = one(ROW.replace("value", "null")).range
    assert null.contains(0.99) and not null.contains(-1.01)
    wide = one(ROW.replace("value", "null") + "tolerance = '5 %'").range
    assert wide.contains(4.9) and not wide.contains(5.1)


def test_a_readout_may_be_divided_by_another() -> None:
    row = ROW.replace("fibre_area", "quiescent")
    assert one(row + 'per = "fibre_nuclei"\nobserved = 0.05\nunit = "cell/nucleus"').per == "fibre_nuclei"
    assert one(row + 'per = "pax7_positive"\nobserved = 0.05').unit == "1"
    refused(row + 'per = "fibre_nuclei"\nobserved = 0.05\nunit = "cell"', "wrong dimension")


@pytest.mark.parametrize(
    ("row", "match"),
    [
        ("", "target: is missing"),
        (ROW, "observed: is missing; allowed: a number with its unit; or a range"),
        (ROW + "observed = 5", "missing unit; allowed: a unit like um\\^2"),
        (ROW + "observed = '5 hours'", 'wrong dimension: found "hours?"'),
        (ROW + "observed = 5\nunit = 'um^'", "unit: "),
        (ROW + "observed = true\nunit = 'um^2'", "observed: found true"),
        (ROW + "observed = nan\nunit = 'um^2'", "observed: found nan"),
        (ROW + "observed = 0\nunit = 'um^2'", "tolerance: is missing; allowed: a number above zero"),
        (ROW + "observed = 5\nunit = 'um^2'\ntolerance = 0", "the tolerance is not above zero"),
        (ROW + "observed = 5\nunit = 'um^2'\nspread = 1", "a standard deviation needs 'n'"),
        (ROW + "observed = 5\nunit = 'um^2'\nspread_kind = 'SE'", "there is no 'spread' for it"),
        (ROW + "observed = 5\nunit = 'um^2'\nspread = -1\nn = 3", "spread: out of range"),
        (ROW + "observed = 5\nunit = 'um^2'\nspread = 1\nn = 0", "n: .*greater than 0"),
        (ROW + "observed = 5\nlow = 1\nunit = 'um^2'", "a target with 'low' has no 'observed'"),
        (ROW + "low = 2\nhigh = 1\nunit = 'um^2'", "the range ends before it starts"),
        (ROW + "low = 2\nabove = 1\nunit = 'um^2'", "either 'low' or 'above', not both"),
        (ROW + "low = 2\nunit = 'um^2'\nsplit = 'calibraton'", "did you mean 'calibration'"),
        (
            ROW + "low = 2\nunit = 'um^2'\ntolerence = 3",
            "unknown key \"tolerence\".*did you mean 'tolerance'",
        ),
        (ROW.replace("value", "vallue") + "low = 2", "unknown statistic \"vallue\".*did you mean 'value'"),
        (ROW.replace("fibre_area", "fibre_aera") + "low = 2", "unknown readout.*did you mean 'fibre_area'"),
        (
            ROW.replace("young_toxin", "young_toxn") + "low = 2",
            "unknown scenario.*did you mean 'young_toxin'",
        ),
        (ROW.replace('time = "14 days"\n', "") + "low = 2\nunit = 'um^2'", "time: is missing"),
        (ROW.replace("14 days", "14") + "low = 2", "time: missing unit"),
        (ROW.replace("14 days", "43 days") + "low = 2\nunit = 'um^2'", "is after the end of young_toxin"),
        (ROW + "window = ['1 day', '2 days']\nlow = 2\nunit = 'um^2'", "the statistic value has no 'window'"),
        (ROW + "low = 2\nunit = 'um^2'\ncomparator = 'old_toxin'", "the statistic value has no comparator"),
        (ROW + "low = 2\nunit = 'um^2'\nfraction = 0.5", "the statistic value has no 'fraction'"),
        (ROW.replace("value", "relative_ratio") + "low = 2", "relative_ratio compares two scenarios"),
        (ROW.replace("value", "direction"), "observed: is missing; allowed: higher, lower"),
        (ROW.replace("value", "direction") + "observed = 'up'", 'found "up"; allowed: higher, lower'),
        (ROW.replace("value", "null") + "observed = 0", "the statistic null has no 'observed'"),
        (ROW.replace("value", "null") + "unit = '%'", "the statistic null has no 'unit'"),
        (ROW.replace("value", "ratio") + "low = 1\ncomparator = 'no interventions'", "has no intervention"),
        (
            ROW.replace("value", "largest_drift") + "high = 1",
            "readout: found \"fibre_area\"; allowed: 'states'",
        ),
        (
            ROW.replace("value", "ratio") + "window = ['3 days', '2 days']\nlow = 1",
            "either a time or a window, not both",
        ),
        (
            ROW.replace("value", "time_crossing").replace('time = "14 days"\n', "") + "low = 1\nunit = 'day'",
            "level: is missing; time_crossing needs it",
        ),
        ('\n[scenarios.x]\nbased_on = "young_toxn"\n' + ROW + "low = 2", "did you mean 'young_toxin'"),
        (
            '\n[scenarios.x]\nbased_on = "young_toxin"\nset = {"subject.age" = "5 metres"}\n'
            + ROW
            + "low = 2",
            r":6: scenarios\.x\.set\.subject\.age: wrong dimension",
        ),
        (
            '\n[scenarios.x]\nbased_on = "young_toxin"\nset = {"subjct.age" = "5 months"}\n'
            + ROW
            + "low = 2",
            "unknown key \"subjct\".*did you mean 'subject'",
        ),
        ('\n[scenarios."no injury"]\nbased_on = "young_toxin"\n' + ROW + "low = 2", "taken by a comparator"),
    ],
)
def test_what_is_wrong_is_told(row: str, match: str) -> None:
    error = refused(row, match)
    assert all(problem.line is not None for problem in error.problems)


def test_a_wrong_source_is_told() -> None:
    good = ROW + "low = 2\nunit = 'um^2'"
    refused(good, "source: is missing", head="")
    refused(good, "citation: is missing", head="[source]\n")
    refused(good, "did you mean 'hancock2012'", head=SOURCE + 'key = "hancok2012"\n')
    refused(good, "unknown grade", head=SOURCE + 'grade = "mouse"\n')
    assert refused("", "the file is empty", head="").problems


def test_every_problem_is_told_at_once_in_order() -> None:
    error = refused(
        ROW.replace("fibre_area", "aera") + "low = 2\n" + ROW.replace("14 days", "99 days") + "observed = 3",
        "unknown readout",
    )
    assert [problem.line for problem in error.problems] == sorted(p.line or 0 for p in error.problems)
    assert len(error.problems) == 3


def test_names_are_unique() -> None:
    row = ROW + "low = 2\nunit = 'um^2'\n"
    made = targets.from_document(datafile.parse(SOURCE + row + row))
    assert len({target.name for target in made.targets}) == 2
    refused(row + "name = 'a'\n" + row + "name = 'a'\n", 'the name "a" is taken above')


def test_a_case_with_each_rate_is_no_comparator() -> None:
    refused(
        '\n[scenarios.x]\nbased_on = "young_toxin"\neach_rate = 0.2\n'
        + ROW.replace("value", "ratio")
        + "low = 1\ncomparator = 'x'",
        "is no comparator",
    )


def test_files_are_found(tmp_path: Path) -> None:
    assert targets.find("hancock2012") in targets.shipped()
    with pytest.raises(InputError, match="did you mean 'hancock2012'"):
        targets.load("hancock2021")
    with pytest.raises(InputError, match="there is no such file"):
        targets.load(tmp_path / "mine.toml")
    with pytest.raises(InputError, match="cannot be read|no such file"):
        targets.load("x" * 5000)
    with pytest.raises(InputError, match="is a directory"):
        targets.load(tmp_path)


def test_a_scenario_beside_the_file_is_found(tmp_path: Path) -> None:
    text = targets.library.scenario_path("young_toxin").read_text(encoding="utf-8")
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    row = ROW.replace("young_toxin", "mine.toml") + "low = 2\nunit = 'um^2'"
    (tmp_path / "paper.toml").write_text(SOURCE + row, encoding="utf-8")
    (target,) = targets.load(tmp_path / "paper.toml").targets
    assert target.id == "paper.mine: fibre_area, value"
    assert target.line == 4


def test_a_wrong_scenario_beside_the_file_is_told_with_its_own_lines(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('title = "x"\n', encoding="utf-8")
    row = ROW.replace("young_toxin", "mine.toml") + "low = 2\nunit = 'um^2'"
    (tmp_path / "paper.toml").write_text(SOURCE + row, encoding="utf-8")
    with pytest.raises(InputError, match=r"mine\.toml:1: duration: is missing"):
        targets.load(tmp_path / "paper.toml")


def test_target_files_are_told_from_scenarios() -> None:
    assert targets.is_target_file(datafile.read(targets.find("hancock2012")))
    assert not targets.is_target_file(datafile.read(targets.library.scenario_path("young_toxin")))


def test_an_unknown_split_is_told() -> None:
    with pytest.raises(InputError, match="did you mean 'validation'"):
        targets.check_split("validaton")


def test_a_figure_given_to_the_model_is_marked_so() -> None:
    observed = "observed = 1000\nunit = 'um^2'\n"
    assert not one(ROW + observed).by_construction
    assert one(ROW + observed + "by_construction = true").by_construction
    refused(ROW + observed + "by_construction = 1", "by_construction.*true or false")


def test_a_table_of_a_wrong_shape_hides_nothing_in_the_others() -> None:
    text = """
        [scenarios.shapeless]
        based_on = 3

        [scenarios.based_on_nothing]
        based_on = "yuong_toxin"

        [[target]]
        colour = "red"
        scenario = "young_toxin"
        readout = "fibre_area"
        statistic = "value"

        [[target]]
        scenario = "shapeless"
        readout = "fibre_area"
        time = "14 days"
        statistic = "value"
        observed = 1

        [[target]]
        scenario = "young_toxin"
        readout = "fibre_aera"
        time = "400 weeks"
        statistic = "value"
        observed = 1
    """
    told = refused(text, "colour", head='[source]\ncitation = "A paper"\nblok = "own"\n').problems
    assert [problem.field for problem in told] == [
        "source.blok",
        "scenarios.shapeless.based_on",
        "scenarios.based_on_nothing.based_on",
        "target.1.colour",
        "target.3.readout",
        "target.3.time",
    ]
