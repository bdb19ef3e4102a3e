import { parseChineseOrdinal } from "../../../amounts";
import type { CellRef, Sheet } from "../../../workbook";
import { remembered } from "../../remembered";
import type { Books } from "../../rule";
import { sheetOf } from "./walk";
import { PUBLIC_BODY, squeezed } from "./vocabulary";

/** One line of a 目录 sheet. */
export interface ContentsEntry {
  readonly cell: CellRef;
  /** As printed, without page number and dots. */
  readonly title: string;
  /** As compared: see `titleKeyOf`. */
  readonly key: string;
  /** 1-1 of 公开表1-1; null where the line bears no number of a table. */
  readonly number: string | null;
  readonly remark: string;
}

export const contentsOf = remembered(({ current, workbook }: Books): readonly ContentsEntry[] =>
  current.recognition.sheets
    .filter(({ role }) => role === "table-of-contents")
    .flatMap(({ sheet }) => {
      const stored = sheetOf(workbook, sheet);
      return stored === undefined ? [] : entriesOf(stored, current.recognition.document.organisation);
    }),
);

const HEADING = /^(?:序号|表号|表名|名称|(?:表格|报表)名称|目录|备注|页码|页次|是否(?:为)?空表)$/;
/** 2025年部门预算公开表 over the list names the book, not a table in it. */
const WHOLE_BOOK = /^(?:(?:19|20)\d{2}年度?)?\p{Script=Han}*(?:部门|单位)(?:综合)?(?:预算|决算)(?:公开)?(?:报|附)?表$/u;

function entriesOf(sheet: Sheet, organisation: string | null): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const cells = sheet.row(row).map(([column, { text }]) => ({ column, text }));
    const titled = cells.find(({ text }) => isTitle(text));
    if (titled === undefined) continue;
    const title = withoutPage(titled.text);
    const before = cells.filter(({ column }) => column < titled.column);
    const numbers = [...before.map(({ text }) => text), titled.text].map(tableNumberOf);
    entries.push({
      cell: { sheet: sheet.name, row, column: titled.column },
      title: title.trim(),
      key: titleKeyOf(title, organisation),
      number: numbers.find((number) => number !== null) ?? null,
      remark: cells
        .filter(({ column }) => column > titled.column)
        .map(({ text }) => text)
        .join(" "),
    });
  }
  return entries;
}

/** 部门收支总表……3 without dots and page. */
function withoutPage(text: string): string {
  return text.replace(/(?<=[表)）])[.…·。\s]*\d*\s*$/, "");
}

const TITLE = /[\p{Script=Han})]{3,}$/u;
const TITLE_END = /(?:表|经费|情况)(?:\([^()]{1,24}\))*$/;
const SHORTEST_TITLE = 4;

function isTitle(text: string): boolean {
  const plain = squeezed(text);
  return (
    TITLE_END.test(plain) &&
    TITLE.test(plain) &&
    plain.length >= SHORTEST_TITLE &&
    !HEADING.test(plain) &&
    !WHOLE_BOOK.test(plain) &&
    !plain.endsWith("目录")
  );
}

const NUMBERING =
  /^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.．:：]|\d{1,2}(?:[-.]\d{1,2}){0,2}(?!\d)[、.．:：]?|[([]?附件(?:\d{1,2}(?:[-—–]\d{1,2})?|[一二三四五六七八九十]{1,3}?(?=一般公共|[^一二三四五六七八九十]))[)\]]?[.．、:：]?|[([]?(?:部门|单位|附件|附|预算|财决)?(?:公开)?表(?:\d{1,2}(?:[-—–]\d{1,2})?|[一二三四五六七八九十]{1,3}?(?=一般公共|[^一二三四五六七八九十]))[)\]]?[.．、:：]?|(?:预算|财决)?(?:公开)?\d{1,2}(?:-\d{1,2})?表[.．、:：]?)/;
const YEAR = /(?:\((?:19|20)\d{2}年?度?\)|(?:19|20)\d{2}(?:年度?|-)?)/g;

/** A title as it is compared: without year, numbering and the name of the body. */
export function titleKeyOf(title: string, organisation: string | null): string {
  const plain = squeezed(title).replace(NUMBERING, "").replace(YEAR, "").replace(NUMBERING, "");
  const body = organisation === null ? "" : squeezed(organisation);
  return body !== "" && plain.startsWith(body) ? plain.slice(body.length) : plain;
}

/** The same title, whether or not a body's name is printed in front of it. */
export function sameTitle(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short !== "" && long.endsWith(short) && PUBLIC_BODY.test(long.slice(0, -short.length));
}

const TABLE_NUMBER =
  /(?:表(\d{1,2}(?:-\d{1,2})?(?!\d)|[一二三四五六七八九十]{1,3}?(?=一般公共|[^一二三四五六七八九十]|$)))|(?:^|[公开预算财决])(\d{1,2}(?:-\d{1,2})?)表/;

/** The number in 公开表1-1, 公开01表, 表二 or 预算02-1表, without leading zeros; null when there is none. */
export function tableNumberOf(text: string): string | null {
  const [, behind, before] = TABLE_NUMBER.exec(squeezed(text)) ?? [];
  const stated = behind ?? before;
  if (stated === undefined) return null;
  const ordinal = parseChineseOrdinal(stated);
  return ordinal === null ? stated.replace(/(^|-)0+(?=\d)/g, "$1") : String(ordinal);
}
