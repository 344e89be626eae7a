"""Names to put in the place of others in training, so that the name finder learns from what stands around a name and from how names are built.

The lists are our own: a few here, the rest those of `src/codes/`. Organizations are also put together from patterns (`composed`).
"""

import random
import re
from pathlib import Path

CODES = Path(__file__).resolve().parent.parent / "src/codes"


def rows(text: str) -> list[str]:
    return [name for name in text.strip().replace("\n", "|").split("|") if name]


def table(file: str) -> list[str]:
    """The rows of the tables in a file of `src/codes/`, comments left out."""
    source = (CODES / file).read_text(encoding="utf-8")
    return [row for block in re.findall(r"`\n(.*?)`", source, re.S) for row in block.strip().split("\n")]


def words(name: str) -> list[str]:
    """`Freeport-McMoRan's` → Freeport - McMoRan 's, as Universal Dependencies cuts."""
    return re.sub(r"(?<=\w)([-–/])(?=\w)", r" \1 ", re.sub(r"(?<=\w)(['’]s)\b", r" \1", name)).split()


INSTITUTIONS = rows("""
Ministry of Foreign Affairs|Foreign Ministry|Ministry of Energy|Energy Ministry|Ministry of Defence|Defence Ministry|Ministry of Trade|Finance Ministry
Ministry of Transport|Ministry of Agriculture and Food|Ministry of Economy and Finance|Ministry of Investment , Industry and Trade|State Department
Department of Commerce|Treasury|Pentagon|Kremlin|White House|Foreign Office|Congress|Senate|Duma|Parliament|National Assembly|Supreme Court|Central Bank
National Bank|Development Bank|Chamber of Commerce|Customs Service|Border Guard|Coast Guard|Air Force|Navy|Army|Red Cross|Amnesty International|House of Commons
Knesset|Bundestag|Bundesbank|Lok Sabha|Politburo|Federal Reserve|Constitutional Court|Home Office|Justice Department|Cabinet|House of Representatives|Vatican
Labour Party|Conservative Party|Democratic Party|Republican Party|Communist Party|Christian Democratic Union|Workers ' Party|Justice and Development Party
Labour|Likud|Sinn Féin|Greens|Liberal Democrats|Social Democrats|Tories|Democrats|Republicans|Fidesz|United Russia|Congress Party|Fine Gael
Google|Microsoft|Apple|Amazon|Facebook|Tesla|Intel|Nokia|Ericsson|Volkswagen|Renault|Siemens|Airbus|Boeing|Toyota|Samsung|Sony|Twitter|Netflix|Uber|Ford
Oxford University|Harvard University|University of Nairobi|Moscow State University|Chatham House|RAND Corporation|Institute of International Relations
Yale|Princeton|Harvard|Stanford|MIT|UCLA|Cambridge|Eton|Juilliard|Columbia University
Financial Times|Wall Street Journal|Le Monde|Guardian|Economist|Der Spiegel|Pravda|Izvestia|Asahi Shimbun|El País|Daily Mail|Sun|Telegraph|Independent
Arsenal|Chelsea|Liverpool|Everton|Barcelona|Real Madrid|Juventus|Bayern Munich|Ajax|Celtic|Benfica|Galatasaray|Boca Juniors|Flamengo|Manchester United|Inter Milan
Yankees|Lakers|Red Sox|Patriots|Cowboys|Chicago Bulls|Dodgers|Giants|Eagles|Raiders|Maple Leafs|Springboks|Wallabies|Ferrari|McLaren|Rangers
BBC|CNN|NBC|HBO|NPR|Disney|Paramount|Beatles|Pink Floyd|Rolling Stones|Metropolitan Museum|Royal Society|Catholic Church|Church of England|Nobel Committee
IRA|ETA|KGB|NSA|MI6|SS|Gestapo|NKVD|Wehrmacht|Luftwaffe|Red Army|Royal Navy|Marine Corps|National Guard|Interpol|Europol|NHS|CDC|EPA|IRS|SEC|NRA|ACLU
""")

PLACES = rows("""
Russia|China|India|Japan|Germany|France|Italy|Spain|Poland|Ukraine|Turkey|Iran|Iraq|Syria|Israel|Jordan|Lebanon|Egypt|Libya|Tunisia|Algeria|Morocco|Sudan
Ethiopia|Kenya|Uganda|Tanzania|Rwanda|Nigeria|Ghana|Senegal|Mali|Niger|Chad|Angola|Zambia|Zimbabwe|Mozambique|South Africa|Namibia|Botswana|Madagascar
Kazakhstan|Uzbekistan|Turkmenistan|Tajikistan|Kyrgyzstan|Azerbaijan|Armenia|Georgia|Belarus|Moldova|Romania|Bulgaria|Serbia|Croatia|Hungary|Austria|Greece
Pakistan|Afghanistan|Bangladesh|Sri Lanka|Nepal|Myanmar|Thailand|Vietnam|Laos|Cambodia|Malaysia|Singapore|Indonesia|South Korea|North Korea
Mongolia|Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|Peru|Colombia|Venezuela|Ecuador|Bolivia|Cuba|Saudi Arabia|United Arab Emirates|Qatar
Kuwait|Bahrain|Oman|Yemen|United States|U.S.|US|UK|United Kingdom|Britain|Scotland|Ireland|Norway|Sweden|Finland|Denmark|Netherlands|Belgium|Switzerland
Moscow|Beijing|Delhi|Tokyo|Berlin|Paris|Rome|Madrid|Warsaw|Kyiv|Ankara|Istanbul|Tehran|Baghdad|Damascus|Jerusalem|Amman|Cairo|Tripoli|Rabat|Khartoum
Addis Ababa|Nairobi|Kampala|Lagos|Abuja|Accra|Dakar|Bamako|Luanda|Pretoria|Astana|Tashkent|Ashgabat|Dushanbe|Bishkek|Baku|Yerevan|Tbilisi|Minsk|Bucharest
Islamabad|Karachi|Kabul|Dhaka|Colombo|Kathmandu|Bangkok|Hanoi|Kuala Lumpur|Jakarta|Manila|Seoul|Pyongyang|Ulaanbaatar|Canberra|Ottawa|Mexico City|Brasília
Buenos Aires|Santiago|Lima|Bogotá|Caracas|Havana|Riyadh|Jeddah|Abu Dhabi|Dubai|Doha|Muscat|London|Washington|New York|Brussels|Geneva|Vienna|Oslo|Helsinki
Caspian Sea|Black Sea|Red Sea|Persian Gulf|Suez Canal|Strait of Hormuz|Central Asia|Middle East|Southeast Asia|Latin America|Siberia|Xinjiang|Crimea|Kashmir
California|Texas|Florida|Ohio|Michigan|Chicago|Boston|Detroit|Houston|Seattle|Los Angeles|San Francisco|Queensland|Ontario|Quebec|Bavaria|Catalonia|Punjab
Manhattan|Brooklyn|Hollywood|Wall Street|Capitol Hill|Silicon Valley|Heathrow|Everest|Danube|Nile|Rhine|Amazon River|Mediterranean|Pacific|Sahara|Alps|Andes
""")

#: The names of organizations that no word betrays, and of bodies of states: `src/codes/organizations.ts` and `bodies.ts`.
LISTED = [name for row in table("organizations.ts") if "|" not in row for name in row.split("; ")]
LISTED += [name.strip() for row in table("bodies.ts") for cell in row.split("|")[1:] for name in cell.split(";") if name.strip()]
ORGANIZATIONS = [words(name) for name in INSTITUTIONS + LISTED]
#: Persons in high office: `src/codes/leaders.ts`, the usual spelling of each.
PERSONS = [words(person.split("/")[0].replace("*", "").strip()) for row in table("leaders.ts") if " | " in row for person in row.split(" | ", 1)[1].split(";")]

FIELDS = rows("""
Foreign Affairs|Energy|Defence|Health|Education|Trade|Finance|Justice|Agriculture|Transport|Labour|Tourism|Culture|Science|Industry|Commerce|Environment
Economic Development|Digital Affairs|Water Resources|Public Works|Veterans Affairs|Civil Aviation|Nuclear Safety|International Studies|Human Rights|Food Safety
""")
PATTERNS = rows("""
Ministry of F|Department of F|F Ministry|F Department|Institute of F|Institute for F|F Committee|Commission on F|Council on F|F Agency|Agency for F|P Institute of F
University of P|P University|P State University|P College|P Polytechnic|University of P School of F|P Business School|Academy of F|P Academy of F
Bank of P|P National Bank|P Bank|P Stock Exchange|P Electric|P Airlines|Air P|P Airways|P Railways|P Steel|P Motors|P Petroleum|P Oil Company|P Telecom
S Inc.|S Corp.|S , Inc.|S & S|S Group|S Holdings|S Ltd|S Company|S Brothers|S Capital|S Pharmaceuticals|S Industries|S Foundation|S Partners|S University|S Center
P Times|P Post|P Herald|P Daily News|P Tribune|The P Times|Radio P|P United|P City|FC P|P FC|P Rovers|P Giants|P Tigers|P Symphony Orchestra|P Orchestra
P Museum of Art|P Museum|P Hospital|P High School|P Police Department|P Police|P City Council|P Chamber of Commerce|P Supreme Court|P Army|P Navy|P Air Force
P Football Association|P Parliament|P Senate|P Cricket Board|Central Bank of P|P Olympic Committee|P Medical Association|P Green Party
P Democratic Party|P Labour Party|P People 's Party|Communist Party of P|P National Party|P Liberation Front|Christian Democratic Party of P|P Workers ' Union
National Union of P|World F Organization|International F Association|International Federation of F|European F Agency|Federal F Service|National F Council
""")


def composed(places: list[list[str]], persons: list[list[str]], rng: random.Random) -> list[str]:
    """An organization's name after a pattern: `P Bank` → Kampala Bank, with P a place, S a surname, F a field."""
    parts = {"P": lambda: rng.choice(places), "S": lambda: rng.choice(persons)[-1:], "F": lambda: rng.choice(FIELDS).split()}
    return [w for part in rng.choice(PATTERNS).split() for w in (parts[part]() if part in parts else [part])]
