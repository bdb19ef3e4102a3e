import { recognizeWorkbook } from "../../recognition";
import { readBook, writeResult } from "../files";
import { recognitionJson } from "../json/recognition";
import type { Invocation } from "../invocation";
import { recognitionText } from "../text/recognition";

/** Prints what was recognised. Status 0 whatever that is: an unread sheet is an answer too. */
export async function recognizeCommand({ book, options, language }: Invocation): Promise<number> {
  const recognition = recognizeWorkbook(await readBook(book, language));
  const result = options.json
    ? JSON.stringify(recognitionJson(recognition), null, 2)
    : recognitionText(recognition, language);
  await writeResult(result, options.output, language);
  return 0;
}
