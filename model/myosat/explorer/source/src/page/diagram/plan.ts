/** Where the boxes of the diagram stand, and how arrows leave and enter them. Who flows where is the model's. */
import type { ModelId } from "../../engine/contract";
import type { Role } from "../plots/theme";

/** A lane's arrows share one scale: that of its largest flow. */
export type Lane = "cells" | "nuclei" | "immune" | "fap" | "matrix" | "nad";

export interface Box {
  id: string;
  /** Bare ids of the states it holds; instances are summed. */
  states: string[];
  column: number;
  row: number;
  role: Role;
  lane: Lane;
  /** Under which it is named, if not its id. */
  label: string;
}

/** A place on the edge of a box: its side, and how far from the middle of that side, ±0.5. */
export interface Port {
  side: "l" | "r" | "t" | "b";
  offset: number;
}

export interface Plan {
  columns: number;
  rows: number;
  boxes: Box[];
  /** "source>target" -> ports and how far the arrow bulges; other arrows take the straight way. */
  routes: Record<string, [Port, Port, number?]>;
  /** Where what comes from outside enters, and what is lost leaves. */
  enter: Record<string, Port>;
  leave: Record<string, Port>;
  /** Links that are in the list of flows but would cross the whole picture. */
  undrawn: string[];
}

const box = (
  id: string,
  column: number,
  row: number,
  role: Role,
  lane: Lane,
  states = [id],
  label = id,
): Box => ({
  id,
  states,
  column,
  row,
  role,
  lane,
  label,
});
const port = (side: Port["side"], offset = 0): Port => ({ side, offset });

const LAG = Array.from({ length: 8 }, (_, i) => `lag_${i + 1}`);

const FULL: Plan = {
  columns: 4,
  rows: 5,
  boxes: [
    box("deep_quiescent", 0, 0, "quiescent", "cells"),
    box("primed_quiescent", 1, 0, "quiescent", "cells"),
    box("lagging", 2, 0, "activated", "cells", LAG),
    box("cycling", 3, 0, "activated", "cells"),
    box("senescent", 0, 1, "senescent", "cells"),
    box("committed", 3, 1, "differentiating", "cells"),
    box("regenerating_nuclei", 3, 2, "regenerating", "nuclei"),
    box("myonuclei", 2, 2, "nuclei", "nuclei"),
    box("necrotic_nuclei", 1, 2, "senescent", "nuclei"),
    box("neutrophils", 0, 3, "neutrophils", "immune"),
    box("monocytes", 1, 3, "monocytes", "immune"),
    box("m1", 2, 3, "m1", "immune"),
    box("m2", 3, 3, "m2", "immune"),
    box("fap", 0, 4, "neutrophils", "fap"),
    box("matrix", 1, 4, "differentiating", "matrix"),
    box("nad", 2, 4, "nad", "nad"),
    box("nicotinamide", 3, 4, "nad", "nad"),
  ],
  routes: {
    "deep_quiescent>primed_quiescent": [port("r", 0.25), port("l", 0.25)],
    "primed_quiescent>deep_quiescent": [port("l", -0.25), port("r", -0.25)],
    "deep_quiescent>lagging": [port("t"), port("t", -0.2), 0.55],
    "cycling>cycling": [port("t", -0.3), port("t", 0.3), 0.55],
    "cycling>primed_quiescent": [port("b", -0.25), port("b", 0.2), 0.75],
    "cycling>senescent": [port("b", -0.38), port("r", 0), 1],
    "cycling>committed": [port("b", 0.1), port("t", 0.1)],
    "primed_quiescent>senescent": [port("b", -0.3), port("t", 0.3)],
    "deep_quiescent>senescent": [port("b", -0.1), port("t", -0.1)],
    "regenerating_nuclei>necrotic_nuclei": [port("b"), port("b"), 0.5],
    "nad>nicotinamide": [port("r", -0.25), port("l", -0.25)],
    "nicotinamide>nad": [port("l", 0.25), port("r", 0.25)],
    "fap>fap": [port("t", -0.3), port("t", 0.3), 0.4],
  },
  enter: {
    neutrophils: port("t"),
    monocytes: port("t"),
    m2: port("t"),
    nad: port("t"),
    nicotinamide: port("t"),
    matrix: port("t"),
  },
  leave: {
    deep_quiescent: port("t", -0.3),
    cycling: port("r"),
    committed: port("r"),
    necrotic_nuclei: port("l"),
  },
  undrawn: ["cycling>fap"],
};

const CORE: Plan = {
  columns: 3,
  rows: 2,
  boxes: [
    box("primed_quiescent", 0, 0, "quiescent", "cells", ["primed_quiescent"], "core_quiescent"),
    box("cycling", 1, 0, "activated", "cells", ["cycling"], "core_activated"),
    box("committed", 2, 0, "differentiating", "cells"),
    box("myonuclei", 2, 1, "nuclei", "nuclei"),
    box("necrotic_nuclei", 1, 1, "senescent", "nuclei"),
  ],
  routes: {
    "cycling>cycling": [port("t", -0.3), port("t", 0.3), 0.55],
    "cycling>primed_quiescent": [port("b", -0.25), port("b", 0.2), 0.6],
  },
  enter: {},
  leave: { necrotic_nuclei: port("l") },
  undrawn: [],
};

export const PLANS: Record<ModelId, Plan> = { full: FULL, core: CORE };
