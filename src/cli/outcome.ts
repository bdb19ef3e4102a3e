/** What a command has to say. */
export interface Outcome {
  readonly status: number;
  /** For standard output or the file named with -o. */
  readonly result: string | Uint8Array;
  /** A further file beside the result, named by an option of the command. */
  readonly copy?: { readonly path: string; readonly content: Uint8Array };
  /** One line for standard error beside the result. */
  readonly complaint?: string;
}

/** 0 nothing worse than 提醒, 1 at least one 错误 or 不一致, 2 it could not run. */
export const WORSE_THAN_REMINDERS = 1;
export const COULD_NOT_RUN = 2;
