"""Forms in which other simulators get a scenario: each may have the one that suits it best.

In all of them an injury at time zero is in the initial values. Doses are events, or the sum of all doses
so far as a closed form of time, or nothing, for a host that sets the level itself between doses.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from myosat.interchange.sbml import sbml_text
from myosat.interchange.system import System, describe

if TYPE_CHECKING:
    from workloads import Workload

_DOSING = "_dosing"
#: A geometric series: the doses 0 to K, each washed out since it was given.
_SUM = (
    "{c}_dose * exp(-{c}_washout * (time - {c}_every * K))"
    " * (1 - exp(-{c}_washout * {c}_every * (1 + K))) / (1 - exp(-{c}_washout * {c}_every))"
)
_LATEST = "min(floor(time / {c}_every), {c}_doses - 1)"


@dataclass(frozen=True)
class Form:
    """A scenario for other simulators.

    Attributes
    ----------
    text
        As SBML.
    course
        What is dosed repeatedly; empty if nothing is.
    """

    name: str
    system: System
    text: str
    course: str = ""


def forms(work: Workload) -> dict[str, Form]:
    """The forms of a workload by name: one if nothing is dosed repeatedly, else three."""
    system = injured(work)
    text = sbml_text(system)
    courses = [event.id.removesuffix(_DOSING) for event in system.events]
    if not courses:
        return {"smooth": Form("smooth", system, text)}
    (course,) = courses
    values = {quantity.id: quantity.value for quantity in system.quantities}
    assert values[f"{course}_last"] == 0.0, "the closed form starts at time zero"
    driven = sbml_text(replace(system, events=()))
    return {
        "closed form": Form("closed form", system, _summed(driven, course), course),
        "set from Python": Form("set from Python", system, driven, course),
        "events": Form("events", system, text, course),
    }


def injured(work: Workload) -> System:
    """The system of a scenario, with the injury at time zero behind it."""
    system, first = describe(work.scenario), work.problem.segments[0]
    if first.jump is None:
        return system
    after = dict(zip(system.states.values(), first.jump(work.problem.initial.copy())[0], strict=True))
    quantities = tuple(
        replace(quantity, value=float(after.get(quantity.id, quantity.value)))
        if quantity.id in after
        else quantity
        for quantity in system.quantities
    )
    dosing = tuple(event for event in system.events if event.id.endswith(_DOSING))
    return replace(system, quantities=quantities, events=dosing)


def _summed(text: str, course: str) -> str:
    """SBML in which the amount of a course is the sum of its doses."""
    import libsbml

    document: Any = libsbml.readSBMLFromString(text)
    rule = document.getModel().getAssignmentRuleByVariable(f"{course}_amount")
    formula = _SUM.replace("K", _LATEST).format(c=course)
    assert rule.setMath(libsbml.parseL3Formula(formula)) == libsbml.LIBSBML_OPERATION_SUCCESS
    return str(libsbml.writeSBMLToString(document))
