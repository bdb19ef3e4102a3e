import { readdir, stat } from "node:fs/promises";
import { join, parse } from "node:path";

export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Files and folders that a pattern names, sorted: `*` and `?` within a name, `[ab]`, `{a,b}`, `**` for folders of any depth. */
export async function filesMatching(pattern: string): Promise<readonly string[]> {
  const { root } = parse(pattern);
  const found = await Promise.all(
    alternatives(pattern.slice(root.length)).map((one) =>
      matches(
        root,
        one.split(/[\\/]+/).filter((segment) => segment !== "" && segment !== "."),
      ),
    ),
  );
  return [...new Set(found.flat())].sort();
}

async function matches(folder: string, [segment, ...rest]: readonly string[]): Promise<readonly string[]> {
  if (segment === undefined) return [];
  if (segment === "..") return await matches(join(folder, ".."), rest);
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch(() => []);
  const name = segment === "**" ? null : nameTest(segment);
  const found: string[] = segment === "**" ? [...(await matches(folder, rest))] : [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (name === null) {
      // Real folders only: links may lead in circles.
      if (entry.isDirectory()) found.push(...(await matches(path, ["**", ...rest])));
      else if (rest.length === 0) found.push(path);
    } else if (name.test(entry.name)) {
      if (rest.length === 0) found.push(path);
      else if ((await stat(path).catch(() => null))?.isDirectory() === true) found.push(...(await matches(path, rest)));
    }
  }
  return found;
}

/** A name with wildcards; as in every shell, a leading dot must be written. */
function nameTest(segment: string): RegExp {
  const body = segment.replaceAll(/\[!?[^\]]+\]|[\s\S]/g, (part) => {
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.length > 1) return part.replace(/^\[!/, "[^").replaceAll("\\", "\\\\");
    return part.replace(/[.*+?^${}()|[\]\\]/, "\\$&");
  });
  return new RegExp(`^${segment.startsWith(".") ? "" : "(?!\\.)"}${body}$`, "u");
}

/** a{b,c}d is abd and acd. */
function alternatives(pattern: string): readonly string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (braces === null) return [pattern];
  const before = pattern.slice(0, braces.index);
  const after = pattern.slice(braces.index + braces[0].length);
  return braces[1]!.split(",").flatMap((choice) => alternatives(before + choice + after));
}
