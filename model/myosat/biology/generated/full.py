"""Generated from the declarations; do not edit."""

HASH = 'a3d33c12a291f42b60d53721f97024003b1c5041ba5406a018c71eb9c75cd8d5'
STATES = ('age', 'senescent_load', 'systemic_inflammation', 'chronic_exposure', 'gut_leak', 'training_adaptation', 'accustomed', 'endurance_adaptation', 'voluntary_drive', 'testosterone', 'oestradiol', 'myostatin', 'growth_without_load', 'fat_mass', 'nad', 'nicotinamide', 'mitochondria', 'damaged_mitochondria', 'reactive_oxygen', 'dna_damage', 'nampt', 'blood_nad', 'motor_units', 'slow.myonuclei', 'slow.regenerating_nuclei', 'slow.necrotic_nuclei', 'fast.myonuclei', 'fast.regenerating_nuclei', 'fast.necrotic_nuclei', 'slow.deep_quiescent', 'slow.primed_quiescent', 'slow.lag_1', 'slow.lag_2', 'slow.lag_3', 'slow.lag_4', 'slow.lag_5', 'slow.lag_6', 'slow.lag_7', 'slow.lag_8', 'slow.cycling', 'slow.committed', 'slow.senescent', 'fast.deep_quiescent', 'fast.primed_quiescent', 'fast.lag_1', 'fast.lag_2', 'fast.lag_3', 'fast.lag_4', 'fast.lag_5', 'fast.lag_6', 'fast.lag_7', 'fast.lag_8', 'fast.cycling', 'fast.committed', 'fast.senescent', 'slow.innervated', 'slow.denervated', 'slow.area', 'slow.body_area', 'slow.regenerated_area', 'slow.regenerated_share', 'fast.innervated', 'fast.denervated', 'fast.area', 'fast.body_area', 'fast.regenerated_area', 'fast.regenerated_share', 'alarm', 'neutrophils', 'monocytes', 'm1', 'm2', 'regulatory_t', 'acute_inflammation', 'acute_resolution', 'prostaglandin', 'trained_immunity', 'injury_memory', 'fap', 'matrix', 'muscle_fat', 'perfusion', )
PARAMETERS = ('reference_age', 'age_limit', 'age_limit_power', 'nerve_ageing_midpoint', 'nerve_ageing_width', 'disuse_midpoint', 'disuse_width', 'gonadal_midpoint', 'gonadal_width', 'spine_midpoint', 'spine_width', 'lactate_by_load', 'lactate_by_endurance', 'K_stimulus', 'nerve_kept_by_exercise', 'synthesis_by_myostatin', 'testosterone_rest', 'K_androgen', 'n_androgen', 'androgen_scale', 'K_surplus', 'synthesis_by_androgen', 'synthesis_by_oestradiol', 'protein_intake', 'K_protein', 'n_protein', 'supply_by_leucine', 'synthesis_by_protein', 'synthesis_by_igf1', 'synthesis_lost_with_vitamin_d', 'fat_mass_rest', 'igf1_lost_in_deficit', 'irisin_by_pgc1a', 'selenoprotein_p_by_exposure', 'vitamin_d_status', 'vitamin_d_enough', 'cd38_per_exposure', 'K_cd38', 'K_parp', 'ampk_lost_with_idleness', 'ampk_by_endurance', 'ampk_by_deficit', 'K_sirt3', 'k_mitophagy', 'k_mitochondria', 'damage_share', 'K_nfkb_sirt1', 'K_glutamine', 'K_amino', 'm6a_by_methyl', 'm6a_by_training', 'mtorc1_by_alarm', 'mtorc1_by_training', 'mtorc1_without_gli3', 'mtorc1_by_amino', 'p38_by_exposure', 'p38_by_acute', 'K_p38', 'jak_stat_by_exposure', 'fgf2_by_exposure', 'wnt_by_exposure', 'wnt_by_resolution', 'taz_by_training', 'K_sirtuin', 'sirt1_by_training', 'K_energy', 'K_chronic_lag', 'speed_by_memory', 'best_wnt', 'width_wnt', 'division_by_mtorc1', 'division_by_gdf11', 'K_chronic_division', 'vigour_lost_with_damage', 'stress_by_p38', 'stress_by_jak_stat', 'K_chronic_renewal', 'n_chronic_renewal', 'renewal_by_foxo3', 'renewal_by_oestradiol', 'leak_by_irisin', 'leak_by_leptin', 'activation_by_pgc1a', 'K_chronic_macrophage', 'K_senescence', 'n_senescence', 'K_sirt1_protection', 'senescence_by_damaged_mitochondria', 'slow.fibre_share', 'slow.myonuclear_density', 'fast.fibre_share', 'fast.myonuclear_density', 'slow.satellite_cell_density', 'slow.primed_share', 'slow.nuclei_per_cell', 'slow.K_demand', 'slow.n_demand', 'slow.K_delta', 'slow.n_notch_limit', 'slow.niche_capacity', 'slow.niche_lost_with_idleness', 'slow.niche_by_androgen', 'slow.niche_by_training', 'slow.k_leak', 'slow.k_activation', 'slow.K_activation', 'slow.k_activation_alarm', 'slow.k_activation_load', 'slow.leak_by_androgen', 'slow.leak_without_notch', 'slow.activation_by_mtorc1', 'slow.lag_duration', 'slow.smallest_pool', 'slow.scarce_vacancy', 'slow.k_cycling_death', 'slow.k_unsupported_death', 'slow.k_crowding_death', 'slow.progeny_lost_with_idleness', 'slow.progeny_by_training', 'slow.progeny_by_androgen', 'slow.progeny_lost_with_myostatin', 'slow.progeny_by_oestradiol', 'slow.k_division', 'slow.basal_mitogen', 'slow.k_commitment', 'slow.basal_commitment', 'slow.commitment_by_p38', 'slow.commitment_by_wnt', 'slow.commitment_without_notch', 'slow.commitment_by_m6a', 'slow.K_commitment_nad', 'slow.commitment_by_lactate', 'slow.commitment_without_foxo3', 'slow.k_stalled', 'slow.empty_pool', 'slow.k_priming', 'slow.settling_rate', 'slow.k_fusion', 'slow.basal_fusion', 'slow.k_senescence', 'slow.k_quiescent_loss', 'fast.satellite_cell_density', 'fast.primed_share', 'fast.nuclei_per_cell', 'fast.K_demand', 'fast.n_demand', 'fast.K_delta', 'fast.n_notch_limit', 'fast.niche_capacity', 'fast.niche_lost_with_idleness', 'fast.niche_by_androgen', 'fast.niche_by_training', 'fast.k_leak', 'fast.k_activation', 'fast.K_activation', 'fast.k_activation_alarm', 'fast.k_activation_load', 'fast.leak_by_androgen', 'fast.leak_without_notch', 'fast.activation_by_mtorc1', 'fast.lag_duration', 'fast.smallest_pool', 'fast.scarce_vacancy', 'fast.k_cycling_death', 'fast.k_unsupported_death', 'fast.k_crowding_death', 'fast.progeny_lost_with_idleness', 'fast.progeny_by_training', 'fast.progeny_by_androgen', 'fast.progeny_lost_with_myostatin', 'fast.progeny_by_oestradiol', 'fast.k_division', 'fast.basal_mitogen', 'fast.k_commitment', 'fast.basal_commitment', 'fast.commitment_by_p38', 'fast.commitment_by_wnt', 'fast.commitment_without_notch', 'fast.commitment_by_m6a', 'fast.K_commitment_nad', 'fast.commitment_by_lactate', 'fast.commitment_without_foxo3', 'fast.k_stalled', 'fast.empty_pool', 'fast.k_priming', 'fast.settling_rate', 'fast.k_fusion', 'fast.basal_fusion', 'fast.k_senescence', 'fast.k_quiescent_loss', 'slow.k_reinnervation', 'slow.K_nerve_reinnervation', 'slow.k_fibre_loss', 'slow.K_chronic_protein', 'slow.area_lost_with_disuse', 'slow.synthesis_lost_with_ampk', 'slow.synthesis_by_central_nad', 'slow.synthesis_by_irisin', 'slow.synthesis_by_endurance', 'slow.area_by_training', 'slow.ligand_by_exposure', 'slow.proteolysis_by_exposure', 'slow.proteolysis_by_notch', 'slow.proteolysis_by_unloading', 'slow.proteolysis_by_nad_lack', 'slow.proteolysis_by_poor_mitochondria', 'slow.smallest_lesion', 'slow.largest_domain', 'slow.n_domain', 'slow.area_rest', 'fast.k_reinnervation', 'fast.K_nerve_reinnervation', 'fast.k_fibre_loss', 'fast.K_chronic_protein', 'fast.area_lost_with_disuse', 'fast.synthesis_lost_with_ampk', 'fast.synthesis_by_central_nad', 'fast.synthesis_by_irisin', 'fast.synthesis_by_endurance', 'fast.area_by_training', 'fast.ligand_by_exposure', 'fast.proteolysis_by_exposure', 'fast.proteolysis_by_notch', 'fast.proteolysis_by_unloading', 'fast.proteolysis_by_nad_lack', 'fast.proteolysis_by_poor_mitochondria', 'fast.smallest_lesion', 'fast.largest_domain', 'fast.n_domain', 'fast.area_rest', 'myonuclear_density', 'K_alarm', 'k_neutrophil_damage', 'switch_by_treg', 'regulatory_t_typical', 'switch_by_ampk', 'k_switch', 'basal_switch', 'K_switch', 'k_clear_neutrophils', 'k_clear_macrophages', 'm2_phagocytosis', 'macrophages_per_cell', 'sparse_macrophages', 'mitogen_by_prostaglandin', 'K_prostaglandin', 'K_mitogen', 'notch_by_m1', 'm1_typical', 'K_resolution', 'fap_rest', 'fap_mitogen_share', 'K_perfusion', 'K_matrix_fusion', 'slow.ln_2', 'fast.ln_2', 'slow.denervated_area_ratio', 'slow.visible_area', 'fast.denervated_area_ratio', 'fast.visible_area', 'matrix_on_force', 'muscle_fat_rest', 'fat_on_force', 'mitochondria_on_force', 'motor_units_on_force', 'force_lost_in_growth', 'force_lost_with_cadpr', 'systemic_inflammation_rest', 'young_tnf', 'tnf_by_inflammation', 'young_il8', 'il8_by_inflammation', 'young_stnfr', 'stnfr_by_inflammation', 'k_blood_nad', 'slow.section_volume_per_fibre', 'slow.shortening_speed', 'fast.section_volume_per_fibre', 'fast.shortening_speed', 'power_by_mitochondria', 'power_lost_without_oestradiol', 'trained_share_of_leg', 'trained_share_of_body', 'lean_without_muscle', 'young_lean_mass', 'nuclei_per_cell', 'blood_nad_rest', 'young_height', 'height_lost_with_age', 'young_lean_index', 'bone_mass', 'young_knee_extension', 'young_grip', 'grip_by_specific_force', 'young_leg_power', 'fastest_gait', 'K_gait', 'n_gait', 'fastest_chair_stands', 'slowest_chair_stands', 'K_chair', 'full_performance', 'K_performance', 'n_performance', 'six_minutes', 'brisk_pace', 'endurance_by_mitochondria', 'senescent_load_rest', 'one', 'nicotinamide_rest', 'slow.one', 'fast.one', 'pace_of_time', 'senescent_production', 'k_senescent_removal', 'K_senescent_removal', 'basal_cytokine_production', 'k_senescent_cytokine', 'k_nfkb_cytokine', 'k_cytokine_spill', 'k_fat_cytokine', 'k_gut_cytokine', 'k_cytokine_clearance', 'clearance_by_exercise', 'k_exposure', 'k_gut', 'gut_leak_by_exposure', 'gut_leak_by_diet', 'K_gut_help', 'k_training_adaptation', 'k_accustomed', 'k_neural_adaptation', 'neural_gain', 'neural_loss', 'k_testosterone', 'testosterone_lost_with_age', 'k_oestradiol', 'oestradiol_lost_with_age', 'k_myostatin', 'myostatin_by_unloading', 'myostatin_by_exercise', 'k_area', 'k_fat', 'fat_by_surplus', 'fat_mass_by_idleness', 'fat_used_in_deficit', 'fat_used_by_endurance', 'fat_used_without_myostatin', 'k_nampt', 'nampt_lost_with_idleness', 'nampt_lost_with_unloading', 'nampt_by_deficit', 'nampt_by_training', 'nampt_by_endurance', 'salvage_capacity', 'K_nampt', 'v_riboside', 'precursor_transfer', 'transfer_by_lack', 'v_preiss_handler', 'acid_taken_up', 'v_de_novo', 'nicotinamide_supply', 'k_nnmt', 'nnmt_by_exposure', 'v_cd38', 'v_parp', 'v_sirtuin', 'k_nad_loss', 'mitophagy_by_ampk', 'mitophagy_by_sirt1', 'k_reactive_oxygen', 'K_mitochondrial_leak', 'leak_by_damaged', 'neutrophils_typical', 'oxidative_burst', 'scavenging_by_sirt3', 'k_dna_repair', 'repair_by_sirt1', 'motor_unit_hazard', 'k_motor_unit_regrowth', 'slow.k_maturation', 'slow.myonuclear_loss_rate', 'fast.k_maturation', 'fast.myonuclear_loss_rate', 'slow.k_return', 'slow.k_senescent_clearance', 'slow.K_senescent_clearance', 'slow.k_committed_death', 'fast.k_return', 'fast.k_senescent_clearance', 'fast.K_senescent_clearance', 'fast.k_committed_death', 'slow.denervation_hazard', 'slow.k_fibre_formation', 'slow.k_area', 'slow.growth_velocity', 'slow.growth_without_macrophages', 'slow.K_growth_resolution', 'slow.smallest_area', 'slow.k_central_nuclei_loss', 'fast.denervation_hazard', 'fast.k_fibre_formation', 'fast.k_area', 'fast.growth_velocity', 'fast.growth_without_macrophages', 'fast.K_growth_resolution', 'fast.smallest_area', 'fast.k_central_nuclei_loss', 'k_alarm', 'r_neutrophils', 'd_neutrophils', 'b_monocytes', 'r_monocytes', 'K_monocytes', 'gain_trained', 'k_monocyte_m1', 'd_monocytes', 'r_regulatory_t', 'K_regulatory_t', 'regulatory_t_by_training', 'd_regulatory_t', 'd_m1', 'd_m2', 'm2_resident', 'k_disappearance', 'k_acute', 'neutrophil_cytokine', 'm2_typical', 'k_prostaglandin', 'K_cyclooxygenase', 'prostaglandin_by_training', 'k_training', 'k_memory', 'k_mark', 'k_mark_loss', 'k_fap_turnover', 'k_fap_growth', 'K_fap_growth', 'fap_growth_by_resolution', 'fap_death_rate', 'fap_apoptosis_by_tnf', 'k_matrix', 'matrix_by_fap', 'matrix_by_exposure', 'matrix_by_void', 'k_muscle_fat', 'fat_by_senescence', 'fat_by_idleness', 'K_adipogenesis_pgc1a', 'k_perfusion', 'slow.k_fibrogenic', 'fast.k_fibrogenic', 'matrix_by_rupture', )
LEVERS = ('immune.systemic', 'gut.barrier', 'nutrition.poor_diet', 'msc.senolysis', 'msc.senescence', 'fibre.load', 'fibre.load_response', 'fibre.endurance', 'fibre.unloading', 'body.unloading', 'body.inactivity', 'neural.drive', 'endocrine.testosterone', 'endocrine.oestradiol_given', 'nutrition.protein', 'endocrine.testosterone_production', 'endocrine.oestradiol', 'endocrine.myostatin', 'nutrition.energy', 'nutrition.vitamin_d', 'endocrine.igf1', 'endocrine.gdf11', 'endocrine.irisin', 'endocrine.leptin', 'endocrine.selenoprotein_p', 'nad.precursor_influx', 'nad.nicotinic_acid', 'nad.nicotinamide', 'nad.local_precursor', 'mito.transplant', 'nad.parp', 'pathway.ampk', 'pathway.pgc1a', 'nad.nampt', 'nad.nrk', 'nad.preiss_handler', 'nad.nnmt', 'nad.cd38', 'mito.biogenesis', 'mito.mitophagy', 'ros.production', 'pathway.wnt', 'pathway.mtorc1', 'pathway.mtorc2', 'pathway.foxo3', 'pathway.p38', 'pathway.jak_stat', 'pathway.fgf2', 'pathway.gli3', 'pathway.taz', 'nutrition.leucine', 'nutrition.glutamine', 'nutrition.methyl_donor', 'pathway.exercise_response', 'nad.sirt1', 'fibre.denervation', 'slow.msc.division', 'slow.pathway.notch', 'slow.msc.influx', 'slow.msc.ablation', 'slow.msc.senolysis', 'slow.msc.priming', 'slow.quiescence.depth', 'slow.msc.activation', 'slow.msc.self_renewal', 'slow.msc.commitment', 'slow.msc.fusion', 'slow.msc.senescence', 'slow.msc.survival', 'fast.msc.division', 'fast.pathway.notch', 'fast.msc.influx', 'fast.msc.ablation', 'fast.msc.senolysis', 'fast.msc.priming', 'fast.quiescence.depth', 'fast.msc.activation', 'fast.msc.self_renewal', 'fast.msc.commitment', 'fast.msc.fusion', 'fast.msc.senescence', 'fast.msc.survival', 'slow.fibre.foxo', 'slow.neural.central_nad', 'slow.fibre.denervation', 'slow.fibre.synthesis', 'slow.fibre.proteolysis', 'fast.fibre.foxo', 'fast.neural.central_nad', 'fast.fibre.denervation', 'fast.fibre.synthesis', 'fast.fibre.proteolysis', 'fibre.damage', 'immune.ablation', 'immune.recruitment', 'immune.resident', 'immune.treg', 'immune.switch', 'immune.cytokine_production', 'immune.pge2', 'niche.fgf7', 'niche.fap_growth', 'niche.fap_apoptosis', 'niche.fibrosis', 'niche.adipogenesis', 'slow.msc.fibrogenic', 'fast.msc.fibrogenic', )
SIGNALS = ('biological_age', 'young_age', 'load', 'unloaded', 'training_stimulus', 'nerve_upkeep', 'myostatin_drive', 'androgen_excess', 'androgen_surplus', 'amino_supply', 'vitamin_d_lack', 'energy_deficit', 'relative_fat', 'gdf11', 'selenoprotein_p', 'cd38_activity', 'parp_activity', 'redox_ratio', 'sirt1_activity', 'sirt3_activity', 'relative_damaged_mitochondria', 'gli3', 'glutamine', 'alarm_drive', 'mtorc2', 'p38', 'jak_stat', 'fgf2', 'resolution_drive', 'energy', 'macrophage_vigour', 'slow.myonuclei_rest', 'slow.nuclei_in_fibres', 'fast.myonuclei_rest', 'fast.nuclei_in_fibres', 'slow.satellite_cells_rest', 'slow.lagging', 'slow.pool', 'slow.sheaths', 'slow.delta_ligand', 'notch_cleavage', 'prostaglandin_drive', 'perfusion_supply', 'fusion_guidance', 'fast.satellite_cells_rest', 'fast.lagging', 'fast.pool', 'fast.sheaths', 'fast.delta_ligand', 'slow.fibre_notch', 'slow.mean_area', 'fast.fibre_notch', 'fast.mean_area', 'all_necrotic', 'bystander_damage_rate', 'all_cycling', 'fap_support', 'differentiating', 'all_macrophages', 'm1_fraction', 'slow.intact_part', 'slow.regenerated_part', 'slow.denervated_part', 'fast.intact_part', 'fast.regenerated_part', 'fast.denervated_part', 'necrotic', 'slow.immature_of_type', 'fast.immature_of_type', 'relative_inflammation', 'il6', 'blood_precursor', 'trigonelline', 'vitamin_d_blood', 'slow.body_part', 'slow.body_force_part', 'slow.young_speed_part', 'fast.body_part', 'fast.body_force_part', 'fast.young_speed_part', 'blood_nad_relative', 'nerve_ageing', 'disuse', 'senescent_production_ratio', 'gonadal_ageing', 'spine_ageing', 'lactate', 'm6a', 'taz', 'hormone_drive', 'energy_surplus', 'igf1', 'leptin', 'cadpr', 'nfkb_activity', 'senescence_pressure', 'damaged_share', 'amino_signal', 'renewal_stress', 'wnt', 'waking_speed', 'clearance_rate', 'slow.myonuclear_fill', 'fast.myonuclear_fill', 'all_in_fibres', 'fibre_nuclei', 'slow.deep_quiescent_rest', 'slow.primed_quiescent_rest', 'slow.activated_of_type', 'slow.myod_of_type', 'slow.clonal_cover', 'slow.pax7_of_type', 'slow.occupancy', 'slow.number_part', 'slow.fusion_rate', 'fast.fusion_rate', 'fast.deep_quiescent_rest', 'fast.primed_quiescent_rest', 'fast.activated_of_type', 'fast.myod_of_type', 'fast.clonal_cover', 'fast.pax7_of_type', 'quiescent', 'fast.occupancy', 'fast.number_part', 'slow.inflammatory_proteolysis', 'slow.area_part', 'slow.mass_part', 'slow.force_part', 'slow.fibre_area_of_type', 'fast.inflammatory_proteolysis', 'fast.area_part', 'fast.mass_part', 'fast.force_part', 'fast.fibre_area_of_type', 'damage', 'macrophage_support', 'mitogen_drive', 'intact_muscle', 'central_nucleation', 'denervated_fibres', 'immature_nuclei', 'tnf', 'il8', 'stnfr', 'body_muscle', 'body_force', 'young_speed_area', 'slow.reinnervation_rate', 'slow.fibre_loss_rate', 'fast.reinnervation_rate', 'fast.fibre_loss_rate', 'idleness', 'height', 'food_drive', 'specific_force', 'slow.cycling_senescence_rate', 'slow.quiescent_loss_rate', 'fast.cycling_senescence_rate', 'fast.quiescent_loss_rate', 'mtorc1', 'slow.lag_step', 'fast.lag_step', 'slow.notch', 'slow.regenerated_fill', 'fast.notch', 'fast.regenerated_fill', 'muscle_fill', 'slow.satellite_cells_per_fibre', 'slow.demand', 'activated', 'myod_positive', 'pax7_positive', 'fast.satellite_cells_per_fibre', 'fast.demand', 'fibre_number', 'slow.breakdown_drive', 'slow.speed_part', 'fast.breakdown_drive', 'fibre_area', 'muscle_mass', 'innervated_area', 'fast.speed_part', 'immature_share', 'leg_muscle', 'whole_muscle', 'slow.loss_per_fibre', 'fast.loss_per_fibre', 'ampk', 'slow.vacancy', 'slow.use_drive', 'fast.vacancy', 'fast.use_drive', 'grip_strength', 'foxo3', 'growth_signals', 'slow.regenerated_ceiling', 'fast.regenerated_ceiling', 'slow.stalled_commitment_rate', 'satellite_cell_share', 'fast.stalled_commitment_rate', 'muscle_force', 'speed_area', 'leg_lean_mass', 'thigh_muscle_volume', 'relative_lean_mass', 'pgc1a', 'switch_help', 'slow.crowding', 'fast.crowding', 'renewal_tone', 'slow.commitment_rate', 'slow.priming_rate', 'slow.deepening_rate', 'fast.commitment_rate', 'fast.priming_rate', 'fast.deepening_rate', 'division_vigour', 'strength', 'power', 'lean_mass', 'appendicular_lean_mass', 'irisin', 'switch_rate', 'slow.cycling_death_rate', 'fast.cycling_death_rate', 'slow.division_rate', 'fast.division_rate', 'knee_extension', 'leg_power', 'body_mass', 'appendicular_lean_index', 'leak_tone', 'slow.systemic_synthesis', 'fast.systemic_synthesis', 'slow.dividing', 'slow.division_interval', 'fast.dividing', 'fast.division_interval', 'body_mass_index', 'power_to_weight', 'slow.activation_rate', 'fast.activation_rate', 'slow.fibre_mtorc1', 'fast.fibre_mtorc1', 'appendicular_lean_by_bmi', 'gait_speed', 'chair_stands', 'slow.area_target', 'fast.area_target', 'short_physical_performance', 'six_minute_walk', )
RATE_SIGNALS = ('biological_age', 'young_age', 'load', 'unloaded', 'training_stimulus', 'nerve_upkeep', 'myostatin_drive', 'androgen_excess', 'androgen_surplus', 'amino_supply', 'vitamin_d_lack', 'energy_deficit', 'relative_fat', 'gdf11', 'selenoprotein_p', 'cd38_activity', 'parp_activity', 'sirt1_activity', 'sirt3_activity', 'relative_damaged_mitochondria', 'gli3', 'glutamine', 'alarm_drive', 'mtorc2', 'p38', 'jak_stat', 'fgf2', 'resolution_drive', 'energy', 'macrophage_vigour', 'slow.myonuclei_rest', 'slow.nuclei_in_fibres', 'fast.myonuclei_rest', 'fast.nuclei_in_fibres', 'slow.satellite_cells_rest', 'slow.lagging', 'slow.pool', 'slow.sheaths', 'slow.delta_ligand', 'notch_cleavage', 'prostaglandin_drive', 'perfusion_supply', 'fusion_guidance', 'fast.satellite_cells_rest', 'fast.lagging', 'fast.pool', 'fast.sheaths', 'fast.delta_ligand', 'slow.fibre_notch', 'fast.fibre_notch', 'all_necrotic', 'bystander_damage_rate', 'all_cycling', 'fap_support', 'nerve_ageing', 'disuse', 'senescent_production_ratio', 'gonadal_ageing', 'lactate', 'm6a', 'taz', 'hormone_drive', 'energy_surplus', 'igf1', 'leptin', 'nfkb_activity', 'senescence_pressure', 'amino_signal', 'renewal_stress', 'wnt', 'waking_speed', 'clearance_rate', 'slow.myonuclear_fill', 'fast.myonuclear_fill', 'all_in_fibres', 'slow.clonal_cover', 'slow.occupancy', 'slow.fusion_rate', 'fast.fusion_rate', 'fast.clonal_cover', 'fast.occupancy', 'slow.inflammatory_proteolysis', 'fast.inflammatory_proteolysis', 'damage', 'macrophage_support', 'mitogen_drive', 'slow.reinnervation_rate', 'slow.fibre_loss_rate', 'fast.reinnervation_rate', 'fast.fibre_loss_rate', 'idleness', 'food_drive', 'slow.cycling_senescence_rate', 'slow.quiescent_loss_rate', 'fast.cycling_senescence_rate', 'fast.quiescent_loss_rate', 'mtorc1', 'slow.lag_step', 'fast.lag_step', 'slow.notch', 'slow.regenerated_fill', 'fast.notch', 'fast.regenerated_fill', 'muscle_fill', 'slow.demand', 'fast.demand', 'slow.breakdown_drive', 'fast.breakdown_drive', 'slow.loss_per_fibre', 'fast.loss_per_fibre', 'ampk', 'slow.vacancy', 'slow.use_drive', 'fast.vacancy', 'fast.use_drive', 'foxo3', 'growth_signals', 'slow.regenerated_ceiling', 'fast.regenerated_ceiling', 'slow.stalled_commitment_rate', 'fast.stalled_commitment_rate', 'pgc1a', 'switch_help', 'slow.crowding', 'fast.crowding', 'renewal_tone', 'slow.commitment_rate', 'slow.priming_rate', 'slow.deepening_rate', 'fast.commitment_rate', 'fast.priming_rate', 'fast.deepening_rate', 'division_vigour', 'irisin', 'switch_rate', 'slow.cycling_death_rate', 'fast.cycling_death_rate', 'slow.division_rate', 'fast.division_rate', 'leak_tone', 'slow.systemic_synthesis', 'fast.systemic_synthesis', 'slow.activation_rate', 'fast.activation_rate', 'slow.fibre_mtorc1', 'fast.fibre_mtorc1', 'slow.area_target', 'fast.area_target', )
PROCESSES = ('growing_older', 'senescent_cell_production', 'senescent_cell_removal', 'senolysis', 'cytokine_release', 'cytokine_clearance', 'exposure_filter', 'gut_opening', 'gut_closing', 'adaptation_to_training', 'growing_accustomed', 'adaptation_to_endurance', 'adaptation_of_nerves', 'testosterone_production', 'testosterone_given', 'testosterone_clearance', 'oestradiol_production', 'oestradiol_replacement', 'oestradiol_clearance', 'myostatin_production', 'myostatin_clearance', 'growth_by_lack_of_myostatin', 'fat_storage', 'fat_use', 'nampt_turnover', 'blood_nad_synthesis', 'blood_nad_loss', 'nad_salvage', 'nad_from_ribosides', 'nad_from_nicotinic_acid', 'nad_from_tryptophan', 'nicotinamide_uptake', 'nicotinamide_methylation', 'cd38_consumption', 'parp_consumption', 'sirtuin_consumption', 'other_nad_loss', 'mitochondrial_biogenesis', 'mitochondrial_transplant', 'mitochondrial_turnover', 'mitochondrial_damage', 'mitophagy', 'oxygen_radical_production', 'oxygen_radical_scavenging', 'dna_breakage', 'dna_repair', 'motor_unit_loss', 'motor_unit_regrowth', 'slow.maturation', 'slow.myonuclear_loss', 'slow.debris_clearance', 'slow.secondary_damage', 'fast.maturation', 'fast.myonuclear_loss', 'fast.debris_clearance', 'fast.secondary_damage', 'slow.priming', 'slow.settling', 'slow.deep_activation', 'slow.primed_activation', 'slow.lag_from_1', 'slow.lag_from_2', 'slow.lag_from_3', 'slow.lag_from_4', 'slow.lag_from_5', 'slow.lag_from_6', 'slow.lag_from_7', 'slow.cycle_entry', 'slow.division', 'slow.self_renewal', 'slow.commitment', 'slow.stalled_commitment', 'slow.fusion', 'slow.cycling_senescence', 'slow.deep_senescence', 'slow.primed_senescence', 'slow.senescent_clearance', 'slow.lineage_senolysis', 'slow.cycling_death', 'slow.committed_death', 'slow.transplantation', 'slow.ablation_of_deep_quiescent', 'slow.ablation_of_primed_quiescent', 'slow.ablation_of_lag_1', 'slow.ablation_of_lag_2', 'slow.ablation_of_lag_3', 'slow.ablation_of_lag_4', 'slow.ablation_of_lag_5', 'slow.ablation_of_lag_6', 'slow.ablation_of_lag_7', 'slow.ablation_of_lag_8', 'slow.ablation_of_cycling', 'fast.priming', 'fast.settling', 'fast.deep_activation', 'fast.primed_activation', 'fast.lag_from_1', 'fast.lag_from_2', 'fast.lag_from_3', 'fast.lag_from_4', 'fast.lag_from_5', 'fast.lag_from_6', 'fast.lag_from_7', 'fast.cycle_entry', 'fast.division', 'fast.self_renewal', 'fast.commitment', 'fast.stalled_commitment', 'fast.fusion', 'fast.cycling_senescence', 'fast.deep_senescence', 'fast.primed_senescence', 'fast.senescent_clearance', 'fast.lineage_senolysis', 'fast.cycling_death', 'fast.committed_death', 'fast.transplantation', 'fast.ablation_of_deep_quiescent', 'fast.ablation_of_primed_quiescent', 'fast.ablation_of_lag_1', 'fast.ablation_of_lag_2', 'fast.ablation_of_lag_3', 'fast.ablation_of_lag_4', 'fast.ablation_of_lag_5', 'fast.ablation_of_lag_6', 'fast.ablation_of_lag_7', 'fast.ablation_of_lag_8', 'fast.ablation_of_cycling', 'slow.denervation', 'slow.reinnervation', 'slow.fibre_loss', 'slow.fibre_formation', 'slow.nuclei_lost_with_fibres', 'slow.regenerating_nuclei_lost_with_fibres', 'slow.protein_synthesis', 'slow.protein_breakdown', 'slow.body_protein_synthesis', 'slow.body_protein_breakdown', 'slow.regrowth', 'slow.loss_of_central_nuclei', 'slow.share_destroyed_by_neutrophils', 'slow.area_destroyed_by_neutrophils', 'fast.denervation', 'fast.reinnervation', 'fast.fibre_loss', 'fast.fibre_formation', 'fast.nuclei_lost_with_fibres', 'fast.regenerating_nuclei_lost_with_fibres', 'fast.protein_synthesis', 'fast.protein_breakdown', 'fast.body_protein_synthesis', 'fast.body_protein_breakdown', 'fast.regrowth', 'fast.loss_of_central_nuclei', 'fast.share_destroyed_by_neutrophils', 'fast.area_destroyed_by_neutrophils', 'alarm_decay', 'neutrophil_recruitment', 'neutrophil_death', 'monocyte_patrol', 'monocyte_recruitment', 'monocyte_to_m1', 'monocyte_death', 'regulatory_t_recruitment', 'regulatory_t_death', 'm1_to_m2', 'm1_death', 'resident_renewal', 'm2_death', 'resident_disappearance', 'ablation_of_monocytes', 'ablation_of_m1', 'ablation_of_m2', 'inflammatory_signal', 'inflammatory_decay', 'resolving_signal', 'resolving_decay', 'prostaglandin_synthesis', 'prostaglandin_decay', 'training_of_monocytes', 'marking_of_cells', 'fap_growth', 'fap_apoptosis', 'matrix_deposition', 'matrix_turnover', 'adipogenesis', 'fat_turnover', 'capillary_regrowth', 'slow.fibrogenic_conversion', 'fast.fibrogenic_conversion', )
ROWS = [1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 6, 7, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12, 13, 13, 13, 13, 20, 20, 20, 20, 21, 15, 14, 15, 14, 14, 15, 14, 15, 14, 15, 14, 15, 16, 16, 16, 16, 16, 16, 16, 17, 17, 17, 17, 17, 17, 17, 17, 18, 18, 18, 18, 18, 19, 19, 19, 19, 22, 22, 22, 22, 24, 23, 23, 25, 25, 25, 25, 25, 23, 25, 27, 26, 26, 28, 28, 28, 28, 28, 26, 28, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 31, 29, 31, 31, 29, 31, 29, 31, 29, 31, 29, 31, 29, 31, 31, 31, 29, 31, 29, 31, 29, 31, 29, 31, 31, 33, 30, 33, 33, 30, 33, 30, 33, 30, 33, 30, 33, 30, 33, 33, 33, 30, 33, 30, 33, 30, 33, 30, 33, 33, 32, 32, 31, 32, 31, 32, 31, 32, 33, 33, 32, 33, 34, 34, 34, 34, 33, 34, 35, 35, 35, 35, 34, 35, 36, 36, 36, 36, 35, 36, 37, 37, 37, 37, 36, 37, 38, 38, 38, 38, 37, 38, 39, 39, 39, 39, 38, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 30, 30, 30, 30, 30, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 24, 24, 40, 24, 41, 41, 41, 41, 41, 29, 41, 30, 41, 41, 39, 39, 42, 43, 42, 43, 42, 43, 42, 43, 42, 43, 43, 42, 44, 42, 44, 44, 42, 44, 42, 44, 42, 44, 42, 44, 42, 44, 44, 44, 42, 44, 42, 44, 42, 44, 42, 44, 44, 46, 43, 46, 46, 43, 46, 43, 46, 43, 46, 43, 46, 43, 46, 46, 46, 43, 46, 43, 46, 43, 46, 43, 46, 46, 45, 45, 44, 45, 44, 45, 44, 45, 46, 46, 45, 46, 47, 47, 47, 47, 46, 47, 48, 48, 48, 48, 47, 48, 49, 49, 49, 49, 48, 49, 50, 50, 50, 50, 49, 50, 51, 51, 51, 51, 50, 51, 52, 52, 52, 52, 51, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 43, 43, 43, 43, 43, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 27, 27, 53, 27, 54, 54, 54, 54, 54, 42, 54, 43, 54, 54, 52, 52, 55, 56, 55, 56, 55, 56, 55, 56, 56, 55, 23, 23, 23, 24, 24, 24, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 60, 60, 59, 61, 62, 61, 62, 61, 62, 61, 62, 62, 61, 26, 26, 26, 27, 27, 27, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 66, 66, 65, 67, 68, 68, 69, 69, 69, 69, 69, 70, 72, 72, 72, 72, 72, 72, 70, 71, 70, 71, 70, 71, 70, 71, 70, 71, 70, 71, 70, 71, 71, 71, 73, 73, 73, 74, 74, 75, 75, 75, 75, 76, 76, 77, 77, 77, 78, 78, 78, 78, 78, 79, 79, 79, 79, 79, 79, 79, 80, 80, 80, 80, 80, 80, 80, 80, 81, 78, 78, 78]
COLUMNS = [0, 1, 1, 19, 14, 5, 73, 13, 4, 7, 2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 0, 9, 0, 10, 5, 7, 11, 11, 12, 0, 13, 7, 11, 0, 5, 7, 20, 21, 20, 20, 15, 15, 14, 3, 3, 14, 19, 19, 5, 5, 14, 5, 0, 7, 3, 16, 18, 18, 16, 17, 0, 7, 3, 14, 5, 16, 17, 68, 18, 14, 18, 19, 14, 5, 0, 5, 7, 22, 24, 24, 23, 68, 70, 71, 3, 25, 68, 23, 27, 27, 26, 68, 70, 71, 3, 28, 68, 26, 67, 67, 5, 5, 6, 6, 3, 3, 29, 29, 30, 30, 3, 14, 14, 5, 0, 0, 7, 7, 13, 13, 25, 25, 28, 28, 67, 6, 9, 9, 23, 23, 24, 24, 70, 70, 29, 3, 14, 14, 5, 0, 0, 7, 7, 13, 13, 25, 25, 28, 28, 67, 6, 9, 9, 23, 23, 24, 24, 70, 70, 30, 3, 14, 16, 16, 77, 77, 31, 31, 16, 77, 32, 32, 3, 14, 16, 77, 33, 33, 3, 14, 16, 77, 34, 34, 3, 14, 16, 77, 35, 35, 3, 14, 16, 77, 36, 36, 3, 14, 16, 77, 37, 37, 3, 14, 16, 77, 38, 38, 73, 75, 78, 23, 24, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39, 40, 55, 56, 74, 67, 5, 6, 17, 81, 0, 9, 11, 10, 70, 55, 56, 73, 10, 39, 74, 3, 73, 23, 24, 70, 5, 6, 14, 67, 39, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 40, 55, 56, 74, 79, 79, 40, 3, 14, 5, 17, 39, 17, 29, 17, 30, 41, 71, 52, 67, 67, 5, 5, 6, 6, 3, 3, 42, 42, 43, 43, 3, 14, 14, 5, 0, 0, 7, 7, 13, 13, 25, 25, 28, 28, 67, 6, 9, 9, 26, 26, 27, 27, 70, 70, 42, 3, 14, 14, 5, 0, 0, 7, 7, 13, 13, 25, 25, 28, 28, 67, 6, 9, 9, 26, 26, 27, 27, 70, 70, 43, 3, 14, 16, 16, 77, 77, 44, 44, 16, 77, 45, 45, 3, 14, 16, 77, 46, 46, 3, 14, 16, 77, 47, 47, 3, 14, 16, 77, 48, 48, 3, 14, 16, 77, 49, 49, 3, 14, 16, 77, 50, 50, 3, 14, 16, 77, 51, 51, 73, 75, 78, 26, 27, 42, 43, 44, 45, 46, 47, 48, 49, 50, 52, 53, 61, 62, 74, 67, 5, 6, 17, 81, 0, 9, 11, 10, 70, 61, 62, 73, 10, 52, 74, 3, 73, 26, 27, 70, 5, 6, 14, 67, 52, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 61, 62, 74, 79, 79, 53, 3, 14, 5, 17, 52, 17, 42, 17, 43, 54, 71, 39, 0, 0, 5, 5, 7, 7, 55, 55, 56, 56, 0, 56, 55, 0, 56, 55, 3, 0, 9, 10, 11, 7, 14, 5, 16, 23, 24, 55, 56, 57, 3, 0, 9, 10, 11, 7, 14, 5, 16, 58, 74, 81, 23, 24, 55, 56, 60, 59, 3, 0, 9, 10, 11, 7, 14, 5, 16, 60, 68, 68, 0, 0, 5, 5, 7, 7, 61, 61, 62, 62, 0, 62, 61, 0, 62, 61, 3, 0, 9, 10, 11, 7, 14, 5, 16, 26, 27, 61, 62, 63, 3, 0, 9, 10, 11, 7, 14, 5, 16, 64, 74, 81, 26, 27, 61, 62, 66, 65, 3, 0, 9, 10, 11, 7, 14, 5, 16, 66, 68, 68, 67, 67, 68, 25, 28, 76, 3, 69, 69, 25, 28, 3, 5, 6, 72, 25, 25, 28, 28, 3, 3, 72, 72, 0, 0, 7, 7, 70, 70, 71, 67, 70, 68, 73, 71, 74, 73, 5, 6, 75, 73, 76, 25, 28, 77, 25, 28, 74, 78, 73, 78, 3, 23, 24, 26, 27, 79, 78, 1, 0, 14, 5, 7, 3, 80, 81, 3, 39, 52]


def make(parameters, gains, held):
    (p_reference_age, p_age_limit, p_age_limit_power, p_nerve_ageing_midpoint, p_nerve_ageing_width, p_disuse_midpoint, p_disuse_width, p_gonadal_midpoint, p_gonadal_width, p_spine_midpoint, p_spine_width, p_lactate_by_load, p_lactate_by_endurance, p_K_stimulus, p_nerve_kept_by_exercise, p_synthesis_by_myostatin, p_testosterone_rest, p_K_androgen, p_n_androgen, p_androgen_scale, p_K_surplus, p_synthesis_by_androgen, p_synthesis_by_oestradiol, p_protein_intake, p_K_protein, p_n_protein, p_supply_by_leucine, p_synthesis_by_protein, p_synthesis_by_igf1, p_synthesis_lost_with_vitamin_d, p_fat_mass_rest, p_igf1_lost_in_deficit, p_irisin_by_pgc1a, p_selenoprotein_p_by_exposure, p_vitamin_d_status, p_vitamin_d_enough, p_cd38_per_exposure, p_K_cd38, p_K_parp, p_ampk_lost_with_idleness, p_ampk_by_endurance, p_ampk_by_deficit, p_K_sirt3, p_k_mitophagy, p_k_mitochondria, p_damage_share, p_K_nfkb_sirt1, p_K_glutamine, p_K_amino, p_m6a_by_methyl, p_m6a_by_training, p_mtorc1_by_alarm, p_mtorc1_by_training, p_mtorc1_without_gli3, p_mtorc1_by_amino, p_p38_by_exposure, p_p38_by_acute, p_K_p38, p_jak_stat_by_exposure, p_fgf2_by_exposure, p_wnt_by_exposure, p_wnt_by_resolution, p_taz_by_training, p_K_sirtuin, p_sirt1_by_training, p_K_energy, p_K_chronic_lag, p_speed_by_memory, p_best_wnt, p_width_wnt, p_division_by_mtorc1, p_division_by_gdf11, p_K_chronic_division, p_vigour_lost_with_damage, p_stress_by_p38, p_stress_by_jak_stat, p_K_chronic_renewal, p_n_chronic_renewal, p_renewal_by_foxo3, p_renewal_by_oestradiol, p_leak_by_irisin, p_leak_by_leptin, p_activation_by_pgc1a, p_K_chronic_macrophage, p_K_senescence, p_n_senescence, p_K_sirt1_protection, p_senescence_by_damaged_mitochondria, p_slow__fibre_share, p_slow__myonuclear_density, p_fast__fibre_share, p_fast__myonuclear_density, p_slow__satellite_cell_density, p_slow__primed_share, p_slow__nuclei_per_cell, p_slow__K_demand, p_slow__n_demand, p_slow__K_delta, p_slow__n_notch_limit, p_slow__niche_capacity, p_slow__niche_lost_with_idleness, p_slow__niche_by_androgen, p_slow__niche_by_training, p_slow__k_leak, p_slow__k_activation, p_slow__K_activation, p_slow__k_activation_alarm, p_slow__k_activation_load, p_slow__leak_by_androgen, p_slow__leak_without_notch, p_slow__activation_by_mtorc1, p_slow__lag_duration, p_slow__smallest_pool, p_slow__scarce_vacancy, p_slow__k_cycling_death, p_slow__k_unsupported_death, p_slow__k_crowding_death, p_slow__progeny_lost_with_idleness, p_slow__progeny_by_training, p_slow__progeny_by_androgen, p_slow__progeny_lost_with_myostatin, p_slow__progeny_by_oestradiol, p_slow__k_division, p_slow__basal_mitogen, p_slow__k_commitment, p_slow__basal_commitment, p_slow__commitment_by_p38, p_slow__commitment_by_wnt, p_slow__commitment_without_notch, p_slow__commitment_by_m6a, p_slow__K_commitment_nad, p_slow__commitment_by_lactate, p_slow__commitment_without_foxo3, p_slow__k_stalled, p_slow__empty_pool, p_slow__k_priming, p_slow__settling_rate, p_slow__k_fusion, p_slow__basal_fusion, p_slow__k_senescence, p_slow__k_quiescent_loss, p_fast__satellite_cell_density, p_fast__primed_share, p_fast__nuclei_per_cell, p_fast__K_demand, p_fast__n_demand, p_fast__K_delta, p_fast__n_notch_limit, p_fast__niche_capacity, p_fast__niche_lost_with_idleness, p_fast__niche_by_androgen, p_fast__niche_by_training, p_fast__k_leak, p_fast__k_activation, p_fast__K_activation, p_fast__k_activation_alarm, p_fast__k_activation_load, p_fast__leak_by_androgen, p_fast__leak_without_notch, p_fast__activation_by_mtorc1, p_fast__lag_duration, p_fast__smallest_pool, p_fast__scarce_vacancy, p_fast__k_cycling_death, p_fast__k_unsupported_death, p_fast__k_crowding_death, p_fast__progeny_lost_with_idleness, p_fast__progeny_by_training, p_fast__progeny_by_androgen, p_fast__progeny_lost_with_myostatin, p_fast__progeny_by_oestradiol, p_fast__k_division, p_fast__basal_mitogen, p_fast__k_commitment, p_fast__basal_commitment, p_fast__commitment_by_p38, p_fast__commitment_by_wnt, p_fast__commitment_without_notch, p_fast__commitment_by_m6a, p_fast__K_commitment_nad, p_fast__commitment_by_lactate, p_fast__commitment_without_foxo3, p_fast__k_stalled, p_fast__empty_pool, p_fast__k_priming, p_fast__settling_rate, p_fast__k_fusion, p_fast__basal_fusion, p_fast__k_senescence, p_fast__k_quiescent_loss, p_slow__k_reinnervation, p_slow__K_nerve_reinnervation, p_slow__k_fibre_loss, p_slow__K_chronic_protein, p_slow__area_lost_with_disuse, p_slow__synthesis_lost_with_ampk, p_slow__synthesis_by_central_nad, p_slow__synthesis_by_irisin, p_slow__synthesis_by_endurance, p_slow__area_by_training, p_slow__ligand_by_exposure, p_slow__proteolysis_by_exposure, p_slow__proteolysis_by_notch, p_slow__proteolysis_by_unloading, p_slow__proteolysis_by_nad_lack, p_slow__proteolysis_by_poor_mitochondria, p_slow__smallest_lesion, p_slow__largest_domain, p_slow__n_domain, p_slow__area_rest, p_fast__k_reinnervation, p_fast__K_nerve_reinnervation, p_fast__k_fibre_loss, p_fast__K_chronic_protein, p_fast__area_lost_with_disuse, p_fast__synthesis_lost_with_ampk, p_fast__synthesis_by_central_nad, p_fast__synthesis_by_irisin, p_fast__synthesis_by_endurance, p_fast__area_by_training, p_fast__ligand_by_exposure, p_fast__proteolysis_by_exposure, p_fast__proteolysis_by_notch, p_fast__proteolysis_by_unloading, p_fast__proteolysis_by_nad_lack, p_fast__proteolysis_by_poor_mitochondria, p_fast__smallest_lesion, p_fast__largest_domain, p_fast__n_domain, p_fast__area_rest, p_myonuclear_density, p_K_alarm, p_k_neutrophil_damage, p_switch_by_treg, p_regulatory_t_typical, p_switch_by_ampk, p_k_switch, p_basal_switch, p_K_switch, p_k_clear_neutrophils, p_k_clear_macrophages, p_m2_phagocytosis, p_macrophages_per_cell, p_sparse_macrophages, p_mitogen_by_prostaglandin, p_K_prostaglandin, p_K_mitogen, p_notch_by_m1, p_m1_typical, p_K_resolution, p_fap_rest, p_fap_mitogen_share, p_K_perfusion, p_K_matrix_fusion, p_slow__ln_2, p_fast__ln_2, p_slow__denervated_area_ratio, p_slow__visible_area, p_fast__denervated_area_ratio, p_fast__visible_area, p_matrix_on_force, p_muscle_fat_rest, p_fat_on_force, p_mitochondria_on_force, p_motor_units_on_force, p_force_lost_in_growth, p_force_lost_with_cadpr, p_systemic_inflammation_rest, p_young_tnf, p_tnf_by_inflammation, p_young_il8, p_il8_by_inflammation, p_young_stnfr, p_stnfr_by_inflammation, p_k_blood_nad, p_slow__section_volume_per_fibre, p_slow__shortening_speed, p_fast__section_volume_per_fibre, p_fast__shortening_speed, p_power_by_mitochondria, p_power_lost_without_oestradiol, p_trained_share_of_leg, p_trained_share_of_body, p_lean_without_muscle, p_young_lean_mass, p_nuclei_per_cell, p_blood_nad_rest, p_young_height, p_height_lost_with_age, p_young_lean_index, p_bone_mass, p_young_knee_extension, p_young_grip, p_grip_by_specific_force, p_young_leg_power, p_fastest_gait, p_K_gait, p_n_gait, p_fastest_chair_stands, p_slowest_chair_stands, p_K_chair, p_full_performance, p_K_performance, p_n_performance, p_six_minutes, p_brisk_pace, p_endurance_by_mitochondria, p_senescent_load_rest, p_one, p_nicotinamide_rest, p_slow__one, p_fast__one, p_pace_of_time, p_senescent_production, p_k_senescent_removal, p_K_senescent_removal, p_basal_cytokine_production, p_k_senescent_cytokine, p_k_nfkb_cytokine, p_k_cytokine_spill, p_k_fat_cytokine, p_k_gut_cytokine, p_k_cytokine_clearance, p_clearance_by_exercise, p_k_exposure, p_k_gut, p_gut_leak_by_exposure, p_gut_leak_by_diet, p_K_gut_help, p_k_training_adaptation, p_k_accustomed, p_k_neural_adaptation, p_neural_gain, p_neural_loss, p_k_testosterone, p_testosterone_lost_with_age, p_k_oestradiol, p_oestradiol_lost_with_age, p_k_myostatin, p_myostatin_by_unloading, p_myostatin_by_exercise, p_k_area, p_k_fat, p_fat_by_surplus, p_fat_mass_by_idleness, p_fat_used_in_deficit, p_fat_used_by_endurance, p_fat_used_without_myostatin, p_k_nampt, p_nampt_lost_with_idleness, p_nampt_lost_with_unloading, p_nampt_by_deficit, p_nampt_by_training, p_nampt_by_endurance, p_salvage_capacity, p_K_nampt, p_v_riboside, p_precursor_transfer, p_transfer_by_lack, p_v_preiss_handler, p_acid_taken_up, p_v_de_novo, p_nicotinamide_supply, p_k_nnmt, p_nnmt_by_exposure, p_v_cd38, p_v_parp, p_v_sirtuin, p_k_nad_loss, p_mitophagy_by_ampk, p_mitophagy_by_sirt1, p_k_reactive_oxygen, p_K_mitochondrial_leak, p_leak_by_damaged, p_neutrophils_typical, p_oxidative_burst, p_scavenging_by_sirt3, p_k_dna_repair, p_repair_by_sirt1, p_motor_unit_hazard, p_k_motor_unit_regrowth, p_slow__k_maturation, p_slow__myonuclear_loss_rate, p_fast__k_maturation, p_fast__myonuclear_loss_rate, p_slow__k_return, p_slow__k_senescent_clearance, p_slow__K_senescent_clearance, p_slow__k_committed_death, p_fast__k_return, p_fast__k_senescent_clearance, p_fast__K_senescent_clearance, p_fast__k_committed_death, p_slow__denervation_hazard, p_slow__k_fibre_formation, p_slow__k_area, p_slow__growth_velocity, p_slow__growth_without_macrophages, p_slow__K_growth_resolution, p_slow__smallest_area, p_slow__k_central_nuclei_loss, p_fast__denervation_hazard, p_fast__k_fibre_formation, p_fast__k_area, p_fast__growth_velocity, p_fast__growth_without_macrophages, p_fast__K_growth_resolution, p_fast__smallest_area, p_fast__k_central_nuclei_loss, p_k_alarm, p_r_neutrophils, p_d_neutrophils, p_b_monocytes, p_r_monocytes, p_K_monocytes, p_gain_trained, p_k_monocyte_m1, p_d_monocytes, p_r_regulatory_t, p_K_regulatory_t, p_regulatory_t_by_training, p_d_regulatory_t, p_d_m1, p_d_m2, p_m2_resident, p_k_disappearance, p_k_acute, p_neutrophil_cytokine, p_m2_typical, p_k_prostaglandin, p_K_cyclooxygenase, p_prostaglandin_by_training, p_k_training, p_k_memory, p_k_mark, p_k_mark_loss, p_k_fap_turnover, p_k_fap_growth, p_K_fap_growth, p_fap_growth_by_resolution, p_fap_death_rate, p_fap_apoptosis_by_tnf, p_k_matrix, p_matrix_by_fap, p_matrix_by_exposure, p_matrix_by_void, p_k_muscle_fat, p_fat_by_senescence, p_fat_by_idleness, p_K_adipogenesis_pgc1a, p_k_perfusion, p_slow__k_fibrogenic, p_fast__k_fibrogenic, p_matrix_by_rupture,) = parameters
    (g_growing_older, g_senescent_cell_production, g_senescent_cell_removal, g_senolysis, g_cytokine_release, g_cytokine_clearance, g_exposure_filter, g_gut_opening, g_gut_closing, g_adaptation_to_training, g_growing_accustomed, g_adaptation_to_endurance, g_adaptation_of_nerves, g_testosterone_production, g_testosterone_given, g_testosterone_clearance, g_oestradiol_production, g_oestradiol_replacement, g_oestradiol_clearance, g_myostatin_production, g_myostatin_clearance, g_growth_by_lack_of_myostatin, g_fat_storage, g_fat_use, g_nampt_turnover, g_blood_nad_synthesis, g_blood_nad_loss, g_nad_salvage, g_nad_from_ribosides, g_nad_from_nicotinic_acid, g_nad_from_tryptophan, g_nicotinamide_uptake, g_nicotinamide_methylation, g_cd38_consumption, g_parp_consumption, g_sirtuin_consumption, g_other_nad_loss, g_mitochondrial_biogenesis, g_mitochondrial_transplant, g_mitochondrial_turnover, g_mitochondrial_damage, g_mitophagy, g_oxygen_radical_production, g_oxygen_radical_scavenging, g_dna_breakage, g_dna_repair, g_motor_unit_loss, g_motor_unit_regrowth, g_slow__maturation, g_slow__myonuclear_loss, g_slow__debris_clearance, g_slow__secondary_damage, g_fast__maturation, g_fast__myonuclear_loss, g_fast__debris_clearance, g_fast__secondary_damage, g_slow__priming, g_slow__settling, g_slow__deep_activation, g_slow__primed_activation, g_slow__lag_from_1, g_slow__lag_from_2, g_slow__lag_from_3, g_slow__lag_from_4, g_slow__lag_from_5, g_slow__lag_from_6, g_slow__lag_from_7, g_slow__cycle_entry, g_slow__division, g_slow__self_renewal, g_slow__commitment, g_slow__stalled_commitment, g_slow__fusion, g_slow__cycling_senescence, g_slow__deep_senescence, g_slow__primed_senescence, g_slow__senescent_clearance, g_slow__lineage_senolysis, g_slow__cycling_death, g_slow__committed_death, g_slow__transplantation, g_slow__ablation_of_deep_quiescent, g_slow__ablation_of_primed_quiescent, g_slow__ablation_of_lag_1, g_slow__ablation_of_lag_2, g_slow__ablation_of_lag_3, g_slow__ablation_of_lag_4, g_slow__ablation_of_lag_5, g_slow__ablation_of_lag_6, g_slow__ablation_of_lag_7, g_slow__ablation_of_lag_8, g_slow__ablation_of_cycling, g_fast__priming, g_fast__settling, g_fast__deep_activation, g_fast__primed_activation, g_fast__lag_from_1, g_fast__lag_from_2, g_fast__lag_from_3, g_fast__lag_from_4, g_fast__lag_from_5, g_fast__lag_from_6, g_fast__lag_from_7, g_fast__cycle_entry, g_fast__division, g_fast__self_renewal, g_fast__commitment, g_fast__stalled_commitment, g_fast__fusion, g_fast__cycling_senescence, g_fast__deep_senescence, g_fast__primed_senescence, g_fast__senescent_clearance, g_fast__lineage_senolysis, g_fast__cycling_death, g_fast__committed_death, g_fast__transplantation, g_fast__ablation_of_deep_quiescent, g_fast__ablation_of_primed_quiescent, g_fast__ablation_of_lag_1, g_fast__ablation_of_lag_2, g_fast__ablation_of_lag_3, g_fast__ablation_of_lag_4, g_fast__ablation_of_lag_5, g_fast__ablation_of_lag_6, g_fast__ablation_of_lag_7, g_fast__ablation_of_lag_8, g_fast__ablation_of_cycling, g_slow__denervation, g_slow__reinnervation, g_slow__fibre_loss, g_slow__fibre_formation, g_slow__nuclei_lost_with_fibres, g_slow__regenerating_nuclei_lost_with_fibres, g_slow__protein_synthesis, g_slow__protein_breakdown, g_slow__body_protein_synthesis, g_slow__body_protein_breakdown, g_slow__regrowth, g_slow__loss_of_central_nuclei, g_slow__share_destroyed_by_neutrophils, g_slow__area_destroyed_by_neutrophils, g_fast__denervation, g_fast__reinnervation, g_fast__fibre_loss, g_fast__fibre_formation, g_fast__nuclei_lost_with_fibres, g_fast__regenerating_nuclei_lost_with_fibres, g_fast__protein_synthesis, g_fast__protein_breakdown, g_fast__body_protein_synthesis, g_fast__body_protein_breakdown, g_fast__regrowth, g_fast__loss_of_central_nuclei, g_fast__share_destroyed_by_neutrophils, g_fast__area_destroyed_by_neutrophils, g_alarm_decay, g_neutrophil_recruitment, g_neutrophil_death, g_monocyte_patrol, g_monocyte_recruitment, g_monocyte_to_m1, g_monocyte_death, g_regulatory_t_recruitment, g_regulatory_t_death, g_m1_to_m2, g_m1_death, g_resident_renewal, g_m2_death, g_resident_disappearance, g_ablation_of_monocytes, g_ablation_of_m1, g_ablation_of_m2, g_inflammatory_signal, g_inflammatory_decay, g_resolving_signal, g_resolving_decay, g_prostaglandin_synthesis, g_prostaglandin_decay, g_training_of_monocytes, g_marking_of_cells, g_fap_growth, g_fap_apoptosis, g_matrix_deposition, g_matrix_turnover, g_adipogenesis, g_fat_turnover, g_capillary_regrowth, g_slow__fibrogenic_conversion, g_fast__fibrogenic_conversion,) = gains
    (h_biological_age, h_young_age, h_load, h_unloaded, h_training_stimulus, h_nerve_upkeep, h_myostatin_drive, h_androgen_excess, h_androgen_surplus, h_amino_supply, h_vitamin_d_lack, h_energy_deficit, h_relative_fat, h_gdf11, h_selenoprotein_p, h_cd38_activity, h_parp_activity, h_redox_ratio, h_sirt1_activity, h_sirt3_activity, h_relative_damaged_mitochondria, h_gli3, h_glutamine, h_alarm_drive, h_mtorc2, h_p38, h_jak_stat, h_fgf2, h_resolution_drive, h_energy, h_macrophage_vigour, h_slow__myonuclei_rest, h_slow__nuclei_in_fibres, h_fast__myonuclei_rest, h_fast__nuclei_in_fibres, h_slow__satellite_cells_rest, h_slow__lagging, h_slow__pool, h_slow__sheaths, h_slow__delta_ligand, h_notch_cleavage, h_prostaglandin_drive, h_perfusion_supply, h_fusion_guidance, h_fast__satellite_cells_rest, h_fast__lagging, h_fast__pool, h_fast__sheaths, h_fast__delta_ligand, h_slow__fibre_notch, h_slow__mean_area, h_fast__fibre_notch, h_fast__mean_area, h_all_necrotic, h_bystander_damage_rate, h_all_cycling, h_fap_support, h_differentiating, h_all_macrophages, h_m1_fraction, h_slow__intact_part, h_slow__regenerated_part, h_slow__denervated_part, h_fast__intact_part, h_fast__regenerated_part, h_fast__denervated_part, h_necrotic, h_slow__immature_of_type, h_fast__immature_of_type, h_relative_inflammation, h_il6, h_blood_precursor, h_trigonelline, h_vitamin_d_blood, h_slow__body_part, h_slow__body_force_part, h_slow__young_speed_part, h_fast__body_part, h_fast__body_force_part, h_fast__young_speed_part, h_blood_nad_relative, h_nerve_ageing, h_disuse, h_senescent_production_ratio, h_gonadal_ageing, h_spine_ageing, h_lactate, h_m6a, h_taz, h_hormone_drive, h_energy_surplus, h_igf1, h_leptin, h_cadpr, h_nfkb_activity, h_senescence_pressure, h_damaged_share, h_amino_signal, h_renewal_stress, h_wnt, h_waking_speed, h_clearance_rate, h_slow__myonuclear_fill, h_fast__myonuclear_fill, h_all_in_fibres, h_fibre_nuclei, h_slow__deep_quiescent_rest, h_slow__primed_quiescent_rest, h_slow__activated_of_type, h_slow__myod_of_type, h_slow__clonal_cover, h_slow__pax7_of_type, h_slow__occupancy, h_slow__number_part, h_slow__fusion_rate, h_fast__fusion_rate, h_fast__deep_quiescent_rest, h_fast__primed_quiescent_rest, h_fast__activated_of_type, h_fast__myod_of_type, h_fast__clonal_cover, h_fast__pax7_of_type, h_quiescent, h_fast__occupancy, h_fast__number_part, h_slow__inflammatory_proteolysis, h_slow__area_part, h_slow__mass_part, h_slow__force_part, h_slow__fibre_area_of_type, h_fast__inflammatory_proteolysis, h_fast__area_part, h_fast__mass_part, h_fast__force_part, h_fast__fibre_area_of_type, h_damage, h_macrophage_support, h_mitogen_drive, h_intact_muscle, h_central_nucleation, h_denervated_fibres, h_immature_nuclei, h_tnf, h_il8, h_stnfr, h_body_muscle, h_body_force, h_young_speed_area, h_slow__reinnervation_rate, h_slow__fibre_loss_rate, h_fast__reinnervation_rate, h_fast__fibre_loss_rate, h_idleness, h_height, h_food_drive, h_specific_force, h_slow__cycling_senescence_rate, h_slow__quiescent_loss_rate, h_fast__cycling_senescence_rate, h_fast__quiescent_loss_rate, h_mtorc1, h_slow__lag_step, h_fast__lag_step, h_slow__notch, h_slow__regenerated_fill, h_fast__notch, h_fast__regenerated_fill, h_muscle_fill, h_slow__satellite_cells_per_fibre, h_slow__demand, h_activated, h_myod_positive, h_pax7_positive, h_fast__satellite_cells_per_fibre, h_fast__demand, h_fibre_number, h_slow__breakdown_drive, h_slow__speed_part, h_fast__breakdown_drive, h_fibre_area, h_muscle_mass, h_innervated_area, h_fast__speed_part, h_immature_share, h_leg_muscle, h_whole_muscle, h_slow__loss_per_fibre, h_fast__loss_per_fibre, h_ampk, h_slow__vacancy, h_slow__use_drive, h_fast__vacancy, h_fast__use_drive, h_grip_strength, h_foxo3, h_growth_signals, h_slow__regenerated_ceiling, h_fast__regenerated_ceiling, h_slow__stalled_commitment_rate, h_satellite_cell_share, h_fast__stalled_commitment_rate, h_muscle_force, h_speed_area, h_leg_lean_mass, h_thigh_muscle_volume, h_relative_lean_mass, h_pgc1a, h_switch_help, h_slow__crowding, h_fast__crowding, h_renewal_tone, h_slow__commitment_rate, h_slow__priming_rate, h_slow__deepening_rate, h_fast__commitment_rate, h_fast__priming_rate, h_fast__deepening_rate, h_division_vigour, h_strength, h_power, h_lean_mass, h_appendicular_lean_mass, h_irisin, h_switch_rate, h_slow__cycling_death_rate, h_fast__cycling_death_rate, h_slow__division_rate, h_fast__division_rate, h_knee_extension, h_leg_power, h_body_mass, h_appendicular_lean_index, h_leak_tone, h_slow__systemic_synthesis, h_fast__systemic_synthesis, h_slow__dividing, h_slow__division_interval, h_fast__dividing, h_fast__division_interval, h_body_mass_index, h_power_to_weight, h_slow__activation_rate, h_fast__activation_rate, h_slow__fibre_mtorc1, h_fast__fibre_mtorc1, h_appendicular_lean_by_bmi, h_gait_speed, h_chair_stands, h_slow__area_target, h_fast__area_target, h_short_physical_performance, h_six_minute_walk,) = held
    s_young_age = limited(p_reference_age, p_age_limit, p_age_limit_power) if h_young_age is None else h_young_age
    s_slow__myonuclei_rest = p_slow__fibre_share*p_slow__myonuclear_density if h_slow__myonuclei_rest is None else h_slow__myonuclei_rest
    s_fast__myonuclei_rest = p_fast__fibre_share*p_fast__myonuclear_density if h_fast__myonuclei_rest is None else h_fast__myonuclei_rest
    s_slow__satellite_cells_rest = p_slow__fibre_share*p_slow__satellite_cell_density if h_slow__satellite_cells_rest is None else h_slow__satellite_cells_rest
    s_fast__satellite_cells_rest = p_fast__fibre_share*p_fast__satellite_cell_density if h_fast__satellite_cells_rest is None else h_fast__satellite_cells_rest
    s_slow__young_speed_part = p_slow__fibre_share*p_slow__shortening_speed if h_slow__young_speed_part is None else h_slow__young_speed_part
    s_fast__young_speed_part = p_fast__fibre_share*p_fast__shortening_speed if h_fast__young_speed_part is None else h_fast__young_speed_part
    s_slow__deep_quiescent_rest = s_slow__satellite_cells_rest*(1 - p_slow__primed_share) if h_slow__deep_quiescent_rest is None else h_slow__deep_quiescent_rest
    s_slow__primed_quiescent_rest = p_slow__primed_share*s_slow__satellite_cells_rest if h_slow__primed_quiescent_rest is None else h_slow__primed_quiescent_rest
    s_fast__deep_quiescent_rest = s_fast__satellite_cells_rest*(1 - p_fast__primed_share) if h_fast__deep_quiescent_rest is None else h_fast__deep_quiescent_rest
    s_fast__primed_quiescent_rest = p_fast__primed_share*s_fast__satellite_cells_rest if h_fast__primed_quiescent_rest is None else h_fast__primed_quiescent_rest
    s_young_speed_area = s_fast__young_speed_part + s_slow__young_speed_part if h_young_speed_area is None else h_young_speed_area
    c_0 = hill(1, p_K_androgen, p_n_androgen)
    c_1 = hill(p_protein_intake, p_K_protein, p_n_protein)
    c_2 = logistic((-p_nerve_ageing_midpoint + s_young_age)/p_nerve_ageing_width)
    c_3 = logistic((-p_disuse_midpoint + s_young_age)/p_disuse_width)
    c_4 = logistic((-p_gonadal_midpoint + s_young_age)/p_gonadal_width)
    c_5 = hill(1, p_K_senescence, p_n_senescence)
    c_6 = limited(1, 1, p_slow__n_notch_limit)
    c_7 = limited(1, 1, p_fast__n_notch_limit)
    c_8 = bell(1, p_best_wnt, p_width_wnt)
    c_9 = limited(p_slow__largest_domain, 1, p_slow__n_domain)
    c_10 = limited(p_fast__largest_domain, 1, p_fast__n_domain)
    c_11 = inhibited_by(1, p_K_chronic_renewal, p_n_chronic_renewal)
    c_12 = limited(1, p_slow__largest_domain, p_slow__n_domain)
    c_13 = limited(1, p_fast__largest_domain, p_fast__n_domain)
    c_14 = logistic((-p_spine_midpoint + s_young_age)/p_spine_width)

    def rhs(y, u):
        (y_age, y_senescent_load, y_systemic_inflammation, y_chronic_exposure, y_gut_leak, y_training_adaptation, y_accustomed, y_endurance_adaptation, y_voluntary_drive, y_testosterone, y_oestradiol, y_myostatin, y_growth_without_load, y_fat_mass, y_nad, y_nicotinamide, y_mitochondria, y_damaged_mitochondria, y_reactive_oxygen, y_dna_damage, y_nampt, y_blood_nad, y_motor_units, y_slow__myonuclei, y_slow__regenerating_nuclei, y_slow__necrotic_nuclei, y_fast__myonuclei, y_fast__regenerating_nuclei, y_fast__necrotic_nuclei, y_slow__deep_quiescent, y_slow__primed_quiescent, y_slow__lag_1, y_slow__lag_2, y_slow__lag_3, y_slow__lag_4, y_slow__lag_5, y_slow__lag_6, y_slow__lag_7, y_slow__lag_8, y_slow__cycling, y_slow__committed, y_slow__senescent, y_fast__deep_quiescent, y_fast__primed_quiescent, y_fast__lag_1, y_fast__lag_2, y_fast__lag_3, y_fast__lag_4, y_fast__lag_5, y_fast__lag_6, y_fast__lag_7, y_fast__lag_8, y_fast__cycling, y_fast__committed, y_fast__senescent, y_slow__innervated, y_slow__denervated, y_slow__area, y_slow__body_area, y_slow__regenerated_area, y_slow__regenerated_share, y_fast__innervated, y_fast__denervated, y_fast__area, y_fast__body_area, y_fast__regenerated_area, y_fast__regenerated_share, y_alarm, y_neutrophils, y_monocytes, y_m1, y_m2, y_regulatory_t, y_acute_inflammation, y_acute_resolution, y_prostaglandin, y_trained_immunity, y_injury_memory, y_fap, y_matrix, y_muscle_fat, y_perfusion,) = y
        (u_immune__systemic, u_gut__barrier, u_nutrition__poor_diet, u_msc__senolysis, u_msc__senescence, u_fibre__load, u_fibre__load_response, u_fibre__endurance, u_fibre__unloading, u_body__unloading, u_body__inactivity, u_neural__drive, u_endocrine__testosterone, u_endocrine__oestradiol_given, u_nutrition__protein, u_endocrine__testosterone_production, u_endocrine__oestradiol, u_endocrine__myostatin, u_nutrition__energy, u_nutrition__vitamin_d, u_endocrine__igf1, u_endocrine__gdf11, u_endocrine__irisin, u_endocrine__leptin, u_endocrine__selenoprotein_p, u_nad__precursor_influx, u_nad__nicotinic_acid, u_nad__nicotinamide, u_nad__local_precursor, u_mito__transplant, u_nad__parp, u_pathway__ampk, u_pathway__pgc1a, u_nad__nampt, u_nad__nrk, u_nad__preiss_handler, u_nad__nnmt, u_nad__cd38, u_mito__biogenesis, u_mito__mitophagy, u_ros__production, u_pathway__wnt, u_pathway__mtorc1, u_pathway__mtorc2, u_pathway__foxo3, u_pathway__p38, u_pathway__jak_stat, u_pathway__fgf2, u_pathway__gli3, u_pathway__taz, u_nutrition__leucine, u_nutrition__glutamine, u_nutrition__methyl_donor, u_pathway__exercise_response, u_nad__sirt1, u_fibre__denervation, u_slow__msc__division, u_slow__pathway__notch, u_slow__msc__influx, u_slow__msc__ablation, u_slow__msc__senolysis, u_slow__msc__priming, u_slow__quiescence__depth, u_slow__msc__activation, u_slow__msc__self_renewal, u_slow__msc__commitment, u_slow__msc__fusion, u_slow__msc__senescence, u_slow__msc__survival, u_fast__msc__division, u_fast__pathway__notch, u_fast__msc__influx, u_fast__msc__ablation, u_fast__msc__senolysis, u_fast__msc__priming, u_fast__quiescence__depth, u_fast__msc__activation, u_fast__msc__self_renewal, u_fast__msc__commitment, u_fast__msc__fusion, u_fast__msc__senescence, u_fast__msc__survival, u_slow__fibre__foxo, u_slow__neural__central_nad, u_slow__fibre__denervation, u_slow__fibre__synthesis, u_slow__fibre__proteolysis, u_fast__fibre__foxo, u_fast__neural__central_nad, u_fast__fibre__denervation, u_fast__fibre__synthesis, u_fast__fibre__proteolysis, u_fibre__damage, u_immune__ablation, u_immune__recruitment, u_immune__resident, u_immune__treg, u_immune__switch, u_immune__cytokine_production, u_immune__pge2, u_niche__fgf7, u_niche__fap_growth, u_niche__fap_apoptosis, u_niche__fibrosis, u_niche__adipogenesis, u_slow__msc__fibrogenic, u_fast__msc__fibrogenic,) = u
        s_biological_age = limited(p_reference_age*remaining(y_age, p_reference_age) + y_age, p_age_limit, p_age_limit_power) if h_biological_age is None else h_biological_age
        s_load = u_fibre__load*u_fibre__load_response if h_load is None else h_load
        s_unloaded = u_body__unloading + u_fibre__unloading if h_unloaded is None else h_unloaded
        s_training_stimulus = (-y_accustomed + y_training_adaptation)*hill(-y_accustomed + y_training_adaptation, p_K_stimulus, 2) if h_training_stimulus is None else h_training_stimulus
        s_nerve_upkeep = p_nerve_kept_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1 if h_nerve_upkeep is None else h_nerve_upkeep
        s_myostatin_drive = (p_synthesis_by_myostatin + 1)/(p_synthesis_by_myostatin*y_myostatin + 1) if h_myostatin_drive is None else h_myostatin_drive
        s_androgen_excess = -c_0 + hill(y_testosterone/p_testosterone_rest, p_K_androgen, p_n_androgen) if h_androgen_excess is None else h_androgen_excess
        s_androgen_surplus = hill((-p_testosterone_rest + y_testosterone)*hill((-p_testosterone_rest + y_testosterone)/p_androgen_scale, p_K_surplus, 2)/p_androgen_scale, p_K_androgen, p_n_androgen) if h_androgen_surplus is None else h_androgen_surplus
        s_amino_supply = hill((p_protein_intake + u_nutrition__protein)*(p_supply_by_leucine*u_nutrition__leucine + 1), p_K_protein, p_n_protein)/c_1 if h_amino_supply is None else h_amino_supply
        s_vitamin_d_lack = remaining(p_vitamin_d_status + u_nutrition__vitamin_d, p_vitamin_d_enough) if h_vitamin_d_lack is None else h_vitamin_d_lack
        s_energy_deficit = remaining(u_nutrition__energy + 1, 1) if h_energy_deficit is None else h_energy_deficit
        s_relative_fat = y_fat_mass/p_fat_mass_rest if h_relative_fat is None else h_relative_fat
        s_gdf11 = u_endocrine__gdf11 if h_gdf11 is None else h_gdf11
        s_selenoprotein_p = u_endocrine__selenoprotein_p*(p_selenoprotein_p_by_exposure*(y_chronic_exposure - 1) + 1) if h_selenoprotein_p is None else h_selenoprotein_p
        s_cd38_activity = p_cd38_per_exposure*(y_chronic_exposure - 1) + 1 if h_cd38_activity is None else h_cd38_activity
        s_parp_activity = u_nad__parp*y_dna_damage*(p_K_parp + 1)*saturating(y_nad, p_K_parp) if h_parp_activity is None else h_parp_activity
        s_sirt1_activity = u_nad__sirt1*(p_K_sirtuin + 1)*(p_sirt1_by_training*y_training_adaptation + 1)*saturating(y_nad, p_K_sirtuin) if h_sirt1_activity is None else h_sirt1_activity
        s_sirt3_activity = (p_K_sirt3 + 1)*saturating(y_nad, p_K_sirt3) if h_sirt3_activity is None else h_sirt3_activity
        s_relative_damaged_mitochondria = p_k_mitophagy*y_damaged_mitochondria/(p_damage_share*p_k_mitochondria) if h_relative_damaged_mitochondria is None else h_relative_damaged_mitochondria
        s_gli3 = u_pathway__gli3 if h_gli3 is None else h_gli3
        s_glutamine = (p_K_glutamine + 1)*(u_nutrition__glutamine + 1)/(p_K_glutamine + y_chronic_exposure) if h_glutamine is None else h_glutamine
        s_alarm_drive = saturating(y_alarm, p_K_alarm) if h_alarm_drive is None else h_alarm_drive
        s_mtorc2 = u_pathway__mtorc2 if h_mtorc2 is None else h_mtorc2
        s_p38 = u_pathway__p38*(p_p38_by_acute*hill(y_acute_inflammation, p_K_p38, 2) + p_p38_by_exposure*(y_chronic_exposure - 1) + 1) if h_p38 is None else h_p38
        s_jak_stat = u_pathway__jak_stat*(p_jak_stat_by_exposure*(y_chronic_exposure - 1) + 1) if h_jak_stat is None else h_jak_stat
        s_fgf2 = u_pathway__fgf2*(p_fgf2_by_exposure*(y_chronic_exposure - 1) + 1) if h_fgf2 is None else h_fgf2
        s_resolution_drive = hill(y_acute_resolution, p_K_resolution, 2) if h_resolution_drive is None else h_resolution_drive
        s_energy = (p_K_energy + 1)*saturating(y_mitochondria*y_nad, p_K_energy) if h_energy is None else h_energy
        s_macrophage_vigour = (p_K_chronic_macrophage + 1)/(p_K_chronic_macrophage + y_chronic_exposure) if h_macrophage_vigour is None else h_macrophage_vigour
        s_slow__nuclei_in_fibres = y_slow__myonuclei + y_slow__regenerating_nuclei if h_slow__nuclei_in_fibres is None else h_slow__nuclei_in_fibres
        s_fast__nuclei_in_fibres = y_fast__myonuclei + y_fast__regenerating_nuclei if h_fast__nuclei_in_fibres is None else h_fast__nuclei_in_fibres
        s_slow__lagging = y_slow__lag_1 + y_slow__lag_2 + y_slow__lag_3 + y_slow__lag_4 + y_slow__lag_5 + y_slow__lag_6 + y_slow__lag_7 + y_slow__lag_8 if h_slow__lagging is None else h_slow__lagging
        s_slow__pool = y_slow__deep_quiescent + y_slow__primed_quiescent if h_slow__pool is None else h_slow__pool
        s_slow__sheaths = y_slow__denervated + y_slow__innervated if h_slow__sheaths is None else h_slow__sheaths
        s_slow__delta_ligand = (p_slow__K_delta + 1)/(p_slow__K_delta + y_chronic_exposure) if h_slow__delta_ligand is None else h_slow__delta_ligand
        s_notch_cleavage = p_notch_by_m1*y_m1/p_m1_typical if h_notch_cleavage is None else h_notch_cleavage
        s_prostaglandin_drive = p_mitogen_by_prostaglandin*(p_K_prostaglandin + 1)*saturating(y_prostaglandin, p_K_prostaglandin) - p_mitogen_by_prostaglandin + 1 if h_prostaglandin_drive is None else h_prostaglandin_drive
        s_perfusion_supply = (p_K_perfusion + 1)*saturating(y_perfusion, p_K_perfusion) if h_perfusion_supply is None else h_perfusion_supply
        s_fusion_guidance = (p_K_matrix_fusion + 1)/(p_K_matrix_fusion + y_matrix) if h_fusion_guidance is None else h_fusion_guidance
        s_fast__lagging = y_fast__lag_1 + y_fast__lag_2 + y_fast__lag_3 + y_fast__lag_4 + y_fast__lag_5 + y_fast__lag_6 + y_fast__lag_7 + y_fast__lag_8 if h_fast__lagging is None else h_fast__lagging
        s_fast__pool = y_fast__deep_quiescent + y_fast__primed_quiescent if h_fast__pool is None else h_fast__pool
        s_fast__sheaths = y_fast__denervated + y_fast__innervated if h_fast__sheaths is None else h_fast__sheaths
        s_fast__delta_ligand = (p_fast__K_delta + 1)/(p_fast__K_delta + y_chronic_exposure) if h_fast__delta_ligand is None else h_fast__delta_ligand
        s_slow__fibre_notch = u_slow__pathway__notch*(p_slow__ligand_by_exposure*(y_chronic_exposure - 1) + 1) if h_slow__fibre_notch is None else h_slow__fibre_notch
        s_fast__fibre_notch = u_fast__pathway__notch*(p_fast__ligand_by_exposure*(y_chronic_exposure - 1) + 1) if h_fast__fibre_notch is None else h_fast__fibre_notch
        s_all_necrotic = y_fast__necrotic_nuclei + y_slow__necrotic_nuclei if h_all_necrotic is None else h_all_necrotic
        s_bystander_damage_rate = p_k_neutrophil_damage*u_fibre__damage*y_neutrophils if h_bystander_damage_rate is None else h_bystander_damage_rate
        s_all_cycling = y_fast__cycling + y_slow__cycling if h_all_cycling is None else h_all_cycling
        s_fap_support = p_fap_mitogen_share*(u_niche__fgf7 + 2*saturating(y_fap, p_fap_rest)) - p_fap_mitogen_share + 1 if h_fap_support is None else h_fap_support
        s_nerve_ageing = -c_2 + logistic((-p_nerve_ageing_midpoint + s_biological_age)/p_nerve_ageing_width) if h_nerve_ageing is None else h_nerve_ageing
        s_disuse = -c_3 + logistic((-p_disuse_midpoint + s_biological_age)/p_disuse_width) if h_disuse is None else h_disuse
        s_senescent_production_ratio = s_biological_age/s_young_age if h_senescent_production_ratio is None else h_senescent_production_ratio
        s_gonadal_ageing = -c_4 + logistic((-p_gonadal_midpoint + s_biological_age)/p_gonadal_width) if h_gonadal_ageing is None else h_gonadal_ageing
        s_lactate = p_lactate_by_endurance*u_fibre__endurance + p_lactate_by_load*s_load + 1 if h_lactate is None else h_lactate
        s_m6a = p_m6a_by_methyl*u_nutrition__methyl_donor + p_m6a_by_training*s_training_stimulus + 1 if h_m6a is None else h_m6a
        s_taz = u_pathway__taz*(p_taz_by_training*s_training_stimulus*u_pathway__exercise_response + 1) if h_taz is None else h_taz
        s_hormone_drive = s_myostatin_drive*(p_synthesis_by_androgen*s_androgen_excess - p_synthesis_by_oestradiol*(1 - y_oestradiol) + 1) if h_hormone_drive is None else h_hormone_drive
        s_energy_surplus = s_energy_deficit + u_nutrition__energy if h_energy_surplus is None else h_energy_surplus
        s_igf1 = u_endocrine__igf1*(-p_igf1_lost_in_deficit*s_energy_deficit + 1) if h_igf1 is None else h_igf1
        s_leptin = s_relative_fat*u_endocrine__leptin if h_leptin is None else h_leptin
        s_nfkb_activity = s_parp_activity*(p_K_nfkb_sirt1 + 1)/(p_K_nfkb_sirt1 + s_sirt1_activity) if h_nfkb_activity is None else h_nfkb_activity
        s_senescence_pressure = (p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_5*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else h_senescence_pressure
        s_amino_signal = (p_K_amino + 1)*saturating(s_glutamine*(u_nutrition__leucine + 1), p_K_amino) if h_amino_signal is None else h_amino_signal
        s_renewal_stress = p_stress_by_jak_stat*s_jak_stat + p_stress_by_p38*s_p38 + s_fgf2*(-p_stress_by_jak_stat - p_stress_by_p38 + 1) if h_renewal_stress is None else h_renewal_stress
        s_wnt = u_pathway__wnt*(p_wnt_by_exposure*(y_chronic_exposure - 1) + p_wnt_by_resolution*s_resolution_drive + 1) if h_wnt is None else h_wnt
        s_waking_speed = s_energy*(p_K_chronic_lag + 1)*(p_speed_by_memory*y_injury_memory + 1)/(p_K_chronic_lag + y_chronic_exposure) if h_waking_speed is None else h_waking_speed
        s_clearance_rate = p_k_clear_macrophages*s_macrophage_vigour*(p_m2_phagocytosis*y_m2 + y_m1) + p_k_clear_neutrophils*y_neutrophils if h_clearance_rate is None else h_clearance_rate
        s_slow__myonuclear_fill = s_slow__nuclei_in_fibres/s_slow__myonuclei_rest if h_slow__myonuclear_fill is None else h_slow__myonuclear_fill
        s_fast__myonuclear_fill = s_fast__nuclei_in_fibres/s_fast__myonuclei_rest if h_fast__myonuclear_fill is None else h_fast__myonuclear_fill
        s_all_in_fibres = s_fast__nuclei_in_fibres + s_slow__nuclei_in_fibres if h_all_in_fibres is None else h_all_in_fibres
        s_slow__clonal_cover = hill(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling, p_slow__fibre_share*p_slow__smallest_pool, 2) if h_slow__clonal_cover is None else h_slow__clonal_cover
        s_slow__occupancy = (p_slow__nuclei_per_cell*(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling) + s_slow__nuclei_in_fibres)/(s_slow__sheaths*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else h_slow__occupancy
        s_slow__fusion_rate = p_slow__k_fusion*s_fusion_guidance*(p_slow__basal_fusion + s_resolution_drive*(1 - p_slow__basal_fusion)) if h_slow__fusion_rate is None else h_slow__fusion_rate
        s_fast__fusion_rate = p_fast__k_fusion*s_fusion_guidance*(p_fast__basal_fusion + s_resolution_drive*(1 - p_fast__basal_fusion)) if h_fast__fusion_rate is None else h_fast__fusion_rate
        s_fast__clonal_cover = hill(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling, p_fast__fibre_share*p_fast__smallest_pool, 2) if h_fast__clonal_cover is None else h_fast__clonal_cover
        s_fast__occupancy = (p_fast__nuclei_per_cell*(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling) + s_fast__nuclei_in_fibres)/(s_fast__sheaths*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else h_fast__occupancy
        s_slow__inflammatory_proteolysis = p_slow__proteolysis_by_exposure*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1) + p_slow__proteolysis_by_notch*(s_slow__fibre_notch + remaining(s_slow__fibre_notch, 1) - 1) if h_slow__inflammatory_proteolysis is None else h_slow__inflammatory_proteolysis
        s_fast__inflammatory_proteolysis = p_fast__proteolysis_by_exposure*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1) + p_fast__proteolysis_by_notch*(s_fast__fibre_notch + remaining(s_fast__fibre_notch, 1) - 1) if h_fast__inflammatory_proteolysis is None else h_fast__inflammatory_proteolysis
        s_damage = s_all_necrotic/p_myonuclear_density if h_damage is None else h_damage
        s_macrophage_support = saturating(y_m1 + y_m2, p_macrophages_per_cell*s_all_cycling + p_sparse_macrophages) if h_macrophage_support is None else h_macrophage_support
        s_mitogen_drive = s_fap_support*s_prostaglandin_drive*saturating(y_acute_inflammation, p_K_mitogen) if h_mitogen_drive is None else h_mitogen_drive
        s_slow__reinnervation_rate = p_slow__K_nerve_reinnervation*p_slow__k_reinnervation/(p_slow__K_nerve_reinnervation + s_nerve_ageing) if h_slow__reinnervation_rate is None else h_slow__reinnervation_rate
        s_slow__fibre_loss_rate = p_slow__k_fibre_loss*s_nerve_ageing if h_slow__fibre_loss_rate is None else h_slow__fibre_loss_rate
        s_fast__reinnervation_rate = p_fast__K_nerve_reinnervation*p_fast__k_reinnervation/(p_fast__K_nerve_reinnervation + s_nerve_ageing) if h_fast__reinnervation_rate is None else h_fast__reinnervation_rate
        s_fast__fibre_loss_rate = p_fast__k_fibre_loss*s_nerve_ageing if h_fast__fibre_loss_rate is None else h_fast__fibre_loss_rate
        s_idleness = -(1 - s_disuse)*(1 - u_body__inactivity) + 1 if h_idleness is None else h_idleness
        s_food_drive = (-p_synthesis_lost_with_vitamin_d*s_vitamin_d_lack + 1)*(p_synthesis_by_igf1*s_igf1 - p_synthesis_by_igf1 + 1)*(p_synthesis_by_protein*s_amino_supply - p_synthesis_by_protein + 1) if h_food_drive is None else h_food_drive
        s_slow__cycling_senescence_rate = p_slow__k_senescence*s_senescence_pressure if h_slow__cycling_senescence_rate is None else h_slow__cycling_senescence_rate
        s_slow__quiescent_loss_rate = p_slow__k_quiescent_loss*s_senescence_pressure if h_slow__quiescent_loss_rate is None else h_slow__quiescent_loss_rate
        s_fast__cycling_senescence_rate = p_fast__k_senescence*s_senescence_pressure if h_fast__cycling_senescence_rate is None else h_fast__cycling_senescence_rate
        s_fast__quiescent_loss_rate = p_fast__k_quiescent_loss*s_senescence_pressure if h_fast__quiescent_loss_rate is None else h_fast__quiescent_loss_rate
        s_mtorc1 = u_pathway__mtorc1*(p_mtorc1_by_amino*s_amino_signal - p_mtorc1_by_amino + 1)*(p_mtorc1_by_alarm*s_alarm_drive + p_mtorc1_by_training*s_training_stimulus + p_mtorc1_without_gli3*remaining(s_gli3, 1) + 1) if h_mtorc1 is None else h_mtorc1
        s_slow__lag_step = 8*s_waking_speed/p_slow__lag_duration if h_slow__lag_step is None else h_slow__lag_step
        s_fast__lag_step = 8*s_waking_speed/p_fast__lag_duration if h_fast__lag_step is None else h_fast__lag_step
        s_slow__notch = s_slow__delta_ligand*u_slow__pathway__notch*limited(s_slow__myonuclear_fill, 1, p_slow__n_notch_limit)/(c_6*(s_notch_cleavage + 1)) if h_slow__notch is None else h_slow__notch
        s_slow__regenerated_fill = remaining(remaining(s_slow__myonuclear_fill, s_slow__sheaths), p_slow__smallest_lesion + y_slow__regenerated_share) if h_slow__regenerated_fill is None else h_slow__regenerated_fill
        s_fast__notch = s_fast__delta_ligand*u_fast__pathway__notch*limited(s_fast__myonuclear_fill, 1, p_fast__n_notch_limit)/(c_7*(s_notch_cleavage + 1)) if h_fast__notch is None else h_fast__notch
        s_fast__regenerated_fill = remaining(remaining(s_fast__myonuclear_fill, s_fast__sheaths), p_fast__smallest_lesion + y_fast__regenerated_share) if h_fast__regenerated_fill is None else h_fast__regenerated_fill
        s_muscle_fill = s_all_in_fibres/p_myonuclear_density if h_muscle_fill is None else h_muscle_fill
        s_slow__demand = inhibited_by(s_slow__occupancy, p_slow__K_demand, p_slow__n_demand) if h_slow__demand is None else h_slow__demand
        s_fast__demand = inhibited_by(s_fast__occupancy, p_fast__K_demand, p_fast__n_demand) if h_fast__demand is None else h_fast__demand
        s_slow__breakdown_drive = u_slow__fibre__foxo*(p_slow__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_slow__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_slow__proteolysis_by_unloading*s_unloaded + s_slow__inflammatory_proteolysis) + 1 if h_slow__breakdown_drive is None else h_slow__breakdown_drive
        s_fast__breakdown_drive = u_fast__fibre__foxo*(p_fast__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_fast__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_fast__proteolysis_by_unloading*s_unloaded + s_fast__inflammatory_proteolysis) + 1 if h_fast__breakdown_drive is None else h_fast__breakdown_drive
        s_slow__loss_per_fibre = s_slow__fibre_loss_rate*y_slow__denervated/s_slow__sheaths if h_slow__loss_per_fibre is None else h_slow__loss_per_fibre
        s_fast__loss_per_fibre = s_fast__fibre_loss_rate*y_fast__denervated/s_fast__sheaths if h_fast__loss_per_fibre is None else h_fast__loss_per_fibre
        s_ampk = u_pathway__ampk*(p_ampk_by_deficit*s_energy_deficit + 2*p_ampk_by_endurance*u_pathway__exercise_response*y_endurance_adaptation/(s_selenoprotein_p + 1) - p_ampk_lost_with_idleness*s_idleness + 1) if h_ampk is None else h_ampk
        s_slow__vacancy = remaining(s_slow__pool, p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)) if h_slow__vacancy is None else h_slow__vacancy
        s_slow__use_drive = p_slow__progeny_by_androgen*s_androgen_surplus + p_slow__progeny_by_oestradiol*(y_oestradiol - 1) + p_slow__progeny_by_training*s_prostaglandin_drive*s_training_stimulus - p_slow__progeny_lost_with_idleness*s_idleness - p_slow__progeny_lost_with_myostatin*(y_myostatin - 1) + 1 if h_slow__use_drive is None else h_slow__use_drive
        s_fast__vacancy = remaining(s_fast__pool, p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)) if h_fast__vacancy is None else h_fast__vacancy
        s_fast__use_drive = p_fast__progeny_by_androgen*s_androgen_surplus + p_fast__progeny_by_oestradiol*(y_oestradiol - 1) + p_fast__progeny_by_training*s_prostaglandin_drive*s_training_stimulus - p_fast__progeny_lost_with_idleness*s_idleness - p_fast__progeny_lost_with_myostatin*(y_myostatin - 1) + 1 if h_fast__use_drive is None else h_fast__use_drive
        s_foxo3 = 2*u_pathway__foxo3/(s_mtorc1 + 1) if h_foxo3 is None else h_foxo3
        s_growth_signals = (p_division_by_mtorc1*s_mtorc1 - p_division_by_mtorc1 + 1)*exp(p_division_by_gdf11*(s_gdf11 - 1))*bell(s_wnt, p_best_wnt, p_width_wnt)/c_8 if h_growth_signals is None else h_growth_signals
        s_slow__regenerated_ceiling = limited(p_slow__largest_domain*s_slow__regenerated_fill, 1, p_slow__n_domain)/c_9 if h_slow__regenerated_ceiling is None else h_slow__regenerated_ceiling
        s_fast__regenerated_ceiling = limited(p_fast__largest_domain*s_fast__regenerated_fill, 1, p_fast__n_domain)/c_10 if h_fast__regenerated_ceiling is None else h_fast__regenerated_ceiling
        s_slow__stalled_commitment_rate = p_slow__k_stalled*(1 - s_slow__demand)*inhibited_by(s_slow__pool, p_slow__empty_pool*s_slow__satellite_cells_rest, 2) if h_slow__stalled_commitment_rate is None else h_slow__stalled_commitment_rate
        s_fast__stalled_commitment_rate = p_fast__k_stalled*(1 - s_fast__demand)*inhibited_by(s_fast__pool, p_fast__empty_pool*s_fast__satellite_cells_rest, 2) if h_fast__stalled_commitment_rate is None else h_fast__stalled_commitment_rate
        s_pgc1a = s_ampk*s_sirt1_activity*u_pathway__pgc1a if h_pgc1a is None else h_pgc1a
        s_switch_help = (p_switch_by_ampk*s_ampk - p_switch_by_ampk + 1)*(2*p_switch_by_treg*saturating(y_regulatory_t, p_regulatory_t_typical) - p_switch_by_treg + 1) if h_switch_help is None else h_switch_help
        s_slow__crowding = remaining(s_slow__vacancy, p_slow__scarce_vacancy) if h_slow__crowding is None else h_slow__crowding
        s_fast__crowding = remaining(s_fast__vacancy, p_fast__scarce_vacancy) if h_fast__crowding is None else h_fast__crowding
        s_renewal_tone = s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - y_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_11 if h_renewal_tone is None else h_renewal_tone
        s_slow__commitment_rate = p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*(p_slow__commitment_by_p38*(s_p38 - 1) + p_slow__commitment_by_wnt*(s_wnt - 1) + p_slow__commitment_without_foxo3*remaining(s_foxo3, 1) + p_slow__commitment_without_notch*remaining(s_slow__notch, 1) + 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else h_slow__commitment_rate
        s_slow__priming_rate = 2*p_slow__k_priming*s_mtorc1/(s_foxo3 + 1) if h_slow__priming_rate is None else h_slow__priming_rate
        s_slow__deepening_rate = p_slow__settling_rate*s_foxo3 if h_slow__deepening_rate is None else h_slow__deepening_rate
        s_fast__commitment_rate = p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*(p_fast__commitment_by_p38*(s_p38 - 1) + p_fast__commitment_by_wnt*(s_wnt - 1) + p_fast__commitment_without_foxo3*remaining(s_foxo3, 1) + p_fast__commitment_without_notch*remaining(s_fast__notch, 1) + 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else h_fast__commitment_rate
        s_fast__priming_rate = 2*p_fast__k_priming*s_mtorc1/(s_foxo3 + 1) if h_fast__priming_rate is None else h_fast__priming_rate
        s_fast__deepening_rate = p_fast__settling_rate*s_foxo3 if h_fast__deepening_rate is None else h_fast__deepening_rate
        s_division_vigour = s_energy*s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)) if h_division_vigour is None else h_division_vigour
        s_irisin = u_endocrine__irisin*(p_irisin_by_pgc1a*s_pgc1a - p_irisin_by_pgc1a + 1) if h_irisin is None else h_irisin
        s_switch_rate = p_k_switch*s_macrophage_vigour*s_switch_help*(p_basal_switch + (1 - p_basal_switch)*inhibited_by(s_all_necrotic, p_K_switch, 2)) if h_switch_rate is None else h_switch_rate
        s_slow__cycling_death_rate = p_slow__k_crowding_death*s_slow__crowding + p_slow__k_cycling_death + p_slow__k_unsupported_death*(1 - s_macrophage_support) if h_slow__cycling_death_rate is None else h_slow__cycling_death_rate
        s_fast__cycling_death_rate = p_fast__k_crowding_death*s_fast__crowding + p_fast__k_cycling_death + p_fast__k_unsupported_death*(1 - s_macrophage_support) if h_fast__cycling_death_rate is None else h_fast__cycling_death_rate
        s_slow__division_rate = p_slow__k_division*s_division_vigour*s_perfusion_supply*s_slow__clonal_cover*s_slow__demand*u_slow__msc__division*(p_slow__basal_mitogen*s_slow__use_drive + s_mitogen_drive*(1 - p_slow__basal_mitogen)) if h_slow__division_rate is None else h_slow__division_rate
        s_fast__division_rate = p_fast__k_division*s_division_vigour*s_fast__clonal_cover*s_fast__demand*s_perfusion_supply*u_fast__msc__division*(p_fast__basal_mitogen*s_fast__use_drive + s_mitogen_drive*(1 - p_fast__basal_mitogen)) if h_fast__division_rate is None else h_fast__division_rate
        s_leak_tone = s_fgf2*(p_activation_by_pgc1a*(s_pgc1a - 1) + p_leak_by_irisin*(s_irisin - 1) + p_leak_by_leptin*(s_leptin - 1) + 1) if h_leak_tone is None else h_leak_tone
        s_slow__systemic_synthesis = s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(-p_slow__area_lost_with_disuse*s_idleness + 1)*(p_slow__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)*(p_slow__synthesis_by_irisin*s_irisin - p_slow__synthesis_by_irisin + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_slow__systemic_synthesis is None else h_slow__systemic_synthesis
        s_fast__systemic_synthesis = s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(-p_fast__area_lost_with_disuse*s_idleness + 1)*(p_fast__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)*(p_fast__synthesis_by_irisin*s_irisin - p_fast__synthesis_by_irisin + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_fast__systemic_synthesis is None else h_fast__systemic_synthesis
        s_slow__activation_rate = (2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1)*(p_slow__k_activation*s_damage*saturating(s_damage, p_slow__K_activation) + p_slow__k_activation_alarm*s_alarm_drive + p_slow__k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_slow__k_leak*s_leak_tone*(p_slow__leak_by_androgen*s_androgen_surplus + 1)*(p_slow__leak_without_notch*remaining(s_slow__notch, 1) + 1)) if h_slow__activation_rate is None else h_slow__activation_rate
        s_fast__activation_rate = (2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1)*(p_fast__k_activation*s_damage*saturating(s_damage, p_fast__K_activation) + p_fast__k_activation_alarm*s_alarm_drive + p_fast__k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_fast__k_leak*s_leak_tone*(p_fast__leak_by_androgen*s_androgen_surplus + 1)*(p_fast__leak_without_notch*remaining(s_fast__notch, 1) + 1)) if h_fast__activation_rate is None else h_fast__activation_rate
        s_slow__fibre_mtorc1 = s_slow__systemic_synthesis*(p_slow__area_by_training*s_amino_supply*y_training_adaptation + 1) if h_slow__fibre_mtorc1 is None else h_slow__fibre_mtorc1
        s_fast__fibre_mtorc1 = s_fast__systemic_synthesis*(p_fast__area_by_training*s_amino_supply*y_training_adaptation + 1) if h_fast__fibre_mtorc1 is None else h_fast__fibre_mtorc1
        s_slow__area_target = p_slow__area_rest*s_slow__fibre_mtorc1/s_slow__breakdown_drive if h_slow__area_target is None else h_slow__area_target
        s_fast__area_target = p_fast__area_rest*s_fast__fibre_mtorc1/s_fast__breakdown_drive if h_fast__area_target is None else h_fast__area_target
        r_growing_older = g_growing_older*(p_pace_of_time)
        r_senescent_cell_production = g_senescent_cell_production*u_msc__senescence*(p_senescent_production*s_senescent_production_ratio)
        r_senescent_cell_removal = g_senescent_cell_removal*(p_k_senescent_removal*saturating(y_senescent_load, p_K_senescent_removal))
        r_senolysis = g_senolysis*(u_msc__senolysis*y_senescent_load)
        r_cytokine_release = g_cytokine_release*u_immune__systemic*(p_basal_cytokine_production + p_k_cytokine_spill*y_acute_inflammation + p_k_fat_cytokine*s_relative_fat + p_k_gut_cytokine*y_gut_leak + p_k_nfkb_cytokine*s_nfkb_activity + p_k_senescent_cytokine*y_senescent_load)
        r_cytokine_clearance = g_cytokine_clearance*(p_k_cytokine_clearance*y_systemic_inflammation*(p_clearance_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1))
        r_exposure_filter = g_exposure_filter*(p_k_exposure*(-y_chronic_exposure + y_systemic_inflammation/p_systemic_inflammation_rest))
        r_gut_opening = g_gut_opening*(p_k_gut*(p_gut_leak_by_diet*u_nutrition__poor_diet + p_gut_leak_by_exposure*(y_chronic_exposure - 1) + 1))
        r_gut_closing = g_gut_closing*(p_k_gut*y_gut_leak*(u_gut__barrier*(p_K_gut_help + 1)/(p_K_gut_help + y_chronic_exposure) + 1))
        r_adaptation_to_training = g_adaptation_to_training*(p_k_training_adaptation*(s_load - y_training_adaptation))
        r_growing_accustomed = g_growing_accustomed*(p_k_accustomed*(-y_accustomed + y_training_adaptation))
        r_adaptation_to_endurance = g_adaptation_to_endurance*(p_k_training_adaptation*(u_fibre__endurance - y_endurance_adaptation))
        r_adaptation_of_nerves = g_adaptation_of_nerves*(p_k_neural_adaptation*(p_neural_gain*s_load - p_neural_loss*s_unloaded + u_neural__drive - y_voluntary_drive + 1))
        r_testosterone_production = g_testosterone_production*u_endocrine__testosterone_production*(p_k_testosterone*p_testosterone_rest*(-p_testosterone_lost_with_age*s_gonadal_ageing + 1))
        r_testosterone_given = g_testosterone_given*(u_endocrine__testosterone)
        r_testosterone_clearance = g_testosterone_clearance*(p_k_testosterone*y_testosterone)
        r_oestradiol_production = g_oestradiol_production*u_endocrine__oestradiol*(p_k_oestradiol*(-p_oestradiol_lost_with_age*s_gonadal_ageing + 1))
        r_oestradiol_replacement = g_oestradiol_replacement*(u_endocrine__oestradiol_given)
        r_oestradiol_clearance = g_oestradiol_clearance*(p_k_oestradiol*y_oestradiol)
        r_myostatin_production = g_myostatin_production*u_endocrine__myostatin*(p_k_myostatin*(p_myostatin_by_unloading*s_unloaded + 1)/(p_myostatin_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1))
        r_myostatin_clearance = g_myostatin_clearance*(p_k_myostatin*y_myostatin)
        r_growth_by_lack_of_myostatin = g_growth_by_lack_of_myostatin*(p_k_area*(s_myostatin_drive - y_growth_without_load + remaining(s_myostatin_drive, 1) - 1))
        r_fat_storage = g_fat_storage*(p_fat_mass_rest*p_k_fat*(p_fat_by_surplus*s_energy_surplus + p_fat_mass_by_idleness*s_idleness + 1))
        r_fat_use = g_fat_use*(p_k_fat*y_fat_mass*(p_fat_used_by_endurance*y_endurance_adaptation + p_fat_used_in_deficit*s_energy_deficit + p_fat_used_without_myostatin*remaining(y_myostatin, 1) + 1))
        r_nampt_turnover = g_nampt_turnover*(p_k_nampt*(p_nampt_by_deficit*s_energy_deficit + u_pathway__exercise_response*(p_nampt_by_endurance*y_endurance_adaptation + p_nampt_by_training*y_training_adaptation) - y_nampt + (-p_nampt_lost_with_unloading*s_unloaded + 1)*(-p_nampt_lost_with_idleness*s_idleness*remaining(y_endurance_adaptation, 1) + 1)))
        r_blood_nad_synthesis = g_blood_nad_synthesis*(p_blood_nad_rest*(p_k_blood_nad + u_nad__nicotinamide + u_nad__nicotinic_acid + u_nad__precursor_influx))
        r_blood_nad_loss = g_blood_nad_loss*(p_k_blood_nad*y_blood_nad)
        r_nad_salvage = g_nad_salvage*u_nad__nampt*(p_salvage_capacity*y_nampt*saturating(y_nicotinamide, p_K_nampt))
        r_nad_from_ribosides = g_nad_from_ribosides*u_nad__nrk*(p_precursor_transfer*u_nad__precursor_influx*(p_transfer_by_lack*remaining(y_nad, 1) + 1) + p_v_riboside + u_nad__local_precursor)
        r_nad_from_nicotinic_acid = g_nad_from_nicotinic_acid*u_nad__preiss_handler*(p_precursor_transfer*u_nad__nicotinic_acid*(p_acid_taken_up + p_transfer_by_lack*remaining(y_nad, 1)) + p_v_preiss_handler)
        r_nad_from_tryptophan = g_nad_from_tryptophan*(p_v_de_novo)
        r_nicotinamide_uptake = g_nicotinamide_uptake*(p_nicotinamide_supply + p_precursor_transfer*u_nad__nicotinamide)
        r_nicotinamide_methylation = g_nicotinamide_methylation*u_nad__nnmt*(p_k_nnmt*y_nicotinamide*(p_nnmt_by_exposure*(y_chronic_exposure - 1) + 1))
        r_cd38_consumption = g_cd38_consumption*u_nad__cd38*(p_v_cd38*s_cd38_activity*saturating(y_nad, p_K_cd38))
        r_parp_consumption = g_parp_consumption*(p_v_parp*s_parp_activity/(p_K_parp + 1))
        r_sirtuin_consumption = g_sirtuin_consumption*(p_v_sirtuin*s_sirt1_activity/(p_K_sirtuin + 1))
        r_other_nad_loss = g_other_nad_loss*(p_k_nad_loss*y_nad)
        r_mitochondrial_biogenesis = g_mitochondrial_biogenesis*u_mito__biogenesis*(p_k_mitochondria*s_pgc1a)
        r_mitochondrial_transplant = g_mitochondrial_transplant*(u_mito__transplant)
        r_mitochondrial_turnover = g_mitochondrial_turnover*(p_k_mitochondria*y_mitochondria*(1 - p_damage_share))
        r_mitochondrial_damage = g_mitochondrial_damage*(p_damage_share*p_k_mitochondria*y_mitochondria*y_reactive_oxygen)
        r_mitophagy = g_mitophagy*u_mito__mitophagy*(p_k_mitophagy*y_damaged_mitochondria*(p_mitophagy_by_ampk*s_ampk - p_mitophagy_by_ampk + p_mitophagy_by_sirt1*s_sirt1_activity - p_mitophagy_by_sirt1 + 1))
        r_oxygen_radical_production = g_oxygen_radical_production*u_ros__production*(p_k_reactive_oxygen*((p_K_mitochondrial_leak + 1)*(p_leak_by_damaged*s_relative_damaged_mitochondria - p_leak_by_damaged + 1)/(p_K_mitochondrial_leak + y_mitochondria) + p_oxidative_burst*y_neutrophils/p_neutrophils_typical))
        r_oxygen_radical_scavenging = g_oxygen_radical_scavenging*(p_k_reactive_oxygen*y_reactive_oxygen*(p_scavenging_by_sirt3*s_sirt3_activity - p_scavenging_by_sirt3 + 1))
        r_dna_breakage = g_dna_breakage*(p_k_dna_repair*y_reactive_oxygen)
        r_dna_repair = g_dna_repair*(p_k_dna_repair*y_dna_damage*(p_repair_by_sirt1*s_sirt1_activity - p_repair_by_sirt1 + 1))
        r_motor_unit_loss = g_motor_unit_loss*u_fibre__denervation*(p_motor_unit_hazard*s_nerve_ageing*y_motor_units/s_nerve_upkeep)
        r_motor_unit_regrowth = g_motor_unit_regrowth*(p_k_motor_unit_regrowth*(1 - y_motor_units))
        r_slow__maturation = g_slow__maturation*(p_slow__k_maturation*y_slow__regenerating_nuclei)
        r_slow__myonuclear_loss = g_slow__myonuclear_loss*(p_slow__myonuclear_loss_rate*y_slow__myonuclei)
        r_slow__debris_clearance = g_slow__debris_clearance*(s_clearance_rate*y_slow__necrotic_nuclei)
        r_slow__secondary_damage = g_slow__secondary_damage*(s_bystander_damage_rate*y_slow__myonuclei)
        r_fast__maturation = g_fast__maturation*(p_fast__k_maturation*y_fast__regenerating_nuclei)
        r_fast__myonuclear_loss = g_fast__myonuclear_loss*(p_fast__myonuclear_loss_rate*y_fast__myonuclei)
        r_fast__debris_clearance = g_fast__debris_clearance*(s_clearance_rate*y_fast__necrotic_nuclei)
        r_fast__secondary_damage = g_fast__secondary_damage*(s_bystander_damage_rate*y_fast__myonuclei)
        r_slow__priming = g_slow__priming*u_slow__msc__priming*(s_slow__priming_rate*y_slow__deep_quiescent)
        r_slow__settling = g_slow__settling*u_slow__quiescence__depth*(s_slow__deepening_rate*y_slow__primed_quiescent)
        r_slow__deep_activation = g_slow__deep_activation*u_slow__msc__activation*(s_slow__activation_rate*y_slow__deep_quiescent)
        r_slow__primed_activation = g_slow__primed_activation*u_slow__msc__activation*(s_slow__activation_rate*y_slow__primed_quiescent)
        r_slow__lag_from_1 = g_slow__lag_from_1*(s_slow__lag_step*y_slow__lag_1)
        r_slow__lag_from_2 = g_slow__lag_from_2*(s_slow__lag_step*y_slow__lag_2)
        r_slow__lag_from_3 = g_slow__lag_from_3*(s_slow__lag_step*y_slow__lag_3)
        r_slow__lag_from_4 = g_slow__lag_from_4*(s_slow__lag_step*y_slow__lag_4)
        r_slow__lag_from_5 = g_slow__lag_from_5*(s_slow__lag_step*y_slow__lag_5)
        r_slow__lag_from_6 = g_slow__lag_from_6*(s_slow__lag_step*y_slow__lag_6)
        r_slow__lag_from_7 = g_slow__lag_from_7*(s_slow__lag_step*y_slow__lag_7)
        r_slow__cycle_entry = g_slow__cycle_entry*(s_slow__lag_step*y_slow__lag_8)
        r_slow__division = g_slow__division*(s_slow__division_rate*y_slow__cycling)
        r_slow__self_renewal = g_slow__self_renewal*u_slow__msc__self_renewal*(p_slow__k_return*s_renewal_tone*s_slow__notch*s_slow__vacancy*y_slow__cycling)
        r_slow__commitment = g_slow__commitment*u_slow__msc__commitment*(s_slow__commitment_rate*y_slow__cycling)
        r_slow__stalled_commitment = g_slow__stalled_commitment*(s_slow__stalled_commitment_rate*y_slow__cycling)
        r_slow__fusion = g_slow__fusion*u_slow__msc__fusion*(s_slow__fusion_rate*y_slow__committed)
        r_slow__cycling_senescence = g_slow__cycling_senescence*u_slow__msc__senescence*(s_slow__cycling_senescence_rate*y_slow__cycling)
        r_slow__deep_senescence = g_slow__deep_senescence*u_slow__msc__senescence*(s_slow__quiescent_loss_rate*y_slow__deep_quiescent)
        r_slow__primed_senescence = g_slow__primed_senescence*u_slow__msc__senescence*(s_slow__quiescent_loss_rate*y_slow__primed_quiescent)
        r_slow__senescent_clearance = g_slow__senescent_clearance*(p_slow__K_senescent_clearance*p_slow__k_senescent_clearance*saturating(y_slow__senescent, p_slow__K_senescent_clearance))
        r_slow__lineage_senolysis = g_slow__lineage_senolysis*(u_slow__msc__senolysis*y_slow__senescent)
        r_slow__cycling_death = g_slow__cycling_death*u_slow__msc__survival*(s_slow__cycling_death_rate*y_slow__cycling)
        r_slow__committed_death = g_slow__committed_death*u_slow__msc__survival*(p_slow__k_committed_death*y_slow__committed)
        r_slow__transplantation = g_slow__transplantation*(p_slow__fibre_share*u_slow__msc__influx)
        r_slow__ablation_of_deep_quiescent = g_slow__ablation_of_deep_quiescent*(u_slow__msc__ablation*y_slow__deep_quiescent)
        r_slow__ablation_of_primed_quiescent = g_slow__ablation_of_primed_quiescent*(u_slow__msc__ablation*y_slow__primed_quiescent)
        r_slow__ablation_of_lag_1 = g_slow__ablation_of_lag_1*(u_slow__msc__ablation*y_slow__lag_1)
        r_slow__ablation_of_lag_2 = g_slow__ablation_of_lag_2*(u_slow__msc__ablation*y_slow__lag_2)
        r_slow__ablation_of_lag_3 = g_slow__ablation_of_lag_3*(u_slow__msc__ablation*y_slow__lag_3)
        r_slow__ablation_of_lag_4 = g_slow__ablation_of_lag_4*(u_slow__msc__ablation*y_slow__lag_4)
        r_slow__ablation_of_lag_5 = g_slow__ablation_of_lag_5*(u_slow__msc__ablation*y_slow__lag_5)
        r_slow__ablation_of_lag_6 = g_slow__ablation_of_lag_6*(u_slow__msc__ablation*y_slow__lag_6)
        r_slow__ablation_of_lag_7 = g_slow__ablation_of_lag_7*(u_slow__msc__ablation*y_slow__lag_7)
        r_slow__ablation_of_lag_8 = g_slow__ablation_of_lag_8*(u_slow__msc__ablation*y_slow__lag_8)
        r_slow__ablation_of_cycling = g_slow__ablation_of_cycling*(u_slow__msc__ablation*y_slow__cycling)
        r_fast__priming = g_fast__priming*u_fast__msc__priming*(s_fast__priming_rate*y_fast__deep_quiescent)
        r_fast__settling = g_fast__settling*u_fast__quiescence__depth*(s_fast__deepening_rate*y_fast__primed_quiescent)
        r_fast__deep_activation = g_fast__deep_activation*u_fast__msc__activation*(s_fast__activation_rate*y_fast__deep_quiescent)
        r_fast__primed_activation = g_fast__primed_activation*u_fast__msc__activation*(s_fast__activation_rate*y_fast__primed_quiescent)
        r_fast__lag_from_1 = g_fast__lag_from_1*(s_fast__lag_step*y_fast__lag_1)
        r_fast__lag_from_2 = g_fast__lag_from_2*(s_fast__lag_step*y_fast__lag_2)
        r_fast__lag_from_3 = g_fast__lag_from_3*(s_fast__lag_step*y_fast__lag_3)
        r_fast__lag_from_4 = g_fast__lag_from_4*(s_fast__lag_step*y_fast__lag_4)
        r_fast__lag_from_5 = g_fast__lag_from_5*(s_fast__lag_step*y_fast__lag_5)
        r_fast__lag_from_6 = g_fast__lag_from_6*(s_fast__lag_step*y_fast__lag_6)
        r_fast__lag_from_7 = g_fast__lag_from_7*(s_fast__lag_step*y_fast__lag_7)
        r_fast__cycle_entry = g_fast__cycle_entry*(s_fast__lag_step*y_fast__lag_8)
        r_fast__division = g_fast__division*(s_fast__division_rate*y_fast__cycling)
        r_fast__self_renewal = g_fast__self_renewal*u_fast__msc__self_renewal*(p_fast__k_return*s_fast__notch*s_fast__vacancy*s_renewal_tone*y_fast__cycling)
        r_fast__commitment = g_fast__commitment*u_fast__msc__commitment*(s_fast__commitment_rate*y_fast__cycling)
        r_fast__stalled_commitment = g_fast__stalled_commitment*(s_fast__stalled_commitment_rate*y_fast__cycling)
        r_fast__fusion = g_fast__fusion*u_fast__msc__fusion*(s_fast__fusion_rate*y_fast__committed)
        r_fast__cycling_senescence = g_fast__cycling_senescence*u_fast__msc__senescence*(s_fast__cycling_senescence_rate*y_fast__cycling)
        r_fast__deep_senescence = g_fast__deep_senescence*u_fast__msc__senescence*(s_fast__quiescent_loss_rate*y_fast__deep_quiescent)
        r_fast__primed_senescence = g_fast__primed_senescence*u_fast__msc__senescence*(s_fast__quiescent_loss_rate*y_fast__primed_quiescent)
        r_fast__senescent_clearance = g_fast__senescent_clearance*(p_fast__K_senescent_clearance*p_fast__k_senescent_clearance*saturating(y_fast__senescent, p_fast__K_senescent_clearance))
        r_fast__lineage_senolysis = g_fast__lineage_senolysis*(u_fast__msc__senolysis*y_fast__senescent)
        r_fast__cycling_death = g_fast__cycling_death*u_fast__msc__survival*(s_fast__cycling_death_rate*y_fast__cycling)
        r_fast__committed_death = g_fast__committed_death*u_fast__msc__survival*(p_fast__k_committed_death*y_fast__committed)
        r_fast__transplantation = g_fast__transplantation*(p_fast__fibre_share*u_fast__msc__influx)
        r_fast__ablation_of_deep_quiescent = g_fast__ablation_of_deep_quiescent*(u_fast__msc__ablation*y_fast__deep_quiescent)
        r_fast__ablation_of_primed_quiescent = g_fast__ablation_of_primed_quiescent*(u_fast__msc__ablation*y_fast__primed_quiescent)
        r_fast__ablation_of_lag_1 = g_fast__ablation_of_lag_1*(u_fast__msc__ablation*y_fast__lag_1)
        r_fast__ablation_of_lag_2 = g_fast__ablation_of_lag_2*(u_fast__msc__ablation*y_fast__lag_2)
        r_fast__ablation_of_lag_3 = g_fast__ablation_of_lag_3*(u_fast__msc__ablation*y_fast__lag_3)
        r_fast__ablation_of_lag_4 = g_fast__ablation_of_lag_4*(u_fast__msc__ablation*y_fast__lag_4)
        r_fast__ablation_of_lag_5 = g_fast__ablation_of_lag_5*(u_fast__msc__ablation*y_fast__lag_5)
        r_fast__ablation_of_lag_6 = g_fast__ablation_of_lag_6*(u_fast__msc__ablation*y_fast__lag_6)
        r_fast__ablation_of_lag_7 = g_fast__ablation_of_lag_7*(u_fast__msc__ablation*y_fast__lag_7)
        r_fast__ablation_of_lag_8 = g_fast__ablation_of_lag_8*(u_fast__msc__ablation*y_fast__lag_8)
        r_fast__ablation_of_cycling = g_fast__ablation_of_cycling*(u_fast__msc__ablation*y_fast__cycling)
        r_slow__denervation = g_slow__denervation*u_slow__fibre__denervation*(p_slow__denervation_hazard*s_nerve_ageing*y_slow__innervated/s_nerve_upkeep)
        r_slow__reinnervation = g_slow__reinnervation*(s_slow__reinnervation_rate*y_slow__denervated)
        r_slow__fibre_loss = g_slow__fibre_loss*(s_slow__fibre_loss_rate*y_slow__denervated)
        r_slow__fibre_formation = g_slow__fibre_formation*(p_slow__k_fibre_formation*(1 - s_slow__sheaths))
        r_slow__nuclei_lost_with_fibres = g_slow__nuclei_lost_with_fibres*(s_slow__loss_per_fibre*y_slow__myonuclei)
        r_slow__regenerating_nuclei_lost_with_fibres = g_slow__regenerating_nuclei_lost_with_fibres*(s_slow__loss_per_fibre*y_slow__regenerating_nuclei)
        r_slow__protein_synthesis = g_slow__protein_synthesis*u_slow__fibre__synthesis*(p_slow__area_rest*p_slow__k_area*limited(s_slow__fibre_mtorc1, p_slow__largest_domain*s_slow__breakdown_drive*s_slow__myonuclear_fill/s_slow__sheaths, p_slow__n_domain)/c_12)
        r_slow__protein_breakdown = g_slow__protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*s_slow__breakdown_drive*y_slow__area)
        r_slow__body_protein_synthesis = g_slow__body_protein_synthesis*u_slow__fibre__synthesis*(p_slow__k_area*s_slow__systemic_synthesis)
        r_slow__body_protein_breakdown = g_slow__body_protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*y_slow__body_area*(u_slow__fibre__foxo*(p_slow__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_slow__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_slow__proteolysis_by_unloading*u_body__unloading + s_slow__inflammatory_proteolysis) + 1))
        r_slow__regrowth = g_slow__regrowth*u_slow__fibre__synthesis*(p_slow__growth_velocity*s_perfusion_supply*(p_slow__growth_without_macrophages + (1 - p_slow__growth_without_macrophages)*saturating(s_resolution_drive, p_slow__K_growth_resolution))*(s_slow__regenerated_ceiling - y_slow__regenerated_area/(p_slow__smallest_area + s_slow__area_target)))
        r_slow__loss_of_central_nuclei = g_slow__loss_of_central_nuclei*(p_slow__k_central_nuclei_loss*y_slow__regenerated_share)
        r_slow__share_destroyed_by_neutrophils = g_slow__share_destroyed_by_neutrophils*(s_bystander_damage_rate*(1 - y_slow__regenerated_share))
        r_slow__area_destroyed_by_neutrophils = g_slow__area_destroyed_by_neutrophils*(s_bystander_damage_rate*y_slow__regenerated_area*(1 - y_slow__regenerated_share)/(p_slow__smallest_lesion + y_slow__regenerated_share))
        r_fast__denervation = g_fast__denervation*u_fast__fibre__denervation*(p_fast__denervation_hazard*s_nerve_ageing*y_fast__innervated/s_nerve_upkeep)
        r_fast__reinnervation = g_fast__reinnervation*(s_fast__reinnervation_rate*y_fast__denervated)
        r_fast__fibre_loss = g_fast__fibre_loss*(s_fast__fibre_loss_rate*y_fast__denervated)
        r_fast__fibre_formation = g_fast__fibre_formation*(p_fast__k_fibre_formation*(1 - s_fast__sheaths))
        r_fast__nuclei_lost_with_fibres = g_fast__nuclei_lost_with_fibres*(s_fast__loss_per_fibre*y_fast__myonuclei)
        r_fast__regenerating_nuclei_lost_with_fibres = g_fast__regenerating_nuclei_lost_with_fibres*(s_fast__loss_per_fibre*y_fast__regenerating_nuclei)
        r_fast__protein_synthesis = g_fast__protein_synthesis*u_fast__fibre__synthesis*(p_fast__area_rest*p_fast__k_area*limited(s_fast__fibre_mtorc1, p_fast__largest_domain*s_fast__breakdown_drive*s_fast__myonuclear_fill/s_fast__sheaths, p_fast__n_domain)/c_13)
        r_fast__protein_breakdown = g_fast__protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*s_fast__breakdown_drive*y_fast__area)
        r_fast__body_protein_synthesis = g_fast__body_protein_synthesis*u_fast__fibre__synthesis*(p_fast__k_area*s_fast__systemic_synthesis)
        r_fast__body_protein_breakdown = g_fast__body_protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*y_fast__body_area*(u_fast__fibre__foxo*(p_fast__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_fast__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_fast__proteolysis_by_unloading*u_body__unloading + s_fast__inflammatory_proteolysis) + 1))
        r_fast__regrowth = g_fast__regrowth*u_fast__fibre__synthesis*(p_fast__growth_velocity*s_perfusion_supply*(p_fast__growth_without_macrophages + (1 - p_fast__growth_without_macrophages)*saturating(s_resolution_drive, p_fast__K_growth_resolution))*(s_fast__regenerated_ceiling - y_fast__regenerated_area/(p_fast__smallest_area + s_fast__area_target)))
        r_fast__loss_of_central_nuclei = g_fast__loss_of_central_nuclei*(p_fast__k_central_nuclei_loss*y_fast__regenerated_share)
        r_fast__share_destroyed_by_neutrophils = g_fast__share_destroyed_by_neutrophils*(s_bystander_damage_rate*(1 - y_fast__regenerated_share))
        r_fast__area_destroyed_by_neutrophils = g_fast__area_destroyed_by_neutrophils*(s_bystander_damage_rate*y_fast__regenerated_area*(1 - y_fast__regenerated_share)/(p_fast__smallest_lesion + y_fast__regenerated_share))
        r_alarm_decay = g_alarm_decay*(p_k_alarm*y_alarm)
        r_neutrophil_recruitment = g_neutrophil_recruitment*u_immune__recruitment*(p_r_neutrophils*y_alarm)
        r_neutrophil_death = g_neutrophil_death*(p_d_neutrophils*y_neutrophils)
        r_monocyte_patrol = g_monocyte_patrol*u_immune__resident*(p_b_monocytes)
        r_monocyte_recruitment = g_monocyte_recruitment*u_immune__recruitment*(p_r_monocytes*s_macrophage_vigour*(p_gain_trained*y_trained_immunity + 1)*saturating(s_damage, p_K_monocytes))
        r_monocyte_to_m1 = g_monocyte_to_m1*(p_k_monocyte_m1*y_monocytes)
        r_monocyte_death = g_monocyte_death*(p_d_monocytes*y_monocytes)
        r_regulatory_t_recruitment = g_regulatory_t_recruitment*u_immune__treg*(p_r_regulatory_t*s_macrophage_vigour*(p_regulatory_t_by_training*s_training_stimulus + saturating(s_damage, p_K_regulatory_t)))
        r_regulatory_t_death = g_regulatory_t_death*(p_d_regulatory_t*y_regulatory_t)
        r_m1_to_m2 = g_m1_to_m2*u_immune__switch*(s_switch_rate*y_m1)
        r_m1_death = g_m1_death*(p_d_m1*y_m1)
        r_resident_renewal = g_resident_renewal*u_immune__resident*(p_d_m2*p_m2_resident)
        r_m2_death = g_m2_death*(p_d_m2*y_m2)
        r_resident_disappearance = g_resident_disappearance*(p_k_disappearance*y_alarm*y_m2)
        r_ablation_of_monocytes = g_ablation_of_monocytes*(u_immune__ablation*y_monocytes)
        r_ablation_of_m1 = g_ablation_of_m1*(u_immune__ablation*y_m1)
        r_ablation_of_m2 = g_ablation_of_m2*(u_immune__ablation*y_m2)
        r_inflammatory_signal = g_inflammatory_signal*u_immune__cytokine_production*(p_k_acute*(p_neutrophil_cytokine*y_neutrophils + y_m1)/p_m1_typical)
        r_inflammatory_decay = g_inflammatory_decay*(p_k_acute*y_acute_inflammation)
        r_resolving_signal = g_resolving_signal*(p_k_acute*y_m2/p_m2_typical)
        r_resolving_decay = g_resolving_decay*(p_k_acute*y_acute_resolution)
        r_prostaglandin_synthesis = g_prostaglandin_synthesis*u_immune__pge2*(p_k_prostaglandin*(p_prostaglandin_by_training*s_training_stimulus + saturating(y_acute_inflammation, p_K_cyclooxygenase)))
        r_prostaglandin_decay = g_prostaglandin_decay*(p_k_prostaglandin*y_prostaglandin)
        r_training_of_monocytes = g_training_of_monocytes*(-p_k_memory*y_trained_immunity + p_k_training*(1 - y_trained_immunity)*saturating(y_acute_inflammation, 1))
        r_marking_of_cells = g_marking_of_cells*(p_k_mark*s_damage*(1 - y_injury_memory) - p_k_mark_loss*y_injury_memory)
        r_fap_growth = g_fap_growth*u_niche__fap_growth*(y_fap*(p_fap_growth_by_resolution*s_resolution_drive + p_k_fap_growth*saturating(s_damage, p_K_fap_growth) + p_k_fap_turnover))
        r_fap_apoptosis = g_fap_apoptosis*u_niche__fap_apoptosis*(p_fap_death_rate*y_fap**2*(p_fap_apoptosis_by_tnf*y_acute_inflammation + 1)/p_fap_rest)
        r_matrix_deposition = g_matrix_deposition*u_niche__fibrosis*(p_k_matrix*(p_matrix_by_exposure*(y_chronic_exposure - 1) + p_matrix_by_fap*(-1 + y_fap/p_fap_rest) + p_matrix_by_void*remaining(s_muscle_fill, 1) + 1))
        r_matrix_turnover = g_matrix_turnover*(p_k_matrix*y_matrix)
        r_adipogenesis = g_adipogenesis*u_niche__adipogenesis*(p_fat_by_idleness*s_idleness + p_fat_by_senescence*(-p_senescent_load_rest + y_senescent_load) + p_k_muscle_fat*p_muscle_fat_rest*y_fap*(p_K_adipogenesis_pgc1a + 1)/(p_fap_rest*(p_K_adipogenesis_pgc1a + s_pgc1a)))
        r_fat_turnover = g_fat_turnover*(p_k_muscle_fat*y_muscle_fat)
        r_capillary_regrowth = g_capillary_regrowth*(p_k_perfusion*(1 - y_perfusion))
        r_slow__fibrogenic_conversion = g_slow__fibrogenic_conversion*u_slow__msc__fibrogenic*(p_slow__k_fibrogenic*y_slow__cycling*(s_wnt + remaining(s_wnt, 1) - 1)*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1))
        r_fast__fibrogenic_conversion = g_fast__fibrogenic_conversion*u_fast__msc__fibrogenic*(p_fast__k_fibrogenic*y_fast__cycling*(s_wnt + remaining(s_wnt, 1) - 1)*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1))
        return [
            r_growing_older,
            r_senescent_cell_production - r_senescent_cell_removal - r_senolysis,
            r_cytokine_release - r_cytokine_clearance,
            r_exposure_filter,
            r_gut_opening - r_gut_closing,
            r_adaptation_to_training,
            r_growing_accustomed,
            r_adaptation_to_endurance,
            r_adaptation_of_nerves,
            r_testosterone_production + r_testosterone_given - r_testosterone_clearance,
            r_oestradiol_production + r_oestradiol_replacement - r_oestradiol_clearance,
            r_myostatin_production - r_myostatin_clearance,
            r_growth_by_lack_of_myostatin,
            r_fat_storage - r_fat_use,
            r_nad_salvage + r_nad_from_ribosides + r_nad_from_nicotinic_acid + r_nad_from_tryptophan - r_cd38_consumption - r_parp_consumption - r_sirtuin_consumption - r_other_nad_loss,
            - r_nad_salvage + r_nicotinamide_uptake - r_nicotinamide_methylation + r_cd38_consumption + r_parp_consumption + r_sirtuin_consumption,
            r_mitochondrial_biogenesis + r_mitochondrial_transplant - r_mitochondrial_turnover - r_mitochondrial_damage,
            r_mitochondrial_damage - r_mitophagy,
            r_oxygen_radical_production - r_oxygen_radical_scavenging,
            r_dna_breakage - r_dna_repair,
            r_nampt_turnover,
            r_blood_nad_synthesis - r_blood_nad_loss,
            - r_motor_unit_loss + r_motor_unit_regrowth,
            r_slow__maturation - r_slow__myonuclear_loss - r_slow__secondary_damage - r_slow__nuclei_lost_with_fibres,
            - r_slow__maturation + p_slow__nuclei_per_cell*r_slow__fusion - r_slow__regenerating_nuclei_lost_with_fibres,
            - r_slow__debris_clearance + r_slow__secondary_damage,
            r_fast__maturation - r_fast__myonuclear_loss - r_fast__secondary_damage - r_fast__nuclei_lost_with_fibres,
            - r_fast__maturation + p_fast__nuclei_per_cell*r_fast__fusion - r_fast__regenerating_nuclei_lost_with_fibres,
            - r_fast__debris_clearance + r_fast__secondary_damage,
            - r_slow__priming + r_slow__settling - r_slow__deep_activation - r_slow__deep_senescence - r_slow__ablation_of_deep_quiescent,
            r_slow__priming - r_slow__settling - r_slow__primed_activation + r_slow__self_renewal - r_slow__primed_senescence + r_slow__transplantation - r_slow__ablation_of_primed_quiescent,
            r_slow__deep_activation - r_slow__lag_from_1 - r_slow__ablation_of_lag_1,
            r_slow__lag_from_1 - r_slow__lag_from_2 - r_slow__ablation_of_lag_2,
            r_slow__primed_activation + r_slow__lag_from_2 - r_slow__lag_from_3 - r_slow__ablation_of_lag_3,
            r_slow__lag_from_3 - r_slow__lag_from_4 - r_slow__ablation_of_lag_4,
            r_slow__lag_from_4 - r_slow__lag_from_5 - r_slow__ablation_of_lag_5,
            r_slow__lag_from_5 - r_slow__lag_from_6 - r_slow__ablation_of_lag_6,
            r_slow__lag_from_6 - r_slow__lag_from_7 - r_slow__ablation_of_lag_7,
            r_slow__lag_from_7 - r_slow__cycle_entry - r_slow__ablation_of_lag_8,
            r_slow__cycle_entry + r_slow__division - r_slow__self_renewal - r_slow__commitment - r_slow__stalled_commitment - r_slow__cycling_senescence - r_slow__cycling_death - r_slow__ablation_of_cycling - r_slow__fibrogenic_conversion,
            r_slow__commitment + r_slow__stalled_commitment - r_slow__fusion - r_slow__committed_death,
            r_slow__cycling_senescence + r_slow__deep_senescence + r_slow__primed_senescence - r_slow__senescent_clearance - r_slow__lineage_senolysis,
            - r_fast__priming + r_fast__settling - r_fast__deep_activation - r_fast__deep_senescence - r_fast__ablation_of_deep_quiescent,
            r_fast__priming - r_fast__settling - r_fast__primed_activation + r_fast__self_renewal - r_fast__primed_senescence + r_fast__transplantation - r_fast__ablation_of_primed_quiescent,
            r_fast__deep_activation - r_fast__lag_from_1 - r_fast__ablation_of_lag_1,
            r_fast__lag_from_1 - r_fast__lag_from_2 - r_fast__ablation_of_lag_2,
            r_fast__primed_activation + r_fast__lag_from_2 - r_fast__lag_from_3 - r_fast__ablation_of_lag_3,
            r_fast__lag_from_3 - r_fast__lag_from_4 - r_fast__ablation_of_lag_4,
            r_fast__lag_from_4 - r_fast__lag_from_5 - r_fast__ablation_of_lag_5,
            r_fast__lag_from_5 - r_fast__lag_from_6 - r_fast__ablation_of_lag_6,
            r_fast__lag_from_6 - r_fast__lag_from_7 - r_fast__ablation_of_lag_7,
            r_fast__lag_from_7 - r_fast__cycle_entry - r_fast__ablation_of_lag_8,
            r_fast__cycle_entry + r_fast__division - r_fast__self_renewal - r_fast__commitment - r_fast__stalled_commitment - r_fast__cycling_senescence - r_fast__cycling_death - r_fast__ablation_of_cycling - r_fast__fibrogenic_conversion,
            r_fast__commitment + r_fast__stalled_commitment - r_fast__fusion - r_fast__committed_death,
            r_fast__cycling_senescence + r_fast__deep_senescence + r_fast__primed_senescence - r_fast__senescent_clearance - r_fast__lineage_senolysis,
            - r_slow__denervation + r_slow__reinnervation,
            r_slow__denervation - r_slow__reinnervation - r_slow__fibre_loss + r_slow__fibre_formation,
            r_slow__protein_synthesis - r_slow__protein_breakdown,
            r_slow__body_protein_synthesis - r_slow__body_protein_breakdown,
            r_slow__regrowth - r_slow__area_destroyed_by_neutrophils,
            - r_slow__loss_of_central_nuclei + r_slow__share_destroyed_by_neutrophils,
            - r_fast__denervation + r_fast__reinnervation,
            r_fast__denervation - r_fast__reinnervation - r_fast__fibre_loss + r_fast__fibre_formation,
            r_fast__protein_synthesis - r_fast__protein_breakdown,
            r_fast__body_protein_synthesis - r_fast__body_protein_breakdown,
            r_fast__regrowth - r_fast__area_destroyed_by_neutrophils,
            - r_fast__loss_of_central_nuclei + r_fast__share_destroyed_by_neutrophils,
            - r_alarm_decay,
            r_neutrophil_recruitment - r_neutrophil_death,
            r_monocyte_patrol + r_monocyte_recruitment - r_monocyte_to_m1 - r_monocyte_death - r_ablation_of_monocytes,
            r_monocyte_to_m1 - r_m1_to_m2 - r_m1_death - r_ablation_of_m1,
            r_m1_to_m2 + r_resident_renewal - r_m2_death - r_resident_disappearance - r_ablation_of_m2,
            r_regulatory_t_recruitment - r_regulatory_t_death,
            r_inflammatory_signal - r_inflammatory_decay,
            r_resolving_signal - r_resolving_decay,
            r_prostaglandin_synthesis - r_prostaglandin_decay,
            r_training_of_monocytes,
            r_marking_of_cells,
            r_fap_growth - r_fap_apoptosis + r_slow__fibrogenic_conversion + r_fast__fibrogenic_conversion,
            r_matrix_deposition - r_matrix_turnover,
            r_adipogenesis - r_fat_turnover,
            r_capillary_regrowth,
        ]

    def jacobian(y, u):
        (y_age, y_senescent_load, y_systemic_inflammation, y_chronic_exposure, y_gut_leak, y_training_adaptation, y_accustomed, y_endurance_adaptation, y_voluntary_drive, y_testosterone, y_oestradiol, y_myostatin, y_growth_without_load, y_fat_mass, y_nad, y_nicotinamide, y_mitochondria, y_damaged_mitochondria, y_reactive_oxygen, y_dna_damage, y_nampt, y_blood_nad, y_motor_units, y_slow__myonuclei, y_slow__regenerating_nuclei, y_slow__necrotic_nuclei, y_fast__myonuclei, y_fast__regenerating_nuclei, y_fast__necrotic_nuclei, y_slow__deep_quiescent, y_slow__primed_quiescent, y_slow__lag_1, y_slow__lag_2, y_slow__lag_3, y_slow__lag_4, y_slow__lag_5, y_slow__lag_6, y_slow__lag_7, y_slow__lag_8, y_slow__cycling, y_slow__committed, y_slow__senescent, y_fast__deep_quiescent, y_fast__primed_quiescent, y_fast__lag_1, y_fast__lag_2, y_fast__lag_3, y_fast__lag_4, y_fast__lag_5, y_fast__lag_6, y_fast__lag_7, y_fast__lag_8, y_fast__cycling, y_fast__committed, y_fast__senescent, y_slow__innervated, y_slow__denervated, y_slow__area, y_slow__body_area, y_slow__regenerated_area, y_slow__regenerated_share, y_fast__innervated, y_fast__denervated, y_fast__area, y_fast__body_area, y_fast__regenerated_area, y_fast__regenerated_share, y_alarm, y_neutrophils, y_monocytes, y_m1, y_m2, y_regulatory_t, y_acute_inflammation, y_acute_resolution, y_prostaglandin, y_trained_immunity, y_injury_memory, y_fap, y_matrix, y_muscle_fat, y_perfusion,) = y
        (u_immune__systemic, u_gut__barrier, u_nutrition__poor_diet, u_msc__senolysis, u_msc__senescence, u_fibre__load, u_fibre__load_response, u_fibre__endurance, u_fibre__unloading, u_body__unloading, u_body__inactivity, u_neural__drive, u_endocrine__testosterone, u_endocrine__oestradiol_given, u_nutrition__protein, u_endocrine__testosterone_production, u_endocrine__oestradiol, u_endocrine__myostatin, u_nutrition__energy, u_nutrition__vitamin_d, u_endocrine__igf1, u_endocrine__gdf11, u_endocrine__irisin, u_endocrine__leptin, u_endocrine__selenoprotein_p, u_nad__precursor_influx, u_nad__nicotinic_acid, u_nad__nicotinamide, u_nad__local_precursor, u_mito__transplant, u_nad__parp, u_pathway__ampk, u_pathway__pgc1a, u_nad__nampt, u_nad__nrk, u_nad__preiss_handler, u_nad__nnmt, u_nad__cd38, u_mito__biogenesis, u_mito__mitophagy, u_ros__production, u_pathway__wnt, u_pathway__mtorc1, u_pathway__mtorc2, u_pathway__foxo3, u_pathway__p38, u_pathway__jak_stat, u_pathway__fgf2, u_pathway__gli3, u_pathway__taz, u_nutrition__leucine, u_nutrition__glutamine, u_nutrition__methyl_donor, u_pathway__exercise_response, u_nad__sirt1, u_fibre__denervation, u_slow__msc__division, u_slow__pathway__notch, u_slow__msc__influx, u_slow__msc__ablation, u_slow__msc__senolysis, u_slow__msc__priming, u_slow__quiescence__depth, u_slow__msc__activation, u_slow__msc__self_renewal, u_slow__msc__commitment, u_slow__msc__fusion, u_slow__msc__senescence, u_slow__msc__survival, u_fast__msc__division, u_fast__pathway__notch, u_fast__msc__influx, u_fast__msc__ablation, u_fast__msc__senolysis, u_fast__msc__priming, u_fast__quiescence__depth, u_fast__msc__activation, u_fast__msc__self_renewal, u_fast__msc__commitment, u_fast__msc__fusion, u_fast__msc__senescence, u_fast__msc__survival, u_slow__fibre__foxo, u_slow__neural__central_nad, u_slow__fibre__denervation, u_slow__fibre__synthesis, u_slow__fibre__proteolysis, u_fast__fibre__foxo, u_fast__neural__central_nad, u_fast__fibre__denervation, u_fast__fibre__synthesis, u_fast__fibre__proteolysis, u_fibre__damage, u_immune__ablation, u_immune__recruitment, u_immune__resident, u_immune__treg, u_immune__switch, u_immune__cytokine_production, u_immune__pge2, u_niche__fgf7, u_niche__fap_growth, u_niche__fap_apoptosis, u_niche__fibrosis, u_niche__adipogenesis, u_slow__msc__fibrogenic, u_fast__msc__fibrogenic,) = u
        s_biological_age = limited(p_reference_age*remaining(y_age, p_reference_age) + y_age, p_age_limit, p_age_limit_power) if h_biological_age is None else h_biological_age
        s_load = u_fibre__load*u_fibre__load_response if h_load is None else h_load
        s_unloaded = u_body__unloading + u_fibre__unloading if h_unloaded is None else h_unloaded
        s_training_stimulus = (-y_accustomed + y_training_adaptation)*hill(-y_accustomed + y_training_adaptation, p_K_stimulus, 2) if h_training_stimulus is None else h_training_stimulus
        s_nerve_upkeep = p_nerve_kept_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1 if h_nerve_upkeep is None else h_nerve_upkeep
        s_myostatin_drive = (p_synthesis_by_myostatin + 1)/(p_synthesis_by_myostatin*y_myostatin + 1) if h_myostatin_drive is None else h_myostatin_drive
        s_androgen_excess = -c_0 + hill(y_testosterone/p_testosterone_rest, p_K_androgen, p_n_androgen) if h_androgen_excess is None else h_androgen_excess
        s_androgen_surplus = hill((-p_testosterone_rest + y_testosterone)*hill((-p_testosterone_rest + y_testosterone)/p_androgen_scale, p_K_surplus, 2)/p_androgen_scale, p_K_androgen, p_n_androgen) if h_androgen_surplus is None else h_androgen_surplus
        s_amino_supply = hill((p_protein_intake + u_nutrition__protein)*(p_supply_by_leucine*u_nutrition__leucine + 1), p_K_protein, p_n_protein)/c_1 if h_amino_supply is None else h_amino_supply
        s_vitamin_d_lack = remaining(p_vitamin_d_status + u_nutrition__vitamin_d, p_vitamin_d_enough) if h_vitamin_d_lack is None else h_vitamin_d_lack
        s_energy_deficit = remaining(u_nutrition__energy + 1, 1) if h_energy_deficit is None else h_energy_deficit
        s_relative_fat = y_fat_mass/p_fat_mass_rest if h_relative_fat is None else h_relative_fat
        s_gdf11 = u_endocrine__gdf11 if h_gdf11 is None else h_gdf11
        s_selenoprotein_p = u_endocrine__selenoprotein_p*(p_selenoprotein_p_by_exposure*(y_chronic_exposure - 1) + 1) if h_selenoprotein_p is None else h_selenoprotein_p
        s_cd38_activity = p_cd38_per_exposure*(y_chronic_exposure - 1) + 1 if h_cd38_activity is None else h_cd38_activity
        s_parp_activity = u_nad__parp*y_dna_damage*(p_K_parp + 1)*saturating(y_nad, p_K_parp) if h_parp_activity is None else h_parp_activity
        s_sirt1_activity = u_nad__sirt1*(p_K_sirtuin + 1)*(p_sirt1_by_training*y_training_adaptation + 1)*saturating(y_nad, p_K_sirtuin) if h_sirt1_activity is None else h_sirt1_activity
        s_sirt3_activity = (p_K_sirt3 + 1)*saturating(y_nad, p_K_sirt3) if h_sirt3_activity is None else h_sirt3_activity
        s_relative_damaged_mitochondria = p_k_mitophagy*y_damaged_mitochondria/(p_damage_share*p_k_mitochondria) if h_relative_damaged_mitochondria is None else h_relative_damaged_mitochondria
        s_gli3 = u_pathway__gli3 if h_gli3 is None else h_gli3
        s_glutamine = (p_K_glutamine + 1)*(u_nutrition__glutamine + 1)/(p_K_glutamine + y_chronic_exposure) if h_glutamine is None else h_glutamine
        s_alarm_drive = saturating(y_alarm, p_K_alarm) if h_alarm_drive is None else h_alarm_drive
        s_mtorc2 = u_pathway__mtorc2 if h_mtorc2 is None else h_mtorc2
        s_p38 = u_pathway__p38*(p_p38_by_acute*hill(y_acute_inflammation, p_K_p38, 2) + p_p38_by_exposure*(y_chronic_exposure - 1) + 1) if h_p38 is None else h_p38
        s_jak_stat = u_pathway__jak_stat*(p_jak_stat_by_exposure*(y_chronic_exposure - 1) + 1) if h_jak_stat is None else h_jak_stat
        s_fgf2 = u_pathway__fgf2*(p_fgf2_by_exposure*(y_chronic_exposure - 1) + 1) if h_fgf2 is None else h_fgf2
        s_resolution_drive = hill(y_acute_resolution, p_K_resolution, 2) if h_resolution_drive is None else h_resolution_drive
        s_energy = (p_K_energy + 1)*saturating(y_mitochondria*y_nad, p_K_energy) if h_energy is None else h_energy
        s_macrophage_vigour = (p_K_chronic_macrophage + 1)/(p_K_chronic_macrophage + y_chronic_exposure) if h_macrophage_vigour is None else h_macrophage_vigour
        s_slow__nuclei_in_fibres = y_slow__myonuclei + y_slow__regenerating_nuclei if h_slow__nuclei_in_fibres is None else h_slow__nuclei_in_fibres
        s_fast__nuclei_in_fibres = y_fast__myonuclei + y_fast__regenerating_nuclei if h_fast__nuclei_in_fibres is None else h_fast__nuclei_in_fibres
        s_slow__lagging = y_slow__lag_1 + y_slow__lag_2 + y_slow__lag_3 + y_slow__lag_4 + y_slow__lag_5 + y_slow__lag_6 + y_slow__lag_7 + y_slow__lag_8 if h_slow__lagging is None else h_slow__lagging
        s_slow__pool = y_slow__deep_quiescent + y_slow__primed_quiescent if h_slow__pool is None else h_slow__pool
        s_slow__sheaths = y_slow__denervated + y_slow__innervated if h_slow__sheaths is None else h_slow__sheaths
        s_slow__delta_ligand = (p_slow__K_delta + 1)/(p_slow__K_delta + y_chronic_exposure) if h_slow__delta_ligand is None else h_slow__delta_ligand
        s_notch_cleavage = p_notch_by_m1*y_m1/p_m1_typical if h_notch_cleavage is None else h_notch_cleavage
        s_prostaglandin_drive = p_mitogen_by_prostaglandin*(p_K_prostaglandin + 1)*saturating(y_prostaglandin, p_K_prostaglandin) - p_mitogen_by_prostaglandin + 1 if h_prostaglandin_drive is None else h_prostaglandin_drive
        s_perfusion_supply = (p_K_perfusion + 1)*saturating(y_perfusion, p_K_perfusion) if h_perfusion_supply is None else h_perfusion_supply
        s_fusion_guidance = (p_K_matrix_fusion + 1)/(p_K_matrix_fusion + y_matrix) if h_fusion_guidance is None else h_fusion_guidance
        s_fast__lagging = y_fast__lag_1 + y_fast__lag_2 + y_fast__lag_3 + y_fast__lag_4 + y_fast__lag_5 + y_fast__lag_6 + y_fast__lag_7 + y_fast__lag_8 if h_fast__lagging is None else h_fast__lagging
        s_fast__pool = y_fast__deep_quiescent + y_fast__primed_quiescent if h_fast__pool is None else h_fast__pool
        s_fast__sheaths = y_fast__denervated + y_fast__innervated if h_fast__sheaths is None else h_fast__sheaths
        s_fast__delta_ligand = (p_fast__K_delta + 1)/(p_fast__K_delta + y_chronic_exposure) if h_fast__delta_ligand is None else h_fast__delta_ligand
        s_slow__fibre_notch = u_slow__pathway__notch*(p_slow__ligand_by_exposure*(y_chronic_exposure - 1) + 1) if h_slow__fibre_notch is None else h_slow__fibre_notch
        s_fast__fibre_notch = u_fast__pathway__notch*(p_fast__ligand_by_exposure*(y_chronic_exposure - 1) + 1) if h_fast__fibre_notch is None else h_fast__fibre_notch
        s_all_necrotic = y_fast__necrotic_nuclei + y_slow__necrotic_nuclei if h_all_necrotic is None else h_all_necrotic
        s_bystander_damage_rate = p_k_neutrophil_damage*u_fibre__damage*y_neutrophils if h_bystander_damage_rate is None else h_bystander_damage_rate
        s_all_cycling = y_fast__cycling + y_slow__cycling if h_all_cycling is None else h_all_cycling
        s_fap_support = p_fap_mitogen_share*(u_niche__fgf7 + 2*saturating(y_fap, p_fap_rest)) - p_fap_mitogen_share + 1 if h_fap_support is None else h_fap_support
        s_nerve_ageing = -c_2 + logistic((-p_nerve_ageing_midpoint + s_biological_age)/p_nerve_ageing_width) if h_nerve_ageing is None else h_nerve_ageing
        s_disuse = -c_3 + logistic((-p_disuse_midpoint + s_biological_age)/p_disuse_width) if h_disuse is None else h_disuse
        s_senescent_production_ratio = s_biological_age/s_young_age if h_senescent_production_ratio is None else h_senescent_production_ratio
        s_gonadal_ageing = -c_4 + logistic((-p_gonadal_midpoint + s_biological_age)/p_gonadal_width) if h_gonadal_ageing is None else h_gonadal_ageing
        s_lactate = p_lactate_by_endurance*u_fibre__endurance + p_lactate_by_load*s_load + 1 if h_lactate is None else h_lactate
        s_m6a = p_m6a_by_methyl*u_nutrition__methyl_donor + p_m6a_by_training*s_training_stimulus + 1 if h_m6a is None else h_m6a
        s_taz = u_pathway__taz*(p_taz_by_training*s_training_stimulus*u_pathway__exercise_response + 1) if h_taz is None else h_taz
        s_hormone_drive = s_myostatin_drive*(p_synthesis_by_androgen*s_androgen_excess - p_synthesis_by_oestradiol*(1 - y_oestradiol) + 1) if h_hormone_drive is None else h_hormone_drive
        s_energy_surplus = s_energy_deficit + u_nutrition__energy if h_energy_surplus is None else h_energy_surplus
        s_igf1 = u_endocrine__igf1*(-p_igf1_lost_in_deficit*s_energy_deficit + 1) if h_igf1 is None else h_igf1
        s_leptin = s_relative_fat*u_endocrine__leptin if h_leptin is None else h_leptin
        s_nfkb_activity = s_parp_activity*(p_K_nfkb_sirt1 + 1)/(p_K_nfkb_sirt1 + s_sirt1_activity) if h_nfkb_activity is None else h_nfkb_activity
        s_senescence_pressure = (p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_5*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else h_senescence_pressure
        s_amino_signal = (p_K_amino + 1)*saturating(s_glutamine*(u_nutrition__leucine + 1), p_K_amino) if h_amino_signal is None else h_amino_signal
        s_renewal_stress = p_stress_by_jak_stat*s_jak_stat + p_stress_by_p38*s_p38 + s_fgf2*(-p_stress_by_jak_stat - p_stress_by_p38 + 1) if h_renewal_stress is None else h_renewal_stress
        s_wnt = u_pathway__wnt*(p_wnt_by_exposure*(y_chronic_exposure - 1) + p_wnt_by_resolution*s_resolution_drive + 1) if h_wnt is None else h_wnt
        s_waking_speed = s_energy*(p_K_chronic_lag + 1)*(p_speed_by_memory*y_injury_memory + 1)/(p_K_chronic_lag + y_chronic_exposure) if h_waking_speed is None else h_waking_speed
        s_clearance_rate = p_k_clear_macrophages*s_macrophage_vigour*(p_m2_phagocytosis*y_m2 + y_m1) + p_k_clear_neutrophils*y_neutrophils if h_clearance_rate is None else h_clearance_rate
        s_slow__myonuclear_fill = s_slow__nuclei_in_fibres/s_slow__myonuclei_rest if h_slow__myonuclear_fill is None else h_slow__myonuclear_fill
        s_fast__myonuclear_fill = s_fast__nuclei_in_fibres/s_fast__myonuclei_rest if h_fast__myonuclear_fill is None else h_fast__myonuclear_fill
        s_all_in_fibres = s_fast__nuclei_in_fibres + s_slow__nuclei_in_fibres if h_all_in_fibres is None else h_all_in_fibres
        s_slow__clonal_cover = hill(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling, p_slow__fibre_share*p_slow__smallest_pool, 2) if h_slow__clonal_cover is None else h_slow__clonal_cover
        s_slow__occupancy = (p_slow__nuclei_per_cell*(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling) + s_slow__nuclei_in_fibres)/(s_slow__sheaths*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else h_slow__occupancy
        s_slow__fusion_rate = p_slow__k_fusion*s_fusion_guidance*(p_slow__basal_fusion + s_resolution_drive*(1 - p_slow__basal_fusion)) if h_slow__fusion_rate is None else h_slow__fusion_rate
        s_fast__fusion_rate = p_fast__k_fusion*s_fusion_guidance*(p_fast__basal_fusion + s_resolution_drive*(1 - p_fast__basal_fusion)) if h_fast__fusion_rate is None else h_fast__fusion_rate
        s_fast__clonal_cover = hill(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling, p_fast__fibre_share*p_fast__smallest_pool, 2) if h_fast__clonal_cover is None else h_fast__clonal_cover
        s_fast__occupancy = (p_fast__nuclei_per_cell*(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling) + s_fast__nuclei_in_fibres)/(s_fast__sheaths*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else h_fast__occupancy
        s_slow__inflammatory_proteolysis = p_slow__proteolysis_by_exposure*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1) + p_slow__proteolysis_by_notch*(s_slow__fibre_notch + remaining(s_slow__fibre_notch, 1) - 1) if h_slow__inflammatory_proteolysis is None else h_slow__inflammatory_proteolysis
        s_fast__inflammatory_proteolysis = p_fast__proteolysis_by_exposure*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1) + p_fast__proteolysis_by_notch*(s_fast__fibre_notch + remaining(s_fast__fibre_notch, 1) - 1) if h_fast__inflammatory_proteolysis is None else h_fast__inflammatory_proteolysis
        s_damage = s_all_necrotic/p_myonuclear_density if h_damage is None else h_damage
        s_macrophage_support = saturating(y_m1 + y_m2, p_macrophages_per_cell*s_all_cycling + p_sparse_macrophages) if h_macrophage_support is None else h_macrophage_support
        s_mitogen_drive = s_fap_support*s_prostaglandin_drive*saturating(y_acute_inflammation, p_K_mitogen) if h_mitogen_drive is None else h_mitogen_drive
        s_slow__reinnervation_rate = p_slow__K_nerve_reinnervation*p_slow__k_reinnervation/(p_slow__K_nerve_reinnervation + s_nerve_ageing) if h_slow__reinnervation_rate is None else h_slow__reinnervation_rate
        s_slow__fibre_loss_rate = p_slow__k_fibre_loss*s_nerve_ageing if h_slow__fibre_loss_rate is None else h_slow__fibre_loss_rate
        s_fast__reinnervation_rate = p_fast__K_nerve_reinnervation*p_fast__k_reinnervation/(p_fast__K_nerve_reinnervation + s_nerve_ageing) if h_fast__reinnervation_rate is None else h_fast__reinnervation_rate
        s_fast__fibre_loss_rate = p_fast__k_fibre_loss*s_nerve_ageing if h_fast__fibre_loss_rate is None else h_fast__fibre_loss_rate
        s_idleness = -(1 - s_disuse)*(1 - u_body__inactivity) + 1 if h_idleness is None else h_idleness
        s_food_drive = (-p_synthesis_lost_with_vitamin_d*s_vitamin_d_lack + 1)*(p_synthesis_by_igf1*s_igf1 - p_synthesis_by_igf1 + 1)*(p_synthesis_by_protein*s_amino_supply - p_synthesis_by_protein + 1) if h_food_drive is None else h_food_drive
        s_slow__cycling_senescence_rate = p_slow__k_senescence*s_senescence_pressure if h_slow__cycling_senescence_rate is None else h_slow__cycling_senescence_rate
        s_slow__quiescent_loss_rate = p_slow__k_quiescent_loss*s_senescence_pressure if h_slow__quiescent_loss_rate is None else h_slow__quiescent_loss_rate
        s_fast__cycling_senescence_rate = p_fast__k_senescence*s_senescence_pressure if h_fast__cycling_senescence_rate is None else h_fast__cycling_senescence_rate
        s_fast__quiescent_loss_rate = p_fast__k_quiescent_loss*s_senescence_pressure if h_fast__quiescent_loss_rate is None else h_fast__quiescent_loss_rate
        s_mtorc1 = u_pathway__mtorc1*(p_mtorc1_by_amino*s_amino_signal - p_mtorc1_by_amino + 1)*(p_mtorc1_by_alarm*s_alarm_drive + p_mtorc1_by_training*s_training_stimulus + p_mtorc1_without_gli3*remaining(s_gli3, 1) + 1) if h_mtorc1 is None else h_mtorc1
        s_slow__lag_step = 8*s_waking_speed/p_slow__lag_duration if h_slow__lag_step is None else h_slow__lag_step
        s_fast__lag_step = 8*s_waking_speed/p_fast__lag_duration if h_fast__lag_step is None else h_fast__lag_step
        s_slow__notch = s_slow__delta_ligand*u_slow__pathway__notch*limited(s_slow__myonuclear_fill, 1, p_slow__n_notch_limit)/(c_6*(s_notch_cleavage + 1)) if h_slow__notch is None else h_slow__notch
        s_slow__regenerated_fill = remaining(remaining(s_slow__myonuclear_fill, s_slow__sheaths), p_slow__smallest_lesion + y_slow__regenerated_share) if h_slow__regenerated_fill is None else h_slow__regenerated_fill
        s_fast__notch = s_fast__delta_ligand*u_fast__pathway__notch*limited(s_fast__myonuclear_fill, 1, p_fast__n_notch_limit)/(c_7*(s_notch_cleavage + 1)) if h_fast__notch is None else h_fast__notch
        s_fast__regenerated_fill = remaining(remaining(s_fast__myonuclear_fill, s_fast__sheaths), p_fast__smallest_lesion + y_fast__regenerated_share) if h_fast__regenerated_fill is None else h_fast__regenerated_fill
        s_muscle_fill = s_all_in_fibres/p_myonuclear_density if h_muscle_fill is None else h_muscle_fill
        s_slow__demand = inhibited_by(s_slow__occupancy, p_slow__K_demand, p_slow__n_demand) if h_slow__demand is None else h_slow__demand
        s_fast__demand = inhibited_by(s_fast__occupancy, p_fast__K_demand, p_fast__n_demand) if h_fast__demand is None else h_fast__demand
        s_slow__breakdown_drive = u_slow__fibre__foxo*(p_slow__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_slow__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_slow__proteolysis_by_unloading*s_unloaded + s_slow__inflammatory_proteolysis) + 1 if h_slow__breakdown_drive is None else h_slow__breakdown_drive
        s_fast__breakdown_drive = u_fast__fibre__foxo*(p_fast__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_fast__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_fast__proteolysis_by_unloading*s_unloaded + s_fast__inflammatory_proteolysis) + 1 if h_fast__breakdown_drive is None else h_fast__breakdown_drive
        s_slow__loss_per_fibre = s_slow__fibre_loss_rate*y_slow__denervated/s_slow__sheaths if h_slow__loss_per_fibre is None else h_slow__loss_per_fibre
        s_fast__loss_per_fibre = s_fast__fibre_loss_rate*y_fast__denervated/s_fast__sheaths if h_fast__loss_per_fibre is None else h_fast__loss_per_fibre
        s_ampk = u_pathway__ampk*(p_ampk_by_deficit*s_energy_deficit + 2*p_ampk_by_endurance*u_pathway__exercise_response*y_endurance_adaptation/(s_selenoprotein_p + 1) - p_ampk_lost_with_idleness*s_idleness + 1) if h_ampk is None else h_ampk
        s_slow__vacancy = remaining(s_slow__pool, p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)) if h_slow__vacancy is None else h_slow__vacancy
        s_slow__use_drive = p_slow__progeny_by_androgen*s_androgen_surplus + p_slow__progeny_by_oestradiol*(y_oestradiol - 1) + p_slow__progeny_by_training*s_prostaglandin_drive*s_training_stimulus - p_slow__progeny_lost_with_idleness*s_idleness - p_slow__progeny_lost_with_myostatin*(y_myostatin - 1) + 1 if h_slow__use_drive is None else h_slow__use_drive
        s_fast__vacancy = remaining(s_fast__pool, p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)) if h_fast__vacancy is None else h_fast__vacancy
        s_fast__use_drive = p_fast__progeny_by_androgen*s_androgen_surplus + p_fast__progeny_by_oestradiol*(y_oestradiol - 1) + p_fast__progeny_by_training*s_prostaglandin_drive*s_training_stimulus - p_fast__progeny_lost_with_idleness*s_idleness - p_fast__progeny_lost_with_myostatin*(y_myostatin - 1) + 1 if h_fast__use_drive is None else h_fast__use_drive
        s_foxo3 = 2*u_pathway__foxo3/(s_mtorc1 + 1) if h_foxo3 is None else h_foxo3
        s_growth_signals = (p_division_by_mtorc1*s_mtorc1 - p_division_by_mtorc1 + 1)*exp(p_division_by_gdf11*(s_gdf11 - 1))*bell(s_wnt, p_best_wnt, p_width_wnt)/c_8 if h_growth_signals is None else h_growth_signals
        s_slow__regenerated_ceiling = limited(p_slow__largest_domain*s_slow__regenerated_fill, 1, p_slow__n_domain)/c_9 if h_slow__regenerated_ceiling is None else h_slow__regenerated_ceiling
        s_fast__regenerated_ceiling = limited(p_fast__largest_domain*s_fast__regenerated_fill, 1, p_fast__n_domain)/c_10 if h_fast__regenerated_ceiling is None else h_fast__regenerated_ceiling
        s_slow__stalled_commitment_rate = p_slow__k_stalled*(1 - s_slow__demand)*inhibited_by(s_slow__pool, p_slow__empty_pool*s_slow__satellite_cells_rest, 2) if h_slow__stalled_commitment_rate is None else h_slow__stalled_commitment_rate
        s_fast__stalled_commitment_rate = p_fast__k_stalled*(1 - s_fast__demand)*inhibited_by(s_fast__pool, p_fast__empty_pool*s_fast__satellite_cells_rest, 2) if h_fast__stalled_commitment_rate is None else h_fast__stalled_commitment_rate
        s_pgc1a = s_ampk*s_sirt1_activity*u_pathway__pgc1a if h_pgc1a is None else h_pgc1a
        s_switch_help = (p_switch_by_ampk*s_ampk - p_switch_by_ampk + 1)*(2*p_switch_by_treg*saturating(y_regulatory_t, p_regulatory_t_typical) - p_switch_by_treg + 1) if h_switch_help is None else h_switch_help
        s_slow__crowding = remaining(s_slow__vacancy, p_slow__scarce_vacancy) if h_slow__crowding is None else h_slow__crowding
        s_fast__crowding = remaining(s_fast__vacancy, p_fast__scarce_vacancy) if h_fast__crowding is None else h_fast__crowding
        s_renewal_tone = s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - y_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_11 if h_renewal_tone is None else h_renewal_tone
        s_slow__commitment_rate = p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*(p_slow__commitment_by_p38*(s_p38 - 1) + p_slow__commitment_by_wnt*(s_wnt - 1) + p_slow__commitment_without_foxo3*remaining(s_foxo3, 1) + p_slow__commitment_without_notch*remaining(s_slow__notch, 1) + 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else h_slow__commitment_rate
        s_slow__priming_rate = 2*p_slow__k_priming*s_mtorc1/(s_foxo3 + 1) if h_slow__priming_rate is None else h_slow__priming_rate
        s_slow__deepening_rate = p_slow__settling_rate*s_foxo3 if h_slow__deepening_rate is None else h_slow__deepening_rate
        s_fast__commitment_rate = p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*(p_fast__commitment_by_p38*(s_p38 - 1) + p_fast__commitment_by_wnt*(s_wnt - 1) + p_fast__commitment_without_foxo3*remaining(s_foxo3, 1) + p_fast__commitment_without_notch*remaining(s_fast__notch, 1) + 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else h_fast__commitment_rate
        s_fast__priming_rate = 2*p_fast__k_priming*s_mtorc1/(s_foxo3 + 1) if h_fast__priming_rate is None else h_fast__priming_rate
        s_fast__deepening_rate = p_fast__settling_rate*s_foxo3 if h_fast__deepening_rate is None else h_fast__deepening_rate
        s_division_vigour = s_energy*s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)) if h_division_vigour is None else h_division_vigour
        s_irisin = u_endocrine__irisin*(p_irisin_by_pgc1a*s_pgc1a - p_irisin_by_pgc1a + 1) if h_irisin is None else h_irisin
        s_switch_rate = p_k_switch*s_macrophage_vigour*s_switch_help*(p_basal_switch + (1 - p_basal_switch)*inhibited_by(s_all_necrotic, p_K_switch, 2)) if h_switch_rate is None else h_switch_rate
        s_slow__cycling_death_rate = p_slow__k_crowding_death*s_slow__crowding + p_slow__k_cycling_death + p_slow__k_unsupported_death*(1 - s_macrophage_support) if h_slow__cycling_death_rate is None else h_slow__cycling_death_rate
        s_fast__cycling_death_rate = p_fast__k_crowding_death*s_fast__crowding + p_fast__k_cycling_death + p_fast__k_unsupported_death*(1 - s_macrophage_support) if h_fast__cycling_death_rate is None else h_fast__cycling_death_rate
        s_slow__division_rate = p_slow__k_division*s_division_vigour*s_perfusion_supply*s_slow__clonal_cover*s_slow__demand*u_slow__msc__division*(p_slow__basal_mitogen*s_slow__use_drive + s_mitogen_drive*(1 - p_slow__basal_mitogen)) if h_slow__division_rate is None else h_slow__division_rate
        s_fast__division_rate = p_fast__k_division*s_division_vigour*s_fast__clonal_cover*s_fast__demand*s_perfusion_supply*u_fast__msc__division*(p_fast__basal_mitogen*s_fast__use_drive + s_mitogen_drive*(1 - p_fast__basal_mitogen)) if h_fast__division_rate is None else h_fast__division_rate
        s_leak_tone = s_fgf2*(p_activation_by_pgc1a*(s_pgc1a - 1) + p_leak_by_irisin*(s_irisin - 1) + p_leak_by_leptin*(s_leptin - 1) + 1) if h_leak_tone is None else h_leak_tone
        s_slow__systemic_synthesis = s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(-p_slow__area_lost_with_disuse*s_idleness + 1)*(p_slow__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)*(p_slow__synthesis_by_irisin*s_irisin - p_slow__synthesis_by_irisin + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_slow__systemic_synthesis is None else h_slow__systemic_synthesis
        s_fast__systemic_synthesis = s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(-p_fast__area_lost_with_disuse*s_idleness + 1)*(p_fast__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)*(p_fast__synthesis_by_irisin*s_irisin - p_fast__synthesis_by_irisin + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_fast__systemic_synthesis is None else h_fast__systemic_synthesis
        s_slow__activation_rate = (2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1)*(p_slow__k_activation*s_damage*saturating(s_damage, p_slow__K_activation) + p_slow__k_activation_alarm*s_alarm_drive + p_slow__k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_slow__k_leak*s_leak_tone*(p_slow__leak_by_androgen*s_androgen_surplus + 1)*(p_slow__leak_without_notch*remaining(s_slow__notch, 1) + 1)) if h_slow__activation_rate is None else h_slow__activation_rate
        s_fast__activation_rate = (2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1)*(p_fast__k_activation*s_damage*saturating(s_damage, p_fast__K_activation) + p_fast__k_activation_alarm*s_alarm_drive + p_fast__k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_fast__k_leak*s_leak_tone*(p_fast__leak_by_androgen*s_androgen_surplus + 1)*(p_fast__leak_without_notch*remaining(s_fast__notch, 1) + 1)) if h_fast__activation_rate is None else h_fast__activation_rate
        s_slow__fibre_mtorc1 = s_slow__systemic_synthesis*(p_slow__area_by_training*s_amino_supply*y_training_adaptation + 1) if h_slow__fibre_mtorc1 is None else h_slow__fibre_mtorc1
        s_fast__fibre_mtorc1 = s_fast__systemic_synthesis*(p_fast__area_by_training*s_amino_supply*y_training_adaptation + 1) if h_fast__fibre_mtorc1 is None else h_fast__fibre_mtorc1
        s_slow__area_target = p_slow__area_rest*s_slow__fibre_mtorc1/s_slow__breakdown_drive if h_slow__area_target is None else h_slow__area_target
        s_fast__area_target = p_fast__area_rest*s_fast__fibre_mtorc1/s_fast__breakdown_drive if h_fast__area_target is None else h_fast__area_target
        d_biological_age_0 = (p_reference_age*remaining_d0(y_age, p_reference_age) + 1)*limited_d0(p_reference_age*remaining(y_age, p_reference_age) + y_age, p_age_limit, p_age_limit_power) if h_biological_age is None else 0.0
        d_training_stimulus_0 = (-y_accustomed + y_training_adaptation)*hill_d0(-y_accustomed + y_training_adaptation, p_K_stimulus, 2) + hill(-y_accustomed + y_training_adaptation, p_K_stimulus, 2) if h_training_stimulus is None else 0.0
        d_training_stimulus_1 = -(-y_accustomed + y_training_adaptation)*hill_d0(-y_accustomed + y_training_adaptation, p_K_stimulus, 2) - hill(-y_accustomed + y_training_adaptation, p_K_stimulus, 2) if h_training_stimulus is None else 0.0
        d_nerve_upkeep_0 = p_nerve_kept_by_exercise if h_nerve_upkeep is None else 0.0
        d_nerve_upkeep_1 = p_nerve_kept_by_exercise if h_nerve_upkeep is None else 0.0
        d_myostatin_drive_0 = -p_synthesis_by_myostatin*(p_synthesis_by_myostatin + 1)/(p_synthesis_by_myostatin*y_myostatin + 1)**2 if h_myostatin_drive is None else 0.0
        d_androgen_excess_0 = hill_d0(y_testosterone/p_testosterone_rest, p_K_androgen, p_n_androgen)/p_testosterone_rest if h_androgen_excess is None else 0.0
        d_androgen_surplus_0 = (hill((-p_testosterone_rest + y_testosterone)/p_androgen_scale, p_K_surplus, 2)/p_androgen_scale + (-p_testosterone_rest + y_testosterone)*hill_d0((-p_testosterone_rest + y_testosterone)/p_androgen_scale, p_K_surplus, 2)/p_androgen_scale**2)*hill_d0((-p_testosterone_rest + y_testosterone)*hill((-p_testosterone_rest + y_testosterone)/p_androgen_scale, p_K_surplus, 2)/p_androgen_scale, p_K_androgen, p_n_androgen) if h_androgen_surplus is None else 0.0
        d_relative_fat_0 = 1/p_fat_mass_rest if h_relative_fat is None else 0.0
        d_selenoprotein_p_0 = p_selenoprotein_p_by_exposure*u_endocrine__selenoprotein_p if h_selenoprotein_p is None else 0.0
        d_cd38_activity_0 = p_cd38_per_exposure if h_cd38_activity is None else 0.0
        d_parp_activity_0 = u_nad__parp*(p_K_parp + 1)*saturating(y_nad, p_K_parp) if h_parp_activity is None else 0.0
        d_parp_activity_1 = u_nad__parp*y_dna_damage*(p_K_parp + 1)*saturating_d0(y_nad, p_K_parp) if h_parp_activity is None else 0.0
        d_sirt1_activity_0 = u_nad__sirt1*(p_K_sirtuin + 1)*(p_sirt1_by_training*y_training_adaptation + 1)*saturating_d0(y_nad, p_K_sirtuin) if h_sirt1_activity is None else 0.0
        d_sirt1_activity_1 = p_sirt1_by_training*u_nad__sirt1*(p_K_sirtuin + 1)*saturating(y_nad, p_K_sirtuin) if h_sirt1_activity is None else 0.0
        d_sirt3_activity_0 = (p_K_sirt3 + 1)*saturating_d0(y_nad, p_K_sirt3) if h_sirt3_activity is None else 0.0
        d_relative_damaged_mitochondria_0 = p_k_mitophagy/(p_damage_share*p_k_mitochondria) if h_relative_damaged_mitochondria is None else 0.0
        d_glutamine_0 = -(p_K_glutamine + 1)*(u_nutrition__glutamine + 1)/(p_K_glutamine + y_chronic_exposure)**2 if h_glutamine is None else 0.0
        d_alarm_drive_0 = saturating_d0(y_alarm, p_K_alarm) if h_alarm_drive is None else 0.0
        d_p38_0 = p_p38_by_exposure*u_pathway__p38 if h_p38 is None else 0.0
        d_p38_1 = p_p38_by_acute*u_pathway__p38*hill_d0(y_acute_inflammation, p_K_p38, 2) if h_p38 is None else 0.0
        d_jak_stat_0 = p_jak_stat_by_exposure*u_pathway__jak_stat if h_jak_stat is None else 0.0
        d_fgf2_0 = p_fgf2_by_exposure*u_pathway__fgf2 if h_fgf2 is None else 0.0
        d_resolution_drive_0 = hill_d0(y_acute_resolution, p_K_resolution, 2) if h_resolution_drive is None else 0.0
        d_energy_0 = y_mitochondria*(p_K_energy + 1)*saturating_d0(y_mitochondria*y_nad, p_K_energy) if h_energy is None else 0.0
        d_energy_1 = y_nad*(p_K_energy + 1)*saturating_d0(y_mitochondria*y_nad, p_K_energy) if h_energy is None else 0.0
        d_macrophage_vigour_0 = -(p_K_chronic_macrophage + 1)/(p_K_chronic_macrophage + y_chronic_exposure)**2 if h_macrophage_vigour is None else 0.0
        d_slow__nuclei_in_fibres_0 = 1 if h_slow__nuclei_in_fibres is None else 0.0
        d_slow__nuclei_in_fibres_1 = 1 if h_slow__nuclei_in_fibres is None else 0.0
        d_fast__nuclei_in_fibres_0 = 1 if h_fast__nuclei_in_fibres is None else 0.0
        d_fast__nuclei_in_fibres_1 = 1 if h_fast__nuclei_in_fibres is None else 0.0
        d_slow__lagging_0 = 1 if h_slow__lagging is None else 0.0
        d_slow__lagging_1 = 1 if h_slow__lagging is None else 0.0
        d_slow__lagging_2 = 1 if h_slow__lagging is None else 0.0
        d_slow__lagging_3 = 1 if h_slow__lagging is None else 0.0
        d_slow__lagging_4 = 1 if h_slow__lagging is None else 0.0
        d_slow__lagging_5 = 1 if h_slow__lagging is None else 0.0
        d_slow__lagging_6 = 1 if h_slow__lagging is None else 0.0
        d_slow__lagging_7 = 1 if h_slow__lagging is None else 0.0
        d_slow__pool_0 = 1 if h_slow__pool is None else 0.0
        d_slow__pool_1 = 1 if h_slow__pool is None else 0.0
        d_slow__sheaths_0 = 1 if h_slow__sheaths is None else 0.0
        d_slow__sheaths_1 = 1 if h_slow__sheaths is None else 0.0
        d_slow__delta_ligand_0 = -(p_slow__K_delta + 1)/(p_slow__K_delta + y_chronic_exposure)**2 if h_slow__delta_ligand is None else 0.0
        d_notch_cleavage_0 = p_notch_by_m1/p_m1_typical if h_notch_cleavage is None else 0.0
        d_prostaglandin_drive_0 = p_mitogen_by_prostaglandin*(p_K_prostaglandin + 1)*saturating_d0(y_prostaglandin, p_K_prostaglandin) if h_prostaglandin_drive is None else 0.0
        d_perfusion_supply_0 = (p_K_perfusion + 1)*saturating_d0(y_perfusion, p_K_perfusion) if h_perfusion_supply is None else 0.0
        d_fusion_guidance_0 = -(p_K_matrix_fusion + 1)/(p_K_matrix_fusion + y_matrix)**2 if h_fusion_guidance is None else 0.0
        d_fast__lagging_0 = 1 if h_fast__lagging is None else 0.0
        d_fast__lagging_1 = 1 if h_fast__lagging is None else 0.0
        d_fast__lagging_2 = 1 if h_fast__lagging is None else 0.0
        d_fast__lagging_3 = 1 if h_fast__lagging is None else 0.0
        d_fast__lagging_4 = 1 if h_fast__lagging is None else 0.0
        d_fast__lagging_5 = 1 if h_fast__lagging is None else 0.0
        d_fast__lagging_6 = 1 if h_fast__lagging is None else 0.0
        d_fast__lagging_7 = 1 if h_fast__lagging is None else 0.0
        d_fast__pool_0 = 1 if h_fast__pool is None else 0.0
        d_fast__pool_1 = 1 if h_fast__pool is None else 0.0
        d_fast__sheaths_0 = 1 if h_fast__sheaths is None else 0.0
        d_fast__sheaths_1 = 1 if h_fast__sheaths is None else 0.0
        d_fast__delta_ligand_0 = -(p_fast__K_delta + 1)/(p_fast__K_delta + y_chronic_exposure)**2 if h_fast__delta_ligand is None else 0.0
        d_slow__fibre_notch_0 = p_slow__ligand_by_exposure*u_slow__pathway__notch if h_slow__fibre_notch is None else 0.0
        d_fast__fibre_notch_0 = p_fast__ligand_by_exposure*u_fast__pathway__notch if h_fast__fibre_notch is None else 0.0
        d_all_necrotic_0 = 1 if h_all_necrotic is None else 0.0
        d_all_necrotic_1 = 1 if h_all_necrotic is None else 0.0
        d_bystander_damage_rate_0 = p_k_neutrophil_damage*u_fibre__damage if h_bystander_damage_rate is None else 0.0
        d_all_cycling_0 = 1 if h_all_cycling is None else 0.0
        d_all_cycling_1 = 1 if h_all_cycling is None else 0.0
        d_fap_support_0 = 2*p_fap_mitogen_share*saturating_d0(y_fap, p_fap_rest) if h_fap_support is None else 0.0
        d_nerve_ageing_0 = logistic_d0((-p_nerve_ageing_midpoint + s_biological_age)/p_nerve_ageing_width)/p_nerve_ageing_width if h_nerve_ageing is None else 0.0
        ds_nerve_ageing_0 = d_nerve_ageing_0*d_biological_age_0
        d_disuse_0 = logistic_d0((-p_disuse_midpoint + s_biological_age)/p_disuse_width)/p_disuse_width if h_disuse is None else 0.0
        ds_disuse_0 = d_disuse_0*d_biological_age_0
        d_senescent_production_ratio_0 = 1/s_young_age if h_senescent_production_ratio is None else 0.0
        ds_senescent_production_ratio_0 = d_senescent_production_ratio_0*d_biological_age_0
        d_gonadal_ageing_0 = logistic_d0((-p_gonadal_midpoint + s_biological_age)/p_gonadal_width)/p_gonadal_width if h_gonadal_ageing is None else 0.0
        ds_gonadal_ageing_0 = d_gonadal_ageing_0*d_biological_age_0
        d_m6a_0 = p_m6a_by_training if h_m6a is None else 0.0
        ds_m6a_0 = d_m6a_0*d_training_stimulus_0
        ds_m6a_1 = d_m6a_0*d_training_stimulus_1
        d_taz_0 = p_taz_by_training*u_pathway__exercise_response*u_pathway__taz if h_taz is None else 0.0
        ds_taz_0 = d_taz_0*d_training_stimulus_0
        ds_taz_1 = d_taz_0*d_training_stimulus_1
        d_hormone_drive_0 = p_synthesis_by_androgen*s_myostatin_drive if h_hormone_drive is None else 0.0
        d_hormone_drive_1 = p_synthesis_by_oestradiol*s_myostatin_drive if h_hormone_drive is None else 0.0
        d_hormone_drive_2 = p_synthesis_by_androgen*s_androgen_excess - p_synthesis_by_oestradiol*(1 - y_oestradiol) + 1 if h_hormone_drive is None else 0.0
        ds_hormone_drive_0 = d_hormone_drive_0*d_androgen_excess_0
        ds_hormone_drive_1 = d_hormone_drive_2*d_myostatin_drive_0
        d_leptin_0 = u_endocrine__leptin if h_leptin is None else 0.0
        ds_leptin_0 = d_leptin_0*d_relative_fat_0
        d_nfkb_activity_0 = (p_K_nfkb_sirt1 + 1)/(p_K_nfkb_sirt1 + s_sirt1_activity) if h_nfkb_activity is None else 0.0
        d_nfkb_activity_1 = -s_parp_activity*(p_K_nfkb_sirt1 + 1)/(p_K_nfkb_sirt1 + s_sirt1_activity)**2 if h_nfkb_activity is None else 0.0
        ds_nfkb_activity_0 = d_nfkb_activity_0*d_parp_activity_0
        ds_nfkb_activity_1 = d_nfkb_activity_0*d_parp_activity_1 + d_nfkb_activity_1*d_sirt1_activity_0
        ds_nfkb_activity_2 = d_nfkb_activity_1*d_sirt1_activity_1
        d_senescence_pressure_0 = (p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)*hill_d0(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_5*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else 0.0
        d_senescence_pressure_1 = -(p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_5*(p_K_sirt1_protection + s_sirt1_activity)**2) if h_senescence_pressure is None else 0.0
        d_senescence_pressure_2 = p_senescence_by_damaged_mitochondria*(p_K_sirt1_protection + 1)*(remaining_d0(s_relative_damaged_mitochondria, 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_5*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else 0.0
        ds_senescence_pressure_0 = d_senescence_pressure_1*d_sirt1_activity_0
        ds_senescence_pressure_1 = d_senescence_pressure_1*d_sirt1_activity_1
        ds_senescence_pressure_2 = d_senescence_pressure_2*d_relative_damaged_mitochondria_0
        d_amino_signal_0 = (p_K_amino + 1)*(u_nutrition__leucine + 1)*saturating_d0(s_glutamine*(u_nutrition__leucine + 1), p_K_amino) if h_amino_signal is None else 0.0
        ds_amino_signal_0 = d_amino_signal_0*d_glutamine_0
        d_renewal_stress_0 = p_stress_by_p38 if h_renewal_stress is None else 0.0
        d_renewal_stress_1 = p_stress_by_jak_stat if h_renewal_stress is None else 0.0
        d_renewal_stress_2 = -p_stress_by_jak_stat - p_stress_by_p38 + 1 if h_renewal_stress is None else 0.0
        ds_renewal_stress_0 = d_renewal_stress_0*d_p38_0 + d_renewal_stress_1*d_jak_stat_0 + d_renewal_stress_2*d_fgf2_0
        ds_renewal_stress_1 = d_renewal_stress_0*d_p38_1
        d_wnt_0 = p_wnt_by_exposure*u_pathway__wnt if h_wnt is None else 0.0
        d_wnt_1 = p_wnt_by_resolution*u_pathway__wnt if h_wnt is None else 0.0
        ds_wnt_0 = d_wnt_1*d_resolution_drive_0
        d_waking_speed_0 = -s_energy*(p_K_chronic_lag + 1)*(p_speed_by_memory*y_injury_memory + 1)/(p_K_chronic_lag + y_chronic_exposure)**2 if h_waking_speed is None else 0.0
        d_waking_speed_1 = (p_K_chronic_lag + 1)*(p_speed_by_memory*y_injury_memory + 1)/(p_K_chronic_lag + y_chronic_exposure) if h_waking_speed is None else 0.0
        d_waking_speed_2 = p_speed_by_memory*s_energy*(p_K_chronic_lag + 1)/(p_K_chronic_lag + y_chronic_exposure) if h_waking_speed is None else 0.0
        ds_waking_speed_0 = d_waking_speed_1*d_energy_0
        ds_waking_speed_1 = d_waking_speed_1*d_energy_1
        d_clearance_rate_0 = p_k_clear_neutrophils if h_clearance_rate is None else 0.0
        d_clearance_rate_1 = p_k_clear_macrophages*s_macrophage_vigour if h_clearance_rate is None else 0.0
        d_clearance_rate_2 = p_k_clear_macrophages*p_m2_phagocytosis*s_macrophage_vigour if h_clearance_rate is None else 0.0
        d_clearance_rate_3 = p_k_clear_macrophages*(p_m2_phagocytosis*y_m2 + y_m1) if h_clearance_rate is None else 0.0
        ds_clearance_rate_0 = d_clearance_rate_3*d_macrophage_vigour_0
        d_slow__myonuclear_fill_0 = 1/s_slow__myonuclei_rest if h_slow__myonuclear_fill is None else 0.0
        ds_slow__myonuclear_fill_0 = d_slow__myonuclear_fill_0*d_slow__nuclei_in_fibres_0
        ds_slow__myonuclear_fill_1 = d_slow__myonuclear_fill_0*d_slow__nuclei_in_fibres_1
        d_fast__myonuclear_fill_0 = 1/s_fast__myonuclei_rest if h_fast__myonuclear_fill is None else 0.0
        ds_fast__myonuclear_fill_0 = d_fast__myonuclear_fill_0*d_fast__nuclei_in_fibres_0
        ds_fast__myonuclear_fill_1 = d_fast__myonuclear_fill_0*d_fast__nuclei_in_fibres_1
        d_all_in_fibres_0 = 1 if h_all_in_fibres is None else 0.0
        d_all_in_fibres_1 = 1 if h_all_in_fibres is None else 0.0
        ds_all_in_fibres_0 = d_all_in_fibres_0*d_slow__nuclei_in_fibres_0
        ds_all_in_fibres_1 = d_all_in_fibres_0*d_slow__nuclei_in_fibres_1
        ds_all_in_fibres_2 = d_all_in_fibres_1*d_fast__nuclei_in_fibres_0
        ds_all_in_fibres_3 = d_all_in_fibres_1*d_fast__nuclei_in_fibres_1
        d_slow__clonal_cover_0 = hill_d0(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling, p_slow__fibre_share*p_slow__smallest_pool, 2) if h_slow__clonal_cover is None else 0.0
        d_slow__clonal_cover_1 = hill_d0(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling, p_slow__fibre_share*p_slow__smallest_pool, 2) if h_slow__clonal_cover is None else 0.0
        d_slow__clonal_cover_2 = hill_d0(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling, p_slow__fibre_share*p_slow__smallest_pool, 2) if h_slow__clonal_cover is None else 0.0
        d_slow__clonal_cover_3 = hill_d0(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling, p_slow__fibre_share*p_slow__smallest_pool, 2) if h_slow__clonal_cover is None else 0.0
        ds_slow__clonal_cover_0 = d_slow__clonal_cover_0*d_slow__pool_0
        ds_slow__clonal_cover_1 = d_slow__clonal_cover_0*d_slow__pool_1
        ds_slow__clonal_cover_2 = d_slow__clonal_cover_1*d_slow__lagging_0
        ds_slow__clonal_cover_3 = d_slow__clonal_cover_1*d_slow__lagging_1
        ds_slow__clonal_cover_4 = d_slow__clonal_cover_1*d_slow__lagging_2
        ds_slow__clonal_cover_5 = d_slow__clonal_cover_1*d_slow__lagging_3
        ds_slow__clonal_cover_6 = d_slow__clonal_cover_1*d_slow__lagging_4
        ds_slow__clonal_cover_7 = d_slow__clonal_cover_1*d_slow__lagging_5
        ds_slow__clonal_cover_8 = d_slow__clonal_cover_1*d_slow__lagging_6
        ds_slow__clonal_cover_9 = d_slow__clonal_cover_1*d_slow__lagging_7
        d_slow__occupancy_0 = 1/(s_slow__sheaths*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else 0.0
        d_slow__occupancy_1 = p_slow__nuclei_per_cell/(s_slow__sheaths*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else 0.0
        d_slow__occupancy_2 = p_slow__nuclei_per_cell/(s_slow__sheaths*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else 0.0
        d_slow__occupancy_3 = p_slow__nuclei_per_cell/(s_slow__sheaths*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else 0.0
        d_slow__occupancy_4 = p_slow__nuclei_per_cell/(s_slow__sheaths*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else 0.0
        d_slow__occupancy_7 = -(p_slow__nuclei_per_cell*(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling) + s_slow__nuclei_in_fibres)/(s_slow__sheaths**2*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else 0.0
        ds_slow__occupancy_0 = d_slow__occupancy_0*d_slow__nuclei_in_fibres_0
        ds_slow__occupancy_1 = d_slow__occupancy_0*d_slow__nuclei_in_fibres_1
        ds_slow__occupancy_2 = d_slow__occupancy_1*d_slow__pool_0
        ds_slow__occupancy_3 = d_slow__occupancy_1*d_slow__pool_1
        ds_slow__occupancy_4 = d_slow__occupancy_2*d_slow__lagging_0
        ds_slow__occupancy_5 = d_slow__occupancy_2*d_slow__lagging_1
        ds_slow__occupancy_6 = d_slow__occupancy_2*d_slow__lagging_2
        ds_slow__occupancy_7 = d_slow__occupancy_2*d_slow__lagging_3
        ds_slow__occupancy_8 = d_slow__occupancy_2*d_slow__lagging_4
        ds_slow__occupancy_9 = d_slow__occupancy_2*d_slow__lagging_5
        ds_slow__occupancy_10 = d_slow__occupancy_2*d_slow__lagging_6
        ds_slow__occupancy_11 = d_slow__occupancy_2*d_slow__lagging_7
        ds_slow__occupancy_12 = d_slow__occupancy_7*d_slow__sheaths_0
        ds_slow__occupancy_13 = d_slow__occupancy_7*d_slow__sheaths_1
        d_slow__fusion_rate_0 = p_slow__k_fusion*s_fusion_guidance*(1 - p_slow__basal_fusion) if h_slow__fusion_rate is None else 0.0
        d_slow__fusion_rate_1 = p_slow__k_fusion*(p_slow__basal_fusion + s_resolution_drive*(1 - p_slow__basal_fusion)) if h_slow__fusion_rate is None else 0.0
        ds_slow__fusion_rate_0 = d_slow__fusion_rate_0*d_resolution_drive_0
        ds_slow__fusion_rate_1 = d_slow__fusion_rate_1*d_fusion_guidance_0
        d_fast__fusion_rate_0 = p_fast__k_fusion*s_fusion_guidance*(1 - p_fast__basal_fusion) if h_fast__fusion_rate is None else 0.0
        d_fast__fusion_rate_1 = p_fast__k_fusion*(p_fast__basal_fusion + s_resolution_drive*(1 - p_fast__basal_fusion)) if h_fast__fusion_rate is None else 0.0
        ds_fast__fusion_rate_0 = d_fast__fusion_rate_0*d_resolution_drive_0
        ds_fast__fusion_rate_1 = d_fast__fusion_rate_1*d_fusion_guidance_0
        d_fast__clonal_cover_0 = hill_d0(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling, p_fast__fibre_share*p_fast__smallest_pool, 2) if h_fast__clonal_cover is None else 0.0
        d_fast__clonal_cover_1 = hill_d0(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling, p_fast__fibre_share*p_fast__smallest_pool, 2) if h_fast__clonal_cover is None else 0.0
        d_fast__clonal_cover_2 = hill_d0(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling, p_fast__fibre_share*p_fast__smallest_pool, 2) if h_fast__clonal_cover is None else 0.0
        d_fast__clonal_cover_3 = hill_d0(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling, p_fast__fibre_share*p_fast__smallest_pool, 2) if h_fast__clonal_cover is None else 0.0
        ds_fast__clonal_cover_0 = d_fast__clonal_cover_0*d_fast__pool_0
        ds_fast__clonal_cover_1 = d_fast__clonal_cover_0*d_fast__pool_1
        ds_fast__clonal_cover_2 = d_fast__clonal_cover_1*d_fast__lagging_0
        ds_fast__clonal_cover_3 = d_fast__clonal_cover_1*d_fast__lagging_1
        ds_fast__clonal_cover_4 = d_fast__clonal_cover_1*d_fast__lagging_2
        ds_fast__clonal_cover_5 = d_fast__clonal_cover_1*d_fast__lagging_3
        ds_fast__clonal_cover_6 = d_fast__clonal_cover_1*d_fast__lagging_4
        ds_fast__clonal_cover_7 = d_fast__clonal_cover_1*d_fast__lagging_5
        ds_fast__clonal_cover_8 = d_fast__clonal_cover_1*d_fast__lagging_6
        ds_fast__clonal_cover_9 = d_fast__clonal_cover_1*d_fast__lagging_7
        d_fast__occupancy_0 = 1/(s_fast__sheaths*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else 0.0
        d_fast__occupancy_1 = p_fast__nuclei_per_cell/(s_fast__sheaths*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else 0.0
        d_fast__occupancy_2 = p_fast__nuclei_per_cell/(s_fast__sheaths*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else 0.0
        d_fast__occupancy_3 = p_fast__nuclei_per_cell/(s_fast__sheaths*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else 0.0
        d_fast__occupancy_4 = p_fast__nuclei_per_cell/(s_fast__sheaths*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else 0.0
        d_fast__occupancy_7 = -(p_fast__nuclei_per_cell*(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling) + s_fast__nuclei_in_fibres)/(s_fast__sheaths**2*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else 0.0
        ds_fast__occupancy_0 = d_fast__occupancy_0*d_fast__nuclei_in_fibres_0
        ds_fast__occupancy_1 = d_fast__occupancy_0*d_fast__nuclei_in_fibres_1
        ds_fast__occupancy_2 = d_fast__occupancy_1*d_fast__pool_0
        ds_fast__occupancy_3 = d_fast__occupancy_1*d_fast__pool_1
        ds_fast__occupancy_4 = d_fast__occupancy_2*d_fast__lagging_0
        ds_fast__occupancy_5 = d_fast__occupancy_2*d_fast__lagging_1
        ds_fast__occupancy_6 = d_fast__occupancy_2*d_fast__lagging_2
        ds_fast__occupancy_7 = d_fast__occupancy_2*d_fast__lagging_3
        ds_fast__occupancy_8 = d_fast__occupancy_2*d_fast__lagging_4
        ds_fast__occupancy_9 = d_fast__occupancy_2*d_fast__lagging_5
        ds_fast__occupancy_10 = d_fast__occupancy_2*d_fast__lagging_6
        ds_fast__occupancy_11 = d_fast__occupancy_2*d_fast__lagging_7
        ds_fast__occupancy_12 = d_fast__occupancy_7*d_fast__sheaths_0
        ds_fast__occupancy_13 = d_fast__occupancy_7*d_fast__sheaths_1
        d_slow__inflammatory_proteolysis_0 = p_slow__proteolysis_by_exposure*(remaining_d0(y_chronic_exposure, 1) + 1) if h_slow__inflammatory_proteolysis is None else 0.0
        d_slow__inflammatory_proteolysis_1 = p_slow__proteolysis_by_notch*(remaining_d0(s_slow__fibre_notch, 1) + 1) if h_slow__inflammatory_proteolysis is None else 0.0
        ds_slow__inflammatory_proteolysis_0 = d_slow__inflammatory_proteolysis_0 + d_slow__inflammatory_proteolysis_1*d_slow__fibre_notch_0
        d_fast__inflammatory_proteolysis_0 = p_fast__proteolysis_by_exposure*(remaining_d0(y_chronic_exposure, 1) + 1) if h_fast__inflammatory_proteolysis is None else 0.0
        d_fast__inflammatory_proteolysis_1 = p_fast__proteolysis_by_notch*(remaining_d0(s_fast__fibre_notch, 1) + 1) if h_fast__inflammatory_proteolysis is None else 0.0
        ds_fast__inflammatory_proteolysis_0 = d_fast__inflammatory_proteolysis_0 + d_fast__inflammatory_proteolysis_1*d_fast__fibre_notch_0
        d_damage_0 = 1/p_myonuclear_density if h_damage is None else 0.0
        ds_damage_0 = d_damage_0*d_all_necrotic_0
        ds_damage_1 = d_damage_0*d_all_necrotic_1
        d_macrophage_support_0 = saturating_d0(y_m1 + y_m2, p_macrophages_per_cell*s_all_cycling + p_sparse_macrophages) if h_macrophage_support is None else 0.0
        d_macrophage_support_1 = saturating_d0(y_m1 + y_m2, p_macrophages_per_cell*s_all_cycling + p_sparse_macrophages) if h_macrophage_support is None else 0.0
        d_macrophage_support_2 = p_macrophages_per_cell*saturating_d1(y_m1 + y_m2, p_macrophages_per_cell*s_all_cycling + p_sparse_macrophages) if h_macrophage_support is None else 0.0
        ds_macrophage_support_0 = d_macrophage_support_2*d_all_cycling_0
        ds_macrophage_support_1 = d_macrophage_support_2*d_all_cycling_1
        d_mitogen_drive_0 = s_fap_support*s_prostaglandin_drive*saturating_d0(y_acute_inflammation, p_K_mitogen) if h_mitogen_drive is None else 0.0
        d_mitogen_drive_1 = s_fap_support*saturating(y_acute_inflammation, p_K_mitogen) if h_mitogen_drive is None else 0.0
        d_mitogen_drive_2 = s_prostaglandin_drive*saturating(y_acute_inflammation, p_K_mitogen) if h_mitogen_drive is None else 0.0
        ds_mitogen_drive_0 = d_mitogen_drive_1*d_prostaglandin_drive_0
        ds_mitogen_drive_1 = d_mitogen_drive_2*d_fap_support_0
        d_slow__reinnervation_rate_0 = -p_slow__K_nerve_reinnervation*p_slow__k_reinnervation/(p_slow__K_nerve_reinnervation + s_nerve_ageing)**2 if h_slow__reinnervation_rate is None else 0.0
        ds_slow__reinnervation_rate_0 = d_slow__reinnervation_rate_0*ds_nerve_ageing_0
        d_slow__fibre_loss_rate_0 = p_slow__k_fibre_loss if h_slow__fibre_loss_rate is None else 0.0
        ds_slow__fibre_loss_rate_0 = d_slow__fibre_loss_rate_0*ds_nerve_ageing_0
        d_fast__reinnervation_rate_0 = -p_fast__K_nerve_reinnervation*p_fast__k_reinnervation/(p_fast__K_nerve_reinnervation + s_nerve_ageing)**2 if h_fast__reinnervation_rate is None else 0.0
        ds_fast__reinnervation_rate_0 = d_fast__reinnervation_rate_0*ds_nerve_ageing_0
        d_fast__fibre_loss_rate_0 = p_fast__k_fibre_loss if h_fast__fibre_loss_rate is None else 0.0
        ds_fast__fibre_loss_rate_0 = d_fast__fibre_loss_rate_0*ds_nerve_ageing_0
        d_idleness_0 = 1 - u_body__inactivity if h_idleness is None else 0.0
        ds_idleness_0 = d_idleness_0*ds_disuse_0
        d_slow__cycling_senescence_rate_0 = p_slow__k_senescence if h_slow__cycling_senescence_rate is None else 0.0
        ds_slow__cycling_senescence_rate_0 = d_slow__cycling_senescence_rate_0*d_senescence_pressure_0
        ds_slow__cycling_senescence_rate_1 = d_slow__cycling_senescence_rate_0*ds_senescence_pressure_0
        ds_slow__cycling_senescence_rate_2 = d_slow__cycling_senescence_rate_0*ds_senescence_pressure_1
        ds_slow__cycling_senescence_rate_3 = d_slow__cycling_senescence_rate_0*ds_senescence_pressure_2
        d_slow__quiescent_loss_rate_0 = p_slow__k_quiescent_loss if h_slow__quiescent_loss_rate is None else 0.0
        ds_slow__quiescent_loss_rate_0 = d_slow__quiescent_loss_rate_0*d_senescence_pressure_0
        ds_slow__quiescent_loss_rate_1 = d_slow__quiescent_loss_rate_0*ds_senescence_pressure_0
        ds_slow__quiescent_loss_rate_2 = d_slow__quiescent_loss_rate_0*ds_senescence_pressure_1
        ds_slow__quiescent_loss_rate_3 = d_slow__quiescent_loss_rate_0*ds_senescence_pressure_2
        d_fast__cycling_senescence_rate_0 = p_fast__k_senescence if h_fast__cycling_senescence_rate is None else 0.0
        ds_fast__cycling_senescence_rate_0 = d_fast__cycling_senescence_rate_0*d_senescence_pressure_0
        ds_fast__cycling_senescence_rate_1 = d_fast__cycling_senescence_rate_0*ds_senescence_pressure_0
        ds_fast__cycling_senescence_rate_2 = d_fast__cycling_senescence_rate_0*ds_senescence_pressure_1
        ds_fast__cycling_senescence_rate_3 = d_fast__cycling_senescence_rate_0*ds_senescence_pressure_2
        d_fast__quiescent_loss_rate_0 = p_fast__k_quiescent_loss if h_fast__quiescent_loss_rate is None else 0.0
        ds_fast__quiescent_loss_rate_0 = d_fast__quiescent_loss_rate_0*d_senescence_pressure_0
        ds_fast__quiescent_loss_rate_1 = d_fast__quiescent_loss_rate_0*ds_senescence_pressure_0
        ds_fast__quiescent_loss_rate_2 = d_fast__quiescent_loss_rate_0*ds_senescence_pressure_1
        ds_fast__quiescent_loss_rate_3 = d_fast__quiescent_loss_rate_0*ds_senescence_pressure_2
        d_mtorc1_0 = p_mtorc1_by_alarm*u_pathway__mtorc1*(p_mtorc1_by_amino*s_amino_signal - p_mtorc1_by_amino + 1) if h_mtorc1 is None else 0.0
        d_mtorc1_1 = p_mtorc1_by_training*u_pathway__mtorc1*(p_mtorc1_by_amino*s_amino_signal - p_mtorc1_by_amino + 1) if h_mtorc1 is None else 0.0
        d_mtorc1_3 = p_mtorc1_by_amino*u_pathway__mtorc1*(p_mtorc1_by_alarm*s_alarm_drive + p_mtorc1_by_training*s_training_stimulus + p_mtorc1_without_gli3*remaining(s_gli3, 1) + 1) if h_mtorc1 is None else 0.0
        ds_mtorc1_0 = d_mtorc1_0*d_alarm_drive_0
        ds_mtorc1_1 = d_mtorc1_1*d_training_stimulus_0
        ds_mtorc1_2 = d_mtorc1_1*d_training_stimulus_1
        ds_mtorc1_3 = d_mtorc1_3*ds_amino_signal_0
        d_slow__lag_step_0 = 8/p_slow__lag_duration if h_slow__lag_step is None else 0.0
        ds_slow__lag_step_0 = d_slow__lag_step_0*d_waking_speed_0
        ds_slow__lag_step_1 = d_slow__lag_step_0*ds_waking_speed_0
        ds_slow__lag_step_2 = d_slow__lag_step_0*ds_waking_speed_1
        ds_slow__lag_step_3 = d_slow__lag_step_0*d_waking_speed_2
        d_fast__lag_step_0 = 8/p_fast__lag_duration if h_fast__lag_step is None else 0.0
        ds_fast__lag_step_0 = d_fast__lag_step_0*d_waking_speed_0
        ds_fast__lag_step_1 = d_fast__lag_step_0*ds_waking_speed_0
        ds_fast__lag_step_2 = d_fast__lag_step_0*ds_waking_speed_1
        ds_fast__lag_step_3 = d_fast__lag_step_0*d_waking_speed_2
        d_slow__notch_0 = s_slow__delta_ligand*u_slow__pathway__notch*limited_d0(s_slow__myonuclear_fill, 1, p_slow__n_notch_limit)/(c_6*(s_notch_cleavage + 1)) if h_slow__notch is None else 0.0
        d_slow__notch_1 = u_slow__pathway__notch*limited(s_slow__myonuclear_fill, 1, p_slow__n_notch_limit)/(c_6*(s_notch_cleavage + 1)) if h_slow__notch is None else 0.0
        d_slow__notch_2 = -s_slow__delta_ligand*u_slow__pathway__notch*limited(s_slow__myonuclear_fill, 1, p_slow__n_notch_limit)/(c_6*(s_notch_cleavage + 1)**2) if h_slow__notch is None else 0.0
        ds_slow__notch_0 = d_slow__notch_0*ds_slow__myonuclear_fill_0
        ds_slow__notch_1 = d_slow__notch_0*ds_slow__myonuclear_fill_1
        ds_slow__notch_2 = d_slow__notch_1*d_slow__delta_ligand_0
        ds_slow__notch_3 = d_slow__notch_2*d_notch_cleavage_0
        d_slow__regenerated_fill_0 = remaining_d0(s_slow__myonuclear_fill, s_slow__sheaths)*remaining_d0(remaining(s_slow__myonuclear_fill, s_slow__sheaths), p_slow__smallest_lesion + y_slow__regenerated_share) if h_slow__regenerated_fill is None else 0.0
        d_slow__regenerated_fill_1 = remaining_d0(remaining(s_slow__myonuclear_fill, s_slow__sheaths), p_slow__smallest_lesion + y_slow__regenerated_share)*remaining_d1(s_slow__myonuclear_fill, s_slow__sheaths) if h_slow__regenerated_fill is None else 0.0
        d_slow__regenerated_fill_2 = remaining_d1(remaining(s_slow__myonuclear_fill, s_slow__sheaths), p_slow__smallest_lesion + y_slow__regenerated_share) if h_slow__regenerated_fill is None else 0.0
        ds_slow__regenerated_fill_0 = d_slow__regenerated_fill_0*ds_slow__myonuclear_fill_0
        ds_slow__regenerated_fill_1 = d_slow__regenerated_fill_0*ds_slow__myonuclear_fill_1
        ds_slow__regenerated_fill_2 = d_slow__regenerated_fill_1*d_slow__sheaths_0
        ds_slow__regenerated_fill_3 = d_slow__regenerated_fill_1*d_slow__sheaths_1
        d_fast__notch_0 = s_fast__delta_ligand*u_fast__pathway__notch*limited_d0(s_fast__myonuclear_fill, 1, p_fast__n_notch_limit)/(c_7*(s_notch_cleavage + 1)) if h_fast__notch is None else 0.0
        d_fast__notch_1 = u_fast__pathway__notch*limited(s_fast__myonuclear_fill, 1, p_fast__n_notch_limit)/(c_7*(s_notch_cleavage + 1)) if h_fast__notch is None else 0.0
        d_fast__notch_2 = -s_fast__delta_ligand*u_fast__pathway__notch*limited(s_fast__myonuclear_fill, 1, p_fast__n_notch_limit)/(c_7*(s_notch_cleavage + 1)**2) if h_fast__notch is None else 0.0
        ds_fast__notch_0 = d_fast__notch_0*ds_fast__myonuclear_fill_0
        ds_fast__notch_1 = d_fast__notch_0*ds_fast__myonuclear_fill_1
        ds_fast__notch_2 = d_fast__notch_1*d_fast__delta_ligand_0
        ds_fast__notch_3 = d_fast__notch_2*d_notch_cleavage_0
        d_fast__regenerated_fill_0 = remaining_d0(s_fast__myonuclear_fill, s_fast__sheaths)*remaining_d0(remaining(s_fast__myonuclear_fill, s_fast__sheaths), p_fast__smallest_lesion + y_fast__regenerated_share) if h_fast__regenerated_fill is None else 0.0
        d_fast__regenerated_fill_1 = remaining_d0(remaining(s_fast__myonuclear_fill, s_fast__sheaths), p_fast__smallest_lesion + y_fast__regenerated_share)*remaining_d1(s_fast__myonuclear_fill, s_fast__sheaths) if h_fast__regenerated_fill is None else 0.0
        d_fast__regenerated_fill_2 = remaining_d1(remaining(s_fast__myonuclear_fill, s_fast__sheaths), p_fast__smallest_lesion + y_fast__regenerated_share) if h_fast__regenerated_fill is None else 0.0
        ds_fast__regenerated_fill_0 = d_fast__regenerated_fill_0*ds_fast__myonuclear_fill_0
        ds_fast__regenerated_fill_1 = d_fast__regenerated_fill_0*ds_fast__myonuclear_fill_1
        ds_fast__regenerated_fill_2 = d_fast__regenerated_fill_1*d_fast__sheaths_0
        ds_fast__regenerated_fill_3 = d_fast__regenerated_fill_1*d_fast__sheaths_1
        d_muscle_fill_0 = 1/p_myonuclear_density if h_muscle_fill is None else 0.0
        ds_muscle_fill_0 = d_muscle_fill_0*ds_all_in_fibres_0
        ds_muscle_fill_1 = d_muscle_fill_0*ds_all_in_fibres_1
        ds_muscle_fill_2 = d_muscle_fill_0*ds_all_in_fibres_2
        ds_muscle_fill_3 = d_muscle_fill_0*ds_all_in_fibres_3
        d_slow__demand_0 = inhibited_by_d0(s_slow__occupancy, p_slow__K_demand, p_slow__n_demand) if h_slow__demand is None else 0.0
        ds_slow__demand_0 = d_slow__demand_0*ds_slow__occupancy_0
        ds_slow__demand_1 = d_slow__demand_0*ds_slow__occupancy_1
        ds_slow__demand_2 = d_slow__demand_0*ds_slow__occupancy_2
        ds_slow__demand_3 = d_slow__demand_0*ds_slow__occupancy_3
        ds_slow__demand_4 = d_slow__demand_0*ds_slow__occupancy_4
        ds_slow__demand_5 = d_slow__demand_0*ds_slow__occupancy_5
        ds_slow__demand_6 = d_slow__demand_0*ds_slow__occupancy_6
        ds_slow__demand_7 = d_slow__demand_0*ds_slow__occupancy_7
        ds_slow__demand_8 = d_slow__demand_0*ds_slow__occupancy_8
        ds_slow__demand_9 = d_slow__demand_0*ds_slow__occupancy_9
        ds_slow__demand_10 = d_slow__demand_0*ds_slow__occupancy_10
        ds_slow__demand_11 = d_slow__demand_0*ds_slow__occupancy_11
        ds_slow__demand_12 = d_slow__demand_0*d_slow__occupancy_3
        ds_slow__demand_13 = d_slow__demand_0*d_slow__occupancy_4
        ds_slow__demand_14 = d_slow__demand_0*ds_slow__occupancy_12
        ds_slow__demand_15 = d_slow__demand_0*ds_slow__occupancy_13
        d_fast__demand_0 = inhibited_by_d0(s_fast__occupancy, p_fast__K_demand, p_fast__n_demand) if h_fast__demand is None else 0.0
        ds_fast__demand_0 = d_fast__demand_0*ds_fast__occupancy_0
        ds_fast__demand_1 = d_fast__demand_0*ds_fast__occupancy_1
        ds_fast__demand_2 = d_fast__demand_0*ds_fast__occupancy_2
        ds_fast__demand_3 = d_fast__demand_0*ds_fast__occupancy_3
        ds_fast__demand_4 = d_fast__demand_0*ds_fast__occupancy_4
        ds_fast__demand_5 = d_fast__demand_0*ds_fast__occupancy_5
        ds_fast__demand_6 = d_fast__demand_0*ds_fast__occupancy_6
        ds_fast__demand_7 = d_fast__demand_0*ds_fast__occupancy_7
        ds_fast__demand_8 = d_fast__demand_0*ds_fast__occupancy_8
        ds_fast__demand_9 = d_fast__demand_0*ds_fast__occupancy_9
        ds_fast__demand_10 = d_fast__demand_0*ds_fast__occupancy_10
        ds_fast__demand_11 = d_fast__demand_0*ds_fast__occupancy_11
        ds_fast__demand_12 = d_fast__demand_0*d_fast__occupancy_3
        ds_fast__demand_13 = d_fast__demand_0*d_fast__occupancy_4
        ds_fast__demand_14 = d_fast__demand_0*ds_fast__occupancy_12
        ds_fast__demand_15 = d_fast__demand_0*ds_fast__occupancy_13
        d_slow__breakdown_drive_1 = p_slow__proteolysis_by_nad_lack*u_slow__fibre__foxo*remaining_d0(y_nad, 1) if h_slow__breakdown_drive is None else 0.0
        d_slow__breakdown_drive_2 = p_slow__proteolysis_by_poor_mitochondria*u_slow__fibre__foxo*remaining_d0(y_mitochondria, 1) if h_slow__breakdown_drive is None else 0.0
        d_slow__breakdown_drive_3 = u_slow__fibre__foxo if h_slow__breakdown_drive is None else 0.0
        ds_slow__breakdown_drive_0 = d_slow__breakdown_drive_3*ds_slow__inflammatory_proteolysis_0
        d_fast__breakdown_drive_1 = p_fast__proteolysis_by_nad_lack*u_fast__fibre__foxo*remaining_d0(y_nad, 1) if h_fast__breakdown_drive is None else 0.0
        d_fast__breakdown_drive_2 = p_fast__proteolysis_by_poor_mitochondria*u_fast__fibre__foxo*remaining_d0(y_mitochondria, 1) if h_fast__breakdown_drive is None else 0.0
        d_fast__breakdown_drive_3 = u_fast__fibre__foxo if h_fast__breakdown_drive is None else 0.0
        ds_fast__breakdown_drive_0 = d_fast__breakdown_drive_3*ds_fast__inflammatory_proteolysis_0
        d_slow__loss_per_fibre_0 = y_slow__denervated/s_slow__sheaths if h_slow__loss_per_fibre is None else 0.0
        d_slow__loss_per_fibre_1 = s_slow__fibre_loss_rate/s_slow__sheaths if h_slow__loss_per_fibre is None else 0.0
        d_slow__loss_per_fibre_2 = -s_slow__fibre_loss_rate*y_slow__denervated/s_slow__sheaths**2 if h_slow__loss_per_fibre is None else 0.0
        ds_slow__loss_per_fibre_0 = d_slow__loss_per_fibre_0*ds_slow__fibre_loss_rate_0
        ds_slow__loss_per_fibre_1 = d_slow__loss_per_fibre_1 + d_slow__loss_per_fibre_2*d_slow__sheaths_1
        ds_slow__loss_per_fibre_2 = d_slow__loss_per_fibre_2*d_slow__sheaths_0
        d_fast__loss_per_fibre_0 = y_fast__denervated/s_fast__sheaths if h_fast__loss_per_fibre is None else 0.0
        d_fast__loss_per_fibre_1 = s_fast__fibre_loss_rate/s_fast__sheaths if h_fast__loss_per_fibre is None else 0.0
        d_fast__loss_per_fibre_2 = -s_fast__fibre_loss_rate*y_fast__denervated/s_fast__sheaths**2 if h_fast__loss_per_fibre is None else 0.0
        ds_fast__loss_per_fibre_0 = d_fast__loss_per_fibre_0*ds_fast__fibre_loss_rate_0
        ds_fast__loss_per_fibre_1 = d_fast__loss_per_fibre_1 + d_fast__loss_per_fibre_2*d_fast__sheaths_1
        ds_fast__loss_per_fibre_2 = d_fast__loss_per_fibre_2*d_fast__sheaths_0
        d_ampk_0 = -p_ampk_lost_with_idleness*u_pathway__ampk if h_ampk is None else 0.0
        d_ampk_1 = 2*p_ampk_by_endurance*u_pathway__ampk*u_pathway__exercise_response/(s_selenoprotein_p + 1) if h_ampk is None else 0.0
        d_ampk_2 = -2*p_ampk_by_endurance*u_pathway__ampk*u_pathway__exercise_response*y_endurance_adaptation/(s_selenoprotein_p + 1)**2 if h_ampk is None else 0.0
        ds_ampk_0 = d_ampk_0*ds_idleness_0
        ds_ampk_1 = d_ampk_2*d_selenoprotein_p_0
        d_slow__vacancy_0 = remaining_d0(s_slow__pool, p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)) if h_slow__vacancy is None else 0.0
        d_slow__vacancy_2 = p_slow__niche_capacity*s_slow__satellite_cells_rest*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)*remaining_d1(s_slow__pool, p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)) if h_slow__vacancy is None else 0.0
        d_slow__vacancy_3 = -p_slow__niche_capacity*p_slow__niche_lost_with_idleness*s_slow__satellite_cells_rest*s_slow__sheaths*remaining_d1(s_slow__pool, p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)) if h_slow__vacancy is None else 0.0
        d_slow__vacancy_4 = p_slow__niche_by_androgen*p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*remaining_d1(s_slow__pool, p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)) if h_slow__vacancy is None else 0.0
        d_slow__vacancy_5 = p_slow__niche_by_training*p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*remaining_d1(s_slow__pool, p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)) if h_slow__vacancy is None else 0.0
        ds_slow__vacancy_0 = d_slow__vacancy_0*d_slow__pool_0
        ds_slow__vacancy_1 = d_slow__vacancy_0*d_slow__pool_1
        ds_slow__vacancy_2 = d_slow__vacancy_2*d_slow__sheaths_0
        ds_slow__vacancy_3 = d_slow__vacancy_2*d_slow__sheaths_1
        ds_slow__vacancy_4 = d_slow__vacancy_3*ds_idleness_0
        ds_slow__vacancy_5 = d_slow__vacancy_4*d_androgen_surplus_0
        d_slow__use_drive_0 = -p_slow__progeny_lost_with_idleness if h_slow__use_drive is None else 0.0
        d_slow__use_drive_1 = p_slow__progeny_by_training*s_prostaglandin_drive if h_slow__use_drive is None else 0.0
        d_slow__use_drive_2 = p_slow__progeny_by_training*s_training_stimulus if h_slow__use_drive is None else 0.0
        d_slow__use_drive_3 = p_slow__progeny_by_androgen if h_slow__use_drive is None else 0.0
        d_slow__use_drive_4 = -p_slow__progeny_lost_with_myostatin if h_slow__use_drive is None else 0.0
        d_slow__use_drive_5 = p_slow__progeny_by_oestradiol if h_slow__use_drive is None else 0.0
        ds_slow__use_drive_0 = d_slow__use_drive_0*ds_idleness_0
        ds_slow__use_drive_1 = d_slow__use_drive_1*d_training_stimulus_0
        ds_slow__use_drive_2 = d_slow__use_drive_1*d_training_stimulus_1
        ds_slow__use_drive_3 = d_slow__use_drive_2*d_prostaglandin_drive_0
        ds_slow__use_drive_4 = d_slow__use_drive_3*d_androgen_surplus_0
        d_fast__vacancy_0 = remaining_d0(s_fast__pool, p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)) if h_fast__vacancy is None else 0.0
        d_fast__vacancy_2 = p_fast__niche_capacity*s_fast__satellite_cells_rest*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)*remaining_d1(s_fast__pool, p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)) if h_fast__vacancy is None else 0.0
        d_fast__vacancy_3 = -p_fast__niche_capacity*p_fast__niche_lost_with_idleness*s_fast__satellite_cells_rest*s_fast__sheaths*remaining_d1(s_fast__pool, p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)) if h_fast__vacancy is None else 0.0
        d_fast__vacancy_4 = p_fast__niche_by_androgen*p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*remaining_d1(s_fast__pool, p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)) if h_fast__vacancy is None else 0.0
        d_fast__vacancy_5 = p_fast__niche_by_training*p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*remaining_d1(s_fast__pool, p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)) if h_fast__vacancy is None else 0.0
        ds_fast__vacancy_0 = d_fast__vacancy_0*d_fast__pool_0
        ds_fast__vacancy_1 = d_fast__vacancy_0*d_fast__pool_1
        ds_fast__vacancy_2 = d_fast__vacancy_2*d_fast__sheaths_0
        ds_fast__vacancy_3 = d_fast__vacancy_2*d_fast__sheaths_1
        ds_fast__vacancy_4 = d_fast__vacancy_3*ds_idleness_0
        ds_fast__vacancy_5 = d_fast__vacancy_4*d_androgen_surplus_0
        d_fast__use_drive_0 = -p_fast__progeny_lost_with_idleness if h_fast__use_drive is None else 0.0
        d_fast__use_drive_1 = p_fast__progeny_by_training*s_prostaglandin_drive if h_fast__use_drive is None else 0.0
        d_fast__use_drive_2 = p_fast__progeny_by_training*s_training_stimulus if h_fast__use_drive is None else 0.0
        d_fast__use_drive_3 = p_fast__progeny_by_androgen if h_fast__use_drive is None else 0.0
        d_fast__use_drive_4 = -p_fast__progeny_lost_with_myostatin if h_fast__use_drive is None else 0.0
        d_fast__use_drive_5 = p_fast__progeny_by_oestradiol if h_fast__use_drive is None else 0.0
        ds_fast__use_drive_0 = d_fast__use_drive_0*ds_idleness_0
        ds_fast__use_drive_1 = d_fast__use_drive_1*d_training_stimulus_0
        ds_fast__use_drive_2 = d_fast__use_drive_1*d_training_stimulus_1
        ds_fast__use_drive_3 = d_fast__use_drive_2*d_prostaglandin_drive_0
        ds_fast__use_drive_4 = d_fast__use_drive_3*d_androgen_surplus_0
        d_foxo3_0 = -2*u_pathway__foxo3/(s_mtorc1 + 1)**2 if h_foxo3 is None else 0.0
        ds_foxo3_0 = d_foxo3_0*ds_mtorc1_0
        ds_foxo3_1 = d_foxo3_0*ds_mtorc1_1
        ds_foxo3_2 = d_foxo3_0*ds_mtorc1_2
        ds_foxo3_3 = d_foxo3_0*ds_mtorc1_3
        d_growth_signals_0 = (p_division_by_mtorc1*s_mtorc1 - p_division_by_mtorc1 + 1)*bell_d0(s_wnt, p_best_wnt, p_width_wnt)*exp(p_division_by_gdf11*(s_gdf11 - 1))/c_8 if h_growth_signals is None else 0.0
        d_growth_signals_1 = p_division_by_mtorc1*exp(p_division_by_gdf11*(s_gdf11 - 1))*bell(s_wnt, p_best_wnt, p_width_wnt)/c_8 if h_growth_signals is None else 0.0
        ds_growth_signals_0 = d_growth_signals_0*d_wnt_0 + d_growth_signals_1*ds_mtorc1_3
        ds_growth_signals_1 = d_growth_signals_0*ds_wnt_0
        ds_growth_signals_2 = d_growth_signals_1*ds_mtorc1_0
        ds_growth_signals_3 = d_growth_signals_1*ds_mtorc1_1
        ds_growth_signals_4 = d_growth_signals_1*ds_mtorc1_2
        d_slow__regenerated_ceiling_0 = p_slow__largest_domain*limited_d0(p_slow__largest_domain*s_slow__regenerated_fill, 1, p_slow__n_domain)/c_9 if h_slow__regenerated_ceiling is None else 0.0
        ds_slow__regenerated_ceiling_0 = d_slow__regenerated_ceiling_0*ds_slow__regenerated_fill_0
        ds_slow__regenerated_ceiling_1 = d_slow__regenerated_ceiling_0*ds_slow__regenerated_fill_1
        ds_slow__regenerated_ceiling_2 = d_slow__regenerated_ceiling_0*ds_slow__regenerated_fill_2
        ds_slow__regenerated_ceiling_3 = d_slow__regenerated_ceiling_0*ds_slow__regenerated_fill_3
        ds_slow__regenerated_ceiling_4 = d_slow__regenerated_ceiling_0*d_slow__regenerated_fill_2
        d_fast__regenerated_ceiling_0 = p_fast__largest_domain*limited_d0(p_fast__largest_domain*s_fast__regenerated_fill, 1, p_fast__n_domain)/c_10 if h_fast__regenerated_ceiling is None else 0.0
        ds_fast__regenerated_ceiling_0 = d_fast__regenerated_ceiling_0*ds_fast__regenerated_fill_0
        ds_fast__regenerated_ceiling_1 = d_fast__regenerated_ceiling_0*ds_fast__regenerated_fill_1
        ds_fast__regenerated_ceiling_2 = d_fast__regenerated_ceiling_0*ds_fast__regenerated_fill_2
        ds_fast__regenerated_ceiling_3 = d_fast__regenerated_ceiling_0*ds_fast__regenerated_fill_3
        ds_fast__regenerated_ceiling_4 = d_fast__regenerated_ceiling_0*d_fast__regenerated_fill_2
        d_slow__stalled_commitment_rate_0 = -p_slow__k_stalled*inhibited_by(s_slow__pool, p_slow__empty_pool*s_slow__satellite_cells_rest, 2) if h_slow__stalled_commitment_rate is None else 0.0
        d_slow__stalled_commitment_rate_1 = p_slow__k_stalled*(1 - s_slow__demand)*inhibited_by_d0(s_slow__pool, p_slow__empty_pool*s_slow__satellite_cells_rest, 2) if h_slow__stalled_commitment_rate is None else 0.0
        ds_slow__stalled_commitment_rate_0 = d_slow__stalled_commitment_rate_0*ds_slow__demand_0
        ds_slow__stalled_commitment_rate_1 = d_slow__stalled_commitment_rate_0*ds_slow__demand_1
        ds_slow__stalled_commitment_rate_2 = d_slow__stalled_commitment_rate_0*ds_slow__demand_2 + d_slow__stalled_commitment_rate_1*d_slow__pool_0
        ds_slow__stalled_commitment_rate_3 = d_slow__stalled_commitment_rate_0*ds_slow__demand_3 + d_slow__stalled_commitment_rate_1*d_slow__pool_1
        ds_slow__stalled_commitment_rate_4 = d_slow__stalled_commitment_rate_0*ds_slow__demand_4
        ds_slow__stalled_commitment_rate_5 = d_slow__stalled_commitment_rate_0*ds_slow__demand_5
        ds_slow__stalled_commitment_rate_6 = d_slow__stalled_commitment_rate_0*ds_slow__demand_6
        ds_slow__stalled_commitment_rate_7 = d_slow__stalled_commitment_rate_0*ds_slow__demand_7
        ds_slow__stalled_commitment_rate_8 = d_slow__stalled_commitment_rate_0*ds_slow__demand_8
        ds_slow__stalled_commitment_rate_9 = d_slow__stalled_commitment_rate_0*ds_slow__demand_9
        ds_slow__stalled_commitment_rate_10 = d_slow__stalled_commitment_rate_0*ds_slow__demand_10
        ds_slow__stalled_commitment_rate_11 = d_slow__stalled_commitment_rate_0*ds_slow__demand_11
        ds_slow__stalled_commitment_rate_12 = d_slow__stalled_commitment_rate_0*ds_slow__demand_12
        ds_slow__stalled_commitment_rate_13 = d_slow__stalled_commitment_rate_0*ds_slow__demand_13
        ds_slow__stalled_commitment_rate_14 = d_slow__stalled_commitment_rate_0*ds_slow__demand_14
        ds_slow__stalled_commitment_rate_15 = d_slow__stalled_commitment_rate_0*ds_slow__demand_15
        d_fast__stalled_commitment_rate_0 = -p_fast__k_stalled*inhibited_by(s_fast__pool, p_fast__empty_pool*s_fast__satellite_cells_rest, 2) if h_fast__stalled_commitment_rate is None else 0.0
        d_fast__stalled_commitment_rate_1 = p_fast__k_stalled*(1 - s_fast__demand)*inhibited_by_d0(s_fast__pool, p_fast__empty_pool*s_fast__satellite_cells_rest, 2) if h_fast__stalled_commitment_rate is None else 0.0
        ds_fast__stalled_commitment_rate_0 = d_fast__stalled_commitment_rate_0*ds_fast__demand_0
        ds_fast__stalled_commitment_rate_1 = d_fast__stalled_commitment_rate_0*ds_fast__demand_1
        ds_fast__stalled_commitment_rate_2 = d_fast__stalled_commitment_rate_0*ds_fast__demand_2 + d_fast__stalled_commitment_rate_1*d_fast__pool_0
        ds_fast__stalled_commitment_rate_3 = d_fast__stalled_commitment_rate_0*ds_fast__demand_3 + d_fast__stalled_commitment_rate_1*d_fast__pool_1
        ds_fast__stalled_commitment_rate_4 = d_fast__stalled_commitment_rate_0*ds_fast__demand_4
        ds_fast__stalled_commitment_rate_5 = d_fast__stalled_commitment_rate_0*ds_fast__demand_5
        ds_fast__stalled_commitment_rate_6 = d_fast__stalled_commitment_rate_0*ds_fast__demand_6
        ds_fast__stalled_commitment_rate_7 = d_fast__stalled_commitment_rate_0*ds_fast__demand_7
        ds_fast__stalled_commitment_rate_8 = d_fast__stalled_commitment_rate_0*ds_fast__demand_8
        ds_fast__stalled_commitment_rate_9 = d_fast__stalled_commitment_rate_0*ds_fast__demand_9
        ds_fast__stalled_commitment_rate_10 = d_fast__stalled_commitment_rate_0*ds_fast__demand_10
        ds_fast__stalled_commitment_rate_11 = d_fast__stalled_commitment_rate_0*ds_fast__demand_11
        ds_fast__stalled_commitment_rate_12 = d_fast__stalled_commitment_rate_0*ds_fast__demand_12
        ds_fast__stalled_commitment_rate_13 = d_fast__stalled_commitment_rate_0*ds_fast__demand_13
        ds_fast__stalled_commitment_rate_14 = d_fast__stalled_commitment_rate_0*ds_fast__demand_14
        ds_fast__stalled_commitment_rate_15 = d_fast__stalled_commitment_rate_0*ds_fast__demand_15
        d_pgc1a_0 = s_ampk*u_pathway__pgc1a if h_pgc1a is None else 0.0
        d_pgc1a_1 = s_sirt1_activity*u_pathway__pgc1a if h_pgc1a is None else 0.0
        ds_pgc1a_0 = d_pgc1a_0*d_sirt1_activity_0
        ds_pgc1a_1 = d_pgc1a_0*d_sirt1_activity_1
        ds_pgc1a_2 = d_pgc1a_1*ds_ampk_0
        ds_pgc1a_3 = d_pgc1a_1*d_ampk_1
        ds_pgc1a_4 = d_pgc1a_1*ds_ampk_1
        d_switch_help_0 = 2*p_switch_by_treg*(p_switch_by_ampk*s_ampk - p_switch_by_ampk + 1)*saturating_d0(y_regulatory_t, p_regulatory_t_typical) if h_switch_help is None else 0.0
        d_switch_help_1 = p_switch_by_ampk*(2*p_switch_by_treg*saturating(y_regulatory_t, p_regulatory_t_typical) - p_switch_by_treg + 1) if h_switch_help is None else 0.0
        ds_switch_help_0 = d_switch_help_1*ds_ampk_0
        ds_switch_help_1 = d_switch_help_1*d_ampk_1
        ds_switch_help_2 = d_switch_help_1*ds_ampk_1
        d_slow__crowding_0 = remaining_d0(s_slow__vacancy, p_slow__scarce_vacancy) if h_slow__crowding is None else 0.0
        ds_slow__crowding_0 = d_slow__crowding_0*ds_slow__vacancy_0
        ds_slow__crowding_1 = d_slow__crowding_0*ds_slow__vacancy_1
        ds_slow__crowding_2 = d_slow__crowding_0*ds_slow__vacancy_2
        ds_slow__crowding_3 = d_slow__crowding_0*ds_slow__vacancy_3
        ds_slow__crowding_4 = d_slow__crowding_0*ds_slow__vacancy_4
        ds_slow__crowding_5 = d_slow__crowding_0*ds_slow__vacancy_5
        ds_slow__crowding_6 = d_slow__crowding_0*d_slow__vacancy_5
        d_fast__crowding_0 = remaining_d0(s_fast__vacancy, p_fast__scarce_vacancy) if h_fast__crowding is None else 0.0
        ds_fast__crowding_0 = d_fast__crowding_0*ds_fast__vacancy_0
        ds_fast__crowding_1 = d_fast__crowding_0*ds_fast__vacancy_1
        ds_fast__crowding_2 = d_fast__crowding_0*ds_fast__vacancy_2
        ds_fast__crowding_3 = d_fast__crowding_0*ds_fast__vacancy_3
        ds_fast__crowding_4 = d_fast__crowding_0*ds_fast__vacancy_4
        ds_fast__crowding_5 = d_fast__crowding_0*ds_fast__vacancy_5
        ds_fast__crowding_6 = d_fast__crowding_0*d_fast__vacancy_5
        d_renewal_tone_0 = s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - y_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by_d0(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_11 if h_renewal_tone is None else 0.0
        d_renewal_tone_1 = s_mtorc2*(-p_renewal_by_oestradiol*(1 - y_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_11 if h_renewal_tone is None else 0.0
        d_renewal_tone_3 = p_renewal_by_foxo3*s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - y_oestradiol) + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_11 if h_renewal_tone is None else 0.0
        d_renewal_tone_4 = p_renewal_by_oestradiol*s_mtorc2*s_sirt1_activity*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_11 if h_renewal_tone is None else 0.0
        ds_renewal_tone_0 = d_renewal_tone_0*ds_renewal_stress_0 + d_renewal_tone_3*ds_foxo3_3
        ds_renewal_tone_1 = d_renewal_tone_0*ds_renewal_stress_1
        ds_renewal_tone_2 = d_renewal_tone_1*d_sirt1_activity_0
        ds_renewal_tone_3 = d_renewal_tone_1*d_sirt1_activity_1 + d_renewal_tone_3*ds_foxo3_1
        ds_renewal_tone_4 = d_renewal_tone_3*ds_foxo3_0
        ds_renewal_tone_5 = d_renewal_tone_3*ds_foxo3_2
        d_slow__commitment_rate_0 = p_slow__k_commitment*(1 - p_slow__basal_commitment)*(p_slow__K_commitment_nad + 1)*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*(p_slow__commitment_by_p38*(s_p38 - 1) + p_slow__commitment_by_wnt*(s_wnt - 1) + p_slow__commitment_without_foxo3*remaining(s_foxo3, 1) + p_slow__commitment_without_notch*remaining(s_slow__notch, 1) + 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else 0.0
        d_slow__commitment_rate_1 = p_slow__commitment_by_p38*p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else 0.0
        d_slow__commitment_rate_2 = p_slow__commitment_by_wnt*p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else 0.0
        d_slow__commitment_rate_3 = p_slow__commitment_without_notch*p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*remaining_d0(s_slow__notch, 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else 0.0
        d_slow__commitment_rate_4 = p_slow__commitment_by_m6a*p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_p38*(s_p38 - 1) + p_slow__commitment_by_wnt*(s_wnt - 1) + p_slow__commitment_without_foxo3*remaining(s_foxo3, 1) + p_slow__commitment_without_notch*remaining(s_slow__notch, 1) + 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else 0.0
        d_slow__commitment_rate_5 = p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*(p_slow__commitment_by_p38*(s_p38 - 1) + p_slow__commitment_by_wnt*(s_wnt - 1) + p_slow__commitment_without_foxo3*remaining(s_foxo3, 1) + p_slow__commitment_without_notch*remaining(s_slow__notch, 1) + 1)*saturating_d0(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else 0.0
        d_slow__commitment_rate_7 = p_slow__commitment_without_foxo3*p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*remaining_d0(s_foxo3, 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else 0.0
        ds_slow__commitment_rate_0 = d_slow__commitment_rate_0*d_resolution_drive_0 + d_slow__commitment_rate_2*ds_wnt_0
        ds_slow__commitment_rate_1 = d_slow__commitment_rate_1*d_p38_0 + d_slow__commitment_rate_2*d_wnt_0 + d_slow__commitment_rate_3*ds_slow__notch_2 + d_slow__commitment_rate_7*ds_foxo3_3
        ds_slow__commitment_rate_2 = d_slow__commitment_rate_1*d_p38_1
        ds_slow__commitment_rate_3 = d_slow__commitment_rate_3*ds_slow__notch_0
        ds_slow__commitment_rate_4 = d_slow__commitment_rate_3*ds_slow__notch_1
        ds_slow__commitment_rate_5 = d_slow__commitment_rate_3*ds_slow__notch_3
        ds_slow__commitment_rate_6 = d_slow__commitment_rate_4*ds_m6a_0 + d_slow__commitment_rate_7*ds_foxo3_1
        ds_slow__commitment_rate_7 = d_slow__commitment_rate_4*ds_m6a_1 + d_slow__commitment_rate_7*ds_foxo3_2
        ds_slow__commitment_rate_8 = d_slow__commitment_rate_7*ds_foxo3_0
        d_slow__priming_rate_0 = 2*p_slow__k_priming/(s_foxo3 + 1) if h_slow__priming_rate is None else 0.0
        d_slow__priming_rate_1 = -2*p_slow__k_priming*s_mtorc1/(s_foxo3 + 1)**2 if h_slow__priming_rate is None else 0.0
        ds_slow__priming_rate_0 = d_slow__priming_rate_0*ds_mtorc1_0 + d_slow__priming_rate_1*ds_foxo3_0
        ds_slow__priming_rate_1 = d_slow__priming_rate_0*ds_mtorc1_1 + d_slow__priming_rate_1*ds_foxo3_1
        ds_slow__priming_rate_2 = d_slow__priming_rate_0*ds_mtorc1_2 + d_slow__priming_rate_1*ds_foxo3_2
        ds_slow__priming_rate_3 = d_slow__priming_rate_0*ds_mtorc1_3 + d_slow__priming_rate_1*ds_foxo3_3
        d_slow__deepening_rate_0 = p_slow__settling_rate if h_slow__deepening_rate is None else 0.0
        ds_slow__deepening_rate_0 = d_slow__deepening_rate_0*ds_foxo3_0
        ds_slow__deepening_rate_1 = d_slow__deepening_rate_0*ds_foxo3_1
        ds_slow__deepening_rate_2 = d_slow__deepening_rate_0*ds_foxo3_2
        ds_slow__deepening_rate_3 = d_slow__deepening_rate_0*ds_foxo3_3
        d_fast__commitment_rate_0 = p_fast__k_commitment*(1 - p_fast__basal_commitment)*(p_fast__K_commitment_nad + 1)*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*(p_fast__commitment_by_p38*(s_p38 - 1) + p_fast__commitment_by_wnt*(s_wnt - 1) + p_fast__commitment_without_foxo3*remaining(s_foxo3, 1) + p_fast__commitment_without_notch*remaining(s_fast__notch, 1) + 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else 0.0
        d_fast__commitment_rate_1 = p_fast__commitment_by_p38*p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else 0.0
        d_fast__commitment_rate_2 = p_fast__commitment_by_wnt*p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else 0.0
        d_fast__commitment_rate_3 = p_fast__commitment_without_notch*p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*remaining_d0(s_fast__notch, 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else 0.0
        d_fast__commitment_rate_4 = p_fast__commitment_by_m6a*p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_p38*(s_p38 - 1) + p_fast__commitment_by_wnt*(s_wnt - 1) + p_fast__commitment_without_foxo3*remaining(s_foxo3, 1) + p_fast__commitment_without_notch*remaining(s_fast__notch, 1) + 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else 0.0
        d_fast__commitment_rate_5 = p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*(p_fast__commitment_by_p38*(s_p38 - 1) + p_fast__commitment_by_wnt*(s_wnt - 1) + p_fast__commitment_without_foxo3*remaining(s_foxo3, 1) + p_fast__commitment_without_notch*remaining(s_fast__notch, 1) + 1)*saturating_d0(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else 0.0
        d_fast__commitment_rate_7 = p_fast__commitment_without_foxo3*p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*remaining_d0(s_foxo3, 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else 0.0
        ds_fast__commitment_rate_0 = d_fast__commitment_rate_0*d_resolution_drive_0 + d_fast__commitment_rate_2*ds_wnt_0
        ds_fast__commitment_rate_1 = d_fast__commitment_rate_1*d_p38_0 + d_fast__commitment_rate_2*d_wnt_0 + d_fast__commitment_rate_3*ds_fast__notch_2 + d_fast__commitment_rate_7*ds_foxo3_3
        ds_fast__commitment_rate_2 = d_fast__commitment_rate_1*d_p38_1
        ds_fast__commitment_rate_3 = d_fast__commitment_rate_3*ds_fast__notch_0
        ds_fast__commitment_rate_4 = d_fast__commitment_rate_3*ds_fast__notch_1
        ds_fast__commitment_rate_5 = d_fast__commitment_rate_3*ds_fast__notch_3
        ds_fast__commitment_rate_6 = d_fast__commitment_rate_4*ds_m6a_0 + d_fast__commitment_rate_7*ds_foxo3_1
        ds_fast__commitment_rate_7 = d_fast__commitment_rate_4*ds_m6a_1 + d_fast__commitment_rate_7*ds_foxo3_2
        ds_fast__commitment_rate_8 = d_fast__commitment_rate_7*ds_foxo3_0
        d_fast__priming_rate_0 = 2*p_fast__k_priming/(s_foxo3 + 1) if h_fast__priming_rate is None else 0.0
        d_fast__priming_rate_1 = -2*p_fast__k_priming*s_mtorc1/(s_foxo3 + 1)**2 if h_fast__priming_rate is None else 0.0
        ds_fast__priming_rate_0 = d_fast__priming_rate_0*ds_mtorc1_0 + d_fast__priming_rate_1*ds_foxo3_0
        ds_fast__priming_rate_1 = d_fast__priming_rate_0*ds_mtorc1_1 + d_fast__priming_rate_1*ds_foxo3_1
        ds_fast__priming_rate_2 = d_fast__priming_rate_0*ds_mtorc1_2 + d_fast__priming_rate_1*ds_foxo3_2
        ds_fast__priming_rate_3 = d_fast__priming_rate_0*ds_mtorc1_3 + d_fast__priming_rate_1*ds_foxo3_3
        d_fast__deepening_rate_0 = p_fast__settling_rate if h_fast__deepening_rate is None else 0.0
        ds_fast__deepening_rate_0 = d_fast__deepening_rate_0*ds_foxo3_0
        ds_fast__deepening_rate_1 = d_fast__deepening_rate_0*ds_foxo3_1
        ds_fast__deepening_rate_2 = d_fast__deepening_rate_0*ds_foxo3_2
        ds_fast__deepening_rate_3 = d_fast__deepening_rate_0*ds_foxo3_3
        d_division_vigour_0 = -s_energy*s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)**2*(p_vigour_lost_with_damage*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)) if h_division_vigour is None else 0.0
        d_division_vigour_1 = s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)) if h_division_vigour is None else 0.0
        d_division_vigour_2 = s_energy*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)) if h_division_vigour is None else 0.0
        d_division_vigour_3 = -p_vigour_lost_with_damage*s_energy*s_growth_signals*(p_K_chronic_division + 1)*(remaining_d0(s_relative_damaged_mitochondria, 1) + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)**2) if h_division_vigour is None else 0.0
        ds_division_vigour_0 = d_division_vigour_0 + d_division_vigour_2*ds_growth_signals_0
        ds_division_vigour_1 = d_division_vigour_1*d_energy_0
        ds_division_vigour_2 = d_division_vigour_1*d_energy_1
        ds_division_vigour_3 = d_division_vigour_2*ds_growth_signals_1
        ds_division_vigour_4 = d_division_vigour_2*ds_growth_signals_2
        ds_division_vigour_5 = d_division_vigour_2*ds_growth_signals_3
        ds_division_vigour_6 = d_division_vigour_2*ds_growth_signals_4
        ds_division_vigour_7 = d_division_vigour_3*d_relative_damaged_mitochondria_0
        d_irisin_0 = p_irisin_by_pgc1a*u_endocrine__irisin if h_irisin is None else 0.0
        ds_irisin_0 = d_irisin_0*ds_pgc1a_0
        ds_irisin_1 = d_irisin_0*ds_pgc1a_1
        ds_irisin_2 = d_irisin_0*ds_pgc1a_2
        ds_irisin_3 = d_irisin_0*ds_pgc1a_3
        ds_irisin_4 = d_irisin_0*ds_pgc1a_4
        d_switch_rate_0 = p_k_switch*s_macrophage_vigour*s_switch_help*(1 - p_basal_switch)*inhibited_by_d0(s_all_necrotic, p_K_switch, 2) if h_switch_rate is None else 0.0
        d_switch_rate_1 = p_k_switch*s_switch_help*(p_basal_switch + (1 - p_basal_switch)*inhibited_by(s_all_necrotic, p_K_switch, 2)) if h_switch_rate is None else 0.0
        d_switch_rate_2 = p_k_switch*s_macrophage_vigour*(p_basal_switch + (1 - p_basal_switch)*inhibited_by(s_all_necrotic, p_K_switch, 2)) if h_switch_rate is None else 0.0
        ds_switch_rate_0 = d_switch_rate_0*d_all_necrotic_0
        ds_switch_rate_1 = d_switch_rate_0*d_all_necrotic_1
        ds_switch_rate_2 = d_switch_rate_1*d_macrophage_vigour_0 + d_switch_rate_2*ds_switch_help_2
        ds_switch_rate_3 = d_switch_rate_2*d_switch_help_0
        ds_switch_rate_4 = d_switch_rate_2*ds_switch_help_0
        ds_switch_rate_5 = d_switch_rate_2*ds_switch_help_1
        d_slow__cycling_death_rate_0 = -p_slow__k_unsupported_death if h_slow__cycling_death_rate is None else 0.0
        d_slow__cycling_death_rate_1 = p_slow__k_crowding_death if h_slow__cycling_death_rate is None else 0.0
        ds_slow__cycling_death_rate_0 = d_slow__cycling_death_rate_0*d_macrophage_support_0
        ds_slow__cycling_death_rate_1 = d_slow__cycling_death_rate_0*d_macrophage_support_1
        ds_slow__cycling_death_rate_2 = d_slow__cycling_death_rate_0*ds_macrophage_support_0
        ds_slow__cycling_death_rate_3 = d_slow__cycling_death_rate_0*ds_macrophage_support_1
        ds_slow__cycling_death_rate_4 = d_slow__cycling_death_rate_1*ds_slow__crowding_0
        ds_slow__cycling_death_rate_5 = d_slow__cycling_death_rate_1*ds_slow__crowding_1
        ds_slow__cycling_death_rate_6 = d_slow__cycling_death_rate_1*ds_slow__crowding_2
        ds_slow__cycling_death_rate_7 = d_slow__cycling_death_rate_1*ds_slow__crowding_3
        ds_slow__cycling_death_rate_8 = d_slow__cycling_death_rate_1*ds_slow__crowding_4
        ds_slow__cycling_death_rate_9 = d_slow__cycling_death_rate_1*ds_slow__crowding_5
        ds_slow__cycling_death_rate_10 = d_slow__cycling_death_rate_1*ds_slow__crowding_6
        d_fast__cycling_death_rate_0 = -p_fast__k_unsupported_death if h_fast__cycling_death_rate is None else 0.0
        d_fast__cycling_death_rate_1 = p_fast__k_crowding_death if h_fast__cycling_death_rate is None else 0.0
        ds_fast__cycling_death_rate_0 = d_fast__cycling_death_rate_0*d_macrophage_support_0
        ds_fast__cycling_death_rate_1 = d_fast__cycling_death_rate_0*d_macrophage_support_1
        ds_fast__cycling_death_rate_2 = d_fast__cycling_death_rate_0*ds_macrophage_support_0
        ds_fast__cycling_death_rate_3 = d_fast__cycling_death_rate_0*ds_macrophage_support_1
        ds_fast__cycling_death_rate_4 = d_fast__cycling_death_rate_1*ds_fast__crowding_0
        ds_fast__cycling_death_rate_5 = d_fast__cycling_death_rate_1*ds_fast__crowding_1
        ds_fast__cycling_death_rate_6 = d_fast__cycling_death_rate_1*ds_fast__crowding_2
        ds_fast__cycling_death_rate_7 = d_fast__cycling_death_rate_1*ds_fast__crowding_3
        ds_fast__cycling_death_rate_8 = d_fast__cycling_death_rate_1*ds_fast__crowding_4
        ds_fast__cycling_death_rate_9 = d_fast__cycling_death_rate_1*ds_fast__crowding_5
        ds_fast__cycling_death_rate_10 = d_fast__cycling_death_rate_1*ds_fast__crowding_6
        d_slow__division_rate_0 = p_slow__k_division*s_division_vigour*s_perfusion_supply*s_slow__clonal_cover*s_slow__demand*u_slow__msc__division*(1 - p_slow__basal_mitogen) if h_slow__division_rate is None else 0.0
        d_slow__division_rate_1 = p_slow__k_division*s_division_vigour*s_perfusion_supply*s_slow__clonal_cover*u_slow__msc__division*(p_slow__basal_mitogen*s_slow__use_drive + s_mitogen_drive*(1 - p_slow__basal_mitogen)) if h_slow__division_rate is None else 0.0
        d_slow__division_rate_2 = p_slow__k_division*s_perfusion_supply*s_slow__clonal_cover*s_slow__demand*u_slow__msc__division*(p_slow__basal_mitogen*s_slow__use_drive + s_mitogen_drive*(1 - p_slow__basal_mitogen)) if h_slow__division_rate is None else 0.0
        d_slow__division_rate_3 = p_slow__k_division*s_division_vigour*s_slow__clonal_cover*s_slow__demand*u_slow__msc__division*(p_slow__basal_mitogen*s_slow__use_drive + s_mitogen_drive*(1 - p_slow__basal_mitogen)) if h_slow__division_rate is None else 0.0
        d_slow__division_rate_4 = p_slow__k_division*s_division_vigour*s_perfusion_supply*s_slow__demand*u_slow__msc__division*(p_slow__basal_mitogen*s_slow__use_drive + s_mitogen_drive*(1 - p_slow__basal_mitogen)) if h_slow__division_rate is None else 0.0
        d_slow__division_rate_5 = p_slow__basal_mitogen*p_slow__k_division*s_division_vigour*s_perfusion_supply*s_slow__clonal_cover*s_slow__demand*u_slow__msc__division if h_slow__division_rate is None else 0.0
        ds_slow__division_rate_0 = d_slow__division_rate_0*d_mitogen_drive_0
        ds_slow__division_rate_1 = d_slow__division_rate_0*ds_mitogen_drive_0 + d_slow__division_rate_5*ds_slow__use_drive_3
        ds_slow__division_rate_2 = d_slow__division_rate_0*ds_mitogen_drive_1
        ds_slow__division_rate_3 = d_slow__division_rate_1*ds_slow__demand_0
        ds_slow__division_rate_4 = d_slow__division_rate_1*ds_slow__demand_1
        ds_slow__division_rate_5 = d_slow__division_rate_1*ds_slow__demand_2 + d_slow__division_rate_4*ds_slow__clonal_cover_0
        ds_slow__division_rate_6 = d_slow__division_rate_1*ds_slow__demand_3 + d_slow__division_rate_4*ds_slow__clonal_cover_1
        ds_slow__division_rate_7 = d_slow__division_rate_1*ds_slow__demand_4 + d_slow__division_rate_4*ds_slow__clonal_cover_2
        ds_slow__division_rate_8 = d_slow__division_rate_1*ds_slow__demand_5 + d_slow__division_rate_4*ds_slow__clonal_cover_3
        ds_slow__division_rate_9 = d_slow__division_rate_1*ds_slow__demand_6 + d_slow__division_rate_4*ds_slow__clonal_cover_4
        ds_slow__division_rate_10 = d_slow__division_rate_1*ds_slow__demand_7 + d_slow__division_rate_4*ds_slow__clonal_cover_5
        ds_slow__division_rate_11 = d_slow__division_rate_1*ds_slow__demand_8 + d_slow__division_rate_4*ds_slow__clonal_cover_6
        ds_slow__division_rate_12 = d_slow__division_rate_1*ds_slow__demand_9 + d_slow__division_rate_4*ds_slow__clonal_cover_7
        ds_slow__division_rate_13 = d_slow__division_rate_1*ds_slow__demand_10 + d_slow__division_rate_4*ds_slow__clonal_cover_8
        ds_slow__division_rate_14 = d_slow__division_rate_1*ds_slow__demand_11 + d_slow__division_rate_4*ds_slow__clonal_cover_9
        ds_slow__division_rate_15 = d_slow__division_rate_1*ds_slow__demand_12 + d_slow__division_rate_4*d_slow__clonal_cover_2
        ds_slow__division_rate_16 = d_slow__division_rate_1*ds_slow__demand_13 + d_slow__division_rate_4*d_slow__clonal_cover_3
        ds_slow__division_rate_17 = d_slow__division_rate_1*ds_slow__demand_14
        ds_slow__division_rate_18 = d_slow__division_rate_1*ds_slow__demand_15
        ds_slow__division_rate_19 = d_slow__division_rate_2*ds_division_vigour_0
        ds_slow__division_rate_20 = d_slow__division_rate_2*ds_division_vigour_1
        ds_slow__division_rate_21 = d_slow__division_rate_2*ds_division_vigour_2
        ds_slow__division_rate_22 = d_slow__division_rate_2*ds_division_vigour_3
        ds_slow__division_rate_23 = d_slow__division_rate_2*ds_division_vigour_4
        ds_slow__division_rate_24 = d_slow__division_rate_2*ds_division_vigour_5 + d_slow__division_rate_5*ds_slow__use_drive_1
        ds_slow__division_rate_25 = d_slow__division_rate_2*ds_division_vigour_6 + d_slow__division_rate_5*ds_slow__use_drive_2
        ds_slow__division_rate_26 = d_slow__division_rate_2*ds_division_vigour_7
        ds_slow__division_rate_27 = d_slow__division_rate_3*d_perfusion_supply_0
        ds_slow__division_rate_28 = d_slow__division_rate_5*ds_slow__use_drive_0
        ds_slow__division_rate_29 = d_slow__division_rate_5*ds_slow__use_drive_4
        ds_slow__division_rate_30 = d_slow__division_rate_5*d_slow__use_drive_4
        ds_slow__division_rate_31 = d_slow__division_rate_5*d_slow__use_drive_5
        d_fast__division_rate_0 = p_fast__k_division*s_division_vigour*s_fast__clonal_cover*s_fast__demand*s_perfusion_supply*u_fast__msc__division*(1 - p_fast__basal_mitogen) if h_fast__division_rate is None else 0.0
        d_fast__division_rate_1 = p_fast__k_division*s_division_vigour*s_fast__clonal_cover*s_perfusion_supply*u_fast__msc__division*(p_fast__basal_mitogen*s_fast__use_drive + s_mitogen_drive*(1 - p_fast__basal_mitogen)) if h_fast__division_rate is None else 0.0
        d_fast__division_rate_2 = p_fast__k_division*s_fast__clonal_cover*s_fast__demand*s_perfusion_supply*u_fast__msc__division*(p_fast__basal_mitogen*s_fast__use_drive + s_mitogen_drive*(1 - p_fast__basal_mitogen)) if h_fast__division_rate is None else 0.0
        d_fast__division_rate_3 = p_fast__k_division*s_division_vigour*s_fast__clonal_cover*s_fast__demand*u_fast__msc__division*(p_fast__basal_mitogen*s_fast__use_drive + s_mitogen_drive*(1 - p_fast__basal_mitogen)) if h_fast__division_rate is None else 0.0
        d_fast__division_rate_4 = p_fast__k_division*s_division_vigour*s_fast__demand*s_perfusion_supply*u_fast__msc__division*(p_fast__basal_mitogen*s_fast__use_drive + s_mitogen_drive*(1 - p_fast__basal_mitogen)) if h_fast__division_rate is None else 0.0
        d_fast__division_rate_5 = p_fast__basal_mitogen*p_fast__k_division*s_division_vigour*s_fast__clonal_cover*s_fast__demand*s_perfusion_supply*u_fast__msc__division if h_fast__division_rate is None else 0.0
        ds_fast__division_rate_0 = d_fast__division_rate_0*d_mitogen_drive_0
        ds_fast__division_rate_1 = d_fast__division_rate_0*ds_mitogen_drive_0 + d_fast__division_rate_5*ds_fast__use_drive_3
        ds_fast__division_rate_2 = d_fast__division_rate_0*ds_mitogen_drive_1
        ds_fast__division_rate_3 = d_fast__division_rate_1*ds_fast__demand_0
        ds_fast__division_rate_4 = d_fast__division_rate_1*ds_fast__demand_1
        ds_fast__division_rate_5 = d_fast__division_rate_1*ds_fast__demand_2 + d_fast__division_rate_4*ds_fast__clonal_cover_0
        ds_fast__division_rate_6 = d_fast__division_rate_1*ds_fast__demand_3 + d_fast__division_rate_4*ds_fast__clonal_cover_1
        ds_fast__division_rate_7 = d_fast__division_rate_1*ds_fast__demand_4 + d_fast__division_rate_4*ds_fast__clonal_cover_2
        ds_fast__division_rate_8 = d_fast__division_rate_1*ds_fast__demand_5 + d_fast__division_rate_4*ds_fast__clonal_cover_3
        ds_fast__division_rate_9 = d_fast__division_rate_1*ds_fast__demand_6 + d_fast__division_rate_4*ds_fast__clonal_cover_4
        ds_fast__division_rate_10 = d_fast__division_rate_1*ds_fast__demand_7 + d_fast__division_rate_4*ds_fast__clonal_cover_5
        ds_fast__division_rate_11 = d_fast__division_rate_1*ds_fast__demand_8 + d_fast__division_rate_4*ds_fast__clonal_cover_6
        ds_fast__division_rate_12 = d_fast__division_rate_1*ds_fast__demand_9 + d_fast__division_rate_4*ds_fast__clonal_cover_7
        ds_fast__division_rate_13 = d_fast__division_rate_1*ds_fast__demand_10 + d_fast__division_rate_4*ds_fast__clonal_cover_8
        ds_fast__division_rate_14 = d_fast__division_rate_1*ds_fast__demand_11 + d_fast__division_rate_4*ds_fast__clonal_cover_9
        ds_fast__division_rate_15 = d_fast__division_rate_1*ds_fast__demand_12 + d_fast__division_rate_4*d_fast__clonal_cover_2
        ds_fast__division_rate_16 = d_fast__division_rate_1*ds_fast__demand_13 + d_fast__division_rate_4*d_fast__clonal_cover_3
        ds_fast__division_rate_17 = d_fast__division_rate_1*ds_fast__demand_14
        ds_fast__division_rate_18 = d_fast__division_rate_1*ds_fast__demand_15
        ds_fast__division_rate_19 = d_fast__division_rate_2*ds_division_vigour_0
        ds_fast__division_rate_20 = d_fast__division_rate_2*ds_division_vigour_1
        ds_fast__division_rate_21 = d_fast__division_rate_2*ds_division_vigour_2
        ds_fast__division_rate_22 = d_fast__division_rate_2*ds_division_vigour_3
        ds_fast__division_rate_23 = d_fast__division_rate_2*ds_division_vigour_4
        ds_fast__division_rate_24 = d_fast__division_rate_2*ds_division_vigour_5 + d_fast__division_rate_5*ds_fast__use_drive_1
        ds_fast__division_rate_25 = d_fast__division_rate_2*ds_division_vigour_6 + d_fast__division_rate_5*ds_fast__use_drive_2
        ds_fast__division_rate_26 = d_fast__division_rate_2*ds_division_vigour_7
        ds_fast__division_rate_27 = d_fast__division_rate_3*d_perfusion_supply_0
        ds_fast__division_rate_28 = d_fast__division_rate_5*ds_fast__use_drive_0
        ds_fast__division_rate_29 = d_fast__division_rate_5*ds_fast__use_drive_4
        ds_fast__division_rate_30 = d_fast__division_rate_5*d_fast__use_drive_4
        ds_fast__division_rate_31 = d_fast__division_rate_5*d_fast__use_drive_5
        d_leak_tone_0 = p_activation_by_pgc1a*(s_pgc1a - 1) + p_leak_by_irisin*(s_irisin - 1) + p_leak_by_leptin*(s_leptin - 1) + 1 if h_leak_tone is None else 0.0
        d_leak_tone_1 = p_leak_by_irisin*s_fgf2 if h_leak_tone is None else 0.0
        d_leak_tone_2 = p_leak_by_leptin*s_fgf2 if h_leak_tone is None else 0.0
        d_leak_tone_3 = p_activation_by_pgc1a*s_fgf2 if h_leak_tone is None else 0.0
        ds_leak_tone_0 = d_leak_tone_0*d_fgf2_0 + d_leak_tone_1*ds_irisin_4 + d_leak_tone_3*ds_pgc1a_4
        ds_leak_tone_1 = d_leak_tone_1*ds_irisin_0 + d_leak_tone_3*ds_pgc1a_0
        ds_leak_tone_2 = d_leak_tone_1*ds_irisin_1 + d_leak_tone_3*ds_pgc1a_1
        ds_leak_tone_3 = d_leak_tone_1*ds_irisin_2 + d_leak_tone_3*ds_pgc1a_2
        ds_leak_tone_4 = d_leak_tone_1*ds_irisin_3 + d_leak_tone_3*ds_pgc1a_3
        ds_leak_tone_5 = d_leak_tone_2*ds_leptin_0
        d_slow__systemic_synthesis_0 = -s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(-p_slow__area_lost_with_disuse*s_idleness + 1)*(p_slow__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)*(p_slow__synthesis_by_irisin*s_irisin - p_slow__synthesis_by_irisin + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)**2*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_slow__systemic_synthesis is None else 0.0
        d_slow__systemic_synthesis_1 = -p_slow__area_lost_with_disuse*s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(p_slow__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)*(p_slow__synthesis_by_irisin*s_irisin - p_slow__synthesis_by_irisin + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_slow__systemic_synthesis is None else 0.0
        d_slow__systemic_synthesis_2 = s_food_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(-p_slow__area_lost_with_disuse*s_idleness + 1)*(p_slow__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)*(p_slow__synthesis_by_irisin*s_irisin - p_slow__synthesis_by_irisin + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_slow__systemic_synthesis is None else 0.0
        d_slow__systemic_synthesis_4 = -p_slow__synthesis_lost_with_ampk*s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(-p_slow__area_lost_with_disuse*s_idleness + 1)*(p_slow__synthesis_by_endurance*y_endurance_adaptation + 1)*(remaining_d0(s_ampk, 1) + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)*(p_slow__synthesis_by_irisin*s_irisin - p_slow__synthesis_by_irisin + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)**2) if h_slow__systemic_synthesis is None else 0.0
        d_slow__systemic_synthesis_5 = p_slow__synthesis_by_irisin*s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(-p_slow__area_lost_with_disuse*s_idleness + 1)*(p_slow__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_slow__systemic_synthesis is None else 0.0
        d_slow__systemic_synthesis_6 = p_slow__synthesis_by_endurance*s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(-p_slow__area_lost_with_disuse*s_idleness + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)*(p_slow__synthesis_by_irisin*s_irisin - p_slow__synthesis_by_irisin + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_slow__systemic_synthesis is None else 0.0
        ds_slow__systemic_synthesis_0 = d_slow__systemic_synthesis_0 + d_slow__systemic_synthesis_4*ds_ampk_1 + d_slow__systemic_synthesis_5*ds_irisin_4
        ds_slow__systemic_synthesis_1 = d_slow__systemic_synthesis_1*ds_idleness_0 + d_slow__systemic_synthesis_4*ds_ampk_0 + d_slow__systemic_synthesis_5*ds_irisin_2
        ds_slow__systemic_synthesis_2 = d_slow__systemic_synthesis_2*ds_hormone_drive_0
        ds_slow__systemic_synthesis_3 = d_slow__systemic_synthesis_2*d_hormone_drive_1
        ds_slow__systemic_synthesis_4 = d_slow__systemic_synthesis_2*ds_hormone_drive_1
        ds_slow__systemic_synthesis_5 = d_slow__systemic_synthesis_4*d_ampk_1 + d_slow__systemic_synthesis_5*ds_irisin_3 + d_slow__systemic_synthesis_6
        ds_slow__systemic_synthesis_6 = d_slow__systemic_synthesis_5*ds_irisin_0
        ds_slow__systemic_synthesis_7 = d_slow__systemic_synthesis_5*ds_irisin_1
        d_fast__systemic_synthesis_0 = -s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(-p_fast__area_lost_with_disuse*s_idleness + 1)*(p_fast__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)*(p_fast__synthesis_by_irisin*s_irisin - p_fast__synthesis_by_irisin + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)**2*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_fast__systemic_synthesis is None else 0.0
        d_fast__systemic_synthesis_1 = -p_fast__area_lost_with_disuse*s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(p_fast__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)*(p_fast__synthesis_by_irisin*s_irisin - p_fast__synthesis_by_irisin + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_fast__systemic_synthesis is None else 0.0
        d_fast__systemic_synthesis_2 = s_food_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(-p_fast__area_lost_with_disuse*s_idleness + 1)*(p_fast__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)*(p_fast__synthesis_by_irisin*s_irisin - p_fast__synthesis_by_irisin + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_fast__systemic_synthesis is None else 0.0
        d_fast__systemic_synthesis_4 = -p_fast__synthesis_lost_with_ampk*s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(-p_fast__area_lost_with_disuse*s_idleness + 1)*(p_fast__synthesis_by_endurance*y_endurance_adaptation + 1)*(remaining_d0(s_ampk, 1) + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)*(p_fast__synthesis_by_irisin*s_irisin - p_fast__synthesis_by_irisin + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)**2) if h_fast__systemic_synthesis is None else 0.0
        d_fast__systemic_synthesis_5 = p_fast__synthesis_by_irisin*s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(-p_fast__area_lost_with_disuse*s_idleness + 1)*(p_fast__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_fast__systemic_synthesis is None else 0.0
        d_fast__systemic_synthesis_6 = p_fast__synthesis_by_endurance*s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(-p_fast__area_lost_with_disuse*s_idleness + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)*(p_fast__synthesis_by_irisin*s_irisin - p_fast__synthesis_by_irisin + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_fast__systemic_synthesis is None else 0.0
        ds_fast__systemic_synthesis_0 = d_fast__systemic_synthesis_0 + d_fast__systemic_synthesis_4*ds_ampk_1 + d_fast__systemic_synthesis_5*ds_irisin_4
        ds_fast__systemic_synthesis_1 = d_fast__systemic_synthesis_1*ds_idleness_0 + d_fast__systemic_synthesis_4*ds_ampk_0 + d_fast__systemic_synthesis_5*ds_irisin_2
        ds_fast__systemic_synthesis_2 = d_fast__systemic_synthesis_2*ds_hormone_drive_0
        ds_fast__systemic_synthesis_3 = d_fast__systemic_synthesis_2*d_hormone_drive_1
        ds_fast__systemic_synthesis_4 = d_fast__systemic_synthesis_2*ds_hormone_drive_1
        ds_fast__systemic_synthesis_5 = d_fast__systemic_synthesis_4*d_ampk_1 + d_fast__systemic_synthesis_5*ds_irisin_3 + d_fast__systemic_synthesis_6
        ds_fast__systemic_synthesis_6 = d_fast__systemic_synthesis_5*ds_irisin_0
        ds_fast__systemic_synthesis_7 = d_fast__systemic_synthesis_5*ds_irisin_1
        d_slow__activation_rate_0 = p_slow__k_leak*(p_slow__leak_by_androgen*s_androgen_surplus + 1)*(p_slow__leak_without_notch*remaining(s_slow__notch, 1) + 1)*(2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1) if h_slow__activation_rate is None else 0.0
        d_slow__activation_rate_1 = (p_slow__k_activation*s_damage*saturating_d0(s_damage, p_slow__K_activation) + p_slow__k_activation*saturating(s_damage, p_slow__K_activation))*(2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1) if h_slow__activation_rate is None else 0.0
        d_slow__activation_rate_2 = p_slow__k_activation_alarm*(2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1) if h_slow__activation_rate is None else 0.0
        d_slow__activation_rate_3 = p_slow__k_activation_load*(remaining_d0(s_taz, 1) + 1)*(2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1) if h_slow__activation_rate is None else 0.0
        d_slow__activation_rate_4 = p_slow__k_leak*p_slow__leak_by_androgen*s_leak_tone*(p_slow__leak_without_notch*remaining(s_slow__notch, 1) + 1)*(2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1) if h_slow__activation_rate is None else 0.0
        d_slow__activation_rate_5 = p_slow__k_leak*p_slow__leak_without_notch*s_leak_tone*(p_slow__leak_by_androgen*s_androgen_surplus + 1)*(2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1)*remaining_d0(s_slow__notch, 1) if h_slow__activation_rate is None else 0.0
        d_slow__activation_rate_6 = 2*p_slow__activation_by_mtorc1*(p_slow__k_activation*s_damage*saturating(s_damage, p_slow__K_activation) + p_slow__k_activation_alarm*s_alarm_drive + p_slow__k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_slow__k_leak*s_leak_tone*(p_slow__leak_by_androgen*s_androgen_surplus + 1)*(p_slow__leak_without_notch*remaining(s_slow__notch, 1) + 1))*saturating_d0(s_mtorc1, 1) if h_slow__activation_rate is None else 0.0
        ds_slow__activation_rate_0 = d_slow__activation_rate_0*ds_leak_tone_0 + d_slow__activation_rate_5*ds_slow__notch_2 + d_slow__activation_rate_6*ds_mtorc1_3
        ds_slow__activation_rate_1 = d_slow__activation_rate_0*ds_leak_tone_1
        ds_slow__activation_rate_2 = d_slow__activation_rate_0*ds_leak_tone_2 + d_slow__activation_rate_3*ds_taz_0 + d_slow__activation_rate_6*ds_mtorc1_1
        ds_slow__activation_rate_3 = d_slow__activation_rate_0*ds_leak_tone_3
        ds_slow__activation_rate_4 = d_slow__activation_rate_0*ds_leak_tone_4
        ds_slow__activation_rate_5 = d_slow__activation_rate_0*ds_leak_tone_5
        ds_slow__activation_rate_6 = d_slow__activation_rate_1*ds_damage_0
        ds_slow__activation_rate_7 = d_slow__activation_rate_1*ds_damage_1
        ds_slow__activation_rate_8 = d_slow__activation_rate_2*d_alarm_drive_0 + d_slow__activation_rate_6*ds_mtorc1_0
        ds_slow__activation_rate_9 = d_slow__activation_rate_3*ds_taz_1 + d_slow__activation_rate_6*ds_mtorc1_2
        ds_slow__activation_rate_10 = d_slow__activation_rate_4*d_androgen_surplus_0
        ds_slow__activation_rate_11 = d_slow__activation_rate_5*ds_slow__notch_0
        ds_slow__activation_rate_12 = d_slow__activation_rate_5*ds_slow__notch_1
        ds_slow__activation_rate_13 = d_slow__activation_rate_5*ds_slow__notch_3
        d_fast__activation_rate_0 = p_fast__k_leak*(p_fast__leak_by_androgen*s_androgen_surplus + 1)*(p_fast__leak_without_notch*remaining(s_fast__notch, 1) + 1)*(2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1) if h_fast__activation_rate is None else 0.0
        d_fast__activation_rate_1 = (p_fast__k_activation*s_damage*saturating_d0(s_damage, p_fast__K_activation) + p_fast__k_activation*saturating(s_damage, p_fast__K_activation))*(2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1) if h_fast__activation_rate is None else 0.0
        d_fast__activation_rate_2 = p_fast__k_activation_alarm*(2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1) if h_fast__activation_rate is None else 0.0
        d_fast__activation_rate_3 = p_fast__k_activation_load*(remaining_d0(s_taz, 1) + 1)*(2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1) if h_fast__activation_rate is None else 0.0
        d_fast__activation_rate_4 = p_fast__k_leak*p_fast__leak_by_androgen*s_leak_tone*(p_fast__leak_without_notch*remaining(s_fast__notch, 1) + 1)*(2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1) if h_fast__activation_rate is None else 0.0
        d_fast__activation_rate_5 = p_fast__k_leak*p_fast__leak_without_notch*s_leak_tone*(p_fast__leak_by_androgen*s_androgen_surplus + 1)*(2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1)*remaining_d0(s_fast__notch, 1) if h_fast__activation_rate is None else 0.0
        d_fast__activation_rate_6 = 2*p_fast__activation_by_mtorc1*(p_fast__k_activation*s_damage*saturating(s_damage, p_fast__K_activation) + p_fast__k_activation_alarm*s_alarm_drive + p_fast__k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_fast__k_leak*s_leak_tone*(p_fast__leak_by_androgen*s_androgen_surplus + 1)*(p_fast__leak_without_notch*remaining(s_fast__notch, 1) + 1))*saturating_d0(s_mtorc1, 1) if h_fast__activation_rate is None else 0.0
        ds_fast__activation_rate_0 = d_fast__activation_rate_0*ds_leak_tone_0 + d_fast__activation_rate_5*ds_fast__notch_2 + d_fast__activation_rate_6*ds_mtorc1_3
        ds_fast__activation_rate_1 = d_fast__activation_rate_0*ds_leak_tone_1
        ds_fast__activation_rate_2 = d_fast__activation_rate_0*ds_leak_tone_2 + d_fast__activation_rate_3*ds_taz_0 + d_fast__activation_rate_6*ds_mtorc1_1
        ds_fast__activation_rate_3 = d_fast__activation_rate_0*ds_leak_tone_3
        ds_fast__activation_rate_4 = d_fast__activation_rate_0*ds_leak_tone_4
        ds_fast__activation_rate_5 = d_fast__activation_rate_0*ds_leak_tone_5
        ds_fast__activation_rate_6 = d_fast__activation_rate_1*ds_damage_0
        ds_fast__activation_rate_7 = d_fast__activation_rate_1*ds_damage_1
        ds_fast__activation_rate_8 = d_fast__activation_rate_2*d_alarm_drive_0 + d_fast__activation_rate_6*ds_mtorc1_0
        ds_fast__activation_rate_9 = d_fast__activation_rate_3*ds_taz_1 + d_fast__activation_rate_6*ds_mtorc1_2
        ds_fast__activation_rate_10 = d_fast__activation_rate_4*d_androgen_surplus_0
        ds_fast__activation_rate_11 = d_fast__activation_rate_5*ds_fast__notch_0
        ds_fast__activation_rate_12 = d_fast__activation_rate_5*ds_fast__notch_1
        ds_fast__activation_rate_13 = d_fast__activation_rate_5*ds_fast__notch_3
        d_slow__fibre_mtorc1_0 = p_slow__area_by_training*s_amino_supply*y_training_adaptation + 1 if h_slow__fibre_mtorc1 is None else 0.0
        d_slow__fibre_mtorc1_1 = p_slow__area_by_training*s_amino_supply*s_slow__systemic_synthesis if h_slow__fibre_mtorc1 is None else 0.0
        ds_slow__fibre_mtorc1_0 = d_slow__fibre_mtorc1_0*ds_slow__systemic_synthesis_0
        ds_slow__fibre_mtorc1_1 = d_slow__fibre_mtorc1_0*ds_slow__systemic_synthesis_1
        ds_slow__fibre_mtorc1_2 = d_slow__fibre_mtorc1_0*ds_slow__systemic_synthesis_2
        ds_slow__fibre_mtorc1_3 = d_slow__fibre_mtorc1_0*ds_slow__systemic_synthesis_3
        ds_slow__fibre_mtorc1_4 = d_slow__fibre_mtorc1_0*ds_slow__systemic_synthesis_4
        ds_slow__fibre_mtorc1_5 = d_slow__fibre_mtorc1_0*ds_slow__systemic_synthesis_5
        ds_slow__fibre_mtorc1_6 = d_slow__fibre_mtorc1_0*ds_slow__systemic_synthesis_6
        ds_slow__fibre_mtorc1_7 = d_slow__fibre_mtorc1_0*ds_slow__systemic_synthesis_7 + d_slow__fibre_mtorc1_1
        d_fast__fibre_mtorc1_0 = p_fast__area_by_training*s_amino_supply*y_training_adaptation + 1 if h_fast__fibre_mtorc1 is None else 0.0
        d_fast__fibre_mtorc1_1 = p_fast__area_by_training*s_amino_supply*s_fast__systemic_synthesis if h_fast__fibre_mtorc1 is None else 0.0
        ds_fast__fibre_mtorc1_0 = d_fast__fibre_mtorc1_0*ds_fast__systemic_synthesis_0
        ds_fast__fibre_mtorc1_1 = d_fast__fibre_mtorc1_0*ds_fast__systemic_synthesis_1
        ds_fast__fibre_mtorc1_2 = d_fast__fibre_mtorc1_0*ds_fast__systemic_synthesis_2
        ds_fast__fibre_mtorc1_3 = d_fast__fibre_mtorc1_0*ds_fast__systemic_synthesis_3
        ds_fast__fibre_mtorc1_4 = d_fast__fibre_mtorc1_0*ds_fast__systemic_synthesis_4
        ds_fast__fibre_mtorc1_5 = d_fast__fibre_mtorc1_0*ds_fast__systemic_synthesis_5
        ds_fast__fibre_mtorc1_6 = d_fast__fibre_mtorc1_0*ds_fast__systemic_synthesis_6
        ds_fast__fibre_mtorc1_7 = d_fast__fibre_mtorc1_0*ds_fast__systemic_synthesis_7 + d_fast__fibre_mtorc1_1
        d_slow__area_target_0 = p_slow__area_rest/s_slow__breakdown_drive if h_slow__area_target is None else 0.0
        d_slow__area_target_1 = -p_slow__area_rest*s_slow__fibre_mtorc1/s_slow__breakdown_drive**2 if h_slow__area_target is None else 0.0
        ds_slow__area_target_0 = d_slow__area_target_0*ds_slow__fibre_mtorc1_0 + d_slow__area_target_1*ds_slow__breakdown_drive_0
        ds_slow__area_target_1 = d_slow__area_target_0*ds_slow__fibre_mtorc1_1
        ds_slow__area_target_2 = d_slow__area_target_0*ds_slow__fibre_mtorc1_2
        ds_slow__area_target_3 = d_slow__area_target_0*ds_slow__fibre_mtorc1_3
        ds_slow__area_target_4 = d_slow__area_target_0*ds_slow__fibre_mtorc1_4
        ds_slow__area_target_5 = d_slow__area_target_0*ds_slow__fibre_mtorc1_5
        ds_slow__area_target_6 = d_slow__area_target_0*ds_slow__fibre_mtorc1_6 + d_slow__area_target_1*d_slow__breakdown_drive_1
        ds_slow__area_target_7 = d_slow__area_target_0*ds_slow__fibre_mtorc1_7
        ds_slow__area_target_8 = d_slow__area_target_1*d_slow__breakdown_drive_2
        d_fast__area_target_0 = p_fast__area_rest/s_fast__breakdown_drive if h_fast__area_target is None else 0.0
        d_fast__area_target_1 = -p_fast__area_rest*s_fast__fibre_mtorc1/s_fast__breakdown_drive**2 if h_fast__area_target is None else 0.0
        ds_fast__area_target_0 = d_fast__area_target_0*ds_fast__fibre_mtorc1_0 + d_fast__area_target_1*ds_fast__breakdown_drive_0
        ds_fast__area_target_1 = d_fast__area_target_0*ds_fast__fibre_mtorc1_1
        ds_fast__area_target_2 = d_fast__area_target_0*ds_fast__fibre_mtorc1_2
        ds_fast__area_target_3 = d_fast__area_target_0*ds_fast__fibre_mtorc1_3
        ds_fast__area_target_4 = d_fast__area_target_0*ds_fast__fibre_mtorc1_4
        ds_fast__area_target_5 = d_fast__area_target_0*ds_fast__fibre_mtorc1_5
        ds_fast__area_target_6 = d_fast__area_target_0*ds_fast__fibre_mtorc1_6 + d_fast__area_target_1*d_fast__breakdown_drive_1
        ds_fast__area_target_7 = d_fast__area_target_0*ds_fast__fibre_mtorc1_7
        ds_fast__area_target_8 = d_fast__area_target_1*d_fast__breakdown_drive_2
        e_senescent_cell_production_0 = g_senescent_cell_production*u_msc__senescence*(p_senescent_production)
        dr_senescent_cell_production_0 = e_senescent_cell_production_0*ds_senescent_production_ratio_0
        e_senescent_cell_removal_0 = g_senescent_cell_removal*(p_k_senescent_removal*saturating_d0(y_senescent_load, p_K_senescent_removal))
        e_senolysis_0 = g_senolysis*(u_msc__senolysis)
        e_cytokine_release_0 = g_cytokine_release*u_immune__systemic*(p_k_senescent_cytokine)
        e_cytokine_release_1 = g_cytokine_release*u_immune__systemic*(p_k_nfkb_cytokine)
        e_cytokine_release_2 = g_cytokine_release*u_immune__systemic*(p_k_cytokine_spill)
        e_cytokine_release_3 = g_cytokine_release*u_immune__systemic*(p_k_fat_cytokine)
        e_cytokine_release_4 = g_cytokine_release*u_immune__systemic*(p_k_gut_cytokine)
        dr_cytokine_release_0 = e_cytokine_release_1*ds_nfkb_activity_0
        dr_cytokine_release_1 = e_cytokine_release_1*ds_nfkb_activity_1
        dr_cytokine_release_2 = e_cytokine_release_1*ds_nfkb_activity_2
        dr_cytokine_release_3 = e_cytokine_release_3*d_relative_fat_0
        e_cytokine_clearance_0 = g_cytokine_clearance*(p_clearance_by_exercise*p_k_cytokine_clearance*y_systemic_inflammation)
        e_cytokine_clearance_1 = g_cytokine_clearance*(p_clearance_by_exercise*p_k_cytokine_clearance*y_systemic_inflammation)
        e_cytokine_clearance_2 = g_cytokine_clearance*(p_k_cytokine_clearance*(p_clearance_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1))
        e_exposure_filter_0 = g_exposure_filter*(p_k_exposure/p_systemic_inflammation_rest)
        e_exposure_filter_1 = g_exposure_filter*(-p_k_exposure)
        e_gut_opening_0 = g_gut_opening*(p_gut_leak_by_exposure*p_k_gut)
        e_gut_closing_0 = g_gut_closing*(-p_k_gut*u_gut__barrier*y_gut_leak*(p_K_gut_help + 1)/(p_K_gut_help + y_chronic_exposure)**2)
        e_gut_closing_1 = g_gut_closing*(p_k_gut*(u_gut__barrier*(p_K_gut_help + 1)/(p_K_gut_help + y_chronic_exposure) + 1))
        e_adaptation_to_training_1 = g_adaptation_to_training*(-p_k_training_adaptation)
        e_growing_accustomed_0 = g_growing_accustomed*(p_k_accustomed)
        e_growing_accustomed_1 = g_growing_accustomed*(-p_k_accustomed)
        e_adaptation_to_endurance_0 = g_adaptation_to_endurance*(-p_k_training_adaptation)
        e_adaptation_of_nerves_2 = g_adaptation_of_nerves*(-p_k_neural_adaptation)
        e_testosterone_production_0 = g_testosterone_production*u_endocrine__testosterone_production*(-p_k_testosterone*p_testosterone_lost_with_age*p_testosterone_rest)
        dr_testosterone_production_0 = e_testosterone_production_0*ds_gonadal_ageing_0
        e_testosterone_clearance_0 = g_testosterone_clearance*(p_k_testosterone)
        e_oestradiol_production_0 = g_oestradiol_production*u_endocrine__oestradiol*(-p_k_oestradiol*p_oestradiol_lost_with_age)
        dr_oestradiol_production_0 = e_oestradiol_production_0*ds_gonadal_ageing_0
        e_oestradiol_clearance_0 = g_oestradiol_clearance*(p_k_oestradiol)
        e_myostatin_production_1 = g_myostatin_production*u_endocrine__myostatin*(-p_k_myostatin*p_myostatin_by_exercise*(p_myostatin_by_unloading*s_unloaded + 1)/(p_myostatin_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1)**2)
        e_myostatin_production_2 = g_myostatin_production*u_endocrine__myostatin*(-p_k_myostatin*p_myostatin_by_exercise*(p_myostatin_by_unloading*s_unloaded + 1)/(p_myostatin_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1)**2)
        e_myostatin_clearance_0 = g_myostatin_clearance*(p_k_myostatin)
        e_growth_by_lack_of_myostatin_0 = g_growth_by_lack_of_myostatin*(p_k_area*(remaining_d0(s_myostatin_drive, 1) + 1))
        e_growth_by_lack_of_myostatin_1 = g_growth_by_lack_of_myostatin*(-p_k_area)
        dr_growth_by_lack_of_myostatin_0 = e_growth_by_lack_of_myostatin_0*d_myostatin_drive_0
        e_fat_storage_1 = g_fat_storage*(p_fat_mass_by_idleness*p_fat_mass_rest*p_k_fat)
        dr_fat_storage_0 = e_fat_storage_1*ds_idleness_0
        e_fat_use_0 = g_fat_use*(p_k_fat*(p_fat_used_by_endurance*y_endurance_adaptation + p_fat_used_in_deficit*s_energy_deficit + p_fat_used_without_myostatin*remaining(y_myostatin, 1) + 1))
        e_fat_use_2 = g_fat_use*(p_fat_used_by_endurance*p_k_fat*y_fat_mass)
        e_fat_use_3 = g_fat_use*(p_fat_used_without_myostatin*p_k_fat*y_fat_mass*remaining_d0(y_myostatin, 1))
        e_nampt_turnover_0 = g_nampt_turnover*(-p_k_nampt*p_nampt_lost_with_idleness*(-p_nampt_lost_with_unloading*s_unloaded + 1)*remaining(y_endurance_adaptation, 1))
        e_nampt_turnover_3 = g_nampt_turnover*(p_k_nampt*p_nampt_by_training*u_pathway__exercise_response)
        e_nampt_turnover_4 = g_nampt_turnover*(p_k_nampt*(p_nampt_by_endurance*u_pathway__exercise_response - p_nampt_lost_with_idleness*s_idleness*(-p_nampt_lost_with_unloading*s_unloaded + 1)*remaining_d0(y_endurance_adaptation, 1)))
        e_nampt_turnover_5 = g_nampt_turnover*(-p_k_nampt)
        dr_nampt_turnover_0 = e_nampt_turnover_0*ds_idleness_0
        e_blood_nad_loss_0 = g_blood_nad_loss*(p_k_blood_nad)
        e_nad_salvage_0 = g_nad_salvage*u_nad__nampt*(p_salvage_capacity*saturating(y_nicotinamide, p_K_nampt))
        e_nad_salvage_1 = g_nad_salvage*u_nad__nampt*(p_salvage_capacity*y_nampt*saturating_d0(y_nicotinamide, p_K_nampt))
        e_nad_from_ribosides_0 = g_nad_from_ribosides*u_nad__nrk*(p_precursor_transfer*p_transfer_by_lack*u_nad__precursor_influx*remaining_d0(y_nad, 1))
        e_nad_from_nicotinic_acid_0 = g_nad_from_nicotinic_acid*u_nad__preiss_handler*(p_precursor_transfer*p_transfer_by_lack*u_nad__nicotinic_acid*remaining_d0(y_nad, 1))
        e_nicotinamide_methylation_0 = g_nicotinamide_methylation*u_nad__nnmt*(p_k_nnmt*(p_nnmt_by_exposure*(y_chronic_exposure - 1) + 1))
        e_nicotinamide_methylation_1 = g_nicotinamide_methylation*u_nad__nnmt*(p_k_nnmt*p_nnmt_by_exposure*y_nicotinamide)
        e_cd38_consumption_0 = g_cd38_consumption*u_nad__cd38*(p_v_cd38*saturating(y_nad, p_K_cd38))
        e_cd38_consumption_1 = g_cd38_consumption*u_nad__cd38*(p_v_cd38*s_cd38_activity*saturating_d0(y_nad, p_K_cd38))
        dr_cd38_consumption_0 = e_cd38_consumption_0*d_cd38_activity_0
        e_parp_consumption_0 = g_parp_consumption*(p_v_parp/(p_K_parp + 1))
        dr_parp_consumption_0 = e_parp_consumption_0*d_parp_activity_0
        dr_parp_consumption_1 = e_parp_consumption_0*d_parp_activity_1
        e_sirtuin_consumption_0 = g_sirtuin_consumption*(p_v_sirtuin/(p_K_sirtuin + 1))
        dr_sirtuin_consumption_0 = e_sirtuin_consumption_0*d_sirt1_activity_0
        dr_sirtuin_consumption_1 = e_sirtuin_consumption_0*d_sirt1_activity_1
        e_other_nad_loss_0 = g_other_nad_loss*(p_k_nad_loss)
        e_mitochondrial_biogenesis_0 = g_mitochondrial_biogenesis*u_mito__biogenesis*(p_k_mitochondria)
        dr_mitochondrial_biogenesis_0 = e_mitochondrial_biogenesis_0*ds_pgc1a_0
        dr_mitochondrial_biogenesis_1 = e_mitochondrial_biogenesis_0*ds_pgc1a_1
        dr_mitochondrial_biogenesis_2 = e_mitochondrial_biogenesis_0*ds_pgc1a_2
        dr_mitochondrial_biogenesis_3 = e_mitochondrial_biogenesis_0*ds_pgc1a_3
        dr_mitochondrial_biogenesis_4 = e_mitochondrial_biogenesis_0*ds_pgc1a_4
        e_mitochondrial_turnover_0 = g_mitochondrial_turnover*(p_k_mitochondria*(1 - p_damage_share))
        e_mitochondrial_damage_0 = g_mitochondrial_damage*(p_damage_share*p_k_mitochondria*y_mitochondria)
        e_mitochondrial_damage_1 = g_mitochondrial_damage*(p_damage_share*p_k_mitochondria*y_reactive_oxygen)
        e_mitophagy_0 = g_mitophagy*u_mito__mitophagy*(p_k_mitophagy*(p_mitophagy_by_ampk*s_ampk - p_mitophagy_by_ampk + p_mitophagy_by_sirt1*s_sirt1_activity - p_mitophagy_by_sirt1 + 1))
        e_mitophagy_1 = g_mitophagy*u_mito__mitophagy*(p_k_mitophagy*p_mitophagy_by_ampk*y_damaged_mitochondria)
        e_mitophagy_2 = g_mitophagy*u_mito__mitophagy*(p_k_mitophagy*p_mitophagy_by_sirt1*y_damaged_mitochondria)
        dr_mitophagy_0 = e_mitophagy_1*ds_ampk_0
        dr_mitophagy_1 = e_mitophagy_1*d_ampk_1
        dr_mitophagy_2 = e_mitophagy_1*ds_ampk_1
        dr_mitophagy_3 = e_mitophagy_2*d_sirt1_activity_0
        dr_mitophagy_4 = e_mitophagy_2*d_sirt1_activity_1
        e_oxygen_radical_production_0 = g_oxygen_radical_production*u_ros__production*(-p_k_reactive_oxygen*(p_K_mitochondrial_leak + 1)*(p_leak_by_damaged*s_relative_damaged_mitochondria - p_leak_by_damaged + 1)/(p_K_mitochondrial_leak + y_mitochondria)**2)
        e_oxygen_radical_production_1 = g_oxygen_radical_production*u_ros__production*(p_k_reactive_oxygen*p_leak_by_damaged*(p_K_mitochondrial_leak + 1)/(p_K_mitochondrial_leak + y_mitochondria))
        e_oxygen_radical_production_2 = g_oxygen_radical_production*u_ros__production*(p_k_reactive_oxygen*p_oxidative_burst/p_neutrophils_typical)
        dr_oxygen_radical_production_0 = e_oxygen_radical_production_1*d_relative_damaged_mitochondria_0
        e_oxygen_radical_scavenging_0 = g_oxygen_radical_scavenging*(p_k_reactive_oxygen*(p_scavenging_by_sirt3*s_sirt3_activity - p_scavenging_by_sirt3 + 1))
        e_oxygen_radical_scavenging_1 = g_oxygen_radical_scavenging*(p_k_reactive_oxygen*p_scavenging_by_sirt3*y_reactive_oxygen)
        dr_oxygen_radical_scavenging_0 = e_oxygen_radical_scavenging_1*d_sirt3_activity_0
        e_dna_breakage_0 = g_dna_breakage*(p_k_dna_repair)
        e_dna_repair_0 = g_dna_repair*(p_k_dna_repair*(p_repair_by_sirt1*s_sirt1_activity - p_repair_by_sirt1 + 1))
        e_dna_repair_1 = g_dna_repair*(p_k_dna_repair*p_repair_by_sirt1*y_dna_damage)
        dr_dna_repair_0 = e_dna_repair_1*d_sirt1_activity_0
        dr_dna_repair_1 = e_dna_repair_1*d_sirt1_activity_1
        e_motor_unit_loss_0 = g_motor_unit_loss*u_fibre__denervation*(p_motor_unit_hazard*y_motor_units/s_nerve_upkeep)
        e_motor_unit_loss_1 = g_motor_unit_loss*u_fibre__denervation*(-p_motor_unit_hazard*s_nerve_ageing*y_motor_units/s_nerve_upkeep**2)
        e_motor_unit_loss_2 = g_motor_unit_loss*u_fibre__denervation*(p_motor_unit_hazard*s_nerve_ageing/s_nerve_upkeep)
        dr_motor_unit_loss_0 = e_motor_unit_loss_0*ds_nerve_ageing_0
        dr_motor_unit_loss_1 = e_motor_unit_loss_1*d_nerve_upkeep_0
        dr_motor_unit_loss_2 = e_motor_unit_loss_1*d_nerve_upkeep_1
        e_motor_unit_regrowth_0 = g_motor_unit_regrowth*(-p_k_motor_unit_regrowth)
        e_slow__maturation_0 = g_slow__maturation*(p_slow__k_maturation)
        e_slow__myonuclear_loss_0 = g_slow__myonuclear_loss*(p_slow__myonuclear_loss_rate)
        e_slow__debris_clearance_0 = g_slow__debris_clearance*(y_slow__necrotic_nuclei)
        e_slow__debris_clearance_1 = g_slow__debris_clearance*(s_clearance_rate)
        dr_slow__debris_clearance_0 = e_slow__debris_clearance_0*d_clearance_rate_0
        dr_slow__debris_clearance_1 = e_slow__debris_clearance_0*d_clearance_rate_1
        dr_slow__debris_clearance_2 = e_slow__debris_clearance_0*d_clearance_rate_2
        dr_slow__debris_clearance_3 = e_slow__debris_clearance_0*ds_clearance_rate_0
        e_slow__secondary_damage_0 = g_slow__secondary_damage*(y_slow__myonuclei)
        e_slow__secondary_damage_1 = g_slow__secondary_damage*(s_bystander_damage_rate)
        dr_slow__secondary_damage_0 = e_slow__secondary_damage_0*d_bystander_damage_rate_0
        e_fast__maturation_0 = g_fast__maturation*(p_fast__k_maturation)
        e_fast__myonuclear_loss_0 = g_fast__myonuclear_loss*(p_fast__myonuclear_loss_rate)
        e_fast__debris_clearance_0 = g_fast__debris_clearance*(y_fast__necrotic_nuclei)
        e_fast__debris_clearance_1 = g_fast__debris_clearance*(s_clearance_rate)
        dr_fast__debris_clearance_0 = e_fast__debris_clearance_0*d_clearance_rate_0
        dr_fast__debris_clearance_1 = e_fast__debris_clearance_0*d_clearance_rate_1
        dr_fast__debris_clearance_2 = e_fast__debris_clearance_0*d_clearance_rate_2
        dr_fast__debris_clearance_3 = e_fast__debris_clearance_0*ds_clearance_rate_0
        e_fast__secondary_damage_0 = g_fast__secondary_damage*(y_fast__myonuclei)
        e_fast__secondary_damage_1 = g_fast__secondary_damage*(s_bystander_damage_rate)
        dr_fast__secondary_damage_0 = e_fast__secondary_damage_0*d_bystander_damage_rate_0
        e_slow__priming_0 = g_slow__priming*u_slow__msc__priming*(y_slow__deep_quiescent)
        e_slow__priming_1 = g_slow__priming*u_slow__msc__priming*(s_slow__priming_rate)
        dr_slow__priming_0 = e_slow__priming_0*ds_slow__priming_rate_0
        dr_slow__priming_1 = e_slow__priming_0*ds_slow__priming_rate_1
        dr_slow__priming_2 = e_slow__priming_0*ds_slow__priming_rate_2
        dr_slow__priming_3 = e_slow__priming_0*ds_slow__priming_rate_3
        e_slow__settling_0 = g_slow__settling*u_slow__quiescence__depth*(y_slow__primed_quiescent)
        e_slow__settling_1 = g_slow__settling*u_slow__quiescence__depth*(s_slow__deepening_rate)
        dr_slow__settling_0 = e_slow__settling_0*ds_slow__deepening_rate_0
        dr_slow__settling_1 = e_slow__settling_0*ds_slow__deepening_rate_1
        dr_slow__settling_2 = e_slow__settling_0*ds_slow__deepening_rate_2
        dr_slow__settling_3 = e_slow__settling_0*ds_slow__deepening_rate_3
        e_slow__deep_activation_0 = g_slow__deep_activation*u_slow__msc__activation*(y_slow__deep_quiescent)
        e_slow__deep_activation_1 = g_slow__deep_activation*u_slow__msc__activation*(s_slow__activation_rate)
        dr_slow__deep_activation_0 = e_slow__deep_activation_0*ds_slow__activation_rate_0
        dr_slow__deep_activation_1 = e_slow__deep_activation_0*ds_slow__activation_rate_1
        dr_slow__deep_activation_2 = e_slow__deep_activation_0*ds_slow__activation_rate_2
        dr_slow__deep_activation_3 = e_slow__deep_activation_0*ds_slow__activation_rate_3
        dr_slow__deep_activation_4 = e_slow__deep_activation_0*ds_slow__activation_rate_4
        dr_slow__deep_activation_5 = e_slow__deep_activation_0*ds_slow__activation_rate_5
        dr_slow__deep_activation_6 = e_slow__deep_activation_0*ds_slow__activation_rate_6
        dr_slow__deep_activation_7 = e_slow__deep_activation_0*ds_slow__activation_rate_7
        dr_slow__deep_activation_8 = e_slow__deep_activation_0*ds_slow__activation_rate_8
        dr_slow__deep_activation_9 = e_slow__deep_activation_0*ds_slow__activation_rate_9
        dr_slow__deep_activation_10 = e_slow__deep_activation_0*ds_slow__activation_rate_10
        dr_slow__deep_activation_11 = e_slow__deep_activation_0*ds_slow__activation_rate_11
        dr_slow__deep_activation_12 = e_slow__deep_activation_0*ds_slow__activation_rate_12
        dr_slow__deep_activation_13 = e_slow__deep_activation_0*ds_slow__activation_rate_13
        e_slow__primed_activation_0 = g_slow__primed_activation*u_slow__msc__activation*(y_slow__primed_quiescent)
        e_slow__primed_activation_1 = g_slow__primed_activation*u_slow__msc__activation*(s_slow__activation_rate)
        dr_slow__primed_activation_0 = e_slow__primed_activation_0*ds_slow__activation_rate_0
        dr_slow__primed_activation_1 = e_slow__primed_activation_0*ds_slow__activation_rate_1
        dr_slow__primed_activation_2 = e_slow__primed_activation_0*ds_slow__activation_rate_2
        dr_slow__primed_activation_3 = e_slow__primed_activation_0*ds_slow__activation_rate_3
        dr_slow__primed_activation_4 = e_slow__primed_activation_0*ds_slow__activation_rate_4
        dr_slow__primed_activation_5 = e_slow__primed_activation_0*ds_slow__activation_rate_5
        dr_slow__primed_activation_6 = e_slow__primed_activation_0*ds_slow__activation_rate_6
        dr_slow__primed_activation_7 = e_slow__primed_activation_0*ds_slow__activation_rate_7
        dr_slow__primed_activation_8 = e_slow__primed_activation_0*ds_slow__activation_rate_8
        dr_slow__primed_activation_9 = e_slow__primed_activation_0*ds_slow__activation_rate_9
        dr_slow__primed_activation_10 = e_slow__primed_activation_0*ds_slow__activation_rate_10
        dr_slow__primed_activation_11 = e_slow__primed_activation_0*ds_slow__activation_rate_11
        dr_slow__primed_activation_12 = e_slow__primed_activation_0*ds_slow__activation_rate_12
        dr_slow__primed_activation_13 = e_slow__primed_activation_0*ds_slow__activation_rate_13
        e_slow__lag_from_1_0 = g_slow__lag_from_1*(y_slow__lag_1)
        e_slow__lag_from_1_1 = g_slow__lag_from_1*(s_slow__lag_step)
        dr_slow__lag_from_1_0 = e_slow__lag_from_1_0*ds_slow__lag_step_0
        dr_slow__lag_from_1_1 = e_slow__lag_from_1_0*ds_slow__lag_step_1
        dr_slow__lag_from_1_2 = e_slow__lag_from_1_0*ds_slow__lag_step_2
        dr_slow__lag_from_1_3 = e_slow__lag_from_1_0*ds_slow__lag_step_3
        e_slow__lag_from_2_0 = g_slow__lag_from_2*(y_slow__lag_2)
        e_slow__lag_from_2_1 = g_slow__lag_from_2*(s_slow__lag_step)
        dr_slow__lag_from_2_0 = e_slow__lag_from_2_0*ds_slow__lag_step_0
        dr_slow__lag_from_2_1 = e_slow__lag_from_2_0*ds_slow__lag_step_1
        dr_slow__lag_from_2_2 = e_slow__lag_from_2_0*ds_slow__lag_step_2
        dr_slow__lag_from_2_3 = e_slow__lag_from_2_0*ds_slow__lag_step_3
        e_slow__lag_from_3_0 = g_slow__lag_from_3*(y_slow__lag_3)
        e_slow__lag_from_3_1 = g_slow__lag_from_3*(s_slow__lag_step)
        dr_slow__lag_from_3_0 = e_slow__lag_from_3_0*ds_slow__lag_step_0
        dr_slow__lag_from_3_1 = e_slow__lag_from_3_0*ds_slow__lag_step_1
        dr_slow__lag_from_3_2 = e_slow__lag_from_3_0*ds_slow__lag_step_2
        dr_slow__lag_from_3_3 = e_slow__lag_from_3_0*ds_slow__lag_step_3
        e_slow__lag_from_4_0 = g_slow__lag_from_4*(y_slow__lag_4)
        e_slow__lag_from_4_1 = g_slow__lag_from_4*(s_slow__lag_step)
        dr_slow__lag_from_4_0 = e_slow__lag_from_4_0*ds_slow__lag_step_0
        dr_slow__lag_from_4_1 = e_slow__lag_from_4_0*ds_slow__lag_step_1
        dr_slow__lag_from_4_2 = e_slow__lag_from_4_0*ds_slow__lag_step_2
        dr_slow__lag_from_4_3 = e_slow__lag_from_4_0*ds_slow__lag_step_3
        e_slow__lag_from_5_0 = g_slow__lag_from_5*(y_slow__lag_5)
        e_slow__lag_from_5_1 = g_slow__lag_from_5*(s_slow__lag_step)
        dr_slow__lag_from_5_0 = e_slow__lag_from_5_0*ds_slow__lag_step_0
        dr_slow__lag_from_5_1 = e_slow__lag_from_5_0*ds_slow__lag_step_1
        dr_slow__lag_from_5_2 = e_slow__lag_from_5_0*ds_slow__lag_step_2
        dr_slow__lag_from_5_3 = e_slow__lag_from_5_0*ds_slow__lag_step_3
        e_slow__lag_from_6_0 = g_slow__lag_from_6*(y_slow__lag_6)
        e_slow__lag_from_6_1 = g_slow__lag_from_6*(s_slow__lag_step)
        dr_slow__lag_from_6_0 = e_slow__lag_from_6_0*ds_slow__lag_step_0
        dr_slow__lag_from_6_1 = e_slow__lag_from_6_0*ds_slow__lag_step_1
        dr_slow__lag_from_6_2 = e_slow__lag_from_6_0*ds_slow__lag_step_2
        dr_slow__lag_from_6_3 = e_slow__lag_from_6_0*ds_slow__lag_step_3
        e_slow__lag_from_7_0 = g_slow__lag_from_7*(y_slow__lag_7)
        e_slow__lag_from_7_1 = g_slow__lag_from_7*(s_slow__lag_step)
        dr_slow__lag_from_7_0 = e_slow__lag_from_7_0*ds_slow__lag_step_0
        dr_slow__lag_from_7_1 = e_slow__lag_from_7_0*ds_slow__lag_step_1
        dr_slow__lag_from_7_2 = e_slow__lag_from_7_0*ds_slow__lag_step_2
        dr_slow__lag_from_7_3 = e_slow__lag_from_7_0*ds_slow__lag_step_3
        e_slow__cycle_entry_0 = g_slow__cycle_entry*(y_slow__lag_8)
        e_slow__cycle_entry_1 = g_slow__cycle_entry*(s_slow__lag_step)
        dr_slow__cycle_entry_0 = e_slow__cycle_entry_0*ds_slow__lag_step_0
        dr_slow__cycle_entry_1 = e_slow__cycle_entry_0*ds_slow__lag_step_1
        dr_slow__cycle_entry_2 = e_slow__cycle_entry_0*ds_slow__lag_step_2
        dr_slow__cycle_entry_3 = e_slow__cycle_entry_0*ds_slow__lag_step_3
        e_slow__division_0 = g_slow__division*(y_slow__cycling)
        e_slow__division_1 = g_slow__division*(s_slow__division_rate)
        dr_slow__division_0 = e_slow__division_0*ds_slow__division_rate_0
        dr_slow__division_1 = e_slow__division_0*ds_slow__division_rate_1
        dr_slow__division_2 = e_slow__division_0*ds_slow__division_rate_2
        dr_slow__division_3 = e_slow__division_0*ds_slow__division_rate_3
        dr_slow__division_4 = e_slow__division_0*ds_slow__division_rate_4
        dr_slow__division_5 = e_slow__division_0*ds_slow__division_rate_5
        dr_slow__division_6 = e_slow__division_0*ds_slow__division_rate_6
        dr_slow__division_7 = e_slow__division_0*ds_slow__division_rate_7
        dr_slow__division_8 = e_slow__division_0*ds_slow__division_rate_8
        dr_slow__division_9 = e_slow__division_0*ds_slow__division_rate_9
        dr_slow__division_10 = e_slow__division_0*ds_slow__division_rate_10
        dr_slow__division_11 = e_slow__division_0*ds_slow__division_rate_11
        dr_slow__division_12 = e_slow__division_0*ds_slow__division_rate_12
        dr_slow__division_13 = e_slow__division_0*ds_slow__division_rate_13
        dr_slow__division_14 = e_slow__division_0*ds_slow__division_rate_14
        dr_slow__division_15 = e_slow__division_0*ds_slow__division_rate_15 + e_slow__division_1
        dr_slow__division_16 = e_slow__division_0*ds_slow__division_rate_16
        dr_slow__division_17 = e_slow__division_0*ds_slow__division_rate_17
        dr_slow__division_18 = e_slow__division_0*ds_slow__division_rate_18
        dr_slow__division_19 = e_slow__division_0*ds_slow__division_rate_19
        dr_slow__division_20 = e_slow__division_0*ds_slow__division_rate_20
        dr_slow__division_21 = e_slow__division_0*ds_slow__division_rate_21
        dr_slow__division_22 = e_slow__division_0*ds_slow__division_rate_22
        dr_slow__division_23 = e_slow__division_0*ds_slow__division_rate_23
        dr_slow__division_24 = e_slow__division_0*ds_slow__division_rate_24
        dr_slow__division_25 = e_slow__division_0*ds_slow__division_rate_25
        dr_slow__division_26 = e_slow__division_0*ds_slow__division_rate_26
        dr_slow__division_27 = e_slow__division_0*ds_slow__division_rate_27
        dr_slow__division_28 = e_slow__division_0*ds_slow__division_rate_28
        dr_slow__division_29 = e_slow__division_0*ds_slow__division_rate_29
        dr_slow__division_30 = e_slow__division_0*ds_slow__division_rate_30
        dr_slow__division_31 = e_slow__division_0*ds_slow__division_rate_31
        e_slow__self_renewal_0 = g_slow__self_renewal*u_slow__msc__self_renewal*(p_slow__k_return*s_renewal_tone*s_slow__vacancy*y_slow__cycling)
        e_slow__self_renewal_1 = g_slow__self_renewal*u_slow__msc__self_renewal*(p_slow__k_return*s_renewal_tone*s_slow__notch*y_slow__cycling)
        e_slow__self_renewal_2 = g_slow__self_renewal*u_slow__msc__self_renewal*(p_slow__k_return*s_slow__notch*s_slow__vacancy*y_slow__cycling)
        e_slow__self_renewal_3 = g_slow__self_renewal*u_slow__msc__self_renewal*(p_slow__k_return*s_renewal_tone*s_slow__notch*s_slow__vacancy)
        dr_slow__self_renewal_0 = e_slow__self_renewal_0*ds_slow__notch_0
        dr_slow__self_renewal_1 = e_slow__self_renewal_0*ds_slow__notch_1
        dr_slow__self_renewal_2 = e_slow__self_renewal_0*ds_slow__notch_2 + e_slow__self_renewal_2*ds_renewal_tone_0
        dr_slow__self_renewal_3 = e_slow__self_renewal_0*ds_slow__notch_3
        dr_slow__self_renewal_4 = e_slow__self_renewal_1*ds_slow__vacancy_0
        dr_slow__self_renewal_5 = e_slow__self_renewal_1*ds_slow__vacancy_1
        dr_slow__self_renewal_6 = e_slow__self_renewal_1*ds_slow__vacancy_2
        dr_slow__self_renewal_7 = e_slow__self_renewal_1*ds_slow__vacancy_3
        dr_slow__self_renewal_8 = e_slow__self_renewal_1*ds_slow__vacancy_4
        dr_slow__self_renewal_9 = e_slow__self_renewal_1*ds_slow__vacancy_5
        dr_slow__self_renewal_10 = e_slow__self_renewal_1*d_slow__vacancy_5 + e_slow__self_renewal_2*ds_renewal_tone_3
        dr_slow__self_renewal_11 = e_slow__self_renewal_2*ds_renewal_tone_1
        dr_slow__self_renewal_12 = e_slow__self_renewal_2*ds_renewal_tone_2
        dr_slow__self_renewal_13 = e_slow__self_renewal_2*ds_renewal_tone_4
        dr_slow__self_renewal_14 = e_slow__self_renewal_2*ds_renewal_tone_5
        dr_slow__self_renewal_15 = e_slow__self_renewal_2*d_renewal_tone_4
        e_slow__commitment_0 = g_slow__commitment*u_slow__msc__commitment*(y_slow__cycling)
        e_slow__commitment_1 = g_slow__commitment*u_slow__msc__commitment*(s_slow__commitment_rate)
        dr_slow__commitment_0 = e_slow__commitment_0*ds_slow__commitment_rate_0
        dr_slow__commitment_1 = e_slow__commitment_0*ds_slow__commitment_rate_1
        dr_slow__commitment_2 = e_slow__commitment_0*ds_slow__commitment_rate_2
        dr_slow__commitment_3 = e_slow__commitment_0*ds_slow__commitment_rate_3
        dr_slow__commitment_4 = e_slow__commitment_0*ds_slow__commitment_rate_4
        dr_slow__commitment_5 = e_slow__commitment_0*ds_slow__commitment_rate_5
        dr_slow__commitment_6 = e_slow__commitment_0*ds_slow__commitment_rate_6
        dr_slow__commitment_7 = e_slow__commitment_0*ds_slow__commitment_rate_7
        dr_slow__commitment_8 = e_slow__commitment_0*d_slow__commitment_rate_5
        dr_slow__commitment_9 = e_slow__commitment_0*ds_slow__commitment_rate_8
        e_slow__stalled_commitment_0 = g_slow__stalled_commitment*(y_slow__cycling)
        e_slow__stalled_commitment_1 = g_slow__stalled_commitment*(s_slow__stalled_commitment_rate)
        dr_slow__stalled_commitment_0 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_0
        dr_slow__stalled_commitment_1 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_1
        dr_slow__stalled_commitment_2 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_2
        dr_slow__stalled_commitment_3 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_3
        dr_slow__stalled_commitment_4 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_4
        dr_slow__stalled_commitment_5 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_5
        dr_slow__stalled_commitment_6 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_6
        dr_slow__stalled_commitment_7 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_7
        dr_slow__stalled_commitment_8 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_8
        dr_slow__stalled_commitment_9 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_9
        dr_slow__stalled_commitment_10 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_10
        dr_slow__stalled_commitment_11 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_11
        dr_slow__stalled_commitment_12 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_12 + e_slow__stalled_commitment_1
        dr_slow__stalled_commitment_13 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_13
        dr_slow__stalled_commitment_14 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_14
        dr_slow__stalled_commitment_15 = e_slow__stalled_commitment_0*ds_slow__stalled_commitment_rate_15
        e_slow__fusion_0 = g_slow__fusion*u_slow__msc__fusion*(y_slow__committed)
        e_slow__fusion_1 = g_slow__fusion*u_slow__msc__fusion*(s_slow__fusion_rate)
        dr_slow__fusion_0 = e_slow__fusion_0*ds_slow__fusion_rate_0
        dr_slow__fusion_1 = e_slow__fusion_0*ds_slow__fusion_rate_1
        e_slow__cycling_senescence_0 = g_slow__cycling_senescence*u_slow__msc__senescence*(y_slow__cycling)
        e_slow__cycling_senescence_1 = g_slow__cycling_senescence*u_slow__msc__senescence*(s_slow__cycling_senescence_rate)
        dr_slow__cycling_senescence_0 = e_slow__cycling_senescence_0*ds_slow__cycling_senescence_rate_0
        dr_slow__cycling_senescence_1 = e_slow__cycling_senescence_0*ds_slow__cycling_senescence_rate_1
        dr_slow__cycling_senescence_2 = e_slow__cycling_senescence_0*ds_slow__cycling_senescence_rate_2
        dr_slow__cycling_senescence_3 = e_slow__cycling_senescence_0*ds_slow__cycling_senescence_rate_3
        e_slow__deep_senescence_0 = g_slow__deep_senescence*u_slow__msc__senescence*(y_slow__deep_quiescent)
        e_slow__deep_senescence_1 = g_slow__deep_senescence*u_slow__msc__senescence*(s_slow__quiescent_loss_rate)
        dr_slow__deep_senescence_0 = e_slow__deep_senescence_0*ds_slow__quiescent_loss_rate_0
        dr_slow__deep_senescence_1 = e_slow__deep_senescence_0*ds_slow__quiescent_loss_rate_1
        dr_slow__deep_senescence_2 = e_slow__deep_senescence_0*ds_slow__quiescent_loss_rate_2
        dr_slow__deep_senescence_3 = e_slow__deep_senescence_0*ds_slow__quiescent_loss_rate_3
        e_slow__primed_senescence_0 = g_slow__primed_senescence*u_slow__msc__senescence*(y_slow__primed_quiescent)
        e_slow__primed_senescence_1 = g_slow__primed_senescence*u_slow__msc__senescence*(s_slow__quiescent_loss_rate)
        dr_slow__primed_senescence_0 = e_slow__primed_senescence_0*ds_slow__quiescent_loss_rate_0
        dr_slow__primed_senescence_1 = e_slow__primed_senescence_0*ds_slow__quiescent_loss_rate_1
        dr_slow__primed_senescence_2 = e_slow__primed_senescence_0*ds_slow__quiescent_loss_rate_2
        dr_slow__primed_senescence_3 = e_slow__primed_senescence_0*ds_slow__quiescent_loss_rate_3
        e_slow__senescent_clearance_0 = g_slow__senescent_clearance*(p_slow__K_senescent_clearance*p_slow__k_senescent_clearance*saturating_d0(y_slow__senescent, p_slow__K_senescent_clearance))
        e_slow__lineage_senolysis_0 = g_slow__lineage_senolysis*(u_slow__msc__senolysis)
        e_slow__cycling_death_0 = g_slow__cycling_death*u_slow__msc__survival*(y_slow__cycling)
        e_slow__cycling_death_1 = g_slow__cycling_death*u_slow__msc__survival*(s_slow__cycling_death_rate)
        dr_slow__cycling_death_0 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_0
        dr_slow__cycling_death_1 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_1
        dr_slow__cycling_death_2 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_2 + e_slow__cycling_death_1
        dr_slow__cycling_death_3 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_3
        dr_slow__cycling_death_4 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_4
        dr_slow__cycling_death_5 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_5
        dr_slow__cycling_death_6 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_6
        dr_slow__cycling_death_7 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_7
        dr_slow__cycling_death_8 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_8
        dr_slow__cycling_death_9 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_9
        dr_slow__cycling_death_10 = e_slow__cycling_death_0*ds_slow__cycling_death_rate_10
        e_slow__committed_death_0 = g_slow__committed_death*u_slow__msc__survival*(p_slow__k_committed_death)
        e_slow__ablation_of_deep_quiescent_0 = g_slow__ablation_of_deep_quiescent*(u_slow__msc__ablation)
        e_slow__ablation_of_primed_quiescent_0 = g_slow__ablation_of_primed_quiescent*(u_slow__msc__ablation)
        e_slow__ablation_of_lag_1_0 = g_slow__ablation_of_lag_1*(u_slow__msc__ablation)
        e_slow__ablation_of_lag_2_0 = g_slow__ablation_of_lag_2*(u_slow__msc__ablation)
        e_slow__ablation_of_lag_3_0 = g_slow__ablation_of_lag_3*(u_slow__msc__ablation)
        e_slow__ablation_of_lag_4_0 = g_slow__ablation_of_lag_4*(u_slow__msc__ablation)
        e_slow__ablation_of_lag_5_0 = g_slow__ablation_of_lag_5*(u_slow__msc__ablation)
        e_slow__ablation_of_lag_6_0 = g_slow__ablation_of_lag_6*(u_slow__msc__ablation)
        e_slow__ablation_of_lag_7_0 = g_slow__ablation_of_lag_7*(u_slow__msc__ablation)
        e_slow__ablation_of_lag_8_0 = g_slow__ablation_of_lag_8*(u_slow__msc__ablation)
        e_slow__ablation_of_cycling_0 = g_slow__ablation_of_cycling*(u_slow__msc__ablation)
        e_fast__priming_0 = g_fast__priming*u_fast__msc__priming*(y_fast__deep_quiescent)
        e_fast__priming_1 = g_fast__priming*u_fast__msc__priming*(s_fast__priming_rate)
        dr_fast__priming_0 = e_fast__priming_0*ds_fast__priming_rate_0
        dr_fast__priming_1 = e_fast__priming_0*ds_fast__priming_rate_1
        dr_fast__priming_2 = e_fast__priming_0*ds_fast__priming_rate_2
        dr_fast__priming_3 = e_fast__priming_0*ds_fast__priming_rate_3
        e_fast__settling_0 = g_fast__settling*u_fast__quiescence__depth*(y_fast__primed_quiescent)
        e_fast__settling_1 = g_fast__settling*u_fast__quiescence__depth*(s_fast__deepening_rate)
        dr_fast__settling_0 = e_fast__settling_0*ds_fast__deepening_rate_0
        dr_fast__settling_1 = e_fast__settling_0*ds_fast__deepening_rate_1
        dr_fast__settling_2 = e_fast__settling_0*ds_fast__deepening_rate_2
        dr_fast__settling_3 = e_fast__settling_0*ds_fast__deepening_rate_3
        e_fast__deep_activation_0 = g_fast__deep_activation*u_fast__msc__activation*(y_fast__deep_quiescent)
        e_fast__deep_activation_1 = g_fast__deep_activation*u_fast__msc__activation*(s_fast__activation_rate)
        dr_fast__deep_activation_0 = e_fast__deep_activation_0*ds_fast__activation_rate_0
        dr_fast__deep_activation_1 = e_fast__deep_activation_0*ds_fast__activation_rate_1
        dr_fast__deep_activation_2 = e_fast__deep_activation_0*ds_fast__activation_rate_2
        dr_fast__deep_activation_3 = e_fast__deep_activation_0*ds_fast__activation_rate_3
        dr_fast__deep_activation_4 = e_fast__deep_activation_0*ds_fast__activation_rate_4
        dr_fast__deep_activation_5 = e_fast__deep_activation_0*ds_fast__activation_rate_5
        dr_fast__deep_activation_6 = e_fast__deep_activation_0*ds_fast__activation_rate_6
        dr_fast__deep_activation_7 = e_fast__deep_activation_0*ds_fast__activation_rate_7
        dr_fast__deep_activation_8 = e_fast__deep_activation_0*ds_fast__activation_rate_8
        dr_fast__deep_activation_9 = e_fast__deep_activation_0*ds_fast__activation_rate_9
        dr_fast__deep_activation_10 = e_fast__deep_activation_0*ds_fast__activation_rate_10
        dr_fast__deep_activation_11 = e_fast__deep_activation_0*ds_fast__activation_rate_11
        dr_fast__deep_activation_12 = e_fast__deep_activation_0*ds_fast__activation_rate_12
        dr_fast__deep_activation_13 = e_fast__deep_activation_0*ds_fast__activation_rate_13
        e_fast__primed_activation_0 = g_fast__primed_activation*u_fast__msc__activation*(y_fast__primed_quiescent)
        e_fast__primed_activation_1 = g_fast__primed_activation*u_fast__msc__activation*(s_fast__activation_rate)
        dr_fast__primed_activation_0 = e_fast__primed_activation_0*ds_fast__activation_rate_0
        dr_fast__primed_activation_1 = e_fast__primed_activation_0*ds_fast__activation_rate_1
        dr_fast__primed_activation_2 = e_fast__primed_activation_0*ds_fast__activation_rate_2
        dr_fast__primed_activation_3 = e_fast__primed_activation_0*ds_fast__activation_rate_3
        dr_fast__primed_activation_4 = e_fast__primed_activation_0*ds_fast__activation_rate_4
        dr_fast__primed_activation_5 = e_fast__primed_activation_0*ds_fast__activation_rate_5
        dr_fast__primed_activation_6 = e_fast__primed_activation_0*ds_fast__activation_rate_6
        dr_fast__primed_activation_7 = e_fast__primed_activation_0*ds_fast__activation_rate_7
        dr_fast__primed_activation_8 = e_fast__primed_activation_0*ds_fast__activation_rate_8
        dr_fast__primed_activation_9 = e_fast__primed_activation_0*ds_fast__activation_rate_9
        dr_fast__primed_activation_10 = e_fast__primed_activation_0*ds_fast__activation_rate_10
        dr_fast__primed_activation_11 = e_fast__primed_activation_0*ds_fast__activation_rate_11
        dr_fast__primed_activation_12 = e_fast__primed_activation_0*ds_fast__activation_rate_12
        dr_fast__primed_activation_13 = e_fast__primed_activation_0*ds_fast__activation_rate_13
        e_fast__lag_from_1_0 = g_fast__lag_from_1*(y_fast__lag_1)
        e_fast__lag_from_1_1 = g_fast__lag_from_1*(s_fast__lag_step)
        dr_fast__lag_from_1_0 = e_fast__lag_from_1_0*ds_fast__lag_step_0
        dr_fast__lag_from_1_1 = e_fast__lag_from_1_0*ds_fast__lag_step_1
        dr_fast__lag_from_1_2 = e_fast__lag_from_1_0*ds_fast__lag_step_2
        dr_fast__lag_from_1_3 = e_fast__lag_from_1_0*ds_fast__lag_step_3
        e_fast__lag_from_2_0 = g_fast__lag_from_2*(y_fast__lag_2)
        e_fast__lag_from_2_1 = g_fast__lag_from_2*(s_fast__lag_step)
        dr_fast__lag_from_2_0 = e_fast__lag_from_2_0*ds_fast__lag_step_0
        dr_fast__lag_from_2_1 = e_fast__lag_from_2_0*ds_fast__lag_step_1
        dr_fast__lag_from_2_2 = e_fast__lag_from_2_0*ds_fast__lag_step_2
        dr_fast__lag_from_2_3 = e_fast__lag_from_2_0*ds_fast__lag_step_3
        e_fast__lag_from_3_0 = g_fast__lag_from_3*(y_fast__lag_3)
        e_fast__lag_from_3_1 = g_fast__lag_from_3*(s_fast__lag_step)
        dr_fast__lag_from_3_0 = e_fast__lag_from_3_0*ds_fast__lag_step_0
        dr_fast__lag_from_3_1 = e_fast__lag_from_3_0*ds_fast__lag_step_1
        dr_fast__lag_from_3_2 = e_fast__lag_from_3_0*ds_fast__lag_step_2
        dr_fast__lag_from_3_3 = e_fast__lag_from_3_0*ds_fast__lag_step_3
        e_fast__lag_from_4_0 = g_fast__lag_from_4*(y_fast__lag_4)
        e_fast__lag_from_4_1 = g_fast__lag_from_4*(s_fast__lag_step)
        dr_fast__lag_from_4_0 = e_fast__lag_from_4_0*ds_fast__lag_step_0
        dr_fast__lag_from_4_1 = e_fast__lag_from_4_0*ds_fast__lag_step_1
        dr_fast__lag_from_4_2 = e_fast__lag_from_4_0*ds_fast__lag_step_2
        dr_fast__lag_from_4_3 = e_fast__lag_from_4_0*ds_fast__lag_step_3
        e_fast__lag_from_5_0 = g_fast__lag_from_5*(y_fast__lag_5)
        e_fast__lag_from_5_1 = g_fast__lag_from_5*(s_fast__lag_step)
        dr_fast__lag_from_5_0 = e_fast__lag_from_5_0*ds_fast__lag_step_0
        dr_fast__lag_from_5_1 = e_fast__lag_from_5_0*ds_fast__lag_step_1
        dr_fast__lag_from_5_2 = e_fast__lag_from_5_0*ds_fast__lag_step_2
        dr_fast__lag_from_5_3 = e_fast__lag_from_5_0*ds_fast__lag_step_3
        e_fast__lag_from_6_0 = g_fast__lag_from_6*(y_fast__lag_6)
        e_fast__lag_from_6_1 = g_fast__lag_from_6*(s_fast__lag_step)
        dr_fast__lag_from_6_0 = e_fast__lag_from_6_0*ds_fast__lag_step_0
        dr_fast__lag_from_6_1 = e_fast__lag_from_6_0*ds_fast__lag_step_1
        dr_fast__lag_from_6_2 = e_fast__lag_from_6_0*ds_fast__lag_step_2
        dr_fast__lag_from_6_3 = e_fast__lag_from_6_0*ds_fast__lag_step_3
        e_fast__lag_from_7_0 = g_fast__lag_from_7*(y_fast__lag_7)
        e_fast__lag_from_7_1 = g_fast__lag_from_7*(s_fast__lag_step)
        dr_fast__lag_from_7_0 = e_fast__lag_from_7_0*ds_fast__lag_step_0
        dr_fast__lag_from_7_1 = e_fast__lag_from_7_0*ds_fast__lag_step_1
        dr_fast__lag_from_7_2 = e_fast__lag_from_7_0*ds_fast__lag_step_2
        dr_fast__lag_from_7_3 = e_fast__lag_from_7_0*ds_fast__lag_step_3
        e_fast__cycle_entry_0 = g_fast__cycle_entry*(y_fast__lag_8)
        e_fast__cycle_entry_1 = g_fast__cycle_entry*(s_fast__lag_step)
        dr_fast__cycle_entry_0 = e_fast__cycle_entry_0*ds_fast__lag_step_0
        dr_fast__cycle_entry_1 = e_fast__cycle_entry_0*ds_fast__lag_step_1
        dr_fast__cycle_entry_2 = e_fast__cycle_entry_0*ds_fast__lag_step_2
        dr_fast__cycle_entry_3 = e_fast__cycle_entry_0*ds_fast__lag_step_3
        e_fast__division_0 = g_fast__division*(y_fast__cycling)
        e_fast__division_1 = g_fast__division*(s_fast__division_rate)
        dr_fast__division_0 = e_fast__division_0*ds_fast__division_rate_0
        dr_fast__division_1 = e_fast__division_0*ds_fast__division_rate_1
        dr_fast__division_2 = e_fast__division_0*ds_fast__division_rate_2
        dr_fast__division_3 = e_fast__division_0*ds_fast__division_rate_3
        dr_fast__division_4 = e_fast__division_0*ds_fast__division_rate_4
        dr_fast__division_5 = e_fast__division_0*ds_fast__division_rate_5
        dr_fast__division_6 = e_fast__division_0*ds_fast__division_rate_6
        dr_fast__division_7 = e_fast__division_0*ds_fast__division_rate_7
        dr_fast__division_8 = e_fast__division_0*ds_fast__division_rate_8
        dr_fast__division_9 = e_fast__division_0*ds_fast__division_rate_9
        dr_fast__division_10 = e_fast__division_0*ds_fast__division_rate_10
        dr_fast__division_11 = e_fast__division_0*ds_fast__division_rate_11
        dr_fast__division_12 = e_fast__division_0*ds_fast__division_rate_12
        dr_fast__division_13 = e_fast__division_0*ds_fast__division_rate_13
        dr_fast__division_14 = e_fast__division_0*ds_fast__division_rate_14
        dr_fast__division_15 = e_fast__division_0*ds_fast__division_rate_15 + e_fast__division_1
        dr_fast__division_16 = e_fast__division_0*ds_fast__division_rate_16
        dr_fast__division_17 = e_fast__division_0*ds_fast__division_rate_17
        dr_fast__division_18 = e_fast__division_0*ds_fast__division_rate_18
        dr_fast__division_19 = e_fast__division_0*ds_fast__division_rate_19
        dr_fast__division_20 = e_fast__division_0*ds_fast__division_rate_20
        dr_fast__division_21 = e_fast__division_0*ds_fast__division_rate_21
        dr_fast__division_22 = e_fast__division_0*ds_fast__division_rate_22
        dr_fast__division_23 = e_fast__division_0*ds_fast__division_rate_23
        dr_fast__division_24 = e_fast__division_0*ds_fast__division_rate_24
        dr_fast__division_25 = e_fast__division_0*ds_fast__division_rate_25
        dr_fast__division_26 = e_fast__division_0*ds_fast__division_rate_26
        dr_fast__division_27 = e_fast__division_0*ds_fast__division_rate_27
        dr_fast__division_28 = e_fast__division_0*ds_fast__division_rate_28
        dr_fast__division_29 = e_fast__division_0*ds_fast__division_rate_29
        dr_fast__division_30 = e_fast__division_0*ds_fast__division_rate_30
        dr_fast__division_31 = e_fast__division_0*ds_fast__division_rate_31
        e_fast__self_renewal_0 = g_fast__self_renewal*u_fast__msc__self_renewal*(p_fast__k_return*s_fast__vacancy*s_renewal_tone*y_fast__cycling)
        e_fast__self_renewal_1 = g_fast__self_renewal*u_fast__msc__self_renewal*(p_fast__k_return*s_fast__notch*s_renewal_tone*y_fast__cycling)
        e_fast__self_renewal_2 = g_fast__self_renewal*u_fast__msc__self_renewal*(p_fast__k_return*s_fast__notch*s_fast__vacancy*y_fast__cycling)
        e_fast__self_renewal_3 = g_fast__self_renewal*u_fast__msc__self_renewal*(p_fast__k_return*s_fast__notch*s_fast__vacancy*s_renewal_tone)
        dr_fast__self_renewal_0 = e_fast__self_renewal_0*ds_fast__notch_0
        dr_fast__self_renewal_1 = e_fast__self_renewal_0*ds_fast__notch_1
        dr_fast__self_renewal_2 = e_fast__self_renewal_0*ds_fast__notch_2 + e_fast__self_renewal_2*ds_renewal_tone_0
        dr_fast__self_renewal_3 = e_fast__self_renewal_0*ds_fast__notch_3
        dr_fast__self_renewal_4 = e_fast__self_renewal_1*ds_fast__vacancy_0
        dr_fast__self_renewal_5 = e_fast__self_renewal_1*ds_fast__vacancy_1
        dr_fast__self_renewal_6 = e_fast__self_renewal_1*ds_fast__vacancy_2
        dr_fast__self_renewal_7 = e_fast__self_renewal_1*ds_fast__vacancy_3
        dr_fast__self_renewal_8 = e_fast__self_renewal_1*ds_fast__vacancy_4
        dr_fast__self_renewal_9 = e_fast__self_renewal_1*ds_fast__vacancy_5
        dr_fast__self_renewal_10 = e_fast__self_renewal_1*d_fast__vacancy_5 + e_fast__self_renewal_2*ds_renewal_tone_3
        dr_fast__self_renewal_11 = e_fast__self_renewal_2*ds_renewal_tone_1
        dr_fast__self_renewal_12 = e_fast__self_renewal_2*ds_renewal_tone_2
        dr_fast__self_renewal_13 = e_fast__self_renewal_2*ds_renewal_tone_4
        dr_fast__self_renewal_14 = e_fast__self_renewal_2*ds_renewal_tone_5
        dr_fast__self_renewal_15 = e_fast__self_renewal_2*d_renewal_tone_4
        e_fast__commitment_0 = g_fast__commitment*u_fast__msc__commitment*(y_fast__cycling)
        e_fast__commitment_1 = g_fast__commitment*u_fast__msc__commitment*(s_fast__commitment_rate)
        dr_fast__commitment_0 = e_fast__commitment_0*ds_fast__commitment_rate_0
        dr_fast__commitment_1 = e_fast__commitment_0*ds_fast__commitment_rate_1
        dr_fast__commitment_2 = e_fast__commitment_0*ds_fast__commitment_rate_2
        dr_fast__commitment_3 = e_fast__commitment_0*ds_fast__commitment_rate_3
        dr_fast__commitment_4 = e_fast__commitment_0*ds_fast__commitment_rate_4
        dr_fast__commitment_5 = e_fast__commitment_0*ds_fast__commitment_rate_5
        dr_fast__commitment_6 = e_fast__commitment_0*ds_fast__commitment_rate_6
        dr_fast__commitment_7 = e_fast__commitment_0*ds_fast__commitment_rate_7
        dr_fast__commitment_8 = e_fast__commitment_0*d_fast__commitment_rate_5
        dr_fast__commitment_9 = e_fast__commitment_0*ds_fast__commitment_rate_8
        e_fast__stalled_commitment_0 = g_fast__stalled_commitment*(y_fast__cycling)
        e_fast__stalled_commitment_1 = g_fast__stalled_commitment*(s_fast__stalled_commitment_rate)
        dr_fast__stalled_commitment_0 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_0
        dr_fast__stalled_commitment_1 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_1
        dr_fast__stalled_commitment_2 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_2
        dr_fast__stalled_commitment_3 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_3
        dr_fast__stalled_commitment_4 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_4
        dr_fast__stalled_commitment_5 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_5
        dr_fast__stalled_commitment_6 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_6
        dr_fast__stalled_commitment_7 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_7
        dr_fast__stalled_commitment_8 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_8
        dr_fast__stalled_commitment_9 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_9
        dr_fast__stalled_commitment_10 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_10
        dr_fast__stalled_commitment_11 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_11
        dr_fast__stalled_commitment_12 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_12 + e_fast__stalled_commitment_1
        dr_fast__stalled_commitment_13 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_13
        dr_fast__stalled_commitment_14 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_14
        dr_fast__stalled_commitment_15 = e_fast__stalled_commitment_0*ds_fast__stalled_commitment_rate_15
        e_fast__fusion_0 = g_fast__fusion*u_fast__msc__fusion*(y_fast__committed)
        e_fast__fusion_1 = g_fast__fusion*u_fast__msc__fusion*(s_fast__fusion_rate)
        dr_fast__fusion_0 = e_fast__fusion_0*ds_fast__fusion_rate_0
        dr_fast__fusion_1 = e_fast__fusion_0*ds_fast__fusion_rate_1
        e_fast__cycling_senescence_0 = g_fast__cycling_senescence*u_fast__msc__senescence*(y_fast__cycling)
        e_fast__cycling_senescence_1 = g_fast__cycling_senescence*u_fast__msc__senescence*(s_fast__cycling_senescence_rate)
        dr_fast__cycling_senescence_0 = e_fast__cycling_senescence_0*ds_fast__cycling_senescence_rate_0
        dr_fast__cycling_senescence_1 = e_fast__cycling_senescence_0*ds_fast__cycling_senescence_rate_1
        dr_fast__cycling_senescence_2 = e_fast__cycling_senescence_0*ds_fast__cycling_senescence_rate_2
        dr_fast__cycling_senescence_3 = e_fast__cycling_senescence_0*ds_fast__cycling_senescence_rate_3
        e_fast__deep_senescence_0 = g_fast__deep_senescence*u_fast__msc__senescence*(y_fast__deep_quiescent)
        e_fast__deep_senescence_1 = g_fast__deep_senescence*u_fast__msc__senescence*(s_fast__quiescent_loss_rate)
        dr_fast__deep_senescence_0 = e_fast__deep_senescence_0*ds_fast__quiescent_loss_rate_0
        dr_fast__deep_senescence_1 = e_fast__deep_senescence_0*ds_fast__quiescent_loss_rate_1
        dr_fast__deep_senescence_2 = e_fast__deep_senescence_0*ds_fast__quiescent_loss_rate_2
        dr_fast__deep_senescence_3 = e_fast__deep_senescence_0*ds_fast__quiescent_loss_rate_3
        e_fast__primed_senescence_0 = g_fast__primed_senescence*u_fast__msc__senescence*(y_fast__primed_quiescent)
        e_fast__primed_senescence_1 = g_fast__primed_senescence*u_fast__msc__senescence*(s_fast__quiescent_loss_rate)
        dr_fast__primed_senescence_0 = e_fast__primed_senescence_0*ds_fast__quiescent_loss_rate_0
        dr_fast__primed_senescence_1 = e_fast__primed_senescence_0*ds_fast__quiescent_loss_rate_1
        dr_fast__primed_senescence_2 = e_fast__primed_senescence_0*ds_fast__quiescent_loss_rate_2
        dr_fast__primed_senescence_3 = e_fast__primed_senescence_0*ds_fast__quiescent_loss_rate_3
        e_fast__senescent_clearance_0 = g_fast__senescent_clearance*(p_fast__K_senescent_clearance*p_fast__k_senescent_clearance*saturating_d0(y_fast__senescent, p_fast__K_senescent_clearance))
        e_fast__lineage_senolysis_0 = g_fast__lineage_senolysis*(u_fast__msc__senolysis)
        e_fast__cycling_death_0 = g_fast__cycling_death*u_fast__msc__survival*(y_fast__cycling)
        e_fast__cycling_death_1 = g_fast__cycling_death*u_fast__msc__survival*(s_fast__cycling_death_rate)
        dr_fast__cycling_death_0 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_0
        dr_fast__cycling_death_1 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_1
        dr_fast__cycling_death_2 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_2
        dr_fast__cycling_death_3 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_3 + e_fast__cycling_death_1
        dr_fast__cycling_death_4 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_4
        dr_fast__cycling_death_5 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_5
        dr_fast__cycling_death_6 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_6
        dr_fast__cycling_death_7 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_7
        dr_fast__cycling_death_8 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_8
        dr_fast__cycling_death_9 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_9
        dr_fast__cycling_death_10 = e_fast__cycling_death_0*ds_fast__cycling_death_rate_10
        e_fast__committed_death_0 = g_fast__committed_death*u_fast__msc__survival*(p_fast__k_committed_death)
        e_fast__ablation_of_deep_quiescent_0 = g_fast__ablation_of_deep_quiescent*(u_fast__msc__ablation)
        e_fast__ablation_of_primed_quiescent_0 = g_fast__ablation_of_primed_quiescent*(u_fast__msc__ablation)
        e_fast__ablation_of_lag_1_0 = g_fast__ablation_of_lag_1*(u_fast__msc__ablation)
        e_fast__ablation_of_lag_2_0 = g_fast__ablation_of_lag_2*(u_fast__msc__ablation)
        e_fast__ablation_of_lag_3_0 = g_fast__ablation_of_lag_3*(u_fast__msc__ablation)
        e_fast__ablation_of_lag_4_0 = g_fast__ablation_of_lag_4*(u_fast__msc__ablation)
        e_fast__ablation_of_lag_5_0 = g_fast__ablation_of_lag_5*(u_fast__msc__ablation)
        e_fast__ablation_of_lag_6_0 = g_fast__ablation_of_lag_6*(u_fast__msc__ablation)
        e_fast__ablation_of_lag_7_0 = g_fast__ablation_of_lag_7*(u_fast__msc__ablation)
        e_fast__ablation_of_lag_8_0 = g_fast__ablation_of_lag_8*(u_fast__msc__ablation)
        e_fast__ablation_of_cycling_0 = g_fast__ablation_of_cycling*(u_fast__msc__ablation)
        e_slow__denervation_0 = g_slow__denervation*u_slow__fibre__denervation*(p_slow__denervation_hazard*y_slow__innervated/s_nerve_upkeep)
        e_slow__denervation_1 = g_slow__denervation*u_slow__fibre__denervation*(-p_slow__denervation_hazard*s_nerve_ageing*y_slow__innervated/s_nerve_upkeep**2)
        e_slow__denervation_2 = g_slow__denervation*u_slow__fibre__denervation*(p_slow__denervation_hazard*s_nerve_ageing/s_nerve_upkeep)
        dr_slow__denervation_0 = e_slow__denervation_0*ds_nerve_ageing_0
        dr_slow__denervation_1 = e_slow__denervation_1*d_nerve_upkeep_0
        dr_slow__denervation_2 = e_slow__denervation_1*d_nerve_upkeep_1
        e_slow__reinnervation_0 = g_slow__reinnervation*(y_slow__denervated)
        e_slow__reinnervation_1 = g_slow__reinnervation*(s_slow__reinnervation_rate)
        dr_slow__reinnervation_0 = e_slow__reinnervation_0*ds_slow__reinnervation_rate_0
        e_slow__fibre_loss_0 = g_slow__fibre_loss*(y_slow__denervated)
        e_slow__fibre_loss_1 = g_slow__fibre_loss*(s_slow__fibre_loss_rate)
        dr_slow__fibre_loss_0 = e_slow__fibre_loss_0*ds_slow__fibre_loss_rate_0
        e_slow__fibre_formation_0 = g_slow__fibre_formation*(-p_slow__k_fibre_formation)
        dr_slow__fibre_formation_0 = e_slow__fibre_formation_0*d_slow__sheaths_0
        dr_slow__fibre_formation_1 = e_slow__fibre_formation_0*d_slow__sheaths_1
        e_slow__nuclei_lost_with_fibres_0 = g_slow__nuclei_lost_with_fibres*(y_slow__myonuclei)
        e_slow__nuclei_lost_with_fibres_1 = g_slow__nuclei_lost_with_fibres*(s_slow__loss_per_fibre)
        dr_slow__nuclei_lost_with_fibres_0 = e_slow__nuclei_lost_with_fibres_0*ds_slow__loss_per_fibre_0
        dr_slow__nuclei_lost_with_fibres_1 = e_slow__nuclei_lost_with_fibres_0*ds_slow__loss_per_fibre_1
        dr_slow__nuclei_lost_with_fibres_2 = e_slow__nuclei_lost_with_fibres_0*ds_slow__loss_per_fibre_2
        e_slow__regenerating_nuclei_lost_with_fibres_0 = g_slow__regenerating_nuclei_lost_with_fibres*(y_slow__regenerating_nuclei)
        e_slow__regenerating_nuclei_lost_with_fibres_1 = g_slow__regenerating_nuclei_lost_with_fibres*(s_slow__loss_per_fibre)
        dr_slow__regenerating_nuclei_lost_with_fibres_0 = e_slow__regenerating_nuclei_lost_with_fibres_0*ds_slow__loss_per_fibre_0
        dr_slow__regenerating_nuclei_lost_with_fibres_1 = e_slow__regenerating_nuclei_lost_with_fibres_0*ds_slow__loss_per_fibre_1
        dr_slow__regenerating_nuclei_lost_with_fibres_2 = e_slow__regenerating_nuclei_lost_with_fibres_0*ds_slow__loss_per_fibre_2
        e_slow__protein_synthesis_0 = g_slow__protein_synthesis*u_slow__fibre__synthesis*(p_slow__area_rest*p_slow__k_area*limited_d0(s_slow__fibre_mtorc1, p_slow__largest_domain*s_slow__breakdown_drive*s_slow__myonuclear_fill/s_slow__sheaths, p_slow__n_domain)/c_12)
        e_slow__protein_synthesis_1 = g_slow__protein_synthesis*u_slow__fibre__synthesis*(p_slow__area_rest*p_slow__k_area*p_slow__largest_domain*s_slow__myonuclear_fill*limited_d1(s_slow__fibre_mtorc1, p_slow__largest_domain*s_slow__breakdown_drive*s_slow__myonuclear_fill/s_slow__sheaths, p_slow__n_domain)/(c_12*s_slow__sheaths))
        e_slow__protein_synthesis_2 = g_slow__protein_synthesis*u_slow__fibre__synthesis*(p_slow__area_rest*p_slow__k_area*p_slow__largest_domain*s_slow__breakdown_drive*limited_d1(s_slow__fibre_mtorc1, p_slow__largest_domain*s_slow__breakdown_drive*s_slow__myonuclear_fill/s_slow__sheaths, p_slow__n_domain)/(c_12*s_slow__sheaths))
        e_slow__protein_synthesis_3 = g_slow__protein_synthesis*u_slow__fibre__synthesis*(-p_slow__area_rest*p_slow__k_area*p_slow__largest_domain*s_slow__breakdown_drive*s_slow__myonuclear_fill*limited_d1(s_slow__fibre_mtorc1, p_slow__largest_domain*s_slow__breakdown_drive*s_slow__myonuclear_fill/s_slow__sheaths, p_slow__n_domain)/(c_12*s_slow__sheaths**2))
        dr_slow__protein_synthesis_0 = e_slow__protein_synthesis_0*ds_slow__fibre_mtorc1_0 + e_slow__protein_synthesis_1*ds_slow__breakdown_drive_0
        dr_slow__protein_synthesis_1 = e_slow__protein_synthesis_0*ds_slow__fibre_mtorc1_1
        dr_slow__protein_synthesis_2 = e_slow__protein_synthesis_0*ds_slow__fibre_mtorc1_2
        dr_slow__protein_synthesis_3 = e_slow__protein_synthesis_0*ds_slow__fibre_mtorc1_3
        dr_slow__protein_synthesis_4 = e_slow__protein_synthesis_0*ds_slow__fibre_mtorc1_4
        dr_slow__protein_synthesis_5 = e_slow__protein_synthesis_0*ds_slow__fibre_mtorc1_5
        dr_slow__protein_synthesis_6 = e_slow__protein_synthesis_0*ds_slow__fibre_mtorc1_6 + e_slow__protein_synthesis_1*d_slow__breakdown_drive_1
        dr_slow__protein_synthesis_7 = e_slow__protein_synthesis_0*ds_slow__fibre_mtorc1_7
        dr_slow__protein_synthesis_8 = e_slow__protein_synthesis_1*d_slow__breakdown_drive_2
        dr_slow__protein_synthesis_9 = e_slow__protein_synthesis_2*ds_slow__myonuclear_fill_0
        dr_slow__protein_synthesis_10 = e_slow__protein_synthesis_2*ds_slow__myonuclear_fill_1
        dr_slow__protein_synthesis_11 = e_slow__protein_synthesis_3*d_slow__sheaths_0
        dr_slow__protein_synthesis_12 = e_slow__protein_synthesis_3*d_slow__sheaths_1
        e_slow__protein_breakdown_0 = g_slow__protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*y_slow__area)
        e_slow__protein_breakdown_1 = g_slow__protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*s_slow__breakdown_drive)
        dr_slow__protein_breakdown_0 = e_slow__protein_breakdown_0*d_slow__breakdown_drive_1
        dr_slow__protein_breakdown_1 = e_slow__protein_breakdown_0*d_slow__breakdown_drive_2
        dr_slow__protein_breakdown_2 = e_slow__protein_breakdown_0*ds_slow__breakdown_drive_0
        e_slow__body_protein_synthesis_0 = g_slow__body_protein_synthesis*u_slow__fibre__synthesis*(p_slow__k_area)
        dr_slow__body_protein_synthesis_0 = e_slow__body_protein_synthesis_0*ds_slow__systemic_synthesis_0
        dr_slow__body_protein_synthesis_1 = e_slow__body_protein_synthesis_0*ds_slow__systemic_synthesis_1
        dr_slow__body_protein_synthesis_2 = e_slow__body_protein_synthesis_0*ds_slow__systemic_synthesis_2
        dr_slow__body_protein_synthesis_3 = e_slow__body_protein_synthesis_0*ds_slow__systemic_synthesis_3
        dr_slow__body_protein_synthesis_4 = e_slow__body_protein_synthesis_0*ds_slow__systemic_synthesis_4
        dr_slow__body_protein_synthesis_5 = e_slow__body_protein_synthesis_0*ds_slow__systemic_synthesis_5
        dr_slow__body_protein_synthesis_6 = e_slow__body_protein_synthesis_0*ds_slow__systemic_synthesis_6
        dr_slow__body_protein_synthesis_7 = e_slow__body_protein_synthesis_0*ds_slow__systemic_synthesis_7
        e_slow__body_protein_breakdown_0 = g_slow__body_protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*p_slow__proteolysis_by_nad_lack*u_slow__fibre__foxo*y_slow__body_area*remaining_d0(y_nad, 1))
        e_slow__body_protein_breakdown_1 = g_slow__body_protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*p_slow__proteolysis_by_poor_mitochondria*u_slow__fibre__foxo*y_slow__body_area*remaining_d0(y_mitochondria, 1))
        e_slow__body_protein_breakdown_2 = g_slow__body_protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*u_slow__fibre__foxo*y_slow__body_area)
        e_slow__body_protein_breakdown_3 = g_slow__body_protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*(u_slow__fibre__foxo*(p_slow__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_slow__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_slow__proteolysis_by_unloading*u_body__unloading + s_slow__inflammatory_proteolysis) + 1))
        dr_slow__body_protein_breakdown_0 = e_slow__body_protein_breakdown_2*ds_slow__inflammatory_proteolysis_0
        e_slow__regrowth_0 = g_slow__regrowth*u_slow__fibre__synthesis*(p_slow__growth_velocity*s_perfusion_supply*(1 - p_slow__growth_without_macrophages)*(s_slow__regenerated_ceiling - y_slow__regenerated_area/(p_slow__smallest_area + s_slow__area_target))*saturating_d0(s_resolution_drive, p_slow__K_growth_resolution))
        e_slow__regrowth_1 = g_slow__regrowth*u_slow__fibre__synthesis*(p_slow__growth_velocity*(p_slow__growth_without_macrophages + (1 - p_slow__growth_without_macrophages)*saturating(s_resolution_drive, p_slow__K_growth_resolution))*(s_slow__regenerated_ceiling - y_slow__regenerated_area/(p_slow__smallest_area + s_slow__area_target)))
        e_slow__regrowth_2 = g_slow__regrowth*u_slow__fibre__synthesis*(p_slow__growth_velocity*s_perfusion_supply*(p_slow__growth_without_macrophages + (1 - p_slow__growth_without_macrophages)*saturating(s_resolution_drive, p_slow__K_growth_resolution)))
        e_slow__regrowth_3 = g_slow__regrowth*u_slow__fibre__synthesis*(-p_slow__growth_velocity*s_perfusion_supply*(p_slow__growth_without_macrophages + (1 - p_slow__growth_without_macrophages)*saturating(s_resolution_drive, p_slow__K_growth_resolution))/(p_slow__smallest_area + s_slow__area_target))
        e_slow__regrowth_4 = g_slow__regrowth*u_slow__fibre__synthesis*(p_slow__growth_velocity*s_perfusion_supply*y_slow__regenerated_area*(p_slow__growth_without_macrophages + (1 - p_slow__growth_without_macrophages)*saturating(s_resolution_drive, p_slow__K_growth_resolution))/(p_slow__smallest_area + s_slow__area_target)**2)
        dr_slow__regrowth_0 = e_slow__regrowth_0*d_resolution_drive_0
        dr_slow__regrowth_1 = e_slow__regrowth_1*d_perfusion_supply_0
        dr_slow__regrowth_2 = e_slow__regrowth_2*ds_slow__regenerated_ceiling_0
        dr_slow__regrowth_3 = e_slow__regrowth_2*ds_slow__regenerated_ceiling_1
        dr_slow__regrowth_4 = e_slow__regrowth_2*ds_slow__regenerated_ceiling_2
        dr_slow__regrowth_5 = e_slow__regrowth_2*ds_slow__regenerated_ceiling_3
        dr_slow__regrowth_6 = e_slow__regrowth_2*ds_slow__regenerated_ceiling_4
        dr_slow__regrowth_7 = e_slow__regrowth_4*ds_slow__area_target_0
        dr_slow__regrowth_8 = e_slow__regrowth_4*ds_slow__area_target_1
        dr_slow__regrowth_9 = e_slow__regrowth_4*ds_slow__area_target_2
        dr_slow__regrowth_10 = e_slow__regrowth_4*ds_slow__area_target_3
        dr_slow__regrowth_11 = e_slow__regrowth_4*ds_slow__area_target_4
        dr_slow__regrowth_12 = e_slow__regrowth_4*ds_slow__area_target_5
        dr_slow__regrowth_13 = e_slow__regrowth_4*ds_slow__area_target_6
        dr_slow__regrowth_14 = e_slow__regrowth_4*ds_slow__area_target_7
        dr_slow__regrowth_15 = e_slow__regrowth_4*ds_slow__area_target_8
        e_slow__loss_of_central_nuclei_0 = g_slow__loss_of_central_nuclei*(p_slow__k_central_nuclei_loss)
        e_slow__share_destroyed_by_neutrophils_0 = g_slow__share_destroyed_by_neutrophils*(1 - y_slow__regenerated_share)
        e_slow__share_destroyed_by_neutrophils_1 = g_slow__share_destroyed_by_neutrophils*(-s_bystander_damage_rate)
        dr_slow__share_destroyed_by_neutrophils_0 = e_slow__share_destroyed_by_neutrophils_0*d_bystander_damage_rate_0
        e_slow__area_destroyed_by_neutrophils_0 = g_slow__area_destroyed_by_neutrophils*(y_slow__regenerated_area*(1 - y_slow__regenerated_share)/(p_slow__smallest_lesion + y_slow__regenerated_share))
        e_slow__area_destroyed_by_neutrophils_1 = g_slow__area_destroyed_by_neutrophils*(-s_bystander_damage_rate*y_slow__regenerated_area*(1 - y_slow__regenerated_share)/(p_slow__smallest_lesion + y_slow__regenerated_share)**2 - s_bystander_damage_rate*y_slow__regenerated_area/(p_slow__smallest_lesion + y_slow__regenerated_share))
        e_slow__area_destroyed_by_neutrophils_2 = g_slow__area_destroyed_by_neutrophils*(s_bystander_damage_rate*(1 - y_slow__regenerated_share)/(p_slow__smallest_lesion + y_slow__regenerated_share))
        dr_slow__area_destroyed_by_neutrophils_0 = e_slow__area_destroyed_by_neutrophils_0*d_bystander_damage_rate_0
        e_fast__denervation_0 = g_fast__denervation*u_fast__fibre__denervation*(p_fast__denervation_hazard*y_fast__innervated/s_nerve_upkeep)
        e_fast__denervation_1 = g_fast__denervation*u_fast__fibre__denervation*(-p_fast__denervation_hazard*s_nerve_ageing*y_fast__innervated/s_nerve_upkeep**2)
        e_fast__denervation_2 = g_fast__denervation*u_fast__fibre__denervation*(p_fast__denervation_hazard*s_nerve_ageing/s_nerve_upkeep)
        dr_fast__denervation_0 = e_fast__denervation_0*ds_nerve_ageing_0
        dr_fast__denervation_1 = e_fast__denervation_1*d_nerve_upkeep_0
        dr_fast__denervation_2 = e_fast__denervation_1*d_nerve_upkeep_1
        e_fast__reinnervation_0 = g_fast__reinnervation*(y_fast__denervated)
        e_fast__reinnervation_1 = g_fast__reinnervation*(s_fast__reinnervation_rate)
        dr_fast__reinnervation_0 = e_fast__reinnervation_0*ds_fast__reinnervation_rate_0
        e_fast__fibre_loss_0 = g_fast__fibre_loss*(y_fast__denervated)
        e_fast__fibre_loss_1 = g_fast__fibre_loss*(s_fast__fibre_loss_rate)
        dr_fast__fibre_loss_0 = e_fast__fibre_loss_0*ds_fast__fibre_loss_rate_0
        e_fast__fibre_formation_0 = g_fast__fibre_formation*(-p_fast__k_fibre_formation)
        dr_fast__fibre_formation_0 = e_fast__fibre_formation_0*d_fast__sheaths_0
        dr_fast__fibre_formation_1 = e_fast__fibre_formation_0*d_fast__sheaths_1
        e_fast__nuclei_lost_with_fibres_0 = g_fast__nuclei_lost_with_fibres*(y_fast__myonuclei)
        e_fast__nuclei_lost_with_fibres_1 = g_fast__nuclei_lost_with_fibres*(s_fast__loss_per_fibre)
        dr_fast__nuclei_lost_with_fibres_0 = e_fast__nuclei_lost_with_fibres_0*ds_fast__loss_per_fibre_0
        dr_fast__nuclei_lost_with_fibres_1 = e_fast__nuclei_lost_with_fibres_0*ds_fast__loss_per_fibre_1
        dr_fast__nuclei_lost_with_fibres_2 = e_fast__nuclei_lost_with_fibres_0*ds_fast__loss_per_fibre_2
        e_fast__regenerating_nuclei_lost_with_fibres_0 = g_fast__regenerating_nuclei_lost_with_fibres*(y_fast__regenerating_nuclei)
        e_fast__regenerating_nuclei_lost_with_fibres_1 = g_fast__regenerating_nuclei_lost_with_fibres*(s_fast__loss_per_fibre)
        dr_fast__regenerating_nuclei_lost_with_fibres_0 = e_fast__regenerating_nuclei_lost_with_fibres_0*ds_fast__loss_per_fibre_0
        dr_fast__regenerating_nuclei_lost_with_fibres_1 = e_fast__regenerating_nuclei_lost_with_fibres_0*ds_fast__loss_per_fibre_1
        dr_fast__regenerating_nuclei_lost_with_fibres_2 = e_fast__regenerating_nuclei_lost_with_fibres_0*ds_fast__loss_per_fibre_2
        e_fast__protein_synthesis_0 = g_fast__protein_synthesis*u_fast__fibre__synthesis*(p_fast__area_rest*p_fast__k_area*limited_d0(s_fast__fibre_mtorc1, p_fast__largest_domain*s_fast__breakdown_drive*s_fast__myonuclear_fill/s_fast__sheaths, p_fast__n_domain)/c_13)
        e_fast__protein_synthesis_1 = g_fast__protein_synthesis*u_fast__fibre__synthesis*(p_fast__area_rest*p_fast__k_area*p_fast__largest_domain*s_fast__myonuclear_fill*limited_d1(s_fast__fibre_mtorc1, p_fast__largest_domain*s_fast__breakdown_drive*s_fast__myonuclear_fill/s_fast__sheaths, p_fast__n_domain)/(c_13*s_fast__sheaths))
        e_fast__protein_synthesis_2 = g_fast__protein_synthesis*u_fast__fibre__synthesis*(p_fast__area_rest*p_fast__k_area*p_fast__largest_domain*s_fast__breakdown_drive*limited_d1(s_fast__fibre_mtorc1, p_fast__largest_domain*s_fast__breakdown_drive*s_fast__myonuclear_fill/s_fast__sheaths, p_fast__n_domain)/(c_13*s_fast__sheaths))
        e_fast__protein_synthesis_3 = g_fast__protein_synthesis*u_fast__fibre__synthesis*(-p_fast__area_rest*p_fast__k_area*p_fast__largest_domain*s_fast__breakdown_drive*s_fast__myonuclear_fill*limited_d1(s_fast__fibre_mtorc1, p_fast__largest_domain*s_fast__breakdown_drive*s_fast__myonuclear_fill/s_fast__sheaths, p_fast__n_domain)/(c_13*s_fast__sheaths**2))
        dr_fast__protein_synthesis_0 = e_fast__protein_synthesis_0*ds_fast__fibre_mtorc1_0 + e_fast__protein_synthesis_1*ds_fast__breakdown_drive_0
        dr_fast__protein_synthesis_1 = e_fast__protein_synthesis_0*ds_fast__fibre_mtorc1_1
        dr_fast__protein_synthesis_2 = e_fast__protein_synthesis_0*ds_fast__fibre_mtorc1_2
        dr_fast__protein_synthesis_3 = e_fast__protein_synthesis_0*ds_fast__fibre_mtorc1_3
        dr_fast__protein_synthesis_4 = e_fast__protein_synthesis_0*ds_fast__fibre_mtorc1_4
        dr_fast__protein_synthesis_5 = e_fast__protein_synthesis_0*ds_fast__fibre_mtorc1_5
        dr_fast__protein_synthesis_6 = e_fast__protein_synthesis_0*ds_fast__fibre_mtorc1_6 + e_fast__protein_synthesis_1*d_fast__breakdown_drive_1
        dr_fast__protein_synthesis_7 = e_fast__protein_synthesis_0*ds_fast__fibre_mtorc1_7
        dr_fast__protein_synthesis_8 = e_fast__protein_synthesis_1*d_fast__breakdown_drive_2
        dr_fast__protein_synthesis_9 = e_fast__protein_synthesis_2*ds_fast__myonuclear_fill_0
        dr_fast__protein_synthesis_10 = e_fast__protein_synthesis_2*ds_fast__myonuclear_fill_1
        dr_fast__protein_synthesis_11 = e_fast__protein_synthesis_3*d_fast__sheaths_0
        dr_fast__protein_synthesis_12 = e_fast__protein_synthesis_3*d_fast__sheaths_1
        e_fast__protein_breakdown_0 = g_fast__protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*y_fast__area)
        e_fast__protein_breakdown_1 = g_fast__protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*s_fast__breakdown_drive)
        dr_fast__protein_breakdown_0 = e_fast__protein_breakdown_0*d_fast__breakdown_drive_1
        dr_fast__protein_breakdown_1 = e_fast__protein_breakdown_0*d_fast__breakdown_drive_2
        dr_fast__protein_breakdown_2 = e_fast__protein_breakdown_0*ds_fast__breakdown_drive_0
        e_fast__body_protein_synthesis_0 = g_fast__body_protein_synthesis*u_fast__fibre__synthesis*(p_fast__k_area)
        dr_fast__body_protein_synthesis_0 = e_fast__body_protein_synthesis_0*ds_fast__systemic_synthesis_0
        dr_fast__body_protein_synthesis_1 = e_fast__body_protein_synthesis_0*ds_fast__systemic_synthesis_1
        dr_fast__body_protein_synthesis_2 = e_fast__body_protein_synthesis_0*ds_fast__systemic_synthesis_2
        dr_fast__body_protein_synthesis_3 = e_fast__body_protein_synthesis_0*ds_fast__systemic_synthesis_3
        dr_fast__body_protein_synthesis_4 = e_fast__body_protein_synthesis_0*ds_fast__systemic_synthesis_4
        dr_fast__body_protein_synthesis_5 = e_fast__body_protein_synthesis_0*ds_fast__systemic_synthesis_5
        dr_fast__body_protein_synthesis_6 = e_fast__body_protein_synthesis_0*ds_fast__systemic_synthesis_6
        dr_fast__body_protein_synthesis_7 = e_fast__body_protein_synthesis_0*ds_fast__systemic_synthesis_7
        e_fast__body_protein_breakdown_0 = g_fast__body_protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*p_fast__proteolysis_by_nad_lack*u_fast__fibre__foxo*y_fast__body_area*remaining_d0(y_nad, 1))
        e_fast__body_protein_breakdown_1 = g_fast__body_protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*p_fast__proteolysis_by_poor_mitochondria*u_fast__fibre__foxo*y_fast__body_area*remaining_d0(y_mitochondria, 1))
        e_fast__body_protein_breakdown_2 = g_fast__body_protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*u_fast__fibre__foxo*y_fast__body_area)
        e_fast__body_protein_breakdown_3 = g_fast__body_protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*(u_fast__fibre__foxo*(p_fast__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_fast__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_fast__proteolysis_by_unloading*u_body__unloading + s_fast__inflammatory_proteolysis) + 1))
        dr_fast__body_protein_breakdown_0 = e_fast__body_protein_breakdown_2*ds_fast__inflammatory_proteolysis_0
        e_fast__regrowth_0 = g_fast__regrowth*u_fast__fibre__synthesis*(p_fast__growth_velocity*s_perfusion_supply*(1 - p_fast__growth_without_macrophages)*(s_fast__regenerated_ceiling - y_fast__regenerated_area/(p_fast__smallest_area + s_fast__area_target))*saturating_d0(s_resolution_drive, p_fast__K_growth_resolution))
        e_fast__regrowth_1 = g_fast__regrowth*u_fast__fibre__synthesis*(p_fast__growth_velocity*(p_fast__growth_without_macrophages + (1 - p_fast__growth_without_macrophages)*saturating(s_resolution_drive, p_fast__K_growth_resolution))*(s_fast__regenerated_ceiling - y_fast__regenerated_area/(p_fast__smallest_area + s_fast__area_target)))
        e_fast__regrowth_2 = g_fast__regrowth*u_fast__fibre__synthesis*(p_fast__growth_velocity*s_perfusion_supply*(p_fast__growth_without_macrophages + (1 - p_fast__growth_without_macrophages)*saturating(s_resolution_drive, p_fast__K_growth_resolution)))
        e_fast__regrowth_3 = g_fast__regrowth*u_fast__fibre__synthesis*(-p_fast__growth_velocity*s_perfusion_supply*(p_fast__growth_without_macrophages + (1 - p_fast__growth_without_macrophages)*saturating(s_resolution_drive, p_fast__K_growth_resolution))/(p_fast__smallest_area + s_fast__area_target))
        e_fast__regrowth_4 = g_fast__regrowth*u_fast__fibre__synthesis*(p_fast__growth_velocity*s_perfusion_supply*y_fast__regenerated_area*(p_fast__growth_without_macrophages + (1 - p_fast__growth_without_macrophages)*saturating(s_resolution_drive, p_fast__K_growth_resolution))/(p_fast__smallest_area + s_fast__area_target)**2)
        dr_fast__regrowth_0 = e_fast__regrowth_0*d_resolution_drive_0
        dr_fast__regrowth_1 = e_fast__regrowth_1*d_perfusion_supply_0
        dr_fast__regrowth_2 = e_fast__regrowth_2*ds_fast__regenerated_ceiling_0
        dr_fast__regrowth_3 = e_fast__regrowth_2*ds_fast__regenerated_ceiling_1
        dr_fast__regrowth_4 = e_fast__regrowth_2*ds_fast__regenerated_ceiling_2
        dr_fast__regrowth_5 = e_fast__regrowth_2*ds_fast__regenerated_ceiling_3
        dr_fast__regrowth_6 = e_fast__regrowth_2*ds_fast__regenerated_ceiling_4
        dr_fast__regrowth_7 = e_fast__regrowth_4*ds_fast__area_target_0
        dr_fast__regrowth_8 = e_fast__regrowth_4*ds_fast__area_target_1
        dr_fast__regrowth_9 = e_fast__regrowth_4*ds_fast__area_target_2
        dr_fast__regrowth_10 = e_fast__regrowth_4*ds_fast__area_target_3
        dr_fast__regrowth_11 = e_fast__regrowth_4*ds_fast__area_target_4
        dr_fast__regrowth_12 = e_fast__regrowth_4*ds_fast__area_target_5
        dr_fast__regrowth_13 = e_fast__regrowth_4*ds_fast__area_target_6
        dr_fast__regrowth_14 = e_fast__regrowth_4*ds_fast__area_target_7
        dr_fast__regrowth_15 = e_fast__regrowth_4*ds_fast__area_target_8
        e_fast__loss_of_central_nuclei_0 = g_fast__loss_of_central_nuclei*(p_fast__k_central_nuclei_loss)
        e_fast__share_destroyed_by_neutrophils_0 = g_fast__share_destroyed_by_neutrophils*(1 - y_fast__regenerated_share)
        e_fast__share_destroyed_by_neutrophils_1 = g_fast__share_destroyed_by_neutrophils*(-s_bystander_damage_rate)
        dr_fast__share_destroyed_by_neutrophils_0 = e_fast__share_destroyed_by_neutrophils_0*d_bystander_damage_rate_0
        e_fast__area_destroyed_by_neutrophils_0 = g_fast__area_destroyed_by_neutrophils*(y_fast__regenerated_area*(1 - y_fast__regenerated_share)/(p_fast__smallest_lesion + y_fast__regenerated_share))
        e_fast__area_destroyed_by_neutrophils_1 = g_fast__area_destroyed_by_neutrophils*(-s_bystander_damage_rate*y_fast__regenerated_area*(1 - y_fast__regenerated_share)/(p_fast__smallest_lesion + y_fast__regenerated_share)**2 - s_bystander_damage_rate*y_fast__regenerated_area/(p_fast__smallest_lesion + y_fast__regenerated_share))
        e_fast__area_destroyed_by_neutrophils_2 = g_fast__area_destroyed_by_neutrophils*(s_bystander_damage_rate*(1 - y_fast__regenerated_share)/(p_fast__smallest_lesion + y_fast__regenerated_share))
        dr_fast__area_destroyed_by_neutrophils_0 = e_fast__area_destroyed_by_neutrophils_0*d_bystander_damage_rate_0
        e_alarm_decay_0 = g_alarm_decay*(p_k_alarm)
        e_neutrophil_recruitment_0 = g_neutrophil_recruitment*u_immune__recruitment*(p_r_neutrophils)
        e_neutrophil_death_0 = g_neutrophil_death*(p_d_neutrophils)
        e_monocyte_recruitment_0 = g_monocyte_recruitment*u_immune__recruitment*(p_r_monocytes*s_macrophage_vigour*(p_gain_trained*y_trained_immunity + 1)*saturating_d0(s_damage, p_K_monocytes))
        e_monocyte_recruitment_1 = g_monocyte_recruitment*u_immune__recruitment*(p_gain_trained*p_r_monocytes*s_macrophage_vigour*saturating(s_damage, p_K_monocytes))
        e_monocyte_recruitment_2 = g_monocyte_recruitment*u_immune__recruitment*(p_r_monocytes*(p_gain_trained*y_trained_immunity + 1)*saturating(s_damage, p_K_monocytes))
        dr_monocyte_recruitment_0 = e_monocyte_recruitment_0*ds_damage_0
        dr_monocyte_recruitment_1 = e_monocyte_recruitment_0*ds_damage_1
        dr_monocyte_recruitment_2 = e_monocyte_recruitment_2*d_macrophage_vigour_0
        e_monocyte_to_m1_0 = g_monocyte_to_m1*(p_k_monocyte_m1)
        e_monocyte_death_0 = g_monocyte_death*(p_d_monocytes)
        e_regulatory_t_recruitment_0 = g_regulatory_t_recruitment*u_immune__treg*(p_r_regulatory_t*s_macrophage_vigour*saturating_d0(s_damage, p_K_regulatory_t))
        e_regulatory_t_recruitment_1 = g_regulatory_t_recruitment*u_immune__treg*(p_r_regulatory_t*(p_regulatory_t_by_training*s_training_stimulus + saturating(s_damage, p_K_regulatory_t)))
        e_regulatory_t_recruitment_2 = g_regulatory_t_recruitment*u_immune__treg*(p_r_regulatory_t*p_regulatory_t_by_training*s_macrophage_vigour)
        dr_regulatory_t_recruitment_0 = e_regulatory_t_recruitment_0*ds_damage_0
        dr_regulatory_t_recruitment_1 = e_regulatory_t_recruitment_0*ds_damage_1
        dr_regulatory_t_recruitment_2 = e_regulatory_t_recruitment_1*d_macrophage_vigour_0
        dr_regulatory_t_recruitment_3 = e_regulatory_t_recruitment_2*d_training_stimulus_0
        dr_regulatory_t_recruitment_4 = e_regulatory_t_recruitment_2*d_training_stimulus_1
        e_regulatory_t_death_0 = g_regulatory_t_death*(p_d_regulatory_t)
        e_m1_to_m2_0 = g_m1_to_m2*u_immune__switch*(y_m1)
        e_m1_to_m2_1 = g_m1_to_m2*u_immune__switch*(s_switch_rate)
        dr_m1_to_m2_0 = e_m1_to_m2_0*ds_switch_rate_0
        dr_m1_to_m2_1 = e_m1_to_m2_0*ds_switch_rate_1
        dr_m1_to_m2_2 = e_m1_to_m2_0*ds_switch_rate_2
        dr_m1_to_m2_3 = e_m1_to_m2_0*ds_switch_rate_3
        dr_m1_to_m2_4 = e_m1_to_m2_0*ds_switch_rate_4
        dr_m1_to_m2_5 = e_m1_to_m2_0*ds_switch_rate_5
        e_m1_death_0 = g_m1_death*(p_d_m1)
        e_m2_death_0 = g_m2_death*(p_d_m2)
        e_resident_disappearance_0 = g_resident_disappearance*(p_k_disappearance*y_m2)
        e_resident_disappearance_1 = g_resident_disappearance*(p_k_disappearance*y_alarm)
        e_ablation_of_monocytes_0 = g_ablation_of_monocytes*(u_immune__ablation)
        e_ablation_of_m1_0 = g_ablation_of_m1*(u_immune__ablation)
        e_ablation_of_m2_0 = g_ablation_of_m2*(u_immune__ablation)
        e_inflammatory_signal_0 = g_inflammatory_signal*u_immune__cytokine_production*(p_k_acute/p_m1_typical)
        e_inflammatory_signal_1 = g_inflammatory_signal*u_immune__cytokine_production*(p_k_acute*p_neutrophil_cytokine/p_m1_typical)
        e_inflammatory_decay_0 = g_inflammatory_decay*(p_k_acute)
        e_resolving_signal_0 = g_resolving_signal*(p_k_acute/p_m2_typical)
        e_resolving_decay_0 = g_resolving_decay*(p_k_acute)
        e_prostaglandin_synthesis_0 = g_prostaglandin_synthesis*u_immune__pge2*(p_k_prostaglandin*saturating_d0(y_acute_inflammation, p_K_cyclooxygenase))
        e_prostaglandin_synthesis_1 = g_prostaglandin_synthesis*u_immune__pge2*(p_k_prostaglandin*p_prostaglandin_by_training)
        dr_prostaglandin_synthesis_0 = e_prostaglandin_synthesis_1*d_training_stimulus_0
        dr_prostaglandin_synthesis_1 = e_prostaglandin_synthesis_1*d_training_stimulus_1
        e_prostaglandin_decay_0 = g_prostaglandin_decay*(p_k_prostaglandin)
        e_training_of_monocytes_0 = g_training_of_monocytes*(p_k_training*(1 - y_trained_immunity)*saturating_d0(y_acute_inflammation, 1))
        e_training_of_monocytes_1 = g_training_of_monocytes*(-p_k_memory - p_k_training*saturating(y_acute_inflammation, 1))
        e_marking_of_cells_0 = g_marking_of_cells*(p_k_mark*(1 - y_injury_memory))
        e_marking_of_cells_1 = g_marking_of_cells*(-p_k_mark*s_damage - p_k_mark_loss)
        dr_marking_of_cells_0 = e_marking_of_cells_0*ds_damage_0
        dr_marking_of_cells_1 = e_marking_of_cells_0*ds_damage_1
        e_fap_growth_0 = g_fap_growth*u_niche__fap_growth*(p_k_fap_growth*y_fap*saturating_d0(s_damage, p_K_fap_growth))
        e_fap_growth_1 = g_fap_growth*u_niche__fap_growth*(p_fap_growth_by_resolution*y_fap)
        e_fap_growth_2 = g_fap_growth*u_niche__fap_growth*(p_fap_growth_by_resolution*s_resolution_drive + p_k_fap_growth*saturating(s_damage, p_K_fap_growth) + p_k_fap_turnover)
        dr_fap_growth_0 = e_fap_growth_0*ds_damage_0
        dr_fap_growth_1 = e_fap_growth_0*ds_damage_1
        dr_fap_growth_2 = e_fap_growth_1*d_resolution_drive_0
        e_fap_apoptosis_0 = g_fap_apoptosis*u_niche__fap_apoptosis*(2*p_fap_death_rate*y_fap*(p_fap_apoptosis_by_tnf*y_acute_inflammation + 1)/p_fap_rest)
        e_fap_apoptosis_1 = g_fap_apoptosis*u_niche__fap_apoptosis*(p_fap_apoptosis_by_tnf*p_fap_death_rate*y_fap**2/p_fap_rest)
        e_matrix_deposition_0 = g_matrix_deposition*u_niche__fibrosis*(p_k_matrix*p_matrix_by_fap/p_fap_rest)
        e_matrix_deposition_1 = g_matrix_deposition*u_niche__fibrosis*(p_k_matrix*p_matrix_by_exposure)
        e_matrix_deposition_2 = g_matrix_deposition*u_niche__fibrosis*(p_k_matrix*p_matrix_by_void*remaining_d0(s_muscle_fill, 1))
        dr_matrix_deposition_0 = e_matrix_deposition_2*ds_muscle_fill_0
        dr_matrix_deposition_1 = e_matrix_deposition_2*ds_muscle_fill_1
        dr_matrix_deposition_2 = e_matrix_deposition_2*ds_muscle_fill_2
        dr_matrix_deposition_3 = e_matrix_deposition_2*ds_muscle_fill_3
        e_matrix_turnover_0 = g_matrix_turnover*(p_k_matrix)
        e_adipogenesis_0 = g_adipogenesis*u_niche__adipogenesis*(p_k_muscle_fat*p_muscle_fat_rest*(p_K_adipogenesis_pgc1a + 1)/(p_fap_rest*(p_K_adipogenesis_pgc1a + s_pgc1a)))
        e_adipogenesis_1 = g_adipogenesis*u_niche__adipogenesis*(p_fat_by_senescence)
        e_adipogenesis_2 = g_adipogenesis*u_niche__adipogenesis*(p_fat_by_idleness)
        e_adipogenesis_3 = g_adipogenesis*u_niche__adipogenesis*(-p_k_muscle_fat*p_muscle_fat_rest*y_fap*(p_K_adipogenesis_pgc1a + 1)/(p_fap_rest*(p_K_adipogenesis_pgc1a + s_pgc1a)**2))
        dr_adipogenesis_0 = e_adipogenesis_2*ds_idleness_0 + e_adipogenesis_3*ds_pgc1a_2
        dr_adipogenesis_1 = e_adipogenesis_3*ds_pgc1a_0
        dr_adipogenesis_2 = e_adipogenesis_3*ds_pgc1a_1
        dr_adipogenesis_3 = e_adipogenesis_3*ds_pgc1a_3
        dr_adipogenesis_4 = e_adipogenesis_3*ds_pgc1a_4
        e_fat_turnover_0 = g_fat_turnover*(p_k_muscle_fat)
        e_capillary_regrowth_0 = g_capillary_regrowth*(-p_k_perfusion)
        e_slow__fibrogenic_conversion_0 = g_slow__fibrogenic_conversion*u_slow__msc__fibrogenic*(p_slow__k_fibrogenic*y_slow__cycling*(remaining_d0(s_wnt, 1) + 1)*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1))
        e_slow__fibrogenic_conversion_1 = g_slow__fibrogenic_conversion*u_slow__msc__fibrogenic*(p_slow__k_fibrogenic*y_slow__cycling*(remaining_d0(y_chronic_exposure, 1) + 1)*(s_wnt + remaining(s_wnt, 1) - 1))
        e_slow__fibrogenic_conversion_2 = g_slow__fibrogenic_conversion*u_slow__msc__fibrogenic*(p_slow__k_fibrogenic*(s_wnt + remaining(s_wnt, 1) - 1)*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1))
        dr_slow__fibrogenic_conversion_0 = e_slow__fibrogenic_conversion_0*d_wnt_0 + e_slow__fibrogenic_conversion_1
        dr_slow__fibrogenic_conversion_1 = e_slow__fibrogenic_conversion_0*ds_wnt_0
        e_fast__fibrogenic_conversion_0 = g_fast__fibrogenic_conversion*u_fast__msc__fibrogenic*(p_fast__k_fibrogenic*y_fast__cycling*(remaining_d0(s_wnt, 1) + 1)*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1))
        e_fast__fibrogenic_conversion_1 = g_fast__fibrogenic_conversion*u_fast__msc__fibrogenic*(p_fast__k_fibrogenic*y_fast__cycling*(remaining_d0(y_chronic_exposure, 1) + 1)*(s_wnt + remaining(s_wnt, 1) - 1))
        e_fast__fibrogenic_conversion_2 = g_fast__fibrogenic_conversion*u_fast__msc__fibrogenic*(p_fast__k_fibrogenic*(s_wnt + remaining(s_wnt, 1) - 1)*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1))
        dr_fast__fibrogenic_conversion_0 = e_fast__fibrogenic_conversion_0*d_wnt_0 + e_fast__fibrogenic_conversion_1
        dr_fast__fibrogenic_conversion_1 = e_fast__fibrogenic_conversion_0*ds_wnt_0
        return [
            dr_senescent_cell_production_0,
            - e_senescent_cell_removal_0 - e_senolysis_0,
            e_cytokine_release_0,
            dr_cytokine_release_0,
            dr_cytokine_release_1,
            dr_cytokine_release_2 - e_cytokine_clearance_0,
            e_cytokine_release_2,
            dr_cytokine_release_3,
            e_cytokine_release_4,
            - e_cytokine_clearance_1,
            - e_cytokine_clearance_2,
            e_exposure_filter_0,
            e_exposure_filter_1,
            e_gut_opening_0 - e_gut_closing_0,
            - e_gut_closing_1,
            e_adaptation_to_training_1,
            e_growing_accustomed_0,
            e_growing_accustomed_1,
            e_adaptation_to_endurance_0,
            e_adaptation_of_nerves_2,
            dr_testosterone_production_0,
            - e_testosterone_clearance_0,
            dr_oestradiol_production_0,
            - e_oestradiol_clearance_0,
            e_myostatin_production_1,
            e_myostatin_production_2,
            - e_myostatin_clearance_0,
            dr_growth_by_lack_of_myostatin_0,
            e_growth_by_lack_of_myostatin_1,
            dr_fat_storage_0,
            - e_fat_use_0,
            - e_fat_use_2,
            - e_fat_use_3,
            dr_nampt_turnover_0,
            e_nampt_turnover_3,
            e_nampt_turnover_4,
            e_nampt_turnover_5,
            - e_blood_nad_loss_0,
            - e_nad_salvage_0,
            e_nad_salvage_0,
            - e_nad_salvage_1 - e_nicotinamide_methylation_0,
            e_nad_salvage_1,
            e_nad_from_ribosides_0 + e_nad_from_nicotinic_acid_0 - e_cd38_consumption_1 - dr_parp_consumption_1 - dr_sirtuin_consumption_0 - e_other_nad_loss_0,
            - e_nicotinamide_methylation_1 + dr_cd38_consumption_0,
            - dr_cd38_consumption_0,
            e_cd38_consumption_1 + dr_parp_consumption_1 + dr_sirtuin_consumption_0,
            - dr_parp_consumption_0,
            dr_parp_consumption_0,
            - dr_sirtuin_consumption_1,
            dr_sirtuin_consumption_1,
            dr_mitochondrial_biogenesis_0,
            dr_mitochondrial_biogenesis_1,
            dr_mitochondrial_biogenesis_2,
            dr_mitochondrial_biogenesis_3,
            dr_mitochondrial_biogenesis_4,
            - e_mitochondrial_turnover_0 - e_mitochondrial_damage_1,
            - e_mitochondrial_damage_0,
            e_mitochondrial_damage_0,
            e_mitochondrial_damage_1,
            - e_mitophagy_0,
            - dr_mitophagy_0,
            - dr_mitophagy_1,
            - dr_mitophagy_2,
            - dr_mitophagy_3,
            - dr_mitophagy_4,
            e_oxygen_radical_production_0,
            dr_oxygen_radical_production_0,
            e_oxygen_radical_production_2,
            - e_oxygen_radical_scavenging_0,
            - dr_oxygen_radical_scavenging_0,
            e_dna_breakage_0,
            - e_dna_repair_0,
            - dr_dna_repair_0,
            - dr_dna_repair_1,
            - dr_motor_unit_loss_0,
            - dr_motor_unit_loss_1,
            - dr_motor_unit_loss_2,
            - e_motor_unit_loss_2 + e_motor_unit_regrowth_0,
            - e_slow__maturation_0 - e_slow__regenerating_nuclei_lost_with_fibres_1,
            e_slow__maturation_0,
            - e_slow__myonuclear_loss_0 - e_slow__secondary_damage_1 - e_slow__nuclei_lost_with_fibres_1,
            - dr_slow__debris_clearance_0 + dr_slow__secondary_damage_0,
            - dr_slow__debris_clearance_1,
            - dr_slow__debris_clearance_2,
            - dr_slow__debris_clearance_3,
            - e_slow__debris_clearance_1,
            - dr_slow__secondary_damage_0,
            e_slow__secondary_damage_1,
            - e_fast__maturation_0 - e_fast__regenerating_nuclei_lost_with_fibres_1,
            e_fast__maturation_0,
            - e_fast__myonuclear_loss_0 - e_fast__secondary_damage_1 - e_fast__nuclei_lost_with_fibres_1,
            - dr_fast__debris_clearance_0 + dr_fast__secondary_damage_0,
            - dr_fast__debris_clearance_1,
            - dr_fast__debris_clearance_2,
            - dr_fast__debris_clearance_3,
            - e_fast__debris_clearance_1,
            - dr_fast__secondary_damage_0,
            e_fast__secondary_damage_1,
            - dr_slow__priming_0 + dr_slow__settling_0 - dr_slow__deep_activation_8,
            dr_slow__priming_0 - dr_slow__settling_0 - dr_slow__primed_activation_8 + dr_slow__self_renewal_13,
            - dr_slow__priming_1 + dr_slow__settling_1 - dr_slow__deep_activation_2 - dr_slow__deep_senescence_2,
            dr_slow__priming_1 - dr_slow__settling_1 - dr_slow__primed_activation_2 + dr_slow__self_renewal_10 - dr_slow__primed_senescence_2,
            - dr_slow__priming_2 + dr_slow__settling_2 - dr_slow__deep_activation_9,
            dr_slow__priming_2 - dr_slow__settling_2 - dr_slow__primed_activation_9 + dr_slow__self_renewal_14,
            - dr_slow__priming_3 + dr_slow__settling_3 - dr_slow__deep_activation_0 - dr_slow__deep_senescence_0,
            dr_slow__priming_3 - dr_slow__settling_3 - dr_slow__primed_activation_0 + dr_slow__self_renewal_2 - dr_slow__primed_senescence_0,
            - e_slow__priming_1 - e_slow__deep_activation_1 - e_slow__deep_senescence_1 - e_slow__ablation_of_deep_quiescent_0,
            e_slow__priming_1 + dr_slow__self_renewal_4,
            - e_slow__settling_1 - e_slow__primed_activation_1 + dr_slow__self_renewal_5 - e_slow__primed_senescence_1 - e_slow__ablation_of_primed_quiescent_0,
            e_slow__settling_1,
            dr_slow__deep_activation_0 - dr_slow__lag_from_1_0,
            - dr_slow__deep_activation_1 - dr_slow__deep_senescence_1,
            dr_slow__deep_activation_1 - dr_slow__lag_from_1_1,
            dr_slow__deep_activation_2,
            - dr_slow__deep_activation_3,
            dr_slow__deep_activation_3,
            - dr_slow__deep_activation_4,
            dr_slow__deep_activation_4,
            - dr_slow__deep_activation_5,
            dr_slow__deep_activation_5,
            - dr_slow__deep_activation_6,
            dr_slow__deep_activation_6,
            - dr_slow__deep_activation_7,
            dr_slow__deep_activation_7,
            dr_slow__deep_activation_8,
            dr_slow__deep_activation_9,
            - dr_slow__deep_activation_10,
            dr_slow__deep_activation_10,
            - dr_slow__deep_activation_11,
            dr_slow__deep_activation_11,
            - dr_slow__deep_activation_12,
            dr_slow__deep_activation_12,
            - dr_slow__deep_activation_13,
            dr_slow__deep_activation_13,
            e_slow__deep_activation_1,
            dr_slow__primed_activation_0 + dr_slow__lag_from_2_0 - dr_slow__lag_from_3_0,
            - dr_slow__primed_activation_1 + dr_slow__self_renewal_12 - dr_slow__primed_senescence_1,
            dr_slow__primed_activation_1 + dr_slow__lag_from_2_1 - dr_slow__lag_from_3_1,
            dr_slow__primed_activation_2,
            - dr_slow__primed_activation_3 + dr_slow__self_renewal_8,
            dr_slow__primed_activation_3,
            - dr_slow__primed_activation_4,
            dr_slow__primed_activation_4,
            - dr_slow__primed_activation_5,
            dr_slow__primed_activation_5,
            - dr_slow__primed_activation_6,
            dr_slow__primed_activation_6,
            - dr_slow__primed_activation_7,
            dr_slow__primed_activation_7,
            dr_slow__primed_activation_8,
            dr_slow__primed_activation_9,
            - dr_slow__primed_activation_10 + dr_slow__self_renewal_9,
            dr_slow__primed_activation_10,
            - dr_slow__primed_activation_11 + dr_slow__self_renewal_0,
            dr_slow__primed_activation_11,
            - dr_slow__primed_activation_12 + dr_slow__self_renewal_1,
            dr_slow__primed_activation_12,
            - dr_slow__primed_activation_13 + dr_slow__self_renewal_3,
            dr_slow__primed_activation_13,
            e_slow__primed_activation_1,
            dr_slow__lag_from_1_0 - dr_slow__lag_from_2_0,
            dr_slow__lag_from_1_1 - dr_slow__lag_from_2_1,
            - dr_slow__lag_from_1_2,
            dr_slow__lag_from_1_2 - dr_slow__lag_from_2_2,
            - dr_slow__lag_from_1_3,
            dr_slow__lag_from_1_3 - dr_slow__lag_from_2_3,
            - e_slow__lag_from_1_1 - e_slow__ablation_of_lag_1_0,
            e_slow__lag_from_1_1,
            dr_slow__lag_from_2_2 - dr_slow__lag_from_3_2,
            dr_slow__lag_from_2_3 - dr_slow__lag_from_3_3,
            - e_slow__lag_from_2_1 - e_slow__ablation_of_lag_2_0,
            e_slow__lag_from_2_1,
            dr_slow__lag_from_3_0 - dr_slow__lag_from_4_0,
            dr_slow__lag_from_3_1 - dr_slow__lag_from_4_1,
            dr_slow__lag_from_3_2 - dr_slow__lag_from_4_2,
            dr_slow__lag_from_3_3 - dr_slow__lag_from_4_3,
            - e_slow__lag_from_3_1 - e_slow__ablation_of_lag_3_0,
            e_slow__lag_from_3_1,
            dr_slow__lag_from_4_0 - dr_slow__lag_from_5_0,
            dr_slow__lag_from_4_1 - dr_slow__lag_from_5_1,
            dr_slow__lag_from_4_2 - dr_slow__lag_from_5_2,
            dr_slow__lag_from_4_3 - dr_slow__lag_from_5_3,
            - e_slow__lag_from_4_1 - e_slow__ablation_of_lag_4_0,
            e_slow__lag_from_4_1,
            dr_slow__lag_from_5_0 - dr_slow__lag_from_6_0,
            dr_slow__lag_from_5_1 - dr_slow__lag_from_6_1,
            dr_slow__lag_from_5_2 - dr_slow__lag_from_6_2,
            dr_slow__lag_from_5_3 - dr_slow__lag_from_6_3,
            - e_slow__lag_from_5_1 - e_slow__ablation_of_lag_5_0,
            e_slow__lag_from_5_1,
            dr_slow__lag_from_6_0 - dr_slow__lag_from_7_0,
            dr_slow__lag_from_6_1 - dr_slow__lag_from_7_1,
            dr_slow__lag_from_6_2 - dr_slow__lag_from_7_2,
            dr_slow__lag_from_6_3 - dr_slow__lag_from_7_3,
            - e_slow__lag_from_6_1 - e_slow__ablation_of_lag_6_0,
            e_slow__lag_from_6_1,
            dr_slow__lag_from_7_0 - dr_slow__cycle_entry_0,
            dr_slow__lag_from_7_1 - dr_slow__cycle_entry_1,
            dr_slow__lag_from_7_2 - dr_slow__cycle_entry_2,
            dr_slow__lag_from_7_3 - dr_slow__cycle_entry_3,
            - e_slow__lag_from_7_1 - e_slow__ablation_of_lag_7_0,
            e_slow__lag_from_7_1,
            dr_slow__cycle_entry_0 + dr_slow__division_19 - dr_slow__self_renewal_2 - dr_slow__commitment_1 - dr_slow__cycling_senescence_0 - dr_slow__fibrogenic_conversion_0,
            dr_slow__cycle_entry_1 + dr_slow__division_20 - dr_slow__self_renewal_12 - dr_slow__commitment_8 - dr_slow__cycling_senescence_1,
            dr_slow__cycle_entry_2 + dr_slow__division_21,
            dr_slow__cycle_entry_3,
            - e_slow__cycle_entry_1 - e_slow__ablation_of_lag_8_0,
            e_slow__cycle_entry_1 + dr_slow__division_14 - dr_slow__stalled_commitment_11,
            dr_slow__division_0 - dr_slow__self_renewal_11 - dr_slow__commitment_2,
            dr_slow__division_1,
            dr_slow__division_2,
            dr_slow__division_3 - dr_slow__self_renewal_0 - dr_slow__commitment_3 - dr_slow__stalled_commitment_0,
            dr_slow__division_4 - dr_slow__self_renewal_1 - dr_slow__commitment_4 - dr_slow__stalled_commitment_1,
            dr_slow__division_5 - dr_slow__self_renewal_4 - dr_slow__stalled_commitment_2 - dr_slow__cycling_death_4,
            dr_slow__division_6 - dr_slow__self_renewal_5 - dr_slow__stalled_commitment_3 - dr_slow__cycling_death_5,
            dr_slow__division_7 - dr_slow__stalled_commitment_4,
            dr_slow__division_8 - dr_slow__stalled_commitment_5,
            dr_slow__division_9 - dr_slow__stalled_commitment_6,
            dr_slow__division_10 - dr_slow__stalled_commitment_7,
            dr_slow__division_11 - dr_slow__stalled_commitment_8,
            dr_slow__division_12 - dr_slow__stalled_commitment_9,
            dr_slow__division_13 - dr_slow__stalled_commitment_10,
            dr_slow__division_15 - e_slow__self_renewal_3 - e_slow__commitment_1 - dr_slow__stalled_commitment_12 - e_slow__cycling_senescence_1 - dr_slow__cycling_death_2 - e_slow__ablation_of_cycling_0 - e_slow__fibrogenic_conversion_2,
            dr_slow__division_16 - dr_slow__stalled_commitment_13,
            dr_slow__division_17 - dr_slow__self_renewal_6 - dr_slow__stalled_commitment_14 - dr_slow__cycling_death_6,
            dr_slow__division_18 - dr_slow__self_renewal_7 - dr_slow__stalled_commitment_15 - dr_slow__cycling_death_7,
            dr_slow__division_22 - dr_slow__commitment_0 - dr_slow__fibrogenic_conversion_1,
            dr_slow__division_23 - dr_slow__self_renewal_13 - dr_slow__commitment_9,
            dr_slow__division_24 - dr_slow__self_renewal_10 - dr_slow__commitment_6 - dr_slow__cycling_senescence_2 - dr_slow__cycling_death_10,
            dr_slow__division_25 - dr_slow__self_renewal_14 - dr_slow__commitment_7,
            dr_slow__division_26 - dr_slow__cycling_senescence_3,
            dr_slow__division_27,
            dr_slow__division_28 - dr_slow__self_renewal_8 - dr_slow__cycling_death_8,
            dr_slow__division_29 - dr_slow__self_renewal_9 - dr_slow__cycling_death_9,
            dr_slow__division_30,
            dr_slow__division_31 - dr_slow__self_renewal_15,
            - dr_slow__self_renewal_3 - dr_slow__commitment_5 - dr_slow__cycling_death_0,
            dr_slow__self_renewal_6,
            dr_slow__self_renewal_7,
            dr_slow__self_renewal_11,
            dr_slow__self_renewal_15,
            e_slow__self_renewal_3,
            dr_slow__commitment_0 - dr_slow__fusion_0,
            dr_slow__commitment_1,
            dr_slow__commitment_2,
            dr_slow__commitment_3 + dr_slow__stalled_commitment_0,
            dr_slow__commitment_4 + dr_slow__stalled_commitment_1,
            dr_slow__commitment_5,
            dr_slow__commitment_6,
            dr_slow__commitment_7,
            dr_slow__commitment_8,
            dr_slow__commitment_9,
            e_slow__commitment_1 + dr_slow__stalled_commitment_12,
            dr_slow__stalled_commitment_2,
            dr_slow__stalled_commitment_3,
            dr_slow__stalled_commitment_4,
            dr_slow__stalled_commitment_5,
            dr_slow__stalled_commitment_6,
            dr_slow__stalled_commitment_7,
            dr_slow__stalled_commitment_8,
            dr_slow__stalled_commitment_9,
            dr_slow__stalled_commitment_10,
            dr_slow__stalled_commitment_11,
            dr_slow__stalled_commitment_13 - e_slow__fusion_1 - e_slow__committed_death_0,
            dr_slow__stalled_commitment_14,
            dr_slow__stalled_commitment_15,
            p_slow__nuclei_per_cell*dr_slow__fusion_0,
            p_slow__nuclei_per_cell*dr_slow__fusion_1,
            - dr_slow__fusion_1,
            p_slow__nuclei_per_cell*e_slow__fusion_1,
            dr_slow__cycling_senescence_0 + dr_slow__deep_senescence_0 + dr_slow__primed_senescence_0,
            dr_slow__cycling_senescence_1 + dr_slow__deep_senescence_1 + dr_slow__primed_senescence_1,
            dr_slow__cycling_senescence_2 + dr_slow__deep_senescence_2 + dr_slow__primed_senescence_2,
            dr_slow__cycling_senescence_3 + dr_slow__deep_senescence_3 + dr_slow__primed_senescence_3,
            e_slow__cycling_senescence_1,
            - dr_slow__deep_senescence_3,
            e_slow__deep_senescence_1,
            - dr_slow__primed_senescence_3,
            e_slow__primed_senescence_1,
            - e_slow__senescent_clearance_0 - e_slow__lineage_senolysis_0,
            - dr_slow__cycling_death_1,
            - dr_slow__cycling_death_3,
            - dr_fast__priming_0 + dr_fast__settling_0 - dr_fast__deep_activation_8,
            dr_fast__priming_0 - dr_fast__settling_0 - dr_fast__primed_activation_8 + dr_fast__self_renewal_13,
            - dr_fast__priming_1 + dr_fast__settling_1 - dr_fast__deep_activation_2 - dr_fast__deep_senescence_2,
            dr_fast__priming_1 - dr_fast__settling_1 - dr_fast__primed_activation_2 + dr_fast__self_renewal_10 - dr_fast__primed_senescence_2,
            - dr_fast__priming_2 + dr_fast__settling_2 - dr_fast__deep_activation_9,
            dr_fast__priming_2 - dr_fast__settling_2 - dr_fast__primed_activation_9 + dr_fast__self_renewal_14,
            - dr_fast__priming_3 + dr_fast__settling_3 - dr_fast__deep_activation_0 - dr_fast__deep_senescence_0,
            dr_fast__priming_3 - dr_fast__settling_3 - dr_fast__primed_activation_0 + dr_fast__self_renewal_2 - dr_fast__primed_senescence_0,
            - e_fast__priming_1 - e_fast__deep_activation_1 - e_fast__deep_senescence_1 - e_fast__ablation_of_deep_quiescent_0,
            e_fast__priming_1 + dr_fast__self_renewal_4,
            - e_fast__settling_1 - e_fast__primed_activation_1 + dr_fast__self_renewal_5 - e_fast__primed_senescence_1 - e_fast__ablation_of_primed_quiescent_0,
            e_fast__settling_1,
            dr_fast__deep_activation_0 - dr_fast__lag_from_1_0,
            - dr_fast__deep_activation_1 - dr_fast__deep_senescence_1,
            dr_fast__deep_activation_1 - dr_fast__lag_from_1_1,
            dr_fast__deep_activation_2,
            - dr_fast__deep_activation_3,
            dr_fast__deep_activation_3,
            - dr_fast__deep_activation_4,
            dr_fast__deep_activation_4,
            - dr_fast__deep_activation_5,
            dr_fast__deep_activation_5,
            - dr_fast__deep_activation_6,
            dr_fast__deep_activation_6,
            - dr_fast__deep_activation_7,
            dr_fast__deep_activation_7,
            dr_fast__deep_activation_8,
            dr_fast__deep_activation_9,
            - dr_fast__deep_activation_10,
            dr_fast__deep_activation_10,
            - dr_fast__deep_activation_11,
            dr_fast__deep_activation_11,
            - dr_fast__deep_activation_12,
            dr_fast__deep_activation_12,
            - dr_fast__deep_activation_13,
            dr_fast__deep_activation_13,
            e_fast__deep_activation_1,
            dr_fast__primed_activation_0 + dr_fast__lag_from_2_0 - dr_fast__lag_from_3_0,
            - dr_fast__primed_activation_1 + dr_fast__self_renewal_12 - dr_fast__primed_senescence_1,
            dr_fast__primed_activation_1 + dr_fast__lag_from_2_1 - dr_fast__lag_from_3_1,
            dr_fast__primed_activation_2,
            - dr_fast__primed_activation_3 + dr_fast__self_renewal_8,
            dr_fast__primed_activation_3,
            - dr_fast__primed_activation_4,
            dr_fast__primed_activation_4,
            - dr_fast__primed_activation_5,
            dr_fast__primed_activation_5,
            - dr_fast__primed_activation_6,
            dr_fast__primed_activation_6,
            - dr_fast__primed_activation_7,
            dr_fast__primed_activation_7,
            dr_fast__primed_activation_8,
            dr_fast__primed_activation_9,
            - dr_fast__primed_activation_10 + dr_fast__self_renewal_9,
            dr_fast__primed_activation_10,
            - dr_fast__primed_activation_11 + dr_fast__self_renewal_0,
            dr_fast__primed_activation_11,
            - dr_fast__primed_activation_12 + dr_fast__self_renewal_1,
            dr_fast__primed_activation_12,
            - dr_fast__primed_activation_13 + dr_fast__self_renewal_3,
            dr_fast__primed_activation_13,
            e_fast__primed_activation_1,
            dr_fast__lag_from_1_0 - dr_fast__lag_from_2_0,
            dr_fast__lag_from_1_1 - dr_fast__lag_from_2_1,
            - dr_fast__lag_from_1_2,
            dr_fast__lag_from_1_2 - dr_fast__lag_from_2_2,
            - dr_fast__lag_from_1_3,
            dr_fast__lag_from_1_3 - dr_fast__lag_from_2_3,
            - e_fast__lag_from_1_1 - e_fast__ablation_of_lag_1_0,
            e_fast__lag_from_1_1,
            dr_fast__lag_from_2_2 - dr_fast__lag_from_3_2,
            dr_fast__lag_from_2_3 - dr_fast__lag_from_3_3,
            - e_fast__lag_from_2_1 - e_fast__ablation_of_lag_2_0,
            e_fast__lag_from_2_1,
            dr_fast__lag_from_3_0 - dr_fast__lag_from_4_0,
            dr_fast__lag_from_3_1 - dr_fast__lag_from_4_1,
            dr_fast__lag_from_3_2 - dr_fast__lag_from_4_2,
            dr_fast__lag_from_3_3 - dr_fast__lag_from_4_3,
            - e_fast__lag_from_3_1 - e_fast__ablation_of_lag_3_0,
            e_fast__lag_from_3_1,
            dr_fast__lag_from_4_0 - dr_fast__lag_from_5_0,
            dr_fast__lag_from_4_1 - dr_fast__lag_from_5_1,
            dr_fast__lag_from_4_2 - dr_fast__lag_from_5_2,
            dr_fast__lag_from_4_3 - dr_fast__lag_from_5_3,
            - e_fast__lag_from_4_1 - e_fast__ablation_of_lag_4_0,
            e_fast__lag_from_4_1,
            dr_fast__lag_from_5_0 - dr_fast__lag_from_6_0,
            dr_fast__lag_from_5_1 - dr_fast__lag_from_6_1,
            dr_fast__lag_from_5_2 - dr_fast__lag_from_6_2,
            dr_fast__lag_from_5_3 - dr_fast__lag_from_6_3,
            - e_fast__lag_from_5_1 - e_fast__ablation_of_lag_5_0,
            e_fast__lag_from_5_1,
            dr_fast__lag_from_6_0 - dr_fast__lag_from_7_0,
            dr_fast__lag_from_6_1 - dr_fast__lag_from_7_1,
            dr_fast__lag_from_6_2 - dr_fast__lag_from_7_2,
            dr_fast__lag_from_6_3 - dr_fast__lag_from_7_3,
            - e_fast__lag_from_6_1 - e_fast__ablation_of_lag_6_0,
            e_fast__lag_from_6_1,
            dr_fast__lag_from_7_0 - dr_fast__cycle_entry_0,
            dr_fast__lag_from_7_1 - dr_fast__cycle_entry_1,
            dr_fast__lag_from_7_2 - dr_fast__cycle_entry_2,
            dr_fast__lag_from_7_3 - dr_fast__cycle_entry_3,
            - e_fast__lag_from_7_1 - e_fast__ablation_of_lag_7_0,
            e_fast__lag_from_7_1,
            dr_fast__cycle_entry_0 + dr_fast__division_19 - dr_fast__self_renewal_2 - dr_fast__commitment_1 - dr_fast__cycling_senescence_0 - dr_fast__fibrogenic_conversion_0,
            dr_fast__cycle_entry_1 + dr_fast__division_20 - dr_fast__self_renewal_12 - dr_fast__commitment_8 - dr_fast__cycling_senescence_1,
            dr_fast__cycle_entry_2 + dr_fast__division_21,
            dr_fast__cycle_entry_3,
            - e_fast__cycle_entry_1 - e_fast__ablation_of_lag_8_0,
            e_fast__cycle_entry_1 + dr_fast__division_14 - dr_fast__stalled_commitment_11,
            dr_fast__division_0 - dr_fast__self_renewal_11 - dr_fast__commitment_2,
            dr_fast__division_1,
            dr_fast__division_2,
            dr_fast__division_3 - dr_fast__self_renewal_0 - dr_fast__commitment_3 - dr_fast__stalled_commitment_0,
            dr_fast__division_4 - dr_fast__self_renewal_1 - dr_fast__commitment_4 - dr_fast__stalled_commitment_1,
            dr_fast__division_5 - dr_fast__self_renewal_4 - dr_fast__stalled_commitment_2 - dr_fast__cycling_death_4,
            dr_fast__division_6 - dr_fast__self_renewal_5 - dr_fast__stalled_commitment_3 - dr_fast__cycling_death_5,
            dr_fast__division_7 - dr_fast__stalled_commitment_4,
            dr_fast__division_8 - dr_fast__stalled_commitment_5,
            dr_fast__division_9 - dr_fast__stalled_commitment_6,
            dr_fast__division_10 - dr_fast__stalled_commitment_7,
            dr_fast__division_11 - dr_fast__stalled_commitment_8,
            dr_fast__division_12 - dr_fast__stalled_commitment_9,
            dr_fast__division_13 - dr_fast__stalled_commitment_10,
            dr_fast__division_15 - e_fast__self_renewal_3 - e_fast__commitment_1 - dr_fast__stalled_commitment_12 - e_fast__cycling_senescence_1 - dr_fast__cycling_death_3 - e_fast__ablation_of_cycling_0 - e_fast__fibrogenic_conversion_2,
            dr_fast__division_16 - dr_fast__stalled_commitment_13,
            dr_fast__division_17 - dr_fast__self_renewal_6 - dr_fast__stalled_commitment_14 - dr_fast__cycling_death_6,
            dr_fast__division_18 - dr_fast__self_renewal_7 - dr_fast__stalled_commitment_15 - dr_fast__cycling_death_7,
            dr_fast__division_22 - dr_fast__commitment_0 - dr_fast__fibrogenic_conversion_1,
            dr_fast__division_23 - dr_fast__self_renewal_13 - dr_fast__commitment_9,
            dr_fast__division_24 - dr_fast__self_renewal_10 - dr_fast__commitment_6 - dr_fast__cycling_senescence_2 - dr_fast__cycling_death_10,
            dr_fast__division_25 - dr_fast__self_renewal_14 - dr_fast__commitment_7,
            dr_fast__division_26 - dr_fast__cycling_senescence_3,
            dr_fast__division_27,
            dr_fast__division_28 - dr_fast__self_renewal_8 - dr_fast__cycling_death_8,
            dr_fast__division_29 - dr_fast__self_renewal_9 - dr_fast__cycling_death_9,
            dr_fast__division_30,
            dr_fast__division_31 - dr_fast__self_renewal_15,
            - dr_fast__self_renewal_3 - dr_fast__commitment_5 - dr_fast__cycling_death_0,
            dr_fast__self_renewal_6,
            dr_fast__self_renewal_7,
            dr_fast__self_renewal_11,
            dr_fast__self_renewal_15,
            e_fast__self_renewal_3,
            dr_fast__commitment_0 - dr_fast__fusion_0,
            dr_fast__commitment_1,
            dr_fast__commitment_2,
            dr_fast__commitment_3 + dr_fast__stalled_commitment_0,
            dr_fast__commitment_4 + dr_fast__stalled_commitment_1,
            dr_fast__commitment_5,
            dr_fast__commitment_6,
            dr_fast__commitment_7,
            dr_fast__commitment_8,
            dr_fast__commitment_9,
            e_fast__commitment_1 + dr_fast__stalled_commitment_12,
            dr_fast__stalled_commitment_2,
            dr_fast__stalled_commitment_3,
            dr_fast__stalled_commitment_4,
            dr_fast__stalled_commitment_5,
            dr_fast__stalled_commitment_6,
            dr_fast__stalled_commitment_7,
            dr_fast__stalled_commitment_8,
            dr_fast__stalled_commitment_9,
            dr_fast__stalled_commitment_10,
            dr_fast__stalled_commitment_11,
            dr_fast__stalled_commitment_13 - e_fast__fusion_1 - e_fast__committed_death_0,
            dr_fast__stalled_commitment_14,
            dr_fast__stalled_commitment_15,
            p_fast__nuclei_per_cell*dr_fast__fusion_0,
            p_fast__nuclei_per_cell*dr_fast__fusion_1,
            - dr_fast__fusion_1,
            p_fast__nuclei_per_cell*e_fast__fusion_1,
            dr_fast__cycling_senescence_0 + dr_fast__deep_senescence_0 + dr_fast__primed_senescence_0,
            dr_fast__cycling_senescence_1 + dr_fast__deep_senescence_1 + dr_fast__primed_senescence_1,
            dr_fast__cycling_senescence_2 + dr_fast__deep_senescence_2 + dr_fast__primed_senescence_2,
            dr_fast__cycling_senescence_3 + dr_fast__deep_senescence_3 + dr_fast__primed_senescence_3,
            e_fast__cycling_senescence_1,
            - dr_fast__deep_senescence_3,
            e_fast__deep_senescence_1,
            - dr_fast__primed_senescence_3,
            e_fast__primed_senescence_1,
            - e_fast__senescent_clearance_0 - e_fast__lineage_senolysis_0,
            - dr_fast__cycling_death_1,
            - dr_fast__cycling_death_2,
            - dr_slow__denervation_0 + dr_slow__reinnervation_0,
            dr_slow__denervation_0 - dr_slow__reinnervation_0 - dr_slow__fibre_loss_0,
            - dr_slow__denervation_1,
            dr_slow__denervation_1,
            - dr_slow__denervation_2,
            dr_slow__denervation_2,
            - e_slow__denervation_2,
            e_slow__denervation_2 + dr_slow__fibre_formation_0,
            - e_slow__reinnervation_1 - e_slow__fibre_loss_1 + dr_slow__fibre_formation_1,
            e_slow__reinnervation_1,
            - dr_slow__nuclei_lost_with_fibres_0,
            - dr_slow__nuclei_lost_with_fibres_1,
            - dr_slow__nuclei_lost_with_fibres_2,
            - dr_slow__regenerating_nuclei_lost_with_fibres_0,
            - dr_slow__regenerating_nuclei_lost_with_fibres_1,
            - dr_slow__regenerating_nuclei_lost_with_fibres_2,
            dr_slow__protein_synthesis_0 - dr_slow__protein_breakdown_2,
            dr_slow__protein_synthesis_1,
            dr_slow__protein_synthesis_2,
            dr_slow__protein_synthesis_3,
            dr_slow__protein_synthesis_4,
            dr_slow__protein_synthesis_5,
            dr_slow__protein_synthesis_6 - dr_slow__protein_breakdown_0,
            dr_slow__protein_synthesis_7,
            dr_slow__protein_synthesis_8 - dr_slow__protein_breakdown_1,
            dr_slow__protein_synthesis_9,
            dr_slow__protein_synthesis_10,
            dr_slow__protein_synthesis_11,
            dr_slow__protein_synthesis_12,
            - e_slow__protein_breakdown_1,
            dr_slow__body_protein_synthesis_0 - dr_slow__body_protein_breakdown_0,
            dr_slow__body_protein_synthesis_1,
            dr_slow__body_protein_synthesis_2,
            dr_slow__body_protein_synthesis_3,
            dr_slow__body_protein_synthesis_4,
            dr_slow__body_protein_synthesis_5,
            dr_slow__body_protein_synthesis_6 - e_slow__body_protein_breakdown_0,
            dr_slow__body_protein_synthesis_7,
            - e_slow__body_protein_breakdown_1,
            - e_slow__body_protein_breakdown_3,
            dr_slow__regrowth_0,
            dr_slow__regrowth_1,
            dr_slow__regrowth_2,
            dr_slow__regrowth_3,
            dr_slow__regrowth_4,
            dr_slow__regrowth_5,
            dr_slow__regrowth_6 - e_slow__area_destroyed_by_neutrophils_1,
            e_slow__regrowth_3 - e_slow__area_destroyed_by_neutrophils_2,
            dr_slow__regrowth_7,
            dr_slow__regrowth_8,
            dr_slow__regrowth_9,
            dr_slow__regrowth_10,
            dr_slow__regrowth_11,
            dr_slow__regrowth_12,
            dr_slow__regrowth_13,
            dr_slow__regrowth_14,
            dr_slow__regrowth_15,
            - e_slow__loss_of_central_nuclei_0 + e_slow__share_destroyed_by_neutrophils_1,
            dr_slow__share_destroyed_by_neutrophils_0,
            - dr_slow__area_destroyed_by_neutrophils_0,
            - dr_fast__denervation_0 + dr_fast__reinnervation_0,
            dr_fast__denervation_0 - dr_fast__reinnervation_0 - dr_fast__fibre_loss_0,
            - dr_fast__denervation_1,
            dr_fast__denervation_1,
            - dr_fast__denervation_2,
            dr_fast__denervation_2,
            - e_fast__denervation_2,
            e_fast__denervation_2 + dr_fast__fibre_formation_0,
            - e_fast__reinnervation_1 - e_fast__fibre_loss_1 + dr_fast__fibre_formation_1,
            e_fast__reinnervation_1,
            - dr_fast__nuclei_lost_with_fibres_0,
            - dr_fast__nuclei_lost_with_fibres_1,
            - dr_fast__nuclei_lost_with_fibres_2,
            - dr_fast__regenerating_nuclei_lost_with_fibres_0,
            - dr_fast__regenerating_nuclei_lost_with_fibres_1,
            - dr_fast__regenerating_nuclei_lost_with_fibres_2,
            dr_fast__protein_synthesis_0 - dr_fast__protein_breakdown_2,
            dr_fast__protein_synthesis_1,
            dr_fast__protein_synthesis_2,
            dr_fast__protein_synthesis_3,
            dr_fast__protein_synthesis_4,
            dr_fast__protein_synthesis_5,
            dr_fast__protein_synthesis_6 - dr_fast__protein_breakdown_0,
            dr_fast__protein_synthesis_7,
            dr_fast__protein_synthesis_8 - dr_fast__protein_breakdown_1,
            dr_fast__protein_synthesis_9,
            dr_fast__protein_synthesis_10,
            dr_fast__protein_synthesis_11,
            dr_fast__protein_synthesis_12,
            - e_fast__protein_breakdown_1,
            dr_fast__body_protein_synthesis_0 - dr_fast__body_protein_breakdown_0,
            dr_fast__body_protein_synthesis_1,
            dr_fast__body_protein_synthesis_2,
            dr_fast__body_protein_synthesis_3,
            dr_fast__body_protein_synthesis_4,
            dr_fast__body_protein_synthesis_5,
            dr_fast__body_protein_synthesis_6 - e_fast__body_protein_breakdown_0,
            dr_fast__body_protein_synthesis_7,
            - e_fast__body_protein_breakdown_1,
            - e_fast__body_protein_breakdown_3,
            dr_fast__regrowth_0,
            dr_fast__regrowth_1,
            dr_fast__regrowth_2,
            dr_fast__regrowth_3,
            dr_fast__regrowth_4,
            dr_fast__regrowth_5,
            dr_fast__regrowth_6 - e_fast__area_destroyed_by_neutrophils_1,
            e_fast__regrowth_3 - e_fast__area_destroyed_by_neutrophils_2,
            dr_fast__regrowth_7,
            dr_fast__regrowth_8,
            dr_fast__regrowth_9,
            dr_fast__regrowth_10,
            dr_fast__regrowth_11,
            dr_fast__regrowth_12,
            dr_fast__regrowth_13,
            dr_fast__regrowth_14,
            dr_fast__regrowth_15,
            - e_fast__loss_of_central_nuclei_0 + e_fast__share_destroyed_by_neutrophils_1,
            dr_fast__share_destroyed_by_neutrophils_0,
            - dr_fast__area_destroyed_by_neutrophils_0,
            - e_alarm_decay_0,
            e_neutrophil_recruitment_0,
            - e_neutrophil_death_0,
            dr_monocyte_recruitment_0,
            dr_monocyte_recruitment_1,
            e_monocyte_recruitment_1,
            dr_monocyte_recruitment_2,
            - e_monocyte_to_m1_0 - e_monocyte_death_0 - e_ablation_of_monocytes_0,
            e_monocyte_to_m1_0,
            dr_regulatory_t_recruitment_0,
            dr_regulatory_t_recruitment_1,
            dr_regulatory_t_recruitment_2,
            dr_regulatory_t_recruitment_3,
            dr_regulatory_t_recruitment_4,
            - e_regulatory_t_death_0,
            - dr_m1_to_m2_0,
            dr_m1_to_m2_0,
            - dr_m1_to_m2_1,
            dr_m1_to_m2_1,
            - dr_m1_to_m2_2,
            dr_m1_to_m2_2,
            - dr_m1_to_m2_3,
            dr_m1_to_m2_3,
            - dr_m1_to_m2_4,
            dr_m1_to_m2_4,
            - dr_m1_to_m2_5,
            dr_m1_to_m2_5,
            - e_m1_to_m2_1 - e_m1_death_0 - e_ablation_of_m1_0,
            e_m1_to_m2_1,
            - e_m2_death_0 - e_resident_disappearance_1 - e_ablation_of_m2_0,
            - e_resident_disappearance_0,
            e_inflammatory_signal_0,
            e_inflammatory_signal_1,
            - e_inflammatory_decay_0,
            e_resolving_signal_0,
            - e_resolving_decay_0,
            e_prostaglandin_synthesis_0,
            dr_prostaglandin_synthesis_0,
            dr_prostaglandin_synthesis_1,
            - e_prostaglandin_decay_0,
            e_training_of_monocytes_0,
            e_training_of_monocytes_1,
            dr_marking_of_cells_0,
            dr_marking_of_cells_1,
            e_marking_of_cells_1,
            dr_fap_growth_0,
            dr_fap_growth_1,
            dr_fap_growth_2 + dr_slow__fibrogenic_conversion_1 + dr_fast__fibrogenic_conversion_1,
            e_fap_growth_2 - e_fap_apoptosis_0,
            - e_fap_apoptosis_1,
            e_matrix_deposition_0,
            e_matrix_deposition_1,
            dr_matrix_deposition_0,
            dr_matrix_deposition_1,
            dr_matrix_deposition_2,
            dr_matrix_deposition_3,
            - e_matrix_turnover_0,
            e_adipogenesis_0,
            e_adipogenesis_1,
            dr_adipogenesis_0,
            dr_adipogenesis_1,
            dr_adipogenesis_2,
            dr_adipogenesis_3,
            dr_adipogenesis_4,
            - e_fat_turnover_0,
            e_capillary_regrowth_0,
            dr_slow__fibrogenic_conversion_0 + dr_fast__fibrogenic_conversion_0,
            e_slow__fibrogenic_conversion_2,
            e_fast__fibrogenic_conversion_2,
        ]

    def observe(y, u):
        (y_age, y_senescent_load, y_systemic_inflammation, y_chronic_exposure, y_gut_leak, y_training_adaptation, y_accustomed, y_endurance_adaptation, y_voluntary_drive, y_testosterone, y_oestradiol, y_myostatin, y_growth_without_load, y_fat_mass, y_nad, y_nicotinamide, y_mitochondria, y_damaged_mitochondria, y_reactive_oxygen, y_dna_damage, y_nampt, y_blood_nad, y_motor_units, y_slow__myonuclei, y_slow__regenerating_nuclei, y_slow__necrotic_nuclei, y_fast__myonuclei, y_fast__regenerating_nuclei, y_fast__necrotic_nuclei, y_slow__deep_quiescent, y_slow__primed_quiescent, y_slow__lag_1, y_slow__lag_2, y_slow__lag_3, y_slow__lag_4, y_slow__lag_5, y_slow__lag_6, y_slow__lag_7, y_slow__lag_8, y_slow__cycling, y_slow__committed, y_slow__senescent, y_fast__deep_quiescent, y_fast__primed_quiescent, y_fast__lag_1, y_fast__lag_2, y_fast__lag_3, y_fast__lag_4, y_fast__lag_5, y_fast__lag_6, y_fast__lag_7, y_fast__lag_8, y_fast__cycling, y_fast__committed, y_fast__senescent, y_slow__innervated, y_slow__denervated, y_slow__area, y_slow__body_area, y_slow__regenerated_area, y_slow__regenerated_share, y_fast__innervated, y_fast__denervated, y_fast__area, y_fast__body_area, y_fast__regenerated_area, y_fast__regenerated_share, y_alarm, y_neutrophils, y_monocytes, y_m1, y_m2, y_regulatory_t, y_acute_inflammation, y_acute_resolution, y_prostaglandin, y_trained_immunity, y_injury_memory, y_fap, y_matrix, y_muscle_fat, y_perfusion,) = y
        (u_immune__systemic, u_gut__barrier, u_nutrition__poor_diet, u_msc__senolysis, u_msc__senescence, u_fibre__load, u_fibre__load_response, u_fibre__endurance, u_fibre__unloading, u_body__unloading, u_body__inactivity, u_neural__drive, u_endocrine__testosterone, u_endocrine__oestradiol_given, u_nutrition__protein, u_endocrine__testosterone_production, u_endocrine__oestradiol, u_endocrine__myostatin, u_nutrition__energy, u_nutrition__vitamin_d, u_endocrine__igf1, u_endocrine__gdf11, u_endocrine__irisin, u_endocrine__leptin, u_endocrine__selenoprotein_p, u_nad__precursor_influx, u_nad__nicotinic_acid, u_nad__nicotinamide, u_nad__local_precursor, u_mito__transplant, u_nad__parp, u_pathway__ampk, u_pathway__pgc1a, u_nad__nampt, u_nad__nrk, u_nad__preiss_handler, u_nad__nnmt, u_nad__cd38, u_mito__biogenesis, u_mito__mitophagy, u_ros__production, u_pathway__wnt, u_pathway__mtorc1, u_pathway__mtorc2, u_pathway__foxo3, u_pathway__p38, u_pathway__jak_stat, u_pathway__fgf2, u_pathway__gli3, u_pathway__taz, u_nutrition__leucine, u_nutrition__glutamine, u_nutrition__methyl_donor, u_pathway__exercise_response, u_nad__sirt1, u_fibre__denervation, u_slow__msc__division, u_slow__pathway__notch, u_slow__msc__influx, u_slow__msc__ablation, u_slow__msc__senolysis, u_slow__msc__priming, u_slow__quiescence__depth, u_slow__msc__activation, u_slow__msc__self_renewal, u_slow__msc__commitment, u_slow__msc__fusion, u_slow__msc__senescence, u_slow__msc__survival, u_fast__msc__division, u_fast__pathway__notch, u_fast__msc__influx, u_fast__msc__ablation, u_fast__msc__senolysis, u_fast__msc__priming, u_fast__quiescence__depth, u_fast__msc__activation, u_fast__msc__self_renewal, u_fast__msc__commitment, u_fast__msc__fusion, u_fast__msc__senescence, u_fast__msc__survival, u_slow__fibre__foxo, u_slow__neural__central_nad, u_slow__fibre__denervation, u_slow__fibre__synthesis, u_slow__fibre__proteolysis, u_fast__fibre__foxo, u_fast__neural__central_nad, u_fast__fibre__denervation, u_fast__fibre__synthesis, u_fast__fibre__proteolysis, u_fibre__damage, u_immune__ablation, u_immune__recruitment, u_immune__resident, u_immune__treg, u_immune__switch, u_immune__cytokine_production, u_immune__pge2, u_niche__fgf7, u_niche__fap_growth, u_niche__fap_apoptosis, u_niche__fibrosis, u_niche__adipogenesis, u_slow__msc__fibrogenic, u_fast__msc__fibrogenic,) = u
        s_biological_age = limited(p_reference_age*remaining(y_age, p_reference_age) + y_age, p_age_limit, p_age_limit_power) if h_biological_age is None else h_biological_age
        s_load = u_fibre__load*u_fibre__load_response if h_load is None else h_load
        s_unloaded = u_body__unloading + u_fibre__unloading if h_unloaded is None else h_unloaded
        s_training_stimulus = (-y_accustomed + y_training_adaptation)*hill(-y_accustomed + y_training_adaptation, p_K_stimulus, 2) if h_training_stimulus is None else h_training_stimulus
        s_nerve_upkeep = p_nerve_kept_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1 if h_nerve_upkeep is None else h_nerve_upkeep
        s_myostatin_drive = (p_synthesis_by_myostatin + 1)/(p_synthesis_by_myostatin*y_myostatin + 1) if h_myostatin_drive is None else h_myostatin_drive
        s_androgen_excess = -c_0 + hill(y_testosterone/p_testosterone_rest, p_K_androgen, p_n_androgen) if h_androgen_excess is None else h_androgen_excess
        s_androgen_surplus = hill((-p_testosterone_rest + y_testosterone)*hill((-p_testosterone_rest + y_testosterone)/p_androgen_scale, p_K_surplus, 2)/p_androgen_scale, p_K_androgen, p_n_androgen) if h_androgen_surplus is None else h_androgen_surplus
        s_amino_supply = hill((p_protein_intake + u_nutrition__protein)*(p_supply_by_leucine*u_nutrition__leucine + 1), p_K_protein, p_n_protein)/c_1 if h_amino_supply is None else h_amino_supply
        s_vitamin_d_lack = remaining(p_vitamin_d_status + u_nutrition__vitamin_d, p_vitamin_d_enough) if h_vitamin_d_lack is None else h_vitamin_d_lack
        s_energy_deficit = remaining(u_nutrition__energy + 1, 1) if h_energy_deficit is None else h_energy_deficit
        s_relative_fat = y_fat_mass/p_fat_mass_rest if h_relative_fat is None else h_relative_fat
        s_gdf11 = u_endocrine__gdf11 if h_gdf11 is None else h_gdf11
        s_selenoprotein_p = u_endocrine__selenoprotein_p*(p_selenoprotein_p_by_exposure*(y_chronic_exposure - 1) + 1) if h_selenoprotein_p is None else h_selenoprotein_p
        s_cd38_activity = p_cd38_per_exposure*(y_chronic_exposure - 1) + 1 if h_cd38_activity is None else h_cd38_activity
        s_parp_activity = u_nad__parp*y_dna_damage*(p_K_parp + 1)*saturating(y_nad, p_K_parp) if h_parp_activity is None else h_parp_activity
        s_redox_ratio = y_mitochondria*y_nad if h_redox_ratio is None else h_redox_ratio
        s_sirt1_activity = u_nad__sirt1*(p_K_sirtuin + 1)*(p_sirt1_by_training*y_training_adaptation + 1)*saturating(y_nad, p_K_sirtuin) if h_sirt1_activity is None else h_sirt1_activity
        s_sirt3_activity = (p_K_sirt3 + 1)*saturating(y_nad, p_K_sirt3) if h_sirt3_activity is None else h_sirt3_activity
        s_relative_damaged_mitochondria = p_k_mitophagy*y_damaged_mitochondria/(p_damage_share*p_k_mitochondria) if h_relative_damaged_mitochondria is None else h_relative_damaged_mitochondria
        s_gli3 = u_pathway__gli3 if h_gli3 is None else h_gli3
        s_glutamine = (p_K_glutamine + 1)*(u_nutrition__glutamine + 1)/(p_K_glutamine + y_chronic_exposure) if h_glutamine is None else h_glutamine
        s_alarm_drive = saturating(y_alarm, p_K_alarm) if h_alarm_drive is None else h_alarm_drive
        s_mtorc2 = u_pathway__mtorc2 if h_mtorc2 is None else h_mtorc2
        s_p38 = u_pathway__p38*(p_p38_by_acute*hill(y_acute_inflammation, p_K_p38, 2) + p_p38_by_exposure*(y_chronic_exposure - 1) + 1) if h_p38 is None else h_p38
        s_jak_stat = u_pathway__jak_stat*(p_jak_stat_by_exposure*(y_chronic_exposure - 1) + 1) if h_jak_stat is None else h_jak_stat
        s_fgf2 = u_pathway__fgf2*(p_fgf2_by_exposure*(y_chronic_exposure - 1) + 1) if h_fgf2 is None else h_fgf2
        s_resolution_drive = hill(y_acute_resolution, p_K_resolution, 2) if h_resolution_drive is None else h_resolution_drive
        s_energy = (p_K_energy + 1)*saturating(y_mitochondria*y_nad, p_K_energy) if h_energy is None else h_energy
        s_macrophage_vigour = (p_K_chronic_macrophage + 1)/(p_K_chronic_macrophage + y_chronic_exposure) if h_macrophage_vigour is None else h_macrophage_vigour
        s_slow__nuclei_in_fibres = y_slow__myonuclei + y_slow__regenerating_nuclei if h_slow__nuclei_in_fibres is None else h_slow__nuclei_in_fibres
        s_fast__nuclei_in_fibres = y_fast__myonuclei + y_fast__regenerating_nuclei if h_fast__nuclei_in_fibres is None else h_fast__nuclei_in_fibres
        s_slow__lagging = y_slow__lag_1 + y_slow__lag_2 + y_slow__lag_3 + y_slow__lag_4 + y_slow__lag_5 + y_slow__lag_6 + y_slow__lag_7 + y_slow__lag_8 if h_slow__lagging is None else h_slow__lagging
        s_slow__pool = y_slow__deep_quiescent + y_slow__primed_quiescent if h_slow__pool is None else h_slow__pool
        s_slow__sheaths = y_slow__denervated + y_slow__innervated if h_slow__sheaths is None else h_slow__sheaths
        s_slow__delta_ligand = (p_slow__K_delta + 1)/(p_slow__K_delta + y_chronic_exposure) if h_slow__delta_ligand is None else h_slow__delta_ligand
        s_notch_cleavage = p_notch_by_m1*y_m1/p_m1_typical if h_notch_cleavage is None else h_notch_cleavage
        s_prostaglandin_drive = p_mitogen_by_prostaglandin*(p_K_prostaglandin + 1)*saturating(y_prostaglandin, p_K_prostaglandin) - p_mitogen_by_prostaglandin + 1 if h_prostaglandin_drive is None else h_prostaglandin_drive
        s_perfusion_supply = (p_K_perfusion + 1)*saturating(y_perfusion, p_K_perfusion) if h_perfusion_supply is None else h_perfusion_supply
        s_fusion_guidance = (p_K_matrix_fusion + 1)/(p_K_matrix_fusion + y_matrix) if h_fusion_guidance is None else h_fusion_guidance
        s_fast__lagging = y_fast__lag_1 + y_fast__lag_2 + y_fast__lag_3 + y_fast__lag_4 + y_fast__lag_5 + y_fast__lag_6 + y_fast__lag_7 + y_fast__lag_8 if h_fast__lagging is None else h_fast__lagging
        s_fast__pool = y_fast__deep_quiescent + y_fast__primed_quiescent if h_fast__pool is None else h_fast__pool
        s_fast__sheaths = y_fast__denervated + y_fast__innervated if h_fast__sheaths is None else h_fast__sheaths
        s_fast__delta_ligand = (p_fast__K_delta + 1)/(p_fast__K_delta + y_chronic_exposure) if h_fast__delta_ligand is None else h_fast__delta_ligand
        s_slow__fibre_notch = u_slow__pathway__notch*(p_slow__ligand_by_exposure*(y_chronic_exposure - 1) + 1) if h_slow__fibre_notch is None else h_slow__fibre_notch
        s_slow__mean_area = y_slow__area*(1 - y_slow__regenerated_share) + y_slow__regenerated_area*y_slow__regenerated_share if h_slow__mean_area is None else h_slow__mean_area
        s_fast__fibre_notch = u_fast__pathway__notch*(p_fast__ligand_by_exposure*(y_chronic_exposure - 1) + 1) if h_fast__fibre_notch is None else h_fast__fibre_notch
        s_fast__mean_area = y_fast__area*(1 - y_fast__regenerated_share) + y_fast__regenerated_area*y_fast__regenerated_share if h_fast__mean_area is None else h_fast__mean_area
        s_all_necrotic = y_fast__necrotic_nuclei + y_slow__necrotic_nuclei if h_all_necrotic is None else h_all_necrotic
        s_bystander_damage_rate = p_k_neutrophil_damage*u_fibre__damage*y_neutrophils if h_bystander_damage_rate is None else h_bystander_damage_rate
        s_all_cycling = y_fast__cycling + y_slow__cycling if h_all_cycling is None else h_all_cycling
        s_fap_support = p_fap_mitogen_share*(u_niche__fgf7 + 2*saturating(y_fap, p_fap_rest)) - p_fap_mitogen_share + 1 if h_fap_support is None else h_fap_support
        s_differentiating = y_fast__committed + y_slow__committed if h_differentiating is None else h_differentiating
        s_all_macrophages = y_m1 + y_m2 if h_all_macrophages is None else h_all_macrophages
        s_m1_fraction = y_m1/(y_m1 + y_m2) if h_m1_fraction is None else h_m1_fraction
        s_slow__intact_part = p_slow__fibre_share*y_slow__area*(p_slow__denervated_area_ratio*y_slow__denervated + y_slow__innervated)/p_slow__area_rest if h_slow__intact_part is None else h_slow__intact_part
        s_slow__regenerated_part = p_slow__fibre_share*y_slow__regenerated_share*hill(y_slow__regenerated_area, p_slow__visible_area, 2) if h_slow__regenerated_part is None else h_slow__regenerated_part
        s_slow__denervated_part = p_slow__fibre_share*y_slow__denervated if h_slow__denervated_part is None else h_slow__denervated_part
        s_fast__intact_part = p_fast__fibre_share*y_fast__area*(p_fast__denervated_area_ratio*y_fast__denervated + y_fast__innervated)/p_fast__area_rest if h_fast__intact_part is None else h_fast__intact_part
        s_fast__regenerated_part = p_fast__fibre_share*y_fast__regenerated_share*hill(y_fast__regenerated_area, p_fast__visible_area, 2) if h_fast__regenerated_part is None else h_fast__regenerated_part
        s_fast__denervated_part = p_fast__fibre_share*y_fast__denervated if h_fast__denervated_part is None else h_fast__denervated_part
        s_necrotic = y_fast__necrotic_nuclei + y_slow__necrotic_nuclei if h_necrotic is None else h_necrotic
        s_slow__immature_of_type = y_slow__regenerating_nuclei if h_slow__immature_of_type is None else h_slow__immature_of_type
        s_fast__immature_of_type = y_fast__regenerating_nuclei if h_fast__immature_of_type is None else h_fast__immature_of_type
        s_relative_inflammation = y_systemic_inflammation/p_systemic_inflammation_rest if h_relative_inflammation is None else h_relative_inflammation
        s_il6 = y_systemic_inflammation if h_il6 is None else h_il6
        s_blood_precursor = (u_nad__nicotinamide + u_nad__nicotinic_acid + u_nad__precursor_influx)/p_k_blood_nad if h_blood_precursor is None else h_blood_precursor
        s_trigonelline = u_nad__nicotinic_acid/p_k_blood_nad if h_trigonelline is None else h_trigonelline
        s_vitamin_d_blood = p_vitamin_d_status + u_nutrition__vitamin_d if h_vitamin_d_blood is None else h_vitamin_d_blood
        s_slow__body_part = p_slow__fibre_share*y_slow__body_area*(p_slow__denervated_area_ratio*y_slow__denervated + y_slow__innervated) if h_slow__body_part is None else h_slow__body_part
        s_slow__body_force_part = p_slow__fibre_share*y_slow__body_area*y_slow__innervated if h_slow__body_force_part is None else h_slow__body_force_part
        s_fast__body_part = p_fast__fibre_share*y_fast__body_area*(p_fast__denervated_area_ratio*y_fast__denervated + y_fast__innervated) if h_fast__body_part is None else h_fast__body_part
        s_fast__body_force_part = p_fast__fibre_share*y_fast__body_area*y_fast__innervated if h_fast__body_force_part is None else h_fast__body_force_part
        s_blood_nad_relative = y_blood_nad/p_blood_nad_rest if h_blood_nad_relative is None else h_blood_nad_relative
        s_nerve_ageing = -c_2 + logistic((-p_nerve_ageing_midpoint + s_biological_age)/p_nerve_ageing_width) if h_nerve_ageing is None else h_nerve_ageing
        s_disuse = -c_3 + logistic((-p_disuse_midpoint + s_biological_age)/p_disuse_width) if h_disuse is None else h_disuse
        s_senescent_production_ratio = s_biological_age/s_young_age if h_senescent_production_ratio is None else h_senescent_production_ratio
        s_gonadal_ageing = -c_4 + logistic((-p_gonadal_midpoint + s_biological_age)/p_gonadal_width) if h_gonadal_ageing is None else h_gonadal_ageing
        s_spine_ageing = -c_14 + logistic((-p_spine_midpoint + s_biological_age)/p_spine_width) if h_spine_ageing is None else h_spine_ageing
        s_lactate = p_lactate_by_endurance*u_fibre__endurance + p_lactate_by_load*s_load + 1 if h_lactate is None else h_lactate
        s_m6a = p_m6a_by_methyl*u_nutrition__methyl_donor + p_m6a_by_training*s_training_stimulus + 1 if h_m6a is None else h_m6a
        s_taz = u_pathway__taz*(p_taz_by_training*s_training_stimulus*u_pathway__exercise_response + 1) if h_taz is None else h_taz
        s_hormone_drive = s_myostatin_drive*(p_synthesis_by_androgen*s_androgen_excess - p_synthesis_by_oestradiol*(1 - y_oestradiol) + 1) if h_hormone_drive is None else h_hormone_drive
        s_energy_surplus = s_energy_deficit + u_nutrition__energy if h_energy_surplus is None else h_energy_surplus
        s_igf1 = u_endocrine__igf1*(-p_igf1_lost_in_deficit*s_energy_deficit + 1) if h_igf1 is None else h_igf1
        s_leptin = s_relative_fat*u_endocrine__leptin if h_leptin is None else h_leptin
        s_cadpr = s_cd38_activity*u_nad__cd38*(p_K_cd38 + 1)*saturating(y_nad, p_K_cd38) if h_cadpr is None else h_cadpr
        s_nfkb_activity = s_parp_activity*(p_K_nfkb_sirt1 + 1)/(p_K_nfkb_sirt1 + s_sirt1_activity) if h_nfkb_activity is None else h_nfkb_activity
        s_senescence_pressure = (p_K_sirt1_protection + 1)*(p_senescence_by_damaged_mitochondria*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)*hill(y_chronic_exposure, p_K_senescence, p_n_senescence)/(c_5*(p_K_sirt1_protection + s_sirt1_activity)) if h_senescence_pressure is None else h_senescence_pressure
        s_damaged_share = s_relative_damaged_mitochondria/y_mitochondria if h_damaged_share is None else h_damaged_share
        s_amino_signal = (p_K_amino + 1)*saturating(s_glutamine*(u_nutrition__leucine + 1), p_K_amino) if h_amino_signal is None else h_amino_signal
        s_renewal_stress = p_stress_by_jak_stat*s_jak_stat + p_stress_by_p38*s_p38 + s_fgf2*(-p_stress_by_jak_stat - p_stress_by_p38 + 1) if h_renewal_stress is None else h_renewal_stress
        s_wnt = u_pathway__wnt*(p_wnt_by_exposure*(y_chronic_exposure - 1) + p_wnt_by_resolution*s_resolution_drive + 1) if h_wnt is None else h_wnt
        s_waking_speed = s_energy*(p_K_chronic_lag + 1)*(p_speed_by_memory*y_injury_memory + 1)/(p_K_chronic_lag + y_chronic_exposure) if h_waking_speed is None else h_waking_speed
        s_clearance_rate = p_k_clear_macrophages*s_macrophage_vigour*(p_m2_phagocytosis*y_m2 + y_m1) + p_k_clear_neutrophils*y_neutrophils if h_clearance_rate is None else h_clearance_rate
        s_slow__myonuclear_fill = s_slow__nuclei_in_fibres/s_slow__myonuclei_rest if h_slow__myonuclear_fill is None else h_slow__myonuclear_fill
        s_fast__myonuclear_fill = s_fast__nuclei_in_fibres/s_fast__myonuclei_rest if h_fast__myonuclear_fill is None else h_fast__myonuclear_fill
        s_all_in_fibres = s_fast__nuclei_in_fibres + s_slow__nuclei_in_fibres if h_all_in_fibres is None else h_all_in_fibres
        s_fibre_nuclei = s_fast__nuclei_in_fibres + s_slow__nuclei_in_fibres if h_fibre_nuclei is None else h_fibre_nuclei
        s_slow__activated_of_type = s_slow__lagging + y_slow__cycling if h_slow__activated_of_type is None else h_slow__activated_of_type
        s_slow__myod_of_type = s_slow__lagging + y_slow__committed + y_slow__cycling if h_slow__myod_of_type is None else h_slow__myod_of_type
        s_slow__clonal_cover = hill(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling, p_slow__fibre_share*p_slow__smallest_pool, 2) if h_slow__clonal_cover is None else h_slow__clonal_cover
        s_slow__pax7_of_type = s_slow__lagging + s_slow__pool + y_slow__cycling if h_slow__pax7_of_type is None else h_slow__pax7_of_type
        s_slow__occupancy = (p_slow__nuclei_per_cell*(s_slow__lagging + s_slow__pool + y_slow__committed + y_slow__cycling) + s_slow__nuclei_in_fibres)/(s_slow__sheaths*(p_slow__nuclei_per_cell*s_slow__satellite_cells_rest + s_slow__myonuclei_rest)) if h_slow__occupancy is None else h_slow__occupancy
        s_slow__number_part = p_slow__fibre_share*s_slow__sheaths if h_slow__number_part is None else h_slow__number_part
        s_slow__fusion_rate = p_slow__k_fusion*s_fusion_guidance*(p_slow__basal_fusion + s_resolution_drive*(1 - p_slow__basal_fusion)) if h_slow__fusion_rate is None else h_slow__fusion_rate
        s_fast__fusion_rate = p_fast__k_fusion*s_fusion_guidance*(p_fast__basal_fusion + s_resolution_drive*(1 - p_fast__basal_fusion)) if h_fast__fusion_rate is None else h_fast__fusion_rate
        s_fast__activated_of_type = s_fast__lagging + y_fast__cycling if h_fast__activated_of_type is None else h_fast__activated_of_type
        s_fast__myod_of_type = s_fast__lagging + y_fast__committed + y_fast__cycling if h_fast__myod_of_type is None else h_fast__myod_of_type
        s_fast__clonal_cover = hill(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling, p_fast__fibre_share*p_fast__smallest_pool, 2) if h_fast__clonal_cover is None else h_fast__clonal_cover
        s_fast__pax7_of_type = s_fast__lagging + s_fast__pool + y_fast__cycling if h_fast__pax7_of_type is None else h_fast__pax7_of_type
        s_quiescent = s_fast__pool + s_slow__pool if h_quiescent is None else h_quiescent
        s_fast__occupancy = (p_fast__nuclei_per_cell*(s_fast__lagging + s_fast__pool + y_fast__committed + y_fast__cycling) + s_fast__nuclei_in_fibres)/(s_fast__sheaths*(p_fast__nuclei_per_cell*s_fast__satellite_cells_rest + s_fast__myonuclei_rest)) if h_fast__occupancy is None else h_fast__occupancy
        s_fast__number_part = p_fast__fibre_share*s_fast__sheaths if h_fast__number_part is None else h_fast__number_part
        s_slow__inflammatory_proteolysis = p_slow__proteolysis_by_exposure*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1) + p_slow__proteolysis_by_notch*(s_slow__fibre_notch + remaining(s_slow__fibre_notch, 1) - 1) if h_slow__inflammatory_proteolysis is None else h_slow__inflammatory_proteolysis
        s_slow__area_part = p_slow__fibre_share*s_slow__mean_area if h_slow__area_part is None else h_slow__area_part
        s_slow__mass_part = p_slow__fibre_share*s_slow__mean_area*(p_slow__denervated_area_ratio*y_slow__denervated + y_slow__innervated)/p_slow__area_rest if h_slow__mass_part is None else h_slow__mass_part
        s_slow__force_part = p_slow__fibre_share*s_slow__mean_area*y_slow__innervated/p_slow__area_rest if h_slow__force_part is None else h_slow__force_part
        s_slow__fibre_area_of_type = s_slow__mean_area if h_slow__fibre_area_of_type is None else h_slow__fibre_area_of_type
        s_fast__inflammatory_proteolysis = p_fast__proteolysis_by_exposure*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1) + p_fast__proteolysis_by_notch*(s_fast__fibre_notch + remaining(s_fast__fibre_notch, 1) - 1) if h_fast__inflammatory_proteolysis is None else h_fast__inflammatory_proteolysis
        s_fast__area_part = p_fast__fibre_share*s_fast__mean_area if h_fast__area_part is None else h_fast__area_part
        s_fast__mass_part = p_fast__fibre_share*s_fast__mean_area*(p_fast__denervated_area_ratio*y_fast__denervated + y_fast__innervated)/p_fast__area_rest if h_fast__mass_part is None else h_fast__mass_part
        s_fast__force_part = p_fast__fibre_share*s_fast__mean_area*y_fast__innervated/p_fast__area_rest if h_fast__force_part is None else h_fast__force_part
        s_fast__fibre_area_of_type = s_fast__mean_area if h_fast__fibre_area_of_type is None else h_fast__fibre_area_of_type
        s_damage = s_all_necrotic/p_myonuclear_density if h_damage is None else h_damage
        s_macrophage_support = saturating(y_m1 + y_m2, p_macrophages_per_cell*s_all_cycling + p_sparse_macrophages) if h_macrophage_support is None else h_macrophage_support
        s_mitogen_drive = s_fap_support*s_prostaglandin_drive*saturating(y_acute_inflammation, p_K_mitogen) if h_mitogen_drive is None else h_mitogen_drive
        s_intact_muscle = s_fast__intact_part + s_slow__intact_part if h_intact_muscle is None else h_intact_muscle
        s_central_nucleation = s_fast__regenerated_part + s_slow__regenerated_part if h_central_nucleation is None else h_central_nucleation
        s_denervated_fibres = s_fast__denervated_part + s_slow__denervated_part if h_denervated_fibres is None else h_denervated_fibres
        s_immature_nuclei = s_fast__immature_of_type + s_slow__immature_of_type if h_immature_nuclei is None else h_immature_nuclei
        s_tnf = p_young_tnf*(p_tnf_by_inflammation*(s_relative_inflammation - 1) + 1) if h_tnf is None else h_tnf
        s_il8 = p_young_il8*(p_il8_by_inflammation*(s_relative_inflammation - 1) + 1) if h_il8 is None else h_il8
        s_stnfr = p_young_stnfr*(p_stnfr_by_inflammation*(s_relative_inflammation - 1) + 1) if h_stnfr is None else h_stnfr
        s_body_muscle = s_fast__body_part + s_slow__body_part if h_body_muscle is None else h_body_muscle
        s_body_force = s_fast__body_force_part + s_slow__body_force_part if h_body_force is None else h_body_force
        s_slow__reinnervation_rate = p_slow__K_nerve_reinnervation*p_slow__k_reinnervation/(p_slow__K_nerve_reinnervation + s_nerve_ageing) if h_slow__reinnervation_rate is None else h_slow__reinnervation_rate
        s_slow__fibre_loss_rate = p_slow__k_fibre_loss*s_nerve_ageing if h_slow__fibre_loss_rate is None else h_slow__fibre_loss_rate
        s_fast__reinnervation_rate = p_fast__K_nerve_reinnervation*p_fast__k_reinnervation/(p_fast__K_nerve_reinnervation + s_nerve_ageing) if h_fast__reinnervation_rate is None else h_fast__reinnervation_rate
        s_fast__fibre_loss_rate = p_fast__k_fibre_loss*s_nerve_ageing if h_fast__fibre_loss_rate is None else h_fast__fibre_loss_rate
        s_idleness = -(1 - s_disuse)*(1 - u_body__inactivity) + 1 if h_idleness is None else h_idleness
        s_height = p_young_height*(-p_height_lost_with_age*s_spine_ageing + 1) if h_height is None else h_height
        s_food_drive = (-p_synthesis_lost_with_vitamin_d*s_vitamin_d_lack + 1)*(p_synthesis_by_igf1*s_igf1 - p_synthesis_by_igf1 + 1)*(p_synthesis_by_protein*s_amino_supply - p_synthesis_by_protein + 1) if h_food_drive is None else h_food_drive
        s_specific_force = (-p_mitochondria_on_force*remaining(y_mitochondria, 1) + 1)*(-p_motor_units_on_force*(1 - y_motor_units) + 1)/((p_force_lost_in_growth*y_growth_without_load + 1)*(p_force_lost_with_cadpr*(s_cadpr + remaining(s_cadpr, 1) - 1) + 1)*(p_fat_on_force*(-p_muscle_fat_rest + y_muscle_fat) + p_matrix_on_force*(y_matrix - 1) + 1)) if h_specific_force is None else h_specific_force
        s_slow__cycling_senescence_rate = p_slow__k_senescence*s_senescence_pressure if h_slow__cycling_senescence_rate is None else h_slow__cycling_senescence_rate
        s_slow__quiescent_loss_rate = p_slow__k_quiescent_loss*s_senescence_pressure if h_slow__quiescent_loss_rate is None else h_slow__quiescent_loss_rate
        s_fast__cycling_senescence_rate = p_fast__k_senescence*s_senescence_pressure if h_fast__cycling_senescence_rate is None else h_fast__cycling_senescence_rate
        s_fast__quiescent_loss_rate = p_fast__k_quiescent_loss*s_senescence_pressure if h_fast__quiescent_loss_rate is None else h_fast__quiescent_loss_rate
        s_mtorc1 = u_pathway__mtorc1*(p_mtorc1_by_amino*s_amino_signal - p_mtorc1_by_amino + 1)*(p_mtorc1_by_alarm*s_alarm_drive + p_mtorc1_by_training*s_training_stimulus + p_mtorc1_without_gli3*remaining(s_gli3, 1) + 1) if h_mtorc1 is None else h_mtorc1
        s_slow__lag_step = 8*s_waking_speed/p_slow__lag_duration if h_slow__lag_step is None else h_slow__lag_step
        s_fast__lag_step = 8*s_waking_speed/p_fast__lag_duration if h_fast__lag_step is None else h_fast__lag_step
        s_slow__notch = s_slow__delta_ligand*u_slow__pathway__notch*limited(s_slow__myonuclear_fill, 1, p_slow__n_notch_limit)/(c_6*(s_notch_cleavage + 1)) if h_slow__notch is None else h_slow__notch
        s_slow__regenerated_fill = remaining(remaining(s_slow__myonuclear_fill, s_slow__sheaths), p_slow__smallest_lesion + y_slow__regenerated_share) if h_slow__regenerated_fill is None else h_slow__regenerated_fill
        s_fast__notch = s_fast__delta_ligand*u_fast__pathway__notch*limited(s_fast__myonuclear_fill, 1, p_fast__n_notch_limit)/(c_7*(s_notch_cleavage + 1)) if h_fast__notch is None else h_fast__notch
        s_fast__regenerated_fill = remaining(remaining(s_fast__myonuclear_fill, s_fast__sheaths), p_fast__smallest_lesion + y_fast__regenerated_share) if h_fast__regenerated_fill is None else h_fast__regenerated_fill
        s_muscle_fill = s_all_in_fibres/p_myonuclear_density if h_muscle_fill is None else h_muscle_fill
        s_slow__satellite_cells_per_fibre = p_slow__section_volume_per_fibre*s_slow__pax7_of_type/(p_slow__fibre_share*s_slow__sheaths) if h_slow__satellite_cells_per_fibre is None else h_slow__satellite_cells_per_fibre
        s_slow__demand = inhibited_by(s_slow__occupancy, p_slow__K_demand, p_slow__n_demand) if h_slow__demand is None else h_slow__demand
        s_activated = s_fast__activated_of_type + s_slow__activated_of_type if h_activated is None else h_activated
        s_myod_positive = s_fast__myod_of_type + s_slow__myod_of_type if h_myod_positive is None else h_myod_positive
        s_pax7_positive = s_fast__pax7_of_type + s_slow__pax7_of_type if h_pax7_positive is None else h_pax7_positive
        s_fast__satellite_cells_per_fibre = p_fast__section_volume_per_fibre*s_fast__pax7_of_type/(p_fast__fibre_share*s_fast__sheaths) if h_fast__satellite_cells_per_fibre is None else h_fast__satellite_cells_per_fibre
        s_fast__demand = inhibited_by(s_fast__occupancy, p_fast__K_demand, p_fast__n_demand) if h_fast__demand is None else h_fast__demand
        s_fibre_number = s_fast__number_part + s_slow__number_part if h_fibre_number is None else h_fibre_number
        s_slow__breakdown_drive = u_slow__fibre__foxo*(p_slow__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_slow__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_slow__proteolysis_by_unloading*s_unloaded + s_slow__inflammatory_proteolysis) + 1 if h_slow__breakdown_drive is None else h_slow__breakdown_drive
        s_slow__speed_part = p_slow__shortening_speed*s_slow__force_part if h_slow__speed_part is None else h_slow__speed_part
        s_fast__breakdown_drive = u_fast__fibre__foxo*(p_fast__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_fast__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_fast__proteolysis_by_unloading*s_unloaded + s_fast__inflammatory_proteolysis) + 1 if h_fast__breakdown_drive is None else h_fast__breakdown_drive
        s_fibre_area = s_fast__area_part + s_slow__area_part if h_fibre_area is None else h_fibre_area
        s_muscle_mass = s_fast__mass_part + s_slow__mass_part if h_muscle_mass is None else h_muscle_mass
        s_innervated_area = s_fast__force_part + s_slow__force_part if h_innervated_area is None else h_innervated_area
        s_fast__speed_part = p_fast__shortening_speed*s_fast__force_part if h_fast__speed_part is None else h_fast__speed_part
        s_immature_share = s_immature_nuclei/s_all_in_fibres if h_immature_share is None else h_immature_share
        s_leg_muscle = p_trained_share_of_leg*(-s_body_muscle + s_intact_muscle) + s_body_muscle if h_leg_muscle is None else h_leg_muscle
        s_whole_muscle = p_trained_share_of_body*(-s_body_muscle + s_intact_muscle) + s_body_muscle if h_whole_muscle is None else h_whole_muscle
        s_slow__loss_per_fibre = s_slow__fibre_loss_rate*y_slow__denervated/s_slow__sheaths if h_slow__loss_per_fibre is None else h_slow__loss_per_fibre
        s_fast__loss_per_fibre = s_fast__fibre_loss_rate*y_fast__denervated/s_fast__sheaths if h_fast__loss_per_fibre is None else h_fast__loss_per_fibre
        s_ampk = u_pathway__ampk*(p_ampk_by_deficit*s_energy_deficit + 2*p_ampk_by_endurance*u_pathway__exercise_response*y_endurance_adaptation/(s_selenoprotein_p + 1) - p_ampk_lost_with_idleness*s_idleness + 1) if h_ampk is None else h_ampk
        s_slow__vacancy = remaining(s_slow__pool, p_slow__niche_capacity*s_slow__satellite_cells_rest*s_slow__sheaths*(p_slow__niche_by_androgen*s_androgen_surplus + p_slow__niche_by_training*y_training_adaptation - p_slow__niche_lost_with_idleness*s_idleness + 1)) if h_slow__vacancy is None else h_slow__vacancy
        s_slow__use_drive = p_slow__progeny_by_androgen*s_androgen_surplus + p_slow__progeny_by_oestradiol*(y_oestradiol - 1) + p_slow__progeny_by_training*s_prostaglandin_drive*s_training_stimulus - p_slow__progeny_lost_with_idleness*s_idleness - p_slow__progeny_lost_with_myostatin*(y_myostatin - 1) + 1 if h_slow__use_drive is None else h_slow__use_drive
        s_fast__vacancy = remaining(s_fast__pool, p_fast__niche_capacity*s_fast__satellite_cells_rest*s_fast__sheaths*(p_fast__niche_by_androgen*s_androgen_surplus + p_fast__niche_by_training*y_training_adaptation - p_fast__niche_lost_with_idleness*s_idleness + 1)) if h_fast__vacancy is None else h_fast__vacancy
        s_fast__use_drive = p_fast__progeny_by_androgen*s_androgen_surplus + p_fast__progeny_by_oestradiol*(y_oestradiol - 1) + p_fast__progeny_by_training*s_prostaglandin_drive*s_training_stimulus - p_fast__progeny_lost_with_idleness*s_idleness - p_fast__progeny_lost_with_myostatin*(y_myostatin - 1) + 1 if h_fast__use_drive is None else h_fast__use_drive
        s_grip_strength = p_young_grip*s_body_force*(p_grip_by_specific_force*s_specific_force - p_grip_by_specific_force + 1)/(p_force_lost_in_growth*y_growth_without_load*(1 - p_grip_by_specific_force) + 1) if h_grip_strength is None else h_grip_strength
        s_foxo3 = 2*u_pathway__foxo3/(s_mtorc1 + 1) if h_foxo3 is None else h_foxo3
        s_growth_signals = (p_division_by_mtorc1*s_mtorc1 - p_division_by_mtorc1 + 1)*exp(p_division_by_gdf11*(s_gdf11 - 1))*bell(s_wnt, p_best_wnt, p_width_wnt)/c_8 if h_growth_signals is None else h_growth_signals
        s_slow__regenerated_ceiling = limited(p_slow__largest_domain*s_slow__regenerated_fill, 1, p_slow__n_domain)/c_9 if h_slow__regenerated_ceiling is None else h_slow__regenerated_ceiling
        s_fast__regenerated_ceiling = limited(p_fast__largest_domain*s_fast__regenerated_fill, 1, p_fast__n_domain)/c_10 if h_fast__regenerated_ceiling is None else h_fast__regenerated_ceiling
        s_slow__stalled_commitment_rate = p_slow__k_stalled*(1 - s_slow__demand)*inhibited_by(s_slow__pool, p_slow__empty_pool*s_slow__satellite_cells_rest, 2) if h_slow__stalled_commitment_rate is None else h_slow__stalled_commitment_rate
        s_satellite_cell_share = p_nuclei_per_cell*s_pax7_positive/(p_nuclei_per_cell*s_pax7_positive + s_fibre_nuclei) if h_satellite_cell_share is None else h_satellite_cell_share
        s_fast__stalled_commitment_rate = p_fast__k_stalled*(1 - s_fast__demand)*inhibited_by(s_fast__pool, p_fast__empty_pool*s_fast__satellite_cells_rest, 2) if h_fast__stalled_commitment_rate is None else h_fast__stalled_commitment_rate
        s_muscle_force = s_innervated_area*s_specific_force if h_muscle_force is None else h_muscle_force
        s_speed_area = s_fast__speed_part + s_slow__speed_part if h_speed_area is None else h_speed_area
        s_leg_lean_mass = p_lean_without_muscle + s_leg_muscle*(1 - p_lean_without_muscle) if h_leg_lean_mass is None else h_leg_lean_mass
        s_thigh_muscle_volume = s_leg_muscle if h_thigh_muscle_volume is None else h_thigh_muscle_volume
        s_relative_lean_mass = p_lean_without_muscle + s_whole_muscle*(1 - p_lean_without_muscle) if h_relative_lean_mass is None else h_relative_lean_mass
        s_pgc1a = s_ampk*s_sirt1_activity*u_pathway__pgc1a if h_pgc1a is None else h_pgc1a
        s_switch_help = (p_switch_by_ampk*s_ampk - p_switch_by_ampk + 1)*(2*p_switch_by_treg*saturating(y_regulatory_t, p_regulatory_t_typical) - p_switch_by_treg + 1) if h_switch_help is None else h_switch_help
        s_slow__crowding = remaining(s_slow__vacancy, p_slow__scarce_vacancy) if h_slow__crowding is None else h_slow__crowding
        s_fast__crowding = remaining(s_fast__vacancy, p_fast__scarce_vacancy) if h_fast__crowding is None else h_fast__crowding
        s_renewal_tone = s_mtorc2*s_sirt1_activity*(-p_renewal_by_oestradiol*(1 - y_oestradiol) + 1)*(p_renewal_by_foxo3*s_foxo3 - p_renewal_by_foxo3 + 1)*inhibited_by(s_renewal_stress, p_K_chronic_renewal, p_n_chronic_renewal)/c_11 if h_renewal_tone is None else h_renewal_tone
        s_slow__commitment_rate = p_slow__k_commitment*(p_slow__K_commitment_nad + 1)*(p_slow__basal_commitment + s_resolution_drive*(1 - p_slow__basal_commitment))*(p_slow__commitment_by_lactate*(s_lactate - 1) + p_slow__commitment_by_m6a*(s_m6a - 1) + 1)*(p_slow__commitment_by_p38*(s_p38 - 1) + p_slow__commitment_by_wnt*(s_wnt - 1) + p_slow__commitment_without_foxo3*remaining(s_foxo3, 1) + p_slow__commitment_without_notch*remaining(s_slow__notch, 1) + 1)*saturating(y_nad, p_slow__K_commitment_nad) if h_slow__commitment_rate is None else h_slow__commitment_rate
        s_slow__priming_rate = 2*p_slow__k_priming*s_mtorc1/(s_foxo3 + 1) if h_slow__priming_rate is None else h_slow__priming_rate
        s_slow__deepening_rate = p_slow__settling_rate*s_foxo3 if h_slow__deepening_rate is None else h_slow__deepening_rate
        s_fast__commitment_rate = p_fast__k_commitment*(p_fast__K_commitment_nad + 1)*(p_fast__basal_commitment + s_resolution_drive*(1 - p_fast__basal_commitment))*(p_fast__commitment_by_lactate*(s_lactate - 1) + p_fast__commitment_by_m6a*(s_m6a - 1) + 1)*(p_fast__commitment_by_p38*(s_p38 - 1) + p_fast__commitment_by_wnt*(s_wnt - 1) + p_fast__commitment_without_foxo3*remaining(s_foxo3, 1) + p_fast__commitment_without_notch*remaining(s_fast__notch, 1) + 1)*saturating(y_nad, p_fast__K_commitment_nad) if h_fast__commitment_rate is None else h_fast__commitment_rate
        s_fast__priming_rate = 2*p_fast__k_priming*s_mtorc1/(s_foxo3 + 1) if h_fast__priming_rate is None else h_fast__priming_rate
        s_fast__deepening_rate = p_fast__settling_rate*s_foxo3 if h_fast__deepening_rate is None else h_fast__deepening_rate
        s_division_vigour = s_energy*s_growth_signals*(p_K_chronic_division + 1)/((p_K_chronic_division + y_chronic_exposure)*(p_vigour_lost_with_damage*(s_relative_damaged_mitochondria + remaining(s_relative_damaged_mitochondria, 1) - 1) + 1)) if h_division_vigour is None else h_division_vigour
        s_strength = s_muscle_force*y_voluntary_drive if h_strength is None else h_strength
        s_power = s_specific_force*s_speed_area*y_voluntary_drive*(-p_power_lost_without_oestradiol*remaining(y_oestradiol, 1) + 1)*(p_power_by_mitochondria*y_mitochondria - p_power_by_mitochondria + 1)/s_young_speed_area if h_power is None else h_power
        s_lean_mass = p_young_lean_mass*s_relative_lean_mass if h_lean_mass is None else h_lean_mass
        s_appendicular_lean_mass = p_young_height**2*p_young_lean_index*s_relative_lean_mass if h_appendicular_lean_mass is None else h_appendicular_lean_mass
        s_irisin = u_endocrine__irisin*(p_irisin_by_pgc1a*s_pgc1a - p_irisin_by_pgc1a + 1) if h_irisin is None else h_irisin
        s_switch_rate = p_k_switch*s_macrophage_vigour*s_switch_help*(p_basal_switch + (1 - p_basal_switch)*inhibited_by(s_all_necrotic, p_K_switch, 2)) if h_switch_rate is None else h_switch_rate
        s_slow__cycling_death_rate = p_slow__k_crowding_death*s_slow__crowding + p_slow__k_cycling_death + p_slow__k_unsupported_death*(1 - s_macrophage_support) if h_slow__cycling_death_rate is None else h_slow__cycling_death_rate
        s_fast__cycling_death_rate = p_fast__k_crowding_death*s_fast__crowding + p_fast__k_cycling_death + p_fast__k_unsupported_death*(1 - s_macrophage_support) if h_fast__cycling_death_rate is None else h_fast__cycling_death_rate
        s_slow__division_rate = p_slow__k_division*s_division_vigour*s_perfusion_supply*s_slow__clonal_cover*s_slow__demand*u_slow__msc__division*(p_slow__basal_mitogen*s_slow__use_drive + s_mitogen_drive*(1 - p_slow__basal_mitogen)) if h_slow__division_rate is None else h_slow__division_rate
        s_fast__division_rate = p_fast__k_division*s_division_vigour*s_fast__clonal_cover*s_fast__demand*s_perfusion_supply*u_fast__msc__division*(p_fast__basal_mitogen*s_fast__use_drive + s_mitogen_drive*(1 - p_fast__basal_mitogen)) if h_fast__division_rate is None else h_fast__division_rate
        s_knee_extension = p_young_knee_extension*s_strength if h_knee_extension is None else h_knee_extension
        s_leg_power = p_young_leg_power*s_power if h_leg_power is None else h_leg_power
        s_body_mass = p_bone_mass + s_lean_mass + y_fat_mass if h_body_mass is None else h_body_mass
        s_appendicular_lean_index = s_appendicular_lean_mass/s_height**2 if h_appendicular_lean_index is None else h_appendicular_lean_index
        s_leak_tone = s_fgf2*(p_activation_by_pgc1a*(s_pgc1a - 1) + p_leak_by_irisin*(s_irisin - 1) + p_leak_by_leptin*(s_leptin - 1) + 1) if h_leak_tone is None else h_leak_tone
        s_slow__systemic_synthesis = s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_slow__K_chronic_protein + 1)*(-p_slow__area_lost_with_disuse*s_idleness + 1)*(p_slow__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_slow__synthesis_by_central_nad*u_slow__neural__central_nad - p_slow__synthesis_by_central_nad + 1)*(p_slow__synthesis_by_irisin*s_irisin - p_slow__synthesis_by_irisin + 1)/((p_slow__K_chronic_protein + y_chronic_exposure)*(p_slow__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_slow__systemic_synthesis is None else h_slow__systemic_synthesis
        s_fast__systemic_synthesis = s_food_drive*s_hormone_drive*u_pathway__mtorc1*(p_fast__K_chronic_protein + 1)*(-p_fast__area_lost_with_disuse*s_idleness + 1)*(p_fast__synthesis_by_endurance*y_endurance_adaptation + 1)*(p_fast__synthesis_by_central_nad*u_fast__neural__central_nad - p_fast__synthesis_by_central_nad + 1)*(p_fast__synthesis_by_irisin*s_irisin - p_fast__synthesis_by_irisin + 1)/((p_fast__K_chronic_protein + y_chronic_exposure)*(p_fast__synthesis_lost_with_ampk*(s_ampk + remaining(s_ampk, 1) - 1) + 1)) if h_fast__systemic_synthesis is None else h_fast__systemic_synthesis
        s_slow__dividing = s_slow__division_rate*y_slow__cycling if h_slow__dividing is None else h_slow__dividing
        s_slow__division_interval = p_slow__ln_2/s_slow__division_rate if h_slow__division_interval is None else h_slow__division_interval
        s_fast__dividing = s_fast__division_rate*y_fast__cycling if h_fast__dividing is None else h_fast__dividing
        s_fast__division_interval = p_fast__ln_2/s_fast__division_rate if h_fast__division_interval is None else h_fast__division_interval
        s_body_mass_index = s_body_mass/s_height**2 if h_body_mass_index is None else h_body_mass_index
        s_power_to_weight = s_power*(p_bone_mass + p_fat_mass_rest + p_young_lean_mass)/s_body_mass if h_power_to_weight is None else h_power_to_weight
        s_slow__activation_rate = (2*p_slow__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_slow__activation_by_mtorc1 + 1)*(p_slow__k_activation*s_damage*saturating(s_damage, p_slow__K_activation) + p_slow__k_activation_alarm*s_alarm_drive + p_slow__k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_slow__k_leak*s_leak_tone*(p_slow__leak_by_androgen*s_androgen_surplus + 1)*(p_slow__leak_without_notch*remaining(s_slow__notch, 1) + 1)) if h_slow__activation_rate is None else h_slow__activation_rate
        s_fast__activation_rate = (2*p_fast__activation_by_mtorc1*saturating(s_mtorc1, 1) - p_fast__activation_by_mtorc1 + 1)*(p_fast__k_activation*s_damage*saturating(s_damage, p_fast__K_activation) + p_fast__k_activation_alarm*s_alarm_drive + p_fast__k_activation_load*(s_taz + remaining(s_taz, 1) - 1) + p_fast__k_leak*s_leak_tone*(p_fast__leak_by_androgen*s_androgen_surplus + 1)*(p_fast__leak_without_notch*remaining(s_fast__notch, 1) + 1)) if h_fast__activation_rate is None else h_fast__activation_rate
        s_slow__fibre_mtorc1 = s_slow__systemic_synthesis*(p_slow__area_by_training*s_amino_supply*y_training_adaptation + 1) if h_slow__fibre_mtorc1 is None else h_slow__fibre_mtorc1
        s_fast__fibre_mtorc1 = s_fast__systemic_synthesis*(p_fast__area_by_training*s_amino_supply*y_training_adaptation + 1) if h_fast__fibre_mtorc1 is None else h_fast__fibre_mtorc1
        s_appendicular_lean_by_bmi = s_appendicular_lean_mass/s_body_mass_index if h_appendicular_lean_by_bmi is None else h_appendicular_lean_by_bmi
        s_gait_speed = p_fastest_gait*hill(s_power_to_weight, p_K_gait, p_n_gait) if h_gait_speed is None else h_gait_speed
        s_chair_stands = 1/((p_K_chair + 1)*(-1/p_slowest_chair_stands + 1/p_fastest_chair_stands)*saturating(s_power_to_weight, p_K_chair) + 1/p_slowest_chair_stands) if h_chair_stands is None else h_chair_stands
        s_slow__area_target = p_slow__area_rest*s_slow__fibre_mtorc1/s_slow__breakdown_drive if h_slow__area_target is None else h_slow__area_target
        s_fast__area_target = p_fast__area_rest*s_fast__fibre_mtorc1/s_fast__breakdown_drive if h_fast__area_target is None else h_fast__area_target
        s_short_physical_performance = p_full_performance*hill(s_gait_speed, p_K_performance, p_n_performance) if h_short_physical_performance is None else h_short_physical_performance
        s_six_minute_walk = p_brisk_pace*p_six_minutes*s_gait_speed*(p_endurance_by_mitochondria*y_mitochondria - p_endurance_by_mitochondria + 1) if h_six_minute_walk is None else h_six_minute_walk
        r_growing_older = g_growing_older*(p_pace_of_time)
        r_senescent_cell_production = g_senescent_cell_production*u_msc__senescence*(p_senescent_production*s_senescent_production_ratio)
        r_senescent_cell_removal = g_senescent_cell_removal*(p_k_senescent_removal*saturating(y_senescent_load, p_K_senescent_removal))
        r_senolysis = g_senolysis*(u_msc__senolysis*y_senescent_load)
        r_cytokine_release = g_cytokine_release*u_immune__systemic*(p_basal_cytokine_production + p_k_cytokine_spill*y_acute_inflammation + p_k_fat_cytokine*s_relative_fat + p_k_gut_cytokine*y_gut_leak + p_k_nfkb_cytokine*s_nfkb_activity + p_k_senescent_cytokine*y_senescent_load)
        r_cytokine_clearance = g_cytokine_clearance*(p_k_cytokine_clearance*y_systemic_inflammation*(p_clearance_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1))
        r_exposure_filter = g_exposure_filter*(p_k_exposure*(-y_chronic_exposure + y_systemic_inflammation/p_systemic_inflammation_rest))
        r_gut_opening = g_gut_opening*(p_k_gut*(p_gut_leak_by_diet*u_nutrition__poor_diet + p_gut_leak_by_exposure*(y_chronic_exposure - 1) + 1))
        r_gut_closing = g_gut_closing*(p_k_gut*y_gut_leak*(u_gut__barrier*(p_K_gut_help + 1)/(p_K_gut_help + y_chronic_exposure) + 1))
        r_adaptation_to_training = g_adaptation_to_training*(p_k_training_adaptation*(s_load - y_training_adaptation))
        r_growing_accustomed = g_growing_accustomed*(p_k_accustomed*(-y_accustomed + y_training_adaptation))
        r_adaptation_to_endurance = g_adaptation_to_endurance*(p_k_training_adaptation*(u_fibre__endurance - y_endurance_adaptation))
        r_adaptation_of_nerves = g_adaptation_of_nerves*(p_k_neural_adaptation*(p_neural_gain*s_load - p_neural_loss*s_unloaded + u_neural__drive - y_voluntary_drive + 1))
        r_testosterone_production = g_testosterone_production*u_endocrine__testosterone_production*(p_k_testosterone*p_testosterone_rest*(-p_testosterone_lost_with_age*s_gonadal_ageing + 1))
        r_testosterone_given = g_testosterone_given*(u_endocrine__testosterone)
        r_testosterone_clearance = g_testosterone_clearance*(p_k_testosterone*y_testosterone)
        r_oestradiol_production = g_oestradiol_production*u_endocrine__oestradiol*(p_k_oestradiol*(-p_oestradiol_lost_with_age*s_gonadal_ageing + 1))
        r_oestradiol_replacement = g_oestradiol_replacement*(u_endocrine__oestradiol_given)
        r_oestradiol_clearance = g_oestradiol_clearance*(p_k_oestradiol*y_oestradiol)
        r_myostatin_production = g_myostatin_production*u_endocrine__myostatin*(p_k_myostatin*(p_myostatin_by_unloading*s_unloaded + 1)/(p_myostatin_by_exercise*(y_endurance_adaptation + y_training_adaptation) + 1))
        r_myostatin_clearance = g_myostatin_clearance*(p_k_myostatin*y_myostatin)
        r_growth_by_lack_of_myostatin = g_growth_by_lack_of_myostatin*(p_k_area*(s_myostatin_drive - y_growth_without_load + remaining(s_myostatin_drive, 1) - 1))
        r_fat_storage = g_fat_storage*(p_fat_mass_rest*p_k_fat*(p_fat_by_surplus*s_energy_surplus + p_fat_mass_by_idleness*s_idleness + 1))
        r_fat_use = g_fat_use*(p_k_fat*y_fat_mass*(p_fat_used_by_endurance*y_endurance_adaptation + p_fat_used_in_deficit*s_energy_deficit + p_fat_used_without_myostatin*remaining(y_myostatin, 1) + 1))
        r_nampt_turnover = g_nampt_turnover*(p_k_nampt*(p_nampt_by_deficit*s_energy_deficit + u_pathway__exercise_response*(p_nampt_by_endurance*y_endurance_adaptation + p_nampt_by_training*y_training_adaptation) - y_nampt + (-p_nampt_lost_with_unloading*s_unloaded + 1)*(-p_nampt_lost_with_idleness*s_idleness*remaining(y_endurance_adaptation, 1) + 1)))
        r_blood_nad_synthesis = g_blood_nad_synthesis*(p_blood_nad_rest*(p_k_blood_nad + u_nad__nicotinamide + u_nad__nicotinic_acid + u_nad__precursor_influx))
        r_blood_nad_loss = g_blood_nad_loss*(p_k_blood_nad*y_blood_nad)
        r_nad_salvage = g_nad_salvage*u_nad__nampt*(p_salvage_capacity*y_nampt*saturating(y_nicotinamide, p_K_nampt))
        r_nad_from_ribosides = g_nad_from_ribosides*u_nad__nrk*(p_precursor_transfer*u_nad__precursor_influx*(p_transfer_by_lack*remaining(y_nad, 1) + 1) + p_v_riboside + u_nad__local_precursor)
        r_nad_from_nicotinic_acid = g_nad_from_nicotinic_acid*u_nad__preiss_handler*(p_precursor_transfer*u_nad__nicotinic_acid*(p_acid_taken_up + p_transfer_by_lack*remaining(y_nad, 1)) + p_v_preiss_handler)
        r_nad_from_tryptophan = g_nad_from_tryptophan*(p_v_de_novo)
        r_nicotinamide_uptake = g_nicotinamide_uptake*(p_nicotinamide_supply + p_precursor_transfer*u_nad__nicotinamide)
        r_nicotinamide_methylation = g_nicotinamide_methylation*u_nad__nnmt*(p_k_nnmt*y_nicotinamide*(p_nnmt_by_exposure*(y_chronic_exposure - 1) + 1))
        r_cd38_consumption = g_cd38_consumption*u_nad__cd38*(p_v_cd38*s_cd38_activity*saturating(y_nad, p_K_cd38))
        r_parp_consumption = g_parp_consumption*(p_v_parp*s_parp_activity/(p_K_parp + 1))
        r_sirtuin_consumption = g_sirtuin_consumption*(p_v_sirtuin*s_sirt1_activity/(p_K_sirtuin + 1))
        r_other_nad_loss = g_other_nad_loss*(p_k_nad_loss*y_nad)
        r_mitochondrial_biogenesis = g_mitochondrial_biogenesis*u_mito__biogenesis*(p_k_mitochondria*s_pgc1a)
        r_mitochondrial_transplant = g_mitochondrial_transplant*(u_mito__transplant)
        r_mitochondrial_turnover = g_mitochondrial_turnover*(p_k_mitochondria*y_mitochondria*(1 - p_damage_share))
        r_mitochondrial_damage = g_mitochondrial_damage*(p_damage_share*p_k_mitochondria*y_mitochondria*y_reactive_oxygen)
        r_mitophagy = g_mitophagy*u_mito__mitophagy*(p_k_mitophagy*y_damaged_mitochondria*(p_mitophagy_by_ampk*s_ampk - p_mitophagy_by_ampk + p_mitophagy_by_sirt1*s_sirt1_activity - p_mitophagy_by_sirt1 + 1))
        r_oxygen_radical_production = g_oxygen_radical_production*u_ros__production*(p_k_reactive_oxygen*((p_K_mitochondrial_leak + 1)*(p_leak_by_damaged*s_relative_damaged_mitochondria - p_leak_by_damaged + 1)/(p_K_mitochondrial_leak + y_mitochondria) + p_oxidative_burst*y_neutrophils/p_neutrophils_typical))
        r_oxygen_radical_scavenging = g_oxygen_radical_scavenging*(p_k_reactive_oxygen*y_reactive_oxygen*(p_scavenging_by_sirt3*s_sirt3_activity - p_scavenging_by_sirt3 + 1))
        r_dna_breakage = g_dna_breakage*(p_k_dna_repair*y_reactive_oxygen)
        r_dna_repair = g_dna_repair*(p_k_dna_repair*y_dna_damage*(p_repair_by_sirt1*s_sirt1_activity - p_repair_by_sirt1 + 1))
        r_motor_unit_loss = g_motor_unit_loss*u_fibre__denervation*(p_motor_unit_hazard*s_nerve_ageing*y_motor_units/s_nerve_upkeep)
        r_motor_unit_regrowth = g_motor_unit_regrowth*(p_k_motor_unit_regrowth*(1 - y_motor_units))
        r_slow__maturation = g_slow__maturation*(p_slow__k_maturation*y_slow__regenerating_nuclei)
        r_slow__myonuclear_loss = g_slow__myonuclear_loss*(p_slow__myonuclear_loss_rate*y_slow__myonuclei)
        r_slow__debris_clearance = g_slow__debris_clearance*(s_clearance_rate*y_slow__necrotic_nuclei)
        r_slow__secondary_damage = g_slow__secondary_damage*(s_bystander_damage_rate*y_slow__myonuclei)
        r_fast__maturation = g_fast__maturation*(p_fast__k_maturation*y_fast__regenerating_nuclei)
        r_fast__myonuclear_loss = g_fast__myonuclear_loss*(p_fast__myonuclear_loss_rate*y_fast__myonuclei)
        r_fast__debris_clearance = g_fast__debris_clearance*(s_clearance_rate*y_fast__necrotic_nuclei)
        r_fast__secondary_damage = g_fast__secondary_damage*(s_bystander_damage_rate*y_fast__myonuclei)
        r_slow__priming = g_slow__priming*u_slow__msc__priming*(s_slow__priming_rate*y_slow__deep_quiescent)
        r_slow__settling = g_slow__settling*u_slow__quiescence__depth*(s_slow__deepening_rate*y_slow__primed_quiescent)
        r_slow__deep_activation = g_slow__deep_activation*u_slow__msc__activation*(s_slow__activation_rate*y_slow__deep_quiescent)
        r_slow__primed_activation = g_slow__primed_activation*u_slow__msc__activation*(s_slow__activation_rate*y_slow__primed_quiescent)
        r_slow__lag_from_1 = g_slow__lag_from_1*(s_slow__lag_step*y_slow__lag_1)
        r_slow__lag_from_2 = g_slow__lag_from_2*(s_slow__lag_step*y_slow__lag_2)
        r_slow__lag_from_3 = g_slow__lag_from_3*(s_slow__lag_step*y_slow__lag_3)
        r_slow__lag_from_4 = g_slow__lag_from_4*(s_slow__lag_step*y_slow__lag_4)
        r_slow__lag_from_5 = g_slow__lag_from_5*(s_slow__lag_step*y_slow__lag_5)
        r_slow__lag_from_6 = g_slow__lag_from_6*(s_slow__lag_step*y_slow__lag_6)
        r_slow__lag_from_7 = g_slow__lag_from_7*(s_slow__lag_step*y_slow__lag_7)
        r_slow__cycle_entry = g_slow__cycle_entry*(s_slow__lag_step*y_slow__lag_8)
        r_slow__division = g_slow__division*(s_slow__division_rate*y_slow__cycling)
        r_slow__self_renewal = g_slow__self_renewal*u_slow__msc__self_renewal*(p_slow__k_return*s_renewal_tone*s_slow__notch*s_slow__vacancy*y_slow__cycling)
        r_slow__commitment = g_slow__commitment*u_slow__msc__commitment*(s_slow__commitment_rate*y_slow__cycling)
        r_slow__stalled_commitment = g_slow__stalled_commitment*(s_slow__stalled_commitment_rate*y_slow__cycling)
        r_slow__fusion = g_slow__fusion*u_slow__msc__fusion*(s_slow__fusion_rate*y_slow__committed)
        r_slow__cycling_senescence = g_slow__cycling_senescence*u_slow__msc__senescence*(s_slow__cycling_senescence_rate*y_slow__cycling)
        r_slow__deep_senescence = g_slow__deep_senescence*u_slow__msc__senescence*(s_slow__quiescent_loss_rate*y_slow__deep_quiescent)
        r_slow__primed_senescence = g_slow__primed_senescence*u_slow__msc__senescence*(s_slow__quiescent_loss_rate*y_slow__primed_quiescent)
        r_slow__senescent_clearance = g_slow__senescent_clearance*(p_slow__K_senescent_clearance*p_slow__k_senescent_clearance*saturating(y_slow__senescent, p_slow__K_senescent_clearance))
        r_slow__lineage_senolysis = g_slow__lineage_senolysis*(u_slow__msc__senolysis*y_slow__senescent)
        r_slow__cycling_death = g_slow__cycling_death*u_slow__msc__survival*(s_slow__cycling_death_rate*y_slow__cycling)
        r_slow__committed_death = g_slow__committed_death*u_slow__msc__survival*(p_slow__k_committed_death*y_slow__committed)
        r_slow__transplantation = g_slow__transplantation*(p_slow__fibre_share*u_slow__msc__influx)
        r_slow__ablation_of_deep_quiescent = g_slow__ablation_of_deep_quiescent*(u_slow__msc__ablation*y_slow__deep_quiescent)
        r_slow__ablation_of_primed_quiescent = g_slow__ablation_of_primed_quiescent*(u_slow__msc__ablation*y_slow__primed_quiescent)
        r_slow__ablation_of_lag_1 = g_slow__ablation_of_lag_1*(u_slow__msc__ablation*y_slow__lag_1)
        r_slow__ablation_of_lag_2 = g_slow__ablation_of_lag_2*(u_slow__msc__ablation*y_slow__lag_2)
        r_slow__ablation_of_lag_3 = g_slow__ablation_of_lag_3*(u_slow__msc__ablation*y_slow__lag_3)
        r_slow__ablation_of_lag_4 = g_slow__ablation_of_lag_4*(u_slow__msc__ablation*y_slow__lag_4)
        r_slow__ablation_of_lag_5 = g_slow__ablation_of_lag_5*(u_slow__msc__ablation*y_slow__lag_5)
        r_slow__ablation_of_lag_6 = g_slow__ablation_of_lag_6*(u_slow__msc__ablation*y_slow__lag_6)
        r_slow__ablation_of_lag_7 = g_slow__ablation_of_lag_7*(u_slow__msc__ablation*y_slow__lag_7)
        r_slow__ablation_of_lag_8 = g_slow__ablation_of_lag_8*(u_slow__msc__ablation*y_slow__lag_8)
        r_slow__ablation_of_cycling = g_slow__ablation_of_cycling*(u_slow__msc__ablation*y_slow__cycling)
        r_fast__priming = g_fast__priming*u_fast__msc__priming*(s_fast__priming_rate*y_fast__deep_quiescent)
        r_fast__settling = g_fast__settling*u_fast__quiescence__depth*(s_fast__deepening_rate*y_fast__primed_quiescent)
        r_fast__deep_activation = g_fast__deep_activation*u_fast__msc__activation*(s_fast__activation_rate*y_fast__deep_quiescent)
        r_fast__primed_activation = g_fast__primed_activation*u_fast__msc__activation*(s_fast__activation_rate*y_fast__primed_quiescent)
        r_fast__lag_from_1 = g_fast__lag_from_1*(s_fast__lag_step*y_fast__lag_1)
        r_fast__lag_from_2 = g_fast__lag_from_2*(s_fast__lag_step*y_fast__lag_2)
        r_fast__lag_from_3 = g_fast__lag_from_3*(s_fast__lag_step*y_fast__lag_3)
        r_fast__lag_from_4 = g_fast__lag_from_4*(s_fast__lag_step*y_fast__lag_4)
        r_fast__lag_from_5 = g_fast__lag_from_5*(s_fast__lag_step*y_fast__lag_5)
        r_fast__lag_from_6 = g_fast__lag_from_6*(s_fast__lag_step*y_fast__lag_6)
        r_fast__lag_from_7 = g_fast__lag_from_7*(s_fast__lag_step*y_fast__lag_7)
        r_fast__cycle_entry = g_fast__cycle_entry*(s_fast__lag_step*y_fast__lag_8)
        r_fast__division = g_fast__division*(s_fast__division_rate*y_fast__cycling)
        r_fast__self_renewal = g_fast__self_renewal*u_fast__msc__self_renewal*(p_fast__k_return*s_fast__notch*s_fast__vacancy*s_renewal_tone*y_fast__cycling)
        r_fast__commitment = g_fast__commitment*u_fast__msc__commitment*(s_fast__commitment_rate*y_fast__cycling)
        r_fast__stalled_commitment = g_fast__stalled_commitment*(s_fast__stalled_commitment_rate*y_fast__cycling)
        r_fast__fusion = g_fast__fusion*u_fast__msc__fusion*(s_fast__fusion_rate*y_fast__committed)
        r_fast__cycling_senescence = g_fast__cycling_senescence*u_fast__msc__senescence*(s_fast__cycling_senescence_rate*y_fast__cycling)
        r_fast__deep_senescence = g_fast__deep_senescence*u_fast__msc__senescence*(s_fast__quiescent_loss_rate*y_fast__deep_quiescent)
        r_fast__primed_senescence = g_fast__primed_senescence*u_fast__msc__senescence*(s_fast__quiescent_loss_rate*y_fast__primed_quiescent)
        r_fast__senescent_clearance = g_fast__senescent_clearance*(p_fast__K_senescent_clearance*p_fast__k_senescent_clearance*saturating(y_fast__senescent, p_fast__K_senescent_clearance))
        r_fast__lineage_senolysis = g_fast__lineage_senolysis*(u_fast__msc__senolysis*y_fast__senescent)
        r_fast__cycling_death = g_fast__cycling_death*u_fast__msc__survival*(s_fast__cycling_death_rate*y_fast__cycling)
        r_fast__committed_death = g_fast__committed_death*u_fast__msc__survival*(p_fast__k_committed_death*y_fast__committed)
        r_fast__transplantation = g_fast__transplantation*(p_fast__fibre_share*u_fast__msc__influx)
        r_fast__ablation_of_deep_quiescent = g_fast__ablation_of_deep_quiescent*(u_fast__msc__ablation*y_fast__deep_quiescent)
        r_fast__ablation_of_primed_quiescent = g_fast__ablation_of_primed_quiescent*(u_fast__msc__ablation*y_fast__primed_quiescent)
        r_fast__ablation_of_lag_1 = g_fast__ablation_of_lag_1*(u_fast__msc__ablation*y_fast__lag_1)
        r_fast__ablation_of_lag_2 = g_fast__ablation_of_lag_2*(u_fast__msc__ablation*y_fast__lag_2)
        r_fast__ablation_of_lag_3 = g_fast__ablation_of_lag_3*(u_fast__msc__ablation*y_fast__lag_3)
        r_fast__ablation_of_lag_4 = g_fast__ablation_of_lag_4*(u_fast__msc__ablation*y_fast__lag_4)
        r_fast__ablation_of_lag_5 = g_fast__ablation_of_lag_5*(u_fast__msc__ablation*y_fast__lag_5)
        r_fast__ablation_of_lag_6 = g_fast__ablation_of_lag_6*(u_fast__msc__ablation*y_fast__lag_6)
        r_fast__ablation_of_lag_7 = g_fast__ablation_of_lag_7*(u_fast__msc__ablation*y_fast__lag_7)
        r_fast__ablation_of_lag_8 = g_fast__ablation_of_lag_8*(u_fast__msc__ablation*y_fast__lag_8)
        r_fast__ablation_of_cycling = g_fast__ablation_of_cycling*(u_fast__msc__ablation*y_fast__cycling)
        r_slow__denervation = g_slow__denervation*u_slow__fibre__denervation*(p_slow__denervation_hazard*s_nerve_ageing*y_slow__innervated/s_nerve_upkeep)
        r_slow__reinnervation = g_slow__reinnervation*(s_slow__reinnervation_rate*y_slow__denervated)
        r_slow__fibre_loss = g_slow__fibre_loss*(s_slow__fibre_loss_rate*y_slow__denervated)
        r_slow__fibre_formation = g_slow__fibre_formation*(p_slow__k_fibre_formation*(1 - s_slow__sheaths))
        r_slow__nuclei_lost_with_fibres = g_slow__nuclei_lost_with_fibres*(s_slow__loss_per_fibre*y_slow__myonuclei)
        r_slow__regenerating_nuclei_lost_with_fibres = g_slow__regenerating_nuclei_lost_with_fibres*(s_slow__loss_per_fibre*y_slow__regenerating_nuclei)
        r_slow__protein_synthesis = g_slow__protein_synthesis*u_slow__fibre__synthesis*(p_slow__area_rest*p_slow__k_area*limited(s_slow__fibre_mtorc1, p_slow__largest_domain*s_slow__breakdown_drive*s_slow__myonuclear_fill/s_slow__sheaths, p_slow__n_domain)/c_12)
        r_slow__protein_breakdown = g_slow__protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*s_slow__breakdown_drive*y_slow__area)
        r_slow__body_protein_synthesis = g_slow__body_protein_synthesis*u_slow__fibre__synthesis*(p_slow__k_area*s_slow__systemic_synthesis)
        r_slow__body_protein_breakdown = g_slow__body_protein_breakdown*u_slow__fibre__proteolysis*(p_slow__k_area*y_slow__body_area*(u_slow__fibre__foxo*(p_slow__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_slow__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_slow__proteolysis_by_unloading*u_body__unloading + s_slow__inflammatory_proteolysis) + 1))
        r_slow__regrowth = g_slow__regrowth*u_slow__fibre__synthesis*(p_slow__growth_velocity*s_perfusion_supply*(p_slow__growth_without_macrophages + (1 - p_slow__growth_without_macrophages)*saturating(s_resolution_drive, p_slow__K_growth_resolution))*(s_slow__regenerated_ceiling - y_slow__regenerated_area/(p_slow__smallest_area + s_slow__area_target)))
        r_slow__loss_of_central_nuclei = g_slow__loss_of_central_nuclei*(p_slow__k_central_nuclei_loss*y_slow__regenerated_share)
        r_slow__share_destroyed_by_neutrophils = g_slow__share_destroyed_by_neutrophils*(s_bystander_damage_rate*(1 - y_slow__regenerated_share))
        r_slow__area_destroyed_by_neutrophils = g_slow__area_destroyed_by_neutrophils*(s_bystander_damage_rate*y_slow__regenerated_area*(1 - y_slow__regenerated_share)/(p_slow__smallest_lesion + y_slow__regenerated_share))
        r_fast__denervation = g_fast__denervation*u_fast__fibre__denervation*(p_fast__denervation_hazard*s_nerve_ageing*y_fast__innervated/s_nerve_upkeep)
        r_fast__reinnervation = g_fast__reinnervation*(s_fast__reinnervation_rate*y_fast__denervated)
        r_fast__fibre_loss = g_fast__fibre_loss*(s_fast__fibre_loss_rate*y_fast__denervated)
        r_fast__fibre_formation = g_fast__fibre_formation*(p_fast__k_fibre_formation*(1 - s_fast__sheaths))
        r_fast__nuclei_lost_with_fibres = g_fast__nuclei_lost_with_fibres*(s_fast__loss_per_fibre*y_fast__myonuclei)
        r_fast__regenerating_nuclei_lost_with_fibres = g_fast__regenerating_nuclei_lost_with_fibres*(s_fast__loss_per_fibre*y_fast__regenerating_nuclei)
        r_fast__protein_synthesis = g_fast__protein_synthesis*u_fast__fibre__synthesis*(p_fast__area_rest*p_fast__k_area*limited(s_fast__fibre_mtorc1, p_fast__largest_domain*s_fast__breakdown_drive*s_fast__myonuclear_fill/s_fast__sheaths, p_fast__n_domain)/c_13)
        r_fast__protein_breakdown = g_fast__protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*s_fast__breakdown_drive*y_fast__area)
        r_fast__body_protein_synthesis = g_fast__body_protein_synthesis*u_fast__fibre__synthesis*(p_fast__k_area*s_fast__systemic_synthesis)
        r_fast__body_protein_breakdown = g_fast__body_protein_breakdown*u_fast__fibre__proteolysis*(p_fast__k_area*y_fast__body_area*(u_fast__fibre__foxo*(p_fast__proteolysis_by_nad_lack*remaining(y_nad, 1) + p_fast__proteolysis_by_poor_mitochondria*remaining(y_mitochondria, 1) + p_fast__proteolysis_by_unloading*u_body__unloading + s_fast__inflammatory_proteolysis) + 1))
        r_fast__regrowth = g_fast__regrowth*u_fast__fibre__synthesis*(p_fast__growth_velocity*s_perfusion_supply*(p_fast__growth_without_macrophages + (1 - p_fast__growth_without_macrophages)*saturating(s_resolution_drive, p_fast__K_growth_resolution))*(s_fast__regenerated_ceiling - y_fast__regenerated_area/(p_fast__smallest_area + s_fast__area_target)))
        r_fast__loss_of_central_nuclei = g_fast__loss_of_central_nuclei*(p_fast__k_central_nuclei_loss*y_fast__regenerated_share)
        r_fast__share_destroyed_by_neutrophils = g_fast__share_destroyed_by_neutrophils*(s_bystander_damage_rate*(1 - y_fast__regenerated_share))
        r_fast__area_destroyed_by_neutrophils = g_fast__area_destroyed_by_neutrophils*(s_bystander_damage_rate*y_fast__regenerated_area*(1 - y_fast__regenerated_share)/(p_fast__smallest_lesion + y_fast__regenerated_share))
        r_alarm_decay = g_alarm_decay*(p_k_alarm*y_alarm)
        r_neutrophil_recruitment = g_neutrophil_recruitment*u_immune__recruitment*(p_r_neutrophils*y_alarm)
        r_neutrophil_death = g_neutrophil_death*(p_d_neutrophils*y_neutrophils)
        r_monocyte_patrol = g_monocyte_patrol*u_immune__resident*(p_b_monocytes)
        r_monocyte_recruitment = g_monocyte_recruitment*u_immune__recruitment*(p_r_monocytes*s_macrophage_vigour*(p_gain_trained*y_trained_immunity + 1)*saturating(s_damage, p_K_monocytes))
        r_monocyte_to_m1 = g_monocyte_to_m1*(p_k_monocyte_m1*y_monocytes)
        r_monocyte_death = g_monocyte_death*(p_d_monocytes*y_monocytes)
        r_regulatory_t_recruitment = g_regulatory_t_recruitment*u_immune__treg*(p_r_regulatory_t*s_macrophage_vigour*(p_regulatory_t_by_training*s_training_stimulus + saturating(s_damage, p_K_regulatory_t)))
        r_regulatory_t_death = g_regulatory_t_death*(p_d_regulatory_t*y_regulatory_t)
        r_m1_to_m2 = g_m1_to_m2*u_immune__switch*(s_switch_rate*y_m1)
        r_m1_death = g_m1_death*(p_d_m1*y_m1)
        r_resident_renewal = g_resident_renewal*u_immune__resident*(p_d_m2*p_m2_resident)
        r_m2_death = g_m2_death*(p_d_m2*y_m2)
        r_resident_disappearance = g_resident_disappearance*(p_k_disappearance*y_alarm*y_m2)
        r_ablation_of_monocytes = g_ablation_of_monocytes*(u_immune__ablation*y_monocytes)
        r_ablation_of_m1 = g_ablation_of_m1*(u_immune__ablation*y_m1)
        r_ablation_of_m2 = g_ablation_of_m2*(u_immune__ablation*y_m2)
        r_inflammatory_signal = g_inflammatory_signal*u_immune__cytokine_production*(p_k_acute*(p_neutrophil_cytokine*y_neutrophils + y_m1)/p_m1_typical)
        r_inflammatory_decay = g_inflammatory_decay*(p_k_acute*y_acute_inflammation)
        r_resolving_signal = g_resolving_signal*(p_k_acute*y_m2/p_m2_typical)
        r_resolving_decay = g_resolving_decay*(p_k_acute*y_acute_resolution)
        r_prostaglandin_synthesis = g_prostaglandin_synthesis*u_immune__pge2*(p_k_prostaglandin*(p_prostaglandin_by_training*s_training_stimulus + saturating(y_acute_inflammation, p_K_cyclooxygenase)))
        r_prostaglandin_decay = g_prostaglandin_decay*(p_k_prostaglandin*y_prostaglandin)
        r_training_of_monocytes = g_training_of_monocytes*(-p_k_memory*y_trained_immunity + p_k_training*(1 - y_trained_immunity)*saturating(y_acute_inflammation, 1))
        r_marking_of_cells = g_marking_of_cells*(p_k_mark*s_damage*(1 - y_injury_memory) - p_k_mark_loss*y_injury_memory)
        r_fap_growth = g_fap_growth*u_niche__fap_growth*(y_fap*(p_fap_growth_by_resolution*s_resolution_drive + p_k_fap_growth*saturating(s_damage, p_K_fap_growth) + p_k_fap_turnover))
        r_fap_apoptosis = g_fap_apoptosis*u_niche__fap_apoptosis*(p_fap_death_rate*y_fap**2*(p_fap_apoptosis_by_tnf*y_acute_inflammation + 1)/p_fap_rest)
        r_matrix_deposition = g_matrix_deposition*u_niche__fibrosis*(p_k_matrix*(p_matrix_by_exposure*(y_chronic_exposure - 1) + p_matrix_by_fap*(-1 + y_fap/p_fap_rest) + p_matrix_by_void*remaining(s_muscle_fill, 1) + 1))
        r_matrix_turnover = g_matrix_turnover*(p_k_matrix*y_matrix)
        r_adipogenesis = g_adipogenesis*u_niche__adipogenesis*(p_fat_by_idleness*s_idleness + p_fat_by_senescence*(-p_senescent_load_rest + y_senescent_load) + p_k_muscle_fat*p_muscle_fat_rest*y_fap*(p_K_adipogenesis_pgc1a + 1)/(p_fap_rest*(p_K_adipogenesis_pgc1a + s_pgc1a)))
        r_fat_turnover = g_fat_turnover*(p_k_muscle_fat*y_muscle_fat)
        r_capillary_regrowth = g_capillary_regrowth*(p_k_perfusion*(1 - y_perfusion))
        r_slow__fibrogenic_conversion = g_slow__fibrogenic_conversion*u_slow__msc__fibrogenic*(p_slow__k_fibrogenic*y_slow__cycling*(s_wnt + remaining(s_wnt, 1) - 1)*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1))
        r_fast__fibrogenic_conversion = g_fast__fibrogenic_conversion*u_fast__msc__fibrogenic*(p_fast__k_fibrogenic*y_fast__cycling*(s_wnt + remaining(s_wnt, 1) - 1)*(y_chronic_exposure + remaining(y_chronic_exposure, 1) - 1))
        return [s_biological_age, s_young_age, s_load, s_unloaded, s_training_stimulus, s_nerve_upkeep, s_myostatin_drive, s_androgen_excess, s_androgen_surplus, s_amino_supply, s_vitamin_d_lack, s_energy_deficit, s_relative_fat, s_gdf11, s_selenoprotein_p, s_cd38_activity, s_parp_activity, s_redox_ratio, s_sirt1_activity, s_sirt3_activity, s_relative_damaged_mitochondria, s_gli3, s_glutamine, s_alarm_drive, s_mtorc2, s_p38, s_jak_stat, s_fgf2, s_resolution_drive, s_energy, s_macrophage_vigour, s_slow__myonuclei_rest, s_slow__nuclei_in_fibres, s_fast__myonuclei_rest, s_fast__nuclei_in_fibres, s_slow__satellite_cells_rest, s_slow__lagging, s_slow__pool, s_slow__sheaths, s_slow__delta_ligand, s_notch_cleavage, s_prostaglandin_drive, s_perfusion_supply, s_fusion_guidance, s_fast__satellite_cells_rest, s_fast__lagging, s_fast__pool, s_fast__sheaths, s_fast__delta_ligand, s_slow__fibre_notch, s_slow__mean_area, s_fast__fibre_notch, s_fast__mean_area, s_all_necrotic, s_bystander_damage_rate, s_all_cycling, s_fap_support, s_differentiating, s_all_macrophages, s_m1_fraction, s_slow__intact_part, s_slow__regenerated_part, s_slow__denervated_part, s_fast__intact_part, s_fast__regenerated_part, s_fast__denervated_part, s_necrotic, s_slow__immature_of_type, s_fast__immature_of_type, s_relative_inflammation, s_il6, s_blood_precursor, s_trigonelline, s_vitamin_d_blood, s_slow__body_part, s_slow__body_force_part, s_slow__young_speed_part, s_fast__body_part, s_fast__body_force_part, s_fast__young_speed_part, s_blood_nad_relative, s_nerve_ageing, s_disuse, s_senescent_production_ratio, s_gonadal_ageing, s_spine_ageing, s_lactate, s_m6a, s_taz, s_hormone_drive, s_energy_surplus, s_igf1, s_leptin, s_cadpr, s_nfkb_activity, s_senescence_pressure, s_damaged_share, s_amino_signal, s_renewal_stress, s_wnt, s_waking_speed, s_clearance_rate, s_slow__myonuclear_fill, s_fast__myonuclear_fill, s_all_in_fibres, s_fibre_nuclei, s_slow__deep_quiescent_rest, s_slow__primed_quiescent_rest, s_slow__activated_of_type, s_slow__myod_of_type, s_slow__clonal_cover, s_slow__pax7_of_type, s_slow__occupancy, s_slow__number_part, s_slow__fusion_rate, s_fast__fusion_rate, s_fast__deep_quiescent_rest, s_fast__primed_quiescent_rest, s_fast__activated_of_type, s_fast__myod_of_type, s_fast__clonal_cover, s_fast__pax7_of_type, s_quiescent, s_fast__occupancy, s_fast__number_part, s_slow__inflammatory_proteolysis, s_slow__area_part, s_slow__mass_part, s_slow__force_part, s_slow__fibre_area_of_type, s_fast__inflammatory_proteolysis, s_fast__area_part, s_fast__mass_part, s_fast__force_part, s_fast__fibre_area_of_type, s_damage, s_macrophage_support, s_mitogen_drive, s_intact_muscle, s_central_nucleation, s_denervated_fibres, s_immature_nuclei, s_tnf, s_il8, s_stnfr, s_body_muscle, s_body_force, s_young_speed_area, s_slow__reinnervation_rate, s_slow__fibre_loss_rate, s_fast__reinnervation_rate, s_fast__fibre_loss_rate, s_idleness, s_height, s_food_drive, s_specific_force, s_slow__cycling_senescence_rate, s_slow__quiescent_loss_rate, s_fast__cycling_senescence_rate, s_fast__quiescent_loss_rate, s_mtorc1, s_slow__lag_step, s_fast__lag_step, s_slow__notch, s_slow__regenerated_fill, s_fast__notch, s_fast__regenerated_fill, s_muscle_fill, s_slow__satellite_cells_per_fibre, s_slow__demand, s_activated, s_myod_positive, s_pax7_positive, s_fast__satellite_cells_per_fibre, s_fast__demand, s_fibre_number, s_slow__breakdown_drive, s_slow__speed_part, s_fast__breakdown_drive, s_fibre_area, s_muscle_mass, s_innervated_area, s_fast__speed_part, s_immature_share, s_leg_muscle, s_whole_muscle, s_slow__loss_per_fibre, s_fast__loss_per_fibre, s_ampk, s_slow__vacancy, s_slow__use_drive, s_fast__vacancy, s_fast__use_drive, s_grip_strength, s_foxo3, s_growth_signals, s_slow__regenerated_ceiling, s_fast__regenerated_ceiling, s_slow__stalled_commitment_rate, s_satellite_cell_share, s_fast__stalled_commitment_rate, s_muscle_force, s_speed_area, s_leg_lean_mass, s_thigh_muscle_volume, s_relative_lean_mass, s_pgc1a, s_switch_help, s_slow__crowding, s_fast__crowding, s_renewal_tone, s_slow__commitment_rate, s_slow__priming_rate, s_slow__deepening_rate, s_fast__commitment_rate, s_fast__priming_rate, s_fast__deepening_rate, s_division_vigour, s_strength, s_power, s_lean_mass, s_appendicular_lean_mass, s_irisin, s_switch_rate, s_slow__cycling_death_rate, s_fast__cycling_death_rate, s_slow__division_rate, s_fast__division_rate, s_knee_extension, s_leg_power, s_body_mass, s_appendicular_lean_index, s_leak_tone, s_slow__systemic_synthesis, s_fast__systemic_synthesis, s_slow__dividing, s_slow__division_interval, s_fast__dividing, s_fast__division_interval, s_body_mass_index, s_power_to_weight, s_slow__activation_rate, s_fast__activation_rate, s_slow__fibre_mtorc1, s_fast__fibre_mtorc1, s_appendicular_lean_by_bmi, s_gait_speed, s_chair_stands, s_slow__area_target, s_fast__area_target, s_short_physical_performance, s_six_minute_walk], [r_growing_older, r_senescent_cell_production, r_senescent_cell_removal, r_senolysis, r_cytokine_release, r_cytokine_clearance, r_exposure_filter, r_gut_opening, r_gut_closing, r_adaptation_to_training, r_growing_accustomed, r_adaptation_to_endurance, r_adaptation_of_nerves, r_testosterone_production, r_testosterone_given, r_testosterone_clearance, r_oestradiol_production, r_oestradiol_replacement, r_oestradiol_clearance, r_myostatin_production, r_myostatin_clearance, r_growth_by_lack_of_myostatin, r_fat_storage, r_fat_use, r_nampt_turnover, r_blood_nad_synthesis, r_blood_nad_loss, r_nad_salvage, r_nad_from_ribosides, r_nad_from_nicotinic_acid, r_nad_from_tryptophan, r_nicotinamide_uptake, r_nicotinamide_methylation, r_cd38_consumption, r_parp_consumption, r_sirtuin_consumption, r_other_nad_loss, r_mitochondrial_biogenesis, r_mitochondrial_transplant, r_mitochondrial_turnover, r_mitochondrial_damage, r_mitophagy, r_oxygen_radical_production, r_oxygen_radical_scavenging, r_dna_breakage, r_dna_repair, r_motor_unit_loss, r_motor_unit_regrowth, r_slow__maturation, r_slow__myonuclear_loss, r_slow__debris_clearance, r_slow__secondary_damage, r_fast__maturation, r_fast__myonuclear_loss, r_fast__debris_clearance, r_fast__secondary_damage, r_slow__priming, r_slow__settling, r_slow__deep_activation, r_slow__primed_activation, r_slow__lag_from_1, r_slow__lag_from_2, r_slow__lag_from_3, r_slow__lag_from_4, r_slow__lag_from_5, r_slow__lag_from_6, r_slow__lag_from_7, r_slow__cycle_entry, r_slow__division, r_slow__self_renewal, r_slow__commitment, r_slow__stalled_commitment, r_slow__fusion, r_slow__cycling_senescence, r_slow__deep_senescence, r_slow__primed_senescence, r_slow__senescent_clearance, r_slow__lineage_senolysis, r_slow__cycling_death, r_slow__committed_death, r_slow__transplantation, r_slow__ablation_of_deep_quiescent, r_slow__ablation_of_primed_quiescent, r_slow__ablation_of_lag_1, r_slow__ablation_of_lag_2, r_slow__ablation_of_lag_3, r_slow__ablation_of_lag_4, r_slow__ablation_of_lag_5, r_slow__ablation_of_lag_6, r_slow__ablation_of_lag_7, r_slow__ablation_of_lag_8, r_slow__ablation_of_cycling, r_fast__priming, r_fast__settling, r_fast__deep_activation, r_fast__primed_activation, r_fast__lag_from_1, r_fast__lag_from_2, r_fast__lag_from_3, r_fast__lag_from_4, r_fast__lag_from_5, r_fast__lag_from_6, r_fast__lag_from_7, r_fast__cycle_entry, r_fast__division, r_fast__self_renewal, r_fast__commitment, r_fast__stalled_commitment, r_fast__fusion, r_fast__cycling_senescence, r_fast__deep_senescence, r_fast__primed_senescence, r_fast__senescent_clearance, r_fast__lineage_senolysis, r_fast__cycling_death, r_fast__committed_death, r_fast__transplantation, r_fast__ablation_of_deep_quiescent, r_fast__ablation_of_primed_quiescent, r_fast__ablation_of_lag_1, r_fast__ablation_of_lag_2, r_fast__ablation_of_lag_3, r_fast__ablation_of_lag_4, r_fast__ablation_of_lag_5, r_fast__ablation_of_lag_6, r_fast__ablation_of_lag_7, r_fast__ablation_of_lag_8, r_fast__ablation_of_cycling, r_slow__denervation, r_slow__reinnervation, r_slow__fibre_loss, r_slow__fibre_formation, r_slow__nuclei_lost_with_fibres, r_slow__regenerating_nuclei_lost_with_fibres, r_slow__protein_synthesis, r_slow__protein_breakdown, r_slow__body_protein_synthesis, r_slow__body_protein_breakdown, r_slow__regrowth, r_slow__loss_of_central_nuclei, r_slow__share_destroyed_by_neutrophils, r_slow__area_destroyed_by_neutrophils, r_fast__denervation, r_fast__reinnervation, r_fast__fibre_loss, r_fast__fibre_formation, r_fast__nuclei_lost_with_fibres, r_fast__regenerating_nuclei_lost_with_fibres, r_fast__protein_synthesis, r_fast__protein_breakdown, r_fast__body_protein_synthesis, r_fast__body_protein_breakdown, r_fast__regrowth, r_fast__loss_of_central_nuclei, r_fast__share_destroyed_by_neutrophils, r_fast__area_destroyed_by_neutrophils, r_alarm_decay, r_neutrophil_recruitment, r_neutrophil_death, r_monocyte_patrol, r_monocyte_recruitment, r_monocyte_to_m1, r_monocyte_death, r_regulatory_t_recruitment, r_regulatory_t_death, r_m1_to_m2, r_m1_death, r_resident_renewal, r_m2_death, r_resident_disappearance, r_ablation_of_monocytes, r_ablation_of_m1, r_ablation_of_m2, r_inflammatory_signal, r_inflammatory_decay, r_resolving_signal, r_resolving_decay, r_prostaglandin_synthesis, r_prostaglandin_decay, r_training_of_monocytes, r_marking_of_cells, r_fap_growth, r_fap_apoptosis, r_matrix_deposition, r_matrix_turnover, r_adipogenesis, r_fat_turnover, r_capillary_regrowth, r_slow__fibrogenic_conversion, r_fast__fibrogenic_conversion]

    return rhs, jacobian, observe
