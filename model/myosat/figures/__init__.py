"""Figures: one file for each, and this door to all of them.

Matplotlib is imported when a figure is drawn, never before, and its global state is left alone:
figures are plain `Figure` objects that nothing else holds on to.
"""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from myosat.errors import InputError, OutputError, Problem, nearest_name
from myosat.scenario.species import SPECIES

if TYPE_CHECKING:
    import pandas
    from matplotlib.figure import Figure

    from myosat.figures.bars import Panel
    from myosat.scenario.result import Result

STYLES = ("light", "dark", "print")
SIZES = ("slide", "column", "page")
FORMATS = ("png", "svg", "pdf")
#: A run over this share of the longest life is shown as a life.
LIFELONG = 0.1
#: The intervention that has a figure of its own.
TRAINING = "resistance_training"
#: Letters are drawn as shapes or carried along, and the same figure gives the same file.
_SAVING: dict[Any, Any] = {"svg.fonttype": "path", "svg.hashsalt": "myosat", "pdf.fonttype": 42}


@dataclass(frozen=True)
class FigureSpec:
    """What a figure shows and what it can be drawn from.

    Attributes
    ----------
    title
        What it shows, in a few words; the message over a drawn figure comes from the data.
    caption
        How to read it.
    models
        The models it fits.
    least, most
        How many results it takes. Of several, the last is the comparator.
    paired
        Whether it measures each result against its comparator.
    """

    name: str
    title: str
    caption: str
    models: tuple[str, ...] = ("full", "core")
    least: int = 1
    most: int = 1
    paired: bool = False


_ALL = (
    FigureSpec(
        "lineage",
        "Satellite cells and fibre nuclei over time",
        "Above: quiescent (Pax7+ MyoD-), activated (Pax7+ MyoD+) and differentiating (MyoG+) cells, on a "
        "logarithmic axis. Below: nuclei in fibres, and necrotic nuclei that await clearance.",
    ),
    FigureSpec(
        "immune",
        "Who comes when after an injury",
        "Each row has its own scale; a dot marks its peak. In the full model the lowest row is M1/(M1+M2), "
        "with a dot where it falls below one half. After a single injury the time axis ends when all rows "
        "are back within 5 % of their rise; the data cover the whole run.",
    ),
    FigureSpec(
        "fibres",
        "Fibre area, nuclei, mass and force",
        "Mean cross-sectional area of all fibres and of regenerated ones (the dashed line is the start); "
        "nuclei in intact fibres, in regenerating fibres, and necrotic, one upon the other; mass and force "
        "as shares of their start; regenerated (centrally nucleated) and denervated fibres as shares of all.",
        ("full",),
    ),
    FigureSpec(
        "life_course",
        "Mass, strength, cells, NAD+ and inflammation over a life",
        "Against age: lean mass and voluntary strength, and muscle NAD+ and mitochondria, as shares of their "
        "start; Pax7+ cells per section of a slow and of a fast fibre; circulating IL-6. Of a person also "
        "grip strength and lean mass of the limbs over height squared, each with its cut-off for sarcopenia "
        "(EWGSOP2 2019), and shaded where it is beyond that.",
        ("full",),
    ),
    FigureSpec(
        "training_response",
        "The response to training by fibre type",
        "Change from the start: area of fast and of slow fibres, Pax7+ cells per section of each, voluntary "
        "strength of the studied muscle and lean mass of the body. Each panel has its own scale.",
        ("full",),
    ),
    FigureSpec(
        "function_against_mass",
        "Function against mass",
        "Each path goes from the open dot, the start, to the square, the end; small dots are at even times, "
        "or ages in a run of over five years. Under the dashed line function has lost more than mass, or "
        "gained less. Of people: voluntary strength of the thigh and lean mass of the body; of mice: force "
        "and mass of the studied muscle.",
        ("full",),
        most=7,
    ),
    FigureSpec(
        "dose_response",
        "The effect of each dose",
        "Change at the end against the same subject without the intervention: mass and strength, and the two "
        "other readouts that move most. Each panel has its own scale.",
        ("full",),
        least=2,
        most=9,
        paired=True,
    ),
    FigureSpec(
        "what_if",
        "Scenarios against their comparator",
        "Curves: each scenario and, dashed, the comparator. Bars: change against the comparator at the end "
        "of the time they share. Open dots: the largest difference on the way. Both are shares of the "
        "comparator at that end, cut at 200 %.",
        least=2,
        most=7,
        paired=True,
    ),
    FigureSpec(
        "flux",
        "Who becomes whom, and how much",
        "Arrows are as wide as the number of cells or nuclei per mm³ that moved over the whole run, which "
        "stands beside them; dotted arrows: less than one half. In the boxes: content at the start, before "
        "any injury, and at the end. Lost: death, senescence and ablation.",
    ),
    FigureSpec(
        "phase",
        "Phase portrait of the core model",
        "The path of the muscle through quiescent and activated cells. The grey flow and the dashed lines, "
        "on which one kind of cell neither grows nor shrinks, hold for the moment of the yellow dot: all "
        "other states are kept at their values then.",
        ("core",),
    ),
)
#: Every figure by name.
FIGURES: dict[str, FigureSpec] = {spec.name: spec for spec in _ALL}


def draw(name: str, results: Sequence[Result], *, style: str = "light", size: str = "slide") -> Figure:
    """Draw a figure.

    Parameters
    ----------
    name
        One of `FIGURES`.
    results
        The results to draw, as many as the figure takes. Of several, the last is the comparator.
    style
        "light", "dark" or "print".
    size
        "slide" (16:9), "column" (3.5 inch wide) or "page" (7.2 inch wide).

    Raises
    ------
    InputError
        If there is no such figure, style or size, or the figure does not fit the results.
    """
    from myosat.figures.style import applied

    spec = _checked(name, results)
    _one_of("style", style, STYLES)
    _one_of("size", size, SIZES)
    with applied(style, size) as look, _quiet():
        return importlib.import_module(f"myosat.figures.{spec.name}").draw(results, look)


def draw_bars(
    panels: Sequence[Panel],
    message: str,
    subtitle: str,
    legend: Sequence[str],
    model: str,
    style: str = "light",
    size: str = "slide",
) -> Figure:
    """Draw horizontal bars, which come from an analysis and not from results; see `bars.draw`.

    Raises
    ------
    InputError
        If there is no such style or size.
    """
    from myosat.figures import bars
    from myosat.figures.style import applied

    _one_of("style", style, STYLES)
    _one_of("size", size, SIZES)
    with applied(style, size) as look, _quiet():
        return bars.draw(panels, message, subtitle, legend, model, look)


def figure_data(name: str, results: Sequence[Result]) -> pandas.DataFrame:
    """The data behind a figure, with the unit of each column in ``attrs["units"]`` where it has one.

    Times are days since the start of the scenario. Where an injury falls on time zero, that time
    comes twice: before it and after it.

    Raises
    ------
    InputError
        As `draw`.
    """
    from myosat.figures.words import names

    spec = _checked(name, results)
    labels = names([result.scenario for result in results])
    return importlib.import_module(f"myosat.figures.{spec.name}").data(results, labels)


def caption(name: str, results: Sequence[Result]) -> str:
    """The caption of a figure: what it shows, how to read it, and which scenarios it is of.

    Raises
    ------
    InputError
        As `draw`.
    """
    from myosat.figures import words
    from myosat.figures.pairs import each_once, pairs

    spec = _checked(name, results)
    own = ""
    if spec.paired:
        cast = pairs(results)
        results, labels = cast.drawn, cast.names
        own = " Each scenario is measured against its own comparator." if cast.own else ""
        own = own.replace(".", ", dashed in a shade of its colour.") if spec.name == "what_if" else own
    else:
        results = each_once(results)
        labels = words.names([result.scenario for result in results])
    told = [
        f"{label}: {words.subject(result.scenario)}; {words.happenings(result.scenario)}"
        for label, result in zip(labels, results, strict=True)
    ]
    parts = [f"{spec.title}.", f"{spec.caption}{own}", f"{'. '.join(told)}."]
    injuries = {event.at for result in results for event in result.scenario.events}
    if len(injuries) == 1 and injuries != {0.0} and spec.name != "flux":
        unit = words.time_unit(max(float(result.time[-1]) for result in results))
        parts.append(f"The time axis counts from the injury, {unit.when(min(injuries))} of the scenario.")
    counted = [result.members for result in results if result.members is not None]
    if counted:
        parts.append(f"Bands: 90 % of {counted[0].alive} parameter sets that agree with the data.")
    parts.append("Simulated with myosat; a model for exploration and teaching, not medical advice.")
    return " ".join(parts)


def default_figures(result: Result, comparator: Result | None) -> list[str]:
    """The figures that suit a run, most telling first."""
    scenario = result.scenario
    injured, full = bool(scenario.events), result.model.id == "full"
    chosen = {
        "life_course": full and scenario.duration >= LIFELONG * SPECIES[scenario.subject.species].latest,
        "training_response": full and any(course.name == TRAINING for course in scenario.active_courses),
        "function_against_mass": full and not injured and scenario.subject.species == "human",
        "lineage": True,
        "immune": injured,
        "fibres": full,
        "phase": not full,
        "flux": True,
        "what_if": comparator is not None,
    }
    return [name for name, fits in chosen.items() if fits]


def shared_figures(results: Sequence[Result]) -> list[str]:
    """The figures that suit several results together, the comparator last; most telling first."""
    from myosat.figures.dose_response import dosed

    full = all(result.model.id == "full" for result in results)
    human = all(result.scenario.subject.species == "human" for result in results)
    injured = any(result.scenario.events for result in results)
    chosen = {
        "dose_response": full and dosed(results),
        "function_against_mass": full and human and not injured,
        "what_if": True,
    }
    return [name for name, fits in chosen.items() if fits]


def check_many(name: str, scenarios: int) -> None:
    """Raise `InputError` if a figure that shows one scenario is asked for of several."""
    spec = FIGURES.get(name)
    if spec is not None and spec.most == 1 < scenarios:
        many = [other.name for other in _ALL if other.most > 1]
        message = f"figure '{name}' shows one scenario: found {scenarios}"
        raise InputError(Problem(None, None, None, message, f"one file, or {', '.join(many)}"))


def save(figure: Figure, path: Path | str, format: str | None = None) -> None:
    """Write a figure to a file, whole or not at all.

    Parameters
    ----------
    format
        "png", "svg" or "pdf"; by default the ending of `path`.

    Raises
    ------
    InputError
        If the format is none of these.
    OutputError
        If the file cannot be written.
    """
    from matplotlib import rc_context

    path = Path(path)
    format = format or path.suffix.removeprefix(".").lower()
    _one_of("format", format, FORMATS)
    metadata = {"png": {"Software": "myosat"}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}
    draft = path.with_name(f".{path.name}.tmp")
    try:
        with _quiet(), rc_context(_SAVING):
            figure.savefig(draft, format=format, dpi=figure.dpi, metadata=metadata[format])
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise OutputError(f"{path}: the figure cannot be written: {error.strerror or error}") from error


def _checked(name: str, results: Sequence[Result]) -> FigureSpec:
    _one_of("figure", name, tuple(FIGURES))
    spec = FIGURES[name]
    if not spec.least <= len(results) <= spec.most:
        allowed = str(spec.least) if spec.least == spec.most else f"{spec.least} to {spec.most}"
        message = f"figure '{name}' cannot be drawn from {len(results)} results"
        raise InputError(Problem(None, None, None, message, allowed))
    for result in results:
        if result.model.id not in spec.models:
            others = [other.name for other in _ALL if result.model.id in other.models]
            message = (
                f"figure '{name}' needs the {' or '.join(spec.models)} model; "
                f'set model = "{spec.models[0]}" in {result.scenario.path}, or choose another figure'
            )
            raise InputError(Problem(None, None, None, message, ", ".join(others)))
    return spec


def _one_of(what: str, value: str, allowed: Sequence[str]) -> None:
    if value not in allowed:
        problem = Problem(
            None, None, None, f"unknown {what} '{value}'", ", ".join(allowed), nearest_name(value, allowed)
        )
        raise InputError(problem)


@contextmanager
def _quiet() -> Generator[None]:
    """Say nothing of letters that no installed font has: a box stands for them."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        yield
