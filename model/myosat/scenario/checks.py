"""What must hold between the fields of a scenario, and for names and doses.

These checks walk the file as read, not the finished scenario, so that they also run, and tell
what they find, when some other field is wrong. A value that cannot be read is passed over here:
the grammar in schema.py has told of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from myosat.errors import InputError, nearest_name
from myosat.kernel import units
from myosat.kernel.datafile import Field
from myosat.scenario import library
from myosat.scenario.courses import check_courses, check_levers
from myosat.scenario.fields import BadValue, Quantity
from myosat.scenario.grammar import NO_EXPERIMENT, NO_INJURY, NO_INTERVENTIONS
from myosat.scenario.lifestyles import check_history
from myosat.scenario.problems import Problems, listed, show
from myosat.scenario.raw import Table, days, flat, items, table, tables
from myosat.scenario.species import ROUNDING, SPECIES
from myosat.scenario.vocabulary import MODELS, Names, addresses, find

COMPARATORS = (NO_INTERVENTIONS, NO_INJURY, NO_EXPERIMENT)
REST = "rest"


def check(data: Table, maximum_courses: int, names: Callable[[str], Names], problems: Problems) -> None:
    """Note every problem and warning between the fields of the scenario ``data``."""
    duration = days(data.get("duration")) or None
    species = str(table(data.get("subject")).get("species"))
    if species in SPECIES:
        _check_subject(data, species, duration, problems)
    _check_events(data, species, duration, problems)
    check_courses(data, species, duration, maximum_courses, problems)
    check_levers(data, names, problems)
    _check_comparator(data.get("compare_with"), problems)
    _check_names(data, names, problems)


def experiment_value(raw: object, unit: str, *, signed: bool = False) -> float:
    """A value to hold a state, signal or parameter at, in canonical ``unit``; raises `BadValue`."""
    if signed:
        return Quantity(units.canonical(unit), _what(unit, signed=True), low=-math.inf).read(raw)
    return Quantity(units.canonical(unit), _what(unit)).read(raw)


def lever_value(raw: object, name: str, known: Names) -> float:
    """The factor of a lever, or what is added to it, in canonical unit; raises `BadValue`."""
    factor = find(name, known.factors)
    if factor is not None:
        return Quantity("1", "a factor, zero or more; 1 changes nothing").read(raw)
    unit = units.canonical(find(name, known.additions) or "1")
    return Quantity(unit, f"a value in {unit}" if unit != "1" else "a number", low=-math.inf).read(raw)


def check_parameter(name: str, raw: object, where: Field, known: Names, problems: Problems) -> None:
    """Note what is wrong with setting the parameter ``name`` to ``raw``."""
    unit = find(name, known.parameters)
    if unit is None:
        problems.unknown(where, "parameter", name, addresses(known.parameters))
        return
    bare = name.rpartition(".")[2]
    if name in known.constants or bare in known.constants:
        problems.add(where, f"{name} is a constant, part of the structure of the model, and cannot be set")
        return
    signed = bare in known.signed
    allowed = _what(unit, signed=signed)
    try:
        value = experiment_value(raw, unit, signed=signed)
    except BadValue as error:
        problems.add(where, error.message, allowed)
        return
    if bare.startswith("n_") and unit == "1" and value < 1:
        problems.add(where, f"out of range: found {show(raw)}", "an exponent, a number of at least 1")
    elif bare.startswith("K_") and value == 0:
        message = f"out of range: found {show(raw)}, and the model divides by it"
        problems.add(where, message, allowed.replace("zero or more", "above zero"))


def share(raw: object) -> float:
    """The share of cells that an ablation removes; raises `BadValue`."""
    return Quantity("1", "the share removed, above 0 and up to 1", high=1.0, above=True).read(raw)


def _check_subject(data: Table, species: str, duration: float | None, problems: Problems) -> None:
    kind, subject = SPECIES[species], table(data.get("subject"))
    age = days(subject.get("age"))
    if age and not kind.may_start(age):
        message = f"age out of range for a {species}: found {show(subject['age'])}"
        problems.add(("subject", "age"), message, kind.ages)
    elif age and duration:
        _check_end(data, species, age + duration, problems)
    muscle = subject.get("muscle")
    known = [name for other in SPECIES.values() for name in other.muscles]
    if muscle in known and muscle not in kind.muscles:
        problems.unknown(("subject", "muscle"), f"{species} muscle", str(muscle), kind.muscles)
    history = table(subject.get("history"))
    check_history(species, history, problems)
    if history and data.get("model") == "core":
        message = "the core model comes from this life and leaves it at t = 0: it has no such levers"
        problems.warn(("subject", "history"), message)


def _check_end(data: Table, species: str, age: float, problems: Problems) -> None:
    """The age at the end [day]: an old one warns, one that nobody reaches is refused."""
    kind = SPECIES[species]
    told = f"the {species} is {kind.told(age)} old at the end"
    # The teaching model does not age, nor does a subject whose age is held.
    held = data.get("model") == "core" or "age" in table(table(data.get("experiment")).get("clamp"))
    if age > kind.latest * (1 + ROUNDING) and not held:
        allowed = f"an end at {kind.told(kind.latest)} or before, or [experiment] clamp = {{age = 'rest'}}"
        problems.add(("duration",), f"{told}: found {show(data['duration'])}", allowed)
    elif age > kind.oldest * (1 + ROUNDING):
        problems.warn(("duration",), f"{told}; the model was built for {kind.ages}")


def _check_events(data: Table, species: str, duration: float | None, problems: Problems) -> None:
    seen: set[float] = set()
    for index, event in tables(data.get("event")):
        _check_injury(("event", index, "injury"), event.get("injury"), species, problems)
        at = days(event.get("at"))
        if at is None:
            continue
        where = ("event", index, "at")
        if duration is not None and at >= duration:
            message = f"the injury is not before the end: found {show(event['at'])}"
            problems.add(where, message, f"before {show(data['duration'])}")
        elif at in seen:
            problems.warn(where, f"two injuries at the same time, {show(event['at'])}; both act")
        seen.add(at)


def _check_injury(where: Field, name: object, species: str, problems: Problems) -> None:
    if not isinstance(name, str) or name not in library.injury_names() or species not in SPECIES:
        return
    if not library.injury(name).happens_in(species):
        problems.add(where, f"{name} is no injury of a {species}", listed(library.injuries_in(species)))


def _check_comparator(value: object, problems: Problems) -> None:
    if not isinstance(value, str) or value in COMPARATORS:
        return
    try:
        library.find_scenario(value, beside=Path(problems.document.path))
    except InputError:
        allowed = f"{', '.join(map(repr, COMPARATORS))}, or the path or name of a scenario"
        near = nearest_name(value, [*COMPARATORS, *library.scenario_names()])
        problems.add(("compare_with",), f"there is no scenario {show(value)}", allowed, near)


def _check_names(data: Table, names: Callable[[str], Names], problems: Problems) -> None:
    """Check [experiment] and [parameters]; the model is loaded only if they hold something."""
    experiment = table(data.get("experiment"))
    clamps = list(flat(experiment.get("clamp"), ("experiment", "clamp")))
    cells = list(flat(experiment.get("ablate"), ("experiment", "ablate")))
    processes = items(experiment.get("knock_out"))
    levers = list(flat(experiment.get("levers"), ("experiment", "levers")))
    parameters = list(flat(data.get("parameters"), ("parameters",)))
    model = data.get("model", "full")
    if model not in MODELS or not (clamps or cells or processes or levers or parameters):
        return
    known = names(str(model))
    held = {**known.signals, **known.states}
    for name, raw, where in clamps:
        if find(name, known.readouts) is not None:
            message = f"{name} is only read out: holding it would falsify the output and change nothing else"
            problems.add(where, message, "a state, or a signal that some process depends on")
        elif raw != REST or find(name, held) is None:
            _check_clamp(name, raw, where, held, known, problems)
    for name, raw, where in levers:
        movable = {**known.factors, **known.additions}
        if find(name, movable) is None:
            problems.unknown(where, "lever", name, addresses(movable))
            continue
        try:
            lever_value(raw, name, known)
        except BadValue as error:
            problems.add(where, error.message, error.allowed)
    for name, raw, where in parameters:
        check_parameter(name, raw, where, known, problems)
    counts = {name: unit for name, unit in known.states.items() if unit.startswith(("cell", "nucleus"))}
    for name, raw, where in cells:
        if find(name, counts) is None:
            problems.unknown(where, "kind of cell", name, addresses(counts))
        try:
            share(raw)
        except BadValue as error:
            problems.add(where, error.message, error.allowed)
    for index, name in enumerate(processes):
        if isinstance(name, str) and find(name, known.processes) is None:
            where = ("experiment", "knock_out", index)
            problems.unknown(where, "process", name, addresses(known.processes))


def _check_clamp(
    name: str, raw: object, where: Field, held: dict[str, str], known: Names, problems: Problems
) -> None:
    unit = find(name, held)
    if unit is None:
        problems.unknown(where, "state or signal", name, addresses(held))
        return
    try:
        value = experiment_value(raw, unit)
    except BadValue as error:
        problems.add(where, error.message, f"'{REST}', or {_what(unit)}")
        return
    if value > 1 and any(full == name or full.endswith("." + name) for full in known.shares):
        problems.add(where, f"out of range: found {show(raw)}", f"'{REST}', or a share from 0 to 1")


def _what(unit: str, *, signed: bool = False) -> str:
    what = "a number" if unit == "1" else f"a value in {unit}"
    return what if signed else f"{what}, zero or more"
