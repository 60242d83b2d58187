"""What must hold between the fields of a scenario, and for names and doses.

These checks walk the file as read, not the finished scenario, so that they also run, and tell
what they find, when some other field is wrong. A value that cannot be read is passed over here:
the grammar in schema.py has told of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import cast

from myosat.errors import InputError, nearest_name
from myosat.kernel import units
from myosat.kernel.datafile import Field
from myosat.scenario import library
from myosat.scenario.fields import Amount, BadValue, Quantity, read_number
from myosat.scenario.grammar import NO_INJURY, NO_INTERVENTIONS
from myosat.scenario.problems import Problems, listed, show
from myosat.scenario.species import MONTH, SPECIES, Species
from myosat.scenario.vocabulary import MODELS, Names, acts, addresses, find

#: A dose this many times outside the range of its evidence is taken for a wrong scale.
FAR = 10.0
COMPARATORS = (NO_INTERVENTIONS, NO_INJURY)
REST = "rest"

Table = dict[str, object]


def check(data: Table, maximum_courses: int, names: Callable[[str], Names], problems: Problems) -> None:
    """Note every problem and warning between the fields of the scenario ``data``."""
    duration = _days(data.get("duration")) or None
    subject = _table(data.get("subject"))
    species = str(subject.get("species"))
    if species in SPECIES:
        _check_subject(subject, species, duration, problems)
    _check_events(data, duration, problems)
    _check_courses(data, species, duration, maximum_courses, problems)
    _check_levers(data, names, problems)
    _check_comparator(data.get("compare_with"), problems)
    _check_names(data, names, problems)


def dose_of(raw: object, dose: library.Dose) -> float:
    """The dose a scenario gives, in the unit of ``dose``; its reference when ``raw`` is None.

    Raises
    ------
    BadValue
        If the unit is missing or wrong in dimension, or the dose is negative.
    """
    if raw is None:
        return dose.reference
    return Quantity(dose.unit, f"a dose of zero or more, such as '{dose.texts[0]}'").read(raw)


def is_far(value: float, dose: library.Dose) -> bool:
    """Whether a dose is over ten times outside the evidence. No dose at all is not."""
    return value > FAR * dose.high or 0 < value < dose.low / FAR


def experiment_value(raw: object, unit: str) -> float:
    """A value to hold a state, signal or parameter at, in canonical ``unit``; raises `BadValue`."""
    return Quantity(units.canonical(unit), _what(unit)).read(raw)


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
    allowed = _what(unit)
    try:
        value = experiment_value(raw, unit)
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


def flat(value: object, where: Field) -> Iterator[tuple[str, object, Field]]:
    """The leaves of a table with their dotted names, values and fields."""
    for key, item in _table(value).items():
        if isinstance(item, dict):
            for name, leaf, field in flat(cast(object, item), (*where, key)):
                yield f"{key}.{name}", leaf, field
        else:
            yield key, item, (*where, key)


def _check_subject(subject: Table, species: str, duration: float | None, problems: Problems) -> None:
    kind: Species = SPECIES[species]
    age = _days(subject.get("age"))
    if age and not kind.youngest * (1 - 1e-9) <= age <= kind.oldest * (1 + 1e-9):
        message = f"age out of range for a {species}: found {show(subject['age'])}"
        problems.add(("subject", "age"), message, kind.ages)
    elif age and duration and age + duration > kind.oldest * (1 + 1e-9):
        end = (age + duration) / MONTH
        end_text = f"{end:.3g}" if end < 999.5 else f"{end:,.0f}"
        message = f"the {species} is {end_text} months old at the end; the model was built for {kind.ages}"
        problems.warn(("duration",), message)
    muscle = subject.get("muscle")
    known = [name for other in SPECIES.values() for name in other.muscles]
    if muscle in known and muscle not in kind.muscles:
        problems.unknown(("subject", "muscle"), f"{species} muscle", str(muscle), kind.muscles)
    for key, value in _table(subject.get("history")).items():
        where = ("subject", "history", key)
        if key not in kind.history:
            problems.unknown(where, f"history of a {species}:", key, kind.history)
        elif kind.history[key] and value not in kind.history[key]:
            problems.unknown(where, key, str(value), kind.history[key])


def _check_events(data: Table, duration: float | None, problems: Problems) -> None:
    seen: set[float] = set()
    for index, event in _tables(data.get("event")):
        at = _days(event.get("at"))
        if at is None:
            continue
        where = ("event", index, "at")
        if duration is not None and at >= duration:
            message = f"the injury is not before the end: found {show(event['at'])}"
            problems.add(where, message, f"before {show(data['duration'])}")
        elif at in seen:
            problems.warn(where, f"two injuries at the same time, {show(event['at'])}; both act")
        seen.add(at)


def _check_courses(
    data: Table, species: str, duration: float | None, maximum: int, problems: Problems
) -> None:
    names = library.intervention_names()
    total = 0
    for name, value in _table(data.get("interventions")).items():
        where: Field = ("interventions", name)
        courses = _courses(where, value)
        total += len(courses)
        if name not in names:
            problems.unknown(where, "intervention", name, names)
        elif species in SPECIES:
            dose = library.intervention(name).doses.get(species)
            if dose is None:
                allowed = listed(list(library.intervention(name).doses))
                problems.add(where, f"{name} cannot be used in a {species}", allowed)
            else:
                for place, _, course in courses:
                    _check_dose(place, course, dose, problems)
        spans = [span for place, i, c in courses if (span := _span(place, i, c, data, duration, problems))]
        _check_overlaps(where, spans, problems)
    if total > maximum:
        problems.add(("interventions",), f"found {total} courses", f"up to {maximum}")


def _courses(where: Field, value: object) -> list[tuple[Field, int, Table]]:
    """The courses of an intervention, each with its field: a single table has no number."""
    if isinstance(value, dict):
        return [(where, 0, cast(Table, value))]
    return [((*where, index), index, course) for index, course in _tables(value)]


def _check_levers(data: Table, names: Callable[[str], Names], problems: Problems) -> None:
    """Warn of interventions that act on what the model does not have; the full model has everything."""
    model = data.get("model", "full")
    own = [name for name in _table(data.get("interventions")) if name in library.intervention_names()]
    if model == "full" or model not in MODELS or not own:
        return
    levers = names(str(model)).levers
    if levers is None:
        return
    for name in own:
        wanted = list(dict.fromkeys(effect.lever for effect in library.intervention(name).effects))
        missing = [lever for lever in wanted if not acts(lever, levers)]
        if missing:
            told = "it changes nothing" if missing == wanted else "that part changes nothing"
            message = f"{name} acts on {' and '.join(missing)}, which the {model} model does not have: {told}"
            problems.warn(("interventions", name), message)


def _check_dose(where: Field, course: Table, dose: library.Dose, problems: Problems) -> None:
    raw = course.get("dose")
    try:
        Amount("").read(raw)
    except BadValue:
        return
    field = (*where, "dose")
    evidence = f"{dose.texts[1]} to {dose.texts[2]}"
    try:
        value = dose_of(raw, dose)
    except BadValue as error:
        problems.add(field, error.message, error.allowed)
        return
    if is_far(value, dose):
        if course.get("extrapolate") is True:
            problems.warn(field, f"{show(raw)} is extrapolated far beyond the evidence, {evidence}")
        else:
            message = f"over ten times outside the evidence, so perhaps a wrong unit: found {show(raw)}"
            problems.add(field, message, f"{evidence}, or anything with extrapolate = true")
    elif value > dose.high or 0 < value < dose.low:
        problems.warn(field, f"{show(raw)} is outside the evidence, {evidence}")


def _span(
    where: Field, index: int, course: Table, data: Table, duration: float | None, problems: Problems
) -> tuple[float, float, int] | None:
    """Start, stop and index of a course; None when they cannot be told or make no sense."""
    start = _days(course.get("start", "0 day"))
    stop = duration if course.get("stop") is None else _days(course["stop"])
    if duration is not None and start is not None and start >= duration:
        message = f"the course does not start before the end: found {show(course['start'])}"
        problems.add((*where, "start"), message, f"before {show(data['duration'])}")
        start = None
    if course.get("stop") is not None and start is not None and stop is not None and stop <= start:
        message = f"stop is not after start: found {show(course['stop'])}"
        problems.add((*where, "stop"), message, f"after {show(course.get('start', '0 day'))}")
        return None
    if duration is not None and stop is not None and stop > duration:
        message = f"{show(course['stop'])} is beyond the end; the course stops at {show(data['duration'])}"
        problems.warn((*where, "stop"), message)
    return None if start is None or stop is None else (start, stop, index)


def _check_overlaps(where: Field, spans: list[tuple[float, float, int]], problems: Problems) -> None:
    for (_, stop, first), (start, _, second) in pairwise(sorted(spans)):
        if start < stop:
            message = f"course {second + 1} overlaps course {first + 1} of the same intervention"
            allowed = f"a start at or after its stop, day {stop:.6g}"
            problems.add((*where, second, "start"), message, allowed)


def _check_comparator(value: object, problems: Problems) -> None:
    if not isinstance(value, str) or value in COMPARATORS:
        return
    try:
        library.find_scenario(value, beside=Path(problems.document.path))
    except InputError:
        allowed = f"'{NO_INTERVENTIONS}', '{NO_INJURY}', or the path or name of a scenario"
        near = nearest_name(value, [*COMPARATORS, *library.scenario_names()])
        problems.add(("compare_with",), f"there is no scenario {show(value)}", allowed, near)


def _check_names(data: Table, names: Callable[[str], Names], problems: Problems) -> None:
    """Check [experiment] and [parameters]; the model is loaded only if they hold something."""
    experiment = _table(data.get("experiment"))
    clamps = list(flat(experiment.get("clamp"), ("experiment", "clamp")))
    cells = list(flat(experiment.get("ablate"), ("experiment", "ablate")))
    processes = _list(experiment.get("knock_out"))
    parameters = list(flat(data.get("parameters"), ("parameters",)))
    model = data.get("model", "full")
    if model not in MODELS or not (clamps or cells or processes or parameters):
        return
    known = names(str(model))
    held = {**known.signals, **known.states}
    for name, raw, where in clamps:
        if find(name, known.readouts) is not None:
            message = f"{name} is only read out: holding it would falsify the output and change nothing else"
            problems.add(where, message, "a state, or a signal that some process depends on")
        elif raw != REST or find(name, held) is None:
            _check_clamp(name, raw, where, held, problems)
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


def _check_clamp(name: str, raw: object, where: Field, held: dict[str, str], problems: Problems) -> None:
    unit = find(name, held)
    if unit is None:
        problems.unknown(where, "state or signal", name, addresses(held))
        return
    try:
        experiment_value(raw, unit)
    except BadValue as error:
        problems.add(where, error.message, f"'{REST}', or {_what(unit)}")


def _what(unit: str) -> str:
    return "a number, zero or more" if unit == "1" else f"a value in {unit}, zero or more"


def _days(value: object) -> float | None:
    """A time in days, or None when the value is no time of zero or more."""
    try:
        days = read_number(value, "day", "")
    except BadValue:
        return None
    return days if days >= 0 else None


def _table(value: object) -> Table:
    return cast(Table, value) if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return cast(list[object], value) if isinstance(value, list) else []


def _tables(value: object) -> Iterator[tuple[int, Table]]:
    for index, item in enumerate(_list(value)):
        if isinstance(item, dict):
            yield index, cast(Table, item)
