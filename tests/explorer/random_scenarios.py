"""Scenarios at random, of all that a setting of the page can hold; the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from myosat.biology.models import build
from myosat.errors import InputError
from myosat.scenario import library
from myosat.scenario.grammar import Scenario, parse
from myosat.scenario.library import Use
from myosat.scenario.lifestyles import lifestyle
from myosat.scenario.species import SEXES, SPECIES
from myosat.scenario.writing import Table, to_toml

#: Explicit doses of one course at most: more only take longer.
MOST_DOSES = 120


def scenarios(number: int, seed: int = 0) -> Iterator[Scenario]:
    """So many valid scenarios."""
    random = Random(seed)
    made = 0
    while made < number:
        text = to_toml(_scenario(random, made))
        try:
            yield parse(text, f"random_{made}.toml")
        except InputError:  # courses that overlap, an end beyond all life, ...
            continue
        made += 1


def _scenario(random: Random, number: int) -> Table:
    model = "core" if random.random() < 0.2 else "full"
    species = random.choice(list(SPECIES))
    kind = SPECIES[species]
    age = random.uniform(kind.youngest, kind.oldest)
    longest = min(kind.latest - age, 365.0 if random.random() < 0.8 else 30 * 365.25)
    duration = max(0.5, longest ** random.random())
    subject: Table = {
        "species": species,
        "sex": random.choice(SEXES),
        "age": f"{age!r} days",
        "muscle": random.choice(kind.muscles),
    }
    life = lifestyle(species)
    if life is not None and random.random() < 0.6:
        habit = life.protein
        protein = random.uniform(habit.low, habit.high)
        subject["history"] = {
            "activity": random.choice(list(life.activity)),
            "protein": f"{protein!r} {habit.reference.unit}",
        }
    table: Table = {
        "title": f"At random, {number}",
        "duration": f"{duration!r} days",
        "model": model,
        "subject": subject,
        "event": [_event(random, species, duration) for _ in range(random.choice((0, 1, 1, 1, 2, 3)))],
        "interventions": _interventions(random, species, str(subject["sex"]), duration),
    }
    if random.random() < 0.4:
        table["experiment"] = _experiment(random, model)
    return table


def _event(random: Random, species: str, duration: float) -> Table:
    return {
        "injury": random.choice(library.injuries_in(species)),
        "at": f"{random.choice((0.0, random.uniform(0.0, 0.9 * duration)))!r} days",
        "severity": random.choice((1.0, random.uniform(0.02, 1.0))),
    }


def _interventions(random: Random, species: str, sex: str, duration: float) -> Table:
    names = random.sample(library.interventions_in(species), random.choice((0, 0, 1, 1, 2, 3)))
    return {
        name: _course(random, library.intervention(name).uses_in(species), sex, duration) for name in names
    }


def _course(random: Random, uses: list[Use], sex: str, duration: float) -> Table:
    use = random.choice(uses)
    dose = use.dose
    start = random.choice((0.0, random.uniform(0.0, 0.8 * duration)))
    stop = random.choice((duration, random.uniform(start + 0.01 * duration, duration)))
    course: Table = {
        "start": f"{start!r} days",
        "stop": f"{stop!r} days",
        "extrapolate": dose.sex not in (None, sex),
    }
    if use.agent:
        course["agent"] = use.agent
    if random.random() < 0.5:
        course["adherence"] = random.random()
    if random.random() < 0.1:
        course["on"] = False
    if use.schedule == "sessions":
        if random.random() < 0.7:
            course["intensity"] = random.random()
        if random.random() < 0.5:
            course |= {
                "sessions": f"{random.uniform(0.05, 2.0)!r} 1/day",
                "length": f"{random.uniform(0.01, 0.2)!r} days",
            }
        course["timing"] = _timing(random, stop - start, 0.5)
        return course
    if random.random() < 0.8:
        course["dose"] = f"{random.uniform(0.5 * dose.low, 2 * dose.high)!r} {dose.unit}"
    if use.schedule == "doses":
        every = random.uniform(0.3, 2.0) * (dose.every or 1.0)
        if random.random() < 0.5:
            course["every"] = f"{every!r} days"
        course["timing"] = _timing(random, stop - start, min(every, dose.every or 1.0))
    return course


def _timing(random: Random, span: float, every: float) -> str:
    return random.choice(("explicit", "averaged")) if span / every < MOST_DOSES else "averaged"


def _experiment(random: Random, model_id: str) -> Table:
    model = build(model_id)
    found: Table = {}
    if random.random() < 0.5:
        found["clamp"] = dict(_clamp(random, model_id) for _ in range(random.choice((1, 2))))
    if random.random() < 0.5:
        found["knock_out"] = random.sample(list(model.processes), random.choice((1, 2)))
    if random.random() < 0.3:
        cells = [id for id, state in model.states.items() if state.unit.startswith("cell")]
        found["ablate"] = {random.choice(cells): random.uniform(0.1, 1.0)}
    if random.random() < 0.4:
        scaling = [id for id, lever in model.levers.items() if lever.kind == "scale"]
        found["levers"] = {random.choice(scaling): random.uniform(0.0, 2.0)}
    return found


def _clamp(random: Random, model_id: str) -> tuple[str, object]:
    model = build(model_id)
    signals = {id: model.signals[id] for id in model.rate_signals}
    if random.random() < 0.5:
        name = random.choice(list(signals))
        share = signals[name].declaration.share
        return name, random.random() if share else "rest"
    name = random.choice([id for id, state in model.states.items() if state.declaration.role == "pool"])
    state = model.states[name]
    return name, random.choice(("rest", f"{random.uniform(0.0, 2.0) * state.scale!r} {state.unit}"))
