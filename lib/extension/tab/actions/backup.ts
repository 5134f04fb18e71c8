import type { TabContext } from "../context.ts";

/** Says in the panel's foot how many records have no copy, when the panel is opened; the background knows when it is due. */
export function remindOfBackup({ ask, store, failed }: TabContext): void {
  ask("records/reminder", null)
    .then((n) => {
      const reminder = { code: "records.backup", params: { n }, actions: ["export-short"] };
      if (n > 0) store.setState(({ notices }) => ({ notices: [...notices.filter(({ code }) => code !== reminder.code), reminder] }));
    })
    .catch((error: unknown) => failed("records/reminder", error));
}
