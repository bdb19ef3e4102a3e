#!/usr/bin/env bash
# A typed 18.115 under the format 0.00 is shown as 18.12 by spreadsheets, which round the decimal digits.
# Seen: @e965/xlsx 0.20.3 rounds the binary number beneath, so 18.115 is printed 18.11 and 1.005 is printed 1.00, while 8.345
# happens to come out as 8.35. Printed texts made this way differ by a cent from what the accountant saw.
# Fails when the rounding changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3
cat >try.mjs <<'TRY'
import assert from "node:assert";
import { SSF } from "@e965/xlsx";

const seen = { 18.115: "18.11", 1.005: "1.00", 8.345: "8.35" };
for (const [value, text] of Object.entries(seen)) {
  console.log(`${value} under 0.00 is printed ${SSF.format("0.00", Number(value))}`);
  assert.equal(SSF.format("0.00", Number(value)), text);
}
TRY
node try.mjs
