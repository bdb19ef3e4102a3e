import type { ExcelRunner } from "./run";

/**
 * What we keep inside the workbook, each under one key. It travels with the file and anyone who
 * opens it can read it, so it never holds anything about people.
 */
export const SETTING = { notes: "budget-narrative.notes", marks: "budget-narrative.marks" } as const;

/** The text kept under a key, or null. @throws HostError */
export function readSetting(run: ExcelRunner, key: string): Promise<string | null> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
  });
}

/** Keeps a text under a key, or removes the key. @throws HostError */
export function writeSetting(run: ExcelRunner, key: string, text: string | null): Promise<void> {
  return run(async (context) => {
    if (text === null) await removeSetting(context, key);
    else context.workbook.settings.add(key, text);
    await context.sync();
  });
}

/** Queues the removal; an absent key is no error. One round trip. */
export async function removeSetting(context: Excel.RequestContext, key: string): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("key");
  await context.sync();
  if (!setting.isNullObject) setting.delete();
}
