import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { zipSync } from "fflate";
import { deploymentManifest } from "../deployment-manifest.mjs";
import { iisConfig, nginxConfig } from "./server-files.mjs";

/** The earliest moment a ZIP can tell: the same files give the same bytes, whenever they were written. */
const NO_TIME = new Date(1980, 0, 1);
const HASHES = "SHA256SUMS";

/**
 * Lays beside the built site what an administrator needs, lists the hash of every file, and packs the folder.
 * @param {{root: string, folder: string, url: string, id?: string | undefined, officeJs: string}} given `folder` holds `site`
 * @returns {Promise<{zip: Uint8Array, files: number}>}
 */
export async function writePackage({ root, folder, url, id, officeJs }) {
  const manifest = deploymentManifest(await readFile(resolve(root, "manifest.xml"), "utf8"), { url, id });
  await writeFile(join(folder, "manifest.xml"), manifest);
  await writeFile(join(folder, "nginx.conf"), nginxConfig({ url, officeJs }));
  // IIS reads its settings from the folder of the site itself.
  await writeFile(join(folder, "site/web.config"), iisConfig({ officeJs }));
  for (const file of ["docs/install.md", "LICENSE"])
    await writeFile(join(folder, basename(file)), await readFile(resolve(root, file)));
  const files = await filesIn(folder);
  const lines = [...files].map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
  const hashes = new TextEncoder().encode(lines.join(""));
  await writeFile(join(folder, HASHES), hashes);
  files.set(HASHES, hashes);
  const entries = [...files].map(([name, bytes]) => [`${basename(folder)}/${name}`, bytes]);
  return { zip: zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 9 }), files: files.size };
}

/** Every file of the folder by its name there, in the order of the names and with `/` between folders. */
async function filesIn(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => name !== HASHES)
    .sort();
  const files = new Map();
  for (const name of names) files.set(name, await readFile(join(folder, name)));
  return files;
}
