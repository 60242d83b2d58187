"""Which result a figure measures each scenario against: one for all, or each its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from myosat.figures import words
from myosat.figures.language import say
from myosat.scenario.comparator import substance
from myosat.scenario.result import Result


@dataclass(frozen=True)
class Pairs:
    """Scenarios, and what each is measured against.

    Attributes
    ----------
    comparators
        One for each scenario; None for one that has nothing to be compared with.
    own
        Whether they differ, so that one would not be valid for all.
    """

    scenarios: tuple[Result, ...]
    comparators: tuple[Result | None, ...]
    own: bool

    @property
    def distinct(self) -> list[Result]:
        """The comparators, each once."""
        return each_once([one for one in self.comparators if one is not None])

    @property
    def drawn(self) -> list[Result]:
        """Everything that is drawn: the scenarios and then the comparators, each once."""
        return [*self.scenarios, *self.distinct]

    @property
    def stop(self) -> float:
        """The end of the time that all share [day]."""
        return min(float(result.time[-1]) for result in self.drawn)

    @property
    def names(self) -> list[str]:
        """A name for each result that is drawn."""
        if not self.own:
            return words.names([result.scenario for result in self.drawn])
        made = words.names([result.scenario for result in self.scenarios])
        for other in self.distinct:
            mine = [name for name, one in zip(made, self.comparators, strict=False) if same(one, other)]
            made.append(say("comparator of {scenarios}", scenarios=words.listed(mine)))
        return made


def same(one: Result | None, other: Result | None) -> bool:
    """Whether two results are of one simulation."""
    if one is None or other is None:
        return one is other
    return one is other or substance(one.scenario) == substance(other.scenario)


def each_once(results: Sequence[Result]) -> list[Result]:
    """Results without those that repeat the simulation of an earlier one."""
    found: list[Result] = []
    for one in results:
        if not any(same(one, other) for other in found):
            found.append(one)
    return found


def pairs(results: Sequence[Result]) -> Pairs:
    """What each of some results is measured against: the last one, unless they have others.

    Runs know their own comparator. It counts where the last result is there as that of another run.
    """
    *scenarios, last = results
    known: list[Result | None] = [getattr(result, "comparator", None) for result in scenarios]
    if any(one is last for one in known) and not all(same(one, last) for one in known):
        return Pairs(tuple(scenarios), tuple(known), own=True)
    return Pairs(tuple(scenarios), (last,) * len(scenarios), own=False)
