import { describe, expect, it } from "vitest";
import { draftNarrative, priorMismatch, whyNoDraft, wordingPacks } from "../../src/narrative";
import { PRESETS } from "../layouts";
import { BUDGETS, FINALS, generated, reportOf, reportUnder, workbookOf } from "./support";

const budget = reportOf(generated(BUDGETS[0]!, 3));
const final = reportOf(generated(FINALS[0]!, 3));

describe("the wording packs", () => {
  it("have ids and titles of their own", () => {
    const packs = wordingPacks();
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
    expect(new Set(packs.map(({ title }) => title)).size).toBe(packs.length);
    for (const { title } of packs) expect(title).toMatch(/说明/);
  });

  it.each(wordingPacks())("$id drafts its own kind of document and refuses the other", ({ id, documentKind }) => {
    const [own, other] = documentKind === "budget" ? [budget, final] : [final, budget];
    expect(draftNarrative({ report: own, prior: null, answers: {}, wording: id })?.wording).toBe(id);
    expect(draftNarrative({ report: other, prior: null, answers: {}, wording: id })).toBeNull();
    expect(whyNoDraft(other, id)).toBe("wording-of-another-kind");
  });

  it("are chosen by the kind of document where none is asked for", () => {
    const kindOf = (id: string | undefined) => wordingPacks().find((pack) => pack.id === id)?.documentKind;
    expect(kindOf(draftNarrative({ report: budget, prior: null, answers: {} })?.wording)).toBe("budget");
    expect(kindOf(draftNarrative({ report: final, prior: null, answers: {} })?.wording)).toBe("final-account");
  });

  it("are a region's own only over that region's forms", () => {
    const chosen = (name: string) => {
      const layout = PRESETS.find((one) => one.name === name)!;
      return draftNarrative({ report: reportOf(generated(layout, 3)), prior: null, answers: {} })?.wording;
    };
    expect(["sichuan", "shanghai", "tianjin"].map(chosen)).toEqual([
      "sichuan-budget",
      "shanghai-budget",
      "national-budget",
    ]);
    expect(["final-sichuan", "final-nationwide"].map(chosen)).toEqual(["sichuan-final", "national-final"]);
  });

  it("follow the region that the body's name begins with, whatever forms it uses", () => {
    const budgetForms = BUDGETS.find(({ name }) => name === "tianjin")!;
    const finalForms = FINALS.find(({ name }) => name === "final-nationwide")!;
    const chosen = (body: string, layout = budgetForms) =>
      draftNarrative({ report: reportUnder(body, generated(layout, 3)), prior: null, answers: {} })?.wording;
    expect(
      ["荆州市某县档案馆", "凉山州某县档案馆", "上海市某区档案馆", "天门山档案馆", "北京市某区档案馆"].map((body) =>
        chosen(body),
      ),
    ).toEqual(["hubei-budget", "sichuan-budget", "shanghai-budget", "national-budget", "national-budget"]);
    expect(
      ["上海市某区档案馆", "绵阳市某县档案馆", "河南省某县档案馆"].map((body) => chosen(body, finalForms)),
    ).toEqual(["shanghai-final", "sichuan-final", "national-final"]);
  });

  it("are still found under the id they had before", () => {
    expect(draftNarrative({ report: budget, prior: null, answers: {}, wording: "standard-budget" })?.wording).toBe(
      "national-budget",
    );
  });
});

describe("no draft", () => {
  it("is written about nothing", () => {
    const report = reportOf(workbookOf([["空", []]]));
    expect(draftNarrative({ report, prior: null, answers: {} })).toBeNull();
    expect(whyNoDraft(report)).toBe("no-tables");
  });

  it("is written in a wording nobody made", () => {
    expect(whyNoDraft(budget, "atlantis-budget")).toBe("unknown-wording");
    expect(whyNoDraft(budget)).toBeNull();
  });
});

describe("a workbook offered as last year's", () => {
  const lastYear = reportOf(generated(BUDGETS[0]!, 3, budget.document.year! - 1));

  it("is compared with only when it is last year's", () => {
    expect(priorMismatch(budget, lastYear)).toBeNull();
    expect(priorMismatch(budget, budget)).toBe("same-book");
    expect(priorMismatch(budget, final)).toBe("another-kind");
  });

  it("is otherwise left aside: the draft asks", () => {
    const asked = draftNarrative({ report: budget, prior: budget, answers: {} })!.blanks.map(({ id }) => id);
    expect(asked).toContain("prior.total");
    const given = draftNarrative({ report: budget, prior: lastYear, answers: {} })!.blanks.map(({ id }) => id);
    expect(given).not.toContain("prior.total");
  });
});
