/** Colours: those of the figures (model/myosat/figures/style.py), which the colour-blind can tell apart. */

const OKABE_ITO = {
  orange: "#E69F00",
  sky: "#56B4E9",
  green: "#009E73",
  blue: "#0072B2",
  vermilion: "#D55E00",
  purple: "#CC79A7",
  yellow: "#F0E442",
} as const;

/** Which colour stands for what, in every plot; "faint" is that of the edge of boxes. */
const ROLES = {
  quiescent: "blue",
  activated: "vermilion",
  differentiating: "purple",
  senescent: "faint",
  nuclei: "green",
  regenerating: "sky",
  neutrophils: "orange",
  monocytes: "sky",
  m1: "vermilion",
  m2: "blue",
  regulatory: "green",
  share: "purple",
  area: "blue",
  mass: "green",
  force: "vermilion",
  nad: "purple",
  mitochondria: "orange",
  radicals: "sky",
  intervention: "yellow",
} as const;

export type Role = keyof typeof ROLES;

export interface Look {
  paper: string;
  ink: string;
  faint: string;
  axis: string;
  grid: string;
  dark: boolean;
}

export const LIGHT: Look = {
  paper: "#FFFFFF",
  ink: "#1A1A1A",
  faint: "#6B6B6B",
  axis: "#8A8A8A",
  grid: "#E3E3E3",
  dark: false,
};
export const DARK: Look = {
  paper: "#15181E",
  ink: "#F2F2F2",
  faint: "#A8ADB5",
  axis: "#7A808A",
  grid: "#2E333C",
  dark: true,
};

export function colour(role: Role, look: Look): string {
  const name = ROLES[role];
  // On dark paper the blue is too dim for thin lines; this one can still be told from the sky.
  if (name === "blue" && look.dark) return "#5C8FF5";
  return name === "faint" ? look.faint : OKABE_ITO[name];
}

/** The mixture of two "#RRGGBB" colours with `share` of the other. */
export function blend(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  const mixed = a.map((value, i) => Math.round((value + (b[i]! - value) * share) * 255));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** `wanted`, moved towards ink until letters in it can be read on the paper. */
export function legible(wanted: string, look: Look): string {
  for (let step = 0; step <= 20; step++) {
    const mixed = blend(wanted, look.ink, step / 20);
    if (contrast(mixed, look.paper) >= 4.5) return mixed;
  }
  return look.ink;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const channels = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);

function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
