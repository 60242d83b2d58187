"""What a scenario is compared with, and whether two scenarios ask the same of the model."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import replace

from myosat.scenario.grammar import (
    NO_EXPERIMENT,
    NO_INJURY,
    NO_INTERVENTIONS,
    Experiment,
    Scenario,
    load,
)


def comparator(scenario: Scenario) -> tuple[str, Scenario] | None:
    """The scenario to compare with, under its label.

    It is what ``compare_with`` says. Where that takes nothing away, for want of interventions and
    injuries, it is the same scenario without its [experiment] and [parameters]; of a scenario
    that has none of these either there is no comparator, and the answer is None.

    Raises
    ------
    InputError
        If ``compare_with`` names another scenario and that is missing or wrong.
    """
    path = scenario.comparator_path()
    if path is not None:
        other = load(path)
        return other.name, other
    label = scenario.compare_with
    other = _without(scenario, label)
    if substance(other) == substance(scenario) and label == NO_INTERVENTIONS:
        label, other = NO_INJURY, _without(scenario, NO_INJURY)
    if substance(other) == substance(scenario):
        label, other = NO_EXPERIMENT, _without(scenario, NO_EXPERIMENT)
    return None if substance(other) == substance(scenario) else (label, other)


def _without(scenario: Scenario, label: str) -> Scenario:
    """What one of the built-in comparators leaves of a scenario."""
    if label == NO_EXPERIMENT:
        return scenario.with_(experiment=Experiment({}, (), {}), parameters={})
    return scenario.without("interventions" if label == NO_INTERVENTIONS else "injuries")


def substance(scenario: Scenario) -> Hashable:
    """All of a scenario that the simulation depends on: equal for two means equal results."""
    subject, experiment = scenario.subject, scenario.experiment
    return (
        scenario.model,
        scenario.duration,
        (subject.species, subject.sex, subject.age, subject.muscle, tuple(sorted(subject.history.items()))),
        scenario.events,
        scenario.active_courses,
        tuple(sorted(experiment.clamp.items())),
        experiment.knock_out,
        tuple(sorted(experiment.ablate.items())),
        tuple(sorted(experiment.levers.items())),
        tuple(sorted(scenario.parameters.items())),
    )


def switched(scenario: Scenario, names: Collection[str], on: Collection[str]) -> Scenario:
    """A copy in which, of the interventions ``names``, those in ``on`` are on and the others off.

    Interventions that are not named stay as the file has them.
    """
    courses = (replace(c, on=c.name in on) if c.name in names else c for c in scenario.courses)
    return scenario.with_(courses=tuple(courses))


def toggles(scenario: Scenario, names: Collection[str]) -> list[tuple[str, Scenario]]:
    """The scenario with each named intervention off and on, alone and together, under labels.

    The first is the one with all of them off. Without names, all of the scenario's are meant.

    Raises
    ------
    InputError
        If a name is no intervention of the scenario.
    """
    chosen = list(dict.fromkeys(names or scenario.interventions))
    scenario.only(chosen)
    variants: list[tuple[str, ...]] = [(), *((name,) for name in chosen)]
    if len(chosen) > 1:
        variants.append(tuple(chosen))
    whole = len(chosen) == len(scenario.interventions)
    return [(_label(on, chosen, whole), switched(scenario, chosen, on)) for on in variants]


def _label(on: Collection[str], chosen: list[str], whole: bool) -> str:
    if not on and not whole:
        return " and ".join(chosen) + " off"
    if not on:
        return "off" if len(chosen) == 1 else "all off"
    if len(on) == len(chosen) > 2:
        return "all on"
    return " + ".join(on)
