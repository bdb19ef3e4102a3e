import { Decimal, decimalsOf, inUnit, unitFactor } from "../../src/amounts";
import { checkReport, type CheckResult, type Finding, type JudgedEquation, type Term } from "../../src/checking";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport } from "../../src/report";
import {
  addressOfRef,
  cellKey,
  sameCell,
  type Cell,
  type CellRef,
  type Sheet,
  type Workbook,
} from "../../src/workbook";
import { Dice } from "../layouts/data/dice";

/** A workbook and what its check says before anything is changed. */
export interface Subject {
  readonly name: string;
  readonly workbook: Workbook;
  readonly check: CheckResult;
  /** Typed numbers some equality proves, with the relations that do. */
  readonly cells: readonly { readonly term: Term; readonly relations: readonly JudgedEquation[] }[];
}

export function checkWorkbook(workbook: Workbook): CheckResult {
  const recognition = recognizeWorkbook(workbook);
  return checkReport({ recognition, report: buildReport(recognition) });
}

export function subjectOf(name: string, workbook: Workbook): Subject {
  const check = checkWorkbook(workbook);
  const cells = new Map<string, { term: Term; relations: JudgedEquation[] }>();
  for (const relation of check.equations.filter(isProof))
    for (const term of termsOf(relation)) {
      const stored = cellIn(workbook, term.cell);
      if (typeof stored?.value !== "number" || stored.formula !== undefined || term.amount?.value.isZero() !== false)
        continue;
      const known = cells.get(cellKey(term.cell));
      if (known === undefined) cells.set(cellKey(term.cell), { term, relations: [relation] });
      else known.relations.push(relation);
    }
  return { name, workbook, check, cells: [...cells.values()] };
}

function isProof({ equation }: JudgedEquation): boolean {
  return equation.relation === "=" && equation.strength === "law";
}

function termsOf({ equation }: JudgedEquation): readonly Term[] {
  return [equation.reported, ...equation.contributors];
}

function cellIn(workbook: Workbook, { sheet, row, column }: CellRef): Cell | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.cell(row, column);
}

/** The workbook with another number typed into one cell. */
export function typedInto(workbook: Workbook, cell: CellRef, value: Decimal, decimals: number): Workbook {
  const change = (old: Cell): Cell => ({ ...old, value: value.toNumber(), text: value.toFixed(decimals) });
  const changed = (sheet: Sheet): Sheet => ({
    ...sheet,
    cell: (row, column) => {
      const old = sheet.cell(row, column);
      return old !== undefined && row === cell.row && column === cell.column ? change(old) : old;
    },
    row: (row) =>
      row !== cell.row
        ? sheet.row(row)
        : sheet.row(row).map(([column, old]) => [column, column === cell.column ? change(old) : old]),
  });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === cell.sheet ? changed(sheet) : sheet)) };
}

/** What a tired hand makes of a number: swapped, wrong, lost and extra digits, moved point, lost sign, anything else. */
export function mistyped(value: Decimal, decimals: number, dice: Dice): Decimal {
  const text = value.abs().toFixed(decimals);
  const places = [...text].flatMap((digit, place) => (digit === "." ? [] : [place]));
  const place = dice.pick(places);
  const digits = [...text];
  switch (dice.between(0, 6)) {
    case 0: {
      const next = text[place + 1] === "." ? place + 2 : place + 1;
      if (digits[next] === undefined) return value;
      [digits[place], digits[next]] = [digits[next], digits[place]!];
      return new Decimal(digits.join(""));
    }
    case 1:
      digits[place] = String((Number(digits[place]) + dice.between(1, 9)) % 10);
      return new Decimal(digits.join(""));
    case 2:
      return new Decimal(`0${text.slice(0, place)}${text.slice(place + 1)}`.replace(/\.$/, ""));
    case 3:
      return new Decimal(`${text.slice(0, place)}${dice.between(0, 9)}${text.slice(place)}`).toDecimalPlaces(decimals);
    case 4:
      return value.times(dice.pick(["10", "100", "0.1"])).toDecimalPlaces(decimals);
    case 5:
      return value.negated();
    default:
      return value.times(dice.between(10, 210)).div(100).toDecimalPlaces(decimals);
  }
}

/** Whether some relation of the cell must break: the change is more than its rounding can hide. */
export function isVisible(term: Term, change: Decimal, relations: readonly JudgedEquation[]): boolean {
  return relations.some(({ unit, difference, allowance }) => {
    const moved = change.abs().times(unitFactor(term.amount!.unit, unit));
    return moved.minus(difference.abs()).gt(allowance);
  });
}

export interface Outcome {
  readonly found: boolean;
  /** Place of the changed cell among the suspects of the first new finding; −1 when it is not there. */
  readonly rank: number;
  readonly exact: boolean;
  /** Another stated cell would explain everything as well: no reader of these tables could tell. */
  readonly ambiguous: boolean;
  readonly story: string;
}

/** Changes one cell and looks at what the check makes of it. */
export function outcomeOf(subject: Subject, term: Term, value: Decimal): Outcome {
  const decimals = decimalsOf(term.amount!) ?? 2;
  const result = checkWorkbook(typedInto(subject.workbook, term.cell, value, decimals));
  const old = new Set(subject.check.findings.map(({ fingerprint, severity }) => `${severity} ${fingerprint}`));
  const fresh = result.findings.filter(
    (finding) => isInconsistency(finding) && !old.has(`${finding.severity} ${finding.fingerprint}`),
  );
  const suspects = fresh[0]?.suspects ?? [];
  const rank = suspects.findIndex(({ cell }) => sameCell(cell, term.cell));
  const told = suspects.map(
    ({ cell, stored, suggested }) => `${cell.sheet}!${addressOfRef(cell)} ${String(stored)}→${String(suggested)}`,
  );
  return {
    found: fresh.length > 0,
    rank,
    exact: suspects[rank]?.suggested?.eq(term.amount!.value) === true,
    ambiguous: hasTwin(result, fresh, term),
    story: `${subject.name} ${term.cell.sheet}!${addressOfRef(term.cell)} ${String(term.amount!.value)}→${String(value)}: ${told.join(" ; ")}`,
  };
}

function isInconsistency({ severity, equation }: Finding): boolean {
  return severity === "inconsistent" && equation !== null;
}

/**
 * Worked out by trying every stated cell, without the diagnosis: does a value of some other cell mend
 * all the relations that broke and break none that holds?
 */
function hasTwin(result: CheckResult, fresh: readonly Finding[], culprit: Term): boolean {
  const news = new Set(fresh.map(({ fingerprint }) => fingerprint));
  const broken = result.equations.filter(
    (relation) => isProof(relation) && relation.verdict === "broken" && news.has(relation.equation.fingerprint),
  );
  const uses = new Map<string, { readonly term: Term; readonly slopes: Map<JudgedEquation, Decimal> }>();
  for (const relation of result.equations.filter(isProof))
    for (const term of termsOf(relation)) {
      if (term.amount === null || sameCell(term.cell, culprit.cell)) continue;
      const slope = inUnit(
        {
          value: new Decimal(term === relation.equation.reported ? 1 : -term.sign),
          unit: term.amount.unit,
          quantum: null,
        },
        relation.unit,
      ).value;
      const use = uses.get(cellKey(term.cell)) ?? { term, slopes: new Map<JudgedEquation, Decimal>() };
      use.slopes.set(relation, slope);
      uses.set(cellKey(term.cell), use);
    }
  return [...uses.values()].some(({ slopes }) => {
    if (!broken.every((relation) => slopes.has(relation))) return false;
    return broken.some((first) => {
      const change = first.difference.negated().div(slopes.get(first)!);
      return [...slopes].every(([{ difference, allowance }, slope]) =>
        difference.plus(slope.times(change)).abs().lte(allowance),
      );
    });
  });
}

export interface Tally {
  readonly changes: number;
  readonly found: number;
  readonly first: number;
  readonly firstThree: number;
  readonly exact: number;
  readonly ambiguous: number;
  /** Of the changes that can be told apart. */
  readonly firstOfClear: number;
  readonly stories: readonly string[];
}

/** As many seeded changes as asked for, over all subjects in turn. */
export function mutate(subjects: readonly Subject[], changes: number, seed: number): Tally {
  const dice = new Dice(seed);
  const outcomes: Outcome[] = [];
  for (let turn = 0; outcomes.length < changes; turn++) {
    const subject = subjects[turn % subjects.length]!;
    const { term, relations } = dice.pick(subject.cells);
    const value = mistyped(term.amount!.value, Math.min(decimalsOf(term.amount!) ?? 2, 6), dice);
    if (!isVisible(term, value.minus(term.amount!.value), relations)) continue;
    outcomes.push(outcomeOf(subject, term, value));
  }
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  return {
    changes,
    found: count(({ found }) => found),
    first: count(({ rank }) => rank === 0),
    firstThree: count(({ rank }) => rank >= 0 && rank < 3),
    exact: count(({ exact }) => exact),
    ambiguous: count(({ ambiguous }) => ambiguous),
    firstOfClear: count(({ rank, ambiguous }) => rank === 0 && !ambiguous),
    stories: outcomes
      .filter(({ found, rank, ambiguous }) => !found || (rank !== 0 && !ambiguous))
      .map(({ story }) => story),
  };
}

export function tallyText(
  what: string,
  { changes, found, first, firstThree, exact, ambiguous, firstOfClear }: Tally,
): string {
  const percent = (count: number, whole: number): string => `${((100 * count) / whole).toFixed(1)} %`;
  return (
    `${what}: ${changes} changes, found ${percent(found, changes)}, first suspect ${percent(first, changes)}, ` +
    `among three ${percent(firstThree, changes)}, value exact ${percent(exact, changes)}; ` +
    `${ambiguous} that nothing can tell apart, first suspect of the others ${percent(firstOfClear, changes - ambiguous)}`
  );
}
