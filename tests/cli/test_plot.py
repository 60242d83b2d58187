"""plot in other languages, by other criteria, and whole galleries."""

import pytest

from myosat.figures import fonts

GALLERY = """[[picture]]
name = "pool"
figure = "lineage"
scenarios = ["half.toml"]
[picture.question]
en = "Does half a muscle heal?"
[picture.caption]
en = "Half of it was wounded."
"""
LIFE = """title = "Ten years"
duration = "10 years"
[subject]
species = "human"
sex = "male"
age = "75 years"
"""


def test_a_gallery_of_ones_own(myosat, folder):
    (folder / "own.toml").write_text(GALLERY)
    asked = ("plot", "own.toml", "--gallery", "--style", "print", "--size", "column", "--format", "svg")
    done = myosat(*asked, "--out", "mine")
    assert (done.code, done.err) == (0, "")
    assert done.out == "1 figure in print; column\nIndex: mine/index.html\n"
    assert (folder / "mine/print-column/pool.svg").exists()
    assert myosat(*asked, "--out", "mine").code == 0
    refused = myosat(*asked, "--out", ".")
    assert (refused.code, "is no gallery" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("half.toml",), 2, "--figure: missing; allowed: a name (see: myosat list figures), or --gallery"),
        (("--gallery", "--figure", "lineage"), 2, "--figure: the gallery has its own"),
        (("--gallery", "--criterion", "awgs_2019"), 2, "--criterion: the gallery has its own"),
        (("half.toml", "half.toml", "--gallery"), 2, "found 2 files; allowed: one gallery file"),
        (("half.toml", "--gallery"), 2, "half.toml:"),
        (("missing.toml", "--gallery"), 2, "missing.toml"),
        (("half.toml", "--figure", "lineage", "--lang", "zn"), 2, "unknown language 'zn'; allowed: en, zh"),
        (("half.toml", "--figure", "lineage", "--criterion", "awgs_2019"), 2, "has no cut-offs"),
        (("half.toml", "--figure", "life_course", "--criterion", "awgs"), 2, "there is no criterion 'awgs'"),
        (("--figure", "lineage"), 2, "no scenario is given"),
    ],
)
def test_wrong_wishes(myosat, folder, arguments, code, message):
    done = myosat("plot", *arguments)
    assert (done.code, done.out) == (code, "")
    assert message in done.err
    assert not list(folder.glob("*.png"))


def test_no_font_for_chinese(myosat, folder, monkeypatch):
    monkeypatch.setattr(fonts, "_chinese", lambda: ())
    monkeypatch.setattr(fonts, "_rescanned", lambda: ())
    done = myosat("plot", "half.toml", "--figure", "lineage", "--lang", "zh")
    assert (done.code, done.out) == (1, "")
    assert "apt-get install fonts-noto-cjk" in done.err and "--lang en" in done.err
    assert myosat("plot", "--gallery", "--lang", "zh", "--out", "g").code == 1
    assert not (folder / "g").exists()


@pytest.mark.skipif(not fonts._chinese(), reason="no font with Chinese letters is installed")
def test_chinese(myosat, folder):
    done = myosat("plot", "half.toml", "--figure", "lineage", "--lang", "zh")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("卫星细胞与肌纤维核随时间的变化。")
    assert (folder / "half-lineage.csv").read_text().startswith("scenario,time_day,quiescent,")


def test_cut_offs_of_another_criterion(myosat, folder):
    import myosat as ms

    (folder / "life.toml").write_text(LIFE)
    assert myosat("plot", "life.toml", "--figure", "life_course", "--criterion", "awgs_2019").code == 0
    drawn = ms.run("life.toml").plot("life_course", criterion="awgs_2019")
    assert "(AWGS 2019)" in drawn.message
    seen = " ".join(text.get_text() for axes in drawn.figure.axes for text in axes.texts)
    assert "below 28 kg (AWGS 2019)" in seen.replace("\xa0", " ")
