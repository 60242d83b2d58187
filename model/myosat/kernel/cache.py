"""Loading of generated code: shipped with the package, else regenerated into a private cache.

A cached file is executed only if it lies in a folder that the user alone can write, carries the
hash of the present declarations, and its own checksum holds; otherwise it is made anew.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import stat
import sys
import tempfile
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from myosat.kernel.laws import array_namespace, scalar_namespace
from myosat.kernel.model import Model

KERNEL_SOURCES = ("laws.py", "declare.py", "bound.py", "model.py", "trace.py", "emit.py")


@dataclass(frozen=True, eq=False)
class Equations:
    """The executable equations of a model.

    `scalar(parameters, gains, held)` returns `rhs(y, u)`, `jacobian(y, u)` and `observe(y, u)` for
    sequences of floats; `arrays(...)` returns `observe` for arrays over time. `rows` and `columns`
    give the places of the Jacobian's entries.
    """

    scalar: Callable[..., tuple[Callable[..., Any], ...]]
    rows: Sequence[int]
    columns: Sequence[int]
    hash: str
    file: Path = Path()

    @property
    def source(self) -> str:
        """Source text of `make`, which `scalar` is the function of."""
        text = self.file.read_text(encoding="utf-8")
        return text[text.index("def make(") :]

    @cached_property
    def arrays(self) -> Callable[..., tuple[Callable[..., Any], ...]]:
        """The same equations over NumPy arrays; use only `observe` of them."""
        code = self.scalar.__code__
        return types.FunctionType(code, {**array_namespace(), "__builtins__": __builtins__})


def declaration_hash(model: Model, sources: Path) -> str:
    """Return the hash of everything that generated code depends on.

    Parameters
    ----------
    model
        The assembled model; its slots enter the hash.
    sources
        Folder of the declarations.
    """
    digest = hashlib.sha256()
    kernel = Path(__file__).parent
    files = [kernel / name for name in KERNEL_SOURCES] + sorted(sources.rglob("*.py"))
    for file in files:
        if file.parent.name != "generated":
            digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    digest.update(repr((model.id, sorted(model.parameter_slots), sorted(model.drop))).encode())
    return digest.hexdigest()


def cache_folder() -> Path:
    """Return the private per-user folder for regenerated code."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("myosat")) / "equations"


def load(model: Model, sources: Path, shipped: Path) -> Equations:
    """Return the equations of a model, generating them only when the declarations have changed.

    Parameters
    ----------
    model
        The assembled model.
    sources
        Folder of the declarations.
    shipped
        File of the generated code that ships with the package.
    """
    hash = declaration_hash(model, sources)
    if shipped.is_file():
        found = _import(shipped, hash)
        if found is not None:
            return found
    return _from_cache(model, hash)


def _import(file: Path, hash: str) -> Equations | None:
    spec = importlib.util.spec_from_file_location(f"myosat_generated_{file.stem}", file)
    if spec is None or spec.loader is None:
        return None
    with file.open(encoding="utf-8") as text:
        if f"HASH = {hash!r}" not in text.read(400):
            return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return _equations(module.__dict__, file)


def _equations(names: dict[str, Any], file: Path = Path()) -> Equations:
    names.update(scalar_namespace())
    return Equations(names["make"], names["ROWS"], names["COLUMNS"], names["HASH"], file)


def _from_cache(model: Model, hash: str) -> Equations:
    folder = cache_folder()
    file = folder / f"{model.id}-{hash[:16]}.py"
    opening = b"# "
    found = read_private(file, opening)
    text = found.decode() if found else None
    if text is None or f"HASH = {hash!r}" not in text[:400]:
        print(f"myosat: deriving the equations of {model.id} (once per change)", file=sys.stderr)
        from myosat.kernel.emit import generate

        text = generate(model, hash)
        write_private(file, opening, text.encode())
    names: dict[str, Any] = {}
    exec(compile(text, str(file), "exec"), names)  # noqa: S102 - our own text, checked above
    return _equations(names, file)


def read_private(file: Path, opening: bytes) -> bytes | None:
    """Return what `write_private` wrote, if the file is ours and whole, else None.

    Parameters
    ----------
    file
        File in the private cache.
    opening
        What its first line starts with; the checksum of the rest follows on it.
    """
    try:
        if not _private(file.parent):
            return None
        first, _, data = file.read_bytes().partition(b"\n")
    except OSError:
        return None
    return data if first == opening + hashlib.sha256(data).hexdigest().encode() else None


def _private(folder: Path) -> bool:
    status = folder.stat()
    if os.name != "posix":
        return True
    return status.st_uid == os.getuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def write_private(file: Path, opening: bytes, data: bytes) -> None:
    """Write a cached file whole or not at all; a cache that cannot be written is no error."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not _private(file.parent):
            return
        handle, draft = tempfile.mkstemp(dir=file.parent)
        with os.fdopen(handle, "wb") as written:
            written.write(opening + hashlib.sha256(data).hexdigest().encode() + b"\n" + data)
        Path(draft).replace(file)
    except OSError:
        return
