#!/usr/bin/env python3
"""Makes docs/, truth/ and manifest.json of this set from the descriptions beside it. Python 3; the PDFs need chromium and soffice.

    python3 generator/make.py [--only 04,11] [--truth]
"""
import json, sys, tempfile
from pathlib import Path
import documents_a, documents_b, render

HERE = Path(__file__).resolve().parent.parent
EXT = {'chromium': 'pdf', 'docx-pdf': 'pdf', 'fodt-pdf': 'pdf', 'html-pdf': 'pdf', 'docx': 'docx', 'page-html': 'html', 'word-html': 'htm', 'list-html': 'html', 'text': 'txt'}


def write(doc, target, tmp):
    form = doc.form
    if form == 'chromium':
        render.chromium_pdf(doc, target, tmp)
    elif form == 'docx':
        render.docx(doc, target)
    elif form == 'docx-pdf':
        render.docx(doc, tmp / (doc.name + '.docx'))
        render.office_pdf(tmp / (doc.name + '.docx'), target, tmp)
    elif form == 'fodt-pdf':
        (tmp / (doc.name + '.fodt')).write_text(render.fodt(doc), 'utf-8')
        render.office_pdf(tmp / (doc.name + '.fodt'), target, tmp)
    elif form == 'html-pdf':
        (tmp / (doc.name + '.html')).write_text(render.office_html(doc), 'utf-8')
        render.office_convert(tmp / (doc.name + '.html'), tmp, 'odt:writer8', '--infilter=HTML (StarWriter)')
        render.office_pdf(tmp / (doc.name + '.odt'), target, tmp)
    elif form == 'text':
        target.write_bytes(render.text(doc).replace('\n', doc.layout.get('newline', '\n')).encode(doc.layout.get('encoding', 'utf-8')))
    else:
        target.write_bytes({'page-html': render.page_html, 'word-html': render.word_html, 'list-html': render.list_html}[form](doc))


def main():
    only = set(sys.argv[sys.argv.index('--only') + 1].split(',')) if '--only' in sys.argv else None
    (HERE / 'docs').mkdir(exist_ok=True), (HERE / 'truth').mkdir(exist_ok=True)
    manifest = []
    with tempfile.TemporaryDirectory() as d:
        for make in documents_a.ALL + documents_b.ALL:
            doc = make()
            truth, hints = doc.truth()
            file, at = f'docs/{doc.name}.{EXT[doc.form]}', f'truth/{doc.name}.json'
            (HERE / at).write_text(json.dumps(truth, ensure_ascii=False, indent=1) + '\n', 'utf-8')
            manifest.append({'file': file, 'truth': at, 'hints': hints})
            if '--truth' not in sys.argv and (only is None or doc.name[:2] in only):
                write(doc, HERE / file, Path(d))
                print(file, flush=True)
    (HERE / 'manifest.json').write_text(json.dumps({'documents': manifest}, ensure_ascii=False, indent=1) + '\n', 'utf-8')


main()
