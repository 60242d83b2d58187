"""Words and numbers as they stand in figures: units, percentages, times, names of scenarios."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from myosat.errors import InputError
from myosat.figures.language import ENGLISH, language, named, say
from myosat.scenario import library, texts
from myosat.scenario.grammar import Course, InjuryEvent, Scenario, Subject

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
        unit = self._smaller(time)
        return say(_MOMENTS[unit.one], n=_short(time / unit.days))

    def when(self, time: float) -> str:
        """A time [day] in words, such as "on day 2.6" or "at week 12"."""
        text = "on {moment}" if self._smaller(time).one == "day" else "at {moment}"
        return say(text, moment=self.moment(time))

    def span(self, time: float) -> str:
        """A length of time [day] in words, such as "28 days"."""
        text = _short(time / self.days)
        return f"{text}{GLUE}{say(self.one if text == '1' else self.many)}"

    def _smaller(self, time: float) -> TimeUnit:
        """The unit in which a time [day] is told."""
        if 0 < abs(time) < self.days and self.one in ("day", "week", "month", "year"):
            names = [unit.one for _, unit in TIME_UNITS]
            return TIME_UNITS[names.index(self.one) - 1][1]._smaller(time)
        return self


_MOMENTS = {
    "minute": "minute\N{NO-BREAK SPACE}{n}",
    "hour": "hour\N{NO-BREAK SPACE}{n}",
    "day": "day\N{NO-BREAK SPACE}{n}",
    "week": "week\N{NO-BREAK SPACE}{n}",
    "month": "month\N{NO-BREAK SPACE}{n}",
    "year": "year\N{NO-BREAK SPACE}{n}",
}
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
        return say("undefined")
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
        return say("undefined")
    text = number(round(value)).replace("−", "-") if abs(value) >= 2 else f"{value:.1f}".removesuffix(".0")
    if float(text.replace(",", "")) == 0:
        return f"0{GLUE}%" if abs(value) < 1e-9 or sign else say("under 0.1\N{NO-BREAK SPACE}%")
    plus = "+" if sign and value > 0 else ""
    return f"{plus}{text}{GLUE}%".replace("-", "−")


def unit(text: str) -> str:
    """A unit of the model as a figure prints it; empty for a plain number."""
    return say(_UNITS.get(text, text.replace("^3", "³").replace("^2", "²").replace("um", "µm")))


def capital(text: str) -> str:
    """`text` with its first letter in capitals and the others as they are."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """A name as it stands inside a sentence."""
    text = flat(text)
    return text if text.startswith("NAD") or language() != ENGLISH else text[0].lower() + text[1:]


def flat(text: str) -> str:
    """A name in two lines in one; scripts without spaces need none."""
    first, *rest = text.split("\n")
    for line in rest:
        first += f" {line}" if first[-1:].isascii() else line
    return first


def listed(words: Sequence[str]) -> str:
    """Words in a row: "a", "a and b", "a, b and c"."""
    return say(" and ").join(filter(None, (say(", ").join(words[:-1]), words[-1]))) if words else ""


def intervention(course: Course) -> str:
    """The name of what a course gives, for people; marked where it goes beyond the evidence."""
    text = named(course.intervention.title)
    if course.evidence:
        return say("{text} (extrapolated from {evidence})", text=text, evidence=say(course.evidence))
    return say("{text} (extrapolated)", text=text) if course.extrapolated else text


def injury(name: str) -> str:
    """The name of an injury for people."""
    try:
        return named(library.injury(name).title)
    except (InputError, KeyError):
        return name.replace("_", " ")


def event(event: InjuryEvent) -> str:
    """An injury with the share of the tissue that it wounds, when that is not all."""
    name = injury(event.injury)
    if event.severity >= 1.0:
        return name
    return say("{injury} ({share} of the muscle)", injury=name, share=percent(event.severity))


def title(scenario: Scenario) -> str:
    """The scenario's title, in one line, cut where it is very long."""
    text = _shipped(scenario) or say(" ".join(scenario.title.split()))
    return text if len(text) <= 2 * LONGEST else text[: 2 * LONGEST - 1].rstrip() + "…"


def _shipped(scenario: Scenario) -> str | None:
    """The title of a scenario that ships in the language that is spoken, if that has one of its own."""
    if language() == ENGLISH or scenario.name not in library.scenario_names():
        return None
    ours = str(library.scenario_path(scenario.name)) == scenario.path
    return texts.name("scenarios", scenario.name, language()) if ours else None


def age(days: float) -> str:
    """An age in months, or in years from four years on."""
    months = days / MONTH
    if months >= 48:
        return say("{n}\N{NO-BREAK SPACE}years", n=f"{months / 12:.3g}")
    return say("{n}\N{NO-BREAK SPACE}months", n=f"{months:.3g}")


#: Whom the sexes of a species are called.
_WHO = {"human": {"male": "man", "female": "woman"}}


def who(subject: Subject) -> str:
    """The subject in a word or two: "male mouse", "woman"."""
    return say(_WHO.get(subject.species, {}).get(subject.sex, f"{subject.sex} {subject.species}"))


def subject(scenario: Scenario) -> str:
    """In whom: "male mouse, 4 months, tibialis anterior"."""
    one = scenario.subject
    return say(", ").join((who(one), age(one.age), say(one.muscle)))


def heading(scenario: Scenario) -> str:
    """The title of a scenario, and in whom it is."""
    return say("{title} ({subject})", title=title(scenario), subject=subject(scenario))


def happenings(scenario: Scenario) -> str:
    """What is done to the subject and when: "toxin on day 0; NSAID from day 14 to day 21"."""
    parts = [*_wounds(scenario), *_treatments(scenario)]
    return capital(say("; ").join(parts) or say("no injury, no intervention"))


def _wounds(scenario: Scenario) -> list[str]:
    unit = time_unit(scenario.duration)
    kinds = list(dict.fromkeys(event(hit) for hit in scenario.events))
    if len(kinds) > 2:
        every = say(", ").join(dict.fromkeys(injury(hit.injury) for hit in scenario.events))
        return [say("{n} injuries ({kinds})", n=len(scenario.events), kinds=every)]
    told: list[str] = []
    for text in kinds:
        times = [unit.when(hit.at) for hit in scenario.events if event(hit) == text]
        when = listed(times) if len(times) <= 3 else say("{n} times", n=len(times))
        told.append(say("{injury} {when}", injury=text, when=when))
    return told


def _treatments(scenario: Scenario) -> list[str]:
    unit, told = time_unit(scenario.duration), list[str]()
    active = list(dict.fromkeys(course.name for course in scenario.active_courses))
    beyond = {course.name for course in scenario.active_courses if course.extrapolated}
    active.sort(key=lambda name: name not in beyond)
    most = max(3, len(beyond))
    for name in active[:most]:
        courses = [course for course in scenario.active_courses if course.name == name]
        start, stop = courses[0].start, min(courses[-1].stop, scenario.duration)
        often = say(" ({n} courses)", n=len(courses)) if len(courses) > 1 else ""
        first, last = unit.moment(start), unit.moment(stop)
        span = say("{what} from {first} to {last}", what=intervention(courses[0]), first=first, last=last)
        told.append(f"{span}{often}")
    rest = len(active) - most
    if rest > 0:
        told.append(say("{n} more interventions" if rest > 1 else "{n} more intervention", n=rest))
    return told


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
        made = [_cut(say(", ").join(filter(None, parts)), LONGEST) for parts in zip(*columns, strict=True)]
        if len(set(made)) == len(scenarios):
            return [text or say("as usual") for text in made]
    if len(set(titles)) == 1:
        titles = [_cut(text, LONGEST - 4) for text in titles]
    return [f"{text} ({place})" for place, text in enumerate(titles, 1)]


def _interventions(scenario: Scenario) -> str:
    active = dict.fromkeys(map(intervention, scenario.active_courses))
    return " + ".join(active) or say("no interventions")


def _injuries(scenario: Scenario) -> str:
    kinds = dict.fromkeys(event(hit) for hit in scenario.events)
    return " + ".join(kinds) or say("no injury")


def _doses(scenario: Scenario) -> str:
    said: list[str] = []
    for course in scenario.active_courses:
        dose = course.use(scenario.subject.species).dose
        amount = f"{number(course.dose)} {dose.unit}".strip()
        start = time_unit(scenario.duration).moment(course.start)
        said.append(say("{dose} from {start}", dose=amount, start=start))
    return " + ".join(said)


def _kind(scenario: Scenario) -> str:
    return who(scenario.subject)


def _age(scenario: Scenario) -> str:
    return say("{age} old", age=age(scenario.subject.age))


def _muscle(scenario: Scenario) -> str:
    return say(scenario.subject.muscle)


def _experiment(scenario: Scenario) -> str:
    bent = scenario.experiment
    parts = [say("no {what}", what=plain(name)) for name in bent.knock_out]
    parts += [
        say("{what} ablated ({share})", what=plain(n), share=percent(x)) for n, x in bent.ablate.items()
    ]
    for name, held in bent.clamp.items():
        value = say("rest") if held == "rest" else number(float(held))
        parts.append(say("{what} held at {value}", what=plain(name), value=value))
    parts += [say("lever {what} at {value}", what=n, value=number(x)) for n, x in bent.levers.items()]
    return say(", ").join(parts)


def plain(name: str) -> str:
    """An id in words, or in another language by its name."""
    kinds = ("series", "processes") if language() != ENGLISH else ()
    found = (texts.name(kind, name, language()) for kind in kinds)
    return next(filter(None, found), name.replace("_", " "))


def _parameters(scenario: Scenario) -> str:
    return ", ".join(
        f"{name} = {number(value)} {unit(text)}".strip()
        for name, (value, text) in scenario.parameters.items()
    )


def _span(scenario: Scenario) -> str:
    span = time_unit(scenario.duration).span(scenario.duration)
    return say("{model} model, {span}", model=say(scenario.model), span=span)


def _cut(text: str, longest: int) -> str:
    """A text that is not too long, if need be cut between words."""
    if len(text) <= longest:
        return text
    whole = text[:longest].rsplit(" ", 1)[0]
    return f"{whole if len(whole) > longest / 2 else text[: longest - 1].rstrip()} …"


def _short(value: float) -> str:
    if abs(value) >= 99.5:
        text = f"{value:,.0f}"
    else:
        text = f"{value:.1f}" if abs(value) >= 0.95 else f"{value:.2g}"
    return text.removesuffix(".0").replace("-", "−")
