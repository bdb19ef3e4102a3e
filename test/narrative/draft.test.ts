import { describe, expect, it } from "vitest";
import { type Decimal, inUnit, parseNumbering, parseWritten, type Unit, amount } from "../../src/amounts";
import { draftSteps, type FigureRun, type Narrative, wordingPacks } from "../../src/narrative";
import type { BudgetReport } from "../../src/report";
import type { Workbook } from "../../src/workbook";
import { PRESETS } from "../layouts";
import { draft, figuresIn, generated, reportOf, reportUnder, runsIn, textOf } from "./support";

const YEAR = 2025;
const cases = PRESETS.map((layout, index) => ({ name: layout.name, layout, seed: index + 1 }));

interface Drafted {
  readonly now: Workbook;
  readonly before: Workbook;
  readonly report: BudgetReport;
  readonly prior: BudgetReport;
  readonly narrative: Narrative;
  readonly again: (answers: Readonly<Record<string, string>>) => Narrative;
}

const drafted = new Map<string, Drafted>();

/** A department's draft with another year beside it; drafted once for all tests of a layout. */
function draftOf({ name, layout, seed }: (typeof cases)[number]): Drafted {
  const known = drafted.get(name);
  if (known !== undefined) return known;
  const now = generated(layout, seed, YEAR);
  const before = generated(layout, seed + 1000, YEAR - 1);
  const report = reportOf(now);
  const prior = reportUnder(report.document.organisation, before);
  const again = (answers: Readonly<Record<string, string>>) => draft(report, prior, answers);
  const made = { now, before, report, prior, narrative: again({}), again };
  drafted.set(name, made);
  return made;
}

function openBlanks(narrative: Narrative): readonly string[] {
  return runsIn(narrative).flatMap((run) => (run.type === "blank" && run.answer === null ? [run.id] : []));
}

/** The number in the one cell a figure was read from, in the figure's unit; null for words or nothing. */
function storedIn({ now, before }: Drafted, figure: FigureRun, unitOfTable: Unit): Decimal | null {
  const [{ workbook, cell }] = figure.cells as [FigureRun["cells"][number]];
  const book = workbook === "current" ? now : before;
  const stored = book.sheets.find(({ name }) => name === cell.sheet)?.cell(cell.row, cell.column);
  if (stored === undefined) return null;
  const written = parseWritten(typeof stored.value === "number" ? stored.value.toPrecision(15) : String(stored.value));
  if (written.kind !== "number") return null;
  return inUnit(amount(written.value, unitOfTable), figure.unit as Unit).value;
}

describe.each(cases)("a draft from tables laid out as $name", (one) => {
  it("has a figure in every sum, each with the cells it rests on", () => {
    const figures = figuresIn(draftOf(one).narrative);
    expect(figures.length).toBeGreaterThan(30);
    for (const figure of figures) {
      expect(figure.cells.length, figure.text).toBeGreaterThan(0);
      expect(figure.formula.terms.length, figure.text).toBeGreaterThan(0);
    }
  });

  it("prints figures that read back as their value", () => {
    for (const { text, value, unit } of figuresIn(draftOf(one).narrative)) {
      const written = parseWritten(text.replace(/个$/, ""));
      if (written.kind !== "number") throw new Error(`${text} is no number`);
      expect(written.value.minus(value).abs().lte("0.005"), text).toBe(true);
      expect(written.percent ? "%" : (written.unit ?? "个")).toBe(unit);
    }
  });

  it("reads what the cell holds", () => {
    const made = draftOf(one);
    for (const figure of figuresIn(made.narrative)) {
      if (figure.formula.kind !== "read" || figure.cells.length !== 1) continue;
      const readings = (["元", "千元", "万元"] as const).map((unit) => storedIn(made, figure, unit));
      if (readings.every((reading) => reading === null)) expect(figure.value.isZero(), figure.text).toBe(true);
      else expect(readings.map((reading) => reading?.toFixed())).toContain(figure.value.toFixed());
    }
  });

  it("says 增加 and 增长 of what grew, 减少 and 下降 of what shrank, and no rate from nothing", () => {
    const runs = runsIn(draftOf(one).narrative);
    const changes = runs.flatMap((run, index) => {
      const word = /(增加|增长|减少|下降)$/.exec(textOf(runs.slice(index - 1, index)))?.[1];
      const isChange = run.type === "figure" && ["difference", "change-rate"].includes(run.formula.kind);
      return isChange ? [{ word, run }] : [];
    });
    expect(changes.length).toBeGreaterThan(2);
    for (const { word, run } of changes) {
      const [now, before] = run.formula.terms.map(({ text }) => parseWritten(text)) as [
        Extract<ReturnType<typeof parseWritten>, { kind: "number" }>,
        Extract<ReturnType<typeof parseWritten>, { kind: "number" }>,
      ];
      const difference = inUnit(amount(now.value, now.unit!), "元").value.minus(
        inUnit(amount(before.value, before.unit!), "元").value,
      );
      const isRate = run.formula.kind === "change-rate";
      expect(word, run.text).toBe(difference.isPositive() ? (isRate ? "增长" : "增加") : isRate ? "下降" : "减少");
      if (isRate) expect(before.value.isZero()).toBe(false);
    }
  });

  it("is the same every time", () => {
    const { narrative, again } = draftOf(one);
    expect(JSON.stringify(again({}))).toBe(JSON.stringify(narrative));
  });

  it("lists every blank once, and leaves none open when all are answered but those whose answers do not add up", () => {
    const { narrative, again } = draftOf(one);
    expect(narrative.blanks.map(({ id }) => id)).toEqual([...new Set(openBlanks(narrative))]);
    const answered = again(Object.fromEntries(narrative.blanks.map(({ id }) => [id, "0"])));
    for (const run of runsIn(answered)) {
      if (run.type !== "blank" || run.answer === "0" || run.answer?.startsWith("未安排") === true) continue;
      expect(run).toMatchObject({ answer: null, entered: "0" });
      expect(run.why).toContain("对不上");
    }
  });

  it("takes no words for an amount, and keeps them for the one who wrote them", () => {
    const { narrative, again } = draftOf(one);
    const answered = again(Object.fromEntries(narrative.blanks.map(({ id }) => [id, "详见附件"])));
    const open = runsIn(answered).filter((run) => run.type === "blank" && run.answer === null);
    for (const run of open) {
      expect(run).toMatchObject({ entered: "详见附件" });
      expect(textOf([run])).not.toContain("详见附件");
    }
  });

  it("asks in words of its own, each question under its heading", () => {
    const { narrative } = draftOf(one);
    const headings = new Set(narrative.sections.map(({ heading }) => heading));
    for (const { prompt, section } of narrative.blanks) {
      expect(prompt.length).toBeGreaterThan(3);
      expect(headings).toContain(section);
    }
    expect(textOf(runsIn(narrative))).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("numbers its headings without gaps", () => {
    const counts = { 1: 0, 2: 0, 3: 0 };
    for (const { heading, level } of draftOf(one).narrative.sections) {
      const numbering = parseNumbering(heading);
      if (level === 1) counts[2] = 0;
      if (numbering === null) counts[1] = 0;
      else expect(numbering.number, heading).toBe((counts[level] += 1));
    }
    const headings = draftOf(one).narrative.sections.map(({ heading }) => heading);
    expect(headings).toContain("名词解释");
    expect(headings[0]).toMatch(/^第一部分 (?:部门|单位)概况$/);
  });

  it("types no amount by hand", () => {
    const words = runsIn(draftOf(one).narrative).flatMap((run) => (run.type === "text" ? [run.text] : []));
    for (const text of words) expect(text).not.toMatch(/[\d.]+(?:万元(?!以上|（含）以上)|%)/);
  });
});

describe("drafting in steps", () => {
  it("takes one chapter a step and ends with the same draft", () => {
    const { report, prior, narrative } = draftOf(cases[0]!);
    const steps = draftSteps({ report, prior, answers: {} });
    const seen: (readonly [number, number])[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) seen.push([step.value.done, step.value.total]);
    expect(seen.length).toBeGreaterThan(8);
    expect(seen).toEqual(seen.map((_, index) => [index + 1, seen.length]));
    expect(JSON.stringify(step.value)).toBe(JSON.stringify(narrative));
  });
});

describe("every pack", () => {
  it.each(wordingPacks())("$id drafts all layouts of its kind", ({ id, documentKind }) => {
    for (const one of cases.filter(({ layout }) => layout.document === documentKind)) {
      const steps = draftSteps({ report: draftOf(one).report, prior: null, answers: {}, wording: id });
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      expect(step.value?.wording).toBe(id);
      expect(figuresIn(step.value!).length, one.name).toBeGreaterThan(20);
    }
  });
});
