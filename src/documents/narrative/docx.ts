import type { Narrative } from "../../narrative";

/** The narrative as the bytes of a .docx file. The Word writer is loaded on demand. */
export async function narrativeToDocx(narrative: Narrative): Promise<Uint8Array> {
  const { writeDocx } = await import("../word/write-docx");
  return await writeDocx(narrative);
}
