// Compiled by tools/compile-cities.ts from GeoNames (https://www.geonames.org/, CC BY 4.0). Do not edit by hand.

// One row a state: code | cities. A name shared by several cities is kept for the most populous.
const TABLE = `
AD | Andorra la Vella
AE | Abu Dhabi; Ajman City; Al Ain City; Dubai; Musaffah; Ras Al Khaimah City; Sharjah
AF | Baghlān; Balkh; Gardez; Ghazni; Herāt; Jalālābād; Kabul; Kandahār; Kunduz; Mazār-e Sharīf
AG | Saint John’s
AI | The Valley
AL | Durrës; Elbasan; Tirana
AM | Gyumri; Vanadzor; Yerevan
AO | Benguela; Cuito; Huambo; Lobito; Luanda; Lubango; N’dalatando
AR | Bahía Blanca; Berazategui; Buenos Aires; Catamarca; Comodoro Rivadavia; Concordia; Corrientes; Córdoba; José C. Paz; La Plata; La Rioja; Mar del Plata; Mendoza; Merlo; Morón; Neuquén; Paraná; Posadas; Quilmes; Resistencia; Rosario; Río Cuarto; Salta; San Luis; San Miguel de Tucumán; San Nicolás de los Arroyos; San Rafael; San Salvador de Jujuy; Santa Fe; Santa María; Santiago del Estero; Tandil
AS | Pago Pago
AT | Graz; Innsbruck; Klagenfurt am Wörthersee; Linz; Salzburg; Vienna
AU | Adelaide; Ballarat; Bendigo; Brisbane; Cairns; Canberra; Darwin; Geelong; Hobart; Logan City; Mackay; Mandurah; Melbourne; Perth; Sydney; Toowoomba; Townsville; Wollongong
AW | Oranjestad
AX | Mariehamn
AZ | Baku; Ganja; Lankaran; Mingelchaur; Sumqayıt; Tovuz; Yevlakh
BA | Banja Luka; Mostar; Sarajevo; Tuzla; Zenica
BB | Bridgetown
BD | Bagerhat; Barishal; Bhairab Bāzār; Bogra; Chattogram; Comilla; Cox’s Bāzār; Dhaka; Dinājpur; Farīdpur; Jamālpur; Jessore; Khulna; Kushtia; Mymensingh; Narsingdi; Natore; Nawābganj; Nāgarpur; Nārāyanganj; Paltan; Puthia; Pābna; Pār Naogaon; Rangpur; Rājshāhi; Saidpur; Sherpur; Shibganj; Shāhzādpur; Sirajganj; Sonārgaon; Sylhet; Sātkhira; Tungi; Tāngāil
BE | Anderlecht; Antwerpen; Brugge; Brussels; Charleroi; Chasse Royale; Gent; Leuven; Liège; Namur; Schaerbeek
BF | Banfora; Bobo-Dioulasso; Kaya; Koudougou; Ouagadougou; Ouahigouya
BG | Burgas; Pleven; Plovdiv; Ruse; Sofia; Stara Zagora; Varna
BH | Ar Rifā‘; Manama
BI | Bujumbura; Gitega
BJ | Abomey-Calavi; Bohicon; Cotonou; Djougou; Kandi; Parakou; Porto-Novo
BL | Gustavia
BM | Hamilton
BN | Bandar Seri Begawan
BO | Cochabamba; La Paz; Oruro; Potosí; Quillacollo; Sacaba; Santa Cruz de la Sierra; Sucre; Tarija
BQ | Kralendijk
BR | Alvorada; Ananindeua; Anápolis; Aparecida de Goiânia; Aracaju; Barueri; Bauru; Belford Roxo; Belo Horizonte; Belém; Betim; Blumenau; Boa Vista; Brasília; Cambebba; Campina Grande; Campinas; Campo Grande; Campos dos Goytacazes; Canoas; Carapicuíba; Caruaru; Cascavel; Caucaia; Caxias do Sul; Contagem; Cotia; Cuiabá; Curitiba; Diadema; Duque de Caxias; Embu; Feira de Santana; Florianópolis; Fortaleza; Foz do Iguaçu; Franca; Goiânia; Governador Valadares; Gravataí; Guarujá; Guarulhos; Hortolândia; Imperatriz; Indaiatuba; Ipatinga; Itabuna; Itapevi; Itaquaquecetuba; Jaboatão; Jaboatão dos Guararapes; Jacareí; Joinville; João Pessoa; Juazeiro do Norte; Juiz de Fora; Jundiaí; Limeira; Londrina; Macapá; Maceió; Manaus; Maringá; Marília; Mauá; Mogi das Cruzes; Montes Claros; Mossoró; Natal; Niterói; Nova Iguaçu; Novo Hamburgo; Olinda; Osasco; Palmas; Parnamirim; Paulista; Pelotas; Petrópolis; Piracicaba; Ponta Grossa; Porto Alegre; Porto Velho; Praia Grande; Presidente Prudente; Recife; Ribeirão Preto; Ribeirão das Neves; Rio Branco; Rio Verde; Rio de Janeiro; Salvador; Santa Luzia; Santa Maria; Santo André; Santos; Serra; Sete Lagoas; Sorocaba; Sumaré; Suzano; São Bernardo do Campo; São Carlos; São José; São José do Rio Preto; São José dos Campos; São João de Meriti; São Leopoldo; São Luís; São Paulo; São Vicente; Taboão da Serra; Taubaté; Teresina; Uberaba; Uberlândia; Viamão; Vila Velha; Vitória; Vitória da Conquista; Volta Redonda; Várzea Grande
BS | Nassau
BT | Thimphu
BW | Gaborone
BY | Babruysk; Baranovichi; Barysaw; Brest; Homyel'; Hrodna; Lida; Mahilyow; Maladziečna; Mazyr; Minsk; Navapolatsk; Orsha; Pinsk; Salihorsk; Vitebsk
BZ | Belmopan
CA | Abbotsford; Ajax; Barrie; Brampton; Burlington; Burnaby; Calgary; Coquitlam; Dartmouth; Delta; Edmonton; Gatineau; Greater Sudbury; Guelph; Halifax; Kelowna; Kitchener; Ladner; Laval; Longueuil; Lévis; Markham; Milton; Mississauga; Moncton; Montréal; Nepean; Oakville; Okanagan; Oshawa; Ottawa; Québec; Regina; Richmond Hill; Saguenay; Saskatoon; Sherbrooke; St. Catharines; St. John's; Surrey; Terrebonne; Thunder Bay; Toronto; Trois-Rivières; Vancouver; Vaughan; Waterloo; Windsor; Winnipeg
CC | West Island
CD | Bandundu; Beni; Boma; Bukavu; Butembo; Gandajika; Gemena; Goma; Ilebo; Isiro; Kalemie; Kananga; Kikwit; Kindu; Kinshasa; Kisangani; Kolwezi; Likasi; Lubumbashi; Masina; Matadi; Mbandaka; Mbuji-Mayi; Mwene-Ditu; Tshikapa; Uvira
CF | Bangui; Bimbo
CG | Brazzaville; Dolisie; Pointe-Noire
CH | Basel; Bern; Genève; Lausanne; Zürich
CI | Abengourou; Abidjan; Abobo; Anyama; Bondoukou; Bouaké; Dabou; Daloa; Daoukro; Divo; Gagnoa; Korhogo; Marcory; San-Pédro; Sinfra; Séguéla; Yamoussoukro
CK | Avarua
CL | Alto Hospicio; Antofagasta; Arica; Calama; Chillán; Concepción; Copiapó; Coquimbo; Curicó; Iquique; La Pintana; La Serena; Lo Prado; Los Ángeles; Osorno; Puente Alto; Puerto Montt; Punta Arenas; Quilpué; Rancagua; San Bernardo; Santiago; Talca; Talcahuano; Temuco; Valdivia; Valparaíso; Viña del Mar
CM | Bafoussam; Bamenda; Bertoua; Douala; Edéa; Garoua; Kousséri; Kumba; Loum; Maroua; Mbouda; Mokolo; Ngaoundéré; Nkongsamba; Yaoundé
CN | Aksu; Ankang; Anqing; Anshan; Anshun; Baise; Banan; Baoding; Baoji; Baoshan; Baotou; Basuo; Bayan Nur; Beihai; Beijing; Bei’an; Bengbu; Benxi; Bijie; Binzhou; Bozhou; Cangzhou; Changchun; Changde; Changsha; Changshu; Changzhi; Changzhou; Chaoyang; Chaozhou; Chengde; Chengdu; Chenzhou; Chizhou; Chongqing; Chuzhou; Cixi; Dalian; Dandong; Daqing; Datong; Dazhou; Deyang; Dezhou; Dingxi; Dongguan; Dongying; E’zhou; Foshan; Fushun; Fuxin; Fuyang; Fuzhou; Ganzhou; Guangyuan; Guangzhou; Guang’an; Guankou; Guigang; Guilin; Guiyang; Guiyang, Guizhou; Guli; Guyuan; Haikou; Handan; Hangzhou; Hanzhong; Harbin; Hebi; Hefei; Hegang; Hengshui; Hengyang; Heyuan; Heze; Hezhou; Hohhot; Hotan; Huai'an; Huaibei; Huaihua; Huainan; Huangshan; Huangshi; Huizhou; Huzhou; Jiamusi; Jiangmen; Jiangyin; Jianshui; Jiaozhou; Jiaozuo; Jiaxing; Jieyang; Jilin; Jinan; Jincheng; Jingdezhen; Jingmen; Jingzhou; Jinhua; Jining; Jinjiang; Jinzhong; Jinzhou; Jiujiang; Jiuquan; Jixi; Ji’an; Kaifeng; Kashgar; Korla; Kunming; Kunshan; Laibin; Laiwu; Langfang; Lanzhou; Leshan; Lianyungang; Liaocheng; Liaoyang; Liaoyuan; Linfen; Linyi; Lishui; Liupanshui; Liuzhou; Longyan; Loudi; Luancheng; Luohe; Luoyang; Luzhou; Lu’an; Maoming; Ma’anshan; Meishan; Meizhou; Mianyang; Mianzhu, Deyang, Sichuan; Mudanjiang; Nanchang; Nanchong; Nanjing; Nanning; Nanping; Nantong; Nanyang; Neijiang; Ningbo; Ningde; Ordos; Panshan; Panzhihua; Pingdingshan; Pingdu; Pingliang; Pingxiang; Puning; Putian; Puyang; Qingdao; Qingyuan; Qinhuangdao; Qinzhou; Qionghai; Qiqihar; Quanzhou; Qujing; Quzhou; Rizhao; Rui’an; Sanmenxia; Sanming; Sanya; Shanghai; Shangluo; Shangqiu; Shangrao; Shangyu; Shantou; Shanwei; Shaoguan; Shaoxing; Shaoyang; Shenyang; Shenzhen; Shihezi; Shijiazhuang; Shiyan; Shizuishan; Shouguang; Shuangyashan; Siping; Suining; Suizhou; Suqian; Suzhou; Taicang; Taiyuan; Taizhou; Tai’an; Tanggu; Tangshan; Tianjin; Tianshui; Tongchuan; Tonghua; Tongling; Wanning; Wanxian; Wanzhou; Weifang; Weihai; Weinan; Wenchang; Wenshan City; Wenzhou; Wuhan; Wuhu; Wuwei; Wuxi; Wuzhou; Xiamen; Xiangtan; Xiangyang; Xianning; Xianyang; Xiaogan; Xichang; Xingtai; Xining; Xinxiang; Xinyang; Xinyu; Xinzhou; Xi’an; Xuanzhou; Xuchang; Xuzhou; Ya'an; Yancheng; Yangjiang; Yangquan; Yangzhou; Yantai; Yan’an; Yibin; Yichang; Yichun; Yinchuan; Yingkou; Yiwu; Yixing; Yiyang; Yongzhou; Yueyang; Yulin; Yuncheng; Yunfu; Zaozhuang; Zhangjiagang; Zhangjiajie; Zhangjiakou; Zhangye; Zhangzhou; Zhanjiang; Zhaoqing; Zhaotong; Zhengzhou; Zhenjiang; Zhongshan; Zhoukou; Zhoushan; Zhu Cheng City; Zhucheng; Zhuhai; Zhumadian; Zhuzhou; Zibo; Zigong; Ziyang; Zunyi; Ürümqi
CO | Barrancabermeja; Barranquilla; Bello; Bogotá; Bucaramanga; Buenaventura; Cali; Cartagena; Cartago; Cúcuta; Dosquebradas; Envigado; Facatativá; Florencia; Floridablanca; Girardot City; Girón; Guadalajara de Buga; Ibagué; Itagüí; Magangué; Maicao; Malambo; Manizales; Medellín; Montería; Neiva; Ocaña; Palmira; Pasto; Pereira; Piedecuesta; Pitalito; Popayán; Quibdó; Riohacha; Rionegro; Sabanalarga; Santa Marta; Sincelejo; Soacha; Sogamoso; Tuluá; Tunja; Valledupar; Villavicencio; Yopal; Zipaquirá
CR | San José
CU | Arroyo Naranjo; Bayamo; Camagüey; Cerro; Ciego de Ávila; Cienfuegos; Guanabacoa; Guantánamo; Havana; Holguín; Las Tunas; Manzanillo; Matanzas; Palma Soriano; Pinar del Río; San Miguel del Padrón; Sancti Spíritus; Santa Clara; Santiago de Cuba
CV | Praia
CW | Willemstad
CX | Flying Fish Cove
CY | Limassol; Nicosia
CZ | Brno; Liberec; Ostrava; Pilsen; Prague
DE | Aachen; Altstadt; Augsburg; Bergisch Gladbach; Berlin; Bielefeld; Bochum; Bonn; Bottrop; Braunschweig; Bremen; Bremerhaven; Burg Unter-Falkenstein; Chemnitz; Darmstadt; Dortmund; Dresden; Duisburg; Düsseldorf; Erfurt; Erlangen; Essen; Frankfurt am Main; Freiburg; Fürth; Gelsenkirchen; Gera; Göttingen; Hagen; Halle (Saale); Hamburg; Hamm; Hannover; Haselbachtal; Heidelberg; Heilbronn; Herne; Hildesheim; Ingolstadt; Jena; Karlsruhe; Kassel; Kiel; Koblenz; Krefeld; Köln; Leipzig; Leverkusen; Ludwigshafen am Rhein; Lübeck; Magdeburg; Mainz; Mannheim; Moers; Munich; Mönchengladbach; Mülheim; Münster; Neuss; Nürnberg; Oberhausen; Offenbach; Oldenburg; Osnabrück; Paderborn; Pforzheim; Potsdam; Recklinghausen; Regensburg; Remscheid; Reutlingen; Rostock; Saarbrücken; Salzgitter; Siegen; Solingen; Stuttgart; Trier; Wiesbaden; Witten; Wolfsburg; Wuppertal; Würzburg
DJ | Djibouti
DK | Aalborg; Copenhagen; Odense; Århus
DM | Roseau
DO | Concepción de La Vega; La Romana; Puerto Plata; Punta Cana; Salvaleón de Higüey; San Francisco de Macorís; San Pedro de Macorís; Santiago de los Caballeros; Santo Domingo; Santo Domingo Este; Santo Domingo Oeste
DZ | Algiers; Annaba; Aïn Beïda; Aïn Oussera; Bab Ezzouar; Baraki; Batna; Bejaïa; Biskra; Blida; Bordj Bou Arréridj; Bordj el Kiffan; Boumerdas; Béchar; Chlef; Constantine; District of Taher; Djelfa; Ech Chettia; El Achir; El Eulma; El Oued; Guelma; Jijel; Khenchela; Laghouat; Mascara; Mostaganem; Médéa; M’sila; Oran; Ouargla; Oum el Bouaghi; Relizane; Saïda; Sidi Bel Abbès; Skikda; Souk Ahras; Sétif; Tiaret; Tizi Ouzou; Tlemcen; Tébessa
EC | Ambato; Cuenca; Daule; Eloy Alfaro; Esmeraldas; Guayaquil; Ibarra; Latacunga; Loja; Machala; Manta; Milagro; Portoviejo; Quevedo; Quito; Riobamba; Santo Domingo de los Colorados
EE | Tallinn
EG | Abnūb; Abū Kabīr; Abū Tīj; Akhmīm; Al Fashn; Al Fayyūm; Al Khuşūş; Al Manzalah; Al Manşūrah; Al Maţarīyah; Al Maḩallah al Kubrá; Al Minyā; Al Ḩawāmidīyah; Al ‘Āshir min Ramaḑān; Al-'Ubūr; Alexandria; Arish; As Sinbillāwayn; Ashmūn; Aswan; Asyūţ; Banhā; Banī Mazār; Banī Suwayf; Bilbays; Bilqās; Būsh; Cairo; Damanhūr; Damietta; Dayrūţ; Dikirnis; Disūq; Fāqūs; Girga; Giza; Hurghada; Idfū; Idkū; Ismailia; Kafr ad Dawwār; Kafr ash Shaykh; Kawm Umbū; Kirdāsah; Luxor; Madīnat Sittah Uktūbar; Maghāghah; Mallawī; Manfalūţ; Mersa Matruh; Munūf; Mīt Ghamr; New Cairo; Port Said; Qalyūb; Qinā; Rosetta; Samālūţ; Shibīn al Kawm; Shubrā al Khaymah; Sinnūris; Sohag; Suez; Zagazig; Zefta; Ţahţā; Ţalkhā; Ţanţā; Ţimā; Ḩalwān
EH | Laayoune
ER | Asmara
ES | A Coruña; Albacete; Alcalá de Henares; Alcobendas; Alcorcón; Algeciras; Alicante; Almería; Badajoz; Badalona; Barcelona; Bilbao; Burgos; Cadiz; Castelló de la Plana; Chamartín; Ciudad Lineal; Donostia / San Sebastián; Dos Hermanas; Elche; Fuenlabrada; Gasteiz / Vitoria; Getafe; Gijón; Granada; Huelva; Jaén; Jerez de la Frontera; L'Hospitalet de Llobregat; La Laguna; Las Palmas de Gran Canaria; Leganés; Lleida; Logroño; Madrid; Marbella; Mataró; Murcia; Málaga; Móstoles; Ourense; Oviedo; Palma; Pamplona; Parla; Reus; Sabadell; Sant Martí; Santa Coloma de Gramenet; Santa Cruz de Tenerife; Santander; Sevilla; Tarragona; Telde; Terrassa; Torrejón de Ardoz; Torrevieja; Valladolid; Vigo; Zaragoza
ET | Addis Ababa; Arba Minch; Bahir Dar; Bishoftu; Debre Birhan; Debre Mark’os; Debre Tabor; Desē; Dire Dawa; Gondar; Harar; Hawassa; Hosa’ina; Jijiga; Jimma; Kombolcha; Mek'ele; Nazrēt; Shashemenē; Sodo; Ādīgrat
FI | Espoo; Helsinki; Jyväskylä; Kuopio; Lahti; Oulu; Tampere; Turku; Vantaa
FJ | Suva
FK | Stanley
FM | Palikir - National Government Center
FO | Tórshavn
FR | Aix-en-Provence; Amiens; Angers; Argenteuil; Besançon; Bordeaux; Boulogne-Billancourt; Caen; Cergy-Pontoise; Clermont-Ferrand; Dijon; Grenoble; Le Havre; Le Mans; Lille; Limoges; Lyon; Marseille; Metz; Montpellier; Montreuil; Mulhouse; Nancy; Nantes; Nîmes; Orléans; Paris; Perpignan; Reims; Rennes; Rouen; Saint-Quentin-en-Yvelines; Saint-Étienne; Strasbourg; Toulon; Toulouse; Tours; Villeurbanne
GA | Libreville; Port-Gentil
GB | Aberdeen; Archway; Basildon; Basingstoke; Bedford; Belfast; Bexley; Birkenhead; Birmingham; Blackburn; Blackpool; Bolton; Bournemouth; Bradford; Brighton; Bristol; Burnley; Burton upon Trent; Cambridge; Cardiff; Chelmsford; Cheltenham; Chesterfield; City of Westminster; Colchester; Coventry; Crawley; Croydon; Dagenham; Derby; Doncaster; Dudley; Dundee; Eastbourne; Edinburgh; Enfield Town; Exeter; Gillingham; Glasgow; Gloucester; Harrow; Hastings; High Wycombe; Huddersfield; Ipswich; Islington; Kingston upon Hull; Leeds; Leicester; Liverpool; London; Luton; Maidstone; Manchester; Mansfield; Middlesbrough; Milton Keynes; Newcastle under Lyme; Newcastle upon Tyne; Newport; Northampton; Norwich; Nottingham; Oldham; Oxford; Peterborough; Plymouth; Poole; Portsmouth; Preston; Rotherham; Saint Peters; Salford; Sheffield; Slough; Solihull; Southampton; Southend-on-Sea; St Helens; Stockport; Stoke-on-Trent; Sunderland; Sutton; Sutton Coldfield; Swansea; Swindon; Telford; Tottenham; Wakefield; Walsall; Walthamstow; Warrington; Watford; West Bromwich; Wigan; Woking; Wolverhampton; York
GD | Saint George's
GE | Batumi; Kutaisi; Rustavi; Tbilisi
GF | Cayenne
GG | Saint Peter Port
GH | Accra; Atsiaman; Cape Coast; Kumasi; Medina Estates; Obuase; Sekondi-Takoradi; Takoradi; Tamale; Tema
GI | Gibraltar
GL | Nuuk
GM | Banjul; Serekunda
GN | Camayenne; Conakry; Kankan; Kindia; Nzérékoré
GP | Basse-Terre
GQ | Bata; Malabo
GR | Athens; Irákleion; Kallithéa; Lárisa; Peristéri; Piraeus; Pátra; Thessaloníki
GS | Grytviken
GT | Chichicastenango; Chinautla; Chiquimula; Coatepeque; Cobán; Escuintla; Guatemala City; Jalapa; Jutiapa; Mixco; Petapa; Puerto Barrios; Quetzaltenango; San Juan Sacatepéquez; Santa Lucía Cotzumalguapa; Totonicapán; Villa Canales; Villa Nueva
GU | Guam Government House; Hagåtña
GW | Bissau
GY | Georgetown
HK | Fanling; Hong Kong; Kowloon; Kwai Chung; Ma On Shan; Sha Tin; Tai Po; Tin Shui Wai; Tseung Kwan O; Tsing Yi Town; Tsuen Wan; Tuen Mun; Tung Chung; Yuen Long Kau Hui
HN | Choloma; El Progreso; La Ceiba; San Pedro Sula; Tegucigalpa
HR | Rijeka; Zagreb
HT | Cap-Haïtien; Croix-des-Bouquets; Jacmel; Les Cayes; Léogâne; Port-au-Prince; Port-de-Paix; Pétionville; Tigwav
HU | Budapest; Debrecen; Győr; Kecskemét; Miskolc; Nyíregyháza; Pécs; Szeged; Székesfehérvár
ID | Ambon; Balikpapan; Banda Aceh; Bandar Lampung; Bandung; Banjarmasin; Batam; Bekasi; Bengkulu; Binjai; Bogor; Cibinong; Cilacap; Cileungsir; Cimahi; Cirebon; Denpasar; Depok; Jakarta; Jambi City; Jayapura; Jember; Jepara; Kendari; Kupang; Makassar; Malang; Manado; Mataram; Medan; Padang; Palangkaraya; Palembang; Palu; Pasarkemis; Pekalongan; Pekanbaru; Pematangsiantar; Percut; Pontianak; Samarinda; Semarang; Serang; Situbondo; Sorong; South Tangerang; Sukabumi; Surabaya; Surakarta; Tangerang; Tasikmalaya; Yogyakarta
IE | Cork; Dublin
IL | Ashdod; Ashkelon; Bat Yam; Beersheba; Bet Shemesh; Bnei Brak; Haifa; H̱olon; Jerusalem; Kfar Saba; Netanya; Petaẖ Tiqva; Ramat Gan; Reẖovot; Rishon LeTsiyyon; Tel Aviv
IM | Douglas
IN | Agra; Ahmadnagar; Ahmedabad; Aizawl; Ajmer; Akola; Allahābād; Alwar; Alīgarh; Ambattūr; Amritsar; Amrāvati; Aurangabad; Barddhamān; Bareilly; Belgaum; Bellary; Bengaluru; Bhavnagar; Bhayandar; Bhilai; Bhiwandi; Bhopāl; Bhubaneshwar; Bhāgalpur; Bhātpāra; Bhīlwāra; Bijapur; Bilimora; Bilāspur; Bokāro; Borivli; Brahmapur; Bāli; Bārāsat; Bīkaner; Chandīgarh; Chennai; Chānda; Cochin; Coimbatore; Cuttack; Darbhanga; Davangere; Dehra Dūn; Delhi; Dewas; Dhanbad; Dhūlia; Dindigul; Dombivli; Durg; Durgapur; Erode; Etāwah; Faridabad; Fīrozābād; Gajuwaka; Gaya; Ghāziābād; Gorakhpur; Greater Noida; Gulbarga; Guntur; Guwahati; Gwalior; Hisar; Hubli; Hyderābād; Hāora; Ichalkaranji; Indore; Jabalpur; Jaipur; Jalandhar; Jalgaon; Jammu; Jamnagar; Jamshedpur; Jhānsi; Jodhpur; Jālna; Kallakurichi; Kalyān; Kanayannur; Kanpur; Kolhāpur; Kolkata; Kollam; Korba; Kota; Kozhikode; Kulti; Kurnool; Kākināda; Kāmārhāti; Kūkatpalli; Lal Bahadur Nagar; Latur; Lucknow; Ludhiāna; Madurai; Maheshtala; Mangalore; Mathura; Meerut; Morādābād; Mulugu; Mumbai; Muzaffarnagar; Muzaffarpur; Mysore; Mālegaon; Nagpur; Naihāti; Najafgarh; Nanded; Narela; Nashik; Nellore; New Delhi; Nizāmābād; Noida; Nowrangapur; Parbhani; Patiāla; Patna; Pimpri; Puducherry; Pune; Punāsa; Pānihāti; Pānīpat; Raipur; Rajpur Sonarpur; Ranchi; Raurkela; Rohtak; Rājahmundry; Rājkot; Rāmgundam; Rāmpur; Rānipet; Sahāranpur; Salem; Satna; Shimoga; Shyamnagar; Shāhjānpur; Siliguri; Solāpur; Sonīpat; Srinagar; Surat; Sāngli; Tanjore; Thiruvananthapuram; Thoothukudi; Thrissur; Thāne; Tiruchirappalli; Tirunelveli; Tirupati; Tiruppur; Tumkūr; Udaipur; Ujjain; Ulhasnagar; Vadodara; Varanasi; Vellore; Vijayawada; Visakhapatnam; Warangal; Āsansol; Āvadi
IQ | Abū Ghurayb; Ad Dīwānīyah; Al Fallūjah; Al Fāw; Al Kūt; Al Ḩillah; Al ‘Amārah; An Nu‘mānīyah; As Samawah; As Sulaymānīyah; Az Zubayr; Baghdad; Baqubah; Basrah; Dihok; Erbil; Karbala; Kirkuk; Kufa; Mosul; Najaf; Nasiriyah; Ramadi; Soran; Sāmarrā’; Sīnah; Umm Qaşr
IR | Abadan; Ahvaz; Ardabīl; Arāk; Bandar Abbas; Bandar-e Anzalī; Bojnūrd; Borūjerd; Bushehr; Bābol; Bāneh; Bīrjand; Būkān; Gonbad-e Kāvūs; Gorgān; Hamadān; Iranshahr; Isfahan; Kahrīz; Karaj; Kerman; Kermanshah; Khomeynī Shahr; Khorramabad; Khorramshahr; Khowy; Kūhdasht; Mahābād; Malāyer; Marand; Marvdasht; Mashhad; Masjed Soleymān; Mīāndoāb; Najafābād; Naz̧arābād; Neyshābūr; Orūmīyeh; Pasragad Branch; Pārsābād; Qarchak; Qazvin; Qūchān; Rafsanjān; Rasht; Sabzevar; Sanandaj; Saqqez; Sari; Semnan; Shahr-e Kord; Shahrud; Shiraz; Sirjan; Sāveh; Tabriz; Tehran; Torbat-e Ḩeydarīyeh; Varāmīn; Yazd; Zahedan; Zanjān; Zābol; Āmol; Āzādshahr; Īlām
IS | Reykjavík
IT | Acilia-Castel Fusano-Ostia Antica; Arezzo; Bari; Bergamo; Bologna; Bolzano; Brescia; Cagliari; Catania; Ferrara; Florence; Foggia; Forlì; Genoa; Livorno; Messina; Mestre; Milan; Modena; Monza; Naples; Novara; Padova; Palermo; Parma; Perugia; Pescara; Piacenza; Pisa; Prato; Reggio Calabria; Reggio nell'Emilia; Rimini; Rome; Salerno; Siracusa; Taranto; Terni; Trento; Trieste; Turin; Udine; Verona; Vicenza; bishopric of Perugia
JE | Saint Helier
JM | Kingston; Portmore; Spanish Town
JO | Amman; Ar Ramthā; As Salţ; Irbid; Russeifa; Wādī as Sīr; Zarqa
JP | Ageoshimo; Akashi; Akita; Amagasaki; Aomori; Asahikawa; Atsugi; Chiba; Chigasaki; Chōfu; Fuchū; Fuji; Fujisawa; Fukui-shi; Fukuoka; Fukushima; Fukuyama; Gifu-shi; Hachinohe; Hachiōji; Hakodate; Hamamatsu; Higashi-ōsaka; Himeji; Hirakata; Hiratsuka; Hiroshima; Ibaraki; Ichihara; Ichinomiya; Iwaki; Kagoshima; Kakogawachō-honmachi; Kanazawa; Kashiwa; Kasugai; Kasukabe; Kawagoe; Kawaguchi; Kawasaki; Kishiwada; Kitakyushu; Kobe; Kochi; Koshigaya; Kumamoto; Kurashiki; Kurume; Kyoto; Kōriyama; Machida; Maebashi; Matsudo; Matsumoto; Matsuyama; Minamirinkan; Minato; Mito; Miyazaki; Morioka; Nagano; Nagareyama; Nagasaki; Nagoya; Naha; Nara-shi; Neyagawa; Niigata; Nishinomiya-hama; Okayama; Okazaki; Osaka; Saga; Saitama; Sakai; Sapporo; Sasebo; Sendai; Shimonoseki; Shizuoka; Suita; Sōka; Takamatsu; Takarazuka; Takasaki; Takatsuki; Tokorozawa; Tokushima; Tokyo; Toyama; Toyohashi; Toyonaka; Toyota; Utsunomiya; Wakayama; Yamagata; Yamato; Yokkaichi; Yokohama; Yokosuka; Ōita; Ōtsu
KE | Eldoret; Kakamega; Kikuyu; Kisii; Kisumu; Kitale; Limuru; Malindi; Mombasa; Nairobi; Nakuru; Ruiru; Thika
KG | Bishkek; Jalal-Abad
KH | Battambang; Phnom Penh; Siem Reap; Takeo
KI | Tarawa
KM | Moroni
KN | Basseterre
KP | Chongjin; Haeju; Hamhŭng; Hyesan; Hŭngnam; Kaesŏng; Kanggye; Manp’o; Namp’o; Pyongyang; P’yŏngsŏng; Sariwŏn; Sinŭiju; Songnim-ni; Sunch’ŏn; Wŏnsan
KR | Andong; Ansan-si; Anyang-si; Bucheon-si; Busan; Changwon; Cheonan; Cheongju-si; Chinju; Chuncheon; Chungju; Daegu; Daejeon; Gangneung; Gimcheon; Goyang-si; Gumi; Gunpo; Gunsan; Guri-si; Gwangju; Gwangmyeong; Gyeongju; Gyeongsan-si; Hanam; Hwado; Hwaseong-si; Icheon-si; Iksan; Incheon; Jeju City; Jeongeup; Jeonju; Kimhae; Masan; Mokpo; Osan; Pohang; Sangju; Sejong; Seogwipo; Seongnam-si; Seoul; Suncheon; Suwon; Tonghae; Uijeongbu-si; Ulsan; Wŏnju; Yangju; Yeosu
KW | Al Aḩmadī; Kuwait City; Şabāḩ as Sālim; Ḩawallī
KZ | Aktobe; Almaty; Astana; Atyrau; Ekibastuz; Karagandy; Kokshetau; Kostanay; Kyzylorda; Oral; Pavlodar; Petropavl; Rudnyy; Semey; Shevchenko; Shymkent; Taldykorgan; Taraz; Temirtau; Turkestan; Ust-Kamenogorsk; Zhanaozen; Zhezqazghan
LA | Savannakhet; Vientiane
LB | Beirut; Nabatîyé et Tahta; Sidon; Tyre
LC | Castries
LI | Vaduz
LK | Colombo; Dehiwala-Mount Lavinia; Jaffna; Kalmunai; Kandy; Maharagama; Moratuwa; Negombo; Pita Kotte; Sri Jayewardenepura Kotte; Trincomalee
LR | Monrovia
LS | Maseru
LT | Kaunas; Klaipėda; Vilnius
LU | Luxembourg
LV | Daugavpils; Riga
LY | Ajdabiya; Al Ajaylat; Al Jadīd; Al Jumayl; Al Khums; Az Zāwīyah; Benghazi; Mişrātah; Sabhā; Sirte; Tarhuna; Tobruk; Tripoli; Tājūrā’; Zawiya; Zliten; Şabrātah
MA | Agadir; Al Hoceïma; Beni Mellal; Casablanca; El Jadid; Kenitra; Khemisset; Khouribga; Ksar El Kebir; Larache; Marrakesh; Meknès; Mohammedia; Nador; Oujda-Angad; Rabat; Safi; Salé Al Jadida; Settat; Tangier; Taza; Temara; Tétouan
MC | Monaco
MD | Bender; Bălţi; Chisinau; Tiraspol
ME | Podgorica
MF | Marigot
MG | Ambovombe; Antananarivo; Antsirabe; Antsiranana; Fianarantsoa; Mahajanga; Toamasina; Toliara
MH | Majuro; RMI Capitol
MK | Skopje
ML | Bamako; Mopti; Sikasso; Ségou
MM | Bago; Dawei; Hinthada; Kyain Seikgyi Township; Kēng Tung; Lashio; Mandalay; Mawlamyine; Meiktila; Monywa; Myeik; Myingyan; Nay Pyi Taw; Pakokku; Pathein; Pyay; Pyin Oo Lwin; Sittwe; Taunggyi; Taungoo; Thaton; Yangon; Yenangyaung
MN | Ulan Bator
MO | Macau
MP | Saipan
MQ | Fort-de-France
MR | Nouakchott
MS | Brades
MT | Valletta
MU | Beau Bassin-Rose Hill; Port Louis; Vacoas
MV | Male
MW | Blantyre; Lilongwe; Mzuzu
MX | Acapulco de Juárez; Aguascalientes; Azcapotzalco; Benito Juarez; Buenavista; Campeche; Cancún; Celaya; Chihuahua; Ciudad Apodaca; Ciudad General Escobedo; Ciudad Juárez; Ciudad López Mateos; Ciudad Nezahualcoyotl; Ciudad Obregón; Ciudad Victoria; Coacalco; Coatzacoalcos; Coyoacán; Cuauhtémoc; Cuautitlán Izcalli; Cuernavaca; Culiacán; Ecatepec de Morelos; Ensenada; Guadalajara; Guadalupe; Gustavo Adolfo Madero; Gómez Palacio; Hermosillo; Heroica Matamoros; Irapuato; Ixtapaluca; Iztacalco; Iztapalapa; León de los Aldama; Los Mochis; Magdalena Contreras; Mazatlán; Mexicali; Mexico City; Miguel Hidalgo; Monclova; Monterrey; Morelia; Mérida; Naucalpan de Juárez; Nicolás Romero; Nogales; Nuevo Laredo; Oaxaca; Ojo de Agua; Pachuca de Soto; Puebla; Puerto Vallarta; Reynosa; Salamanca; Saltillo; San Luis Potosí; San Nicolás de los Garza; Santa Catarina; Santa María Chimalhuacán; Santiago de Querétaro; Soledad de Graciano Sánchez; Tampico; Tapachula; Tehuacán; Tepic; Tijuana; Tlalnepantla; Tlalpan; Tlaquepaque; Tláhuac; Toluca; Tonalá; Torreón; Tuxtla; Uruapan; Veracruz; Victoria de Durango; Villahermosa; Xalapa de Enríquez; Xico; Xochimilco; Zapopan
MY | Alor Setar; Ampang; Batu Pahat; Bintulu; Bukit Mertajam; Butterworth; George Town; Ipoh; Johor Bahru; Kampung Baru Subang; Kampung Pasir Gudang Baru; Kampung Sungai Ara; Klang; Kluang; Kota Bharu; Kota Kinabalu; Kuala Lumpur; Kuala Terengganu; Kuantan; Kuching; Kulim; Lahad Datu; Malacca; Miri; Muar; Pasir Mas; Petaling Jaya; Putrajaya; Rawang; Sandakan; Sepang; Seremban; Shah Alam; Sibu; Sungai Petani; Taiping; Tasek Glugor; Tawau
MZ | Beira; Chimoio; Lichinga; Mandimba; Maputo; Matola; Maxixe; Nacala; Nampula; Pemba; Quelimane; Ressano Garcia; Tete; Xai-Xai
NA | Windhoek
NC | Nouméa
NE | Agadez; Maradi; Niamey; Zinder
NG | Abakaliki; Abeokuta; Abuja; Ado-Ekiti; Akure; Amaigbo; Atani; Awka; Azare; Bama; Bauchi; Benin City; Bida; Birnin Kebbi; Buguma; Calabar; Chakwama; Ebute Ikorodu; Efon-Alaaye; Ejigbo; Enugu; Esuk Oron; Funtua; Gashua; Gbongan; Gombe; Gusau; Hadejia; Ibadan; Igboho; Ijebu-Igbo; Ijebu-Ode; Ijero-Ekiti; Ikeja; Ikere-Ekiti; Ikire; Ikirun; Ikot Ekpene; Ila Orangun; Ilesa; Ilobu; Ilorin; Inisa; Ise-Ekiti; Jalingo; Jimeta; Kaduna; Kano; Katsina; Kisi; Lafia; Lafiagi; Lagos; Lekki; Maiduguri; Makurdi; Minna; Modakeke; Mubi; Nguru; Nkpor; Nnewi; Nsukka; Offa; Okene; Okigwe; Okrika; Ondo; Onitsha; Osogbo; Owerri; Pindiga; Port Harcourt; Saki; Sapele; Shagamu; Sokoto; Suleja; Ugep; Umuahia; Uromi; Warri; Zaria
NI | Chinandega; León; Managua; Masaya; Matagalpa
NL | Almere Stad; Amersfoort; Amsterdam; Apeldoorn; Arnhem; Breda; Dordrecht; Eindhoven; Enschede; Groningen; Haarlem; Hengelo; Hoofddorp; Leiden; Maastricht; Nijmegen; Rotterdam; The Hague; Tilburg; Utrecht; Venlo; Zaanstad; Zoetermeer; Zwolle
NO | Bergen; Drammen; Oslo; Stavanger; Trondheim
NP | Bharatpur; Biratnagar; Birgañj; Dhangaḍhi̇̄; Dharān; Hetauda; Kathmandu; Lahān; Madhyapur Thimi; Nepalgunj; Pokhara; Pātan
NR | Yaren
NU | Alofi
NZ | Auckland; Christchurch; Dunedin; Linton Military Camp; Lower Hutt; Manukau City; Tauranga; Wellington
OM | As Suwayq; Bawshar; Muscat; Rustaq; Seeb; Sohar; Şalālah; Şaḩam
PA | Juan Díaz; Panamá; San Miguelito
PE | Arequipa; Ayacucho; Cajamarca; Callao; Chiclayo; Chimbote; Chincha Alta; Cusco; Huancayo; Huaraz; Huánuco; Iquitos; Juliaca; Lima; Piura; Pucallpa; Puno; San Francisco De Borja; San Martin; Santa Anita - Los Ficus; Sullana; Tacna; Trujillo
PF | Papeete
PG | Port Moresby
PH | Angeles City; Antipolo; Bacolod City; Bacoor; Bago City; Baguio; Batangas; Binangonan; Biñan; Budta; Butuan; Cabanatuan City; Cabuyao; Cagayan de Oro; Cainta; Calamba; Caloocan City; Cebu City; Cotabato; Dagupan; Dasmariñas; Davao; General Santos; Guyong; Iligan; Iligan City; Iloilo; Imus; Koronadal; Lapu-Lapu City; Las Piñas; Legaspi; Lipa City; Lucena; Mabalacat City; Magugpo Poblacion; Makati City; Malingao; Malolos; Mandaluyong City; Mandaue City; Manila; Mansilingan; Mantampay; Meycauayan; Naga; Navotas; Olongapo; Ormoc; Pagadian; Panalanoy; Paranaque City; Pasay; Pasig City; Puerto Princesa; Quezon City; San Fernando; San Jose del Monte; San Pablo; San Pedro; Santa Rosa; Santol; Tacloban; Taguig; Tarlac City; Taytay; Tuguegarao; Zamboanga
PK | Abbottabad; Ahmadpur East; Bahawalnagar; Bahawalpur; Battagram; Bhimber; Burewala; Chakwal; Chiniot; Chishtian; Dadu; Dera Ghazi Khan; Dera Ismail Khan; Faisalabad; Gojra; Gujranwala; Gujrat; Hafizabad; Hyderabad; Islamabad; Jacobabad; Jaranwala; Jhang Sadr; Jhelum; Kamalia; Kamoke; Karachi; Kasur; Khairpur Mir’s; Khanpur; Khushāb; Khuzdar; Kohat; Kot Addu; Kotli; Lahore; Larkana; Mandi Bahauddin; Mardan; Mingora; Mirpur Khas; Multan; Muridke; Muzaffargarh; Muzaffarābād; Nawabshah; New Mirpur; Okara; Pakpattan; Peshawar; Quetta; Rahim Yar Khan; Rawalpindi; Saddiqabad; Sahiwal; Sargodha; Shahkot; Shekhupura; Shikarpur; Sialkot; Sukkur; Tando Adam; Tando Allahyar; Tordher; Vihari; Wazirabad
PL | Bemowo; Białołeka; Białystok; Bielany; Bielsko-Biala; Bydgoszcz; Bytom; Chorzów; Częstochowa; Dąbrowa Górnicza; Elbląg; Gdańsk; Gdynia; Gliwice; Gorzów Wielkopolski; Kalisz; Katowice; Kielce; Koszalin; Kraków; Legnica; Lublin; Mokotów; Olsztyn; Opole; Poznań; Praga Południe; Płock; Radom; Ruda Śląska; Rybnik; Rzeszów; Sosnowiec; Szczecin; Targówek; Tarnów; Toruń; Tychy; Ursynów; Warsaw; Wałbrzych; Wola; Wrocław; Włocławek; Zabrze; Zielona Góra; Łódź; Śródmieście
PM | Saint-Pierre
PN | Adamstown
PR | Bayamón; Carolina; Ponce; San Juan
PS | Hebron; Jabālyā; Khān Yūnis; Nablus; Rafaḩ
PT | Amadora; Braga; Coimbra; Funchal; Lisbon; Porto; Queluz; Setúbal
PW | Ngerulmud
PY | Asunción; Capiatá; Ciudad del Este; Fernando de la Mora; Lambaré; San Lorenzo
QA | Ar Rayyān; Doha
RE | Saint-Denis; Saint-Paul
RO | Arad; Bacău; Baia Mare; Botoşani; Braşov; Brăila; Bucharest; Buzău; Cluj-Napoca; Constanţa; Craiova; Drobeta-Turnu Severin; Galaţi; Iaşi; Oradea; Piatra Neamţ; Piteşti; Ploieşti; Râmnicu Vâlcea; Satu Mare; Sibiu; Suceava; Timişoara; Târgu-Mureş
RS | Belgrade; Kragujevac; Novi Sad; Subotica; Zemun; Čačak
RU | Abakan; Achinsk; Al’met’yevsk; Angarsk; Arkhangel’sk; Armavir; Artëm; Arzamas; Astrakhan; Balakovo; Balashikha; Barnaul; Bataysk; Belgorod; Berezniki; Biysk; Blagoveshchensk; Bratsk; Bryansk; Cheboksary; Chelyabinsk; Cherepovets; Cherkessk; Cherëmushki; Chita; Derbent; Dimitrovgrad; Dzerzhinsk; Elektrostal’; Elista; Engels; Glazov; Groznyy; Irkutsk; Ivanovo; Izhevsk; Kaliningrad; Kaluga; Kamensk-Ural’skiy; Kamyshin; Kansk; Kazan; Kemerovo; Khabarovsk; Khanty-Mansiysk; Khasavyurt; Khimki; Kirov; Kiselëvsk; Kislovodsk; Kolomna; Kolpino; Komsomolsk-on-Amur; Korolev; Kostroma; Kovrov; Krasnodar; Krasnoyarsk; Kurgan; Kursk; Kyzyl; Leninsk-Kuznetsky; Lipetsk; Lyubertsy; Magnitogorsk; Makhachkala; Maykop; Mezhdurechensk; Miass; Moscow; Murmansk; Murom; Mytishchi; Naberezhnyye Chelny; Nakhodka; Nalchik; Nazran’; Neftekamsk; Nefteyugansk; Nevinnomyssk; Nizhnekamsk; Nizhnevartovsk; Nizhniy Novgorod; Nizhny Tagil; Noginsk; Norilsk; Novo-Peredelkino; Novocheboksarsk; Novocherkassk; Novokuybyshevsk; Novokuznetsk; Novomoskovsk; Novorossiysk; Novosibirsk; Novotroitsk; Noyabrsk; Obninsk; Odintsovo; Oktyabr’skiy; Omsk; Orekhovo-Zuyevo; Orenburg; Orsk; Orël; Penza; Perm; Pervouralsk; Petropavlovsk-Kamchatsky; Petrozavodsk; Podolsk; Prokop’yevsk; Pskov; Pushkino; Pyatigorsk; Rostov-na-Donu; Rubtsovsk; Ryazan’; Rybinsk; Saint Petersburg; Salavat; Samara; Saransk; Saratov; Sergiyev Posad; Serpukhov; Severodvinsk; Seversk; Shakhty; Shchelkovo; Smolensk; Sochi; Solikamsk; Staryy Oskol; Stavropol’; Sterlitamak; Surgut; Syktyvkar; Syzran’; Taganrog; Tambov; Tobolsk; Tolyatti; Tomsk; Troparëvo; Tula; Tver; Tyumen; Ukhta; Ulan-Ude; Ulyanovsk; Ussuriysk; Ust’-Ilimsk; Velikiy Novgorod; Velikiye Luki; Vladikavkaz; Vladimir; Vladivostok; Volgodonsk; Volgograd; Vologda; Volzhsky; Voronezh; Yakutsk; Yaroslavl; Yekaterinburg; Yelets; Yoshkar-Ola; Yuzhno-Sakhalinsk; Zelenograd; Zheleznodorozhnyy; Zlatoust
RW | Gisenyi; Kigali
SA | Abha; Al Hufūf; Al Jubayl; Al Kharj; Al Mubarraz; Arar; Az Zulfī; Buraydah; Dammam; Ha'il; Hafar Al-Batin; Jeddah; Jizan; Khamis Mushait; Khobar; Mecca; Medina; Najrān; Qurayyat; Riyadh; Sabt Alalayah; Sakakah; Sulţānah; Tabuk; Ta’if; Yanbu
SB | Honiara
SC | Victoria
SD | Ad-Damazin; Al Manāqil; Al Qadarif; An Nuhūd; Atbara; Ed Damer; El Daein; El Fasher; El Obeid; Geneina; Gereida; Kassala; Khartoum; Kosti; Nyala; Omdurman; Port Sudan; Rabak; Singa; Sinnar; Wad Medani
SE | Göteborg; Helsingborg; Linköping; Malmö; Sollentuna; Stockholm; Umeå; Uppsala; Västerås; Örebro
SG | Singapore; Woodlands
SH | Jamestown
SI | Ljubljana
SJ | Longyearbyen
SK | Bratislava; Košice
SL | Freetown; Kenema; Koidu
SM | San Marino
SN | Dakar; Kaolack; Pikine; Saint-Louis; Thiès; Thiès Nones; Tiébo; Touba; Ziguinchor
SO | Baidoa; Berbera; Cabudwaaq; Hargeysa; Kismayo; Marka; Mogadishu
SR | Paramaribo
SS | Juba; Malakal; Winejok
ST | São Tomé
SV | Apopa; Mejicanos; San Miguel; San Salvador; Santa Tecla; Soyapango
SX | Philipsburg
SY | Al Bāb; Aleppo; Ar Raqqah; Damascus; Deir ez-Zor; Dūmā; Homs; Idlib; Latakia; Ḩamāh
SZ | Lobamba; Manzini; Mbabane
TC | Cockburn Town
TD | Moundou; N'Djamena; Sarh
TF | Port-aux-Français
TG | Kara; Lomé; Sokodé
TH | Bangkok; Chiang Mai; Chon Buri; Hat Yai; Khlong Luang; Khon Kaen; Lampang; Mueang Nonthaburi; Nakhon Pathom; Nakhon Ratchasima; Nakhon Si Thammarat; Pak Kret; Phasi Charoen; Phra Pradaeng; Rayong; Samut Prakan; Si Racha; Surat Thani; Ubon Ratchathani; Udon Thani
TJ | Bokhtar; Dushanbe; Isfara; Istaravshan; Khujand; Konibodom; Kŭlob
TL | Dili
TM | Ashgabat; Daşoguz; Mary; Türkmenabat
TN | Bizerte; Gabès; Kairouan; Sfax; Sousse; Tunis
TO | Nuku‘alofa
TR | Adana; Adapazarı; Adıyaman; Afyonkarahisar; Aksaray; Alanya; Ankara; Antakya; Antalya; Arnavutköy; Ataşehir; Aydın; Bahçelievler; Balıkesir; Bandırma; Batman; Bağcılar; Başakşehir; Beylikdüzü; Bursa; Büyükçekmece; Denizli; Derince; Diyarbakır; Edirne; Elazığ; Erzincan; Erzurum; Esenler; Esenyurt; Eskişehir; Gaziantep; Gebze; Isparta; Istanbul; Kahramanmaraş; Karabağlar; Karaman; Kayseri; Konya; Kütahya; Kırıkkale; Kızıltepe; Malatya; Maltepe; Manisa; Merkezefendi; Mersin; Muratpaşa; Mustafakemalpaşa; Nazilli; Ordu; Osmaniye; Samsun; Sancaktepe; Siirt; Sivas; Siverek; Sultanbeyli; Sultangazi; Tarsus; Tekirdağ; Tokat; Trabzon; Turgutlu; Turhal; Umraniye; Uşak; Viranşehir; Zeytinburnu; Zonguldak; Çankaya; Çorlu; Çorum; Üsküdar; İnegol; İskenderun; İzmir; İzmit; Şanlıurfa; Şişli
TT | Port of Spain
TV | Funafuti
TW | Bade; Banqiao; Douliu; Hsinchu; Hualien City; Kaohsiung; Keelung; Nantou; Neihu; Sanxia; Shulin; Taichung; Tainan; Taipei; Taoyuan City; Xizhi; Yongkang; Yuanlin
TZ | Arusha; Dar es Salaam; Dodoma; Iringa; Katumba; Kigoma; Mbeya; Morogoro; Moshi; Musoma; Mwanza; Shinyanga; Songea; Tabora; Tanga
UA | Alchevsk; Berdyansk; Bila Tserkva; Brovary; Cherkasy; Chernihiv; Chernivtsi; Dnipro; Donetsk; Horlivka; Ivano-Frankivsk; Kamyanske; Kerch; Kharkiv; Kherson; Khmelnytskyi; Kramatorsk; Kremenchuk; Kropyvnytskyy; Kryvyy Rih; Kyiv; Luhansk; Lutsk; Lviv; Makiivka; Mariupol; Melitopol; Mykolayiv; Nikopol; Odesa; Pavlohrad; Poltava; Rivne; Sevastopol; Simferopol; Sloviansk; Sumy; Ternopil; Uman; Uzhgorod; Vinnytsya; Yevpatoriya; Zaporizhzhya; Zhytomyr
UG | Gulu; Kampala; Lira
US | Albuquerque; Anaheim; Anchorage; Atlanta; Austin; Bakersfield; Baltimore; Baton Rouge; Boston; Brooklyn; Buffalo; Charlotte; Chesapeake; Chicago; Chula Vista; Cincinnati; Cleveland; Colorado Springs; Columbus; Corpus Christi; Dallas; Denver; Des Moines; Detroit; Durham; El Paso; Fayetteville; Fort Wayne; Fort Worth; Fremont; Fresno; Glendale; Greensboro; Hialeah; Honolulu; Houston; Huntington Beach; Huntsville; Indianapolis; Ironville; Irvine; Jacksonville; Jersey City; Kansas City; Laredo; Las Vegas; Lexington; Lexington-Fayette; Long Beach; Los Angeles; Louisville; Lubbock; Manhattan; Maryvale; Meads; Memphis; Mesa; Miami; Milwaukee; Minneapolis; Modesto; Montgomery; Moreno Valley; Nashville; New Orleans; New York City; Newark; Norfolk; North Las Vegas; Oakland; Oklahoma City; Omaha; Orlando; Oxnard; Philadelphia; Phoenix; Pittsburgh; Plano; Portland; Queens; Raleigh; Reno; Richmond; Riverside; Rochester; Sacramento; Saint Paul; San Antonio; San Bernardino; San Diego; San Francisco; San Jose; Santa Ana; Scottsdale; Seattle; Spokane; St. Louis; St. Petersburg; Staten Island; Stockton; Tacoma; Tampa; The Bronx; Toledo; Tri-Cities; Tucson; Tulsa; Virginia Beach; Washington; Wichita; Winston-Salem; Worcester; Yonkers
UY | Montevideo
UZ | Andijon; Angren; Bukhara; Chirchiq; Fergana; Jizzax; Marg‘ilon; Namangan; Navoiy; Nukus; Olmaliq; Qarshi; Qo‘qon; Samarkand; Shahrisabz; Tashkent; Tirmiz; Urganch
VA | Vatican City
VC | Kingstown
VE | Acarigua; Alto Barinas; Anaco; Araure; Barinas; Barquisimeto; Baruta; Cabimas; Cabudare; Cagua; Calabozo; Caracas; Carora; Carúpano; Catia La Mar; Charallave; Ciudad Bolívar; Ciudad Guayana; Ciudad Ojeda; Coro; Cumaná; Ejido; El Limón; El Tigre; El Vigía; Guacara; Guanare; Guarenas; Guatire; La Victoria; Los Rastrojos; Los Teques; Maracaibo; Maracay; Mariara; Maturín; Ocumare del Tuy; Palo Negro; Petare; Porlamar; Puerto Ayacucho; Puerto Cabello; Puerto La Cruz; Punta Cardón; Punto Fijo; San Carlos; San Cristóbal; San Felipe; San Fernando de Apure; San Juan de los Morros; Santa Teresa del Tuy; Tinaquillo; Turmero; Táriba; Upata; Valencia; Valera; Valle de La Pascua; Yaritagua
VG | Road Town
VI | Charlotte Amalie
VN | Biên Hòa; Buôn Hồ; Buôn Ma Thuột; Bình Thủy; Bạc Liêu; Bảo Lộc; Bến Tre; Cam Ranh; Chí Linh; Cà Mau; Cần Giuộc; Cần Thơ; Cẩm Phả; Cẩm Phả Mines; Cờ Đỏ; Da Nang; Dĩ An; Haiphong; Hanoi; Ho Chi Minh City; Huyện Lâm Hà; Hòa Bình; Hạ Long; Kon Tum; La Gi; Long Xuyên; Mỹ Tho; Nam Định; Nha Trang; Ninh Hòa; Phan Thiết; Phú Quốc; Pleiku; Qui Nhon; Quận Đức Thịnh; Rạch Giá; Sa Dec; Sóc Trăng; Tam Kỳ; Thanh Hóa; Thuận An; Thái Nguyên; Thốt Nốt; Thới Lai; Tân An; Tây Ninh; Vinh; Việt Trì; Vĩnh Châu; Vĩnh Long; Vũng Tàu; Yên Vinh; Ðà Lạt; Ô Môn; Đưc Trọng; Đồng Hới
VU | Port-Vila
WF | Mata-Utu
WS | Apia
XK | Mitrovicë; Pristina; Prizren
YE | Aden; Al Ḩudaydah; Dhamār; Mukalla; Sanaa; Taiz
YT | Mamoudzou
ZA | Alberton; Benoni; Bhisho; Bloemfontein; Boksburg; Botshabelo; Brakpan; Cape Town; Carletonville; Centurion; Durban; East London; Emalahleni; Johannesburg; Kimberley; Klerksdorp; Kroonstad; Krugersdorp; Mabopane; Middelburg; Mokopane; Mpumalanga; Nelspruit; Newcastle; Nigel; Paarl; Phalaborwa; Pietermaritzburg; Pinetown; Polokwane; Port Elizabeth; Potchefstroom; Pretoria; Queenstown; Randburg; Randfontein; Richards Bay; Riverlea; Roodepoort; Rustenburg; Soweto; Tembisa; Uitenhage; Vanderbijlpark; Vereeniging; Virginia; Vryheid; Welkom; Westonaria
ZM | Chingola; Chipata; Kabwe; Kitwe; Livingstone; Luanshya; Lusaka; Mufulira; Ndola
ZW | Bulawayo; Chitungwiza; Gweru; Harare; Kadoma; Kwekwe; Mutare
`;

/** Larger cities: name → ISO 3166-1 alpha-2 code of the state it lies in; `CITIES.get('Samarkand')` is `UZ`. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [state = '', names = ''] = row.split(' | ');
      return names.split('; ').map((name): [string, string] => [name, state]);
    }),
);
