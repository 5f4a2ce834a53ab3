/** What sites call their front page and the parts that hold everything: no section. Lower case. */
export const HOME_WORDS: ReadonlySet<string> = new Set(
  "home|homepage|website|startseite|start|accueil|inicio|início|strona główna|главная|головна|hem|forside|etusivu|ana sayfa|anasayfa|ホーム|トップ|首頁|ראשי|الرئيسية|首页|홈|trang chủ|beranda|početna|domů|головна сторінка|αρχική|হোম|होम|หน้าแรก|news|nachrichten|uutiset|zprávy|zpravy|fréttir|frettir|noticias|notícias|notizie|nyheter|nyheder|wiadomości|actualités|haberler|berita|новости|новини|新闻中心|新闻|新聞|新聞中心|ニュース|뉴스|aktualności|haber|meldungen|index|article|articles|artikel|story|stories|post|posts|all articles|alle artikel|all posts|alle beiträge|blog|blogs|archive|archives|archiv|aktuell|aktuelles|allgemein|uncategorized|themen|content|other|all|overview|featured|highlight|latest news|front page|latest|latest headlines|category|topic|topics|non classé|sin categoría|sem categoria|senza categoria|без рубрики|未分类".split(
    "|",
  ),
);
