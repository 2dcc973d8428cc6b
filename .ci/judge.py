"""Judges a built dist/ by other people's implementations: frictionless, csvw, pycsvw, rdflib, pyshacl, GDAL, pandas;
and the reader of workbooks by those that openpyxl and XlsxWriter write.

One line a check, `ok …` or `FAIL …`; the last line is `N passed, N failed`.
"""
import contextlib
import csv
import decimal
import hashlib
import html
import io
import json
import logging
import os
import re
import struct
import sys
import tempfile
import unicodedata
import warnings
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import frictionless
import pandas
import pyogrio
import pyshacl
import rdflib
from csvw import CSVW
from csvw.metadata import Schema
from csvw.metadata_utils import NAMESPACES
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SH, SKOS, XSD, Namespace

from workbooks import workbooks

with warnings.catch_warnings():  # it imports distutils
    warnings.simplefilter("ignore")
    from pycsvw import nt_serializer

DCAT = Namespace("http://www.w3.org/ns/dcat#")
SHAPES = Path(__file__).resolve().parents[1] / "schemas" / "shapes"
SHEET = re.compile(r"/standard/(\w+)/(\w+)$")  # a national sheet, by its address
LIST = "242101_open_data_list.csv"  # its 45 columns are the standard's, empty ones too
AS_IN_SOURCE = {"変更前", "変更後"}  # the quality notes show the source's characters and blanks as they are
NUMBERS = {"integer", "decimal", "number", "double", "float", "nonNegativeInteger", "positiveInteger", "int", "long"}
FORMULA = re.compile(r"'('*\s*[=+\-@＝＋－＠].*)", re.S)

rdflib.NORMALIZE_LITERALS = False  # literals are compared as they stand: "5" is not "05"
logging.getLogger("rdflib.term").setLevel(logging.CRITICAL)  # a bad literal is reported by the checks

# csvw matches a header with titles without a language only; by the standard a title in any language counts.
Schema.get_column = lambda self, name, strict=False: self.columndict.get(name) or next(
    (c for c in self.columns if c.has_title(name)), None)

passed = failed = 0


def check(name, problems, good=""):
    """Prints one line for a check: every problem is a text; the first ones are shown."""
    global passed, failed
    problems = list(problems)
    if problems:
        failed += 1
        more = f" … and {len(problems) - 8} more" if len(problems) > 8 else ""
        print(f"FAIL {name}: {' | '.join(p[:400] for p in problems[:8])}{more}", flush=True)
    else:
        passed += 1
        print(f"ok {name}{': ' + good if good else ''}", flush=True)


def attempt(name, judge, *args):
    """Runs a judge that returns (problems, detail); what it throws is a failed check, not the end of the run."""
    try:
        result = judge(*args)
    except Exception as error:  # noqa: BLE001 - any trouble of a foreign reader is a finding
        result = [f"{type(error).__name__}: {error}".replace("\n", " ")], ""
    check(name, *result)


# -- the files of a table ---------------------------------------------------------------------------------------

def unguard(value):
    """The cell without the apostrophe that keeps a spreadsheet from running it."""
    match = FORMULA.fullmatch(value)
    return match.group(1) if match else value


def rows_of(path):
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def description(stem):
    return json.loads(Path(f"{stem}.csv-metadata.json").read_text("utf-8"))


def table_of(meta):
    return meta["tables"][0] if "tables" in meta else meta


def real_columns(meta):
    return [c for c in table_of(meta)["tableSchema"]["columns"] if not c.get("virtual")]


def titles(column):
    value = column.get("titles", [])
    values = value.values() if isinstance(value, dict) else [value]
    return [t for v in values for t in (v if isinstance(v, list) else [v])]


def inherited(meta, column, key, default=None):
    table = table_of(meta)
    return next((o[key] for o in (column, table["tableSchema"], table, meta) if key in o), default)


def base_type(meta, column):
    datatype = inherited(meta, column, "datatype", "string")
    return datatype if isinstance(datatype, str) else datatype.get("base", "string")


# -- a: the data package ----------------------------------------------------------------------------------------

def data_package(dist):
    report = frictionless.validate(str(dist / "datapackage.json"))
    problems = [f"{place or ''} {message}" for place, message in report.flatten(["path", "message"])]
    problems += [w for t in report.tasks for w in t.warnings] + list(report.warnings)
    if not report.valid and not problems:
        problems.append("not valid")
    resources = {r["path"]: r for r in json.loads((dist / "datapackage.json").read_text("utf-8"))["resources"]}
    for path in sorted(dist.rglob("*.csv")):
        name = path.relative_to(dist).as_posix()
        if name.startswith("site/"):
            continue
        resource, data = resources.get(name), path.read_bytes()
        if resource is None:
            problems.append(f"{name} is not a resource")
            continue
        problems += [f"{name} has no {key}" for key in ("title", "schema", "licenses") if not resource.get(key)]
        if resource.get("bytes") != len(data):
            problems.append(f"{name}: bytes {resource.get('bytes')}, is {len(data)}")
        if resource.get("hash") != f"sha256:{hashlib.sha256(data).hexdigest()}":
            problems.append(f"{name}: hash {resource.get('hash')}")
        fields = [f["name"] for f in resource.get("schema", {}).get("fields", [])]
        if fields != rows_of(path)[0]:
            problems.append(f"{name}: the fields are not the header")
    return problems, f"{len(resources)} resources"


# -- b: CSV on the Web ------------------------------------------------------------------------------------------

def csvw_valid(stem):
    meta = description(stem)
    with warnings.catch_warnings():
        warnings.simplefilter("always")  # csvw tells what is wrong by warnings
        table = CSVW(f"{stem}.csv-metadata.json", validate=True)
        problems = [] if table.is_valid else [str(w.message) for w in table.warnings] or ["not valid"]
    header, columns = rows_of(Path(f"{stem}.csv"))[0], real_columns(meta)
    # What the standard asks and csvw lets pass: a wrong header where columns have names, any prefix, any name.
    if len(header) != len(columns) or any(h not in titles(c) for h, c in zip(header, columns)):
        problems.append("the header is not the titles")
    for node in [meta, table_of(meta), *table_of(meta)["tableSchema"]["columns"]]:
        terms = [k for k in node if ":" in k] + [node[k] for k in ("propertyUrl", "valueUrl", "aboutUrl") if k in node]
        problems += [f"unknown prefix: {t}" for t in terms if ":" in t and "://" not in t
                     and not t.startswith("urn:") and t.split(":")[0] not in NAMESPACES]
    for column in table_of(meta)["tableSchema"]["columns"]:
        if not re.fullmatch(r"(?!_)(\w|\.|%[0-9A-F]{2})+", column.get("name", ""), re.A):
            problems.append(f"{column.get('name')!r} cannot stand in a URI template")
        if not (column.get("suppressOutput") or
                inherited(meta, column, "aboutUrl") and inherited(meta, column, "propertyUrl")):
            problems.append(f"{column.get('name')} has neither aboutUrl and propertyUrl nor suppressOutput")
    return problems, f"{len(columns)} columns"


def literal(raw, kind, lang, truth):
    """A cell as csv2rdf makes it: a language tag for text, else the datatype."""
    if kind == "string":
        return Literal(raw, lang=lang) if lang and lang != "und" else Literal(raw)
    if kind == "boolean":
        raw = "true" if raw in truth else "false"
    return Literal(raw, datatype=XSD[{"number": "double", "datetime": "dateTime"}.get(kind, kind)])


def by_csvw(path, meta, rows):
    """csv2rdf in minimal mode over csvw's reading of the table: its null values, lists and URI templates.

    csvw has no csv2rdf of its own, and its columns do not inherit `lang`."""
    table = CSVW(str(path)).tables[0]
    given = {c.get("name"): c for c in table_of(meta)["tableSchema"]["columns"]}
    for number, (row, cells) in enumerate(zip(table.iterdicts(strict=False), rows), 1):
        for index, column in enumerate(table.tableSchema.columns):
            name = column.header
            cell = row.get(name)  # an IRI can not be compared with None or a list
            if column.suppressOutput or not column.virtual and (cell is None or isinstance(cell, list) and not cell):
                continue
            about, prop, value = (
                table.expand(t, row, _row=number, _name=name) if t else None
                for t in (column.inherit("aboutUrl"), column.inherit("propertyUrl"), column.inherit("valueUrl")))
            if value is not None:
                yield URIRef(about), URIRef(prop), URIRef(value)
            elif not column.virtual:
                own = given[column.name]
                datatype, separator = inherited(meta, own, "datatype", "string"), column.inherit("separator")
                form = datatype.get("format", "") if isinstance(datatype, dict) else ""
                truth = {form.split("|")[0]} if form else {"true", "1"}
                for raw in cells[index].split(separator) if separator else [cells[index]]:
                    if raw:
                        yield (URIRef(about), URIRef(prop),
                               literal(raw, base_type(meta, own), inherited(meta, own, "lang"), truth))


def by_pycsvw(path, meta):
    """csv2rdf in minimal mode by pycsvw. It knows neither inheritance nor a language beside a string's format,
    and takes a valueUrl without the cell's own value for that of a virtual column: such a column is left out."""
    columns = []
    for column in table_of(meta)["tableSchema"]["columns"]:
        kind, value, virtual = base_type(meta, column), inherited(meta, column, "valueUrl"), column.get("virtual", False)
        datatype = inherited(meta, column, "datatype", "string")
        fixed = value is not None and not virtual and f"{{{column['name']}}}" not in value
        own = {"name": column["name"], "aboutUrl": inherited(meta, column, "aboutUrl"),
               "propertyUrl": inherited(meta, column, "propertyUrl"), "valueUrl": value, "null": [""], "default": None,
               "virtual": virtual, "suppressOutput": column.get("suppressOutput", False) or fixed,
               "datatype": datatype if kind == "boolean" else kind}
        lang = inherited(meta, column, "lang")
        if kind == "string" and lang and lang != "und":
            own["lang"] = lang
        if "separator" in column:
            own["separator"] = column["separator"]
        columns.append(own)
    out = io.BytesIO()
    with path.open(encoding="utf-8-sig", newline="") as handle:
        nt_serializer.serialize(
            {"table": handle},
            [{"url": "table", "suppressOutput": False, "tableSchema": {"aboutUrl": None, "columns": columns}}],
            NAMESPACES, out)
    return read_nt(out.getvalue())


def read_nt(data):
    return set(Graph().parse(data=data, format="nt"))


def converted(stem, convert):
    """What an independent csv2rdf makes of the table must be in its RDF."""
    meta, rows = description(stem), rows_of(Path(f"{stem}.csv"))
    rows = [rows[0]] + [[unguard(v) for v in row] for row in rows[1:]]
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # said by the check of csvw
        copy = Path(folder) / f"{stem.name}.csv"
        with copy.open("w", encoding="utf-8-sig", newline="") as handle:
            csv.writer(handle, lineterminator="\r\n").writerows(rows)
        described = Path(f"{copy}-metadata.json")
        described.write_text(json.dumps(meta), "utf-8")
        triples = set(by_csvw(described, meta, rows[1:])) if convert == "csvw" else by_pycsvw(copy, meta)
    missing = triples - read_nt(Path(f"{stem}.nt").read_bytes())
    problems = [" ".join(t.n3() for t in triple) for triple in sorted(missing)]
    return problems or ([] if triples else ["no triple at all"]), f"{len(triples)} triples, all in the .nt"


# -- c: RDF -----------------------------------------------------------------------------------------------------

def graph_of(path, form):
    # A relative IRI shows by this base.
    return Graph().parse(data=path.read_bytes(), format=form, publicID="relative:/")


def terms_of(graph):
    for triple in graph:
        for term in triple:
            yield term
            if isinstance(term, Literal) and term.datatype:
                yield term.datatype


def one_graph(stem, forms):
    graphs = {form: graph_of(Path(f"{stem}.{form}"), syntax) for form, syntax in forms.items()}
    problems = []
    for form, graph in graphs.items():
        bad = {t for t in terms_of(graph) if isinstance(t, URIRef) and (
            t.startswith("relative:") or not str(t).isascii() or not urlsplit(t).scheme or re.search(r'[\s<>"{}|\\^`]', t))}
        problems += [f"{form}: IRI {t}" for t in sorted(bad)]
        if any(isinstance(t, BNode) for t in terms_of(graph)):
            problems.append(f"{form}: blank nodes")
        if not len(graph):
            problems.append(f"{form}: empty")
    (first, one), *others = graphs.items()
    for form, other in others:
        problems += [f"in {first}, not in {form}: {' '.join(x.n3() for x in t)}" for t in sorted(set(one) - set(other))]
        problems += [f"in {form}, not in {first}: {' '.join(x.n3() for x in t)}" for t in sorted(set(other) - set(one))]
    return problems, f"{len(one)} triples in {', '.join(forms)}"


def remote_context(stem):
    """A JSON-LD context stands inline or in dist/, so that the file is read without the network."""
    found = []

    def walk(node):
        if isinstance(node, dict):
            context = node.get("@context")
            found.extend(c for c in (context if isinstance(context, list) else [context])
                         if isinstance(c, str) and urlsplit(c).scheme)
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(json.loads(Path(f"{stem}.jsonld").read_text("utf-8")))
    return [f"context {c}" for c in found], ""


def vocabulary(dist, stems):
    terms, catalog = graph_of(dist / "vocabulary.ttl", "turtle"), graph_of(dist / "catalog.ttl", "turtle")
    catalogs = [str(c) for c in catalog.subjects(RDF.type, DCAT.Catalog)]
    if not catalogs:
        return ["catalog.ttl has no dcat:Catalog"], ""
    own = [str(s) for s in set(terms.subjects()) if urlsplit(str(s)).netloc == urlsplit(catalogs[0]).netloc]
    base = os.path.commonprefix(catalogs + own).rpartition("/")[0] + "/"
    if not urlsplit(base).netloc:
        return [f"the catalogue {catalogs[0]} and the vocabulary share no base"], ""
    used = defaultdict(set)
    for path in [dist / "catalog.ttl", *(Path(f"{s}.ttl") for s in stems)]:
        for _, predicate, value in graph_of(path, "turtle"):
            used[predicate].add(path.name)
            if predicate == RDF.type:
                used[value].add(path.name)
            if isinstance(value, Literal) and value.datatype:
                used[value.datatype].add(path.name)
    for stem in stems:
        meta = description(stem)
        for column in [table_of(meta), *table_of(meta)["tableSchema"]["columns"]]:
            for key in [*column, column.get("propertyUrl", "")]:
                if key.startswith(base):
                    used[URIRef(key)].add(f"{stem.name}.csv-metadata.json")
    minted = {t for t in used if str(t).startswith(base)}
    problems = []
    ontologies = set(terms.subjects(RDF.type, OWL.Ontology))
    for term in sorted(minted | {s for s in terms.subjects() if str(s).startswith(base)} - ontologies):
        lacks = [what for what, there in {
            "type": (term, RDF.type, None) in terms,
            "ja label": any(o.language == "ja" for p in (RDFS.label, SKOS.prefLabel)
                            for o in terms.objects(term, p) if isinstance(o, Literal)),
            "definition": (term, SKOS.definition, None) in terms or (term, RDFS.comment, None) in terms,
        }.items() if not there]
        if lacks:
            problems.append(f"{term} (in {', '.join(sorted(used[term])) or 'vocabulary.ttl alone'}) has no {', '.join(lacks)}")
    if any(isinstance(t, BNode) for t in terms_of(terms)):
        problems.append("blank nodes")
    if not minted:
        problems.append(f"no term of {base} in use")
    return problems, f"{len(minted)} terms of {base} in use"


# -- d: CSV and JSON --------------------------------------------------------------------------------------------

def csv_form(path):
    data, problems = path.read_bytes(), []
    if not data.startswith(b"\xef\xbb\xbf"):
        problems.append("no BOM")
    text = data.decode("utf-8-sig")
    if "\ufeff" in text:
        problems.append("a BOM inside")
    if not text.endswith("\r\n"):
        problems.append("no CRLF at the end")
    if re.search(r"(?<!\r)\n|\r(?!\n)", text):
        problems.append("a line end that is not CRLF")
    cell = r'(?:"(?:[^"]|"")*"|[^",\r\n]*)'
    if not re.fullmatch(rf"(?:{cell}(?:,{cell})*\r\n)+", text):
        problems.append("not RFC 4180")
    rows = rows_of(path)
    problems += [f"line {n}: {len(r)} cells, not {len(rows[0])}" for n, r in enumerate(rows, 1) if len(r) != len(rows[0])]
    problems += [f"record {n}: a line break in a value" for n, r in enumerate(rows, 1)
                 if any(re.search(r"[\r\n\v\f\x85\u2028\u2029]", v) for v in r)]
    return problems, f"{len(rows) - 1} rows"


def as_cell(value):
    if isinstance(value, bool):
        return str(int(value))
    return ";".join(map(str, value)) if isinstance(value, list) else str(value)


def same_value(cell, value):
    if value is None or cell == "":
        return value is None and cell == ""
    if isinstance(value, (int, decimal.Decimal)) and not isinstance(value, bool):
        # 3.50 in the CSV is 3.5 in JSON: a number is compared by value.
        return bool(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell)) and decimal.Decimal(cell) == value
    return cell == as_cell(value) or unguard(cell) == as_cell(value)


def csv_is_json(stem):
    data = Path(f"{stem}.json").read_bytes()
    header, *rows = rows_of(Path(f"{stem}.csv"))
    records = json.loads(data.decode("utf-8"), parse_float=decimal.Decimal)
    problems = ["JSON has a BOM"] if data.startswith(b"\xef\xbb\xbf") else []
    if len(rows) != len(records):
        problems.append(f"{len(rows)} rows in CSV, {len(records)} in JSON")
    kinds = dict(zip(header, (base_type(description(stem), c) for c in real_columns(description(stem)))))
    titled = bool(records) and bool(set(records[0]) & set(header))
    names = header if titled else [c["name"] for c in real_columns(description(stem))]
    for number, (row, record) in enumerate(zip(rows, records), 1):
        if set(record) != set(names):
            problems.append(f"record {number}: keys {sorted(set(record) ^ set(names))} are in one of both only")
            continue
        for title, name, cell in zip(header, names, row):
            value = record[name]
            if not same_value(cell, value):
                problems.append(f"record {number}, {title}: {cell!r} in CSV, {value!r} in JSON")
            elif kinds.get(title) in NUMBERS | {"gYear"} and isinstance(value, str) or \
                    kinds.get(title) == "boolean" and not (value is None or isinstance(value, bool)):
                problems.append(f"record {number}, {title}: {value!r} is a text in JSON")
    return problems, f"{len(rows)} rows × {len(header)} columns"


def places(stem):
    """GDAL opens the GeoJSON: a feature a row with its properties, in longitude and latitude, null where there is none."""
    info = pyogrio.read_info(f"{stem}.geojson")
    records = json.loads(Path(f"{stem}.json").read_text("utf-8"))
    _, _, shapes, columns = pyogrio.raw.read(f"{stem}.geojson")
    fields = dict(zip(info["fields"], columns))
    problems = [] if len(shapes) == len(records) else [f"{len(shapes)} features, {len(records)} rows"]
    if not str(info["crs"]).endswith((":4326", ":CRS84")):
        problems.append(f"CRS {info['crs']}")
    for number, (shape, record) in enumerate(zip(shapes, records), 1):
        wanted = (record["longitude"], record["latitude"])
        found = struct.unpack("<BIdd", shape)[2:] if shape is not None else (None, None)
        if found != (wanted if None not in wanted else (None, None)):
            problems.append(f"row {number}: at {found}, not {wanted}")
        if fields["name" if "name" in fields else "id"][number - 1] != record.get("name", record["id"]):
            problems.append(f"row {number}: another name")
    problems += [f"no property {key}" for key in records[0] if key not in fields]
    return problems, f"{len(shapes)} features of {info['geometry_type']}"


# -- e: shapes --------------------------------------------------------------------------------------------------

def shapes(data_path, shapes_path, base):
    # Own terms in the shapes are relative to the base IRI that dist was built with.
    data, rules = graph_of(data_path, "turtle"), Graph().parse(shapes_path, format="turtle", publicID=base)
    # A shape whose target is nowhere conforms with nothing said.
    targets = [(s, o, focus) for s, p, o in rules for focus in [{
        SH.targetClass: lambda: set(data.subjects(RDF.type, o)),
        SH.targetSubjectsOf: lambda: set(data.subjects(o)),
        SH.targetObjectsOf: lambda: set(data.objects(None, o)),
        SH.targetNode: lambda: {o},
    }.get(p, lambda: None)()] if focus is not None]
    targets += [(s, s, set(data.subjects(RDF.type, s))) for s in rules.subjects(RDF.type, RDFS.Class)]
    conforms, report, text = pyshacl.validate(data, shacl_graph=rules, meta_shacl=True)
    problems = []
    if not conforms:
        problems = [" ".join(str(report.value(r, p) or "") for p in (
            SH.focusNode, SH.resultPath, SH.value, SH.resultMessage)) for r in report.subjects(RDF.type, SH.ValidationResult)]
        problems = problems or [text.replace("\n", " ")]
    if not any(focus for _, _, focus in targets):
        problems.append("no shape has a target in the data")
    return problems, f"{sum(len(f) for _, _, f in targets)} focus nodes"


# -- f: the manifest --------------------------------------------------------------------------------------------

def python_sample(stem, dist):
    """The site's code for pandas, run on the published file: as many rows and columns, every text as it stands."""
    page = (dist / "site" / "dataset" / stem.name / "index.html").read_text("utf-8")
    code = html.unescape(re.search(r'id="code-python".*?<code>(.*?)</code>', page, re.S)[1])
    address = re.search(r'read_csv\("([^"]+)"', code)[1]
    told = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code.replace(address, f"{stem}.csv"), told)  # the page is the project's own
    frame, meta = told["df"], description(stem)
    header, *rows = rows_of(Path(f"{stem}.csv"))
    problems = [] if (len(frame), list(frame.columns)) == (len(rows), header) else [f"{frame.shape}, {list(frame.columns)}"]
    texts = [t for t, c in zip(header, real_columns(meta)) if base_type(meta, c) not in NUMBERS | {"gYear", "boolean"}]
    for title in texts if not problems else []:
        for number, (row, value) in enumerate(zip(rows, frame[title]), 1):
            if ("" if pandas.isna(value) else value) != row[header.index(title)]:
                problems.append(f"row {number}, {title}: {row[header.index(title)]!r} is {value!r}")
    return problems, f"{len(rows)} rows, {len(texts)} columns of texts"


def manifest(dist):
    files = json.loads((dist / "manifest.json").read_text("utf-8"))["files"]
    listed = [f["path"] for f in files]
    there = {p.relative_to(dist).as_posix() for p in dist.rglob("*") if p.is_file()} - {"manifest.json", "README.md"}
    problems = [f"not listed: {p}" for p in sorted(there - set(listed))]
    problems += [f"not there: {p}" for p in sorted(set(listed) - there)]
    problems += [f"twice: {p}" for p, n in Counter(listed).items() if n > 1]
    if listed != sorted(listed):
        problems.append("not sorted by path")
    for file in files:
        if file["path"] not in there:
            continue
        data = (dist / file["path"]).read_bytes()
        if file.get("bytes") != len(data):
            problems.append(f"{file['path']}: {file.get('bytes')} bytes, is {len(data)}")
        if file.get("sha256") != hashlib.sha256(data).hexdigest():
            problems.append(f"{file['path']}: sha256 differs")
        folder = file["path"].split("/")[0] if "/" in file["path"] else None
        if file.get("dataset") != (folder if folder and re.match(r"[0-9]{6}_", folder) else None):
            problems.append(f"{file['path']}: dataset {file.get('dataset')}")
        if not re.fullmatch(r"[a-z]+/[\w.+-]+(;.*)?", file.get("mediaType") or ""):
            problems.append(f"{file['path']}: mediaType {file.get('mediaType')}")
    return problems, f"{len(files)} files"


# -- g: the rules for machine-readable data ---------------------------------------------------------------------

def plain(char):
    """ASCII or JIS X 0208 by any of its two usual mappings, but for the wave dashes that these map apart."""
    if char in "〜～":
        return False
    if char.isascii():
        return char.isprintable()
    for codec in ("shift_jis", "cp932"):
        try:
            code = char.encode(codec)
        except UnicodeError:
            continue
        # One byte is half-width kana; NEC's and IBM's rows are the platforms' own.
        if len(code) == 2 and code[0] not in (0x87, 0xED, 0xEE) and code[0] < 0xF0:
            return True
    return False


DATES = {
    "YYYY-MM-DD": r"\d{4}-\d\d-\d\d", "YYYY-MM": r"\d{4}-\d\d", "YYYY": r"(19|20)\d\d", "slashes": r"\d{4}/\d{1,2}(/\d{1,2})?",
    "period": r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", "time": r"\d{4}-\d\d-\d\dT.*", "年月日": r"\d{4}年(\d{1,2}月)?(\d{1,2}日)?",
    "和暦": r"(明治|大正|昭和|平成|令和|[MTSHR])\s*(元|\d{1,2})([年./].*)?",
}


def notation(value):
    return next((name for name, form in DATES.items() if re.fullmatch(form, value)), None)


def readable(path, meta):
    header, *rows = rows_of(path)
    found = defaultdict(list)

    def say(rule, message):
        found[rule].append(message)

    if len(set(header)) != len(header):
        say("L2-03", f"header names twice: {[h for h, n in Counter(header).items() if n > 1]}")
    for title in header:
        if not title or re.fullmatch(r"[\d\s]*|列\d*|項目\d*|(?i:column|unnamed).*", title) or re.search(r"[\r\n]", title):
            say("L1-05", f"header {title!r}")
    columns = dict(zip(header, real_columns(meta))) if meta else {}
    national = bool(meta) and "dc:conformsTo" in meta  # its columns are the sheet's, empty ones too
    for number, row in enumerate(rows, 2):
        filled = [v for v in row if v]
        if not filled:
            say("L1-03", f"line {number} is empty")
        elif row == header:
            say("L1-03", f"line {number} is the header again")
        elif len(filled) == 1 and len(header) > 3 or filled[0].startswith("※"):
            say("L1-04", f"line {number} looks like a note: {filled[0]}")
    for index, title in enumerate(header):
        values = [row[index] for row in rows if index < len(row)]
        filled = [v for v in values if v]
        numbered = [(n, v) for n, v in enumerate([title, *values], 1) if v]
        column = columns.get(title, {})
        numeric = bool(column) and base_type(meta, column) in NUMBERS
        if not filled and path.name != LIST and not national:
            say("L1-03", f"{title} is empty in every row")
        if title not in AS_IN_SOURCE:
            for n, v in numbered:
                if v != v.strip() or re.search(r"[\s\u3000]{2}|\t|\u00a0|\u200b|[\x00-\x1f\x7f]", v):
                    say("L1-06", f"line {n}, {title}: blanks in {v!r}")
                elif re.search(r"(?<!\S)[^\x00-\x7f](?:[ \u3000][^\x00-\x7f])+(?!\S)", v):
                    say("L1-06", f"line {n}, {title}: spaced out {v!r}")
                odd = sorted({c for c in v if not plain(c)})
                if odd:
                    say("L1-08", f"line {n}, {title}: {' '.join(f'{c!r} U+{ord(c):04X}' for c in odd)}")
            split = column.get("separator") or "\0"
            for n, v in [(n, item) for n, v in numbered[1:] for item in v.split(split)]:
                if re.fullmatch(r"[-‐‑–—―ー－−*＊…・/／]+|N/?A|null|NULL|None|undefined|NaN", v):
                    say("L1-09", f"line {n}, {title}: {v!r} for no value")
                if re.fullmatch(r"[〃々”″\"]|同上|同左|同じ|以下同様", v):
                    say("L2-02", f"line {n}, {title}: {v!r}")
                if re.fullmatch(r"#(REF|N/A|VALUE|DIV/0|NAME|NUM|NULL)[!?]?", v):
                    say("L1-09", f"line {n}, {title}: {v!r}")
            # The same word in another spelling: width, case, blanks. Sentences are no answers to a choice.
            spellings = defaultdict(set)
            for v in {item for v in filled for item in v.split(split) if "。" not in v}:
                spellings[re.sub(r"\s", "", unicodedata.normalize("NFKC", v)).casefold()].add(v)
            for same in spellings.values():
                if len(same) > 1:
                    say("L2-04", f"{title}: {sorted(same)}")
        bare = r"-?(0|[1-9]\d*)(\.\d+)?"
        loose = r"[▲△−-]?[\d０-９,，]+(\.\d+)?(円|千円|百万円|人|件|回|台|校|%|％|箇所|か所|世帯|年|歳|※)?"
        as_number = numeric or bool(filled) and all(re.fullmatch(loose, v) for v in filled) and \
            any(re.search(r"[,，▲△−円人件回台校%％所帯年歳※０-９]", v) for v in filled)
        for v in filled if as_number else []:
            if not re.fullmatch(bare, v, re.A):
                say("L2-01", f"{title}: {v!r}")
        kinds = {notation(v) for v in filled}
        if filled and None not in kinds and (len(kinds) > 1 or kinds & {"slashes", "年月日"}):
            say("L3-05", f"{title}: {sorted(kinds)}")
        if kinds == {"和暦"} and not any(
                notation(v) in ("YYYY", "YYYY-MM-DD") for i in range(len(header)) if i != index for row in rows for v in row[i:i + 1]):
            say("L3-05", f"{title}: 和暦 without 西暦 beside it")
        if column.get("separator") and any(re.search(r"；|;\s|\s;|;;|^;|;$", v) for v in filled):
            say("L1-07", f"{title}: a list not joined by a bare ;")
        unit = any("unit" in k.lower() for k in column) or re.search(r"単位|[（(][^（()）]+[)）]", title + json.dumps(
            column.get("dc:description", ""), ensure_ascii=False))
        if numeric and not unit and not re.search(r"年度?$|月$|番号|順|コード|版|ID|行|列|レベル|No", title):
            say("L3-04", f"{title} has no unit")
        if title in ("全国地方公共団体コード", "都道府県コード又は市区町村コード") and path.name != LIST:
            for v in {v for v in values if not re.fullmatch(r"\d{6}", v)}:
                say("L3-06", f"{title}: {v!r}")
    return [f"{rule} {m}" for rule in sorted(found) for m in found[rule]], f"{len(rows)} rows"


# -- all --------------------------------------------------------------------------------------------------------

def main(dist):
    stems = [p.with_name(p.name.removesuffix(".csv")) for p in sorted(dist.glob("[0-9]*_*/[0-9]*_*.csv"))]
    lacking = [f"{s.relative_to(dist)}.{e}" for s in stems for e in ("json", "jsonld", "ttl", "nt", "csv-metadata.json")
               if not Path(f"{s}.{e}").is_file()]
    folders = [p.name for p in dist.glob("[0-9]*_*") if p.is_dir() and not (p / f"{p.name}.csv").is_file()]
    check("files of the tables", lacking + [f"{f} has no table" for f in folders] or ([] if stems else ["no table"]),
          f"{len(stems)} tables")
    attempt("a frictionless datapackage.json", data_package, dist)
    base = json.loads((dist / "datapackage.json").read_text())["id"]
    for stem in stems:
        name = stem.name
        attempt(f"b csvw {name}", csvw_valid, stem)
        attempt(f"b csv2rdf over csvw {name}", converted, stem, "csvw")
        attempt(f"b csv2rdf by pycsvw {name}", converted, stem, "pycsvw")
        attempt(f"c one graph {name}", one_graph, stem, {"nt": "nt", "ttl": "turtle", "jsonld": "json-ld"})
        attempt(f"c context {name}", remote_context, stem)
        attempt(f"d CSV {name}", csv_form, Path(f"{stem}.csv"))
        attempt(f"d CSV and JSON {name}", csv_is_json, stem)
        sheet = SHEET.search(description(stem).get("dc:conformsTo", {}).get("@id", ""))
        shape = SHAPES / (f"{sheet[1]}.{sheet[2]}.ttl" if sheet else f"{name[7:]}.ttl")
        if shape.is_file():
            attempt(f"e shapes {name}", shapes, Path(f"{stem}.ttl"), shape, base)
        if Path(f"{stem}.geojson").is_file():
            attempt(f"d GeoJSON {name}", places, stem)
        attempt(f"i code for pandas {name}", python_sample, stem, dist)
        attempt(f"g rules {name}", lambda s: readable(Path(f"{s}.csv"), description(s)), stem)
    attempt("c one graph catalog", one_graph, dist / "catalog", {"ttl": "turtle", "jsonld": "json-ld"})
    attempt("c context catalog", remote_context, dist / "catalog")
    attempt("c vocabulary", vocabulary, dist, stems)
    attempt(f"d CSV {LIST}", csv_form, dist / LIST)
    attempt(f"g rules {LIST}", readable, dist / LIST, None)
    if (SHAPES / "catalog.ttl").is_file():
        attempt("e shapes catalog", shapes, dist / "catalog.ttl", SHAPES / "catalog.ttl", base)
    attempt("f manifest", manifest, dist)
    attempt("h workbooks of openpyxl and XlsxWriter", workbooks)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
