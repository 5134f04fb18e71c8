import base from "./styles/base.css?inline";
import card from "./styles/card.css?inline";
import form from "./styles/form.css?inline";
import panel from "./styles/panel.css?inline";

/** The style sheet of everything drawn in the page; adopt it into the closed shadow root. Nothing else imports this file, so that tests need no bundler. */
export const pageStyles: string = [base, card, panel, form].join("\n");
