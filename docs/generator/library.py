"""Interventions, with a page each; lists of injuries, ways of life, criteria and scenarios."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from myosat.analysis.articles import LAWS, habits, ways
from myosat.kernel.parameters import Parameter
from myosat.scenario import criteria, library
from myosat.scenario.criteria import Criterion
from myosat.scenario.grammar import Scenario, load
from myosat.scenario.library import Agent, Intervention, Use

from .pages import Pages, code, link, plain, table, tree


def write(pages: Pages) -> None:
    """All of them."""
    found = library.interventions().found
    for one in found.values():
        pages.write(f"interventions/{one.name}", _intervention(one))
    rows = [
        (
            f"[{plain(one.title['en'])}](/generated/interventions/{one.name}.md)",
            plain(one.title["zh"]),
            ", ".join(one.species),
            plain(one.summary),
        )
        for one in found.values()
    ]
    names = tree("Interventions", (f"/generated/interventions/{name}" for name in found))
    listed = table(("intervention", "中文", "in", "what it is"), rows)
    pages.write("interventions", f"# Interventions\n\n{_WORDS}\n\n{listed}\n{names}")
    pages.write("injuries", _injuries())
    pages.write("criteria", _criteria())
    pages.write("scenarios", _scenarios())


_WORDS = """Each is one data file: the levers that it moves, by which law of the dose, how fast it comes
and goes, the doses of its evidence, for whom, and its sources. Most sizes are graded `assumed`:
abstracts and reviews gave a sign and no size. How to write one: [](/intervention.md)."""


def _intervention(one: Intervention) -> str:
    parts = [f"# {plain(one.title['en'])}", f"{plain(one.title['zh'])}. {plain(one.summary)}"]
    if one.safety:
        parts.append(f"**Safety**: {plain(one.safety)}")
    parts.append(
        f"In a scenario: `[interventions.{one.name}]`. Sources: {', '.join(map(link, one.sources))}."
    )
    for agent in one.agents.values():
        parts += _agent(agent)
    used = [name for name, scenario in _loaded().items() if one.name in scenario.interventions]
    if used:
        parts.append(f"Scenarios with it: {', '.join(map(code, used))}.")
    return "\n\n".join(parts)


@cache
def _loaded() -> dict[str, Scenario]:
    """Every scenario that ships."""
    return {name: load(name) for name in library.scenario_names()}


def _agent(agent: Agent) -> Iterator[str]:
    if agent.name:
        yield f"## Agent {code(agent.name)}\n\n{plain(agent.summary)}"
    doses = []
    for species, use in agent.uses.items():
        whom = species if use.dose.sex is None else f"{species}, {use.dose.sex} only"
        row = (whom, code(use.dose.text), code(use.dose.evidence), link(use.dose.source), use.dose.grade)
        doses.append(row)
    yield table(("in", "dose unless stated", "range of the evidence", "source", "grade"), doses)
    yield table(("what", "in", "law", "value", "meaning", "source", "grade"), _numbers(agent))


def _numbers(agent: Agent) -> Iterator[tuple[str, ...]]:
    """Half-lives and effects, each number once for the species that share it."""
    rows: dict[tuple[str, ...], list[str]] = {}
    for species, use in agent.uses.items():
        for what, law, number in _of(use):
            value = (code(number.text), plain(number.meaning), link(number.source), number.grade)
            rows.setdefault((what, law, *value), []).append(species)
    for (what, law, *value), species in rows.items():
        yield what, ", ".join(species), law, *value


def _of(use: Use) -> Iterator[tuple[str, str, Parameter]]:
    for what, number in (("onset", use.onset), ("offset", use.offset)):
        if number is not None:
            yield what, "half-life", number
    for effect in use.effects:
        for number in effect.numbers:
            yield code(effect.lever), code(LAWS[effect.law]), number


def _injuries() -> str:
    parts = ["# Injuries and ways of life\n"]
    for name, found in library.injuries().items():
        whom = ", ".join(found.species) or "every species"
        parts.append(f"## {plain(found.title['en'])}\n\n{code(name)}, in {whom}. {plain(found.summary)}\n")
        rows = [
            (code(part), code(one.text), plain(one.meaning), link(one.source), one.grade)
            for part, one in found.vector.items()
        ]
        parts.append(table(("at once", "value", "what it is", "source", "grade"), rows))
    parts.append("## Ways of life\n")
    rows = [
        (f'`activity = "{name}"`', species, plain(way.summary))
        for name, lives in ways().items()
        for species, way in lives
    ]
    rows += [
        (code(f'{name} = "{habit.reference.text}"'), species, plain(habit.summary))
        for name, lives in habits().items()
        for species, habit in lives
    ]
    parts.append(table(("in `history`", "of", "what it is"), rows))
    return "\n".join(parts)


def _criteria() -> str:
    parts = ["# Criteria of sarcopenia\n"]
    parts += [_criterion(one) for one in criteria.criteria().found.values()]
    return "\n".join(parts)


def _criterion(one: Criterion) -> str:
    rows = [
        (
            code(test.sign),
            code(test.readout),
            f"{test.sense} {plain(test.texts['male'])}; {plain(test.texts['female'])}",
            test.method,
            plain(test.ages),
        )
        for test in one.tests
    ]
    grades = [
        f"- **{plain(g.name)}**: {' and '.join(' or '.join(map(code, n)) for n in g.needs)}"
        for g in one.grades
    ]
    provisional = f"\n**Provisional**: {plain(one.provisional)}\n" if one.provisional else ""
    sources = ", ".join(map(link, one.sources))
    head = (
        f"## {plain(one.title)}\n\n{code(one.name)}. {plain(one.summary)} Source: {sources}.\n{provisional}"
    )
    heads = ("shows", "readout", "men; women", "method", "ages")
    return f"{head}\n{table(heads, rows)}\n" + "\n".join(grades) + "\n"


def _scenarios() -> str:
    folders: dict[str, list[str]] = {}
    for name in library.scenario_names():
        folders.setdefault(library.scenario_path(name).parent.name, []).append(name)
    parts = ["# Scenarios\n\nWhat ships; `myosat run NAME` runs one, and its file is where to start from.\n"]
    for folder, names in sorted(folders.items()):
        found = {name: _loaded()[name] for name in sorted(names)}
        rows = [(code(name), plain(one.title), plain(one.description)) for name, one in found.items()]
        parts.append(f"## {plain(folder)}\n\n{table(('scenario', 'title', 'question'), rows)}")
    return "\n".join(parts)
