/* Collect the licences of everything that ends up in the bundle into one file beside it. */
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const bundled = Object.entries(lock.packages).filter(([path, it]) => path && !it.dev).sort();
const texts = new Map();
for (const [path, it] of bundled) {
  const text = readFileSync(`${path}/LICENSE`, "utf8").trim();
  texts.set(text, [...(texts.get(text) ?? []), `${path.replace("node_modules/", "")} ${it.version}`]);
}
const parts = [...texts].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
const folder = process.env.OUT_DIR ?? "../src/milepost/web/static/milepost/vendor";
writeFileSync(`${folder}/editor.LICENSES.txt`,
  `editor.js is built from frontend/editor.js and these packages.\n\n${parts.join("\n" + "-".repeat(72) + "\n\n")}`);
