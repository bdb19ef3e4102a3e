/**
 * npm run excel: builds the add-in, serves it from this machine with a certificate Excel trusts, and opens it in
 * Excel. `office-addin-debugging`, which registers the add-in with Excel, is fetched when needed: as a dependency it
 * would bring hundreds of packages for this one command.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { serveSite } from "./site-server.mjs";

const DEBUGGING = "office-addin-debugging@7.0.0";
const PORT = 3000;

const USAGE = `npm run excel -- [选项]
  --web 文档网址   在 Excel 网页版里打开这个文档（默认打开本机的 Excel）
  --no-build       不重新构建
  --help           显示本说明`;

const root = resolve(import.meta.dirname, "..");

const { values } = parseArgs({
  options: {
    web: { type: "string" },
    "no-build": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

try {
  if (values.help) console.log(USAGE);
  else await start(values);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

async function start({ web, "no-build": keepBuild }) {
  if (web === undefined && !["win32", "darwin"].includes(process.platform))
    throw new Error(
      "本机没有 Excel：请在 Windows 或 Mac 上运行，或用 --web 指定网页版文档，或用 npm start 打开工作台。",
    );
  if (!keepBuild) await run("npm", ["run", "build"], "构建没有成功，见上面的信息。");
  const site = await serveSite(
    { "/": resolve(root, "dist") },
    { port: PORT, certificate: () => getHttpsServerOptions() },
  );
  try {
    if (site.url !== `https://localhost:${PORT}/`) throw new Error(`端口 ${PORT} 被占用，请先关闭占用它的程序。`);
    const target = web === undefined ? ["desktop"] : ["web", "--document", web];
    await debugging(
      ["start", "manifest.xml", ...target, "--app", "excel", "--no-debug", "--no-live-reload"],
      "没能在 Excel 里打开。",
    );
    console.log("已在 Excel 里打开。按 Ctrl+C 结束，并从 Excel 里移除。");
    await once(process, "SIGINT");
    await debugging(["stop", "manifest.xml", target[0]], "没能从 Excel 里移除，请在 Excel 的“加载项”里手动移除。");
  } finally {
    await site.close();
  }
}

async function debugging(args, failure) {
  await run("npx", ["--yes", DEBUGGING, ...args], failure);
}

/** Waits without blocking: Excel asks our server for the page meanwhile. */
async function run(command, args, failure) {
  // On Windows npm and npx are scripts of the shell, which needs its arguments quoted.
  const shell = process.platform === "win32";
  const child = spawn(command, shell ? args.map((arg) => `"${arg}"`) : args, { cwd: root, stdio: "inherit", shell });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(failure);
}
