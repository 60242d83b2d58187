"""The model in equations and diagrams: a page for each module, from the declarations."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import myosat.biology
from myosat.analysis.articles import once
from myosat.analysis.equations import reaction
from myosat.biology.models import build
from myosat.interchange.formulas import Formula, Formulas
from myosat.interchange.system import person
from myosat.kernel.bound import Ref
from myosat.kernel.declare import Module
from myosat.kernel.model import Model
from myosat.scenario.grammar import load

from .diagrams import exchanges, reactions
from .maths import broken
from .pages import Pages, code, marked, plain, table, tree

#: The scenario whose subject gives parameters their symbols.
SCENARIO = "young_toxin"


def write(pages: Pages) -> None:
    """A page for each module with something in it, one of the laws, and the list of them."""
    model = build("full")
    formulas = Formulas(model, person(load(SCENARIO)).table)
    modules = [module for module, _ in model.use if module.states or module.signals or module.processes]
    for module in modules:
        pages.write(f"model/{module.id}", _page(model, module, formulas))
    pages.write("model/laws", f"# Laws\n\n{_LAWS}\n\n{_equations(formulas.laws())}")
    rows = [(f"[{plain(one.title)}](/generated/model/{one.id}.md)", *_counts(model, one)) for one in modules]
    heads = ("module", "states", "processes", "signals", "what it is")
    names = [*(f"/generated/model/{one.id}" for one in modules), "/generated/model/laws"]
    pages.write("parts/modules", f"{exchanges(model)}\n\n{table(heads, rows)}\n{tree('Modules', names)}")
    pages.write("parts/sizes", _sizes())
    pages.write("readouts", _readouts(model))


_LAWS = (
    "The rates call these by name. Each has its value, slope and unit rule in one table, and is safe at zero."
)


def _page(model: Model, module: Module, formulas: Formulas) -> str:
    own = _own(formulas, module)
    parts = [f"# {plain(module.title or module.id)}", _said(module)]
    scopes = next(scopes for one, scopes in model.use if one is module)
    if scopes != ("",):
        parts.append(f"Declared once and used for each fibre type: {', '.join(map(code, scopes))}.")
    if module.states:
        parts += ["## States", _states(model, module, formulas)]
        if len(module.states) > 1 and module.processes:
            parts.append(reactions(model, module))
    sections = (
        ("Rates of change", own["changes"]),
        ("Processes", own["rates"]),
        ("Signals", own["signals"]),
        ("At an injury", own["impulses"]),
    )
    for title, rows in sections:
        if rows:
            parts.append(f"## {title}\n\n{_equations(rows, _reactions(model, module))}")
    parts.append(f"Its numbers: [parameters of {module.id}](/generated/parameters.md).")
    return "\n\n".join(parts)


def _own(formulas: Formulas, module: Module) -> dict[str, list[Formula]]:
    every = {
        "changes": formulas.changes(),
        "rates": formulas.process_rates(),
        "signals": formulas.signals(),
        "impulses": formulas.impulses(),
    }
    return {name: [row for row in rows if row.module == module.id] for name, rows in every.items()}


def _said(module: Module) -> str:
    """What the file that declares a module says of it."""
    return "\n\n".join(marked(part) for part in _docs()[id(module)].split("\n\n"))


@cache
def _docs() -> Mapping[int, str]:
    """The words at the head of the file of each module."""
    found: dict[int, str] = {}
    for info in pkgutil.walk_packages(myosat.biology.__path__, "myosat.biology."):
        if "generated" in info.name:
            continue
        file = importlib.import_module(info.name)
        for value in vars(file).values():
            if isinstance(value, Module) and value not in found.values() and _declares(file, value):
                found[id(value)] = inspect.getdoc(file) or ""
    return found


def _declares(file: Any, module: Module) -> bool:
    """Whether a file makes a module rather than takes it from another."""
    return f'Module("{module.id}"' in inspect.getsource(file)


def _states(model: Model, module: Module, formulas: Formulas) -> str:
    rows = []
    for id in module.states:
        slots = model.slots_of(id, model.states)
        if not slots:
            continue
        state = model.states[slots[0]]
        symbol = formulas.symbol(Ref("state", slots[0]))
        rows.append((f"${symbol}$", code(id), code(state.unit), plain(state.meaning), f"{state.scale:g}"))
    return table(("symbol", "name", "unit", "what it is", "typical size"), rows)


def _reactions(model: Model, module: Module) -> Mapping[str, str]:
    """The reactions of processes, and what the levers are called that multiply them."""
    found = {}
    for id, process in module.processes.items():
        lever = f", times the lever {code(process.lever)}" if process.lever else ""
        found[id] = f"{code(reaction(process.reaction, model).replace('->', '→'))}{lever}"
    return found


def _equations(rows: Iterable[Formula], reactions: Mapping[str, str] | None = None) -> str:
    parts = []
    for row in rows:
        what = (reactions or {}).get(row.id, "")
        head = f"**{code(row.id)}** {marked(row.meaning)}" + (
            f" {what}" if what and "v_{" in row.left else ""
        )
        parts.append(f"{head}\n\n$$\n{broken(row.left, row.right)}\n$$\n")
    return "\n".join(parts)


def _counts(model: Model, module: Module) -> tuple[str, ...]:
    states = sum(len(model.slots_of(id, model.states)) for id in module.states)
    said = _docs()[id(module)].partition("\n\n")[0]
    return str(states), str(len(module.processes)), str(len(module.signals)), marked(said)


def _sizes() -> str:
    rows = []
    for id in ("full", "core"):
        model = build(id)
        counts = (model.states, model.processes, model.signals, model.parameter_slots)
        rows.append((code(id), *(str(len(each)) for each in counts)))
    return table(("model", "states", "processes", "signals", "parameters"), rows)


def _readouts(model: Model) -> str:
    rows = []
    for id, signal in once(model.readouts).items():
        whom = "people" if signal.species else "all"
        rows.append((code(id), code(signal.unit), whom, marked(signal.meaning)))
    for id, (ledger, _) in model.ledgers.items():
        rows.append((code(id), code(ledger.unit), "all", plain(f"{ledger.meaning} (a running total)")))
    words = (
        "What a run tells, and what targets may measure, besides states and signals. Of one fibre type it is "
        "`fast.NAME` or `slow.NAME`."
    )
    return f"# Readouts\n\n{words}\n\n{table(('readout', 'unit', 'of whom', 'what it is'), rows)}"
