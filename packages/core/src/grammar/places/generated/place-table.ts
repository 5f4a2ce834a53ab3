// Made by scripts/generate-places.mjs of scripts/places/place-table.txt; do not edit. Letters: text/shifted-letters.ts.
/**
 * The gazetteer: `zone country` then places by `;`, the names of one place by `|`, English first, then local and short ones. A zone that
 * begins with `/` is of the continent before it; `=` is the city that the zone is called after.
 * `~` behind a name that is also a plain word, a first name or a surname: evidence in a dateline, none in running text.
 * `+` before a place: a state, province or region. `*`: a country. Each zone's first line starts with its largest city. A name that stands twice belongs
 * to the earlier place, so that `London` is in England. Written by hand from general knowledge; names are as printed in datelines.
 */
export const PLACE_TABLE: readonly string[] = [
  `
Europe/London GB *United Kingdom|UK|U.K.|Britain|Great Britain|Großbritannien|Royaume-Uni|Reino Unido|Regno Unito|Vereinigtes Königreich|Velká Británie|Storbritannien|Verenigd Koninkrijk|!Cflikobqisaniя|英国|영국|イギリス;=|Londres|Londra|Londen|Londyn|!Loneon|伦敦|倫敦|런던|ロンドン|"Komd_mo;Birmingham;Manchester;Leeds;Liverpool;Sheffield;Bristol;Newcastle;Nottingham;Leicester;Coventry;Bradford;Southampton;Portsmouth;Plymouth;Brighton;Cambridge;Oxford;Norwich;Exeter;Sunderland;Wolverhampton;Stoke-on-Trent;Milton Keynes;Hull~;Middlesbrough;Derby~;Swansea;Cardiff;Newport~;Edinburgh|Édimbourg|Edinburg;Glasgow;Aberdeen;Dundee;Inverness;Belfast;Derry|Londonderry;+England~;+Scotland|Schottland|Écosse;+Wales;+Northern Ireland|Nordirland;+Yorkshire;+Greater Manchester;+Merseyside;+Cornwall;+Kent~;+Essex;+Sussex;+Surrey~;+Lancashire;+Cumbria;+Norfolk~;+Suffolk~;+Midlands;Heathrow;Westminster
/Dublin IE *Ireland|Irland|Irlande|Irlanda|Éire;=|Baile Átha Cliath|!Etblin;Cork~;Galway;Limerick~;Waterford;+Donegal;+Munster;+Leinster;+Connacht
/Paris FR *France|Frankreich|Francia|Frankrijk|Francja|!Uqanwiя|法国|프랑스|フランス|"Cakk_a|Fransa;=~|Parigi|Parijs|Paryż|!Paqig|巴黎|파리|パリ|"Paq_si|%LKUnW;Marseille|Marseilles;Lyon|Lyons;Toulouse;Nice~;Nantes;Strasbourg|Straßburg|Estrasburgo|Strasburgo;Montpellier;Bordeaux;Lille;Rennes;Reims;Le Havre;Saint-Étienne;Toulon;Grenoble;Dijon;Angers;Nîmes;Brest;Cannes;Avignon;Rouen;Metz~;Nancy~;Tours~;Orléans;Caen;Perpignan;Calais;+Brittany|Bretagne;+Normandy|Normandie;+Provence;+Occitanie;+Île-de-France;+Alsace;+Corsica|Corse;Ajaccio;Bastia
/Berlin DE *Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Niemcy|Tyskland|Německo|!Dfqmaniя|德国|독일|ドイツ|Almanya|"Ceqlam_a;=|Berlino|Berlijn|!Bfqlin|柏林|베를린|ベルリン|"Beqok_mo|%LUhnj;Hamburg;Munich|München|Monaco di Baviera|!Mюnvfn|慕尼黑|ミュンヘン;Cologne|Köln|Colonia|Keulen|!Kёl}n;Frankfurt|Frankfurt am Main|Frankfurt/Main|Francfort|!Uqankutqs;Stuttgart;Düsseldorf;Leipzig;Dortmund;Essen~;Bremen;Dresden|Dresde;Hanover|Hannover;Nuremberg|Nürnberg;Duisburg;Bochum;Wuppertal;Bielefeld;Bonn;Karlsruhe;Mannheim;Augsburg;Wiesbaden;Mönchengladbach;Gelsenkirchen;Aachen;Braunschweig;Chemnitz;Kiel;Halle~;Magdeburg;Freiburg;Krefeld;Mainz;Lübeck;Erfurt;Rostock;Kassel;Saarbrücken;Potsdam;Oldenburg;Osnabrück;Heidelberg;Darmstadt;Regensburg;Ingolstadt;Würzburg;Wolfsburg;Ulm~;Göttingen;Koblenz;Trier~;Jena~;Schwerin;Cottbus;Weimar;Bayreuth;Passau;Flensburg;Hanau;Fulda;Konstanz;+Bavaria|Bayern|Bavière|Baviera;+Baden-Württemberg;+Hesse|Hessen;+Saxony|Sachsen;+Saxony-Anhalt|Sachsen-Anhalt;+Thuringia|Thüringen;+Lower Saxony|Niedersachsen;+North Rhine-Westphalia|Nordrhein-Westfalen|NRW;+Rhineland-Palatinate|Rheinland-Pfalz;+Saarland;+Schleswig-Holstein;+Brandenburg;+Mecklenburg-Vorpommern;+Franken|Franconia
/Vienna AT *Austria|Österreich|Autriche|Oostenrijk|!Acrsqiя|奥地利|Rakousko;=|Wien~|Vienne|Viena|Wenen|Wiedeń|Bécs|Beč|!Cfna|维也纳|ウィーン;Graz~;Linz~;Salzburg;Innsbruck;Klagenfurt;Villach;Wels~;St. Pölten|Sankt Pölten;Dornbirn;Bregenz;Eisenstadt;+Tyrol|Tirol;+Carinthia|Kärnten;+Styria|Steiermark;+Vorarlberg;+Burgenland;+Upper Austria|Oberösterreich;+Lower Austria|Niederösterreich
/Zurich CH *Switzerland|Schweiz|Suisse|Svizzera|Suiza|Zwitserland|!Ycfjwaqiя|瑞士|スイス;=|Zurigo;Geneva|Genève|Genf|Ginevra|Ginebra|!Gfnfca|日内瓦|ジュネーブ;Basel|Basle|Bâle|Basilea;Bern|Berne|Berna;Lausanne;Lucerne|Luzern;Winterthur;St. Gallen|Sankt Gallen;Lugano;Biel|Bienne;Davos;Neuchâtel;Fribourg;Thun~;Chur~;Zug~;Bellinzona;+Ticino|Tessin;+Valais|Wallis;+Vaud;+Aargau;+Graubünden|Grisons;+Thurgau;+Jura
/Rome IT *Italy|Italia|Italien|Italie|Włochy|!Isaliя|意大利|이탈리아|イタリア|İtalya|"Itak_a;=|Roma|Rom~|Rzym|Řím|!Qim|罗马|로마|ローマ|"Qώlg|%UliK;Milan|Milano|Mailand|!Milan|米兰|ミラノ;Naples|Napoli|Neapel|Nápoles;Turin|Torino;Palermo;Genoa|Genova|Genua|Gênes;Bologna|Bolonia;Florence~|Firenze|Florenz|Florencia|!Uloqfnwiя;Bari~;Catania;Venice|Venezia|Venedig|Venise|Venecia;Verona;Messina;Padua|Padova;Trieste;Brescia;Parma;Modena;Perugia;Livorno;Cagliari;Bergamo;Trento;Bolzano|Bozen;Udine;Pescara;Salerno;Reggio Calabria;Ancona;Pisa;Rimini;+Sicily|Sicilia|Sizilien;+Sardinia|Sardegna|Sardinien;+Tuscany|Toscana|Toskana;+Lombardy|Lombardia;+Veneto;+Piedmont|Piemonte;+Lazio;+Calabria;+Puglia|Apulia;+Liguria;+South Tyrol|Südtirol|Alto Adige
/Vatican VA *Vatican City|Vatican|Vaticano|Città del Vaticano|Vatikan|Vatikanstadt|!Casikan|梵蒂冈
/Madrid ES *Spain|España|Spanien|Espagne|Spagna|Spanje|Hiszpania|!Irpaniя|西班牙|스페인|スペイン|"Ispam_a;=|!Maeqie|马德里|마드리드|マドリード|"Ladq_tg|%iSUnS;Barcelona|Barcelone|!Baqrflona|巴塞罗那;Valencia~;Seville|Sevilla;Zaragoza|Saragossa;Málaga;Murcia;Palma|Palma de Mallorca;Bilbao;Alicante;Córdoba~;Valladolid;Vigo;Gijón;Granada~;A Coruña|La Coruña;Vitoria|Vitoria-Gasteiz;Oviedo;Pamplona;San Sebastián|Donostia;Santander;Almería;Burgos;Salamanca;Huelva;Cádiz;León~;Lleida;Tarragona;Girona;Logroño;Badajoz;Toledo~;Santiago de Compostela;Ceuta;Melilla;+Catalonia|Cataluña|Catalunya|Katalonien;+Andalusia|Andalucía;+Galicia;+Basque Country|País Vasco|Euskadi;+Mallorca|Majorca;+Ibiza;+Asturias;+Aragón;+Castilla y León;+Castilla-La Mancha;+Extremadura;+Navarra|Navarre;+Balearic Islands|Baleares
Atlantic/Canary ES Las Palmas;Santa Cruz de Tenerife|Tenerife|Teneriffa;+Canary Islands|Canarias|Kanaren;Lanzarote
Europe/Lisbon PT *Portugal|!Poqstdaliя|葡萄牙;=|Lisboa|Lissabon|Lisbonne|Lisbona|!Lirrabon|里斯本;Porto~|Oporto;Braga~;Coimbra;Funchal;Faro~;Setúbal;Aveiro;Évora;Leiria;Guimarães;+Algarve;+Alentejo;+Madeira
/Amsterdam NL *Netherlands|The Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Holland~|!Niefqlaneы|荷兰|オランダ;=|!Amrsfqeam|阿姆斯特丹;Rotterdam;The Hague|Den Haag|La Haye|La Haya|L'Aia|!Daada|海牙;Utrecht;Eindhoven;Groningen;Tilburg;Breda;Nijmegen;Arnhem;Maastricht;Haarlem;Leiden;Enschede;Apeldoorn;Zwolle;Almere;Amersfoort;Delft;Leeuwarden;+Limburg~;+Friesland;+Zeeland;+Gelderland;+Overijssel;+Drenthe;+Flevoland
/Brussels BE *Belgium|België|Belgique|Belgien|Bélgica|Belgio|!Bfl}diя|比利时|ベルギー|"B]kcio;=|Bruxelles|Brussel|Bruselas|Bruksela|!Bqюrrfl}|布鲁塞尔|ブリュッセル|"Bqun]kker|%LUlgWh;Antwerp|Antwerpen|Anvers;Ghent|Gent~|Gand;Charleroi;Liège|Luik|Lüttich;Bruges|Brugge;Namur|Namen;Leuven|Louvain;Mons~;Mechelen;Aalst;Kortrijk;Hasselt;Ostend|Oostende;Genk;+Flanders|Vlaanderen|Flandre|Flandern;+Wallonia|Wallonie
/Luxembourg LU *Luxembourg|Luxemburg|Lussemburgo|!Lюkrfmbtqd|卢森堡
/Copenhagen DK *Denmark|Danmark|Dänemark|Dinamarca|Danimarca|Denemarken|!Eaniя|丹麦;=|København|Kopenhagen|Copenhague|Copenaghen|Köpenhamn|!Kopfndadfn|哥本哈根;Aarhus|Århus;Odense;Aalborg;Esbjerg;Randers;Kolding;Horsens;Vejle;Roskilde;Herning;+Jutland|Jylland;+Funen|Fyn;+Sjælland|Zealand;Bornholm
Atlantic/Faroe FO *Faroe Islands|Føroyar|Færøerne;Tórshavn
America/Nuuk GL *Greenland|Grønland|Kalaallit Nunaat|Groenland|Groenlandia|!Dqfnlaneiя|格陵兰;=
Atlantic/Reykjavik IS *Iceland|Ísland~|Islande|Islandia|!Irlaneiя|冰岛;=|!Qfjk}яcik;Akureyri;Keflavík;Grindavík
Europe/Oslo NO *Norway|Norge|Norwegen|Norvège|Noruega|Norvegia|Noorwegen|!Noqcfdiя|挪威;=|!Orlo|奥斯陆;Bergen~;Trondheim;Stavanger;Tromsø;Drammen;Kristiansand;Fredrikstad;Bodø;Ålesund;Haugesund;Svalbard
/Stockholm SE *Sweden|Sverige|Schweden|Suède|Suecia|Svezia|Zweden|Szwecja|!Ycfwiя|瑞典;=|Estocolmo|Stoccolma|!Rsokdol}m|斯德哥尔摩;Gothenburg|Göteborg;Malmö;Uppsala;Västerås;Örebro;Linköping;Helsingborg;Jönköping;Norrköping;Lund~;Umeå;Gävle;Borås;Sundsvall;Luleå;Östersund;Kiruna;Karlstad;Växjö;Halmstad;Kalmar;Visby;+Skåne;+Västra Götaland;+Dalarna;+Gotland;+Småland
/Helsinki FI *Finland|Suomi|Finnland|Finlande|Finlandia|!Uinlяneiя|芬兰;=|Helsingfors|!Vfl}rinki|赫尔辛基;Tampere;Turku|Åbo;Oulu;Espoo;Vantaa;Jyväskylä;Lahti;Kuopio;Pori;Rovaniemi;Vaasa|Vasa;Joensuu;+Lapland|Lappi
/Tallinn EE *Estonia|Eesti|Estland|Estonie|!^rsoniя;=|!Sallinn|!Sallin;Tartu;Narva;Pärnu
/Riga LV *Latvia|Latvija|Lettland|Lettonie|Letonia|!Lasciя;=|!Qida;Daugavpils;Liepāja;Jūrmala
/Vilnius LT *Lithuania|Lietuva|Litauen|Lituanie|Lituania|!Lisca;=|Vilniaus|!Cil}nюr|Wilno;Kaunas;Klaipėda;Šiauliai;Panevėžys
/Warsaw PL *Poland|Polska|Polen|Pologne|Polonia|!Pol}ya|波兰|ポーランド|Polsko|"Pokym_a;=|Warszawa|Warschau|Varsovie|Varsovia|!Caqyaca|华沙|"Baqsob_a;Kraków|Cracow|Krakau|Cracovie;Łódź;Wrocław|Breslau;Poznań;Gdańsk|Danzig;Szczecin;Bydgoszcz;Lublin;Katowice;Białystok;Gdynia;Częstochowa;Radom;Toruń;Rzeszów;Kielce;Olsztyn;Opole;Sopot;+Silesia|Śląsk;+Mazowsze|Mazowieckie;+Małopolska;+Pomorze|Pomorskie;+Podlasie
/Prague CZ *Czech Republic|Czechia|Česko|Česká republika|Tschechien|République tchèque|Tchéquie|Czechy|!Xfviя|捷克;=|Praha|Prag~|Praga|!Pqada|布拉格;Brno|Brünn;Ostrava;Plzeň|Pilsen;Liberec;Olomouc;České Budějovice;Hradec Králové;Pardubice;Zlín;Karlovy Vary;+Moravia|Morava;+Bohemia|Čechy
/Bratislava SK *Slovakia|Slovensko|Slowakei|Slovaquie|Eslovaquia|!Rlocakiя|Słowacja;=|Pressburg|!Bqasirlaca;Košice;Prešov;Žilina;Nitra;Banská Bystrica;Trnava
/Budapest HU *Hungary|Magyarország|Ungarn|Hongrie|Hungría|Ungheria|Węgry|!Cfndqiя|匈牙利;=|!Bteapfys|布达佩斯|"Boudap]stg;Debrecen;Szeged;Miskolc;Pécs;Győr;Nyíregyháza;Kecskemét;Székesfehérvár
/Bucharest RO *Romania|Rumänien|Roumanie|Rumania|!Qtmыniя|罗马尼亚;=|București|Bukarest|Bucarest|!Btvaqfrs;Cluj-Napoca|Cluj;Timișoara;Iași;Constanța;Craiova;Brașov;Galați;Ploiești;Oradea;Sibiu;Arad;Suceava;+Transylvania|Transilvania
/Sofia BG *Bulgaria|!B{ldaqiя|Bulgarien|Bulgarie|!Boldaqiя|保加利亚;=~|!Rouiя;Plovdiv|!Ploceic;Varna|!Caqna;Burgas|!Btqdar;Ruse~|!Qtrf;Stara Zagora|!Rsaqa !Hadoqa
/Athens GR *Greece|"Ekkάda|"Ekkάdar|Griechenland|Grèce|Grecia|Griekenland|!Dqfwiя|希腊|ギリシャ|Yunanistan;=|"Ah^ma|"Ah^mar|Athen|Athènes|Atenas|Atene|!Auinы|雅典|Atina;Thessaloniki|"Hessakom_jg;Piraeus|"Peiqaiάr;Patras|"Pάtqa;Heraklion|"Gqάjkeio;Larissa|"Kάqisa;Volos|"Bόkor;Ioannina|"Iyάmmima;+Crete|"Jq^tg|Kreta;Rhodes|"Qόdor;Lesbos|"K]sbor;Corfu|"J]qjuqa
Asia/Nicosia CY *Cyprus|"J}pqor|Zypern|Chypre|Chipre|Kıbrıs|!Kipq;=|"Keujys_a|Lefkoşa;Limassol|"Kelesόr;Larnaca;Paphos
Europe/Malta MT *Malta;Valletta|La Valletta;Sliema
/Zagreb HR *Croatia|Hrvatska|Kroatien|Croatie|Croacia|!Voqcasiя|克罗地亚;=|!Hadqfb;Split~;Rijeka;Osijek;Zadar;Dubrovnik;Pula~;+Istria|Istra;+Dalmatia|Dalmacija
/Ljubljana SI *Slovenia|Slovenija|Slowenien|Slovénie|Eslovenia|!Rlocfniя;=|Laibach|!Lюblяna;Maribor;Celje~;Kranj;Koper
/Belgrade RS *Serbia|Srbija|!Rqbiјa|Serbien|Serbie|!Rfqbiя;=|Beograd|!Bfodqae|Belgrad|!Bfldqae;Novi Sad|!Noci !Rae;Niš|!Niy;Kragujevac;Subotica;+Vojvodina
/Belgrade XK *Kosovo|Kosova|!Koroco;Pristina|Prishtina|Prishtinë
/Sarajevo BA *Bosnia and Herzegovina|Bosnia|Bosna i Hercegovina|BiH|Bosnien|!Borniя;=|!Raqafco;Banja Luka;Mostar;Tuzla;Zenica
/Podgorica ME *Montenegro|Crna Gora|!Xfqnodoqiя;=;Budva
/Skopje MK *North Macedonia|Macedonia|!Rfcfqna !Makfeoniјa|!Makfeoniјa|Nordmazedonien;=|!Rkopјf;Bitola;Ohrid
/Tirane AL *Albania|Shqipëri|Shqipëria|Albanien|Albanie|!Albaniя;Tirana|Tiranë|!Siqana;Durrës;Vlorë
/Chisinau MD *Moldova|Republica Moldova|Moldau|Moldavie|!Moleaciя|!Moleoca;Chișinău|!Kiyinfc;Tiraspol;+Transnistria|!Pqienfrsqoc}f
/Kyiv UA *Ukraine|!Tkqaїna|!Tkqaina|Ucrania|Ucraina|Oekraïne|Ukraina|Ukrajina|乌克兰|우크라이나|ウクライナ|"Oujqam_a|Ukrayna|%GlgUKjnK;=|Kiev|!Kiїc|!Kiєcі|!Kiєca|!Kifc|!Kifcf|Kiew|Kijów|Kyjev|基辅|키이우|キーウ|"J_ebo|%gnne;Kharkiv|Kharkov|!Vaqkіc|!Vaq}koc|Charkiw;Odesa|Odessa|!Oefra|!Oefrra;Dnipro|!Enіpqo|!Enfpq;Donetsk|!Eonfw}k|!Eonfwk;Zaporizhzhia|!Hapoqіggя|!Hapoqog}f;Lviv|!L}cіc|!L}coc|Lwów|Lemberg;Mykolaiv|!Mikolaїc|!Nikolafc;Kherson|!Vfqron;Mariupol|!Maqіtpol}|!Maqitpol};Kryvyi Rih;Sumy~|!Rtmi|!Rtmы;Poltava|!Polsaca;Chernihiv|!Xfqnіdіc|!Xfqnidoc;Luhansk|Lugansk|!Ltdanr}k|!Ltdanrk;Kramatorsk;Bakhmut;Pokrovsk;Ternopil;Ivano-Frankivsk;Uzhhorod;Chornobyl|Chernobyl;+Donbas|Donbass;Crimea|Krim|!Kqыm|!Kqim;Sevastopol|!Rfcarsopol}
/Minsk BY *Belarus|!Bflaqtr}|!Bfloqtrriя|Weißrussland|Białoruś;=|!Minrk|!Mіnrk;Gomel|!Domfl};Brest-Litovsk;Grodno|!Dqoeno;Vitebsk
/Moscow RU *Russia|!Qorriя|!Qorrii|!Qorія|Russland|Russie|Rusia|Rusland|Rosja|Rusko|俄罗斯|러시아|ロシア|"Qys_a|Rusya|%UlWnK;=|!Morkca|!Morkcf|Moskau|Moscou|Moscú|Mosca|Moskou|Moskwa|Moskva|莫斯科|모스크바|モスクワ|"Lόswa|Moskova|%ilWgl|Moszkva;Saint Petersburg|St. Petersburg|St Petersburg|!Ranks-!Pfsfqbtqd|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|圣彼得堡;Nizhny Novgorod|!Nignij !Nocdoqoe;Kazan|!Kahan};Rostov-on-Don|!Qorsoc-!na-!Eont;Voronezh|!Coqonfg;Krasnodar|!Kqarnoeaq;Sochi|!Roxi;Belgorod|!Bfldoqoe;Kursk|!Ktqrk;Murmansk|!Mtqmanrk;Grozny|!Dqohnыj;Makhachkala|!Mavaxkala;Bryansk|!Bqяnrk;Tula~|!Stla;Arkhangelsk|!Aqvandfl}rk;+Chechnya|!Xfxnя;+Dagestan|!Eadfrsan;+Tatarstan|!Sasaqrsan
/Kaliningrad RU =|!Kalinindqae
/Samara RU =|!Ramaqa;Izhevsk
/Volgograd RU =|!Coldodqae
Asia/Yekaterinburg RU =|!Fkasfqinbtqd|Ekaterinburg;Chelyabinsk|!Xflяbinrk;Ufa~|!Tua;Perm~|!Pfqm};Tyumen|!Sюmfn}
/Omsk RU =|!Omrk
/Novosibirsk RU =|!Nocoribiqrk
/Krasnoyarsk RU =|!Kqarnoяqrk
/Irkutsk RU =|!Iqktsrk
/Yakutsk RU =|!Яktsrk
/Vladivostok RU =|!Claeicorsok;Khabarovsk|!Vabaqocrk
/Kamchatka RU +Kamchatka|!Kamxaska
Europe/Istanbul TR *Turkey~|Türkiye|Türkei|Turquie|Turquía|Turchia|Turkije|Turcja|!Stqwiя|土耳其|トルコ|"Touqj_a|%NUgnK;=|Estambul|!Rsambtl|伊斯坦布尔|イスタンブール|"Jymstamtimo}pokg;Ankara|!Ankaqa|安卡拉|"Άcjuqa;Izmir;Bursa;Adana;Gaziantep;Konya;Antalya;Diyarbakır;Mersin;Kayseri;Eskişehir;Trabzon;Hatay;Şanlıurfa;Samsun;Kahramanmaraş;Van~;Malatya
Asia/Tbilisi GE *Republic of Georgia|Georgien|Géorgie|!Dqthiя|¬n]r]mdbagj;=|!Sbiliri|Tiflis|¬d^egene;Batumi|!Bastmi;+Abkhazia|!Abvahiя;+South Ossetia
/Yerevan AM *Armenia|!Aqmfniя|¢ՀYmYuwYn|Armenien|Arménie;=|!Fqfcan|¢ԵxևYn|Eriwan|Erevan
/Baku AZ *Azerbaijan|!Ahfqbajegan|Azərbaycan|Aserbaidschan|Azerbaïdjan;=|!Bakt|Bakı|Bakou;+Nagorno-Karabakh|Karabakh;Stepanakert|Khankendi
/Almaty KZ *Kazakhstan|!Kahavrsan|!Қahaқrsan|Kasachstan;=|!Almasы|!Alma-!Asa;Astana|!Arsana|Nur-Sultan;Shymkent
/Tashkent UZ *Uzbekistan|!Thbfkirsan|Usbekistan|Oʻzbekiston;=|!Saykfns|Toshkent;Samarkand
/Bishkek KG *Kyrgyzstan|!Kiqdihiя|!Kыqdыhrsan;=|!Biykfk;Osh~
/Dushanbe TJ *Tajikistan|!Saegikirsan;=|!Etyanbf
/Ashgabat TM *Turkmenistan|!Stqkmfniя;=|!Ayvabae
America/New_York US *United States|USA|U.S.|U.S.A.|United States of America|Vereinigte Staaten|États-Unis|Estados Unidos|EE.UU.|EE. UU.|Stati Uniti|Verenigde Staten|Stany Zjednoczone|!RYA|美国|미국|アメリカ|"GPA|ABD|%KhlhKnKN %KhiNQSM;=|New York City|NYC|Nueva York|Nova York|!N}ю-!Joqk|纽约|뉴욕|ニューヨーク|"M]a "Uόqjg|%jnlnlUg;Washington~|Washington D.C.|Washington, D.C.|Washington DC|!Cayindson|华盛顿|워싱턴|ワシントン|"Ouάsimcjtom|%lKXj[j|Waszyngton;Philadelphia;Boston|!Borson;Atlanta;Miami|!Majami;Baltimore;Pittsburgh;Cleveland;Cincinnati;Columbus~;Charlotte~;Raleigh~;Richmond~;Virginia Beach;Norfolk, Va.;Jacksonville;Tampa~;Orlando~;Fort Lauderdale;West Palm Beach;Palm Beach;Tallahassee;Buffalo;Rochester~;Syracuse;Albany~;Brooklyn;Manhattan~;Bronx;Queens~;Staten Island;Newark;Jersey City;Trenton;Hartford;New Haven;Providence;Wilmington;Harrisburg;Allentown;Scranton;Annapolis;Charleston;Columbia~;Greenville;Greensboro;Durham~;Winston-Salem;Savannah~;Augusta~;Knoxville;Toledo, Ohio;Akron;Dayton~;Burlington~;Concord~;Bangor;Springfield, Mass.;Worcester;Fort Myers;St. Petersburg, Fla.;Gainesville;+New York State|N.Y.;+Massachusetts|Mass.~;+Connecticut|Conn.~;+Rhode Island|R.I.;+New Hampshire|N.H.;+Vermont|Vt.;+Maine~;+New Jersey|N.J.;+Pennsylvania|Pa.~;+Delaware|Del.~;+Maryland|Md.;+Virginia~|Va.~;+West Virginia|W.Va.;+North Carolina|N.C.;+South Carolina|S.C.;+Georgia~|Ga.;+Florida|Fla.|Floride;+Ohio;+Long Island;+Hudson Valley;+New England;Capitol Hill;Pentagon~;Wall Street~
/Detroit US =;Grand Rapids;Lansing;Ann Arbor;Flint~;+Michigan|Mich.
/Indiana/Indianapolis US =;Fort Wayne;South Bend;+Indiana|Ind.~
/Kentucky/Louisville US =;Lexington~;Frankfort;+Kentucky|Ky.
/Chicago US =|!Xikado|芝加哥|シカゴ;Houston~|休斯敦;Dallas~|!Eallar;San Antonio;Austin~;Fort Worth;Milwaukee;Minneapolis;St. Paul;St. Louis;Kansas City;Omaha;Lincoln~;New Orleans|La Nouvelle-Orléans;Baton Rouge;Memphis;Nashville;Oklahoma City;Tulsa;Little Rock;Birmingham, Ala.;Montgomery~;Huntsville;Jackson~;Des Moines;Madison~;Wichita;Topeka;Springfield~;Rockford;Peoria;Sioux Falls;Fargo;Bismarck;Uvalde;Corpus Christi;Galveston;Lubbock;Green Bay;Duluth;Chattanooga;Pensacola;+Texas|Tex.;+Illinois|Ill.~;+Wisconsin|Wis.;+Minnesota|Minn.;+Iowa;+Missouri|Mo.~;+Kansas|Kan.~;+Nebraska|Neb.;+Oklahoma|Okla.;+Arkansas|Ark.~;+Louisiana|La.~;+Mississippi|Miss.~;+Alabama|Ala.;+Tennessee|Tenn.;+North Dakota|N.D.;+South Dakota|S.D.;+Chicagoland;+Twin Cities
/Denver US =;Salt Lake City;Colorado Springs;Boulder~;Albuquerque;Santa Fe;El Paso;Cheyenne;Billings;Helena~;Missoula;Provo;Aspen~;+Colorado|Colo.~;+Utah;+New Mexico|N.M.;+Wyoming|Wyo.;+Montana|Mont.
/Boise US =;+Idaho
/Phoenix US =~;Tucson;Mesa~;Scottsdale;+Arizona|Ariz.
/Los_Angeles US =|LA|L.A.|!Lor-!Anegflfr|洛杉矶|ロサンゼルス|로스앤젤레스;San Francisco|!Ran-!Uqanwirko|旧金山|サンフランシスコ;San Diego;San Jose|San José, California;Sacramento;Oakland;Fresno;Long Beach;Anaheim;Santa Ana;Bakersfield;Berkeley;Palo Alto;Hollywood~;Beverly Hills;Santa Monica;Pasadena;Riverside;San Bernardino;Seattle|!Riэsl|西雅图;Tacoma;Spokane;Olympia;Portland~;Salem~;Eugene~;Las Vegas|!Lar-!Cfdar;Reno~;Carson City;+California|Calif.|Californie|Kalifornien|加州;+Oregon|Ore.~;+Washington State|Wash.~;+Nevada|Nev.;+Bay Area|San Francisco Bay Area;+Silicon Valley;+Southern California|SoCal;+Orange County;+Puget Sound
/Anchorage US =;Juneau;Fairbanks;+Alaska
Pacific/Honolulu US =;Maui;Lahaina;Hilo;+Hawaii|Hawai‘i
America/Puerto_Rico PR *Puerto Rico;San Juan
Pacific/Guam GU *Guam
America/Toronto CA *Canada|Kanada|!Kanaea|加拿大|캐나다|カナダ;=|!Soqonso|多伦多;Ottawa|!Ossaca|渥太华;Montreal|!Monqfal};Hamilton~;London, Ont.;Kitchener;Waterloo~;Windsor~;Mississauga;Brampton;Scarborough~;Markham;Vaughan;Oshawa;Barrie~;Guelph;Kingston, Ont.;Sudbury;Thunder Bay;Niagara Falls;St. Catharines;Burlington, Ont.;Oakville~;Etobicoke;North York;Peterborough, Ont.;Quebec City|ville de Québec;Laval;Gatineau;Longueuil;Sherbrooke;Trois-Rivières;Saguenay;Lévis;+Ontario|Ont.~;+Quebec|Que.;+GTA|Greater Toronto Area|Greater Toronto;+GTHA;+Golden Horseshoe;+Muskoka;+Mauricie;+Montérégie;Queen's Park;Parliament Hill;Iqaluit;+Nunavut
/Halifax CA =;Moncton;Fredericton;Saint John;Charlottetown;Dartmouth;Sydney, N.S.;+Nova Scotia|N.S.|Nouvelle-Écosse;+New Brunswick|N.B.|Nouveau-Brunswick;+Prince Edward Island|P.E.I.;+Cape Breton
/St_Johns CA St. John's;+Newfoundland|Newfoundland and Labrador|N.L.|Terre-Neuve
/Winnipeg CA =;Brandon~;+Manitoba|Man.~
/Regina CA =~;Saskatoon;Moose Jaw;+Saskatchewan|Sask.
/Edmonton CA =;Calgary;Red Deer;Lethbridge;Banff;Jasper~;Fort McMurray;Yellowknife;+Alberta~|Alta.~;+Northwest Territories|N.W.T.
/Vancouver CA =|!Canktcfq|温哥华;Victoria, B.C.;Surrey, B.C.;Burnaby;Kelowna;Kamloops;Nanaimo;Abbotsford;Prince George;Whistler;+British Columbia|B.C.|Colombie-Britannique;+Lower Mainland;+Metro Vancouver;+Vancouver Island;+Okanagan
/Whitehorse CA =;+Yukon
/Mexico_City MX *Mexico|Mexiko|Mexique|Messico|!Mfkrika|墨西哥|멕시코|メキシコ;=|Ciudad de México|CDMX|Mexiko-Stadt|!Mfviko|墨西哥城;Guadalajara;Monterrey;Puebla;León, Guanajuato;Querétaro;Mérida~;Acapulco;Veracruz;Oaxaca;Morelia;Toluca;San Luis Potosí;+Jalisco;+Nuevo León;+Guerrero;+Chiapas;+Michoacán;+Guanajuato
/Cancun MX =;+Quintana Roo
/Tijuana MX =;Mexicali
/Mazatlan MX Culiacán;+Sinaloa
/Chihuahua MX =
/Ciudad_Juarez MX Ciudad Juárez
/Guatemala GT *Guatemala;Guatemala City|Ciudad de Guatemala
/El_Salvador SV *El Salvador;San Salvador
/Tegucigalpa HN *Honduras;=;San Pedro Sula
/Managua NI *Nicaragua;=
/Costa_Rica CR *Costa Rica
/Panama PA *Panama;Panama City|Ciudad de Panamá
/Havana CU *Cuba|Kuba|!Ktba;=|La Habana|Havanna|La Havane|!Dacana;Santiago de Cuba
/Jamaica JM *Jamaica;Kingston~
/Port-au-Prince HT *Haiti|!Daisi;=
/Santo_Domingo DO *Dominican Republic|República Dominicana;=
/Nassau BS *Bahamas|The Bahamas;=
/Barbados BB *Barbados;Bridgetown
/Port_of_Spain TT *Trinidad and Tobago|Trinidad;=
/Belize BZ *Belize;Belmopan
/Bogota CO *Colombia|Kolumbien|Colombie|!Koltmbiя|哥伦比亚;=|!Bodosa|波哥大;Medellín;Cali~;Barranquilla;Cartagena;Bucaramanga;Cúcuta;+Antioquia
/Caracas VE *Venezuela|!Cfnfrtэla|委内瑞拉;=|!Kaqakar|加拉加斯;Maracaibo
/Guyana GY *Guyana;Georgetown~
/Paramaribo SR *Suriname;=
/Guayaquil EC *Ecuador|Équateur|!^kcaeoq;Quito;=;Cuenca~
/Lima PE *Peru|Pérou|!Pfqt|秘鲁;=~|!Lima|利马;Cusco|Cuzco;Arequipa;Trujillo
/La_Paz BO *Bolivia|Bolivien|Bolivie|!Boliciя;=;Sucre~;Santa Cruz;Cochabamba
/Santiago CL *Chile|Chili|!Xili|智利;=~|Santiago de Chile|!Rans}яdo|圣地亚哥;Valparaíso;Concepción;Antofagasta
/Argentina/Buenos_Aires AR *Argentina|Argentinien|Argentine|!Aqdfnsina|阿根廷|아르헨티나|アルゼンチン;=|!Btэnor-!Ajqfr|布宜诺斯艾利斯;Rosario;Mendoza;La Plata;Mar del Plata;Tucumán;Salta
/Montevideo UY *Uruguay|!Tqtdcaj;=;Punta del Este
/Asuncion PY *Paraguay|!Paqadcaj;Asunción
/Sao_Paulo BR *Brazil|Brasil|Brasilien|Brésil|Brasile|Brazilië|!Bqahiliя|巴西|브라질|ブラジル;São Paulo|!Ran-!Patlt|圣保罗;Rio de Janeiro|Rio~|!Qio-!ef-!Ganfjqo|里约热内卢|リオデジャネイロ;Brasília|!Bqahilia|巴西利亚;Belo Horizonte;Porto Alegre;Curitiba;Goiânia;Florianópolis;Campinas;Santos~;Niterói;+Minas Gerais;+Paraná;+Rio Grande do Sul;+Santa Catarina;+Goiás
/Bahia BR Salvador~;+Bahia
/Fortaleza BR =;São Luís;Natal~;+Ceará;+Maranhão
/Recife BR =;+Pernambuco
/Belem BR Belém
/Manaus BR =;+Amazonas
Asia/Jerusalem IL *Israel|Israele|Izrael|!Ihqail}|以色列|이스라엘|イスラエル|&iyxאl|%IWUKJnh|"Isqa^k|İsrail;=|Jerusalén|Gerusalemme|Jeruzalem|Jerozolima|!Ifqtralim|耶路撒冷|예루살렘|エルサレム|&ixeylim|%KhfSW|"Ieqousak^l|Kudüs;Tel Aviv|Tel Aviv-Yafo|!Sfl}-!Acic|特拉维夫|&zl &אaia|&zl-&אaia|テルアビブ;Haifa|!Vajua|&gitd;Beersheba|Beer Sheva|&aאx &yar;Ashkelon|&אywleo;Ashdod|&אycec;Eilat|&אilz;Netanya;Sderot
/Hebron PS +West Bank|Westjordanland|Cisjordanie|Cisjordania;Ramallah|%UKi %Khhk;=~;Nablus;Jenin;Bethlehem
/Gaza PS *Palestine|Palestinian Territories|Palestina|Palästina|!Palfrsina|%ehW[nj;=|Gaza City|Ville de Gaza|Gaza-Stadt|%^VM|!Daha|加沙|ガザ|Gazze;+Gaza Strip|Gazastreifen|Franja de Gaza|bande de Gaza|Striscia di Gaza|%f[K] %^VM;Khan Younis|Khan Yunis|%RKj %nljW;Rafah|%UeQ;Deir al-Balah|%SnU %KhLhQ
/Beirut LB *Lebanon|Liban|Libanon|Líbano|!Lican|黎巴嫩|%hLjKj|Lübnan;=|Beyrouth|!Bfjqts|贝鲁特|%LnUlN;Tyre~;Sidon~;Tripoli, Lebanon
/Damascus SY *Syria|Syrien|Syrie|Siria|!Riqiя|叙利亚|%WlUnK|Suriye|"Suq_a;=|Damas|Damaskus|Damasco|!Eamark|大马士革|%SiXf|Şam;Aleppo|Alep|%QhL;Homs|%QiY;Idlib|%IShL;Latakia|%KhhKTfnM
/Amman JO *Jordan~|Jordanie|Jordanien|Jordania|!Ioqeaniя|%KhGUSj;=~|%]iuKj|%]iKj
/Baghdad IQ *Iraq|Irak|!Iqak|伊拉克|%Kh]UKf;=|Bagdad|!Badeae|巴格达|%L^SKS|Bağdat;Mosul|%KhilYh;Basra|%KhLYUM;Erbil|%GULnh|Irbil;Kirkuk|%gUglg;+Kurdistan
/Tehran IR *Iran|!Iqan|伊朗|이란|イラン|%KیUKj|%InUKj|"Iqάm;=|Téhéran|!Sfdfqan|德黑兰|테헤란|テヘラン|%NkUKj|%[kUKj|Tahran;Isfahan|Esfahan|%KYekKj;Mashhad|%iXkS;Shiraz|%XیUKV;Tabriz|%NLUیV;Qom|%fi
/Riyadh SA *Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudita|Arabia Saudí|!Rateocrkaя !Aqaciя|沙特阿拉伯|沙特|%KhW]lSnM;=|Riad|Riyad|!^q-!Qiяe|利雅得|%KhUnKZ;Jeddah|%PSM;Mecca|%igM;Medina~;Dammam
/Dubai AE *United Arab Emirates|UAE|U.A.E.|Emirates|!OA^|阿联酋|%KhIiKUKN;=|!Etbaj|迪拜|%SLn;Abu Dhabi|%GLlظLn|%GLl %ظLn|!Abt-!Eabi;Sharjah|%KhXKUfM
/Qatar QA *Qatar|Katar|!Kasaq|卡塔尔|%f[U;Doha|!Eova|多哈|%KhSlQM
/Kuwait KW *Kuwait|Koweït|%KhglnN;Kuwait City
/Bahrain BH *Bahrain|%KhLQUnj;Manama|%KhijKiM
/Muscat OM *Oman~|!Oman|%Wh[jM %]iKj;=|%iWf[
/Aden YE *Yemen|Jemen|!Jfmfn|也门|%Khnij;Sanaa|Sana'a|%Yj]KE;=|%]Sj;Hodeidah|%KhQSnSM
Africa/Cairo EG *Egypt|Ägypten|Égypte|Egipto|Egitto|!Fdipfs|埃及|%iYU|Mısır|"A_cuptor;=|Kairo|Le Caire|El Cairo|!Kaiq|开罗|%KhfKkUM|Kahire|"Jάiqo;Alexandria~|Alexandrie|%KhIWgjSUnM;Giza|%KhPnVM;Luxor~|%KhGfYU;Sharm el-Sheikh|%XUi %KhXnR
/Tripoli LY *Libya|Libyen|Libye|Libia|!Liciя|利比亚|%hnLnK;=|%[UKLhW|!Sqipoli;Benghazi|%Lj^KVn;Misrata
/Tunis TN *Tunisia|Tunisie|Tunesien|Túnez|!Stnir|%NljW;=;Sfax
/Algiers DZ *Algeria|Algérie|Algerien|Argelia|!Algiq|%KhPVKJU;=|Alger|Algier;Oran~|%lkUKj
/Casablanca MA *Morocco|Maroc|Marokko|Marruecos|Marocco|!Maqokko|摩洛哥|%Khi^UL;Rabat|%KhULK[;=|%KhSKU %KhLnZKE;Marrakech|Marrakesh|%iUKgX;Fez|Fès;Tangier|Tanger|%[jPM;Agadir
/Khartoum SD *Sudan|Soudan|!Rtean|苏丹|%KhWlSKj;=|%KhRU[li;Port Sudan|%LlUNWlSKj;El Fasher|%KheKXU;+Darfur
/Juba SS *South Sudan|Südsudan;=~
/Addis_Ababa ET *Ethiopia|Äthiopien|Éthiopie|Etiopía|!^uiopiя|埃塞俄比亚|ኢትዮጵያ;=|Addis Abeba|አዲስ አበባ;+Tigray
/Asmara ER *Eritrea;=
/Mogadishu SO *Somalia|Somalie|Soomaaliya|%KhYliKh;=|Mogadiscio|Muqdisho
/Djibouti DJ *Djibouti
/Nairobi KE *Kenya|Kenia|!Kfniя|肯尼亚;=|!Najqobi;Mombasa;Kisumu;Nakuru;Eldoret
/Kampala UG *Uganda|Ouganda;=;Entebbe
/Dar_es_Salaam TZ *Tanzania|Tansania|Tanzanie;=;Dodoma;Arusha;Zanzibar
/Kigali RW *Rwanda|Ruanda;=
/Bujumbura BI *Burundi;=
/Lagos NG *Nigeria|!Nidfqiя|尼日利亚;=;Abuja;Kano;Ibadan;Port Harcourt;Kaduna;Maiduguri;Enugu;Jos;Benin City;+Borno;+Rivers State~;+Kogi;+Anambra;+Osun;+Ogun
/Accra GH *Ghana;=;Kumasi
/Abidjan CI *Ivory Coast|Côte d'Ivoire|Elfenbeinküste;=;Yamoussoukro
/Dakar SN *Senegal;=
/Bamako ML *Mali~;=
/Ouagadougou BF *Burkina Faso;=
/Niamey NE *Niger~;=
/Ndjamena TD *Chad~|Tchad|Tschad;N'Djamena|Ndjamena
/Douala CM *Cameroon|Cameroun|Kamerun;Yaoundé;=
/Libreville GA *Gabon;=
/Conakry GN *Guinea~|Guinée;=
/Freetown SL *Sierra Leone;=
/Monrovia LR *Liberia;=
/Lome TG *Togo;Lomé
/Porto-Novo BJ *Benin~;Cotonou
/Banjul GM *Gambia|The Gambia;=
/Kinshasa CD *Democratic Republic of the Congo|DR Congo|DRC|Congo~|RDC|Kongo;=
/Lubumbashi CD Goma;Bukavu;=;+North Kivu|Nord-Kivu
/Brazzaville CG *Republic of the Congo;=
/Bangui CF *Central African Republic;=
/Luanda AO *Angola;=
/Lusaka ZM *Zambia|Sambia;=;Kitwe;Ndola
/Harare ZW *Zimbabwe|Simbabwe;=;Bulawayo
/Blantyre MW *Malawi;Lilongwe;=
/Maputo MZ *Mozambique|Mosambik|Moçambique;=
/Windhoek NA *Namibia;=|Windhuk;Walvis Bay;Swakopmund
/Gaborone BW *Botswana;=
/Johannesburg ZA *South Africa|Südafrika|Afrique du Sud|Sudáfrica|Suid-Afrika|!_AQ|南非;=|Joburg;Cape Town|Kaapstad|Kapstadt|Le Cap|Ciudad del Cabo;Pretoria;Durban;Soweto;Port Elizabeth|Gqeberha;Bloemfontein;East London;+Gauteng;+KwaZulu-Natal;+Western Cape;+Eastern Cape;+Limpopo;+Mpumalanga
/Maseru LS *Lesotho;=
/Mbabane SZ *Eswatini|Swaziland;=
Indian/Antananarivo MG *Madagascar|Madagaskar;=
/Mauritius MU *Mauritius|Maurice;Port Louis
Asia/Kolkata IN *India|Indien|Inde|!Ineiя|印度|인도|インド|<Zk]Q|?Zk]Q|Hindistan|"Imd_a|%KhkjS;New Delhi|Delhi|Neu-Delhi|Nueva Delhi|Nuova Delhi|!N}ю-!Efli|!Efli|新德里|뉴델리|ニューデリー|<Sl_z_m|<Uई <Sl_z_m|?Sl_z_l|?UযikSl_z_l;Mumbai|Bombay|!Mtmbai|孟买|<[nंYई|?[n[zYই;Bengaluru|Bangalore|<YtंD_n]n;Hyderabad|<fuS]kYkS;Chennai|Madras|<GtUzUई|:GsVzVu;=|Calcutta|<Bx_BkQk|?B_BkQk;Ahmedabad|<अf[SkYkS;Pune|<WnPt;Jaipur|<IयWn];Lucknow|<_CUऊ;Kanpur|<BkUWn];Nagpur|<UkDWn];Indore|<इंSy];Bhopal|<ZxWk_;Patna|<WLUk;Surat;Vadodara;Chandigarh|<GंNmDOi;Gurugram|Gurgaon;Noida|<UxएNk;Kochi|Cochin;Thiruvananthapuram|Trivandrum;Visakhapatnam;Guwahati;Bhubaneswar;Ranchi|<]kंGm;Raipur|<]kयWn];Dehradun|<Stf]kSoU;Shimla|<cl[_k;Srinagar|<cz]mUD];Jammu|<I[z[o;Amritsar;Varanasi|<bk]kPem;Prayagraj|<Wz]यkD]kI;Ayodhya|<अयxTzयk;Agra|<आD]k;Meerut|<[t]M;Imphal;Coimbatore;Madurai;Mysuru;Mangaluru;Vijayawada;Panaji;Siliguri;+Uttar Pradesh|<उQzQ] <Wz]Stc;+Bihar|<Ylfk];+Maharashtra|<[fk]kdzLz];+Gujarat|<DnI]kQ;+Rajasthan|<]kIezRkU;+Madhya Pradesh|<[Tzय <Wz]Stc;+Karnataka;+Kerala|<Bt]_;+Tamil Nadu|<Q[l_UkNn;+Telangana;+Andhra Pradesh;+West Bengal|?WczGl[YFzD;+Odisha;+Jharkhand|<Jk]CंN;+Assam|<अe[;+Haryana|<f]lयkPk;+Himachal Pradesh;+Uttarakhand|<उQzQ]kCंN;+Manipur|<[PlWn];+Goa~;+Kashmir|<Bcz[m];+Ladakh;+Chhattisgarh|<HQzQmeDOi;+Delhi-NCR|NCR~
/Karachi PK *Pakistan|!Pakirsan|巴基斯坦|%پKکWNKj;Islamabad|!Irlamabae|伊斯兰堡|%KWhKi %FLKS;=|%کUKچی;Lahore|%hKہlU;Rawalpindi|%UKlhپjڈی;Peshawar|%پXKlU;Quetta|%کlJٹہ;Faisalabad|%eیYh %FLKS;Multan|%ihNKj;+Punjab|<WंIkY|%پjPKL;+Sindh|%WjSھ;+Balochistan|%LhlچWNKj;+Khyber Pakhtunkhwa
/Kabul AF *Afghanistan|!Audanirsan|阿富汗|%Ke^KjWNKj;=|!Kabtl|喀布尔|%کKLh;Kandahar|%fjSkKU;Herat;Jalalabad
/Dhaka BD *Bangladesh|!Bandlaefy|孟加拉国|?Ykং_kStc;=|?OkBk|!Eakka;Chittagong|Chattogram|?GLzLDz]k[;Sylhet|?el_tL;Rajshahi|?]kIckfm;Khulna|?Cn_Uk;Cox's Bazar|?BBzeYkIk]
/Kathmandu NP *Nepal|<UtWk_;=|Katmandou|<BkM[kNyं;Pokhara
/Colombo LK *Sri Lanka|!Yqi-!Lanka|斯里兰卡;=|!Kolombo;Kandy~
/Thimphu BT *Bhutan;=
Indian/Maldives MV *Maldives;Malé
Asia/Shanghai CN *China~|中国|中國|Chine|Cina|!Kisaj|중국|"J_ma|Çin|%KhYnj;Beijing|Peking|北京|Pékin|Pechino|!Pfkin|베이징|"Pej_mo|%Lgnj;=|上海|!Yanvaj|상하이|Schanghai;Guangzhou|广州|廣州;Shenzhen|深圳;Chengdu|成都;Chongqing|重庆;Wuhan|武汉|武漢;Tianjin|天津;Hangzhou|杭州;Nanjing|南京;Xi'an|Xian|西安;Shenyang|沈阳;Harbin|哈尔滨;Dalian|大连;Qingdao|青岛;Suzhou|苏州;Changsha|长沙;Zhengzhou|郑州;Jinan|济南;Kunming|昆明;Fuzhou|福州;Xiamen|厦门;Hefei|合肥;Nanning|南宁;Guiyang|贵阳;Taiyuan|太原;Lanzhou|兰州;Haikou|海口;Nanchang|南昌;Changchun|长春;Lhasa|拉萨;+Guangdong|广东;+Sichuan|四川;+Hubei|湖北;+Hunan|湖南;+Zhejiang|浙江;+Jiangsu|江苏;+Shandong|山东;+Henan|河南;+Yunnan|云南;+Fujian|福建;+Tibet|西藏;+Inner Mongolia|内蒙古;+Hainan|海南
/Urumqi CN =|乌鲁木齐;+Xinjiang|新疆
/Hong_Kong HK *Hong Kong|香港|Hongkong|!Donkond|홍콩;Kowloon|九龙
/Macau MO *Macau|Macao|澳门
/Taipei TW *Taiwan|台湾|臺灣|!Sajcan}|대만;=|台北|臺北|!Sajbэj;Kaohsiung|高雄;Taichung|台中;Hualien|花莲;Tainan|台南
/Tokyo JP *Japan|日本|Japon|Giappone|Japonia|!Яponiя|일본|"Iapym_a|Japonya|%KhnKLKj;=|東京|东京|Tokio|!Sokio|도쿄|"Tόjio|%[lgnl;Osaka|大阪;Kyoto|京都;Nagoya|名古屋;Yokohama|横浜;Sapporo|札幌;Fukuoka|福岡;Kobe|神戸;Hiroshima|広島;Nagasaki|長崎;Sendai|仙台;Kawasaki|川崎;Saitama|埼玉|さいたま;Chiba|千葉;Niigata|新潟;Kumamoto|熊本;Kagoshima|鹿児島;Okinawa|沖縄;Naha|那覇;Kanazawa|金沢;Shizuoka|静岡;Fukushima|福島;+Hokkaido|北海道;+Kyushu|九州;+Ishikawa|石川;+Aichi|愛知;+Hyogo|兵庫;+Kanagawa|神奈川
/Seoul KR *South Korea|Südkorea|Corée du Sud|Corea del Sur|Corea del Sud|Zuid-Korea|!_gnaя !Koqfя|韩国|韓国|한국|대한민국|Güney Kore;=|Seúl|!Rftl|首尔|서울|ソウル|"Seo}k|%Wnlh;Busan|부산|釜山;Incheon|인천;Daegu|대구;Daejeon|대전;Gwangju|광주;Ulsan|울산;Suwon|수원;Sejong|세종;Paju|파주;Panmunjom|판문점;Pyeongchang|평창;+Jeju|제주|제주도;+Gyeonggi|경기
/Pyongyang KP *North Korea|Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|Noord-Korea|!Rfcfqnaя !Koqfя|!KNEQ|朝鲜|北朝鮮|북한|Kuzey Kore;=|평양|!Pvfn}яn|平壤|平壌
/Ulaanbaatar MN *Mongolia|Mongolei|Mongolie|!Mondoliя|蒙古;=|Ulan Bator|!Tlan-!Basoq|乌兰巴托
/Manila PH *Philippines|Philippinen|Filipinas|Pilipinas|!Uilippinы|菲律宾|フィリピン;=|Maynila|!Manila|马尼拉|マニラ;Quezon City;Cebu|Cebu City;Davao|Davao City;Makati;Baguio;Iloilo;Zamboanga;+Luzon;+Mindanao;+Visayas
/Jakarta ID *Indonesia|Indonesien|Indonésie|!Ineonfhiя|印度尼西亚|印尼|인도네시아|インドネシア;=|Djakarta|!Egakaqsa|雅加达|자카르타|ジャカルタ;Surabaya;Bandung;Medan~;Semarang;Yogyakarta;Palembang;Bekasi;Depok~;Tangerang;Bogor;Malang~;Surakarta|Solo~;Aceh|Banda Aceh;Padang~;+Java~|Jawa;+West Java|Jawa Barat;+Central Java|Jawa Tengah;+East Java|Jawa Timur;+Sumatra
/Makassar ID Denpasar;+Bali;=;+Sulawesi;Lombok;Manado
/Jayapura ID =;+Papua
/Singapore SG *Singapore|Singapur|Singapour|!Rindaptq|新加坡|싱가포르|シンガポール|Singapura
/Kuala_Lumpur MY *Malaysia|!Malajhiя|马来西亚|말레이시아|マレーシア;=|KL~|!Ktala-!Ltmptq|吉隆坡|クアラルンプール;Johor Bahru|Johor Baru;George Town;Ipoh;Shah Alam;Petaling Jaya;Putrajaya;Melaka|Malacca;Kota Kinabalu;Kuching;+Johor;+Penang|Pulau Pinang;+Selangor;+Sabah;+Sarawak;+Perak;+Kedah;+Kelantan;+Terengganu;+Pahang;+Negeri Sembilan
/Brunei BN *Brunei;Bandar Seri Begawan
/Bangkok TH *Thailand|Thaïlande|Tailandia|!Sailane|泰国|태국|タイ|>[cpเWhไWb|>ไWb;=|!Bandkok|曼谷|방콕|バンコク|>AcxGเW^|>AcxGเW^o|>AcxGเW^akrYDc;Chiang Mai|>เJubGใka่;Phuket|>ภyเA็U;Pattaya|>^qWbr;Hat Yai
/Ho_Chi_Minh VN *Vietnam|Việt Nam|!C}fsnam|越南|베트남|ベトナム;Hanoi|Hà Nội|!Vanoj|河内|하노이|ハノイ;Ho Chi Minh City|TP HCM|TP.HCM|Thành phố Hồ Chí Minh|Saigon|Sài Gòn|!Voyimin|胡志明市;Da Nang;Hai Phong;Can Tho;Hue;Nha Trang;Đồng Nai;Bình Dương;Quảng Ninh;Nghệ An;Thanh Hóa
/Phnom_Penh KH *Cambodia|Kambodscha|Cambodge|Camboya|!Kamboega|柬埔寨;=|!Pnompfn}|金边;Siem Reap
/Vientiane LA *Laos|!Laor|老挝;=
/Yangon MM *Myanmar|Burma|Birmania|Birmanie|!M}яnma|缅甸|ミャンマー;=|Rangoon|仰光|ヤンゴン;Naypyidaw|Naypyitaw;Mandalay
/Dili TL *East Timor|Timor-Leste;=
Australia/Sydney AU *Australia|Australien|Australie|!Acrsqaliя|澳大利亚|호주|オーストラリア;=~|!Rienfj|悉尼|シドニー;Canberra|!Kanbfqqa|堪培拉|キャンベラ;Newcastle, NSW;Wollongong;Parramatta;Byron Bay;+New South Wales|NSW;+Western Sydney
/Melbourne AU =|!Mfl}btqn|墨尔本|メルボルン;Geelong;Ballarat;Bendigo;+Victoria~|Vic.~
/Brisbane AU =|布里斯班;Gold Coast;Cairns;Townsville;Toowoomba;Sunshine Coast;+Queensland|Qld
/Adelaide AU =~;+South Australia
/Perth AU =~;Fremantle;+Western Australia
/Darwin AU =~;Alice Springs;+Northern Territory
/Hobart AU =;Launceston;+Tasmania
Pacific/Auckland NZ *New Zealand|Aotearoa|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|!Nocaя !Hflaneiя|新西兰|ニュージーランド;=|奥克兰;Wellington~|惠灵顿;Christchurch;Dunedin;Tauranga;Queenstown~;Rotorua;Napier~;Palmerston North;Invercargill;+Waikato;+Otago
/Port_Moresby PG *Papua New Guinea;=
/Fiji FJ *Fiji;Suva
/Apia WS *Samoa;=
/Tongatapu TO *Tonga;Nuku'alofa
/Noumea NC *New Caledonia|Nouvelle-Calédonie;Nouméa
/Tahiti PF *French Polynesia|Polynésie française;Papeete
/Guadalcanal SB *Solomon Islands;Honiara
/Efate VU *Vanuatu;Port Vila
Indian/Reunion RE *Réunion|La Réunion;Saint-Denis
America/Martinique MQ *Martinique;Fort-de-France
/Guadeloupe GP *Guadeloupe;Pointe-à-Pitre
/Cayenne GF *French Guiana|Guyane;=
Europe/Monaco MC *Monaco;Monte Carlo|Monte-Carlo
/Vaduz LI *Liechtenstein;=
/Andorra AD *Andorra;Andorra la Vella
/San_Marino SM *San Marino
/Gibraltar GI *Gibraltar
Atlantic/Azores PT Ponta Delgada;+Azores|Açores
/Bermuda BM *Bermuda
`,
];
