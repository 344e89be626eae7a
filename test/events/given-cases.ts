/** Sentences written for this project with actors given: `sentence | source | target | ROOT`. */
export const GIVEN_CASES = `
The rebels laid down their arms and surrendered to the Malian army. | The rebels | the Malian army | RETREAT
Bolivia has postponed the visit of the Chilean minister. | Bolivia | the Chilean minister | REJECT
The premier stepped down after weeks of marches by students. | The premier | students | CONCEDE
Parliament in Accra ratified the border treaty with Togo. | Parliament in Accra | Togo | SUPPORT
Kenya called off the talks with Somalia. | Kenya | Somalia | SANCTION
Peru called for an end to the embargo on Cuba. | Peru | Cuba | REQUEST
Peru called for calm in Cuba. | Peru | Cuba | REQUEST
Guards opened fire on the marchers. | Guards | the marchers | ASSAULT
The government ordered a curfew in the port. | The government | the port | COERCE
Masked men kidnapped two Dutch nurses near Gao. | Masked men | two Dutch nurses | ASSAULT
A suicide bomber killed six soldiers in Kabul. | A suicide bomber | six soldiers | ASSAULT
The union of miners went on strike against Zincor. | The union of miners | Zincor | PROTEST
Thousands took to the streets of Lima against the president. | Thousands | the president | PROTEST
Prisoners began a hunger strike over the guards' conduct. | Prisoners | the guards | PROTEST
Truck drivers blocked the motorway to force the ministry to cut taxes. | Truck drivers | the ministry | PROTEST
Sudan will not withdraw its troops from Abyei. | Sudan | Abyei | REJECT
Sudan has agreed to withdraw its troops from Abyei. | Sudan | Abyei | AGREE
Sudan withdrew its troops from Abyei. | Sudan | Abyei | RETREAT
Mali must release the soldiers, Senegal said. | Senegal | Mali | REQUEST
Senegal expressed concern over the arrests in Mali. | Senegal | Mali | ACCUSE
Qatar voiced its readiness to fund the hospital in Gaza. | Qatar | Gaza | AGREE
Qatar funded the hospital in Gaza. | Qatar | Gaza | AID
Qatar cut off funding for the hospital in Gaza. | Qatar | Gaza | SANCTION
Qatar declined to fund the hospital in Gaza. | Qatar | Gaza | REJECT
The two navies held a joint drill off Oman, India and Oman said. | India | Oman | COOPERATE
Niger signed a deal with Algeria on gas. | Niger | Algeria | SUPPORT
Niger will sign a deal with Algeria on gas. | Niger | Algeria | AGREE
Niger tore up its deal with Algeria. | Niger | Algeria | REJECT
Serbia pardoned three Bosnian officers. | Serbia | three Bosnian officers | CONCEDE
Serbia swapped prisoners with Bosnia. | Serbia | Bosnia | RETREAT
Jordan allowed inspectors of the agency into the plant. | Jordan | the agency | RETREAT
Jordan threw the inspectors of the agency out of the plant. | Jordan | the agency | SANCTION
The court found the mayor guilty of fraud. | The court | the mayor | ACCUSE
Prosecutors opened a probe into the bank. | Prosecutors | the bank | ACCUSE
The company took the ministry to court. | The company | the ministry | ACCUSE
Police raided the offices of the newspaper. | Police | the newspaper | COERCE
The regulator shut down the radio station. | The regulator | the radio station | COERCE
Turkey froze the assets of the bank. | Turkey | the bank | COERCE
The army declared martial law in the province. | The army | the province | COERCE
Belarus placed its air force on high alert against Lithuania. | Belarus | Lithuania | MOBILIZE
China massed ships near the Philippine shoal. | China | the Philippine shoal | MOBILIZE
Iran vowed to retaliate against Israel. | Iran | Israel | THREATEN
Iran threatened to attack Israel. | Iran | Israel | THREATEN
Iran gave Israel a week to pull back. | Iran | Israel | THREATEN
Iran said it would impose sanctions on Israel. | Iran | Israel | THREATEN
Latvia is prepared to recognize Kosovo. | Latvia | Kosovo | AGREE
Latvia recognized Kosovo. | Latvia | Kosovo | SUPPORT
Latvia defended the decision of Estonia. | Latvia | Estonia | SUPPORT
Latvia hosted the Estonian premier in Riga. | Latvia | the Estonian premier | CONSULT
The Estonian premier is on a visit to Latvia. | The Estonian premier | Latvia | CONSULT
Talks between Kuwait and Iraq opened on Sunday. | Kuwait | Iraq | CONSULT
Oman brokered talks between Kuwait and Iraq. | Oman | Kuwait and Iraq | CONSULT
Kuwait appealed to Iraq for help. | Kuwait | Iraq | REQUEST
Kuwait asked Iraq to open the road. | Kuwait | Iraq | REQUEST
Kuwait shared information on the smugglers with Iraq. | Kuwait | Iraq | COOPERATE
Kuwait extradited the smuggler to Iraq. | Kuwait | Iraq | COOPERATE
Kuwait resumed trade with Iraq. | Kuwait | Iraq | COOPERATE
Kuwait flew medicine to Iraq. | Kuwait | Iraq | AID
Kuwait sent peacekeepers to Liberia. | Kuwait | Liberia | AID
Kuwait blew up a bridge in Iraq. | Kuwait | Iraq | ASSAULT
Iraqi shells hit a village in Kuwait. | Iraqi | Kuwait | ASSAULT
Chad annexed the strip of Libya. | Chad | Libya | ASSAULT
Gambia refuses to hand over the suspect to Senegal. | Gambia | Senegal | REJECT
Gambia vetoed the resolution of Senegal. | Gambia | Senegal | REJECT
Gambia denied the report of Senegal. | Gambia | Senegal | REJECT
Gambia denied entry to the Senegalese reporter. | Gambia | the Senegalese reporter | REJECT
Gambia boycotted the summit in Senegal. | Gambia | Senegal | PROTEST
Gambia cancelled a loan to Senegal. | Gambia | Senegal | SANCTION
Gambia pulled its observers out of Senegal. | Gambia | Senegal | SANCTION
Gambia has closed its consulate in Senegal. | Gambia | Senegal | SANCTION
Gambia eased visa rules for Senegal. | Gambia | Senegal | CONCEDE
Gambia gave in to the demands of the teachers. | Gambia | the teachers | CONCEDE
`;
