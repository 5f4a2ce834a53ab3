#!/usr/bin/env python3
"""Runs tearsheet_spark.py on a cluster of two Spark workers on this machine, kills one of them in the middle with SIGKILL, and
compares the lines with those of `tearsheet run` on the same archives.

    python cluster/spark/kill_worker.py        (with pyspark and a Java of 17 or later)
"""

import collections
import glob
import gzip
import os
import signal
import subprocess
import sys
import tempfile
import time

import pyspark

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BIN = os.path.join(ROOT, "packages", "cli", "bin", "tearsheet.js")
SPARK = os.path.dirname(pyspark.__file__)
MASTER = "spark://127.0.0.1:17077"
ARCHIVES, PAGES = 12, 60

MAKE = """
import { writeFileSync } from "node:fs";
import { madeWarc } from "%s/packages/cli/test/bulk/made-crawl.mjs";
for (let n = 0; n < %d; n++) writeFileSync(`part${n}.warc.gz`, madeWarc(n * %d, %d));
"""


def main():
    environment = {**os.environ, "SPARK_HOME": SPARK, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["node", "--input-type=module", "-e", MAKE % (ROOT, ARCHIVES, PAGES, PAGES)], cwd=folder, check=True
        )
        with open(os.path.join(folder, "warc.paths"), "w") as file:
            file.writelines(f"part{n}.warc.gz\n" for n in range(ARCHIVES))
        started = []
        try:
            started.append(daemon(folder, environment, "master.Master", "--host", "127.0.0.1", "--port", "17077"))
            time.sleep(5)
            for _ in range(2):
                started.append(daemon(folder, environment, "worker.Worker", "--cores", "1", "--memory", "1g", MASTER))
            job = submit(folder, environment)
            wait_for_tasks(os.path.join(folder, "lines"), 2, job)
            os.killpg(started[-1].pid, signal.SIGKILL)
            print("one worker of two killed", flush=True)
            if job.wait() != 0:
                sys.exit("the job failed")
        finally:
            for process in started:
                if process.poll() is None:
                    os.killpg(process.pid, signal.SIGKILL)
        compare(folder)


def daemon(folder, environment, name, *words):
    log = open(os.path.join(folder, f"{name}-{time.time()}.log"), "w")
    command = [os.path.join(SPARK, "bin", "spark-class"), f"org.apache.spark.deploy.{name}", "--webui-port", "0", *words]
    return subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log, start_new_session=True)


def submit(folder, environment):
    log = open(os.path.join(folder, "job.log"), "w")
    command = [os.path.join(SPARK, "bin", "spark-submit"), "--master", MASTER, os.path.join(HERE, "tearsheet_spark.py")]
    words = ["file://" + os.path.join(folder, "warc.paths"), "file://" + os.path.join(folder, "lines")]
    tearsheet = ["--command", f"node {BIN}", "--base", folder]
    return subprocess.Popen([*command, *words, *tearsheet], env=environment, cwd=folder, stdout=log, stderr=log)


def wait_for_tasks(output, count, job):
    """Until so many tasks have written their part, and others are still at work."""
    while job.poll() is None:
        done = glob.glob(os.path.join(output, "_temporary", "*", "task_*"))
        if len(done) >= count:
            print(f"{len(done)} of {ARCHIVES} tasks done", flush=True)
            return
        time.sleep(0.1)
    sys.exit("the job ended before a worker could be killed: " + open(os.path.join(output, "..", "job.log")).read()[-2000:])


def compare(folder):
    output = os.path.join(folder, "run")
    command = ["node", BIN, "run", "--manifest", "warc.paths", "--output", output]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    alone = lines_of(glob.glob(os.path.join(output, "part-*.jsonl")), open)
    spark = lines_of(glob.glob(os.path.join(folder, "lines", "part-*.gz")), gzip.open)
    print(f"{sum(alone.values())} lines of a run on one machine, {sum(spark.values())} of Spark with a worker killed")
    if alone != spark:
        sys.exit("they differ")
    print("the same lines, each once")


def lines_of(names, opened):
    counts = collections.Counter()
    for name in names:
        with opened(name, "rt", encoding="utf-8") as file:
            counts.update(line.rstrip("\n") for line in file)
    return counts


if __name__ == "__main__":
    main()
