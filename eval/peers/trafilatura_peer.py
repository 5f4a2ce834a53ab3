"""trafilatura as its users call it: comments off, tables on."""

from peer_loop import serve
from trafilatura import bare_extraction


def read(html, url):
    document = bare_extraction(html, url=url, include_comments=False, include_tables=True, with_metadata=True)
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


serve(read)
