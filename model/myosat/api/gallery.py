"""The gallery: every illustrative figure in each style and size, with its caption, its data and an index.

Files are written one by one, each whole; what an interrupted gallery has finished is kept and goes on.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from myosat.api.gallery_page import page
from myosat.api.runs import Drawing, Run, Runs
from myosat.errors import OutputError
from myosat.figures.gallery import SHIPPED, Picture, read_gallery
from myosat.scenario import library, output
from myosat.scenario.batch import Progress
from myosat.version import __version__

MARK, INDEX = "gallery.json", "index.html"
FORMAT = "myosat gallery 1"
SIZES = ("slide", "column")
#: What a picture depends on, besides the scenarios and the gallery file.
_DATA = (
    "biology",
    "calibration",
    "criteria",
    "figures",
    "injuries",
    "interventions",
    "kernel",
    "lifestyles",
    "parameters",
    "texts",
)


@dataclass(frozen=True)
class Gallery:
    """A gallery that has been written: where its index is, how many figures, and how each was drawn."""

    index: Path
    pictures: int
    styles: tuple[str, ...]
    sizes: tuple[str, ...]

    def __str__(self) -> str:
        figures = f"{self.pictures} figures" if self.pictures != 1 else "1 figure"
        return f"{figures} in {', '.join(self.styles)}; {', '.join(self.sizes)}\nIndex: {self.index}"


def gallery(
    out: str | Path = "results/gallery",
    file: str | Path = SHIPPED,
    *,
    styles: Sequence[str] = (),
    sizes: Sequence[str] = (),
    lang: str = "en",
    format: str = "png",
    force: bool = False,
    progress: Progress | None = None,
) -> Gallery:
    """Make every figure of a gallery, with captions, data and an index.

    Parameters
    ----------
    out
        The folder; a gallery made by the same version in the same language goes on where it was.
    file
        A gallery file: its figures, and the scenarios, question and caption of each.
    styles, sizes
        All styles, and slides and columns, unless given.
    force
        Replace a gallery of another version or language.
    progress
        Called as (pictures done, pictures in all, which).

    Raises
    ------
    InputError
        If the gallery file, a scenario, style, size, language or format is wrong.
    OutputError
        If the folder holds something else or cannot be written, or no font has the letters of the language.
    SolverError
        If an integration fails.
    """
    from myosat import figures

    styles, sizes = tuple(styles) or figures.STYLES, tuple(sizes) or SIZES
    for style in styles:
        for size in sizes:
            figures.check_look(style, size, lang)
    figures.check_format(format)
    pictures = read_gallery(file)
    home = Path(out)
    begin(home, {"format": FORMAT, "language": lang, "made_of": _fingerprint(Path(file))}, force)
    plan = _Plan(home, pictures, styles, sizes, lang, format)
    plan.draw(progress)
    text = page(pictures, styles, sizes, lang, format, plan.captions())
    output.write_file(home / INDEX, lambda draft: draft.write_text(text, encoding="utf-8"), force=True)
    return Gallery(home / INDEX, len(pictures), styles, sizes)


class _Plan:
    """Which files there will be, and what is left to do."""

    def __init__(
        self,
        home: Path,
        pictures: Sequence[Picture],
        styles: Sequence[str],
        sizes: Sequence[str],
        lang: str,
        format: str,
    ) -> None:
        self.home, self.pictures, self.lang, self.format = home, pictures, lang, format
        self.looks = [(style, size) for style in styles for size in sizes]
        self._runs: dict[Path, Run] = {}

    def files(self, picture: Picture) -> Iterator[tuple[Path, str, str]]:
        """Each drawing of a picture with its style and size."""
        for style, size in self.looks:
            yield self.home / f"{style}-{size}" / f"{picture.name}.{self.format}", style, size

    def caption(self, picture: Picture) -> Path:
        """The file of a caption."""
        return self.home / "captions" / f"{picture.name}.txt"

    def data(self, picture: Picture) -> Path:
        """The file of the numbers."""
        return self.home / "data" / f"{picture.name}.csv"

    def captions(self) -> dict[str, str]:
        """What captions say, by the name of their picture."""
        return {one.name: self.caption(one).read_text(encoding="utf-8").strip() for one in self.pictures}

    def draw(self, progress: Progress | None) -> None:
        """Draw what is missing."""
        total, done = len(self.looks) * len(self.pictures), 0
        for picture in self.pictures:
            words = (self.caption(picture), self.data(picture))
            missing = [each for each in self.files(picture) if not each[0].is_file()]
            if missing or not all(path.is_file() for path in words):
                runs = self._run(picture)
                drawing: Drawing | None = None
                for path, style, size in missing or [next(self.files(picture))]:
                    if progress is not None:
                        progress(done, total, picture.name)
                    drawing = self._drawn(picture, runs, style, size)
                    _write(path, lambda draft, d=drawing: self._save(d, draft))
                    done += 1
                assert drawing is not None
                text, table = (
                    self._text(picture, drawing),
                    drawing.data.to_csv(index=False, lineterminator="\n"),
                )
                _write(words[0], lambda draft, text=text: draft.write_text(text, encoding="utf-8"))
                _write(
                    words[1],
                    lambda draft, table=table: draft.write_text(table, encoding="utf-8", newline="\n"),
                )
            done = (self.pictures.index(picture) + 1) * len(self.looks)
        if progress is not None:
            progress(total, total, "")

    def _run(self, picture: Picture) -> Runs:
        from myosat.api import run
        from myosat.engine import engine_of, quickest

        for path in picture.scenarios:
            if path not in self._runs:
                self._runs[path] = run(path, engine=engine_of(quickest()) or "scipy")
        return Runs([self._runs[path] for path in picture.scenarios])

    def _drawn(self, picture: Picture, runs: Runs, style: str, size: str) -> Drawing:
        from myosat.api.runs import draw, together

        question = picture.question.get(self.lang, picture.question["en"])
        return draw(
            picture.figure,
            together(list(runs)),
            style=style,
            size=size,
            lang=self.lang,
            criterion=picture.criterion or None,
            question=question,
        )

    def _save(self, drawing: Drawing, draft: Path) -> None:
        from myosat import figures

        figures.save(drawing.figure, draft, self.format)

    def _text(self, picture: Picture, drawing: Drawing) -> str:
        own = picture.caption.get(self.lang, picture.caption["en"])
        return f"{drawing.message}\n\n{own}\n\n{drawing.caption}\n"


def begin(home: Path, record: dict[str, Any], force: bool) -> None:
    """Make the folder of a gallery, or find it as one that can go on.

    Raises
    ------
    OutputError
        If it holds something else, or another gallery and ``force`` is not given.
    """
    mark = home / MARK
    try:
        if home.exists() and not home.is_dir():
            raise OutputError(f"{home}: is a file; name a folder")
        if mark.is_file():
            if json.loads(mark.read_text(encoding="utf-8")) == record:
                return
            if not force:
                message = "is a gallery of another version, language or gallery file"
                raise OutputError(f"{home}: {message}; add --force to replace it, or name another folder")
            _empty(home)
        elif home.is_dir() and any(home.iterdir()):
            raise OutputError(f"{home}: exists and is no gallery, so it is left alone; name another")
        home.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise OutputError(f"{home}: cannot be written: {getattr(error, 'strerror', None) or error}") from None
    output.write_file(
        mark, lambda draft: draft.write_text(output.json_text(record), encoding="utf-8"), force=True
    )


def _empty(home: Path) -> None:
    """Remove the files of a gallery, and nothing that it did not write."""
    from myosat import figures

    folders = [f"{style}-{size}" for style in figures.STYLES for size in figures.SIZES]
    endings = (*(f".{ending}" for ending in figures.FORMATS), ".csv", ".txt")
    for folder in (*folders, "captions", "data"):
        for file in (home / folder).glob("*"):
            if file.suffix in endings:
                file.unlink()
    (home / INDEX).unlink(missing_ok=True)


def _write(path: Path, write: Any) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(f"{path.parent}: cannot be written: {error.strerror or error}") from None
    output.write_file(path, write, force=True)


def _fingerprint(file: Path) -> str:
    """A hash of all that pictures rest on: the version, the package's code and data, and the scenarios."""
    found = hashlib.sha256(__version__.encode())
    folders = [library.PACKAGE / name for name in _DATA]
    ours = [path for folder in folders for path in folder.rglob("*") if path.suffix in (".py", ".toml")]
    for path in [file, *sorted(ours), *sorted(library.scenarios_folder().rglob("*.toml"))]:
        found.update(path.read_bytes())
    return found.hexdigest()
