#!/usr/bin/env python3
"""Makes docs/, truth/ and manifest.json:  make.py [--only 03,14]   (see README.md)"""
import json, sys
from pathlib import Path
import documents1, documents2, documents3
from engine import write

HERE = Path(__file__).resolve().parent


def main():
    only = set(sys.argv[sys.argv.index('--only') + 1].split(',')) if '--only' in sys.argv else None
    docs, truths = HERE / 'docs', HERE / 'truth'
    docs.mkdir(exist_ok=True)
    truths.mkdir(exist_ok=True)
    manifest = HERE / 'manifest.json'
    old = {e['file']: e for e in json.loads(manifest.read_text('utf-8'))['documents']} if manifest.exists() else {}
    entries = []
    for f in documents1.DOCS + documents2.DOCS + documents3.DOCS:
        d = f()
        if only and d.name[:2] not in only:
            entries.append(old[f'docs/{d.name}'])
            continue
        entries.append(write(d, docs, truths))
        print(d.name, flush=True)
    manifest.write_text(json.dumps({'documents': entries}, ensure_ascii=False, indent=1) + '\n', 'utf-8')


main()
