"""Figures: one file for each, and this door to all of them.

Matplotlib is imported when a figure is drawn, never before, and its global state is left alone:
figures are plain `Figure` objects that nothing else holds on to.
"""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from myosat.errors import InputError, OutputError, Problem, nearest_name
from myosat.figures.catalogue import FIGURES, FigureSpec
from myosat.figures.language import ENGLISH, LANGUAGES, say, speaking
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

#: What a caption says of parameter sets, by how a figure shows them.
_SETS = {
    "bands": "Bands: 90 % of {n} parameter sets fitted to the data.",
    "lines": "Thin lines: {n} parameter sets fitted to the data.",
    "not": "Amounts are of the calibrated parameters; {n} sets fitted to the data stand in the tables.",
}


def draw(
    name: str,
    results: Sequence[Result],
    *,
    style: str = "light",
    size: str = "slide",
    lang: str = ENGLISH,
    criterion: str | Path | None = None,
    question: str = "",
) -> Figure:
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
    lang
        "en", or "zh" for Chinese; what has no translation stays in English.
    criterion
        Whose cut-offs to draw, in a figure that has some: a name, or a file that ends in ".toml".
    question
        What the figure answers, set over its message.

    Raises
    ------
    InputError
        If there is no such figure, style, size, language or criterion, or the figure does not fit the
        results.
    OutputError
        If no installed font has the letters of the language.
    """
    from myosat.figures.style import applied
    from myosat.scenario.criteria import criterion as read

    spec = _checked(name, results)
    check_look(style, size, lang)
    options: dict[str, Any] = {}
    if criterion is not None:
        check_criterion(name)
        options["by"] = read(criterion)
    with applied(style, size, lang, question) as look, _quiet():
        return importlib.import_module(f"myosat.figures.{spec.name}").draw(results, look, **options)


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


def caption(name: str, results: Sequence[Result], lang: str = ENGLISH) -> str:
    """The caption of a figure: what it shows, how to read it, and which scenarios it is of.

    Raises
    ------
    InputError
        As `draw`.
    """
    spec = _checked(name, results)
    _one_of("language", lang, LANGUAGES)
    with speaking(lang):
        return say(" ").join(_sentences(spec, results))


def _sentences(spec: FigureSpec, results: Sequence[Result]) -> list[str]:
    from myosat.figures import words
    from myosat.figures.pairs import each_once, pairs

    parts = [say("{title}.", title=say(spec.title)), say(spec.caption)]
    if spec.paired:
        cast = pairs(results)
        results, labels = cast.drawn, cast.names
        own = "Each scenario is measured against its own comparator."
        dashed = "Each scenario is measured against its own comparator, dashed in a shade of its colour."
        parts += [say(dashed if spec.name == "what_if" else own)] if cast.own else []
    else:
        results = each_once(results)
        labels = words.names([result.scenario for result in results])
    for label, result in zip(labels, results, strict=True):
        subject, done = words.subject(result.scenario), words.happenings(result.scenario)
        parts.append(say("{label}: {subject}; {done}.", label=label, subject=subject, done=done))
    injuries = {event.at for result in results for event in result.scenario.events}
    if len(injuries) == 1 and injuries != {0.0} and spec.name != "flux":
        unit = words.time_unit(max(float(result.time[-1]) for result in results))
        when = unit.when(min(injuries))
        parts.append(say("The time axis counts from the injury, {when} of the scenario.", when=when))
    counted = [result.members for result in results if result.members is not None]
    if counted:
        parts.append(say(_SETS[spec.sets], n=counted[0].alive))
    return [*parts, say("Simulated with myosat; a model for exploration and teaching, not medical advice.")]


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
        many = [other.name for other in FIGURES.values() if other.most > 1]
        message = f"figure '{name}' shows one scenario: found {scenarios}"
        raise InputError(Problem(None, None, None, message, f"one file, or {', '.join(many)}"))


def check_look(style: str, size: str, lang: str) -> None:
    """Refuse what cannot be drawn before anything is run for it.

    Raises
    ------
    InputError
        If there is no such style, size or language.
    OutputError
        If no font has the letters of the language.
    """
    from myosat.figures.fonts import families

    _one_of("style", style, STYLES)
    _one_of("size", size, SIZES)
    _one_of("language", lang, LANGUAGES)
    if lang != ENGLISH:
        families(lang)


def check_format(format: str) -> None:
    """Raise `InputError` if figures cannot be written in a format."""
    _one_of("format", format, FORMATS)


def check_criterion(name: str) -> None:
    """Raise `InputError` if a criterion of sarcopenia is asked of a figure that has no cut-offs."""
    if name in FIGURES and not FIGURES[name].graded:
        message = f"figure '{name}' has no cut-offs of sarcopenia"
        graded = [spec.name for spec in FIGURES.values() if spec.graded]
        raise InputError(Problem(None, None, "criterion", message, ", ".join(graded)))


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
    check_format(format)
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
            others = [other.name for other in FIGURES.values() if result.model.id in other.models]
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
