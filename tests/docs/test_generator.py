"""The generated pieces of the documentation: tables, formulas, and pages that change only when they must."""

from __future__ import annotations

import importlib
import re
import sys
import types
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from blocks import ROOT  # noqa: E402

pytest.importorskip("sphinx")
pytest.importorskip("latex2mathml")


@pytest.fixture(scope="module", autouse=True)
def generator():  # type: ignore[no-untyped-def]
    """The package docs/generator, without what Sphinx does to it."""
    package = types.ModuleType("generator")
    package.__path__ = [str(ROOT / "docs" / "generator")]
    sys.modules["generator"] = package
    yield package
    for name in [name for name in sys.modules if name.partition(".")[0] == "generator"]:
        del sys.modules[name]


def load(name: str):  # type: ignore[no-untyped-def]
    return importlib.import_module(f"generator.{name}")


def test_a_page_is_written_only_when_it_changes_and_goes_when_it_is_no_more(tmp_path: Path) -> None:
    pages = load("pages").Pages(tmp_path)
    pages.write("a", "# A")
    pages.write("deep/b", "# B")
    first = (tmp_path / "a.md").stat().st_mtime_ns
    again = load("pages").Pages(tmp_path)
    again.write("a", "# A")
    again.tidy()
    assert (tmp_path / "a.md").stat().st_mtime_ns == first
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_text_of_the_package_is_no_markup() -> None:
    pages = load("pages")
    assert pages.plain("a_b | <c> [d]\n e") == r"a\_b \| \<c\> \[d\] e"
    assert pages.marked("the ``time`` of `run`, *here*") == r"the `time` of `run`, \*here\*"
    assert pages.code("a | b") == r"`a \| b`"


def test_long_formulas_are_broken_between_terms_and_no_bracket() -> None:
    maths = load("maths")
    assert maths.broken("x", "a + b") == "x = a + b"
    term = r"\mathrm{a\_long\_name} \cdot \left( c + d \right)"
    broken = maths.broken("x", " + ".join([term] * 8))
    assert broken.startswith(r"\begin{split} x & = ")
    lines = broken.split(r" \\ & ")
    assert len(lines) == 2
    assert all(line.count(r"\left") == line.count(r"\right") == 4 for line in lines)


def test_every_key_and_statistic_of_a_target_is_told(tmp_path: Path) -> None:
    from myosat.analysis.measures import STATISTICS
    from myosat.analysis.target_file import CaseTable, SourceTable, TargetTable

    load("fields").write(load("pages").Pages(tmp_path))
    for name, shape in (("source", SourceTable), ("case", CaseTable), ("target", TargetTable)):
        rows = (tmp_path / "parts" / f"{name}_keys.md").read_text(encoding="utf-8").splitlines()
        told = {
            row.split(" | ")[0].strip("| `"): row.split(" | ")[2] for row in rows if row.startswith("| `")
        }
        assert set(told) == set(shape.model_fields)
        assert all(told.values())
    statistics = (tmp_path / "parts" / "statistics.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(\w+)`", statistics, re.MULTILINE)) == set(STATISTICS)


def test_every_command_has_its_section(tmp_path: Path) -> None:
    load("commands").write(load("pages").Pages(tmp_path))
    text = (tmp_path / "parts" / "commands.md").read_text(encoding="utf-8")
    assert {"run", "plot", "validate", "fit", "cite", "explore"} <= set(
        re.findall(r"^## (\w+)", text, re.MULTILINE)
    )
    assert "`--gallery`" in text


def test_results_of_all_targets_are_shown_unless_less_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    results = load("results")
    monkeypatch.delenv("MYOSAT_DOCS_RESULTS", raising=False)
    assert results.wanted() == "all"
    monkeypatch.setenv("MYOSAT_DOCS_RESULTS", "none")
    assert results.targets() is None and results.claims() is None
    monkeypatch.setenv("MYOSAT_DOCS_RESULTS", "everything")
    with pytest.raises(SystemExit, match="allowed: all, calibration, none"):
        results.wanted()
