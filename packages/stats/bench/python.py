"""Times in Python what bench/areas times here: prints a JSON object of medians in milliseconds, by name."""

import json
import time

import numpy as np
import scipy.stats
import sklearn.metrics  # where it is missing, nothing is compared


def median_ms(task, seconds=1.0, least=3):
    task()
    times = []
    end = time.perf_counter() + seconds
    while len(times) < least or (time.perf_counter() < end and len(times) < 201):
        start = time.perf_counter()
        task()
        times.append(1000 * (time.perf_counter() - start))
    return sorted(times)[len(times) // 2]


def permutation():
    rng = np.random.default_rng(1)
    treatment, control = rng.normal(11, 2, 12), rng.normal(10, 2, 12)

    def difference(x, y, axis):
        return np.mean(x, axis=axis) - np.mean(y, axis=axis)

    def shuffles():
        scipy.stats.permutation_test(
            (treatment, control), difference, n_resamples=100_000, vectorized=True, alternative="greater", random_state=1
        )

    return {"permutation": median_ms(shuffles)}


def quantile():
    values = np.random.default_rng(1).normal(size=100_000)
    return {"quantile": median_ms(lambda: np.quantile(values, 0.9))}


def roc():
    rng = np.random.default_rng(1)
    truth = rng.integers(0, 2, 1_000_000)
    scores = rng.normal(truth)

    def curve():
        fpr, tpr, _ = sklearn.metrics.roc_curve(truth, scores, drop_intermediate=False)
        sklearn.metrics.auc(fpr, tpr)

    return {"roc": median_ms(curve)}


areas = [permutation, quantile, roc]
print(json.dumps({name: ms for area in areas for name, ms in area().items()}))
