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
  claims,
};
