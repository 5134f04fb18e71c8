/** How browsers say that nothing more fits: by quota, or a disk that has no room left. */
const SAYS_FULL = /quota|no[_ ]space|device space|disk (?:is )?full/i;
/** Words of a storage that failed without telling why: Chromium's, when it can't even open its files on a full disk. */
const SAYS_STORAGE = /backing store|IO error|storage/i;
/** With less than this left, in bytes, no storage can be written safely. */
const TOO_LITTLE = 1_000_000;

const wordsOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** Whether an error means that the browser's storage is full; where its words don't tell, the room left does. Never throws. */
export async function isFull(error: unknown): Promise<boolean> {
  const words = wordsOf(error);
  if (SAYS_FULL.test(words)) return true;
  if (!SAYS_STORAGE.test(words)) return false;
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && quota - (usage ?? 0) < TOO_LITTLE;
  } catch {
    return false;
  }
}
