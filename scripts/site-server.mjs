import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, resolve, sep } from "node:path";
import { localCertificate } from "./certificate.mjs";

const TYPES = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".xml", "application/xml; charset=utf-8"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

const LAST_PORT_TRIED = 20;

/**
 * Serves folders over https on this machine only, because Office.js talks to https pages only.
 * @param {Record<string, string>} folders by the path they appear under, "/" being the site itself
 * @param {{port?: number, certificate?: () => Promise<{key: string | Buffer, cert: string | Buffer}>}} [options]
 *   first port to try, 0 takes any free one; where the certificate comes from
 * @returns {Promise<{url: string, close: () => Promise<void>}>} url ends with a slash
 */
export async function serveSite(folders, { port = 0, certificate = localCertificate } = {}) {
  const mounts = Object.entries(folders).sort(([a], [b]) => b.length - a.length);
  const server = createServer(await certificate(), (request, response) => void answer(mounts, request, response));
  const taken = await listen(server, port);
  return {
    url: `https://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(mounts, request, response) {
  const file = await fileFor(mounts, request.url);
  if (file === null || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES.get(extname(file)) ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file an address stands for; null when there is none, or it would lie outside the folder. */
async function fileFor(mounts, address) {
  const path = decodedPath(address);
  const mount = mounts.find(([prefix]) => path?.startsWith(prefix));
  if (path === null || mount === undefined) return null;
  const folder = resolve(mount[1]);
  const file = resolve(folder, `.${sep}${path.slice(mount[0].length)}`);
  if (!file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

function decodedPath(address) {
  try {
    return decodeURIComponent(new URL(address, "https://localhost").pathname);
  } catch {
    return null;
  }
}

/** Listens on the first free port from `port` on. */
async function listen(server, port) {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await new Promise((done, fail) => {
        server.once("error", fail);
        server.listen(candidate, "localhost", () => {
          server.off("error", fail);
          done(server.address().port);
        });
      });
    } catch (error) {
      if (error.code !== "EADDRINUSE" || candidate - port >= LAST_PORT_TRIED) throw error;
    }
  }
}
