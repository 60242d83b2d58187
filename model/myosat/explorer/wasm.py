"""WebAssembly as bytes: a module with one memory, imported functions of one number or two, and functions.

Only what the equations and the solver need: 64-bit floats and 32-bit integers, which also are addresses.
Specification: https://www.w3.org/TR/wasm-core-1/, chapter 5, binary format.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

FLOAT, INT = 0x7C, 0x7F
PAGE = 65536

#: Instructions without operands of their own, by what they do and to what.
OPERATIONS = {
    "return": 0x0F,
    "else": 0x05,
    "end": 0x0B,
    "unreachable": 0x00,
    "select": 0x1B,
    "f.==": 0x61,
    "f.!=": 0x62,
    "f.<": 0x63,
    "f.>": 0x64,
    "f.<=": 0x65,
    "f.>=": 0x66,
    "f.abs": 0x99,
    "f.negative": 0x9A,
    "f.floor": 0x9C,
    "f.sqrt": 0x9F,
    "f.+": 0xA0,
    "f.-": 0xA1,
    "f.*": 0xA2,
    "f./": 0xA3,
    "i.not": 0x45,
    "i.==": 0x46,
    "i.!=": 0x47,
    "i.<": 0x48,
    "i.>": 0x4A,
    "i.<=": 0x4C,
    "i.>=": 0x4E,
    "i.+": 0x6A,
    "i.-": 0x6B,
    "i.*": 0x6C,
    "i.&&": 0x71,
    "i.||": 0x72,
    "float": 0xB7,
}


def unsigned(value: int) -> bytes:
    """A whole number in as many bytes as it takes (LEB128)."""
    made = bytearray()
    while True:
        value, byte = value >> 7, value & 0x7F
        made.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(made)


def signed(value: int) -> bytes:
    """A whole number of either sign (signed LEB128)."""
    made = bytearray()
    while True:
        byte, value = value & 0x7F, value >> 7
        last = value == (-1 if byte & 0x40 else 0)
        made.append(byte if last else byte | 0x80)
        if last:
            return bytes(made)


def vector(items: Sequence[bytes]) -> bytes:
    """Items with their number before them."""
    return unsigned(len(items)) + b"".join(items)


def text(value: str) -> bytes:
    """A name."""
    data = value.encode()
    return unsigned(len(data)) + data


@dataclass
class Function:
    """One function: the types of what it takes and gives, its variables, and its code.

    Attributes
    ----------
    result
        Type of what it returns; None for nothing.
    """

    name: str
    arguments: tuple[int, ...]
    result: int | None = None
    locals: list[int] = field(default_factory=list[int])
    code: bytearray = field(default_factory=bytearray)

    def variable(self, kind: int) -> int:
        """The number of a new variable."""
        self.locals.append(kind)
        return len(self.arguments) + len(self.locals) - 1

    def do(self, operation: str) -> None:
        """An instruction without operands of its own."""
        self.code.append(OPERATIONS[operation])

    def get(self, variable: int) -> None:
        """Take the value of a variable."""
        self.code += b"\x20" + unsigned(variable)

    def set(self, variable: int) -> None:
        """Give a variable a value."""
        self.code += b"\x21" + unsigned(variable)

    def number(self, value: float) -> None:
        """A number."""
        self.code += b"\x44" + struct.pack("<d", value)

    def whole(self, value: int) -> None:
        """A whole number."""
        self.code += b"\x41" + signed(value)

    def load(self, kind: int, offset: int = 0) -> None:
        """An element of memory, from the address on the stack."""
        self.code += (b"\x2b\x03" if kind == FLOAT else b"\x28\x02") + unsigned(offset)

    def store(self, kind: int, offset: int = 0) -> None:
        """Write to memory: the address, then the value are on the stack."""
        self.code += (b"\x39\x03" if kind == FLOAT else b"\x36\x02") + unsigned(offset)

    def call(self, function: int) -> None:
        """Call a function by its number."""
        self.code += b"\x10" + unsigned(function)

    def when(self, result: int | None = None) -> None:
        """If what is on the stack is not zero; ends with "end"."""
        self.code += b"\x04" + bytes([0x40 if result is None else result])

    def block(self, again: bool = False) -> None:
        """A block that can be left, or begun again."""
        self.code += (b"\x03" if again else b"\x02") + b"\x40"

    def leave(self, depth: int, *, when: bool = False) -> None:
        """Leave a block, or begin it again: the innermost is 0."""
        self.code += (b"\x0d" if when else b"\x0c") + unsigned(depth)

    def body(self) -> bytes:
        """The function as it stands in a module."""
        runs: list[list[int]] = []
        for kind in self.locals:
            if runs and runs[-1][1] == kind:
                runs[-1][0] += 1
            else:
                runs.append([1, kind])
        declared = vector([unsigned(count) + bytes([kind]) for count, kind in runs])
        data = declared + bytes(self.code) + bytes([OPERATIONS["end"]])
        return unsigned(len(data)) + data


@dataclass
class Module:
    """Functions that share a memory, in the order they were added."""

    imports: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    functions: list[Function] = field(default_factory=list[Function])
    numbers: dict[str, int] = field(default_factory=dict[str, int])

    def take(self, name: str, arguments: int) -> None:
        """Import a function of numbers; before any function is added."""
        self.numbers[name] = len(self.imports)
        self.imports.append((name, arguments))

    def add(self, function: Function) -> None:
        """Add a function, for later ones to call; it takes the place of one of its name."""
        self.numbers[function.name] = len(self.imports) + len(self.functions)
        self.functions.append(function)

    def find(self, name: str) -> Function:
        """A function that was added."""
        return self.functions[self.numbers[name] - len(self.imports)]

    def encoded(self, exports: Iterable[str], memory: int) -> bytes:
        """The module; ``memory`` in bytes."""
        kinds: dict[bytes, int] = {}

        def kind(arguments: Sequence[int], result: int | None) -> bytes:
            results = [] if result is None else [bytes([result])]
            code = b"\x60" + vector([bytes([a]) for a in arguments]) + vector(results)
            return unsigned(kinds.setdefault(code, len(kinds)))

        taken = [
            text("math") + text(name) + b"\x00" + kind([FLOAT] * count, FLOAT) for name, count in self.imports
        ]
        own = [kind(function.arguments, function.result) for function in self.functions]
        given = [text("memory") + b"\x02\x00"]
        given += [text(name) + b"\x00" + unsigned(self.numbers[name]) for name in exports]
        sections = {
            1: vector(list(kinds)),
            2: vector(taken),
            3: vector(own),
            5: vector([b"\x00" + unsigned(-(-memory // PAGE))]),
            7: vector(given),
            10: vector([function.body() for function in self.functions]),
        }
        parts = [bytes([id]) + unsigned(len(data)) + data for id, data in sections.items()]
        return b"\x00asm\x01\x00\x00\x00" + b"".join(parts)
