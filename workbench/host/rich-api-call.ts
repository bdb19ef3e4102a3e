import { ApiError } from "./api-error";
import { runBatch } from "./batch";
import type { BatchAnswer, BatchRequest } from "./batch-messages";
import type { ExcelHost } from "./excel-host";
import type { Fault } from "./faults";
import { PROTOCOL_ERROR } from "./protocol";
import type { Session } from "./session";

/** Excel on the web takes and sends at most this much at once. */
const MAX_BYTES = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const BODY = 4;
const FLAGS = 6;

interface RichApiAnswer {
  readonly Error?: number;
  readonly Data?: readonly [status: number, headers: readonly string[], body: string];
}

/** Carries out the batch inside an `executeMethod` call, under the conditions and faults of the host. */
export async function answerRichApi(
  data: readonly unknown[],
  session: Session,
  host: ExcelHost,
): Promise<RichApiAnswer | "silence"> {
  const body = data[BODY] as string;
  const request = JSON.parse(body) as BatchRequest;
  host.traffic.requests += 1;
  host.traffic.largestRequest = Math.max(host.traffic.largestRequest, byteLength(body));
  if (isHousekeeping(request)) return answer(runBatch(request, session));

  const faults = host.faults.next();
  for (const fault of faults) if (fault.kind === "latency") await delay(fault.milliseconds);
  if (faults.some((fault) => fault.kind === "silence")) return "silence";
  const struck = strike(faults);
  if (struck !== null) return struck;
  if (host.conditions.isEditingCell) {
    if ((Number(data[FLAGS]) & DELAY_FOR_CELL_EDIT) === 0) return { Error: PROTOCOL_ERROR.cellEditMode };
    await host.editFinished();
  }
  if (byteLength(body) > MAX_BYTES) return { Error: PROTOCOL_ERROR.requestTooLarge };
  session.withholdsValues = faults.some((fault) => fault.kind === "null-values");
  const result = answer(runBatch(request, session));
  session.withholdsValues = false;
  const size = byteLength(result.Data?.[2] ?? "");
  host.traffic.largestAnswer = Math.max(host.traffic.largestAnswer, size);
  return size > MAX_BYTES ? { Error: PROTOCOL_ERROR.answerTooLarge } : result;
}

/** The error that strikes the call, if any. */
function strike(faults: readonly Fault[]): RichApiAnswer | null {
  for (const fault of faults) {
    if (fault.kind === "protocol") return { Error: fault.error };
    if (fault.kind === "api") {
      const error = new ApiError(fault.code);
      return answer({
        Results: [],
        TraceIds: [],
        Error: {
          Code: error.code,
          Message: error.message,
          Location: "",
          ActionIndex: 0,
          HttpStatusCode: error.httpStatus,
        },
      });
    }
  }
  return null;
}

/** The library's own batches: telling that it is ready, releasing references. */
function isHousekeeping(request: BatchRequest): boolean {
  const calls = request.Actions.filter((action) => action.Name !== "");
  return (
    calls.length > 0 &&
    calls.every((action) => action.Name === "_RemoveReference" || action.Name === "NotifyActionHandlerReady")
  );
}

function answer(result: BatchAnswer): RichApiAnswer {
  return { Data: [200, [], JSON.stringify(result)] };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
