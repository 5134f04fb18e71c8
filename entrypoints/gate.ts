import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startGate } from "../lib/extension/tab/gate.ts";

export default defineUnlistedScript(() => startGate(window));
