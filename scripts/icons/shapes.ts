/** A shape says whether a point lies in it. Coordinates are pixels of the icon, so edges can be put on whole ones. */
export type Shape = (x: number, y: number) => boolean;
export type Point = readonly [x: number, y: number];

export const rectangle =
  (left: number, top: number, right: number, bottom: number): Shape =>
  (x, y) =>
    x >= left && x < right && y >= top && y < bottom;

export const circle =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;

/** Even-odd rule. */
export function polygon(points: readonly Point[]): Shape {
  return (x, y) => {
    let inside = false;
    points.forEach(([x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
    return inside;
  };
}

/** A five-point star with one point up; the inner radius is a bit fuller than the geometric 0.38, to hold at 16 px. */
export function star(cx: number, cy: number, radius: number): Shape {
  return polygon(
    Array.from({ length: 10 }, (_, i): Point => {
      const r = i % 2 === 0 ? radius : radius * 0.44;
      const angle = (i * Math.PI) / 5 - Math.PI / 2;
      return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
    }),
  );
}

/** A thick line through the points, with round joints. */
export function stroke(points: readonly Point[], width: number): Shape {
  const half = (width / 2) ** 2;
  return (x, y) =>
    points.slice(1).some(([x2, y2], i) => {
      const [x1, y1] = points[i] ?? [x2, y2];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const t = Math.max(
        0,
        Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)),
      );
      return (x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2 <= half;
    });
}
