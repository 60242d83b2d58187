"""A sensitivity analysis as a user holds it: with its figure, and its folder."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from myosat.analysis.influences import EXPLAINED, Influence, Influences
from myosat.api.runs import Drawing
from myosat.errors import OutputError
from myosat.scenario import output
from myosat.version import DISCLAIMER

if TYPE_CHECKING:
    import pandas

    from myosat.figures.bars import Bar

#: The file of finished runs, which marks a folder as one of ours; and what is written beside it.
MEMORY, TABLE, REPORT, FAILURES, FIGURE = (
    "runs.jsonl",
    "sensitivity.csv",
    "report.txt",
    "failures.csv",
    "sensitivity.png",
)
FORMAT = "myosat sensitivity 1"
_LABELS = {
    "local": "Elasticity (% for each %)",
    "morris": "Mean size of the change, µ* ({unit})",
    "sobol": "Share of the variance",
}
_LEGENDS = {
    "local": ("higher parameter, higher readout", "higher parameter, lower readout"),
    "morris": ("raises the readout", "lowers it"),
    "sobol": ("total (ST)", "alone (S1)"),
}
_WHERE = {
    "local": "near the present values",
    "morris": "over the priors",
    "sobol": "by its variance over the priors",
}


@dataclass(frozen=True)
class Bars(Drawing):
    """A drawing of bars, with its own numbers."""

    frame: pandas.DataFrame = field(kw_only=True, repr=False)

    @property
    def data(self) -> pandas.DataFrame:
        """The numbers behind the figure."""
        return self.frame


@dataclass(frozen=True)
class Sensitivity(Influences):
    """An analysis that can be drawn and saved; see `Influences` for what it holds."""

    def plot(self, *, style: str = "light", size: str = "slide") -> Bars:
        """Draw the ten most influential parameters of each readout, of four readouts at most.

        Raises
        ------
        InputError
            If there is no such style or size.
        """
        from myosat import figures
        from myosat.figures import bars, words

        panels = [self._panel(name) for name in self.units][: bars.PANELS]
        scenario, first = self.result.scenario, next(iter(self.units))
        leading = self.of(first)
        told = (
            f"{leading[0].parameter} matters most to {first}" if leading else "no parameter could be judged"
        )
        message = f"{words.capital(words.title(scenario))}: {told}"
        day = words.time_unit(scenario.duration).when(self.at)
        names = words.listed([panel.title for panel in panels])
        subtitle = f"{names} {day}, {_WHERE[self.method]} ({words.subject(scenario)})"
        model = self.result.model.id
        figure = figures.draw_bars(panels, message, subtitle, _LEGENDS[self.method], model, style, size)
        data = self.to_dataframe().groupby("readout", sort=False).head(bars.MOST)
        frame = data.iloc[: sum(len(panel.bars) for panel in panels)].reset_index(drop=True)
        caption = f"{message}. {EXPLAINED[self.method]}. {' '.join(self.notes)}".strip()
        return Bars("sensitivity", figure, caption, (self.result,), frame=frame)

    def _panel(self, name: str) -> Any:
        from myosat.figures import bars, words

        unit = words.unit(self.units[name]) or "of 1"
        label = _LABELS[self.method].format(unit=unit)
        return bars.Panel(name, label, [self._bar(row) for row in self.of(name)[: bars.MOST]])

    def _bar(self, row: Influence) -> Bar:
        from myosat.figures.bars import Bar

        found = row.measures
        if self.method == "local":
            return Bar(row.parameter, found["elasticity"], sign=found["elasticity"])
        if self.method == "morris":
            return Bar(row.parameter, found["mu_star"], found["mu_star_conf"], sign=found["mu"])
        return Bar(row.parameter, found["ST"], found["ST_conf"], found["S1"], found["S1_conf"])

    def save(self, folder: str | Path) -> Path:
        """Write table, report, failures, figure and provenance into a folder, beside runs kept there.

        Raises
        ------
        OutputError
            If the folder holds something else, or cannot be written.
        """
        target = made_folder(folder)
        texts = {
            TABLE: self.to_dataframe().to_csv(index=False, lineterminator="\n"),
            REPORT: f"{self}\n\n{DISCLAIMER}\n",
            FAILURES: self._failures().to_csv(index=False, lineterminator="\n"),
            output.PROVENANCE: output.json_text(self._record()),
        }
        drawing = self.plot()
        for name, text in texts.items():
            output.write_file(target / name, _writer(text), force=True)
        output.write_file(target / FIGURE, drawing.savefig, force=True)
        return target

    def _failures(self) -> pandas.DataFrame:
        import pandas

        return pandas.DataFrame(list(self.failures.items()), columns=["run", "reason"])

    def _record(self) -> dict[str, Any]:
        """What is needed to do the same again."""
        record = output.provenance_record({self.result.scenario.name: self.result}, {})
        asked = {
            "method": self.method,
            "day": self.at,
            "readouts": list(self.units),
            "parameters": list(dict.fromkeys(row.parameter for row in self.rows)),
            "samples": self.samples,
            "runs": self.runs,
            "failed": len(self.failures),
            "notes": list(self.notes),
        }
        versions = {**record["versions"], **_library(self.method)}
        seed = None if self.method == "local" else self.seed
        return {**record, "format": FORMAT, "versions": versions, "seed": seed, "sensitivity": asked}

    def __repr__(self) -> str:
        failed = f", {len(self.failures)} failed" if self.failures else ""
        name = self.result.scenario.name
        return f"Sensitivity('{name}', {self.method}, {self.runs} runs{failed}: {', '.join(self.units)})"


def made_sensitivity(found: Influences) -> Sensitivity:
    """An analysis with its figure and its folder."""
    return Sensitivity(**{one.name: getattr(found, one.name) for one in fields(Influences)})


def check_folder(folder: str | Path) -> None:
    """Raise `OutputError` if a folder is there that holds something else."""
    target = Path(folder)
    try:
        if target.exists() and not target.is_dir():
            raise OutputError(f"{folder}: is a file; name a folder")
        if target.exists() and any(target.iterdir()) and not _ours(target):
            message = "exists and is no folder of a sensitivity analysis, so it is left alone; name another"
            raise OutputError(f"{folder}: {message}")
    except (OSError, ValueError) as error:
        raise OutputError(f"{folder}: cannot be read: {_reason(error)}") from None


def made_folder(folder: str | Path) -> Path:
    """The folder of an analysis, made if it is not there.

    Raises
    ------
    OutputError
        If it holds something else, or cannot be made.
    """
    check_folder(folder)
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written: {_reason(error)}") from None
    return Path(folder)


def _ours(folder: Path) -> bool:
    return any((folder / name).is_file() for name in (MEMORY, TABLE))


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _writer(text: str) -> Any:
    return lambda draft: draft.write_text(text, encoding="utf-8", newline="\n")


def _library(method: str) -> dict[str, str]:
    from importlib.metadata import version

    return {} if method == "local" else {"salib": version("SALib")}
