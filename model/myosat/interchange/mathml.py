"""Expressions as trees of MathML nodes, without a detour by text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any

import sympy

from myosat.interchange.laws import nought, positive
from myosat.interchange.library import libsbml
from myosat.interchange.names import TIME

NO_UNIT = "dimensionless"
#: Laws that MathML has itself.
BUILT_IN = ("exp",)


def node(expression: Any) -> Any:
    """The tree of an expression."""
    return _node(sympy.sympify(expression))


def function_node(arguments: Sequence[Any], value: Any) -> Any:
    """The tree of a function of the arguments."""
    sbml = libsbml()
    made = sbml.ASTNode(sbml.AST_LAMBDA)
    for argument in arguments:
        bound = _name(argument.name)
        made.addChild(bound)
        bound.setBvar()
    made.addChild(node(value))
    return made


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
        quantity = expression.args[0]
        return _apply(sbml.AST_FUNCTION_MAX, [_zero(quantity), _node(quantity)])
    if isinstance(expression, nought):
        return _zero(expression.args[0])
    types = {
        sympy.log: sbml.AST_FUNCTION_LN,
        sympy.Max: sbml.AST_FUNCTION_MAX,
        sympy.And: sbml.AST_LOGICAL_AND,
        sympy.Ge: sbml.AST_RELATIONAL_GEQ,
        sympy.Gt: sbml.AST_RELATIONAL_GT,
        sympy.Le: sbml.AST_RELATIONAL_LEQ,
        sympy.Lt: sbml.AST_RELATIONAL_LT,
    }
    children = [_node(argument) for argument in expression.args]
    if expression.func.__name__ in BUILT_IN:
        return _apply(sbml.AST_FUNCTION_EXP, children)
    if expression.func in types:
        return _apply(types[expression.func], children)
    made = _apply(sbml.AST_FUNCTION, children)  # a law
    made.setName(expression.func.__name__)
    return made


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


def _zero(quantity: Any) -> Any:
    return _apply(libsbml().AST_TIMES, [_number(sympy.Integer(0)), _node(quantity)])


def _sum(expression: Any) -> Any:
    sbml = libsbml()
    terms = expression.as_ordered_terms()
    added = [_node(term) for term in terms if not term.could_extract_minus_sign()]
    taken = [_node(-term) for term in terms if term.could_extract_minus_sign()]
    if not added:
        return _apply(sbml.AST_MINUS, [_joined(sbml.AST_PLUS, taken)])
    return reduce(lambda left, right: _apply(sbml.AST_MINUS, [left, right]), taken, _joined(sbml.AST_PLUS, added))


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
