/** Which curves belong in one plot, and which plots suit a setting. */
import type { Bundle, Setting } from "../../engine/contract";
import type { Key } from "../words/language";
import { LIFELONG } from "../words/times";
import type { Role } from "./theme";

export interface Curve {
  /** Id of a state, signal or readout. */
  id: string;
  role: Role;
}

export interface Panel {
  id: string;
  title: Key;
  curves: Curve[];
  /** As it is in the model, in percent of the start, or change from the start. */
  scale: "value" | "share" | "change";
  log?: boolean;
  /** Whether cut-offs of the criterion chosen are drawn. */
  cutoffs?: boolean;
  /** What is said of the unit where that of the model says little. */
  unit?: Key;
}

const panel = (
  id: string,
  scale: Panel["scale"],
  curves: [string, Role][],
  more: Partial<Panel> = {},
): Panel => ({
  id,
  title: `panel.${id}` as Key,
  scale,
  curves: curves.map(([name, role]) => ({ id: name, role })),
  ...more,
});

/** All panels, in the order in which they are offered. */
export const PANELS: Panel[] = [
  panel(
    "lineage",
    "value",
    [
      ["quiescent", "quiescent"],
      ["activated", "activated"],
      ["differentiating", "differentiating"],
      ["senescent", "senescent"],
    ],
    { log: true },
  ),
  panel("life", "share", [
    ["strength", "force"],
    ["relative_lean_mass", "mass"],
    ["pax7_positive", "quiescent"],
    ["nad", "nad"],
    ["mitochondria", "mitochondria"],
  ]),
  panel("response", "change", [
    ["strength", "force"],
    ["fast.fibre_area_of_type", "area"],
    ["slow.fibre_area_of_type", "regenerating"],
    ["leg_lean_mass", "mass"],
    ["pax7_positive", "share"],
  ]),
  panel("immune", "value", [
    ["neutrophils", "neutrophils"],
    ["monocytes", "monocytes"],
    ["m1", "m1"],
    ["m2", "m2"],
    ["regulatory_t", "regulatory"],
  ]),
  panel("m1_share", "value", [["m1_fraction", "share"]], { unit: "unit.m1_share" }),
  panel("fibres", "share", [
    ["fibre_nuclei", "nuclei"],
    ["fibre_area", "area"],
    ["muscle_mass", "differentiating"],
    ["muscle_force", "force"],
  ]),
  panel("nuclei", "value", [
    ["myonuclei", "nuclei"],
    ["regenerating_nuclei", "regenerating"],
    ["necrotic_nuclei", "senescent"],
  ]),
  panel(
    "nad",
    "value",
    [
      ["nad", "nad"],
      ["mitochondria", "mitochondria"],
      ["chronic_exposure", "m1"],
      ["reactive_oxygen", "radicals"],
    ],
    { unit: "unit.young" },
  ),
  panel(
    "signals",
    "value",
    [
      ["acute_inflammation", "m1"],
      ["acute_resolution", "m2"],
      ["prostaglandin", "neutrophils"],
    ],
    { unit: "unit.typical" },
  ),
  panel("grip", "value", [["grip_strength", "force"]], { cutoffs: true }),
  panel("lean_index", "value", [["appendicular_lean_index", "mass"]], { cutoffs: true }),
  panel("gait", "value", [["gait_speed", "area"]], { cutoffs: true }),
  panel("per_fibre", "value", [
    ["fast.satellite_cells_per_fibre", "activated"],
    ["slow.satellite_cells_per_fibre", "quiescent"],
  ]),
  panel("blood_nad", "value", [["blood_nad", "nad"]]),
  panel("il6", "value", [["il6", "m1"]]),
  panel("niche", "share", [
    ["fap", "neutrophils"],
    ["matrix", "differentiating"],
    ["muscle_fat", "share"],
    ["perfusion", "m1"],
  ]),
];

export type Kind = "injury" | "life" | "trial" | "core";

/** What a setting is about, by which plots and words are chosen. */
export function kindOf(setting: Setting): Kind {
  if (setting.model === "core") return "core";
  if (setting.duration > LIFELONG) return "life";
  return setting.events.length > 0 || setting.subject.species !== "human" ? "injury" : "trial";
}

const USUAL: Record<Kind, string[]> = {
  injury: ["lineage", "immune", "fibres", "nuclei", "signals", "nad"],
  core: ["lineage", "nuclei", "signals"],
  life: ["life", "grip", "lean_index", "gait", "lineage", "nad", "per_fibre"],
  trial: ["response", "grip", "lean_index", "per_fibre", "nad", "blood_nad"],
};

/** The panels shown for a setting, those switched by hand included; the first is the large one. */
export function panelsFor(setting: Setting, switched: Record<string, boolean>): Panel[] {
  const usual = USUAL[kindOf(setting)];
  const wanted = [...usual, ...PANELS.map((each) => each.id).filter((id) => !usual.includes(id))];
  return wanted
    .filter((id) => switched[id] ?? usual.includes(id))
    .map((id) => PANELS.find((each) => each.id === id)!);
}

/** What the sentences over the plots are made of. */
const TOLD = [
  "quiescent",
  "fibre_area",
  "muscle_force",
  "fibre_nuclei",
  "relative_lean_mass",
  "strength",
  "leg_lean_mass",
  "nad",
];

/** What is looked at while a slider moves. */
export function movingIds(
  bundle: Bundle,
  setting: Setting,
  switched: Record<string, boolean>,
  criterion: string,
): string[] {
  const tests = bundle.criteria.find((each) => each.name === criterion)?.tests ?? [];
  const curves = panelsFor(setting, switched).flatMap((each) => each.curves.map((curve) => curve.id));
  return [...new Set([...curves, ...TOLD, ...tests.map((test) => test.readout)])];
}

/** Everything the page may draw or tell: the curves of all panels, and what criteria and the diagram need. */
export function panelIds(bundle: Bundle): string[] {
  const criteria = bundle.criteria.flatMap((criterion) => criterion.tests.map((test) => test.readout));
  const states = Object.values(bundle.models).flatMap((model) => model.states.map((state) => state.id));
  const bare = states.map((id) => id.slice(id.lastIndexOf(".") + 1));
  const curves = PANELS.flatMap((each) => each.curves.map((curve) => curve.id));
  return [...new Set([...curves, ...criteria, ...states, ...bare, "all_macrophages", "lean_mass"])];
}
