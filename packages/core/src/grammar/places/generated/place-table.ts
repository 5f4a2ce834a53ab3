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
Europe/London GB *United Kingdom|U.K.|UK|Velká Británie|Vereinigtes Königreich|Royaume-Uni|Verenigd Koninkrijk|Storbritannien|Großbritannien|Britain|Great Britain|Reino Unido|Regno Unito|!Cflikobqisaniя|イギリス|英国|영국;=|Londra|Londen|Londyn|Londres|!Loneon|"Komd_mo|ロンドン|伦敦|倫敦|런던;Swansea;+Cumbria;Sheffield;+Northern Ireland|Nordirland;Sunderland;Bradford;Oxford;+Merseyside;Dundee;Cambridge;Newcastle;+Lancashire;+Yorkshire;+Scotland|Schottland|Écosse;Cardiff;Edinburgh|Edinburg|Édimbourg;Norwich;Middlesbrough;Plymouth;Portsmouth;+Cornwall;Liverpool;Bristol;Birmingham;Nottingham;Aberdeen;Brighton;Southampton;Wolverhampton;+Greater Manchester;Exeter;Leicester;Manchester;Westminster;Leeds;+Midlands;+Wales;Milton Keynes;Inverness;Stoke-on-Trent;Belfast;Glasgow;Heathrow;+Essex;+Sussex;Derry|Londonderry;Coventry;+England~;+Norfolk~;+Suffolk~;Hull~;+Kent~;Newport~;Derby~;+Surrey~
/Dublin IE *Ireland|Irlanda|Irland|Irlande|Éire;=|Baile Átha Cliath|!Etblin;Waterford;+Donegal;+Leinster;+Munster;+Connacht;Galway;Limerick~;Cork~
/Paris FR *France|Francia|Francja|Fransa|Frankreich|Frankrijk|"Cakk_a|!Uqanwiя|フランス|法国|프랑스;=~|Parigi|Parijs|%LKUnW|!Paqig|"Paq_si|Paryż|パリ|巴黎|파리;Bastia;+Alsace;+Provence;+Île-de-France;+Normandy|Normandie;+Occitanie;Grenoble;Lille;+Brittany|Bretagne;Saint-Étienne;Le Havre;+Corsica|Corse;Toulouse;Perpignan;Caen;Rouen;Dijon;Toulon;Avignon;Strasbourg|Straßburg|Strasburgo|Estrasburgo;Ajaccio;Montpellier;Marseille|Marseilles;Nîmes;Cannes;Rennes;Nantes;Calais;Reims;Orléans;Lyon|Lyons;Angers;Brest;Bordeaux;Nice~;Tours~;Nancy~;Metz~
/Berlin DE *Germany|Alemania|Germania|Almanya|Deutschland|Tyskland|Duitsland|Allemagne|Německo|Niemcy|"Ceqlam_a|!Dfqmaniя|ドイツ|德国|독일;=|Berlijn|Berlino|%LUhnj|!Bfqlin|"Beqok_mo|ベルリン|柏林|베를린;Fulda;+Franken|Franconia;Bielefeld;Krefeld;+Saarland;Dortmund;Dresden|Dresde;Karlsruhe;Düsseldorf;Braunschweig;Leipzig;+Baden-Württemberg;Heidelberg;Nuremberg|Nürnberg;+Brandenburg;Augsburg;Duisburg;Flensburg;Freiburg;Hamburg;Magdeburg;Oldenburg;Regensburg;Wolfsburg;Würzburg;Mönchengladbach;Bayreuth;Lübeck;Rostock;Osnabrück;Wuppertal;Kiel;Kassel;Potsdam;Mannheim;Bochum;Wiesbaden;+Thuringia|Thüringen;Göttingen;Aachen;Gelsenkirchen;Saarbrücken;+North Rhine-Westphalia|NRW|Nordrhein-Westfalen;Bremen;+Hesse|Hessen;+Lower Saxony|Niedersachsen;+Saxony|Sachsen;+Schleswig-Holstein;Schwerin;Bonn;+Bavaria|Baviera|Bavière|Bayern;+Mecklenburg-Vorpommern;Cologne|Colonia|Keulen|Köln|!Kёl}n;Weimar;Hanover|Hannover;Frankfurt|Frankfurt am Main|Frankfurt/Main|Francfort|!Uqankutqs;Cottbus;Darmstadt;Ingolstadt;+Saxony-Anhalt|Sachsen-Anhalt;Stuttgart;Erfurt;Hanau;Passau;+Rhineland-Palatinate|Rheinland-Pfalz;Konstanz;Koblenz;Mainz;Chemnitz;Jena~;Halle~;Ulm~;Essen~;Trier~;Munich|Monaco di Baviera|München|!Mюnvfn|ミュンヘン|慕尼黑
/Vienna AT *Austria|Autriche|Österreich|Oostenrijk|Rakousko|!Acrsqiя|奥地利;=|Viena|Vienne|Wenen|Bécs|!Cfna|Wien~|Beč|Wiedeń|ウィーン|维也纳;+Burgenland;+Vorarlberg;Salzburg;Villach;+Lower Austria|Niederösterreich;+Upper Austria|Oberösterreich;Innsbruck;+Styria|Steiermark;+Tyrol|Tirol;+Carinthia|Kärnten;St. Pölten|Sankt Pölten;Dornbirn;Eisenstadt;Klagenfurt;Bregenz;Wels~;Graz~;Linz~
/Zurich CH *Switzerland|Svizzera|Suiza|Zwitserland|Suisse|Schweiz|!Ycfjwaqiя|スイス|瑞士;=|Zurigo;Bellinzona;+Jura;+Vaud;Basel|Basilea|Basle|Bâle;Biel|Bienne;Lausanne;Bern|Berna|Berne;Fribourg;Neuchâtel;St. Gallen|Sankt Gallen;+Ticino|Tessin;Lucerne|Luzern;Lugano;Winterthur;+Valais|Wallis;+Graubünden|Grisons;Davos;+Aargau;+Thurgau;Zug~;Thun~;Chur~;Geneva|Ginebra|Ginevra|Genève|Genf|!Gfnfca|ジュネーブ|日内瓦
/Rome IT *Italy|Italia|İtalya|Italie|Italien|Włochy|"Itak_a|!Isaliя|イタリア|意大利|이탈리아;=|Roma|Rzym|Řím|%UliK|"Qώlg|!Qim|Rom~|ローマ|罗马|로마;Brescia;+Lombardy|Lombardia;Perugia;+Puglia|Apulia;Bologna|Bolonia;Catania;+Calabria;+Liguria;Reggio Calabria;Parma;+Tuscany|Toscana|Toskana;Modena;Messina;Ancona;Verona;Pescara;Pisa;Padua|Padova;Udine;+Piedmont|Piemonte;Trieste;Venice|Venecia|Venezia|Venise|Venedig;Rimini;Cagliari;+South Tyrol|Alto Adige|Südtirol;+Sardinia|Sardegna|Sardinien;+Sicily|Sicilia|Sizilien;Bolzano|Bozen;+Lazio;Bergamo;Palermo;Turin|Torino;Livorno;Salerno;+Veneto;Trento;Naples|Napoli|Neapel|Nápoles;Genoa|Genua|Genova|Gênes;Bari~;Florence~|Florencia|Firenze|Florenz|!Uloqfnwiя;Milan|Mailand|Milano|!Milan|ミラノ|米兰
/Vatican VA *Vatican City|Vatican|Vatikan|Vaticano|Città del Vaticano|Vatikanstadt|!Casikan|梵蒂冈
/Madrid ES *Spain|Hiszpania|Spagna|España|Spanje|Espagne|Spanien|"Ispam_a|!Irpaniя|スペイン|西班牙|스페인;=|%iSUnS|!Maeqie|"Ladq_tg|マドリード|马德里|마드리드;Salamanca;+Mallorca|Majorca;Palma|Palma de Mallorca;Lleida;Málaga;+Castilla-La Mancha;+Galicia;Murcia;San Sebastián|Donostia;Santiago de Compostela;Melilla;Seville|Sevilla;Girona;Pamplona;Tarragona;+Extremadura;Zaragoza|Saragossa;Ceuta;Huelva;+Ibiza;+Andalusia|Andalucía;Almería;A Coruña|La Coruña;Valladolid;+Navarra|Navarre;Alicante;+Catalonia|Catalunya|Cataluña|Katalonien;+Castilla y León;+Aragón;Gijón;Bilbao;+Basque Country|Euskadi|País Vasco;Oviedo;Vigo;Logroño;Santander;+Asturias;+Balearic Islands|Baleares;Burgos;Cádiz;Vitoria|Vitoria-Gasteiz;Badajoz;Córdoba~;Granada~;Valencia~;León~;Toledo~;Barcelona|Barcelone|!Baqrflona|巴塞罗那
Atlantic/Canary ES Las Palmas;Santa Cruz de Tenerife|Teneriffa|Tenerife;Lanzarote;+Canary Islands|Kanaren|Canarias
Europe/Lisbon PT *Portugal|!Poqstdaliя|葡萄牙;=|Lisbona|Lisboa|Lisbonne|Lissabon|!Lirrabon|里斯本;Leiria;Coimbra;+Madeira;Évora;+Algarve;Setúbal;Funchal;+Alentejo;Aveiro;Porto~|Oporto;Guimarães;Braga~;Faro~
/Amsterdam NL *Netherlands|Nederland|Niederlande|Paesi Bassi|Pays-Bas|The Netherlands|Países Bajos|Holland~|!Niefqlaneы|オランダ|荷兰;=|!Amrsfqeam|阿姆斯特丹;Breda;+Flevoland;+Friesland;+Gelderland;+Zeeland;Enschede;+Drenthe;Zwolle;Almere;Tilburg;+Overijssel;Rotterdam;Arnhem;Haarlem;Leeuwarden;Leiden;Groningen;Nijmegen;Eindhoven;Apeldoorn;Delft;Maastricht;Utrecht;Amersfoort;+Limburg~;The Hague|L'Aia|La Haya|La Haye|Den Haag|!Daada|海牙
/Brussels BE *Belgium|Bélgica|Belgique|Belgien|Belgio|"B]kcio|!Bfl}diя|België|ベルギー|比利时;=|Bruksela|Brussel|Bruselas|Bruxelles|%LUlgWh|"Bqun]kker|!Bqюrrfl}|ブリュッセル|布鲁塞尔;Ostend|Oostende;Bruges|Brugge;+Wallonia|Wallonie;Charleroi;Liège|Lüttich|Luik;Kortrijk;Genk;Mechelen;Namur|Namen;Leuven|Louvain;+Flanders|Flandre|Vlaanderen|Flandern;Antwerp|Antwerpen|Anvers;Hasselt;Aalst;Mons~;Ghent|Gand|Gent~
/Luxembourg LU *Luxembourg|Luxemburg|Lussemburgo|!Lюkrfmbtqd|卢森堡
/Copenhagen DK *Denmark|Dinamarca|Danimarca|Dänemark|Danmark|Denemarken|!Eaniя|丹麦;=|Copenhague|Kopenhagen|Copenaghen|Köpenhamn|København|!Kopfndadfn|哥本哈根;+Jutland|Jylland;+Sjælland|Zealand;Roskilde;Vejle;Odense;Herning;Kolding;Esbjerg;Aalborg;Bornholm;+Funen|Fyn;Horsens;Randers;Aarhus|Århus
Atlantic/Faroe FO *Faroe Islands|Færøerne|Føroyar;Tórshavn
America/Nuuk GL *Greenland|Groenlandia|Groenland|Grønland|Kalaallit Nunaat|!Dqfnlaneiя|格陵兰;=
Atlantic/Reykjavik IS *Iceland|Islandia|Islande|Ísland~|!Irlaneiя|冰岛;=|!Qfjk}яcik;Akureyri;Grindavík;Keflavík
Europe/Oslo NO *Norway|Noruega|Norvegia|Norge|Norvège|Norwegen|Noorwegen|!Noqcfdiя|挪威;=|!Orlo|奥斯陆;Fredrikstad;Kristiansand;Haugesund;Ålesund;Svalbard;Trondheim;Drammen;Stavanger;Bergen~;Bodø;Tromsø
/Stockholm SE *Sweden|Suecia|Svezia|Szwecja|Suède|Sverige|Zweden|Schweden|!Ycfwiя|瑞典;=|Stoccolma|Estocolmo|!Rsokdol}m|斯德哥尔摩;Uppsala;+Dalarna;Kiruna;Halmstad;Karlstad;+Gotland;+Småland;+Västra Götaland;Östersund;Gävle;+Skåne;Jönköping;Linköping;Norrköping;Gothenburg|Göteborg;Helsingborg;Sundsvall;Örebro;Kalmar;Borås;Västerås;Visby;Lund~;Luleå;Umeå;Växjö;Malmö
/Helsinki FI *Finland|Finlandia|Finnland|Finlande|Suomi|!Uinlяneiя|芬兰;=|Helsingfors|!Vfl}rinki|赫尔辛基;Vantaa;Vaasa|Vasa;Tampere;Rovaniemi;+Lapland|Lappi;Pori;Lahti;Turku|Åbo;Kuopio;Espoo;Oulu;Joensuu;Jyväskylä
/Tallinn EE *Estonia|Estland|Estonie|Eesti|!^rsoniя;=|!Sallin|!Sallinn;Narva;Pärnu;Tartu
/Riga LV *Latvia|Letonia|Latvija|Lettland|Lettonie|!Lasciя;=|!Qida;Liepāja;Jūrmala;Daugavpils
/Vilnius LT *Lithuania|Lituania|Lietuva|Lituanie|Litauen|!Lisca;=|Wilno|Vilniaus|!Cil}nюr;Klaipėda;Šiauliai;Kaunas;Panevėžys
/Warsaw PL *Poland|Polonia|Polska|Pologne|Polen|Polsko|"Pokym_a|!Pol}ya|ポーランド|波兰;=|Varsovia|Warszawa|Varsovie|Warschau|"Baqsob_a|!Caqyaca|华沙;Gdynia;+Małopolska;Częstochowa;Katowice;Kielce;+Mazowsze|Mazowieckie;+Pomorze|Pomorskie;+Podlasie;Opole;Gdańsk|Danzig;Białystok;+Silesia|Śląsk;Radom;Szczecin;Lublin;Olsztyn;Sopot;Wrocław|Breslau;Kraków|Cracovie|Krakau|Cracow;Rzeszów;Bydgoszcz;Poznań;Toruń;Łódź
/Prague CZ *Czech Republic|Czechia|Česká republika|Tchéquie|République tchèque|Tschechien|Česko|Czechy|!Xfviя|捷克;=|Praga|Praha|!Pqada|Prag~|布拉格;+Moravia|Morava;Ostrava;Liberec;Olomouc;Pardubice;České Budějovice;Plzeň|Pilsen;Brno|Brünn;Zlín;+Bohemia|Čechy;Karlovy Vary;Hradec Králové
/Bratislava SK *Slovakia|Eslovaquia|Słowacja|Slovaquie|Slowakei|Slovensko|!Rlocakiя;=|Pressburg|!Bqasirlaca;Banská Bystrica;Žilina;Nitra;Trnava;Košice;Prešov
/Budapest HU *Hungary|Ungheria|Hungría|Hongrie|Magyarország|Ungarn|Węgry|!Cfndqiя|匈牙利;=|"Boudap]stg|!Bteapfys|布达佩斯;Nyíregyháza;Miskolc;Szeged;Debrecen;Székesfehérvár;Győr;Pécs;Kecskemét
/Bucharest RO *Romania|Rumania|Roumanie|Rumänien|!Qtmыniя|罗马尼亚;=|București|Bucarest|Bukarest|!Btvaqfrs;Oradea;+Transylvania|Transilvania;Timișoara;Suceava;Craiova;Constanța;Arad;Ploiești;Iași;Galați;Cluj-Napoca|Cluj;Sibiu;Brașov
/Sofia BG *Bulgaria|Bulgarie|Bulgarien|!Boldaqiя|!B{ldaqiя|保加利亚;=~|!Rouiя;Varna|!Caqna;Stara Zagora|!Rsaqa !Hadoqa;Plovdiv|!Ploceic;Ruse~|!Qtrf;Burgas|!Btqdar
/Athens GR *Greece|Grecia|Griechenland|Griekenland|Grèce|Yunanistan|"Ekkάda|"Ekkάdar|!Dqfwiя|ギリシャ|希腊;=|Atina|Atene|Athen|Atenas|Athènes|"Ah^ma|"Ah^mar|!Auinы|雅典;Ioannina|"Iyάmmima;Patras|"Pάtqa;Corfu|"J]qjuqa;Larissa|"Kάqisa;Thessaloniki|"Hessakom_jg;+Crete|Kreta|"Jq^tg;Heraklion|"Gqάjkeio;Lesbos|"K]sbor;Rhodes|"Qόdor;Volos|"Bόkor;Piraeus|"Peiqaiάr
Asia/Nicosia CY *Cyprus|Chipre|Chypre|Zypern|Kıbrıs|!Kipq|"J}pqor;=|Lefkoşa|"Keujys_a;Larnaca;Limassol|"Kelesόr;Paphos
Europe/Malta MT *Malta;Valletta|La Valletta;Sliema
/Zagreb HR *Croatia|Croacia|Hrvatska|Croatie|Kroatien|!Voqcasiя|克罗地亚;=|!Hadqfb;+Dalmatia|Dalmacija;Rijeka;+Istria|Istra;Osijek;Dubrovnik;Zadar;Pula~;Split~
/Ljubljana SI *Slovenia|Eslovenia|Slovenija|Slovénie|Slowenien|!Rlocfniя;=|Laibach|!Lюblяna;Kranj;Koper;Maribor;Celje~
/Belgrade RS *Serbia|Srbija|Serbie|Serbien|!Rqbiјa|!Rfqbiя;=|Belgrad|Beograd|!Bfldqae|!Bfodqae;Subotica;+Vojvodina;Kragujevac;Novi Sad|!Noci !Rae;Niš|!Niy
/Belgrade XK *Kosovo|Kosova|!Koroco;Pristina|Prishtina|Prishtinë
/Sarajevo BA *Bosnia and Herzegovina|BiH|Bosnia|Bosna i Hercegovina|Bosnien|!Borniя;=|!Raqafco;Zenica;Banja Luka;Tuzla;Mostar
/Podgorica ME *Montenegro|Crna Gora|!Xfqnodoqiя;=;Budva
/Skopje MK *North Macedonia|Macedonia|Nordmazedonien|!Makfeoniјa|!Rfcfqna !Makfeoniјa;=|!Rkopјf;Bitola;Ohrid
/Tirane AL *Albania|Shqipëria|Albanie|Shqipëri|Albanien|!Albaniя;Tirana|!Siqana|Tiranë;Durrës;Vlorë
/Chisinau MD *Moldova|Republica Moldova|Moldavie|Moldau|!Moleoca|!Moleaciя;Chișinău|!Kiyinfc;+Transnistria|!Pqienfrsqoc}f;Tiraspol
/Kyiv UA *Ukraine|Ucrania|Ucraina|Ukraina|Ukrajina|Ukrayna|Oekraïne|%GlgUKjnK|"Oujqam_a|!Tkqaina|!Tkqaїna|ウクライナ|乌克兰|우크라이나;=|Kiev|Kyjev|Kiew|Kijów|!Kiєca|!Kifc|!Kiїc|%gnne|!Kifcf|"J_ebo|!Kiєcі|キーウ|基辅|키이우;Poltava|!Polsaca;Odesa|Odessa|!Oefra|!Oefrra;Lviv|Lemberg|Lwów|!L}coc|!L}cіc;Chernihiv|!Xfqnidoc|!Xfqnіdіc;Kharkiv|Kharkov|Charkiw|!Vaq}koc|!Vaqkіc;Mykolaiv|!Nikolafc|!Mikolaїc;Uzhhorod;Kryvyi Rih;Kramatorsk;Ivano-Frankivsk;Pokrovsk;Luhansk|Lugansk|!Ltdanrk|!Ltdanr}k;Donetsk|!Eonfwk|!Eonfw}k;Ternopil;Chornobyl|Chernobyl;Crimea|Krim|!Kqim|!Kqыm;Kherson|!Vfqron;Dnipro|!Enіpqo|!Enfpq;+Donbas|Donbass;Bakhmut;Mariupol|!Maqitpol}|!Maqіtpol};Sevastopol|!Rfcarsopol};Sumy~|!Rtmi|!Rtmы;Zaporizhzhia|!Hapoqog}f|!Hapoqіggя
/Minsk BY *Belarus|Weißrussland|!Bflaqtr}|!Bfloqtrriя|Białoruś;=|!Minrk|!Mіnrk;Vitebsk;Brest-Litovsk;Grodno|!Dqoeno;Gomel|!Domfl}
/Moscow RU *Russia|Rusia|Rosja|Rusya|Russland|Rusland|Russie|Rusko|%UlWnK|"Qys_a|!Qorrii|!Qorriя|!Qorія|ロシア|俄罗斯|러시아;=|Mosca|Moskva|Moszkva|Moskova|Moskwa|Moskau|Moscou|Moskou|!Morkca|"Lόswa|!Morkcf|%ilWgl|Moscú|モスクワ|莫斯科|모스크바;Makhachkala|!Mavaxkala;Tula~|!Stla;Belgorod|!Bfldoqoe;Nizhny Novgorod|!Nignij !Nocdoqoe;Voronezh|!Coqonfg;Sochi|!Roxi;Grozny|!Dqohnыj;Bryansk|!Bqяnrk;Murmansk|!Mtqmanrk;Kursk|!Ktqrk;Arkhangelsk|!Aqvandfl}rk;+Dagestan|!Eadfrsan;+Tatarstan|!Sasaqrsan;Krasnodar|!Kqarnoeaq;Rostov-on-Don|!Qorsoc-!na-!Eont;Kazan|!Kahan};+Chechnya|!Xfxnя;Saint Petersburg|St. Petersburg|St Petersburg|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|!Ranks-!Pfsfqbtqd|圣彼得堡
/Kaliningrad RU =|!Kalinindqae
/Samara RU =|!Ramaqa;Izhevsk
/Volgograd RU =|!Coldodqae
Asia/Yekaterinburg RU =|Ekaterinburg|!Fkasfqinbtqd;Chelyabinsk|!Xflяbinrk;Ufa~|!Tua;Perm~|!Pfqm};Tyumen|!Sюmfn}
/Omsk RU =|!Omrk
/Novosibirsk RU =|!Nocoribiqrk
/Krasnoyarsk RU =|!Kqarnoяqrk
/Irkutsk RU =|!Iqktsrk
/Yakutsk RU =|!Яktsrk
/Vladivostok RU =|!Claeicorsok;Khabarovsk|!Vabaqocrk
/Kamchatka RU +Kamchatka|!Kamxaska
Europe/Istanbul TR *Turkey~|Turchia|Turcja|Turquía|Turquie|Turkije|Türkiye|Türkei|%NUgnK|"Touqj_a|!Stqwiя|トルコ|土耳其;=|Estambul|"Jymstamtimo}pokg|!Rsambtl|イスタンブール|伊斯坦布尔;Şanlıurfa;Adana;Bursa;Antalya;Konya;Malatya;Kayseri;Mersin;Trabzon;Samsun;Gaziantep;Eskişehir;Izmir;Diyarbakır;Hatay;Van~;Kahramanmaraş;Ankara|!Ankaqa|"Άcjuqa|安卡拉
Asia/Tbilisi GE *Republic of Georgia|Géorgie|¬n]r]mdbagj|Georgien|!Dqthiя;=|¬d^egene|Tiflis|!Sbiliri;+South Ossetia;Batumi|!Bastmi;+Abkhazia|!Abvahiя
/Yerevan AM *Armenia|Arménie|¢ՀYmYuwYn|Armenien|!Aqmfniя;=|¢ԵxևYn|Erevan|Eriwan|!Fqfcan
/Baku AZ *Azerbaijan|Azərbaycan|Aserbaidschan|Azerbaïdjan|!Ahfqbajegan;=|Bakou|!Bakt|Bakı;+Nagorno-Karabakh|Karabakh;Stepanakert|Khankendi
/Almaty KZ *Kazakhstan|Kasachstan|!Kahavrsan|!Қahaқrsan;=|!Alma-!Asa|!Almasы;Astana|Nur-Sultan|!Arsana;Shymkent
/Tashkent UZ *Uzbekistan|Usbekistan|Oʻzbekiston|!Thbfkirsan;=|Toshkent|!Saykfns;Samarkand
/Bishkek KG *Kyrgyzstan|!Kыqdыhrsan|!Kiqdihiя;=|!Biykfk;Osh~
/Dushanbe TJ *Tajikistan|!Saegikirsan;=|!Etyanbf
/Ashgabat TM *Turkmenistan|!Stqkmfniя;=|!Ayvabae
America/New_York US *United States|U.S.A.|U.S.|EE. UU.|EE.UU.|USA|ABD|United States of America|Stany Zjednoczone|Stati Uniti|Vereinigte Staaten|Verenigde Staten|États-Unis|Estados Unidos|"GPA|!RYA|%KhlhKnKN %KhiNQSM|アメリカ|美国|미국;=|NYC|Nueva York|Nova York|New York City|%jnlnlUg|"M]a "Uόqjg|!N}ю-!Joqk|ニューヨーク|纽约|뉴욕;+North Carolina|N.C.;+South Carolina|S.C.;+New Hampshire|N.H.;+Rhode Island|R.I.;+New Jersey|N.J.;+New York State|N.Y.;+Georgia~|Ga.;+West Virginia|W.Va.;Norfolk, Va.;St. Petersburg, Fla.;+Maryland|Md.;Springfield, Mass.;+Vermont|Vt.;Philadelphia;Atlanta;+Long Island;+New England;Cleveland;Staten Island;Hartford;Providence;+Florida|Fla.|Floride;Tallahassee;Fort Lauderdale;Gainesville;Greenville;Jacksonville;Knoxville;Baltimore;Syracuse;Harrisburg;Palm Beach;Virginia Beach;West Palm Beach;Pittsburgh;Miami|!Majami;Cincinnati;Newark;Capitol Hill;Winston-Salem;New Haven;Akron;Boston|!Borson;Charleston;Scranton;Trenton;Wilmington;Allentown;Brooklyn;+Ohio;Toledo, Ohio;Buffalo;Greensboro;Worcester;Bangor;Annapolis;Fort Myers;Bronx;+Hudson Valley;Jersey City;+Pennsylvania|Pa.~;+Virginia~|Va.~;+Delaware|Del.~;+Connecticut|Conn.~;+Massachusetts|Mass.~;Columbia~;Tampa~;Augusta~;Richmond~;Concord~;+Maine~;Charlotte~;Savannah~;Raleigh~;Durham~;Manhattan~;Burlington~;Dayton~;Pentagon~;Orlando~;Rochester~;Queens~;Columbus~;Wall Street~;Albany~;Washington~|Washington, D.C.|Washington D.C.|Washington DC|Waszyngton|%lKXj[j|"Ouάsimcjtom|!Cayindson|ワシントン|华盛顿|워싱턴
/Detroit US =;Grand Rapids;+Michigan|Mich.;Lansing;Ann Arbor;Flint~
/Indiana/Indianapolis US =;Fort Wayne;South Bend;+Indiana|Ind.~
/Kentucky/Louisville US =;Lexington~;+Kentucky|Ky.;Frankfort
/Chicago US =|!Xikado|シカゴ|芝加哥;Houston~|休斯敦;+North Dakota|N.D.;+South Dakota|S.D.;+Alabama|Ala.;+Oklahoma|Okla.;Birmingham, Ala.;+Nebraska|Neb.;+Minnesota|Minn.;+Tennessee|Tenn.;+Wisconsin|Wis.;+Texas|Tex.;Chattanooga;Omaha;Peoria;Topeka;Pensacola;Tulsa;Wichita;+Iowa;+Chicagoland;Rockford;Uvalde;Milwaukee;Baton Rouge;Huntsville;Nashville;Fort Worth;Duluth;Corpus Christi;Little Rock;Lubbock;Bismarck;St. Paul;Galveston;Fargo;San Antonio;Dallas~|!Eallar;+Twin Cities;Des Moines;Memphis;Minneapolis;St. Louis;Sioux Falls;New Orleans|La Nouvelle-Orléans;Green Bay;Kansas City;Oklahoma City;+Louisiana|La.~;+Arkansas|Ark.~;+Illinois|Ill.~;+Kansas|Kan.~;+Missouri|Mo.~;+Mississippi|Miss.~;Springfield~;Austin~;Lincoln~;Jackson~;Madison~;Montgomery~
/Denver US =;Salt Lake City;+New Mexico|N.M.;+Wyoming|Wyo.;+Montana|Mont.;Missoula;Santa Fe;Cheyenne;Albuquerque;+Utah;El Paso;Provo;Billings;Colorado Springs;+Colorado|Colo.~;Helena~;Aspen~;Boulder~
/Boise US =;+Idaho
/Phoenix US =~;Tucson;+Arizona|Ariz.;Scottsdale;Mesa~
/Los_Angeles US =|L.A.|LA|!Lor-!Anegflfr|ロサンゼルス|洛杉矶|로스앤젤레스;San Francisco|!Ran-!Uqanwirko|サンフランシスコ|旧金山;+Nevada|Nev.;Santa Monica;+Bay Area|San Francisco Bay Area;San Jose|San José, California;Olympia;Tacoma;Santa Ana;Pasadena;Bakersfield;Oakland;+Puget Sound;Riverside;Spokane;Long Beach;+Southern California|SoCal;Anaheim;San Diego;San Bernardino;Fresno;Palo Alto;Sacramento;Las Vegas|!Lar-!Cfdar;Beverly Hills;+Silicon Valley;Berkeley;Carson City;+Orange County;+Oregon|Ore.~;+Washington State|Wash.~;Portland~;Hollywood~;Eugene~;Salem~;Reno~;Seattle|!Riэsl|西雅图;+California|Calif.|Californie|Kalifornien|加州
/Anchorage US =;Juneau;+Alaska;Fairbanks
Pacific/Honolulu US =;Maui;Lahaina;+Hawaii|Hawai‘i;Hilo
America/Puerto_Rico PR *Puerto Rico;San Juan
Pacific/Guam GU *Guam
America/Toronto CA *Canada|Kanada|!Kanaea|カナダ|加拿大|캐나다;=|!Soqonso|多伦多;+Quebec|Que.;Burlington, Ont.;Kingston, Ont.;London, Ont.;Peterborough, Ont.;+GTHA;Mississauga;+Muskoka;Oshawa;Quebec City|ville de Québec;+Mauricie;+Montérégie;Etobicoke;Sherbrooke;+Golden Horseshoe;Guelph;Queen's Park;North York;Laval;Longueuil;Parliament Hill;Markham;Vaughan;Brampton;+GTA|Greater Toronto Area|Greater Toronto;Kitchener;St. Catharines;Trois-Rivières;Lévis;Niagara Falls;Iqaluit;+Nunavut;Gatineau;Thunder Bay;Saguenay;Sudbury;Montreal|!Monqfal};+Ontario|Ont.~;Barrie~;Oakville~;Scarborough~;Hamilton~;Waterloo~;Windsor~;Ottawa|!Ossaca|渥太华
/Halifax CA =;Moncton;+Prince Edward Island|P.E.I.;Sydney, N.S.;+Nova Scotia|N.S.|Nouvelle-Écosse;Dartmouth;+New Brunswick|N.B.|Nouveau-Brunswick;Saint John;+Cape Breton;Fredericton;Charlottetown
/St_Johns CA St. John's;+Newfoundland|N.L.|Terre-Neuve|Newfoundland and Labrador
/Winnipeg CA =;Brandon~;+Manitoba|Man.~
/Regina CA =~;Saskatoon;+Saskatchewan|Sask.;Moose Jaw
/Edmonton CA =;Calgary;+Northwest Territories|N.W.T.;Yellowknife;Lethbridge;Banff;Red Deer;Fort McMurray;+Alberta~|Alta.~;Jasper~
/Vancouver CA =|!Canktcfq|温哥华;Victoria, B.C.;Surrey, B.C.;Kelowna;+Lower Mainland;+Vancouver Island;Abbotsford;Prince George;+British Columbia|B.C.|Colombie-Britannique;+Okanagan;Nanaimo;Whistler;+Metro Vancouver;Kamloops;Burnaby
/Whitehorse CA =;+Yukon
/Mexico_City MX *Mexico|Mexique|Messico|Mexiko|!Mfkrika|メキシコ|墨西哥|멕시코;=|CDMX|Ciudad de México|Mexiko-Stadt|!Mfviko|墨西哥城;Oaxaca;Toluca;Morelia;Puebla;Guadalajara;+Michoacán;+Nuevo León;Acapulco;+Jalisco;Querétaro;+Guerrero;+Guanajuato;León, Guanajuato;+Chiapas;Monterrey;Veracruz;Mérida~;San Luis Potosí
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
/Bogota CO *Colombia|Colombie|Kolumbien|!Koltmbiя|哥伦比亚;=|!Bodosa|波哥大;Bucaramanga;+Antioquia;Barranquilla;Cartagena;Cúcuta;Medellín;Cali~
/Caracas VE *Venezuela|!Cfnfrtэla|委内瑞拉;=|!Kaqakar|加拉加斯;Maracaibo
/Guyana GY *Guyana;Georgetown~
/Paramaribo SR *Suriname;=
/Guayaquil EC *Ecuador|Équateur|!^kcaeoq;Quito;=;Cuenca~
/Lima PE *Peru|Pérou|!Pfqt|秘鲁;=~|!Lima|利马;Arequipa;Cusco|Cuzco;Trujillo
/La_Paz BO *Bolivia|Bolivie|Bolivien|!Boliciя;=;Cochabamba;Santa Cruz;Sucre~
/Santiago CL *Chile|Chili|!Xili|智利;=~|Santiago de Chile|!Rans}яdo|圣地亚哥;Antofagasta;Concepción;Valparaíso
/Argentina/Buenos_Aires AR *Argentina|Argentine|Argentinien|!Aqdfnsina|アルゼンチン|阿根廷|아르헨티나;=|!Btэnor-!Ajqfr|布宜诺斯艾利斯;La Plata;Mar del Plata;Salta;Mendoza;Tucumán;Rosario
/Montevideo UY *Uruguay|!Tqtdcaj;=;Punta del Este
/Asuncion PY *Paraguay|!Paqadcaj;Asunción
/Sao_Paulo BR *Brazil|Brasile|Brasil|Brésil|Brasilien|!Bqahiliя|Brazilië|ブラジル|巴西|브라질;São Paulo|!Ran-!Patlt|圣保罗;Curitiba;Goiânia;+Santa Catarina;Porto Alegre;Belo Horizonte;Niterói;+Rio Grande do Sul;Campinas;+Minas Gerais;Florianópolis;+Goiás;Santos~;+Paraná;Brasília|!Bqahilia|巴西利亚;Rio de Janeiro|Rio~|!Qio-!ef-!Ganfjqo|リオデジャネイロ|里约热内卢
/Bahia BR Salvador~;+Bahia
/Fortaleza BR =;São Luís;+Maranhão;Natal~;+Ceará
/Recife BR =;+Pernambuco
/Belem BR Belém
/Manaus BR =;+Amazonas
Asia/Jerusalem IL *Israel|Israele|Izrael|İsrail|%IWUKJnh|"Isqa^k|&iyxאl|!Ihqail}|イスラエル|以色列|이스라엘;=|Jerozolima|Gerusalemme|Jeruzalem|Jerusalén|Kudüs|%KhfSW|"Ieqousak^l|!Ifqtralim|&ixeylim|エルサレム|耶路撒冷|예루살렘;Netanya;Ashdod|&אycec;Haifa|!Vajua|&gitd;Ashkelon|&אywleo;Beersheba|Beer Sheva|&aאx &yar;Sderot;Eilat|&אilz;Tel Aviv|Tel Aviv-Yafo|&zl &אaia|&zl-&אaia|!Sfl}-!Acic|テルアビブ|特拉维夫
/Hebron PS +West Bank|Cisjordania|Westjordanland|Cisjordanie;Ramallah|%UKi %Khhk;Bethlehem;Jenin;Nablus;=~
/Gaza PS *Palestine|Palestina|Palästina|Palestinian Territories|!Palfrsina|%ehW[nj;=|Ville de Gaza|Gazze|Gaza-Stadt|Gaza City|%^VM|!Daha|ガザ|加沙;+Gaza Strip|Franja de Gaza|bande de Gaza|Striscia di Gaza|Gazastreifen|%f[K] %^VM;Rafah|%UeQ;Deir al-Balah|%SnU %KhLhQ;Khan Younis|Khan Yunis|%RKj %nljW
/Beirut LB *Lebanon|Liban|Lübnan|Libanon|Líbano|%hLjKj|!Lican|黎巴嫩;=|Beyrouth|%LnUlN|!Bfjqts|贝鲁特;Tripoli, Lebanon;Tyre~;Sidon~
/Damascus SY *Syria|Siria|Syrie|Suriye|Syrien|%WlUnK|"Suq_a|!Riqiя|叙利亚;=|Şam|Damasco|Damas|Damaskus|%SiXf|!Eamark|大马士革;Aleppo|Alep|%QhL;Idlib|%IShL;Latakia|%KhhKTfnM;Homs|%QiY
/Amman JO *Jordan~|Jordania|Jordanie|Jordanien|%KhGUSj|!Ioqeaniя;=~|%]iKj|%]iuKj
/Baghdad IQ *Iraq|Irak|%Kh]UKf|!Iqak|伊拉克;=|Bagdad|Bağdat|%L^SKS|!Badeae|巴格达;Basra|%KhLYUM;Kirkuk|%gUglg;Mosul|%KhilYh;Erbil|Irbil|%GULnh;+Kurdistan
/Tehran IR *Iran|%InUKj|%KیUKj|"Iqάm|!Iqan|イラン|伊朗|이란;=|Tahran|Téhéran|%NkUKj|%[kUKj|!Sfdfqan|テヘラン|德黑兰|테헤란;Mashhad|%iXkS;Shiraz|%XیUKV;Tabriz|%NLUیV;Qom|%fi;Isfahan|Esfahan|%KYekKj
/Riyadh SA *Saudi Arabia|Arabia Saudita|Arabie saoudite|Saudi-Arabien|%KhW]lSnM|!Rateocrkaя !Aqaciя|Arabia Saudí|沙特阿拉伯|沙特;=|Riad|Riyad|%KhUnKZ|!^q-!Qiяe|利雅得;Jeddah|%PSM;Mecca|%igM;Dammam;Medina~
/Dubai AE *United Arab Emirates|U.A.E.|UAE|Emirates|%KhIiKUKN|!OA^|阿联酋;=|!Etbaj|%SLn|迪拜;Sharjah|%KhXKUfM;Abu Dhabi|!Abt-!Eabi|%GLl %ظLn|%GLlظLn
/Qatar QA *Qatar|Katar|%f[U|!Kasaq|卡塔尔;Doha|%KhSlQM|!Eova|多哈
/Kuwait KW *Kuwait|Koweït|%KhglnN;Kuwait City
/Bahrain BH *Bahrain|%KhLQUnj;Manama|%KhijKiM
/Muscat OM *Oman~|%Wh[jM %]iKj|!Oman;=|%iWf[
/Aden YE *Yemen|Jemen|%Khnij|!Jfmfn|也门;Sanaa|Sana'a|%Yj]KE;Hodeidah|%KhQSnSM;=|%]Sj
Africa/Cairo EG *Egypt|Égypte|Ägypten|Egipto|Egitto|Mısır|%iYU|"A_cuptor|!Fdipfs|埃及;=|Le Caire|Kahire|El Cairo|Kairo|%KhfKkUM|"Jάiqo|!Kaiq|开罗;Giza|%KhPnVM;Alexandria~|Alexandrie|%KhIWgjSUnM;Sharm el-Sheikh|%XUi %KhXnR;Luxor~|%KhGfYU
/Tripoli LY *Libya|Libia|Libye|Libyen|%hnLnK|!Liciя|利比亚;=|%[UKLhW|!Sqipoli;Misrata;Benghazi|%Lj^KVn
/Tunis TN *Tunisia|Tunisie|Tunesien|Túnez|%NljW|!Stnir;=;Sfax
/Algiers DZ *Algeria|Argelia|Algérie|Algerien|%KhPVKJU|!Algiq;=|Alger|Algier;Oran~|%lkUKj
/Casablanca MA *Morocco|Maroc|Marocco|Marokko|Marruecos|%Khi^UL|!Maqokko|摩洛哥;Rabat|%KhULK[;=|%KhSKU %KhLnZKE;Tangier|Tanger|%[jPM;Marrakech|Marrakesh|%iUKgX;Agadir;Fez|Fès
/Khartoum SD *Sudan|Soudan|%KhWlSKj|!Rtean|苏丹;=|%KhRU[li;El Fasher|%KheKXU;Port Sudan|%LlUNWlSKj;+Darfur
/Juba SS *South Sudan|Südsudan;=~
/Addis_Ababa ET *Ethiopia|Etiopía|Éthiopie|Äthiopien|!^uiopiя|ኢትዮጵያ|埃塞俄比亚;=|Addis Abeba|አዲስ አበባ;+Tigray
/Asmara ER *Eritrea;=
/Mogadishu SO *Somalia|Soomaaliya|Somalie|%KhYliKh;=|Muqdisho|Mogadiscio
/Djibouti DJ *Djibouti
/Nairobi KE *Kenya|Kenia|!Kfniя|肯尼亚;=|!Najqobi;Mombasa;Eldoret;Kisumu;Nakuru
/Kampala UG *Uganda|Ouganda;=;Entebbe
/Dar_es_Salaam TZ *Tanzania|Tansania|Tanzanie;=;Arusha;Dodoma;Zanzibar
/Kigali RW *Rwanda|Ruanda;=
/Bujumbura BI *Burundi;=
/Lagos NG *Nigeria|!Nidfqiя|尼日利亚;=;Abuja;Kaduna;+Anambra;+Kogi;Maiduguri;Ibadan;+Ogun;+Osun;Kano;+Borno;Jos;Port Harcourt;Enugu;Benin City;+Rivers State~
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
/Kinshasa CD *Democratic Republic of the Congo|RDC|DRC|DR Congo|Kongo|Congo~;=
/Lubumbashi CD Goma;Bukavu;=;+North Kivu|Nord-Kivu
/Brazzaville CG *Republic of the Congo;=
/Bangui CF *Central African Republic;=
/Luanda AO *Angola;=
/Lusaka ZM *Zambia|Sambia;=;Ndola;Kitwe
/Harare ZW *Zimbabwe|Simbabwe;=;Bulawayo
/Blantyre MW *Malawi;Lilongwe;=
/Maputo MZ *Mozambique|Moçambique|Mosambik;=
/Windhoek NA *Namibia;=|Windhuk;Swakopmund;Walvis Bay
/Gaborone BW *Botswana;=
/Johannesburg ZA *South Africa|Sudáfrica|Suid-Afrika|Südafrika|Afrique du Sud|!_AQ|南非;=|Joburg;+Mpumalanga;Port Elizabeth|Gqeberha;Pretoria;+Eastern Cape;+Western Cape;+Gauteng;+KwaZulu-Natal;Durban;Bloemfontein;East London;+Limpopo;Soweto;Cape Town|Kaapstad|Ciudad del Cabo|Le Cap|Kapstadt
/Maseru LS *Lesotho;=
/Mbabane SZ *Eswatini|Swaziland;=
Indian/Antananarivo MG *Madagascar|Madagaskar;=
/Mauritius MU *Mauritius|Maurice;Port Louis
Asia/Kolkata IN *India|<Zk]Q|?Zk]Q|Inde|Hindistan|Indien|%KhkjS|"Imd_a|!Ineiя|インド|印度|인도;New Delhi|Delhi|Nueva Delhi|Nuova Delhi|Neu-Delhi|?Sl_z_l|?UযikSl_z_l|<Sl_z_m|<Uई <Sl_z_m|!Efli|!N}ю-!Efli|ニューデリー|新德里|뉴델리;+West Bengal|?WczGl[YFzD;Prayagraj|<Wz]यkD]kI;Meerut|<[t]M;+Jharkhand|<Jk]CंN;+Uttarakhand|<उQzQ]kCंN;+Gujarat|<DnI]kQ;Ahmedabad|<अf[SkYkS;Hyderabad|<fuS]kYkS;+Rajasthan|<]kIezRkU;Dehradun|<Stf]kSoU;+Assam|<अe[;Srinagar|<cz]mUD];+Bihar|<Ylfk];+Kashmir|<Bcz[m];+Manipur|<[PlWn];Jaipur|<IयWn];Kanpur|<BkUWn];Nagpur|<UkDWn];Raipur|<]kयWn];Indore|<इंSy];+Maharashtra|<[fk]kdzLz];+Kerala|<Bt]_;Bhopal|<ZxWk_;Vijayawada;+Odisha;+Karnataka;+Telangana;Vadodara;+Madhya Pradesh|<[Tzय <Wz]Stc;+Uttar Pradesh|<उQzQ] <Wz]Stc;Coimbatore;+Ladakh;+Andhra Pradesh;+Himachal Pradesh;+Chhattisgarh|<HQzQmeDOi;Chandigarh|<GंNmDOi;Madurai;Panaji;Siliguri;Guwahati;Noida|<UxएNk;+Haryana|<f]lयkPk;=|Calcutta|?B_BkQk|<Bx_BkQk;Patna|<WLUk;Agra|<आD]k;Shimla|<cl[_k;Ayodhya|<अयxTzयk;Imphal;Ranchi|<]kंGm;Visakhapatnam;Varanasi|<bk]kPem;Thiruvananthapuram|Trivandrum;+Tamil Nadu|<Q[l_UkNn;Bengaluru|Bangalore|<YtंD_n]n;Kochi|Cochin;Gurugram|Gurgaon;Jammu|<I[z[o;Amritsar;Bhubaneswar;Pune|<WnPt;Surat;Mangaluru;Mysuru;+Delhi-NCR|NCR~;+Goa~;Chennai|Madras|:GsVzVu|<GtUzUई;Lucknow|<_CUऊ;Mumbai|Bombay|!Mtmbai|<[nंYई|?[n[zYই|孟买
/Karachi PK *Pakistan|%پKکWNKj|!Pakirsan|巴基斯坦;Islamabad|%KWhKi %FLKS|!Irlamabae|伊斯兰堡;+Punjab|<WंIkY|%پjPKL;Faisalabad|%eیYh %FLKS;Peshawar|%پXKlU;Lahore|%hKہlU;+Khyber Pakhtunkhwa;+Balochistan|%LhlچWNKj;Multan|%ihNKj;+Sindh|%WjSھ;Quetta|%کlJٹہ;=|%کUKچی;Rawalpindi|%UKlhپjڈی
/Kabul AF *Afghanistan|%Ke^KjWNKj|!Audanirsan|阿富汗;=|%کKLh|!Kabtl|喀布尔;Kandahar|%fjSkKU;Jalalabad;Herat
/Dhaka BD *Bangladesh|?Ykং_kStc|!Bandlaefy|孟加拉国;=|?OkBk|!Eakka;Sylhet|?el_tL;Cox's Bazar|?BBzeYkIk];Khulna|?Cn_Uk;Chittagong|?GLzLDz]k[|Chattogram;Rajshahi|?]kIckfm
/Kathmandu NP *Nepal|<UtWk_;=|Katmandou|<BkM[kNyं;Pokhara
/Colombo LK *Sri Lanka|!Yqi-!Lanka|斯里兰卡;=|!Kolombo;Kandy~
/Thimphu BT *Bhutan;=
Indian/Maldives MV *Maldives;Malé
Asia/Shanghai CN *China~|Cina|Chine|Çin|"J_ma|!Kisaj|%KhYnj|中国|中國|중국;Beijing|Peking|Pékin|Pechino|%Lgnj|!Pfkin|"Pej_mo|北京|베이징;+Shandong|山东;+Guangdong|广东;Nanjing|南京;+Hubei|湖北;+Yunnan|云南;+Henan|河南;Jinan|济南;+Hainan|海南;+Hunan|湖南;Taiyuan|太原;Haikou|海口;+Inner Mongolia|内蒙古;Shenzhen|深圳;Nanning|南宁;Xi'an|Xian|西安;Qingdao|青岛;+Sichuan|四川;Lanzhou|兰州;Guangzhou|广州|廣州;Hangzhou|杭州;Fuzhou|福州;Suzhou|苏州;Zhengzhou|郑州;Chongqing|重庆;+Fujian|福建;Nanchang|南昌;Kunming|昆明;Changchun|长春;+Zhejiang|浙江;Changsha|长沙;Tianjin|天津;Harbin|哈尔滨;Wuhan|武汉|武漢;Hefei|合肥;+Jiangsu|江苏;Lhasa|拉萨;+Tibet|西藏;Dalian|大连;Chengdu|成都;Xiamen|厦门;Shenyang|沈阳;Guiyang|贵阳;=|Schanghai|!Yanvaj|上海|상하이
/Urumqi CN =|乌鲁木齐;+Xinjiang|新疆
/Hong_Kong HK *Hong Kong|Hongkong|!Donkond|香港|홍콩;Kowloon|九龙
/Macau MO *Macau|Macao|澳门
/Taipei TW *Taiwan|!Sajcan}|台湾|臺灣|대만;=|!Sajbэj|台北|臺北;Taichung|台中;Tainan|台南;Hualien|花莲;Kaohsiung|高雄
/Tokyo JP *Japan|Japonia|Japonya|Giappone|Japon|"Iapym_a|%KhnKLKj|!Яponiя|日本|일본;=|Tokio|%[lgnl|"Tόjio|!Sokio|东京|東京|도쿄;Sendai|仙台;Nagoya|名古屋;Fukuoka|福岡;Shizuoka|静岡;Kagoshima|鹿児島;Hiroshima|広島;Fukushima|福島;Kawasaki|川崎;Nagasaki|長崎;+Kanagawa|神奈川;+Ishikawa|石川;+Kyushu|九州;Sapporo|札幌;+Hyogo|兵庫;Kobe|神戸;Kumamoto|熊本;Kanazawa|金沢;Yokohama|横浜;Niigata|新潟;Saitama|さいたま|埼玉;+Aichi|愛知;Okinawa|沖縄;Chiba|千葉;Naha|那覇;+Hokkaido|北海道;Kyoto|京都;Osaka|大阪
/Seoul KR *South Korea|Zuid-Korea|Südkorea|Corea del Sud|Corée du Sud|Güney Kore|Corea del Sur|!_gnaя !Koqfя|韓国|韩国|대한민국|한국;=|Seúl|%Wnlh|"Seo}k|!Rftl|ソウル|首尔|서울;Daegu|대구;+Gyeonggi|경기;Busan|釜山|부산;Ulsan|울산;Suwon|수원;Daejeon|대전;Panmunjom|판문점;Sejong|세종;Gwangju|광주;+Jeju|제주도|제주;Paju|파주;Pyeongchang|평창;Incheon|인천
/Pyongyang KP *North Korea|Noord-Korea|Nordkorea|Corea del Nord|Corée du Nord|Kuzey Kore|Corea del Norte|!KNEQ|!Rfcfqnaя !Koqfя|北朝鮮|朝鲜|북한;=|!Pvfn}яn|平壌|平壤|평양
/Ulaanbaatar MN *Mongolia|Mongolie|Mongolei|!Mondoliя|蒙古;=|Ulan Bator|!Tlan-!Basoq|乌兰巴托
/Manila PH *Philippines|Philippinen|Filipinas|Pilipinas|!Uilippinы|フィリピン|菲律宾;=|Maynila|!Manila|マニラ|马尼拉;Zamboanga;Makati;+Luzon;+Mindanao;Baguio;Iloilo;+Visayas;Cebu|Cebu City;Davao|Davao City;Quezon City
/Jakarta ID *Indonesia|Indonésie|Indonesien|!Ineonfhiя|インドネシア|印度尼西亚|印尼|인도네시아;=|Djakarta|!Egakaqsa|ジャカルタ|雅加达|자카르타;+Sumatra;Yogyakarta;+Java~|Jawa;Surabaya;Palembang;Semarang;Tangerang;Bandung;+Central Java|Jawa Tengah;Aceh|Banda Aceh;Bekasi;Bogor;+East Java|Jawa Timur;+West Java|Jawa Barat;Malang~;Padang~;Depok~;Medan~;Surakarta|Solo~
/Makassar ID Denpasar;+Bali;=;+Sulawesi;Lombok;Manado
/Jayapura ID =;+Papua
/Singapore SG *Singapore|Singapura|Singapour|Singapur|!Rindaptq|シンガポール|新加坡|싱가포르
/Kuala_Lumpur MY *Malaysia|!Malajhiя|マレーシア|马来西亚|말레이시아;=|KL~|!Ktala-!Ltmptq|クアラルンプール|吉隆坡;Melaka|Malacca;Petaling Jaya;Putrajaya;+Pahang;+Penang|Pulau Pinang;Kuching;+Sabah;+Kedah;Ipoh;+Perak;+Sarawak;Shah Alam;+Negeri Sembilan;+Kelantan;George Town;+Selangor;+Johor;Kota Kinabalu;+Terengganu;Johor Bahru|Johor Baru
/Brunei BN *Brunei;Bandar Seri Begawan
/Bangkok TH *Thailand|Tailandia|>ไWb|>[cpเWhไWb|Thaïlande|!Sailane|タイ|泰国|태국;=|>AcxGเW^|>AcxGเW^akrYDc|>AcxGเW^o|!Bandkok|バンコク|曼谷|방콕;Phuket|>ภyเA็U;Hat Yai;Pattaya|>^qWbr;Chiang Mai|>เJubGใka่
/Ho_Chi_Minh VN *Vietnam|Việt Nam|!C}fsnam|ベトナム|越南|베트남;Hanoi|Hà Nội|!Vanoj|ハノイ|河内|하노이;Thanh Hóa;Hue;Da Nang;Nha Trang;Hai Phong;Bình Dương;Quảng Ninh;Đồng Nai;Nghệ An;Can Tho;Ho Chi Minh City|TP HCM|TP.HCM|Thành phố Hồ Chí Minh|Saigon|Sài Gòn|!Voyimin|胡志明市
/Phnom_Penh KH *Cambodia|Kambodscha|Camboya|Cambodge|!Kamboega|柬埔寨;=|!Pnompfn}|金边;Siem Reap
/Vientiane LA *Laos|!Laor|老挝;=
/Yangon MM *Myanmar|Birmania|Burma|Birmanie|!M}яnma|ミャンマー|缅甸;=|Rangoon|ヤンゴン|仰光;Naypyidaw|Naypyitaw;Mandalay
/Dili TL *East Timor|Timor-Leste;=
Australia/Sydney AU *Australia|Australie|Australien|!Acrsqaliя|オーストラリア|澳大利亚|호주;=~|!Rienfj|シドニー|悉尼;+New South Wales|NSW;Newcastle, NSW;Parramatta;Wollongong;Byron Bay;+Western Sydney;Canberra|!Kanbfqqa|キャンベラ|堪培拉
/Melbourne AU =|!Mfl}btqn|メルボルン|墨尔本;Geelong;Bendigo;Ballarat;+Victoria~|Vic.~
/Brisbane AU =|布里斯班;Gold Coast;Toowoomba;+Queensland|Qld;Townsville;Cairns;Sunshine Coast
/Adelaide AU =~;+South Australia
/Perth AU =~;Fremantle;+Western Australia
/Darwin AU =~;Alice Springs;+Northern Territory
/Hobart AU =;Launceston;+Tasmania
Pacific/Auckland NZ *New Zealand|Nueva Zelanda|Aotearoa|Neuseeland|Nouvelle-Zélande|!Nocaя !Hflaneiя|ニュージーランド|新西兰;=|奥克兰;Tauranga;Rotorua;Christchurch;Palmerston North;Invercargill;Dunedin;+Otago;+Waikato;Queenstown~;Napier~;Wellington~|惠灵顿
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
