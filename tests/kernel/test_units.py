"""Quantities, units and their conversion."""

import math
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import myosat.kernel.units as units
from myosat.errors import UnitError


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("400 mg/kg/day", 400.0, "mg/kg/day"),
        ("3 / week", 3.0, "1/week"),
        ("3/week", 3.0, "1/week"),
        ("2.0 1/day", 2.0, "1/day"),
        ("30000 nuclei/mm^3", 30000.0, "nucleus/mm^3"),
        ("1e3cell", 1000.0, "cell"),
        ("-3 days", -3.0, "day"),
        (".5 µm**2", 0.5, "um^2"),
        ("1.5 mm³", 1.5, "mm^3"),
        ("5 metres", 5.0, "m"),
        ("90 %", 90.0, "%"),
        ("7", 7.0, "1"),
        ("2 day/day", 2.0, "1"),
    ],
)
def test_a_quantity_is_number_and_unit(text: str, value: float, unit: str) -> None:
    assert units.parse_quantity(text) == (value, unit)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("9**9**9 day", "is not a quantity"),
        ("nan day", "is not a finite number"),
        ("inf", "is not a finite number"),
        ("-Infinity kg", "is not a finite number"),
        ("1e999 day", "is not a finite number"),
        ("", "does not start with a number"),
        ("day", "does not start with a number"),
        ("٣ day", "does not start with a number"),
        ("1.2.3 day", "is not a quantity"),
        ("3 day day", "is not a quantity"),
        ("3 mg/(kg day)", "is not a quantity"),
        ("3 */ day", "is not a quantity"),
        ("3 * day", "is not a quantity"),
        ("3 /", "is not a quantity"),
        ("1_000 day", "is not a quantity"),
        ("3 2/day", "is not a quantity"),
        ("3 mm^5", "powers are whole numbers from 1 to 4"),
        ("3 mm^0", "powers are whole numbers from 1 to 4"),
        ("3 mm^3*mm^2", "powers are whole numbers from 1 to 4"),
        ("3 day^3*hour^3", "powers are whole numbers from 1 to 4"),
        ("5 weks", "'weks' is not a known unit; did you mean 'weeks'?"),
        ("5 kday", "'kday' is not a known unit"),
        ("0x10 day", "'x' is not a known unit"),
        ("1 " + "m*" * 60 + "m", "is too long for a quantity"),
        ("3 \x1b[31mday", r"'3 \\x1b\[31mday' is not a quantity"),
    ],
)
def test_what_is_no_quantity_is_refused(text: str, message: str) -> None:
    with pytest.raises(UnitError, match=message.replace("?", r"\?")):
        units.parse_quantity(text)


@pytest.mark.parametrize(
    ("unit", "canonical"),
    [
        ("cell/mm^3/hour", "cell/mm^3/day"),
        ("1/hour", "1/day"),
        ("week", "day"),
        ("hour*cell/minute", "cell"),
        ("%", "1"),
        ("%/year", "1/day"),
        ("mg/kg/day", "mg/kg/day"),
    ],
)
def test_canonical_units_count_time_in_days(unit: str, canonical: str) -> None:
    assert units.canonical(unit) == canonical
    assert units.canonical(canonical) == canonical


def test_a_bad_unit_is_refused() -> None:
    for unit in ("", "1e3", "day^^2", "9"):
        with pytest.raises(UnitError, match="is not a"):
            units.canonical(unit)


@pytest.mark.parametrize(
    ("unit", "to", "factor"),
    [
        ("1/hour", "1/day", 24.0),
        ("week", "day", 7.0),
        ("mg", "g", 1e-3),
        ("mL", "mm^3", 1e3),
        ("kcal", "J", 4184.0),
        ("%", "1", 0.01),
        ("1", "%", 100.0),
        ("cell/mm^3/hour", "cell/um^3/day", 24e-9),
        ("N", "mN", 1e3),
    ],
)
def test_factors(unit: str, to: str, factor: float) -> None:
    assert units.factor(unit, to) == pytest.approx(factor, rel=1e-14)
    assert units.factor(to, unit) == pytest.approx(1 / factor, rel=1e-14)


def test_the_error_of_a_conversion_names_both_units() -> None:
    with pytest.raises(UnitError, match=r"'mg/kg/day' cannot be converted to 'm': they differ in dimension"):
        units.factor("mg/kg/day", "m")
    with pytest.raises(UnitError, match="differ in dimension"):
        units.to_unit("3 cell", "1")


@pytest.mark.parametrize(
    ("a", "b"), [("cell", "nucleus"), ("fibre", "1"), ("IU", "CFU"), ("step", "session")]
)
def test_counts_of_different_things_differ_in_dimension(a: str, b: str) -> None:
    assert not units.dimension_equal(a, b)
    with pytest.raises(UnitError, match="differ in dimension"):
        units.factor(a, b)


def test_to_canonical_and_to_unit() -> None:
    assert units.to_canonical("2 weeks") == (14.0, "day")
    assert units.to_canonical("50 %") == (0.5, "1")
    assert units.to_unit("1000 mg/day", "g/week") == pytest.approx(7.0)
    with pytest.raises(UnitError, match="is not a finite number"):
        units.to_canonical("1e308 years")


def test_our_days_are_those_of_the_definitions() -> None:
    for name, days in units.DAYS.items():
        assert units.registry().convert(1.0, name, "day") == pytest.approx(days, rel=1e-15)


def test_every_unit_is_known_to_pint_and_only_by_full_name() -> None:
    registry = units.registry()
    for name in units.unit_names():
        assert str(units.pint_unit(name)) == name
        assert name in registry
    assert "kday" not in registry
    assert "mcell" not in registry


@given(st.text(max_size=100))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        value, unit = units.parse_quantity(text)
    except UnitError:
        return
    assert math.isfinite(value)
    assert units.canonical(units.canonical(unit)) == units.canonical(unit)


names = st.sampled_from(units.unit_names()).filter(lambda name: name != "percent")
unit_texts = st.lists(st.tuples(st.sampled_from("*/"), names, st.integers(1, 2)), min_size=1, max_size=2).map(
    lambda parts: "1" + "".join(f"{sign}{name}^{power}" for sign, name, power in parts)
)


@given(st.floats(-1e6, 1e6), unit_texts)
def test_writing_and_reading_agree(value: float, unit: str) -> None:
    assert units.parse_quantity(f"{value!r} {unit}")[0] == value
    parsed = units.parse_quantity(f"{value!r} {unit}")[1]
    assert units.pint_unit(parsed) == units.pint_unit(unit)


@given(unit_texts)
def test_our_factor_is_pints(unit: str) -> None:
    target = units.canonical(unit)
    expected = units.registry().convert(1.0, units.pint_unit(unit), units.pint_unit(target))
    assert units.factor(unit, target) == pytest.approx(expected, rel=1e-12)


def test_a_change_of_time_unit_does_not_import_pint() -> None:
    code = (
        "import sys, myosat.kernel.units as u; u.to_canonical('3 cell/mm^3/hour');"
        "assert u.dimension_equal('week', 'day'); assert 'pint' not in sys.modules"
    )
    folder = Path(str(units.__file__)).parents[2]
    subprocess.run([sys.executable, "-c", code], check=True, cwd=folder)
