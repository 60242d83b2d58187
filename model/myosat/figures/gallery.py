"""The gallery: which figures of which scenarios illustrate what, as a data file tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field as PydanticField

from myosat.errors import InputError
from myosat.figures.catalogue import FIGURES
from myosat.kernel import datafile
from myosat.scenario.criteria import criterion_names
from myosat.scenario.datafiles import FileTable, validated
from myosat.scenario.fields import Choice, Line
from myosat.scenario.library import find_scenario, scenario_names
from myosat.scenario.problems import Problems, show

#: A name that is safe as that of a file everywhere.
_SAFE = re.compile(r"[a-z0-9_]+")
SHIPPED = Path(__file__).parent / "gallery.toml"


@dataclass(frozen=True)
class Picture:
    """One figure of the gallery.

    Attributes
    ----------
    figure
        The name of the figure, one of `FIGURES`.
    scenarios
        The files it is drawn from.
    question
        What it answers, by language; the answer, with its numbers, comes from the results.
    caption
        What to see in it and why it is so, by language.
    criterion
        Whose cut-offs of sarcopenia it shows; "" for the usual ones.
    """

    name: str
    figure: str
    scenarios: tuple[Path, ...]
    question: Mapping[str, str]
    caption: Mapping[str, str]
    criterion: str = ""


class QuestionTable(FileTable):
    """A question in English and, if there is one, in Chinese."""

    en: Annotated[str, Line(120)]
    zh: Annotated[str | None, Line(120)] = None


class CaptionTable(FileTable):
    """A caption in English and, if there is one, in Chinese."""

    en: Annotated[str, Line(600)]
    zh: Annotated[str | None, Line(600)] = None


class PictureTable(FileTable):
    """One figure of the gallery."""

    name: Annotated[str, Line(60)]
    figure: Annotated[str, Choice("figure", lambda: list(FIGURES))]
    scenarios: Annotated[list[Annotated[str, Line()]], PydanticField(min_length=1, max_length=8)]
    question: QuestionTable
    caption: CaptionTable
    criterion: Annotated[str | None, Choice("criterion", criterion_names)] = None


class GalleryFile(FileTable):
    """The shape of a gallery file."""

    picture: Annotated[list[PictureTable], PydanticField(min_length=1)]


_KEYS = {
    "": list(GalleryFile.model_fields),
    "picture": list(PictureTable.model_fields),
    "question": list(QuestionTable.model_fields),
    "caption": list(CaptionTable.model_fields),
}


def read_gallery(path: Path | str = SHIPPED) -> list[Picture]:
    """Read a gallery file; scenarios are names of shipped ones, or paths beside it.

    Raises
    ------
    InputError
        With every problem: unknown key, figure, scenario or criterion, two pictures of one name, more
        scenarios than the figure shows.
    """
    document = datafile.read(path)
    problems = Problems(document)
    table = validated(GalleryFile, document, problems, _KEYS)
    made = [_picture(index, one, problems, Path(path)) for index, one in enumerate(table.picture)]
    taken: set[str] = set()
    for index, one in enumerate(made):
        if not _SAFE.fullmatch(one.name):
            problems.add(
                ("picture", index, "name"), f"found {show(one.name)}", "lower-case letters, digits and _"
            )
        if one.name in taken:
            problems.add(("picture", index, "name"), f"there is a picture '{one.name}' already")
        taken.add(one.name)
    problems.raise_any()
    return made


def _picture(index: int, table: PictureTable, problems: Problems, beside: Path) -> Picture:
    spec, files = FIGURES[table.figure], list[Path]()
    for place, name in enumerate(table.scenarios):
        try:
            files.append(find_scenario(name, beside))
        except InputError:
            problems.unknown(("picture", index, "scenarios", place), "scenario", name, scenario_names())
    if len(table.scenarios) > 1 and spec.most == 1:
        message = f"figure '{spec.name}' shows one scenario: found {len(table.scenarios)}"
        problems.add(("picture", index, "scenarios"), message, "one")
    if table.criterion is not None and not spec.graded:
        message = f"figure '{spec.name}' has no cut-offs of sarcopenia"
        problems.add(("picture", index, "criterion"), message)
    return Picture(
        table.name,
        table.figure,
        tuple(files),
        table.question.model_dump(exclude_none=True),
        table.caption.model_dump(exclude_none=True),
        table.criterion or "",
    )
