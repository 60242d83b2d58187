"""Pages in Markdown: tables, escapes, and files that are written only when they change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

HEAD = "<!-- Generated: change the package or docs/generator, not this file. -->\n\n"
_SPECIAL = str.maketrans({c: f"\\{c}" for c in "\\`*_{}[]<>#|$~"})


class Pages:
    """The folder of generated files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written: set[Path] = set()

    def write(self, name: str, text: str) -> None:
        """Write a page of Markdown, or a file of another kind by its ending."""
        path = self.folder / (name if "." in Path(name).name else f"{name}.md")
        text = f"{HEAD if path.suffix == '.md' else ''}{text.rstrip()}\n"
        self.file(path, text.encode())

    def file(self, path: Path, data: bytes) -> None:
        """Write a file unless it says the same already."""
        self.written.add(path)
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def tidy(self) -> None:
        """Remove what was written at an earlier time and is no more."""
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if path.is_file() and path not in self.written:
                path.unlink()
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()


def plain(text: str) -> str:
    """Text in one line in which nothing is markup."""
    return " ".join(text.split()).translate(_SPECIAL)


def marked(text: str) -> str:
    """A docstring in one line: what stands in backquotes, double or single, is code."""
    parts = " ".join(text.split()).replace("``", "`").split("`")
    return "".join(code(part) if place % 2 else part.translate(_SPECIAL) for place, part in enumerate(parts))


def code(text: str) -> str:
    """Text as code; nothing for nothing."""
    return f"`{' '.join(text.split())}`".replace("|", r"\|") if text.strip() else ""


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; its cells are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines) + "\n"


def details(summary: str, text: str) -> str:
    """A part that opens on a click."""
    return f":::{{admonition}} {plain(summary)}\n:class: dropdown\n\n{text.rstrip()}\n:::\n"


def tree(caption: str, names: Iterable[str]) -> str:
    """A hidden list of pages, so that each has its place."""
    listed = "\n".join(names)
    return f"```{{toctree}}\n:hidden:\n:caption: {caption}\n:maxdepth: 1\n\n{listed}\n```\n"


def link(key: str) -> str:
    """A source as it stands in a data file: publications lead to the list of them."""
    from myosat.analysis.references import keys, reference

    made: list[str] = []
    for one in keys(key):
        found = reference(one)
        if found is not None and found.key == one:
            made.append(f"[{plain(one)}](/generated/references.md#{anchor(one)})")
        elif found is not None and found.doi:
            made.append(f"[{plain(found.doi)}](https://doi.org/{found.doi})")
        else:
            made.append(plain(one))
    return ", ".join(made)


def anchor(key: str) -> str:
    """The anchor of a heading, as MyST makes it."""
    return "".join(c for c in key.lower().replace(" ", "-") if c.isalnum() or c in "-_")
