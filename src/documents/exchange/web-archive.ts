import { DocumentError } from "../problem";

interface Part {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const HEAD_END = /\r?\n\r?\n/;

/**
 * The pages in a web archive (.mht): parts of RFC 2557, in base64, quoted-printable or as they are.
 * @throws DocumentError "web-table"
 */
export function pagesOfArchive(bytes: Uint8Array): readonly Uint8Array[] {
  // Latin-1 keeps every byte as one character.
  const whole = new TextDecoder("latin1").decode(bytes);
  return partsIn(whole).flatMap(({ type, bytes: content }) => (type === "text/html" ? [content] : []));
}

function partsIn(message: string): readonly Part[] {
  const { head, body } = split(message);
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(head);
  if (boundary === null) return [partOf(head, body)];
  const pieces = body.split(`--${boundary[1] ?? boundary[2]!}`);
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith("--"))
    .map((piece) => {
      const inner = split(piece.replace(/^\r?\n/, ""));
      return partOf(inner.head, inner.body);
    });
}

function split(message: string): { readonly head: string; readonly body: string } {
  const end = HEAD_END.exec(message);
  if (end === null) return { head: message, body: "" };
  return {
    head: message.slice(0, end.index).replace(/\r?\n[\t ]+/g, " "),
    body: message.slice(end.index + end[0].length),
  };
}

function partOf(head: string, body: string): Part {
  const field = (name: string) =>
    new RegExp(`^${name}\\s*:\\s*([^;\\r\\n]+)`, "im").exec(head)?.[1]?.trim().toLowerCase();
  return { type: field("content-type") ?? "text/plain", bytes: decoded(body, field("content-transfer-encoding")) };
}

function decoded(body: string, encoding: string | undefined): Uint8Array {
  try {
    if (encoding === "base64") return bytesOf(atob(body.replace(/\s+/g, "")));
  } catch (cause) {
    throw new DocumentError("corrupt", { detail: "base64", cause });
  }
  if (encoding !== "quoted-printable") return bytesOf(body);
  const joined = body.replace(/=[\t ]*\r?\n/g, "");
  return bytesOf(joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}

function bytesOf(latin: string): Uint8Array {
  return Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
}
