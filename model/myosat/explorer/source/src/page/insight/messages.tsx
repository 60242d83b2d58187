/** What went wrong or was done, with a way back to what last worked. */
import type { Controller } from "../controller";
import { useHeld } from "../store";
import { dataOf } from "../plots/series";
import { type Key, t, titled } from "../words/language";
import { problemSaid } from "../words/problems";
import { when } from "../words/times";

/** Why the solver stopped: the end of what it says. */
const reason = (message: string): string => {
  const why = message.split(": ").at(-1)!;
  const key = `failure.why.${why.replaceAll(" ", "_")}`;
  const told = t(key as Key);
  return told === key ? why : told;
};

export function Messages({ controller }: { controller: Controller }): preact.JSX.Element {
  const { store, bundle } = controller;
  const [notice, failure, problems, setting] = useHeld(
    store,
    (held) => [held.notice, held.failure, held.problems, held.setting] as const,
  );
  const waiting = useHeld(store, (held) => (held.hold ? held.waiting : 0));
  const shown = useHeld(store, (held) => held.run !== undefined);
  const failed = failure !== undefined;
  const state = (id: string): string => titled(dataOf(bundle, setting, id)?.title ?? { en: id });
  return (
    <div class="messages">
      {waiting > 0 && (
        <div class="message waiting">
          <p role="status">
            {waiting === 1 ? t("hold.waiting_one") : t("hold.waiting", { count: waiting })}
          </p>
          <button type="button" class="main" onClick={() => controller.solve()}>
            {t("hold.run_waiting", { count: waiting })}
          </button>
        </div>
      )}
      {(failed || problems.length > 0) && (
        <div class="message error" role="alert">
          <p>
            <b>{t(failed ? "failure.title" : "problems.title")}</b>{" "}
            {failure?.day !== undefined &&
              t("failure.where", {
                day: when(bundle, setting, failure.day),
                state: state(failure.state ?? ""),
                why: reason(failure.message),
              })}{" "}
            {failed && failure.day === undefined && failure.kind !== "setting" && failure.message}
            {shown && <> {t("failure.shown")}</>}
          </p>
          {problems.length > 0 && (
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problemSaid(problem)}</li>
              ))}
            </ul>
          )}
          <button type="button" class="main" onClick={() => controller.back()}>
            {t("failure.back")}
          </button>
        </div>
      )}
      {notice !== undefined && (
        <div class={`message ${notice.kind}`} role={notice.kind === "error" ? "alert" : "status"}>
          <p>{notice.text}</p>
          {notice.more !== undefined && (
            <ul>
              {notice.more.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <button
            type="button"
            class="quiet"
            aria-label={t("message.close")}
            onClick={() => store.set({ notice: undefined })}
          >
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
