"""Times of what a user waits for: one simulation in process, and the commands from a warm shell.

Reported, never asserted. Run it with `make bench`, or `python tests/benchmarks/bench_run.py`.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from myosat.scenario.grammar import load, parse
from myosat.scenario.simulate import simulate

REPEATS = 7
BOUTS = """
title = "Ten years, {timing} bouts"
duration = "10 years"
[subject]
species = "human"
sex = "male"
age = "40 years"
[interventions.resistance_training]
timing = "{timing}"
start = "0 weeks"
stop = "520 weeks"
"""


def median_time(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """Return the median wall time [s] of a few calls, after one to warm up."""
    work()
    times: list[float] = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def in_process() -> None:
    """Time scenarios in process at default tolerance."""
    lives = ("man_20_to_90", "woman_20_to_90")
    scenarios = [load(name) for name in ("young_toxin", "old_toxin", "three_toxin_injuries", *lives)]
    scenarios += [parse(BOUTS.format(timing=timing), "bouts.toml") for timing in ("averaged", "explicit")]
    for scenario in scenarios:
        solution = simulate(scenario).solution.statistics
        repeats = REPEATS if scenario.duration < 3650 else 1
        seconds = median_time(lambda scenario=scenario: simulate(scenario), repeats)
        print(
            f"{scenario.title:36s} {scenario.duration:6g} days {seconds:7.3f} s "
            f"({solution['steps']} steps, {solution['rhs']} right-hand sides)"
        )


def from_shell() -> None:
    """Time commands from a warm shell; the number in brackets is the aim."""
    command = [sys.executable, "-m", "myosat"]
    folder = Path(tempfile.mkdtemp(prefix="myosat-bench-"))
    runs = {
        "--help (0.25 s)": ["--help"],
        "check (0.6 s)": ["check", "young_toxin"],
        "run, no figures (1.5 s)": [
            "run",
            "young_toxin",
            "--out",
            str(folder / "a"),
            "--force",
            "--no-figures",
        ],
        "run, figures (4 s)": ["run", "young_toxin", "--out", str(folder / "b"), "--force"],
    }
    for label, arguments in runs.items():

        def call(arguments: list[str] = arguments) -> None:
            subprocess.run([*command, *arguments], check=True, capture_output=True)

        print(f"myosat {label:28s} {median_time(call, 5):6.2f} s")
    shutil.rmtree(folder)


if __name__ == "__main__":
    in_process()
    from_shell()
