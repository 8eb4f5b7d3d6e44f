import type { Courses } from '../life/plan.ts';

/** Joints flare before methotrexate (-7.3), and again until adalimumab is added (-4.4); methotrexate troubles the liver once (-6.1). */
export const rosaCourses: Courses = {
  esr: {
    points: [
      [-10, 19],
      [-8.2, 24],
      [-7.6, 55],
      [-7.3, 58],
      [-6.5, 32],
      [-5.6, 22],
      [-4.9, 45],
      [-4.4, 48],
      [-3.8, 23],
      [0, 18],
    ],
    spread: 3,
  },
  crp: {
    points: [
      [-10, 3],
      [-8.2, 5],
      [-7.6, 28],
      [-7.3, 30],
      [-6.5, 10],
      [-5.6, 5],
      [-4.9, 18],
      [-4.4, 20],
      [-3.8, 4.5],
      [0, 3],
    ],
    spread: 1,
  },
  rheumatoid: { points: [[0, 86]], spread: 6 },
  ccp: { points: [[0, 142]], spread: 9 },
  swollenJoints: {
    points: [
      [-8, 5],
      [-7.3, 9],
      [-6.3, 4],
      [-5.6, 2],
      [-4.5, 7],
      [-3.7, 1],
      [0, 0.4],
    ],
    spread: 0.4,
  },
  pain: {
    points: [
      [-8, 5],
      [-7.3, 7],
      [-5.6, 3],
      [-4.5, 6],
      [-3.7, 2],
      [0, 1.6],
    ],
    spread: 0.5,
  },
  alt: {
    points: [
      [-10, 21],
      [-6.8, 29],
      [-6.1, 61],
      [-5.75, 33],
      [0, 26],
    ],
    spread: 2.5,
  },
  ast: {
    points: [
      [-10, 20],
      [-6.8, 26],
      [-6.1, 50],
      [-5.75, 29],
      [0, 24],
    ],
    spread: 2,
  },
  hemoglobin: {
    points: [
      [-10, 13],
      [-8, 12.6],
      [-7.3, 11.4],
      [-6, 12.5],
      [-5.4, 12.7],
      [-4.5, 11.6],
      [-3.6, 12.8],
      [0, 12.7],
    ],
    spread: 0.2,
  },
  creatinine: {
    points: [
      [-10, 0.8],
      [-3, 0.94],
      [-1.8, 1.06],
      [0, 1.07],
    ],
    spread: 0.02,
  },
  cholesterol: {
    points: [
      [-10, 219],
      [-5, 210],
      [0, 193],
    ],
    spread: 6,
  },
  hdl: { points: [[0, 58]], spread: 2 },
  triglycerides: { points: [[0, 132]], spread: 9 },
  vitaminD: {
    points: [
      [-10, 24],
      [-7, 25],
      [-6, 35],
      [0, 40],
    ],
    spread: 2,
  },
  glucose: { points: [[0, 92]], spread: 3 },
  systolic: {
    points: [
      [-10, 136],
      [-8.8, 148],
      [-8.2, 133],
      [0, 129],
    ],
    spread: 5,
  },
  diastolic: {
    points: [
      [-10, 84],
      [-8.8, 90],
      [-8.2, 81],
      [0, 76],
    ],
    spread: 3,
  },
  height: { points: [[0, 157]], spread: 0 },
  weight: {
    points: [
      [-10, 68],
      [-7.3, 64.5],
      [-5, 67],
      [0, 66],
    ],
    spread: 0.6,
  },
};
