"""What is measured in a person: strength, lean mass, performance, cells per fibre section."""

from myosat.kernel.declare import Module
from myosat.kernel.laws import hill, remaining, saturating

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
def body_force_part(fibre_share, innervated, body_area):
    """Contribution of this fibre type to the force of the rest of the body."""
    return fibre_share * innervated * body_area


@per_type.signal("1")
def number_part(fibre_share, sheaths):
    """Contribution of this fibre type to fibre number."""
    return fibre_share * sheaths


@per_type.signal("1")
def speed_part(force_part, shortening_speed):
    """Contribution of this fibre type to power: fast fibres shorten faster."""
    return force_part * shortening_speed


@per_type.signal("1")
def young_speed_part(fibre_share, shortening_speed):
    """Contribution of this fibre type to the power of the young."""
    return fibre_share * shortening_speed


muscle = Module("function", "Strength and size of muscle")

muscle.total(
    "body_muscle",
    of="body_part",
    unit="1",
    meaning="muscle of the rest of the body, relative to young",
    readout=True,
)
muscle.total("body_force", of="body_force_part", unit="1", meaning="innervated area of the rest of the body")
muscle.total(
    "fibre_number", of="number_part", unit="1", meaning="living fibres, relative to young", readout=True
)
muscle.total("speed_area", of="speed_part", unit="1", meaning="innervated area, weighted by speed")
muscle.total("young_speed_area", of="young_speed_part", unit="1", meaning="the same of the young")


@muscle.readout("1")
def strength(muscle_force, voluntary_drive):
    """Voluntary strength of the studied muscle, relative to young: force times drive."""
    return muscle_force * voluntary_drive


@muscle.readout("1")
def power(
    speed_area,
    young_speed_area,
    specific_force,
    mitochondria,
    power_by_mitochondria,
    power_lost_without_oestradiol,
    oestradiol,
    voluntary_drive,
):
    """Voluntary power of the studied muscle, relative to young: fast fibres count for most of it.

    Without oestradiol contraction is slower, though the force of a held contraction is the same.
    """
    energy_quality = 1 - power_by_mitochondria + power_by_mitochondria * mitochondria
    swiftness = 1 - power_lost_without_oestradiol * remaining(oestradiol, 1)
    return speed_area / young_speed_area * specific_force * energy_quality * swiftness * voluntary_drive


@muscle.signal("1")
def leg_muscle(body_muscle, intact_muscle, trained_share_of_leg):
    """Muscle of the leg, of which the studied muscle, were it not injured, stands for the trained share."""
    return body_muscle + trained_share_of_leg * (intact_muscle - body_muscle)


@muscle.signal("1")
def whole_muscle(body_muscle, intact_muscle, trained_share_of_body):
    """Muscle of the body, of which the studied muscle, were it not injured, stands for the trained share."""
    return body_muscle + trained_share_of_body * (intact_muscle - body_muscle)


@muscle.readout("1")
def relative_lean_mass(whole_muscle, lean_without_muscle):
    """Lean mass of the whole body, relative to young."""
    return lean_without_muscle + (1 - lean_without_muscle) * whole_muscle


@muscle.readout("kg")
def lean_mass(young_lean_mass, relative_lean_mass):
    """Lean mass of the whole body."""
    return young_lean_mass * relative_lean_mass


@muscle.readout("1")
def satellite_cell_share(pax7_positive, fibre_nuclei, nuclei_per_cell):
    """Satellite cells as a share of all nuclei inside the lamina."""
    return nuclei_per_cell * pax7_positive / (nuclei_per_cell * pax7_positive + fibre_nuclei)


@muscle.readout("1")
def blood_nad_relative(blood_nad, blood_nad_rest):
    """NAD+ of whole blood, relative to young."""
    return blood_nad / blood_nad_rest


person = Module("person", "Body size and performance of a person", species="human")


@person.readout("1")
def leg_lean_mass(leg_muscle, lean_without_muscle):
    """Lean mass of the leg, relative to young."""
    return lean_without_muscle + (1 - lean_without_muscle) * leg_muscle


@person.readout("1")
def thigh_muscle_volume(leg_muscle):
    """Volume of thigh muscle, relative to young."""
    return leg_muscle


@person.readout("m")
def height(young_height, height_lost_with_age, spine_ageing):
    """Standing height, lost slowly from middle age on."""
    return young_height * (1 - height_lost_with_age * spine_ageing)


@person.readout("kg")
def appendicular_lean_mass(young_lean_index, young_height, relative_lean_mass):
    """Lean mass of arms and legs."""
    return young_lean_index * young_height**2 * relative_lean_mass


@person.readout("kg/m^2")
def appendicular_lean_index(appendicular_lean_mass, height):
    """Lean mass of arms and legs over height squared."""
    return appendicular_lean_mass / height**2


@person.readout("kg")
def body_mass(lean_mass, fat_mass, bone_mass):
    """Mass of the body: lean, fat and bone."""
    return lean_mass + fat_mass + bone_mass


@person.readout("kg/m^2")
def body_mass_index(body_mass, height):
    """Mass of the body over height squared."""
    return body_mass / height**2


@person.readout("m^2")
def appendicular_lean_by_bmi(appendicular_lean_mass, body_mass_index):
    """Lean mass of arms and legs over the body mass index."""
    return appendicular_lean_mass / body_mass_index


@person.readout("N*m")
def knee_extension(young_knee_extension, strength):
    """Torque of the knee extensors at maximum effort."""
    return young_knee_extension * strength


@person.readout("kg")
def grip_strength(
    young_grip,
    body_force,
    specific_force,
    grip_by_specific_force,
    force_lost_in_growth,
    growth_without_load,
):
    """Grip strength: muscle of the rest of the body, which loses less force per area than the thigh."""
    quality = 1 - grip_by_specific_force + grip_by_specific_force * specific_force
    unshaped = 1 + (1 - grip_by_specific_force) * force_lost_in_growth * growth_without_load
    return young_grip * body_force * quality / unshaped


@person.signal("1")
def power_to_weight(power, body_mass, young_lean_mass, fat_mass_rest, bone_mass):
    """Power of the legs for the mass they carry, relative to young."""
    return power * (young_lean_mass + fat_mass_rest + bone_mass) / body_mass


@person.readout("W")
def leg_power(young_leg_power, power):
    """Power of the leg extensors at maximum effort."""
    return young_leg_power * power


@person.readout("m/s")
def gait_speed(fastest_gait, power_to_weight, K_gait, n_gait):
    """Usual walking speed: it saturates in power for weight, so the strong gain nothing."""
    return fastest_gait * hill(power_to_weight, K_gait, n_gait)


@person.readout("s")
def chair_stands(fastest_chair_stands, slowest_chair_stands, power_to_weight, K_chair):
    """Time for five chair stands: it saturates in power for weight, within a minute at most."""
    pace = 1 / fastest_chair_stands - 1 / slowest_chair_stands
    return 1 / (1 / slowest_chair_stands + pace * (1 + K_chair) * saturating(power_to_weight, K_chair))


@person.readout("1")
def short_physical_performance(full_performance, gait_speed, K_performance, n_performance):
    """Points of the short physical performance battery (SPPB), here without steps."""
    return full_performance * hill(gait_speed, K_performance, n_performance)


@person.readout("m")
def six_minute_walk(six_minutes, gait_speed, brisk_pace, mitochondria, endurance_by_mitochondria):
    """Distance walked in six minutes: walking speed and endurance."""
    endurance = 1 - endurance_by_mitochondria + endurance_by_mitochondria * mitochondria
    return six_minutes * brisk_pace * gait_speed * endurance
