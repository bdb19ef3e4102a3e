import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report";
import { DocumentError } from "../../src/documents";
import { documentTools } from "../../src/taskpane/document-tools";
import { loadEngine } from "../../src/taskpane/engine";
import { Session } from "../../src/taskpane/session/session";
import type { ProofEngine, Services } from "../../src/taskpane/session/services";
import { claimLists } from "../../src/taskpane/state/claim-list";
import { writeNotes } from "../../src/taskpane/state/notes";
import { DOCUMENT_TOOLS, fakeEngine, fakeProofEngine, fakeServices, type FakeServices } from "./fixtures/fakes";
import { proofreadingOf, SOURCE, TEXT } from "./fixtures/proofreading";
import { REVIEW } from "./fixtures/review";

function pane(part: Partial<Services> = {}): { session: Session; host: FakeServices } {
  const host = fakeServices(part);
  return { session: new Session(host), host };
}

const proofOf = (session: Session) => session.store.getState().proof;
const give = (session: Session, text: string) =>
  session.store.dispatch({ type: "proof-text-given", text, source: null });

async function proved(part: Partial<Services> = {}, text = TEXT) {
  const made = pane(part);
  await made.session.start();
  made.session.store.dispatch({ type: "view-chosen", view: "proofreading" });
  give(made.session, text);
  await made.session.proofs.start();
  return made;
}

/** Proofreading as given, with the rest of the fake engine. */
function withProofSteps(proofSteps: ProofEngine["proofSteps"]): Partial<Services> {
  const loaded = {
    ...fakeEngine(REVIEW),
    loadProofreading: () => Promise.resolve({ ...fakeProofEngine(), proofSteps }),
  };
  return { loadEngine: () => Promise.resolve(loaded) };
}

describe("a proofreading", () => {
  it("judges the text by the review on view and keeps nothing in the workbook", async () => {
    const { session, host } = await proved();
    expect(proofOf(session).result).toMatchObject({ proofreading: proofreadingOf(TEXT), review: REVIEW });
    expect(proofOf(session).run).toEqual({ kind: "idle" });
    expect(host.port.saves).toBe(0);
    expect(writeNotes(session.store.getState().notes)).not.toContain("收入总计");
  });

  it("of nothing does not begin", async () => {
    const { session } = await proved({}, " \n ");
    expect(proofOf(session)).toMatchObject({ run: { kind: "idle" }, result: null });
  });

  it("can be cancelled between two steps, and begun again", async () => {
    let steps = 0;
    const { session } = pane(
      withProofSteps(function* (text) {
        for (steps = 0; steps < 1_000; steps += 1) {
          const end = performance.now() + 1;
          while (performance.now() < end);
          yield { done: steps, total: 1_000 };
        }
        return proofreadingOf(text);
      }),
    );
    await session.start();
    give(session, TEXT);
    const running = session.proofs.start();
    await expect.poll(() => proofOf(session).run).toMatchObject({ kind: "proving", progress: { total: 1_000 } });
    session.proofs.cancel();
    await running;
    expect(proofOf(session)).toMatchObject({ run: { kind: "cancelled" }, result: null });
    expect(steps).toBeLessThan(1_000);
  });

  it("that breaks ends with a sentence instead of a result", async () => {
    const { session } = await proved(
      withProofSteps(function* () {
        throw new Error("broken");
      }),
    );
    expect(proofOf(session)).toMatchObject({ run: { kind: "failed" }, result: null });
  });

  it("is made afresh by itself when the workbook was read anew, and with the text it was made of", async () => {
    const { session, host } = await proved();
    const before = proofOf(session).result;
    give(session, "还没有写完的另一份");
    host.loadEngine = () => Promise.resolve(fakeEngine({ ...REVIEW, report: buildReport(REVIEW.recognition) }));
    host.port.change();
    expect(proofOf(session).result).toBe(before);
    expect(session.store.getState().result?.outdated).toBe(true);
    host.clock.pass(2_000);
    await expect.poll(() => proofOf(session).result?.review === before?.review).toBe(false);
    await expect.poll(() => proofOf(session).result?.review).toBe(session.store.getState().result?.review);
    expect(proofOf(session).result?.proofreading.text).toBe(TEXT);
    expect(proofOf(session).text).toBe("还没有写完的另一份");
  });
});

describe("F8 in 校对", () => {
  it("walks the findings left open and shows the cell each was compared with", async () => {
    const { session, host } = await proved();
    const { findings, figures } = claimLists(proofOf(session).result!.proofreading);
    session.step(1);
    expect(proofOf(session).open).toBe(findings[0]!.id);
    expect(host.port.visited.map(({ cell }) => cell)).toEqual([SOURCE]);
    session.store.dispatch({ type: "findings-accepted", fingerprints: [findings[0]!.fingerprint], reason: "已核实" });
    session.step(1);
    session.step(1);
    expect(proofOf(session).open).toBe(findings[1]!.id);
    session.store.dispatch({ type: "proof-page-chosen", page: "spot-check" });
    session.step(-1);
    expect(proofOf(session).open).toBe(figures.at(-1)!.id);
    expect(session.store.getState()).toMatchObject({ view: "proofreading", openFinding: null });
  });

  it("walks the findings of the check as long as nothing was proofread", async () => {
    const { session } = pane();
    await session.start();
    session.store.dispatch({ type: "view-chosen", view: "proofreading" });
    session.step(1);
    expect(session.store.getState().view).toBe("findings");
  });
});

describe("a file", () => {
  const file = (content: string, name = "说明.txt") => new File([content], name);

  it("is read and proofread at once", async () => {
    const { session } = pane();
    await session.start();
    await session.proofs.open(file(TEXT));
    expect(proofOf(session)).toMatchObject({ source: { name: "说明.txt", word: null }, opening: null, text: TEXT });
    expect(proofOf(session).result?.proofreading.text).toBe(TEXT);
  });

  it.each([
    ["that is broken", file("PK\u0003\u0004 half", "说明.docx"), /不是 Word 文档|损坏|不完整/],
    ["without a text", file(" \n", "空.txt"), undefined],
  ])("%s is answered with a sentence and nothing else changes", async (_, broken, sentence) => {
    const { session } = pane({ loadDocuments: () => Promise.resolve(documentTools) });
    await session.start();
    await session.proofs.open(broken);
    const { notice, proof } = session.store.getState();
    expect(proof).toMatchObject({ text: "", opening: null, result: null });
    if (sentence === undefined) expect(notice).toEqual({ kind: "no-text", name: "空.txt" });
    else
      expect(notice).toMatchObject({
        kind: "text-unreadable",
        reasons: { zh: expect.stringMatching(sentence) as string },
      });
  });

  it("nobody has words for is told of all the same", async () => {
    const readNarrative = () => Promise.reject(new DocumentError("corrupt"));
    const { session } = pane({ loadDocuments: () => Promise.resolve({ ...DOCUMENT_TOOLS, readNarrative }) });
    await session.start();
    await session.proofs.open(file(TEXT));
    expect(session.store.getState().notice).toEqual({ kind: "text-unreadable", name: "说明.txt", reasons: null });
  });
});

it("the real rules come with words of both languages and with what they rest on", async () => {
  const proofEngine = await (await loadEngine()).loadProofreading();
  const [claim] = proofreadingOf(TEXT).findings;
  expect(proofEngine.claim({ ...claim!, messageId: "no such sentence" }, "zh")).toBe("");
  expect(proofEngine.rule("no such rule")).toBeNull();
  expect(proofEngine.rule("amount-in-tables")?.basis.length).toBeGreaterThan(3);
});
