"""What we export gives elsewhere what it gives here."""

import pytest
import simulators

pytest.importorskip("libsbml")

from dataclasses import replace  # noqa: E402

from bent import bent, dosed  # noqa: E402
from simulators import AIM, differences  # noqa: E402

from myosat.interchange.sbml import sbml_text  # noqa: E402

#: A small one, a full one, and one in which COPASI was stuck.
CASES = ["core_toxin", "young_toxin", "testosterone_300_at_65"]


@pytest.mark.parametrize(("simulator", "library"), [("libRoadRunner", "roadrunner"), ("COPASI", "basico")])
@pytest.mark.parametrize("scenario", [*CASES, bent(), dosed()], ids=[*CASES, "bent", "dosed"])
@pytest.mark.filterwarnings("ignore")  # theirs
def test_states_over_time(scenario, simulator, library):
    pytest.importorskip(library)
    found = differences(scenario, [simulator])[simulator]
    assert found.size < AIM, f"{found.state} on day {found.time}"


@pytest.mark.filterwarnings("ignore")
def test_a_number_that_is_one_percent_off_is_seen(monkeypatch):
    pytest.importorskip("roadrunner")

    def changed(system):
        return sbml_text(replace(system, quantities=tuple(map(_off, system.quantities))))

    monkeypatch.setattr(simulators, "sbml_text", changed)
    assert differences("core_toxin", ["libRoadRunner"])["libRoadRunner"].size > 100 * AIM


def _off(quantity):
    return replace(quantity, value=1.01 * quantity.value) if quantity.id == "k_division" else quantity
