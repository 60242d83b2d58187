"""The compiled engine: the same equations as machine code, for ensembles and long schedules."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from myosat.engine.problem import Problem, Solution
from myosat.errors import InputError
from myosat.errors import Problem as Trouble

if TYPE_CHECKING:
    from myosat.engine.compiled.subjects import Outcome

#: Relative tolerance that keeps the scaled difference to the reference below 1e-6, also where a step
#: crosses a corner of the equations, such as a niche that fills up: the error estimate may miss it at 1e-7.
DEFAULT_TOLERANCE = 1e-8
#: How an exposure acts, as numbers that `stepper.set_levers` reads.
LAWS = {"linear": 0, "saturating": 1, "power": 2}


def solve(problem: Problem, *, tolerance: float | None = None) -> Solution:
    """Integrate one problem with everything recorded; see `myosat.engine.solve`."""
    _check()
    from myosat.engine.compiled.run import solve as run

    return run(problem, tolerance=tolerance)


def ensemble(
    problems: Iterable[Problem], *, tolerance: float | None = None, threads: int | None = None
) -> Iterator[Outcome]:
    """Integrate many problems; see `myosat.engine.compiled.subjects.ensemble`."""
    _check()
    from myosat.engine.compiled.subjects import ensemble as run

    return run(problems, tolerance=tolerance, threads=threads)


def _check() -> None:
    if importlib.util.find_spec("llvmlite") is None:
        message, allowed = "the compiled engine needs llvmlite", "pip install 'myosat[fast]', or engine scipy"
        raise InputError(Trouble(None, None, "engine", message, allowed))
