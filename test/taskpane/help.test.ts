import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PROOF_RULES } from "../../src/proofreading";
import { helpBlocks, helpSection, helpSpans } from "../../src/taskpane/help/markdown";
import { helpPage } from "../../src/taskpane/help/pages";
import { guideFor } from "../../src/taskpane/help/topics";
import type { ViewId } from "../../src/taskpane/state/pane-state";

const docs = resolve(import.meta.dirname, "../../docs");
const PAGE = `# 手册

第一段
接着说。

## 甲：一

1. 一步
   还是这一步
2. 两步

- 点

| 键 | 作用 |
| --- | --- |
| F8 | 下一处 |

![图](a.png)

### 小节

\`\`\`sh
npm start
\`\`\`

## 乙

完。
`;

describe("a page of the handbook", () => {
  it("is read into what it is made of; a line that goes on belongs to what stands before it", () => {
    expect(helpBlocks(PAGE)).toEqual([
      { kind: "heading", level: 1, text: "手册" },
      { kind: "paragraph", text: "第一段接着说。" },
      { kind: "heading", level: 2, text: "甲：一" },
      { kind: "list", ordered: true, items: ["一步还是这一步", "两步"] },
      { kind: "list", ordered: false, items: ["点"] },
      {
        kind: "table",
        rows: [
          ["键", "作用"],
          ["F8", "下一处"],
        ],
      },
      { kind: "heading", level: 3, text: "小节" },
      { kind: "code", text: "npm start" },
      { kind: "heading", level: 2, text: "乙" },
      { kind: "paragraph", text: "完。" },
    ]);
  });

  it("is opened at the part that is wanted, with its smaller parts", () => {
    const part = helpSection(helpBlocks(PAGE), "甲");
    expect(part.map((block) => (block.kind === "heading" ? block.text : block.kind))).toEqual([
      "甲：一",
      "list",
      "list",
      "table",
      "小节",
      "code",
    ]);
    expect(helpSection(helpBlocks(PAGE), "没有")).toHaveLength(10);
  });

  it("has strong words and links as words", () => {
    expect(helpSpans("按**开始**，见[安装](install.md)和`npm`。")).toEqual([
      { text: "按", style: "plain" },
      { text: "开始", style: "strong" },
      { text: "，见", style: "plain" },
      { text: "安装", style: "plain" },
      { text: "和", style: "plain" },
      { text: "npm", style: "code" },
      { text: "。", style: "plain" },
    ]);
  });
});

describe("the handbook", () => {
  const views: readonly ViewId[] = ["summary", "tables", "findings", "narrative", "proofreading", "settings", "help"];
  it.each(views)("has a part on %s", async (view) => {
    const topic = guideFor(view);
    const [first] = await helpPage(topic);
    expect(first).toMatchObject({ kind: "heading", level: 2 });
  });

  it("leaves no mark of its writing on any page", () => {
    for (const folder of ["", "rules", "proofreading"])
      for (const name of readdirSync(resolve(docs, folder)).filter(
        (file) => file.endsWith(".md") && (folder !== "" || file === "user-guide.md"),
      )) {
        const blocks = helpBlocks(readFileSync(resolve(docs, folder, name), "utf8"));
        const texts = blocks.flatMap((block) =>
          block.kind === "list"
            ? block.items
            : block.kind === "table"
              ? block.rows.flat()
              : block.kind === "code"
                ? []
                : [block.text],
        );
        for (const text of texts.flatMap(helpSpans).filter(({ style }) => style === "plain"))
          expect(text.text, name).not.toMatch(/\*\*\p{L}|\]\(|^#+ |^\|/u);
      }
  });

  it("has a page for rules of both kinds", async () => {
    expect((await helpPage({ page: "rules", rule: "children-sum" }))[0]).toMatchObject({ level: 1 });
    const [rule] = PROOF_RULES;
    expect((await helpPage({ page: "proofreading", rule: rule!.id }))[0]).toMatchObject({ level: 1 });
  });
});
