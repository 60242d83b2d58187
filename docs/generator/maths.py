"""Formulas as MathML, which browsers draw themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NoReturn

from docutils import nodes
from latex2mathml.converter import convert

#: The longest line of a formula, in letters as they are seen, more or less.
LONGEST = 70
_MARK = re.compile(r"\\left|\\right|[{}]| [+-] | \\cdot ")
_UNSEEN = re.compile(r"\\(?:mathrm|operatorname|left|right|cdot|frac)|[{}\\_^ ]")


def broken(left: str, right: str) -> str:
    """An equation, in lines that end before a sum or product where it is long."""
    lines = [""]
    for part in _parts(right):
        longer = f"{lines[-1]}{part}"
        if lines[-1].strip() and len(_UNSEEN.sub("", longer)) > LONGEST:
            lines.append(part)
        else:
            lines[-1] = longer
    if len(lines) == 1:
        return f"{left} = {right}"
    rows = r" \\ & \quad ".join(lines)
    return rf"\begin{{split}} {left} & = {rows} \end{{split}}"


def _parts(text: str) -> Iterator[str]:
    """A formula cut before each + , - and dot that no bracket holds."""
    depth, start = 0, 0
    for mark in _MARK.finditer(text):
        found = mark[0].strip()
        if found in ("{", r"\left"):
            depth += 1
        elif found in ("}", r"\right"):
            depth -= 1
        elif depth == 0:
            yield text[start : mark.start()]
            start = mark.start()
    yield text[start:]


def inline(translator: Any, node: Any) -> NoReturn:
    """Write a formula in a line of text."""
    translator.body.append(convert(node.astext()))
    raise nodes.SkipNode


def block(translator: Any, node: Any) -> NoReturn:
    """Write a formula that stands alone."""
    translator.body.append(f'<div class="formula">{convert(node.astext(), display="block")}</div>\n')
    raise nodes.SkipNode
