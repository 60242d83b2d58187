"""A run in words: who, what was done, what changed by how much, and what to be careful about."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from myosat.analysis import effects
from myosat.analysis.tables import Table, age, change, days, moment, number, span, unit_text
from myosat.scenario import criteria, grading
from myosat.scenario.grammar import NO_EXPERIMENT, NO_INJURY, NO_INTERVENTIONS, Course, Scenario
from myosat.scenario.result import Result
from myosat.version import DISCLAIMER

#: A readout that never departs by more than this counts as unchanged.
UNCHANGED_PERCENT = 1.0
#: A value below this share of what is too small to refer to is written as zero.
NOTHING = 1e-3
_SPELLINGS = {"m1": "M1", "m2": "M2", "nad": "NAD+", "dna": "DNA", "fap": "FAP", "pax7": "Pax7"}
#: Series whose name says more than a reader of a table needs.
_SHORTER = {"fibre_area_of_type": "fibre_area", "blood_nad_relative": "nad_of_blood"}


def describe(name: str, result: Result, comparator: Result | None, against: str) -> str:
    """The summary of one run, readable without the manual.

    Parameters
    ----------
    against
        What the comparator is: its name, or "no interventions" and the like.
    """
    scenario = result.scenario
    title = scenario.title if name in ("", scenario.title) else f"{scenario.title}  ({name})"
    lines = [title, *("  " + line for line in _facts(scenario))]
    if comparator is None:
        lines.append("  compared with: its own start, for there is nothing to take away")
    else:
        lines.append(f"  compared with: {_comparison(against)}")
    if grading.gradable(result):
        lines.append(f"  {sarcopenia(result)}")
    table = furthest_table(result, comparator)
    told = str(table) if len(table) else f"Nothing ever differs by over {UNCHANGED_PERCENT:g} %."
    lines += ["", *("  " + line for line in told.splitlines())]
    same = unchanged(result, comparator)
    if same:
        lines += ["", f"  within {UNCHANGED_PERCENT:g} % throughout: {', '.join(same)}"]
    return "\n".join(lines)


def sarcopenia(result: Result) -> str:
    """The grade of a person at the start and at the end, by the usual criterion, in one line."""
    by, start = criteria.criterion(), result.scenario.subject.age
    told = [f"{grading.verdict(result, time, by).grade} at {age(start + time)}" for time in _ends(result)]
    return f"by {by.label}: {', '.join(told)}"


def grade_table(
    results: Mapping[str, Result], names: Sequence[str | Path], method: str | None = None
) -> Table:
    """The grades of people at the start and at the end, by some criteria: a row for each and each run.

    Whoever cannot be graded is left out, unless that is everybody.

    Raises
    ------
    InputError
        If there is nobody to grade, there is no such criterion, or it does not know the method.
    """
    asked = grading.asked(names, method)
    people = {name: result for name, result in results.items() if grading.gradable(result)}
    rows: list[tuple[str, ...]] = []
    for name, result in (people or results).items():
        for by in asked:
            ends = [grading.verdict(result, time, by, method) for time in _ends(result)]
            told = (f"{one.grade} at {one.years}" for one in ends)
            rows.append((name, by.label, ends[0].method or "-", *told))
    columns = ("run", "criterion", "lean mass by", "at the start", "at the end")
    if len(people) == 1:
        columns, rows = columns[1:], [row[1:] for row in rows]
    notes = [f"{by.label}: {by.provisional}" for by in asked if by.provisional]
    if criteria.ALL in names:
        notes += [f"refused: {error}" for error in criteria.criteria().refused.values()]
    return Table(columns, rows, title="Sarcopenia:", note="\n".join(notes))


def _ends(result: Result) -> tuple[float, float]:
    """The first and the last time of a run."""
    return float(result.time[0]), float(result.time[-1])


def _grades(result: Result) -> list[dict[str, Any]]:
    """What every criterion that ships says at the start and at the end, by each method it tells apart."""
    return [
        {
            "criterion": by.name,
            "provisional": by.provisional or None,
            "method": method,
            **{
                when: grading.verdict(result, time, by, method).grade
                for when, time in zip(("start", "end"), _ends(result), strict=True)
            },
        }
        for by in criteria.criteria().found.values()
        for method in by.methods or (None,)
    ]


def facts_table(scenario: Scenario) -> Table:
    """The first lines of a summary as a table."""
    rows = [tuple(line.split(": ", 1)) if ": " in line else ("subject", line) for line in _facts(scenario)]
    return Table(("", ""), [(row[0], row[1]) for row in rows])


def cautions(name: str, result: Result, comparator: Result | None, against: str) -> list[str]:
    """What a reader must know before believing a run: the reader's warnings, and if nothing changed."""
    found = list(result.scenario.warnings)
    if comparator is not None and effects.is_identical(result, comparator):
        found.append(f"{name}: identical to the comparator ({against}) to 1e-6")
    return found


def furthest_table(result: Result, comparator: Result | None) -> Table:
    """The headline readouts where they are furthest from the comparator, and at the end."""
    rows: list[tuple[str, ...]] = []
    same = unchanged(result, comparator)
    for id in effects.headline(result):
        if label(id) in same:
            continue
        most, last = (f(result, comparator, id) for f in (effects.furthest, effects.final))
        unit = unit_text(most.unit)
        end = (_value(last.value, last), _changed(last))
        if not math.isfinite(most.comparator):
            own = "-" if last.interval is None else _brackets(last.interval)
            rows.append((label(id), unit, "-", "-", "-", "-", end[0], own))
            continue
        shown = _changed(most)
        peak = (_value(most.comparator, most), _value(most.value, most), shown, days(most.time))
        rows.append((label(id), unit, *peak, *end))
    other = "start" if comparator is None else "comparator"
    title = f"Where it is furthest from the {other}, and at the end ({moment(result.scenario.duration)}):"
    columns = ("readout", "unit", other, "this run", "change", "day", "at the end", "change")
    return Table(columns, rows, frozenset(range(2, 8)), title, sets_note(result))


def sets_note(result: Result) -> str:
    """What the brackets of the table are; nothing without parameter sets."""
    kept = result.members
    if kept is None:
        return ""
    lost = f"; {len(kept.failures)} more could not be run" if kept.failures else ""
    where = "" if result.model.id == "full" else ", which are of the full model; this one was not fitted"
    return f"in brackets: 90 % of {kept.alive} sets of parameters fitted to the data{where}{lost}"


def unchanged(result: Result, comparator: Result | None) -> list[str]:
    """The headline readouts that stay within 1 % of the comparator throughout."""
    found: list[str] = []
    for id in effects.headline(result):
        if _is_small(effects.furthest(result, comparator, id)):
            found.append(label(id))
    return found


def effect_table(
    runs: Mapping[str, tuple[Result, Result | None]],
    *,
    readouts: Sequence[str] | None = None,
    times: Sequence[float] | None = None,
) -> Table:
    """The effect table of several runs: a block for each readout, a row for each run.

    Each cell has the value, and its change against the run's own comparator. Without ``readouts``,
    the headline ones that change by over 1 % in some run are shown, and the others named below.

    Raises
    ------
    InputError
        If a model has no such readout, or a time is beyond the end.
    """
    first = next(iter(runs.values()))[0]
    shortest = min((result.scenario for result, _ in runs.values()), key=lambda s: s.duration)
    chosen = effects.stated_times(shortest) if times is None else times
    rows: list[tuple[str, ...]] = []
    same: list[str] = []
    for id in effects.headline(first) if readouts is None else readouts:
        block = {
            name: effects.effects(result, other, readouts=[id], times=chosen)
            for name, (result, other) in runs.items()
            if readouts is not None or result.has(id)
        }
        stated = [e for found in block.values() for e in found if math.isfinite(e.comparator)]
        if readouts is None and stated and all(map(_is_small, stated)):
            same.append(label(id))
            continue
        unit = unit_text(next(iter(block.values()))[0].unit)
        rows.append((f"{label(id)}  {unit}".rstrip(), *("" for _ in range(2 * len(chosen)))))
        for name, found in block.items():
            rows.append((f"  {name}", *(cell for effect in found for cell in _cells(effect))))
    columns = ("", *(text for time in chosen for text in (moment(time), "")))
    columns = columns if rows else ("nothing differs",)
    note = f"within {UNCHANGED_PERCENT:g} % at these times: {', '.join(same)}" if same else ""
    return Table(columns, rows, frozenset(range(1, 2 * len(chosen) + 1)), note=note)


def record(name: str, result: Result, comparator: Result | None, against: str) -> dict[str, Any]:
    """A run as summary.json tells it."""
    scenario = result.scenario
    table = [
        {**asdict(effect), "difference": effect.difference, "percent": effect.percent}
        for effect in effects.effects(result, comparator)
    ]
    for row in table:
        del row["floor"]
        for key in ("interval", "change_interval"):
            if row[key] is None:
                del row[key]
    return {
        "name": name,
        "title": scenario.title,
        "question": scenario.description,
        "subject": asdict(scenario.subject),
        "model": scenario.model,
        "duration": scenario.duration,
        "compared_with": against if comparator is not None else None,
        "sarcopenia": sarcopenia(result) if grading.gradable(result) else None,
        "grades": _grades(result) if grading.gradable(result) else [],
        "identical_to_comparator": comparator is not None and effects.is_identical(result, comparator),
        "overrides": overrides(scenario),
        "extrapolated": [_course(c, scenario) for c in scenario.active_courses if c.extrapolated],
        "warnings": cautions(name, result, comparator, against),
        "effects": table,
        "furthest": [_peak(result, comparator, id) for id in effects.headline(result)],
        "note": DISCLAIMER,
    }


def overrides(scenario: Scenario) -> list[str]:
    """Parameters that the scenario sets, each with the value of its subject that it replaces."""
    if not scenario.parameters:
        return []
    from myosat.scenario.subject import Traits, parameter_table

    who = scenario.subject
    table = parameter_table(Traits(who.species, who.sex, who.muscle, who.age), scenario.model)
    lines: list[str] = []
    for name, (value, unit) in scenario.parameters.items():
        known = table.get(name) or table.get(name.rpartition(".")[2])
        instead = f" instead of {number(known.value)}" if known is not None else ""
        lines.append(f"{name} = {number(value)} {unit_text(unit)}".rstrip() + instead)
    return lines


def _facts(scenario: Scenario) -> list[str]:
    subject = scenario.subject
    lines = [
        f"{subject.sex} {subject.species}, {age(subject.age)} old, {subject.muscle}; "
        f"{scenario.model} model, {span(scenario.duration)}"
    ]
    if subject.history:
        lines.append("history: " + ", ".join(f"{key} {value}" for key, value in subject.history.items()))
    for event in scenario.events:
        lines.append(f"injury: {event.injury}, {moment(event.at)}, {_share(event.severity)} of the tissue")
    for course in scenario.active_courses:
        lines.append("intervention: " + _course(course, scenario))
    off = [course.name for course in scenario.courses if not course.on]
    if off:
        lines.append("switched off: " + ", ".join(dict.fromkeys(off)))
    experiment = scenario.experiment
    for word, table in (
        ("clamped", experiment.clamp),
        ("ablated", experiment.ablate),
        ("levers", experiment.levers),
    ):
        if table:
            lines.append(f"{word}: " + ", ".join(f"{id} = {_plain(v)}" for id, v in table.items()))
    if experiment.knock_out:
        lines.append("knocked out: " + ", ".join(experiment.knock_out))
    return lines + ["PARAMETER CHANGED: " + line for line in overrides(scenario)]


def _share(severity: float) -> str:
    return "all" if severity == 1 else f"{100 * severity:.3g} %"


def _plain(value: float | str) -> str:
    return value if isinstance(value, str) else number(value)


def _course(course: Course, scenario: Scenario) -> str:
    subject = scenario.subject
    dose = course.use(subject.species).dose
    text = f"{course.name} {course.agent}".rstrip() + f" {_given(course, dose.unit)}"
    text += f", {moment(course.start)} to {moment(course.stop)}"
    if course.adherence != 1:
        text += f", adherence {course.adherence:.3g}"
    if course.evidence:
        text += f"; EXTRAPOLATED, evidence is in a {course.evidence}"
    elif course.extrapolated and dose.sex not in (None, subject.sex):
        text += f"; EXTRAPOLATED, evidence is {dose.sex}"
    elif course.extrapolated:
        text += f"; EXTRAPOLATED, evidence covers {dose.evidence}"
    return text


def _given(course: Course, unit: str) -> str:
    """What a course gives: "10 mg/kg/day", "700 mg every 28 days", "3 a week of 1 h at intensity 0.8"."""
    if course.every is None:
        return f"{number(course.dose)} {unit_text(unit)}".rstrip()
    if course.length is None or course.intensity is None:
        return f"{number(course.dose)} {unit_text(unit)} every {span(course.every)}"
    hours = f"{number(24 * course.length)} h at intensity {number(course.intensity)}"
    return f"{number(7 / course.every)} a week of {hours}"


def _comparison(against: str) -> str:
    if against in (NO_INTERVENTIONS, NO_INJURY):
        return f"the same with {against}"
    return "the same without [experiment] and [parameters]" if against == NO_EXPERIMENT else against


def _changed(effect: effects.Effect) -> str:
    """The change of an effect, as it is told, with its interval if there is one."""
    shown = change(effect.value, effect.comparator, effect.floor)
    between = effect.change_interval
    if between is None or not all(map(math.isfinite, between)):
        return shown
    if shown.startswith("x"):  # a change so large that it is told as a factor
        between = (1.0 + between[0] / 100.0, 1.0 + between[1] / 100.0)
    return f"{shown} {_brackets(between)}"


def _brackets(between: tuple[float, float]) -> str:
    return f"[{number(between[0])} to {number(between[1])}]"


def _cells(effect: effects.Effect) -> tuple[str, str]:
    shown = _changed(effect)
    return _value(effect.value, effect), "" if not math.isfinite(effect.comparator) else f"({shown})"


def _value(value: float, effect: effects.Effect) -> str:
    """A value of an effect; what is nothing beside the largest value of the run is zero."""
    return number(0.0 if abs(value) < NOTHING * effect.floor else value)


def _is_small(effect: effects.Effect) -> bool:
    """Whether an effect is under 1 %."""
    size = max(abs(effect.comparator), effect.floor)
    return abs(effect.difference) <= UNCHANGED_PERCENT / 100 * size


def _peak(result: Result, comparator: Result | None, id: str) -> dict[str, Any]:
    most = effects.furthest(result, comparator, id)
    keys = ("readout", "unit", "time", "value", "comparator")
    return {key: getattr(most, key) for key in keys} | {"percent": most.percent}


def label(id: str) -> str:
    """A series for the eye: ``m1_fraction`` is "M1 fraction"."""
    scope, _, name = id.rpartition(".")
    words = _SHORTER.get(name, name).split("_")
    return " ".join([*([scope] if scope else []), *(_SPELLINGS.get(word, word) for word in words)])
