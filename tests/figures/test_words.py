"""Numbers, times and names as figures print them; and the spreading of labels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myosat.figures import words
from myosat.figures.labels import spread


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (1e-12, "0"),
        (0.01234, "0.0123"),
        (2.608, "2.61"),
        (10.0, "10"),
        (99.96, "100"),
        (35_270.0, "35,300"),
        (-1_148.0, "−1,150"),
        (float("nan"), "undefined"),
    ],
)
def test_number(value: float, text: str) -> None:
    assert words.number(value) == text


@pytest.mark.parametrize(
    ("share", "sign", "text"),
    [
        (0.664, False, "66 %"),
        (0.0031, False, "0.3 %"),
        (0.0, False, "0 %"),
        (1e-5, False, "under 0.1 %"),
        (0.124, True, "+12 %"),
        (-0.05, True, "−5 %"),
        (11.48, True, "+1,150 %"),
    ],
)
def test_percent(share: float, sign: bool, text: str) -> None:
    assert words.percent(share, sign=sign).replace(words.GLUE, " ") == text


@pytest.mark.parametrize(
    ("days", "unit"),
    [
        (1 / 24, "minute"),
        (1.0, "hour"),
        (28.0, "day"),
        (98.0, "day"),
        (300.0, "week"),
        (730.0, "month"),
        (18_000.0, "year"),
    ],
)
def test_time_unit(days: float, unit: str) -> None:
    assert words.time_unit(days).one == unit


@pytest.mark.parametrize(
    ("time", "text"),
    [(0.468, "hour 11.2"), (2.61, "day 2.6"), (5.02, "day 5"), (28.0, "day 28"), (-7.0, "day −7")],
)
def test_moment(time: float, text: str) -> None:
    assert words.time_unit(28.0).moment(time).replace(words.GLUE, " ") == text


def test_listed() -> None:
    assert [words.listed(x) for x in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=6), st.floats(0.01, 0.15))
def test_labels_never_overlap_nor_leave(wanted: list[float], size: float) -> None:
    sizes = [size] * len(wanted)
    places = spread(wanted, sizes, size / 2)
    ordered = sorted(places)
    assert all(b - a >= size - 1e-9 for a, b in zip(ordered, ordered[1:], strict=False))
    assert ordered[0] >= -1e-9
    assert ordered[-1] <= 1 + 1e-9
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    assert [places[i] for i in order] == ordered


def test_early_moments_of_a_long_run_are_told_in_a_smaller_unit() -> None:
    weeks = words.time_unit(300.0)
    assert weeks.when(1.9).replace(words.GLUE, " ") == "on day 1.9"
    assert weeks.when(21.0).replace(words.GLUE, " ") == "at week 3"
