"""Generated from the declarations; do not edit."""

HASH = 'd187a752eb25226f518298bb3bc85486fefc7b3a63b63de564d1ce321d873c76'
STATES = ('nad', 'mitochondria', 'chronic_exposure', 'myonuclei', 'necrotic_nuclei', 'primed_quiescent', 'cycling', 'committed', 'acute_inflammation', 'acute_resolution', )
PARAMETERS = ('K_glutamine', 'K_amino', 'm6a_by_methyl', 'm6a_by_training', 'mtorc1_by_alarm', 'mtorc1_by_training', 'mtorc1_without_gli3', 'mtorc1_by_amino', 'p38_by_exposure', 'p38_by_acute', 'K_p38', 'jak_stat_by_exposure', 'fgf2_by_exposure', 'wnt_by_exposure', 'wnt_by_resolution', 'taz_by_training', 'K_sirtuin', 'sirt1_by_training', 'K_energy', 'K_chronic_lag', 'speed_by_memory', 'best_wnt', 'width_wnt', 'division_by_mtorc1', 'division_by_gdf11', 'K_chronic_division', 'vigour_lost_with_damage', 'stress_by_p38', 'stress_by_jak_stat', 'K_chronic_renewal', 'n_chronic_renewal', 'renewal_by_foxo3', 'renewal_by_oestradiol', 'leak_by_irisin', 'leak_by_leptin', 'activation_by_pgc1a', 'K_chronic_macrophage', 'K_senescence', 'n_senescence', 'K_sirt1_protection', 'senescence_by_damaged_mitochondria', 'fibre_share', 'myonuclear_density', 'satellite_cell_density', 'primed_share', 'nuclei_per_cell', 'K_demand', 'n_demand', 'K_delta', 'n_notch_limit', 'niche_capacity', 'niche_lost_with_idleness', 'niche_by_androgen', 'niche_by_training', 'k_leak', 'k_activation', 'K_activation', 'k_activation_alarm', 'k_activation_load', 'leak_by_androgen', 'leak_without_notch', 'activation_by_mtorc1', 'lag_duration', 'smallest_pool', 'scarce_vacancy', 'k_cycling_death', 'k_unsupported_death', 'k_crowding_death', 'progeny_lost_with_idleness', 'progeny_by_training', 'progeny_by_androgen', 'progeny_lost_with_myostatin', 'progeny_by_oestradiol', 'k_division', 'basal_mitogen', 'k_commitment', 'basal_commitment', 'commitment_by_p38', 'commitment_by_wnt', 'commitment_without_notch', 'commitment_by_m6a', 'K_commitment_nad', 'commitment_by_lactate', 'commitment_without_foxo3', 'k_stalled', 'empty_pool', 'k_priming', 'settling_rate', 'k_fusion', 'basal_fusion', 'k_senescence', 'k_quiescent_loss', 'k_core_clearance', 'core_resident_clearance', 'K_core_mitogen', 'K_core_resolution', 'ln_2', 'one', 'myonuclear_loss_rate', 'k_return', 'k_committed_death', 'r_core', 'K_core_damage', 'k_core_inflammation', 'k_core_resolution_onset', 'k_core_resolution', )
LEVERS = ('pathway.wnt', 'pathway.mtorc1', 'pathway.mtorc2', 'pathway.foxo3', 'pathway.p38', 'pathway.jak_stat', 'pathway.fgf2', 'pathway.gli3', 'pathway.taz', 'nutrition.leucine', 'nutrition.glutamine', 'nutrition.methyl_donor', 'pathway.exercise_response', 'nad.sirt1', 'msc.division', 'pathway.notch', 'msc.influx', 'msc.ablation', 'msc.senolysis', 'msc.priming', 'quiescence.depth', 'msc.activation', 'msc.self_renewal', 'msc.commitment', 'msc.fusion', 'msc.senescence', 'msc.survival', 'immune.recruitment', 'immune.switch', )
SIGNALS = ('idleness', 'training_adaptation', 'training_stimulus', 'androgen_surplus', 'myostatin', 'pgc1a', 'relative_damaged_mitochondria', 'lactate', 'oestradiol', 'injury_memory', 'gdf11', 'irisin', 'leptin', 'gli3', 'glutamine', 'alarm_drive', 'mtorc2', 'p38', 'jak_stat', 'fgf2', 'resolution_drive', 'energy', 'macrophage_vigour', 'myonuclei_rest', 'nuclei_in_fibres', 'satellite_cells_rest', 'lagging', 'pool', 'sheaths', 'delta_ligand', 'notch_cleavage', 'macrophage_support', 'prostaglandin_drive', 'mitogen_drive', 'perfusion_supply', 'fusion_guidance', 'all_necrotic', 'clearance_rate', 'bystander_damage_rate', 'differentiating', 'necrotic', 'sirt1_activity', 'm6a', 'taz', 'amino_signal', 'renewal_stress', 'leak_tone', 'wnt', 'waking_speed', 'myonuclear_fill', 'all_in_fibres', 'fibre_nuclei', 'deep_quiescent_rest', 'primed_quiescent_rest', 'activated_of_type', 'clonal_cover', 'pax7_of_type', 'quiescent', 'occupancy', 'vacancy', 'use_drive', 'fusion_rate', 'damage', 'senescence_pressure', 'mtorc1', 'lag_step', 'notch', 'muscle_fill', 'activated', 'pax7_positive', 'demand', 'crowding', 'cycling_senescence_rate', 'quiescent_loss_rate', 'foxo3', 'growth_signals', 'activation_rate', 'stalled_commitment_rate', 'cycling_death_rate', 'renewal_tone', 'commitment_rate', 'priming_rate', 'deepening_rate', 'division_vigour', 'division_rate', 'dividing', 'division_interval', )
RATE_SIGNALS = ('idleness', 'training_adaptation', 'training_stimulus', 'androgen_surplus', 'myostatin', 'pgc1a', 'relative_damaged_mitochondria', 'lactate', 'oestradiol', 'gdf11', 'irisin', 'leptin', 'gli3', 'glutamine', 'alarm_drive', 'mtorc2', 'p38', 'jak_stat', 'fgf2', 'resolution_drive', 'energy', 'myonuclei_rest', 'nuclei_in_fibres', 'satellite_cells_rest', 'lagging', 'pool', 'sheaths', 'delta_ligand', 'notch_cleavage', 'macrophage_support', 'prostaglandin_drive', 'mitogen_drive', 'perfusion_supply', 'fusion_guidance', 'all_necrotic', 'clearance_rate', 'bystander_damage_rate', 'sirt1_activity', 'm6a', 'taz', 'amino_signal', 'renewal_stress', 'leak_tone', 'wnt', 'myonuclear_fill', 'clonal_cover', 'occupancy', 'vacancy', 'use_drive', 'fusion_rate', 'damage', 'senescence_pressure', 'mtorc1', 'notch', 'demand', 'crowding', 'cycling_senescence_rate', 'quiescent_loss_rate', 'foxo3', 'growth_signals', 'activation_rate', 'stalled_commitment_rate', 'cycling_death_rate', 'renewal_tone', 'commitment_rate', 'division_vigour', 'division_rate', )
PROCESSES = ('myonuclear_loss', 'debris_clearance', 'secondary_damage', 'primed_activation', 'division', 'self_renewal', 'commitment', 'stalled_commitment', 'fusion', 'cycling_senescence', 'primed_senescence', 'cycling_death', 'committed_death', 'transplantation', 'ablation_of_primed_quiescent', 'ablation_of_cycling', 'inflammation_onset', 'inflammation_decay', 'resolution_onset', 'resolution_decay', )
ROWS = [3, 4, 4, 4, 5, 6, 5, 6, 5, 6, 5, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 7, 7, 7, 7, 7, 7, 7, 7, 3, 3, 8, 8, 9, 9]
COLUMNS = [3, 8, 4, 3, 2, 2, 4, 4, 3, 3, 5, 5, 8, 6, 7, 0, 1, 9, 8, 0, 6, 9, 2, 8, 3, 0, 6, 5, 7, 9, 7, 4, 8, 8, 9]


def make(parameters, gains, held):
    (p_K_glutamine, p_K_amino, p_m6a_by_methyl, p_m6a_by_training, p_mtorc1_by_alarm, p_mtorc1_by_training, p_mtorc1_without_gli3, p_mtorc1_by_amino, p_p38_by_exposure, p_p38_by_acute, p_K_p38, p_jak_stat_by_exposure, p_fgf2_by_exposure, p_wnt_by_exposure, p_wnt_by_resolution, p_taz_by_training, p_K_sirtuin, p_sirt1_by_training, p_K_energy, p_K_chronic_lag, p_speed_by_memory, p_best_wnt, p_width_wnt, p_division_by_mtorc1, p_division_by_gdf11, p_K_chronic_division, p_vigour_lost_with_damage, p_stress_by_p38, p_stress_by_jak_stat, p_K_chronic_renewal, p_n_chronic_renewal, p_renewal_by_foxo3, p_renewal_by_oestradiol, p_leak_by_irisin, p_leak_by_leptin, p_activation_by_pgc1a, p_K_chronic_macrophage, p_K_senescence, p_n_senescence, p_K_sirt1_protection, p_senescence_by_damaged_mitochondria, p_fibre_share, p_myonuclear_density, p_satellite_cell_density, p_primed_share, p_nuclei_per_cell, p_K_demand, p_n_demand, p_K_delta, p_n_notch_limit, p_niche_capacity, p_niche_lost_with_idleness, p_niche_by_androgen, p_niche_by_training, p_k_leak, p_k_activation, p_K_activation, p_k_activation_alarm, p_k_activation_load, p_leak_by_androgen, p_leak_without_notch, p_activation_by_mtorc1, p_lag_duration, p_smallest_pool, p_scarce_vacancy, p_k_cycling_death, p_k_unsupported_death, p_k_crowding_death, p_progeny_lost_with_idleness, p_progeny_by_training, p_progeny_by_androgen, p_progeny_lost_with_myostatin, p_progeny_by_oestradiol, p_k_division, p_basal_mitogen, p_k_commitment, p_basal_commitment, p_commitment_by_p38, p_commitment_by_wnt, p_commitment_without_notch, p_commitment_by_m6a, p_K_commitment_nad, p_commitment_by_lactate, p_commitment_without_foxo3, p_k_stalled, p_empty_pool, p_k_priming, p_settling_rate, p_k_fusion, p_basal_fusion, p_k_senescence, p_k_quiescent_loss, p_k_core_clearance, p_core_resident_clearance, p_K_core_mitogen, p_K_core_resolution, p_ln_2, p_one, p_myonuclear_loss_rate, p_k_return, p_k_committed_death, p_r_core, p_K_core_damage, p_k_core_inflammation, p_k_core_resolution_onset, p_k_core_resolution,) = parameters
    (g_myonuclear_loss, g_debris_clearance, g_secondary_damage, g_primed_activation, g_division, g_self_renewal, g_commitment, g_stalled_commitment, g_fusion, g_cycling_senescence, g_primed_senescence, g_cycling_death, g_committed_death, g_transplantation, g_ablation_of_primed_quiescent, g_ablation_of_cycling, g_inflammation_onset, g_inflammation_decay, g_resolution_onset, g_resolution_decay,) = gains
    (h_idleness, h_training_adaptation, h_training_stimulus, h_androgen_surplus, h_myostatin, h_pgc1a, h_relative_damaged_mitochondria, h_lactate, h_oestradiol, h_injury_memory, h_gdf11, h_irisin, h_leptin, h_gli3, h_glutamine, h_alarm_drive, h_mtorc2, h_p38, h_jak_stat, h_fgf2, h_resolution_drive, h_energy, h_macrophage_vigour, h_myonuclei_rest, h_nuclei_in_fibres, h_satellite_cells_rest, h_lagging, h_pool, h_sheaths, h_delta_ligand, h_notch_cleavage, h_macrophage_support, h_prostaglandin_drive, h_mitogen_drive, h_perfusion_supply, h_fusion_guidance, h_all_necrotic, h_clearance_rate, h_bystander_damage_rate, h_differentiating, h_necrotic, h_sirt1_activity, h_m6a, h_taz, h_amino_signal, h_renewal_stress, h_leak_tone, h_wnt, h_waking_speed, h_myonuclear_fill, h_all_in_fibres, h_fibre_nuclei, h_deep_quiescent_rest, h_primed_quiescent_rest, h_activated_of_type, h_clonal_cover, h_pax7_of_type, h_quiescent, h_occupancy, h_vacancy, h_use_drive, h_fusion_rate, h_damage, h_senescence_pressure, h_mtorc1, h_lag_step, h_notch, h_muscle_fill, h_activated, h_pax7_positive, h_demand, h_crowding, h_cycling_senescence_rate, h_quiescent_loss_rate, h_foxo3, h_growth_signals, h_activation_rate, h_stalled_commitment_rate, h_cycling_death_rate, h_renewal_tone, h_commitment_rate, h_priming_rate, h_deepening_rate, h_division_vigour, h_division_rate, h_dividing, h_division_interval,) = held
    s_idleness = 0 if h_idleness is None else h_idleness
    s_training_adaptation = 0 if h_training_adaptation is None else h_training_adaptation
    s_training_stimulus = 0 if h_training_stimulus is None else h_training_stimulus
    s_androgen_surplus = 0 if h_androgen_surplus is None else h_androgen_surplus
    s_myostatin = 1 if h_myostatin is None else h_myostatin
    s_pgc1a = 1 if h_pgc1a is None else h_pgc1a
    s_relative_damaged_mitochondria = 1 if h_relative_damaged_mitochondria is None else h_relative_damaged_mitochondria
    s_lactate = 1 if h_lactate is None else h_lactate
    s_oestradiol = 1 if h_oestradiol is None else h_oestradiol
    s_injury_memory = 0 if h_injury_memory is None else h_injury_memory
    s_gdf11 = 1 if h_gdf11 is None else h_gdf11
    s_irisin = 1 if h_irisin is None else h_irisin
    s_leptin = 1 if h_leptin is None else h_leptin
    s_alarm_drive = 0 if h_alarm_drive is None else h_alarm_drive
    s_myonuclei_rest = p_fibre_share*p_myonuclear_density if h_myonuclei_rest is None else h_myonuclei_rest
    s_satellite_cells_rest = p_fibre_share*p_satellite_cell_density if h_satellite_cells_rest is None else h_satellite_cells_rest
    s_lagging = 0 if h_lagging is None else h_lagging
    s_sheaths = 1 if h_sheaths is None else h_sheaths
    s_notch_cleavage = 0 if h_notch_cleavage is None else h_notch_cleavage
    s_macrophage_support = 1 if h_macrophage_support is None else h_macrophage_support
    s_prostaglandin_drive = 1 if h_prostaglandin_drive is None else h_prostaglandin_drive
    s_perfusion_supply = 1 if h_perfusion_supply is None else h_perfusion_supply
    s_fusion_guidance = 1 if h_fusion_guidance is None else h_fusion_guidance
    s_bystander_damage_rate = 0 if h_bystander_damage_rate is None else h_bystander_damage_rate
    s_deep_quiescent_rest = s_satellite_cells_rest*(1 - p_primed_share) if h_deep_quiescent_rest is None else h_deep_quiescent_rest
    s_primed_quiescent_rest = p_primed_share*s_satellite_cells_rest if h_primed_quiescent_rest is None else h_primed_quiescent_rest
    s_use_drive = p_progeny_by_androgen*s_androgen_surplus + p_progeny_by_oestradiol*(s_oestradiol - 1) + p_progeny_by_training*s_prostaglandin_drive*s_training_stimulus - p_progeny_lost_with_idleness*s_idleness - p_progeny_lost_with_myostatin*(s_myostatin - 1) + 1 if h_use_drive is None else h_use_drive
    c_0 = hill(1, p_K_senescence, p_n_senescence)
    c_1 = remaining(s_relative_damaged_mitochondria, 1)
    c_2 = limited(1, 1, p_n_notch_limit)
    c_3 = bell(1, p_best_wnt, p_width_wnt)
    c_4 = exp(p_division_by_gdf11*(s_gdf11 - 1))
    c_5 = inhibited_by(1, p_K_chronic_renewal, p_n_chronic_renewal)

    def rhs(y, u):
        (y_nad, y_mitochondria, y_chronic_exposure, y_myonuclei, y_necrotic_nuclei, y_primed_quiescent, y_cycling, y_committed, y_acute_inflammation, y_acute_resolution,) = y
        (u_pathway__wnt, u_pathway__mtorc1, u_pathway__mtorc2, u_pathway__foxo3, u_pathway__p38, u_pathway__jak_stat, u_pathway__fgf2, u_pathway__gli3, u_pathway__taz, u_nutrition__leucine, u_nutrition__glutamine, u_nutrition__methyl_donor, u_pathway__exercise_response, u_nad__sirt1, u_msc__division, u_pathway__notch, u_msc__influx, u_msc__ablation, u_msc__senolysis, u_msc__priming, u_quiescence__depth, u_msc__activation, u_msc__self_renewal, u_msc__commitment, u_msc__fusion, u_msc__senescence, u_msc__survival, u_immune__recruitment, u_immune__switch,) = u
        s_gli3 = u_pathway__gli3 if h_gli3 is None else h_gli3
        s_glutamine = (p_K_glutamine + 1)*(u_nutrition__glutamine + 1)/(p_K_glutamine + y_chronic_exposure) if h_glutamine is None else h_glutamine
        s_mtorc2 = u_pathway__mtorc2 if h_mtorc2 is None else h_mtorc2
        s_p38 = u_pathway__p38*(p_p38_by_acute*hill(y_acute_inflammation, p_K_p38, 2) + p_p38_by_exposure*(y_chronic_exposure - 1) + 1) if h_p38 is None else h_p38
        s_jak_stat = u_pathway__jak_stat*(p_jak_stat_by_exposure*(y_chronic_exposure - 1) + 1) if h_jak_stat is None else h_jak_stat
        s_fgf2 = u_pathway__fgf2*(p_fgf2_by_exposure*(y_chronic_exposure - 1) + 1) if h_fgf2 is None else h_fgf2
        s_resolution_drive = hill(y_acute_resolution, p_K_core_resolution, 2) if h_resolution_drive is None else h_resolution_drive
        s_energy = (p_K_energy + 1)*saturating(y_mitochondria*y_nad, p_K_energy) if h_energy is None else h_energy
        s_nuclei_in_fibres = y_myonuclei if h_nuclei_in_fibres is None else h_nuclei_in_fibres
        s_pool = y_primed_quiescent if h_pool is None else h_pool
        s_delta_ligand = (p_K_delta + 1)/(p_K_delta + y_chronic_exposure) if h_delta_ligand is None else h_delta_ligand
        s_mitogen_drive = hill(y_acute_inflammation, p_K_core_mitogen, 2) if h_mitogen_drive is None else h_mitogen_drive
        s_all_necrotic = y_necrotic_nuclei if h_all_necrotic is None else h_all_necrotic
        s_clearance_rate = p_k_core_clearance*(p_core_resident_clearance + y_acute_inflammation) if h_clearance_rate is None else h_clearance_rate
        s_sirt1_activity = u_nad__sirt1*(p_K_sirtuin + 1)*(p_sirt1_by_training*s_training_adaptation + 1)*saturating(y_nad, p_K_sirtuin) if h_sirt1_activity is None else h_sirt1_activity
        s_m6a = p_m6a_by_methyl*u_nutrition__methyl_donor + p_m6a_by_training*s_training_stimulus + 1 if h_m6a is None else h_m6a
        s_taz = u_pathway__taz*(p_taz_by_training*s_training_stimulus*u_pathway__exercise_response + 1) if h_taz is None else h_taz
        s_amino_signal = (p_K_amino + 1)*saturating(s_glutamine*(u_nutrition__leucine + 1), p_K_amino) if h_amino_signal is None else h_amino_signal
        s_renewal_stress = p_stress_by_jak_stat*s_jak_stat + p_stress_by_p38*s_p38 + s_fgf2*(-p_stress_by_jak_stat - p_stress_by_p38 + 1) if h_renewal_stress is None else h_renewal_stress
        s_leak_tone = s_fgf2*(p_activation_by_pgc1a*(s_pgc1a - 1) + p_leak_by_irisin*(s_irisin - 1) + p_leak_by_leptin*(s_leptin - 1) + 1) if h_leak_tone is None else h_leak_tone
        s_wnt = u_pathway__wnt*(p_wnt_by_exposure*(y_chronic_exposure - 1) + p_wnt_by_resolution*s_resolution_drive + 1) if h_wnt is None else h_wnt
        s_myonuclear_fill = s_nuclei_in_fibres/s_myonuclei_rest if h_myonuclear_fill is None else h_myonuclear_fill
        s_clonal_cover = hill(s_lagging + s_pool + y_committed + y_cycling, p_fibre_share*p_smallest_pool, 2) if h_clonal_cover is None else h_clonal_cover
        s_occupancy = (p_nuclei_per_cell*(s_lagging + s_pool + y_committed + y_cycling) + s_nuclei_in_fibres)/(s_sheaths*(p_nuclei_per_cell*s_satellite_cells_rest + s_myonuclei_rest)) if h_occupancy is None else h_occupancy
        s_vacancy = remaining(s_pool, p_niche_capacity*s_satellite_cells_rest*s_sheaths*(p_niche_by_androgen*s_androgen_surplus + p_niche_by_training*s_training_adaptation - p_niche_lost_with_idleness*s_idleness + 1)) if h_vacancy is None else h_vacancy
        s_fusion_rate = p_k_fusion*s_fusion_guidance*(p_basal_fusion + s_resolution_drive*(1 - p_basal_fusion)) if h_fusion_rate is None else h_fusion_rate
        s_damage = s_all_necrotic/p_myonuclear_density if h_damage is None else h_damage
        s_senescence_pressure = (p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(c_1 + s_relative_damaged_mitochondria - 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_0*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else h_senescence_pressure
        s_mtorc1 = u_pathway__mtorc1*(p_mtorc1_by_amino*s_amino_signal - p_mtorc1_by_amino + 1)*(p_mtorc1_by_alarm*s_alarm_drive + p_mtorc1_by_training*s_training_stimulus + p_mtorc1_without_gli3*remaining(s_gli3, 1) + 1) if h_mtorc1 is None else h_mtorc1
        s_notch = s_delta_ligand*u_pathway__notch*limited(s_myonuclear_fill, 1, p_n_notch_limit)/(c_2*(s_notch_cleavage + 1)) if h_notch is None else h_notch
        s_demand = inhibited_by(s_occupancy, p_K_demand, p_n_demand) if h_demand is None else h_demand
        s_crowding = remaining(s_vacancy, p_scarce_vacancy) if h_crowding is None else h_crowding
        s_cycling_senescence_rate = p_k_senescence*s_senescence_pressure if h_cycling_senescence_rate is None else h_cycling_senescence_rate
        s_quiescent_loss_rate = p_k_quiescent_loss*s_senescence_pressure if h_quiescent_loss_rate is None else h_quiescent_loss_rate
        s_foxo3 = 2*u_pathway__foxo3/(s_mtorc1 + 1) if h_foxo3 is None else h_foxo3
        s_growth_signals = c_4*(p_division_by_mtorc1*s_mtorc1 - p_division_by_mtorc1 + 1)*bell(s_wnt, p_best_wnt, p_width_wnt)/c_3 if h_growth_signals is None else h_growth_signals
        s_activation_rate = (2*p_activation_by_mtorc1*saturating(s_mtorc1, 1) - p_activation_by_mtorc1 + 1)*(p_k_activation*s_damage*saturating(s_damage, p_K_activation) + p_k_activation_alarm*s_alarm_drive + p_k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_k_leak*s_leak_tone*(p_leak_by_androgen*s_androgen_surplus + 1)*(p_leak_without_notch*remaining(s_notch, 1) + 1)) if h_activation_rate is None else h_activation_rate
        s_stalled_commitment_rate = p_k_stalled*(1 - s_demand)*inhibited_by(s_pool, p_empty_pool*s_satellite_cells_rest, 2) if h_stalled_commitment_rate is None else h_stalled_commitment_rate
        s_cycling_death_rate = p_k_crowding_death*s_crowding + p_k_cycling_death + p_k_unsupported_death*(1 - s_macrophage_support) if h_cycling_death_rate is None else h_cycling_death_rate
        s_renewal_tone = s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - s_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_5 if h_renewal_tone is None else h_renewal_tone
        s_commitment_rate = p_k_commitment*(p_K_commitment_nad + 1)*(p_basal_commitment + s_resolution_drive*(1 - p_basal_commitment))*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*(p_commitment_by_p38*(s_p38 - 1) + p_commitment_by_wnt*(s_wnt - 1) + p_commitment_without_foxo3*remaining(s_foxo3, 1) + p_commitment_without_notch*remaining(s_notch, 1) + 1)*saturating(y_nad, p_K_commitment_nad) if h_commitment_rate is None else h_commitment_rate
        s_division_vigour = s_energy*s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(c_1 + s_relative_damaged_mitochondria - 1) + 1)) if h_division_vigour is None else h_division_vigour
        s_division_rate = p_k_division*s_clonal_cover*s_demand*s_division_vigour*s_perfusion_supply*u_msc__division*(p_basal_mitogen*s_use_drive + s_mitogen_drive*(1 - p_basal_mitogen)) if h_division_rate is None else h_division_rate
        r_myonuclear_loss = g_myonuclear_loss*(p_myonuclear_loss_rate*y_myonuclei)
        r_debris_clearance = g_debris_clearance*(s_clearance_rate*y_necrotic_nuclei)
        r_secondary_damage = g_secondary_damage*(s_bystander_damage_rate*y_myonuclei)
        r_primed_activation = g_primed_activation*u_msc__activation*(s_activation_rate*y_primed_quiescent)
        r_division = g_division*(s_division_rate*y_cycling)
        r_self_renewal = g_self_renewal*u_msc__self_renewal*(p_k_return*s_notch*s_renewal_tone*s_vacancy*y_cycling)
        r_commitment = g_commitment*u_msc__commitment*(s_commitment_rate*y_cycling)
        r_stalled_commitment = g_stalled_commitment*(s_stalled_commitment_rate*y_cycling)
        r_fusion = g_fusion*u_msc__fusion*(s_fusion_rate*y_committed)
        r_cycling_senescence = g_cycling_senescence*u_msc__senescence*(s_cycling_senescence_rate*y_cycling)
        r_primed_senescence = g_primed_senescence*u_msc__senescence*(s_quiescent_loss_rate*y_primed_quiescent)
        r_cycling_death = g_cycling_death*u_msc__survival*(s_cycling_death_rate*y_cycling)
        r_committed_death = g_committed_death*u_msc__survival*(p_k_committed_death*y_committed)
        r_transplantation = g_transplantation*(p_fibre_share*u_msc__influx)
        r_ablation_of_primed_quiescent = g_ablation_of_primed_quiescent*(u_msc__ablation*y_primed_quiescent)
        r_ablation_of_cycling = g_ablation_of_cycling*(u_msc__ablation*y_cycling)
        r_inflammation_onset = g_inflammation_onset*u_immune__recruitment*(p_r_core*saturating(s_damage, p_K_core_damage))
        r_inflammation_decay = g_inflammation_decay*(p_k_core_inflammation*y_acute_inflammation)
        r_resolution_onset = g_resolution_onset*u_immune__switch*(p_k_core_resolution_onset*y_acute_inflammation)
        r_resolution_decay = g_resolution_decay*(p_k_core_resolution*y_acute_resolution)
        return [
            0.0,
            0.0,
            0.0,
            - r_myonuclear_loss - r_secondary_damage + p_nuclei_per_cell*r_fusion,
            - r_debris_clearance + r_secondary_damage,
            - r_primed_activation + r_self_renewal - r_primed_senescence + r_transplantation - r_ablation_of_primed_quiescent,
            r_primed_activation + r_division - r_self_renewal - r_commitment - r_stalled_commitment - r_cycling_senescence - r_cycling_death - r_ablation_of_cycling,
            r_commitment + r_stalled_commitment - r_fusion - r_committed_death,
            r_inflammation_onset - r_inflammation_decay,
            r_resolution_onset - r_resolution_decay,
        ]

    def jacobian(y, u):
        (y_nad, y_mitochondria, y_chronic_exposure, y_myonuclei, y_necrotic_nuclei, y_primed_quiescent, y_cycling, y_committed, y_acute_inflammation, y_acute_resolution,) = y
        (u_pathway__wnt, u_pathway__mtorc1, u_pathway__mtorc2, u_pathway__foxo3, u_pathway__p38, u_pathway__jak_stat, u_pathway__fgf2, u_pathway__gli3, u_pathway__taz, u_nutrition__leucine, u_nutrition__glutamine, u_nutrition__methyl_donor, u_pathway__exercise_response, u_nad__sirt1, u_msc__division, u_pathway__notch, u_msc__influx, u_msc__ablation, u_msc__senolysis, u_msc__priming, u_quiescence__depth, u_msc__activation, u_msc__self_renewal, u_msc__commitment, u_msc__fusion, u_msc__senescence, u_msc__survival, u_immune__recruitment, u_immune__switch,) = u
        s_gli3 = u_pathway__gli3 if h_gli3 is None else h_gli3
        s_glutamine = (p_K_glutamine + 1)*(u_nutrition__glutamine + 1)/(p_K_glutamine + y_chronic_exposure) if h_glutamine is None else h_glutamine
        s_mtorc2 = u_pathway__mtorc2 if h_mtorc2 is None else h_mtorc2
        s_p38 = u_pathway__p38*(p_p38_by_acute*hill(y_acute_inflammation, p_K_p38, 2) + p_p38_by_exposure*(y_chronic_exposure - 1) + 1) if h_p38 is None else h_p38
        s_jak_stat = u_pathway__jak_stat*(p_jak_stat_by_exposure*(y_chronic_exposure - 1) + 1) if h_jak_stat is None else h_jak_stat
        s_fgf2 = u_pathway__fgf2*(p_fgf2_by_exposure*(y_chronic_exposure - 1) + 1) if h_fgf2 is None else h_fgf2
        s_resolution_drive = hill(y_acute_resolution, p_K_core_resolution, 2) if h_resolution_drive is None else h_resolution_drive
        s_energy = (p_K_energy + 1)*saturating(y_mitochondria*y_nad, p_K_energy) if h_energy is None else h_energy
        s_nuclei_in_fibres = y_myonuclei if h_nuclei_in_fibres is None else h_nuclei_in_fibres
        s_pool = y_primed_quiescent if h_pool is None else h_pool
        s_delta_ligand = (p_K_delta + 1)/(p_K_delta + y_chronic_exposure) if h_delta_ligand is None else h_delta_ligand
        s_mitogen_drive = hill(y_acute_inflammation, p_K_core_mitogen, 2) if h_mitogen_drive is None else h_mitogen_drive
        s_all_necrotic = y_necrotic_nuclei if h_all_necrotic is None else h_all_necrotic
        s_clearance_rate = p_k_core_clearance*(p_core_resident_clearance + y_acute_inflammation) if h_clearance_rate is None else h_clearance_rate
        s_sirt1_activity = u_nad__sirt1*(p_K_sirtuin + 1)*(p_sirt1_by_training*s_training_adaptation + 1)*saturating(y_nad, p_K_sirtuin) if h_sirt1_activity is None else h_sirt1_activity
        s_m6a = p_m6a_by_methyl*u_nutrition__methyl_donor + p_m6a_by_training*s_training_stimulus + 1 if h_m6a is None else h_m6a
        s_taz = u_pathway__taz*(p_taz_by_training*s_training_stimulus*u_pathway__exercise_response + 1) if h_taz is None else h_taz
        s_amino_signal = (p_K_amino + 1)*saturating(s_glutamine*(u_nutrition__leucine + 1), p_K_amino) if h_amino_signal is None else h_amino_signal
        s_renewal_stress = p_stress_by_jak_stat*s_jak_stat + p_stress_by_p38*s_p38 + s_fgf2*(-p_stress_by_jak_stat - p_stress_by_p38 + 1) if h_renewal_stress is None else h_renewal_stress
        s_leak_tone = s_fgf2*(p_activation_by_pgc1a*(s_pgc1a - 1) + p_leak_by_irisin*(s_irisin - 1) + p_leak_by_leptin*(s_leptin - 1) + 1) if h_leak_tone is None else h_leak_tone
        s_wnt = u_pathway__wnt*(p_wnt_by_exposure*(y_chronic_exposure - 1) + p_wnt_by_resolution*s_resolution_drive + 1) if h_wnt is None else h_wnt
        s_myonuclear_fill = s_nuclei_in_fibres/s_myonuclei_rest if h_myonuclear_fill is None else h_myonuclear_fill
        s_clonal_cover = hill(s_lagging + s_pool + y_committed + y_cycling, p_fibre_share*p_smallest_pool, 2) if h_clonal_cover is None else h_clonal_cover
        s_occupancy = (p_nuclei_per_cell*(s_lagging + s_pool + y_committed + y_cycling) + s_nuclei_in_fibres)/(s_sheaths*(p_nuclei_per_cell*s_satellite_cells_rest + s_myonuclei_rest)) if h_occupancy is None else h_occupancy
        s_vacancy = remaining(s_pool, p_niche_capacity*s_satellite_cells_rest*s_sheaths*(p_niche_by_androgen*s_androgen_surplus + p_niche_by_training*s_training_adaptation - p_niche_lost_with_idleness*s_idleness + 1)) if h_vacancy is None else h_vacancy
        s_fusion_rate = p_k_fusion*s_fusion_guidance*(p_basal_fusion + s_resolution_drive*(1 - p_basal_fusion)) if h_fusion_rate is None else h_fusion_rate
        s_damage = s_all_necrotic/p_myonuclear_density if h_damage is None else h_damage
        s_senescence_pressure = (p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(c_1 + s_relative_damaged_mitochondria - 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_0*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else h_senescence_pressure
        s_mtorc1 = u_pathway__mtorc1*(p_mtorc1_by_amino*s_amino_signal - p_mtorc1_by_amino + 1)*(p_mtorc1_by_alarm*s_alarm_drive + p_mtorc1_by_training*s_training_stimulus + p_mtorc1_without_gli3*remaining(s_gli3, 1) + 1) if h_mtorc1 is None else h_mtorc1
        s_notch = s_delta_ligand*u_pathway__notch*limited(s_myonuclear_fill, 1, p_n_notch_limit)/(c_2*(s_notch_cleavage + 1)) if h_notch is None else h_notch
        s_demand = inhibited_by(s_occupancy, p_K_demand, p_n_demand) if h_demand is None else h_demand
        s_crowding = remaining(s_vacancy, p_scarce_vacancy) if h_crowding is None else h_crowding
        s_cycling_senescence_rate = p_k_senescence*s_senescence_pressure if h_cycling_senescence_rate is None else h_cycling_senescence_rate
        s_quiescent_loss_rate = p_k_quiescent_loss*s_senescence_pressure if h_quiescent_loss_rate is None else h_quiescent_loss_rate
        s_foxo3 = 2*u_pathway__foxo3/(s_mtorc1 + 1) if h_foxo3 is None else h_foxo3
        s_growth_signals = c_4*(p_division_by_mtorc1*s_mtorc1 - p_division_by_mtorc1 + 1)*bell(s_wnt, p_best_wnt, p_width_wnt)/c_3 if h_growth_signals is None else h_growth_signals
        s_activation_rate = (2*p_activation_by_mtorc1*saturating(s_mtorc1, 1) - p_activation_by_mtorc1 + 1)*(p_k_activation*s_damage*saturating(s_damage, p_K_activation) + p_k_activation_alarm*s_alarm_drive + p_k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_k_leak*s_leak_tone*(p_leak_by_androgen*s_androgen_surplus + 1)*(p_leak_without_notch*remaining(s_notch, 1) + 1)) if h_activation_rate is None else h_activation_rate
        s_stalled_commitment_rate = p_k_stalled*(1 - s_demand)*inhibited_by(s_pool, p_empty_pool*s_satellite_cells_rest, 2) if h_stalled_commitment_rate is None else h_stalled_commitment_rate
        s_cycling_death_rate = p_k_crowding_death*s_crowding + p_k_cycling_death + p_k_unsupported_death*(1 - s_macrophage_support) if h_cycling_death_rate is None else h_cycling_death_rate
        s_renewal_tone = s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - s_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_5 if h_renewal_tone is None else h_renewal_tone
        s_commitment_rate = p_k_commitment*(p_K_commitment_nad + 1)*(p_basal_commitment + s_resolution_drive*(1 - p_basal_commitment))*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*(p_commitment_by_p38*(s_p38 - 1) + p_commitment_by_wnt*(s_wnt - 1) + p_commitment_without_foxo3*remaining(s_foxo3, 1) + p_commitment_without_notch*remaining(s_notch, 1) + 1)*saturating(y_nad, p_K_commitment_nad) if h_commitment_rate is None else h_commitment_rate
        s_division_vigour = s_energy*s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(c_1 + s_relative_damaged_mitochondria - 1) + 1)) if h_division_vigour is None else h_division_vigour
        s_division_rate = p_k_division*s_clonal_cover*s_demand*s_division_vigour*s_perfusion_supply*u_msc__division*(p_basal_mitogen*s_use_drive + s_mitogen_drive*(1 - p_basal_mitogen)) if h_division_rate is None else h_division_rate
        d_glutamine_0 = -(p_K_glutamine + 1)*(u_nutrition__glutamine + 1)/(p_K_glutamine + y_chronic_exposure)**2 if h_glutamine is None else 0.0
        d_p38_0 = p_p38_by_exposure*u_pathway__p38 if h_p38 is None else 0.0
        d_p38_1 = p_p38_by_acute*u_pathway__p38*hill_d0(y_acute_inflammation, p_K_p38, 2) if h_p38 is None else 0.0
        d_jak_stat_0 = p_jak_stat_by_exposure*u_pathway__jak_stat if h_jak_stat is None else 0.0
        d_fgf2_0 = p_fgf2_by_exposure*u_pathway__fgf2 if h_fgf2 is None else 0.0
        d_resolution_drive_0 = hill_d0(y_acute_resolution, p_K_core_resolution, 2) if h_resolution_drive is None else 0.0
        d_energy_0 = y_mitochondria*(p_K_energy + 1)*saturating_d0(y_mitochondria*y_nad, p_K_energy) if h_energy is None else 0.0
        d_energy_1 = y_nad*(p_K_energy + 1)*saturating_d0(y_mitochondria*y_nad, p_K_energy) if h_energy is None else 0.0
        d_nuclei_in_fibres_0 = 1 if h_nuclei_in_fibres is None else 0.0
        d_pool_0 = 1 if h_pool is None else 0.0
        d_delta_ligand_0 = -(p_K_delta + 1)/(p_K_delta + y_chronic_exposure)**2 if h_delta_ligand is None else 0.0
        d_mitogen_drive_0 = hill_d0(y_acute_inflammation, p_K_core_mitogen, 2) if h_mitogen_drive is None else 0.0
        d_all_necrotic_0 = 1 if h_all_necrotic is None else 0.0
        d_clearance_rate_0 = p_k_core_clearance if h_clearance_rate is None else 0.0
        d_sirt1_activity_0 = u_nad__sirt1*(p_K_sirtuin + 1)*(p_sirt1_by_training*s_training_adaptation + 1)*saturating_d0(y_nad, p_K_sirtuin) if h_sirt1_activity is None else 0.0
        d_amino_signal_0 = (p_K_amino + 1)*(u_nutrition__leucine + 1)*saturating_d0(s_glutamine*(u_nutrition__leucine + 1), p_K_amino) if h_amino_signal is None else 0.0
        ds_amino_signal_0 = d_amino_signal_0*d_glutamine_0
        d_renewal_stress_0 = p_stress_by_p38 if h_renewal_stress is None else 0.0
        d_renewal_stress_1 = p_stress_by_jak_stat if h_renewal_stress is None else 0.0
        d_renewal_stress_2 = -p_stress_by_jak_stat - p_stress_by_p38 + 1 if h_renewal_stress is None else 0.0
        ds_renewal_stress_0 = d_renewal_stress_0*d_p38_0 + d_renewal_stress_1*d_jak_stat_0 + d_renewal_stress_2*d_fgf2_0
        ds_renewal_stress_1 = d_renewal_stress_0*d_p38_1
        d_leak_tone_0 = p_activation_by_pgc1a*(s_pgc1a - 1) + p_leak_by_irisin*(s_irisin - 1) + p_leak_by_leptin*(s_leptin - 1) + 1 if h_leak_tone is None else 0.0
        ds_leak_tone_0 = d_leak_tone_0*d_fgf2_0
        d_wnt_0 = p_wnt_by_exposure*u_pathway__wnt if h_wnt is None else 0.0
        d_wnt_1 = p_wnt_by_resolution*u_pathway__wnt if h_wnt is None else 0.0
        ds_wnt_0 = d_wnt_1*d_resolution_drive_0
        d_myonuclear_fill_0 = 1/s_myonuclei_rest if h_myonuclear_fill is None else 0.0
        ds_myonuclear_fill_0 = d_myonuclear_fill_0*d_nuclei_in_fibres_0
        d_clonal_cover_0 = hill_d0(s_lagging + s_pool + y_committed + y_cycling, p_fibre_share*p_smallest_pool, 2) if h_clonal_cover is None else 0.0
        d_clonal_cover_2 = hill_d0(s_lagging + s_pool + y_committed + y_cycling, p_fibre_share*p_smallest_pool, 2) if h_clonal_cover is None else 0.0
        d_clonal_cover_3 = hill_d0(s_lagging + s_pool + y_committed + y_cycling, p_fibre_share*p_smallest_pool, 2) if h_clonal_cover is None else 0.0
        ds_clonal_cover_0 = d_clonal_cover_0*d_pool_0
        d_occupancy_0 = 1/(s_sheaths*(p_nuclei_per_cell*s_satellite_cells_rest + s_myonuclei_rest)) if h_occupancy is None else 0.0
        d_occupancy_1 = p_nuclei_per_cell/(s_sheaths*(p_nuclei_per_cell*s_satellite_cells_rest + s_myonuclei_rest)) if h_occupancy is None else 0.0
        d_occupancy_3 = p_nuclei_per_cell/(s_sheaths*(p_nuclei_per_cell*s_satellite_cells_rest + s_myonuclei_rest)) if h_occupancy is None else 0.0
        d_occupancy_4 = p_nuclei_per_cell/(s_sheaths*(p_nuclei_per_cell*s_satellite_cells_rest + s_myonuclei_rest)) if h_occupancy is None else 0.0
        ds_occupancy_0 = d_occupancy_0*d_nuclei_in_fibres_0
        ds_occupancy_1 = d_occupancy_1*d_pool_0
        d_vacancy_0 = remaining_d0(s_pool, p_niche_capacity*s_satellite_cells_rest*s_sheaths*(p_niche_by_androgen*s_androgen_surplus + p_niche_by_training*s_training_adaptation - p_niche_lost_with_idleness*s_idleness + 1)) if h_vacancy is None else 0.0
        ds_vacancy_0 = d_vacancy_0*d_pool_0
        d_fusion_rate_0 = p_k_fusion*s_fusion_guidance*(1 - p_basal_fusion) if h_fusion_rate is None else 0.0
        ds_fusion_rate_0 = d_fusion_rate_0*d_resolution_drive_0
        d_damage_0 = 1/p_myonuclear_density if h_damage is None else 0.0
        ds_damage_0 = d_damage_0*d_all_necrotic_0
        d_senescence_pressure_0 = (p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(c_1 + s_relative_damaged_mitochondria - 1) + 1)*hill_d0(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_0*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else 0.0
        d_senescence_pressure_1 = -(p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(c_1 + s_relative_damaged_mitochondria - 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_0*(p_K_sirt1_protection + s_sirt1_activity)**2) if h_senescence_pressure is None else 0.0
        ds_senescence_pressure_0 = d_senescence_pressure_1*d_sirt1_activity_0
        d_mtorc1_3 = p_mtorc1_by_amino*u_pathway__mtorc1*(p_mtorc1_by_alarm*s_alarm_drive + p_mtorc1_by_training*s_training_stimulus + p_mtorc1_without_gli3*remaining(s_gli3, 1) + 1) if h_mtorc1 is None else 0.0
        ds_mtorc1_0 = d_mtorc1_3*ds_amino_signal_0
        d_notch_0 = s_delta_ligand*u_pathway__notch*limited_d0(s_myonuclear_fill, 1, p_n_notch_limit)/(c_2*(s_notch_cleavage + 1)) if h_notch is None else 0.0
        d_notch_1 = u_pathway__notch*limited(s_myonuclear_fill, 1, p_n_notch_limit)/(c_2*(s_notch_cleavage + 1)) if h_notch is None else 0.0
        ds_notch_0 = d_notch_0*ds_myonuclear_fill_0
        ds_notch_1 = d_notch_1*d_delta_ligand_0
        d_demand_0 = inhibited_by_d0(s_occupancy, p_K_demand, p_n_demand) if h_demand is None else 0.0
        ds_demand_0 = d_demand_0*ds_occupancy_0
        ds_demand_1 = d_demand_0*ds_occupancy_1
        ds_demand_2 = d_demand_0*d_occupancy_3
        ds_demand_3 = d_demand_0*d_occupancy_4
        d_crowding_0 = remaining_d0(s_vacancy, p_scarce_vacancy) if h_crowding is None else 0.0
        ds_crowding_0 = d_crowding_0*ds_vacancy_0
        d_cycling_senescence_rate_0 = p_k_senescence if h_cycling_senescence_rate is None else 0.0
        ds_cycling_senescence_rate_0 = d_cycling_senescence_rate_0*d_senescence_pressure_0
        ds_cycling_senescence_rate_1 = d_cycling_senescence_rate_0*ds_senescence_pressure_0
        d_quiescent_loss_rate_0 = p_k_quiescent_loss if h_quiescent_loss_rate is None else 0.0
        ds_quiescent_loss_rate_0 = d_quiescent_loss_rate_0*d_senescence_pressure_0
        ds_quiescent_loss_rate_1 = d_quiescent_loss_rate_0*ds_senescence_pressure_0
        d_foxo3_0 = -2*u_pathway__foxo3/(s_mtorc1 + 1)**2 if h_foxo3 is None else 0.0
        ds_foxo3_0 = d_foxo3_0*ds_mtorc1_0
        d_growth_signals_0 = c_4*(p_division_by_mtorc1*s_mtorc1 - p_division_by_mtorc1 + 1)*bell_d0(s_wnt, p_best_wnt, p_width_wnt)/c_3 if h_growth_signals is None else 0.0
        d_growth_signals_1 = c_4*p_division_by_mtorc1*bell(s_wnt, p_best_wnt, p_width_wnt)/c_3 if h_growth_signals is None else 0.0
        ds_growth_signals_0 = d_growth_signals_0*d_wnt_0 + d_growth_signals_1*ds_mtorc1_0
        ds_growth_signals_1 = d_growth_signals_0*ds_wnt_0
        d_activation_rate_0 = p_k_leak*(p_leak_by_androgen*s_androgen_surplus + 1)*(p_leak_without_notch*remaining(s_notch, 1) + 1)*(2*p_activation_by_mtorc1*saturating(s_mtorc1, 1) - p_activation_by_mtorc1 + 1) if h_activation_rate is None else 0.0
        d_activation_rate_1 = (p_k_activation*s_damage*saturating_d0(s_damage, p_K_activation) + p_k_activation*saturating(s_damage, p_K_activation))*(2*p_activation_by_mtorc1*saturating(s_mtorc1, 1) - p_activation_by_mtorc1 + 1) if h_activation_rate is None else 0.0
        d_activation_rate_5 = p_k_leak*p_leak_without_notch*s_leak_tone*(p_leak_by_androgen*s_androgen_surplus + 1)*(2*p_activation_by_mtorc1*saturating(s_mtorc1, 1) - p_activation_by_mtorc1 + 1)*remaining_d0(s_notch, 1) if h_activation_rate is None else 0.0
        d_activation_rate_6 = 2*p_activation_by_mtorc1*(p_k_activation*s_damage*saturating(s_damage, p_K_activation) + p_k_activation_alarm*s_alarm_drive + p_k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_k_leak*s_leak_tone*(p_leak_by_androgen*s_androgen_surplus + 1)*(p_leak_without_notch*remaining(s_notch, 1) + 1))*saturating_d0(s_mtorc1, 1) if h_activation_rate is None else 0.0
        ds_activation_rate_0 = d_activation_rate_0*ds_leak_tone_0 + d_activation_rate_5*ds_notch_1 + d_activation_rate_6*ds_mtorc1_0
        ds_activation_rate_1 = d_activation_rate_1*ds_damage_0
        ds_activation_rate_2 = d_activation_rate_5*ds_notch_0
        d_stalled_commitment_rate_0 = -p_k_stalled*inhibited_by(s_pool, p_empty_pool*s_satellite_cells_rest, 2) if h_stalled_commitment_rate is None else 0.0
        d_stalled_commitment_rate_1 = p_k_stalled*(1 - s_demand)*inhibited_by_d0(s_pool, p_empty_pool*s_satellite_cells_rest, 2) if h_stalled_commitment_rate is None else 0.0
        ds_stalled_commitment_rate_0 = d_stalled_commitment_rate_0*ds_demand_0
        ds_stalled_commitment_rate_1 = d_stalled_commitment_rate_0*ds_demand_1 + d_stalled_commitment_rate_1*d_pool_0
        ds_stalled_commitment_rate_2 = d_stalled_commitment_rate_0*ds_demand_2
        ds_stalled_commitment_rate_3 = d_stalled_commitment_rate_0*ds_demand_3
        d_cycling_death_rate_1 = p_k_crowding_death if h_cycling_death_rate is None else 0.0
        ds_cycling_death_rate_0 = d_cycling_death_rate_1*ds_crowding_0
        d_renewal_tone_0 = s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - s_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by_d0(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_5 if h_renewal_tone is None else 0.0
        d_renewal_tone_1 = s_mtorc2*(-p_renewal_by_oestradiol*(1 - s_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_5 if h_renewal_tone is None else 0.0
        d_renewal_tone_3 = p_renewal_by_foxo3*s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - s_oestradiol) + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_5 if h_renewal_tone is None else 0.0
        ds_renewal_tone_0 = d_renewal_tone_0*ds_renewal_stress_0 + d_renewal_tone_3*ds_foxo3_0
        ds_renewal_tone_1 = d_renewal_tone_0*ds_renewal_stress_1
        ds_renewal_tone_2 = d_renewal_tone_1*d_sirt1_activity_0
        d_commitment_rate_0 = p_k_commitment*(1 - p_basal_commitment)*(p_K_commitment_nad + 1)*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*(p_commitment_by_p38*(s_p38 - 1) + p_commitment_by_wnt*(s_wnt - 1) + p_commitment_without_foxo3*remaining(s_foxo3, 1) + p_commitment_without_notch*remaining(s_notch, 1) + 1)*saturating(y_nad, p_K_commitment_nad) if h_commitment_rate is None else 0.0
        d_commitment_rate_1 = p_commitment_by_p38*p_k_commitment*(p_K_commitment_nad + 1)*(p_basal_commitment + s_resolution_drive*(1 - p_basal_commitment))*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*saturating(y_nad, p_K_commitment_nad) if h_commitment_rate is None else 0.0
        d_commitment_rate_2 = p_commitment_by_wnt*p_k_commitment*(p_K_commitment_nad + 1)*(p_basal_commitment + s_resolution_drive*(1 - p_basal_commitment))*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*saturating(y_nad, p_K_commitment_nad) if h_commitment_rate is None else 0.0
        d_commitment_rate_3 = p_commitment_without_notch*p_k_commitment*(p_K_commitment_nad + 1)*(p_basal_commitment + s_resolution_drive*(1 - p_basal_commitment))*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*remaining_d0(s_notch, 1)*saturating(y_nad, p_K_commitment_nad) if h_commitment_rate is None else 0.0
        d_commitment_rate_5 = p_k_commitment*(p_K_commitment_nad + 1)*(p_basal_commitment + s_resolution_drive*(1 - p_basal_commitment))*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*(p_commitment_by_p38*(s_p38 - 1) + p_commitment_by_wnt*(s_wnt - 1) + p_commitment_without_foxo3*remaining(s_foxo3, 1) + p_commitment_without_notch*remaining(s_notch, 1) + 1)*saturating_d0(y_nad, p_K_commitment_nad) if h_commitment_rate is None else 0.0
        d_commitment_rate_7 = p_commitment_without_foxo3*p_k_commitment*(p_K_commitment_nad + 1)*(p_basal_commitment + s_resolution_drive*(1 - p_basal_commitment))*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*remaining_d0(s_foxo3, 1)*saturating(y_nad, p_K_commitment_nad) if h_commitment_rate is None else 0.0
        ds_commitment_rate_0 = d_commitment_rate_0*d_resolution_drive_0 + d_commitment_rate_2*ds_wnt_0
        ds_commitment_rate_1 = d_commitment_rate_1*d_p38_0 + d_commitment_rate_2*d_wnt_0 + d_commitment_rate_3*ds_notch_1 + d_commitment_rate_7*ds_foxo3_0
        ds_commitment_rate_2 = d_commitment_rate_1*d_p38_1
        ds_commitment_rate_3 = d_commitment_rate_3*ds_notch_0
        d_division_vigour_0 = -s_energy*s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)**2*(p_vigour_lost_with_damage*(c_1 + s_relative_damaged_mitochondria - 1) + 1)) if h_division_vigour is None else 0.0
        d_division_vigour_1 = s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(c_1 + s_relative_damaged_mitochondria - 1) + 1)) if h_division_vigour is None else 0.0
        d_division_vigour_2 = s_energy*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(c_1 + s_relative_damaged_mitochondria - 1) + 1)) if h_division_vigour is None else 0.0
        ds_division_vigour_0 = d_division_vigour_0 + d_division_vigour_2*ds_growth_signals_0
        ds_division_vigour_1 = d_division_vigour_1*d_energy_0
        ds_division_vigour_2 = d_division_vigour_1*d_energy_1
        ds_division_vigour_3 = d_division_vigour_2*ds_growth_signals_1
        d_division_rate_0 = p_k_division*s_clonal_cover*s_demand*s_division_vigour*s_perfusion_supply*u_msc__division*(1 - p_basal_mitogen) if h_division_rate is None else 0.0
        d_division_rate_1 = p_k_division*s_clonal_cover*s_division_vigour*s_perfusion_supply*u_msc__division*(p_basal_mitogen*s_use_drive + s_mitogen_drive*(1 - p_basal_mitogen)) if h_division_rate is None else 0.0
        d_division_rate_2 = p_k_division*s_clonal_cover*s_demand*s_perfusion_supply*u_msc__division*(p_basal_mitogen*s_use_drive + s_mitogen_drive*(1 - p_basal_mitogen)) if h_division_rate is None else 0.0
        d_division_rate_4 = p_k_division*s_demand*s_division_vigour*s_perfusion_supply*u_msc__division*(p_basal_mitogen*s_use_drive + s_mitogen_drive*(1 - p_basal_mitogen)) if h_division_rate is None else 0.0
        ds_division_rate_0 = d_division_rate_0*d_mitogen_drive_0
        ds_division_rate_1 = d_division_rate_1*ds_demand_0
        ds_division_rate_2 = d_division_rate_1*ds_demand_1 + d_division_rate_4*ds_clonal_cover_0
        ds_division_rate_3 = d_division_rate_1*ds_demand_2 + d_division_rate_4*d_clonal_cover_2
        ds_division_rate_4 = d_division_rate_1*ds_demand_3 + d_division_rate_4*d_clonal_cover_3
        ds_division_rate_5 = d_division_rate_2*ds_division_vigour_0
        ds_division_rate_6 = d_division_rate_2*ds_division_vigour_1
        ds_division_rate_7 = d_division_rate_2*ds_division_vigour_2
        ds_division_rate_8 = d_division_rate_2*ds_division_vigour_3
        e_myonuclear_loss_0 = g_myonuclear_loss*(p_myonuclear_loss_rate)
        e_debris_clearance_0 = g_debris_clearance*(y_necrotic_nuclei)
        e_debris_clearance_1 = g_debris_clearance*(s_clearance_rate)
        dr_debris_clearance_0 = e_debris_clearance_0*d_clearance_rate_0
        e_secondary_damage_1 = g_secondary_damage*(s_bystander_damage_rate)
        e_primed_activation_0 = g_primed_activation*u_msc__activation*(y_primed_quiescent)
        e_primed_activation_1 = g_primed_activation*u_msc__activation*(s_activation_rate)
        dr_primed_activation_0 = e_primed_activation_0*ds_activation_rate_0
        dr_primed_activation_1 = e_primed_activation_0*ds_activation_rate_1
        dr_primed_activation_2 = e_primed_activation_0*ds_activation_rate_2
        e_division_0 = g_division*(y_cycling)
        e_division_1 = g_division*(s_division_rate)
        dr_division_0 = e_division_0*ds_division_rate_0
        dr_division_1 = e_division_0*ds_division_rate_1
        dr_division_2 = e_division_0*ds_division_rate_2
        dr_division_3 = e_division_0*ds_division_rate_3 + e_division_1
        dr_division_4 = e_division_0*ds_division_rate_4
        dr_division_5 = e_division_0*ds_division_rate_5
        dr_division_6 = e_division_0*ds_division_rate_6
        dr_division_7 = e_division_0*ds_division_rate_7
        dr_division_8 = e_division_0*ds_division_rate_8
        e_self_renewal_0 = g_self_renewal*u_msc__self_renewal*(p_k_return*s_renewal_tone*s_vacancy*y_cycling)
        e_self_renewal_1 = g_self_renewal*u_msc__self_renewal*(p_k_return*s_notch*s_renewal_tone*y_cycling)
        e_self_renewal_2 = g_self_renewal*u_msc__self_renewal*(p_k_return*s_notch*s_vacancy*y_cycling)
        e_self_renewal_3 = g_self_renewal*u_msc__self_renewal*(p_k_return*s_notch*s_renewal_tone*s_vacancy)
        dr_self_renewal_0 = e_self_renewal_0*ds_notch_0
        dr_self_renewal_1 = e_self_renewal_0*ds_notch_1 + e_self_renewal_2*ds_renewal_tone_0
        dr_self_renewal_2 = e_self_renewal_1*ds_vacancy_0
        dr_self_renewal_3 = e_self_renewal_2*ds_renewal_tone_1
        dr_self_renewal_4 = e_self_renewal_2*ds_renewal_tone_2
        e_commitment_0 = g_commitment*u_msc__commitment*(y_cycling)
        e_commitment_1 = g_commitment*u_msc__commitment*(s_commitment_rate)
        dr_commitment_0 = e_commitment_0*ds_commitment_rate_0
        dr_commitment_1 = e_commitment_0*ds_commitment_rate_1
        dr_commitment_2 = e_commitment_0*ds_commitment_rate_2
        dr_commitment_3 = e_commitment_0*ds_commitment_rate_3
        dr_commitment_4 = e_commitment_0*d_commitment_rate_5
        e_stalled_commitment_0 = g_stalled_commitment*(y_cycling)
        e_stalled_commitment_1 = g_stalled_commitment*(s_stalled_commitment_rate)
        dr_stalled_commitment_0 = e_stalled_commitment_0*ds_stalled_commitment_rate_0
        dr_stalled_commitment_1 = e_stalled_commitment_0*ds_stalled_commitment_rate_1
        dr_stalled_commitment_2 = e_stalled_commitment_0*ds_stalled_commitment_rate_2 + e_stalled_commitment_1
        dr_stalled_commitment_3 = e_stalled_commitment_0*ds_stalled_commitment_rate_3
        e_fusion_0 = g_fusion*u_msc__fusion*(y_committed)
        e_fusion_1 = g_fusion*u_msc__fusion*(s_fusion_rate)
        dr_fusion_0 = e_fusion_0*ds_fusion_rate_0
        e_cycling_senescence_0 = g_cycling_senescence*u_msc__senescence*(y_cycling)
        e_cycling_senescence_1 = g_cycling_senescence*u_msc__senescence*(s_cycling_senescence_rate)
        dr_cycling_senescence_0 = e_cycling_senescence_0*ds_cycling_senescence_rate_0
        dr_cycling_senescence_1 = e_cycling_senescence_0*ds_cycling_senescence_rate_1
        e_primed_senescence_0 = g_primed_senescence*u_msc__senescence*(y_primed_quiescent)
        e_primed_senescence_1 = g_primed_senescence*u_msc__senescence*(s_quiescent_loss_rate)
        dr_primed_senescence_0 = e_primed_senescence_0*ds_quiescent_loss_rate_0
        dr_primed_senescence_1 = e_primed_senescence_0*ds_quiescent_loss_rate_1
        e_cycling_death_0 = g_cycling_death*u_msc__survival*(y_cycling)
        e_cycling_death_1 = g_cycling_death*u_msc__survival*(s_cycling_death_rate)
        dr_cycling_death_0 = e_cycling_death_0*ds_cycling_death_rate_0
        e_committed_death_0 = g_committed_death*u_msc__survival*(p_k_committed_death)
        e_ablation_of_primed_quiescent_0 = g_ablation_of_primed_quiescent*(u_msc__ablation)
        e_ablation_of_cycling_0 = g_ablation_of_cycling*(u_msc__ablation)
        e_inflammation_onset_0 = g_inflammation_onset*u_immune__recruitment*(p_r_core*saturating_d0(s_damage, p_K_core_damage))
        dr_inflammation_onset_0 = e_inflammation_onset_0*ds_damage_0
        e_inflammation_decay_0 = g_inflammation_decay*(p_k_core_inflammation)
        e_resolution_onset_0 = g_resolution_onset*u_immune__switch*(p_k_core_resolution_onset)
        e_resolution_decay_0 = g_resolution_decay*(p_k_core_resolution)
        return [
            - e_myonuclear_loss_0 - e_secondary_damage_1,
            - dr_debris_clearance_0,
            - e_debris_clearance_1,
            e_secondary_damage_1,
            - dr_primed_activation_0 + dr_self_renewal_1 - dr_primed_senescence_0,
            dr_primed_activation_0 + dr_division_5 - dr_self_renewal_1 - dr_commitment_1 - dr_cycling_senescence_0,
            - dr_primed_activation_1,
            dr_primed_activation_1,
            - dr_primed_activation_2 + dr_self_renewal_0,
            dr_primed_activation_2 + dr_division_1 - dr_self_renewal_0 - dr_commitment_3 - dr_stalled_commitment_0,
            - e_primed_activation_1 + dr_self_renewal_2 - e_primed_senescence_1 - e_ablation_of_primed_quiescent_0,
            e_primed_activation_1 + dr_division_2 - dr_self_renewal_2 - dr_stalled_commitment_1 - dr_cycling_death_0,
            dr_division_0 - dr_self_renewal_3 - dr_commitment_2,
            dr_division_3 - e_self_renewal_3 - e_commitment_1 - dr_stalled_commitment_2 - e_cycling_senescence_1 - e_cycling_death_1 - e_ablation_of_cycling_0,
            dr_division_4 - dr_stalled_commitment_3,
            dr_division_6 - dr_self_renewal_4 - dr_commitment_4 - dr_cycling_senescence_1,
            dr_division_7,
            dr_division_8 - dr_commitment_0,
            dr_self_renewal_3,
            dr_self_renewal_4 - dr_primed_senescence_1,
            e_self_renewal_3,
            dr_commitment_0 - dr_fusion_0,
            dr_commitment_1,
            dr_commitment_2,
            dr_commitment_3 + dr_stalled_commitment_0,
            dr_commitment_4,
            e_commitment_1 + dr_stalled_commitment_2,
            dr_stalled_commitment_1,
            dr_stalled_commitment_3 - e_fusion_1 - e_committed_death_0,
            p_nuclei_per_cell*dr_fusion_0,
            p_nuclei_per_cell*e_fusion_1,
            dr_inflammation_onset_0,
            - e_inflammation_decay_0,
            e_resolution_onset_0,
            - e_resolution_decay_0,
        ]

    def observe(y, u):
        (y_nad, y_mitochondria, y_chronic_exposure, y_myonuclei, y_necrotic_nuclei, y_primed_quiescent, y_cycling, y_committed, y_acute_inflammation, y_acute_resolution,) = y
        (u_pathway__wnt, u_pathway__mtorc1, u_pathway__mtorc2, u_pathway__foxo3, u_pathway__p38, u_pathway__jak_stat, u_pathway__fgf2, u_pathway__gli3, u_pathway__taz, u_nutrition__leucine, u_nutrition__glutamine, u_nutrition__methyl_donor, u_pathway__exercise_response, u_nad__sirt1, u_msc__division, u_pathway__notch, u_msc__influx, u_msc__ablation, u_msc__senolysis, u_msc__priming, u_quiescence__depth, u_msc__activation, u_msc__self_renewal, u_msc__commitment, u_msc__fusion, u_msc__senescence, u_msc__survival, u_immune__recruitment, u_immune__switch,) = u
        s_gli3 = u_pathway__gli3 if h_gli3 is None else h_gli3
        s_glutamine = (p_K_glutamine + 1)*(u_nutrition__glutamine + 1)/(p_K_glutamine + y_chronic_exposure) if h_glutamine is None else h_glutamine
        s_mtorc2 = u_pathway__mtorc2 if h_mtorc2 is None else h_mtorc2
        s_p38 = u_pathway__p38*(p_p38_by_acute*hill(y_acute_inflammation, p_K_p38, 2) + p_p38_by_exposure*(y_chronic_exposure - 1) + 1) if h_p38 is None else h_p38
        s_jak_stat = u_pathway__jak_stat*(p_jak_stat_by_exposure*(y_chronic_exposure - 1) + 1) if h_jak_stat is None else h_jak_stat
        s_fgf2 = u_pathway__fgf2*(p_fgf2_by_exposure*(y_chronic_exposure - 1) + 1) if h_fgf2 is None else h_fgf2
        s_resolution_drive = hill(y_acute_resolution, p_K_core_resolution, 2) if h_resolution_drive is None else h_resolution_drive
        s_energy = (p_K_energy + 1)*saturating(y_mitochondria*y_nad, p_K_energy) if h_energy is None else h_energy
        s_macrophage_vigour = (p_K_chronic_macrophage + 1)/(p_K_chronic_macrophage + y_chronic_exposure) if h_macrophage_vigour is None else h_macrophage_vigour
        s_nuclei_in_fibres = y_myonuclei if h_nuclei_in_fibres is None else h_nuclei_in_fibres
        s_pool = y_primed_quiescent if h_pool is None else h_pool
        s_delta_ligand = (p_K_delta + 1)/(p_K_delta + y_chronic_exposure) if h_delta_ligand is None else h_delta_ligand
        s_mitogen_drive = hill(y_acute_inflammation, p_K_core_mitogen, 2) if h_mitogen_drive is None else h_mitogen_drive
        s_all_necrotic = y_necrotic_nuclei if h_all_necrotic is None else h_all_necrotic
        s_clearance_rate = p_k_core_clearance*(p_core_resident_clearance + y_acute_inflammation) if h_clearance_rate is None else h_clearance_rate
        s_differentiating = y_committed if h_differentiating is None else h_differentiating
        s_necrotic = y_necrotic_nuclei if h_necrotic is None else h_necrotic
        s_sirt1_activity = u_nad__sirt1*(p_K_sirtuin + 1)*(p_sirt1_by_training*s_training_adaptation + 1)*saturating(y_nad, p_K_sirtuin) if h_sirt1_activity is None else h_sirt1_activity
        s_m6a = p_m6a_by_methyl*u_nutrition__methyl_donor + p_m6a_by_training*s_training_stimulus + 1 if h_m6a is None else h_m6a
        s_taz = u_pathway__taz*(p_taz_by_training*s_training_stimulus*u_pathway__exercise_response + 1) if h_taz is None else h_taz
        s_amino_signal = (p_K_amino + 1)*saturating(s_glutamine*(u_nutrition__leucine + 1), p_K_amino) if h_amino_signal is None else h_amino_signal
        s_renewal_stress = p_stress_by_jak_stat*s_jak_stat + p_stress_by_p38*s_p38 + s_fgf2*(-p_stress_by_jak_stat - p_stress_by_p38 + 1) if h_renewal_stress is None else h_renewal_stress
        s_leak_tone = s_fgf2*(p_activation_by_pgc1a*(s_pgc1a - 1) + p_leak_by_irisin*(s_irisin - 1) + p_leak_by_leptin*(s_leptin - 1) + 1) if h_leak_tone is None else h_leak_tone
        s_wnt = u_pathway__wnt*(p_wnt_by_exposure*(y_chronic_exposure - 1) + p_wnt_by_resolution*s_resolution_drive + 1) if h_wnt is None else h_wnt
        s_waking_speed = s_energy*(p_K_chronic_lag + 1)*(p_speed_by_memory*s_injury_memory + 1)/(p_K_chronic_lag + y_chronic_exposure) if h_waking_speed is None else h_waking_speed
        s_myonuclear_fill = s_nuclei_in_fibres/s_myonuclei_rest if h_myonuclear_fill is None else h_myonuclear_fill
        s_all_in_fibres = s_nuclei_in_fibres if h_all_in_fibres is None else h_all_in_fibres
        s_fibre_nuclei = s_nuclei_in_fibres if h_fibre_nuclei is None else h_fibre_nuclei
        s_activated_of_type = s_lagging + y_cycling if h_activated_of_type is None else h_activated_of_type
        s_clonal_cover = hill(s_lagging + s_pool + y_committed + y_cycling, p_fibre_share*p_smallest_pool, 2) if h_clonal_cover is None else h_clonal_cover
        s_pax7_of_type = s_lagging + s_pool + y_cycling if h_pax7_of_type is None else h_pax7_of_type
        s_quiescent = s_pool if h_quiescent is None else h_quiescent
        s_occupancy = (p_nuclei_per_cell*(s_lagging + s_pool + y_committed + y_cycling) + s_nuclei_in_fibres)/(s_sheaths*(p_nuclei_per_cell*s_satellite_cells_rest + s_myonuclei_rest)) if h_occupancy is None else h_occupancy
        s_vacancy = remaining(s_pool, p_niche_capacity*s_satellite_cells_rest*s_sheaths*(p_niche_by_androgen*s_androgen_surplus + p_niche_by_training*s_training_adaptation - p_niche_lost_with_idleness*s_idleness + 1)) if h_vacancy is None else h_vacancy
        s_fusion_rate = p_k_fusion*s_fusion_guidance*(p_basal_fusion + s_resolution_drive*(1 - p_basal_fusion)) if h_fusion_rate is None else h_fusion_rate
        s_damage = s_all_necrotic/p_myonuclear_density if h_damage is None else h_damage
        s_senescence_pressure = (p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(c_1 + s_relative_damaged_mitochondria - 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_0*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else h_senescence_pressure
        s_mtorc1 = u_pathway__mtorc1*(p_mtorc1_by_amino*s_amino_signal - p_mtorc1_by_amino + 1)*(p_mtorc1_by_alarm*s_alarm_drive + p_mtorc1_by_training*s_training_stimulus + p_mtorc1_without_gli3*remaining(s_gli3, 1) + 1) if h_mtorc1 is None else h_mtorc1
        s_lag_step = 8*s_waking_speed/p_lag_duration if h_lag_step is None else h_lag_step
        s_notch = s_delta_ligand*u_pathway__notch*limited(s_myonuclear_fill, 1, p_n_notch_limit)/(c_2*(s_notch_cleavage + 1)) if h_notch is None else h_notch
        s_muscle_fill = s_all_in_fibres/p_myonuclear_density if h_muscle_fill is None else h_muscle_fill
        s_activated = s_activated_of_type if h_activated is None else h_activated
        s_pax7_positive = s_pax7_of_type if h_pax7_positive is None else h_pax7_positive
        s_demand = inhibited_by(s_occupancy, p_K_demand, p_n_demand) if h_demand is None else h_demand
        s_crowding = remaining(s_vacancy, p_scarce_vacancy) if h_crowding is None else h_crowding
        s_cycling_senescence_rate = p_k_senescence*s_senescence_pressure if h_cycling_senescence_rate is None else h_cycling_senescence_rate
        s_quiescent_loss_rate = p_k_quiescent_loss*s_senescence_pressure if h_quiescent_loss_rate is None else h_quiescent_loss_rate
        s_foxo3 = 2*u_pathway__foxo3/(s_mtorc1 + 1) if h_foxo3 is None else h_foxo3
        s_growth_signals = c_4*(p_division_by_mtorc1*s_mtorc1 - p_division_by_mtorc1 + 1)*bell(s_wnt, p_best_wnt, p_width_wnt)/c_3 if h_growth_signals is None else h_growth_signals
        s_activation_rate = (2*p_activation_by_mtorc1*saturating(s_mtorc1, 1) - p_activation_by_mtorc1 + 1)*(p_k_activation*s_damage*saturating(s_damage, p_K_activation) + p_k_activation_alarm*s_alarm_drive + p_k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_k_leak*s_leak_tone*(p_leak_by_androgen*s_androgen_surplus + 1)*(p_leak_without_notch*remaining(s_notch, 1) + 1)) if h_activation_rate is None else h_activation_rate
        s_stalled_commitment_rate = p_k_stalled*(1 - s_demand)*inhibited_by(s_pool, p_empty_pool*s_satellite_cells_rest, 2) if h_stalled_commitment_rate is None else h_stalled_commitment_rate
        s_cycling_death_rate = p_k_crowding_death*s_crowding + p_k_cycling_death + p_k_unsupported_death*(1 - s_macrophage_support) if h_cycling_death_rate is None else h_cycling_death_rate
        s_renewal_tone = s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - s_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_5 if h_renewal_tone is None else h_renewal_tone
        s_commitment_rate = p_k_commitment*(p_K_commitment_nad + 1)*(p_basal_commitment + s_resolution_drive*(1 - p_basal_commitment))*(p_commitment_by_lactate*(s_lactate - 1) + p_commitment_by_m6a*(s_m6a - 1) + 1)*(p_commitment_by_p38*(s_p38 - 1) + p_commitment_by_wnt*(s_wnt - 1) + p_commitment_without_foxo3*remaining(s_foxo3, 1) + p_commitment_without_notch*remaining(s_notch, 1) + 1)*saturating(y_nad, p_K_commitment_nad) if h_commitment_rate is None else h_commitment_rate
        s_priming_rate = 2*p_k_priming*s_mtorc1/(s_foxo3 + 1) if h_priming_rate is None else h_priming_rate
        s_deepening_rate = p_settling_rate*s_foxo3 if h_deepening_rate is None else h_deepening_rate
        s_division_vigour = s_energy*s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(c_1 + s_relative_damaged_mitochondria - 1) + 1)) if h_division_vigour is None else h_division_vigour
        s_division_rate = p_k_division*s_clonal_cover*s_demand*s_division_vigour*s_perfusion_supply*u_msc__division*(p_basal_mitogen*s_use_drive + s_mitogen_drive*(1 - p_basal_mitogen)) if h_division_rate is None else h_division_rate
        s_dividing = s_division_rate*y_cycling if h_dividing is None else h_dividing
        s_division_interval = p_ln_2/s_division_rate if h_division_interval is None else h_division_interval
        r_myonuclear_loss = g_myonuclear_loss*(p_myonuclear_loss_rate*y_myonuclei)
        r_debris_clearance = g_debris_clearance*(s_clearance_rate*y_necrotic_nuclei)
        r_secondary_damage = g_secondary_damage*(s_bystander_damage_rate*y_myonuclei)
        r_primed_activation = g_primed_activation*u_msc__activation*(s_activation_rate*y_primed_quiescent)
        r_division = g_division*(s_division_rate*y_cycling)
        r_self_renewal = g_self_renewal*u_msc__self_renewal*(p_k_return*s_notch*s_renewal_tone*s_vacancy*y_cycling)
        r_commitment = g_commitment*u_msc__commitment*(s_commitment_rate*y_cycling)
        r_stalled_commitment = g_stalled_commitment*(s_stalled_commitment_rate*y_cycling)
        r_fusion = g_fusion*u_msc__fusion*(s_fusion_rate*y_committed)
        r_cycling_senescence = g_cycling_senescence*u_msc__senescence*(s_cycling_senescence_rate*y_cycling)
        r_primed_senescence = g_primed_senescence*u_msc__senescence*(s_quiescent_loss_rate*y_primed_quiescent)
        r_cycling_death = g_cycling_death*u_msc__survival*(s_cycling_death_rate*y_cycling)
        r_committed_death = g_committed_death*u_msc__survival*(p_k_committed_death*y_committed)
        r_transplantation = g_transplantation*(p_fibre_share*u_msc__influx)
        r_ablation_of_primed_quiescent = g_ablation_of_primed_quiescent*(u_msc__ablation*y_primed_quiescent)
        r_ablation_of_cycling = g_ablation_of_cycling*(u_msc__ablation*y_cycling)
        r_inflammation_onset = g_inflammation_onset*u_immune__recruitment*(p_r_core*saturating(s_damage, p_K_core_damage))
        r_inflammation_decay = g_inflammation_decay*(p_k_core_inflammation*y_acute_inflammation)
        r_resolution_onset = g_resolution_onset*u_immune__switch*(p_k_core_resolution_onset*y_acute_inflammation)
        r_resolution_decay = g_resolution_decay*(p_k_core_resolution*y_acute_resolution)
        return [s_idleness, s_training_adaptation, s_training_stimulus, s_androgen_surplus, s_myostatin, s_pgc1a, s_relative_damaged_mitochondria, s_lactate, s_oestradiol, s_injury_memory, s_gdf11, s_irisin, s_leptin, s_gli3, s_glutamine, s_alarm_drive, s_mtorc2, s_p38, s_jak_stat, s_fgf2, s_resolution_drive, s_energy, s_macrophage_vigour, s_myonuclei_rest, s_nuclei_in_fibres, s_satellite_cells_rest, s_lagging, s_pool, s_sheaths, s_delta_ligand, s_notch_cleavage, s_macrophage_support, s_prostaglandin_drive, s_mitogen_drive, s_perfusion_supply, s_fusion_guidance, s_all_necrotic, s_clearance_rate, s_bystander_damage_rate, s_differentiating, s_necrotic, s_sirt1_activity, s_m6a, s_taz, s_amino_signal, s_renewal_stress, s_leak_tone, s_wnt, s_waking_speed, s_myonuclear_fill, s_all_in_fibres, s_fibre_nuclei, s_deep_quiescent_rest, s_primed_quiescent_rest, s_activated_of_type, s_clonal_cover, s_pax7_of_type, s_quiescent, s_occupancy, s_vacancy, s_use_drive, s_fusion_rate, s_damage, s_senescence_pressure, s_mtorc1, s_lag_step, s_notch, s_muscle_fill, s_activated, s_pax7_positive, s_demand, s_crowding, s_cycling_senescence_rate, s_quiescent_loss_rate, s_foxo3, s_growth_signals, s_activation_rate, s_stalled_commitment_rate, s_cycling_death_rate, s_renewal_tone, s_commitment_rate, s_priming_rate, s_deepening_rate, s_division_vigour, s_division_rate, s_dividing, s_division_interval], [r_myonuclear_loss, r_debris_clearance, r_secondary_damage, r_primed_activation, r_division, r_self_renewal, r_commitment, r_stalled_commitment, r_fusion, r_cycling_senescence, r_primed_senescence, r_cycling_death, r_committed_death, r_transplantation, r_ablation_of_primed_quiescent, r_ablation_of_cycling, r_inflammation_onset, r_inflammation_decay, r_resolution_onset, r_resolution_decay]

    return rhs, jacobian, observe
