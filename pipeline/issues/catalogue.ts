import { issuesFrom } from './issue';

/** Findings about a request to a catalogue that failed, and for which dataset. */
export const catalogueWordings = {
  CATALOGUE_UNREACHABLE: {
    severity: 'error',
    ja: '{name}: カタログにつながりません({detail})',
    en: '{name}: the catalogue can not be reached ({detail})',
    hintJa: 'アドレスとネットワークを確かめてください。',
    hintEn: 'see whether the address is right and the network is up',
    document: {
      when: {
        ja: 'カタログのサーバーにつながらないとき。しばらく繰り返した後で知らせます。',
        en: 'No connection to the server, after trying for a while.',
      },
      example: [
        'error CATALOGUE_UNREACHABLE datasets/catalogues/bodik.yaml (bodik)',
        '  bodik: カタログにつながりません(status_show: ECONNREFUSED) / bodik: the catalogue can not be reached (status_show: ECONNREFUSED)',
        '  → アドレスとネットワークを確かめてください。 / see whether the address is right and the network is up',
      ],
      fix: {
        ja: 'カタログの画面が開くかを確かめ、開かなければ待ってください。',
        en: 'See whether the catalogue opens in a browser; if not, wait.',
      },
    },
  },
  CATALOGUE_NO_ANSWER: {
    severity: 'error',
    ja: '{name}: カタログから答えがないか、答えが壊れています({detail})',
    en: '{name}: the catalogue gave no answer, or a broken one ({detail})',
    hintJa: 'しばらく待って、もう一度公開を実行してください。続きから始まります。',
    hintEn: 'wait and publish again; it goes on from where it is',
    document: {
      when: {
        ja: '答えが来ない、途中で切れた、またはサーバーの誤り(500番台)のとき。書き込まれたかどうかは、読み直して確かめています。',
        en: 'No answer, half an answer, or an error of the server (5xx); whether it was written is found out by reading.',
      },
      example: [
        'error CATALOGUE_NO_ANSWER datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes: カタログから答えがないか、答えが壊れています(package_revise: timeout) / 242101_dx_plan_codes: the catalogue gave no answer, or a broken one (package_revise: timeout)',
        '  → しばらく待って、もう一度公開を実行してください。続きから始まります。 / wait and publish again; it goes on from where it is',
      ],
      fix: {
        ja: '時間をおいて、もう一度公開してください。',
        en: 'Publish again later.',
      },
    },
  },
  CATALOGUE_BUSY: {
    severity: 'error',
    ja: '{name}: カタログが混んでいます({detail})',
    en: '{name}: the catalogue is busy ({detail})',
    hintJa: 'しばらく待って、もう一度公開を実行してください。続きから始まります。',
    hintEn: 'wait and publish again; it goes on from where it is',
    document: {
      when: {
        ja: 'カタログが「後で来てください」と答え続けたとき。',
        en: 'The catalogue kept asking to come later.',
      },
      example: [
        'error CATALOGUE_BUSY datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes: カタログが混んでいます(package_revise: 429) / 242101_dx_plan_codes: the catalogue is busy (package_revise: 429)',
        '  → しばらく待って、もう一度公開を実行してください。続きから始まります。 / wait and publish again; it goes on from where it is',
      ],
      fix: {
        ja: '時間をおくか、設定の `requests_per_second` を小さくしてください。',
        en: 'Wait, or lower `requests_per_second` of the profile.',
      },
    },
  },
  CATALOGUE_EDITED: {
    severity: 'error',
    ja: '{name}: 書き込みのたびに、別の人が同じデータセットを変えています({detail})',
    en: '{name}: somebody else changes the dataset each time ({detail})',
    hintJa: '誰が編集しているか確かめ、終わってからもう一度実行してください。',
    hintEn: 'find out who edits it, and publish again when they have finished',
    document: {
      when: {
        ja: '読んでから書くまでの間に、続けて何度も別の人の変更があったとき。',
        en: "Somebody else's changes came between reading and writing, several times.",
      },
      example: [
        'error CATALOGUE_EDITED datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes: 書き込みのたびに、別の人が同じデータセットを変えています(package_revise: 409) / 242101_dx_plan_codes: somebody else changes the dataset each time (package_revise: 409)',
        '  → 誰が編集しているか確かめ、終わってからもう一度実行してください。 / find out who edits it, and publish again when they have finished',
      ],
      fix: {
        ja: '編集している人に確かめ、終わってからもう一度公開してください。',
        en: 'Talk to whoever edits it, then publish again.',
      },
    },
  },
  CATALOGUE_REDIRECTS: {
    severity: 'error',
    ja: '{name}: カタログが別のアドレスを指しています。トークンを守るため、従いません({detail})',
    en: '{name}: the catalogue points to another address, which is not followed, to keep the token safe ({detail})',
    hintJa: '設定のアドレスを正しいものにしてください(http を https に、など)。',
    hintEn: 'put the right address into the profile (https for http, for example)',
    document: {
      when: {
        ja: 'カタログが別のアドレスへ移るように答えたとき。',
        en: 'The catalogue answered with another address.',
      },
      example: [
        'error CATALOGUE_REDIRECTS datasets/catalogues/bodik.yaml (bodik)',
        '  bodik: カタログが別のアドレスを指しています。トークンを守るため、従いません(status_show: 302 → https://www.data.example) / bodik: the catalogue points to another address, which is not followed, to keep the token safe (status_show: 302 → https://www.data.example)',
        '  → 設定のアドレスを正しいものにしてください(http を https に、など)。 / put the right address into the profile (https for http, for example)',
      ],
      fix: {
        ja: '設定の `address` を新しいアドレスにしてください。',
        en: 'Put the new address into `address` of the profile.',
      },
    },
  },
  CATALOGUE_DENIES: {
    severity: 'error',
    ja: '{name}: カタログが許していません({detail})',
    en: '{name}: the catalogue does not allow it ({detail})',
    hintJa: 'トークンの期限と、利用者が組織の編集者(editor)であることを確かめてください。',
    hintEn: 'see whether the token has expired, and whether its user is an editor of the organisation',
    document: {
      when: {
        ja: '書き込みが許されなかったとき。トークンが途中で切れた場合も含みます。',
        en: 'A write was not allowed, also when the token expires meanwhile.',
      },
      example: [
        'error CATALOGUE_DENIES datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes: カタログが許していません(package_revise: 403) / 242101_dx_plan_codes: the catalogue does not allow it (package_revise: 403)',
        '  → トークンの期限と、利用者が組織の編集者(editor)であることを確かめてください。 / see whether the token has expired, and whether its user is an editor of the organisation',
      ],
      fix: {
        ja: 'トークンを作り直すか、組織での役割を編集者にしてもらってください。',
        en: 'Make a new token, or ask to be made an editor.',
      },
    },
  },
  CATALOGUE_MISSING: {
    severity: 'error',
    ja: '{name}: カタログにないと言われました({detail})',
    en: '{name}: the catalogue says that it is not there ({detail})',
    hintJa: '誰かが消していないか確かめ、もう一度実行してください。',
    hintEn: 'see whether somebody deleted it, and publish again',
    document: {
      when: {
        ja: '書き込みの途中で、データセットやファイルがなくなったとき。',
        en: 'A dataset or file went away meanwhile.',
      },
      example: [
        'error CATALOGUE_MISSING datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes: カタログにないと言われました(package_show: not found) / 242101_dx_plan_codes: the catalogue says that it is not there (package_show: not found)',
        '  → 誰かが消していないか確かめ、もう一度実行してください。 / see whether somebody deleted it, and publish again',
      ],
      fix: {
        ja: '誰かが消していないか確かめ、もう一度公開してください。',
        en: 'See whether somebody deleted it, and publish again.',
      },
    },
  },
  CATALOGUE_TOO_LARGE: {
    severity: 'error',
    ja: '{name}: カタログ(または手前のサーバー)が、大きすぎると言って断りました({detail})',
    en: '{name}: the catalogue, or a server before it, says that it is too large ({detail})',
    hintJa: 'カタログの管理者に上限を確かめ、設定の upload_limit_mb を合わせてください。',
    hintEn: 'ask for the limit and set upload_limit_mb to it',
    document: {
      when: {
        ja: '一度に送った量が、カタログの手前のサーバーの上限を超えたとき。',
        en: 'What was sent at once is over the limit of a server before the catalogue.',
      },
      example: [
        'error CATALOGUE_TOO_LARGE datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes: カタログ(または手前のサーバー)が、大きすぎると言って断りました(package_revise: 413 HTML) / 242101_dx_plan_codes: the catalogue, or a server before it, says that it is too large (package_revise: 413 HTML)',
        '  → カタログの管理者に上限を確かめ、設定の upload_limit_mb を合わせてください。 / ask for the limit and set upload_limit_mb to it',
      ],
      fix: {
        ja: '`upload_limit_mb` をその上限より小さくしてください。',
        en: 'Set `upload_limit_mb` below that limit.',
      },
    },
  },
  CATALOGUE_REJECTS: {
    severity: 'error',
    ja: '{name}: カタログが内容を断りました({detail})',
    en: '{name}: the catalogue rejected it ({detail})',
    hintJa: 'カタログの管理者に、この表示を添えて問い合わせてください。',
    hintEn: "ask the catalogue's administrator, with this line",
    document: {
      when: {
        ja: 'カタログが値の形などを理由に断ったとき。括弧の中が理由です。',
        en: 'The catalogue refused a value; the reason stands in brackets.',
      },
      example: [
        'error CATALOGUE_REJECTS datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes: カタログが内容を断りました(package_revise: 409 {"notes":["…"]}) / 242101_dx_plan_codes: the catalogue rejected it (package_revise: 409 {"notes":["…"]})',
        "  → カタログの管理者に、この表示を添えて問い合わせてください。 / ask the catalogue's administrator, with this line",
      ],
      fix: {
        ja: '理由の項目を設定か `datasets/` で直してください。分からなければ管理者に渡してください。',
        en: 'Mend the field that it names, or give the line to the administrator.',
      },
    },
  },
  CATALOGUE_NOT_CKAN: {
    severity: 'error',
    ja: '{name}: そのアドレスにあるのはCKANではありません({detail})',
    en: '{name}: what answers at that address is no CKAN ({detail})',
    hintJa: '設定のアドレスを確かめてください(api/3/action/ の手前まで)。',
    hintEn: 'mend the address in the profile: the part before api/3/action/',
    document: {
      when: {
        ja: 'アドレスの先が、CKANでないページだったとき。',
        en: 'Something else than a CKAN answers at the address.',
      },
      example: [
        'error CATALOGUE_NOT_CKAN datasets/catalogues/bodik.yaml (bodik)',
        '  bodik: そのアドレスにあるのはCKANではありません(status_show: 200, no JSON) / bodik: what answers at that address is no CKAN (status_show: 200, no JSON)',
        '  → 設定のアドレスを確かめてください(api/3/action/ の手前まで)。 / mend the address in the profile: the part before api/3/action/',
      ],
      fix: {
        ja: '`address` を、カタログの入口のアドレスに直してください。',
        en: "Put the address of the catalogue's entrance into `address`.",
      },
    },
  },
  CATALOGUE_UNTRUE: {
    severity: 'error',
    ja: '{name}: 書き込んだものと、読み返したものが違います({detail})',
    en: '{name}: what is read back is not what was written ({detail})',
    hintJa: 'カタログの管理者に、この表示を添えて問い合わせてください。',
    hintEn: "ask the catalogue's administrator, with this line",
    document: {
      when: {
        ja: '送ったファイルをダウンロードし直すと違っていたとき、または書いた項目が残らないとき。',
        en: 'A file that was sent comes back different, or a field does not stay.',
      },
      example: [
        'error CATALOGUE_UNTRUE datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes: 書き込んだものと、読み返したものが違います(242101_dx_plan_codes.csv: text/plain, not text/csv) / 242101_dx_plan_codes: what is read back is not what was written (242101_dx_plan_codes.csv: text/plain, not text/csv)',
        "  → カタログの管理者に、この表示を添えて問い合わせてください。 / ask the catalogue's administrator, with this line",
      ],
      fix: {
        ja: 'もう一度公開し、続くようならカタログの管理者に知らせてください。',
        en: 'Publish again; if it stays, tell the administrator.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const catalogueIssue = issuesFrom(catalogueWordings);
