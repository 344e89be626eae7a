/** A kind of line that belongs to the page, not to the report. Lines are matched whole, with single spaces. */
export interface LineRule {
  readonly rule: string;
  /** What such a line is, for notes. */
  readonly reason: string;
  readonly pattern: RegExp;
  /** Lines longer than this, in UTF-16 code units, are prose. */
  readonly longest: number;
  /** Whether such a line may be a whole sentence with its stop; else one is taken for prose. */
  readonly sentence: boolean;
  readonly examples: readonly string[];
}

/** A name as bylines have it, a person's or a desk's: "Ana Silva", "K. M.", "Markets Desk", "ANA SILVA AND J. DOE". */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:and|&|de|da|dos?|del|van|von|der|bin|al|el|of|the|in) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,6}`;
/** What parts the pieces of a byline strip. */
const BAR = '(?: ?[|•·] ?| [–—-] )';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
/** A date or a time of day. */
const DATE_OR_TIME = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|${MONTH}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${MONTH}|\d{1,2}[:.]\d{2})`;

const NETWORK =
  '(?:facebook|twitter|x|whatsapp|telegram|linked ?in|pinterest|reddit|instagram|you ?tube|threads|bluesky|mastodon|viber|vk|google news|rss|e-?mail|mail|print|copy link|link|save|share|tweet|pin|post|sms|messenger|flipboard|pocket)';

/** Heads over a list that tells the report's facts again; their items are read as any others. */
const SUMMARY_HEAD =
  '(?:key (?:takeaways?|points?|facts|highlights?|details|outcomes|developments|quotes)|(?:main|top|quick) (?:takeaways|points|facts|highlights)|takeaways|highlights|at a glance|in (?:brief|short|a nutshell)|quick (?:read|summary)|summary|tl;? ?dr|the gist|the bottom line|bottom line|(?:\\d+ |all )?(?:things |what )?(?:you )?(?:need )?to know|what we know(?: so far)?|why (?:this|it) matters|the big picture|by the numbers)';

const line = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');

/** Same, but capitals count. */
const exactLine = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');

/** Rules for single lines, the first that fits counts. */
export const LINE_RULES: readonly LineRule[] = [
  {
    rule: 'author-image',
    reason: 'label of an author’s picture',
    pattern: line('(?:author|writer|user|profile|reporter)[-_ ]?(?:image|photo|picture|pic|avatar|img|icon)s?'),
    longest: 30,
    sentence: false,
    examples: ['author-image', 'Author Avatar'],
  },
  {
    rule: 'update-mark',
    reason: 'mark of a new or changed article',
    pattern: line(
      'new update|updated?|last updated?|live|live updates?|breaking(?: news)?|just in|exclusive|developing(?: story)?',
    ),
    longest: 30,
    sentence: false,
    examples: ['New Update', 'BREAKING NEWS'],
  },
  {
    rule: 'byline',
    reason: 'byline',
    pattern: exactLine(
      String.raw`(?:[Bb]y|BY|(?:Written|Posted|Edited|Reported|Compiled|Authored|Curated|Published|Translated) [Bb]y|Story by|Author|AUTHOR|Authors)(?::| :)? ${NAME}(?:${BAR}.*|, ${NAME}|, \d.*)?`,
    ),
    longest: 160,
    sentence: false,
    examples: ['By Ana Silva', 'By Markets Desk | Updated: March 06, 2021, 09:14 IST | 2 min read', 'Edited By: K. M.'],
  },
  {
    rule: 'date-stamp',
    reason: 'date of publication or change',
    pattern: line(
      `(?:(?:first |last |originally )?(?:published|updated|posted|modified|edited|issued|released|created|uploaded)|publication date|new update|date)(?:(?: (?:on|at|date))?(?: ?[:|–-])? (?:${WEEKDAY},? )?|(?: by)? ?: ?.{0,40})${DATE_OR_TIME}.{0,80}`,
    ),
    longest: 120,
    sentence: false,
    examples: [
      'Published: March 6, 2021',
      'Last updated on 6 March 2021 at 09:14',
      'Posted: World Desk, 06-03-2021 18:22',
    ],
  },
  {
    rule: 'reading-time',
    reason: 'reading time',
    pattern: line(
      String.raw`(?:reading time:? )?(?:about )?\d{1,3}[ -]?min(?:ute)?s?\.?(?: ?(?:read|to read|reading(?: time)?))?|(?:estimated )?read(?:ing)? time:? .{1,20}`,
    ),
    longest: 40,
    sentence: true,
    examples: ['3 min read', 'Reading time: 4 minutes'],
  },
  {
    rule: 'share-bar',
    reason: 'links for sharing',
    pattern: line(
      String.raw`share (?:this|on|via|it)\b.{0,60}|share:? ?|${NETWORK}(?: ?[|•·,/]? ?${NETWORK}){0,15}|(?:facebook|twitter|whatsapp|telegram|linkedin|instagram)(?: (?:facebook|twitter|whatsapp|telegram|linkedin|instagram|icon|logo)){0,8}`,
    ),
    longest: 120,
    sentence: true,
    examples: ['Share this article', 'Facebook | Twitter | WhatsApp', 'Share'],
  },
  {
    rule: 'read-also',
    reason: 'pointer to other articles',
    pattern: line(
      String.raw`(?:(?:also|must) (?:read|watch|see)|(?:read|see|watch) (?:also|more|next)|read the full (?:story|article|report)|related(?: (?:stories|articles|news|posts?|coverage|content|topics|reading))?|recommended(?: (?:reading|for you|stories|articles))?|more on (?:this|the) (?:story|topic|subject)|more (?:stories|news|articles|coverage)(?: (?:from|on|in) .{1,40})?|more from .{1,40}|you (?:may|might) also (?:like|enjoy|be interested in)|further reading|don['’]t miss|in case you missed it|icymi|trending(?: (?:now|news|stories))?|most (?:read|popular|viewed)|top (?:stories|news|headlines)|latest (?:news|stories|headlines|updates)|editor['’]?s['’]? picks?|popular (?:news|stories|posts))(?: ?[:|»›>].*| [–—-] .*|\.\.\.|…)?`,
    ),
    longest: 300,
    sentence: true,
    examples: [
      'Read also: Copper slips 2% | Five stocks to watch',
      'ALSO READ',
      'You may also like: Ten photos of spring',
    ],
  },
  {
    rule: 'follow-us',
    reason: 'invitation to follow or subscribe',
    pattern: line(
      String.raw`(?:(?:please )?(?:follow|like|find|join|connect with|catch|get) (?:us|our|the latest|all the latest|more)\b|follow @|(?:to |please )?subscribe (?:to|now|here|for|today)\b|subscribe$|sign up\b(?! to the)|sign in\b|log in\b|register (?:now|here|for free)\b|download (?:our|the) .{0,30}\bapp\b|click here\b|tap here\b|(?:support|donate to) (?:us|our)\b|never miss\b|stay (?:tuned|informed|updated|connected)\b|get the .{0,30}\bnewsletter\b).*`,
    ),
    longest: 200,
    sentence: true,
    examples: [
      'Follow us on Telegram',
      'Sign up for our newsletter!',
      'Subscribe to our channel for more',
      'Click here to read more',
    ],
  },
  {
    rule: 'advertisement',
    reason: 'advertisement',
    pattern: line(
      String.raw`(?:advertisements?|ads?|advertorial|sponsored(?: content| post)?|promoted(?: content)?|paid content)(?: ?[|:].*| [–—-] .*)?|(?:story|article) continues (?:below|after)\b.{0,40}|(?:scroll|continue reading|keep reading) ?(?:down|below|to continue)?.{0,30}|skip (?:ad|advertisement)`,
    ),
    longest: 90,
    sentence: true,
    examples: ['ADVERTISEMENT', 'ADVERTISEMENT - CONTINUE READING BELOW', 'Story continues below'],
  },
  {
    rule: 'cookies',
    reason: 'notice on cookies or terms of use',
    pattern: line(
      String.raw`(?:we|this (?:web)?site|our (?:web)?site|this page)\b.{0,60}\buses?\b.{0,20}\bcookies\b.*|(?:accept|reject|allow|manage|decline)(?: all| necessary)? cookies.*|by (?:continuing|using|clicking|accepting|browsing)\b.{0,80}\b(?:cookies|privacy policy|terms)\b.*|cookie (?:policy|settings|preferences|notice)|privacy policy.{0,60}|terms (?:of (?:use|service)|and conditions).{0,60}`,
    ),
    longest: 400,
    sentence: true,
    examples: ['This website uses cookies to improve your experience.', 'Accept all cookies', 'Privacy Policy'],
  },
  {
    rule: 'copyright',
    reason: 'copyright line',
    pattern: line(
      String.raw`(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by |all )).*|.{0,120}\ball rights reserved\b.*|(?:reproduction|republication|redistribution)\b.{0,60}\b(?:prohibited|forbidden|permission|not permitted)\b.*|no part of this (?:publication|article|material)\b.*`,
    ),
    longest: 300,
    sentence: true,
    examples: ['© 2021 The Daily Example', 'Copyright 2021 Example Media. All rights reserved.'],
  },
  {
    rule: 'staff-credit',
    reason: 'credit of reporters, editors or agencies',
    pattern: line(
      String.raw`[(\[]?(?:(?:additional |with )?reporting by|written by|writing by|(?:additional )?writing by|editing by|edited by|compiled (?:by|from)|translated by|with (?:additional )?(?:inputs?|files?|agency inputs?|reporting|agencies) ?(?:from|by)?|(?:with )?agency inputs?|inputs from)\b[^()]*[)\]]?\.?`,
    ),
    longest: 300,
    sentence: true,
    examples: ['(Reporting by Ana Silva in Quito; Editing by J. Doe)', '(With inputs from agencies)'],
  },
  {
    rule: 'picture-credit',
    reason: 'caption or credit of a picture',
    pattern: line(
      [
        String.raw`[(\[]?(?:images?|photos?|photographs?|pictures?|pics?|file (?:photo|image|picture|pic)|video|screenshot|screengrab|infographic|illustration|gallery|caption|pictured|(?:photo|image|picture|video) ?(?:credits?|sources?|courtesy|by)|representational (?:image|photo|picture)|representative (?:image|photo)) ?[:：|/].*`,
        String.raw`[(\[](?:(?:file|representational|representative|archive) )?(?:photo|image|picture|pic|video)\b[^()]{0,100}[)\]]\.?`,
        String.raw`(?:file|stock|handout|archive|representative|representational) (?:photo|image|picture|pic)s?\.?`,
        String.raw`.{0,220}[(\[| .](?:file|stock|handout|archive) (?:photo|image|picture)[)\]]?\.?`,
        String.raw`.{0,220}[.!?)\]|([] ?[(\[]?(?:photo|image|picture|pic|photograph|credit|photo credit|image credit|photo by|picture by)s? ?[:/] ?[^.!?\d$€£]{2,70}[)\]]?\.?`,
        String.raw`.{0,220}[ ./(](?:getty images|reuters|afp|epa-efe|shutterstock|istock|unsplash|wikimedia commons)\)?(?: ?/ ?[\p{L} ]{2,30})? ?(?:photo|file|pool|handout)`,
      ].join('|'),
    ),
    longest: 320,
    sentence: true,
    examples: [
      'Photo: Presidency of the Republic',
      'IMAGE: The two ministers in Suva (file photo)',
      '(Image Source: X)',
      'The two presidents at the palace. Credit: Getty Images',
      '(file photo: Parliament, Suva)',
    ],
  },
  {
    rule: 'disclaimer',
    reason: 'disclaimer or note on how the article was made',
    pattern: line(
      String.raw`disclaimer ?[:–—-].*|disclaimer|\(?(?:except for the headline, )?this (?:story|article|report|content|post|copy|piece|news) (?:has been|was|is|has not been|may have been|may contain)\b.{0,40}\b(?:auto-?generated|generated|published|syndicated|translated|edited|sourced|republished|produced|created|written|reproduced|taken)\b.*|(?:the )?views expressed\b.*|the opinions expressed\b.*`,
    ),
    longest: 500,
    sentence: true,
    examples: ['Disclaimer: This copy came in from a wire.', 'This article was auto-generated from a syndicated feed.'],
  },
  {
    rule: 'tags',
    reason: 'keywords of the page',
    pattern: line(
      String.raw`(?:tags?|tagged|keywords?|key words|filed under|categor(?:y|ies)|hash ?tags?|related (?:topics|tags)|posted in)(?: ?[:|].*| (?:as|under|with) .*)?|(?:#[\p{L}\p{N}_]+[ ,|]{0,3}){1,30}`,
    ),
    longest: 400,
    sentence: true,
    examples: ['Tags: #Fiji #Samoa #fisheries', 'Filed under: World, Pacific', '#Fiji #Samoa'],
  },
  {
    rule: 'contact',
    reason: 'contact details',
    pattern: line(
      String.raw`(?:for (?:more|further|additional|media|press) (?:information|details|enquiries|inquiries)|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|contact (?:us|the (?:desk|editor|newsroom|author|writer|reporter)|details))\b.*|(?:e-?mail|tel(?:ephone)?|phone|fax|mob(?:ile)?)(?: no\.?)? ?[.:].*|https?://\S+|www\.\S+|\S+@\S+\.\S+`,
    ),
    longest: 250,
    sentence: true,
    examples: ['For further information contact the press office.', 'Tel.: +679 000 000', 'https://example.org/news/1'],
  },
  {
    rule: 'release-mark',
    reason: 'mark of a press release or of its end',
    pattern: line(
      String.raw`(?:for )?immediate release|press release(?:s)?(?: ?(?:no|nr|№)\.? ?[\w/.-]+)?|(?:not )?for (?:publication|release)\b.{0,40}|embargoed\b.{0,60}|-? ?30 ?-|[(\[/]?(?:ends?|endit|end of (?:text|release|message))[)\]/]?\.?|[*#=_~•. –—-]{2,}`,
    ),
    longest: 90,
    sentence: false,
    examples: ['FOR IMMEDIATE RELEASE', 'Press release No. 114/21', '-30-', '***'],
  },
  {
    rule: 'page-furniture',
    reason: 'navigation or buttons of the page',
    pattern: line(
      String.raw`(?:(?:news|story|article) (?:id|code)\b).{0,80}|(?:skip to|back to|return to|jump to|go to) (?:main |the )?(?:content|top|navigation|home|main page|menu)\b.{0,20}|(?:home|main)(?: ?[>»›/|] ?[\p{L}& -]{2,40}){1,5}|(?:\d+ )?comments?(?: ?\(?\d*\)?)?|(?:leave|post|write|add) (?:a|your) (?:comment|reply)\b.{0,20}|be the first to comment|(?:show|load|view|see) (?:more|all|less|comments)|listen(?: to (?:this )?(?:article|story))?\b.{0,30}|(?:play|pause|mute|loading)\b\.{0,3}|(?:next|previous|prev)(?: (?:article|story|post|page))?|toggle .{0,30}|menu|search|close|views?:? ?[\d,.]+k?|[\d,.]+k? views|text size.{0,20}|a[-+] ?a[-+]?.{0,6}|print(?: this)?(?: page| article)?|text to speech|translate`,
    ),
    longest: 100,
    sentence: false,
    examples: [
      'News ID: 12345 - Sat 6 March 2021 - 15:47',
      'Home > World > Pacific',
      'Leave a comment',
      'Skip to main content',
    ],
  },
  {
    rule: 'section-head',
    reason: 'head over facts told again',
    pattern: line(
      String.raw`(?:[^.!?]{1,60}[:–—-] )?(?:the )?${SUMMARY_HEAD}(?: (?:from|of|at|on|in|about|behind) [^.!?]{1,60})?\s?[:.?]?`,
    ),
    longest: 110,
    sentence: false,
    examples: ['Key Takeaways', 'KEY TAKEAWAYS:', 'Fisheries Deal: Key Points', 'At a glance'],
  },
];
