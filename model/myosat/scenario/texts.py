"""Names for people, by language: short names of what the model has, from the files in texts/."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from myosat.scenario.library import PACKAGE

TEXTS = PACKAGE / "texts"
LANGUAGES = ("en", "zh")
Names = Mapping[str, Mapping[str, str]]


@cache
def names(language: str) -> Names:
    """All names in a language: by kind ("series", "processes", ...), then by id without instance."""
    return tomllib.loads((TEXTS / f"{language}.toml").read_text("utf-8"))


def name(kind: str, id: str, language: str = "en") -> str | None:
    """The name of what has an id; of one instance with the name of that: "cycling cells, slow fibres".

    None where there is no name in the language.
    """
    table = names(language)
    scope, _, bare = id.rpartition(".")
    found = table.get(kind, {}).get(bare)
    if found is None or not scope:
        return found
    place = table["instances"].get(scope, scope)
    return f"{found}（{place}）" if language == "zh" else f"{found}, {place}"
