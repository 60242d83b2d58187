"""The command line from a shell: what is printed where, broken pipes, and what is imported."""

import os
import subprocess
import sys
from pathlib import Path

import myosat

ROOT = Path(myosat.__file__).resolve().parents[1]
HEAVY = ("numpy", "scipy", "pandas", "xarray", "matplotlib", "sympy", "pint", "pydantic", "rich")


def python(*arguments: str, cwd: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120)


def test_run_from_a_shell(folder):
    done = python("-m", "myosat", "run", "half.toml", "--no-figures", "--out", "out", cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Results: out" in done.stdout


def test_bad_input_from_a_shell(folder):
    (folder / "wrong.toml").write_text('title = "\\u200e"\nfoo = 1\n')
    done = python("-m", "myosat", "run", "wrong.toml", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "wrong.toml:2: foo: unknown key" in done.stderr
    assert "Traceback" not in done.stderr


def test_letters_that_the_terminal_cannot_show_do_no_harm(folder):
    text = (folder / "half.toml").read_text().replace("Half a muscle", "Ein halber Muskel für 小鼠")
    (folder / "half.toml").write_text(text, encoding="utf-8")
    done = python(
        "-m", "myosat", "check", "half.toml", cwd=folder, PYTHONIOENCODING="ascii", PYTHONUTF8="0"
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "Muskel f\\xfcr" in done.stdout


def test_a_closed_pipe_is_no_error(folder):
    code = (
        "import subprocess, sys\n"
        "made = subprocess.Popen([sys.executable, '-m', 'myosat', 'list', 'parameters'],"
        " stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "made.stdout.close()\n"
        "sys.stdout.write(made.stderr.read().decode())\n"
        "sys.exit(made.wait())\n"
    )
    done = python("-c", code, cwd=folder)
    assert (done.returncode, done.stdout) == (0, "")


def loaded(code: str, folder: Path) -> set[str]:
    found = python("-c", f"import sys\n{code}\nprint(*sys.modules)", cwd=folder)
    assert found.returncode == 0, found.stderr
    return {name for name in found.stdout.split() if name in HEAVY}


def test_importing_the_package_imports_nothing_heavy(folder):
    assert loaded("import myosat, myosat.cli; myosat.cli.parser()", folder) == set()


def test_a_warm_run_without_figures_imports_neither_sympy_nor_plotting(folder):
    code = "import myosat as ms; ms.run('half.toml').save('out', figures=False)"
    assert loaded(code, folder) & {"sympy", "matplotlib", "pandas", "xarray", "pint", "rich"} == set()
