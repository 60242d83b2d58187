"""The what-if page with the published figures that its presets can show."""

from __future__ import annotations

import math
import webbrowser
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from myosat.analysis import observation, targets
from myosat.analysis.target_rows import Target
from myosat.analysis.trace import series_units
from myosat.errors import InputError, OutputError
from myosat.explorer.settings import preset_names
from myosat.kernel import units
from myosat.kernel.cache import cache_folder
from myosat.scenario.comparator import substance
from myosat.scenario.grammar import load
from myosat.scenario.output import write_file

Point = dict[str, Any]
#: Statistics that can be drawn on a curve: as it is or relative to its start, and what is then added.
DRAWN = {
    "value": ("value", 0.0),
    "mean_over": ("value", 0.0),
    "time_crossing": ("value", 0.0),
    "ratio": ("relative", 0.0),
    "change": ("relative", 1.0),
}
#: For so long [day] a subject to which nothing happens stays what it was.
STEADY = 200.0
#: Macrophages of a sample that are less of it than this have no share of M1 among them.
SOME = 0.01


@dataclass(frozen=True)
class Explorer:
    """The page, ready to be written or opened."""

    name: str
    html: str = field(repr=False)

    def save(self, path: str | Path, *, force: bool = False) -> Path:
        """Write the page to one file.

        Raises
        ------
        OutputError
            If the file exists and ``force`` is not given, or it cannot be written.
        """
        write_file(path, lambda draft: draft.write_text(self.html, "utf-8"), force=force)
        return Path(path)

    def open(self, path: str | Path) -> Path:
        """Write the page, replacing what is there, and show it in the browser.

        Raises
        ------
        OutputError
            If the file cannot be written, or there is no browser.
        """
        found = self.save(path, force=True).resolve()
        if not webbrowser.open(found.as_uri()):
            raise OutputError(f"no browser can be opened here; open this file in one: {found}")
        return found


def page_file(name: str) -> Path:
    """Where the page is put when it is opened without a name of its own: in the user's private cache."""
    folder = cache_folder().parent / "pages"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder / f"{name[:100]}.html"


def points() -> Iterator[Point]:
    """Published figures for presets; see `Point` of the page's contract."""
    presets = {substance(scenario): scenario.name for scenario in map(load, preset_names())}
    for path in targets.shipped():
        try:
            found = targets.load(path).targets
        except InputError:  # `validate` tells what is wrong with a file
            continue
        for target in found:
            preset = presets.get(substance(target.case.scenario))
            published = target.source.block != "requirement"
            if preset is not None and published and _drawable(target):
                yield _point(target, preset)
    yield from _cell_points(presets.values())


def _drawable(target: Target) -> bool:
    """Whether a target can be shown as a point on the curve of its readout."""
    ask, other = target.ask, target.comparator
    if target.statistic not in DRAWN or target.per is not None or target.case.each_rate is not None:
        return False
    if target.by_construction or (ask.time is None and ask.window is None and ask.level is None):
        return False
    if any(each is not None for each in (ask.against, ask.since, ask.base)):
        return False
    if other is None:
        return True
    # Left alone, a subject stays what it was for a while, and so stands for the start.
    alone = not other.scenario.events and not other.scenario.active_courses
    return alone and target.statistic in ("ratio", "change") and other.scenario.duration < STEADY


def _point(target: Target, preset: str) -> Point:
    """A target as a point; numbers in the unit in which the page shows the readout."""
    kind, added = DRAWN[target.statistic]
    scenario = target.case.scenario
    own = series_units(scenario.model, scenario.subject.species)[target.readout]
    unit = "1" if kind == "relative" else own
    crossing = target.statistic == "time_crossing"
    factor = units.shown("day" if crossing else unit) / target.factor

    def shown(value: float | str | None) -> float | None:
        if value is None or isinstance(value, str) or not math.isfinite(value):
            return None
        return float(f"{value * factor + added:.6g}")

    ask, wanted, source = target.ask, target.range, target.source
    days = [ask.time] if ask.time is not None else list(ask.window or ())
    value, low, high = (shown(each) for each in (target.observed, wanted.low, wanted.high))
    if crossing:
        days = [each for each in (low, high) if each is not None]
        value, low, high = (ask.level or 0.0) * units.shown(unit), None, None
    made: Point = {
        "preset": preset,
        "readout": target.readout,
        "unit": unit,
        "days": days,
        "kind": kind,
        "value": value,
        "low": low,
        "high": high,
        "name": target.name,
        "note": target.note,
        "citation": source.citation,
        "split": target.split,
    }
    return {**made, "doi": source.doi} if source.doi else made


def _cell_points(presets: Collection[str]) -> Iterator[Point]:
    """The share of M1 among macrophages in single-cell series: both are caught alike."""
    for series in map(observation.load, observation.shipped()):
        if series.observation.scenario not in presets:
            continue
        types = list(series.observation.readouts)
        m1, m2 = (series.fractions[types.index(name)] for name in ("m1", "m2"))
        for day, one, other in zip(series.times, m1, m2, strict=True):
            if day == 0.0 or one + other < SOME:
                continue
            yield {
                "preset": series.observation.scenario,
                "readout": "m1_fraction",
                "unit": "1",
                "days": [float(day)],
                "kind": "value",
                "value": round(float(one / (one + other)), 3),
                "low": None,
                "high": None,
                "name": f"M1 share, {series.name}",
                "note": "M1/(M1 + M2) of single cells.",
                "citation": series.citation,
                "split": series.split,
            }
