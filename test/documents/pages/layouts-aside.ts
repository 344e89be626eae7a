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
import type { Layout } from './layouts-known.js';

/** A public broadcaster: one component for each piece, styled by hashed names. */
const broadcaster: Layout = (article) =>
  page(article, {
    head: `${ldJson(article, { author: [{ '@type': 'Person', name: article.byline }] })}${openGraph(article)}`,
    body: `<div id="root"><header data-component="header"><nav aria-label="Main"><ul>${navigation()}</ul></nav></header><main id="main-content"><article class="sc-a1"><div data-component="headline-block" class="sc-b2"><h1>${article.title}</h1></div><div data-component="byline-block" class="sc-c3"><div><time datetime="${article.published}T07:02:11.000Z">${article.shown}</time></div><div><span>${article.byline}</span></div><div>World correspondent</div><div>Share<svg></svg> Save</div></div><figure><div data-component="image-block" class="sc-d4"><img><span>Getty Images</span></div><figcaption data-component="caption-block">The old quay is used by small boats only</figcaption></figure>${bodyOf(
      article,
      {
        p: (words, at) =>
          `<div data-component="text-block" class="sc-e5"><p class="sc-f6">${at === 0 ? `<b>${words}</b>` : words}</p></div>`,
        h: (words) => `<div data-component="subheadline-block" class="sc-g7"><h2>${words}</h2></div>`,
        after: {
          3: `<div data-component="links-block" class="sc-h8"><ul><li><p><a href="/1">${headline(0)}</a></p></li><li><p><a href="/2">${headline(1)}</a></p></li></ul></div>`,
        },
      },
    )}<section data-component="topic-list"><div><a href="/t">Trade</a></div><div><a href="/u">Africa</a></div></section></article><div data-analytics_group_name="Related"><h2>Related</h2>${times(3, (at) => `<div data-testid="card"><a href="/x${at}"><h2>${headline(at)}</h2><p>${teaser(at)}</p></a><span>2 hrs ago</span></div>`)}</div></main><footer><ul>${navigation('Terms Privacy Cookies Contact')}</ul><p>Copyright. The broadcaster is not responsible for the content of external sites.</p></footer></div>`,
  });

/** A newsletter platform: subscribe widgets in the body, likes, discussion. */
const newsletterPlatform: Layout = (article) =>
  page(article, {
    head: `${openGraph(article)}<meta name="author" content="${article.byline}">${ldJson(article)}`,
    body: `<div id="entry"><div class="main-menu"><a href="/">${article.outlet}</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${article.title}</h1><h3 class="subtitle">${article.deck}</h3><div class="byline-wrapper"><div><a href="/p">${article.byline}</a></div><div class="meta">${article.shown}</div></div><div class="post-ufi"><a>41</a><a>6</a><a>Share</a></div></div><div class="available-content"><div class="body markup"><div class="captioned-image-container"><figure><img><figcaption class="image-caption">A drawer, not mine</figcaption></figure></div>${bodyOf(article, { after: { 1: `<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Margins is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email"><input type="submit" value="Subscribe"></form></div></div>`, 4: '<p class="button-wrapper"><a class="button primary" href="?share"><span>Share</span></a></p>' } })}<div class="footnote"><a id="f1" href="#a1" class="footnote-number">1</a></div></div></div><div class="post-footer"><a>41 Likes</a><a>Share this post</a></div></article></div><div class="discussion"><h4>Discussion about this post</h4>${COMMENTS.slice(
      0,
      2,
    )
      .map(
        (words) =>
          `<div class="comment"><div class="comment-meta">A reader · Feb 12</div><div class="comment-body"><p>${words}</p></div><div>Reply</div></div>`,
      )
      .join(
        '',
      )}</div></div><div class="footer">© 2024 ${article.byline} · Privacy · Terms · Collection notice</div></div>`,
  });

/** A left-column portal of a presidency: date line, numbered list in paragraphs, links to transcripts. */
const presidency: Layout = (article) =>
  page(article, {
    head: `<meta name="description" content="${article.deck}"><meta name="author" content="${article.byline}">`,
    body: `<div class="page"><div class="header"><div class="header__logo"><a href="/">${article.outlet}</a></div><div class="header__menu"><ul>${navigation('Events Structure Documents Contacts')}</ul></div></div><div class="content"><div class="read h-entry hentry" itemscope><div class="read__top"><h1 class="entry-title p-name">${article.title}</h1><div class="read__meta"><time class="read__published dt-published" datetime="${article.published}">${article.shown}</time> <div class="read__time">18:30</div> <div class="read__place p-location">The Palace</div></div></div><div class="read__content e-content entry-content">${article.parts
      .map((part) =>
        'ol' in part
          ? part.ol.map((item) => `<p>– ${item}</p>`).join('\n')
          : 'p' in part
            ? `<p>${part.p}</p>`
            : 'h' in part
              ? `<p><b>${part.h}</b></p>`
              : '',
      )
      .join(
        '\n',
      )}</div><div class="read__bottommeta"><div class="read__tags"><h3>Topics</h3><ul><li><a href="/t">Foreign policy</a></li><li><a href="/u">Asia</a></li></ul></div><div class="read__published-info"><p>Published in sections: <a href="/n">News</a>, <a href="/t">Transcripts</a></p><p>Publication date: <i>${article.shown}, 18:30</i></p><p>Direct link: <a href="/e/68011">example/events/68011</a></p></div></div></div><div class="events-list"><h3>Events</h3>${times(5, (at) => `<div class="events-list__item hentry"><h3><a href="/e${at}">${headline(at)}</a></h3><div class="e-summary">${teaser(at)}</div></div>`)}</div></div><div class="footer"><p>All content on this site is licensed under a free licence.</p></div></div>`,
  });

/** An article in a list that goes on: the next articles follow on the same page. */
const endlessPage: Layout = (article) =>
  page(article, {
    head: `${ldJson(article)}${openGraph(article)}`,
    body: `<div class="site-wrap"><header class="hdr">${navigation()}</header><div class="infinite-scroll" id="feed"><div class="article-wrap" data-id="1"><div class="bread-crumb"><a href="/">Home</a> / <a href="/w">World</a></div><h1 class="art-title">${article.title}</h1><div class="art-info">${article.byline} | <span>${article.shown}</span> | <a href="#comments">0 comments</a></div><div class="art-img"><img><span class="img-desc">Negotiators on the way to the last session</span></div><div class="art-text">${bodyOf(article)}</div><div class="art-follow">Follow us on Google News, X and Instagram to stay informed.</div></div>${times(2, (n) => `<div class="article-wrap next-article" data-id="${n + 2}"><h2 class="art-title"><a href="/next${n}">${headline(n)}</a></h2><div class="art-info">Desk | 2 days ago</div><div class="art-text"><p>${teaser(n)}</p><p>${teaser(n + 4)}</p><p>${teaser(n + 5)}</p></div></div>`)}</div><aside class="rail"><h4>Trending</h4><ol>${times(5, (at) => `<li><a href="/tr${at}">${headline(at)}</a></li>`)}</ol></aside></div>`,
  });

/** A business site: key points first, quotes of prices, a box on the author. */
const businessSite: Layout = (article) =>
  page(article, {
    head: `${ldJson(article)}<meta property="og:site_name" content="${article.outlet}"><meta name="parsely-pub-date" content="${article.published}T15:40:00Z">`,
    body: `<div class="layout"><div class="markets-banner"><ul><li>Copper 8,411 <span>-0.4%</span></li><li>Nickel 17,020 <span>+1.1%</span></li><li>Zinc 2,455 <span>0.0%</span></li></ul></div><header>${navigation('Markets Metals Energy Companies Video')}</header><div class="pageBuilder"><div class="PageHeader-root"><nav class="Breadcrumb">Metals</nav><h1 class="ArticleHeader-headline">${article.title}</h1><div class="ArticleHeader-time"><time datetime="${article.published}T15:40:00+0000">Published ${article.shown}</time><time>Updated 3 hours ago</time></div><div class="Author-authorNameAndSocial"><a class="Author-authorName" href="/a">${article.byline}</a><a>@metals</a></div><div class="SocialShare-socialShare"><button>Share</button></div></div><div class="ArticleBody-articleBody" id="RegularArticle-ArticleBody-5"><div class="InlineImage-wrapper"><img><div class="InlineImage-imageEmbedCaption">Evaporation ponds on the salt flat</div><div class="InlineImage-imageEmbedCredit">Bloom | Getty Images</div></div><div class="group">${bodyOf(
      article,
      {
        h: (words) => `</div><h2 class="ArticleBody-subtitle">${words}</h2><div class="group">`,
        after: {
          2: `</div><div class="RelatedContent-container"><div class="RelatedContent-title">Read more</div><div><a href="/a">${headline(0)}</a><a href="/b">${headline(2)}</a></div></div><div class="group">`,
        },
      },
    )}</div></div><div class="Newsletter-box"><p>${NEWSLETTER_WORDS}</p></div></div><div class="TrendingNow"><h3>Trending Now</h3>${times(4, (at) => `<div><a href="/v${at}">${headline(at)}</a></div>`)}</div></div>`,
  });

/** A Spanish-language daily: antetítulo, entradilla, etiquetas. */
const regionalDaily: Layout = (article) =>
  page(article, {
    head: `${openGraph(article)}<meta name="DC.date.issued" content="${article.published}"><meta name="author" content="${article.byline}">`,
    body: `<header class="cabecera"><ul class="menu-principal">${navigation()}</ul></header><main class="noticia"><div class="migas"><a href="/">Portada</a> &gt; <a href="/m">Mundo</a></div><h1 class="titular">${article.title}</h1><p class="bajada">${article.deck}</p><div class="firma"><span class="autor">${article.byline}</span> <span class="fecha">${article.shown}</span></div><div class="compartir"><a>Facebook</a><a>WhatsApp</a></div><div class="foto-principal"><img><span class="pie-foto">Los ministros durante la ceremonia, ayer por la tarde.</span></div><div class="cuerpo">${bodyOf(article, { h: (words) => `<h3 class="ladillo">${words}</h3>`, after: { 2: `<div class="relacionadas"><strong>Te puede interesar</strong><ul><li><a href="/1">${headline(5)}</a></li><li><a href="/2">${headline(6)}</a></li></ul></div>` } })}</div><div class="etiquetas">Temas: <a href="/t">Comercio</a> <a href="/u">Tratados</a></div><div class="comentarios"><h4>Comentarios</h4>${COMMENTS.slice(
      0,
      2,
    )
      .map((words) => `<div class="comentario"><p>${words}</p></div>`)
      .join(
        '',
      )}</div></main><aside class="lateral"><h4>Lo más leído</h4><ol>${times(5, (at) => `<li><a href="/l${at}">${headline(at)}</a></li>`)}</ol></aside><footer class="pie"><p>Todos los derechos reservados.</p></footer>`,
  });

/** A quality daily: dek, contributor's line, figures as pull quotes, a footer of the article. */
const qualityDaily: Layout = (article) =>
  page(article, {
    head: `${openGraph(article)}<meta property="article:published_time" content="${article.published}T05:00:10.000Z"><meta property="article:author" content="https://daily.example/profile/x"><meta name="author" content="${article.byline}">`,
    body: `<header class="header--slim"><nav>${navigation()}</nav></header><main><article class="content--article tonal"><header class="content__head"><div class="content__labels"><a href="/l">Long reads</a></div><h1 class="content__headline">${article.title}</h1><div class="content__standfirst"><p>${article.deck}</p></div></header><div class="content__main"><div class="content__meta-container"><p class="byline">${article.byline}</p><p class="content__dateline"><time datetime="${article.published}">${article.shown}</time></p></div><div class="content__article-body from-content-api js-article__body">${bodyOf(
      article,
      {
        p: (words, at) =>
          at === 0
            ? `<p><span class="drop-cap"><span class="drop-cap__inner">${words.slice(0, 1)}</span></span>${words.slice(1)}</p>`
            : `<p>${words}</p>`,
        after: {
          1: '<aside class="element element-pullquote element--supporting"><blockquote><p class="pullquote-paragraph">The ferry has been announced five times</p></blockquote></aside>',
          4: `<aside class="element element-rich-link"><div class="rich-link__container"><h2 class="rich-link__title">${headline(5)}</h2><a class="rich-link__link" href="/r">Read more</a></div></aside>`,
          6: '<figure class="element element-image"><img><figcaption class="caption caption--img">Boys on the pier at dusk. Photograph: A. Person/The Observer</figcaption></figure>',
          8: `<figure class="email-sub"><h3>Sign up to the Long Read</h3><p>${NEWSLETTER_WORDS}</p><p><strong>Privacy Notice:</strong> Newsletters may contain information about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.</p></figure>`,
        },
      },
    )}</div><div class="submeta"><span class="submeta__label">Topics</span><ul class="submeta__links"><li><a href="/t">Gabon</a></li><li><a href="/f">The long read</a></li></ul><div class="submeta__share">Share</div></div></div></article></main><section class="fc-container"><h2>More on this story</h2>${times(4, (at) => `<div class="fc-item"><div class="fc-item__content"><h3><a href="/i${at}">${headline(at)}</a></h3><div class="fc-item__standfirst">${teaser(at)}</div></div></div>`)}</section>`,
  });

/** A forum: the report is the first post, answers follow. */
const forumThread: Layout = (article) =>
  page(article, {
    head: openGraph(article),
    body: `<div class="p-pageWrapper"><div class="p-nav">${navigation('Forums Members Rules')}</div><div class="p-title"><h1 class="p-title-value">${article.title}</h1></div><div class="p-description">Thread starter ${article.byline} · Start date <time datetime="${article.published}">${article.shown}</time></div><div class="block-body js-replyNewMessageContainer"><article class="message message--post"><div class="message-user"><h4>${article.byline}</h4><h5>Well-known member</h5></div><div class="message-content"><div class="message-body"><div class="bbWrapper">${bodyOf(article, { p: (words) => `${words}<br>\n<br>`, h: (words) => `<b>${words}</b><br><br>` })}</div></div></div><footer class="message-footer"><div class="reactionsBar">Reactions: two others</div></footer></article>${COMMENTS.slice(
      0,
      3,
    )
      .map(
        (words) =>
          `<article class="message message--post message--reply"><div class="message-user"><h4>another</h4></div><div class="message-content"><div class="message-body"><div class="bbWrapper">${words}</div></div></div></article>`,
      )
      .join('')}</div></div>`,
  });

/** A news service of a state: one column, share icons as words, code of the news, similar news. */
const newsService: Layout = (article) =>
  `<!doctype html><html lang="${article.lang}"><head><meta charset="utf-8"><title>${article.title} - ${article.outlet}</title><meta name="keywords" content="news"></head><body><div id="hdr"><div class="menu">${navigation()}</div></div><div id="wrap"><div id="left"><div class="item-page"><div class="item-date">${article.shown}</div><h1 class="item-title">${article.title}</h1><div class="item-lead">${article.deck}</div><div class="item-img"><img><div class="img-cap">Archive picture</div></div><div class="item-body">${bodyOf(article, { p: (words) => `<p dir="auto" style="text-align:justify"><span style="font-size:14px">${words}</span></p>`, h: (words) => `<p><strong>${words}</strong></p>` })}</div><div class="item-code">News Code 8412207</div><div class="item-share"><a>Twitter</a> <a>Telegram</a> <a>Whatsapp</a></div><div class="item-tags"><ul><li><a href="/a">economy</a></li><li><a href="/b">sea</a></li></ul></div><div class="similar"><h3>Similar news</h3><ul>${times(5, (at) => `<li><a href="/sm${at}">${headline(at)}</a></li>`)}</ul></div></div></div><div id="right"><h3>Latest</h3><ul>${times(7, (at) => `<li><a href="/lt${at}">${headline(at)}</a> <span>1${at}:05</span></li>`)}</ul></div></div><div id="ftr">© ${article.outlet}. Contact: desk@news.example</div></body></html>`;

/** A page builder's site: sections, columns, widgets, headings of widgets. */
const pageBuilder: Layout = (article) =>
  page(article, {
    head: `${openGraph(article)}<meta property="article:published_time" content="${article.published}T00:00:00+00:00">`,
    body: `<div data-elementor-type="header" class="elementor elementor-11 elementor-location-header"><nav class="elementor-nav-menu--main">${navigation()}</nav></div><div data-elementor-type="single-post" class="elementor elementor-location-single post-90 post type-post"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title">${article.title}</h1></div><div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items"><li itemprop="author"><span class="elementor-post-info__item--type-author">${article.byline}</span></li><li itemprop="datePublished"><span class="elementor-post-info__item--type-date">${article.shown}</span></li></ul></div><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container"><div id="ez-toc-container" class="ez-toc-v2"><p class="ez-toc-title">Table of Contents</p><nav><ul class="ez-toc-list"><li><a href="#1">They name a person</a></li><li><a href="#2">They are cheap to keep</a></li></ul></nav></div>${bodyOf(article, { h: (words) => `<h2 class="wp-block-heading"><span class="ez-toc-section" id="1"></span>${words}</h2>` })}</div></div><div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn">Facebook</div><div class="elementor-share-btn">Twitter</div></div><div class="elementor-widget elementor-widget-author-box"><div class="elementor-author-box"><h4>${article.byline}</h4><div class="elementor-author-box__bio"><p>Writes on law and the sea from a small island. Translator of two novels, owner of a boat that does not float.</p></div></div></div><div class="elementor-widget elementor-widget-post-navigation"><a href="/p">Previous ${headline(1)}</a><a href="/n">Next ${headline(2)}</a></div></div></div><div class="elementor-column elementor-col-33"><div class="elementor-widget elementor-widget-posts"><div class="elementor-posts">${times(4, (at) => `<article class="elementor-post post type-post"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/g${at}">${headline(at)}</a></h3><div class="elementor-post__excerpt"><p>${teaser(at)}</p></div><a class="elementor-post__read-more" href="/g${at}">Read More »</a></div></article>`)}</div></div></div></div></section></div><div data-elementor-type="footer" class="elementor-location-footer"><p>Built with care. All rights reserved.</p></div>`,
  });

/** A site with little markup: a heading, divs with text, dated line, signature. */
const plainDivs: Layout = (article) =>
  `<html><head><title>${article.outlet}: ${article.title}</title></head><body><div><a href="/">Main</a> <a href="/arch">Archive</a> <a href="/rss">RSS</a></div><div><h2>${article.title}</h2><div><i>${article.shown}</i></div>${article.parts
    .map((part) =>
      'p' in part
        ? `<div>${part.p}</div><div>&nbsp;</div>`
        : 'h' in part
          ? `<div><b>${part.h}</b></div>`
          : 'ol' in part
            ? `<ol>${part.ol.map((item) => `<li>${item}`).join('')}</ol>`
            : '',
    )
    .join(
      '\n',
    )}<div align="right"><a href="#top">Up</a></div></div><div>${times(4, (at) => `<div><a href="/pd${at}">${headline(at)}</a></div>`)}</div><div><small>Hits today: 411, yesterday: 2087</small></div></body></html>`;

/** A magazine under a consent layer, with the article hidden until the layer goes. */
const consentLayer: Layout = (article) =>
  page(article, {
    head: `${ldJson(article)}${openGraph(article)}`,
    body: `<div id="sp_message_container" class="cmp-layer"><div class="cmp-text"><h2>Your choice matters</h2><p>${COOKIE_WORDS}</p><p>${COOKIE_WORDS}</p><p>Some of our partners do not ask for your consent and rely on their legitimate business interest. You may object to that at any time, and your choices apply to this site alone.</p></div><button>OK</button></div><div class="page-outer" aria-hidden="true" style="overflow:hidden"><header class="mag-header">${navigation()}</header><div class="mag-article"><div class="mag-kicker">Kooperation</div><h1>${article.title}</h1><div class="mag-teaser-text"><strong>${article.deck}</strong></div><div class="mag-author">Von ${article.byline}</div><div class="mag-date">${article.shown}, 11:25 Uhr</div><div class="mag-text">${bodyOf(article, { h: (words) => `<h3>${words}</h3>`, after: { 1: `<div class="mag-box mag-box--teaser"><div class="mag-box__head">Mehr zum Thema</div><a href="/mz"><b>${headline(7)}</b></a></div>` } })}</div><div class="mag-sources"><p>Quelle: ntx</p></div></div><div class="mag-footer-links"><a>Impressum</a><a>Datenschutz</a></div></div>`,
  });

/** Manners of sites that were written before the extractor was mended and not looked at meanwhile. */
export const ASIDE_LAYOUTS: Readonly<Record<string, Layout>> = {
  broadcaster,
  newsletterPlatform,
  presidency,
  endlessPage,
  businessSite,
  regionalDaily,
  qualityDaily,
  forumThread,
  newsService,
  pageBuilder,
  plainDivs,
  consentLayer,
};
