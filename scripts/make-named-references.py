"""Writes packages/core/src/text/generated/named-references.ts from the table of HTML's named character
references in Python's standard library. Run: python3 scripts/make-named-references.py"""
import json
from html.entities import html5
from pathlib import Path

OUT = Path(__file__).parent.parent / "packages/core/src/text/generated/named-references.ts"


def literal(words):
    text = " ".join(words)
    assert len(text.split(" ")) == len(words)
    return json.dumps(text)


def packed(value):
    """As packNumber of packages/core/src/text/packed-numbers.ts."""
    two, three, five = 64, 640, 33_408
    if value < two:
        return digits(value, 1)
    if value < three:
        return digits(64 + (value - two) // 64, 1) + digits((value - two) % 64, 1)
    if value < five:
        return digits(73 + (value - three) // 4096, 1) + digits((value - three) % 4096, 2)
    return digits(81, 1) + digits(value - five, 4)


def digits(value, count):
    if count > 1:
        return digits(value // 64, count - 1) + digits(value % 64, 1)
    return chr(0x28 + value if 0x28 + value < 0x5C else 0x2D + value)


def distances(values):
    """Each value's first code point as its distance from the one before, doubled; one more where another code point follows."""
    last = 0
    for value in values:
        first, *others = map(ord, value)
        yield 2 * (first - last) + len(others)
        yield from others
        last = first


def is_styled(name, value):
    """Mathematical letters, which references.ts counts out itself; those that stand elsewhere in Unicode are listed."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    firsts = {"scr": 0x1D49C, "fr": 0x1D504, "opf": 0x1D538}
    return name[0] in letters and firsts.get(name[1:], 0) + letters.index(name[0]) == ord(value[0])


full = sorted(
    (value, name[:-1]) for name, value in html5.items() if name.endswith(";") and not is_styled(name[:-1], value)
)
legacy = {name for name in html5 if not name.endswith(";")}
assert all(letter + kind + ";" in html5 for letter in "Aa" for kind in ("scr", "fr", "opf"))
assert all(html5[name] == html5[name + ";"] for name in legacy)
assert all(len(value) <= 2 for value, _ in full)
OUT.write_text(
    "// Made by scripts/make-named-references.py; do not edit.\n"
    "/** Names in the order of their characters, with a question mark those that are known without their semicolon too. */\n"
    f"export const NAMED_REFERENCES: string = {literal([name + '?' * (name in legacy) for _, name in full])};\n"
    "/**\n"
    " * For each name, in text/packed-numbers.ts: the code point's distance from the one before, doubled; one more where a second code\n"
    " * point follows.\n"
    " */\n"
    f"export const REFERENCE_CODES: string =\n  {json.dumps(''.join(map(packed, distances(value for value, _ in full))))};\n"
)
print(len(full), len(legacy))
