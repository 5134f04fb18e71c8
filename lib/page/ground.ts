import { flatParent } from "./elements.ts";

/** What lies behind text: "middle" is a ground on which the marks' own colours have too little contrast. */
export type Ground = "light" | "dark" | "middle";

interface Colour {
  /** Relative luminance, 0..1. */
  readonly luminance: number;
  readonly alpha: number;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Relative luminance (WCAG 2) of sRGB channels in 0..1. */
export const luminanceOf = (r: number, g: number, b: number): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

const number = (value: string | undefined, whole: number): number => {
  if (value === undefined || value === "none") return 0;
  return value.endsWith("%") ? (Number.parseFloat(value) / 100) * whole : Number.parseFloat(value);
};

/** Reads a computed colour: rgb(), color(srgb …), and lightness of lab and oklab forms. Null for anything else. */
export function readColour(value: string): Colour | null {
  if (value === "transparent" || value === "rgba(0, 0, 0, 0)") return { luminance: 0, alpha: 0 };
  const form = value.match(/^(rgba?|color|oklch|oklab|lch|lab)\(([^()]*)\)$/);
  if (!form) return null;
  const parts = form[2]!.split(/[\s,/]+/).filter((part) => part !== "");
  if (form[1] === "color") {
    const [, r, g, b, a] = parts;
    return { luminance: luminanceOf(number(r, 1), number(g, 1), number(b, 1)), alpha: a === undefined ? 1 : number(a, 1) };
  }
  const [first, second, third, a] = parts;
  const alpha = a === undefined ? 1 : number(a, 1);
  if (form[1]!.startsWith("rgb")) {
    return { luminance: luminanceOf(number(first, 255) / 255, number(second, 255) / 255, number(third, 255) / 255), alpha };
  }
  if (form[1]!.startsWith("ok")) return { luminance: number(first, 1) ** 3, alpha };
  return { luminance: ((number(first, 100) + 16) / 116) ** 3, alpha };
}

/** Bounds of the luminances on which the marks' colours are too weak (docs/design.md 7). */
const MIDDLE = [0.1, 0.4] as const;

const groundAt = (luminance: number): Ground =>
  luminance >= MIDDLE[0] && luminance <= MIDDLE[1] ? "middle" : luminance < MIDDLE[0] ? "dark" : "light";

/** Where only an image lies behind the text, the text's own colour tells which kind of ground it was made for. */
function groundByText(window: Window, element: Element): Ground {
  const colour = readColour(window.getComputedStyle(element).color);
  return colour !== null && colour.luminance > 0.4 ? "dark" : "light";
}

/**
 * The ground behind an element's text: its backgrounds up to the first opaque one, laid over each other; the page's own canvas below.
 * Asks style only. `cache` spares asking the same ancestors again within one painting.
 */
export function groundOf(element: Element, cache: Map<Element, Ground> = new Map()): Ground {
  const window = element.ownerDocument.defaultView;
  if (!window) return "light";
  const passed: Element[] = [];
  const layers: Colour[] = [];
  let found: Ground | null = null;
  for (let at: Element | null = element; at !== null && found === null; at = flatParent(at)) {
    const known = cache.get(at);
    if (known && layers.length === 0) found = known;
    else {
      if (layers.length === 0) passed.push(at);
      const style = window.getComputedStyle(at);
      const colour = readColour(style.backgroundColor);
      if (colour && colour.alpha > 0.02) layers.push(colour);
      if (colour && colour.alpha > 0.98) found = groundAt(flatten(layers, 1));
      else if (style.backgroundImage !== "none" && style.backgroundImage !== "") found = groundByText(window, element);
    }
  }
  if (found === null) {
    const dark = window.getComputedStyle(element.ownerDocument.documentElement).colorScheme === "dark";
    found = groundAt(flatten(layers, dark ? 0 : 1));
  }
  for (const one of passed) cache.set(one, found);
  return found;
}

/** Luminance of layers, topmost first, over a canvas. */
function flatten(layers: readonly Colour[], canvas: number): number {
  return layers.reduceRight((below, layer) => layer.luminance * layer.alpha + below * (1 - layer.alpha), canvas);
}
