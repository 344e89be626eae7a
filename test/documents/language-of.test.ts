import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/documents/language-of.js';

describe('languageOf', () => {
  test.each([
    { lang: 'en', text: 'The two ministers signed the protocol in Suva and agreed to meet again.' },
    {
      lang: 'fr',
      text: 'Les deux ministres ont signé le protocole à Apia et se sont félicités de la coopération entre les pays.',
    },
    {
      lang: 'de',
      text: 'Die beiden Minister haben das Protokoll in Suva unterzeichnet und wollen sich im Frühjahr wieder treffen.',
    },
    {
      lang: 'es',
      text: 'Los dos ministros firmaron el protocolo en la capital y acordaron reunirse de nuevo en el año que viene.',
    },
    {
      lang: 'pt',
      text: 'Os dois ministros assinaram o protocolo na capital e vão reunir-se de novo em março do ano que vem.',
    },
    {
      lang: 'tr',
      text: 'İki ülkenin bakanları balıkçılık alanında bir protokol imzaladı ve bu yıl için yeni bir toplantı kararlaştırdı.',
    },
    {
      lang: 'id',
      text: 'Kedua menteri menandatangani protokol di Suva dan sepakat untuk bertemu lagi pada tahun ini.',
    },
    { lang: 'ru', text: 'Министры двух стран подписали протокол в Суве и договорились о встрече в этом году.' },
    {
      lang: 'uz',
      text: 'Ikki mamlakat vazirlari hamda boshqa vakillar bu bayonnoma bilan bir qator hujjatlarni imzoladi va muzokara qildi.',
    },
    { lang: 'ar', text: 'وقع الوزيران على البروتوكول في العاصمة' },
    { lang: 'fa', text: 'دو وزیر پروتکل را در پایتخت امضا کردند و گفتند که همکاری ادامه دارد' },
    { lang: 'ja', text: '両大臣は首都で議定書に署名した。' },
    { lang: 'zh', text: '两国部长在首都签署了议定书。' },
    { lang: 'ko', text: '양국 장관은 수도에서 의정서에 서명했다.' },
    {
      lang: 'sw',
      text: 'Rais wa Kenya alikutana na waziri mkuu wa Ethiopia mjini Nairobi kuhusu mkataba wa biashara.',
    },
    { lang: 'kk', text: 'Қазақстан мен Өзбекстан арасында көлік саласында жаңа келісім жасалды.' },
    { lang: 'en', text: 'Kyrgyz, Uzbek and Tajik ministers met in Khujand and signed the Isfara declaration.' },
    { lang: 'en', text: 'The Bundestag ratified the Abkommen with Frankreich on Thursday, Bundeskanzler Scholz said.' },
    { lang: 'und', text: 'Suva 2021' },
    { lang: 'und', text: '12.5 / 14.0' },
    { lang: 'und', text: '' },
  ])('$lang: $text', ({ lang, text }) => {
    expect(languageOf(text)).toBe(lang);
  });
});
