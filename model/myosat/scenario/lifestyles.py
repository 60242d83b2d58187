"""How subjects of a species live: what ``[subject] history`` may say, and the levers that it moves.

One data file per species that has a history. ``[activity.NAME]`` is a way of life to choose by name, with
effects on levers; ``[protein]`` is an amount, of which the lever is moved by what differs from its
reference. Every number is a parameter with value, unit, meaning, prior, source and grade.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field as PydanticField

from myosat.errors import UnitError
from myosat.kernel import datafile, units
from myosat.kernel.datafile import Field
from myosat.kernel.parameters import Parameter
from myosat.scenario.datafiles import FileTable, Number, number, validated
from myosat.scenario.fields import BadValue, Line, Quantity
from myosat.scenario.library import PACKAGE
from myosat.scenario.problems import Problems, listed, show

LIFESTYLES = PACKAGE / "lifestyles"

#: Levers and how far each is moved for life, as `Traits` holds them.
History = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Way:
    """A way of life: the levers that it moves, and how far each."""

    name: str
    summary: str
    effects: tuple[tuple[str, Parameter], ...]


@dataclass(frozen=True)
class Habit:
    """An amount of daily life, such as protein: its lever is moved by the amount less the reference.

    Attributes
    ----------
    low, high
        The amounts allowed, in the unit of the reference.
    texts
        The two as written in the file.
    """

    summary: str
    lever: str
    reference: Parameter
    low: float
    high: float
    texts: tuple[str, str]


@dataclass(frozen=True)
class Lifestyle:
    """All that the history of one species may say: activity by name, protein by amount."""

    species: str
    activity: Mapping[str, Way]
    protein: Habit
    path: str

    @property
    def numbers(self) -> tuple[Parameter, ...]:
        """Every number of it."""
        effects = (value for way in self.activity.values() for _, value in way.effects)
        return (*effects, self.protein.reference)

    @property
    def levers(self) -> tuple[str, ...]:
        """Every lever that a life may move."""
        moved = [lever for way in self.activity.values() for lever, _ in way.effects]
        return tuple(dict.fromkeys([*moved, self.protein.lever]))

    def used(self, told: Mapping[str, str]) -> tuple[Parameter, ...]:
        """The numbers that a history uses."""
        effects = self.activity[told["activity"]].effects if "activity" in told else ()
        own = (self.protein.reference,) if "protein" in told else ()
        return (*(value for _, value in effects), *own)


class EffectTable(FileTable):
    """One effect of a way of life."""

    lever: Annotated[str, Line()]
    value: Number


class WayTable(FileTable):
    """A way of life."""

    summary: Annotated[str, Line(400)]
    effect: list[EffectTable] = []


class HabitTable(FileTable):
    """An amount of daily life."""

    summary: Annotated[str, Line(400)]
    lever: Annotated[str, Line()]
    unit: str
    range: Annotated[list[str], PydanticField(min_length=2, max_length=2)]
    reference: Number


class LifestyleFile(FileTable):
    """The shape of a lifestyle file."""

    activity: Annotated[dict[Annotated[str, Line(40)], WayTable], PydanticField(min_length=1)]
    protein: HabitTable


_KEYS = {
    "": list(LifestyleFile.model_fields),
    "activity": list(WayTable.model_fields),
    "effect": list(EffectTable.model_fields),
    "protein": list(HabitTable.model_fields),
}
#: What a history may say.
KEYS = tuple(LifestyleFile.model_fields)


def lifestyle_names() -> tuple[str, ...]:
    """The species that have a lifestyle file; reads none."""
    return tuple(sorted(path.stem for path in LIFESTYLES.glob("*.toml")))


@cache
def lifestyle(species: str) -> Lifestyle | None:
    """What the history of a species may say; None when it has none. `InputError` if its file is wrong."""
    return read_lifestyle(LIFESTYLES / f"{species}.toml") if species in lifestyle_names() else None


def read_lifestyle(path: Path | str) -> Lifestyle:
    """Read a lifestyle file; its species is the file's name.

    Raises
    ------
    InputError
        With every problem, of shape first and then of numbers: unknown or missing key, number
        without provenance, wrong dimension, reference outside its range.
    """
    document = datafile.read(path)
    problems = Problems(document)
    table = validated(LifestyleFile, document, problems, _KEYS)
    ways = {name: _way(("activity", name), name, way, problems) for name, way in table.activity.items()}
    protein = _habit(("protein",), table.protein, problems)
    problems.raise_any()
    assert protein is not None
    return Lifestyle(Path(path).stem, ways, protein, str(path))


def lived(species: str, told: Mapping[str, str]) -> History:
    """The levers that a valid history moves for life, and how far each."""
    found = lifestyle(species)
    if found is None:
        return ()
    moved: dict[str, float] = {}
    if "activity" in told:
        for lever, value in found.activity[told["activity"]].effects:
            moved[lever] = moved.get(lever, 0.0) + value.value
    if "protein" in told:
        habit = found.protein
        moved[habit.lever] = moved.get(habit.lever, 0.0) + _amount(told["protein"], habit)
    return tuple(sorted((lever, value) for lever, value in moved.items() if value != 0.0))


def check_history(species: str, told: Mapping[str, object], problems: Problems) -> None:
    """Note what is wrong with the ``[subject] history`` of a species."""
    found = lifestyle(species)
    for key, value in told.items():
        where: Field = ("subject", "history", key)
        if found is None or key not in KEYS:
            problems.unknown(where, f"history of a {species}:", key, () if found is None else KEYS)
        elif not isinstance(value, str):
            continue  # the grammar tells of it
        elif key == "activity" and value not in found.activity:
            problems.unknown(where, key, value, found.activity)
        elif key == "protein":
            try:
                _amount(value, found.protein)
            except BadValue as error:
                problems.add(where, error.message, error.allowed)


def _amount(text: str, habit: Habit) -> float:
    """An amount less its reference, in the unit of that; raises `BadValue`."""
    what = f"{habit.texts[0]} to {habit.texts[1]}"
    return Quantity(habit.reference.unit, what, habit.low, habit.high).read(text) - habit.reference.value


def _way(where: Field, name: str, table: WayTable, problems: Problems) -> Way:
    effects: list[tuple[str, Parameter]] = []
    for index, effect in enumerate(table.effect):
        value = number((*where, "effect", index, "value"), effect.value, problems)
        if value is not None:
            effects.append((effect.lever, value))
    return Way(name, table.summary, tuple(effects))


def _habit(where: Field, table: HabitTable, problems: Problems) -> Habit | None:
    try:
        unit = units.canonical(table.unit)
    except UnitError as error:
        problems.add((*where, "unit"), str(error))
        return None
    amount = Quantity(unit, f"an amount in {table.unit}, zero or more")
    bounds: list[float] = []
    for index, text in enumerate(table.range):
        try:
            bounds.append(amount.read(text))
        except BadValue as error:
            problems.add((*where, "range", index), error.message, error.allowed)
    reference = number((*where, "reference"), table.reference, problems, amount)
    if len(bounds) < 2 or reference is None:
        return None
    if reference.unit != unit:
        problems.add((*where, "reference"), f"is in {reference.unit}", f"the unit of the table, {unit}")
    elif not bounds[0] <= reference.value <= bounds[1]:
        problems.add(
            (*where, "reference"), f"out of range: found {show(reference.text)}", listed(table.range)
        )
    texts = (table.range[0], table.range[1])
    return Habit(table.summary, table.lever, reference, bounds[0], bounds[1], texts)
