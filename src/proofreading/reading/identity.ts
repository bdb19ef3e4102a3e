import { anyOf, BODIES_IN_TEXT } from "../../lexicon";
import type { DocumentIdentity, DocumentKind } from "../../recognition";
import { flowOf } from "./flow";
import type { Reading } from "./reading";

/** What whoever asks knows better than the text. */
export interface KnownIdentity {
  readonly kind?: DocumentKind | undefined;
  readonly year?: number | undefined;
}

/** A year as it names a budget or an account, not as the base of a comparison or as a date. */
const YEAR = /(?<![\d比较与同和至])(20\d\d)年(?!\d{1,2}月|末|底)(度?)/g;
/** 比上年2024年, 较上一年度(2024年, 与本单位2024年…相比: what it is held against, in whatever words between. */
const HELD_AGAINST = /[比较](?:上一?年度?|去年|同期|[本我]?(?:部门|单位)|年初|的|[(“,，])*$/;
const BESIDE = /[与同和](?:[^，。;:\d]{0,12})$/;
const ALIKE = /^[^，。;]{0,30}?(?:相比|比较|持平|相同|一致|相当)/;
/** Within so many characters behind a year a word of the trade makes it the document's. */
const REACH = 24;
const TRADE = /预算|决算|经费|收入|支出|收支/;
const HEADING_WEIGHT = 4;
const LONGEST_HEADING = 40;
const BUDGET = /预算/g;
const FINAL = /决算/g;
/** Words in a title that settle what the document is. */
const TITLED =
  /(预算|决算)(?:公开|编制|汇总|增减变化|增减|安排|执行)*(?:的)?(?:情况)?(?:的)?(?:总体)?(?:说明|情况|报告)/;
/** 一般公共预算 is the name of money, whatever the document. */
const OF_MONEY = /一般公共预算|政府性基金预算|国有资本经营预算|年初预算|全年预算|调整预算|财政预算/g;
const OVER = /年初预算(?!数?(?:安排|为收))|完成预算|调整预算|执行率/g;
// eslint-disable-next-line lexicon/word-lists -- endings that are names only in a title, added to those of prose
const BODY = `[\\u4e00-\\u9fff]{2,28}?${anyOf([...BODIES_IN_TEXT, "院", "政府", "机关", "公司", "大学", "研究所", "大队", "支队", "部", "会", "处"])}`;
/** 第三部分 白川县水利局2024年度部门决算情况说明 */
const IN_TITLE = new RegExp(
  `^(?:第[一二三四五六]部分)?(?:20\\d\\d年度?)?(?:\\([一二三四五六七八九十\\d]+\\))?(?:关于)?(${BODY})(?:20\\d\\d年|部门|单位|本级|关于|“三公”|“三公|$)`,
);
/** 2026年，白川县水利局收入预算20万元 */
const IN_OPENING = new RegExp(`^20\\d\\d年度?，(${BODY})(?:收入|支出|收支|财政拨款|一般公共)`);

/** Kind, year and body of a text nobody brought tables for: its titles first, then what it mostly speaks of. */
export function identityIn(text: string, known: KnownIdentity = {}): DocumentIdentity {
  const paragraphs = flowOf(text).paragraphs.map((paragraph) => paragraph.text);
  const year = known.year ?? yearIn(paragraphs);
  return {
    kind: known.kind ?? kindIn(paragraphs, year),
    year,
    organisation: organisationIn(paragraphs),
  };
}

function kindIn(paragraphs: readonly string[], year: number | null): DocumentKind {
  let [budget, final] = [0, 0];
  for (const paragraph of paragraphs) {
    const own = paragraph.split(/[，。;:]/).filter((clause) => !isOfOtherYear(clause, year));
    const words = own.join("，").replace(OF_MONEY, "");
    const isTitle = paragraph.length <= LONGEST_HEADING;
    const weight = isTitle && TITLED.test(words) ? HEADING_WEIGHT : 1;
    // What was planned at the beginning of a year is spoken of when it is over.
    final += own.join("，").match(OVER)?.length ?? 0;
    budget += weight * (words.match(BUDGET)?.length ?? 0);
    // An account speaks of its budget all the time, a budget seldom of an account.
    final += 2 * weight * (words.match(FINAL)?.length ?? 0);
  }
  return final > budget ? "final-account" : "budget";
}

/** Accounts are compared with accounts, budgets with budgets. */
const COMPARED = /[比较与同](?=20\d\d年)/;

function isOfOtherYear(clause: string, year: number | null): boolean {
  if (COMPARED.test(clause)) return false;
  const named: readonly string[] = clause.match(/20\d\d(?=年)/g) ?? [];
  return year !== null && named.length > 0 && !named.includes(String(year));
}

function yearIn(paragraphs: readonly string[]): number | null {
  const weights = new Map<number, number>();
  for (const paragraph of paragraphs)
    for (const match of paragraph.matchAll(YEAR)) {
      const behind = paragraph.slice(match.index + match[0].length, match.index + match[0].length + REACH);
      if (!TRADE.test(behind) && match[2] === "") continue;
      if (isCompared(paragraph.slice(Math.max(0, match.index - REACH), match.index), behind)) continue;
      const year = Number(match[1]);
      const weight = paragraph.length <= LONGEST_HEADING ? HEADING_WEIGHT : 1;
      weights.set(year, (weights.get(year) ?? 0) + weight);
    }
  // Of years spoken of alike, the later: the other one is what it is compared with.
  const ranked = [...weights].sort(([a, m], [b, n]) => n - m || b - a);
  return ranked[0]?.[0] ?? null;
}

function isCompared(before: string, behind: string): boolean {
  return HELD_AGAINST.test(before) || (BESIDE.test(before) && ALIKE.test(behind));
}

/** Whose text it is: as the tables say, else as it says itself in its opening. */
export function bodyOf({ report, flow }: Pick<Reading, "report" | "flow">): string | null {
  return report.document.organisation ?? organisationIn(flow.paragraphs.map(({ text }) => text));
}

const MOST_OPENING = 12;

function organisationIn(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, MOST_OPENING)) {
    const name = (IN_TITLE.exec(paragraph) ?? IN_OPENING.exec(paragraph))?.[1];
    if (name !== undefined && !TRADE.test(name)) return name;
  }
  return null;
}
