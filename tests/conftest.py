"""Settings for every test: no display, no user's cache, repeatable random cases."""

import os
import shutil
import tempfile

import pytest
from hypothesis import settings

os.environ["MPLBACKEND"] = "Agg"
settings.register_profile("myosat", deadline=None, derandomize=True)
settings.load_profile("myosat")

scratch_cache = pytest.StashKey[str]()


def pytest_configure(config: pytest.Config) -> None:
    """Point the per-user cache at a folder of this run; pytest-xdist workers inherit it."""
    if not hasattr(config, "workerinput"):
        config.stash[scratch_cache] = tempfile.mkdtemp(prefix="myosat-tests-")
        os.environ["XDG_CACHE_HOME"] = config.stash[scratch_cache]


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the folder, in the process that made it."""
    if scratch_cache in config.stash:
        shutil.rmtree(config.stash[scratch_cache], ignore_errors=True)
