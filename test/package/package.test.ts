// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { writePackage } from "../../scripts/package/write-package.mjs";

const root = resolve(import.meta.dirname, "../..");
const place = mkdtempSync(join(tmpdir(), "budget-package-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const PAGES = ["taskpane.html", "taskpane.0123abcd.js", "assets/icon-32.png"];

/** A built site, its files written in this order at this time. */
async function packed(where: string, names: readonly string[], time: Date, officeJs = "cdn") {
  const folder = join(place, where, "budget-narrative-9.9.9");
  mkdirSync(join(folder, "site/assets"), { recursive: true });
  for (const name of names) {
    writeFileSync(join(folder, "site", name), `content of ${name}`);
    utimesSync(join(folder, "site", name), time, time);
  }
  const url = "https://yusuan.example.gov.cn/addin";
  return { folder, ...(await writePackage({ root, folder, url, officeJs })) };
}

describe("the package for the web server", () => {
  it("is the same to the byte, whenever and in whatever order its files were written", async () => {
    const one = await packed("one", PAGES, new Date(2026, 0, 1));
    const other = await packed("other", [...PAGES].reverse(), new Date(2026, 5, 30));
    expect(Buffer.compare(one.zip, other.zip)).toBe(0);
  });

  it("holds the site, the manifest for the address, the settings of the server, and the hash of every file", async () => {
    const { zip, folder, files } = await packed("hashes", PAGES, new Date());
    const entries = Object.entries(unzipSync(zip)).map(
      ([name, bytes]) => [name.split("/").slice(1).join("/"), bytes] as const,
    );
    expect(entries.map(([name]) => name).sort()).toEqual([
      "LICENSE",
      "SHA256SUMS",
      "install.md",
      "manifest.xml",
      "nginx.conf",
      "site/assets/icon-32.png",
      "site/taskpane.0123abcd.js",
      "site/taskpane.html",
      "site/web.config",
    ]);
    expect(files).toBe(entries.length);
    const listed = new Map(
      readFileSync(join(folder, "SHA256SUMS"), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => line.split("  ") as [string, string])
        .map(([hash, name]) => [name, hash]),
    );
    for (const [name, bytes] of entries) {
      if (name === "SHA256SUMS") continue;
      expect(listed.get(name), name).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
    const manifest = strFromU8(new Map(entries).get("manifest.xml")!);
    expect(manifest).toContain('"https://yusuan.example.gov.cn/addin/taskpane.html"');
    expect(manifest).not.toContain("localhost");
  });

  it.each([
    ["cdn", "https://appsforoffice.microsoft.com"],
    ["21vianet", "https://appsforoffice.cdn.partner.office365.cn"],
  ])(
    "lets scripts come from the site and from Office.js (%s) alone, in the headers of both servers",
    async (officeJs, host) => {
      const { folder } = await packed(officeJs, PAGES, new Date(), officeJs);
      const nginx = readFileSync(join(folder, "nginx.conf"), "utf8");
      expect(nginx).toContain("location /addin/ {");
      const config = new DOMParser().parseFromString(
        readFileSync(join(folder, "site/web.config"), "utf8"),
        "application/xml",
      );
      expect(config.querySelector("parsererror")).toBeNull();
      const headers = [...config.querySelectorAll("customHeaders > add")];
      const policy = headers
        .find((one) => one.getAttribute("name") === "Content-Security-Policy")!
        .getAttribute("value")!;
      expect(policy).toContain(`script-src 'self' ${host};`);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(nginx).toContain(`\n    add_header Content-Security-Policy "${policy}" always;`);
      expect([...config.querySelectorAll("location")].map((one) => one.getAttribute("path"))).toEqual([
        "taskpane.html",
        "assets",
      ]);
    },
  );
});
