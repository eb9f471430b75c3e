"""The model of a labelled document and its four renderings (PDF through HTML, DOCX, HTML, plain text).

Everything printed and everything claimed comes from the same objects. Standard library only; PDF needs chromium.

Marks in texts:
  [[792;2020]]            a stated figure, with its period (or none)
  {{20 %}}                a number that may be read as a figure or not
  <<text|nr|date|year>>   a cited question or answer; a trailing |? makes it optional
  ~~old~~ ++new++         tracked changes (DOCX): deleted, inserted
  soft hyphen             a place where a line may break
"""
import html, io, json, os, random, re, shutil, subprocess, tempfile, zipfile
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

SUP = {'1': '¹', '2': '²', '3': '³', '4': '⁴'}
SHY = '\u00ad'
LIGATURES = {'ﬃ': 'ffi', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬀ': 'ff'}
HYPHENATE = [False]                                               # the document being made asks for break places in long words


def hyphenate(s):
    if not HYPHENATE[0]:
        return s

    def one(m):
        w = m.group(0)
        at = [i for i in range(4, len(w) - 3) if re.match('[aeiou][bdfgklmnprstvwz][aeiou]', w[i - 1:i + 2])]
        return w if not at else (lambda i: w[:i] + SHY + w[i:])(min(at, key=lambda i: abs(i - len(w) / 2)))
    return re.sub(r'\b[a-zé]{9,}\b', one, s)


# ------------------------------------------------------------------------------------------------ texts


def clean(s):
    """What a text says once marks, tracked changes and line layout are gone."""
    s = re.sub(r'~~.*?~~', '', s)
    s = s.replace('++', '')
    s = re.sub(r'\[\[(.+?)(?:;.*?)?\]\]', r'\1', s)
    s = re.sub(r'\{\{(.+?)\}\}', r'\1', s)
    s = re.sub(r'<<(.+?)\|.*?>>', r'\1', s)
    for k, v in LIGATURES.items():
        s = s.replace(k, v)
    return re.sub(r'[\s\u00a0\u202f]+', ' ', s.replace(SHY, '')).strip()


def visible(s):
    """As printed: marks out, soft hyphens and special spaces kept, tracked changes accepted."""
    s = re.sub(r'~~.*?~~', '', s).replace('++', '')
    s = re.sub(r'\[\[(.+?)(?:;.*?)?\]\]', r'\1', s)
    s = re.sub(r'\{\{(.+?)\}\}', r'\1', s)
    return re.sub(r'<<(.+?)\|.*?>>', r'\1', s)


def parse_number(s):
    m = re.search(r'[-−–+]?\s?\d[\d.\u00a0\u202f ]*(?:,\d+)?', s)
    t = re.sub(r'[.\s\u00a0\u202f+]', '', m.group(0)).replace(',', '.').replace('−', '-').replace('–', '-')
    return Decimal(t)


def num(d):
    return None if d is None else int(d) if d == d.to_integral_value() else float(d)


def unit_of(s):
    return '%' if '%' in s or 'procent' in s else 'EUR' if 'euro' in s or '€' in s else None


def figures_in(path, text):
    out, optional = [], []
    for sentence in re.split(r'(?<=[.!?])\s+(?=[A-ZÀ-Ý\[{])', text):
        for m in re.finditer(r'\[\[(.+?)(?:;(.*?))?\]\]', sentence):
            out.append({'path': path, 'value': num(parse_number(m.group(1))), 'unit': unit_of(m.group(1)), 'period': m.group(2) or None, 'text': clean(sentence)})
        for m in re.finditer(r'\{\{(.+?)\}\}', sentence):
            optional.append({'value': num(parse_number(m.group(1)))})
    return out, optional


def references_in(text):
    out, optional = [], []
    for m in re.finditer(r'<<(.+?)>>', text):
        p = m.group(1).split('|') + ['', '', '', '']
        r = {'number': int(p[1]) if p[1] else None, 'date': p[2] or None, 'parliamentaryYear': p[3] or None, 'text': clean(p[0])}
        (optional if p[4] == '?' else out).append(r)
    return out, optional


# ------------------------------------------------------------------------------------------------ tables


class T:
    """One table. rows: ('r', label, cells[, code]), ('g', label), ('t', label, cells or None for the sum[, over]).

    A cell: int, str number-to-be ('12,5' is text unless wrapped), Decimal, None (blank), or a token; ('v', mark) adds a footnote mark.
    """

    def __init__(self, title, cols, rows, units=None, fmt='.', dec=0, ptype='school-year', states=None, pct=' %', caption=True, codesep=': ', note=None, period_rows=None, at=None, **look):
        self.title, self.cols, self.fmt, self.dec, self.ptype, self.pct = title, cols, fmt, dec, ptype, pct
        self.caption, self.codesep, self.note, self.look, self.period_rows, self.at = caption, codesep, note, look, period_rows, at
        self.states = {'n.b.': 'unavailable', 'n.v.t.': 'not-applicable', **(states or {})}
        self.names, self.levels = [], any(isinstance(c, tuple) for c in cols)
        for c in cols:
            self.names += [c] if isinstance(c, str) else [f'{c[0]} {s}' for s in c[1]]
        self.names = [n.replace('\n', ' ') for n in self.names]
        self.units = units or [None] * len(self.names)
        self.rows, group = [], None
        for r in rows:
            kind, label = r[0], r[1]
            if kind == 'g':
                group = label
                self.rows.append({'kind': 'group', 'group': None, 'code': None, 'label': label, 'cells': []})
            elif kind == 'r':
                self.rows.append({'kind': 'row', 'group': group, 'code': r[3] if len(r) > 3 else None, 'label': label, 'cells': [self.cell(c, i + 1) for i, c in enumerate(r[2])]})
            elif kind == 'end':
                group = None
            else:
                grand = len(r) > 3 and r[3] == 'all' or group is None
                over = None if grand else group
                parts = [x for x in self.rows if x['kind'] == 'row' and (grand or x['group'] == group)]
                values = r[2]
                if values is None:
                    values = []
                    for i in range(len(self.names) - 1):
                        vs = [p['cells'][i]['n'] for p in parts]
                        values.append(None if any(v is None for v in vs) else sum(vs))
                self.rows.append({'kind': 'total', 'group': over, 'code': None, 'label': label, 'cells': [self.cell(c, i + 1) for i, c in enumerate(values)]})
                group = None
        for r in self.rows:
            assert r['kind'] == 'group' or len(r['cells']) == len(self.names) - 1, (title, r['label'], len(r['cells']), self.names)

    def cell(self, c, i):
        mark = ''
        if isinstance(c, tuple):
            c, mark = c
        tracked = None
        unit = self.units[i]
        if isinstance(c, str) and c.startswith('~'):                 # '~118~121': deleted 118, inserted 121
            tracked, c = c[1:].split('~')
            c = Decimal(c)
        if c is None:
            return {'raw': '', 'n': None, 'state': 'blank', 'mark': '', 'tracked': None}
        if isinstance(c, float):
            c = Decimal(str(c))
        if isinstance(c, (int, Decimal)):
            d = Decimal(c)
            raw = self.number(d, unit)
            return {'raw': raw, 'n': d, 'state': 'number', 'mark': mark, 'tracked': tracked, **({'unit': '%'} if unit == '%' else {})}
        return {'raw': c, 'n': None, 'state': self.states.get(c, 'text'), 'mark': mark, 'tracked': None}

    def number(self, d, unit):
        dec = self.dec[unit] if isinstance(self.dec, dict) and unit in self.dec else self.dec if isinstance(self.dec, int) else 0
        if unit == '%' and not isinstance(self.dec, dict):
            dec = max(dec, 1)
        sign = '-' if d < 0 else ''
        s = f'{abs(d):,.{dec}f}'
        sep = {'.': '.', '': '', 'nbsp': '\u00a0', 'nnbsp': '\u202f', ' ': ' '}[self.fmt]
        s = s.replace(',', '\x00').replace('.', ',').replace('\x00', sep)
        if unit == '%':
            s += self.pct
        elif unit == 'EUR' and self.look.get('eurosign'):
            s = '€ ' + s
        return sign + s

    def truth(self, path):
        rows = []
        for k, r in enumerate(self.rows):
            cells = []
            for c in r['cells']:
                raw = c['raw'] + (SUP.get(c['mark'], c['mark']) if c['mark'] else '')
                cells.append({'raw': raw, 'value': num(c['n']), 'state': c['state'], **({'unit': '%'} if 'unit' in c else {})})
            row = {'kind': r['kind'], 'group': clean(r['group']) if r['group'] else None, 'code': r['code'], 'label': clean(re.sub(r'\^\d', '', r['label'])), 'cells': cells}
            if self.period_rows and r['kind'] == 'row':
                row['period'] = period(re.sub(r'\^\d', '', r['label']), self.period_rows)
            rows.append(row)
        checks = []
        for k, r in enumerate(self.rows):
            if r['kind'] != 'total':
                continue
            parts = [p for p in self.rows[:k] if p['kind'] == 'row' and (r['group'] is None or p['group'] == r['group'])]
            for i, name in enumerate(self.names[1:]):
                cs = [p['cells'][i] for p in parts] + [r['cells'][i]]
                if any(c['n'] is None or 'unit' in c for c in cs):
                    continue
                actual = sum(c['n'] for c in cs[:-1])
                checks.append({'kind': 'sum', 'column': clean(re.sub(r'\^\d', '', name)), 'group': clean(r['group']) if r['group'] else None, 'expected': num(cs[-1]['n']), 'actual': num(actual), 'holds': cs[-1]['n'] == actual})
        names = [clean(re.sub(r'\^\d', '', n)) for n in self.names]
        return {'path': path, 'title': clean(self.title) if self.title else None, 'columns': names, 'periods': [None] + [period(n, self.ptype) for n in names[1:]], 'units': self.units, 'rows': rows, 'checks': checks}


def period(label, ptype):
    m = re.search(r'(?<!\d)((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)\d\d)(?!\d)', label)
    if m:
        return {'type': ptype, 'label': m.group(0), 'start': f'{m.group(1)}-09-01', 'end': f'{m.group(2)}-08-31'} if ptype == 'school-year' else None
    m = re.search(r'31/12/(20\d\d)', label)
    if m:
        return {'type': 'reference-date', 'label': m.group(0), 'start': f'{m.group(1)}-12-31', 'end': f'{m.group(1)}-12-31'}
    m = re.search(r'(?<!\d)((?:19|20)\d\d)(?!\d)', label)
    if m:
        return {'type': 'calendar-year', 'label': m.group(1), 'start': f'{m.group(1)}-01-01', 'end': f'{m.group(1)}-12-31'}
    return None


class Side:
    """Two tables beside each other."""

    def __init__(self, *tables):
        self.tables = tables


class Raw:
    """Something that belongs to the page, not to the text: {'html': …, 'txt': …}."""

    def __init__(self, **by_form):
        self.by_form = by_form


class N(str):
    """A note under a table: printed, not part of the text."""


# ------------------------------------------------------------------------------------------------ documents


class Part:
    def __init__(self, paths, label, content, outcome='answered', reason=None, prov=False, alts=None, freeprov=False):
        self.paths = [paths] if isinstance(paths, str) else list(paths)
        self.label, self.content = label, [content] if isinstance(content, (str, T)) else list(content)
        self.outcome, self.reason, self.prov, self.alts, self.freeprov = outcome, reason, prov, alts or [], freeprov

    def texts(self):
        return [c for c in self.content if type(c) is str]

    def tables(self):
        out = []
        for c in self.content:
            out += [c] if isinstance(c, T) else list(c.tables) if isinstance(c, Side) else []
        return out


class Doc:
    def __init__(self, name, q=None, a=None, look=None):
        self.name, self.q, self.a, self.look = name, q, a, look or {}

    def truth(self):
        q, a, hints = self.q, self.a, {'outcomeAlternatives': {}, 'optionalFigures': [], 'optionalProvisional': [], 'optionalReferences': [], 'answerOnlyHeader': None}
        question = None
        if q:
            text = ' '.join(q.get('intro', [])) + ' ' + ' '.join(t for _, _, t in q['items'])
            refs, free = references_in(text)
            hints['optionalReferences'] += free
            ad = q.get('addressee')
            question = {
                'parliament': q.get('parliament', 'vlaams-parlement'), 'number': q.get('number'), 'date': q.get('date'), 'parliamentaryYear': q.get('year'),
                'asker': q.get('asker'), 'addressee': {'name': ad[0], 'portfolio': clean(' '.join(ad[1])) if ad[1] else None} if ad else None,
                'title': clean(q['title']) if q.get('title') else None, 'otherAddressees': [{'name': n, 'number': k} for n, k in q.get('others', []) if not ad or n != ad[0]],
                'references': refs, 'introduction': clean(' '.join(q.get('intro', []))) or None,
                'items': [{'path': p, 'text': clean(t)} for p, _, t in q['items']]}
        else:
            hints['answerOnlyHeader'] = a['header'] or {}
        answer = {'date': a.get('date'), 'header': a.get('header'), 'kind': a.get('kind', 'substantive'), 'references': [], 'items': [], 'tables': [], 'figures': []}
        covered = set()
        for p in a['parts']:
            text = clean(' '.join(p.texts()))
            answer['items'].append({'paths': p.paths, 'text': text, 'outcome': p.outcome, 'reason': p.reason, 'provisional': p.prov})
            covered |= set(p.paths)
            first = p.paths[0] if p.paths else None
            r, free = references_in(' '.join(p.texts()))
            answer['references'] += r
            for t in p.texts():
                f, o = figures_in(first, t)
                answer['figures'] += f
                hints['optionalFigures'] += o
            for c in p.content:                                   # notes may hold optional numbers
                if isinstance(c, N):
                    hints['optionalFigures'] += [{'value': num(parse_number(m))} for m in re.findall(r'\{\{(.+?)\}\}', c)]
            answer['tables'] += [t.truth(t.at or first) for t in p.tables()]
            for x in p.paths or [None]:
                if p.alts and x:
                    hints['outcomeAlternatives'][x] = [list(y) for y in p.alts]
                if p.freeprov:
                    hints['optionalProvisional'].append(x)
        if q and covered:
            for path, _, _ in q['items']:
                up = any(path.startswith(c + '.') for c in covered)
                down = any(c.startswith(path + '.') for c in covered)
                if path not in covered and not up and not down:
                    answer['items'].append({'paths': [path], 'text': '', 'outcome': 'none', 'reason': None, 'provisional': False})
        return {'question': question, 'answer': answer}, hints


MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split()


def day(iso):
    y, m, d = iso.split('-')
    return f'{int(d)} {MONTHS[int(m) - 1]} {y}'


def sequence(doc):
    """The lines and blocks of a document in printing order: (style, label, content, meta)."""
    q, a, L, out = doc.q, doc.a, doc.look, []
    layout = L.get('layout', 'vp')
    put = lambda style, text, **m: out.append((style, text, m))
    pre = lambda xs: [out.append(('raw', x, {})) for x in xs]
    pre(L.get('before', []))
    if q and layout == 'vp' and L.get('head', True):
        put('kop', 'SCHRIFTELIJKE VRAAG')
        put('hd', f'nr. {q["number"]}')
        put('hd', f'van {q["asker"]}')
        put('hd', f'datum: {day(q["date"])}')
        if q.get('addressee'):
            put('hd', ('aan ' if L.get('aan', True) else '') + q['addressee'][0])
            for l in q['addressee'][1]:
                put('hd', l)
        put('hr', '')
    if q and layout == 'kamer':
        if q.get('do'):
            put('hd', q['do'])
        put('hdp', f'Vraag nr. {q["number"]} van {L["title_of"]} {q["asker"]} van {L.get("qdate") or day(q["date"])} (N.) aan de {clean(" ".join(q["addressee"][1]))}:')
    if layout == 'tk':
        put('hd', 'Tweede Kamer der Staten-Generaal')
        put('hd', f'Vergaderjaar {q["year"].replace("-", "–")} Aanhangsel van de Handelingen')
        put('hd', 'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden')
        put('tknr', str(q['number']))
        put('hdp', L['tkline'])
        put('hdp', L['tkanswer'])
    if q and q.get('title') and layout != 'tk':
        put('titel', q['title'] + ('.' if layout == 'kamer' else ''))
    if q:
        for p in q.get('intro', []):
            put('p', p)
    if layout == 'tk':
        by = {p: t for p, _, t in q['items']}
        for what, key in L['order']:
            if what == 'v':
                put('tkv', f'Vraag {key}')
                put('p', by[key])
            elif what == 'raw':
                out.append(('raw', key, {}))
            else:
                part = a['parts'][key]
                put('tka', part.label)
                emit_content(out, part)
        pre(L.get('after', []))
        return out
    if q:
        for path, label, text in q['items']:
            put('item', text, label=label, depth=path.count('.'), path=path, side='q')
        if q.get('closing'):
            put('p', q['closing'])
        if q.get('others'):
            ns = [f'{n.title() if L.get("namecase") else n} ({k})' for n, k in q['others']]
            put('p', 'Deze vraag werd gesteld aan de ministers ' + ', '.join(ns))
        if layout == 'vp' and L.get('ahead', True):
            put('hr', '')
            put('hd', q['addressee'][0])
            for l in q['addressee'][1]:
                put('hd', l)
            pre(L.get('between', []))
            if a.get('line'):
                put('kop', a['line'])
            put('kop', 'ANTWOORD')
            put('hd', f'op vraag nr. {q["number"]} van {day(q["date"])}')
            put('hd', f'van {q["asker"]}')
            if a.get('date'):
                put('hd', f'datum antwoord: {day(a["date"])}')
            put('hr', '')
        if layout == 'kamer':
            ad = clean(' '.join(q['addressee'][1]))
            put('hdp', f'Antwoord van de {ad} van {day(a["date"])}, op de vraag nr. {q["number"]} van {L["title_of"]} {q["asker"]} van {L.get("qdate") or day(q["date"])} (N.):', gap=True)
    else:
        pre(L.get('between', []))
        for s, t in L['answerhead']:
            put(s, t)
    for part in a['parts']:
        emit_content(out, part)
    pre(L.get('after', []))
    return out


def emit_content(out, part):
    first = True
    depth = part.paths[0].count('.') if part.paths else 0
    if not part.content or type(part.content[0]) is not str:
        if part.label and not part.label.startswith('Antwoord'):
            out.append(('item', '', {'label': part.label, 'depth': depth, 'path': part.paths[0], 'side': 'a'}))
        first = False
    for c in part.content:
        if type(c) is str:
            if first and part.label and not part.label.startswith('Antwoord'):
                out.append(('item', c, {'label': part.label, 'depth': depth, 'path': part.paths[0], 'side': 'a'}))
            else:
                out.append(('bul' if c.startswith('- ') else 'p', c, {'depth': depth}))
            first = False
        elif isinstance(c, N):
            out.append(('note', visible(c), {}))
        elif isinstance(c, T):
            out.append(('table', c, {}))
        elif isinstance(c, Side):
            out.append(('side', c, {}))
        else:
            out.append(('raw', c, {}))


# ------------------------------------------------------------------------------------------------ HTML and PDF


def h(s):
    s = html.escape(hyphenate(visible(s)), quote=False)
    s = re.sub(r'\^(\d)', r'<sup>\1</sup>', s)
    return s.replace(SHY, '&shy;').replace('\u00a0', '&nbsp;').replace('\n', '<br>')


def cell_html(c):
    return html.escape(c['raw'], quote=False).replace('\u00a0', '&nbsp;') + (f'<sup>{c["mark"]}</sup>' if c['mark'] else '')


def table_html(t):
    L, b = t.look, []
    cls = ' '.join([L.get('style', 'grid'), 'rep' if L.get('repeat', True) else 'norep', 'v' + L.get('valign', 'top'), L.get('cls', '')]).strip()
    if t.title and t.caption is True:
        b.append(f'<p class="cap">{h(t.title)}</p>')
    b.append(f'<table class="{cls}">')
    if t.caption == 'caption' and t.title:
        b.append(f'<caption>{h(t.title)}</caption>')
    if L.get('labelw'):
        b.append(f'<colgroup><col style="width:{L["labelw"]}">' + '<col>' * (len(t.names) - 1) + '</colgroup>')
    b.append('<thead>' if L.get('thead', True) else '<tbody>')
    tag = 'th' if L.get('th', True) else 'td'
    if t.levels:
        one, two = [], []
        for c in t.cols:
            if isinstance(c, str):
                one.append(f'<{tag} rowspan="2">{h(c)}</{tag}>')
            else:
                one.append(f'<{tag} colspan="{len(c[1])}" class="mid">{h(c[0])}</{tag}>')
                two += [f'<{tag} class="n">{h(s)}</{tag}>' for s in c[1]]
        b.append('<tr>' + ''.join(one) + '</tr><tr>' + ''.join(two) + '</tr>')
    else:
        b.append('<tr>' + ''.join(f'<{tag}{"" if i == 0 else " class=n"}>{h(c)}</{tag}>' for i, c in enumerate(t.cols)) + '</tr>')
    b.append('</thead><tbody>' if L.get('thead', True) else '')
    n = len(t.names)
    for k, r in enumerate(t.rows):
        if r['kind'] == 'group':
            if L.get('groupspan', True):
                b.append(f'<tr class="g"><td colspan="{n}">{h(r["label"])}</td></tr>')
            else:
                b.append(f'<tr class="g"><td>{h(r["label"])}</td>' + '<td></td>' * (n - 1) + '</tr>')
            continue
        label = (r['code'] + t.codesep if r['code'] else '') + r['label']
        cls = {'total': 't', 'row': ''}[r['kind']]
        if k in L.get('breakbefore', ()):
            cls = (cls + ' pb').strip()
        tds = ''.join(f'<td class="{"n" if c["state"] != "text" else "x"}">{cell_html(c)}</td>' for c in r['cells'])
        b.append(f'<tr{" class=" + chr(34) + cls + chr(34) if cls else ""}><td>{h(label)}</td>{tds}</tr>')
    b.append('</tbody></table>')
    return '\n'.join(b)


BASE = '''
body{font:10.5pt/1.35 FONT,sans-serif;margin:0;color:#000}
p{margin:0 0 7pt}.kop{font-weight:bold;font-size:13pt;margin-top:8pt}.hd{margin:0}.titel{font-weight:bold;font-size:12pt;margin:12pt 0 10pt}
hr{border:0;border-top:.7pt solid #444;margin:8pt 0}.d1{margin-left:18pt}.d2{margin-left:36pt}.bul{margin-left:18pt}
.cap{font-weight:bold;margin:6pt 0 3pt;break-after:avoid}.note{font-size:8.5pt;color:#222}.tknr{font-size:20pt;font-weight:bold;margin:8pt 0}
.tkv,.tka{font-weight:bold;margin:9pt 0 1pt}
table{border-collapse:collapse;margin:3pt 0 11pt;font-size:9.5pt}td,th{padding:2pt 6pt;text-align:left;font-weight:normal}th{font-weight:bold}
td.n,th.n{text-align:right}th.mid{text-align:center}tr{break-inside:avoid}tr.t td{font-weight:bold}tr.pb{break-before:page}
.grid td,.grid th{border:.6pt solid #333}.ruled{border-top:1pt solid #000;border-bottom:1pt solid #000}.ruled th{border-bottom:.6pt solid #000}.ruled tr.t td{border-top:.6pt solid #000}
.zebra tbody tr:nth-child(even){background:#e9eef2}.zebra th{background:#34505f;color:#fff}
.norep thead{display:table-row-group}.vtop td{vertical-align:top}.vmiddle td{vertical-align:middle}.vbottom td{vertical-align:bottom}.vbottom th{vertical-align:bottom}
.side{display:flex;gap:28pt;align-items:flex-start}
'''


def body_html(doc):
    L, b = doc.look, []
    seq = sequence(doc)
    i = 0
    while i < len(seq):
        style, c, m = seq[i]
        if style == 'raw':
            b.append(c.by_form.get('html', ''))
        elif style == 'hr':
            b.append('<hr>' if L.get('rules', True) else '')
        elif style == 'table':
            b.append(table_html(c))
        elif style == 'side':
            if L.get('sidetable'):
                b.append('<table class="lay"><tr>' + ''.join(f'<td>{table_html(t)}</td>' for t in c.tables) + '</tr></table>')
            else:
                b.append('<div class="side">' + ''.join(f'<div>{table_html(t)}</div>' for t in c.tables) + '</div>')
        elif style == 'item' and L.get('ol') and m.get('label') and not m['label'].startswith('@'):
            # automatic list numbers: a run of items becomes nested <ol>; what lies between stays inside its <li>
            j, run = i, []
            while j < len(seq) and (seq[j][0] in ('item', 'table', 'note', 'bul', 'raw') or seq[j][0] == 'p' and seq[j][2].get('depth') is not None) and (seq[j][0] != 'item' or seq[j][2]['side'] == m['side']):
                run.append(seq[j])
                j += 1
            b.append(ol_html(run))
            i = j
            continue
        elif style == 'item':
            b.append(f'<p class="d{m["depth"]}">{h(m["label"])} {h(c)}</p>' if c else f'<p class="d{m["depth"]}">{h(m["label"])}</p>')
        else:
            tag = {'kop': 'h2', 'titel': 'h1'}.get(style, 'p') if L.get('semantic') else 'p'
            b.append(f'<{tag} class="{style}">{h(c)}</{tag}>')
        i += 1
    return '\n'.join(b)


def ol_html(run):
    kinds = ['1', 'a', 'i']
    b, depth = [], -1
    for style, c, m in run:
        if style == 'item':
            d = m['depth']
            start = ''
            last = m['path'].split('.')[-1]
            if d > depth:
                for k in range(depth + 1, d + 1):
                    s = int(last) if k == d and last.isdigit() else 1
                    b.append(f'<ol type="{kinds[k]}"' + (f' start="{s}"' if s != 1 else '') + '>')
            else:
                for _ in range(depth - d):
                    b.append('</li></ol>')
                b.append('</li>')
            depth = d
            b.append(f'<li>{h(c)}')
        elif style == 'table':
            b.append(table_html(c))
        elif style == 'raw':
            b.append(c.by_form.get('html', ''))
        else:
            b.append(f'<p class="{style}">{h(c)}</p>')
    b.append('</li></ol>' * (depth + 1))
    return '\n'.join(b)


def page_html(doc):
    L = doc.look
    css = BASE.replace('FONT', L.get('font', '"Liberation Sans"')) + L.get('page', '@page{size:A4;margin:22mm 22mm 24mm}') + L.get('css', '')
    return f'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>{L.get("doctitle", "document")}</title><style>{css}</style></head>\n<body>\n{body_html(doc)}\n</body></html>\n'


def print_pdf(source, target, tagged=True):
    with tempfile.TemporaryDirectory() as d:
        at = Path(d) / 'bron.html'
        at.write_text(source, 'utf-8')
        out = Path(d) / 'uit.pdf'
        args = [os.environ.get('CHROMIUM', 'chromium'), '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', '--disable-background-networking', f'--user-data-dir={d}/profiel', f'--print-to-pdf={out}']
        subprocess.run(args + ([] if tagged else ['--disable-pdf-tagging']) + [at.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        data = out.read_bytes()
    data = re.sub(rb"\(D:\d{14}", b'(D:20250101000000', data)
    Path(target).write_bytes(data)


# ------------------------------------------------------------------------------------------------ DOCX


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def run_xml(text, rpr='', deleted=False):
    tag = 'delText' if deleted else 't'
    rp = f'<w:rPr>{rpr}</w:rPr>' if rpr else ''
    out = []
    for k, piece in enumerate(re.split(r'(\t|\n|\u00ad)', text)):
        if piece == '\t':
            out.append(f'<w:r>{rp}<w:tab/></w:r>')
        elif piece == '\n':
            out.append(f'<w:r>{rp}<w:br/></w:r>')
        elif piece == SHY:
            out.append(f'<w:r>{rp}<w:softHyphen/></w:r>')
        elif piece:
            out.append(f'<w:r>{rp}<w:{tag} xml:space="preserve">{escape(piece)}</w:{tag}></w:r>')
    return ''.join(out)


class Docx:
    def __init__(self, doc):
        self.doc, self.L, self.rev, self.notes = doc, doc.look, 100, []
        self.nums = []                                              # (numId) each a restart of the abstract list
        self.side_num = {}

    def runs(self, s, rpr=''):
        s = re.sub(r'\[\[(.+?)(?:;.*?)?\]\]', r'\1', s)
        s = re.sub(r'\{\{(.+?)\}\}', r'\1', s)
        s = re.sub(r'<<(.+?)\|.*?>>', r'\1', s)
        out = []
        for piece in re.split(r'(~~.*?~~|\+\+.*?\+\+|\^\d)', s):
            if piece.startswith('~~'):
                self.rev += 1
                out.append(f'<w:del w:id="{self.rev}" w:author="Proeflezer" w:date="2024-01-01T00:00:00Z">{run_xml(piece[2:-2], rpr, True)}</w:del>')
            elif piece.startswith('++'):
                self.rev += 1
                out.append(f'<w:ins w:id="{self.rev}" w:author="Proeflezer" w:date="2024-01-01T00:00:00Z">{run_xml(piece[2:-2], rpr)}</w:ins>')
            elif re.fullmatch(r'\^\d', piece):
                out.append(self.mark(piece[1]))
            elif len(piece) > 60 and self.L.get('splitruns'):       # Word cuts runs anywhere
                k = len(piece) // 3
                out.append(run_xml(piece[:k], rpr) + '<w:proofErr w:type="spellStart"/>' + run_xml(piece[k:], rpr))
            else:
                out.append(run_xml(piece, rpr))
        return ''.join(out)

    def mark(self, n):
        if n in self.L.get('footnotes', {}):
            return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{n}"/></w:r>'
        return run_xml(n, '<w:vertAlign w:val="superscript"/>')

    def para(self, s, rpr='', ppr=''):
        return f'<w:p>{"<w:pPr>" + ppr + "</w:pPr>" if ppr else ""}{self.runs(s, rpr)}</w:p>'

    def cell_runs(self, c, rpr=''):
        if c['tracked']:
            self.rev += 2
            return (f'<w:del w:id="{self.rev}" w:author="Proeflezer" w:date="2024-01-01T00:00:00Z">{run_xml(c["tracked"], rpr, True)}</w:del>'
                    f'<w:ins w:id="{self.rev + 1}" w:author="Proeflezer" w:date="2024-01-01T00:00:00Z">{run_xml(c["raw"], rpr)}</w:ins>')
        return run_xml(c['raw'], rpr) + (self.mark(c['mark']) if c['mark'] else '')

    def table(self, t):
        b = []
        if t.title and t.caption:
            b.append(self.para(t.title, '<w:b/>'))
        L = t.look
        if L.get('tabs'):
            b.append(self.para('\t'.join(n for n in t.names), '<w:b/>', self.tabs(t)))
            for r in t.rows:
                label = (r['code'] + t.codesep if r['code'] else '') + r['label']
                inner = self.runs(label) + ''.join('<w:r><w:tab/></w:r>' + self.cell_runs(c) for c in r['cells'])
                b.append(f'<w:p><w:pPr>{self.tabs(t)}</w:pPr>{inner}</w:p>')
            return ''.join(b) + self.para('')
        n = len(t.names)
        grid = [3600] + [max(900, 5400 // (n - 1))] * (n - 1)
        border = '' if L.get('style') == 'plain' else '<w:tblBorders>' + ''.join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for s in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')) + '</w:tblBorders>'
        b.append(f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>{border}</w:tblPr><w:tblGrid>' + ''.join(f'<w:gridCol w:w="{g}"/>' for g in grid) + '</w:tblGrid>')
        tc = lambda inner, props='': f'<w:tc><w:tcPr>{props}</w:tcPr>{inner}</w:tc>'
        p = lambda s: self.para(s, '<w:b/>')
        if t.levels:
            one, two = '', ''
            for c in t.cols:
                if isinstance(c, str):
                    one += tc(p(c), '<w:vMerge w:val="restart"/>')
                    two += tc('<w:p/>', '<w:vMerge/>')
                else:
                    one += tc(p(c[0]), f'<w:gridSpan w:val="{len(c[1])}"/>')
                    two += ''.join(tc(p(s)) for s in c[1])
            b.append(f'<w:tr>{one}</w:tr><w:tr>{two}</w:tr>')
        else:
            b.append('<w:tr><w:trPr><w:tblHeader/></w:trPr>' + ''.join(tc(p(c)) for c in t.cols) + '</w:tr>')
        for r in t.rows:
            if r['kind'] == 'group':
                b.append('<w:tr>' + tc(p(r['label']), f'<w:gridSpan w:val="{n}"/>') + '</w:tr>')
                continue
            label = (r['code'] + t.codesep if r['code'] else '') + r['label']
            b.append('<w:tr>' + tc(self.para(label)) + ''.join(tc(f'<w:p><w:pPr><w:jc w:val="right"/></w:pPr>{self.cell_runs(c)}</w:p>') for c in r['cells']) + '</w:tr>')
        b.append('</w:tbl>')
        return ''.join(b) + '<w:p/>'

    def tabs(self, t):
        stops = ''.join(f'<w:tab w:val="right" w:pos="{4200 + 1300 * i}"/>' for i in range(len(t.names) - 1))
        return f'<w:tabs>{stops}</w:tabs>'

    def build(self, target):
        b, L = [], self.L
        for style, c, m in sequence(self.doc):
            if style == 'raw':
                b.append(c.by_form.get('docx', ''))
            elif style == 'hr':
                b.append('<w:p/>')
            elif style == 'table':
                b.append(self.table(c))
            elif style == 'item':
                if L.get('auto') and not m['label'].startswith('@'):
                    num_id = self.side_num.setdefault(m['side'], len(self.side_num) + 1)
                    b.append(self.para(c, '', f'<w:numPr><w:ilvl w:val="{m["depth"]}"/><w:numId w:val="{num_id}"/></w:numPr>'))
                else:
                    b.append(self.para(m['label'].lstrip('@') + ('\t' if L.get('tablabel') else ' ') + c))
            elif style == 'bul':
                b.append(self.para(c if not L.get('auto') else c[2:], '', '' if not L.get('auto') else '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>'))
            elif style in ('kop', 'titel'):
                b.append(self.para(c, '<w:b/>'))
            else:
                b.append(self.para(c))
        levels = [('decimal', '%1.'), ('lowerLetter', '%2)'), ('lowerRoman', '%3.')]
        abstract = '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>' + ''.join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{f}"/><w:lvlText w:val="{x}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (i + 1)}" w:hanging="360"/></w:pPr></w:lvl>' for i, (f, x) in enumerate(levels)) + '</w:abstractNum>'
        abstract += '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
        nums = ''.join(f'<w:num w:numId="{k}"><w:abstractNumId w:val="1"/>' + ''.join(f'<w:lvlOverride w:ilvl="{i}"><w:startOverride w:val="1"/></w:lvlOverride>' for i in range(3)) + '</w:num>' for k in (1, 2)) + '<w:num w:numId="9"><w:abstractNumId w:val="2"/></w:num>'
        rel = lambda i, t, f: f'<Relationship Id="rId{i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{t}" Target="{f}"/>'
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        notes = L.get('footnotes', {})
        footer = L.get('footer')
        sect = '<w:sectPr>' + ('<w:footerReference w:type="default" r:id="rId3"/>' if footer else '') + '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
        files = {
            '[Content_Types].xml': head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>' + ('<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>' if notes else '') + ('<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>' if footer else '') + '</Types>',
            '_rels/.rels': head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + rel(1, 'officeDocument', 'word/document.xml') + '</Relationships>',
            'word/_rels/document.xml.rels': head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + rel(1, 'numbering', 'numbering.xml') + (rel(2, 'footnotes', 'footnotes.xml') if notes else '') + (rel(3, 'footer', 'footer1.xml') if footer else '') + '</Relationships>',
            'word/document.xml': head + f'<w:document {W}><w:body>' + ''.join(b) + sect + '</w:body></w:document>',
            'word/numbering.xml': head + f'<w:numbering {W}>{abstract}{nums}</w:numbering>',
        }
        if notes:
            files['word/footnotes.xml'] = head + f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' + ''.join(f'<w:footnote w:id="{k}"><w:p><w:r><w:footnoteRef/></w:r>{run_xml(" " + v)}</w:p></w:footnote>' for k, v in notes.items()) + '</w:footnotes>'
        if footer:
            files['word/footer1.xml'] = head + f'<w:ftr {W}><w:p>{run_xml(footer + " ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run_xml("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
        write_zip(target, files)


def write_zip(target, files):
    with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, text in files.items():
            i = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
            i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, text)


# ------------------------------------------------------------------------------------------------ plain text


def wrap(s, width, hang=0):
    """Lines of at most width; a soft hyphen becomes a hyphen where the line breaks."""
    s = hyphenate(s)
    lines, line = [], ''
    for w in re.split(r'[ \n]+', s):
        plain = w.replace(SHY, '')
        if line and len(line) + 1 + len(plain) > width:
            syl = w.split(SHY)
            head = ''
            for k in range(len(syl) - 1, 0, -1):
                head = ''.join(syl[:k]) + '-'
                if len(line) + 1 + len(head) <= width:
                    break
                head = ''
            if head:
                lines.append(line + ' ' + head)
                line = ''.join(w.split(SHY)[k:])
            else:
                lines.append(line)
                line = plain
        else:
            line = line + ' ' + plain if line else plain
    lines.append(line)
    return [l if k == 0 else ' ' * hang + l for k, l in enumerate(lines)]


def raw_txt(c):
    return c['raw'] + (SUP.get(c['mark'], c['mark']) if c['mark'] else '')


def sup_txt(s):
    return re.sub(r'\^(\d)', lambda m: SUP[m.group(1)], s)


def table_txt(t, foot):
    L, b = t.look, []
    mode = L.get('txt', 'pad')
    gap = [''] if L.get('gap') else []
    if t.title and t.caption:
        b += wrap(visible(t.title), 84) + ['']
    label = lambda r: sup_txt(visible((r['code'] + t.codesep if r['code'] else '') + r['label']))
    breaks = L.get('breakbefore', ())
    repeat = L.get('repeat', False)
    if mode == 'pad':
        lw, cw = L.get('lw', 34), L.get('cw', 12)
        n = len(t.names) - 1
        head = []
        if t.levels:
            top, sub = ' ' * lw, t.cols[0].ljust(lw)
            for c in t.cols[1:]:
                top += c[0].center(cw * len(c[1]))
                sub += ''.join(s.rjust(cw) for s in c[1])
            head = [top.rstrip(), sub]
        else:
            cells = [c.split('\n') for c in t.cols]
            k = max(map(len, cells))
            for i in range(k):
                at = lambda c: c[i] if i < len(c) else ''
                head.append((at(cells[0]).ljust(lw) + ''.join(at(c).rjust(cw) for c in cells[1:])).rstrip())
        if L.get('rule'):
            head.append('-' * (lw + cw * n))
        b += head + gap
        for k, r in enumerate(t.rows):
            if k in breaks:
                b += foot() + (head + gap if repeat else [])
            if r['kind'] == 'group':
                b += wrap(label(r), lw + cw) + gap
                continue
            if L.get('rule') and r['kind'] == 'total':
                b.append('-' * (lw + cw * n))
            ls = wrap(label(r), lw - 2)
            where = {'first': 0, 'middle': len(ls) // 2, 'last': len(ls) - 1}[L.get('numline', 'last')]
            for i, l in enumerate(ls):
                b.append((l.ljust(lw) + ''.join(raw_txt(c).rjust(cw) for c in r['cells'])).rstrip() if i == where else l)
            b += gap
    elif mode == 'seed':
        lw = L.get('lw', 38)
        heads = []
        if t.levels:
            heads = [' '.join(c if isinstance(c, str) else c[0] for c in t.cols), ' '.join(' '.join(c[1]) for c in t.cols if not isinstance(c, str))]
        elif L.get('splithead'):
            heads = L['splithead']
        else:
            heads = [' '.join(t.names)]
        b += heads + gap
        glue = ''
        for k, r in enumerate(t.rows):
            if k in breaks:
                b += foot() + (heads + gap if repeat else [])
            if r['kind'] == 'group':
                if L.get('glue'):
                    glue = label(r) + ' '
                else:
                    b += wrap(label(r), lw) + gap
                continue
            ls = wrap(glue + label(r), lw if not glue else 90)
            glue = ''
            ls[-1] += ' ' + ' '.join(raw_txt(c) for c in r['cells'])
            b += ls + gap
    elif mode == 'tabs':
        b.append('\t'.join(t.names))
        for k, r in enumerate(t.rows):
            if k in breaks:
                b += foot()
            b.append('\t'.join([label(r)] + [raw_txt(c) for c in r['cells']]))
    elif mode == 'cells':                                           # every cell on a line of its own
        for nme in t.names:
            b.append(nme)
        for k, r in enumerate(t.rows):
            if k in breaks:
                b += foot()
            b.append(label(r))
            b += [raw_txt(c) for c in r['cells']]
    return b + ['']


def text_lines(doc):
    L, b = doc.look, []
    width = L.get('width', 88)
    state = {'page': 0}

    def foot():
        state['page'] += 1
        f = L.get('foot')
        if not f:
            return ['', '']
        ls = [x.replace('#', str(state['page'])) for x in f]
        return [''] + ls[:-1] + [ls[-1] + ('\f' if L.get('formfeed') else '')] + ([''] if not L.get('tight') else [])
    for style, c, m in sequence(doc):
        if style == 'raw':
            x = c.by_form.get('txt')
            if x == 'FOOT':
                b += foot()
            elif x is not None:
                b += x.split('\n')
        elif style == 'hr':
            b.append('')
        elif style == 'table':
            b += table_txt(c, foot)
        elif style == 'side':
            left, right = (table_txt(t, foot) for t in c.tables)
            k = max(map(len, left)) + 8
            for i in range(max(len(left), len(right))):
                b.append(((left[i] if i < len(left) else '').ljust(k) + (right[i] if i < len(right) else '')).rstrip())
        elif style == 'item':
            s = sup_txt(visible(c))
            text = m['label'].lstrip('@') + ('' if L.get('glueditems') and m['side'] == 'q' else ' ') + s
            if L.get('glueditems') and m['side'] == 'q' and b and m['path'] != '1':
                while b and not b[-1]:
                    b.pop()
                first = wrap(text, width)
                b[-1] += first[0]
                b += first[1:]
                b.append('')
            else:
                b += wrap(text.strip(), width) + [''] * L.get('itemgap', 1)
        elif style in ('hd', 'kop', 'tkv', 'tka', 'tknr'):
            b.append(sup_txt(visible(c)))
            if style == 'tknr' or style == 'kop' and L.get('kopgap'):
                b.append('')
        else:
            b += wrap(sup_txt(visible(c)), width) + ([''] if not L.get('tightp') else [])
    return b


def write_text(doc, target):
    L = doc.look
    s = (L.get('eol', '\n')).join(text_lines(doc)).rstrip() + L.get('eol', '\n')
    enc = L.get('enc', 'utf-8')
    if enc == 'utf-16':
        data = b'\xff\xfe' + s.encode('utf-16-le')
    else:
        data = s.encode(enc)
    Path(target).write_bytes(data)


# ------------------------------------------------------------------------------------------------ writing the set


def write(doc, docs, truths):
    target = docs / doc.name
    HYPHENATE[0] = bool(doc.look.get('hyphens'))
    ext = target.suffix
    if ext == '.pdf':
        print_pdf(page_html(doc), target, doc.look.get('tagged', True))
    elif ext == '.docx':
        Docx(doc).build(target)
    elif ext == '.html':
        s = doc.look['wrap'](doc, body_html(doc)) if 'wrap' in doc.look else page_html(doc)
        target.write_bytes(s.encode(doc.look.get('enc', 'utf-8'), 'xmlcharrefreplace'))
    else:
        write_text(doc, target)
    truth, hints = doc.truth()
    (truths / (target.stem + '.json')).write_text(json.dumps(truth, ensure_ascii=False, indent=1) + '\n', 'utf-8')
    return {'file': f'docs/{doc.name}', 'truth': f'truth/{target.stem}.json', 'hints': hints}
