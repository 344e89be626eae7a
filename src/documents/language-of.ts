/** The commonest short words of a language, enough to tell it in running text. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for on with was by as it at from be has have this are its not an will which',
  fr: 'le la les des et du un une dans est que pour par sur au aux avec qui ce cette sont ont pas plus été',
  de: 'der die das und in den von zu mit im für auf dem des ein eine ist sich nicht auch werden wurde bei nach',
  es: 'el la los las de y en que del un una por con para se su al es como más fue entre sobre ha este',
  pt: 'o a os as de e em que do da dos das um uma por com para se no na ao pelo pela foi entre mais não',
  it: 'il la le di e che del della dei un una in per con non si al da nel alla sono anche gli è ha',
  ro: 'și de la în cu pe din a al care pentru că este sunt un o mai au fost prin sau nu ale',
  nl: 'de het een en van in is dat op te met voor zijn aan door niet ook bij naar om uit werd heeft',
  sv: 'och i att det som en på är av för med till den har inte om ett vid från kommer också mellan',
  da: 'og i at det som en på er af for med til den har ikke om et ved fra vil også mellem blev',
  pl: 'w i na z do się że jest nie o oraz po dla od przez to za przy został były którzy między',
  cs: 'a v na se je že s z do o pro k by jsou byl byla také mezi podle nebo jako při',
  sr: 'i u na je da se sa za od su o će koji kao između bi biti nije iz predsednik takođe',
  hu: 'a az és hogy is nem egy meg volt ezt van de el ha csak mint között szerint által vagy',
  fi: 'ja on ei että se hän oli ovat myös kun mutta sekä ole välillä mukaan joka',
  tr: 've bir bu ile için da de olarak olan daha en çok gibi arasında ne kadar sonra iki olduğunu',
  az: 'və bu ilə üçün da də olan bir edib olub arasında onun ki sonra iki respublikasının',
  uz: 'va bilan uchun bu ham bir oʻrtasida o‘rtasida boʻyicha bo‘yicha hamda qilish etish ushbu ikki mamlakat',
  id: 'yang dan di dengan untuk dari pada ini itu dalam akan ke tidak oleh antara juga telah kedua',
  vi: 'và của là có được trong cho với các những một không này đã về giữa hai người tại',
  sw: 'na ya wa kwa katika ni za la kuwa hiyo huo pia kati cha nchi rais',
  ru: 'и в на что с по не о для от из к за как это его между также был были при',
  uk: 'і в на що з до не про для від та за як це його між також був у',
  bg: 'и в на че с за по не от се са да е между които като също при',
  kk: 'және мен бұл бойынша үшін арасында туралы болып деп осы екі қазақстан ынтымақтастық',
  mn: 'болон нь энэ байна хоёр тухай улсын хооронд юм гэж бөгөөд',
};

/** Scripts that one language alone, or nearly, writes in reports. Order counts: Japanese also writes Han. */
const SCRIPTS: readonly { readonly lang: string; readonly letters: RegExp }[] = [
  { lang: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { lang: 'ko', letters: /\p{Script=Hangul}/gu },
  { lang: 'zh', letters: /\p{Script=Han}/gu },
  { lang: 'ar', letters: /\p{Script=Arabic}/gu },
  { lang: 'he', letters: /\p{Script=Hebrew}/gu },
  { lang: 'el', letters: /\p{Script=Greek}/gu },
  { lang: 'hi', letters: /\p{Script=Devanagari}/gu },
  { lang: 'bn', letters: /\p{Script=Bengali}/gu },
  { lang: 'th', letters: /\p{Script=Thai}/gu },
  { lang: 'ka', letters: /\p{Script=Georgian}/gu },
  { lang: 'hy', letters: /\p{Script=Armenian}/gu },
  { lang: 'am', letters: /\p{Script=Ethiopic}/gu },
];

/** Letters by which Persian and Urdu are told from Arabic. */
const ARABIC_SCRIPT: readonly { readonly lang: string; readonly letters: RegExp }[] = [
  { lang: 'ur', letters: /[ٹڈڑےں]/gu },
  { lang: 'fa', letters: /[پچژگک]/gu },
];

/** Text beyond this does not change the answer. */
const SAMPLE = 8_000;
/** Below this share of function words, nobody's prose. */
const LEAST_SHARE = 0.08;

const SETS = new Map(Object.entries(FUNCTION_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]));

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The language of a text by its script and its commonest words: an ISO 639-1 code, `und` where it can't be told.
 *
 * "The two ministers signed the protocol in Suva." is `en`; "Le ministre a signé le protocole." `fr`; "Fiji 2021" `und`.
 */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
  const letters = countOf(sample, /\p{Letter}/gu);
  if (letters === 0) return 'und';

  const byScript = SCRIPTS.find(
    ({ lang, letters: own }) => countOf(sample, own) > letters * (lang === 'ja' ? 0.1 : 0.3),
  );
  if (byScript?.lang === 'ar') {
    const other = ARABIC_SCRIPT.find(({ letters: own }) => countOf(sample, own) > letters * 0.02);
    return other?.lang ?? 'ar';
  }
  if (byScript !== undefined) return byScript.lang;

  const words = sample.toLowerCase().match(/[\p{Letter}\p{Mark}‘’]+/gu) ?? [];
  let best = { lang: 'und', hits: 0 };
  for (const [lang, known] of SETS) {
    const hits = words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
    if (hits > best.hits) best = { lang, hits };
  }
  return best.hits >= words.length * LEAST_SHARE ? best.lang : 'und';
};
