/** What a decoder, or a program that saved the file, put in the place of a character. */
const REPLACEMENT = '\uFFFD';
/** Question marks alone, or one where a Chinese character of a name stood; a sentence with kana may hold one rightly. */
const QUESTION_MARKS = /^\?{2,}$|^(?!.*[\u3041-\u309F])(?:.*\p{Script=Han})?\?+\p{Script=Han}/u;
/** A longer text with a question mark is prose. */
const LONGEST = 40;

/** Whether characters of a text were lost when its file was saved in an encoding that lacks them: nothing in it is certain. */
export function isLost(text: string): boolean {
  if (text.includes(REPLACEMENT)) return true;
  return text.length <= LONGEST && text.includes('?') && QUESTION_MARKS.test(text);
}
