export const AGE_UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

export type AgeUnit = (typeof AGE_UNITS)[number];

/** More forms of month names than the generated table has: regional, inflected, and newspaper abbreviations. January first. */
export const MORE_MONTHS: Readonly<Record<string, string>> = {
  de: "janner/jaen|feber|maerz/mrz|||||||||",
  fr: "|fev||||||||||",
  es: "||||||||setiembre/set|||",
  it: "genn|febb|||||||sett|||",
  lv: "janvari||||maija|junija|julija||septembri|oktobri|novembri|decembri",
  id: "||||||||||nop|",
  uk: "|||кві|тра|чер||сер||жов|лис|гру",
  ru: "||||||||сен||ноя|",
  ar: "كانون الثاني/جانفي|شباط/فيفري|آذار/اذار|نيسان/أفريل/ابريل|أيار/ايار|حزيران/جوان|تموز/جويلية|آب/اب/أوت/اغسطس|أيلول/ايلول/شتنبر|تشرين الأول/تشرين الاول/اكتوبر|تشرين الثاني/نونبر|كانون الأول/كانون الاول/دجنبر",
  he: "בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר",
  fa: "||||می|||آگوست||||",
  sr: "јануара|фебруара||априла|маја|јуна|јула||септембра|октобра|новембра|децембра",
  eu: "urtarrilaren|otsailaren|martxoaren|apirilaren|maiatzaren|ekainaren|uztailaren|abuztuaren|irailaren|urriaren|azaroaren|abenduaren",
};

/** Weekdays as papers spell them, Sunday first. */
export const MORE_WEEKDAYS: Readonly<Record<string, string>> = { ar: "الاحد|الإثنين||الاربعاء|||" };

/** More age phrases, by unit: compact forms, and forms that CLDR does not list. */
export const MORE_AGES: Readonly<Record<AgeUnit, string>> = {
  second: "# secs ago/hace # seg/för # sekunder sen",
  minute:
    "# mins ago/hace # mins/# minutos atras/# min atras/# menit lalu/fa # minuti/# 分钟之前/منذ # دقيقة/منذ # دقائق/il y a # mn/# minutter siden/# minuter sedan/# min sedan/# minuten her/πριν # λεπτα/πριν # λεπτο/# دقیقه قبل/# นาทีที่แล้ว/# хвилин тому назад/# хв тому назад/# dəqiqə əvvəl",
  hour: "# hrs ago/hace # hrs/# horas atras/# hora atras/# 小时之前/منذ # ساعة/منذ # ساعات/# timmar sedan/# tim sedan/# t siden/# h sedan/# h geleden/# stunden her/πριν # ωρες/πριν # ωρα/# ساعت قبل/# ชั่วโมงที่แล้ว/# годин тому назад/# години тому назад/# saat əvvəl/fai # horas/# timme sedan/# tundi tagasi/# oras ang nakakaraan",
  day: "# dias atras/# dia atras/# 天之前/منذ # يوم/منذ # أيام/# dager siden/# dagar sedan/# d sedan/πριν # μερες/# روز قبل/# วันที่แล้ว/# днів тому назад/# дні тому назад/# gün əvvəl/# paeva tagasi",
  week: "# wks ago/# semanas atras/# uker siden/# veckor sedan",
  month: "# mos ago/# meses atras/# maneder siden/# manader sedan",
  year: "# yrs ago/# anos atras/# ar sedan",
};

/** What templates set before a rounded age: `about 5 hours ago`. */
export const ROUNDED: ReadonlySet<string> = new Set(["about", "almost", "over"]);

/** Ages that say one without a number. */
export const ONE_AGES: Readonly<Partial<Record<AgeUnit, string>>> = {
  minute:
    "минуту назад/хвилину тому/minute temu/minutu prije/pred minutou/преди минута/minuutti sitten/منذ دقيقة/قبل دقيقة/לפני דקה/minuten sedan/prije minutu/pre minut",
  hour: "час назад/годину тому/godzine temu/prije sat vremena/pre sat vremena/prije sat/pre sat/pred hodinou/преди час/tunti sitten/منذ ساعة/قبل ساعة/לפני שעה/timme sedan/un'ora fa/sejam lalu/sejam yang lalu",
  day: "день назад/день тому/dzien temu/pred dnem/преди ден/paiva sitten/منذ يوم/قبل يوم/לפני יום/prije dan/pre dan/sehari lalu/sehari yang lalu",
  week: "неделю назад/тиждень тому/tydzien temu/pred tydnem/преди седмица/viikko sitten/منذ أسبوع/قبل أسبوع/לפני שבוע/prije tjedan dana/pre nedelju dana/seminggu lalu",
};

/** Ages of two units in languages that have a form of their own for two. */
export const TWO_AGES: Readonly<Partial<Record<AgeUnit, string>>> = {
  minute: "منذ دقيقتين/قبل دقيقتين",
  hour: "منذ ساعتين/قبل ساعتين/לפני שעתיים",
  day: "منذ يومين/قبل يومين/לפני יומיים",
  week: "منذ أسبوعين/قبل أسبوعين/לפני שבועיים",
};

/** Words for one in an age: "an hour ago", "vor einer Stunde". */
export const ONE_WORDS: ReadonlySet<string> = new Set(
  "a an one einer einem eine einen un une una uno um uma een en et ett ei jeden jedna jednu jednou egy unei o bir один одну една isang satu se setahun sejam jednog".split(
    " ",
  ),
);

/** Phrases for "this very minute", parted by a slash. */
export const JUST_NOW =
  "just now/moments ago/gerade eben/soeben/a l'instant/ahora mismo/hace un momento/agora mesmo/poco fa/zojuist/zonet/just nu/lige nu/akkurat na/juuri nyt/przed chwila/prave ted/az once/剛剛/방금 전/только что/щойно/刚刚/たった今/방금/الآن/अभी अभी/baru saja/vua xong";

/** Words that only join the parts of a date and time: "on", "at", "um", "à", "kl." */
export const LINK_WORDS: readonly string[] =
  "on at of the o'clock am den der um vom von le du a dem de del el las los la alle ore ora il o as no dia em às om op kl klo klockan kello k hod w dnia godz godzina ve v dne u sati h godine g god t leta y m gada dana στις και τον την του в во года г году о об год р року рік saat saati tarihinde günü pukul jam pada tanggal tgl hari luc ngay nam vao thu เวลา เมื่อ วันที่ น พศ की को बजे في الساعة يوم بتاريخ عام م در تاریخ ساعت روز ב בשעה ב- יום les ko у klukkan kella kell plkst d feira ra re i s ob uur hrs hours uhr à ቀን ዓም ماه ម៉ោង".split(
    " ",
  );

/** Halves of the day, before or behind the clock's numbers. Alternatives are parted by a slash. */
export const MERIDIEMS: Readonly<Record<"am" | "pm", string>> = {
  am: "am/a m/πμ/오전/午前/上午/凌晨/早上/öö/öğleden önce/ص/صباحا/पूर्वाह्न/সকাল/sáng/dop/de la mañana/পূর্বাহ্ণ/এএম/ព្រឹក/နံနက်",
  pm: "pm/p m/μμ/오후/午後/下午/晚上/öğleden sonra/ös/م/مساء/अपराह्न/বিকাল/chiều/tối/odp/de la tarde/de la noche/da tarde/ب ظ/অপরাহ্ণ/পিএম/រសៀល/ល្ងាច/ညနေ",
};

/** Signs behind a number that say which part of a date or clock it is. */
export const UNIT_SIGNS: Readonly<Record<"year" | "month" | "day" | "hour" | "minute" | "second", string>> = {
  year: "年/년/năm/оны/он/жылғы/ခုနှစ်",
  month: "月/월/tháng/thg/сарын/сар",
  day: "日/일/号/號",
  hour: "時/时/시/h/uhr/點/点/giờ/น/hod",
  minute: "分/분/min/phút",
  second: "秒/초",
};

/** Bare counts such as `57m` and `3 h`, which are ages only where they stand alone. */
export const BARE_UNITS: Readonly<Record<string, AgeUnit>> = {
  s: "second",
  sec: "second",
  m: "minute",
  min: "minute",
  mins: "minute",
  h: "hour",
  hr: "hour",
  hrs: "hour",
  d: "day",
  w: "week",
  wk: "week",
  mo: "month",
  y: "year",
  yr: "year",
};

/** What is glued to a day's number: `3rd`, `1er`, `3-a`. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(
  "st nd rd th er re º ª o a e eme ste de η ης го е".split(" "),
);
