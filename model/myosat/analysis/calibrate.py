"""A calibration from its arguments to its files: what `myosat fit` does."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from pathlib import Path

from myosat.analysis.fit import MEMORY, Fit, calibration, fit
from myosat.analysis.predict import Progress, Workshop
from myosat.analysis.sampling import Slopes, pinned, sample, shrinkage, slopes
from myosat.analysis.tables import Table, number
from myosat.errors import InputError, OutputError, Problem
from myosat.scenario.output import write_file

PARAMETERS, ENSEMBLE, REPORT = "parameters.toml", "ensemble.npz", "report.txt"


def fit_shipped(
    files: Sequence[str | Path] | None,
    names: Sequence[str] | None,
    starts: int,
    seed: int,
    out: str | Path | None,
    workers: int | None,
    progress: Progress | None,
    tell: Callable[[str], None] | None = None,
) -> Fit:
    """Fit the parameters named, or those of the shipped calibration; see `myosat.fit`."""
    for field, value, least in (("starts", starts, 1), ("seed", seed, 0), ("workers", workers, 1)):
        if value is not None and value < least:
            raise InputError(Problem(None, None, field, f"found {value}", f"at least {least}"))
    folder = None if out is None else _made(Path(out))
    return fit(
        names,
        files=files,
        starts=starts,
        seed=seed,
        out=folder,
        workers=workers,
        progress=progress,
        tell=tell,
    )


def calibrate(
    files: Sequence[str | Path] | None,
    names: Sequence[str] | None,
    *,
    starts: int,
    seed: int,
    sets: int,
    out: Path,
    workers: int | None,
    progress: Progress | None,
    tell: Callable[[str], None] | None = None,
) -> str:
    """Fit, write what was found into a folder, and return the report of it.

    With ``sets`` above zero the slopes over all unknowns and weighted parameter sets are made too;
    ``tell`` is told what is left out.
    """
    if sets < 0:
        raise InputError(Problem(None, None, "ensemble", f"found {sets}", "0 or more"))
    found = fit_shipped(files, names, starts, seed, out, workers, progress, tell)
    parts = [str(found)]
    command = _command(files, names, starts, seed, sets)
    write_file(out / PARAMETERS, lambda path: path.write_text(found.to_toml(command), "utf-8"), force=True)
    if sets:
        with Workshop(calibration(files), workers, out / MEMORY, progress) as workshop:
            at = slopes(workshop, found.normals)
            drawn = sample(workshop, at, sets, seed)
        write_file(out / ENSEMBLE, drawn.save, force=True)
        counted = f"{len(drawn)} sets of {sets} can be run; they count as {number(drawn.effective)}"
        parts += [f"noise: {number(at.noise)} of the stated standard errors; {counted}", identified(at)]
    text = "\n\n".join(parts)
    write_file(out / REPORT, lambda path: path.write_text(text + "\n", "utf-8"), force=True)
    return text


def identified(at: Slopes) -> str:
    """What the data pin down: unknowns by the spread that is left, and combinations by information."""
    rows = [(one.id, number(left)) for one, left in shrinkage(at)[:25]]
    left = Table(("unknown", "spread left"), rows, right=frozenset({1}), title="Best known")
    combined = [
        (number(value), "  ".join(f"{share:+.2f} {one.id}" for one, share in parts))
        for value, parts in pinned(at)
    ]
    title = "Combinations that the data pin down, with the information over that of the priors"
    values = [value for value, _ in pinned(at, len(at.point))]
    counts = f"{sum(v > 1 for v in values)} of {len(values)} combinations are known better than by the priors"
    return "\n\n".join([str(left), str(Table(("information", "combination"), combined, title=title)), counts])


def _command(
    files: Sequence[str | Path] | None, names: Sequence[str] | None, starts: int, seed: int, sets: int
) -> str:
    """The command line that does the same."""
    words = ["myosat", "fit", *(str(file) for file in files or ())]
    words += [word for name in names or () for word in ("--parameter", name)]
    words += ["--starts", str(starts), "--seed", str(seed)]
    return shlex.join([*words, *(["--ensemble", str(sets)] if sets else [])])


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written: {error.strerror}") from None
    return folder
