/** What went wrong or was done, with a way back to what last worked. */
import type { Controller } from "../controller";
import { useHeld } from "../store";
import { dataOf } from "../plots/series";
import { t, titled } from "../words/language";
import { when } from "../words/times";

export function Messages({ controller }: { controller: Controller }): preact.JSX.Element {
  const { store, bundle } = controller;
  const [notice, failure, problems, setting] = useHeld(
    store,
    (held) => [held.notice, held.failure, held.problems, held.setting] as const,
  );
  const failed = failure !== undefined;
  const state = (id: string): string => titled(dataOf(bundle, setting, id)?.title ?? { en: id });
  return (
    <div class="messages">
      {(failed || problems.length > 0) && (
        <div class="message error" role="alert">
          <p>
            <b>{t(failed ? "failure.title" : "problems.title")}</b>{" "}
            {failure?.day !== undefined &&
              t("failure.where", {
                day: when(bundle, setting, failure.day),
                state: state(failure.state ?? ""),
              })}{" "}
            {failed && failure.kind !== "setting" && (
              <small lang="en">{failure.message.split(": ").at(-1)}</small>
            )}
          </p>
          {problems.length > 0 && (
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
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
