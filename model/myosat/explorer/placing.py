"""Where the values of a graph are computed: once each, in pieces of a length that compiles well.

What is used in one branch of a choice alone is computed there. Equations are cut into functions of moderate
length, which hand values on in an array: a browser takes long over long functions, and makes them slow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from myosat.explorer.graph import Node

#: An element of an array: its name, and its index.
Element = tuple[str, int]

#: Operations in a piece.
PIECE = 1500


@dataclass(eq=False)
class Scope:
    """Where values are computed: always, or in one branch of a choice."""

    parent: Scope | None = None
    depth: int = 0
    values: list[Node] = field(default_factory=list[Node])

    def inner(self) -> Scope:
        """A branch within it."""
        return Scope(self, self.depth + 1)


def _common(one: Scope, other: Scope) -> Scope:
    """The innermost scope that holds two others."""
    while one is not other:
        if one.depth >= other.depth:
            assert one.parent is not None
            one = one.parent
        else:
            assert other.parent is not None
            other = other.parent
    return one


@dataclass(frozen=True)
class Statement:
    """A value that is computed and kept, or written to an element."""

    value: Node
    target: Element | None


@dataclass(frozen=True)
class Piece:
    """Statements of one function.

    Attributes
    ----------
    taken
        Values of earlier pieces, each with its slot.
    given
        Values that later pieces use, each with its slot.
    """

    statements: list[Statement]
    taken: dict[Node, int]
    given: dict[Node, int]


class Plan:
    """How results are computed.

    Parameters
    ----------
    results
        What is written where.
    known
        Values that need not be computed, and where they are.
    changed
        Arrays that are read and written: what is read more than once is kept before it can change.

    Attributes
    ----------
    kept
        Values that are used more than once.
    branches
        The scope of each branch of a choice that has some of its own.
    """

    def __init__(
        self,
        results: Sequence[tuple[Element, Node]],
        known: Mapping[Node, Element],
        changed: frozenset[str] = frozenset(),
    ) -> None:
        self.results, self.known, self.changed = results, known, changed
        self.top = Scope()
        self.branches: dict[tuple[Node, int], Scope] = {}
        self.kept: set[Node] = set()
        self.home: dict[Node, Scope] = {}
        self._place()
        self.pieces = self._pieces()

    def _needed(self) -> list[Node]:
        """What must be computed, the last first."""
        found: dict[Node, None] = {}
        stack = [node for _, node in self.results]
        while stack:
            node = stack.pop()
            if node not in found and node not in self.known and not node.plain:
                found[node] = None
                stack.extend(node.arguments)
        return sorted(found, key=lambda node: -node.place)

    def _place(self) -> None:
        uses: dict[Node, list[Scope]] = {}
        for _, node in self.results:
            uses.setdefault(node, []).append(self.top)
        for node in self._needed():
            scope, *others = uses[node]
            for other in others:
                scope = _common(scope, other)
            self.home[node] = scope
            if others and (node.arguments or node.value[0] in self.changed):
                self.kept.add(node)
                scope.values.append(node)
            for position, argument in enumerate(node.arguments):
                inner = scope
                if node.operation == "choice" and position:
                    inner = self.branches.setdefault((node, position), scope.inner())
                uses.setdefault(argument, []).append(inner)

    def _pieces(self) -> list[Piece]:
        statements = [(node.place, Statement(node, None)) for node in self.top.values]
        statements += [(node.place + 0.5, Statement(node, target)) for target, node in self.results]
        statements.sort(key=lambda pair: pair[0])
        cut: list[list[Statement]] = [[]]
        size = 0
        for _, statement in statements:
            own = 1 + len(self._inside(statement))
            if size + own > PIECE and cut[-1]:
                cut.append([])
                size = 0
            cut[-1].append(statement)
            size += own
        return self._linked(cut)

    def _linked(self, cut: list[list[Statement]]) -> list[Piece]:
        """Pieces that know what they hand on."""
        made = {s.value: number for number, part in enumerate(cut) for s in part if s.target is None}
        slots: dict[Node, int] = {}
        taken: list[dict[Node, int]] = []
        for number, part in enumerate(cut):
            asked = {node for s in part for node in self._inside(s) if node in made and made[node] < number}
            for node in sorted(asked, key=lambda node: node.place):
                slots.setdefault(node, len(slots))
            taken.append({node: slots[node] for node in asked})
        return [
            Piece(
                part,
                taken[number],
                {s.value: slots[s.value] for s in part if s.value in slots and not s.target},
            )
            for number, part in enumerate(cut)
        ]

    def _inside(self, statement: Statement) -> set[Node]:
        """The values in a statement: down to those that are known or have a statement of their own."""
        found: set[Node] = set()
        node = statement.value
        stack = [node] if statement.target is not None else list(node.arguments)
        while stack:
            inner = stack.pop()
            if inner not in found:
                found.add(inner)
                apart = inner in self.kept and self.home[inner] is self.top
                if not (apart or inner in self.known or inner.plain):
                    stack.extend(inner.arguments)
        return found
