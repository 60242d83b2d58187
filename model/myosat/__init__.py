"""myosat: a mechanistic, unit-checked, evidence-linked simulator of muscle satellite cells.

    import myosat as ms
    r = ms.run("young_toxin")
    r.plot("lineage")

The verbs are those of the command line, and `ensemble`. Each is imported when it is first used, so that
``import myosat`` costs nothing. A model for exploration and teaching, not medical advice.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from myosat.version import __version__

if TYPE_CHECKING:
    from myosat.api import (
        Run,
        Runs,
        check,
        cite,
        compare,
        ensemble,
        explore,
        export,
        fit,
        list_,
        load,
        new,
        plot,
        rerun,
        run,
        sensitivity,
        show,
        validate,
    )
    from myosat.errors import MyosatError

__all__ = [
    "MyosatError",
    "Run",
    "Runs",
    "__version__",
    "check",
    "cite",
    "compare",
    "ensemble",
    "explore",
    "export",
    "fit",
    "list_",
    "load",
    "new",
    "plot",
    "rerun",
    "run",
    "sensitivity",
    "show",
    "validate",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'myosat' has no attribute {name!r}")
    home = "myosat.errors" if name == "MyosatError" else "myosat.api"
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return list(__all__)
