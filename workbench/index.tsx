import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { CURRENT_EXCEL, type HostOptions } from "./host";
import "./page/page.css";
import { workbenchTheme } from "./page/theme";
import { Workbench } from "./page/workbench";

const query = new URLSearchParams(window.location.search);

/** Only pages of our own server are shown or read. */
function ownAddress(name: string): string | null {
  const address = query.get(name);
  return address !== null && new URL(address, window.location.href).origin === window.location.origin ? address : null;
}

const version = query.get("excelApi");
const options: HostOptions = version === null ? {} : { sets: { ...CURRENT_EXCEL, ExcelApi: version } };

createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={workbenchTheme}>
    <Workbench pane={ownAddress("pane") ?? "taskpane.html"} workbook={ownAddress("workbook")} options={options} />
  </FluentProvider>,
);
