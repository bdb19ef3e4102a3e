import { passagesOf, placesOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "leftover-markup";

export const leftoverMarkup: ProofRule = {
  id: ID,
  title: "没有网页代码混在文字里",
  kind: "structure",
  severity: "inconsistent",
  basis: "公开文本应当是可以直接阅读的文字；从系统或网页导出时，排版代码有时会混进文字里。",
  proves: "文字里没有 <p>、<br/>、&nbsp; 这样的网页排版代码。",
  appliesTo: "全文，包括附表里的文字；同一段只指出第一处。",
  advice: "删去代码，保留文字。",
  messages: ["markup-left"],
  *claims(reading) {
    for (const passage of passagesOf(reading))
      for (const { match, start, end } of placesOf([passage], MARKUP)) {
        yield claimOf(reading, {
          rule: ID,
          kind: "structure",
          at: { start, end },
          verdict: "disagrees",
          severity: "inconsistent",
          message: "markup-left",
          data: { code: match[0] },
        });
        break;
      }
  },
};

/** Tags with or without attributes, whose spaces the reading has closed up. */
const MARKUP =
  /<\/?(?:p|br|div|span|strong|em|b|i|u|table|tbody|tr|td|th|ul|ol|li|font|img|a|h[1-6])(?:[a-z-]{2,20}=[^<>]{0,200})?\/?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash);/gi;
