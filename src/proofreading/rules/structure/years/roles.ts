import type { DocumentKind } from "../../../../recognition";
import type { Topic } from "../../../reading/topics";
import type { YearMention } from "./mentions";

/** What a year is said of, and the years that are then right; the first is what it should be. */
export interface YearRole {
  readonly message: "year-other" | "year-compared" | "year-as-of";
  readonly right: readonly number[];
}

export interface Subject {
  readonly year: number;
  readonly kind: DocumentKind;
  /** Whose text it is, in half-width characters; null where the tables do not say. */
  readonly organisation: string | null;
}

const NOT_FIGURES: readonly (Topic | null)[] = ["profile", "glossary", "tables"];
/** Behind these words the sentence tells why, in whichever year. */
const REASON = /原因|主要是|由于|因为|一是/;

/** Null where the text does not show what the year is said of. */
export function roleOf(mention: YearMention, subject: Subject): YearRole | null {
  const { passage, before } = mention;
  const asOf = asOfRole(mention, subject);
  if (asOf !== null) return asOf;
  if (isTitle(mention, subject)) return own(subject);
  const { topic } = passage.section;
  if (subject.kind === "budget" && WORK_AHEAD.test(mention.after) && LIST_MARK_ONLY.test(before)) return own(subject);
  if (topic === "profile" && OF_DOCUMENT.test(mention.after) && ENLISTED.test(before)) return own(subject);
  if (NOT_FIGURES.includes(topic) || (topic === null && !/元|□/.test(before + mention.after))) return null;
  if (isWithinReason(before) || isOfPeriod(mention, subject)) return null;
  return comparedRole(mention, subject) ?? besideRole(mention, subject) ?? ownRole(mention, subject);
}

/** （二）2026年重点工作: the heading of what a budget is for. */
const WORK_AHEAD = /^(?:部门|单位)?(?:的)?(?:重点|主要)工作(?:任务|安排)?$/;
const LIST_MARK =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])/;
const LIST_MARK_ONLY = new RegExp(`(?:${LIST_MARK.source})?$`);

/** A reason goes on through semicolons until another sum is named: …主要原因是…；公务用车运行费预算3.2万元，2024年预算为… */
function isWithinReason(before: string): boolean {
  const part = before.slice(before.lastIndexOf(";") + 1);
  return REASON.test(part) || /^[一二三四五六]是/.test(part) || (REASON.test(before) && !OTHER_SUM.test(part));
}

function own({ year }: Subject): YearRole {
  return { message: "year-other", right: [year] };
}

/** A project that runs for years names them all: 总投资1380万元，分三年实施，2024年已安排460万元，2026年拟安排460万元. */
const PERIOD =
  /分[一二两三四五六七八九十\d]+(?:个?年|期|年度)|分(?:年度?|期|批)(?:安排|实施|投入|下达)|总投资|(?:建设|实施)(?:周期|期限|年限)|跨年度/;
const DONE_BY_THEN = /^(?:[^，。;:\d□]{0,6})(?:已|曾|累计)/;
/** 2027年拟安排, 2027年预计; not 2027年公务接待费 and not 2027年公务接待费计划用于. */
const MEANT_FOR_THEN = /^(?:计划|预计|待|再|[^，。;:\d□费]{0,6}(?:拟|将(?!要求)|继续|预安排))/;

/** A year before the text's own in which something was already done, or one after it in which something is meant to be. */
function isOfPeriod({ before, after, year }: YearMention, subject: Subject): boolean {
  if (year === subject.year) return false;
  if (PERIOD.test(before + after)) return true;
  return (year < subject.year ? DONE_BY_THEN : MEANT_FOR_THEN).test(after);
}

const UP_TO = /(?:截至|截止到?|截至到)$/;
const YEAR_END = /^(?:底|末|终|12月31日)/;
/** A budget is drawn up from what there was at some day of the second half of the year before. */
const SECOND_HALF = /^(?:[6-9]|1[0-2])月/;

/** A budget knows the end of the year before; a final account that of its own. */
function asOfRole({ before, after }: YearMention, { year, kind }: Subject): YearRole | null {
  if (!UP_TO.test(before)) return null;
  if (!YEAR_END.test(after) && !(kind === "budget" && SECOND_HALF.test(after))) return null;
  return kind === "budget" ? { message: "year-as-of", right: [year - 1] } : { message: "year-other", right: [year] };
}

const LONGEST_TITLE = 50;
const OF_DOCUMENT = /^(?:[省市区县]级)?(?:部门|单位)(?:综合|整体)?(?:收支)?(?:预算|决算)/;
const ENLISTED = /(?:纳入|列入|编入)[^，。;:]{0,10}$/;
const DOCUMENT_WORD: Readonly<Record<DocumentKind, string>> = { budget: "预算", "final-account": "决算" };

/** 云溪区水利局2025年部门预算情况说明 */
function isTitle({ passage, before, after }: YearMention, { kind }: Subject): boolean {
  const { text, section, paragraph } = passage;
  const alone = paragraph !== section.head || section.isBareHeading;
  if (!alone || text.length > LONGEST_TITLE || /[，。;:]/.test(text) || /工作|任务/.test(text)) return false;
  return OF_DOCUMENT.test(after) && after.includes(DOCUMENT_WORD[kind]) && !/比|较/.test(before);
}

/** 经比较2024年度: what was compared, not what it is compared with. */
const COMPARED = /(?<!经比?)(?:比|(?<!经比)较|对比|相比于?)(?:上年度?|去年)?$/;
const BESIDE = /(?:与|同|和|跟)(?:上年度?|去年)?$/;
// eslint-disable-next-line lexicon/word-lists -- what may stand behind 与上年, comparing words among them
const ALIKE = /^[^，。;]{0,25}?(?:相比|比较|比|持平|相同|一致|无变化|无增减|相当|不变)/;
const PLANNED = /^(?:年初|全年|调整|当年)?(?:部门)?预算/;
const SETTLED = /^[^，。;:\d□]{0,8}(?:决算|实际(?:支出|执行|完成|发生)|执行结果)/;

/** 比2024年预算数增加, 与2024年相比 */
function comparedRole(mention: YearMention, { year, kind }: Subject): YearRole | null {
  const { after, earlier } = mention;
  if (!isCompared(mention)) return null;
  // A final account is also held against the budget of its own year; a budget is drawn up before last year is settled.
  if (kind === "final-account" && PLANNED.test(after)) return { message: "year-compared", right: [year, year - 1] };
  const isSettled = kind === "budget" && SETTLED.test(after);
  // 比2024年…，比2023年…: the second comparison of a sentence may look further back.
  const isSecond =
    earlier !== null && earlier.year === year - 1 && mention.year < year && isCompared(earlier) && isOfOneSum(mention);
  const further = isSecond ? [mention.year] : isSettled ? [year - 2] : [];
  return { message: "year-compared", right: [year - 1, ...further] };
}

/** Since the earlier year no other sum has been named: 比2025年预算增加46万元，与2024年决算相比…; not …；基金预算0万元，与2024年预算持平. */
function isOfOneSum({ before, earlier }: YearMention): boolean {
  const since = before.slice(before.lastIndexOf(String(earlier?.year ?? "")));
  const told = since.slice(since.indexOf("，") + 1);
  return since.includes("，") && !/;|其中/.test(since) && !OTHER_SUM.test(told);
}

const OTHER_SUM = /(?:预算|决算|支出|收入|费|数|资金)(?:为|是)?[\d□]/;

function isCompared({ before, after }: YearMention): boolean {
  return COMPARED.test(before) || (BESIDE.test(before) && ALIKE.test(after));
}

const CLAUSE_STARTS = /[，;]$/;
const FIGURE = /[\d□][^，;]*[，;]$/;
const STATED = /^([^\d□，。;:]{0,20}?)(?:总?计)?(?:均?为|是)?[\d□]/;
const GENERIC = /^(?:年初|全年|调整|收支|财政拨款收支|支出)?(?:预算|决算|执行)?数?(?:总数|总额)?$/;

/** 支出预算300万元，2024年无政府性基金预算: there was none of it. */
const NONE = /^[^，。;:\d□]{0,10}?(?:无|没有|未(?:安排|发生|列|编|设)|不涉及)/;
const NONE_OF_IT = /^[^，。;:\d□]{0,10}?(?:无|没有|未(?:安排|发生|列|编|设)?)(?:安排|发生)?(?:此|该|这)/;

/** 2025年当年预算执行数为80万元, in the list of a budget's accounts */
const EXECUTED_THEN = "当年预算执行数";

/** 收入预算749.5万元，2024年预算数为669.53万元: the year before, named beside this one. */
function besideRole(mention: YearMention, { year, kind }: Subject): YearRole | null {
  const { before, after, earlier: first } = mention;
  if (NONE_OF_IT.test(after) || (NONE.test(after) && CLAUSE_STARTS.test(before) && FIGURE.test(before)))
    return { message: "year-compared", right: [year - 1, year] };
  if (kind === "budget" && after.startsWith(EXECUTED_THEN)) return { message: "year-compared", right: [year - 1] };
  const stated = STATED.exec(after)?.[1];
  if (stated === undefined || !CLAUSE_STARTS.test(before) || !FIGURE.test(before)) return null;
  const same = first !== null && STATED.exec(first.after)?.[1] === stated;
  if (!GENERIC.test(stated) && !same) return null;
  const isGoingOn = !before.slice(before.lastIndexOf(String(first?.year ?? ""))).includes(";");
  if (first?.year === year - 1 && mention.year === year && isGoingOn) return { message: "year-other", right: [year] };
  const right = kind === "final-account" && stated.includes("预算") ? [year - 1, year] : [year - 1];
  return { message: "year-compared", right };
}

/** What this year's budget or account is said to hold. */
const HELD =
  /^，?[^，。;:]{0,40}?(?:预算|决算|拨款|收入|支出|收、支|收支|经费|采购|购置|绩效目标|接待费|总计|合计|安排|没有|未|无)/;
const NOT_OWN =
  /^(?:\d|底|末|初|结转|结余|上半年|新增|追加|下达|提前|启动|立项|实施|出台|印发|签订|中央|以|及|和|与|、|的(?!□|部门|单位|预算|决算|财政|一般|收|支|政府|“?三公|机关|基本|项目))/;
/** The clause begins with the year, or with whose year it is. */
const WHOSE =
  /^(?:其中:?)?(?:[^\d，;:■□]{0,40}(?:[局委办室厅院所站校馆园宫会部处组队府社团台网司库心位门关级区县市省]|\)))?$/;
const EVALUATED = /自评|评价|监控|考核/;
/** A budget tells how the year before was carried out. */
const CARRIED_OUT = /^[^，。;\d□]{0,20}(?:执行|完成|决算|实际)/;
const EVALUATES = /(?:组织)?对$/;

function ownRole({ passage, before, after, earlier, year: printed }: YearMention, subject: Subject): YearRole | null {
  const from = Math.max(before.lastIndexOf("，"), before.lastIndexOf(";"), before.lastIndexOf(":")) + 1;
  const clause = before.slice(from).replace(LIST_MARK, "");
  if (EVALUATES.test(clause) && subject.kind === "final-account") return own(subject);
  if (NOT_OWN.test(after) || !HELD.test(after)) return null;
  if (printed === subject.year) return own(subject);
  const isTold = earlier?.year === subject.year || COMPARED_BEFORE.test(before);
  if (NOTHING_THEN.test(after) && isTold) return null;
  if (printed < subject.year ? after.startsWith(DONE_THEN) : TO_COME.test(after)) return null;
  if (subject.kind === "budget" && (EVALUATED.test(passage.text) || CARRIED_OUT.test(after))) return null;
  return WHOSE.test(clause) || isOf(clause, subject) ? own(subject) : null;
}

/** 比2024年执行数增加300万元，2024年无此项支出: why there is nothing to compare with. */
const NOTHING_THEN = /^(?:没有|未|无)/;
/** 分三年实施，2024年已安排46万元，2026年拟安排46万元 */
const DONE_THEN = "已";
const TO_COME = /^(?:拟|计划|预计|将|预安排)/;
const COMPARED_BEFORE = /[比较与同和](?:20\d\d年|上年|去年)/;

function isOf(clause: string, { organisation }: Subject): boolean {
  return organisation !== null && organisation !== "" && clause.endsWith(organisation);
}
