/** Characters that take no place of their own: combining marks, joiners, direction marks. */
export const NO_WIDTH: RegExp = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Pictures that terminals draw two columns wide. */
export const PICTURE: RegExp = /^\p{Emoji_Presentation}$/u;

/** Scripts written without spaces, in whose text a line may end behind any character. */
export const UNSPACED: RegExp =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]$/u;

/** Marks that may not begin a line: closing brackets, stops, small kana and sound marks of Japanese. */
export const NOT_FIRST: RegExp =
  /^[\p{Pe}\p{Pf}、。，．・：；？！ー々ゝゞヽヾぁぃぅぇぉっゃゅょァィゥェォッャュョ％…‥]$/u;

/** Marks that may not end a line: opening brackets and quotes. */
export const NOT_LAST: RegExp = /^[\p{Ps}\p{Pi}]$/u;

/** Characters that command a terminal and not print on it: C0 and C1 controls and delete, but tab and line feed. */
export const COMMANDS: RegExp = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Marks that reorder what stands around them, beyond what the letters themselves ask for (Unicode UAX 9, explicit controls). */
export const REORDERING: RegExp = /[\u202a-\u202e\u2066-\u2069]/g;

export const SPACES: RegExp = /\s+/;
