"""What an event does at once, as a graph of values: as `myosat.kernel.impulses` works it out."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import cast

from myosat.explorer.graph import LEVERS, PARAMETERS, STATES, Graph, Node, Reader
from myosat.explorer.placing import Element
from myosat.kernel.bound import BoundImpulse, BoundTerm, Ref
from myosat.kernel.model import Model


def names(model: Model, event: str) -> list[str]:
    """The impulses of an event that move an amount, in the order in which the amounts are written."""
    return [
        id
        for id, impulse in model.impulses.items()
        if impulse.declaration.event == event and not impulse.sets
    ]


def results(model: Model, event: str) -> list[tuple[Element, Node]]:
    """The state after an event, then the amount that each impulse moved, in the array ``O``.

    ``Y`` is the state before, ``P`` the parameters, ``E`` what the event brings.
    """
    return _Impulses(model, event).results()


class _Impulses:
    def __init__(self, model: Model, event: str) -> None:
        self.model, self.event = model, event
        self.graph = Graph()
        self.reader = Reader(self.graph)
        self.places = {
            "state": {id: i for i, id in enumerate(model.states)},
            "parameter": {id: i for i, id in enumerate(model.parameter_slots)},
            "event": {id: i for i, id in enumerate(model.event_inputs.get(event, ()))},
        }

    def results(self) -> list[tuple[Element, Node]]:
        """The state after the event, and the amounts moved."""
        after = [self._value(Ref("state", id)) for id in self.model.states]
        moved: list[Node] = []
        for impulse in self.model.impulses.values():
            if impulse.declaration.event != self.event:
                continue
            amount = self._amount(impulse)
            if impulse.sets is not None:
                after[self.places["state"][impulse.sets]] = amount
                continue
            moved.append(amount)
            for term in impulse.terms:
                place = self.places["state"][term.state]
                sign = "+" if term.sign > 0 else "-"
                after[place] = self.graph.make(sign, after[place], self._times(term, amount))
        return [(("O", index), node) for index, node in enumerate([*after, *moved])]

    def _amount(self, impulse: BoundImpulse) -> Node:
        source = textwrap.dedent(inspect.getsource(impulse.declaration.function))
        function = cast(ast.FunctionDef, ast.parse(source).body[0])
        return self.reader.call(function, [self._value(ref) for ref in impulse.arguments])

    def _value(self, ref: Ref) -> Node:
        if ref.kind == "zero":
            return self.graph.number(0.0)
        array, level = {"state": ("Y", STATES), "parameter": ("P", PARAMETERS), "event": ("E", LEVERS)}[
            ref.kind
        ]
        return self.graph.load(array, self.places[ref.kind][ref.id], level)

    def _times(self, term: BoundTerm, amount: Node) -> Node:
        if isinstance(term.coefficient, str):
            return self.graph.make("*", self._value(Ref("parameter", term.coefficient)), amount)
        return self.graph.make("*", self.graph.number(term.coefficient), amount)
