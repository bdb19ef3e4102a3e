import { parseRange, type CellRef, type SheetChange, type Unsubscribe } from "../workbook";
import { supports } from "./host";
import type { ExcelRunner } from "./run";
import type { SheetNames } from "./sheet-names";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells about edits, recalculated input, and sheets added, deleted or (from ExcelApi 1.17) renamed,
 * by anybody. Handlers live as long as the pane; several events may arrive for one action of the user.
 * @throws HostError
 */
export async function watchChanges(
  run: ExcelRunner,
  names: SheetNames,
  listener: (change: SheetChange) => void,
): Promise<Unsubscribe> {
  const gate = new Gate();
  const tell = (id: string, name: string | undefined) => {
    if (gate.open && !names.isOurs(id)) listener({ sheets: name === undefined ? [] : [name] });
  };
  const handlers = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added: Handler[] = [
      sheets.onChanged.add(async ({ worksheetId }) => tell(worksheetId, await nameIfKnown(names, worksheetId))),
      sheets.onAdded.add(async ({ worksheetId }) => tell(worksheetId, await nameIfKnown(names, worksheetId))),
      // The name of a deleted sheet can only be remembered.
      sheets.onDeleted.add(async ({ worksheetId }) => tell(worksheetId, await nameIfKnown(names, worksheetId))),
    ];
    if (supports("1.17"))
      added.push(
        sheets.onNameChanged.add(async ({ worksheetId, nameAfter }) => {
          tell(worksheetId, nameAfter);
          await names.refresh();
        }),
      );
    await context.sync();
    return added;
  });
  return () => gate.close(handlers);
}

/** Tells the top left cell of every new selection. @throws HostError */
export async function watchSelection(
  run: ExcelRunner,
  names: SheetNames,
  listener: (cell: CellRef) => void,
): Promise<Unsubscribe> {
  const gate = new Gate();
  const handlers = await run(async (context) => {
    const added: Handler[] = [
      context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        // A selection of several areas is a list; whole rows and columns are no cell.
        const range = parseRange(address.split(",")[0]!);
        const sheet = await nameIfKnown(names, worksheetId);
        if (gate.open && range !== null && sheet !== undefined) listener({ sheet, row: range.top, column: range.left });
      }),
    ];
    await context.sync();
    return added;
  });
  return () => gate.close(handlers);
}

/** An event is worth telling even when Excel is too busy to say which sheet it was. */
async function nameIfKnown(names: SheetNames, id: string): Promise<string | undefined> {
  try {
    return await names.nameOf(id);
  } catch {
    return undefined;
  }
}

/** Once closed, nothing passes any more, although Excel may still deliver what was under way. */
class Gate {
  open = true;

  close(handlers: readonly Handler[]): void {
    const context = handlers[0]?.context;
    if (!this.open || context === undefined) return;
    this.open = false;
    Excel.run(context as Excel.RequestContext, async () => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    }).catch(() => undefined); // The pane is closing or the session is gone: the handlers are dead either way.
  }
}
