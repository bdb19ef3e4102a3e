import { describe, expect, it } from "vitest";
import { amount, Decimal } from "../../src/amounts";
import { COLUMN_ROLES } from "../../src/recognition";
import { columnRoleName } from "../../src/taskpane/wording/column-roles";
import { en } from "../../src/taskpane/wording/en";
import { formulaText } from "../../src/taskpane/wording/formula-text";
import { print, printAmount } from "../../src/taskpane/wording/numbers";
import { languageOfHost, translator, type MessageKey } from "../../src/taskpane/wording/translate";
import { zh } from "../../src/taskpane/wording/zh";

const KEYS = Object.keys(zh) as MessageKey[];
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe("the two languages", () => {
  it("have the same keys", () => {
    expect(Object.keys(en).sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)("ask for the same values in %s", (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(zh[key]));
  });

  it.each(KEYS)("speak to accountants, not to programmers, in %s", (key) => {
    expect(zh[key]).not.toMatch(/null|undefined|regex|token|schema|error code|API|JSON/i);
    expect(en[key]).not.toMatch(/\b(null|undefined|regex|token|schema|API|JSON)\b/i);
  });

  it("fill in values as they are and leave no gap", () => {
    const t = translator("zh");
    expect(t("summary.tables", { n: 15 })).toBe("认出 15 张表");
    expect(t("tables.hidden")).toBe("隐藏");
    expect(t("problem.file-unreadable", { name: "<img onerror=x>", reason: "{n}" })).toContain("<img onerror=x>");
  });

  it("follow the host", () => {
    expect(languageOfHost("zh-CN")).toBe("zh");
    expect(languageOfHost("en-US")).toBe("en");
    expect(languageOfHost("fr-FR")).toBe("en");
    expect(languageOfHost("")).toBe("zh");
  });
});

describe("names", () => {
  it("exist for every listed role, each once", () => {
    const names = COLUMN_ROLES.map((role) => columnRoleName(role));
    expect(names.every((name) => name !== null)).toBe(true);
    expect(new Set(names).size).toBe(COLUMN_ROLES.length);
  });

  it("are not invented for composed roles", () => {
    expect(columnRoleName("current-general-basic")).toBeNull();
    expect(columnRoleName("constructor")).toBeNull();
  });
});

describe("numbers", () => {
  it.each([
    ["2781.2", "0.01", "2,781.20"],
    ["-0.11", "0.01", "-0.11"],
    ["1995", "1", "1,995"],
    ["0", "0.01", "0.00"],
  ])("print %s known to %s as the table does", (value, quantum, printed) => {
    expect(printAmount(amount(new Decimal(value), "万元", new Decimal(quantum)))).toBe(printed);
  });

  it("show an exact amount with the digits it has", () => {
    expect(printAmount(amount(new Decimal("1234567"), "元"))).toBe("1,234,567");
    expect(printAmount(amount(new Decimal("1234567.5"), "元"))).toBe("1,234,567.50");
    expect(print(new Decimal("0.12345"), 2)).toBe("0.12345");
  });

  it("say how a figure came about", () => {
    const t = translator("zh");
    const terms = [
      { label: "本年", text: "4,651.60" },
      { label: "上年", text: "4,226.00" },
    ];
    expect(formulaText(t, { kind: "change-rate", terms })).toBe(
      "增减幅度：(本年 4,651.60 − 上年 4,226.00) ÷ 上年 4,226.00",
    );
    expect(formulaText(t, { kind: "share", terms })).toBe("占比：本年 4,651.60 ÷ 上年 4,226.00");
  });
});
