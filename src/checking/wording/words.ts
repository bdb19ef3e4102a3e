import type { Slip } from "../finding";

/** A rule has two: what ought to be so, and what is wrong where it is not. */
export interface RuleTitles {
  readonly law: string;
  readonly breach: string;
}

/** One language's sentences. {placeholders} are filled from the data of a finding. */
export interface Words {
  readonly messages: Readonly<Record<string, string>>;
  readonly suffixes: {
    readonly rounding: string;
    readonly strained: string;
    readonly guessed: string;
  };
  readonly reasons: Readonly<Record<string, string>>;
  readonly unproved: Readonly<Record<string, string>>;
  readonly slips: Readonly<Record<Slip, string>>;
  readonly suspect: string;
  readonly blankSuspect: string;
  /** A number that should not be there. */
  readonly stray: string;
  /** What has to follow. */
  readonly along: string;
  readonly how: string;
  readonly fold: string;
  readonly noName: string;
}

export type Language = "zh" | "en";
