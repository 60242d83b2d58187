"""The equations of a model in LaTeX's mathematics, each declaration once.

Symbols are those of the declarations; what has none, or shares one with something else, is written by
name. What holds for every fibre type is printed once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sympy

from myosat.interchange.laws import definition, positive
from myosat.kernel.bound import BoundImpulse, BoundProcess, BoundSignal, Ref, RefKind
from myosat.kernel.laws import LAWS
from myosat.kernel.model import Model
from myosat.kernel.parameters import ParameterTable

#: The symbol of what is one by definition.
ONE = "1"
#: The outside of a reaction, what a state is set to, and a sum over fibre types.
NOTHING, AFTER, TOTAL = r"\varnothing", r"^{\mathrm{after}}", r"\sum_{\mathrm{types}}"


@dataclass(frozen=True)
class Formula:
    """One equation.

    Attributes
    ----------
    id, module
        What it is of, without the fibre type, and the module that declares it; "" for a law.
    """

    id: str
    module: str
    meaning: str
    left: str
    right: str


def named(id: str) -> str:
    """A name as upright letters in a formula."""
    return rf"\mathrm{{{_spelled(id)}}}"


def _spelled(id: str) -> str:
    return id.replace("_", r"\_")


#: A kind and a name, of whatever fibre type.
_Name = tuple[RefKind, str]


class Formulas:
    """The equations of a model, with the symbols of a subject's parameters."""

    def __init__(self, model: Model, table: ParameterTable) -> None:
        self.model, self.table = model, table
        self.shared = self._shared()

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

    def symbol(self, ref: Ref) -> str:
        """What stands for a state, signal, parameter or lever."""
        if ref.kind == "lever":
            return named(self._unscoped(ref.id))
        symbol, name = self._declared(ref), self._unscoped(ref.id)
        return named(name) if symbol == name or (ref.kind, name) in self.shared else symbol

    def cell(self, ref: Ref) -> str:
        """The symbol where the name stands beside it; "" if it is the name itself."""
        symbol = self.symbol(ref)
        return "" if symbol == named(self._unscoped(ref.id)) else symbol

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
            if self.symbol(ref) == ONE:
                given.append(sympy.Integer(1))
                continue
            symbol = sympy.Symbol(f"{ref.kind} {ref.id}", real=True)
            symbols[symbol] = _grouped(self.symbol(ref))
            given.append(symbol)
        return _printed(sympy.sympify(function(*given)), symbols)

    def changes(self) -> Iterator[Formula]:
        """The rate of change of each state, as what processes add to it and take from it."""
        for id, state in once(self.model.states).items():
            terms: list[str] = []
            for process in self.model.processes.values():
                for term in process.terms:
                    if term.state == id:
                        number = term.coefficient
                        if isinstance(number, str):
                            factor = self.symbol(Ref("parameter", number))
                        else:
                            factor = str(number)
                        factor = "" if factor == ONE else factor
                        rate = _rate(process)
                        terms.append(f"{'-' if term.sign < 0 else '+'} {factor} {rate}")
            symbol = self.symbol(Ref("state", id))
            space = r"\, " if symbol.startswith(r"\mathrm") else ""
            left = rf"\frac{{d {space}{symbol}}}{{d t}}"
            right = " ".join(terms).removeprefix("+ ") or "0"
            yield Formula(*_home(state), state.meaning, left, right)

    def process_rates(self) -> Iterator[Formula]:
        """The rate of each process."""
        for process in once(self.model.processes).values():
            right = self._expression(process.declaration.function, process.arguments)
            if process.lever is not None:
                right = rf"{self.symbol(Ref('lever', process.lever))} \cdot \left( {right} \right)"
            yield Formula(*_home(process), process.meaning, _rate(process), right)

    def signals(self) -> Iterator[Formula]:
        """Each signal."""
        for signal in once(self.model.signals).values():
            left = self.symbol(Ref("signal", signal.id))
            yield Formula(*_home(signal), signal.meaning, left, self._signal(signal))

    def _signal(self, signal: BoundSignal) -> str:
        if signal.declaration.total_of is not None and len(signal.arguments) > 1:
            return rf"{TOTAL} {self.symbol(signal.arguments[0])}"
        return self._expression(signal.declaration.function, signal.arguments)

    def impulses(self) -> Iterator[Formula]:
        """What an injury moves or sets at once."""
        for impulse in once(self.model.impulses).values():
            right = self._expression(impulse.declaration.function, impulse.arguments)
            yield Formula(*_home(impulse), impulse.declaration.meaning, self._moved(impulse), right)

    def _moved(self, impulse: BoundImpulse) -> str:
        """What an impulse sets, or the amount that it moves, which goes from and to states."""
        if impulse.sets is not None:
            return rf"{_grouped(self.symbol(Ref('state', impulse.sets)))} {AFTER}"
        sides = {
            sign: " + ".join(self.symbol(Ref("state", t.state)) for t in impulse.terms if t.sign == sign)
            for sign in (-1, 1)
        }
        sources, targets = sides[-1] or NOTHING, sides[1] or NOTHING
        return rf"\Delta \left( {sources} \to {targets} \right)"

    def laws(self) -> Iterator[Formula]:
        """The laws that equations call by name."""
        for name, law in LAWS.items():
            found = definition(name)
            words = {x: named(x.name) for x in found.arguments if len(x.name) > 1}
            arguments = ", ".join(str(words.get(x, x)) for x in found.arguments)
            left = rf"\operatorname{{{_spelled(name)}}}\left({arguments}\right)"
            yield Formula(name, "", law.formula, left, _printed(found.value, words))


def once(bound: Mapping[str, Any]) -> dict[str, Any]:
    """The first instance of each declaration."""
    seen: dict[int, str] = {}
    for id, item in bound.items():
        seen.setdefault(id_of(item), id)
    return {id: bound[id] for id in seen.values()}


def id_of(item: Any) -> int:
    """What tells declarations apart."""
    return id(item.declaration)


def _home(bound: Any) -> tuple[str, str]:
    """The id of a declaration and its module."""
    return bound.declaration.id, bound.declaration.module


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
