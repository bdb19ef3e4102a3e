import type { UserNotes } from "./pane-state";
import { samplingCode } from "./spot-check";

/** Version of the saved form; an unknown one is not guessed at. */
export const NOTES_VERSION = 1;

/** The user's notes as the text kept in the workbook. No names, no times: anyone with the file can read it. */
export function writeNotes(notes: UserNotes): string {
  return JSON.stringify({
    version: NOTES_VERSION,
    answers: notes.answers,
    accepted: [...notes.accepted],
    corrections: notes.corrections,
    wording: notes.wording,
    ticked: [...notes.ticked],
    sampling: samplingCode(notes.sampling),
    decimals: notes.decimals,
  });
}
