/** What the title of an error page says, lower case, in the languages of the field guide's lexicon. */
const ERROR_PHRASES: readonly string[] = [
  "page can't be found",
  "page can’t be found",
  "page could not be found",
  "not found",
  "access denied",
  "forbidden",
  "internal server error",
  "service unavailable",
  "bad gateway",
  "just a moment",
  "attention required",
  "are you a robot",
  "seite nicht gefunden",
  "seite wurde nicht gefunden",
  "zugriff verweigert",
  "page introuvable",
  "page non trouvée",
  "accès refusé",
  "no encontrada",
  "página não encontrada",
  "pagina non trovata",
  "pagina niet gevonden",
  "sidan hittades inte",
  "sidan kunde inte hittas",
  "siden blev ikke fundet",
  "siden ble ikke funnet",
  "sivua ei löytynyt",
  "strona nie została znaleziona",
  "nie znaleziono strony",
  "stránka nenalezena",
  "az oldal nem található",
  "pagina nu a fost găsită",
  "страница не найдена",
  "сторінку не знайдено",
  "η σελίδα δεν βρέθηκε",
  "sayfa bulunamadı",
  "halaman tidak ditemukan",
  "không tìm thấy trang",
  "ไม่พบหน้า",
  "页面不存在",
  "找不到页面",
  "找不到網頁",
  "ページが見つかりません",
  "페이지를 찾을 수 없습니다",
  "الصفحة غير موجودة",
  "הדף לא נמצא",
];

const ERROR_NUMBERS: readonly string[] = ["400", "401", "403", "404", "410", "429", "451", "500", "502", "503", "504"];

/** What a login wall's heading or button says, lower case, as a whole line. */
const LOGIN_LINES: ReadonlySet<string> = new Set([
  "log in to continue",
  "log in to continue reading",
  "sign in to continue",
  "sign in to continue reading",
  "please log in",
  "please sign in",
  "bitte melden sie sich an",
  "weiter mit werbung lesen",
  "mit werbung weiterlesen",
  "melden sie sich an, um weiterzulesen",
  "connectez-vous pour continuer",
  "identifiez-vous",
  "inicia sesión para continuar",
  "inicia sesión para seguir leyendo",
  "faça login para continuar",
  "accedi per continuare",
  "log in om verder te lezen",
  "logga in för att fortsätta",
  "log ind for at læse videre",
  "logg inn for å lese videre",
  "kirjaudu sisään",
  "zaloguj się, aby czytać dalej",
  "войдите, чтобы продолжить",
  "devam etmek için giriş yapın",
  "请登录",
  "ログインしてください",
  "로그인이 필요합니다",
]);

/** A title longer than this tells a story, even one about a page that was not found. In UTF-16 code units. */
const MAX_ERROR_TITLE = 60;

export function isErrorTitle(title: string): boolean {
  if (title.length > MAX_ERROR_TITLE) return false;
  const lower = title.toLowerCase();
  return (
    ERROR_PHRASES.some((phrase) => lower.includes(phrase)) ||
    ERROR_NUMBERS.some((number) => startsWithNumber(lower, number))
  );
}

/** `404`, `404 - ...`, `Error 404`: the number with no digit or letter after it. */
function startsWithNumber(title: string, number: string): boolean {
  const bare = title.startsWith("error ") ? title.slice("error ".length) : title;
  if (!bare.startsWith(number)) return false;
  const after = bare.slice(number.length).trimStart();
  return after === "" || "-–—:|.!".includes(after.charAt(0)) || after.startsWith("error") || after.startsWith("not");
}

/** Longest entry of the table and its closing marks. In UTF-16 code units. */
const MAX_LOGIN_LINE = 48;

export function isLoginLine(line: string): boolean {
  if (line.length > MAX_LOGIN_LINE) return false;
  let end = line.length;
  while (end > 0 && ".:!…".includes(line.charAt(end - 1))) end--;
  return LOGIN_LINES.has(line.slice(0, end).toLowerCase());
}
