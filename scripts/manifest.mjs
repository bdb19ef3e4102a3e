/** npm run manifest: writes the manifest for a deployment. Works offline and sends nothing. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { OfficeAddinManifest } from "office-addin-manifest";
import { deploymentFolder, deploymentManifest } from "./deployment-manifest.mjs";

const USAGE = `npm run manifest -- --url https://主机/目录 [选项]
  --url 网址      存放 taskpane.html 的目录，必须是 https
  --output 文件   写到哪里（默认 dist/manifest.xml）
  --id GUID       换一个标识，用于同时部署两套（如试用与正式）
  --help          显示本说明`;

const root = resolve(import.meta.dirname, "..");

try {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      output: { type: "string", default: resolve(root, "dist/manifest.xml") },
      id: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (values.url === undefined) throw new Error(`缺少 --url。\n${USAGE}`);
  else await write(values);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

async function write({ url, output, id }) {
  const file = resolve(output);
  const text = deploymentManifest(await readFile(resolve(root, "manifest.xml"), "utf8"), { url, id });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  const info = await OfficeAddinManifest.readManifestFile(file);
  const start = info.defaultSettings?.sourceLocation;
  if (start !== `${deploymentFolder(url)}taskpane.html`) {
    await rm(file);
    throw new Error(`写出的清单读不回原来的网址：${start}`);
  }
  console.log(`${file}\n${info.displayName} ${info.version}，标识 ${info.id}\n任务窗格 ${start}`);
}
