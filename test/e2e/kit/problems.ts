import type { BrowserContext } from "playwright-core";

/** Everything a finished page must not do. */
export interface Problems {
  /** Errors on the console and uncaught exceptions, in any frame. */
  readonly consoleErrors: string[];
  readonly failedRequests: string[];
  /** Requests that left our own server. */
  readonly foreignRequests: string[];
  readonly policyViolations: string[];
}

/** Starts collecting; to be called before the first page is opened. */
export async function collectProblems(context: BrowserContext, origin: string): Promise<Problems> {
  const problems: Problems = { consoleErrors: [], failedRequests: [], foreignRequests: [], policyViolations: [] };
  context.on("console", (message) => {
    if (message.type() === "error") problems.consoleErrors.push(message.text());
  });
  context.on("weberror", (error) => problems.consoleErrors.push(error.error().message));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) problems.foreignRequests.push(url);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  context.on("requestfailed", (request) => problems.failedRequests.push(request.url()));
  await context.exposeFunction("reportPolicyViolation", (violation: string) => {
    problems.policyViolations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportPolicyViolation } = window as unknown as { reportPolicyViolation: (text: string) => void };
      reportPolicyViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return problems;
}

export const NO_PROBLEMS: Problems = {
  consoleErrors: [],
  failedRequests: [],
  foreignRequests: [],
  policyViolations: [],
};
