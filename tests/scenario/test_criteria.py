"""Criteria of sarcopenia: their files, their cut-offs to the last digit, and what is told of wrong ones."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import myosat as ms
from myosat.api.runs import Run, Runs
from myosat.cli import main
from myosat.errors import InputError
from myosat.scenario import criteria, grammar
from myosat.scenario.criteria import METHODS, criterion, read_criterion
from myosat.scenario.grading import asked, gradable, onsets, verdict
from myosat.scenario.simulate import simulate

YEAR = 365.25
#: A strong man and a strong woman.
HALE = {
    "grip_strength": 40.0,
    "chair_stands": 10.0,
    "appendicular_lean_mass": 25.0,
    "appendicular_lean_index": 8.0,
    "appendicular_lean_by_bmi": 1.0,
    "gait_speed": 1.2,
    "short_physical_performance": 12.0,
}
#: The same readouts, shorter.
SHORT = {
    "grip": "grip_strength",
    "chair": "chair_stands",
    "alm": "appendicular_lean_mass",
    "asmi": "appendicular_lean_index",
    "by_bmi": "appendicular_lean_by_bmi",
    "gait": "gait_speed",
    "sppb": "short_physical_performance",
}


def signs(
    name: str, sex: str, method: str | None = None, age: float = 75 * YEAR, **values: float
) -> set[str]:
    return set(criterion(name).signs(sex, age, {**HALE, **values}, method))


@pytest.mark.parametrize("sex", ["male", "female"])
@pytest.mark.parametrize("name", criteria.criterion_names())
def test_the_hale_have_no_sarcopenia(name: str, sex: str) -> None:
    assert signs(name, sex) == set()
    assert criterion(name).grade(()) == "no sarcopenia"


#: Criterion, readout, cut-offs of men and women, whether the cut-off itself is beyond, the sign, the
#: method, an age in years. Every test of every file has its row.
CUTS = [
    ("ewgsop2_2019", "grip", (27.0, 16.0), False, "low_strength", "", 75),
    ("ewgsop2_2019", "chair", (15.0, 15.0), False, "low_strength", "", 75),
    ("ewgsop2_2019", "alm", (20.0, 15.0), False, "low_mass", "", 75),
    ("ewgsop2_2019", "asmi", (7.0, 5.5), False, "low_mass", "", 75),
    ("ewgsop2_2019", "gait", (0.8, 0.8), True, "low_performance", "", 75),
    ("ewgsop2_2019", "sppb", (8.0, 8.0), True, "low_performance", "", 75),
    ("awgs_2019", "grip", (28.0, 18.0), False, "low_strength", "", 75),
    ("awgs_2019", "asmi", (7.0, 5.4), False, "low_mass", "DXA", 75),
    ("awgs_2019", "asmi", (7.0, 5.7), False, "low_mass", "BIA", 75),
    ("awgs_2019", "gait", (1.0, 1.0), False, "low_performance", "", 75),
    ("awgs_2019", "sppb", (9.0, 9.0), True, "low_performance", "", 75),
    ("awgs_2019", "chair", (12.0, 12.0), True, "low_performance", "", 75),
    ("awgs_2025", "grip", (34.0, 20.0), False, "low_strength", "", 50),
    ("awgs_2025", "asmi", (7.2, 5.5), False, "low_mass", "DXA", 64.9),
    ("awgs_2025", "by_bmi", (0.80, 0.55), False, "low_mass", "DXA", 64.9),
    ("awgs_2025", "asmi", (7.6, 5.7), False, "low_mass", "BIA", 50),
    ("awgs_2025", "by_bmi", (0.90, 0.63), False, "low_mass", "BIA", 50),
    ("awgs_2025", "grip", (28.0, 18.0), False, "low_strength", "", 65),
    ("awgs_2025", "asmi", (7.0, 5.4), False, "low_mass", "DXA", 65),
    ("awgs_2025", "by_bmi", (0.73, 0.52), False, "low_mass", "DXA", 65),
    ("awgs_2025", "asmi", (7.0, 5.7), False, "low_mass", "BIA", 90),
    ("awgs_2025", "by_bmi", (0.83, 0.57), False, "low_mass", "BIA", 90),
    ("chinese_consensus_2023", "grip", (28.0, 18.0), False, "low_strength", "", 75),
    ("chinese_consensus_2023", "asmi", (7.0, 5.4), False, "low_mass", "DXA", 75),
    ("chinese_consensus_2023", "asmi", (7.0, 5.7), False, "low_mass", "BIA", 75),
    ("chinese_consensus_2023", "gait", (1.0, 1.0), False, "low_performance", "", 75),
    ("chinese_guideline_2024", "grip", (28.0, 18.0), False, "low_strength", "", 75),
    ("chinese_guideline_2024", "asmi", (7.0, 5.4), False, "low_mass", "DXA", 75),
    ("chinese_guideline_2024", "asmi", (7.0, 5.7), False, "low_mass", "BIA", 75),
    ("chinese_guideline_2024", "gait", (1.0, 1.0), False, "low_performance", "", 75),
    ("chinese_guideline_2024", "sppb", (9.0, 9.0), True, "low_performance", "", 75),
    ("chinese_guideline_2024", "chair", (12.0, 12.0), True, "low_performance", "", 75),
    ("fnih_2014", "by_bmi", (0.789, 0.512), False, "low_mass", "", 75),
    ("fnih_2014", "grip", (26.0, 16.0), False, "low_strength", "", 75),
    ("fnih_2014", "gait", (0.8, 0.8), False, "low_performance", "", 75),
    ("fnih_2014_alm", "alm", (19.75, 15.02), False, "low_mass", "", 75),
    ("fnih_2014_alm", "grip", (26.0, 16.0), False, "low_strength", "", 75),
    ("fnih_2014_alm", "gait", (0.8, 0.8), False, "low_performance", "", 75),
    ("sdoc_2020", "grip", (35.5, 20.0), False, "low_strength", "", 75),
    ("sdoc_2020", "gait", (0.8, 0.8), False, "low_performance", "", 75),
]


@pytest.mark.parametrize(("name", "short", "cuts", "at_cut", "sign", "method", "age"), CUTS)
def test_a_cut_off_is_met_to_the_last_digit(
    name: str, short: str, cuts: tuple[float, float], at_cut: bool, sign: str, method: str, age: float
) -> None:
    for each in [method] if method else METHODS:
        for sex, cut in zip(("male", "female"), cuts, strict=True):

            def seen(value: float, sex: str = sex, each: str = each) -> bool:
                found = signs(name, sex, each, age * YEAR, **{SHORT[short]: value})
                assert found in (set(), {sign})
                return bool(found)

            slow = short == "chair"  # the more seconds the worse
            assert seen(float(np.nextafter(cut, 0.0))) is not slow
            assert seen(float(np.nextafter(cut, 1e3))) is slow
            assert seen(cut) is at_cut


def test_every_cut_off_is_tested() -> None:
    asked = {(name, SHORT[short], method, cuts) for name, short, cuts, _, _, method, _ in CUTS}
    found = {
        (name, test.readout, test.method, (test.cutoffs["male"], test.cutoffs["female"]))
        for name in criteria.criterion_names()
        for test in criterion(name).tests
    }
    assert found == asked


def test_the_asian_cut_off_of_lean_mass_goes_by_the_method() -> None:
    assert signs("awgs_2019", "female", appendicular_lean_index=5.5) == set()
    assert signs("awgs_2019", "female", "BIA", appendicular_lean_index=5.5) == {"low_mass"}
    assert signs("ewgsop2_2019", "female", "BIA", appendicular_lean_index=5.5) == set()
    for name, title in (("awgs_2019", "AWGS 2019"), ("ewgsop2_2019", "EWGSOP2 2019")):
        with pytest.raises(InputError, match=f"{title} knows no method 'BIO'; allowed: DXA, BIA"):
            signs(name, "female", "BIO")


@pytest.mark.parametrize(
    ("name", "shown", "grade"),
    [
        ("ewgsop2_2019", ("low_strength",), "probable sarcopenia"),
        ("ewgsop2_2019", ("low_mass",), "no sarcopenia"),
        ("ewgsop2_2019", ("low_mass", "low_performance"), "no sarcopenia"),
        ("ewgsop2_2019", ("low_strength", "low_performance"), "probable sarcopenia"),
        ("ewgsop2_2019", ("low_strength", "low_mass"), "sarcopenia"),
        ("ewgsop2_2019", ("low_strength", "low_mass", "low_performance"), "severe sarcopenia"),
        ("awgs_2019", ("low_strength",), "possible sarcopenia"),
        ("awgs_2019", ("low_performance",), "possible sarcopenia"),
        ("awgs_2019", ("low_mass",), "no sarcopenia"),
        ("awgs_2019", ("low_mass", "low_performance"), "sarcopenia"),
        ("awgs_2019", ("low_mass", "low_strength"), "sarcopenia"),
        ("awgs_2019", ("low_mass", "low_strength", "low_performance"), "severe sarcopenia"),
    ],
)
def test_grades_follow_from_signs(name: str, shown: tuple[str, ...], grade: str) -> None:
    assert criterion(name).grade(shown) == grade


PERSON = 'title = "T"\nduration = "{}"\n[subject]\nspecies = "{}"\nsex = "male"\nage = "{}"\n'


@pytest.fixture(scope="module")
def person() -> Run:
    return ms.run(grammar.parse(PERSON.format("1 day", "human", "70 years"), "person.toml"))


def made(person: Run, sex: str, age: float, **values: float) -> Run:
    """A run of somebody hale, other readouts aside."""
    subject = replace(person.scenario.subject, sex=sex, age=age * YEAR)
    run = replace(person, scenario=replace(person.scenario, subject=subject))
    measured = {**HALE, **{SHORT[short]: value for short, value in values.items()}}
    run.__dict__["readouts"] = {
        **person.readouts,
        **{name: np.full_like(run.time, value) for name, value in measured.items()},
    }
    return run


@pytest.mark.parametrize(
    ("name", "sex", "age", "method", "values", "grade"),
    [
        ("ewgsop2_2019", "male", 75, None, {"grip": 26.9}, "probable sarcopenia"),
        ("ewgsop2_2019", "male", 75, None, {"grip": 26.9, "asmi": 6.9}, "sarcopenia"),
        ("ewgsop2_2019", "male", 75, "BIA", {"grip": 27.0, "asmi": 6.9, "gait": 0.7}, "no sarcopenia"),
        ("ewgsop2_2019", "female", 75, None, {"grip": 15.9, "alm": 14.9, "gait": 0.8}, "severe sarcopenia"),
        ("awgs_2019", "female", 75, "DXA", {"asmi": 5.5, "gait": 0.99}, "possible sarcopenia"),
        ("awgs_2019", "female", 75, "BIA", {"asmi": 5.5, "gait": 0.99}, "sarcopenia"),
        ("awgs_2019", "female", 75, "BIA", {"asmi": 5.5, "gait": 0.99, "grip": 17.9}, "severe sarcopenia"),
        ("awgs_2025", "male", 49.9, None, {"grip": 10.0, "asmi": 4.0}, "not defined"),
        ("awgs_2025", "male", 50, None, {"grip": 33.9}, "possible sarcopenia"),
        ("awgs_2025", "male", 64.9, None, {"grip": 33.9, "asmi": 7.1}, "sarcopenia"),
        ("awgs_2025", "male", 64.9, "DXA", {"grip": 33.9, "asmi": 7.2}, "possible sarcopenia"),
        ("awgs_2025", "male", 64.9, "BIA", {"grip": 33.9, "asmi": 7.2}, "sarcopenia"),
        ("awgs_2025", "male", 65, None, {"grip": 33.9, "asmi": 6.9}, "no sarcopenia"),
        ("awgs_2025", "male", 65, None, {"grip": 27.9, "by_bmi": 0.72}, "sarcopenia"),
        ("awgs_2025", "female", 60, "BIA", {"grip": 19.9, "by_bmi": 0.62}, "sarcopenia"),
        ("awgs_2025", "female", 70, "BIA", {"grip": 17.9, "by_bmi": 0.62}, "possible sarcopenia"),
        ("awgs_2025", "female", 70, None, {"grip": 17.9, "asmi": 5.3, "gait": 0.3}, "sarcopenia"),
        ("awgs_2025", "female", 70, None, {"asmi": 5.3, "gait": 0.3}, "no sarcopenia"),
        ("chinese_consensus_2023", "male", 75, None, {"grip": 27.9, "chair": 30.0}, "possible sarcopenia"),
        ("chinese_consensus_2023", "male", 75, None, {"asmi": 6.9, "gait": 0.9}, "no sarcopenia"),
        ("chinese_consensus_2023", "female", 75, "DXA", {"grip": 17.9, "asmi": 5.5}, "possible sarcopenia"),
        ("chinese_consensus_2023", "female", 75, "BIA", {"grip": 17.9, "asmi": 5.5}, "sarcopenia"),
        ("chinese_consensus_2023", "male", 75, None, {"grip": 9, "asmi": 6, "gait": 0}, "severe sarcopenia"),
        ("chinese_guideline_2024", "male", 75, None, {"chair": 12.0}, "possible sarcopenia"),
        ("chinese_guideline_2024", "male", 75, None, {"asmi": 6.9, "sppb": 9.0}, "sarcopenia"),
        ("chinese_guideline_2024", "male", 75, "BIA", {"grip": 9, "asmi": 5, "gait": 0}, "severe sarcopenia"),
        ("chinese_guideline_2024", "female", 75, "DXA", {"grip": 17, "asmi": 5.6}, "possible sarcopenia"),
        ("fnih_2014", "male", 75, None, {"by_bmi": 0.788}, "low lean mass (FNIH1)"),
        ("fnih_2014", "male", 75, None, {"alm": 10.0, "asmi": 5.0}, "no sarcopenia"),
        ("fnih_2014", "female", 75, None, {"by_bmi": 0.511, "gait": 0.7}, "low lean mass (FNIH1)"),
        ("fnih_2014", "female", 75, None, {"by_bmi": 0.511, "grip": 15.9}, "weak with low lean mass (FNIH2)"),
        ("fnih_2014", "female", 75, None, {"by_bmi": 0.512, "grip": 15.9, "gait": 0.7}, "no sarcopenia"),
        ("fnih_2014", "male", 75, None, {"by_bmi": 0, "grip": 9, "gait": 0}, "slow, weak with low lean mass"),
        ("fnih_2014_alm", "male", 75, None, {"alm": 19.7, "grip": 25.9}, "weak with low lean mass (FNIH2)"),
        ("fnih_2014_alm", "male", 75, None, {"by_bmi": 0.5}, "no sarcopenia"),
        ("sdoc_2020", "male", 75, None, {"grip": 35.4, "gait": 0.79}, "sarcopenia"),
        ("sdoc_2020", "male", 75, None, {"grip": 35.4, "gait": 0.8, "asmi": 4.0}, "no sarcopenia"),
        ("sdoc_2020", "female", 75, None, {"grip": 20.0, "gait": 0.5, "asmi": 4.0}, "no sarcopenia"),
        ("sdoc_2020", "female", 75, "BIA", {"grip": 19.9, "gait": 0.5}, "sarcopenia"),
    ],
)  # fmt: skip
def test_a_run_is_graded_as_the_published_rule_says(
    person: Run, name: str, sex: str, age: float, method: str | None, values: dict[str, float], grade: str
) -> None:
    assert made(person, sex, age, **values).grade(name, method=method, at=0.0).grade == grade


def test_a_verdict_reads_well(person: Run) -> None:
    run = made(person, "female", 70, grip=17.9, by_bmi=0.56)
    assert str(run.grade("awgs_2025", method="BIA")) == (
        "by AWGS 2025 (provisional), lean mass by BIA: sarcopenia at 70 years (low_strength, low_mass)"
    )
    found = run.grade()
    assert str(found) == "by EWGSOP2 2019: no sarcopenia at 70 years"
    assert (found.provisional, found.method, found.signs) == ("", "", ())
    assert found.values["grip_strength"] == 17.9


def test_a_grade_is_of_a_day_of_the_run(person: Run) -> None:
    run = made(person, "male", 70)
    run.readouts["grip_strength"][run.time > 0.6] = 20.0
    assert run.grade(at=0.5).grade == "no sarcopenia"
    assert run.grade().grade == "probable sarcopenia"
    with pytest.raises(InputError, match="at: day 2 is not in the run; allowed: 0 to 1"):
        run.grade(at=2)


def test_all_criteria_make_a_table(person: Run) -> None:
    weak = made(person, "female", 70, grip=15.0, asmi=5.5)
    told = str(weak.grades(method="BIA"))
    for name in criteria.criterion_names():
        assert criterion(name).label in told
    assert "AWGS 2025 (provisional): cut-offs second-hand" in told
    assert "Chinese consensus 2023 (provisional): the consensus itself was not found" in told
    (row,) = [row for row in weak.grades("awgs_2019", method="BIA").rows]
    assert row == ("AWGS 2019", "BIA", "sarcopenia at 70 years", "sarcopenia at 70 years")
    assert weak.grades("awgs_2019").rows[0][1:3] == ("DXA", "possible sarcopenia at 70 years")
    other = replace(made(person, "male", 75), name="other")
    both = Runs([weak, other]).grades("sdoc_2020", "sdoc_2020")
    assert [row[:3] for row in both.rows] == [("person", "SDOC 2020", "-"), ("other", "SDOC 2020", "-")]


def test_a_life_is_graded_at_each_time() -> None:
    life = simulate(grammar.parse(PERSON.format("70 years", "human", "20 years")))
    for name in ("ewgsop2_2019", "awgs_2019", "awgs_2025"):
        by = criterion(name)
        worst = [grade.name for grade in by.grades]
        for grade, time in onsets(life, by, "BIA").items():
            place = int(np.searchsorted(life.time, time))
            assert verdict(life, time, by, "BIA").grade in worst[worst.index(grade) :]
            before = [verdict(life, float(day), by, "BIA").grade for day in life.time[:place]]
            assert not set(before) & set(worst[worst.index(grade) :])
    assert onsets(life, criterion("awgs_2019"), "BIA")
    assert gradable(life)
    assert verdict(life, 0.0, criterion("awgs_2025")).grade == "not defined"


def test_only_people_with_a_grip_are_graded(person: Run) -> None:
    mouse = ms.run(grammar.parse(PERSON.format("1 day", "mouse", "4 months"), "mouse.toml"))
    small = ms.run(
        grammar.parse('model = "core"\n' + PERSON.format("1 day", "human", "70 years"), "small.toml")
    )
    assert not gradable(mouse) and not gradable(small)
    with pytest.raises(
        InputError, match="criteria of sarcopenia are for people: found a mouse; allowed: human"
    ):
        mouse.grade()
    with pytest.raises(InputError, match="the core model has no grip_strength to grade by; allowed: full"):
        small.grade()
    with pytest.raises(InputError, match="found a mouse"):
        mouse.grades()
    assert len(Runs([mouse, person]).grades("sdoc_2020")) == 1


def test_provisional_is_said_wherever_a_criterion_is_printed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    unsure = {"awgs_2025", "chinese_consensus_2023", "fnih_2014_alm"}
    assert {name for name in criteria.criterion_names() if criterion(name).provisional} == unsure
    listed = str(ms.list_("criteria")).splitlines()
    cited = str(ms.cite())
    for name in criteria.criterion_names():
        (line,) = [line for line in listed if line.split()[0] == name]
        label = criterion(name).label
        assert ("(provisional)" in line) is ("provisional" in str(ms.show(name))) is (name in unsure)
        assert label in line and label in str(ms.show(name)) and f"sarcopenia by {label}" in cited
    file, out = tmp_path / "person.toml", tmp_path / "out"
    file.write_text(PERSON.format("1 day", "human", "70 years"), encoding="utf-8")
    call = ("run", str(file), "--criterion", "awgs_2025", "--no-figures", "--out", str(out))
    assert main(call) == 0
    assert "AWGS 2025 (provisional)  DXA  " in capsys.readouterr().out
    (saved,) = json.loads((out / "summary.json").read_text(encoding="utf-8"))["runs"]
    assert {row["criterion"] for row in saved["grades"] if row["provisional"]} == unsure
    asked = {(row["criterion"], row["method"]) for row in saved["grades"]}
    assert {("awgs_2025", "DXA"), ("awgs_2025", "BIA"), ("sdoc_2020", None)} < asked


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--criterion", "fnih"), "no criterion 'fnih'; allowed: awgs_2019, .*did you mean 'fnih_2014'"),
        (("--lean-mass", "MRI"), "knows no method 'MRI'; allowed: DXA, BIA"),
        (("--criterion", "mine.toml"), "mine.toml: there is no such file"),
    ],
)
def test_run_refuses_a_wrong_criterion_before_any_run(
    options: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert main(("run", "resistance_training_at_72", *options, "--out", str(out))) == 2
    assert re.search(message, capsys.readouterr().err)
    assert not out.exists()


def test_an_article_says_all_that_a_criterion_is() -> None:
    told = " ".join(str(ms.show("awgs_2025")).split())
    for part in (
        "low_strength: grip_strength below female 20 kg, male 34 kg, from 50 to under 65 years",
        "low_mass: appendicular_lean_by_bmi below female 0.57 m^2, male 0.83 m^2 (BIA), from 65 years",
        "not measured at risk: by screening",
        "as by DXA; DXA or BIA can be asked for",
        "sarcopenia: low_mass, and low_strength",
        "https://doi.org/10.1038/s43587-025-01004-y",
    ):
        assert part in told
    assert "slides on the guideline, and a review's table]" in str(ms.show("chinese_guideline_2024"))
    assert "Timed Up and Go, 20 s or more" in str(ms.show("ewgsop2_2019"))


def test_an_unknown_criterion_is_told_with_the_nearest() -> None:
    with pytest.raises(InputError, match=r"no criterion 'awgs_2109'; allowed: .*did you mean 'awgs_2019'"):
        criterion("awgs_2109")


#: With bands of age: what AWGS 2025 and others need is written as files alone.
BANDS = """\
title = "Bands"
summary = "Made up."
sources = ["nobody2000"]
otherwise = "none"

[[test]]
shows = "weak"
readout = "grip_strength"
sense = "below"
ages = ["50 years", "65 years"]
both = "34 kg"

[[test]]
shows = "weak"
readout = "grip_strength"
sense = "below"
ages = ["65 years"]
both = "28000 g"

[[grade]]
name = "sarcopenia"
needs = ["weak"]
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "bands.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_tests_may_hold_for_some_ages(tmp_path: Path) -> None:
    found = read_criterion(written(tmp_path, BANDS))
    asked = [(49.9, 30.0), (50.0, 30.0), (64.9, 30.0), (65.0, 30.0), (65.0, 27.9), (65.0, 28.0)]
    weak = [bool(found.signs("male", age * YEAR, {"grip_strength": grip})) for age, grip in asked]
    assert weak == [False, True, True, False, True, False]
    assert found.name == "bands"
    assert found.signs("male", 70 * YEAR, {}) == ()
    assert found.signs("male", 70 * YEAR, {"grip_strength": float("nan")}) == ()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('readout = "grip_strength"', 'readout = "grip_strenth"',
         r"bands\.toml:8: test\.1\.readout: unknown readout \"grip_strenth\".*did you mean 'grip_strength'"),
        ('readout = "grip_strength"', 'readout = "blood_nad"', r"unknown readout \"blood_nad\""),
        ('sense = "below"', 'sense = "bellow"', r"bands\.toml:9: .*unknown sense .*did you mean 'below'"),
        ('both = "34 kg"', 'both = "34 s"', r"bands\.toml:11: test\.1\.both: wrong dimension"),
        ('both = "34 kg"', "both = 34", r"test\.1\.both: missing unit: found 34"),
        ('both = "34 kg"', 'both = "many"', r"test\.1\.both: 'many' does not start with a number"),
        ('both = "34 kg"', 'both = "-1 kg"', r"test\.1\.both: out of range"),
        ('both = "34 kg"', 'male = "34 kg"', r"test\.1: needs one cut-off for each sex; allowed: both, or"),
        ('both = "34 kg"', 'both = "34 kg"\nmale = "34 kg"', r"test\.1: needs one cut-off for each sex"),
        ('both = "34 kg"\n', "", r"test\.1: needs one cut-off for each sex"),
        ('["50 years", "65 years"]', '["65 years", "50 years"]', r"ages are not in order"),
        ('["50 years", "65 years"]', '["50 kg"]', r"bands\.toml:10: test\.1\.ages\.1: wrong dimension"),
        ('["50 years", "65 years"]', "[]", r"test\.1\.ages: found 0 items; allowed: at least 1"),
        ('needs = ["weak"]', 'needs = ["weak or slow"]',
         r"bands\.toml:22: grade\.1\.needs\.1: unknown sign \"slow\"; allowed: weak"),
        ('needs = ["weak"]', "needs = []", r"grade\.1\.needs: found 0 items"),
        ('otherwise = "none"', 'otherwise = "none"\nmethod = "DXA"', r"unknown method \"DXA\"; allow"),
        ('both = "34 kg"', 'both = "34 kg"\nmethod = "BAI"',
         r"bands\.toml:12: test\.1\.method: unknown method \"BAI\"; allowed: DXA, BIA; did you mean 'BIA'"),
        ('name = "sarcopenia"', 'name = "none"', r"bands\.toml:21: grade\.1\.name: there is a grade"),
        ('sources = ["nobody2000"]\n', "", r"bands\.toml:1: sources: is missing"),
        ('otherwise = "none"', 'otherwise = "none"\nprovisional = true', r"provisional: found true"),
        ('shows = "weak"', 'show = "weak"', r"unknown key \"show\".*did you mean 'shows'"),
        ('sources = ["nobody2000"]', "sources = []", r"sources: found 0 items; allowed: at least 1"),
        ('title = "Bands"\n', "", r"title: is missing"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in BANDS
    with pytest.raises(InputError, match=message):
        read_criterion(written(tmp_path, BANDS.replace(old, new, 1)))


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    text = BANDS.replace("34 kg", "34 s").replace('"weak"]', '"slow"]')
    with pytest.raises(InputError) as caught:
        read_criterion(written(tmp_path, text))
    assert len(caught.value.problems) == 2


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of criteria with a good one, in place of those that ship."""
    (tmp_path / "good.toml").write_text(BANDS, encoding="utf-8")
    monkeypatch.setattr(criteria, "CRITERIA", tmp_path)
    criteria._shipped.cache_clear()
    yield tmp_path
    criteria._shipped.cache_clear()


def test_a_wrong_file_does_not_keep_the_others_from_being_read(shelf: Path, person: Run) -> None:
    wrong = {
        "readout": BANDS.replace("grip_strength", "grip_strenth", 1),
        "unit": BANDS.replace("34 kg", "34 s"),
        "source": BANDS.replace('sources = ["nobody2000"]\n', ""),
        "sign": BANDS.replace('needs = ["weak"]', 'needs = ["frail"]'),
        "toml": BANDS.replace('"34 kg"', '"34 kg'),
    }
    lines = {"readout": 8, "unit": 11, "source": 1, "sign": 22, "toml": 11}
    for name, text in wrong.items():
        (shelf / f"{name}.toml").write_text(text, encoding="utf-8")
    found = criteria.criteria()
    assert set(found.found) == {"good"}
    assert {name: error.problems[0].line for name, error in found.refused.items()} == lines
    assert all(error.problems[0].file == str(shelf / f"{n}.toml") for n, error in found.refused.items())
    assert [by.name for by in asked(["all"])] == ["good"]
    told = str(made(person, "male", 60, grip=33.0).grades())
    assert "Bands      -             sarcopenia at 60 years" in told
    assert f"refused: {shelf / 'unit.toml'}:11: test.1.both: wrong dimension" in told
    assert f"unit refused {shelf / 'unit.toml'}:11: " in " ".join(str(ms.list_("criteria")).split())
    with pytest.raises(InputError, match=r"unit\.toml:11: "):
        criterion("unit")
    assert not ms.check("sign")[0]


def test_two_files_of_one_name_are_refused(shelf: Path) -> None:
    (shelf / "asia").mkdir()
    for path in ("asia/twice.toml", "twice.toml"):
        (shelf / path).write_text(BANDS, encoding="utf-8")
    for path in ("a-b.toml", "A_b.toml"):
        (shelf / path).write_text(BANDS, encoding="utf-8")
    found = criteria.criteria()
    assert set(found.found) == {"good"}
    assert set(found.refused) == {"twice", "a_b"}
    assert sorted(map(str, found.refused["twice"].problems)) == [
        f"{shelf / path}:1: 2 files are named 'twice'; allowed: one"
        for path in ("asia/twice.toml", "twice.toml")
    ]
    assert not ms.check("twice")[0]


def test_a_file_of_ones_own_grades(person: Run, tmp_path: Path) -> None:
    path = written(tmp_path, BANDS)
    for given in (path, str(path)):
        assert made(person, "male", 60, grip=33.0).grade(given).grade == "sarcopenia"
    with pytest.raises(InputError, match="bands.toml:11: "):
        person.grade(written(tmp_path, BANDS.replace("34 kg", "34 s")))
