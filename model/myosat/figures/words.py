"""Words and numbers as they stand in figures: units, percentages, times, names of scenarios."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from myosat.errors import InputError
from myosat.scenario import library
from myosat.scenario.grammar import Course, InjuryEvent, Scenario

MONTH = 365.25 / 12
#: No space is broken at a line's end between a number and its unit.
GLUE = "\N{NO-BREAK SPACE}"
#: The longest name of a scenario that a figure prints in full.
LONGEST = 60

_UNITS = {
    "1": "",
    "cell/mm^3": "cells/mm³",
    "nucleus/mm^3": "nuclei/mm³",
    "um^2": "µm²",
    "day": "days",
}


@dataclass(frozen=True)
class TimeUnit:
    """A unit of time for an axis: its name, its length [day], and the steps between ticks."""

    one: str
    days: float
    steps: tuple[float, ...]

    @property
    def many(self) -> str:
        """The name in the plural."""
        return self.one + "s"

    def moment(self, time: float) -> str:
        """A time [day] in words, such as "day 2.6"; early ones in the next smaller unit."""
        if 0 < abs(time) < self.days and self.one in ("week", "month", "year"):
            names = [unit.one for _, unit in TIME_UNITS]
            return TIME_UNITS[names.index(self.one) - 1][1].moment(time)
        return f"{self.one}{GLUE}{_short(time / self.days)}"

    def when(self, time: float) -> str:
        """A time [day] in words, such as "on day 2.6" or "at week 12"."""
        text = self.moment(time)
        return f"{'on' if text.startswith('day') else 'at'} {text}"

    def span(self, time: float) -> str:
        """A length of time [day] in words, such as "28 days"."""
        text = _short(time / self.days)
        return f"{text}{GLUE}{self.one if text == '1' else self.many}"


#: Each unit with the longest span [day] that it is used for.
TIME_UNITS = (
    (0.126, TimeUnit("minute", 1 / 1440, (1, 2, 5, 10, 15, 30, 60))),
    (3.0, TimeUnit("hour", 1 / 24, (1, 2, 3, 6, 12, 24))),
    (105.0, TimeUnit("day", 1.0, (0.5, 1, 2, 7, 14, 28))),
    (430.0, TimeUnit("week", 7.0, (1, 2, 4, 8, 13, 26))),
    (1900.0, TimeUnit("month", MONTH, (1, 2, 3, 6, 12, 24))),
    (math.inf, TimeUnit("year", 365.25, (1, 2, 5, 10, 20, 50, 100))),
)


WEEK = TIME_UNITS[3][1]


def time_unit(span: float) -> TimeUnit:
    """The unit that suits a span of time [day]."""
    return next(unit for longest, unit in TIME_UNITS if span <= longest)


def number(value: float) -> str:
    """A number to three digits, with commas: 35,300; 2.61; 0.0123; 2.4e+07."""
    if not math.isfinite(value):
        return "undefined"
    if value == 0 or abs(value) < 1e-6:
        return "0"
    if abs(value) >= 1e7:
        return f"{value:.2g}".replace("-", "−")
    digits = max(0, 2 - math.floor(math.log10(abs(value))))
    text = f"{round(value, 2 - math.floor(math.log10(abs(value)))):,.{digits}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace("-", "−")


def percent(share: float, *, sign: bool = False) -> str:
    """A share in percent, rounded: 66 %, 0.3 %, +12 %, under 0.1 %."""
    value = 100 * share
    if not math.isfinite(value):
        return "undefined"
    text = number(round(value)).replace("−", "-") if abs(value) >= 2 else f"{value:.1f}".removesuffix(".0")
    if float(text.replace(",", "")) == 0:
        return f"0{GLUE}%" if abs(value) < 1e-9 or sign else f"under 0.1{GLUE}%"
    plus = "+" if sign and value > 0 else ""
    return f"{plus}{text}{GLUE}%".replace("-", "−")


def unit(text: str) -> str:
    """A unit of the model as a figure prints it; empty for a plain number."""
    return _UNITS.get(text, text.replace("^3", "³").replace("^2", "²").replace("um", "µm"))


def capital(text: str) -> str:
    """`text` with its first letter in capitals and the others as they are."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """A name as it stands inside a sentence."""
    text = text.replace("\n", " ")
    return text if text.startswith("NAD") else text[0].lower() + text[1:]


def listed(words: Sequence[str]) -> str:
    """Words in a row: "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def intervention(course: Course) -> str:
    """The name of what a course gives, for people; marked where it goes beyond the evidence."""
    text = course.intervention.title["en"]
    if course.evidence:
        return f"{text} (extrapolated from {course.evidence})"
    return f"{text} (extrapolated)" if course.extrapolated else text


def injury(name: str) -> str:
    """The name of an injury for people."""
    try:
        return library.injury(name).title["en"]
    except (InputError, KeyError):
        return name.replace("_", " ")


def event(event: InjuryEvent) -> str:
    """An injury with the share of the tissue that it wounds, when that is not all."""
    name = injury(event.injury)
    return name if event.severity >= 1.0 else f"{name} ({percent(event.severity)} of the muscle)"


def title(scenario: Scenario) -> str:
    """The scenario's title, in one line, cut where it is very long."""
    text = " ".join(scenario.title.split())
    return text if len(text) <= 2 * LONGEST else text[: 2 * LONGEST - 1].rstrip() + "…"


def age(days: float) -> str:
    """An age in months, or in years from four years on."""
    months = days / MONTH
    return f"{months / 12:.3g}{GLUE}years" if months >= 48 else f"{months:.3g}{GLUE}months"


def subject(scenario: Scenario) -> str:
    """In whom: "male mouse, 4 months, tibialis anterior"."""
    who = scenario.subject
    return f"{who.sex} {who.species}, {age(who.age)}, {who.muscle}"


def happenings(scenario: Scenario) -> str:
    """What is done to the subject and when: "toxin on day 0; NSAID from day 14 to day 21"."""
    unit = time_unit(scenario.duration)
    parts: list[str] = []
    kinds = list(dict.fromkeys(event(hit) for hit in scenario.events))
    if len(kinds) > 2:
        named = dict.fromkeys(injury(hit.injury) for hit in scenario.events)
        parts.append(f"{len(scenario.events)} injuries ({', '.join(named)})")
        kinds = []
    for text in kinds:
        times = [unit.when(hit.at) for hit in scenario.events if event(hit) == text]
        parts.append(f"{text} {listed(times) if len(times) <= 3 else f'{len(times)} times'}")
    active = list(dict.fromkeys(course.name for course in scenario.active_courses))
    beyond = {course.name for course in scenario.active_courses if course.extrapolated}
    active.sort(key=lambda name: name not in beyond)
    told = max(3, len(beyond))
    for name in active[:told]:
        courses = [course for course in scenario.active_courses if course.name == name]
        start, stop = courses[0].start, min(courses[-1].stop, scenario.duration)
        often = f" ({len(courses)} courses)" if len(courses) > 1 else ""
        parts.append(f"{intervention(courses[0])} from {unit.moment(start)} to {unit.moment(stop)}{often}")
    if len(active) > told:
        rest = len(active) - told
        parts.append(f"{rest} more {'intervention' if rest == 1 else 'interventions'}")
    return capital("; ".join(parts) or "no injury, no intervention")


def names(scenarios: Sequence[Scenario]) -> list[str]:
    """A name for each scenario, all different: the titles, or else what sets them apart."""
    titles = [_cut(title(scenario), LONGEST) for scenario in scenarios]
    if len(set(titles)) == len(titles):
        return titles
    columns: list[list[str]] = []
    for describe in (
        _interventions,
        _injuries,
        _doses,
        _kind,
        _age,
        _muscle,
        _experiment,
        _parameters,
        _span,
    ):
        column = [describe(scenario) for scenario in scenarios]
        if len(set(column)) > 1:
            columns.append(column)
        made = [_cut(", ".join(filter(None, parts)), LONGEST) for parts in zip(*columns, strict=True)]
        if len(set(made)) == len(scenarios):
            return [text or "as usual" for text in made]
    if len(set(titles)) == 1:
        titles = [_cut(text, LONGEST - 4) for text in titles]
    return [f"{text} ({place})" for place, text in enumerate(titles, 1)]


def _interventions(scenario: Scenario) -> str:
    active = dict.fromkeys(map(intervention, scenario.active_courses))
    return " + ".join(active) or "no interventions"


def _injuries(scenario: Scenario) -> str:
    kinds = dict.fromkeys(event(hit) for hit in scenario.events)
    return " + ".join(kinds) or "no injury"


def _doses(scenario: Scenario) -> str:
    said: list[str] = []
    for course in scenario.active_courses:
        dose = course.use(scenario.subject.species).dose
        at = f" from {time_unit(scenario.duration).moment(course.start)}"
        said.append(f"{number(course.dose)} {dose.unit}{at}".replace("  ", " "))
    return " + ".join(said)


def _kind(scenario: Scenario) -> str:
    return f"{scenario.subject.sex} {scenario.subject.species}"


def _age(scenario: Scenario) -> str:
    return f"{age(scenario.subject.age)} old"


def _muscle(scenario: Scenario) -> str:
    return scenario.subject.muscle


def _experiment(scenario: Scenario) -> str:
    bent = scenario.experiment
    parts = [f"no {name.replace('_', ' ')}" for name in bent.knock_out]
    parts += [f"{name.replace('_', ' ')} ablated ({percent(x)})" for name, x in bent.ablate.items()]
    parts += [
        f"{name.replace('_', ' ')} held at {x if x == 'rest' else number(float(x))}"
        for name, x in bent.clamp.items()
    ]
    parts += [f"lever {name} at {number(x)}" for name, x in bent.levers.items()]
    return ", ".join(parts)


def _parameters(scenario: Scenario) -> str:
    return ", ".join(
        f"{name} = {number(value)} {unit(text)}".strip()
        for name, (value, text) in scenario.parameters.items()
    )


def _span(scenario: Scenario) -> str:
    return f"{scenario.model} model, {time_unit(scenario.duration).span(scenario.duration)}"


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _short(value: float) -> str:
    if abs(value) >= 99.5:
        text = f"{value:,.0f}"
    else:
        text = f"{value:.1f}" if abs(value) >= 0.95 else f"{value:.2g}"
    return text.removesuffix(".0").replace("-", "−")
