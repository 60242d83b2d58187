"""Run commands in process, in a scratch folder, and see what they said."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from myosat.cli import main

SCENARIO = """\
# Does half a muscle heal?
title = "Half a muscle"
duration = "20 days"
model = "core"

[subject]
species = "mouse"
sex = "male"
age = "4 months"

[[event]]
injury = "toxin"
at = "1 day"
severity = 0.5
"""
COURSES = """
[interventions.nicotinamide_riboside]
start = "2 days"

[interventions.nsaid]
on = false
"""
#: Said by whichever test of a run comes first to equations that are not compiled yet.
COMPILING = "myosat: compiling the equations (once per version)\n"


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder with one good scenario of the small model, half.toml."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "half.toml").write_text(SCENARIO)
    (tmp_path / "treated.toml").write_text(SCENARIO + COURSES)
    (tmp_path / "full.toml").write_text(SCENARIO.replace('"core"', '"full"') + COURSES)
    return tmp_path


@pytest.fixture
def myosat(folder: Path, capfd: pytest.CaptureFixture[str]) -> Command:
    def call(*arguments: str) -> Outcome:
        code = main(arguments)
        said = capfd.readouterr()
        assert "Traceback" not in said.out + said.err
        return Outcome(code, said.out, said.err.replace(COMPILING, ""))

    return call
