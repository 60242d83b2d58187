"""The model's encyclopaedia: what there is of each kind, and all that is known of one name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from myosat.analysis import articles
from myosat.analysis.articles import Article
from myosat.analysis.tables import Table
from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel import datafile
from myosat.scenario import criteria, library
from myosat.scenario.datafiles import file_kind, intervention_of
from myosat.scenario.problems import listed
from myosat.scenario.species import SPECIES
from myosat.scenario.vocabulary import MODELS

if TYPE_CHECKING:
    from myosat.kernel.model import Model

#: What figures there are is known above this package; it is handed in: name -> (title, caption).
Figures = Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Entry:
    """One line of a list: a name, what it is measured or given in, and what it is."""

    name: str
    detail: str
    meaning: str


@dataclass(frozen=True, repr=False)
class Page:
    """All articles under one name; most names have one."""

    articles: tuple[Article, ...]

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        return "\n\n".join(str(article) for article in self.articles)

    def _repr_html_(self) -> str:
        return f"<pre>{escape(str(self))}</pre>"


#: Every kind, with the headings of its columns.
KINDS = {
    "states": ("state", "unit", "what it is"),
    "signals": ("signal", "unit", "what it is"),
    "processes": ("process", "reaction", "what happens"),
    "levers": ("lever", "kind", "what it does"),
    "parameters": ("parameter", "value", "what it is, and its grade"),
    "readouts": ("readout", "unit", "what it is"),
    "injuries": ("injury", "severity", "what it is"),
    "interventions": ("intervention", "reference dose", "what it is"),
    "histories": ("history", "", "what it is"),
    "criteria": ("criterion", "", "what it is"),
    "scenarios": ("scenario", "folder", "title"),
    "figures": ("figure", "", "what it says"),
}


def entries(kind: str, figures: Figures, model_id: str = "full") -> list[Entry]:
    """All names of one kind.

    Raises
    ------
    InputError
        If there is no such kind or model.
    """
    if kind not in KINDS:
        message = f"there is no kind '{kind}'"
        raise InputError(Problem(None, None, None, message, ", ".join(KINDS), nearest_name(kind, KINDS)))
    if kind == "figures":
        return [Entry(name, "", title) for name, (title, _) in figures.items()]
    listers: dict[str, Callable[[], Iterable[Entry]]] = {
        "interventions": _interventions,
        "injuries": _injuries,
        "histories": _histories,
        "criteria": _criteria,
        "scenarios": _scenarios,
    }
    if kind in listers:
        return list(listers[kind]())
    return list(_of_model(kind, _model(model_id)))


def table(kind: str, figures: Figures, model_id: str = "full") -> Table:
    """`entries` as a table."""
    found = entries(kind, figures, model_id)
    rows = [(entry.name, entry.detail, entry.meaning) for entry in found]
    return Table(KINDS[kind], rows)


def kinds(figures: Figures) -> Table:
    """Every kind with the number of its members."""
    rows = [(kind, str(len(entries(kind, figures)))) for kind in KINDS]
    return Table(("kind", "number"), rows, frozenset({1}))


def show(name: str, figures: Figures) -> Page:
    """All that is known under a name, in whatever kind it is, or of an intervention file of one's own.

    Raises
    ------
    InputError
        If nothing has that name, with the nearest that something has; or if the file is wrong.
    """
    if (own := _own(name)) is not None:
        return Page((articles.intervention(own),))
    wanted = name.strip().replace(" ", "_")
    found = tuple(_articles(wanted, figures))
    if not found and wanted != wanted.lower():
        found = tuple(_articles(wanted.lower(), figures))
    found = found or tuple(map(articles.intervention, _called(name.strip().lower(), wanted.lower())))
    if found:
        return Page(found)
    known = {entry.name for kind in KINDS for entry in entries(kind, figures)}
    known |= {entry.name for entry in _of_model("states", _model("core"))}
    message = f"nothing is called '{name[:80]}'"
    allowed = f"a name from 'myosat list KIND', KIND being one of {listed(list(KINDS))}"
    raise InputError(Problem(None, None, None, message, allowed, nearest_name(wanted, known)))


def _called(text: str, name: str) -> Iterator[library.Intervention]:
    """The interventions that have a title, or an agent, of this name."""
    for found in library.interventions().found.values():
        if text in {title.lower() for title in found.title.values()} or name in found.agent_names:
            yield found


def _own(path: str) -> library.Intervention | None:
    """The intervention in a file of one's own; None when there is no such file, or it is another kind."""
    try:
        if Path(path).suffix != ".toml" or not Path(path).is_file():
            return None
    except (OSError, ValueError):  # a name too long, or with a NUL: no file can have it
        return None
    document = datafile.read(path)
    return intervention_of(document) if file_kind(document) == "intervention" else None


def _articles(name: str, figures: Figures) -> Iterator[Article]:
    base = name.rpartition(".")[2]
    models = [_model(id) for id in MODELS]
    for model in models:
        own = list(articles.of_model(model, name)) or (
            list(articles.of_model(model, base)) if _instance(model, name) else []
        )
        if own:
            others = [m.id for m in models if m is not model and any(articles.of_model(m, base))]
            yield from (article.also_in(others) for article in own)
            break
    if name in library.intervention_names():
        yield articles.intervention(library.intervention(name))
    if name in library.injury_names():
        yield articles.injury(name)
    yield from articles.history(name)
    if name in criteria.criterion_names():
        yield articles.criterion(name)
    if name in library.scenario_names():
        yield articles.scenario(name)
    if name in figures:
        title, caption = figures[name]
        yield Article("figure", name, (("title", title), ("caption", caption)))


def _instance(model: Model, name: str) -> bool:
    """Whether a dotted name is one instance of something: a state, signal, process or parameter."""
    groups = (model.states, model.signals, model.processes, model.parameter_slots, model.balanced)
    return any(name in group for group in groups)


def _model(id: str) -> Model:
    from myosat.biology.models import build

    if id not in MODELS:
        message = f"there is no model '{id}'"
        raise InputError(Problem(None, None, None, message, ", ".join(MODELS), nearest_name(id, MODELS)))
    return build(id)


def _of_model(kind: str, model: Model) -> Iterator[Entry]:
    from myosat.analysis.equations import reaction

    if kind == "states":
        for id, state in articles.once(model.states).items():
            yield Entry(id, state.unit, state.meaning)
    elif kind == "signals":
        for id, signal in articles.once(model.signals).items():
            if not signal.declaration.readout:
                yield Entry(id, signal.unit, _of_whom(signal.meaning, signal.species))
    elif kind == "readouts":
        for id, signal in articles.once(model.readouts).items():
            yield Entry(id, signal.unit, _of_whom(signal.meaning, signal.species))
        for id, (ledger, _) in model.ledgers.items():
            yield Entry(id, ledger.unit, ledger.meaning)
    elif kind == "processes":
        for id, process in articles.once(model.processes).items():
            yield Entry(id, reaction(process.declaration.reaction, model), process.meaning)
        for id, impulse in articles.once(model.impulses).items():
            declared = impulse.declaration
            what = reaction(declared.reaction, model) if declared.reaction else f"sets {declared.id}"
            yield Entry(id, what, f"At an {declared.event}: {declared.meaning}")
    elif kind == "levers":
        for id, lever in articles.levers(model).items():
            yield Entry(id, "multiplies" if lever.kind == "scale" else f"adds {lever.unit}", lever.meaning)
    else:
        for id, parameter in articles.parameters(model).items():
            yield Entry(id, parameter.text, f"{parameter.meaning} [{parameter.grade}]")
        for id, derived in articles.balanced(model).items():
            yield Entry(id, f"({derived.unit})", f"{derived.meaning} [derived from rest]")


def _of_whom(meaning: str, species: str | None) -> str:
    """A meaning, with whom it is measured in, if not in everybody."""
    return meaning if species is None else f"{meaning.removesuffix('.')} [{SPECIES[species].many} only]"


def _interventions() -> Iterator[Entry]:
    shelf = library.interventions()
    for name, found in shelf.found.items():
        doses = [f"{species} {use.dose.text}" for species, use in found.uses]
        yield Entry(name, ", ".join(found.agent_names or doses), found.summary)
    yield from _refused(shelf.refused)


def _injuries() -> Iterator[Entry]:
    for name, found in library.injuries().items():
        whom = " and ".join(found.species)
        share = 100 * found.vector["necrosis"].value
        yield Entry(name, f"{whom}: kills {share:.3g} % of nuclei".removeprefix(": "), found.summary)


def _histories() -> Iterator[Entry]:
    for name, lives in articles.ways().items():
        for species, way in lives:
            yield Entry(name, f"{species} activity", way.summary)
    for name, lives in articles.habits().items():
        for species, habit in lives:
            detail = f"{species} {habit.texts[0]} to {habit.texts[1]}"
            yield Entry(name, detail, habit.summary)


def _criteria() -> Iterator[Entry]:
    shelf = criteria.criteria()
    for name, found in shelf.found.items():
        yield Entry(name, found.label, found.summary)
    yield from _refused(shelf.refused)


def _refused(errors: Mapping[str, InputError]) -> Iterator[Entry]:
    """A line for each file that is wrong, with its first problem."""
    for name, error in errors.items():
        yield Entry(name, "refused", str(error.problems[0]))


def _scenarios() -> Iterator[Entry]:
    from myosat.scenario.grammar import load

    shelf = library.shelf(library.scenario_names(), load)
    folders = {name: library.scenario_path(name).parent.name for name in library.scenario_names()}
    for name in sorted(folders, key=lambda name: (folders[name], name)):
        if name in shelf.found:
            yield Entry(name, folders[name], shelf.found[name].title)
    yield from _refused(shelf.refused)
