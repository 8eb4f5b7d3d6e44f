import type { Courses } from '../life/plan.ts';

/** Sugar climbs until metformin begins (-7.2), slips back, and falls again with the second medicine (-2.4). */
export const jasonCourses: Courses = {
  a1c: {
    points: [
      [-10, 5.8],
      [-8.6, 6.1],
      [-7.9, 6.4],
      [-7.4, 7.9],
      [-7.1, 8.4],
      [-6.4, 7.1],
      [-5.5, 6.8],
      [-4, 7.2],
      [-2.6, 7.9],
      [-1.8, 6.9],
      [-0.8, 6.5],
      [0, 6.4],
    ],
    spread: 0.12,
  },
  glucose: {
    points: [
      [-10, 106],
      [-8.6, 112],
      [-7.9, 121],
      [-7.4, 168],
      [-7.1, 178],
      [-6.4, 138],
      [-5.5, 127],
      [-4, 141],
      [-2.6, 168],
      [-1.8, 128],
      [-0.6, 112],
      [0, 108],
    ],
    spread: 5,
  },
  creatinine: {
    points: [
      [-10, 0.92],
      [0, 1.08],
    ],
    spread: 0.04,
  },
  cholesterol: {
    points: [
      [-10, 218],
      [-6.9, 229],
      [-6.3, 172],
      [0, 156],
    ],
    spread: 7,
  },
  hdl: {
    points: [
      [-10, 43],
      [0, 49],
    ],
    spread: 1.5,
  },
  triglycerides: {
    points: [
      [-10, 178],
      [-7, 198],
      [-6.2, 138],
      [0, 118],
    ],
    spread: 11,
  },
  urineAlbumin: {
    points: [
      [-10, 8],
      [-7, 19],
      [-4, 34],
      [-3, 39],
      [-1.6, 25],
      [0, 17],
    ],
    spread: 2.5,
  },
  hemoglobin: { points: [[0, 14.9]], spread: 0.3 },
  alt: {
    points: [
      [-10, 36],
      [-7.4, 49],
      [-5, 34],
      [0, 27],
    ],
    spread: 3,
  },
  vitaminD: {
    points: [
      [-10, 22],
      [-6.4, 24],
      [-5.4, 36],
      [0, 41],
    ],
    spread: 2,
  },
  systolic: {
    points: [
      [-10, 137],
      [-8.4, 149],
      [-7.8, 145],
      [-7.2, 133],
      [-3.2, 135],
      [-2.6, 142],
      [-2, 130],
      [0, 126],
    ],
    spread: 4,
  },
  diastolic: {
    points: [
      [-10, 87],
      [-8.4, 93],
      [-7.2, 84],
      [-2.6, 87],
      [-2, 80],
      [0, 77],
    ],
    spread: 3,
  },
  heartRate: { points: [[0, 74]], spread: 5 },
  height: { points: [[0, 178]], spread: 0 },
  weight: {
    points: [
      [-10, 99.5],
      [-7.3, 106],
      [-5.5, 101],
      [-2.6, 103.5],
      [-1, 95],
      [0, 92.5],
    ],
    spread: 0.7,
  },
};
