"""Fits what tells pages apart that tell no story: multinomial logistic regression over a page's signs.

Called by train/src/pages/main.ts with the rows and the number of folds; prints the weights of all rows and of each fold's others.
Articles are the news sets' pages and wcxb's articles; of wcxb's other types documentation is left out (a text, and no story) and a
service's page, which is often prose, counts half.
"""
import json
import sys

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

KINDS = ["article", "forum", "listing", "product"]
KIND_OF_TYPE = {"article": 0, "": 0, "forum": 1, "listing": 2, "collection": 2, "product": 3, "service": 3}
SET_WEIGHT = {"wcxb-dev": 1.0, "fundus": 1.0, "trafilatura": 0.3, "newspaper4k": 0.3, "metascraper": 0.3, "postlight": 0.3}
SERVICE_WEIGHT = 0.5
STRENGTH = 0.05
# Old pages declare nothing, and an address is not always known: each row is read a second time without the one, the other, and both.
BARE_WEIGHT = 0.5
DECLARED = ("og", "ld", "item", "published", "named", "byline", "anyArticle", "forumProgram")
ADDRESS = ("depth", "slugWords", "datePath", "shopPath", "listPath", "forumPath", "newsPath")
DIGITS = 2

rows = [row for row in json.load(open(sys.argv[1])) if row["type"] in KIND_OF_TYPE and row["set"] in SET_WEIGHT]
folds = int(sys.argv[2])
names = list(rows[0]["signs"])
signs = numpy.array([[row["signs"][name] for name in names] for row in rows])
kind = numpy.array([KIND_OF_TYPE[row["type"]] for row in rows])
fold = numpy.array([row["fold"] for row in rows])
weight = numpy.array([SET_WEIGHT[row["set"]] * (SERVICE_WEIGHT if row["type"] == "service" else 1) for row in rows])


def without(x, prefixes):
    bare = x.copy()
    for at, name in enumerate(names):
        if name.startswith(prefixes):
            bare[:, at] = 0
    if prefixes != ADDRESS:
        bare[:, names.index("ogNone")] = 1
    return bare


def fit(keep):
    x, y, w = signs[keep], kind[keep], weight[keep]
    copies = [without(x, DECLARED), without(x, ADDRESS), without(x, DECLARED + ADDRESS)]
    x = numpy.concatenate([x, *copies])
    y = numpy.tile(y, 4)
    w = numpy.concatenate([w, *[w * BARE_WEIGHT for _ in copies]])
    scaler = StandardScaler().fit(x, sample_weight=w)
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(scaler.transform(x), y, sample_weight=w)
    slopes = model.coef_ / scaler.scale_
    bias = model.intercept_ - slopes @ scaler.mean_
    # Shares do not change when all margins are moved alike: an article's is 0, and needs no weights.
    article = KINDS.index("article")
    others = [c for c in range(len(KINDS)) if c != article]
    against = lambda values: [round(float(values[c] - values[article]), DIGITS) for c in others]
    return {"bias": against(bias), **{name: against(slopes[:, at]) for at, name in enumerate(names)}}


everything = numpy.ones(len(rows), bool)
print(json.dumps({"all": fit(everything), "folds": [fit(fold != f) for f in range(folds)]}))
