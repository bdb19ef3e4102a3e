#!/usr/bin/env bash
# Word keeps notes to the author as hidden text (w:vanish); it is neither shown nor printed.
# Seen: the text that mammoth 1.13.0 extracts has it between the visible words, without a message, so an old amount hidden beside
# the new one reads as one number: 112.5万元 for a printed 12.5万元.
# Fails when hidden text is left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent mammoth@1.13.0 fflate@0.8.3
cat >try.mjs <<'TRY'
import assert from "node:assert";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";

const parts = (body) => ({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`,
});
const textOf = async (body) => {
  const files = Object.entries(parts(body)).map(([name, xml]) => [name, strToU8(xml)]);
  return (await mammoth.extractRawText({ buffer: Buffer.from(zipSync(Object.fromEntries(files))) })).value.trim();
};
const run = (text, properties = "") => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;

const text = await textOf(run("支出") + run("1", "<w:rPr><w:vanish/></w:rPr>") + run("12.5万元"));
console.log("extracted:", text);
assert.equal(text, "支出112.5万元");
TRY
node try.mjs
