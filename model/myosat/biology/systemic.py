"""The body around the muscle: senescent cells, circulating cytokine, and slow exposure to it."""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import saturating

systemic = Module("systemic", "Systemic inflammation and senescent load")

senescent_load = systemic.state(
    "senescent_load",
    "1",
    "senescent cells of the body, relative to young",
    symbol="S",
    scale=1.0,
    rest="senescent_load_rest",
)
systemic_inflammation = systemic.state(
    "systemic_inflammation",
    "pg/mL",
    "circulating inflammatory cytokine, as IL-6",
    symbol="L",
    scale=5.0,
    rest="systemic_inflammation_rest",
)
chronic_exposure = systemic.state(
    "chronic_exposure",
    "1",
    "slowly filtered systemic inflammation, relative to young",
    symbol="X",
    scale=1.0,
)

gut_leak = systemic.state(
    "gut_leak",
    "1",
    "leak of bacterial products from the gut, relative to young",
    symbol="G_l",
    scale=1.0,
    rest="one",
)

systemic.balance(
    "senescent_production",
    "1/day",
    "production of senescent cells at the reference age",
    symbol="\\eta",
    guess=0.03,
)
systemic.balance(
    "basal_cytokine_production",
    "pg/mL/day",
    "cytokine production from other sources",
    symbol="b_L",
    guess=1.0,
)
systemic.lever("immune.systemic", "scale", "1", "multiplies systemic cytokine production")
systemic.lever("gut.barrier", "add", "1", "strengthening of the gut's barrier, relative to its repair")
systemic.lever("nutrition.poor_diet", "add", "1", "inflammatory diet; 1 is a Western one")
systemic.lever("msc.senolysis", "add", "1/day", "clearance of senescent cells by a senolytic")


@systemic.process(nothing >> senescent_load, kind="influx", lever="msc.senescence")
def senescent_cell_production(senescent_production, senescent_production_ratio):
    """Senescent cells arise throughout the body in proportion to age."""
    return senescent_production * senescent_production_ratio


@systemic.process(senescent_load >> nothing, kind="decay")
def senescent_cell_removal(senescent_load, k_senescent_removal, K_senescent_removal):
    """Immune removal of senescent cells saturates."""
    return k_senescent_removal * saturating(senescent_load, K_senescent_removal)


systemic.first_order(
    "senolysis",
    senescent_load >> nothing,
    "msc_senolysis",
    "A senolytic clears senescent cells.",
    kind="decay",
)


@systemic.process(nothing >> systemic_inflammation, kind="secretion", lever="immune.systemic")
def cytokine_release(
    basal_cytokine_production,
    k_senescent_cytokine,
    senescent_load,
    k_nfkb_cytokine,
    nfkb_activity,
    k_cytokine_spill,
    acute_inflammation,
    k_fat_cytokine,
    relative_fat,
    k_gut_cytokine,
    gut_leak,
):
    """Senescent cells, PARP1-driven NF-kB, fat, the gut and spill from acute inflammation feed the blood."""
    return (
        basal_cytokine_production
        + k_senescent_cytokine * senescent_load
        + k_nfkb_cytokine * nfkb_activity
        + k_cytokine_spill * acute_inflammation
        + k_fat_cytokine * relative_fat
        + k_gut_cytokine * gut_leak
    )


@systemic.process(systemic_inflammation >> nothing, kind="decay")
def cytokine_clearance(
    k_cytokine_clearance,
    clearance_by_exercise,
    training_adaptation,
    endurance_adaptation,
    systemic_inflammation,
):
    """Circulating cytokine is cleared; regular exercise lowers it."""
    exercise = 1 + clearance_by_exercise * (training_adaptation + endurance_adaptation)
    return k_cytokine_clearance * exercise * systemic_inflammation


@systemic.process(nothing >> chronic_exposure, kind="change")
def exposure_filter(k_exposure, systemic_inflammation, systemic_inflammation_rest, chronic_exposure):
    """Tissues feel systemic inflammation only as its slow average."""
    return k_exposure * (systemic_inflammation / systemic_inflammation_rest - chronic_exposure)


@systemic.process(nothing >> gut_leak, kind="influx")
def gut_opening(k_gut, gut_leak_by_exposure, chronic_exposure, gut_leak_by_diet, nutrition_poor_diet):
    """Chronic inflammation and a poor diet open the gut's barrier."""
    return k_gut * (
        1 + gut_leak_by_exposure * (chronic_exposure - 1) + gut_leak_by_diet * nutrition_poor_diet
    )


@systemic.process(gut_leak >> nothing, kind="decay")
def gut_closing(k_gut, gut_barrier, K_gut_help, chronic_exposure, gut_leak):
    """The gut repairs its barrier; some bacteria and butyrate help, less where inflammation is chronic."""
    helped = gut_barrier * (1 + K_gut_help) / (K_gut_help + chronic_exposure)
    return k_gut * (1 + helped) * gut_leak
