export function writePackage(given: {
  readonly root: string;
  readonly folder: string;
  readonly url: string;
  readonly id?: string | undefined;
  readonly officeJs: string;
}): Promise<{ readonly zip: Uint8Array; readonly files: number }>;
