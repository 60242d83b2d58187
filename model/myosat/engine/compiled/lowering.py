"""From a small part of Python to machine code: numbers, arrays, loops and branches, nothing else.

The generated equations and the solver are written in that part of Python, so the same text runs in the
interpreter and, lowered to LLVM, as machine code. It compiles in a second or two, where a general
compiler for Python takes the better part of a minute for the equations of the full model.

A function's arguments are annotated: ``Floats`` and ``Ints`` are arrays, ``Int`` is an integer, anything
else a float. A variable has the type of the first value it gets.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from llvmlite import ir

from myosat.errors import DeclarationError

FLOAT, INT, NOTHING = ir.DoubleType(), ir.IntType(64), ir.VoidType()
TYPES = {
    "Floats": FLOAT.as_pointer(),
    "Ints": INT.as_pointer(),
    "Int": INT,
    "float": FLOAT,
    "None": NOTHING,
}
#: Functions of ``math`` that LLVM or the system's mathematics library has.
_INTRINSICS = {"exp": "llvm.exp", "log": "llvm.log", "sqrt": "llvm.sqrt", "fabs": "llvm.fabs"}
_EXTERNAL = ("log1p", "tanh")
_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}


class Module:
    """Lowered functions, in the order they were added; a function may call earlier ones."""

    def __init__(self, name: str) -> None:
        self.ir = ir.Module(name=name)
        self.functions: dict[str, ir.Function] = {}

    def add(self, text: str, *, inline: bool = False) -> None:
        """Lower every function in a piece of source text."""
        for node in ast.parse(text).body:
            if isinstance(node, ast.FunctionDef):
                self.add_function(node, inline=inline)

    def add_function(self, node: ast.FunctionDef, *, inline: bool = False) -> None:
        """Lower one function."""
        arguments = [_annotation(argument.annotation) for argument in node.args.args]
        made = ir.Function(self.ir, ir.FunctionType(_annotation(node.returns), arguments), node.name)
        if inline:
            made.attributes.add("alwaysinline")
            made.linkage = "internal"
        for argument in made.args:
            if argument.type.is_pointer:
                argument.add_attribute("noalias")
        self.functions[node.name] = made
        _Lowering(self, made, node).run()

    def external(self, name: str) -> ir.Function:
        """A function of the system's mathematics library."""
        if name not in self.functions:
            self.functions[name] = ir.Function(self.ir, ir.FunctionType(FLOAT, [FLOAT]), name)
        return self.functions[name]

    def intrinsic(self, name: str, count: int = 1) -> ir.Function:
        """A function that LLVM knows."""
        found: ir.Function = self.ir.declare_intrinsic(name, [FLOAT], ir.FunctionType(FLOAT, [FLOAT] * count))
        return found


def _annotation(node: ast.expr | None) -> Any:
    if node is None or isinstance(node, ast.Constant):
        return TYPES["None"]
    return TYPES.get(getattr(node, "id", "float"), FLOAT)


class _Lowering:
    """Lowers the body of one function."""

    def __init__(self, module: Module, function: ir.Function, node: ast.FunctionDef) -> None:
        self.module, self.function, self.node = module, function, node
        self.entry = function.append_basic_block("entry")
        self.builder: Any = ir.IRBuilder(function.append_basic_block("body"))
        self.slots: dict[str, Any] = {}
        self.arrays: dict[str, Any] = {}
        self.loops: list[tuple[ir.Block, ir.Block]] = []

    def run(self) -> None:
        """Lower the function."""
        for argument, value in zip(self.node.args.args, self.function.args, strict=True):
            if value.type.is_pointer:
                self.arrays[argument.arg] = value
            else:
                self.builder.store(value, self._slot(argument.arg, value.type))
        self._block(self.node.body)
        if not self.builder.block.is_terminated:
            if isinstance(self.function.function_type.return_type, ir.VoidType):
                self.builder.ret_void()
            else:
                self.builder.unreachable()
        ir.IRBuilder(self.entry).branch(self.function.basic_blocks[1])

    # Statements

    def _block(self, body: Sequence[ast.stmt]) -> None:
        for statement in body:
            if self.builder.block.is_terminated:
                return
            method: Callable[[Any], None] | None = getattr(self, f"_do_{type(statement).__name__}", None)
            if method is None:
                raise self._refused(statement)
            method(statement)

    def _refused(self, node: ast.AST) -> DeclarationError:
        return DeclarationError(
            f"{self.node.name}: {ast.unparse(node)!r} is not in the part of Python that compiles"
        )

    def _slot(self, name: str, type: Any) -> Any:
        if name not in self.slots:
            at = ir.IRBuilder(self.entry)
            if self.entry.instructions:
                at.position_before(self.entry.instructions[0])
            self.slots[name] = at.alloca(type, name=name)
        return self.slots[name]

    def _store(self, target: ast.expr, value: Any) -> None:
        if isinstance(target, ast.Name):
            slot = self._slot(target.id, value.type)
            self.builder.store(self._as(value, slot.type.pointee), slot)
        elif isinstance(target, ast.Subscript):
            place = self._place(target)
            self.builder.store(self._as(value, place.type.pointee), place)
        else:
            raise self._refused(target)

    def _do_Assign(self, node: ast.Assign) -> None:
        target = node.targets[0]
        if isinstance(target, ast.Tuple):
            array = self.arrays[getattr(node.value, "id", "")]
            for index, name in enumerate(target.elts):
                place = self.builder.gep(array, [ir.Constant(INT, index)])
                self._store(name, self.builder.load(place))
            return
        self._store(target, self._value(node.value))

    def _do_AnnAssign(self, node: ast.AnnAssign) -> None:
        assert node.value is not None
        self._store(node.target, self._value(node.value))

    def _do_AugAssign(self, node: ast.AugAssign) -> None:
        load = ast.copy_location(ast.parse(ast.unparse(node.target), mode="eval").body, node)
        self._store(node.target, self._binary(node.op, self._value(load), self._value(node.value), node))

    def _do_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self._value(node.value)

    def _do_Pass(self, node: ast.Pass) -> None:
        pass

    def _do_Return(self, node: ast.Return) -> None:
        if node.value is None:
            self.builder.ret_void()
        else:
            self.builder.ret(self._as(self._value(node.value), self.function.function_type.return_type))

    def _do_If(self, node: ast.If) -> None:
        condition = self._truth(node.test)
        if node.orelse:
            with self.builder.if_else(condition) as (then, otherwise):
                with then:
                    self._block(node.body)
                with otherwise:
                    self._block(node.orelse)
        else:
            with self.builder.if_then(condition):
                self._block(node.body)

    def _do_While(self, node: ast.While) -> None:
        head, body, after = (self.function.append_basic_block(name) for name in ("while", "do", "after"))
        self.builder.branch(head)
        self.builder.position_at_end(head)
        self.builder.cbranch(self._truth(node.test), body, after)
        self._loop(body, node.body, again=head, after=after)

    def _do_For(self, node: ast.For) -> None:
        """``for i in range(stop)`` or ``range(start, stop)``."""
        call = node.iter
        counted = isinstance(call, ast.Call) and getattr(call.func, "id", "") == "range"
        if not (counted and isinstance(call, ast.Call) and len(call.args) <= 2):
            raise self._refused(node)
        limits = [self._value(argument) for argument in call.args]
        start, stop = limits if len(limits) == 2 else (ir.Constant(INT, 0), limits[0])
        assert isinstance(node.target, ast.Name)
        slot = self._slot(node.target.id, INT)
        self.builder.store(start, slot)
        head, body, step, after = (
            self.function.append_basic_block(name) for name in ("for", "do", "next", "after")
        )
        self.builder.branch(head)
        self.builder.position_at_end(head)
        self.builder.cbranch(self.builder.icmp_signed("<", self.builder.load(slot), stop), body, after)
        at = ir.IRBuilder(step)
        at.store(at.add(at.load(slot), ir.Constant(INT, 1)), slot)
        at.branch(head)
        self._loop(body, node.body, again=step, after=after)

    def _loop(self, body: ir.Block, statements: Sequence[ast.stmt], again: ir.Block, after: ir.Block) -> None:
        self.loops.append((again, after))
        self.builder.position_at_end(body)
        self._block(statements)
        if not self.builder.block.is_terminated:
            self.builder.branch(again)
        self.loops.pop()
        self.builder.position_at_end(after)

    def _do_Break(self, node: ast.Break) -> None:
        self.builder.branch(self.loops[-1][1])

    def _do_Continue(self, node: ast.Continue) -> None:
        self.builder.branch(self.loops[-1][0])

    # Values

    def _as(self, value: Any, type: Any) -> Any:
        if value.type == type:
            return value
        if type == FLOAT and value.type == INT:
            if isinstance(value, ir.Constant):
                return ir.Constant(FLOAT, float(value.constant))
            return self.builder.sitofp(value, FLOAT)
        raise DeclarationError(f"{self.node.name}: {value.type} where {type} is wanted")

    def _float(self, node: ast.expr) -> Any:
        return self._as(self._value(node), FLOAT)

    def _place(self, node: ast.Subscript) -> Any:
        return self.builder.gep(self.arrays[getattr(node.value, "id", "")], [self._value(node.slice)])

    def _value(self, node: ast.expr) -> Any:
        method: Callable[[Any], Any] | None = getattr(self, f"_of_{type(node).__name__}", None)
        if method is None:
            raise self._refused(node)
        return method(node)

    def _of_Constant(self, node: ast.Constant) -> Any:
        if isinstance(node.value, int):
            return ir.Constant(INT, int(node.value))
        return ir.Constant(FLOAT, float(node.value))  # type: ignore[arg-type]

    def _of_Name(self, node: ast.Name) -> Any:
        if node.id in self.arrays:
            return self.arrays[node.id]
        if node.id not in self.slots:
            raise DeclarationError(f"{self.node.name}: {node.id!r} has no value")
        return self.builder.load(self.slots[node.id])

    def _of_Subscript(self, node: ast.Subscript) -> Any:
        return self.builder.load(self._place(node))

    def _of_UnaryOp(self, node: ast.UnaryOp) -> Any:
        if not isinstance(node.op, ast.USub):
            raise self._refused(node)
        value = self._value(node.operand)
        if isinstance(value, ir.Constant):
            return ir.Constant(value.type, -value.constant)
        return self.builder.neg(value) if value.type == INT else self.builder.fneg(value)

    def _of_BinOp(self, node: ast.BinOp) -> Any:
        if isinstance(node.op, ast.Pow):
            return self._power(node)
        return self._binary(node.op, self._value(node.left), self._value(node.right), node)

    def _power(self, node: ast.BinOp) -> Any:
        base = self._float(node.left)
        exponent = node.right
        if isinstance(exponent, ast.Constant) and exponent.value in (2, 3):
            square = self.builder.fmul(base, base)
            return square if exponent.value == 2 else self.builder.fmul(square, base)
        return self.builder.call(self.module.intrinsic("llvm.pow", 2), [base, self._float(exponent)])

    def _binary(self, op: ast.operator, left: Any, right: Any, node: ast.AST) -> Any:
        at = self.builder
        if left.type == INT and right.type == INT and not isinstance(op, ast.Div):
            whole: dict[type[ast.operator], Any] = {ast.Add: at.add, ast.Sub: at.sub, ast.Mult: at.mul}
            if type(op) in whole:
                return whole[type(op)](left, right)
            raise self._refused(node)
        broken: dict[type[ast.operator], Any] = {
            ast.Add: at.fadd,
            ast.Sub: at.fsub,
            ast.Mult: at.fmul,
            ast.Div: at.fdiv,
        }
        if type(op) not in broken:
            raise self._refused(node)
        return broken[type(op)](self._as(left, FLOAT), self._as(right, FLOAT))

    def _truth(self, node: ast.expr) -> Any:
        if isinstance(node, ast.BoolOp):
            values = [self._truth(part) for part in node.values]
            join = self.builder.and_ if isinstance(node.op, ast.And) else self.builder.or_
            total = values[0]
            for value in values[1:]:
                total = join(total, value)
            return total
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return self.builder.not_(self._truth(node.operand))
        if not isinstance(node, ast.Compare):
            raise self._refused(node)
        left, op, other = self._value(node.left), node.ops[0], node.comparators[0]
        if isinstance(op, ast.Is):  # a held signal is a number, a free one is none: here not a number
            return self.builder.fcmp_unordered("uno", left, left)
        right = self._value(other)
        if left.type == INT and right.type == INT:
            return self.builder.icmp_signed(_COMPARE[type(op)], left, right)
        compare = self.builder.fcmp_unordered if isinstance(op, ast.NotEq) else self.builder.fcmp_ordered
        return compare(_COMPARE[type(op)], self._as(left, FLOAT), self._as(right, FLOAT))

    def _of_IfExp(self, node: ast.IfExp) -> Any:
        condition = self._truth(node.test)
        with self.builder.if_else(condition) as (then, otherwise):
            with then:
                yes, yes_from = self._float(node.body), self.builder.block
            with otherwise:
                no, no_from = self._float(node.orelse), self.builder.block
        value = self.builder.phi(FLOAT)
        value.add_incoming(yes, yes_from)
        value.add_incoming(no, no_from)
        return value

    def _of_Call(self, node: ast.Call) -> Any:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in ("max", "min"):
            return self._extreme(name, *(self._float(argument) for argument in node.args))
        if name == "float":
            return self._float(node.args[0])
        if name == "abs":
            name = "fabs"
        if name in _INTRINSICS:
            return self.builder.call(self.module.intrinsic(_INTRINSICS[name]), [self._float(node.args[0])])
        if name in _EXTERNAL:
            return self.builder.call(self.module.external(name), [self._float(node.args[0])])
        if name not in self.module.functions:
            raise self._refused(node)
        called = self.module.functions[name]
        wanted = called.function_type.args
        values = [self._value(argument) for argument in node.args]
        return self.builder.call(called, [self._as(v, t) for v, t in zip(values, wanted, strict=True)])

    def _extreme(self, name: str, first: Any, second: Any) -> Any:
        """As Python does: the first unless the second is beyond it."""
        beyond = self.builder.fcmp_ordered(">" if name == "max" else "<", second, first)
        return self.builder.select(beyond, second, first)


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Source text with functions renamed, at their definition and where they are called."""

    class Rename(ast.NodeTransformer):
        def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
            self.generic_visit(node)
            node.name = names.get(node.name, node.name)
            return node

        def visit_Name(self, node: ast.Name) -> ast.AST:
            node.id = names.get(node.id, node.id)
            return node

    return ast.unparse(Rename().visit(ast.parse(text)))
