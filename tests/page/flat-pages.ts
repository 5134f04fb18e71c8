/** A page whose article and furniture are sibling elements of one kind, with no name that tells them apart. */
export interface FlatPage {
  readonly title: string;
  readonly before: readonly string[];
  /** Article paragraphs; an entry that starts with "~" is furniture in their midst. */
  readonly text: readonly string[];
  readonly after: readonly string[];
}

const foundry: FlatPage = {
  title: "Merrow Glass and Tidewell Optics to merge lens plants",
  before: [
    "Markets",
    "Companies",
    "6 March 2026 at 7:15 am",
    "Share",
    "Listen (4 min)",
    "Words: Petra Halloway in Rotterdam",
    "Photograph: Ilya Brandt/Panopticon Pictures",
  ],
  text: [
    "Merrow Glass and Tidewell Optics will put their lens plants into one company, the two firms announced on Thursday, after both lost orders to makers in Asia for a third year.",
    "Merrow is to hold 60 percent of the new firm and Tidewell the rest. The plants in Rotterdam and Leeds stay open, Merrow chief executive Annika Sorel told staff in a letter.",
    "“We had a choice between shrinking alone and growing together,” Sorel wrote.",
    "~Also read: Halvorsen Steel cuts its dividend for the second time",
    "Tidewell chairman Obi Marsh said the talks began at a trade fair in Cologne. He expects the regulators in Brussels to take until the autumn with their decision.",
    "~Story continues below",
    "Lenses for cameras bring Merrow a third of its sales. The rest comes from windows for ovens and from glass for laboratories, which the merger leaves alone.",
    "Tidewell grinds lenses for microscopes. Its largest customer, the Danish company Fjordlab, was told of the plan on Wednesday evening.",
    "Shares in Merrow rose 4 percent in Amsterdam. Tidewell isn't listed.",
  ],
  after: [
    "Petra Halloway covers industry from Rotterdam. She was with Quayside Radio before.",
    "Tags: glass, mergers, Netherlands",
    "Was this article useful?",
    "Readers also opened",
    "Halvorsen Steel cuts its dividend again",
    "Why Brightmoor Bank is leaving the high street",
    "Pellworm Ferries orders two electric ships",
    "The baker who beat Oakham Mills in court",
    "What readers say",
    "3 replies",
    "oldsalt51",
    "Had a Tidewell microscope for thirty years, never let me down. Hope Carraway Instruments doesn't get its hands on them.",
    "2 hours ago",
    "Report",
    "lens_cap",
    "Merger of equals, my foot. I worked for Norbury Optical when the same was said there and we all know how that ended for the people on the floor.",
    "© Harbour Post 2026",
  ],
};

const wind: FlatPage = {
  title: "Solvane buys a share in Okanda's wind farm | The Coast Daily",
  before: [
    "The Coast Daily",
    "Home News Money Sport Weather",
    "Energy & Climate",
    "Solvane buys a share in Okanda's wind farm",
    "Jun Abernethy, energy editor",
    "Tuesday 10 February 2026, 16.40",
    "Facebook X WhatsApp Email",
  ],
  text: [
    "The utility Solvane is taking a 30 percent share in the wind farm that Okanda Power is building off the coast of Galway, for 210 million euros.",
    "Okanda needs the money for cables. Two of the three suppliers it had signed have asked for more, its finance director Liam Achebe said on a call with analysts.",
    "Solvane has bought into four such farms in two years and has said it would like to own ten by the end of the decade.",
    "Advertisement",
    "“Wind at that price is cheaper than gas, and it will be cheaper for thirty years,” said Clara Whitmore, who runs Solvane's renewables arm.",
    "The first of the 64 turbines is to turn in spring. Okanda said the delay of last year, caused by a strike at the port, had been made up.",
    "Neither company would say who supplies the turbines. People close to the project named Nordvind of Aarhus.",
    "Solvane pays half of the sum now and the rest when the farm delivers power.",
  ].map((text) => (text === "Advertisement" ? `~${text}` : text)),
  after: [
    "Get the day's energy news by email, every weekday at six.",
    "Most read this hour",
    "1 Carlisle Foods recalls two kinds of soup",
    "2 How Dunmore Airways lost a whole airport",
    "3 A pension fund sues Greyfriars Capital",
    "4 The quiet end of Bellweather Cars",
    "From our sister titles",
    "Tramlines closes its last depot and sells the ground to Umber Homes",
    "The operator said that the depot, opened in 1911, had stood half empty since the line to the harbour was closed.",
    "Violinist returns stolen Amati to Lisbon museum",
    "She had bought it at a flea market in Porto for eighty euros and played it at weddings.",
  ],
};

const bank: FlatPage = {
  title: "Ashgrove Bank names a new head after the payments failure",
  before: [
    "MONEY",
    "Ashgrove Bank names a new head after the payments failure",
    "Ines Vandermeer",
    "Published 12:02, 3 May 2026",
    "5 min read",
    "Copy link",
  ],
  text: [
    "Ashgrove Bank has made Teodor Lind its chief executive, eleven days after a failure kept four million customers from their money.",
    "Lind comes from the payments company Swiftline, where he was in charge of operations. He follows Marian Coe, who resigned last week.",
    "~(Image: Ashgrove Bank)",
    "The failure began when Ashgrove moved its accounts to new computers over a weekend. For two days salaries didn't arrive, and cards of the bank were refused in shops.",
    "Coe had called the move a success on the first evening. She later told members of parliament that she had been given wrong figures.",
    "~RELATED STORY",
    "~Brackwater Insurance loses its finance chief to a rival",
    "Lind said that he would spend his first month in branches. “Trust goes by the cart and comes back on foot,” he told reporters.",
    "The bank has put 90 million pounds aside for compensation. Lawyers for the customers call that too little.",
    "The regulator is looking into whether Ashgrove and its supplier Corvid Systems tested the computers long enough. Corvid declined to comment.",
  ],
  after: [
    "Ines Vandermeer",
    "Ines is the money editor. Before that she worked for Pemberton Research.",
    "Follow Ines on Threads",
    "More by this author",
    "Kestrel Savings raises its rates to 5 percent",
    "The app that rounds up your shopping, and who owns it",
    "Letters",
    "Sir, your article on Ashgrove leaves out that Lind was at Dovetail Credit when the same happened there. I was a customer then, and I lost a week's wages.",
    "P. Quill, Norwich",
    "Up next",
    "Mayor opens bridge without a road",
    "The bridge over the Arrow cost 12 million and leads to a field, since the road was struck from the budget. Builders Hartnell & Sons say that this isn't their",
    "Swimmers ask council to save the lido",
    "A petition has been signed by nine thousand people in a week. The pool's owner, Aquaterra Leisure, wants to put flats in its place and says that the",
  ],
};

const robots: FlatPage = {
  title: "Kitchen robot maker Panna signs with Loomis Hotels",
  before: [
    "Tech",
    "Kitchen robot maker Panna signs with Loomis Hotels",
    "by Ravi Ostrander · March 19, 2026 · 3 comments",
    "Save Gift article",
  ],
  text: [
    "SAN DIEGO, March 19 (Wirepress) - Panna Robotics will supply Loomis Hotels with machines that cook breakfast, the start-up's largest order so far.",
    "The hotel group is to get 1,400 machines over two years. Each makes 200 omelettes an hour, according to Panna.",
    "Founder Dalia Greer started the company in a garage in 2019. She sold her first machine to a ferry line.",
    "Loomis tried three makers' machines in its hotel in Tucson. Guests liked Panna's omelettes best, said Hugo Stamm, who buys kitchens for the group.",
    "The price wasn't made public. Panna has raised 60 million dollars from investors, among them Redshore Ventures.",
    "Cooks' unions are against it. “A breakfast buffet feeds families on both sides of the counter,” said Rosa Mbeki of the union in Arizona.",
    "Stamm said no cook would lose work before 2028.",
  ],
  after: [
    "Photo by Anselm Kraus on Picturepond",
    "Got a tip? Write to tips at the address below.",
    "Keep up with the story: download our app",
    "Trending in Tech",
    "Quillon sues Bravura over folding keyboards",
    "Dr Voss's Longevity Clinic Loses Its Licence",
    "Inside Hexaware Motors' Plan for a Car Without Paint",
    "Why Your Next Fridge From Borealis Will Have No Screen",
    "Elsewhere on the site",
    "Teen sails round the world with a cat",
    "Storm closes passes in the Alps",
    "Sponsored by Vantage Mattresses",
    "The mattress that doctors at Somna Labs call the best of the year",
    "Terms Privacy Cookies Imprint",
  ],
};

/** Without labels: nothing but titles and openings of other stories, the last of them whole. */
const ferries: FlatPage = {
  title: "Pellworm Ferries and Tamsin Boatyards agree on electric ships",
  before: ["Pellworm Ferries and Tamsin Boatyards agree on electric ships", "Staff reporter"],
  text: [
    "Pellworm Ferries has ordered two electric ships from Tamsin Boatyards, which will be the first of their kind on the route to the islands.",
    "The ships cost 44 million euros together and carry 400 passengers each. Tamsin is to deliver them in the summer of 2028.",
    "Pellworm director Silke Brodersen said on Monday that the batteries come from Ampersand Cells in Norway.",
    "~Advertising",
    "The yard had been close to bankruptcy two years ago. Tamsin's owner, the Danish fund Skagen Capital, put in 15 million euros then.",
    "Islanders had asked for night crossings. Brodersen said that the ships would need the nights to charge.",
    "The state pays a third of the price. Its minister for transport called the order a signal to other ferry lines.",
  ],
  after: [
    "City sells its tram to a museum in Ghent",
    "Heron Brewery buys back its old name",
    "A brewer in Kiel has bought the name that its founders sold to Imperial Hops in 1974.",
    "Choir cancels its tour after theft of the organ",
    "The singers were on their way to Zurich when the van of Calloway Transport was broken into.",
  ],
};

export const FLAT_PAGES: Readonly<Record<string, FlatPage>> = { foundry, wind, bank, robots, ferries };

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Sibling forms without a name that tells. */
export const FORMS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  "sibling paragraphs": (lines) => lines.map((text) => `<p>${escaped(text)}</p>`).join("\n"),
  "sibling divs": (lines) => `<div>${lines.map((text) => `<div class="k2">${escaped(text)}</div>`).join("")}</div>`,
  "parted by line breaks": (lines) => `<div>${lines.map(escaped).join("<br><br>")}</div>`,
  "table rows": (lines) => `<table><tr><td>${lines.map((text) => `<p>${escaped(text)}</p>`).join("")}</td></tr></table>`,
  "one line break between": (lines) => `<td>${lines.map(escaped).join("<br>\n")}</td>`,
};

export const linesOf = ({ before, text, after }: FlatPage): string[] => [...before, ...text.map((one) => one.replace(/^~/, "")), ...after];

export const articleOf = ({ text }: FlatPage): string[] => text.filter((one) => !one.startsWith("~"));

export const flatHtml = (page: FlatPage, form: keyof typeof FORMS): string =>
  `<!doctype html><html lang="en"><head><title>${escaped(page.title)}</title></head><body>${FORMS[form]!(linesOf(page))}</body></html>`;
