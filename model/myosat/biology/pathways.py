"""Signalling pathways of satellite cells by name, so that one can be held or silenced alone.

Each is 1 in young muscle at rest. Notch differs between fibre types and stands in `lineage`; AMPK and
PGC-1a belong to metabolism and stand in `nad`. What a pathway does is declared where it acts.
"""

from myosat.kernel.declare import Module
from myosat.kernel.laws import hill, remaining, saturating

pathways = Module("pathways", "Signalling pathways of satellite cells")

for _id, _name in (
    ("wnt", "Wnt signalling"),
    ("mtorc1", "mTORC1 of satellite cells and fibres"),
    ("mtorc2", "mTORC2"),
    ("foxo3", "FOXO3 of satellite cells"),
    ("p38", "p38 MAP kinase"),
    ("jak_stat", "JAK/STAT signalling"),
    ("fgf2", "FGF2 of the niche"),
    ("gli3", "the repressor GLI3"),
    ("taz", "TAZ"),
):
    pathways.lever(f"pathway.{_id}", "scale", "1", f"multiplies {_name}")


pathways.lever("nutrition.leucine", "add", "1", "leucine eaten, relative to the habitual amount; -1 is none")
pathways.lever("nutrition.glutamine", "add", "1", "glutamine supplied, relative to the habitual amount")
pathways.lever("nutrition.methyl_donor", "add", "1", "methyl donors eaten, relative to the habitual amount")
pathways.lever("pathway.exercise_response", "scale", "1", "multiplies what training adds to signals")


@pathways.signal("1")
def gli3(pathway_gli3):
    """GLI3 repressor at the primary cilium, which keeps cells deeply quiescent."""
    return pathway_gli3


@pathways.signal("1")
def glutamine(nutrition_glutamine, K_glutamine, chronic_exposure):
    """Glutamine that satellite cells get relative to young: chronic inflammation takes some of it."""
    return (1 + nutrition_glutamine) * (1 + K_glutamine) / (K_glutamine + chronic_exposure)


@pathways.signal("1")
def amino_signal(nutrition_leucine, glutamine, K_amino):
    """Leucine and glutamine as satellite cells feel them, relative to young; it saturates."""
    return (1 + K_amino) * saturating((1 + nutrition_leucine) * glutamine, K_amino)


@pathways.signal("1")
def m6a(m6a_by_methyl, nutrition_methyl_donor, m6a_by_training, training_stimulus):
    """Methylation of messenger RNA (m6A) relative to young: methyl donors and training raise it."""
    return 1 + m6a_by_methyl * nutrition_methyl_donor + m6a_by_training * training_stimulus


@pathways.signal("1")
def mtorc1(
    pathway_mtorc1,
    mtorc1_by_alarm,
    alarm_drive,
    mtorc1_by_training,
    training_stimulus,
    mtorc1_without_gli3,
    gli3,
    mtorc1_by_amino,
    amino_signal,
):
    """mTORC1 of satellite cells: alarm, training, amino acids and loss of GLI3 raise it."""
    raised = mtorc1_by_alarm * alarm_drive + mtorc1_by_training * training_stimulus
    fed = 1 - mtorc1_by_amino + mtorc1_by_amino * amino_signal
    return pathway_mtorc1 * (1 + raised + mtorc1_without_gli3 * remaining(gli3, 1)) * fed


@pathways.signal("1")
def mtorc2(pathway_mtorc2):
    """mTORC2 of satellite cells, which self-renewal needs."""
    return pathway_mtorc2


@pathways.signal("1")
def foxo3(pathway_foxo3, mtorc1):
    """FOXO3 of satellite cells, which keeps quiescence; the growth signals that raise mTORC1 lower it."""
    return pathway_foxo3 * 2 / (1 + mtorc1)


@pathways.signal("1")
def p38(pathway_p38, p38_by_exposure, chronic_exposure, p38_by_acute, acute_inflammation, K_p38):
    """p38 of satellite cells: chronic exposure raises it, and TNF of acute inflammation."""
    chronic = p38_by_exposure * (chronic_exposure - 1)
    return pathway_p38 * (1 + chronic + p38_by_acute * hill(acute_inflammation, K_p38, 2))


@pathways.signal("1")
def jak_stat(pathway_jak_stat, jak_stat_by_exposure, chronic_exposure):
    """JAK/STAT of satellite cells: IL-6 of chronic inflammation raises it."""
    return pathway_jak_stat * (1 + jak_stat_by_exposure * (chronic_exposure - 1))


@pathways.signal("1", readout=True)
def fgf2(pathway_fgf2, fgf2_by_exposure, chronic_exposure):
    """FGF2 of the niche: aged fibres make more of it."""
    return pathway_fgf2 * (1 + fgf2_by_exposure * (chronic_exposure - 1))


@pathways.signal("1")
def wnt(pathway_wnt, wnt_by_exposure, chronic_exposure, wnt_by_resolution, resolution_drive):
    """Wnt of satellite cells: it rises when inflammation resolves, and with chronic exposure."""
    chronic = wnt_by_exposure * (chronic_exposure - 1)
    return pathway_wnt * (1 + chronic + wnt_by_resolution * resolution_drive)


@pathways.signal("1")
def taz(pathway_taz, taz_by_training, training_stimulus, pathway_exercise_response):
    """TAZ of satellite cells, through which they feel load."""
    return pathway_taz * (1 + taz_by_training * training_stimulus * pathway_exercise_response)
