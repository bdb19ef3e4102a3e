import type { Claim } from "../../claim";
import type { AccountLevel } from "../../naming/account-names";
import type { JudgedPart, JudgedPath } from "../../naming/account-paths";
import { namedIn } from "../../naming/named";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "account-path";
const SHARED = { rule: RULE, kind: "name", severity: "inconsistent" } as const;
const LEVEL_WORDS: Readonly<Record<AccountLevel, string>> = { class: "类", section: "款", item: "项" };

function* claims(reading: Reading): Iterable<Claim> {
  for (const path of namedIn(reading).paths) {
    const wrong = path.parts.flatMap((part, index) => faultOf(reading, path, part, index) ?? []);
    yield* wrong;
    if (wrong.length === 0) yield wholePath(reading, path);
  }
}

const MESSAGES: Readonly<Partial<Record<"former" | "shortened" | "lengthened" | "slip" | "level" | "mark", string>>> = {
  former: "account-path-former",
  level: "account-path-level",
  mark: "account-path-mark",
};

/** A 类 without its closing 支出 is left to short-class-name, which speaks once of each. */
function faultOf(reading: Reading, path: JudgedPath, part: JudgedPart, index: number): Claim | null {
  const { judgement, level, name } = part;
  const data = { name, level: LEVEL_WORDS[level], year: reading.year ?? "" };
  if (judgement.kind === "elsewhere") {
    const above = path.parts[index - 1]!;
    return claimOf(reading, {
      ...SHARED,
      at: { start: above.start, end: part.end },
      verdict: "disagrees",
      message: "account-path-elsewhere",
      data: { ...data, above: LEVEL_WORDS[above.level], written: above.name },
      expected: judgement.parent,
    });
  }
  if (judgement.kind === "unknown" && judgement.lacking !== undefined)
    return claimOf(reading, {
      ...SHARED,
      at: part,
      verdict: "disagrees",
      severity: "warning",
      message: "account-path-absent",
      data: { ...data, above: judgement.lacking },
    });
  if (judgement.kind !== "wrong" || (level === "class" && judgement.fault === "shortened")) return null;
  const message = MESSAGES[judgement.fault] ?? RULE;
  return claimOf(reading, { ...SHARED, at: part, verdict: "disagrees", message, data, expected: judgement.official });
}

function wholePath(reading: Reading, path: JudgedPath): Claim {
  const unknown = path.parts.filter(
    ({ judgement }) => judgement.kind === "unknown" || (judgement.kind === "right" && !judgement.sure),
  );
  return claimOf(reading, {
    ...SHARED,
    at: path,
    verdict: unknown.length === 0 ? "agrees" : "unverifiable",
    message: unknown.length === 0 ? RULE : "account-path-unknown",
    data: { name: unknown.map(({ name }) => name).join("、"), level: "", year: reading.year ?? "" },
  });
}

export const accountPath: ProofRule = {
  id: RULE,
  title: "科目名称和上下级",
  kind: "name",
  severity: "inconsistent",
  basis: "《政府收支分类科目》当年名称；本文件各表中的科目名称。",
  proves: "文中写出的类、款、项，名称与表中或当年科目一致，款在所写的类之下，项在所写的款之下。",
  appliesTo:
    "写成“…（类）…（款）…（项）”（204类也算）的科目，“类-款-项”科目，以及名词解释中用连接号连写的科目。表中列出了这一款的各项、而文中的项不在其中、科目表里也没有的，提示核对。表中有同名科目的以表为准；科目表和表中都没有的名称无从核对，不作判断。",
  advice: "按提示改成规范名称；旧名称多是沿用往年文稿留下的，请在全文中一并查找替换。",
  messages: [
    RULE,
    "account-path-former",
    "account-path-level",
    "account-path-mark",
    "account-path-absent",
    "account-path-elsewhere",
    "account-path-unknown",
  ],
  claims,
};
