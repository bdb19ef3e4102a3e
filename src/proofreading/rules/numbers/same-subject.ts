import type { Claim } from "../../claim";
import { withText } from "../../ledger/remarks";
import type { Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "same-subject";

function* claims(reading: Reading): Generator<Claim> {
  yield* withText(reading, RULE, []);
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
