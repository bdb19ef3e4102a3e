import type { Archive } from "../archive";
import { relationshipsOf } from "../package-parts";
import { escapeMarkup, printable } from "../printable";
import { readXmlPart, xmlHandler } from "../xml";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const COMMENTS_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const COMMENTS_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";

/** The part that holds a document's comments; made where there is none (ECMA-376 part 1, 11.3.2). */
export interface CommentsPart {
  /** Takes a comment up and gives its id. */
  add(text: string, author: string, date: Date): number;
  /** The parts that have to be written. */
  parts(): Promise<readonly (readonly [string, Uint8Array])[]>;
}

/** @throws DocumentError */
export async function commentsPart(archive: Archive, mainPart: string): Promise<CommentsPart> {
  const there = (await relationshipsOf(archive, mainPart)).find(({ type }) => type === "comments");
  const isThere = there !== undefined && archive.has(there.part);
  const name = isThere ? there.part : `${folderOf(mainPart)}comments.xml`;
  const added: string[] = [];
  let next = isThere ? (await largestId(archive, name)) + 1 : 0;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const textOf = async (part: string): Promise<string> => new TextDecoder().decode(await archive.readWhole(part));
  return {
    add: (text, author, date) => {
      added.push(comment(next, text, author, date));
      return next++;
    },
    parts: async () => {
      if (isThere) return [[name, encode(beforeEnd(await textOf(name), added.join("")))]];
      const links = `${folderOf(mainPart)}_rels/${mainPart.slice(folderOf(mainPart).length)}.rels`;
      const known = archive.has(links)
        ? await textOf(links)
        : `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
      const link = `<Relationship xmlns="${RELATIONSHIPS}" Id="${freeId(known)}" Type="${COMMENTS_TYPE}" Target="comments.xml"/>`;
      const types = await textOf(CONTENT_TYPES);
      const type = `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${name}" ContentType="${COMMENTS_CONTENT}"/>`;
      return [
        [
          name,
          encode(
            `<?xml version="1.0" encoding="UTF-8"?>\n<w:comments xmlns:w="${WORD}">${added.join("")}</w:comments>`,
          ),
        ],
        [links, encode(beforeEnd(known, link))],
        [CONTENT_TYPES, encode(beforeEnd(types, type))],
      ];
    },
  };
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

async function largestId(archive: Archive, part: string): Promise<number> {
  let largest = -1;
  const open = (name: string, attributes: { get(name: string): string | undefined }): void => {
    if (name === "comment") largest = Math.max(largest, Number(attributes.get("id") ?? -1));
  };
  await readXmlPart(archive, part, xmlHandler({ open }));
  return largest;
}

function freeId(relationships: string): string {
  let number = 1;
  while (relationships.includes(`"rIdComments${number}"`)) number++;
  return `rIdComments${number}`;
}

function comment(id: number, text: string, author: string, date: Date): string {
  const paragraphs = text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(printable(line))}</w:t></w:r></w:p>`)
    .join("");
  const by = `w:author="${escapeMarkup(author)}" w:date="${date.toISOString().slice(0, 19)}Z" w:initials="${escapeMarkup(author.slice(0, 1))}"`;
  return `<w:comment xmlns:w="${WORD}" w:id="${id}" ${by}>${paragraphs}</w:comment>`;
}

/** Sets text before the closing tag of the root, or opens a root that closes itself. */
function beforeEnd(xml: string, addition: string): string {
  const end = xml.lastIndexOf("</");
  if (end >= 0) return xml.slice(0, end) + addition + xml.slice(end);
  const self = xml.lastIndexOf("/>");
  const name = /<([^\s?!/>]+)/.exec(xml.slice(xml.lastIndexOf("<", self)))![1]!;
  return `${xml.slice(0, self)}>${addition}</${name}>${xml.slice(self + 2)}`;
}
