/** Takes one feature value after another, in the order of the group's names. */
export type Put = (value: number) => void;

/** Values of all lines, row after row: feature f of line i is `values[i * width + f]`. */
export interface LineTable {
  readonly width: number;
  readonly values: Float32Array;
}
