"""Identifiers for everything in a model: the names of the declarations, made fit for other formats."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sympy

from myosat.kernel.bound import Ref, RefKind
from myosat.kernel.laws import LAWS
from myosat.kernel.model import Model

TIME = sympy.Symbol("time")
TISSUE = "tissue"
RATE = "rate_"


def plain(id: str) -> str:
    """``fast.quiescent`` as ``fast_quiescent``."""
    return id.replace(".", "_")


class Names:
    """Hands out identifiers, each once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {str(TIME), TISSUE, *LAWS, *taken}

    def claim(self, wanted: str, kind: str) -> str:
        """``wanted`` if it is free, else with its kind, else numbered."""
        name, number = plain(wanted), 1
        if name in self._taken:
            name = stem = f"{name}_{kind}"
            while name in self._taken:
                number += 1
                name = f"{stem}_{number}"
        self._taken.add(name)
        return name


class Slots:
    """The identifier of every slot of a model; rate functions are traced with them."""

    def __init__(self, model: Model, names: Names) -> None:
        self._ids: dict[Ref, str] = {}
        groups: dict[RefKind, Iterable[str]] = {
            "state": model.states,
            "signal": model.signals,
            "parameter": model.parameter_slots,
            "lever": model.levers,
        }
        for kind, ids in groups.items():
            for id in ids:
                self._ids[Ref(kind, id)] = names.claim(id, kind)
        self.reactions = {id: names.claim(id, "process") for id in model.processes}
        self.rates = {id: names.claim(RATE + id, "process") for id in model.processes}

    def __getitem__(self, ref: Ref) -> str:
        return self._ids[ref]

    def symbol(self, ref: Ref) -> Any:
        """The symbol of a slot; what was dropped from the model is zero."""
        return sympy.Integer(0) if ref.kind == "zero" else sympy.Symbol(self._ids[ref], real=True)
