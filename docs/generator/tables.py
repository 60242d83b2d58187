"""Parameters with their sources, and the list of all publications."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from myosat.analysis.citations import cite
from myosat.analysis.references import references
from myosat.biology.models import PARAMETER_FILES, parameters
from myosat.kernel.parameters import GRADES, Parameter

from .pages import Pages, anchor, code, link, plain, table, tree


def write(pages: Pages) -> None:
    """A page of parameters for each file, and one of publications."""
    files = sorted(PARAMETER_FILES.glob("*.toml"))
    for file in files:
        pages.write(f"parameters/{file.stem}", _page(file))
    rows = [(f"[{file.stem}](/generated/parameters/{file.stem}.md)", *_grades(_of(file))) for file in files]
    total = ("all", *_grades([one for file in files for one in _of(file)]))
    listed = table(("file", *GRADES), [*rows, total])
    names = tree("Parameters", (f"/generated/parameters/{file.stem}" for file in files))
    pages.write("parameters", f"# Parameters with their sources\n\n{_WORDS}\n\n{listed}\n{names}")
    pages.write("references", _references())


_WORDS = """Every number of the model has a value, a unit, a meaning, a prior, a source and a grade; the
grade says what kind of evidence it rests on, `assumed` that there is none of its own. A prior without
spread is `fixed`, and `constant` if a scenario may not set it either. Values are those that the package
runs with: where a calibration ships, what it made of a number is `fitted`, and the middle of the prior
stands beside it. Of a number that differs between species, sexes or muscles each has a row. `myosat
show NAME` tells the same, with who uses it.

How many numbers each file has, by grade:"""


def _of(file: Path) -> list[Parameter]:
    return [one for one in parameters().values() if Path(one.file) == file]


def _grades(found: list[Parameter]) -> tuple[str, ...]:
    counts = Counter(one.grade for one in found)
    return tuple(str(counts.get(grade, 0)) for grade in GRADES)


def _page(file: Path) -> str:
    rows = [row for one in _of(file) for row in _rows(one)]
    heads = ("symbol", "name", "value", "what it is", "prior", "source", "grade")
    return f"# Parameters: {plain(file.stem)}\n\n{table(heads, rows)}"


def _rows(one: Parameter) -> Iterator[tuple[str, ...]]:
    symbol = f"${one.symbol}$" if one.symbol else ""
    prior = one.prior
    if one.centre is not None:
        prior += f", about {one.centre:.4g}"
    yield symbol, code(one.name), code(one.text), plain(one.meaning), prior, link(one.source), one.grade
    for variant in parameters().variants(one.name):
        whom = ", ".join((variant.variant or {}).values())
        yield (
            "",
            "",
            code(variant.text),
            plain(f"in: {whom}"),
            variant.prior,
            link(variant.source),
            variant.grade,
        )


def _references() -> str:
    uses = {found.key: users for found, users in cite().uses.items()}
    parts = ["# Publications\n\nEverything that a number, an intervention or a target cites.\n"]
    for key, found in sorted(references().items()):
        users = ", ".join(map(code, uses.get(key, ())[:12]))
        more = len(uses.get(key, ())) - 12
        told = f"\n\nUsed for {users}{f' and {more} more' if more > 0 else ''}." if users else ""
        assert anchor(key) == key, key
        address = f" <https://doi.org/{found.doi}>" if found.doi else ""
        note = f" ({plain(found.note)})" if found.note else ""
        parts.append(f"## {key}\n\n{plain(found.citation)}.{address}{note}{told}\n")
    return "\n".join(parts)
