import { Matrix, pseudoInverse as peerPseudoInverse, SVD } from 'ml-matrix';
import { createRandom, minimumNormSolution, singularValueDecomposition, singularValues } from '../../dist/index.js';
import { agree, compare } from '../measure.mjs';

const rows = 100;
const columns = 200;
const random = createRandom(1);
const values = Float64Array.from({ length: rows * columns }, () => random.normal());
const matrix = { rows, columns, values };
const y = Array.from({ length: rows }, () => random.normal());

const peerMatrix = Matrix.from1DArray(rows, columns, values);
const peerY = Matrix.columnVector(y);
// `solve` of the peer is wrong on wide systems: its pseudo-inverse is the way that works.
const peerSolution = () => peerPseudoInverse(peerMatrix).mmul(peerY).to1DArray();
const peerSvd = () => new SVD(peerMatrix, { autoTranspose: true });

/** Rows of linear algebra. */
export function comparisons() {
  agree(minimumNormSolution(matrix, y).solution, peerSolution());
  agree(singularValues(matrix), peerSvd().diagonal);
  return [
    compare({
      task: 'minimum-norm least squares, 100 x 200',
      ours: () => minimumNormSolution(matrix, y),
      peer: peerSolution,
      peerName: 'ml-matrix, pseudoInverse',
      wanted: 8,
      python: 'minimum norm',
      pythonWanted: 2,
    }),
    compare({
      task: 'SVD, 100 x 200',
      ours: () => singularValueDecomposition(matrix),
      peer: peerSvd,
      peerName: 'ml-matrix, autoTranspose',
      wanted: 8,
      python: 'svd',
      pythonWanted: 8,
    }),
    compare({ task: 'singular values alone, 100 x 200', ours: () => singularValues(matrix) }),
  ];
}
