import { issuesFrom } from './issue';

/** Findings about a request to a catalogue that failed, and for which dataset. */
export const catalogueWordings = {
  CATALOGUE_UNREACHABLE: {
    severity: 'error',
    ja: '{name}: カタログにつながりません({detail})',
    en: '{name}: the catalogue can not be reached ({detail})',
    mendJa: 'アドレスとネットワークを確かめてください。',
    mendEn: 'see whether the address is right and the network is up',
  },
  CATALOGUE_NO_ANSWER: {
    severity: 'error',
    ja: '{name}: カタログから答えがないか、答えが壊れています({detail})',
    en: '{name}: the catalogue gave no answer, or a broken one ({detail})',
    mendJa: 'しばらく待って、もう一度公開を実行してください。続きから始まります。',
    mendEn: 'wait and publish again; it goes on from where it is',
  },
  CATALOGUE_BUSY: {
    severity: 'error',
    ja: '{name}: カタログが混んでいます({detail})',
    en: '{name}: the catalogue is busy ({detail})',
    mendJa: 'しばらく待って、もう一度公開を実行してください。続きから始まります。',
    mendEn: 'wait and publish again; it goes on from where it is',
  },
  CATALOGUE_EDITED: {
    severity: 'error',
    ja: '{name}: 書き込みのたびに、別の人が同じデータセットを変えています({detail})',
    en: '{name}: somebody else changes the dataset each time ({detail})',
    mendJa: '誰が編集しているか確かめ、終わってからもう一度実行してください。',
    mendEn: 'find out who edits it, and publish again when they have finished',
  },
  CATALOGUE_REDIRECTS: {
    severity: 'error',
    ja: '{name}: カタログが別のアドレスを指しています。トークンを守るため、従いません({detail})',
    en: '{name}: the catalogue points to another address, which is not followed, to keep the token safe ({detail})',
    mendJa: '設定のアドレスを正しいものにしてください(http を https に、など)。',
    mendEn: 'put the right address into the profile (https for http, for example)',
  },
  CATALOGUE_DENIES: {
    severity: 'error',
    ja: '{name}: カタログが許していません({detail})',
    en: '{name}: the catalogue does not allow it ({detail})',
    mendJa: 'トークンの期限と、利用者が組織の編集者(editor)であることを確かめてください。',
    mendEn: 'see whether the token has expired, and whether its user is an editor of the organisation',
  },
  CATALOGUE_MISSING: {
    severity: 'error',
    ja: '{name}: カタログにないと言われました({detail})',
    en: '{name}: the catalogue says that it is not there ({detail})',
    mendJa: '誰かが消していないか確かめ、もう一度実行してください。',
    mendEn: 'see whether somebody deleted it, and publish again',
  },
  CATALOGUE_TOO_LARGE: {
    severity: 'error',
    ja: '{name}: カタログ(または手前のサーバー)が、大きすぎると言って断りました({detail})',
    en: '{name}: the catalogue, or a server before it, says that it is too large ({detail})',
    mendJa: 'カタログの管理者に上限を確かめ、設定の upload_limit_mb を合わせてください。',
    mendEn: 'ask for the limit and set upload_limit_mb to it',
  },
  CATALOGUE_REJECTS: {
    severity: 'error',
    ja: '{name}: カタログが内容を断りました({detail})',
    en: '{name}: the catalogue rejected it ({detail})',
    mendJa: 'カタログの管理者に、この表示を添えて問い合わせてください。',
    mendEn: "ask the catalogue's administrator, with this line",
  },
  CATALOGUE_NOT_CKAN: {
    severity: 'error',
    ja: '{name}: そのアドレスにあるのはCKANではありません({detail})',
    en: '{name}: what answers at that address is no CKAN ({detail})',
    mendJa: '設定のアドレスを確かめてください(api/3/action/ の手前まで)。',
    mendEn: 'mend the address in the profile: the part before api/3/action/',
  },
  CATALOGUE_UNTRUE: {
    severity: 'error',
    ja: '{name}: 書き込んだものと、読み返したものが違います({detail})',
    en: '{name}: what is read back is not what was written ({detail})',
    mendJa: 'カタログの管理者に、この表示を添えて問い合わせてください。',
    mendEn: "ask the catalogue's administrator, with this line",
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const catalogueIssue = issuesFrom(catalogueWordings);
