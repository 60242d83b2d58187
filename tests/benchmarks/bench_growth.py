"""How cost grows with the number of lives and the size of the model, and what a first and a warm start take.

Run all with `make bench`, or parts with `python tests/benchmarks/bench_growth.py lives models start`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from sections import Section, run
from workloads import injury, workload

NUMBERS = (10, 100, 1000, 10_000)
TOLERANCE = 1e-5
#: A process of its own, so that its peak of memory is that of its lives alone.
_LIVES = """
import resource, sys, time
from bench_growth import TOLERANCE
from workloads import life, subjects
from myosat.engine import compiled
number, threads = map(int, sys.argv[1:])
problem = life(solved=False).problem
list(compiled.ensemble([problem], tolerance=TOLERANCE))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
kept = list(compiled.ensemble(subjects(problem, number), tolerance=TOLERANCE, threads=threads))
seconds = time.perf_counter() - start
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(seconds, before / 1024, after / 1024, sum(outcome.failure is not None for outcome in kept))
"""
#: The first use of the compiled engine in a process, by itself and with all imports before it.
_START = """
import time
begun = time.perf_counter()
from workloads import injury
problem = injury(solved=False).problem
start = time.perf_counter()
from myosat.engine.compiled.library import library
library(problem.equations, len(problem.states))
print(time.perf_counter() - start, time.perf_counter() - begun)
"""


def _process(code: str, *arguments: object, **environment: str) -> list[float]:
    """The numbers that a new process prints."""
    here = os.path.dirname(__file__)
    command = [sys.executable, "-c", code, *map(str, arguments)]
    variables = {**os.environ, **environment}
    variables["PYTHONPATH"] = os.pathsep.join([here, variables.get("PYTHONPATH", "")])
    done = subprocess.run(command, env=variables, check=True, capture_output=True, text=True)
    return [float(word) for word in done.stdout.split()]


def lives(repeats: int) -> None:
    """Time and peak memory against the number of lives; all their states at 61 times are kept."""
    for threads in (1, 2):
        for number in NUMBERS:
            print(f"bench: {number} lives, {threads} thread(s)", file=sys.stderr, flush=True)
            runs = [_process(_LIVES, number, threads) for _ in range(repeats if number < 10_000 else 1)]
            seconds = statistics.median(run[0] for run in runs)
            _, before, after, failed = runs[0]
            print(
                f"lives {number} on {threads} thread(s): {seconds:.4g} s, {1e3 * seconds / number:.3g} ms "
                f"each; peak memory {after:.0f} MiB ({before:.0f} before the lives); {failed:.0f} failed",
                flush=True,
            )


def models(repeats: int) -> None:
    """Time per step against the size of the model, over 28 days after a toxin."""
    from dataclasses import replace

    from myosat.biology.models import build
    from myosat.engine import compiled
    from myosat.engine.compiled.library import library
    from myosat.scenario.grammar import load

    core = workload("core", replace(load("core_toxin"), duration=28.0), solved=False)
    for work in (core, injury(solved=False)):
        model, problem = build(work.scenario.model), work.problem
        pattern = library(problem.equations, len(problem.states)).pattern
        statistic = compiled.solve(problem, tolerance=TOLERANCE).statistics
        steps = int(statistic["steps"]) + int(statistic["rejected"])
        seconds: list[float] = []
        for _ in range(10 * repeats):
            start = time.perf_counter()
            list(compiled.ensemble([problem], tolerance=TOLERANCE, threads=1))
            seconds.append(time.perf_counter() - start)
        step = 1e6 * statistics.median(seconds) / steps
        print(
            f"model {model.id}: {len(model.states)} states, {len(model.processes)} processes, "
            f"{len(model.signals)} signals, {len(problem.equations.rows)} entries in the Jacobian, "
            f"{pattern.filled} in LU; {steps} steps, {step:.3g} us per step"
        )


def start(repeats: int) -> None:
    """The first use, which compiles into a cache of its own, and later ones, which load."""
    with tempfile.TemporaryDirectory() as folder:
        cache = {"XDG_CACHE_HOME": folder}
        print("bench: compiling into a new cache", file=sys.stderr, flush=True)
        first, whole = _process(_START, **cache)
        print(f"start cold: compiled in {first:.3g} s, from a new process {whole:.3g} s", flush=True)
        runs = [_process(_START, **cache) for _ in range(repeats)]
        warm, whole = (statistics.median(column) for column in zip(*runs, strict=True))
        print(f"start warm: loaded in {warm:.3g} s, from a new process {whole:.3g} s", flush=True)


SECTIONS: dict[str, Section] = {"lives": lives, "models": models, "start": start}


if __name__ == "__main__":
    run(SECTIONS, "Measure how the compiled engine's cost grows.")
