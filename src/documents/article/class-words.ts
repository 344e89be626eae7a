import type { HtmlElement } from '../html-node.js';

/** What the names of an element's class, id and test hooks say of it. */
export type NamedPart = 'furniture' | 'perhaps-furniture' | 'deck' | 'body';

/** Attributes in which pages name the parts of themselves. */
const NAMING = ['class', 'id', 'data-component', 'data-testid', 'data-module', 'itemprop', 'role', 'aria-label'];

/** "ArticleBody-inlineImage_2x" as " article body inline image 2x ": words that can be looked for whole. */
const wordsOf = (value: string): string =>
  ` ${value
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const phrase = (words: string): RegExp =>
  new RegExp(
    ` (?:${words
      .trim()
      .split(/\s*\|\s*/u)
      .join('|')}) `,
    'u',
  );

/** Wrappers of the text of an article, in the names of the usual systems. */
const BODY = phrase(
  'article ?body|article (?:\\w+ )?(?:body|content|text)|(?:story|post|news|entry|content|page|text|main|single) (?:body|content|text|copy)|body (?:content|copy|text|main)|articletext|articlecontent|storybody|postcontent|newstext|newsbody|maincontent|(?:entry|post) inner|field name body|wysiwyg|rich ?text|e content|story ?text|detail text|prose',
);

/** Parts that stand around or within an article without being of it. */
const FURNITURE = phrase(
  [
    // sharing and following
    'share|sharing|shares|sharebar|sharedaddy|share ?buttons?|addtoany|addthis|a2a kit|social|socials|social\\w+|sns|follow|follow ?us|compartir|partager|teilen',
    // other articles
    'related|related ?\\w*posts|relacionad[ao]s|related ?\\w*content|recirc|recirculation|recommend|recommended|recommendations?|rich link|read ?more|read ?next|read ?also|also ?read|see ?also|up ?next|more ?stories|more ?news|more ?articles|more from|other ?news|similar|most ?read|most ?popular|popular|trending|latest ?(?:news|posts|articles|stories)|jp ?relatedposts|onward|next ?article|previous ?article|post navigation|read ?more block|readmore',
    // offers
    'newsletters?|newsletter\\w+|subscribe|subscribe\\w+|subscription|sign ?up|signup\\w*|promo|promos|promotion|promobox|email ?sub|mailing list|mc embed|donate|donation|membership|cta|paywall (?:offer|message|promo|prompt|wall|barrier|banner|cta|overlay)|regwall|app promo|call to action',
    // advertising
    'ads?|advert\\w*|adsbygoogle|ad ?(?:slot|unit|wrapper|container|box|label|block|banner)|dfp|gpt|outbrain|taboola|dianomi|zergnet|teads|sponsor|sponsored|sponsors|commercial|publicidad|publicite|werbung|anzeige|reklama',
    // notices
    'cookies?|consent|gdpr|onetrust|cmp|banner|modal|popup|pop ?up|lightbox|tooltip|alertdialog|dialog|toast',
    // answers
    'comments?|commentlist|comments?area|disqus|respond|replies|discussion|responses|reader ?comments|fb comments|comentarios?|kommentare?|commentaires?|message reply',
    // finding one’s way
    'breadcrumbs?|bread crumbs?|nav|navbar|navigation|nav\\w+|menu|menus|submenu|megamenu|topbar|pagination|pager|paging|page links|skip ?link|skip|toc|table of contents|ez toc\\w*|sidebar|side ?bar|search ?(?:form|box|bar)|complementary|screen reader text|sr only|visually ?hidden|masthead|\\w*footer|site header|toolbar|tool ?box',
    // pictures and players
    'captions?|caption ?text|figcaption|wp caption|image ?(?:caption|credit|desc|description|info|source)|photo ?(?:caption|credit|desc)|picture ?(?:caption|credit|desc|info)|img ?(?:desc|caption|cap|credit)|media ?(?:caption|credit)|credits?|copyright|slideshow|carousel|gallery|player|video ?(?:player|container|wrapper|title|desc)|jwplayer|speechify ignore|image ?embed ?\\w+|wp caption text|pie (?:de )?foto',
    // who, when, under what
    'byline|bylines|authors?|author ?(?:box|bio|info|name|card|meta|details)|about ?(?:the )?author|writer|bio|post ?meta|entry ?meta|article ?meta|meta ?(?:data|info)|postmeta|dateline|time ?stamp|timestamp|tags?|tag ?(?:s|list|cloud|links)|tags with suggested \\w+|topic ?list|topics|keywords|hashtags|categories|cat links|posted on|reading ?time|read ?time|vcard',
    // quotes that stand a second time
    'pull ?quotes?|pullquote ?\\w*',
    'rating|ratings|votes?|likes?|reactions?|poll|quiz|print ?(?:button|link|only)|report ?error|login|log in|sign ?in|outbrain\\w*',
  ].join('|'),
);

/** Such parts, where they hold no prose or mostly links. */
const PERHAPS = phrase(
  'meta|info|infos|date|dates|time|times|widget\\w*|header|footer|foot|source|sources|label|labels|teaser\\w*|cards?|box|promo\\w*|aside|extra|extras|tools?|utility|actions?|buttons?|btn|links|list ?links|category|views|counter|count|print|hidden|hide|disclaimer|contact|support|embed|media|figure|title|icons?|attachments?|downloads?|files|language|langs?|more|latest|other|region|code|subscribe\\w*|submeta|kicker|eyebrow|section name',
);

/** What sums an article up above its text. */
const DECK = phrase(
  'dek|deck|standfirst|sub ?title|subtitles|sub ?head(?:line)?|article sub|summary|summary list|excerpt|abstract|strap ?line|tag ?line|bajada|copete|sottotitolo|occhiello|chapeau|key ?points|subtitle paragraph|amp deck|lede deck|teaser text',
);

/** Layout names under which a whole page is told to have a sidebar or comments. */
const OF_LAYOUT =
  /(?:has|with|without|no|show|hide|is|right|left|enable|enabled|closed|open) (?:\w+ )?(?:sidebar|side bar|comments?|ads?|nav|menu|banner|share|social|newsletter)|(?:sidebar|comments?|ads?|nav|menu|sharing|social|share|newsletter) (?:right|left|none|open|closed|enabled|disabled|active)/u;

/** What an element’s names say it is; `undefined` where they say nothing. Names of a page’s layout count for nothing. */
export const namedPart = (element: HtmlElement): NamedPart | undefined => {
  const names = NAMING.map((attribute) => element.getAttribute(attribute) ?? '').filter((value) => value !== '');
  if (names.length === 0) return undefined;
  const words = names.map(wordsOf).join('').replaceAll('  ', ' | ');
  if (BODY.test(words) && !/ (?:comments?|card|caption|teaser|related|bio) /u.test(words)) return 'body';
  if (DECK.test(words)) return 'deck';
  if (FURNITURE.test(words)) return OF_LAYOUT.test(words) ? 'perhaps-furniture' : 'furniture';
  return PERHAPS.test(words) ? 'perhaps-furniture' : undefined;
};
