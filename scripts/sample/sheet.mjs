import { tenThousands } from "./cells.mjs";

const FONT = "宋体";
const MONEY_FORMAT = "#,##0.00";
const THIN = { style: "thin", color: { argb: "FF000000" } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const HEAD_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEDF2F7" } };
const WIDTH = { code: 6.5, money: 14 };

function page(sheet, landscape, headRows) {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  if (headRows !== undefined) sheet.pageSetup.printTitlesRow = headRows;
  sheet.views = [{ showGridLines: false }];
}

export function writeCover(book, { name, year, reportedOn }) {
  const sheet = book.addWorksheet("封面");
  page(sheet, true);
  const lines = [
    [6, name, 26],
    [8, `${year}年部门预算`, 32],
    [14, `报送日期：${reportedOn}`, 14],
  ];
  for (const [row, content, size] of lines) {
    sheet.mergeCells(row, 1, row, 9);
    const cell = sheet.getCell(row, 1);
    Object.assign(cell, {
      value: content,
      font: { name: FONT, size, bold: size > 20 },
      alignment: { horizontal: "center", vertical: "middle" },
    });
    sheet.getRow(row).height = size * 1.6;
  }
}

export function writeContents(book, tables) {
  const sheet = book.addWorksheet("目录");
  page(sheet, false);
  sheet.mergeCells("A1:C1");
  Object.assign(sheet.getCell("A1"), {
    value: "目    录",
    font: { name: FONT, size: 18, bold: true },
    alignment: { horizontal: "center" },
  });
  [12, 52, 14].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const rows = [
    ["表号", "表名", "备注"],
    ...tables.map((table) => [`表${table.number}`, table.title, isEmpty(table) ? "此表无数据" : null]),
  ];
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      const cell = sheet.getCell(index + 2, column + 1);
      Object.assign(cell, { value, font: { name: FONT, size: 11, bold: index === 0 }, border: BORDER });
      cell.alignment = { horizontal: column === 1 && index > 0 ? "left" : "center", vertical: "middle" };
    }),
  );
}

function isEmpty(table) {
  return table.freeForm !== true && !table.rows.some((row) => row.cells.some((cell) => cell?.kind === "money"));
}

/** One table on a sheet of its own: number, title, unit line, header tree, rows. */
export function writeTable(book, table, department) {
  const sheet = book.addWorksheet(`表${table.number}`);
  const width = table.columns.length;
  const depth = table.freeForm ? 0 : Math.max(...table.columns.map(({ path }) => path.length));
  table.columns.forEach((column, index) => (sheet.getColumn(index + 1).width = columnWidth(table, column, index)));
  let row = 1;
  const put = (column, value, style) => Object.assign(sheet.getCell(row, column), { value, ...style });
  put(1, `表${table.number}`, { font: { name: FONT, size: 10 } });
  row++;
  sheet.mergeCells(row, 1, row, width);
  put(1, table.title, {
    font: { name: FONT, size: 18, bold: true },
    alignment: { horizontal: "center", vertical: "middle" },
  });
  sheet.getRow(row).height = 30;
  row++;
  if (table.subtitle !== undefined) {
    sheet.mergeCells(row, 1, row, width);
    put(1, table.subtitle, { font: { name: FONT, size: 11 }, alignment: { horizontal: "center" } });
    row++;
  }
  const small = { name: FONT, size: 10 };
  put(1, `部门：${department}`, { font: small });
  put(width, "金额单位：万元", { font: small, alignment: { horizontal: "right" } });
  row++;
  if (depth > 0) writeHeader(sheet, table.columns, row, depth);
  const first = row + depth;
  table.rows.forEach((modelRow, index) => writeRow(sheet, modelRow, first + index));
  for (const [top, left, bottom, right] of table.spans ?? [])
    sheet.mergeCells(first + top, left + 1, first + bottom, right + 1);
  page(sheet, width > 6, depth > 0 ? `1:${first - 1}` : undefined);
}

function columnWidth(table, { kind, path }, index) {
  if (table.freeForm) return index === 0 ? 14 : 16;
  if (kind === "code") return path.at(-1).length > 2 ? 10 : WIDTH.code;
  if (kind === "money") return WIDTH.money;
  const longest = Math.max(...table.rows.map((row) => row.cells[index]?.text?.length ?? 0), path.at(-1).length);
  return Math.min(40, Math.max(10, longest * 1.9 + 4));
}

function writeHeader(sheet, columns, top, depth) {
  const same = (left, right, level) =>
    right !== undefined &&
    level < left.length - 1 &&
    level < right.length - 1 &&
    left.slice(0, level + 1).join() === right.slice(0, level + 1).join();
  for (let level = 0; level < depth; level++)
    columns.forEach(({ path }, index) => {
      const cell = sheet.getCell(top + level, index + 1);
      Object.assign(cell, { border: BORDER, fill: HEAD_FILL, font: { name: FONT, size: 10, bold: true } });
      cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
      if (level >= path.length || (index > 0 && same(columns[index - 1].path, path, level))) return;
      let last = index;
      while (same(path, columns[last + 1]?.path, level)) last++;
      const bottom = level === path.length - 1 ? depth - 1 : level;
      cell.value = path[level];
      if (last > index || bottom > level) sheet.mergeCells(top + level, index + 1, top + bottom, last + 1);
    });
  sheet.getRow(top + depth - 1).height = 28;
}

function writeRow(sheet, modelRow, row) {
  modelRow.cells.forEach((entry, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.border = BORDER;
    cell.font = { name: FONT, size: 10 };
    if (entry === null) return;
    if (entry.kind === "money") {
      if (entry.fen !== 0n) cell.value = Number(tenThousands(entry.fen));
      Object.assign(cell, { numFmt: MONEY_FORMAT, alignment: { horizontal: "right", vertical: "middle" } });
    } else if (entry.kind === "number") {
      Object.assign(cell, { value: entry.number, alignment: { horizontal: "center", vertical: "middle" } });
    } else if (entry.text !== "") {
      cell.value = entry.text;
      cell.alignment = alignmentOf(entry);
    }
  });
}

function alignmentOf({ kind, text, indent }) {
  if (kind === "code") return { horizontal: "center", vertical: "middle" };
  if (kind === "words") return { horizontal: "left", vertical: "middle", wrapText: true };
  if (/^合\s*计$/.test(text) || text.endsWith("总计")) return { horizontal: "center", vertical: "middle" };
  return indent > 0 ? { horizontal: "left", vertical: "middle", indent } : { horizontal: "left", vertical: "middle" };
}
