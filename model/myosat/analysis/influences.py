"""What came of a sensitivity analysis: how much each readout owes to each parameter."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from myosat.analysis.tables import Table, days, number, unit_text
from myosat.errors import InputError, Problem, nearest_name
from myosat.scenario.result import Result

if TYPE_CHECKING:
    import pandas

#: What each method measures of a parameter, the one it is sorted by first.
MEASURES = {
    "local": ("elasticity",),
    "morris": ("mu_star", "mu_star_conf", "sigma", "mu", "steps"),
    "sobol": ("ST", "ST_conf", "S1", "S1_conf"),
}
#: What those numbers are, for people.
EXPLAINED = {
    "local": "elasticity: by how many percent the readout changes for each percent of the parameter",
    "morris": "mu* and mu: mean size and mean of the change as the parameter crosses the central 90 % of its "
    "prior, elsewhere anywhere in theirs; sigma: their spread; conf: half the 95 % confidence interval",
    "sobol": "S1: share of the readout's variance by the parameter alone; ST: with all that it does together "
    "with others, each over the central 90 % of its prior; conf: half the 95 % confidence interval",
}
HEADINGS = {"mu_star": "mu*", "mu_star_conf": "conf", "ST_conf": "conf", "S1_conf": "conf"}
#: A printed table ends after so many parameters; the others are in the data.
PRINTED = 20
#: Of runs that failed for the same reason, so many are printed by name.
NAMED = 3


@dataclass(frozen=True)
class Influence:
    """How much one readout owes to one parameter: numbers by the names in `MEASURES`."""

    readout: str
    parameter: str
    measures: Mapping[str, float]


@dataclass(frozen=True, repr=False)
class Influences:
    """A sensitivity analysis of one scenario.

    Attributes
    ----------
    method
        "local", "morris" or "sobol".
    at
        The day at which readouts are taken.
    result
        The run with every parameter at its value.
    units
        Unit of each readout, by name.
    rows
        By readout, the largest influence first.
    failures
        Why runs failed, by what they were.
    runs
        How many runs there were, those that failed included.
    samples, seed
        Trajectories of Morris or base samples of Sobol (none for local), and what decides them.
    notes
        What was chosen or left out.
    """

    method: str
    at: float
    result: Result = field(repr=False)
    units: Mapping[str, str]
    rows: tuple[Influence, ...] = field(repr=False)
    failures: Mapping[str, str] = field(repr=False)
    runs: int
    samples: int | None
    seed: int
    notes: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def of(self, readout: str) -> list[Influence]:
        """The influences on one readout, the largest first.

        Raises
        ------
        InputError
            If it was not asked for.
        """
        if readout not in self.units:
            message, allowed = f"there is no '{readout}' in this analysis", ", ".join(self.units)
            near = nearest_name(readout, self.units)
            raise InputError(Problem(None, None, "readout", message, allowed, near))
        return [row for row in self.rows if row.readout == readout]

    def table(self, readout: str | None = None, most: int | None = PRINTED) -> Table:
        """The parameters that matter most to a readout, by default the first, at most ``most`` of them.

        Raises
        ------
        InputError
            As `of`.
        """
        name = next(iter(self.units)) if readout is None else readout
        rows, measures = self.of(name), MEASURES[self.method]
        shown = [(row.parameter, *(number(row.measures[m]) for m in measures)) for row in rows[:most]]
        left = len(rows) - len(shown)
        note = f"{left} more parameters have less influence" if left else ""
        value = f"{number(self.result.at(name, self.at))} {unit_text(self.units[name])}".strip()
        title = f"{name}, {value} on day {days(self.at)}"
        columns = ("parameter", *(HEADINGS.get(m, m) for m in measures))
        return Table(columns, shown, frozenset(range(1, len(columns))), title, note)

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        head = f"{self.result.scenario.title}: {self.method} sensitivity, {self.runs} runs"
        tables = [str(self.table(name)) for name in self.units]
        return "\n\n".join(filter(None, [head, *tables, EXPLAINED[self.method], *self.notes, self.failed()]))

    def failed(self) -> str:
        """The runs that failed, counted and named by reason; empty if none did."""
        if not self.failures:
            return ""
        reasons: dict[str, list[str]] = {}
        for name, reason in self.failures.items():
            reasons.setdefault(reason, []).append(name)
        lines = [f"{len(self.failures)} of {self.runs} runs failed:"]
        for reason, names in sorted(reasons.items(), key=lambda item: -len(item[1])):
            more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
            lines.append(f"  {len(names)} x {reason} ({'; '.join(names[:NAMED])}{more})")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        from html import escape

        tables = "".join(self.table(name).to_html() for name in self.units)
        told = "".join(
            f"<p>{escape(text)}</p>" for text in (EXPLAINED[self.method], *self.notes, self.failed()) if text
        )
        return f"<h4>{escape(self.result.scenario.title)}</h4>{tables}{told}"

    def to_dataframe(self) -> pandas.DataFrame:
        """One row per readout and parameter."""
        import pandas

        columns = ["readout", "parameter", *MEASURES[self.method]]
        rows = [{"readout": r.readout, "parameter": r.parameter, **r.measures} for r in self.rows]
        return pandas.DataFrame(rows, columns=columns)

    def to_dict(self) -> dict[str, Any]:
        """The whole analysis as plain values; what is no finite number is None."""
        return {
            "scenario": self.result.scenario.name,
            "method": self.method,
            "day": self.at,
            "samples": self.samples,
            "seed": self.seed,
            "runs": self.runs,
            "readouts": {
                name: {"unit": unit, "value": _plain(self.result.at(name, self.at))}
                for name, unit in self.units.items()
            },
            "influences": [
                {
                    "readout": row.readout,
                    "parameter": row.parameter,
                    **{key: _plain(value) for key, value in row.measures.items()},
                }
                for row in self.rows
            ],
            "notes": list(self.notes),
            "failures": dict(self.failures),
        }

    def to_json(self) -> str:
        """`to_dict` as JSON text."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n"


def ranked(method: str, readout: str, found: Mapping[str, Mapping[str, float]]) -> list[Influence]:
    """Influences on a readout from measures by parameter, the largest first; equal ones by name."""
    rows = [Influence(readout, name, measures) for name, measures in sorted(found.items())]
    return sorted(rows, key=lambda row: -abs(row.measures[MEASURES[method][0]]))


def _plain(value: float) -> float | None:
    return value if math.isfinite(value) else None
