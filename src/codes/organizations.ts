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

// Companies by the state they are at home in, whose contracts reports tell of most: code | names. The names need not stand in the list above.
const HOMES = `
AE | ADNOC; Mubadala; Etihad; Etihad Airways; Etisalat; DP World; AD Ports; AD Ports Group; Masdar; TAQA; EDGE Group; Emaar; Damac; Aldar; Dragon Oil; Emirates Airline; Emirates NBD; First Abu Dhabi Bank; International Holding Company; IHC; Crescent Petroleum; Borouge; Emirates Global Aluminium; Al Dahra; ADQ; ADIA; flydubai; FlyDubai; Flydubai; G42; AMEA Power; Phoenix Group; Air Arabia; Al Fahim; Dana Gas
AM | ZCMC; Ameriabank
AR | YPF; Invap; INVAP; Enarsa; Aerolíneas Argentinas; Aerolineas Argentinas; Nucleoeléctrica; Arsat; Pampa Energía; Arcor; Techint; Tenaris
AO | Sonangol; Endiama; TAAG; Unitel
AT | OMV; Strabag; Austrian Airlines; Andritz; Voestalpine; Verbund; Borealis; Erste Bank
AU | BHP; Rio Tinto; Woodside; Santos; Fortescue; Qantas; Macquarie; Austal; Telstra; Lynas; Iluka; South32; Origin Energy; CS Energy; Paladin; Orica; Wesfarmers
AZ | SOCAR; AZAL; Azercosmos; Azvirt; SOFAZ; Azerenergy; AzerGold; SOCAR Trading
BD | Petrobangla; Biman; Summit Power; Grameenphone; BPDB
BE | Solvay; Umicore; Fluxys; Elia; Jan De Nul; DEME; Besix; BESIX; Port of Antwerp-Bruges; AB InBev; Euroports
BG | Bulgargaz; Bulgartransgaz; Kozloduy NPP; Bulgarian Energy Holding; Lukoil Neftochim; Arsenal; Sopharma
BH | Bapco; Alba; Gulf Air; Batelco; Mumtalakat
BR | Petrobras; Embraer; Vale; BNDES; Eletrobras; Odebrecht; Novonor; JBS; Marfrig; BRF; Gerdau; Weg; WEG; Braskem; Queiroz Galvão; Andrade Gutierrez; Camargo Corrêa; Avibras; Taurus; Fiocruz; Embrapa; Eletronuclear; Suzano; Natura; Banco do Brasil; Itaipu Binacional
BO | YPFB; YLB; Entel; COMIBOL; Boliviana de Aviación
BT | Druk Green; Druk Holding; Drukair
BW | Debswana; Okavango Diamond Company
BY | Belavia; Belaruskali; BelAZ; MAZ; MTZ; Belneftekhim; Beltransgaz; Amkodor; Minsk Tractor Works; Gomselmash
CA | Bombardier; Cameco; SNC-Lavalin; Barrick; Barrick Gold; Canadian Solar; CAE; Teck; Teck Resources; Nutrien; Enbridge; TC Energy; TransCanada; Air Canada; Hydro-Québec; Ivanhoe; Ivanhoe Mines; First Quantum; First Quantum Minerals; Brookfield; Magna; AtkinsRéalis; BlackBerry; Centerra; Centerra Gold; Sherritt; Kinross; Lundin
CD | Gécamines; Gecamines; SNEL; Sokimo
CH | Glencore; Nestlé; Nestle; Novartis; Roche; ABB; UBS; Credit Suisse; Vitol; Trafigura; Gunvor; Stadler; Stadler Rail; Holcim; Pilatus; Swissport; SGS; Mercuria; Clariant; Sulzer; MSC
CI | Petroci; Air Côte d'Ivoire
CL | Codelco; SQM; ENAP; LATAM; Arauco; Sonda; Falabella; Latam Airlines
CM | SNH; Sonara; Camair-Co
CN | Sinopec; CNPC; PetroChina; CNOOC; PowerChina; Power China; Sinohydro; Huawei; Huawei Technologies; ZTE; CITIC; China Eximbank; CRBC; CCCC; CCECC; CSCEC; Gezhouba; Zijin; Zijin Mining; Chinalco; China Railway; China Railway Group; China Railway Construction Corporation; CRCC; CREC; China Harbour; China Harbour Engineering Company; CHEC; China Communications Construction Company; China State Construction; China Three Gorges; Three Gorges; State Grid; China Southern Power Grid; China General Nuclear; CGN; CNNC; China National Nuclear Corporation; SPIC; Huaneng; Datang; Goldwind; BYD; CATL; Chery; Geely; Great Wall Motor; SAIC; FAW; Dongfeng; JAC; CRRC; Norinco; NORINCO; AVIC; Comac; COMAC; Catic; CATIC; COSCO; Cosco; China Merchants; Hutchison Ports; Alibaba; Tencent; China Development Bank; Bank of China; ICBC; Sinosure; China Construction Bank; Ganfeng; Ganfeng Lithium; Tianqi; Tianqi Lithium; Huayou; Huayou Cobalt; CMOC; China Molybdenum; Minmetals; MMG; Shenhua; China Energy; Dongfang Electric; Shanghai Electric; Harbin Electric; Sinomach; CMEC; CAMCE; Wanbao; Zhongxing; China Mobile; China Unicom; Hikvision; Xiaomi; Tianjin Energy; TBEA; Jinko; JinkoSolar; Trina Solar; LONGi; Envision; Sungrow; Weichai; Wanhua; Sinochem; Cofco; COFCO; Sinopharm; Sinovac; Hesteel; HBIS; Baosteel; Baowu; Tsingshan; China Media Group; Shandong Gold; Jiangxi Copper; China Road and Bridge Corporation; China Civil Engineering Construction Corporation; Beijing Urban Construction Group; China National Machinery Industry Corporation; Poly Technologies; CETC; CASC; China Great Wall Industry Corporation
CO | Ecopetrol; ISA; Avianca; Grupo Argos; Bancolombia
CR | ICE
CU | Cubapetróleo; Cupet; CUPET; BioCubaFarma; Cubana de Aviación; Etecsa; Finlay Institute; Unión Eléctrica
CZ | CEZ; ČEZ; Skoda; Škoda; Škoda JS; Skoda Transportation; Škoda Transportation; Aero Vodochody; Czechoslovak Group; CSG; Excalibur Army; EPH; Vítkovice; Tatra; Česká zbrojovka; Omnipol; PPF; Net4Gas; Čepro
DE | Siemens; Siemens Energy; Siemens Mobility; Lufthansa; KfW; Volkswagen; BMW; Mercedes-Benz; Daimler; Bosch; BASF; Bayer; ThyssenKrupp; Thyssenkrupp; Rheinmetall; Uniper; RWE; E.ON; Wintershall; Wintershall Dea; Deutsche Bahn; DB; Deutsche Bank; Commerzbank; Heidelberg Materials; HeidelbergCement; Linde; Hapag-Lloyd; Fraport; SAP; Deutsche Telekom; Knauf; SVEVIND; Svevind; Diehl; Hensoldt; TKMS; Allianz; Aurubis; EnBW; SEFE; Conjuncta; DEG; Euler Hermes; BioNTech; Continental; Herrenknecht; Claas; Enertrag
DK | Maersk; A.P. Moller; AP Moller-Maersk; APM Terminals; Vestas; Ørsted; Orsted; Novo Nordisk; Grundfos; Danfoss; Arla; Carlsberg; Copenhagen Infrastructure Partners; Energinet; Topsoe; Haldor Topsoe; Rambøll; COWI
DO | Refidomsa
DZ | Sonatrach; Sonelgaz; Air Algérie; Air Algerie; Cosider; Naftal; Sonarem; Tosyali Algérie; ENTMV
EC | Petroecuador; Petroamazonas; CELEC; Tame
EE | Eesti Energia; Elering; Milrem; Milrem Robotics; Tallink; Enefit; Bolt; Cybernetica
EG | Orascom; Elsewedy; Elsewedy Electric; El Sewedy; EgyptAir; Egyptair; EGAS; EGPC; Arab Contractors; Suez Canal Authority; Petrojet; Enppi; ENPPI; Hassan Allam; Banque Misr; Suez Canal Economic Zone; Ganope; Telecom Egypt
ES | Iberdrola; Telefonica; Telefónica; COFIDES; Repsol; Naturgy; Navantia; Indra; Talgo; CAF; Renfe; Adif; Acciona; Ferrovial; ACS; Sacyr; Abengoa; Técnicas Reunidas; Tecnicas Reunidas; Enagás; Enagas; Iberia; Inditex; Santander; BBVA; Acerinox; Grifols; Gestamp; Isolux; OHL; FCC; Cepsa; Moeve; Aena
ET | Ethiopian Airlines; Ethiopian Electric Power; Ethio Telecom; Ethiopian Shipping and Logistics; MetEC
FI | Nokia; Fortum; Wärtsilä; Wartsila; Kone; Neste; Finnair; Patria; Stora Enso; UPM; Metso; Outotec; Gasum; Fingrid; Valmet; Cargotec; TVO; Finnfund; Posiva; Iceye; ICEYE; Nokian
FJ | Fiji Airways; Energy Fiji; Fiji Sugar Corporation
FR | EDF; Orano; Areva; Framatome; Engie; Dassault; Dassault Aviation; Naval Group; DCNS; Thales; Safran; Proparco; Bouygues; TotalEnergies; Total; Total E&P; Veolia; Suez; Alstom; SNCF; RATP; Vinci; VINCI; Airbus Helicopters; Renault; Peugeot; PSA; Michelin; Sanofi; Schneider Electric; Air France; Lafarge; Bolloré; Bollore; CMA CGM; GTT; Eiffage; Colas; Air Liquide; BNP Paribas; Société Générale; Societe Generale; Crédit Agricole; Bpifrance; Nexter; KNDS; Arianespace; Eutelsat; Imerys; Eramet; Danone; Egis; Systra; Keolis; Meridiam; Technip; Perenco; Geocoton; ADP; Groupe ADP; Orange; JCDecaux; GTM; Sagem; Neoen; Voltalia; Ubisoft; Artelia; BRL; Saur; Sucden; TechnipFMC; Accor; Lactalis; MBDA
GA | Gabon Oil Company; Comilog; SEEG
GB | BP; Shell; Rolls-Royce; BAE Systems; HSBC; Vodafone; Unilever; AstraZeneca; GSK; GlaxoSmithKline; Anglo American; Standard Chartered; Barclays; Lloyds; Babcock; Balfour Beatty; JCB; Tullow; Tullow Oil; Cairn Energy; BG Group; Arup; Aggreko; Diageo; Globeleq; British Airways; OneWeb; National Grid; Rio Tinto Zinc; Premier Oil; Gulfsands; Petrofac; Wood Group; Jaguar Land Rover; De La Rue; KEFI; Savannah Energy; Harbour Energy; Lloyd's of London; UK Export Finance; British International Investment; Serica; Urenco; URENCO; Octopus Energy; Sheffield Forgemasters
GE | Bank of Georgia; Georgian Railway; Silknet; Adjara Group; Georgian Oil and Gas Corporation
GH | GNPC; GRIDCo; GRIDCO; Cocobod; COCOBOD; Volta River Authority; Ghana Gas
GN | SMB; Guinea Alumina Corporation; SOGUIPAMI
GR | DEPA; DESFA; PPC; IPTO; ADMIE; Hellenic Petroleum; Helleniq Energy; HELLENIQ; Motor Oil; Mytilineos; Metlen; Copelouzos; GEK Terna; Aegean; Gastrade; Piraeus Port Authority; Aktor; Public Power Corporation; OTE; Intracom; Ellaktor; Hellenic Aerospace Industry
HR | Plinacro; INA; Končar; Koncar; Janaf; JANAF; Hrvatska elektroprivreda; HEP; Brodosplit; Podravka; Agrokor; Rimac; Ericsson Nikola Tesla; Uljanik; LNG Hrvatska
HU | MOL; MVM; FGSZ; OTP; OTP Bank; Richter; Gedeon Richter; Wizz Air; Ganz-MaVag; Dunakeszi; 4iG; MÁV; MAV; Hungarian Eximbank; Paks II; MFGK
ID | Pertamina; PLN; Garuda; Garuda Indonesia; PTDI; PT Dirgantara Indonesia; PT PAL; PT Pindad; Pindad; Inalum; INKA; PT INKA; Antam; Telkom; Telkomsel; Bulog; Wijaya Karya; WIKA; Waskita; Sinar Mas; Salim Group; Krakatau Steel; Danantara; Bank Mandiri; Medco; Adaro; Angkasa Pura; MIND ID; Indonesia Battery Corporation; PGN; GoTo; Gojek; Lion Air; Freeport Indonesia; Bio Farma; Indofood; Pelindo
IL | IAI; Israel Aerospace Industries; Rafael; Elbit; Elbit Systems; Delek; NewMed; NewMed Energy; Mekorot; El Al; Teva; ZIM; Netafim; Israel Electric; IDE Technologies; Delek Drilling; Enlight; UVision
IN | ONGC; ONGC Videsh; OVL; Indian Oil; IndianOil; GAIL; Reliance; Reliance Industries; Adani; Adani Green; Adani Ports; NTPC; NHPC; SJVN; Tata; Tata Power; Tata Motors; Tata Steel; Larsen & Toubro; L&T; BHEL; RITES; IRCON; Ircon; JSW; Nalco; NALCO; HAL; Hindustan Aeronautics; BEL; BrahMos; Mazagon Dock; Garden Reach; Cochin Shipyard; Bharat Biotech; Serum Institute; Serum Institute of India; Infosys; TCS; Wipro; Mahindra; Bajaj; Ashok Leyland; Air India; IndiGo; Exim Bank of India; EXIM Bank of India; NPCI; Coal India; KABIL; IREL; NPCIL; Bharat Petroleum; BPCL; Hindustan Petroleum; HPCL; Oil India; Petronet; Petronet LNG; India Ports Global; India Ports Global Limited; IPGL; Power Grid Corporation of India; PowerGrid; Vedanta; Hindalco; GMR; GMR Group; Jindal; Jindal Steel; Afcons; Shapoorji Pallonji; KEC International; KEC; Kalpataru; Apollo; Apollo Hospitals; Sun Pharma; Cipla; Dr Reddy's; NewSpace India; NewSpace India Ltd; Antrix; IFFCO; State Bank of India; WAPCOS; Sterlite Power; Maruti Suzuki; Bharat Forge; APEDA; National Highways Authority of India; Dredging Corporation of India; BEML; Escorts; Torrent
IQ | SOMO; Basra Oil Company; Iraqi Airways; Rafidain Bank
IR | NIOC; National Iranian Oil Company; Iran Air; Iran Khodro; SAIPA; Saipa; Mapna; MAPNA; Khatam al-Anbiya; NIGC; IRISL; Mahan Air; Farab; Sadra; IMIDRO; Iran Power Development Company; Sepahan; Bank Melli; Gohar Energy; National Iranian Gas Company; Petropars
IS | Landsvirkjun; Icelandair; Carbfix; HS Orka; Reykjavik Geothermal
IT | Enel; Leonardo; Fincantieri; Webuild; WeBuild; Salini; Salini Impregilo; SACE; SIMEST; CDP; Cassa Depositi e Prestiti; Eni; ENI; Saipem; Snam; Edison; Ansaldo; Ansaldo Energia; Ansaldo Nucleare; Pirelli; Fiat; Terna; Finmeccanica; Maire Tecnimont; Maire; Danieli; Iveco; Ferrovie dello Stato; Trenitalia; Italferr; Italtel; Telespazio; AgustaWestland; Intesa Sanpaolo; UniCredit; ITA Airways; Alitalia; Technimont; Bonatti; Astaldi; Barilla; Elettronica; Avio; Beretta; Renco; Bonifiche Ferraresi; BF; Rizzani de Eccher; Acea; A2A
JO | Royal Jordanian; Arab Potash; Arab Potash Company; JPMC; Jordan Phosphate Mines Company; NEPCO; National Electric Power Company; Hikma; Jordan Petroleum Refinery
JP | JBIC; NEXI; Toyota; Mitsubishi; Mitsubishi Heavy Industries; MHI; Mitsui; Sumitomo; Marubeni; Itochu; Sojitz; Toyota Tsusho; Honda; Nissan; Suzuki; Hitachi; Toshiba; Panasonic; Sony; Fujitsu; NEC; NTT; KDDI; SoftBank; Rakuten; Inpex; INPEX; JERA; Tokyo Gas; Osaka Gas; Tepco; TEPCO; Chubu Electric; Kansai Electric; Nippon Steel; JFE; JGC; Chiyoda; Toyo Engineering; Kawasaki Heavy Industries; IHI; JR East; Nippon Koei; Obayashi; Taisei; Shimizu; Kajima; Nippon Export and Investment Insurance; ANA; Japan Airlines; MUFG; Mizuho; SMBC; Shiseido; Fast Retailing; JOGMEC; Idemitsu; ENEOS; Cosmo Oil; Komatsu; Yamaha; Daikin; Terra Drone; NYK; Mitsui O.S.K. Lines
KE | KenGen; Kenya Airways; Kenya Power; Safaricom; Equity Bank; KCB; Kenya Ports Authority; Kenya Pipeline Company; Kenya Electricity Generating Company; Geothermal Development Company; Ketraco; KETRACO
KG | Kyrgyzaltyn; Kumtor Gold Company; Kyrgyzgaz; Electric Stations
KH | Cambodia Airports; Angkor Air; Royal Group; Cambodian Airways; OCIC
KR | KHNP; Kepco; KEPCO; Samsung; Samsung Electronics; Samsung C&T; Samsung Engineering; Samsung Heavy Industries; Hyundai; Hyundai Motor; Hyundai Rotem; Hyundai Engineering; Hyundai Heavy Industries; HD Hyundai; Hanwha; Hanwha Aerospace; Hanwha Ocean; Hanwha Systems; Doosan; Doosan Enerbility; Posco; POSCO; Posco International; POSCO International; Kexim; KEXIM; K-Sure; K-SURE; LG; LG Energy Solution; LG Electronics; LG Chem; SK; SK hynix; SK Hynix; SK On; SK Innovation; SK E&C; Daewoo; Daewoo E&C; Lotte; Lotte Chemical; Kia; KAI; Korea Aerospace Industries; Korea Gas Corporation; KOGAS; Kogas; Korea National Oil Corporation; KNOC; Korea Electric Power Corporation; Korea Hydro & Nuclear Power; LIG Nex1; Poongsan; Naver; KT; Korean Air; Asiana; GS E&C; LS Cable; LS Electric; LS Group; Korea Water Resources Corporation; K-water; K-Water; Korea Land and Housing Corporation; Kolmar; Celltrion; Shinhan; Shinhan Bank; Woori Bank; KB Kookmin; Hana Bank; CJ; Incheon Airport; Korea Southern Power; Korea Midland Power; KOMIPO; Kospo; Kumho; Dohwa; DL E&C; Korea Eximbank; Hyundai Merchant Marine; HMM; KT Corporation; KEPCO KPS; Export-Import Bank of Korea
KW | KPC; Kuwait Petroleum Corporation; KUFPEC; Kuwait Airways; Zain; Agility; Kuwait Investment Authority; Kuwait Fund; KIPIC; Kuwait National Petroleum Company
KZ | Kazatomprom; Air Astana; KazMunayGas; KazMunaiGas; KMG; Samruk-Kazyna; Baiterek; KEGOC; Kazakhstan Temir Zholy; KTZ; KazTransOil; KazTransGas; QazaqGaz; Kazakhmys; ERG; Eurasian Resources Group; Kazchrome; Tengizchevroil; SCAT; Kazzinc; KazAgro; KazAzot; Kazakhtelecom; Halyk Bank; QazTrade; Kaztechnologies; Kazkosmos; Kazakhstan Engineering; FlyArystan; Astana Motors; Allur; Qarmet; Nursultan Nazarbayev International Airport
LA | EDL; Électricité du Laos; Electricite du Laos; EDL-Gen; Lao Airlines
LK | SriLankan Airlines; Ceylon Electricity Board; Ceylon Petroleum Corporation; LIOC; Hambantota International Port Group; John Keells; Sri Lanka Ports Authority; Hayleys; Dialog Axiata
LT | Ignitis; Orlen Lietuva; Klaipėdos Nafta; Klaipedos nafta; KN Energies; Litgrid; Lietuvos Geležinkeliai; LTG; Amber Grid; Lithuanian Railways; Lietuvos Energija
LV | airBaltic; Latvenergo; Conexus; Latvijas dzelzceļš; Latvian Railways; Augstsprieguma tīkls; Rigas Satiksme; Grindeks; Latvijas Gāze
LU | SES; ArcelorMittal; Cargolux; Eurofins; Paul Wurth
LY | NOC; National Oil Corporation; Libyan Airlines; Afriqiyah; General Electricity Company of Libya; GECOL; Libyan Investment Authority; Libyan Iron and Steel Company; Mellitah Oil & Gas
MA | OCP; OCP Group; ONCF; Royal Air Maroc; Attijariwafa Bank; Attijariwafa; Maroc Telecom; Masen; MASEN; ONEE; Nareva; Al Mada; Tanger Med; ONHYM; Marsa Maroc; Bank of Africa; BMCE; Managem
MD | Moldovagaz; Energocom; Moldtelecom; Air Moldova; Moldelectrica; Vestmoldtransgaz; Premier Energy; Moldova-Film
MG | Ambatovy; Air Madagascar; Kraoma; Jirama; JIRAMA
MM | MOGE; Myanma Oil and Gas Enterprise; Yoma; Max Myanmar; Myanma Railways
MN | Erdenes Tavan Tolgoi; Erdenes Mongol; Oyu Tolgoi; MIAT; Erdenet; Erdenet Mining Corporation; Ulaanbaatar Railway; Mon-Atom; MonAtom; APU; MCS; Energy Resources; UBTZ
MT | Air Malta; Enemalta; Electrogas; KM Malta Airlines
MU | Air Mauritius; Mauritius Telecom; CIEL; State Trading Corporation
MV | Maldives Airports Company; Maldives Airports Company Ltd; Housing Development Corporation; STELCO; Maldives Transport and Contracting Company; MTCC; Public Service Media; Dhiraagu; STO; State Trading Organization; Fenaka
MX | Pemex; CFE; Cemex; América Móvil; America Movil; Bimbo; Grupo México; Grupo Mexico; Aeroméxico; Aeromexico; Mexichem; Orbia; Gruma; Interjet; Mexicana; LitioMx
MY | Petronas; Khazanah; AirAsia; Malaysia Airlines; MISC; Sime Darby; Felda; Proton; Gamuda; Tenaga Nasional; TNB; IOI; Maybank; CIMB; Axiata; Sapura; UEM; IJM; Lynas Malaysia; Bank Islam; DRB-Hicom; Boustead; YTL; KLK; MRCB
MZ | ENH; Electricidade de Moçambique; EDM; Mozal; Hidroeléctrica de Cahora Bassa; HCB; CFM; LAM; Cornelder; TMCEL
NA | Namdeb; NamPower; Namcor; NAMCOR; Air Namibia; Namport; Hyphen; Hyphen Hydrogen Energy; Swapo Uranium; Epangelo
NG | NNPC; Nigerian National Petroleum Corporation; Dangote; Dangote Group; Dangote Cement; Dangote Refinery; Oando; BUA; Zenith Bank; Access Bank; UBA; United Bank for Africa; Air Peace; NLNG; Nigeria LNG; Globacom; Sahara Group; Seplat; NIPCO; Bank of Industry; Arik Air; First Bank of Nigeria; Transcorp
NL | Philips; Stellantis; ASML; Heineken; Damen; Damen Shipyards; Boskalis; Van Oord; FMO; ING; Rabobank; KLM; Royal Haskoning; DSM; AkzoNobel; Gasunie; TenneT; Port of Rotterdam; Invest International; Royal Vopak; Vopak; Schiphol; Fugro; SBM Offshore; Bluewater; NXP; Booking.com; Atradius; Thales Nederland; Arcadis; VDL; Nidera; FrieslandCampina
NO | Equinor; Statoil; Norsk Hydro; Yara; Telenor; Statkraft; Kongsberg; Kongsberg Gruppen; Nammo; Norfund; Scatec; Scatec Solar; DNO; DNV; Aker; Aker Solutions; Aker BP; Avinor; Hydro; Wilhelmsen; Orkla; Statnett; Norges Bank Investment Management; Hurtigruten; Elkem; Aker Carbon Capture; Gassco; Eksfin; Freyr; Jotun; Statens vegvesen; Vard; Telenor Maritime; Norwegian Air
NP | Nepal Electricity Authority; NEA; Nepal Airlines; Nepal Oil Corporation; Butwal Power Company; Buddha Air
NZ | Fonterra; Air New Zealand; Zespri; Rocket Lab; Rakon; Mighty River Power; Contact Energy; Kordia; Meridian Energy
OM | OQ; Oman Oil; Oman Oil Company; PDO; Petroleum Development Oman; Oman LNG; Oman Air; Asyad; ASYAD; Sohar Port; Omantel; Oman Investment Authority; Hydrom; Oman Shipping; Port of Duqm; Duqm Refinery; Salam Air; SalamAir; Bank Muscat
PA | Copa; Copa Airlines; Panama Canal Authority; ENSA
PE | Petroperú; Petroperu; Electroperú; Backus; Southern Peru; Sima; SIMA; Credicorp; Alicorp; Graña y Montero; Yura; Enapu
PG | Air Niugini; Kumul Petroleum; Kumul; PNG Power; Ok Tedi; Porgera; Kumul Minerals; Bank South Pacific; Kina; PNG Ports
PH | PNOC; PAL; Philippine Airlines; Cebu Pacific; San Miguel; San Miguel Corporation; Aboitiz; Ayala; Meralco; Jollibee; Metro Pacific; Manila Water; MacroAsia; Petron; SM; PLDT; International Container Terminal Services; ICTSI; DMCI; Megawide; ACEN; BDO
PK | PIA; Pakistan International Airlines; Pakistan State Oil; PSO; OGDCL; Sui Northern; Pakistan Steel; Engro; Fauji; Fauji Fertilizer; Pakistan Aeronautical Complex; POF; Heavy Industries Taxila; K-Electric; Wapda; WAPDA; Pakistan Petroleum Limited; Hub Power; Hubco; Inter State Gas Systems; NTDC; Frontier Works Organization; National Logistics Cell; NLC; Habib Bank; HBL; National Bank of Pakistan; Karachi Shipyard; Pakistan Railways; Reko Diq Mining Company; Karachi Port Trust; Gwadar Port Authority; Meezan Bank; Lucky Cement; TCP; Trading Corporation of Pakistan; Asia Pak
PL | PKN Orlen; Orlen; PGNiG; Gaz-System; LOT; PGE; PGZ; Polska Grupa Zbrojeniowa; KGHM; Lotos; Solaris; Pesa; PESA; Newag; NEWAG; PGE EJ1; Tauron; Enea; Polpharma; PZU; Asseco; InPost; WB Electronics; WB Group; Huta Stalowa Wola; BGK; KUKE; PKP; PKP Cargo; Polskie Elektrownie Jądrowe; ZE PAK; Synthos; Feerum; Ursus; Mesko; PSE; Remontowa; Polimex; Budimex; CPK; Centralny Port Komunikacyjny; PKO Bank Polski; Grupa Azoty; Orlen Synthos Green Energy; Selena
PT | EDP; Galp; TAP; TAP Air Portugal; Mota-Engil; Sonae; REN; Jerónimo Martins; Corticeira Amorim; Efacec; Caixa Geral de Depósitos; Novabase; Visabeira; Martifer; Águas de Portugal; Soares da Costa; Lisnave; Navigator; Teixeira Duarte; CTT; Infraestruturas de Portugal; Casais; OGMA; Tekever
PY | Ande; ANDE; Petropar; Itaipú Binacional
QA | Qatar Airways; QatarEnergy; Qatar Petroleum; Qatar Investment Authority; QIA; Ooredoo; Qatargas; RasGas; QNB; Qatari Diar; Hassad Food; Nebras; Nebras Power; Mwani Qatar; Katara; Baladna; Barwa; Power International Holding; UCC; Al Rayan; UrbaCon; Estithmar; Qatar Steel; Qatar Fund for Development; Milaha; Power International; Al Mana; JTA; Hassad
RO | Romgaz; Transgaz; Transelectrica; Nuclearelectrica; OMV Petrom; Hidroelectrica; Tarom; TAROM; Romaero; IAR; Dacia; Rompetrol; Romarm; Romtehnica; Electrica; CFR; Damen Mangalia; Portul Constanța; Aerostar; CNTEE Transelectrica; RoPower; BCR; CEC Bank; Ursus Breweries; Astra Rail; Societatea Complexul Energetic Oltenia; Electrogrup; E-INFRA; Transavia; EximBank Romania; Banca Transilvania; Nuclearelectrica SA
RS | Srbijagas; Air Serbia; EPS; Elektroprivreda Srbije; NIS; Transnafta; Yugoimport; Yugoimport-SDPR; Jugoimport SDPR; EMS; Zijin Copper; Zastava; Telekom Srbija; HBIS Serbia; RTB Bor; Energoprojekt; Galenika; Delta Holding; MK Group; Srbija Voz; Elixir; Železnice Srbije; Torlak; Jat Airways; Nikola Tesla Airport; Roaming Group
RU | Gazprom; Gazprom Neft; Gazprom Export; Rosneft; Lukoil; LUKOIL; Novatek; NOVATEK; Tatneft; Transneft; Rosatom; Rosatom State Corporation; Atomstroyexport; VEB.RF; VEB; Vnesheconombank; VTB; Gazprombank; Aeroflot; Sberbank; RusHydro; Inter RAO; Rosoboronexport; Rostec; Sukhoi; Kamaz; KAMAZ; GAZ; GAZ Group; AvtoVAZ; UAZ; Russian Railways; RZD; RZD International; Transmashholding; Uralvagonzavod; Rusal; RUSAL; Norilsk Nickel; Nornickel; Alrosa; ALROSA; Severstal; NLMK; Uralkali; Uralchem; EuroChem; Eurochem; PhosAgro; Acron; Sibur; SIBUR; Zarubezhneft; Rosgeo; Rosseti; Rusatom Overseas; Rusatom Energy International; TVEL; Tekhsnabexport; Tenex; TENEX; Atomenergoprom; Uranium One; OMZ; Silovye Mashiny; Power Machines; United Aircraft Corporation; UAC; Irkut; United Shipbuilding Corporation; Roscosmos; Glavkosmos; Rosnano; RDIF; Russian Direct Investment Fund; Rusagro; Miratorg; Yandex; Kaspersky; Kaspersky Lab; Rostelecom; MTS; MegaFon; VimpelCom; Almaz-Antey; Russian Helicopters; Rostselmash; Rossiya Segodnya; Surgutneftegas; Stroytransgaz; Mechel; Evraz; OMK; TMK; ChTPZ; Metalloinvest; Polyus; Polymetal; Renova; Sistema; Soyuzneftegaz; Slavneft; R-Pharm; Gamaleya; Gamaleya Institute; Vector; Biocad; Titan-2; RusAl; Russian Export Center; Sinara; Delo; FESCO; Pobeda; S7; Utair; Promobit; Rosgeologia; Rusatom
RW | RwandAir; Rwanda Development Board; Rwanda Energy Group; Ngali Holdings; Crystal Ventures; Akagera Aviation; BK Group
SA | Aramco; Saudi Aramco; Saudia; SABIC; Sabic; ACWA Power; Acwa Power; Ma'aden; Maaden; PIF; Public Investment Fund; Saudi Electricity Company; Saudi Telecom; STC; stc; SAMI; Saudi Fund for Development; Saudi Export-Import Bank; Saudi EXIM; Flynas; flynas; Almarai; Al Rajhi; Saudi Binladin Group; Saudi Oger; SALIC; NEOM; Neom; Kingdom Holding; Savola; Alfanar; alfanar; Zamil; Ajlan & Bros; Ajlan and Bros; Dar Al-Arkan; ROSHN; King Salman Humanitarian Aid and Relief Centre; Petromin; Al-Babtain; Red Sea Global; Riyadh Air; Manara Minerals; Al-Marai; Vision Invest; Bahri; National Shipping Company of Saudi Arabia; Diriyah Company; Ajlan Bros
SE | Saab; Ericsson; Volvo; Scania; Vattenfall; SSAB; Ikea; IKEA; Atlas Copco; LKAB; H&M; Northvolt; ABB Sweden; SEK; Swedfund; Sandvik; Hexagon; Electrolux; Skanska; Stena; Stena Line; Telia; Spotify; Alfa Laval; Bofors; BAE Systems Hägglunds; SKF; Stegra; H2 Green Steel; Swedish Space Corporation; SAS; EKN; Epiroc; Nordea; SEB
SG | Temasek; GIC; PSA International; Singapore Airlines; Keppel; Sembcorp; DBS; Surbana Jurong; CapitaLand; Ascendas; Singtel; ST Engineering; Wilmar; Olam; Trafigura Singapore; Grab; YCH; Changi; Changi Airports International; Enterprise Singapore; Hyflux; Sembcorp Industries; Sea; Meinhardt; Jurong Port; UOB; OCBC; Golden Agri; Pacific International Lines; Portcast
SI | Gen Energija; GEN energija; Geoplin; Plinovodi; Krka; Petrol; Luka Koper; Port of Koper; Gorenje; Telekom Slovenije; Nuklearna elektrarna Krško; Adria Airways; HSE; ELES; Lek; Akrapovič; Pipistrel; Riko; NLB; Slovenske železnice; Iskratel; Duol
SK | Slovnaft; Eustream; SPP; Slovenské elektrárne; Konštrukta; Konštrukta-Defence; U. S. Steel Košice; US Steel Košice; Tatravagónka; Železnice Slovenskej republiky; ŽSR; MSM; ZVS; JAVYS; Jess; SEPS; Transpetrol; Eset; InoBat; Matador; ŽOS Trnava
SN | Petrosen; PETROSEN; Senelec; Air Sénégal; ICS; Port autonome de Dakar; Sonatel; APIX
SD | Sudapet; Sudan Airways; Kenana; Sudatel; DAL Group; Sea Ports Corporation
SL | Sierra Leone Telecommunications; Sierra Rutile; NATCOM
SR | Staatsolie; Suralco; Surinam Airways; Telesur Suriname
SY | Syriatel; Syrian Petroleum Company; Cham Wings; Syrian Air; General Company of Phosphate and Mines
TH | PTT; PTTEP; EGAT; Egat; Thai Airways; CP Group; Charoen Pokphand; SCG; Siam Cement; Siam Cement Group; Banpu; B.Grimm; Italian-Thai Development; Gulf Energy; Airports of Thailand; Bangkok Bank; ThaiBev; Thai Union; Indorama; Ch. Karnchang; Amata; CPF; Minor; Kasikornbank; Krungthai; BTS; Bangchak; GPSC; Ratch; Central Group
TJ | Tajik Aluminium Company; TALCO; Talco; Barqi Tojik; Somon Air; Tajikgaz; Tajik Air; Rogun HPP; Talco Gold; Zeravshan; Tajiktransgaz; Amonatbonk
TM | Turkmengaz; Türkmengaz; Turkmenhimiya; Türkmenhimiýa; Turkmenneft; Türkmennebit; Türkmenistan Airlines; Turkmennebit; Turkmenenergo; Türkmendeňizderýaýollary; Turkmenistan Airlines; Turkmen Airlines
TN | STEG; Tunisair; ETAP; Groupe Chimique Tunisien; Entreprise Tunisienne d'Activités Pétrolières; Poulina; Office des Céréales; OACA; Tunisie Telecom; SNCFT; CPG; Compagnie des Phosphates de Gafsa
TR | Turkish Petroleum; TPAO; Çalık; Çalık Holding; Calik Holding; Çalık Enerji; Calik Enerji; Rönesans; Renaissance Construction; Ronesans; Enka; ENKA; Cengiz; Cengiz Holding; Polimeks; BOTAŞ; BOTAS; Botas; Botaş; Baykar; TAI; TUSAŞ; TUSAS; Turkish Aerospace; Turkish Aerospace Industries; Aselsan; ASELSAN; Roketsan; ROKETSAN; Havelsan; HAVELSAN; STM; FNSS; Otokar; BMC; Nurol; Nurol Makina; Turkish Airlines; THY; Pegasus; TAV; TAV Airports; TAV Construction; Yapı Merkezi; Yapi Merkezi; Limak; Kolin; Kalyon; Albayrak; Albayrak Group; Karpowership; Karadeniz; Karadeniz Holding; Koç; Koç Holding; Koc Holding; Arçelik; Arcelik; Beko; Sabancı; Sabanci; Ziraat Bank; Ziraat; Halkbank; Turk Eximbank; Türk Eximbank; Turkish Eximbank; Turkcell; Turk Telekom; Türk Telekom; Tosyali; Tosyalı; Tosyali Holding; Eti Maden; Eti Bakır; Summa; Tekfen; Doğuş; Dogus; Mapa; MAPA; Zorlu; Zorlu Energy; Alarko; MKE; Eren Holding; Fernas; Yıldırım; Yildirim; Yıldırım Group; Odaş; Aksa; Aksa Enerji; Aksa Energy; Makyol; Ulusoy; Ülker; Anadolu Efes; EÜAŞ; TCDD; IC Ictas; IC İçtaş; İçtaş; Mechsoft; Özgün; Gama; Ustay; Atlas Group; Favori; Polat; Eczacıbaşı; Vestel; Togg; Karsan; Temsa; Çelebi; Celebi; Global Ports Holding; Sur Yapı; Gülermak; Gulermak; Yenigün; Maarif Foundation; Turkish Maarif Foundation; Taypa; TPIC; OYAK; Oyak; Dearsan; Asfat; ASFAT; Katmerciler
TT | NGC; National Gas Company; National Gas Company of Trinidad and Tobago; Atlantic LNG; Caribbean Airlines; Petrotrin; Heritage Petroleum; Phoenix Park; TSTT; TTEC
TW | TSMC; Foxconn; Hon Hai; China Airlines; CPC; Taiwan Power; MediaTek; Evergreen; EVA Air; ASE; Formosa Plastics; Taiwan Sugar; Taipower; Asus; Acer
TZ | TPDC; Tanzania Petroleum Development Corporation; Tanesco; TANESCO; Air Tanzania; Tanzania Ports Authority; Tanzania Railways Corporation; STAMICO; TAZARA; Twiga Minerals; CRDB; NMB
UA | Naftogaz; Ukrenergo; Energoatom; Antonov; Ukrzaliznytsia; Ukroboronprom; Ukrainian Defense Industry; Motor Sich; DTEK; Metinvest; Interpipe; Ukrnafta; Yuzhmash; Turboatom; Ukrtransgaz; Ukrgasbank; Ukrposhta; Ukreximbank; PrivatBank; MHP; Kernel; Fire Point; Zorya-Mashproekt; Ukrainian Railways; Kharkivoblenergo; Ukrhydroenergo
UG | Uganda National Oil Company; UNOC; Uganda Airlines; Umeme; UEGCL; Uganda Electricity Generation Company; UETCL; Kiira Motors; Uganda Development Corporation; NSSF; Yaatra Africa
US | Boeing; Westinghouse; Lockheed Martin; Raytheon; RTX; General Dynamics; General Dynamics Land Systems; Bechtel; Northrop Grumman; General Electric; GE; GE Vernova; ExxonMobil; Exxon Mobil; Exxon; Chevron; ConocoPhillips; Microsoft; Google; IBM; Oracle; Intel; Nvidia; Amazon Web Services; AWS; Apple; Tesla; General Motors; Caterpillar; John Deere; Cargill; ADM; Bunge; Coca-Cola; PepsiCo; Pfizer; Moderna; Merck; Johnson & Johnson; Sikorsky; Bell; Bell Textron; Textron; L3Harris; Honeywell; Halliburton; Schlumberger; SLB; Baker Hughes; Cheniere; Cheniere Energy; Venture Global; Sempra; NextDecade; Tellurian; Excelerate Energy; Excelerate; Fluor; KBR; AECOM; Jacobs; Black & Veatch; Bechtel National; NuScale; NuScale Power; TerraPower; X-energy; Holtec; GE Hitachi; Citibank; Citi; JPMorgan; JP Morgan; Goldman Sachs; Morgan Stanley; BlackRock; KKR; Mastercard; Visa Inc; Cisco; Dell; HP; Qualcomm; Micron; AMD; SpaceX; Starlink; Freeport; Freeport-McMoRan; Newmont; Albemarle; Alcoa; U.S. Steel; Nucor; Wabtec; Progress Rail; FedEx; UPS; Delta Air Lines; United Airlines; American Airlines; Uber; Meta; Facebook; Cyient; APR Energy; AES; Sunrun; SunPower; First Solar; Occidental; Occidental Petroleum; Anadarko; APA; Apache; Noble Energy; Hunt Oil; Hess; Marathon; Marathon Oil; Valero; KoBold Metals; KoBold; Ball Aerospace; Anduril; Palantir; General Atomics; Oshkosh; AM General; Huntington Ingalls; Bollinger; Orbital; MP Materials; Crescent Point; Export-Import Bank of the United States; Millennium Challenge Corporation; Gulfstream; Viasat; Chemonics; Parsons; Air Products; Dow; DuPont; 3M; Louis Berger; ContourGlobal; Corteva; Hyatt; Marriott; Hilton; PMI; Philip Morris; Crowley; New Fortress Energy; Commonwealth LNG; Orca Energy; Symbion Power; Symbion; Sun Africa; Pan Africa Mining
UY | UPM Uruguay; Ancap; ANCAP; UTE; Conaprole; Antel
UZ | Uzbekneftegaz; Uztransgaz; Uzbekistan Airways; Navoi Mining and Metallurgical Company; Navoi MMC; NMMC; Almalyk MMC; Almalyk Mining and Metallurgical Combine; AGMK; Uzbekistan Railways; Uzbekistan Temir Yullari; Uzkimyosanoat; UzAuto; UzAuto Motors; Uzavtosanoat; Uzbekenergo; Uzeltechsanoat; Artel; Akfa; AKFA; Navoiyuran; Uzatom; UzGasOil; Uzbektelecom; National Electric Grid of Uzbekistan; Uzpromstroybank; Qishloq Qurilish Bank; Humo Air; Uzsuvtaminot; Enter Engineering; Ipak Yuli Bank; Orient Group; SANEG; Saneg; Uzmetkombinat; Uzassets; Eriell; Jizzakh Petroleum; Silk Avia; Uzbekgeofizika
VE | PDVSA; PdVSA; Corpoelec; Conviasa; Sidor; Minerven; CVG; Cantv; CANTV; Bandes; Banco de Venezuela; Citgo; Pequiven
VN | PetroVietnam; Petrovietnam; PVN; EVN; Vietnam Electricity; Vietnam Airlines; VietJet; Vietjet; Viettel; Vingroup; VinFast; FPT; Vinamilk; Vinacomin; TKV; Vietcombank; BIDV; VietinBank; Petrolimex; Vietnam Oil and Gas Group; Vinachem; Vietnam Railways; TH Group; TH True Milk; Truong Hai; THACO; T&T; T&T Group; Sovico; Vinatex; Hoa Phat; PVEP; PV Power; PTSC; Bamboo Airways; VNPT; Masan; Sun Group; Vietsovpetro; Nam Long; Hoang Anh Gia Lai
YE | Yemenia; Safer; Aden Refinery Company; Yemen LNG
ZA | Eskom; Sasol; Transnet; MTN; Naspers; Denel; PetroSA; SAA; South African Airways; De Beers; Anglo American Platinum; Sibanye; Sibanye-Stillwater; Gold Fields; AngloGold Ashanti; Standard Bank; Nedbank; Exxaro; Kumba; Shoprite; Aspen; Aspen Pharmacare; Necsa; Industrial Development Corporation; Absa; Paramount Group; Paramount; Vodacom; Bidvest; Airlink; Armscor; African Rainbow Minerals; Murray & Roberts; Trans-Caledon Tunnel Authority; Central Energy Fund; Impala Platinum; Harmony Gold; Mulilo; Bell Equipment
ZM | ZCCM-IH; ZCCM; Zesco; ZESCO; Mopani; Konkola Copper Mines; KCM; Zambia Airways; Zambia Sugar; Zambeef; Tazama; TAZAMA; Indeni
ZW | ZESA; Zimplats; Air Zimbabwe; Zimasco; Hwange Colliery; Zesa; Mutapa Investment Fund; Invictus; Zimbabwe Power Company; ZMDC; Great Dyke Investments; ZISCO; Caledonia
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

/** Companies whose names are common words, people's or places' as well: known as companies only where something else says so. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  `
Acea; Agility; Alba; Apache; Apollo; Apple; Aspen; Ayala; Backus; Bajaj; Barwa; Bell; Bolt; CP Group; Celebi; Central Group; Changi; Claas;
Continental; Dangote; Dell; Delo; Dow; Duol; Edison; Electrica; Elia; Elixir; Enea; Envision; Escorts; Fauji; Favori; Gama; Global Ports Holding;
Grab; Hess; Hydro; Jess; Jindal; Kalpataru; Katara; Kernel; Kone; Lek; Linde; Mahindra; Mapa; Marathon; Masan; Meta; Minor; NEOM; Natura; Navigator;
Neom; Orange; Orbital; Paramount; Pegasus; Petrol; Polat; Polyus; Porgera; Rafael; Renova; Riko; Royal Group; Safer; Santos; Sea; Sistema; Solaris;
Suez; Summa; Sun Group; Tatra; Taurus; Torrent; Total; Vector; Verbund; Zain
`
    .trim()
    .split(/;\s+/u),
);

/** "ICE", "SES": too short to mean one company wherever they stand. */
const isShortAcronym = (name: string): boolean => /^[\p{Lu}&]{1,3}$/u.test(name);

/** Names of organizations that no word in them betrays as such. */
export const ORGANIZATIONS: readonly string[] = [
  ...new Set([
    ...NAMES.trim()
      .split('\n')
      .flatMap((line) => line.split('; ')),
    ...[...HOME_OF.keys()].filter((name) => !AMBIGUOUS.has(name) && !isShortAcronym(name)),
  ]),
];
