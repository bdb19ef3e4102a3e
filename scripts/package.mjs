/** npm run package: one folder and one zip for the web server. Works offline and sends nothing. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./package/build-site.mjs";
import { writePackage } from "./package/write-package.mjs";

const USAGE = `npm run package -- --url https://主机/目录 [选项]
  --url 网址         存放 taskpane.html 的目录，必须是 https
  --office-js 来源   cdn（默认）、21vianet、self-hosted，或一个网址
  --id GUID          换一个标识，用于同时部署两套（如试用与正式）
  --output 目录      写到哪里（默认 dist-package）
  --help             显示本说明`;

const root = resolve(import.meta.dirname, "..");

try {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      "office-js": { type: "string", default: "cdn" },
      id: { type: "string" },
      output: { type: "string", default: resolve(root, "dist-package") },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (values.url === undefined) throw new Error(`缺少 --url。\n${USAGE}`);
  else await write({ ...values, officeJs: values["office-js"] });
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

async function write({ url, officeJs, id, output }) {
  const { version } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
  const name = `budget-narrative-${version}`;
  const folder = resolve(output, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await buildSite(resolve(folder, "site"), officeJs);
  const { zip, files } = await writePackage({ root, folder, url, id, officeJs });
  await writeFile(`${folder}.zip`, zip);
  console.log(`${folder}\n${folder}.zip\n${files} 个文件，校验值在 SHA256SUMS，安装步骤在 install.md`);
}
