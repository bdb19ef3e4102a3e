import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/documents";
import { draftNarrative, type Narrative } from "../../src/narrative";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport, type BudgetReport } from "../../src/report";

const shared = new URL("../../../shared/", import.meta.url);
const present = existsSync(shared);
if (!present) console.log("Skipped: the published budgets are not beside this project, so no draft was compared.");

/** Why a figure of the publication is rightly absent from the draft. */
type Reason =
  /** Id in the list of defects found in the publications. */
  | { readonly defect: string }
  /** Something a person has to supply. */
  | { readonly notInTables: string };

interface Publication {
  readonly name: string;
  readonly prior: string;
  /** Figures not reproduced: chapter, the words before it, the figure, and why. */
  readonly absent: readonly (readonly [chapter: number, context: string, text: string, reason: Reason])[];
  /** What the draft says where the publication is wrong. */
  readonly corrected: readonly (readonly [chapter: number, context: string, text: string])[];
}

const PURCHASES: Reason = { notInTables: "政府采购预算表未公开" };

const PUBLICATIONS: readonly Publication[] = [
  {
    name: "leshan-2025-budget",
    prior: "leshan-2024-budget",
    absent: [
      [8, "理的项目", "7个", { defect: "001-13" }],
      [8, "涉及预算", "2356.7万元", { defect: "001-13" }],
      [8, "员类项目", "0个", { defect: "001-13" }],
      [8, "涉及预算", "0万元", { defect: "001-13" }],
      [8, "转类项目", "0个", { defect: "001-13" }],
      [8, "涉及预算", "0万元", { defect: "001-13" }],
    ],
    corrected: [
      [8, "理的项目", "31个"],
      [8, "涉及预算", "2779.95万元"],
      [8, "员类项目", "17个"],
      [8, "转类项目", "7个"],
      [8, "标类项目", "7个"],
    ],
  },
  {
    name: "dachuan-2025-budget",
    prior: "dachuan-2024-budget",
    absent: [
      [1, "项目支出", "3582.48万元", { defect: "003-01" }],
      [8, "增长", "19.5%", { defect: "003-03" }],
      [8, "采购预算", "0.3万元", PURCHASES],
      [8, "货物预算", "0.3万元", PURCHASES],
      [8, "工程预算", "0万元", PURCHASES],
      [8, "服务预算", "0万元", PURCHASES],
    ],
    corrected: [
      [1, "项目支出", "3852.48万元"],
      [8, "增长", "19.51%"],
    ],
  },
];

/** A figure with up to four of the characters before it in its clause. */
interface Figure {
  readonly chapter: number;
  readonly context: string;
  readonly text: string;
}

/** Amounts, percentages and counts of projects; 200万元以上 is a threshold, vehicles are counted by people. */
const FIGURES = /([\d,]+(?:\.\d+)?)(万元|%|个)(?!以上)/g;
const CONTEXT = 4;

function figuresOf(chapter: number, text: string): Figure[] {
  return [...text.matchAll(FIGURES)].map((match) => {
    const clause = text
      .slice(0, match.index)
      .split(/[，,；;。：:、]/)
      .at(-1)!;
    const words = clause.replace(/\P{Script=Han}/gu, "").replace(/[为是]$/, "");
    const number = match[1]!
      .replaceAll(",", "")
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "");
    return { chapter, context: words.slice(-CONTEXT), text: number + match[2]! };
  });
}

function agree(published: Figure, drafted: Figure): boolean {
  const sameWords = published.context.endsWith(drafted.context) || drafted.context.endsWith(published.context);
  return published.chapter === drafted.chapter && published.text === drafted.text && sameWords;
}

const CHAPTER_HEADINGS = /(?=[一二三四五六七八]、[^。；，]{4,22}情况(?:的)?说明)/;

/** Part three of a publication: from its first chapter to the glossary, without the line breaks of the page. */
function publishedFigures(name: string): Figure[] {
  const text = readFileSync(new URL(`seeds/${name}.txt`, shared), "utf8").replace(/\s+/g, "");
  const start = text.lastIndexOf("一、收支预算情况说明");
  const chapters = text.slice(start, text.indexOf("第四部分名词解释", start)).split(CHAPTER_HEADINGS);
  expect(chapters).toHaveLength(8);
  return chapters.flatMap((chapter, index) => figuresOf(index + 1, chapter));
}

function draftedFigures(narrative: Narrative): Figure[] {
  let chapter = 0;
  const start = narrative.sections.findIndex(({ id }) => id === "narrative");
  return narrative.sections.slice(start + 1).flatMap(({ level, heading, paragraphs }) => {
    if (level === 1) chapter += 1;
    if (heading === "名词解释") return [];
    return paragraphs.flatMap(({ runs }) =>
      figuresOf(chapter, runs.map((run) => (run.type === "text" || run.type === "figure" ? run.text : "")).join("")),
    );
  });
}

/** Takes each drafted figure for one published figure at most. */
function notReproduced(published: readonly Figure[], drafted: readonly Figure[]): Figure[] {
  const left = [...drafted];
  return published.filter((figure) => {
    const at = left.findIndex((one) => agree(figure, one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

async function reportOf(name: string): Promise<BudgetReport> {
  const bytes = new Uint8Array(readFileSync(new URL(`workbooks/${name}.xlsx`, shared)));
  return buildReport(recognizeWorkbook(await readWorkbook(bytes, `${name}.xlsx`)));
}

const shown = ({ chapter, context, text }: Figure) => `第${chapter}节 …${context}${text}`;

describe.skipIf(!present).each(PUBLICATIONS)("$name", ({ name, prior, absent, corrected }) => {
  let narrative: Narrative;

  beforeAll(async () => {
    narrative = draftNarrative({ report: await reportOf(name), prior: await reportOf(prior), answers: {} })!;
  });

  it("is drafted with every figure the tables can tell", () => {
    const published = publishedFigures(name);
    const missing = notReproduced(published, draftedFigures(narrative));
    const reasons = absent.map(([chapter, context, text, reason]) => ({ figure: { chapter, context, text }, reason }));
    console.log(`${name}: figures reproduced ${published.length - missing.length}/${published.length}`);
    for (const figure of missing) {
      const reason = reasons.find((one) => shown(one.figure) === shown(figure))?.reason;
      const why =
        reason === undefined ? "not explained" : "defect" in reason ? `defect ${reason.defect}` : reason.notInTables;
      console.log(`  not reproduced: ${shown(figure)} (${why})`);
    }
    expect(published.length).toBeGreaterThan(50);
    expect(missing.map(shown).sort()).toEqual(reasons.map(({ figure }) => shown(figure)).sort());
  });

  it("says what the tables say where the publication errs", () => {
    const drafted = draftedFigures(narrative).map(shown);
    for (const [chapter, context, text] of corrected) expect(drafted).toContain(shown({ chapter, context, text }));
  });

  it("prints no amount that is not a figure with its cells", () => {
    const words = narrative.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.flatMap((run) => (run.type === "text" ? [run.text] : []))),
    );
    expect(words.flatMap((text) => figuresOf(0, text))).toEqual([]);
  });

  it("has the eight chapters and the glossary", () => {
    const start = narrative.sections.findIndex(({ id }) => id === "narrative");
    const told = narrative.sections.slice(start + 1);
    const headings = told.filter(({ level }) => level === 1).map(({ heading }) => heading);
    expect(headings).toHaveLength(9);
    expect(headings[0]).toMatch(/^一、收支预算情况说明$/);
    expect(headings[7]).toMatch(/^八、其他重要事项/);
    expect(headings[8]).toBe("名词解释");
  });
});
