import { stepsUp } from "./picture-names.ts";

/** Whether the file's name, unless it is so long that it may by chance, says that a picture is still to come, or none is; or a folder is one of avatars. */
export function isNoPicture(url: string): boolean {
  return NEVER.test(url) || isCalled(url, NO_PICTURE);
}

const NEVER = /avatar\/|transparent[\w-]{0,40}\.gif$/;
const NO_PICTURE = /avatar|pixel|spacer|blank\.|1x1|placeholder|transparent|loader|preload|loading\./;

function isCalled(url: string, words: RegExp): boolean {
  const [name = ""] = stepsUp(url.toLowerCase());
  return name.length < MOST_NAME_CHARS && words.test(name);
}

const MOST_NAME_CHARS = 40;

/** Whether the address is of what dresses the page: a logo, a button, a counter, a file of the page's design. */
export function isFurniture(url: string): boolean {
  return (
    isNoPicture(url) ||
    isCalled(url, SMALL) ||
    COUNTING_HOST.test(url) ||
    (DESIGN.test(url) && !url.includes("src=")) ||
    (isCalled(url, BUTTON) && !NUMBERED.test(url))
  );
}

const SMALL = /logo|icon|btn|emoji|sprite|counter\./;
const COUNTING_HOST = /^\w+:\/\/(?:ads?|reklama|pixel|stats?|counter)\d*\.|^[^?#]+\.svg(?:[?#]|$)/i;
/** Where WordPress, Drupal, Joomla, Magento and boards keep what is no content. Scripts there cut pictures of stories that `src` names. */
const DESIGN =
  /^[^?#]*\/(?:wp-content\/(?:themes|plugins)|sites\/\w+\/(?:themes|modules)|templates?|skins?|[\w-]*icons?|buttons?|banners?|smil(?:ies|eys)|emoti(?:cons|ons))\//i;
/** `print.gif`, `share-facebook_2.png`: nothing but what a button does. */
const BUTTON =
  /^[\d_-]*(?:(?:facebook|twitter|linkedin|whatsapp|vkontakte|livejournal|pinterest|pinext|advertisement|share|e?mail|mailto|print(?:er)?|send|rss|arrow|button|divider|textsize|font|star|plus|minus|next|prev|comment|bookmark)s?[\d_-]*)+[a-z]?\.\w+$/;
/** Under folders of numbers, of days as a rule, a file tells of a story. */
const NUMBERED = /\/\d\d+\//;

/** Whether the address is a picture's file. */
export function isPictureFile(url: string): boolean {
  return PICTURE_FILE.test(url);
}

const PICTURE_FILE = /^[^?#]+\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;
