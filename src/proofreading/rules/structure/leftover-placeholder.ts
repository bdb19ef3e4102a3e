import { placesOf, proseOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "leftover-placeholder";

export const leftoverPlaceholder: ProofRule = {
  id: ID,
  title: "没有留下模板里的空位",
  kind: "structure",
  severity: "inconsistent",
  basis: "套用模板写的情况说明，模板里的“××”“XX 万元”“此处填写”应当全部换成本单位的内容。",
  proves: "正文里没有“××”“XX”“**”“____”“X万元”“此处填写”这样的模板空位。",
  appliesTo: "正文；附表不判断；本产品起草时留下的〔待填：……〕另有提示，不在此列。",
  advice: "换成本单位的名称、数字或内容；不适用的整句删去。",
  messages: ["placeholder-left"],
  *claims(reading) {
    for (const { match, start, end } of placesOf(proseOf(reading), PLACEHOLDER))
      yield claimOf(reading, {
        rule: ID,
        kind: "structure",
        at: { start, end },
        verdict: "disagrees",
        severity: "inconsistent",
        message: "placeholder-left",
        data: { placeholder: match[0] },
      });
  },
};

const PLACEHOLDER =
  /(?<![0-9A-Za-z./@_-])[Xx×]{2,}(?![0-9A-Za-z./@_-])|20[Xx×]{2}(?=年)|(?<![0-9A-Za-z×])[Xx×](?=(?:[万亿千]?元|%|个|辆|人|台|项))|\*{2,}|_{2,}|此处(?:请)?(?:填写|补充)|请(?:在此)?填写|待补充(?=[，。;)]|$)/g;
