"""The READMEs say what the package says, in both languages alike."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from functools import cache
from pathlib import Path

import pytest

import myosat as ms
from myosat.analysis import targets
from myosat.analysis.claim_rows import load_all
from myosat.analysis.claims import carrier
from myosat.analysis.protocol import shipped
from myosat.scenario import library

sys.path.insert(0, str(Path(__file__).parent))

from blocks import READMES, ROOT, blocks  # noqa: E402

ENGLISH, CHINESE = READMES


def load_readme():  # type: ignore[no-untyped-def]
    """The module that writes the tables; it is no part of the package."""
    spec = importlib.util.spec_from_file_location("readme", ROOT / "docs" / "generator" / "readme.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


readme = load_readme()
NAMES = [name for row in readme.rows() for name in row.get("targets", ())]


@cache
def count_of_claims() -> int:
    return len(load_all(known=carrier))


def numbers(text: str) -> list[float]:
    return [float(found.replace("−", "-")) for found in re.findall(r"(?<![\w^])−?\d+(?:\.\d+)?", text)]


def results(page: Path) -> str:
    found = readme.BLOCK.search(page.read_text(encoding="utf-8"))
    assert found is not None
    return found[0]


def test_rows_are_targets_of_the_calibration_split() -> None:
    known = {target.id: target for target in shipped()}
    assert set(NAMES) <= set(known)
    assert {known[name].split for name in NAMES} == {"calibration"}


def test_the_table_is_what_the_model_gives() -> None:
    """After a change of numbers: make readme. Rates 20 % up and down take long, and are not in it."""
    files = sorted({name.partition(".")[0] for name in NAMES})
    found = json.loads(ms.validate([targets.EVIDENCE / f"{file}.toml" for file in files]).to_json())
    outcomes = {one["name"]: one for one in found["targets"]}
    for page, lang in ((ENGLISH, "en"), (CHINESE, "zh")):
        written = results(page).split("\n\n")[0].splitlines()[1:]
        for is_now, was in zip(readme.table(outcomes, lang).splitlines(), written, strict=True):
            told, now = was.split(" | "), is_now.split(" | ")
            assert told[:2] == now[:2]
            assert told[3:] == now[3:], f"{was}\nis now\n{is_now}"
            assert numbers(told[2]) == pytest.approx(numbers(now[2]), rel=0.03, abs=0.02), is_now


def test_both_languages_have_the_same_structure() -> None:
    pages = [page.read_text(encoding="utf-8") for page in READMES]
    heads = [re.findall(r"^(#+) ", page, re.MULTILINE) for page in pages]
    assert heads[0] == heads[1]
    code = [
        [(b.language, b.text) for kind in ("sh", "toml", "python") for b in blocks(kind, (page,))]
        for page in READMES
    ]
    assert code[0] == code[1]
    links = [sorted(set(re.findall(r"\]\((docs/[^)]*)\)", page))) for page in pages]
    assert links[0] == links[1]
    assert "(README.zh.md)" in pages[0] and "(README.md)" in pages[1]


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (ROOT / link).exists(), link


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_counts_are_those_of_the_package(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    own = [target for target in shipped() if target.source.block == "requirement"]
    papers = {file for file in targets.shipped() if targets.load(file).source.block != "requirement"}
    english = page is ENGLISH
    n = len(shipped()) - len(own)
    assert (
        f"{n} targets from {len(papers)} papers" if english else f"{len(papers)} 篇论文的 {n} 个目标"
    ) in text
    assert f"{len(own)} requirements of our own" in text or f"我们自己的 {len(own)} 项要求" in text
    claims = count_of_claims()
    assert (f"{claims}\nstatements" if english else f"{claims} 条陈述") in text
    experiments = [
        n for n in library.scenario_names() if library.scenario_path(n).parent.name == "experiments"
    ]
    assert round(len(library.intervention_names()), -1) == 80
    assert round(len(experiments), -1) == 40


def test_counted_words_in_the_english_page() -> None:
    text = ENGLISH.read_text(encoding="utf-8")
    assert "some eighty\ninterventions" in text
    assert "some forty published knock-outs" in text
