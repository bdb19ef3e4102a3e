import type { Answers, Narrative } from "../narrative";
import { CommandFailure } from "./failure";
import { readBytes } from "./files";
import type { Language } from "./language";
import { words } from "./wording";

/** @throws CommandFailure when the file is no object of texts */
export async function readAnswers(path: string, language: Language): Promise<Answers> {
  const bytes = await readBytes(path, language);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new CommandFailure(words(language).badAnswers(path), { cause: error });
  }
  const isAnswers =
    typeof parsed === "object" &&
    parsed !== null &&
    !Array.isArray(parsed) &&
    Object.values(parsed).every((answer) => typeof answer === "string");
  if (!isAnswers) throw new CommandFailure(words(language).badAnswers(path));
  return parsed as Answers;
}

/**
 * An answer may close its blank and open others, so the known ones are gathered draft by draft.
 * @throws CommandFailure naming the answers that no blank of this draft asks for: they would be lost in silence
 */
export function refuseUnknownAnswers(
  answers: Answers,
  draft: (answers: Answers) => Narrative,
  language: Language,
): void {
  const known = new Set<string>();
  const given = Object.entries(answers);
  for (let before = -1; before < known.size;) {
    before = known.size;
    const usable = given.filter(([id]) => known.has(id));
    for (const { id } of draft(Object.fromEntries(usable)).blanks) known.add(id);
  }
  const unknown = given.map(([id]) => id).filter((id) => !known.has(id));
  if (unknown.length > 0) throw new CommandFailure(words(language).unknownAnswers(unknown));
}
