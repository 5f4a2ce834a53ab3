"""What every peer written for Python does: reads lines {"id", "path", "url"}, writes lines of the peers' cache.

A page that takes longer than the watchdog is given up.
"""

import json
import signal
import sys
import time

WATCHDOG_SECONDS = 20

NOTHING = {
    "title": None,
    "author": None,
    "published": None,
    "excerpt": None,
    "image": None,
    "language": None,
    "text": "",
    "withoutFigures": "",
    "captions": [],
}


def expire(_signal, _frame):
    raise TimeoutError


def serve(read):
    signal.signal(signal.SIGALRM, expire)
    for line in sys.stdin:
        request = json.loads(line)
        start = time.perf_counter()
        error = None
        reading = None
        try:
            signal.alarm(WATCHDOG_SECONDS)
            with open(request["path"], "rb") as page:
                html = page.read()
            reading = read(html, request["url"] or None)
            error = None if reading is not None else "no result"
        except TimeoutError:
            error = "timeout"
        except Exception as problem:  # noqa: BLE001 - whatever a page makes it throw is counted, not fatal
            error = f"{type(problem).__name__}: {problem}"[:200]
        finally:
            signal.alarm(0)
        ms = round((time.perf_counter() - start) * 1000, 1)
        print(json.dumps({"id": request["id"], "ms": ms, "error": error, **(reading or NOTHING)}), flush=True)
