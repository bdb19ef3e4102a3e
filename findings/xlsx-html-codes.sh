#!/usr/bin/env bash
# Budget platforms export HTML tables under the name .xls and mark text cells with mso-number-format:"\@".
# Seen: @e965/xlsx 0.20.3 does not heed the mark: the account code 0101 becomes the number 101, the table number 1-2 a date
# serial, the code 208E05 the number 20800000. With raw:true all of them stay text, amounts too.
# Fails when the mark is heeded or raw:true no longer keeps text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3
cat >try.mjs <<'TRY'
import assert from "node:assert";
import { read } from "@e965/xlsx";

const cell = (text) => `<td style='mso-number-format:"\\@"'>${text}</td>`;
const page = `<html><table><tr>${["0101", "1-2", "208E05", "2,781.20"].map(cell).join("")}</tr></table></html>`;
const values = (options) => {
  const { Sheets, SheetNames } = read(page, { type: "string", ...options });
  return ["A1", "B1", "C1", "D1"].map((address) => Sheets[SheetNames[0]][address].v);
};
const [code, number, mixed] = values({});
console.log("as read:", values({}).join(" | "));
console.log("raw:    ", values({ raw: true }).join(" | "));
assert.equal(code, 101);
assert.equal(typeof number, "number");
assert.equal(mixed, 20800000);
assert.deepEqual(values({ raw: true }), ["0101", "1-2", "208E05", "2,781.20"]);
TRY
node try.mjs
