import { describe, expect, it } from "vitest";
import { followRibbon } from "../../src/taskpane/session/ribbon-view";
import { Session } from "../../src/taskpane/session/session";
import { fakeServices } from "./fixtures/fakes";

function pageAt(hash: string) {
  const listeners: (() => void)[] = [];
  return {
    location: { hash },
    addEventListener: (_: string, call: () => void) => listeners.push(call),
    turnTo(next: string) {
      this.location.hash = next;
      for (const listener of listeners) listener();
    },
  };
}

describe("the work a ribbon button names", () => {
  it.each(["#draft", "#check"])("begins with the press on %s, once", async (hash) => {
    const host = fakeServices();
    const session = new Session(host);
    const page = pageAt(hash);
    followRibbon(session, page as unknown as Window);
    await expect.poll(() => session.store.getState().run.kind).toBe("ready");
    page.turnTo("#check");
    page.turnTo("#draft");
    expect(host.port.reads).toBe(1);
  });

  it.each(["", "#proofread"])("is none at %s", (hash) => {
    const session = new Session(fakeServices());
    followRibbon(session, pageAt(hash) as unknown as Window);
    expect(session.store.getState().run.kind).toBe("idle");
  });
});

describe("the view a ribbon button asks for", () => {
  it("is shown at once and at every later press, and a plain address changes nothing", () => {
    const session = new Session(fakeServices());
    const page = pageAt("#draft");
    followRibbon(session, page as unknown as Window);
    expect(session.store.getState().view).toBe("narrative");
    page.turnTo("#check");
    expect(session.store.getState().view).toBe("findings");
    page.turnTo("#proofread&et=1");
    expect(session.store.getState().view).toBe("proofreading");
    page.turnTo("");
    expect(session.store.getState().view).toBe("proofreading");
  });
});
