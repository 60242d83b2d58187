"""Export shipped scenarios, run them elsewhere, and print the worst scaled difference of each.

Names as arguments choose scenarios; without, all that ship. Exits with 1 if a difference is too large.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from simulators import AIM, SIMULATORS, differences

from myosat.scenario.library import scenario_names


def main(names: list[str]) -> int:
    worst = 0.0
    for name in names or scenario_names():
        found = differences(name)
        worst = max(worst, *(one.size for one in found.values()))
        told = (
            f"{simulator} {one.size:.1e} ({one.state}, day {one.time:g})" for simulator, one in found.items()
        )
        print(f"{name}: {'; '.join(told)}", flush=True)
    print(f"worst of {', '.join(SIMULATORS)}: {worst:.1e}, wanted: below {AIM:g}")
    return 0 if worst < AIM else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
