/** A state or territory of ISO 3166-1 (and Kosovo, `XK`), with the words English reports use for it. */
export interface State {
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
  /** The usual short name. */
  readonly name: string;
  /** Official, short, former and abbreviated names, the usual one first. */
  readonly names: readonly string[];
  /** Adjectives and names of its people: `Russian`, `Russians`, `Swede`. */
  readonly demonyms: readonly string[];
  /** Capital and other seats of government, the capital first. */
  readonly capitals: readonly string[];
  /** Buildings, streets and offices that stand for the government: `the Kremlin`. */
  readonly metonyms: readonly string[];
}

// One row a state: code | names | demonyms | capitals and seats of government | metonyms. Alternatives are parted by `;`.
// A variant without diacritics need not be listed: look-ups fold them.
const TABLE = `
AD | Andorra; Principality of Andorra | Andorran; Andorrans | Andorra la Vella |
AE | United Arab Emirates; UAE; U.A.E.; Emirates | Emirati; Emiratis | Abu Dhabi |
AF | Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Islamic Emirate | Afghan; Afghans | Kabul |
AG | Antigua and Barbuda; Antigua | Antiguan; Antiguans; Barbudan | St. John's; Saint John's |
AI | Anguilla | Anguillan; Anguillans | |
AL | Albania; Republic of Albania | Albanian; Albanians | Tirana |
AM | Armenia; Republic of Armenia | Armenian; Armenians | Yerevan |
AO | Angola; Republic of Angola | Angolan; Angolans | Luanda |
AQ | Antarctica | | |
AR | Argentina; Argentine Republic | Argentine; Argentines; Argentinian; Argentinians; Argentinean; Argentineans | Buenos Aires | Casa Rosada; San Martín Palace; Palacio San Martín
AS | American Samoa | American Samoan; American Samoans | Pago Pago |
AT | Austria; Republic of Austria | Austrian; Austrians | Vienna | Ballhausplatz
AU | Australia; Commonwealth of Australia | Australian; Australians; Aussie; Aussies | Canberra |
AW | Aruba | Aruban; Arubans | Oranjestad |
AX | Åland Islands; Åland | Ålander; Ålanders | Mariehamn |
AZ | Azerbaijan; Republic of Azerbaijan | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku |
BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia; BiH | Bosnian; Bosnians; Herzegovinian | Sarajevo |
BB | Barbados | Barbadian; Barbadians; Bajan; Bajans | Bridgetown |
BD | Bangladesh; People's Republic of Bangladesh | Bangladeshi; Bangladeshis | Dhaka; Dacca |
BE | Belgium; Kingdom of Belgium | Belgian; Belgians | Brussels |
BF | Burkina Faso; Burkina; Upper Volta | Burkinabe; Burkinabé; Burkinabes | Ouagadougou |
BG | Bulgaria; Republic of Bulgaria | Bulgarian; Bulgarians | Sofia |
BH | Bahrain; Kingdom of Bahrain | Bahraini; Bahrainis | Manama |
BI | Burundi; Republic of Burundi | Burundian; Burundians | Gitega; Bujumbura |
BJ | Benin; Republic of Benin; Dahomey | Beninese; Beninois | Porto-Novo; Cotonou |
BL | Saint Barthélemy; St. Barts | | Gustavia |
BM | Bermuda | Bermudian; Bermudians; Bermudan | |
BN | Brunei Darussalam; Brunei | Bruneian; Bruneians | Bandar Seri Begawan |
BO | Bolivia; Plurinational State of Bolivia | Bolivian; Bolivians | La Paz; Sucre | Palacio Quemado
BQ | Caribbean Netherlands; Bonaire | | Kralendijk |
BR | Brazil; Federative Republic of Brazil; Brasil | Brazilian; Brazilians | Brasília | Itamaraty; Itamaraty Palace; Planalto; Planalto Palace
BS | Bahamas; Commonwealth of the Bahamas | Bahamian; Bahamians | Nassau |
BT | Bhutan; Kingdom of Bhutan | Bhutanese | Thimphu |
BV | Bouvet Island | | |
BW | Botswana; Republic of Botswana; Bechuanaland | Botswanan; Botswanans; Batswana; Motswana | Gaborone |
BY | Belarus; Republic of Belarus; Byelorussia; Belorussia | Belarusian; Belarusians; Belarussian; Belarussians; Byelorussian | Minsk |
BZ | Belize; British Honduras | Belizean; Belizeans | Belmopan |
CA | Canada | Canadian; Canadians | Ottawa | Parliament Hill; Rideau Hall
CC | Cocos Islands; Cocos (Keeling) Islands | | |
CD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Zaire; Congo | Congolese; Zairean | Kinshasa |
CF | Central African Republic; CAR | Central African; Central Africans | Bangui |
CG | Republic of the Congo; Congo Republic; Congo-Brazzaville; Republic of Congo | | Brazzaville |
CH | Switzerland; Swiss Confederation; Swiss Federation | Swiss | Bern; Berne | Bundeshaus
CI | Côte d'Ivoire; Ivory Coast; Republic of Côte d'Ivoire | Ivorian; Ivorians; Ivoirian; Ivoirians | Yamoussoukro; Abidjan |
CK | Cook Islands | Cook Islander; Cook Islanders; Cook Islands Māori | Avarua; Rarotonga |
CL | Chile; Republic of Chile | Chilean; Chileans | Santiago; Santiago de Chile | La Moneda; Moneda Palace; La Moneda Palace
CM | Cameroon; Republic of Cameroon | Cameroonian; Cameroonians | Yaoundé |
CN | China; People's Republic of China; PRC; P.R. China; P.R.C.; PR China; mainland China; Mainland China; Communist China | Chinese | Beijing; Peking | Zhongnanhai
CO | Colombia; Republic of Colombia | Colombian; Colombians | Bogotá; Santa Fe de Bogotá | Casa de Nariño; Nariño Palace
CR | Costa Rica; Republic of Costa Rica | Costa Rican; Costa Ricans | San José |
CU | Cuba; Republic of Cuba | Cuban; Cubans | Havana | Palace of the Revolution
CV | Cabo Verde; Cape Verde; Republic of Cabo Verde | Cabo Verdean; Cape Verdean; Cape Verdeans; Cabo Verdeans | Praia |
CW | Curaçao | Curaçaoan | Willemstad |
CX | Christmas Island | | |
CY | Cyprus; Republic of Cyprus | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | Nicosia; Lefkosia |
CZ | Czechia; Czech Republic | Czech; Czechs | Prague | Prague Castle; Czernin Palace
DE | Germany; Federal Republic of Germany; FRG | German; Germans | Berlin; Bonn | Federal Chancellery; Bellevue Palace; Schloss Bellevue
DJ | Djibouti; Republic of Djibouti | Djiboutian; Djiboutians | |
DK | Denmark; Kingdom of Denmark | Danish; Dane; Danes | Copenhagen | Christiansborg
DM | Dominica; Commonwealth of Dominica | | Roseau |
DO | Dominican Republic | Dominican; Dominicans | Santo Domingo |
DZ | Algeria; People's Democratic Republic of Algeria; Democratic and Popular Republic of Algeria | Algerian; Algerians | Algiers | El Mouradia
EC | Ecuador; Republic of Ecuador | Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans | Quito | Carondelet Palace; Carondelet
EE | Estonia; Republic of Estonia | Estonian; Estonians | Tallinn |
EG | Egypt; Arab Republic of Egypt; United Arab Republic | Egyptian; Egyptians | Cairo | Ittihadiya Palace; Al-Ittihadiya Palace
EH | Western Sahara; Sahrawi Arab Democratic Republic; Sahrawi Republic | Sahrawi; Sahrawis; Saharawi | Laayoune |
ER | Eritrea; State of Eritrea | Eritrean; Eritreans | Asmara |
ES | Spain; Kingdom of Spain | Spanish; Spaniard; Spaniards | Madrid | Moncloa; Moncloa Palace; La Moncloa; Zarzuela Palace
ET | Ethiopia; Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian; Ethiopians | Addis Ababa |
FI | Finland; Republic of Finland | Finnish; Finn; Finns | Helsinki |
FJ | Fiji; Republic of Fiji; Fiji Islands | Fijian; Fijians | Suva |
FK | Falkland Islands; Falklands; Malvinas | Falkland Islander; Falkland Islanders | |
FM | Micronesia; Federated States of Micronesia | Micronesian; Micronesians | Palikir; Pohnpei |
FO | Faroe Islands; Faroes; Faeroe Islands | Faroese | Tórshavn |
FR | France; French Republic | French; Frenchman; Frenchmen; Frenchwoman | Paris | Élysée; Élysée Palace; Elysee Palace; Quai d'Orsay; Matignon; Hôtel Matignon; Bercy
GA | Gabon; Gabonese Republic | Gabonese | Libreville |
GB | United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland | British; Briton; Britons; Brits; Scottish; Welsh | London | Whitehall; Downing Street; 10 Downing Street; No 10; Number 10; No. 10; Westminster; Buckingham Palace; Chequers
GD | Grenada | Grenadian; Grenadians | St. George's; Saint George's |
GE | Georgia; Republic of Georgia | Georgian; Georgians | Tbilisi |
GF | French Guiana | French Guianese | Cayenne |
GG | Guernsey | | |
GH | Ghana; Republic of Ghana; Gold Coast | Ghanaian; Ghanaians; Ghanian | Accra | Jubilee House; Flagstaff House
GI | Gibraltar | Gibraltarian; Gibraltarians | |
GL | Greenland | Greenlandic; Greenlander; Greenlanders | Nuuk |
GM | Gambia; The Gambia; Republic of the Gambia; Republic of The Gambia | Gambian; Gambians | Banjul |
GN | Guinea; Republic of Guinea; Guinea-Conakry | Guinean; Guineans | Conakry |
GP | Guadeloupe | Guadeloupean | Basse-Terre |
GQ | Equatorial Guinea; Republic of Equatorial Guinea | Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans | Malabo |
GR | Greece; Hellenic Republic; Hellas | Greek; Greeks; Hellenic | Athens | Maximos Mansion; Megaro Maximou
GS | South Georgia and the South Sandwich Islands; South Georgia | | |
GT | Guatemala; Republic of Guatemala | Guatemalan; Guatemalans | Guatemala City |
GU | Guam | Guamanian; Guamanians | Hagåtña |
GW | Guinea-Bissau; Guinea Bissau; Republic of Guinea-Bissau | Bissau-Guinean; Bissau-Guineans; Bissau Guinean; Guinea-Bissauan | Bissau |
GY | Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana; British Guiana | Guyanese | |
HK | Hong Kong; Hong Kong SAR; HKSAR; Hong Kong Special Administrative Region | Hongkonger; Hongkongers; Hong Konger; Hong Kongers | |
HM | Heard Island and McDonald Islands | | |
HN | Honduras; Republic of Honduras | Honduran; Hondurans | Tegucigalpa |
HR | Croatia; Republic of Croatia | Croatian; Croatians; Croat; Croats | Zagreb | Banski dvori
HT | Haiti; Republic of Haiti | Haitian; Haitians | Port-au-Prince |
HU | Hungary; Republic of Hungary | Hungarian; Hungarians; Magyar | Budapest | Carmelite Monastery; Sándor Palace
ID | Indonesia; Republic of Indonesia; Dutch East Indies | Indonesian; Indonesians | Jakarta; Nusantara | Merdeka Palace; Istana Merdeka; Bogor Palace
IE | Ireland; Republic of Ireland; Irish Republic; Irish Free State | Irish; Irishman; Irishmen | Dublin | Iveagh House; Áras an Uachtaráin
IL | Israel; State of Israel | Israeli; Israelis | Jerusalem; Tel Aviv | Knesset
IM | Isle of Man | Manx | |
IN | India; Republic of India; Bharat | Indian; Indians | New Delhi; Delhi | South Block; North Block; Raisina Hill; Hyderabad House; Rashtrapati Bhavan; Lok Kalyan Marg
IO | British Indian Ocean Territory; Chagos Archipelago; Chagos Islands | Chagossian; Chagossians | |
IQ | Iraq; Republic of Iraq | Iraqi; Iraqis | Baghdad |
IR | Iran; Islamic Republic of Iran; Persia | Iranian; Iranians; Persian | Tehran; Teheran | Pasteur Street
IS | Iceland; Republic of Iceland | Icelandic; Icelander; Icelanders | Reykjavík | Althing; Bessastaðir
IT | Italy; Italian Republic | Italian; Italians | Rome | Farnesina; Palazzo Chigi; Chigi Palace; Quirinale; Quirinal; Quirinal Palace; Villa Madama
JE | Jersey | | |
JM | Jamaica | Jamaican; Jamaicans | | Jamaica House; Gordon House
JO | Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | Jordanian; Jordanians | Amman | Raghadan Palace; Al Husseiniya Palace
JP | Japan; State of Japan; Nippon | Japanese | Tokyo | Kasumigaseki; Nagatacho; Kantei
KE | Kenya; Republic of Kenya | Kenyan; Kenyans | Nairobi | Harambee House
KG | Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizia; Kirghizstan; Republic of Kyrgyzstan | Kyrgyz; Kyrgyzstani; Kyrgyzstanis; Kirghiz | Bishkek; Frunze | Yntymak Ordo; Ala-Archa
KH | Cambodia; Kingdom of Cambodia; Kampuchea | Cambodian; Cambodians; Khmer | Phnom Penh |
KI | Kiribati; Republic of Kiribati | I-Kiribati; Kiribatian | Tarawa; South Tarawa |
KM | Comoros; Union of the Comoros | Comorian; Comorians; Comoran | Moroni |
KN | Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts | Kittitian; Kittitians; Nevisian | Basseterre |
KP | North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; N.Korea; NKorea; DPR Korea | North Korean; North Koreans; N. Korean | Pyongyang |
KR | South Korea; Republic of Korea; ROK; R.O.K.; S. Korea; S.Korea; SKorea; Korea | South Korean; South Koreans; Korean; Koreans; S. Korean; S.Korean | Seoul; Sejong | Blue House; Cheong Wa Dae; Cheongwadae
KW | Kuwait; State of Kuwait | Kuwaiti; Kuwaitis | Kuwait City | Bayan Palace; Dasman Palace; Seif Palace
KY | Cayman Islands; Caymans | Caymanian; Caymanians | |
KZ | Kazakhstan; Republic of Kazakhstan; Kazakstan; Qazaqstan | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana; Nur-Sultan; Nursultan | Akorda; Ak Orda; Aqorda
LA | Laos; Lao PDR; Lao People's Democratic Republic; Lao P.D.R.; LPDR | Laotian; Laotians; Lao | Vientiane |
LB | Lebanon; Lebanese Republic | Lebanese | Beirut | Baabda; Baabda Palace; Grand Serail; Ain al-Tineh; Ain el-Tineh
LC | Saint Lucia; St. Lucia; St Lucia | Saint Lucian; St. Lucian; Saint Lucians | Castries |
LI | Liechtenstein; Principality of Liechtenstein | Liechtensteiner; Liechtensteiners | Vaduz |
LK | Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon | Sri Lankan; Sri Lankans; Ceylonese | Colombo; Sri Jayawardenepura Kotte | Temple Trees
LR | Liberia; Republic of Liberia | Liberian; Liberians | Monrovia |
LS | Lesotho; Kingdom of Lesotho; Basutoland | Basotho; Mosotho | Maseru |
LT | Lithuania; Republic of Lithuania | Lithuanian; Lithuanians | Vilnius |
LU | Luxembourg; Grand Duchy of Luxembourg; Grand Duchy | Luxembourgish; Luxembourger; Luxembourgers; Luxemburger | |
LV | Latvia; Republic of Latvia | Latvian; Latvians | Riga | Riga Castle; Saeima
LY | Libya; State of Libya; Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya | Libyan; Libyans | Tripoli; Benghazi |
MA | Morocco; Kingdom of Morocco | Moroccan; Moroccans | Rabat |
MC | Monaco; Principality of Monaco | Monegasque; Monégasque; Monegasques; Monacan | |
MD | Moldova; Republic of Moldova; Moldavia | Moldovan; Moldovans; Moldavian | Chișinău; Chisinau; Kishinev |
ME | Montenegro; Republic of Montenegro | Montenegrin; Montenegrins | Podgorica; Cetinje |
MF | Saint Martin | | Marigot |
MG | Madagascar; Republic of Madagascar; Malagasy Republic | Malagasy; Madagascan; Madagascans | Antananarivo; Tananarive |
MH | Marshall Islands; Republic of the Marshall Islands | Marshallese; Marshall Islander; Marshall Islanders | Majuro |
MK | North Macedonia; Republic of North Macedonia; Macedonia; Republic of Macedonia; Former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia | Macedonian; Macedonians; North Macedonian; North Macedonians | Skopje |
ML | Mali; Republic of Mali | Malian; Malians | Bamako | Koulouba; Koulouba Palace
MM | Myanmar; Republic of the Union of Myanmar; Union of Myanmar; Burma; Union of Burma | Burmese; Myanma; Myanmarese | Naypyidaw; Nay Pyi Taw; Naypyitaw; Yangon; Rangoon |
MN | Mongolia; Mongolian People's Republic | Mongolian; Mongolians; Mongol | Ulaanbaatar; Ulan Bator; Ulaan Baatar; Ulan-Bator |
MO | Macao; Macau; Macao SAR; Macau SAR; Macao Special Administrative Region | Macanese | |
MP | Northern Mariana Islands; Northern Marianas | | |
MQ | Martinique | Martinican | Fort-de-France |
MR | Mauritania; Islamic Republic of Mauritania | Mauritanian; Mauritanians | Nouakchott |
MS | Montserrat | Montserratian | |
MT | Malta; Republic of Malta | Maltese | Valletta | Castille; Auberge de Castille
MU | Mauritius; Republic of Mauritius | Mauritian; Mauritians | Port Louis |
MV | Maldives; Republic of Maldives; Republic of the Maldives; Maldive Islands | Maldivian; Maldivians | Malé |
MW | Malawi; Republic of Malawi; Nyasaland | Malawian; Malawians | Lilongwe |
MX | Mexico; United Mexican States; México | Mexican; Mexicans | Mexico City; Ciudad de México | Los Pinos
MY | Malaysia; Federation of Malaysia; Malaya | Malaysian; Malaysians | Kuala Lumpur; Putrajaya | Wisma Putra; Perdana Putra; Seri Perdana
MZ | Mozambique; Republic of Mozambique | Mozambican; Mozambicans | Maputo |
NA | Namibia; Republic of Namibia; South West Africa | Namibian; Namibians | Windhoek |
NC | New Caledonia | New Caledonian; New Caledonians | Nouméa |
NE | Niger; Republic of Niger; Republic of the Niger | Nigerien; Nigeriens; Nigérien; Nigerois | Niamey |
NF | Norfolk Island | Norfolk Islander | |
NG | Nigeria; Federal Republic of Nigeria | Nigerian; Nigerians | Abuja | Aso Rock; Aso Villa
NI | Nicaragua; Republic of Nicaragua | Nicaraguan; Nicaraguans | Managua |
NL | Netherlands; Kingdom of the Netherlands; Holland | Dutch; Dutchman; Dutchmen; Netherlander | The Hague; Amsterdam | Binnenhof
NO | Norway; Kingdom of Norway | Norwegian; Norwegians | Oslo | Storting
NP | Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal | Nepali; Nepalis; Nepalese | Kathmandu; Katmandu | Singha Durbar; Singhadurbar; Baluwatar
NR | Nauru; Republic of Nauru | Nauruan; Nauruans | Yaren |
NU | Niue | Niuean; Niueans | Alofi |
NZ | New Zealand; Aotearoa; Aotearoa New Zealand; N.Z.; NZ | New Zealander; New Zealanders; Kiwi; Kiwis | Wellington | Beehive
OM | Oman; Sultanate of Oman; Sultanate | Omani; Omanis | Muscat | Al Alam Palace; Al Baraka Palace
PA | Panama; Republic of Panama | Panamanian; Panamanians | Panama City |
PE | Peru; Republic of Peru | Peruvian; Peruvians | Lima | Torre Tagle; Torre Tagle Palace
PF | French Polynesia; Tahiti | French Polynesian; French Polynesians; Tahitian | Papeete |
PG | Papua New Guinea; PNG; P.N.G.; Independent State of Papua New Guinea | Papua New Guinean; Papua New Guineans | Port Moresby |
PH | Philippines; Republic of the Philippines; Republic of Philippines | Filipino; Filipinos; Philippine; Filipina; Filipinas | Manila | Malacañang; Malacanang; Malacañan Palace; Malacañang Palace
PK | Pakistan; Islamic Republic of Pakistan; Pak | Pakistani; Pakistanis | Islamabad | Rawalpindi
PL | Poland; Republic of Poland | Polish; Pole; Poles | Warsaw | Belweder
PM | Saint Pierre and Miquelon; St. Pierre and Miquelon | | |
PN | Pitcairn Islands; Pitcairn | Pitcairner | Adamstown |
PR | Puerto Rico | Puerto Rican; Puerto Ricans | |
PS | Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian Territories; Palestinian territories; West Bank; Gaza Strip; Gaza | Palestinian; Palestinians; Gazan; Gazans | Ramallah | Muqataa
PT | Portugal; Portuguese Republic | Portuguese | Lisbon | São Bento Palace; Belém Palace
PW | Palau; Republic of Palau | Palauan; Palauans | Ngerulmud; Koror |
PY | Paraguay; Republic of Paraguay | Paraguayan; Paraguayans | Asunción | Palacio de López; López Palace
QA | Qatar; State of Qatar | Qatari; Qataris | Doha | Amiri Diwan; Lusail Palace
RE | Réunion; La Réunion; Reunion Island | Réunionese | Saint-Denis |
RO | Romania; Rumania | Romanian; Romanians | Bucharest | Cotroceni; Cotroceni Palace
RS | Serbia; Republic of Serbia | Serbian; Serbians; Serb; Serbs | Belgrade | Palace of Serbia; Serbia Palace
RU | Russia; Russian Federation | Russian; Russians | Moscow | Kremlin; Smolenskaya Square; Smolenskaya; Novo-Ogaryovo
RW | Rwanda; Republic of Rwanda | Rwandan; Rwandans; Rwandese | Kigali | Urugwiro Village
SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA; K.S.A. | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh | Al-Yamamah Palace; Al Yamamah Palace; Al-Salam Palace
SB | Solomon Islands; Solomons | Solomon Islander; Solomon Islanders | Honiara |
SC | Seychelles; Republic of Seychelles | Seychellois; Seychelloise | |
SD | Sudan; Republic of the Sudan; Republic of Sudan | Sudanese | Khartoum; Port Sudan |
SE | Sweden; Kingdom of Sweden | Swedish; Swede; Swedes | Stockholm | Rosenbad; Riksdag
SG | Singapore; Republic of Singapore | Singaporean; Singaporeans | | Istana
SH | Saint Helena; St. Helena | Saint Helenian | |
SI | Slovenia; Republic of Slovenia | Slovenian; Slovenians; Slovene; Slovenes | Ljubljana |
SJ | Svalbard; Svalbard and Jan Mayen | | Longyearbyen |
SK | Slovakia; Slovak Republic | Slovak; Slovaks; Slovakian; Slovakians | Bratislava |
SL | Sierra Leone; Republic of Sierra Leone | Sierra Leonean; Sierra Leoneans | Freetown |
SM | San Marino; Republic of San Marino | Sammarinese; San Marinese | |
SN | Senegal; Republic of Senegal | Senegalese | Dakar |
SO | Somalia; Federal Republic of Somalia; Somaliland | Somali; Somalis; Somalian | Mogadishu; Hargeisa | Villa Somalia
SR | Suriname; Surinam; Republic of Suriname; Dutch Guiana | Surinamese; Surinamer | Paramaribo |
SS | South Sudan; Republic of South Sudan | South Sudanese | Juba |
ST | São Tomé and Príncipe; Sao Tome and Principe; São Tomé | São Toméan; Santomean; Sao Tomean | |
SV | El Salvador; Republic of El Salvador | Salvadoran; Salvadorans; Salvadorean; Salvadorian | San Salvador |
SX | Sint Maarten; St. Maarten | | Philipsburg |
SY | Syria; Syrian Arab Republic | Syrian; Syrians | Damascus |
SZ | Eswatini; Kingdom of Eswatini; Swaziland; eSwatini | Swazi; Swazis; Emaswati | Mbabane; Lobamba |
TC | Turks and Caicos Islands; Turks and Caicos | | Cockburn Town |
TD | Chad; Republic of Chad; Tchad | Chadian; Chadians | N'Djamena; Ndjamena |
TF | French Southern Territories | | |
TG | Togo; Togolese Republic | Togolese | Lomé |
TH | Thailand; Kingdom of Thailand; Siam | Thai; Thais | Bangkok |
TJ | Tajikistan; Republic of Tajikistan; Tadzhikistan | Tajik; Tajiks; Tajikistani; Tajikistanis; Tadjik | Dushanbe; Stalinabad | Palace of the Nation; Qasri Millat; Kohi Navruz
TK | Tokelau | Tokelauan; Tokelauans | |
TL | Timor-Leste; Timor Leste; East Timor; Democratic Republic of Timor-Leste | East Timorese; Timorese | Dili |
TM | Turkmenistan; Turkmenia | Turkmen; Turkmens; Turkmenistani; Turkmenistanis | Ashgabat; Ashkhabad; Ashgabad | Oguzhan Palace; Oguz Khan Palace
TN | Tunisia; Republic of Tunisia; Tunisian Republic | Tunisian; Tunisians | Tunis | Carthage Palace; Kasbah Palace
TO | Tonga; Kingdom of Tonga | Tongan; Tongans | Nuku'alofa |
TR | Türkiye; Turkey; Republic of Türkiye; Republic of Turkey | Turkish; Turk; Turks | Ankara | Beştepe; Bestepe; Çankaya; Cankaya; Sublime Porte
TT | Trinidad and Tobago; Trinidad & Tobago; Trinidad; Republic of Trinidad and Tobago; T&T | Trinidadian; Trinidadians; Tobagonian; Trinbagonian | Port of Spain; Port-of-Spain | Whitehall Trinidad
TV | Tuvalu; Ellice Islands | Tuvaluan; Tuvaluans | Funafuti |
TW | Taiwan; Republic of China; Republic of China (Taiwan); Chinese Taipei; Formosa; R.O.C. | Taiwanese | Taipei |
TZ | Tanzania; United Republic of Tanzania; Tanganyika; Zanzibar | Tanzanian; Tanzanians; Zanzibari | Dodoma; Dar es Salaam; Dar-es-Salaam | Magogoni
UA | Ukraine; The Ukraine | Ukrainian; Ukrainians | Kyiv; Kiev | Bankova; Bankova Street; Verkhovna Rada; Mariinskyi Palace
UG | Uganda; Republic of Uganda | Ugandan; Ugandans | Kampala; Entebbe |
UM | United States Minor Outlying Islands | | |
US | United States; United States of America; US; U.S.; USA; U.S.A.; America | American; Americans | Washington; Washington, D.C.; Washington D.C.; Washington DC; Washington, DC | White House; Foggy Bottom; Capitol Hill; Pentagon; Oval Office; Camp David
UY | Uruguay; Oriental Republic of Uruguay; Eastern Republic of Uruguay | Uruguayan; Uruguayans | Montevideo |
UZ | Uzbekistan; Republic of Uzbekistan | Uzbek; Uzbeks; Uzbekistani; Uzbekistanis | Tashkent | Kuksaroy; Kuksaroy residence; Oqsaroy
VA | Vatican; Holy See; Vatican City; Vatican City State; Apostolic See | | | Apostolic Palace; Roman Curia
VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; Saint Vincent | Vincentian; Vincentians | Kingstown |
VE | Venezuela; Bolivarian Republic of Venezuela | Venezuelan; Venezuelans | Caracas | Miraflores; Miraflores Palace; Casa Amarilla
VG | British Virgin Islands; BVI | | Road Town |
VI | U.S. Virgin Islands; US Virgin Islands; United States Virgin Islands | | Charlotte Amalie |
VN | Vietnam; Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; Việt Nam; SRV | Vietnamese | Hanoi; Ha Noi; Hà Nội | Ba Dinh
VU | Vanuatu; Republic of Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu; ni-Vanuatu | Port Vila |
WF | Wallis and Futuna | | |
WS | Samoa; Western Samoa; Independent State of Samoa | Samoan; Samoans | Apia |
XK | Kosovo; Republic of Kosovo; Kosova | Kosovar; Kosovars; Kosovan; Kosovans; Kosovo Albanian | Pristina; Prishtina |
YE | Yemen; Republic of Yemen | Yemeni; Yemenis; Yemenite | Sana'a; Sanaa; Aden |
YT | Mayotte | Mahoran | Mamoudzou |
ZA | South Africa; Republic of South Africa; RSA | South African; South Africans | Pretoria; Tshwane; Cape Town | Union Buildings; Mahlamba Ndlopfu; Tuynhuys
ZM | Zambia; Republic of Zambia; Northern Rhodesia | Zambian; Zambians | Lusaka |
ZW | Zimbabwe; Republic of Zimbabwe; Rhodesia; Southern Rhodesia | Zimbabwean; Zimbabweans | Harare | Munhumutapa
`;

const cells = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** All states and territories, in the order of their codes. `STATES[0].code` is `AD`. */
export const STATES: readonly State[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code = '', names, demonyms, capitals, metonyms] = row.split('|').map((cell) => cell.trim());
    const all = cells(names);
    return {
      code,
      name: all[0] ?? code,
      names: all,
      demonyms: cells(demonyms),
      capitals: cells(capitals),
      metonyms: cells(metonyms),
    };
  });

const BY_CODE: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.code, state]));

/** The state with an ISO 3166-1 alpha-2 code; `stateByCode('UZ')?.name` is `Uzbekistan`. */
export const stateByCode = (code: string): State | undefined => BY_CODE.get(code);

/** Whether a party's id is a state's code: true for `XK`, false for `EU` and `Rosatom`. */
export const isStateCode = (id: string): boolean => BY_CODE.has(id);
