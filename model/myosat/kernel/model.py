"""Assembly: modules become one model, with every name bound, ordered and checked."""

from __future__ import annotations

import difflib
import graphlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from myosat.errors import DeclarationError
from myosat.kernel.bound import BoundImpulse, BoundProcess, BoundSignal, BoundState, BoundTerm, Ref
from myosat.kernel.declare import Balanced, Ledger, Lever, Module, Reaction, Signal
from myosat.kernel.parameters import ParameterTable


def _join(scope: str, name: str) -> str:
    return f"{scope}.{name}" if scope else name


class Model:
    """A complete model: states, signals in order of evaluation, processes, impulses and slots.

    Parameters
    ----------
    id
        Name of the model.
    use
        Modules with the scopes they are instanced in; `()` for one unscoped instance.
    parameters
        All known parameters; a name that is neither state, signal nor lever must be in it.
    drop
        States left out, each with the state that takes its place in reactions (or None for the
        outside). In rates a dropped state is zero, and processes that start from it vanish.
    event_inputs
        Names that impulses may ask for, by event.

    Raises
    ------
    DeclarationError
        Lists every unknown name (with the nearest), duplicate and cycle.
    """

    def __init__(
        self,
        id: str,
        use: Sequence[tuple[Module, Sequence[str]]],
        parameters: ParameterTable,
        *,
        drop: Mapping[str, str | None] | None = None,
        event_inputs: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.id = id
        self.parameters = parameters
        self.use = [(module, tuple(scopes) or ("",)) for module, scopes in use]
        self.drop = dict(drop or {})
        self.event_inputs = {k: tuple(v) for k, v in (event_inputs or {}).items()}
        self._problems: list[str] = []
        self.states: dict[str, BoundState] = {}
        self.levers: dict[str, Lever] = {}
        self.balanced: dict[str, Balanced] = {}
        self.parameter_slots: dict[str, str] = {}
        self._signal_declarations: dict[str, tuple[str, Signal]] = {}
        self._lever_arguments: dict[str, str] = {}
        self._collect()
        self.signals = self._order(
            [
                BoundSignal(id, scope, d, self._bind_signal(id, scope, d), self._bind_weight(id, scope, d))
                for id, (scope, d) in self._signal_declarations.items()
            ]
        )
        self.states = {id: self._bind_rest(state) for id, state in self.states.items()}
        self.processes = self._bind_processes()
        self.impulses = self._bind_impulses()
        self.ledgers = self._bind_ledgers()
        if self._problems:
            raise DeclarationError(f"model {id}: " + "; ".join(dict.fromkeys(self._problems)))

    # -- collection ---------------------------------------------------------------------------

    def _instances(self) -> Iterable[tuple[Module, str]]:
        for module, scopes in self.use:
            for scope in scopes:
                yield module, scope

    def _collect(self) -> None:
        seen: set[str] = set()
        for module, scope in self._instances():
            for name, state in module.states.items():
                if name in self.drop:
                    continue
                self._claim(seen, _join(scope, name))
                full = _join(scope, name)
                self.states[full] = BoundState(full, scope, state)
            for name, signal in module.signals.items():
                full_scope = "" if signal.total_of else scope
                full = _join(full_scope, name)
                if signal.total_of and full in self._signal_declarations:
                    continue
                self._claim(seen, full)
                self._signal_declarations[full] = (full_scope, signal)
            for name, lever in module.levers.items():
                self.levers[_join(scope, name)] = lever
                self._lever_arguments[_join(scope, lever.argument)] = _join(scope, name)
            for name, balanced in module.balanced.items():
                self.balanced[_join(scope, name)] = balanced

    def _claim(self, seen: set[str], name: str) -> None:
        if name in seen:
            self._problems.append(f"{name!r} is declared by two modules")
        seen.add(name)

    # -- binding ------------------------------------------------------------------------------

    def _scopes_of(self, name: str) -> list[str]:
        found: list[str] = []
        for group in (self.states, self._signal_declarations):
            found += [full for full in group if full == name or full.endswith("." + name)]
        return found

    def _resolve(self, name: str, scope: str, asker: str, event: str | None = None) -> Ref:
        if event is not None and name in self.event_inputs.get(event, ()):
            return Ref("event", name)
        for full in dict.fromkeys((_join(scope, name), name)):
            if full in self.states:
                return Ref("state", full)
            if full in self._signal_declarations:
                return Ref("signal", full)
            if full in self._lever_arguments:
                return Ref("lever", self._lever_arguments[full])
            if full in self.balanced:
                self.parameter_slots.setdefault(full, full)
                return Ref("parameter", full)
        if name in self.drop:
            return Ref("zero", name)
        if name in self.parameters or _join(scope, name) in self.parameters:
            full = _join(scope, name)
            self.parameter_slots.setdefault(full, name)
            return Ref("parameter", full)
        self._problems.append(f"{asker} asks for {name!r}, which nothing provides{self._near(name)}")
        return Ref("zero", name)

    def _near(self, name: str) -> str:
        known = [
            *(s.declaration.id for s in self.states.values()),
            *(d.id for _, d in self._signal_declarations.values()),
            *self.parameters,
            *(lever.argument for lever in self.levers.values()),
        ]
        close = difflib.get_close_matches(name, known, 1)
        return f" (did you mean {close[0]!r}?)" if close else ""

    def _bind_rest(self, state: BoundState) -> BoundState:
        name = state.declaration.rest
        if name is None:
            return state
        return replace(state, rest=self._resolve(name, state.scope, f"rest of {state.id}"))

    def _bind_signal(self, id: str, scope: str, signal: Signal) -> tuple[Ref, ...]:
        if signal.total_of is None:
            return tuple(self._resolve(a, scope, id) for a in signal.arguments)
        names = self._scopes_of(signal.total_of)
        if not names:
            return (self._resolve(signal.total_of, "", id),)
        return tuple(self._resolve(full, "", id) for full in names)

    def _bind_weight(self, id: str, scope: str, signal: Signal) -> str | None:
        if signal.weight is None:
            return None
        ref = self._resolve(signal.weight, scope, f"weight of {id}")
        if ref.kind != "signal":
            self._problems.append(f"weight of {id} must be a signal, {signal.weight!r} is not")
        return ref.id

    def _order(self, signals: list[BoundSignal]) -> dict[str, BoundSignal]:
        by_id = {s.id: s for s in signals}
        graph = {s.id: [r.id for r in s.arguments if r.kind == "signal"] for s in signals}
        try:
            order = list(graphlib.TopologicalSorter(graph).static_order())
        except graphlib.CycleError as error:
            self._problems.append("signals depend on each other: " + " -> ".join(error.args[1]))
            order = list(by_id)
        return {id: by_id[id] for id in order if id in by_id}

    def _target(self, name: str, scope: str, asker: str) -> str | None:
        """Follow a reaction's state to one that exists, through dropped ones; None is outside."""
        successor: str | None = name
        while successor in self.drop:
            successor = self.drop[successor]
        if successor is None:
            return None
        for full in (_join(scope, successor), successor):
            if full in self.states:
                return full
        self._problems.append(f"{asker} moves {successor!r}, which is no state{self._near(name)}")
        return None

    def _terms(self, reaction: Reaction, scope: str, asker: str) -> tuple[BoundTerm, ...] | None:
        if any(t.state.id in self.drop for t in reaction.sources):
            return None
        terms: list[BoundTerm] = []
        for side, sign in ((reaction.sources, -1), (reaction.targets, 1)):
            for term in side:
                state = self._target(term.state.id, scope, asker)
                coefficient = term.coefficient
                if isinstance(coefficient, str):
                    coefficient = self._resolve(coefficient, scope, asker).id
                if state is not None:
                    terms.append(BoundTerm(state, sign, coefficient))
        net: dict[str, int] = {}
        for term in terms:
            if isinstance(term.coefficient, int):
                net[term.state] = net.get(term.state, 0) + term.sign * term.coefficient
        merged = [t for t in terms if isinstance(t.coefficient, str)]
        merged += [BoundTerm(s, 1 if n > 0 else -1, abs(n)) for s, n in net.items() if n]
        return tuple(merged) or None

    def _bind_processes(self) -> dict[str, BoundProcess]:
        bound: dict[str, BoundProcess] = {}
        for module, scope in self._instances():
            for process in module.processes.values():
                id = _join(scope, process.id)
                if any(t.state.id in self.drop for t in process.reaction.sources):
                    continue
                arguments = tuple(self._resolve(a, scope, id) for a in process.arguments)
                terms = self._terms(process.reaction, scope, id)
                if terms is None:
                    continue
                lever = _join(scope, process.lever) if process.lever else None
                if id in bound:
                    self._problems.append(f"process {id!r} is declared by two modules")
                bound[id] = BoundProcess(id, scope, process, arguments, terms, lever)
        return bound

    def _bind_impulses(self) -> dict[str, BoundImpulse]:
        bound: dict[str, BoundImpulse] = {}
        for module, scope in self._instances():
            for impulse in module.impulses.values():
                id = _join(scope, impulse.id)
                terms: tuple[BoundTerm, ...] | None = ()
                sets: str | None = None
                if impulse.reaction is not None:
                    terms = self._terms(impulse.reaction, scope, id)
                    if terms is None:
                        continue
                elif impulse.sets is not None:
                    if impulse.sets.id in self.drop:
                        continue
                    sets = self._target(impulse.sets.id, scope, id)
                arguments = tuple(self._resolve(a, scope, id, impulse.event) for a in impulse.arguments)
                self._problems += [
                    f"impulse {id} asks for the {ref.kind} {ref.id!r}; an impulse may use states, "
                    "parameters and what its event brings"
                    for ref in arguments
                    if ref.kind in ("signal", "lever")
                ]
                bound[id] = BoundImpulse(id, scope, impulse, arguments, terms, sets)
        return bound

    def _bind_ledgers(self) -> dict[str, tuple[Ledger, dict[str, float]]]:
        bound: dict[str, tuple[Ledger, dict[str, float]]] = {}
        moved = [*self.processes, *self.impulses]
        declared = {name for m, _ in self.use for group in (m.processes, m.impulses) for name in group}
        for module, _ in self.use:
            for ledger in module.ledgers.values():
                of: dict[str, float] = {}
                for name, weight in ledger.of.items():
                    if name not in declared:
                        self._problems.append(f"ledger {ledger.id} follows unknown {name!r}")
                    for full in moved:
                        if full == name or full.endswith("." + name):
                            of[full] = weight
                bound[ledger.id] = (ledger, of)
        return bound

    # -- views --------------------------------------------------------------------------------

    @cached_property
    def rate_signals(self) -> tuple[str, ...]:
        """Signals that some process needs, in order of evaluation."""
        needed: set[str] = set()
        stack = [r.id for p in self.processes.values() for r in p.arguments if r.kind == "signal"]
        while stack:
            id = stack.pop()
            if id not in needed:
                needed.add(id)
                stack += [r.id for r in self.signals[id].arguments if r.kind == "signal"]
        return tuple(id for id in self.signals if id in needed)

    @cached_property
    def readouts(self) -> dict[str, BoundSignal]:
        """Signals declared as readouts."""
        return {id: s for id, s in self.signals.items() if s.declaration.readout}

    def slots_of(self, address: str, group: Iterable[str]) -> list[str]:
        """Return the slots an address means: the one of that name, and every instance of it."""
        return [name for name in group if name == address or name.endswith("." + address)]

    def unused(self) -> dict[str, list[str]]:
        """Return what is declared and never used: signals, and parameters known to the table."""
        used: set[str] = set()
        for bound in (*self.signals.values(), *self.processes.values(), *self.impulses.values()):
            used |= {ref.id for ref in bound.arguments}
        used |= {s.rest.id for s in self.states.values() if s.rest is not None}
        used |= {s.weight for s in self.signals.values() if s.weight is not None}
        slots = set(self.parameter_slots.values())
        coefficients = {
            str(t.coefficient) for b in (*self.processes.values(), *self.impulses.values()) for t in b.terms
        }
        return {
            "signals": [id for id, s in self.signals.items() if id not in used and not s.declaration.readout],
            "parameters": [
                name
                for name in self.parameters
                if name not in slots and name not in coefficients and name not in self.parameter_slots
            ],
        }
