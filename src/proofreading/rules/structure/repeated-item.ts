import type { Section } from "../../reading/outline";
import { proseOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "repeated-item";
/** Short items (1.无。) may well be alike. */
const SHORTEST_ITEM = 8;

export const repeatedItem: ProofRule = {
  id: ID,
  title: "同一组条目没有相同的两条",
  kind: "structure",
  severity: "inconsistent",
  basis: "职责、事项、科目逐条列示，每条只列一次。",
  proves: "同一组编号条目里没有文字完全相同的两条。",
  appliesTo: `正文里的编号条目，文字不少于 ${SHORTEST_ITEM} 个字；目录和附表不判断。`,
  advice: "核对原文件，删去重复的一条或改成应有的内容，并把后面的序号接上。",
  messages: ["item-repeated"],
  *claims(reading) {
    const prose = new Set(proseOf(reading).map(({ paragraph }) => paragraph));
    for (const { children } of reading.sections) {
      const seen = new Map<string, Section>();
      for (const section of children) {
        const { mark, head } = section;
        const text = head.text.slice(mark?.length ?? 0).replace(/[。;，]$/, "");
        if (mark === null || text.length < SHORTEST_ITEM || isHeadingOfMore(section) || !prose.has(head)) continue;
        const same = seen.get(text);
        if (same === undefined) seen.set(text, section);
        else
          yield claimOf(reading, {
            rule: ID,
            kind: "structure",
            at: head,
            verdict: "disagrees",
            severity: "inconsistent",
            message: "item-repeated",
            data: { first: same.head.text.slice(0, same.mark!.length), second: head.text.slice(0, mark.length) },
          });
      }
    }
  },
};

function isHeadingOfMore({ isBareHeading, children, paragraphs }: Section): boolean {
  return isBareHeading && (children.length > 0 || paragraphs.length > 1);
}
