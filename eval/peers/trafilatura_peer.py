"""trafilatura as its users call it: comments off, tables on.

Reads lines {"id", "path", "url"} from standard input, writes lines of the peers' cache to standard output.
A page that takes longer than the watchdog is given up.
"""

import json
import signal
import sys
import time

from trafilatura import bare_extraction

WATCHDOG_SECONDS = 20


def expire(_signal, _frame):
    raise TimeoutError


def read(path, url):
    with open(path, "rb") as page:
        html = page.read()
    document = bare_extraction(html, url=url or None, include_comments=False, include_tables=True, with_metadata=True)
    if document is None:
        return None
    return {
        "title": document.title,
        "author": document.author,
        "published": document.date,
        "excerpt": document.description,
        "image": document.image,
        "language": document.language,
        "text": document.text or "",
        "withoutFigures": document.text or "",
        "captions": [],
    }


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


def main():
    signal.signal(signal.SIGALRM, expire)
    for line in sys.stdin:
        request = json.loads(line)
        start = time.perf_counter()
        error = None
        reading = None
        try:
            signal.alarm(WATCHDOG_SECONDS)
            reading = read(request["path"], request["url"])
            error = None if reading is not None else "no result"
        except TimeoutError:
            error = "timeout"
        except Exception as problem:  # noqa: BLE001 - whatever a page makes it throw is counted, not fatal
            error = f"{type(problem).__name__}: {problem}"[:200]
        finally:
            signal.alarm(0)
        ms = round((time.perf_counter() - start) * 1000, 1)
        print(json.dumps({"id": request["id"], "ms": ms, "error": error, **(reading or NOTHING)}), flush=True)


if __name__ == "__main__":
    main()
