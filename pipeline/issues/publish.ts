import { issuesFrom } from './issue';

/** Findings of the publish stage: what stands in the way before the first write, and what became of a dataset. */
export const publishWordings = {
  CATALOGUE_NOT_NAMED: {
    severity: 'error',
    ja: 'どのカタログに載せるか指定されていません。',
    en: 'no catalogue is named',
    hintJa: '--catalogue に次のどれかを指定してください: {names}',
    hintEn: 'give --catalogue one of: {names}',
    document: {
      when: {
        ja: '`--catalogue` を書かずに公開しようとしたとき。載せる先は、いつも名前で指定します。',
        en: 'A publish without `--catalogue`; no catalogue is the default.',
      },
      example: [
        'error CATALOGUE_NOT_NAMED --catalogue',
        '  どのカタログに載せるか指定されていません。 / no catalogue is named',
        '  → --catalogue に次のどれかを指定してください: bodik, local / give --catalogue one of: bodik, local',
      ],
      fix: {
        ja: '表示された名前のどれかを `--catalogue` に書いてください。',
        en: 'Name one of those shown.',
      },
    },
  },
  CATALOGUE_UNKNOWN: {
    severity: 'error',
    ja: 'カタログ「{name}」の設定がありません。',
    en: 'there is no profile of a catalogue "{name}"',
    hintJa: '次のどれかを指定するか、datasets/catalogues/ に設定を作ってください: {names}',
    hintEn: 'name one of these, or write a profile in datasets/catalogues/: {names}',
    document: {
      when: {
        ja: '`--catalogue` の名前の設定ファイルが `datasets/catalogues/` にないとき。',
        en: '`datasets/catalogues/` has no profile of that name.',
      },
      example: [
        'error CATALOGUE_UNKNOWN datasets/catalogues',
        '  カタログ「nowhere」の設定がありません。 / there is no profile of a catalogue "nowhere"',
        '  → 次のどれかを指定するか、datasets/catalogues/ に設定を作ってください: bodik, local / name one of these, or write a profile in datasets/catalogues/: bodik, local',
      ],
      fix: {
        ja: '名前を直すか、設定ファイルを作ってください。',
        en: 'Mend the name, or write the profile.',
      },
    },
  },
  CATALOGUE_ADDRESS: {
    severity: 'error',
    ja: 'カタログのアドレスが使えません。',
    en: 'the address of the catalogue can not be used',
    hintJa:
      'https:// で始まるアドレス(このコンピューターの中なら http://127.0.0.1:番号/ も可)を、利用者名や ? を付けずに書いてください。',
    hintEn:
      'write an address with https:// (or http://127.0.0.1:PORT/ on this machine), without credentials or a query',
    document: {
      when: {
        ja: 'アドレスが読めない、`https` でない(このコンピューターの中を除く)、または利用者名や `?` が付いているとき。',
        en: 'The address can not be read, is not `https` (but for this machine), or holds credentials or a query.',
      },
      example: [
        'error CATALOGUE_ADDRESS CKAN_URL',
        '  カタログのアドレスが使えません。 / the address of the catalogue can not be used',
        '  → https:// で始まるアドレス(このコンピューターの中なら http://127.0.0.1:番号/ も可)を、利用者名や ? を付けずに書いてください。 / write an address with https:// (or http://127.0.0.1:PORT/ on this machine), without credentials or a query',
      ],
      fix: {
        ja: '設定ファイルの `address` か環境変数を、`https://` で始まるアドレスだけに直してください。',
        en: 'Put an address with `https://` and nothing else into the profile or the variable.',
      },
    },
  },
  TOKEN_MISSING: {
    severity: 'error',
    ja: '環境変数 {variable} にカタログのAPIトークンがありません。',
    en: 'the environment variable {variable} holds no API token of the catalogue',
    hintJa:
      'カタログの自分のページでAPIトークンを作り、{variable} に入れてください。CIでは秘密情報(secret)に入れます。',
    hintEn: 'make an API token on your page of the catalogue and set {variable} to it; in CI, as a secret',
    document: {
      when: {
        ja: '環境変数にAPIトークンがないか、使えない文字が入っているとき。',
        en: 'The variable is not set, or holds characters that no token has.',
      },
      example: [
        'error TOKEN_MISSING CKAN_TOKEN',
        '  環境変数 CKAN_TOKEN にカタログのAPIトークンがありません。 / the environment variable CKAN_TOKEN holds no API token of the catalogue',
        '  → カタログの自分のページでAPIトークンを作り、CKAN_TOKEN に入れてください。CIでは秘密情報(secret)に入れます。 / make an API token on your page of the catalogue and set CKAN_TOKEN to it; in CI, as a secret',
      ],
      fix: {
        ja: 'カタログにログインし、自分のページの「APIトークン」で作った文字を環境変数に入れてください。',
        en: 'Make a token on your page of the catalogue ("API Tokens") and set the variable to it.',
      },
    },
  },
  TOKEN_REFUSED: {
    severity: 'error',
    ja: 'カタログがAPIトークンを受け付けません(期限切れ、取り消し、写し間違い)。',
    en: 'the catalogue does not accept the API token (expired, revoked or mistyped)',
    hintJa: 'カタログの自分のページで新しいAPIトークンを作ってください。',
    hintEn: 'make a new API token on your page of the catalogue',
    document: {
      when: {
        ja: 'カタログがトークンの持ち主を知らないとき。CKANは間違ったトークンを、名乗らない人として扱います。',
        en: 'The catalogue knows nobody by the token; CKAN takes a wrong one for no one at all.',
      },
      example: [
        'error TOKEN_REFUSED CKAN_TOKEN',
        '  カタログがAPIトークンを受け付けません(期限切れ、取り消し、写し間違い)。 / the catalogue does not accept the API token (expired, revoked or mistyped)',
        '  → カタログの自分のページで新しいAPIトークンを作ってください。 / make a new API token on your page of the catalogue',
      ],
      fix: {
        ja: 'トークンを作り直して、環境変数に入れてください。',
        en: 'Make a new token and set the variable to it.',
      },
    },
  },
  ORGANISATION_MISSING: {
    severity: 'error',
    ja: '組織「{name}」がないか、このトークンの利用者はそこにデータセットを作れません。',
    en: 'there is no organisation "{name}", or the token\'s user may not make datasets in it',
    hintJa: 'カタログの管理者に、利用者を組織の編集者(editor)にしてもらってください。',
    hintEn: "ask the catalogue's administrator to make the user an editor of the organisation",
    document: {
      when: {
        ja: '設定の組織がカタログにないか、トークンの利用者がその編集者でないとき。',
        en: 'The organisation of the profile is not there, or the user is no editor of it.',
      },
      example: [
        'error ORGANISATION_MISSING datasets/catalogues/bodik.yaml (organisation)',
        '  組織「242101」がないか、このトークンの利用者はそこにデータセットを作れません。 / there is no organisation "242101", or the token\'s user may not make datasets in it',
        "  → カタログの管理者に、利用者を組織の編集者(editor)にしてもらってください。 / ask the catalogue's administrator to make the user an editor of the organisation",
      ],
      fix: {
        ja: 'カタログの管理者に、組織の名前と利用者の役割(編集者)を確かめてください。',
        en: "Ask the administrator for the organisation's name and the user's role.",
      },
    },
  },
  LICENCE_UNMAPPED: {
    severity: 'error',
    ja: 'ライセンス {licence} に当たるカタログのIDが設定にありません。',
    en: 'the profile names no licence id of the catalogue for {licence}',
    hintJa: 'datasets/catalogues/ の licences に書き加えてください。',
    hintEn: 'add it to licences in the profile in datasets/catalogues/',
    document: {
      when: {
        ja: 'データセットのライセンスに当たるIDが設定の `licences` にないとき。',
        en: "The profile's `licences` does not name the dataset's licence.",
      },
      example: [
        'error LICENCE_UNMAPPED datasets/catalogues/bodik.yaml (licences)',
        '  ライセンス https://creativecommons.org/licenses/by/4.0/ に当たるカタログのIDが設定にありません。 / the profile names no licence id of the catalogue for https://creativecommons.org/licenses/by/4.0/',
        '  → datasets/catalogues/ の licences に書き加えてください。 / add it to licences in the profile in datasets/catalogues/',
      ],
      fix: {
        ja: '設定の `licences` に、ライセンスのアドレスとカタログのIDを1行書き加えてください。',
        en: "Add a line to `licences`: the licence's address and the catalogue's id.",
      },
    },
  },
  LICENCE_UNKNOWN: {
    severity: 'error',
    ja: 'カタログにライセンス「{id}」がありません。カタログは何も言わずに受け取り、「ライセンス不明」と表示します。',
    en: 'the catalogue has no licence "{id}"; it would take it without a word and show none',
    hintJa: 'カタログのライセンス一覧(license_list)にあるIDを設定してください。',
    hintEn: "use an id of the catalogue's license_list",
    document: {
      when: {
        ja: '設定のライセンスIDがカタログの一覧にないとき。',
        en: "The catalogue's list has no licence of the id in the profile.",
      },
      example: [
        'error LICENCE_UNKNOWN datasets/catalogues/bodik.yaml (licences)',
        '  カタログにライセンス「cc-by-40-intl」がありません。カタログは何も言わずに受け取り、「ライセンス不明」と表示します。 / the catalogue has no licence "cc-by-40-intl"; it would take it without a word and show none',
        "  → カタログのライセンス一覧(license_list)にあるIDを設定してください。 / use an id of the catalogue's license_list",
      ],
      fix: {
        ja: 'カタログの `license_list` にあるIDに直してください。',
        en: "Use an id of the catalogue's `license_list`.",
      },
    },
  },
  TAG_REFUSED: {
    severity: 'error',
    ja: 'タグ「{tag}」はカタログに使えません。',
    en: 'the catalogue does not take the tag "{tag}"',
    hintJa: '2文字以上100文字以内の、文字、数字、空白、_ - . だけにしてください(・、括弧、/ は使えません)。',
    hintEn: 'use 2 to 100 letters, digits, blanks, _ - . only',
    document: {
      when: {
        ja: 'タグが1文字であるか、CKANの使えない文字(・、全角の括弧、/ など)を含むとき。',
        en: 'A tag has one character, or one that CKAN refuses.',
      },
      example: [
        'error TAG_REFUSED datasets/catalogues/bodik.yaml (tags)',
        '  タグ「防災・安全」はカタログに使えません。 / the catalogue does not take the tag "防災・安全"',
        '  → 2文字以上100文字以内の、文字、数字、空白、_ - . だけにしてください(・、括弧、/ は使えません)。 / use 2 to 100 letters, digits, blanks, _ - . only',
      ],
      fix: {
        ja: '`source.yaml` の `keywords` か、設定の `tags` の言葉を直してください。',
        en: 'Mend the word in `keywords` of `source.yaml` or `tags` of the profile.',
      },
    },
  },
  NAME_REFUSED: {
    severity: 'error',
    ja: 'データセットの名前「{name}」はカタログに使えません。',
    en: 'the catalogue does not take the dataset name "{name}"',
    hintJa: '設定の dataset_name を、2文字以上100文字以内の a-z 0-9 _ - になるようにしてください。',
    hintEn: 'mend dataset_name in the profile: 2 to 100 of a-z 0-9 _ -',
    document: {
      when: {
        ja: '設定の `dataset_name` から作った名前に、使えない文字があるとき。',
        en: 'A name made by `dataset_name` holds characters that CKAN refuses.',
      },
      example: [
        'error NAME_REFUSED datasets/catalogues/bodik.yaml (dataset_name)',
        '  データセットの名前「データ_242101」はカタログに使えません。 / the catalogue does not take the dataset name "データ_242101"',
        '  → 設定の dataset_name を、2文字以上100文字以内の a-z 0-9 _ - になるようにしてください。 / mend dataset_name in the profile: 2 to 100 of a-z 0-9 _ -',
      ],
      fix: {
        ja: '`dataset_name` を、小文字の英数字と `_` `-` だけにしてください。',
        en: 'Use lower case letters, digits, `_` and `-` in `dataset_name`.',
      },
    },
  },
  UPLOAD_TOO_LARGE: {
    severity: 'error',
    ja: 'ファイルが{bytes}バイトで、カタログの上限{limit}バイトを超えています。',
    en: "the file has {bytes} bytes, more than the catalogue's {limit}",
    hintJa: 'カタログの管理者に上限を確かめ、違っていれば設定の upload_limit_mb を直してください。',
    hintEn: "ask the catalogue's administrator for the limit, and mend upload_limit_mb if it is another",
    document: {
      when: {
        ja: 'ファイルが設定の `upload_limit_mb` より大きいとき。送る前に分かります。',
        en: 'A file is larger than `upload_limit_mb` of the profile; told before anything is sent.',
      },
      example: [
        'error UPLOAD_TOO_LARGE 242101_dx_plan_codes/242101_dx_plan_codes.csv (242101_dx_plan_codes 242101_dx_plan_codes.csv)',
        "  ファイルが12000000バイトで、カタログの上限10485760バイトを超えています。 / the file has 12000000 bytes, more than the catalogue's 10485760",
        "  → カタログの管理者に上限を確かめ、違っていれば設定の upload_limit_mb を直してください。 / ask the catalogue's administrator for the limit, and mend upload_limit_mb if it is another",
      ],
      fix: {
        ja: 'カタログの管理者に上限を確かめ、`upload_limit_mb` を合わせてください。',
        en: 'Ask for the limit and set `upload_limit_mb` to it.',
      },
    },
  },
  BASE_IRI_NOT_PUBLIC: {
    severity: 'error',
    ja: 'データの中のアドレス {baseIri} は誰にも開けない名前(予約済みのドメイン)です。',
    en: 'the addresses in the data begin with {baseIri}, a reserved name that opens for nobody',
    hintJa: 'datasets/publisher.yaml の base_iri(または環境変数 BASE_IRI)を市のドメインにして、作り直してください。',
    hintEn: 'set base_iri in datasets/publisher.yaml (or BASE_IRI) to a domain of the city and build again',
    document: {
      when: {
        ja: 'データの中のアドレスが `.example` などの予約された名前のまま、試験用でないカタログに載せようとしたとき。',
        en: "The data's addresses stand under a reserved name, and the catalogue is not one for tests.",
      },
      example: [
        'error BASE_IRI_NOT_PUBLIC datasets/publisher.yaml',
        '  データの中のアドレス https://data.city.kameyama.mie.example/ は誰にも開けない名前(予約済みのドメイン)です。 / the addresses in the data begin with https://data.city.kameyama.mie.example/, a reserved name that opens for nobody',
        '  → datasets/publisher.yaml の base_iri(または環境変数 BASE_IRI)を市のドメインにして、作り直してください。 / set base_iri in datasets/publisher.yaml (or BASE_IRI) to a domain of the city and build again',
      ],
      fix: {
        ja: '市のドメインを `base_iri` に書き、作り直してから公開してください。',
        en: "Write the city's domain into `base_iri`, build again, publish.",
      },
    },
  },
  REVISE_MISSING: {
    severity: 'info',
    ja: 'このカタログ(CKAN {version})には package_revise がないので、一つずつ書き込みます。',
    en: 'this catalogue (CKAN {version}) has no package_revise, so things are written one by one',
    hintJa: '直す必要はありません。書き込みの間に別の人が編集すると、気付かないことがあります。',
    hintEn: "nothing has to be done; somebody else's edit between two writes may go unseen",
    document: {
      when: {
        ja: 'カタログのCKANが2.9より古いとき。',
        en: 'The catalogue is older than CKAN 2.9.',
      },
      example: [
        'info REVISE_MISSING datasets/catalogues/bodik.yaml',
        '  このカタログ(CKAN 2.8.12)には package_revise がないので、一つずつ書き込みます。 / this catalogue (CKAN 2.8.12) has no package_revise, so things are written one by one',
        "  → 直す必要はありません。書き込みの間に別の人が編集すると、気付かないことがあります。 / nothing has to be done; somebody else's edit between two writes may go unseen",
      ],
      fix: {
        ja: 'そのままで公開できます。公開している間は、同じデータセットを画面から編集しないでください。',
        en: 'It works as it is; do not edit the datasets while a publish goes on.',
      },
    },
  },
  DIST_MISSING: {
    severity: 'error',
    ja: '{folder} にでき上がったデータセットがありません。',
    en: 'there are no finished datasets in {folder}',
    hintJa: '先に npm start を実行するか、--no-build を外してください。',
    hintEn: 'run npm start first, or leave out --no-build',
    document: {
      when: {
        ja: '`--no-build` を付けたのに、でき上がったデータセットがないとき。',
        en: '`--no-build` was given and nothing is built.',
      },
      example: [
        'error DIST_MISSING dist',
        '  dist にでき上がったデータセットがありません。 / there are no finished datasets in dist',
        '  → 先に npm start を実行するか、--no-build を外してください。 / run npm start first, or leave out --no-build',
      ],
      fix: {
        ja: '`npm start` で作ってください。',
        en: 'Build with `npm start`.',
      },
    },
  },
  DIST_UNTRUE: {
    severity: 'error',
    ja: '{path} が目録(manifest.json)にある大きさ、ハッシュと違います。',
    en: '{path} is not what manifest.json says',
    hintJa: 'でき上がったファイルは手で直さず、npm start で作り直してください。',
    hintEn: 'do not edit finished files; build again with npm start',
    document: {
      when: {
        ja: 'でき上がった後に、ファイルが変えられたか消されたとき。',
        en: 'A file was changed or removed after the build.',
      },
      example: [
        'error DIST_UNTRUE dist/242101_dx_plan_codes/242101_dx_plan_codes.csv',
        '  242101_dx_plan_codes/242101_dx_plan_codes.csv が目録(manifest.json)にある大きさ、ハッシュと違います。 / 242101_dx_plan_codes/242101_dx_plan_codes.csv is not what manifest.json says',
        '  → でき上がったファイルは手で直さず、npm start で作り直してください。 / do not edit finished files; build again with npm start',
      ],
      fix: {
        ja: '直したいことは `datasets/` で直し、`npm start` で作り直してください。',
        en: 'Mend things in `datasets/` and build again.',
      },
    },
  },
  DIST_UNDESCRIBED: {
    severity: 'error',
    ja: 'データセット {folder} の説明がカタログファイル(catalog.ttl)にありません。',
    en: 'catalog.ttl does not describe the dataset {folder}',
    hintJa: 'npm start で作り直してください。',
    hintEn: 'build again with npm start',
    document: {
      when: {
        ja: 'フォルダーはあるのに、`catalog.ttl` にそのデータセットの説明がないとき。',
        en: 'There is a folder, but `catalog.ttl` says nothing of it.',
      },
      example: [
        'error DIST_UNDESCRIBED catalog.ttl',
        '  データセット 242101_dx_plan_codes の説明がカタログファイル(catalog.ttl)にありません。 / catalog.ttl does not describe the dataset 242101_dx_plan_codes',
        '  → npm start で作り直してください。 / build again with npm start',
      ],
      fix: {
        ja: '`npm start` で作り直してください。',
        en: 'Build again with `npm start`.',
      },
    },
  },
  DATASET_UNKNOWN: {
    severity: 'error',
    ja: 'データセット「{name}」はありません。',
    en: 'there is no dataset "{name}"',
    hintJa: '次のどれかを指定してください: {names}',
    hintEn: 'name one of: {names}',
    document: {
      when: {
        ja: '`--only` か `--adopt` に、ないデータセットの名前を書いたとき。',
        en: '`--only` or `--adopt` names a dataset that there is not.',
      },
      example: [
        'error DATASET_UNKNOWN --only',
        '  データセット「242101_dx_plan_cods」はありません。 / there is no dataset "242101_dx_plan_cods"',
        '  → 次のどれかを指定してください: 242101_dx_plan_codes, 242101_dx_plan_results, 242101_dx_plan_schedule / name one of: 242101_dx_plan_codes, 242101_dx_plan_results, 242101_dx_plan_schedule',
      ],
      fix: {
        ja: '近い名前が表示されます。書き間違いを直してください。',
        en: 'The nearest names are shown; mend the spelling.',
      },
    },
  },
  DATASET_FOREIGN: {
    severity: 'error',
    ja: '{name} という名前のデータセットが、既に誰かの手で載せられています({title})。何も書き込んでいません。',
    en: 'a dataset named {name} was put there by somebody else ({title}); nothing was written',
    hintJa: '引き継いでよければ --adopt {name} を付けてください。そこにあるファイルは残ります。',
    hintEn: 'if it is to be taken over, add --adopt {name}; its resources stay',
    document: {
      when: {
        ja: '同じ名前のデータセットが、このプログラムの印を付けずにカタログにあるとき。ほかの人のものかもしれないので、何も書き込みません。',
        en: "A dataset of that name bears no mark of this program; it may be somebody's, so nothing is written.",
      },
      example: [
        'error DATASET_FOREIGN datasets/catalogues/bodik.yaml (242101_open_data_list)',
        '  242101_open_data_list という名前のデータセットが、既に誰かの手で載せられています(オープンデータ一覧)。何も書き込んでいません。 / a dataset named 242101_open_data_list was put there by somebody else (オープンデータ一覧); nothing was written',
        '  → 引き継いでよければ --adopt 242101_open_data_list を付けてください。そこにあるファイルは残ります。 / if it is to be taken over, add --adopt 242101_open_data_list; its resources stay',
      ],
      fix: {
        ja: 'カタログで誰のものか確かめ、引き継ぐなら `--adopt` に名前を書いてください。',
        en: 'See whose it is; to take it over, name it with `--adopt`.',
      },
    },
  },
  DATASET_ELSEWHERE: {
    severity: 'error',
    ja: '{name} という名前は、カタログの別の組織({organisation})のデータセットが使っています。何も書き込んでいません。',
    en: 'the name {name} is taken by a dataset of another organisation ({organisation}); nothing was written',
    hintJa: '設定の dataset_name を変えるか、カタログの管理者に相談してください。',
    hintEn: "change dataset_name in the profile, or talk to the catalogue's administrator",
    document: {
      when: {
        ja: '同じ名前のデータセットが、別の組織にあるか、見ることを許されていないとき。',
        en: 'A dataset of that name is in another organisation, or may not be seen.',
      },
      example: [
        'error DATASET_ELSEWHERE datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes という名前は、カタログの別の組織(422011)のデータセットが使っています。何も書き込んでいません。 / the name 242101_dx_plan_codes is taken by a dataset of another organisation (422011); nothing was written',
        "  → 設定の dataset_name を変えるか、カタログの管理者に相談してください。 / change dataset_name in the profile, or talk to the catalogue's administrator",
      ],
      fix: {
        ja: '設定の `dataset_name` を変えてください。引き継ぐことはできません。',
        en: 'Change `dataset_name`; it can not be taken over.',
      },
    },
  },
  DATASET_DRAFT: {
    severity: 'error',
    ja: '{name} という名前のデータセットが、カタログに作りかけ(下書き)のまま残っています。何も書き込んでいません。',
    en: 'a dataset named {name} stands in the catalogue as an unfinished draft; nothing was written',
    hintJa: 'カタログの画面でそのデータセットの作成を終えるか、いらなければ削除して、もう一度公開を実行してください。',
    hintEn: 'finish it in the catalogue, or delete it if it is not needed, and publish again',
    document: {
      when: {
        ja: '同じ名前のデータセットが、カタログの画面で作成の途中のまま(下書き)になっているとき。',
        en: 'A dataset of that name was begun in the catalogue and never finished.',
      },
      example: [
        'error DATASET_DRAFT datasets/catalogues/bodik.yaml (242101_open_data_list)',
        '  242101_open_data_list という名前のデータセットが、カタログに作りかけ(下書き)のまま残っています。何も書き込んでいません。 / a dataset named 242101_open_data_list stands in the catalogue as an unfinished draft; nothing was written',
        '  → カタログの画面でそのデータセットの作成を終えるか、いらなければ削除して、もう一度公開を実行してください。 / finish it in the catalogue, or delete it if it is not needed, and publish again',
      ],
      fix: {
        ja: 'カタログの画面で下書きを終えるか削除してください。終えたものを引き継ぐには `--adopt` を付けます。',
        en: 'Finish or delete the draft; a finished one is taken over with `--adopt`.',
      },
    },
  },
  LIST_SEVERAL: {
    severity: 'warning',
    ja: 'データセット {name} には、オープンデータ一覧として読めるCSVが二つ以上あります。{taken} を一覧として引き継ぎ、{others} には手を付けません。',
    en: 'several CSVs in the dataset {name} read as an open-data list: {taken} is taken for it, {others} is left alone',
    hintJa: '引き継ぐのが別のファイルなら、公開の前に、カタログの画面でそのファイルを一番上に並べ替えてください。',
    hintEn: 'if it is another one, move that to the first place in the catalogue before publishing',
    document: {
      when: {
        ja: '一覧のデータセットに、一覧の項目名を持つCSVが二つ以上あり、どれが今の一覧か名前からは分からないとき。一番上のものを引き継ぎます。',
        en: "Several CSVs of the list's dataset have a list's header, and no name tells which is today's: the first is taken.",
      },
      example: [
        'warning LIST_SEVERAL datasets/catalogues/bodik.yaml (242101_open_data_list)',
        '  データセット 242101_open_data_list には、オープンデータ一覧として読めるCSVが二つ以上あります。opendata_2025.csv を一覧として引き継ぎ、opendata_2022.csv には手を付けません。 / several CSVs in the dataset 242101_open_data_list read as an open-data list: opendata_2025.csv is taken for it, opendata_2022.csv is left alone',
        '  → 引き継ぐのが別のファイルなら、公開の前に、カタログの画面でそのファイルを一番上に並べ替えてください。 / if it is another one, move that to the first place in the catalogue before publishing',
      ],
      fix: {
        ja: 'まず `--dry-run` で確かめ、引き継ぐファイルをカタログの画面で一番上にしてください。',
        en: 'See it with `--dry-run` first, and put the right file first in the catalogue.',
      },
    },
  },
  PRUNE_SHARED: {
    severity: 'warning',
    ja: '{name} はもう作られませんが、ほかの人が置いたもの({files})が入っているので、取り除きません。',
    en: '{name} is no longer built, but holds what others put there ({files}), and is not removed',
    hintJa:
      'いらなければ、カタログの画面でそのデータセットを削除してください。残すものは先に別のデータセットへ移してください。',
    hintEn: 'delete the dataset in the catalogue if it is not needed; move what is to stay to another one first',
    document: {
      when: {
        ja: '`--prune` で取り除くはずのデータセットに、ほかの人のファイルやリンクがあるとき。引き継いだデータセットに元からあったものも含みます。',
        en: 'A dataset that `--prune` would remove holds resources of others, or those that it had before it was taken over.',
      },
      example: [
        'warning PRUNE_SHARED datasets/catalogues/bodik.yaml (242101_aed)',
        '  242101_aed はもう作られませんが、ほかの人が置いたもの(設置場所の地図)が入っているので、取り除きません。 / 242101_aed is no longer built, but holds what others put there (設置場所の地図), and is not removed',
        '  → いらなければ、カタログの画面でそのデータセットを削除してください。残すものは先に別のデータセットへ移してください。 / delete the dataset in the catalogue if it is not needed; move what is to stay to another one first',
      ],
      fix: {
        ja: '入っているものの持ち主に確かめ、カタログの画面で移すか削除してください。',
        en: 'Ask whose it is, and move or delete it in the catalogue.',
      },
    },
  },
  LIST_NOT_FOUND: {
    severity: 'error',
    ja: 'データセット {name} に、オープンデータ一覧として読めるCSVがありません。何も書き込んでいません。',
    en: 'no CSV in the dataset {name} reads as an open-data list; nothing was written',
    hintJa: '一覧のCSVがそのデータセットにアップロードされているか確かめてください。外部へのリンクは読みません。',
    hintEn: 'see whether its CSV is uploaded to that dataset; a link to elsewhere is not read',
    document: {
      when: {
        ja: '引き継ぐ一覧のデータセットに、一覧の項目名を持つCSVがないとき。',
        en: "The list's dataset that is to be taken over holds no CSV with a list's header.",
      },
      example: [
        'error LIST_NOT_FOUND datasets/catalogues/bodik.yaml (242101_open_data_list)',
        '  データセット 242101_open_data_list に、オープンデータ一覧として読めるCSVがありません。何も書き込んでいません。 / no CSV in the dataset 242101_open_data_list reads as an open-data list; nothing was written',
        '  → 一覧のCSVがそのデータセットにアップロードされているか確かめてください。外部へのリンクは読みません。 / see whether its CSV is uploaded to that dataset; a link to elsewhere is not read',
      ],
      fix: {
        ja: '一覧のCSVがアップロードされているか、項目名が15、42、44、45列のどれかの形かを確かめてください。',
        en: 'See whether the CSV is uploaded there, and has the header of 15, 42, 44 or 45 columns.',
      },
    },
  },
  EXAMPLE_LEFT: {
    severity: 'info',
    ja: '{name} は見本(架空のデータ)なので、カタログ {catalogue} には載せません。一覧にも載せません。',
    en: '{name} is an example, made up: it is not published to {catalogue}, nor named in its list',
    hintJa: '直す必要はありません。見本は for_tests: true のカタログ(local)にだけ載ります。',
    hintEn: 'nothing has to be done; examples go to a catalogue with for_tests: true alone (local)',
    document: {
      when: {
        ja: '見本のデータセット(`source.yaml` に `example: true`)を、試験用でないカタログに公開しようとしたとき。ほかのデータセットは公開されます。',
        en: 'An example (`example: true` in its `source.yaml`) meets a catalogue that is not for tests; the other datasets are published.',
      },
      example: [
        'info EXAMPLE_LEFT datasets/catalogues/bodik.yaml (for_tests)',
        '  999997_aed は見本(架空のデータ)なので、カタログ bodik には載せません。一覧にも載せません。 / 999997_aed is an example, made up: it is not published to bodik, nor named in its list',
        '  → 直す必要はありません。見本は for_tests: true のカタログ(local)にだけ載ります。 / nothing has to be done; examples go to a catalogue with for_tests: true alone (local)',
      ],
      fix: {
        ja: '直す必要はありません。',
        en: 'Nothing has to be done.',
      },
    },
  },
  EXAMPLE_NAMED: {
    severity: 'error',
    ja: '{name} は見本(架空のデータ)なので、カタログ {catalogue} には載せられません。',
    en: '{name} is an example, made up, which {catalogue} does not take',
    hintJa: '--only からその名前を外すか、試験用のカタログ local に載せてください。',
    hintEn: 'take the name out of --only, or publish it to the catalogue for tests, local',
    document: {
      when: {
        ja: '`--only` で見本のデータセットを指定し、カタログが試験用でないとき。終了の番号は2です。',
        en: '`--only` names an example, and the catalogue is not for tests. The exit status is 2.',
      },
      example: [
        'error EXAMPLE_NAMED datasets/catalogues/bodik.yaml (for_tests)',
        '  999997_aed は見本(架空のデータ)なので、カタログ bodik には載せられません。 / 999997_aed is an example, made up, which bodik does not take',
        '  → --only からその名前を外すか、試験用のカタログ local に載せてください。 / take the name out of --only, or publish it to the catalogue for tests, local',
      ],
      fix: {
        ja: '`--only` からその名前を外してください。',
        en: 'Take the name out of `--only`.',
      },
    },
  },
  LIST_LEFT: {
    severity: 'info',
    ja: '--only で選ばれていないので、オープンデータ一覧はそのままです。',
    en: 'the open-data list is left as it is, since --only does not name it',
    hintJa:
      '一覧も新しくするには、--only を付けずに実行してください。取り除いたデータセットの行は、その時 --prune も付ければ消えます。',
    hintEn:
      'publish without --only to bring the list up to date, and with --prune if a dataset was removed: its rows go then',
    document: {
      when: {
        ja: '`--only` で一覧を選ばずに、ほかのデータセットを変えたとき。',
        en: '`--only` leaves out the list while another dataset changes.',
      },
      example: [
        'info LIST_LEFT --only',
        '  --only で選ばれていないので、オープンデータ一覧はそのままです。 / the open-data list is left as it is, since --only does not name it',
        '  → 一覧も新しくするには、--only を付けずに実行してください。取り除いたデータセットの行は、その時 --prune も付ければ消えます。 / publish without --only to bring the list up to date, and with --prune if a dataset was removed: its rows go then',
      ],
      fix: {
        ja: '後で `--only` を付けずに公開してください。',
        en: 'Publish without `--only` later.',
      },
    },
  },
  DATASET_HIDDEN: {
    severity: 'info',
    ja: '{name} は誰かの手で非公開にされています。中身は新しくし、非公開のままにしました。',
    en: '{name} was hidden by somebody; it is kept up to date, and hidden',
    hintJa: '公開してよければ、カタログの画面で公開に戻してください。',
    hintEn: 'make it public in the catalogue when it may be seen',
    document: {
      when: {
        ja: '公開したデータセットを、誰かがカタログの画面で非公開にしたとき。',
        en: 'Somebody made a published dataset private.',
      },
      example: [
        'info DATASET_HIDDEN datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes は誰かの手で非公開にされています。中身は新しくし、非公開のままにしました。 / 242101_dx_plan_codes was hidden by somebody; it is kept up to date, and hidden',
        '  → 公開してよければ、カタログの画面で公開に戻してください。 / make it public in the catalogue when it may be seen',
      ],
      fix: {
        ja: '理由を確かめ、公開してよければ画面で公開に戻してください。',
        en: 'Find out why, and make it public when it may be seen.',
      },
    },
  },
  DICTIONARY_WAITS: {
    severity: 'info',
    ja: '{name} の表は、このカタログが自分で読み込みます。列の説明は、読み込みが終わった後の公開で書きます。',
    en: 'this catalogue loads the table of {name} by itself; its data dictionary is written by a later publish',
    hintJa: '直す必要はありません。しばらくしてもう一度公開を実行してください。',
    hintEn: 'nothing has to be done; publish again later',
    document: {
      when: {
        ja: 'カタログがXLoaderやDataPusherで表を読み込んでいて、まだ終わっていないとき。',
        en: 'The catalogue loads tables by itself (XLoader, DataPusher) and has not done so yet.',
      },
      example: [
        'info DICTIONARY_WAITS datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes の表は、このカタログが自分で読み込みます。列の説明は、読み込みが終わった後の公開で書きます。 / this catalogue loads the table of 242101_dx_plan_codes by itself; its data dictionary is written by a later publish',
        '  → 直す必要はありません。しばらくしてもう一度公開を実行してください。 / nothing has to be done; publish again later',
      ],
      fix: {
        ja: '次の公開で書き込まれます。',
        en: 'The next publish writes it.',
      },
    },
  },
  PUBLISH_TAKEN_BACK: {
    severity: 'warning',
    ja: '{name} は元の状態に戻し、確かめました。',
    en: '{name} was put back as it was, and verified',
    hintJa: '直す必要はありません。原因がなくなってから、もう一度公開を実行してください。',
    hintEn: 'nothing has to be done; publish again when the cause is gone',
    document: {
      when: {
        ja: '公開中のデータセットの更新が途中で失敗し、元のファイルと項目に戻せたとき。ダウンロードして確かめてあります。',
        en: 'A change of a public dataset failed half-way and was taken back; proved by download.',
      },
      example: [
        'warning PUBLISH_TAKEN_BACK datasets/catalogues/bodik.yaml (242101_dx_plan_codes)',
        '  242101_dx_plan_codes は元の状態に戻し、確かめました。 / 242101_dx_plan_codes was put back as it was, and verified',
        '  → 直す必要はありません。原因がなくなってから、もう一度公開を実行してください。 / nothing has to be done; publish again when the cause is gone',
      ],
      fix: {
        ja: '一緒に出ている誤りの原因を取り除き、もう一度公開してください。',
        en: 'Remove the cause of the error beside it and publish again.',
      },
    },
  },
  PUBLISH_HALF_WRITTEN: {
    severity: 'error',
    ja: '{name} の {key} は、データベースでは {database}、ダウンロードでは {download} です(元は {before})。',
    en: 'of {name}, {key} is {database} in the database and {download} when downloaded (it was {before})',
    hintJa: 'もう一度公開を実行すれば直ります。直らなければ、カタログの管理者に知らせてください。',
    hintEn: "publish again, which mends it; if it does not, tell the catalogue's administrator",
    document: {
      when: {
        ja: '更新が失敗し、元に戻すこともできなかったとき。どのファイルがどうなっているかを示します。',
        en: 'A change failed and could not be taken back; says how each file stands.',
      },
      example: [
        'error PUBLISH_HALF_WRITTEN datasets/catalogues/bodik.yaml (242101_dx_plan_codes 242101_dx_plan_codes.csv)',
        '  242101_dx_plan_codes の 242101_dx_plan_codes.csv は、データベースでは 07e1f2fc、ダウンロードでは 5d41402a です(元は 07e1f2fc)。 / of 242101_dx_plan_codes, 242101_dx_plan_codes.csv is 07e1f2fc in the database and 5d41402a when downloaded (it was 07e1f2fc)',
        "  → もう一度公開を実行すれば直ります。直らなければ、カタログの管理者に知らせてください。 / publish again, which mends it; if it does not, tell the catalogue's administrator",
      ],
      fix: {
        ja: 'もう一度公開してください。直らないときは、この表示をカタログの管理者に渡してください。',
        en: 'Publish again; if that does not mend it, give this line to the administrator.',
      },
    },
  },
  PUBLISH_NOT_TAKEN_BACK: {
    severity: 'error',
    ja: '{name} の {field} は、データベースでは「{database}」です(元は「{before}」)。元に戻せませんでした。',
    en: 'of {name}, {field} is "{database}" in the database (it was "{before}") and could not be put back',
    hintJa: 'もう一度公開を実行すれば直ります。直らなければ、カタログの管理者に知らせてください。',
    hintEn: "publish again, which mends it; if it does not, tell the catalogue's administrator",
    document: {
      when: {
        ja: '更新が失敗し、元に戻すこともできず、ファイルのほかに違いが残ったとき(題名などの項目、タグ、表の行)。`?` は読めなかったことを、`-` はないことを示します。',
        en: 'A change failed and could not be taken back, and something other than a file is left changed: a field, tags, rows. `?` is what could not be read, `-` what there is not.',
      },
      example: [
        'error PUBLISH_NOT_TAKEN_BACK datasets/catalogues/bodik.yaml (242101_dx_plan_codes title)',
        '  242101_dx_plan_codes の title は、データベースでは「行政DX推進計画データのコード表」です(元は「コード表」)。元に戻せませんでした。 / of 242101_dx_plan_codes, title is "行政DX推進計画データのコード表" in the database (it was "コード表") and could not be put back',
        "  → もう一度公開を実行すれば直ります。直らなければ、カタログの管理者に知らせてください。 / publish again, which mends it; if it does not, tell the catalogue's administrator",
      ],
      fix: {
        ja: 'もう一度公開してください。直らないときは、この表示をカタログの管理者に渡してください。',
        en: 'Publish again; if that does not mend it, give this line to the administrator.',
      },
    },
  },
  REPORT_NOT_WRITABLE: {
    severity: 'error',
    ja: '公開の記録を {path} に書けません({reason})。カタログでの作業は済んでいます。',
    en: 'the report can not be written to {path} ({reason}); what was to be done in the catalogue is done',
    hintJa:
      'その場所に書けるようにするか、--dist に別の場所のフォルダーを指定してください。もう一度実行しても、済んだものは書き込まれません。',
    hintEn:
      'make that place writable, or name a folder elsewhere with --dist; running again writes nothing that is done',
    document: {
      when: {
        ja: '公開の後で、記録(publish-report)かCIのまとめを書こうとして書けなかったとき。',
        en: "The report, or the job's summary, can not be written after a publish.",
      },
      example: [
        'error REPORT_NOT_WRITABLE /data/publish-report.json',
        '  公開の記録を /data/publish-report.json に書けません(EACCES)。カタログでの作業は済んでいます。 / the report can not be written to /data/publish-report.json (EACCES); what was to be done in the catalogue is done',
        '  → その場所に書けるようにするか、--dist に別の場所のフォルダーを指定してください。もう一度実行しても、済んだものは書き込まれません。 / make that place writable, or name a folder elsewhere with --dist; running again writes nothing that is done',
      ],
      fix: {
        ja: '`dist/` の隣に書けるようにしてください。',
        en: 'Make the folder beside `dist/` writable.',
      },
    },
  },
  PUBLISH_NOT_BEGUN: {
    severity: 'warning',
    ja: '{name} は、前の失敗のために手を付けていません。',
    en: '{name} was not begun because of the failure before it',
    hintJa: '原因がなくなってから、もう一度公開を実行してください。',
    hintEn: 'publish again when the cause is gone',
    document: {
      when: {
        ja: '前のデータセットの失敗がカタログ全体に関わるか、このデータセットがほかのすべての後に行うものであるとき。',
        en: 'A failure before it concerns the whole catalogue, or this one comes after all others.',
      },
      example: [
        'warning PUBLISH_NOT_BEGUN datasets/catalogues/bodik.yaml (242101_open_data_list)',
        '  242101_open_data_list は、前の失敗のために手を付けていません。 / 242101_open_data_list was not begun because of the failure before it',
        '  → 原因がなくなってから、もう一度公開を実行してください。 / publish again when the cause is gone',
      ],
      fix: {
        ja: '誤りの原因を取り除き、もう一度公開してください。済んだ分は飛ばされます。',
        en: 'Remove the cause and publish again; what is done is left alone.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const publishIssue = issuesFrom(publishWordings);
