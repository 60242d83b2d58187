"""Declarations bound into a model: each argument name stands for a slot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from myosat.kernel.declare import Impulse, Process, Signal, State

RefKind = Literal["state", "signal", "parameter", "lever", "event", "zero"]


@dataclass(frozen=True)
class Ref:
    """What an argument name stands for: a slot of the given kind."""

    kind: RefKind
    id: str


@dataclass(frozen=True)
class BoundState:
    """A state of one instance; `id` is "scope.name", or the name when there is one instance."""

    id: str
    scope: str
    declaration: State
    rest: Ref | None = None

    @property
    def unit(self) -> str:
        """Unit of its value."""
        return self.declaration.unit

    @property
    def scale(self) -> float:
        """Typical size."""
        return self.declaration.scale

    @property
    def meaning(self) -> str:
        """What it counts."""
        return self.declaration.meaning


@dataclass(frozen=True)
class BoundSignal:
    """A signal or readout of one instance with its arguments bound."""

    id: str
    scope: str
    declaration: Signal
    arguments: tuple[Ref, ...]
    weight: str | None = None

    @property
    def unit(self) -> str:
        """Unit of its value."""
        return self.declaration.unit

    @property
    def meaning(self) -> str:
        """What it stands for."""
        return self.declaration.meaning

    @property
    def species(self) -> str | None:
        """The only species it is measured in, if there is one."""
        return self.declaration.species


@dataclass(frozen=True)
class BoundTerm:
    """One side of a bound reaction: signed integer coefficient, or a parameter's slot and sign."""

    state: str
    sign: int
    coefficient: int | str


@dataclass(frozen=True)
class BoundProcess:
    """A process of one instance with its arguments bound and its gain and lever slots named."""

    id: str
    scope: str
    declaration: Process
    arguments: tuple[Ref, ...]
    terms: tuple[BoundTerm, ...]
    lever: str | None

    @property
    def unit(self) -> str:
        """Unit of its rate: that of the state it first names, per day."""
        reaction = self.declaration.reaction
        return f"{(reaction.sources or reaction.targets)[0].state.unit}/day"

    @property
    def meaning(self) -> str:
        """What happens."""
        return self.declaration.meaning


@dataclass(frozen=True)
class BoundImpulse:
    """An impulse of one instance with its arguments bound."""

    id: str
    scope: str
    declaration: Impulse
    arguments: tuple[Ref, ...]
    terms: tuple[BoundTerm, ...]
    sets: str | None
