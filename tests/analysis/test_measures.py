"""Every statistic against a series whose answer is known by formula."""

import math

import numpy as np
import pytest

from myosat.analysis.measures import STATISTICS, Ask, Series

TIME = np.linspace(0.0, 20.0, 20001)
#: 2 exp(-t/4), started at 4; t exp(-t), which peaks at 1; 1 - exp(-t/2), a running total; a line.
DECAY = Series(TIME, 2.0 * np.exp(-TIME / 4.0), 4.0)
PULSE = Series(TIME, TIME * np.exp(-TIME), 0.0)
TOTAL = Series(TIME, 1.0 - np.exp(-TIME / 2.0), 0.0)
LINE = Series(TIME, 1.0 + 0.5 * TIME, 1.0)
ZERO = Series(TIME, np.zeros_like(TIME), 0.0)

CASES = [
    ("value", DECAY, None, Ask(time=4.0), 2.0 / math.e),
    ("mean_over", LINE, None, Ask(window=(2.0, 6.0)), 3.0),
    ("mean_over", LINE, None, Ask(), 6.0),
    ("minimum_over", DECAY, None, Ask(window=(0.0, 8.0)), 2.0 * math.exp(-2.0)),
    ("maximum_over", DECAY, None, Ask(window=(4.0, 8.0)), 2.0 / math.e),
    ("ratio", DECAY, None, Ask(time=4.0), 0.5 / math.e),
    ("ratio", LINE, DECAY, Ask(time=4.0), 1.5 * math.e),
    ("ratio", LINE, LINE, Ask(window=(0.0, 4.0)), 1.0),
    ("change", DECAY, None, Ask(time=4.0), 0.5 / math.e - 1.0),
    ("change", LINE, ZERO, Ask(time=4.0), math.inf),
    ("change", ZERO, ZERO, Ask(time=4.0), 0.0),
    ("difference", LINE, DECAY, Ask(time=0.0), -1.0),
    ("relative_ratio", LINE, DECAY, Ask(time=4.0), 3.0 / (0.5 / math.e)),
    ("direction", LINE, DECAY, Ask(time=0.0), -0.5),
    ("change", LINE, None, Ask(time=4.0, against=2.0), 0.5),
    ("change", LINE, DECAY, Ask(time=2.0, against=4.0), math.e - 1.0),
    ("difference", TOTAL, None, Ask(time=4.0, against=2.0, since=2.0), -((1.0 - math.exp(-1.0)) ** 2)),
    ("relative_direction", LINE, DECAY, Ask(time=4.0), 3.0 / (0.5 / math.e) - 1.0),
    ("relative_direction", LINE, LINE, Ask(time=6.0, against=2.0, base=2.0), 1.0),
    ("null", LINE, LINE, Ask(time=3.0), 0.0),
    (
        "time_of_fraction",
        TOTAL,
        None,
        Ask(fraction=0.5),
        -2.0 * math.log(1.0 - 0.5 * (1.0 - math.exp(-10.0))),
    ),
    ("time_of_fraction", LINE, None, Ask(fraction=0.25, window=(4.0, 12.0)), 2.0),
    ("time_crossing", DECAY, None, Ask(level=1.0, crossing="falling"), 4.0 * math.log(2.0)),
    ("time_crossing", LINE, None, Ask(level=3.0, crossing="rising", window=(1.0, 9.0)), 3.0),
    ("time_of_peak", PULSE, None, Ask(), 1.0),
    ("fraction_of_peak", PULSE, None, Ask(time=2.0), 2.0 / math.e),
    ("fraction_of_peak", PULSE, None, Ask(window=(3.0, 20.0)), 3.0 * math.exp(-2.0)),
    ("largest_drift", TOTAL, None, Ask(window=(0.0, 4.0)), 1.0 - math.exp(-2.0)),
    ("largest_eigenvalue", Series(TIME[:3], np.array([-0.1, -2.0, -3.0]), math.nan), None, Ask(), -0.1),
]


@pytest.mark.parametrize(("name", "series", "other", "ask", "expected"), CASES)
def test_a_statistic_gives_the_analytic_answer(
    name: str, series: Series, other: Series | None, ask: Ask, expected: float
) -> None:
    assert STATISTICS[name].function(series, other, ask) == pytest.approx(expected, rel=1e-5, abs=1e-12)


def test_every_statistic_is_tested_and_says_what_it_is() -> None:
    assert {name for name, *_ in CASES} == set(STATISTICS)
    for name, statistic in STATISTICS.items():
        assert statistic.function.__name__ == name
        assert "nit" in (statistic.function.__doc__ or "")


def test_what_never_happens_is_nan() -> None:
    never = [
        STATISTICS["time_crossing"].function(DECAY, None, Ask(level=3.0, crossing="falling")),
        STATISTICS["time_of_fraction"].function(ZERO, None, Ask(fraction=0.5)),
        STATISTICS["ratio"].function(LINE, ZERO, Ask(time=1.0)),
        STATISTICS["fraction_of_peak"].function(ZERO, None, Ask(time=1.0)),
    ]
    assert all(math.isnan(value) for value in never)


def test_a_crossing_has_a_side() -> None:
    wave = Series(TIME, np.sin(TIME), 0.0)
    rising = STATISTICS["time_crossing"].function(wave, None, Ask(level=0.5, crossing="rising"))
    falling = STATISTICS["time_crossing"].function(wave, None, Ask(level=0.5, crossing="falling"))
    assert rising == pytest.approx(math.pi / 6.0, rel=1e-5)
    assert falling == pytest.approx(5.0 * math.pi / 6.0, rel=1e-5)


def test_one_series_over_another() -> None:
    share = LINE.over(DECAY)
    assert share.start == 0.25
    assert share.at(4.0) == pytest.approx(1.5 * math.e, rel=1e-6)
    assert np.isnan(ZERO.over(ZERO).values).all()


def test_a_window_has_its_ends() -> None:
    part = LINE.within((0.50005, 1.50005))
    assert (part.time[0], part.time[-1]) == (0.50005, 1.50005)
    assert part.values[0] == pytest.approx(1.250025, rel=1e-12)
