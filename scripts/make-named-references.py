"""Writes packages/core/src/parse/generated/named-references.ts from the table of HTML's named character
references in Python's standard library. Run: python3 scripts/make-named-references.py"""
import json
from html.entities import html5
from pathlib import Path

OUT = Path(__file__).parent.parent / "packages/core/src/parse/generated/named-references.ts"


def literal(words):
    text = " ".join(words)
    assert len(text.split(" ")) == len(words)
    return json.dumps(text)  # ASCII alone: everything else as \uXXXX


full = sorted((name[:-1], value) for name, value in html5.items() if name.endswith(";"))
legacy = sorted(name for name in html5 if not name.endswith(";"))
assert all(html5[name] == html5[name + ";"] for name in legacy)
OUT.write_text(
    "// Made by scripts/make-named-references.py; do not edit.\n"
    "/** Name and characters in turn, separated by spaces. */\n"
    f"export const NAMED_REFERENCES: string = {literal([part for pair in full for part in pair])};\n"
    "/** Names that are known without their semicolon too. */\n"
    f"export const LEGACY_REFERENCES: string = {literal(legacy)};\n"
)
print(len(full), len(legacy))
