"""How biology is declared: states, signals, processes, impulses, levers, ledgers, in modules.

A module is a bag of declarations. It binds nothing: names in function arguments are resolved when
a `Model` is assembled, in the module's scope first ("fast.quiescent"), then globally.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from myosat.errors import DeclarationError

RateFunction = Callable[..., Any]
Kind = Literal["conversion", "division", "death", "secretion", "influx", "decay", "change"]
LeverKind = Literal["scale", "add"]


@dataclass(frozen=True)
class Term:
    """A state in a reaction with its coefficient: a small integer or a parameter's name."""

    state: State
    coefficient: int | str = 1


@dataclass(frozen=True)
class Reaction:
    """What is used up and what is made; either side may be empty."""

    sources: tuple[Term, ...]
    targets: tuple[Term, ...]


class _Nothing:
    """The outside: `nothing >> state` is an influx, `state >> nothing` a loss."""

    def __rshift__(self, other: State | Term) -> Reaction:
        return Reaction((), (_term(other),))


nothing = _Nothing()


@dataclass(frozen=True, eq=False)
class State:
    """A quantity with a rate of change.

    Attributes
    ----------
    id
        Full word; also the argument name by which functions ask for it.
    unit
        Unit of its value; every process on it then runs in `unit`/day.
    meaning
        What it counts, in the field's words.
    symbol
        For print only.
    scale
        Its typical size; tolerances and comparisons derive from it.
    rest
        Name of the parameter that fixes its value in the young subject at rest; without it the
        value at rest follows from the balance of the processes.
    role
        "pool" for states that must be at rest in the young subject; "clock" for time itself;
        "input" for a slow input that keeps its initial value.
    """

    id: str
    unit: str
    meaning: str
    symbol: str
    scale: float
    module: str
    rest: str | None = None
    ontology: str | None = None
    role: Literal["pool", "clock", "input"] = "pool"

    def __rshift__(self, other: State | Term | _Nothing) -> Reaction:
        targets = () if isinstance(other, _Nothing) else (_term(other),)
        return Reaction((Term(self),), targets)

    def __rmul__(self, coefficient: int | str) -> Term:
        return Term(self, coefficient)


def _term(item: State | Term) -> Term:
    return item if isinstance(item, Term) else Term(item)


@dataclass(frozen=True)
class Signal:
    """A named algebraic quantity; a readout is a signal that nothing feeds back.

    A ratio names in `weight` the signal of its denominator, by which it is averaged over regions.
    A `share` lies between zero and one and cannot be held beyond.
    """

    id: str
    unit: str
    meaning: str
    function: RateFunction
    arguments: tuple[str, ...]
    module: str
    symbol: str
    readout: bool = False
    total_of: str | None = None
    weight: str | None = None
    species: str | None = None
    share: bool = False


@dataclass(frozen=True)
class Process:
    """A reaction with a rate."""

    id: str
    reaction: Reaction
    kind: Kind
    lever: str | None
    meaning: str
    function: RateFunction
    arguments: tuple[str, ...]
    module: str


@dataclass(frozen=True)
class Impulse:
    """An instantaneous change at an event: an amount moved, or a new value of one state."""

    id: str
    event: str
    reaction: Reaction | None
    sets: State | None
    meaning: str
    function: RateFunction
    arguments: tuple[str, ...]
    module: str


@dataclass(frozen=True)
class Lever:
    """A handle for interventions: multiplies processes ("scale") or enters by name ("add")."""

    id: str
    kind: LeverKind
    unit: str
    meaning: str

    @property
    def argument(self) -> str:
        """The name by which functions ask for an additive lever."""
        return self.id.replace(".", "_")

    @property
    def neutral(self) -> float:
        """Value when nothing acts on it."""
        return 1.0 if self.kind == "scale" else 0.0


@dataclass(frozen=True)
class Balanced:
    """A parameter that the kernel derives so that the young subject is at rest."""

    id: str
    unit: str
    meaning: str
    symbol: str
    guess: float


@dataclass(frozen=True)
class Ledger:
    """A running total of what processes and impulses have moved, summed over instances."""

    id: str
    unit: str
    meaning: str
    of: Mapping[str, float]


def _arguments(function: RateFunction) -> tuple[str, ...]:
    return tuple(inspect.signature(function).parameters)


def _first_sentence(function: RateFunction, module: str) -> str:
    text = inspect.getdoc(function)
    if not text:
        raise DeclarationError(f"{module}.{function.__name__} has no docstring: say what it means")
    return " ".join(text.split("\n\n")[0].split())


@dataclass
class Module:
    """A named group of declarations; the model may use it once or in several instances.

    With `species` its readouts are shown for subjects of that species only.
    """

    id: str
    title: str = ""
    species: str | None = None
    states: dict[str, State] = field(default_factory=dict[str, State])
    signals: dict[str, Signal] = field(default_factory=dict[str, Signal])
    processes: dict[str, Process] = field(default_factory=dict[str, Process])
    impulses: dict[str, Impulse] = field(default_factory=dict[str, Impulse])
    levers: dict[str, Lever] = field(default_factory=dict[str, Lever])
    balanced: dict[str, Balanced] = field(default_factory=dict[str, Balanced])
    ledgers: dict[str, Ledger] = field(default_factory=dict[str, Ledger])

    def _claim(self, name: str) -> None:
        for group in (self.states, self.signals, self.processes, self.impulses, self.balanced):
            if name in group:
                raise DeclarationError(f"module {self.id}: {name!r} is declared twice")

    def state(
        self,
        id: str,
        unit: str,
        meaning: str,
        *,
        symbol: str,
        scale: float,
        rest: str | None = None,
        ontology: str | None = None,
        role: Literal["pool", "clock", "input"] = "pool",
    ) -> State:
        """Declare a state; see `State` for the meaning of each field."""
        self._claim(id)
        made = State(id, unit, meaning, symbol, scale, self.id, rest, ontology, role)
        self.states[id] = made
        return made

    def chain(
        self, id: str, stages: int, unit: str, meaning: str, *, symbol: str, scale: float
    ) -> list[State]:
        """Declare `stages` states id_1..id_n, the stages of a delay."""
        return [
            self.state(f"{id}_{i}", unit, f"{meaning}, stage {i}", symbol=f"{symbol}_{i}", scale=scale)
            for i in range(1, stages + 1)
        ]

    def signal(
        self,
        unit: str,
        *,
        symbol: str = "",
        readout: bool = False,
        weight: str | None = None,
        share: bool = False,
    ) -> Callable[[RateFunction], RateFunction]:
        """Declare the decorated function as a signal of the given unit."""

        def declare(function: RateFunction) -> RateFunction:
            name = function.__name__
            self._claim(name)
            self.signals[name] = Signal(
                name,
                unit,
                _first_sentence(function, self.id),
                function,
                _arguments(function),
                self.id,
                symbol or name,
                readout,
                None,
                weight,
                self.species,
                share,
            )
            return function

        return declare

    def readout(
        self, unit: str, *, symbol: str = "", weight: str | None = None
    ) -> Callable[[RateFunction], RateFunction]:
        """Declare the decorated function as a signal made to be observed, which nothing else depends on.

        A signal that is observed and also fed back is a `signal` with ``readout=True``.
        """
        return self.signal(unit, symbol=symbol, readout=True, weight=weight)

    def total(self, id: str, *, of: State | str, unit: str, meaning: str, readout: bool = False) -> None:
        """Declare a signal that sums a state or signal over every instance it has."""
        self._claim(id)
        name = of.id if isinstance(of, State) else of
        self.signals[id] = Signal(
            id, unit, meaning, _sum, (name,), self.id, id, readout, name, None, self.species
        )

    def process(
        self, reaction: Reaction, *, kind: Kind = "conversion", lever: str | None = None
    ) -> Callable[[RateFunction], RateFunction]:
        """Declare the decorated function as the rate of a reaction."""

        def declare(function: RateFunction) -> RateFunction:
            self._add_process(function.__name__, reaction, kind, lever, function)
            return function

        return declare

    def first_order(
        self,
        id: str,
        reaction: Reaction,
        rate: str,
        meaning: str,
        *,
        kind: Kind = "conversion",
        lever: str | None = None,
    ) -> None:
        """Declare a process whose rate is `rate` times the amount of its source."""
        source = reaction.sources[0].state.id
        self._add_process(id, reaction, kind, lever, _product, (rate, source), meaning)

    def _add_process(
        self,
        id: str,
        reaction: Reaction,
        kind: Kind,
        lever: str | None,
        function: RateFunction,
        arguments: tuple[str, ...] | None = None,
        meaning: str | None = None,
    ) -> None:
        self._claim(id)
        if lever is not None and lever not in self.levers:
            self.levers[lever] = Lever(lever, "scale", "1", f"multiplies the rate of {id}")
        _check_sides(self.id, id, reaction, kind)
        self.processes[id] = Process(
            id,
            reaction,
            kind,
            lever,
            meaning or _first_sentence(function, self.id),
            function,
            arguments or _arguments(function),
            self.id,
        )

    def impulse(self, change: Reaction | State, *, event: str) -> Callable[[RateFunction], RateFunction]:
        """Declare what an event does at once: an amount moved along a reaction, or a new value."""

        def declare(function: RateFunction) -> RateFunction:
            name = function.__name__
            self._claim(name)
            reaction, sets = (None, change) if isinstance(change, State) else (change, None)
            meaning = _first_sentence(function, self.id)
            self.impulses[name] = Impulse(
                name, event, reaction, sets, meaning, function, _arguments(function), self.id
            )
            return function

        return declare

    def instant(self, id: str, reaction: Reaction, fraction: str, meaning: str, *, event: str) -> None:
        """Declare an impulse that moves the named fraction of its source."""
        self._claim(id)
        source = reaction.sources[0].state.id
        self.impulses[id] = Impulse(id, event, reaction, None, meaning, _product, (fraction, source), self.id)

    def lever(self, id: str, kind: LeverKind, unit: str, meaning: str) -> None:
        """Declare a lever that functions read by name (`.` becomes `_`)."""
        self.levers[id] = Lever(id, kind, unit, meaning)

    def balance(self, id: str, unit: str, meaning: str, *, symbol: str, guess: float) -> None:
        """Declare a parameter that is derived from rest, not chosen."""
        self._claim(id)
        self.balanced[id] = Balanced(id, unit, meaning, symbol, guess)

    def ledger(self, id: str, unit: str, meaning: str, of: Mapping[str, float]) -> None:
        """Declare a running total of processes and impulses, each with a sign or weight."""
        self.ledgers[id] = Ledger(id, unit, meaning, dict(of))


def _product(rate, amount):  # type: ignore[no-untyped-def]
    return rate * amount


def _sum(*parts):  # type: ignore[no-untyped-def]
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total


def _check_sides(module: str, id: str, reaction: Reaction, kind: Kind) -> None:
    """Refuse a process whose sides do not balance unless its kind says why."""

    def count(terms: Sequence[Term]) -> int:
        return sum(t.coefficient if isinstance(t.coefficient, int) else 1 for t in terms)

    sources, targets = count(reaction.sources), count(reaction.targets)
    allowed = {
        "conversion": sources == targets > 0,
        "division": targets == 2 * sources > 0,
        "death": sources > 0 and targets == 0,
        "decay": sources > 0 and targets == 0,
        "influx": sources == 0 and targets > 0,
        "secretion": sources == 0 and targets > 0,
        "change": sources + targets == 1,
    }
    if not allowed[kind]:
        raise DeclarationError(
            f"{module}.{id}: {sources} in, {targets} out does not balance for kind={kind!r}; "
            "use conversion (equal sides), division (one makes two), death, decay, influx, "
            "secretion, or change (a quantity that is not a count)"
        )
