/**
 * Verbs and predicative adjectives. One row: lemmas | roles | meaning | needs | example.
 *
 * - lemmas: alternatives, parted by commas; `call~for` is a verb with its particle or preposition.
 * - roles: `>` the subject acts on the others; `<` the others act on the subject ("received aid from"); `=` all act together.
 * - meaning: a theme (see `themes.ts`), or `op:` and an operation on the theme of what the verb governs, then the theme taken
 *   where it governs none (`op:end withdrawal`).
 * - needs: lemmas one of which must stand among the verb's arguments; empty where the verb is enough.
 * - example: a sentence that the row reads.
 */
export const VERBS = `
say, tell, state, report, note, explain, disclose, reveal, claim, stress, emphasize, emphasise, insist, believe, think, mention, add, argue, write, tweet, post | > | op:say | | Kenya said that it had met Somali envoys.
announce, declare, confirm, proclaim, unveil, publish, issue, make, have, hold, conduct, do, perform, carry~out, undertake, launch, start, begin, open, stage, commence, initiate, kick~off, lead, organize, organise, arrange, mount, take, implement, enforce, execute, impose, introduce, slap, place, put, maintain, extend, renew, resume, continue, restart, restore, keep, step~up, intensify, increase, expand, strengthen, boost, deepen, show, express, voice, convey, file, submit, lodge, register, bring, pursue, enter, set~up, establish, create, form, institute, complete, conclude, reach, achieve, deliver, give, provide, offer~up, grant, award, extend, send, dispatch, supply, ship, deploy, use, employ, fire, drop, throw, decide, choose, vote, manage, succeed, proceed, try, attempt, seem, continue, repeat, reiterate, reaffirm, exchange, enact, pass, adopt, order, activate, trigger, face~with, engage, become, be | > | op:do | | Chile imposed a curfew on Santiago.

agree, consent, concur, pledge, promise, commit, undertake, guarantee, assure, offer, volunteer | > | op:agree agreement | | Norway pledged aid to Malawi.
willing, ready, prepared, committed, open, keen, eager, determined | > | op:agree agreement | | Ghana is ready to mediate between the two.
seek | > | op:intend | infinitive | Peru sought to visit Ecuador.
seek | > | op:demand demand | | Peru sought a loan from Ecuador.
plan, intend, aim, expect, hope, want, consider, prepare, mull, contemplate, study, schedule, set, due, look, wish, propose, mean, ponder, weigh, eye, vow, swear, resolve, bound | > | op:intend | | Peru plans to visit Ecuador next month.
invite | > | op:invite meeting | | Oman invited the Iraqi premier to Muscat.
welcome | > | praise | | Togo welcomed the ruling of the court.

demand, urge, request, ask, beg, implore, plead, appeal, call~for, call~on, call~upon, pressure, push~for, press~for, petition, beseech, exhort, encourage, advise, insist~on, insist~that, instruct, command, direct, lobby, require, compel, remind, recommend, advocate, campaign~for | > | op:demand demand | | Zambia demanded that Congo free the drivers.
order, press, push, tell | > | op:demand demand | infinitive | Zambia ordered the drivers to leave.
need, ought | > | op:demand demand | | Mali said Niger needed to open the border.

dismiss, reject, refute, deny | > | op:refuse rejection | proposal, claim, report, call, allegation, idea, request, appeal, offer, accusation, suggestion, motion, plea, bid, criticism, charge | Laos dismissed the proposal of the government in Hanoi.
refuse, decline, reject, rebuff, spurn, dismiss, deny, refute, dispute, oppose, resist, rule~out, turn~down, object, disagree, snub, ignore, discount, shun, disregard, contest, repudiate, disavow, disown, rebut, balk, boycott~talks, fail, block~request, withhold, brush~off, shrug~off, stonewall, strike~down, overrule, refrain, avoid, throw~out, shoot~down, vote~down, vote~against, disapprove, back~out, renege, backtrack, go~back, miss | > | op:refuse rejection | | Laos refused to sign the treaty.
opposed, unwilling, reluctant, against, averse, unready | > | op:refuse rejection | | Cuba is unwilling to meet the envoy.
veto | > | veto | | Russia vetoed the resolution of Malta.
defy, flout, violate, breach, contravene, disobey, circumvent | > | defiance | | Iran defied the order of the United Nations.
violate, breach, break | > | violation | ceasefire, cease-fire, truce, armistice, airspace, fire | Mali violated the ceasefire with the rebels.
withdraw, pull, pull~out, recall | > | op:end | peacekeeper, inspector, observer, monitor, ambassador, diplomat, envoy | Libya withdrew its peacekeepers from Chad.
break, scrap, annul, abrogate, tear~up, quit, leave, exit, pull~out, abandon | > | op:end | agreement, accord, treaty, deal, pact, pledge, promise, convention | Libya scrapped its accord with Chad.

threaten, warn | > | op:threaten threat | | Sudan threatened to bomb the camp.

end, halt, stop, cease, terminate, discontinue, suspend, freeze, cancel, call~off, postpone, drop, lift, ease, relax, loosen, rescind, revoke, repeal, remove, reverse, roll~back, scrap, abandon, waive, cut, cut~off, slash, reduce, curtail, scale~back, scale~down, limit, withdraw, withhold, recall, pull, pull~out, pull~back, sever, break, break~off, downgrade, interrupt, quit, disrupt, close, expire, shelve, axe, abolish, dissolve, dismantle, lower, decrease, trim, shut, overturn, quash, annul, void, delay, defuse, soften, renounce, give~up, forgo | > | op:end | | Fiji lifted sanctions on Tonga.

accept, take, admit, host | > | asylum | refugee, migrant, asylum, immigrant | Canada accepted refugees from Syria.
accept, approve, authorize, authorise, okay, clear, greenlight, ratify, embrace, heed | > | op:accept concession | | Benin accepted the request of Togo.
meet, satisfy, fulfil, fulfill, grant, answer, bow~to, yield~to, give~in, accede, concede, cave~in, acquiesce, relent, comply, back~down, capitulate~to, respond | > | concession | demand, request, call, pressure, ultimatum, appeal, petition | Nepal met the demands of the strikers.
concede, yield, give~in, cave~in, relent, back~down, accede, acquiesce, compromise, climb~down | > | concession | | The premier backed down before the miners.
allow, permit, let, enable, admit, open~to | > | op:allow permission | | Syria let the inspectors enter Homs.
prevent, bar, forbid, prohibit, stop, block, keep | > | op:bar restriction | | Malta barred the ship from its port.
abandon, reverse, change | > | policy-change | policy, plan, course, law, decision | Spain abandoned its policy on migrants.

meet, confer, consult, gather, convene, huddle | = | meeting | | Peru met with Chile in Arica.
attend, participate, join, co-chair, chair, address | > | meeting | meeting, summit, talk, conference, forum, session, ceremony, gathering, council, dialogue, event, opening, funeral, inauguration, assembly | Uganda attended the summit in Kenya.
receive, greet | > | hosting | president, minister, premier, envoy, delegation, ambassador, leader, counterpart, king, secretary, chancellor, official, emir, diplomat, monarch | Qatar received the president of Mali.
host | > | hosting | | Jordan hosted the Iraqi premier.
visit, tour | > | visit | | The Thai premier visited Laos.
travel, fly, arrive, head, land | > | visit | no-object | The Thai premier arrived in Laos.
telephone, phone, ring | = | telephone | | Xi telephoned the king of Jordan.
call | = | telephone | president, minister, counterpart, premier, leader, king, emir, chancellor, secretary, named-object | Xi called the president of Chad.
speak, talk, chat | = | meeting | | Chad spoke with Niger on the border.
discuss, review, debate, explore, deliberate | = | meeting | | Chad discussed trade with Niger.
brief, debrief | > | meeting | | Chad briefed the envoy of Togo.
negotiate, bargain, parley | = | negotiation | | Serbia negotiated with Kosovo in Ohrid.
mediate, broker, facilitate, arbitrate, intermediate | > | mediation | | Oman mediated between Iran and Yemen.

sign | > | op:do | decree, order, law, bill, legislation, act, letter, petition, ordinance | Ghana signed a decree to ban the party.
sign, initial, ink, ratify, finalize, finalise, seal, clinch | = | agreement | | Ghana signed a treaty with Togo.
leave, quit, walk~out, storm~out, abandon | > | op:end | meeting, talk, talks, summit, negotiation, session | Peru left the talks with Chile.
agree, agree~on, agree~upon, reach, conclude, strike, cut, secure | = | agreement | agreement, deal, accord, pact, treaty, understanding, compromise, consensus, memorandum, protocol, draft, text, settlement | Ghana reached an agreement with Togo.
praise, commend, applaud, laud, hail, salute, congratulate, endorse, compliment, thank, honour, honor, admire, appreciate, cheer, extol, acclaim, lionize, bless, eulogize, celebrate, toast, respect, decorate, pay~tribute, credit, value, vouch, back, support, champion, uphold, side, stand~by, stand~with, rally~behind, reassure, sympathize, sympathise, empathize, condole, console | > | praise | | Japan praised Kenya for its reforms.
supportive, grateful, thankful, appreciative, proud, confident | > | praise | | Japan is grateful to Kenya.
defend, justify, exonerate, excuse | > | defence | | Japan defended the policy of Kenya.
recognize, recognise, acknowledge | > | recognition | | Peru recognized Kosovo as a state.
normalize, normalise, re-establish, restore, establish, forge, upgrade, cement | = | relations | relation, tie, link, relationship | Bolivia restored ties with Chile.
apologize, apologise, regret | > | apology | | Serbia apologized to Bosnia.
award, confer, bestow, give, present | > | praise | medal, order, honour, honor, prize, title, award, doctorate | Kosovo awarded a medal to the general.
express, voice | > | criticism | rejection, opposition, condemnation, concern, outrage | Kosovo expressed its rejection of the plan.
forgive | > | forgiveness | | Serbia forgave the pilots.
pardon, amnesty, acquit, exonerate, absolve, reprieve, commute, naturalize | > | ease-restriction | | The king pardoned the editor.
rally, mobilize, mobilise, drum~up | > | rally-support | support, backing | Kenya rallied support for Somalia.

cooperate, co-operate, collaborate, team~up, work~with, join~forces | = | cooperation | | Ghana cooperated with Togo on fishing.
join, participate | > | op:do | exercise, drill, manoeuvre, operation, mission, patrol | Ghana joined the exercises of Togo.
partner, work, coordinate, liaise, integrate | = | cooperation | with, together, jointly, alongside, force, counterpart | Ghana worked together with Togo on fishing.
trade, invest, import, export, buy, purchase, sell, lease, barter, co-produce | > | economic-cooperation | | Ghana sold cocoa to Togo.
extradite, hand~over, transfer | > | legal-cooperation | suspect, fugitive, criminal, convict, trial, prisoner | Ghana extradited the suspect to Togo.
extradite | > | legal-cooperation | | Ghana extradited the smuggler to Togo.
train, drill, exercise | = | military-cooperation | jointly, together, joint, with, alongside | Ghana trained together with Togo.
train | > | military-aid | soldier, pilot, troop, troops, force, officer, police, army, navy, cadet, fighter | Ghana trained the pilots of Togo.
share, exchange, pass~on, swap | > | intelligence | intelligence, information, evidence, datum, data, finding, file, tip | Ghana shared evidence with Togo.

aid, assist, help, relieve, fund, finance, subsidize, subsidise, bankroll, sponsor, donate, contribute, give, provide, lend, loan, supply, feed, pay, compensate, reimburse, gift, earmark, allocate, disburse, pledge~million, bail~out, equip, arm, furnish, deliver, hand~over, send, ship, airlift, evacuate, rescue, treat, rebuild, vaccinate, shelter, host~refugee, distribute, transfer, grant, award, offer | > | aid | aid, assistance, help, relief, food, grain, wheat, rice, medicine, drug, vaccine, dose, mask, equipment, supply, tent, blanket, fund, funding, money, dollar, euro, pound, million, billion, loan, credit, grant, donation, gift, weapon, arm, ammunition, missile, tank, vehicle, ambulance, fuel, oil, gas, electricity, expert, doctor, medic, engineer, adviser, advisor, trainer, rescuer, victim, refugee, hostage, $, us$, €, £, survivor, training, compensation, kit, helicopter, jet, shelter, subsidy, protection, stretcher, generator, seed, computer, school, scholarship | Norway gave Malawi two million dollars.
aid, assist, fund, finance, subsidize, subsidise, bankroll, donate, contribute, lend, compensate, feed, evacuate, airlift, rescue, bail~out, reimburse, help, relieve, rebuild, vaccinate | > | aid | | Norway assisted Malawi after the flood.
arm, equip | > | military-aid | | Norway armed the militia of Chad.
forgive, write~off, cancel | > | economic-aid | debt, obligation | Norway cancelled the debt of Malawi.
serve | > | peacekeepers | peacekeeping, peacekeeper | Blue helmets served in the peacekeeping force in Congo.
support, back | > | op:do | aid, assistance, relief | Norway supported aid to Malawi.
protect, guard, escort, patrol, police, safeguard | > | peacekeepers | civilian, convoy, refugee, villager, ship, village, camp, aid | Blue helmets protected civilians in Congo.
shelter, resettle | > | asylum | | Canada resettled Syrian refugees.
receive, accept, obtain, get, secure | < | op:do | aid, assistance, help, loan, grant, donation, weapon, fund, relief, vaccine, medicine, food, grain, wheat, equipment, supply, dollar, euro, threat, criticism, support, backing, praise, letter, pardon, invitation | Malawi received aid from Norway.
face, meet~with, suffer, sustain, endure, encounter, come~under, draw, attract, undergo, earn, incur | < | op:do | criticism, sanction, attack, protest, fire, condemnation, accusation, charge, investigation, praise, threat, pressure, lawsuit, trial, ban, rebuke, strike, bombardment, backlash | Malawi faced criticism from Norway.

release, publish | > | op:do | statement, report, video, figure, datum, data, document, letter, footage | Mali released a statement condemning Niger.
free, release, liberate, set~free, let~free, let~go, parole, bail, acquit, discharge, exchange~prisoner, swap~prisoner, unfreeze | > | release | | Mali released the pilots of Niger.
return, give~back, hand~back, repatriate, restore, hand~over | > | giving-back | | Mali returned the statues to Nigeria.
resign, step~down, quit, abdicate, stand~down, leave~office, bow~out | > | resignation | | The minister resigned before parliament.
appoint, reinstate, nominate, reshuffle, sack, fire, dismiss, oust, replace, remove | > | resignation | minister, premier, governor, chief, commander, cabinet, government, general, head, director, ambassador, official, president, deputy, judge | The king dismissed the governor.
surrender, capitulate, retreat, lay~down, give~up | > | withdrawal | | The rebels surrendered to the army.
lay~down, give~up, hand~in, hand~over, turn~in, surrender, put~down, decommission | > | disarming | arm, weapon, rifle, gun | The rebels laid down their arms.
disarm, demobilize, demobilise, disband, demilitarize, stand~down | > | disarming | | The militia disarmed before the elections.
withdraw, pull~out, retreat, leave, vacate, evacuate, pull~back, exit, depart, cede, relinquish, hand~over, abandon | > | withdrawal | troop, force, soldier, army, tank, unit, territory, town, position, base, city, area, region, village, fighter, peninsula, island, zone | Israel withdrew its soldiers from the town.
observe, declare, honour, honor | > | ceasefire | ceasefire, cease-fire, truce | The rebels declared a truce.
readmit, unblock, reopen | > | ease-restriction | | Malta reopened its border with Libya.
simplify, ease, facilitate | > | ease-restriction | procedure, visa, process, rule, citizenship, travel | Malta simplified its visa procedure.
legalize, legalise, decriminalize, decriminalise, liberalize | > | ease-restriction | | Malta legalized the opposition party.
reform, amend, democratize, overhaul | > | reform | constitution, law, system, government, institution, electoral | Malta amended its constitution.

investigate, probe, examine, inspect, look~into, question, interrogate, scrutinize, scrutinise, audit, inquire, enquire, search~for | > | investigation | | Prosecutors investigated the bank.
criticize, criticise, condemn, denounce, decry, deplore, slam, blast, lambast, lambaste, rebuke, reprimand, censure, chide, castigate, berate, scold, fault, attack~verbally, assail, lash~out, rap, hit~out, deride, ridicule, mock, disparage, vilify, insult, scorn, upbraid, admonish, bemoan, lament, slate, chastise, take~aim, protest~to, object~to, complain, bash, disapprove, demonize, discredit, revile, repudiate, call~out, challenge, question~decision, express~concern, cast~doubt, scoff, belittle, taunt, mourn | > | criticism | | Brazil condemned the raid of Peru.
critical, outraged, angry, concerned, dismayed, appalled, furious, skeptical, sceptical, disappointed | > | criticism | | Brazil is critical of the raid.
accuse, blame, allege, implicate, hold~responsible, suspect, finger | > | accusation | | Brazil accused Peru of spying.
charge, indict, arraign | > | accusation | | The court charged the minister with fraud.
take, haul | > | lawsuit | court | The union took the bank to court.
sue, prosecute, try, impeach | > | lawsuit | | The union sued the bank.
convict, find~guilty, sentence, fine, rule~against, condemn~to, court-martial | > | conviction | | The court convicted the minister of fraud.
summon | > | complaint | ambassador, envoy, diplomat, charge, chargé, representative | Peru summoned the Chilean ambassador.

demonstrate, rally | > | protest | no-object | Farmers demonstrated against the minister.
protest, march, picket, riot~peacefully, chant | > | protest | | Farmers protested against the minister.
gather, take, pour, assemble | > | protest | street, square, placard, slogan | Farmers took to the streets.
burn, torch | > | protest | flag, effigy, portrait, tire, tyre | Farmers burned the flag of Chile.
riot, loot, rampage | > | riot | | Youths rioted in the capital.
strike | > | strike | no-object | Miners struck over pay.
walk~out, down~tools | > | strike | | Miners went on strike against the bank.
go | > | op:do | strike | Miners went on strike against the bank.
boycott, shun | > | strike | | The opposition boycotted the election.
barricade, obstruct, blockade, block | > | blocking | road, street, highway, motorway, bridge, entrance, traffic, railway, track, access | Farmers blocked the road to the port.

send, deploy, dispatch, contribute | > | peacekeepers | peacekeeping, peacekeeper, monitor, observer | Nepal sent soldiers to the peacekeeping force in Mali.
mobilize, mobilise, deploy, amass, mass, reinforce, rush, redeploy, station, position, muster, call~up, beef~up, move, send, dispatch, concentrate | > | mobilization | troop, force, soldier, army, tank, police, warship, ship, reservist, jet, fighter, unit, brigade, battalion, aircraft, carrier, military, navy, artillery, presence, missile, guard, security, marine, reserve, bomber, fleet, militia, officer | Sudan deployed troops on the border.
alert | > | alert | | Sudan alerted its army on the border.
put, place, remain, be, go | > | alert | alert, standby, readiness | Sudan put its army on alert.
test, test-fire, parade | > | mobilization | missile, rocket, weapon, warhead, bomb, tank | Sudan tested a missile.
conscript, draft, arm | > | mobilization | man, reservist, youth, civilian | Sudan conscripted young men.

sever, break, cut, cut~off, downgrade, suspend | > | cut-relations | relation, tie, link, relationship, contact | Peru severed ties with Chile.
expel, recall, withdraw, throw~out, kick~out, evict, declare | > | cut-relations | ambassador, diplomat, envoy, attaché, consul, attache, consulate, embassy | Peru expelled the ambassador of Chile.
expel, throw~out, kick~out, evict, drive~out | > | expel-mission | peacekeeper, observer, inspector, worker, agency, charity, NGO, organization, mission, monitor, member | Peru expelled the observers of the union.
expel, deport, banish, exile, evict, repatriate~forcibly, send~back, displace | > | deportation | | Peru deported the miners to Chile.
sanction, embargo, blacklist, penalize, penalise, punish | > | sanctions | | Peru sanctioned the bank of Chile.

seize | > | occupation | town, city, village, territory, island, peninsula, region, base, province, district, area, position, post, control, land, capital, airport, mountain, power, country, port, field, house, headquarters, station, crossing, bridge | The rebels seized the town.
freeze, block | > | seizure | asset, account, fund, property | Norway froze the accounts of the bank.
seize, confiscate, impound, requisition, expropriate, nationalize, nationalise, raid, search, ransack, commandeer, hold~ship, intercept, board, freeze, repossess | > | seizure | | Police seized the trucks of the firm.
destroy, demolish, bulldoze, raze, vandalize, burn, torch, wreck, damage, deface | > | destruction | | Soldiers demolished the house.
ban, outlaw, prohibit, restrict, forbid, disqualify, suspend, censor, gag, muzzle, silence, bar, curb, revoke~licence, shut~down, close | > | restriction | | Turkey banned the march of the union.
ban, outlaw, censor, block, shut, shut~down, suspend, close, close~down | > | censorship | newspaper, website, media, broadcast, publication, channel, radio, television, internet, twitter, facebook, magazine, book, film, press, station, site | Turkey banned the newspaper.
ban, outlaw, dissolve, proscribe | > | party-ban | party, opposition, candidate, politician | Turkey banned the party.
capture | > | arrest | suspect, fugitive, criminal, smuggler, murderer, killer, drug | Police captured the suspect.
arrest, detain, jail, imprison, apprehend, nab, incarcerate, round~up, lock~up, intern, remand, bust, force~down, intercept, ground | > | arrest | | Police arrested the editor.
hack, coerce, force, intimidate, harass, persecute, lock~down | > | restriction | | Turkey forced the union to disband.
hold | > | arrest | custody, jail, prison, cell, detention | Police held the editor in custody.
take | > | arrest | custody | Police took the editor into custody.

attack, assault, strike, hit, invade, storm, raid, ambush, charge~at, overrun, engage, clash, fight, battle, combat, exchange~fire, open~fire, infiltrate, target, counterattack, besiege, harm, injure, wound, hurt, war, bombard, pound, advance~on, penetrate, launch~offensive, crush, rout, recapture, retake, wage | > | fighting | | Rebels attacked the camp.
retaliate, strike~back, hit~back, fight~back | > | fighting | | Chad retaliated against Libya.
storm, overrun, invade, recapture | > | fighting | | Rebels stormed the camp.
occupy, capture, conquer, annex, overrun, seize, take~over, retake, recapture, seize~control, take~control | > | occupation | town, city, village, territory, island, peninsula, region, base, province, district, area, position, post, control, land, capital, airport, mountain, height, power, country, port | The rebels captured the town.
occupy, annex, conquer | > | occupation | | Libya occupied the strip of Chad.
blockade, besiege, encircle, surround, lay~siege, seal, seal~off, cordon | > | blockade | | The army blockaded the port.
shell, bombard, pound, mortar, torpedo | > | shelling | | The army shelled the village.
shoot, open~fire, gun~down, shoot~down, fire~on, snipe | > | firearms | | A gunman shot the mayor.
fire, launch | > | shelling | rocket, missile, mortar, shell, artillery | The army fired rockets at the village.
bomb | > | bombing | | Rebels bombed the market.
blow~up, detonate, explode, dynamite, set~off | > | bombing | | Rebels blew up the bridge.
kill, murder, slay, execute, behead, stab, hang, lynch, strangle, poison, decapitate, drown, hack~death, gun~down, slaughter, crucify, burn~alive, shoot~dead, mow~down, claim~life | > | killing | | Rebels killed the guard.
assassinate | > | assassination | | Rebels assassinated the mayor.
massacre, slaughter, exterminate, gas | > | mass-killing | | Rebels massacred the villagers.
kidnap, abduct, hijack, take~hostage, snatch, ransom, take~captive | > | abduction | | Rebels kidnapped the nurse.
take, hold | > | abduction | hostage, captive | Rebels took the nurse hostage.
beat, punch, kick, slap, manhandle, rough~up, maul, whip, flog, assault, club, pelt, stone | > | beating | | Police beat the editor.
rape, molest | > | rape | | Soldiers raped the women.
torture, mutilate, maim | > | torture | | Police tortured the editor.
suppress, quell, crack~down, disperse, tear-gas, teargas, put~down, repress, crush, break~up, fire | > | repression | protest, protester, demonstration, demonstrator, rally, crowd, rioter, dissent, uprising, march, tear, gas, water, cannon, unrest, strike | Police dispersed the protesters.
massacre, cleanse, ethnically~cleanse, purge | > | ethnic-cleansing | minority, ethnic, muslim, tribe | Militias cleansed the area of the ethnic minority.
`;
