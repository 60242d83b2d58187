"""The command that tells which parameters matter."""

import json

import pytest


def test_local_sensitivity_is_printed_and_written(myosat, folder):
    asked = ("half.toml", "--readout", "quiescent", "--at", "14 days", "--parameters", "k_re*", "k_division")
    done = myosat("sensitivity", *asked, "--out", "out")
    assert done.code == 0, done.err
    assert "k_return" in done.out and "elasticity" in done.out
    assert "Results: out" in done.out
    assert "k_division" in (folder / "out" / "sensitivity.csv").read_text()


def test_json_is_all_that_is_printed(myosat):
    asked = ("--method", "morris", "--samples", "2", "--parameters", "k_division", "--json")
    done = myosat("sensitivity", "half.toml", "--readout", "quiescent", "--readout", "activated", *asked)
    found = json.loads(done.out)
    assert [row["readout"] for row in found["influences"]] == ["quiescent", "activated"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--readout", "quiescend"), "did you mean 'quiescent'?"),
        ((), "--readout"),
        (("--readout", "quiescent", "--parameters", "k_divsion"), "did you mean 'k_division'?"),
        (("--readout", "quiescent", "--at", "21 days"), "allowed: 0 to 20 days"),
        (("--readout", "quiescent", "--method", "sobl"), "did you mean 'sobol'?"),
        (("--readout", "quiescent", "--method", "morris", "--samples", "-3"), "at least 2"),
        (
            ("--readout", "quiescent", "--method", "sobol", "--samples", "4"),
            "samples: found 4; allowed: a power of two, at least 8",
        ),
        (("--readout", "quiescent", "--method", "sobol", "--samples", "12"), "a power of two, such as 16"),
        (("--readout", "quiescent", "--samples", "many"), "invalid int value"),
    ],
)
def test_wrong_input_is_told_and_nothing_is_written(myosat, folder, arguments, told):
    before = set(folder.iterdir())
    done = myosat("sensitivity", "half.toml", *arguments, "--out", "out")
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert set(folder.iterdir()) == before
