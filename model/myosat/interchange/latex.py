"""The equations of a scenario's model and its parameters, as a LaTeX document.

Each declaration is printed once, also where it holds for every fibre type. Symbols are those of the
declarations; what has none, or shares one with something else, is written by name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import sympy

from myosat.interchange.laws import definition, positive
from myosat.interchange.system import person
from myosat.kernel import units
from myosat.kernel.bound import BoundImpulse, BoundProcess, BoundSignal, Ref, RefKind
from myosat.kernel.laws import LAWS
from myosat.scenario.grammar import Scenario
from myosat.version import DISCLAIMER, __version__

HEAD = r"""\documentclass[a4paper,10pt]{article}
\usepackage[margin=18mm]{geometry}
\usepackage{amsmath,amssymb,breqn,longtable,pdflscape}
\setlength{\parindent}{0pt}
"""
#: The symbol of what is one by definition.
ONE = "1"
#: The outside of a reaction, what a state is set to, and a sum over fibre types.
NOTHING, AFTER, TOTAL = r"\varnothing", r"^{\mathrm{after}}", r"\sum_{\mathrm{types}}"
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


def named(id: str) -> str:
    """A name as upright letters in a formula."""
    return rf"\mathrm{{{_spelled(id)}}}"


def _spelled(id: str) -> str:
    return id.replace("_", r"\_")


#: A kind and a name, of whatever fibre type.
_Name = tuple[RefKind, str]


class _Writer:
    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        found = person(scenario)
        self.model, self.table = found.model, found.table
        self.values = dict(zip(self.model.parameter_slots, found.rest.parameters, strict=True))
        self.shared = self._shared()

    def lines(self) -> Iterator[str]:
        yield HEAD + r"\begin{document}"
        yield rf"\section*{{{escaped(self.scenario.title)}}}"
        for text in (*self.scenario.description.splitlines(), f"myosat {__version__}. {DISCLAIMER}"):
            yield f"{escaped(text)}\n"
        yield from self._equations("Rates of change", self._changes())
        yield from self._equations("Process rates", self._process_rates())
        yield from self._equations("Signals", self._signals())
        yield from self._equations("What an injury does at once", self._impulses())
        yield from self._equations("Laws", self._laws())
        yield from self._states()
        yield from self._parameters()
        yield r"\end{document}"

    def _equations(self, title: str, rows: Iterable[tuple[str, str, str]]) -> Iterator[str]:
        yield rf"\section{{{title}}}"
        for meaning, left, right in rows:
            yield rf"{escaped(meaning)} \begin{{dmath*}} {left} = {right} \end{{dmath*}}"

    # -- symbols ------------------------------------------------------------------------------

    def _shared(self) -> set[_Name]:
        """What has a symbol that is not its alone, or not the same in every fibre type."""
        model = self.model
        groups: dict[RefKind, Iterable[str]] = {
            "state": model.states,
            "signal": model.signals,
            "parameter": model.parameter_slots,
        }
        pairs: set[tuple[str, _Name]] = {
            (self._declared(Ref(kind, id)), (kind, self._unscoped(id)))
            for kind, ids in groups.items()
            for id in ids
        }
        symbols, names = Counter(symbol for symbol, _ in pairs), Counter(name for _, name in pairs)
        return {name for symbol, name in pairs if names[name] > 1 or (symbols[symbol] > 1 and symbol != ONE)}

    def _unscoped(self, id: str) -> str:
        """A name without the fibre type."""
        scope, dot, name = id.partition(".")
        return name if dot and any(scope in scopes for _, scopes in self.model.use) else id

    def _symbol(self, ref: Ref) -> str:
        if ref.kind == "lever":
            return named(self._unscoped(ref.id))
        symbol, name = self._declared(ref), self._unscoped(ref.id)
        return named(name) if symbol == name or (ref.kind, name) in self.shared else symbol

    def _cell(self, ref: Ref) -> str:
        """The symbol in a table, where the name stands beside it."""
        symbol = self._symbol(ref)
        return "" if symbol == named(self._unscoped(ref.id)) else f"${symbol}$"

    def _declared(self, ref: Ref) -> str:
        if ref.kind == "state":
            return self.model.states[ref.id].declaration.symbol
        if ref.kind == "signal":
            return self.model.signals[ref.id].declaration.symbol
        if ref.kind == "parameter":
            balanced = self.model.balanced.get(ref.id)
            return balanced.symbol if balanced else self.table.for_slot(ref.id).symbol
        return ref.id

    def _expression(self, function: Callable[..., Any], arguments: Iterable[Ref]) -> str:
        symbols: dict[Any, str] = {}
        given: list[Any] = []
        for ref in arguments:
            if ref.kind == "zero":
                given.append(sympy.Integer(0))
                continue
            if self._symbol(ref) == ONE:
                given.append(sympy.Integer(1))
                continue
            symbol = sympy.Symbol(f"{ref.kind} {ref.id}", real=True)
            symbols[symbol] = _grouped(self._symbol(ref))
            given.append(symbol)
        return _printed(sympy.sympify(function(*given)), symbols)

    # -- equations ----------------------------------------------------------------------------

    def _changes(self) -> Iterator[tuple[str, str, str]]:
        for id, state in _once(self.model.states).items():
            terms: list[str] = []
            for process in self.model.processes.values():
                for term in process.terms:
                    if term.state == id:
                        number = term.coefficient
                        if isinstance(number, str):
                            factor = self._symbol(Ref("parameter", number))
                        else:
                            factor = str(number)
                        factor = "" if factor == ONE else factor
                        rate = _rate(process)
                        terms.append(f"{'-' if term.sign < 0 else '+'} {factor} {rate}")
            left = rf"\frac{{d {self._symbol(Ref('state', id))}}}{{d t}}"
            yield state.meaning, left, " ".join(terms).removeprefix("+ ") or "0"

    def _process_rates(self) -> Iterator[tuple[str, str, str]]:
        for process in _once(self.model.processes).values():
            right = self._expression(process.declaration.function, process.arguments)
            if process.lever is not None:
                right = rf"{self._symbol(Ref('lever', process.lever))} \cdot \left( {right} \right)"
            yield process.meaning, _rate(process), right

    def _signals(self) -> Iterator[tuple[str, str, str]]:
        for signal in _once(self.model.signals).values():
            left = self._symbol(Ref("signal", signal.id))
            yield signal.meaning, left, self._signal(signal)

    def _signal(self, signal: BoundSignal) -> str:
        if signal.declaration.total_of is not None and len(signal.arguments) > 1:
            return rf"{TOTAL} {self._symbol(signal.arguments[0])}"
        return self._expression(signal.declaration.function, signal.arguments)

    def _impulses(self) -> Iterator[tuple[str, str, str]]:
        for impulse in _once(self.model.impulses).values():
            right = self._expression(impulse.declaration.function, impulse.arguments)
            yield impulse.declaration.meaning, self._moved(impulse), right

    def _moved(self, impulse: BoundImpulse) -> str:
        """What an impulse sets, or the amount that it moves, which goes from and to states."""
        if impulse.sets is not None:
            return rf"{_grouped(self._symbol(Ref('state', impulse.sets)))} {AFTER}"
        sides = {
            sign: " + ".join(self._symbol(Ref("state", t.state)) for t in impulse.terms if t.sign == sign)
            for sign in (-1, 1)
        }
        sources, targets = sides[-1] or NOTHING, sides[1] or NOTHING
        return rf"\Delta \left( {sources} \to {targets} \right)"

    def _laws(self) -> Iterator[tuple[str, str, str]]:
        for name, law in LAWS.items():
            found = definition(name)
            words = {x: named(x.name) for x in found.arguments if len(x.name) > 1}
            arguments = ", ".join(str(words.get(x, x)) for x in found.arguments)
            left = rf"\operatorname{{{_spelled(name)}}}\left({arguments}\right)"
            yield law.formula, left, _printed(found.value, words)

    # -- tables -------------------------------------------------------------------------------

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


def _once(bound: Mapping[str, Any]) -> dict[str, Any]:
    """The first instance of each declaration."""
    seen: dict[int, str] = {}
    for id, item in bound.items():
        seen.setdefault(id_of(item), id)
    return {id: bound[id] for id in seen.values()}


def id_of(item: Any) -> int:
    """What tells declarations apart."""
    return id(item.declaration)


def _rate(process: BoundProcess) -> str:
    return f"v_{{{named(process.declaration.id)}}}"


def _grouped(symbol: str) -> str:
    """A symbol that may be given a power."""
    return f"{{{symbol}}}" if "^" in symbol else symbol


def _printed(expression: Any, symbols: Mapping[Any, str]) -> str:
    """LaTeX of an expression; laws keep their names, also those that sympy would take for its own."""
    calls = {call.func: _operator(call.func.__name__) for call in expression.atoms(sympy.Function)}
    plain = expression.replace(positive, _largest)
    for law, operator in calls.items():
        if law.__name__ in LAWS:
            plain = plain.replace(law, operator)
    return str(sympy.latex(plain, symbol_names=dict(symbols), mul_symbol="dot"))


def _operator(name: str) -> Any:
    return sympy.exp if name == "exp" else sympy.Function(rf"\operatorname{{{_spelled(name)}}}")


def _largest(x: Any) -> Any:
    return sympy.Max(0, x)


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
