"""The teaching notebooks: pairs in step, the public API alone, and outputs that are those of the model.

`make notebooks` mends what fails here after a change of the model, or of the text of a notebook.
"""

import ast
import importlib.util
import re
from pathlib import Path

import nbformat
import pytest

import myosat as ms

FOLDER = Path(__file__).parents[2] / "notebooks"
#: What a notebook may import.
ALLOWED = {"myosat", "numpy", "matplotlib.pyplot", "pandas", "pathlib"}
LARGEST = 5e6
#: Paths of a machine, and addresses in memory.
PRIVATE = re.compile(r"(?<![\w.])/(?:home|root|tmp|work|usr|Users|private|var)/|[A-Z]:\\|0x[0-9a-f]{6}")
NUMBER = re.compile(r"[-+]?\d[\d,.]*(?:e[-+]?\d+)?j?")


def _execute():
    """The module that makes the notebooks."""
    spec = importlib.util.spec_from_file_location("execute", FOLDER / "execute.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


execute = _execute()
NAMES = execute.names()


def committed(name):
    return nbformat.read(FOLDER / f"{name}.ipynb", as_version=4)


def outputs(notebook):
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


def text(output):
    """What an output says, a picture aside."""
    data = output.get("data", {})
    return output.get("text", "") + data.get("text/plain", "") + data.get("text/html", "")


def code(name):
    """The code of a notebook with that of its answers."""
    cells = execute.read(name).cells
    return "\n".join(cell.source if cell.cell_type == "code" else execute.answers(cell) for cell in cells)


def test_there_are_nine_and_each_is_a_pair_that_the_index_names():
    assert len(NAMES) == 9
    assert sorted(path.stem for path in FOLDER.glob("*.ipynb")) == NAMES
    index = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"\]\((\d\w+)\.ipynb\)", index) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_pair_says_the_same(name):
    source, shown = execute.read(name), committed(name)
    assert [(c.cell_type, c.source) for c in source.cells] == [(c.cell_type, c.source) for c in shown.cells]
    assert shown.metadata == execute.METADATA


@pytest.mark.parametrize("name", NAMES)
def test_only_the_public_api_is_used(name):
    for node in ast.walk(ast.parse(code(name))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                assert alias.name in ALLOWED
                assert alias.name != "myosat" or alias.asname == "ms"
        elif isinstance(node, ast.ImportFrom):
            assert node.module == "pathlib"
        elif isinstance(node, ast.Attribute):
            assert not node.attr.startswith("_")
            if isinstance(node.value, ast.Name) and node.value.id == "ms":
                assert node.attr in ms.__all__


@pytest.mark.parametrize("name", NAMES)
def test_it_opens_with_a_question_and_has_exercises_with_hidden_answers(name):
    cells = committed(name).cells
    assert re.search(r"^\*\*[^*]+\?\*\*$|^\*\*[^*]+\?[^*]*\*\*$", cells[0].source, re.MULTILINE)
    told = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    exercises = len(re.findall(r"^### Exercise \d", told, re.MULTILINE))
    assert exercises >= 2
    assert told.count("<details><summary>Answer</summary>") == told.count("</details>") == exercises


@pytest.mark.parametrize("name", NAMES)
def test_outputs_are_there_and_clean(name):
    notebook = committed(name)
    found = outputs(notebook)
    assert sum("image/png" in output.get("data", {}) for output in found) >= 3
    assert not [output for output in found if output.output_type == "error"]
    assert not [output for output in found if output.get("name") == "stderr"]
    for output in found:
        assert not PRIVATE.search(text(output)), text(output)
    assert [cell.metadata for cell in notebook.cells] == [{}] * len(notebook.cells)
    counts = [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1))


def test_together_they_are_small():
    assert sum(path.stat().st_size for path in FOLDER.glob("*.ipynb")) < LARGEST


def shape(notebook):
    """What each cell gives: kinds of output and words, numbers aside, for those may move a little."""
    shapes = []
    for output in outputs(notebook):
        words = NUMBER.sub("#", output.get("text", "") + output.get("data", {}).get("text/plain", ""))
        shapes.append((output.output_type, sorted(output.get("data", {})), words.split()))
    return shapes


@pytest.mark.parametrize("name", NAMES)
def test_it_runs_with_its_answers_and_gives_what_is_committed(name):
    assert shape(execute.run(name)) == shape(committed(name)), "run make notebooks"


# What makes them


def test_an_answer_is_run_and_an_error_in_it_found(tmp_path, monkeypatch):
    from nbclient.exceptions import CellExecutionError

    monkeypatch.setattr(execute, "HERE", tmp_path)
    (tmp_path / execute.STYLE).write_text("", encoding="utf-8")
    hidden = "# %% [markdown]\n# <details>\n#\n# ```python\n# {}\n# ```\n# </details>\n"
    (tmp_path / "1_right.py").write_text(hidden.format("answer = 6 * 7") + "\n# %%\nprint(answer)\n")
    (tmp_path / "2_wrong.py").write_text(hidden.format("answer = 6 / 0"))
    right = execute.run("1_right")
    assert [cell.cell_type for cell in right.cells] == ["markdown", "code"]
    assert [output.text for output in outputs(right)] == ["42\n"]
    with pytest.raises(CellExecutionError, match="ZeroDivisionError"):
        execute.run("2_wrong")


def test_an_unknown_name_is_told(capsys):
    assert execute.main(["10_nothing"]) == 2
    assert "there is no notebook 10_nothing; there are: 01_" in capsys.readouterr().err
