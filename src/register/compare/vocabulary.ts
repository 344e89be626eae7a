/**
 * Words that say little of what an instrument, a promise or a figure is about. They count for a fraction of a telling word:
 * "cooperation in the field of metrology" is about metrology.
 */
export const WEAK_WORDS = `
cooperation co-operation collaboration partnership partner relation relationship tie friendship friendly mutual joint common bilateral
trilateral multilateral international regional national
field area sphere sector domain matter issue development develop promotion promote strengthening strengthen deepening deepen expansion
expand enhancement enhance improvement improve establishment establish creation create implementation implement realization support
assistance assist provision provide exchange further future new comprehensive strategic framework general overall full key major various
number total value worth sum amount level volume size scale government republic state country nation people side party ministry minister
department agency authority federal royal kingdom union agreement accord treaty memorandum understanding mou protocol contract deal pact
document declaration statement plan programme program roadmap instrument arrangement convention signed signing sign conclusion conclude
project work activity action measure step initiative process possible potential opportunity
year month period term first second including related respect regard purpose basis between among within during under over other
intent intention letter commitment set build make take give bring carry hold keep put use increase raise grow growth boost step
`;

/** Words left out altogether. */
export const STOP_WORDS = `
a an the of in on at to for from by with and or nor but as into onto upon via per is are be been was were will would shall should can could may
might must has have had do does did its their his her our your it they them this that these those which who whom whose what when where while
than then there here up down out off about around some any all each both more most less least no not only own same so such too very also
one two three
`;

/** Words, or pairs of words, that name one matter. The first of a row stands for all; hyphens are read as spaces. */
export const SYNONYMS = `
rail | railway | railroad | locomotive
nuclear | atomic
cyber | cybersecurity | cyber security
digital | digitalization | digitization | ict | informatization | information technology | it | online | e government
tax | taxation | fiscal
visa | visa free | visa exemption | visa waiver
defense | military | defence | armed
arms | weapon | weaponry | armament
youth | young
student | scholarship | undergraduate
film | cinema | cinematography | movie
broadcast | television | tv | radio
farm | agriculture | agricultural | agrarian | farming | agri
crop | grain | cereal | wheat
oil | petroleum | crude
gas | lng | natural gas
power | electricity | electric | electrical
plant | station
climate | climate change | decarbonization | low carbon | green | carbon | emission
environment | ecology | ecological | environmental
free trade | fta | free trade area | free trade zone
trade | commerce | commercial | turnover
double taxation | avoidance of double taxation | dta | dtaa
invest | investment | investor
currency swap | swap | swap line
loan | credit | lending | credit line | line of credit
grant | donation | gratis | aid
sea | maritime | marine | naval | navy | ocean
port | harbour | harbor
road | highway | motorway | expressway
corridor | route
air | aviation | airline | aerial | flight
space | outer space | satellite | cosmonautics
health | healthcare | medical | medicine
drug | narcotic
crime | criminal | criminality
terror | terrorism | terrorist | counterterrorism
extradite | extradition | surrender of fugitives
prisoner | convict | sentenced person | inmate
police | policing | law enforcement
disaster | emergency | civil protection | calamity
job | employment | labor | labour | worker | workforce | manpower
migrate | migration | migrant | immigration
tourism | tourist | travel
sport | sports | athletic
heritage | antiquity | antiquities
university | higher education | academic | academy
school | classroom
science | scientific | research
metrology | measurement
standard | standardization | conformity
custom | customs
mineral | mining | mine | ore
fish | fishery | fisheries | aquaculture
water | hydro | irrigation
house | housing | home
company | firm | enterprise | business
export | sale | import | purchase
deliver | delivery | supply | shipment
vehicle | car | automobile | automotive
helicopter | rotorcraft
submarine | sub
border | frontier | boundary
driver license | driving license | driver licence | driving licence
peace | peaceful
woman | women | female | gender
scientist | researcher
visit | trip | tour
license | licence
intellectual property | patent | trademark | copyright
sanitary | phytosanitary | veterinary | quarantine
steel | iron
bank | banking
insurance | insured
tech | technology | technological
pipe | pipeline
bridge | crossing
dialogue | consultation
europe | european
asia | asian
africa | african
america | american
arab | arabic
world | worldwide | global | globe
news | media | press | journalism
book | literature | literary
language | linguistic
cinema production | coproduction | co production | audiovisual
`;
