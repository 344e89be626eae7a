/** An intergovernmental body, with the words English reports use for it. */
export interface Body {
  /** Its usual acronym; its full name where the acronym is a state's code (`African Union`, as AU is Australia). */
  readonly id: string;
  readonly names: readonly string[];
  /** Acronyms, matched with their capitals only. */
  readonly acronyms: readonly string[];
  /** Organs, offices and seats that stand for it: `European Commission`. */
  readonly metonyms: readonly string[];
}

// One row a body: id | names | acronyms | organs and metonyms.
const TABLE = `
EU | European Union; European Communities; European Community; European Economic Community | EU; E.U. | European Commission; European Council; Council of the European Union; European Parliament; EU Commission; European Central Bank; European External Action Service; Berlaymont; EEAS; Team Europe
UN | United Nations; United Nations Organization; United Nations Organisation | UN; U.N.; UNO | UN Security Council; U.N. Security Council; United Nations Security Council; UN General Assembly; U.N. General Assembly; United Nations General Assembly; Turtle Bay
UNDP | United Nations Development Programme; UN Development Programme; United Nations Development Program | UNDP |
UNICEF | United Nations Children's Fund; UN Children's Fund | UNICEF; Unicef |
UNHCR | United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UN Refugee Agency; UN refugee agency | UNHCR |
UNEP | United Nations Environment Programme; UN Environment Programme | UNEP |
UNIDO | United Nations Industrial Development Organization; United Nations Industrial Development Organisation | UNIDO |
UNODC | United Nations Office on Drugs and Crime; UN Office on Drugs and Crime | UNODC |
UNCTAD | United Nations Conference on Trade and Development | UNCTAD |
UNFPA | United Nations Population Fund | UNFPA |
UNESCO | United Nations Educational, Scientific and Cultural Organization; United Nations Educational, Scientific and Cultural Organisation | UNESCO; Unesco |
UNWTO | World Tourism Organization; UN Tourism | UNWTO |
ESCAP | Economic and Social Commission for Asia and the Pacific | ESCAP; UNESCAP |
ASEAN | Association of Southeast Asian Nations; Association of South East Asian Nations | ASEAN; Asean |
EAEU | Eurasian Economic Union; Eurasian Economic Community | EAEU; EEU; EurAsEC; Eurasec | Eurasian Economic Commission
SCO | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; Shanghai Co-operation Organisation | SCO |
GCC | Gulf Cooperation Council; Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf | GCC | Gulf states; Gulf Arab states; Arab Gulf states; Gulf countries; Gulf Arab countries
IMF | International Monetary Fund | IMF; I.M.F. |
World Bank | World Bank; World Bank Group; International Bank for Reconstruction and Development | IBRD; WBG |
IFC | International Finance Corporation | IFC |
IDA | International Development Association | IDA |
MIGA | Multilateral Investment Guarantee Agency | MIGA |
ADB | Asian Development Bank | ADB |
AIIB | Asian Infrastructure Investment Bank | AIIB |
NDB | New Development Bank; BRICS Bank; BRICS bank | NDB |
EBRD | European Bank for Reconstruction and Development | EBRD |
EIB | European Investment Bank | EIB |
IsDB | Islamic Development Bank | IsDB; IDB |
AfDB | African Development Bank; African Development Bank Group | AfDB; AFDB |
Afreximbank | African Export-Import Bank | Afreximbank |
IADB | Inter-American Development Bank | IADB |
CAF | Development Bank of Latin America; Development Bank of Latin America and the Caribbean; Andean Development Corporation | CAF |
EDB | Eurasian Development Bank | EDB |
CEB | Council of Europe Development Bank | CEB |
NIB | Nordic Investment Bank | NIB |
OPEC Fund | OPEC Fund for International Development; OPEC Fund | OFID |
Green Climate Fund | Green Climate Fund | GCF |
Global Fund | Global Fund to Fight AIDS, Tuberculosis and Malaria; Global Fund | |
BIS | Bank for International Settlements | BIS |
African Union | African Union; Organisation of African Unity; Organization of African Unity | OAU | African Union Commission
OPEC | Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries | OPEC; Opec |
OPEC+ | OPEC Plus | OPEC+; Opec+ |
CIS | Commonwealth of Independent States | CIS |
CSTO | Collective Security Treaty Organization; Collective Security Treaty Organisation | CSTO |
NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic alliance; Western alliance | NATO; Nato | North Atlantic Council
BRICS | | BRICS; Brics; BRIC |
OTS | Organization of Turkic States; Organisation of Turkic States; Turkic Council; Cooperation Council of Turkic Speaking States | OTS |
TURKSOY | International Organization of Turkic Culture | TURKSOY; Turksoy |
ECO | Economic Cooperation Organization; Economic Cooperation Organisation | ECO |
D-8 | Developing-8; Developing Eight; D-8 Organization for Economic Cooperation | D-8; D8 |
CICA | Conference on Interaction and Confidence-Building Measures in Asia; Conference on Interaction and Confidence Building Measures in Asia | CICA |
BSEC | Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation | BSEC |
GUAM | Organization for Democracy and Economic Development | GUAM |
TRACECA | Transport Corridor Europe-Caucasus-Asia | TRACECA |
Mercosur | Southern Common Market; Common Market of the South | Mercosur; MERCOSUR; Mercosul; MERCOSUL |
Unasur | Union of South American Nations | Unasur; UNASUR |
Pacific Alliance | Pacific Alliance | |
Andean Community | Andean Community; Andean Community of Nations; Andean Pact | |
ALADI | Latin American Integration Association | ALADI |
ALBA | Bolivarian Alliance for the Peoples of Our America | ALBA |
CARICOM | Caribbean Community | CARICOM; Caricom |
OECS | Organisation of Eastern Caribbean States; Organization of Eastern Caribbean States | OECS |
SICA | Central American Integration System | SICA |
CELAC | Community of Latin American and Caribbean States | CELAC; Celac |
OAS | Organization of American States; Organisation of American States | OAS |
ECLAC | Economic Commission for Latin America and the Caribbean | ECLAC |
SADC | Southern African Development Community | SADC |
SACU | Southern African Customs Union | SACU |
ECOWAS | Economic Community of West African States | ECOWAS; Ecowas |
WAEMU | West African Economic and Monetary Union | WAEMU; UEMOA |
CEMAC | Economic and Monetary Community of Central Africa; Central African Economic and Monetary Community | CEMAC |
ECCAS | Economic Community of Central African States | ECCAS |
EAC | East African Community | EAC |
IGAD | Intergovernmental Authority on Development | IGAD |
COMESA | Common Market for Eastern and Southern Africa | COMESA; Comesa |
AfCFTA | African Continental Free Trade Area | AfCFTA; AFCFTA |
AES | Alliance of Sahel States; Confederation of Sahel States | AES |
Arab Maghreb Union | Arab Maghreb Union; Maghreb Union | |
Indian Ocean Rim Association | Indian Ocean Rim Association | IORA |
Indian Ocean Commission | Indian Ocean Commission | |
Arab League | Arab League; League of Arab States | |
OIC | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference | OIC |
OAPEC | Organization of Arab Petroleum Exporting Countries | OAPEC |
OECD | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development | OECD |
OSCE | Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe | OSCE |
Council of Europe | Council of Europe | |
WTO | World Trade Organization; World Trade Organisation | WTO |
WHO | World Health Organization; World Health Organisation | WHO |
WIPO | World Intellectual Property Organization; World Intellectual Property Organisation | WIPO |
WMO | World Meteorological Organization; World Meteorological Organisation | WMO |
WCO | World Customs Organization; World Customs Organisation | WCO |
IAEA | International Atomic Energy Agency; UN nuclear watchdog; U.N. nuclear watchdog | IAEA; I.A.E.A. |
FAO | Food and Agriculture Organization; Food and Agriculture Organisation; Food and Agriculture Organization of the United Nations | FAO |
WFP | World Food Programme; World Food Program; UN World Food Programme | WFP |
IFAD | International Fund for Agricultural Development | IFAD |
ILO | International Labour Organization; International Labour Organisation | ILO |
IOM | International Organization for Migration; International Organisation for Migration | IOM |
IMO | International Maritime Organization; International Maritime Organisation | IMO |
ICAO | International Civil Aviation Organization; International Civil Aviation Organisation | ICAO |
ITU | International Telecommunication Union | ITU |
UPU | Universal Postal Union | UPU |
IEA | International Energy Agency | IEA |
IRENA | International Renewable Energy Agency | IRENA |
International Solar Alliance | International Solar Alliance | |
GECF | Gas Exporting Countries Forum | GECF |
International Energy Forum | International Energy Forum | |
APEC | Asia-Pacific Economic Cooperation; Asia Pacific Economic Cooperation | APEC; Apec |
RCEP | Regional Comprehensive Economic Partnership | RCEP |
CPTPP | Comprehensive and Progressive Agreement for Trans-Pacific Partnership | CPTPP |
PIF | Pacific Islands Forum; Pacific Island Forum; South Pacific Forum | PIF |
MSG | Melanesian Spearhead Group | |
SAARC | South Asian Association for Regional Cooperation; South Asian Association for Regional Co-operation | SAARC; Saarc |
BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | BIMSTEC |
Mekong River Commission | Mekong River Commission | |
Visegrad Group | Visegrad Group; Visegrád Group; Visegrad Four; Visegrád Four | V4 |
Three Seas Initiative | Three Seas Initiative | |
Nordic Council | Nordic Council; Nordic Council of Ministers | |
Benelux | Benelux Union; Benelux | |
EFTA | European Free Trade Association | EFTA; Efta |
G7 | Group of Seven | G7; G-7; G.7 |
G8 | Group of Eight | G8; G-8 |
G20 | Group of Twenty; Group of 20 | G20; G-20 |
G77 | Group of 77 | G77; G-77 |
Quad | Quadrilateral Security Dialogue | |
AUKUS | | AUKUS; Aukus |
Non-Aligned Movement | Non-Aligned Movement | |
Commonwealth of Nations | Commonwealth of Nations | |
Francophonie | International Organisation of La Francophonie; Organisation internationale de la Francophonie; La Francophonie | OIF |
CPLP | Community of Portuguese Language Countries; Community of Portuguese-Speaking Countries | CPLP |
Interpol | International Criminal Police Organization | INTERPOL; Interpol |
Europol | | Europol; EUROPOL |
ICC | International Criminal Court | |
ICRC | International Committee of the Red Cross | ICRC |
OPCW | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons | OPCW |
Union State | Union State of Russia and Belarus; Union State | |
`;

const cells = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Intergovernmental bodies. `BODIES[0].id` is `EU`. */
export const BODIES: readonly Body[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [id = '', names, acronyms, metonyms] = row.split('|').map((cell) => cell.trim());
    return { id, names: cells(names), acronyms: cells(acronyms), metonyms: cells(metonyms) };
  });

const BY_ID: ReadonlyMap<string, Body> = new Map(BODIES.map((body) => [body.id, body]));

/** The body with that id; `bodyById('ASEAN')?.names[0]` is `Association of Southeast Asian Nations`. */
export const bodyById = (id: string): Body | undefined => BY_ID.get(id);
