#!/usr/bin/env bash
# A 情况说明 made by mail merge holds its amounts in simple fields (w:fldSimple); others stand in directional runs (w:bdo) or carry
# ruby. Word shows them all.
# Seen: the text that mammoth 1.13.0 extracts has none of the three: 支出125.5万元 reads 支出万元. Its messages name the element,
# not the lost text.
# Fails when one of them is kept.
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

const amount = run("125.5");
const carriers = {
  "w:fldSimple": `<w:fldSimple w:instr=" MERGEFIELD 金额 ">${amount}</w:fldSimple>`,
  "w:bdo": `<w:bdo w:val="ltr">${amount}</w:bdo>`,
  "w:ruby": `<w:r><w:ruby><w:rubyPr/><w:rt>${run("zhù")}</w:rt><w:rubyBase>${amount}</w:rubyBase></w:ruby></w:r>`,
};
for (const [name, body] of Object.entries(carriers)) {
  const text = await textOf(run("支出") + body + run("万元"));
  console.log(name, "→", text);
  assert.equal(text, "支出万元");
}
TRY
node try.mjs
