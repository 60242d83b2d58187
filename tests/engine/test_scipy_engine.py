"""The reference engine on problems with known answers."""

import math

import numpy as np
import pytest

from myosat.engine.problem import Exposure, Problem, Segment
from myosat.engine.scipy_engine import METHODS, solve
from myosat.errors import SolverError
from myosat.kernel.cache import Equations


def linear(parameters, gains, held):
    """X' = -k X + u."""
    (k,) = parameters

    def rhs(y, u):
        return [-k * y[0] + u[0]]

    def jacobian(y, u):
        return [-k]

    def observe(y, u):
        return [], [k * y[0], u[0]]

    return rhs, jacobian, observe


def problem(segments, times, initial=0.0, k=0.1, clamped=()):
    return Problem(
        Equations(linear, [0], [0], "test"),
        ("X",),
        (k,),
        (1.0, 1.0),
        (),
        (0.0,),
        clamped,
        np.array([1.0]),
        np.array([initial]),
        tuple(segments),
        np.array(times, dtype=float),
    )


def pulse(level, start, stop):
    exposure = Exposure(0, False, "linear", level, 1.0, start, 1.0, 1.0, 0.0)
    return Segment(start, stop, (exposure,))


PULSES = [Segment(0.0, 1.0), pulse(3000.0, 1.0, 1.5), Segment(1.5, 2.0), pulse(3000.0, 2.0, 2.5)]


@pytest.mark.parametrize("method", METHODS)
def test_pulse_at_rest(method):
    solution = solve(problem([*PULSES, Segment(2.5, 30.0)], [0.0, 30.0]), method=method)
    exact = sum(
        3000.0 / 0.1 * (math.exp(-0.1 * (30 - stop)) - math.exp(-0.1 * (30 - start)))
        for start, stop in ((1.0, 1.5), (2.0, 2.5))
    )
    assert exact == pytest.approx(178.167, abs=5e-4)
    peak = 3000.0
    assert abs(solution.states[0, -1] - exact) / peak < 1e-6
    assert solution.states[0, -1] == pytest.approx(exact, rel=1e-6)


def test_exponential_exposure_and_moved_amounts():
    exposure = Exposure(0, False, "linear", 2.0, 1.0, 0.0, 5.0, 1.0, 0.7)
    times = np.linspace(0.0, 10.0, 11)
    solution = solve(problem([Segment(0.0, 10.0, (exposure,))], times, k=0.1))
    x = 20.0 * (1 - np.exp(-0.1 * times)) + 8.0 / 0.6 * (np.exp(-0.1 * times) - np.exp(-0.7 * times))
    assert solution.states[0] == pytest.approx(x, rel=1e-7, abs=1e-9)
    added = 2.0 * times + 8.0 / 0.7 * (1 - np.exp(-0.7 * times))
    assert solution.moved[1] == pytest.approx(added, rel=1e-7, abs=1e-9)
    assert solution.moved[1] - solution.moved[0] == pytest.approx(solution.states[0], rel=1e-7, abs=1e-8)
    assert solution.levers[0] == pytest.approx(2.0 + 8.0 * np.exp(-0.7 * times))


def test_scaling_exposures_combine_whatever_their_order():
    one = Exposure(0, True, "saturating", -0.5, 1.0, 0.0, 3.0, 3.0, 0.0)
    two = Exposure(0, True, "linear", 0.2, 1.0, 0.0, 1.0, 1.0, 0.0)
    forward, backward = Segment(0.0, 1.0, (one, two)), Segment(0.0, 1.0, (two, one))
    assert forward.levers([1.0], 0.0) == pytest.approx([(1 - 0.375) * 1.2])
    assert forward.levers([1.0], 0.0) == pytest.approx(backward.levers([1.0], 0.0))
    assert one.constant and forward.constant


def test_jumps_happen_at_the_start_of_their_segment():
    def jump(y):
        return y + 7.0, {"dose": 7.0}

    parts = [Segment(0.0, 2.0), Segment(2.0, 4.0, (), jump)]
    solution = solve(problem(parts, [0.0, 1.999999, 2.0, 4.0], initial=1.0))
    assert solution.states[0, 2] == pytest.approx(math.exp(-0.2) + 7.0)
    assert solution.jumped == [(2.0, {"dose": 7.0})]
    assert solution.states[0, 3] == pytest.approx((math.exp(-0.2) + 7.0) * math.exp(-0.2))


def test_clamped_states_keep_their_value():
    solution = solve(problem([Segment(0.0, 5.0)], [0.0, 5.0], initial=3.0, clamped=(0,)))
    assert solution.states[0].tolist() == [3.0, 3.0]


def test_failure_says_where_in_time_and_in_which_state():
    def explosive(parameters, gains, held):
        def rhs(y, u):
            return [y[0] ** 2]

        return rhs, lambda y, u: [2 * y[0]], lambda y, u: ([], [y[0]])

    base = problem([Segment(0.0, 5.0)], [0.0, 5.0], initial=1.0)
    bad = Problem(**{**base.__dict__, "equations": Equations(explosive, [0], [0], "test")})
    with pytest.raises(SolverError, match=r"day (0\.99|1).* in X|broke down between day 0 and 5"):
        solve(bad)


@pytest.mark.parametrize("exponent", [0.3, 0.81, 1.0, 3.0])
def test_the_power_law_is_its_maximum_at_the_scale_and_safe_around_zero(exponent):
    def effect(amount):
        return Exposure(0, False, "power", 0.075, 100.0, 0.0, amount, amount, 0.0, exponent).effect(0.0)

    assert effect(100.0) == pytest.approx(0.075)
    assert effect(1000.0) == pytest.approx(0.075 * 10.0**exponent)
    assert effect(0.0) == effect(-1e-17) == 0.0
