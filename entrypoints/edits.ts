import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createEdits } from "../lib/extension/tab/actions/edits.ts";
import { fill } from "../lib/extension/tab/shared.ts";

export default defineUnlistedScript(() => fill("edits", createEdits));
