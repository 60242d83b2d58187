"""Straight-line equations as a graph of values: what is the same is one node, and laws are taken apart.

Every node has a level: what decides it. Numbers and parameters (level 0) stay the same for a whole run and
levers (level 1) for a whole segment, so that what hangs on them alone need not be computed again with every
state (level 2).
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from myosat.errors import DeclarationError
from myosat.kernel import laws

PARAMETERS, LEVERS, STATES = 0, 1, 2

_BINARY: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}
_FUNCTIONS = ("exp", "log", "log1p", "sqrt", "tanh")


@dataclass(frozen=True, eq=False)
class Node:
    """One value: an operation on others, a number, or an element of an array.

    Attributes
    ----------
    operation
        "number", "load", "choice" (the first of its arguments is the condition), "pow", a function of
        ``math``, or an operator; "nan" asks whether a value is not a number.
    value
        Of a number itself; of an element its array and index.
    place
        Nodes come after those that they depend on.
    """

    operation: str
    arguments: tuple[Node, ...]
    value: Any
    level: int
    place: int

    @property
    def plain(self) -> bool:
        """Whether it is a number."""
        return self.operation == "number"


@dataclass
class Graph:
    """Nodes, each made once.

    Attributes
    ----------
    free
        Nothing is held: what is asked of a held value, whether it is none, is true.
    """

    free: bool = False
    nodes: dict[tuple[Any, ...], Node] = field(default_factory=dict[tuple[Any, ...], Node])

    def make(self, operation: str, *arguments: Node, value: Any = None, level: int = PARAMETERS) -> Node:
        """The node of an operation, as it is or as what it always comes to."""
        simple = self._simplified(operation, arguments)
        if simple is not None:
            return simple
        key = (operation, value, *(node.place for node in arguments))
        if key not in self.nodes:
            level = max([level, *(node.level for node in arguments)])
            self.nodes[key] = Node(operation, arguments, value, level, len(self.nodes))
        return self.nodes[key]

    def number(self, value: float) -> Node:
        """A number."""
        return self.make("number", value=float(value))

    def load(self, array: str, index: int, level: int) -> Node:
        """An element of an array."""
        return self.make("load", value=(array, index), level=level)

    def _simplified(self, operation: str, arguments: tuple[Node, ...]) -> Node | None:
        if operation == "nan" and self.free:
            return self.number(1.0)
        if operation == "choice" and arguments[0].plain:
            return arguments[1] if arguments[0].value else arguments[2]
        if operation == "choice" and arguments[1] is arguments[2]:
            return arguments[1]
        if operation in _COMPARE.values() and all(node.plain for node in arguments):
            left, right = (node.value for node in arguments)
            holds = {
                "<": left < right,
                "<=": left <= right,
                ">": left > right,
                ">=": left >= right,
                "==": left == right,
                "!=": left != right,
            }
            return self.number(float(holds[operation]))
        if operation == "pow" and arguments[1].plain:
            return self._whole_power(arguments[0], arguments[1].value)
        if operation == "/" and self._fixed_divisor(*arguments):
            return self.make("*", arguments[0], self.make("/", self.number(1.0), arguments[1]))
        if operation == "negative" and arguments[0].plain:
            return self.number(-arguments[0].value)
        if operation == "*" and arguments[0].plain and arguments[0].value == 1.0:
            return arguments[1]
        return None

    def _whole_power(self, base: Node, exponent: float) -> Node | None:
        if exponent == 1.0:
            return base
        if exponent == 2.0:
            return self.make("*", base, base)
        if exponent == 3.0:
            return self.make("*", self.make("*", base, base), base)
        return None

    def _fixed_divisor(self, value: Node, divisor: Node) -> bool:
        """Whether it is quicker to multiply by the inverse of a divisor, which stays the same for long."""
        return divisor.level < value.level


class Reader:
    """Reads expressions and simple functions of Python into a graph."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.subscript: Callable[[ast.Subscript], Node] | None = None

    def value(self, node: ast.expr, names: Mapping[str, Node]) -> Node:
        """The node of an expression."""
        make = self.graph.make
        match node:
            case ast.Constant(value=int() | float() as number):
                return self.graph.number(float(number))
            case ast.Name(id=name):
                return names[name]
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return make("negative", self.value(operand, names))
            case ast.UnaryOp(op=ast.UAdd(), operand=operand):
                return self.value(operand, names)
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return make("pow", self.value(left, names), self.value(right, names))
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
                return make(_BINARY[type(op)], self.value(left, names), self.value(right, names))
            case ast.IfExp(test=test, body=body, orelse=other):
                return make("choice", *(self.value(part, names) for part in (test, body, other)))
            case ast.Compare(left=left, ops=[ast.Is()], comparators=[ast.Constant(value=None)]):
                return make("nan", self.value(left, names))
            case ast.Compare(left=left, ops=[op], comparators=[other]):
                return make(_COMPARE[type(op)], self.value(left, names), self.value(other, names))
            case ast.BoolOp(op=op, values=values):
                join = "&&" if isinstance(op, ast.And) else "||"
                total, *others = (self.value(part, names) for part in values)
                for other in others:
                    total = make(join, total, other)
                return total
            case ast.Subscript() if self.subscript is not None:
                return self.subscript(node)
            case ast.Call(func=function, args=arguments):
                return self._call(function, [self.value(argument, names) for argument in arguments])
            case _:
                raise DeclarationError(f"{ast.unparse(node)!r} is not in the part of Python that is emitted")

    def _call(self, function: ast.expr, arguments: list[Node]) -> Node:
        make = self.graph.make
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name in ("max", "min"):  # as Python does: the first unless the second is beyond it
            first, second = arguments
            return make("choice", make(">" if name == "max" else "<", second, first), second, first)
        if name in _FUNCTIONS:
            return make(name, *arguments)
        if name == "abs":
            return make("abs", *arguments)
        return self.call(self.law(name), arguments)

    def law(self, name: str) -> ast.FunctionDef:
        """A law, or the slope of one, by the name that generated code has for it."""
        found = _laws().get(name)
        if found is None:
            raise DeclarationError(f"{name}() is not in the part of Python that is emitted")
        return found

    def call(self, function: ast.FunctionDef, arguments: Sequence[Node]) -> Node:
        """What a function of assignments, branches and returns comes to."""
        names = {a.arg: node for a, node in zip(function.args.args, arguments, strict=True)}
        return self._body(function.body, names)

    def _body(self, body: Sequence[ast.stmt], names: Mapping[str, Node]) -> Node:
        first, *rest = body
        match first:
            case ast.Return(value=ast.expr() as value):
                return self.value(value, names)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                return self._body(rest, {**names, name: self.value(value, names)})
            case ast.If(test=test, body=inner, orelse=[]):
                condition = self.value(test, names)
                return self.graph.make("choice", condition, self._body(inner, names), self._body(rest, names))
            case ast.Expr(value=ast.Constant()):
                return self._body(rest, names)
            case _:
                raise DeclarationError(f"{ast.unparse(first)!r} is not in the part of Python that is emitted")


@cache
def _laws() -> dict[str, ast.FunctionDef]:
    """Laws and their slopes as trees, by the names that generated code and other laws call."""
    tree = ast.parse(inspect.getsource(laws))
    found = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    named = {name: found[function.__name__] for name, function in laws.scalar_namespace().items()}
    return {**{name: node for name, node in found.items() if name.startswith("_")}, **named}
