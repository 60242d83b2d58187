"""Parameter files: nothing enters without value, unit, meaning, prior, source and grade."""

import pytest

from myosat.errors import InputError
from myosat.kernel.parameters import load_parameters

GOOD = """
[k]
symbol = "k"
value = "2 1/hour"
meaning = "a rate"
prior = "lognormal 0.2"
source = "assumed"
grade = "assumed"

[[k.variant]]
sex = "female"
value = "3 1/hour"
source = "assumed"
grade = "assumed"

[[k.variant]]
sex = "female"
species = "human"
value = "4 1/hour"
source = "assumed"
grade = "assumed"
"""


def read(tmp_path, text):
    file = tmp_path / "p.toml"
    file.write_text(text)
    return load_parameters([file])


def test_values_are_canonical_and_the_most_specific_variant_wins(tmp_path):
    table = read(tmp_path, GOOD)
    assert (table["k"].value, table["k"].unit) == (48.0, "1/day")
    assert table.for_subject(sex="male", species="human")["k"].value == 48.0
    assert table.for_subject(sex="female", species="mouse")["k"].value == 72.0
    assert table.for_subject(sex="female", species="human")["k"].value == 96.0


@pytest.mark.parametrize("field", ["symbol", "value", "meaning", "prior", "source", "grade"])
def test_each_of_the_six_is_needed(tmp_path, field):
    lines = GOOD.split("[[k.variant]]")[0].splitlines()
    text = "\n".join(line for line in lines if not line.startswith(field))
    with pytest.raises(InputError, match=f"has no {field}"):
        read(tmp_path, text)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('grade = "assumed"', 'grade = "hearsay"', "grade 'hearsay'"),
        ('prior = "lognormal 0.2"', 'prior = "round"', "prior 'round'"),
        ('value = "2 1/hour"', 'value = "2 parsecs"', "parsecs"),
        ('symbol = "k"', 'symbol = "k"\ncolour = "red"', "unknown field 'colour'"),
        ('sex = "female"\nvalue', "value", "needs a selector"),
        ('value = "3 1/hour"', 'value = "3 day"', "one unit for all variants"),
    ],
)
def test_faults_are_told_with_file_and_line(tmp_path, old, new, message):
    with pytest.raises(InputError, match=message) as caught:
        read(tmp_path, GOOD.replace(old, new, 1))
    assert "p.toml" in str(caught.value)


def test_all_faults_at_once(tmp_path):
    text = GOOD.replace("assumed", "x").replace("[k]", "[k]", 1) + '\n[j]\nvalue = "1"\n'
    with pytest.raises(InputError) as caught:
        read(tmp_path, text)
    assert "j" in str(caught.value)
    assert "k" in str(caught.value)
