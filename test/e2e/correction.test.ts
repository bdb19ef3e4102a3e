import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PROBLEMS, openWorkbench, PaneView, type WorkbenchPage } from "./kit";

let workbench: WorkbenchPage;
let pane: PaneView;

beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await PaneView.of(workbench);
  await pane.start();
  await pane.show("表格");
  await pane.frame.locator("[data-row]", { hasText: "部门支出总表" }).first().click();
  await pane.button("更正").click();
});

afterAll(() => workbench.close());

const preview = () => pane.frame.locator("[data-preview]");

describe("a table that is read wrongly", () => {
  it("is corrected by pointing at what is meant", async () => {
    const total = pane.frame.getByLabel("合计行（没有就留空）");
    const before = await total.inputValue();
    await workbench.goTo("表1-2", "F11");
    await pane.button("合计行（没有就留空）：用选中的第 11 行").click();
    expect(await total.inputValue()).toBe("11");
    expect(before).not.toBe("11");
    await expect.poll(() => pane.frame.locator("[data-pointed]").innerText()).toContain("F 列");
  });

  it("shows what that would change before anything is changed", async () => {
    await pane.button("先看改后怎样").click();
    await expect.poll(() => preview().innerText()).toMatch(/改后认作“部门支出总表”，\d+ 行，\d+ 列金额。/);
    const [, was, holding] = /成立的关系 (\d+) → (\d+) 个/.exec(await preview().innerText())!;
    expect(Number(holding)).toBeLessThan(Number(was));
    await pane.show("概览");
    expect(await pane.text()).toContain(`${was!} 个关系成立`);
    expect(workbench.problems).toEqual(NO_PROBLEMS);
  });
});
