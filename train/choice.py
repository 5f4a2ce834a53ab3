"""Fits a conditional logit over the rivals of each page, "none is right" among them. Prints figures by site folds, writes weights as JSON."""
import json
import sys
import zlib

import numpy as np
from scipy.optimize import minimize

FOLDS = 5
SURE = 0.9


def read(path):
    first, *lines = open(path).read().split("\n")
    rows = [json.loads(line) for line in lines]
    head = json.loads(first)
    for row in rows:
        row["x"] = np.array(row["rivals"] + [head["none"]], float)
        right = row["right"] if isinstance(row["right"], list) else [row["right"]]
        row["y"] = [one for one in right if one >= 0] or [len(row["rivals"])]
    return head["features"], head["l2"], rows


def fit(rows, width, l2):
    x = np.vstack([row["x"] for row in rows])
    sizes = [len(row["x"]) for row in rows]
    start = np.cumsum([0] + sizes)
    page = np.repeat(np.arange(len(rows)), sizes)
    right = np.zeros(len(x))
    for at, row in zip(start, rows):
        right[[at + one for one in row["y"]]] = 1
    weight = np.array([row["weight"] for row in rows])

    def loss(w):
        score = x @ w
        top = np.maximum.reduceat(score, start[:-1])
        grown = np.exp(score - top[page])
        whole = np.add.reduceat(grown, start[:-1])
        hit = np.add.reduceat(grown * right, start[:-1])
        pull = grown * right / hit[page] - grown / whole[page]
        gain = (weight * (np.log(hit) - np.log(whole))).sum()
        slope = ((weight[page] * pull)[:, None] * x).sum(0)
        return l2 / 2 * (w @ w) - gain, l2 * w - slope

    return minimize(loss, np.zeros(width), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def main(source, target):
    names, l2, rows = read(source)
    fold = lambda row: zlib.crc32(row["site"].encode()) % FOLDS
    found = []
    for held in range(FOLDS):
        w = fit([row for row in rows if fold(row) != held], len(names), l2)
        for row in rows:
            if fold(row) != held or len(row["x"]) < 2:
                continue
            share = np.exp(row["x"] @ w)
            share /= share.sum()
            best = int(share[:-1].argmax())
            found.append((row["set"], share[best], best in row["y"]))
    for name in sorted({one[0] for one in found}):
        own = [one for one in found if one[0] == name]
        print(f"{name}: {np.mean([one[2] for one in own]):.3f} of {len(own)} right")
    sure = [one[2] for one in found if one[1] >= SURE]
    print(f"share of {SURE} and more: {len(sure)}, right {np.mean(sure):.3f}")
    w = fit(rows, len(names), l2)
    json.dump({name: round(float(one), 2) + 0.0 for name, one in zip(names, w)}, open(target, "w"))


main(*sys.argv[1:])
