"""Commands that make something to look at: plot, explore, export."""

from __future__ import annotations

import argparse
from pathlib import Path

from myosat.cli.terminal import FILE, RESULTS, Add, add_uncertainty, progress
from myosat.errors import InputError, Problem


def add(add: Add) -> None:
    """Add these commands to the parser."""
    plot = add("plot", _plot, "Draw one figure, with its caption and its data as CSV; or a whole gallery.")
    plot.add_argument("files", nargs="*", metavar="FILE", help=f"{FILE}; several for a figure of several")
    plot.add_argument("--figure", metavar="NAME", help="see: myosat list figures")
    plot.add_argument(
        "--gallery",
        action="store_true",
        help="every illustrative figure, or those of a gallery FILE, with captions, data and an index",
    )
    plot.add_argument("--format", default=None, metavar="F", help="png (default), svg or pdf")
    plot.add_argument("--size", metavar="S", help="slide (default), column or page")
    plot.add_argument("--style", metavar="S", help="light (default), dark or print")
    plot.add_argument("--lang", default="en", metavar="L", help="en (default), or zh for Chinese")
    plot.add_argument("--criterion", metavar="NAME", help="whose cut-offs of sarcopenia: for life_course")
    plot.add_argument(
        "--out",
        metavar="PATH",
        help="file (default: SCENARIO-FIGURE.png), or folder of a gallery (default: results/gallery)",
    )
    plot.add_argument("--force", action="store_true", help="replace the file that is there")
    add_uncertainty(plot)

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


def _plot(arguments: argparse.Namespace) -> int:
    from myosat.api import plot
    from myosat.api.prepared import load_all

    if arguments.gallery:
        return _gallery(arguments)
    if arguments.figure is None:
        raise InputError(
            Problem(None, None, "--figure", "missing", "a name (see: myosat list figures), or --gallery")
        )
    scenarios = load_all(list[str](arguments.files))
    target = _figure_file(arguments, scenarios[0].name)
    drawing = plot(
        scenarios,
        arguments.figure,
        style=arguments.style or "light",
        size=arguments.size or "slide",
        lang=arguments.lang,
        criterion=arguments.criterion,
        uncertainty=arguments.uncertainty,
    )
    figure, data = drawing.save(target, force=arguments.force)
    print(f"{drawing.caption}\n\nFigure: {figure}\nData: {data}")
    return 0


def _gallery(arguments: argparse.Namespace) -> int:
    """Draw a gallery; without a style or size, in all."""
    from myosat.api.gallery import gallery
    from myosat.figures.gallery import SHIPPED

    for field in ("figure", "criterion", "uncertainty"):
        if getattr(arguments, field, None) is not None:
            raise InputError(
                Problem(None, None, f"--{field}", "the gallery has its own", "without --gallery")
            )
    if len(arguments.files) > 1:
        raise InputError(Problem(None, None, None, f"found {len(arguments.files)} files", "one gallery file"))
    with progress() as told:
        found = gallery(
            arguments.out or Path(RESULTS, "gallery"),
            arguments.files[0] if arguments.files else SHIPPED,
            styles=[arguments.style] if arguments.style else (),
            sizes=[arguments.size] if arguments.size else (),
            lang=arguments.lang,
            format=arguments.format or "png",
            force=arguments.force,
            progress=told,
        )
    print(found)
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
