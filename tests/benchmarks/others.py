"""Other people's engines on our exports, each loaded once and then solved at any tolerance."""

from __future__ import annotations

import math
import sys
import tempfile
import types
from collections.abc import Callable
from functools import partial
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import numpy as np
import sympy
from forms import Form
from workloads import Array, Solve, Workload

from myosat.engine.outputs import ABSOLUTE
from myosat.interchange.laws import nought, positive, written_out
from myosat.kernel.laws import LAWS


class LeftOutError(Exception):
    """An engine cannot do this, and why."""


def roadrunner_instance(form: Form) -> Any:
    """libRoadRunner with a model that reports its states."""
    try:
        import roadrunner
    except ImportError as error:
        raise LeftOutError("not installed") from error
    roadrunner.Logger.setLevel(roadrunner.Logger.LOG_ERROR)
    runner = roadrunner.RoadRunner(form.text)
    species = {quantity.id for quantity in form.system.quantities if quantity.species}
    columns = [f"[{id}]" if id in species else id for id in form.system.states.values()]
    runner.timeCourseSelections = ["time", *columns]
    return runner


def roadrunner_set(runner: Any, tolerance: float) -> None:
    """Tolerances of libRoadRunner."""
    integrator = runner.getIntegrator()
    integrator.setValue("relative_tolerance", tolerance)
    integrator.setValue("absolute_tolerance", ABSOLUTE * tolerance)
    integrator.setValue("maximum_num_steps", 1_000_000)


def roadrunner(work: Workload, form: Form) -> Solve:
    """libRoadRunner: CVODE on machine code."""
    runner = roadrunner_instance(form)
    times = work.problem.times

    def whole(tolerance: float) -> Array:
        runner.resetAll()
        roadrunner_set(runner, tolerance)
        return np.array(runner.simulate(times=times.tolist()))[:, 1:].T

    def driven(tolerance: float) -> Array:
        runner.resetAll()
        roadrunner_set(runner, tolerance)
        return _driven(runner, form.course, times)

    return driven if form.name == "set from Python" else whole


def _driven(runner: Any, course: str, times: Array) -> Array:
    """States at times, with one call from each dose to the next."""
    dose, every, washout = (float(runner[f"{course}_{name}"]) for name in ("dose", "every", "washout"))
    edges = [every * i for i in range(round(runner[f"{course}_doses"]))]
    level, rows = dose, []
    for number, (start, stop) in enumerate(zip(edges, [*edges[1:], float(times[-1])], strict=True)):
        if number:
            level = level * math.exp(-washout * every) + dose
            runner[f"{course}_level"], runner[f"{course}_last"] = level, start
        inside = times[(times > start) & (times < stop)]
        if stop <= start:
            break
        found = np.array(runner.simulate(times=[start, *inside.tolist(), stop]))
        rows += [found[0, 1:]] if not number else []
        rows += list(found[1:-1, 1:])
        if number == len(edges) - 1:
            rows.append(found[-1, 1:])
    return np.array(rows).T


def copasi(work: Workload, form: Form) -> Solve:
    """COPASI: LSODA on an interpreted expression tree."""
    try:
        import basico
    except ImportError as error:
        raise LeftOutError("not installed") from error
    if form.name == "set from Python":
        raise LeftOutError("its time course starts anew at each call")
    model = basico.load_model_from_string(form.text)
    values = {quantity.id: quantity.value for quantity in form.system.quantities}

    def solve(tolerance: float) -> Array:
        method = {
            "Relative Tolerance": tolerance,
            "Absolute Tolerance": ABSOLUTE * tolerance,
            "Max Internal Steps": 20_000,
        }
        basico.set_task_settings(basico.T.TIME_COURSE, {"method": method}, model=model)
        table = basico.run_time_course(
            values=work.problem.times.tolist(), use_sbml_id=True, use_initial_values=True, model=model
        )
        return np.array([_column(table, id, values[id]) for id in form.system.states.values()])

    return solve


def _column(table: Any, id: str, constant: float | None) -> Array:
    """A state over time; COPASI leaves out what never changes."""
    for name in (id, f"Values[{id}]"):
        if name in table:
            return table[name].to_numpy()
    return np.full(len(table), constant)


def mxlpy(work: Workload, form: Form) -> Solve:
    """MxlPy, by its own SBML import: SciPy's LSODA on Python functions."""
    try:
        import mxlpy as library  # pyright: ignore[reportMissingImports]
        from mxlpy.integrators import Scipy  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise LeftOutError("not installed") from error
    if form.name not in ("smooth", "closed form"):
        raise LeftOutError("its SBML import has no events")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "model.xml")
        file.write_text(form.text, encoding="utf-8")
        model = library.sbml.read(file)
    values = {quantity.id: quantity.value for quantity in form.system.quantities}
    times = work.problem.times

    def solve(tolerance: float) -> Array:
        integrator = partial(Scipy, rtol=tolerance, atol=ABSOLUTE * tolerance)
        simulator = library.Simulator(model, integrator=integrator)
        found = simulator.simulate_time_course(times).get_result().unwrap_or_err().get_variables()
        ids = form.system.states.values()
        return np.array([found[id] if id in found else np.full(len(found), values[id]) for id in ids])

    return solve


def simbio(work: Workload, form: Form) -> Solve:
    """poincare, which simbio is built on: SciPy's LSODA on a NumPy function.

    simbio's own SBML import cannot be loaded in 1.2.0, so its class is written from our equations. Its
    backend "numba" gives the same function as "numpy".
    """
    try:
        from poincare import Simulator, solvers  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise LeftOutError("not installed") from error
    if form.name != "smooth":
        raise LeftOutError("its expressions have no conditions, and its SBML import no events")
    module: Any = types.ModuleType("poincare_model")
    sys.modules[module.__name__] = module  # where it looks its annotations up
    exec(compile(poincare_source(form), module.__name__, "exec", dont_inherit=True), module.__dict__)
    simulator = Simulator(module.Made, backend="numpy")

    def solve(tolerance: float) -> Array:
        solver = solvers.LSODA(rtol=tolerance, atol=ABSOLUTE * tolerance)
        found = simulator.with_solver(solver).solve(save_at=work.problem.times)
        return np.array([found[id].to_numpy() for id in form.system.states.values()])

    return solve


def poincare_source(form: Form) -> str:
    """The source of a poincare system: constants, states, what follows from them, rates of change."""
    quantities = {quantity.id: quantity for quantity in form.system.quantities}
    states = set(form.system.states.values())
    rules = {id: _plain(q.rule) for id, q in quantities.items() if q.rule is not None}
    above = {id: {symbol.name for symbol in rule.free_symbols} for id, rule in rules.items()}
    changes = {id: _plain(q.rate) for id, q in quantities.items() if q.rate is not None}
    for reaction in form.system.reactions:
        for sign, sides in ((-1, reaction.reactants), (1, reaction.products)):
            for side in sides:
                if not quantities[side.id].clamped:
                    term = sign * side.number * sympy.Symbol(reaction.rate)
                    changes[side.id] = changes.get(side.id, sympy.Integer(0)) + term
    lines = [
        "from poincare import Independent, Parameter, System, Variable, assign, initial",
        "from symbolite.abstract.real import abs as Abs, exp, log, sqrt",
        "class Made(System):",
        "    time = Independent(default=0)",
    ]
    for id, quantity in quantities.items():
        if id in states:
            lines.append(f"    {id}: Variable = initial(default={float(quantity.value or 0.0)!r})")
        elif id not in rules:
            lines.append(f"    {id}: Parameter = assign(default={float(quantity.value or 0.0)!r})")
    for id in TopologicalSorter(above).static_order():
        if id in rules:
            lines.append(f"    {id} = assign(default={sympy.sstr(rules[id])})")
    lines += [
        f"    change_of_{id} = {id}.derive() << {sympy.sstr(changes.get(id, sympy.Integer(0)))}"
        for id in states
    ]
    return "\n".join(lines) + "\n"


def _plain(expression: Any) -> Any:
    """An expression with laws and sizes written out."""
    expression = sympy.sympify(expression)
    while found := [call for call in expression.atoms(sympy.Function) if call.func.__name__ in LAWS]:
        ours = [call for call in found if call.func not in (sympy.exp, sympy.log)]
        if not ours:
            break
        expression = expression.xreplace({call: written_out(call) for call in ours})
    expression = expression.replace(positive, lambda x: (x + sympy.Abs(x)) / 2)
    return expression.replace(nought, lambda _: sympy.Integer(0))


#: The engines by name.
OTHERS: dict[str, Callable[[Workload, Form], Solve]] = {
    "libRoadRunner": roadrunner,
    "COPASI": copasi,
    "simbio": simbio,
    "MxlPy": mxlpy,
}
