/** The shapes of arrows: the same as in the flux figure (model/myosat/figures/flux.py). */

export type Place = [number, number];

const STEPS = 22;

/** Points along a cubic curve with these four control points. */
export function bezier(a: Place, b: Place, c: Place, d: Place): Place[] {
  return Array.from({ length: STEPS + 1 }, (_, i): Place => {
    const t = i / STEPS;
    const s = 1 - t;
    const [wa, wb, wc, wd] = [s ** 3, 3 * t * s * s, 3 * t * t * s, t ** 3];
    return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]];
  });
}

/** The outline of an arrow of a width along a path, with a head of a length, as the `d` of an SVG path. */
export function outline(path: Place[], width: number, head: number): string {
  const along = [0];
  for (let i = 1; i < path.length; i++)
    along.push(along[i - 1]! + Math.hypot(path[i]![0] - path[i - 1]![0], path[i]![1] - path[i - 1]![1]));
  const whole = along.at(-1)!;
  const neck = whole - Math.min(head, 0.7 * whole);
  const shaft: Place[] = [];
  for (let i = 0; i < path.length; i++) {
    if (along[i]! < neck) shaft.push(path[i]!);
    else {
      const share = (neck - along[i - 1]!) / (along[i]! - along[i - 1]!);
      shaft.push([
        path[i - 1]![0] + share * (path[i]![0] - path[i - 1]![0]),
        path[i - 1]![1] + share * (path[i]![1] - path[i - 1]![1]),
      ]);
      break;
    }
  }
  const tip = path.at(-1)!;
  const left: Place[] = [];
  const right: Place[] = [];
  let normal: Place = [0, 0];
  shaft.forEach(([x, y], i) => {
    const [fx, fy] = shaft[i - 1] ?? [x, y];
    const [tx, ty] = i === shaft.length - 1 ? tip : shaft[i + 1]!;
    const size = Math.hypot(tx - fx, ty - fy) || 1;
    normal = [-(ty - fy) / size, (tx - fx) / size];
    left.push([x + (normal[0] * width) / 2, y + (normal[1] * width) / 2]);
    right.unshift([x - (normal[0] * width) / 2, y - (normal[1] * width) / 2]);
  });
  const [x, y] = shaft.at(-1)!;
  const wing = width / 2 + 0.4 * head;
  const all: Place[] = [
    ...left,
    [x + normal[0] * wing, y + normal[1] * wing],
    tip,
    [x - normal[0] * wing, y - normal[1] * wing],
    ...right,
  ];
  return `M${all.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join("L")}Z`;
}

export const polyline = (path: Place[]): string =>
  `M${path.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;
