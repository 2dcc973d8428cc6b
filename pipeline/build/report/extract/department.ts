import { compact } from './blanks';

/** One department, as far down as it is named. Blanks are gone. */
export interface Department {
  /** The whole name, "政策部DX推進室". */
  name: string;
  /** 部, 局, 本部 */
  bureau: string | null;
  /** 課, 室, 館, or an office (事務局) within a bureau */
  division: string | null;
  /** グループ */
  group: string | null;
  /** What stands in brackets behind the name. */
  remark: string | null;
}

/** A unit ends with one of these; the level says how far down it stands. */
const UNIT = /(.+?)(部|局|課|室|館|センター|グループ)|(グループ)/uy;
const LEVELS: Record<string, number> = { 部: 0, 局: 0, 課: 1, 室: 1, 館: 1, センター: 1, グループ: 2 };

/**
 * Read a cell of departments, blanks aside: units are told by their endings, and a unit that is
 * not below the one before begins another department.
 * @returns undefined when the text is not wholly made of units, so is no department
 */
export function readDepartments(text: string): Department[] | undefined {
  const joined = compact(text);
  const found: Department[] = [];
  let level = 3;
  let at = 0;
  while (at < joined.length) {
    const remark = /[(（]([^()（）]+)[)）]/uy;
    remark.lastIndex = at;
    const bracket = remark.exec(joined);
    const last = found.at(-1);
    if (bracket && last && !last.remark) {
      last.remark = bracket[1] as string;
      last.name += bracket[0];
      at = remark.lastIndex;
      level = 3;
      continue;
    }
    UNIT.lastIndex = at;
    const unit = UNIT.exec(joined);
    if (!unit || unit[0].length > 24 || /[。、,()（）]/u.test(unit[0])) return undefined;
    at = UNIT.lastIndex;
    const suffix = (unit[2] ?? unit[3]) as string;
    // An office inside a bureau (産業環境部 農業委員会事務局) stands where a division does.
    const own = suffix === '局' && level === 0 ? 1 : (LEVELS[suffix] as number);
    if (own <= level || !last) found.push({ name: '', bureau: null, division: null, group: null, remark: null });
    const department = found.at(-1) as Department;
    department.name += unit[0];
    if (own === 0) department.bureau = unit[0];
    else if (own === 1) department.division = unit[0];
    else department.group = unit[0];
    level = own;
  }
  return found.length > 0 ? found : undefined;
}
