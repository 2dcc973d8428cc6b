import type { CommanderError } from 'commander';
import type { Bilingual } from '../issues/issue';

/** What is wrong with a command line, from what the library that reads it says in English alone; a message of ours holds both languages. */
export function wrongCall({ code, message }: Pick<CommanderError, 'code' | 'message'>): Bilingual {
  const en = message.replace(/^error: /, '');
  const [first = '', second = ''] = [...en.matchAll(/'([^']*)'/g)].map(([, name]) => name);
  const meant = /\(Did you mean (.*)\?\)/.exec(en)?.[1];
  const ja = (text: string): Bilingual => ({
    ja: `${text}${meant === undefined ? '' : `(${meant} のことでしょうか)`}`,
    en: en.replace(/\n/g, ' '),
  });
  switch (code) {
    case 'commander.unknownCommand':
      return ja(`${first} という命令はありません`);
    case 'commander.unknownOption':
      return ja(`${first} という指定はありません`);
    case 'commander.optionMissingArgument':
      return ja(`${first} に値がありません`);
    case 'commander.missingMandatoryOptionValue':
      return ja(`${first} がありません`);
    case 'commander.missingArgument':
      return ja(`${first} を書いてください`);
    case 'commander.excessArguments':
      return ja('書いたものが多すぎます');
    case 'commander.invalidArgument': {
      const [, head = en, rest = ''] = /^(.*? is invalid\S*(?: for argument '[^']*'\.)?) ?([^]*)$/.exec(en) ?? [];
      const choices = /^Allowed choices are (.*)\.$/.exec(rest)?.[1];
      const [ownJa = '', ownEn = ownJa] = rest.split(' / ');
      const value = `${first} の値「${second}」は使えません`;
      return choices === undefined
        ? { ja: `${value}。${ownJa}`, en: `${head} ${ownEn}` }
        : { ja: `${value}。次のどれかです: ${choices}`, en };
    }
    default:
      return { ja: en, en };
  }
}
