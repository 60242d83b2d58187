"""The equations of a scenario's model and its parameters, as a LaTeX document.

Each declaration is printed once, also where it holds for every fibre type. Symbols are those of the
declarations; what has none, or shares one with something else, is written by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from myosat.interchange.formulas import Formula, Formulas
from myosat.interchange.system import person
from myosat.kernel import units
from myosat.kernel.bound import Ref
from myosat.scenario.grammar import Scenario
from myosat.version import DISCLAIMER, __version__

HEAD = r"""\documentclass[a4paper,10pt]{article}
\usepackage[margin=18mm]{geometry}
\usepackage{amsmath,amssymb,breqn,longtable,pdflscape}
\setlength{\parindent}{0pt}
"""
_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        **{character: f"\\{character}" for character in "&%$#_{}"},
    }
)
#: The letters beyond ASCII that occur, in mathematics so that every font has them.
_LETTERS = {
    "µ": r"\mu",
    "μ": r"\mu",
    "±": r"\pm",
    "×": r"\times",
    "²": "^2",
    "³": "^3",
    "→": r"\to",
    "≥": r"\ge",
}


def latex_text(scenario: Scenario) -> str:
    """The document of a scenario's model with the numbers of its subject."""
    return "\n".join(_Writer(scenario).lines()) + "\n"


def escaped(text: str) -> str:
    """Plain text for LaTeX."""
    made = text.translate(_ESCAPES)
    for letter, code in _LETTERS.items():
        made = made.replace(letter, f"${code}$")
    return made


class _Writer:
    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        found = person(scenario)
        self.model, self.table = found.model, found.table
        self.values = dict(zip(self.model.parameter_slots, found.rest.parameters, strict=True))
        self.formulas = Formulas(self.model, self.table)

    def lines(self) -> Iterator[str]:
        yield HEAD + r"\begin{document}"
        yield rf"\section*{{{escaped(self.scenario.title)}}}"
        for text in (*self.scenario.description.splitlines(), f"myosat {__version__}. {DISCLAIMER}"):
            yield f"{escaped(text)}\n"
        yield from self._equations("Rates of change", self.formulas.changes())
        yield from self._equations("Process rates", self.formulas.process_rates())
        yield from self._equations("Signals", self.formulas.signals())
        yield from self._equations("What an injury does at once", self.formulas.impulses())
        yield from self._equations("Laws", self.formulas.laws())
        yield from self._states()
        yield from self._parameters()
        yield r"\end{document}"

    def _equations(self, title: str, rows: Iterable[Formula]) -> Iterator[str]:
        yield rf"\section{{{title}}}"
        for row in rows:
            yield rf"{escaped(row.meaning)} \begin{{dmath*}} {row.left} = {row.right} \end{{dmath*}}"

    def _cell(self, ref: Ref) -> str:
        """The symbol in a table, where the name stands beside it."""
        symbol = self.formulas.cell(ref)
        return f"${symbol}$" if symbol else ""

    def _states(self) -> Iterator[str]:
        rows = (
            (self._cell(Ref("state", id)), escaped(id), escaped(units.canonical(s.unit)), escaped(s.meaning))
            for id, s in self.model.states.items()
        )
        yield from _table("States", {"Symbol": "l", "Name": "l", "Unit": "l", "Meaning": "p{8cm}"}, rows)

    def _parameters(self) -> Iterator[str]:
        columns = {
            "Symbol": "l",
            "Name": "l",
            "Value": "r",
            "Unit": "l",
            "Meaning": "p{7cm}",
            "Source": "p{3cm}",
        }
        yield r"\begin{landscape}"
        yield from _table("Parameters", {**columns, "Grade": "l"}, self._numbers())
        yield r"\end{landscape}"

    def _numbers(self) -> Iterator[tuple[str, ...]]:
        for slot, value in self.values.items():
            symbol, number = self._cell(Ref("parameter", slot)), _number(value)
            if slot in self.model.balanced:
                balanced = self.model.balanced[slot]
                unit, meaning, source, grade = balanced.unit, balanced.meaning, "rest", "derived"
            else:
                found = self.table.for_slot(slot)
                unit, meaning, grade = found.unit, found.meaning, found.grade
                source = found.source.replace(",", ", ")
            texts = (units.canonical(unit), meaning, source, grade)
            yield (symbol, escaped(slot), number, *map(escaped, texts))


def _number(value: float) -> str:
    text = f"{value:.6g}"
    mantissa, e, power = text.partition("e")
    return rf"${mantissa} \cdot 10^{{{int(power)}}}$" if e else f"${text}$"


def _table(title: str, columns: Mapping[str, str], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield rf"\section{{{title}}}"
    yield rf"\begin{{small}}\begin{{longtable}}{{{''.join(columns.values())}}}"
    yield " & ".join(columns) + r" \\ \hline \endhead"
    for row in rows:
        yield " & ".join(row) + r" \\"
    yield r"\end{longtable}\end{small}"
