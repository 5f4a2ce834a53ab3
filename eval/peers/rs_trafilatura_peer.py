"""rs-trafilatura as its users call it, by its Python binding: comments off and tables on, as it comes."""

from peer_loop import serve
from rs_trafilatura import extract_bytes


def read(html, url):
    result = extract_bytes(html, url=url)
    return {
        "title": result.title,
        "author": result.author,
        "published": result.date,
        "excerpt": result.description,
        "image": None,
        "language": result.language,
        "text": result.main_content or "",
        "withoutFigures": result.main_content or "",
        "captions": [],
    }


serve(read)
