"""A scenario as a system of named equations, before any format: what `sbml` writes down.

Values are in canonical units, with time in days, as the engine has them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import sympy

from myosat.errors import InputError
from myosat.errors import Problem as Fault
from myosat.interchange.exposures import expose
from myosat.interchange.names import TIME, Names, Slots
from myosat.interchange.parts import Event, Quantity, origin
from myosat.kernel import units
from myosat.kernel.bound import BoundImpulse, BoundProcess, BoundTerm, Ref
from myosat.kernel.model import Model
from myosat.scenario.grammar import InjuryEvent, Scenario
from myosat.scenario.library import injury
from myosat.scenario.result import refused
from myosat.scenario.simulate import region_problem, regions
from myosat.scenario.subject import Body, body, traits_of

#: States with these units are amounts in the tissue; they become species, all others parameters.
COUNTED = ("cell/mm^3", "nucleus/mm^3")
#: A state that starts below this share of its typical size starts at zero: what a life leaves of a
#: transient, some 1e-30, is noise, and COPASI would have its absolute tolerance in proportion to it.
NOISE = 1e-12


@dataclass(frozen=True)
class Side:
    """A species with its number in a reaction."""

    id: str
    number: float


@dataclass(frozen=True)
class Reaction:
    """A process on cells or nuclei; ``rate`` names the quantity that holds its rate per volume."""

    id: str
    name: str
    meaning: str
    reactants: tuple[Side, ...]
    products: tuple[Side, ...]
    rate: str
    reversible: bool


@dataclass(frozen=True)
class System:
    """Everything about a scenario that a format needs.

    Attributes
    ----------
    states, signals, rates
        The quantity of each state, signal and process rate, by the id in the model.
    """

    scenario: Scenario
    model: Model
    quantities: tuple[Quantity, ...]
    reactions: tuple[Reaction, ...]
    events: tuple[Event, ...]
    states: Mapping[str, str]
    signals: Mapping[str, str]
    rates: Mapping[str, str]


def person(scenario: Scenario) -> Body:
    """The subject of a scenario at time zero."""
    overrides = tuple((name, value) for name, (value, _) in sorted(scenario.parameters.items()))
    return body(traits_of(scenario.subject), scenario.model, overrides)


def refuse(scenario: Scenario) -> None:
    """Raise `InputError` if a scenario is solved in a way that one system of equations cannot hold."""
    if len(regions(scenario.events)) == 1:
        return
    raise InputError(
        [
            Fault(
                scenario.path,
                None,
                f"event.{number}.severity",
                f"{event.injury} of severity {event.severity:g} is solved as several regions of the muscle, "
                "which one model cannot hold",
                "severity = 1 in every event",
            )
            for number, event in enumerate(scenario.events)
            if event.severity < 1.0
        ]
    )


def describe(scenario: Scenario) -> System:
    """Return a scenario as a system.

    Raises
    ------
    InputError
        If it cannot be one; the message says what to change.
    """
    refuse(scenario)
    return _Builder(scenario).system()


@dataclass
class _Builder:
    scenario: Scenario
    quantities: list[Quantity] = field(default_factory=list[Quantity])

    def __post_init__(self) -> None:
        scenario = self.scenario
        self.person = person(scenario)
        self.model = self.person.model
        region = regions(scenario.events)[0]
        self.problem = region_problem(scenario, self.person, region, np.zeros(0))
        self.names = Names()
        self.slots = Slots(self.model, self.names)
        self.hidden = refused(self.model, scenario.subject.species)
        self.clamped = {list(self.model.states)[index] for index in self.problem.clamped}

    def system(self) -> System:
        parameters = self._parameters()
        exposures = expose(self.scenario, self.model, self.slots, self.names, self.problem.neutral)
        inputs, events = self._injuries()
        signals, rates = self._signals(), self._rates()
        states = self._states({id for event in events for id in event.assignments})
        quantities = [*states, *signals, *rates, *exposures.quantities, *parameters, *inputs]
        return System(
            self.scenario,
            self.model,
            tuple(quantities),
            tuple(self._reactions()),
            (*events, *exposures.events),
            {id: self.slots[Ref("state", id)] for id in self.model.states},
            {id: self.slots[Ref("signal", id)] for id in self.model.signals if id not in self.hidden},
            dict(self.slots.rates),
        )

    # -- numbers and equations ----------------------------------------------------------------

    def _parameters(self) -> list[Quantity]:
        model, table = self.model, self.person.table
        made: list[Quantity] = []
        for slot, value in zip(model.parameter_slots, self.problem.parameters, strict=True):
            id = self.slots[Ref("parameter", slot)]
            if slot in model.balanced:
                found = model.balanced[slot]
                note = "derived from rest"
            else:
                found = table.for_slot(slot)
                note = origin(found)
            unit = units.canonical(found.unit)
            made.append(Quantity(id, slot, unit, found.meaning, value=value, note=note))
        return made

    def _signals(self) -> list[Quantity]:
        made: list[Quantity] = []
        for (id, signal), held in zip(self.model.signals.items(), self.problem.held, strict=True):
            if id in self.hidden:
                continue
            unit = units.canonical(signal.unit)
            sid = self.slots[Ref("signal", id)]
            if held is not None:
                made.append(Quantity(sid, id, unit, signal.meaning, value=held, note="held by the scenario"))
                continue
            rule = self._trace(signal.declaration.function, signal.arguments)
            made.append(_following(Quantity(sid, id, unit, signal.meaning), rule))
        return made

    def _rates(self) -> list[Quantity]:
        made: list[Quantity] = []
        for (id, process), gain in zip(self.model.processes.items(), self.problem.gains, strict=True):
            rule = self._trace(process.declaration.function, process.arguments)
            if process.lever is not None:
                rule = rule * self.slots.symbol(Ref("lever", process.lever))
            sid, unit = self.slots.rates[id], units.canonical(process.unit)
            if gain != 1.0:
                name = self.names.claim(f"gain_{id}", "process")
                meaning = f"multiplies the rate of {id}"
                made.append(Quantity(name, name, "1", meaning, value=gain, note="bent by the scenario"))
                rule = rule * sympy.Symbol(name)
            made.append(_following(Quantity(sid, f"rate of {id}", unit, process.meaning), rule))
        return made

    def _states(self, set_by_events: set[str]) -> list[Quantity]:
        changes: dict[str, Any] = {id: sympy.Integer(0) for id in self.model.states}
        for id, process in self.model.processes.items():
            for term in process.terms:
                changes[term.state] += (
                    term.sign * self._coefficient(term) * sympy.Symbol(self.slots.rates[id])
                )
        made: list[Quantity] = []
        for (id, state), value in zip(self.model.states.items(), self.problem.initial, strict=True):
            species = state.unit in COUNTED
            moves = id not in self.clamped and changes[id] != 0
            noise = id not in self.clamped and abs(value) < NOISE * state.scale
            sid = self.slots[Ref("state", id)]
            made.append(
                Quantity(
                    sid,
                    id,
                    units.canonical(state.unit),
                    state.meaning,
                    value=0.0 if noise else float(value),
                    rate=changes[id] if moves and not species else None,
                    species=species,
                    constant=not moves and sid not in set_by_events,
                    clamped=id in self.clamped,
                    ontology=state.declaration.ontology,
                    note="clamped by the scenario" if id in self.clamped else "",
                )
            )
        return made

    def _reactions(self) -> list[Reaction]:
        made: list[Reaction] = []
        for id, process in self.model.processes.items():
            if self.model.states[process.terms[0].state].unit not in COUNTED:
                continue
            reactants, products = self._sides(process)
            made.append(
                Reaction(
                    self.slots.reactions[id],
                    id,
                    process.meaning,
                    reactants,
                    products,
                    self.slots.rates[id],
                    reversible=process.declaration.kind == "change",
                )
            )
        return made

    def _sides(self, process: BoundProcess) -> tuple[tuple[Side, ...], tuple[Side, ...]]:
        sides: dict[int, list[Side]] = {-1: [], 1: []}
        for term in process.terms:
            number = (
                float(term.coefficient)
                if isinstance(term.coefficient, int)
                else self._value(term.coefficient)
            )
            sides[term.sign].append(Side(self.slots[Ref("state", term.state)], number))
        if process.declaration.kind == "division":  # one becomes two, which the model keeps as one more
            (made,) = sides[1]
            sides = {-1: [made], 1: [Side(made.id, 2 * made.number)]}
        return tuple(sides[-1]), tuple(sides[1])

    def _value(self, slot: str) -> float:
        return self.problem.parameters[list(self.model.parameter_slots).index(slot)]

    def _coefficient(self, term: BoundTerm) -> Any:
        if isinstance(term.coefficient, str):
            return self.slots.symbol(Ref("parameter", term.coefficient))
        return sympy.Integer(term.coefficient)

    def _trace(self, function: Callable[..., Any], arguments: Sequence[Ref]) -> Any:
        return sympy.sympify(function(*map(self.slots.symbol, arguments)))

    # -- injuries -----------------------------------------------------------------------------

    def _injuries(self) -> tuple[list[Quantity], list[Event]]:
        by_time: dict[float, list[InjuryEvent]] = {}
        for event in self.scenario.events:
            by_time.setdefault(event.at, []).append(event)
        inputs: dict[tuple[str, str], Quantity] = {}
        made: list[Quantity] = []
        events: list[Event] = []
        for number, (at, hits) in enumerate(by_time.items(), 1):
            name = self.names.claim(f"injury_{number}", "event")
            moment = self.names.claim(f"{name}_at", "event")
            title = " and ".join(hit.injury for hit in hits)
            made.append(Quantity(moment, moment, "day", f"time of the {title} injury", value=at))
            after: dict[str, Any] = {}
            for hit in hits:
                after = self._hit(hit.injury, self._inputs(hit.injury, inputs), after)
            events.append(Event(name, f"{title} injury", TIME >= sympy.Symbol(moment), after))
        return [*made, *inputs.values()], events

    def _inputs(self, name: str, known: dict[tuple[str, str], Quantity]) -> dict[str, Any]:
        """The parts of an injury as symbols; each becomes a constant once."""
        for part, number in injury(name).vector.items():
            if (name, part) not in known:
                id = self.names.claim(f"{name}_{part}", "injury")
                known[name, part] = Quantity(
                    id, id, number.unit, number.meaning, value=number.value, note=origin(number)
                )
        return {part: sympy.Symbol(known[name, part].id) for part in injury(name).vector}

    def _hit(self, name: str, inputs: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
        """What an injury makes of each state, in terms of the states before all injuries of that moment."""
        after = dict(before)

        def value(ref: Ref) -> Any:
            if ref.kind == "event":
                return inputs[ref.id]
            if ref.kind == "state":
                return before.get(self.slots[ref], self.slots.symbol(ref))
            return self.slots.symbol(ref)

        for impulse in self.model.impulses.values():
            if impulse.declaration.event == "injury":
                amount = sympy.sympify(impulse.declaration.function(*map(value, impulse.arguments)))
                self._apply(impulse, amount, after)
        return after

    def _apply(self, impulse: BoundImpulse, amount: Any, after: dict[str, Any]) -> None:
        if impulse.sets is not None:
            if impulse.sets not in self.clamped:
                after[self.slots[Ref("state", impulse.sets)]] = amount
            return
        for term in impulse.terms:
            if term.state not in self.clamped:
                ref = Ref("state", term.state)
                old = after.get(self.slots[ref], self.slots.symbol(ref))
                after[self.slots[ref]] = old + term.sign * self._coefficient(term) * amount


def _following(quantity: Quantity, rule: Any) -> Quantity:
    """A quantity that follows a rule; a mere number, such as zero of what the model drops, is a constant."""
    return replace(quantity, value=float(rule)) if rule.is_Number else replace(quantity, rule=rule)
