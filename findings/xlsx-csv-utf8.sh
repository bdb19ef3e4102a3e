#!/usr/bin/env bash
# A UTF-8 .csv without a byte order mark, as command-line tools and web platforms write it.
# Seen: @e965/xlsx 0.20.3 given the bytes takes each for a Latin-1 letter, so 科目编码 comes out as mojibake without any warning; told
# codepage 65001, or given the text already decoded, it is right.
# Fails when the bytes alone are read right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3
cat >try.mjs <<'TRY'
import assert from "node:assert";
import { read } from "@e965/xlsx";

const text = "科目编码,名称\n2080505,缴费\n";
const first = (input, options) => {
  const { Sheets, SheetNames } = read(input, options);
  return Sheets[SheetNames[0]].A1.v;
};
const bytes = new TextEncoder().encode(text);
console.log("bytes alone:", JSON.stringify(first(bytes, { type: "array" })));
console.log("codepage 65001:", first(bytes, { type: "array", codepage: 65001 }));
assert.notEqual(first(bytes, { type: "array" }), "科目编码");
assert.equal(first(bytes, { type: "array", codepage: 65001 }), "科目编码");
assert.equal(first(text, { type: "string" }), "科目编码");
TRY
node try.mjs
