"""The protocol of the calibration: which paper judges, how much each target counts, what is fitted.

``calibration/protocol.toml`` was committed before the first fit. Its head states the rules, its table
``frozen`` every target with split, agreement and weight as they were then. `differences` says where
target files have since moved; ``python -m myosat.analysis.protocol`` writes the table anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

from myosat.analysis import targets as evidence
from myosat.analysis.loss import can_be_fitted, weights
from myosat.analysis.target_file import SPLITS
from myosat.analysis.target_rows import Source, Target
from myosat.kernel import datafile
from myosat.scenario import library

FILE = library.PACKAGE / "calibration" / "protocol.toml"
_FROZEN = "[frozen]"


@dataclass(frozen=True)
class Protocol:
    """The rules.

    Attributes
    ----------
    quoted
        Papers whose figures were quoted where the model was designed: calibration.
    named
        Papers named for validation from the start.
    one_in
        Of all other papers, one in so many validates, by the hash of its DOI.
    fitted
        The names of the parameters that are fitted.
    wanted
        The share within tolerance that was wanted of each split.
    covered
        Between which shares the 90 % intervals were wanted to hold.
    frozen
        By id of a target, what is in `record`.
    """

    quoted: frozenset[str]
    named: frozenset[str]
    one_in: int
    fitted: tuple[str, ...]
    wanted: dict[str, float]
    covered: tuple[float, float]
    frozen: dict[str, dict[str, Any]]

    def split(self, source: Source) -> str:
        """The split of a paper; what the project asks of itself is no paper, and calibrates."""
        key = source.key or source.citation
        if key in self.named:
            return "validation"
        if key in self.quoted or source.block == "requirement":
            return "calibration"
        digest = hashlib.sha256((source.doi or key).strip().lower().encode()).hexdigest()
        return "validation" if int(digest[:8], 16) % self.one_in == 0 else "calibration"


@cache
def protocol() -> Protocol:
    """The protocol as committed."""
    data = cast(dict[str, Any], datafile.read(FILE).data)
    split, fit = data["split"], data["fit"]
    return Protocol(
        frozenset(split["quoted"]),
        frozenset(split["named"]),
        int(split["one_in"]),
        tuple(fit["parameters"]),
        {split: float(data["wanted"][split]) for split in SPLITS},
        tuple(data["wanted"]["covered"]),
        dict(data.get("frozen", {})),
    )


def record(targets: Sequence[Target]) -> dict[str, dict[str, Any]]:
    """What is frozen of each target: split, what is measured when, what agrees with it, and its weight."""
    fitted = [t for t in targets if t.split == "calibration" and can_be_fitted(t)]
    weight = {t.id: float(w) for t, w in zip(fitted, weights(fitted), strict=True)}
    return {
        t.id: {
            "split": t.split,
            "given": t.by_construction,
            "measure": _measure(t),
            "low": _figure(t.range.low),
            "high": _figure(t.range.high),
            "unit": t.unit,
            "weight": _figure(weight.get(t.id, 0.0)),
        }
        for t in targets
    }


def differences(targets: Sequence[Target]) -> list[str]:
    """Where target files no longer say what was frozen, or break the rule of the split; one sentence each."""
    rules, now = protocol(), record(targets)
    moved = [
        f"{id}: {key} was {was.get(key)}, is {now[id][key]}"
        for id, was in rules.frozen.items()
        if id in now
        for key in now[id]
        if was.get(key) != now[id][key]
    ]
    gone = [f"{id}: is gone" for id in rules.frozen if id not in now]
    new = [f"{id}: was not there" for id in now if id not in rules.frozen]
    wrong = [
        f"{t.id}: its paper belongs to {rules.split(t.source)}"
        for t in targets
        if t.split != rules.split(t.source)
    ]
    return [*moved, *gone, *new, *wrong]


def shipped() -> list[Target]:
    """Every target of the package."""
    return [target for file in evidence.load_all(evidence.shipped()) for target in file.targets]


def write(path: Path, targets: Iterable[Target]) -> None:
    """Write the table of targets under the head of the file."""
    head = path.read_text(encoding="utf-8").partition(_FROZEN)[0]
    rows = [f"{_text(id)} = {_inline(row)}" for id, row in record(list(targets)).items()]
    path.write_text(head + "\n".join([_FROZEN, *rows, ""]), encoding="utf-8")


def _measure(target: Target) -> str:
    """What is measured, of what, and when, in words that change when any of it does."""
    ask = target.ask
    what = target.readout if target.per is None else f"{target.readout} per {target.per}"
    other = "" if target.comparator is None else f" against {target.comparator.name}"
    when = [f"{value:.6g}" for value in (ask.time, *(ask.window or ())) if value is not None]
    return f"{target.statistic} of {what} in {target.case.name}{other} at {' to '.join(when) or 'no time'}"


def _figure(value: float) -> float:
    return float(f"{value:.6g}")


def _inline(row: dict[str, Any]) -> str:
    return "{" + ", ".join(f"{key} = {_text(value)}" for key, value in row.items()) + "}"


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return repr(value)
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    write(FILE, shipped())
