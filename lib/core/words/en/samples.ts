/** Samples beside the settings; names made up. */
export const samples = {
  "sample.sentence": "{company} will build turbines with {unknown}, said its chief executive {person}.",
  "sample.company": "Northwind Energy",
  "sample.unknown": "Harbour Lane",
  "sample.person": "Ida Moreno",
  "sample.descriptor": "Maker of wind turbines",
  "options.edgeTab": "A tab at the window's edge opens the panel",
  "names.noSentences": "Its sentences aren't on the page any more.",
} as const;
