"""Pictures: the flows of a repair, and the gallery."""

from __future__ import annotations

import tempfile
from pathlib import Path

from myosat.api.gallery import gallery
from myosat.figures.catalogue import FIGURES
from myosat.figures.gallery import read_gallery

from .pages import Pages, code, plain, table


def write(pages: Pages) -> None:
    """The page of the gallery with its pictures, and the list of figures."""
    rows = [(code(spec.name), plain(spec.title), plain(spec.caption)) for spec in FIGURES.values()]
    pages.write("parts/figures", table(("figure", "shows", "how to read it"), rows))
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "gallery")
        gallery(home, styles=["light"], sizes=["page"], format="svg")
        parts = ["# Gallery\n", _WORDS]
        for one in read_gallery():
            picture = home / "light-page" / f"{one.name}.svg"
            pages.file(pages.folder / "pictures" / picture.name, picture.read_bytes())
            answer, own, how = (
                (home / "captions" / f"{one.name}.txt").read_text("utf-8").strip().split("\n\n", 2)
            )
            parts.append(
                f"## {plain(one.question['en'])}\n\n![{answer}](/generated/pictures/{picture.name})\n\n"
                f"**{answer}.** {own}\n\n{how}\n"
            )
    pages.write("gallery", "\n".join(parts))


_WORDS = """Every illustrative figure, made when this page was built. `myosat plot --gallery` makes them
on your machine in light, dark and print styles, for slides and for a column, each with its caption and
its numbers as CSV; `--lang zh` in Chinese.
"""
