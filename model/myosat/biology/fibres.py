"""Fibres: number with their nerve, area of intact and of regenerated fibres; per fibre type.

Area follows protein balance; nuclei set only a ceiling of about 1.4 young domains. A regenerated
fibre stays countable, as its central nuclei do in the mouse.
"""

from myosat.biology.myonuclei import myonuclei, regenerating_nuclei
from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import limited, remaining, saturating

fibres = Module("fibres", "Fibre number, innervation and area")

innervated = fibres.state(
    "innervated", "1", "innervated fibres, relative to young number", symbol="F", scale=1.0, rest="one"
)
denervated = fibres.state(
    "denervated", "1", "denervated living fibres, relative to young number", symbol="O", scale=1.0
)
area = fibres.state(
    "area", "um^2", "cross-sectional area of fibres that were never necrotic", symbol="a", scale=1e3
)
body_area = fibres.state(
    "body_area",
    "1",
    "area of fibres of this type in the rest of the body, relative to young",
    symbol="a_b",
    scale=1.0,
)
regenerated_area = fibres.state(
    "regenerated_area", "um^2", "cross-sectional area of regenerated fibres", symbol="a_r", scale=1e3
)
regenerated_share = fibres.state(
    "regenerated_share",
    "1",
    "share of fibres that have been necrotic, regrown or not",
    symbol="\\rho",
    scale=1.0,
)


@fibres.signal("1")
def sheaths(innervated, denervated):
    """Living fibres and with them sheaths, relative to young number."""
    return innervated + denervated


fibres.lever("fibre.foxo", "scale", "1", "multiplies proteolysis beyond that of young muscle in use")
fibres.lever("neural.central_nad", "scale", "1", "multiplies NAMPT of the hypothalamus")


@fibres.signal("1/day")
def reinnervation_rate(k_reinnervation, nerve_ageing, K_nerve_reinnervation):
    """Reinnervation per denervated fibre; it fails with the nerve's ageing."""
    return k_reinnervation * K_nerve_reinnervation / (K_nerve_reinnervation + nerve_ageing)


@fibres.signal("1/day")
def fibre_loss_rate(k_fibre_loss, nerve_ageing):
    """Loss of denervated fibres, rising with the nerve's ageing."""
    return k_fibre_loss * nerve_ageing


@fibres.process(innervated >> denervated, lever="fibre.denervation")
def denervation(denervation_hazard, nerve_ageing, nerve_upkeep, innervated):
    """Motor nerves let go of fibres with age, fewer where the muscle is used."""
    return denervation_hazard * nerve_ageing / nerve_upkeep * innervated


fibres.first_order(
    "reinnervation",
    denervated >> innervated,
    "reinnervation_rate",
    "Nerves take over denervated fibres.",
)
fibres.first_order(
    "fibre_loss",
    denervated >> nothing,
    "fibre_loss_rate",
    "Fibres that stay denervated are lost.",
    kind="death",
)


@fibres.process(nothing >> denervated, kind="influx")
def fibre_formation(k_fibre_formation, sheaths):
    """The places of lost fibres are slowly refilled by new ones, as yet without nerve."""
    return k_fibre_formation * (1 - sheaths)


@fibres.signal("1/day")
def loss_per_fibre(fibre_loss_rate, denervated, sheaths):
    """Loss of fibres relative to those alive; their satellite cells stay with the neighbours."""
    return fibre_loss_rate * denervated / sheaths


for _name, _nuclei in (
    ("nuclei_lost_with_fibres", myonuclei),
    ("regenerating_nuclei_lost_with_fibres", regenerating_nuclei),
):
    fibres.first_order(
        _name, _nuclei >> nothing, "loss_per_fibre", "The nuclei of a lost fibre go with it.", kind="death"
    )


@fibres.signal("1")
def systemic_synthesis(
    chronic_exposure,
    K_chronic_protein,
    idleness,
    area_lost_with_disuse,
    hormone_drive,
    food_drive,
    pathway_mtorc1,
    synthesis_lost_with_ampk,
    ampk,
    synthesis_by_central_nad,
    neural_central_nad,
    synthesis_by_irisin,
    irisin,
    synthesis_by_endurance,
    endurance_adaptation,
):
    """Protein synthesis (mTORC1) relative to young, all but local load."""
    chronic = (1 + K_chronic_protein) / (K_chronic_protein + chronic_exposure)
    braked = 1 / (1 + synthesis_lost_with_ampk * (ampk - 1 + remaining(ampk, 1)))
    use = 1 - area_lost_with_disuse * idleness
    central = 1 - synthesis_by_central_nad + synthesis_by_central_nad * neural_central_nad
    work = 1 + synthesis_by_endurance * endurance_adaptation
    tuned = central * (1 - synthesis_by_irisin + synthesis_by_irisin * irisin) * work
    return pathway_mtorc1 * chronic * use * hormone_drive * food_drive * braked * tuned


@fibres.signal("1", symbol="s")
def fibre_mtorc1(systemic_synthesis, area_by_training, training_adaptation, amino_supply):
    """Protein synthesis (mTORC1) relative to young, with load on the studied muscle."""
    return systemic_synthesis * (1 + area_by_training * training_adaptation * amino_supply)


@fibres.signal("1")
def fibre_notch(pathway_notch, ligand_by_exposure, chronic_exposure):
    """Notch inside fibres relative to young, which rises with age; that of satellite cells falls."""
    return pathway_notch * (1 + ligand_by_exposure * (chronic_exposure - 1))


@fibres.signal("1")
def inflammatory_proteolysis(proteolysis_by_exposure, chronic_exposure, proteolysis_by_notch, fibre_notch):
    """Proteolysis added by chronic inflammation and by Notch beyond that of the young."""
    inflamed = chronic_exposure - 1 + remaining(chronic_exposure, 1)
    return proteolysis_by_exposure * inflamed + proteolysis_by_notch * (
        fibre_notch - 1 + remaining(fibre_notch, 1)
    )


@fibres.signal("1", symbol="b")
def breakdown_drive(
    fibre_foxo,
    proteolysis_by_unloading,
    unloaded,
    proteolysis_by_nad_lack,
    nad,
    proteolysis_by_poor_mitochondria,
    mitochondria,
    inflammatory_proteolysis,
):
    """Proteolysis (FoxO, atrogin-1, MuRF1) relative to young: unloading, inflammation, lack of NAD+."""
    poor = proteolysis_by_poor_mitochondria * remaining(mitochondria, 1)
    lack = proteolysis_by_nad_lack * remaining(nad, 1) + poor
    return 1 + fibre_foxo * (proteolysis_by_unloading * unloaded + lack + inflammatory_proteolysis)


@fibres.signal("1")
def regenerated_fill(myonuclear_fill, sheaths, regenerated_share, smallest_lesion):
    """Nuclei of regenerated fibres relative to uninjured ones: intact fibres keep theirs."""
    missing = remaining(myonuclear_fill, sheaths)
    return remaining(missing, regenerated_share + smallest_lesion)


@fibres.signal("1")
def regenerated_ceiling(regenerated_fill, largest_domain, n_domain):
    """Largest area that the nuclei of regenerated fibres can serve, relative to the target."""
    return limited(largest_domain * regenerated_fill, 1, n_domain) / limited(largest_domain, 1, n_domain)


@fibres.signal("um^2")
def area_target(area_rest, fibre_mtorc1, breakdown_drive):
    """Area that protein balance asks for."""
    return area_rest * fibre_mtorc1 / breakdown_drive


@fibres.process(nothing >> area, kind="secretion", lever="fibre.synthesis")
def protein_synthesis(
    k_area, area_rest, fibre_mtorc1, breakdown_drive, myonuclear_fill, sheaths, largest_domain, n_domain
):
    """Synthesis adds area, at most what nuclei of the largest domain can keep."""
    most = largest_domain * breakdown_drive * myonuclear_fill / sheaths
    return k_area * area_rest * limited(fibre_mtorc1, most, n_domain) / limited(1, largest_domain, n_domain)


@fibres.process(area >> nothing, kind="decay", lever="fibre.proteolysis")
def protein_breakdown(k_area, breakdown_drive, area):
    """Proteolysis takes area away."""
    return k_area * breakdown_drive * area


@fibres.process(nothing >> body_area, kind="secretion", lever="fibre.synthesis")
def body_protein_synthesis(k_area, systemic_synthesis):
    """Synthesis in the rest of the body, which is not trained with the studied muscle."""
    return k_area * systemic_synthesis


@fibres.process(body_area >> nothing, kind="decay", lever="fibre.proteolysis")
def body_protein_breakdown(
    k_area,
    fibre_foxo,
    proteolysis_by_unloading,
    body_unloading,
    proteolysis_by_nad_lack,
    nad,
    proteolysis_by_poor_mitochondria,
    mitochondria,
    inflammatory_proteolysis,
    body_area,
):
    """Proteolysis in the rest of the body, raised when all of it is unloaded."""
    poor = proteolysis_by_poor_mitochondria * remaining(mitochondria, 1)
    lack = proteolysis_by_nad_lack * remaining(nad, 1) + poor
    raised = proteolysis_by_unloading * body_unloading + lack + inflammatory_proteolysis
    return k_area * (1 + fibre_foxo * raised) * body_area


@fibres.process(nothing >> regenerated_area, kind="change", lever="fibre.synthesis")
def regrowth(
    growth_velocity,
    growth_without_macrophages,
    resolution_drive,
    K_growth_resolution,
    perfusion_supply,
    regenerated_ceiling,
    regenerated_area,
    area_target,
    smallest_area,
):
    """Regenerated fibres grow at a speed in um2/day, helped by M2 cells, braked near the target."""
    help_by_m2 = growth_without_macrophages + (1 - growth_without_macrophages) * saturating(
        resolution_drive, K_growth_resolution
    )
    return (
        growth_velocity
        * help_by_m2
        * perfusion_supply
        * (regenerated_ceiling - regenerated_area / (area_target + smallest_area))
    )


fibres.first_order(
    "loss_of_central_nuclei",
    regenerated_share >> nothing,
    "k_central_nuclei_loss",
    "Regenerated fibres lose their central nuclei and count as intact again.",
    kind="decay",
)


@fibres.signal("um^2")
def mean_area(area, regenerated_area, regenerated_share):
    """Mean cross-sectional area of all fibres."""
    return area * (1 - regenerated_share) + regenerated_area * regenerated_share


@fibres.impulse(regenerated_share, event="injury")
def necrotic_share(regenerated_share, necrosis):
    """Necrotic fibres will be regenerated ones."""
    return regenerated_share + necrosis * (1 - regenerated_share)


@fibres.impulse(regenerated_area, event="injury")
def necrotic_area(regenerated_share, regenerated_area, necrosis):
    """Among the regenerated fibres the newly necrotic ones start from nothing."""
    spared = regenerated_share * (1 - necrosis)
    return regenerated_area * spared / (regenerated_share + necrosis * (1 - regenerated_share))


fibres.instant(
    "nerve_injury", innervated >> denervated, "nerve", "The injury cuts nerve branches.", event="injury"
)


@fibres.process(nothing >> regenerated_share, kind="change")
def share_destroyed_by_neutrophils(bystander_damage_rate, regenerated_share):
    """Fibres that neutrophils destroy will be regenerated ones."""
    return bystander_damage_rate * (1 - regenerated_share)


@fibres.process(regenerated_area >> nothing, kind="decay")
def area_destroyed_by_neutrophils(
    bystander_damage_rate, regenerated_share, smallest_lesion, regenerated_area
):
    """Fibres that neutrophils destroy join the regenerated ones with no area."""
    joining = bystander_damage_rate * (1 - regenerated_share) / (smallest_lesion + regenerated_share)
    return joining * regenerated_area


fibres.ledger(
    "nuclei_lost",
    "nucleus/mm^3",
    "myonuclei lost so far: killed by injury, by neutrophils, by turnover and with their fibres",
    {
        "necrosis": 1,
        "necrosis_of_regenerating": 1,
        "secondary_damage": 1,
        "myonuclear_loss": 1,
        "nuclei_lost_with_fibres": 1,
        "regenerating_nuclei_lost_with_fibres": 1,
    },
)


nerves = Module("nerves", "Motor units")

motor_units = nerves.state(
    "motor_units", "1", "motor units, relative to young", symbol="U", scale=1.0, rest="one"
)


@nerves.process(motor_units >> nothing, kind="death", lever="fibre.denervation")
def motor_unit_loss(motor_unit_hazard, nerve_ageing, nerve_upkeep, motor_units):
    """Motor neurons die with age, fewer with exercise; neighbours take over some of their fibres."""
    return motor_unit_hazard * nerve_ageing / nerve_upkeep * motor_units


@nerves.process(nothing >> motor_units, kind="influx")
def motor_unit_regrowth(k_motor_unit_regrowth, motor_units):
    """A few lost motor units are made good by axons that grow back."""
    return k_motor_unit_regrowth * (1 - motor_units)
