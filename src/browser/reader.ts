import { addYourTime } from './clocks.ts';
import { letOrder } from './order.ts';
import css from './reader.css?inline';
import { tellNews } from './since-your-visit.ts';

/* What depends on who reads, and when. The page is complete without it. The security policy lets no other style in. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

const article = document.querySelector<HTMLElement>('[data-briefing]');
const template = article?.querySelector('template');
if (article && template) {
  try {
    letOrder(article);
    tellNews(template, article);
  } finally {
    article.style.removeProperty('visibility');
  }
}
addYourTime(document.querySelector<HTMLElement>('[data-yours]')?.dataset.yours ?? '', Date.now());
