import type { Notice } from "../../state/types.ts";
import { noticeOfFailure } from "../why.ts";
import { noteFailure } from "./note-failures.ts";

/** Lets work run on; what fails is noted under the page's name and said on it in words, `code` naming what that leaves as it was. */
export type Telling = (work: Promise<unknown>, code?: string) => void;

export const telling =
  (page: string, say: (notice: Notice) => void): Telling =>
  (work, code = "error.notDone") =>
    void work.catch((error: unknown) => {
      noteFailure(page, error);
      say(noticeOfFailure(error, code));
    });

/** Copies text by `copy`; a clipboard that can't be had is said, too. */
export async function copying(copy: Promise<void>, done: Notice): Promise<Notice> {
  return copy.then(
    () => done,
    () => ({ code: "error.notCopied", actions: [] }),
  );
}

/** Does what a page can't be shown without, as often as the reader asks for it: `say` gets why it failed, and the way to try again. */
export async function untilShown<T>(page: string, work: () => Promise<T>, say: (notice: Notice, again: () => void) => void): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      noteFailure(page, error);
      await new Promise<void>((again) => say(noticeOfFailure(error, "error.notShown", ["retry"]), again));
    }
  }
}
