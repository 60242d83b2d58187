"""Every shipped scenario: readable, short; all but some of the experiments: accurate, non-negative."""

import numpy as np
import pytest

from myosat.engine.scipy_engine import ABSOLUTE
from myosat.scenario.grammar import load
from myosat.scenario.library import scenario_names, scenario_path
from myosat.scenario.simulate import simulate

EXPERIMENTS = [name for name in scenario_names() if scenario_path(name).parent.name == "experiments"]
#: Every fourth experiment stands for its fellows; benchmarks/bench_accuracy.py takes them all.
LEFT_OUT = set(EXPERIMENTS) - set(EXPERIMENTS[::4])


@pytest.mark.parametrize("name", [name for name in scenario_names() if name not in LEFT_OUT])
def test_accurate_and_non_negative_at_default_tolerance(name):
    scenario = load(name)
    found, reference = simulate(scenario), simulate(scenario, method="Radau", tolerance=1e-11)
    scale = np.array([s.scale for s in found.model.states.values()])
    largest = np.maximum(np.abs(reference.solution.states).max(axis=1), 1e-3 * scale)
    difference = np.abs(found.solution.states - reference.solution.states).max(axis=1) / largest
    assert np.max(difference) < 1e-6
    lowest = found.solution.states.min(axis=1) / scale
    assert np.min(lowest) >= -ABSOLUTE * float(found.solution.statistics["rtol"])


@pytest.mark.parametrize("name", scenario_names())
def test_short_and_asks_a_question(name):
    scenario = load(name)
    lines = scenario.text.splitlines()
    assert len(lines) <= 30
    assert scenario.warnings == ()
    assert scenario.description.count("?") >= 1
    head = scenario.description.splitlines()
    if name in EXPERIMENTS:
        assert 2 < len(head) <= 9
        assert head[0].endswith("?")
        assert any(line.startswith("Here: ") for line in head)
        assert "Left out: " in " ".join(head)
    else:
        assert len(head) == 2
