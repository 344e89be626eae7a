import type { Article } from './articles.js';
import {
  bodyOf,
  COMMENTS,
  COOKIE_WORDS,
  headline,
  ldJson,
  NEWSLETTER_WORDS,
  navigation,
  openGraph,
  page,
  teaser,
  times,
} from './furniture.js';

export type Layout = (article: Article) => string;

/** A blog's usual theme: entry-header, sharing buttons, related posts, comments, widgets. */
const blogTheme: Layout = (article) =>
  page(article, {
    bodyClass: 'post-template-default single single-post postid-411 single-format-standard has-sidebar',
    head: `${openGraph(article)}<meta property="article:published_time" content="${article.published}T08:11:00+00:00"><meta name="author" content="${article.byline}"><meta name="generator" content="Press 6.2">`,
    body: `<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">${article.outlet}</a></p><p class="site-description">Reports, notes and a little gossip from five capitals, since 2009</p></div><nav id="site-navigation" class="main-navigation"><ul class="menu">${navigation()}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-411" class="post-411 post type-post status-publish format-standard has-post-thumbnail hentry category-world tag-trade tag-talks">
<header class="entry-header"><span class="cat-links"><a href="/category/world" rel="category tag">World</a></span><h1 class="entry-title">${article.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="${article.published}">${article.shown}</time></a></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/x">${article.byline}</a></span></span> <span class="comments-link"><a href="#comments">4 Comments</a></span></div></header>
<div class="post-thumbnail"><img src="/a.jpg" alt=""></div>
<div class="entry-content"><figure class="wp-block-image size-large"><img src="/b.jpg"><figcaption>Delegates at the closing session. Photo: Press office</figcaption></figure>
${bodyOf(article, { after: { 1: '<div class="wp-caption aligncenter" style="width:600px"><img src="/c.jpg"><p class="wp-caption-text">The port seen from the old fort, in a picture of last year.</p></div>', 3: '<div class="code-block code-block-3" style="margin:8px 0"><div class="adsbygoogle">Advertisement</div></div>' } })}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li><a href="?share=twitter"><span>Click to share on Twitter (Opens in new window)</span></a></li><li><a href="?share=facebook">Click to share on Facebook (Opens in new window)</a></li></ul></div></div></div>
<div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"><h3 class="sd-title">Like this:</h3><span>Like</span> <span class="loading">Loading...</span></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3>${times(3, (at) => `<div class="jp-relatedposts-post"><h4><a href="/r${at}">${headline(at)}</a></h4><p>${teaser(at)}</p></div>`)}</div></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/tag/trade" rel="tag">trade</a>, <a href="/tag/talks" rel="tag">talks</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-previous"><a href="/p">${headline(4)}</a></div><div class="nav-next"><a href="/n">${headline(5)}</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">4 thoughts on “${article.title}”</h2><ol class="comment-list">${COMMENTS.map((words) => `<li class="comment even"><article class="comment-body"><footer class="comment-meta"><b class="fn">Reader</b> says: <time>June 1 at 9:40</time></footer><div class="comment-content"><p>${words}</p></div><div class="reply"><a rel="nofollow">Reply</a></div></article></li>`).join('')}</ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><textarea></textarea></form></div></div>
</main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>${times(6, (at) => `<li><a href="/q${at}">${headline(at)}</a></li>`)}</ul></section><section class="widget widget_text"><div class="textwidget"><p>${NEWSLETTER_WORDS}</p></div></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">Proudly powered by Press | Theme: Twenty</div></footer></div>`,
  });

/** A ministry's site: field wrappers, breadcrumb, date block, attachments. */
const ministrySite: Layout = (article) =>
  page(article, {
    bodyClass: 'path-node page-node-type-news',
    head: `<meta name="dcterms.title" content="${article.title}"><meta name="dcterms.issued" content="${article.published}"><meta name="dcterms.publisher" content="${article.outlet}">`,
    body: `<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div class="site-name"><a href="/">${article.outlet}</a></div><div class="block-search"><form><input type="search"></form></div></div><nav role="navigation" class="block-menu menu--main"><ul class="menu">${navigation('Ministry Policy Missions Consular Media Contacts')}</ul></nav></header>
<div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/media">Media</a></li><li>${article.title}</li></ol></nav></div>
<main role="main"><div class="layout-content"><div class="region region-content"><div class="block block-system-main-block"><div class="content"><article class="node node--type-news node--view-mode-full"><h1 class="page-header">${article.title}</h1>
<div class="node__content clearfix"><div class="field field--name-field-date field--type-datetime field__item"><time datetime="${article.published}T12:00:00Z">${article.shown}</time></div>
<div class="field field--name-field-author field__item">${article.byline}</div>
<div class="field field--name-field-image field--type-image"><div class="field__item"><img src="/x.jpg" alt=""></div><div class="image-field-caption"><p>The two delegations before the signing ceremony at the presidential palace.</p></div></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${bodyOf(article)}</div>
<div class="field field--name-field-attachments field--label-above"><div class="field__label">Attachments</div><div class="field__items"><span class="file file--application-pdf"><a href="/f.pdf">Joint declaration (PDF, 214 KB)</a></span></div></div>
<div class="a2a_kit addtoany_list"><a class="a2a_button_facebook">Facebook</a> <a class="a2a_button_x">X</a> <a class="a2a_button_telegram">Telegram</a></div></div></article></div></div>
<div class="views-element-container block block-views"><h2>Other news</h2><div class="view-content">${times(4, (at) => `<div class="views-row"><div class="views-field views-field-created"><span>0${at + 1}.11.2022</span></div><div class="views-field views-field-title"><a href="/n${at}">${headline(at + 2)}</a></div><div class="views-field views-field-body"><p>${teaser(at + 2)}</p></div></div>`)}</div></div></div></div></main>
<footer class="site-footer"><div class="region region-footer"><p>12 Independence Avenue. Switchboard open on working days from 8.30 to 17.00. When using material, reference to the site is obligatory.</p></div></footer></div>`,
  });

/** An agency's wire story: paragraph components, no article tag around them, sign-off line. */
const wireComponents: Layout = (article) =>
  page(article, {
    head: `${ldJson(article)}${openGraph(article)}`,
    body: `<div id="fusion-app"><header class="site-header__wrap"><ul>${navigation()}</ul></header><div class="regular-article-layout__main__1tzD8"><div class="article-header__heading"><h1 data-testid="Heading">${article.title}</h1><div class="info-content__author-date__1Epi_"><span>By <a href="/authors/x" rel="author">${article.byline}</a></span><time datetime="${article.published}T09:30:00Z"><span>${article.shown}</span><span>9:30 AM UTC</span><span>Updated 2 hours ago</span></time></div></div>
<div class="article__media"><div data-testid="primary-image"><img src="/1.jpg"><p data-testid="caption-text" class="image-caption__caption">Containers at the port in a file picture taken on a rainy day, December 3, 2020. <span>Southern/File Photo</span> <a href="/licensing">Purchase Licensing Rights</a></p></div></div>
<ul class="summary__list" data-testid="Summary"><li>Talks took nine months</li><li>Certificates were main obstacle</li></ul>
<div class="article-body__content__17Yit">${bodyOf(article, {
      p: (words, at) =>
        `<div data-testid="paragraph-${at}" class="text__text__1FZLe text__dark-grey__3Ml43">${words}</div>`,
      h: (words) => `<h2 data-testid="Heading" class="heading__base">${words}</h2>`,
      after: {
        2: '<div data-testid="Dianomi" class="ad-slot__container"><span>Advertisement · Scroll to continue</span></div>',
      },
    })}
<div class="toolbar-container__sign-off"><p class="sign-off__text">Reporting by ${article.byline}; Editing by Joan Poe</p><p>Our Standards: <a href="/p">The Southern Trust Principles.</a></p></div>
<ul class="tags-with-suggested__list"><li>Suggested Topics:</li><li><a href="/t">Commodities</a></li><li><a href="/u">Grains</a></li></ul><div class="author-bio__bio"><p>${article.byline} covers trade and farming in three countries. She joined in 2011 and has reported from the pampas, the ports and the floor of the exchange.</p></div></div></div>
<section class="read-next"><h2>Read Next</h2>${times(5, (at) => `<div class="story-card"><span>Markets</span><a href="/s${at}"><h3>${headline(at)}</h3></a><p class="story-card__description">${teaser(at)}</p><time>4 hours ago</time></div>`)}</section><footer>© 2023 Southern. All rights reserved</footer></div>`,
  });

/** The fast mobile version of a page. */
const mobileVersion: Layout = (article) =>
  `<!doctype html><html amp lang="${article.lang}"><head><meta charset="utf-8"><title>${article.title}</title><link rel="canonical" href="https://news.example/story">${ldJson(article)}<style amp-custom>.x{}</style></head><body>
<amp-sidebar id="sb" layout="nodisplay"><ul>${navigation()}</ul></amp-sidebar><header class="amp-header"><button on="tap:sb.toggle">Menu</button><a href="/">${article.outlet}</a></header>
<article class="amp-article"><h1>${article.title}</h1><p class="amp-deck">${article.deck}</p><div class="amp-byline">${article.byline} · ${article.shown}</div><div class="amp-social"><amp-social-share type="email"></amp-social-share></div><amp-img src="/a.jpg"></amp-img><span class="amp-caption">Workers wait for the first delivery at dawn.</span>
${bodyOf(article, { after: { 1: '<div class="amp-ad-wrapper">ADVERTISEMENT<amp-ad></amp-ad></div>', 4: `<div class="amp-related"><p><b>Read also:</b> <a href="/r">${headline(1)}</a></p></div>` } })}
<div class="amp-tags"><a href="/t">Politics</a><a href="/u">Trade</a></div></article>
<amp-consent id="c"><div><p>${COOKIE_WORDS}</p><button>Accept</button></div></amp-consent>
<section><h4>More from ${article.outlet}</h4><amp-list>${times(4, (at) => `<div><a href="/m${at}">${headline(at + 1)}</a></div>`)}</amp-list></section><footer>© ${article.outlet}</footer></body></html>`;

/** A page made by a script, with hashed class names and div after div. */
const scriptedPage: Layout = (article) =>
  page(article, {
    head: `${ldJson(article, { articleBody: article.parts.map((part) => ('p' in part ? part.p : 'h' in part ? part.h : '')).join(' ') })}${openGraph(article)}`,
    body: `<div id="__next"><div class="css-1q2w3e"><div class="css-9x8y7z"><ul class="css-menu1">${navigation()}</ul></div><div class="css-hero"><h1 class="css-aa11">${article.title}</h1><h2 class="css-bb22">${article.deck}</h2><div class="css-cc33"><span>${article.byline}</span><span>${article.shown}</span><span>5 min read</span></div></div><div class="css-dd44"><div class="css-ee55">${bodyOf(
      article,
      {
        p: (words) => `<div class="css-p0p0"><span>${words}</span></div>`,
        h: (words) => `<div class="css-h0h0"><strong>${words}</strong></div>`,
        after: { 2: `<div class="css-ff66"><div>Don’t miss</div><a href="/z"><span>${headline(3)}</span></a></div>` },
      },
    )}</div><div class="css-gg77"><div class="css-hh88">Sign up for the Morning Brief</div><div>${NEWSLETTER_WORDS}</div><input type="email"></div></div>
<div class="css-ii99"><div>Most read</div>${times(5, (at) => `<div class="css-jj00"><a href="/k${at}">${headline(at)}</a><div>${teaser(at)}</div></div>`)}</div></div></div>`,
  });

/** A running report: entries with a time and a headline each, the latest first. */
const liveReport: Layout = (article) =>
  page(article, {
    head: `${openGraph(article)}${ldJson(article, { '@type': 'LiveBlogPosting' })}`,
    body: `<header><nav><ul>${navigation()}</ul></nav></header><main id="main-content"><article class="live-page"><header><h1>${article.title}</h1><p class="standfirst">${article.deck}</p><span class="updated">Last updated 21:14</span></header><ol class="lx-stream__feed">${article.parts
      .map((part, at) =>
        'h' in part
          ? `${at > 0 ? '</div></article></li>' : ''}<li class="lx-stream__post-container"><article class="lx-stream-post"><header class="lx-stream-post__header"><time class="lx-stream-post__meta-time">2${at}:1${at}</time><h3 class="lx-stream-post__header-title">${part.h}</h3></header><div class="lx-stream-post-body">`
          : 'p' in part
            ? `<p>${part.p}</p>`
            : '',
      )
      .join(
        '',
      )}</div></article></li></ol><div class="lx-share-tools">Share <a>Copy link</a></div></article><aside><h2>Top stories</h2><ul>${times(6, (at) => `<li><a href="/t${at}">${headline(at)}</a></li>`)}</ul></aside></main><footer><ul>${navigation('Terms About Privacy Cookies Contact')}</ul></footer>`,
  });

/** A page of the nineties: tables for layout, fonts, paragraphs parted by two breaks. */
const oldTables: Layout = (article) =>
  `<HTML><HEAD><TITLE>${article.outlet} - ${article.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="780" BORDER="0"><TR><TD COLSPAN="3"><IMG SRC="logo.gif"><FONT SIZE="1"><A HREF="/">Home</A> | <A HREF="/n">News</A> | <A HREF="/a">Archive</A> | <A HREF="/c">Contact</A></FONT></TD></TR><TR><TD WIDTH="140" VALIGN="top"><FONT SIZE="1">${times(8, (at) => `<A HREF="/s${at}">${headline(at)}</A><BR>`)}</FONT></TD><TD WIDTH="500" VALIGN="top"><FONT SIZE="4"><B>${article.title}</B></FONT><BR><FONT SIZE="1" COLOR="#666666">${article.shown}</FONT><BR><BR><FONT SIZE="2">${article.parts
    .map((part) =>
      'p' in part
        ? part.p
        : 'h' in part
          ? `<B>${part.h}</B>`
          : 'ol' in part
            ? part.ol.map((item) => `${item}`).join('<BR>\n')
            : 'ul' in part
              ? part.ul.join('<BR>\n')
              : '',
    )
    .join(
      '<BR><BR>\n',
    )}</FONT><BR><BR><A HREF="/print"><IMG SRC="print.gif"> Print version</A> | <A HREF="javascript:history.back()">Back</A></TD><TD WIDTH="140" VALIGN="top"><FONT SIZE="1"><B>Also in the news</B><BR>${times(4, (at) => `<A HREF="/o${at}">${headline(at + 3)}</A><BR>${teaser(at + 3)}<BR><BR>`)}</FONT></TD></TR></TABLE><CENTER><FONT SIZE="1">Copyright ${article.outlet}. All rights reserved.</FONT></CENTER></BODY></HTML>`;

/** A long-read platform: one section of classed paragraphs, highlights, responses. */
const longReads: Layout = (article) =>
  page(article, {
    head: `${openGraph(article)}<meta name="author" content="${article.byline}"><meta property="article:published_time" content="${article.published}T10:00:00.000Z">`,
    body: `<div id="root"><div class="a b c"><div class="d e f"><a href="/">Open in app</a><a href="/signup">Sign up</a><a href="/signin">Sign in</a></div></div><article><div class="l"><div class="l"><section><div><div class="fr fs ft"><h1 class="pw-post-title">${article.title}</h1><h2 class="pw-subtitle-paragraph">${article.deck}</h2><div class="speechify-ignore ab cp"><div class="bm"><a href="/@x">${article.byline}</a> · <span>Follow</span></div><span>7 min read</span> · <span>${article.shown}</span><div>--</div><div>3</div><div><button>Listen</button><button>Share</button></div></div><figure class="mz na"><picture><img></picture><figcaption class="nj nk">Photo by somebody on a picture site</figcaption></figure>
${bodyOf(article, { p: (words) => `<p id="5a1f" class="pw-post-body-paragraph nl nm nn">${words}</p>`, h: (words) => `<h2 class="oh oi oj">${words}</h2>`, q: (words) => `<blockquote class="ok"><p class="ol">${words}</p></blockquote>` })}</div></div></section></div></div></article><div class="op oq"><a href="/tag/treaties">Treaties</a><a href="/tag/law">International Law</a></div><div class="or"><h2>Written by ${article.byline}</h2><span>1.2K followers</span><div>Reads agreements so that you do not have to. Former clerk, sometime translator.</div><button>Follow</button></div><div class="os"><h2>Responses (3)</h2>${COMMENTS.slice(
      0,
      3,
    )
      .map(
        (words) =>
          `<div class="ot"><span>A reader</span><div><pre class="ou">${words}</pre></div><button>Reply</button></div>`,
      )
      .join(
        '',
      )}</div><div class="ov"><h2>More from ${article.byline} and ${article.outlet}</h2>${times(4, (at) => `<article><a href="/m${at}"><h2>${headline(at)}</h2><h3>${teaser(at)}</h3></a><span>Mar ${at + 3}</span></article>`)}</div></div>`,
  });

/** The print version of a page. */
const printView: Layout = (article) =>
  `<html><head><title>${article.title}</title><meta name="robots" content="noindex"></head><body onload="window.print()"><div class="print-logo">${article.outlet}</div><div class="print-source_url">Printed from: https://news.example/node/1881</div><hr><h1>${article.title}</h1><div class="print-submitted">Published: ${article.shown}</div><div class="print-content">${bodyOf(article)}</div><hr><div class="print-footer">This article may be printed for personal use. For other uses write to the licensing desk.</div></body></html>`;

/** A stub before a wall: a few paragraphs, then an offer. */
const wall: Layout = (article) =>
  page(article, {
    head: `${ldJson(article, { isAccessibleForFree: false })}${openGraph(article)}`,
    body: `<header class="masthead"><nav>${navigation()}</nav></header><main><article class="article article--premium"><header class="article__header"><h1>${article.title}</h1><p class="article__dek">${article.deck}</p><p class="article__byline">By ${article.byline}</p><time datetime="${article.published}">${article.shown}</time></header><div class="article__body">${bodyOf(article)}<div class="paywall-fade"></div></div><div class="paywall-offer"><h2>Keep reading for $1 a week</h2><p>Subscribe to read the full story, and get unlimited access to our reporting, our archive and our crosswords. Cancel whenever you like.</p><p>Already a subscriber? <a href="/login">Log in</a></p></div></article></main><footer><p>© ${article.outlet}</p></footer>`,
  });

/** A country's news portal: detail classes, lead image, tags, a strip of news under the text. */
const newsPortal: Layout = (article) =>
  page(article, {
    head: `${openGraph(article)}<meta itemprop="datePublished" content="${article.published}T15:21:00+03:00">`,
    body: `<div class="wrapper"><div class="header"><div class="top-menu"><ul>${navigation()}</ul></div></div><div class="container"><div class="row"><div class="col-md-8"><div class="news-detail"><h1 class="news-detail__title">${article.title}</h1><div class="news-detail__info"><span class="date">${article.shown}, 15:21</span> <span class="views">1 204</span> <span class="news-detail__author" itemprop="author">${article.byline}</span></div><div class="news-detail__picture"><img src="/p.jpg"><div class="news-detail__picture-desc">© ${article.outlet} / archive</div></div><div class="news-detail__text" itemprop="articleBody">${bodyOf(article, { after: { 2: `<div class="read-more-block"><div class="read-more-block__title">${article.lang === 'ru' ? 'Читайте также' : 'Lea también'}</div><a href="/w">${headline(2)}</a></div>` } })}</div><div class="news-detail__tags"><a href="/t1">#trade</a> <a href="/t2">#talks</a></div><div class="ya-share2"></div><div class="subscribe-block">Telegram, Viber, WhatsApp</div></div><div class="news-list-bottom"><h3>${article.lang === 'ru' ? 'Новости по теме' : 'Noticias relacionadas'}</h3>${times(4, (at) => `<div class="news-item"><a class="news-item__title" href="/b${at}">${headline(at)}</a><div class="news-item__text">${teaser(at)}</div></div>`)}</div></div><div class="col-md-4"><div class="right-sidebar"><div class="popular">${times(6, (at) => `<div class="popular__item"><span class="time">1${at}:40</span><a href="/d${at}">${headline(at + 2)}</a></div>`)}</div></div></div></div></div><div class="footer"><p>При использовании материалов ссылка обязательна.</p></div></div>`,
  });

/** A daily with a body in several pieces, offers and pictures between them. */
const brokenUpBody: Layout = (article) => {
  const half = Math.ceil(article.parts.length / 2);
  const first = bodyOf({ ...article, parts: article.parts.slice(0, half) });
  const second = bodyOf({ ...article, parts: article.parts.slice(half) });
  return page(article, {
    head: `${ldJson(article)}<meta property="og:site_name" content="${article.outlet}">`,
    body: `<div class="page"><nav class="nav-primary"><ul>${navigation()}</ul></nav><div class="article-page"><div class="article-headline"><h1>${article.title}</h1><div class="article-sub">${article.deck}</div><div class="contributor"><a href="/c">${article.byline}</a></div><div class="timestamp">${article.shown}</div></div><div class="article-section"><div class="rich-text">${first}</div></div><div class="promo-unit"><div class="promo-unit__inner"><h3>Start your day with the markets</h3><p>${NEWSLETTER_WORDS}</p><a href="/nl">Sign up</a></div></div><div class="article-section"><div class="inline-image"><img><div class="credit">Handout / ${article.outlet}</div></div><div class="rich-text">${second}</div></div><div class="article-section"><div class="topics"><span>Topics</span><a href="/t">Trade</a><a href="/t">Energy</a></div></div></div><div class="recirc"><h2>Recommended</h2>${times(4, (at) => `<div class="recirc__card"><h3><a href="/c${at}">${headline(at)}</a></h3><p>${teaser(at)}</p></div>`)}</div><div class="onetrust-banner" role="dialog"><p>${COOKIE_WORDS}</p></div></div>`,
  });
};

/** Manners of sites, by name. */
export const KNOWN_LAYOUTS: Readonly<Record<string, Layout>> = {
  blogTheme,
  ministrySite,
  wireComponents,
  mobileVersion,
  scriptedPage,
  liveReport,
  oldTables,
  longReads,
  printView,
  wall,
  newsPortal,
  brokenUpBody,
};
