"""Times in Python what bench/areas times here: prints a JSON object of medians in milliseconds, by name."""

import json
import time

import numpy as np
import scipy.stats
import sklearn.linear_model
import sklearn.metrics  # noqa: F401  (where it is missing, nothing is compared)
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


def linear_algebra():
    rng = np.random.default_rng(1)
    matrix, y = rng.normal(size=(100, 200)), rng.normal(size=100)
    return {
        "minimum norm": min(
            median_ms(lambda: np.linalg.lstsq(matrix, y, rcond=None)), median_ms(lambda: np.linalg.pinv(matrix) @ y)
        ),
        "svd": median_ms(lambda: np.linalg.svd(matrix, full_matrices=False)),
    }


def logistic():
    rng = np.random.default_rng(1)
    x = rng.normal(size=(1000, 5))
    p = 1 / (1 + np.exp(-(0.5 + x @ [1, -0.7, 0.3, 0, 0])))
    y = (rng.uniform(size=1000) < p).astype(float)
    model = sklearn.linear_model.LogisticRegression(penalty="none", tol=1e-8)
    times = [median_ms(lambda: model.fit(x, y))]
    try:
        import statsmodels.api as sm
    except ImportError:
        pass
    else:
        times.append(median_ms(lambda: sm.Logit(y, sm.add_constant(x)).fit(disp=0)))
    return {"logistic": min(times)}


def trees():
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.neighbors import KNeighborsClassifier
    from sklearn.tree import DecisionTreeClassifier

    rng = np.random.default_rng(1)
    x, at = rng.normal(size=(1000, 5)), rng.normal(size=(200, 5))
    y = (x[:, 0] + x[:, 1] ** 2 + rng.normal(size=1000) > 1).astype(int)
    return {
        "cart": median_ms(lambda: DecisionTreeClassifier(random_state=1).fit(x, y)),
        "forest": median_ms(lambda: RandomForestClassifier(100, n_jobs=1, random_state=1).fit(x, y)),
        "knn": median_ms(lambda: KNeighborsClassifier(5).fit(x, y).predict(at)),
    }


def networks():
    from sklearn.neural_network import MLPClassifier

    x = np.random.default_rng(1).uniform(-1, 1, size=(500, 2))
    y = (x[:, 0] * x[:, 1] > 0).astype(int)

    def epoch(batch_size, **options):
        model = MLPClassifier((8, 8), activation="logistic", alpha=0, batch_size=batch_size, shuffle=False, **options)
        return median_ms(lambda: model.partial_fit(x, y, classes=[0, 1]))

    plain = {"solver": "sgd", "learning_rate_init": 0.1, "momentum": 0}
    return {
        "mlp-1": epoch(1, **plain),
        "mlp-32": epoch(32, **plain),
        "mlp-32-adam": epoch(32, solver="adam"),
    }


def roc():
    rng = np.random.default_rng(1)
    truth = rng.integers(0, 2, 1_000_000)
    scores = rng.normal(truth)

    def curve():
        fpr, tpr, _ = sklearn.metrics.roc_curve(truth, scores, drop_intermediate=False)
        sklearn.metrics.auc(fpr, tpr)

    return {"roc": median_ms(curve)}


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


areas = [permutation, quantile, linear_algebra, logistic, trees, networks, roc, infer]
print(json.dumps({name: ms for area in areas for name, ms in area().items()}))
