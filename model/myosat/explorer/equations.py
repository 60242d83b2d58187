"""The equations of a model and the solver as WebAssembly, from the text that Python runs."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from myosat.engine.compiled import stepper, symbolic
from myosat.explorer import arithmetic, impulses, loops, straight
from myosat.explorer.graph import LEVERS, PARAMETERS, STATES, Graph, Node, Reader
from myosat.explorer.placing import Element
from myosat.explorer.wasm import INT, Function, Module
from myosat.kernel.cache import Equations
from myosat.kernel.model import Model

_ARRAYS = {"parameters": ("P", PARAMETERS), "gains": ("G", PARAMETERS), "held": ("H", PARAMETERS)}
_ARGUMENTS = {"y": ("Y", STATES), "u": ("U", LEVERS)}


def read(make: str, *, free: bool) -> dict[str, list[Node]]:
    """The results of the functions of a `make` function, see `myosat.kernel.emit`; `free` as of `Graph`."""
    found: dict[str, list[Node]] = {}
    reader = Reader(Graph(free))
    outer = next(node for node in ast.parse(make).body if isinstance(node, ast.FunctionDef))
    names: dict[str, Node] = {}
    for node in outer.body:
        if isinstance(node, ast.FunctionDef):
            found[node.name] = _inner(node, reader, dict(names))
        elif isinstance(node, ast.Assign):
            _assign(node, reader, names, _ARRAYS)
    return found


def _inner(function: ast.FunctionDef, reader: Reader, names: dict[str, Node]) -> list[Node]:
    for node in function.body:
        if isinstance(node, ast.Assign):
            _assign(node, reader, names, _ARGUMENTS)
        elif isinstance(node, ast.Return) and node.value is not None:
            lists = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            parts = [part for each in lists if isinstance(each, ast.List) for part in each.elts]
            return [reader.value(part, names) for part in parts]
    return []


def _assign(
    node: ast.Assign, reader: Reader, names: dict[str, Node], arrays: Mapping[str, tuple[str, int]]
) -> None:
    target = node.targets[0]
    if isinstance(target, ast.Tuple):
        array, level = arrays[ast.unparse(node.value)]
        for index, name in enumerate(target.elts):
            names[ast.unparse(name)] = reader.graph.load(array, index, level)
    else:
        names[ast.unparse(target)] = reader.value(node.value, names)


@dataclass(frozen=True)
class Machine:
    """WebAssembly of one model, with the layout of its arrays.

    Attributes
    ----------
    code
        The module; it exports its functions and its memory.
    top
        Where memory is free [byte].
    pattern
        Layout of the factorised matrix.
    """

    code: bytes
    top: int
    pattern: symbolic.Pattern


#: What the page calls, and what the tests do.
EXPORTS = ("prepare", "adjust", "observe", "injure", "set_levers", "advance", "rhs", "jacobian")
#: Functions of ``Math`` with the number of their arguments.
MATHEMATICS = {"exp": 1, "log": 1, "log1p": 1, "tanh": 1, "pow": 2}
#: Memory to begin with [byte]; the page takes more as it needs it.
MEMORY = 1 << 20


def machine(model: Model, found: Equations, *, free: bool = False) -> Machine:
    """The equations of a model, their factorisation, its injuries and the solver.

    With `free` no signal can be held, which is a tenth quicker.
    """
    module = Module()
    for name, count in MATHEMATICS.items():
        module.take(name, count)
    loops.add(module, inspect.getsource(arithmetic))
    pattern = symbolic.analyse(len(model.states), found.rows, found.columns)
    top = _equations(module, model, read(found.source, free=free), pattern.text)
    for node in ast.parse(inspect.getsource(stepper)).body:
        if isinstance(node, ast.FunctionDef):
            loops.add(module, ast.unparse(node))
            if node.name == "set_levers":
                _adjusted(module)
    return Machine(module.encoded(EXPORTS, MEMORY), top, pattern)


class _Kept:
    """Places of values that stay the same for long, in the array ``C``."""

    def __init__(self) -> None:
        self.places: dict[Node, Element] = {}

    def __getitem__(self, node: Node) -> Element:
        return self.places.setdefault(node, ("C", len(self.places)))

    def all(self, nodes: Sequence[Node]) -> dict[Node, Element]:
        return {node: self[node] for node in nodes}


def _edge(results: Sequence[Node], level: int) -> list[Node]:
    """The values below a level that those of the level are computed from."""
    found: set[Node] = set()
    seen: set[Node] = set()
    stack = list(results)
    while stack:
        node = stack.pop()
        if node in seen or node.plain:
            continue
        seen.add(node)
        if node.level < level:
            found.add(node)
        else:
            stack.extend(node.arguments)
    return sorted(found, key=lambda node: node.place)


def _equations(module: Module, model: Model, results: Mapping[str, list[Node]], factorisation: str) -> int:
    """Add the equations and injuries; return where memory is free."""
    rhs, jacobian, observed = (results[name] for name in ("rhs", "jacobian", "observe"))
    kept = _Kept()
    known = kept.all(_edge([*rhs, *jacobian], STATES))
    moved = [node for node in known if node.level == LEVERS]
    below = kept.all(_edge([*moved, *observed], LEVERS))
    fixed = [node for node in kept.places if node.level == PARAMETERS]
    addresses = {"C": 0, "S": 8 * len(kept.places)}
    handed = [
        straight.add(module, "prepare", "PGH", addresses, [(kept[node], node) for node in fixed], {}),
        straight.add(module, "adjust", "U", addresses, [(kept[node], node) for node in moved], below),
        straight.add(module, "observe", "YUO", addresses, _out("O", observed), below),
        straight.add(module, "slopes", "YO", addresses, _out("O", rhs), known),
        straight.add(module, "entries", "YO", addresses, _out("O", jacobian), known),
        straight.add(module, "injure", "YPEO", addresses, impulses.results(model, "injury"), {}),
    ]
    for name, array in (("factor", "W"), ("solve", "B")):
        handed.append(_eliminated(module, name, array, addresses, factorisation))
    _passed(module, "rhs", "slopes")
    _passed(module, "jacobian", "entries")
    return addresses["S"] + 8 * max(handed)


def _out(array: str, results: Sequence[Node]) -> list[tuple[Element, Node]]:
    return [((array, index), node) for index, node in enumerate(results)]


def _eliminated(module: Module, name: str, array: str, addresses: Mapping[str, int], text: str) -> int:
    """Add a function of assignments to elements, such as an elimination written out."""
    graph = Graph()
    elements: dict[Element, Node] = {}
    reader = Reader(graph)
    function = next(
        node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef) and node.name == name
    )

    def find(node: ast.Subscript) -> Node:
        element = _element(node)
        return elements.get(element) or graph.load(*element, STATES)

    reader.subscript = find
    changed: dict[Element, None] = {}
    for node in function.body:
        assert isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript)
        element = _element(node.targets[0])
        elements[element] = reader.value(node.value, {})
        changed[element] = None
    results = [(element, elements[element]) for element in changed]
    arguments = [argument.arg.upper() for argument in function.args.args]
    return straight.add(module, name, arguments, addresses, results, {}, frozenset(array))


def _element(node: ast.Subscript) -> Element:
    return ast.unparse(node.value).upper(), int(ast.unparse(node.slice))


def _passed(module: Module, name: str, called: str) -> None:
    """Add a function with the arguments that the solver knows, which passes on the first and the last."""
    function = Function(name, (INT,) * 7)
    function.get(0)
    function.get(6)
    function.call(module.numbers[called])
    module.add(function)


def _adjusted(module: Module) -> None:
    """Let what only levers decide follow them whenever they are set."""
    plain = module.find("set_levers")
    function = Function("set_levers", plain.arguments)
    for argument in range(len(plain.arguments)):
        function.get(argument)
    function.call(module.numbers["set_levers"])
    function.get(len(plain.arguments) - 1)
    function.call(module.numbers["adjust"])
    module.add(function)
