"""Accuracy of every shipped scenario at default tolerance, against a reference at 1e-11.

Scaled difference: |a - b| over the larger of the largest |b| in time and 1e-3 of the state's scale.
"""

from __future__ import annotations

import numpy as np

from myosat.scenario.grammar import load
from myosat.scenario.library import scenario_names
from myosat.scenario.simulate import simulate


def main() -> None:
    """Print the largest scaled difference of each scenario, and the state it is in."""
    for name in scenario_names():
        scenario = load(name)
        found, reference = simulate(scenario), simulate(scenario, method="Radau", tolerance=1e-11)
        scale = np.array([s.scale for s in found.model.states.values()])
        largest = np.maximum(np.abs(reference.solution.states).max(axis=1), 1e-3 * scale)
        difference = np.abs(found.solution.states - reference.solution.states).max(axis=1) / largest
        worst = int(np.argmax(difference))
        print(f"{name:46s} {difference[worst]:.1e} in {list(found.model.states)[worst]}")


if __name__ == "__main__":
    main()
