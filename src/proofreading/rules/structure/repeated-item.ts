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
  good: [
    {
      title: "相近而不相同的两条",
      text: "1.负责全区文化市场监督管理工作。\n2.负责全区旅游市场监督管理工作。\n3.完成交办的其他任务。",
    },
    {
      title: "两组条目各有一条相同",
      text: "（一）办公室\n1.完成领导交办的其他工作任务。\n（二）业务股\n1.完成领导交办的其他工作任务。",
    },
  ],
  bad: [
    {
      title: "两条职责相同",
      text: "1.拟订全区水利发展规划。\n2.负责水利工程建设与运行管理。\n3.负责水利工程建设与运行管理。\n4.完成交办的其他任务。",
      quotes: ["3.负责水利工程建设与运行管理。"],
    },
    {
      title: "隔一条又写一遍",
      text: "（一）组织开展公益文化活动；\n（二）负责文物保护工作；\n（三）组织开展公益文化活动；",
      quotes: ["（三）组织开展公益文化活动；"],
    },
  ],
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
