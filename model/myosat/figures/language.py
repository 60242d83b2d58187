"""The language of a figure: it is written in English, and looked up in a table of translations.

A table is data, ``texts/figures_ZH.toml``: the English text and what stands for it, with the same
{parts} in braces. What a table lacks stays in English.
"""

from __future__ import annotations

import tomllib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from myosat.scenario.texts import LANGUAGES, TEXTS

__all__ = ["ENGLISH", "LANGUAGES", "language", "named", "say", "speaking", "translations"]

#: The language that figures are written in, and the only one that needs no table.
ENGLISH = "en"

_spoken: ContextVar[str] = ContextVar("language of figures", default=ENGLISH)


@contextmanager
def speaking(language: str) -> Generator[None]:
    """Let `say` speak a language, and put the former one back at the end."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def language() -> str:
    """The language that is spoken."""
    return _spoken.get()


def say(text: str, /, **parts: object) -> str:
    """An English text in the language that is spoken, with its {parts}, if it has any, filled in."""
    found = translations(language()).get(text, text)
    return found.format(**parts) if parts else found


def named(texts: Mapping[str, str]) -> str:
    """The text of a data file in the language that is spoken: ``{en = "toxin", zh = "毒素"}``."""
    return texts.get(language(), texts[ENGLISH])


@cache
def translations(language: str) -> Mapping[str, str]:
    """The table of a language; of English, which needs none, an empty one."""
    path = TEXTS / f"figures_{language}.toml"
    if language == ENGLISH:
        return {}
    sections = tomllib.loads(path.read_text(encoding="utf-8"))
    return {text: said for section in sections.values() for text, said in section.items()}
