/** Reads the command line of npm start. Throws, with what can be given, on anything else. */
export function readArguments(args) {
  const wanted = { browser: "chromium", url: null, screenshot: null };
  const rest = [...args];
  while (rest.length) {
    const word = rest.shift();
    if (word === "firefox" || word === "chromium") wanted.browser = word;
    else if (word === "chrome" || word === "edge") wanted.browser = "chromium";
    else if (word === "--screenshot") {
      wanted.screenshot = rest.shift();
      if (!wanted.screenshot) throw new Error("--screenshot needs a file name: npm start -- --screenshot page.png");
    } else if (/^https?:\/\//.test(word) && URL.canParse(word)) wanted.url = word;
    else throw new Error(`“${word}” is not understood. Usage: npm start -- [chromium|firefox] [https://...] [--screenshot FILE]`);
  }
  return wanted;
}
