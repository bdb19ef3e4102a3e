import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const page = resolve(root, "dist/workbench/workbench.html");
const sources = [
  "src",
  "workbench",
  "assets",
  "scripts",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
  "manifest.xml",
];

export const workbenchFolder = resolve(root, "dist/workbench");

/** Builds dist/workbench unless it is newer than everything it is made of. */
export async function buildWorkbench() {
  if (isFresh(page)) return;
  const { default: webpack } = await import("webpack");
  const { workbench } = await import("../webpack.config.js");
  const stats = await new Promise((done, fail) => {
    const compiler = webpack(workbench);
    compiler.run((error, result) => {
      if (error) fail(error);
      else compiler.close(() => done(result));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
}

/** Whether a built page is newer than everything it is made of. */
export function isFresh(built) {
  return existsSync(built) && statSync(built).mtimeMs > newest(sources.map((source) => resolve(root, source)));
}

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const status = statSync(path);
    latest = Math.max(latest, status.mtimeMs);
    if (status.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}
