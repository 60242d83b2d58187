"""One row of a target file to one target, every problem in it told at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast

from myosat.analysis.measures import STATES, STATISTICS, Ask, Statistic
from myosat.analysis.references import reference
from myosat.analysis.target_file import CaseTable, Range, TargetTable, read_wanted
from myosat.analysis.trace import series_units
from myosat.biology.models import build
from myosat.errors import InputError, nearest_name
from myosat.kernel import units
from myosat.kernel.datafile import Document, Field
from myosat.scenario import library
from myosat.scenario.fields import BadValue, read_number
from myosat.scenario.grammar import NO_INJURY, NO_INTERVENTIONS, Scenario, load
from myosat.scenario.problems import Problems, listed, show
from myosat.scenario.raw import flat
from myosat.scenario.result import refused

Split = Literal["calibration", "validation"]
#: Comparators that are the target's own scenario, less something.
OWN = (NO_INJURY, NO_INTERVENTIONS)


@dataclass(frozen=True)
class Source:
    """Where figures come from."""

    citation: str
    doi: str | None
    key: str | None
    grade: str | None
    block: str = "own"
    split: str | None = None

    @property
    def mark(self) -> str:
        """What tells it from other sources, whatever its key: its DOI, or else its citation."""
        found = reference(self.key) if self.key else None
        doi = self.doi or (found.doi if found else "")
        return doi.lower() or (found.citation if found else self.citation)


@dataclass(frozen=True)
class Case:
    """A scenario of a target; with ``each_rate``, one more for each rate of the model, up and down."""

    name: str
    scenario: Scenario
    each_rate: float | None = None


@dataclass(frozen=True)
class Target:
    """One figure that the model is held to.

    Attributes
    ----------
    name
        Unique within its file; `id` is unique among files.
    comparator
        The case compared with; None for the start of the same run, before any injury.
    readout, per
        The series measured, and the one it is divided by, if any.
    measured
        The unit of the readout, or of its ratio to ``per``, as the engine has it.
    unit
        Of `observed`, `tolerance` and `range`.
    observed
        A number; "higher" or "lower"; None for a range or for no change.
    tolerance
        None for a range.
    range
        The values that agree.
    by_construction
        The model is given this figure, so that it agrees proves nothing; it is not scored.
    """

    name: str
    file: str
    line: int | None
    source: Source
    case: Case
    comparator: Case | None
    readout: str
    per: str | None
    statistic: str
    ask: Ask
    measured: str
    unit: str
    observed: float | str | None
    tolerance: float | None
    range: Range
    split: Split
    note: str
    by_construction: bool = False
    weight: float = 1.0

    @property
    def sized(self) -> bool:
        """Whether it states a size; else only a direction, or that nothing changes."""
        return STATISTICS[self.statistic].unit != "none"

    @property
    def id(self) -> str:
        """Name of file and target."""
        return f"{Path(self.file).stem}.{self.name}"

    @property
    def factor(self) -> float:
        """What a number as measured is multiplied by to be in `unit`."""
        return units.factor(STATISTICS[self.statistic].dimension(self.measured), self.unit)


@dataclass
class Rows:
    """Reads the rows of one file; cases already met are read once."""

    document: Document
    problems: Problems
    source: Source
    cases: dict[str, Case | None] = field(default_factory=dict[str, Case | None])
    names: set[str] = field(default_factory=set[str])

    def add_case(self, name: str, table: CaseTable | None) -> None:
        """Note a [scenarios.NAME] table, None for one of a wrong shape; what is wrong is told once."""
        where: Field = ("scenarios", name)
        self.cases[name] = None
        if name in OWN:
            self.problems.add(where, f"the name '{name}' is taken by a comparator")
            return
        if table is None:
            return
        based_on = self._scenario(table.based_on, (*where, "based_on"))
        if based_on is None:
            return
        try:
            changes = {name: leaf for name, leaf, _ in flat(table.set, ())}
            scenario = based_on.set(changes) if changes else based_on
        except InputError as error:
            for problem in error.problems:
                at = (*where, "set") if problem.field is None else (*where, "set", problem.field)
                self.problems.add(at, problem.message, problem.allowed, problem.nearest)
            return
        self.cases[name] = Case(name, scenario, table.each_rate)

    def case(self, name: str, where: Field) -> Case | None:
        """The case of a name: one of the file, or a scenario."""
        if name not in self.cases:
            scenario = self._scenario(name, where)
            self.cases[name] = None if scenario is None else Case(name, scenario)
        return self.cases[name]

    def target(self, where: Field, table: TargetTable) -> Target | None:
        """One row, which stands at ``where``; None if it is wrong."""
        before = len(self.problems.found)
        statistic = STATISTICS[table.statistic]
        case = self.case(table.scenario, (*where, "scenario"))
        comparator = self._comparator(table, statistic, case, where)
        self._check_when(table, statistic, [c.scenario for c in (case, comparator) if c], where)
        unit = None if case is None else self._readout_unit(table, statistic, case, where)
        if unit is not None and comparator is not None and comparator.name not in OWN:
            unit = self._readout_unit(table, statistic, comparator, where)
        if case is None or unit is None:
            return None
        ask = self._ask(table, statistic, unit, where)
        wanted = read_wanted(table, statistic.dimension(unit), where, self.problems)
        if wanted is None or len(self.problems.found) > before:
            return None
        return Target(
            name=self._name(table, where),
            file=self.document.path,
            line=self.document.line(where),
            source=self.source,
            case=case,
            comparator=comparator,
            readout=table.readout,
            per=table.per,
            statistic=table.statistic,
            ask=ask,
            measured=unit,
            unit=wanted.unit,
            observed=wanted.observed,
            tolerance=wanted.tolerance,
            range=wanted.range,
            split=cast(Split, table.split or self.source.split or "validation"),
            note=table.note,
            by_construction=table.by_construction,
            weight=table.weight,
        )

    def _scenario(self, name: str, where: Field) -> Scenario | None:
        try:
            path = library.find_scenario(name, beside=Path(self.document.path))
        except InputError:
            own = [case for case in self.cases if case != name and where[0] == "target"]
            self.problems.unknown(where, "scenario", name, [*own, *library.scenario_names()])
            return None
        try:
            return load(path)
        except InputError as error:
            self.problems.found.extend(error.problems)
            return None

    def _comparator(
        self, table: TargetTable, statistic: Statistic, case: Case | None, where: Field
    ) -> Case | None:
        name, place = table.comparator, (*where, "comparator")
        if name is None:
            if statistic.compares == "always":
                self.problems.add(place, f"is missing; {table.statistic} compares two scenarios")
            return None
        if statistic.compares == "never":
            self.problems.add(place, f"the statistic {table.statistic} has no comparator")
        if name not in OWN:
            found = self.case(name, place)
            if found is not None and found.each_rate is not None:
                self.problems.add(place, "a case with each_rate is no comparator")
            return found
        if case is None:
            return None
        injury, scenario = name == NO_INJURY, case.scenario
        if not (scenario.events if injury else scenario.active_courses):
            what = "injury" if injury else "intervention"
            self.problems.add(place, f"{case.name} has no {what} to be compared without")
        return Case(name, scenario.without("injuries" if injury else "interventions"), case.each_rate)

    def _check_when(
        self, table: TargetTable, statistic: Statistic, scenarios: Sequence[Scenario], where: Field
    ) -> None:
        takes = {"either": ("time", "window"), "nothing": ()}.get(statistic.when, (statistic.when,))
        for key in ("time", "window"):
            if getattr(table, key) is not None and key not in takes:
                self.problems.add((*where, key), f"the statistic {table.statistic} has no '{key}'")
        if table.time is None and (
            statistic.when == "time" or (statistic.when == "either" and table.window is None)
        ):
            self.problems.add((*where, "time"), "is missing", " or ".join(takes))
        if table.time is not None and table.window is not None:
            self.problems.add((*where, "window"), "either a time or a window, not both")
        if table.window is not None and table.window[1] <= table.window[0]:
            self.problems.add((*where, "window"), "the window ends before it starts")
        for key, times in (("time", [table.time]), ("window", table.window or [])):
            latest = max((t for t in times if t is not None), default=0.0)
            for scenario in scenarios:
                if latest > scenario.duration * (1 + 1e-9):
                    message = f"is after the end of {scenario.name}: day {latest:.6g}"
                    self.problems.add((*where, key), message, f"up to day {scenario.duration:.6g}")

    def _readout_unit(self, table: TargetTable, statistic: Statistic, case: Case, where: Field) -> str | None:
        """The unit of what is measured: of the readout, over that of ``per``."""
        if statistic.states:
            if table.readout != STATES:
                self.problems.add((*where, "readout"), f"found {show(table.readout)}", f"'{STATES}'")
            return "1"
        model, species = build(case.scenario.model), case.scenario.subject.species
        known, others = series_units(model.id, species), refused(model, species)
        found: list[str] = []
        for key in ("readout", "per"):
            name = getattr(table, key)
            if name in others:
                own = [id for id in model.readouts if id in known]
                self.problems.add((*where, key), others[name], listed(own), nearest_name(name, own))
            elif name is not None and name not in known:
                self.problems.unknown((*where, key), "readout", name, known)
            elif name is not None:
                found.append(known[name])
        if len(found) < 1 + (table.per is not None):
            return None
        top = units.canonical(found[0])
        if len(found) == 1:
            return top
        bottom = units.canonical(found[1])
        return "1" if units.dimension_equal(top, bottom) else _quotient(top, bottom)

    def _ask(self, table: TargetTable, statistic: Statistic, unit: str, where: Field) -> Ask:
        for key in ("fraction", "level", "crossing"):
            given = getattr(table, key) is not None
            if given and key not in statistic.needs:
                self.problems.add((*where, key), f"the statistic {table.statistic} has no '{key}'")
            elif not given and key in statistic.needs:
                self.problems.add((*where, key), f"is missing; {table.statistic} needs it")
        level = None
        if table.level is not None:
            try:
                level = read_number(table.level, unit, f"a value in {unit}")
            except BadValue as error:
                self.problems.add((*where, "level"), error.message, error.allowed)
        window = None if table.window is None else (table.window[0], table.window[1])
        crossing = cast("Literal['rising', 'falling'] | None", table.crossing)
        return Ask(table.time, window, table.fraction, level, crossing)

    def _name(self, table: TargetTable, where: Field) -> str:
        """The name given, or one made of scenario, readout and statistic; always another one."""
        if table.name is not None:
            if table.name in self.names:
                self.problems.add((*where, "name"), f"the name {show(table.name)} is taken above")
            self.names.add(table.name)
            return table.name
        name = stem = f"{Path(table.scenario).stem}: {table.readout}, {table.statistic}"
        number = 1
        while name in self.names:
            number += 1
            name = f"{stem} ({number})"
        self.names.add(name)
        return name


def _quotient(top: str, bottom: str) -> str:
    """A unit over another, written without brackets."""
    parts = bottom.split("/")
    flipped = "".join(f"*{part}" for part in parts[1:])
    return f"{top}{flipped}/{parts[0].replace('*', '/')}" if parts[0] != "1" else f"{top}{flipped}"
