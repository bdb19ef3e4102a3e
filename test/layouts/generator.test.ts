import { describe, expect, it } from "vitest";
import { addressOf, parseRange, type Sheet, type Workbook } from "../../src/workbook";
import {
  build,
  buildWorkbook,
  coreFacts,
  dataFor,
  exactFacts,
  expectedFacts,
  generateData,
  keyText,
  PRESETS,
  randomLayout,
  vary,
  type Layout,
} from ".";

const SEEDS = [1, 2, 3, 4, 5];
const RANDOM = Array.from({ length: 24 }, (_, index) => randomLayout(index + 1));
const ALL: readonly Layout[] = [...PRESETS, ...RANDOM];

/** All cells as text, so that two workbooks can be compared. */
function dump(workbook: Workbook): string {
  const rows = (sheet: Sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) =>
      sheet.row(row).map(([column, cell]) => `${addressOf(row, column)}=${cell.text}|${cell.formula ?? ""}`),
    ).flat();
  return workbook.sheets.map((sheet) => `${sheet.name}\n${rows(sheet).join("\n")}`).join("\n");
}

function value(facts: ReadonlyMap<string, string>, key: string): bigint {
  const [whole = "0", fraction = ""] = (facts.get(key) ?? "0").split(".");
  return BigInt(`${whole}${fraction.padEnd(2, "0")}`);
}

describe("generated data", () => {
  const budgets = SEEDS.map((seed) =>
    generateData(seed, {
      units: 1 + (seed % 4),
      ownFunds: true,
      govFund: true,
      stateCapital: true,
      carryOver: true,
      everyNature: seed % 2 === 0,
    }),
  );
  const finals = SEEDS.map((seed) =>
    generateData(seed, {
      kind: "final-account",
      units: 1 + (seed % 3),
      ownFunds: true,
      govFund: true,
      carryOver: true,
    }),
  );

  it.each([...budgets, ...finals])(
    "satisfies the relations between its totals ($department.name $year $kind)",
    (data) => {
      const facts = exactFacts(data);
      const of = (key: string) => value(facts, key);
      const parts = ["basic", "project", "business", "to-superior", "to-subordinates"];
      const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + of(key), 0n);
      expect(of("grand-total|all||income")).toBe(of("grand-total|all||expenditure"));
      expect(of("expenditure|all||total")).toBe(sum(parts.map((part) => `expenditure|all||${part}`)));
      const funds = ["general", "gov-fund", "state-capital"];
      expect(of("expenditure|fiscal||total")).toBe(sum(funds.map((fund) => `expenditure|${fund}||total`)));
      expect(of("income|fiscal||total")).toBe(of("income|all|fiscal|total"));
      expect(of("expenditure|general||basic")).toBe(of("economic|general||basic"));
      expect(of("economic|general||basic")).toBe(sum(["economic|general||personnel", "economic|general||public"]));
      expect(of("economic|general||personnel")).toBe(
        of("economic|general|301|basic") + of("economic|general|303|basic"),
      );
      if (data.kind === "budget") {
        expect(of("grand-total|all||income")).toBe(of("income|all||total") + of("carry|all|opening|total"));
        expect(of("grand-total|all||expenditure")).toBe(of("expenditure|all||total"));
      }
    },
  );

  it.each([...budgets, ...finals])("adds up from 项 to 款 to 类 ($department.name $year $kind)", (data) => {
    const facts = exactFacts(data);
    const codes = [...facts.keys()].flatMap((key) => /^expenditure\|all\|(\d+)\|total$/.exec(key)?.[1] ?? []);
    for (const [parent, child] of [
      [3, 5],
      [5, 7],
    ] as const)
      for (const code of codes.filter((one) => one.length === parent)) {
        const children = codes.filter((one) => one.length === child && one.startsWith(code));
        const sum = children.reduce((total, one) => total + value(facts, `expenditure|all|${one}|total`), 0n);
        expect(sum).toBe(value(facts, `expenditure|all|${code}|total`));
      }
    expect(codes.length).toBeGreaterThan(8);
  });

  it.each(finals)("carries balances from opening to closing ($department.name $year)", (data) => {
    const facts = exactFacts(data);
    for (const scope of ["general", "gov-fund", "state-capital"]) {
      const before = value(facts, `carry|${scope}|opening|total`) + value(facts, `income|${scope}||total`);
      const after = value(facts, `expenditure|${scope}||total`) + value(facts, `carry|${scope}|closing|total`);
      expect(before).toBe(after);
    }
    for (const [key, text] of facts) expect(text.startsWith("-"), key).toBe(false);
  });

  it.each(budgets)("keeps 三公 at or above the accounts of the basic expenditure ($department.name)", (data) => {
    const facts = exactFacts(data);
    for (const [item, account] of [
      ["overseas-travel", "30212"],
      ["vehicle-running", "30231"],
      ["official-reception", "30217"],
      ["vehicle-purchase", "31013"],
    ])
      expect(value(facts, `three-public|general|${item}|budget`)).toBeGreaterThanOrEqual(
        value(facts, `economic|general|${account}|basic`),
      );
    expect(value(facts, "three-public|general|total|budget")).toBe(
      value(facts, "three-public|general|overseas-travel|budget") +
        value(facts, "three-public|general|vehicle|budget") +
        value(facts, "three-public|general|official-reception|budget"),
    );
  });

  it("is the same for the same seed and different for another", () => {
    const text = (seed: number) =>
      JSON.stringify(generateData(seed), (_, item: unknown) => (typeof item === "bigint" ? item.toString() : item));
    expect(text(11)).toBe(text(11));
    expect(text(11)).not.toBe(text(12));
  });
});

describe("layouts", () => {
  it("number at least forty, each with a name of its own", () => {
    expect(PRESETS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PRESETS.map((preset) => preset.name)).size).toBe(PRESETS.length);
  });

  it.each(ALL)("$name prints no empty sheet, no two sheets of one name, and the same twice", (layout) => {
    const data = dataFor(layout, 3);
    const workbook = buildWorkbook(data, layout);
    for (const sheet of workbook.sheets) expect(sheet.rowCount, sheet.name).toBeGreaterThan(1);
    expect(new Set(workbook.sheets.map((sheet) => sheet.name)).size).toBe(workbook.sheets.length);
    expect(dump(workbook)).toBe(dump(buildWorkbook(data, layout)));
  });

  it.each(ALL)("$name states nothing the data does not mean", (layout) => {
    const exact = vary(layout, layout.name, { money: { precision: "exact" } });
    const data = dataFor(layout, 5);
    const meant = exactFacts(data);
    const stated = expectedFacts(data, exact);
    expect(stated.size).toBeGreaterThan(40);
    for (const [key, text] of stated) expect(`${key} ${text}`).toBe(`${key} ${meant.get(key)}`);
  });

  it.each(ALL)("$name puts every reading on a cell that shows it", (layout) => {
    const { workbook, readings } = build(dataFor(layout, 9), layout);
    const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    for (const reading of readings) {
      const cell = sheets.get(reading.sheet)?.cell(reading.row, reading.column);
      if (reading.stated === null) expect(["", "-", "—"]).toContain(cell?.text ?? "");
      else expect(cell?.text, keyText(reading.key)).toMatch(/[0-9０-９]/);
    }
  });
});

describe("formulas", () => {
  it.each(ALL.filter((layout) => layout.money.formulas))("$name sums to the values beside them", (layout) => {
    const workbook = buildWorkbook(dataFor(layout, 4), layout);
    let checked = 0;
    for (const sheet of workbook.sheets)
      for (let row = 0; row < sheet.rowCount; row++)
        for (const [column, cell] of sheet.row(row)) {
          if (cell.formula === undefined) continue;
          const sum = cellsOf(cell.formula).reduce((total, at) => total + numberAt(sheet, at.row, at.column), 0n);
          expect(`${sheet.name}!${addressOf(row, column)} ${sum}`).toBe(
            `${sheet.name}!${addressOf(row, column)} ${numberAt(sheet, row, column)}`,
          );
          checked++;
        }
    expect(checked).toBeGreaterThan(20);
  });
});

/** Cells named by =SUM(A1:A3) or =A1+A3. */
function cellsOf(formula: string): { row: number; column: number }[] {
  return formula
    .replace(/^=SUM\(|^=|\)$/g, "")
    .split("+")
    .flatMap((text) => {
      const range = parseRange(text)!;
      return Array.from({ length: range.bottom - range.top + 1 }, (_, index) => ({
        row: range.top + index,
        column: range.left,
      }));
    });
}

/** A cell in millionths of its unit; blanks and dashes count for nothing. */
function numberAt(sheet: Sheet, row: number, column: number): bigint {
  const value = sheet.cell(row, column)?.value ?? 0;
  const written = typeof value === "number" ? value.toFixed(6) : String(value).normalize("NFKC").replaceAll(",", "");
  if (!/^-?\d/.test(written)) return 0n;
  const [whole = "0", fraction = ""] = written.split(".");
  return BigInt(`${whole}${fraction.slice(0, 6).padEnd(6, "0")}`);
}

describe("the same department in every budget layout", () => {
  it("has the same core facts wherever they are printed unrounded", () => {
    const data = generateData(21, { units: 2, ownFunds: true, grain: "fen" });
    const core = coreFacts(data);
    let compared = 0;
    for (const preset of PRESETS.filter(({ document }) => document === "budget")) {
      const stated = expectedFacts(data, vary(preset, preset.name, { money: { precision: "exact" } }));
      for (const [key, text] of core)
        if (stated.has(key)) {
          expect(`${preset.name} ${key} ${stated.get(key)}`).toBe(`${preset.name} ${key} ${text}`);
          compared++;
        }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
