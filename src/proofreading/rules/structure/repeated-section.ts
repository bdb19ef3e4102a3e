import type { Claim } from "../../claim";
import type { Section } from "../../reading/outline";
import { proseOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "repeated-section";
/** 其他 alone may head anything. */
const SHORTEST_TITLE = 4;

export const repeatedSection: ProofRule = {
  id: ID,
  title: "同一节没有写两遍",
  kind: "structure",
  severity: "inconsistent",
  basis: "情况说明每项内容只说明一次；重复的一节多是套用旧稿时留下的，两处数字往往不一致。",
  proves: "同一级标题下没有标题相同的两节。",
  appliesTo: "正文里单独成行的标题；目录、附表和附件不判断。",
  advice: "核对两节的内容，保留正确的一节，删去另一节，并把后面的序号接上。",
  messages: ["section-repeated"],
  *claims(reading) {
    const prose = new Set(proseOf(reading).map(({ paragraph }) => paragraph));
    for (const { children } of reading.sections) {
      const seen = new Set<string>();
      for (const section of children) {
        if (!section.isBareHeading || !hasContent(section) || !prose.has(section.head)) continue;
        const title = essence(section.title);
        if (title.length >= SHORTEST_TITLE && seen.has(title)) yield repeated(section);
        seen.add(title);
      }
    }
    function repeated({ head, title }: Section): Claim {
      const end = head.text.endsWith("。") ? head.end - 1 : head.end;
      return claimOf(reading, {
        rule: ID,
        kind: "structure",
        at: { start: head.start, end },
        verdict: "disagrees",
        severity: "inconsistent",
        message: "section-repeated",
        data: { title },
      });
    }
  },
};

/** A line of a list has nothing beneath it. */
function hasContent({ children, paragraphs }: Section): boolean {
  return children.length > 0 || paragraphs.length > 1;
}

/** 政府采购情况 and 政府采购情况的说明 are one. */
function essence(title: string): string {
  return title.replace(/(?:的?情况)?(?:的?说明)?$/, "");
}
