"""The figures that there are: what each shows, how to read it, and what it can be drawn from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FigureSpec:
    """What a figure shows and what it can be drawn from.

    Attributes
    ----------
    title
        What it shows, in a few words; the message over a drawn figure comes from the data.
    caption
        How to read it.
    models
        The models it fits.
    least, most
        How many results it takes. Of several, the last is the comparator.
    paired
        Whether it measures each result against its comparator.
    graded
        Whether it has the cut-offs of a criterion of sarcopenia.
    sets
        How it shows parameter sets: as "bands", as "lines", or "not" at all.
    """

    name: str
    title: str
    caption: str
    models: tuple[str, ...] = ("full", "core")
    least: int = 1
    most: int = 1
    paired: bool = False
    graded: bool = False
    sets: str = "bands"


_ALL = (
    FigureSpec(
        "lineage",
        "Satellite cells and fibre nuclei over time",
        "Above: quiescent (Pax7+ MyoD-), activated (Pax7+ MyoD+) and differentiating (MyoG+) cells, on a "
        "logarithmic axis. Below: nuclei in fibres, and necrotic nuclei that await clearance.",
    ),
    FigureSpec(
        "immune",
        "Who comes when after an injury",
        "Each row has its own scale; a dot marks its peak. In the full model the lowest row is M1/(M1+M2), "
        "with a dot where it falls below one half. After a single injury the time axis ends when all rows "
        "are back within 5 % of their rise; the data cover the whole run.",
    ),
    FigureSpec(
        "fibres",
        "Fibre area, nuclei, mass and force",
        "Mean cross-sectional area of all fibres and of regenerated ones (the dashed line is the start); "
        "nuclei in intact fibres, in regenerating fibres, and necrotic, one upon the other; mass and force "
        "as shares of their start; regenerated (centrally nucleated) and denervated fibres as shares of all.",
        ("full",),
    ),
    FigureSpec(
        "life_course",
        "Mass, strength, cells, NAD+ and inflammation over a life",
        "Against age: lean mass and voluntary strength, and muscle NAD+ and mitochondria, as shares of their "
        "start; Pax7+ cells per section of a slow and of a fast fibre; circulating IL-6. Of a person also "
        "grip strength and lean mass of the limbs over height squared, each with its cut-off for sarcopenia, "
        "and shaded where it is beyond that.",
        ("full",),
        graded=True,
    ),
    FigureSpec(
        "training_response",
        "The response to training by fibre type",
        "Change from the start: area of fast and of slow fibres, Pax7+ cells per section of each, voluntary "
        "strength of the studied muscle and lean mass of the body. Each panel has its own scale.",
        ("full",),
    ),
    FigureSpec(
        "function_against_mass",
        "Function against mass",
        "Each path goes from the open dot, the start, to the square, the end; small dots are at even times, "
        "or ages in a run of over five years. Under the dashed line function has lost more than mass, or "
        "gained less. Of people: voluntary strength of the thigh and lean mass of the body; of mice: force "
        "and mass of the studied muscle.",
        ("full",),
        most=7,
        sets="lines",
    ),
    FigureSpec(
        "dose_response",
        "The effect of each dose",
        "Change at the end against the same subject without the intervention: mass and strength, and the two "
        "other readouts that move most. Each panel has its own scale.",
        ("full",),
        least=2,
        most=9,
        paired=True,
    ),
    FigureSpec(
        "what_if",
        "Scenarios against their comparator",
        "Curves: each scenario and, dashed, the comparator; of people strength and lean mass, and the two "
        "other series that move most. Bars: change against the comparator at the end of the time they "
        "share. Open dots: the largest difference on the way. Both are shares of the comparator at that end, "
        "cut at 200 %; of subjects of different sex or species, differences between shares of the own start.",
        least=2,
        most=7,
        paired=True,
    ),
    FigureSpec(
        "flux",
        "Who becomes whom, and how much",
        "Arrows are as wide as the number of cells or nuclei per mm³ that moved over the whole run, which "
        "stands beside them; dotted arrows: less than one half. In the boxes: content at the start, before "
        "any injury, and at the end. Lost: death, senescence and ablation.",
        sets="not",
    ),
    FigureSpec(
        "phase",
        "Phase portrait of the core model",
        "The path of the muscle through quiescent and activated cells. The grey flow and the dashed lines, "
        "on which one kind of cell neither grows nor shrinks, hold for the moment of the yellow dot: all "
        "other states are kept at their values then.",
        ("core",),
        sets="lines",
    ),
)
#: Every figure by name.
FIGURES: dict[str, FigureSpec] = {spec.name: spec for spec in _ALL}
