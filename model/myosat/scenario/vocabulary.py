"""The names of a model that a scenario may use in [experiment] and [parameters]."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

MODELS = ("full", "core")


@dataclass(frozen=True)
class Names:
    """Names of one model, with units. A scoped name such as ``fast.quiescent`` is one instance."""

    states: Mapping[str, str]
    signals: Mapping[str, str]
    processes: Mapping[str, str]
    parameters: Mapping[str, str]


def known_names(model_id: str) -> Names:
    """The names of the model ``model_id``; loads the model, so ask only when one is needed."""
    from myosat.biology.models import build

    model = build(model_id)
    table = model.parameters
    slots = {slot: name for slot, name in model.parameter_slots.items() if name in table}
    parameters = {name: table[name].unit for name in slots.values()}
    parameters |= {slot: table[name].unit for slot, name in slots.items()}
    return Names(
        states={name: state.unit for name, state in model.states.items()},
        signals={name: signal.unit for name, signal in model.signals.items()},
        processes={name: process.unit for name, process in model.processes.items()},
        parameters=parameters,
    )


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
