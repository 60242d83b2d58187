"""Time in figures: the axis, and the strip above it that shows injuries and interventions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from myosat.engine.problem import Array
from myosat.figures import words
from myosat.figures.language import say
from myosat.figures.series import Track
from myosat.figures.sheet import Sheet
from myosat.figures.style import Look, contrast_of
from myosat.scenario.grammar import Scenario
from myosat.scenario.result import Result

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: Share of the axis that shows the time before an injury at time zero.
STUB = 0.03
#: The strip has at most this many rows of interventions, and one less of injuries.
MOST_ROWS = 3
#: How much of a curve's colour its band has.
BAND = 0.22
#: With more courses than this, panels are not shaded.
MOST_SHADES = 12


@dataclass(frozen=True)
class Clock:
    """The time axis of a figure.

    Attributes
    ----------
    start, stop
        Its ends [day since time zero of the scenario].
    origin
        Zero of the axis [day]: the injury if there is just one, else time zero.
    injured
        Whether the axis counts from an injury.
    """

    unit: words.TimeUnit
    start: float
    stop: float
    origin: float = 0.0
    injured: bool = False

    @property
    def limits(self) -> tuple[float, float]:
        """Ends of the axis in its unit."""
        return float(self.x(self.start)), float(self.x(self.stop))

    @property
    def label(self) -> str:
        """What stands under the axis."""
        unit = self.unit.many
        if self.injured:
            return say("{Units} after injury", Units=words.capital(say(unit)))
        return say("Time ({units})", units=say(unit))

    def x(self, time: Array | float) -> Any:
        """Times [day] as places on the axis."""
        return (np.asarray(time, dtype=float) - self.origin) / self.unit.days

    def moment(self, time: float) -> str:
        """A time [day] in words, as the axis counts: "day 2.6"."""
        return self.unit.moment(time - self.origin)

    def when(self, time: float) -> str:
        """A time [day] in words, as the axis counts: "on day 2.6", "at week 12"."""
        return self.unit.when(time - self.origin)

    def dated(self, time: float) -> str:
        """As `when`; where the axis counts from a later injury, also the day of the scenario.

        "on day 42 after injury (day 84)"; summaries and tables count as the latter does.
        """
        if not self.injured or self.origin == 0.0:
            return self.when(time)
        text = "{when} after injury ({day})" if time >= self.origin else "{when} before injury ({day})"
        day = words.TIME_UNITS[2][1].moment(time)
        return say(text, when=self.unit.when(abs(time - self.origin)), day=day)

    def band(self, panel: Axes, track: Track, colour: str) -> None:
        """Draw behind a curve where nine parameter sets in ten lie, if there are any."""
        if track.band is None:
            return
        ends = [self.line(replace(track, value=values, spread=None)) for values in track.band]
        (x, low), (_, high) = ends
        panel.fill_between(x, low, high, color=colour, alpha=BAND, linewidth=0, zorder=1.5)

    def line(self, track: Track) -> tuple[Array, Array]:
        """Places and values of a track; what was before an injury at time zero leads up to it."""
        if len(track.time) > 1 and track.time[0] == track.time[1] == 0.0 and self.start < 0:
            time = np.concatenate([[self.start], track.time])
            return self.x(time), np.concatenate([[track.value[0]], track.value])
        return self.x(track.time), track.value


def clock(results: Sequence[Result], stop: float | None = None, lead: float | None = None) -> Clock:
    """The time axis that fits some results, up to `stop` [day] or the longest.

    `lead` is the share of the axis that a single injury may leave to the time before it.
    """
    end = max(float(result.time[-1]) for result in results)
    stop = end if stop is None else min(stop, end)
    times = {event.at for result in results for event in result.scenario.events}
    start = -STUB * stop if 0.0 in times else 0.0
    origin = times.pop() if len(times) == 1 else None
    if origin is not None and lead is not None:
        start = max(start, origin - lead * (stop - origin))
    return Clock(words.time_unit(stop - start), start, stop, origin or 0.0, origin is not None)


def dress(axes: Axes, clock: Clock, look: Look, *, labelled: bool = True, most: int | None = None) -> None:
    """Give a panel its time axis: limits, `most` ticks at whole steps, and a label with the unit."""
    left, right = clock.limits
    most = most or (5 if look.narrow else 7)
    step = next((s for s in clock.unit.steps if (right - left) / s <= most), clock.unit.steps[-1])
    ticks = step * np.arange(math.ceil(left / step - 1e-6), math.floor(right / step + 1e-6) + 1)
    axes.set_xlim(left, right)
    names = [f"{tick:g}".replace("-", "−") for tick in ticks + 0.0]
    axes.set_xticks(ticks, names if labelled else [""] * len(ticks))
    axes.tick_params(axis="x", bottom=labelled)
    if labelled:
        axes.set_xlabel(clock.label)


def mark(axes: Axes, clock: Clock, look: Look, scenarios: Sequence[Scenario]) -> None:
    """Mark injuries and interventions in a panel, faintly."""
    for time in sorted({event.at for scenario in scenarios for event in scenario.events}):
        axes.axvline(
            float(clock.x(time)),
            color=look.faint,
            linewidth=look.measures.line * 0.4,
            linestyle=":",
            zorder=0.6,
        )
    spans = _spans(scenarios)
    if len(spans) <= MOST_SHADES:
        tint = look.tint(look.colour("intervention"), 0.12 if look.style == "dark" else 0.22)
        for start, stop in spans:
            first, last = clock.x(start), clock.x(min(stop, clock.stop))
            if last > first:
                axes.axvspan(float(first), float(last), color=tint, linewidth=0, zorder=0.1)


def _spans(scenarios: Sequence[Scenario]) -> list[tuple[float, float]]:
    return sorted({(c.start, c.stop) for scenario in scenarios for c in scenario.active_courses})


@dataclass
class _Row:
    text: str
    beyond: bool = False
    points: list[float] = field(default_factory=list[float])
    spans: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])


def _rows(scenarios: Sequence[Scenario]) -> list[_Row]:
    """Rows of injuries, by kind unless there are many kinds, and of interventions, by name."""
    injuries: dict[str, _Row] = {}
    courses: dict[str, _Row] = {}
    for scenario in scenarios:
        for event in scenario.events:
            text = words.capital(words.event(event))
            injuries.setdefault(text, _Row(text)).points.append(event.at)
        for course in scenario.active_courses:
            text = words.capital(words.intervention(course))
            courses.setdefault(text, _Row(text, course.extrapolated)).spans.append(
                (course.start, course.stop)
            )
    hurt, treated = list(injuries.values()), list(courses.values())
    if len(hurt) > MOST_ROWS - 1:
        hurt = [_joined(say("Injuries of several kinds"), hurt)]
    if len(treated) > MOST_ROWS:
        treated.sort(key=lambda row: not row.beyond)
        rest = treated[MOST_ROWS - 1 :]
        treated = [*treated[: MOST_ROWS - 1], _joined(say("{n} more interventions", n=len(rest)), rest)]
    for row in (*hurt, *treated):
        row.points, row.spans = sorted(set(row.points)), sorted(set(row.spans))
    return hurt + treated


def _joined(text: str, rows: Sequence[_Row]) -> _Row:
    points = [point for row in rows for point in row.points]
    return _Row(text, False, points, [span for row in rows for span in row.spans])


def _seen(clock: Clock, row: _Row) -> bool:
    """Whether anything of a row falls within the axis."""
    return any(clock.start <= point <= clock.stop for point in row.points) or any(
        start < clock.stop and stop > clock.start for start, stop in row.spans
    )


def strip(sheet: Sheet, panel: Axes, clock: Clock, scenarios: Sequence[Scenario]) -> None:
    """Draw injuries as triangles and interventions as bars over a panel, each row with its name.

    Nothing is drawn when there are none. Call it before the room of the sheet is shared out.
    """
    look, rows = sheet.look, [row for row in _rows(scenarios) if _seen(clock, row)]
    if not rows:
        return
    axes = sheet.band(len(rows) * look.measures.font * 1.25 / 72, panel)
    axes.set_axis_off()
    axes.set_xlim(*clock.limits)
    axes.set_ylim(len(rows), 0)
    colour = look.colour("intervention")
    for place, row in enumerate(rows):
        middle = place + 0.5
        for start, stop in row.spans:
            first, last = float(clock.x(start)), float(clock.x(min(stop, clock.stop)))
            if last > first or start == stop:
                axes.broken_barh(
                    [(first, last - first)],
                    (place + 0.12, 0.76),
                    color=colour,
                    linewidth=look.measures.line * 0.3,
                )
        shown = [float(clock.x(point)) for point in row.points if clock.start <= point <= clock.stop]
        if shown:
            size = look.measures.font * 0.6
            axes.plot(shown, [middle] * len(shown), "v", markersize=size, color=look.ink, clip_on=False)
        sheet.later(lambda row=row, middle=middle: _name(sheet, axes, clock, row, middle))


def _name(sheet: Sheet, axes: Axes, clock: Clock, row: _Row, middle: float) -> None:
    """Write the name of a row where it is free, else inside its longest bar, else over it."""
    look = sheet.look
    (left, right), frame = clock.limits, axes.get_window_extent()
    points = look.measures.font * 0.88
    scale = (right - left) / (frame.width / sheet.figure.dpi)
    beyond = right + (sheet.right - frame.x1 / sheet.figure.dpi) * scale
    gap = points * 0.55 / 72 * scale
    width = sheet.width(row.text, points) * scale + gap
    taken = [(float(clock.x(p)), float(clock.x(p))) for p in row.points]
    taken += [(float(clock.x(a)), float(clock.x(b))) for a, b in row.spans]
    taken = sorted((max(a, left), min(b, right)) for a, b in taken if a <= right)
    if not taken:
        return
    first, last = taken[0][0], max(b for _, b in taken)
    longest = max(taken, key=lambda span: span[1] - span[0])
    options: dict[str, Any] = {"fontsize": points, "va": "center_baseline", "zorder": 5}
    if last + gap + width <= beyond:
        axes.text(last + gap, middle, row.text, color=look.ink, ha="left", **options)
    elif first - gap - width >= left:
        axes.text(first - gap, middle, row.text, color=look.ink, ha="right", **options)
    elif longest[1] - longest[0] >= width + gap:
        colour = look.colour("intervention")
        letters = max((look.ink, look.paper), key=lambda ink: contrast_of(ink, colour))
        axes.text(longest[0] + gap, middle, row.text, color=letters, ha="left", **options)
    else:
        box = {"facecolor": look.paper, "edgecolor": "none", "pad": points * 0.12}
        place = min(max((first + last) / 2, left + width / 2 + gap), right - width / 2 - gap)
        axes.text(place, middle, row.text, color=look.ink, ha="center", bbox=box, **options)
