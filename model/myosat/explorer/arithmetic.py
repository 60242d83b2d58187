"""Powers, in the part of Python that is emitted: exponents are mostly small whole numbers or their inverses.

A browser's own power takes some twenty nanoseconds, and the equations ask for dozens of them.
"""

# pyright: basic

from __future__ import annotations

import math


def power(x: float, n: float) -> float:
    """``x ** n`` for x of zero or more, to within a few roundings."""
    size = abs(n)
    result = 1.0
    if size <= 32.0 and math.floor(size) == size:
        while size >= 1.0:
            half = math.floor(0.5 * size)
            if size != 2.0 * half:
                result = result * x
            x = x * x
            size = half
    elif size == 0.5:
        result = math.sqrt(x)
    elif size == 0.125:
        result = math.sqrt(math.sqrt(math.sqrt(x)))
    else:
        return x**n
    if n < 0.0:
        return 1.0 / result
    return result
