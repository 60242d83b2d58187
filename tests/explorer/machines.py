"""Functions of a WebAssembly module, called in node."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from parity import node

CALL = Path(__file__).parent / "call.mjs"
Call = tuple[str, list[list[float]], int]


def called(code: bytes, calls: Sequence[Call], top: int = 0) -> list[list[float]]:
    """What each call, a name, arrays and how many numbers it writes, puts into the last array."""
    with tempfile.TemporaryDirectory() as folder:
        module = Path(folder) / "module.wasm"
        module.write_bytes(code)
        asked = [{"name": name, "arrays": arrays, "out": out} for name, arrays, out in calls]
        given = json.dumps({"free": top, "calls": asked})
        done = subprocess.run(
            [str(node()), str(CALL), str(module)], input=given, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    return [[float(value) for value in row] for row in json.loads(done.stdout)]
