import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { mainPartOf, relationshipsOf } from "../package-parts";
import { DocumentError } from "../problem";
import { encodingOf, XmlReader } from "../xml";
import { BodyReader, type Surroundings } from "./body-reader";
import { Numbering } from "./numbering";
import { joined, type LeftOut, type Line, nothingLeftOut, textOf } from "./piece";
import { Styles } from "./styles";

/** The text of a Word document, one line a paragraph, the cells of a table row separated by tabs. */
export interface WordText {
  readonly text: string;
  /** The text in pieces, each with its place in the main part. */
  readonly pieces: Line;
  readonly leftOut: LeftOut;
  readonly mainPart: string;
  /** The main part as it is written. */
  readonly source: string;
}

/**
 * Reads the paragraphs as Word shows them: with the numbers of their lists, tracked changes accepted, fields by their
 * results, text boxes and notes behind the paragraph they hang on.
 * @throws DocumentError
 */
export async function readWord(archive: Archive): Promise<WordText> {
  const mainPart = await mainPartOf(archive);
  const related = new Map((await relationshipsOf(archive, mainPart)).map(({ type, part }) => [type, part]));
  const part = (type: string): string | null => {
    const name = related.get(type);
    return name !== undefined && archive.has(name) ? name : null;
  };
  const [styles, numbering] = [part("styles"), part("numbering")];
  const around: Surroundings = {
    styles: styles === null ? null : await Styles.read(archive, styles),
    numbering: numbering === null ? null : await Numbering.read(archive, numbering),
    notes: new Map(),
    leftOut: nothingLeftOut(),
  };
  const notes = new Map<string, readonly Line[]>();
  for (const name of [part("footnotes"), part("endnotes")])
    if (name !== null) for (const [id, lines] of await notesOf(archive, name, around)) notes.set(id, lines);
  const { reader, source } = await readBody(archive, mainPart, { ...around, notes }, true);
  const pieces = joined(reader.flow.lines, "\n");
  return { text: textOf(pieces), pieces, leftOut: around.leftOut, mainPart, source };
}

/** A damaged part of notes costs the notes, not the document. */
async function notesOf(archive: Archive, part: string, around: Surroundings): Promise<Iterable<[string, Line[]]>> {
  try {
    return (await readBody(archive, part, { ...around, numbering: null }, false)).reader.flow.notes;
  } catch (problem) {
    if (!(problem instanceof DocumentError) || problem.problem !== "corrupt") throw problem;
    around.leftOut.notes++;
    return [];
  }
}

async function readBody(archive: Archive, part: string, around: Surroundings, placed: boolean) {
  const bytes = await archive.readWhole(part, LIMITS.documentPartBytes);
  const source = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const reader = new BodyReader(around, placed ? source : null);
  const xml = new XmlReader(reader);
  xml.push(source);
  xml.end();
  return { reader, source };
}
