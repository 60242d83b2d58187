/** What is done when: curves of a coarse run come first, and all that is made of elements after their frame. */
import type { Run } from "./run";

let ahead = false;

/** Do something once the next frame has been painted. */
export const afterFrame = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));

/** Draw curves now; what else has changed is rendered when they are on the screen. */
export function drawAhead(act: () => void): void {
  ahead = true;
  act();
  ahead = false;
}

/** However many changes there are, elements are rendered once for each frame. */
export const render = (act: () => void): void => (ahead ? afterFrame(act) : void requestAnimationFrame(act));

/** Tell that the curves of a run have been drawn: tests and measurements wait for it. */
export function announce(run: Run): void {
  // The chart library draws in a task of its own, which was asked for before this one.
  queueMicrotask(() => document.dispatchEvent(new CustomEvent("drawn", { detail: run.milliseconds })));
}
