"""What a scenario may name: interventions, injuries, and the scenarios that are shipped.

Interventions and injuries are data files, one each. Every number in them is a parameter with
value, unit, meaning, prior, source and grade; a file that lacks one of these is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from myosat.errors import InputError, Problem, nearest_name
from myosat.kernel.parameters import Parameter

if TYPE_CHECKING:
    from myosat.kernel.refinement import Refinement
    from myosat.scenario.regimen import Schedule

PACKAGE = Path(__file__).resolve().parents[1]
INTERVENTIONS = PACKAGE / "interventions"
INJURIES = PACKAGE / "injuries"

#: What an injury does, each a fraction within the lesion.
INJURY_PARTS = ("necrosis", "activation", "msc_killed", "nerve", "vessel", "lamina")

Law = Literal["linear", "saturating", "power"]
Item = TypeVar("Item")


@dataclass(frozen=True)
class Shelf(Generic[Item]):
    """What a folder of data files holds.

    Attributes
    ----------
    found
        By name, what the right files say.
    refused
        By name, what is wrong with the other files.
    """

    found: Mapping[str, Item]
    refused: Mapping[str, InputError]


def shelf(names: Iterable[str], read: Callable[[str], Item]) -> Shelf[Item]:
    """Read all of some names; a wrong file does not keep the others from being read."""
    found: dict[str, Item] = {}
    refused: dict[str, InputError] = {}
    for name in names:
        try:
            found[name] = read(name)
        except InputError as error:
            refused[name] = error
    return Shelf(found, refused)


@dataclass(frozen=True)
class Dose:
    """The dose of an intervention in one species; of sessions, their intensity.

    Attributes
    ----------
    unit
        Canonical unit of the numbers below.
    reference
        Used when a scenario gives no dose.
    low, high
        The range seen in evidence.
    texts
        Reference, low and high as written in the file.
    sex
        The only sex that it was given to; None for both.
    every
        Time from one dose, or session, to the next when a scenario gives none [day].
    length
        Length of a session when a scenario gives none [day].
    rhythm
        The two in words: "every 4 weeks", "3 / week, each 1 hour".
    """

    unit: str
    reference: float
    low: float
    high: float
    texts: tuple[str, str, str]
    source: str
    grade: str
    sex: str | None = None
    every: float | None = None
    length: float | None = None
    rhythm: str = ""

    @property
    def text(self) -> str:
        """The reference dose as written, with its rhythm."""
        if self.length is not None:
            return f"{self.rhythm} at intensity {self.texts[0]}"
        return f"{self.texts[0]} {self.rhythm}".rstrip()

    @property
    def evidence(self) -> str:
        """The range seen in evidence, in words."""
        return f"{self.texts[1]} to {self.texts[2]}"


@dataclass(frozen=True)
class Effect:
    """How exposure e [dose units] acts on a lever.

    ``linear``: maximum * e, where ``maximum`` is the slope; ``saturating``: maximum * e / (half + e);
    ``power``: maximum * (e / scale) ^ exponent.
    A scaling lever becomes 1 + law(e), an additive one law(e).

    Attributes
    ----------
    species
        The only species in which it acts; None for all.
    """

    lever: str
    law: Law
    maximum: Parameter
    half: Parameter | None = None
    scale: Parameter | None = None
    exponent: Parameter | None = None
    species: str | None = None

    @property
    def numbers(self) -> tuple[Parameter, ...]:
        """The numbers of its law."""
        given = (self.maximum, self.half, self.scale, self.exponent)
        return tuple(number for number in given if number is not None)

    def times(self, factor: float) -> Effect:
        """The same effect, this many times as large as in the middle of its prior."""
        return replace(self, maximum=self.maximum.multiplied(factor))


@dataclass(frozen=True)
class Use:
    """What is given to one species: dose, first-order kinetics of exposure, effects on levers.

    Attributes
    ----------
    agent
        Of the intervention; "" when it has none.
    onset
        Half-life of the approach to the dose; None when the dose enters at once.
    offset
        Half-life of exposure after the last dose.
    transfer
        Share of the dose that reaches where it acts; None when the effects are of the dose as given.
    """

    agent: str
    schedule: Schedule
    dose: Dose
    onset: Parameter | None
    offset: Parameter
    effects: tuple[Effect, ...]
    transfer: Parameter | None = None

    @property
    def numbers(self) -> tuple[Parameter, ...]:
        """Every number of it, the dose aside."""
        kinetics = (one for one in (self.onset, self.offset, self.transfer) if one is not None)
        return (*kinetics, *(number for effect in self.effects for number in effect.numbers))

    def sized(self, factors: Mapping[str, float]) -> Use:
        """The same with effects of another size: factors on the middles of their priors, by lever."""
        if not factors:
            return self
        effects = (e.times(factors[e.lever]) if e.lever in factors else e for e in self.effects)
        return replace(self, effects=tuple(effects))


@dataclass(frozen=True)
class Agent:
    """One of the substances that do the same; an intervention without agents is one, named ""."""

    name: str
    summary: str
    sources: tuple[str, ...]
    schedule: Schedule
    uses: Mapping[str, Use]


@dataclass(frozen=True)
class Intervention:
    """One intervention, by agent and species.

    Attributes
    ----------
    agents
        By name, the one taken when a scenario names none first.
    """

    name: str
    title: Mapping[str, str]
    summary: str
    safety: str
    sources: tuple[str, ...]
    agents: Mapping[str, Agent]
    path: str

    @property
    def agent_names(self) -> tuple[str, ...]:
        """The names of its agents; empty when it has none."""
        return tuple(name for name in self.agents if name)

    @property
    def species(self) -> tuple[str, ...]:
        """The species in which some agent can be used."""
        return tuple(dict.fromkeys(species for agent in self.agents.values() for species in agent.uses))

    @property
    def doses(self) -> dict[str, Dose]:
        """By species, the dose of the agent that is taken when a scenario names none."""
        return {species: self.uses_in(species)[0].dose for species in self.species}

    @property
    def uses(self) -> Iterator[tuple[str, Use]]:
        """Every use, with its species."""
        for agent in self.agents.values():
            yield from agent.uses.items()

    def uses_in(self, species: str) -> list[Use]:
        """What can be used in a species, in the order of the file."""
        return [agent.uses[species] for agent in self.agents.values() if species in agent.uses]

    def use(self, species: str, agent: str = "") -> Use:
        """What is used in a species: of the agent named, or of the first that there is for it.

        Raises
        ------
        InputError
            If there is no such agent, or none for the species.
        """
        for found in self.uses_in(species):
            if agent in ("", found.agent):
                return found
        what = f"{self.name} has no agent '{agent}'" if agent else self.name
        message = f"{what} to use in a {species}" if agent else f"{what} cannot be used in a {species}"
        known = [use.agent for use in self.uses_in(species)] if agent else self.species
        raise InputError(Problem(None, None, None, message, ", ".join(known) or "none"))


@dataclass(frozen=True)
class Injury:
    """One kind of injury: what happens to the tissue inside the lesion.

    Attributes
    ----------
    species
        In which it can be asked for; empty for all.
    """

    name: str
    title: Mapping[str, str]
    summary: str
    sources: tuple[str, ...]
    vector: Mapping[str, Parameter]
    path: str
    species: tuple[str, ...] = ()

    def happens_in(self, species: str) -> bool:
        """Whether it can be asked for in a species."""
        return not self.species or species in self.species


def intervention_names() -> tuple[str, ...]:
    """The names of all interventions; reads no file."""
    return _stems(INTERVENTIONS)


def injury_names() -> tuple[str, ...]:
    """The names of all injuries; reads no file."""
    return _stems(INJURIES)


@cache
def intervention(name: str, own: str = "") -> Intervention:
    """The intervention ``name``; ``own`` is the text of the user's own file of it, if there is one.

    Raises
    ------
    InputError
        If there is none of that name, or more than one, or its file is wrong.
    """
    from myosat.kernel import datafile
    from myosat.scenario.datafiles import intervention_of, read_intervention

    if own:
        return intervention_of(datafile.parse(own, f"{name}.toml"))
    path = _file(INTERVENTIONS, "intervention", name)
    alike = [each for each in sorted(INTERVENTIONS.glob("*.toml")) if same_name(each.stem, name)]
    if len(alike) > 1:
        message = f"{len(alike)} files are named '{plain(name)}'"
        raise InputError([Problem(str(each), 1, None, message, "one") for each in alike])
    return _calibrated(read_intervention(path))


def _calibrated(found: Intervention) -> Intervention:
    """An intervention with the sizes that the shipped calibration found."""
    from myosat.biology import models

    calibration = models.calibrated()
    if calibration is None or all(name != found.name for name, *_ in calibration.effects):
        return found
    return replace(
        found,
        agents={
            name: replace(
                agent,
                uses={
                    species: use.sized(sizes_of(calibration, found.name, name, species))
                    for species, use in agent.uses.items()
                },
            )
            for name, agent in found.agents.items()
        },
    )


def sizes_of(calibration: Refinement, name: str, agent: str, species: str) -> dict[str, float]:
    """By lever, the factors on what an agent of an intervention does in a species."""
    wanted = (name, agent, species)
    return {lever: f for (n, a, lever, s), f in calibration.effects.items() if (n, a, s) == wanted}


def plain(name: str) -> str:
    """A name as files are told apart: without case and hyphens."""
    return name.casefold().replace("-", "_")


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in case and hyphens at most."""
    return plain(one) == plain(other)


def own_interventions(scenario_path: str) -> dict[str, Path]:
    """The user's own intervention files by name: those in a folder ``interventions`` beside a scenario.

    A scenario that is no file has none.
    """
    path = Path(scenario_path)
    folder = path.parent / "interventions"
    try:
        if not path.is_file():
            return {}
        return {path.stem: path for path in sorted(folder.glob("*.toml"))}
    except (OSError, ValueError):
        return {}


@cache
def injury(name: str) -> Injury:
    """The injury ``name``.

    Raises
    ------
    InputError
        If there is none of that name, or its file is wrong.
    """
    from myosat.scenario.datafiles import read_injury

    return read_injury(_file(INJURIES, "injury", name))


def interventions() -> Shelf[Intervention]:
    """All interventions that ship; a wrong file does not keep the others from being read."""
    return shelf(intervention_names(), intervention)


def injuries() -> dict[str, Injury]:
    """All injuries by name. `InputError` if a file is wrong."""
    return {name: injury(name) for name in injury_names()}


def injuries_in(species: str) -> tuple[str, ...]:
    """The names of the injuries that can be asked for in a species. `InputError` if a file is wrong."""
    return tuple(name for name, found in injuries().items() if found.happens_in(species))


def interventions_in(species: str) -> tuple[str, ...]:
    """The names of the interventions that can be used in a species; a wrong file is passed over."""
    return tuple(name for name, found in interventions().found.items() if species in found.species)


@cache
def scenarios_folder() -> Path:
    """The folder of shipped scenarios: inside a wheel, or at the top of the repository."""
    inside = PACKAGE / "_scenarios"
    return inside if inside.is_dir() else PACKAGE.parents[1] / "scenarios"


def scenario_names() -> tuple[str, ...]:
    """The names of the shipped scenarios: file names without folder and ending."""
    return tuple(sorted(_scenario_files()))


def scenario_path(name: str) -> Path:
    """The file of the shipped scenario ``name`` (also ``folder/name``).

    Raises
    ------
    InputError
        If there is none of that name.
    """
    files = _scenario_files()
    path = files.get(name) or files.get(name.rpartition("/")[2].removesuffix(".toml"))
    if path is None or not path.as_posix().removesuffix(".toml").endswith(name.removesuffix(".toml")):
        message = "there is no such file, and no shipped scenario of this name"
        raise InputError(Problem(name, None, None, message, nearest=nearest_name(name, files)))
    return path


def find_scenario(path_or_name: str | Path, beside: Path | None = None) -> Path:
    """The scenario file meant by a path (tried beside another file first) or a shipped name.

    Raises
    ------
    InputError
        If neither exists.
    """
    path = Path(path_or_name)
    for candidate in (path,) if beside is None else (beside.parent / path, path):
        try:
            if candidate.is_file():
                return candidate
        except (OSError, ValueError):  # a name too long, or with a NUL: no file can have it
            break
    try:
        return scenario_path(str(path_or_name))
    except InputError:
        if _exists(path):
            return path
        raise


def _scenario_files() -> dict[str, Path]:
    return {path.stem: path for path in sorted(scenarios_folder().rglob("*.toml"))}


def _exists(path: Path) -> bool:
    """Whether there is anything at ``path``; what cannot be asked is left to the reader to refuse."""
    try:
        path.stat()
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
    return True


def _stems(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def _file(folder: Path, kind: str, name: str) -> Path:
    names = _stems(folder)
    if name not in names:
        message = f"unknown {kind} '{name}'"
        raise InputError(Problem(None, None, None, message, ", ".join(names), nearest_name(name, names)))
    return folder / f"{name}.toml"
