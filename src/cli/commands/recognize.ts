import { recognizeWorkbook } from "../../recognition";
import { readBook } from "../files";
import type { Invocation } from "../invocation";
import { recognitionJson } from "../json/recognition";
import { COULD_NOT_RUN, type Outcome } from "../outcome";
import { recognitionText } from "../text/recognition";
import { words } from "../wording";

/** What was recognised. Where no table was, the reasons sheet by sheet are still the answer, with a sentence beside it. */
export async function recognizeCommand({ positionals, options, language }: Invocation): Promise<Outcome> {
  const [book] = positionals;
  const recognition = recognizeWorkbook(await readBook(book!, language));
  const result =
    options.json === true
      ? JSON.stringify(recognitionJson(recognition), null, 2)
      : recognitionText(recognition, language);
  if (recognition.sheets.some((sheet) => sheet.tables.length > 0)) return { status: 0, result };
  return { status: COULD_NOT_RUN, result, complaint: words(language).noTableRecognised(book!) };
}
