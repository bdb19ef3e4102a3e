import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = ["src", "workbench"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** The file that a path without an ending means. */
function resolved(path: string): string | undefined {
  return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((file) =>
    existsSync(join(root, file)),
  );
}

const imports = files.flatMap((from): Import[] => {
  const text = readFileSync(join(root, from), "utf8");
  return [...text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from "(\.[^"]+)"/gm)].flatMap(([, type, path = ""]) => {
    const to = resolved(relative(root, join(root, dirname(from), path)).replaceAll("\\", "/"));
    return to === undefined ? [] : [{ from, to, typeOnly: type !== undefined }];
  });
});

/** src/checking/rows.ts is in src/checking, workbench/host/host.ts in workbench. */
const roomOf = (file: string): string => (/^src\/[^/]+(?=\/)/.exec(file) ?? file.split("/"))[0]!;

describe("imports", () => {
  it("are found", () => expect(imports.length).toBeGreaterThan(1_500));

  it("enter a room by its index", () => {
    const deep = imports.filter(
      ({ from, to }) => roomOf(from) !== roomOf(to) && !/^(src\/)?[^/]+\/index\.tsx?$/.test(to),
    );
    expect(deep.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("run in no circle, but for a range and its worksheet, which Excel's own objects tell of each other", () => {
    const known = new Set(["workbench/host/members/range.ts", "workbench/host/members/worksheet.ts"]);
    expect(circles().filter((circle) => !circle.every((file) => known.has(file)))).toEqual([]);
  });
});

/** Groups of files that import values of one another, as Tarjan's walk finds them. */
function circles(): readonly (readonly string[])[] {
  const next = new Map(files.map((file) => [file, [] as string[]]));
  for (const { from, to, typeOnly } of imports) if (!typeOnly) next.get(from)!.push(to);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    stack.push(file);
    for (const other of next.get(file)!) {
      if (!order.has(other)) visit(other);
      if (stack.includes(other)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(other)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group);
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}
