"""Figures speak Chinese: completely, legibly, and without a trace in the next English one."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest
from figure_cases import Runs
from figure_sheets import collisions, letters, outside

from myosat import figures
from myosat.errors import InputError, OutputError
from myosat.figures import fonts, style, words
from myosat.figures.language import LANGUAGES, language, say, speaking, translations
from myosat.figures.sheet import Sheet
from myosat.scenario import criteria, library
from myosat.scenario.grammar import load
from myosat.scenario.library import PACKAGE
from myosat.scenario.species import SPECIES
from myosat.version import DISCLAIMER

TABLE = translations("zh")
HAVE_FONT = bool(fonts._chinese())
#: Names and abbreviations that Chinese writes in Latin letters too.
LATIN = {"NAD", "EWGSOP", "AWGS", "IL", "mm", "µm", "pg", "mL", "kg", "mg", "myosat"}
#: Words of the titles that `figure_cases` makes up.
OWN_TITLES = {"Toxin", "young", "Core", "Training", "man", "from", "to", "Riboside", "Aged", "with", "two"}
OWN_TITLES |= {"interventions", "at", "rest", "half", "old", "day", "Three", "injuries", "Resting", "muscle"}
SEVERAL = {
    "what_if": ["two interventions", "two interventions without interventions"],
    "dose_response": ["low dose", "high dose", "low dose without interventions"],
}


@pytest.fixture
def any_font(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw with boxes for letters where no Chinese font is installed."""
    if not HAVE_FONT:
        for module in (style, fonts):
            monkeypatch.setattr(module, "families", lambda language: [fonts.FIRST])


def cases(figure: str) -> list[list[str]]:
    if figure in SEVERAL:
        return [SEVERAL[figure]]
    if figure == "phase":
        return [["core"], ["core, part injured"], ["core at rest"]]
    if figure in ("life_course", "training_response", "function_against_mass"):
        return [["life"], ["training"]]
    return [["young"], ["three"], ["rest"], ["two interventions"]]


def english(text: str) -> set[str]:
    """English words in a text."""
    return set(re.findall(r"[A-Za-zµ]{2,}", text)) - LATIN - OWN_TITLES


@pytest.mark.parametrize("figure", figures.FIGURES)
def test_every_word_of_a_figure_and_its_caption_is_chinese(figure: str, run: Runs, any_font: None) -> None:
    for names in cases(figure):
        results = [run(name) for name in names]
        drawn = figures.draw(figure, results, lang="zh")
        left = {text: english(text) for text, _ in letters(drawn) if english(text)}
        assert left == {}
        allowed = {"Pax", "MyoD", "MyoG"}
        assert english(figures.caption(figure, results, "zh")) <= allowed


@pytest.mark.skipif(not HAVE_FONT, reason="no font with Chinese letters is installed")
@pytest.mark.parametrize("size", ["slide", "column"])
@pytest.mark.parametrize("figure", figures.FIGURES)
def test_chinese_figures_are_legible(figure: str, size: str, run: Runs) -> None:
    drawn = figures.draw(figure, [run(name) for name in cases(figure)[0]], lang="zh", size=size)
    assert outside(drawn) == []
    assert collisions(drawn) == []


def test_a_translation_has_the_parts_of_its_text() -> None:
    def parts(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert {text: said for text, said in TABLE.items() if parts(text) != parts(said)} == {}


def test_no_translation_is_of_a_text_that_is_gone() -> None:
    sources = [*(PACKAGE / "figures").glob("*.py"), PACKAGE / "api" / "gallery_page.py"]
    said = {
        node.value
        for path in sources
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    said |= {load(name).title for name in library.scenario_names()}
    said |= {muscle for kind in SPECIES.values() for muscle in kind.muscles} | set(SPECIES)
    for one in criteria.criteria().found.values():
        said |= {one.otherwise, *(grade.name for grade in one.grades), *(test.sense for test in one.tests)}
    for one in library.interventions().found.values():
        said |= {name.replace("_", " ") for name in one.agent_names}
    said |= {"male mouse", "female mouse", "cell/fibre", "full", "core", DISCLAIMER}
    said |= {unit.many for _, unit in words.TIME_UNITS}
    said |= {f"Age ({unit}s)" for unit in ("month", "year")}
    assert {text for text in TABLE if text not in said} == set()


@pytest.mark.parametrize("name", library.scenario_names())
def test_every_shipped_scenario_has_a_chinese_title(name: str) -> None:
    with speaking("zh"):
        assert english(words.title(load(name))) - {
            "CD",
            "COX",
            "NRK",
            "FOXO",
            "GDF",
            "Gli",
            "Nampt",
            "CSF",
        } <= {*("Mef", "mTORC", "Notch", "PARP")}


def test_what_has_no_translation_stays_english() -> None:
    with speaking("zh"):
        assert say("A text that nobody has translated") == "A text that nobody has translated"
        assert say("{n} lost", n=3) == "3 丢失"
    assert (language(), say("{n} lost", n=3)) == ("en", "3 lost")


def test_an_error_leaves_the_language_as_it_was(run: Runs, any_font: None) -> None:
    with pytest.raises(InputError, match="needs the full model"):
        figures.draw("fibres", [run("core")], lang="zh")
    assert language() == "en"
    first = figures.draw("lineage", [run("young")]).texts[0].get_text()
    figures.draw("lineage", [run("young")], lang="zh")
    assert figures.draw("lineage", [run("young")]).texts[0].get_text() == first


def test_a_language_that_is_not_there_is_refused(run: Runs) -> None:
    for ask in (figures.draw, figures.caption):
        with pytest.raises(InputError, match="unknown language 'zn'; allowed: en, zh"):
            ask("lineage", [run("young")], lang="zn")
    assert LANGUAGES == ("en", "zh")


def test_without_a_font_it_is_told_what_to_install(run: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_chinese", lambda: ())
    monkeypatch.setattr(fonts, "_rescanned", lambda: ())
    with pytest.raises(OutputError, match="apt-get install fonts-noto-cjk"):
        figures.draw("lineage", [run("young")], lang="zh")
    figures.draw("lineage", [run("young")])


def test_a_font_installed_since_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Matplotlib lists fonts once and remembers; a font from after that is looked for."""
    if not HAVE_FONT:
        pytest.skip("no font with Chinese letters is installed")
    from matplotlib import font_manager

    manager = font_manager.fontManager
    files = {entry.fname for entry in manager.ttflist if entry.name in fonts.CHINESE}
    known = [entry for entry in manager.ttflist if entry.fname not in files]
    monkeypatch.setattr(manager, "ttflist", known)
    fonts._chinese.cache_clear()
    try:
        assert fonts.families("zh")[1:]
    finally:
        fonts._chinese.cache_clear()


def test_chinese_is_broken_between_letters_but_not_before_a_mark(any_font: None) -> None:
    with style.applied("light", "column", "zh") as look:
        sheet = Sheet(look)
        text = "静息细胞在第\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}天降至起始值，" * 3
        lines = sheet.wrapped(text, 8.0, 1.2)
        assert "".join(lines) == text
        assert len(lines) > 3
        assert not any(line.startswith(("，", "。", "）", "\N{NO-BREAK SPACE}")) for line in lines)
        assert sheet.wrapped("two  words and more", 8.0, 0.4)[0] == "two"


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "texts").glob("figures_*.toml")), ids=lambda path: path.name
)
def test_every_table_is_of_a_language(path: Path) -> None:
    assert path.stem.removeprefix("figures_") in LANGUAGES
