"""The niche: fibro-adipogenic progenitors, matrix, and blood supply."""

from myosat.biology.lineage import cycling
from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import remaining, saturating

niche = Module("niche", "Progenitors, matrix and perfusion")

fap = niche.state(
    "fap",
    "cell/mm^3",
    "fibro-adipogenic progenitors",
    symbol="B",
    scale=1e3,
    rest="fap_rest",
)
matrix = niche.state("matrix", "1", "extracellular matrix, relative to young", symbol="X_m", scale=1.0)
muscle_fat = niche.state(
    "muscle_fat",
    "1",
    "fat within the muscle, as a share of its volume",
    symbol="X_f",
    scale=0.1,
    rest="muscle_fat_rest",
)
perfusion = niche.state(
    "perfusion", "1", "perfused capillaries, relative to uninjured", symbol="V_p", scale=1.0
)

niche.balance("fap_death_rate", "1/day", "death of progenitors at rest", symbol="d_B", guess=0.3)


niche.lever("niche.fgf7", "add", "1", "FGF7 given, relative to the support of progenitors at rest")


@niche.process(fap >> 2 * fap, kind="division", lever="niche.fap_growth")
def fap_growth(
    k_fap_turnover,
    k_fap_growth,
    damage,
    K_fap_growth,
    fap_growth_by_resolution,
    resolution_drive,
    fap,
):
    """Progenitors divide slowly at rest, fast after damage, and under IL-4 and TGF-beta."""
    by_damage = k_fap_growth * saturating(damage, K_fap_growth)
    return (k_fap_turnover + by_damage + fap_growth_by_resolution * resolution_drive) * fap


@niche.process(fap >> nothing, kind="death", lever="niche.fap_apoptosis")
def fap_apoptosis(fap_death_rate, fap, fap_rest, fap_apoptosis_by_tnf, acute_inflammation):
    """Progenitors in excess die, more so under TNF."""
    return fap_death_rate * fap / fap_rest * fap * (1 + fap_apoptosis_by_tnf * acute_inflammation)


@niche.signal("1")
def fap_support(fap, fap_rest, fap_mitogen_share, niche_fgf7):
    """Factors from progenitors (FGF7 and others) that help division, relative to rest."""
    return 1 - fap_mitogen_share + fap_mitogen_share * (2 * saturating(fap, fap_rest) + niche_fgf7)


@niche.process(nothing >> matrix, kind="secretion", lever="niche.fibrosis")
def matrix_deposition(
    k_matrix,
    fap,
    fap_rest,
    matrix_by_fap,
    chronic_exposure,
    matrix_by_exposure,
    muscle_fill,
    matrix_by_void,
):
    """Progenitors, chronic exposure and empty sheaths lay down matrix."""
    return k_matrix * (
        1
        + matrix_by_fap * (fap / fap_rest - 1)
        + matrix_by_exposure * (chronic_exposure - 1)
        + matrix_by_void * remaining(muscle_fill, 1)
    )


niche.first_order("matrix_turnover", matrix >> nothing, "k_matrix", "Matrix is turned over.", kind="decay")


@niche.process(nothing >> muscle_fat, kind="influx", lever="niche.adipogenesis")
def adipogenesis(
    k_muscle_fat,
    muscle_fat_rest,
    fap,
    fap_rest,
    fat_by_senescence,
    senescent_load,
    senescent_load_rest,
    fat_by_idleness,
    idleness,
    K_adipogenesis_pgc1a,
    pgc1a,
):
    """Progenitors turn into fat cells, more where senescent cells gather and use or PGC-1a is missing."""
    held = (1 + K_adipogenesis_pgc1a) / (K_adipogenesis_pgc1a + pgc1a)
    basal = k_muscle_fat * muscle_fat_rest * fap / fap_rest * held
    return basal + fat_by_senescence * (senescent_load - senescent_load_rest) + fat_by_idleness * idleness


niche.first_order(
    "fat_turnover",
    muscle_fat >> nothing,
    "k_muscle_fat",
    "Fat cells of muscle are turned over.",
    kind="decay",
)


@niche.process(nothing >> perfusion, kind="change")
def capillary_regrowth(k_perfusion, perfusion):
    """Capillaries grow back."""
    return k_perfusion * (1 - perfusion)


@niche.signal("1")
def perfusion_supply(perfusion, K_perfusion):
    """Supply of growing and dividing cells; it saturates in perfusion."""
    return (1 + K_perfusion) * saturating(perfusion, K_perfusion)


@niche.signal("1")
def fusion_guidance(matrix, K_matrix_fusion):
    """Guidance of fusion by the lamina, lost as matrix stiffens."""
    return (1 + K_matrix_fusion) / (K_matrix_fusion + matrix)


niche.instant(
    "vessel_injury", perfusion >> nothing, "vessel", "The injury destroys capillaries.", event="injury"
)


@niche.impulse(nothing >> matrix, event="injury")
def lamina_rupture(lamina, matrix_by_rupture):
    """A torn lamina is bridged by matrix."""
    return matrix_by_rupture * lamina


fibrogenesis = Module("fibrogenesis", "Satellite cells that go astray; per fibre type")


@fibrogenesis.process(cycling >> fap, lever="msc.fibrogenic")
def fibrogenic_conversion(k_fibrogenic, wnt, chronic_exposure, cycling):
    """Under excess Wnt in an inflamed niche some cycling cells turn into fibrogenic ones."""
    excess = wnt - 1 + remaining(wnt, 1)
    inflamed = chronic_exposure - 1 + remaining(chronic_exposure, 1)
    return k_fibrogenic * excess * inflamed * cycling
