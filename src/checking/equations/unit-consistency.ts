import type { Books, Emission, EquationRule } from "../rule";
import { tie } from "../ties";

const ID = "unit-consistency";

/** A table that is off all its fellows by the step between two units bears the wrong unit. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { own, fellow } of current.unitsInDoubt().values()) {
    const emission = tie({ rule: ID, left: own, right: fellow, message: "unit-slip" });
    if (emission !== null) yield emission;
  }
}

export const unitConsistency: EquationRule = {
  id: ID,
  title: "各表金额单位一致",
  severity: "inconsistent",
  basis: "公开表应标明金额单位。以元和万元为单位的表可以并存，但换算后同一个数必须相等。",
  proves:
    "每张表按它写的金额单位换算后，与其他表的同一个数相等；若这张表与其他表共有的数全部恰好相差一万倍（元与万元）或一千倍（元与千元），就是金额单位写错。",
  appliesTo: "与其他表至少有一个相同含义的数的表。只有个别数这样的，按那个单元格写错处理。",
  advice: "改表头的金额单位，或把整张表的数换算成所写的单位。改正之前，这张表不再与其他表核对。",
  messages: ["unit-slip"],
  reasons: [],
  equations,
};
