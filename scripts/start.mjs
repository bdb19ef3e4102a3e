import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { serveSite } from "./site-server.mjs";
import { buildWorkbench, workbenchFolder } from "./workbench-build.mjs";

const USAGE = `npm start -- [选项]
  --port N     从端口 N 开始找空闲端口（默认 3000）
  --no-open    不打开浏览器
  --help       显示本说明`;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    "no-open": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(USAGE);
else
  await start(Number(values.port)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });

async function start(port) {
  console.log("正在准备页面，第一次约需半分钟……");
  await buildWorkbench();
  const site = await serveSite({ "/": workbenchFolder }, { port });
  const address = `${site.url}workbench.html?pane=${encodeURIComponent("taskpane.html#check")}`;
  console.log(address);
  console.log("证书是本机临时生成的，浏览器会提示“不安全”：选“高级”→“继续前往 localhost”。按 Ctrl+C 停止。");
  if (!values["no-open"] && process.stdout.isTTY) openBrowser(address);
}

/** Hands the address to the desktop; where there is none, the printed address is enough. */
function openBrowser(address) {
  const commands = { win32: ["cmd", ["/c", "start", "", address]], darwin: ["open", [address]] };
  const [command, args] = commands[process.platform] ?? ["xdg-open", [address]];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
