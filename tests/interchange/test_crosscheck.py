"""What we export gives elsewhere what it gives here."""

import pytest

pytest.importorskip("libsbml")

from bent import bent  # noqa: E402
from simulators import AIM, differences  # noqa: E402

#: A small one, a full one, a human with an exposure that stops, periodic doses, and everything bent.
CASES = ["core_toxin", "young_toxin", "cast_at_24", "testosterone_300_at_65"]


@pytest.mark.parametrize(("simulator", "library"), [("libRoadRunner", "roadrunner"), ("COPASI", "basico")])
@pytest.mark.parametrize("scenario", [*CASES, bent()], ids=[*CASES, "bent"])
@pytest.mark.filterwarnings("ignore")  # theirs
def test_states_over_time(scenario, simulator, library):
    pytest.importorskip(library)
    found = differences(scenario, [simulator])[simulator]
    assert found.size < AIM, f"{found.state} on day {found.time}"
