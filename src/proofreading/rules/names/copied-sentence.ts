import type { Claim } from "../../claim";
import { type Copied, copiedIn } from "../../naming/copied";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "copied-sentence";

function* claims(reading: Reading): Iterable<Claim> {
  for (const copied of copiedIn(reading)) yield remark(reading, copied);
}

function remark(reading: Reading, { start, end, kind, own, other }: Copied): Claim {
  return claimOf(reading, {
    rule: RULE,
    kind: "name",
    at: { start, end },
    verdict: "disagrees",
    severity: "warning",
    message: `${RULE}-${kind}`,
    data: { own, other },
  });
}

export const copiedSentence: ProofRule = {
  id: RULE,
  title: "用途和原因说的是本项",
  kind: "name",
  severity: "warning",
  basis: "各科目的用途和增减原因应当分别说明。",
  proves: "“主要用于”和“主要原因”后面写的，不是同一份文本里另一个科目的名称。",
  appliesTo:
    "按科目逐项说明、用途或者原因只写了一个科目名称的句子。用途写成一句话的、原因另有说明的、名称与本项相同或者互相包含的，不判断。",
  advice: "改成本项自己的用途和原因；多是复制上一项后漏改，请顺便核对这一项的数字。",
  messages: [`${RULE}-use`, `${RULE}-reason`],
  claims,
};
