import type { Passage } from "../../../reading/prose";

interface ChartYear {
  readonly mention: { readonly start: number; readonly year: number };
  readonly right: number;
}

const ROW = /^(\d{4})年度?[\d,.]+[万亿千]?元$/;

/** The years of the data beneath a chart, a row each; they run up to the year of the text, or down from it. */
export function* chartYears(passages: readonly Passage[], subject: number): Generator<ChartYear> {
  let rows: { readonly start: number; readonly year: number }[] = [];
  for (const { text, paragraph } of passages) {
    const year = paragraph.isTableRow ? ROW.exec(text)?.[1] : undefined;
    if (year !== undefined) {
      rows.push({ start: paragraph.start, year: Number(year) });
      continue;
    }
    yield* judged(rows, subject);
    rows = [];
  }
  yield* judged(rows, subject);
}

function* judged(rows: readonly ChartYear["mention"][], subject: number): Generator<ChartYear> {
  if (rows.length < 2) return;
  const isDescending = rows[0]!.year > rows.at(-1)!.year;
  for (const [index, mention] of rows.entries()) {
    const yearsAgo = isDescending ? index : rows.length - 1 - index;
    yield { mention, right: subject - yearsAgo };
  }
}
