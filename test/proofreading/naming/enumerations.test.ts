import { describe, expect, it } from "vitest";
import { enumerationsIn } from "../../../src/proofreading/naming/enumerations";
import { passagesOf } from "../../../src/proofreading/naming/passage";
import { reportOf, readingOf } from "../proof-tester";

const NAMES = ["基本工资", "津贴补贴", "职业年金缴费", "卫生健康支出", "住房保障支出", "社会保障和就业支出", "办公费"];

function listed(text: string): readonly (readonly string[])[] {
  const reading = readingOf({ text, report: reportOf() });
  return [...passagesOf(reading)]
    .flatMap((passage) => [...enumerationsIn(passage, (name) => NAMES.includes(name))])
    .map(({ items }) => items.map(({ name }) => name));
}

describe("enumerationsIn", () => {
  it("leaves amounts and remarks out of names", () => {
    expect(listed("人员经费30万元，主要包括：基本工资20万元、维修（护）费10.5万元。")).toEqual([
      ["基本工资", "维修(护)费"],
    ]);
  });

  it("goes on behind a semicolon when another name follows, and ends when another list begins", () => {
    expect(listed("人员经费30万元，包括：基本工资20万元；津贴补贴10万元；公用经费5万元，包括：办公费5万元。")).toEqual([
      ["基本工资", "津贴补贴"],
      ["办公费"],
    ]);
  });

  it("reads a name that a page broke in two as one", () => {
    expect(listed("人员经费30万元，包括：基本工资、职业年金\n缴费、津贴补贴。")).toEqual([
      ["基本工资", "职业年金缴费", "津贴补贴"],
    ]);
  });

  it("ends where its bracket closes", () => {
    expect(listed("工资福利支出30万元（含基本工资20万元、津贴补贴10万元），商品和服务支出5万元。")).toEqual([
      ["基本工资", "津贴补贴"],
    ]);
  });

  it("parts two names joined by 和, but not one that has 和 in it", () => {
    expect(listed("支出包括：社会保障和就业支出、卫生健康支出和住房保障支出。")).toEqual([
      ["社会保障和就业支出", "卫生健康支出", "住房保障支出"],
    ]);
    expect(listed("支出包括：卫生健康支出3万元和住房保障支出2万元。")).toEqual([["卫生健康支出", "住房保障支出"]]);
  });

  it("asks for names in step with the text, and for none as long as a sentence", () => {
    const asked = (times: number, words: string): readonly string[] => {
      const names: string[] = [];
      const note = (name: string): boolean => names.push(name) < 0;
      const reading = readingOf({ text: words.repeat(times), report: reportOf() });
      for (const passage of passagesOf(reading)) expect([...enumerationsIn(passage, note)]).not.toBeNull();
      return names;
    };
    expect(asked(1_000, "其中：").length).toBeLessThan(10);
    for (const words of ["其中：公用经费和办公费", "包括：甲及乙及", "（含办公费与印刷费；"]) {
      const [some, twice] = [asked(300, words), asked(600, words)];
      expect(twice.length).toBeLessThan(2.2 * some.length + 50);
      expect(twice.every((name) => name.length <= 60)).toBe(true);
    }
  });
});
