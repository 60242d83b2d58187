"""The what-if page: one HTML file that solves the model itself, with no server and no network.

The shell (`built/shell.html`, built by npm from `source/`) holds the user interface and the engine; what is
specific to the model is put into it here: equations and solver as WebAssembly, and all data as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from myosat.errors import OutputError

if TYPE_CHECKING:
    from myosat.scenario.grammar import Scenario

SHELL = Path(__file__).parent / "built" / "shell.html"
#: Where data go in the shell.
MARK = "<!--data-->"


def page(opening: Scenario | None = None, points: Iterable[Mapping[str, Any]] = ()) -> str:
    """The page as HTML text.

    Parameters
    ----------
    opening
        The scenario that it opens with; one that does not ship is added to the presets.
    points
        Published figures to draw on curves; see `Point` in ``source/src/engine/contract.ts``.

    Raises
    ------
    OutputError
        If the shell has not been built.
    """
    from myosat.biology.models import MODELS
    from myosat.explorer.anatomy import equations_data
    from myosat.explorer.bundle import bundle

    try:
        shell = SHELL.read_text("utf-8")
    except OSError:
        raise OutputError(f"{SHELL}: is missing; in a checkout, make page builds it") from None
    data = {"bundle": bundle(opening, points), "equations": equations_data(MODELS)}
    return shell.replace(MARK, "\n".join(_script(id, value) for id, value in data.items()), 1)


def _script(id: str, value: object) -> str:
    """A value as a script element of the page, which nothing runs."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    # No text may end the element, or open one that hides the rest.
    text = text.replace("<", "\\u003c")
    return f'<script type="application/json" id="{id}">{text}</script>'
