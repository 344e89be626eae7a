// Companies and other organizations whose names tell nothing of their kind: no "Corporation", no "University" in them.
// One line a branch; the order tells nothing.
const NAMES = `
Aramco; Saudi Aramco; ADNOC; Gazprom; Gazprom Neft; Gazprom Export; Rosneft; Lukoil; Novatek; Tatneft; Transneft; Surgutneftegas; Sinopec; CNPC; PetroChina; CNOOC; Petrobras; Pemex; PDVSA; YPF; Ecopetrol; ENAP; Petronas; Pertamina; PTT; PTTEP; PetroVietnam; Petrovietnam; ONGC; ONGC Videsh; Indian Oil; GAIL; Reliance; Reliance Industries; Shell; BP; ExxonMobil; Exxon Mobil; Chevron; ConocoPhillips; TotalEnergies; Eni; Repsol; Equinor; Statoil; OMV; PKN Orlen; Orlen; Srbijagas; SOCAR; BOTAS; BOTAŞ; TPAO; KazMunayGas; KazMunaiGas; KazTransOil; Uzbekneftegaz; Turkmengaz; Türkmengaz; Turkmennebit; Naftogaz; Ukrnafta; Sonatrach; Sonangol; NNPC; QatarEnergy; Qatar Petroleum; Qatargas; NIOC; Basra Oil; TurkStream; Nord Stream AG; Bulgargaz; DEPA; Snam; Sasol; Inpex; JERA; Jera; Kogas; KOGAS; Uniper; Wintershall; Masdar; ACWA Power; SABIC; Maaden; Ma'aden; Borouge
Rosatom; Rosatom State Corporation; Atomstroyexport; Orano; Areva; EDF; Westinghouse; KHNP; Kepco; KEPCO; Kazatomprom; Cameco; Framatome; Enel; Engie; Iberdrola; Siemens; Siemens Energy; Vestas; Goldwind; PowerChina; Power China; Sinohydro; Energoatom; CEZ; ČEZ; Eskom; RusHydro; Inter RAO; ContourGlobal; Sterlite Power; Adani; Adani Green; NTPC; NHPC; Tata; Tata Power; Hydro-Québec
Huawei; Huawei Technologies; ZTE; Samsung; Samsung Electronics; SK hynix; SK Hynix; SK On; LG; LG Energy Solution; LG Electronics; TSMC; Foxconn; Intel; Nvidia; Microsoft; Google; IBM; Oracle; Ericsson; Nokia; Vodafone; Telefonica; Telefónica; Etisalat; Beeline; VEON; MTN; Turkcell; Alibaba; Tencent; ByteDance; TikTok; Yandex; Sberbank; Starlink; SpaceX; OneWeb; Eutelsat; Roscosmos; Glavkosmos; Antrix; Baykar; Aselsan; ASELSAN; Havelsan; Roketsan; TUSAŞ; NEC; Fujitsu; Hitachi; Toshiba; Panasonic; Sony; Infosys; Wipro; TCS
Hyundai; Hyundai Motor; HD Hyundai; Hyundai Rotem; Hyundai Heavy Industries; Hanwha; Hanwha Aerospace; Hanwha Ocean; Kia; Doosan; Doosan Enerbility; Posco; POSCO; Daewoo; Lotte; Toyota; Honda; Nissan; Suzuki; Maruti Suzuki; Mitsubishi; Mitsui; Sumitomo; Marubeni; Itochu; Volkswagen; BMW; Mercedes-Benz; Daimler; Bosch; BASF; Bayer; ThyssenKrupp; Thyssenkrupp; Rheinmetall; Renault; Peugeot; Stellantis; Ford; General Motors; Tesla; BYD; Geely; Chery; SAIC; Proton; Perodua; Avtovaz; AvtoVAZ; Kamaz; KAMAZ; UzAuto; UzAuto Motors; Tata Motors; Mahindra; Ashok Leyland; Foton; CATL; Gotion; Togg; Karsan; Otokar; Şişecam
Airbus; Boeing; Embraer; Bombardier; Dassault; Dassault Aviation; Safran; Thales; Naval Group; DCNS; Nexter; KNDS; MBDA; Leonardo; Fincantieri; Saab; BAE Systems; Rolls-Royce; Lockheed Martin; Raytheon; RTX; General Dynamics; General Dynamics Land Systems; Northrop Grumman; General Electric; GE; Norinco; NORINCO; AVIC; Comac; COMAC; Rosoboronexport; Rostec; Sukhoi; BrahMos; Navantia; Indra; KAYO; Rafael; Elbit; IAI; Iveco; Alstom; Stadler; Talgo; CRRC; Škoda; Bharat Dynamics; Mazagon Dock; Cochin Shipyard; Damen; Austal; Patria; Kongsberg; Nammo
Emirates Airline; Etihad; Etihad Airways; flydubai; Flydubai; FlyDubai; Saudia; Flynas; flynas; Aeroflot; Lufthansa; Air France; KLM; Ryanair; Wizz Air; Air China; Air India; Air Serbia; Air Astana; AirAsia; Air Canada; Air Koryo; IndiGo; LATAM; Avianca; LOT; Iberia; Pobeda; Belavia; SCAT; Vietjet; VietJet; Korean Air; Asiana; Garuda; Garuda Indonesia; Air New Zealand; Qantas; Air Niugini; AZAL; Iran Air; Mahan Air; El Al; SAS; ITA; ITA Airways; FlyArystan; Air Tanzania; All Nippon Airways; ANA; JAL; DHL; FedEx; UPS; Maersk; MSC; CMA CGM; Cosco; COSCO; DP World; AD Ports; PSA International; Hutchison Ports; Adani Ports; TAV Airports; Limak; IRCON; Ircon; RITES; Kazakhstan Temir Zholy; KTZ; RZD; Russian Railways; Deutsche Bahn; SNCF; TCDD; Uzbekistan Temir Yollari; Uzbekistan Railways
CITIC; Norfund; Eximbank; Exim Bank; Exim Bank of India; China Eximbank; Kexim; KEXIM; K-Sure; JBIC; NEXI; Bpifrance; Proparco; KfW; DEG; DFC; CDP; SACE; SIMEST; COFIDES; VEB.RF; VTB; Gazprombank; BNDES; Cofide; Mubadala; ADQ; ADIA; Temasek; GIC; Khazanah; Danantara; Samruk-Kazyna; Baiterek; RDIF; SWIFT; Mastercard; UnionPay; NPCI; HSBC; Citibank; JPMorgan; JP Morgan; Goldman Sachs; BNP Paribas; Societe Generale; Société Générale; Deutsche Börse; Santander; BBVA; UniCredit; Intesa Sanpaolo; Raiffeisen; OTP; Ziraat; Ziraat Bankası; Halkbank; Kaspi; Moody's; Fitch
Vale; Codelco; SQM; Rio Tinto; BHP; Glencore; Anglo American; Barrick; Barrick Gold; Newmont; Freeport; Freeport-McMoRan; Zijin; Zijin Mining; Shandong Energy; Zijin Copper; Chinalco; Chalco; Minmetals; Shenhua; Baosteel; Baowu; ArcelorMittal; Tata Steel; JSW; Nalco; Rusal; Norilsk Nickel; Nornickel; Alrosa; Severstal; Uralchem; Uralkali; Eurochem; EuroChem; Hesteel; HBIS; Erdenes Tavan Tolgoi; Erdenes Mongol; Centerra; Kumtor; IMIDRO; Oyu Tolgoi; Sibanye; Gecamines; Gécamines; Tsingshan; Ganfeng; Tianqi; CMOC; Fortescue; Eramet; Yara; Nutrien; JBS; BRF; Marfrig; Cofco; COFCO; Cargill; Bunge; Nestlé; Danone; Lactalis; Arla; Wilmar; CP Group; Charoen Pokphand; Pfizer; AstraZeneca; Moderna; BioNTech; Sinovac; Sinopharm; Novo Nordisk; Novartis; Roche; Sanofi; Gilead; Bharat Biotech; Fiocruz; Butantan
Turkish Petroleum; Çalık; Çalık Holding; Calik Holding; Rönesans; Renaissance; Yapı Merkezi; Polimeks; Enka; ENKA; Cengiz; Bechtel; Bouygues; Strabag; Webuild; Salini; WeBuild; Samsung C&T; Hyundai Engineering; CRBC; CCCC; CCECC; CSCEC; Gezhouba; China Railway; Azvirt; Larsen & Toubro; L&T; Orascom; Elsewedy; Odebrecht; Queiroz Galvão; TOBB; DEIK; DEİK; KOSGEB; MUSIAD; FICCI; ASSOCHAM; Sofaz; SOFAZ; Eurasian Resources Group
Reuters; Xinhua; TASS; RIA Novosti; Interfax; Sputnik; Kyodo; Yonhap; Anadolu; AFP; Agence France-Presse; Associated Press; Bloomberg; Antara; Bernama; IRNA; Tasnim; Fars; Mehr; KCNA; WAM; KUNA; PTI; ANI; Kazinform; Kabar; UNN; Ukrinform; Tanjug; ANSA; dpa; EFE; Lusa; Al Jazeera; BBC; CNN; Al Arabiya; CCTV; CGTN; NHK; Prasar Bharati; Deutsche Welle
Red Cross; Red Crescent; Amnesty International; Human Rights Watch; Greenpeace; Médecins Sans Frontières; COMSATS; NewTech University; UEFA; FIFA; IOC; Frontex; Hezbollah; Hamas; Taliban; Fatah; PKK; Houthi; Houthis; Islamic State; Wagner Group; Al-Qaeda; al-Qaeda; Mossad; CIA; FBI; Confucius Institute; Goethe-Institut; Goethe Institute; British Council; Alliance Française; Yunus Emre Institute; Cervantes Institute; Instituto Cervantes; Rossotrudnichestvo
`;

/** Names of organizations that no word in them betrays as such. */
export const ORGANIZATIONS: readonly string[] = NAMES.trim()
  .split('\n')
  .flatMap((line) => line.split('; '));

// Agencies that act for their state and go by their acronyms: code | acronyms.
const AGENCIES = `
BR | ApexBrasil
CA | CIDA
CN | MOFCOM; NDRC; CIDCA; CNSA
DE | GIZ; BMZ
DK | Danida
ES | AECID
FR | AFD
GB | DFID; FCDO
IN | ISRO; DRDO; DGFT
IT | AICS
JP | JICA; JETRO; JAXA; METI
KR | KOICA; KOTRA; KARI
NO | Norad
SE | Sida
SA | KSrelief
TR | TIKA; TİKA; AFAD
US | USAID; NASA; FAA; FDA; DEA; NNSA; USTR; EXIM
`;

/** State agencies with the code of the state they act for. `STATE_AGENCIES` holds `['JICA', 'JP']`. */
export const STATE_AGENCIES: readonly (readonly [string, string])[] = AGENCIES.trim()
  .split('\n')
  .flatMap((row) => {
    const [code = '', names = ''] = row.split(' | ');
    return names.split('; ').map((name) => [name, code] as const);
  });

// Where companies are at home whose contracts reports tell of most: code | names as in the list above.
const HOMES = `
AE | ADNOC; Mubadala; Etihad; Etisalat
CN | Sinopec; CNPC; PetroChina; CNOOC; PowerChina; Power China; Sinohydro; Huawei; Huawei Technologies; ZTE; CITIC; China Eximbank; CRBC; CCCC; CCECC; CSCEC; Gezhouba; Zijin; Zijin Mining; Chinalco
CL | Codelco; SQM; ENAP
BR | Petrobras; Embraer; Vale; BNDES
CZ | CEZ
DE | Siemens; Siemens Energy; Lufthansa; KfW
ES | Iberdrola; Telefonica; Telefónica; COFIDES
FR | EDF; Orano; Areva; Framatome; Engie; Dassault; Dassault Aviation; Naval Group; DCNS; Thales; Safran; Proparco; Bouygues
IT | Enel; Leonardo; Fincantieri; Webuild; Salini; SACE; SIMEST; CDP
JP | JBIC; NEXI; Toyota; Mitsubishi; Mitsui; Sumitomo; Marubeni
KR | KHNP; Kepco; KEPCO; Samsung; Samsung Electronics; Hyundai; Hyundai Motor; Hyundai Rotem; Hanwha; Hanwha Aerospace; Doosan; Doosan Enerbility; Posco; POSCO; Kexim; KEXIM; K-Sure
KZ | Kazatomprom; Air Astana
MX | Pemex
MY | Petronas; Khazanah
RU | Gazprom; Gazprom Neft; Gazprom Export; Rosneft; Lukoil; Novatek; Tatneft; Transneft; Rosatom; Rosatom State Corporation; Atomstroyexport; VEB.RF; VTB; Gazprombank; Aeroflot
SA | Aramco; Saudi Aramco; Saudia
SE | Saab; Ericsson
TR | Turkish Petroleum; Çalık; Çalık Holding; Calik Holding; Rönesans; Enka; ENKA; Cengiz; Polimeks
US | Boeing; Westinghouse; Lockheed Martin; Raytheon; General Dynamics; Bechtel; DFC
VE | PDVSA
`;

const HOME_OF: ReadonlyMap<string, string> = new Map(
  HOMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [state = '', names = ''] = line.split(' | ');
      return names.split('; ').map((name) => [name, state] as const);
    }),
);

/** The state a well-known company is at home in: `homeOf('Rosatom')` is `RU`; undefined for others. */
export const homeOf = (organization: string): string | undefined => HOME_OF.get(organization);
