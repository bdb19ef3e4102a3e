import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { fenOf, ledgerOf, loadData } from "./ledger.mjs";
import {
  appropriationByAccount,
  basicByAccount,
  emptyExpenditure,
  expenditure,
  generalExpenditure,
  projects,
} from "./lists.mjs";
import { writeContents, writeCover, writeTable } from "./sheet.mjs";
import { fiscalSummary, incomeAndExpenditure, incomeByUnit, threePublic } from "./summaries.mjs";
import { overallTargets, procurement, projectTargets } from "./targets.mjs";

export const YEARS = ["2026", "2025"];

export function fileName(year) {
  return `sample-${year}-budget.xlsx`;
}

/** The tables of a year in their printed order; `clean` leaves the documented mistakes out. */
export function tablesOf(year, { clean = false } = {}) {
  const data = loadData();
  const { department, unit, functional, economic, targets } = data;
  const context = { data, year, department, unit, functional, economic, targets, lines: ledgerOf(data, year) };
  const tables = [
    incomeAndExpenditure(context),
    incomeByUnit(context),
    expenditure(context),
    fiscalSummary(context),
    appropriationByAccount(context),
    generalExpenditure(context),
    basicByAccount(context),
    projects(context),
    threePublic(context, false),
    emptyExpenditure("4", "政府性基金预算支出预算表", "本年政府性基金预算支出"),
    threePublic(context, true),
    emptyExpenditure("5", "国有资本经营预算支出预算表", "本年国有资本经营预算支出"),
    projectTargets(context),
    overallTargets(context),
    procurement(context),
  ];
  return clean ? tables : tables.map((table) => withMistakes(table, data.years[year].mistakes));
}

/** Puts the figures of the documented mistakes in place of the right ones. */
function withMistakes(table, mistakes) {
  const own = mistakes.filter((mistake) => mistake.table === table.number);
  const rows = table.rows.map((row) => {
    const prints = Object.assign(
      {},
      ...own.filter(({ rows: keys }) => keys.includes(row.key)).map((mistake) => mistake.prints),
    );
    const cells = row.cells.map((cell) =>
      cell?.kind === "money" && prints[cell.column] !== undefined ? { ...cell, fen: fenOf(prints[cell.column]) } : cell,
    );
    return { ...row, cells };
  });
  return { ...table, rows };
}

/** The year's book as an ExcelJS workbook. */
export function sampleWorkbook(year, options = {}) {
  const data = loadData();
  const tables = tablesOf(year, options);
  const book = new ExcelJS.Workbook();
  const date = new Date(Date.UTC(Number(year), 1, 10));
  Object.assign(book, {
    creator: data.department.name,
    lastModifiedBy: data.department.name,
    created: date,
    modified: date,
  });
  writeCover(book, { name: data.department.name, year, reportedOn: data.years[year].reportedOn });
  writeContents(book, tables);
  for (const table of tables) writeTable(book, table, data.department.name);
  return book;
}

/** The year's book as the bytes of an .xlsx file, the same on every run. */
export async function sampleBytes(year, options = {}) {
  const written = await sampleWorkbook(year, options).xlsx.writeBuffer();
  const parts = unzipSync(new Uint8Array(written));
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  // A zip entry holds local time; built from local parts, it is the same bytes in every time zone.
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name]])), {
    mtime: new Date(Number(year), 1, 10),
    level: 6,
  });
}

/** The content types come first, as spreadsheet programs write them. */
function rank(name) {
  return name === "[Content_Types].xml" ? 0 : name.startsWith("_rels") ? 1 : 2;
}
