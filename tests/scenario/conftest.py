"""A good scenario file, and ways to make it wrong."""

import pytest

from myosat.errors import InputError
from myosat.scenario import grammar
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
