/** Somebody who has acted for a state or a body in high office since about 2000. */
export interface Leader {
  /** The usual spelling of the full name, in the order of English reports. */
  readonly name: string;
  /** Other spellings, orders and fuller or shorter forms of the name. */
  readonly variants: readonly string[];
  /** What stands alone for the person: `Putin`, `Xi`, `Modi`. */
  readonly short: string;
  /** ISO 3166-1 code of the state, or id of the body. */
  readonly actsFor: string;
}

// One row a state or body: code | persons. Persons are parted by `;`, spellings of one person by `/`, the first the usual one.
// `*` marks the word that stands alone for the person, where it is not the last.
const TABLE = `
AE | Mohamed* bin Zayed Al Nahyan/Mohammed bin Zayed Al Nahyan/Mohamed bin Zayed/Mohammed bin Zayed/Mohammed bin Zayed al-Nahyan/MBZ; Khalifa* bin Zayed Al Nahyan/Khalifa bin Zayed; Mohammed* bin Rashid Al Maktoum/Mohammed bin Rashid; Mansour* bin Zayed Al Nahyan/Mansour bin Zayed; Abdullah* bin Zayed Al Nahyan/Abdullah bin Zayed; Anwar Gargash; Thani Al Zeyoudi/Thani bin Ahmed Al Zeyoudi; Sultan Al Jaber/Sultan al-Jaber; Suhail Al Mazrouei
AF | Hamid Karzai; Ashraf Ghani/Mohammad Ashraf Ghani/Ashraf Ghani Ahmadzai; Abdullah Abdullah; Amir Khan Muttaqi; Abdul Ghani Baradar*/Mullah Baradar; Hasan Akhund; Salahuddin Rabbani; Hanif Atmar; Sirajuddin Haqqani
AL | Edi Rama; Sali Berisha; Ilir Meta; Bujar Nishani; Bajram Begaj; Olta Xhaçka; Igli Hasani; Ditmir Bushati; Fatos Nano
AM | Nikol Pashinyan; Serzh Sargsyan/Serzh Sarkisian; Robert Kocharyan; Armen Sarkissian; Vahagn Khachaturyan; Ararat Mirzoyan; Edward Nalbandian; Karen Karapetyan
AO | João Lourenço; José Eduardo dos Santos; Téte António
AR | Javier Milei; Alberto Fernández; Mauricio Macri; Cristina Fernández de Kirchner/Cristina Kirchner/Cristina Fernández; Néstor Kirchner; Diana Mondino; Santiago Cafiero; Gerardo Werthein; Jorge Faurie; Susana Malcorra; Héctor Timerman; Jorge Taiana
AT | Alexander Van der Bellen*; Sebastian Kurz; Karl Nehammer; Christian Stocker; Alexander Schallenberg; Heinz Fischer; Werner Faymann; Wolfgang Schüssel; Beate Meinl-Reisinger; Christian Kern
AU | Anthony Albanese; Scott Morrison; Malcolm Turnbull; Tony Abbott; Julia Gillard; Kevin Rudd; John Howard; Penny Wong; Marise Payne; Julie Bishop; Richard Marles; Alexander Downer; Don Farrell; Pat Conroy; Stephen Smith
AZ | Ilham Aliyev; Heydar Aliyev; Jeyhun Bayramov; Elmar Mammadyarov; Ali Asadov; Novruz Mammadov; Mikayil Jabbarov
BD | Sheikh Hasina*; Khaleda Zia; Muhammad Yunus; Abdul Hamid; Mohammed Shahabuddin; A K Abdul Momen/A.K. Abdul Momen/AK Abdul Momen; Hasan Mahmud; Dipu Moni; Touhid Hossain; Tarique Rahman
BE | Alexander De Croo*; Bart De Wever*; Charles Michel; Guy Verhofstadt; Elio Di Rupo*; Maxime Prévot; Sophie Wilmès; Hadja Lahbib; Yves Leterme; King Philippe*
BF | Ibrahim Traoré; Blaise Compaoré; Roch Marc Christian Kaboré/Roch Kaboré
BG | Boyko Borisov/Boyko Borissov; Rumen Radev; Rosen Plevneliev; Georgi Parvanov; Kiril Petkov; Nikolai Denkov; Rosen Zhelyazkov; Dimitar Glavchev
BH | Hamad* bin Isa Al Khalifa/King Hamad; Salman bin Hamad Al Khalifa; Abdullatif bin Rashid Al Zayani/Abdullatif Al Zayani; Khalifa bin Salman Al Khalifa
BI | Évariste Ndayishimiye; Pierre Nkurunziza
BJ | Patrice Talon; Thomas Boni Yayi/Boni Yayi
BN | Hassanal Bolkiah/Sultan Hassanal Bolkiah/Haji Hassanal Bolkiah; Erywan Yusof
BO | Evo Morales; Luis Arce; Jeanine Áñez; Rodrigo Paz; Carlos Mesa
BR | Luiz Inácio Lula da Silva/Lula da Silva/Lula/Luis Inacio Lula da Silva/Luiz Inacio Lula da Silva; Jair Bolsonaro; Dilma Rousseff; Michel Temer; Fernando Henrique Cardoso; Geraldo Alckmin; Mauro Vieira; Celso Amorim; Ernesto Araújo; Antonio Patriota; Aloysio Nunes; Fernando Haddad; Hamilton Mourão
BW | Mokgweetsi Masisi; Duma Boko; Ian Khama; Festus Mogae
BY | Alexander Lukashenko/Aleksandr Lukashenko/Alyaksandr Lukashenka; Roman Golovchenko; Vladimir Makei; Sergei Aleinik; Maxim Ryzhenkov; Alexander Turchin; Sergei Rumas; Andrei Kobyakov
CA | Justin Trudeau; Stephen Harper; Mark Carney; Paul Martin; Jean Chrétien; Chrystia Freeland; Mélanie Joly; Anita Anand; Marc Garneau; François-Philippe Champagne; John Baird; Mary Ng; Dominic LeBlanc
CD | Félix Tshisekedi; Joseph Kabila; Judith Suminwa; Thérèse Kayikwamba Wagner
CF | Faustin-Archange Touadéra; François Bozizé
CG | Denis Sassou Nguesso/Denis Sassou-Nguesso
CH | Ignazio Cassis; Simonetta Sommaruga; Alain Berset; Viola Amherd; Karin Keller-Sutter; Guy Parmelin; Didier Burkhalter; Johann Schneider-Ammann; Doris Leuthard; Ueli Maurer; Micheline Calmy-Rey
CI | Alassane Ouattara; Laurent Gbagbo
CK | Mark Brown; Henry Puna
CL | Gabriel Boric; Sebastián Piñera; Michelle Bachelet; Ricardo Lagos; Alberto van Klaveren; José Antonio Kast; Heraldo Muñoz; Andrés Allamand; Antonia Urrejola
CM | Paul Biya
CN | Xi* Jinping; Hu* Jintao; Jiang* Zemin; Li* Qiang; Li* Keqiang; Wen* Jiabao; Zhu* Rongji; Wang* Yi; Qin* Gang; Yang* Jiechi; Li* Zhaoxing; Zhao* Leji; Wang* Huning; Han* Zheng; Wang* Qishan; Zhang* Gaoli; Ding* Xuexiang; He* Lifeng; Liu* He; Li* Zhanshu; Wang* Wentao; Zhong* Shan; Gao* Hucheng; Dong* Jun; Zhang* Dejiang; Wu* Bangguo; Zeng* Qinghong; Hu* Chunhua; Liu* Jianchao; Mao* Ning; Wang* Wenbin; Lin* Jian; Hua* Chunying; Zhao* Lijian; Geng* Shuang; Lu* Kang; Guo* Jiakun
CO | Gustavo Petro; Iván Duque; Juan Manuel Santos; Álvaro Uribe; Laura Sarabia; Luis Gilberto Murillo; María Ángela Holguín; Marta Lucía Ramírez
CR | Rodrigo Chaves; Carlos Alvarado; Luis Guillermo Solís; Laura Chinchilla; Óscar Arias
CU | Miguel Díaz-Canel/Miguel Díaz-Canel Bermúdez; Raúl Castro; Fidel Castro; Bruno Rodríguez/Bruno Rodríguez Parrilla; Manuel Marrero/Manuel Marrero Cruz; Ricardo Cabrisas; Felipe Pérez Roque
CY | Nikos Christodoulides; Nicos Anastasiades; Demetris Christofias; Tassos Papadopoulos; Constantinos Kombos; Ioannis Kasoulides; Ersin Tatar
CZ | Petr Fiala; Andrej Babiš; Petr Pavel; Miloš Zeman; Václav Klaus; Jan Lipavský; Bohuslav Sobotka; Mirek Topolánek; Petr Nečas
DE | Angela Merkel; Olaf Scholz; Friedrich Merz; Gerhard Schröder; Frank-Walter Steinmeier; Annalena Baerbock; Johann Wadephul; Heiko Maas; Sigmar Gabriel; Guido Westerwelle; Robert Habeck; Boris Pistorius; Christian Lindner; Joachim Gauck; Horst Köhler; Joschka Fischer; Peter Altmaier; Katherina Reiche; Lars Klingbeil
DJ | Ismaïl Omar Guelleh/Ismail Omar Guelleh/Omar Guelleh
DK | Mette Frederiksen; Lars Løkke Rasmussen; Helle Thorning-Schmidt; Anders Fogh Rasmussen; Jeppe Kofod
DO | Luis Abinader; Danilo Medina; Leonel Fernández
DZ | Abdelmadjid Tebboune; Abdelaziz Bouteflika; Ramtane Lamamra; Ahmed Attaf; Nadir Larbaoui; Mourad Medelci; Sabri Boukadoum
EC | Daniel Noboa; Guillermo Lasso; Lenín Moreno; Rafael Correa; Gabriela Sommerfeld
EE | Kaja Kallas; Kristen Michal; Alar Karis; Kersti Kaljulaid; Toomas Hendrik Ilves; Jüri Ratas; Taavi Rõivas; Andrus Ansip; Margus Tsahkna; Urmas Paet
EG | Abdel Fattah al-Sisi/Abdel-Fattah el-Sisi/Abdel Fattah El-Sisi/Abdel Fattah el-Sisi/Abdul Fattah al-Sisi/Al-Sisi/El-Sisi/Sisi; Hosni Mubarak; Mohamed Morsi/Mohammed Mursi; Sameh Shoukry; Badr Abdelatty/Badr Abdel-Atty; Mostafa Madbouly/Moustafa Madbouly; Ahmed Aboul Gheit*; Sherif Ismail; Ibrahim Mahlab; Nabil Fahmy
ER | Isaias Afwerki; Osman Saleh
ES | Pedro Sánchez; Mariano Rajoy; José Luis Rodríguez Zapatero; José María Aznar; José Manuel Albares; King Felipe VI/King Felipe*; King Juan Carlos*; Arancha González Laya; Josep Borrell; Miguel Ángel Moratinos; Alfonso Dastis
ET | Abiy* Ahmed; Hailemariam* Desalegn; Meles* Zenawi; Sahle-Work Zewde; Mulatu Teshome; Demeke Mekonnen; Gedion Timothewos; Taye Atske Selassie; Workneh Gebeyehu; Tedros* Adhanom; Girma Wolde-Giorgis
FI | Sauli Niinistö; Alexander Stubb; Petteri Orpo; Sanna Marin; Tarja Halonen; Juha Sipilä; Matti Vanhanen; Elina Valtonen; Pekka Haavisto; Timo Soini; Jyrki Katainen
FJ | Sitiveni Rabuka; Frank Bainimarama/Voreqe Bainimarama
FR | Emmanuel Macron; François Hollande; Nicolas Sarkozy; Jacques Chirac; Jean-Yves Le Drian*; Catherine Colonna; Stéphane Séjourné; Jean-Noël Barrot; Laurent Fabius; Bernard Kouchner; Alain Juppé; Élisabeth Borne; Gabriel Attal; Michel Barnier; François Bayrou; Sébastien Lecornu; Édouard Philippe; Jean Castex; Manuel Valls; François Fillon; Dominique de Villepin; Bruno Le Maire*; Jean-Marc Ayrault
GA | Ali Bongo/Ali Bongo Ondimba; Brice Oligui Nguema; Omar Bongo
GB | Keir Starmer; Rishi Sunak; Liz Truss; Boris Johnson; Theresa May; David Cameron; Gordon Brown; Tony Blair; David Lammy; Yvette Cooper; James Cleverly; Dominic Raab; Jeremy Hunt; Philip Hammond; William Hague; David Miliband; Jack Straw; King Charles III/King Charles*; Queen Elizabeth II/Queen Elizabeth; Rachel Reeves; Ben Wallace; John Healey; Jonathan Reynolds; Kemi Badenoch; Liam Fox; George Osborne; Grant Shapps; Margaret Beckett
GE | Irakli Kobakhidze; Irakli Garibashvili; Salome Zourabichvili; Mikheil Saakashvili; Giorgi Margvelashvili; Mikheil Kavelashvili; Maka Bochorishvili; David Zalkaliani; Giorgi Kvirikashvili; Ilia Darchiashvili; Eduard Shevardnadze; Bidzina Ivanishvili; Mamuka Bakhtadze
GH | John Dramani Mahama/John Mahama; Nana Akufo-Addo/Nana Addo Dankwa Akufo-Addo; John Atta Mills/John Evans Atta Mills; John Kufuor/John Agyekum Kufuor; Samuel Okudzeto Ablakwa; Shirley Ayorkor Botchwey
GM | Adama Barrow; Yahya Jammeh
GN | Mamady Doumbouya; Alpha Condé; Lansana Conté
GQ | Teodoro Obiang/Teodoro Obiang Nguema Mbasogo/Teodoro Obiang Nguema
GR | Kyriakos Mitsotakis; Alexis Tsipras; Antonis Samaras; George Papandreou; Kostas Karamanlis; Prokopis Pavlopoulos/Prokopios Pavlopoulos; Katerina Sakellaropoulou; Nikos Dendias; George Gerapetritis/Giorgos Gerapetritis; Nikos Kotzias; Dora Bakoyannis; Konstantinos Tasoulas; Karolos Papoulias
GT | Bernardo Arévalo; Alejandro Giammattei; Jimmy Morales; Otto Pérez Molina
GW | Umaro Sissoco Embaló*
GY | Irfaan Ali; David Granger; Bharrat Jagdeo
HN | Xiomara Castro; Juan Orlando Hernández; Manuel Zelaya; Nasry Asfura
HR | Andrej Plenković; Zoran Milanović; Kolinda Grabar-Kitarović; Ivo Josipović; Stjepan Mesić; Gordan Grlić-Radman/Gordan Grlić Radman; Ivo Sanader
HU | Viktor Orbán/Orbán Viktor; Péter Szijjártó/Szijjártó Péter; Ferenc Gyurcsány; János Áder; Katalin Novák; Tamás Sulyok; Péter Magyar*; Pál Schmitt; Gordon Bajnai
ID | Joko Widodo*/Jokowi; Prabowo* Subianto; Susilo Bambang Yudhoyono; Megawati* Sukarnoputri; Retno Marsudi/Retno LP Marsudi; Sugiono; Jusuf Kalla; Ma'ruf Amin; Luhut* Binsar Pandjaitan/Luhut Pandjaitan; Marty Natalegawa; Airlangga Hartarto; Sri Mulyani/Sri Mulyani Indrawati; Gibran Rakabuming Raka*; Hassan Wirajuda
IE | Micheál Martin; Leo Varadkar; Enda Kenny; Simon Harris; Simon Coveney; Brian Cowen; Bertie Ahern; Michael D. Higgins/Michael D Higgins; Catherine Connolly
IL | Benjamin Netanyahu; Naftali Bennett; Yair Lapid; Ehud Olmert; Ariel Sharon; Isaac Herzog; Reuven Rivlin; Shimon Peres; Israel Katz; Gideon Sa'ar; Eli Cohen; Gabi Ashkenazi; Avigdor Lieberman; Tzipi Livni; Yoav Gallant; Benny Gantz; Ehud Barak; Ron Dermer
IN | Narendra Modi; Manmohan Singh; Atal Bihari Vajpayee; S. Jaishankar/S Jaishankar/Subrahmanyam Jaishankar/Jaishankar; Sushma Swaraj; Pranab Mukherjee; S.M. Krishna/SM Krishna; Salman Khurshid; Ram Nath Kovind; Droupadi Murmu; Pratibha Patil; A.P.J. Abdul Kalam/APJ Abdul Kalam; Rajnath Singh; Nirmala Sitharaman; Piyush Goyal; Nitin Gadkari; Ajit Doval; Hardeep Singh Puri*/Hardeep Puri; Natwar Singh/K. Natwar Singh; Arun Jaitley; Vikram Misri; Vinay Mohan Kwatra; Dharmendra Pradhan; Jagdeep Dhankhar; Hamid Ansari; Venkaiah Naidu; A.K. Antony; Anand Sharma; Jitendra Singh
IQ | Mohammed Shia al-Sudani/Mohammed Shia' Al-Sudani/Mohammed al-Sudani; Mustafa al-Kadhimi; Adil Abdul-Mahdi/Adel Abdul Mahdi; Haider al-Abadi; Nouri al-Maliki; Barham Salih; Abdul Latif Rashid/Abdullatif Rashid; Fuad Hussein; Jalal Talabani; Hoshyar Zebari; Fuad Masum
IR | Masoud Pezeshkian; Ebrahim Raisi; Hassan Rouhani/Hassan Rohani; Mahmoud Ahmadinejad; Mohammad Khatami; Ali Khamenei; Abbas Araghchi/Abbas Araqchi; Hossein Amir-Abdollahian/Hossein Amirabdollahian; Mohammad Javad Zarif/Javad Zarif; Ali Akbar Salehi; Manouchehr Mottaki; Mohammad Mokhber; Mohammad Reza Aref; Eshaq Jahangiri; Ali Larijani; Bijan Zanganeh/Bijan Namdar Zanganeh; Kamal Kharrazi; Mohsen Paknejad; Javad Owji
IS | Kristrún Frostadóttir; Katrín Jakobsdóttir; Guðni Th. Jóhannesson; Halla Tómasdóttir; Ólafur Ragnar Grímsson; Bjarni Benediktsson
IT | Giorgia Meloni; Mario Draghi; Giuseppe Conte; Paolo Gentiloni; Matteo Renzi; Enrico Letta; Mario Monti; Silvio Berlusconi; Romano Prodi; Sergio Mattarella; Giorgio Napolitano; Antonio Tajani; Luigi Di Maio*; Guido Crosetto; Franco Frattini; Massimo D'Alema; Matteo Piantedosi; Adolfo Urso
JM | Andrew Holness; Portia Simpson-Miller; Kamina Johnson Smith
JO | Abdullah II/King Abdullah II/King Abdullah II of Jordan; Ayman Safadi; Jafar Hassan; Bisher Al-Khasawneh/Bisher Khasawneh; Omar Razzaz; Hani Mulki; Nasser Judeh; Zeina Toukan; Abdullah Ensour
JP | Shinzo Abe/Abe Shinzo; Fumio Kishida/Kishida Fumio; Yoshihide Suga/Suga Yoshihide; Shigeru Ishiba/Ishiba Shigeru; Sanae Takaichi/Takaichi Sanae; Junichiro Koizumi/Koizumi Junichiro; Taro Aso/Aso Taro; Yukio Hatoyama; Naoto Kan; Yoshihiko Noda; Yasuo Fukuda; Yoko Kamikawa/Kamikawa Yoko; Yoshimasa Hayashi/Hayashi Yoshimasa; Toshimitsu Motegi/Motegi Toshimitsu; Taro Kono/Kono Taro; Takeshi Iwaya/Iwaya Takeshi; Koichiro Gemba; Katsuya Okada; Minoru Kihara/Kihara Minoru; Emperor Naruhito*; Emperor Akihito*; Nobuo Kishi; Yasutoshi Nishimura; Ken Saito; Gen Nakatani/Nakatani Gen; Itsunori Onodera; Ryosei Akazawa
KE | William Ruto; Uhuru Kenyatta; Mwai Kibaki; Musalia Mudavadi; Raila Odinga; Raychelle Omamo; Amina Mohamed
KG | Sadyr Japarov/Sadyr Zhaparov; Sooronbay Jeenbekov/Sooronbai Jeenbekov; Almazbek Atambayev; Roza Otunbayeva; Kurmanbek Bakiyev; Askar Akayev; Sapar Isakov; Akylbek Japarov/Akylbek Zhaparov; Adylbek Kasymaliev/Adylbek Kasymaliyev; Jeenbek Kulubaev/Zheenbek Kulubaev; Omurbek Babanov; Kubatbek Boronov; Erlan Abdyldaev; Ulukbek Maripov
KH | Hun Sen*; Hun Manet*; King Norodom Sihamoni*; Prak Sokhonn*; Hor Namhong*; Sok Chenda Sophea*
KP | Kim* Jong Un/Kim Jong-un; Kim* Jong Il/Kim Jong-il; Choe* Son Hui/Choe Son-hui; Ri* Yong Ho/Ri Yong-ho; Kim* Yo Jong; Ri* Su Yong; Choe* Ryong Hae; Kim* Yong Nam; Pak* Thae Song
KR | Lee* Jae Myung/Lee Jae-myung; Yoon* Suk Yeol/Yoon Suk-yeol; Moon* Jae-in/Moon Jae In; Park* Geun-hye/Park Geun Hye; Lee* Myung-bak/Lee Myung Bak; Roh* Moo-hyun/Roh Moo Hyun; Kim* Dae-jung; Cho* Tae-yul/Cho Tae-yeol; Park* Jin; Chung* Eui-yong; Kang* Kyung-wha; Yun* Byung-se; Kim* Sung-hwan; Cho* Hyun; Han* Duck-soo; Kim* Min-seok; Chung* Sye-kyun; Lee* Nak-yon/Lee Nak-yeon; Kim* Boo-kyum; Hwang* Kyo-ahn; Yu* Myung-hwan; Choo* Kyung-ho; Ahn* Duk-geun; Yeo* Han-koo; Yoo* Myung-hee; Sung* Yun-mo
KW | Meshal* al-Ahmad al-Jaber al-Sabah/Mishal Al-Ahmad Al-Jaber Al-Sabah/Meshal Al-Ahmad Al-Jaber Al-Sabah; Nawaf al-Ahmad al-Sabah/Nawaf Al-Ahmad Al-Jaber Al-Sabah; Sabah al-Ahmad al-Sabah/Sabah Al-Ahmad Al-Jaber Al-Sabah/Sabah al-Ahmad al-Jaber al-Sabah; Abdullah Al-Yahya; Salem Abdullah Al-Jaber Al-Sabah; Ahmad Abdullah Al-Ahmad Al-Sabah
KZ | Kassym-Jomart Tokayev/Kasym-Zhomart Tokayev/Qasym-Jomart Toqayev/Kassym-Zhomart Tokayev; Nursultan Nazarbayev/Nursultan Nazarbaev; Olzhas Bektenov; Alikhan Smailov; Askar Mamin; Bakytzhan Sagintayev/Bakhytzhan Sagintayev; Karim Massimov/Karim Masimov; Mukhtar Tleuberdi; Murat Nurtleu; Yermek Kosherbayev; Kairat Abdrakhmanov; Erlan Idrissov; Serik Akhmetov; Danial Akhmetov; Serik Zhumangarin; Maulen Ashimbayev; Bakhyt Sultanov; Kanat Bozumbayev
LA | Thongloun* Sisoulith; Sonexay Siphandone; Bounnhang Vorachith; Choummaly Sayasone; Saleumxay Kommasith; Phankham Viphavanh; Thongsing Thammavong
LB | Najib Mikati; Nabih Berri; Michel Aoun; Joseph Aoun; Nawaf Salam; Saad Hariri/Saad al-Hariri; Michel Suleiman; Emile Lahoud; Rafik Hariri; Fouad Siniora; Hassan Diab; Abdallah Bou Habib; Youssef Rajji; Gebran Bassil; Tammam Salam
LK | Ranil Wickremesinghe; Gotabaya* Rajapaksa; Mahinda* Rajapaksa; Maithripala Sirisena; Anura Kumara Dissanayake; Chandrika Kumaratunga; Ali Sabry; Vijitha Herath; Dinesh Gunawardena; G.L. Peiris; Harini Amarasuriya
LR | Joseph Boakai; George Weah; Ellen Johnson Sirleaf
LT | Gitanas Nausėda; Dalia Grybauskaitė; Ingrida Šimonytė; Valdas Adamkus; Gabrielius Landsbergis; Linas Linkevičius; Saulius Skvernelis; Kęstutis Budrys; Inga Ruginienė
LU | Xavier Bettel; Luc Frieden; Jean Asselborn; Jean-Claude Juncker
LV | Evika Siliņa; Krišjānis Kariņš; Edgars Rinkēvičs; Egils Levits; Raimonds Vējonis; Valdis Dombrovskis; Vaira Vīķe-Freiberga; Baiba Braže; Māris Kučinskis
LY | Abdul Hamid Dbeibah/Abdulhamid Dbeibah; Fayez al-Sarraj/Fayez Sarraj; Khalifa Haftar; Muammar Gaddafi/Moammar Gadhafi/Muammar Qaddafi; Najla Mangoush; Mohamed al-Menfi
MA | King Mohammed VI/Mohammed VI; Aziz Akhannouch; Saad Eddine El Othmani/Saadeddine El Othmani; Nasser Bourita; Abdelilah Benkirane
MD | Maia Sandu; Igor Dodon; Vladimir Voronin; Dorin Recean; Natalia Gavrilița; Nicu Popescu; Ion Chicu; Vlad Filat; Mihai Popșoi; Alexandru Munteanu
ME | Milo Đukanović/Milo Djukanović; Jakov Milatović; Milojko Spajić; Zdravko Krivokapić; Filip Vujanović
MG | Andry Rajoelina; Marc Ravalomanana; Hery Rajaonarimampianina
MK | Hristijan Mickoski; Zoran Zaev; Nikola Gruevski; Stevo Pendarovski; Gordana Siljanovska-Davkova; Dimitar Kovačevski; Bujar Osmani; Gjorge Ivanov; Nikola Dimitrov; Timčo Mucunski
ML | Assimi Goïta; Ibrahim Boubacar Keïta; Amadou Toumani Touré; Abdoulaye Diop; Choguel Kokalla Maïga
MM | Aung San Suu Kyi*/Suu Kyi; Thein Sein*; Min Aung Hlaing*; Htin Kyaw*; Win Myint*; Than Shwe*; Than Swe*; Wunna Maung Lwin*; U Thein Sein
MN | Ukhnaagiin Khurelsukh/Khurelsukh Ukhnaa; Khaltmaagiin Battulga/Khaltmaa Battulga; Tsakhiagiin Elbegdorj/Tsakhia Elbegdorj; Nambaryn Enkhbayar; Luvsannamsrain Oyun-Erdene/Luvsannamsrai Oyun-Erdene/Oyun-Erdene Luvsannamsrai; Batmunkh Battsetseg/Battsetseg Batmunkh; Gombojav Zandanshatar/Zandanshatar Gombojav; Sukhbaatar Batbold; Norov Altankhuyag; Chimediin Saikhanbileg; Damdin Tsogtbaatar
MR | Mohamed Ould Ghazouani/Mohamed Ould Cheikh El Ghazouani; Mohamed Ould Abdel Aziz
MT | Robert Abela; Joseph Muscat; Lawrence Gonzi; Ian Borg
MU | Pravind Jugnauth; Navin Ramgoolam/Navinchandra Ramgoolam; Anerood Jugnauth; Dharam Gokhool
MV | Mohamed Muizzu; Ibrahim Mohamed Solih/Ibrahim Solih; Abdulla Yameen/Abdulla Yameen Abdul Gayoom; Mohamed Nasheed; Maumoon Abdul Gayoom; Abdulla Shahid; Moosa Zameer; Abdulla Khaleel
MW | Lazarus Chakwera; Peter Mutharika; Joyce Banda; Bingu wa Mutharika
MX | Claudia Sheinbaum/Claudia Sheinbaum Pardo; Andrés Manuel López Obrador/Andrés Manuel Lopez Obrador/AMLO; Enrique Peña Nieto; Felipe Calderón; Vicente Fox; Marcelo Ebrard; Alicia Bárcena; Juan Ramón de la Fuente; Luis Videgaray; José Antonio Meade; Claudia Ruiz Massieu; Patricia Espinosa
MY | Anwar* Ibrahim; Mahathir* Mohamad/Mahathir bin Mohamad; Najib* Razak/Najib Tun Razak; Muhyiddin* Yassin; Ismail Sabri Yaakob/Ismail Sabri*; Abdullah Ahmad Badawi*/Abdullah Badawi; Mohamad Hasan; Saifuddin Abdullah; Zambry Abdul Kadir; Hishammuddin* Hussein; Anifah* Aman; Fadillah* Yusof; Tengku Zafrul Aziz*/Zafrul Aziz; Wan Azizah*
MZ | Filipe Nyusi; Daniel Chapo; Armando Guebuza; Joaquim Chissano
NA | Hage Geingob; Netumbo Nandi-Ndaitwah; Nangolo Mbumba; Hifikepunye Pohamba
NE | Mohamed Bazoum; Mahamadou Issoufou; Abdourahamane Tiani/Abdourahamane Tchiani
NG | Bola Tinubu/Bola Ahmed Tinubu; Muhammadu Buhari; Goodluck Jonathan*; Umaru Musa Yar'Adua*/Umaru Yar'Adua; Olusegun Obasanjo; Yusuf Tuggar; Geoffrey Onyeama; Yemi Osinbajo; Kashim Shettima
NI | Daniel Ortega; Rosario Murillo; Denis Moncada
NL | Mark Rutte; Dick Schoof; Jan Peter Balkenende; Hanke Bruins Slot; Wopke Hoekstra; King Willem-Alexander*; Caspar Veldkamp; Stef Blok; Rob Jetten; Maxime Verhagen
NO | Jonas Gahr Støre/Jonas Gahr Store; Erna Solberg; Jens Stoltenberg; Espen Barth Eide*; Anniken Huitfeldt; Børge Brende; King Harald*; Ine Eriksen Søreide
NP | K.P. Sharma Oli*/KP Sharma Oli/K P Sharma Oli/KP Oli; Pushpa Kamal Dahal*/Prachanda; Sher Bahadur Deuba; Ram Chandra Paudel/Ramchandra Paudel; Bidya Devi Bhandari; Sushil Koirala; Narayan Kaji Shrestha; Arzu Rana Deuba; Sushila Karki; Baburam Bhattarai; Pradeep Gyawali
NZ | Christopher Luxon; Jacinda Ardern; Chris Hipkins; John Key; Bill English; Helen Clark; Winston Peters; Nanaia Mahuta; Murray McCully; Todd McClay; Judith Collins; David Parker
OM | Sultan Haitham bin Tariq/Haitham* bin Tariq/Haitham bin Tarik/Sultan Haitham; Sultan Qaboos bin Said/Qaboos* bin Said/Sultan Qaboos; Badr Albusaidi/Badr al-Busaidi/Badr bin Hamad Al Busaidi/Sayyid Badr Albusaidi; Yusuf bin Alawi
PA | José Raúl Mulino; Laurentino Cortizo; Juan Carlos Varela; Ricardo Martinelli; Martín Torrijos
PE | Dina Boluarte; Pedro Castillo; Martín Vizcarra; Pedro Pablo Kuczynski; Ollanta Humala; Alan García; Alejandro Toledo; Francisco Sagasti; José Jerí
PG | James Marape; Peter O'Neill; Michael Somare; Justin Tkatchenko
PH | Ferdinand Marcos Jr./Ferdinand R. Marcos Jr./Ferdinand Marcos Jr/Ferdinand Marcos/Bongbong Marcos; Rodrigo Duterte; Benigno Aquino/Benigno Aquino III/Benigno S. Aquino III; Gloria Macapagal-Arroyo/Gloria Macapagal Arroyo/Gloria Arroyo; Joseph Estrada; Enrique Manalo/Enrique A. Manalo; Teodoro Locsin/Teodoro Locsin Jr.; Gilberto Teodoro/Gilberto Teodoro Jr./Gilbert Teodoro; Ma. Theresa Lazaro/Theresa Lazaro; Albert del Rosario; Alan Peter Cayetano; Delfin Lorenzana; Perfecto Yasay; Sara Duterte
PK | Shehbaz Sharif/Shahbaz Sharif/Muhammad Shehbaz Sharif; Nawaz Sharif; Imran Khan; Ishaq Dar/Mohammad Ishaq Dar; Bilawal Bhutto Zardari*/Bilawal Bhutto-Zardari/Bilawal Bhutto; Shah Mahmood Qureshi; Pervez Musharraf; Asif Ali Zardari; Yousaf Raza Gilani*/Yousuf Raza Gilani; Raja Pervez Ashraf; Shahid Khaqan Abbasi; Hina Rabbani Khar*; Mamnoon Hussain; Arif Alvi; Shaukat Aziz; Asim Munir; Khawaja Asif/Khawaja Muhammad Asif; Anwaar ul Haq Kakar*/Anwaar-ul-Haq Kakar; Ahsan Iqbal; Sartaj Aziz; Khurshid Kasuri; Jam Kamal Khan; Mohsin Naqvi
PL | Donald Tusk; Andrzej Duda; Karol Nawrocki; Mateusz Morawiecki; Beata Szydło; Ewa Kopacz; Bronisław Komorowski; Lech Kaczyński; Jarosław Kaczyński; Radosław Sikorski/Radoslaw Sikorski/Radek Sikorski; Zbigniew Rau; Witold Waszczykowski; Jacek Czaputowicz; Władysław Kosiniak-Kamysz; Aleksander Kwaśniewski; Mariusz Błaszczak
PS | Mahmoud Abbas; Yasser Arafat; Mohammad Shtayyeh; Mohammad Mustafa; Salam Fayyad; Riyad al-Maliki; Ismail Haniyeh
PT | Luís Montenegro; António Costa; Marcelo Rebelo de Sousa*; Pedro Passos Coelho*; José Sócrates; Paulo Rangel; Augusto Santos Silva*; Aníbal Cavaco Silva*; João Gomes Cravinho*; António José Seguro
PW | Surangel Whipps Jr./Surangel Whipps; Tommy Remengesau
PY | Santiago Peña; Mario Abdo Benítez*; Horacio Cartes; Fernando Lugo; Rubén Ramírez Lezcano
QA | Tamim* bin Hamad Al Thani/Tamim bin Hamad al-Thani/Tamim bin Hamad; Hamad bin Khalifa Al Thani; Mohammed* bin Abdulrahman Al Thani/Mohammed bin Abdulrahman bin Jassim Al-Thani/Mohammed bin Abdulrahman al-Thani; Hamad bin Jassim bin Jaber Al Thani/Hamad bin Jassim; Saad al-Kaabi/Saad Sherida Al-Kaabi; Ali Shareef Al Emadi
RO | Klaus Iohannis; Nicușor Dan; Marcel Ciolacu; Traian Băsescu; Victor Ponta; Bogdan Aurescu; Luminița Odobescu; Nicolae Ciucă; Ilie Bolojan; Emil Hurezeanu; Oana Țoiu
RS | Aleksandar Vučić/Aleksandar Vucic; Ivica Dačić; Ana Brnabić; Tomislav Nikolić; Boris Tadić; Vojislav Koštunica; Miloš Vučević; Marko Đurić/Marko Djurić/Marko Djuric; Nikola Selaković; Vuk Jeremić; Duro Macut/Đuro Macut; Siniša Mali; Rasim Ljajić; Zorana Mihajlović; Dubravka Đedović; Tomislav Momirović
RU | Vladimir Putin; Dmitry Medvedev/Dmitri Medvedev; Boris Yeltsin; Mikhail Mishustin; Sergey Lavrov/Sergei Lavrov; Sergei Shoigu/Sergey Shoigu; Andrei Belousov/Andrey Belousov; Dmitry Peskov; Maria Zakharova; Alexander Novak; Denis Manturov; Yury Ushakov/Yuri Ushakov; Alexei Overchuk/Alexey Overchuk; Marat Khusnullin; Dmitry Chernyshenko; Igor Ivanov; Valentina Matviyenko/Valentina Matvienko; Vyacheslav Volodin; Anton Siluanov; Maxim Reshetnikov; Sergei Tsivilev/Sergey Tsivilev; Roman Starovoit/Roman Starovoyt; Maxim Oreshkin; Viktor Zubkov; Mikhail Fradkov; Sergei Kiriyenko; Anatoly Serdyukov; Igor Shuvalov; Dmitry Rogozin; Yuri Trutnev; Tatyana Golikova; Nikolai Patrushev; Yuri Borisov; Nikolai Shulginov; Anton Alikhanov
RW | Paul Kagame; Olivier Nduhungirehe; Vincent Biruta; Louise Mushikiwabo
SA | King Salman/King Salman bin Abdulaziz Al Saud/Salman bin Abdulaziz Al Saud/Salman bin Abdulaziz/King Salman bin Abdulaziz; Mohammed* bin Salman/Mohammed bin Salman bin Abdulaziz Al Saud/Mohammed bin Salman bin Abdulaziz/Mohammad bin Salman/Muhammad bin Salman/MBS/MbS; King Abdullah bin Abdulaziz/King Abdullah bin Abdul Aziz/King Abdullah bin Abdulaziz Al Saud/Abdullah bin Abdulaziz; Faisal* bin Farhan/Faisal bin Farhan Al Saud/Faisal bin Farhan bin Abdullah; Adel al-Jubeir/Adel Al-Jubeir/Adel al-Jubair; Saud al-Faisal/Saud Al-Faisal/Prince Saud al-Faisal; Khalid* bin Salman; Abdulaziz* bin Salman; Khalid al-Falih/Khalid Al-Falih; Ali al-Naimi/Ali Al-Naimi; Majid Al-Qasabi/Majid al-Qasabi; Mohammed Al-Jadaan/Mohammed al-Jadaan; Ibrahim al-Assaf; Faisal Alibrahim; Mohammed bin Nayef
SB | Manasseh Sogavare; Jeremiah Manele
SD | Abdel Fattah al-Burhan/Abdel Fattah Al-Burhan; Omar al-Bashir/Omar Hassan al-Bashir; Abdalla Hamdok
SE | Ulf Kristersson; Magdalena Andersson; Stefan Löfven; Fredrik Reinfeldt; Göran Persson; Tobias Billström; Ann Linde; Margot Wallström; Carl Bildt; Maria Malmer Stenergard*; Pål Jonson
SG | Lee* Hsien Loong; Lawrence Wong; Goh* Chok Tong; Vivian Balakrishnan; Halimah* Yacob; Tharman* Shanmugaratnam; Tony Tan*; Heng* Swee Keat; Chan* Chun Sing; Gan* Kim Yong; George Yeo; K. Shanmugam; Tan* See Leng
SI | Robert Golob; Janez Janša; Borut Pahor; Nataša Pirc Musar*; Marjan Šarec; Tanja Fajon; Miro Cerar; Danilo Türk; Anže Logar
SK | Robert Fico; Peter Pellegrini; Zuzana Čaputová; Andrej Kiska; Eduard Heger; Juraj Blanár; Igor Matovič; Miroslav Lajčák; Ivan Gašparovič; Iveta Radičová; Rastislav Káčer
SL | Julius Maada Bio*; Ernest Bai Koroma
SN | Bassirou Diomaye Faye/Bassirou Faye; Macky Sall; Abdoulaye Wade; Ousmane Sonko; Aïssata Tall Sall; Yassine Fall
SO | Hassan Sheikh Mohamud/Hassan Sheikh Mohamoud; Mohamed Abdullahi Mohamed/Mohamed Abdullahi Farmajo; Hamza Abdi Barre*; Mohamed Hussein Roble; Sharif Sheikh Ahmed
SS | Salva Kiir/Salva Kiir Mayardit; Riek Machar
SV | Nayib Bukele; Mauricio Funes; Salvador Sánchez Cerén; Alexandra Hill Tinoco
SY | Bashar al-Assad/Bashar Al-Assad; Ahmed al-Sharaa/Ahmad al-Sharaa/Ahmed Al-Sharaa; Asaad al-Shaibani/Asaad al-Shibani; Faisal Mekdad/Faisal al-Mekdad; Walid al-Moallem/Walid Muallem; Farouk al-Sharaa
SZ | King Mswati III/Mswati III
TD | Mahamat Idriss Déby/Mahamat Idriss Déby Itno/Mahamat Déby; Idriss Déby/Idriss Déby Itno
TG | Faure Gnassingbé
TH | Srettha* Thavisin; Paetongtarn* Shinawatra; Prayut* Chan-o-cha/Prayuth Chan-o-cha; Yingluck* Shinawatra; Thaksin* Shinawatra; Abhisit* Vejjajiva; Anutin* Charnvirakul; Don Pramudwinai; Maris Sangiampongsa; Parnpree Bahiddha-Nukara; King Maha Vajiralongkorn; Sihasak Phuangketkeow; Surayud Chulanont; Samak Sundaravej
TJ | Emomali Rahmon/Emomali Rakhmon/Imomali Rakhmonov/Emomali Rakhmonov; Kokhir Rasulzoda/Qohir Rasulzoda; Sirojiddin Muhriddin; Sirodjidin Aslov; Hamrokhon Zarifi; Rustam Emomali
TL | José Ramos-Horta; Xanana Gusmão; Taur Matan Ruak; Bendito Freitas; Mari Alkatiri; Francisco Guterres
TM | Gurbanguly Berdimuhamedov/Gurbanguly Berdymukhamedov/Gurbanguly Berdimuhamedow; Serdar Berdimuhamedov/Serdar Berdymukhamedov/Serdar Berdimuhamedow; Saparmurat Niyazov/Saparmyrat Nyýazow; Rashid Meredov/Raşit Meredow
TN | Kais Saied/Kaïs Saïed; Beji Caid Essebsi*/Béji Caïd Essebsi; Zine El Abidine Ben Ali*/Zine el-Abidine Ben Ali; Moncef Marzouki; Nabil Ammar; Youssef Chahed; Najla Bouden; Mohamed Ali Nafti
TR | Recep Tayyip Erdoğan/Recep Tayyip Erdogan/Tayyip Erdogan/Tayyip Erdoğan; Abdullah Gül/Abdullah Gul; Ahmet Necdet Sezer; Ahmet Davutoğlu/Ahmet Davutoglu; Binali Yıldırım/Binali Yildirim; Hakan Fidan; Mevlüt Çavuşoğlu/Mevlut Cavusoglu; Cevdet Yılmaz/Cevdet Yilmaz; Fuat Oktay; Ali Babacan; Hulusi Akar; Yaşar Güler/Yasar Guler; Ömer Bolat/Omer Bolat; Mehmet Şimşek/Mehmet Simsek; Alparslan Bayraktar; Fatih Dönmez; Mehmet Muş; Berat Albayrak; Taner Yıldız; Nihat Zeybekci; Abdulkadir Uraloğlu; Süleyman Soylu; Numan Kurtulmuş; Ruhsar Pekcan; Nurettin Canikli; Feridun Sinirlioğlu; Bülent Ecevit
TT | Keith Rowley; Kamla Persad-Bissessar; Stuart Young; Patrick Manning
TW | Tsai* Ing-wen; Lai* Ching-te/William Lai; Ma* Ying-jeou; Chen* Shui-bian; Joseph Wu; Lin* Chia-lung; Su* Tseng-chang
TZ | Samia Suluhu Hassan*/Samia Hassan/Samia; John Magufuli; Jakaya Kikwete; Benjamin Mkapa; January Makamba; Kassim Majaliwa; Mahmoud Thabit Kombo; Emmanuel Nchimbi; Mwigulu Nchemba
UA | Volodymyr Zelensky/Volodymyr Zelenskyy/Vladimir Zelensky/Volodymyr Zelenskiy; Petro Poroshenko; Viktor Yanukovych/Viktor Yanukovich; Viktor Yushchenko; Leonid Kuchma; Yulia Tymoshenko; Denys Shmyhal; Dmytro Kuleba; Andrii Sybiha/Andriy Sybiga/Andrii Sybiga; Pavlo Klimkin; Arseniy Yatsenyuk; Volodymyr Groysman; Mykola Azarov; Yulia Svyrydenko; Rustem Umerov; Oleksii Reznikov; Andriy Yermak; Borys Tarasyuk
UG | Yoweri Museveni/Yoweri Kaguta Museveni; Sam Kutesa; Jeje Odongo
US | Donald Trump/Donald J. Trump; Joe Biden/Joseph Biden/Joseph R. Biden; Barack Obama; George W. Bush/George Bush; Bill Clinton; Kamala Harris; JD Vance/J.D. Vance; Mike Pence; Dick Cheney; Marco Rubio; Antony Blinken; Mike Pompeo; Rex Tillerson; John Kerry; Hillary Clinton/Hillary Rodham Clinton; Condoleezza Rice; Colin Powell; Lloyd Austin; Pete Hegseth; Jake Sullivan; Janet Yellen; Scott Bessent; Howard Lutnick; Gina Raimondo; Katherine Tai; Jamieson Greer; Robert Gates; Donald Rumsfeld; Jim Mattis; Mark Esper; Steven Mnuchin; Wilbur Ross; Robert Lighthizer; Steve Witkoff; Chris Wright; Leon Panetta; Chuck Hagel; Ash Carter; Jack Lew; John Bolton; Wendy Sherman; Madeleine Albright
UY | Luis Lacalle Pou*; Yamandú Orsi; Tabaré Vázquez; José Mujica; Mario Lubetkin
UZ | Shavkat Mirziyoyev/Shavkat Mirziyoev/Shavkat Mirziyayev; Islam Karimov; Abdulla Aripov; Bakhtiyor Saidov; Vladimir Norov; Abdulaziz Kamilov; Laziz Kudratov; Jamshid Khodjaev; Sardor Umurzakov; Elyor Ganiev; Achilbay Ramatov; Jamshid Kuchkarov
VA | Pope Francis*; Pope Leo XIV/Pope Leo*; Pope Benedict XVI/Pope Benedict*; Pietro Parolin; Pope John Paul II; Paul Gallagher
VE | Nicolás Maduro; Hugo Chávez; Juan Guaidó; Delcy Rodríguez; Jorge Arreaza; Yván Gil/Yvan Gil; Elías Jaua; Rafael Ramírez
VN | To Lam*/Tô Lâm; Pham Minh Chinh*/Phạm Minh Chính; Luong Cuong*/Lương Cường; Vo Van Thuong*; Nguyen Xuan Phuc*; Nguyen Phu Trong*; Tran Dai Quang*; Truong Tan Sang*; Nguyen Minh Triet*; Nguyen Tan Dung*; Bui Thanh Son*; Pham Binh Minh*; Tran Thanh Man*; Vuong Dinh Hue*; Le Hoai Trung*; Phan Van Khai*; Nong Duc Manh*; Tran Luu Quang*; Nguyen Hong Dien*; Ho Duc Phoc*; Nguyen Thi Kim Ngan*; Phan Van Giang*; Bui Thanh Son*; Le Minh Hung*
VU | Charlot Salwai; Jotham Napat; Bob Loughman; Ishmael Kalsakau; Ralph Regenvanu
WS | Fiamē Naomi Mata'afa/Fiame Naomi Mata'afa; Tuilaepa Sailele Malielegaoi
XK | Albin Kurti; Hashim Thaçi/Hashim Thaci; Vjosa Osmani; Ramush Haradinaj; Isa Mustafa; Donika Gërvalla-Schwarz; Fatmir Sejdiu
YE | Rashad al-Alimi; Abd Rabbuh Mansur Hadi/Abdrabbuh Mansour Hadi; Ali Abdullah Saleh; Ahmed Awad bin Mubarak
ZA | Cyril Ramaphosa; Jacob Zuma; Thabo Mbeki; Nelson Mandela; Ronald Lamola; Naledi Pandor; Maite Nkoana-Mashabane; Lindiwe Sisulu; Paul Mashatile; Parks Tau; Ebrahim Patel; Kgalema Motlanthe; Nkosazana Dlamini-Zuma/Nkosazana Dlamini Zuma
ZM | Hakainde Hichilema; Edgar Lungu; Michael Sata; Rupiah Banda; Levy Mwanawasa; Mulambo Haimbe
ZW | Emmerson Mnangagwa; Robert Mugabe; Frederick Shava; Amon Murwira; Morgan Tsvangirai
EU | Ursula von der Leyen*; António Costa; Charles Michel; Donald Tusk; Josep Borrell; Kaja Kallas; Federica Mogherini; Catherine Ashton; Herman Van Rompuy*; José Manuel Barroso/José Manuel Durão Barroso/Jose Manuel Barroso; Jean-Claude Juncker; Javier Solana; Valdis Dombrovskis; Maroš Šefčovič/Maros Sefcovic; Jozef Síkela; Kadri Simson; Margaritis Schinas; Jutta Urpilainen; Cecilia Malmström; Karel De Gucht*; Frans Timmermans; Margrethe Vestager; Olivér Várhelyi; Roberta Metsola; Christine Lagarde
UN | António Guterres/Antonio Guterres; Ban* Ki-moon/Ban Ki Moon; Kofi Annan; Amina Mohammed
NATO | Mark Rutte; Jens Stoltenberg; Jaap de Hoop Scheffer
IMF | Kristalina Georgieva; Dominique Strauss-Kahn
World Bank | Ajay Banga; David Malpass; Jim Yong Kim*; Robert Zoellick
WTO | Ngozi Okonjo-Iweala; Roberto Azevêdo; Pascal Lamy
WHO | Tedros Adhanom Ghebreyesus; Margaret Chan
IAEA | Rafael Grossi/Rafael Mariano Grossi; Yukiya Amano; Mohamed ElBaradei
ADB | Masatsugu Asakawa; Takehiko Nakao; Masato Kanda
AIIB | Jin* Liqun
African Union | Moussa Faki Mahamat*/Moussa Faki; Mahmoud Ali Youssouf
ASEAN | Kao Kim Hourn*; Lim Jock Hoi*; Surin Pitsuwan
OPEC | Haitham al-Ghais/Haitham Al Ghais; Mohammad Barkindo/Mohammed Barkindo
GCC | Jasem Albudaiwi/Jasem Mohamed Albudaiwi; Nayef Al-Hajraf
SCO | Zhang* Ming; Nurlan Yermekbayev; Vladimir Norov
EBRD | Odile Renaud-Basso; Suma Chakrabarti
NDB | Dilma Rousseff
`;

const personOf = (actsFor: string, cell: string): Leader => {
  const [first = '', ...variants] = cell.split('/').map((form) => form.trim());
  const starred = cell
    .split(/[\s/]+/u)
    .find((word) => word.endsWith('*'))
    ?.slice(0, -1);
  const name = first.replaceAll('*', '');
  const words = name.replace(/ (?:Jr\.?|I{2,3}|VI|XIV|XVI)$/u, '').split(' ');
  return {
    name,
    variants: variants.map((form) => form.replaceAll('*', '')),
    short: starred ?? words.at(-1) ?? name,
    actsFor,
  };
};

/** Heads of state and government, foreign ministers and a few more, of the last 25 years. */
export const LEADERS: readonly Leader[] = TABLE.trim()
  .split('\n')
  .flatMap((row) => {
    const [actsFor = '', persons = ''] = row.split('|').map((cell) => cell.trim());
    return persons.split(';').map((person) => personOf(actsFor, person.trim()));
  });
