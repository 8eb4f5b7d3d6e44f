import type { Courses } from '../life/plan.ts';

/**
 * The thyroid fails at -7.4 and is treated from -7.15; the dose is raised in pregnancy (-6.3) and again at -3.3.
 * Pregnancy goes from -6.62 to -5.85 and takes iron. Asthma is best after each step of treatment (-8.3, -4.2).
 */
export const wilmaCourses: Courses = {
  tsh: {
    points: [
      [-10, 2.9],
      [-8.2, 3.6],
      [-7.4, 9.8],
      [-7.15, 9.1],
      [-6.8, 2.8],
      [-6.5, 2.4],
      [-6.3, 5.1],
      [-6, 2.2],
      [-4.2, 3.2],
      [-3.4, 6.1],
      [-3.25, 5.6],
      [-2.9, 2.3],
      [0, 1.9],
    ],
    spread: 0.22,
  },
  freeT4: {
    points: [
      [-10, 1.15],
      [-7.9, 1.02],
      [-7.4, 0.66],
      [-7.15, 0.7],
      [-6.8, 1.15],
      [0, 1.22],
    ],
    spread: 0.04,
  },
  tpo: { points: [[0, 410]], spread: 28 },
  hemoglobin: {
    points: [
      [-10, 12.9],
      [-6.6, 12.6],
      [-6.15, 11.1],
      [-5.85, 10.3],
      [-5.6, 11.2],
      [-5.1, 12.6],
      [0, 13],
    ],
    spread: 0.2,
  },
  ferritin: {
    points: [
      [-10, 33],
      [-6.6, 26],
      [-6.1, 9],
      [-5.8, 8],
      [-5.3, 24],
      [0, 41],
    ],
    spread: 2,
  },
  mcv: {
    points: [
      [-10, 87],
      [-6.5, 86],
      [-5.9, 78],
      [-5.2, 85],
      [0, 88],
    ],
    spread: 0.8,
  },
  ige: {
    points: [
      [-10, 330],
      [-4, 290],
      [0, 190],
    ],
    spread: 22,
  },
  eosinophils: {
    points: [
      [-10, 0.66],
      [-4.5, 0.61],
      [-2.4, 0.42],
      [0, 0.31],
    ],
    spread: 0.05,
  },
  fev1: {
    points: [
      [-10, 2.48],
      [-8.4, 2.36],
      [-7.4, 2.78],
      [-5.4, 2.7],
      [-4.4, 2.4],
      [-3.6, 2.82],
      [0, 2.98],
    ],
    spread: 0.06,
  },
  fvc: { points: [[0, 3.62]], spread: 0.04 },
  peakFlow: {
    points: [
      [-10, 345],
      [-8.4, 330],
      [-7.4, 395],
      [-4.4, 340],
      [-3.6, 405],
      [0, 425],
    ],
    spread: 14,
  },
  vitaminD: {
    points: [
      [-10, 23],
      [-8, 26],
      [-7, 36],
      [0, 39],
    ],
    spread: 2,
  },
  creatinine: { points: [[0, 0.74]], spread: 0.03 },
  pregnancyWeek: {
    points: [
      [-6.62, 0],
      [-5.85, 40.2],
    ],
    spread: 0,
  },
  weight: {
    points: [
      [-10, 63],
      [-6.6, 65],
      [-5.86, 77.5],
      [-5.7, 70],
      [-5, 67],
      [0, 66],
    ],
    spread: 0.5,
  },
  height: { points: [[0, 165]], spread: 0 },
  systolic: { points: [[0, 114]], spread: 5 },
  diastolic: { points: [[0, 71]], spread: 4 },
  heartRate: {
    points: [
      [-6.6, 70],
      [-5.9, 84],
      [-5.7, 72],
      [0, 70],
    ],
    spread: 4,
  },
};
