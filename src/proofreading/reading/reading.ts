import type { MessageData, Severity } from "../../checking";
import { type FigureCell, Source, sourceOfLastYear } from "../../narrative";
import type { BudgetReport, FactKey } from "../../report";
import type { Claim, ClaimKind, Span, Verdict } from "../claim";
import { type Figure, figuresIn } from "./figures";
import { type Flow, flowOf, type Paragraph } from "./flow";
import { outlineOf, type Section, sectionsOf } from "./outline";

/** Up to 。！？; its offsets are the flow's. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
  readonly section: Section;
  readonly figures: readonly Figure[];
}

/** A text laid open beside the tables it tells of: what every rule is handed. */
export interface Reading {
  readonly given: string;
  readonly flow: Flow;
  readonly outline: Section;
  /** All sections in the order of the text. */
  readonly sections: readonly Section[];
  /** The running text, sentence by sentence; bare headings are left out, and rows of tables but for entries. */
  readonly sentences: readonly Sentence[];
  readonly report: BudgetReport;
  readonly now: Source;
  /** Last year's numbers, from its own workbook or from columns beside this year's; null without either. */
  readonly before: Source | null;
  /** Year of the tables; null when they do not say. */
  readonly year: number | null;
}

export interface ProofInput {
  readonly text: string;
  readonly report: BudgetReport;
  /** The year before, when its workbook is at hand. */
  readonly prior?: BudgetReport | null | undefined;
}

/** Lays a text open: its flow, its outline and its sentences, a step each, so that a host can breathe in between. */
export function* readingSteps({ text, report, prior = null }: ProofInput): Generator<void, Reading> {
  const flow = flowOf(text);
  yield;
  const outline = outlineOf(flow);
  const sections = [...sectionsOf(outline)];
  yield;
  const sentences = sections.flatMap(sentencesOf);
  yield;
  const { year } = report.document;
  return { given: text, flow, outline, sections, sentences, report, ...sourcesOf(report, prior), year };
}

interface Sources {
  readonly now: Source;
  readonly before: Source | null;
}

const SOURCES = new WeakMap<BudgetReport, Sources & { readonly prior: BudgetReport | null }>();

/** What was found in the tables is remembered while a text is read again and again beside them. */
function sourcesOf(report: BudgetReport, prior: BudgetReport | null): Sources {
  let sources = SOURCES.get(report);
  if (sources?.prior !== prior) {
    sources = { prior, now: new Source(report, "current"), before: sourceOfLastYear(report, prior) };
    SOURCES.set(report, sources);
  }
  return { now: sources.now, before: sources.before };
}

/**
 * A sentence, its closing quotation mark included. What runs on for pages without a full stop is a list,
 * and is cut between its items.
 */
const SENTENCE = /[^。!?]{1,3000}(?:[。!?]+”?|(?<=[;，])|(?![^。!?]))|[^。!?]{1,3000}/g;

function sentencesOf(section: Section): readonly Sentence[] {
  return section.paragraphs
    .filter(
      (paragraph) =>
        (!paragraph.isTableRow || paragraph.isEntry) && !(section.isBareHeading && paragraph === section.head),
    )
    .flatMap((paragraph) =>
      [...paragraph.text.matchAll(SENTENCE)].map((match): Sentence => {
        const start = paragraph.start + match.index;
        const text = match[0];
        return { text, start, end: start + text.length, paragraph, section, figures: figuresIn(text, start) };
      }),
    );
}

/** What a rule says of a stretch of the flow. */
export interface Remark {
  readonly rule: string;
  readonly kind: ClaimKind;
  readonly at: { readonly start: number; readonly end: number };
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly message: string;
  readonly data?: MessageData;
  readonly expected?: string | null;
  readonly found?: string;
  readonly cells?: readonly FigureCell[];
  readonly fact?: FactKey | undefined;
  /** Where other numbers of the text decided, not the tables. */
  readonly basis?: "text";
  /** Their places in the flow. */
  readonly operands?: readonly Span[];
}

/** The remark as a claim about the text as it was given. */
export function claimOf({ flow, given }: Reading, remark: Remark): Claim {
  const span = flow.original(remark.at.start, remark.at.end);
  const quote = given.slice(span.start, span.end);
  const cells = remark.cells ?? [];
  const operands = (remark.operands ?? []).map(({ start, end }) => flow.original(start, end));
  return {
    ...span,
    rule: remark.rule,
    kind: remark.kind,
    quote,
    verdict: remark.verdict,
    severity: remark.severity,
    messageId: remark.message,
    data: remark.data ?? {},
    expected: remark.expected ?? null,
    found: remark.found ?? flow.text.slice(remark.at.start, remark.at.end),
    cells,
    fact: remark.fact ?? null,
    basis: remark.verdict === "unverifiable" ? null : (remark.basis ?? (cells.length > 0 ? "tables" : "text")),
    operands,
  };
}
