import { CITIES } from './cities.js';
import { STATES } from './states.js';

/** What a place is. */
export type PlaceType = 'city' | 'region' | 'state' | 'site';

// Towns, ports, meeting places and other spellings that the table of larger cities lacks: code | names.
const MORE_CITIES = `
AE | Fujairah; Al Ain; Ras Al Khaimah; Ruwais; Jebel Ali; Ajman
AF | Herat; Jalalabad; Kandahar; Mazar-i-Sharif; Mazar-e-Sharif; Hairatan
AL | Durrës; Vlorë; Vlora; Shkodër
AM | Gyumri; Meghri
AR | Ushuaia; Bariloche; Mendoza
AT | Innsbruck; Klagenfurt
AZ | Shusha; Gabala; Nakhchivan; Sumgait; Astara; Khankendi; Alat
BD | Chittagong; Cox's Bazar; Payra; Mongla; Rooppur; Rampal
BE | Antwerp; Ghent; Bruges; Liege; Zeebrugge
BG | Burgas; Varna; Plovdiv; Kozloduy; Belene
BR | Belém; Foz do Iguaçu; Santos; Itaguaí; Sepetiba; Itajaí; Rio; Rio de Janeiro; São Paulo
BY | Brest; Grodno; Ostrovets; Gomel; Vitebsk
CA | Banff; Kananaskis; Charlevoix; Halifax; Québec; Quebec City
CH | Davos; Geneva; Zurich; Zürich; Lugano; Basel; Lausanne; Bürgenstock; Crans-Montana; St. Gallen
CL | Valparaíso; Punta Arenas; Antofagasta; Viña del Mar; Iquique
CN | Hong Kong; Bo'ao; Boao; Khorgos; Xi'an; Sanya; Beidaihe; Urumqi; Ürümqi; Kashgar; Erenhot; Manzhouli; Canton; Suzhou; Panjin; Gulei; Lhasa
CO | Cartagena; Buenaventura
CY | Limassol; Larnaca; Paphos
DE | Munich; Cologne; Nuremberg; Hanover; Hannover; Meseberg; Elmau; Heiligendamm; Frankfurt; Lubmin; Petersberg
DO | Punta Cana
DK | Aarhus
EE | Tartu; Narva
EG | Sharm el-Sheikh; Sharm El-Sheikh; Sharm el Sheikh; Luxor; Aswan; Ain Sokhna; El Dabaa; Alexandria; Port Said; El Alamein; Hurghada
ES | Seville; Granada; Málaga
FR | Deauville; Biarritz; Évian; Evian; Cannes; Versailles; Strasbourg; Saint-Tropez; Marseille; Toulouse; Flamanville; Cadarache; Cherbourg
GB | Gleneagles; Carbis Bay; Cornwall; Edinburgh; Cardiff; Belfast; Lancaster House; Aberdeen; Hinkley Point; Woodstock; Cambridge; Oxford; Southampton
GE | Batumi; Poti; Anaklia; Kutaisi; Gori
GH | Tema; Kumasi; Takoradi
GR | Thessaloniki; Piraeus; Alexandroupolis; Crete; Corfu
HR | Dubrovnik; Rijeka; Pula; Zadar
HU | Debrecen; Szeged; Paks; Győr
ID | Bali; Nusa Dua; Bandung; Batam; Labuan Bajo; Bintan; Bogor; Surabaya; Morowali; Bekasi; Lombok; Aceh
IL | Haifa; Eilat; Ashdod; West Jerusalem; East Jerusalem
IN | Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bengaluru; Bangalore; Varanasi; Kudankulam; Goa; Kochi; Visakhapatnam; Gandhinagar; Ahmedabad; Shillong; Jaitapur; Agartala; Petrapole; Amritsar; Mundra; Mamallapuram; Vadinar
IQ | Basra; Basrah; Erbil; Arbil; Mosul; Kirkuk; Najaf; Karbala; Sulaimaniyah; Faw; Fallujah
IR | Bushehr; Chabahar; Bandar Abbas; Isfahan; Mashhad; Tabriz; Rasht; Shiraz; Qom; Natanz; Fordow; Bandar Anzali; Kish; Zahedan; Sarakhs; Assaluyeh; Asaluyeh
IT | Venice; Florence; Milan; Naples; Turin; Genoa; Trieste; Bari; Taormina; Capri; Palermo; Sicily; Borgo Egnazia; Rapallo; Monfalcone; Bologna; L'Aquila
JO | Aqaba; Zarqa; Irbid
JP | Osaka; Kyoto; Hiroshima; Nagasaki; Okinawa; Ise-Shima; Nagoya; Toyako; Sapporo; Yokohama; Niigata; Nagato; Sendai; Fukushima; Karuizawa; Otaru; Kobe
KE | Mombasa; Lamu; Kisumu
KG | Osh; Cholpon-Ata; Jalal-Abad; Batken; Issyk-Kul; Naryn; Torugart; Irkeshtam
KH | Siem Reap; Sihanoukville
KP | Kaesong; Panmunjom; Wonsan; Rajin; Sinuiju; Yongbyon
KR | Busan; Gyeongju; Jeju; Incheon; Ulsan; Pohang; Geoje; Gimhae; Pyeongchang; Gwangju; Changwon; Suwon; Yeosu; Pyeongtaek; Daejeon
KZ | Almaty; Alma-Ata; Aktau; Aktobe; Atyrau; Baikonur; Shymkent; Turkistan; Turkestan; Burabay; Karaganda; Kostanay; Semey; Khorgos; Kuryk; Dostyk; Pavlodar; Ust-Kamenogorsk; Taraz
LK | Hambantota; Trincomalee; Kandy; Galle
LY | Sirte; Misrata; Tobruk
MA | Casablanca; Marrakech; Marrakesh; Tangier; Skhirat; Fez; Dakhla; Agadir
MG | Toamasina
MM | Mandalay; Kyaukphyu; Kyaukpyu; Thilawa; Dawei; Sittwe
MN | Darkhan; Zamyn-Uud; Erdenet; Oyu Tolgoi; Tavan Tolgoi
MX | Cancún; Cancun; Los Cabos; Monterrey; Guadalajara; Acapulco; Tijuana; Manzanillo
MY | Langkawi; Johor Bahru; Penang; Kuantan; Kota Kinabalu; Kuching; Melaka; Malacca
NL | Rotterdam; Maastricht; Eindhoven
NG | Lagos; Kano; Port Harcourt; Lekki
NO | Bergen; Stavanger; Kirkenes; Tromsø
NP | Pokhara; Lumbini; Birgunj; Janakpur
NZ | Auckland; Christchurch; Queenstown
OM | Salalah; Duqm; Sohar
PA | Colón
PE | Callao; Chancay; Cusco
PG | Lae; Manus
PH | Cebu; Clark; Subic; Subic Bay; Davao; Malacañang
PK | Karachi; Lahore; Gwadar; Peshawar; Quetta; Torkham; Chaman; Kasur; Rawalpindi; Faisalabad; Multan; Murree; Taxila
PL | Krakow; Kraków; Gdansk; Gdańsk; Rzeszow; Rzeszów; Świnoujście; Gdynia; Stalowa Wola
PT | Porto; Sines; Faro
QA | Ras Laffan; Lusail
RO | Constanța; Constanta; Cernavoda; Cernavodă; Sibiu; Cluj
RS | Niš; Nis; Novi Sad; Bor; Smederevo; Kragujevac; Zrenjanin; Zlatibor
RU | St. Petersburg; St Petersburg; Saint Petersburg; Petersburg; Sochi; Kazan; Vladivostok; Astrakhan; Barnaul; Orenburg; Omsk; Ufa; Makhachkala; Kaliningrad; Sevastopol; Grozny; Novo-Ogaryovo; Zavidovo; Murmansk; Novorossiysk; Yekaterinburg; Chelyabinsk; Khanty-Mansiysk; Valaam; Derbent; Ust-Luga; Vostochny
SA | Jeddah; Jiddah; Mecca; Makkah; Medina; Dammam; Dhahran; Taif; Yanbu; Jubail; Neom; NEOM; Al-Ula; AlUla; Diriyah; Jizan; Jazan
SD | Port Sudan; Omdurman
SE | Gothenburg; Malmö; Harpsund; Visby
SI | Brdo; Brdo pri Kranju; Bled; Koper; Krško
SK | Košice; Mochovce; Zvolen
SY | Aleppo; Latakia; Tartus; Homs; Hama; Idlib; Palmyra
TH | Phuket; Pattaya; Hua Hin; Chiang Mai; Map Ta Phut
TJ | Khujand; Panj; Rogun; Isfara; Khorog; Kulob; Bokhtar
TM | Turkmenbashi; Awaza; Mary; Türkmenbaşy; Serhetabat; Arkadag; Avaza; Galkynysh; Dashoguz
TN | Sfax; Carthage; Sousse; Monastir; Djerba
TR | Istanbul; İstanbul; Izmir; Antalya; Akkuyu; Mersin; Trabzon; Edirne; Konya; Adana; Sinop; Kars; Bodrum; Van; Gaziantep; Ceyhan; Çanakkale; İzmir; Igdir; Bursa; Nevşehir
TW | Kaohsiung; Hsinchu; Tainan
TZ | Arusha; Zanzibar City; Mtwara; Tanga; Bagamoyo; Mwanza
UA | Lviv; Odesa; Odessa; Yalta; Chernobyl; Zaporizhzhia; Kharkiv; Mariupol; Donetsk; Luhansk; Chornomorsk; Kherson; Dnipro
US | New York; New York City; Camp David; Norfolk; Annapolis; Anchorage; Honolulu; Rancho Mirage; Sunnylands; Palm Beach; Mar-a-Lago; Miami; San Francisco; Houston; Los Angeles; Chicago; Detroit; Cape Canaveral; Boston; Seattle; Woodside
UZ | Samarkand; Termez; Bukhara; Khiva; Nukus; Navoi; Andijan; Fergana; Namangan; Urgench; Jizzakh; Karshi; Kokand; Galaba; Chirchik; Shahrisabz; Margilan
VN | Ho Chi Minh City; Saigon; Da Nang; Danang; Hai Phong; Haiphong; Hue; Nha Trang; Can Tho; Cam Ranh; Vinh; Vung Ang; Quang Ninh; Ninh Thuan
YE | Sanaa; Hodeidah; Aden; Marib; Taiz
ZA | Durban; Johannesburg; Sandton; Sun City; Richards Bay; Stellenbosch; Port Elizabeth; Koeberg
ZM | Kapiri Mposhi; Ndola; Livingstone; Kitwe
ZW | Bulawayo; Victoria Falls; Hwange; Beitbridge
CD | Lubumbashi; Goma; Kolwezi; Bukavu
ET | Dire Dawa; Mekelle; Bishoftu; Hawassa
SN | Diamniadio; Saint-Louis; Thies
CI | Bouaké; San-Pédro
CM | Douala; Kribi; Limbe
AO | Lobito; Cabinda; Soyo
MZ | Nacala; Beira; Palma; Pemba
NA | Walvis Bay; Swakopmund
BN | Seria; Muara
LB | Baabda; Sidon; Naqoura
IE | Farmleigh; Cork; Shannon
IS | Thingvellir; Keflavik
AU | Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Cairns; Hobart; Townsville; Geelong; Whyalla
`;

// Regions, seas, islands and lands that are no state and no town: code (or `-`) | names.
const REGIONS = `
- | Central Asia; Southeast Asia; South Asia; East Asia; Northeast Asia; West Asia; Middle East; North Africa; West Africa; East Africa; Southern Africa; Sub-Saharan Africa; sub-Saharan Africa; Latin America; Caribbean; Western Balkans; Balkans; Baltic; Caucasus; South Caucasus; Eastern Europe; Central Europe; Western Europe; Europe; Asia; Africa; South America; North America; Central America; Oceania; Pacific; Indo-Pacific; Arctic; Gulf; Horn of Africa; Sahel; Maghreb; Levant; Black Sea; Caspian Sea; Mediterranean; South China Sea; East China Sea; Red Sea; Baltic Sea; Adriatic; Aegean; Strait of Hormuz; Persian Gulf; Arabian Sea; Indian Ocean; Gulf of Guinea; Bay of Bengal; Amazon; Danube; Mekong; Eurasia; Nagorno-Karabakh; Karabakh; Kashmir; Antarctica
RU | Siberia; Tatarstan; Bashkortostan; Dagestan; Chechnya; Far East; Primorye; Sakhalin; Yamal; Yakutia; Altai; Leningrad Region; Sverdlovsk Region; Amur Region; Kamchatka; Kuril Islands; Kurils
UA | Crimea; Donbas; Donbass
CN | Xinjiang; Tibet; Inner Mongolia; Guangdong; Fujian; Shandong; Zhejiang; Jiangsu; Sichuan; Yunnan; Guangxi; Hainan; Heilongjiang; Jilin; Liaoning; Hebei; Henan; Hubei; Hunan; Shaanxi; Shanxi; Gansu; Ningxia; Qinghai; Guizhou; Anhui; Jiangxi
UZ | Karakalpakstan; Fergana Valley; Ferghana Valley; Surkhandarya; Kashkadarya; Khorezm; Navoi Region; Samarkand Region; Syrdarya; Bukhara Region
IQ | Kurdistan; Kurdistan Region; Iraqi Kurdistan
IN | Gujarat; Maharashtra; Tamil Nadu; Kerala; Punjab; Rajasthan; Uttar Pradesh; Karnataka; Andhra Pradesh; West Bengal; Odisha; Assam; Telangana; Madhya Pradesh; Jharkhand; Bihar; Ladakh; Tripura
PK | Balochistan; Sindh; Khyber Pakhtunkhwa; Gilgit-Baltistan
US | California; Texas; Alaska; Hawaii; Florida; Virginia; Pennsylvania; Ohio; Michigan; Illinois; Maryland; Louisiana; Arizona; Nevada; Alabama; Tennessee; Kentucky; Wyoming; South Carolina; North Carolina; New Jersey; Massachusetts; Indiana; Wisconsin; Utah; Iowa
CA | Ontario; Alberta; British Columbia; Quebec; Saskatchewan; Manitoba; Nova Scotia; Yukon
AU | New South Wales; Queensland; Western Australia; South Australia; Tasmania; Northern Territory
DE | Bavaria; Saxony; Baden-Württemberg; Hesse; North Rhine-Westphalia; Lower Saxony; Brandenburg
JP | Hokkaido; Kyushu; Tohoku; Shikoku; Miyazaki Prefecture; Nankai Trough
ID | Java; Sumatra; Kalimantan; Sulawesi; Papua; Borneo
MY | Sabah; Sarawak; Johor; Selangor
PH | Mindanao; Luzon; Palawan
TR | Anatolia; Thrace; Hatay
FR | Brittany; Normandy; Corsica
IT | Lombardy; Tuscany; Sardinia; Apulia; Puglia
ES | Catalonia; Andalusia; Canary Islands; Galicia
KZ | Mangystau; Turkestan Region; Almaty Region; Kyzylorda
`;

const ACCENT = /\p{M}/gu;
/** The key under which a place is looked up: lower case, no diacritics. */
export const placeKey = (name: string): string =>
  name.normalize('NFD').replace(ACCENT, '').replaceAll('’', "'").replaceAll('ı', 'i').toLowerCase();

/** A place that is listed: what it is and in which state it lies, where in one. */
export interface ListedPlace {
  readonly name: string;
  readonly type: PlaceType;
  readonly state?: string;
}

const rows = (table: string): (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', names = ''] = row.split(' | ');
      return [code, names.split('; ')] as const;
    });

/** All listed places: cities first, then regions, then capitals, which win over towns of the same name. */
export const PLACES: readonly ListedPlace[] = [
  ...[...CITIES].map(([name, state]): ListedPlace => ({ name, state, type: 'city' })),
  ...rows(MORE_CITIES).flatMap(([state, names]) => names.map((name): ListedPlace => ({ name, state, type: 'city' }))),
  ...rows(REGIONS).flatMap(([state, names]) =>
    names.map((name): ListedPlace => (state === '-' ? { name, type: 'region' } : { name, state, type: 'region' })),
  ),
  ...STATES.flatMap((state) => state.capitals.map((name): ListedPlace => ({ name, state: state.code, type: 'city' }))),
];

const BY_KEY: ReadonlyMap<string, ListedPlace> = new Map(PLACES.map((place) => [placeKey(place.name), place]));

/** The place of that name: `placeOf('Samarkand')?.state` is `UZ`; undefined for what is not listed. */
export const placeOf = (name: string): ListedPlace | undefined => BY_KEY.get(placeKey(name));
