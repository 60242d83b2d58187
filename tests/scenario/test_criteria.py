"""Criteria of sarcopenia: their files, their cut-offs to the last digit, and what is told of wrong ones."""

from pathlib import Path

import numpy as np
import pytest

from myosat.errors import InputError
from myosat.scenario import criteria, grammar
from myosat.scenario.criteria import criterion, graded, onsets, read_criterion
from myosat.scenario.simulate import simulate

YEAR = 365.25
#: A strong man and a strong woman.
HALE = {
    "grip_strength": 40.0,
    "chair_stands": 10.0,
    "appendicular_lean_mass": 25.0,
    "appendicular_lean_index": 8.0,
    "gait_speed": 1.2,
    "short_physical_performance": 12.0,
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


@pytest.mark.parametrize(
    ("name", "sex", "readout", "cut", "below", "at_cut", "sign"),
    [
        ("ewgsop2_2019", "male", "grip_strength", 27.0, True, False, "low_strength"),
        ("ewgsop2_2019", "female", "grip_strength", 16.0, True, False, "low_strength"),
        ("ewgsop2_2019", "male", "chair_stands", 15.0, False, False, "low_strength"),
        ("ewgsop2_2019", "male", "appendicular_lean_mass", 20.0, True, False, "low_mass"),
        ("ewgsop2_2019", "female", "appendicular_lean_mass", 15.0, True, False, "low_mass"),
        ("ewgsop2_2019", "male", "appendicular_lean_index", 7.0, True, False, "low_mass"),
        ("ewgsop2_2019", "female", "appendicular_lean_index", 5.5, True, False, "low_mass"),
        ("ewgsop2_2019", "female", "gait_speed", 0.8, True, True, "low_performance"),
        ("ewgsop2_2019", "male", "short_physical_performance", 8.0, True, True, "low_performance"),
        ("awgs_2019", "male", "grip_strength", 28.0, True, False, "low_strength"),
        ("awgs_2019", "female", "grip_strength", 18.0, True, False, "low_strength"),
        ("awgs_2019", "male", "appendicular_lean_index", 7.0, True, False, "low_mass"),
        ("awgs_2019", "female", "appendicular_lean_index", 5.4, True, False, "low_mass"),
        ("awgs_2019", "male", "gait_speed", 1.0, True, False, "low_performance"),
        ("awgs_2019", "female", "short_physical_performance", 9.0, True, True, "low_performance"),
        ("awgs_2019", "female", "chair_stands", 12.0, False, True, "low_performance"),
    ],
)
def test_a_cut_off_is_met_to_the_last_digit(
    name: str, sex: str, readout: str, cut: float, below: bool, at_cut: bool, sign: str
) -> None:
    under, over = np.nextafter(cut, 0.0), np.nextafter(cut, 1e3)
    assert (signs(name, sex, **{readout: float(under)}) == {sign}) is below
    assert (signs(name, sex, **{readout: float(over)}) == {sign}) is not below
    assert (signs(name, sex, **{readout: cut}) == {sign}) is at_cut


def test_the_asian_cut_off_of_lean_mass_goes_by_the_method() -> None:
    assert signs("awgs_2019", "female", appendicular_lean_index=5.5) == set()
    assert signs("awgs_2019", "female", "BIA", appendicular_lean_index=5.5) == {"low_mass"}
    with pytest.raises(InputError, match="AWGS 2019 knows no method 'BIO'; allowed: DXA, BIA"):
        signs("awgs_2019", "female", "BIO")


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


def test_a_result_is_graded_at_a_time() -> None:
    text = 'title = "T"\nduration = "{}"\n[subject]\nspecies = "{}"\nsex = "male"\nage = "{}"\n'
    life = simulate(grammar.parse(text.format("70 years", "human", "20 years")))
    by = criterion()
    assert by.name == "ewgsop2_2019"
    assert graded(life, 0.0, by) == "no sarcopenia"
    for name, time in onsets(life, by).items():
        place = int(np.searchsorted(life.time, time))
        assert graded(life, time, by) == name or graded(life, time, by) in [g.name for g in by.grades]
        assert graded(life, float(life.time[place - 1]), by) != name
    assert criteria.gradable(life)
    mouse = simulate(grammar.parse(text.format("2 weeks", "mouse", "4 months")))
    assert not criteria.gradable(mouse)
    assert graded(mouse, 0.0, by) == "no sarcopenia"


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
