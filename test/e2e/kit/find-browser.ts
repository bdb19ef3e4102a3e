import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

const ON_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chrome, Chromium or Edge of this machine; on Debian as root it is installed. @throws Error saying what to install */
export function findBrowser(): string {
  const found = candidates().find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "inherit" });
    return "/usr/bin/chromium";
  }
  throw new Error("Browser tests need Chrome, Chromium or Edge: install one, or name its program in CHROME_PATH.");
}

function candidates(): readonly string[] {
  const named = process.env.CHROME_PATH === undefined ? [] : [process.env.CHROME_PATH];
  switch (process.platform) {
    case "win32":
      return [...named, ...programFolders().flatMap((folder) => ON_WINDOWS.map((program) => join(folder, program)))];
    case "darwin":
      return [...named, ...ON_MAC];
    default:
      return [...named, ...pathFolders().flatMap((folder) => ON_PATH.map((program) => join(folder, program)))];
  }
}

function pathFolders(): readonly string[] {
  return (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
}

function programFolders(): readonly string[] {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter((folder) => folder !== undefined);
}
