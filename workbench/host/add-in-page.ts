import type { BookEvent } from "../book";
import { appContext } from "./app-context";
import { Conversation } from "./conversation";
import { eventMessages } from "./event-messages";
import type { ExcelHost } from "./excel-host";
import { DISPATCH, type ExecuteMethodData, HOST_ACTION, PROTOCOL_ERROR } from "./protocol";
import { answerRichApi } from "./rich-api-call";
import { Session } from "./session";

export type NoticeListener = (notice: number) => void;

const ADD_IN_ID = "0b5d9a3e-6f1c-4b7a-9d52-2f8e4c1a7b60";

/** One page of the add-in in a frame: its channel, its session, and the workbook events it asked for. */
export class AddInPage {
  readonly frame: HTMLIFrameElement;
  readonly session: Session;
  readonly #conversation: Conversation;
  readonly #stopListening: () => void;
  readonly #commands = new Map<string, () => void>();
  #commandReady: (() => void)[] = [];

  constructor(
    readonly host: ExcelHost,
    parent: Element,
    address: URL,
    readonly onNotice: NoticeListener,
  ) {
    this.#conversation = new Conversation(
      ADD_IN_ID,
      { call: (name, data) => this.#call(name, data), listening: (name) => this.#nowListening(name) },
      address.origin,
    );
    this.session = new Session(this.#conversation.id, host.book, host.sets, host.missing, host.conditions);
    this.#stopListening = host.book.listen((event) => this.#tell(event));
    this.frame = document.createElement("iframe");
    // Office.js reads the name when it starts, so it must be there before the frame is.
    this.frame.name = this.#conversation.frameName;
    this.frame.src = address.href;
    parent.append(this.frame);
  }

  /** Shows another address in the same frame; one that differs in its fragment only does not load anew. */
  show(address: string): void {
    const { href } = new URL(address, window.location.href);
    if (this.frame.src !== href) this.frame.src = href;
  }

  /** Brings the keyboard into the page: its first control gets the focus. */
  enter(): void {
    this.frame.focus({ preventScroll: true });
    const page = this.frame.contentWindow;
    if (page !== null) this.#conversation.tell(page, HOST_ACTION.tabIn);
  }

  /** Runs a function the page associated with a ribbon button; resolves when the page reports completion. */
  async runCommand(functionName: string, buttonId: string): Promise<void> {
    if (!this.#conversation.isListening("appCommandInvoked"))
      await new Promise<void>((resolve) => this.#commandReady.push(resolve));
    const id = crypto.randomUUID();
    const completed = new Promise<void>((resolve) => this.#commands.set(id, resolve));
    this.#raise("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
    await completed;
  }

  close(): void {
    this.#stopListening();
    this.#conversation.close();
    this.frame.remove();
  }

  async #call(name: string, data: unknown): Promise<unknown> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync": {
        const { book, sets, language } = this.host;
        return appContext(ADD_IN_ID, book, sets, language);
      }
      case "ContextActivationManager_notifyHost":
        this.onNotice((data as readonly [string, number])[1]);
        return null;
      case "executeMethod":
        return this.#execute(data as ExecuteMethodData);
      default:
        this.host.missing.add({ member: name, reason: "not-emulated" });
        return { Error: PROTOCOL_ERROR.operationNotSupported };
    }
  }

  async #execute(data: ExecuteMethodData): Promise<unknown> {
    const ok = { Error: PROTOCOL_ERROR.none, Version: 1 };
    const { settings } = this.host.book;
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi: {
        const answer = await answerRichApi(data.ArrayData ?? [], this.session, this.host);
        return answer === "silence" ? undefined : { ...ok, ...answer };
      }
      case DISPATCH.loadSettings:
        return { ...ok, Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } };
      case DISPATCH.saveSettings:
        settings.clear();
        for (const [key, value] of data.DdaSettingsMethod?.Properties ?? []) settings.set(key, value);
        return ok;
      case DISPATCH.fileProperties:
        return { ...ok, Properties: { Url: this.host.book.name } };
      case DISPATCH.commandCompleted:
        for (const completed of this.#commands.values()) completed();
        this.#commands.clear();
        return ok;
      default:
        this.host.missing.add({ member: `executeMethod ${data.DdaMethod.DispatchId}`, reason: "not-emulated" });
        return { Error: PROTOCOL_ERROR.operationNotSupported, Version: 1 };
    }
  }

  #tell(event: BookEvent): void {
    const messages = eventMessages(event, this.session);
    // As in Excel, the answer to a batch comes before the events that the batch caused.
    setTimeout(() => {
      if (messages.length > 0) this.#raise("richApiMessage", { ArrayData: messages });
      if (event.kind === "selection-changed") this.#raise("documentSelectionChanged", {});
    });
  }

  #raise(eventName: string, data: unknown): void {
    const page = this.frame.contentWindow;
    if (page !== null) this.#conversation.raise(page, eventName, data);
  }

  #nowListening(eventName: string): void {
    if (eventName !== "appCommandInvoked") return;
    for (const resume of this.#commandReady) resume();
    this.#commandReady = [];
  }
}
