import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { slot } from "../../lib/extension/tab/shared.ts";
import { mountTab } from "./mount.tsx";

export default defineUnlistedScript(() => {
  const shared = slot("tab")?.shared;
  if (shared) mountTab(shared);
});
