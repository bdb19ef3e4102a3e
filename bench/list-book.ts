import ExcelJS from "exceljs";

/** Accounts a unit reports: code in 类, 款 and 项, name, and whether it is basic or project expenditure. */
const ACCOUNTS = [
  ["208", "05", "02", "事业单位离退休", "basic"],
  ["208", "05", "05", "机关事业单位基本养老保险缴费支出", "basic"],
  ["208", "05", "06", "机关事业单位职业年金缴费支出", "basic"],
  ["208", "99", "99", "其他社会保障和就业支出", "basic"],
  ["210", "11", "01", "行政单位医疗", "basic"],
  ["210", "11", "02", "事业单位医疗", "basic"],
  ["210", "11", "03", "公务员医疗补助", "basic"],
  ["210", "12", "02", "财政对城乡居民基本医疗保险基金的补助", "project"],
  ["210", "13", "01", "城乡医疗救助", "project"],
  ["210", "15", "01", "行政运行", "basic"],
  ["210", "15", "02", "一般行政管理事务", "project"],
  ["210", "15", "50", "事业运行", "basic"],
  ["210", "15", "99", "其他医疗保障管理事务支出", "project"],
  ["221", "02", "01", "住房公积金", "basic"],
] as const;

const MONEY = "#,##0.00";

/**
 * A department of many units in the two tables that list every unit's accounts one below the other: 部门支出总表
 * and 一般公共预算支出预算表, fifteen rows a unit. All sums hold.
 */
export async function listBook(units: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const natures = book.addWorksheet("1-2");
  natures.addRows([
    ["部门支出总表"],
    ["部门：青禾市医疗保障局", ...blank(6), "金额单位：万元"],
    ["项 目", ...blank(4), "合计", "基本支出", "项目支出"],
    ["科目编码", ...blank(2), "单位代码", "单位名称（科目）"],
    ["类", "款", "项"],
  ]);
  const sources = book.addWorksheet("3");
  sources.addRows([
    ["一般公共预算支出预算表"],
    ["部门：青禾市医疗保障局", ...blank(6), "金额单位：万元"],
    ["科目编码", ...blank(2), "单位代码", "单位名称（科目）", "合计", "当年财政拨款安排", "上年结转安排"],
    ["类", "款", "项"],
  ]);
  for (const area of ["A1:H1", "A3:E3", "A4:C4", "D4:D5", "E4:E5", "F3:F5", "G3:G5", "H3:H5"]) natures.mergeCells(area);
  for (const area of ["A1:H1", "A3:C3", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "H3:H4"]) sources.mergeCells(area);

  const blocks = Array.from({ length: units }, (_, unit) => rowsOfUnit(unit));
  addRows(natures, blocks, (row) => [cents(row.basic + row.project), cents(row.basic), cents(row.project)]);
  addRows(sources, blocks, (row) => [cents(row.basic + row.project), cents(row.basic + row.project), null]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** An account of a unit with its amounts in 分 of 万元. */
interface Line {
  readonly labels: readonly (string | null)[];
  readonly basic: number;
  readonly project: number;
}

function rowsOfUnit(unit: number): readonly Line[] {
  const code = String(320001 + unit);
  const lines = ACCOUNTS.map(([kind, section, item, name, nature], place): Line => {
    const amount = 100 + ((unit * 7919 + place * 104729) % 900_000);
    const isBasic = nature === "basic";
    const labels = [kind, section, item, code, name];
    return { labels, basic: isBasic ? amount : 0, project: isBasic ? 0 : amount };
  });
  return [summed([null, null, null, null, `青禾市第${unit + 1}医疗保障所`], lines), ...lines];
}

function addRows(
  sheet: ExcelJS.Worksheet,
  blocks: readonly (readonly Line[])[],
  amounts: (line: Line) => readonly (number | null)[],
): void {
  const total = summed([null, null, null, null, "合 计"], blocks.map(([unit]) => unit!)); // prettier-ignore
  for (const line of [total, ...blocks.flat()]) {
    const row = sheet.addRow([...line.labels, ...amounts(line)]);
    for (let column = 6; column <= 8; column += 1) row.getCell(column).numFmt = MONEY;
  }
}

function summed(labels: Line["labels"], lines: readonly Line[]): Line {
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  return { labels, basic: sum((line) => line.basic), project: sum((line) => line.project) };
}

const cents = (amount: number): number | null => (amount === 0 ? null : amount / 100);
const blank = (cells: number): null[] => Array.from({ length: cells }, () => null);
