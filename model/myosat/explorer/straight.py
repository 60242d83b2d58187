"""Straight-line equations as WebAssembly: a graph of values, written piece by piece."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from myosat.explorer.graph import Node
from myosat.explorer.placing import Element, Piece, Plan
from myosat.explorer.wasm import FLOAT, INT, Function, Module

#: Operations that give yes or no.
_TRUTHS = {"==", "!=", "<", "<=", ">", ">=", "&&", "||", "nan"}


def add(
    module: Module,
    name: str,
    arguments: Sequence[str],
    fixed: Mapping[str, int],
    results: Sequence[tuple[Element, Node]],
    known: Mapping[Node, Element],
    changed: frozenset[str] = frozenset(),
) -> int:
    """Add a function that computes results from arrays; return how many values its pieces hand on.

    Parameters
    ----------
    arguments
        Arrays whose addresses the function takes.
    fixed
        Addresses of the other arrays; "S" is where pieces hand values on.
    """
    plan = Plan(results, known, changed)
    for number, piece in enumerate(plan.pieces):
        function = Function(f"{name}{number}", (INT,) * len(arguments))
        _Writer(module, plan, piece, function, arguments, fixed).write()
        module.add(function)
    whole = Function(name, (INT,) * len(arguments))
    for number in range(len(plan.pieces)):
        for argument in range(len(arguments)):
            whole.get(argument)
        whole.call(module.numbers[f"{name}{number}"])
    module.add(whole)
    return 1 + max((slot for piece in plan.pieces for slot in piece.given.values()), default=0)


class _Writer:
    """Writes one piece."""

    def __init__(
        self,
        module: Module,
        plan: Plan,
        piece: Piece,
        function: Function,
        arguments: Sequence[str],
        fixed: Mapping[str, int],
    ) -> None:
        self.module, self.plan, self.piece, self.function = module, plan, piece, function
        self.bases = {array: number for number, array in enumerate(arguments)}
        self.fixed = fixed
        self.variables: dict[Node, int] = {}

    def write(self) -> None:
        """Write all statements."""
        for node, slot in sorted(self.piece.taken.items(), key=lambda pair: pair[1]):
            self._load(("S", slot))
            self._keep(node, FLOAT)
        for statement in self.piece.statements:
            if statement.target is not None:
                self._store(statement.target, statement.value)
                continue
            self._operation(statement.value)
            self._keep(statement.value, _type(statement.value))
            if statement.value in self.piece.given:
                self._store(("S", self.piece.given[statement.value]), statement.value)

    def _keep(self, node: Node, kind: int) -> None:
        self.variables[node] = self.function.variable(kind)
        self.function.set(self.variables[node])

    def _address(self, element: Element) -> int:
        """Put the address of an array on the stack; return how far behind it the element lies."""
        array, index = element
        if array in self.bases:
            self.function.get(self.bases[array])
            return 8 * index
        self.function.whole(0)
        return self.fixed[array] + 8 * index

    def _load(self, element: Element) -> None:
        self.function.load(FLOAT, self._address(element))

    def _store(self, element: Element, node: Node) -> None:
        offset = self._address(element)
        self._value(node)
        if self._is_truth(node):
            self.function.do("float")
        self.function.store(FLOAT, offset)

    def _is_truth(self, node: Node) -> bool:
        """Whether a value is on the stack as yes or no; those from memory are numbers."""
        return _type(node) == INT and node not in self.plan.known and node not in self.piece.taken

    def _truth(self, node: Node) -> None:
        """Put yes or no on the stack."""
        self._value(node)
        if not self._is_truth(node):
            self.function.number(0.0)
            self.function.do("f.!=")

    def _value(self, node: Node) -> None:
        """Put a value on the stack."""
        if node in self.variables:
            self.function.get(self.variables[node])
        elif node in self.plan.known:
            self._load(self.plan.known[node])
        else:
            self._operation(node)

    def _operation(self, node: Node) -> None:
        """Compute a value and leave it on the stack."""
        operation, arguments, function = node.operation, node.arguments, self.function
        if node.plain:
            function.number(node.value)
        elif operation == "load":
            self._load(node.value)
        elif operation == "choice":
            self._truth(arguments[0])
            function.when(FLOAT)
            self._branch(node, 1)
            function.do("else")
            self._branch(node, 2)
            function.do("end")
        elif operation in ("&&", "||"):
            for argument in arguments:
                self._truth(argument)
            function.do(f"i.{operation}")
        elif operation == "nan":
            self._value(arguments[0])
            self._value(arguments[0])
            function.do("f.!=")
        else:
            for argument in arguments:
                self._value(argument)
            operation = "power" if operation == "pow" else operation
            if operation in self.module.numbers:
                function.call(self.module.numbers[operation])
            else:
                function.do(f"f.{operation}")

    def _branch(self, node: Node, position: int) -> None:
        """A branch of a choice, with the values that it alone uses more than once."""
        for value in sorted(self.plan.branches[node, position].values, key=lambda value: value.place):
            self._operation(value)
            self._keep(value, _type(value))
        self._value(node.arguments[position])


def _type(node: Node) -> int:
    return INT if node.operation in _TRUTHS else FLOAT
