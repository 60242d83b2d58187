"""libSBML, which is optional and has no types: it comes in here only."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from myosat.errors import OutputError


@cache
def libsbml() -> Any:
    """The module libsbml.

    Raises
    ------
    OutputError
        If it is not installed; the message says how to install it.
    """
    try:
        return import_module("libsbml")
    except ImportError:
        message = "SBML needs libSBML, which is not installed: pip install 'myosat[sbml]'"
        raise OutputError(message) from None
