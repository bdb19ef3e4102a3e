import type { Claim } from "../../claim";
import { withText } from "../../ledger/remarks";
import type { Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "part-sum";
const INSTEAD = "part-sum-instead";

function* claims(reading: Reading): Generator<Claim> {
  yield* withText(reading, RULE, []);
}

export const partSum: ProofRule = {
  id: RULE,
  title: "分项之和与总额",
  kind: "amount",
  severity: "inconsistent",
  basis:
    "说明中“其中：”“包括：”“（含…）”列出的分项是前面总额的组成部分；列全的分项之和等于总额，没有列全的不会超过总额。",
  proves:
    "基本支出与项目支出、人员经费与公用经费、“三公”经费各项、采购的货物工程服务、绩效项目各类等列全的分项，合计等于总额；其他列举的分项合计不超过总额。相差在各数四舍五入的范围内不算。",
  appliesTo: "表中没有列示、无法与表核对的总额或分项。能与表核对的，由“文中金额与表中金额”指出。",
  advice: "核对总额和各分项，改正写错的一个；如果分项之间有重复，请改写句子。",
  messages: [RULE, INSTEAD],
  good: [
    {
      title: "分项之和等于总额",
      text: "（二）政府采购情况\n2025年，清溪幼儿园安排政府采购预算25万元，其中：政府采购货物预算17.5万元；政府采购工程预算0万元；政府采购服务预算7.5万元。",
    },
    {
      title: "只列了一部分",
      text: "三、收支情况\n园舍维修支出46万元，其中：屋面防水20万元，门窗更换8万元。",
    },
    {
      title: "四舍五入差一分",
      text: "四、基本支出情况说明\n2025年一般公共预算基本支出100万元，其中：人员经费66.67万元，公用经费33.34万元。",
    },
  ],
  bad: [
    {
      title: "列全的分项之和不等于总额，占比说明错在哪一项",
      text: "（二）支出预算情况\n清溪幼儿园2025年支出预算1530.46万元，其中：基本支出1186.28万元，占77.51%；项目支出341.48万元，占22.49%。",
      quotes: ["341.48万元"],
    },
    {
      title: "分项之和超过总额",
      text: "（三）公务接待费\n全年国内公务接待6批次，共计支出0.9万元，具体内容包括：外县幼儿园来园学习用餐费0.75万元；教研活动用餐费0.4万元。",
      quotes: ["0.9万元"],
    },
  ],
  claims,
};
