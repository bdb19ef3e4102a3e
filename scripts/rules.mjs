// npm run rules: writes docs/rules and docs/proofreading from the rules themselves.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { FOR_NODE } from "./bundled.mjs";

const out = mkdtempSync(join("node_modules", ".rules-"));
try {
  const outfile = join(out, "rules.mjs");
  await build({
    ...FOR_NODE,
    stdin: {
      contents: `
        export { EQUATION_RULES } from "./src/checking/rules";
        export { LINT_RULES } from "./src/checking/lints";
        export { PROOF_RULES } from "./src/proofreading";
        export { indexOf, pageOf } from "./scripts/rule-pages";
        export { proofIndexOf, proofPageOf } from "./scripts/proof-pages";
      `,
      resolveDir: ".",
      loader: "ts",
    },
    outfile,
  });
  const { EQUATION_RULES, LINT_RULES, PROOF_RULES, indexOf, pageOf, proofIndexOf, proofPageOf } = await import(
    pathToFileURL(outfile).href
  );
  for (const rule of [...EQUATION_RULES, ...LINT_RULES])
    writeFileSync(join("docs/rules", `${rule.id}.md`), pageOf(rule));
  writeFileSync(join("docs/rules", "README.md"), indexOf(EQUATION_RULES, LINT_RULES));
  for (const rule of PROOF_RULES) writeFileSync(join("docs/proofreading", `${rule.id}.md`), proofPageOf(rule));
  writeFileSync(join("docs/proofreading", "README.md"), proofIndexOf(PROOF_RULES));
} finally {
  rmSync(out, { recursive: true, force: true });
}
