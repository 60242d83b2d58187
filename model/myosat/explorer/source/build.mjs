// Builds ../built/shell.html: one page with its style and scripts inside and no data in it yet.
// It carries a hash of what it was built from, so that a stale one is told without building it anew.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";

const options = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  write: false,
  legalComments: "none",
  loader: { ".txt": "text" },
};

async function bundled(file) {
  const result = await build({ ...options, entryPoints: [file] });
  return result.outputFiles[0].text.trim();
}

async function sourceHash() {
  const found = await readdir("src", { recursive: true, withFileTypes: true });
  const inside = found.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
  const hash = createHash("sha256");
  for (const file of ["build.mjs", "package-lock.json", ...inside.map((path) => path.replaceAll("\\", "/")).sort()]) {
    hash.update(file).update("\0").update((await readFile(file, "utf8")).replaceAll("\r\n", "\n"));
  }
  return hash.digest("hex");
}

const page = await readFile("src/page/shell.html", "utf8");
const parts = {
  style: await bundled("src/page/style/index.css"),
  engine: await bundled("src/engine/index.ts"),
  worker: await bundled("src/page/worker.ts"),
  page: await bundled("src/page/main.tsx"),
};
let shell = page;
for (const [name, text] of Object.entries(parts)) {
  const mark = `/*${name}*/`;
  if (shell.split(mark).length !== 2) throw new Error(`src/page/shell.html needs one ${mark}`);
  shell = shell.replace(mark, () => text);
}
shell = shell.replace("/*source*/", await sourceHash());
if (!shell.includes("<!--data-->")) throw new Error("src/page/shell.html needs <!--data-->");
await mkdir("../built", { recursive: true });
await writeFile("../built/shell.html", shell);
console.log(`../built/shell.html: ${Math.round(shell.length / 1024)} kB`);
