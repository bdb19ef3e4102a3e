import { draftNarrative, type Narrative } from "../../src/narrative";
import { narrativeToPlainText } from "../../src/documents";
import { type Claim, FIGURE_KINDS, type Proofreading, proofread } from "../../src/proofreading";
import { styleOfText } from "../../src/rolling";
import type { Published } from "./documents";
import { type Genre, OUTLINES } from "./outlines";

/** How much of a published text its draft tells too. */
export interface Measure {
  readonly name: string;
  readonly wording: string;
  readonly figures: Part;
  readonly sections: Part;
  readonly blanks: number;
}

interface Part {
  readonly told: number;
  readonly held: number;
  /** What the draft leaves out, with the words before it. */
  readonly missing: readonly string[];
}

/** Drafted in the number style of the published text, as from last year's. */
export function measure({ name, genre, wording, text, report, prior, answers }: Published): Measure {
  const style = styleOfText(text, report);
  const narrative = draftNarrative({ report, prior, answers, style, ...(wording === undefined ? {} : { wording }) });
  if (narrative === null) throw new Error(`${name}: no draft`);
  const proofreading = proofread({ text, report, prior });
  return {
    name,
    wording: narrative.wording,
    figures: figuresTold(proofreading, narrative),
    sections: sectionsTold(genre, narrative),
    blanks: narrative.blanks.filter(({ answer }) => answer === null).length,
  };
}

/** Numbers that the tables of either year bear out, by themselves or through the numbers they are worked out from. */
function figuresTold({ text, claims }: Proofreading, narrative: Narrative): Part {
  const held = [...heldFigures(claims).values()].sort((a, b) => a.start - b.start);
  const drafted = new Map<string, number>();
  for (const [figure] of narrativeToPlainText(narrative).matchAll(FIGURE)) {
    const key = keyOf(figure);
    drafted.set(key, (drafted.get(key) ?? 0) + 1);
  }
  const missing = held.filter(({ quote }) => {
    const key = keyOf(quote);
    const left = drafted.get(key) ?? 0;
    drafted.set(key, left - 1);
    return left <= 0;
  });
  return {
    told: held.length - missing.length,
    held: held.length,
    missing: missing.map(({ start, end }) => text.slice(Math.max(0, start - WORDS_BEFORE), end).replace(/\s+/g, "")),
  };
}

const WORDS_BEFORE = 24;
const FIGURE = /\d[\d,]*(?:\.\d+)?\s*(?:万元|元|%|个)/g;

/** One number is one number, however it is grouped and closed: 2,781.20万元 is 2781.2万元. */
function keyOf(figure: string): string {
  const [, digits = "", unit = ""] = /([\d,.]+)\s*(\D*)$/.exec(figure.replace(/\s/g, "")) ?? [];
  return (
    digits
      .replaceAll(",", "")
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "") + (digits === "0" && unit === "元" ? "万元" : unit)
  );
}

function heldFigures(claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  const held = new Map<number, Claim>();
  const denied = new Set(claims.filter(({ verdict }) => verdict === "disagrees").map(({ start }) => start));
  const agreeing = claims.filter(
    ({ kind, verdict, start, quote }) =>
      FIGURE_KINDS.includes(kind) && verdict === "agrees" && !denied.has(start) && /\d/.test(quote),
  );
  for (let before = -1; before < held.size;) {
    before = held.size;
    for (const claim of agreeing) {
      const { basis, cells, operands, start } = claim;
      const isHeld =
        basis === "tables" || cells.length > 0 || (operands.length > 0 && operands.every((one) => held.has(one.start)));
      if (isHeld && !held.has(start)) held.set(start, claim);
    }
  }
  return held;
}

/** Headings of the genre that the draft has, in the genre's order. */
function sectionsTold(genre: Genre, narrative: Narrative): Part {
  const wanted = OUTLINES[genre].map(essence);
  const drafted = narrative.sections.map(({ heading }) => essence(heading));
  const inOrder = longestInOrder(wanted, drafted);
  return { told: inOrder.size, held: wanted.length, missing: wanted.filter((_, index) => !inOrder.has(index)) };
}

/** What a heading is about, without its number, its year and the words that all headings share. */
function essence(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/, "")
    .replace(/20\d\d年度?/g, "")
    .replace(/情况|说明|部门|单位|的|[^\p{Script=Han}]/gu, "");
}

/** Indices of `wanted` that stand in `there` in the same order, as many as possible. */
function longestInOrder(wanted: readonly string[], there: readonly string[]): ReadonlySet<number> {
  const best = Array.from({ length: wanted.length + 1 }, () => new Array<number>(there.length + 1).fill(0));
  for (let i = wanted.length - 1; i >= 0; i--)
    for (let j = there.length - 1; j >= 0; j--)
      best[i]![j] = wanted[i] === there[j] ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const found = new Set<number>();
  for (let i = 0, j = 0; i < wanted.length && j < there.length;) {
    if (wanted[i] === there[j]) {
      found.add(i);
      i++;
      j++;
    } else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++;
    else j++;
  }
  return found;
}

export function measureText({ name, wording, figures, sections, blanks }: Measure): string {
  return `${name} (${wording}): figures ${figures.told}/${figures.held}, sections ${sections.told}/${sections.held}, blanks ${blanks}`;
}
