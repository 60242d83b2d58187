"""Run the notebooks and write them with their outputs: python notebooks/execute.py [NAME ...].

What a notebook says stands in NAME.py, in jupytext's percent format; NAME.ipynb is made from it here.
The answers of exercises are run too, after the cell that hides them, and left out again. What would
differ from run to run (times, random ids, versions) is taken away, so that a change shows as one.
"""

from __future__ import annotations

import base64
import io
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from PIL import Image

HERE = Path(__file__).parent
STYLE = "teaching.mplstyle"
#: A cell that takes longer [s] has gone wrong.
TIMEOUT = 600
#: Colours that a picture is reduced to.
COLOURS = 256
#: The code of an answer, within the fold that hides it.
ANSWER = re.compile(r"<details>.*?</details>", re.DOTALL)
CODE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"file_extension": ".py", "name": "python"},
}


def names() -> list[str]:
    """The notebooks, in order."""
    return sorted(path.stem for path in HERE.glob("[0-9]*.py"))


def read(name: str) -> Any:
    """A notebook as its .py says, without outputs; the same file gives the same ids."""
    notebook = jupytext.read(HERE / f"{name}.py", fmt="py:percent")
    for place, cell in enumerate(notebook.cells):
        cell.id, cell.metadata = f"cell-{place:02d}", {}
    notebook.metadata = dict(METADATA)
    return notebook


def answers(cell: Any) -> str:
    """The code that a cell hides as an answer to an exercise."""
    folds = ANSWER.findall(cell.source) if cell.cell_type == "markdown" else []
    return "\n".join(code for fold in folds for code in CODE.findall(fold))


def run(name: str) -> Any:
    """A notebook with its outputs.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        If a cell, or an answer, fails.
    """
    notebook = read(name)
    told = list(notebook.cells)
    notebook.cells = [part for cell in told for part in (cell, *_answering(cell))]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(HERE / STYLE, folder)
        environment = {
            **os.environ,
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "IPYTHONDIR": f"{folder}/.ipython",
        }
        client = NotebookClient(
            notebook,
            timeout=TIMEOUT,
            kernel_name="python3",
            coalesce_streams=True,
            record_timing=False,
            extra_arguments=["--Application.log_level=ERROR"],
            resources={"metadata": {"path": folder}},
        )
        client.execute(env=environment)
    notebook.cells, notebook.metadata = told, dict(METADATA)
    _clean(notebook)
    return notebook


def _answering(cell: Any) -> list[Any]:
    code = answers(cell)
    return [nbformat.v4.new_code_cell(code)] if code else []


def _clean(notebook: Any) -> None:
    count = 0
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type != "code":
            continue
        count += 1
        cell.execution_count = count
        cell.outputs = [output for output in cell.outputs if not _is_progress(output)]
        for output in cell.outputs:
            if "execution_count" in output:
                output.execution_count = count
            if "metadata" in output:
                output.metadata = {}
            if "image/png" in output.get("data", {}):
                output.data["image/png"] = _smaller(output.data["image/png"])
                # The words beside a picture are only those that stand for it.
                output.data["text/plain"] = "a figure"


def _is_progress(output: Any) -> bool:
    """Whether an output is what the program says of its own work, such as the first compilation."""
    return output.output_type == "stream" and output.name == "stderr" and output.text.startswith("myosat: ")


def _smaller(png: str) -> str:
    """A picture in few colours, which takes a third of the room."""
    picture = Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB")
    few, file = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1), io.BytesIO()
    few.save(file, "png", optimize=True)
    return base64.b64encode(file.getvalue()).decode()


def write(name: str) -> None:
    """Run a notebook and write it."""
    nbformat.write(run(name), HERE / f"{name}.ipynb")


def main(wanted: list[str]) -> int:
    """Run the notebooks named, or all."""
    unknown = [name for name in wanted if name not in names()]
    if unknown:
        print(f"there is no notebook {unknown[0]}; there are: {', '.join(names())}", file=sys.stderr)
        return 2
    for name in wanted or names():
        print(name, file=sys.stderr)
        try:
            write(name)
        except CellExecutionError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
