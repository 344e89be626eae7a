// One row a context of PLOVER: name | lemmas that bring it, and compounds of two lemmas joined by `_`.
const TABLE = `
military | military, army, troops, troop, soldier, navy, naval, warship, missile, defence_minister, defense_minister, defence_ministry, airstrike, artillery, warplane, weapon, arms, battalion, brigade
intelligence | intelligence, spy, espionage, spying, surveillance
executive | cabinet, resignation, reshuffle, sack
legislative | parliament, senate, congress, lawmaker, legislation, bill, coalition, legislature
election | election, vote, voter, ballot, poll, candidate, referendum, campaign
political_institutions | constitution, opposition, party, coup, impeachment
pro_democracy | democracy, democratic, democratization, pro-democracy
pro_autocracy | curfew, martial_law, authoritarian, autocracy
economic | trade, economy, economic, investment, tariff, export, import, inflation, bank, loan, finance, customs, market
legal | court, judge, trial, prosecutor, lawsuit, tribunal, extradition, law, verdict, indictment
reparations | reparation, restitution
human_rights | human_right, rights_group, human_rights, atrocity, abuse
rights_freedoms | press_freedom, freedom, journalist, censorship, activist, newspaper, dissident
repression | crackdown, repression, tear_gas, disperse
human_security | food, water, housing, shelter, famine, hunger, electricity, humanitarian
gender | woman, gender, abortion, girl
lgbt | lgbt, gay, lesbian, transgender, homosexual
religion_ethnicity | muslim, christian, jewish, mosque, church, ethnic, religious, sectarian, minority
inequality | inequality, poverty
diplomatic | ambassador, diplomat, envoy, embassy, diplomatic, foreign_minister, foreign_ministry, bilateral, summit
territory | border, territory, annexation, sovereignty, separatist, occupation, disputed
peacekeeping | peacekeeper, peacekeeping, blue_helmet
health | health, vaccine, virus, coronavirus, pandemic, epidemic, disease, hospital, medical
asylum | asylum
migration | migrant, refugee, migration, immigrant, immigration, displaced
disasters | earthquake, flood, cyclone, hurricane, drought, tsunami, wildfire, storm
natural_resource | oil, gas, mine, mining, uranium, fishery, timber, diamond, coal
environment | climate, pollution, environment, environmental, emission, deforestation
technology | technology, satellite, semiconductor, digital, telecom, nuclear_energy
terrorism | terrorist, terrorism, terror, jihadist, militant
cbrn | nuclear_weapon, chemical_weapon, biological_weapon, nuclear, chemical, warhead, radiological, sarin
cyber | cyber, hacker, hacking, cyberattack, ransomware
misinformation | disinformation, misinformation, propaganda, fake_news
crime | crime, criminal, murder, gang, theft, robbery, police
corruption | corruption, bribe, bribery, embezzlement, graft, fraud
illegal_drugs | drug_trafficking, cocaine, heroin, narcotic, cartel
trafficking | trafficking, smuggling, smuggler, trafficker
`;

/** Contexts by the word, or the two words joined by `_`, that brings them. */
export const CONTEXT_CUES: ReadonlyMap<string, readonly string[]> = (() => {
  const cues = new Map<string, string[]>();
  for (const row of TABLE.trim().split('\n')) {
    const [context = '', words = ''] = row.split('|').map((cell) => cell.trim());
    for (const word of words.split(', ')) cues.set(word, [...(cues.get(word) ?? []), context]);
  }
  return cues;
})();
