"""The page of a validation: scores, then a figure for each study and target, the misses first.

One file, no script.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

import numpy as np

from myosat.analysis.measures import STATISTICS, Ask
from myosat.analysis.outcomes import (
    Outcome,
    figure,
    predicted_text,
    unit_text,
    wanted_text,
)
from myosat.analysis.report import CellScore, Report
from myosat.analysis.tables import number
from myosat.analysis.trace import series_units
from myosat.engine.problem import Array
from myosat.figures import style, words
from myosat.kernel import units
from myosat.scenario import texts
from myosat.version import DISCLAIMER, __version__

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: Points of a line, at most; size of a figure [inch].
POINTS, WIDTH, HEIGHT = 160, 5.2, 2.5
#: Of a single-cell study: size of the figure [inch], and panels in a row.
WIDE, TALL, ACROSS = 9.2, 3.9, 4
#: Time units by the longest run that they suit [day], with their length [day].
CLOCKS = (
    (3.0, "hours", 1 / 24),
    (100.0, "days", 1.0),
    (3 * 365.25, "weeks", 7.0),
    (math.inf, "years", 365.25),
)
#: Statistics that are a function of time, and so can be drawn as the quantity that is held to the target.
OVER_TIME = (
    "value",
    "ratio",
    "change",
    "difference",
    "relative_ratio",
    "direction",
    "relative_direction",
    "null",
)
_CSS = """
body {font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem}
table {border-collapse: collapse; margin: 1rem 0} td, th {padding: .2rem .7rem; border-bottom: 1px solid #ddd}
article {display: grid; grid-template-columns: minmax(0, 5.4fr) 4fr; gap: 1rem; border-top: 1px solid #ddd;
  padding: .8rem 0; break-inside: avoid} article svg, figure svg {width: 100%; height: auto}
figure {margin: 0; border-top: 1px solid #ddd; padding: .8rem 0; break-inside: avoid}
figcaption {font-size: .9rem; max-width: 50rem}
h3 {margin: 0 0 .3rem; font-size: 1rem} .miss h3::after {content: " — missed"; color: #b33}
.failed h3::after {content: " — failed"; color: #b33}
.input h3::after {content: " — given to the model"; color: #777}
dl {margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 0 .6rem} dt {color: #666} dd {margin: 0}
.why {margin: .4rem 0 0} small {color: #666}
@media (max-width: 45rem) {article {grid-template-columns: 1fr}}
"""


def page(report: Report, progress: Callable[[int, int, str], None] | None = None) -> str:
    """The whole page as HTML text."""
    missed = report.misses
    met = [outcome for outcome in report.outcomes if outcome not in missed]
    sections: list[tuple[str, list[Outcome]]] = [("Missed", missed)]
    for split in report.score:
        for block in dict.fromkeys(o.target.source.block for o in met if o.target.split == split):
            own = [o for o in met if o.target.split == split and o.target.source.block == block]
            sections.append((f"Met: {split}, {block}", own))
    done, parts = 0, list[str]()
    for title, outcomes in sections:
        parts.append(f"<h2>{escape(title)} ({len(outcomes)})</h2>")
        for outcome in outcomes:
            parts.append(_article(outcome))
            done += 1
            if progress is not None:
                progress(done, len(report), outcome.target.id)
    scores = "".join(f"<p><b>{split}</b>: {escape(report.summary(split))}</p>" for split in report.score)
    cells = "".join(f"<p>{escape(str(one))}</p>" for one in report.cells)
    head = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>myosat: held to the evidence</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_CSS}</style>'
    )
    body = (
        f"<h1>myosat, held to the evidence</h1><p>Version {__version__}. Lines are the model, points and "
        "bars what was observed and its tolerance; dashed lines are what is compared with. "
        f"{escape(DISCLAIMER)}</p>{scores}{cells}{report.blocks().to_html()}{_studies(report.cells)}"
    )
    return f"{head}<body>{body}{''.join(parts)}</body></html>\n"


def _studies(cells: Sequence[CellScore]) -> str:
    """A figure for each single-cell study; why there is none for one that failed."""
    if not cells:
        return ""
    heading = f"<h2>Single-cell studies ({len(cells)})</h2>"
    return heading + "".join(_study(one) for one in cells)


def _study(one: CellScore) -> str:
    heading = f"<h3>{escape(one.name)}: fractions of cell types</h3>"
    if one.error:
        return f'<figure class="failed">{heading}<figcaption>{escape(one.error)}</figcaption></figure>'
    factors = ", ".join(f"{name} cells {number(value)}" for name, value in one.capture.items())
    floor = "" if one.copied is None else f"; the other study, copied onto this one, scores {one.copied:.3f}"
    caption = (
        f"Share of each of {len(one.course.columns)} types of cells; the study is of the {one.split} split. "
        f"Points: observed ({one.citation}). Lines: what sequencing would see of the model. How readily a "
        f"type is caught, the others being 1: {factors}. nRMSE {one.nrmse:.3f}{floor}."
    )
    return f"<figure>{heading}{study_picture(one)}<figcaption>{escape(caption)}</figcaption></figure>"


def study_picture(one: CellScore) -> str:
    """The figure of a single-cell study as SVG, a panel for each type of cell."""
    from matplotlib.figure import Figure

    with _styled(one.name):
        made, count = Figure(figsize=(WIDE, TALL), layout="constrained"), len(one.course.columns)
        panels = list(made.subplots(math.ceil(count / ACROSS), ACROSS, sharex=True).flat)
        for axes, (type, seen) in zip(panels, one.course.items(), strict=False):
            observed = one.fractions[one.fractions["type"] == type]
            axes.plot(seen.index, 100.0 * seen, color=style.OKABE_ITO["blue"], linewidth=1.6)
            points, orange = 100.0 * observed["measured"], style.OKABE_ITO["vermilion"]
            axes.plot(observed["day"], points, "o", color=orange, markersize=5, clip_on=False)
            axes.set_title(words.capital(texts.name("series", str(type)) or str(type)))
            axes.margins(x=0.04)
            axes.set_ylim(bottom=0.0)
        for axes in panels[count - ACROSS : count]:
            axes.tick_params(labelbottom=True)
        for axes in panels[count:]:
            axes.remove()
        made.supxlabel("Time after injury (days)", fontsize="medium")
        made.supylabel("Share of the cells seen (%)", fontsize="medium")
        return _svg(made)


def _article(outcome: Outcome) -> str:
    target = outcome.target
    rows = [
        ("observed", wanted_text(target)),
        ("myosat", predicted_text(outcome)),
        ("split, block", f"{target.split}, {target.source.block}"),
        ("scenario", _cases(outcome)),
        ("readout", f"{target.readout}{f' per {target.per}' if target.per else ''}, {target.statistic}"),
    ]
    if outcome.interval is not None:
        between = " to ".join(figure(end) for end in outcome.interval)
        rows.insert(2, ("90 % interval", f"{between}{unit_text(target)}"))
    told = "".join(f"<dt>{escape(key)}</dt><dd>{escape(value)}</dd>" for key, value in rows)
    source = escape(target.source.citation)
    if target.source.doi:
        source = f'<a href="https://doi.org/{escape(target.source.doi)}">{source}</a>'
    why = (
        outcome.error_message
        or outcome.reason
        or ("no reason written yet" if outcome.result == "miss" else "")
    )
    notes = [f'<p class="why">{escape(why)}</p>'] if why else []
    notes += [f"<small>{source}. {escape(' '.join(filter(None, (target.note, outcome.detail))))}</small>"]
    drawn = picture(outcome)
    picture_ = drawn or "<p><small>No curve over time shows this.</small></p>"
    heading = f"<h3>{escape(target.id.partition('.')[2])}</h3>"
    return (
        f'<article class="{outcome.result}"><div>{picture_}</div>'
        f"<div>{heading}<dl>{told}</dl>{''.join(notes)}</div></article>"
    )


def _cases(outcome: Outcome) -> str:
    case, other = outcome.target.case.name, outcome.target.comparator
    return case if other is None else f"{case} against {other.name}"


def picture(outcome: Outcome) -> str:
    """The figure of one target as SVG; empty when no curve over time shows it."""
    if outcome.run is None or len(outcome.run.time) < 3:
        return ""
    from matplotlib.figure import Figure

    with _styled(outcome.target.id):
        made = Figure(figsize=(WIDTH, HEIGHT), layout="constrained")
        axes = made.add_subplot()
        if outcome.target.statistic in OVER_TIME and outcome.target.ask.time is not None:
            _over_time(axes, outcome)
        else:
            _readout(axes, outcome)
        return _svg(made)


@contextmanager
def _styled(name: str) -> Generator[None]:
    """The look of the figures; ``name`` makes the same figure the same file."""
    from matplotlib import rc_context

    with style.applied("light", "page"), rc_context({"svg.fonttype": "none", "svg.hashsalt": name}):
        yield


def _svg(made: Figure) -> str:
    file = io.StringIO()
    made.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    text = file.getvalue()
    return text[text.index("<svg") :]


def _over_time(axes: Axes, outcome: Outcome) -> None:
    """What is held to the target, at every time, with the target where it stands."""
    target, run = outcome.target, outcome.run
    assert run is not None and target.ask.time is not None
    function = STATISTICS[target.statistic].function
    sign = target.statistic in ("direction", "relative_direction", "null")
    factor = 100.0 if sign else target.factor
    times = _times(run.time, target.ask.time)
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.array([function(run, outcome.other, _at(target.ask, t)) for t in times]) * factor
    name, length = _clock(times)
    axes.plot(times / length, values, color=style.OKABE_ITO["blue"], linewidth=1.6)
    unit = "%" if sign else target.unit
    _mark(axes, outcome, target.ask.time / length)
    what = {"ratio": "ratio", "relative_ratio": "ratio", "value": "", "difference": "difference"}
    words = what.get(target.statistic, "change")
    _dress(axes, name, f"{target.readout} {words}".strip(), unit)


def _readout(axes: Axes, outcome: Outcome) -> None:
    """The readout itself, with the time or the window that the target is about."""
    target, run = outcome.target, outcome.run
    assert run is not None
    times = _times(run.time, target.ask.time)
    name, length = _clock(times)
    statistic = STATISTICS[target.statistic]
    own = statistic.unit == "readout"
    scale = target.factor if own else 1.0
    for series, dashes, colour in ((outcome.other, "--", "0.4"), (run, "-", style.OKABE_ITO["blue"])):
        if series is not None:
            values = scale * np.interp(times, series.time, series.values)
            axes.plot(times / length, values, dashes, linewidth=1.6, color=colour)
    start = target.ask.window[0] if target.ask.window else 0.0
    if statistic.unit == "time":
        _mark_time(axes, outcome, start, length)
        if target.ask.level is not None:
            axes.axhline(target.ask.level, color="0.6", linewidth=0.8)
    elif own:
        end = target.ask.window[1] if target.ask.window else float(times[-1])
        _mark(axes, outcome, 0.5 * (start + end) / length)
    _dress(axes, name, target.readout, target.unit if own else _unit_of(outcome))


def _dress(axes: Axes, clock: str, text: str, unit: str) -> None:
    axes.margins(x=0.04)
    axes.set_xlabel(f"Time ({clock})")
    axes.set_ylabel(_label(text.replace("_", " ").replace(".", ", "), unit))


def _unit_of(outcome: Outcome) -> str:
    """The canonical unit of the readout, or of the ratio of two."""
    target = outcome.target
    known = series_units(target.case.scenario.model, target.case.scenario.subject.species)
    unit = units.canonical(known[target.readout])
    return unit if target.per is None else f"{unit} per {units.canonical(known[target.per])}"


def _mark(axes: Axes, outcome: Outcome, at: float) -> None:
    """The observed value with its tolerance, and the prediction, at a time."""
    target, orange, blue = outcome.target, style.OKABE_ITO["vermilion"], style.OKABE_ITO["blue"]
    low, high = target.range.low, target.range.high
    bottom, top = axes.get_ylim()
    room = 0.12 * (top - bottom or 1.0)
    ends = (
        low if math.isfinite(low) else min(bottom, high) - room,
        high if math.isfinite(high) else max(top, low) + room,
    )
    axes.plot([at, at], ends, color=orange, linewidth=3.0, alpha=0.55, solid_capstyle="butt")
    if isinstance(target.observed, float):
        axes.plot([at], [target.observed], "o", color=orange, markersize=5)
    if outcome.interval is not None:
        axes.plot([at, at], outcome.interval, color=blue, linewidth=1.0)
    axes.plot([at], [outcome.predicted], "x", color=blue, markersize=5)


def _mark_time(axes: Axes, outcome: Outcome, start: float, length: float) -> None:
    """The observed time with its tolerance as a band, and the predicted one as a line."""
    target = outcome.target
    left, right = axes.get_xlim()
    low, high = ((start + end / target.factor) / length for end in (target.range.low, target.range.high))
    colour = style.OKABE_ITO["vermilion"]
    axes.axvspan(max(low, left), min(high, right), color=colour, alpha=0.25, linewidth=0)
    if math.isfinite(outcome.predicted):
        axes.axvline((start + outcome.predicted / target.factor) / length, color="0.2", linewidth=0.9)


def _at(ask: Ask, time: float) -> Ask:
    return replace(ask, time=time)


def _times(time: Array, asked: float | None) -> Array:
    """Some times of a run, from its start to a little over the time asked for."""
    end = float(time[-1]) if asked is None else min(float(time[-1]), max(1.3 * asked, 0.2 * float(time[-1])))
    inside = time[time <= end]
    few = inside[:: max(1, len(inside) // POINTS)]
    return np.union1d(few, [end] if asked is None else [end, asked])


def _clock(times: Array) -> tuple[str, float]:
    return next((name, length) for longest, name, length in CLOCKS if float(times[-1]) <= longest)


def _label(text: str, unit: str) -> str:
    shown = f"{text} ({unit})" if unit and unit != "1" else text
    return shown if len(shown) < 34 else shown.replace(" ", "\n", 1)
