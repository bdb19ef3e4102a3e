#!/usr/bin/env bash
# Excel saves a "single file web page" (MHT), and platforms hand such files out under the name .xls.
# Seen: read() of @e965/xlsx 0.20.3 takes it for separated text, so that A1 is "MIME-Version: 1.0" and the table is lost without a
# word; CFB.read of the same package does know the format and decodes the page inside.
# Fails when read() knows the format or CFB.read no longer does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3
cat >try.mjs <<'TRY'
import assert from "node:assert";
import { CFB, read } from "@e965/xlsx";

const page = "<html><table><tr><td>0101</td></tr></table></html>";
const file = [
  "MIME-Version: 1.0",
  'Content-Type: multipart/related; boundary="part"',
  "",
  "--part",
  "Content-Location: file:///C:/book/sheet.htm",
  "Content-Transfer-Encoding: base64",
  'Content-Type: text/html; charset="utf-8"',
  "",
  Buffer.from(page).toString("base64"),
  "--part--",
  "",
].join("\r\n");
const { Sheets, SheetNames } = read(Buffer.from(file), { type: "buffer" });
const inside = CFB.read(Buffer.from(file), { type: "buffer" }).FileIndex.find(({ name }) => name.endsWith(".htm"));
console.log("read:", Sheets[SheetNames[0]].A1.v);
console.log("CFB.read:", Buffer.from(inside.content).toString());
assert.equal(Sheets[SheetNames[0]].A1.v, "MIME-Version: 1.0");
assert.equal(Buffer.from(inside.content).toString().trim(), page);
TRY
node try.mjs
