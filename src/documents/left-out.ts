import type { DocumentLanguage } from "./problem";
import type { LeftOut } from "./word/piece";

type Told = Readonly<Record<keyof LeftOut, (count: number) => string>>;

const TOLD: Readonly<Record<DocumentLanguage, Told>> = {
  zh: {
    hidden: (count) => `文档里有 ${count} 个隐藏的字没有读，请在 Word 里显示隐藏文字后看看要不要。`,
    prompts: (count) => `文档里有 ${count} 处“单击此处输入”没有填写，没有读。`,
    embedded: (count) => `文档里嵌入了 ${count} 个别的文档，里面的文字没有读，请另行校对。`,
    notes: () => "文档的脚注或尾注已损坏，没有读，请在 Word 里看看。",
    symbols: (count) => `文档里有 ${count} 个符号字体的符号没有读。`,
  },
  en: {
    hidden: (count) => `${count} hidden characters of the document were not read.`,
    prompts: (count) => `${count} content controls of the document are not filled in and were not read.`,
    embedded: (count) => `${count} embedded documents were not read; proofread them separately.`,
    notes: () => "Notes of the document are damaged and were not read.",
    symbols: (count) => `${count} signs of symbol fonts were not read.`,
  },
};

/** What of a Word document is not in the text that was read: told, so that nobody takes it for proved. */
export function leftOutLines(leftOut: LeftOut, language: DocumentLanguage): readonly string[] {
  return Object.entries(leftOut).flatMap(([what, count]: [string, number]) =>
    count === 0 ? [] : [TOLD[language][what as keyof LeftOut](count)],
  );
}
