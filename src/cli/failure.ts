import { DocumentError, documentProblemText } from "../documents";
import type { Language } from "./language";

/** The command could not run: status 2 and one line on stderr saying what, why and what to do. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
}

export function failureText(error: unknown, language: Language): string | null {
  if (error instanceof CommandFailure) return error.message;
  if (error instanceof DocumentError) return documentProblemText(error.problem, language);
  return null;
}
