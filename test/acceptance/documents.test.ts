import { existsSync, readdirSync, readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { decimalOfNumber } from "../../src/amounts";
import { readWorkbook } from "../../src/documents";
import { addressOf, parseAddress, type Workbook } from "../../src/workbook";

const folder = new URL("../../../shared/workbooks/", import.meta.url);
const present = existsSync(folder);
const names = present ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : ["shared workbooks"];
if (!present) console.log("Skipped: the shared workbooks are not beside this project, so nothing was read.");

/** A number of the answer key: as the cell shows it, and as stored where that differs. */
interface KeyFact {
  readonly label: string;
  readonly value: number;
  readonly stored?: number;
  readonly sheet: string;
  readonly cell: string;
}

function keyFacts(name: string): readonly KeyFact[] {
  const key = new URL(name.replace(/\.xlsx$/, ".expected.json"), folder);
  return (JSON.parse(readFileSync(key, "utf8")) as { readonly facts: readonly KeyFact[] }).facts;
}

async function workbookOf(name: string): Promise<Workbook> {
  return await readWorkbook(new Uint8Array(readFileSync(new URL(name, folder))), name);
}

describe.skipIf(!present).each(names)("%s", (name) => {
  it("holds every fact of the answer key in its cell, stored and shown", async () => {
    const { sheets } = await workbookOf(name);
    const facts = keyFacts(name);
    expect(facts.length).toBeGreaterThan(20);
    for (const { label, value, stored, sheet, cell } of facts) {
      const place = parseAddress(cell)!;
      const found = sheets.find((one) => one.name === sheet)?.cell(place.row, place.column);
      const where = `${label} ${sheet}!${cell}`;
      expect(decimalOfNumber(found?.value as number).toFixed(), where).toBe(decimalOfNumber(stored ?? value).toFixed());
      expect(Number(found?.text.replaceAll(",", "")), where).toBe(value);
    }
  });

  it("agrees with another library on every cell, value and format", async () => {
    const { sheets } = await workbookOf(name);
    const other = read(readFileSync(new URL(name, folder)), { cellNF: true });
    expect(sheets.map((sheet) => sheet.name)).toEqual(other.SheetNames);
    for (const sheet of sheets) {
      const cells = other.Sheets[sheet.name]!;
      const expected = Object.entries(cells).flatMap(([address, cell]: [string, { v?: unknown; z?: unknown }]) =>
        address.startsWith("!") || cell.v === "" ? [] : [`${address} ${String(cell.v)} ${String(cell.z)}`],
      );
      const found = Array.from({ length: sheet.rowCount }, (_, row) =>
        sheet
          .row(row)
          .map(([column, cell]) => `${addressOf(row, column)} ${cell.value} ${cell.numberFormat ?? "General"}`),
      ).flat();
      expect(found.sort()).toEqual(expected.sort());
    }
  });
});
