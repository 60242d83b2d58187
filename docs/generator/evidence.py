"""The evidence: targets by paper and split, what the calibration split makes of them, and the claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from myosat.analysis import targets as evidence
from myosat.analysis.claim_rows import load_all
from myosat.analysis.outcomes import figure, wanted_text
from myosat.analysis.protocol import protocol
from myosat.analysis.target_file import BLOCKS, SPLITS
from myosat.analysis.target_rows import Target
from myosat.analysis.targets import TargetFile

from . import results
from .pages import Pages, code, link, plain, table, tree
from .results import Data


def write(pages: Pages) -> None:
    """Pages of targets by block, of claims, and the tables that other pages include."""
    files = evidence.load_all(evidence.shipped())
    found = results.targets()
    outcomes = {one["name"]: one for one in found["targets"]} if found else {}
    blocks = [block for block in BLOCKS if any(file.source.block == block for file in files)]
    for block in blocks:
        own = [file for file in files if file.source.block == block]
        pages.write(f"evidence/{_name(block)}", _block(block, own, outcomes))
    pages.write("parts/targets", _counts(files, blocks))
    pages.write("parts/split", _split())
    pages.write("parts/score", _scores(found))
    pages.write("parts/misses", _misses(outcomes.values()))
    ledger = results.claims()
    pages.write("parts/claims_score", _claims_score(ledger))
    pages.write("parts/claims_wrong", _claims_wrong(ledger))
    pages.write("claims", _claims(ledger))


def _name(block: str) -> str:
    return block.replace(" ", "_")


def _block(block: str, files: Iterable[TargetFile], outcomes: Mapping[str, Data]) -> str:
    told = [_RESULTS] if outcomes else []
    told += [_WITHOUT] if outcomes and results.wanted() != "all" else []
    parts = [f"# Targets: {plain(block)}\n", " ".join(told), ""]
    for file in files:
        source = file.source
        doi = f" <https://doi.org/{source.doi}>" if source.doi else ""
        grade = f" ({source.grade})" if source.grade else ""
        head = f"## {plain(source.key or source.citation)}\n\n{plain(source.citation)}.{doi}{grade}\n"
        rows = [_row(one, outcomes.get(one.id)) for one in file.targets]
        heads = ("target", "scenario", "readout", "statistic", "wanted", "split", "the model", "")
        parts.append(f"{head}\n{table(heads, rows)}")
    return "\n".join(parts)


_RESULTS = "What the model gives is of the package as it was built with this page."
_WITHOUT = "Targets of the validation split judge, and are shown without what it gives."


def _row(target: Target, outcome: Data | None) -> tuple[str, ...]:
    readout = target.readout if target.per is None else f"{target.readout} / {target.per}"
    against = f" against {code(target.comparator.name)}" if target.comparator else ""
    when = "" if target.ask.time is None else f" on day {target.ask.time:.6g}"
    cells = (
        plain(target.name),
        f"{code(target.case.name)}{against}",
        code(readout),
        f"{code(target.statistic)}{when}",
        plain(wanted_text(target)),
        target.split,
    )
    if outcome is None:
        return (*cells, "", "")
    predicted = outcome["predicted"]
    unit = "" if target.unit == "1" else f" {target.unit}"
    told = "none" if predicted is None else f"{figure(predicted)}{unit}"
    return (
        *cells,
        plain(told),
        {"pass": "met", "input": "given"}.get(outcome["result"], f"**{outcome['result']}**"),
    )


def _counts(files: Iterable[TargetFile], blocks: Iterable[str]) -> str:
    every = [one for file in files for one in file.targets]
    papers = {split: {one.file for one in every if one.split == split} for split in SPLITS}
    rows = []
    for block in blocks:
        counted = Counter(one.split for one in every if one.source.block == block)
        rows.append(
            (f"[{plain(block)}](/generated/evidence/{_name(block)}.md)", *(str(counted[s]) for s in SPLITS))
        )
    total = ("all", *(str(sum(one.split == split for one in every)) for split in SPLITS))
    files_row = ("papers and requirements", *(str(len(papers[split])) for split in SPLITS))
    names = tree("Targets", (f"/generated/evidence/{_name(block)}" for block in blocks))
    return f"{table(('targets of', *SPLITS), [*rows, total, files_row])}\n{names}"


def _split() -> str:
    rules = protocol()
    quoted, named = (", ".join(map(link, sorted(names))) for names in (rules.quoted, rules.named))
    return (
        f"One paper in {rules.one_in} validates, by the hash of its DOI. {len(rules.quoted)} calibrate "
        "because they were quoted where the model was designed, or used to build it before a fit: "
        f"{quoted}. {len(rules.named)} validate because they were named for it from the start: {named}. "
        "A paper without a DOI goes by its key.\n"
    )


def _scores(found: Data | None) -> str:
    if found is None:
        return "This page was built without results; `make docs` runs them.\n"
    parts = []
    for split, score in found["score"].items():
        rows = [("sized targets", *_tally(score)), ("of these, of papers", *_tally(score["papers"]))]
        rows.append(("of papers that no file of the model cites", *_tally(score["unread"])))
        rows.append(("directions and nulls", *_tally(score["signs"])))
        rows.append(("of papers that no file of the model cites", *_tally(score["unread_signs"])))
        rows.append(("sized, by a model in which nothing changes", *_tally(score["still"])))
        rows.append(("directions and nulls, by the same", *_tally(score["still_signs"])))
        rows += [(f"block {plain(name)}, sized", *_tally(one)) for name, one in score["blocks"].items()]
        parts.append(table((f"{split} split", "within tolerance", "nRMSE"), rows))
        parts += [f"{text[0].upper()}{text[1:]}.\n" for text in score["wanted"]]
    for cells in found["cells"]:
        study = f"{link(cells['name'])} ({cells['split']})"
        parts.append(f"Single-cell fractions of {study}: nRMSE {cells['nrmse']:.2f}.\n")
    return "\n".join(parts)


def _tally(one: Data) -> tuple[str, str]:
    nrmse = one.get("nrmse")
    share = f" ({100 * one['within'] / one['n']:.0f} %)" if one["n"] else ""
    return f"{one['within']} of {one['n']}{share}", "" if nrmse is None else f"{nrmse:.2f}"


def _misses(outcomes: Iterable[Data]) -> str:
    missed = [one for one in outcomes if one["result"] in ("miss", "failed")]
    if not missed:
        return "None is shown: this page was built without results.\n"
    rows = [
        (plain(one["name"]), plain(_wanted(one)), plain(_got(one)), plain(one["reason"] or one["detail"]))
        for one in sorted(missed, key=lambda one: (BLOCKS.index(one["block"]), one["name"]))
    ]
    return table(("target", "wanted", "the model", "why"), rows)


def _wanted(one: Data) -> str:
    unit = "" if one["unit"] == "1" else f" {one['unit']}"
    if one["observed"] is not None:
        text = one["observed"] if isinstance(one["observed"], str) else f"{figure(one['observed'])}{unit}"
        return f"{text} ± {figure(one['tolerance'])}{unit}" if not isinstance(one["observed"], str) else text
    ends = [figure(one[key]) if one[key] is not None else "" for key in ("low", "high")]
    return f"{' to '.join(filter(None, ends))}{unit}"


def _got(one: Data) -> str:
    unit = "" if one["unit"] == "1" else f" {one['unit']}"
    return "none" if one["predicted"] is None else f"{figure(one['predicted'])}{unit}"


def _claims_score(ledger: Data | None) -> str:
    if ledger is None:
        return "This page was built without results; `make docs` runs them.\n"
    c = ledger["claims"]
    rows = [
        ("follow from two processes or more", f"{c['emergent_right']} of {c['emergent']}"),
        ("follow from the lever's own process", f"{c['by_construction_right']} of {c['by_construction']}"),
        ("ask for no change, where something else has to move", f"{c['nulls_right']} of {c['nulls']}"),
        ("ask for no change that a trial saw", f"{c['nulls_by_data_right']} of {c['nulls_by_data']}"),
    ]
    return (
        f"Of the {c['total']} statements {c['carried']} are carried by something in the model, and "
        f"{c['outside']} lie outside it. They have {c['checks']} checks, of which {c['right']} are right.\n\n"
        f"{table(('checks that', 'right'), rows)}"
    )


def _claims_wrong(ledger: Data | None) -> str:
    if ledger is None:
        return ""
    rows = []
    for text in ledger["wrong"]:
        claim, _, rest = str(text).partition(", ")
        what, _, statement = rest.partition(" (")
        rows.append((claim, plain(statement.removesuffix(")")), plain(what)))
    return table(("claim", "it says", "check, and what the model does"), rows)


def _claims(ledger: Data | None) -> str:
    from myosat.analysis.claims import carrier

    found = load_all(known=carrier)
    rows = [(str(one.number), plain(one.statement), _carried(one.carried_by, one.outside)) for one in found]
    listed = table(("claim", "statement", "carried by, or why it lies outside"), rows)
    return f"# Statements of the source reviews\n\n{_CLAIMS}\n\n{_claims_score(ledger)}\n{listed}"


def _carried(carriers: Iterable[str], outside: str | None) -> str:
    return plain(f"Outside: {outside}") if outside is not None else ", ".join(map(code, carriers))


_CLAIMS = """The project began with two reviews. Each of their statements stands here with what carries
it in the model, or why it lies outside; where a statement can be checked, `myosat validate --claims`
does so. The sizes of many links were raised until such checks passed, so this shows that the model can
hold the statements together, not that it predicts them. What it gets wrong: [](/known_faults.md)."""
