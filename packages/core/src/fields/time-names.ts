/** What a declared date says it is the date of. */
export type DeclaredKind = "published" | "updated";

/** A name under which pages declare a date. */
export interface DateName {
  readonly kind: DeclaredKind;
  /** Probability that a date under this name is the story's date of that kind. */
  readonly weight: number;
}

const CLEAR = 0.9;
const USUAL = 0.8;
const VAGUE = 0.5;
const WEAK = 0.3;

function names(kind: DeclaredKind, weight: number, list: string): [string, DateName][] {
  return list.split(" ").map((name) => [name, { kind, weight }]);
}

/** Separators inside names, which pages write as they like: `article:published_time`, `article:published:time`. */
const SEPARATORS: ReadonlySet<string> = new Set([":", ".", "_", "-", " ", "/"]);

/** A meta's name in lower case without separators: the key of {@link META_DATES}. */
export function metaKey(name: string): string {
  let key = "";
  for (const char of name.toLowerCase()) if (!SEPARATORS.has(char)) key += char;
  return key;
}

function metaNames(kind: DeclaredKind, weight: number, list: string): [string, DateName][] {
  return names(kind, weight, list).map(([name, date]) => [metaKey(name), date]);
}

/** Names of meta tags, by {@link metaKey}: Open Graph, Dublin Core, rNews, PRISM, Parse.ly, Sailthru, cXense, Chartbeat and content systems' own. */
export const META_DATES: ReadonlyMap<string, DateName> = new Map([
  ...metaNames(
    "published",
    CLEAR,
    "article:published_time article:published og:article:published_time bt:pubdate parsely-pub-date sailthru.date rnews:datepublished datepublished date_published prism.publicationdate originalpublicationdate article:original_published_time article.published article_date_original cxenseparse:publishtime cxenseparse:recs:publishtime vr:published_time og:published_time og:pubdate article:publication_date article:publicationdate published-date publisheddate published_time published_at publish_date publish-date publishdate publication_date publication-date publicationdate pub_date pubdate publishtime first_published_at content_date mediator_published_time shareaholic:article_published_time nrk:published vignette:publish ptime dcterms.available dc.date.issued dcterms.issued dc.issued sc.publish_date cse_date firstpublished firstpublishtime analytics:published dateofpublication dcterms.dateaccepted weibo:article:create_at bytedance:published_time yandex_published_time",
  ),
  ...metaNames(
    "published",
    USUAL,
    "dc.date.created dcterms.created dc.created article:date article:created created creation_date creationdate created_at article_date date_created datecreated displaydate display_date article.created timestamp pagedate story-date storydate tweetmeme-time citation_publication_date citation_date citation_online_date eprints.date release_date releasedate og:release_date video:release_date music:release_date issued ia_publish_date gmod.date posted_on postdate post_date time nitf:date hdl_p",
  ),
  ...metaNames(
    "published",
    VAGUE,
    "date dc.date dcterms.date dc.date.submitted created-date revisit-date eomportal-id-date search.date dc:date dc:created",
  ),
  ...metaNames(
    "updated",
    CLEAR,
    "article:modified_time article:modified og:updated_time og:article:modified_time datemodified date_modified dc.date.modified dcterms.modified dc.modified rnews:datemodified lastmod modified_time modified_at last_updated_at updated_time lastmodified last_modified lastupdate last-update last-updated lastupdated last_updated date_updated dateupdated mediator_modified_time analytics:modified article:updated article:updated_time article.updated article.modified eomportal-lastupdate prism.modificationdate vr:modified_time utime revision_date dcterms.updated og:modified_time updated_at revised",
  ),
  ...metaNames("updated", WEAK, "last-modified dc.date.x-metadatalastmodified"),
]);

/** JSON-LD and schema.org properties, as they stand in JSON-LD. */
export const SCHEMA_DATES: ReadonlyMap<string, DateName> = new Map([
  ...names("published", CLEAR, "datePublished"),
  ...names("published", VAGUE, "dateCreated uploadDate dateIssued"),
  ...names("updated", CLEAR, "dateModified"),
]);

/** Microdata and RDFa properties, lower case. */
export const PROPERTY_DATES: ReadonlyMap<string, DateName> = new Map([
  ...names("published", CLEAR, "datepublished"),
  ...names(
    "published",
    VAGUE,
    "datecreated uploaddate dc:date dc:created dc:issued dcterms:created dcterms:issued dc.date issued published created",
  ),
  ...names("updated", CLEAR, "datemodified dc:modified dcterms:modified modified"),
]);

/** Class tokens of elements that hold the story's own date, in hAtom, WordPress and newspapers' templates. */
export const DATE_CLASSES: ReadonlyMap<string, DateName> = new Map([
  ...names(
    "published",
    USUAL,
    "published dt-published entry-date post-date pubdate pub-date publish-date published-date date-published publication-date post-published article-date article__date article-published article-publish-date date-header entry-published story-date dateline-date c-article__date byline-date meta-date posted-on article-timestamp post-timestamp",
  ),
  ...names(
    "published",
    VAGUE,
    "date timestamp time datetime meta_date postdate posted post-meta entry-meta date-posted dateposted created submitted",
  ),
  ...names(
    "updated",
    USUAL,
    "updated dt-updated modified last-updated lastupdated date-modified update-date updated-date article-updated",
  ),
]);
