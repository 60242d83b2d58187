"""Commands that hold the model to evidence: validate, fit, sensitivity."""

from __future__ import annotations

import argparse
from pathlib import Path

from myosat.cli.terminal import FILE, Add, close, progress, say
from myosat.errors import InputError, Problem
from myosat.version import DISCLAIMER


def add(add: Add) -> None:
    """Add these commands to the parser."""
    validate = add("validate", _validate, "Hold the model to published targets.")
    validate.add_argument("files", nargs="*", metavar="FILE", help="target files (default: all that ship)")
    validate.add_argument("--split", metavar="S", help="calibration or validation only")
    validate.add_argument(
        "--claims", action="store_true", help="hold it to the statements of the source reviews instead"
    )
    validate.add_argument("--json", action="store_true", help="print JSON")
    validate.add_argument(
        "--uncertainty",
        nargs="?",
        type=int,
        const=0,
        metavar="N",
        help="90 %% intervals from N parameter sets, 20 to 1000 (default: all that ship); takes minutes",
    )
    validate.add_argument(
        "--report", metavar="FILE", help="also write a page with a figure for each target and study"
    )
    validate.add_argument("--force", action="store_true", help="replace the page that is there")
    validate.add_argument(
        "--min-score", metavar="X", help="fail if less of the sized targets of a split is within tolerance"
    )

    fit = add("fit", _fit, "Calibrate parameters on the calibration targets; an interrupted fit goes on.")
    fit.add_argument("files", nargs="*", metavar="FILE", help="target files (default: all that ship)")
    fit.add_argument(
        "--parameter",
        action="append",
        default=[],
        metavar="NAME",
        help="a parameter to fit; repeat it (default: those of the shipped calibration that count here)",
    )
    fit.add_argument("--starts", type=int, default=4, metavar="N", help="starts (default: 4)")
    fit.add_argument("--seed", type=int, default=0, metavar="S", help="decides the starts (default: 0)")
    fit.add_argument(
        "--ensemble", type=int, default=0, metavar="N", help="also draw so many weighted parameter sets"
    )
    fit.add_argument("--workers", type=int, metavar="N", help="processes (default: one per processor)")
    fit.add_argument("--out", default="results/fit", metavar="DIR", help="folder (default: results/fit)")

    _add_sensitivity(add)


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
        help="trajectories of morris (default: 10), or base samples of sobol (64; a power of two from 8)",
    )
    found.add_argument("--seed", type=int, default=0, metavar="S", help="decides the samples (default: 0)")
    found.add_argument("--workers", type=int, metavar="N", help="threads (default: one per processor)")
    found.add_argument("--out", metavar="DIR", help="keep finished runs and write results in this folder")
    found.add_argument("--json", action="store_true", help="print JSON")


def _validate(arguments: argparse.Namespace) -> int:
    from myosat.api import validate

    files, split = list[str](arguments.files), arguments.split
    if arguments.claims:
        _only_claims(arguments)
        with progress() as told:
            ledger = validate(files, split, claims=True, progress=told)
        print(ledger.to_json().rstrip() if arguments.json else ledger)
        return 0
    from myosat.analysis.report import read_share
    from myosat.api.page import page
    from myosat.scenario.output import refuse_file, write_file

    least = None if arguments.min_score is None else read_share(arguments.min_score)
    if arguments.report is not None:
        refuse_file(Path(arguments.report), arguments.force)
    with progress() as told:
        report = validate(files, split, uncertainty=arguments.uncertainty, progress=told)
        text = None if arguments.report is None else page(report, told)
    print(report.to_json().rstrip() if arguments.json else report)
    if text is not None:
        write_file(str(arguments.report), lambda path: path.write_text(text, "utf-8"), force=arguments.force)
        say(f"written to {arguments.report}")
    low = [] if least is None else report.below(least)
    for name in low:
        say(f"{name}: {report.score[name].share:.1%} of sized targets within tolerance, wanted {least:.1%}")
    return 1 if low else 0


def _only_claims(arguments: argparse.Namespace) -> None:
    """Raise `InputError` if something is asked of the ledger that it does not have."""
    for field in ("report", "min_score", "uncertainty"):
        if getattr(arguments, field, None) is not None:
            option = f"--{field.replace('_', '-')}"
            raise InputError(Problem(None, None, option, "the ledger of claims has none", "without --claims"))


def _fit(arguments: argparse.Namespace) -> int:
    from myosat.analysis.calibrate import calibrate

    with progress() as told:
        report = calibrate(
            list[str](arguments.files) or None,
            list[str](arguments.parameter) or None,
            starts=arguments.starts,
            seed=arguments.seed,
            sets=arguments.ensemble,
            out=Path(arguments.out),
            workers=arguments.workers,
            progress=told,
            tell=say,
        )
    print(report)
    close(Path(arguments.out))
    return 0


def _sensitivity(arguments: argparse.Namespace) -> int:
    from myosat.api import sensitivity

    with progress() as told:
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
            progress=told,
        )
    if arguments.json:
        print(found.to_json().rstrip())
        return 0
    print(f"{found}\n\n{DISCLAIMER}")
    if arguments.out is not None:
        print(f"Results: {arguments.out}")
    return 0
