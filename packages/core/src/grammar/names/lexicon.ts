import type { Byline } from "../../record.ts";

export type BylineRole = Byline["role"];

/** A word or phrase that announces names. `colon` labels are everyday words, so they count only before `:` or `/`. */
export interface LabelEntry {
  readonly role: BylineRole;
  readonly colon: boolean;
}

const split = (phrases: string): readonly string[] => phrases.split("|");

/** Labels that need no colon: prepositions and phrases that only announce authors. Lower case. */
const OPENING: Readonly<Record<BylineRole, string>> = {
  author:
    "author|authors|autor|autorin|autoren|autorinnen|auteur|auteurs|autora|autores|by|" +
    "von|autorin autor|autor autorin|" +
    "par|por|texto de|di|a cura di|scritto da|pubblicato da|av|af|door|" +
    "thread starter|themenstarter|topicstarter|discussion starter|topic starter|trådstartare|trådstarter|autor wątku|oprac|auteur de la discussion|iniciador del tema|автор темы|konuyu başlatan|oleh|ditulis oleh|laporan|eftir|deur|per|nga|nga autori|piše|pišu|piše:|pisze|napsal|napsala|zpracoval|zpracovala|de către|scris de|kirjoittanut|írta|" +
    "автор|автори|авторы|аутор|аутори|ავტორი|ավტոր|հեղինակ|հեղինակը|ដោយ|автор статьи|автор текста|текст підготував|подготовил|подготовила|підготував|підготувала|пише|пишува|από|γράφει ο|γράφει η|του|της|tác giả|" +
    "بقلم|كتب|كتبت|كتبه|إعداد|نویسنده|به قلم|نوشته|تحریر|از|מאת|כתב|כתבה|द्वारा|लेखक|रिपोर्ट|লেখক|প্রতিবেদক|নিজস্ব প্রতিবেদক|โดย|" +
    "作者|记者|記者|通讯员|采访整理|採訪整理|撰文|撰稿|采写|执笔|執筆|筆者|取材・文|取材",
  contributor:
    "additional reporting by|with reporting by|with contributions from|with contributions by|contributions by|with additional reporting by|additional research by|compiled by|contributions from|mitarbeit|mitarbeit von|avec la contribution de|con la colaboración de",
  editor:
    "reviewed by|medically reviewed by|fact checked by|fact-checked by|edited and reviewed by|reviewed and edited by|verified by|geprüft von|editing by|edited by|additional editing by|writing and editing by|redigiert von|bearbeitet von|édité par|editado por|redigert av|redigerad av|bewerkt door|編集|编辑|責任編輯|责任编辑|责编|編輯|监制|editor",
  translator:
    "translated by|translation by|übersetzt von|übersetzung von|aus dem englischen von|aus dem englischen übersetzt von|traduit par|traducción de|traducido por|tradução de|traduzione di|traduit de l'anglais par|vertaald door|översättning av|翻訳|翻译|翻譯|译者|訳",
  photographer:
    "photo by|photos by|photographs by|photography by|pictures by|images by|fotos von|foto von|bilder von|photos par|fotos de|foto di|foto av|foto door|摄影|攝影|撮影|写真",
  illustrator:
    "illustration by|illustrations by|graphic by|graphics by|illustrationen von|illustration von|illustration par|ilustración de|grafik von",
};

/** Labels that count only with a colon behind them. Lower case. */
const WITH_COLON: Readonly<Record<BylineRole, string>> = {
  author:
    "writer|text|story|report|reporter|reporting|words|analysis|autor/in|bericht|verfasser|verfasserin|autore|autori|autrice|testo|auteure|texte|article|rédaction|" +
    "texto|redacción|redactor|reportagem|reportaje|tekst|skribent|journalist|journalister|journaliste|författare|forfatter|forfattere|skrevet|kirjoittaja|toimittaja|teksti|höfundur|blaðamaður|" +
    "autorka|autorzy|autoři|autorka článku|szerző|újságíró|autorul|redaktor|текст|журналист|кореспондент|корреспондент|автор материала|συντάκτης|επιμέλεια|κείμενο|ρεπορτάζ|" +
    "autorius|autors|yazar|yazan|muhabir|haber|haberci|penulis|pewarta|wartawan|bài|المصدر|الكاتب|تقرير|تحرير|مراسل|گزارش|خبرنگار|मूल|संवाददाता|রিপোর্ট|মো|লেখা|ผู้เขียน|" +
    "著者|執筆者|ライター|文|文字|글|취재|กอง บก|mwandishi",
  contributor: "contributors|contributor|additional reporting|collaboration|colaboración|mitwirkende|współpraca",
  editor:
    "editors|editing|edited|redaktion|redakteur|redakteurin|bearbeitung|editeur|éditeur|edición|edição|redaktør|redaktör|redakcja|redakce|opracowanie|редактор|редакция|düzenleyen|editör|编审|편집|biên tập|penyunting|ویراستار|עריכה|संपादक",
  translator:
    "translation|translator|übersetzung|übersetzer|übersetzerin|traduction|traducción|tradução|traduzione|vertaling|översättning|oversættelse|oversettelse|tłumaczenie|překlad|перевод|переклад|翻訳者|訳者|译|번역|çeviri|çeviren|terjemahan|penerjemah|ترجمة|ترجمه|תרגום|अनुवाद",
  photographer:
    "photo|photos|photographer|photography|picture|pictures|image|images|camera|kamera|foto|fotos|fotograf|fotografin|bild|bilder|photographe|fotografía|fotografia|fotógrafo|imagen|imagens|fotografo|fotografi|bilde|kuva|kuvat|kuvaaja|zdjęcia|zdjęcie|fot|fotó|фото|фотограф|снимка|φωτογραφία|φωτό|nuotr|fotoğraf|video|vidéo|vídeo|图|사진|تصوير|عکس|צילום|फोटो|ภาพ|ảnh",
  illustrator:
    "illustration|illustrations|illustrator|graphic|graphics|grafik|grafiken|infographie|ilustración|ilustração|illustrazione|illustrasjon|grafika|ilustracja|графика|イラスト|插画|일러스트",
};

/** Forms of journalism that stand before a preposition: `Kolumne von`, `Review by`, `Reportage par`. Lower case. */
const GENRES: Readonly<Record<string, string>> = {
  von: "beitrag|blogbeitrag|blog beitrag|artikel|kolumne|gepostet|kommentar|bericht|analyse|interview|gastbeitrag|gastkommentar|essay|glosse|reportage|protokoll|rezension|porträt|nachruf|leitartikel|meinung|video|podcast|recherche|aufgezeichnet|zusammengestellt|notiert|text|texte|geschrieben|verfasst",
  by: "written|article written|post written|words|story|report|reporting|reported|text|analysis|opinion|comment|article|posted|post|published|submitted|authored|column|review|essay|feature|interview|commentary|editorial|profile|perspective|guest post|guest column|blog|recipe|presented|produced|research|compiled",
  par: "écrit|rédigé|propos recueillis|chronique|reportage|analyse|enquête|entretien|tribune|billet|portrait|critique|publié|texte|récit",
  por: "escrito|texto|columna|crónica|análisis|entrevista|opinión|reportaje|publicado|análise|opinião|reportagem|coluna",
  di: "articolo|intervista|reportage|analisi|commento|editoriale|servizio|recensione",
  av: "skrevet|tekst|skriven|krönika|kommentar|analys|analyse|reportage|publicerad|ledare|debatt|anmeldelse",
  af: "skrevet|tekst|kommentar|analyse|reportage|anmeldelse|klumme",
  door: "geschreven|column|analyse|recensie|reportage|interview|gepubliceerd",
};

/** Every label by its lower-case words joined with one space. A label in both tables needs no colon. */
export const LABELS: ReadonlyMap<string, LabelEntry> = labelTable();

function labelTable(): ReadonlyMap<string, LabelEntry> {
  const table = new Map<string, LabelEntry>();
  const roles = ["author", "contributor", "editor", "translator", "photographer", "illustrator"] as const;
  for (const role of roles) {
    for (const phrase of split(WITH_COLON[role])) if (!table.has(phrase)) table.set(phrase, { role, colon: true });
    for (const phrase of split(OPENING[role])) table.set(phrase, { role, colon: false });
  }
  for (const [preposition, genres] of Object.entries(GENRES)) {
    for (const genre of split(genres))
      for (const article of preposition === "von" ? ["", "ein ", "eine "] : [""])
        table.set(`${article}${genre} ${preposition}`, { role: "author", colon: false });
  }
  return table;
}

/** First words of all labels: most words of a page are none of these. */
export const LABEL_STARTS: ReadonlySet<string> = new Set(
  [...LABELS.keys()].map((label) => label.split(" ")[0] ?? label),
);

export const LONGEST_LABEL_WORDS = 5;

/** Words that join two names of a list. Single vowels (`y`, `e`, `i`) also stand inside names. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  split(
    "and|und|et|y|e|i|и|та|і|й|og|och|en|ja|és|şi|și|si|a|oraz|ve|dan|và|και|ir|un|na|avec|mit|con|com|med|with|sowie|plus|as told to|و|ו|और|এবং|和|与|與|과|와",
  ),
);

/** Joining words that also stand inside one person's name (`Ortega y Gasset`, `Ramon i Cajal`, `dos Santos e Silva`). */
export const NAME_CONJUNCTIONS: ReadonlySet<string> = new Set(split("y|e|i|a|en|na|si|un|و|ו"));

/** Words between a name and where the person is or works for: what follows is no person. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  split("in|on|at|from|aus|à|en|a|i|fra|från|w|v|ve|в|из|för|for|pour|para|per|für|bei|voor|til"),
);

/** Small words inside names. Lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  split(
    "de|del|della|dello|dei|degli|delle|da|das|do|dos|di|du|des|d|la|las|le|les|lo|los|el|al|ad|an|as|ash|at|az|bin|bint|ben|bar|bat|ibn|abu|abou|umm|ould|von|vom|van|vande|vander|den|der|dem|ten|ter|te|tot|'t|op|aan|zu|zum|zur|und|af|av|à|y|e|i|mac|mc|st|san|santa|o|ap|ab|ferch|na|ní|nic|ui|uí|dela|dal|dalla|in|het|thi",
  ),
);

/** Of these, the ones that open no name: `in Travel`, `as Theme`. */
export const NEVER_FIRST: ReadonlySet<string> = new Set(split("in|as|at|op|aan|und|av|af|het|los|Los|Read"));

/** Titles and generational signs that belong to a name or stand before it. Lower case, no full stop. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  split(
    "jr|sr|ii|iii|iv|phd|md|mba|facp|rn|esq|cpa|jd|dds|ma|msc|mph|dr|do|rd|facd|faclm|ms|rdn|ldn|dpt|lcsw|pharmd|cfp|cfa|cscs|edd|bsn|msn|llm|dvm|fnp|dnp|mfa|mbbs|faap|facs|obe|mbe|cbe|qc|kc|fand",
  ),
);

/** Functions of a person: an item that is made of these is no name. Lower case. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  split(
    "staff|writer|writers|reporter|reporters|editor|editors|correspondent|correspondents|columnist|columnists|contributor|contributors|contributing|freelance|freelancer|journalist|journalists|author|chief|senior|deputy|managing|executive|assistant|associate|special|guest|intern|producer|photographer|critic|analyst|blogger|videographer|anchor|host|director|founder|president|manager|specialist|opinion|expert|experts|reviewer|ceo|cto|cofounder|co-founder|consultant|strategist|researcher|professor|coach|engineer|developer|designer|attorney|scientist|marketer|" +
      "redakteur|redakteurin|reporterin|korrespondent|korrespondentin|volontär|volontärin|chefredakteur|chefredakteurin|autor|autorin|journalistin|ressortleiter|ressortleiterin|praktikant|mitarbeiter|gastautor|gastautorin|freier|freie|leiter|leiterin|stv|rechtsanwalt|rechtsanwältin|pressesprecher|pressesprecherin|" +
      "journaliste|rédacteur|rédactrice|correspondant|correspondante|envoyé|envoyée|spécial|spéciale|chroniqueur|éditorialiste|grand|cheffe|chef|periodista|redactor|redactora|corresponsal|enviado|enviada|especial|columnista|repórter|jornalista|correspondente|colunista|giornalista|inviato|inviata|corrispondente|redattore|redattrice|" +
      "verslaggever|redacteur|medewerker|reportrar|skribent|kommentator|korrespondens|toimittaja|redaktør|redaktör|dziennikarz|dziennikarka|redaktor|redaktorka|редактор|корреспондент|журналист|обозреватель|кореспондент|muhabir|muhabiri|yazar|yazarı|editör|editörü|wartawan|jurnalis|phóng viên|pv|记者|記者|編集委員|論説委員|特派員|特派员|기자|특파원|مراسل|خبرنگار",
  ),
);

/** What Chinese papers write before a reporter's name. */
export const REPORTER_MARKS: readonly string[] = ["本报记者", "本報記者", "记者", "記者", "通讯员"];

/** Endings that make a word without inner spaces an organisation's. */
export const ORGANISATION_ENDINGS: readonly string[] = split(
  "team|Team|TEAM|redaktion|redaktionen|redaksjonen|redactie|toimitus|anstalt|zeitung|nachrichten|anzeiger|blatt|kurier|presse|rundfunk|agentur|magazin|ministerium|universität|verband|tidningen|avisen|bladet|posten|社|在线|新聞|新闻|中心|报|報|通信|通讯社|通訊社|网|網|電視|电视台|電視台|编辑部|編集部|編輯部|取材班|オンライン|デジタル|ニュース|Web|News|뉴스|일보|신문|방송|통신|편집국|취재팀|특별취재팀|경제|닷컴|ニュース編集部|総局|支局|報道部|社会部",
);
