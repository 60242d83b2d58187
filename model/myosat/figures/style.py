"""How figures look: three styles, three sizes, and one palette that the colour-blind can read."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from myosat.figures.fonts import families
from myosat.figures.language import ENGLISH, speaking

FOLDER = Path(__file__).parent / "styles"
STYLES = ("light", "dark", "print")

#: Okabe and Ito's colours, told apart with every common kind of colour vision (jfly, 2008).
OKABE_ITO = {
    "orange": "#E69F00",
    "sky": "#56B4E9",
    "green": "#009E73",
    "blue": "#0072B2",
    "vermilion": "#D55E00",
    "purple": "#CC79A7",
    "yellow": "#F0E442",
}
#: Which colour stands for what, in every figure.
ROLES = {
    "quiescent": "blue",
    "activated": "vermilion",
    "differentiating": "purple",
    "nuclei": "green",
    "regenerating": "sky",
    "neutrophils": "orange",
    "monocytes": "sky",
    "m1": "vermilion",
    "m2": "blue",
    "share": "purple",
    "area": "blue",
    "mass": "green",
    "force": "vermilion",
    "central": "sky",
    "denervated": "orange",
    "intervention": "yellow",
}
#: Colours of scenarios that are compared, in order; the comparator is drawn in ink.
COMPARED = ("blue", "vermilion", "green", "purple", "orange", "sky")
#: Line patterns, in order; used with colour where the figure may be seen in grey.
DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (1.2, 1.6), (7, 2, 1.2, 2), (3, 1.2), (9, 3))


@dataclass(frozen=True)
class Size:
    """Width and height [inch], resolution [dots per inch], letters and lines [point]."""

    width: float
    height: float
    dpi: int
    font: float
    title: float
    small: float
    line: float


SIZES = {
    "slide": Size(40 / 3, 7.5, 144, 18.0, 25.0, 12.0, 3.2),
    "page": Size(7.2, 5.4, 300, 9.0, 11.5, 6.5, 1.5),
    "column": Size(3.5, 4.6, 300, 6.8, 8.2, 5.0, 1.2),
}


@dataclass(frozen=True)
class Look:
    """A style and a size together, with the colours that the figures ask for.

    Attributes
    ----------
    question
        What the figure answers, to be set over its message; "" for nothing.
    """

    style: str
    size: str
    paper: str
    ink: str
    faint: str
    question: str = ""

    @property
    def measures(self) -> Size:
        """Width, height, letters and lines."""
        return SIZES[self.size]

    @property
    def narrow(self) -> bool:
        """Whether panels should stack rather than stand side by side."""
        return self.size == "column"

    def colour(self, role: str) -> str:
        """The colour of a role such as "quiescent", or of a palette name."""
        return OKABE_ITO[ROLES.get(role, role)]

    def text(self, colour: str, contrast: float = 4.5) -> str:
        """`colour`, moved towards ink until letters in it can be read on the paper."""
        for step in range(21):
            mixed = blend(colour, self.ink, step / 20)
            if contrast_of(mixed, self.paper) >= contrast:
                return mixed
        return self.ink

    def dashes(self, index: int) -> tuple[float, ...]:
        """The line pattern of the curve number `index`: plain, but in print each its own."""
        return DASHES[index % len(DASHES)] if self.style == "print" else ()

    def tint(self, colour: str, amount: float) -> str:
        """`colour` thinned with paper; `amount` of 1 leaves it as it is."""
        return blend(self.paper, colour, amount)


@contextmanager
def applied(style: str, size: str, language: str = ENGLISH, question: str = "") -> Generator[Look]:
    """Set Matplotlib up for a style, a size and a language, and undo it at the end.

    Raises
    ------
    OutputError
        If no font has the letters of the language.
    """
    import matplotlib
    from matplotlib import style as library

    measures = SIZES[size]
    fonts = families(language)
    with library.context(FOLDER / f"{style}.mplstyle"), speaking(language):
        for name, value in _sizes(measures).items():
            matplotlib.rcParams[name] = value
        matplotlib.rcParams["font.family"] = fonts
        colours = matplotlib.rcParams
        yield Look(
            style,
            size,
            _hex(colours["figure.facecolor"]),
            _hex(colours["text.color"]),
            _hex(colours["patch.edgecolor"]),
            question,
        )


def thin(look: Look) -> dict[str, Any]:
    """How the lines of many parameter sets are drawn, behind the one of the calibrated parameters."""
    return {"linewidth": 0.3 * look.measures.line, "alpha": 0.25, "zorder": 2}


def _sizes(size: Size) -> dict[Any, float]:
    thin = size.line / 3
    return {
        "figure.dpi": size.dpi,
        "font.size": size.font,
        "axes.labelsize": size.font,
        "axes.titlesize": size.font,
        "xtick.labelsize": size.font * 0.94,
        "ytick.labelsize": size.font * 0.94,
        "legend.fontsize": size.font,
        "axes.linewidth": thin,
        "grid.linewidth": thin,
        "lines.linewidth": size.line,
        "lines.markersize": size.font * 0.5,
        "patch.linewidth": thin,
        "xtick.major.width": thin,
        "ytick.major.width": thin,
        "xtick.major.size": size.font * 0.25,
        "ytick.major.size": size.font * 0.25,
        "xtick.major.pad": size.font * 0.25,
        "ytick.major.pad": size.font * 0.25,
        "xtick.minor.size": size.font * 0.12,
        "ytick.minor.size": size.font * 0.12,
        "xtick.minor.width": thin,
        "ytick.minor.width": thin,
        "axes.labelpad": size.font * 0.3,
        "axes.titlepad": size.font * 0.35,
    }


def _hex(colour: object) -> str:
    from matplotlib.colors import to_hex

    text = str(colour)
    return to_hex(text if text.startswith("#") else f"#{text}").upper()


def blend(one: str, other: str, share: float) -> str:
    """The mixture of two "#RRGGBB" colours with `share` of the other."""
    parts = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round((a + (b - a) * share) * 255):02X}" for a, b in parts)


def contrast_of(one: str, other: str) -> float:
    """The contrast ratio of two "#RRGGBB" colours by WCAG 2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
