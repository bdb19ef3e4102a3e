import { beforeEach, describe, expect, it } from "vitest";
import { hostInfo, onOfficeReady } from "../../src/excel";
import { hostErrorOf } from "../../src/excel/problems";
import { HostError } from "../../src/workbook";
import { installFakeHost, type FakeHost } from "./fake/host";
import { OfficeError } from "./fake/proxy";

let host: FakeHost;
beforeEach(() => {
  host = installFakeHost();
});

function setContext(changes: Record<string, unknown>): void {
  Object.assign(Office.context, changes);
}

describe("what is known about the host", () => {
  it("reads platform, version, language, document and store", () => {
    expect(hostInfo()).toEqual({
      platform: "web",
      excelApi: "1.14",
      displayLanguage: "zh-CN",
      darkTheme: null,
      documentName: "预算.xlsx",
      viewing: false,
      storagePrefix: "tenant-1",
    });
  });

  it("knows the theme on the desktop, paths of Windows, and viewing", () => {
    setContext({ platform: "PC", officeTheme: { isDarkTheme: true }, document: { url: "C:\\预算\\2025%.xlsx" } });
    host.viewing = true;
    expect(hostInfo()).toMatchObject({ platform: "windows", darkTheme: true, documentName: "2025%.xlsx" });
  });

  it.each([null, "", "https://example.cn/"])("has no name for a workbook never saved (%s)", (url) => {
    setContext({ document: { url } });
    expect(hostInfo().documentName).toBeNull();
  });

  it("does not take 1.9 for more than 1.13", () => {
    host.api = 9;
    expect(hostInfo().excelApi).toBe("1.9");
    host.api = 0;
    expect(hostInfo().excelApi).toBeNull();
  });
});

describe("starting", () => {
  it("is ready in an Excel that is new enough", async () => {
    expect(await onOfficeReady()).toMatchObject({ kind: "ready", host: { excelApi: "1.14" } });
    host.api = 13;
    expect(await onOfficeReady()).toMatchObject({ kind: "ready" });
    host.api = 12;
    expect(await onOfficeReady()).toMatchObject({ kind: "too-old", host: { excelApi: "1.12" } });
  });

  it("tells a missing library, a silent host and a browser apart", async () => {
    Object.assign(Office, { onReady: () => Promise.resolve({ host: null, platform: null }) });
    expect(await onOfficeReady()).toEqual({ kind: "outside-excel" });
    Object.assign(Office, { onReady: () => new Promise(() => undefined) });
    expect(await onOfficeReady(20)).toEqual({ kind: "no-answer" });
    Reflect.deleteProperty(globalThis, "Office");
    expect(await onOfficeReady()).toEqual({ kind: "library-missing" });
  });
});

describe("errors of Office.js", () => {
  it("keep their cause, and a HostError stays what it is", () => {
    const cause = new OfficeError("ConnectionFailure");
    const error = hostErrorOf(cause);
    expect(error).toMatchObject({ problem: "session-lost", cause });
    expect(hostErrorOf(error)).toBe(error);
  });

  it("are told by their code, never by their message", () => {
    const error = Object.assign(new Error("AccessDenied: the sheet is protected"), { code: "GeneralException" });
    expect(hostErrorOf(error).problem).toBe("unknown");
    expect(hostErrorOf("AccessDenied").problem).toBe("unknown");
    expect(hostErrorOf(new HostError("busy")).problem).toBe("busy");
  });
});
