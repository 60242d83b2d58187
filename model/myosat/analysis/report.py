"""What a validation says: one outcome per target, scores per split and block, the misses by name."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from myosat.analysis.outcomes import Outcome, as_dict, figure, predicted_text, row_of, wanted_text
from myosat.analysis.protocol import protocol
from myosat.analysis.scores import Score, score
from myosat.analysis.tables import Table, number
from myosat.analysis.target_file import SPLITS
from myosat.errors import InputError, Problem

if TYPE_CHECKING:
    import pandas

COLUMNS = ("target", "observed", "predicted", "90 %", "tolerance", "unit", "result")


@dataclass(frozen=True)
class CellScore:
    """How the fractions of a single-cell study are met.

    Attributes
    ----------
    nrmse
        Over seven types and all days after injury, each type over its largest fraction.
    copied
        What the calibration study scores when it is copied onto this one; None for that study itself.
    capture
        Capture factors, fitted on the calibration study.
    fractions
        A row for each day after injury and type: the fraction ``measured``, that which is ``seen`` of the
        model through the capture factors, and the model's own, ``uncaught``.
    course
        What is seen of the model on many days: a column for each type.
    error
        Why there is no score; empty if there is one.
    """

    name: str
    citation: str
    split: str
    nrmse: float
    copied: float | None
    capture: Mapping[str, float]
    fractions: pandas.DataFrame = field(repr=False, compare=False)
    course: pandas.DataFrame = field(repr=False, compare=False)
    error: str = ""

    @classmethod
    def failed(cls, name: str, citation: str, split: str, error: str) -> CellScore:
        """A study whose scenario could not be run."""
        import pandas

        nothing = pandas.DataFrame()
        return cls(name, citation, split, math.nan, None, {}, nothing, nothing, error)

    def __str__(self) -> str:
        if self.error:
            return f"{self.split}: {self.name}, failed: {self.error}"
        factors = ", ".join(f"{name} {number(value)}" for name, value in self.capture.items())
        floor = "" if self.copied is None else f"; the other study copied onto it scores {self.copied:.3f}"
        return f"{self.split}: {self.name}, nRMSE {self.nrmse:.3f}{floor} (capture factors: {factors})"


@dataclass(frozen=True, repr=False)
class Report:
    """The outcome of every target, in the order of the files, and of the single-cell studies."""

    outcomes: tuple[Outcome, ...]
    cells: tuple[CellScore, ...] = ()

    def __len__(self) -> int:
        return len(self.outcomes)

    def __getitem__(self, id: str) -> Outcome:
        """The outcome of a target, by the name of its file and its own: ``hancock2012.name``."""
        for outcome in self.outcomes:
            if id in (outcome.target.id, outcome.target.name):
                return outcome
        raise KeyError(f"no target named {id!r}")

    @cached_property
    def score(self) -> Mapping[str, Score]:
        """The score of every split that has targets."""
        own = {split: [o for o in self.outcomes if o.target.split == split] for split in SPLITS}
        return {split: score(outcomes) for split, outcomes in own.items() if outcomes}

    def summary(self, split: str) -> str:
        """The score of a split in words; with what was wanted, if every target that ships is there."""
        return f"{self.score[split]}{''.join(f'; {text}' for text in self.wanted(split))}"

    def wanted(self, split: str) -> list[str]:
        """What was wanted of a split, and whether it is met; nothing unless all shipped targets are there."""
        rules, found = protocol(), self.score[split]
        whole = {id for id, row in rules.frozen.items() if row["split"] == split}
        if whole != {o.target.id for o in self.outcomes if o.target.split == split}:
            return []
        least, (low, high) = rules.wanted[split], rules.covered
        told = [f"wanted {100 * least:.0f} % within tolerance, {_met(found.share >= least)}"]
        if found.covered is not None and found.covered.n:
            met = _met(low <= found.covered.share <= high)
            told.append(f"wanted intervals that hold {100 * low:.0f} to {100 * high:.0f} %, {met}")
        return told

    @property
    def misses(self) -> list[Outcome]:
        """The targets that the model does not meet, or that could not be run."""
        return [outcome for outcome in self.outcomes if outcome.result in ("miss", "failed")]

    @property
    def passed(self) -> bool:
        """Whether every target is met."""
        return not self.misses

    def below(self, share: float) -> list[str]:
        """The splits of which less than a share of the sized targets is within tolerance."""
        return [split for split, found in self.score.items() if found.n and found.share < share]

    def table(self, split: str | None = None) -> Table:
        """Name, observed, predicted, tolerance, and pass, miss or input; of all, or of one split."""
        rows = [row_of(outcome) for outcome in self.outcomes if split in (None, outcome.target.split)]
        title = "" if split is None else f"{split}: {self.summary(split)}"
        if any(row[3] for row in rows):
            return Table(COLUMNS, rows, right=frozenset({1, 2, 3}), title=title)
        narrow = [(*row[:3], *row[4:]) for row in rows]
        return Table((*COLUMNS[:3], *COLUMNS[4:]), narrow, right=frozenset({1, 2}), title=title)

    def blocks(self) -> Table:
        """The score of each block of each split."""
        rows = [
            (
                split,
                block,
                f"{sized.within} of {sized.n}" if sized.n else "-",
                f"{100 * sized.share:.0f} %" if sized.n else "-",
                "-" if math.isnan(sized.nrmse) else f"{sized.nrmse:.3g}",
                f"{signs.within} of {signs.n}" if signs.n else "-",
            )
            for split, found in self.score.items()
            for block, (sized, signs) in found.blocks.items()
        ]
        columns = ("split", "block", "sized", "share", "nRMSE", "signs and nulls")
        return Table(columns, rows, right=frozenset({2, 3, 4, 5}))

    def __repr__(self) -> str:
        scores = [f"{split}: {self.summary(split)}" for split in self.score]
        return f"Report({'; '.join([f'{len(self)} targets', *scores, *map(str, self.cells)])})"

    def __str__(self) -> str:
        parts = [str(self.table(split)) for split in self.score]
        details = [f"  {o.target.id}: {o.error_message or o.detail}" for o in self.outcomes if _told(o)]
        if details:
            parts.append("\n".join(["Details", *details]))
        names = [line for outcome in self.misses for line in _miss(outcome)]
        parts.append("\n".join([f"Misses: {len(self.misses) or 'none'}", *names]))
        if len(self.score) > 1 or any(len(found.blocks) > 1 for found in self.score.values()):
            parts.append(str(self.blocks()))
        lines = [f"{split}: {self.summary(split)}" for split in self.score]
        parts.append("\n".join([*lines, *map(str, self.cells)]))
        return "\n\n".join(parts)

    def _repr_html_(self) -> str:
        shown = [
            f"<p>{split}: {self.summary(split)}</p>{self.table(split).to_dataframe().to_html(index=False)}"
            for split in self.score
        ]
        return "".join(shown)

    def to_dict(self) -> dict[str, object]:
        """Scores and targets as plain values; what has no finite number is None."""
        cells = [
            {
                "name": c.name,
                "split": c.split,
                "nrmse": None if c.error else c.nrmse,
                "copied": c.copied,
                "capture": dict(c.capture),
                "error": c.error or None,
            }
            for c in self.cells
        ]
        return {
            "score": {
                split: {**found.to_dict(), "wanted": self.wanted(split)}
                for split, found in self.score.items()
            },
            "cells": cells,
            "targets": [as_dict(outcome) for outcome in self.outcomes],
        }

    def to_json(self) -> str:
        """`to_dict` as JSON text."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n"

    def to_dataframe(self) -> pandas.DataFrame:
        """One row per target."""
        import pandas

        return pandas.DataFrame([as_dict(outcome) for outcome in self.outcomes])


def read_share(text: str) -> float:
    """A share from 0 to 1, or in percent.

    Raises
    ------
    InputError
        If it is neither.
    """
    number_, _, rest = text.strip().partition("%")
    try:
        share = float(number_) / (100.0 if "%" in text else 1.0)
    except ValueError:
        share = math.nan
    if not 0.0 <= share <= 1.0 or rest:
        raise InputError(
            Problem(None, None, "--min-score", f"found '{text[:40]}'", "0 to 1, or 0 % to 100 %")
        )
    return share


def _met(met: bool) -> str:
    return "met" if met else "MISSED"


def _told(outcome: Outcome) -> bool:
    return bool(outcome.error_message or outcome.detail)


def _miss(outcome: Outcome) -> list[str]:
    """A miss in two lines: what it is, and why."""
    if outcome.error_message:
        return [f"  {outcome.target.id}: failed: {outcome.error_message}"]
    line = f"  {outcome.target.id}: {predicted_text(outcome)}, wanted {wanted_text(outcome.target)}"
    return [line, f"    {outcome.reason or 'no reason written yet'}"]


__all__ = ["CellScore", "Outcome", "Report", "figure", "read_share"]
