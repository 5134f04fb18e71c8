import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { until } from "./wait.ts";

/** A screen of its own, with keys and a pointer that the browser takes for the reader's. */
export interface Screen {
  /** For the browser's environment. */
  readonly display: string;
  /** Runs one xdotool command and gives what it prints. */
  act(...args: string[]): string;
  close(): void;
}

const isThere = (program: string): boolean => spawnSync("which", [program]).status === 0;

/** Starts a virtual screen. Throws, with what to install, where the programs for it are missing. */
export async function openScreen(): Promise<Screen> {
  const missing = [
    ["Xvfb", "xvfb"],
    ["xdotool", "xdotool"],
  ].filter(([program = ""]) => !isThere(program));
  if (missing.length) {
    const packages = missing.map(([, name]) => name).join(" and ");
    throw new Error(`Keys and menus are tested on a virtual screen, which needs X11 and the packages ${packages}: install them first.`);
  }
  let number = 40 + (process.pid % 50);
  while (existsSync(`/tmp/.X${number}-lock`)) number++;
  const display = `:${number}`;
  const server = spawn("Xvfb", [display, "-screen", "0", "1280x900x24", "-nolisten", "tcp"], { stdio: "ignore" });
  const env = { ...process.env, DISPLAY: display };
  const close = () => void server.kill();
  try {
    await until("the virtual screen", () => spawnSync("xdotool", ["getmouselocation"], { env }).status === 0);
  } catch (error) {
    close();
    throw error;
  }
  return {
    display,
    act(...args) {
      const { status, stdout, stderr } = spawnSync("xdotool", args, { env, encoding: "utf8" });
      if (status !== 0) throw new Error(`xdotool ${args.join(" ")}: ${stderr}`);
      return stdout;
    },
    close,
  };
}
