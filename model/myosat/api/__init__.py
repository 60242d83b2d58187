"""The public verbs: what the command line does, for notebooks and scripts.

import myosat as ms
r = ms.run("young_toxin")
r["quiescent"]
r.plot("lineage")
r.effects()
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, overload

from myosat.api.prepared import (
    Parameters,
    Source,
    Sources,
    compare_named,
    load_all,
    prepare,
    prepare_comparison,
    prepare_one,
    run_named,
)
from myosat.api.runs import Drawing, Run, Runs, draw
from myosat.errors import InputError, Problem
from myosat.scenario.batch import Progress, method_of
from myosat.scenario.grammar import Scenario, load

if TYPE_CHECKING:
    from myosat.analysis.checking import Check
    from myosat.analysis.citations import Citations
    from myosat.analysis.claims import Ledger
    from myosat.analysis.encyclopaedia import Page
    from myosat.analysis.ensemble import Ensemble
    from myosat.analysis.fit import Fit
    from myosat.analysis.report import Report
    from myosat.analysis.rerun import Rerun
    from myosat.analysis.rest import Rest
    from myosat.analysis.tables import Table
    from myosat.api.sensitivities import Sensitivity
    from myosat.api.what_if import Explorer
    from myosat.interchange import Export

__all__ = [
    "Drawing",
    "Run",
    "Runs",
    "check",
    "cite",
    "compare",
    "draw",
    "ensemble",
    "explore",
    "export",
    "fit",
    "list_",
    "load",
    "new",
    "plot",
    "rerun",
    "rest",
    "run",
    "sensitivity",
    "show",
    "validate",
]


@overload
def run(
    file: Source,
    *,
    vary: None = None,
    compare: bool = True,
    parameters: Parameters | None = None,
    engine: str = "scipy",
    method: str | None = None,
    uncertainty: int | None = None,
    progress: Progress | None = None,
) -> Run: ...
@overload
def run(
    file: Sources,
    *,
    vary: Mapping[str, Sequence[object]] | None = None,
    compare: bool = True,
    parameters: Parameters | None = None,
    engine: str = "scipy",
    method: str | None = None,
    uncertainty: int | None = None,
    progress: Progress | None = None,
) -> Runs: ...
@overload
def run(
    file: Source,
    *,
    vary: Mapping[str, Sequence[object]],
    compare: bool = True,
    parameters: Parameters | None = None,
    engine: str = "scipy",
    method: str | None = None,
    uncertainty: int | None = None,
    progress: Progress | None = None,
) -> Runs: ...
def run(
    file: Source | Sources,
    *,
    vary: Mapping[str, Sequence[object]] | None = None,
    compare: bool = True,
    parameters: Parameters | None = None,
    engine: str = "scipy",
    method: str | None = None,
    uncertainty: int | None = None,
    progress: Progress | None = None,
) -> Run | Runs:
    """Run scenarios, each with what it is compared with. Nothing is written; see `Run.save`.

    Parameters
    ----------
    file
        A path, the name of a shipped scenario, the text of a scenario, a `Scenario`, or several of them.
    vary
        Values to try, by dotted path: ``{"subject.age": ["6 months", "24 months"]}``. Several paths
        make a grid.
    compare
        False leaves the comparator out.
    parameters
        Overrides: a TOML file or a mapping, ``{"k_division": "1.5 1/day"}``.
    engine, method
        "scipy", with LSODA (default), BDF or Radau; or "compiled", with Rodas5P, for long schedules.
    uncertainty
        Parameter sets fitted to the data, 20 to 1000, to run each scenario in as well: for bands
        in figures and intervals in tables.
    progress
        Called as (runs done, runs in all, title) around each simulation.

    Returns
    -------
    Run
        For one file and no grid; otherwise `Runs`.

    Raises
    ------
    InputError
        With every problem of a file.
    SolverError
        If an integration fails.
    """
    named = prepare(file, vary=vary, parameters=parameters)
    found = run_named(
        named, compare=compare, engine=engine, method=method, uncertainty=uncertainty, progress=progress
    )
    single = isinstance(file, str | Path | Scenario) and vary is None
    return found[0] if single else found


def compare(
    files: Source | Sources,
    toggle: Sequence[str] | None = None,
    *,
    engine: str = "scipy",
    method: str | None = None,
    uncertainty: int | None = None,
    progress: Progress | None = None,
) -> Runs:
    """Compare scenarios with the first of them, or one with its comparator.

    Parameters
    ----------
    toggle
        With one file: names of its interventions, each run off and on, alone and together, against
        all off. An empty sequence means all interventions of the file.

    Raises
    ------
    InputError
        With every problem of the files; if a toggle is no intervention of the file, or if there are
        several files to toggle in.
    SolverError
        If an integration fails.
    """
    named = prepare_comparison(files, toggle)
    return compare_named(named, engine=engine, method=method, uncertainty=uncertainty, progress=progress)


def ensemble(
    file: Source,
    number: int = 100,
    *,
    seed: int = 0,
    spread: float = 1.0,
    readouts: Sequence[str] | None = None,
    parameters: Parameters | None = None,
    engine: str = "compiled",
    threads: int | None = None,
    progress: Progress | None = None,
) -> Ensemble:
    """Run a scenario with many draws of the model's parameters from their priors.

    The priors say what is known of each number alone; the draws have not been held to any data.

    Parameters
    ----------
    number
        How many members.
    seed
        Decides all draws; a member's does not depend on how many there are.
    spread
        Share of the priors' spread to draw with; 0 makes all members alike.
    readouts
        Series to keep; by default the main ones.
    parameters
        As for `run`; what these or the scenario set is not drawn.
    engine
        "compiled", or "scipy" where that is not installed.
    threads
        As many as there are processors, unless given. Results do not depend on it.
    progress
        Called as (members done, members in all, title).

    Returns
    -------
    Ensemble
        Members whose parameters allow no rest, or that cannot be integrated, are named as failed; with
        whole priors this is a quarter or more, and quantiles are of the others.

    Raises
    ------
    InputError
        If the scenario, a readout, or a number is wrong, or the engine is not there.
    SolverError
        If the scenario fails with the parameters as they are.
    """
    from myosat.analysis.ensemble import ensemble

    scenario = prepare_one(file, parameters=parameters)
    return ensemble(
        scenario,
        number,
        seed=seed,
        spread=spread,
        readouts=readouts,
        method=method_of(engine, None),
        threads=threads,
        progress=progress,
    )


def fit(
    files: Sequence[str | Path] | None = None,
    *,
    parameters: Sequence[str] | None = None,
    starts: int = 4,
    seed: int = 0,
    out: str | Path | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Fit:
    """Calibrate parameters on the calibration split of evidence targets.

    The sum of squared distances from the targets, in their standard errors, and from the priors, in
    their standard deviations, is made small within bounds from several starts. Targets of the
    validation split are never read.

    Parameters
    ----------
    files
        Target files, or names of shipped ones; all shipped ones and the single-cell series by default.
    parameters
        Names of the parameters to fit; by default those of the shipped calibration that the targets
        depend on.
    starts
        The first is the middle of the priors; the others are drawn around it.
    seed
        Decides the starts.
    out
        A folder where evaluations are remembered, so that an interrupted fit can go on.
    workers
        Processes; by default one per processor. The result does not depend on it.
    progress
        Called as (evaluations done, evaluations asked for, start).

    Raises
    ------
    InputError
        If a target file, a parameter or a number is wrong, or the folder is of another fit.
    OutputError
        If the folder cannot be written.
    """
    from myosat.analysis.calibrate import fit_shipped

    return fit_shipped(files, parameters, starts, seed, out, workers, progress)


def sensitivity(
    file: Source,
    readouts: str | Sequence[str],
    *,
    at: float | str | None = None,
    method: str = "local",
    parameters: str | Sequence[str] = (),
    samples: int | None = None,
    seed: int = 0,
    workers: int | None = None,
    engine: str | None = None,
    out: str | Path | None = None,
    progress: Progress | None = None,
) -> Sensitivity:
    """Which parameters and sizes of interventions readouts depend on, of those that have a spread.

    Rest and the life until the stated age are found anew in every run. A run that fails is counted and
    named, and nothing is put in its place.

    Parameters
    ----------
    readouts
        Names of series, by their values on the day ``at``.
    at
        Days since the stated age, or a text such as "4 weeks"; the end unless given.
    method
        "local": elasticities, by one percent to either side of each value. "morris": the size of effects
        as a parameter crosses the central 90 % of its prior, the others anywhere in theirs. "sobol":
        shares of the readout's variance over the same; of the ten parameters that a screen by Morris
        finds most influential, unless ``parameters`` are named, and the others at their values.
    parameters
        Names, with * for any letters; all unless given.
    samples
        Trajectories of Morris (10, at least 2), or base samples of Sobol (64; a power of two, at least 8).
    seed
        Decides the samples and the confidence intervals.
    workers
        Threads; as many as there are processors, unless given. Results do not depend on it.
    engine
        "compiled" where that is installed, else "scipy".
    out
        A folder where finished runs are kept, so that what was interrupted goes on, and where the results
        are written at the end.
    progress
        Called as (runs done, runs in all, what is being run).

    Raises
    ------
    InputError
        If the scenario, a readout, a name or a number is wrong, a local readout is zero, the folder was
        begun with another question, or SALib is missing for a method that needs it.
    OutputError
        If the folder holds something else, or cannot be written.
    SolverError
        If the scenario fails with the parameters as they are, or too few runs are left.
    """
    from myosat.analysis.sensitivity import sensitivity
    from myosat.api.sensitivities import MEMORY, check_folder, made_folder, made_sensitivity

    scenario = prepare_one(file)
    engine_method = None if engine is None else method_of(engine, None)
    if out is not None:
        check_folder(out)
    found = made_sensitivity(
        sensitivity(
            scenario,
            [readouts] if isinstance(readouts, str) else readouts,
            at=at,
            method=method,
            parameters=[parameters] if isinstance(parameters, str) else parameters,
            samples=samples,
            seed=seed,
            workers=workers,
            memory=None if out is None else lambda: made_folder(out) / MEMORY,
            engine_method=engine_method,
            progress=progress,
        )
    )
    if out is not None:
        found.save(out)
    return found


def rerun(folder: str | Path, *, progress: Progress | None = None) -> Rerun:
    """Reproduce a folder that `Run.save` or the command line wrote, and say whether it is the same.

    Raises
    ------
    InputError
        If it is no such folder, or is damaged.
    SolverError
        If a run can no longer be integrated.
    """
    from myosat.analysis.rerun import rerun

    return rerun(folder, progress)


def rest(file: Source) -> Rest:
    """The rest of a young muscle, and whether it is stable: what a scenario starts from.

    Of the scenario only the model, the subject and the parameters count: not its age and way of life,
    and nothing that is done to it.

    Returns
    -------
    Rest
        Its ``states`` and ``rates``, ``eigenvalues`` and ``modes()``, and ``flow(...)`` away from it.

    Raises
    ------
    InputError
        If the scenario is wrong, or its parameters allow no rest.
    """
    from myosat.analysis.rest import rest

    return rest(prepare_one(file))


def check(files: str | Path | Sequence[str | Path]) -> list[Check]:
    """Check scenario, target, intervention and injury files; what is wrong is told, not raised."""
    from myosat.analysis.checking import check

    return [check(file) for file in ([files] if isinstance(files, str | Path) else files)]


def new(name: str | Path, template: str = "injury") -> Path:
    """Write a commented starter scenario and return its path.

    Raises
    ------
    InputError
        If there is no such template.
    OutputError
        If the file exists or cannot be written.
    """
    from myosat.scenario.templates import write_starter

    return write_starter(name, template)


def list_(kind: str | None = None, *, model: str = "full") -> Table:
    """List the model's states, signals, processes and so on; without a kind, the kinds.

    Raises
    ------
    InputError
        If there is no such kind or model.
    """
    from myosat.analysis import encyclopaedia

    known = _figure_texts() if kind in (None, "figures") else {}
    return encyclopaedia.kinds(known) if kind is None else encyclopaedia.table(kind, known, model)


def show(name: str) -> Page:
    """All that is known under a name: equation, unit, value, source, grade, who uses it.

    The path of an intervention file of one's own tells of that.

    Raises
    ------
    InputError
        If nothing has that name, or the file is wrong.
    """
    from myosat.analysis import encyclopaedia

    return encyclopaedia.show(name, _figure_texts())


def plot(
    files: Source | Sources,
    figure: str = "lineage",
    *,
    style: str = "light",
    size: str = "slide",
    lang: str = "en",
    criterion: str | Path | None = None,
    uncertainty: int | None = None,
) -> Drawing:
    """Run scenarios and draw one figure of them; `Drawing.save` writes it with its data.

    See `Run.plot` for the options.

    Raises
    ------
    InputError
        If a file is wrong, there is no such figure, style, size, language or criterion, or it shows one
        scenario only.
    OutputError
        If no installed font has the letters of the language.
    """
    from myosat import figures
    from myosat.scenario.criteria import criterion as read

    named = prepare(files)
    figures.check_many(figure, len(named))
    figures.check_look(style, size, lang)
    if criterion is not None:
        figures.check_criterion(figure)
        read(criterion)
    found = run_named(named, uncertainty=uncertainty)
    if criterion is None:
        return found.plot(figure, style=style, size=size, lang=lang)
    return found[0].plot(figure, style=style, size=size, lang=lang, criterion=criterion)


def export(file: Source, format: str = "sbml") -> Export:
    """A scenario in a format of others: "sbml", "sedml", "omex" or "latex"; `Export.save` writes it.

    Raises
    ------
    InputError
        If the scenario is wrong, there is no such format, or it cannot hold the scenario.
    OutputError
        If a library is missing; the message says how to install it.
    """
    from myosat.interchange import check_format, export

    check_format(format)
    return export(prepare_one(file), format)


def explore(file: Source | None = None) -> Explorer:
    """The what-if page: one HTML file that solves the model itself, with no server and no network.

    Parameters
    ----------
    file
        The scenario that it opens with; one that does not ship is added to its presets.

    Raises
    ------
    InputError
        If the scenario is wrong.
    SolverError
        If there is no rest with the parameters that it sets.
    """
    from myosat.api.what_if import Explorer, points
    from myosat.explorer import page

    opening = None if file is None else prepare(file)[0][1]
    return Explorer("explore" if opening is None else opening.name, page(opening, points()))


@overload
def validate(
    files: Sequence[str | Path] | None = None,
    split: str | None = None,
    *,
    uncertainty: int | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Report: ...
@overload
def validate(
    files: Sequence[str | Path] | None = None,
    split: str | None = None,
    *,
    claims: Literal[True],
    progress: Progress | None = None,
) -> Ledger: ...
def validate(
    files: Sequence[str | Path] | None = None,
    split: str | None = None,
    *,
    claims: bool = False,
    uncertainty: int | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Report | Ledger:
    """Hold the model to published targets and single-cell studies: the shipped ones, or those of your files.

    With ``claims``, to the statements of the two source reviews instead: what carries each, and whether
    the model does as it says.

    Parameters
    ----------
    files
        Target files, or names of shipped ones and of single-cell studies; all shipped ones unless given.
    split
        "calibration" or "validation": only targets of this split.
    uncertainty
        Parameter sets to run for 90 % intervals, 20 to 1000; 0 for all that ship, None for no intervals.
    workers
        Processes; by default one per processor. The result does not depend on it.

    Raises
    ------
    InputError
        With every problem of the target files, if the number of sets is wrong, or if claims are asked of
        files or a split.
    """
    if not claims:
        from myosat.analysis.validate import validate
        from myosat.api.uncertain import check_number

        check_number(uncertainty, zero="all that ship")
        return validate(files or None, split, workers, progress, uncertainty)
    if files or split is not None:
        message = "the ledger of claims has no files and no split to choose from"
        raise InputError(Problem(None, None, "--claims", message, "--claims alone, or with --json"))
    from myosat.analysis.claims import check_claims

    return check_claims(progress=progress)


def cite(file: Source | None = None) -> Citations:
    """The publications behind a scenario, or behind everything that ships; as text or BibTeX.

    Raises
    ------
    InputError
        If the scenario is wrong.
    """
    from myosat.analysis.citations import cite

    return cite(None if file is None else load_all(file)[0])


def _figure_texts() -> dict[str, tuple[str, str]]:
    from myosat.figures.catalogue import FIGURES

    return {name: (spec.title, spec.caption) for name, spec in FIGURES.items()}
