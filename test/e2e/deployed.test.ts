import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openWorkbench, workbookFile, type WorkbenchPage } from "./kit";

const officeJs = resolve(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
const officeHost = "https://appsforoffice.microsoft.com/";
const isBuilt = existsSync(resolve(import.meta.dirname, "../../dist/taskpane.html"));
if (!isBuilt) console.log("The pages as deployed are not tested: dist/taskpane.html is missing (npm run build).");

let workbench: WorkbenchPage;

afterEach(() => workbench.close());

async function openWith(pane: "deployed" | "add-in", route?: (path: string) => string | null): Promise<WorkbenchPage> {
  const bytes = await workbookFile([{ name: "空表", rows: [["没有预算表"]] }]);
  workbench = await openWorkbench({
    pane,
    workbook: { name: "测试.xlsx", bytes },
    route: async (context) => {
      await context.route(
        (url) => url.href.startsWith(officeHost) || url.pathname.includes("/office-js/"),
        async (request) => {
          const { href, pathname } = new URL(request.request().url());
          const path = href.startsWith(officeHost)
            ? pathname.replace("/lib/1/hosted/", "")
            : pathname.split("/office-js/")[1]!;
          const file = route === undefined ? path : route(path);
          await (file === null ? request.abort() : request.fulfill({ path: resolve(officeJs, file) }));
        },
      );
    },
  });
  return workbench;
}

describe.skipIf(!isBuilt)("the task pane as deployed, with Office.js from Microsoft's address", () => {
  it("starts under its own content security policy and asks nobody else for anything", async () => {
    const { problems } = await openWith("deployed");
    const pane = await workbench.pane();
    await pane.getByRole("button").first().waitFor();
    expect(problems.policyViolations).toEqual([]);
    expect(problems.consoleErrors).toEqual([]);
    expect(problems.foreignRequests.filter((url) => !url.startsWith(officeHost))).toEqual([]);
    const background = await pane.evaluate(
      () => getComputedStyle([...document.querySelectorAll("button")].at(0)!).borderRadius,
    );
    expect(background).not.toBe("0px");
  });
});

describe("when Office.js does not arrive", () => {
  it("says at once what happened and what to do", async () => {
    await openWith("add-in", () => null);
    const pane = workbench.page.frameLocator("[data-pane] iframe");
    await pane.getByRole("heading", { name: "没有连上 Office" }).waitFor();
    expect(await pane.getByText("转给管理员").isVisible()).toBe(true);
    expect(await pane.locator("#office-missing-source").textContent()).toContain("localhost");
  });
});
