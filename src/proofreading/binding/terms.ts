import type { Notion } from "./notion";

/** Words that may close any name of a sum: 公务接待费财政拨款支出预算. */
const CLOSING =
  "(?:财政拨款|当年拨款|拨款|收支|支出|费用|费|经费|资金|当年|本年|年初|全年|部门|单位|预算|决算|预?安排|执行|总额|金额|规模|合计|总计|共计|总数|总|数|额)*";

interface Term {
  readonly pattern: RegExp;
  readonly notion: Notion;
  /** Nothing but the year, the unit or whose money it is may stand before it: 信息化项目支出 is not all 项目支出. */
  readonly alone: boolean;
}

function term(words: string, notion: Notion, { alone = true, closing = true } = {}): Term {
  return { pattern: new RegExp(`(?:${words})${closing ? CLOSING : ""}$`), notion, alone };
}

const CAR = "(?:公务用?车|公车)";
const free = { alone: false };
const exact = { closing: false };

/** In this order; the first that closes the phrase. */
export const TERMS: readonly Term[] = [
  term(`${CAR}购置(?:费用?)?(?:及|和|与|、)(?:其)?运行(?:维护)?`, { kind: "three-public", item: "vehicle" }, free),
  term(`${CAR}购置(?:支出)?`, { kind: "three-public", item: "vehicle-purchase" }, free),
  term(`(?:${CAR}|车辆)运行(?:维护)?|运行维护费`, { kind: "three-public", item: "vehicle-running" }, free),
  term("因公出国(?:\\(境\\))?(?:\\(境\\))?", { kind: "three-public", item: "overseas-travel" }, free),
  term("公务接待", { kind: "three-public", item: "official-reception" }, free),
  term('[“"]?三公[”"]?', { kind: "three-public", item: "total" }, free),
  term("机关运行", { kind: "agency-operating" }, free),
  term("采购货物(?:类)?|货物(?:类)?采购", { kind: "procurement", category: "goods" }, free),
  term("采购工程(?:类)?|工程(?:类)?采购", { kind: "procurement", category: "works" }, free),
  term("采购服务(?:类)?|服务(?:类)?采购", { kind: "procurement", category: "services" }, free),
  term("政府采购", { kind: "procurement", category: null }, free),
  term("人员类项目", { kind: "performance", class: "personnel" }, free),
  term("运转类项目", { kind: "performance", class: "operating" }, free),
  term("特定目标类项目", { kind: "performance", class: "specific" }, free),
  term(
    "绩效目标管理的?项目|(?:编报|编制|填报|申报)绩效目标的项目|项目.{0,12}绩效目标管理",
    { kind: "performance", class: null },
    free,
  ),
  term("(?:上年|年初|期初)(?:财政拨款)?(?:结转|结余)(?:(?:和|及|与)?(?:结余|结转))?", {
    kind: "carry",
    subject: "opening",
  }),
  term("(?:年末|年终|期末)(?:财政拨款)?(?:结转|结余)(?:(?:和|及|与)?(?:结余|结转))?|结转下年", {
    kind: "carry",
    subject: "closing",
  }),
  term("结余分配", { kind: "carry", subject: "distribution" }),
  term("(?:使用|动用)非财政拨款结余(?:\\(含专用结余\\))?", { kind: "carry", subject: "reserves-used" }),
  term("专户.{0,8}(?:收入|资金)", { kind: "income", source: "special-account" }, { ...free, ...exact }),
  term("一般公共预算当年(?:财政)?拨款", { kind: "current-appropriation" }),
  term("上缴上级支出", { kind: "spending", nature: "to-superior" }, exact),
  term("(?:事业单位)?经营支出", { kind: "spending", nature: "business" }, exact),
  term("对附属单位补助支出", { kind: "spending", nature: "to-subordinates" }, exact),
  term("基本支出", { kind: "spending", nature: "basic" }),
  term("项目支出", { kind: "spending", nature: "project" }),
  term("人员类?(?:经费|支出)", { kind: "spending", nature: "personnel" }),
  term("(?:标准|日常|定额)?公用(?:经费|支出)", { kind: "spending", nature: "public" }),
  term("(?:收支|收、支|收入支出|收入、支出)(?:预算|决算)?(?:总预算|总计|总数|合计|总额|预算|决算)", {
    kind: "grand-total",
    side: "both",
  }),
  term("(?:预算|决算)(?:收支|收、支|收入支出|收入、支出)", { kind: "grand-total", side: "both" }),
  term("收、支|收支|收入、支出", { kind: "grand-total", side: "both" }),
  term("收入总计、支出总计", { kind: "grand-total", side: "both" }),
  term("总收入|收入总预算", { kind: "grand-total", side: "income" }),
  term("总支出|支出总预算", { kind: "grand-total", side: "expenditure" }),
  term("收入(?:预算|决算)?总计", { kind: "grand-total", side: "income" }),
  term("支出(?:预算|决算)?总计", { kind: "grand-total", side: "expenditure" }),
  term("(?:预算|决算|本年)?收入", { kind: "income", source: null }),
  term("(?:预算|决算|本年)?支出", { kind: "spending", nature: "total" }),
];
