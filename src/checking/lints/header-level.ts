import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { wordsAboveData } from "./reading/table-area";
import { squeezed } from "./reading/vocabulary";
import { titleOf, visibleTables } from "./reading/walk";

const RULE = "header-level";

/** 省级当年财政拨款安排: whose money of the year it is. */
const OWN_LEVEL = /^(中央|省级|市级|州级|区级|县级|旗级)(?:当年|本年)?(?:财政拨款|安排)/;
/** A district or county of a city, or a county by its own name: its own money is never 省级 or 中央. */
const DISTRICT = /.[市州盟].{1,8}?[区县旗]|^.{2,6}[县旗]/;
const ABOVE_DISTRICT: ReadonlySet<string> = new Set(["中央", "省级", "市级", "州级"]);

function* findings(books: Books): Iterable<Finding> {
  const { current } = books;
  for (const table of visibleTables(books)) {
    const body = table.table.organisation ?? current.recognition.document.organisation;
    if (body === null || !DISTRICT.test(squeezed(body))) continue;
    for (const { cell, text, plain } of wordsAboveData(table, books)) {
      const level = OWN_LEVEL.exec(plain)?.[1];
      if (level === undefined || !ABOVE_DISTRICT.has(level) || cell.row < table.table.header.firstRow) continue;
      yield discovered({
        rule: RULE,
        severity: "warning",
        data: { table: titleOf(table), header: text.trim(), level, organisation: body },
        cells: [cell],
        key: `${table.key}|${plain}`,
      });
    }
  }
}

export const headerLevel: LintRule = {
  id: RULE,
  title: "表头的级次与单位级次相符",
  severity: "warning",
  basis: "财政拨款按本级当年安排、上级提前通知和上年结转分列，本级的称谓随预算级次而定。",
  proves: "区县单位的表头写“区级（县级）当年财政拨款安排”，而不是沿用省、市模板的“省级”“市级”。",
  appliesTo: "表头有“某级当年财政拨款安排”的表，且从单位名称能看出是区、县、旗的单位。",
  advice: "把表头改成本级的称谓，并核对“上级提前通知”一栏的级次。",
  messages: [RULE],
  reasons: [],
  findings,
};
