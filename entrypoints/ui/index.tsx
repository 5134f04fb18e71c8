import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { slot } from "../../lib/extension/tab/shared.ts";
import { mountTab } from "./mount.tsx";

export default defineUnlistedScript(() => {
  const tab = slot("tab");
  if (tab) mountTab(tab.shared);
});
