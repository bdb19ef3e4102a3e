import { ApiError } from "../api-error";
import type { ApiObject } from "../api-type";
import type { Session } from "../session";
import { addinInternalService } from "./application";

export { range } from "./range";
export { visibilityName } from "./worksheet";
export { workbookObject } from "./workbook";

/** Objects created by type name. @throws ApiError ApiNotFound */
export function newObjectOf(typeName: string, session: Session): ApiObject {
  if (typeName === "Microsoft.InternalService.AddinInternalService") return addinInternalService.of(session);
  session.missing.add({ member: typeName, reason: "not-emulated" });
  throw new ApiError("ApiNotFound", `${typeName} is not emulated.`);
}
