import type { FlatPage } from "./flat-pages.ts";

const werft: FlatPage = {
  title: "Tamsen Werft und Nordglas bauen gemeinsam Fähren",
  before: ["Wirtschaft", "Von Heike Lammers", "12. Februar 2026, 8:30 Uhr", "Merken", "Drucken"],
  text: [
    "Die Tamsen Werft in Husum und der Glashersteller Nordglas wollen gemeinsam Fähren bauen, deren Deck zur Hälfte aus Glas besteht.",
    "Das teilten beide Unternehmen am Donnerstag mit. Die erste Fähre soll im Sommer 2028 nach Pellworm fahren.",
    "Tamsen-Chefin Silke Brodersen sprach von einem Wagnis, das man sich gut überlegt habe. Nordglas steuert zwölf Millionen Euro bei.",
    "~Mehr dazu: Halvorsen Stahl kürzt die Dividende",
    "Die Werft hatte vor zwei Jahren kaum noch Aufträge. Inzwischen arbeiten dort wieder dreihundert Menschen.",
    "Nordglas liefert bisher Fenster für Züge. Mit dem Schiffbau betritt das Unternehmen Neuland, wie Vorstand Arne Petersen einräumte.",
  ],
  after: [
    "(hl/dpa)",
    "Lesen Sie auch",
    "Eichmann Brauerei kauft ihren alten Namen zurück",
    "Warum Bergmann Moden nach Wien zieht",
    "Ein Dorf streitet mit Solarwerke Kranich um den Deich",
    "14 Kommentare",
    "deichgraf",
    "Ich fahre seit vierzig Jahren mit Tamsen und sage euch, die Reederei Wulff hätte das billiger gekonnt.",
  ],
};

const verrerie: FlatPage = {
  title: "La verrerie Maubert s’allie au chantier Kerguen",
  before: ["Économie", "Par Élise Daumal", "Publié le 12 février 2026 à 08h30", "Partager"],
  text: [
    "La verrerie Maubert et le chantier naval Kerguen vont construire ensemble des navettes dont le pont sera pour moitié en verre.",
    "Les deux entreprises l’ont annoncé jeudi à Lorient. La première navette doit relier l’île de Groix au continent à l’été 2028.",
    "La directrice de Kerguen, Maëlle Tanguy, a parlé d’un pari mûrement réfléchi. Maubert apporte douze millions d’euros.",
    "~Lire aussi : Les aciéries Halvorsen réduisent leur dividende",
    "Le chantier n’avait presque plus de commandes il y a deux ans. Trois cents personnes y travaillent aujourd’hui.",
    "Maubert fabrique surtout des vitres de trains. La construction navale est nouvelle pour le groupe, a reconnu son président, Yann Le Goff.",
  ],
  after: [
    "Les plus lus",
    "La brasserie Imbert rachète son ancien nom",
    "Pourquoi les magasins Dufresne quittent Nantes",
    "Un village contre les panneaux de Soléane",
    "Newsletter",
    "Recevez chaque matin l’essentiel de l’économie",
  ],
};

const joseon: FlatPage = {
  title: "한빛조선, 유리 갑판 여객선 공동 개발",
  before: ["경제", "김하늘 기자", "입력 2026.02.12 08:30", "글자크기"],
  text: [
    "한빛조선과 유리업체 나래글라스가 갑판 절반을 유리로 만든 여객선을 함께 개발하기로 했다고 12일 밝혔다.",
    "두 회사는 첫 여객선을 2028년 여름부터 목포와 제주를 잇는 항로에 투입할 계획이다. 나래글라스는 120억 원을 투자한다.",
    "한빛조선 대표 이정우는 기자간담회에서 “오래 고민한 도전”이라고 말했다. 그는 세부 일정은 다음 달에 공개하겠다고 덧붙였다.",
    "한빛조선은 2년 전 수주가 끊겨 어려움을 겪었으나 지금은 직원 300명이 다시 일하고 있다고 설명했다.",
    "나래글라스는 그동안 열차용 창문을 주로 만들어 왔다. 선박용 제품은 이번이 처음이라고 회사 측은 전했다.",
  ],
  after: [
    "저작권자 ⓒ 하늘일보 무단 전재 및 재배포 금지",
    "관련기사",
    "동백맥주, 옛 이름 되찾았다",
    "은하유통이 본사를 옮기는 까닭",
    "많이 본 뉴스",
    "별빛전자, 새 공장 부지 발표",
  ],
};

/** As FLAT_PAGES, in other languages. */
export const FLAT_PAGES_ABROAD: Readonly<Record<string, FlatPage>> = { werft, verrerie, joseon };
