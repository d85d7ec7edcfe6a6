"""Times in Python what bench/areas times here: prints a JSON object of medians in milliseconds, by name."""

import json
import time

import numpy as np
import scipy.stats
import sklearn.metrics  # noqa: F401  (where it is missing, nothing is compared)


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


def infer():
    rng = np.random.default_rng(1)
    x = rng.normal(size=10_000)
    y = rng.normal(x)
    grid = np.linspace(-4, 4, 512)
    estimate = scipy.stats.gaussian_kde(x[:1000], 0.25)
    return {
        "kendall": median_ms(lambda: scipy.stats.kendalltau(x, y)),
        "kernelDensity": median_ms(lambda: estimate(grid)),
        "tTails": median_ms(lambda: scipy.stats.t.cdf(x, 7.5)),
    }


areas = [permutation, quantile, infer]
print(json.dumps({name: ms for area in areas for name, ms in area().items()}))
