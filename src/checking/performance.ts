import { normalizeName } from "../classification";
import type { LedgerTable } from "./ledger";

/** 51110221R000000073179: the letter tells 人员类 (R), 运转类 (Y) and 特定目标类 (T) projects apart. */
const PROJECT_CODE = /^\d{6,}([RYT])\d+[-－—_]?/;
const QUALIFIER = /[【[(（]([^】\])）]*)[】\])）]/;

/** Which classes of projects a performance table lists; "unknown" for projects without a telling code. */
export type ProjectClass = "personnel" | "running" | "specific" | "unknown";
const CLASS_OF_LETTER: Readonly<Record<string, ProjectClass>> = { R: "personnel", Y: "running", T: "specific" };

export function projectClass(name: string): ProjectClass {
  return CLASS_OF_LETTER[PROJECT_CODE.exec(name.trim())?.[1] ?? ""] ?? "unknown";
}

/** The name without its code, as two tables would share it. */
export function projectName(name: string): string {
  return normalizeName(name.trim().replace(PROJECT_CODE, ""));
}

/** 工会费 and 工会经费, 公务接待费用 and 公务接待费 mean the same; what is left without such endings is compared. */
const ENDINGS = /(?:经费|费用|支出|缴费|补贴|补助|费)$/;

export function stemOf(name: string): string {
  let stem = name;
  for (let cut = stem.replace(ENDINGS, ""); cut !== stem && cut.length >= 2; cut = stem.replace(ENDINGS, ""))
    stem = cut;
  return stem;
}

/** The stems a project may be known by: its own, and that of what stands in brackets: 单位缴费【住房公积金】. */
export function projectStems(name: string): readonly string[] {
  const plain = projectName(name);
  const inner = QUALIFIER.exec(plain)?.[1];
  const outer = plain.replace(QUALIFIER, "");
  return [outer, ...(inner === undefined ? [] : [inner])].filter((one) => one !== "").map(stemOf);
}

export function projectRows({ lanes }: LedgerTable): readonly { readonly index: number; readonly name: string }[] {
  return (lanes[0]?.rows ?? []).flatMap((row, index) =>
    row.kind === "project" && row.name !== null ? [{ index, name: row.name }] : [],
  );
}
