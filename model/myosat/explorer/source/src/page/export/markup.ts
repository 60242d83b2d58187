/** SVG as text. */
type Attributes = Record<string, string | number | undefined>;

/** An element; its children are markup already. */
export function el(name: string, attributes: Attributes, ...children: string[]): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`)
    .join("");
  return children.length === 0 ? `<${name}${told}/>` : `<${name}${told}>${children.join("")}</${name}>`;
}

/** Text as the inside of an element. */
export const words = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Text broken into lines of about so many letters; a Chinese one counts for two. */
export function lines(text: string, length: number): string[] {
  const made: string[] = [];
  let line = "";
  let size = 0;
  for (const piece of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+|\s+/g) ??
    []) {
    const wide = /[\u3000-\u9fff\uff00-\uffef]/.test(piece) ? 2 : piece.length;
    if (size + wide > length && line.trim() !== "") {
      made.push(line.trim());
      line = "";
      size = 0;
    }
    line += piece;
    size += wide;
  }
  return line.trim() === "" ? made : [...made, line.trim()];
}
