"""Scores of a validation: how many targets are met, per split and block, sizes and signs apart."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from myosat.analysis.citations import behind_the_model
from myosat.analysis.target_file import BLOCKS

if TYPE_CHECKING:
    from myosat.analysis.outcomes import Outcome

REQUIREMENT = "requirement"


@dataclass(frozen=True)
class Tally:
    """Some targets: how many, how many of them are met, and the root mean square of their errors."""

    n: int
    within: int
    nrmse: float

    @property
    def share(self) -> float:
        """The share that is met; nan of none."""
        return self.within / self.n if self.n else math.nan

    def to_dict(self) -> dict[str, Any]:
        """As plain values; what is no number is None."""
        numbers = {"n": self.n, "within": self.within, "share": self.share, "nrmse": self.nrmse}
        return {key: None if math.isnan(value) else value for key, value in numbers.items()}


@dataclass(frozen=True)
class Score(Tally):
    """Targets of one split.

    Its own numbers are of sized targets: those that state a size and that the model is not given.

    Attributes
    ----------
    signs
        Directions and nulls.
    papers
        Sized targets of papers, without what the project asks of itself.
    unread, unread_signs
        Of these, and of the signs, those of papers that no file of the model cites.
    still, still_signs
        Sized targets, and signs, that a model in which nothing changes would meet.
    blocks
        Sized targets and signs of each block.
    inputs
        How many more the model is given.
    covered
        Of the sized targets with one observed value and an interval, how many intervals hold it; None
        without intervals.
    """

    signs: Tally
    papers: Tally
    unread: Tally
    unread_signs: Tally
    still: Tally
    still_signs: Tally
    blocks: Mapping[str, tuple[Tally, Tally]]
    inputs: int
    covered: Tally | None = None

    def to_dict(self) -> dict[str, Any]:
        """As plain values."""
        blocks = {
            name: {**sized.to_dict(), "signs": signs.to_dict()}
            for name, (sized, signs) in self.blocks.items()
        }
        parts = ("signs", "papers", "unread", "unread_signs", "still", "still_signs")
        found = {**super().to_dict(), **{part: getattr(self, part).to_dict() for part in parts}}
        coverage = None if self.covered is None else self.covered.to_dict()
        return {**found, "blocks": blocks, "inputs": self.inputs, "coverage": coverage}

    def __str__(self) -> str:
        parts = [
            f"{self.within} of {self.n} sized within tolerance{_percent(self)}, nRMSE {_figure(self.nrmse)}"
        ]
        if 0 < self.papers.n < self.n:
            parts.append(f"papers alone {self.papers.within} of {self.papers.n}{_percent(self.papers)}")
        if 0 < self.unread.n < self.papers.n:
            unread = f"{self.unread.within} of {self.unread.n}{_percent(self.unread)}"
            signs = f"{self.unread_signs.within} of {self.unread_signs.n} signs and nulls"
            parts.append(f"of papers that no file of the model cites {unread} and {signs}")
        if self.signs.n:
            parts.append(f"signs and nulls {self.signs.within} of {self.signs.n}")
        if self.covered is not None and self.covered.n:
            text = f"90 % intervals hold {self.covered.within} of {self.covered.n}"
            parts.append(f"{text}{_percent(self.covered)}")
        if self.inputs:
            parts.append(f"{self.inputs} more given to the model, marked input")
        if still := " and ".join(
            f"{one.within} of {one.n}" for one in (self.still, self.still_signs) if one.n
        ):
            parts.append(f"a model in which nothing changes meets {still}")
        return "; ".join(parts)


def score(outcomes: Sequence[Outcome]) -> Score:
    """The score of the outcomes of one split."""
    counted = [outcome for outcome in outcomes if not outcome.target.by_construction]
    sized, signs = [o for o in counted if o.target.sized], [o for o in counted if not o.target.sized]
    blocks = {
        block: (
            tally(o for o in sized if o.target.source.block == block),
            tally(o for o in signs if o.target.source.block == block),
        )
        for block in BLOCKS
        if any(o.target.source.block == block for o in counted)
    }
    held = [o.covered for o in sized if o.covered is not None]
    whole = tally(sized)
    papers = [o for o in sized if o.target.source.block != REQUIREMENT]
    return Score(
        whole.n,
        whole.within,
        whole.nrmse,
        tally(signs),
        tally(papers),
        _unread(papers),
        _unread(signs),
        _still(sized),
        _still(signs),
        blocks,
        len(outcomes) - len(counted),
        Tally(len(held), sum(held), math.nan) if held else None,
    )


def tally(outcomes: Iterable[Outcome]) -> Tally:
    """Counts, and the root mean square error, of some outcomes; nan of none."""
    found = list(outcomes)
    square = sum(outcome.error**2 for outcome in found) / len(found) if found else math.nan
    return Tally(len(found), sum(outcome.passed for outcome in found), math.sqrt(square))


def _unread(outcomes: Iterable[Outcome]) -> Tally:
    return tally(o for o in outcomes if o.target.source.mark not in behind_the_model())


def _still(outcomes: Sequence[Outcome]) -> Tally:
    return Tally(len(outcomes), sum(outcome.met_if_still for outcome in outcomes), math.nan)


def _percent(counted: Tally) -> str:
    return f" ({100 * counted.share:.0f} %)" if counted.n else ""


def _figure(value: float) -> str:
    return "none" if math.isnan(value) else f"{value:.3g}"
