"""Machine code of a system of equations: lowered, optimised, and kept in a private cache.

A cached file is used only if it lies in a folder that the user alone can write and its checksum and key
(equations, solver, LLVM, processor) hold; otherwise it is made anew.
"""

from __future__ import annotations

import ast
import ctypes
import hashlib
import inspect
import sys
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Any

from myosat.engine.compiled import lowering, stepper, symbolic
from myosat.kernel import laws
from myosat.kernel.cache import Equations, cache_folder, read_private, write_private

#: Functions that are called from outside; all others are folded into them.
ENTRY_POINTS = ("prepare", "advance", "rhs_of", "jacobian_of", "factor_of", "solve_of")
_OPENING = b"myosat machine code "


@dataclass(frozen=True)
class Library:
    """Callable machine code with the layout of its arrays.

    Attributes
    ----------
    constants
        Number of values that parameters alone decide.
    pattern
        Layout of the factorised matrix.
    functions
        Entry points by name, as ctypes functions that let other threads run.
    """

    constants: int
    pattern: symbolic.Pattern
    rows: list[int]
    functions: dict[str, Any]
    engine: Any  # kept alive: the functions live in it


#: Threads that run members ask for the same machine code at once; one of them makes it.
_MAKING = Lock()


def library(equations: Equations, size: int) -> Library:
    """Return the machine code of a model, compiling it if no valid copy is at hand."""
    with _MAKING:
        return _library(equations, size)


@lru_cache(maxsize=16)
def _library(equations: Equations, size: int) -> Library:
    return compiled(equations.source, size, list(equations.rows), list(equations.columns))


def compiled(make: str, size: int, rows: list[int], columns: list[int]) -> Library:
    """Return machine code for the source text of a `make` function, see `myosat.kernel.emit`."""
    pattern = symbolic.analyse(size, rows, columns)
    flat, constants = flattened(make)
    text = "\n".join([flat, pattern.text, inspect.getsource(stepper)])
    code = _machine_code(text)
    engine, functions = _loaded(code)
    return Library(constants, pattern, rows, functions, engine)


def flattened(make: str) -> tuple[str, int]:
    """Return `prepare`, `rhs` and `jacobian` over arrays, and how many constants `prepare` computes."""
    outer = next(node for node in ast.parse(make).body if isinstance(node, ast.FunctionDef))
    unpacked: list[tuple[str, list[str]]] = []
    constant: list[ast.stmt] = []
    inner: dict[str, ast.FunctionDef] = {}
    for node in outer.body:
        if isinstance(node, ast.FunctionDef):
            inner[node.name] = node
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
            array = {"parameters": "p", "gains": "g", "held": "held"}[ast.unparse(node.value)]
            unpacked.append((array, [ast.unparse(name) for name in node.targets[0].elts]))
        elif isinstance(node, ast.Assign):
            constant.append(node)
    names = [ast.unparse(node.targets[0]) for node in constant if isinstance(node, ast.Assign)]
    head = "y: Floats, u: Floats, p: Floats, g: Floats, held: Floats, k: Floats, out: Floats"
    writes = [f"k[{i}] = {name}" for i, name in enumerate(names)]
    texts = [
        _function(
            "prepare(p: Floats, held: Floats, k: Floats)",
            constant,
            unpacked,
            writes,
        )
    ]
    for name in ("rhs", "jacobian"):
        *body, result = inner[name].body
        assert isinstance(result, ast.Return) and isinstance(result.value, ast.List)
        ends = [f"out[{i}] = {ast.unparse(value)}" for i, value in enumerate(result.value.elts)]
        own: list[ast.stmt] = []
        arrays = [*unpacked, ("k", names)]
        for node in body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
                arrays.append((ast.unparse(node.value), [ast.unparse(n) for n in node.targets[0].elts]))
            else:
                own.append(node)
        texts.append(_function(f"{name}({head})", own, arrays, ends))
    return "\n".join(texts), len(names)


def _function(head: str, body: list[ast.stmt], arrays: list[tuple[str, list[str]]], ends: list[str]) -> str:
    """A function that reads what it uses from arrays, computes, and writes its results."""
    lines = [*(ast.unparse(node) for node in body), *ends]
    used = {node.id for line in lines for node in ast.walk(ast.parse(line)) if isinstance(node, ast.Name)}
    reads = [
        f"{name} = {array}[{i}]" for array, names in arrays for i, name in enumerate(names) if name in used
    ]
    return "\n    ".join([f"def {head} -> None:", *reads, *lines, "pass"]) + "\n"


def _lowered(text: str) -> str:
    """Return LLVM's assembler text for equations, factorisation and solver."""
    module = lowering.Module("myosat")
    for node in ast.parse(inspect.getsource(laws)).body:
        if isinstance(node, ast.FunctionDef) and _is_law(node):
            module.add_function(node, inline=True)
    for name, function in laws.scalar_namespace().items():
        module.functions[name] = module.functions[function.__name__]
    module.add(text)
    return str(module.ir)


def _is_law(node: ast.FunctionDef) -> bool:
    return node.name.startswith("_") and all(
        getattr(argument.annotation, "id", "") == "float" for argument in node.args.args
    )


def _machine_code(text: str) -> bytes:
    """Return the object code of the text, from the cache if a valid copy is there."""
    import llvmlite
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    processor, features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
    sources = [inspect.getsource(module) for module in (laws, lowering)]
    key = "\n".join([text, *sources, llvmlite.__version__, llvm.get_process_triple(), processor, features])
    digest = hashlib.sha256(key.encode()).hexdigest()
    file = cache_folder() / f"machine-{digest[:16]}.o"
    opening = _OPENING + digest.encode() + b" "
    found = read_private(file, opening)
    if found is not None:
        return found
    print("myosat: compiling the equations (once per version)", file=sys.stderr)
    module = llvm.parse_assembly(_lowered(text))
    module.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=processor, features=features, opt=2, reloc="pic", codemodel="jitdefault"
    )
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    code: bytes = machine.emit_object(module)
    write_private(file, opening, code)
    return code


def _loaded(code: bytes) -> tuple[Any, dict[str, Any]]:
    """Load object code and return its engine and entry points."""
    import llvmlite.binding as llvm

    machine = llvm.Target.from_default_triple().create_target_machine()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    functions: dict[str, Any] = {}
    for node in ast.parse(inspect.getsource(stepper)).body:
        if isinstance(node, ast.FunctionDef):
            functions[node.name] = _callable(engine, node)
    equations = ast.parse("def prepare(p: Floats, held: Floats, k: Floats) -> None: pass").body[0]
    assert isinstance(equations, ast.FunctionDef)
    functions["prepare"] = _callable(engine, equations)
    return engine, functions


_CTYPES = {
    "Floats": ctypes.c_void_p,
    "Ints": ctypes.c_void_p,
    "Int": ctypes.c_int64,
    "float": ctypes.c_double,
}


def _callable(engine: Any, node: ast.FunctionDef) -> Any:
    result = ctypes.c_int64 if getattr(node.returns, "id", "") == "Int" else None
    arguments = [_CTYPES[getattr(argument.annotation, "id", "")] for argument in node.args.args]
    return ctypes.CFUNCTYPE(result, *arguments)(engine.get_function_address(node.name))
