"""Size and force of the muscle, relative to young uninjured muscle, and nuclei in fibres."""

from myosat.kernel.declare import Module
from myosat.kernel.laws import hill, remaining

per_type = Module("tissue_per_type", "Size and force per fibre type")


@per_type.signal("um^2")
def area_part(fibre_share, mean_area):
    """Contribution of this fibre type to mean fibre area."""
    return fibre_share * mean_area


@per_type.signal("1")
def mass_part(fibre_share, innervated, denervated, denervated_area_ratio, mean_area, area_rest):
    """Contribution of this fibre type to mass: denervated fibres are thinner."""
    return fibre_share * (innervated + denervated_area_ratio * denervated) * mean_area / area_rest


@per_type.signal("1")
def intact_part(fibre_share, innervated, denervated, denervated_area_ratio, area, area_rest):
    """Contribution of this fibre type to the mass of muscles that are used like this one but not injured."""
    return fibre_share * (innervated + denervated_area_ratio * denervated) * area / area_rest


@per_type.signal("1")
def force_part(fibre_share, innervated, mean_area, area_rest):
    """Contribution of this fibre type to force: innervated area."""
    return fibre_share * innervated * mean_area / area_rest


@per_type.signal("1")
def regenerated_part(fibre_share, regenerated_share, regenerated_area, visible_area):
    """Contribution of this fibre type to the share of regenerated fibres, once they can be seen."""
    return fibre_share * regenerated_share * hill(regenerated_area, visible_area, 2)


@per_type.signal("1")
def denervated_part(fibre_share, denervated):
    """Contribution of this fibre type to denervated fibres."""
    return fibre_share * denervated


tissue = Module("tissue", "Size and force of the muscle")

tissue.total(
    "fibre_area", of="area_part", unit="um^2", meaning="mean cross-sectional area of fibres", readout=True
)
tissue.total(
    "muscle_mass",
    of="mass_part",
    unit="1",
    meaning="mass of living fibres, relative to young uninjured muscle (no oedema, no debris)",
    readout=True,
)
tissue.total("intact_muscle", of="intact_part", unit="1", meaning="mass without necrosis, relative to young")
tissue.total("innervated_area", of="force_part", unit="1", meaning="innervated fibre area, relative")
tissue.total(
    "central_nucleation",
    of="regenerated_part",
    unit="1",
    meaning="share of fibres with central nuclei (persisting in the mouse)",
    readout=True,
)
tissue.total(
    "denervated_fibres",
    of="denervated_part",
    unit="1",
    meaning="denervated fibres, relative to young fibre number",
    readout=True,
)


@tissue.readout("1", weight="innervated_area")
def specific_force(
    matrix,
    matrix_on_force,
    muscle_fat,
    muscle_fat_rest,
    fat_on_force,
    mitochondria,
    mitochondria_on_force,
    motor_units,
    motor_units_on_force,
    growth_without_load,
    force_lost_in_growth,
    force_lost_with_cadpr,
    cadpr,
):
    """Force per area relative to young.

    Matrix, fat, lack of mitochondria and of motor units lower it, growth that no load has shaped, and
    calcium let go by cyclic ADP-ribose.
    """
    tissue_quality = 1 + matrix_on_force * (matrix - 1) + fat_on_force * (muscle_fat - muscle_fat_rest)
    energy_quality = 1 - mitochondria_on_force * remaining(mitochondria, 1)
    nerve_quality = 1 - motor_units_on_force * (1 - motor_units)
    growth_quality = 1 + force_lost_in_growth * growth_without_load
    calcium_quality = 1 + force_lost_with_cadpr * (cadpr - 1 + remaining(cadpr, 1))
    return energy_quality * nerve_quality / (tissue_quality * growth_quality * calcium_quality)


@tissue.readout("1")
def muscle_force(innervated_area, specific_force):
    """Maximum isometric force, relative to young uninjured muscle."""
    return innervated_area * specific_force


nuclei = Module("nuclei", "Nuclei of the muscle")
nuclei.total(
    "fibre_nuclei", of="nuclei_in_fibres", unit="nucleus/mm^3", meaning="nuclei inside fibres", readout=True
)
nuclei.total(
    "necrotic",
    of="necrotic_nuclei",
    unit="nucleus/mm^3",
    meaning="necrotic nuclei awaiting clearance",
    readout=True,
)
