"""Assembly, tracing, generated code and rest, on models small enough to solve by hand."""

import hashlib

import numpy as np
import pytest

from myosat.errors import DeclarationError, SolverError
from myosat.kernel import cache, emit
from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import saturating
from myosat.kernel.model import Model
from myosat.kernel.parameters import load_parameters
from myosat.kernel.proof import prove_units
from myosat.kernel.rest import solve_rest

PARAMETERS = {
    "k": "0.5 1/day",
    "fast.k": "2 1/day",
    "a_rest": "4 cell/mm^3",
    "K": "3 cell/mm^3",
    "per_cell": "2 nucleus/cell",
    "length": "3 um",
    "width": "2 mm",
    "n_hill": "2",
}


@pytest.fixture
def table(tmp_path):
    text = ""
    for name, value in PARAMETERS.items():
        text += f'["{name}"]\nsymbol = "s"\nvalue = "{value}"\nmeaning = "m"\nprior = "fixed"\n'
        text += 'source = "assumed"\ngrade = "assumed"\n'
    file = tmp_path / "toy.toml"
    file.write_text(text)
    return load_parameters([file])


def chain():
    module = Module("chain")
    a = module.state("a", "cell/mm^3", "source", symbol="A", scale=1.0, rest="a_rest")
    b = module.state("b", "cell/mm^3", "product", symbol="B", scale=1.0)
    module.balance("supply", "cell/mm^3/day", "supply of a", symbol="s", guess=1.0)

    @module.process(nothing >> a, kind="influx", lever="toy.supply")
    def influx(supply):
        """Supply."""
        return supply

    @module.process(a >> b)
    def change(k, a, K):
        """Saturating change."""
        return k * saturating(a, K) * a

    @module.process(b >> nothing, kind="death")
    def loss(k, b):
        """Loss."""
        return k * b

    @module.readout("cell/mm^3")
    def everything(a, b):
        """Both together."""
        return a + b

    return module


def equations(model):
    names = {}
    exec(emit.generate(model, "test"), names)
    return cache._equations(names)


def test_instances_look_up_their_own_parameter_first(table):
    model = Model("two", [(chain(), ("slow", "fast"))], table)
    rest = solve_rest(model, equations(model), table)
    values = dict(zip(model.parameter_slots, rest.parameters, strict=True))
    assert (values["slow.k"], values["fast.k"]) == (0.5, 2.0)
    assert values["fast.supply"] == pytest.approx(2.0 * 4.0 * 4.0 / 7.0)
    assert values["slow.supply"] == pytest.approx(0.5 * 4.0 * 4.0 / 7.0)


def test_rest_is_balanced_and_jacobian_is_exact(table):
    model = Model("one", [(chain(), ())], table)
    made = equations(model)
    rest = solve_rest(model, made, table)
    rhs, jacobian, observe = made.scalar(rest.parameters, (1.0,) * 3, (None,))
    assert rhs(rest.states.tolist(), (1.0,)) == pytest.approx([0.0, 0.0], abs=1e-12)
    y = [2.0, 5.0]
    dense = np.zeros((2, 2))
    dense[made.rows, made.columns] = jacobian(y, (1.0,))
    slope = 0.5 * (3.0 / 5.0**2 * 2.0 + 2.0 / 5.0)
    assert dense == pytest.approx(np.array([[-slope, 0.0], [slope, -0.5]]))
    assert observe(y, (1.0,))[0] == [7.0]


def test_gains_levers_and_holds_are_numbers(table):
    model = Model("one", [(chain(), ())], table)
    made = equations(model)
    numbers = solve_rest(model, made, table).parameters
    rhs = made.scalar(numbers, (1.0, 0.0, 1.0), (None,))[0]
    supply = dict(zip(model.parameter_slots, numbers, strict=True))["supply"]
    assert rhs([4.0, 1.0], (3.0,)) == pytest.approx([3.0 * supply, -0.5])
    held = made.scalar(numbers, (1.0,) * 3, (42.0,))[2]
    assert held([4.0, 1.0], (1.0,))[0] == [42.0]


def test_dropped_state_is_zero_and_its_successor_receives(table):
    module = chain()
    module.first_order("onward", module.states["b"] >> module.states["a"], "k", "Back to a.")
    model = Model("less", [(module, ())], table, drop={"b": None})
    assert list(model.states) == ["a"]
    assert set(model.processes) == {"influx", "change"}
    assert [(t.state, t.sign) for t in model.processes["change"].terms] == [("a", -1)]


def test_unknown_names_are_reported_together_with_the_nearest(table):
    module = chain()

    @module.signal("1")
    def odd(evrything, nonsense_zzz):
        """Odd."""
        return evrything + nonsense_zzz

    with pytest.raises(DeclarationError) as caught:
        Model("bad", [(module, ())], table)
    assert "did you mean 'everything'" in str(caught.value)
    assert "nonsense_zzz" in str(caught.value)


def test_cycles_are_reported(table):
    module = chain()

    @module.signal("1")
    def hen(egg):
        """Hen."""
        return egg

    @module.signal("1")
    def egg(hen):
        """Egg."""
        return hen

    with pytest.raises(DeclarationError, match="depend on each other"):
        Model("bad", [(module, ())], table)


@pytest.mark.parametrize("kind", ["conversion", "division", "death"])
def test_sides_must_balance(kind):
    module = Module("m")
    a = module.state("a", "cell/mm^3", "a", symbol="a", scale=1.0)
    with pytest.raises(DeclarationError, match="does not balance"):
        module.process(a >> 3 * a, kind=kind)(lambda a: a)


def test_a_name_is_declared_once():
    module = chain()
    with pytest.raises(DeclarationError, match="declared twice"):
        module.state("a", "1", "again", symbol="a", scale=1.0)


def test_a_rate_needs_a_docstring():
    with pytest.raises(DeclarationError, match="no docstring"):
        Module("m").signal("1")(lambda a: a)


def refused(table, function, unit="1"):
    module = chain()
    module.signal(unit)(function)
    model = Model("bad", [(module, ())], table)
    return pytest.raises(DeclarationError), model


def test_comparisons_and_literals_are_refused(table):
    def branching(a):
        """Branches."""
        return 1 if a > 2 else 0

    def literal(a):
        """Has a number in it."""
        return 0.37 * a

    for function, words in ((branching, "comparisons"), (literal, "literal 0.37")):
        expected, model = refused(table, function)
        with expected as caught:
            emit.generate(model, "test")
        assert words in str(caught.value)


def test_unit_proof_passes_and_catches_scale_and_dimension(table):
    assert prove_units(Model("good", [(chain(), ("slow", "fast"))], table)) == 8

    def mixed_scale(length, width):
        """Lengths in different units: floats would add micrometres to millimetres."""
        return length + width

    def mixed_dimension(length, k):
        """Adds a length to a rate."""
        return length + k

    for function in (mixed_scale, mixed_dimension):
        expected, model = refused(table, function, "um")
        with expected as caught:
            prove_units(model)
        assert function.__name__ in str(caught.value)


def test_unit_proof_catches_a_wrong_coefficient(table):
    module = Module("m")
    a = module.state("a", "cell/mm^3", "cells", symbol="a", scale=1.0)
    n = module.state("n", "nucleus/mm^3", "nuclei", symbol="n", scale=1.0)
    module.first_order("fuse", a >> n, "k", "Fusion without a factor.")
    with pytest.raises(DeclarationError, match="fuse: moves"):
        prove_units(Model("bad", [(module, ())], table))
    good = Module("m")
    a = good.state("a", "cell/mm^3", "cells", symbol="a", scale=1.0)
    n = good.state("n", "nucleus/mm^3", "nuclei", symbol="n", scale=1.0)
    good.first_order("fuse", a >> "per_cell" * n, "k", "Fusion with its factor.")
    assert prove_units(Model("good", [(good, ())], table)) == 1


def test_no_rest_is_an_error_that_names_a_state(table):
    module = Module("m")
    a = module.state("a", "cell/mm^3", "a", symbol="a", scale=1.0)

    @module.process(nothing >> a, kind="influx")
    def growth(k, K):
        """Growth without end."""
        return k * K

    model = Model("bad", [(module, ())], table)
    with pytest.raises(SolverError, match="no rest found for model bad: a still changes"):
        solve_rest(model, equations(model), table)


def test_cache_regenerates_what_is_corrupt_or_foreign(table, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(cache, "cache_folder", lambda: tmp_path / "private")
    model = Model("one", [(chain(), ())], table)
    sources = tmp_path / "sources"
    sources.mkdir()
    missing = tmp_path / "none.py"
    first = cache.load(model, sources, missing)
    assert "deriving the equations" in capsys.readouterr().err
    file = next((tmp_path / "private").glob("*.py"))
    assert cache.load(model, sources, missing).hash == first.hash
    assert capsys.readouterr().err == ""
    file.write_text(file.read_text() + "\nraise SystemExit('executed')\n")
    assert cache.load(model, sources, missing).hash == first.hash
    assert "deriving" in capsys.readouterr().err
    body = f"HASH = {first.hash!r}\nraise SystemExit('executed')\n"
    file.write_text(f"# checksum {hashlib.sha256(body.encode()).hexdigest()}\n{body}")
    file.parent.chmod(0o777)
    assert cache.load(model, sources, missing).hash == first.hash
    (sources / "new.py").write_text("changed = True")
    assert cache.load(model, sources, missing).hash != first.hash


def test_a_lever_of_one_name_is_reached_in_every_place(table):
    module = chain()
    other = Module("other")
    c = other.state("c", "cell/mm^3", "elsewhere", symbol="C", scale=1.0)
    other.first_order("fade", c >> nothing, "k", "Fades.", kind="death", lever="toy.supply")
    model = Model("both", [(module, ("slow", "fast")), (other, ())], table)
    assert set(model.slots_of("toy.supply", model.levers)) == {
        "toy.supply",
        "slow.toy.supply",
        "fast.toy.supply",
    }
    assert model.slots_of("fast.toy.supply", model.levers) == ["fast.toy.supply"]


def test_an_impulse_may_not_use_a_signal(table):
    module = chain()

    @module.impulse(module.states["b"] >> nothing, event="blow")
    def blow(everything):
        """Takes all."""
        return everything

    with pytest.raises(DeclarationError, match="impulse blow asks for the signal 'everything'"):
        Model("bad", [(module, ())], table, event_inputs={"blow": ()})
