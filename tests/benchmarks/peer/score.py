"""Hold the fitted peer to both studies, and write its scores to ``peer.toml``.

PYTHONPATH=tests/benchmarks python -m peer.score

The only place where the peer meets the validation study; nothing is fitted here.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from myosat.analysis.predict import observed_series

from .fit import FITTED, WAYS, Fitted, as_toml
from .model import returned

SCORES = Path(__file__).with_name("peer.toml")
DIGITS = 4


def stored(path: Path = FITTED) -> dict[str, Fitted]:
    """The best end of each way to fit that has been tried in full, by its name."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        name: Fitted(own["loss"], own["constants"], own["capture"], own["evaluations"])
        for name in WAYS
        if name in table
        for own in (table[name],)
    }


def scores(fitted: Fitted) -> dict[str, float]:
    """Errors by study, and nuclei returned by days 7 and 28 as a share of those killed."""
    errors = {series.name: fitted.nrmse(series) for series in observed_series(None)}
    back = {f"returned_day_{day}": returned(fitted.constants, day) for day in (7, 28)}
    return {name: float(f"{value:.{DIGITS}g}") for name, value in {**errors, **back}.items()}


def copied() -> float:
    """The error of the calibration study as a prediction of the validation study: what no model needs."""
    (fitted,), (held,) = observed_series("calibration"), observed_series("validation")
    return fitted.copied(held)


def main() -> None:
    """Score every fit."""
    text = "# nRMSE of the fits of fitted.toml by study, and nuclei returned as a share of those killed.\n"
    text += "# The headline is equal_terms: loss, observation and capture factors as for myosat.\n\n"
    text += as_toml({"copied": float(f"{copied():.{DIGITS}g}")})
    for name, fitted in stored().items():
        text += f"\n[{name}]\n{as_toml(scores(fitted))}"
    SCORES.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
