"""The gallery: every figure is illustrated, kept when interrupted, and never drawn over others' files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from myosat import figures
from myosat.api.gallery import gallery
from myosat.errors import InputError, OutputError
from myosat.figures.gallery import read_gallery
from myosat.scenario.grammar import load

PICTURE = """
[[picture]]
name = "{name}"
figure = "{figure}"
scenarios = ["half.toml"]
[picture.question]
en = "Does <half> a muscle heal?"
[picture.caption]
en = "Half of it was wounded."
"""
SCENARIO = """title = "Half a muscle"
duration = "20 days"
model = "core"
[subject]
species = "mouse"
sex = "male"
age = "4 months"
[[event]]
injury = "toxin"
at = "1 day"
severity = 0.5
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A gallery of two figures of a small scenario."""
    (tmp_path / "half.toml").write_text(SCENARIO)
    path = tmp_path / "own.toml"
    path.write_text(PICTURE.format(name="pool", figure="lineage") + PICTURE.format(name="who", figure="flux"))
    return path


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_the_shipped_gallery_illustrates_every_figure_in_both_languages() -> None:
    pictures = read_gallery()
    assert {one.figure for one in pictures} == set(figures.FIGURES)
    for one in pictures:
        assert set(one.question) == set(one.caption) == {"en", "zh"}
        models = {load(path).model for path in one.scenarios}
        assert models <= set(figures.FIGURES[one.figure].models)
        assert not re.search(r"\d+ ?%", one.caption["en"]), "numbers of the model come from the results"


def test_a_gallery_has_every_style_and_size_with_captions_data_and_an_index(
    own: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    made = gallery(out, own, styles=["light", "dark"], sizes=["slide", "column"])
    looks = [f"{style}-{size}" for style in ("light", "dark") for size in ("slide", "column")]
    expected = {f"{look}/{name}.png" for look in looks for name in ("pool", "who")}
    expected |= {f"{kind}/{name}" for kind, end in (("data", "csv"), ("captions", "txt")) for name in ()}
    expected |= {f"data/{name}.csv" for name in ("pool", "who")}
    expected |= {f"captions/{name}.txt" for name in ("pool", "who")}
    assert files(out) == expected | {"index.html", "gallery.json"}
    assert (made.pictures, made.index) == (2, out / "index.html")
    page = made.index.read_text(encoding="utf-8")
    assert "Does &lt;half&gt; a muscle heal?" in page
    assert "Half of it was wounded." in page
    linked = set(re.findall(r'(?:href|src|srcset)="([^"#]+)"', page))
    assert linked == expected
    assert "not medical advice" in page
    answer, own_words, how = (out / "captions" / "pool.txt").read_text(encoding="utf-8").split("\n\n")
    assert "quiescent" in answer.lower() and own_words == "Half of it was wounded." and "logarithmic" in how
    assert (out / "data" / "pool.csv").read_text().startswith("scenario,time_day,")


def test_what_is_done_is_kept_and_only_the_rest_is_drawn(own: Path, tmp_path: Path) -> None:
    out, seen = tmp_path / "out", list[str]()
    gallery(out, own, styles=["light"], sizes=["column"])
    kept, gone = out / "light-column" / "who.png", out / "light-column" / "pool.png"
    before = kept.stat().st_mtime_ns
    gone.unlink()
    gallery(
        out, own, styles=["light"], sizes=["column"], progress=lambda done, total, name: seen.append(name)
    )
    assert gone.exists()
    assert kept.stat().st_mtime_ns == before
    assert [name for name in seen if name] == ["pool"]


def test_nothing_else_is_written_over(own: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "thesis.doc").write_text("years of work")
    with pytest.raises(OutputError, match="is no gallery, so it is left alone"):
        gallery(foreign, own, styles=["light"], sizes=["column"], force=True)
    assert files(foreign) == {"thesis.doc"}
    out = tmp_path / "out"
    gallery(out, own, styles=["light"], sizes=["column"])
    own.write_text(own.read_text().replace("Half of it", "A half"))
    with pytest.raises(OutputError, match="another version, language or gallery file; add --force"):
        gallery(out, own, styles=["light"], sizes=["column"])
    (out / "notes.md").write_text("mine")
    gallery(out, own, styles=["print"], sizes=["column"], force=True)
    assert (out / "notes.md").exists()
    assert not (out / "light-column" / "who.png").exists()
    assert "A half was" in (out / "captions" / "who.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'figure = "lineage"',
            'figure = "linage"',
            r"own.toml:4: picture.1.figure: unknown figure \"linage\".*did you mean 'lineage'",
        ),
        ('name = "who"', 'name = "pool"', "there is a picture 'pool' already"),
        ('name = "who"', 'name = "../who"', "lower-case letters, digits and _"),
        ('["half.toml"]', '["halve.toml"]', "halve.toml"),
        ('["half.toml"]', '["half.toml", "half.toml"]', "figure 'lineage' shows one scenario: found 2"),
        ('en = "Half of it was wounded."', 'de = "Halb"', "picture.1.caption"),
        ('figure = "flux"', 'figure = "flux"\ncriterion = "awgs_2019"', "figure 'flux' has no cut-offs"),
        ('figure = "flux"', 'figure = "flux"\ncolour = "red"', "colour"),
    ],
)
def test_a_wrong_gallery_file_says_where(own: Path, old: str, new: str, message: str) -> None:
    text = own.read_text()
    assert old in text
    own.write_text(text.replace(old, new, 1))
    with pytest.raises(InputError, match=message):
        read_gallery(own)


def test_wrong_wishes_are_refused_before_anything_is_written(own: Path, tmp_path: Path) -> None:
    for options, message in (
        ({"styles": ["drak"]}, "did you mean 'dark'"),
        ({"sizes": ["huge"]}, "unknown size"),
        ({"lang": "fr"}, "unknown language"),
        ({"format": "gif"}, "unknown format"),
    ):
        with pytest.raises(InputError, match=message):
            gallery(tmp_path / "out", own, **options)
    assert not (tmp_path / "out").exists()
