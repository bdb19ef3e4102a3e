import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { type DragEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { useEditing } from "../grid/editing";
import { Grid } from "../grid/grid";
import { type AddInPage, ExcelHost, type HostOptions } from "../host";
import { FormulaBar } from "./formula-bar";
import { FunctionPage } from "./function-page";
import { MissingNotice } from "./missing-notice";
import { blankBook, openBytes, openUrl, type Opened } from "./open-workbook";
import { Ribbon } from "./ribbon";
import { readRibbon, type Ribbon as RibbonModel, type RibbonButton } from "./ribbon-buttons";
import { samples } from "./samples";
import { SheetTabs } from "./sheet-tabs";
import { PANE_WIDTH } from "./splitter";
import { StatusBar } from "./status-bar";
import { TaskPane } from "./task-pane";
import { publishControl } from "./control";
import { TitleBar } from "./title-bar";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  main: { display: "flex", flex: 1, minHeight: 0 },
  book: { display: "flex", flexDirection: "column", flex: 1, minWidth: 0 },
  grid: { flex: 1, minHeight: 0 },
  waiting: { height: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
});

interface WorkbenchProps {
  /** First address of the task pane. */
  readonly pane: string;
  /** Address of the workbook to begin with; null begins with a sample, or blank. */
  readonly workbook: string | null;
  readonly options: HostOptions;
}

/** Opens the first workbook, and other ones after it. */
export function Workbench({ pane, workbook, options }: WorkbenchProps) {
  const styles = useStyles();
  const [host, setHost] = useState<ExcelHost | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  const take = useCallback(
    (opened: Opened) => {
      if (opened.kind === "failed") setMessage(opened.message);
      else {
        setMessage(null);
        setHost(new ExcelHost(opened.book, options));
      }
    },
    [options],
  );

  useEffect(() => {
    void openFirst(workbook ?? samples[0]?.url).then(take);
  }, [workbook, take]);

  useEffect(() => {
    if (host !== null) publishControl({ host, open: async (bytes, name) => take(await openBytes(bytes, name)) });
  }, [host, take]);

  if (host === null)
    return message === null ? (
      <Spinner className={styles.waiting} label="正在打开工作簿" />
    ) : (
      <MessageBar intent="error">
        <MessageBarBody>{message}</MessageBarBody>
      </MessageBar>
    );
  return (
    <OpenWorkbook key={keyOf(host)} host={host} pane={pane} message={message} onMessage={setMessage} onOpened={take} />
  );
}

async function openFirst(url: string | undefined): Promise<Opened> {
  if (url === undefined) return { kind: "opened", book: blankBook() };
  return openUrl(url, decodeURIComponent(url.slice(url.lastIndexOf("/") + 1)));
}

const keys = new WeakMap<ExcelHost, number>();
let lastKey = 0;

/** Another host is another workbook: nothing of the former one stays on the page. */
function keyOf(host: ExcelHost): number {
  const key = keys.get(host) ?? ++lastKey;
  keys.set(host, key);
  return key;
}

interface OpenWorkbookProps {
  readonly host: ExcelHost;
  readonly pane: string;
  readonly message: string | null;
  readonly onMessage: (message: string | null) => void;
  readonly onOpened: (opened: Opened) => void;
}

function OpenWorkbook({ host, pane, message, onMessage, onOpened }: OpenWorkbookProps) {
  const styles = useStyles();
  const { book } = host;
  const editing = useEditing(host, onMessage);
  const [paneUrl, setPaneUrl] = useState<string | null>(pane);
  const [width, setWidth] = useState(PANE_WIDTH.usual);
  const ribbon = useRibbon();
  const functions = useRef<FunctionPage | null>(null);
  const panePage = useRef<AddInPage | null>(null);
  useEffect(() => () => functions.current?.close(), []);

  const press = ({ id, action }: RibbonButton) => {
    if (action.kind === "show-pane") return setPaneUrl(action.url);
    const functionPage = ribbon?.functionPage;
    if (functionPage === undefined || functionPage === null) return;
    functions.current ??= new FunctionPage(host, functionPage);
    void functions.current.run(action.name, id);
  };
  const openFile = async (file: File) => onOpened(await openBytes(new Uint8Array(await file.arrayBuffer()), file.name));

  return (
    <div
      className={styles.page}
      onKeyDown={(event) => event.key === "F6" && focusNextRegion(event, panePage.current)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file !== undefined) void openFile(file);
      }}
    >
      <TitleBar
        workbook={book.name}
        onFile={(file) => void openFile(file)}
        onSample={({ url, file }) => void openUrl(url, file).then(onOpened)}
      />
      {ribbon !== null && <Ribbon ribbon={ribbon} onPress={press} />}
      {message !== null && (
        <MessageBar intent="warning" onClick={() => onMessage(null)}>
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      )}
      <MissingNotice missing={host.missing} />
      <div className={styles.main}>
        <main className={styles.book}>
          <FormulaBar book={book} editing={editing} onLeave={focusGrid} />
          <div className={styles.grid}>
            <Grid host={host} editing={editing} onRefused={onMessage} />
          </div>
          <SheetTabs book={book} onRefused={onMessage} />
          <StatusBar book={book} />
        </main>
        {paneUrl !== null && (
          <TaskPane
            pageRef={panePage}
            host={host}
            url={paneUrl}
            width={width}
            onResize={setWidth}
            onClose={() => setPaneUrl(null)}
            onLeave={leavePane}
          />
        )}
      </div>
    </div>
  );
}

function useRibbon(): RibbonModel | null {
  const [ribbon, setRibbon] = useState<RibbonModel | null>(null);
  useEffect(() => void readRibbon().then(setRibbon), []);
  return ribbon;
}

const REGIONS = ["[role=toolbar] button", "[data-grid] input", "[data-pane] iframe"];

/** F6 goes round the page as in Office: ribbon, sheet, task pane. */
function focusNextRegion(event: KeyboardEvent, pane: AddInPage | null): void {
  const regions = REGIONS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const at = regions.findIndex((region) => region.parentElement?.contains(document.activeElement));
  const next = regions[(at + 1) % regions.length];
  if (next !== undefined && next === pane?.frame) pane.enter();
  else next?.focus({ preventScroll: true });
  event.preventDefault();
}

function focusGrid(): void {
  document.querySelector<HTMLElement>("[data-grid]")?.focus({ preventScroll: true });
}

function leavePane(towards: "sheet" | "ribbon"): void {
  if (towards === "sheet") focusGrid();
  else document.querySelector<HTMLElement>("[role=toolbar] button")?.focus();
}
