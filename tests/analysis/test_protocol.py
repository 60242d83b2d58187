"""The protocol of the calibration: nothing moved since it was frozen, and the rule of the split holds."""

from myosat.analysis.protocol import differences, protocol, shipped
from myosat.analysis.target_rows import Source


def test_no_target_has_moved_since_the_protocol_was_frozen() -> None:
    """Split, measure, range, unit and weight of every shipped target, and the rule that splits papers."""
    assert differences(shipped()) == []


def test_a_moved_tolerance_or_split_is_told() -> None:
    """The comparison can fail."""
    from dataclasses import replace

    first, *rest = (target for target in shipped() if isinstance(target.observed, float))
    wider = replace(first.range, high=first.range.high * 2 + 1)
    other = "validation" if first.split == "calibration" else "calibration"
    told = "\n".join(differences([replace(first, range=wider, split=other), *rest]))
    assert f"{first.id}: high was" in told and f"{first.id}: split was" in told
    measure = replace(first, by_construction=not first.by_construction, readout="force", statistic="ratio")
    told = "\n".join(differences([measure, *rest]))
    assert f"{first.id}: given was" in told and f"{first.id}: measure was" in told


def test_papers_are_split_by_name_by_use_and_by_hash() -> None:
    """Named papers validate, quoted ones calibrate, what the project asks of itself calibrates."""
    rules = protocol()
    assert rules.named.isdisjoint(rules.quoted)
    for key in rules.named:
        assert rules.split(Source("A paper", None, key, None)) == "validation"
    for key in rules.quoted:
        assert rules.split(Source("A paper", None, key, None)) == "calibration"
    assert rules.split(Source("requirement", None, None, None, "requirement")) == "calibration"
    some = [rules.split(Source("A paper", f"10.1000/{number}", None, None)) for number in range(600)]
    assert 150 < some.count("validation") < 250  # one in three


def test_there_is_enough_evidence_of_every_kind() -> None:
    """At least 150 targets from at least 60 papers, both splits sized, in every block."""
    targets = shipped()
    papers = {t.source.key for t in targets if t.source.block != "requirement"}
    assert len(targets) >= 150 and len(papers) >= 60
    for block in ("mouse regeneration", "human ageing", "interventions"):
        for split in ("calibration", "validation"):
            assert any(t.sized and t.split == split and t.source.block == block for t in targets)
