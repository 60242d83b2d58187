"""The names of a model that a scenario may use in [experiment] and [parameters]."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from myosat.kernel.model import Model

MODELS = ("full", "core")


@dataclass(frozen=True)
class Names:
    """Names of one model, with units. A scoped name such as ``fast.quiescent`` is one instance.

    Attributes
    ----------
    signals
        Those that some process depends on.
    readouts
        The other signals: they are read, and nothing depends on them.
    constants
        Parameters that are part of the structure and cannot be set.
    levers
        What an intervention can act on; None if that is not known.
    factors, additions
        Levers that multiply, and levers that add, with units.
    shares
        Signals that are shares, from zero to one.
    signed
        Parameters of either sign, for which zero says that none is settled.
    """

    states: Mapping[str, str]
    signals: Mapping[str, str]
    processes: Mapping[str, str]
    parameters: Mapping[str, str]
    readouts: Mapping[str, str] = field(default_factory=dict[str, str])
    constants: frozenset[str] = frozenset()
    levers: frozenset[str] | None = None
    factors: Mapping[str, str] = field(default_factory=dict[str, str])
    additions: Mapping[str, str] = field(default_factory=dict[str, str])
    shares: frozenset[str] = frozenset()
    signed: frozenset[str] = frozenset()


def known_names(model_id: str) -> Names:
    """The names of the model ``model_id``; loads the model, so ask only when one is needed."""
    from myosat.biology.models import build

    model = build(model_id)
    table = model.parameters
    slots = {slot: name for slot, name in model.parameter_slots.items() if name in table}
    parameters = {name: table[name].unit for name in slots.values()}
    parameters |= {slot: table[name].unit for slot, name in slots.items()}
    needed = set(model.rate_signals)
    return Names(
        states={name: state.unit for name, state in model.states.items()},
        signals={name: signal.unit for name, signal in model.signals.items() if name in needed},
        processes={name: process.unit for name, process in model.processes.items()},
        parameters=parameters,
        readouts={name: signal.unit for name, signal in model.signals.items() if name not in needed},
        constants=frozenset(name for name in parameters if not table[slots.get(name, name)].settable),
        levers=_levers(model),
        factors={name: lever.unit for name, lever in model.levers.items() if lever.kind == "scale"},
        additions={name: lever.unit for name, lever in model.levers.items() if lever.kind == "add"},
        signed=frozenset(
            name for name, found in table.items() if found.value == 0.0 and found.prior.split()[0] == "normal"
        ),
        shares=frozenset(name for name, signal in model.signals.items() if signal.declaration.share),
    )


@cache
def known_levers() -> frozenset[str]:
    """What an intervention can act on in the full model, which has every lever."""
    from myosat.biology.models import build

    return _levers(build("full"))


def acts(lever: str, levers: frozenset[str]) -> bool:
    """Whether ``lever``, which may leave the instance out, is among ``levers``."""
    return lever in levers or any(full.endswith("." + lever) for full in levers)


def _levers(model: Model) -> frozenset[str]:
    """The levers that move something: of a process, or of a signal that a process depends on."""
    moving = [*model.processes.values(), *(model.signals[name] for name in model.rate_signals)]
    asked = {ref.id for bound in moving for ref in bound.arguments if ref.kind == "lever"}
    return frozenset(asked | {process.lever for process in model.processes.values() if process.lever})


def find(name: str, known: Mapping[str, str]) -> str | None:
    """The unit of ``name``, which may leave the instance out; None when it is not known."""
    if name in known:
        return known[name]
    ending = "." + name
    return next((unit for full, unit in known.items() if full.endswith(ending)), None)


def addresses(known: Mapping[str, str]) -> list[str]:
    """Every way to write the names of ``known``: without instances first, then with them."""
    short = dict.fromkeys(name.rpartition(".")[2] for name in known)
    return list(dict.fromkeys([*short, *known]))
