"""Sensitivity: slopes that are known, indices that add up, the same again and with any number of threads."""

import math
from pathlib import Path

import pytest

import myosat as ms
from myosat.cli import main
from myosat.errors import InputError


def test_density_moves_quiescent_cells_one_to_one_at_rest() -> None:
    """Before any injury the pool is the parameter: an elasticity of one, and none of what only acts later."""
    found = ms.sensitivity(
        "core_toxin", "quiescent", at=0.0, parameters=["satellite_cell_density", "k_fusion"]
    )
    first, last = found.of("quiescent")
    assert first.unknown.name == "satellite_cell_density"
    assert first.values["elasticity"] == pytest.approx(1.0, abs=0.02)
    assert abs(last.values["elasticity"]) < 0.05


def test_an_elasticity_foretells_a_small_change() -> None:
    """One percent more of the rate changes the readout by the elasticity in percent."""
    found = ms.sensitivity("core_toxin", "myonuclei", at=8.0, parameters=["k_fusion"])
    (index,) = found.of("myonuclei")
    plain = ms.run("core_toxin").at("myonuclei", 8.0)
    more = ms.run("core_toxin", parameters={"k_fusion": f"{0.75 * 1.02} 1/day"}).at("myonuclei", 8.0)
    assert 100 * (more / plain - 1) == pytest.approx(2 * index.values["elasticity"], rel=0.1)


@pytest.mark.parametrize("method", ["morris", "sobol"])
def test_global_indices_are_the_same_again_and_whatever_the_threads(method: str) -> None:
    pytest.importorskip("SALib")
    names = ["k_fusion", "k_return"]
    one, two = (
        ms.sensitivity(
            "core_toxin", "myonuclei", at=6.0, method=method, parameters=names, samples=8, threads=threads
        )
        for threads in (1, 2)
    )
    told = [[(i.values, i.error) for i in found.indices] for found in (one, two)]
    assert told[0] == told[1]
    assert one.of("myonuclei")[0].unknown.name == "k_fusion"  # fusion fills fibres, return does not


def test_shares_of_variance_sum_to_about_one_where_effects_add() -> None:
    pytest.importorskip("SALib")
    found = ms.sensitivity(
        "core_toxin",
        "quiescent",
        at=0.0,
        method="sobol",
        parameters=["satellite_cell_density", "k_fusion"],
        samples=128,
    )
    assert sum(one.values["ST"] for one in found.indices) == pytest.approx(1.0, abs=0.1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--readout", "quiescnt"], "did you mean 'quiescent'?"),
        (["--readout", "quiescent", "--at", "999"], "outside the run"),
        (["--readout", "quiescent", "--method", "moris"], "did you mean 'morris'?"),
        (["--readout", "quiescent", "--parameter", "k_fusoin"], "did you mean 'k_fusion'?"),
        (["--readout", "quiescent", "--samples", "0"], "at least 2"),
    ],
)
def test_wrong_input_is_told(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sensitivity", "core_toxin", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_the_command_prints_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "indices.csv"
    wanted = ["--readout", "quiescent", "--at", "10", "--parameter", "k_*", "--out", str(out)]
    assert main(["sensitivity", "core_toxin", *wanted]) == 0
    assert "elasticity" in capsys.readouterr().out
    assert out.read_text().startswith("readout,unknown,prior,elasticity,error")


def test_a_scenario_without_such_a_number_is_refused() -> None:
    with pytest.raises(InputError, match="no unknown"):
        ms.sensitivity("core_toxin", "quiescent", parameters=["cast on *"])


def test_a_screening_of_everything_does_not_end_on_a_run_that_fails() -> None:
    """Far priors often allow no rest: the steps that touch such a run are left out, the others judge."""
    pytest.importorskip("SALib")
    found = ms.sensitivity("core_toxin", "myonuclei", at=6.0, method="morris")
    judged = [one for one in found.of("myonuclei") if math.isfinite(one.values["mu_star"])]
    assert found.failed > 0 and len(judged) > 0.7 * len(found.indices)
    assert "runs failed" in str(found)
