/** Vocabulary of offices: what may stand in a title, and what each title tells. */

/** How an office stands in its state: only the first three act for it in every reading. */
export type OfficeClass = 'head' | 'minister' | 'envoy' | 'official' | 'company' | 'counterpart';

// One row a class: nouns that head a title, lower case, folded, singular; `/` before an irregular plural.
const HEADS: Readonly<Record<OfficeClass, string>> = {
  head: 'president; premier; chancellor; king; queen; emir; amir; sultan; emperor; empress; pope; monarch; taoiseach; prince; princess; sheikh; shaikh; ayatollah; ruler; leader; chairman; prime minister; crown prince; vice president; viceroy; president-elect; caliph; regent; co-chairman; protector',
  minister:
    'minister; secretary; secretary of state/secretaries of state; councilor; councillor; undersecretary; vizier; minister-president; commissioner; secretary-general/secretaries-general; secretary general; treasurer; attorney general; chief of staff; home secretary; tsar; plenipotentiary; procurator; prosecutor; prosecutor general',
  envoy:
    'ambassador; envoy; representative; consul; charge; negotiator; attache; nuncio; high commissioner; delegate; emissary; sherpa; ambassador-designate; special envoy',
  official:
    'governor; mayor; speaker; senator; general; admiral; commander; spokesman/spokesmen; spokeswoman/spokeswomen; spokesperson; deputy; lawmaker; mp; colonel; lieutenant; marshal; adviser; advisor; aide; official; chief; judge; akim; hokim; captain; major; commodore; parliamentarian; diplomat; politician; head; director; director-general; director general; chair; chairperson; chairwoman/chairwomen; co-chair; rector; vice-rector; academician; professor; expert; analyst; economist; cosmonaut; astronaut',
  company:
    'ceo; cfo; coo; chief executive; chief executive officer; general director; managing director; executive director; officer; founder; co-founder; owner; boss; executive; businessman/businessmen; tycoon',
  counterpart: 'counterpart; number; colleague; host; guest; homologue',
};

const plural = (noun: string): string =>
  noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun.endsWith('ch') ? `${noun}es` : `${noun}s`;

/** Single-word heads of titles, singular and plural. */
export const TITLE_HEADS: ReadonlyMap<string, OfficeClass> = new Map(
  (Object.entries(HEADS) as [OfficeClass, string][]).flatMap(([kind, nouns]) =>
    nouns.split('; ').flatMap((cell): [string, OfficeClass][] => {
      const [noun = '', many] = cell.split('/');
      if (/[ -]/u.test(noun)) return [];
      return [
        [noun, kind],
        [many ?? plural(noun), kind],
      ];
    }),
  ),
);
/** Heads that may also be the first part of a name ("Prince Saud", "King Salman") and belong to it where one word follows. */
export const REGNAL = new Set([
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'empress',
  'pope',
  'prince',
  'princess',
  'sheikh',
  'shaikh',
  'ayatollah',
]);

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/[\s;]+/u));

/** Words that may stand before or after the head within a title. */
export const PORTFOLIO = list(`
  opposite; prime; deputy; vice; first; second; third; acting; interim; caretaker; former; then; ex; outgoing; incoming; new; newly; elected; federal; union; state; chief; junior;
  senior; special; permanent; assistant; parliamentary; principal; high; supreme; national; executive; general; plenipotentiary; extraordinary; presidential; royal; crown;
  foreign; external; affairs; relations; defence; defense; finance; financial; treasury; economy; economic; economics; trade; commerce; commercial; industry; industries; industrial; energy;
  petroleum; oil; gas; power; electricity; water; irrigation; resources; natural; mineral; minerals; mines; mining; geology; environment; environmental; ecology; climate; forestry; forests; fisheries;
  agriculture; agricultural; food; rural; livestock; transport; transportation; railways; railway; roads; road; aviation; civil; shipping; ports; maritime; marine; communications; communication; telecommunications;
  information; digital; technology; technologies; technical; science; scientific; research; innovation; innovations; education; higher; secondary; vocational; training; health; healthcare; medical; social; welfare; labour; labor; employment; migration;
  population; family; women; youth; sports; sport; culture; cultural; tourism; heritage; media; press; religious; islamic; justice; legal; law; interior; internal; home; security; police; public; works; construction; housing; urban; city; municipal; regional; local; region; development;
  infrastructure; planning; investment; investments; investing; cooperation; co; operation; integration; european; europe; european; international; overseas; african; asian; american; middle; east; eastern; west; western; north; northern; south; southern; pacific; gulf; arab; central;
  customs; tax; revenue; budget; central; bank; statistics; strategic; strategy; reform; reforms; policy; political; parliament; cabinet; council; government; emergency; emergencies; situations; disaster; management; humanitarian; human; rights; space; nuclear; atomic; innovation; entrepreneurship; business; small; medium; enterprises; enterprise;
  administration; administrative; territorial; territories; diaspora; expatriates; veterans; supply; logistics; logistic; environment; protection; safety; standards; metrology; quality; competition; consumer; property; privatization; procurement; production; producers; machinery; metallurgy; chemical; textile; military; armed; forces; navy; army; air; force; joint; staff; chiefs; national; guard; border; coast; intelligence; chamber; assembly; senate; house; lower; upper; congress; court; auditor; accounts; urbanism; science; advanced; electronics; it; ict; cyber; artificial; coordination; coordinator; bilateral; multilateral; global; world; relations; immigration; citizenship; refugees; peace; reconstruction; rehabilitation; reunification; unification; land; lands; sea; islands; fuel; renewable; transition; green; sustainable; hydrocarbons; mass; broadcasting; post; posts; posts; sciences; ministers; industrialists; entrepreneurs; exporters; importers; manufacturers; employers; contractors; writers; journalists; businessmen; businesswomen; banks; municipalities; chambers; craftsmen; artists; architects; lawyers; committee; commission; department; agency; board; party; communist; ruling; politburo; secretariat; mission; delegation; office; bureau; ministry; spokesperson; meteorological; hydrometeorological; statistical; veterinary; phytosanitary; patent; antimonopoly; supervisory; regulatory; archive; archives; archival; prosecutor; prosecutors; forest; fishery; migration
`);
/** Words that join the parts of a title. */
export const TITLE_JOINERS = new Set(['and', '&', 'of', 'for', 'the', 'in', 'charge', 'to', 'with', 'on']);

/** Forms of address that stand before a name and are no part of it. */
export const HONORIFICS = list(`
  mr; mrs; ms; miss; dr; sir; dame; lord; lady; h; e; his; her; excellency; highness; majesty; royal; hon; honourable; honorable; rt; prof; shri; smt; sri; dato; datuk; tun; tengku; sayyid; sayyida; eng;
  engineer; u; daw; madam; monsieur; comrade; general; gen; lt; col; maj; adm; capt; retired; ret; haji; alhaji
`);

/** Lower-case particles inside names ("Mohammed bin Salman", "Luiz Inácio Lula da Silva"). */
export const NAME_PARTICLES = list(`
  bin; ibn; bint; ben; al; el; ul; ur; ud; uz; un; de; da; do; dos; das; del; della; di; du; la; le; van; von; der; den; ter; ten; y; e; ould; abu; abd; zu; af; ag; ash; binti; binte; mac
`);

/** Capitalised words that begin a sentence or a title but no name. */
export const NOT_NAMES = list(`
  the; a; an; in; on; at; by; to; from; of; for; with; and; but; or; as; if; it; he; she; they; we; i; you; his; her; its; their; our; this; that; these; those; there; when; while; where; after; before; during; since; under; over;
  both; according; also; however; meanwhile; earlier; later; today; yesterday; tomorrow; now; then; here; what; who; which; how; why; not; no; yes; all; some; many; more; most; other; another; such; one; two; three; four; five; six; seven; eight; nine; ten;
  monday; tuesday; wednesday; thursday; friday; saturday; sunday; january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec;
  memorandum; memoranda; agreement; agreements; treaty; protocol; declaration; joint; statement; communique; accord; convention; pact; contract; plan; action; programme; program; roadmap; mou; mous; summit; forum; conference; meeting; talks; visit; session;
  signing; signed; exchange; exchanged; cooperation; partnership; comprehensive; strategic; bilateral; belt; initiative; project; projects; corridor; asia; europe; africa; america; pacific; middle; east; west; north; south; central; eastern; western; northern; southern;
  meet; meets; met; sign; signs; ink; inks; hold; holds; held; visit; visits; seal; seals; attend; attends; receive; receives; welcome; welcomes; arrive; arrives; call; calls; vow; vows; agree; agrees; discuss; discusses; urge; urges; pledge; pledges; say; says; hail; hails; launch; launches; oversee; jointly; shortly; warmly; concludes; begins; ends;
  photo; image; source; read; updated; reporting; editing; credit; gmt; ist; est; key; list; item; government; republic; kingdom; union; federation; state; states; people; ministry; department; islamic; soviet; congress; parliament; christmas; ramadan; eid
`);
