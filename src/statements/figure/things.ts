/** Works and undertakings that cost money and have a length or a capacity: "a $3 billion railway", "the 300-km road". */
export const WORKS: ReadonlySet<string> = new Set([
  'airport', 'base', 'bridge', 'building', 'bypass', 'cable', 'campus', 'canal', 'causeway', 'centre', 'center', 'city', 'complex', 'corridor',
  'cracker', 'dam', 'development', 'dockyard', 'embassy', 'expansion', 'expressway', 'extension', 'facility', 'factory', 'farm', 'field',
  'freeway', 'gigafactory', 'grid', 'harbour', 'harbor', 'highway', 'hospital', 'hub', 'hydropower', 'infrastructure', 'initiative',
  'interconnection', 'interconnector', 'investment', 'irrigation', 'laboratory', 'line', 'link', 'megaproject', 'metro', 'mill', 'mine',
  'modernisation', 'modernization', 'motorway', 'museum', 'network', 'overhaul', 'park', 'pipeline', 'plan', 'plant', 'platform', 'port',
  'program', 'programme', 'project', 'railroad', 'railway', 'reactor', 'reconstruction', 'refinery', 'refurbishment', 'rehabilitation',
  'reservoir', 'road', 'route', 'satellite', 'scheme', 'school', 'shipyard', 'smelter', 'stadium', 'station', 'steelworks', 'substation',
  'subway', 'system', 'terminal', 'tower', 'track', 'tram', 'tunnel', 'undertaking', 'university', 'upgrade', 'upgrading', 'venture',
  'waterway', 'works', 'yard', 'zone', 'rail',
]);

/** Groups of people of one state who matter to another: "9,000 Iranian students". */
const PEOPLE = [
  'citizen', 'compatriot', 'expatriate', 'expat', 'expert', 'fisherman', 'guest worker', 'immigrant', 'labourer', 'laborer', 'migrant',
  'migrant worker', 'national', 'passenger', 'patient', 'pilgrim', 'refugee', 'resident', 'scholar', 'scholarship holder', 'specialist', 'student',
  'tourist', 'trainee', 'traveller', 'traveler', 'trip', 'visit', 'visitor', 'worker', 'arrival', 'holidaymaker', 'intern', 'cadet', 'graduate', 'pupil',
  'local', 'soldier', 'troop', 'peacekeeper', 'settler', 'engineer', 'doctor', 'teacher', 'learner', 'overnight stay', 'youth', 'child', 'family',
];

/** Firms and the ties they make. */
const FIRMS = [
  'branch', 'business', 'company', 'enterprise', 'entity', 'firm', 'joint venture', 'investor', 'manufacturer', 'subsidiary', 'venture',
  'startup', 'joint enterprise', 'representation', 'representative office', 'franchise', 'shop', 'store', 'restaurant',
];

/** Undertakings, sites and their parts. */
const WORKS_COUNTED = [
  'airport', 'berth', 'bridge', 'clinic', 'dam', 'factory', 'greenhouse', 'home', 'apartment', 'hospital', 'house', 'housing unit', 'initiative',
  'laboratory', 'plant', 'port', 'power plant', 'power station', 'power unit', 'project', 'reactor', 'refinery', 'road', 'scheme', 'school', 'station',
  'substation', 'terminal', 'tunnel', 'turbine', 'unit', 'well', 'venture', 'facility', 'centre', 'center', 'package', 'investment project',
  'development project', 'energy project', 'power reactor', 'stadium', 'warehouse', 'mine', 'classroom', 'kindergarten', 'job', 'post', 'generator',
  'workplace', 'solar park', 'wind farm', 'crossing', 'checkpoint', 'border crossing', 'oilfield', 'field', 'block',
];

/** Arms, vehicles, machines and goods handed over or sold by the piece. */
const HARDWARE = [
  'aircraft', 'airliner', 'ambulance', 'armoured vehicle', 'armored vehicle', 'battery', 'boat', 'bus', 'car', 'carriage', 'cargo plane', 'coach', 'computer',
  'container', 'corvette', 'cutter', 'dose', 'drone', 'excavator', 'fighter', 'fighter jet', 'frigate', 'gun', 'gunship', 'helicopter', 'howitzer', 'jet',
  'laptop', 'launcher', 'locomotive', 'lorry', 'missile', 'motorcycle', 'patrol boat', 'patrol ship', 'patrol vessel', 'plane', 'radar', 'railcar',
  'rifle', 'satellite', 'ship', 'submarine', 'tank', 'tanker', 'tent', 'tractor', 'train', 'trainset', 'tram', 'trolleybus', 'truck', 'vaccine', 'vehicle',
  'ventilator', 'vessel', 'wagon', 'warship', 'warplane', 'round', 'shell', 'machine', 'kit',
];

/** What links states: flights, scholarships, events, goods that pass under better terms. */
const TIES = [
  'concert', 'course', 'event', 'exhibition', 'flight', 'frequency', 'product', 'product line', 'scholarship', 'tariff line', 'visa',
  'work permit', 'permit', 'weekly flight', 'direct flight', 'twin city', 'sister city', 'route', 'exercise', 'drill', 'film', 'licence', 'license',
  'stipend',
];

export type CountedKind = 'people' | 'firms' | 'works' | 'hardware' | 'ties';

const KINDS: Readonly<Record<CountedKind, readonly string[]>> = {
  people: PEOPLE,
  firms: FIRMS,
  works: WORKS_COUNTED,
  hardware: HARDWARE,
  ties: TIES,
};

/** Lemma of a counted noun → its kind. */
export const COUNTED: ReadonlyMap<string, CountedKind> = new Map(
  (Object.entries(KINDS) as [CountedKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word): [string, CountedKind] => [word, kind]),
  ),
);

/**
 * Nouns whose count is no figure on relations: instruments (they are packages), the people round a table, parts of a text, time,
 * votes, and what happens inside one country.
 */
export const UNCOUNTED: ReadonlySet<string> = new Set([
  'accord', 'act', 'agreement', 'article', 'clause', 'contract', 'convention', 'declaration', 'deal', 'document', 'instrument', 'letter', 'memorandum',
  'mou', 'pact', 'paper', 'protocol', 'treaty', 'minister', 'delegate', 'delegation', 'member', 'official', 'leader', 'executive', 'businessman', 'journalist',
  'reporter', 'participant', 'side', 'party', 'country', 'nation', 'state', 'government', 'parliament', 'president', 'year', 'month', 'day', 'week', 'hour',
  'decade', 'century', 'minute', 'time', 'occasion', 'vote', 'seat', 'page', 'point', 'area', 'field', 'priority', 'pillar', 'round', 'session', 'meeting',
  'word', 'part', 'step', 'stage', 'phase', 'group', 'photo', 'thing', 'way', 'reason', 'question', 'stock', 'percent', 'capital', 'king', 'continent', 'neighbour',
  'neighbor', 'partner', 'half', 'term', 'front', 'kind', 'type', 'step',
]);
