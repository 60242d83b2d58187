"""Where the compiled engine's time goes: its functions called over and over from machine code.

A loop in machine code calls a function at states along the solution; the same loop around what puts its
input back is subtracted. Multiplied by how often the run calls each, and held against the run's time.
"""

from __future__ import annotations

import ctypes
import statistics
import time
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from workloads import Workload, bouts, injury, life

from myosat.engine import compiled
from myosat.engine.compiled.run import Subject

TOLERANCE = 1e-5
LOOPS, STATES = 2000, 13
#: `again(f, loops, to, from, bytes, a0 .. a6)`: restore `to`, call f(a0 .. a6); f may take fewer.
_LOOP = """
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @again(ptr %f, i64 %loops, ptr %to, ptr %from, i64 %bytes, {arguments}) {{
entry:
  br label %body
body:
  %i = phi i64 [0, %entry], [%next, %body]
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %bytes, i1 false)
  call void %f({arguments})
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %loops
  br i1 %more, label %body, label %end
end:
  ret void
}}
define void @nothing({arguments}) {{
  ret void
}}
"""


def shares(repeats: int) -> None:
    """Print the five shares of the time of each workload."""
    for work in (injury(), life(), bouts(1.0)):
        print(line(work, repeats), flush=True)


def line(work: Workload, repeats: int) -> str:
    """The shares of one workload, and the time of each function."""
    run = compiled.solve(work.problem, tolerance=TOLERANCE).statistics
    tries = int(run["steps"]) + int(run["rejected"])
    counts = {
        "rhs": int(run["rhs"]),
        "jacobian": int(run["jacobians"]),
        "factor": tries,
        "solve": 8 * tries,
    }
    runs = [_whole(work) for _ in range(max(3, 4 * repeats))]
    total, inside = min(runs)  # the least disturbed, as for the functions
    each = functions(work)
    parts = {name: counts[name] * each[name] / total for name in counts}
    texts = [
        f"{name} {100 * parts[name]:.1f} % ({counts[name]} x {1e6 * each[name]:.3g} us)" for name in counts
    ]
    four = sum(parts.values())
    return (
        f"{work.name} shares of {1e3 * total:.3g} ms: {', '.join(texts)}, rest {100 * (1 - four):.1f} % "
        f"(of all, {100 * (1 - inside / total):.1f} % outside machine code); the four {100 * four:.1f} %"
    )


def _whole(work: Workload) -> tuple[float, float]:
    """Time of a run [s], and how much of it is spent in machine code."""
    called = Subject(work.problem, TOLERANCE).library.functions
    advance, inside = called["advance"], 0.0

    def watched(*arguments: Any) -> int:
        nonlocal inside
        start = time.perf_counter()
        status = advance(*arguments)
        inside += time.perf_counter() - start
        return status

    called["advance"] = watched
    try:
        start = time.perf_counter()
        list(compiled.ensemble([work.problem], tolerance=TOLERANCE, threads=1))
        return time.perf_counter() - start, inside
    finally:
        called["advance"] = advance


def functions(work: Workload) -> dict[str, float]:
    """Time of one call of each function [s], the mean over states along the solution."""
    subject = Subject(work.problem, TOLERANCE)
    library, n = subject.library, len(work.problem.states)
    engine, again = _again()
    first = work.problem.segments[0]
    u = np.array(first.levers(work.problem.neutral, first.start))
    jac, w, f = np.zeros(len(library.rows)), np.zeros(library.pattern.filled), np.zeros(n)
    kept: list[dict[str, float]] = []
    for y in work.exact.T[:: max(1, work.exact.shape[1] // STATES)]:
        y = np.ascontiguousarray(y)
        point = (y, u, subject.p, subject.g, subject.held, subject.k)
        call = _Caller(library.engine, engine, again)
        times = {
            "rhs": call("rhs", (*point, f), f),
            "jacobian": call("jacobian", (*point, jac), jac),
        }
        w[:] = 0.0
        w[subject.entry_place] = -jac
        w[subject.diagonal] += 1.0 / (0.2 * (1e-3 * float(work.problem.times[-1])))
        times["factor"] = call("factor", (w,), w)  # its input is put back before every call
        ctypes.CFUNCTYPE(None, ctypes.c_void_p)(library.engine.get_function_address("factor"))(w.ctypes.data)
        times["solve"] = call("solve", (w, f), f)
        kept.append(times)
    return {name: statistics.mean(times[name] for times in kept) for name in kept[0]}


class _Caller:
    """Times a function of a library, what puts its input back and the loop itself subtracted."""

    def __init__(self, library: Any, own: Any, again: Any) -> None:
        self.library, self.own, self.again = library, own, again

    def __call__(
        self, name: str, arguments: Sequence[NDArray[np.float64]], restored: NDArray[np.float64]
    ) -> float:
        nothing = self.own.get_function_address("nothing")
        real = self.library.get_function_address(name)
        original = restored.copy()
        pointers = [a.ctypes.data for a in arguments] + [0] * (7 - len(arguments))
        fixed = (LOOPS, restored.ctypes.data, original.ctypes.data, restored.nbytes, *pointers)

        def once(address: int) -> float:
            start = time.perf_counter()
            self.again(address, *fixed)
            return time.perf_counter() - start

        pairs = [(once(real), once(nothing)) for _ in range(3)]
        restored[:] = original
        if name in ("rhs", "jacobian"):
            self.again(real, 1, *fixed[1:])  # leave what it computes
        return (min(a for a, _ in pairs) - min(b for _, b in pairs)) / LOOPS


def _again() -> tuple[Any, Any]:
    """The loop, compiled."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    arguments = ", ".join(f"ptr %a{i}" for i in range(7))
    machine = llvm.Target.from_default_triple().create_target_machine(opt=2)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(_LOOP.format(arguments=arguments)), machine)
    engine.finalize_object()
    kinds = (ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)
    made = ctypes.CFUNCTYPE(None, *kinds, *(ctypes.c_void_p,) * 7)
    return engine, made(engine.get_function_address("again"))
