// CAMEO's code of a sector | words in an actor's phrase that tell it. The first row that has one of the words decides.
const TABLE = `
MIL | army, military, troops, troop, soldier, forces, navy, naval, marine, warship, warplane, battalion, general, commander, colonel, peacekeeper, fighter jet, defence forces, air force
COP | police, policeman, officer, gendarme, border guard, coast guard, coastguard
SPY | spy, intelligence
REB | rebel, insurgent, guerrilla, separatist, militant, fighter, gunman, militia, jihadist, terrorist
JUD | court, judge, prosecutor, tribunal, judiciary
LEG | parliament, lawmaker, senate, senator, congress, deputy, legislator, assembly, mp
OPP | opposition, dissident, critic
GOV | government, president, premier, minister, ministry, king, queen, emir, sultan, chancellor, ambassador, diplomat, envoy, embassy, secretary, official, authority, leader, cabinet, administration, regime, governor, mayor, spokesman, spokeswoman, delegation, prince, crown prince, pm, ruler
BUS | company, firm, bank, business, businessman, exporter, airline, investor, corporation, trader, importer, manufacturer
LAB | worker, union, miner, striker, employee, trade union
AGR | farmer, peasant, fisherman, herder
EDU | student, teacher, university, school
JRN | journalist, newspaper, reporter, editor, broadcaster, media, blogger
MED | doctor, nurse, hospital
REF | refugee, migrant, asylum seeker
REL | church, bishop, cleric, imam, monk, priest
CRM | gang, cartel, smuggler, criminal
CVL | civilian, protester, citizen, resident, villager, people, activist, demonstrator, tourist, national, community, minority
PTY | party
ELI | former president, former minister
`;

/** CAMEO's sectors with the words that tell them, in the order in which they are tried. */
export const SECTORS: readonly (readonly [string, ReadonlySet<string>])[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return [code, new Set(words.split(', '))] as const;
  });
