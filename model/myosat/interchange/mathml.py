"""Expressions as trees of MathML nodes, without a detour by text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, reduce
from typing import Any

import sympy

from myosat.interchange.laws import nought, positive, written_out
from myosat.interchange.library import libsbml
from myosat.interchange.names import TIME

NO_UNIT = "dimensionless"


def node(expression: Any) -> Any:
    """The tree of an expression."""
    return _node(sympy.sympify(expression))


def _node(expression: Any) -> Any:
    sbml = libsbml()
    if expression == TIME:
        made = sbml.ASTNode(sbml.AST_NAME_TIME)
        made.setName(TIME.name)
        return made
    if expression.is_Symbol:
        return _name(expression.name)
    if expression.is_Number:
        return _number(expression)
    if expression.is_Add:
        return _sum(expression)
    if expression.is_Mul:
        return _product(expression)
    if expression.is_Pow:
        return _power(*expression.as_base_exp())
    if isinstance(expression, sympy.Piecewise):
        return _piecewise(expression)
    return _call(expression)


def _call(expression: Any) -> Any:
    sbml = libsbml()
    if isinstance(expression, positive):
        size = _apply(sbml.AST_FUNCTION_ABS, [_node(expression.args[0])])
        both = _apply(sbml.AST_PLUS, [_node(expression.args[0]), size])
        return _apply(sbml.AST_DIVIDE, [both, _number(sympy.Integer(2))])
    if isinstance(expression, nought):
        return _apply(sbml.AST_TIMES, [_number(sympy.Integer(0)), _node(expression.args[0])])
    if expression.func not in _types():
        # Not a function definition: libSBML loses the units of numbers and sums among its arguments.
        return node(written_out(expression))
    return _apply(_types()[expression.func], [_node(argument) for argument in expression.args])


@cache
def _types() -> dict[Any, int]:
    """The functions of sympy that MathML has too."""
    sbml = libsbml()
    return {
        sympy.exp: sbml.AST_FUNCTION_EXP,
        sympy.log: sbml.AST_FUNCTION_LN,
        sympy.And: sbml.AST_LOGICAL_AND,
        sympy.Ge: sbml.AST_RELATIONAL_GEQ,
        sympy.Gt: sbml.AST_RELATIONAL_GT,
        sympy.Le: sbml.AST_RELATIONAL_LEQ,
        sympy.Lt: sbml.AST_RELATIONAL_LT,
    }


def _apply(type: int, children: Sequence[Any]) -> Any:
    made = libsbml().ASTNode(type)
    for child in children:
        made.addChild(child)
    return made


def _name(id: str) -> Any:
    sbml = libsbml()
    made = sbml.ASTNode(sbml.AST_NAME)
    made.setName(id)
    return made


def _number(number: Any) -> Any:
    sbml = libsbml()
    if number.is_Rational and not number.is_Integer:
        return _apply(sbml.AST_DIVIDE, [_number(sympy.Integer(number.p)), _number(sympy.Integer(number.q))])
    made = sbml.ASTNode()
    made.setValue(int(number) if number.is_Integer else float(number))
    made.setUnits(NO_UNIT)
    return made


def _sum(expression: Any) -> Any:
    sbml = libsbml()
    terms = expression.as_ordered_terms()
    added = [_node(term) for term in terms if not term.could_extract_minus_sign()]
    taken = [_node(-term) for term in terms if term.could_extract_minus_sign()]
    if not added:
        return _apply(sbml.AST_MINUS, [_joined(sbml.AST_PLUS, taken)])
    return reduce(
        lambda left, right: _apply(sbml.AST_MINUS, [left, right]), taken, _joined(sbml.AST_PLUS, added)
    )


def _product(expression: Any) -> Any:
    sbml = libsbml()
    sign, above, below = 1, [], []
    for factor in expression.as_ordered_factors():
        base, exponent = factor.as_base_exp()
        if factor.is_Rational:
            sign = -sign if factor < 0 else sign
            above += [factor.p * (1 if factor > 0 else -1)] if abs(factor.p) != 1 else []
            below += [factor.q] if factor.q != 1 else []
        elif factor.is_Pow and exponent.could_extract_minus_sign():
            below.append(base**-exponent)
        else:
            above.append(factor)
    top = _joined(sbml.AST_TIMES, [node(factor) for factor in above or [1]])
    if below:
        top = _apply(sbml.AST_DIVIDE, [top, _joined(sbml.AST_TIMES, [node(factor) for factor in below])])
    return _apply(sbml.AST_MINUS, [top]) if sign < 0 else top


def _joined(type: int, children: Sequence[Any]) -> Any:
    return children[0] if len(children) == 1 else _apply(type, children)


def _power(base: Any, exponent: Any) -> Any:
    sbml = libsbml()
    if exponent.could_extract_minus_sign():
        one = _number(sympy.Integer(1))
        return _apply(sbml.AST_DIVIDE, [one, _node(base**-exponent)])
    return _apply(sbml.AST_POWER, [_node(base), _node(exponent)])


def _piecewise(expression: Any) -> Any:
    children: list[Any] = []
    for value, condition in expression.args:
        children.append(_node(value))
        if condition != sympy.true:
            children.append(_node(condition))
    return _apply(libsbml().AST_FUNCTION_PIECEWISE, children)
