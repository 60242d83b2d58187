"""Every shipped scenario: readable, accurate, non-negative, short."""

import numpy as np
import pytest

from myosat.engine.scipy_engine import ABSOLUTE
from myosat.scenario.grammar import load
from myosat.scenario.library import scenario_names
from myosat.scenario.simulate import simulate


@pytest.mark.parametrize("name", scenario_names())
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
    assert len(scenario.description.splitlines()) == 2
