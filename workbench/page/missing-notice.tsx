import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { MissingMembers } from "../host";

/** Says loudly when the pane asked for something this page does not have: Excel would have answered it. */
export function MissingNotice({ missing }: { readonly missing: MissingMembers }) {
  const members = useSyncExternalStore(
    (listener) => missing.listen(listener),
    () => missing.list,
  );
  if (members.length === 0) return null;
  return (
    <MessageBar intent="error" data-missing>
      <MessageBarBody>
        <MessageBarTitle>窗格用到了试用台没有的接口</MessageBarTitle>
        {members
          .map(({ member, reason }) => (reason === "not-emulated" ? member : `${member}（比设定的 Excel 版本新）`))
          .join("，")}
      </MessageBarBody>
    </MessageBar>
  );
}
