import type { Claim } from "../../claim";
import { countedNames } from "../../comparing/counted-names";
import { type CountedWhole, countedWholes } from "../../comparing/counts";
import { proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "quantity-sum";
const EXCEED = "quantity-parts-exceed";
const DIFFER = "quantity-parts-differ";
const NAMES = "quantity-names";

function* claims(reading: Reading): Generator<Claim> {
  const prose = proseOf(reading);
  for (const whole of countedWholes(prose)) yield* ofWhole(reading, whole);
  for (const { start, end, count, named } of countedNames(prose))
    yield claimOf(reading, {
      rule: ID,
      kind: "amount",
      at: { start, end },
      verdict: count === named ? "agrees" : "disagrees",
      severity: "inconsistent",
      message: NAMES,
      data: { count: named },
      expected: count === named ? null : `${named}个`,
    });
}

/** Fewer than the whole may be only some of it, unless nothing else can belong to it. */
function* ofWhole(reading: Reading, { start, end, text, unit, value, sum, isAll }: CountedWhole): Generator<Claim> {
  if (sum.lt(value) && !isAll) return;
  const told = `${sum.toFixed()}${unit}`;
  const isRight = sum.eq(value);
  yield claimOf(reading, {
    rule: ID,
    kind: "amount",
    at: { start, end },
    verdict: isRight ? "agrees" : "disagrees",
    severity: "inconsistent",
    message: sum.gt(value) ? EXCEED : DIFFER,
    data: { sum: told, whole: text },
    expected: isRight ? null : told,
  });
}

export const quantitySum: ProofRule = {
  id: ID,
  title: "其中的数量加起来与总数相符",
  kind: "amount",
  severity: "inconsistent",
  basis:
    "“其中”列的是总数的一部分，面积、车辆、人员、设备等各部分之和不能大于总数；各部分已经列全的，加起来就是总数；写明个数又逐个列出名称的，个数就是名称的个数。",
  proves:
    "“其中”列出的两项以上同一单位的数量，加起来不大于总数；列全了的正好等于总数；内设机构、下属单位的个数与列出的名称一样多。",
  appliesTo:
    "写成“某某8平方米（其中某某5平方米，某某3平方米）”或“某某21辆，其中：某某3辆、某某14辆、其他用车4辆”的数量，以及“7个内设机构，包括：……”。以“其他”收尾的，在职与离退休、行政与事业、通用与专用等没有别的可列的，算作列全；没有列全、各项之和又小于总数的不判断。",
  advice: "核对总数和各项，改正写错的一个；两位数字颠倒的最常见。",
  messages: [EXCEED, DIFFER, NAMES],
  claims,
};
