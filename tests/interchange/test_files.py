"""Archives and LaTeX, and how files are written: in the shell and in Python."""

import io
import re
import sys
import zipfile
from pathlib import Path

import pytest

import myosat as ms
from myosat.cli import main
from myosat.errors import InputError, OutputError
from myosat.interchange import library

pytest.importorskip("libsbml")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_archive_holds_model_simulation_and_scenario(folder):
    path = ms.export("core_toxin", "omex").save()
    assert path == Path("core_toxin.omex")
    archive = zipfile.ZipFile(path)
    assert {*archive.namelist()} == {"manifest.xml", "model.xml", "simulation.sedml", "scenario.toml"}
    assert archive.read("scenario.toml").decode() == ms.load("core_toxin").text
    assert ms.load(ms.load("core_toxin").path).text in archive.read("scenario.toml").decode()
    assert archive.read("model.xml") == ms.export("core_toxin").data
    simulation = archive.read("simulation.sedml").decode()
    assert simulation.replace("model.xml", "core_toxin.xml") == str(ms.export("core_toxin", "sedml"))


def test_the_same_scenario_gives_the_same_archive():
    assert ms.export("core_toxin", "omex").data == ms.export("core_toxin", "omex").data


def test_the_archive_is_read_by_libcombine(folder):
    libcombine = pytest.importorskip("libcombine")
    path = ms.export("core_toxin", "omex").save()
    archive = libcombine.CombineArchive()
    assert archive.initializeFromArchive(str(path))
    assert archive.getMasterFile().getLocation().endswith("simulation.sedml")
    assert archive.getNumEntries() >= 4


@pytest.mark.parametrize("name", ["core_toxin", "young_toxin"])
def test_the_simulation_is_read_by_libsedml(name):
    libsedml = pytest.importorskip("libsedml")
    document = libsedml.readSedMLFromString(str(ms.export(name, "sedml")))
    assert document.getNumErrors() == 0, document.getErrorLog().toString()
    assert document.getSimulation(0).getOutputEndTime() == 42.0
    assert document.getModel(0).getSource() == ms.export(name).file_name
    assert document.getNumOutputs() >= 3
    model = ms.export(name).data.decode()
    for i in range(document.getNumDataGenerators()):
        target = document.getDataGenerator(i).getVariable(0).getTarget()
        assert not target or f'id="{target.partition("@id=")[2][1:-2]}"' in model


def test_copasi_finds_the_model_of_a_simulation(folder):
    basico = pytest.importorskip("basico")
    Path("my core.toml").write_text(ms.load("core_toxin").text)
    for format in ("sbml", "sedml", "omex"):
        ms.export("my core.toml", format).save()
    for file in ("my core.sedml", "my core.omex"):
        model = basico.load_model(file)
        assert model and basico.get_model_name(model=model) == ms.load("core_toxin").title
        assert len(basico.get_plots(model=model)) >= 3
        basico.remove_datamodel(model)


def test_an_archive_holds_no_scenario_that_its_model_is_not():
    bare = ms.load("nsaid_with_toxin").without("interventions")
    with pytest.raises(InputError, match=r"no longer.*set"):
        ms.export(bare, "omex")
    assert ms.export(bare).data
    longer = ms.load("core_toxin").set({"duration": "50 days"})
    archive = zipfile.ZipFile(io.BytesIO(ms.export(longer, "omex").data))
    assert 'duration = "50 days"' in archive.read("scenario.toml").decode()


def test_latex_has_every_equation_in_symbols_that_can_be_set(folder):
    mathtext = pytest.importorskip("matplotlib.mathtext").MathTextParser("path")
    text = str(ms.export("young_toxin", "latex"))
    assert text.isascii()
    assert r"\begin{document}" in text and text.rstrip().endswith(r"\end{document}")
    formulas = [part.partition(r" \end{dmath*}")[0] for part in text.split(r"\begin{dmath*} ")[1:]]
    assert len(formulas) > 300
    # Names in upright letters are all set alike, and one stands for all.
    for formula in {re.sub(r"\\mathrm\{(\w|[ .]|\\_)+\}", r"\\mathrm{x\\_1}", one) for one in formulas}:
        mathtext.parse(f"${formula}$")
    assert r"Q_d" in text and r"k\_division & $" in text
    assert text.count("{") == text.count("}")
    assert "slow." not in "".join(formulas)  # each equation stands for both fibre types


def test_a_symbol_in_latex_stands_for_one_thing():
    owners: dict[str, set[str]] = {}
    for row in str(ms.export("young_toxin", "latex")).splitlines():
        symbol, _, rest = row.partition(" & ")
        if symbol.startswith("$") and symbol != "$1$":
            name = rest.partition(" & ")[0]
            owners.setdefault(symbol, set()).add(name.removeprefix("slow.").removeprefix("fast."))
    assert len(owners) > 250
    assert all(len(names) == 1 for names in owners.values())


def test_export_writes_and_refuses_to_replace(folder, capsys):
    assert main(["export", "core_toxin"]) == 0
    assert capsys.readouterr().out == "core_toxin.xml\n"
    Path("core_toxin.xml").write_text("mine")
    assert main(["export", "core_toxin"]) == 1
    assert "core_toxin.xml: exists already; add --force" in capsys.readouterr().err
    assert Path("core_toxin.xml").read_text() == "mine"
    assert main(["export", "core_toxin", "--force"]) == 0
    assert Path("core_toxin.xml").read_bytes() == ms.export("core_toxin").data
    assert main(["export", "core_toxin", "--format", "latex", "--out", "a.tex"]) == 0
    assert {path.name for path in folder.iterdir()} == {"core_toxin.xml", "a.tex"}
    with pytest.raises(OutputError, match="exists already"):
        ms.export("core_toxin").save("a.tex")


def test_a_partial_lesion_leaves_no_file(folder, capsys):
    text = ms.load("core_toxin").text.replace('at = "0 days"', 'at = "0 days"\nseverity = 0.5')
    Path("half.toml").write_text(text)
    for format in ("sbml", "omex"):
        assert main(["export", "half.toml", "--format", format]) == 2
        assert "half.toml: event.0.severity: toxin of severity 0.5" in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["half.toml"]
    assert main(["export", "half.toml", "--format", "latex"]) == 0  # equations have no regions


def test_an_unknown_format_is_refused(folder, capsys):
    assert main(["export", "core_toxin", "--format", "sbm"]) == 2
    assert "allowed: sbml, sedml, omex, latex; did you mean 'sbml'?" in capsys.readouterr().err
    with pytest.raises(InputError, match="no format 'cellml'"):
        ms.export("core_toxin", "cellml")


def test_a_missing_library_is_told_with_its_remedy(folder, monkeypatch, capsys):
    library.libsbml.cache_clear()
    monkeypatch.setitem(sys.modules, "libsbml", None)
    assert main(["export", "core_toxin"]) == 1
    assert "pip install 'myosat[sbml]'" in capsys.readouterr().err
    assert not [*folder.iterdir()]
    assert main(["export", "core_toxin", "--format", "latex"]) == 0
    library.libsbml.cache_clear()
