"""Courses of interventions as closed forms of time, and the levers that they move."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import sympy

from myosat.interchange.laws import nought, positive
from myosat.interchange.names import TIME, Names, Slots
from myosat.interchange.parts import Event, Quantity, origin
from myosat.kernel import units
from myosat.kernel.bound import Ref
from myosat.kernel.model import Model
from myosat.kernel.parameters import Parameter
from myosat.scenario.grammar import Course, Scenario
from myosat.scenario.library import Effect, Use
from myosat.scenario.regimen import doses_given
from myosat.scenario.schedule import arriving


@dataclass
class Exposures:
    """Quantities and events that stand for the courses of a scenario, levers included."""

    quantities: list[Quantity] = field(default_factory=list[Quantity])
    events: list[Event] = field(default_factory=list[Event])


def expose(
    scenario: Scenario, model: Model, slots: Slots, names: Names, neutral: Sequence[float]
) -> Exposures:
    """Every lever of the model, moved by the courses of a scenario."""
    made = Exposures()
    effects: dict[str, list[Any]] = {id: [] for id in model.levers}
    for course in scenario.active_courses:
        use = course.use(scenario.subject.species)
        acting = [(effect, model.slots_of(effect.lever, model.levers)) for effect in use.effects]
        if not any(found for _, found in acting):
            continue
        writer = _Course(course, use, scenario.duration, names.claim(course.name, "course"), names, made)
        amount = writer.amount()
        for effect, found in acting:
            if found:
                value = writer.effect(effect, amount)
                for id in found:
                    effects[id].append(value)
    for (id, lever), value in zip(model.levers.items(), neutral, strict=True):
        sid, unit = slots[Ref("lever", id)], units.canonical(lever.unit)
        if not effects[id]:
            made.quantities.append(Quantity(sid, id, unit, lever.meaning, value=value))
            continue
        base = names.claim(f"{sid}_neutral", "lever")
        meaning = f"{id} when no intervention acts"
        made.quantities.append(Quantity(base, base, unit, meaning, value=value))
        rule = sympy.Symbol(base)
        for effect in effects[id]:
            rule = rule * positive(1 + effect) if lever.kind == "scale" else rule + effect
        made.quantities.append(Quantity(sid, id, unit, lever.meaning, rule=rule))
    return made


@dataclass
class _Course:
    course: Course
    use: Use
    duration: float
    id: str
    names: Names
    made: Exposures

    def _add(self, name: str, quantity: Quantity) -> Any:
        id = self.names.claim(f"{self.id}_{name}", "course")
        self.made.quantities.append(replace(quantity, id=id, name=id))
        return sympy.Symbol(id, real=True)

    def _constant(self, name: str, unit: str, meaning: str, value: float) -> Any:
        return self._add(name, Quantity("", "", unit, meaning, value=value))

    def _changing(self, name: str, unit: str, meaning: str, value: float) -> Any:
        return self._add(name, Quantity("", "", unit, meaning, value=value, constant=False))

    def _number(self, name: str, number: Parameter | None) -> Any:
        if number is None:  # a law whose file leaves it out has the neutral one
            return sympy.Integer(1)
        return self._add(
            name, Quantity("", "", number.unit, number.meaning, number.value, note=origin(number))
        )

    def amount(self) -> Any:
        """The amount of it that is there at a time, as the symbol of a quantity."""
        course = self.course
        explicit = course.every is not None and course.timing == "explicit"
        rule = self._pulses(course.every or 0.0) if explicit else self._steady()
        meaning = f"exposure to {course.agent or course.name}"
        return self._add("amount", Quantity("", "", self.unit, meaning, rule=rule))

    @property
    def unit(self) -> str:
        return units.canonical(self.use.dose.unit)

    def _offset(self) -> tuple[float, Any]:
        """The rate at which it is washed out, as number and symbol; infinite for at once."""
        half_life = self.use.offset.value
        if half_life <= 0.0:
            return math.inf, None
        rate = math.log(2.0) / half_life
        return rate, self._constant("washout", "1/day", f"wash-out, from {self.use.offset.text}", rate)

    def _steady(self) -> Any:
        """The approach to a limit from start to stop, and wash-out from there; see `schedule._steady`."""
        course, (off, washout) = self.course, self._offset()
        limit, onset = arriving(course, self.use), washout
        if course.every is not None:
            limit /= off * course.every
        else:
            half_life = self.use.onset.value if self.use.onset is not None else 0.0
            onset = None
            if half_life > 0.0:
                onset = self._constant("onset", "1/day", "approach to the limit", math.log(2.0) / half_life)
        top = self._constant("limit", self.unit, "exposure in the long run", limit)
        start = self._constant("start", "day", "start of the course", course.start)
        stop = self._constant("stop", "day", "end of the course", course.stop)

        def reached(t: Any) -> Any:
            return top if onset is None else top * (1 - sympy.exp(-onset * (t - start)))

        left = nought(top) if washout is None else reached(stop) * sympy.exp(-washout * (TIME - stop))
        before = [(nought(top), TIME < start)] if course.start > 0.0 else []
        if course.stop >= self.duration:
            return sympy.Piecewise(*before, (reached(TIME), True)) if before else reached(TIME)
        return sympy.Piecewise(*before, (reached(TIME), TIME < stop), (left, True))

    def _pulses(self, every: float) -> Any:
        """Doses that fade: one event gives them all, each time setting when it is next due."""
        course, (_, washout) = self.course, self._offset()
        number = doses_given(course.start, course.stop, every)
        size, given = arriving(course, self.use), course.start <= 0.0
        dose = self._constant("dose", self.unit, "what each dose adds", size)
        interval = self._constant("every", "day", "time from one dose to the next", every)
        doses = self._constant("doses", "1", "doses in all", float(number))
        # The first dose at time zero is in the initial values: simulators differ in events at zero.
        first = course.start + every if given else course.start
        level = self._changing(
            "level", self.unit, "exposure just after the last dose", size if given else 0.0
        )
        last = self._changing("last", "day", "time of the last dose", course.start)
        due = self._changing("due", "day", "time at which the next dose is due", first)
        count = self._changing("given", "1", "doses given so far", float(given))
        amount = level * sympy.exp(-washout * (TIME - last))
        if number > given:
            # At the time due, not at that of the simulator, which may find it a little late.
            left = level * sympy.exp(-washout * (due - last))
            after = {level: left + dose, last: due, due: due + interval, count: count + 1}
            event = Event(
                self.names.claim(f"{self.id}_dosing", "event"),
                f"a dose of {course.agent or course.name}",
                sympy.And(TIME >= due, count < doses),
                {symbol.name: value for symbol, value in after.items()},
            )
            self.made.events.append(event)
        return amount

    def effect(self, effect: Effect, amount: Any) -> Any:
        """What an amount does to a lever, as the symbol of a quantity."""
        stem = effect.lever
        largest = self._number(f"{stem}_{'slope' if effect.law == 'linear' else 'maximum'}", effect.maximum)
        if effect.law == "linear":
            return largest * amount
        half = self._number(f"{stem}_half", effect.half or effect.scale)
        if effect.law == "saturating":
            return largest * amount / (half + amount)
        return largest * (positive(amount) / half) ** self._number(f"{stem}_exponent", effect.exponent)
