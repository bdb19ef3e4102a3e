// Writes the sample workbooks: node scripts/sample.mjs [--clean] [--out FOLDER]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fileName, sampleBytes, YEARS } from "./sample/workbook.mjs";

const { values } = parseArgs({ options: { clean: { type: "boolean", default: false }, out: { type: "string" } } });
const folder = values.out ?? fileURLToPath(new URL("../assets/sample", import.meta.url));

mkdirSync(folder, { recursive: true });
for (const year of YEARS) {
  const path = join(folder, fileName(year));
  writeFileSync(path, await sampleBytes(year, { clean: values.clean }));
  console.log(path);
}
