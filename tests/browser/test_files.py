"""What is taken away and brought in: scenarios, pictures, numbers."""

import csv
import json
import math
from pathlib import Path
from xml.etree import ElementTree

from look import address, bring, download, headline, move, numbers, settled, slide, slider, wait_for_drawing
from playwright.sync_api import expect

from myosat.cli import main

SHIPPED = sorted(
    path
    for group in ("injury", "ageing", "what_if", "teaching")
    for path in Path("scenarios", group).glob("*.toml")
)


def table(path: Path) -> dict[str, list[float]]:
    """The columns of the first scenario of a file of numbers."""
    with path.open(newline="") as file:
        rows = [row for row in csv.reader(file) if row and not row[0].startswith("#")]
    head, first = rows[0], rows[1][0]
    columns = zip(*(row for row in rows[1:] if row[0] == first), strict=True)
    number = lambda text: float(text) if text else math.nan  # noqa: E731
    return {
        name: [number(v) for v in column] for name, column in zip(head[1:], list(columns)[1:], strict=True)
    }


def rerun(scenario: Path, folder: Path) -> dict[str, list[float]]:
    """The numbers of `myosat run` on a file that the page has written."""
    out = folder / "out"
    assert main(["run", str(scenario), "--out", str(out), "--no-figures"]) == 0
    return table(out / "timeseries.csv")


def assert_same(page: dict[str, list[float]], python: dict[str, list[float]]) -> None:
    """Every column that both have, at every time that both have, to a millionth of its largest value."""
    places = {round(t, 9): i for i, t in enumerate(python["time_day"])}
    shared = [(i, places[round(t, 9)]) for i, t in enumerate(page["time_day"]) if round(t, 9) in places]
    assert len(shared) > 0.9 * len(page["time_day"])
    names = [name for name in page if name in python and name != "time_day"]
    assert len(names) > 100
    for name in names:
        size = max((abs(v) for v in python[name] if math.isfinite(v)), default=0.0)
        for i, j in shared:
            a, b = page[name][i], python[name][j]
            assert (math.isnan(a) and math.isnan(b)) or abs(a - b) <= 1e-5 * max(size, 1e-3), (name, a, b)


def test_an_exported_injury_runs_in_python_with_the_same_numbers(open_page, tmp_path):
    page = open_page("#1/nicotinamide_riboside_in_an_old_injured_mouse")
    move(page, "Share of the muscle wounded", 0.6)
    move(page, "Dose", 0.7)
    move(page, "Adherence", 0.8)
    page.locator(".flow-card select").select_option("m1>m2")
    wait_for_drawing(page, lambda: page.locator(".flow-card").get_by_role("checkbox").check())
    settled(page)
    scenario, values = download(page, "TOML", tmp_path), download(page, "CSV", tmp_path)
    assert_same(table(values), rerun(scenario, tmp_path))


def test_an_exported_trial_runs_in_python_with_the_same_numbers(open_page, tmp_path):
    page = open_page("#1/bimagrumab_with_training_at_75")
    move(page, "Protein eaten", 0.5)
    move(page, "Age at the start", 0.6)
    settled(page)
    scenario, values = download(page, "TOML", tmp_path), download(page, "CSV", tmp_path)
    assert_same(table(values), rerun(scenario, tmp_path))


def test_every_shipped_scenario_is_read_as_its_preset(open_page):
    page = open_page("#1/resting_muscle?age=300")
    for path in SHIPPED:
        wait_for_drawing(page, lambda path=path: bring(page, path.name, path.read_text("utf-8")))
        assert page.get_by_label("Start from").input_value() == path.stem
        assert page.get_by_text("Changed from the preset").count() == 0, path


def test_what_was_exported_is_read_back_equal(open_page, tmp_path):
    page = open_page("#1/protein_with_training_at_72")
    move(page, "Sessions", 0.3)
    end, values = address(page), numbers(page)
    scenario = download(page, "TOML", tmp_path)
    wait_for_drawing(page, lambda: page.get_by_role("button", name="Reset", exact=True).click())
    wait_for_drawing(page, lambda: bring(page, "mine.toml", scenario.read_text("utf-8")))
    assert numbers(page) == values and address(page) == end


GOOD = (
    'title = "T"\nduration = "20 days"\n[subject]\nspecies = "mouse"\nsex = "male"\nage = "4 months"\n'
    '[[event]]\ninjury = "toxin"\nat = "0 days"\n'
)


NONSENSE = [
    ("", "missing"),
    ("not toml at all", "line 1"),
    ("{", "JSON"),
    ("\x00\x01\x02", ""),
    (GOOD.replace('"20 days"', '"20"'), "missing unit"),
    (GOOD.replace('"20 days"', '"20 kg"'), "wrong dimension"),
    (GOOD.replace('"20 days"', '"1e999 days"'), "finite"),
    (GOOD.replace('"20 days"', '"-3 days"'), "duration"),
    (GOOD.replace("mouse", "dragon"), "dragon"),
    (GOOD.replace("4 months", "900 months"), "age"),
    (GOOD + "colour = 3\n", "colour"),
    (GOOD + "[interventions.unicorn_dust]\n", "unicorn_dust"),
    (GOOD + '[interventions.nsaid]\ndose = "1 kg/kg/day"\n', "evidence"),
    (GOOD + "[experiment]\nknock_out = ['no_such_process']\n", "no_such_process"),
    (GOOD + "[parameters]\nk_division = '1 1/day'\n", "parameters"),
    (json.dumps({"ageDays": 1}), "unknown key"),
    ("x = [" * 3000, ""),
]


def test_nonsense_files_are_refused_and_nothing_changes(open_page):
    page = open_page("#1/old_toxin")
    values = numbers(page)
    for content, said in NONSENSE:
        bring(page, "mine.toml", content)
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text("mine.toml was not opened")
        expect(alert).to_contain_text(said)
        assert numbers(page) == values
        page.get_by_role("button", name="Close this message").click()
    assert page.get_by_label("Start from").input_value() == "old_toxin"


def test_the_same_scenario_as_json(open_page):
    page = open_page()
    data = {
        "title": "T",
        "duration": "20 days",
        "subject": {"species": "mouse", "sex": "female", "age": "12 months"},
        "event": [{"injury": "crush", "at": "2 days", "severity": 0.5}],
    }
    wait_for_drawing(page, lambda: bring(page, "mine.json", json.dumps(data)))
    expect(page.get_by_role("radio", name="Female")).to_be_checked()
    assert slider(page, "When").get_attribute("aria-valuetext") == "day\u00a02"


def test_pictures(open_page, tmp_path):
    page = open_page("#1/man_20_to_90")
    settled(page)
    svg = download(page, "SVG", tmp_path)
    root = ElementTree.parse(svg).getroot()
    text = " ".join(root.itertext())
    assert headline(page).split(".")[0] in text.replace("\u00a0", " ")
    assert "medical advice" in text and "Age (years)" in text and "EWGSOP2" in text
    assert len(root.findall(".//{*}path")) > 10 and "NaN" not in svg.read_text("utf-8")
    png = download(page, "PNG", tmp_path).read_bytes()
    assert png.startswith(b"\x89PNG") and len(png) > 50_000


def test_held_changes_are_not_exported(open_page, tmp_path):
    page = open_page()
    page.get_by_role("switch", name="Hold").check()
    slide(slider(page, "Age at the start"), 0.9)
    assert 'age = "4 months"' in download(page, "TOML", tmp_path).read_text("utf-8")


def test_figures_of_another_setting_are_faded_in_pictures(open_page, tmp_path):
    page = open_page()
    settled(page)
    dots = 'g[@opacity="0.55"]'
    told = "Faded dots: measured under the preset"
    root = ElementTree.parse(download(page, "SVG", tmp_path)).getroot()
    assert root.findall(".//{*}circle") and not root.findall(f".//{{*}}{dots}")
    assert told not in " ".join(root.itertext())
    move(page, "Share of the muscle wounded", 0.5)
    settled(page)
    root = ElementTree.parse(download(page, "SVG", tmp_path)).getroot()
    assert len(root.findall(f".//{{*}}{dots}/{{*}}circle")) == len(root.findall(".//{*}circle")) > 0
    assert told in " ".join(root.itertext())


def test_names_of_curves_stay_inside_pictures(open_page, tmp_path):
    page = open_page()
    root = ElementTree.parse(download(page, "SVG", tmp_path)).getroot()
    for plot in root.findall("./{*}g"):
        wide = max(float(line.get("x2")) for line in plot.findall("{*}line"))
        for text in plot.findall("{*}text"):
            if text.text and text.get("text-anchor") is None:
                assert float(text.get("x")) + 7.4 * len(text.text) <= wide + 25, text.text
