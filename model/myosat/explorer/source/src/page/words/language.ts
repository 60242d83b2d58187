/** The words of the page in the language that is on. */
import type { Title } from "../../engine/contract";
import en from "./texts/en.json";
import zh from "./texts/zh.json";

export type Language = "en" | "zh";
export type Key = keyof typeof en.page;

interface Texts {
  page: Record<string, string>;
  names: Record<string, string>;
}

const TEXTS: Record<Language, Texts> = { en, zh };
let current: Language = "en";

export const language = (): Language => current;

/** Choose the language of all words from now on. */
export function setLanguage(wanted: Language): void {
  current = wanted;
  document.documentElement.lang = wanted === "zh" ? "zh-Hans" : "en";
}

/** The language of a browser that asks for `tags`, most wanted first. */
export function languageOf(tags: readonly string[]): Language {
  const known = tags.find((tag) => /^(en|zh)\b/i.test(tag));
  return known !== undefined && /^zh/i.test(known) ? "zh" : "en";
}

/** A text of the page, with its {blanks} filled. */
export function t(key: Key, blanks: Record<string, string | number> = {}): string {
  const text = TEXTS[current].page[key] ?? TEXTS.en.page[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));
}

/** The title of something in the bundle; English where there is no other. */
export const titled = (title: Title): string => title[current] ?? title.en;

/**
 * The page's own name of something, under a key such as "curve.quiescent" or "curve.fast.area" (then also
 * "curve.area"); or else that of the bundle, or the end of the key.
 */
export function named(key: string, title?: Title): string {
  const [kind, ...rest] = key.split(".");
  const own = TEXTS[current].names[key] ?? TEXTS[current].names[`${kind}.${rest.at(-1)}`];
  return own ?? capital(title === undefined ? rest.join(" ").replaceAll("_", " ") : titled(title));
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name as it stands inside a sentence. */
export function inside(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Words in a row: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(t("list.comma"))}${t("list.and")}${words.at(-1)}`;
}
