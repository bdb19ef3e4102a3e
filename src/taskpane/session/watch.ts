import { HostError, type Unsubscribe } from "../../workbook";

/** One kind of event asked of the host: kept once granted, asked for again after a refusal. */
export class Watch {
  #attempt: Promise<void> | null = null;
  #stop: Unsubscribe | null = null;

  constructor(
    private readonly register: () => Promise<Unsubscribe>,
    /** Told after each attempt whether the host granted it. */
    private readonly told: (granted: boolean) => void = () => undefined,
  ) {}

  /** Resolves after a refusal too: without events results do not turn 已过期 by themselves; 重新核对 still works. */
  begin(): Promise<void> {
    this.#attempt ??= this.#register();
    return this.#attempt;
  }

  end(): void {
    this.#stop?.();
    this.#stop = null;
  }

  async #register(): Promise<void> {
    try {
      this.#stop = await this.register();
      this.told(true);
    } catch (error) {
      this.#attempt = null;
      if (!(error instanceof HostError)) throw error;
      this.told(false);
    }
  }
}
