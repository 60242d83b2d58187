"""Scenarios of every kind, each run once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from myosat.scenario.grammar import parse
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate

HEAD = """
title = "{title}"
duration = "{duration}"
model = "{model}"
[subject]
species = "mouse"
sex = "male"
age = "{age}"
"""
TOXIN = '[[event]]\ninjury = "toxin"\nat = "{at}"\nseverity = {severity}\n'


def text(title: str, duration: str, rest: str = TOXIN.format(at="0 days", severity=1.0), **head: str) -> str:
    """The text of a scenario file."""
    return HEAD.format(title=title, duration=duration, **{"model": "full", "age": "4 months", **head}) + rest


def person(title: str, duration: str, rest: str = "", **head: str) -> str:
    """The text of a scenario file of a man, at rest unless the rest of it says otherwise."""
    return text(title, duration, rest, **head).replace('"mouse"', '"human"')


def riboside(dose: str) -> str:
    """The text of a scenario of a man who takes nicotinamide riboside for eight weeks."""
    course = f'[interventions.nicotinamide_riboside]\ndose = "{dose}"\n'
    return person(f"Riboside, {dose}", "8 weeks", course, age="50 years")


AGED = (
    TOXIN.format(at="14 days", severity=1.0)
    + "[interventions.nicotinamide_riboside]\n"
    + '[interventions.nsaid]\nstart = "14 days"\nstop = "21 days"\n'
)
TEXTS = {
    "young": text("Toxin, young", "28 days"),
    "old": text("Toxin, old", "28 days", age="24 months"),
    "three": text(
        "Three injuries",
        "98 days",
        "".join(TOXIN.format(at=f"{day} days", severity=1.0) for day in (0, 28, 56)),
    ),
    "no macrophages": text(
        "Macrophages depleted",
        "28 days",
        TOXIN.format(at="0 days", severity=1.0) + '[interventions.macrophage_ablation]\nstop = "7 days"\n',
    ),
    "no satellite cells": text(
        "Satellite cells ablated",
        "35 days",
        TOXIN.format(at="7 days", severity=1.0)
        + '[interventions.satellite_cell_ablation]\nstop = "5 days"\n',
    ),
    "lengthening": text(
        "Lengthening, old",
        "60 days",
        '[[event]]\ninjury = "lengthening"\nat = "2 days"\nseverity = 0.8\n',
        age="24 months",
    ),
    "two interventions": text("Aged, with two interventions", "42 days", AGED, age="24 months"),
    "everything": text(
        "Everything at once",
        "60 days",
        "".join(
            TOXIN.replace("toxin", kind).format(at=f"{7 * i} days", severity=0.1 * (i + 2))
            for i, kind in enumerate(["toxin", "freeze", "crush", "lengthening"] * 2)
        )
        + "".join(
            f'[[interventions.nsaid]]\nstart = "{d} days"\nstop = "{d + 1} days"\n' for d in range(0, 56, 2)
        )
        + "[interventions.nicotinamide_riboside]\n"
        + '[interventions.senolytic]\nstart = "7 days"\nstop = "8 days"\n'
        + '[interventions.satellite_cell_ablation]\nstart = "20 days"\nstop = "22 days"\n'
        + '[interventions.macrophage_ablation]\nstart = "40 days"\nstop = "50 days"\n',
    ),
    "rest": text("Resting muscle", "52 weeks", ""),
    "one hour": text("One hour", "1 hours"),
    "fifty years": text("Fifty years", "50 years", "[experiment]\nclamp = {age = 'rest'}\n"),
    "core": text("Core, young", "28 days", model="core"),
    "core, part injured": text(
        "Core, old, half", "28 days", TOXIN.format(at="3 days", severity=0.5), model="core", age="24 months"
    ),
    "core at rest": text("Core at rest", "28 days", "", model="core"),
    "life": person("A man from 20 to 90", "70 years", age="20 years"),
    "training": person("Training", "12 weeks", "[interventions.resistance_training]\n", age="72 years"),
    "low dose": riboside("100 mg/day"),
    "middle dose": riboside("300 mg/day"),
    "high dose": riboside("1000 mg/day"),
    "testosterone": person(
        "Testosterone, low",
        "20 weeks",
        '[interventions.testosterone]\ndose = "125 mg"\nevery = "1 week"\n',
        age="65 years",
    ),
    "odd title": text("Costs $5 and $6, 肌肉, " + "a long title " * 12, "14 days"),
}
Runs = Callable[[str], Result]


def runner() -> Runs:
    """Gives the run of a scenario by its name above; "NAME without WHAT" and "NAME only WHAT" change it."""
    done: dict[str, Result] = {}

    def find(name: str) -> Result:
        if name not in done:
            base, _, what = name.partition(" without ")
            base, _, only = base.partition(" only ")
            scenario = parse(TEXTS[base], f"{base}.toml")
            if what:
                scenario = scenario.without(what)
            if only:
                scenario = scenario.only([only])
            done[name] = simulate(scenario)
        return done[name]

    return find


def emptied(result: Result) -> Result:
    """The same result with every state, signal and flux at nothing."""
    fields = ("states", "rates", "signals", "moved")

    def wipe(solution):  # type: ignore[no-untyped-def]
        zeros = {name: np.zeros_like(getattr(solution, name)) for name in fields}
        return replace(solution, **zeros, jumped=[(time, {}) for time, _ in solution.jumped])

    return replace(
        result,
        solution=wipe(result.solution),
        regions=[(share, wipe(solution)) for share, solution in result.regions],
        baseline=dict.fromkeys(result.baseline, 0.0),
    )
