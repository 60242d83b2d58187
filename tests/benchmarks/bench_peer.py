"""myosat beside the nearest published model, which has been refitted on equal terms.

Both are fitted on McKellar's fractions and held to De Micheli's, days 2, 5 and 7, seven types. The peer
is fitted on from where it stands, to see that there is nothing to gain. With --peer, the peer alone.
"""

from __future__ import annotations

import sys

import numpy as np
from peer.fit import WAYS, fit_from
from peer.score import copied, scores, stored

from myosat.analysis.predict import observed_series

NAMES = {
    "equal_terms": "peer, refitted on equal terms",
    "no_capture": "peer, capture factors held at 1",
    "absolute_loss": "peer, absolute loss of its authors",
}
#: Scatter of the further starts [natural logarithm], and evaluations of each.
NEAR, STEPS = 0.1, 15


def peer_rows() -> list[tuple[str, float, float, float]]:
    """Name, both errors and nuclei returned by day 28, for each way to fit."""
    found = {name: scores(one) for name, one in stored().items()}
    return [
        (NAMES[name], own["mckellar2021"], own["demicheli2020"], own["returned_day_28"])
        for name, own in found.items()
    ]


def our_row() -> tuple[str, float, float, float]:
    """The same of myosat."""
    import myosat as ms
    from myosat.analysis.validate import cell_scores

    errors = {one.name: one.nrmse for one in cell_scores()}
    run = ms.run("young_toxin")
    back = float(np.interp(28.0, run.time, run["nuclei_returned"]))
    return "myosat", errors["mckellar2021"], errors["demicheli2020"], back


def refitted() -> tuple[float, float]:
    """The stored loss on equal terms, and the least that some fits from nearby reach."""
    (series,), way, best = observed_series("calibration"), WAYS["equal_terms"], stored()["equal_terms"]
    scatter = np.random.default_rng(0).normal(0.0, NEAR, (2, len(best.row(way))))
    starts = [best.row(way), *(best.row(way) + scatter)]
    return best.loss, min(fit_from(start, series, way, STEPS).loss for start in starts)


def main() -> None:
    """Print the table."""
    print(f"{'':38}{'McKellar':>10}{'De Micheli':>12}{'returned by day 28':>20}")
    for name, fitted, held, back in [*peer_rows(), *([] if "--peer" in sys.argv else [our_row()])]:
        print(f"{name:38}{fitted:10.3f}{held:12.3f}{back:20.1%}")
    print(f"{'McKellar copied, no model':38}{'':10}{copied():12.3f}")
    kept, again = refitted()
    print(f"loss of the peer on equal terms: {kept:.4f}, fitted on from there and nearby {again:.4f}")


if __name__ == "__main__":
    main()
