#!/usr/bin/env python3
"""Reads what `tearsheet run` writes with the tools that its users have, and compares every row with the lines of JSON.

    python packages/cli/test/bulk/read_tables.py        (with duckdb, pandas and pyarrow; zstd needs a Node of 22.15 or later)
"""

import datetime
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

import duckdb
import pandas

HERE = os.path.dirname(os.path.abspath(__file__))
BIN = os.path.join(HERE, "..", "..", "bin", "tearsheet.js")
MAKE = 'import { madeCrawl } from "%s/made-crawl.mjs"; madeCrawl(".", 90);' % HERE
INPUTS = ["a.warc.gz", "b.warc.gz", "loose"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["node", "--input-type=module", "-e", MAKE], cwd=folder, check=True)
        expected = [row_of_line(json.loads(line)) for line in lines(run(folder, "jsonl"))]
        print(f"{len(expected)} lines of JSON")
        parquet = os.path.join(run(folder, "parquet"), "*.parquet")
        compare("Parquet with DuckDB", expected, with_duckdb(f"read_parquet('{parquet}')"))
        frame = pandas.concat(pandas.read_parquet(path) for path in parts(os.path.dirname(parquet)))
        compare("Parquet with pandas", expected, [row_of_frame(row) for row in frame.to_dict("records")])
        for compression in ["gzip", *(["zstd"] if has_zstd() else [])]:
            output = run(folder, "jsonl", "--compress", compression)
            found = lines_with_duckdb(f"read_json('{output}/part-*', format='newline_delimited')")
            compare(f"JSON lines in {compression} with DuckDB", [row[:4] for row in expected], found)
        rows = sqlite3.connect(os.path.join(run(folder, "sqlite"), "records.sqlite")).execute(
            "SELECT id, outcome, headline, published_earliest, body FROM pages ORDER BY rowid"
        )
        compare("SQLite with Python", [row[:5] for row in expected], rows.fetchall())


def run(folder, form, *more):
    output = os.path.join(folder, "-".join([form, *more]))
    command = ["node", BIN, "run", *INPUTS, "--output", output, "--format", form, "--part-pages", "40", *more]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return output


def parts(output):
    return [os.path.join(output, name) for name in sorted(os.listdir(output)) if name.startswith("part-")]


def lines(output):
    for path in parts(output):
        with open(path, encoding="utf-8") as file:
            yield from file


def row_of_line(answer):
    """id, outcome, headline, first instant of publication, body, persons of the bylines, codes of the problems, words."""
    record = answer.get("record")
    codes = [problem["code"] for problem in answer["problems"]]
    if record is None:
        return (str(answer["id"]), answer["outcome"], None, None, None, [], codes, None)
    published = record["published"]["value"]
    return (
        str(answer["id"]),
        answer["outcome"],
        record["headline"]["value"],
        None if published is None else published["earliest"],
        record["body"]["text"],
        [byline.get("person") for byline in record["bylines"]],
        codes,
        record["body"]["words"],
    )


def with_duckdb(table):
    rows = duckdb.sql(
        f"""SELECT id, outcome, headline, published.earliest, body, list_transform(bylines, lambda b: b.person),
        list_transform(problems, lambda p: p.code), words FROM {table}"""
    ).fetchall()
    return [(*row[:3], instant(row[3]), *row[4:]) for row in rows]


def lines_with_duckdb(table):
    rows = duckdb.sql(f"SELECT id, outcome, record.headline.value, record.published.value.earliest FROM {table}").fetchall()
    return [(*row[:3], instant(row[3])) for row in rows]


def row_of_frame(row):
    published = row["published"]
    return (
        row["id"],
        row["outcome"],
        text(row["headline"]),
        None if published is None else instant(published["earliest"]),
        text(row["body"]),
        [byline["person"] for byline in row["bylines"]],
        [problem["code"] for problem in row["problems"]],
        None if pandas.isna(row["words"]) else int(row["words"]),
    )


def text(value):
    """pandas says NaN for a text that is not there."""
    return value if isinstance(value, str) else None


def instant(value):
    """As records write an instant."""
    if value is None or isinstance(value, str):
        return value
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def has_zstd():
    return subprocess.run(["node", "-e", "process.exit(require('zlib').zstdCompressSync ? 0 : 1)"]).returncode == 0


def compare(what, expected, found):
    if list(map(tuple, expected)) != list(map(tuple, found)):
        different = next((pair for pair in zip(expected, found) if tuple(pair[0]) != tuple(pair[1])), None)
        sys.exit(f"{what}: {len(found)} rows of {len(expected)}; the first that differs: {different}")
    print(f"{what}: {len(found)} rows, all the same")


if __name__ == "__main__":
    main()
