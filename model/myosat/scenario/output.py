"""The folder that a run leaves behind, written whole or not at all.

results.nc, timeseries.csv, summary.json and provenance.json come from here; whoever calls adds the
figures. Everything is first written beside its destination, then moved there in one step.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from myosat.errors import InputError, OutputError, Problem
from myosat.scenario import provenance, storage
from myosat.scenario.grammar import Scenario
from myosat.scenario.result import Result
from myosat.version import DISCLAIMER

PROVENANCE = "provenance.json"
FORMAT = "myosat results 1"
#: A provenance file larger than this is not ours.
MAX_BYTES = 100_000_000


@dataclass(frozen=True)
class Saved:
    """What `read` finds in a folder: the scenarios by name, their series, and the whole record."""

    scenarios: Mapping[str, Scenario]
    series: Mapping[str, storage.Stored]
    record: Mapping[str, Any]


@contextlib.contextmanager
def folder(destination: Path | str, *, force: bool = False) -> Generator[Path]:
    """Give a draft folder that becomes ``destination`` if all goes well, and vanishes if not.

    An existing folder of results is replaced only with ``force``; anything else that exists, apart
    from an empty folder, is never replaced.

    Raises
    ------
    OutputError
        If the destination exists, or cannot be written.
    """
    try:
        target = Path(destination).resolve()
        _refuse_existing(target, Path(destination), force)
        made = _parents(target)
        draft = target.parent / f".{target.name[:100]}.{secrets.token_hex(4)}.tmp"
        draft.mkdir()
    except (OSError, ValueError) as error:
        raise OutputError(f"{destination}: cannot be written: {_reason(error)}") from None
    try:
        yield draft
        _refuse_existing(target, Path(destination), force)
        _replace(draft, target)
    except OSError as error:
        raise OutputError(f"{destination}: cannot be written: {_reason(error)}") from None
    finally:
        if draft.exists():
            shutil.rmtree(draft, ignore_errors=True)
            for parent in made:
                with contextlib.suppress(OSError):
                    parent.rmdir()


def free_folder(parent: Path, name: str) -> Path:
    """``parent/name``, or ``name-2``, ``name-3``... whichever is the first that does not exist."""
    number, found = 1, parent / name
    while found.exists() or found.is_symlink():
        number += 1
        found = parent / f"{name}-{number}"
    return found


def write_file(path: Path | str, write: Callable[[Path], object], *, force: bool = False) -> None:
    """Write one file whole or not at all; ``write`` gets the draft, which has the same ending.

    Raises
    ------
    OutputError
        If the file exists and ``force`` is not given, or it cannot be written.
    """
    target = Path(path)
    try:
        refuse_file(target, force)
        draft = target.with_name(f".{secrets.token_hex(4)}{target.suffix}")
        try:
            write(draft)
            os.replace(draft, target)
        finally:
            draft.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise OutputError(f"{path}: cannot be written: {_reason(error)}") from None


def refuse_file(target: Path, force: bool) -> None:
    """Raise `OutputError` if a file may not be written, as far as can be told beforehand."""
    if target.is_dir():
        raise OutputError(f"{target}: is a folder; name a file")
    if target.exists() and not force:
        raise OutputError(f"{target}: exists already; add --force to replace it")
    if not target.parent.is_dir():
        raise OutputError(f"{target}: there is no folder {target.parent}; make it first")


def write_results(
    draft: Path,
    results: Mapping[str, Result],
    summary: Mapping[str, Any],
    roles: Mapping[str, Mapping[str, Any]] | None = None,
) -> None:
    """Write all but the figures into a draft folder.

    Parameters
    ----------
    results
        By the name under which each appears in every file.
    summary
        What goes into summary.json.
    roles
        More to note about a result, by its name, such as what it is compared with.
    """
    record = provenance_record(results, roles or {})
    versions = cast(dict[str, str], record["versions"])
    attributes = {
        "title": "; ".join(dict.fromkeys(result.scenario.title for result in results.values())),
        "source": f"myosat {versions['myosat']}",
        "comment": DISCLAIMER,
        "created": record["created"],
        "models": "; ".join(f"{id} {hash}" for id, hash in record["models"].items()),
    }
    storage.write_netcdf(draft / "results.nc", results, attributes)
    _write_text(draft / "timeseries.csv", storage.csv_text(results))
    _write_text(draft / "summary.json", json_text(summary))
    _write_text(draft / PROVENANCE, json_text(record))


def provenance_record(
    results: Mapping[str, Result], roles: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """All that is needed to run the same again, and to see what has changed since."""
    models = dict.fromkeys(result.model.id for result in results.values())
    return {
        "format": FORMAT,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": provenance.environment(),
        "models": {id: provenance.model_hash(id) for id in models},
        "seed": None,
        "runs": [
            {
                "name": name,
                **roles.get(name, {}),
                "engine": provenance.engine_record(result),
                "parameters": provenance.parameter_hash(result),
                "scenario": provenance.scenario_record(result.scenario),
            }
            for name, result in results.items()
        ],
    }


def read(path: Path | str) -> Saved:
    """Read a folder that `write_results` wrote.

    Raises
    ------
    InputError
        If it is not such a folder, or is damaged.
    """
    home = Path(path)
    file = home / PROVENANCE
    if not home.is_dir():
        message = "is not a folder" if home.exists() else "there is no such folder"
        raise InputError(Problem(str(path), None, None, message, "a folder that 'myosat run' has written"))
    try:
        if file.stat().st_size > MAX_BYTES:
            raise InputError(Problem(str(file), None, None, "is too large to be a record of a run"))
        record = json.loads(file.read_text(encoding="utf-8"))
        runs = {str(run["name"]): run["scenario"] for run in record["runs"]}
        known = record["format"] == FORMAT
    except FileNotFoundError:
        message = f"is no folder of results: it has no {PROVENANCE}"
        raise InputError(Problem(str(path), None, None, message)) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(Problem(str(file), None, None, f"is damaged: {error}")) from None
    if not known:
        raise InputError(Problem(str(file), None, "format", f"found {record['format']!r}", FORMAT))
    scenarios = {name: provenance.revive(run, str(file)) for name, run in runs.items()}
    return Saved(scenarios, storage.read_netcdf(home / "results.nc"), record)


def json_text(data: Any) -> str:
    """``data`` as JSON, indented; what is not finite becomes null."""
    return json.dumps(_finite(data), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _finite(data: Any) -> Any:
    if isinstance(data, float):
        return data if abs(data) < float("inf") else None
    if isinstance(data, Mapping):
        return {str(key): _finite(value) for key, value in cast(Mapping[Any, Any], data).items()}
    if isinstance(data, Sequence) and not isinstance(data, str):
        return [_finite(item) for item in cast(Sequence[Any], data)]
    return data


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _refuse_existing(target: Path, written: Path, force: bool) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise OutputError(f"{written}: is a file; name a folder")
    if not any(target.iterdir()):
        return
    if not (target / PROVENANCE).is_file():
        raise OutputError(f"{written}: exists and is no folder of results, so it is left alone; name another")
    if not force:
        raise OutputError(f"{written}: exists already; add --force to replace it, or name another folder")


def _parents(target: Path) -> list[Path]:
    """Make the folders above ``target``; those that were missing, the innermost first."""
    missing = [parent for parent in target.parents if not parent.exists()]
    target.parent.mkdir(parents=True, exist_ok=True)
    return missing


def _replace(draft: Path, target: Path) -> None:
    """Put the draft where the target is; what was there goes only once the draft is in place."""
    if not target.exists():
        draft.rename(target)
        return
    old = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.old")
    target.rename(old)
    try:
        draft.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
