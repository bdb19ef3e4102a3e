import { isSame } from "../../../reckoning";
import { bindingsOf, type Bound, standingOf } from "../../binding";
import type { Claim } from "../../claim";
import { moneyOf } from "../../reading/figures";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "same-subject";

/** The first sum told of a subject is what later ones are held against. */
function* claims(reading: Reading): Generator<Claim> {
  const told = new Map<string, Bound>();
  for (const bound of bindingsOf(reading)) {
    const subject = bound.role === "value" || bound.role === "planned" ? subjectOf(bound) : null;
    if (subject === null) continue;
    const first = told.get(subject);
    if (first === undefined) told.set(subject, bound);
    else if (!isSame(moneyOf(first.figure), moneyOf(bound.figure), bound.finest))
      yield claimOf(reading, contradiction(reading, first, bound));
  }
}

/** Only what no table judges, and only where the words leave no doubt what they are of. */
function subjectOf(bound: Bound): string | null {
  const { subject, role, sentence } = bound;
  const notion = subject?.notion ?? null;
  if (notion === null || !DISTINCT.has(notion.kind)) return null;
  const { state } = standingOf(bound);
  if (state === "same" || state === "another") return null;
  return JSON.stringify([notion, role, sentence.section.topic === "basic"]);
}

/** Totals and accounts are told of whole units, funds and natures in the same words; these are not. */
const DISTINCT: ReadonlySet<string> = new Set(["three-public", "agency-operating", "procurement"]);

function contradiction({ flow, given }: Reading, first: Bound, bound: Bound): Parameters<typeof claimOf>[1] {
  const { start, end } = flow.original(first.figure.start, first.figure.end);
  const heading = first.sentence.section.title;
  return {
    rule: RULE,
    kind: "amount",
    at: bound.figure,
    severity: "inconsistent",
    verdict: "disagrees",
    message: RULE,
    expected: given.slice(start, end),
    data: { subject: bound.subject?.text ?? "", heading },
  };
}

export const sameSubject: ProofRule = {
  id: RULE,
  title: "同一项目前后两个金额",
  kind: "amount",
  severity: "inconsistent",
  basis: "同一份说明中，同一年度、同一项目、同一口径只有一个金额。",
  proves: "政府采购、“三公”经费、机关运行经费在说明的不同地方写出的金额相同。",
  appliesTo:
    "表中没有列示、无法与表核对的这几类金额；表中列有的，由“文中金额与表中金额”指出。一般公共预算基本支出中的公务接待费与“三公”经费口径不同，不互相比较。",
  advice: "核对哪一处正确，把两处改成一致；口径不同的，请在文中写明。",
  messages: [RULE],
  good: [
    {
      title: "两处相同，只是写法不同",
      text: "一、重点事项\n2025年安排政府采购预算25万元。\n（二）政府采购情况\n2025年，清溪幼儿园安排政府采购预算250000元。",
    },
    {
      title: "基本支出中的公务接待费与“三公”经费口径不同",
      text: "四、一般公共预算基本支出情况说明\n公用经费50万元，包括：办公费47.5万元、公务接待费2.5万元。\n五、“三公”经费财政拨款预算安排情况说明\n2025年公务接待费预算4万元。",
    },
  ],
  bad: [
    {
      title: "采购预算前后不同",
      text: "一、收支预算情况说明\n2025年安排政府采购预算25万元。\n（二）政府采购情况\n2025年，清溪幼儿园安排政府采购预算27.5万元。",
      quotes: ["27.5万元"],
    },
    {
      title: "公务接待费前后不同",
      text: "五、“三公”经费财政拨款预算安排情况说明\n2025年“三公”经费预算4万元，其中：公务接待费4万元。\n（二）公务接待费\n2025年公务接待费预算3.6万元，用于接待考察学习人员。",
      quotes: ["3.6万元"],
    },
  ],
  claims,
};
