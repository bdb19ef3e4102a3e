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
  good: [
    { title: "起草时留下的待填", text: "增减变化的主要原因是〔待填：××经费比2024年增减变化的主要原因〕。" },
    { title: "乘号、型号、网址", text: "会议室面积6×8米，设备型号XX-200，网址www.xxgk.cn/XX，购置CT机1台。" },
  ],
  bad: [
    { title: "单位和金额没有填", text: "××局2025年收入预算XX万元，比上年增长X%。", quotes: ["××", "XX", "X"] },
    {
      title: "提示语和横线没有删",
      text: "主要原因是____。公务接待费2万元，主要用于（此处填写用途）。",
      quotes: ["____", "此处填写"],
    },
  ],
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
