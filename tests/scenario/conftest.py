"""A good scenario file, and ways to make it wrong; made-up interventions of every schedule."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from myosat.errors import InputError
from myosat.scenario import grammar, library
from myosat.scenario.grammar import Scenario
from myosat.scenario.vocabulary import Names


class Sample:
    """A good scenario file and the names of a small model."""

    text = """\
#:schema ../schema/scenario.json
# First line of the question.
# Second line.
title = "A test"
duration = "8 weeks"

[subject]
species = "mouse"
sex = "male"
age = "24 months"

[[event]]
injury = "toxin"
at = "2 weeks"
severity = 0.9

[[interventions.nsaid]]
dose = "10 mg/kg/day"
start = "1 week"
stop = "2 weeks"
"""
    names = Names(
        states={"fast.quiescent": "cell/mm^3", "slow.quiescent": "cell/mm^3", "nad": "1"},
        signals={"drive": "1/day"},
        processes={"fast.division": "cell/mm^3/day", "clearance": "1/day"},
        parameters={
            "k_division": "1/day",
            "fast.k_division": "1/day",
            "n_demand": "1",
            "K_demand": "cell/mm^3",
            "one": "1",
        },
        readouts={"fibre_area": "um^2"},
        constants=frozenset({"one"}),
        levers=frozenset({"fast.msc.senolysis"}),
    )

    def known(self, model: str) -> Names:
        return self.names

    def read(self, text: str) -> Scenario:
        return grammar.parse(text, "f.toml", self.known)

    def changed(self, *pairs: tuple[str, str], more: str = "") -> str:
        text = self.text
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        return text + more

    def problems(self, *pairs: tuple[str, str], more: str = "") -> list[str]:
        """What is told of the file after the changes; always with file and line."""
        with pytest.raises(InputError) as caught:
            self.read(self.changed(*pairs, more=more))
        assert all(problem.file == "f.toml" for problem in caught.value.problems)
        assert all(problem.line is not None for problem in caught.value.problems)
        return [str(problem) for problem in caught.value.problems]


@pytest.fixture(scope="session")
def sample() -> Sample:
    return Sample()


def numbered(path: str, value: str) -> str:
    """A number of a data file with all that it needs."""
    fields = {"symbol": "x", "value": value, "meaning": "made up", "prior": "fixed"}
    lines = {**fields, "source": "assumed", "grade": "assumed"}
    return f"[{path}]\n" + "".join(f'{key} = "{text}"\n' for key, text in lines.items())


HEAD = """\
name = {en = "made up", zh = "made up"}
summary = "Made up."
safety = ""
sources = []
"""


def dose(species: str, unit: str, reference: str, *more: str, at: str = "") -> str:
    amount = "" if unit == "1" else f" {unit}"
    low, high = (f'"{number}{amount}"' for number in (float(reference) / 2, float(reference) * 1.25))
    lines = [f'unit = "{unit}"', f'reference = "{reference}{amount}"', f"range = [{low}, {high}]", *more]
    return f"[{at}dose.{species}]\n" + "\n".join([*lines, 'source = "assumed"', 'grade = "assumed"', ""])


def linear(slope: str, lever: str = "immune.pge2", at: str = "", more: str = "") -> str:
    number = numbered(f"{at}effect.slope", slope)
    return f'[[{at}effect]]\nlever = "{lever}"\nlaw = "linear"\n{more}{number}'


#: In sessions, in doses, and by agents of which the last is continuous.
LIFTING = (
    HEAD
    + 'schedule = "sessions"\n'
    + dose("human", "1", "0.8", 'sessions = "3 / week"', 'length = "1 hour"')
    + numbered("kinetics.offset", "2 day")
    + linear("0.5")
)
HORMONE = (
    HEAD
    + 'schedule = "doses"\n'
    + dose("human", "mg", "100", 'every = "1 week"', 'sex = "male"')
    + numbered("kinetics.offset", "4 day")
    + linear("0.01 1/mg")
)
ANTIBODY = (
    HEAD
    + 'schedule = "doses"\n'
    + '[agents.alpha]\nsummary = "First."\n'
    + dose("human", "mg", "700", 'every = "4 weeks"', at="agents.alpha.")
    + numbered("agents.alpha.kinetics.offset", "17 day")
    + linear("-0.001 1/mg", at="agents.alpha.")
    + '[agents.beta]\nsummary = "Second."\n'
    + dose("mouse", "mg/kg", "10", 'every = "4 days"', at="agents.beta.")
    + numbered("agents.beta.kinetics.offset", "6 day")
    + linear("-0.01 kg/mg", at="agents.beta.")
    + '[agents.gamma]\nsummary = "Third."\nschedule = "continuous"\n'
    + dose("human", "mg/day", "30", at="agents.gamma.")
    + numbered("agents.gamma.kinetics.onset", "1 day")
    + numbered("agents.gamma.kinetics.offset", "1 day")
    + linear("-0.01 day/mg", at="agents.gamma.")
)
FAKES = {"lifting": LIFTING, "hormone": HORMONE, "antibody": ANTIBODY}


@pytest.fixture
def fakes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the library, with made-up interventions beside a real one."""
    folder = tmp_path / "interventions"
    folder.mkdir()
    for name, text in FAKES.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    real = (library.INTERVENTIONS / "nsaid.toml").read_text(encoding="utf-8")
    (folder / "nsaid.toml").write_text(real, encoding="utf-8")
    monkeypatch.setattr(library, "INTERVENTIONS", folder)
    library.intervention.cache_clear()
    yield folder
    library.intervention.cache_clear()
