import { outcomeOf } from "../run-command";
import { failureText } from "../failure";
import type { Language } from "../language";
import { COULD_NOT_RUN } from "../outcome";
import { words } from "../wording";

/** Set for processes that wait for tasks instead of reading a command line. */
export const WORKER_MARK = "BUDGET_NARRATIVE_BATCH_WORKER";

export interface BatchTask {
  readonly command: "check" | "recognize";
  readonly file: string;
  readonly language: Language;
}

export interface BatchAnswer {
  readonly status: number;
  /** The command's JSON, or what kept it from running. */
  readonly body: object;
}

export function isBatchWorker(): boolean {
  return process.env[WORKER_MARK] === "1" && process.send !== undefined;
}

/** Answers one task after the other, and ends with whoever asks. */
export function serveBatch(): void {
  process.on("message", (task) => {
    void answerTo(task as BatchTask).then((answer) => process.send?.(answer));
  });
  process.on("disconnect", () => process.exit());
}

async function answerTo({ command, file, language }: BatchTask): Promise<BatchAnswer> {
  try {
    const { status, result, complaint } = await outcomeOf({
      command,
      positionals: [file],
      language,
      options: { json: true },
    });
    const body = typeof result === "string" && result !== "" ? (JSON.parse(result) as object) : {};
    return { status, body: complaint === undefined ? body : { error: complaint, ...body } };
  } catch (error) {
    const say = words(language);
    return { status: COULD_NOT_RUN, body: { error: failureText(error, language) ?? say.unexpected(String(error)) } };
  }
}
