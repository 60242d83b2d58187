"""The page as a file, what it knows, and the command that makes it."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from parity import AIM, node, solved, worst

import myosat as ms
from myosat import explorer
from myosat.biology import models
from myosat.cli import main
from myosat.explorer.bundle import bundle
from myosat.explorer.settings import preset_names
from myosat.scenario import library, texts
from myosat.scenario.grammar import load
from myosat.scenario.simulate import simulate

ROOT = Path(__file__).parents[2]
SOURCE = Path(explorer.__file__).parent / "source"
MAX_BYTES = 1_500_000
SUBJECT = '[subject]\nspecies = "mouse"\nsex = "female"\nage = "6 months"\nmuscle = "soleus"\n'
OWN = f"""# A question of <b>one's</b> own </script>
title = "Mine & <mine>"
duration = "10 days"
{SUBJECT}
[[event]]
injury = "toxin"
at = "1 day"
[interventions.potion]
[parameters]
k_division = "1.2 1/day"
"""


def element(page: str, id: str) -> dict:
    found = re.search(rf'<script type="application/json" id="{id}">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


@pytest.fixture(scope="module")
def known(page):
    return element(page.read_text("utf-8"), "bundle")


def test_the_page_is_one_small_file_that_asks_nothing_of_the_network(page):
    text = page.read_text("utf-8")
    assert len(text.encode()) < MAX_BYTES
    assert explorer.MARK not in text
    assert "default-src 'none'" in text
    outside = text[: text.index('<script type="application/json"')]
    assert not re.search(r"<(link|img|iframe)\b[^>]*(href|src)=|@import|url\(", outside)
    assert not re.search(r"<script[^>]*\bsrc=", text)


def test_the_shell_is_built_from_the_source_as_it_is():
    digest = hashlib.sha256()
    inside = sorted(
        path.relative_to(SOURCE).as_posix() for path in (SOURCE / "src").rglob("*") if path.is_file()
    )
    for name in ("build.mjs", "package-lock.json", *inside):
        digest.update(name.encode() + b"\0" + (SOURCE / name).read_bytes().replace(b"\r\n", b"\n"))
    built = re.search(r'<meta name="source" content="(\w+)">', explorer.SHELL.read_text("utf-8"))
    assert built is not None
    assert built[1] == digest.hexdigest(), "the source has changed since: make page"


def test_every_scenario_of_its_groups_is_a_preset_with_names_in_both_languages(known):
    folders = {name: library.scenario_path(name).parent.name for name in library.scenario_names()}
    wanted = {name for name, folder in folders.items() if folder in ("injury", "ageing", "what_if")}
    assert {preset["name"] for preset in known["presets"]} == wanted | {"core_toxin"}
    for preset in known["presets"]:
        for text in (preset["title"], preset["question"]):
            assert text["en"] and text["zh"], preset["name"]


def test_every_name_is_of_something_and_everything_has_one():
    both = [texts.names(language) for language in texts.LANGUAGES]
    for kind, names in both[0].items():
        assert set(names) == set(both[1][kind]), kind
    series = set(both[0]["series"])
    for model in map(models.build, models.MODELS):
        shown = [*model.states, *model.readouts, *model.ledgers]
        assert not {id.rpartition(".")[2] for id in shown} - series
        assert not {id.rpartition(".")[2] for id in model.processes} - set(both[0]["processes"])
    full = models.build("full")
    there = {id.rpartition(".")[2] for group in (full.states, full.signals, full.ledgers) for id in group}
    assert series - there <= {"nuclei_returned"}
    scenarios = texts.names("zh")["scenarios"]
    assert set(scenarios) <= set(library.scenario_names())
    assert set(scenarios) == set(texts.names("zh")["questions"])


def test_published_points_lie_on_presets():
    found = element(ms.explore().html, "bundle")["points"]
    assert len(found) > 20
    presets = {name: load(name) for name in preset_names()}
    for point in found:
        scenario = presets[point["preset"]]
        assert all(0 <= day <= scenario.duration for day in point["days"])
        numbers = [point[key] for key in ("low", "value", "high") if point[key] is not None]
        assert numbers and numbers == sorted(numbers)
        assert point["citation"] and "requirement" not in point["citation"]
    cells = [point for point in found if point["name"].startswith("M1 share, ")]
    assert {point["readout"] for point in cells} == {"m1_fraction"}


def test_a_scenario_that_ships_is_what_the_page_opens_with():
    assert bundle()["opening"] == "young_toxin"
    assert bundle(load("cast_at_24"))["opening"] == "cast_at_24"
    data = bundle(load("gli3_loss"))
    assert data["opening"] == "own"
    assert data["presets"][0]["setting"]["title"] == load("gli3_loss").title


@pytest.fixture
def own(tmp_path, monkeypatch):
    """A scenario with parameters, an intervention of its own, and text that looks like HTML."""
    (tmp_path / "interventions").mkdir()
    shipped = library.INTERVENTIONS / "nsaid.toml"
    (tmp_path / "interventions" / "potion.toml").write_text(shipped.read_text("utf-8"), "utf-8")
    (tmp_path / "mine.toml").write_text(OWN, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.skipif(node() is None, reason="needs node")
def test_a_file_of_ones_own_is_solved_with_its_parameters_and_interventions(own):
    assert main(["explore", "mine.toml", "--out", "page.html"]) == 0
    page = own / "page.html"
    data = element(page.read_text("utf-8"), "bundle")
    preset = next(preset for preset in data["presets"] if preset["name"] == data["opening"])
    assert preset["title"]["en"] == "Mine & <mine>"
    assert preset["question"]["en"] == "A question of <b>one's</b> own </script>"
    scenario = load(own / "mine.toml")
    (outcome,) = solved(page, [preset["setting"]], only="states")
    result = simulate(scenario, method="Rodas5P")
    assert worst("mine", result, outcome).size < AIM
    plain = simulate(scenario.with_(parameters={}), method="Rodas5P")
    assert worst("mine", plain, outcome).size > AIM


def test_the_command_refuses_what_is_wrong_and_keeps_what_is_there(own, capsys):
    cases = {
        ("mine.tom",): (2, "there is no such file"),
        ("interventions/potion.toml",): (2, "potion.toml"),
        ("young_toxi",): (2, "did you mean 'young_toxin'?"),
        ("--out", "."): (1, "is a folder"),
        ("--out", "none/page.html"): (1, "there is no folder none"),
        ("--out", "mine.toml"): (1, "add --force"),
        ("mine.toml", "young_toxin"): (2, "unrecognized arguments"),
    }
    for arguments, (code, message) in cases.items():
        assert main(["explore", *arguments]) == code, arguments
        said = capsys.readouterr()
        assert said.out == ""
        assert message in said.err
        assert "Traceback" not in said.err
    assert (own / "mine.toml").read_text("utf-8") == OWN


def test_parameters_without_a_rest_are_told(own, capsys):
    text = OWN.replace('k_division = "1.2 1/day"', 'k_fusion = "0 1/day"')
    (own / "mine.toml").write_text(text, "utf-8")
    assert main(["explore", "mine.toml", "--out", "page.html"]) == 2
    assert "k_fusion: no rest with these parameters" in capsys.readouterr().err
    assert not (own / "page.html").exists()


def test_the_page_is_replaced_on_demand_and_opened_without_a_name(tmp_path, monkeypatch, capsys):
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda address: not opened.append(address))
    target = tmp_path / "page.html"
    target.write_text("old")
    assert main(["explore", "--out", str(target), "--force"]) == 0
    assert "<!doctype html>" in target.read_text("utf-8")
    assert opened == []
    assert main(["explore", "core_toxin"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("core_toxin.html")
    assert opened[0].startswith("file://") and opened[0].endswith("core_toxin.html")
    monkeypatch.setattr("webbrowser.open", lambda address: False)
    assert main(["explore", "core_toxin"]) == 1
    assert "open this file in one" in capsys.readouterr().err


def test_a_page_without_its_shell_says_how_to_build_it(monkeypatch, capsys):
    monkeypatch.setattr(explorer, "SHELL", Path("nowhere.html"))
    assert main(["explore", "--out", "unwritten.html"]) == 1
    assert "make page builds it" in capsys.readouterr().err


def test_the_wheel_has_the_shell_and_not_its_source():
    wheel = pytest.importorskip("hatchling.builders.wheel")
    files = {file.distribution_path for file in wheel.WheelBuilder(str(ROOT)).recurse_included_files()}
    assert "myosat/explorer/built/shell.html" in files
    assert {"myosat/texts/en.toml", "myosat/texts/zh.toml"} <= files
    assert not [name for name in files if "explorer/source" in name or "node_modules" in name]
