import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/documents";
import { mutate, subjectOf as numbersOf, tallyText } from "../../test/checking/mutations";
import { buildWorkbook, dataFor, PRESETS } from "../../test/layouts";
import { KINDS } from "./kinds";
import { runTrial, tableText } from "./run";
import { type Subject, subjectOf } from "./subject";

const EACH = Number(process.argv[2] ?? 120);
const SEED = Number(process.argv[3] ?? 7);
const STORIES = Number(process.argv[4] ?? 0);
const WANTED = process.argv[5] ?? "";
const KINDS_WANTED = KINDS.filter(({ name }) => name.includes(WANTED));

const generated = PRESETS.map((layout, index) => ({
  name: layout.name,
  workbook: buildWorkbook(dataFor(layout, 100 + index), layout),
}));

/** Real books beside the repository, where there are any. */
async function shared(): Promise<readonly Subject[]> {
  const root = join("..", "shared");
  const files = ["workbooks", "layouts", "published"]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith(".xlsx"));
  return Promise.all(
    files.map(async (file) =>
      subjectOf(file.slice(root.length + 1), await readWorkbook(new Uint8Array(readFileSync(file)), file)),
    ),
  );
}

for (const [what, subjects] of [
  ["generated books", generated.map(({ name, workbook }) => subjectOf(name, workbook))],
  ["shared books", await shared()],
] as const) {
  if (subjects.length === 0) continue;
  const rows = runTrial(subjects, EACH, SEED, KINDS_WANTED);
  console.log(`\n${what}: ${subjects.length}\n${tableText(rows)}`);
  for (const { name, stories } of rows)
    for (const story of stories.slice(0, STORIES)) console.log(`  ${name}: ${story}`);
}
if (WANTED === "") {
  const numbers = generated
    .map(({ name, workbook }) => numbersOf(name, workbook))
    .filter(({ cells }) => cells.length > 0);
  console.log(`\n${tallyText("one wrong number", mutate(numbers, EACH, SEED))}`);
}
