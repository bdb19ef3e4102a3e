import { ACTION, MESSAGE, readRequest, type RequestMessage, RESPONSE, type ResponseMessage } from "./protocol";

/** Answers the calls of one page. A handler returns the data of the answer, or undefined to leave it unanswered. */
export interface CallHandler {
  call(name: string, data: unknown): Promise<unknown>;
  /** The page listens to this event from now on. */
  listening(eventName: string): void;
}

/** One end of the message channel to a page in a frame; the other end is Office.js. */
export class Conversation {
  readonly id = crypto.randomUUID();
  /** Correlation ids of the events the page registered for. */
  readonly #listening = new Map<string, number>();
  #told = 0;
  readonly #receive = (event: MessageEvent) => void this.#answer(event);

  constructor(
    readonly addInId: string,
    readonly handler: CallHandler,
    readonly pageOrigin: string,
  ) {
    window.addEventListener("message", this.#receive);
  }

  /**
   * The name a frame must carry before it is inserted into the document: with it Office.js finds its host. The field
   * "disableLogging" keeps the library from loading its telemetry.
   */
  get frameName(): string {
    const language = document.documentElement.lang;
    return JSON.stringify({
      baseFrameName: this.addInId,
      hostInfo: `Excel$Web$16.00$${language}$${this.id}$$disableLogging$0`,
      xdmInfo: `${this.id}|${this.addInId}|${window.location.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  isListening(eventName: string): boolean {
    return this.#listening.has(eventName);
  }

  raise(frame: Window, eventName: string, data: unknown): void {
    const correlation = this.#listening.get(eventName);
    if (correlation !== undefined) this.#post(frame, eventName, correlation, RESPONSE.event, data);
  }

  /** Asks something of the page itself, as opposed to answering it. */
  tell(frame: Window, host: number): void {
    const message: RequestMessage = {
      _messageType: MESSAGE.request,
      _actionType: ACTION.invoke,
      _actionName: "Office_notifyAgave",
      _conversationId: `${this.id}_ntf`,
      _correlationId: (this.#told += 1),
      _origin: window.location.origin,
      _data: [host],
    };
    frame.postMessage(JSON.stringify(message), this.pageOrigin);
  }

  close(): void {
    window.removeEventListener("message", this.#receive);
  }

  async #answer(event: MessageEvent): Promise<void> {
    const request = event.origin === this.pageOrigin ? readRequest(event.data) : null;
    if (request?._conversationId !== this.id || event.source === null) return;
    const page = event.source as Window;
    const data = await this.#handle(request);
    if (data !== undefined) this.#post(page, request._actionName, request._correlationId, RESPONSE.answer, data);
    if (request._actionType === ACTION.registerEvent) this.handler.listening(request._actionName);
  }

  async #handle(request: RequestMessage): Promise<unknown> {
    switch (request._actionType) {
      case ACTION.registerEvent:
        this.#listening.set(request._actionName, request._correlationId);
        return { Error: 0 };
      case ACTION.unregisterEvent:
        this.#listening.delete(request._actionName);
        return { Error: 0 };
      default:
        return this.handler.call(request._actionName, request._data);
    }
  }

  #post(page: Window, name: string, correlation: number, type: number, data: unknown): void {
    const message: ResponseMessage = {
      _messageType: MESSAGE.response,
      _actionName: name,
      _conversationId: this.id,
      _correlationId: correlation,
      _origin: window.location.origin,
      _errorCode: 0,
      _responseType: type,
      _data: data,
    };
    page.postMessage(JSON.stringify(message), this.pageOrigin);
  }
}
