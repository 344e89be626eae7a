/** A piece of an article as its page shows it. */
export type Part =
  | { readonly p: string }
  | { readonly h: string }
  | { readonly q: string }
  | { readonly ul: readonly string[] }
  | { readonly ol: readonly string[] }
  | { readonly table: readonly (readonly string[])[] };

/** An article written for these pages, apart from any markup. */
export interface Article {
  readonly title: string;
  readonly deck: string;
  readonly byline: string;
  /** ISO 8601 day. */
  readonly published: string;
  /** The day as a page in this language shows it. */
  readonly shown: string;
  readonly outlet: string;
  readonly lang: string;
  readonly parts: readonly Part[];
}

const p = (words: string): Part => ({ p: words });
const h = (words: string): Part => ({ h: words });
const q = (words: string): Part => ({ q: words });

export const ARTICLES = {
  wire: {
    title: 'Uruguay, Namibia agree on beef quotas after nine months of talks',
    deck: 'The accord opens the Namibian market to chilled cuts for the first time',
    byline: 'Lucía Ferreyra',
    published: '2023-04-18',
    shown: 'April 18, 2023',
    outlet: 'Southern Wire',
    lang: 'en',
    parts: [
      p(
        'MONTEVIDEO, April 18 (Southern Wire) - Uruguay and Namibia agreed on Tuesday on annual quotas for beef and lamb, ending nine months of negotiations that twice came close to collapse over veterinary certificates.',
      ),
      p(
        'Under the accord Uruguay may ship up to 6,500 tonnes of chilled beef a year to Walvis Bay, while Namibian lamb will enter the South American country free of duty from January.',
      ),
      p(
        '“We got what we came for,” Agriculture Minister Tabaré Olmos told reporters at the port of Montevideo. “It was long, it was slow, but it is done.”',
      ),
      p(
        'His Namibian counterpart, Frieda Shikongo, said the deal would be put to parliament in Windhoek before the winter recess.',
      ),
      p(
        'Trade between the two stood at $41 million last year, up 12 percent from 2021, according to the Uruguayan customs service.',
      ),
      p(
        'The certificates had been the main obstacle: Namibia asked for inspection of each plant, and Uruguay offered inspection of its system as a whole.',
      ),
      p(
        'In the end both sides settled on joint inspections, to be carried out twice a year by a commission that is to meet for the first time in June.',
      ),
      p('It will not be cheap.'),
      p(
        'Exporters put the cost of the inspections at around $900,000 a year, a sum that the two governments will share in equal parts for the first three years.',
      ),
      p('A previous agreement, signed in 2009, was never ratified and lapsed five years later.'),
    ],
  },
  ministry: {
    title: 'List of documents signed during the official visit of the President of Mongolia to Sri Lanka',
    deck: '',
    byline: 'Press Service',
    published: '2022-11-03',
    shown: '3 November 2022',
    outlet: 'Ministry of Foreign Affairs',
    lang: 'en',
    parts: [
      p(
        'During the official visit of the President of Mongolia to the Democratic Socialist Republic of Sri Lanka on 2–3 November 2022, the following documents were signed in the presence of the two Heads of State.',
      ),
      ol([
        'Joint Declaration on the Establishment of a Comprehensive Partnership between Mongolia and the Democratic Socialist Republic of Sri Lanka.',
        'Agreement between the Government of Mongolia and the Government of Sri Lanka on Air Services.',
        'Memorandum of Understanding between the Ministry of Culture of Mongolia and the Ministry of Buddhasasana of Sri Lanka on Cooperation in the Protection of Cultural Heritage.',
        'Protocol on Cooperation between the Chamber of Commerce of Ulaanbaatar and the Chamber of Commerce of Colombo for 2023–2025.',
        'Programme of exchanges in the field of education between the two ministries.',
      ]),
      p(
        'In addition, the sides exchanged instruments of ratification of the Agreement on the Avoidance of Double Taxation signed in 2019.',
      ),
      h('Next steps'),
      p(
        'The intergovernmental commission will hold its fourth session in Ulaanbaatar in the second quarter of 2023 and will report to the Heads of State on the implementation of the documents listed above.',
      ),
    ],
  },
  feature: {
    title: 'The ferry that two governments keep promising',
    deck: 'For twenty years Gabon and São Tomé have announced a sea link. The pier is still empty.',
    byline: 'Armand Nzé',
    published: '2021-09-27',
    shown: '27 Sep 2021',
    outlet: 'The Gulf Observer',
    lang: 'en',
    parts: [
      p(
        'At six in the morning the pier in Port-Gentil belongs to the fishermen. By seven it belongs to nobody, and it stays that way until the evening, when boys come to jump from the concrete blocks into the warm brown water.',
      ),
      p(
        'It was built in 2004 for a ferry that would carry passengers, cars and frozen fish to São Tomé in eleven hours. The ferry has been announced five times since, by three presidents and two prime ministers.',
      ),
      h('A promise with a date'),
      p(
        'The latest announcement came in March, when transport ministers of both countries initialled what they called a road map. It says that a vessel will be chartered “not later than the first half of 2022”.',
      ),
      p(
        'Captain Honorine Mba, who was to have commanded the first ship, has kept her letter of appointment in a plastic sleeve. “I show it to my grandchildren,” she says. “They ask me where the boat is.”',
      ),
      q('A road map is not a road, and it is certainly not a ship.'),
      p(
        'Officials in Libreville say that money is no longer the problem. The African Development Bank has offered a credit of 18 million euros, on three conditions:',
      ),
      ul([
        'an operator with at least five years of experience on the high seas;',
        'a tariff that both governments publish before the first voyage;',
        'a berth in São Tomé that is deep enough for a vessel of 60 metres.',
      ]),
      p(
        'The last of these is the hardest. The harbour silts up each rainy season, and the dredger that was bought in 2015 lies on its side behind the customs house.',
      ),
      h('What it would change'),
      p(
        'Today a traveller from one country to the other flies by way of Lisbon or Luanda. A ticket costs more than four months of a teacher’s pay, and a crate of cocoa takes three weeks.',
      ),
      p(
        'Economists at the university reckon that a weekly service would triple trade within two years, if only because there is so little of it now. In 2019 it came to less than what a single supermarket in Libreville sells.',
      ),
      p('On the pier the boys do not wait for anything. The water is deep here, they say, deep enough for a ship.'),
    ],
  },
  blog: {
    title: 'Why small treaties matter more than big ones',
    deck: 'Notes on a drawer full of protocols',
    byline: 'Ingrid Solheim',
    published: '2024-02-11',
    shown: 'Feb 11, 2024',
    outlet: 'Margins of Diplomacy',
    lang: 'en',
    parts: [
      p(
        'I have spent most of this winter reading agreements that nobody else reads. Not the famous ones with names of cities, but the small ones: on the use of a bridge, on the price of water in a border village, on whose ambulance may cross at night.',
      ),
      p(
        'What strikes me is how many of them work. I took a sample of two hundred, from four continents, and looked for what became of them. Of the small ones, seven in ten were still observed after ten years. Of the large framework agreements in the same drawer, fewer than three.',
      ),
      h('They name a person'),
      p(
        'A small treaty says who has to do what. The harbour master opens the gate. The head of the district hospital keeps a list. There is somebody to telephone when it does not happen, and that somebody usually picks up.',
      ),
      p(
        'A framework agreement, by contrast, speaks of “the Sides”. The Sides shall promote, the Sides shall encourage, the Sides shall consider. I have never met a Side.',
      ),
      h('They are cheap to keep'),
      p(
        'Nobody gains much from breaking a protocol on ambulances. That sounds like a weakness, and yet it is the whole secret. The best rules are those that it would be silly to break.',
      ),
      ul([
        'They cost little each year.',
        'They can be checked by anyone who lives nearby.',
        'They expire, and so have to be talked about again.',
      ]),
      p(
        'I do not want to overdo it. Small treaties end no wars. But they are what is left when the flags have been folded, and I think that we should count them before we count the speeches.',
      ),
      p('Next week: the strange life of a fishing line drawn in pencil.'),
    ],
  },
  business: {
    title: 'Chile’s lithium pact with Finland clears last hurdle',
    deck: 'Senate committee votes 4-1; refinery in Kokkola to take a fifth of output',
    byline: 'Matti Laine and Rosario Pinto',
    published: '2025-01-22',
    shown: '22 January 2025 at 17:40',
    outlet: 'Metals Daily',
    lang: 'en',
    parts: [
      p(
        'Chile’s Senate mining committee on Wednesday approved a long-term supply pact with Finland, removing the last obstacle to a deal that will send a fifth of the country’s new lithium output to a refinery on the Gulf of Bothnia.',
      ),
      p(
        'The vote was four to one, with the only opposition coming from a senator who wanted the refining done at home.',
      ),
      p(
        'Under the pact, state-owned Litio del Norte will deliver 24,000 tonnes of lithium carbonate equivalent a year from 2027 to 2034. Finland’s Pohjola Metals will invest $640 million in a plant in Kokkola and pay for a research centre in Antofagasta.',
      ),
      h('Price formula kept secret'),
      p(
        'Neither side disclosed how the price will be set. Two people familiar with the talks said that the formula follows a three-month average with a floor and a cap, and that it will be reviewed every second year.',
      ),
      p(
        '“This is not a spot deal, and it was never meant to be one,” said Elina Harju, chief executive of Pohjola Metals. “It is about knowing in 2027 what we will be melting in 2033.”',
      ),
      p(
        'Shares in Pohjola rose 6.1% in Helsinki. The benchmark price of lithium carbonate in China has fallen by more than 70% from its peak in November 2022.',
      ),
      h('Water first'),
      p(
        'The committee attached a condition on water: extraction from the salt flat may not grow above the level of 2023, and the company must publish monthly figures for each well. Environmental groups called the condition a step forward, though a small one.',
      ),
      p('The pact now goes to the president, who is expected to sign it before the end of the month.'),
    ],
  },
  spanish: {
    title: 'Paraguay y Marruecos acuerdan abrir embajadas y eliminar visados',
    deck: 'El convenio entrará en vigor el primero de marzo',
    byline: 'Graciela Benítez',
    published: '2022-02-08',
    shown: '8 de febrero de 2022',
    outlet: 'El Diario del Este',
    lang: 'es',
    parts: [
      p(
        'Los cancilleres de Paraguay y Marruecos firmaron este martes en Asunción un convenio que elimina los visados para estancias de hasta noventa días y prevé la apertura de embajadas en ambas capitales antes de fin de año.',
      ),
      p(
        '“Es un paso que esperábamos desde hace mucho tiempo”, dijo el canciller paraguayo tras la ceremonia, celebrada en el Palacio de López ante diplomáticos de una docena de países.',
      ),
      p(
        'El intercambio comercial entre los dos países alcanzó el año pasado los 87 millones de dólares, con predominio de las exportaciones paraguayas de soja y las compras de fertilizantes marroquíes.',
      ),
      h('Un centro de formación'),
      p(
        'Las partes anunciaron además la creación de un centro de formación agrícola en el departamento de Caaguazú, que será financiado por la parte marroquí con cuatro millones de dólares durante cinco años.',
      ),
      p(
        'Según el ministerio, el centro recibirá a los primeros doscientos alumnos en agosto. El edificio, una antigua escuela de oficios, ya está en obras.',
      ),
      p(
        'La comisión mixta se reunirá por primera vez en Rabat en el mes de septiembre y examinará un acuerdo de protección de inversiones que quedó pendiente.',
      ),
    ],
  },
  russian: {
    title: 'Лаос и Беларусь договорились о поставках тракторов и обмене студентами',
    deck: 'Стороны подписали пять документов по итогам заседания комиссии',
    byline: 'Ирина Савицкая',
    published: '2023-06-14',
    shown: '14 июня 2023',
    outlet: 'Вестник Полесья',
    lang: 'ru',
    parts: [
      p(
        'Во Вьентьяне завершилось третье заседание межправительственной комиссии Лаоса и Беларуси. По его итогам стороны подписали пять документов, в том числе соглашение о поставках четырёхсот тракторов в течение трёх лет.',
      ),
      p(
        '«Мы вышли на совершенно конкретные сроки и суммы», — сказал после подписания министр промышленности. По его словам, первая партия машин будет отправлена уже в сентябре через порт Хайфон.',
      ),
      p(
        'Товарооборот двух стран в прошлом году составил 19 миллионов долларов и вырос почти на треть. К 2026 году стороны намерены довести его до 60 миллионов.',
      ),
      h('Образование'),
      p(
        'Отдельный меморандум касается обмена студентами. Ежегодно до пятидесяти граждан Лаоса смогут бесплатно учиться в белорусских вузах, прежде всего по аграрным и медицинским специальностям.',
      ),
      ul([
        'соглашение о поставках сельскохозяйственной техники;',
        'меморандум о сотрудничестве в сфере высшего образования;',
        'протокол о взаимном признании ветеринарных сертификатов.',
      ]),
      p(
        'Следующее заседание комиссии пройдёт в Минске весной будущего года. Место и точную дату стороны согласуют по дипломатическим каналам.',
      ),
    ],
  },
  french: {
    title: 'Le Bénin et l’Équateur signent un accord sur le cacao',
    deck: 'Une première entre les deux pays, qui veulent peser sur les prix',
    byline: 'Clarisse Houénou',
    published: '2024-10-02',
    shown: '2 octobre 2024',
    outlet: 'La Gazette du Littoral',
    lang: 'fr',
    parts: [
      p(
        'Les ministres de l’Agriculture du Bénin et de l’Équateur ont signé mercredi à Cotonou un accord de coopération sur le cacao, qui prévoit l’échange de plants, la formation de deux cents techniciens et un laboratoire commun.',
      ),
      p(
        'L’accord, négocié pendant un an, doit encore être ratifié par les deux parlements. Il entrera en vigueur trente jours après l’échange des instruments de ratification.',
      ),
      p(
        '« Nous ne voulons plus vendre des fèves et acheter des tablettes », a déclaré le ministre béninois devant les planteurs venus de tout le sud du pays.',
      ),
      h('Un laboratoire à Abomey-Calavi'),
      p(
        'Le laboratoire, dont le coût est estimé à trois millions d’euros, sera construit sur le campus d’Abomey-Calavi. L’Équateur fournira les équipements et enverra six chercheurs pour une durée de trois ans.',
      ),
      p(
        'Les échanges entre les deux pays restent modestes : à peine neuf millions d’euros en 2023, essentiellement des bananes et de l’huile de palme.',
      ),
      p('Une commission de suivi se réunira chaque semestre, tantôt à Cotonou, tantôt à Quito.'),
    ],
  },
  german: {
    title: 'Luxemburg und Kap Verde vereinbaren Fährverbindung und Ausbildungsfonds',
    deck: 'Zwölf Millionen Euro bis 2028 – und eine offene Frage',
    byline: 'Jonas Weyland',
    published: '2024-05-16',
    shown: '16. Mai 2024',
    outlet: 'Moselkurier',
    lang: 'de',
    parts: [
      p(
        'Luxemburg und Kap Verde haben sich am Donnerstag auf einen gemeinsamen Ausbildungsfonds geeinigt, in den beide Seiten bis 2028 zusammen zwölf Millionen Euro einzahlen. Das teilten die Außenministerien nach einem Treffen in Praia mit.',
      ),
      p(
        'Der Fonds soll jedes Jahr dreihundert Lehrlinge fördern, vor allem in den Berufen der Schifffahrt, des Tourismus und der Solartechnik. Die ersten Stipendien werden im kommenden Frühjahr vergeben.',
      ),
      p(
        '„Das ist keine Spende, das ist ein Geschäft auf Gegenseitigkeit“, sagte die luxemburgische Ministerin. Ihr Land brauche Fachkräfte, die Inseln brauchten Schulen.',
      ),
      h('Streit um die Fähre'),
      p(
        'Offen blieb, wer die geplante Fährverbindung zwischen den Inseln betreiben wird. Eine Ausschreibung war im vergangenen Jahr ohne Ergebnis geblieben, weil kein Bieter die verlangte Bürgschaft stellen konnte.',
      ),
      p(
        'Nach Angaben der Regierung in Praia soll bis zum Herbst ein neuer Anlauf folgen, diesmal mit einer Bürgschaft des Fonds. Die Opposition hält das für zu riskant.',
      ),
    ],
  },
  arabic: {
    title: 'موريتانيا وماليزيا توقعان مذكرة تفاهم في مجال الصيد البحري',
    deck: 'المذكرة تشمل التدريب وتبادل الخبرات',
    byline: 'فاطمة بنت أحمد',
    published: '2023-12-05',
    shown: '5 ديسمبر 2023',
    outlet: 'صحيفة الساحل',
    lang: 'ar',
    parts: [
      p(
        'وقعت موريتانيا وماليزيا يوم الثلاثاء في نواكشوط مذكرة تفاهم للتعاون في مجال الصيد البحري، تشمل تدريب مئتي صياد موريتاني في المعاهد الماليزية خلال السنوات الثلاث المقبلة.',
      ),
      p(
        'وقال وزير الصيد الموريتاني إن المذكرة ستدخل حيز التنفيذ ابتداء من شهر يناير، مضيفا أن الجانب الماليزي سيقدم معدات للتبريد بقيمة خمسة ملايين دولار.',
      ),
      p(
        'وبلغ حجم التبادل التجاري بين البلدين العام الماضي أربعين مليون دولار، بزيادة قدرها عشرة في المئة مقارنة بالعام الذي سبقه، وفق أرقام رسمية.',
      ),
      p(
        'ومن المقرر أن تعقد اللجنة المشتركة اجتماعها المقبل في كوالالمبور قبل نهاية النصف الأول من العام، لبحث إقامة خط بحري مباشر بين البلدين.',
      ),
    ],
  },
  chinese: {
    title: '老挝与阿根廷签署农业合作协议',
    deck: '双方将共建两个示范农场',
    byline: '陈立文',
    published: '2024-03-19',
    shown: '2024年3月19日',
    outlet: '河畔日报',
    lang: 'zh',
    parts: [
      p(
        '老挝与阿根廷十九日在万象签署农业合作协议，双方将在未来四年内共同建设两个示范农场，并为三百名农业技术人员提供培训。',
      ),
      p(
        '根据协议，阿根廷将提供价值八百万美元的农机设备和优质种子，老挝则负责提供土地和基础设施，第一个农场预计今年十月动工。',
      ),
      p(
        '老挝农林部长在签字仪式上表示，这项协议是两国建交以来最重要的合作成果，将有助于提高当地农民的收入，也为今后的贸易往来打下基础。',
      ),
      p(
        '据海关统计，去年两国贸易额为两千六百万美元，同比增长百分之十五。双方商定，联合委员会将于明年上半年在布宜诺斯艾利斯举行第二次会议。',
      ),
    ],
  },
  live: {
    title: 'Live: Leaders of the Andean ministers’ meeting seek deal on border bridge',
    deck: 'Follow the talks in Cuenca as they happen',
    byline: 'World desk',
    published: '2022-08-30',
    shown: '30 August 2022',
    outlet: 'Highland News',
    lang: 'en',
    parts: [
      h('Ministers leave without speaking to the press'),
      p(
        'Both delegations left the Casa de la Provincia by a side door shortly after nine in the evening. A spokesman said only that “the work continues” and that a joint statement would be issued overnight.',
      ),
      h('Draft text mentions toll-free crossing'),
      p(
        'A draft seen by Highland News says that residents of the two border provinces may cross the new bridge without paying for the first ten years. Lorries would pay a toll of four dollars, to be shared in equal parts.',
      ),
      p(
        'The draft leaves blank the name of the company that will run the bridge. Peru wants a joint company; Ecuador would rather tender the concession.',
      ),
      h('Talks resume after lunch'),
      p(
        'After a break of two hours the ministers are back at the table. The head of the Ecuadorian delegation told our reporter that three of five points had been settled, and that the remaining two were about money.',
      ),
      h('Good morning from Cuenca'),
      p(
        'Transport ministers of Ecuador and Peru meet today to settle how the bridge over the Macará will be paid for. It was to have been opened in 2019. We will follow the talks through the day.',
      ),
    ],
  },
  paywalled: {
    title: 'Inside the quiet talks over the Caspian cable',
    deck: 'How three energy ministries settled a route that none of them wanted',
    byline: 'Dilara Huseyn',
    published: '2025-06-05',
    shown: 'June 5, 2025',
    outlet: 'The Meridian Review',
    lang: 'en',
    parts: [
      p(
        'The map on the table had been folded so often that the sea was coming apart. On it somebody had drawn three lines in pencil, two of them rubbed out, and the third was the one that mattered to the engineers who had flown in from Aktau that morning.',
      ),
      p(
        'For two years officials of Kazakhstan, Azerbaijan and Georgia had met in hotels that none of them would have chosen. They talked of power, of cables and of who would pay for the converter stations, and they agreed on very little until the last week of May.',
      ),
      p(
        'What changed was a price. People who took part in the talks describe a single sheet of paper that was passed around on the second evening.',
      ),
    ],
  },
  trade: {
    title: 'Rwanda–Vietnam trade: what was agreed and what it is worth',
    deck: 'A table of the seven agreements',
    byline: 'Statistics unit',
    published: '2021-07-15',
    shown: '15/07/2021',
    outlet: 'Trade Monitor Africa',
    lang: 'en',
    parts: [
      p(
        'Seven agreements were signed in Kigali on 14 July between companies and agencies of Rwanda and Vietnam. The table below gives each with its parties and its value as told by the two investment boards, since no joint list was published.',
      ),
      {
        table: [
          ['No.', 'Agreement', 'Parties', 'Value, $ million'],
          ['1', 'Construction of a motorcycle assembly plant', 'Rwanda Development Board, Saigon Motor', '35'],
          ['2', 'Supply of coffee', 'Kivu Growers, Hanoi Foods', '12.4'],
          ['3', 'Training of textile workers', 'Ministry of Trade, Da Nang College', '2'],
          ['4', 'Direct cargo flights', 'RwandAir Cargo, Mekong Air', 'not told'],
        ],
      },
      p(
        'The values are those of the announcements. In 2018 the two boards announced agreements worth $110 million, of which $31 million had been spent by the end of 2020.',
      ),
      p(
        'Only the contract on coffee names a date: the first 40 containers are to leave Kigali before the end of October by way of Mombasa.',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Article>>;

export type ArticleName = keyof typeof ARTICLES;

function ol(items: readonly string[]): Part {
  return { ol: items };
}

function ul(items: readonly string[]): Part {
  return { ul: items };
}

/** The words that an extractor should find, part after part. */
export const goldText = ({ parts }: Article): string =>
  parts
    .flatMap((part) => {
      if ('p' in part) return [part.p];
      if ('h' in part) return [part.h];
      if ('q' in part) return [part.q];
      if ('ul' in part) return part.ul;
      if ('ol' in part) return part.ol;
      return part.table.map((row) => row.join(' '));
    })
    .join('\n');
