// npm run drafts [folder [name [all]]]: drafts published documents again and counts the figures and sections their drafts share with them; with `all` it names the others.
import { join } from "node:path";
import { runBundled } from "./bundled.mjs";

process.exitCode = await runBundled(join("bench", "drafts", "main.ts"), process.argv.slice(2));
