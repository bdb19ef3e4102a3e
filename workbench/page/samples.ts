/** File names of the sample workbooks built with the page. */
declare const SAMPLE_WORKBOOKS: readonly string[];

export interface Sample {
  readonly file: string;
  readonly url: string;
}

/** Latest year first: the first one is opened, the next is its year before. */
export const samples: readonly Sample[] = [...SAMPLE_WORKBOOKS]
  .sort((a, b) => yearOf(b) - yearOf(a) || a.localeCompare(b))
  .map((file) => ({ file, url: `samples/${encodeURIComponent(file)}` }));

function yearOf(file: string): number {
  return Number(/\d{4}/.exec(file)?.[0] ?? 0);
}
