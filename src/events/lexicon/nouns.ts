/**
 * Nouns that tell an event or are its matter. One row: lemmas | meaning | needs | example, as in `verbs.ts`: a theme, or `op:` and an
 * operation on the theme of what the noun governs or is compounded with ("refusal to meet", "aid cut"), then the theme where there is none.
 */
export const NOUNS = `
meeting, summit, conference, session, gathering, consultation, discussion, get-together, audience, roundtable, forum, briefing, congress, encounter, visit~talks | meeting | | Peru held a meeting with Chile.
talk, talks, negotiation, bargaining, parley, dialogue | negotiation | | Sudan opened negotiations with the rebels.
visit, trip, tour, pilgrimage, arrival, travel | visit | | The premier made a visit to Laos.
call, conversation, phone, telephone | telephone | phone, telephone, president, premier, minister, counterpart, video | The emir held a phone call with the king.
mediation, arbitration, shuttle, conciliation, facilitation, intermediary, mediator | mediation | | Oman offered mediation between Iran and Yemen.
agreement, accord, deal, pact, treaty, memorandum, mou, protocol, convention, understanding, compact, contract, charter, communique, declaration, compromise, consensus, partnership, alliance | agreement | | Ghana signed an agreement with Togo.
settlement, peace, reconciliation, solution, roadmap, truce-deal | settlement | | Ghana agreed to a settlement with Togo.
ratification, signing, signature | agreement | | Ghana welcomed nothing but the ratification of the treaty by Togo.
recognition | recognition | | Peru granted recognition to Kosovo.
relation, tie, link, relationship, friendship, embassy, consulate, contact, rapprochement | relations | | Bolivia restored relations with Chile.
ambassador, diplomat, envoy, consul, attaché, attache, chargé | diplomat | | Bolivia recalled its ambassador from Chile.
support, backing | aid | financial, logistic, logistics, logistical, military, economic, material, humanitarian, technical, budget | Norway gave financial support to Malawi.
support, backing, endorsement, solidarity, congratulation, respect, praise, appreciation, gratitude, tribute, condolence, sympathy, commendation, admiration, thanks, confidence, award, medal, honour, honor, pride, adherence, loyalty, satisfaction, optimism | praise | | Japan voiced support for Kenya.
defence, defense | defence | | Japan rose in defence of Kenya.
apology, regret, remorse | apology | | Serbia offered an apology to Bosnia.
forgiveness | forgiveness | | Serbia asked forgiveness of Bosnia.
pardon, amnesty, clemency, acquittal, reprieve, citizenship, bail, parole, exemption, injunction, waiver | ease-restriction | | The king granted a pardon to the editor.
cooperation, co-operation, collaboration, coordination, integration, project, venture, co-production, exchange | cooperation | | Ghana expanded cooperation with Togo.
trade, commerce, import, export, investment, purchase, sale, goods, market, flight, visa-free, tourism, business | economic-cooperation | | Ghana resumed trade with Togo.
exercise, drill, manoeuvre, maneuver, game, war-game, patrol | military-cooperation | join, military, joint, naval, air, war, army, troop, force, live-fire, border, bilateral, multinational, anti-terror | Ghana held joint exercises with Togo.
extradition | legal-cooperation | | Ghana sought the extradition of the smuggler from Togo.
intelligence, information, evidence, datum, data | intelligence | share, exchange, sharing, swap, pass, hand, provide, give, deny, supply, access | Ghana provided intelligence to Togo.

aid, assistance, help, relief, donation, subsidy, gift, contribution, pledge, service | aid | | Norway sent aid to Malawi.
loan, credit, grant, fund, funding, bailout, budget, dollar, euro, million, billion, money, finance, financing, investment, package, compensation, reparation, payment, debt | economic-aid | | Norway approved a loan to Malawi.
weapon, arm, ammunition, missile, tank, jet, helicopter, equipment, drone, munition, hardware, armour | military-aid | military, to, supply, sale, delivery, shipment, donate, provide, sell, deliver, give, send, offer, for | Norway delivered weapons to Malawi.
food, medicine, vaccine, tent, blanket, supply, water, dose, shipment, convoy, delivery, relief, rice, wheat, medical, doctor, medic, rescuer, ambulance, shelter, fuel, electricity, gas, oil | humanitarian-aid | | Norway sent vaccines to Malawi.
peacekeeper, peacekeeping, peace-keeper, peacekeeping~force, protection, blue~helmet | peacekeepers | | Nepal sent peacekeepers to Mali.
asylum, refuge, sanctuary, residency | asylum | | Canada granted asylum to the writer.
refugee, migrant, immigrant | asylum | accept, admit, take, welcome, host, shelter, border, asylum | Canada accepted refugees from Syria.
training, rescue, evacuation, reconstruction, treatment, advice | aid | | Norway began the training of nurses in Malawi.

concession, compromise, step-down | concession | | The premier made concessions to the miners.
permission, access, approval, authorization, authorisation, consent, licence, license, visa, entry, clearance, mandate, accreditation | permission | | Malta gave permission to the ship.
reform, democratization, transition, amendment, constitution, referendum, democracy | reform | | Malta promised reforms to its people.
resignation, ouster, departure, removal, dismissal, impeachment, abdication, overthrow | resignation | | The crowd wanted the resignation of the premier.
change, overhaul, review | policy-change | policy, course, law, rule, approach | The crowd wanted a change of policy.
right, freedom, liberty, equality, justice, autonomy, independence, self-determination, franchise | rights | | The crowd wanted rights for workers.
election, poll, vote, ballot | elections | early, free, fair, snap, hold, new, call, date | The crowd wanted early elections.
release, freeing, liberation | release | | Mali ordered the release of the pilots.
return, repatriation, restitution, handover | giving-back | | Mali announced the return of the statues to Nigeria.
prisoner, hostage, detainee, captive | arrest | | Mali exchanged prisoners with Niger.
inspector, observer, monitor, watchdog | inspectors | | Iran admitted inspectors of the agency.
worker, agency, ngo, charity, organization | aid-workers | aid, humanitarian, relief, agency | Sudan expelled aid workers.
ceasefire, cease-fire, truce, armistice | ceasefire | | The rebels declared a ceasefire.
fire | ceasefire | cease | The rebels declared a cease-fire.
withdrawal, pullout, pull-out, retreat, pullback, drawdown | withdrawal | | Israel announced the withdrawal of its soldiers from the town.
disarmament, demobilization, demobilisation, demilitarization, de-escalation, denuclearization | disarming | | The rebels began the disarmament of their units.
surrender | withdrawal | | The army announced the surrender of the rebels.

investigation, probe, inquiry, enquiry, inquest, audit, hearing, interrogation, inspection | investigation | | The prosecutor opened an investigation into the bank.
criticism, condemnation, denunciation, disapproval, outrage, concern, anger, displeasure, indignation, rebuke, objection, dismay, censure, worry, alarm, disappointment, doubt, fear, grievance, dissatisfaction, misgiving | criticism | | Brazil voiced concern over the raid of Peru.
protest, complaint, note, démarche, demarche | complaint | diplomatic, formal, official, lodge, file, ministry, strong, note | Brazil lodged a formal protest with Peru.
complaint, grievance | complaint | | Brazil filed a complaint against Peru.
accusation, allegation, charge, indictment, blame, claim | accusation | | The court dropped the charges against the minister.
case, proceeding, action, challenge, petition | lawsuit | legal, court, file, judicial, criminal, disciplinary, open, against, infringement | The union began legal action against the bank.
lawsuit, suit, litigation, prosecution, trial, impeachment | lawsuit | | The union filed a lawsuit against the bank.
conviction, sentence, verdict, fine, guilt | conviction | | The court upheld the conviction of the minister.

demand, request, appeal, plea, call, urging, petition, bid, ultimatum~not, application, motion | op:demand demand | | Togo rejected a request of Benin.
refusal, rejection, denial, rebuff, opposition, objection, failure, unwillingness, snub, non-acceptance | op:refuse rejection | | Togo announced its refusal to meet the envoy.
veto | veto | | Russia used its veto against the resolution.
warning, advisory, advice | warning-off | travel | Peru issued a travel warning for Chile.
threat, warning | op:threaten threat | | Iran issued a threat against Iraq.
ultimatum, deadline | ultimatum | | Iran gave Iraq an ultimatum.
commitment | op:agree praise | | Japan reaffirmed its commitment to the treaty.
offer, promise, pledge, vow, readiness, willingness, undertaking | op:agree agreement | | Togo made an offer of aid to Benin.
plan, intention, decision, move, proposal, bid, effort, attempt, step, measure, policy, order, decree, campaign, operation, law, bill, initiative, resolution, process, preparation, ruling, statement, announcement, project, idea, intent, wish, programme, program | op:do | | Togo announced a plan to visit Benin.
suspension, end, halt, cut, reduction, cessation, termination, cancellation, easing, lifting, removal, freeze, stop, break, severance, relaxation, revocation, repeal, reversal, postponement, closure, withdrawal | op:end | | Togo announced a suspension of aid to Benin.
acceptance | op:accept concession | | Togo announced its acceptance of the request.

demonstration, protest, rally, march, sit-in, picket, demo, vigil, dissent, unrest | protest | | Farmers held a demonstration against the minister.
strike | hunger-strike | hunger | Prisoners began a hunger strike.
strike, walkout, stoppage, shutdown, boycott, sit-down | strike | | Miners began a strike against the bank.
strike | air-strike | air, missile, drone, carry, military, target, rocket, warplane, airstrike, jet | The army carried out strikes against the camp.
roadblock, barricade | blocking | | Farmers set up a roadblock at the port.
blockade | blocking | road, highway, bridge, protester, farmer, driver | Farmers ended their blockade of the road.
riot, rioting, looting | riot | | Youths staged a riot in the capital.

troop, soldier, army, battalion, brigade, reservist, warship, marine, militia, contingent, reinforcement, fleet, navy, gunboat, force, military, personnel | troops | | Sudan massed troops on the border.
mobilization, mobilisation, deployment, build-up, buildup, reinforcement, conscription | mobilization | | Sudan ordered a mobilization of its army.
alert, readiness, standby | alert | | Sudan raised the alert of its army.
police | police | | Sudan sent police to the town.

sanction, embargo, tariff, blacklist, restrictive~measure | sanctions | | Peru imposed sanctions on Chile.
boycott | strike | | Peru called a boycott of the games.
expulsion | cut-relations | diplomat, ambassador, envoy | Peru ordered the expulsion of diplomats.
expulsion, deportation, eviction | deportation | | Peru ordered the deportation of the miners.
restriction, ban, curb, prohibition, limit, restraint, quarantine, lockdown, barrier, policy, rule, regulation, order | restriction | | Turkey imposed restrictions on the union.
censorship, blackout | censorship | | Turkey imposed censorship on the newspaper.
curfew | curfew | | Turkey imposed a curfew on the city.
law | emergency | martial | Turkey declared martial law.
emergency, siege | emergency | state, law, declare, impose, martial | Turkey declared a state of emergency.
arrest, detention, imprisonment, custody, jailing, capture, warrant, raid~arrest, roundup | arrest | | Police announced the arrest of the editor.
seizure, confiscation, raid, search, nationalization | seizure | | Police announced the seizure of the trucks.
demolition, destruction, damage, vandalism | destruction | | Soldiers began the demolition of the house.

attack, assault, offensive, invasion, incursion, fighting, battle, clash, war, ambush, aggression, hostilities, hostility, combat, violence, raid, onslaught, intervention, operation, firefight, skirmish, strife, campaign | fighting | military, armed, ground, army, rebel, air, launch, against, on, border, attack, militant, conduct, mount, carry, fighting, offensive, assault, war, violence, claim, begin, end, responsibility, halt, stop, forces, soldier | Rebels launched an attack on the camp.
attack, assault, offensive, invasion, incursion, fighting, battle, clash, war, warfare, ambush, aggression, hostilities, hostility, combat, onslaught, firefight, skirmish, bloodshed | fighting | | Rebels launched an offensive on the camp.
airstrike, air-strike, bombing~raid, sortie, airstrikes | air-strike | | The army carried out airstrikes on the camp.
shelling, bombardment, rocket, artillery, mortar, shell, missile | shelling | | The army began the shelling of the village.
bombing, bomb, explosion, blast, explosive, grenade | bombing | | Rebels carried out a bombing of the market.
bomber, bombing | suicide-bombing | suicide | Rebels carried out a suicide bombing at the market.
bomb, bombing | car-bombing | car, truck, vehicle | Rebels used a car bomb at the market.
bomb, ied, mine | roadside-bombing | roadside, improvised, landmine, land | A roadside bomb of the rebels hit the patrol.
killing, murder, death, execution, beheading, slaying | killing | | Rebels claimed the killing of the guard.
assassination | assassination | | Rebels planned the assassination of the mayor.
massacre, genocide, slaughter | mass-killing | | The army committed a massacre in the village.
cleansing | ethnic-cleansing | | Militias carried out ethnic cleansing.
kidnapping, abduction, hijacking | abduction | | Rebels claimed the kidnapping of the nurse.
beating | beating | | Police denied the beating of the editor.
rape | rape | | Soldiers were blamed for the rape of women.
torture, abuse, mistreatment | torture | | Police used torture on the editor.
shooting, gunfire, gunman, shot | firearms | | Rebels claimed the shooting of the mayor.
occupation, annexation, conquest | occupation | | Libya began the occupation of the strip.
blockade | blockade | | The navy imposed a blockade on the port.
repression, crackdown | repression | | The army began a crackdown on the protesters.
violation | violation | ceasefire, cease-fire, truce, airspace, territory | Mali denied the violation of the truce.
`;
