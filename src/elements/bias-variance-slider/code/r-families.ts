import type { FamilyName } from '@explainer-elements/stats';
import { numberLiteral } from '../../../code/literals.js';
import { source } from '../../../code/source.js';

/** Functions `problem(x)` and `fit(x, y, at)` of each family in R; y and the fit have a column for each sample. */
export const rFamilies: Readonly<Record<FamilyName, (complexity: number) => string>> = {
  polynomial: (degree) => source`
    degree <- ${degree}
    problem <- function(x) length(unique(x)) <= degree

    # Legendre's polynomials: nearly orthogonal, so that no digit is lost.
    legendre <- function(t) {
      basis <- matrix(1, length(t), degree + 1)
      for (k in seq_len(degree)) {
        before <- if (k > 1) (k - 1) * basis[, k - 1] else 0
        basis[, k + 1] <- ((2 * k - 1) * t * basis[, k] - before) / k
      }
      basis
    }
    fit <- function(x, y, at) {
      centre <- min(x) / 2 + max(x) / 2
      half <- max(x) / 2 - min(x) / 2
      if (half == 0) half <- 1
      legendre((at - centre) / half) %*% qr.coef(qr(legendre((x - centre) / half), LAPACK = TRUE), y)
    }
  `,
  knn: (k) => source`
    k <- ${k}
    problem <- function(x) length(x) < k

    # The mean of the k nearest; of those at one distance (but for rounding) the first in the data.
    fit <- function(x, y, at) {
      means <- vapply(at, function(value) {
        distance <- abs(x - value)
        furthest <- sort(distance, partial = k)[k]
        last <- match(furthest, distance)
        rounding <- 4 * .Machine$double.eps * (abs(value) + pmax(abs(x), abs(x[last])))
        near <- which(distance < furthest - rounding)
        tied <- which(abs(distance - furthest) <= rounding)
        colMeans(y[c(near, tied[seq_len(k - length(near))]), , drop = FALSE])
      }, numeric(ncol(y)))
      matrix(means, length(at), byrow = TRUE)
    }
  `,
  loess: (span) => source`
    span <- ${numberLiteral(span)}
    neighbourhood <- function(x) min(length(x), floor(length(x) * span + 1e-5))
    problem <- function(x) neighbourhood(x) < 2 || length(unique(x)) < 2

    # Local lines with tricube weights: loess(degree = 1, surface = "direct"), written out to have the weights of y.
    fit <- function(x, y, at) {
      q <- neighbourhood(x)
      offset <- outer(at, x, function(at, x) x - at)
      reach <- apply(abs(offset), 1, function(distance) sort(distance, partial = q)[q])
      u <- offset / reach
      u[!is.finite(u) | abs(u) > 1] <- 1
      weight <- (1 - abs(u)^3)^3
      whole <- rowSums(weight)
      mean <- rowSums(weight * u) / whole
      spread <- rowSums(weight * (u - mean)^2)
      slope <- ifelse(spread > 1e-24 * whole, -mean / spread, 0)
      share <- weight * (1 / whole + slope * (u - mean))
      # All points at the very edge of the neighbourhood, or in its centre: their mean.
      for (row in which(!(whole > 1e-30))) {
        within <- abs(offset[row, ]) <= reach[row] * (1 + 1e-10)
        share[row, ] <- within / sum(within)
      }
      share %*% y
    }
  `,
  spline: (df) => source`
    library(splines)
    df <- ${df}
    knots_of <- function(x) unname(quantile(x, (seq_len(df) - 1) / (df - 1)))
    natural_splines <- function(knots, at) {
      cbind(1, ns(at, knots = knots[-c(1, df)], Boundary.knots = knots[c(1, df)]))
    }
    problem <- function(x) {
      if (length(unique(x)) < df || length(unique(knots_of(x))) < df) return(TRUE)
      qr(natural_splines(knots_of(x), x), tol = 1e-10)$rank < df
    }

    # Least squares on natural cubic splines with knots at quantiles of x.
    fit <- function(x, y, at) {
      knots <- knots_of(x)
      natural_splines(knots, at) %*% qr.coef(qr(natural_splines(knots, x), LAPACK = TRUE), y)
    }
  `,
  ridge: (lambda) => source`
    penalty <- ${numberLiteral(lambda)}
    problem <- function(x) FALSE

    # Ridge regression on the powers 1 to 9 of 2x - 1, the constant free: least squares with 9 more rows.
    fit <- function(x, y, at) {
      design <- outer(2 * x - 1, 1:9, "^")
      centre <- colMeans(design)
      longer <- rbind(sweep(design, 2, centre), sqrt(penalty) * diag(9))
      mean <- colMeans(y)
      coefficients <- qr.coef(qr(longer, LAPACK = TRUE), rbind(sweep(y, 2, mean), matrix(0, 9, ncol(y))))
      sweep(sweep(outer(2 * at - 1, 1:9, "^"), 2, centre) %*% coefficients, 2, mean, "+")
    }
  `,
  tree: (depth) => source`
    max_depth <- ${depth}
    problem <- function(x) FALSE

    # Thresholds and values of a regression tree on ascending x; of splits that are as good, the first.
    grow <- function(x, y, depth) {
      size <- length(y)
      if (depth == 0 || all(y == y[1]) || x[1] == x[size]) return(list(cuts = numeric(), values = mean(y)))
      centred <- y - mean(y)
      left <- seq_len(size - 1)
      gain <- cumsum(centred)[left]^2 * size / (left * (size - left))
      gain[x[left] == x[left + 1]] <- -Inf
      cut <- which(gain >= max(gain) - 1e-12 * sum(centred^2))[1]
      middle <- x[cut] / 2 + x[cut + 1] / 2
      if (middle >= x[cut + 1]) middle <- x[cut]
      low <- grow(x[1:cut], y[1:cut], depth - 1)
      high <- grow(x[(cut + 1):size], y[(cut + 1):size], depth - 1)
      list(cuts = c(low$cuts, middle, high$cuts), values = c(low$values, high$values))
    }
    fit <- function(x, y, at) {
      in_order <- order(x)
      apply(y[in_order, , drop = FALSE], 2, function(column) {
        tree <- grow(x[in_order], column, max_depth)
        tree$values[findInterval(at, tree$cuts, left.open = TRUE) + 1]
      })
    }
  `,
};
