#!/usr/bin/env bash
# Tables show the level of an account by leading full-width spaces (U+3000). In OpenDocument only the ASCII blanks at the
# beginning of a paragraph collapse; a full-width space is a letter and stays.
# Seen: @e965/xlsx 0.20.3 drops leading full-width spaces when it reads .ods and keeps them when it reads .xlsx.
# Fails when both readings agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3 fflate@0.8.3
cat >try.mjs <<'TRY'
import assert from "node:assert";
import { read, utils, write } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";

const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([["　　行政运行"]]), "表");
const through = (bookType) => {
  const bytes = write(book, { bookType, type: "buffer" });
  const { Sheets, SheetNames } = read(bytes);
  return { bytes, text: Sheets[SheetNames[0]].A1.v };
};
const ods = through("ods");
assert.match(strFromU8(unzipSync(ods.bytes)["content.xml"]), /<text:p[^>]*>　　行政运行<\/text:p>/, "the file has the spaces");
console.log("xlsx:", JSON.stringify(through("xlsx").text), "ods:", JSON.stringify(ods.text));
assert.equal(through("xlsx").text, "　　行政运行");
assert.equal(ods.text, "行政运行");
TRY
node try.mjs
