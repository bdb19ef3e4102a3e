import { describe, expect, it } from "vitest";
import {
  builtInClassification,
  domainOfCode,
  incomeSourceOf,
  INCOME_SOURCES,
  levelOfCode,
  normalizeName,
  onlyBudgetOf,
  parentCode,
} from "../../src/classification";
import { CONFIRMED_ECONOMIC, UNCONFIRMED_ECONOMIC } from "../../src/classification/data/economic";
import { CONFIRMED_FUNCTIONAL } from "../../src/classification/data/functional-confirmed";
import { UNCONFIRMED_FUNCTIONAL } from "../../src/classification/data/functional-unconfirmed";
import {
  CONFIRMED_GOVERNMENT_ECONOMIC,
  UNCONFIRMED_GOVERNMENT_ECONOMIC,
} from "../../src/classification/data/government-economic";
import { RENAMES } from "../../src/classification/data/renames";
import {
  GOVERNMENT_FUND_ONLY,
  SOCIAL_INSURANCE_ONLY,
  STATE_CAPITAL_ONLY,
} from "../../src/classification/data/restricted-sections";
import { FIRST_YEARS } from "../../src/classification/data/validity";

const CONFIRMED = [CONFIRMED_FUNCTIONAL, CONFIRMED_ECONOMIC, CONFIRMED_GOVERNMENT_ECONOMIC];
const UNCONFIRMED = [UNCONFIRMED_FUNCTIONAL, UNCONFIRMED_ECONOMIC, UNCONFIRMED_GOVERNMENT_ECONOMIC];
const classification = builtInClassification();

/** Code and name of everything a data list states, read here on its own terms. */
function entriesOf(list: string): (readonly [code: string, name: string])[] {
  return list
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", name = "", ...children] = line.split(" ");
      const below = children.map((child) => [code + child.slice(0, 2), child.slice(2)] as const);
      return name === "-" ? below : [[code, name] as const, ...below];
    });
}

const confirmed = CONFIRMED.flatMap(entriesOf);
const unconfirmed = UNCONFIRMED.flatMap(entriesOf);
const everything = [...confirmed, ...unconfirmed];

describe("the lists of accounts", () => {
  it("state every code once", () => {
    const codes = everything.map(([code]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.length).toBeGreaterThan(1300);
  });

  it("hold only codes of their own domain, with names in Chinese", () => {
    for (const list of [CONFIRMED_FUNCTIONAL, UNCONFIRMED_FUNCTIONAL])
      expect(entriesOf(list).filter(([code]) => domainOfCode(code) !== "functional")).toEqual([]);
    for (const list of [CONFIRMED_ECONOMIC, UNCONFIRMED_ECONOMIC])
      expect(entriesOf(list).filter(([code]) => domainOfCode(code) !== "economic")).toEqual([]);
    for (const list of [CONFIRMED_GOVERNMENT_ECONOMIC, UNCONFIRMED_GOVERNMENT_ECONOMIC])
      expect(entriesOf(list).filter(([code]) => domainOfCode(code) !== "government-economic")).toEqual([]);
    expect(everything.filter(([, name]) => !/^[\p{Script=Han}（）“”、]{2,}$/u.test(name))).toEqual([]);
  });

  it("know the parent of every account, and confirm it where the account is confirmed", () => {
    const known = new Map(everything);
    const sure = new Map(confirmed);
    const orphans = (entries: typeof everything, above: Map<string, string>) =>
      entries.filter(([code]) => parentCode(code) !== null && !above.has(parentCode(code)!));
    expect(orphans(everything, known)).toEqual([]);
    expect(orphans(confirmed, sure)).toEqual([]);
  });

  it("give sibling accounts different names", () => {
    const seen = new Map<string, string>();
    const twins: string[] = [];
    for (const [code, name] of everything) {
      const key = `${parentCode(code) ?? ""}/${domainOfCode(code) ?? ""}/${normalizeName(name)}`;
      if (seen.has(key)) twins.push(`${seen.get(key)!} = ${code}`);
      seen.set(key, code);
    }
    expect(twins).toEqual([]);
  });

  it("all reach the catalogue with their standing", () => {
    for (const [list, standing] of [
      [confirmed, "confirmed"],
      [unconfirmed, "unconfirmed"],
    ] as const)
      for (const [code, name] of list)
        expect(classification.find(code)).toMatchObject({ code, name, standing, level: levelOfCode(code) });
  });
});

describe("what is known about years and budgets", () => {
  it("renames existing accounts, oldest name first, never to the present name", () => {
    for (const [code, formerNames] of RENAMES) {
      const account = classification.find(code);
      expect(account, code).not.toBeNull();
      expect(formerNames.map(({ name }) => name)).not.toContain(account!.name);
      const years = formerNames.map(({ until }) => until);
      expect(years).toEqual([...years].sort((a, b) => a - b));
      expect(new Set(years).size).toBe(years.length);
    }
  });

  it("dates existing accounts", () => {
    for (const [code, year] of FIRST_YEARS) expect(classification.find(code)?.validFrom).toBe(year);
    expect(classification.find("2013901")?.validFrom).toBe(2024);
    expect(classification.find("30101")?.validFrom).toBe(2018);
    expect(classification.find("2080505")?.validFrom).toBeNull();
  });

  it("binds accounts to the only budget they may stand in", () => {
    const all = [...GOVERNMENT_FUND_ONLY, ...STATE_CAPITAL_ONLY, ...SOCIAL_INSURANCE_ONLY];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((code) => domainOfCode(code) !== "functional")).toEqual([]);
    const cases: [string, string | null][] = [
      ["2120803", "gov-fund"],
      ["21208", "gov-fund"],
      ["2296002", "gov-fund"],
      ["234", "gov-fund"],
      ["2230105", "state-capital"],
      ["223", "state-capital"],
      ["209", "social-insurance"],
      ["212", null],
      ["2120101", null],
      ["2299999", null],
      ["30101", null],
      ["", null],
    ];
    for (const [code, budget] of cases) expect([code, onlyBudgetOf(code)]).toEqual([code, budget]);
  });
});

describe("income sources", () => {
  it("bear names no two of them share", () => {
    const names = INCOME_SOURCES.flatMap(({ name, otherNames }) => [name, ...otherNames]).map(normalizeName);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["一、一般公共预算拨款收入", "general-budget-income"],
    ["一般公共预算财政拨款收入", "general-budget-income"],
    ["其中：政府性基金预算拨款收入", "gov-fund-income"],
    ["三、国有资本经营预算财政拨款收入", "state-capital-income"],
    ["五、事业收入", "institution-income"],
    ["事业单位经营收入", "business-income"],
    ["经营收入", "business-income"],
    ["四、上级补助收入", "superior-subsidy-income"],
    ["七、附属单位上缴收入", "subordinate-remittance-income"],
    ["财政专户管理资金收入", "fiscal-special-account-income"],
    ["八、其他收入", "other-income"],
  ])("%s is %s", (label, id) => {
    expect(incomeSourceOf(label)?.id).toBe(id);
  });

  it.each(["上年结转", "本年收入合计", "__proto__", ""])("%j names none", (label) => {
    expect(incomeSourceOf(label)).toBeNull();
  });
});
