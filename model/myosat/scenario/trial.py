"""Whether the young subject can be at rest with the parameters that a scenario sets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from myosat.errors import InputError, MyosatError, Problem
from myosat.kernel import datafile
from myosat.kernel.datafile import Document, Field
from myosat.scenario.grammar import Scenario
from myosat.scenario.overrides import settings
from myosat.scenario.problems import Problems
from myosat.scenario.raw import flat
from myosat.scenario.species import SPECIES

#: Processes named as what to knock out instead.
MAX_NAMED = 3


def check_rest(scenarios: Iterable[Scenario], parameters: Document | None = None) -> None:
    """Raise `InputError`, with the lines of the overrides, if overrides allow no rest.

    Parameters
    ----------
    parameters
        The file of overrides that the scenarios were given, if any.
    """
    found = dict.fromkeys(problem for scenario in scenarios for problem in _problems(scenario, parameters))
    if found:
        raise InputError(found)


def _problems(scenario: Scenario, parameters: Document | None) -> list[Problem]:
    values = {name: value for name, (value, _) in scenario.parameters.items()}
    error = _failure(scenario, values) if values else None
    if error is None:
        return []
    alone = [n for n, v in values.items() if isinstance(_failure(scenario, {n: v}), type(error))]
    places = _places(scenario, parameters)
    problems: list[Problem] = []
    for name in alone or values:
        unplaced = Problems(Document(scenario.path, "", {}), numbered=False)
        place, where = places.get(name, (unplaced, ("parameters", name)))
        if isinstance(error, InputError):
            message, allowed = error.problems[0].message, error.problems[0].allowed
        else:
            message, allowed = f"no rest with these parameters: {error}", None
            if values[name] == 0 and scenario.parameters[name][1].endswith("/day"):
                allowed = f"a value above zero; to silence the process, {_knock_out(scenario.model, name)}"
        place.add(where, message, allowed)
        problems.append(place.found[-1])
    return problems


def _failure(scenario: Scenario, values: Mapping[str, float]) -> Exception | None:
    """What keeps the young subject from resting with these parameters."""
    from myosat.scenario.subject import Traits, body

    subject = scenario.subject
    traits = Traits(subject.species, subject.sex, subject.muscle, SPECIES[subject.species].youngest)
    try:
        body(traits, scenario.model, tuple(sorted(values.items())))
    except (MyosatError, ArithmeticError, ValueError) as error:
        return error
    return None


def _places(scenario: Scenario, parameters: Document | None) -> dict[str, tuple[Problems, Field]]:
    """Where each parameter is set: in the file of overrides, or in the scenario's own."""
    places: dict[str, tuple[Problems, Field]] = {}
    if scenario.numbered and scenario.text:
        document = datafile.parse(scenario.text, scenario.path)
        own = flat(document.data.get("parameters"), ("parameters",))
        places |= {name: (Problems(document), where) for name, _, where in own}
    if parameters is not None:
        places |= {name: (Problems(parameters), where) for name, _, where in settings(parameters)}
    return places


def _knock_out(model_id: str, parameter: str) -> str:
    """The line of a scenario that silences what a parameter is the rate of."""
    from myosat.biology.models import build

    model = build(model_id)
    slots = set(model.slots_of(parameter, model.parameter_slots))
    asking = slots | {id for id, signal in model.signals.items() if slots & {r.id for r in signal.arguments}}
    processes = [id for id, process in model.processes.items() if asking & {r.id for r in process.arguments}]
    names = list(dict.fromkeys(id.rpartition(".")[2] for id in processes))[:MAX_NAMED]
    listed = ", ".join(f'"{name}"' for name in names)
    return f"[experiment] knock_out = [{listed}]" if names else "[experiment] knock_out"
