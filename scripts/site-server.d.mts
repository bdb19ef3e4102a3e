export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export function serveSite(
  folders: Readonly<Record<string, string>>,
  options?: {
    readonly port?: number;
    readonly certificate?: () => Promise<{ readonly key: string | Buffer; readonly cert: string | Buffer }>;
  },
): Promise<Site>;
