"""Independent work in threads, a little ahead of who asks for it."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")
#: Pieces in the air per thread: what bounds memory, and how soon an interruption is felt.
AHEAD = 4


def stream(
    work: Callable[[Given], Made], given: Iterable[Given], threads: int | None = None
) -> Iterator[Made]:
    """Yield what the work makes of each thing given, in order, holding few of them at a time.

    When the caller stops asking, or is interrupted, what has not begun never does.

    Parameters
    ----------
    threads
        As many as there are processors, unless given.
    """
    workers = threads or os.cpu_count() or 1
    rest = iter(given)
    pool = ThreadPoolExecutor(workers)
    waiting: deque[Future[Made]] = deque()
    try:
        waiting.extend(pool.submit(work, one) for one in islice(rest, AHEAD * workers))
        while waiting:
            yield waiting.popleft().result()
            waiting.extend(pool.submit(work, one) for one in islice(rest, 1))
    finally:
        pool.shutdown(cancel_futures=True)
