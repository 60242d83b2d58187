"""What runs: files read, changed and named; then simulated with what each is compared with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from myosat.api.runs import Runs, make_run, unique
from myosat.api.uncertain import check_number, with_members
from myosat.errors import InputError, Problem
from myosat.scenario import overrides
from myosat.scenario.batch import Progress, method_of, simulate_all
from myosat.scenario.comparator import comparator, toggles
from myosat.scenario.grammar import Scenario, load
from myosat.scenario.problems import show
from myosat.scenario.trial import check_rest

Source = str | Path | Scenario
Sources = list[str] | list[Path] | list[Scenario] | list[Source] | tuple[Source, ...]
Parameters = str | Path | Mapping[str, object]
#: Scenarios under the names that their runs will have.
Named = list[tuple[str, Scenario]]


def load_all(files: Source | Sources) -> list[Scenario]:
    """Read scenarios.

    Raises
    ------
    InputError
        With the problems of all files.
    """
    sources = _sources(files)
    made: list[Scenario] = []
    problems: list[Problem] = []
    for file in sources:
        try:
            made.append(file if isinstance(file, Scenario) else load(file))
        except InputError as error:
            problems += error.problems
    if problems or not made:
        raise InputError(problems or "no scenario is given")
    return made


def _sources(files: object) -> list[Source]:
    allowed = "a path, the name of a shipped scenario, a Scenario, or a list of these"
    given = cast(list[object], [*files] if isinstance(files, list | tuple) else [files])
    for file in given:
        if not isinstance(file, str | Path | Scenario):
            raise InputError(Problem(None, None, None, f"no scenario: found {_found(file)}", allowed))
    return cast(list[Source], given)


def _found(value: object) -> str:
    return f"a {type(value).__name__}" if isinstance(value, Mapping | list | tuple) else show(value)


def prepare(
    files: Source | Sources,
    *,
    vary: Mapping[str, Sequence[object]] | None = None,
    parameters: Parameters | None = None,
) -> Named:
    """Read scenarios, set parameters, and make the grid of ``vary``; see `run`.

    Raises
    ------
    InputError
        With every problem of the files; or of the parameters, or of the grid; or if parameters
        allow no rest.
    """
    scenarios = load_all(files)
    document = None
    if parameters is not None:
        document = overrides.read_parameters(parameters)
        scenarios = [overrides.with_parameters(scenario, document) for scenario in scenarios]
    made = [pair for s in scenarios for pair in (overrides.grid(s, vary) if vary else [(s.name, s)])]
    check_rest([scenario for _, scenario in made], document)
    return list(zip(unique([name for name, _ in made]), [s for _, s in made], strict=True))


def prepare_one(file: Source, *, parameters: Parameters | None = None) -> Scenario:
    """Read one scenario and set parameters; see `prepare`.

    Raises
    ------
    InputError
        As `prepare`, and if there are several.
    """
    named = prepare(file, parameters=parameters)
    if len(named) != 1:
        raise InputError(Problem(None, None, None, f"found {len(named)} scenarios", "one scenario"))
    return named[0][1]


def run_named(
    named: Named,
    *,
    compare: bool = True,
    engine: str = "scipy",
    method: str | None = None,
    uncertainty: int | None = None,
    progress: Progress | None = None,
) -> Runs:
    """Run prepared scenarios, each with its comparator; see `run`.

    Raises
    ------
    InputError
        If a comparator is missing or wrong, or there is no such engine or method.
    SolverError
        If an integration fails.
    """
    method = method_of(engine, method)
    check_number(uncertainty)
    others = [comparator(scenario) if compare else None for _, scenario in named]
    wanted = [s for _, s in named] + [other[1] for other in others if other is not None]
    results = simulate_all(wanted, method=method, progress=progress)
    results = with_members(results, uncertainty, progress)
    rest = iter(results[len(named) :])
    return Runs(
        [
            make_run(name, result, None if other is None else next(rest), "" if other is None else other[0])
            for (name, _), result, other in zip(named, results, others, strict=False)
        ]
    )


def prepare_comparison(files: Source | Sources, toggle: Sequence[str] | None = None) -> Named:
    """Read the scenarios of a comparison, what they are compared with first; see `compare`.

    Raises
    ------
    InputError
        With every problem of the files; or if there is nothing of that name to toggle.
    """
    scenarios = load_all(files)
    check_rest(scenarios)
    first = scenarios[0]
    if toggle is not None:
        allowed = "one scenario with interventions"
        if len(scenarios) != 1:
            raise InputError(Problem(None, None, "toggle", f"found {len(scenarios)} files", allowed))
        if not first.interventions:
            raise InputError(Problem(first.path, None, "toggle", "the file has no interventions", allowed))
        return toggles(first, toggle)
    if len(scenarios) == 1:
        other = comparator(first)
        return [*([] if other is None else [other]), (first.name, first)]
    return list(zip(unique([s.name for s in scenarios]), scenarios, strict=True))


def compare_named(
    named: Named,
    *,
    engine: str = "scipy",
    method: str | None = None,
    uncertainty: int | None = None,
    progress: Progress | None = None,
) -> Runs:
    """Run a prepared comparison against its first scenario; see `compare`.

    Raises
    ------
    InputError
        If there is no such engine or method.
    SolverError
        If an integration fails.
    """
    method = method_of(engine, method)
    check_number(uncertainty)
    results = simulate_all([s for _, s in named], method=method, progress=progress)
    results = with_members(results, uncertainty, progress)
    base = make_run(named[0][0], results[0], None, "")
    others = zip(named[1:], results[1:], strict=True)
    return Runs([base, *(make_run(name, result, base, base.name) for (name, _), result in others)])
