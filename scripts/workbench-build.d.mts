export const workbenchFolder: string;

export function buildWorkbench(): Promise<void>;
