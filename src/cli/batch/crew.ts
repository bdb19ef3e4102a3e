import { type ChildProcess, fork } from "node:child_process";
import type { Language } from "../language";
import { COULD_NOT_RUN } from "../outcome";
import { words } from "../wording";
import { type BatchAnswer, type BatchTask, WORKER_MARK } from "./worker";

/** Processes that work on one file at a time; one that dies costs only its file, and another takes its place. */
export class Crew {
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  #dismissed = false;

  constructor(private readonly language: Language) {}

  async run(task: BatchTask): Promise<BatchAnswer> {
    const worker = this.#idle.pop() ?? this.#start();
    const answer = await this.#ask(worker, task);
    if (answer !== null) {
      this.#idle.push(worker);
      return answer;
    }
    this.#all.delete(worker);
    return { status: COULD_NOT_RUN, body: { error: words(this.language).workerDied } };
  }

  dismiss(): void {
    this.#dismissed = true;
    for (const worker of this.#all) worker.kill();
  }

  #start(): ChildProcess {
    // The program as it was called: the same file, built or not.
    const worker = fork(process.argv[1]!, [], {
      env: { ...process.env, [WORKER_MARK]: "1" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.#all.add(worker);
    if (this.#dismissed) worker.kill();
    return worker;
  }

  /** Null when the process ended, or could not be started, before it answered. */
  #ask(worker: ChildProcess, task: BatchTask): Promise<BatchAnswer | null> {
    return new Promise((resolve) => {
      const settle = (answer: BatchAnswer | null): void => {
        worker.off("message", answered).off("exit", ended).off("error", ended);
        resolve(answer);
      };
      const answered = (answer: unknown): void => settle(answer as BatchAnswer);
      const ended = (): void => settle(null);
      worker.on("message", answered).on("exit", ended).on("error", ended);
      worker.send(task, (error) => {
        if (error !== null) ended();
      });
    });
  }
}
