"""Generates what the documentation says of the model, from the package itself, before Sphinx reads it.

Everything goes to ``generated/``: pages, and under ``generated/parts/`` pieces that pages include. A file is
written only if its text has changed, so that Sphinx builds the rest again from its memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import calibration, commands, evidence, fields, library, maths, model, pictures, tables
from .pages import Pages

PARTS = (commands, fields, model, tables, library, evidence, calibration, pictures)


def setup(app: Any) -> Mapping[str, Any]:
    """Hand Sphinx the generator and the renderer of formulas."""
    app.connect("builder-inited", lambda app: generate(Path(app.srcdir)))
    app.add_html_math_renderer("mathml", (maths.inline, None), (maths.block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def generate(source: Path) -> None:
    """Write all generated pages, and remove those of an earlier time that are none any more."""
    pages = Pages(source / "generated")
    for part in PARTS:
        part.write(pages)
    pages.tidy()
