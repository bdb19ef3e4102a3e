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
  messages: [RULE, "same-subject-before"],
  claims,
};
