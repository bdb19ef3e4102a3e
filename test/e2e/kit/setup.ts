import { resolve } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../../scripts/site-server.mjs";
import { buildWorkbench, workbenchFolder } from "../../../scripts/workbench-build.mjs";
import { findBrowser } from "./find-browser";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the site, with a slash at its end. */
    siteUrl: string;
    /** Where the shared browser listens for tests. */
    browserEndpoint: string;
  }
}

const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Builds the site if it is stale, serves it together with the probe page, and starts one browser for all tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildWorkbench();
  const probe = resolve(import.meta.dirname, "../probe-pane");
  const deployed = resolve(import.meta.dirname, "../../../dist");
  const site = await serveSite({ "/": workbenchFolder, "/probe/": probe, "/deployed/": deployed });
  const browser = await chromium.launchServer({
    executablePath: findBrowser(),
    args: BROWSER_ARGUMENTS,
    headless: true,
  });
  provide("siteUrl", site.url);
  provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
