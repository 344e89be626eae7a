import { Field } from '../model/field.js';

// One row a field: field | words and phrases of it. `*` stands for any ending. The longest phrase at a place wins, so that
// "food security" is agriculture and not security. A phrase listed under several fields names them all; one under `none`
// only keeps its words from naming a field ("road map" is no road).
const TABLE = `
none | road map*; roadmap*; other's aid; others' aid; other s aid; memorandum of understanding; free of charge; in the field of; in the fields of; in the sphere of; in the area of; working group*; in the regions; technical committee*; action plan*; joint action plan*; plan of action; take part; in order; power to; powers; in charge of; on track; state visit*; great power*; in support of; at sea; on land; stand by
trade | trade*; commerce; commercial; export*; import*; market access; goods; economic; economy; economies; economic partnership; free trade; free-trade; turnover; cepa; fta; wto; business; businessmen; chamber* of commerce; e-commerce; purchase*; sourcing; marketplace; barter; anti-dumping; merchandise; shopping; embargo*; sanctions; most-favoured-nation; rules of origin; supply chain*; dumping; commodit*; entrepreneur*; retail*; quota*; dut*on; import dut*; duties; tariff line*; tariffs; levy on; levies on; expo; trade fair*; fair; world expo; fairs; chamber forum; chambers; entrepreneurship; market to; chinese market; market for; quotas; export promotion; services sector*; trade in services; exporters; importers; early harvest; trade barriers; bazaar*; border market*; ban on imports; ban on exports; tariff; tariff barrier*
investment | invest*; venture capital; joint venture*; business climate; stake; stakes; special economic zone*; free zone*; economic zone*; industrial park*; capital flows; equity; foreign direct investment; fdi; acquisition of shares; privatis*; privatiz*; acquire a stake; sovereign wealth; startup fund
finance | financ*; bank*; loan*; credit*; currenc*; monetary; payment*; debt*; fund; funds; funding; insur*; lend*; budget*; bond*; securities; stock exchange*; capital market*; remittance*; rouble*; ruble*; rupee*; yuan; renminbi; dollar*; money; lari; guarantee facility; borrow*; fintech; accounting; audit*; refinanc*; reschedul*; overdraft; deposit*; settlement* in national; national currencies; local currencies; local currency; leasing; microfinanc*; card; cards; repay*; pension fund*; small and medium*; currency swap*; swap line*; swap agreement*; swap arrangement*; arrears; tranche*; compensation; prepay*; soft loan*; concessional; yen loan*; debt relief; write off; write-off; export credit*; line of credit; lines of credit; credit line*; overdue; financial regulation; financial market*; bailout; deposit insurance; pay in; de-dollari*; clearing system*
taxation | tax; taxes; taxation; taxed; double taxation; tax evasion; fiscal; fiscal evasion; vat; excise*; tax information; levy; levies
customs | customs; border crossing point*; checkpoint*; green corridor*; smuggling of goods; authorized economic operator*; authorised economic operator*; customs valuation; transit of goods; cargo clearance; customs dut*; simplified customs; border checkpoint*; duties; tariff line*; import dut*; levy on; levies on; customs post*; trade facilitation; customs union; early harvest; tariff cut*; tariff concession*; border formalities; rules of origin
industry | industr*; manufactur*; factory; factories; steel*; automobile*; automotive; car plant; vehicle*; machine*; machinery; textile*; garment*; chemical*; petrochemical*; pharmaceutical*; aluminium; aluminum; cement; shipbuild*; shipyard*; semiconductor*; chip; chips; leather; assembly; production line*; plant; plants; electronics; batteries; battery; furniture; fertiliser*; fertilizer*; metallurg*; smelter*; glass; paper mill*; cars; buses; tractor*; aircraft production; engineering; home appliances; localis*; localiz*; workshop*; carmak*; handicraft*; industrial design; aerospace; refining complex; joint production; joint manufactur*; smelting; localisation; entrepreneurship; small and medium enterprise*; small and medium-sized enterprise*; technology park*; special economic zone*; industrial; cracker*; shipbuilding; hi-tech; high-tech; building materials; organic chemicals; industrial zone*; industrial estate*; free zone*; production facilit*; production of
mining | mining; mine; mines; mineral*; copper; gold; lithium; ore; ores; rare earth*; coal; uranium mining; bauxite; cobalt; nickel; iron ore; geolog*; subsoil; diamond*; manganese; phosphate*; potash; tungsten; critical mineral*; critical raw material*; raw material*; deposits of; quarr*; zinc; lead and zinc; seabed; offtake; mining complex*; copper complex*; ferro*; coking coal; gold mining; seabed minerals
energy | energy; fuel and energy; energy security; energy efficiency; energy efficient; energy saving; fuel; fuels; energy transition; energy resources
oil-gas | oil; gas; crude; petroleum; pipeline*; lng; lpg; refiner*; oil and gas; hydrocarbon*; gas pipeline*; natural gas; oil field*; gas field*; petrochemical*; upstream; downstream; petrol; gasoline; diesel; jet fuel; barrels; oil products; drilling; gas hub; methane; turkstream; gas storage; regasification; offshore block*; exploration block*; oil exploration; refin*; oil output; feedstock; output cut*; cut output; bpd; petrochemical complex*; gas supplies; gas deliver*; gas transit; oil transit; coal and gas; gas purchase*; fuel oil; oil suppl*
nuclear | nuclear; nuclear power plant*; nuclear power; nuclear energy; atomic; atomic energy; reactor*; uranium; radioactive; radiation; nuclear fuel; nuclear safety; nuclear power unit*; power unit* of the nuclear; spent fuel; enrichment; isotope*; npp; nuclear technolog*; nuclear medicine; small modular; units at the nuclear; nuclear cooperation; civil nuclear; atomic power; nuclear plant*
electricity | electric*; power; power plant*; power station*; power grid*; power line*; power unit*; transmission line*; grid; grids; interconnector*; interconnection*; megawatt*; hydroelectric*; hydropower; hydro power; thermal power; substation*; transformer*; electrification; kilowatt*; turbine*; power transmission; power generation; generating capacity; power purchase; coal-fired; gas-fired; dam and power; power grids; electricity; unit at the power; energy system*; power supply; electricity supply; energy bridge*; high-voltage; pumped storage; battery storage; hydro
renewables | renewable*; solar; wind power; wind farm*; wind energy; wind park*; green energy; clean energy; hydrogen; green hydrogen; geothermal; photovoltaic*; hydropower; hydroelectric*; biofuel*; ethanol; biomass; biogas; solar power; solar energy; solar power plant*; solar plant*; wind power plant*; wind turbine*; low-carbon energy; green ammonia; offshore wind; ammonia; alternative energy; clean hydrogen; photovoltaics; wind; sun; charging of; clean power; solar panels; e-fuels
transport | transport*; rail; railway*; railroad*; road; roads; aviation; air service*; air link*; airline*; airport*; flight*; port; ports; shipping; seaport*; highway*; corridor*; logistic*; bridge*; freight; train; trains; maritime transport; merchant shipping; motorway*; expressway*; metro; subway; tunnel*; locomotive*; wagon*; rolling stock; air traffic; transit; connectivity; civil aviation; aircraft; airbus; boeing; ferry; ferries; trucks; trucking; lorr*; driving licen*; driver* licen*; seafarer*; inland waterway*; navigation; dry port*; container*; cargo*; hauli*; haulage; carriage of goods; carriage of passengers; urban mobility; electric vehicle*; motor vehicle*; container terminal*; terminal; silk road; belt and road; open skies; air transport*; air connectivity; airspace; air space; postal; post office; postal service*; berth*; airlift; ship; ships; vessels; seaway; air route*; air routes; driver's licen*; driver s licen*; drivers licen*; drivers; pilots; seafarers; tracks; stations; track; harbour*; harbor*; overflight; airlines; aircraft maintenance; direct train; railway line; train service*; bus service*; bus; seaports; transit trade; multimodal; port development; port infrastructure; carriers; air corridor*; navigable; free port; airliner*; shipping line*; high-speed; stretch*of road; north-south corridor; middle corridor; border crossing*; route; routes; tir; rail link*; interchange
space | space; outer space; satellite*; space exploration; space agency; space agencies; cosmonaut*; astronaut*; spacecraft; launch vehicle*; remote sensing; earth observation; lunar; moon; rocket launch*; cosmodrome*; glonass; space science; navigation satellite*; space technolog*; launch of satellites; gaganyaan; artemis accords; space situational awareness; aerospace; rockets; space station; orbital; lunar station; space flight*; crewed
digital | digital*; information technolog*; ict; telecom*; internet; cyber*; artificial intelligence; ai; software; data; data centre*; data center*; 5g; e-government; broadband; electronic signature*; computing; communications technolog*; information and communication*; fibre optic; fibre-optic; fiber optic; submarine cable*; undersea cable*; it sector; it park*; blockchain; electronic governance; e-governance; smart cit*; cloud; information security; online; start-up*; startup*; technology park; technopark*; cable; mobile network*; informatics; cyber security; cybersecurity; cyber-security; ict sector; information society; informati*ation; quantum comput*; social media; radio spectrum; roaming; cyberspace; it systems; it applications; it industry; it; computer*; electronic; supercomput*; digitali*; e-signature; 5g network*; telecom; information systems; cyber defence
science | scien*; research*; technolog*; innovation*; innovative; academ* of science*; laborator*; r&d; intellectual property; patent*; observatory; telescope*; biotechnolog*; nanotechnolog*; polar research; antarctic*; arctic research; quantum; geodesy; seismolog*; know-how; technical cooperation; scientific and technical; scientific and technological; research and development; synchrotron; accelerator; statistics; inventors; seabed research; researchers; technology transfer; transfer of technolog*; scientists; laboratories; centre of biodiversity
education | educat*; universit*; student*; scholarship*; school*; training; academic; degree*; teacher*; teaching; language teaching; vocational; qualification*; curricul*; higher education; colleges; professors; institute of technology; capacity building; capacity-building; languages; internship*; scholar*; faculty; branch campus; campus; exchange students; kindergarten*; skills; human resource development; professional development; trained; trains officials; learning; rectors; diploma; diplomas; learning of; study; studies; specialist*; study in; personnel training; human resources; human resource*; preparation of specialists; cadets; graduate*; fellowship*; lecturer*; academy; academies; rector; textbook*
health | health*; medic*; hospital*; vaccin*; pharma*; disease*; pandemic*; covid-19; covid; clinic*; drug regulat*; insulin; nurs*; doctors; patients; epidemi*; public health; traditional medicine; medicinal; malaria; hiv; hiv/aids; tuberculosis; maternal; neonatal; cancer; medicines; medical products; blood; surgical; ebola; ambulance*; sanatori*; disab*; drug store*; wellness; antimicrobial; drug rehabilitation*; rehabilitation cent*; epidemiological; sanitary and epidemiological
agriculture | agricultur*; agri*; agro*; farm*; food*; grain*; wheat; rice; livestock; meat; beef; poultry; pork; dairy; veterinar*; plant protection; plant quarantine; phytosanitary; sanitary and phytosanitary; sanitary; quarantine; fruit*; vegetable*; cotton; seed*; crop*; irrigat*; forest*; rural; palm oil; sugar; soy*; maize; corn; tea; coffee; cattle; food security; food safety; halal; horticult*; animal health; agrochemical*; land reclamation; breeding; greenhouse*; citrus; avocado*; cherr*; banana*; durian*; onions; potato*; apple*; barley; milk; honey; eggs; silk; sericulture; wine; wines; tobacco; pesticide*; locust*; cold storage; foodstuff*; geographical indication*; sunflower; cereals; spices; agri-food; feed; flour; lamb; mutton; fertiliser*; fertilizer*; fruits; blueberr*; prune*; plums; harvest; durians; milling; organic produce; organic farming; cheese; agronom*; grapes; tomato*; olive*; nuts; hazelnut*; wool; cashmere; chicken*; sheep; grape*; cocoa; rubber; farmer*; fresh fruit*; frozen; bee; bees; veterinary medicine
fisheries | fisher*; fishing; aquaculture; fish; fish farm*; marine products; tuna; seafood; shrimp*; salmon; illegal fishing; fishermen; whaling; fish stocks
water | water*; transboundary river*; river*; sanitation; drinking water; desalinat*; dam; dams; irrigation; wastewater; sewage; sewer*; groundwater; water resources; reservoir*; hydrolog*; water supply; watershed*; river basin*; canal; water sharing; glacier*; aral sea; hydraulic*; canals; cusecs; hydro-technical; water use; dry season; dam construction
environment | environment*; climate*; emission*; carbon; greenhouse gas*; biodivers*; conservation; ecolog*; pollution; waste; wastes; waste management; recycl*; desertification; green econom*; forest conservation; forestry; reforestation; afforestation; deforestation; wildlife; national park*; ecosystem*; nature protection; natural reserve*; decarboni*; green growth; sustainab*; plant trees; planting trees; trees; meteorolog*; hydrometeorolog*; weather; caspian ecology; green transition; low-carbon; low carbon; circular economy; ozone; net zero; net-zero; hazardous; plastics; plastic; endangered; tigers; elephants; pandas; panda; marine pollution; carbon credit*; biosphere; blue economy; protected areas; renaturation; air quality; snow leopard*; cop28; cop29; cop30; paris agreement; biome*; amazon; green development; sustainable use; ecological; environmental; climate change; rainforest*; green agenda; desert*ification; methane pledge; tree*
culture | cultur*; film*; cinema*; media; museum*; heritage; art; arts; theatre*; theater*; archive*; librar*; music*; broadcast*; television; tv; radio; news agenc*; news exchange; press; journalis*; publishing; books; book; translation*; literature; exhibition*; festival*; artefact*; artifact*; antiquit*; archaeolog*; archeolog*; humanitarian cooperation; cultural and humanitarian; people-to-people; people to people; opera; audiovisual; audio-visual; co-production; restoration of monuments; monument*; manuscripts; cultural centre*; cultural center*; cultural property; tv channel*; entertainment; creative; diaspora culture; religio*; hajj; pilgrim*; islamic affairs; relics; language institute; news; information exchange between news; creative industr*; gallery; galleries; unesco; circus; cuisine; awqaf; yoga
sport | sport*; football*; olymp*; athlet*; physical culture; world cup; anti-doping; doping; chess; wrestling; coaches; stadium; stadiums; nomad games; asian games; martial arts; cricket; physical education; rugby; league competition; tennis; basketball; hockey; judo; boxing; esports; racing; grand prix
youth | youth*; young people; young leaders; young professionals; children; student exchange*; childhood; scouts; volunteer*; young diplomats; young; young serbs; cadet exchange*
tourism | touris*; hotel*; hospitality; resort*; travel agenc*; tour operator*; tourist*; visitors; cruise*; travellers; medical tourism
labour | labour*; labor; migrat*; migrant*; workers; worker; employ*; jobs; social security; social protection; pension*; social insurance; seasonal work*; domestic worker*; guest worker*; readmission; wages; working conditions; trade union*; recruit*; manpower; workforce; mobility; social welfare; social affairs; women*; gender; working holiday*; work permit*; repatriat*; irregular migration; deport*; refugee*; asylum; family affairs; occupational safety; maids; housemaids; social development; labour mobility; human resources; human resource*; talent; specialists in demanded
consular | visa*; visa-free; visa free; visa-on-arrival; passport*; diplomatic passport*; entry permits; citizens abroad; travel document*; visa exempt*; visa waiver*; visa facilitation; free movement; residence permit*; stay of citizens; apostille; legalisation of documents; entry requirements; entry-free; e-visa*; citizenship; nationality; embass*; consular; consulate*; consul; consuls; driver's licence; travel warning*; travel advisor*
justice | justice; legal; judicia*; extradit*; court*; mutual legal assistance; legal assistance; transfer of sentenced persons; sentenced persons; prison*; convict*; prosecut*; prosecution; anti-corruption; corruption; notari*; arbitration; penal; penitentiary; criminal matters; civil matters; human rights; civil and commercial matters; legislation; constitutional; ombudsman; attorney general; recognition of judgments; inmates; lawyers; bar association*; personal status; law and; rule of law; judges; jurisdiction; civil, commercial; civil and; civil commercial; criminal code; death row; pardon*; commutation
crime | crime*; criminal; terror*; counter-terror*; counterterror*; drug*; narcotic*; trafficking; smuggl*; traffickers; money laundering; anti-money laundering; organised crime; organized crime; police; policing; piracy; extremis*; human trafficking; law enforcement; cybercrime*; cyber crime*; counterfeit*; illicit; gun-running; fraud; scam*; trafficking in persons; interior ministr*; ministries of the interior; corruption; anti-corruption; militants; illegal arms; money-laundering; drug trafficking; drug smuggling; hijack*; terrorism financing; financing of terrorism; gangs; poaching; people smuggling; kidnapping; radicali*; internal affairs; arms smuggling; cross-border crime; economic crime; illegal mining; illegal gold mining; rehabilitation of drug; wanted persons; illegal
defence | defen*; militar*; arms; weapon*; army; armed forces; navy; naval; missile*; warship*; frigate*; submarine*; drone*; fighter jet*; joint exercise*; military exercise*; military-technical; reciprocal access; troops; soldiers; patrol vessel*; patrol ship*; patrol boat*; coast guard*; coastguard*; radar*; air force*; helicopter*; ammunition; munition*; peacekeep*; acquisition and cross-servicing; status of forces; visiting forces; logistics support of forces; mutual logistics; armour*; armored; tanks; artillery; military base*; bases; army staff; defence industr*; defense industr*; maritime domain awareness; air defence; air defense; alliance; war games; combat aircraft; coastal radar*; joint drills; drills; demilitari*; aircraft carrier*; torpedo*; exercises; shells; howitzer*; white shipping; co-development of defence; shipyard for the navy; military training; classified military information; fighter aircraft; rifle*; armed attack; guns; cadets; military academ*; navies; nuclear submarine*; nuclear-powered submarine*; corvette*; military personnel; military hardware; military equipment; defence cooperation; gripen; jets; warplane*; attack helicopter*; military attach*; training of troops
security | security; border; borders; border guard*; border security; demarcat*; delimitat*; intelligence; classified information; national security; security council; non-proliferation; nonproliferation; disarmament; arms control; maritime security; maritime safety; ceasefire*; truce; buffer zone*; peace treaty; stability; confidence-building; confidence building; protection of classified information; mutual protection of secret information; cyber security; cybersecurity; cyber-security; information security; aggression; attack; attacks; piracy; maritime domain; secret information; nuclear weapon*; denuclear*; wmd; public security; hostages; non-aggression; fighters; insurg*; safe zone; law and order; mutual assistance; frontier; state border; boundary; coast guard*; coastguard*; airspace violation*; territorial; territory; peace; terrorist group*; mutual defence; armed attack; attacks on; counter-insurg*
disaster | disaster*; emergenc*; humanitarian*; humanitarian aid; relief; earthquake*; flood*; civil protection; rescue; search and rescue; civil defence; civil defense; firefight*; fire-fight*; wildfire*; early warning; reconstruction after; demining; mine clearance; mine action; food aid; cyclone*; tsunami*; typhoon*; drought*; landmine*; unexploded; resilience; emergency response; emergency situations; displaced; flood victims; quake*; refugee*; red cross; red crescent; resettl*; refugees; food parcels; tents; humanitarian corridor*; crisis management; natural disasters; fire; fires; rehabilitation after; quake-hit
standards | standard*; metrolog*; certificat*; accredit*; conformity assessment; technical regulation*; quality infrastructure; mutual recognition of standards; calibration; conformity; quality control; technical barriers; standardi*; weights and measures; drug regulat*
regions | region and; regions; regional cooperation between; interregional; inter-regional; twin; twinning; twinned; sister cit*; sister-cit*; sister province*; sister-province*; sister state*; sister region*; municipal*; city-to-city; oblast*; province and; provinces; governorates; prefecture*; cities; mayors; twin cities; border regions; cross-border cooperation; decentrali*ed; friendship city; friendly provinces; capitals of; local authorities; local government*; state of; between the cities; town*; border trade zone*; oblasts; subnational; city of
politics | politic*; diploma*; foreign ministr*; foreign policy; foreign affairs; strategic partner*; strategic partnership*; strategic partnership and cooperation; comprehensive strategic partnership; friendship; friendship and cooperation; good-neighbour*; good neighbour*; good-neighbor*; political consultation*; consultations between the ministries; consultations between foreign; diplomatic relations; diplomatic ties; diplomatic academ*; diplomatic training; diplomatic; ambassador*; envoy*; embass*; bilateral relations; bilateral ties; relations; interparliament*; inter-parliament*; parliament*; multilateral*; recognise; recognize; recognition of independence; summit*; strategic dialogue; joint statement; intergovernmental commission; joint commission; dialogue mechanism; elections; election; elevat* relations; strategic council; high-level cooperation council; cooperation council; normali*; state visit; membership; observer status; accession; one-china; sovereignty; independence; integration; consultations; foreign ministers; neutrality; recall* its ambassador; expel*; diplomats; strategic alliance; permanent seat; one china; question of taiwan; taiwan; territorial integrity; heads of state meet; joint action; action for; policy dialogue; shared future; vision; partnership and cooperation; political dialogue; support for; un security council; united nations security council; united nations; kosovo; candidacy; candidature; reform of; bilateral consultations; joint declaration; high-level; foreign office consultations; consult each other; undersecretary; common position; mutual support; state visits; friendly relations; implementation of agreements; implementation of the agreements; treaty of friendship; honorary consul*; strategic cooperation
construction | construct*; build; building; infrastructure; housing; architecture; urban; urban development; urban planning; city planning; town planning; real estate; public works; contractors; contracting; buildings; apartments; homes; city centre; engineering and construction; renovat*; land surveying; cadastr*; cadast*; roads and bridges; new city; road construction; construction of roads; engineering works; building sector; prefabricated; stations and; bridge; bridges; naval base
development | development cooperation; development assistance; development aid; technical assistance; technical and economic; economic and technical; grant aid; grant; grants; aid; poverty*; official development assistance; oda; livelihoods; development projects; community development; community projects; sustainable development goals; sdgs; development fund; development policy; poverty alleviation; assistance program*; development programme; development program; donor*; donate*; donation*; small grants; quick impact; infrastructure projects of the island; local governance; underprivileged; food for the poor; least developed; assistance package*; preferential loan*; development grant*; regional development
`;

/** These say the same as a narrower field that is also named, so they are dropped beside it. */
const BROADER: readonly (readonly [Field, readonly Field[]])[] = [
  ['energy', ['oil-gas', 'nuclear', 'electricity', 'renewables']],
];

/** Common words that mean a field only where nothing else tells one. */
const WEAK = new Set([
  'economic',
  'economy',
  'economies',
  'relations',
  'technolog*',
  'produce',
  'plant',
  'plants',
  'build',
  'building',
  'assistance',
  'peace',
  'stability',
  'territory',
  'consultations',
  'data',
  'online',
  'news',
  'press',
  'fund',
  'funds',
  'dollar*',
  'goods',
  'language',
  'languages',
  'research*',
  'state of',
  'capitals of',
  'town*',
  'cities',
  'integration',
  'money',
  'business',
  'vehicle*',
  'card',
  'cards',
  'purchase*',
  'infrastructure',
  'parliament*',
  'book',
  'books',
  'glass',
  'ship',
  'ships',
  'vessels',
  'towns',
  'provinces',
  'drivers',
  'track',
  'route',
  'routes',
  'wind',
  'sun',
  'frozen',
  'fair',
  'study',
  'young',
  'support for',
  'vision',
  'action for',
  'reform of',
  'high-level',
  'united nations',
  'electronic',
  'illegal',
  'drivers',
  'fire',
  'fires',
  'talent',
  'import*',
  'academy',
  'territorial',
  'attack',
  'attacks',
  'membership',
  'commodit*',
  'bank*',
  'fish',
  'terminal',
  'port',
  'ports',
  'donate*',
  'sustainab*',
  'children',
  'financ*',
  'border',
  'borders',
]);

/** A word of an entry: all of it, or how it begins and ends where a star stands for the rest. */
interface WordPattern {
  readonly start: string;
  readonly end: string;
  readonly whole: boolean;
}

interface Entry {
  readonly words: readonly WordPattern[];
  /** Characters of its words: of two with as many words the longer counts. */
  readonly length: number;
  readonly fields: Field[];
  readonly weak: boolean;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** "oil-gas" → `oil`, `-`, `gas`; "R&D" → `r`, `&`, `d`. */
const WORD = /[\p{L}\p{N}]+\*?|[-&/*]/gu;
const wordsOf = (text: string): string[] =>
  fold(text)
    .match(WORD)
    ?.filter((word) => word !== '-') ?? [];

const patternOf = (word: string): WordPattern => {
  const star = word.indexOf('*');
  return star < 0
    ? { start: word, end: '', whole: true }
    : { start: word.slice(0, star), end: word.slice(star + 1), whole: false };
};

/** Entries by the first two letters of their first word. */
const INDEX: ReadonlyMap<string, Entry[]> = (() => {
  const entries = new Map<string, Entry>();
  for (const row of TABLE.trim().split('\n')) {
    const [field, phrases = ''] = row.split(' | ');
    for (const phrase of phrases.split('; ')) {
      const words = wordsOf(phrase);
      const key = words.join(' ');
      const entry = entries.get(key) ?? {
        words: words.map(patternOf),
        length: words.join().length,
        fields: [],
        weak: WEAK.has(phrase),
      };
      const known = Field.safeParse(field);
      if (known.success) entry.fields.push(known.data);
      entries.set(key, entry);
    }
  }
  const index = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const key = (entry.words[0]?.start ?? '').slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
})();

const wordMatches = ({ start, end, whole }: WordPattern, word: string | undefined): boolean =>
  word !== undefined && (whole ? word === start : word.startsWith(start) && word.endsWith(end));

const matchesAt = (entry: Entry, words: readonly string[], at: number): boolean =>
  entry.words.every((pattern, i) => wordMatches(pattern, words[at + i]));

/**
 * The fields that a subject or an action names, the first named first; `['other']` where it names none.
 * `fieldsOf('joint film production and fisheries')` is `['culture', 'fisheries']`.
 */
export const fieldsOf = (text: string): Field[] => {
  const words = wordsOf(text);
  const strong = new Set<Field>();
  const weak = new Set<Field>();
  for (let at = 0; at < words.length; ) {
    let best: Entry | undefined;
    for (const entry of INDEX.get((words[at] ?? '').slice(0, 2)) ?? []) {
      const longer =
        best === undefined ||
        entry.words.length > best.words.length ||
        (entry.words.length === best.words.length && entry.length > best.length);
      if (longer && matchesAt(entry, words, at)) best = entry;
    }
    for (const field of best?.fields ?? []) (best?.weak === true ? weak : strong).add(field);
    at += best?.words.length ?? 1;
  }
  const found = strong.size > 0 ? strong : weak;
  for (const [broad, narrow] of BROADER) {
    if (narrow.some((field) => found.has(field))) found.delete(broad);
  }
  return found.size > 0 ? [...found] : ['other'];
};
