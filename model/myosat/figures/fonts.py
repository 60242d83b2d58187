"""Fonts: DejaVu Sans, which Matplotlib brings along, and one with Chinese letters where one is installed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from myosat.errors import OutputError
from myosat.figures.language import ENGLISH

FIRST = "DejaVu Sans"
#: Fonts with Chinese letters, those whose forms suit simplified Chinese first.
CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "PingFang SC",
    "Hiragino Sans GB",
    "Heiti SC",
    "STHeiti",
    "Microsoft YaHei",
    "SimHei",
    "DengXian",
    "Arial Unicode MS",
    "Droid Sans Fallback",
    # A collection of fonts is known by the name of its first, whose letters are all there.
    "Noto Sans CJK JP",
    "Source Han Sans",
    "WenQuanYi Micro Hei Mono",
)
_MISSING = (
    "no font with Chinese letters is installed. On Debian or Ubuntu: apt-get install fonts-noto-cjk "
    "(or fonts-wqy-microhei); on Fedora: dnf install google-noto-sans-cjk-fonts; elsewhere put the files of "
    "Noto Sans SC or another of these into ~/.fonts: {known}. Or draw in English: --lang en"
)


def families(language: str) -> list[str]:
    """The fonts to look for letters in, in order.

    Raises
    ------
    OutputError
        If none has the letters of the language.
    """
    found = _chinese()
    if language != ENGLISH and not found:
        found = _rescanned()
        if not found:
            raise OutputError(_MISSING.format(known=", ".join(CHINESE[:7])))
    return [FIRST, *found]


@cache
def _chinese() -> tuple[str, ...]:
    """The best font with Chinese letters among those that Matplotlib knows."""
    from matplotlib import font_manager

    installed = {entry.name for entry in font_manager.fontManager.ttflist}
    return tuple(name for name in CHINESE if name in installed)[:1]


def _rescanned() -> tuple[str, ...]:
    """The same after a look at what was installed since Matplotlib last looked, which it does only once."""
    from matplotlib import font_manager

    manager = font_manager.fontManager
    known = {Path(entry.fname) for entry in manager.ttflist}
    for file in map(Path, font_manager.findSystemFonts()):
        if file not in known:
            try:
                manager.addfont(str(file))
            except (OSError, RuntimeError):  # a file that is no font, or a broken one
                continue
    _chinese.cache_clear()
    return _chinese()
