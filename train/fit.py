"""Fits one stage of the block model with LightGBM; called by train/src/main.ts.

A model is named by the folds it never saw. Rows are read with name scores (and, in the second stage, with first-stage
predictions) made without the row's own fold and without the model's, so that no page's label reaches its own features.
"""
import itertools
import json
import sys

import lightgbm
import numpy

from shorten import shorten

PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.1,
    "num_leaves": 31,
    "min_data_in_leaf": 40,
    "min_sum_hessian_in_leaf": 2.0,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 127,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    # One thread: a second one waits busily wherever the machine is shared.
    "num_threads": 1,
    "verbose": -1,
}
# Finer ones cost a kilobyte of the bundle and change the log loss by .0004 (docs/decisions/0021).
LEAF_STEPS, THRESHOLD_BITS = 64, 9
ROUNDS = 80

stage, work = sys.argv[1], sys.argv[2]
# In context few rows are in doubt: leaves of those are held back more (log loss .1204 -> .1182, decision 0021).
if stage == "context":
    PARAMETERS["lambda_l2"] = 20.0
meta = json.load(open(f"{work}/meta.json"))
FOLDS = meta["folds"]
label = numpy.fromfile(f"{work}/label.f32", numpy.float32).reshape(-1, 7)
rows = len(label)
y, page_weight, words = label[:, 0], label[:, 1], label[:, 3]
fold, easy, taught, page = label[:, 2].astype(int), label[:, 4] > 0, label[:, 5] > 0, label[:, 6].astype(int)

# Long blocks count more, as they do in every word metric, but not in proportion; a page's rows weigh as much as its page.
LENGTH_POWER = 0.7
length = numpy.where(y >= 0, (1 + words) ** LENGTH_POWER, 0)
weight = 100 * page_weight * length / numpy.maximum(numpy.bincount(page, length), 1)[page]
# Of easy furniture some rows are enough, with the weight of all.
EASY_KEPT = 0.15
draw = numpy.random.RandomState(7).random_sample(rows)
sampled = numpy.where(easy & (y == 0), numpy.where(draw < EASY_KEPT, weight / EASY_KEPT, 0), weight).astype(numpy.float32)
plain = numpy.fromfile(f"{work}/plain.f32", numpy.float32).reshape(rows, meta["plain"])
named = numpy.memmap(f"{work}/named.f32", numpy.float32).reshape(rows, -1, meta["named"])


def variants(own):
    """Sets of left-out folds in the order of folds.ts variantsOf."""
    others = [f for f in range(FOLDS) if f != own]
    yield frozenset([own])
    yield from (frozenset([own, a]) for a in others)
    yield from (frozenset([own, a, b]) for a, b in itertools.combinations(others, 2))


VARIANT = {own: {folds: i for i, folds in enumerate(variants(own))} for own in range(FOLDS)}
# First-stage predictions of a row: by the model without its fold, then without its fold and one other.
P_VARIANT = {own: {folds: i for i, folds in enumerate(variants(own)) if len(folds) <= 2} for own in range(FOLDS)}


def table(chosen, left_out, context=None):
    """Feature rows of `chosen` as a model without `left_out` may read them."""
    width = meta["plain"] + meta["named"] + (meta["context"] if context is not None else 0)
    x = numpy.empty((len(chosen), width), numpy.float32)
    x[:, : meta["plain"]] = plain[chosen]
    for own in range(FOLDS):
        of_fold = fold[chosen] == own
        if not of_fold.any():
            continue
        ids = chosen[of_fold]
        x[of_fold, meta["plain"] : meta["plain"] + meta["named"]] = named[ids, VARIANT[own][left_out | {own}]]
        if context is not None:
            x[of_fold, meta["plain"] + meta["named"] :] = context[ids, P_VARIANT[own][left_out | {own}]]
    return x


def train(left_out, context=None):
    chosen = numpy.flatnonzero((sampled > 0) & ~numpy.isin(fold, list(left_out)))
    data = lightgbm.Dataset(table(chosen, left_out, context), y[chosen], weight=sampled[chosen])
    return lightgbm.train(PARAMETERS, data, ROUNDS)


def predict(model, own, left_out, context=None):
    chosen = numpy.flatnonzero(fold == own)
    margin = model.predict(table(chosen, left_out, context), raw_score=True)
    return chosen, numpy.rint(1000 / (1 + numpy.exp(-margin))) / 1000


def save(model, name):
    dump = model.dump_model()
    trees = [tree["tree_structure"] for tree in dump["tree_info"]]
    for tree in trees:
        shorten(tree, LEAF_STEPS, THRESHOLD_BITS)
    json.dump({"base": 0.0, "trees": trees}, open(f"{work}/{stage}.{name}.json", "w"))


def report(p):
    known = weight > 0
    loss = -(y * numpy.log(numpy.clip(p, 1e-3, 1)) + (1 - y) * numpy.log(numpy.clip(1 - p, 1e-3, 1)))
    known &= ~taught
    print(f"{stage}: log loss of unseen sites {numpy.average(loss[known], weights=weight[known]):.4f}", flush=True)
    gold = known & (words > 0) & ~taught
    for threshold in (0.3, 0.4, 0.5, 0.6):
        hit = (p >= threshold) & gold
        mass = words * weight / (1 + words) ** LENGTH_POWER
        tp = mass[hit & (y == 1)].sum()
        print(f"  at {threshold}: P {tp / mass[hit].sum():.4f} R {tp / mass[gold & (y == 1)].sum():.4f}", flush=True)


if stage == "alone":
    p = numpy.zeros((rows, FOLDS), numpy.float32)
    for size in (2, 1):
        for pair in map(frozenset, itertools.combinations(range(FOLDS), size)):
            model = train(pair)
            for own in pair:
                chosen, values = predict(model, own, pair)
                p[chosen, P_VARIANT[own][pair]] = values
            if size == 1:
                save(model, min(pair))
    p.tofile(f"{work}/alone.p.f32")
    report(p[:, 0])
    save(train(frozenset()), "full")
else:
    context = numpy.memmap(f"{work}/context.f32", numpy.float32).reshape(rows, FOLDS, meta["context"])
    p = numpy.zeros(rows, numpy.float32)
    for left_out in range(FOLDS):
        model = train(frozenset([left_out]), context)
        chosen, values = predict(model, left_out, frozenset([left_out]), context)
        p[chosen] = values
        save(model, left_out)
    p.tofile(f"{work}/context.p.f32")
    report(p)
    model = train(frozenset(), context)
    save(model, "full")
    gain = sorted(zip(model.feature_importance("gain"), meta["names"]), reverse=True)
    print("  gain:", ", ".join(f"{name} {value / gain[0][0]:.3f}" for value, name in gain[:40]))
