import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** UPDATE_GOLDENS=1 writes the texts anew, for their changes to be read in the diff. */
const REWRITES = process.env.UPDATE_GOLDENS === "1";

/** Compares a text with the one kept in a file, line by line. */
export function expectGolden(text: string, file: URL): void {
  const path = fileURLToPath(file);
  const given = `${text.trimEnd()}\n`;
  if (REWRITES) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, given);
  }
  expect(existsSync(path), `${path} is missing; UPDATE_GOLDENS=1 writes it`).toBe(true);
  expect(given.split("\n")).toEqual(readFileSync(path, "utf8").split("\n"));
}
