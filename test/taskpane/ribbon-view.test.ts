import { describe, expect, it } from "vitest";
import { followRibbon } from "../../src/taskpane/session/ribbon-view";
import { Session } from "../../src/taskpane/session/session";
import { fakeServices } from "./fixtures/fakes";

describe("the view a ribbon button asks for", () => {
  it("is shown at once and at every later press, and a plain address changes nothing", () => {
    const session = new Session(fakeServices());
    const listeners: (() => void)[] = [];
    const page = {
      location: { hash: "#draft" },
      addEventListener: (_: string, call: () => void) => listeners.push(call),
    };
    followRibbon(session, page as unknown as Window);
    expect(session.store.getState().view).toBe("narrative");
    page.location.hash = "#check";
    for (const listener of listeners) listener();
    expect(session.store.getState().view).toBe("findings");
    page.location.hash = "#proofread&et=1";
    for (const listener of listeners) listener();
    expect(session.store.getState().view).toBe("proofreading");
    page.location.hash = "";
    for (const listener of listeners) listener();
    expect(session.store.getState().view).toBe("proofreading");
  });
});
