"""trafilatura's seat in the benchmark: a page's path in, a line of JSON in, its times out, a line each. Reading and decoding stand outside the clock."""

import json
import resource
import sys
import time

from trafilatura import extract
from trafilatura.utils import decode_file

KIB = 1024

for line in sys.stdin:
    page = json.loads(line)
    with open(page["path"], "rb") as file:
        html = decode_file(file.read())
    error, result = None, 0
    cpu, wall = time.process_time(), time.perf_counter()
    try:
        text = extract(html, url=page["url"] or None, fast=True, with_metadata=True, include_comments=False)
        result = len(text or "")
    except Exception as problem:  # a peer's fault is an answer, whatever it is
        error = type(problem).__name__
    turn = {
        "wallMs": (time.perf_counter() - wall) * 1000,
        "cpuMs": (time.process_time() - cpu) * 1000,
        "peakRssBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIB,
        "result": result,
        "error": error,
    }
    sys.stdout.write(json.dumps(turn) + "\n")
    sys.stdout.flush()
