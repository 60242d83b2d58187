/** Published figures as dots that can be reached by mouse and keyboard and tell where they come from. */
import type { Controller } from "../controller";
import { useHeld } from "../store";
import { t } from "../words/language";
import type { Canvas } from "./canvas";
import { type Mark, markSaid } from "./points";
import { type Look, colour } from "./theme";

interface Props {
  controller: Controller;
  canvas: Canvas | undefined;
  marks: Mark[];
  look: Look;
}

export function PointMarks({ controller, canvas, marks, look }: Props): preact.JSX.Element {
  const solved = useHeld(controller.store, (held) => held.solved);
  return (
    <>
      {marks.map((mark, index) => {
        const place = canvas?.place((mark.x[0] + mark.x[1]) / 2, mark.y);
        if (place === undefined) return null;
        const said = markSaid(controller.bundle, solved, mark.point) + (mark.faded ? `\n${t("point.faded")}` : "");
        const right = canvas?.isRight(place[0]) ?? false;
        return (
          <button
            type="button"
            class={`mark${mark.faded ? " faded" : ""}`}
            key={index}
            style={{ left: `${place[0]}px`, top: `${place[1]}px`, background: colour(mark.role, look) }}
            aria-label={said.replaceAll("\n", ", ")}
          >
            <span class={`tip${right ? " left" : ""}`} aria-hidden="true">
              {said}
              {mark.point.doi !== undefined && <em>doi:{mark.point.doi}</em>}
            </span>
          </button>
        );
      })}
    </>
  );
}
