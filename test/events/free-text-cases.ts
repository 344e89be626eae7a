/**
 * Sentences written for this project with the events they tell: `sentence | source>target ROOT; …`, alpha-3 codes of states, ids of bodies;
 * `a=b` where it makes no difference who comes first. Nothing after the bar: the sentence must stay silent, as it tells no event between
 * two states or bodies.
 */

/** Cases that the coder was worked with. */
export const WORKED_WITH = `
Ghana and Togo signed a transit treaty in Lomé on Monday. | GHA=TGO SUPPORT
The Peruvian foreign minister met with his Chilean counterpart in Arica. | PER=CHL CONSULT
Norway will send 20 million euros in food aid to Malawi. | NOR>MWI AGREE
Norway sent 20 million euros in food aid to Malawi. | NOR>MWI AID
Kenya condemned the raid by Somali troops on the village. | KEN>SOM ACCUSE
The treaty was signed by Bolivia and Paraguay after four years of talks. | BOL=PRY SUPPORT
Iraqi jets bombed a base in northern Syria. | IRQ>SYR ASSAULT
Sudan accused Chad of arming rebels in Darfur. | SDN>TCD ACCUSE
Fiji lifted its sanctions on Tonga last week. | FJI>TON RETREAT
Estonia refused to extradite the banker to Latvia. | EST>LVA REJECT
Vietnam and Laos held talks on fishing rights in Vientiane. | VNM=LAO CONSULT
The president of Mexico telephoned the prime minister of Canada. | MEX=CAN CONSULT
Morocco recalled its ambassador from Spain. | MAR>ESP SANCTION
Albania expelled two Serbian diplomats on Friday. | ALB>SRB SANCTION
Turkey threatened to close its border with Bulgaria. | TUR>BGR THREATEN
Brazil urged Venezuela to release the journalists. | BRA>VEN REQUEST
Egypt rejected an Ethiopian proposal on the dam. | EGY>ETH REJECT
Japan praised Kenya for its role in the mission. | JPN>KEN SUPPORT
The European Union imposed sanctions on Belarus. | EU>BLR COERCE
Mongolia has established diplomatic relations with Samoa. | MNG=WSM SUPPORT
Uganda deployed troops on the border with Rwanda. | UGA>RWA MOBILIZE
Nigeria agreed to supply gas to Benin. | NGA>BEN AGREE
The king of Jordan received the Lithuanian president in Amman. | JOR=LTU CONSULT
Poland and Slovakia held joint military exercises near Košice. | POL=SVK COOPERATE
Cuba apologized to Haiti for the incident. | CUB>HTI SUPPORT
Zambian police arrested three Angolan traders at the crossing. | ZMB>AGO COERCE
Libya released the Maltese fishermen on Tuesday. | LBY>MLT RETREAT
Israel withdrew its soldiers from Lebanese territory. | ISR>LBN RETREAT
Sweden asked Finland for icebreakers. | SWE>FIN REQUEST
Cyprus shared intelligence with Greece on the smugglers. | CYP>GRC COOPERATE
Croatia vowed to sue Slovenia over the bay. | HRV>SVN ACCUSE
Iran warned Azerbaijan that it would shut the pipeline. | IRN>AZE THREATEN
The Qatari emir will visit Tunisia in March. | QAT>TUN AGREE
Thailand said it would not join the Malaysian exercise. | THA>MYS REJECT
Colombia suspended military aid to Ecuador. | COL>ECU SANCTION
Ukraine welcomed the decision of Canada to extend the loan. | UKR>CAN SUPPORT
India and Bangladesh agreed to share river data. | IND=BGD AGREE
Saudi Arabia has been accused by Yemen of shelling a market. | YEM>SAU ACCUSE
A Georgian delegation visited Baku and met Azerbaijani officials. | GEO=AZE CONSULT
Portugal recognized Palestine as a state. | PRT>PSE SUPPORT
Senegal offered to mediate between Guinea and Mali. | SEN>GIN AGREE; SEN>MLI AGREE
Oman and Qatar mediated between Iran and Saudi Arabia. | OMN>IRN CONSULT; OMN>SAU CONSULT; QAT>IRN CONSULT; QAT>SAU CONSULT
The United Nations called on Sudan to let aid workers in. | UN>SDN REQUEST
Nicaragua demanded that Costa Rica withdraw its police from the island. | NIC>CRI REQUEST
Algeria denied Moroccan reports of a troop build-up. | DZA>MAR REJECT
Italy and France discussed the rail link in Turin. | ITA=FRA CONSULT
Kuwait granted a loan of 300 million dollars to Egypt. | KWT>EGY AID
The Armenian foreign ministry summoned the Russian ambassador. | ARM>RUS ACCUSE
Panama seized a Liberian tanker in its waters. | PAN>LBR COERCE
Myanmar troops shelled a village in Bangladesh. | MMR>BGD ASSAULT
Pakistan closed its embassy in Denmark. | PAK>DNK SANCTION
Argentina backed Paraguay in the dispute. | ARG>PRY SUPPORT
Hungary vetoed the loan of the European Union to Moldova. | HUN>EU REJECT
Iceland and Norway have signed three fishing agreements. | ISL=NOR SUPPORT
Rwandan soldiers crossed the border and attacked a Congolese army post. | RWA>COD ASSAULT
Ireland congratulated Timor-Leste on its election. | IRL>TLS SUPPORT
Kazakhstan ratified the border treaty with Turkmenistan. | KAZ=TKM SUPPORT
Serbia is ready to open talks with Croatia. | SRB>HRV AGREE
The premier of Nepal thanked China for the vaccines. | NPL>CHN SUPPORT
Afghanistan received 40 tonnes of medicine from Uzbekistan. | UZB>AFG AID
Belgium and Luxembourg cooperated on the search. | BEL=LUX COOPERATE
Eritrea and Ethiopia declared a ceasefire. | ERI=ETH RETREAT
Tanzania deported 200 Burundian refugees. | TZA>BDI COERCE
Latvia cancelled the visit of the Belarusian minister. | LVA>BLR REJECT
South Korea resumed aid to North Korea. | KOR>PRK AID
Chile filed a complaint against Bolivia at the World Trade Organization. | CHL>BOL ACCUSE
Austria opened its border to Syrian refugees. | AUT>SYR AID
Jamaica broke off relations with Israel. | JAM>ISR SANCTION
Peruvian and Brazilian presidents will meet in Lima next month. | PER=BRA AGREE
Kyrgyzstan blamed Tajikistan for the shooting. | KGZ>TJK ACCUSE
The signing of the pact by Oman and Yemen was put off. |
The river rises in Zambia and flows through Mozambique. |
Exports to Germany grew by 4 percent. |
If Libya attacked Chad, the union would act. |
The museum in Cairo shows Sudanese gold. |
Maize is the main crop of Malawi. |
The Kenyan runner won the race in Berlin. |
A storm hit the coast of Honduras on Sunday. |
The minister was born in Ghana and studied in France. |
Inflation in Turkey was higher than in Poland. |
The book tells the history of the war between Peru and Ecuador. |
Rain fell over Belgium. |
Nobody knows whether Chad will attack Libya. |
The bridge links Denmark and Sweden. |
Oil prices rose after the holiday. |
`;

/** Cases written with those above and set aside: measured, never worked with. */
export const SET_ASIDE = `
Gabon and Cameroon initialled a customs accord in Libreville. | GAB=CMR SUPPORT
The Dutch premier flew to Jakarta for talks with the Indonesian president. | NLD=IDN CONSULT
Qatar pledged 50 million dollars to Lebanon. | QAT>LBN AGREE
Finland gave Estonia two patrol boats. | FIN>EST AID
Greece denounced the Turkish survey ship in its waters. | GRC>TUR ACCUSE
Artillery of the Armenian army struck an Azerbaijani town. | ARM>AZE ASSAULT
Zimbabwe eased the ban on Zambian maize. | ZWE>ZMB CONCEDE
Spain turned down a Moroccan request for the file. | ESP>MAR REJECT
The Cuban and Angolan foreign ministers conferred in Luanda. | CUB=AGO CONSULT
Honduras severed diplomatic ties with Taiwan. | HND>TWN SANCTION
North Korea threatened South Korea with a strike. | PRK>KOR THREATEN
Mauritania appealed to Mali to protect the herders. | MRT>MLI REQUEST
Kosovo dismissed the Serbian claim as false. | XKX>SRB REJECT
Germany commended Niger for its reforms. | DEU>NER SUPPORT
The United States banned imports from Nicaragua. | USA>NIC COERCE
Guyana put its army on alert along the border with Venezuela. | GUY>VEN MOBILIZE
Togo is willing to host talks between Mali and Niger. | TGO>MLI AGREE; TGO>NER AGREE
The sultan of Oman hosted the Indian prime minister. | OMN=IND CONSULT
Singapore and Brunei carried out joint naval drills. | SGP=BRN COOPERATE
Iranian gunboats fired on a Panamanian tanker. | IRN>PAN ASSAULT
Burundi freed the two Rwandan teachers. | BDI>RWA RETREAT
Ethiopian forces pulled out of the Eritrean town. | ETH>ERI RETREAT
Romania sought grain from Ukraine. | ROU>UKR REQUEST
Interpol data were passed by Malta to Italy. | MLT>ITA COOPERATE
Slovenia lodged a protest with Croatia over the patrol. | SVN>HRV ACCUSE
Pakistan promised to hand over the pilot to India. | PAK>IND AGREE
Sri Lanka declined to receive the Canadian envoy. | LKA>CAN REJECT
Australia cut its aid to Samoa. | AUS>WSM SANCTION
Lithuania applauded the Polish offer. | LTU>POL SUPPORT
The two Congolese officers were detained by Ugandan police. | UGA>COD COERCE
Papua New Guinea and Fiji will sign a fishing pact. | PNG=FJI AGREE
Denmark has condemned the attack by Eritrea. | DNK>ERI ACCUSE
The African Union urged Somalia to hold the vote. | African Union>SOM REQUEST
Bulgaria supplied ammunition to Ukraine. | BGR>UKR AID
Costa Rica granted asylum to a Nicaraguan writer. | CRI>NIC AID
Vietnam protested to China about the rig. | VNM>CHN ACCUSE
The Maltese prime minister spoke by telephone with the president of Tunisia. | MLT=TUN CONSULT
Mozambique thanked Portugal for the rescue. | MOZ>PRT SUPPORT
Yemen's government and Djibouti reached an agreement on the port. | YEM=DJI SUPPORT
Turkey, Iran and Russia met in Astana. | TUR=IRN CONSULT; TUR=RUS CONSULT; IRN=RUS CONSULT
Israel demolished a Palestinian school. | ISR>PSE ASSAULT
Kenya closed its border with Somalia. | KEN>SOM COERCE
The Syrian army blockaded a Lebanese village. | SYR>LBN ASSAULT
Libya cancelled the debt of Gambia. | LBY>GMB AID
Botswana accepted Namibia's demands on the islands. | BWA>NAM CONCEDE
A Bolivian court sentenced two Chilean soldiers. | BOL>CHL ACCUSE
Jordan criticised the Israeli decision to build the road. | JOR>ISR ACCUSE
Laos will not take part in the Thai-led talks. | LAO>THA REJECT
Ecuador offered Peru its help after the quake. | ECU>PER AGREE
Kuwait and Iraq resumed negotiations over the oil field. | KWT=IRQ CONSULT
Protesters in Islamabad marched against France. | PAK>FRA PROTEST
Uruguay and Argentina exchanged prisoners. | URY=ARG RETREAT
Madagascar extradited a suspect to Mauritius. | MDG>MUS COOPERATE
The flag of Nepal is not a rectangle. |
Wheat from Ukraine is sold in Egypt. |
Tourists from Japan like the beaches of Thailand. |
The lake lies between Bolivia and Peru. |
He wrote novels on Chile and Argentina. |
Unemployment fell in Spain and in Portugal. |
The team of Ghana beat that of Togo in the final. |
A lorry overturned near the Polish border. |
Swiss watches are expensive. |
The speech dealt with the future of farming in Kenya. |
The painting was stolen in Vienna in 1911. |
Had Sweden sold the ships to Latvia, the yard would have survived. |
The road from Accra to Lomé is being paved. |
`;
