export const workbenchFolder: string;

export function buildWorkbench(): Promise<void>;

/** Whether a built page is newer than everything it is made of. */
export function isFresh(built: string): boolean;
