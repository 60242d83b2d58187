"""Evidence targets: what was measured, in which scenario, and how close the model must come.

One TOML file per paper: ``[source]`` once, ``[scenarios.NAME]`` tables that change a shipped scenario,
and ``[[target]]`` rows. A file is read strictly: every problem in it is told at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

from pydantic import ValidationError

from myosat.analysis.references import references
from myosat.analysis.target_file import KEYS, SPLITS, CaseTable, EvidenceFile, SourceTable, Table, TargetTable
from myosat.analysis.target_rows import Rows, Source, Target
from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel import datafile
from myosat.kernel.datafile import Document
from myosat.scenario import library
from myosat.scenario.problems import Problems, show, translate

EVIDENCE = library.PACKAGE / "evidence"
Entry = TypeVar("Entry", bound=Table)


@dataclass(frozen=True)
class TargetFile:
    """The targets of one file, in its order."""

    path: str
    source: Source
    targets: tuple[Target, ...]


def shipped() -> list[Path]:
    """The target files of the package."""
    return sorted(EVIDENCE.glob("*.toml"))


def find(path_or_name: str | Path) -> Path:
    """A target file by path, or a shipped one by name.

    Raises
    ------
    InputError
        If there is neither.
    """
    path = Path(path_or_name)
    names = {file.stem: file for file in shipped()}
    try:
        exists = path.exists()
    except (OSError, ValueError):
        exists = True
    if exists or path.suffix == ".toml":
        return path
    if str(path_or_name) in names:
        return names[str(path_or_name)]
    message = "there is no such file, and no shipped target file of this name"
    near = nearest_name(str(path_or_name), names)
    raise InputError(Problem(str(path_or_name), None, None, message, nearest=near))


def is_target_file(document: Document) -> bool:
    """Whether a document is meant as a target file: it has targets, or scenarios by name."""
    return "target" in document.data or "scenarios" in document.data


def load(path_or_name: str | Path) -> TargetFile:
    """Read a target file: any, or a shipped one by name.

    Raises
    ------
    InputError
        With every problem of the file, each with line, field, what was found and what is allowed.
    """
    return from_document(datafile.read(find(path_or_name)))


def load_all(files: Iterable[str | Path]) -> list[TargetFile]:
    """Read target files.

    Raises
    ------
    InputError
        With the problems of all of them.
    """
    made: list[TargetFile] = []
    problems: list[Problem] = []
    for file in files:
        try:
            made.append(load(file))
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return made


def from_document(document: Document) -> TargetFile:
    """Read targets from a document.

    Raises
    ------
    InputError
        As `load`.
    """
    problems = Problems(document)
    if not document.data:
        problems.add((), "the file is empty; it needs a [source] and at least one [[target]]")
        problems.raise_any()
    try:
        EvidenceFile.model_validate(document.data)
    except ValidationError as error:
        translate(error, problems, document.data, KEYS)
    # Entries of the right shape are read all the same, so that one of a wrong shape hides nothing in others.
    data = document.data
    source = _source(_entry(SourceTable, data.get("source")), problems)
    reader = Rows(document, problems, source)
    for name, raw in _table(data.get("scenarios")).items():
        reader.add_case(name, _entry(CaseTable, raw))
    rows = [_entry(TargetTable, raw) for raw in _array(data.get("target"))]
    targets = [reader.target(("target", place), row) for place, row in enumerate(rows) if row is not None]
    problems.raise_any()
    return TargetFile(document.path, source, tuple(target for target in targets if target is not None))


def check_split(split: str | None) -> None:
    """Raise `InputError` unless ``split`` is a split, or None for all."""
    if split is not None and split not in SPLITS:
        message = f"unknown split {show(split)}"
        raise InputError(Problem(None, None, None, message, ", ".join(SPLITS), nearest_name(split, SPLITS)))


def _entry(shape: type[Entry], raw: object) -> Entry | None:
    """One table of the file; None if its shape is wrong, which is told elsewhere."""
    try:
        return shape.model_validate(raw)
    except ValidationError:
        return None


def _table(raw: object) -> dict[str, object]:
    return cast(dict[str, object], raw) if isinstance(raw, dict) else {}


def _array(raw: object) -> list[object]:
    return cast(list[object], raw) if isinstance(raw, list) else []


def _source(table: SourceTable | None, problems: Problems) -> Source:
    if table is None:
        return Source("", None, None, None)
    if table.key is not None and table.key not in references():
        problems.unknown(("source", "key"), "reference", table.key, references())
    return Source(table.citation, table.doi, table.key, table.grade, table.block, table.split)
