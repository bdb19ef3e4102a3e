import {
  type Answers,
  type Doubted,
  NOTHING_DOUBTED,
  withDoubts,
  Blanks,
  blanksOf,
  moneyFigure,
  type Narrative,
  type NarrativeSection,
  type NumberStyle,
  type Paragraph as Told,
  type Quantity,
  type Run,
} from "../narrative";
import { type Claim, type Figure, proofread, type Section, tellingSentences } from "../proofreading";
import type { BudgetReport } from "../report";
import { Changes } from "./changes";
import { type Edit, given, outermost, retold, words } from "./edits";
import { itemsOf, type Items } from "./items";
import { type LastText, readLastText } from "./last-text";
import { ratesToldAgain } from "./rates";
import { styleOf, unitOf } from "./style";
import { partsLeftOut } from "./sums";
import { asLastYear, Values } from "./values";

export interface RollInput {
  /** Last year's 情况说明. */
  readonly text: string;
  readonly report: BudgetReport;
  /** The tables that last year's text tells of. */
  readonly prior: BudgetReport;
  readonly answers: Answers;
  readonly style?: Partial<NumberStyle>;
  readonly doubted?: Doubted;
}

export interface Rolled {
  readonly narrative: Narrative;
  /** What was wrong in last year's text. None of it is carried on. */
  readonly errors: readonly Claim[];
  /** Sums of last year's text that its tables bear out, and how many of them this year's tables tell again. */
  readonly figures: { readonly held: number; readonly told: number };
}

/** Last year's text in its own words with this year's numbers. */
export function rollForward({
  text,
  report,
  prior,
  answers,
  style: chosen = {},
  doubted = NOTHING_DOUBTED,
}: RollInput): Rolled {
  const last = readLastText(text, report, prior);
  const style = { ...styleOf(last.then), ...chosen };
  const blanks = new Blanks(answers, style);
  const values = new Values(last, prior, blanks, style);
  const items = itemsOf(last, values, blanks, style);
  const edits = outermost([
    ...new Changes(last, values, blanks, style).edits,
    ...items.edits,
    ...ratesToldAgain(last, values, blanks, style),
    ...sumsOf(last, values, blanks, style),
    ...partsLeftOut(last, values, blanks, style),
    ...countsOf(last, blanks),
    ...deviationsOf(last, blanks),
  ]);
  const sections = withDoubts(sectionsOf(last, edits, items), doubted);
  const narrative = { title: "", wording: LAST_YEARS, sections, blanks: blanksOf(sections) };
  return { narrative, errors: proofread({ text, report: prior }).findings, figures: counted(last, values) };
}

/** In place of the id of a wording: the text follows last year's. */
const LAST_YEARS = "last-year";

function moneyIn({ then }: LastText): readonly Figure[] {
  return tellingSentences(then).flatMap(({ figures }) => figures.filter(({ kind }) => kind === "money"));
}

function sumsOf(last: LastText, values: Values, blanks: Blanks, style: NumberStyle): readonly Edit[] {
  return moneyIn(last).flatMap((figure) => {
    const told = values.of(figure);
    if (told.state === "constant") return [];
    const { start, end, text } = figure;
    if (told.state === "gone")
      return { start, end, runs: [blanks.words(`last.${start}`, asLastYear("今年的表里没有这个科目", text))] };
    return { start, end, runs: printed(told.quantity, blanks, { ...style, unit: unitOf(figure, style) }) };
  });
}

function printed(quantity: Quantity, blanks: Blanks, style: NumberStyle): readonly Run[] {
  return quantity.known && quantity.asked === null ? [moneyFigure(quantity, style)] : blanks.moneyRuns(quantity.asked!);
}

/** Vehicles, guests, equipment, projects: no table holds them, and last year's numbers are not this year's. */
function countsOf({ then }: LastText, blanks: Blanks): readonly Edit[] {
  return tellingSentences(then).flatMap((sentence) =>
    sentence.figures.flatMap(({ kind, unit, start, end, text, value }) => {
      if (kind !== "count" || !(COUNTED.includes(unit) || (unit === "个" && /项目|团组/.test(sentence.text))))
        return [];
      const asked = blanks.count(`last.${start}`, asLastYear("个数", text), unit);
      return [{ start, end, runs: [{ ...asked, suggestions: [value.toFixed()] }, ...words(unit)] }];
    }),
  );
}

const COUNTED = ["辆", "台", "批", "次", "人"];

/** 决算数大于年初预算数的主要原因是…: which way it went is last year's, and said without a number. */
function deviationsOf({ then }: LastText, blanks: Blanks): readonly Edit[] {
  return tellingSentences(then).flatMap((sentence) => {
    const match = DEVIATION.exec(sentence.text);
    if (match === null || sentence.figures.some(({ start }) => start >= sentence.start + match.index)) return [];
    const start = sentence.start + match.index;
    const end = sentence.end - (/[。;]$/.test(sentence.text) ? 1 : 0);
    return [
      {
        start,
        end,
        runs: [blanks.words(`last.change.${start}`, asLastYear("与预算相比的情况", given(then, start, end)))],
      },
    ];
  });
}

const DEVIATION = /(?:决算|执行)数?(?:大于|小于|高于|低于|多于|少于|超过|等于)/;

function sectionsOf(last: LastText, edits: readonly Edit[], { struck, added }: Items): readonly NarrativeSection[] {
  const { now, then } = last;
  const headings = new Map(
    then.sections.filter(({ depth }) => depth > 0).map((section) => [section.head.start, section]),
  );
  const ofTables = new Set(
    then.sections
      .filter(({ topic }) => topic === "tables")
      .flatMap(({ paragraphs, head }) => paragraphs.filter((one) => one !== head)),
  );
  const sections: (NarrativeSection & { readonly paragraphs: Told[] })[] = [];
  const open = (heading: string, section: Section | null, at: number) =>
    sections.push({ id: `last.${at}`, heading, level: levelOf(section), paragraphs: [] });
  for (const paragraph of then.flow.paragraphs) {
    const section = headings.get(paragraph.start) ?? null;
    if (ofTables.has(paragraph)) continue;
    if (section?.isBareHeading === true) open(given(now, paragraph.start, paragraph.end), section, paragraph.start);
    else {
      if (sections.length === 0) open("", null, 0);
      const into = sections.at(-1)!.paragraphs;
      // A table printed in last year's text is last year's, number by number.
      const isKept = !struck.has(paragraph) && !(paragraph.isTableRow && !paragraph.isEntry);
      if (isKept) into.push({ runs: retold(now, paragraph, edits) });
    }
    for (const runs of added.get(paragraph) ?? []) sections.at(-1)!.paragraphs.push({ runs });
  }
  return sections;
}

function levelOf(section: Section | null): NarrativeSection["level"] {
  const depth = section?.depth ?? 1;
  return depth <= 1 ? 1 : depth === 2 ? 2 : 3;
}

function counted(last: LastText, values: Values): Rolled["figures"] {
  const proved = moneyIn(last).flatMap((figure) => {
    const told = values.of(figure);
    return told.state === "gone" || (told.state === "told" && told.then !== null) ? [told] : [];
  });
  const told = proved.filter((one) => one.state === "gone" || (one.quantity.known && one.quantity.asked === null));
  return { held: proved.length, told: told.length };
}
