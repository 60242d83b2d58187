"""When an intervention is given: continuously, in doses or in sessions, and how often.

A dose enters at once and is washed out with the half-life of the offset. A session is a dose too: its
intensity times its length in hours. Explicit timing gives every dose at its time; averaged timing
gives the same amount at a steady rate.
"""

from __future__ import annotations

import math
from typing import Literal

from myosat.scenario.fields import Quantity

Schedule = Literal["continuous", "doses", "sessions"]
Timing = Literal["explicit", "averaged"]

TIMINGS: tuple[Timing, ...] = ("explicit", "averaged")
#: How doses are timed when a scenario does not say.
DEFAULT_TIMING: dict[Schedule, Timing | None] = {
    "continuous": None,
    "doses": "explicit",
    "sessions": "averaged",
}
#: What a course may say about its dose, under each schedule.
COURSE_KEYS: dict[Schedule, tuple[str, ...]] = {
    "continuous": ("dose",),
    "doses": ("dose", "every", "timing"),
    "sessions": ("sessions", "length", "intensity", "timing"),
}
ALL_KEYS = tuple(dict.fromkeys(key for keys in COURSE_KEYS.values() for key in keys))
#: How it is told.
IN_WORDS: dict[Schedule, str] = {
    "continuous": "given continuously",
    "doses": "given in doses",
    "sessions": "done in sessions",
}

#: All courses of a scenario together may give so many doses, each at its time.
MAX_DOSES = 1_000_000
#: Times closer than this [day] are one.
CLOSE = 1e-9
HOURS = 24.0
_LONGEST = 200 * 365.25

EVERY = Quantity("day", "a time from 1 minute to 200 years, such as '4 weeks'", 1 / 1440, _LONGEST)
SESSIONS = Quantity("1/day", "sessions in a time, such as '3 / week', up to 24 / day", 1 / _LONGEST, HOURS)
LENGTH = Quantity("day", "a time above zero and up to a day, such as '1 hour'", high=1.0, above=True)
INTENSITY = Quantity("1", "a share of the most that one can do, from 0 to 1", high=1.0)


def doses_given(start: float, stop: float, every: float) -> int:
    """How many doses a course over [start, stop) [day] gives: the first at its start."""
    return max(1, math.ceil((stop - start - CLOSE) / every))


def session_dose(intensity: float, length: float) -> float:
    """What one session adds: 1 is an hour at full intensity. ``length`` in days."""
    return intensity * length * HOURS


def overlap(every: float, length: float) -> bool:
    """Whether sessions begun ``every`` so many days last longer than that."""
    return length > every * (1.0 + 1e-9)
