"""Many subjects: each on its own, a few at a time, the same whatever the number of threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from myosat.engine.compiled import DEFAULT_TOLERANCE
from myosat.engine.compiled.run import Subject, jumped
from myosat.engine.problem import Array, Problem
from myosat.engine.stream import stream
from myosat.errors import SolverError


@dataclass(frozen=True)
class Outcome:
    """What became of one subject.

    Attributes
    ----------
    states
        States at the problem's output times, shape (states, times); not a number from a failure on.
    failure
        Where in time and in which state the integration failed; None if it did not.
    """

    states: Array
    failure: str | None = None


def ensemble(
    problems: Iterable[Problem], *, tolerance: float | None = None, threads: int | None = None
) -> Iterator[Outcome]:
    """Integrate problems and yield an outcome for each, in order; a failed one harms no other.

    Parameters
    ----------
    problems
        As many as there are; they are drawn a few ahead of the outcomes.
    tolerance
        Relative tolerance, as for `solve`.
    threads
        As many as there are processors, unless given. Results do not depend on it.
    """
    rtol = tolerance or DEFAULT_TOLERANCE
    return stream(lambda problem: outcome(problem, rtol), problems, threads)


def outcome(problem: Problem, rtol: float) -> Outcome:
    """Integrate one problem and return its states at the output times."""
    subject = Subject(problem, rtol)
    found = np.full((len(problem.times), len(problem.states)), np.nan)
    y = problem.initial.copy()
    last = len(problem.segments) - 1
    try:
        for number, segment in enumerate(problem.segments):
            y = jumped(problem, segment, y, [])
            upper = problem.times <= segment.stop if number == last else problem.times < segment.stop
            inside = (problem.times >= segment.start) & upper
            found[inside] = subject.outputs(segment, y, problem.times[inside])
            y = subject.y.copy()
    except SolverError as error:
        return Outcome(found.T, str(error))
    return Outcome(found.T)
