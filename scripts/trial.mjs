// npm run trial [each [seed [stories [kind]]]]: does seeded damage to generated (and, beside the repository, real) books and counts what is told of it.
import { join } from "node:path";
import { runBundled } from "./bundled.mjs";

process.exitCode = await runBundled(join("bench", "trial", "main.ts"), process.argv.slice(2));
