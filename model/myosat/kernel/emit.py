"""Generated code: traced equations printed as one plain Python function per model.

The text defines slot names and `make(parameters, gains, held)`, which returns `rhs`, `jacobian` and
`observe`. Nothing in it depends on a scenario: gains, holds and levers are numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from myosat.kernel.bound import BoundTerm, Ref
from myosat.kernel.model import Model
from myosat.kernel.trace import Traced, trace_all, variable

GRADIENT = dict[str, str]  # state id -> code of the derivative in it


def generate(model: Model, hash: str) -> str:
    """Return the source text of a model's equations, marked with its declaration hash."""
    signals, processes = trace_all(model)
    return "\n".join(
        [
            '"""Generated from the declarations; do not edit."""',
            "",
            f"HASH = {hash!r}",
            _slots("STATES", model.states),
            _slots("PARAMETERS", model.parameter_slots),
            _slots("LEVERS", model.levers),
            _slots("SIGNALS", model.signals),
            _slots("RATE_SIGNALS", model.rate_signals),
            _slots("PROCESSES", model.processes),
            *_Emitter(model, signals, processes).lines(),
            "",
        ]
    )


def _slots(name: str, ids: Iterable[str]) -> str:
    return f"{name} = (" + "".join(f"{id!r}, " for id in ids) + ")"


def _unpack(names: Sequence[str], source: str, indent: str) -> list[str]:
    if not names:
        return []
    return [f"{indent}({', '.join(names)},) = {source}"]


class _Emitter:
    def __init__(self, model: Model, signals: dict[str, Traced], processes: dict[str, Traced]) -> None:
        self.model = model
        self.signals = signals
        self.processes = processes
        self.constant = self._constant_signals()
        self.fixed = {
            *self._names("parameter", model.parameter_slots),
            *self._names("signal", self.constant),
        }
        self.constants: dict[str, str] = {}  # code of a call that only parameters enter -> its name

    def lines(self) -> list[str]:
        """Return `ROWS`, `COLUMNS` and `make`."""
        rhs, (jacobian, entries), observe = self._rhs(), self._jacobian(), self._observe()
        index = {id: i for i, id in enumerate(self.model.states)}
        rows = [index[row] for row, _ in entries]
        columns = [index[column] for _, column in entries]
        return [
            f"ROWS = {rows!r}",
            f"COLUMNS = {columns!r}",
            "",
            "",
            "def make(parameters, gains, held):",
            *_unpack(self._names("parameter", self.model.parameter_slots), "parameters", "    "),
            *_unpack(["g_" + _flat(id) for id in self.model.processes], "gains", "    "),
            *_unpack(["h_" + _flat(id) for id in self.model.signals], "held", "    "),
            *(self._signal(id, "    ") for id in self.constant),
            *(f"    {name} = {code}" for code, name in self.constants.items()),
            "",
            *rhs,
            "",
            *jacobian,
            "",
            *observe,
            "",
            "    return rhs, jacobian, observe",
        ]

    def _names(self, kind: Any, ids: Iterable[str]) -> list[str]:
        return [variable(Ref(kind, id)) for id in ids]

    def _head(self, name: str) -> list[str]:
        return [
            f"    def {name}(y, u):",
            *_unpack(self._names("state", self.model.states), "y", "        "),
            *_unpack(self._names("lever", self.model.levers), "u", "        "),
        ]

    def _constant_signals(self) -> dict[str, None]:
        """Signals that only parameters enter: they are computed once, not at every step."""
        found: dict[str, None] = {}
        known = set(self._names("parameter", self.model.parameter_slots))
        for id in self.model.signals:
            if {str(symbol) for symbol in self.signals[id].expression.free_symbols} <= known:
                found[id] = None
                known.add(variable(Ref("signal", id)))
        return found

    def _signal(self, id: str, indent: str = "        ") -> str:
        name, hold = variable(Ref("signal", id)), "h_" + _flat(id)
        code = (
            _print(self.signals[id].expression)
            if indent == "    "
            else self._code(self.signals[id].expression)
        )
        return f"{indent}{name} = {code} if {hold} is None else {hold}"

    def _signals(self, ids: Iterable[str]) -> list[str]:
        return [self._signal(id) for id in ids if id not in self.constant]

    def _code(self, expression: Any) -> str:
        """Print an expression; calls that only parameters enter are replaced by a name for their value."""
        import sympy

        def named(call: Any) -> Any:
            name = self.constants.setdefault(_print(call), f"c_{len(self.constants)}")
            self.fixed.add(name)
            return sympy.Symbol(name)

        return _print(
            expression.replace(
                lambda part: (
                    isinstance(part, sympy.Function) and {str(s) for s in part.free_symbols} <= self.fixed
                ),
                named,
            )
        )

    def _factor(self, id: str) -> str:
        lever = self.model.processes[id].lever
        return "g_" + _flat(id) + (f"*{variable(Ref('lever', lever))}" if lever else "")

    def _rate(self, id: str) -> str:
        return f"        r_{_flat(id)} = {self._factor(id)}*({self._code(self.processes[id].expression)})"

    def _rhs(self) -> list[str]:
        lines = self._head("rhs")
        lines += self._signals(self.model.rate_signals)
        lines += [self._rate(id) for id in self.model.processes]
        sums: dict[str, list[str]] = {id: [] for id in self.model.states}
        for id, process in self.model.processes.items():
            for term in process.terms:
                sums[term.state].append(_signed(term, f"r_{_flat(id)}"))
        lines.append("        return [")
        lines += [f"            {_add(parts)}," for parts in sums.values()]
        return [*lines, "        ]"]

    def _observe(self) -> list[str]:
        lines = self._head("observe")
        lines += self._signals(self.model.signals)
        lines += [self._rate(id) for id in self.model.processes]
        signals = ", ".join(self._names("signal", self.model.signals))
        rates = ", ".join("r_" + _flat(id) for id in self.model.processes)
        return [*lines, f"        return [{signals}], [{rates}]"]

    def _jacobian(self) -> tuple[list[str], list[tuple[str, str]]]:
        """Forward mode: the gradient of each signal, then of each rate, in the states."""
        lines = self._head("jacobian")
        lines += self._signals(self.model.rate_signals)
        gradients: dict[str, GRADIENT] = {}
        for id in self.model.rate_signals:
            name, hold = _flat(id), f"h_{_flat(id)}"
            gradient, partials = self._chain(self.signals[id], gradients, f"d_{name}")
            lines += [f"        {n} = {c} if {hold} is None else 0.0" for n, c in partials]
            gradients[id] = self._named(gradient, f"ds_{name}", lines)
        entries: dict[tuple[str, str], list[str]] = {}
        for id, process in self.model.processes.items():
            name = _flat(id)
            gradient, partials = self._chain(self.processes[id], gradients, f"e_{name}")
            lines += [f"        {n} = {self._factor(id)}*({c})" for n, c in partials]
            for state, code in self._named(gradient, f"dr_{name}", lines).items():
                for term in process.terms:
                    entries.setdefault((term.state, state), []).append(_signed(term, code))
        order = list(entries)
        lines.append("        return [")
        lines += [f"            {_add(entries[key])}," for key in order]
        return [*lines, "        ]"], order

    def _chain(
        self, traced: Traced, gradients: dict[str, GRADIENT], stem: str
    ) -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
        """Apply the chain rule: sums of products by state, and the partials they use."""
        partials: list[tuple[str, str]] = []
        total: dict[str, list[str]] = {}
        for number, (ref, slope) in enumerate(traced.partials.items()):
            inner = {ref.id: ""} if ref.kind == "state" else gradients.get(ref.id, {})
            if not inner:
                continue
            name = f"{stem}_{number}"
            partials.append((name, self._code(slope)))
            for state, code in inner.items():
                total.setdefault(state, []).append(f"{name}*{code}" if code else name)
        return total, partials

    def _named(self, gradient: dict[str, list[str]], stem: str, lines: list[str]) -> GRADIENT:
        named: GRADIENT = {}
        by_code: dict[str, str] = {}
        for state, parts in gradient.items():
            code = " + ".join(parts)
            if len(parts) == 1 and "*" not in code:
                named[state] = code
                continue
            if code not in by_code:
                by_code[code] = f"{stem}_{len(by_code)}"
                lines.append(f"        {by_code[code]} = {code}")
            named[state] = by_code[code]
        return named


def _flat(id: str) -> str:
    return id.replace(".", "__")


def _print(expression: Any) -> str:
    import sympy

    return str(sympy.sstr(expression))


def _signed(term: BoundTerm, code: str) -> str:
    sign = "-" if term.sign < 0 else "+"
    if isinstance(term.coefficient, str):
        return f"{sign} {variable(Ref('parameter', term.coefficient))}*{code}"
    return f"{sign} {code}" if term.coefficient == 1 else f"{sign} {term.coefficient}*{code}"


def _add(parts: Sequence[str]) -> str:
    return " ".join(parts).removeprefix("+ ") if parts else "0.0"
