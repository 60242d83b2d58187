"""What the model makes of targets and claims: run once for a state of the package, and remembered.

``MYOSAT_DOCS_RESULTS=calibration`` leaves out the validation split, which judges the model, for those who
are at a fit; ``none`` runs nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, cast

from myosat.scenario import library

Data = dict[str, Any]
MEMORY = Path(__file__).parent.parent / "_build" / "results"
WANTED = ("all", "calibration", "none")


def wanted() -> str:
    """Which results are shown: of all targets, of the calibration split, or none."""
    found = os.environ.get("MYOSAT_DOCS_RESULTS", WANTED[0])
    if found not in WANTED:
        raise SystemExit(f"MYOSAT_DOCS_RESULTS is {found!r}; allowed: {', '.join(WANTED)}")
    return found


def targets() -> Data | None:
    """What ``myosat validate`` says, as plain values; None if no results are wanted."""
    if wanted() == "none":
        return None
    return _remembered(f"targets-{wanted()}", _validate)


def claims() -> Data | None:
    """What ``myosat validate --claims`` says; None if no results are wanted."""
    return None if wanted() == "none" else _remembered("claims", _claims)


def _validate() -> str:
    from myosat.api import validate

    return validate(None, None if wanted() == "all" else "calibration").to_json()


def _claims() -> str:
    from myosat.api import validate

    return validate(claims=True).to_json()


def _remembered(name: str, make: Callable[[], str]) -> Data:
    file = MEMORY / f"{name}-{_state()}.json"
    if not file.is_file():
        text = make()
        file.parent.mkdir(parents=True, exist_ok=True)
        for old in file.parent.glob(f"{name}-*.json"):
            old.unlink()
        file.write_text(text, encoding="utf-8")
    return cast(Data, json.loads(file.read_text(encoding="utf-8")))


@cache
def _state() -> str:
    """A hash of the package's code and data, and of the scenarios."""
    found = hashlib.sha256()
    for folder in (library.PACKAGE, library.scenarios_folder()):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".toml", ".npz") and "explorer" not in path.parts:
                found.update(path.read_bytes())
    return found.hexdigest()[:16]
