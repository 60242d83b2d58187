"""From a small part of Python to WebAssembly: numbers, arrays, loops and branches, nothing else.

It is the part that `myosat.engine.compiled.lowering` makes machine code of, so that the page solves with the
very text of the solver that the compiled engine uses. Arguments are annotated as there: ``Floats`` and
``Ints`` are arrays, ``Int`` is an integer, anything else a float. A variable has the type of its first value.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from myosat.errors import DeclarationError
from myosat.explorer.wasm import FLOAT, INT, Function, Module

_WIDTHS = {"Floats": (FLOAT, 3), "Ints": (INT, 2)}
_OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.And: "&&",
    ast.Or: "||",
}


def add(module: Module, text: str) -> None:
    """Add every function of a source text; each may call earlier ones, and what the module imports."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef):
            _Body(module, node).add()


class _Body:
    """Writes the body of one function."""

    def __init__(self, module: Module, node: ast.FunctionDef) -> None:
        self.module, self.node = module, node
        kinds = {a.arg: getattr(a.annotation, "id", "float") for a in node.args.args}
        types = tuple(FLOAT if kind == "float" else INT for kind in kinds.values())
        returns = getattr(node.returns, "id", None)
        result = {None: None, "Int": INT, "float": FLOAT}[returns]
        self.function = Function(node.name, types, result)
        self.arrays = {name: _WIDTHS[kind] for name, kind in kinds.items() if kind in _WIDTHS}
        self.variables = {name: (number, types[number]) for number, name in enumerate(kinds)}
        self.depth = 0  # blocks that are open
        self.loops: list[tuple[int, int]] = []  # depths of the blocks to leave for next, and for the end

    def add(self) -> None:
        """Write the function and add it."""
        self._block(self.node.body)
        if self.function.result is not None:
            self.function.do("unreachable")
        self.module.add(self.function)

    def _refused(self, node: ast.AST) -> DeclarationError:
        return DeclarationError(
            f"{self.node.name}: {ast.unparse(node)!r} is not in the part of Python that is emitted"
        )

    # Statements

    def _block(self, body: Sequence[ast.stmt]) -> None:
        for statement in body:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Pass() | ast.Expr(value=ast.Constant()):
                pass
            case ast.Expr(value=ast.Call() as call):
                self._value(call)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                self._keep(name, self._value(value), node)
            case ast.Assign(targets=[ast.Subscript() as target], value=value):
                kind = self._address(target)
                self._convert(self._value(value), kind, node)
                self.function.store(kind)
            case ast.Return(value=value):
                if value is not None:
                    self._convert(self._value(value), self.function.result, node)
                self.function.do("return")
            case ast.If(test=test, body=body, orelse=other):
                self._truth(test)
                self.function.when()
                self.depth += 1
                self._block(body)
                if other:
                    self.function.do("else")
                    self._block(other)
                self._end()
            case ast.While(test=test, body=body, orelse=[]):
                self._loop(test, body, None)
            case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=limits)):
                self._count(name, limits, node)
            case ast.Break():
                self.function.leave(self.depth - self.loops[-1][1])
            case ast.Continue():
                self.function.leave(self.depth - self.loops[-1][0])
            case _:
                raise self._refused(node)

    def _end(self) -> None:
        self.function.do("end")
        self.depth -= 1

    def _keep(self, name: str, kind: int, node: ast.AST) -> None:
        if name not in self.variables:
            self.variables[name] = (self.function.variable(kind), kind)
        number, wanted = self.variables[name]
        self._convert(kind, wanted, node)
        self.function.set(number)

    def _count(self, name: str, limits: Sequence[ast.expr], node: ast.For) -> None:
        """``for i in range(stop)`` or ``range(start, stop)``; the stop is a name or a number."""
        if len(limits) > 2:
            raise self._refused(node)
        self._keep(name, self._value(limits[0] if len(limits) == 2 else ast.Constant(0)), node)
        test = ast.Compare(ast.Name(name), [ast.Lt()], [limits[-1]])
        self._loop(test, node.body, ast.BinOp(ast.Name(name), ast.Add(), ast.Constant(1)))

    def _loop(self, test: ast.expr, body: Sequence[ast.stmt], step: ast.BinOp | None) -> None:
        function = self.function
        function.block()
        function.block(again=True)
        self._truth(test)
        function.do("i.not")
        function.leave(1, when=True)
        function.block()
        self.depth += 3
        self.loops.append((self.depth, self.depth - 2))
        self._block(body)
        self.loops.pop()
        self._end()
        if step is not None:
            self._value(step)
            function.set(self.variables[getattr(step.left, "id", "")][0])
        function.leave(0)
        self._end()
        self._end()

    # Values: each leaves one on the stack and returns its kind

    def _convert(self, kind: int, wanted: int | None, node: ast.AST) -> None:
        if kind == INT and wanted == FLOAT:
            self.function.do("float")
        elif kind != wanted:
            raise self._refused(node)

    def _float(self, node: ast.expr) -> None:
        self._convert(self._value(node), FLOAT, node)

    def _address(self, node: ast.Subscript) -> int:
        """Put the address of an element on the stack; return its kind."""
        name = getattr(node.value, "id", "")
        kind, width = self.arrays[name]
        self.function.get(self.variables[name][0])
        self._convert(self._value(node.slice), INT, node)
        self.function.whole(1 << width)
        self.function.do("i.*")
        self.function.do("i.+")
        return kind

    def _value(self, node: ast.expr) -> int:
        match node:
            case ast.Constant(value=int() as number):
                self.function.whole(number)
                return INT
            case ast.Constant(value=float() as number):
                self.function.number(number)
                return FLOAT
            case ast.Name(id=name) if name in self.variables:
                number, kind = self.variables[name]
                self.function.get(number)
                return kind
            case ast.Subscript():
                kind = self._address(node)
                self.function.load(kind)
                return kind
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
                return self._value(ast.Constant(-number))
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                self._float(operand)
                self.function.do("f.negative")
                return FLOAT
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                self._float(left)
                self._float(right)
                self.function.call(self.module.numbers["pow"])
                return FLOAT
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                return self._binary(left, _OPERATORS[type(op)], right)
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=arguments):
                return self._call(name, arguments, node)
            case _:
                raise self._refused(node)

    def _binary(self, left: ast.expr, sign: str, right: ast.expr) -> int:
        """Two numbers: as integers if both are, else as floats."""
        if sign != "/" and self._type(left) == self._type(right) == INT:
            self._value(left)
            self._value(right)
            self.function.do(f"i.{sign}")
            return INT
        self._float(left)
        self._float(right)
        self.function.do(f"f.{sign}")
        return FLOAT

    def _type(self, node: ast.expr) -> int:
        """The kind of an expression, without computing it."""
        match node:
            case ast.Constant(value=value):
                return INT if isinstance(value, int) else FLOAT
            case ast.Name(id=name) if name in self.variables:
                return self.variables[name][1]
            case ast.Subscript(value=ast.Name(id=name)):
                return self.arrays[name][0]
            case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.Mult(), right=right):
                return INT if self._type(left) == self._type(right) == INT else FLOAT
            case _:
                return FLOAT

    def _truth(self, node: ast.expr) -> None:
        match node:
            case ast.BoolOp(op=op, values=values):
                self._truth(values[0])
                for value in values[1:]:
                    self._truth(value)
                    self.function.do(f"i.{_OPERATORS[type(op)]}")
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                self._truth(operand)
                self.function.do("i.not")
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _OPERATORS:
                self._binary(left, _OPERATORS[type(op)], right)
            case _:
                raise self._refused(node)

    def _call(self, name: str, arguments: Sequence[ast.expr], node: ast.Call) -> int:
        function = self.function
        if name in ("max", "min"):
            self._extreme(name, *arguments)
        elif name in ("abs", "floor", "sqrt"):
            self._float(arguments[0])
            function.do(f"f.{name}")
        elif name == "float":
            self._float(arguments[0])
        elif name not in self.module.numbers:
            raise self._refused(node)
        elif self.module.numbers[name] < len(self.module.imports):
            for argument in arguments:
                self._float(argument)
            function.call(self.module.numbers[name])
        else:
            called = self.module.find(name)
            for argument, wanted in zip(arguments, called.arguments, strict=True):
                self._convert(self._value(argument), wanted, node)
            function.call(self.module.numbers[name])
            return called.result or FLOAT
        return FLOAT

    def _extreme(self, name: str, first: ast.expr, second: ast.expr) -> None:
        """As Python does: the first unless the second is beyond it."""
        function = self.function
        kept = [function.variable(FLOAT) for _ in range(2)]
        for node, number in zip((first, second), kept, strict=True):
            self._float(node)
            function.set(number)
        for number in (kept[1], kept[0], kept[1], kept[0]):
            function.get(number)
        function.do("f.>" if name == "max" else "f.<")
        function.do("select")
