/** Heads over what comes after an article and is none of it, as far as their first words. */
const AFTER_ARTICLE =
  /^(?:(?:\d+ |reader )?(?:comments?|responses|replies|thoughts on)|(?:leave|post|write|add|join) (?:a|your|the) (?:comment|reply|conversation|discussion)|about (?:the )?authors?|discussion about this post|written by|post navigation|categories|archives?|recent (?:posts|comments)|комментарии|comentarios|commentaires|kommentare|about us|contact us|footnotes|references)(?![\p{L}\p{N}])/iu;

/** Heads over pointers to other articles, and offers, that may be followed by anything. */
const POINTER_OPENING =
  /^(?:more (?:on|from|about|in|stories|news)|read (?:more|next|also|on)|(?:also|must) (?:read|watch)|you (?:may|might) (?:also )?like|share (?:this|on)|follow us|subscribe|sign up|don[’']?t miss|читайте также|смотрите также|lea también|te puede interesar|à lire aussi|lire aussi|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|leia também|leggi anche|potrebbe interessarti|lees ook|läs också|les også|baca juga|czytaj także|čtěte také|اقرأ أيضا)(?![\p{L}\p{N}])/iu;

/** Those that stand alone. */
const POINTER =
  /^(?:related(?: \p{L}+)?|see also|recommended(?: for you)?|tags?|topics?|newsletter|latest (?:news|stories|posts|articles)|trending(?: now)?|most (?:read|popular)|popular(?: posts| news)?|similar (?:news|stories|articles)|other news|top stories|up next|further reading|editor[’']?s picks?|advertisement|in other news|also in the news|новости по теме|похожие (?:новости|материалы)|noticias relacionadas|sur le même (?:sujet|thème)|ilgili haberler|相关(?:新闻|阅读|文章)|推荐阅读|関連記事) ?[:：»>…]?$/iu;

/** "Comments (4)", "About the author": what stands under such a head is not the article’s any more. */
export const opensAfterArticle = (head: string): boolean => AFTER_ARTICLE.test(head);

/** "Read also:", "Related stories", "Читайте также": heads over pointers, which stand within articles as well. */
export const isPointer = (head: string): boolean => POINTER.test(head) || POINTER_OPENING.test(head);
