#!/usr/bin/env bash
# Chinese Excel offers the number formats 中文小写数字 ([DBNum1][$-804]General) and 中文大写数字 ([DBNum2][$-804]General), which
# show 105 as 一百〇五 and 12345 as 壹万贰仟叁佰肆拾伍; tables use them for years and amounts in words.
# Seen: @e965/xlsx 0.20.3 leaves Arabic digits and puts the $ of the locale mark before them: $105, $12345, as if dollars.
# Fails when the text changes.
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
  ["[DBNum1][$-804]General", 105, "$105"],
  ["[DBNum2][$-804]General", 12345, "$12345"],
];
for (const [format, value, text] of seen) {
  console.log(`${value} in the format ${format} is printed ${SSF.format(format, value)}`);
  assert.equal(SSF.format(format, value), text);
}
TRY
node try.mjs
