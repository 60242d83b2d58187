"""Equations, laws and solver in WebAssembly: the same numbers as in Python."""

import inspect
import math
import struct

import numpy as np
import pytest
from machines import called
from parity import node

from myosat.biology import models
from myosat.errors import DeclarationError
from myosat.explorer import arithmetic, loops, straight
from myosat.explorer.equations import MATHEMATICS, machine
from myosat.explorer.graph import STATES, Graph, Reader
from myosat.explorer.impulses import names
from myosat.explorer.wasm import INT, Function, Module, signed, unsigned
from myosat.kernel import laws
from myosat.kernel.impulses import apply_impulses
from myosat.kernel.rest import Rest
from myosat.scenario import library
from myosat.scenario.subject import Traits, body

pytestmark = pytest.mark.skipif(node() is None, reason="needs node")

#: Arguments at which laws bend: zero, below, tiny, around one, and large.
VALUES = (-0.5, -1e-12, 0.0, 1e-9, 0.3, 1.0, 1.7, 40.0)
EXPONENTS = (1.0, 2.0, 2.5, 3.0, 8.0, 24.0)


def module() -> Module:
    made = Module()
    for name, count in MATHEMATICS.items():
        made.take(name, count)
    loops.add(made, inspect.getsource(arithmetic))
    return made


def arguments(law: laws.Law) -> list[list[float]]:
    """Points to call a law at: exponents are pure numbers of one or more, other constants above zero."""
    points = [[value] for value in VALUES]
    for slot in law.slots[1:]:
        more = EXPONENTS if slot == "1" else (0.2, 1.0, 30.0)
        points = [[*point, value] for point in points for value in more]
    return points


@pytest.mark.parametrize("law", laws.LAWS.values(), ids=list(laws.LAWS))
def test_a_law_and_its_slopes_are_those_of_python(law):
    functions = {law.name: law.value}
    functions |= {f"{law.name}_d{index}": slope for index, slope in enumerate(law.slopes)}
    graph, made = Graph(), module()
    reader = Reader(graph)
    given = [graph.load("X", index, STATES) for index in range(len(law.slots))]
    results = [(("O", index), reader.call(reader.law(name), given)) for index, name in enumerate(functions)]
    straight.add(made, "laws", "XO", {"S": 0}, results, {})
    points = arguments(law)
    calls = [("laws", [point, [0.0] * len(functions)], len(functions)) for point in points]
    found = called(made.encoded(["laws"], 1 << 16), calls, top=1024)
    for point, row in zip(points, found, strict=True):
        wanted = [function(*point) for function in functions.values()]
        assert row == pytest.approx(wanted, rel=1e-11, abs=1e-300), point


@pytest.mark.parametrize("free", [False, True])
@pytest.mark.parametrize("model_id", models.MODELS)
def test_slopes_entries_signals_and_rates_are_those_of_python(model_id, free):
    model, equations = models.build(model_id), models.equations(model_id)
    rest = body(Traits("human", "male", "vastus lateralis", 70 * 365.25), model_id, (), None, "Rodas5P")
    rng = np.random.default_rng(4)
    parameters = list(rest.rest.parameters)
    levers = [value + abs(rng.normal(0.0, 0.2)) for value in rest.neutral]
    gains = list(rng.uniform(0.5, 1.5, len(model.processes)))
    held = [None if free or rng.random() < 0.97 else 0.5 for _ in model.signals]
    rhs, jacobian, observe = equations.scalar(parameters, gains, held)
    made = machine(model, equations, free=free)
    states = [list(rest.initial * rng.uniform(0.2, 3.0, len(rest.initial))) for _ in range(5)]
    calls = [("prepare", [parameters, gains, held], 0)]
    size, entries = len(model.states), len(equations.rows)
    everything = len(model.signals) + len(model.processes)
    for y in states:
        calls += [
            ("observe", [y, levers, [0.0] * everything], everything),
            ("adjust", [levers], 0),
            ("rhs", [y, *[[0.0]] * 5, [0.0] * size], size),
            ("jacobian", [y, *[[0.0]] * 5, [0.0] * entries], entries),
        ]
    found = called(made.code, calls, top=made.top)
    for index, y in enumerate(states):
        seen, _, slopes, matrix = found[1 + 4 * index : 5 + 4 * index]
        signals, rates = observe(y, levers)
        assert seen == pytest.approx([*signals, *rates], rel=1e-9, abs=1e-9, nan_ok=True)
        assert slopes == pytest.approx(rhs(y, levers), rel=1e-9, abs=1e-9)
        assert matrix == pytest.approx(jacobian(y, levers), rel=1e-8, abs=1e-9)


@pytest.mark.parametrize("model_id", models.MODELS)
@pytest.mark.parametrize("injury", ["toxin", "denervation", "muscle_tear"])
def test_an_injury_does_at_once_what_it_does_in_python(model_id, injury):
    model = models.build(model_id)
    rest = body(Traits("mouse", "female", "soleus", 800.0), model_id, (), None, "Rodas5P")
    vector = {name: number.value for name, number in library.injury(injury).vector.items()}
    after, moved = apply_impulses(
        model, Rest(rest.initial, rest.rest.parameters), rest.initial, "injury", vector
    )
    made = machine(model, models.equations(model_id))
    event = [vector[part] for part in library.INJURY_PARTS]
    size = len(model.states) + len(names(model, "injury"))
    arrays = [rest.initial.tolist(), list(rest.rest.parameters), event, [0.0] * size]
    (found,) = called(made.code, [("injure", arrays, size)], top=made.top)
    assert found == pytest.approx([*after, *(moved[id] for id in names(model, "injury"))], rel=1e-12)


def test_powers_are_those_of_python():
    made = module()
    loops.add(made, "def f(x: Floats, out: Floats) -> None:\n    out[0] = power(x[0], x[1])\n")
    points = [
        [x, n] for x in (0.0, 0.3, 1.0, 7.0) for n in (0.125, 0.5, 1.0, 2.0, 7.0, 24.0, 33.0, 0.81, 1 / 24)
    ]
    points += [[x, -n] for x, n in points if x > 0.0]
    found = called(made.encoded(["f"], 1 << 16), [("f", [point, [0.0]], 1) for point in points], top=64)
    assert [value for (value,) in found] == pytest.approx([x**n for x, n in points], rel=1e-14)


LOOPS = """
def f(x: Floats, out: Floats) -> None:
    total = 0.0
    count = 0
    for i in range(2, 9):
        if i == 4 or x[0] > 5.0:
            continue
        if not (i < 8) and x[0] != 3.0:
            break
        total = total + float(i) * x[0]
        count = count + 1
    while total > 10.0 and count > 0:
        total = 0.5 * total
        count = count - 1
    out[0] = total
    out[1] = float(count)
    out[2] = max(total, x[0]) - min(-total, 1)
    out[3] = abs(-x[0]) ** 2
"""


def test_loops_and_branches_are_those_of_python():
    names: dict[str, object] = {"Floats": list}
    exec(LOOPS, names)
    made = module()
    loops.add(made, LOOPS)
    values = [-3.0, 0.0, 1.0, 3.0, 4.5, 6.0]
    found = called(made.encoded(["f"], 1 << 16), [("f", [[x], [0.0] * 4], 4) for x in values], top=64)
    for x, row in zip(values, found, strict=True):
        wanted = [0.0] * 4
        names["f"]([x], wanted)  # type: ignore[operator]
        assert row == pytest.approx(wanted, rel=1e-14)


@pytest.mark.parametrize(
    "text",
    [
        "def f(x: float) -> float:\n    return [x]\n",
        "def f(x: float) -> float:\n    return g(x)\n",
        "def f(x: float) -> float:\n    with x:\n        return x\n",
        "def f(x: float) -> float:\n    return z\n",
        "def f(x: Floats, i: Int) -> None:\n    x[0] = i\n    i = x[0]\n",
    ],
)
def test_what_cannot_be_emitted_is_refused_by_name(text):
    with pytest.raises(DeclarationError, match="f: "):
        loops.add(module(), text)


def test_numbers_are_coded_as_the_format_says():
    # Examples of the specification of WebAssembly and DWARF.
    assert unsigned(624485) == bytes([0xE5, 0x8E, 0x26])
    assert signed(-123456) == bytes([0xC0, 0xBB, 0x78])
    assert [signed(n) for n in (0, 63, 64, -64, -65)] == [b"\0", b"\x3f", b"\xc0\0", b"\x40", b"\xbf\x7f"]
    function = Function("f", (INT,))
    function.number(math.pi)
    assert bytes(function.code) == b"\x44" + struct.pack("<d", math.pi)
