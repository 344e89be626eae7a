"""Names of our own to put in the place of others in training, so that the name finder learns from what stands around a name."""

ORGANIZATIONS = [line for line in """
United Nations|European Union|African Union|NATO|ASEAN|OPEC|World Bank|International Monetary Fund|World Trade Organization|Arab League|Mercosur|BRICS|OSCE
Eurasian Economic Union|Shanghai Cooperation Organization|Organization of Turkic States|Commonwealth of Independent States|Asian Development Bank
European Commission|European Parliament|European Central Bank|Security Council|General Assembly|World Health Organization|Gulf Cooperation Council
Ministry of Foreign Affairs|Foreign Ministry|Ministry of Energy|Energy Ministry|Ministry of Defence|Defence Ministry|Ministry of Trade|Finance Ministry
Ministry of Transport|Ministry of Agriculture and Food|Ministry of Economy and Finance|Ministry of Investment , Industry and Trade|State Department
Department of Commerce|Treasury|Pentagon|Kremlin|White House|Foreign Office|Congress|Senate|Duma|Parliament|National Assembly|Supreme Court|Central Bank
National Bank|Development Bank|Chamber of Commerce|Customs Service|Border Guard|Coast Guard|Air Force|Navy|Red Cross|Amnesty International
Gazprom|Rosatom|Rosneft|Lukoil|KazMunayGas|Uzbekneftegaz|SOCAR|Petronas|Petrobras|Saudi Aramco|ADNOC|Masdar|ACWA Power|TotalEnergies|Shell|BP|Eni|Equinor
Siemens|Airbus|Boeing|Toyota|Hyundai|Samsung|Huawei|Alibaba|Tata Steel|Reliance|Adani Group|Sinopec|China National Petroleum Corporation|State Grid|CRRC
China Railway Group|Korea Electric Power Corporation|Mitsubishi Heavy Industries|Itochu|Vale|Codelco|Eskom|Transnet|Ethiopian Airlines|Turkish Airlines
Air Astana|Emirates|DP World|Maersk|Deutsche Bank|HSBC|Goldman Sachs|BlackRock|Morgan Stanley|Sberbank|VTB|Halyk Bank|Eximbank|KfW|Export - Import Bank
Reuters|Associated Press|Xinhua|TASS|Interfax|Bloomberg|BBC|CNN|Al Jazeera|Financial Times|Wall Street Journal|Le Monde|Kyodo News|Yonhap|Anadolu
Labour Party|Conservative Party|Democratic Party|Republican Party|Communist Party|Christian Democratic Union|Workers ' Party|Justice and Development Party
Hamas|Hezbollah|Taliban|Islamic State|Boko Haram|Fatah|Houthis|Google|Microsoft|Apple|Amazon|Facebook|Tesla|Intel|Nokia|Ericsson|Volkswagen|Renault
Oxford University|Harvard University|University of Nairobi|Moscow State University|Chatham House|RAND Corporation|Institute of International Relations
""".strip().replace("\n", "|").split("|")]

PLACES = [line for line in """
Russia|China|India|Japan|Germany|France|Italy|Spain|Poland|Ukraine|Turkey|Iran|Iraq|Syria|Israel|Jordan|Lebanon|Egypt|Libya|Tunisia|Algeria|Morocco|Sudan
Ethiopia|Kenya|Uganda|Tanzania|Rwanda|Nigeria|Ghana|Senegal|Mali|Niger|Chad|Angola|Zambia|Zimbabwe|Mozambique|South Africa|Namibia|Botswana|Madagascar
Kazakhstan|Uzbekistan|Turkmenistan|Tajikistan|Kyrgyzstan|Azerbaijan|Armenia|Georgia|Belarus|Moldova|Romania|Bulgaria|Serbia|Croatia|Hungary|Austria|Greece
Pakistan|Afghanistan|Bangladesh|Sri Lanka|Nepal|Myanmar|Thailand|Vietnam|Laos|Cambodia|Malaysia|Singapore|Indonesia|the Philippines|South Korea|North Korea
Mongolia|Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|Peru|Colombia|Venezuela|Ecuador|Bolivia|Cuba|Saudi Arabia|United Arab Emirates|Qatar
Kuwait|Bahrain|Oman|Yemen|United States|U.S.|US|UK|United Kingdom|Britain|Scotland|Ireland|Norway|Sweden|Finland|Denmark|Netherlands|Belgium|Switzerland
Moscow|Beijing|Delhi|Tokyo|Berlin|Paris|Rome|Madrid|Warsaw|Kyiv|Ankara|Istanbul|Tehran|Baghdad|Damascus|Jerusalem|Amman|Cairo|Tripoli|Rabat|Khartoum
Addis Ababa|Nairobi|Kampala|Lagos|Abuja|Accra|Dakar|Bamako|Luanda|Pretoria|Astana|Tashkent|Ashgabat|Dushanbe|Bishkek|Baku|Yerevan|Tbilisi|Minsk|Bucharest
Islamabad|Karachi|Kabul|Dhaka|Colombo|Kathmandu|Bangkok|Hanoi|Kuala Lumpur|Jakarta|Manila|Seoul|Pyongyang|Ulaanbaatar|Canberra|Ottawa|Mexico City|Brasília
Buenos Aires|Santiago|Lima|Bogotá|Caracas|Havana|Riyadh|Jeddah|Abu Dhabi|Dubai|Doha|Muscat|London|Washington|New York|Brussels|Geneva|Vienna|Oslo|Helsinki
Caspian Sea|Black Sea|Red Sea|Persian Gulf|Suez Canal|Strait of Hormuz|Central Asia|Middle East|Southeast Asia|Latin America|Siberia|Xinjiang|Crimea|Kashmir
""".strip().replace("\n", "|").split("|") if not line.startswith("the ")]
