import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { read } from "@e965/xlsx";
import { readWorkbook } from "../src/documents";
import { review } from "../src/pipeline";
import { listBook } from "./list-book";
import { mediansInTurns, milliseconds, report } from "./measure";

/**
 * Reading, recognising, checking and drafting a workbook beside what @e965/xlsx needs to parse the same bytes: warm and
 * in turns, then each once in a fresh process (its first run and its peak memory), then LibreOffice's load-and-convert.
 */
const PUBLISHED = "../shared/workbooks/leshan-2025-budget.xlsx";
const [, , role, subject] = process.argv;

if (role === "ours" || role === "peer") await alone(role, subject!);
else await compare();

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "peers-"));
  try {
    const list = join(folder, "list-16000-rows.xlsx");
    writeFileSync(list, await listBook(530));
    const small = join(folder, "list-4000-rows.xlsx");
    writeFileSync(small, await listBook(132));
    for (const path of [existsSync(PUBLISHED) ? PUBLISHED : "assets/sample/sample-2026.xlsx", list]) await beside(path);
    const bytes = { small: new Uint8Array(readFileSync(small)), large: new Uint8Array(readFileSync(list)) };
    const { one, four } = await mediansInTurns({
      one: () => milliseconds(() => ours(bytes.small, "small.xlsx")),
      four: () => milliseconds(() => ours(bytes.large, "large.xlsx")),
    });
    report("four times the rows", { "16,000 rows / 4,000 rows": four / one });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function beside(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const { own, peer } = await mediansInTurns({
    own: () => milliseconds(() => ours(bytes, basename(path))),
    peer: () => milliseconds(() => read(bytes)),
  });
  const [first, other] = [fresh("ours", path), fresh("peer", path)];
  report(`${basename(path)} (${bytes.length} bytes)`, {
    "read + review": own,
    "@e965/xlsx parses": peer,
    "warm / peer": own / peer,
    "first run / peer": first.milliseconds / other.milliseconds,
    "peak memory / peer": first.kilobytes / other.kilobytes,
  });
  const office = await officeConverts(path);
  if (office !== null)
    report("    LibreOffice", { "load and convert": office, "ours, first run / it": first.milliseconds / office });
}

async function ours(bytes: Uint8Array, name: string): Promise<unknown> {
  const workbook = await readWorkbook(bytes, name);
  return review({ workbook, prior: null, answers: {}, accepted: new Map(), corrections: [] });
}

interface Once {
  readonly milliseconds: number;
  readonly kilobytes: number;
}

/** The median of five fresh processes, so that neither side profits from what the other has loaded. */
function fresh(side: "ours" | "peer", path: string): Once {
  const runs = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, [process.argv[1]!, side, path], { encoding: "utf8" });
    return JSON.parse(stdout) as Once;
  });
  const median = (of: (run: Once) => number) => runs.map(of).sort((a, b) => a - b)[2]!;
  return { milliseconds: median((run) => run.milliseconds), kilobytes: median((run) => run.kilobytes) };
}

async function alone(side: "ours" | "peer", path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const taken = await milliseconds(() => (side === "ours" ? ours(bytes, basename(path)) : read(bytes)));
  console.log(JSON.stringify({ milliseconds: taken, kilobytes: process.resourceUsage().maxRSS } satisfies Once));
}

/** Milliseconds of LibreOffice's conversion to CSV, its second run; null where it is not installed. */
async function officeConverts(path: string): Promise<number | null> {
  const out = mkdtempSync(join(tmpdir(), "peers-office-"));
  try {
    const convert = () => spawnSync("soffice", ["--headless", "--convert-to", "csv", "--outdir", out, path]);
    if (convert().status !== 0) return null;
    return await milliseconds(convert);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
