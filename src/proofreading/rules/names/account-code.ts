import type { Claim } from "../../claim";
import { type CodedName, codesInMarks, judgeCode, namesBehindCodes } from "../../naming/account-codes";
import { namedIn } from "../../naming/named";
import { proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "account-code";
const OF = "account-code-of";
const NAME = "account-code-name";

function* claims(reading: Reading): Generator<Claim> {
  const { names, paths } = namedIn(reading);
  for (const coded of [...namesBehindCodes(proseOf(reading)), ...codesInMarks(paths)]) {
    const claim = claimAbout(reading, coded, judgeCode(coded, names));
    if (claim !== null) yield claim;
  }
}

function claimAbout(reading: Reading, coded: CodedName, judgement: ReturnType<typeof judgeCode>): Claim | null {
  if (judgement === null) return null;
  const { code, name } = coded;
  const shared = { rule: RULE, kind: "name", severity: "inconsistent", at: coded } as const;
  if (judgement.kind === "right") return claimOf(reading, { ...shared, verdict: "agrees", message: RULE });
  const { official } = judgement;
  const data = { code, name, official };
  if (judgement.kind === "name")
    return claimOf(reading, { ...shared, verdict: "disagrees", message: NAME, data, expected: official });
  const { expected } = judgement;
  return claimOf(reading, { ...shared, verdict: "disagrees", message: expected === null ? OF : RULE, data, expected });
}

export const accountCode: ProofRule = {
  id: RULE,
  title: "科目编码与名称",
  kind: "name",
  severity: "inconsistent",
  basis: "《政府收支分类科目》支出功能分类的编码和名称；本文件各表中的编码和名称。",
  proves: "文中写在一起的编码和名称是同一个科目。",
  appliesTo:
    "写成“2080505-机关事业单位基本养老保险缴费支出”“2101101行政单位医疗”的科目，以及写成“卫生健康支出（210类）”的科目。表和内置的科目名称中都没有的编码无从核对，不作判断。",
  advice: "先看名称和金额说的是哪个科目，再改正编码或名称；复制上一行后只改了名称的最常见。",
  messages: [RULE, OF, NAME],
  claims,
};
