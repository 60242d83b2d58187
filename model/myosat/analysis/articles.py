"""Articles of the encyclopaedia: one thing each, with equation, unit, values, sources and users."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from myosat.analysis import equations
from myosat.analysis.claim_rows import claims_by_carrier
from myosat.analysis.references import expand
from myosat.analysis.tables import number, unit_text
from myosat.kernel.bound import BoundImpulse, BoundProcess, BoundSignal, Ref
from myosat.kernel.declare import Balanced, Lever
from myosat.kernel.model import Model
from myosat.kernel.parameters import Parameter
from myosat.scenario import criteria, library
from myosat.scenario.lifestyles import Habit, Way, lifestyle, lifestyle_names
from myosat.scenario.regimen import IN_WORDS
from myosat.scenario.species import SPECIES

Bound = TypeVar("Bound")
Asker = BoundSignal | BoundProcess | BoundImpulse
WIDTH = 110
LABEL = 14
#: What an intervention does to a lever, in symbols.
LAWS = {
    "linear": "slope*dose",
    "saturating": "maximum*dose/(half + dose)",
    "power": "maximum*(dose/scale)^exponent",
}


@dataclass(frozen=True)
class Article:
    """What is known of one thing: labelled lines. Lines with the same label follow one another."""

    kind: str
    name: str
    lines: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        made = [f"{self.name}: {self.kind}"]
        before = ""
        for label, text in self.lines:
            shown = label if label != before else ""
            before = label
            indent = " " * (LABEL + 4)
            first = f"  {shown:<{LABEL}}  "
            for part in text.splitlines() or [""]:
                made += textwrap.wrap(part, WIDTH, initial_indent=first, subsequent_indent=indent + "  ") or [
                    ""
                ]
                first = indent
        return "\n".join(made)

    def also_in(self, models: list[str]) -> Article:
        """The same with a line that names other models that have it."""
        extra = (("also in", f"the {', '.join(models)} model"),) if models else ()
        return replace(self, lines=(*self.lines, *extra))


def once(group: Mapping[str, Bound]) -> dict[str, Bound]:
    """A group of a model with each name once, whatever the instances."""
    found: dict[str, Bound] = {}
    for id, item in group.items():
        found.setdefault(id.rpartition(".")[2], item)
    return found


def levers(model: Model) -> dict[str, Lever]:
    """The levers of a model by the name that interventions use."""
    return {lever.id: lever for lever in model.levers.values()}


def parameters(model: Model) -> dict[str, Parameter]:
    """The parameters that a model uses, by name."""
    used = {slot if slot in model.parameters else name for slot, name in model.parameter_slots.items()}
    return {name: model.parameters[name] for name in model.parameters if name in used}


def balanced(model: Model) -> dict[str, Balanced]:
    """The parameters that a model derives from rest, by name."""
    return once(model.balanced)


def of_model(model: Model, name: str) -> Iterator[Article]:
    """The articles of a model under an unscoped name, or that of a parameter of one instance."""
    states, signals, processes = once(model.states), once(model.signals), once(model.processes)
    impulses = once(model.impulses)
    if name in states:
        yield _state(model, name)
    if name in signals:
        yield _signal(model, name, signals[name])
    if name in processes:
        yield _process(model, name, processes[name])
    if name in impulses:
        yield _impulse(model, name, impulses[name])
    if name in model.ledgers:
        ledger, of = model.ledgers[name]
        parts = ", ".join(dict.fromkeys(f"{weight:+g} {id.rpartition('.')[2]}" for id, weight in of.items()))
        lines = (("meaning", ledger.meaning), ("unit", ledger.unit), ("counts", parts))
        yield Article("readout, a running total", name, lines)
    if name in parameters(model):
        yield _parameter(model, name)
    if name in balanced(model):
        yield _balanced(model, name)
    if name in levers(model):
        yield _lever(model, name)


def intervention(found: library.Intervention) -> Article:
    """The article of an intervention, which may be one's own."""
    name = found.name
    lines = [("name", f"{found.title['en']}, {found.title['zh']}"), ("meaning", found.summary)]
    if found.safety:
        lines.append(("safety", found.safety))
    for agent in found.agents.values():
        lines += _agent(agent)
    sources = [source for agent in found.agents.values() for source in agent.sources]
    lines += [("source", expand(source)) for source in dict.fromkeys([*found.sources, *sources])]
    lines += _scenarios_with(name)
    if claims := claims_by_carrier().get(f"intervention:{name}"):
        lines.append(("claims", f"{', '.join(map(str, claims))}: see myosat validate --claims"))
    return Article("intervention", name, tuple(lines))


def _agent(agent: library.Agent) -> list[tuple[str, str]]:
    """What one agent of an intervention is: dose, half-lives and effects, by species where they differ."""
    lines = [("agent", f"{agent.name}: {agent.summary}")] if agent.name else []
    if agent.schedule != "continuous":
        lines.append(("schedule", f"{IN_WORDS[agent.schedule]}; each adds to the amount at once"))
    for species, use in agent.uses.items():
        dose = use.dose
        whom = species if dose.sex is None else f"{species}, {dose.sex} only"
        lines.append(("dose", f"{whom}: {dose.text}; evidence from {dose.evidence} {_origin(dose)}"))
    for species, use in agent.uses.items():
        where = "" if len(agent.uses) == 1 else f"{species}: "
        lines += [("onset", f"{where}{_valued(use.onset)}")] if use.onset is not None else []
        lines.append(("offset", f"{where}{_valued(use.offset)}"))
    lines = list(dict.fromkeys(lines))
    effects = dict.fromkeys(effect for use in agent.uses.values() for effect in use.effects)
    for effect in effects:
        law = LAWS[effect.law].replace("dose", "dose" if agent.schedule == "continuous" else "amount")
        where = f" in a {effect.species}" if effect.species else ""
        lines.append(("acts on", f"{effect.lever}{where}, by {law}"))
        lines += [("acts on", f"  {_valued(one)}") for one in effect.numbers]
    return lines


def injury(name: str) -> Article:
    """The article of an injury."""
    found = library.injury(name)
    lines = [("meaning", found.summary)]
    if found.species:
        lines.append(("species", ", ".join(found.species)))
    lines += [("does at once", f"{part}: {_valued(value)}") for part, value in found.vector.items()]
    lines += [("source", expand(source)) for source in found.sources]
    lines += _scenarios_with(name)
    return Article("injury", name, tuple(lines))


def ways() -> dict[str, list[tuple[str, Way]]]:
    """Every way of life by name, with the species that live it."""
    found: dict[str, list[tuple[str, Way]]] = {}
    for life in filter(None, map(lifestyle, lifestyle_names())):
        for name, way in life.activity.items():
            found.setdefault(name, []).append((life.species, way))
    return found


def habits() -> dict[str, list[tuple[str, Habit]]]:
    """Every amount of daily life by name, with the species that it is told of."""
    lives = filter(None, map(lifestyle, lifestyle_names()))
    return {"protein": [(life.species, life.protein) for life in lives]}


def history(name: str) -> Iterator[Article]:
    """The articles of what a history may say under a name."""
    for species, way in ways().get(name, ()):
        lines = [("meaning", way.summary), ("written", f'history = {{activity = "{name}"}}, in a {species}')]
        for lever, value in way.effects:
            lines.append(("acts on", f"{lever}, for life, by {_valued(value)}"))
        yield Article("way of life", name, tuple(lines))
    for species, habit in habits().get(name, ()):
        text = f'history = {{{name} = "{habit.reference.text}"}}, in a {species}'
        lines = [("meaning", habit.summary), ("written", text)]
        lines.append(("allowed", f"{habit.texts[0]} to {habit.texts[1]}"))
        lines.append(("acts on", f"{habit.lever}, for life, by the amount less {_valued(habit.reference)}"))
        yield Article("habit", name, tuple(lines))


def scenario(name: str) -> Article:
    """The article of a shipped scenario: its file."""
    from myosat.scenario.grammar import load

    found = load(name)
    lines = [("title", found.title), ("question", found.description), ("file", found.path)]
    return Article("scenario", name, (*lines, ("text", found.text.strip())))


def _scenarios_with(name: str) -> list[tuple[str, str]]:
    from myosat.scenario.grammar import load

    scenarios = library.shelf(library.scenario_names(), load)
    found = [
        each
        for each, file in scenarios.found.items()
        if name in file.interventions or name in {event.injury for event in file.events}
    ]
    return [("scenarios", ", ".join(found))] if found else []


def _state(model: Model, name: str) -> Article:
    ids = model.slots_of(name, model.states)
    state = model.states[ids[0]]
    declared = state.declaration
    lines = [("meaning", state.meaning), ("unit", state.unit)]
    lines.append(("size", f"typically {number(state.scale)}; {_at_rest(model, ids)}"))
    lines += [("symbol", declared.symbol)]
    if declared.ontology:
        lines.append(("ontology", declared.ontology))
    if len(ids) > 1:
        lines.append(("instances", ", ".join(ids)))
    if state.rest is not None:
        lines.append(("at rest", f"set by {state.rest.id.rpartition('.')[2]}"))
    terms = equations.state_terms(model, ids[0])
    right = " ".join(f"{sign} {text}" for sign, text in terms).removeprefix("+ ") or "0"
    lines.append(("equation", f"d {name}/dt = {right}"))
    rates = once(model.processes)
    for _, text in terms:
        id = text.rpartition("*")[2]
        lines.append(("with", f"{id} = {equations.rate_equation(rates[id])}"))
    lines += _users(model, "state", set(ids)) + [("module", declared.module)]
    return Article("state", name, tuple(lines))


def _signal(model: Model, name: str, signal: BoundSignal) -> Article:
    ids = model.slots_of(name, model.signals)
    lines = [("meaning", signal.meaning), ("unit", signal.unit)]
    if signal.species is not None:
        lines.append(("measured in", f"{SPECIES[signal.species].many} only"))
    if len(ids) > 1:
        lines.append(("instances", ", ".join(ids)))
    lines += _equation(model, name, equations.signal_equation(signal), signal.arguments)
    lines += _users(model, "signal", set(ids)) + [("module", signal.declaration.module)]
    return Article("readout" if signal.declaration.readout else "signal", name, tuple(lines))


def _process(model: Model, name: str, process: BoundProcess) -> Article:
    ids = model.slots_of(name, model.processes)
    declared = process.declaration
    lines = [("meaning", process.meaning), ("kind", declared.kind)]
    lines += [("reaction", equations.reaction(declared.reaction, model)), ("unit", process.unit)]
    if len(ids) > 1:
        lines.append(("instances", ", ".join(ids)))
    lines += _equation(model, "rate", equations.rate_equation(process), process.arguments)
    if declared.lever is not None:
        lines.append(("lever", declared.lever))
    followed = [id for id, (_, of) in model.ledgers.items() if any(one in of for one in ids)]
    if followed:
        lines.append(("counted in", ", ".join(followed)))
    return Article("process", name, (*lines, ("module", declared.module)))


def _impulse(model: Model, name: str, impulse: BoundImpulse) -> Article:
    declared = impulse.declaration
    lines = [("meaning", declared.meaning), ("when", f"at once, at each {declared.event}")]
    if declared.reaction is not None:
        lines.append(("reaction", equations.reaction(declared.reaction, model)))
        left = "amount"
    else:
        left = f"new {(impulse.sets or name).rpartition('.')[2]}"
    lines += _equation(model, left, equations.impulse_equation(impulse), impulse.arguments)
    return Article("impulse", name, (*lines, ("module", declared.module)))


def _parameter(model: Model, name: str) -> Article:
    one = model.parameters[name]
    lines = [("meaning", one.meaning), ("value", f"{one.text}  ({number(one.value)} {one.unit})")]
    if unit_text(one.unit) in one.text:
        lines[-1] = ("value", one.text)
    for variant in model.parameters.variants(name):
        where = ", ".join(f"{key} {value}" for key, value in (variant.variant or {}).items())
        lines.append(("variant", f"{where}: {variant.text} {_origin(variant)}"))
    lines += [("prior", one.prior), ("source", expand(one.source)), ("grade", one.grade)]
    lines += [("symbol", one.symbol)]
    slots = {slot for slot, of in model.parameter_slots.items() if of == name or slot == name}
    return Article("parameter", name, (*lines, *_users(model, "parameter", slots)))


def criterion(name: str) -> Article:
    """A criterion of sarcopenia: its tests, and the signs that each grade needs."""
    found = criteria.criterion(name)
    lines = [("title", found.label), ("meaning", found.summary)]
    if found.provisional:
        lines.append(("provisional", found.provisional))
    lines += [("test", _test(test)) for test in found.tests]
    lines += [("not measured", text) for text in found.unmeasured]
    if found.methods:
        lines.append(("lean mass", f"as by {found.method}; {' or '.join(found.methods)} can be asked for"))
    lines.append(
        ("rule", "one test is enough for a sign; of the grades with all their signs, the last holds")
    )
    lines.append(("grade", f"{found.otherwise}: none of those below"))
    for grade in found.grades:
        lines.append(("grade", f"{grade.name}: {', and '.join(' or '.join(group) for group in grade.needs)}"))
    lines += [("source", expand(source)) for source in found.sources]
    return Article("criterion of sarcopenia", name, tuple(lines))


def _test(test: criteria.Test) -> str:
    """One test of a criterion: its sign, cut-offs, method and ages, and where they were read."""
    cuts = list(dict.fromkeys(test.texts.values()))
    told = cuts[0] if len(cuts) == 1 else ", ".join(f"{sex} {text}" for sex, text in test.texts.items())
    method = f" ({test.method})" if test.method else ""
    ages = f", {test.ages}" if test.ages else ""
    note = f" [{test.note}]" if test.note else ""
    return f"{test.sign}: {test.readout} {test.sense} {told}{method}{ages}{note}"


def _balanced(model: Model, name: str) -> Article:
    one = balanced(model)[name]
    ids = model.slots_of(name, model.balanced)
    lines = [("meaning", one.meaning), ("unit", one.unit)]
    lines.append(("value", f"derived, so that the young subject is at rest; {_at_rest(model, ids)}"))
    lines.append(("symbol", one.symbol))
    return Article("derived parameter", name, (*lines, *_users(model, "parameter", set(ids))))


def _lever(model: Model, name: str) -> Article:
    lever = levers(model)[name]
    what = "multiplies what it acts on" if lever.kind == "scale" else f"is added, in {lever.unit}"
    lines = [("meaning", lever.meaning), ("kind", f"{what}; {lever.neutral:g} when nothing acts on it")]
    scaled = [p.declaration.id for p in model.processes.values() if p.declaration.lever == name]
    if scaled:
        lines.append(("multiplies", ", ".join(dict.fromkeys(scaled))))
    slots = {id for id, each in model.levers.items() if each.id == name}
    lines += _users(model, "lever", slots)
    for each, found in library.interventions().found.items():
        if any(effect.lever.endswith(name) for _, use in found.uses for effect in use.effects):
            lines.append(("moved by", each))
    for life in filter(None, map(lifestyle, lifestyle_names())):
        if any(moved.endswith(name) for moved in life.levers):
            lines.append(("moved by", f"the history of a {life.species}"))
    return Article("lever", name, tuple(lines))


def _equation(model: Model, left: str, right: str, arguments: Iterable[Ref]) -> list[tuple[str, str]]:
    lines = [("equation", f"{left} = {right}")]
    lines += [("where", text) for text in equations.laws_in(right)]
    seen: set[str] = set()
    for ref in arguments:
        name = ref.id.rpartition(".")[2] if ref.kind != "lever" else ref.id
        if name not in seen:
            lines.append(("with", f"{name}: {_reference(model, ref)}"))
        seen.add(name)
    return lines


def _reference(model: Model, ref: Ref) -> str:
    if ref.kind == "state":
        return f"state, {model.states[ref.id].unit}"
    if ref.kind == "signal":
        return f"signal, {model.signals[ref.id].unit}"
    if ref.kind == "parameter":
        if ref.id in model.balanced:
            return f"derived parameter, {model.balanced[ref.id].unit}"
        slot = ref.id if ref.id in model.parameters else model.parameter_slots[ref.id]
        one = model.parameters[slot]
        return f"{one.text}, {one.meaning} {_origin(one)}"
    return {"lever": "lever", "event": "from the injury", "zero": "not in this model, so zero"}[ref.kind]


def _users(model: Model, kind: str, ids: set[str]) -> list[tuple[str, str]]:
    """Who asks for any of these slots: signals, processes, impulses, coefficients and rests."""
    found: dict[str, None] = {}
    askers: Iterable[Asker] = (
        *model.signals.values(),
        *model.processes.values(),
        *model.impulses.values(),
    )
    for asker in askers:
        if any(ref.kind == kind and ref.id in ids for ref in asker.arguments):
            found[asker.declaration.id] = None
        elif kind == "parameter" and not isinstance(asker, BoundSignal):
            if any(term.coefficient in ids for term in asker.terms):
                found[asker.declaration.id] = None
    for state in model.states.values():
        if state.rest is not None and state.rest.kind == kind and state.rest.id in ids:
            found[f"rest of {state.declaration.id}"] = None
    return [("used by", ", ".join(found))] if found else []


def _at_rest(model: Model, ids: list[str]) -> str:
    """Values of states or derived parameters in the young subject at rest."""
    values = _resting(model.id)
    shown = [f"{id} {number(values[id])}" if len(ids) > 1 else number(values[id]) for id in ids]
    return f"{', '.join(shown)} in a young male mouse at rest"


@cache
def _resting(model_id: str) -> dict[str, float]:
    from myosat.scenario.subject import Traits, body

    mouse = SPECIES["mouse"]
    person = body(Traits("mouse", "male", mouse.muscles[0], mouse.youngest), model_id)
    states = dict(zip(person.model.states, person.rest.states.tolist(), strict=True))
    return {**dict(zip(person.model.parameter_slots, person.rest.parameters, strict=True)), **states}


def _origin(one: Parameter | library.Dose) -> str:
    """Source and grade in brackets."""
    return f"({one.grade})" if one.source == one.grade else f"({expand(one.source)}; {one.grade})"


def _valued(one: Parameter) -> str:
    return f"{one.text}, {one.meaning} {_origin(one)}"
