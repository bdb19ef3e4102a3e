import type { Paragraph } from "../../reading/flow";
import { headingMark } from "../../reading/outline";
import { proseOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "missing-stop";

export const missingStop: ProofRule = {
  id: ID,
  title: "段末有句号",
  kind: "structure",
  severity: "warning",
  basis: "《标点符号用法》（GB/T 15834）：陈述句末尾用句号。",
  proves: "说明数字的段落以句号结束。",
  appliesTo:
    "写明金额、百分比或者增减变化的段落，后面紧接另一个带序号的标题或条目、以冒号引出的下一段，或者全文结束；同一份文本里这样的段落多数以句号结束时才判断。行末被换行截断的句子、表、标题、落款不判断。",
  advice: "补上句号；如果后面还有话没有写完，补全。",
  messages: ["stop-missing"],
  *claims(reading) {
    const telling = proseOf(reading)
      .filter(({ section, paragraph }) => !(section.isBareHeading && paragraph === section.head))
      .map(({ paragraph }) => paragraph)
      .filter(tells);
    const open = telling.filter(({ text }) => OPEN_END.test(text));
    const ended = telling.filter(({ text }) => ENDED.test(text)).length;
    if (open.length * FEW > ended) return;
    const at = new Map(reading.flow.paragraphs.map((paragraph, index) => [paragraph.start, index]));
    for (const paragraph of open) {
      const next = reading.flow.paragraphs[at.get(paragraph.start)! + 1];
      // What is listed next is introduced by a sentence of its own: 主要内容如下：
      if (next !== undefined && headingMark(next.text) === null && !next.text.endsWith(":")) continue;
      const [last] = LAST_WORDS.exec(paragraph.text)!;
      yield claimOf(reading, {
        rule: ID,
        kind: "structure",
        at: { start: paragraph.end - last.length, end: paragraph.end },
        verdict: "disagrees",
        severity: "warning",
        message: "stop-missing",
      });
    }
  },
};

/** So many times as often the full stop is there. */
const FEW = 2;
const ENDED = /[。!?]”?$/;
/** Behind these a sentence may well be over. */
const OPEN_END = /(?:\d(?:[亿万千]?元|%)|持平|一致|[增加减少下降]|变化|变动|不变|安排|[预决]算)$/;
const TELLING =
  /主要原因(?:是|为|:)[\u4e00-\u9fff]{3}|(?:[，。;]|[比较](?:上年|20\d\d年)).*(?:\d[亿万千]?元|\d%|增减|持平|变化|变动)/;
const LAST_WORDS = /(?:\d[\d.,]*(?:[亿万千]?元|%)|[\u4e00-\u9fff]{1,3})$/;

function tells({ text, isTableRow }: Paragraph): boolean {
  return !isTableRow && TELLING.test(text);
}
