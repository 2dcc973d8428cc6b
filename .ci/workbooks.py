"""Workbooks that openpyxl and XlsxWriter write, turned into CSV by `check --fix`, against what was written."""
import csv
import datetime
import io
import json
import random
import subprocess
import tempfile
from pathlib import Path

import openpyxl
import xlsxwriter

ROOT = Path(__file__).resolve().parents[1]
WORDS = ["亀山市役所", "関宿", "東海道", "A&B<C>", "ab,c", "「引用」\"x\"", "0120", "１２３", "ふりがな", "〒519-0195"]
FORMATS = ["yyyy/m/d", "[$-411]ge.m.d", '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', 'yyyy"年"m"月"d"日"', "m/d/yyyy"]
HEADER = ["名称", "人数(人)", "面積(平方メートル)", "開始日", "開始時間", "郵便番号", "備考"]


def table(seed):
    """Rows as Python has them, and the text that each cell is."""
    rnd = random.Random(seed)
    rows = []
    for index in range(rnd.randint(2, 40)):
        day = datetime.date(1900, 3, 1) + datetime.timedelta(days=rnd.randint(0, 70_000))
        hour, minute = rnd.randint(0, 23), rnd.randint(0, 59)
        area = rnd.randint(1, 10**9) / 1000
        rows.append([
            (f"{rnd.choice(WORDS)}{index}", None),
            (rnd.randint(0, 10**12), None),
            (area, repr(area).removesuffix(".0")),
            (day, day.isoformat()),
            (datetime.time(hour, minute), f"{hour:02}:{minute:02}"),
            (code := rnd.randint(0, 9_999_999), f"{code:07}"[:3] + "-" + f"{code:07}"[3:]),
            (rnd.choice(WORDS) if index else "x", None),
        ])
    return [HEADER] + [[str(value) if text is None else text for value, text in row] for row in rows], [[v for v, _ in r] for r in rows]


def by_openpyxl(path, rows, seed):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEADER)
    for row in rows:
        sheet.append(row)
    for line in range(2, len(rows) + 2):
        sheet.cell(line, 4).number_format = FORMATS[seed % len(FORMATS)]
        sheet.cell(line, 6).number_format = "000-0000"
    book.create_sheet("空")
    book.save(path)


def by_xlsxwriter(path, rows, seed):
    book = xlsxwriter.Workbook(path, {"constant_memory": seed % 2 == 1, "strings_to_numbers": False})
    day, time, code = (book.add_format({"num_format": f}) for f in (FORMATS[seed % len(FORMATS)], "hh:mm", "000-0000"))
    sheet = book.add_worksheet("施設")
    sheet.write_row(0, 0, HEADER)
    for line, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if column == 3:
                sheet.write_datetime(line, column, value, day)
            elif column == 4:
                sheet.write_datetime(line, column, value, time)
            elif column == 5:
                sheet.write_number(line, column, value, code)
            else:
                sheet.write(line, column, value)
    book.close()


def workbooks(count=12):
    """The texts of every cell are those that were written, whichever program wrote them."""
    problems, cells = [], 0
    with tempfile.TemporaryDirectory() as folder:
        wanted = {}
        for seed in range(count):
            texts, rows = table(seed)
            for name, write in (("openpyxl", by_openpyxl), ("xlsxwriter", by_xlsxwriter)):
                path = Path(folder) / f"{name}-{seed}.xlsx"
                write(path, rows, seed)
                wanted[path.stem] = texts
        out = Path(folder) / "out"
        files = [str(p) for p in sorted(Path(folder).glob("*.xlsx"))]
        ended = subprocess.run(["npm", "run", "--silent", "pipeline", "--", "check", *files, "--fix", str(out), "--format", "json", "--level", "1"],
                               cwd=ROOT, capture_output=True, text=True, check=False)
        if ended.returncode not in (0, 1):
            return [f"check ended with {ended.returncode}: {ended.stderr[:300]}"], ""
        changed = {Path(f["file"]).stem: {(c["line"], c["column"]) for c in f["changes"]} for f in json.loads(ended.stdout)["files"]}
        for stem, texts in wanted.items():
            path = out / f"{stem}.csv"
            if not path.is_file():
                problems.append(f"{stem}: no CSV")
                continue
            read = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
            if len(read) != len(texts):
                problems.append(f"{stem}: {len(read)} rows for {len(texts)}")
            for line, (ours, theirs) in enumerate(zip(read, texts), 1):
                for column, (one, other) in enumerate(zip(ours, theirs), 1):
                    cells += 1
                    # What was mended is told; everything else is as it was written.
                    if one != other and (line, column) not in changed[stem]:
                        problems.append(f"{stem} {line}:{column} {one!r} for {other!r}")
    return problems, f"{len(wanted)} workbooks, {cells} cells"


if __name__ == "__main__":
    print(workbooks())
