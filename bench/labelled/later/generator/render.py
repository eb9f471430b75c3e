"""Printers of a description: HTML (for Chromium, LibreOffice and as a page), OOXML, flat OpenDocument and plain text."""
import html, re, subprocess, textwrap, zipfile
from pathlib import Path
from model import SUPERS, label_truth, visible

FIXED = (2026, 1, 1, 0, 0, 0)


def esc(text):
    return html.escape(text, quote=False)


def rich(text, br='<br>'):
    text = esc(visible(re.sub(r'\{-.*?-\}', '', re.sub(r'\{\+(.*?)\+\}', r'\1', text)), None))
    return re.sub(r'\^(\d)\^', r'<sup>\1</sup>', text)


def rich_label(text):
    return rich(text).replace('|', '<br>').replace('\u2016', '<br>').replace('¬', '-<br>')


# ------------------------------------------------------------------------------------------------ HTML


def html_table(t, attributes=''):
    head = ''.join('<tr>' + ''.join(f'<th{f" colspan={c}" if c > 1 else ""}{f" rowspan={r}" if r > 1 else ""}>{rich_label(x)}</th>' for x, c, r in row) + '</tr>' for row in t.head_rows())
    body, k = '', 0
    for i, r in enumerate(t.rows):
        if r['kind'] == 'group':
            body += f'<tr class="group"><td colspan={len(t.columns)}>{rich_label(r["label"])}</td></tr>\n'
            continue
        k += 1
        cls = ('total' if r['kind'] == 'total' else 'even' if k % 2 else 'odd') + (' new' if t.breakbefore == i else '')
        body += f'<tr class="{cls}"><td>{rich_label(t.row_label(r))}</td>' + ''.join(f'<td class="n">{rich(raw)}</td>' for raw, _, _ in r['raws']) + '</tr>\n'
    widths = ''.join(f'<col style="width:{w}">' for w in t.widths or [])
    cols = f'<colgroup>{widths}</colgroup>' if widths else ''
    inner = f'<thead>{head}</thead><tbody>{body}</tbody>' if t.repeat else f'<tbody class="nohead">{head}{body}</tbody>'
    return f'<table class="{t.style} v{t.valign} a{t.align}{" small" if t.small else ""}"{attributes}>{cols}{inner}</table>'


BASE = '''
body{font:11pt/1.35 "Liberation Serif",serif;margin:0} p{margin:0 0 8pt}
.head{font-weight:bold;margin:0} .gap{margin:12pt 0 0;font-weight:bold} .caps{margin:0} .title{font-weight:bold;margin:14pt 0 10pt} .vraag{font-weight:bold;margin:12pt 0 2pt}
.item{margin:0 0 6pt;padding-left:18pt;text-indent:-18pt} .l1{margin-left:20pt} .l2{margin-left:40pt} .cap{margin:8pt 0 3pt;font-style:italic} .fine{font-size:8.5pt;margin:0 0 8pt} .bar{background:#ddd;padding:3pt}
table{border-collapse:collapse;margin:4pt 0 12pt} td,th{padding:2pt 6pt;text-align:left;vertical-align:top} th{font-weight:bold} .aright td.n{text-align:right} .acenter td.n{text-align:center}
.vmiddle td{vertical-align:middle} .vbottom td{vertical-align:bottom} .small td,.small th{font-size:8.5pt;padding:1pt 4pt}
.grid td,.grid th{border:.7pt solid #000} .rules tr{border-bottom:.6pt solid #444} .rules{border-top:1.2pt solid #000} .total td{font-weight:bold} .group td{font-weight:bold}
.zebra tr.even td{background:#e6eef5} .zebra th{background:#1f4e79;color:#fff} .lines3 thead th{border-top:1.2pt solid;border-bottom:.7pt solid} .lines3 tr:last-child td{border-bottom:1.2pt solid} .lines3 tr.total td{border-top:.7pt solid}
.side{display:flex;gap:24pt;align-items:flex-start} tr{break-inside:avoid} .new{break-before:page} .break{break-before:page}
'''


def html_body(doc):
    out, answer = [], False
    for b in doc.blocks():
        kind = b[0]
        if kind == 'line':
            out.append(f'<p class="{b[2]}">{rich(b[1])}</p>')
        elif kind == 'p':
            out.append(f'<p>{rich(b[1])}</p>')
        elif kind == 'item':
            _, level, marker, text, _ = b
            out.append(f'<p class="item l{level}">{esc(marker)}{" " if not marker.endswith(chr(0)) else ""}{rich(text)}</p>')
        elif kind == 'cap':
            out.append(f'<p class="cap">{rich(b[1])}</p>')
        elif kind == 'break':
            out.append('<div class="break"></div>')
        elif kind == 'answerhead':
            if doc.layout.get('answerpage'):
                out.append('<div class="break"></div>')
            if doc.layout.get('answerclass'):
                out.append(f'<div class="{doc.layout["answerclass"]}">')
                answer = True
        elif kind == 'tables':
            if len(b[1]) > 1:
                out.append('<div class="side">' + ''.join('<div>' + (f'<p class="cap">{rich(t.caption)}</p>' if t.caption else '') + html_table(t) + '</div>' for t in b[1]) + '</div>')
            else:
                out.append(html_table(b[1][0]))
    return '\n'.join(out) + ('</div>' if answer else '')


def full_html(doc):
    return f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{esc(doc.title)}</title><style>{BASE}{doc.layout.get("css", "")}</style></head><body>{html_body(doc)}</body></html>'


def office_html(doc):
    """The little style that an office program understands."""
    body = html_body(doc).replace('<table ', '<table border="1" cellspacing="0" cellpadding="3" ').replace('<td class="n">', '<td class="n" align="right">')
    return f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{esc(doc.title)}</title><style>body{{font-family:"Liberation Sans";font-size:10pt}} p{{margin:0 0 7pt}} .head{{font-weight:bold}} .title{{font-weight:bold}} .cap{{font-style:italic}}</style></head><body>{body}</body></html>'


def chromium_pdf(doc, target, tmp):
    source = tmp / (doc.name + '.html')
    source.write_text(full_html(doc), 'utf-8')
    flags = [] if doc.layout.get('tagged', True) else ['--disable-pdf-tagging']
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', *flags, f'--user-data-dir={tmp}/profile', f'--print-to-pdf={target}', source.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def office_convert(source, tmp, form, *options):
    subprocess.run(['soffice', f'-env:UserInstallation=file://{tmp}/office', '--headless', *options, '--convert-to', form, '--outdir', str(tmp), str(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)


def office_pdf(source, target, tmp):
    office_convert(source, tmp, 'pdf')
    (tmp / (source.stem + '.pdf')).replace(target)


def page_html(doc):
    """A page as a parliament's site serves it: navigation, breadcrumb and footer around the document."""
    nav = ''.join(f'<li><a href="#">{x}</a></li>' for x in ('Actueel', 'Dossiers', 'Volksvertegenwoordigers', 'Contact'))
    return (f'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>{esc(doc.title)}</title><style>.x{{color:red}} table td{{padding:1px}}</style><script>var t = "1. Hoeveel"; if (1 < 2) {{ console.log(t); }}</script></head>\n<body>'
            f'<header><nav aria-label="Hoofdmenu"><ul>{nav}</ul></nav></header>\n<main><article>\n{html_body(doc)}\n</article></main>\n<footer><nav aria-label="Voettekst"><ul><li><a href="#">Privacy</a></li><li><a href="#">Toegankelijkheid</a></li></ul></nav></footer></body></html>\n').encode('utf-8')


def list_html(doc):
    """The items as nested ordered lists whose numbers only the list makes; the answer likewise where it answers part by part."""
    body, stack = [], 0
    def close(to):
        nonlocal stack
        while stack > to:
            body.append('</li></ol>')
            stack -= 1
    for b in doc.blocks():
        if b[0] == 'item':
            _, level, marker, text, side = b
            if stack > level:
                close(level + 1)
                body.append('</li>')
            else:
                body.append('<ol type="' + '1a'[level] + '">')
                stack += 1
            body.append(f'<li>{rich(text)}')
        elif b[0] == 'answerhead' or b[0] == 'line':
            close(0)
            if b[0] == 'line':
                body.append(f'<p class="{b[2]}">{rich(b[1])}</p>')
        elif b[0] == 'tables':
            body.extend(html_table(t) for t in b[1])
        elif b[0] in ('p', 'cap'):
            body.append(f'<p>{rich(b[1])}</p>')
    close(0)
    return (f'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>{esc(doc.title)}</title></head><body>\n' + '\n'.join(body) + '\n</body></html>\n').encode('utf-8')


def word_html(doc):
    """As a word processor saves a web page: classes, conditional comments for numbers, the character set of Windows."""
    out = []
    for b in doc.blocks():
        if b[0] == 'line':
            out.append(f'<p class=MsoNormal><b><span lang=NL-BE style=\'font-size:11.0pt\'>{rich(b[1])}<o:p></o:p></span></b></p>')
        elif b[0] in ('p', 'cap'):
            out.append(f'<p class=MsoNormal style=\'text-align:justify\'><span\nlang=NL-BE>{rich(b[1])}<o:p></o:p></span></p>')
        elif b[0] == 'item':
            _, level, marker, text, _ = b
            out.append(f"<p class=MsoListParagraph style='margin-left:{36 + 18 * level}.0pt;text-indent:-18.0pt;mso-list:l{level} level1 lfo{level + 1}'><![if !supportLists]><span\nlang=NL-BE><span style='mso-list:Ignore'>{esc(marker)}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=NL-BE>{rich(text)}<o:p></o:p></span></p>")
        elif b[0] == 'tables':
            for t in b[1]:
                rows = ''
                for row in t.head_rows():
                    rows += ' <tr>' + ''.join(f"<td{f' colspan={c}' if c > 1 else ''}{f' rowspan={r}' if r > 1 else ''} valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>{rich_label(x)}<o:p></o:p></b></p></td>" for x, c, r in row) + '</tr>\n'
                for r in t.rows:
                    if r['kind'] == 'group':
                        rows += f' <tr><td colspan={len(t.columns)}><p class=MsoNormal><i>{rich_label(r["label"])}<o:p></o:p></i></p></td></tr>\n'
                    else:
                        rows += f' <tr><td><p class=MsoNormal>{rich_label(t.row_label(r))}<o:p></o:p></p></td>' + ''.join(f'<td><p class=MsoNormal align=right>{rich(raw) or "&nbsp;"}<o:p></o:p></p></td>' for raw, _, _ in r['raws']) + '</tr>\n'
                out.append(f"<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>\n{rows}</table>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>")
    text = ('<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>x</o:Author></o:DocumentProperties></xml><![endif]-->\n'
            '<style>\n<!--\n p.MsoNormal {margin:0cm;}\n-->\n</style>\n</head>\n<body lang=NL-BE>\n<div class=WordSection1>\n' + '\n'.join(out) + '\n</div>\n</body>\n</html>\n')
    return text.encode('cp1252', 'xmlcharrefreplace')


# ------------------------------------------------------------------------------------------------ OOXML

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def run(text, props='', tag='w:t'):
    out = ''
    for k, piece in enumerate(re.split(r'\^(\d)\^', text)):
        if k % 2:
            out += f'<w:r><w:rPr>{props}<w:vertAlign w:val="superscript"/></w:rPr><w:t>{piece}</w:t></w:r>'
        elif piece:
            parts = piece.split('\n')
            out += f'<w:r><w:rPr>{props}</w:rPr>' + '<w:br/>'.join(f'<{tag} xml:space="preserve">{esc(x)}</{tag}>' for x in parts) + '</w:r>'
    return out


def runs(text, props=''):
    text, out = visible(text, None), ''
    for piece in re.split(r'(\{[+-].*?[+-]\})', text):
        if piece.startswith('{+'):
            out += '<w:ins w:id="1" w:author="Redactie" w:date="2025-01-10T10:00:00Z">' + run(piece[2:-2], props) + '</w:ins>'
        elif piece.startswith('{-'):
            out += '<w:del w:id="2" w:author="Redactie" w:date="2025-01-10T10:00:00Z">' + run(piece[2:-2], props, 'w:delText') + '</w:del>'
        elif piece:
            half = len(piece) // 2            # runs break anywhere, as word processors leave them
            out += run(piece[:half], props) + run(piece[half:], props) if len(piece) > 30 and '^' not in piece else run(piece, props)
    return out


def para(content, ppr=''):
    return f'<w:p><w:pPr>{ppr}</w:pPr>{content}</w:p>'


def docx_label(text):
    return text.replace('|', '\n').replace('\u2016', '\n').replace('¬', '-\n')


def docx_table(t, total=9000):
    n = len(t.columns)
    first = int(total * (.46 if n > 2 else .6))
    widths = [first] + [(total - first) // (n - 1)] * (n - 1)
    edge = ''.join(f'<w:{s} w:val="{"nil" if t.style == "plain" or t.style == "rules" and s in ("left", "right", "insideV") else "single"}" w:sz="4" w:space="0" w:color="000000"/>' for s in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
    out = f'<w:tbl><w:tblPr><w:tblW w:w="{total}" w:type="dxa"/><w:tblBorders>{edge}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>' + ''.join(f'<w:gridCol w:w="{w}"/>' for w in widths) + '</w:tblGrid>'
    va = {'top': 'top', 'middle': 'center', 'bottom': 'bottom'}[t.valign]
    def cell(text, k=0, span=1, merge='', props='', right=False):
        w = sum(widths[k:k + span])
        return f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else '') + merge + f'<w:vAlign w:val="{va}"/></w:tcPr>' + para(run(docx_label(visible(text, None)), props) if text else '', '<w:jc w:val="right"/>' if right else '') + '</w:tc>'
    heads = t.head_rows()
    header = '<w:trPr><w:tblHeader/></w:trPr>' if t.repeat else ''
    if len(heads) == 1:
        out += f'<w:tr>{header}' + ''.join(cell(x, k, props='<w:b/>', right=k > 0) for k, (x, _, _) in enumerate(heads[0])) + '</w:tr>'
    else:
        k, top, low, subs = 0, '', '', iter(heads[1])
        for x, c, r in heads[0]:
            top += cell(x, k, c, '<w:vMerge w:val="restart"/>' if r > 1 else '', '<w:b/>')
            if r > 1:
                low += cell('', k, 1, '<w:vMerge/>')
            else:
                low += ''.join(cell(next(subs)[0], k + i, props='<w:b/>') for i in range(c))
            k += c
        out += f'<w:tr>{header}{top}</w:tr><w:tr>{header}{low}</w:tr>'
    for r in t.rows:
        bold = '<w:b/>' if r['kind'] != 'row' else ''
        if r['kind'] == 'group':
            out += '<w:tr>' + cell(r['label'], 0, n, props=bold) + '</w:tr>'
        else:
            out += '<w:tr><w:trPr><w:cantSplit/></w:trPr>' + cell(t.row_label(r), 0, props=bold) + ''.join(cell(raw, i + 1, props=bold, right=True) for i, (raw, _, _) in enumerate(r['raws'])) + '</w:tr>'
    return out + '</w:tbl>' + para('')


def docx(doc, target):
    auto, body, numid = doc.layout.get('autonumber'), '', 1
    for b in doc.blocks():
        if b[0] == 'line':
            bold = '<w:b/>' if b[2] in ('head', 'gap', 'title', 'vraag') else ''
            body += para(runs(b[1], bold), '<w:spacing w:before="240"/>' if b[2] in ('gap', 'title', 'vraag') else '')
        elif b[0] in ('p', 'cap'):
            body += para(runs(b[1], '<w:i/>' if b[0] == 'cap' else ''), '<w:spacing w:after="120"/>')
        elif b[0] == 'answerhead':
            numid = 2
            if doc.layout.get('answerpage'):
                body += para('<w:r><w:br w:type="page"/></w:r>')
        elif b[0] == 'break':
            body += para('<w:r><w:br w:type="page"/></w:r>')
        elif b[0] == 'item':
            _, level, marker, text, _ = b
            if auto and not re.search(r'\d.*\d|en|tot', marker):
                body += para(runs(text), f'<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numid}"/></w:numPr>')
            else:
                body += para(run(marker) + '<w:r><w:tab/></w:r>' + runs(text), f'<w:ind w:left="{360 * (level + 1)}" w:hanging="360"/>')
        elif b[0] == 'tables':
            for t in b[1]:
                if t.style == 'tabs':
                    stops = '<w:tabs>' + ''.join(f'<w:tab w:val="right" w:pos="{4600 + 1500 * k}"/>' for k in range(1, len(t.columns))) + '</w:tabs>'
                    tab = '<w:r><w:tab/></w:r>'
                    body += para(tab.join(run(label_truth(c), '<w:b/>') for c in t.spec), stops)
                    for r in t.rows:
                        body += para(tab.join(run(visible(x, None)) for x in [label_truth(t.row_label(r))] + [raw for raw, _, _ in r['raws']]), stops)
                    body += para('')
                else:
                    body += docx_table(t)
    size = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if doc.layout.get('landscape') else '<w:pgSz w:w="11906" w:h="16838"/>'
    footer = doc.layout.get('footer')
    sect = f'<w:sectPr>' + ('<w:footerReference w:type="default" r:id="rId4"/>' if footer else '') + f'{size}<w:pgMar w:top="1200" w:right="1300" w:bottom="1200" w:left="1300" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>'
    font = doc.layout.get('font', 'Liberation Sans')
    levels = doc.layout.get('levels', [('decimal', '%1.'), ('lowerLetter', '%2)'), ('lowerRoman', '%3)')])
    lvl = ''.join(f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{f}"/><w:lvlText w:val="{x}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (i + 1)}" w:hanging="360"/></w:pPr></w:lvl>' for i, (f, x) in enumerate(levels))
    restart = ''.join(f'<w:lvlOverride w:ilvl="{i}"><w:startOverride w:val="1"/></w:lvlOverride>' for i in range(3))
    files = {
        '[Content_Types].xml': '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>' + ('<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>' if footer else '') + '</Types>',
        '_rels/.rels': '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/_rels/document.xml.rels': '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>' + ('<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>' if footer else '') + '</Relationships>',
        'word/document.xml': f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {W}><w:body>{body}{sect}</w:body></w:document>',
        'word/styles.xml': f'<?xml version="1.0" encoding="UTF-8"?><w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/><w:sz w:val="{doc.layout.get("size", 21)}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style></w:styles>',
        'word/numbering.xml': f'<?xml version="1.0" encoding="UTF-8"?><w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{lvl}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>{restart}</w:num></w:numbering>',
    }
    if footer:
        files['word/footer1.xml'] = f'<?xml version="1.0" encoding="UTF-8"?><w:ftr {W}>' + para(run(footer + ' - ') + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>') + '</w:ftr>'
    with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, text in files.items():
            z.writestr(zipfile.ZipInfo(name, FIXED), text.encode('utf-8'), zipfile.ZIP_DEFLATED)


# ------------------------------------------------------------------------------------------------ flat OpenDocument


def fodt(doc):
    def text(x):
        return re.sub(r'\^(\d)\^', lambda m: f'<text:span text:style-name="sup">{m[1]}</text:span>', esc(visible(x, None)))
    lab = lambda x: text(x).replace('|', '<text:line-break/>').replace('\u2016', '<text:line-break/>').replace('¬', '-<text:line-break/>')
    out, k = '', 0
    for b in doc.blocks():
        if b[0] == 'line':
            out += f'<text:p text:style-name="{"bold" if b[2] in ("head", "gap", "title", "vraag") else "normal"}">{text(b[1])}</text:p>'
        elif b[0] in ('p', 'cap'):
            out += f'<text:p text:style-name="normal">{text(b[1])}</text:p>'
        elif b[0] == 'item':
            out += f'<text:p text:style-name="item{b[1]}">{esc(b[2])} {text(b[3])}</text:p>'
        elif b[0] == 'tables':
            for t in b[1]:
                k += 1
                cell = lambda x, span='', style='cell', p='tc': f'<table:table-cell table:style-name="{style}"{span}><text:p text:style-name="{p}">{x}</text:p></table:table-cell>'
                rows = ''
                for row in t.head_rows():
                    rows += '<table:table-row>' + ''.join(cell(lab(x), f' table:number-columns-spanned="{c}" table:number-rows-spanned="{r}"' if c > 1 or r > 1 else '', p='bold') + '<table:covered-table-cell/>' * (c - 1) for x, c, r in row) + '</table:table-row>'
                rows = f'<table:table-header-rows>{rows}</table:table-header-rows>'
                for r in t.rows:
                    if r['kind'] == 'group':
                        rows += '<table:table-row>' + cell(lab(r['label']), f' table:number-columns-spanned="{len(t.columns)}"', p='bold') + '<table:covered-table-cell/>' * (len(t.columns) - 1) + '</table:table-row>'
                    else:
                        rows += '<table:table-row>' + cell(lab(t.row_label(r))) + ''.join(cell(text(raw), p='right') for raw, _, _ in r['raws']) + '</table:table-row>'
                out += f'<table:table table:name="t{k}"><table:table-column table:style-name="wide"/><table:table-column table:style-name="slim" table:number-columns-repeated="{len(t.columns) - 1}"/>{rows}</table:table><text:p text:style-name="normal"/>'
    ns = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in (('office', 'office'), ('text', 'text'), ('table', 'table'), ('style', 'style'), ('fo', 'xsl-fo-compatible')))
    def style(name, family, props):
        return f'<style:style style:name="{name}" style:family="{family}">{props}</style:style>'
    styles = (style('normal', 'paragraph', '<style:paragraph-properties fo:margin-bottom="0.25cm"/>') + style('bold', 'paragraph', '<style:text-properties fo:font-weight="bold"/>') + style('right', 'paragraph', '<style:paragraph-properties fo:text-align="end"/>') + style('tc', 'paragraph', '')
              + ''.join(style(f'item{i}', 'paragraph', f'<style:paragraph-properties fo:margin-left="{.7 * (i + 1)}cm" fo:text-indent="-0.7cm" fo:margin-bottom="0.2cm"/>') for i in range(3))
              + style('sup', 'text', '<style:text-properties style:text-position="super 58%"/>') + style('wide', 'table-column', '<style:table-column-properties style:column-width="6.4cm"/>') + style('slim', 'table-column', '<style:table-column-properties style:column-width="2.9cm"/>')
              + style('cell', 'table-cell', '<style:table-cell-properties fo:border-bottom="0.5pt solid #000000" fo:padding="0.08cm"/>'))
    return f'<?xml version="1.0" encoding="UTF-8"?><office:document {ns.replace("xsl-fo-compatible", "xsl-fo-compatible")} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{out}</office:text></office:body></office:document>'


# ------------------------------------------------------------------------------------------------ plain text


def text_table(t, mode, label_width):
    lines = []
    plain = lambda x: visible(x)
    if mode == 'extracted':                   # what extraction leaves: one space between cells, wrapped labels with the numbers behind the last line
        lines.append(' '.join(label_truth(c) for c in t.columns))
        for r in t.rows:
            label = textwrap.wrap(label_truth(t.row_label(r)), label_width)
            lines += label[:-1] + [' '.join([label[-1]] + [plain(raw) for raw, _, _ in r['raws']])]
            if mode == 'extracted' and doc_gap:
                lines.append('')
        return lines
    cols = [[plain(r['raws'][i][0]) for r in t.rows if r['kind'] != 'group'] for i in range(len(t.columns) - 1)]
    widths = [max(len(x) for x in [*c, t.columns[i + 1]]) + 3 for i, c in enumerate(cols)]
    heads = t.head_rows()
    if len(heads) == 2:
        top, low, k, subs = label_truth(heads[0][0][0]).ljust(label_width), ' ' * label_width, 0, iter(heads[1])
        for x, c, r in heads[0][1:]:
            names = [next(subs)[0] for _ in range(c)] if r == 1 else ['']
            w = sum(widths[k:k + c])
            top += label_truth(x).center(w) if r == 1 else label_truth(x).rjust(w)
            low += ''.join(n.rjust(widths[k + i]) for i, n in enumerate(names))
            k += c
        lines += [top.rstrip(), low.rstrip()]
    else:
        lines.append(t.columns[0].ljust(label_width) + ''.join(c.rjust(w) for c, w in zip(t.columns[1:], widths)))
    lines.append('-' * (label_width + sum(widths)))
    for r in t.rows:
        label = textwrap.wrap(label_truth(t.row_label(r)), label_width - 2)
        numbers = ''.join(plain(raw).rjust(w) for (raw, _, _), w in zip(r['raws'], widths))
        if r['kind'] == 'group':
            lines += ['', *label]
            continue
        at = {'top': 0, 'middle': (len(label) - 1) // 2, 'bottom': len(label) - 1}[t.valign]
        if r['kind'] == 'total':
            lines.append('-' * (label_width + sum(widths)))
        lines += [(l.ljust(label_width) + numbers).rstrip() if i == at else l for i, l in enumerate(label)]
    return lines


doc_gap = False


def text(doc):
    width, mode, out = doc.layout.get('wrap', 88), doc.layout.get('tables', 'aligned'), []
    gap = doc.layout.get('gap', True)
    for b in doc.blocks():
        if b[0] == 'line':
            if b[2] in ('gap', 'title', 'vraag'):
                out.append('')
            out += textwrap.wrap(visible(b[1]), width) or ['']
            if b[2] == 'title':
                out.append('')
        elif b[0] in ('p', 'cap'):
            out += textwrap.wrap(visible(b[1]), width) + ([''] if gap else [])
        elif b[0] == 'item':
            _, level, marker, t, _ = b
            pad = '' if doc.layout.get('flat') else '   ' * level
            out += textwrap.wrap(f'{marker} {visible(t)}', width, initial_indent=pad, subsequent_indent=pad if doc.layout.get('flat') else pad + '   ') + ([''] if gap else [])
        elif b[0] == 'answerhead':
            out += ['', '']
        elif b[0] == 'break' and doc.layout.get('formfeed'):
            out.append('\f')
        elif b[0] == 'tables':
            for t in b[1]:
                out += text_table(t, mode, doc.layout.get('label', 40)) + ['']
    return '\n'.join(out).strip('\n') + '\n'
