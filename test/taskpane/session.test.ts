import { describe, expect, it } from "vitest";
import { HostError, SheetBuilder, type CellRef, type HostProblem, type Sheet } from "../../src/workbook";
import { otherPriors } from "../../src/taskpane/state/prior";
import { Session } from "../../src/taskpane/session/session";
import type { Services } from "../../src/taskpane/session/services";
import { readOfficialList } from "../../src/taskpane/state/official-list";
import { writeNotes } from "../../src/taskpane/state/notes";
import { asksAboutNotes, NO_NOTES } from "../../src/taskpane/state/pane-state";
import type { Review } from "../../src/pipeline";
import { DOCUMENT_TOOLS, fakeEngine, fakeServices, type FakeServices } from "./fixtures/fakes";
import { REVIEW } from "./fixtures/review";
import { WORKBOOK } from "./fixtures/workbook";

function pane(part: Partial<Services> = {}, review: Review = REVIEW): { session: Session; host: FakeServices } {
  const host = fakeServices(part, review);
  return { session: new Session(host), host };
}

/** The first cell of a sheet that shows something. */
function filledCell(sheet: Sheet): CellRef {
  for (let row = 0; row < sheet.rowCount; row += 1)
    for (const [column] of sheet.row(row)) return { sheet: sheet.name, row, column };
  throw new Error("a sheet without content");
}

const runOf = (session: Session) => session.store.getState().run;
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

const PROBLEMS: readonly HostProblem[] = [
  "edit-mode",
  "read-only",
  "protected",
  "sheet-missing",
  "sheet-hidden",
  "cell-hidden",
  "other-workbook-in-front",
  "too-large",
  "busy",
  "session-lost",
  "unsupported",
  "unknown",
];

describe("a review", () => {
  it("ends ready, stamped with the time of reading", async () => {
    const { session, host } = pane();
    await session.start();
    expect(runOf(session).kind).toBe("ready");
    expect(session.store.getState().result).toMatchObject({ review: REVIEW, readAt: host.clock.time });
    expect(host.inputs).toHaveLength(1);
  });

  it.each(PROBLEMS)("that the host refuses with %s ends failed, without a result", async (problem) => {
    const { session, host } = pane();
    host.port.reading = () => Promise.reject(new HostError(problem));
    await session.start();
    const told = problem === "protected" || problem === "read-only" ? "not-readable" : problem;
    expect(runOf(session)).toEqual({ kind: "failed", problem: told });
    expect(session.store.getState().result).toBeNull();
  });

  it("that breaks in the middle of checking ends failed, without a result", async () => {
    const { session } = pane({
      loadEngine: () =>
        Promise.resolve({
          ...fakeEngine(REVIEW),
          *reviewSteps() {
            yield { phase: "check" as const, done: 1, total: 2 };
            throw new TypeError("broken");
          },
        }),
    });
    await session.start();
    expect(runOf(session)).toEqual({ kind: "failed", problem: "review" });
    expect(session.store.getState().result).toBeNull();
  });

  it("that cannot even be loaded ends failed", async () => {
    const { session } = pane({ loadEngine: () => Promise.reject(new Error("no network")) });
    await session.start();
    expect(runOf(session)).toEqual({ kind: "failed", problem: "review" });
  });

  it("is cancelled while reading even when the host never answers", () => {
    const { session, host } = pane();
    let signal: AbortSignal | undefined;
    host.port.reading = (options) => {
      signal = options.signal;
      return new Promise(() => undefined);
    };
    void session.start();
    expect(runOf(session).kind).toBe("reading");
    session.cancel();
    expect(runOf(session).kind).toBe("cancelled");
    expect(signal?.aborted).toBe(true);
  });

  it("is cancelled while checking, and what still arrives is not heard", async () => {
    const { session } = pane({
      loadEngine: () =>
        Promise.resolve({
          ...fakeEngine(REVIEW),
          *reviewSteps() {
            for (let done = 0; done < 1_000_000; done += 1) yield { phase: "check" as const, done, total: 1_000_000 };
            return REVIEW;
          },
        }),
    });
    void session.start();
    await settled();
    expect(runOf(session).kind).toBe("checking");
    session.cancel();
    await settled();
    expect(runOf(session).kind).toBe("cancelled");
    expect(session.store.getState().result).toBeNull();
  });

  it("reports progress while it reads and checks", async () => {
    const { session, host } = pane();
    const seen = new Set<string>();
    session.store.subscribe(() => {
      const run = runOf(session);
      if ("progress" in run && run.progress !== null) seen.add(run.kind);
    });
    host.port.reading = (options) => {
      options.onProgress?.({ done: 6, total: 17, sheet: "1-2" });
      return Promise.resolve(WORKBOOK);
    };
    await session.start();
    expect(seen).toContain("reading");
  });

  it("tells when it waits for the user to leave a cell", () => {
    const { session } = pane();
    session.editing(true);
    expect(session.store.getState().editingAwaited).toBe(true);
    session.editing(false);
    expect(session.store.getState().editingAwaited).toBe(false);
  });
});

describe("a workbook that changes", () => {
  it("makes the result stale at once and is checked again when the user pauses", async () => {
    const { session, host } = pane();
    await session.start();
    host.port.change();
    expect(runOf(session).kind).toBe("stale");
    host.clock.pass(1_000);
    host.port.change();
    host.clock.pass(1_000);
    expect(host.port.reads).toBe(1);
    host.clock.pass(1_000);
    await settled();
    expect(host.port.reads).toBe(2);
    expect(runOf(session).kind).toBe("ready");
  });

  it("while it is being read leaves the result stale until it has been read again", async () => {
    const { session, host } = pane();
    await session.start();
    host.port.reading = () => {
      host.port.change();
      return Promise.resolve(WORKBOOK);
    };
    await session.recheck();
    expect(runOf(session).kind).toBe("stale");
    host.port.reading = () => Promise.resolve(WORKBOOK);
    host.clock.pass(5_000);
    await settled();
    expect(runOf(session).kind).toBe("ready");
  });

  it("is not read behind the back of a user who has cancelled", async () => {
    const { session, host } = pane();
    await session.start();
    host.port.change();
    session.cancel();
    host.clock.pass(60_000);
    await settled();
    expect(host.port.reads).toBe(1);
  });

  it("is still checked on request in a host without events", async () => {
    const { session, host } = pane();
    host.port.watchChanges = () => Promise.reject(new HostError("unsupported"));
    await session.start();
    expect(runOf(session).kind).toBe("ready");
  });
});

describe("a host that refuses at first", () => {
  it("is asked for events again by the next check, and once only after it has granted them", async () => {
    const { session, host } = pane();
    const grant = host.port.watchChanges.bind(host.port);
    let asked = 0;
    host.port.watchChanges = (listener) => {
      asked += 1;
      return asked === 1 ? Promise.reject(new HostError("busy")) : grant(listener);
    };
    await session.start();
    host.port.change();
    expect(runOf(session).kind).toBe("ready");
    await session.recheck();
    await session.recheck();
    expect(asked).toBe(2);
    host.port.change();
    expect(runOf(session).kind).toBe("stale");
  });

  it("hands over kept notes later, and what was said meanwhile stays", async () => {
    const { session, host } = pane();
    host.port.notes = writeNotes({ ...NO_NOTES, answers: { first: "早先", both: "早先" } });
    const load = host.port.loadNotes.bind(host.port);
    host.port.loadNotes = () => Promise.reject(new HostError("busy"));
    await session.start();
    session.store.dispatch({ type: "blank-answered", id: "both", answer: "刚才" });
    expect(session.store.getState().notesMode).not.toBe("kept");
    host.port.loadNotes = load;
    await session.recheck();
    expect(session.store.getState().notes.answers).toEqual({ first: "早先", both: "刚才" });
    expect(session.store.getState().notesMode).toBe("kept");
  });
});

describe("going to a cell", () => {
  const cell = { sheet: "1-2", row: 4, column: 7 };

  it("asks before it reveals anything hidden", async () => {
    const { session, host } = pane();
    host.port.outcome = { kind: "hidden", what: "row" };
    await session.goTo(cell);
    expect(host.port.visited).toEqual([{ cell, reveal: false }]);
    expect(session.store.getState().notice).toEqual({ kind: "hidden", what: "row", cell });
    host.port.outcome = { kind: "arrived" };
    await session.goTo(cell, true);
    expect(host.port.visited[1]).toEqual({ cell, reveal: true });
    expect(session.store.getState().notice).toBeNull();
  });

  it("checks afresh when the workbook has changed since, and goes where the cell still shows the same", async () => {
    const { session, host } = pane();
    await session.start();
    host.port.change();
    await session.goTo(cell);
    expect(host.port.reads).toBe(2);
    expect(host.port.visited).toEqual([{ cell, reveal: false }]);
    expect(session.store.getState().notice).toBeNull();
  });

  it("goes nowhere and says so when the sheet shows something else there now", async () => {
    const { session, host } = pane();
    await session.start();
    const place = filledCell(WORKBOOK.sheets[0]!);
    host.port.workbook = { ...WORKBOOK, sheets: WORKBOOK.sheets.slice(1) };
    host.port.change();
    await session.goTo(place);
    expect(host.port.visited).toEqual([]);
    expect(session.store.getState().notice).toEqual({ kind: "moved-away", cell: place });
  });

  it("says that the cell may have moved when no fresh result is to be had", async () => {
    const { session, host } = pane();
    await session.start();
    host.port.change();
    host.port.reading = () => Promise.reject(new HostError("busy"));
    await session.goTo(cell);
    expect(runOf(session)).toEqual({ kind: "failed", problem: "busy" });
    expect(session.store.getState().notice).toEqual({ kind: "maybe-moved", cell });
  });

  it.each([new HostError("edit-mode"), { kind: "failed", problem: "edit-mode" } as const])(
    "tells a failure in the user's words",
    async (outcome) => {
      const { session, host } = pane();
      host.port.outcome = outcome;
      await session.goTo(cell);
      expect(session.store.getState().notice).toEqual({ kind: "problem", problem: "edit-mode" });
    },
  );

  it("comes with stepping through the findings, but not while addresses may be wrong", async () => {
    const { session, host } = pane();
    await session.start();
    session.step(1);
    expect(host.port.visited).toHaveLength(1);
    expect(session.store.getState().openFinding).toBe(REVIEW.check.findings[0]!.fingerprint);
    host.port.change();
    session.step(1);
    expect(host.port.visited).toHaveLength(1);
  });
});

describe("writing into the workbook", () => {
  const FIRST_ANSWER = { type: "blank-answered", id: "procurement", answer: "无" } as const;

  it("does not happen unasked", async () => {
    const { session, host } = pane();
    await session.start();
    session.store.dispatch(FIRST_ANSWER);
    session.store.dispatch({ type: "findings-accepted", fingerprints: ["f"], reason: "已核实" });
    session.step(1);
    host.clock.pass(60_000);
    await settled();
    expect([host.port.saves, host.port.marked.length, host.port.reports.length]).toEqual([0, 0, 0]);
  });

  it("asks once whether to keep notes, only when there are some", async () => {
    const { session } = pane();
    await session.start();
    expect(asksAboutNotes(session.store.getState())).toBe(false);
    session.store.dispatch(FIRST_ANSWER);
    expect(asksAboutNotes(session.store.getState())).toBe(true);
    session.notes.decide(false);
    session.store.dispatch({ ...FIRST_ANSWER, id: "duties.main" });
    expect(asksAboutNotes(session.store.getState())).toBe(false);
  });

  it("keeps notes from then on, some time after the last change, and removes every trace on request", async () => {
    const { session, host } = pane();
    await session.start();
    session.store.dispatch(FIRST_ANSWER);
    session.notes.decide(true);
    await settled();
    expect(host.port.notes).toContain("procurement");
    session.store.dispatch({ ...FIRST_ANSWER, answer: "无 政府采购" });
    session.store.dispatch({ ...FIRST_ANSWER, answer: "无政府采购" });
    host.clock.pass(2_000);
    await settled();
    expect(host.port.saves).toBe(2);
    expect(host.port.notes).toContain("无政府采购");
    await session.notes.remove();
    expect(host.port.notes).toBeNull();
    session.store.dispatch({ ...FIRST_ANSWER, answer: "有" });
    host.clock.pass(60_000);
    await settled();
    expect(host.port.notes).toBeNull();
  });

  it("takes up what an earlier session kept, before the first check", async () => {
    const { session, host } = pane();
    const corrections = [{ sheet: "测算", firstRow: 0, ignore: true }];
    host.port.notes = writeNotes({ ...NO_NOTES, corrections });
    await session.start();
    expect(host.inputs[0]?.corrections).toEqual(corrections);
    expect(session.store.getState().notesMode).toBe("kept");
  });

  it("goes on without notes that cannot be read, and says so", async () => {
    const { session, host } = pane();
    host.port.notes = "{";
    await session.start();
    expect(runOf(session).kind).toBe("ready");
    expect(session.store.getState().notice).toEqual({ kind: "notes-damaged" });
  });

  it.each(PROBLEMS)("tells when the host refuses with %s", async (problem) => {
    const { session, host } = pane();
    host.port.writing = new HostError(problem);
    const writes = [
      () => session.sheets.mark([]),
      () => session.sheets.unmark(),
      () => session.sheets.write({ name: "核对结果", rows: [] }),
      () => session.notes.remove(),
    ];
    for (const write of writes) {
      session.store.dispatch({ type: "told", notice: null });
      await write();
      expect(session.store.getState().notice).toEqual({ kind: "problem", problem });
    }
  });
});

describe("the ways out for the draft", () => {
  it("copy the text with the user's answers and say how many blanks are left", async () => {
    const { session, host } = pane();
    await session.start();
    session.store.dispatch({ type: "blank-answered", id: "reason.total-change", answer: "<b>人员增加</b>" });
    await session.draft.copy("rich");
    expect(host.copies[0]?.plain).toContain("主要原因是<b>人员增加</b>。");
    expect(host.copies[0]?.html).toContain("&lt;b&gt;人员增加&lt;/b&gt;");
    expect(session.store.getState().notice).toEqual({ kind: "copied", blanks: 2, doubts: 0 });
  });

  it("goes on to the next open blank with the text told again, and does not change it under the typing hand", async () => {
    const { session } = pane();
    await session.start();
    const answer = () => {
      const blanks = session.store.getState().result?.review.narrative?.blanks;
      return blanks?.find(({ id }) => id === "reason.total-change")?.answer;
    };
    session.live.visitNext("duties.main");
    expect(session.store.getState().blank?.id).toBe("reason.total-change");
    session.live.type("reason.total-change", "人员增加");
    expect(answer()).toBeNull();
    session.live.visitNext("reason.total-change");
    expect(answer()).toBe("人员增加");
    expect(session.store.getState().blank?.id).toBe("procurement");
  });

  it("offer the text for copying by hand where the host forbids the clipboard", async () => {
    const { session } = pane({ exits: { copy: () => Promise.resolve(false), download: () => undefined } });
    await session.start();
    await session.draft.copy("plain");
    expect(session.store.getState().copyByHand).toContain("情况说明");
    expect(session.store.getState().notice).toBeNull();
  });

  it("hand a file to the host without claiming that it arrived", async () => {
    const { session, host } = pane();
    await session.start();
    await session.draft.exportWord("情况说明.docx");
    expect(host.downloads).toEqual(["情况说明.docx"]);
    expect(session.store.getState().notice).toEqual({ kind: "exported", name: "情况说明.docx", doubts: 0 });
  });

  it("say so when the writer cannot be loaded", async () => {
    const { session } = pane({ loadDocuments: () => Promise.reject(new Error("no network")) });
    await session.start();
    await session.draft.copy("rich");
    expect(session.store.getState().notice).toEqual({ kind: "export-failed" });
  });
});

describe("last year's workbook", () => {
  const file = new File([new Uint8Array([1, 2])], "2024.xlsx");

  it("is read, kept beside this one and given to the check", async () => {
    const { session, host } = pane();
    await session.start();
    await session.files.choosePrior(file);
    expect(host.inputs.at(-1)?.prior?.name).toBe("2024.xlsx");
    await session.files.removePrior();
    expect(host.inputs.at(-1)?.prior).toBeNull();
  });

  it("that is refused is used all the same on request, checked afresh; others opened before stand ready by name", async () => {
    const { session, host } = pane();
    await session.start();
    await session.files.choosePrior(file);
    await session.files.choosePrior(new File([new Uint8Array([1])], "2023.xlsx"));
    const { prior } = session.store.getState();
    await session.files.usePrior({ ...prior!, anyway: true });
    expect(host.inputs.at(-1)).toMatchObject({ prior: { name: "2023.xlsx" }, priorAnyway: true });
    expect(session.store.getState().result?.outdated).toBe(false);
    const [other, ...more] = otherPriors(session.store.getState());
    expect([other?.name, more]).toEqual(["2024.xlsx", []]);
    await session.files.usePrior(other!);
    expect(host.inputs.at(-1)).toMatchObject({ prior: { name: "2024.xlsx" }, priorAnyway: false });
    await session.files.removePrior();
    expect(otherPriors(session.store.getState()).map(({ name }) => name)).toEqual(["2024.xlsx", "2023.xlsx"]);
  });

  it("that cannot be read changes nothing and says why", async () => {
    const reasons = { zh: "这个文件设有打开密码", en: "This file is protected" };
    const { session, host } = pane({
      loadDocuments: () =>
        Promise.resolve({
          ...DOCUMENT_TOOLS,
          readWorkbook: () => Promise.reject(new Error("encrypted")),
          reasons: () => reasons,
        }),
    });
    await session.start();
    await session.files.choosePrior(file);
    expect(session.store.getState()).toMatchObject({
      prior: null,
      priorReading: null,
      notice: { kind: "file-unreadable", name: "2024.xlsx", reasons },
    });
    expect(host.inputs).toHaveLength(1);
  });
});

describe("the official list of accounts", () => {
  const file = new File([new Uint8Array([1, 2])], "科目.xlsx");
  const listing = (...rows: readonly (readonly [string, string])[]): Partial<Services> => ({
    loadDocuments: () =>
      Promise.resolve({
        ...DOCUMENT_TOOLS,
        readWorkbook: (_: Uint8Array, name: string) => {
          const sheet = new SheetBuilder("科目");
          rows.forEach((row, r) => row.forEach((text, c) => sheet.set(r, c, { value: text, text })));
          return Promise.resolve({ name, sheets: [sheet.build()] });
        },
      }),
  });
  const LIST = listing(["207", "文化旅游体育与传媒支出"], ["20701", "文化和旅游"], ["2070101", "行政运行"]);

  it("is given to the check, outlives the pane, and can be removed", async () => {
    const { session, host } = pane(LIST);
    await session.start();
    await session.files.chooseAccounts(file);
    expect(host.inputs.at(-1)?.accounts?.accounts).toHaveLength(3);

    const next = new Session(host);
    expect(next.store.getState().accounts).toEqual(session.store.getState().accounts);

    await session.files.removeAccounts();
    expect(host.inputs.at(-1)?.accounts).toBeNull();
    expect(new Session(host).store.getState().accounts).toBeNull();
  });

  it("chosen before the first check waits for it", async () => {
    const { session, host } = pane(LIST);
    await session.files.chooseAccounts(file);
    expect(host.inputs).toHaveLength(0);
    expect(session.store.getState().accounts?.name).toBe("科目.xlsx");
  });

  it("that lists none is told and not taken", async () => {
    const { session } = pane(listing(["姓名", "电话"]));
    await session.start();
    await session.files.chooseAccounts(file);
    expect(session.store.getState()).toMatchObject({
      accounts: null,
      notice: { kind: "no-accounts", name: "科目.xlsx" },
    });
  });

  it.each(["", "{}", "[1]", '["x", "2025", "207 某"]', '["x", 2025, 7]'])("kept as %s is not made out", (kept) => {
    expect(readOfficialList(kept)).toBeNull();
  });
});

describe("choices about the pane", () => {
  it("are remembered outside the workbook", async () => {
    const { session, host } = pane();
    await session.chooseLanguage("en");
    session.chooseTheme("dark");
    expect(new Session(host).store.getState()).toMatchObject({ language: "en", theme: "dark" });
  });

  it("that make no sense are not taken up", () => {
    const host = fakeServices();
    host.preferred.set("theme", "purple");
    expect(new Session(host).store.getState().theme).toBe("auto");
  });
});

describe("corrections", () => {
  it("are handed to the next check and undone by another", async () => {
    const inputs: Parameters<typeof fakeEngine>[1] = [];
    const { session } = pane({ loadEngine: () => Promise.resolve(fakeEngine(REVIEW, inputs)) });
    await session.start();
    const correction = { sheet: "1-2", firstRow: 2, unit: "元" } as const;
    session.correct(correction);
    await settled();
    expect(inputs.at(-1)?.corrections).toEqual([correction]);
    session.undoCorrection(correction);
    await settled();
    expect(inputs.at(-1)?.corrections).toEqual([]);
  });
});
