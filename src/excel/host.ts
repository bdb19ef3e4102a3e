export type Platform = "windows" | "mac" | "web" | "ios" | "android" | "unknown";

/** What is known about the Excel we run in. */
export interface HostInfo {
  readonly platform: Platform;
  /** Highest set of the Excel interface that is offered, like "1.14"; null below 1.1. */
  readonly excelApi: string | null;
  /** Full tag of the language Excel is shown in, like "zh-CN". */
  readonly displayLanguage: string;
  /** Null where Excel does not say (on the web): follow the system then. */
  readonly darkTheme: boolean | null;
  /** File name without its folder; null for a workbook never saved. */
  readonly documentName: string | null;
  /** True when the document was opened for viewing only. */
  readonly viewing: boolean;
  /** To be put before every key of localStorage: on the web all documents of a tenant share one store. */
  readonly storagePrefix: string;
}

/** Why the pane cannot start, or what it starts in. */
export type Readiness =
  | { readonly kind: "ready"; readonly host: HostInfo }
  /** Office.js did not load: the network blocks the address it comes from. */
  | { readonly kind: "library-missing" }
  /** Office.js loaded but Excel did not answer in time. */
  | { readonly kind: "no-answer" }
  /** The page was opened in a browser or another program. */
  | { readonly kind: "outside-excel" }
  /** Excel is older than the interface we need. */
  | { readonly kind: "too-old"; readonly host: HostInfo };

/** The lowest set of the Excel interface this add-in works with; the manifest says the same. */
export const REQUIRED_EXCEL_API = "1.13";

const LATEST_KNOWN = 20;

/** Whether Excel offers a set, given as text: as a number 1.10 would mean 1.1. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Waits for Office.js and Excel. Always answers, at the latest after `timeout` milliseconds.
 */
export async function onOfficeReady(timeout = 15_000): Promise<Readiness> {
  if (typeof Office === "undefined") return { kind: "library-missing" };
  const started = await Promise.race([Office.onReady(), after(timeout)]);
  if (started === null) return { kind: "no-answer" };
  if (started.host !== Office.HostType.Excel) return { kind: "outside-excel" };
  const host = hostInfo();
  return supports(REQUIRED_EXCEL_API) ? { kind: "ready", host } : { kind: "too-old", host };
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

/** To be called after `onOfficeReady` only. */
export function hostInfo(): HostInfo {
  const { context } = Office;
  return {
    platform: platformOf(context.platform),
    excelApi: highestSet(),
    displayLanguage: context.displayLanguage,
    darkTheme: (context.officeTheme as Partial<Office.OfficeTheme> | undefined)?.isDarkTheme ?? null,
    documentName: fileName(context.document.url),
    viewing: context.document.mode === Office.DocumentMode.ReadOnly,
    storagePrefix: (context as { partitionKey?: string }).partitionKey ?? "",
  };
}

function platformOf(platform: Office.PlatformType): Platform {
  switch (platform) {
    case Office.PlatformType.PC:
      return "windows";
    case Office.PlatformType.Mac:
      return "mac";
    case Office.PlatformType.OfficeOnline:
      return "web";
    case Office.PlatformType.iOS:
      return "ios";
    case Office.PlatformType.Android:
      return "android";
    default:
      return "unknown";
  }
}

function highestSet(): string | null {
  for (let minor = LATEST_KNOWN; minor >= 1; minor -= 1) if (supports(`1.${minor}`)) return `1.${minor}`;
  return null;
}

/** The url is an address on the web and a path on the desktop. */
function fileName(url: string | null): string | null {
  const last = (url ?? "").split(/[?#]/)[0]!.split(/[\\/]/).at(-1)!;
  if (last === "") return null;
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // A per cent sign that belongs to the name itself.
  }
}
