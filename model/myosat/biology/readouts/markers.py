"""Markers as they are measured: of cell states in muscle, and in blood. Nothing depends on them."""

from myosat.kernel.declare import Module

per_type = Module("markers_per_type", "Markers of cell states per fibre type")


@per_type.signal("cell/mm^3")
def myod_of_type(lagging, cycling, committed):
    """MyoD+ cells of this fibre type."""
    return lagging + cycling + committed


@per_type.signal("nucleus/mm^3")
def immature_of_type(regenerating_nuclei):
    """Nuclei of fibres of this type that still make embryonic myosin."""
    return regenerating_nuclei


markers = Module("markers", "Markers of cell states")

markers.total(
    "myod_positive",
    of="myod_of_type",
    unit="cell/mm^3",
    meaning="MyoD+ cells: activated and differentiating",
    readout=True,
)
markers.total(
    "immature_nuclei",
    of="immature_of_type",
    unit="nucleus/mm^3",
    meaning="nuclei in regenerating fibres, which make embryonic myosin",
    readout=True,
)


@markers.readout("1")
def immature_share(immature_nuclei, all_in_fibres):
    """Share of nuclei in fibres that make embryonic myosin."""
    return immature_nuclei / all_in_fibres


@markers.readout("1")
def damaged_share(relative_damaged_mitochondria, mitochondria):
    """Damaged over sound mitochondria, relative to young."""
    return relative_damaged_mitochondria / mitochondria


blood = Module("blood", "Markers in blood")


@blood.signal("1")
def relative_inflammation(systemic_inflammation, systemic_inflammation_rest):
    """Circulating cytokine relative to young."""
    return systemic_inflammation / systemic_inflammation_rest


@blood.readout("pg/mL")
def il6(systemic_inflammation):
    """IL-6 in blood."""
    return systemic_inflammation


@blood.readout("pg/mL")
def tnf(young_tnf, tnf_by_inflammation, relative_inflammation):
    """TNF in blood, which follows circulating cytokine."""
    return young_tnf * (1 + tnf_by_inflammation * (relative_inflammation - 1))


@blood.readout("pg/mL")
def il8(young_il8, il8_by_inflammation, relative_inflammation):
    """IL-8 in blood, which follows circulating cytokine."""
    return young_il8 * (1 + il8_by_inflammation * (relative_inflammation - 1))


@blood.readout("pg/mL")
def stnfr(young_stnfr, stnfr_by_inflammation, relative_inflammation):
    """Soluble TNF receptor in blood, which follows circulating cytokine."""
    return young_stnfr * (1 + stnfr_by_inflammation * (relative_inflammation - 1))


@blood.readout("1")
def blood_precursor(nad_precursor_influx, nad_nicotinic_acid, nad_nicotinamide, k_blood_nad):
    """NAD+ precursors added to blood (NR, NMN, nicotinamide, trigonelline), relative to its own supply."""
    return (nad_precursor_influx + nad_nicotinic_acid + nad_nicotinamide) / k_blood_nad


@blood.readout("1")
def trigonelline(nad_nicotinic_acid, k_blood_nad):
    """Nicotinic acid and trigonelline added to blood, relative to its own supply of NAD+."""
    return nad_nicotinic_acid / k_blood_nad


@blood.readout("nmol/L")
def vitamin_d_blood(vitamin_d_status, nutrition_vitamin_d):
    """25-hydroxyvitamin D in blood."""
    return vitamin_d_status + nutrition_vitamin_d
