/**
 * The gazetteer: `zone country` then places by `;`, the names of one place by `|`, English first, then local and short ones. A zone that
 * begins with `/` is of the continent before it; `=` is the city that the zone is called after.
 * `~` behind a name that is also a plain word, a first name or a surname: evidence in a dateline, none in running text.
 * `+` before a place: a state, province or region. `*`: a country. Each zone's first line starts with its largest city. A name that stands twice belongs
 * to the earlier place, so that `London` is in England. Written by hand from general knowledge; names are as printed in datelines.
 */
export const PLACE_TABLE: readonly string[] = [
  `
Europe/London GB *United Kingdom|UK|U.K.|Britain|Great Britain|Großbritannien|Royaume-Uni|Reino Unido|Regno Unito|Vereinigtes Königreich|Velká Británie|Storbritannien|Verenigd Koninkrijk|Великобритания|英国|영국|イギリス;=|Londres|Londra|Londen|Londyn|Лондон|伦敦|倫敦|런던|ロンドン|Λονδίνο;Birmingham;Manchester;Leeds;Liverpool;Sheffield;Bristol;Newcastle;Nottingham;Leicester;Coventry;Bradford;Southampton;Portsmouth;Plymouth;Brighton;Cambridge;Oxford;Norwich;Exeter;Sunderland;Wolverhampton;Stoke-on-Trent;Milton Keynes;Hull~;Middlesbrough;Derby~;Swansea;Cardiff;Newport~;Edinburgh|Édimbourg|Edinburg;Glasgow;Aberdeen;Dundee;Inverness;Belfast;Derry|Londonderry;+England~;+Scotland|Schottland|Écosse;+Wales;+Northern Ireland|Nordirland;+Yorkshire;+Greater Manchester;+Merseyside;+Cornwall;+Kent~;+Essex;+Sussex;+Surrey~;+Lancashire;+Cumbria;+Norfolk~;+Suffolk~;+Midlands;Heathrow;Westminster
/Dublin IE *Ireland|Irland|Irlande|Irlanda|Éire;=|Baile Átha Cliath|Дублин;Cork~;Galway;Limerick~;Waterford;+Donegal;+Munster;+Leinster;+Connacht
/Paris FR *France|Frankreich|Francia|Frankrijk|Francja|Франция|法国|프랑스|フランス|Γαλλία|Fransa;=~|Parigi|Parijs|Paryż|Париж|巴黎|파리|パリ|Παρίσι|باريس;Marseille|Marseilles;Lyon|Lyons;Toulouse;Nice~;Nantes;Strasbourg|Straßburg|Estrasburgo|Strasburgo;Montpellier;Bordeaux;Lille;Rennes;Reims;Le Havre;Saint-Étienne;Toulon;Grenoble;Dijon;Angers;Nîmes;Brest;Cannes;Avignon;Rouen;Metz~;Nancy~;Tours~;Orléans;Caen;Perpignan;Calais;+Brittany|Bretagne;+Normandy|Normandie;+Provence;+Occitanie;+Île-de-France;+Alsace;+Corsica|Corse;Ajaccio;Bastia
/Berlin DE *Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Niemcy|Tyskland|Německo|Германия|德国|독일|ドイツ|Almanya|Γερμανία;=|Berlino|Berlijn|Берлин|柏林|베를린|ベルリン|Βερολίνο|برلين;Hamburg;Munich|München|Monaco di Baviera|Мюнхен|慕尼黑|ミュンヘン;Cologne|Köln|Colonia|Keulen|Кёльн;Frankfurt|Frankfurt am Main|Frankfurt/Main|Francfort|Франкфурт;Stuttgart;Düsseldorf;Leipzig;Dortmund;Essen~;Bremen;Dresden|Dresde;Hanover|Hannover;Nuremberg|Nürnberg;Duisburg;Bochum;Wuppertal;Bielefeld;Bonn;Karlsruhe;Mannheim;Augsburg;Wiesbaden;Mönchengladbach;Gelsenkirchen;Aachen;Braunschweig;Chemnitz;Kiel;Halle~;Magdeburg;Freiburg;Krefeld;Mainz;Lübeck;Erfurt;Rostock;Kassel;Saarbrücken;Potsdam;Oldenburg;Osnabrück;Heidelberg;Darmstadt;Regensburg;Ingolstadt;Würzburg;Wolfsburg;Ulm~;Göttingen;Koblenz;Trier~;Jena~;Schwerin;Cottbus;Weimar;Bayreuth;Passau;Flensburg;Hanau;Fulda;Konstanz;+Bavaria|Bayern|Bavière|Baviera;+Baden-Württemberg;+Hesse|Hessen;+Saxony|Sachsen;+Saxony-Anhalt|Sachsen-Anhalt;+Thuringia|Thüringen;+Lower Saxony|Niedersachsen;+North Rhine-Westphalia|Nordrhein-Westfalen|NRW;+Rhineland-Palatinate|Rheinland-Pfalz;+Saarland;+Schleswig-Holstein;+Brandenburg;+Mecklenburg-Vorpommern;+Franken|Franconia
/Vienna AT *Austria|Österreich|Autriche|Oostenrijk|Австрия|奥地利|Rakousko;=|Wien~|Vienne|Viena|Wenen|Wiedeń|Bécs|Beč|Вена|维也纳|ウィーン;Graz~;Linz~;Salzburg;Innsbruck;Klagenfurt;Villach;Wels~;St. Pölten|Sankt Pölten;Dornbirn;Bregenz;Eisenstadt;+Tyrol|Tirol;+Carinthia|Kärnten;+Styria|Steiermark;+Vorarlberg;+Burgenland;+Upper Austria|Oberösterreich;+Lower Austria|Niederösterreich
/Zurich CH *Switzerland|Schweiz|Suisse|Svizzera|Suiza|Zwitserland|Швейцария|瑞士|スイス;=|Zurigo;Geneva|Genève|Genf|Ginevra|Ginebra|Женева|日内瓦|ジュネーブ;Basel|Basle|Bâle|Basilea;Bern|Berne|Berna;Lausanne;Lucerne|Luzern;Winterthur;St. Gallen|Sankt Gallen;Lugano;Biel|Bienne;Davos;Neuchâtel;Fribourg;Thun~;Chur~;Zug~;Bellinzona;+Ticino|Tessin;+Valais|Wallis;+Vaud;+Aargau;+Graubünden|Grisons;+Thurgau;+Jura
/Rome IT *Italy|Italia|Italien|Italie|Włochy|Италия|意大利|이탈리아|イタリア|İtalya|Ιταλία;=|Roma|Rom~|Rzym|Řím|Рим|罗马|로마|ローマ|Ρώμη|روما;Milan|Milano|Mailand|Милан|米兰|ミラノ;Naples|Napoli|Neapel|Nápoles;Turin|Torino;Palermo;Genoa|Genova|Genua|Gênes;Bologna|Bolonia;Florence~|Firenze|Florenz|Florencia|Флоренция;Bari~;Catania;Venice|Venezia|Venedig|Venise|Venecia;Verona;Messina;Padua|Padova;Trieste;Brescia;Parma;Modena;Perugia;Livorno;Cagliari;Bergamo;Trento;Bolzano|Bozen;Udine;Pescara;Salerno;Reggio Calabria;Ancona;Pisa;Rimini;+Sicily|Sicilia|Sizilien;+Sardinia|Sardegna|Sardinien;+Tuscany|Toscana|Toskana;+Lombardy|Lombardia;+Veneto;+Piedmont|Piemonte;+Lazio;+Calabria;+Puglia|Apulia;+Liguria;+South Tyrol|Südtirol|Alto Adige
/Vatican VA *Vatican City|Vatican|Vaticano|Città del Vaticano|Vatikan|Vatikanstadt|Ватикан|梵蒂冈
/Madrid ES *Spain|España|Spanien|Espagne|Spagna|Spanje|Hiszpania|Испания|西班牙|스페인|スペイン|Ισπανία;=|Мадрид|马德里|마드리드|マドリード|Μαδρίτη|مدريد;Barcelona|Barcelone|Барселона|巴塞罗那;Valencia~;Seville|Sevilla;Zaragoza|Saragossa;Málaga;Murcia;Palma|Palma de Mallorca;Bilbao;Alicante;Córdoba~;Valladolid;Vigo;Gijón;Granada~;A Coruña|La Coruña;Vitoria|Vitoria-Gasteiz;Oviedo;Pamplona;San Sebastián|Donostia;Santander;Almería;Burgos;Salamanca;Huelva;Cádiz;León~;Lleida;Tarragona;Girona;Logroño;Badajoz;Toledo~;Santiago de Compostela;Ceuta;Melilla;+Catalonia|Cataluña|Catalunya|Katalonien;+Andalusia|Andalucía;+Galicia;+Basque Country|País Vasco|Euskadi;+Mallorca|Majorca;+Ibiza;+Asturias;+Aragón;+Castilla y León;+Castilla-La Mancha;+Extremadura;+Navarra|Navarre;+Balearic Islands|Baleares
Atlantic/Canary ES Las Palmas;Santa Cruz de Tenerife|Tenerife|Teneriffa;+Canary Islands|Canarias|Kanaren;Lanzarote
Europe/Lisbon PT *Portugal|Португалия|葡萄牙;=|Lisboa|Lissabon|Lisbonne|Lisbona|Лиссабон|里斯本;Porto~|Oporto;Braga~;Coimbra;Funchal;Faro~;Setúbal;Aveiro;Évora;Leiria;Guimarães;+Algarve;+Alentejo;+Madeira
/Amsterdam NL *Netherlands|The Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Holland~|Нидерланды|荷兰|オランダ;=|Амстердам|阿姆斯特丹;Rotterdam;The Hague|Den Haag|La Haye|La Haya|L'Aia|Гаага|海牙;Utrecht;Eindhoven;Groningen;Tilburg;Breda;Nijmegen;Arnhem;Maastricht;Haarlem;Leiden;Enschede;Apeldoorn;Zwolle;Almere;Amersfoort;Delft;Leeuwarden;+Limburg~;+Friesland;+Zeeland;+Gelderland;+Overijssel;+Drenthe;+Flevoland
/Brussels BE *Belgium|België|Belgique|Belgien|Bélgica|Belgio|Бельгия|比利时|ベルギー|Βέλγιο;=|Bruxelles|Brussel|Bruselas|Bruksela|Брюссель|布鲁塞尔|ブリュッセル|Βρυξέλλες|بروكسل;Antwerp|Antwerpen|Anvers;Ghent|Gent~|Gand;Charleroi;Liège|Luik|Lüttich;Bruges|Brugge;Namur|Namen;Leuven|Louvain;Mons~;Mechelen;Aalst;Kortrijk;Hasselt;Ostend|Oostende;Genk;+Flanders|Vlaanderen|Flandre|Flandern;+Wallonia|Wallonie
/Luxembourg LU *Luxembourg|Luxemburg|Lussemburgo|Люксембург|卢森堡
/Copenhagen DK *Denmark|Danmark|Dänemark|Dinamarca|Danimarca|Denemarken|Дания|丹麦;=|København|Kopenhagen|Copenhague|Copenaghen|Köpenhamn|Копенгаген|哥本哈根;Aarhus|Århus;Odense;Aalborg;Esbjerg;Randers;Kolding;Horsens;Vejle;Roskilde;Herning;+Jutland|Jylland;+Funen|Fyn;+Sjælland|Zealand;Bornholm
Atlantic/Faroe FO *Faroe Islands|Føroyar|Færøerne;Tórshavn
America/Nuuk GL *Greenland|Grønland|Kalaallit Nunaat|Groenland|Groenlandia|Гренландия|格陵兰;=
Atlantic/Reykjavik IS *Iceland|Ísland~|Islande|Islandia|Исландия|冰岛;=|Рейкьявик;Akureyri;Keflavík;Grindavík
Europe/Oslo NO *Norway|Norge|Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Норвегия|挪威;=|Осло|奥斯陆;Bergen~;Trondheim;Stavanger;Tromsø;Drammen;Kristiansand;Fredrikstad;Bodø;Ålesund;Haugesund;Svalbard
/Stockholm SE *Sweden|Sverige|Schweden|Suède|Suecia|Svezia|Zweden|Szwecja|Швеция|瑞典;=|Estocolmo|Stoccolma|Стокгольм|斯德哥尔摩;Gothenburg|Göteborg;Malmö;Uppsala;Västerås;Örebro;Linköping;Helsingborg;Jönköping;Norrköping;Lund~;Umeå;Gävle;Borås;Sundsvall;Luleå;Östersund;Kiruna;Karlstad;Växjö;Halmstad;Kalmar;Visby;+Skåne;+Västra Götaland;+Dalarna;+Gotland;+Småland
/Helsinki FI *Finland|Suomi|Finnland|Finlande|Finlandia|Финляндия|芬兰;=|Helsingfors|Хельсинки|赫尔辛基;Tampere;Turku|Åbo;Oulu;Espoo;Vantaa;Jyväskylä;Lahti;Kuopio;Pori;Rovaniemi;Vaasa|Vasa;Joensuu;+Lapland|Lappi
/Tallinn EE *Estonia|Eesti|Estland|Estonie|Эстония;=|Таллинн|Таллин;Tartu;Narva;Pärnu
/Riga LV *Latvia|Latvija|Lettland|Lettonie|Letonia|Латвия;=|Рига;Daugavpils;Liepāja;Jūrmala
/Vilnius LT *Lithuania|Lietuva|Litauen|Lituanie|Lituania|Литва;=|Vilniaus|Вильнюс|Wilno;Kaunas;Klaipėda;Šiauliai;Panevėžys
/Warsaw PL *Poland|Polska|Polen|Pologne|Polonia|Польша|波兰|ポーランド|Polsko|Πολωνία;=|Warszawa|Warschau|Varsovie|Varsovia|Варшава|华沙|Βαρσοβία;Kraków|Cracow|Krakau|Cracovie;Łódź;Wrocław|Breslau;Poznań;Gdańsk|Danzig;Szczecin;Bydgoszcz;Lublin;Katowice;Białystok;Gdynia;Częstochowa;Radom;Toruń;Rzeszów;Kielce;Olsztyn;Opole;Sopot;+Silesia|Śląsk;+Mazowsze|Mazowieckie;+Małopolska;+Pomorze|Pomorskie;+Podlasie
/Prague CZ *Czech Republic|Czechia|Česko|Česká republika|Tschechien|République tchèque|Tchéquie|Czechy|Чехия|捷克;=|Praha|Prag~|Praga|Прага|布拉格;Brno|Brünn;Ostrava;Plzeň|Pilsen;Liberec;Olomouc;České Budějovice;Hradec Králové;Pardubice;Zlín;Karlovy Vary;+Moravia|Morava;+Bohemia|Čechy
/Bratislava SK *Slovakia|Slovensko|Slowakei|Slovaquie|Eslovaquia|Словакия|Słowacja;=|Pressburg|Братислава;Košice;Prešov;Žilina;Nitra;Banská Bystrica;Trnava
/Budapest HU *Hungary|Magyarország|Ungarn|Hongrie|Hungría|Ungheria|Węgry|Венгрия|匈牙利;=|Будапешт|布达佩斯|Βουδαπέστη;Debrecen;Szeged;Miskolc;Pécs;Győr;Nyíregyháza;Kecskemét;Székesfehérvár
/Bucharest RO *Romania|Rumänien|Roumanie|Rumania|Румыния|罗马尼亚;=|București|Bukarest|Bucarest|Бухарест;Cluj-Napoca|Cluj;Timișoara;Iași;Constanța;Craiova;Brașov;Galați;Ploiești;Oradea;Sibiu;Arad;Suceava;+Transylvania|Transilvania
/Sofia BG *Bulgaria|България|Bulgarien|Bulgarie|Болгария|保加利亚;=~|София;Plovdiv|Пловдив;Varna|Варна;Burgas|Бургас;Ruse~|Русе;Stara Zagora|Стара Загора
/Athens GR *Greece|Ελλάδα|Ελλάδας|Griechenland|Grèce|Grecia|Griekenland|Греция|希腊|ギリシャ|Yunanistan;=|Αθήνα|Αθήνας|Athen|Athènes|Atenas|Atene|Афины|雅典|Atina;Thessaloniki|Θεσσαλονίκη;Piraeus|Πειραιάς;Patras|Πάτρα;Heraklion|Ηράκλειο;Larissa|Λάρισα;Volos|Βόλος;Ioannina|Ιωάννινα;+Crete|Κρήτη|Kreta;Rhodes|Ρόδος;Lesbos|Λέσβος;Corfu|Κέρκυρα
Asia/Nicosia CY *Cyprus|Κύπρος|Zypern|Chypre|Chipre|Kıbrıs|Кипр;=|Λευκωσία|Lefkoşa;Limassol|Λεμεσός;Larnaca;Paphos
Europe/Malta MT *Malta;Valletta|La Valletta;Sliema
/Zagreb HR *Croatia|Hrvatska|Kroatien|Croatie|Croacia|Хорватия|克罗地亚;=|Загреб;Split~;Rijeka;Osijek;Zadar;Dubrovnik;Pula~;+Istria|Istra;+Dalmatia|Dalmacija
/Ljubljana SI *Slovenia|Slovenija|Slowenien|Slovénie|Eslovenia|Словения;=|Laibach|Любляна;Maribor;Celje~;Kranj;Koper
/Belgrade RS *Serbia|Srbija|Србија|Serbien|Serbie|Сербия;=|Beograd|Београд|Belgrad|Белград;Novi Sad|Нови Сад;Niš|Ниш;Kragujevac;Subotica;+Vojvodina
/Belgrade XK *Kosovo|Kosova|Косово;Pristina|Prishtina|Prishtinë
/Sarajevo BA *Bosnia and Herzegovina|Bosnia|Bosna i Hercegovina|BiH|Bosnien|Босния;=|Сараево;Banja Luka;Mostar;Tuzla;Zenica
/Podgorica ME *Montenegro|Crna Gora|Черногория;=;Budva
/Skopje MK *North Macedonia|Macedonia|Северна Македонија|Македонија|Nordmazedonien;=|Скопје;Bitola;Ohrid
/Tirane AL *Albania|Shqipëri|Shqipëria|Albanien|Albanie|Албания;Tirana|Tiranë|Тирана;Durrës;Vlorë
/Chisinau MD *Moldova|Republica Moldova|Moldau|Moldavie|Молдавия|Молдова;Chișinău|Кишинев;Tiraspol;+Transnistria|Приднестровье
/Kyiv UA *Ukraine|Україна|Украина|Ucrania|Ucraina|Oekraïne|Ukraina|Ukrajina|乌克兰|우크라이나|ウクライナ|Ουκρανία|Ukrayna|أوكرانيا;=|Kiev|Київ|Києві|Києва|Киев|Киеве|Kiew|Kijów|Kyjev|基辅|키이우|キーウ|Κίεβο|كييف;Kharkiv|Kharkov|Харків|Харьков|Charkiw;Odesa|Odessa|Одеса|Одесса;Dnipro|Дніпро|Днепр;Donetsk|Донецьк|Донецк;Zaporizhzhia|Запоріжжя|Запорожье;Lviv|Львів|Львов|Lwów|Lemberg;Mykolaiv|Миколаїв|Николаев;Kherson|Херсон;Mariupol|Маріуполь|Мариуполь;Kryvyi Rih;Sumy~|Суми|Сумы;Poltava|Полтава;Chernihiv|Чернігів|Чернигов;Luhansk|Lugansk|Луганськ|Луганск;Kramatorsk;Bakhmut;Pokrovsk;Ternopil;Ivano-Frankivsk;Uzhhorod;Chornobyl|Chernobyl;+Donbas|Donbass;Crimea|Krim|Крым|Крим;Sevastopol|Севастополь
/Minsk BY *Belarus|Беларусь|Белоруссия|Weißrussland|Białoruś;=|Минск|Мінск;Gomel|Гомель;Brest-Litovsk;Grodno|Гродно;Vitebsk
/Moscow RU *Russia|Россия|России|Росія|Russland|Russie|Rusia|Rusland|Rosja|Rusko|俄罗斯|러시아|ロシア|Ρωσία|Rusya|روسيا;=|Москва|Москве|Moskau|Moscou|Moscú|Mosca|Moskou|Moskwa|Moskva|莫斯科|모스크바|モスクワ|Μόσχα|Moskova|موسكو|Moszkva;Saint Petersburg|St. Petersburg|St Petersburg|Санкт-Петербург|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|圣彼得堡;Nizhny Novgorod|Нижний Новгород;Kazan|Казань;Rostov-on-Don|Ростов-на-Дону;Voronezh|Воронеж;Krasnodar|Краснодар;Sochi|Сочи;Belgorod|Белгород;Kursk|Курск;Murmansk|Мурманск;Grozny|Грозный;Makhachkala|Махачкала;Bryansk|Брянск;Tula~|Тула;Arkhangelsk|Архангельск;+Chechnya|Чечня;+Dagestan|Дагестан;+Tatarstan|Татарстан
/Kaliningrad RU =|Калининград
/Samara RU =|Самара;Izhevsk
/Volgograd RU =|Волгоград
Asia/Yekaterinburg RU =|Екатеринбург|Ekaterinburg;Chelyabinsk|Челябинск;Ufa~|Уфа;Perm~|Пермь;Tyumen|Тюмень
/Omsk RU =|Омск
/Novosibirsk RU =|Новосибирск
/Krasnoyarsk RU =|Красноярск
/Irkutsk RU =|Иркутск
/Yakutsk RU =|Якутск
/Vladivostok RU =|Владивосток;Khabarovsk|Хабаровск
/Kamchatka RU +Kamchatka|Камчатка
Europe/Istanbul TR *Turkey~|Türkiye|Türkei|Turquie|Turquía|Turchia|Turkije|Turcja|Турция|土耳其|トルコ|Τουρκία|تركيا;=|Estambul|Стамбул|伊斯坦布尔|イスタンブール|Κωνσταντινούπολη;Ankara|Анкара|安卡拉|Άγκυρα;Izmir;Bursa;Adana;Gaziantep;Konya;Antalya;Diyarbakır;Mersin;Kayseri;Eskişehir;Trabzon;Hatay;Şanlıurfa;Samsun;Kahramanmaraş;Van~;Malatya
Asia/Tbilisi GE *Republic of Georgia|Georgien|Géorgie|Грузия|საქართველო;=|Тбилиси|Tiflis|თბილისი;Batumi|Батуми;+Abkhazia|Абхазия;+South Ossetia
/Yerevan AM *Armenia|Армения|Հայաստան|Armenien|Arménie;=|Ереван|Երևան|Eriwan|Erevan
/Baku AZ *Azerbaijan|Азербайджан|Azərbaycan|Aserbaidschan|Azerbaïdjan;=|Баку|Bakı|Bakou;+Nagorno-Karabakh|Karabakh;Stepanakert|Khankendi
/Almaty KZ *Kazakhstan|Казахстан|Қазақстан|Kasachstan;=|Алматы|Алма-Ата;Astana|Астана|Nur-Sultan;Shymkent
/Tashkent UZ *Uzbekistan|Узбекистан|Usbekistan|Oʻzbekiston;=|Ташкент|Toshkent;Samarkand
/Bishkek KG *Kyrgyzstan|Киргизия|Кыргызстан;=|Бишкек;Osh~
/Dushanbe TJ *Tajikistan|Таджикистан;=|Душанбе
/Ashgabat TM *Turkmenistan|Туркмения;=|Ашхабад
America/New_York US *United States|USA|U.S.|U.S.A.|United States of America|Vereinigte Staaten|États-Unis|Estados Unidos|EE.UU.|EE. UU.|Stati Uniti|Verenigde Staten|Stany Zjednoczone|США|美国|미국|アメリカ|ΗΠΑ|ABD|الولايات المتحدة;=|New York City|NYC|Nueva York|Nova York|Нью-Йорк|纽约|뉴욕|ニューヨーク|Νέα Υόρκη|نيويورك;Washington~|Washington D.C.|Washington, D.C.|Washington DC|Вашингтон|华盛顿|워싱턴|ワシントン|Ουάσινγκτον|واشنطن|Waszyngton;Philadelphia;Boston|Бостон;Atlanta;Miami|Майами;Baltimore;Pittsburgh;Cleveland;Cincinnati;Columbus~;Charlotte~;Raleigh~;Richmond~;Virginia Beach;Norfolk, Va.;Jacksonville;Tampa~;Orlando~;Fort Lauderdale;West Palm Beach;Palm Beach;Tallahassee;Buffalo;Rochester~;Syracuse;Albany~;Brooklyn;Manhattan~;Bronx;Queens~;Staten Island;Newark;Jersey City;Trenton;Hartford;New Haven;Providence;Wilmington;Harrisburg;Allentown;Scranton;Annapolis;Charleston;Columbia~;Greenville;Greensboro;Durham~;Winston-Salem;Savannah~;Augusta~;Knoxville;Toledo, Ohio;Akron;Dayton~;Burlington~;Concord~;Bangor;Springfield, Mass.;Worcester;Fort Myers;St. Petersburg, Fla.;Gainesville;+New York State|N.Y.;+Massachusetts|Mass.~;+Connecticut|Conn.~;+Rhode Island|R.I.;+New Hampshire|N.H.;+Vermont|Vt.;+Maine~;+New Jersey|N.J.;+Pennsylvania|Pa.~;+Delaware|Del.~;+Maryland|Md.;+Virginia~|Va.~;+West Virginia|W.Va.;+North Carolina|N.C.;+South Carolina|S.C.;+Georgia~|Ga.;+Florida|Fla.|Floride;+Ohio;+Long Island;+Hudson Valley;+New England;Capitol Hill;Pentagon~;Wall Street~
/Detroit US =;Grand Rapids;Lansing;Ann Arbor;Flint~;+Michigan|Mich.
/Indiana/Indianapolis US =;Fort Wayne;South Bend;+Indiana|Ind.~
/Kentucky/Louisville US =;Lexington~;Frankfort;+Kentucky|Ky.
/Chicago US =|Чикаго|芝加哥|シカゴ;Houston~|休斯敦;Dallas~|Даллас;San Antonio;Austin~;Fort Worth;Milwaukee;Minneapolis;St. Paul;St. Louis;Kansas City;Omaha;Lincoln~;New Orleans|La Nouvelle-Orléans;Baton Rouge;Memphis;Nashville;Oklahoma City;Tulsa;Little Rock;Birmingham, Ala.;Montgomery~;Huntsville;Jackson~;Des Moines;Madison~;Wichita;Topeka;Springfield~;Rockford;Peoria;Sioux Falls;Fargo;Bismarck;Uvalde;Corpus Christi;Galveston;Lubbock;Green Bay;Duluth;Chattanooga;Pensacola;+Texas|Tex.;+Illinois|Ill.~;+Wisconsin|Wis.;+Minnesota|Minn.;+Iowa;+Missouri|Mo.~;+Kansas|Kan.~;+Nebraska|Neb.;+Oklahoma|Okla.;+Arkansas|Ark.~;+Louisiana|La.~;+Mississippi|Miss.~;+Alabama|Ala.;+Tennessee|Tenn.;+North Dakota|N.D.;+South Dakota|S.D.;+Chicagoland;+Twin Cities
/Denver US =;Salt Lake City;Colorado Springs;Boulder~;Albuquerque;Santa Fe;El Paso;Cheyenne;Billings;Helena~;Missoula;Provo;Aspen~;+Colorado|Colo.~;+Utah;+New Mexico|N.M.;+Wyoming|Wyo.;+Montana|Mont.
/Boise US =;+Idaho
/Phoenix US =~;Tucson;Mesa~;Scottsdale;+Arizona|Ariz.
/Los_Angeles US =|LA|L.A.|Лос-Анджелес|洛杉矶|ロサンゼルス|로스앤젤레스;San Francisco|Сан-Франциско|旧金山|サンフランシスコ;San Diego;San Jose|San José, California;Sacramento;Oakland;Fresno;Long Beach;Anaheim;Santa Ana;Bakersfield;Berkeley;Palo Alto;Hollywood~;Beverly Hills;Santa Monica;Pasadena;Riverside;San Bernardino;Seattle|Сиэтл|西雅图;Tacoma;Spokane;Olympia;Portland~;Salem~;Eugene~;Las Vegas|Лас-Вегас;Reno~;Carson City;+California|Calif.|Californie|Kalifornien|加州;+Oregon|Ore.~;+Washington State|Wash.~;+Nevada|Nev.;+Bay Area|San Francisco Bay Area;+Silicon Valley;+Southern California|SoCal;+Orange County;+Puget Sound
/Anchorage US =;Juneau;Fairbanks;+Alaska
Pacific/Honolulu US =;Maui;Lahaina;Hilo;+Hawaii|Hawai‘i
America/Puerto_Rico PR *Puerto Rico;San Juan
Pacific/Guam GU *Guam
America/Toronto CA *Canada|Kanada|Канада|加拿大|캐나다|カナダ;=|Торонто|多伦多;Ottawa|Оттава|渥太华;Montreal|Монреаль;Hamilton~;London, Ont.;Kitchener;Waterloo~;Windsor~;Mississauga;Brampton;Scarborough~;Markham;Vaughan;Oshawa;Barrie~;Guelph;Kingston, Ont.;Sudbury;Thunder Bay;Niagara Falls;St. Catharines;Burlington, Ont.;Oakville~;Etobicoke;North York;Peterborough, Ont.;Quebec City|ville de Québec;Laval;Gatineau;Longueuil;Sherbrooke;Trois-Rivières;Saguenay;Lévis;+Ontario|Ont.~;+Quebec|Que.;+GTA|Greater Toronto Area|Greater Toronto;+GTHA;+Golden Horseshoe;+Muskoka;+Mauricie;+Montérégie;Queen's Park;Parliament Hill;Iqaluit;+Nunavut
/Halifax CA =;Moncton;Fredericton;Saint John;Charlottetown;Dartmouth;Sydney, N.S.;+Nova Scotia|N.S.|Nouvelle-Écosse;+New Brunswick|N.B.|Nouveau-Brunswick;+Prince Edward Island|P.E.I.;+Cape Breton
/St_Johns CA St. John's;+Newfoundland|Newfoundland and Labrador|N.L.|Terre-Neuve
/Winnipeg CA =;Brandon~;+Manitoba|Man.~
/Regina CA =~;Saskatoon;Moose Jaw;+Saskatchewan|Sask.
/Edmonton CA =;Calgary;Red Deer;Lethbridge;Banff;Jasper~;Fort McMurray;Yellowknife;+Alberta~|Alta.~;+Northwest Territories|N.W.T.
/Vancouver CA =|Ванкувер|温哥华;Victoria, B.C.;Surrey, B.C.;Burnaby;Kelowna;Kamloops;Nanaimo;Abbotsford;Prince George;Whistler;+British Columbia|B.C.|Colombie-Britannique;+Lower Mainland;+Metro Vancouver;+Vancouver Island;+Okanagan
/Whitehorse CA =;+Yukon
/Mexico_City MX *Mexico|Mexiko|Mexique|Messico|Мексика|墨西哥|멕시코|メキシコ;=|Ciudad de México|CDMX|Mexiko-Stadt|Мехико|墨西哥城;Guadalajara;Monterrey;Puebla;León, Guanajuato;Querétaro;Mérida~;Acapulco;Veracruz;Oaxaca;Morelia;Toluca;San Luis Potosí;+Jalisco;+Nuevo León;+Guerrero;+Chiapas;+Michoacán;+Guanajuato
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
/Havana CU *Cuba|Kuba|Куба;=|La Habana|Havanna|La Havane|Гавана;Santiago de Cuba
/Jamaica JM *Jamaica;Kingston~
/Port-au-Prince HT *Haiti|Гаити;=
/Santo_Domingo DO *Dominican Republic|República Dominicana;=
/Nassau BS *Bahamas|The Bahamas;=
/Barbados BB *Barbados;Bridgetown
/Port_of_Spain TT *Trinidad and Tobago|Trinidad;=
/Belize BZ *Belize;Belmopan
/Bogota CO *Colombia|Kolumbien|Colombie|Колумбия|哥伦比亚;=|Богота|波哥大;Medellín;Cali~;Barranquilla;Cartagena;Bucaramanga;Cúcuta;+Antioquia
/Caracas VE *Venezuela|Венесуэла|委内瑞拉;=|Каракас|加拉加斯;Maracaibo
/Guyana GY *Guyana;Georgetown~
/Paramaribo SR *Suriname;=
/Guayaquil EC *Ecuador|Équateur|Эквадор;Quito;=;Cuenca~
/Lima PE *Peru|Pérou|Перу|秘鲁;=~|Лима|利马;Cusco|Cuzco;Arequipa;Trujillo
/La_Paz BO *Bolivia|Bolivien|Bolivie|Боливия;=;Sucre~;Santa Cruz;Cochabamba
/Santiago CL *Chile|Chili|Чили|智利;=~|Santiago de Chile|Сантьяго|圣地亚哥;Valparaíso;Concepción;Antofagasta
/Argentina/Buenos_Aires AR *Argentina|Argentinien|Argentine|Аргентина|阿根廷|아르헨티나|アルゼンチン;=|Буэнос-Айрес|布宜诺斯艾利斯;Rosario;Mendoza;La Plata;Mar del Plata;Tucumán;Salta
/Montevideo UY *Uruguay|Уругвай;=;Punta del Este
/Asuncion PY *Paraguay|Парагвай;Asunción
/Sao_Paulo BR *Brazil|Brasil|Brasilien|Brésil|Brasile|Brazilië|Бразилия|巴西|브라질|ブラジル;São Paulo|Сан-Паулу|圣保罗;Rio de Janeiro|Rio~|Рио-де-Жанейро|里约热内卢|リオデジャネイロ;Brasília|Бразилиа|巴西利亚;Belo Horizonte;Porto Alegre;Curitiba;Goiânia;Florianópolis;Campinas;Santos~;Niterói;+Minas Gerais;+Paraná;+Rio Grande do Sul;+Santa Catarina;+Goiás
/Bahia BR Salvador~;+Bahia
/Fortaleza BR =;São Luís;Natal~;+Ceará;+Maranhão
/Recife BR =;+Pernambuco
/Belem BR Belém
/Manaus BR =;+Amazonas
Asia/Jerusalem IL *Israel|Israele|Izrael|Израиль|以色列|이스라엘|イスラエル|ישראל|إسرائيل|Ισραήλ|İsrail;=|Jerusalén|Gerusalemme|Jeruzalem|Jerozolima|Иерусалим|耶路撒冷|예루살렘|エルサレム|ירושלים|القدس|Ιερουσαλήμ|Kudüs;Tel Aviv|Tel Aviv-Yafo|Тель-Авив|特拉维夫|תל אביב|תל-אביב|テルアビブ;Haifa|Хайфа|חיפה;Beersheba|Beer Sheva|באר שבע;Ashkelon|אשקלון;Ashdod|אשדוד;Eilat|אילת;Netanya;Sderot
/Hebron PS +West Bank|Westjordanland|Cisjordanie|Cisjordania;Ramallah|رام الله;=~;Nablus;Jenin;Bethlehem
/Gaza PS *Palestine|Palestinian Territories|Palestina|Palästina|Палестина|فلسطين;=|Gaza City|Ville de Gaza|Gaza-Stadt|غزة|Газа|加沙|ガザ|Gazze;+Gaza Strip|Gazastreifen|Franja de Gaza|bande de Gaza|Striscia di Gaza|قطاع غزة;Khan Younis|Khan Yunis|خان يونس;Rafah|رفح;Deir al-Balah|دير البلح
/Beirut LB *Lebanon|Liban|Libanon|Líbano|Ливан|黎巴嫩|لبنان|Lübnan;=|Beyrouth|Бейрут|贝鲁特|بيروت;Tyre~;Sidon~;Tripoli, Lebanon
/Damascus SY *Syria|Syrien|Syrie|Siria|Сирия|叙利亚|سوريا|Suriye|Συρία;=|Damas|Damaskus|Damasco|Дамаск|大马士革|دمشق|Şam;Aleppo|Alep|حلب;Homs|حمص;Idlib|إدلب;Latakia|اللاذقية
/Amman JO *Jordan~|Jordanie|Jordanien|Jordania|Иордания|الأردن;=~|عمّان|عمان
/Baghdad IQ *Iraq|Irak|Ирак|伊拉克|العراق;=|Bagdad|Багдад|巴格达|بغداد|Bağdat;Mosul|الموصل;Basra|البصرة;Erbil|أربيل|Irbil;Kirkuk|كركوك;+Kurdistan
/Tehran IR *Iran|Иран|伊朗|이란|イラン|ایران|إيران|Ιράν;=|Téhéran|Тегеран|德黑兰|테헤란|テヘラン|تهران|طهران|Tahran;Isfahan|Esfahan|اصفهان;Mashhad|مشهد;Shiraz|شیراز;Tabriz|تبریز;Qom|قم
/Riyadh SA *Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudita|Arabia Saudí|Саудовская Аравия|沙特阿拉伯|沙特|السعودية;=|Riad|Riyad|Эр-Рияд|利雅得|الرياض;Jeddah|جدة;Mecca|مكة;Medina~;Dammam
/Dubai AE *United Arab Emirates|UAE|U.A.E.|Emirates|ОАЭ|阿联酋|الإمارات;=|Дубай|迪拜|دبي;Abu Dhabi|أبوظبي|أبو ظبي|Абу-Даби;Sharjah|الشارقة
/Qatar QA *Qatar|Katar|Катар|卡塔尔|قطر;Doha|Доха|多哈|الدوحة
/Kuwait KW *Kuwait|Koweït|الكويت;Kuwait City
/Bahrain BH *Bahrain|البحرين;Manama|المنامة
/Muscat OM *Oman~|Оман|سلطنة عمان;=|مسقط
/Aden YE *Yemen|Jemen|Йемен|也门|اليمن;Sanaa|Sana'a|صنعاء;=|عدن;Hodeidah|الحديدة
Africa/Cairo EG *Egypt|Ägypten|Égypte|Egipto|Egitto|Египет|埃及|مصر|Mısır|Αίγυπτος;=|Kairo|Le Caire|El Cairo|Каир|开罗|القاهرة|Kahire|Κάιρο;Alexandria~|Alexandrie|الإسكندرية;Giza|الجيزة;Luxor~|الأقصر;Sharm el-Sheikh|شرم الشيخ
/Tripoli LY *Libya|Libyen|Libye|Libia|Ливия|利比亚|ليبيا;=|طرابلس|Триполи;Benghazi|بنغازي;Misrata
/Tunis TN *Tunisia|Tunisie|Tunesien|Túnez|Тунис|تونس;=;Sfax
/Algiers DZ *Algeria|Algérie|Algerien|Argelia|Алжир|الجزائر;=|Alger|Algier;Oran~|وهران
/Casablanca MA *Morocco|Maroc|Marokko|Marruecos|Marocco|Марокко|摩洛哥|المغرب;Rabat|الرباط;=|الدار البيضاء;Marrakech|Marrakesh|مراكش;Fez|Fès;Tangier|Tanger|طنجة;Agadir
/Khartoum SD *Sudan|Soudan|Судан|苏丹|السودان;=|الخرطوم;Port Sudan|بورتسودان;El Fasher|الفاشر;+Darfur
/Juba SS *South Sudan|Südsudan;=~
/Addis_Ababa ET *Ethiopia|Äthiopien|Éthiopie|Etiopía|Эфиопия|埃塞俄比亚|ኢትዮጵያ;=|Addis Abeba|አዲስ አበባ;+Tigray
/Asmara ER *Eritrea;=
/Mogadishu SO *Somalia|Somalie|Soomaaliya|الصومال;=|Mogadiscio|Muqdisho
/Djibouti DJ *Djibouti
/Nairobi KE *Kenya|Kenia|Кения|肯尼亚;=|Найроби;Mombasa;Kisumu;Nakuru;Eldoret
/Kampala UG *Uganda|Ouganda;=;Entebbe
/Dar_es_Salaam TZ *Tanzania|Tansania|Tanzanie;=;Dodoma;Arusha;Zanzibar
/Kigali RW *Rwanda|Ruanda;=
/Bujumbura BI *Burundi;=
/Lagos NG *Nigeria|Нигерия|尼日利亚;=;Abuja;Kano;Ibadan;Port Harcourt;Kaduna;Maiduguri;Enugu;Jos;Benin City;+Borno;+Rivers State~;+Kogi;+Anambra;+Osun;+Ogun
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
/Johannesburg ZA *South Africa|Südafrika|Afrique du Sud|Sudáfrica|Suid-Afrika|ЮАР|南非;=|Joburg;Cape Town|Kaapstad|Kapstadt|Le Cap|Ciudad del Cabo;Pretoria;Durban;Soweto;Port Elizabeth|Gqeberha;Bloemfontein;East London;+Gauteng;+KwaZulu-Natal;+Western Cape;+Eastern Cape;+Limpopo;+Mpumalanga
/Maseru LS *Lesotho;=
/Mbabane SZ *Eswatini|Swaziland;=
Indian/Antananarivo MG *Madagascar|Madagaskar;=
/Mauritius MU *Mauritius|Maurice;Port Louis
Asia/Kolkata IN *India|Indien|Inde|Индия|印度|인도|インド|भारत|ভারত|Hindistan|Ινδία|الهند;New Delhi|Delhi|Neu-Delhi|Nueva Delhi|Nuova Delhi|Нью-Дели|Дели|新德里|뉴델리|ニューデリー|दिल्ली|नई दिल्ली|দিল্লি|নয়াদিল্লি;Mumbai|Bombay|Мумбаи|孟买|मुंबई|মুম্বই;Bengaluru|Bangalore|बेंगलुरु;Hyderabad|हैदराबाद;Chennai|Madras|चेन्नई|சென்னை;=|Calcutta|कोलकाता|কলকাতা;Ahmedabad|अहमदाबाद;Pune|पुणे;Jaipur|जयपुर;Lucknow|लखनऊ;Kanpur|कानपुर;Nagpur|नागपुर;Indore|इंदौर;Bhopal|भोपाल;Patna|पटना;Surat;Vadodara;Chandigarh|चंडीगढ़;Gurugram|Gurgaon;Noida|नोएडा;Kochi|Cochin;Thiruvananthapuram|Trivandrum;Visakhapatnam;Guwahati;Bhubaneswar;Ranchi|रांची;Raipur|रायपुर;Dehradun|देहरादून;Shimla|शिमला;Srinagar|श्रीनगर;Jammu|जम्मू;Amritsar;Varanasi|वाराणसी;Prayagraj|प्रयागराज;Ayodhya|अयोध्या;Agra|आगरा;Meerut|मेरठ;Imphal;Coimbatore;Madurai;Mysuru;Mangaluru;Vijayawada;Panaji;Siliguri;+Uttar Pradesh|उत्तर प्रदेश;+Bihar|बिहार;+Maharashtra|महाराष्ट्र;+Gujarat|गुजरात;+Rajasthan|राजस्थान;+Madhya Pradesh|मध्य प्रदेश;+Karnataka;+Kerala|केरल;+Tamil Nadu|तमिलनाडु;+Telangana;+Andhra Pradesh;+West Bengal|পশ্চিমবঙ্গ;+Odisha;+Jharkhand|झारखंड;+Assam|असम;+Haryana|हरियाणा;+Himachal Pradesh;+Uttarakhand|उत्तराखंड;+Manipur|मणिपुर;+Goa~;+Kashmir|कश्मीर;+Ladakh;+Chhattisgarh|छत्तीसगढ़;+Delhi-NCR|NCR~
/Karachi PK *Pakistan|Пакистан|巴基斯坦|پاکستان;Islamabad|Исламабад|伊斯兰堡|اسلام آباد;=|کراچی;Lahore|لاہور;Rawalpindi|راولپنڈی;Peshawar|پشاور;Quetta|کوئٹہ;Faisalabad|فیصل آباد;Multan|ملتان;+Punjab|पंजाब|پنجاب;+Sindh|سندھ;+Balochistan|بلوچستان;+Khyber Pakhtunkhwa
/Kabul AF *Afghanistan|Афганистан|阿富汗|افغانستان;=|Кабул|喀布尔|کابل;Kandahar|قندهار;Herat;Jalalabad
/Dhaka BD *Bangladesh|Бангладеш|孟加拉国|বাংলাদেশ;=|ঢাকা|Дакка;Chittagong|Chattogram|চট্টগ্রাম;Sylhet|সিলেট;Rajshahi|রাজশাহী;Khulna|খুলনা;Cox's Bazar|কক্সবাজার
/Kathmandu NP *Nepal|नेपाल;=|Katmandou|काठमाडौं;Pokhara
/Colombo LK *Sri Lanka|Шри-Ланка|斯里兰卡;=|Коломбо;Kandy~
/Thimphu BT *Bhutan;=
Indian/Maldives MV *Maldives;Malé
Asia/Shanghai CN *China~|中国|中國|Chine|Cina|Китай|중국|Κίνα|Çin|الصين;Beijing|Peking|北京|Pékin|Pechino|Пекин|베이징|Πεκίνο|بكين;=|上海|Шанхай|상하이|Schanghai;Guangzhou|广州|廣州;Shenzhen|深圳;Chengdu|成都;Chongqing|重庆;Wuhan|武汉|武漢;Tianjin|天津;Hangzhou|杭州;Nanjing|南京;Xi'an|Xian|西安;Shenyang|沈阳;Harbin|哈尔滨;Dalian|大连;Qingdao|青岛;Suzhou|苏州;Changsha|长沙;Zhengzhou|郑州;Jinan|济南;Kunming|昆明;Fuzhou|福州;Xiamen|厦门;Hefei|合肥;Nanning|南宁;Guiyang|贵阳;Taiyuan|太原;Lanzhou|兰州;Haikou|海口;Nanchang|南昌;Changchun|长春;Lhasa|拉萨;+Guangdong|广东;+Sichuan|四川;+Hubei|湖北;+Hunan|湖南;+Zhejiang|浙江;+Jiangsu|江苏;+Shandong|山东;+Henan|河南;+Yunnan|云南;+Fujian|福建;+Tibet|西藏;+Inner Mongolia|内蒙古;+Hainan|海南
/Urumqi CN =|乌鲁木齐;+Xinjiang|新疆
/Hong_Kong HK *Hong Kong|香港|Hongkong|Гонконг|홍콩;Kowloon|九龙
/Macau MO *Macau|Macao|澳门
/Taipei TW *Taiwan|台湾|臺灣|Тайвань|대만;=|台北|臺北|Тайбэй;Kaohsiung|高雄;Taichung|台中;Hualien|花莲;Tainan|台南
/Tokyo JP *Japan|日本|Japon|Giappone|Japonia|Япония|일본|Ιαπωνία|Japonya|اليابان;=|東京|东京|Tokio|Токио|도쿄|Τόκιο|طوكيو;Osaka|大阪;Kyoto|京都;Nagoya|名古屋;Yokohama|横浜;Sapporo|札幌;Fukuoka|福岡;Kobe|神戸;Hiroshima|広島;Nagasaki|長崎;Sendai|仙台;Kawasaki|川崎;Saitama|埼玉|さいたま;Chiba|千葉;Niigata|新潟;Kumamoto|熊本;Kagoshima|鹿児島;Okinawa|沖縄;Naha|那覇;Kanazawa|金沢;Shizuoka|静岡;Fukushima|福島;+Hokkaido|北海道;+Kyushu|九州;+Ishikawa|石川;+Aichi|愛知;+Hyogo|兵庫;+Kanagawa|神奈川
/Seoul KR *South Korea|Südkorea|Corée du Sud|Corea del Sur|Corea del Sud|Zuid-Korea|Южная Корея|韩国|韓国|한국|대한민국|Güney Kore;=|Seúl|Сеул|首尔|서울|ソウル|Σεούλ|سيول;Busan|부산|釜山;Incheon|인천;Daegu|대구;Daejeon|대전;Gwangju|광주;Ulsan|울산;Suwon|수원;Sejong|세종;Paju|파주;Panmunjom|판문점;Pyeongchang|평창;+Jeju|제주|제주도;+Gyeonggi|경기
/Pyongyang KP *North Korea|Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|Noord-Korea|Северная Корея|КНДР|朝鲜|北朝鮮|북한|Kuzey Kore;=|평양|Пхеньян|平壤|平壌
/Ulaanbaatar MN *Mongolia|Mongolei|Mongolie|Монголия|蒙古;=|Ulan Bator|Улан-Батор|乌兰巴托
/Manila PH *Philippines|Philippinen|Filipinas|Pilipinas|Филиппины|菲律宾|フィリピン;=|Maynila|Манила|马尼拉|マニラ;Quezon City;Cebu|Cebu City;Davao|Davao City;Makati;Baguio;Iloilo;Zamboanga;+Luzon;+Mindanao;+Visayas
/Jakarta ID *Indonesia|Indonesien|Indonésie|Индонезия|印度尼西亚|印尼|인도네시아|インドネシア;=|Djakarta|Джакарта|雅加达|자카르타|ジャカルタ;Surabaya;Bandung;Medan~;Semarang;Yogyakarta;Palembang;Bekasi;Depok~;Tangerang;Bogor;Malang~;Surakarta|Solo~;Aceh|Banda Aceh;Padang~;+Java~|Jawa;+West Java|Jawa Barat;+Central Java|Jawa Tengah;+East Java|Jawa Timur;+Sumatra
/Makassar ID Denpasar;+Bali;=;+Sulawesi;Lombok;Manado
/Jayapura ID =;+Papua
/Singapore SG *Singapore|Singapur|Singapour|Сингапур|新加坡|싱가포르|シンガポール|Singapura
/Kuala_Lumpur MY *Malaysia|Малайзия|马来西亚|말레이시아|マレーシア;=|KL~|Куала-Лумпур|吉隆坡|クアラルンプール;Johor Bahru|Johor Baru;George Town;Ipoh;Shah Alam;Petaling Jaya;Putrajaya;Melaka|Malacca;Kota Kinabalu;Kuching;+Johor;+Penang|Pulau Pinang;+Selangor;+Sabah;+Sarawak;+Perak;+Kedah;+Kelantan;+Terengganu;+Pahang;+Negeri Sembilan
/Brunei BN *Brunei;Bandar Seri Begawan
/Bangkok TH *Thailand|Thaïlande|Tailandia|Таиланд|泰国|태국|タイ|ประเทศไทย|ไทย;=|Бангкок|曼谷|방콕|バンコク|กรุงเทพ|กรุงเทพฯ|กรุงเทพมหานคร;Chiang Mai|เชียงใหม่;Phuket|ภูเก็ต;Pattaya|พัทยา;Hat Yai
/Ho_Chi_Minh VN *Vietnam|Việt Nam|Вьетнам|越南|베트남|ベトナム;Hanoi|Hà Nội|Ханой|河内|하노이|ハノイ;Ho Chi Minh City|TP HCM|TP.HCM|Thành phố Hồ Chí Minh|Saigon|Sài Gòn|Хошимин|胡志明市;Da Nang;Hai Phong;Can Tho;Hue;Nha Trang;Đồng Nai;Bình Dương;Quảng Ninh;Nghệ An;Thanh Hóa
/Phnom_Penh KH *Cambodia|Kambodscha|Cambodge|Camboya|Камбоджа|柬埔寨;=|Пномпень|金边;Siem Reap
/Vientiane LA *Laos|Лаос|老挝;=
/Yangon MM *Myanmar|Burma|Birmania|Birmanie|Мьянма|缅甸|ミャンマー;=|Rangoon|仰光|ヤンゴン;Naypyidaw|Naypyitaw;Mandalay
/Dili TL *East Timor|Timor-Leste;=
Australia/Sydney AU *Australia|Australien|Australie|Австралия|澳大利亚|호주|オーストラリア;=~|Сидней|悉尼|シドニー;Canberra|Канберра|堪培拉|キャンベラ;Newcastle, NSW;Wollongong;Parramatta;Byron Bay;+New South Wales|NSW;+Western Sydney
/Melbourne AU =|Мельбурн|墨尔本|メルボルン;Geelong;Ballarat;Bendigo;+Victoria~|Vic.~
/Brisbane AU =|布里斯班;Gold Coast;Cairns;Townsville;Toowoomba;Sunshine Coast;+Queensland|Qld
/Adelaide AU =~;+South Australia
/Perth AU =~;Fremantle;+Western Australia
/Darwin AU =~;Alice Springs;+Northern Territory
/Hobart AU =;Launceston;+Tasmania
Pacific/Auckland NZ *New Zealand|Aotearoa|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Новая Зеландия|新西兰|ニュージーランド;=|奥克兰;Wellington~|惠灵顿;Christchurch;Dunedin;Tauranga;Queenstown~;Rotorua;Napier~;Palmerston North;Invercargill;+Waikato;+Otago
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
