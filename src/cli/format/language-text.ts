const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A language by its English name. @example languageText('ru') // 'Russian' */
export const languageText = (lang: string): string => {
  try {
    return NAMES.of(lang) ?? lang;
  } catch {
    return lang; // what a report calls its language may be no code
  }
};
