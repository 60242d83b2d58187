"""The index of a gallery: one HTML page without scripts that shows every picture with its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from myosat.figures.gallery import Picture
from myosat.figures.language import say, speaking
from myosat.version import DISCLAIMER

_STYLE = """
:root { color-scheme: light dark; }
body { font-family: system-ui, sans-serif; line-height: 1.5; max-width: 60rem; margin: 2rem auto;
  padding: 0 1rem; }
img { width: 100%; height: auto; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
figure { margin: 0; }
figcaption { margin-top: .5rem; }
figcaption p { margin: .4rem 0; }
.how, .files { font-size: .85rem; opacity: .8; }
nav ol { columns: 2; }
h2 { margin-top: 3rem; }
"""


def page(
    pictures: Sequence[Picture],
    styles: Sequence[str],
    sizes: Sequence[str],
    lang: str,
    format: str,
    captions: Mapping[str, str],
) -> str:
    """The page; ``captions`` holds for each picture its answer, its caption and how to read it."""
    with speaking(lang):
        title, note = say("Gallery of myosat"), say(DISCLAIMER)
        links = "".join(
            f'<li><a href="#{one.name}">{escape(_question(one, lang))}</a></li>' for one in pictures
        )
        shown = "".join(_figure(one, styles, sizes, lang, format, captions[one.name]) for one in pictures)
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n<p>{escape(note)}</p>\n"
        f"<nav><ol>{links}</ol></nav>\n{shown}</body>\n</html>\n"
    )


def _question(picture: Picture, lang: str) -> str:
    return picture.question.get(lang, picture.question["en"])


def _figure(
    picture: Picture, styles: Sequence[str], sizes: Sequence[str], lang: str, format: str, caption: str
) -> str:
    answer, own, how = (escape(part) for part in caption.split("\n\n", 2))
    looks = [(style, size) for style in styles for size in sizes]
    links = [
        f'<a href="{style}-{size}/{picture.name}.{format}">{say(style)}, {say(size)}</a>'
        for style, size in looks
    ]
    links.append(f'<a href="data/{picture.name}.csv">{say("data")}</a>')
    links.append(f'<a href="captions/{picture.name}.txt">{say("caption")}</a>')
    files = " · ".join(links)
    return (
        f'<section id="{picture.name}">\n<h2>{escape(_question(picture, lang))}</h2>\n<figure>\n'
        f"{_shown(picture, looks, format, answer)}\n<figcaption><p><strong>{answer}</strong></p><p>{own}</p>"
        f'<p class="how">{how}</p><p class="files">{files}</p></figcaption>\n</figure>\n</section>\n'
    )


def _shown(picture: Picture, looks: Sequence[tuple[str, str]], format: str, text: str) -> str:
    """The picture in the first style, and at night in the dark one."""
    first = looks[0]
    dark = next(((style, size) for style, size in looks if style == "dark" and size == first[1]), None)

    def at(look: tuple[str, str]) -> str:
        return f"{look[0]}-{look[1]}/{picture.name}.{format}"

    if format == "pdf":
        return f'<object data="{at(first)}" type="application/pdf" width="100%" height="480">{text}</object>'
    image = f'<img loading="lazy" src="{at(first)}" alt="{text}">'
    if dark is None or dark == first:
        return image
    return f'<picture><source srcset="{at(dark)}" media="(prefers-color-scheme: dark)">{image}</picture>'
