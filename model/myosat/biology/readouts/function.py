"""What is measured in a person: strength, lean mass, satellite cells per fibre section."""

from myosat.kernel.declare import Module

per_type = Module("function_per_type", "Cells per fibre and area per fibre type")


@per_type.readout("cell/fibre")
def satellite_cells_per_fibre(pax7_of_type, fibre_share, sheaths, section_volume_per_fibre):
    """Pax7+ cells per cross-section of a fibre of this type."""
    return pax7_of_type * section_volume_per_fibre / (fibre_share * sheaths)


@per_type.readout("um^2")
def fibre_area_of_type(mean_area):
    """Mean cross-sectional area of fibres of this type."""
    return mean_area


@per_type.signal("1")
def body_part(fibre_share, innervated, denervated, denervated_area_ratio, body_area):
    """Contribution of this fibre type to the muscle of the rest of the body."""
    return fibre_share * (innervated + denervated_area_ratio * denervated) * body_area


@per_type.signal("1")
def number_part(fibre_share, sheaths):
    """Contribution of this fibre type to fibre number."""
    return fibre_share * sheaths


function = Module("function", "Strength and lean mass")

function.total(
    "body_muscle",
    of="body_part",
    unit="1",
    meaning="muscle of the rest of the body, relative to young",
    readout=True,
)
function.total(
    "fibre_number", of="number_part", unit="1", meaning="living fibres, relative to young", readout=True
)


@function.readout("1")
def strength(muscle_force, voluntary_drive):
    """Voluntary strength of the studied muscle, relative to young: force times drive."""
    return muscle_force * voluntary_drive


@function.signal("1")
def leg_muscle(body_muscle, muscle_mass, trained_share_of_leg):
    """Muscle of the leg, of which the studied muscle stands for the trained share."""
    return body_muscle + trained_share_of_leg * (muscle_mass - body_muscle)


@function.signal("1")
def whole_muscle(body_muscle, muscle_mass, trained_share_of_body):
    """Muscle of the whole body, of which the studied muscle stands for the trained share."""
    return body_muscle + trained_share_of_body * (muscle_mass - body_muscle)


@function.readout("1")
def leg_lean_mass(leg_muscle, lean_without_muscle):
    """Lean mass of the leg, relative to young."""
    return lean_without_muscle + (1 - lean_without_muscle) * leg_muscle


@function.readout("1")
def thigh_muscle_volume(leg_muscle):
    """Volume of thigh muscle, relative to young."""
    return leg_muscle


@function.readout("1")
def relative_lean_mass(whole_muscle, lean_without_muscle):
    """Lean mass of the whole body, relative to young."""
    return lean_without_muscle + (1 - lean_without_muscle) * whole_muscle


@function.readout("kg")
def lean_mass(young_lean_mass, relative_lean_mass):
    """Lean mass of the whole body."""
    return young_lean_mass * relative_lean_mass


@function.readout("kg/m^2")
def appendicular_lean_index(young_lean_index, relative_lean_mass):
    """Lean mass of arms and legs over height squared, at the height of the young."""
    return young_lean_index * relative_lean_mass


@function.readout("1")
def satellite_cell_share(pax7_positive, fibre_nuclei, nuclei_per_cell):
    """Satellite cells as a share of all nuclei inside the lamina."""
    return nuclei_per_cell * pax7_positive / (nuclei_per_cell * pax7_positive + fibre_nuclei)


@function.readout("1")
def blood_nad_relative(blood_nad, blood_nad_rest):
    """NAD+ of whole blood, relative to young."""
    return blood_nad / blood_nad_rest
