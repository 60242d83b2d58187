"""The command line: it parses, calls the public verbs, and prints.

Results go to stdout, messages and progress to stderr. Exit codes: 0 done, 1 the work could not be
done, 2 the input is wrong, 130 interrupted. Nothing heavy is imported until a command needs it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from myosat.errors import InputError, MyosatError, Problem, UnitError, nearest_name
from myosat.version import DISCLAIMER

if TYPE_CHECKING:
    from myosat.scenario.batch import Progress

RESULTS = "results"
FILE = "a path, or the name of a shipped scenario"
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    command: Callable[[argparse.Namespace], int] = arguments.command
    try:
        code = command(arguments)
        sys.stdout.flush()
        return code
    except MyosatError as error:
        _say(f"error: {error}")
        for note in getattr(error, "__notes__", ()):
            _say(f"  in {note}")
        return error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        _say("interrupted; nothing was left half-written")
        return INTERRUPTED
    except (OSError, MemoryError) as error:
        _say(f"error: {error or 'out of memory'}")
        return 1


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    import myosat

    top = _Parser(
        "myosat",
        description="Simulate muscle satellite cells. FILE is a path, or the name of a shipped scenario "
        "(see: myosat list scenarios).",
        epilog=DISCLAIMER,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"myosat {myosat.__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(name: str, command: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        made.set_defaults(command=command)
        return made

    _add_runs(add)
    _add_files(add)
    _add_reference(add)
    return top


class _Parser(argparse.ArgumentParser):
    """A parser that names the nearest command."""

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and exit with 2."""
        wrong, _, known = message.partition("invalid choice: '")[2].partition("' (choose from ")
        near = nearest_name(wrong, known.replace("'", "").rstrip(")").split(", ")) if known else None
        super().error(f"{message}; did you mean '{near}'?" if near else message)


#: The weighted parameter sets of the shipped calibration.
SETS = Path(__file__).parent / "calibration" / "ensemble.npz"
Add = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]


def _add_runs(add: Add) -> None:
    run = add("run", _run, "Run scenarios, print what changed, and write results and figures.")
    run.add_argument("files", nargs="+", metavar="FILE", help=FILE)
    _add_output(run, "folder for the results (default: results/NAME, numbered if that exists)")
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
    _add_uncertainty(run)

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
    _add_output(compare, "also write results and figures to this folder")
    compare.add_argument("--no-figures", action="store_true", help="draw no figures")
    _add_uncertainty(compare)


def _add_uncertainty(command: argparse.ArgumentParser) -> None:
    """Offer intervals, once there are parameter sets to draw them from."""
    if not SETS.exists():
        return
    command.add_argument(
        "--uncertainty",
        type=int,
        metavar="N",
        help="bands and intervals from N parameter sets that agree with the data (20 to 1000)",
    )


def _sets(arguments: argparse.Namespace) -> int | None:
    """The number of parameter sets asked for."""
    return getattr(arguments, "uncertainty", None)


def _add_output(command: argparse.ArgumentParser, text: str) -> None:
    command.add_argument("--out", metavar="DIR", help=text)
    command.add_argument("--force", action="store_true", help="replace the results that are there")


def _add_files(add: Add) -> None:
    check = add("check", _check, "Check scenarios, interventions, injuries and targets.")
    check.add_argument("files", nargs="+", metavar="FILE", help="a path, or a shipped name")

    new = add("new", _new, "Write a commented starter scenario.")
    new.add_argument("name", metavar="NAME", help="name of the file; .toml is added")
    new.add_argument(
        "--template",
        default="injury",
        metavar="T",
        help="injury (default), intervention, experiment, teaching",
    )

    plot = add("plot", _plot, "Draw one figure, with its caption and its data as CSV.")
    plot.add_argument("files", nargs="+", metavar="FILE", help=f"{FILE}; several for a figure of several")
    plot.add_argument("--figure", required=True, metavar="NAME", help="see: myosat list figures")
    plot.add_argument("--format", default=None, metavar="F", help="png (default), svg or pdf")
    plot.add_argument("--size", default="slide", metavar="S", help="slide (default), column or page")
    plot.add_argument("--style", default="light", metavar="S", help="light (default), dark or print")
    plot.add_argument("--out", metavar="FILE", help="file to write (default: SCENARIO-FIGURE.png)")
    plot.add_argument("--force", action="store_true", help="replace the file that is there")
    _add_uncertainty(plot)

    export = add(
        "export", _export, "Write a scenario for other programs: SBML, SED-ML, COMBINE archive or LaTeX."
    )
    export.add_argument("file", metavar="FILE", help=FILE)
    export.add_argument(
        "--format",
        default="sbml",
        metavar="F",
        help="sbml (default), sedml (how to run SCENARIO.xml), omex or latex",
    )
    export.add_argument(
        "--out", metavar="FILE", help="file to write (default: SCENARIO.xml, .sedml, .omex or .tex)"
    )
    export.add_argument("--force", action="store_true", help="replace the file that is there")

    explore = add("explore", _explore, "Open the what-if page, one HTML file, or write it.")
    explore.add_argument("file", nargs="?", metavar="FILE", help=f"what it opens with: {FILE}")
    explore.add_argument("--out", metavar="PATH", help="write the page to this file and do not open it")
    explore.add_argument("--force", action="store_true", help="replace the file that is there")

    fit = add("fit", _fit, "Calibrate parameters on the calibration targets; an interrupted fit goes on.")
    fit.add_argument("files", nargs="*", metavar="FILE", help="target files (default: all that ship)")
    fit.add_argument(
        "--parameter",
        action="append",
        default=[],
        metavar="NAME",
        help="a parameter to fit; repeat it (default: those of the shipped calibration)",
    )
    fit.add_argument("--starts", type=int, default=4, metavar="N", help="starts (default: 4)")
    fit.add_argument("--seed", type=int, default=0, metavar="S", help="decides the starts (default: 0)")
    fit.add_argument(
        "--ensemble", type=int, default=0, metavar="N", help="also draw so many weighted parameter sets"
    )
    fit.add_argument("--workers", type=int, metavar="N", help="processes (default: one per processor)")
    fit.add_argument("--out", default="results/fit", metavar="DIR", help="folder (default: results/fit)")

    _add_sensitivity(add)

    validate = add("validate", _validate, "Hold the model to published targets.")
    validate.add_argument("files", nargs="*", metavar="FILE", help="target files (default: all that ship)")
    validate.add_argument("--split", metavar="S", help="calibration or validation only")
    validate.add_argument(
        "--claims", action="store_true", help="hold it to the statements of the source reviews instead"
    )
    validate.add_argument("--json", action="store_true", help="print JSON")
    if SETS.exists():
        validate.add_argument(
            "--uncertainty",
            nargs="?",
            type=int,
            const=0,
            metavar="N",
            help="90 %% intervals from N parameter sets (default: all that ship); takes minutes",
        )
    validate.add_argument("--report", metavar="FILE", help="also write a page with a figure for each target")
    validate.add_argument("--force", action="store_true", help="replace the page that is there")
    validate.add_argument(
        "--min-score", metavar="X", help="fail if less of the sized targets of a split is within tolerance"
    )


def _add_sensitivity(add: Add) -> None:
    text = "Tell which parameters readouts depend on; what was interrupted goes on with --out."
    found = add("sensitivity", _sensitivity, text)
    found.add_argument("file", metavar="FILE", help=FILE)
    found.add_argument(
        "--readout", action="append", required=True, metavar="R", help="a series to analyse; repeat it"
    )
    found.add_argument("--at", metavar="TIME", help="when, such as '28 days' (default: the end)")
    found.add_argument(
        "--method",
        default="local",
        metavar="M",
        help="local (default): elasticities; morris or sobol: over the central 90 %% of the priors",
    )
    found.add_argument(
        "--parameters",
        nargs="+",
        default=[],
        metavar="PATTERN",
        help="names, with * for any letters (default: all with a spread; for sobol, ten by a screen)",
    )
    found.add_argument(
        "--samples",
        type=int,
        metavar="N",
        help="trajectories of morris (default: 10), or base samples of sobol (64; a power of two)",
    )
    found.add_argument("--seed", type=int, default=0, metavar="S", help="decides the samples (default: 0)")
    found.add_argument("--workers", type=int, metavar="N", help="threads (default: one per processor)")
    found.add_argument("--out", metavar="DIR", help="keep finished runs and write results in this folder")
    found.add_argument("--json", action="store_true", help="print JSON")


def _add_reference(add: Add) -> None:
    listed = add("list", _list, "List what the model has of a kind.")
    listed.add_argument("kind", nargs="?", metavar="KIND", help="states, signals, ...; none lists the kinds")
    listed.add_argument("--model", default="full", metavar="M", help="full (default) or core")

    show = add("show", _show, "Show all that is known under a name: equation, unit, value, source, users.")
    show.add_argument("name", metavar="NAME")

    cite = add("cite", _cite, "List the publications behind a scenario, or behind everything.")
    cite.add_argument("file", nargs="?", metavar="FILE", help=FILE)
    cite.add_argument("--bibtex", action="store_true", help="print BibTeX")


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
        with _progress() as progress:
            found = run_named(
                named,
                engine=arguments.engine,
                uncertainty=_sets(arguments),
                progress=progress,
            )
        grades = found.grades(*asked, method=arguments.lean_mass) if asked else None
        _warn(found.warnings)
        found.write(draft, figures=not arguments.no_figures)
    grid = vary is not None and len(found) > 1
    print(found.table() if grid else "\n\n".join(one.summary() for one in found))
    if grades is not None:
        print(f"\n{grades}")
    _close(target)
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


def _close(target: Path) -> None:
    print(f"\n{DISCLAIMER}")
    print(f"Results: {target}")
    if (target / "figures").is_dir():
        print(f"Figures: {target / 'figures'}")


def _rerun(arguments: argparse.Namespace) -> int:
    from myosat.api import rerun

    with _progress() as progress:
        found = rerun(arguments.folder, progress=progress)
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
        with _progress() as progress:
            found = compare_named(named, uncertainty=_sets(arguments), progress=progress)
        table = found.table(at, arguments.readout)
        _warn(found.warnings)
        if draft is not None:
            found.write(draft, figures=not arguments.no_figures)
    print(f"{found[0].scenario.title}\n  changes are against: {found[0].name}\n\n{table}")
    if arguments.out is not None:
        _close(Path(arguments.out))
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


def _check(arguments: argparse.Namespace) -> int:
    from myosat.api import check

    found = check(list[str](arguments.files))
    for one in found:
        _warn(one.warnings)
        if one:
            print(one)
        else:
            _say(str(one))
    return 0 if all(found) else 2


def _new(arguments: argparse.Namespace) -> int:
    from myosat.api import new

    path = new(arguments.name, arguments.template)
    print(path)
    _say(f"edit it, then: myosat check {path}; myosat run {path}")
    return 0


def _plot(arguments: argparse.Namespace) -> int:
    from myosat.api import plot
    from myosat.api.prepared import load_all

    scenarios = load_all(list[str](arguments.files))
    target = _figure_file(arguments, scenarios[0].name)
    drawing = plot(
        scenarios,
        arguments.figure,
        style=arguments.style,
        size=arguments.size,
        uncertainty=_sets(arguments),
    )
    figure, data = drawing.save(target, force=arguments.force)
    print(f"{drawing.caption}\n\nFigure: {figure}\nData: {data}")
    return 0


def _figure_file(arguments: argparse.Namespace, name: str) -> Path:
    """The file named by --out, --format or both, which must agree."""
    kind = arguments.format
    if arguments.out is None:
        return Path(f"{name}-{arguments.figure}.{kind or 'png'}")
    target = Path(arguments.out)
    ending = target.suffix.removeprefix(".").lower()
    if kind is not None and not ending:
        return target.with_name(f"{target.name}.{kind}") if target.name else target
    if kind is not None and ending != kind:
        message = f"'{kind}' contradicts --out {arguments.out}"
        raise InputError(Problem(None, None, "--format", message, f"one of the two, or --out NAME.{kind}"))
    return target


def _export(arguments: argparse.Namespace) -> int:
    from myosat.api import export
    from myosat.api.prepared import load_all
    from myosat.interchange import check_format, file_name
    from myosat.scenario.output import refuse_file

    check_format(arguments.format)
    (scenario,) = load_all(arguments.file)
    target = Path(arguments.out or file_name(scenario.name, arguments.format))
    refuse_file(target, arguments.force)
    print(export(scenario, arguments.format).save(target, force=arguments.force))
    return 0


def _explore(arguments: argparse.Namespace) -> int:
    from myosat.api import explore
    from myosat.api.what_if import page_file
    from myosat.scenario.output import refuse_file

    if arguments.out is not None:
        refuse_file(Path(arguments.out), arguments.force)
    page = explore(arguments.file)
    if arguments.out is None:
        print(page.open(page_file(page.name)))
    else:
        print(page.save(arguments.out, force=arguments.force))
    return 0


def _validate(arguments: argparse.Namespace) -> int:
    from myosat.api import validate

    files, split = list[str](arguments.files), arguments.split
    if arguments.claims:
        _only_claims(arguments)
        with _progress() as progress:
            ledger = validate(files, split, claims=True, progress=progress)
        print(ledger.to_json().rstrip() if arguments.json else ledger)
        return 0
    from myosat.analysis.report import read_share
    from myosat.api.page import page
    from myosat.scenario.output import refuse_file, write_file

    least = None if arguments.min_score is None else read_share(arguments.min_score)
    if arguments.report is not None:
        refuse_file(Path(arguments.report), arguments.force)
    with _progress() as progress:
        report = validate(files, split, uncertainty=_sets(arguments), progress=progress)
        text = None if arguments.report is None else page(report, progress)
    print(report.to_json().rstrip() if arguments.json else report)
    if text is not None:
        write_file(str(arguments.report), lambda path: path.write_text(text, "utf-8"), force=arguments.force)
        _say(f"written to {arguments.report}")
    low = [] if least is None else report.below(least)
    for name in low:
        _say(f"{name}: {report.score[name].share:.1%} of sized targets within tolerance, wanted {least:.1%}")
    return 1 if low else 0


def _only_claims(arguments: argparse.Namespace) -> None:
    """Raise `InputError` if something is asked of the ledger that it does not have."""
    for field in ("report", "min_score", "uncertainty"):
        if getattr(arguments, field, None) is not None:
            option = f"--{field.replace('_', '-')}"
            raise InputError(Problem(None, None, option, "the ledger of claims has none", "without --claims"))


def _fit(arguments: argparse.Namespace) -> int:
    from myosat.analysis.calibrate import calibrate

    with _progress() as progress:
        report = calibrate(
            list[str](arguments.files) or None,
            list[str](arguments.parameter) or None,
            starts=arguments.starts,
            seed=arguments.seed,
            sets=arguments.ensemble,
            out=Path(arguments.out),
            workers=arguments.workers,
            progress=progress,
        )
    print(report)
    _close(Path(arguments.out))
    return 0


def _sensitivity(arguments: argparse.Namespace) -> int:
    from myosat.api import sensitivity

    with _progress() as progress:
        found = sensitivity(
            arguments.file,
            list[str](arguments.readout),
            at=arguments.at,
            method=arguments.method,
            parameters=list[str](arguments.parameters),
            samples=arguments.samples,
            seed=arguments.seed,
            workers=arguments.workers,
            out=arguments.out,
            progress=progress,
        )
    if arguments.json:
        print(found.to_json().rstrip())
        return 0
    print(f"{found}\n\n{DISCLAIMER}")
    if arguments.out is not None:
        print(f"Results: {arguments.out}")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    from myosat.api import list_

    print(list_(arguments.kind, model=arguments.model))
    return 0


def _show(arguments: argparse.Namespace) -> int:
    from myosat.api import show

    print(show(arguments.name))
    return 0


def _cite(arguments: argparse.Namespace) -> int:
    from myosat.api import cite

    found = cite(arguments.file)
    print(found.bibtex().rstrip() if arguments.bibtex else found)
    return 0


@contextlib.contextmanager
def _progress() -> Generator[Progress | None]:
    """A progress bar on stderr, if that is a terminal and there is more than a moment's work."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, visible=False)

        def progress(done: int, total: int, title: str) -> None:
            bar.update(task, completed=done, total=total, description=title[:40], visible=total > 2)

        yield progress


def _warn(texts: Sequence[str]) -> None:
    for text in texts:
        _say(f"warning: {text}")


def _say(text: str) -> None:
    print(text, file=sys.stderr)
