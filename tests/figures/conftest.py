"""The modules that the tests of figures share, and one run of each scenario."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from figure_cases import Runs, runner  # noqa: E402


@pytest.fixture(scope="session")
def run() -> Runs:
    """See `figure_cases.runner`."""
    return runner()
