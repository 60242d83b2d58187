"""Reading TOML safely, and finding the line of a key."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myosat.errors import InputError
from myosat.kernel import datafile

TEXT = """\
# a comment
title = "x"
"a b".c = 3
[subject]
age = "3 months"   # with [brackets] = "in" {a} 'comment'
history = {a = "b", c.d = 3}
[[event]]
at = [1, 2,
  {x = 3}]
[[event]]
at = 2
[event.sub.'x"y']
z = 1
[[interventions.nr]]
dose = "3"
"""


@pytest.mark.parametrize(
    ("field", "line"),
    [
        ((), 1),
        (("title",), 2),
        (("a b", "c"), 3),
        (("subject",), 4),
        (("subject", "age"), 5),
        (("subject", "history", "c", "d"), 6),
        (("event",), 7),
        (("event", 0, "at", 2, "x"), 9),
        (("event", 1), 10),
        (("event", 1, "at"), 11),
        (("event", 1, "sub", 'x"y', "z"), 13),
        (("interventions", "nr", 0, "dose"), 15),
        (("interventions", "nr", 0, "stop"), 14),
        (("subject", "history.c.d"), 6),
        (("nowhere", "at", "all"), 1),
    ],
)
def test_lines(field: datafile.Field, line: int) -> None:
    assert datafile.parse(TEXT).line(field) == line


def test_an_empty_file_is_a_valid_empty_document(tmp_path: Path) -> None:
    path = tmp_path / "empty.toml"
    path.write_text("")
    document = datafile.read(path)
    assert document.data == {}
    assert document.line(("title",)) is None


def test_a_byte_order_mark_and_windows_lines_are_accepted(tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")
    document = datafile.read(path)
    assert document.data == {"a": 1, "b": 2}
    assert document.line(("b",)) == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = 1\na = 2", r"f\.toml:2: a: duplicate key: it is set above already"),
        ("a = {b = 1, b = 2}", r"f\.toml:1: a: duplicate key"),
        ("[a]\n[b]\n[a]", r"f\.toml:3: \[a\]: duplicate table: it is declared above already"),
        ("a = 1\n[[a]]", r"f\.toml:2: .*duplicate key"),
        ("a = 1\nb = = 2", r"f\.toml:2: is not valid TOML: invalid value"),
        ("a = 1 2", r"f\.toml:1: is not valid TOML: expected newline"),
        ("a = 1\nb = '''", r"f\.toml:2: is not valid TOML"),
        ('a = "\x01"', r"f\.toml:1: is not valid TOML: illegal character '\\x01'"),
        ("a = 1\nb = " + "9" * 5000, r"f\.toml:2: the whole number is too large; allowed: 64-bit"),
        ("a = 1\nb = [0x" + "f" * 5000 + "]", r"f\.toml:2: b\.0: the whole number is too large"),
        ("a = " + "[" * 10_000 + "]" * 10_000, r"f\.toml:1: .*nested too deep.*allowed: 64 levels"),
        ("x = 1\na = " + "[" * 10_000, r"f\.toml:2: .*nested too deep, or brackets are not closed"),
        ("a = " + "{a = " * 10_000 + "1" + "}" * 10_000, r"f\.toml:1: .*nested too deep"),
        ("x = 1\n" + ".".join("a" * 10_000) + " = 1", r"f\.toml:2: .*nested too deep"),
        ("[" + " . ".join("a" * 10_000) + "]", r"f\.toml:1: .*nested too deep"),
        ('"' * 999_999, r"f\.toml:1: is not valid TOML"),
        ('"""' + '\\"' * 400_000, r"f\.toml:1: is not valid TOML"),
        ("'" * 999_998, r"f\.toml:1: is not valid TOML"),
    ],
)
def test_bad_text_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        datafile.parse(text, "f.toml")


def test_brackets_in_strings_are_not_nesting() -> None:
    text = f"a = \"{'[' * 100}\"\nb = '''\n{'{' * 100}'''\n# {'[' * 100}\nc = \"x.{'y.' * 100}\""
    assert set(datafile.parse(text).data) == {"a", "b", "c"}


def test_sixty_four_levels_are_allowed() -> None:
    assert datafile.parse("a = " + "[" * 64 + "]" * 64).data


def test_a_missing_file() -> None:
    with pytest.raises(InputError, match=r"nowhere\.toml: there is no such file"):
        datafile.read("nowhere.toml")


def test_a_directory(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a directory, not a file"):
        datafile.read(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="is not a regular file"):
        datafile.read(tmp_path / "pipe")


def test_a_file_of_100_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.toml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(InputError, match=r"is too large: 100 MB; allowed: up to 1 MB"):
        datafile.read(path)


def test_a_binary_file(tmp_path: Path) -> None:
    path = tmp_path / "binary.toml"
    path.write_bytes(bytes(range(256)))
    with pytest.raises(InputError, match="is a binary file, not TOML text"):
        datafile.read(path)


def test_text_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "latin.toml"
    path.write_bytes("a = 1\nb = 'é'".encode("latin-1"))
    with pytest.raises(InputError, match=r"latin\.toml:2: is not UTF-8 text"):
        datafile.read(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.toml"
    path.write_text("a = 1")
    path.chmod(0)
    with pytest.raises(InputError, match="cannot be read: Permission denied"):
        datafile.read(path)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("a\0b", r"a\\x00b: cannot be read: a null character in the path"),
        ("x" * 5000, "cannot be read: File name too long"),
        (f"{__file__}/x", "cannot be read: Not a directory"),
    ],
)
def test_an_impossible_path(path: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        datafile.read(path)


@given(st.text(alphabet=st.sampled_from("ab.=[]{}\"'\\#,\n 1-"), max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        document = datafile.parse(text)
    except InputError as error:
        assert str(error).startswith("<text>:")
        return
    for key in document.data:
        assert document.line((key,)) is not None
