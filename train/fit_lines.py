"""Fits one stage of the line model with LightGBM; called by train/src/lines/main.ts.

A model is named by the fold of sites that it never saw. The second stage reads a line with the first-stage prediction of the
model that never saw the line's site.
"""
import json
import sys

import lightgbm
import numpy

from shorten import shorten

PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 31,
    "min_data_in_leaf": 60,
    "min_sum_hessian_in_leaf": 2.0,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
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
# The first stage's numbers may be coarser: docs/decisions/0070.
LEAF_STEPS = {"alone": 128, "context": 256}
THRESHOLD_BITS = {"alone": 9, "context": 11}
ROUNDS = {"alone": 100, "context": 95}

stage, work = sys.argv[1], sys.argv[2]
meta = json.load(open(f"{work}/meta.json"))
FOLDS = meta["folds"]
label = numpy.fromfile(f"{work}/label.f32", numpy.float32).reshape(-1, 4)
rows = len(label)
y, weight, fold, words = label[:, 0], label[:, 1], label[:, 2].astype(int), label[:, 3]
x = numpy.fromfile(f"{work}/plain.f32", numpy.float32).reshape(rows, meta["plain"])
if stage == "context":
    context = numpy.fromfile(f"{work}/context.f32", numpy.float32).reshape(rows, meta["context"])
    x = numpy.concatenate([x, context], axis=1)
binned = lightgbm.Dataset(x, y, weight=weight, params=PARAMETERS, free_raw_data=False).construct()


def train(left_out):
    chosen = numpy.flatnonzero(fold != left_out)
    return lightgbm.train(PARAMETERS, binned.subset(chosen), ROUNDS[stage])


def save(model, name):
    trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    for tree in trees:
        shorten(tree, LEAF_STEPS[stage], THRESHOLD_BITS[stage])
    json.dump({"base": 0.0, "trees": trees}, open(f"{work}/{stage}.{name}.json", "w"))


def report(p):
    loss = -(y * numpy.log(numpy.clip(p, 1e-3, 1)) + (1 - y) * numpy.log(numpy.clip(1 - p, 1e-3, 1)))
    print(f"{stage}: log loss of unseen sites {numpy.average(loss, weights=weight):.4f}", flush=True)
    share = weight * words / (1 + words) ** 0.7
    for threshold in (0.3, 0.4, 0.5, 0.6):
        hit = p >= threshold
        tp = share[hit & (y == 1)].sum()
        print(f"  at {threshold}: P {tp / share[hit].sum():.4f} R {tp / share[y == 1].sum():.4f}", flush=True)


p = numpy.zeros(rows, numpy.float32)
for left_out in range(FOLDS):
    model = train(left_out)
    own = fold == left_out
    p[own] = numpy.rint(1000 / (1 + numpy.exp(-model.predict(x[own], raw_score=True)))) / 1000
    save(model, left_out)
p.tofile(f"{work}/{stage}.p.f32")
report(p)
model = train(-1)
save(model, "full")
gain = sorted(zip(model.feature_importance("gain"), meta["names"]), reverse=True)
print("  gain:", ", ".join(f"{name} {value / gain[0][0]:.3f}" for value, name in gain[:60]))
