import type { BlankRun, Run } from "./narrative";

/** What may stand in a sentence: words, a run, several runs, or nothing. */
export type Part = string | Run | readonly Run[] | null;

/** A sentence: say`${who}${year}收入预算${total}。` gives its runs, neighbouring words joined into one. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): readonly Run[] {
  return runsOf(strings.flatMap((words, index): Part[] => [words, parts[index] ?? null]));
}

/** Parts one after another. */
export function runsOf(parts: readonly Part[]): readonly Run[] {
  const runs: Run[] = [];
  for (const part of parts)
    for (const run of asRuns(part)) {
      const last = runs.at(-1);
      if (run.type === "blank") runs.push(last?.type === "text" ? goingOn(last.text, run) : run);
      else if (run.type !== "text") runs.push(run);
      else if (run.text === "") continue;
      else if (last?.type === "text" && last.doubt === undefined && run.doubt === undefined)
        runs[runs.length - 1] = { type: "text", text: last.text + run.text };
      else runs.push(run);
    }
  return runs;
}

/** Parts with a mark between each two; empty ones take no mark. */
export function listed(parts: readonly Part[], between: string): readonly Run[] {
  const present = parts.map((part) => runsOf([part])).filter((runs) => runs.length > 0);
  return runsOf(present.flatMap((runs, index): Part[] => (index === 0 ? [runs] : [between, runs])));
}

/** 主要原因是 before an answer that begins with 主要原因是: what the sentence has said is not said twice. */
function goingOn(words: string, blank: BlankRun): BlankRun {
  const { answer } = blank;
  if (answer === null) return blank;
  for (let length = Math.min(words.length, answer.length); length >= LEAST_REPEATED; length -= 1) {
    const beginning = answer.slice(0, length);
    if (!words.endsWith(beginning) || /\d/.test(beginning)) continue;
    return { ...blank, answer: length === answer.length ? null : answer.slice(length) };
  }
  return blank;
}

/** Shorter than this a likeness may be chance. */
const LEAST_REPEATED = 3;

function asRuns(part: Part): readonly Run[] {
  if (part === null) return [];
  if (typeof part === "string") return [{ type: "text", text: part }];
  return "type" in part ? [part] : part;
}
