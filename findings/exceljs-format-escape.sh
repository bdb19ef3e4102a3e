#!/usr/bin/env bash
# Opening and saving a workbook changes by a factor of ten what a cell shows.
# The format 0\.0,"万" (a literal point, so that 48900 元 reads 4.9万) is written right by exceljs 4.4.0, but read back without
# its backslash; saved again, the point is a decimal point and the same cell reads 48.9万.
# Fails when the format survives.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent exceljs@4.4.0 fflate@0.8.3
cat >try.mjs <<'TRY'
import assert from "node:assert";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";

const formatIn = (bytes) => /formatCode="([^"]*)"/.exec(strFromU8(unzipSync(bytes)["xl/styles.xml"]))[1];

const first = new ExcelJS.Workbook();
const cell = first.addWorksheet("表").getCell("A1");
cell.value = 48900;
cell.numFmt = '0\\.0,"万"';
const written = new Uint8Array(await first.xlsx.writeBuffer());

const second = new ExcelJS.Workbook();
await second.xlsx.load(written);
const saved = new Uint8Array(await second.xlsx.writeBuffer());

console.log(`written ${formatIn(written)}, read and saved again ${formatIn(saved)}`);
assert.equal(formatIn(written), "0\\.0,&quot;万&quot;");
assert.equal(formatIn(saved), "0.0,&quot;万&quot;");
TRY
node try.mjs
