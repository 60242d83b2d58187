"""Lets the tests of the page share their modules, and one page."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page, written once."""
    from myosat import explorer

    file = tmp_path_factory.mktemp("page") / "page.html"
    file.write_text(explorer.page(), "utf-8")
    return file
