#!/usr/bin/env bash
# A book that keeps 元 and shows 万元 often does so with a literal point: the format 0\.0,"万" (typed 0!.0,"万" in Chinese Excel).
# Its digits are the number in thousands, with a point set before the last one: 48900 reads 4.9万.
# Seen: @e965/xlsx 0.20.3 prints .49万, one digit short before the point, while 0\.0000 without the comma is right.
# Fails when the printed text changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3
cat >try.mjs <<'TRY'
import assert from "node:assert";
import { SSF } from "@e965/xlsx";

const seen = [
  ['0\\.0,"万"', 48900, ".49万"],
  ["0\\.0000", 31214205, "3121.4205"],
];
for (const [format, value, text] of seen) {
  console.log(`${value} in the format ${format} is printed ${SSF.format(format, value)}`);
  assert.equal(SSF.format(format, value), text);
}
TRY
node try.mjs
