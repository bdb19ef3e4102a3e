import type { Severity } from "../../../checking";
import { concepts, type FigureCell } from "../../../narrative";
import type { Claim } from "../../claim";
import { basicListsIn, type BasicList, codesOf, type JudgedItem } from "../../naming/basic-lists";
import { type EconomicNames, economicNamesOf } from "../../naming/economic-names";
import { namedIn } from "../../naming/named";
import { claimOf, type Reading } from "../../reading/reading";
import { isOneNumber } from "../../../reckoning";
import type { ProofRule } from "../../rule";

const RULE = "basic-list";
const SHARED = { rule: RULE, kind: "list" } as const;

function* claims(reading: Reading): Iterable<Claim> {
  const names = economicNamesOf(reading.report);
  for (const list of basicListsIn(reading)) {
    const stated = statedFor(reading, list);
    if (stated === null) continue;
    yield* mixedLevels(reading, list, names);
    const extra = list.judged.filter((item) => isExtra(item, stated));
    for (const item of extra) yield extraClaim(reading, list, item);
    const missing =
      list.isOpen || list.items.length === 1 || list.subject.of === "other" ? [] : missingFrom(list, stated);
    if (missing.length > 0) yield missingClaim(reading, list, missing, stated, names);
    else if (extra.length === 0 && list.subject.of !== "other")
      yield claimOf(reading, {
        ...SHARED,
        at: spanOf(list),
        verdict: "agrees",
        severity: "inconsistent",
        message: RULE,
      });
  }
}

/** 款 with amounts among which those of the list should be, and where they stand; null when no table divides them. */
type Stated = ReadonlyMap<string, readonly FigureCell[]>;

function statedFor(reading: Reading, list: BasicList): Stated | null {
  const { subject } = list;
  const parts = (["personnel", "public"] as const).flatMap((part) =>
    subject.of === part || subject.of === "class" || subject.of === "other"
      ? concepts.basicSections(reading.now, part)
      : [],
  );
  if (parts.length === 0) return null;
  if (subject.of === "other") return isBasicOnly(reading, list) ? mapOf(parts) : null;
  if (subject.of !== "class") return mapOf(parts);
  return holdsAll(reading, list, subject.code)
    ? mapOf(parts.filter(({ code }) => code.startsWith(subject.code)))
    : null;
}

function mapOf(parts: ReturnType<typeof concepts.basicSections>): Stated {
  return new Map(
    parts.filter(({ amount }) => !amount.amount.value.isZero()).map(({ code, amount }) => [code, amount.cells]),
  );
}

/** The 类 the list is of has no project money, so that the basic table tells all of it. */
function holdsAll({ now }: Reading, { subject }: BasicList, code: string): boolean {
  if (subject.of !== "class") return true;
  const basic = now.read("economic", "general", code, "basic");
  const all = now.read("economic", "fiscal", code, "total");
  return basic !== null && (all === null || isOneNumber(all.amount, basic.amount));
}

/** The list explains what an 项 is spent on that has no project money. */
function isBasicOnly(reading: Reading, { start, section }: BasicList): boolean {
  if (section.topic !== "general-items") return false;
  const path = namedIn(reading).paths.findLast((one) => one.start >= section.head.start && one.end <= start);
  if (path === undefined || path.code === null) return false;
  const basic = reading.now.read("expenditure", "all", path.code, "basic");
  const project = reading.now.read("expenditure", "all", path.code, "project");
  return basic !== null && (project === null || project.amount.value.isZero());
}

function sectionsOf(item: JudgedItem): readonly string[] {
  return codesOf(item).map((code) => code.slice(0, 5));
}

function isExtra(item: JudgedItem, stated: Stated): boolean {
  const codes = sectionsOf(item);
  if (codes.length === 0 || item.money?.value.isZero() === true) return false;
  return codes.every((code) => ![...stated.keys()].some((one) => one.startsWith(code)));
}

function missingFrom(list: BasicList, stated: Stated): readonly string[] {
  const listed = list.judged.flatMap(sectionsOf);
  return [...stated.keys()].filter((code) => !listed.some((one) => code.startsWith(one)));
}

/** A 类 beside 款 of its own. */
function* mixedLevels(reading: Reading, list: BasicList, names: EconomicNames): Generator<Claim> {
  for (const item of list.judged) {
    const code = codesOf(item).find((one) => one.length === 3);
    const own = list.judged.find(
      (one) => code !== undefined && sectionsOf(one).some((c) => c.length > 3 && c.startsWith(code)),
    );
    if (code === undefined || own === undefined) continue;
    yield claimOf(reading, {
      ...SHARED,
      at: item,
      verdict: "disagrees",
      severity: "inconsistent",
      message: "basic-list-level",
      data: { name: names.nameOf(code), own: own.name },
    });
  }
}

function extraClaim(reading: Reading, { subjectName, isOpen }: BasicList, item: JudgedItem): Claim {
  return claimOf(reading, {
    ...SHARED,
    at: item,
    verdict: "disagrees",
    severity: "inconsistent",
    message: RULE,
    data: { name: item.name, subject: subjectName === "" || isOpen ? "基本支出" : subjectName },
  });
}

function missingClaim(
  reading: Reading,
  list: BasicList,
  missing: readonly string[],
  stated: Stated,
  names: EconomicNames,
): Claim {
  const unknown = list.judged.some(({ judgement }) => judgement.kind === "unknown");
  const severity: Severity = list.isMain || unknown ? "warning" : "inconsistent";
  return claimOf(reading, {
    ...SHARED,
    at: spanOf(list),
    verdict: "disagrees",
    severity,
    message: "basic-list-missing",
    data: { subject: list.subjectName, missing: missing.map((code) => names.nameOf(code)).join("、") },
    cells: missing.flatMap((code) => stated.get(code) ?? []),
  });
}

function spanOf({ items }: BasicList): { readonly start: number; readonly end: number } {
  return { start: items[0]!.start, end: items.at(-1)!.end };
}

export const basicList: ProofRule = {
  id: RULE,
  title: "人员经费、公用经费清单与表一致",
  kind: "list",
  severity: "inconsistent",
  basis: "一般公共预算基本支出表中有金额的款级科目。",
  proves: "清单列出的款在表中有金额，表中有金额的款清单都列出；类与它自己的款不并列。",
  appliesTo:
    "有基本支出表时，人员经费、公用经费和经济分类各类后面的清单。以“等”结尾的清单不查遗漏；写“主要包括”的遗漏只作提醒。没有项目支出的项，其用途中列举的款也对照基本支出表。",
  advice: "照基本支出表补齐或删去；合并表述的请分列。",
  messages: [RULE, "basic-list-missing", "basic-list-level"],
  claims,
};
