"""myosat beside the nearest published model, refitted on the same data with the same loss.

Both are fitted on McKellar's series alone and held to De Micheli's, days 2, 5 and 7, seven types.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.peer.fit import FITTED, score  # noqa: E402

import myosat as ms  # noqa: E402
from myosat.analysis.predict import observed_series  # noqa: E402
from myosat.analysis.validate import cell_scores  # noqa: E402


def main() -> None:
    """Print the table."""
    series = {one.split: one for one in observed_series(None)}
    stored = json.loads(FITTED.read_text())
    ours = {one.split: one.nrmse for one in cell_scores()}
    run = ms.run("young_toxin")
    back = float(np.interp(28.0, run.time, run["nuclei_returned"]))
    print(f"{'':38}{'McKellar':>10}{'De Micheli':>12}{'returned by day 28':>20}")
    for name, text in (("with_capture", "peer, refitted"), ("without_capture", "peer, no capture factors")):
        logs, capture = np.array(stored[name]["logs"]), name == "with_capture"
        fitted, held = (score(logs, series[split], capture) for split in ("calibration", "validation"))
        print(f"{text:38}{fitted:10.3f}{held:12.3f}{stored[name]['returned_day_28']:19.1%}")
    print(f"{'myosat':38}{ours['calibration']:10.3f}{ours['validation']:12.3f}{back:19.1%}")
    copied = series["calibration"].copied(series["validation"])
    print(f"{'McKellar copied onto De Micheli':38}{'':10}{copied:12.3f}")


if __name__ == "__main__":
    main()
