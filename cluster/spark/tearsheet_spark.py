#!/usr/bin/env python3
"""News records from a list of WARC paths, on Spark.

The convention is that of Common Crawl's own Spark tools (cc-pyspark): a text file of paths, one task a path, an external command
that takes paths and prints records. Spark repeats lost tasks; `tearsheet pipe` gives the same lines for the same path every time,
so a repeated task changes nothing.

    spark-submit tearsheet_spark.py warc.paths.gz out/records
    spark-submit tearsheet_spark.py warc.paths.gz s3a://bucket/records --prefix https://data.commoncrawl.org/
"""

import argparse
import os
import shutil
import subprocess
import tempfile
import urllib.request

from pyspark.sql import SparkSession


def answers_of(paths, command, prefix, base):
    """Lines of JSON for every page of these archives. A path that cannot be read gets a line that says so."""
    for path in paths:
        if prefix is None:
            yield from piped(command, path, base)
            continue
        with tempfile.TemporaryDirectory() as folder:
            fetch(prefix + path, os.path.join(folder, path))
            yield from piped(command, path, folder)


def piped(command, path, base):
    """What the command prints for one path; raises where the command itself is broken, and Spark tries again elsewhere."""
    words = [*command.split(), "pipe", *(["--base", base] if base else [])]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        process.stdin.write(path + "\n")
        process.stdin.close()
        for line in process.stdout:
            yield line.rstrip("\n")
    if process.returncode != 0:
        raise RuntimeError(f"{words[0]} pipe ended with {process.returncode} at {path}")


def fetch(address, place):
    """Copies an archive to this machine: reading it is then as fast as a local run."""
    os.makedirs(os.path.dirname(place), exist_ok=True)
    with urllib.request.urlopen(address, timeout=60) as answer, open(place, "wb") as file:
        shutil.copyfileobj(answer, file, 1 << 20)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("paths", help="text file of paths, plain or gzip, anywhere that Spark can read")
    parser.add_argument("output", help="folder for the lines of JSON, gzip; must not be there yet")
    parser.add_argument("--command", default="tearsheet", help="how to call tearsheet on a worker [tearsheet]")
    parser.add_argument("--prefix", help="fetch each path from under this address first, such as https://data.commoncrawl.org/")
    parser.add_argument("--base", help="folder on the workers that the paths are relative to")
    options = parser.parse_args()

    session = SparkSession.builder.appName("tearsheet").getOrCreate()
    context = session.sparkContext
    paths = [path.strip() for path in context.textFile(options.paths).collect() if path.strip()]
    command, prefix, base = options.command, options.prefix, options.base
    context.parallelize(paths, max(1, len(paths))).mapPartitions(
        lambda some: answers_of(some, command, prefix, base)
    ).saveAsTextFile(options.output, "org.apache.hadoop.io.compress.GzipCodec")
    session.stop()


if __name__ == "__main__":
    main()
