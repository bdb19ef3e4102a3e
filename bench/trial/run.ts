import { messageText, suspectText } from "../../src/checking";
import { tablesOf } from "../../src/recognition";
import { Dice } from "../../test/layouts/data/dice";
import { KINDS } from "./kinds";
import { accusesInnocent, type Checked, checked, freshFindings, isStrong, type Subject } from "./subject";

/** What came of all changes of one kind. */
export interface Row {
  readonly name: string;
  readonly target: number;
  readonly trials: number;
  /** Told as 错误 or 不一致; for harmless changes: nothing changed. */
  readonly strong: number;
  /** Told at all, 提醒 included. */
  readonly told: number;
  /** Trials in which a certain suspicion fell on an innocent cell. */
  readonly wronged: number;
  readonly stories: readonly string[];
}

/** `each` seeded changes of every kind, over all subjects in turn. */
export function runTrial(subjects: readonly Subject[], each: number, seed: number, kinds = KINDS): readonly Row[] {
  return kinds.map(({ name, kind, target }) => {
    const dice = new Dice(seed);
    const row = { name, target, trials: 0, strong: 0, told: 0, wronged: 0, stories: [] as string[] };
    for (let turn = 0; row.trials < each && turn < each * 20; turn++) {
      const subject = subjects[turn % subjects.length]!;
      const change = kind(subject, dice);
      if (change === null) continue;
      row.trials++;
      const after = checked(change.workbook);
      const fresh = freshFindings(subject, after);
      const story = (what: string): void => void row.stories.push(`${what}: ${subject.name} ${change.what}`);
      if (change.harmless === true) {
        const same = readingOf(after) === readingOf(subject) && fresh.length === 0;
        if (same) row.strong++;
        if (same) row.told++;
        else story(`changed (${fresh.length === 0 ? "read otherwise" : messageText(fresh[0]!, "zh")})`);
        continue;
      }
      if (fresh.some(isStrong)) row.strong++;
      if (fresh.length > 0) row.told++;
      else story("missed");
      if (accusesInnocent(fresh, change.touched)) {
        row.wronged++;
        story(
          `wronged (${fresh
            .filter(({ verdict }) => verdict === "certain")
            .map((one) => `${messageText(one, "zh")}；${suspectText(one.suspects[0]!, one, "zh")}`)
            .slice(0, 1)
            .join("")})`,
        );
      }
    }
    return row;
  });
}

/** What was understood of the book, without where it stands: the tables, what heads them and every fact. */
function readingOf({ recognition, report }: Checked): string {
  return JSON.stringify([
    tablesOf(recognition).map(({ kind, title, unit, year, organisation }) => [kind, title, unit, year, organisation]),
    [...report.facts].map(([key, { amount }]) => [key, amount.value.toFixed(), amount.unit]),
  ]);
}

export function tableText(rows: readonly Row[]): string {
  const percent = (count: number, of: number): string => (of === 0 ? "–" : ((100 * count) / of).toFixed(1));
  const head = "kind                  trials  strong %  told %  target  sure and wrong %";
  const lines = rows.map(({ name, target, trials, strong, told, wronged }) =>
    [
      name.padEnd(20),
      String(trials).padStart(7),
      percent(strong, trials).padStart(9),
      percent(told, trials).padStart(7),
      String(target).padStart(7),
      percent(wronged, trials).padStart(17),
    ].join(" "),
  );
  return [head, ...lines].join("\n");
}
