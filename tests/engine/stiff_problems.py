"""Stiff problems with published end values, as systems that the engines can solve.

Equations, end times and reference values as in F. Mazzia and C. Magherini, "Test Set for Initial Value
Problem Solvers", release 2.4 (2008), and E. Hairer and G. Wanner, "Solving Ordinary Differential Equations
II" (1996): ROBER, HIRES, OREGO, POLLU, VDPOL.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sympy

from myosat.engine.problem import Problem, Segment
from myosat.kernel.cache import Equations
from myosat.kernel.laws import scalar_namespace


@dataclass(frozen=True)
class StiffProblem:
    """Rates of change in the symbols y_0, y_1 and so on, with start, end time and end values."""

    rates: list[sympy.Expr]
    start: list[float]
    end: float
    reference: list[float]


def y(number: int) -> sympy.Symbol:
    """State of a number, from 1."""
    return sympy.Symbol(f"y_{number - 1}")


def equations(rates: list[sympy.Expr], folder: Path) -> Equations:
    """Write a system as generated code looks, and load it."""
    symbols = [sympy.Symbol(f"y_{i}") for i in range(len(rates))]
    slopes = {(i, j): sympy.diff(rate, s) for i, rate in enumerate(rates) for j, s in enumerate(symbols)}
    slopes = {place: slope for place, slope in slopes.items() if slope != 0}
    unpack = f"({', '.join(map(str, symbols))},) = y"
    text = "\n".join(
        [
            "def make(parameters, gains, held):",
            "    def rhs(y, u):",
            f"        {unpack}",
            f"        return [{', '.join(sympy.sstr(rate) for rate in rates)}]",
            "    def jacobian(y, u):",
            f"        {unpack}",
            f"        return [{', '.join(sympy.sstr(slope) for slope in slopes.values())}]",
            "    def observe(y, u):",
            "        return [], [y[0]]",
            "    return rhs, jacobian, observe",
            "",
        ]
    )
    file = folder / "system.py"
    file.write_text(text, encoding="utf-8")
    names = dict(scalar_namespace())
    exec(text, names)
    return Equations(names["make"], [i for i, _ in slopes], [j for _, j in slopes], "", file)


def problem(stiff: StiffProblem, folder: Path, scale: float = 1.0) -> Problem:
    """An engine's problem: one segment, outputs at start and end."""
    n = len(stiff.start)
    return Problem(
        equations(stiff.rates, folder),
        tuple(f"y_{i}" for i in range(n)),
        (),
        (),
        (),
        (),
        (),
        np.full(n, scale),
        np.array(stiff.start),
        (Segment(0.0, stiff.end),),
        np.array([0.0, stiff.end]),
    )


_R = sympy.Float
ROBER = StiffProblem(
    [
        -_R("0.04") * y(1) + _R("1e4") * y(2) * y(3),
        _R("0.04") * y(1) - _R("1e4") * y(2) * y(3) - _R("3e7") * y(2) ** 2,
        _R("3e7") * y(2) ** 2,
    ],
    [1.0, 0.0, 0.0],
    1e11,
    [0.2083340149701255e-07, 0.8333360770334713e-13, 0.9999999791665050],
)
HIRES = StiffProblem(
    [
        -_R("1.71") * y(1) + _R("0.43") * y(2) + _R("8.32") * y(3) + _R("0.0007"),
        _R("1.71") * y(1) - _R("8.75") * y(2),
        -_R("10.03") * y(3) + _R("0.43") * y(4) + _R("0.035") * y(5),
        _R("8.32") * y(2) + _R("1.71") * y(3) - _R("1.12") * y(4),
        -_R("1.745") * y(5) + _R("0.43") * (y(6) + y(7)),
        -280 * y(6) * y(8) + _R("0.69") * y(4) + _R("1.71") * y(5) - _R("0.43") * y(6) + _R("0.69") * y(7),
        280 * y(6) * y(8) - _R("1.81") * y(7),
        -280 * y(6) * y(8) + _R("1.81") * y(7),
    ],
    [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0057],
    321.8122,
    [
        0.7371312573325668e-3,
        0.1442485726316185e-3,
        0.5888729740967575e-4,
        0.1175651343283149e-2,
        0.2386356198831331e-2,
        0.6238968252742796e-2,
        0.2849998395185769e-2,
        0.2850001604814231e-2,
    ],
)
OREGO = StiffProblem(
    [
        _R("77.27") * (y(2) + y(1) * (1 - _R("8.375e-6") * y(1) - y(2))),
        (y(3) - (1 + y(1)) * y(2)) / _R("77.27"),
        _R("0.161") * (y(1) - y(3)),
    ],
    [1.0, 2.0, 3.0],
    360.0,
    [0.1000814870318523e1, 0.1228178521549917e4, 0.1320554942846706e3],
)
VDPOL = StiffProblem(
    [y(2), ((1 - y(1) ** 2) * y(2) - y(1)) * 1_000_000],
    [2.0, 0.0],
    2.0,
    [0.1706167732170483e1, -0.8928097010247975],
)
#: Rate constants of the 25 reactions of the air-pollution model, and the states each is of.
_POLLU_RATES = [
    ("0.35", 1), ("26.6", 2, 4), ("12300", 5, 2), ("0.00086", 7), ("0.00082", 7),
    ("15000", 7, 6), ("0.00013", 9), ("24000", 9, 6), ("16500", 11, 2), ("9000", 11, 1),
    ("0.022", 13), ("12000", 10, 2), ("1.88", 14), ("16300", 1, 6), ("4800000", 3),
    ("0.00035", 4), ("0.0175", 4), ("100000000", 16), ("444000000000", 16), ("1240", 17, 6),
    ("2.1", 19), ("5.78", 19), ("0.0474", 1, 4), ("1780", 19, 1), ("3.12", 20),
]  # fmt: skip
#: For each state the reactions that make it, and, negative, those that use it up.
_POLLU_BALANCE = [
    [2, 3, 9, 11, 12, 22, 25, -1, -10, -14, -23, -24],
    [1, 21, -2, -3, -9, -12],
    [1, 17, 19, 22, -15],
    [15, -2, -16, -17, -23],
    [4, 4, 6, 7, 13, 20, -3],
    [3, 18, 18, -6, -8, -14, -20],
    [13, -4, -5, -6],
    [4, 5, 6, 7],
    [-7, -8],
    [7, 9, -12],
    [8, 11, -9, -10],
    [9],
    [10, -11],
    [12, -13],
    [14],
    [16, -18, -19],
    [-20],
    [20],
    [23, 25, -21, -22, -24],
    [24, -25],
]


def _pollu() -> list[sympy.Expr]:
    rates = [_R(k) * sympy.Mul(*(y(int(i)) for i in of)) for k, *of in _POLLU_RATES]
    return [sympy.Add(*(sympy.sign(r) * rates[abs(r) - 1] for r in row)) for row in _POLLU_BALANCE]


POLLU = StiffProblem(
    _pollu(),
    [0, 0.2, 0, 0.04, 0, 0, 0.1, 0.3, 0.01, 0, 0, 0, 0, 0, 0, 0, 0.007, 0, 0, 0],
    60.0,
    [
        0.5646255480022769e-01,
        0.1342484130422339,
        0.4139734331099427e-08,
        0.5523140207484359e-02,
        0.2018977262302196e-06,
        0.1464541863493966e-06,
        0.7784249118997964e-01,
        0.3245075353396018,
        0.7494013383880406e-02,
        0.1622293157301561e-07,
        0.1135863833257075e-07,
        0.2230505975721359e-02,
        0.2087162882798630e-03,
        0.1396921016840158e-04,
        0.8964884856898295e-02,
        0.4352846369330103e-17,
        0.6899219696263405e-02,
        0.1007803037365946e-03,
        0.1772146513969984e-05,
        0.5682943292316392e-04,
    ],
)
PROBLEMS = {"ROBER": ROBER, "HIRES": HIRES, "OREGO": OREGO, "POLLU": POLLU, "VDPOL": VDPOL}
