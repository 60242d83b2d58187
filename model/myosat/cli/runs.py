"""Commands that run scenarios: run, rerun, compare."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path

from myosat.cli.terminal import FILE, RESULTS, Add, add_output, add_uncertainty, close, progress, warn
from myosat.errors import InputError, Problem, UnitError
from myosat.version import DISCLAIMER


def add(add: Add) -> None:
    """Add these commands to the parser."""
    run = add("run", _run, "Run scenarios, print what changed, and write results and figures.")
    run.add_argument("files", nargs="+", metavar="FILE", help=FILE)
    add_output(run, "folder for the results (default: results/NAME, numbered if that exists)")
    run.add_argument(
        "--engine", default="scipy", metavar="NAME", help="scipy, the reference (default), or compiled"
    )
    run.add_argument(
        "--vary",
        action="append",
        default=[],
        metavar="PATH=a,b,c",
        help="try several values, such as 'subject.age=6 months,24 months'; repeat it for a grid",
    )
    run.add_argument("--parameters", metavar="FILE", help='TOML file of overrides, k_division = "1.5 1/day"')
    run.add_argument(
        "--criterion",
        action="append",
        default=[],
        metavar="NAME",
        help="grade people by this criterion of sarcopenia, at the start and the end; repeat it, or say all",
    )
    run.add_argument(
        "--lean-mass", metavar="METHOD", help="how criteria take lean mass to be measured: DXA or BIA"
    )
    run.add_argument("--no-figures", action="store_true", help="draw no figures")
    add_uncertainty(run)

    rerun = add("rerun", _rerun, "Reproduce a folder that 'run' wrote, and say whether it is the same.")
    rerun.add_argument("folder", metavar="DIR")

    compare = add("compare", _compare, "Compare scenarios with the first, or one with its comparator.")
    compare.add_argument("files", nargs="+", metavar="FILE", help=FILE)
    compare.add_argument(
        "--toggle",
        nargs="*",
        metavar="NAME",
        help="of one file: each of these interventions off and on, alone and together; without names, all",
    )
    compare.add_argument("--at", metavar="DAYS", help="days at which to state effects, such as 7,14,28")
    compare.add_argument(
        "--readout", nargs="+", metavar="NAME", help="readouts to state, if not the main ones"
    )
    add_output(compare, "also write results and figures to this folder")
    compare.add_argument("--no-figures", action="store_true", help="draw no figures")
    add_uncertainty(compare)


def _run(arguments: argparse.Namespace) -> int:
    from myosat.api.prepared import prepare, run_named
    from myosat.scenario import output
    from myosat.scenario.batch import method_of
    from myosat.scenario.overrides import read_vary

    method_of(arguments.engine, None)
    vary = dict(map(read_vary, arguments.vary)) or None
    named = prepare(list[str](arguments.files), vary=vary, parameters=arguments.parameters)
    asked = _criteria(arguments)
    target = _folder(arguments)
    with output.folder(target, force=arguments.force) as draft:
        with progress() as told:
            found = run_named(
                named,
                engine=arguments.engine,
                uncertainty=arguments.uncertainty,
                progress=told,
            )
        grades = found.grades(*asked, method=arguments.lean_mass) if asked else None
        warn(found.warnings)
        found.write(draft, figures=not arguments.no_figures)
    grid = vary is not None and len(found) > 1
    print(found.table() if grid else "\n\n".join(one.summary() for one in found))
    if grades is not None:
        print(f"\n{grades}")
    close(target)
    return 0


def _criteria(arguments: argparse.Namespace) -> list[str]:
    """The criteria that are asked for: all if only a method is. What is wrong is told before any run."""
    from myosat.scenario.criteria import ALL
    from myosat.scenario.grading import asked

    names = list[str](arguments.criterion) or ([ALL] if arguments.lean_mass else [])
    asked(names, arguments.lean_mass)
    return names


def _folder(arguments: argparse.Namespace) -> Path:
    """The folder named, or one under results/ that does not exist yet."""
    from myosat.scenario.output import free_folder
    from myosat.scenario.storage import group_names

    if arguments.out is not None:
        return Path(arguments.out)
    name = group_names([Path(arguments.files[0]).stem])[0]
    return Path(RESULTS, name) if arguments.force else free_folder(Path(RESULTS), name)


def _rerun(arguments: argparse.Namespace) -> int:
    from myosat.api import rerun

    with progress() as told:
        found = rerun(arguments.folder, progress=told)
    print(found)
    return 0 if found.same else 1


def _compare(arguments: argparse.Namespace) -> int:
    from myosat.api.prepared import compare_named, prepare_comparison
    from myosat.scenario import output

    at = None if arguments.at is None else _days(arguments.at)
    named = prepare_comparison(list[str](arguments.files), arguments.toggle)
    with contextlib.ExitStack() as stack:
        draft = None
        if arguments.out is not None:
            draft = stack.enter_context(output.folder(arguments.out, force=arguments.force))
        with progress() as told:
            found = compare_named(named, uncertainty=arguments.uncertainty, progress=told)
        table = found.table(at, arguments.readout)
        warn(found.warnings)
        if draft is not None:
            found.write(draft, figures=not arguments.no_figures)
    print(f"{found[0].scenario.title}\n  changes are against: {found[0].name}\n\n{table}")
    if arguments.out is not None:
        close(Path(arguments.out))
    else:
        print(f"\n{DISCLAIMER}")
    return 0


def _days(text: str) -> list[float]:
    """Days from "7,14" or "1 week, 14 days"."""
    from myosat.kernel.units import parse_quantity, to_unit

    allowed = "days since the start, such as 7,14,28"
    try:
        parts = [part.strip() for part in text.split(",") if part.strip()]
        days = [to_unit(f"{p} day" if parse_quantity(p)[1] == "1" else p, "day") for p in parts]
    except UnitError as error:
        raise InputError(Problem(None, None, "--at", str(error), allowed)) from None
    if not days:
        raise InputError(Problem(None, None, "--at", "names no day", allowed))
    return days
