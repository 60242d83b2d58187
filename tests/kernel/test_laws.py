"""Laws: value, slopes, arrays and units agree, and all are safe at and below zero."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from myosat.errors import DeclarationError, UnitError
from myosat.kernel import units
from myosat.kernel.laws import LAWS, array_namespace, hill, limited, logistic, remaining, saturating

POSITIVE = st.floats(0.05, 5.0)
EXPONENT = st.floats(1.0, 12.0)


def arguments(law_name, draw_x, draw_k, draw_n):
    slots = LAWS[law_name].slots
    values = {"x": draw_x, "k": draw_k, "n": draw_n}
    order = ["x", "n" if slots[1:] == ("1",) else "k", "n"]
    if law_name == "bell":
        order = ["x", "k", "n"]
    return [values[name] for name in order[: len(slots)]]


@pytest.mark.parametrize("name", LAWS)
@given(x=POSITIVE, k=POSITIVE, n=EXPONENT)
def test_slopes_are_the_derivatives(name, x, k, n):
    law = LAWS[name]
    values = arguments(name, x, k, n)
    if name == "remaining" and abs(x - k) < 1e-2:
        return
    for index, slope in enumerate(law.slopes):
        step = 1e-6 * max(1.0, abs(values[index]))
        up, down = list(values), list(values)
        up[index] += step
        down[index] -= step
        numeric = (law.value(*up) - law.value(*down)) / (2 * step)
        assert slope(*values) == pytest.approx(numeric, rel=2e-4, abs=2e-6)


@pytest.mark.parametrize("name", LAWS)
@given(x=st.floats(-0.01, 50.0), k=POSITIVE, n=EXPONENT)
def test_arrays_agree_with_floats(name, x, k, n):
    values = arguments(name, x, k, n)
    array = array_namespace()[name](np.array([values[0]] * 3), *values[1:])
    assert array == pytest.approx(LAWS[name].value(*values), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("name", LAWS)
@pytest.mark.parametrize("x", [0.0, -1e-9, -1e-3, 1e-300, 1e12])
def test_safe_at_the_edges(name, x):
    values = arguments(name, x, 0.5, 24.0)
    assert math.isfinite(LAWS[name].value(*values))
    assert all(math.isfinite(slope(*values)) for slope in LAWS[name].slopes)


def test_known_values():
    assert hill(2.0, 2.0, 4.0) == 0.5
    assert saturating(3.0, 1.0) == 0.75
    assert remaining(0.25, 1.0) == 0.75
    assert remaining(2.0, 1.0) == 0.0
    assert limited(100.0, 1.0, 8.0) == pytest.approx(1.0)
    assert limited(0.01, 1.0, 8.0) == pytest.approx(0.01)
    assert logistic(0.0) == 0.5


def test_quantities_must_share_a_dimension():
    quantity = units.registry().Quantity
    assert float(hill(quantity(1.0, "day"), quantity(24.0, "hour"), 2)) == 0.5
    with pytest.raises(UnitError, match="hill: millimeter|hill: mm"):
        hill(quantity(1.0, "day"), quantity(1.0, "mm"), 2)


def test_wrong_number_of_arguments_is_named():
    with pytest.raises(DeclarationError, match="saturating takes 2 arguments, got 1"):
        saturating(1.0)
