"""What the READMEs and the documentation tell people to type does work."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import matplotlib
import pytest

import myosat as ms
from myosat.cli import main
from myosat.figures.gallery import read_gallery

sys.path.insert(0, str(Path(__file__).parent))

from blocks import FENCE, ROOT, Block, blocks  # noqa: E402

TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("block", blocks("sh"), ids=lambda block: block.id)
def test_shell_blocks_run(block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    """Commands of myosat run; those of make, which would install, at least exist."""
    monkeypatch.chdir(tmp_path)
    for line in block.text.splitlines():
        program, *arguments = shlex.split(line, comments=True)
        if program == "make":
            assert set(arguments) <= TARGETS
            continue
        assert program == "myosat"
        code = main(arguments)
        assert code == 0, f"{line}\n{capsys.readouterr().err}"


@pytest.mark.parametrize("block", blocks("python"), ids=lambda block: block.id)
def test_python_blocks_run(block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with matplotlib.rc_context():
        exec(compile(block.text, block.id, "exec"), {})


@pytest.mark.parametrize("block", blocks("toml"), ids=lambda block: block.id)
def test_toml_blocks_are_valid(block: Block, tmp_path: Path) -> None:
    path = tmp_path / "block.toml"
    path.write_text(block.text, encoding="utf-8")
    if "[[picture]]" in block.text:
        assert read_gallery(path)
    else:
        (found,) = ms.check(path)
        assert found, str(found)


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name)
def test_no_block_escapes_these_tests(page: Path) -> None:
    """A block that is none of these is meant to be read only, and says so."""
    known = {"sh", "python", "toml", "text", "{toctree}", "{include}", "{literalinclude}", "{eval-rst}"}
    found = {match[1].split(" ")[0] for match in FENCE.finditer(page.read_text(encoding="utf-8"))}
    assert found <= known


def test_examples_of_the_documentation_are_valid_and_run(capsys) -> None:
    examples = ROOT / "docs" / "examples"
    paper = examples / "my_paper.toml"
    files = [paper, examples / "creatine_at_70.toml", examples / "interventions" / "my_creatine.toml"]
    assert main(["check", *map(str, files)]) == 0
    kinds = [line.split(": valid ")[1].split(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert kinds == ["targets", "scenario", "intervention"]
    report = ms.validate([paper])
    assert {o.target.statistic for o in report.outcomes} == {"change", "direction", "null"}
    assert [o.error_message for o in report.outcomes] == [""] * len(report)
    change = ms.run(files[1], engine="compiled").effects(readouts=["strength"])
    assert (change["difference"] > 0).any()


def test_the_reference_has_every_public_name() -> None:
    text = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    assert {name for name in ms.__all__ if not re.search(rf"\b{name}\b", text)} <= {"__version__"}


def test_blocks_are_told_from_what_stands_between_them(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```{include} a.md\n```\n\nwords\n\n```sh\nmyosat list\n```\n", encoding="utf-8")
    assert [block.text for block in blocks("sh", (page,))] == ["myosat list\n"]
